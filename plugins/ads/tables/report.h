/* Reports: of creatives, at once, and as tasks that run in the background.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_REPORT_H
#define TIKTOK_ADS_REPORT_H
#include "ads/tables/common.h"
#include "ads/tables/report_names.h"

// clang-format off

/* ---- ads.creative.report.get */

static const struct tt_rule rule_one_advertiser = {.when = "!advertiser_ids", .format = TT_F_DIGITS};
static const struct tt_rule rule_material_type = {
    .choices = "VIDEO|IMAGE|INSTANT_PAGE|SPC_VIDEO|SPC_AD_TEXT|SPC_SPARK|SPC_CATALOG_VIDEO|SPC_CATALOG_CAROUSEL",
    .when = "!report_type",
};
static const struct tt_rule rule_date_unless_lifetime = {
    .when = "!lifetime;lifetime=false",
    .format = TT_F_DATE,
};

static const struct tt_param creative_report_range[] = {
    MEMBER(NUMBER, "min", 0, NULL, NULL),
    MEMBER(NUMBER, "max", 0, NULL, NULL),
};

static const struct tt_param creative_report_get_filtering[] = {
    MEMBER_LIST(STRING,                  "material_id",                     0, NULL,                         NULL),
    MEMBER(STRING,                       "material_name",                   0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "tiktok_item_ids",                 0, TT_RULE(.max_items = 20),     "The posts that are promoted, for Spark Ads."),
    MEMBER(STRING,                       "ad_name",                         0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "ad_id",                           0, &v13_id,                      "Rows of these ads."),
    MEMBER(STRING,                       "adgroup_name",                    0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "adgroup_id",                      0, &v13_id,                      "Rows of these ad groups."),
    MEMBER(STRING,                       "campaign_name",                   0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "campaign_id",                     0, &v13_id,                      "Rows of these campaigns."),
    MEMBER_LIST(STRING,                  "country_code",                    0, NULL,                         "ISO 3166 codes of countries."),
    MEMBER_LIST(STRING,                  "creative_format",                 0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "video_material_sources",          0, &rule_video_material_sources, "Where the videos come from."),
    MEMBER_LIST(STRING,                  "placement",                       0, &rule_placement,              NULL),
    MEMBER_LIST(STRING,                  "identities",                      0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "page_id",                         0, NULL,                         "Rows of these instant pages."),
    MEMBER(STRING,                       "page_status",                     0, TT_RULE(.choices = "DRAFT|READY|EDITED|PUBLISHED"), NULL),
    MEMBER(STRING,                       "page_biz_type",                   0, TT_RULE(.choices = "CUSTOM|APP_PROFILE|INSTANT_FORM"), NULL),
    MEMBER(STRING,                       "page_template_type",              0, TT_RULE(.choices = "CUSTOMIZED|INTRODUCTION|BRAND_SAFETY|SALES_PRODUCT|MOVIE_TRAILER"), NULL),
    MEMBER_LIST(STRING,                  "app_profile_country",             0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "customized_page_external_action", 0, NULL,                         NULL),
    MEMBER_OBJECT(creative_report_range, "spend",                           0, NULL,                         NULL),
    MEMBER_OBJECT(creative_report_range, "conversion",                      0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "app_profile_external_app_id",     0, NULL,                         NULL),
    MEMBER_LIST(STRING,                  "creative_formats",                0, NULL,                         NULL),
};

