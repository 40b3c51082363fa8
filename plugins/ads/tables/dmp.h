/* Audiences: custom, lookalike and saved ones.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_DMP_H
#define TIKTOK_ADS_DMP_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_dmp_audience_type = {
    .choices =
        "APP|BUSINESS_ACCOUNT|ENGAGEMENT|ENGAGEMENT_LIVE_VIDEO|ENGAGEMENT_ORGANIC_VIDEO|LEAD_GENERATION|OFFLINE|"
        "PIXEL|TIKTOK_SHOP",
};
static const struct tt_rule rule_operator = {
    .choices =
        "CONTAINS|DOES_NOT_CONTAIN|EQ|IS_GREATER_THAN|IS_GREATER_THAN_OR_EQUAL_TO|IS_LESS_THAN|"
        "IS_LESS_THAN_OR_EQUAL_TO|NOT_EQUAL|IS_GRETER_THAN_OR_EQUAL_TO|URL|DOES_NOT_CONTAINS",
};
static const struct tt_rule rule_calculate_type = {
    .choices =
        "EMAIL_SHA256|FIRST_MD5|FIRST_SHA256|GAID_MD5|GAID_SHA256|IDFA_MD5|IDFA_SHA256|MAID_MD5|MAID_SHA256|"
        "MULTIPLE_TYPES|PHONE_SHA256",
};
static const struct tt_rule rule_dmp_calculate_type = {
    .choices =
        "EMAIL_SHA256|FIRST_MD5|FIRST_SHA256|GAID_MD5|GAID_SHA256|IDFA_MD5|IDFA_SHA256|MULTIPLE_TYPES|"
        "PHONE_SHA256",
};
static const struct tt_rule rule_audience_sub_type = {.choices = "NORMAL|REACH_FREQUENCY", .assumed = "\"NORMAL\""};
static const struct tt_rule rule_dmp_dimensions = {
    .choices =
        "age|gender|country|top_regions|operating_system|operating_system_version|device_price|top_interests|"
        "bottom_interests|engagement|ad_interest_categories|top_hashtags",
};
static const struct tt_rule rule_value_1_to_365 = {.min = 1, .max = 365};

static const struct tt_param dmp_context_info_members[] = {
    MEMBER(INTEGER, "core_user_id", 0, NULL, "TikTok's id of the user."),
};

static const struct tt_param dmp_custom_audience_file_upload_context_info_members[] = {
    MEMBER(INTEGER, "app_id",          0, NULL, "The developer's app."),
    MEMBER(INTEGER, "core_user_id",    0, NULL, "TikTok's id of the user."),
    MEMBER(INTEGER, "developer_id",    0, NULL, "TikTok's id of the developer."),
    MEMBER(STRING,  "x_forwarded_for", 0, NULL, "Addresses that the request came through."),
    MEMBER(STRING,  "x_real_ip",       0, NULL, "Address of the person's computer."),
};

/* ---- ads.audience.insight.info */

static const struct tt_param audience_insight_info_locations[] = {
    MEMBER(STRING,      "country_code", TT_P_REQUIRED, NULL, "ISO 3166 code of the country."),
    MEMBER_LIST(STRING, "location_ids", 0,             NULL, "Regions to target; ids come from ads.tool.region."),
};

static const struct tt_param audience_insight_info_selected_audience[] = {
    MEMBER(STRING,      "top_regions_country_code",    0, NULL,                        NULL),
    MEMBER_LIST(STRING, "languages",                   0, NULL,                        "Language codes of the audience."),
    MEMBER_LIST(STRING, "age_groups",                  0, &rule_age_groups,            "Ages to target."),
    MEMBER_LIST(STRING, "gender",                      0, &rule_gender,                "People of which gender."),
    MEMBER_LIST(NUMBER, "device_price_ranges",         0, NULL,                        "Lowest and highest price of the device in US dollars."),
    MEMBER(STRING,      "min_ios_version",             0, NULL,                        "Oldest version of iOS to target."),
    MEMBER(STRING,      "min_android_version",         0, NULL,                        "Oldest version of Android to target."),
    MEMBER_LIST(STRING, "operating_systems",           0, &rule_dmp_operating_systems, "Android or iOS."),
    MEMBER_LIST(STRING, "interest_category_ids",       0, NULL,                        "Interests to target; ids come from ads.tool.interest_category."),
    MEMBER_LIST(STRING, "video_action_category_ids",   0, NULL,                        NULL),
    MEMBER_LIST(STRING, "creator_action_category_ids", 0, NULL,                        NULL),
    MEMBER_LIST(STRING, "hashtag_action_category_ids", 0, NULL,                        NULL),
};

