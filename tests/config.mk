# The configuration, the log and the registry.
check_PROGRAMS += test_config test_log test_registry
TESTS += test_config test_log test_registry
test_config_SOURCES = tests/unit/test_config.c
test_config_CPPFLAGS = $(test_cppflags)
test_config_CFLAGS = $(AM_CFLAGS)
test_config_LDADD = $(test_core_libs)
test_log_SOURCES = tests/unit/test_log.c
test_log_CPPFLAGS = $(test_cppflags)
test_log_CFLAGS = $(AM_CFLAGS)
test_log_LDADD = $(test_core_libs)
test_registry_SOURCES = tests/unit/test_registry.c
test_registry_CPPFLAGS = $(test_cppflags)
test_registry_CFLAGS = $(AM_CFLAGS)
test_registry_LDADD = $(test_core_libs)