static const struct tt_param creative_report_get_params[] = {
    PARAM(QUERY,        STRING,                        "advertiser_id",  TT_P_ACCOUNT,        &rule_one_advertiser,                "The ad account."),
    PARAM(QUERY,        STRING,                        "material_type",  0,                   &rule_material_type,                 "What kind of creative the rows are about."),
    PARAM(QUERY,        BOOLEAN,                       "lifetime",       0,                   NULL,                                "Over the whole life; else start_date and end_date are needed."),
    PARAM_LIST(QUERY,   STRING,                        "info_fields",    0,                   NULL,                                "Which members of info to answer."),
    PARAM_LIST(QUERY,   STRING,                        "metrics_fields", 0,                   NULL,                                "Which figures to answer."),
    PARAM_OBJECT(QUERY, creative_report_get_filtering, "filtering",      0,                   NULL,                                "Which rows to answer."),
    PARAM(QUERY,        STRING,                        "sort_field",     0,                   NULL,                                "What the rows are sorted by."),
    PARAM(QUERY,        STRING,                        "sort_type",      0,                   &rule_order_type,                    "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                       "page",           TT_P_MIN,            &v13_page,                           "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                       "page_size",      TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "10", .min = 1, .max = 1000), "Rows a page."),
    PARAM(QUERY,        STRING,                        "report_type",    0,                   TT_RULE(.choices = "VIDEO_INSIGHT"), "What the report is about."),
    PARAM_LIST(QUERY,   STRING,                        "advertiser_ids", 0,                   TT_RULE(.max_items = 50, .format = TT_F_DIGITS), "Several ad accounts."),
    PARAM(QUERY,        STRING,                        "start_date",     0,                   &rule_date_unless_lifetime,          "First day, included, in the time zone of the ad account."),
    PARAM(QUERY,        STRING,                        "end_date",       0,                   &rule_date_unless_lifetime,          "Last day, included, in the time zone of the ad account."),
};

static const struct tt_field creative_report_row_info_result[] = {
    FIELD(STRING,       "material_id",                     0, NULL,                              "The same material in reports."),
    FIELD(STRING,       "material_name",                   0, NULL,                              NULL),
    FIELD(STRING,       "video_id",                        0, NULL,                              NULL),
    FIELD(STRING,       "image_id",                        0, NULL,                              NULL),
    FIELD(STRING,       "create_time",                     0, NULL,                              NULL),
    FIELD_LIST(STRING,  "tiktok_item_ids",                 0, NULL,                              NULL),
    FIELD_LIST(STRING,  "country_code",                    0, NULL,                              NULL),
    FIELD(STRING,       "video_material_source",           0, NULL,                              NULL),
    FIELD(STRING,       "source",                          0, "UPLOADED|CREATIVE_TOOL_OTHERS|CREATIVE_TOOL_SMART_VIDEO|OTHERS", NULL),
    FIELD_LIST(STRING,  "placement",                       0, "PLACEMENT_TIKTOK|PLACEMENT_PANGLE|PLACEMENT_GLOBAL_APP_BUNDLE|PLACEMENT_TOPBUZZ|PLACEMENT_HELO|ALL", NULL),
    FIELD(STRING,       "identity",                        0, NULL,                              NULL),
    FIELD(STRING,       "currency",                        0, NULL,                              "ISO 4217 code."),
    FIELD(INTEGER,      "num_ads",                         0, NULL,                              NULL),
    FIELD(INTEGER,      "total_active_days",               0, NULL,                              NULL),
    FIELD_LIST(STRING,  "related_ad_ids",                  0, NULL,                              NULL),
    FIELD(INTEGER,      "adgroup_number",                  0, NULL,                              NULL),
    FIELD_LIST(STRING,  "related_adgroup_ids",             0, NULL,                              NULL),
    FIELD_LIST(STRING,  "page_id",                         0, NULL,                              NULL),
    FIELD_LIST(STRING,  "page_status",                     0, "DRAFT|READY|EDITED|PUBLISHED",    NULL),
    FIELD_LIST(STRING,  "page_biz_type",                   0, "CUSTOM|APP_PROFILE|INSTANT_FORM", NULL),
    FIELD_LIST(STRING,  "page_template_type",              0, "CUSTOMIZED|INTRODUCTION|BRAND_SAFETY|SALES_PRODUCT|MOVIE_TRAILER", NULL),
    FIELD(STRING,       "page_thumbnail",                  0, NULL,                              NULL),
    FIELD_LIST(STRING,  "app_profile_country",             0, NULL,                              NULL),
    FIELD_LIST(STRING,  "app_profile_exterinal_app_id",    0, NULL,                              NULL),
    FIELD(STRING,       "app_profile_icon",                0, NULL,                              NULL),
    FIELD(STRING,       "customized_page_external_action", 0, NULL,                              NULL),
};

static const struct tt_field creative_report_get_row[] = {
    FIELD_OBJECT(creative_report_row_info_result, "info",    0, NULL, NULL),
    FIELD(MAP,                                    "metrics", 0, NULL, "One text for each figure asked for; \"-\" means not available."),
};

