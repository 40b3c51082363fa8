# tests: providers_rest
check_PROGRAMS += test_creative
TESTS += test_creative
test_creative_SOURCES = \
	tests/unit/prepared_host.c \
	tests/unit/prepared_host.h \
	tests/unit/provider_tables.c \
	tests/unit/provider_tables.h \
	tests/unit/test_creative.c
test_creative_CPPFLAGS = $(test_cppflags)
test_creative_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_creative_LDADD = $(CHECK_LIBS) $(JANSSON_LIBS) $(CRYPTO_LIBS)
