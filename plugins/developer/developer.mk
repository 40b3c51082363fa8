# plugins/developer
plugin_LTLIBRARIES += developer.la
developer_la_SOURCES = \
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
	plugins/developer/tables/research.h \
	plugins/shared/fail_reason.c \
	plugins/shared/fail_reason.h \
	plugins/shared/flow.c \
	plugins/shared/flow.h \
	plugins/shared/follow_post.c \
	plugins/shared/follow_post.h \
	plugins/shared/request_flow.c \
	plugins/shared/request_flow.h \
	plugins/shared/rows.h
developer_la_CPPFLAGS = $(provider_cppflags)
developer_la_CFLAGS = $(AM_CFLAGS)
developer_la_LDFLAGS = $(provider_ldflags)
developer_la_LIBADD = $(provider_libs)
