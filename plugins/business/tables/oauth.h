/* Signing in to TikTok accounts: codes and tokens.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_OAUTH_H
#define TIKTOK_BUSINESS_OAUTH_H
#include "business/business.h"

// clang-format off

/* ---- business.tt_user.oauth2.token */

static const struct tt_param tt_user_oauth2_token_params[] = {
    PARAM(BODY, STRING, "client_id",     TT_P_REQUIRED,               &v13_app_id,                                                 "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING, "client_secret", TT_P_REQUIRED | TT_P_SECRET, &v13_secret,                                                 "The app's secret; from the setting secret."),
    PARAM(BODY, STRING, "grant_type",    TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "authorization_code", .fill = "=\"authorization_code\""), "What the token is asked with."),
    PARAM(BODY, STRING, "auth_code",     TT_P_REQUIRED | TT_P_SECRET, NULL,                                                        "The code that the sign-in page gave: one use, ten minutes."),
    PARAM(BODY, STRING, "redirect_uri",  TT_P_REQUIRED,               TT_RULE(.fill = "@setting:redirect_uri"),                    "The same as in the sign-in; from the setting redirect_uri."),
};

static const struct tt_field tt_user_oauth2_token_result[] = {
    FIELD(STRING,  "access_token",             TT_P_SECRET,  NULL,     "Sent with every call."),
    FIELD(STRING,  "token_type",               0,            "Bearer", "Bearer."),
    FIELD(STRING,  "scope",                    0,            NULL,     "What was granted, with commas."),
    FIELD(INTEGER, "expires_in",               0,            NULL,     "Seconds until the access token ends."),
    FIELD(STRING,  "refresh_token",            TT_P_SECRET,  NULL,     "Store it: it may replace the one that was sent."),
    FIELD(INTEGER, "refresh_token_expires_in", 0,            NULL,     "Seconds until the refresh token ends."),
    FIELD(STRING,  "open_id",                  TT_P_ACCOUNT, NULL,     "The account, as this app knows it: its business_id."),
};

static const struct tt_endpoint tt_user_oauth2_token_endpoint = {
    .method = "POST",
    .path = V13_PATH "tt_user/oauth2/token/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1833997638479041"),
    .envelope = &v13_token_envelope,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.tt_user.oauth2.refresh_token */

static const struct tt_param tt_user_oauth2_refresh_token_params[] = {
    PARAM(BODY, STRING, "client_id",     TT_P_REQUIRED,               &v13_app_id,                                                 "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING, "client_secret", TT_P_REQUIRED | TT_P_SECRET, &v13_secret,                                                 "The app's secret; from the setting secret."),
    PARAM(BODY, STRING, "grant_type",    TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "refresh_token", .fill = "=\"refresh_token\""), "What the token is asked with."),
    PARAM(BODY, STRING, "refresh_token", TT_P_REQUIRED | TT_P_SECRET, TT_RULE(.fill = "@setting:refresh_token"),                   "The newest one."),
};

static const struct tt_field tt_user_oauth2_refresh_token_result[] = {
    FIELD(STRING,  "access_token",             TT_P_SECRET,  NULL, "Sent with every call."),
    FIELD(STRING,  "token_type",               0,            NULL, "Bearer."),
    FIELD(STRING,  "scope",                    0,            NULL, "What was granted, with commas."),
    FIELD(INTEGER, "expires_in",               0,            NULL, "Seconds until the access token ends."),
    FIELD(STRING,  "refresh_token",            TT_P_SECRET,  NULL, "Store it: it may replace the one that was sent."),
    FIELD(INTEGER, "refresh_token_expires_in", 0,            NULL, "Seconds until the refresh token ends."),
    FIELD(STRING,  "open_id",                  TT_P_ACCOUNT, NULL, "The account, as this app knows it: its business_id."),
};

static const struct tt_endpoint tt_user_oauth2_refresh_token_endpoint = {
    .method = "POST",
    .path = V13_PATH "tt_user/oauth2/refresh_token/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1833997679342594"),
    .envelope = &v13_token_envelope,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.tt_user.oauth2.revoke */

static const struct tt_param tt_user_oauth2_revoke_params[] = {
    PARAM(BODY, STRING, "client_id",     TT_P_REQUIRED,               &v13_app_id,                       "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING, "client_secret", TT_P_REQUIRED | TT_P_SECRET, &v13_secret,                       "The app's secret; from the setting secret."),
    PARAM(BODY, STRING, "access_token",  TT_P_REQUIRED | TT_P_SECRET, TT_RULE(.fill = "@token:account"), "The token to give up; the one in use when left out."),
};

static const struct tt_endpoint tt_user_oauth2_revoke_endpoint = {
    .method = "POST",
    .path = V13_PATH "tt_user/oauth2/revoke/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1833997665030145"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.tt_user.token_info.get */

static const struct tt_param tt_user_token_info_get_params[] = {
    PARAM(BODY, STRING, "app_id",       TT_P_REQUIRED,               &v13_app_id,                       "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING, "access_token", TT_P_REQUIRED | TT_P_SECRET, TT_RULE(.fill = "@token:account"), "The token in question."),
};

static const struct tt_field tt_user_token_info_get_result[] = {
    FIELD(STRING, "app_id",     0, NULL, NULL),
    FIELD(STRING, "scope",      0, NULL, "What the token allows, with commas."),
    FIELD(STRING, "creator_id", 0, NULL, "The account: its business_id."),
};

static const struct tt_endpoint tt_user_token_info_get_endpoint = {
    .method = "POST",
    .path = V13_PATH "tt_user/token_info/get/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1765927978092545"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

// clang-format on
#endif
