/* Users and their videos.
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_DISPLAY_H
#define TIKTOK_DEVELOPER_DISPLAY_H
#include "developer/tables/common.h"

// clang-format off

static const struct tt_limit display_limits[] = {{NULL, NULL, 600, 60}};
static const struct tt_rule user_fields_rule = {.min_items = 1,
    .choices = "open_id|union_id|avatar_url|avatar_url_100|avatar_large_url|display_name|bio_description|"
               "profile_deep_link|profile_web_link|is_verified|username|follower_count|following_count|likes_count|"
               "video_count"};
static const struct tt_rule video_fields_rule = {.min_items = 1,
    .choices = "id|create_time|cover_image_url|share_url|video_description|duration|height|width|title|embed_html|"
               "embed_link|like_count|comment_count|share_count|view_count"};

/* ---- developer.user.info */

static const struct tt_param user_info_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields", TT_P_REQUIRED, &user_fields_rule, "What to answer; one field outside the granted scopes fails the call."),
};

static const struct tt_field user_fields[] = {
    FIELD(STRING,  "open_id",           TT_P_ACCOUNT, NULL, NULL),
    FIELD(STRING,  "union_id",          0,            NULL, NULL),
    FIELD(STRING,  "avatar_url",        0,            NULL, NULL),
    FIELD(STRING,  "avatar_url_100",    0,            NULL, NULL),
    FIELD(STRING,  "avatar_large_url",  0,            NULL, NULL),
    FIELD(STRING,  "display_name",      0,            NULL, NULL),
    FIELD(STRING,  "bio_description",   0,            NULL, NULL),
    FIELD(STRING,  "profile_deep_link", 0,            NULL, NULL),
    FIELD(STRING,  "profile_web_link",  0,            NULL, NULL),
    FIELD(BOOLEAN, "is_verified",       0,            NULL, NULL),
    FIELD(STRING,  "username",          0,            NULL, NULL),
    FIELD(INTEGER, "follower_count",    0,            NULL, NULL),
    FIELD(INTEGER, "following_count",   0,            NULL, NULL),
    FIELD(INTEGER, "likes_count",       0,            NULL, NULL),
    FIELD(INTEGER, "video_count",       0,            NULL, NULL),
};

static const struct tt_field user_info_result[] = {
    FIELD_OBJECT(user_fields, "user", 0, NULL, "What was asked for."),
};

static const struct tt_endpoint user_info_endpoint = {
    .method = "GET",
    .path = "/v2/user/info/",
    .service = "api",
    .tokens = "user",
    .scope = "user.info.basic",
    .source = DEVELOPER_DOC("tiktok-api-v2-get-user-info"),
    TT_LIMITS(display_limits),
    .effect = TT_READ,
};

static const struct tt_field video_fields[] = {
    FIELD(STRING,  "id",                0, NULL, NULL),
    FIELD(INTEGER, "create_time",       0, NULL, "Unix seconds."),
    FIELD(STRING,  "cover_image_url",   0, NULL, "Valid for six hours."),
    FIELD(STRING,  "share_url",         0, NULL, NULL),
    FIELD(STRING,  "video_description", 0, NULL, NULL),
    FIELD(INTEGER, "duration",          0, NULL, "Seconds."),
    FIELD(INTEGER, "height",            0, NULL, NULL),
    FIELD(INTEGER, "width",             0, NULL, NULL),
    FIELD(STRING,  "title",             0, NULL, NULL),
    FIELD(STRING,  "embed_html",        0, NULL, NULL),
    FIELD(STRING,  "embed_link",        0, NULL, NULL),
    FIELD(INTEGER, "like_count",        0, NULL, NULL),
    FIELD(INTEGER, "comment_count",     0, NULL, NULL),
    FIELD(INTEGER, "share_count",       0, NULL, NULL),
    FIELD(INTEGER, "view_count",        0, NULL, NULL),
};

static const struct tt_field videos_result[] = {
    FIELD_OBJECTS(video_fields, "videos",   0, NULL, NULL),
    FIELD(INTEGER,              "cursor",   0, NULL, "Unix milliseconds: where the next page begins."),
    FIELD(BOOLEAN,              "has_more", 0, NULL, NULL),
};

/* ---- developer.video.list */

static const struct tt_param video_list_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",    TT_P_REQUIRED,       &video_fields_rule,                            "What to answer of each video."),
    PARAM(BODY, INTEGER,            "cursor",    0,                   TT_RULE(.format = TT_F_EPOCH_MS),              "Unix milliseconds: only videos posted before. Leave it out for the first page."),
    PARAM(BODY, INTEGER,            "max_count", TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "10", .min = 1, .max = 20), "Videos a page; there may be fewer although more follow."),
};

static const struct tt_paging video_list_paging = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 20,
    .kind = TT_PAGE_CURSOR};
static const struct tt_endpoint video_list_endpoint = {
    .method = "POST",
    .path = "/v2/video/list/",
    .service = "api",
    .tokens = "user",
    .rows = "videos",
    .scope = "video.list",
    .source = DEVELOPER_DOC("tiktok-api-v2-video-list"),
    .paging = &video_list_paging,
    TT_LIMITS(display_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- developer.video.query */

static const struct tt_param video_filters[] = {
    MEMBER_LIST(STRING, "video_ids", TT_P_REQUIRED, TT_RULE(.min_items = 1, .max_items = 20, .format = TT_F_DIGITS), "Those of other users are left out silently."),
};

static const struct tt_param video_query_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING,   "fields",  TT_P_REQUIRED, &video_fields_rule, "What to answer of each video."),
    PARAM_OBJECT(BODY, video_filters, "filters", TT_P_REQUIRED, NULL,               "Which videos."),
};

static const struct tt_endpoint video_query_endpoint = {
    .method = "POST",
    .path = "/v2/video/query/",
    .service = "api",
    .tokens = "user",
    .rows = "videos",
    .scope = "video.list",
    .source = DEVELOPER_DOC("tiktok-api-v2-video-query"),
    TT_LIMITS(display_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

// clang-format on
#endif