static const struct tt_param audience_insight_info_params[] = {
    PARAM(BODY,         STRING,                                  "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,              "The ad account."),
    PARAM(BODY,         STRING,                                  "custom_audience_id", 0,                            NULL,                 "The custom audience."),
    PARAM_OBJECTS(BODY, audience_insight_info_locations,         "locations",          0,                            TT_RULE(.when = "!custom_audience_id", .max_items = 5), NULL),
    PARAM_LIST(BODY,    STRING,                                  "dimensions",         TT_P_REQUIRED,                &rule_dmp_dimensions, "What the rows are broken down by."),
    PARAM_OBJECT(BODY,  audience_insight_info_selected_audience, "selected_audience",  0,                            NULL,                 "The audience to describe."),
};

static const struct tt_field audience_insight_info_age_result[] = {
    FIELD_LIST(STRING, "all",      0, NULL, NULL),
    FIELD_LIST(STRING, "selected", 0, NULL, NULL),
};

static const struct tt_field audience_insight_info_top_hashtags_result[] = {
    FIELD(STRING,  "hashtag_id",   0, NULL, NULL),
    FIELD(STRING,  "hashtag_name", 0, NULL, NULL),
    FIELD(INTEGER, "count",        0, NULL, NULL),
};

static const struct tt_field audience_insight_info_result[] = {
    FIELD_OBJECT(audience_insight_info_age_result,          "age",                      0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "gender",                   0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "country",                  0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "top_regions",              0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "operating_system",         0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "operating_system_version", 0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "device_price",             0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "top_interests",            0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "bottom_interests",         0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "ad_interest_categories",   0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_top_hashtags_result, "top_hashtags",             0, NULL, NULL),
    FIELD_OBJECT(audience_insight_info_age_result,          "engagement",               0, NULL, NULL),
};

static const struct tt_endpoint audience_insight_info_endpoint = {
    .method = "POST",
    .path = V13_PATH "audience/insight/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1797016593782785"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.audience.insight.overlap */

static const struct tt_param audience_insight_overlap_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",                  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                        "The ad account."),
    PARAM(QUERY,      STRING, "benchmark_custom_audience_id",   TT_P_REQUIRED,                &v13_id,                                        "The audience to compare with."),
    PARAM_LIST(QUERY, STRING, "comparison_custom_audience_ids", 0,                            TT_RULE(.max_items = 4, .format = TT_F_DIGITS), "The audiences to compare."),
};

static const struct tt_field audience_insight_overlap_benchmark_audience_result[] = {
    FIELD(STRING,  "audience_id",                  0, NULL, NULL),
    FIELD(STRING,  "audience_name",                0, NULL, NULL),
    FIELD(INTEGER, "audience_size",                0, NULL, NULL),
    FIELD(STRING,  "targetable_users_count_range", 0, NULL, NULL),
};

static const struct tt_field audience_insight_overlap_comparison_audiences_result[] = {
    FIELD(STRING,  "audience_id",                   0, NULL, NULL),
    FIELD(STRING,  "audience_name",                 0, NULL, NULL),
    FIELD(INTEGER, "audience_size",                 0, NULL, NULL),
    FIELD(STRING,  "targetable_users_count_range",  0, NULL, NULL),
    FIELD(STRING,  "benchmark_overlap_rate",        0, NULL, NULL),
    FIELD(STRING,  "benchmark_overlap_rate_range",  0, NULL, NULL),
    FIELD(STRING,  "benchmark_overlap_count_range", 0, NULL, NULL),
};

static const struct tt_field audience_insight_overlap_result[] = {
    FIELD_OBJECT(audience_insight_overlap_benchmark_audience_result,    "benchmark_audience",   0, NULL, NULL),
    FIELD_OBJECTS(audience_insight_overlap_comparison_audiences_result, "comparison_audiences", 0, NULL, NULL),
};

static const struct tt_endpoint audience_insight_overlap_endpoint = {
    .method = "GET",
    .path = V13_PATH "audience/insight/overlap/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "comparison_audiences",
    .source = V13_DOC("1797023590780930"),
    .effect = TT_READ,
};

/* ---- ads.dmp.custom_audience.apply */

static const struct tt_param dmp_custom_audience_apply_params[] = {
    PARAM(BODY,        STRING,                   "action_mode",        TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "Apply|Disconnect"), "Whether to apply it or to take it away."),
    PARAM_LIST(BODY,   STRING,                   "adgroup_ids",        TT_P_REQUIRED,                &v13_id,                                "The ad groups."),
    PARAM(BODY,        STRING,                   "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                "The ad account."),
    PARAM(BODY,        STRING,                   "custom_audience_id", TT_P_REQUIRED,                &v13_id,                                "The custom audience."),
    PARAM(BODY,        STRING,                   "usage_mode",         TT_P_CLOSED,                  TT_RULE(.choices = "Include|Exclude", .when = "action_mode=Apply"), "Whether to target the people or to leave them out."),
    PARAM_OBJECT(BODY, dmp_context_info_members, "context_info",       0,                            NULL,                                   "Who is behind the request."),
};

static const struct tt_endpoint dmp_custom_audience_apply_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/apply/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1758615097524225"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.custom_audience.apply.log */

static const struct tt_param dmp_custom_audience_apply_log_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,       "The ad account."),
    PARAM_LIST(QUERY, STRING,  "custom_audience_ids", TT_P_REQUIRED,                &v13_id,       "The custom audiences."),
    PARAM(QUERY,      INTEGER, "page",                0,                            &rule_else_1,  "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",           0,                            &rule_else_10, "Rows a page."),
    PARAM(QUERY,      STRING,  "timezone",            0,                            NULL,          NULL),
    PARAM(QUERY,      OBJECT,  "context_info",        0,                            NULL,          "Who is behind the request."),
};

