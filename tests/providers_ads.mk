# tests: providers_ads
check_PROGRAMS += test_provider_ads
TESTS += test_provider_ads
test_provider_ads_SOURCES = \
	tests/unit/provider_tables.c \
	tests/unit/provider_tables.h \
	tests/unit/test_provider_ads.c
test_provider_ads_CPPFLAGS = $(test_cppflags)
test_provider_ads_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_provider_ads_LDADD = $(test_providers) $(CHECK_LIBS) $(JANSSON_LIBS)

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
test_ads_resume_LDADD = $(test_providers) $(CHECK_LIBS) $(JANSSON_LIBS)

check_PROGRAMS += test_ads_wire test_ads_upload
TESTS += test_ads_wire test_ads_upload
ads_wire_sources = \
	tests/unit/ads_client.c \
	tests/unit/ads_client.h \
	tests/unit/wire.c \
	tests/unit/wire.h
test_ads_wire_SOURCES = tests/unit/test_ads_wire.c $(ads_wire_sources)
test_ads_wire_CPPFLAGS = $(test_cppflags) $(MICROHTTPD_CFLAGS)
test_ads_wire_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_ads_wire_LDADD = $(test_libs) $(CHECK_LIBS) $(JANSSON_LIBS) $(MICROHTTPD_LIBS)
test_ads_upload_SOURCES = tests/flows/test_ads_upload.c $(ads_wire_sources)
test_ads_upload_CPPFLAGS = $(test_cppflags) $(MICROHTTPD_CFLAGS)
test_ads_upload_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_ads_upload_LDADD = $(test_libs) $(CHECK_LIBS) $(JANSSON_LIBS) $(MICROHTTPD_LIBS)

check_PROGRAMS += test_ads_sandbox
TESTS += test_ads_sandbox
test_ads_sandbox_SOURCES = \
	tests/flows/test_ads_sandbox.c \
	tests/unit/ads_client.c \
	tests/unit/ads_client.h \
	$(box_sources)
test_ads_sandbox_CPPFLAGS = $(box_cppflags)
test_ads_sandbox_CFLAGS = $(box_cflags)
test_ads_sandbox_LDADD = $(test_libs) $(box_libs)

check_PROGRAMS += test_fetch_report
TESTS += test_fetch_report
test_fetch_report_SOURCES = \
	tests/flows/test_fetch_report.c tests/unit/checked.h \
	tests/unit/ads_client.c \
	tests/unit/ads_client.h \
	$(box_sources)
test_fetch_report_CPPFLAGS = $(box_cppflags)
test_fetch_report_CFLAGS = $(box_cflags)
test_fetch_report_LDADD = $(test_libs) $(box_libs)
