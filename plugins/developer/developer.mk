# plugins/developer
if DLOPEN
plugin_LTLIBRARIES += developer.la
endif
developer_sources = \
	plugins/developer/chunk_plan.c \
	plugins/developer/chunk_plan.h \
	plugins/developer/codes.c \
	plugins/developer/developer.c \
	plugins/developer/developer.h \
	plugins/developer/post_rules.c \
	plugins/developer/post_state.c \
	plugins/developer/post_upload.c \
	plugins/developer/post_video.c \
	plugins/developer/post_video.h \
	plugins/developer/tables/adlib.h \
	plugins/developer/tables/common.h \
	plugins/developer/tables/display.h \
	plugins/developer/tables/flow.h \
	plugins/developer/tables/oauth.h \
	plugins/developer/tables/portability.h \
	plugins/developer/tables/posting.h \
	plugins/developer/tables/research.h
developer_la_SOURCES = $(developer_sources) $(flow_sources) $(request_flow_sources) $(post_sources)
developer_la_CPPFLAGS = $(provider_cppflags)
developer_la_CFLAGS = $(AM_CFLAGS)
developer_la_LDFLAGS = $(provider_ldflags)
developer_la_LIBADD = $(provider_libs)
