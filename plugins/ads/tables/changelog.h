/* What was changed in an ad account, and by whom.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_CHANGELOG_H
#define TIKTOK_ADS_CHANGELOG_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.changelog.get */

static const struct tt_param changelog_get_filtering[] = {
    MEMBER(STRING, "start_date",    0, &v13_date, "First day."),
    MEMBER(STRING, "end_date",      0, &v13_date, "Last day, included."),
    MEMBER(STRING, "activity_type", 0, TT_RULE(.choices = "ALL|USER|ACCOUNT|ASSET|BUSINESS", .assumed = "\"ALL\""), NULL),
};

static const struct tt_param changelog_get_params[] = {
    PARAM(QUERY,        STRING,                  "bc_id",      TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM_OBJECT(QUERY, changelog_get_filtering, "filtering",  0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        STRING,                  "lang",       0,                   &rule_else_en,               "Language of the answer."),
    PARAM(QUERY,        STRING,                  "sort_field", 0,                   TT_RULE(.choices = "operation_time", .assumed = "\"operation_time\""), "What to sort by."),
    PARAM(QUERY,        STRING,                  "sort_type",  0,                   &rule_order_type,            "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                 "page",       TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                 "page_size",  TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field changelog_get_changelog_list_result[] = {
    FIELD(STRING, "time",          0, NULL,                          NULL),
    FIELD(STRING, "activity_type", 0, "USER|ACCOUNT|ASSET|BUSINESS", NULL),
    FIELD(STRING, "operator_id",   0, NULL,                          NULL),
    FIELD(STRING, "activity_log",  0, NULL,                          NULL),
};

static const struct tt_field changelog_get_result[] = {
    FIELD_OBJECTS(changelog_get_changelog_list_result, "changelog_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint changelog_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "changelog/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "changelog_list",
    .source = V13_DOC("1820767460168705"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.changelog.task.check */

static const struct tt_param changelog_task_check_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_field changelog_task_check_result[] = {
    FIELD(STRING, "status", 0, NULL, NULL),
};

static const struct tt_endpoint changelog_task_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "changelog/task/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "230 Ads Management > Change Log > Change Log",
    .source = V13_DOC("1739916077352961"),
    .effect = TT_READ,
};

/* ---- ads.changelog.task.create */

static const struct tt_param changelog_task_create_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,       "The ad account."),
    PARAM(BODY,      STRING, "start_time",      0,                            &v13_datetime, NULL),
    PARAM(BODY,      STRING, "end_time",        0,                            &v13_datetime, NULL),
    PARAM(BODY,      STRING, "timezone",        0,                            NULL,          NULL),
    PARAM(BODY,      STRING, "module",          0,                            NULL,          NULL),
    PARAM_LIST(BODY, STRING, "object_ids",      0,                            NULL,          NULL),
    PARAM(BODY,      STRING, "object_type",     0,                            NULL,          "What object_ids are ids of."),
    PARAM_LIST(BODY, STRING, "operation_types", 0,                            NULL,          NULL),
    PARAM_LIST(BODY, STRING, "order_fields",    0,                            NULL,          NULL),
};

static const struct tt_field changelog_task_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint changelog_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "changelog/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "230 Ads Management > Change Log > Change Log",
    .source = V13_DOC("1738811219460097"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.changelog.task.download */

static const struct tt_param changelog_task_download_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_field changelog_task_download_changelog_file_data_changes_result[] = {
    FIELD(INTEGER, "budget",    0, NULL, "In the currency of the ad account."),
    FIELD(INTEGER, "bid",       0, NULL, NULL),
    FIELD(INTEGER, "status",    0, NULL, NULL),
    FIELD(INTEGER, "targeting", 0, NULL, NULL),
};

static const struct tt_field changelog_task_download_changelog_file_data_logs_activity_details_before_after_result[] = {
    FIELD(STRING, "before", 0, NULL, NULL),
    FIELD(STRING, "after",  0, NULL, NULL),
};

static const struct tt_field changelog_task_download_changelog_file_data_logs_activity_details_result[] = {
    FIELD(STRING, "action",       0, NULL, NULL),
    FIELD(STRING, "name",         0, NULL, NULL),
    FIELD_OBJECTS(changelog_task_download_changelog_file_data_logs_activity_details_before_after_result, "before_after", 0, NULL, NULL),
};

static const struct tt_field changelog_task_download_changelog_file_data_logs_result[] = {
    FIELD(STRING, "time",             0, NULL, NULL),
    FIELD(STRING, "log_object_type",  0, NULL, NULL),
    FIELD(STRING, "object_id",        0, NULL, NULL),
    FIELD(STRING, "object",           0, NULL, NULL),
    FIELD(STRING, "operator",         0, NULL, NULL),
    FIELD(STRING, "source",           0, NULL, NULL),
    FIELD(STRING, "app_id",           0, NULL, NULL),
    FIELD_OBJECTS(changelog_task_download_changelog_file_data_logs_activity_details_result, "activity_details", 0, NULL, NULL),
};

static const struct tt_field changelog_task_download_changelog_file_data_result[] = {
    FIELD_OBJECT(changelog_task_download_changelog_file_data_changes_result, "changes", 0, NULL, NULL),
    FIELD_OBJECTS(changelog_task_download_changelog_file_data_logs_result,   "logs",    0, NULL, NULL),
};

static const struct tt_field changelog_task_download_changelog_result[] = {
    FIELD_OBJECT(changelog_task_download_changelog_file_data_result, "file_data", 0, NULL, NULL),
    FIELD(STRING,                                                    "file_name", 0, NULL, NULL),
};

static const struct tt_field changelog_task_download_result[] = {
    FIELD(STRING,                                          "status",    0, "PROCESSING|FAILED|SUCCESS", NULL),
    FIELD_OBJECT(changelog_task_download_changelog_result, "changelog", 0, NULL,                        NULL),
};

static const struct tt_endpoint changelog_task_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "changelog/task/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "230 Ads Management > Change Log > Change Log",
    .source = V13_DOC("1739924165710849"),
    .effect = TT_READ,
};

// clang-format on
#endif
