/* The Research API: public data for approved researchers, asked for with the app's own token.
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_RESEARCH_H
#define TIKTOK_DEVELOPER_RESEARCH_H
#include "developer/tables/common.h"

// clang-format off

#define RESEARCH_ENDPOINT(path_, source_) \
    .method = "POST", .path = "/v2/research/" path_, .service = "api", .tokens = "client", \
    .scope = "research.data.basic", .source = DEVELOPER_DOC(source_), .bodies = TT_BODY_JSON, .effect = TT_READ

static const struct tt_rule research_date_rule = {.min_len = 8, .max_len = 8, .format = TT_F_DIGITS};
static const struct tt_rule research_page_rule = {.assumed = "20", .min = 1, .max = 100};
static const struct tt_rule research_comment_page_rule = {.assumed = "10", .min = 1, .max = 100};
static const struct tt_rule research_video_fields_rule = {.min_items = 1,
    .choices = "id|create_time|username|region_code|video_description|music_id|like_count|comment_count|share_count|"
               "view_count|effect_ids|hashtag_names|hashtag_info_list|sticker_info_list|effect_info_list|"
               "video_mention_list|video_label|playlist_id|voice_to_text|is_stem_verified|video_duration|"
               "favorites_count|video_tag"};

/* All lists of this API page alike; a search keeps its id over the pages. */
static const struct tt_paging research_paging = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 100,
    .kind = TT_PAGE_CURSOR};
static const struct tt_paging research_search_paging = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .carry = "search_id",
    .size_max = 100, .kind = TT_PAGE_CURSOR};

static const struct tt_field research_video[] = {
    FIELD(INTEGER,      "id",                 0, NULL, NULL),
    FIELD(INTEGER,      "create_time",        0, NULL, "Unix seconds."),
    FIELD(STRING,       "username",           0, NULL, NULL),
    FIELD(STRING,       "region_code",        0, NULL, "Country that the account was registered in, two letters."),
    FIELD(STRING,       "video_description",  0, NULL, NULL),
    FIELD(INTEGER,      "music_id",           0, NULL, NULL),
    FIELD(INTEGER,      "like_count",         0, NULL, NULL),
    FIELD(INTEGER,      "comment_count",      0, NULL, NULL),
    FIELD(INTEGER,      "share_count",        0, NULL, NULL),
    FIELD(INTEGER,      "view_count",         0, NULL, NULL),
    FIELD_LIST(STRING,  "effect_ids",         0, NULL, NULL),
    FIELD_LIST(STRING,  "hashtag_names",      0, NULL, NULL),
    FIELD_LIST(OBJECT,  "hashtag_info_list",  0, NULL, NULL),
    FIELD_LIST(OBJECT,  "sticker_info_list",  0, NULL, NULL),
    FIELD_LIST(OBJECT,  "effect_info_list",   0, NULL, NULL),
    FIELD_LIST(STRING,  "video_mention_list", 0, NULL, NULL),
    FIELD(OBJECT,       "video_label",        0, NULL, NULL),
    FIELD(INTEGER,      "playlist_id",        0, NULL, NULL),
    FIELD(STRING,       "voice_to_text",      0, NULL, "What is spoken, as text."),
    FIELD(BOOLEAN,      "is_stem_verified",   0, NULL, NULL),
    FIELD(INTEGER,      "video_duration",     0, NULL, "Seconds."),
    FIELD(INTEGER,      "favorites_count",    0, NULL, NULL),
};

/* ---- developer.research.video.query */

