/* Comments on ads, and words that are blocked in them.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_COMMENT_H
#define TIKTOK_ADS_COMMENT_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_search_field = {.choices = "ADGROUP_ID"};
static const struct tt_rule rule_comment_type = {.choices = "ALL|COMMENT|REPLY"};
static const struct tt_rule rule_comment_identity_type = {.choices = "AUTH_CODE|CUSTOMIZED_USER|TT_USER"};
static const struct tt_rule rule_ad_type = {.choices = "BIDDING|BRAND", .assumed = "\"BIDDING\""};
static const struct tt_rule rule_sort_field = {
    .choices = "CREATE_TIME|LIKES|REPLIES|SMART",
    .assumed = "\"CREATE_TIME\"",
};
static const struct tt_rule rule_comment_status = {.choices = "PUBLIC|ALL|HIDDEN"};

/* ---- ads.blockedword.check */

static const struct tt_param blockedword_check_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "blocked_words", TT_P_REQUIRED,                NULL,    "The words."),
};

static const struct tt_field blockedword_check_results_result[] = {
    FIELD(STRING,  "word",    0, NULL, NULL),
    FIELD(BOOLEAN, "blocked", 0, NULL, NULL),
};

static const struct tt_field blockedword_check_result[] = {
    FIELD_OBJECTS(blockedword_check_results_result, "results", 0, NULL, NULL),
};

static const struct tt_endpoint blockedword_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "blockedword/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "results",
    .scope = "15020100 Ad Comments > Blocked Word Management > Read Blocked Words",
    .source = V13_DOC("1739029247961089"),
    .effect = TT_READ,
};

/* ---- ads.blockedword.create */

static const struct tt_param blockedword_create_params[] = {
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(BODY, STRING, "blocked_words", TT_P_REQUIRED,                NULL,    "The words."),
};

static const struct tt_endpoint blockedword_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "blockedword/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15020200 Ad Comments > Blocked Word Management > Write Blocked Words",
    .source = V13_DOC("1739029218470913"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.blockedword.delete */

static const struct tt_endpoint blockedword_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "blockedword/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15020200 Ad Comments > Blocked Word Management > Write Blocked Words",
    .source = V13_DOC("1739029277346817"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.blockedword.list */

static const struct tt_param blockedword_list_page_info[] = {
    MEMBER(INTEGER, "page",      TT_P_MIN,            &v13_page,                    "The page to answer, from 1."),
    MEMBER(INTEGER, "page_size", TT_P_MIN | TT_P_MAX, &rule_value_1_to_500_else_10, "Rows a page."),
};

static const struct tt_param blockedword_list_params[] = {
    PARAM(QUERY,        STRING,                     "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_OBJECT(QUERY, blockedword_list_page_info, "page_info",     0,                            NULL,    NULL),
};

static const struct tt_field blockedword_list_row[] = {
    FIELD(STRING, "bw_content", 0, NULL, NULL),
};

static const struct tt_field blockedword_list_result[] = {
    FIELD_OBJECTS(blockedword_list_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint blockedword_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "blockedword/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "15020100 Ad Comments > Blocked Word Management > Read Blocked Words",
    .source = V13_DOC("1739029260837889"),
    .effect = TT_READ,
};

/* ---- ads.blockedword.task.check */

static const struct tt_param blockedword_task_check_params[] = {
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field blockedword_task_check_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
    FIELD(STRING, "status",  0, NULL, NULL),
};

static const struct tt_endpoint blockedword_task_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "blockedword/task/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15020100 Ad Comments > Blocked Word Management > Read Blocked Words",
    .source = V13_DOC("1739029311687681"),
    .effect = TT_READ,
};

/* ---- ads.blockedword.task.create */

static const struct tt_param blockedword_task_create_params[] = {
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,    "The ad account."),
    PARAM_LIST(BODY, STRING, "blocked_words", 0,                            NULL,       "The words."),
    PARAM(BODY,      STRING, "lang",          TT_P_CLOSED,                  &rule_lang, "Language of the answer."),
};

static const struct tt_field blockedword_task_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint blockedword_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "blockedword/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15020100 Ad Comments > Blocked Word Management > Read Blocked Words",
    .source = V13_DOC("1739029296119809"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.blockedword.task.download */

static const struct tt_param blockedword_task_download_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_endpoint blockedword_task_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "blockedword/task/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15020100 Ad Comments > Blocked Word Management > Read Blocked Words",
    .source = V13_DOC("1739029325203457"),
    .flags = TT_E_STREAM,
    .effect = TT_READ,
    .gives = TT_GIVES_BYTES,
};

/* ---- ads.blockedword.update */

static const struct tt_param blockedword_update_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "new_word",      TT_P_REQUIRED,                NULL,    "The word to block instead."),
    PARAM(BODY, STRING, "old_word",      TT_P_REQUIRED,                NULL,    "The word that is blocked now."),
};

