/* Ad groups.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_ADGROUP_H
#define TIKTOK_ADS_ADGROUP_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.adgroup.get */

static const struct tt_rule rule_bid_strategy = {
    .choices = "BID_STRATEGY_COST_CAP|BID_STRATEGY_MAX_CONVERSION|BID_STRATEGY_LOWEST_COST|BID_STRATEGY_BID_CAP",
};
static const struct tt_rule rule_adgroup_get_promotion_type = {
    .choices = "APP|WEBSITE|INSTANT_FORM|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|"
               "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_CALL|APP_ANDROID|APP_IOS|GAME|"
               "LEAD_GENERATION|WEBSITE_OR_DISPLAY|TIKTOK_SHOP|VIDEO_SHOPPING|LIVE_SHOPPING|PSA_PRODUCT|"
               "EXTERNAL_OR_DISPLAY",
};
static const struct tt_rule rule_adgroup_get_secondary_status = {
    .choices = "ADVERTISER_CONTRACT_PENDING|ADVERTISER_ACCOUNT_PUNISH|ADGROUP_STATUS_ALL|ADGROUP_STATUS_NOT_DELETE|"
               "ADGROUP_STATUS_DELETE|ADGROUP_STATUS_CAMPAIGN_DELETE|ADGROUP_STATUS_ADVERTISER_AUDIT_DENY|"
               "ADGROUP_STATUS_ADVERTISER_AUDIT|ADGROUP_STATUS_CAMPAIGN_EXCEED|ADGROUP_STATUS_BUDGET_EXCEED|"
               "ADGROUP_STATUS_BALANCE_EXCEED|ADGROUP_STATUS_ADGROUP_PRE_ONLINE|ADGROUP_STATUS_AUDIT_DENY|"
               "ADGROUP_STATUS_REAUDIT|ADGROUP_STATUS_AUDIT|ADGROUP_STATUS_CREATE|ADGROUP_STATUS_FROZEN|"
               "ADGROUP_STATUS_NOT_START|ADGROUP_STATUS_LIVE_NOT_START|ADGROUP_STATUS_CAMPAIGN_DISABLE|"
               "ADGROUP_STATUS_DISABLE|ADGROUP_STATUS_SHADOW_ADGROUP_REAUDIT|ADGROUP_STATUS_PIXEL_UNBIND|"
               "ADGROUP_STATUS_PARTIAL_AUDIT_NO_DELIVERY|ADGROUP_STATUS_PARTIAL_AUDIT_DELIVERY_OK|"
               "ADGROUP_STATUS_INDUSTRY_QUALIFICATION_MISSING|ADGROUP_STATUS_INDUSTRY_QUALIFICATION_EXPIRED|"
               "ADGROUP_STATUS_INDUSTRY_QUALIFICATION_DENY|ADGROUP_STATUS_ASSET_AUTHORIZATION_LOST|"
               "ADGROUP_STATUS_TRANSCODING_FAIL|ADGROUP_STATUS_ADGROUP_QUOTA_LIMIT|"
               "ADGROUP_STATUS_IDENTITY_USED_BY_GMV_MAX_AD|ADGROUP_STATUS_SEARCH_KEYWORDS_IN_REVIEW|"
               "ADGROUP_STATUS_SEARCH_KEYWORDS_NOT_AVAILABLE|ADGROUP_STATUS_SEARCH_KEYWORDS_PARTIAL_APPROVED|"
               "ADGROUP_STATUS_DELIVERY_OK|ADGROUP_STATUS_REVIEW_PARTIALLY_APPROVED|ADGROUP_STATUS_TIME_DONE|"
               "ADGROUP_STATUS_RF_DEDUCTION_FAILED|ADGROUP_STATUS_RF_NO_VALID_CREATIVE|"
               "ADGROUP_STATUS_RF_CLOSED_OTHERS|ADGROUP_STATUS_RF_SHORT_BALANCE|ADGROUP_STATUS_RF_BOOKING|"
               "ADGROUP_STATUS_RF_NO_DELIVERY_CREATIVE|ADGROUP_STATUS_RF_SCHEDULE|ADGROUP_STATUS_RF_TERMINATE|"
               "ADGROUP_STATUS_RF_AD_AUDIT_DENY|ADVERTISER_ACCOUNT_INVALID|ADGROUP_STATUS_RF_ADGROUP_INVALID|"
               "ADGROUP_STATUS_RF_WITHDRAW_ORDER|ADGROUP_STATUS_RF_TIME_DONE|ADGROUP_STATUS_PROMOTE_AD_NOT_APPROVED|"
               "ADGROUP_STATUS_PROMOTE_WITHDRAW_ORDER|ADVERTISER_REAUDIT|ADVERTISER_ACCOUNT_BALANCE_EXCEED",
};

static const struct tt_param adgroup_get_filtering[] = {
    MEMBER_LIST(STRING,  "adgroup_ids",                0, TT_RULE(.max_items = 100, .format = TT_F_DIGITS), "The ad groups."),
    MEMBER(STRING,       "adgroup_name",               0, NULL,                               NULL),
    MEMBER(STRING,       "bid_strategy",               0, &rule_bid_strategy,                 NULL),
    MEMBER_LIST(STRING,  "billing_events",             0, &rule_billing_events,               NULL),
    MEMBER_LIST(STRING,  "buying_types",               0, &rule_buying_types,                 "How the ads are bought."),
    MEMBER_LIST(STRING,  "campaign_ids",               0, TT_RULE(.max_items = 100, .format = TT_F_DIGITS), "The campaigns."),
    MEMBER_LIST(STRING,  "campaign_system_origins",    0, &rule_campaign_system_origins,      "Where the campaign was made."),
    MEMBER(STRING,       "creation_filter_end_time",   0, &v13_datetime,                      "Created before this time, UTC."),
    MEMBER(STRING,       "creation_filter_start_time", 0, &v13_datetime,                      "Created at or after this time, UTC."),
    MEMBER(STRING,       "creative_material_mode",     0, TT_RULE(.choices = "CUSTOM|SMART_CREATIVE|DYNAMIC"), "Ads made by hand, or combined by TikTok."),
    MEMBER(STRING,       "objective_type",             0, &rule_objective_type,               "What the campaign is to achieve."),
    MEMBER(STRING,       "optimization_goal",          0, &rule_optimization_goal,            "What delivery is optimised for."),
    MEMBER(STRING,       "primary_status",             0, &rule_primary_status_not_deleted,   "Status in few words."),
    MEMBER(STRING,       "promotion_type",             0, &rule_adgroup_get_promotion_type,   "What is promoted: an app, a website, leads, a shop and so on."),
    MEMBER(STRING,       "secondary_status",           0, &rule_adgroup_get_secondary_status, "Status in detail."),
    MEMBER(BOOLEAN,      "split_test_enabled",         0, NULL,                               "Part of a split test."),
    MEMBER(STRING,       "campaign_automation_type",   0, &rule_campaign_automation_type,     NULL),
};

