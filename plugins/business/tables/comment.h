/* Comments on the account's own videos.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_COMMENT_H
#define TIKTOK_BUSINESS_COMMENT_H
#include "business/business.h"

// clang-format off

static const struct tt_paging pages_30 = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 30,
    .kind = TT_PAGE_CURSOR,
};

/* ---- business.comment.list */

static const struct tt_param comment_list_params[] = {
    PARAM(QUERY, STRING,      "business_id",     TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                                        "The account: the open_id of its token."),
    PARAM(QUERY, STRING,      "video_id",        TT_P_REQUIRED,                NULL,                                                        "The post."),
    PARAM_LIST(QUERY, STRING, "comment_ids",     0,                            TT_RULE(.max_items = 30),                                    "Only these comments."),
    PARAM(QUERY, BOOLEAN,     "include_replies", 0,                            &v13_false,                                                  "Up to three replies of each comment too."),
    PARAM(QUERY, STRING,      "status",          0,                            TT_RULE(.choices = "PUBLIC|ALL|HIDDEN", .assumed = "\"ALL\""), "Which comments."),
    PARAM(QUERY, STRING,      "sort_field",      0,                            TT_RULE(.choices = "likes|replies|create_time"),             "What to sort by."),
    PARAM(QUERY, STRING,      "sort_order",      0,                            TT_RULE(.choices = "asc|desc|smart", .assumed = "\"smart\""), "In which order."),
    PARAM(QUERY, INTEGER,     "cursor",          0,                            TT_RULE(.assumed = "0"),                                     "Where the page begins."),
    PARAM(QUERY, INTEGER,     "max_count",       TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "20", .min = 1, .max = 30),               "Rows a page; there may be fewer although more follow."),
};

static const struct tt_field comment_list_comments_reply_list[] = {
    FIELD(INTEGER, "video_id",          0, NULL,            NULL),
    FIELD(INTEGER, "comment_id",        0, NULL,            NULL),
    FIELD(STRING,  "create_time",       0, NULL,            NULL),
    FIELD(STRING,  "text",              0, NULL,            NULL),
    FIELD(STRING,  "status",            0, "HIDDEN|PUBLIC", NULL),
    FIELD(BOOLEAN, "liked",             0, NULL,            NULL),
    FIELD(NUMBER,  "likes",             0, NULL,            NULL),
    FIELD(BOOLEAN, "owner",             0, NULL,            NULL),
    FIELD(STRING,  "user_id",           0, NULL,            NULL),
    FIELD(STRING,  "unique_identifier", 0, NULL,            NULL),
    FIELD(STRING,  "username",          0, NULL,            NULL),
    FIELD(STRING,  "display_name",      0, NULL,            NULL),
    FIELD(STRING,  "profile_image",     0, NULL,            NULL),
    FIELD(STRING,  "parent_comment_id", 0, NULL,            NULL),
};

static const struct tt_field comment_list_comments[] = {
    FIELD(STRING,                                   "comment_id",        0, NULL,            NULL),
    FIELD(STRING,                                   "video_id",          0, NULL,            NULL),
    FIELD(STRING,                                   "user_id",           0, NULL,            NULL),
    FIELD(STRING,                                   "unique_identifier", 0, NULL,            NULL),
    FIELD(STRING,                                   "create_time",       0, NULL,            NULL),
    FIELD(STRING,                                   "text",              0, NULL,            NULL),
    FIELD(INTEGER,                                  "likes",             0, NULL,            NULL),
    FIELD(INTEGER,                                  "replies",           0, NULL,            NULL),
    FIELD(BOOLEAN,                                  "owner",             0, NULL,            NULL),
    FIELD(BOOLEAN,                                  "liked",             0, NULL,            NULL),
    FIELD(BOOLEAN,                                  "pinned",            0, NULL,            NULL),
    FIELD(STRING,                                   "status",            0, "HIDDEN|PUBLIC", NULL),
    FIELD(STRING,                                   "username",          0, NULL,            NULL),
    FIELD(STRING,                                   "display_name",      0, NULL,            NULL),
    FIELD(STRING,                                   "profile_image",     0, NULL,            NULL),
    FIELD(STRING,                                   "parent_comment_id", 0, NULL,            NULL),
    FIELD_OBJECTS(comment_list_comments_reply_list, "reply_list",        0, NULL,            NULL),
    FIELD(STRING,                                   "image_url",         0, NULL,            NULL),
};

static const struct tt_field comment_list_result[] = {
    FIELD_OBJECTS(comment_list_comments, "comments", 0, NULL, NULL),
    FIELD(INTEGER,                       "cursor",   0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                       "has_more", 0, NULL, "More follow."),
};

