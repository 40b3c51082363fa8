/* Actions without an endpoint of their own: the sign-in page, whose address is the result, and the flows.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_FLOW_H
#define TIKTOK_ADS_FLOW_H
#include "ads/ads.h"

// clang-format off

/* ---- ads.sign_in_url */

static const struct tt_param sign_in_url_params[] = {
    PARAM(QUERY, STRING, "app_id",       TT_P_REQUIRED, &v13_app_id,                              "The developer's app; from the setting app_id."),
    PARAM(QUERY, STRING, "state",        TT_P_REQUIRED, TT_RULE(.fill = "@random"),               "Comes back with the code: compare it. Chosen when left out."),
    PARAM(QUERY, STRING, "redirect_uri", TT_P_REQUIRED, TT_RULE(.fill = "@setting:redirect_uri"), "Where the user comes back, exactly as registered; from the setting redirect_uri."),
    PARAM(QUERY, STRING, "rid",          0,             NULL,                                     "An id of your own request, passed on to the page."),
};

static const struct tt_endpoint sign_in_url_endpoint = {
    .method = "GET",
    .path = "/portal/auth",
    .service = V13_SERVICE_ID,
    .effect = TT_READ,
    .gives = TT_GIVES_URL,
};

/* ---- ads.upload_video */

static const struct tt_param upload_video_params[] = {
    PARAM(NOWHERE, STRING,  "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,   "The ad account."),
    PARAM(NOWHERE, FILE,    "video_file",       0, TT_RULE(.when = "!video_url&!video_id&!file_id", .unless = "video_url;video_id;file_id"), "The video as a file: MP4, MOV, MPEG or AVI."),
    PARAM(NOWHERE, STRING,  "video_url",        0, TT_RULE(.unless = "video_id;file_id", .format = TT_F_URL), "Or an address that TikTok fetches it from."),
    PARAM(NOWHERE, STRING,  "video_id",         0, TT_RULE(.unless = "file_id"), "Or a video that TikTok has already."),
    PARAM(NOWHERE, STRING,  "file_id",          0, NULL,                         "Or what ads.file.finish.upload gave within the last 24 hours."),
    PARAM(NOWHERE, STRING,  "file_name",        0, TT_RULE(.min_len = 1, .max_len = 100), "Name in the library, unique in the ad account; without it the name of the file or the end of the URL."),
    PARAM(NOWHERE, BOOLEAN, "flaw_detect",      0, &v13_false,                   "Look for flaws: low resolution, a shape that no ad takes."),
    PARAM(NOWHERE, BOOLEAN, "auto_fix_enabled", 0, &v13_false,                   "Have flaws repaired; else a flaw makes the upload fail."),
    PARAM(NOWHERE, BOOLEAN, "auto_bind_enabled", 0, &v13_false,                  "Put the repaired video into the library; needs flaw_detect and auto_fix_enabled."),
    PARAM(NOWHERE, BOOLEAN, "wait",             0, &v13_true,                    "Wait until ads can use the video."),
    PARAM(NOWHERE, INTEGER, "wait_seconds",     TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "300", .min = 1, .max = 86400), "How long to wait at most."),
    PARAM(NOWHERE, INTEGER, "look_seconds",     TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "30", .min = 0, .max = 3600), "How long to look for a video whose answer was lost before it counts as not made."),
    PARAM(NOWHERE, INTEGER, "chunk_from",       TT_P_MIN, TT_RULE(.assumed = "20971520", .min = 1), "Files of so many bytes and more are sent in parts."),
};

// clang-format on
#endif
