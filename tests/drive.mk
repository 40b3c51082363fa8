# The ways to drive a context, and pausing in each of them.
drive_kit = tests/unit/drive_kit.c tests/unit/drive_kit.h
check_PROGRAMS += test_drive test_pause test_stop
TESTS += test_drive test_pause test_stop
test_pause_SOURCES = tests/flows/test_pause.c $(drive_kit) $(fault_server_sources)
test_pause_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS) -I$(top_srcdir)/tests/unit
test_pause_LDADD = libtestscript.la $(test_core_libs) $(SSL_LIBS)
test_stop_SOURCES = tests/flows/test_stop.c $(fault_server_sources)
test_stop_CPPFLAGS = $(test_cppflags) $(SSL_CFLAGS)
test_stop_LDADD = $(SSL_LIBS) $(CHECK_LIBS)
EXTRA_test_stop_DEPENDENCIES = tiktok
test_drive_SOURCES = tests/flows/test_drive.c tests/unit/checked.h tests/unit/box.c tests/unit/box.h $(drive_kit)
test_drive_CPPFLAGS = $(box_cppflags)
test_drive_CFLAGS = $(box_cflags)
test_drive_LDADD = $(test_core_libs) $(box_libs)
EXTRA_test_drive_DEPENDENCIES = tiktok-sandbox
large_suites += test_drive

# Suites in which threads meet: the long checks run them under ThreadSanitizer.
thread_suites = test_drive test_pause test_flows test_requests test_answers test_refresh test_refresh_loss test_store \
	test_auth test_config test_log test_registry test_loader test_stats test_spool test_once test_fleet test_hello \
	test_transport test_transport_taps test_stop
thread-suites:
	@echo $(thread_suites)
.PHONY: thread-suites