static const struct tt_field creative_report_get_result[] = {
    FIELD_OBJECTS(creative_report_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint creative_report_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "creative/report/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "65 Creative Management > Get Creative Report",
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.report.integrated.get */

static const struct tt_rule rule_filter_type = {
    .choices = "BETWEEN|GREATER_EQUAL|GREATER_THAN|IN|LOWER_EQUAL|LOWER_THAN|MATCH|RANGE|CONTAIN_ANY_OF|NOT_IN",
};
static const struct tt_rule rule_service_type = {.choices = "AUCTION|RESERVATION", .assumed = "\"AUCTION\""};
static const struct tt_rule rule_data_level = {
    .choices = "AUCTION_AD|AUCTION_ADGROUP|AUCTION_ADVERTISER|AUCTION_CAMPAIGN|RESERVATION_AD|RESERVATION_ADGROUP|"
               "RESERVATION_ADVERTISER|RESERVATION_CAMPAIGN",
    .when = "report_type=AUDIENCE|BASIC|CATALOG",
};
static const struct tt_rule rule_date_unless_query_lifetime = {
    .when = "!query_lifetime;query_lifetime=false",
    .format = TT_F_DATE,
};

static const struct tt_param report_integrated_get_filtering[] = {
    MEMBER(STRING, "field_name",   TT_P_REQUIRED, NULL,              NULL),
    MEMBER(STRING, "filter_type",  TT_P_REQUIRED, &rule_filter_type, "How it is compared."),
    MEMBER(STRING, "filter_value", TT_P_REQUIRED, NULL,              "Compared with what: a string that holds JSON, such as [\"STATUS_ALL\"] for IN."),
};

static const struct tt_param report_integrated_get_params[] = {
    PARAM(QUERY,         STRING,                          "advertiser_id",                TT_P_ACCOUNT,                TT_RULE(.when = "report_type=PLAYABLE_MATERIAL|CATALOG|TT_SHOP", .format = TT_F_DIGITS), "The ad account."),
    PARAM(QUERY,         STRING,                          "report_type",                  TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "AUDIENCE|BASIC|BC|CATALOG|PLAYABLE_MATERIAL|TT_SHOP"), "What the report is about."),
    PARAM_LIST(QUERY,    STRING,                          "dimensions",                   TT_P_REQUIRED,               &rule_report_dimensions,        "What the rows are broken down by, such as campaign_id or stat_time_day."),
    PARAM(QUERY,         INTEGER,                         "page",                         TT_P_MIN,                    &v13_page,                        "The page to answer, from 1."),
    PARAM(QUERY,         INTEGER,                         "page_size",                    TT_P_MIN | TT_P_MAX,         TT_RULE(.assumed = "10", .min = 1, .max = 1000), "Rows a page."),
    PARAM(QUERY,         BOOLEAN,                         "enable_total_metrics",         0,                           &v13_false,                       "Also answer the sums over all rows."),
    PARAM(QUERY,         BOOLEAN,                         "multi_adv_report_in_utc_time", 0,                           &v13_false,                       "Dates are in UTC, for ad accounts of different time zones."),
    PARAM(QUERY,         STRING,                          "query_mode",                   TT_P_CLOSED,                 TT_RULE(.choices = "REGULAR|CHUNK", .assumed = "\"REGULAR\""), "CHUNK is on its way out."),
    PARAM_LIST(QUERY,    STRING,                          "advertiser_ids",               0,                           TT_RULE(.max_items = 5, .format = TT_F_DIGITS), "At most five ad accounts; wins over advertiser_id."),
    PARAM(QUERY,         STRING,                          "bc_id",                        0,                           TT_RULE(.when = "report_type=BC", .format = TT_F_DIGITS), "The Business Center."),
    PARAM(QUERY,         STRING,                          "service_type",                 TT_P_CLOSED,                 &rule_service_type,               "Reservation is on its way out."),
    PARAM(QUERY,         STRING,                          "data_level",                   TT_P_CLOSED,                 &rule_data_level,                 "What one row stands for."),
    PARAM_LIST(QUERY,    STRING,                          "metrics",                      0,                           &rule_report_metrics,           "Which figures to answer; TikTok answers spend and impressions when left out."),
    PARAM(QUERY,         STRING,                          "start_date",                   0,                           &rule_date_unless_query_lifetime, "First day, included, in the time zone of the ad account."),
    PARAM(QUERY,         STRING,                          "end_date",                     0,                           &rule_date_unless_query_lifetime, "Last day, included, in the time zone of the ad account."),
    PARAM(QUERY,         BOOLEAN,                         "query_lifetime",               0,                           &v13_false,                       "Over the whole life: no dates, no dimensions of time."),
    PARAM(QUERY,         STRING,                          "order_field",                  0,                           NULL,                             "The figure that rows are sorted by."),
    PARAM(QUERY,         STRING,                          "order_type",                   TT_P_CLOSED,                 &rule_order_type,                 "Upwards or downwards."),
    PARAM_OBJECTS(QUERY, report_integrated_get_filtering, "filtering",                    0,                           NULL,                             "Which rows to answer."),
};

static const struct tt_field report_integrated_get_row[] = {
    FIELD(MAP, "dimensions", 0, NULL, "One text for each dimension asked for."),
    FIELD(MAP, "metrics",    0, NULL, "One text for each figure asked for; \"-\" means not available."),
};

static const struct tt_field report_integrated_get_result[] = {
    FIELD(MAP,                               "total_metrics", 0, NULL, "Sums over all rows."),
    FIELD_OBJECTS(report_integrated_get_row, "list",          0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint report_integrated_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "report/integrated/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "44 Reporting > Consolidated Report",
    .source = V13_DOC("1740302848100353"),
    .paging = &v13_pages_1000,
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

/* ---- ads.report.task.create */

static const struct tt_rule rule_task_filter_type = {
    .choices = "BETWEEN|GREATER_EQUAL|GREATER_THAN|IN|LOWER_EQUAL|LOWER_THAN|MATCH|RANGE",
};

static const struct tt_param report_task_create_filtering[] = {
    MEMBER(STRING, "field_name",   0,           NULL,                   NULL),
    MEMBER(STRING, "filter_type",  TT_P_CLOSED, &rule_task_filter_type, "How it is compared."),
    MEMBER(STRING, "filter_value", 0,           NULL,                   "Compared with what: a string that holds JSON, such as [\"STATUS_ALL\"] for IN."),
};

static const struct tt_param report_task_create_params[] = {
    PARAM(BODY,         STRING,                       "advertiser_id",                   TT_P_ACCOUNT,  &rule_one_advertiser,             "The ad account."),
    PARAM_LIST(BODY,    STRING,                       "dimensions",                      TT_P_REQUIRED, &rule_report_dimensions,        "What the rows are broken down by, such as campaign_id or stat_time_day."),
    PARAM(BODY,         STRING,                       "report_type",                     TT_P_REQUIRED, TT_RULE(.choices = "AUDIENCE|BASIC|CATALOG|PLAYABLE_MATERIAL"), "What the report is about."),
    PARAM_LIST(BODY,    STRING,                       "advertiser_ids",                  0,             TT_RULE(.max_items = 5, .format = TT_F_DIGITS), "Several ad accounts."),
    PARAM(BODY,         STRING,                       "data_level",                      TT_P_CLOSED,   &rule_data_level,                 "What one row stands for."),
    PARAM(BODY,         BOOLEAN,                      "enable_report_title_translation", 0,             &v13_true,                        "Translate the column titles into the account's language; false keeps the names of the figures."),
    PARAM(BODY,         STRING,                       "end_date",                        0,             &rule_date_unless_query_lifetime, "Last day, included, in the time zone of the ad account."),
    PARAM(BODY,         STRING,                       "file_name",                       0,             TT_RULE(.max_len = 255),          "Name of the file to download."),
    PARAM_OBJECTS(BODY, report_task_create_filtering, "filtering",                       0,             NULL,                             "Which rows to answer."),
    PARAM_LIST(BODY,    STRING,                       "metrics",                         0,             &rule_report_metrics,           "Which figures to answer; TikTok answers spend and impressions when left out."),
    PARAM(BODY,         STRING,                       "order_field",                     0,             NULL,                             "The figure that rows are sorted by."),
    PARAM(BODY,         STRING,                       "order_type",                      TT_P_CLOSED,   &rule_order_type,                 "Upwards or downwards."),
    PARAM(BODY,         STRING,                       "output_format",                   TT_P_CLOSED,   TT_RULE(.choices = "CSV_DOWNLOAD|CSV_STRING|XLSX_DOWNLOAD", .assumed = "\"CSV_STRING\""), "A CSV text as the answer, or a file to download."),
    PARAM(BODY,         BOOLEAN,                      "query_lifetime",                  0,             &v13_false,                       "Over the whole life: no dates, no dimensions of time."),
    PARAM(BODY,         STRING,                       "service_type",                    TT_P_CLOSED,   &rule_service_type,               "Reservation is on its way out."),
    PARAM(BODY,         STRING,                       "start_date",                      0,             &rule_date_unless_query_lifetime, "First day, included, in the time zone of the ad account."),
};

static const struct tt_field report_task_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_limit report_task_create_limits[] = {
    {"basic",    NULL, 2, 1},
    {"basic",    NULL, 60, 60},
    {"basic",    NULL, 4500, 86400},
    {"advanced", NULL, 2, 1},
    {"advanced", NULL, 60, 60},
    {"advanced", NULL, 4500, 86400},
    {"premium",  NULL, 2, 1},
    {"premium",  NULL, 60, 60},
    {"premium",  NULL, 4500, 86400},
    {"ultimate", NULL, 2, 1},
    {"ultimate", NULL, 60, 60},
    {"ultimate", NULL, 4500, 86400},
};
static const struct tt_endpoint report_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "report/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "44 Reporting > Consolidated Report",
    .source = V13_DOC("1740302766489602"),
    TT_LIMITS(report_task_create_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.report.task.check */

static const struct tt_param report_task_check_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                &v13_id, "The task."),
};

static const struct tt_field report_task_check_result[] = {
    FIELD(STRING, "status",  0, "QUEUING|PROCESSING|SUCCESS|FAILED|CANCELED", "QUEUING, PROCESSING, SUCCESS, FAILED or CANCELED."),
    FIELD(STRING, "message", 0, NULL,                                         "Why it failed."),
};

static const struct tt_endpoint report_task_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "report/task/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "44 Reporting > Consolidated Report",
    .source = V13_DOC("1740302781443073"),
    .effect = TT_READ,
};

/* ---- ads.report.task.cancel */

static const struct tt_param report_task_cancel_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "task_id",       TT_P_REQUIRED,                &v13_id, "The task."),
};

