/* Actions without an endpoint of their own: the sign-in page, whose address is the result, and the flow that posts.
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_FLOW_H
#define TIKTOK_DEVELOPER_FLOW_H
#include "developer/tables/common.h"

// clang-format off

/* ---- developer.sign_in_url */

static const struct tt_param sign_in_params[] = {
    PARAM(QUERY, STRING,  "client_key",            TT_P_REQUIRED,       &client_key_rule,                                                      "Key of the app."),
    PARAM(QUERY, STRING,  "response_type",         TT_P_CLOSED,         TT_RULE(.choices = "code", .fill = "=\"code\""),                       "Always code."),
    PARAM(QUERY, STRING,  "scope",                 TT_P_REQUIRED,       TT_RULE(.fill = "@setting:scope"),                                     "Scopes with commas between them, such as user.info.basic,video.list."),
    PARAM(QUERY, STRING,  "redirect_uri",          TT_P_REQUIRED,       TT_RULE(.fill = "@setting:redirect_uri", .format = TT_F_URL, .max_len = 511), "Where TikTok sends the browser back to; registered with the app."),
    PARAM(QUERY, STRING,  "state",                 0,                   TT_RULE(.fill = "@random"),                                            "Comes back unchanged: compare it."),
    PARAM(QUERY, STRING,  "code_challenge",        0,                   TT_RULE(.fill = "@pkce", .format = TT_F_HEX, .min_len = 64, .max_len = 64), "Hexadecimal SHA-256 of the code verifier."),
    PARAM(QUERY, STRING,  "code_challenge_method", TT_P_CLOSED,         TT_RULE(.choices = "S256", .fill = "=\"S256\""),                       "Always S256."),
    PARAM(QUERY, INTEGER, "disable_auto_auth",     TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "0", .min = 0, .max = 1),                           "1 shows the page although the user is signed in."),
};

static const struct tt_endpoint sign_in_endpoint = {
    .method = "GET",
    .path = "/v2/auth/authorize/",
    .service = "auth",
    .source = DEVELOPER_DOC("login-kit-web"),
    .effect = TT_READ,
    .gives = TT_GIVES_URL,
};

/* ---- developer.post_video */

static const struct tt_param post_video_params[] = {
    PARAM(NOWHERE, FILE,    "video_file",               0,                   TT_RULE(.when = "!video_url", .unless = "video_url"),                  "The video on this machine."),
    PARAM(NOWHERE, STRING,  "video_url",                0,                   TT_RULE(.when = "!video_file", .format = TT_F_URL),                    "The video on the web."),
    PARAM(NOWHERE, STRING,  "via",                      TT_P_CLOSED,         TT_RULE(.choices = "pull|stream", .unless = "video_file", .assumed = "\"stream\""), "How video_url reaches TikTok: pulled by TikTok from a verified domain, or streamed through this machine."),
    PARAM(NOWHERE, STRING,  "mode",                     TT_P_CLOSED,         TT_RULE(.choices = "direct|inbox", .assumed = "\"direct\""),           "Posted at once, or a draft in the user's inbox."),
    PARAM(NOWHERE, STRING,  "privacy_level",            0,                   TT_RULE(.choices = "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY", .when = "?mode=direct"), "Who sees a direct post; there is no default."),
    PARAM(NOWHERE, STRING,  "title",                    0,                   &caption_rule,                                                         "The caption, with #hashtags and @names."),
    PARAM(NOWHERE, BOOLEAN, "disable_comment",          0,                   &assumed_false,                                                        NULL),
    PARAM(NOWHERE, BOOLEAN, "disable_duet",             0,                   &assumed_false,                                                        NULL),
    PARAM(NOWHERE, BOOLEAN, "disable_stitch",           0,                   &assumed_false,                                                        NULL),
    PARAM(NOWHERE, INTEGER, "video_cover_timestamp_ms", TT_P_MIN,            TT_RULE(.assumed = "0", .min = 0),                                     "The frame that becomes the cover."),
    PARAM(NOWHERE, BOOLEAN, "brand_content_toggle",     0,                   &assumed_false,                                                        "A paid partnership."),
    PARAM(NOWHERE, BOOLEAN, "brand_organic_toggle",     0,                   &assumed_false,                                                        "Promotes the creator's own business."),
    PARAM(NOWHERE, BOOLEAN, "is_aigc",                  0,                   &assumed_false,                                                        "Made with AI."),
    PARAM(NOWHERE, INTEGER, "chunk_size",               TT_P_MIN | TT_P_MAX, TT_RULE(.min = 5242880, .max = 64000000),                              "Bytes of a chunk; without it only videos above 64,000,000 bytes are cut."),
    PARAM(NOWHERE, BOOLEAN, "wait",                     0,                   TT_RULE(.assumed = "true"),                                            "Follow the post to its end."),
    PARAM(NOWHERE, INTEGER, "wait_seconds",             TT_P_MIN,            TT_RULE(.assumed = "900", .min = 1),                                   "How long to follow it."),
    PARAM(NOWHERE, INTEGER, "poll_ms",                  TT_P_MIN,            TT_RULE(.assumed = "2000", .min = 1),                                  "First pause between two looks at the status; it grows to 30 seconds."),
};

static const struct tt_field post_video_result[] = {
    FIELD(STRING,      "publish_id", 0, NULL, "To ask for the status."),
    FIELD(STRING,      "status",     0, NULL, "Where the post stands."),
    FIELD_LIST(STRING, "post_ids",   0, NULL, "Ids of the public post, once TikTok gives them."),
};

// clang-format on
#endif
