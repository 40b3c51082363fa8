# The JSON and table part of the core.
check_PROGRAMS += test_json test_schema test_rows
TESTS += test_json test_schema test_rows
test_json_SOURCES = tests/unit/test_json.c
test_json_CPPFLAGS = $(test_cppflags)
test_json_CFLAGS = $(AM_CFLAGS)
test_json_LDADD = $(test_core_libs) -lm
test_schema_SOURCES = tests/unit/test_schema.c
test_schema_CPPFLAGS = $(test_cppflags)
test_schema_CFLAGS = $(AM_CFLAGS)
test_schema_LDADD = $(test_core_libs)
test_rows_SOURCES = tests/unit/test_rows.c
test_rows_CPPFLAGS = $(test_cppflags)
test_rows_CFLAGS = $(AM_CFLAGS)
test_rows_LDADD = $(test_core_libs)
