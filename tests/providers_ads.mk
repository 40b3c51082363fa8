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

check_PROGRAMS += test_ads_resume
TESTS += test_ads_resume
test_ads_resume_SOURCES = \
	tests/flows/test_ads_resume.c \
	tests/unit/fake_host.c \
	tests/unit/fake_host.h \
	tests/unit/provider_tables.c \
	tests/unit/provider_tables.h
test_ads_resume_CPPFLAGS = $(test_cppflags)
test_ads_resume_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_ads_resume_LDADD = $(CHECK_LIBS) $(JANSSON_LIBS)