static const struct tt_endpoint comment_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/comment/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "comments",
    .scope = "18030100 TikTok Accounts > Business Comment > Get Business Comment",
    .source = V13_DOC("1760232109619202"),
    .paging = &pages_30,
    .effect = TT_READ,
};

/* ---- business.comment.reply.list */

static const struct tt_param comment_reply_list_params[] = {
    PARAM(QUERY, STRING,  "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                                        "The account: the open_id of its token."),
    PARAM(QUERY, STRING,  "video_id",    TT_P_REQUIRED,                NULL,                                                        "The post."),
    PARAM(QUERY, STRING,  "comment_id",  TT_P_REQUIRED,                NULL,                                                        "The comment."),
    PARAM(QUERY, STRING,  "status",      0,                            TT_RULE(.choices = "PUBLIC|ALL|HIDDEN", .assumed = "\"ALL\""), "Which comments."),
    PARAM(QUERY, STRING,  "sort_field",  0,                            TT_RULE(.choices = "likes|replies|create_time"),             "What to sort by."),
    PARAM(QUERY, STRING,  "sort_order",  0,                            TT_RULE(.choices = "asc|desc"),                              "In which order."),
    PARAM(QUERY, INTEGER, "cursor",      0,                            TT_RULE(.assumed = "0"),                                     "Where the page begins."),
    PARAM(QUERY, INTEGER, "max_count",   TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "20", .min = 0, .max = 30),               "Rows a page; there may be fewer although more follow."),
};

static const struct tt_field comment_reply_list_comments[] = {
    FIELD(STRING,  "comment_id",        0, NULL, NULL),
    FIELD(STRING,  "parent_comment_id", 0, NULL, NULL),
    FIELD(STRING,  "video_id",          0, NULL, NULL),
    FIELD(STRING,  "user_id",           0, NULL, NULL),
    FIELD(STRING,  "unique_identifier", 0, NULL, NULL),
    FIELD(STRING,  "create_time",       0, NULL, NULL),
    FIELD(STRING,  "text",              0, NULL, NULL),
    FIELD(INTEGER, "likes",             0, NULL, NULL),
    FIELD(INTEGER, "replies",           0, NULL, NULL),
    FIELD(BOOLEAN, "owner",             0, NULL, NULL),
    FIELD(BOOLEAN, "liked",             0, NULL, NULL),
    FIELD(BOOLEAN, "pinned",            0, NULL, NULL),
    FIELD(STRING,  "status",            0, NULL, NULL),
    FIELD(STRING,  "username",          0, NULL, NULL),
    FIELD(STRING,  "display_name",      0, NULL, NULL),
    FIELD(STRING,  "profile_image",     0, NULL, NULL),
    FIELD(STRING,  "image_url",         0, NULL, NULL),
};

static const struct tt_field comment_reply_list_result[] = {
    FIELD_OBJECTS(comment_reply_list_comments, "comments", 0, NULL, NULL),
    FIELD(INTEGER,                             "cursor",   0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                             "has_more", 0, NULL, "More follow."),
};

static const struct tt_endpoint comment_reply_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/comment/reply/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "comments",
    .scope = "18030100 TikTok Accounts > Business Comment > Get Business Comment",
    .source = V13_DOC("1762228430145538"),
    .paging = &pages_30,
    .effect = TT_READ,
};

/* ---- business.comment.create */

static const struct tt_param comment_create_params[] = {
    PARAM(BODY, STRING,  "business_id",  TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                           "The account: the open_id of its token."),
    PARAM(BODY, STRING,  "video_id",     TT_P_REQUIRED,                NULL,                                           "The post."),
    PARAM(BODY, STRING,  "text",         0,                            TT_RULE(.when = "!image_uri", .max_len = 1200), "The comment itself."),
    PARAM(BODY, STRING,  "image_uri",    0,                            NULL,                                           "A picture that business.comment.image.upload took."),
    PARAM(BODY, INTEGER, "image_width",  0,                            TT_RULE(.when = "image_uri"),                   "Width of the picture in pixels."),
    PARAM(BODY, INTEGER, "image_height", 0,                            TT_RULE(.when = "image_uri"),                   "Height of the picture in pixels."),
};

static const struct tt_field comment_create_result[] = {
    FIELD(STRING, "comment_id",        0, NULL, NULL),
    FIELD(STRING, "video_id",          0, NULL, NULL),
    FIELD(STRING, "user_id",           0, NULL, NULL),
    FIELD(STRING, "unique_identifier", 0, NULL, NULL),
    FIELD(STRING, "create_time",       0, NULL, NULL),
    FIELD(STRING, "text",              0, NULL, NULL),
    FIELD(STRING, "image_url",         0, NULL, NULL),
};