static const struct tt_field dmp_custom_audience_apply_log_row[] = {
    FIELD(STRING, "audience_id",      0, NULL,              NULL),
    FIELD(STRING, "adgroup_id",       0, NULL,              NULL),
    FIELD(STRING, "adgroup_name",     0, NULL,              NULL),
    FIELD(STRING, "usage_mode",       0, "Include|Exclude", NULL),
    FIELD(STRING, "editor",           0, NULL,              NULL),
    FIELD(STRING, "action_timestamp", 0, NULL,              NULL),
};

static const struct tt_field dmp_custom_audience_apply_log_result[] = {
    FIELD(STRING,                                    "advertiser_id", 0, NULL, NULL),
    FIELD_OBJECTS(dmp_custom_audience_apply_log_row, "list",          0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint dmp_custom_audience_apply_log_endpoint = {
    .method = "GET",
    .path = V13_PATH "dmp/custom_audience/apply/log/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1758615737388033"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.dmp.custom_audience.create */

static const struct tt_param dmp_custom_audience_create_params[] = {
    PARAM(BODY,      STRING,  "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                   "The ad account."),
    PARAM(BODY,      BOOLEAN, "audience_enhancement", 0,                            &v13_false,                                NULL),
    PARAM(BODY,      STRING,  "audience_sub_type",    TT_P_CLOSED,                  &rule_audience_sub_type,                   "For ads in general, or for reach and frequency."),
    PARAM(BODY,      STRING,  "calculate_type",       TT_P_REQUIRED | TT_P_CLOSED,  &rule_dmp_calculate_type,                  "What the file holds, and how it is hashed."),
    PARAM(BODY,      STRING,  "custom_audience_name", TT_P_REQUIRED,                &rule_chars_1_to_128,                      NULL),
    PARAM_LIST(BODY, STRING,  "file_paths",           TT_P_REQUIRED,                TT_RULE(.min_items = 1, .max_items = 500), "What ads.dmp.custom_audience.file.upload gave."),
    PARAM(BODY,      INTEGER, "retention_in_days",    TT_P_MIN | TT_P_MAX,          &rule_value_1_to_365,                      "Days that people stay in the audience."),
};

static const struct tt_field dmp_custom_audience_create_result[] = {
    FIELD(STRING, "custom_audience_id", 0, NULL, NULL),
};

static const struct tt_endpoint dmp_custom_audience_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940570793985"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.dmp.custom_audience.delete */

static const struct tt_param dmp_custom_audience_delete_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM_LIST(BODY, STRING, "custom_audience_ids", TT_P_REQUIRED,                &rule_digits_items_1_to_100, "The custom audiences."),
};

static const struct tt_endpoint dmp_custom_audience_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940539757569"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.custom_audience.file.upload */

static const struct tt_param dmp_custom_audience_file_upload_params[] = {
    PARAM(BODY,        STRING,                                               "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,              "The ad account."),
    PARAM(BODY,        STRING,                                               "calculate_type", TT_P_REQUIRED | TT_P_CLOSED,  &rule_calculate_type, "What the file holds, and how it is hashed."),
    PARAM(BODY,        FILE,                                                 "file",           TT_P_REQUIRED,                NULL,                 NULL),
    PARAM(BODY,        STRING,                                               "file_signature", TT_P_REQUIRED,                &rule_file_signature, "MD5 of the file; computed when left out."),
    PARAM(BODY,        STRING,                                               "name",           0,                            NULL,                 NULL),
    PARAM_OBJECT(BODY, dmp_custom_audience_file_upload_context_info_members, "context_info",   0,                            NULL,                 "Who is behind the request."),
    PARAM(BODY,        STRING,                                               "file_name",      0,                            NULL,                 "Name of the file."),
};

static const struct tt_field dmp_custom_audience_file_upload_result[] = {
    FIELD(STRING, "file_path", 0, NULL, NULL),
};

static const struct tt_endpoint dmp_custom_audience_file_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/file/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940567842818"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- ads.dmp.custom_audience.get */

static const struct tt_param dmp_custom_audience_get_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                         "The ad account."),
    PARAM_LIST(QUERY, STRING,  "custom_audience_ids", TT_P_REQUIRED,                &rule_digits_items_1_to_100,                     "The custom audiences."),
    PARAM(QUERY,      INTEGER, "history_size",        TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "100", .min = 1, .max = 100), "How many past changes to answer."),
};

static const struct tt_field dmp_custom_audience_get_row_audience_details_lookalike_spec_result[] = {
    FIELD(STRING,      "source_audience_id", 0, NULL,                    NULL),
    FIELD(BOOLEAN,     "include_source",     0, NULL,                    NULL),
    FIELD(STRING,      "mobile_os",          0, NULL,                    NULL),
    FIELD(STRING,      "placements",         0, "TikTok",                NULL),
    FIELD_LIST(STRING, "location_ids",       0, NULL,                    NULL),
    FIELD(STRING,      "audience_size",      0, "NARROW|BALANCED|BROAD", NULL),
};

static const struct tt_field dmp_custom_audience_get_row_audience_details_result[] = {
    FIELD(STRING,  "audience_id",       0, NULL,                     NULL),
    FIELD(STRING,  "msg",               0, NULL,                     NULL),
    FIELD(STRING,  "audience_sub_type", 0, "NORMAL|REACH_FREQUENCY", NULL),
    FIELD(STRING,  "error_msg",         0, NULL,                     NULL),
    FIELD(BOOLEAN, "is_valid",          0, NULL,                     NULL),
    FIELD(BOOLEAN, "is_expiring",       0, NULL,                     NULL),
    FIELD(STRING,  "expired_time",      0, NULL,                     NULL),
    FIELD(STRING,  "name",              0, NULL,                     NULL),
    FIELD(STRING,  "rule",              0, NULL,                     NULL),
    FIELD(BOOLEAN, "is_auto_refresh",   0, NULL,                     NULL),
    FIELD(BOOLEAN, "shared",            0, NULL,                     NULL),
    FIELD(BOOLEAN, "is_creator",        0, NULL,                     NULL),
    FIELD(STRING,  "owner_id",          0, NULL,                     NULL),
    FIELD(STRING,  "create_time",       0, NULL,                     NULL),
    FIELD(STRING,  "type",              0, NULL,                     NULL),
    FIELD(INTEGER, "cover_num",         0, NULL,                     NULL),
    FIELD(STRING,  "calculate_type",    0, NULL,                     NULL),
    FIELD_OBJECTS(dmp_custom_audience_get_row_audience_details_lookalike_spec_result, "lookalike_spec",    0, NULL,                     NULL),
};

static const struct tt_field dmp_custom_audience_get_row_audience_history_result[] = {
    FIELD(STRING, "action",        0, NULL, NULL),
    FIELD(STRING, "action_detail", 0, NULL, NULL),
    FIELD(STRING, "editor",        0, NULL, NULL),
    FIELD(STRING, "msg",           0, NULL, NULL),
    FIELD(STRING, "opt_time",      0, NULL, NULL),
};

static const struct tt_field dmp_custom_audience_get_row[] = {
    FIELD_OBJECT(dmp_custom_audience_get_row_audience_details_result,  "audience_details", 0, NULL, NULL),
    FIELD_OBJECTS(dmp_custom_audience_get_row_audience_history_result, "audience_history", 0, NULL, NULL),
};

static const struct tt_field dmp_custom_audience_get_result[] = {
    FIELD_OBJECTS(dmp_custom_audience_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint dmp_custom_audience_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "dmp/custom_audience/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "30 Audience Management > Read Custom Audiences",
    .source = V13_DOC("1739940507792385"),
    .effect = TT_READ,
};

/* ---- ads.dmp.custom_audience.list */

static const struct tt_param dmp_custom_audience_list_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_LIST(QUERY, STRING,  "custom_audience_ids", 0,                            &rule_digits_items_1_to_100,  "The custom audiences."),
    PARAM(QUERY,      INTEGER, "page",                TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",           TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field dmp_custom_audience_list_row[] = {
    FIELD(BOOLEAN, "shared",         0, NULL, NULL),
    FIELD(BOOLEAN, "is_creator",     0, NULL, NULL),
    FIELD(STRING,  "audience_id",    0, NULL, NULL),
    FIELD(NUMBER,  "cover_num",      0, NULL, NULL),
    FIELD(STRING,  "create_time",    0, NULL, NULL),
    FIELD(BOOLEAN, "is_valid",       0, NULL, NULL),
    FIELD(BOOLEAN, "is_expiring",    0, NULL, NULL),
    FIELD(STRING,  "expired_time",   0, NULL, NULL),
    FIELD(STRING,  "name",           0, NULL, NULL),
    FIELD(STRING,  "audience_type",  0, NULL, NULL),
    FIELD(STRING,  "calculate_type", 0, NULL, NULL),
};

static const struct tt_field dmp_custom_audience_list_result[] = {
    FIELD_OBJECTS(dmp_custom_audience_list_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint dmp_custom_audience_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "dmp/custom_audience/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "30 Audience Management > Read Custom Audiences",
    .source = V13_DOC("1739940506015746"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.dmp.custom_audience.lookalike.create */

static const struct tt_param dmp_custom_audience_lookalike_create_lookalike_spec[] = {
    MEMBER(STRING,      "audience_size",      TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "NARROW|BALANCED|BROAD"), "Narrow and alike, or broad."),
    MEMBER(BOOLEAN,     "include_source",     TT_P_REQUIRED,               NULL,                                        "Whether the people of the source audience are in it too."),
    MEMBER_LIST(STRING, "location_ids",       TT_P_REQUIRED,               &rule_items_from_1,                          "Regions to target; ids come from ads.tool.region."),
    MEMBER(STRING,      "mobile_os",          TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "ALL|ANDROID|IOS"),       "Android, iOS or both."),
    MEMBER_LIST(STRING, "placements",         TT_P_REQUIRED,               TT_RULE(.choices = "TikTok|TopBuzz_BuzzVideo|Pangle"), "Where ads appear."),
    MEMBER(STRING,      "source_audience_id", TT_P_REQUIRED,               &v13_id,                                     "The audience that the people are to be like."),
};

static const struct tt_param dmp_custom_audience_lookalike_create_context_info[] = {
    MEMBER(INTEGER, "app_id",       0, NULL, "The developer's app."),
    MEMBER(INTEGER, "core_user_id", 0, NULL, "TikTok's id of the user."),
    MEMBER(INTEGER, "developer_id", 0, NULL, "TikTok's id of the developer."),
};

static const struct tt_param dmp_custom_audience_lookalike_create_params[] = {
    PARAM(BODY,        STRING,                                              "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                 "The ad account."),
    PARAM(BODY,        STRING,                                              "custom_audience_name", TT_P_REQUIRED,                NULL,                    NULL),
    PARAM_OBJECT(BODY, dmp_custom_audience_lookalike_create_lookalike_spec, "lookalike_spec",       TT_P_REQUIRED,                NULL,                    "What the people are to be like."),
    PARAM_OBJECT(BODY, dmp_custom_audience_lookalike_create_context_info,   "context_info",         0,                            NULL,                    "Who is behind the request."),
    PARAM(BODY,        STRING,                                              "audience_sub_type",    0,                            &rule_audience_sub_type, "For ads in general, or for reach and frequency."),
};

static const struct tt_field dmp_custom_audience_lookalike_create_result[] = {
    FIELD(STRING, "custom_audience_id", 0, NULL, NULL),
};

static const struct tt_endpoint dmp_custom_audience_lookalike_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/lookalike/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940511844353"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.dmp.custom_audience.lookalike.delete */

static const struct tt_param dmp_custom_audience_lookalike_delete_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",       TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(BODY, STRING, "custom_audience_ids", 0,            NULL,    "The custom audiences."),
};

static const struct tt_endpoint dmp_custom_audience_lookalike_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/lookalike/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .flags = TT_E_DELETES | TT_E_UNCONFIRMED,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.custom_audience.lookalike.update */

static const struct tt_param dmp_custom_audience_lookalike_update_params[] = {
    PARAM(BODY,        STRING,                                               "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(BODY,   STRING,                                               "custom_audience_ids", TT_P_REQUIRED,                &v13_id, "The custom audiences."),
    PARAM_OBJECT(BODY, dmp_custom_audience_file_upload_context_info_members, "context_info",        0,                            NULL,    "Who is behind the request."),
};

static const struct tt_endpoint dmp_custom_audience_lookalike_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/lookalike/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1758616888158209"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.custom_audience.rule.create */

static const struct tt_param dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules_filter_set_filters_parameter_filters[] = {
    MEMBER(STRING,      "field",    TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "URL|CONTENT_TYPE|PRICE|VALUE|CONTENT_ID|CONTENT_CATEGORY"), NULL),
    MEMBER(STRING,      "operator", TT_P_REQUIRED,               &rule_operator, "How it is compared."),
    MEMBER_LIST(STRING, "values",   TT_P_REQUIRED,               &rule_items_10, "What it is compared with."),
};

static const struct tt_param dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules_filter_set_filters[] = {
    MEMBER(STRING, "field",             TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "EVENT"), NULL),
    MEMBER(STRING, "operator",          TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "EQ"),    "How it is compared."),
    MEMBER_OBJECTS(dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules_filter_set_filters_parameter_filters, "parameter_filters", 0,                           NULL,                        NULL),
    MEMBER(STRING, "value",             TT_P_REQUIRED,               NULL,                        "What it is compared with."),
};

static const struct tt_param dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules_filter_set[] = {
    MEMBER_OBJECTS(dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules_filter_set_filters, "filters",  TT_P_REQUIRED,               &rule_items_1,             "Conditions that must be met."),
    MEMBER(STRING, "operator", TT_P_REQUIRED | TT_P_CLOSED, &rule_filter_set_operator, "How they are joined."),
};

static const struct tt_param dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules[] = {
    MEMBER_LIST(STRING, "event_source_ids", 0,             NULL, "Pixels or apps that report the events."),
    MEMBER_OBJECT(dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules_filter_set, "filter_set",       TT_P_REQUIRED, NULL, "How the filters are joined."),
    MEMBER(INTEGER,     "retention_days",   TT_P_REQUIRED, NULL, "For how many days."),
};

static const struct tt_param dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set[] = {
    MEMBER(STRING, "operator", TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "OR"), "How they are joined."),
    MEMBER_OBJECTS(dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set_rules, "rules",    TT_P_REQUIRED,               NULL,                     NULL),
};

