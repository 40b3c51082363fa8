# tests: every endpoint of v1.3
EXTRA_DIST += tests/flows/operations.tsv
check_PROGRAMS += test_operations test_sweep
TESTS += test_operations test_sweep
dist_check_SCRIPTS += tests/flows/tables.sh
TESTS += tests/flows/tables.sh
operations_sources = \
	tests/unit/minimal.c \
	tests/unit/minimal.h \
	tests/unit/operations.c \
	tests/unit/operations.h
test_operations_SOURCES = \
	tests/flows/test_operations.c \
	tests/unit/wire.c \
	tests/unit/wire.h \
	tests/unit/wire_judge.c \
	tests/unit/wire_judge.h \
	$(operations_sources)
test_operations_CPPFLAGS = $(test_cppflags) $(MICROHTTPD_CFLAGS)
test_operations_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_operations_LDADD = $(test_libs) $(CHECK_LIBS) $(JANSSON_LIBS) $(MICROHTTPD_LIBS)
test_sweep_SOURCES = \
	tests/flows/test_sweep.c \
	$(operations_sources) \
	$(box_client_sources)
test_sweep_CPPFLAGS = $(box_cppflags)
test_sweep_CFLAGS = $(box_cflags)
test_sweep_LDADD = $(test_libs) $(box_libs)
