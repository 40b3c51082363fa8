/* Reach and frequency: ads at a price agreed before.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_RF_H
#define TIKTOK_ADS_RF_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_rf_promotion_type = {
    .choices =
        "APP_ANDROID|APP_IOS|WEBSITE|WEBSITE_OR_DISPLAY|RF_REACH|GAME|LEAD_GENERATION|"
        "LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_CALL|"
        "TIKTOK_SHOP|VIDEO_SHOPPING|LIVE_SHOPPING|PSA_PRODUCT|EXTERNAL_OR_DISPLAY",
};
static const struct tt_rule rule_rf_purchased_type = {.choices = "FIXED_SHOW|FIXED_REACH|FIXED_BUDGET"};
static const struct tt_rule rule_rf_optimization_goal = {
    .choices =
        "REACH|VIDEO_VIEW|CLICK|POST_ENGAGEMENT|INSTALL|PULSE|SIX_SECONDS|CONVERT|IN_APP_EVENT|SHOW|"
        "LEAD_GENERATION|CONVERSATION|FOLLOWERS|PROFILE_VIEWS|PAGE_VISITS|VALUE|AUTOMATIC_VALUE_OPTIMIZATION|GMV|"
        "PURCHASES|INITIATE_CHECKOUTS|MT_LIVE_ROOM|PRODUCT_CLICK_IN_LIVE|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|"
        "TRAFFIC_LANDING_PAGE_VIEW|CONVERSION_LEADS|DESTINATION_VISIT|PREFERRED_LEAD",
};
static const struct tt_rule rule_feed_type = {.choices = "STANDARD_FEED|TOP_FEED"};
static const struct tt_rule rule_rf_rf_campaign_type = {.choices = "STANDARD|PULSE|TOPVIEW"};
static const struct tt_rule rule_delivery_mode = {
    .choices = "STANDARD|REACH|SIX_SECONDS|SCHEDULE|SEQUENCE|VIEW_OPTIMIZE|OPTIMIZE",
    .assumed = "\"STANDARD\"",
};

static const struct tt_param rf_schedules_members[] = {
    MEMBER(STRING, "start_time", 0, &v13_datetime, NULL),
    MEMBER(STRING, "end_time",   0, &v13_datetime, NULL),
};

static const struct tt_param rf_schedule_infos_members[] = {
    MEMBER_OBJECTS(rf_schedules_members, "schedules",       0, TT_RULE(.when = "delivery_mode=SCHEDULE"), "From when to when."),
    MEMBER_LIST(NUMBER,                  "expected_orders", 0, TT_RULE(.when = "delivery_mode=SEQUENCE"), "The order in which ads are shown."),
};

static const struct tt_field rf_schedule_infos_fields[] = {
    FIELD_OBJECTS(schedules_fields, "schedules",       0, NULL, NULL),
    FIELD_LIST(NUMBER,              "expected_orders", 0, NULL, NULL),
    FIELD(BOOLEAN,                  "is_draft",        0, NULL, NULL),
    FIELD(STRING,                   "schedule_id",     0, NULL, NULL),
};

static const struct tt_field rf_base_info_fields[] = {
    FIELD(NUMBER,  "budget",            0, NULL, "In the currency of the ad account."),
    FIELD(NUMBER,  "cpm",               0, NULL, NULL),
    FIELD(INTEGER, "impression",        0, NULL, NULL),
    FIELD(INTEGER, "reach",             0, NULL, NULL),
    FIELD(NUMBER,  "average_frequency", 0, NULL, NULL),
};

static const struct tt_field rf_daily_cost_fields[] = {
    FIELD(NUMBER, "cost", 0, NULL, NULL),
    FIELD(STRING, "date", 0, NULL, NULL),
};

static const struct tt_field rf_frequency_per_person_fields[] = {
    FIELD(INTEGER, "frequency",  0, NULL, NULL),
    FIELD(NUMBER,  "percentage", 0, NULL, NULL),
};

/* ---- ads.adgroup.rf.create */

