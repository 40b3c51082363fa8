/* Actions without an endpoint of their own: the sign-in page, whose address is the result, and the flows.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_FLOW_H
#define TIKTOK_BUSINESS_FLOW_H
#include "business/tables/publish.h"

// clang-format off

/* ---- business.sign_in_url */

static const struct tt_param sign_in_url_params[] = {
    PARAM(QUERY,   STRING, "client_key",    TT_P_REQUIRED,   &v13_app_id,                                                  "The developer's app; from the setting app_id."),
    PARAM(QUERY,   STRING, "response_type", TT_P_CLOSED,     TT_RULE(.choices = "code", .fill = "=\"code\""),              "Always code."),
    PARAM(QUERY,   STRING, "scope",         TT_P_REQUIRED,   TT_RULE(.fill = "@setting:scope"),                            "Scopes with commas between them, such as user.info.basic,video.publish."),
    PARAM(QUERY,   STRING, "redirect_uri",  TT_P_REQUIRED,   TT_RULE(.fill = "@setting:redirect_uri", .format = TT_F_URL), "Where the user comes back, exactly as registered; from the setting redirect_uri."),
    PARAM(QUERY,   STRING, "state",         0,               TT_RULE(.fill = "@random"),                                   "Comes back with the code: compare it. Chosen when left out."),
    PARAM(NOWHERE, STRING, "rid",           TT_P_DEPRECATED, NULL,                                                         "An id that the page took once; not sent any more."),
};

static const struct tt_endpoint sign_in_url_endpoint = {
    .method = "GET",
    .path = "/v2/auth/authorize/",
    .service = "auth",
    .effect = TT_READ,
    .gives = TT_GIVES_URL,
};

/* ---- business.post_video */

static const struct tt_param post_video_params[] = {
    PARAM(NOWHERE, STRING,  "business_id",          TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                            "The account: the open_id of its token."),
    PARAM(NOWHERE, STRING,  "video_url",            TT_P_REQUIRED,       &v13_url,                                 "Address of the video on a verified domain, reachable for 30 minutes; MP4, MOV or WebM of up to 1 GB."),
    PARAM(NOWHERE, STRING,  "custom_thumbnail_url", 0,                   &v13_url,                                 "Address of a picture for the cover; wins over thumbnail_offset."),
    PARAM(NOWHERE, STRING,  "caption",              0,                   NULL,                                     "The text: at most 2,200 UTF-16 units and 30 mentions."),
    PARAM(NOWHERE, BOOLEAN, "cut_caption",          0,                   &v13_false,                               "Cut a caption that is too long instead of refusing it."),
    PARAM(NOWHERE, BOOLEAN, "is_brand_organic",     0,                   TT_RULE(.fill = "=false"),                "Promotes the account's own business."),
    PARAM(NOWHERE, BOOLEAN, "is_branded_content",   0,                   TT_RULE(.fill = "=false"),                "A paid partnership."),
    PARAM(NOWHERE, STRING,  "tto_invite_link",      0,                   NULL,                                     "Invitation of a TikTok One campaign."),
    PARAM(NOWHERE, BOOLEAN, "disable_comment",      0,                   &v13_false,                               "Nobody may comment."),
    PARAM(NOWHERE, BOOLEAN, "disable_duet",         0,                   &v13_false,                               "Nobody may make a duet."),
    PARAM(NOWHERE, BOOLEAN, "disable_stitch",       0,                   &v13_false,                               "Nobody may stitch it."),
    PARAM(NOWHERE, INTEGER, "thumbnail_offset",     TT_P_MIN,            TT_RULE(.assumed = "0", .min = 0),        "The frame that becomes the cover, in milliseconds; past the end the post fails."),
    PARAM(NOWHERE, BOOLEAN, "is_ai_generated",      0,                   &v13_false,                               "Made with AI."),
    PARAM(NOWHERE, BOOLEAN, "upload_to_draft",      0,                   &v13_false,                               "A draft in the user's inbox instead of a post; needs the scope video.upload."),
    PARAM(NOWHERE, BOOLEAN, "is_ads_only",          0,                   &v13_false,                               "Shown in ads only."),
    PARAM(NOWHERE, STRING,  "location_id",          0,                   NULL,                                     "A place that business.publish.location found."),
    PARAM(NOWHERE, STRING,  "location_name",        0,                   TT_RULE(.when = "location_id"),           "Name of that place."),
    PARAM_OBJECT(NOWHERE, video_publish_post_info_music_sound_info, "music_sound_info", 0, NULL,                   "Music under the video."),
    PARAM(NOWHERE, BOOLEAN, "wait",                 0,                   &v13_true,                                "Follow the post to its end."),
    PARAM(NOWHERE, INTEGER, "wait_seconds",         TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "900", .min = 1, .max = 86400), "How long to follow it."),
    PARAM(NOWHERE, INTEGER, "post_ids_seconds",     TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "180", .min = 0, .max = 3600), "How long to wait for the ids of a complete post."),
    PARAM(NOWHERE, INTEGER, "poll_ms",              TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "2000", .min = 1, .max = 30000), "First pause between two looks at the status; it grows to 30 seconds."),
};

static const struct tt_field post_video_result[] = {
    FIELD(STRING,      "publish_id", 0, NULL, "To ask business.publish.status with."),
    FIELD(STRING,      "status",     0, "PROCESSING_DOWNLOAD|PUBLISH_COMPLETE|SEND_TO_USER_INBOX", "Where the post stands."),
    FIELD_LIST(STRING, "post_ids",   0, NULL, "Ids of a public post."),
};

// clang-format on
#endif