static const struct tt_endpoint comment_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/comment/create/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .scope = "18030200 TikTok Accounts > Business Comment > Manage Business Comment",
    .source = V13_DOC("1762228442072066"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.comment.reply.create */

static const struct tt_param comment_reply_create_params[] = {
    PARAM(BODY, STRING,  "business_id",     TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                           "The account: the open_id of its token."),
    PARAM(BODY, STRING,  "video_id",        TT_P_REQUIRED,                NULL,                                           "The post."),
    PARAM(BODY, STRING,  "comment_id",      TT_P_REQUIRED,                NULL,                                           "The comment."),
    PARAM(BODY, STRING,  "reply_image_url", 0,                            &v13_url,                                       "A picture by its address."),
    PARAM(BODY, STRING,  "text",            0,                            TT_RULE(.when = "!image_uri", .max_len = 1200), "The reply itself."),
    PARAM(BODY, STRING,  "image_uri",       0,                            NULL,                                           "A picture that business.comment.image.upload took."),
    PARAM(BODY, INTEGER, "image_width",     0,                            TT_RULE(.when = "image_uri"),                   "Width of the picture in pixels."),
    PARAM(BODY, INTEGER, "image_height",    0,                            TT_RULE(.when = "image_uri"),                   "Height of the picture in pixels."),
};

static const struct tt_field comment_reply_create_result[] = {
    FIELD(STRING, "comment_id",        0, NULL, NULL),
    FIELD(STRING, "parent_comment_id", 0, NULL, NULL),
    FIELD(STRING, "video_id",          0, NULL, NULL),
    FIELD(STRING, "user_id",           0, NULL, NULL),
    FIELD(STRING, "unique_identifier", 0, NULL, NULL),
    FIELD(STRING, "create_time",       0, NULL, NULL),
    FIELD(STRING, "text",              0, NULL, NULL),
    FIELD(STRING, "image_url",         0, NULL, NULL),
};

static const struct tt_endpoint comment_reply_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/comment/reply/create/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .scope = "18030200 TikTok Accounts > Business Comment > Manage Business Comment",
    .source = V13_DOC("1762228448779266"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.comment.image.upload */

static const struct tt_param comment_image_upload_params[] = {
    PARAM(BODY, FILE,   "image_file",  TT_P_REQUIRED, NULL, "JPEG, PNG or WebP of up to 5 MB."),
    PARAM(BODY, STRING, "business_id", TT_P_ACCOUNT,  NULL, "The account: the open_id of its token."),
};

static const struct tt_field comment_image_upload_result[] = {
    FIELD(STRING,  "image_uri", 0, NULL, "For business.comment.create."),
    FIELD(INTEGER, "width",     0, NULL, "In pixels."),
    FIELD(INTEGER, "height",    0, NULL, "In pixels."),
};

static const struct tt_endpoint comment_image_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/comment/image/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1856212334897154"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- business.comment.like */

static const struct tt_param comment_like_params[] = {
    PARAM(BODY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                              "The account: the open_id of its token."),
    PARAM(BODY, STRING, "comment_id",  TT_P_REQUIRED,                NULL,                              "The comment."),
    PARAM(BODY, STRING, "action",      TT_P_REQUIRED,                TT_RULE(.choices = "LIKE|UNLIKE"), "Whether to like or to take the like back."),
};

static const struct tt_endpoint comment_like_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/comment/like/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .scope = "18030200 TikTok Accounts > Business Comment > Manage Business Comment",
    .source = V13_DOC("1762228456608770"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.comment.hide */

static const struct tt_param comment_hide_params[] = {
    PARAM(BODY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                              "The account: the open_id of its token."),
    PARAM(BODY, STRING, "comment_id",  TT_P_REQUIRED,                NULL,                              "The comment."),
    PARAM(BODY, STRING, "video_id",    TT_P_REQUIRED,                NULL,                              "The post."),
    PARAM(BODY, STRING, "action",      TT_P_REQUIRED,                TT_RULE(.choices = "HIDE|UNHIDE"), "Whether to hide or to show."),
};

static const struct tt_endpoint comment_hide_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/comment/hide/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .scope = "18030200 TikTok Accounts > Business Comment > Manage Business Comment",
    .source = V13_DOC("1762228474532865"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.comment.delete */

static const struct tt_param comment_delete_params[] = {
    PARAM(BODY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(BODY, STRING, "comment_id",  TT_P_REQUIRED,                NULL, "The comment."),
};

static const struct tt_endpoint comment_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/comment/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .scope = "18030200 TikTok Accounts > Business Comment > Manage Business Comment",
    .source = V13_DOC("1762228483080193"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
