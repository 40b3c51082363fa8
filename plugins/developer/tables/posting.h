/* Posting videos and photos step by step.
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_POSTING_H
#define TIKTOK_DEVELOPER_POSTING_H
#include "developer/tables/common.h"

// clang-format off

static const struct tt_limit six_a_minute[] = {{NULL, "token", 6, 60}};
static const struct tt_limit twenty_a_minute[] = {{NULL, "token", 20, 60}};
static const struct tt_limit thirty_a_minute[] = {{NULL, "token", 30, 60}};
static const struct tt_rule privacy_rule = {
    .choices = "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY"};
static const struct tt_rule chunk_rule = {.when = "source=FILE_UPLOAD", .min = 1};

/* ---- developer.post.publish.creator_info.query */

static const struct tt_field creator_info_result[] = {
    FIELD(STRING,      "creator_avatar_url",          0, NULL, "Valid for two hours."),
    FIELD(STRING,      "creator_username",            0, NULL, NULL),
    FIELD(STRING,      "creator_nickname",            0, NULL, NULL),
    FIELD_LIST(STRING, "privacy_level_options",       0, NULL, "One of these must be chosen."),
    FIELD(BOOLEAN,     "comment_disabled",            0, NULL, NULL),
    FIELD(BOOLEAN,     "duet_disabled",               0, NULL, NULL),
    FIELD(BOOLEAN,     "stitch_disabled",             0, NULL, NULL),
    FIELD(INTEGER,     "max_video_post_duration_sec", 0, NULL, NULL),
};

static const struct tt_endpoint creator_info_endpoint = {
    .method = "POST",
    .path = "/v2/post/publish/creator_info/query/",
    .service = "api",
    .tokens = "user",
    .scope = "video.publish",
    .source = DEVELOPER_DOC("content-posting-api-reference-query-creator-info"),
    TT_LIMITS(twenty_a_minute),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- developer.post.publish.video.init and developer.post.publish.inbox.video.init */

static const struct tt_param video_source[] = {
    MEMBER(STRING,  "source",            TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "FILE_UPLOAD|PULL_FROM_URL"),                       "The bytes are sent by you, or pulled by TikTok."),
    MEMBER(INTEGER, "video_size",        TT_P_MIN,                    &chunk_rule,                                                           "Bytes of the video."),
    MEMBER(INTEGER, "chunk_size",        TT_P_MIN,                    &chunk_rule,                                                           "Bytes of each chunk but the last."),
    MEMBER(INTEGER, "total_chunk_count", TT_P_MIN | TT_P_MAX,         TT_RULE(.when = "source=FILE_UPLOAD", .min = 1, .max = 1000),          "video_size / chunk_size, rounded down."),
    MEMBER(STRING,  "video_url",         0,                           TT_RULE(.when = "source=PULL_FROM_URL", .unless = "source=FILE_UPLOAD", .format = TT_F_URL), "On a domain or prefix that the app has verified."),
};

static const struct tt_param video_post[] = {
    MEMBER(STRING,  "privacy_level",            TT_P_REQUIRED, &privacy_rule,                     "Who sees it; among the creator's options."),
    MEMBER(STRING,  "title",                    0,             &caption_rule,                     "The caption, with #hashtags and @names."),
    MEMBER(BOOLEAN, "disable_duet",             0,             &assumed_false,                    NULL),
    MEMBER(BOOLEAN, "disable_stitch",           0,             &assumed_false,                    NULL),
    MEMBER(BOOLEAN, "disable_comment",          0,             &assumed_false,                    NULL),
    MEMBER(INTEGER, "video_cover_timestamp_ms", TT_P_MIN,      TT_RULE(.assumed = "0", .min = 0), "The frame that becomes the cover."),
    MEMBER(BOOLEAN, "brand_content_toggle",     0,             &assumed_false,                    "A paid partnership."),
    MEMBER(BOOLEAN, "brand_organic_toggle",     0,             &assumed_false,                    "Promotes the creator's own business."),
    MEMBER(BOOLEAN, "is_aigc",                  0,             &assumed_false,                    "Made with AI."),
};

static const struct tt_param video_init_params[] = {
    PARAM_OBJECT(BODY, video_post,   "post_info",   TT_P_REQUIRED, NULL, "How it is posted."),
    PARAM_OBJECT(BODY, video_source, "source_info", TT_P_REQUIRED, NULL, "Where the video comes from."),
};

static const struct tt_param inbox_init_params[] = {
    PARAM_OBJECT(BODY, video_source, "source_info", TT_P_REQUIRED, NULL, "Where the video comes from."),
};

static const struct tt_field init_result[] = {
    FIELD(STRING, "publish_id", 0,               NULL, "To ask for the status."),
    FIELD(STRING, "upload_url", TT_P_URL_SECRET, NULL, "Where the bytes go, for one hour; only with FILE_UPLOAD."),
};