static const struct tt_param dmp_custom_audience_rule_create_rule_spec[] = {
    MEMBER_OBJECT(dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set, "exclusion_rule_set", 0,             NULL, "Rules for people to leave out."),
    MEMBER_OBJECT(dmp_custom_audience_rule_create_rule_spec_exclusion_rule_set, "inclusion_rule_set", TT_P_REQUIRED, NULL, "Rules for people to take in."),
};

static const struct tt_param dmp_custom_audience_rule_create_params[] = {
    PARAM(BODY,        STRING,                                    "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                    "The ad account."),
    PARAM(BODY,        BOOLEAN,                                   "audience_enhancement",      0,                            &v13_false,                                 NULL),
    PARAM(BODY,        STRING,                                    "audience_sub_type",         TT_P_CLOSED,                  &rule_audience_sub_type,                    "For ads in general, or for reach and frequency."),
    PARAM(BODY,        STRING,                                    "audience_type",             TT_P_REQUIRED | TT_P_CLOSED,  &rule_dmp_audience_type,                    "What kind of audience."),
    PARAM(BODY,        STRING,                                    "custom_audience_name",      TT_P_REQUIRED,                &rule_chars_128,                            NULL),
    PARAM(BODY,        STRING,                                    "identity_authorized_bc_id", 0,                            &rule_when_identity_type_bc_auth_tt_digits, "The Business Center that lends the identity."),
    PARAM(BODY,        STRING,                                    "identity_id",               0,                            TT_RULE(.when = "audience_type=ENGAGEMENT_LIVE_VIDEO|ENGAGEMENT_ORGANIC_VIDEO"), "Who the ad speaks as."),
    PARAM(BODY,        STRING,                                    "identity_type",             TT_P_CLOSED,                  TT_RULE(.choices = CHOICES_IDENTITY_TYPE, .when = "audience_type=ENGAGEMENT_LIVE_VIDEO|ENGAGEMENT_ORGANIC_VIDEO"), "What kind of identity that is."),
    PARAM(BODY,        BOOLEAN,                                   "is_auto_refresh",           0,                            &v13_true,                                  "Keep the audience up to date."),
    PARAM(BODY,        INTEGER,                                   "retention_in_days",         TT_P_MIN | TT_P_MAX,          &rule_value_1_to_365,                       "Days that people stay in the audience."),
    PARAM_OBJECT(BODY, dmp_custom_audience_rule_create_rule_spec, "rule_spec",                 TT_P_REQUIRED,                NULL,                                       "What people must have done."),
};

static const struct tt_field dmp_custom_audience_rule_create_result[] = {
    FIELD(STRING, "custom_audience_id", 0, NULL, NULL),
};

static const struct tt_endpoint dmp_custom_audience_rule_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/rule/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940509849601"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.dmp.custom_audience.share */

static const struct tt_param dmp_custom_audience_share_params[] = {
    PARAM(BODY,        STRING,                                               "advertiser_id",         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_OBJECT(BODY, dmp_custom_audience_file_upload_context_info_members, "context_info",          0,                            NULL,    "Who is behind the request."),
    PARAM_LIST(BODY,   STRING,                                               "custom_audience_ids",   TT_P_REQUIRED,                &v13_id, "The custom audiences."),
    PARAM_LIST(BODY,   STRING,                                               "shared_advertiser_ids", TT_P_REQUIRED,                &v13_id, "The ad accounts to share with."),
};

static const struct tt_endpoint dmp_custom_audience_share_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/share/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "32 Audience Management > Share Custom Audiences",
    .source = V13_DOC("1740245803888706"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.custom_audience.share.cancel */

static const struct tt_param dmp_custom_audience_share_cancel_params[] = {
    PARAM(BODY,        STRING,                                               "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,        STRING,                                               "custom_audience_id",   TT_P_REQUIRED,                &v13_id, "The custom audience."),
    PARAM(BODY,        STRING,                                               "shared_advertiser_id", TT_P_REQUIRED,                &v13_id, "The ad account that it is shared with."),
    PARAM_OBJECT(BODY, dmp_custom_audience_file_upload_context_info_members, "context_info",         0,                            NULL,    "Who is behind the request."),
};

static const struct tt_endpoint dmp_custom_audience_share_cancel_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/share/cancel/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "32 Audience Management > Share Custom Audiences",
    .source = V13_DOC("1740245829978113"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.custom_audience.share.log */

static const struct tt_param dmp_custom_audience_share_log_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "custom_audience_id", TT_P_REQUIRED,                &v13_id, "The custom audience."),
    PARAM(QUERY, OBJECT, "context_info",       0,                            NULL,    "Who is behind the request."),
};

static const struct tt_field dmp_custom_audience_share_log_row[] = {
    FIELD(STRING, "shared_advertiser_id",   0, NULL, NULL),
    FIELD(STRING, "shared_advertiser_name", 0, NULL, NULL),
    FIELD(STRING, "custom_audience_id",     0, NULL, NULL),
    FIELD(STRING, "status",                 0, NULL, NULL),
};

static const struct tt_field dmp_custom_audience_share_log_result[] = {
    FIELD_OBJECTS(dmp_custom_audience_share_log_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint dmp_custom_audience_share_log_endpoint = {
    .method = "GET",
    .path = V13_PATH "dmp/custom_audience/share/log/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "32 Audience Management > Share Custom Audiences",
    .source = V13_DOC("1740245827044354"),
    .effect = TT_READ,
};

/* ---- ads.dmp.custom_audience.update */

static const struct tt_param dmp_custom_audience_update_params[] = {
    PARAM(BODY,        STRING,                   "action",               TT_P_CLOSED,                  TT_RULE(.choices = "REPLACE|APPEND|REMOVE", .assumed = "\"REPLACE\""), "Whether the files replace the people, add to them or remove them."),
    PARAM(BODY,        STRING,                   "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                 "The ad account."),
    PARAM(BODY,        BOOLEAN,                  "audience_enhancement", 0,                            NULL,                    NULL),
    PARAM(BODY,        STRING,                   "audience_sub_type",    0,                            &rule_audience_sub_type, "For ads in general, or for reach and frequency."),
    PARAM_OBJECT(BODY, dmp_context_info_members, "context_info",         0,                            NULL,                    "Who is behind the request."),
    PARAM(BODY,        STRING,                   "custom_audience_id",   TT_P_REQUIRED,                &v13_id,                 "The custom audience."),
    PARAM(BODY,        STRING,                   "custom_audience_name", 0,                            &rule_chars_128,         NULL),
    PARAM_LIST(BODY,   STRING,                   "file_paths",           0,                            NULL,                    "What ads.dmp.custom_audience.file.upload gave."),
};

static const struct tt_endpoint dmp_custom_audience_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/custom_audience/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940572667906"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.saved_audience.create */

static const struct tt_param dmp_saved_audience_create_actions[] = {
    MEMBER_LIST(STRING, "action_category_ids", 0,                           &v13_id,                  "Categories of what they did; ids come from ads.tool.action_category."),
    MEMBER(INTEGER,     "action_period",       TT_P_REQUIRED,               NULL,                     "Within how many days."),
    MEMBER(STRING,      "action_scene",        TT_P_REQUIRED | TT_P_CLOSED, &rule_action_scene,       "Whether it was with videos, creators or hashtags."),
    MEMBER_LIST(STRING, "video_user_actions",  TT_P_REQUIRED | TT_P_CLOSED, &rule_video_user_actions, "What they did with videos: watch to the end, like, comment or share."),
};

static const struct tt_param dmp_saved_audience_create_params[] = {
    PARAM_OBJECTS(BODY, dmp_saved_audience_create_actions, "actions",               0,                            NULL,                                           "What the audience did on TikTok."),
    PARAM(BODY,         STRING,                            "advertiser_id",         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                        "The ad account."),
    PARAM_LIST(BODY,    STRING,                            "age_groups",            0,                            &rule_age_groups,                               "Ages to target."),
    PARAM_LIST(BODY,    STRING,                            "audience_ids",          0,                            &v13_id,                                        "Custom audiences to target."),
    PARAM_LIST(BODY,    STRING,                            "carrier_ids",           0,                            &v13_id,                                        "Carriers to target; ids come from ads.tool.carrier."),
    PARAM_LIST(BODY,    STRING,                            "device_model_ids",      0,                            &v13_id,                                        "Devices to target; ids come from ads.tool.device_model."),
    PARAM_LIST(BODY,    INTEGER,                           "device_price_ranges",   0,                            NULL,                                           "Lowest and highest price of the device in US dollars."),
    PARAM_LIST(BODY,    STRING,                            "excluded_audience_ids", 0,                            &v13_id,                                        "Custom audiences to leave out."),
    PARAM(BODY,         STRING,                            "gender",                TT_P_CLOSED,                  &rule_gender,                                   "People of which gender."),
    PARAM_LIST(BODY,    STRING,                            "interest_category_ids", 0,                            &v13_id,                                        "Interests to target; ids come from ads.tool.interest_category."),
    PARAM_LIST(BODY,    STRING,                            "interest_keyword_ids",  0,                            &v13_id,                                        "Interest keywords to target; ids come from ads.tool.interest_keyword.recommend."),
    PARAM_LIST(BODY,    STRING,                            "languages",             0,                            NULL,                                           "Language codes of the audience."),
    PARAM_LIST(BODY,    STRING,                            "location_ids",          TT_P_REQUIRED,                &v13_id,                                        "Regions to target; ids come from ads.tool.region."),
    PARAM(BODY,         STRING,                            "min_android_version",   0,                            NULL,                                           "Oldest version of Android to target."),
    PARAM(BODY,         STRING,                            "min_ios_version",       0,                            NULL,                                           "Oldest version of iOS to target."),
    PARAM_LIST(BODY,    STRING,                            "network_types",         TT_P_CLOSED,                  TT_RULE(.choices = "2G|3G|4G|5G|UNKNOWN|WIFI"), "Kinds of connection to target."),
    PARAM_LIST(BODY,    STRING,                            "operating_systems",     TT_P_CLOSED,                  &rule_platform,                                 "Android or iOS."),
    PARAM(BODY,         STRING,                            "saved_audience_name",   TT_P_REQUIRED,                NULL,                                           NULL),
};

static const struct tt_field dmp_saved_audience_create_result[] = {
    FIELD(STRING, "saved_audience_id", 0, NULL, NULL),
};

static const struct tt_endpoint dmp_saved_audience_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/saved_audience/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1780154541898754"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.dmp.saved_audience.delete */

static const struct tt_param dmp_saved_audience_delete_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM_LIST(BODY, STRING, "saved_audience_ids", TT_P_REQUIRED,                &rule_digits_items_1_to_100, NULL),
};

static const struct tt_endpoint dmp_saved_audience_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "dmp/saved_audience/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1780154666312706"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.dmp.saved_audience.list */

static const struct tt_param dmp_saved_audience_list_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_LIST(QUERY, STRING,  "saved_audience_ids", 0,                            &rule_digits_items_100,       NULL),
    PARAM(QUERY,      INTEGER, "page",               0,                            &rule_else_1,                 "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",          TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field dmp_saved_audience_list_saved_audiences_actions_result[] = {
    FIELD_LIST(STRING, "action_category_ids", 0, NULL,                                            NULL),
    FIELD(STRING,      "action_scene",        0, "VIDEO_RELATED|CREATOR_RELATED|HASHTAG_RELATED", NULL),
    FIELD(INTEGER,     "action_period",       0, NULL,                                            NULL),
    FIELD_LIST(STRING, "video_user_actions",  0, "WATCHED_TO_END|LIKED|COMMENTED|SHARED",         NULL),
};

static const struct tt_field dmp_saved_audience_list_saved_audiences_result[] = {
    FIELD(STRING,                                                         "saved_audience_id",     0, NULL,                                         NULL),
    FIELD(STRING,                                                         "saved_audience_name",   0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "location_ids",          0, NULL,                                         NULL),
    FIELD(STRING,                                                         "gender",                0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", NULL),
    FIELD_LIST(STRING,                                                    "age_groups",            0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "languages",             0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "audience_ids",          0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "excluded_audience_ids", 0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "interest_category_ids", 0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "interest_keyword_ids",  0, NULL,                                         NULL),
    FIELD_OBJECTS(dmp_saved_audience_list_saved_audiences_actions_result, "actions",               0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "operating_systems",     0, "ANDROID|IOS",                                NULL),
    FIELD(STRING,                                                         "min_android_version",   0, NULL,                                         NULL),
    FIELD(STRING,                                                         "min_ios_version",       0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "device_model_ids",      0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "network_types",         0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                                    "carrier_ids",           0, NULL,                                         NULL),
    FIELD_LIST(NUMBER,                                                    "device_price_ranges",   0, NULL,                                         "Lowest and highest price in US dollars."),
};

static const struct tt_field dmp_saved_audience_list_result[] = {
    FIELD_OBJECTS(dmp_saved_audience_list_saved_audiences_result, "saved_audiences", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint dmp_saved_audience_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "dmp/saved_audience/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "saved_audiences",
    .scope = "30 Audience Management > Read Custom Audiences",
    .source = V13_DOC("1780154619404290"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.segment.audience */

static const struct tt_param segment_audience_params[] = {
    PARAM(BODY, STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                          "The ad account."),
    PARAM(BODY, STRING, "action",               TT_P_REQUIRED,                TT_RULE(.choices = "create|delete", .assumed = "\"create\""), "Whether to create or to delete."),
    PARAM(BODY, STRING, "custom_audience_name", 0,                            TT_RULE(.when = "action=create"), NULL),
    PARAM(BODY, STRING, "delete_audience_id",   0,                            TT_RULE(.when = "action=delete"), "The segment to delete."),
};

static const struct tt_field segment_audience_result[] = {
    FIELD(STRING, "audience_id", 0, NULL, NULL),
};

static const struct tt_endpoint segment_audience_endpoint = {
    .method = "POST",
    .path = V13_PATH "segment/audience/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940583739393"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.segment.mapping */

static const struct tt_param segment_mapping_params[] = {
    PARAM_LIST(BODY, STRING, "advertiser_ids", TT_P_REQUIRED, &v13_id, "The ad accounts."),
    PARAM(BODY,      STRING, "action",         0,             TT_RULE(.choices = "add|delete", .assumed = "\"add\""), "Whether to add people or to remove them."),
    PARAM_LIST(BODY, STRING, "id_schema",      TT_P_REQUIRED, TT_RULE(.choices = "IDFA_MD5|AAID_MD5|IDFA_SHA256|AAID_SHA256|EMAIL_SHA256|PHONE_SHA256"), "What kinds of ids batch_data holds, in order."),
    PARAM_LIST(BODY, ARRAY,  "batch_data",     TT_P_REQUIRED, NULL,    "The people."),
    PARAM(BODY,      STRING, "id",             0,             NULL,    NULL),
    PARAM_LIST(BODY, STRING, "audience_ids",   0,             NULL,    "Custom audiences to target."),
};

static const struct tt_endpoint segment_mapping_endpoint = {
    .method = "POST",
    .path = V13_PATH "segment/mapping/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "31 Audience Management > Create and Update Custom Audiences",
    .source = V13_DOC("1739940585975809"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