static const struct tt_field report_task_cancel_result[] = {
    FIELD(STRING, "status",  0, "CANCELED", NULL),
    FIELD(ANY,    "message", 0, NULL,       NULL),
};

static const struct tt_endpoint report_task_cancel_endpoint = {
    .method = "POST",
    .path = V13_PATH "report/task/cancel/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1803615367145537"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.report.task.download */

static const struct tt_param report_task_download_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_field report_task_download_result[] = {
    FIELD(STRING, "download_url",  TT_P_URL_SECRET, NULL,                         "Valid for an hour; ask again for a new one."),
    FIELD(STRING, "file_name",     0,               NULL,                         NULL),
    FIELD(STRING, "output_format", 0,               "CSV_DOWNLOAD|XLSX_DOWNLOAD", NULL),
};

static const struct tt_endpoint report_task_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "report/task/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "44 Reporting > Consolidated Report",
    .source = V13_DOC("1740302808815618"),
    .flags = TT_E_STREAM,
    .effect = TT_READ,
    .gives = TT_GIVES_BYTES,
};

/* ---- ads.fetch_report */

static const struct tt_param fetch_report_params[] = {
    PARAM(NOWHERE,         STRING,                          "advertiser_id",                TT_P_ACCOUNT,                TT_RULE(.when = "!advertiser_ids&!bc_id", .format = TT_F_DIGITS), "The ad account."),
    PARAM_LIST(NOWHERE,    STRING,                          "advertiser_ids",               0,                           TT_RULE(.max_items = 5, .format = TT_F_DIGITS), "Several ad accounts."),
    PARAM(NOWHERE,         STRING,                          "bc_id",                        0,                           TT_RULE(.when = "report_type=BC", .format = TT_F_DIGITS), "The Business Center."),
    PARAM(NOWHERE,         STRING,                          "report_type",                  TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "AUDIENCE|BASIC|BC|CATALOG|PLAYABLE_MATERIAL|TT_SHOP", .fill = "=\"BASIC\""), "What the report is about; BASIC when left out."),
    PARAM(NOWHERE,         STRING,                          "data_level",                   TT_P_CLOSED,                 &rule_data_level,                 "What one row stands for."),
    PARAM_LIST(NOWHERE,    STRING,                          "dimensions",                   TT_P_REQUIRED,               &rule_report_dimensions,          "What the rows are broken down by, such as campaign_id or stat_time_day."),
    PARAM_LIST(NOWHERE,    STRING,                          "metrics",                      0,                           &rule_report_metrics,             "Which figures to answer; TikTok answers spend and impressions when left out."),
    PARAM(NOWHERE,         STRING,                          "start_date",                   0,                           &rule_date_unless_query_lifetime, "First day, in the time zone of the ad account."),
    PARAM(NOWHERE,         STRING,                          "end_date",                     0,                           &rule_date_unless_query_lifetime, "Last day, included; any number of days later."),
    PARAM(NOWHERE,         BOOLEAN,                         "query_lifetime",               0,                           &v13_false,                       "Over the whole life: no dates, no dimensions of time."),
    PARAM_OBJECTS(NOWHERE, report_integrated_get_filtering, "filtering",                    0,                           NULL,                             "Which rows to answer."),
    PARAM(NOWHERE,         STRING,                          "order_field",                  0,                           NULL,                             "The figure that rows are sorted by."),
    PARAM(NOWHERE,         STRING,                          "order_type",                   TT_P_CLOSED,                 &rule_order_type,                 "Upwards or downwards."),
    PARAM(NOWHERE,         STRING,                          "service_type",                 TT_P_CLOSED,                 &rule_service_type,               "Reservation is on its way out."),
    PARAM(NOWHERE,         BOOLEAN,                         "multi_adv_report_in_utc_time", 0,                           &v13_false,                       "Dates are in UTC, for ad accounts of different time zones."),
    PARAM(NOWHERE,         STRING,                          "via",                          TT_P_CLOSED,                 TT_RULE(.choices = "auto|pages|task", .assumed = "\"auto\""), "How to get it: page by page, or as a file that TikTok makes; auto chooses by size."),
    PARAM(NOWHERE,         INTEGER,                         "wait_seconds",                 TT_P_MIN | TT_P_MAX,         TT_RULE(.assumed = "3600", .min = 1, .max = 86400), "How long to wait for that file at most."),
};

