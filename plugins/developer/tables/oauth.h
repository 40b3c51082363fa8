/* Signing in: codes, tokens, QR codes.
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_OAUTH_H
#define TIKTOK_DEVELOPER_OAUTH_H
#include "developer/tables/common.h"

// clang-format off

static const struct tt_rule client_secret_rule = {.fill = "@setting:client_secret"};

/* ---- developer.oauth.token */

static const struct tt_param token_params[] = {
    PARAM(BODY, STRING, "client_key",    TT_P_REQUIRED,               &client_key_rule,                                                      "Key of the app."),
    PARAM(BODY, STRING, "client_secret", TT_P_REQUIRED | TT_P_SECRET, &client_secret_rule,                                                   "Secret of the app."),
    PARAM(BODY, STRING, "grant_type",    TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "authorization_code|refresh_token|client_credentials"), "What the token is asked with."),
    PARAM(BODY, STRING, "code",          TT_P_SECRET,                 TT_RULE(.when = "grant_type=authorization_code"),                      "Code of the sign-in, percent-decoded once."),
    PARAM(BODY, STRING, "redirect_uri",  0,                           TT_RULE(.when = "grant_type=authorization_code", .unless = "grant_type=refresh_token|client_credentials", .fill = "@setting:redirect_uri"), "The same as in the sign-in."),
    PARAM(BODY, STRING, "code_verifier", TT_P_SECRET,                 TT_RULE(.when = "?grant_type=authorization_code", .max_len = 128),     "Belongs to the sign-in's code_challenge."),
    PARAM(BODY, STRING, "refresh_token", TT_P_SECRET,                 TT_RULE(.when = "grant_type=refresh_token"),                           "The newest one."),
};

static const struct tt_field token_result[] = {
    FIELD(STRING,  "access_token",       TT_P_SECRET,  NULL, "Sent with every call."),
    FIELD(INTEGER, "expires_in",         0,            NULL, "Seconds until the access token ends."),
    FIELD(STRING,  "open_id",            TT_P_ACCOUNT, NULL, "The user, as this app knows them."),
    FIELD(STRING,  "refresh_token",      TT_P_SECRET,  NULL, "Replaces the one that was sent."),
    FIELD(INTEGER, "refresh_expires_in", 0,            NULL, "Seconds until the refresh token ends."),
    FIELD(STRING,  "scope",              0,            NULL, "What the user granted, with commas."),
    FIELD(STRING,  "token_type",         0,            NULL, "Bearer."),
};

static const struct tt_endpoint token_endpoint = {
    .method = "POST",
    .path = "/v2/oauth/token/",
    .service = "api",
    .source = DEVELOPER_DOC("oauth-user-access-token-management"),
    .envelope = &developer_token_envelope,
    TT_CODES(developer_oauth_codes),
    .bodies = TT_BODY_FORM,
    .effect = TT_NEW,
};

/* ---- developer.oauth.revoke */

static const struct tt_param revoke_params[] = {
    PARAM(BODY, STRING, "client_key",    TT_P_REQUIRED,               &client_key_rule,               "Key of the app."),
    PARAM(BODY, STRING, "client_secret", TT_P_REQUIRED | TT_P_SECRET, &client_secret_rule,            "Secret of the app."),
    PARAM(BODY, STRING, "token",         TT_P_REQUIRED | TT_P_SECRET, TT_RULE(.fill = "@token:user"), "The access token to end."),
};

static const struct tt_endpoint revoke_endpoint = {
    .method = "POST",
    .path = "/v2/oauth/revoke/",
    .service = "api",
    .source = DEVELOPER_DOC("oauth-user-access-token-management"),
    .envelope = &developer_revoke_envelope,
    TT_CODES(developer_oauth_codes),
    .bodies = TT_BODY_FORM,
    .effect = TT_SAME,
};

/* ---- developer.oauth.get_qrcode */

static const struct tt_param get_qrcode_params[] = {
    PARAM(BODY, STRING, "client_key", TT_P_REQUIRED, &client_key_rule,                  "Key of the app."),
    PARAM(BODY, STRING, "scope",      TT_P_REQUIRED, TT_RULE(.fill = "@setting:scope"), "Scopes with commas between them."),
    PARAM(BODY, STRING, "state",      0,             TT_RULE(.fill = "@random"),        "Comes back unchanged: compare it."),
};

static const struct tt_field get_qrcode_result[] = {
    FIELD(STRING, "scan_qrcode_url", 0,           NULL, "Put your own client_ticket into it and show it as a QR code."),
    FIELD(STRING, "token",           TT_P_SECRET, NULL, "To ask whether it was scanned."),
};

static const struct tt_endpoint get_qrcode_endpoint = {
    .method = "POST",
    .path = "/v2/oauth/get_qrcode/",
    .service = "api",
    .source = DEVELOPER_DOC("login-kit-qr-code-authorization"),
    .envelope = &developer_oauth_envelope,
    TT_CODES(developer_oauth_codes),
    .bodies = TT_BODY_FORM,
    .effect = TT_SAME,
};

/* ---- developer.oauth.check_qrcode */

static const struct tt_param check_qrcode_params[] = {
    PARAM(BODY, STRING, "client_key",    TT_P_REQUIRED,               &client_key_rule,    "Key of the app."),
    PARAM(BODY, STRING, "client_secret", TT_P_REQUIRED | TT_P_SECRET, &client_secret_rule, "Secret of the app."),
    PARAM(BODY, STRING, "token",         TT_P_REQUIRED | TT_P_SECRET, NULL,                "Given with the QR code."),
};

static const struct tt_field check_qrcode_result[] = {
    FIELD(STRING, "status",        0,               "new|scanned|confirmed|expired|utilised", NULL),
    FIELD(STRING, "client_ticket", 0,               NULL,                                     "Yours, once it was scanned: drop the answer if it differs."),
    FIELD(STRING, "redirect_uri",  TT_P_URL_SECRET, NULL,                                     "Holds the code when confirmed."),
    FIELD(STRING, "code",          TT_P_SECRET,     NULL,                                     "Some answers hold the code here."),
    FIELD(STRING, "state",         0,               NULL,                                     NULL),
};

static const struct tt_endpoint check_qrcode_endpoint = {
    .method = "POST",
    .path = "/v2/oauth/check_qrcode/",
    .service = "api",
    .source = DEVELOPER_DOC("login-kit-qr-code-authorization"),
    .envelope = &developer_oauth_envelope,
    TT_CODES(developer_oauth_codes),
    .bodies = TT_BODY_FORM,
    .effect = TT_READ,
};

// clang-format on
#endif
