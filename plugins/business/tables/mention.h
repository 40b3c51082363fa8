/* Posts and comments that mention an account, and the hashtags of its brand.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_MENTION_H
#define TIKTOK_BUSINESS_MENTION_H
#include "business/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_value_1_to_90_else_90 = {.assumed = "90", .min = 1, .max = 90};
static const struct tt_rule rule_sort_type = {.choices = "ASC|DESC", .assumed = "\"DESC\""};
static const struct tt_rule rule_sort_field = {
    .choices = "CREATE_TIME|LIKES|COMMENTS|SHARES",
    .assumed = "\"CREATE_TIME\"",
};
static const struct tt_rule rule_mention_sort_field = {
    .choices = "VIDEO_LIKES|COMMENT_CREATE_TIME|COMMENT_LIKES",
    .assumed = "\"COMMENT_CREATE_TIME\"",
};
static const struct tt_paging cursor_100_by_max_count = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 100,
    .kind = TT_PAGE_CURSOR,
};
static const struct tt_paging cursor_10_by_max_count = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 10,
    .kind = TT_PAGE_CURSOR,
};

static const struct tt_field mention_hashtag_list_fields[] = {
    FIELD(STRING, "hashtag",     0, NULL, NULL),
    FIELD(STRING, "create_date", 0, NULL, NULL),
};

static const struct tt_field mention_video_fields[] = {
    FIELD(STRING, "item_id",             0, NULL, NULL),
    FIELD(STRING, "create_time",         0, NULL, NULL),
    FIELD(STRING, "video_link",          0, NULL, NULL),
    FIELD(STRING, "caption",             0, NULL, NULL),
    FIELD(NUMBER, "likes",               0, NULL, NULL),
    FIELD(NUMBER, "comments",            0, NULL, NULL),
    FIELD(NUMBER, "shares",              0, NULL, NULL),
    FIELD(STRING, "thumbnail_url",       0, NULL, NULL),
    FIELD(STRING, "creator_handle_name", 0, NULL, NULL),
    FIELD(NUMBER, "views",               0, NULL, NULL),
    FIELD(NUMBER, "reach",               0, NULL, NULL),
};

/* ---- business.mention.comment.get */

static const struct tt_param mention_comment_get_params[] = {
    PARAM(QUERY,      STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(QUERY,      STRING, "comment_id",  TT_P_REQUIRED,                NULL, "The comment."),
    PARAM(QUERY,      STRING, "item_id",     TT_P_REQUIRED,                NULL, "The post."),
    PARAM_LIST(QUERY, STRING, "fields",      0,                            NULL, "Which members to answer; without it TikTok chooses."),
};

static const struct tt_field mention_comment_get_comment_result[] = {
    FIELD(STRING, "item_id",               0, NULL,            NULL),
    FIELD(STRING, "video_link",            0, NULL,            NULL),
    FIELD(NUMBER, "video_likes",           0, NULL,            NULL),
    FIELD(STRING, "thumbnail_url",         0, NULL,            NULL),
    FIELD(STRING, "commenter_handle_name", 0, NULL,            NULL),
    FIELD(STRING, "comment_id",            0, NULL,            NULL),
    FIELD(STRING, "comment_type",          0, "COMMENT|REPLY", NULL),
    FIELD(STRING, "comment_text",          0, NULL,            NULL),
    FIELD(STRING, "comment_create_time",   0, NULL,            NULL),
    FIELD(NUMBER, "comment_likes",         0, NULL,            NULL),
};

static const struct tt_field mention_comment_get_result[] = {
    FIELD_OBJECT(mention_comment_get_comment_result, "comment", 0, NULL, NULL),
};

static const struct tt_endpoint mention_comment_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/comment/get/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1831358502098946"),
    .effect = TT_READ,
};

/* ---- business.mention.comment.list */

static const struct tt_param mention_comment_list_params[] = {
    PARAM(QUERY,      STRING,  "business_id",    TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                           "The account: the open_id of its token."),
    PARAM_LIST(QUERY, STRING,  "fields",         0,                            NULL,                                           "Which members to answer; without it TikTok chooses."),
    PARAM(QUERY,      STRING,  "sort_field",     0,                            &rule_mention_sort_field,                       "What to sort by."),
    PARAM(QUERY,      STRING,  "sort_type",      0,                            &rule_sort_type,                                "Upwards or downwards."),
    PARAM(QUERY,      NUMBER,  "number_of_days", TT_P_MIN | TT_P_MAX,          &rule_value_1_to_90_else_90,                    "From the last so many days."),
    PARAM_LIST(QUERY, STRING,  "regions",        0,                            NULL,                                           NULL),
    PARAM(QUERY,      INTEGER, "cursor",         0,                            &rule_else_0,                                   "Where the page begins; as the page before answered."),
    PARAM(QUERY,      INTEGER, "max_count",      TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "10", .min = 1, .max = 100), "Rows a page; there may be fewer although more follow."),
};