static const struct tt_param research_condition[] = {
    MEMBER(STRING,      "operation",    TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "EQ|IN|GT|GTE|LT|LTE"), NULL),
    MEMBER(STRING,      "field_name",   TT_P_REQUIRED, TT_RULE(.choices = "create_date|username|region_code|video_id|hashtag_name|keyword|music_id|effect_id|video_length|view_count|comment_count"), NULL),
    MEMBER_LIST(STRING, "field_values", TT_P_REQUIRED, TT_RULE(.min_items = 1), "video_length: SHORT (under 15 seconds), MID, LONG or EXTRA_LONG."),
};
static const struct tt_param research_query[] = {
    MEMBER_OBJECTS(research_condition, "and", 0, NULL, "All of them hold."),
    MEMBER_OBJECTS(research_condition, "or",  0, NULL, "At least one of them holds."),
    MEMBER_OBJECTS(research_condition, "not", 0, NULL, "None of them holds."),
};
static const struct tt_param research_video_query_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING,     "fields",     TT_P_REQUIRED,       &research_video_fields_rule, "What to answer of each video."),
    PARAM_OBJECT(BODY, research_query,  "query",      TT_P_REQUIRED,       NULL,                        "Which videos."),
    PARAM(BODY, STRING,                 "start_date", TT_P_REQUIRED,       &research_date_rule,         "First day, UTC: 20260131."),
    PARAM(BODY, STRING,                 "end_date",   TT_P_REQUIRED,       &research_date_rule,         "Last day, UTC; at most 30 days after the first."),
    PARAM(BODY, INTEGER,                "max_count",  TT_P_MIN | TT_P_MAX, &research_page_rule,         "Videos a page; there may be fewer although more follow."),
    PARAM(BODY, INTEGER,                "cursor",     0,                   NULL,                        "Of the answer before."),
    PARAM(BODY, STRING,                 "search_id",  0,                   NULL,                        "Of the answer before, to go on with the same search."),
    PARAM(BODY, BOOLEAN,                "is_random",  0,                   &assumed_false,              "In random order."),
};
static const struct tt_field research_video_query_result[] = {
    FIELD_OBJECTS(research_video, "videos",    0, NULL, NULL),
    FIELD(INTEGER,                "cursor",    0, NULL, NULL),
    FIELD(BOOLEAN,                "has_more",  0, NULL, NULL),
    FIELD(STRING,                 "search_id", 0, NULL, NULL),
};
static const struct tt_endpoint research_video_query_endpoint = {
    RESEARCH_ENDPOINT("video/query/", "research-api-specs-query-videos"), .rows = "videos",
    .paging = &research_search_paging};

/* ---- developer.research.user.info */

static const struct tt_param research_user_info_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",   TT_P_REQUIRED, TT_RULE(.min_items = 1, .choices = "display_name|bio_description|avatar_url|is_verified|follower_count|following_count|likes_count|video_count|bio_url"), "What to answer."),
    PARAM(BODY, STRING,             "username", TT_P_REQUIRED, NULL, "The name behind the @."),
};
static const struct tt_field research_user_info_result[] = {
    FIELD(STRING,  "display_name",    0, NULL, NULL),
    FIELD(STRING,  "bio_description", 0, NULL, NULL),
    FIELD(STRING,  "avatar_url",      0, NULL, NULL),
    FIELD(BOOLEAN, "is_verified",     0, NULL, NULL),
    FIELD(INTEGER, "follower_count",  0, NULL, NULL),
    FIELD(INTEGER, "following_count", 0, NULL, NULL),
    FIELD(INTEGER, "likes_count",     0, NULL, NULL),
    FIELD(INTEGER, "video_count",     0, NULL, NULL),
    FIELD(STRING,  "bio_url",         0, NULL, NULL),
};
static const struct tt_endpoint research_user_info_endpoint = {
    RESEARCH_ENDPOINT("user/info/", "research-api-specs-query-user-info")};

/* ---- developer.research.video.comment.list */

