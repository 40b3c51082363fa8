/* Campaigns.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_CAMPAIGN_H
#define TIKTOK_ADS_CAMPAIGN_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.campaign.get */

static const struct tt_rule rule_campaign_get_secondary_status = {
    .choices = "CAMPAIGN_STATUS_DELETE|CAMPAIGN_STATUS_ADVERTISER_AUDIT_DENY|CAMPAIGN_STATUS_ADVERTISER_AUDIT|"
               "ADVERTISER_CONTRACT_PENDING|ADVERTISER_ACCOUNT_PUNISH|CAMPAIGN_STATUS_BUDGET_EXCEED|"
               "CAMPAIGN_STATUS_DISABLE|CAMPAIGN_STATUS_AWAITING_RELEASE|"
               "CAMPAIGN_STATUS_IDENTITY_USED_BY_GMV_MAX_AD|CAMPAIGN_STATUS_ENABLE|CAMPAIGN_STATUS_ALL|"
               "CAMPAIGN_STATUS_NOT_DELETE|CAMPAIGN_STATUS_TTS_TT_ASSET_UNAVAILABLE|"
               "CAMPAIGN_STATUS_TTS_TT_IDENTITY_UNAVAILABLE|CAMPAIGN_STATUS_TIKTOK_SHOP_UNAVAILABLE|"
               "CAMPAIGN_STATUS_REVIEW_DISAPPROVED|CAMPAIGN_STATUS_AD_UNAVAILABLE|"
               "CAMPAIGN_STATUS_PRODUCT_UNAVAILABLE|CAMPAIGN_STATUS_LIVE_GMV_MAX_AUTHORIZATION_CANCEL|"
               "CAMPAIGN_STATUS_PRODUCT_GMV_MAX_AUTHORIZATION_CANCEL|CAMPAIGN_STATUS_IDENTITY_USED_BY_LIVE_GMV_MAX|"
               "CAMPAIGN_STATUS_PRODUCT_USED_BY_PRODUCT_GMV_MAX|ADVERTISER_ACCOUNT_INVALID|ADVERTISER_REAUDIT|"
               "ADVERTISER_ACCOUNT_BALANCE_EXCEED",
};

static const struct tt_param campaign_get_filtering[] = {
    MEMBER_LIST(STRING,  "buying_types",                  0, &rule_buying_types,                  "How the ads are bought."),
    MEMBER_LIST(STRING,  "campaign_ids",                  0, TT_RULE(.max_items = 100, .format = TT_F_DIGITS), "The campaigns."),
    MEMBER(STRING,       "campaign_name",                 0, NULL,                                NULL),
    MEMBER(STRING,       "campaign_product_source",       0, TT_RULE(.choices = "CATALOG|STORE|PRODUCT_SALES|SHOWCASE|UNSET"), "Whether products come from a catalogue or a shop."),
    MEMBER_LIST(STRING,  "campaign_system_origins",       0, &rule_campaign_system_origins,       "Where the campaign was made."),
    MEMBER(STRING,       "campaign_type",                 0, &rule_campaign_type,                 NULL),
    MEMBER(STRING,       "creation_filter_end_time",      0, &v13_datetime,                       "Created before this time, UTC."),
    MEMBER(STRING,       "creation_filter_start_time",    0, &v13_datetime,                       "Created at or after this time, UTC."),
    MEMBER_LIST(STRING,  "creative_campaign_type",        0, TT_RULE(.choices = "SPC|SEARCH_CAMPAIGN|OTHER"), NULL),
    MEMBER(BOOLEAN,      "is_smart_performance_campaign", 0, NULL,                                NULL),
    MEMBER(STRING,       "objective_type",                0, &rule_objective_type,                "What the campaign is to achieve."),
    MEMBER(STRING,       "optimization_goal",             0, &rule_optimization_goal,             "What delivery is optimised for."),
    MEMBER(STRING,       "primary_status",                0, &rule_primary_status,                "Status in few words."),
    MEMBER(STRING,       "sales_destination",             0, TT_RULE(.choices = "TIKTOK_SHOP|WEBSITE|APP|WEB_AND_APP"), "Where the sales happen."),
    MEMBER(STRING,       "secondary_status",              0, &rule_campaign_get_secondary_status, "Status in detail."),
    MEMBER(BOOLEAN,      "split_test_enabled",            0, NULL,                                "Part of a split test."),
    MEMBER(STRING,       "campaign_automation_type",      0, &rule_campaign_automation_type,      NULL),
    MEMBER_LIST(STRING,  "gmv_max_promotion_types",       0, TT_RULE(.choices = "PRODUCT_GMV_MAX|LIVE_GMV_MAX"), NULL),
    MEMBER_LIST(STRING,  "store_ids",                     0, TT_RULE(.max_items = 10),            "The TikTok Shops."),
};

