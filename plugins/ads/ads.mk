# plugins/ads
if DLOPEN
plugin_LTLIBRARIES += ads.la
endif
ads_sources = \
	plugins/ads/ads.h \
	plugins/ads/ads_provider.c \
	plugins/ads/fetch_report.h \
	plugins/ads/flow_fetch_report.c \
	plugins/ads/flow_request.c \
	plugins/ads/flow_upload_video.c \
	plugins/ads/look_for_video.c \
	plugins/ads/report_csv.c \
	plugins/ads/report_dates.c \
	plugins/ads/report_task.c \
	plugins/ads/tables/actions.h \
	plugins/ads/tables/ad.h \
	plugins/ads/tables/adgroup.h \
	plugins/ads/tables/advertiser.h \
	plugins/ads/tables/app.h \
	plugins/ads/tables/bc.h \
	plugins/ads/tables/brand_safety.h \
	plugins/ads/tables/campaign.h \
	plugins/ads/tables/catalog.h \
	plugins/ads/tables/changelog.h \
	plugins/ads/tables/comment.h \
	plugins/ads/tables/common.h \
	plugins/ads/tables/creative.h \
	plugins/ads/tables/discovery.h \
	plugins/ads/tables/dmp.h \
	plugins/ads/tables/event.h \
	plugins/ads/tables/file.h \
	plugins/ads/tables/flow.h \
	plugins/ads/tables/gmv_max.h \
	plugins/ads/tables/identity.h \
	plugins/ads/tables/lead.h \
	plugins/ads/tables/mmm.h \
	plugins/ads/tables/oauth.h \
	plugins/ads/tables/optimizer.h \
	plugins/ads/tables/pangle.h \
	plugins/ads/tables/pixel.h \
	plugins/ads/tables/playable.h \
	plugins/ads/tables/report.h \
	plugins/ads/tables/report_names.h \
	plugins/ads/tables/rf.h \
	plugins/ads/tables/search_ad.h \
	plugins/ads/tables/smart_plus.h \
	plugins/ads/tables/spark.h \
	plugins/ads/tables/split_test.h \
	plugins/ads/tables/store.h \
	plugins/ads/tables/subscription.h \
	plugins/ads/tables/tool.h \
	plugins/ads/tables/tto.h \
	plugins/ads/tables/verification.h \
	plugins/ads/upload_chunks.c \
	plugins/ads/upload_video.h
ads_la_SOURCES = $(ads_sources) $(flow_sources) $(request_flow_sources) $(v13_sources)
ads_la_CPPFLAGS = $(provider_cppflags)
ads_la_CFLAGS = $(AM_CFLAGS)
ads_la_LDFLAGS = $(provider_ldflags)
ads_la_LIBADD = $(provider_libs)
