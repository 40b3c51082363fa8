/* Publishing videos and photos.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_PUBLISH_H
#define TIKTOK_BUSINESS_PUBLISH_H
#include "business/business.h"

// clang-format off

/* TikTok takes six posts a minute of an account, and fifteen a day. A day is too long to hold a call back, so the
 * second is left to its answer. */
static const struct tt_limit publish_limits[] = {{NULL, "business_id", 6, 60}};

/* ---- business.video.publish */

static const struct tt_param video_publish_post_info_music_sound_info[] = {
    MEMBER(STRING,  "music_sound_id",              0,                   NULL,                                          "Which music."),
    MEMBER(INTEGER, "music_sound_volume",          TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "0", .min = 0, .max = 100), "How loud the music is."),
    MEMBER(INTEGER, "music_sound_start",           0,                   NULL,                                          "Where the music begins, in milliseconds."),
    MEMBER(INTEGER, "music_sound_end",             0,                   NULL,                                          "Where the music ends, in milliseconds."),
    MEMBER(INTEGER, "video_original_sound_volume", TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "0", .min = 0, .max = 100), "How loud the video's own sound is."),
};

static const struct tt_param video_publish_post_info[] = {
    MEMBER(STRING,                                          "caption",            0,                             TT_RULE(.max_len = 2200, .unit = TT_LEN_UTF16), "The text: at most 2,200 UTF-16 units and 30 mentions."),
    MEMBER(BOOLEAN,                                         "is_brand_organic",   TT_P_REQUIRED | TT_P_DISPUTED, NULL,                                           "Promotes the account's own business."),
    MEMBER(BOOLEAN,                                         "is_branded_content", TT_P_REQUIRED | TT_P_DISPUTED, NULL,                                           "A paid partnership."),
    MEMBER(STRING,                                          "tto_invite_link",    0,                             NULL,                                           "Invitation of a TikTok One campaign."),
    MEMBER(BOOLEAN,                                         "disable_comment",    0,                             &v13_false,                                     "Nobody may comment."),
    MEMBER(BOOLEAN,                                         "disable_duet",       0,                             &v13_false,                                     "Nobody may make a duet."),
    MEMBER(BOOLEAN,                                         "disable_stitch",     0,                             &v13_false,                                     "Nobody may stitch it."),
    MEMBER(INTEGER,                                         "thumbnail_offset",   TT_P_MIN,                      TT_RULE(.assumed = "0", .min = 0),              "The frame that becomes the cover, in milliseconds; past the end the post fails."),
    MEMBER(BOOLEAN,                                         "is_ai_generated",    0,                             &v13_false,                                     "Made with AI."),
    MEMBER(BOOLEAN,                                         "upload_to_draft",    0,                             &v13_false,                                     "A draft in the user's inbox instead of a post; needs the scope video.upload."),
    MEMBER(STRING,                                          "location_id",        0,                             NULL,                                           "A place that business.publish.location found."),
    MEMBER(STRING,                                          "location_name",      0,                             TT_RULE(.when = "location_id"),                 "Name of that place."),
    MEMBER(BOOLEAN,                                         "is_ads_only",        0,                             &v13_false,                                     "Shown in ads only."),
    MEMBER_OBJECT(video_publish_post_info_music_sound_info, "music_sound_info",   0,                             NULL,                                           "Music under the video."),
};

static const struct tt_param video_publish_params[] = {
    PARAM(BODY, STRING,                         "business_id",          TT_P_REQUIRED | TT_P_ACCOUNT, NULL,     "The account: the open_id of its token."),
    PARAM(BODY, STRING,                         "video_url",            TT_P_REQUIRED,                &v13_url, "Address of the video on a verified domain, reachable for 30 minutes; MP4, MOV or WebM of up to 1 GB."),
    PARAM(BODY, STRING,                         "custom_thumbnail_url", 0,                            &v13_url, "Address of a picture for the cover; wins over thumbnail_offset."),
    PARAM_OBJECT(BODY, video_publish_post_info, "post_info",            TT_P_REQUIRED,                NULL,     "How it is posted."),
};

static const struct tt_field video_publish_result[] = {
    FIELD(STRING, "share_id", 0, NULL, "The publish_id to ask business.publish.status with."),
};

