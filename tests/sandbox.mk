# tests: the sandbox itself, its ads endpoints and those of TikTok accounts
v13_box_sources = tests/unit/box.c tests/unit/box.h tests/unit/box_v13.c tests/unit/box_v13.h
v13_box_suites = test_sandbox_frame test_sandbox_ads test_sandbox_reports test_sandbox_business test_sandbox_paths

check_PROGRAMS += $(v13_box_suites)
TESTS += $(v13_box_suites)
test_sandbox_ads_SOURCES = tests/unit/test_sandbox_ads.c $(v13_box_sources)
test_sandbox_ads_CPPFLAGS = $(box_cppflags)
test_sandbox_ads_CFLAGS = $(box_cflags)
test_sandbox_ads_LDADD = $(box_libs)
test_sandbox_reports_SOURCES = tests/unit/test_sandbox_reports.c $(v13_box_sources)
test_sandbox_reports_CPPFLAGS = $(box_cppflags)
test_sandbox_reports_CFLAGS = $(box_cflags)
test_sandbox_reports_LDADD = $(box_libs)
test_sandbox_business_SOURCES = tests/unit/test_sandbox_business.c $(v13_box_sources)
test_sandbox_business_CPPFLAGS = $(box_cppflags)
test_sandbox_business_CFLAGS = $(box_cflags)
test_sandbox_business_LDADD = $(box_libs)
test_sandbox_paths_SOURCES = tests/unit/test_sandbox_paths.c $(v13_box_sources)
test_sandbox_paths_CPPFLAGS = $(box_cppflags)
test_sandbox_paths_CFLAGS = $(box_cflags)
test_sandbox_paths_LDADD = $(box_libs)
test_sandbox_frame_SOURCES = tests/unit/test_sandbox_frame.c $(v13_box_sources)
test_sandbox_frame_CPPFLAGS = $(box_cppflags)
test_sandbox_frame_CFLAGS = $(box_cflags)
test_sandbox_frame_LDADD = $(box_libs) $(LIBCONFIG_LIBS)

# the sandbox sends: a listener of the test receives
check_PROGRAMS += test_sandbox_webhook
TESTS += test_sandbox_webhook
test_sandbox_webhook_SOURCES = tests/unit/test_sandbox_webhook.c tests/unit/wire.c tests/unit/wire.h $(v13_box_sources)
test_sandbox_webhook_CPPFLAGS = $(box_cppflags) $(MICROHTTPD_CFLAGS)
test_sandbox_webhook_CFLAGS = $(box_cflags)
test_sandbox_webhook_LDADD = $(box_libs) $(MICROHTTPD_LIBS)