static const struct tt_param research_comments_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",     TT_P_REQUIRED,       TT_RULE(.min_items = 1, .choices = "id|video_id|text|like_count|reply_count|parent_comment_id|create_time"), "What to answer of each comment."),
    PARAM(BODY, INTEGER,            "video_id",   0,                   TT_RULE(.when = "!comment_id"), "The video whose comments are listed."),
    PARAM(BODY, INTEGER,            "comment_id", 0,                   NULL,                        "The comment whose replies are listed."),
    PARAM(BODY, INTEGER,            "max_count",  TT_P_MIN | TT_P_MAX, &research_comment_page_rule, "Comments a page."),
    PARAM(BODY, INTEGER,            "cursor",     0,                   NULL,                        "Of the answer before."),
};
static const struct tt_field research_comment[] = {
    FIELD(INTEGER, "id",                0, NULL, NULL),
    FIELD(INTEGER, "video_id",          0, NULL, NULL),
    FIELD(STRING,  "text",              0, NULL, NULL),
    FIELD(INTEGER, "like_count",        0, NULL, NULL),
    FIELD(INTEGER, "reply_count",       0, NULL, NULL),
    FIELD(INTEGER, "parent_comment_id", 0, NULL, "The comment that it answers; of the others, the video."),
    FIELD(INTEGER, "create_time",       0, NULL, "Unix seconds."),
};
static const struct tt_field research_comments_result[] = {
    FIELD_OBJECTS(research_comment, "comments", 0, NULL, NULL),
    FIELD(INTEGER,                  "cursor",   0, NULL, NULL),
    FIELD(BOOLEAN,                  "has_more", 0, NULL, NULL),
};
static const struct tt_endpoint research_comments_endpoint = {
    RESEARCH_ENDPOINT("video/comment/list/", "research-api-specs-query-video-comments"), .rows = "comments",
    .paging = &research_paging};

/* ---- developer.research.user.liked_videos, pinned_videos, reposted_videos */

static const struct tt_param research_user_videos_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",    TT_P_REQUIRED,       &research_video_fields_rule, "What to answer of each video."),
    PARAM(BODY, STRING,             "username",  TT_P_REQUIRED,       NULL,                        "The name behind the @."),
    PARAM(BODY, INTEGER,            "max_count", TT_P_MIN | TT_P_MAX, &research_page_rule,         "Videos a page."),
    PARAM(BODY, INTEGER,            "cursor",    0,                   NULL,                        "Of the answer before."),
};
static const struct tt_param research_pinned_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",   TT_P_REQUIRED, &research_video_fields_rule, "What to answer of each video."),
    PARAM(BODY, STRING,             "username", TT_P_REQUIRED, NULL,                        "The name behind the @."),
};
static const struct tt_field research_liked_result[] = {
    FIELD_OBJECTS(research_video, "user_liked_videos", 0, NULL, NULL),
    FIELD(INTEGER,                "cursor",            0, NULL, NULL),
    FIELD(BOOLEAN,                "has_more",          0, NULL, NULL),
};
static const struct tt_field research_pinned_result[] = {
    FIELD_OBJECTS(research_video, "pinned_videos_list", 0, NULL, NULL),
};
static const struct tt_field research_reposted_result[] = {
    FIELD_OBJECTS(research_video, "user_reposted_videos", 0, NULL, NULL),
    FIELD(INTEGER,                "cursor",               0, NULL, NULL),
    FIELD(BOOLEAN,                "has_more",             0, NULL, NULL),
};
static const struct tt_endpoint research_liked_endpoint = {
    RESEARCH_ENDPOINT("user/liked_videos/", "research-api-specs-query-user-liked-videos"), .rows = "user_liked_videos",
    .paging = &research_paging};
static const struct tt_endpoint research_pinned_endpoint = {
    RESEARCH_ENDPOINT("user/pinned_videos/", "research-api-specs-query-user-pinned-videos"), .rows = "pinned_videos_list"};
static const struct tt_endpoint research_reposted_endpoint = {
    RESEARCH_ENDPOINT("user/reposted_videos/", "research-api-specs-query-user-reposted-videos"),
    .rows = "user_reposted_videos", .paging = &research_paging};

/* ---- developer.research.user.followers, following */