static const struct tt_param adgroup_get_params[] = {
    PARAM(QUERY,        STRING,                "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM_OBJECT(QUERY, adgroup_get_filtering, "filtering",                       0,                            NULL,                                  "Which rows to answer."),
    PARAM(QUERY,        INTEGER,               "page",                            TT_P_MIN,                     &v13_page,                             "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,               "page_size",                       TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "10", .min = 1, .max = 1000), "Rows a page."),
    PARAM_LIST(QUERY,   STRING,                "fields",                          0,                            NULL,                                  "Which members to answer; without it TikTok chooses."),
    PARAM_LIST(QUERY,   STRING,                "exclude_field_types_in_response", 0,                            &rule_exclude_field_types_in_response, "NULL_FIELD leaves out members without a value."),
};

static const struct tt_field adgroup_row_app_config_result[] = {
    FIELD(STRING, "app_id", 0, NULL, NULL),
};

static const struct tt_field adgroup_row_search_keywords_reject_info_reject_reasons_result[] = {
    FIELD(STRING, "reason", 0, NULL, NULL),
};

static const struct tt_field adgroup_row_search_keywords_reject_info_result[] = {
    FIELD(STRING,         "forbidden_location", 0, NULL, NULL),
    FIELD_OBJECTS(adgroup_row_search_keywords_reject_info_reject_reasons_result, "reject_reasons",     0, NULL, NULL),
};

static const struct tt_field adgroup_row_search_keywords_result[] = {
    FIELD(STRING,         "keyword",          0, NULL,                                  NULL),
    FIELD(STRING,         "match_type",       0, "PRECISE_WORD|PHRASE_WORD|BROAD_WORD", NULL),
    FIELD(STRING,         "keyword_bid_type", 0, "FOLLOW_ADGROUP|CUSTOM",               NULL),
    FIELD(NUMBER,         "keyword_bid",      0, NULL,                                  NULL),
    FIELD(STRING,         "audit_status",     0, "AUDITING|PASS|REJECTED",              NULL),
    FIELD_OBJECTS(adgroup_row_search_keywords_reject_info_result, "reject_info",      0, NULL,                                  NULL),
};

static const struct tt_field adgroup_row_audience_rule_filter_set_filters_parameter_filters_result[] = {
    FIELD(STRING,      "field",    0, NULL, NULL),
    FIELD(STRING,      "operator", 0, NULL, NULL),
    FIELD_LIST(STRING, "values",   0, NULL, NULL),
};

static const struct tt_field adgroup_row_audience_rule_filter_set_filters_result[] = {
    FIELD(STRING,          "field",             0, NULL, NULL),
    FIELD(STRING,          "operator",          0, NULL, NULL),
    FIELD(STRING,          "value",             0, NULL, NULL),
    FIELD(BOOLEAN,         "case_sensitive",    0, NULL, NULL),
    FIELD_OBJECTS(adgroup_row_audience_rule_filter_set_filters_parameter_filters_result, "parameter_filters", 0, NULL, NULL),
};

static const struct tt_field adgroup_row_audience_rule_filter_set_result[] = {
    FIELD(STRING,         "operator", 0, "AND|OR", NULL),
    FIELD_OBJECTS(adgroup_row_audience_rule_filter_set_filters_result, "filters",  0, NULL,     NULL),
};

static const struct tt_field adgroup_row_audience_rule_result[] = {
    FIELD_LIST(STRING,                                        "event_source_ids", 0, NULL, NULL),
    FIELD(INTEGER,                                            "retention_days",   0, NULL, NULL),
    FIELD_OBJECT(adgroup_row_audience_rule_filter_set_result, "filter_set",       0, NULL, NULL),
};

static const struct tt_field adgroup_row_custom_actions_result[] = {
    FIELD(STRING, "code", 0, "VIEW_PRODUCT|ADD_TO_CART|PURCHASE", NULL),
    FIELD(NUMBER, "days", 0, NULL,                                NULL),
};

static const struct tt_field adgroup_row_actions_result[] = {
    FIELD(STRING,       "action_scene",        0, "VIDEO_RELATED|CREATOR_RELATED|HASHTAG_RELATED", NULL),
    FIELD(INTEGER,      "action_period",       0, NULL,                                    NULL),
    FIELD_LIST(STRING,  "video_user_actions",  0, "WATCHED_TO_END|LIKED|COMMENTED|SHARED", NULL),
    FIELD_LIST(STRING,  "action_category_ids", 0, NULL,                                    NULL),
};

static const struct tt_field adgroup_row_targeting_expansion_result[] = {
    FIELD(BOOLEAN,      "expansion_enabled", 0, NULL, NULL),
    FIELD_LIST(STRING,  "expansion_types",   0, NULL, NULL),
};

static const struct tt_field adgroup_row_schedule_infos_schedules_result[] = {
    FIELD(STRING, "start_time", 0, NULL, NULL),
    FIELD(STRING, "end_time",   0, NULL, NULL),
};

static const struct tt_field adgroup_row_schedule_infos_result[] = {
    FIELD_OBJECTS(adgroup_row_schedule_infos_schedules_result, "schedules",       0, NULL, NULL),
    FIELD_LIST(NUMBER,                                         "expected_orders", 0, NULL, NULL),
    FIELD(BOOLEAN,                                             "is_draft",        0, NULL, NULL),
    FIELD(STRING,                                              "schedule_id",     0, NULL, NULL),
};

static const struct tt_field adgroup_row[] = {
    FIELD(STRING,                                         "advertiser_id",                         0, NULL,                                         NULL),
    FIELD(STRING,                                         "campaign_id",                           0, NULL,                                         NULL),
    FIELD(STRING,                                         "campaign_name",                         0, NULL,                                         NULL),
    FIELD(STRING,                                         "campaign_system_origin",                0, "PROMOTE",                                    NULL),
    FIELD(STRING,                                         "campaign_automation_type",              0, "MANUAL|SMART_PLUS|UPGRADED_SMART_PLUS",      NULL),
    FIELD(BOOLEAN,                                        "is_smart_performance_campaign",         0, NULL,                                         NULL),
    FIELD(STRING,                                         "adgroup_id",                            0, NULL,                                         NULL),
    FIELD(STRING,                                         "adgroup_name",                          0, NULL,                                         NULL),
    FIELD(STRING,                                         "create_time",                           0, NULL,                                         NULL),
    FIELD(STRING,                                         "modify_time",                           0, NULL,                                         NULL),
    FIELD(STRING,                                         "shopping_ads_type",                     0, "VIDEO|LIVE|PRODUCT_SHOPPING_ADS|CATALOG_LISTING_ADS|UNSET", NULL),
    FIELD(STRING,                                         "identity_id",                           0, NULL,                                         NULL),
    FIELD(STRING,                                         "identity_type",                         0, "AUTH_CODE|TT_USER|BC_AUTH_TT",               NULL),
    FIELD(STRING,                                         "identity_authorized_bc_id",             0, NULL,                                         NULL),
    FIELD(STRING,                                         "product_source",                        0, "UNSET|CATALOG|STORE|SHOWCASE",               NULL),
    FIELD(STRING,                                         "catalog_id",                            0, NULL,                                         NULL),
    FIELD(STRING,                                         "catalog_authorized_bc_id",              0, NULL,                                         NULL),
    FIELD(STRING,                                         "store_id",                              0, NULL,                                         NULL),
    FIELD(STRING,                                         "store_authorized_bc_id",                0, NULL,                                         NULL),
    FIELD(STRING,                                         "promotion_type",                        0, NULL,                                         NULL),
    FIELD(STRING,                                         "promotion_target_type",                 0, "INSTANT_PAGE|EXTERNAL_WEBSITE|UNSET",        NULL),
    FIELD(STRING,                                         "messaging_app_type",                    0, "MESSENGER|WHATSAPP|ZALO|LINE|IM_URL",        NULL),
    FIELD(STRING,                                         "messaging_app_account_id",              0, NULL,                                         NULL),
    FIELD(STRING,                                         "phone_region_code",                     0, NULL,                                         NULL),
    FIELD(STRING,                                         "phone_region_calling_code",             0, NULL,                                         NULL),
    FIELD(STRING,                                         "phone_number",                          0, NULL,                                         NULL),
    FIELD(STRING,                                         "promotion_website_type",                0, "UNSET|TIKTOK_NATIVE_PAGE",                   NULL),
    FIELD(STRING,                                         "app_id",                                0, NULL,                                         NULL),
    FIELD(STRING,                                         "app_type",                              0, "APP_ANDROID|APP_IOS",                        NULL),
    FIELD(STRING,                                         "app_download_url",                      0, NULL,                                         NULL),
    FIELD(STRING,                                         "pixel_id",                              0, NULL,                                         NULL),
    FIELD(STRING,                                         "optimization_event",                    0, NULL,                                         NULL),
    FIELD(STRING,                                         "custom_conversion_id",                  0, NULL,                                         NULL),
    FIELD_OBJECTS(adgroup_row_app_config_result,          "app_config",                            0, NULL,                                         NULL),
    FIELD(STRING,                                         "deep_funnel_optimization_status",       0, "ON|OFF",                                     NULL),
    FIELD(STRING,                                         "deep_funnel_event_source",              0, "PIXEL|OFFLINE|CRM",                          NULL),
    FIELD(STRING,                                         "deep_funnel_event_source_id",           0, NULL,                                         NULL),
    FIELD(STRING,                                         "deep_funnel_optimization_event",        0, NULL,                                         NULL),
    FIELD(STRING,                                         "placement_type",                        0, "PLACEMENT_TYPE_AUTOMATIC|PLACEMENT_TYPE_NORMAL", NULL),
    FIELD_LIST(STRING,                                    "placements",                            0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "tiktok_subplacements",                  0, "IN_FEED|SEARCH_FEED|TIKTOK_LITE|LEMON8",     NULL),
    FIELD(BOOLEAN,                                        "search_result_enabled",                 0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "automated_keywords_enabled",            0, NULL,                                         NULL),
    FIELD_OBJECTS(adgroup_row_search_keywords_result,     "search_keywords",                       0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "comment_disabled",                      0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "video_download_disabled",               0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "share_disabled",                        0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "blocked_pangle_app_ids",                0, NULL,                                         NULL),
    FIELD(STRING,                                         "audience_type",                         0, NULL,                                         NULL),
    FIELD_OBJECT(adgroup_row_audience_rule_result,        "audience_rule",                         0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "auto_targeting_enabled",                0, NULL,                                         NULL),
    FIELD(STRING,                                         "shopping_ads_retargeting_type",         0, "LAB1|LAB2|LAB3|OFF",                         NULL),
    FIELD(INTEGER,                                        "shopping_ads_retargeting_actions_days", 0, NULL,                                         NULL),
    FIELD_OBJECTS(adgroup_row_custom_actions_result,      "included_custom_actions",               0, NULL,                                         NULL),
    FIELD_OBJECTS(adgroup_row_custom_actions_result,      "excluded_custom_actions",               0, NULL,                                         NULL),
    FIELD(STRING,                                         "shopping_ads_retargeting_custom_audience_relation", 0, "OR|AND",                                     NULL),
    FIELD_LIST(STRING,                                    "location_ids",                          0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "zipcode_ids",                           0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "languages",                             0, NULL,                                         NULL),
    FIELD(STRING,                                         "gender",                                0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", NULL),
    FIELD_LIST(STRING,                                    "age_groups",                            0, NULL,                                         NULL),
    FIELD(STRING,                                         "spending_power",                        0, "ALL|HIGH",                                   NULL),
    FIELD_LIST(STRING,                                    "household_income",                      0, "TOP5|TOP10|TOP10_25|TOP25_50",               NULL),
    FIELD_LIST(STRING,                                    "audience_ids",                          0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "smart_audience_enabled",                0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "excluded_audience_ids",                 0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "interest_category_ids",                 0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "interest_keyword_ids",                  0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "purchase_intention_keyword_ids",        0, NULL,                                         NULL),
    FIELD_OBJECTS(adgroup_row_actions_result,             "actions",                               0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "smart_interest_behavior_enabled",       0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "included_pangle_audience_package_ids",  0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "excluded_pangle_audience_package_ids",  0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "operating_systems",                     0, "ANDROID|IOS",                                NULL),
    FIELD(STRING,                                         "min_android_version",                   0, NULL,                                         NULL),
    FIELD(STRING,                                         "ios14_targeting",                       0, "UNSET|IOS14_MINUS|IOS14_PLUS|ALL",           NULL),
    FIELD(STRING,                                         "min_ios_version",                       0, NULL,                                         NULL),
    FIELD(STRING,                                         "ios14_quota_type",                      0, "OCCUPIED|UNOCCUPIED",                        NULL),
    FIELD_LIST(STRING,                                    "device_model_ids",                      0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "network_types",                         0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "carrier_ids",                           0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "isp_ids",                               0, NULL,                                         NULL),
    FIELD_LIST(NUMBER,                                    "device_price_ranges",                   0, NULL,                                         "Lowest and highest price in US dollars."),
    FIELD_OBJECT(adgroup_row_targeting_expansion_result,  "targeting_expansion",                   0, NULL,                                         NULL),
    FIELD(STRING,                                         "saved_audience_id",                     0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "contextual_tag_ids",                    0, NULL,                                         NULL),
    FIELD(STRING,                                         "brand_safety_type",                     0, "NO_BRAND_SAFETY|EXPANDED_INVENTORY|STANDARD_INVENTORY|LIMITED_INVENTORY|THIRD_PARTY|APP_PROMOTION|WEB_CONVERSIONS|TRAFFIC|LEAD_GENERATION|PRODUCT_SALES", NULL),
    FIELD(STRING,                                         "brand_safety_partner",                  0, "IAS|OPEN_SLATE",                             NULL),
    FIELD(BOOLEAN,                                        "inventory_filter_enabled",              0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                    "category_exclusion_ids",                0, NULL,                                         NULL),
    FIELD(STRING,                                         "vertical_sensitivity_id",               0, NULL,                                         NULL),
    FIELD(STRING,                                         "budget_mode",                           0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "budget",                                0, NULL,                                         "In the currency of the ad account."),
    FIELD(NUMBER,                                         "scheduled_budget",                      0, NULL,                                         NULL),
    FIELD(STRING,                                         "schedule_type",                         0, NULL,                                         NULL),
    FIELD(STRING,                                         "schedule_start_time",                   0, NULL,                                         "UTC."),
    FIELD(STRING,                                         "schedule_end_time",                     0, NULL,                                         "UTC."),
    FIELD(INTEGER,                                        "predict_impression",                    0, NULL,                                         NULL),
    FIELD_LIST(NUMBER,                                    "topview_reach_range",                   0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "pre_discount_cpm",                      0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "cpm",                                   0, NULL,                                         NULL),
    FIELD(STRING,                                         "discount_type",                         0, "NO_DISCOUNT|BY_PERCENTAGE|BY_AMOUNT",        NULL),
    FIELD(NUMBER,                                         "discount_amount",                       0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "discount_percentage",                   0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "pre_discount_budget",                   0, NULL,                                         NULL),
    FIELD_OBJECTS(adgroup_row_schedule_infos_result,      "schedule_infos",                        0, NULL,                                         NULL),
    FIELD(STRING,                                         "delivery_mode",                         0, "STANDARD|SCHEDULE|SEQUENCE|VIEW_OPTIMIZE|OPTIMIZE", NULL),
    FIELD(STRING,                                         "dayparting",                            0, NULL,                                         "48 half-hours times 7 days as 336 digits 0 or 1."),
    FIELD(STRING,                                         "optimization_goal",                     0, NULL,                                         NULL),
    FIELD(STRING,                                         "secondary_optimization_event",          0, NULL,                                         NULL),
    FIELD(STRING,                                         "message_event_set_id",                  0, NULL,                                         NULL),
    FIELD(INTEGER,                                        "frequency",                             0, NULL,                                         NULL),
    FIELD(INTEGER,                                        "frequency_schedule",                    0, NULL,                                         "Days that frequency is counted over."),
    FIELD(STRING,                                         "bid_type",                              0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "bid_price",                             0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "conversion_bid_price",                  0, NULL,                                         NULL),
    FIELD(STRING,                                         "deep_bid_type",                         0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "roas_bid",                              0, NULL,                                         NULL),
    FIELD(STRING,                                         "vbo_window",                            0, "SEVEN_DAYS|ZERO_DAY",                        NULL),
    FIELD(STRING,                                         "bid_display_mode",                      0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "deep_cpa_bid",                          0, NULL,                                         NULL),
    FIELD(STRING,                                         "cpv_video_duration",                    0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "next_day_retention",                    0, NULL,                                         NULL),
    FIELD(STRING,                                         "click_attribution_window",              0, "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                         "engaged_view_attribution_window",       0, "ONE_DAY|SEVEN_DAYS",                         NULL),
    FIELD(STRING,                                         "view_attribution_window",               0, "OFF|ONE_DAY|SEVEN_DAYS",                     NULL),
    FIELD(STRING,                                         "attribution_event_count",               0, "UNSET|EVERY|ONCE",                           NULL),
    FIELD(STRING,                                         "billing_event",                         0, NULL,                                         NULL),
    FIELD(STRING,                                         "pacing",                                0, NULL,                                         NULL),
    FIELD(STRING,                                         "operation_status",                      0, "ENABLE|DISABLE|FROZEN",                      NULL),
    FIELD(STRING,                                         "secondary_status",                      0, NULL,                                         NULL),
    FIELD(STRING,                                         "statistic_type",                        0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "is_hfss",                               0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "is_lhf_compliance",                     0, NULL,                                         NULL),
    FIELD(STRING,                                         "creative_material_mode",                0, "CUSTOM|DYNAMIC|SMART_CREATIVE",              NULL),
    FIELD(STRING,                                         "adgroup_app_profile_page_state",        0, "INVALID|UNSET|ON|OFF",                       NULL),
    FIELD(STRING,                                         "feed_type",                             0, "STANDARD_FEED|TOP_FEED",                     NULL),
    FIELD(STRING,                                         "rf_purchased_type",                     0, NULL,                                         NULL),
    FIELD(INTEGER,                                        "purchased_impression",                  0, NULL,                                         NULL),
    FIELD(INTEGER,                                        "purchased_reach",                       0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "rf_estimated_cpr",                      0, NULL,                                         NULL),
    FIELD(NUMBER,                                         "rf_estimated_frequency",                0, NULL,                                         NULL),
    FIELD(STRING,                                         "split_test_group_id",                   0, NULL,                                         NULL),
    FIELD(STRING,                                         "split_test_status",                     0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                        "is_new_structure",                      0, NULL,                                         "Made in today's structure of campaign, ad group and ad."),
    FIELD(BOOLEAN,                                        "skip_learning_phase",                   0, NULL,                                         "Does without the learning phase."),
};

static const struct tt_field adgroup_get_result[] = {
    FIELD_OBJECTS(adgroup_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint adgroup_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "adgroup/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "210 Ads Management > Ad Group > Read Ad Groups",
    .source = V13_DOC("1739314558673922"),
    .paging = &v13_pages_1000,
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

/* ---- ads.adgroup.create */

static const struct tt_rule rule_filter_operator = {
    .choices = "EQ|GT|LT|LTE|GTE|CONTAIN|NOT_CONTAIN|DOES_NOT_CONTAIN|START_WITH|EQUAL|NOT EQUAL|IS_LESS_THAN|"
               "IS_GREATER_THAN|IS_LESS_THAN_OR_EQUAL_TO|IS_GRETER_THAN_OR_EQUAL_TO|RNG|WILDCARD|NOT_WILDCARD|"
               "PREFIX|EXISTS|IN|NOT_IN",
};
static const struct tt_rule rule_filter_event = {
    .choices = "CLICK|IMPRESSION|PLAY 2S|PLAY 6S|PLAY 25|PLAY 50|PLAY 75|PLAY OVER|ENGAGEMENT APP PROFILE CLICK|"
               "ENGAGEMENT APP PROFILE IMPRESSION|ENGAGEMENT TIKTOK INSTANT CLICK|"
               "ENGAGEMENT TIKTOK INSTANT IMPRESSION|ENGAGEMENT COLLECTION ADS CLICK|"
               "ENGAGEMENT COLLECTION ADS IMPRESSION|LIVE VIDEO VIEW|LIVE VIDEO ENGAGEMENT|INSTALL|DAY 2 RETENTION|"
               "APP ADD PAYMENT INFO|APP ADD TO CART|ADD TO WISHLIST|LAUNCH APP|CHECKOUT|COMPLETE TUTORIAL|"
               "VIEW CONTENT|CREATE GROUP|CREATE ROLE|GENERATE LEAD|IN-APP AD CLICK|IN-APP AD IMPRESSION|JOIN GROUP|"
               "ACHIEVE LEVEL|LOAN APPLY|LOAN APPROVAL|LOAN DISBURSAL|LOGIN|PURCHASE|RATE|REGISTRATION|APP SEARCH|"
               "SPEND CREDITS|START TRIAL|SUBSCRIBE|UNLOCK ACHIEVEMENT|PAGE BROWSE|CLICK BUTTON|PIXEL SUBMIT FORM|"
               "CONTACT|DOWNLOAD|PIXEL ADD PAYMENT INFO|COMPLETE PAYMENT|INITIATE CHECKOUT|COMPLETE REGISTRATION|"
               "PRODUCT DETAIL PAGE BROWSE|PIXEL SEARCH|PIXEL ADD TO CART|PLACE AN ORDER|PIXEL ADD TO WISHLIST|"
               "PIXEL SUBSCRIBE|LEAD GENERATION FORM SUBMISSION|FORM VIEW|TIKTOK SHOP PAGE VIEW|"
               "TIKTOK SHOP ADD TO CART|TIKTOK SHOP INITIATE CHECKOUT|TIKTOK SHOP COMPLETE PAYMENT|"
               "BUSINESS ACCOUNT PROFILE FOLLOW|BUSINESS ACCOUNT PROFILE VISIT|BUSINESS ACCOUNT ENGAGEMENT|"
               "BUSINESS ACCOUNT PLAY 2S|BUSINESS ACCOUNT PLAY 6S|BUSINESS ACCOUNT PLAY OVER|"
               "OFFLINE COMPLETE PAYMENT|OFFLINE CONTACT|OFFLINE SUBMIT FORM|OFFLINE SUBSCRIBE|"
               "OFFLINE ADD PAYMENT INFO|OFFLINE ADD TO CART|OFFLINE ADD TO WISHLIST|OFFLINE CLICK BUTTON|"
               "OFFLINE COMPLETE REGISTRATION|OFFLINE DOWNLOAD|OFFLINE INITIATE CHECKOUT|OFFLINE PLACE AN ORDER",
};
static const struct tt_rule rule_with_custom_bid = {.when = "keyword_bid_type=CUSTOM", .min = 0};
static const struct tt_rule rule_keyword_bid_type = {
    .choices = "FOLLOW_ADGROUP|CUSTOM",
    .assumed = "\"FOLLOW_ADGROUP\"",
};
static const struct tt_rule rule_match_type = {.choices = "PRECISE_WORD|PHRASE_WORD|BROAD_WORD"};
static const struct tt_rule rule_expansion_types = {
    .choices = "AGE|GENDER|INTEREST_AND_BEHAVIOR|CUSTOM_AUDIENCE",
    .when = "expansion_enabled=true",
};
static const struct tt_rule rule_optimization_goal_click = {
    .choices = "CLICK|CONVERT|INSTALL|IN_APP_EVENT|SHOW|VIDEO_VIEW|REACH|LEAD_GENERATION|CONVERSATION|FOLLOWERS|"
               "PROFILE_VIEWS|PAGE_VISITS|VALUE|AUTOMATIC_VALUE_OPTIMIZATION|GMV|PURCHASES|INITIATE_CHECKOUTS|"
               "MT_LIVE_ROOM|PRODUCT_CLICK_IN_LIVE|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|TRAFFIC_LANDING_PAGE_VIEW|"
               "CONVERSION_LEADS|DESTINATION_VISIT|PREFERRED_LEAD",
    .assumed = "\"CLICK\"",
};
static const struct tt_rule rule_audience_type = {
    .choices = "NEW_CUSTOM_AUDIENCE|CUSTOM_AUDIENCE|EXCLUDE_INTERACT_USERS|INCLUDE_INTERACT_USERS|"
               "INCLUDE_SPECIFIC_EVENTS|EXCLUDE_SPECIFIC_EVENTS",
};
static const struct tt_rule rule_brand_safety_type = {
    .choices = "NO_BRAND_SAFETY|EXPANDED_INVENTORY|STANDARD_INVENTORY|LIMITED_INVENTORY|THIRD_PARTY|APP_PROMOTION|"
               "WEB_CONVERSIONS|TRAFFIC|LEAD_GENERATION|PRODUCT_SALES",
    .assumed = "\"NO_BRAND_SAFETY\"",
};
static const struct tt_rule rule_engaged_view_attribution_window = {
    .choices = "ONE_DAY|SEVEN_DAYS|OFF|ZERO_DAY|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS|THIRTY_DAYS|THIRTY_TWO_DAYS",
};
static const struct tt_rule rule_ios14_targeting = {
    .choices = "UNSET|IOS14_MINUS|IOS14_PLUS|ALL|APP_RETARGETING|APP_IOS|VIDEO|CATALOG|OFF",
    .assumed = "\"UNSET\"",
};
static const struct tt_rule rule_with_ios14 = {.when = "ios14_targeting"};
static const struct tt_rule rule_operating_systems = {
    .choices = "ANDROID|IOS|APP_PROMOTION|TRAFFIC|APP_IOS|APP_ANDROID|ALL|PC",
};
static const struct tt_rule rule_by_phone = {.when = "messaging_app_type=WHATSAPP|ZALO"};
static const struct tt_rule rule_placements = {
    .choices = "PLACEMENT_TIKTOK|PLACEMENT_PANGLE|PLACEMENT_GLOBAL_APP_BUNDLE|PLACEMENT_TOPBUZZ|PLACEMENT_HELO|ALL",
    .when = "placement_type=PLACEMENT_TYPE_NORMAL;!placement_type",
};
static const struct tt_rule rule_secondary_optimization_event = {
    .choices = "ACTIVE_PAY|ACTIVE_REGISTER|ADD_PAYMENT_INFO|IN_APP_CART|IN_APP_ORDER|LOAN_APPLY|LOAN_CREDIT|"
               "NEXT_DAY_OPEN|PURCHASE_ROI|START_TRIAL|SUBSCRIBE|UPDATE_LEVEL|DAY7_RETENTION|PREFERRED_LEAD",
};
static const struct tt_rule rule_shopping_ads_retargeting_custom_audience_relation = {.choices = "OR|AND"};
static const struct tt_rule rule_vbo_window = {
    .choices = "SEVEN_DAYS|ZERO_DAY|OFF|ONE_DAY|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS|THIRTY_DAYS|THIRTY_TWO_DAYS",
    .assumed = "\"SEVEN_DAYS\"",
};
static const struct tt_rule rule_view_attribution_window = {
    .choices = "OFF|ONE_DAY|SEVEN_DAYS|ZERO_DAY|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS|THIRTY_DAYS|THIRTY_TWO_DAYS",
};

static const struct tt_param adgroup_create_actions[] = {
    MEMBER_LIST(STRING,  "action_category_ids", 0, NULL,                     "Categories of what they did; ids come from ads.tool.action_category."),
    MEMBER(INTEGER,      "action_period",       0, NULL,                     "Within how many days."),
    MEMBER(STRING,       "action_scene",        0, &rule_action_scene,       "Whether it was with videos, creators or hashtags."),
    MEMBER_LIST(STRING,  "video_user_actions",  0, &rule_video_user_actions, "What they did with videos: watch to the end, like, comment or share."),
};

static const struct tt_param adgroup_create_app_config[] = {
    MEMBER(STRING, "app_id", TT_P_REQUIRED, NULL, "The app that is advertised."),
};

static const struct tt_param adgroup_create_audience_rule_filter_set_filters_parameter_filters[] = {
    MEMBER(STRING,      "field",    0, NULL,                     NULL),
    MEMBER(STRING,      "operator", 0, &rule_filter_operator,    "How it is compared."),
    MEMBER_LIST(STRING, "values",   0, TT_RULE(.max_items = 10), "What it is compared with."),
};

static const struct tt_param adgroup_create_audience_rule_filter_set_filters[] = {
    MEMBER(STRING,          "field",             0, NULL,                  NULL),
    MEMBER(STRING,          "operator",          0, &rule_filter_operator, "How it is compared."),
    MEMBER(STRING,          "value",             0, &rule_filter_event,    "What it is compared with."),
    MEMBER(BOOLEAN,         "case_sensitive",    0, NULL,                  NULL),
    MEMBER_OBJECTS(adgroup_create_audience_rule_filter_set_filters_parameter_filters, "parameter_filters", 0, NULL,                  NULL),
};

static const struct tt_param adgroup_create_audience_rule_filter_set[] = {
    MEMBER(STRING,         "operator", 0, &rule_filter_set_operator, "How they are joined."),
    MEMBER_OBJECTS(adgroup_create_audience_rule_filter_set_filters, "filters",  0, NULL,                      NULL),
};

static const struct tt_param adgroup_create_audience_rule[] = {
    MEMBER_LIST(STRING,                                    "event_source_ids", 0, NULL, "Pixels or apps that report the events."),
    MEMBER(INTEGER,                                        "retention_days",   0, NULL, "For how many days."),
    MEMBER_OBJECT(adgroup_create_audience_rule_filter_set, "filter_set",       0, NULL, "How the filters are joined."),
};

static const struct tt_param adgroup_create_custom_actions[] = {
    MEMBER(STRING,  "code", 0, &rule_custom_action, NULL),
    MEMBER(INTEGER, "days", 0, NULL,                "Within how many days."),
};

static const struct tt_param adgroup_create_search_keywords[] = {
    MEMBER(STRING, "keyword",          0,        TT_RULE(.max_len = 80), NULL),
    MEMBER(NUMBER, "keyword_bid",      TT_P_MIN, &rule_with_custom_bid,  "Bid for the keyword."),
    MEMBER(STRING, "keyword_bid_type", 0,        &rule_keyword_bid_type, "Whether the keyword has its own bid."),
    MEMBER(STRING, "match_type",       0,        &rule_match_type,       "How closely a search must match."),
};

static const struct tt_param adgroup_create_targeting_expansion[] = {
    MEMBER(BOOLEAN,      "expansion_enabled", 0, NULL,                  "May reach people beyond the targeting."),
    MEMBER_LIST(STRING,  "expansion_types",   0, &rule_expansion_types, "Which parts of the targeting may be left behind."),
};

static const struct tt_param adgroup_create_params[] = {
    PARAM(BODY,         STRING,                             "advertiser_id",                         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                     "The ad account."),
    PARAM(BODY,         STRING,                             "adgroup_name",                          TT_P_REQUIRED,                TT_RULE(.max_len = 512),                     NULL),
    PARAM(BODY,         STRING,                             "billing_event",                         TT_P_REQUIRED,                &rule_billing_events,                        "What is paid for."),
    PARAM(BODY,         NUMBER,                             "budget",                                TT_P_REQUIRED,                NULL,                                        "In the currency of the ad account."),
    PARAM(BODY,         STRING,                             "budget_mode",                           TT_P_REQUIRED,                &rule_budget_mode,                           "Whether the budget is for a day, in total, or has no end."),
    PARAM(BODY,         STRING,                             "campaign_id",                           TT_P_REQUIRED,                &v13_id,                                     "The campaign."),
    PARAM(BODY,         STRING,                             "optimization_goal",                     TT_P_REQUIRED,                &rule_optimization_goal_click,               "What delivery is optimised for."),
    PARAM(BODY,         STRING,                             "pacing",                                TT_P_REQUIRED,                &rule_pacing,                                "Spend evenly, or as fast as possible."),
    PARAM(BODY,         STRING,                             "schedule_start_time",                   TT_P_REQUIRED,                &v13_datetime,                               "UTC."),
    PARAM(BODY,         STRING,                             "schedule_type",                         TT_P_REQUIRED,                &rule_schedule_type,                         "Without end, or from start to end."),
    PARAM_OBJECTS(BODY, adgroup_create_actions,             "actions",                               0,                            NULL,                                        "What the audience did on TikTok."),
    PARAM(BODY,         STRING,                             "adgroup_app_profile_page_state",        0,                            TT_RULE(.choices = "ON|OFF|IOS14_PLUS|IN_APP_EVENT|BID_TYPE_CUSTOM|INVALID|UNSET"), "Whether the app's profile page is shown."),
    PARAM_LIST(BODY,    STRING,                             "age_groups",                            0,                            &rule_age_groups,                            "Ages to target."),
    PARAM_OBJECTS(BODY, adgroup_create_app_config,          "app_config",                            0,                            TT_RULE(.when = "?sales_destination=WEB_AND_APP", .max_items = 2), "The apps of a campaign for website and app."),
    PARAM(BODY,         STRING,                             "app_id",                                0,                            NULL,                                        "The app that is advertised."),
    PARAM(BODY,         STRING,                             "attribution_event_count",               0,                            TT_RULE(.choices = "UNSET|EVERY|ONCE"),      "Whether one person counts once or every time."),
    PARAM_LIST(BODY,    STRING,                             "audience_ids",                          0,                            NULL,                                        "Custom audiences to target."),
    PARAM_OBJECT(BODY,  adgroup_create_audience_rule,       "audience_rule",                         0,                            NULL,                                        "Whom to win back, by what they did with the app or the website."),
    PARAM(BODY,         STRING,                             "audience_type",                         0,                            &rule_audience_type,                         "What kind of audience."),
    PARAM(BODY,         BOOLEAN,                            "automated_keywords_enabled",            0,                            &v13_false,                                  "Let TikTok add keywords."),
    PARAM(BODY,         STRING,                             "bid_display_mode",                      0,                            TT_RULE(.choices = "CPMV|CPV", .assumed = "\"CPMV\""), NULL),
    PARAM(BODY,         NUMBER,                             "bid_price",                             0,                            NULL,                                        "Bid for a click, a thousand views or a view, by billing_event."),
    PARAM(BODY,         STRING,                             "bid_type",                              0,                            &rule_bid_type,                              "Whether TikTok bids freely or keeps to your bid."),
    PARAM_LIST(BODY,    STRING,                             "blocked_pangle_app_ids",                0,                            NULL,                                        "Pangle apps to stay away from."),
    PARAM(BODY,         STRING,                             "brand_safety_partner",                  0,                            TT_RULE(.choices = "IAS|OPEN_SLATE"),        "Who else watches over brand safety."),
    PARAM(BODY,         STRING,                             "brand_safety_type",                     0,                            &rule_brand_safety_type,                     "How strict the choice of videos beside the ad is."),
    PARAM_LIST(BODY,    STRING,                             "carrier_ids",                           0,                            NULL,                                        "Carriers to target; ids come from ads.tool.carrier."),
    PARAM(BODY,         STRING,                             "catalog_authorized_bc_id",              0,                            NULL,                                        "The Business Center that lends the catalogue."),
    PARAM(BODY,         STRING,                             "catalog_id",                            0,                            &v13_id,                                     "The catalogue."),
    PARAM_LIST(BODY,    STRING,                             "category_exclusion_ids",                0,                            NULL,                                        "Content to stay away from."),
    PARAM(BODY,         STRING,                             "click_attribution_window",              0,                            &rule_click_attribution_window,              "How long after a click a conversion counts."),
    PARAM(BODY,         BOOLEAN,                            "comment_disabled",                      0,                            NULL,                                        "Whether comments are off."),
    PARAM_LIST(BODY,    STRING,                             "contextual_tag_ids",                    0,                            NULL,                                        "Kinds of videos to appear beside; ids come from ads.tool.contextual_tag.get."),
    PARAM(BODY,         NUMBER,                             "conversion_bid_price",                  0,                            NULL,                                        "What one conversion may cost."),
    PARAM(BODY,         STRING,                             "creative_material_mode",                0,                            TT_RULE(.choices = "CUSTOM|SMART_CREATIVE|DYNAMIC", .assumed = "\"CUSTOM\""), "Ads made by hand, or combined by TikTok."),
    PARAM(BODY,         STRING,                             "custom_conversion_id",                  0,                            NULL,                                        "The custom conversion."),
    PARAM(BODY,         STRING,                             "dayparting",                            0,                            NULL,                                        "48 half-hours times 7 days as 336 digits 0 or 1."),
    PARAM(BODY,         STRING,                             "deep_bid_type",                         0,                            TT_RULE(.choices = "VO_MIN_ROAS|VO_HIGHEST_VALUE|DEFAULT|MIN|PACING|VO_MIN|AEO"), "How to bid for the deeper event."),
    PARAM(BODY,         NUMBER,                             "deep_cpa_bid",                          0,                            NULL,                                        "What one deep conversion may cost."),
    PARAM(BODY,         STRING,                             "deep_funnel_event_source",              0,                            &rule_deep_funnel_event_source,              "What reports the deeper event: a pixel, an app and so on."),
    PARAM(BODY,         STRING,                             "deep_funnel_event_source_id",           0,                            &rule_with_deep_funnel,                      "The pixel, app or event set that reports the deeper event."),
    PARAM(BODY,         STRING,                             "deep_funnel_optimization_event",        0,                            &rule_deep_funnel_optimization_event,        "The deeper event."),
    PARAM(BODY,         STRING,                             "deep_funnel_optimization_status",       0,                            &rule_deep_funnel_optimization_status,       "Also optimise for an event deeper in the funnel."),
    PARAM_LIST(BODY,    STRING,                             "device_model_ids",                      0,                            NULL,                                        "Devices to target; ids come from ads.tool.device_model."),
    PARAM_LIST(BODY,    INTEGER,                            "device_price_ranges",                   0,                            NULL,                                        "Lowest and highest price of the device in US dollars."),
    PARAM(BODY,         STRING,                             "engaged_view_attribution_window",       0,                            &rule_engaged_view_attribution_window,       "How long after an engaged view a conversion counts."),
    PARAM_LIST(BODY,    STRING,                             "excluded_audience_ids",                 0,                            NULL,                                        "Custom audiences to leave out."),
    PARAM_OBJECTS(BODY, adgroup_create_custom_actions,      "excluded_custom_actions",               0,                            NULL,                                        "Leave out people who did this."),
    PARAM_LIST(BODY,    STRING,                             "excluded_pangle_audience_package_ids",  0,                            NULL,                                        "Audience packages of Pangle to leave out."),
    PARAM(BODY,         NUMBER,                             "frequency",                             0,                            NULL,                                        "How often one person sees the ad in frequency_schedule days."),
    PARAM(BODY,         NUMBER,                             "frequency_schedule",                    0,                            NULL,                                        "Days that frequency is counted over."),
    PARAM(BODY,         STRING,                             "gender",                                0,                            &rule_gender,                                "People of which gender."),
    PARAM_LIST(BODY,    STRING,                             "household_income",                      0,                            &rule_household_income,                      "Only in the United States."),
    PARAM(BODY,         STRING,                             "identity_authorized_bc_id",             0,                            &rule_identity_authorized_bc_id,             "The Business Center that lends the identity."),
    PARAM(BODY,         STRING,                             "identity_id",                           0,                            NULL,                                        "Who the ad speaks as."),
    PARAM(BODY,         STRING,                             "identity_type",                         0,                            TT_RULE(.choices = "AUTH_CODE|TT_USER|BC_AUTH_TT|CUSTOMIZED_USER"), "What kind of identity that is."),
    PARAM_OBJECTS(BODY, adgroup_create_custom_actions,      "included_custom_actions",               0,                            NULL,                                        "People who did this."),
    PARAM_LIST(BODY,    STRING,                             "included_pangle_audience_package_ids",  0,                            NULL,                                        "Audience packages of Pangle to target."),
    PARAM_LIST(BODY,    STRING,                             "interest_category_ids",                 0,                            NULL,                                        "Interests to target."),
    PARAM_LIST(BODY,    STRING,                             "interest_keyword_ids",                  0,                            NULL,                                        "Interest keywords to target."),
    PARAM(BODY,         STRING,                             "ios14_targeting",                       0,                            &rule_ios14_targeting,                       "Devices before or from iOS 14."),
    PARAM(BODY,         BOOLEAN,                            "is_hfss",                               0,                            &v13_false,                                  "Food or drink high in fat, salt or sugar."),
    PARAM(BODY,         BOOLEAN,                            "is_lhf_compliance",                     0,                            &v13_false,                                  "Keeps the rules for less healthy food."),
    PARAM_LIST(BODY,    STRING,                             "isp_ids",                               0,                            NULL,                                        "Internet providers to target; ids come from ads.tool.targeting.list."),
    PARAM_LIST(BODY,    STRING,                             "languages",                             0,                            NULL,                                        "Language codes of the audience."),
    PARAM_LIST(BODY,    STRING,                             "location_ids",                          0,                            TT_RULE(.when = "!zipcode_ids", .max_items = 3000), "Regions to target."),
    PARAM(BODY,         STRING,                             "message_event_set_id",                  0,                            NULL,                                        "The set of messaging events."),
    PARAM(BODY,         STRING,                             "messaging_app_account_id",              0,                            TT_RULE(.when = "messaging_app_type=LINE|MESSENGER"), "Your account at the messaging app."),
    PARAM(BODY,         STRING,                             "messaging_app_type",                    0,                            TT_RULE(.choices = "MESSENGER|WHATSAPP|ZALO|LINE|IM_URL"), "Which messaging app."),
    PARAM(BODY,         STRING,                             "min_android_version",                   0,                            NULL,                                        "Oldest version of Android to target."),
    PARAM(BODY,         STRING,                             "min_ios_version",                       0,                            &rule_with_ios14,                            "Oldest version of iOS to target."),
    PARAM_LIST(BODY,    STRING,                             "network_types",                         0,                            &rule_network_types,                         "Kinds of connection to target."),
    PARAM(BODY,         NUMBER,                             "next_day_retention",                    0,                            NULL,                                        "The retention rate to aim for."),
    PARAM_LIST(BODY,    STRING,                             "operating_systems",                     0,                            &rule_operating_systems,                     "Android or iOS."),
    PARAM(BODY,         STRING,                             "operation_status",                      0,                            &rule_operation_status,                      "Whether it starts enabled."),
    PARAM(BODY,         STRING,                             "optimization_event",                    0,                            &rule_optimization_event,                    "The conversion event that delivery is optimised for."),
    PARAM(BODY,         STRING,                             "phone_number",                          0,                            &rule_by_phone,                              NULL),
    PARAM(BODY,         STRING,                             "phone_region_calling_code",             0,                            &rule_by_phone,                              "Calling code of the region, such as +1."),
    PARAM(BODY,         STRING,                             "phone_region_code",                     0,                            &rule_by_phone,                              "Region of the phone number, such as US."),
    PARAM(BODY,         STRING,                             "pixel_id",                              0,                            TT_RULE(.when = "optimization_goal=CONVERT|VALUE"), "The pixel that reports conversions."),
    PARAM(BODY,         STRING,                             "placement_type",                        0,                            TT_RULE(.choices = "PLACEMENT_TYPE_AUTOMATIC|PLACEMENT_TYPE_NORMAL", .assumed = "\"PLACEMENT_TYPE_NORMAL\""), "Where ads appear: chosen by TikTok, or as placements says."),
    PARAM_LIST(BODY,    STRING,                             "placements",                            0,                            &rule_placements,                            "Where ads appear."),
    PARAM(BODY,         STRING,                             "product_source",                        0,                            TT_RULE(.choices = "UNSET|CATALOG|STORE|SHOWCASE"), "Whether products come from a catalogue, a shop or a showcase."),
    PARAM(BODY,         STRING,                             "promotion_target_type",                 0,                            TT_RULE(.choices = "INSTANT_PAGE|EXTERNAL_WEBSITE|CLICK|UNSET"), "Where leads come from: an instant page or a website."),
    PARAM(BODY,         STRING,                             "promotion_type",                        0,                            &rule_promotion_type,                        "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(BODY,         STRING,                             "promotion_website_type",                0,                            TT_RULE(.choices = "UNSET|TIKTOK_NATIVE_PAGE"), "Whether the landing page is an instant page of TikTok's."),
    PARAM_LIST(BODY,    STRING,                             "purchase_intention_keyword_ids",        0,                            NULL,                                        "Kinds of products that people mean to buy."),
    PARAM(BODY,         STRING,                             "request_id",                            TT_P_IDEMPOTENT,              &rule_request_id,                            "Guards against doing this twice: repeats of one number within 10 seconds take effect once. Chosen when left out."),
    PARAM(BODY,         NUMBER,                             "roas_bid",                              0,                            &rule_with_min_roas,                         "The return on ad spend to aim for."),
    PARAM(BODY,         STRING,                             "saved_audience_id",                     0,                            NULL,                                        "A saved set of targeting settings."),
    PARAM(BODY,         STRING,                             "schedule_end_time",                     0,                            &rule_schedule_end_time,                     "UTC."),
    PARAM_OBJECTS(BODY, adgroup_create_search_keywords,     "search_keywords",                       0,                            TT_RULE(.max_items = 1000),                  "Keywords of search ads."),
    PARAM(BODY,         BOOLEAN,                            "search_result_enabled",                 0,                            NULL,                                        "Also appear among search results."),
    PARAM(BODY,         STRING,                             "secondary_optimization_event",          0,                            &rule_secondary_optimization_event,          "A second event that delivery is optimised for."),
    PARAM(BODY,         BOOLEAN,                            "share_disabled",                        0,                            &v13_false,                                  "Whether sharing is off."),
    PARAM(BODY,         INTEGER,                            "shopping_ads_retargeting_actions_days", TT_P_MIN | TT_P_MAX,          &rule_shopping_ads_retargeting_actions_days, "Within how many days."),
    PARAM(BODY,         STRING,                             "shopping_ads_retargeting_custom_audience_relation", 0,                            &rule_shopping_ads_retargeting_custom_audience_relation, "Whether custom audiences narrow the retargeting or widen it."),
    PARAM(BODY,         STRING,                             "shopping_ads_retargeting_type",         0,                            &rule_shopping_ads_retargeting_type,         "Which shoppers to win back."),
    PARAM(BODY,         STRING,                             "shopping_ads_type",                     0,                            TT_RULE(.choices = "VIDEO|LIVE|PRODUCT_SHOPPING_ADS|CATALOG_LISTING_ADS|UNSET"), "A video, a live stream or a product card."),
    PARAM(BODY,         BOOLEAN,                            "skip_learning_phase",                   0,                            NULL,                                        "Do without the learning phase."),
    PARAM(BODY,         BOOLEAN,                            "smart_audience_enabled",                0,                            NULL,                                        "May reach people beyond the custom audiences."),
    PARAM(BODY,         BOOLEAN,                            "smart_interest_behavior_enabled",       0,                            NULL,                                        "May reach people beyond the interests and actions."),
    PARAM(BODY,         STRING,                             "spending_power",                        0,                            &rule_spending_power,                        "HIGH: people who spend much."),
    PARAM(BODY,         STRING,                             "statistic_type",                        0,                            NULL,                                        NULL),
    PARAM(BODY,         STRING,                             "store_authorized_bc_id",                0,                            TT_RULE(.when = "store_id"),                 "The Business Center that lends the shop."),
    PARAM(BODY,         STRING,                             "store_id",                              0,                            NULL,                                        "The TikTok Shop."),
    PARAM_LIST(BODY,    STRING,                             "tiktok_subplacements",                  0,                            TT_RULE(.choices = "IN_FEED|SEARCH_FEED|TIKTOK_LITE|LEMON8|UNSET"), "Where inside TikTok ads appear."),
    PARAM(BODY,         STRING,                             "vbo_window",                            0,                            &rule_vbo_window,                            "Over which time the value of purchases is counted."),
    PARAM(BODY,         STRING,                             "vertical_sensitivity_id",               0,                            NULL,                                        "Sensitive industry to stay away from."),
    PARAM(BODY,         BOOLEAN,                            "video_download_disabled",               0,                            NULL,                                        "Whether downloads are off."),
    PARAM(BODY,         STRING,                             "view_attribution_window",               0,                            &rule_view_attribution_window,               "How long after a view a conversion counts."),
    PARAM_LIST(BODY,    STRING,                             "zipcode_ids",                           0,                            TT_RULE(.max_items = 3000),                  "Postal codes to target."),
    PARAM(BODY,         BOOLEAN,                            "auto_targeting_enabled",                0,                            NULL,                                        "Let TikTok choose whom to target."),
    PARAM_OBJECT(BODY,  adgroup_create_targeting_expansion, "targeting_expansion",                   0,                            NULL,                                        "May reach people beyond the targeting."),
};

static const struct tt_endpoint adgroup_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "adgroup/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "211 Ads Management > Ad Group > Create and Update Ad Groups",
    .source = V13_DOC("1739499616346114"),
    .window_s = 10,
    .flags = TT_E_SPENDS | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.adgroup.update */

static const struct tt_rule rule_adgroup_update_brand_safety_type = {
    .choices = "EXPANDED_INVENTORY|NO_BRAND_SAFETY|STANDARD_INVENTORY|LIMITED_INVENTORY|APP_PROMOTION|"
               "WEB_CONVERSIONS|TRAFFIC|LEAD_GENERATION|PRODUCT_SALES|THIRD_PARTY",
};

static const struct tt_param adgroup_update_params[] = {
    PARAM(BODY,         STRING,                             "advertiser_id",                         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                     "The ad account."),
    PARAM(BODY,         STRING,                             "adgroup_id",                            TT_P_REQUIRED,                &v13_id,                                     "The ad group."),
    PARAM_OBJECTS(BODY, adgroup_create_actions,             "actions",                               0,                            NULL,                                        "What the audience did on TikTok."),
    PARAM(BODY,         STRING,                             "adgroup_name",                          0,                            NULL,                                        NULL),
    PARAM_LIST(BODY,    STRING,                             "age_groups",                            0,                            &rule_age_groups,                            "Ages to target."),
    PARAM_LIST(BODY,    STRING,                             "audience_ids",                          0,                            NULL,                                        "Custom audiences to target."),
    PARAM_OBJECT(BODY,  adgroup_create_audience_rule,       "audience_rule",                         0,                            NULL,                                        "Whom to win back, by what they did with the app or the website."),
    PARAM(BODY,         STRING,                             "audience_type",                         0,                            &rule_audience_type,                         "What kind of audience."),
    PARAM(BODY,         BOOLEAN,                            "auto_targeting_enabled",                0,                            NULL,                                        "Let TikTok choose whom to target."),
    PARAM(BODY,         BOOLEAN,                            "automated_keywords_enabled",            0,                            &v13_false,                                  "Let TikTok add keywords."),
    PARAM(BODY,         NUMBER,                             "bid_price",                             0,                            NULL,                                        "Bid for a click, a thousand views or a view, by billing_event."),
    PARAM(BODY,         STRING,                             "bid_type",                              0,                            &rule_bid_type,                              "Whether TikTok bids freely or keeps to your bid."),
    PARAM_LIST(BODY,    STRING,                             "blocked_pangle_app_ids",                0,                            NULL,                                        "Pangle apps to stay away from."),
    PARAM(BODY,         STRING,                             "brand_safety_type",                     0,                            &rule_adgroup_update_brand_safety_type,      "How strict the choice of videos beside the ad is."),
    PARAM(BODY,         NUMBER,                             "budget",                                0,                            NULL,                                        "In the currency of the ad account."),
    PARAM_LIST(BODY,    STRING,                             "carrier_ids",                           0,                            NULL,                                        "Carriers to target; ids come from ads.tool.carrier."),
    PARAM(BODY,         STRING,                             "catalog_authorized_bc_id",              0,                            NULL,                                        "The Business Center that lends the catalogue."),
    PARAM_LIST(BODY,    STRING,                             "category_exclusion_ids",                0,                            NULL,                                        "Content to stay away from."),
    PARAM(BODY,         BOOLEAN,                            "comment_disabled",                      0,                            NULL,                                        "Whether comments are off."),
    PARAM_LIST(BODY,    STRING,                             "contextual_tag_ids",                    0,                            NULL,                                        "Kinds of videos to appear beside; ids come from ads.tool.contextual_tag.get."),
    PARAM(BODY,         NUMBER,                             "conversion_bid_price",                  0,                            NULL,                                        "What one conversion may cost."),
    PARAM(BODY,         STRING,                             "dayparting",                            0,                            NULL,                                        "48 half-hours times 7 days as 336 digits 0 or 1."),
    PARAM(BODY,         STRING,                             "deep_bid_type",                         0,                            TT_RULE(.choices = "DEFAULT|MIN|PACING|VO_MIN|VO_MIN_ROAS|VO_HIGHEST_VALUE|AEO"), "How to bid for the deeper event."),
    PARAM(BODY,         NUMBER,                             "deep_cpa_bid",                          0,                            NULL,                                        "What one deep conversion may cost."),
    PARAM(BODY,         STRING,                             "deep_funnel_event_source",              0,                            &rule_deep_funnel_event_source,              "What reports the deeper event: a pixel, an app and so on."),
    PARAM(BODY,         STRING,                             "deep_funnel_event_source_id",           0,                            &rule_with_deep_funnel,                      "The pixel, app or event set that reports the deeper event."),
    PARAM(BODY,         STRING,                             "deep_funnel_optimization_event",        0,                            &rule_deep_funnel_optimization_event,        "The deeper event."),
    PARAM(BODY,         STRING,                             "deep_funnel_optimization_status",       0,                            &rule_deep_funnel_optimization_status,       "Also optimise for an event deeper in the funnel."),
    PARAM_LIST(BODY,    STRING,                             "device_model_ids",                      0,                            NULL,                                        "Devices to target; ids come from ads.tool.device_model."),
    PARAM_LIST(BODY,    INTEGER,                            "device_price_ranges",                   0,                            NULL,                                        "Lowest and highest price of the device in US dollars."),
    PARAM(BODY,         BOOLEAN,                            "exclude_age_under_eighteen",            0,                            &v13_false,                                  "Leave out people under 18."),
    PARAM_LIST(BODY,    STRING,                             "excluded_audience_ids",                 0,                            NULL,                                        "Custom audiences to leave out."),
    PARAM_OBJECTS(BODY, adgroup_create_custom_actions,      "excluded_custom_actions",               0,                            NULL,                                        "Leave out people who did this."),
    PARAM_LIST(BODY,    STRING,                             "excluded_pangle_audience_package_ids",  0,                            NULL,                                        "Audience packages of Pangle to leave out."),
    PARAM(BODY,         INTEGER,                            "frequency",                             0,                            NULL,                                        "How often one person sees the ad in frequency_schedule days."),
    PARAM(BODY,         INTEGER,                            "frequency_schedule",                    0,                            NULL,                                        "Days that frequency is counted over."),
    PARAM(BODY,         STRING,                             "gender",                                0,                            &rule_gender,                                "People of which gender."),
    PARAM_LIST(BODY,    STRING,                             "household_income",                      0,                            &rule_household_income,                      "Only in the United States."),
    PARAM_OBJECTS(BODY, adgroup_create_custom_actions,      "included_custom_actions",               0,                            NULL,                                        "People who did this."),
    PARAM_LIST(BODY,    STRING,                             "included_pangle_audience_package_ids",  0,                            NULL,                                        "Audience packages of Pangle to target."),
    PARAM_LIST(BODY,    STRING,                             "interest_category_ids",                 0,                            NULL,                                        "Interests to target."),
    PARAM_LIST(BODY,    STRING,                             "interest_keyword_ids",                  0,                            NULL,                                        "Interest keywords to target."),
    PARAM(BODY,         STRING,                             "ios14_targeting",                       0,                            &rule_ios14_targeting,                       "Devices before or from iOS 14."),
    PARAM(BODY,         BOOLEAN,                            "is_hfss",                               0,                            NULL,                                        "Food or drink high in fat, salt or sugar."),
    PARAM(BODY,         BOOLEAN,                            "is_lhf_compliance",                     0,                            &v13_false,                                  "Keeps the rules for less healthy food."),
    PARAM_LIST(BODY,    STRING,                             "isp_ids",                               0,                            NULL,                                        "Internet providers to target; ids come from ads.tool.targeting.list."),
    PARAM_LIST(BODY,    STRING,                             "languages",                             0,                            NULL,                                        "Language codes of the audience."),
    PARAM_LIST(BODY,    STRING,                             "location_ids",                          0,                            TT_RULE(.max_items = 3000),                  "Regions to target."),
    PARAM(BODY,         STRING,                             "min_android_version",                   0,                            NULL,                                        "Oldest version of Android to target."),
    PARAM(BODY,         STRING,                             "min_ios_version",                       0,                            &rule_with_ios14,                            "Oldest version of iOS to target."),
    PARAM_LIST(BODY,    STRING,                             "network_types",                         0,                            &rule_network_types,                         "Kinds of connection to target."),
    PARAM(BODY,         NUMBER,                             "next_day_retention",                    0,                            NULL,                                        "The retention rate to aim for."),
    PARAM_LIST(BODY,    STRING,                             "operating_systems",                     0,                            &rule_operating_systems,                     "Android or iOS."),
    PARAM(BODY,         STRING,                             "pacing",                                0,                            &rule_pacing,                                "Spend evenly, or as fast as possible."),
    PARAM_LIST(BODY,    STRING,                             "purchase_intention_keyword_ids",        0,                            NULL,                                        "Kinds of products that people mean to buy."),
    PARAM(BODY,         NUMBER,                             "roas_bid",                              0,                            &rule_with_min_roas,                         "The return on ad spend to aim for."),
    PARAM(BODY,         STRING,                             "saved_audience_id",                     0,                            NULL,                                        "A saved set of targeting settings."),
    PARAM(BODY,         STRING,                             "schedule_end_time",                     0,                            &rule_schedule_end_time,                     "UTC."),
    PARAM(BODY,         STRING,                             "schedule_start_time",                   0,                            &v13_datetime,                               "UTC."),
    PARAM(BODY,         STRING,                             "schedule_type",                         0,                            &rule_schedule_type,                         "Without end, or from start to end."),
    PARAM_OBJECTS(BODY, adgroup_create_search_keywords,     "search_keywords",                       0,                            TT_RULE(.max_items = 1000),                  "Keywords of search ads."),
    PARAM(BODY,         BOOLEAN,                            "search_result_enabled",                 0,                            NULL,                                        "Also appear among search results."),
    PARAM(BODY,         STRING,                             "secondary_optimization_event",          0,                            &rule_secondary_optimization_event,          "A second event that delivery is optimised for."),
    PARAM(BODY,         BOOLEAN,                            "share_disabled",                        0,                            NULL,                                        "Whether sharing is off."),
    PARAM(BODY,         INTEGER,                            "shopping_ads_retargeting_actions_days", TT_P_MIN | TT_P_MAX,          &rule_shopping_ads_retargeting_actions_days, "Within how many days."),
    PARAM(BODY,         STRING,                             "shopping_ads_retargeting_custom_audience_relation", 0,                            &rule_shopping_ads_retargeting_custom_audience_relation, "Whether custom audiences narrow the retargeting or widen it."),
    PARAM(BODY,         STRING,                             "shopping_ads_retargeting_type",         0,                            &rule_shopping_ads_retargeting_type,         "Which shoppers to win back."),
    PARAM(BODY,         BOOLEAN,                            "smart_audience_enabled",                0,                            NULL,                                        "May reach people beyond the custom audiences."),
    PARAM(BODY,         BOOLEAN,                            "smart_interest_behavior_enabled",       0,                            NULL,                                        "May reach people beyond the interests and actions."),
    PARAM(BODY,         STRING,                             "spending_power",                        0,                            &rule_spending_power,                        "HIGH: people who spend much."),
    PARAM_OBJECT(BODY,  adgroup_create_targeting_expansion, "targeting_expansion",                   0,                            NULL,                                        "May reach people beyond the targeting."),
    PARAM(BODY,         STRING,                             "vertical_sensitivity_id",               0,                            NULL,                                        "Sensitive industry to stay away from."),
    PARAM_LIST(BODY,    STRING,                             "zipcode_ids",                           0,                            TT_RULE(.max_items = 3000),                  "Postal codes to target."),
};

static const struct tt_endpoint adgroup_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "adgroup/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "211 Ads Management > Ad Group > Create and Update Ad Groups",
    .source = V13_DOC("1739586761631745"),
    .flags = TT_E_SPENDS | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.adgroup.status.update */

static const struct tt_param adgroup_status_update_params[] = {
    PARAM(BODY,      STRING,  "advertiser_id",         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                  "The ad account."),
    PARAM_LIST(BODY, STRING,  "adgroup_ids",           TT_P_REQUIRED,                TT_RULE(.min_items = 1, .max_items = 20, .format = TT_F_DIGITS), "The ad groups."),
    PARAM(BODY,      STRING,  "operation_status",      TT_P_REQUIRED,                TT_RULE(.choices = "DISABLE|ENABLE|DELETE|FROZEN"), "DELETE cannot be taken back."),
    PARAM(BODY,      BOOLEAN, "allow_partial_success", 0,                            &v13_false,                               "Do what can be done and list what failed."),
};

static const struct tt_field adgroup_status_update_error_list_result[] = {
    FIELD(STRING, "adgroup_id",    0, NULL, NULL),
    FIELD(STRING, "error_message", 0, NULL, NULL),
};

static const struct tt_field adgroup_status_update_result[] = {
    FIELD_LIST(STRING,                                     "adgroup_ids", 0, NULL,                    NULL),
    FIELD(STRING,                                          "status",      0, "DISABLE|ENABLE|DELETE", NULL),
    FIELD_OBJECTS(adgroup_status_update_error_list_result, "error_list",  0, NULL,                    "What failed, with allow_partial_success."),
};

static const struct tt_endpoint adgroup_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "adgroup/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "211 Ads Management > Ad Group > Create and Update Ad Groups",
    .source = V13_DOC("1739591716326402"),
    .flags = TT_E_SPENDS | TT_E_DELETES | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.adgroup.appeal */

static const struct tt_param adgroup_appeal_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,      STRING, "adgroup_id",      TT_P_REQUIRED,                &v13_id, "The ad group."),
    PARAM(BODY,      STRING, "ad_id",           0,                            &v13_id, "The ad."),
    PARAM(BODY,      STRING, "appeal_reason",   0,                            NULL,    "Why the decision was wrong."),
    PARAM_LIST(BODY, STRING, "attachment_list", 0,                            NULL,    "Pictures that prove it."),
};

static const struct tt_endpoint adgroup_appeal_endpoint = {
    .method = "POST",
    .path = V13_PATH "adgroup/appeal/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1740571821728770"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.adgroup.budget.update */

static const struct tt_param adgroup_budget_update_budget[] = {
    MEMBER(STRING, "adgroup_id", TT_P_REQUIRED, &v13_id, "The ad group."),
    MEMBER(NUMBER, "budget",     TT_P_REQUIRED, NULL,    "In the currency of the ad account."),
};

static const struct tt_param adgroup_budget_update_scheduled_budget[] = {
    MEMBER(STRING, "adgroup_id",       TT_P_REQUIRED, &v13_id, "The ad group."),
    MEMBER(NUMBER, "scheduled_budget", TT_P_REQUIRED, NULL,    "In the currency of the ad account."),
};

static const struct tt_param adgroup_budget_update_params[] = {
    PARAM(BODY,         STRING,                                 "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM_OBJECTS(BODY, adgroup_budget_update_budget,           "budget",           0,                            TT_RULE(.when = "!scheduled_budget", .max_items = 20), "New budgets, from now on."),
    PARAM_OBJECTS(BODY, adgroup_budget_update_scheduled_budget, "scheduled_budget", 0,                            &rule_items_20, "New budgets, from the next day on."),
};

static const struct tt_endpoint adgroup_budget_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "adgroup/budget/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "211 Ads Management > Ad Group > Create and Update Ad Groups",
    .source = V13_DOC("1739591133130817"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.adgroup.quota */

static const struct tt_param adgroup_quota_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field adgroup_quota_result[] = {
    FIELD(INTEGER, "total_adgroup_quota", 0, NULL, NULL),
    FIELD(INTEGER, "used_adgroup_quota",  0, NULL, NULL),
};

static const struct tt_endpoint adgroup_quota_endpoint = {
    .method = "GET",
    .path = V13_PATH "adgroup/quota/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "210 Ads Management > Ad Group > Read Ad Groups",
    .source = V13_DOC("1768463039162369"),
    .effect = TT_READ,
};

/* ---- ads.adgroup.review_info */

static const struct tt_param adgroup_review_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,               "The ad account."),
    PARAM_LIST(QUERY, STRING, "adgroup_ids",   TT_P_REQUIRED,                &rule_digits_items_20, "The ad groups."),
    PARAM(QUERY,      STRING, "lang",          0,                            NULL,                  "Language of the answer."),
};

static const struct tt_field adgroup_review_info_ad_group_review_map_result[] = {
    FIELD(STRING,                     "adgroup_id",                  0, NULL,                                       NULL),
    FIELD(BOOLEAN,                    "is_approved",                 0, NULL,                                       NULL),
    FIELD(STRING,                     "review_status",               0, "ALL_AVAILABLE|PART_AVAILABLE|UNAVAILABLE", NULL),
    FIELD(STRING,                     "appeal_status",               0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_placements",        0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_ages",              0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_locations",         0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_operation_systems", 0, NULL,                                       NULL),
    FIELD(STRING,                     "last_audit_time",             0, NULL,                                       NULL),
    FIELD(BOOLEAN,                    "contain_rejected_ads",        0, NULL,                                       NULL),
    FIELD_OBJECTS(reject_info_fields, "reject_info",                 0, NULL,                                       NULL),
};

static const struct tt_field adgroup_review_info_result[] = {
    FIELD_OBJECT(ad_review_map_fields,                           "ad_review_map",       0, NULL, NULL),
    FIELD_OBJECT(adgroup_review_info_ad_group_review_map_result, "ad_group_review_map", 0, NULL, NULL),
};

static const struct tt_endpoint adgroup_review_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "adgroup/review_info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "210 Ads Management > Ad Group > Read Ad Groups",
    .source = V13_DOC("1740554277061634"),
    .effect = TT_READ,
};

// clang-format on
#endif