static const struct tt_param adgroup_rf_create_params[] = {
    PARAM(BODY,         STRING,                    "request_id",              TT_P_REQUIRED,                &rule_request_id,            "Guards against doing this twice: repeats of one number within a short time take effect once. Chosen when left out."),
    PARAM(BODY,         STRING,                    "advertiser_id",           TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(BODY,         STRING,                    "campaign_id",             TT_P_REQUIRED,                &v13_id,                     "The campaign."),
    PARAM(BODY,         BOOLEAN,                   "share_disabled",          0,                            &v13_false,                  "Whether sharing is off."),
    PARAM(BODY,         STRING,                    "adgroup_name",            TT_P_REQUIRED,                NULL,                        NULL),
    PARAM(BODY,         STRING,                    "promotion_type",          TT_P_REQUIRED,                &rule_rf_promotion_type,     "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(BODY,         STRING,                    "optimization_event",      0,                            &rule_optimization_event,    "The conversion event that delivery is optimised for."),
    PARAM(BODY,         STRING,                    "app_id",                  0,                            NULL,                        "The app that is advertised."),
    PARAM(BODY,         BOOLEAN,                   "comment_disabled",        0,                            &v13_false,                  "Whether comments are off."),
    PARAM_LIST(BODY,    STRING,                    "audience_ids",            0,                            NULL,                        "Custom audiences to target."),
    PARAM_LIST(BODY,    STRING,                    "excluded_audience_ids",   0,                            NULL,                        "Custom audiences to leave out."),
    PARAM_LIST(BODY,    STRING,                    "age_groups",              0,                            &rule_age_groups,            "Ages to target."),
    PARAM(BODY,         STRING,                    "gender",                  0,                            &rule_gender,                "People of which gender."),
    PARAM_LIST(BODY,    STRING,                    "languages",               0,                            NULL,                        "Language codes of the audience."),
    PARAM_LIST(BODY,    STRING,                    "location_ids",            TT_P_REQUIRED,                NULL,                        "Regions to target; ids come from ads.tool.region."),
    PARAM(BODY,         BOOLEAN,                   "is_hfss",                 0,                            NULL,                        "Food or drink high in fat, salt or sugar."),
    PARAM_LIST(BODY,    STRING,                    "operating_systems",       0,                            &rule_dmp_operating_systems, "Android or iOS."),
    PARAM_LIST(BODY,    STRING,                    "network_types",           0,                            &rule_network_types,         "Kinds of connection to target."),
    PARAM_LIST(BODY,    STRING,                    "device_model_ids",        0,                            NULL,                        "Devices to target; ids come from ads.tool.device_model."),
    PARAM_LIST(BODY,    NUMBER,                    "device_price_ranges",     0,                            NULL,                        "Lowest and highest price of the device in US dollars."),
    PARAM_LIST(BODY,    STRING,                    "carrier_ids",             0,                            NULL,                        "Carriers to target; ids come from ads.tool.carrier."),
    PARAM_LIST(BODY,    STRING,                    "interest_category_ids",   0,                            NULL,                        "Interests to target; ids come from ads.tool.interest_category."),
    PARAM(BODY,         STRING,                    "rf_purchased_type",       TT_P_REQUIRED,                &rule_rf_purchased_type,     "What is fixed: views, reach, budget."),
    PARAM(BODY,         NUMBER,                    "budget",                  TT_P_REQUIRED,                NULL,                        "In the currency of the ad account."),
    PARAM(BODY,         NUMBER,                    "purchased_impression",    TT_P_REQUIRED,                NULL,                        "How many views to buy."),
    PARAM(BODY,         NUMBER,                    "purchased_reach",         TT_P_REQUIRED,                NULL,                        "How many people to reach."),
    PARAM(BODY,         STRING,                    "schedule_start_time",     TT_P_REQUIRED,                &v13_datetime,               "UTC."),
    PARAM(BODY,         STRING,                    "schedule_end_time",       TT_P_REQUIRED,                &v13_datetime,               "UTC."),
    PARAM(BODY,         INTEGER,                   "frequency",               TT_P_REQUIRED,                NULL,                        "How often one person sees the ad in frequency_schedule days."),
    PARAM(BODY,         INTEGER,                   "frequency_schedule",      TT_P_REQUIRED,                NULL,                        "Days that frequency is counted over."),
    PARAM(BODY,         STRING,                    "optimization_goal",       TT_P_REQUIRED,                &rule_rf_optimization_goal,  "What delivery is optimised for."),
    PARAM(BODY,         STRING,                    "cpv_video_duration",      0,                            TT_RULE(.choices = "SIX_SECONDS|PULSE|REACH|TWO_SECONDS", .when = "optimization_goal=VIDEO_VIEW"), NULL),
    PARAM(BODY,         STRING,                    "brand_safety_type",       0,                            &rule_rf_brand_safety_type,  "How strict the choice of videos beside the ad is."),
    PARAM(BODY,         STRING,                    "brand_safety_partner",    0,                            &rule_brand_safety_partner,  "Who else watches over brand safety."),
    PARAM_LIST(BODY,    STRING,                    "category_exclusion_ids",  0,                            NULL,                        "Content to stay away from; ids come from ads.tool.content_exclusion.get."),
    PARAM(BODY,         BOOLEAN,                   "video_download_disabled", 0,                            &v13_false,                  "Whether downloads are off."),
    PARAM(BODY,         STRING,                    "feed_type",               0,                            &rule_feed_type,             "The usual feed, or its top."),
    PARAM(BODY,         STRING,                    "delivery_mode",           0,                            &rule_delivery_mode,         NULL),
    PARAM_OBJECTS(BODY, rf_schedule_infos_members, "schedule_infos",          0,                            NULL,                        NULL),
    PARAM_LIST(BODY,    STRING,                    "contextual_tag_ids",      0,                            NULL,                        "Kinds of videos to appear beside; ids come from ads.tool.contextual_tag.get."),
};

static const struct tt_field adgroup_rf_create_result[] = {
    FIELD(STRING,                           "advertiser_id",           0, NULL,                                             NULL),
    FIELD(STRING,                           "campaign_id",             0, NULL,                                             NULL),
    FIELD(STRING,                           "adgroup_id",              0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "share_disabled",          0, NULL,                                             NULL),
    FIELD(STRING,                           "adgroup_name",            0, NULL,                                             NULL),
    FIELD(STRING,                           "promotion_type",          0, "APP_ANDROID|APP_IOS|WEBSITE|WEBSITE_OR_DISPLAY", NULL),
    FIELD(STRING,                           "optimization_event",      0, NULL,                                             NULL),
    FIELD(STRING,                           "app_id",                  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "comment_disabled",        0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "audience_ids",            0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "excluded_audience_ids",   0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "age_groups",              0, NULL,                                             NULL),
    FIELD(STRING,                           "gender",                  0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED",     NULL),
    FIELD_LIST(STRING,                      "languages",               0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "location_ids",            0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "is_hfss",                 0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "operating_systems",       0, "ANDROID|IOS|PC",                                 NULL),
    FIELD_LIST(STRING,                      "network_types",           0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "device_model_ids",        0, NULL,                                             NULL),
    FIELD_LIST(NUMBER,                      "device_price_ranges",     0, NULL,                                             "Lowest and highest price in US dollars."),
    FIELD_LIST(STRING,                      "carrier_ids",             0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "interest_category_ids",   0, NULL,                                             NULL),
    FIELD(STRING,                           "rf_purchased_type",       0, "FIXED_SHOW|FIXED_REACH|FIXED_BUDGET",            NULL),
    FIELD(NUMBER,                           "budget",                  0, NULL,                                             "In the currency of the ad account."),
    FIELD(INTEGER,                          "purchased_impression",    0, NULL,                                             NULL),
    FIELD(INTEGER,                          "purchased_reach",         0, NULL,                                             NULL),
    FIELD(STRING,                           "schedule_start_time",     0, NULL,                                             "UTC."),
    FIELD(STRING,                           "schedule_end_time",       0, NULL,                                             "UTC."),
    FIELD(INTEGER,                          "frequency",               0, NULL,                                             NULL),
    FIELD(INTEGER,                          "frequency_schedule",      0, NULL,                                             "Days that frequency is counted over."),
    FIELD(STRING,                           "optimization_goal",       0, "REACH|VIDEO_VIEW|CLICK|POST_ENGAGEMENT|INSTALL", NULL),
    FIELD(STRING,                           "cpv_video_duration",      0, "SIX_SECONDS",                                    NULL),
    FIELD(STRING,                           "brand_safety_type",       0, CHOICES_BRAND_SAFETY_BRAND_SAFETY_TYPE,           NULL),
    FIELD(STRING,                           "brand_safety_partner",    0, "IAS|OPEN_SLATE",                                 NULL),
    FIELD_LIST(STRING,                      "category_exclusion_ids",  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "video_download_disabled", 0, NULL,                                             NULL),
    FIELD(STRING,                           "feed_type",               0, "STANDARD_FEED|TOP_FEED",                         NULL),
    FIELD(STRING,                           "delivery_mode",           0, "STANDARD|SCHEDULE|SEQUENCE|VIEW_OPTIMIZE|OPTIMIZE", NULL),
    FIELD_OBJECTS(rf_schedule_infos_fields, "schedule_infos",          0, NULL,                                             NULL),
    FIELD(STRING,                           "notice",                  0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "contextual_tag_ids",      0, NULL,                                             NULL),
};

static const struct tt_endpoint adgroup_rf_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "adgroup/rf/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "100000 Reach & Frequency > Create and Update Ad Groups",
    .source = V13_DOC("1738235338194945"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.adgroup.rf.estimated.info */

static const struct tt_param adgroup_rf_estimated_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "adgroup_ids",   TT_P_REQUIRED,                &v13_id, "The ad groups."),
};

static const struct tt_field adgroup_rf_estimated_info_estimated_info_result[] = {
    FIELD(STRING,                                "adgroup_id",           0, NULL, NULL),
    FIELD_OBJECT(rf_base_info_fields,            "base_info",            0, NULL, NULL),
    FIELD_OBJECT(rf_daily_cost_fields,           "daily_cost",           0, NULL, NULL),
    FIELD_OBJECT(rf_frequency_per_person_fields, "frequency_per_person", 0, NULL, NULL),
};

static const struct tt_field adgroup_rf_estimated_info_result[] = {
    FIELD_OBJECTS(adgroup_rf_estimated_info_estimated_info_result, "estimated_info", 0, NULL, NULL),
};

static const struct tt_endpoint adgroup_rf_estimated_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "adgroup/rf/estimated/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "estimated_info",
    .scope = "100000 Reach & Frequency > Create and Update Ad Groups",
    .source = V13_DOC("1740489551354881"),
    .effect = TT_READ,
};

/* ---- ads.adgroup.rf.update */

static const struct tt_param adgroup_rf_update_params[] = {
    PARAM(BODY,         STRING,                    "advertiser_id",          TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
    PARAM(BODY,         STRING,                    "adgroup_id",             TT_P_REQUIRED,                &v13_id,                                       "The ad group."),
    PARAM(BODY,         BOOLEAN,                   "share_disabled",         0,                            NULL,                                          "Whether sharing is off."),
    PARAM(BODY,         STRING,                    "adgroup_name",           0,                            NULL,                                          NULL),
    PARAM(BODY,         BOOLEAN,                   "comment_disabled",       0,                            NULL,                                          "Whether comments are off."),
    PARAM_LIST(BODY,    STRING,                    "audience_ids",           0,                            NULL,                                          "Custom audiences to target."),
    PARAM_LIST(BODY,    STRING,                    "excluded_audience_ids",  0,                            NULL,                                          "Custom audiences to leave out."),
    PARAM_LIST(BODY,    STRING,                    "age_groups",             0,                            &rule_age_groups,                              "Ages to target."),
    PARAM(BODY,         STRING,                    "gender",                 0,                            &rule_gender,                                  "People of which gender."),
    PARAM_LIST(BODY,    STRING,                    "languages",              0,                            NULL,                                          "Language codes of the audience."),
    PARAM_LIST(BODY,    STRING,                    "location_ids",           0,                            NULL,                                          "Regions to target; ids come from ads.tool.region."),
    PARAM(BODY,         BOOLEAN,                   "is_hfss",                0,                            NULL,                                          "Food or drink high in fat, salt or sugar."),
    PARAM_LIST(BODY,    STRING,                    "operating_systems",      0,                            &rule_dmp_operating_systems,                   "Android or iOS."),
    PARAM_LIST(BODY,    STRING,                    "network_types",          0,                            &rule_network_types,                           "Kinds of connection to target."),
    PARAM_LIST(BODY,    STRING,                    "device_model_ids",       0,                            NULL,                                          "Devices to target; ids come from ads.tool.device_model."),
    PARAM_LIST(BODY,    NUMBER,                    "device_price_ranges",    0,                            NULL,                                          "Lowest and highest price of the device in US dollars."),
    PARAM_LIST(BODY,    STRING,                    "carrier_ids",            0,                            NULL,                                          "Carriers to target; ids come from ads.tool.carrier."),
    PARAM_LIST(BODY,    STRING,                    "interest_category_ids",  0,                            NULL,                                          "Interests to target; ids come from ads.tool.interest_category."),
    PARAM(BODY,         STRING,                    "rf_purchased_type",      0,                            TT_RULE(.choices = "FIXED_SHOW|FIXED_REACH|FIXED_BUDGE"), "What is fixed: views, reach, budget."),
    PARAM(BODY,         NUMBER,                    "budget",                 0,                            NULL,                                          "In the currency of the ad account."),
    PARAM(BODY,         NUMBER,                    "purchased_impression",   0,                            NULL,                                          "How many views to buy."),
    PARAM(BODY,         NUMBER,                    "purchased_reach",        0,                            NULL,                                          "How many people to reach."),
    PARAM(BODY,         STRING,                    "schedule_start_time",    0,                            &v13_datetime,                                 "UTC."),
    PARAM(BODY,         STRING,                    "schedule_end_time",      0,                            &v13_datetime,                                 "UTC."),
    PARAM(BODY,         INTEGER,                   "frequency",              0,                            NULL,                                          "How often one person sees the ad in frequency_schedule days."),
    PARAM(BODY,         INTEGER,                   "frequency_schedule",     0,                            NULL,                                          "Days that frequency is counted over."),
    PARAM(BODY,         STRING,                    "feed_type",              0,                            &rule_feed_type,                               "The usual feed, or its top."),
    PARAM(BODY,         STRING,                    "delivery_mode",          0,                            &rule_delivery_mode,                           NULL),
    PARAM_OBJECTS(BODY, rf_schedule_infos_members, "schedule_infos",         0,                            NULL,                                          NULL),
    PARAM_LIST(BODY,    STRING,                    "contextual_tag_ids",     0,                            NULL,                                          "Kinds of videos to appear beside; ids come from ads.tool.contextual_tag.get."),
    PARAM(BODY,         STRING,                    "brand_safety_type",      0,                            TT_RULE(.choices = CHOICES_BRAND_SAFETY_TYPE), "How strict the choice of videos beside the ad is."),
    PARAM_LIST(BODY,    STRING,                    "category_exclusion_ids", 0,                            NULL,                                          "Content to stay away from; ids come from ads.tool.content_exclusion.get."),
};

static const struct tt_field adgroup_rf_update_result[] = {
    FIELD(STRING,                           "advertiser_id",           0, NULL,                                             NULL),
    FIELD(STRING,                           "campaign_id",             0, NULL,                                             NULL),
    FIELD(STRING,                           "adgroup_id",              0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "share_disabled",          0, NULL,                                             NULL),
    FIELD(STRING,                           "adgroup_name",            0, NULL,                                             NULL),
    FIELD(STRING,                           "promotion_type",          0, "APP_ANDROID|APP_IOS|WEBSITE|WEBSITE_OR_DISPLAY", NULL),
    FIELD(STRING,                           "optimization_event",      0, NULL,                                             NULL),
    FIELD(STRING,                           "app_id",                  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "comment_disabled",        0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "audience_ids",            0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "excluded_audience_ids",   0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "age_groups",              0, NULL,                                             NULL),
    FIELD(STRING,                           "gender",                  0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "languages",               0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "location_ids",            0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "is_hfss",                 0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "operating_systems",       0, "ANDROID|IOS|PC",                                 NULL),
    FIELD_LIST(STRING,                      "network_types",           0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "device_model_ids",        0, NULL,                                             NULL),
    FIELD_LIST(NUMBER,                      "device_price_ranges",     0, NULL,                                             "Lowest and highest price in US dollars."),
    FIELD_LIST(STRING,                      "carrier_ids",             0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "interest_category_ids",   0, NULL,                                             NULL),
    FIELD(STRING,                           "rf_purchased_type",       0, "FIXED_SHOW|FIXED_REACH|FIXED_BUDGET",            NULL),
    FIELD(NUMBER,                           "budget",                  0, NULL,                                             "In the currency of the ad account."),
    FIELD(INTEGER,                          "purchased_impression",    0, NULL,                                             NULL),
    FIELD(INTEGER,                          "purchased_reach",         0, NULL,                                             NULL),
    FIELD(STRING,                           "schedule_start_time",     0, NULL,                                             "UTC."),
    FIELD(STRING,                           "schedule_end_time",       0, NULL,                                             "UTC."),
    FIELD(INTEGER,                          "frequency",               0, NULL,                                             NULL),
    FIELD(INTEGER,                          "frequency_schedule",      0, NULL,                                             "Days that frequency is counted over."),
    FIELD(STRING,                           "optimization_goal",       0, "REACH|VIDEO_VIEW|CLICK|POST_ENGAGEMENT|INSTALL", NULL),
    FIELD(STRING,                           "cpv_video_duration",      0, "TWO_SECONDS|SIX_SECONDS",                        NULL),
    FIELD(STRING,                           "brand_safety_type",       0, CHOICES_BRAND_SAFETY_BRAND_SAFETY_TYPE,           NULL),
    FIELD(STRING,                           "brand_safety_partner",    0, "IAS|OPEN_SLATE",                                 NULL),
    FIELD_LIST(STRING,                      "category_exclusion_ids",  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                          "video_download_disabled", 0, NULL,                                             NULL),
    FIELD(STRING,                           "feed_type",               0, "STANDARD_FEED|TOP_FEED",                         NULL),
    FIELD(STRING,                           "delivery_mode",           0, "STANDARD|SCHEDULE|SEQUENCE|VIEW_OPTIMIZE|OPTIMIZE", NULL),
    FIELD_OBJECTS(rf_schedule_infos_fields, "schedule_infos",          0, NULL,                                             NULL),
    FIELD(STRING,                           "notice",                  0, NULL,                                             NULL),
    FIELD_LIST(STRING,                      "contextual_tag_ids",      0, NULL,                                             NULL),
};

static const struct tt_endpoint adgroup_rf_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "adgroup/rf/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "100000 Reach & Frequency > Create and Update Ad Groups",
    .source = V13_DOC("1738235402874882"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.rf.contract.query */

static const struct tt_param rf_contract_query_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                   "The ad account."),
    PARAM(QUERY, STRING, "included_date",    TT_P_REQUIRED,                NULL,                      "A day that the contract must cover."),
    PARAM(QUERY, STRING, "rf_campaign_type", 0,                            &rule_rf_rf_campaign_type, "Kind of a reach and frequency campaign."),
};

static const struct tt_field rf_contract_query_result[] = {
    FIELD(BOOLEAN, "has_valid_contract", 0, NULL, NULL),
    FIELD(STRING,  "pulse_start_date",   0, NULL, NULL),
    FIELD(STRING,  "pulse_end_date",     0, NULL, NULL),
    FIELD(STRING,  "start_date",         0, NULL, NULL),
    FIELD(STRING,  "end_date",           0, NULL, NULL),
};

static const struct tt_endpoint rf_contract_query_endpoint = {
    .method = "GET",
    .path = V13_PATH "rf/contract/query/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "100002 Reach & Frequency > Tools",
    .source = V13_DOC("1740489855138818"),
    .effect = TT_READ,
};

/* ---- ads.rf.delivery.timezone */

static const struct tt_param rf_delivery_timezone_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "region_codes",  TT_P_REQUIRED,                NULL,    "ISO 3166 codes of regions."),
};