static const struct tt_param research_follow_params[] = {
    PARAM(BODY, STRING,  "username",  TT_P_REQUIRED,       NULL,                "The name behind the @."),
    PARAM(BODY, INTEGER, "max_count", TT_P_MIN | TT_P_MAX, &research_page_rule, "Users a page."),
    PARAM(BODY, INTEGER, "cursor",    0,                   TT_RULE(.format = TT_F_EPOCH_S), "Unix seconds: only what began before."),
};
static const struct tt_field research_follow_user[] = {
    FIELD(STRING, "display_name", 0, NULL, NULL),
    FIELD(STRING, "username",     0, NULL, NULL),
};
static const struct tt_field research_followers_result[] = {
    FIELD_OBJECTS(research_follow_user, "user_followers", 0, NULL, NULL),
    FIELD(INTEGER,                      "cursor",         0, NULL, "Unix seconds."),
    FIELD(BOOLEAN,                      "has_more",       0, NULL, NULL),
};
static const struct tt_field research_following_result[] = {
    FIELD_OBJECTS(research_follow_user, "user_following", 0, NULL, NULL),
    FIELD(INTEGER,                      "cursor",         0, NULL, "Unix seconds."),
    FIELD(BOOLEAN,                      "has_more",       0, NULL, NULL),
};
static const struct tt_endpoint research_followers_endpoint = {
    RESEARCH_ENDPOINT("user/followers/", "research-api-specs-query-user-followers"), .rows = "user_followers",
    .paging = &research_paging};
static const struct tt_endpoint research_following_endpoint = {
    RESEARCH_ENDPOINT("user/following/", "research-api-specs-query-user-following"), .rows = "user_following",
    .paging = &research_paging};

/* ---- developer.research.playlist.info */

static const struct tt_param research_playlist_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",      0,                   NULL,                "What to answer."),
    PARAM(BODY, INTEGER,            "playlist_id", TT_P_REQUIRED,       NULL,                "Of a video's playlist_id."),
    PARAM(BODY, INTEGER,            "cursor",      0,                   NULL,                "Of the answer before."),
    PARAM(BODY, INTEGER,            "max_count",   TT_P_MIN | TT_P_MAX, &research_page_rule, "Videos a page."),
};
static const struct tt_endpoint research_playlist_endpoint = {
    RESEARCH_ENDPOINT("playlist/info/", "research-api-specs-query-playlist-info"), .flags = TT_E_UNCONFIRMED};

/* ---- developer.research.tts.*: shops in the EU; little is published about them, so they take what they are given */

static const struct tt_param research_shop_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields", 0, NULL, "What to answer."),
};
static const struct tt_endpoint research_shop_endpoint = {
    RESEARCH_ENDPOINT("tts/shop/", "research-api-specs-query-tiktok-shop-info"), .flags = TT_E_UNCONFIRMED};
static const struct tt_endpoint research_product_endpoint = {
    RESEARCH_ENDPOINT("tts/product/", "research-api-specs-query-tiktok-shop-products"), .flags = TT_E_UNCONFIRMED};
static const struct tt_endpoint research_review_endpoint = {
    RESEARCH_ENDPOINT("tts/review/", "research-api-specs-query-tiktok-shop-reviews"), .flags = TT_E_UNCONFIRMED};

/* ---- developer.research.validation_task.*: are the ids of a data set still public? */

static const struct tt_param research_task_create_params[] = {
    PARAM(BODY, FILE,   "file_data", TT_P_REQUIRED,                NULL,                               "A file with at most 10,000 ids."),
    PARAM(BODY, STRING, "category",  TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "video|comment"), "What the ids are of."),
};
static const struct tt_param research_task_params[] = {
    PARAM(BODY, INTEGER, "task_id", TT_P_REQUIRED, NULL, "Of developer.research.validation_task.create."),
};
static const struct tt_field research_task_result[] = {
    FIELD(INTEGER, "task_id", 0, NULL, NULL),
};
static const struct tt_endpoint research_task_create_endpoint = {
    .method = "POST",
    .path = "/v2/research/validation_task/create/",
    .service = "api",
    .tokens = "client",
    .scope = "research.data.basic",
    .source = DEVELOPER_DOC("research-api-specs-batch-compliance"),
    .flags = TT_E_UNCONFIRMED,
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};
static const struct tt_endpoint research_task_status_endpoint = {
    RESEARCH_ENDPOINT("validation_task_status/get/", "research-api-specs-batch-compliance"), .flags = TT_E_UNCONFIRMED};
static const struct tt_endpoint research_task_download_endpoint = {
    RESEARCH_ENDPOINT("validation_task/download/", "research-api-specs-batch-compliance"),
    .flags = TT_E_UNCONFIRMED, .gives = TT_GIVES_BYTES};

// clang-format on
#endif
