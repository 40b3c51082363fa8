# Limits and statistics, against the scripted transport and against a running sandbox.
check_PROGRAMS += test_stats
TESTS += test_stats
test_stats_SOURCES = tests/unit/test_stats.c
test_stats_CPPFLAGS = $(test_cppflags)
test_stats_CFLAGS = $(AM_CFLAGS)
test_stats_LDADD = libtestscript.la $(test_core_libs)