static const struct tt_field rf_delivery_timezone_timezone_info_result[] = {
    FIELD(STRING,      "region_code",       0, NULL, "ISO 3166 code."),
    FIELD_LIST(STRING, "delivery_timezone", 0, NULL, NULL),
};

static const struct tt_field rf_delivery_timezone_result[] = {
    FIELD_OBJECTS(rf_delivery_timezone_timezone_info_result, "timezone_info", 0, NULL, NULL),
};

static const struct tt_endpoint rf_delivery_timezone_endpoint = {
    .method = "GET",
    .path = V13_PATH "rf/delivery/timezone/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "timezone_info",
    .scope = "100002 Reach & Frequency > Tools",
    .source = V13_DOC("1740490147129345"),
    .effect = TT_READ,
};

/* ---- ads.rf.inventory.estimate */

static const struct tt_param rf_inventory_estimate_audience_info[] = {
    MEMBER_LIST(STRING, "audience_ids",          0,             NULL,                        "Custom audiences to target."),
    MEMBER_LIST(STRING, "excluded_audience_ids", 0,             NULL,                        "Custom audiences to leave out."),
    MEMBER_LIST(STRING, "age_groups",            0,             &rule_age_groups,            "Ages to target."),
    MEMBER(STRING,      "gender",                0,             &rule_gender,                "People of which gender."),
    MEMBER_LIST(STRING, "languages",             0,             NULL,                        "Language codes of the audience."),
    MEMBER_LIST(STRING, "location_ids",          TT_P_REQUIRED, NULL,                        "Regions to target; ids come from ads.tool.region."),
    MEMBER_LIST(STRING, "operating_systems",     0,             &rule_dmp_operating_systems, "Android or iOS."),
    MEMBER_LIST(STRING, "network_types",         0,             &rule_network_types,         "Kinds of connection to target."),
    MEMBER_LIST(STRING, "device_model_ids",      0,             NULL,                        "Devices to target; ids come from ads.tool.device_model."),
    MEMBER_LIST(NUMBER, "device_price_ranges",   0,             NULL,                        "Lowest and highest price of the device in US dollars."),
    MEMBER_LIST(STRING, "carrier_ids",           0,             NULL,                        "Carriers to target; ids come from ads.tool.carrier."),
    MEMBER_LIST(STRING, "interest_category_ids", 0,             NULL,                        "Interests to target; ids come from ads.tool.interest_category."),
    MEMBER(STRING,      "brand_safety_type",     0,             &rule_rf_brand_safety_type,  "How strict the choice of videos beside the ad is."),
    MEMBER_LIST(STRING, "contextual_tag_ids",    0,             NULL,                        "Kinds of videos to appear beside; ids come from ads.tool.contextual_tag.get."),
};

