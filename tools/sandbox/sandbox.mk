# tools/sandbox: a local TikTok. Shares no code with the core or the providers.
dist_man_MANS += docs/tiktok-sandbox.1
bin_PROGRAMS += tiktok-sandbox
tiktok_sandbox_CPPFLAGS = $(AM_CPPFLAGS) -I$(top_srcdir)/tools/sandbox $(JANSSON_CFLAGS) $(MICROHTTPD_CFLAGS) \
	$(CRYPTO_CFLAGS)
tiktok_sandbox_CFLAGS = $(AM_CFLAGS) -pthread
tiktok_sandbox_LDADD = $(JANSSON_LIBS) $(MICROHTTPD_LIBS) $(CRYPTO_LIBS) -lpthread
tiktok_sandbox_SOURCES = \
	tools/sandbox/sandbox.h \
	tools/sandbox/sb_frame.h \
	tools/sandbox/sb_main.c \
	tools/sandbox/sb_options.c \
	tools/sandbox/sb_announce.c \
	tools/sandbox/sb_exec.c \
	tools/sandbox/sb_paths.c \
	tools/sandbox/sb_tls.c \
	tools/sandbox/sb_http.c \
	tools/sandbox/sb_body.c \
	tools/sandbox/sb_answer.c \
	tools/sandbox/sb_route.c \
	tools/sandbox/sb_check.h \
	tools/sandbox/sb_check.c \
	tools/sandbox/sb_rules.c \
	tools/sandbox/sb_fault.c \
	tools/sandbox/sb_limit.c \
	tools/sandbox/sb_log.c \
	tools/sandbox/sb_control.c \
	tools/sandbox/sb_media.c \
	tools/sandbox/sb_state.c \
	tools/sandbox/sb_oauth.c \
	tools/sandbox/sb_modules.c \
	tools/sandbox/sb_v13.h \
	tools/sandbox/sb_v13.c \
	tools/sandbox/sb_ads.h \
	tools/sandbox/sb_ads.c \
	tools/sandbox/sb_ads_files.c \
	tools/sandbox/sb_ads_upload.c \
	tools/sandbox/sb_report.h \
	tools/sandbox/sb_report.c \
	tools/sandbox/sb_report_names.c \
	tools/sandbox/sb_ads_report.c \
	tools/sandbox/sb_ads_task.c \
	tools/sandbox/sb_ads_objects.h \
	tools/sandbox/sb_ads_objects.c \
	tools/sandbox/sb_ads_status.c \
	tools/sandbox/sb_ads_catalog.c \
	tools/sandbox/sb_paths.h \
	tools/sandbox/sb_plausible.c \
	tools/sandbox/sb_paths_account.c \
	tools/sandbox/sb_paths_ad.c \
	tools/sandbox/sb_paths_adgroup.c \
	tools/sandbox/sb_paths_events.c \
	tools/sandbox/sb_paths_bc.c \
	tools/sandbox/sb_paths_dmp.c \
	tools/sandbox/sb_paths_comment.c \
	tools/sandbox/sb_paths_business.c \
	tools/sandbox/sb_paths_campaign.c \
	tools/sandbox/sb_paths_catalog.c \
	tools/sandbox/sb_paths_report.c \
	tools/sandbox/sb_paths_creative.c \
	tools/sandbox/sb_paths_tool.c \
	tools/sandbox/sb_paths_discovery.c \
	tools/sandbox/sb_paths_file.c \
	tools/sandbox/sb_paths_gmv_max.c \
	tools/sandbox/sb_paths_identity.c \
	tools/sandbox/sb_paths_page.c \
	tools/sandbox/sb_paths_optimizer.c \
	tools/sandbox/sb_paths_pangle.c \
	tools/sandbox/sb_paths_payment.c \
	tools/sandbox/sb_paths_pixel.c \
	tools/sandbox/sb_paths_rf.c \
	tools/sandbox/sb_paths_search_ad.c \
	tools/sandbox/sb_paths_smart_plus.c \
	tools/sandbox/sb_paths_tcm.c \
	tools/sandbox/sb_paths_tto.c \
	tools/sandbox/sb_business.h \
	tools/sandbox/sb_business.c \
	tools/sandbox/sb_business_videos.c \
	tools/sandbox/sb_business_publish.c \
	tools/sandbox/sb_business_comments.c \
	tools/sandbox/sb_business_property.c \
	tools/sandbox/sb_developer.h \
	tools/sandbox/sb_developer.c \
	tools/sandbox/sb_developer_knobs.c \
	tools/sandbox/sb_developer_display.c \
	tools/sandbox/sb_developer_plan.c \
	tools/sandbox/sb_developer_post.c \
	tools/sandbox/sb_developer_status.c \
	tools/sandbox/sb_oauth_v2.c \
	tools/sandbox/sb_developer_qr.c \
	tools/sandbox/sb_upload.c \
	tools/sandbox/sb_pages.h \
	tools/sandbox/sb_pages.c \
	tools/sandbox/sb_pages_consent.c \
	tools/sandbox/sb_pages_portal.c \
	tools/sandbox/sb_pages_creative.c \
	tools/sandbox/sb_creative.h \
	tools/sandbox/sb_creative.c