static const struct tt_field mention_comment_list_comments_result[] = {
    FIELD(STRING, "item_id",                0, NULL,            NULL),
    FIELD(STRING, "video_link",             0, NULL,            NULL),
    FIELD(STRING, "caption",                0, NULL,            NULL),
    FIELD(NUMBER, "video_likes",            0, NULL,            NULL),
    FIELD(STRING, "thumbnail_url",          0, NULL,            NULL),
    FIELD(STRING, "commenter_display_name", 0, NULL,            NULL),
    FIELD(STRING, "comment_id",             0, NULL,            NULL),
    FIELD(STRING, "comment_type",           0, "COMMENT|REPLY", NULL),
    FIELD(STRING, "comment_text",           0, NULL,            NULL),
    FIELD(STRING, "comment_create_time",    0, NULL,            NULL),
    FIELD(NUMBER, "comment_likes",          0, NULL,            NULL),
};

static const struct tt_field mention_comment_list_result[] = {
    FIELD_OBJECTS(mention_comment_list_comments_result, "comments", 0, NULL, NULL),
    FIELD(NUMBER,                                       "cursor",   0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                                      "has_more", 0, NULL, "More follow."),
};

static const struct tt_endpoint mention_comment_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/comment/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "comments",
    .source = V13_DOC("1825107985360898"),
    .paging = &cursor_100_by_max_count,
    .effect = TT_READ,
};

/* ---- business.mention.hashtag.add */

static const struct tt_param mention_hashtag_add_params[] = {
    PARAM(BODY,      STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                     "The account: the open_id of its token."),
    PARAM(BODY,      STRING, "username",    TT_P_REQUIRED,                NULL,                     NULL),
    PARAM_LIST(BODY, STRING, "hashtags",    TT_P_REQUIRED,                TT_RULE(.max_items = 10), "The hashtags."),
};

static const struct tt_field mention_hashtag_add_result[] = {
    FIELD_OBJECTS(mention_hashtag_list_fields, "hashtag_list", 0, NULL, NULL),
};

static const struct tt_endpoint mention_hashtag_add_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/mention/hashtag/add/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1833831427732481"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.mention.hashtag.manage.list */

static const struct tt_param mention_hashtag_manage_list_params[] = {
    PARAM(QUERY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "username",    TT_P_REQUIRED,                NULL, NULL),
};

static const struct tt_field mention_hashtag_manage_list_result[] = {
    FIELD_OBJECTS(mention_hashtag_list_fields, "hashtag_list", 0, NULL, NULL),
};

static const struct tt_endpoint mention_hashtag_manage_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/hashtag/manage/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "hashtag_list",
    .source = V13_DOC("1833832557996034"),
    .effect = TT_READ,
};

/* ---- business.mention.hashtag.remove */

static const struct tt_param mention_hashtag_remove_params[] = {
    PARAM(BODY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(BODY, STRING, "username",    TT_P_REQUIRED,                NULL, NULL),
    PARAM(BODY, STRING, "hashtag",     TT_P_REQUIRED,                NULL, NULL),
};

static const struct tt_endpoint mention_hashtag_remove_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/mention/hashtag/remove/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1833833401871362"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.mention.hashtag.verify.list */

static const struct tt_field mention_hashtag_verify_list_hashtag_list_result[] = {
    FIELD(STRING, "hashtag",           0, NULL, NULL),
    FIELD(NUMBER, "post_count",        0, NULL, NULL),
    FIELD(NUMBER, "like_count",        0, NULL, NULL),
    FIELD(NUMBER, "mention_post_rank", 0, NULL, NULL),
};

static const struct tt_field mention_hashtag_verify_list_result[] = {
    FIELD_OBJECTS(mention_hashtag_verify_list_hashtag_list_result, "hashtag_list", 0, NULL, NULL),
};

static const struct tt_endpoint mention_hashtag_verify_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/hashtag/verify/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "hashtag_list",
    .source = V13_DOC("1833862470219842"),
    .effect = TT_READ,
};

/* ---- business.mention.hashtag.video.list */

static const struct tt_param mention_hashtag_video_list_params[] = {
    PARAM(QUERY,      STRING, "business_id",    TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                        "The account: the open_id of its token."),
    PARAM(QUERY,      STRING, "hashtag",        0,                            NULL,                        NULL),
    PARAM_LIST(QUERY, STRING, "fields",         0,                            NULL,                        "Which members to answer; without it TikTok chooses."),
    PARAM(QUERY,      STRING, "sort_field",     0,                            &rule_sort_field,            "What to sort by."),
    PARAM(QUERY,      STRING, "sort_order",     0,                            &rule_sort_type,             "In which order."),
    PARAM(QUERY,      NUMBER, "number_of_days", TT_P_MIN | TT_P_MAX,          &rule_value_1_to_90_else_90, "From the last so many days."),
    PARAM_LIST(QUERY, STRING, "regions",        0,                            NULL,                        NULL),
    PARAM(QUERY,      NUMBER, "cursor",         0,                            &rule_else_0,                "Where the page begins; as the page before answered."),
    PARAM(QUERY,      NUMBER, "max_count",      0,                            TT_RULE(.assumed = "10"),    "Rows a page; there may be fewer although more follow."),
};