static const struct tt_endpoint video_init_endpoint = {
    .method = "POST",
    .path = "/v2/post/publish/video/init/",
    .service = "api",
    .tokens = "user",
    .scope = "video.publish",
    .source = DEVELOPER_DOC("content-posting-api-reference-direct-post"),
    TT_LIMITS(six_a_minute),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

static const struct tt_endpoint inbox_init_endpoint = {
    .method = "POST",
    .path = "/v2/post/publish/inbox/video/init/",
    .service = "api",
    .tokens = "user",
    .scope = "video.upload",
    .source = DEVELOPER_DOC("content-posting-api-reference-upload-video"),
    TT_LIMITS(six_a_minute),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- developer.post.publish.content.init */

static const struct tt_param photo_post[] = {
    MEMBER(STRING,  "title",                0, TT_RULE(.max_len = 90, .unit = TT_LEN_UTF16),                          NULL),
    MEMBER(STRING,  "description",          0, TT_RULE(.max_len = 4000, .unit = TT_LEN_UTF16),                        NULL),
    MEMBER(STRING,  "privacy_level",        0, TT_RULE(.choices = "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY", .when = "post_mode=DIRECT_POST"), "Who sees it; among the creator's options."),
    MEMBER(BOOLEAN, "disable_comment",      0, &assumed_false,                                                        NULL),
    MEMBER(BOOLEAN, "auto_add_music",       0, &assumed_false,                                                        NULL),
    MEMBER(BOOLEAN, "brand_content_toggle", 0, &assumed_false,                                                        "A paid partnership."),
    MEMBER(BOOLEAN, "brand_organic_toggle", 0, &assumed_false,                                                        "Promotes the creator's own business."),
};

static const struct tt_param photo_source[] = {
    MEMBER(STRING,      "source",            TT_P_REQUIRED | TT_P_CLOSED,         TT_RULE(.choices = "PULL_FROM_URL", .fill = "=\"PULL_FROM_URL\""), "Pictures are always pulled by TikTok."),
    MEMBER_LIST(STRING, "photo_images",      TT_P_REQUIRED,                       TT_RULE(.min_items = 1, .max_items = 35, .format = TT_F_URL),      "JPEG or WebP, on a domain or prefix that the app has verified."),
    MEMBER(INTEGER,     "photo_cover_index", TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 34),                                      "Which picture is the cover, from 0."),
};

static const struct tt_param content_init_params[] = {
    PARAM(BODY, STRING,              "media_type",  TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "PHOTO", .fill = "=\"PHOTO\""), "Always PHOTO."),
    PARAM(BODY, STRING,              "post_mode",   TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "DIRECT_POST|MEDIA_UPLOAD"),    "Posted at once, or a draft in the user's inbox."),
    PARAM(BODY, BOOLEAN,             "is_aigc",     0,                           &assumed_false,                                    "Made with AI."),
    PARAM_OBJECT(BODY, photo_post,   "post_info",   0,                           TT_RULE(.when = "post_mode=DIRECT_POST"),          "How it is posted."),
    PARAM_OBJECT(BODY, photo_source, "source_info", TT_P_REQUIRED,               NULL,                                              "Where the pictures are."),
};

static const struct tt_field content_init_result[] = {
    FIELD(STRING, "publish_id", 0, NULL, "To ask for the status."),
};

static const struct tt_endpoint content_init_endpoint = {
    .method = "POST",
    .path = "/v2/post/publish/content/init/",
    .service = "api",
    .tokens = "user",
    .scope = "video.publish or video.upload",
    .source = DEVELOPER_DOC("content-posting-api-reference-photo-post"),
    TT_LIMITS(six_a_minute),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- developer.post.publish.status.fetch and developer.post.publish.cancel */

static const struct tt_param publish_id_params[] = {
    PARAM(BODY, STRING, "publish_id", TT_P_REQUIRED, TT_RULE(.min_len = 1), "What the start of the post answered."),
};

static const struct tt_field status_result[] = {
    FIELD(STRING,       "status",                      0, "PROCESSING_UPLOAD|PROCESSING_DOWNLOAD|SEND_TO_USER_INBOX|PUBLISH_COMPLETE|FAILED", NULL),
    FIELD(STRING,       "fail_reason",                 0, NULL,                                                                  "Only when the status is FAILED."),
    FIELD_LIST(INTEGER, "publicaly_available_post_id", 0, NULL,                                                                  "Of public posts, after moderation (TikTok's spelling)."),
    FIELD(INTEGER,      "uploaded_bytes",              0, NULL,                                                                  NULL),
    FIELD(INTEGER,      "downloaded_bytes",            0, NULL,                                                                  NULL),
};

static const struct tt_endpoint status_endpoint = {
    .method = "POST",
    .path = "/v2/post/publish/status/fetch/",
    .service = "api",
    .tokens = "user",
    .scope = "video.publish or video.upload",
    .source = DEVELOPER_DOC("content-posting-api-reference-get-video-status"),
    TT_LIMITS(thirty_a_minute),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

static const struct tt_endpoint cancel_endpoint = {
    .method = "POST",
    .path = "/v2/post/publish/cancel/",
    .service = "api",
    .tokens = "user",
    .scope = "video.publish or video.upload",
    .source = DEVELOPER_DOC("content-posting-api-media-transfer-guide"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
