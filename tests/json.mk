# The JSON and table part of the core.
check_PROGRAMS += test_json
TESTS += test_json
test_json_SOURCES = tests/unit/test_json.c
test_json_CPPFLAGS = $(test_cppflags)
test_json_CFLAGS = $(AM_CFLAGS)
test_json_LDADD = $(test_core_libs) -lm
