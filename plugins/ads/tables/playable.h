/* Playable ads.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_PLAYABLE_H
#define TIKTOK_ADS_PLAYABLE_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_STATUS \
    "AUDIT_FAIL|AUDIT_SUCCESS|VALIDATE_FAIL|VALIDATE_SUCCESS|VALIDATING"
static const struct tt_rule rule_upload_type = {
    .choices = "UPLOAD_BY_FILE|UPLOAD_BY_URL|UPLOAD_BY_FILE_ID|UPLOAD_BY_VIDEO_ID|UPLOAD_BY_TIKTOK_ITEM_ID",
    .assumed = "\"UPLOAD_BY_FILE\"",
};

/* ---- ads.playable.delete */

static const struct tt_param playable_delete_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "playable_id",   TT_P_REQUIRED,                &v13_id, "The playable ad."),
};

static const struct tt_field playable_delete_result[] = {
    FIELD(STRING, "playable_id", 0, NULL, NULL),
};

static const struct tt_endpoint playable_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "playable/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "661 Creative Management > Playable Ads > Create/Manage Playable Ads",
    .source = V13_DOC("1737733368940546"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.playable.get */

static const struct tt_param playable_get_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                            "The ad account."),
    PARAM(QUERY, STRING,  "playable_id",      0,                            &v13_id,                            "The playable ad."),
    PARAM(QUERY, STRING,  "playable_url",     0,                            NULL,                               "The playable ad."),
    PARAM(QUERY, STRING,  "playable_name",    0,                            NULL,                               NULL),
    PARAM(QUERY, STRING,  "status",           TT_P_CLOSED,                  TT_RULE(.choices = CHOICES_STATUS), NULL),
    PARAM(QUERY, STRING,  "operation_status", TT_P_CLOSED,                  TT_RULE(.choices = "DELETED|SAVED|UPLOADED", .assumed = "\"SAVED\""), "How far it got."),
    PARAM(QUERY, INTEGER, "page",             TT_P_MIN,                     &v13_page,                          "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",        TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10,       "Rows a page."),
};

static const struct tt_field playable_get_row[] = {
    FIELD(STRING, "advertiser_id",        0, NULL,                      NULL),
    FIELD(STRING, "playable_id",          0, NULL,                      NULL),
    FIELD(STRING, "playable_url",         0, NULL,                      NULL),
    FIELD(STRING, "playable_name",        0, NULL,                      NULL),
    FIELD(STRING, "playable_orientation", 0, "BOTH|LANDSCAPE|PORTRAIT", NULL),
    FIELD(STRING, "status",               0, CHOICES_STATUS,            NULL),
    FIELD(STRING, "operation_status",     0, "DELETED|SAVED|UPLOADED",  NULL),
};

static const struct tt_field playable_get_result[] = {
    FIELD_OBJECTS(playable_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint playable_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "playable/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "660 Creative Management > Playable Ads > Read Playable Ads",
    .source = V13_DOC("1737732758495234"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.playable.save */

static const struct tt_param playable_save_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                              "The ad account."),
    PARAM(BODY, STRING, "playable_id",   TT_P_REQUIRED,                &v13_id,                              "The playable ad."),
    PARAM(BODY, STRING, "playable_name", TT_P_REQUIRED,                TT_RULE(.min_len = 1, .max_len = 20), NULL),
};

static const struct tt_field playable_save_result[] = {
    FIELD(STRING, "playable_id",          0, NULL,                      NULL),
    FIELD(STRING, "playable_url",         0, NULL,                      NULL),
    FIELD(STRING, "playable_name",        0, NULL,                      NULL),
    FIELD(STRING, "playable_orientation", 0, "BOTH|LANDSCAPE|PORTRAIT", NULL),
    FIELD(STRING, "status",               0, CHOICES_STATUS,            NULL),
};

static const struct tt_endpoint playable_save_endpoint = {
    .method = "POST",
    .path = V13_PATH "playable/save/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "661 Creative Management > Playable Ads > Create/Manage Playable Ads",
    .source = V13_DOC("1737732203851777"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.playable.upload */

static const struct tt_param playable_upload_params[] = {
    PARAM(BODY, STRING, "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,           "The ad account."),
    PARAM(BODY, STRING, "file_id",          0,                            &rule_by_file_id,  "What ads.file.finish.upload or ads.file.temporarily.upload gave within the last 24 hours."),
    PARAM(BODY, FILE,   "playable_package", 0,                            &rule_by_file,     "A ZIP file that holds the playable ad."),
    PARAM(BODY, STRING, "upload_type",      TT_P_CLOSED,                  &rule_upload_type, "Where the bytes come from."),
};

static const struct tt_field playable_upload_result[] = {
    FIELD(STRING, "playable_id", 0, NULL, NULL),
    FIELD(ANY,    "task_id",     0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint playable_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "playable/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "661 Creative Management > Playable Ads > Create/Manage Playable Ads",
    .source = V13_DOC("1737730926765057"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- ads.playable.validate */

static const struct tt_param playable_validate_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "playable_id",   TT_P_REQUIRED,                &v13_id, "The playable ad."),
};

static const struct tt_field playable_validate_result[] = {
    FIELD(ANY, "fail_message",         0, NULL, NULL),
    FIELD(ANY, "playable_id",          0, NULL, NULL),
    FIELD(ANY, "playable_orientation", 0, NULL, NULL),
    FIELD(ANY, "playable_url",         0, NULL, NULL),
    FIELD(ANY, "status",               0, NULL, NULL),
};

static const struct tt_endpoint playable_validate_endpoint = {
    .method = "GET",
    .path = V13_PATH "playable/validate/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "660 Creative Management > Playable Ads > Read Playable Ads",
    .source = V13_DOC("1737732054892545"),
    .effect = TT_READ,
};

// clang-format on
#endif