static const struct tt_endpoint video_publish_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/video/publish/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .scope = "7050363942433996801 TikTok Accounts > Business Content > Video Publish",
    .source = V13_DOC("1762228496095234"),
    TT_LIMITS(publish_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.photo.publish */

static const struct tt_param photo_publish_post_info_music_sound_info[] = {
    MEMBER(STRING, "music_sound_id", 0, NULL, "Which music."),
};

static const struct tt_param photo_publish_post_info[] = {
    MEMBER(STRING,                                          "privacy_level",      TT_P_REQUIRED,                 TT_RULE(.choices = "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY"), "Who sees it."),
    MEMBER(STRING,                                          "title",              0,                             TT_RULE(.max_len = 90, .unit = TT_LEN_UTF16),                "A headline."),
    MEMBER(STRING,                                          "caption",            0,                             TT_RULE(.max_len = 4000, .unit = TT_LEN_UTF16),              "The text, with at most 30 mentions."),
    MEMBER(BOOLEAN,                                         "auto_add_music",     0,                             &v13_false,                                                  "TikTok adds music."),
    MEMBER(BOOLEAN,                                         "is_brand_organic",   TT_P_REQUIRED | TT_P_DISPUTED, NULL,                                                        "Promotes the account's own business."),
    MEMBER(BOOLEAN,                                         "is_branded_content", TT_P_REQUIRED | TT_P_DISPUTED, NULL,                                                        "A paid partnership."),
    MEMBER(BOOLEAN,                                         "is_draft",           0,                             &v13_false,                                                  "A draft in the user's inbox instead of a post; keeps title and caption only."),
    MEMBER(BOOLEAN,                                         "disable_comment",    0,                             &v13_false,                                                  "Nobody may comment."),
    MEMBER_OBJECT(photo_publish_post_info_music_sound_info, "music_sound_info",   0,                             NULL,                                                        "Music under the video."),
    MEMBER(STRING,                                          "location_id",        0,                             NULL,                                                        "A place that business.publish.location found."),
    MEMBER(STRING,                                          "location_name",      0,                             TT_RULE(.when = "location_id"),                              "Name of that place."),
};

static const struct tt_param photo_publish_params[] = {
    PARAM(BODY, STRING,                         "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                                        "The account: the open_id of its token."),
    PARAM_LIST(BODY, STRING,                    "photo_images",      TT_P_REQUIRED,                TT_RULE(.min_items = 1, .max_items = 35, .format = TT_F_URL), "Addresses of JPEG or WebP pictures on a verified domain."),
    PARAM(BODY, INTEGER,                        "photo_cover_index", TT_P_MIN,                     TT_RULE(.assumed = "0", .min = 0),                           "Which picture is the cover, from 0."),
    PARAM_OBJECT(BODY, photo_publish_post_info, "post_info",         TT_P_REQUIRED,                NULL,                                                        "How it is posted."),
};

static const struct tt_field photo_publish_result[] = {
    FIELD(STRING, "share_id", 0, NULL, "The publish_id to ask business.publish.status with."),
};

static const struct tt_endpoint photo_publish_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/photo/publish/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1803630424390658"),
    TT_LIMITS(publish_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.publish.status */

static const struct tt_param publish_status_params[] = {
    PARAM(QUERY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "publish_id",  TT_P_REQUIRED,                NULL, "What publishing answered as share_id."),
};

static const struct tt_field publish_status_result[] = {
    FIELD(STRING,      "status",   0, "PROCESSING_DOWNLOAD|PUBLISH_COMPLETE|FAILED|SEND_TO_USER_INBOX", NULL),
    FIELD_LIST(STRING, "post_ids", 0, NULL,                                                        "Ids of a public post; up to three minutes late."),
    FIELD(STRING,      "reason",   0, NULL,                                                        "Only when the status is FAILED."),
};

static const struct tt_endpoint publish_status_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/publish/status/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1816387106635778"),
    .effect = TT_READ,
};

/* ---- business.publish.location */

static const struct tt_param publish_location_params[] = {
    PARAM(QUERY, STRING, "business_id",  TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "search_query", TT_P_REQUIRED,                TT_RULE(.max_len = 100), "Part of the name of a place."),
};

static const struct tt_field publish_location_locations[] = {
    FIELD(STRING, "location_name",    0, NULL, NULL),
    FIELD(STRING, "location_id",      0, NULL, NULL),
    FIELD(STRING, "location_address", 0, NULL, NULL),
};

static const struct tt_field publish_location_result[] = {
    FIELD_OBJECTS(publish_location_locations, "locations", 0, NULL, NULL),
};

static const struct tt_endpoint publish_location_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/publish/location/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "locations",
    .source = V13_DOC("1870580030749698"),
    .effect = TT_READ,
};

// clang-format on
#endif
