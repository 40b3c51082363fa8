# plugins/business
plugin_LTLIBRARIES += business.la
business_la_SOURCES = \
	plugins/business/business.c \
	plugins/business/business.h \
	plugins/business/caption.c \
	plugins/business/caption.h \
	plugins/business/post_video.c \
	plugins/business/tables/account.h \
	plugins/business/tables/actions.h \
	plugins/business/tables/comment.h \
	plugins/business/tables/common.h \
	plugins/business/tables/flow.h \
	plugins/business/tables/mention.h \
	plugins/business/tables/message.h \
	plugins/business/tables/oauth.h \
	plugins/business/tables/property.h \
	plugins/business/tables/publish.h \
	plugins/business/tables/spark.h \
	plugins/business/tables/webhook.h \
	plugins/shared/fail_reason.c \
	plugins/shared/fail_reason.h \
	plugins/shared/flow.c \
	plugins/shared/flow.h \
	plugins/shared/follow_post.c \
	plugins/shared/follow_post.h \
	plugins/shared/request_flow.c \
	plugins/shared/request_flow.h \
	plugins/shared/rows.h \
	plugins/v13/v13.h \
	plugins/v13/v13_codes.c \
	plugins/v13/v13_rows.h \
	plugins/v13/v13_service.c
business_la_CPPFLAGS = $(provider_cppflags)
business_la_CFLAGS = $(AM_CFLAGS)
business_la_LDFLAGS = $(provider_ldflags)
business_la_LIBADD = $(provider_libs)
