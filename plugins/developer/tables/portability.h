/* Data Portability: a user's own data as an archive (EEA and UK).
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_PORTABILITY_H
#define TIKTOK_DEVELOPER_PORTABILITY_H
#include "developer/tables/common.h"

// clang-format off

static const struct tt_limit portability_limits[] = {{NULL, NULL, 1000, 60}};
static const struct tt_rule portability_formats = {.choices = "text|json"};
static const struct tt_rule portability_categories = {.min_items = 1, .choices = "all_data|video|profile|activity|direct_message"};

#define PORTABILITY_SCOPE "portability.all.single, or that of the category: activity, directmessages, postsandprofile; .single or .ongoing"

static const struct tt_param portability_id_params[] = {
    PARAM(BODY, INTEGER, "request_id", TT_P_REQUIRED, NULL, "Of developer.user.data.add."),
};

/* ---- developer.user.data.add */

static const struct tt_param data_add_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",                  TT_P_REQUIRED, TT_RULE(.choices = "request_id", .fill = "=[\"request_id\"]"), "What to answer."),
    PARAM(BODY, STRING,             "data_format",             TT_P_REQUIRED, &portability_formats,    "Of the archive's files."),
    PARAM_LIST(BODY, STRING,        "category_selection_list", TT_P_REQUIRED, &portability_categories, "What to collect; all_data outweighs the others."),
};
static const struct tt_field data_add_result[] = {
    FIELD(INTEGER, "request_id", 0, NULL, "For the three others."),
};
static const struct tt_endpoint data_add_endpoint = {
    .method = "POST",
    .path = "/v2/user/data/add/",
    .service = "api",
    .tokens = "user",
    .scope = PORTABILITY_SCOPE,
    .source = DEVELOPER_DOC("data-portability-api-add-data-request"),
    TT_LIMITS(portability_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- developer.user.data.check */

static const struct tt_param data_check_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",     TT_P_REQUIRED, TT_RULE(.min_items = 1, .choices = "request_id|status|apply_time|collect_time|data_format|category_selection_list", .fill = "=[\"request_id\",\"status\",\"apply_time\",\"collect_time\",\"data_format\",\"category_selection_list\"]"), "What to answer."),
    PARAM(BODY, INTEGER,            "request_id", TT_P_REQUIRED, NULL, "Of developer.user.data.add."),
};
static const struct tt_field data_check_result[] = {
    FIELD(INTEGER,     "request_id",              0, NULL, NULL),
    FIELD(STRING,      "status",                  0, "pending|downloading|expired|cancelled", "downloading: ready, for four days."),
    FIELD(INTEGER,     "apply_time",              0, NULL, "Unix seconds."),
    FIELD(INTEGER,     "collect_time",            0, NULL, "Unix seconds."),
    FIELD(STRING,      "data_format",             0, "text|json", NULL),
    FIELD_LIST(STRING, "category_selection_list", 0, NULL, NULL),
};
static const struct tt_endpoint data_check_endpoint = {
    .method = "POST",
    .path = "/v2/user/data/check/",
    .service = "api",
    .tokens = "user",
    .scope = PORTABILITY_SCOPE,
    .source = DEVELOPER_DOC("data-portability-api-check-status-of-data-request"),
    TT_LIMITS(portability_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- developer.user.data.cancel */

static const struct tt_endpoint data_cancel_endpoint = {
    .method = "POST",
    .path = "/v2/user/data/cancel/",
    .service = "api",
    .tokens = "user",
    .scope = PORTABILITY_SCOPE,
    .source = DEVELOPER_DOC("data-portability-api-cancel-data-request"),
    TT_LIMITS(portability_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- developer.user.data.download */

static const struct tt_endpoint data_download_endpoint = {
    .method = "POST",
    .path = "/v2/user/data/download/",
    .service = "api",
    .tokens = "user",
    .scope = PORTABILITY_SCOPE,
    .source = DEVELOPER_DOC("data-portability-api-download"),
    TT_LIMITS(portability_limits),
    .flags = TT_E_STREAM,
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
    .gives = TT_GIVES_BYTES,
};

// clang-format on
#endif