static const struct tt_param campaign_get_params[] = {
    PARAM(QUERY,        STRING,                 "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM_OBJECT(QUERY, campaign_get_filtering, "filtering",                       0,                            NULL,                                  "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                "page",                            TT_P_MIN,                     &v13_page,                             "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                "page_size",                       TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "10", .min = 1, .max = 1000), "Rows a page."),
    PARAM_LIST(QUERY,   STRING,                 "fields",                          0,                            NULL,                                  "Which members to answer; without it TikTok chooses."),
    PARAM_LIST(QUERY,   STRING,                 "exclude_field_types_in_response", 0,                            &rule_exclude_field_types_in_response, "NULL_FIELD leaves out members without a value."),
};

static const struct tt_field campaign_row[] = {
    FIELD(STRING,       "advertiser_id",                   0, NULL,                                    NULL),
    FIELD(STRING,       "campaign_id",                     0, NULL,                                    NULL),
    FIELD(STRING,       "campaign_system_origin",          0, "PROMOTE",                               NULL),
    FIELD(STRING,       "create_time",                     0, NULL,                                    NULL),
    FIELD(STRING,       "modify_time",                     0, NULL,                                    NULL),
    FIELD(STRING,       "objective_type",                  0, NULL,                                    NULL),
    FIELD(STRING,       "app_promotion_type",              0, "APP_INSTALL|APP_RETARGETING|APP_PREREGISTRATION|APP_POSTS_PROMOTION", NULL),
    FIELD(STRING,       "virtual_objective_type",          0, "SALES",                                 NULL),
    FIELD(STRING,       "sales_destination",               0, "TIKTOK_SHOP|WEBSITE|APP|WEB_AND_APP",   NULL),
    FIELD(BOOLEAN,      "is_search_campaign",              0, NULL,                                    NULL),
    FIELD(STRING,       "campaign_automation_type",        0, "MANUAL|SMART_PLUS|UPGRADED_SMART_PLUS", NULL),
    FIELD(BOOLEAN,      "is_smart_performance_campaign",   0, NULL,                                    NULL),
    FIELD(STRING,       "campaign_type",                   0, "REGULAR_CAMPAIGN|IOS14_CAMPAIGN",       NULL),
    FIELD(STRING,       "app_id",                          0, NULL,                                    NULL),
    FIELD(BOOLEAN,      "is_advanced_dedicated_campaign",  0, NULL,                                    NULL),
    FIELD(BOOLEAN,      "disable_skan_campaign",           0, NULL,                                    NULL),
    FIELD(STRING,       "bid_align_type",                  0, "SAN|SKAN",                              NULL),
    FIELD(STRING,       "campaign_app_profile_page_state", 0, "INVALID|UNSET|ON|OFF",                  NULL),
    FIELD(STRING,       "rf_campaign_type",                0, "STANDARD|PULSE|TOPVIEW",                NULL),
    FIELD(STRING,       "campaign_product_source",         0, "CATALOG|STORE",                         NULL),
    FIELD(BOOLEAN,      "catalog_enabled",                 0, NULL,                                    NULL),
    FIELD(STRING,       "campaign_name",                   0, NULL,                                    NULL),
    FIELD_LIST(STRING,  "special_industries",              0, "HOUSING|EMPLOYMENT|CREDIT",             NULL),
    FIELD(BOOLEAN,      "budget_optimize_on",              0, NULL,                                    NULL),
    FIELD(STRING,       "bid_type",                        0, NULL,                                    NULL),
    FIELD(STRING,       "deep_bid_type",                   0, NULL,                                    NULL),
    FIELD(NUMBER,       "roas_bid",                        0, NULL,                                    NULL),
    FIELD(STRING,       "optimization_goal",               0, NULL,                                    NULL),
    FIELD(STRING,       "budget_mode",                     0, "BUDGET_MODE_INFINITE|BUDGET_MODE_TOTAL|BUDGET_MODE_DAY|BUDGET_MODE_DYNAMIC_DAILY_BUDGET", NULL),
    FIELD(NUMBER,       "budget",                          0, NULL,                                    "In the currency of the ad account."),
    FIELD(STRING,       "rta_id",                          0, NULL,                                    "Real-time API strategy."),
    FIELD(BOOLEAN,      "rta_bid_enabled",                 0, NULL,                                    NULL),
    FIELD(BOOLEAN,      "rta_product_selection_enabled",   0, NULL,                                    NULL),
    FIELD(STRING,       "operation_status",                0, "ENABLE|DISABLE",                        NULL),
    FIELD(STRING,       "secondary_status",                0, NULL,                                    NULL),
    FIELD(STRING,       "postback_window_mode",            0, "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3", "The SKAdNetwork postback that is used."),
    FIELD(BOOLEAN,      "is_new_structure",                0, NULL,                                    "Made in today's structure of campaign, ad group and ad."),
    FIELD(STRING,       "objective",                       0, "APP|LANDING_PAGE",                      NULL),
    FIELD(STRING,       "po_number",                       0, NULL,                                    "Purchase order number, printed on invoices."),
};

static const struct tt_field campaign_get_result[] = {
    FIELD_OBJECTS(campaign_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint campaign_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "200 Ads Management > Campaign > Read Campaigns",
    .source = V13_DOC("1739315828649986"),
    .paging = &v13_pages_1000,
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

/* ---- ads.campaign.create */


static const struct tt_param campaign_create_params[] = {
    PARAM(BODY,      STRING,  "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(BODY,      STRING,  "campaign_name",                   TT_P_REQUIRED,                TT_RULE(.max_len = 512),     NULL),
    PARAM(BODY,      STRING,  "objective_type",                  TT_P_REQUIRED,                &rule_objective_type,        "What the campaign is to achieve."),
    PARAM(BODY,      STRING,  "app_id",                          0,                            NULL,                        "The app that is advertised."),
    PARAM(BODY,      STRING,  "app_promotion_type",              0,                            TT_RULE(.choices = "APP_INSTALL|APP_RETARGETING|APP_PREREGISTRATION", .when = "objective_type=APP_PROMOTION"), "Installs, retargeting or registration before the start."),
    PARAM(BODY,      STRING,  "bid_type",                        0,                            NULL,                        "Whether TikTok bids freely or keeps to your bid."),
    PARAM(BODY,      NUMBER,  "budget",                          0,                            TT_RULE(.when = "budget_mode=BUDGET_MODE_DAY|BUDGET_MODE_DYNAMIC_DAILY_BUDGET|BUDGET_MODE_TOTAL"), "In the currency of the ad account."),
    PARAM(BODY,      STRING,  "budget_mode",                     0,                            &rule_budget_mode,           "Whether the budget is for a day, in total, or has no end."),
    PARAM(BODY,      BOOLEAN, "budget_optimize_on",              0,                            &v13_false,                  "Spread one budget over all ad groups of the campaign."),
    PARAM(BODY,      STRING,  "campaign_app_profile_page_state", 0,                            TT_RULE(.choices = "ON|OFF|INVALID|UNSET", .assumed = "\"OFF\""), "Whether the app's profile page is shown."),
    PARAM(BODY,      STRING,  "campaign_product_source",         0,                            TT_RULE(.choices = "CATALOG|STORE|PRODUCT_SALES|SHOWCASE|UNSET", .when = "objective_type=PRODUCT_SALES"), "Whether products come from a catalogue or a shop."),
    PARAM(BODY,      STRING,  "campaign_type",                   0,                            &rule_campaign_type,         NULL),
    PARAM(BODY,      BOOLEAN, "catalog_enabled",                 0,                            &v13_false,                  "Whether the campaign shows products of a catalogue."),
    PARAM(BODY,      STRING,  "deep_bid_type",                   0,                            NULL,                        "How to bid for the deeper event."),
    PARAM(BODY,      BOOLEAN, "disable_skan_campaign",           0,                            NULL,                        "Do without SKAdNetwork attribution."),
    PARAM(BODY,      STRING,  "internal_channel",                0,                            NULL,                        "Only for partners of TikTok."),
    PARAM(BODY,      BOOLEAN, "is_advanced_dedicated_campaign",  0,                            &v13_false,                  "An advanced dedicated campaign for iOS 14."),
    PARAM(BODY,      BOOLEAN, "is_search_campaign",              0,                            NULL,                        "Ads on the search results page."),
    PARAM(BODY,      STRING,  "operation_status",                0,                            &rule_operation_status,      "Whether it starts enabled."),
    PARAM(BODY,      STRING,  "optimization_goal",               0,                            NULL,                        "What delivery is optimised for."),
    PARAM(BODY,      STRING,  "plugin_partner",                  0,                            NULL,                        "Only for partners of TikTok."),
    PARAM(BODY,      STRING,  "po_number",                       0,                            NULL,                        "Purchase order number, printed on invoices."),
    PARAM(BODY,      STRING,  "postback_window_mode",            0,                            &rule_postback_window_mode,  "The SKAdNetwork postback that is used."),
    PARAM(BODY,      STRING,  "request_id",                      TT_P_IDEMPOTENT,              &rule_request_id,            "Guards against doing this twice: repeats of one number within 10 seconds take effect once. Chosen when left out."),
    PARAM(BODY,      STRING,  "rf_campaign_type",                0,                            TT_RULE(.choices = "STANDARD|PULSE|PREMIUM|TOP_FEED|TOPVIEW"), "Kind of a reach and frequency campaign."),
    PARAM(BODY,      NUMBER,  "roas_bid",                        0,                            NULL,                        "The return on ad spend to aim for."),
    PARAM(BODY,      BOOLEAN, "rta_bid_enabled",                 0,                            &v13_false,                  "Let the real-time API change bids."),
    PARAM(BODY,      STRING,  "rta_id",                          0,                            NULL,                        "Real-time API strategy."),
    PARAM(BODY,      BOOLEAN, "rta_product_selection_enabled",   0,                            &v13_false,                  "Let the real-time API choose products."),
    PARAM(BODY,      STRING,  "sales_destination",               0,                            TT_RULE(.choices = "TIKTOK_SHOP|WEBSITE|APP|WEB_AND_APP", .when = "virtual_objective_type"), "Where the sales happen."),
    PARAM_LIST(BODY, STRING,  "special_industries",              0,                            &rule_special_industries,    "Housing, employment or credit: targeting is restricted by law."),
    PARAM(BODY,      STRING,  "virtual_objective_type",          0,                            TT_RULE(.choices = "SALES"), "SALES unites website, app and shop sales."),
};

static const struct tt_endpoint campaign_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "201 Ads Management > Campaign > Create and Update Campaigns",
    .source = V13_DOC("1739318962329602"),
    .window_s = 10,
    .flags = TT_E_SPENDS | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.campaign.update */

static const struct tt_param campaign_update_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,      STRING, "campaign_id",        TT_P_REQUIRED,                &v13_id,                  "The campaign."),
    PARAM(BODY,      NUMBER, "budget",             0,                            NULL,                     "In the currency of the ad account."),
    PARAM(BODY,      STRING, "campaign_name",      0,                            TT_RULE(.max_len = 512),  NULL),
    PARAM(BODY,      STRING, "po_number",          0,                            NULL,                     "Purchase order number, printed on invoices."),
    PARAM_LIST(BODY, STRING, "special_industries", 0,                            &rule_special_industries, "Housing, employment or credit: targeting is restricted by law."),
};

static const struct tt_endpoint campaign_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "201 Ads Management > Campaign > Create and Update Campaigns",
    .source = V13_DOC("1739320422086657"),
    .flags = TT_E_SPENDS | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.campaign.status.update */

static const struct tt_param campaign_status_update_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(BODY, STRING, "campaign_ids",         TT_P_REQUIRED,                &v13_id, "The campaigns."),
    PARAM(BODY,      STRING, "operation_status",     TT_P_REQUIRED,                TT_RULE(.choices = "ENABLE|DISABLE|DELETE|FROZEN"), "DELETE cannot be taken back."),
    PARAM(BODY,      STRING, "postback_window_mode", 0,                            TT_RULE(.choices = "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3"), "The SKAdNetwork postback that is used."),
};

static const struct tt_field campaign_status_update_campaign_list_result[] = {
    FIELD(STRING, "campaign_id",          0, NULL,                    NULL),
    FIELD(STRING, "status",               0, "DELETE|DISABLE|ENABLE", NULL),
    FIELD(STRING, "postback_window_mode", 0, "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3", "The SKAdNetwork postback that is used."),
};

static const struct tt_field campaign_status_update_result[] = {
    FIELD_LIST(STRING,                                         "campaign_ids",  0, NULL, NULL),
    FIELD(STRING,                                              "status",        0, NULL, NULL),
    FIELD_OBJECTS(campaign_status_update_campaign_list_result, "campaign_list", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "201 Ads Management > Campaign > Create and Update Campaigns",
    .source = V13_DOC("1739320994354178"),
    .flags = TT_E_SPENDS | TT_E_DELETES | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- what several of them share */

static const struct tt_field campaign_split_test_quota_fields[] = {
    FIELD(NUMBER, "max_test_number",      0, NULL, NULL),
    FIELD(NUMBER, "available_test_group", 0, NULL, NULL),
    FIELD(NUMBER, "used_test_group",      0, NULL, NULL),
    FIELD(NUMBER, "releasing_test_group", 0, NULL, NULL),
    FIELD(NUMBER, "used_quota",           0, NULL, "How many there are."),
    FIELD(NUMBER, "releasing_quota",      0, NULL, NULL),
};

/* ---- ads.campaign.copy.task.check */

static const struct tt_param campaign_copy_task_check_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_field campaign_copy_task_check_task_info_result[] = {
    FIELD(INTEGER, "total_ad_count",                       0, NULL, NULL),
    FIELD(INTEGER, "success_ad_count",                     0, NULL, NULL),
    FIELD(INTEGER, "total_smart_creative_adgroup_count",   0, NULL, NULL),
    FIELD(INTEGER, "success_smart_creative_adgroup_count", 0, NULL, NULL),
};

static const struct tt_field campaign_copy_task_check_task_result_adgroup_result_list_smart_creative_result_result[] = {
    FIELD(BOOLEAN,     "is_success",                0, NULL, NULL),
    FIELD_LIST(STRING, "smart_creative_error_list", 0, NULL, NULL),
};

static const struct tt_field campaign_copy_task_check_task_result_adgroup_result_list_ad_result_list_result[] = {
    FIELD(BOOLEAN,     "is_success",    0, NULL, NULL),
    FIELD(STRING,      "ad_id",         0, NULL, NULL),
    FIELD(STRING,      "ad_name",       0, NULL, NULL),
    FIELD_LIST(STRING, "ad_error_list", 0, NULL, NULL),
};

static const struct tt_field campaign_copy_task_check_task_result_adgroup_result_list_result[] = {
    FIELD(STRING,      "adgroup_id",            0, NULL,                          NULL),
    FIELD(STRING,      "adgroup_name",          0, NULL,                          NULL),
    FIELD(INTEGER,     "total_ad_count",        0, NULL,                          NULL),
    FIELD(INTEGER,     "success_ad_count",      0, NULL,                          NULL),
    FIELD_LIST(STRING, "adgroup_error_list",    0, NULL,                          NULL),
    FIELD(STRING,      "ad_status",             0, "ALL_SUCCESS|PARTIAL_SUCCESS", NULL),
    FIELD(BOOLEAN,     "is_smart_creative",     0, NULL,                          NULL),
    FIELD_OBJECT(campaign_copy_task_check_task_result_adgroup_result_list_smart_creative_result_result, "smart_creative_result", 0, NULL,                          NULL),
    FIELD_OBJECTS(campaign_copy_task_check_task_result_adgroup_result_list_ad_result_list_result, "ad_result_list",        0, NULL,                          NULL),
};

static const struct tt_field campaign_copy_task_check_task_result_result[] = {
    FIELD(STRING,      "campaign_id",          0, NULL, NULL),
    FIELD(STRING,      "campaign_name",        0, NULL, NULL),
    FIELD_LIST(STRING, "campaign_error_infos", 0, NULL, NULL),
    FIELD_OBJECTS(campaign_copy_task_check_task_result_adgroup_result_list_result, "adgroup_result_list",  0, NULL, NULL),
};

static const struct tt_field campaign_copy_task_check_result[] = {
    FIELD(STRING,                                             "task_status", 0, "RUNNING|SUCCESS|FAILURE", NULL),
    FIELD_OBJECT(campaign_copy_task_check_task_info_result,   "task_info",   0, NULL,                      NULL),
    FIELD_OBJECT(campaign_copy_task_check_task_result_result, "task_result", 0, NULL,                      NULL),
};

static const struct tt_limit campaign_copy_task_check_limits[] = {
    {NULL, NULL,      2,     1},
    {NULL, NULL,     60,    60},
    {NULL, NULL, 864000, 86400},
};

static const struct tt_endpoint campaign_copy_task_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/copy/task/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "200 Ads Management > Campaign > Read Campaigns",
    .source = V13_DOC("1788434463507458"),
    TT_LIMITS(campaign_copy_task_check_limits),
    .effect = TT_READ,
};

/* ---- ads.campaign.copy.task.create */

static const struct tt_param campaign_copy_task_create_adgroup_list_ad_list[] = {
    MEMBER(STRING,      "ad_id",                                   0, &v13_id,                                          "The ad."),
    MEMBER(STRING,      "operation_status",                        0, &rule_campaign_copy_task_create_operation_status, "Whether it starts enabled."),
    MEMBER(STRING,      "ad_name",                                 0, &rule_chars_512,                                  NULL),
    MEMBER(STRING,      "identity_type",                           0, &rule_identity_type,                              "What kind of identity that is."),
    MEMBER(STRING,      "identity_id",                             0, NULL,                                             "Who the ad speaks as."),
    MEMBER(STRING,      "identity_authorized_bc_id",               0, &rule_identity_authorized_bc_id,                  "The Business Center that lends the identity."),
    MEMBER(STRING,      "ad_format",                               0, &rule_ad_format,                                  "A video, an image, a carousel or a live stream."),
    MEMBER(STRING,      "video_id",                                0, NULL,                                             "The video."),
    MEMBER_LIST(STRING, "image_ids",                               0, NULL,                                             "The images."),
    MEMBER(STRING,      "music_id",                                0, NULL,                                             "The music."),
    MEMBER(STRING,      "tiktok_item_id",                          0, NULL,                                             "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,      "ad_text",                                 0, &rule_chars_100,                                  "The text shown with the ad."),
    MEMBER(STRING,      "aigc_disclosure_type",                    0, &rule_aigc_disclosure_type,                       "Whether the ad says that it was made with AI."),
    MEMBER_LIST(STRING, "creative_auto_enhancement_strategy_list", 0, &rule_creative_auto_enhancement_strategy_list,    NULL),
    MEMBER(STRING,      "tracking_pixel_id",                       0, NULL,                                             "The pixel that watches over the ad."),
    MEMBER(STRING,      "tracking_app_id",                         0, NULL,                                             "The app that watches over the ad."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list_media_info_image_info[] = {
    MEMBER(STRING, "web_uri",   TT_P_REQUIRED, NULL,            "The image's id in the library."),
    MEMBER(STRING, "file_name", 0,             &rule_chars_100, "Name in the library."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list_media_info_video_info[] = {
    MEMBER(STRING, "video_id",  TT_P_REQUIRED, NULL,            "The video."),
    MEMBER(STRING, "file_name", 0,             &rule_chars_100, "Name in the library."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list_media_info[] = {
    MEMBER_OBJECTS(campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list_media_info_image_info, "image_info",           0, NULL,                              "The image."),
    MEMBER_OBJECT(campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list_media_info_video_info, "video_info",           0, NULL,                              "The video."),
    MEMBER(STRING, "aigc_disclosure_type", 0, &rule_aigc_disclosure_type,        "Whether the ad says that it was made with AI."),
    MEMBER(STRING, "tiktok_item_id",       0, NULL,                              "The post that is promoted, for Spark Ads."),
    MEMBER(STRING, "identity_id",          0, TT_RULE(.when = "tiktok_item_id"), "Who the ad speaks as."),
    MEMBER(STRING, "identity_type",        0, TT_RULE(.choices = "AUTH_CODE|TT_USER", .when = "tiktok_item_id"), "What kind of identity that is."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list[] = {
    MEMBER_OBJECT(campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list_media_info, "media_info", TT_P_REQUIRED, NULL, "The video or the images."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info_display_name_list[] = {
    MEMBER(STRING, "app_name",          0, &rule_chars_40, NULL),
    MEMBER(STRING, "landing_page_name", 0, &rule_chars_40, NULL),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info_common_material_tracking_info[] = {
    MEMBER_LIST(STRING, "impression_tracking_urls",       0, NULL,           "Called when the ad is shown."),
    MEMBER_LIST(STRING, "click_tracking_urls",            0, NULL,           "Called when somebody clicks."),
    MEMBER(STRING,      "tracking_pixel_id",              0, NULL,           "The pixel that watches over the ad."),
    MEMBER(STRING,      "tracking_app_id",                0, NULL,           "The app that watches over the ad."),
    MEMBER_LIST(STRING, "tracking_offline_event_set_ids", 0, &rule_items_50, "Sets of off-line events that watch over the ad."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info_common_material[] = {
    MEMBER(STRING, "identity_id",         0, NULL,                                      "Who the ad speaks as."),
    MEMBER(STRING, "identity_type",       0, &rule_campaign_identity_type,              "What kind of identity that is."),
    MEMBER(STRING, "ad_name",             0, &rule_chars_512,                           NULL),
    MEMBER(STRING, "call_to_action_id",   0, NULL,                                      "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(STRING, "creative_authorized", 0, TT_RULE(.assumed = "\"false\""),           "TikTok may show the ad as an example."),
    MEMBER(STRING, "playable_url",        0, NULL,                                      "The playable ad."),
    MEMBER(STRING, "fallback_type",       0, TT_RULE(.choices = "APP_INSTALL|WEBSITE"), "Where a click leads when the app is not installed."),
    MEMBER_OBJECT(campaign_copy_task_create_adgroup_list_smart_creative_info_common_material_tracking_info, "tracking_info",       0, NULL,                                      "What watches over the ad: apps, pixels, event sets."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list_smart_creative_info[] = {
    MEMBER_OBJECTS(campaign_copy_task_create_adgroup_list_smart_creative_info_media_info_list, "media_info_list",     TT_P_REQUIRED, &rule_items_30, "The videos and images to combine."),
    MEMBER_OBJECTS(title_list_members,          "title_list",          0,             &rule_items_5,  "Several texts to choose from."),
    MEMBER_OBJECTS(call_to_action_list_members, "call_to_action_list", 0,             &rule_items_3,  "Several words for the button to choose from."),
    MEMBER_OBJECTS(deeplink_list_members,       "deeplink_list",       0,             &rule_items_1,  "Several links into an app to choose from."),
    MEMBER_OBJECTS(campaign_copy_task_create_adgroup_list_smart_creative_info_display_name_list, "display_name_list",   0,             NULL,           NULL),
    MEMBER_OBJECTS(page_list_members,           "page_list",           0,             &rule_items_3,  "Instant pages or forms to choose from."),
    MEMBER_OBJECTS(card_list_members,           "card_list",           0,             &rule_items_1,  "Portfolios that hold cards."),
    MEMBER_OBJECTS(landing_page_urls_members,   "landing_page_urls",   0,             TT_RULE(.when = "?fallback_type=WEBSITE", .max_items = 1), "Several pages that a click may lead to."),
    MEMBER_OBJECT(campaign_copy_task_create_adgroup_list_smart_creative_info_common_material, "common_material",     0,             NULL,           "What all combinations share."),
};

static const struct tt_param campaign_copy_task_create_adgroup_list[] = {
    MEMBER(STRING,                                                            "adgroup_id",                 TT_P_REQUIRED, &v13_id,                                          "The ad group."),
    MEMBER(STRING,                                                            "operation_status",           0,             &rule_campaign_copy_task_create_operation_status, "Whether it starts enabled."),
    MEMBER(STRING,                                                            "adgroup_name",               0,             &rule_chars_512,                                  NULL),
    MEMBER(BOOLEAN,                                                           "automated_keywords_enabled", 0,             &v13_false,                                       "Let TikTok add keywords."),
    MEMBER_LIST(STRING,                                                       "location_ids",               0,             &rule_items_3000,                                 "Regions to target; ids come from ads.tool.region."),
    MEMBER_LIST(STRING,                                                       "zipcode_ids",                0,             &rule_items_3000,                                 "Postal codes to target."),
    MEMBER_LIST(STRING,                                                       "audience_ids",               0,             NULL,                                             "Custom audiences to target."),
    MEMBER_LIST(STRING,                                                       "excluded_audience_ids",      0,             NULL,                                             "Custom audiences to leave out."),
    MEMBER_LIST(STRING,                                                       "age_groups",                 0,             &rule_age_groups,                                 "Ages to target."),
    MEMBER(NUMBER,                                                            "budget",                     0,             NULL,                                             "In the currency of the ad account."),
    MEMBER(STRING,                                                            "schedule_type",              0,             &rule_schedule_type,                              "Without end, or from start to end."),
    MEMBER(STRING,                                                            "schedule_start_time",        0,             &rule_when_schedule_type_datetime,                "UTC."),
    MEMBER(STRING,                                                            "schedule_end_time",          0,             &v13_datetime,                                    "UTC."),
    MEMBER_OBJECTS(campaign_copy_task_create_adgroup_list_ad_list,            "ad_list",                    0,             &rule_items_50,                                   "The ads to copy, and what to change."),
    MEMBER_OBJECT(campaign_copy_task_create_adgroup_list_smart_creative_info, "smart_creative_info",        0,             NULL,                                             NULL),
};

static const struct tt_param campaign_copy_task_create_params[] = {
    PARAM(BODY,         STRING,                                 "advertiser_id",                  TT_P_REQUIRED | TT_P_ACCOUNT,    &v13_id,                           "The ad account."),
    PARAM(BODY,         STRING,                                 "campaign_id",                    TT_P_REQUIRED,                   &v13_id,                           "The campaign."),
    PARAM(BODY,         STRING,                                 "request_id",                     TT_P_REQUIRED | TT_P_IDEMPOTENT, &rule_request_id,                  "Guards against doing this twice: repeats of one number within 10 seconds take effect once. Chosen when left out."),
    PARAM(BODY,         STRING,                                 "operation_status",               0,                               &rule_campaign_operation_status,   "Whether it starts enabled."),
    PARAM(BODY,         STRING,                                 "virtual_objective_type",         0,                               &rule_virtual_objective_type,      "SALES unites website, app and shop sales."),
    PARAM(BODY,         STRING,                                 "sales_destination",              0,                               &rule_sales_destination,           "Where the sales happen."),
    PARAM(BODY,         STRING,                                 "campaign_name",                  0,                               &rule_chars_512,                   NULL),
    PARAM(BODY,         BOOLEAN,                                "is_advanced_dedicated_campaign", 0,                               NULL,                              "An advanced dedicated campaign for iOS 14."),
    PARAM(BODY,         NUMBER,                                 "budget",                         0,                               NULL,                              "In the currency of the ad account."),
    PARAM(BODY,         STRING,                                 "rta_id",                         0,                               NULL,                              "Real-time API strategy."),
    PARAM(BODY,         STRING,                                 "po_number",                      0,                               NULL,                              "Purchase order number, printed on invoices."),
    PARAM(BODY,         STRING,                                 "schedule_type",                  0,                               &rule_schedule_type,               "Without end, or from start to end."),
    PARAM(BODY,         STRING,                                 "schedule_start_time",            0,                               &rule_when_schedule_type_datetime, "UTC."),
    PARAM(BODY,         STRING,                                 "schedule_end_time",              0,                               &rule_schedule_end_time,           "UTC."),
    PARAM(BODY,         STRING,                                 "deep_copy_mode",                 0,                               &rule_deep_copy_mode,              "Whether all below is copied as it is, or as listed."),
    PARAM_OBJECTS(BODY, campaign_copy_task_create_adgroup_list, "adgroup_list",                   0,                               TT_RULE(.when = "deep_copy_mode=CUSTOM", .max_items = 20), "The ad groups to copy, and what to change."),
};

static const struct tt_field campaign_copy_task_create_result[] = {
    FIELD(STRING,                            "task_id",            0, NULL, "For asking how the task goes."),
    FIELD_OBJECTS(adgroup_error_list_fields, "adgroup_error_list", 0, NULL, NULL),
};

static const struct tt_limit campaign_copy_task_create_limits[] = {
    {NULL, NULL,      1,     1},
    {NULL, NULL,     30,    60},
    {NULL, NULL, 432000, 86400},
};

static const struct tt_endpoint campaign_copy_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/copy/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "201 Ads Management > Campaign > Create and Update Campaigns",
    .source = V13_DOC("1788434394151938"),
    TT_LIMITS(campaign_copy_task_create_limits),
    .window_s = 10,
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.campaign.quota.get */

static const struct tt_param campaign_quota_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "app_id",        TT_P_REQUIRED,                NULL,    "The app."),
    PARAM(QUERY, STRING, "campaign_id",   0,                            &v13_id, "The campaign."),
};

static const struct tt_field campaign_quota_get_campaign_quota_result[] = {
    FIELD(NUMBER, "used_quota",      0, NULL, "How many there are."),
    FIELD(NUMBER, "releasing_quota", 0, NULL, NULL),
    FIELD(NUMBER, "available_quota", 0, NULL, "How many more are allowed."),
    FIELD(NUMBER, "total_quota",     0, NULL, "How many are allowed."),
};

static const struct tt_field campaign_quota_get_adgroup_quota_result[] = {
    FIELD(NUMBER, "campaign_id",     0, NULL, NULL),
    FIELD(NUMBER, "used_quota",      0, NULL, "How many there are."),
    FIELD(NUMBER, "available_quota", 0, NULL, "How many more are allowed."),
    FIELD(NUMBER, "total_quota",     0, NULL, "How many are allowed."),
};

static const struct tt_field campaign_quota_get_result[] = {
    FIELD_OBJECT(campaign_quota_get_campaign_quota_result, "campaign_quota",   0, NULL, NULL),
    FIELD_OBJECT(campaign_quota_get_adgroup_quota_result,  "adgroup_quota",    0, NULL, NULL),
    FIELD_OBJECT(campaign_split_test_quota_fields,         "split_test_quota", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_quota_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/quota/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "200 Ads Management > Campaign > Read Campaigns",
    .source = V13_DOC("1739324098894850"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.campaign.quota.info */

static const struct tt_param campaign_quota_info_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,    "The ad account."),
    PARAM(QUERY, STRING,  "app_id",               TT_P_REQUIRED,                NULL,       "The app."),
    PARAM(QUERY, STRING,  "campaign_id",          0,                            &v13_id,    "The campaign."),
    PARAM(QUERY, STRING,  "adgroup_id",           0,                            &v13_id,    "The ad group."),
    PARAM(QUERY, BOOLEAN, "has_advertiser_quota", 0,                            &v13_false, NULL),
};

static const struct tt_field campaign_quota_info_campaign_quota_info_tiktok_campaign_quota_info_total_campaign_quota_info_result[] = {
    FIELD(NUMBER,      "total_campaign_quota",     0, NULL, NULL),
    FIELD(NUMBER,      "used_campaign_quota",      0, NULL, NULL),
    FIELD(NUMBER,      "releasing_campaign_quota", 0, NULL, NULL),
    FIELD(NUMBER,      "available_campaign_quota", 0, NULL, NULL),
    FIELD_LIST(STRING, "used_campaign_ids",        0, NULL, NULL),
    FIELD_LIST(STRING, "releasing_campaign_ids",   0, NULL, NULL),
};

static const struct tt_field campaign_quota_info_campaign_quota_info_tiktok_campaign_quota_info_campaign_quota_by_adv_result[] = {
    FIELD(NUMBER, "used_campaign_quota",      0, NULL, NULL),
    FIELD(NUMBER, "releasing_campaign_quota", 0, NULL, NULL),
    FIELD(STRING, "advertiser_id",            0, NULL, NULL),
};

static const struct tt_field campaign_quota_info_campaign_quota_info_tiktok_campaign_quota_info_result[] = {
    FIELD_OBJECT(campaign_quota_info_campaign_quota_info_tiktok_campaign_quota_info_total_campaign_quota_info_result, "total_campaign_quota_info", 0, NULL, NULL),
    FIELD_OBJECTS(campaign_quota_info_campaign_quota_info_tiktok_campaign_quota_info_campaign_quota_by_adv_result, "campaign_quota_by_adv",     0, NULL, NULL),
};

static const struct tt_field campaign_quota_info_campaign_quota_info_result[] = {
    FIELD_OBJECT(campaign_quota_info_campaign_quota_info_tiktok_campaign_quota_info_result, "tiktok_campaign_quota_info", 0, NULL, NULL),
    FIELD_OBJECT(campaign_quota_info_campaign_quota_info_tiktok_campaign_quota_info_result, "pangle_campaign_quota_info", 0, NULL, NULL),
};

static const struct tt_field campaign_quota_info_adgroup_quota_info_result[] = {
    FIELD(NUMBER,      "total_adgroup_quota",     0, NULL, NULL),
    FIELD(NUMBER,      "used_adgroup_quota",      0, NULL, NULL),
    FIELD(NUMBER,      "available_adgroup_quota", 0, NULL, NULL),
    FIELD_LIST(STRING, "placements",              0, NULL, NULL),
    FIELD(STRING,      "campaign_id",             0, NULL, NULL),
};

static const struct tt_field campaign_quota_info_ad_quota_info_result[] = {
    FIELD(NUMBER, "total_ad_quota",     0, NULL, NULL),
    FIELD(NUMBER, "used_ad_quota",      0, NULL, NULL),
    FIELD(NUMBER, "available_ad_quota", 0, NULL, NULL),
    FIELD(STRING, "adgroup_id",         0, NULL, NULL),
};

static const struct tt_field campaign_quota_info_result[] = {
    FIELD_OBJECT(campaign_split_test_quota_fields,               "split_test_quota",    0, NULL, NULL),
    FIELD_OBJECT(campaign_quota_info_campaign_quota_info_result, "campaign_quota_info", 0, NULL, NULL),
    FIELD_OBJECT(campaign_quota_info_adgroup_quota_info_result,  "adgroup_quota_info",  0, NULL, NULL),
    FIELD_OBJECT(campaign_quota_info_ad_quota_info_result,       "ad_quota_info",       0, NULL, NULL),
};

static const struct tt_endpoint campaign_quota_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/quota/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "200 Ads Management > Campaign > Read Campaigns",
    .source = V13_DOC("1752256376677378"),
    .effect = TT_READ,
};

/* ---- ads.campaign_label.get */

static const struct tt_param campaign_label_get_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
    PARAM_LIST(QUERY, STRING,  "campaign_label_ids",   0,                            &rule_items_50,                                NULL),
    PARAM_LIST(QUERY, STRING,  "campaign_label_names", 0,                            &rule_items_10,                                NULL),
    PARAM_LIST(QUERY, STRING,  "campaign_label_types", 0,                            TT_RULE(.choices = "GENERAL|MARKETING_EVENT"), NULL),
    PARAM(QUERY,      INTEGER, "page",                 TT_P_MIN,                     &v13_page,                                     "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",            TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10,                 "Rows a page."),
};

static const struct tt_field campaign_label_get_row[] = {
    FIELD(STRING, "campaign_label_id",    0, NULL,                      NULL),
    FIELD(STRING, "campaign_label_name",  0, NULL,                      NULL),
    FIELD(STRING, "campaign_label_type",  0, "GENERAL|MARKETING_EVENT", NULL),
    FIELD(STRING, "campaign_label_color", 0, NULL,                      NULL),
    FIELD(STRING, "create_time",          0, NULL,                      NULL),
};

static const struct tt_field campaign_label_get_result[] = {
    FIELD_OBJECTS(campaign_label_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint campaign_label_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign_label/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1851286489283585"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

// clang-format on
#endif
