# tests: providers_rest
check_PROGRAMS += test_creative test_provider_rest test_post_parts test_post_video test_post_business
TESTS += test_creative test_provider_rest test_post_parts test_post_video test_post_business

test_creative_SOURCES = \
	tests/unit/prepared_host.c \
	tests/unit/prepared_host.h \
	tests/unit/provider_tables.c \
	tests/unit/provider_tables.h \
	tests/unit/test_creative.c
test_creative_CPPFLAGS = $(test_cppflags)
test_creative_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_creative_LDADD = $(test_providers) $(CHECK_LIBS) $(JANSSON_LIBS) $(CRYPTO_LIBS)

test_provider_rest_SOURCES = \
	tests/unit/provider_tables.c \
	tests/unit/provider_tables.h \
	tests/unit/test_provider_rest.c
test_provider_rest_CPPFLAGS = $(test_cppflags)
test_provider_rest_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_provider_rest_LDADD = $(test_providers) $(CHECK_LIBS) $(JANSSON_LIBS)

test_post_parts_SOURCES = \
	plugins/business/caption.c \
	plugins/developer/chunk_plan.c \
	tests/unit/test_post_parts.c
test_post_parts_CPPFLAGS = $(test_cppflags) -I$(top_srcdir)/plugins
test_post_parts_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_post_parts_LDADD = $(CHECK_LIBS)

post_kit = \
	tests/unit/post_kit.c \
	tests/unit/post_kit.h \
	tests/unit/prepared_host.c \
	tests/unit/prepared_host.h \
	tests/unit/provider_tables.c \
	tests/unit/provider_tables.h
test_post_video_SOURCES = tests/unit/test_post_video.c $(post_kit)
test_post_video_CPPFLAGS = $(test_cppflags)
test_post_video_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_post_video_LDADD = $(test_providers) $(CHECK_LIBS) $(JANSSON_LIBS) $(CRYPTO_LIBS)
test_post_business_SOURCES = tests/unit/test_post_business.c $(post_kit)
test_post_business_CPPFLAGS = $(test_cppflags)
test_post_business_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_post_business_LDADD = $(test_providers) $(CHECK_LIBS) $(JANSSON_LIBS) $(CRYPTO_LIBS)

check_PROGRAMS += test_wire_rest
TESTS += test_wire_rest
test_wire_rest_SOURCES = \
	tests/unit/test_wire_rest.c \
	tests/unit/wire.c \
	tests/unit/wire.h
test_wire_rest_CPPFLAGS = $(test_cppflags) $(MICROHTTPD_CFLAGS)
test_wire_rest_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
test_wire_rest_LDADD = $(test_libs) $(CHECK_LIBS) $(JANSSON_LIBS) $(MICROHTTPD_LIBS)

check_PROGRAMS += test_business_sandbox test_developer_sandbox
TESTS += test_business_sandbox test_developer_sandbox
box_client_sources = \
	tests/unit/box_client.c \
	tests/unit/box_client.h \
	$(box_sources)
test_business_sandbox_SOURCES = tests/flows/test_business_sandbox.c $(box_client_sources)
test_business_sandbox_CPPFLAGS = $(box_cppflags)
test_business_sandbox_CFLAGS = $(box_cflags)
test_business_sandbox_LDADD = $(test_libs) $(box_libs)
test_developer_sandbox_SOURCES = tests/flows/test_developer_sandbox.c $(box_client_sources)
test_developer_sandbox_CPPFLAGS = $(box_cppflags) $(MICROHTTPD_CFLAGS)
test_developer_sandbox_CFLAGS = $(box_cflags)
test_developer_sandbox_LDADD = $(test_libs) $(box_libs) $(MICROHTTPD_LIBS)