static const struct tt_field fetch_report_result[] = {
    FIELD_OBJECTS(report_integrated_get_row, "list",    0, NULL,         NULL),
    FIELD(STRING,                            "via",     0, "pages|task", NULL),
    FIELD(INTEGER,                           "windows", 0, NULL,         "In how many parts the dates were asked for, when there were several."),
    FIELD(STRING,                            "task_id", 0, NULL,         "The task that made the file."),
};

/* ---- what several of them share */

static const struct tt_rule rule_report_type = {
    .choices = "AD|VIDEO|BASIC|AUDIENCE|PLAYABLE_MATERIAL|CATALOG|BC|TT_SHOP|VIDEO_INSIGHT",
    .assumed = "\"AD\"",
};
static const struct tt_rule rule_report_sort_type = {.choices = "ASC|DES|DESC"};

/* ---- ads.report.ad_benchmark.get */

static const struct tt_param report_ad_benchmark_get_filtering[] = {
    MEMBER_LIST(STRING, "ad_ids",       0, &v13_id, "The ads."),
    MEMBER_LIST(STRING, "adgroup_ids",  0, &v13_id, "The ad groups."),
    MEMBER_LIST(STRING, "campaign_ids", 0, &v13_id, "The campaigns."),
};

static const struct tt_param report_ad_benchmark_get_params[] = {
    PARAM(QUERY,        STRING,                            "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                "The ad account."),
    PARAM(QUERY,        STRING,                            "compare_time_window", 0,                            NULL,                   NULL),
    PARAM_LIST(QUERY,   STRING,                            "dimensions",          TT_P_REQUIRED,                TT_RULE(.choices = "LOCATION|AD_CATEGORY|EXTERNAL_ACTION|PLACEMENT"), "What the rows are broken down by."),
    PARAM_LIST(QUERY,   STRING,                            "metrics_fields",      0,                            NULL,                   "Which figures to answer."),
    PARAM_OBJECT(QUERY, report_ad_benchmark_get_filtering, "filtering",           TT_P_REQUIRED,                NULL,                   "Which rows to answer."),
    PARAM(QUERY,        STRING,                            "sort_field",          0,                            NULL,                   "What to sort by."),
    PARAM(QUERY,        STRING,                            "sort_type",           0,                            &rule_report_sort_type, "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                           "page",                0,                            NULL,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                           "page_size",           0,                            NULL,                   "Rows a page."),
};

static const struct tt_field report_ad_benchmark_get_row_info_result[] = {
    FIELD(STRING, "ad_id",           0, NULL, NULL),
    FIELD(STRING, "location",        0, NULL, NULL),
    FIELD(STRING, "placement",       0, NULL, NULL),
    FIELD(NUMBER, "ad_category",     0, NULL, NULL),
    FIELD(STRING, "external_action", 0, NULL, NULL),
};

static const struct tt_field report_ad_benchmark_get_row[] = {
    FIELD_OBJECT(report_ad_benchmark_get_row_info_result, "info",    0, NULL, NULL),
    FIELD(MAP,                                            "metrics", 0, NULL, NULL),
};

static const struct tt_field report_ad_benchmark_get_result[] = {
    FIELD(STRING,                              "compare_date", 0, NULL, NULL),
    FIELD_OBJECTS(report_ad_benchmark_get_row, "list",         0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint report_ad_benchmark_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "report/ad_benchmark/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "7043626160646815746 Reporting > Ad Insight Report",
    .source = V13_DOC("1738824501176321"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.report.video_performance.get */

static const struct tt_param report_video_performance_get_filtering[] = {
    MEMBER_LIST(STRING, "ad_ids",       0, &v13_id,       "The ads."),
    MEMBER_LIST(STRING, "adgroup_ids",  0, &v13_id,       "The ad groups."),
    MEMBER_LIST(STRING, "campaign_ids", 0, &v13_id,       "The campaigns."),
    MEMBER_LIST(STRING, "material_ids", 0, &rule_items_1, "The materials, as reports name them."),
    MEMBER_LIST(STRING, "video_ids",    0, &rule_items_1, "The videos."),
    MEMBER(STRING,      "start_time",   0, &v13_datetime, "As YYYY-MM-DD hh:mm:ss."),
    MEMBER(STRING,      "end_time",     0, &v13_datetime, "As YYYY-MM-DD hh:mm:ss."),
    MEMBER(BOOLEAN,     "lifetime",     0, &v13_true,     "Over the whole life; else start_date and end_date are needed."),
};

static const struct tt_param report_video_performance_get_params[] = {
    PARAM(QUERY,        STRING,                                 "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM(QUERY,        STRING,                                 "report_type",    0,                            &rule_report_type,            "What the report is about."),
    PARAM_LIST(QUERY,   STRING,                                 "metrics_fields", 0,                            NULL,                         "Which figures to answer."),
    PARAM_OBJECT(QUERY, report_video_performance_get_filtering, "filtering",      TT_P_REQUIRED,                NULL,                         "Which rows to answer."),
    PARAM(QUERY,        STRING,                                 "sort_field",     0,                            NULL,                         "What to sort by."),
    PARAM(QUERY,        STRING,                                 "sort_type",      0,                            &rule_report_sort_type,       "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                                "page",           0,                            &rule_else_1,                 "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                                "page_size",      TT_P_MIN | TT_P_MAX,          &rule_value_1_to_500_else_10, "Rows a page."),
};

static const struct tt_field report_video_performance_get_row_info_result[] = {
    FIELD(STRING, "ad_id",    0, NULL, NULL),
    FIELD(STRING, "video_id", 0, NULL, NULL),
    FIELD(NUMBER, "duration", 0, NULL, "Seconds."),
};

static const struct tt_field report_video_performance_get_row[] = {
    FIELD_OBJECT(report_video_performance_get_row_info_result, "info",    0, NULL, NULL),
    FIELD(MAP,                                                 "metrics", 0, NULL, NULL),
};

static const struct tt_field report_video_performance_get_result[] = {
    FIELD_OBJECTS(report_video_performance_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint report_video_performance_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "report/video_performance/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "7043626160646815746 Reporting > Ad Insight Report",
    .source = V13_DOC("1738825259075586"),
    .paging = &pages_500,
    .effect = TT_READ,
};

// clang-format on
#endif
