# tests: providers that are linked in. Whole builds of that kind are tests/builtin.sh's.
check_PROGRAMS += test_builtin
TESTS += test_builtin
test_builtin_SOURCES = tests/unit/test_builtin.c
test_builtin_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/tests/unit
test_builtin_LDADD = libtestscript.la $(test_core_libs)
EXTRA_DIST += tests/builtin.sh
