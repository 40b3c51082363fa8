# libtiktoktest: the core with a made-up service and clock, for tests of providers. It brings a core of its own, and shows
# nothing of it.
lib_LTLIBRARIES += libtiktoktest.la
libtiktoktest_la_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS)
libtiktoktest_la_CFLAGS = $(AM_CFLAGS)
libtiktoktest_la_LDFLAGS = $(TT_LDFLAGS) -no-undefined -version-info 1:0:0 -export-symbols-regex '^tt_test_[a-z_]*$$'
libtiktoktest_la_LIBADD = libtiktokcore.la
libtiktoktest_la_SOURCES = testkit/testkit.h testkit/tk_test.c testkit/tk_script.c testkit/tk_look.c
dist_pkginclude_HEADERS += include/tiktok/test.h
nodist_pkgconfig_DATA += testkit/tiktok-test.pc

check_PROGRAMS += test_testkit
TESTS += test_testkit
test_testkit_SOURCES = tests/unit/test_testkit.c
test_testkit_CPPFLAGS = $(AM_CPPFLAGS) $(JANSSON_CFLAGS) $(CHECK_CFLAGS)
test_testkit_CFLAGS = $(AM_CFLAGS)
test_testkit_LDADD = libtiktoktest.la $(CHECK_LIBS) $(JANSSON_LIBS)

EXTRA_DIST += tests/template.sh