static const struct tt_field mention_hashtag_video_list_videos_result[] = {
    FIELD(STRING,      "item_id",          0, NULL, NULL),
    FIELD(STRING,      "create_time",      0, NULL, NULL),
    FIELD(STRING,      "video_link",       0, NULL, NULL),
    FIELD(STRING,      "caption",          0, NULL, NULL),
    FIELD(NUMBER,      "likes",            0, NULL, NULL),
    FIELD(NUMBER,      "comments",         0, NULL, NULL),
    FIELD(NUMBER,      "shares",           0, NULL, NULL),
    FIELD(STRING,      "thumbnail_url",    0, NULL, NULL),
    FIELD_LIST(STRING, "matched_hashtags", 0, NULL, NULL),
};

static const struct tt_field mention_hashtag_video_list_result[] = {
    FIELD_OBJECTS(mention_hashtag_video_list_videos_result, "videos",   0, NULL, NULL),
    FIELD(NUMBER,                                           "cursor",   0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                                          "has_more", 0, NULL, "More follow."),
};

static const struct tt_endpoint mention_hashtag_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/hashtag/video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "videos",
    .source = V13_DOC("1825108001123522"),
    .paging = &cursor_10_by_max_count,
    .effect = TT_READ,
};

/* ---- business.mention.top_hashtag.list */

static const struct tt_param mention_top_hashtag_list_params[] = {
    PARAM(QUERY,      STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM_LIST(QUERY, STRING, "regions",     0,                            NULL, NULL),
};

static const struct tt_field mention_top_hashtag_list_results_result[] = {
    FIELD(STRING, "hashtag", 0, NULL, NULL),
    FIELD(NUMBER, "count",   0, NULL, NULL),
};

static const struct tt_field mention_top_hashtag_list_result[] = {
    FIELD_OBJECTS(mention_top_hashtag_list_results_result, "results", 0, NULL, NULL),
};

static const struct tt_endpoint mention_top_hashtag_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/top_hashtag/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "results",
    .source = V13_DOC("1825107978583042"),
    .effect = TT_READ,
};

/* ---- business.mention.top_word.list */

static const struct tt_field mention_top_word_list_results_result[] = {
    FIELD(STRING, "word",  0, NULL, NULL),
    FIELD(NUMBER, "count", 0, NULL, NULL),
};

static const struct tt_field mention_top_word_list_result[] = {
    FIELD_OBJECTS(mention_top_word_list_results_result, "results", 0, NULL, NULL),
};

static const struct tt_endpoint mention_top_word_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/top_word/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "results",
    .source = V13_DOC("1825107971247170"),
    .effect = TT_READ,
};

/* ---- business.mention.video.get */

static const struct tt_param mention_video_get_params[] = {
    PARAM(QUERY,      STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(QUERY,      STRING, "item_id",     TT_P_REQUIRED,                NULL, "The post."),
    PARAM_LIST(QUERY, STRING, "fields",      0,                            NULL, "Which members to answer; without it TikTok chooses."),
};

static const struct tt_field mention_video_get_result[] = {
    FIELD_OBJECTS(mention_video_fields, "video", 0, NULL, NULL),
};

static const struct tt_endpoint mention_video_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/video/get/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "video",
    .source = V13_DOC("1831359360477185"),
    .effect = TT_READ,
};

/* ---- business.mention.video.list */

static const struct tt_param mention_video_list_params[] = {
    PARAM(QUERY,      STRING,  "business_id",    TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                          "The account: the open_id of its token."),
    PARAM_LIST(QUERY, STRING,  "fields",         0,                            NULL,                          "Which members to answer; without it TikTok chooses."),
    PARAM(QUERY,      STRING,  "sort_field",     0,                            &rule_sort_field,              "What to sort by."),
    PARAM(QUERY,      STRING,  "sort_type",      0,                            &rule_sort_type,               "Upwards or downwards."),
    PARAM(QUERY,      NUMBER,  "number_of_days", TT_P_MIN | TT_P_MAX,          &rule_value_1_to_90_else_90,   "From the last so many days."),
    PARAM_LIST(QUERY, STRING,  "regions",        0,                            NULL,                          NULL),
    PARAM(QUERY,      INTEGER, "cursor",         0,                            &rule_else_0,                  "Where the page begins; as the page before answered."),
    PARAM(QUERY,      INTEGER, "max_count",      TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_100, "Rows a page; there may be fewer although more follow."),
};

static const struct tt_field mention_video_list_result[] = {
    FIELD_OBJECTS(mention_video_fields, "videos",   0, NULL, NULL),
    FIELD(NUMBER,                       "cursor",   0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                      "has_more", 0, NULL, "More follow."),
};

static const struct tt_endpoint mention_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/mention/video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "videos",
    .source = V13_DOC("1825107955294402"),
    .paging = &cursor_100_by_max_count,
    .effect = TT_READ,
};

// clang-format on
#endif
