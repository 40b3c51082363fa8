# Hostile modules: what a provider can do wrong once it is loaded, in its tables, and with its files.
check_LTLIBRARIES += tests/loader/z_misbehaves.la
tests_loader_z_misbehaves_la_SOURCES = tests/loader/z_misbehaves.c tests/loader/z_sins.h \
	tests/loader/z_sins_ends.c tests/loader/z_sins_steps.c tests/loader/z_sins_arguments.c tests/loader/z_sins_answers.c
tests_loader_z_misbehaves_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_misbehaves_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_misbehaves_la_LDFLAGS = $(zoo_ldflags)
# one of its sins is to call the library that called it
tests_loader_z_misbehaves_la_LIBADD = libtiktok.la $(JANSSON_LIBS)

check_PROGRAMS += test_hostile
TESTS += test_hostile
test_hostile_SOURCES = tests/unit/test_hostile.c tests/unit/wire.c tests/unit/wire.h
test_hostile_CPPFLAGS = $(test_cppflags) $(MICROHTTPD_CFLAGS)
test_hostile_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_hostile_LDADD = $(test_libs) $(CHECK_LIBS) $(JANSSON_LIBS) $(MICROHTTPD_LIBS)

check_LTLIBRARIES += tests/loader/z_cases.la tests/loader/z_tables.la
tests_loader_z_cases_la_SOURCES = tests/loader/z_cases.c
tests_loader_z_cases_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_cases_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_cases_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_cases_la_LIBADD = $(JANSSON_LIBS)
tests_loader_z_tables_la_SOURCES = tests/loader/z_tables.c
tests_loader_z_tables_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_tables_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_tables_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_tables_la_LIBADD = $(JANSSON_LIBS)

check_PROGRAMS += test_hostile_tables
TESTS += test_hostile_tables
test_hostile_tables_SOURCES = tests/unit/test_hostile_tables.c
test_hostile_tables_CPPFLAGS = $(test_cppflags)
test_hostile_tables_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_hostile_tables_LDADD = $(test_libs) $(CHECK_LIBS) $(JANSSON_LIBS)

check_LTLIBRARIES += tests/loader/z_constructor.la
tests_loader_z_constructor_la_SOURCES = tests/loader/z_constructor.c tests/loader/zoo.h
tests_loader_z_constructor_la_CPPFLAGS = $(zoo_cppflags)
tests_loader_z_constructor_la_CFLAGS = $(AM_CFLAGS)
tests_loader_z_constructor_la_LDFLAGS = $(zoo_ldflags)
tests_loader_z_constructor_la_LIBADD = $(JANSSON_LIBS)

# A module with a jansson of its own inside. libtool would link the shared one; an empty file stands for one that cannot be
# made here, and the test says so.
EXTRA_DIST += tests/loader/z_own_jansson.c
CLEANFILES += tests/loader/own/z_own_jansson.so
tests/loader/own/z_own_jansson.so: tests/loader/z_own_jansson.c tests/loader/zoo.h include/tiktok/provider.h
	$(AM_V_GEN)$(MKDIR_P) tests/loader/own; rm -f $@; archive=`$(CC) -print-file-name=libjansson.a`; \
	{ test -f "$$archive" && $(CC) $(zoo_cppflags) -O1 -fPIC -fvisibility=hidden -shared -Wl,-z,defs \
		-Wl,--exclude-libs,ALL -o $@ $(srcdir)/tests/loader/z_own_jansson.c "$$archive"; } || { rm -f $@; : >$@; }

# A copy of the probe gets more rights than its user. The core is linked in: the test stands between it and dlopen().
check_PROGRAMS += test_hostile_files hostile_probe
TESTS += test_hostile_files
test_hostile_files_SOURCES = tests/unit/test_hostile_files.c
test_hostile_files_CPPFLAGS = $(test_cppflags)
test_hostile_files_CFLAGS = $(AM_CFLAGS)
test_hostile_files_LDFLAGS = -Wl,--wrap=dlopen
test_hostile_files_LDADD = $(test_core_libs)
EXTRA_test_hostile_files_DEPENDENCIES = tests/loader/own/z_own_jansson.so
hostile_probe_SOURCES = tests/unit/hostile_probe.c
hostile_probe_CPPFLAGS = $(test_cppflags)
hostile_probe_CFLAGS = $(AM_CFLAGS)
hostile_probe_LDADD = $(test_core_libs)
