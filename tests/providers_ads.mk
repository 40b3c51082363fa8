# tests: providers_ads
check_PROGRAMS += test_provider_ads
TESTS += test_provider_ads
test_provider_ads_SOURCES = \
	tests/unit/provider_tables.c \
	tests/unit/provider_tables.h \
	tests/unit/test_provider_ads.c
test_provider_ads_CPPFLAGS = $(test_cppflags)
test_provider_ads_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_provider_ads_LDADD = $(CHECK_LIBS) $(JANSSON_LIBS)
