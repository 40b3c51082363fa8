# plugins/ads
plugin_LTLIBRARIES += ads.la
ads_la_SOURCES = \
	plugins/ads/ads.h \
	plugins/ads/ads_provider.c \
	plugins/ads/flow_request.c \
	plugins/ads/flow_upload_video.c \
	plugins/ads/tables/ad.h \
	plugins/ads/tables/adgroup.h \
	plugins/ads/tables/advertiser.h \
	plugins/ads/tables/campaign.h \
	plugins/ads/tables/catalog.h \
	plugins/ads/tables/common.h \
	plugins/ads/tables/file.h \
	plugins/ads/tables/flow.h \
	plugins/ads/tables/oauth.h \
	plugins/ads/tables/report.h \
	plugins/ads/upload_chunks.c \
	plugins/ads/upload_video.h \
	plugins/shared/flow.c \
	plugins/shared/flow.h \
	plugins/shared/request_flow.c \
	plugins/shared/request_flow.h \
	plugins/shared/rows.h \
	plugins/v13/v13.h \
	plugins/v13/v13_codes.c \
	plugins/v13/v13_rows.h \
	plugins/v13/v13_service.c
ads_la_CPPFLAGS = $(provider_cppflags)
ads_la_CFLAGS = $(AM_CFLAGS)
ads_la_LDFLAGS = $(provider_ldflags)
ads_la_LIBADD = $(provider_libs)