static const struct tt_param rf_inventory_estimate_params[] = {
    PARAM(QUERY,        STRING,                              "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                           "The ad account."),
    PARAM_OBJECT(QUERY, rf_inventory_estimate_audience_info, "audience_info",        TT_P_REQUIRED,                NULL,                                              "Whom to reach."),
    PARAM(QUERY,        STRING,                              "schedule_start_time",  TT_P_REQUIRED,                &v13_datetime,                                     "UTC."),
    PARAM(QUERY,        STRING,                              "schedule_end_time",    TT_P_REQUIRED,                &v13_datetime,                                     "UTC."),
    PARAM(QUERY,        INTEGER,                             "frequency",            TT_P_REQUIRED,                NULL,                                              "How often one person sees the ad in frequency_schedule days."),
    PARAM(QUERY,        INTEGER,                             "frequency_schedule",   TT_P_REQUIRED,                NULL,                                              "Days that frequency is counted over."),
    PARAM(QUERY,        STRING,                              "objective_type",       TT_P_REQUIRED,                &rule_objective_type,                              "What the campaign is to achieve."),
    PARAM(QUERY,        STRING,                              "cpv_video_duration",   0,                            TT_RULE(.choices = "TWO_SECONDS|SIX_SECONDS"),     NULL),
    PARAM(QUERY,        STRING,                              "feed_type",            0,                            &rule_feed_type,                                   "The usual feed, or its top."),
    PARAM(QUERY,        STRING,                              "rf_purchased_type",    0,                            &rule_rf_purchased_type,                           "What is fixed: views, reach, budget."),
    PARAM(QUERY,        NUMBER,                              "budget",               0,                            TT_RULE(.when = "rf_purchased_type=FIXED_BUDGET"), "In the currency of the ad account."),
    PARAM(QUERY,        NUMBER,                              "purchased_impression", 0,                            TT_RULE(.when = "rf_purchased_type=FIXED_SHOW"),   "How many views to buy."),
    PARAM(QUERY,        NUMBER,                              "purchased_reach",      0,                            TT_RULE(.when = "rf_purchased_type=FIXED_REACH"),  "How many people to reach."),
    PARAM(QUERY,        STRING,                              "rf_campaign_type",     0,                            &rule_rf_rf_campaign_type,                         "Kind of a reach and frequency campaign."),
};

static const struct tt_field rf_inventory_estimate_default_result_base_info_result[] = {
    FIELD(NUMBER,  "budget",            0, NULL, "In the currency of the ad account."),
    FIELD(NUMBER,  "cpm",               0, NULL, NULL),
    FIELD(INTEGER, "impression",        0, NULL, NULL),
    FIELD(INTEGER, "reach",             0, NULL, NULL),
    FIELD(INTEGER, "max_reach",         0, NULL, NULL),
    FIELD(NUMBER,  "average_frequency", 0, NULL, NULL),
};

static const struct tt_field rf_inventory_estimate_default_result_result[] = {
    FIELD_OBJECT(rf_inventory_estimate_default_result_base_info_result, "base_info",            0, NULL, NULL),
    FIELD_OBJECT(rf_daily_cost_fields,                                  "daily_cost",           0, NULL, NULL),
    FIELD_OBJECT(rf_frequency_per_person_fields,                        "frequency_per_person", 0, NULL, NULL),
};

static const struct tt_field rf_inventory_estimate_results_result[] = {
    FIELD_OBJECT(rf_base_info_fields,             "base_info",            0, NULL, NULL),
    FIELD_OBJECT(rf_daily_cost_fields,            "daily_cost",           0, NULL, NULL),
    FIELD_OBJECTS(rf_frequency_per_person_fields, "frequency_per_person", 0, NULL, NULL),
};

static const struct tt_field rf_inventory_estimate_result[] = {
    FIELD_OBJECT(rf_inventory_estimate_default_result_result, "default_result", 0, NULL, NULL),
    FIELD_OBJECTS(rf_inventory_estimate_results_result,       "results",        0, NULL, NULL),
};

static const struct tt_endpoint rf_inventory_estimate_endpoint = {
    .method = "GET",
    .path = V13_PATH "rf/inventory/estimate/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "results",
    .scope = "100001 Reach & Frequency > Inventory and Orders",
    .source = V13_DOC("1738235487941633"),
    .effect = TT_READ,
};

/* ---- ads.rf.order.cancel */

static const struct tt_param rf_order_cancel_params[] = {
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(BODY, STRING, "adgroup_ids",   TT_P_REQUIRED,                &v13_id, "The ad groups."),
};

static const struct tt_field rf_order_cancel_result[] = {
    FIELD_LIST(STRING, "fail_adgroup_ids", 0, NULL, NULL),
};

static const struct tt_endpoint rf_order_cancel_endpoint = {
    .method = "POST",
    .path = V13_PATH "rf/order/cancel/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "100001 Reach & Frequency > Inventory and Orders",
    .source = V13_DOC("1740489099367425"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