static const struct tt_endpoint blockedword_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "blockedword/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15020200 Ad Comments > Blocked Word Management > Write Blocked Words",
    .source = V13_DOC("1739029234526209"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.comment.delete */

static const struct tt_param comment_delete_params[] = {
    PARAM(BODY, STRING, "ad_id",          TT_P_REQUIRED,                &v13_id,                     "The ad."),
    PARAM(BODY, STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(BODY, STRING, "comment_id",     TT_P_REQUIRED,                &v13_id,                     "The comment."),
    PARAM(BODY, STRING, "identity_id",    TT_P_REQUIRED,                NULL,                        "Who the ad speaks as."),
    PARAM(BODY, STRING, "identity_type",  TT_P_REQUIRED | TT_P_CLOSED,  &rule_comment_identity_type, "What kind of identity that is."),
    PARAM(BODY, STRING, "tiktok_item_id", TT_P_REQUIRED,                &v13_id,                     "The post that is promoted, for Spark Ads."),
};

static const struct tt_endpoint comment_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "comment/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15010200 Ad Comments > Ad Comment Management > Write Comments",
    .source = V13_DOC("1738957772267522"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.comment.list */

static const struct tt_param comment_list_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM(QUERY,      STRING,  "start_time",     TT_P_REQUIRED,                &v13_date,                    NULL),
    PARAM(QUERY,      STRING,  "end_time",       TT_P_REQUIRED,                &v13_date,                    NULL),
    PARAM(QUERY,      STRING,  "sort_field",     TT_P_CLOSED,                  &rule_sort_field,             "What to sort by."),
    PARAM(QUERY,      STRING,  "sort_type",      TT_P_CLOSED,                  &rule_order_type,             "Upwards or downwards."),
    PARAM(QUERY,      INTEGER, "page",           TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",      TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
    PARAM_LIST(QUERY, STRING,  "comment_type",   TT_P_CLOSED,                  &rule_comment_type,           NULL),
    PARAM_LIST(QUERY, STRING,  "comment_status", TT_P_CLOSED,                  &rule_comment_status,         "Which comments."),
    PARAM(QUERY,      STRING,  "search_field",   TT_P_REQUIRED | TT_P_CLOSED,  &rule_search_field,           "What search_value is an id of."),
    PARAM(QUERY,      STRING,  "search_value",   TT_P_REQUIRED,                NULL,                         "The id to look for."),
};

static const struct tt_field comment_list_comments_result[] = {
    FIELD(STRING,  "comment_id",                   0, NULL,            NULL),
    FIELD(STRING,  "app",                          0, NULL,            NULL),
    FIELD(STRING,  "content",                      0, NULL,            NULL),
    FIELD(INTEGER, "likes",                        0, NULL,            NULL),
    FIELD(INTEGER, "replies",                      0, NULL,            NULL),
    FIELD(STRING,  "comment_type",                 0, NULL,            NULL),
    FIELD(STRING,  "original_comment_id",          0, NULL,            NULL),
    FIELD(STRING,  "comment_status",               0, "HIDDEN|PUBLIC", NULL),
    FIELD(BOOLEAN, "hit_blockedword",              0, NULL,            NULL),
    FIELD(STRING,  "ad_text",                      0, NULL,            NULL),
    FIELD(STRING,  "create_time",                  0, NULL,            NULL),
    FIELD(STRING,  "campaign_id",                  0, NULL,            NULL),
    FIELD(STRING,  "campaign_name",                0, NULL,            NULL),
    FIELD(STRING,  "adgroup_id",                   0, NULL,            NULL),
    FIELD(STRING,  "adgroup_name",                 0, NULL,            NULL),
    FIELD(STRING,  "ad_id",                        0, NULL,            NULL),
    FIELD(STRING,  "ad_name",                      0, NULL,            NULL),
    FIELD(STRING,  "tiktok_item_id",               0, NULL,            NULL),
    FIELD(STRING,  "identity_id",                  0, NULL,            NULL),
    FIELD(STRING,  "identity_type",                0, NULL,            NULL),
    FIELD(BOOLEAN, "is_pinned",                    0, NULL,            NULL),
    FIELD(BOOLEAN, "can_delete",                   0, NULL,            NULL),
    FIELD(BOOLEAN, "is_auth_ttba",                 0, NULL,            NULL),
    FIELD(BOOLEAN, "is_auth_comment_manage_scope", 0, NULL,            NULL),
    FIELD(STRING,  "video_play_url",               0, NULL,            NULL),
    FIELD(STRING,  "video_cover_url",              0, NULL,            NULL),
    FIELD(STRING,  "user_avatar_url",              0, NULL,            NULL),
    FIELD(STRING,  "user_name",                    0, NULL,            NULL),
    FIELD(STRING,  "user_id",                      0, NULL,            NULL),
};

static const struct tt_field comment_list_result[] = {
    FIELD_OBJECTS(comment_list_comments_result, "comments", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint comment_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "comment/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "comments",
    .scope = "15010100 Ad Comments > Ad Comment Management > Read Comments",
    .source = V13_DOC("1738086301876225"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.comment.post */

static const struct tt_param comment_post_params[] = {
    PARAM(BODY, STRING, "ad_id",          TT_P_REQUIRED,                &v13_id,                          "The ad."),
    PARAM(BODY, STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                          "The ad account."),
    PARAM(BODY, STRING, "comment_id",     TT_P_REQUIRED,                &v13_id,                          "The comment."),
    PARAM(BODY, STRING, "comment_type",   TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "POST|REPLY"), NULL),
    PARAM(BODY, STRING, "identity_id",    TT_P_REQUIRED,                NULL,                             "Who the ad speaks as."),
    PARAM(BODY, STRING, "identity_type",  TT_P_REQUIRED | TT_P_CLOSED,  &rule_comment_identity_type,      "What kind of identity that is."),
    PARAM(BODY, STRING, "text",           TT_P_REQUIRED,                NULL,                             "The reply itself."),
    PARAM(BODY, STRING, "tiktok_item_id", TT_P_REQUIRED,                &v13_id,                          "The post that is promoted, for Spark Ads."),
};

static const struct tt_field comment_post_result[] = {
    FIELD(STRING, "comment_id",          0, NULL, NULL),
    FIELD(STRING, "tiktok_item_id",      0, NULL, NULL),
    FIELD(STRING, "text",                0, NULL, NULL),
    FIELD(STRING, "create_time",         0, NULL, NULL),
    FIELD(STRING, "reply_to_comment_id", 0, NULL, NULL),
    FIELD(ANY,    "comment",             0, NULL, NULL),
};

static const struct tt_endpoint comment_post_endpoint = {
    .method = "POST",
    .path = V13_PATH "comment/post/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15010200 Ad Comments > Ad Comment Management > Write Comments",
    .source = V13_DOC("1738957702411265"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.comment.reference */

static const struct tt_param comment_reference_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                       "The ad account."),
    PARAM(QUERY, STRING,  "comment_id",          TT_P_REQUIRED,                &v13_id,                       "The comment."),
    PARAM(QUERY, STRING,  "comment_type",        TT_P_REQUIRED | TT_P_CLOSED,  &rule_comment_type,            NULL),
    PARAM(QUERY, STRING,  "original_comment_id", 0,                            &rule_digits_else_0,           NULL),
    PARAM(QUERY, STRING,  "app",                 TT_P_CLOSED,                  TT_RULE(.choices = "TIKTOK", .assumed = "\"TIKTOK\""), NULL),
    PARAM(QUERY, INTEGER, "page",                TT_P_MIN,                     &v13_page,                     "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",           TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10, "Rows a page."),
};

static const struct tt_field comment_reference_comments_result[] = {
    FIELD(STRING,  "comment_id",                   0, NULL,            NULL),
    FIELD(STRING,  "content",                      0, NULL,            NULL),
    FIELD(STRING,  "comment_type",                 0, NULL,            NULL),
    FIELD(STRING,  "comment_status",               0, "HIDDEN|PUBLIC", NULL),
    FIELD(BOOLEAN, "hit_blockedword",              0, NULL,            NULL),
    FIELD(STRING,  "create_time",                  0, NULL,            NULL),
    FIELD(STRING,  "user_name",                    0, NULL,            NULL),
    FIELD(STRING,  "user_id",                      0, NULL,            NULL),
    FIELD(STRING,  "user_avatar_url",              0, NULL,            NULL),
    FIELD(STRING,  "tiktok_item_id",               0, NULL,            NULL),
    FIELD(STRING,  "identity_id",                  0, NULL,            NULL),
    FIELD(STRING,  "identity_type",                0, NULL,            NULL),
    FIELD(BOOLEAN, "is_pinned",                    0, NULL,            NULL),
    FIELD(BOOLEAN, "can_delete",                   0, NULL,            NULL),
    FIELD(BOOLEAN, "is_auth_ttba",                 0, NULL,            NULL),
    FIELD(BOOLEAN, "is_auth_comment_manage_scope", 0, NULL,            NULL),
    FIELD(STRING,  "reply_user_info",              0, NULL,            NULL),
};

static const struct tt_field comment_reference_result[] = {
    FIELD_OBJECTS(comment_reference_comments_result, "comments", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint comment_reference_endpoint = {
    .method = "GET",
    .path = V13_PATH "comment/reference/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "comments",
    .scope = "15010100 Ad Comments > Ad Comment Management > Read Comments",
    .source = V13_DOC("1738086824859650"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.comment.status.update */

static const struct tt_param comment_status_update_params[] = {
    PARAM(BODY,      STRING, "ad_type",       TT_P_CLOSED,                  &rule_ad_type,                       NULL),
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                             "The ad account."),
    PARAM_LIST(BODY, STRING, "comment_ids",   TT_P_REQUIRED,                &v13_id,                             "The comments."),
    PARAM(BODY,      STRING, "operation",     TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "HIDDEN|PUBLIC"), NULL),
};

static const struct tt_field comment_status_update_result[] = {
    FIELD(ANY, "extra", 0, NULL, NULL),
};

static const struct tt_endpoint comment_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "comment/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15010200 Ad Comments > Ad Comment Management > Write Comments",
    .source = V13_DOC("1738086844585985"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.comment.task.check */

static const struct tt_param comment_task_check_params[] = {
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,          "The task."),
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,       "The ad account."),
    PARAM(QUERY, STRING, "source",        TT_P_CLOSED,                  &rule_ad_type, NULL),
};

static const struct tt_field comment_task_check_result[] = {
    FIELD(STRING, "task_id", 0, NULL,                     "For asking how the task goes."),
    FIELD(STRING, "status",  0, "RUNNING|SUCCEED|FAILED", NULL),
};

static const struct tt_endpoint comment_task_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "comment/task/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15010100 Ad Comments > Ad Comment Management > Read Comments",
    .source = V13_DOC("1738088242659330"),
    .effect = TT_READ,
};

/* ---- ads.comment.task.create */

static const struct tt_param comment_task_create_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT,                &v13_id,                   "The ad account."),
    PARAM_LIST(BODY, STRING, "comment_ids",    0,                                           &rule_digits_items_from_1, "The comments."),
    PARAM_LIST(BODY, STRING, "comment_status", TT_P_CLOSED,                                 &rule_comment_status,      "Which comments."),
    PARAM_LIST(BODY, STRING, "comment_type",   TT_P_CLOSED,                                 &rule_comment_type,        NULL),
    PARAM(BODY,      STRING, "end_time",       TT_P_REQUIRED | TT_P_DISPUTED,               &v13_date,                 NULL),
    PARAM(BODY,      STRING, "lang",           TT_P_CLOSED,                                 &rule_lang,                "Language of the answer."),
    PARAM(BODY,      STRING, "search_field",   TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, &rule_search_field,        "What search_value is an id of."),
    PARAM(BODY,      STRING, "search_value",   TT_P_REQUIRED | TT_P_DISPUTED,               NULL,                      "The id to look for."),
    PARAM(BODY,      STRING, "sort_field",     TT_P_CLOSED,                                 &rule_sort_field,          "What to sort by."),
    PARAM(BODY,      STRING, "sort_type",      TT_P_CLOSED,                                 &rule_order_type,          "Upwards or downwards."),
    PARAM(BODY,      STRING, "start_time",     TT_P_REQUIRED | TT_P_DISPUTED,               &v13_date,                 NULL),
};

static const struct tt_field comment_task_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint comment_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "comment/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15010100 Ad Comments > Ad Comment Management > Read Comments",
    .source = V13_DOC("1738088144215041"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.comment.task.download */

static const struct tt_param comment_task_download_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_field comment_task_download_result[] = {
    FIELD(STRING, "csv", 0, NULL, NULL),
};

static const struct tt_endpoint comment_task_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "comment/task/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "15010100 Ad Comments > Ad Comment Management > Read Comments",
    .source = V13_DOC("1738088341958658"),
    .effect = TT_READ,
    .gives = TT_GIVES_BYTES,
};

// clang-format on
#endif
