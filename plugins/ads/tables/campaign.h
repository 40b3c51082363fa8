/* Campaigns.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_CAMPAIGN_H
#define TIKTOK_ADS_CAMPAIGN_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.campaign.get */

static const struct tt_rule rule_campaign_type = {.choices = "REGULAR_CAMPAIGN|IOS14_CAMPAIGN"};
static const struct tt_rule rule_primary_status = {
    .choices = "STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY|STATUS_TIME_DONE|"
               "STATUS_RF_CLOSED|STATUS_FROZEN|STATUS_ALL|STATUS_NOT_DELETE|STATUS_DELIVERY_PARTIAL|"
               "STATUS_DELIVERY_CATALOG",
};
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
    MEMBER_LIST(STRING,  "buying_types",                  0, &rule_buying_types,                  NULL),
    MEMBER_LIST(STRING,  "campaign_ids",                  0, TT_RULE(.max_items = 100),           "The campaigns."),
    MEMBER(STRING,       "campaign_name",                 0, NULL,                                NULL),
    MEMBER(STRING,       "campaign_product_source",       0, TT_RULE(.choices = "CATALOG|STORE|PRODUCT_SALES|SHOWCASE|UNSET"), NULL),
    MEMBER_LIST(STRING,  "campaign_system_origins",       0, &rule_campaign_system_origins,       NULL),
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
    FIELD(NUMBER,       "budget",                          0, NULL,                                    NULL),
    FIELD(STRING,       "rta_id",                          0, NULL,                                    NULL),
    FIELD(BOOLEAN,      "rta_bid_enabled",                 0, NULL,                                    NULL),
    FIELD(BOOLEAN,      "rta_product_selection_enabled",   0, NULL,                                    NULL),
    FIELD(STRING,       "operation_status",                0, "ENABLE|DISABLE",                        NULL),
    FIELD(STRING,       "secondary_status",                0, NULL,                                    NULL),
    FIELD(STRING,       "postback_window_mode",            0, "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3", NULL),
    FIELD(BOOLEAN,      "is_new_structure",                0, NULL,                                    NULL),
    FIELD(STRING,       "objective",                       0, "APP|LANDING_PAGE",                      NULL),
    FIELD(STRING,       "po_number",                       0, NULL,                                    NULL),
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

static const struct tt_rule rule_postback_window_mode = {
    .choices = "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3|ENABLE",
};
static const struct tt_rule rule_special_industries = {.choices = "HOUSING|EMPLOYMENT|CREDIT"};

static const struct tt_param campaign_create_params[] = {
    PARAM(BODY,      STRING,  "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(BODY,      STRING,  "campaign_name",                   TT_P_REQUIRED,                TT_RULE(.max_len = 512),     NULL),
    PARAM(BODY,      STRING,  "objective_type",                  TT_P_REQUIRED,                &rule_objective_type,        "What the campaign is to achieve."),
    PARAM(BODY,      STRING,  "app_id",                          0,                            NULL,                        "The app that is advertised."),
    PARAM(BODY,      STRING,  "app_promotion_type",              0,                            TT_RULE(.choices = "APP_INSTALL|APP_RETARGETING|APP_PREREGISTRATION", .when = "objective_type=APP_PROMOTION"), "Installs, retargeting or registration before the start."),
    PARAM(BODY,      STRING,  "bid_type",                        0,                            NULL,                        NULL),
    PARAM(BODY,      NUMBER,  "budget",                          0,                            TT_RULE(.when = "budget_mode=BUDGET_MODE_DAY|BUDGET_MODE_DYNAMIC_DAILY_BUDGET|BUDGET_MODE_TOTAL"), "In the currency of the ad account."),
    PARAM(BODY,      STRING,  "budget_mode",                     0,                            &rule_budget_mode,           "Whether the budget is for a day, in total, or has no end."),
    PARAM(BODY,      BOOLEAN, "budget_optimize_on",              0,                            &v13_false,                  "Spread one budget over all ad groups of the campaign."),
    PARAM(BODY,      STRING,  "campaign_app_profile_page_state", 0,                            TT_RULE(.choices = "ON|OFF|INVALID|UNSET", .assumed = "\"OFF\""), NULL),
    PARAM(BODY,      STRING,  "campaign_product_source",         0,                            TT_RULE(.choices = "CATALOG|STORE|PRODUCT_SALES|SHOWCASE|UNSET", .when = "objective_type=PRODUCT_SALES"), NULL),
    PARAM(BODY,      STRING,  "campaign_type",                   0,                            &rule_campaign_type,         NULL),
    PARAM(BODY,      BOOLEAN, "catalog_enabled",                 0,                            &v13_false,                  "Whether the campaign shows products of a catalogue."),
    PARAM(BODY,      STRING,  "deep_bid_type",                   0,                            NULL,                        NULL),
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
    PARAM(BODY,      BOOLEAN, "rta_bid_enabled",                 0,                            &v13_false,                  NULL),
    PARAM(BODY,      STRING,  "rta_id",                          0,                            NULL,                        "Real-time API strategy."),
    PARAM(BODY,      BOOLEAN, "rta_product_selection_enabled",   0,                            &v13_false,                  NULL),
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
    PARAM(BODY,      STRING, "campaign_id",        TT_P_REQUIRED,                NULL,                     "The campaign."),
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
    PARAM_LIST(BODY, STRING, "campaign_ids",         TT_P_REQUIRED,                NULL,    "The campaigns."),
    PARAM(BODY,      STRING, "operation_status",     TT_P_REQUIRED,                TT_RULE(.choices = "ENABLE|DISABLE|DELETE|FROZEN"), "DELETE cannot be taken back."),
    PARAM(BODY,      STRING, "postback_window_mode", 0,                            TT_RULE(.choices = "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3"), "The SKAdNetwork postback that is used."),
};

static const struct tt_field campaign_status_update_campaign_list_result[] = {
    FIELD(STRING, "campaign_id",          0, NULL,                    NULL),
    FIELD(STRING, "status",               0, "DELETE|DISABLE|ENABLE", NULL),
    FIELD(STRING, "postback_window_mode", 0, "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3", NULL),
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

// clang-format on
#endif
