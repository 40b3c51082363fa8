# Uploads: what is kept of them, and proofs that each video arrives whole and once.
check_PROGRAMS += test_saved
TESTS += test_saved
test_saved_SOURCES = tests/unit/test_saved.c
test_saved_CPPFLAGS = $(test_cppflags)
test_saved_CFLAGS = $(AM_CFLAGS)
test_saved_LDADD = libtestscript.la $(test_core_libs)
