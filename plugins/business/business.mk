# plugins/business
if DLOPEN
plugin_LTLIBRARIES += business.la
endif
business_sources = \
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
	plugins/business/tables/webhook.h
business_la_SOURCES = $(business_sources) $(flow_sources) $(request_flow_sources) $(post_sources) $(v13_sources)
business_la_CPPFLAGS = $(provider_cppflags)
business_la_CFLAGS = $(AM_CFLAGS)
business_la_LDFLAGS = $(provider_ldflags)
business_la_LIBADD = $(provider_libs)
