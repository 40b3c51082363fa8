/* Signing in to ad accounts, and who has signed in: codes, tokens, the accounts behind a token.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_OAUTH_H
#define TIKTOK_ADS_OAUTH_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.oauth2.access_token */

static const struct tt_param oauth2_access_token_params[] = {
    PARAM(BODY, STRING,  "app_id",                TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING,  "secret",                TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
    PARAM(BODY, STRING,  "auth_code",             TT_P_REQUIRED | TT_P_SECRET, NULL,        "The code that the sign-in page gave: one use, one hour."),
    PARAM(BODY, BOOLEAN, "return_advertiser_ids", 0,                           &v13_true,   "Whether to list the ad accounts; false avoids a time-out with thousands of them."),
};

static const struct tt_field oauth2_access_token_result[] = {
    FIELD(STRING,       "access_token",   TT_P_SECRET, NULL, "Does not expire by time."),
    FIELD_LIST(STRING,  "advertiser_ids", 0,           NULL, NULL),
    FIELD_LIST(INTEGER, "scope",          0,           NULL, "Numbers of the permissions granted."),
};

static const struct tt_endpoint oauth2_access_token_endpoint = {
    .method = "POST",
    .path = V13_PATH "oauth2/access_token/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1739965703387137"),
    .envelope = &v13_token_envelope,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.oauth.token */

static const struct tt_param oauth_token_params[] = {
    PARAM(BODY, STRING, "client_id",     TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING, "client_secret", TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
    PARAM(BODY, STRING, "code",          TT_P_REQUIRED | TT_P_SECRET, NULL,        "The code that the sign-in page gave: one use, one hour."),
    PARAM(BODY, STRING, "grant_type",    TT_P_REQUIRED,               TT_RULE(.choices = "authorization_code", .fill = "=\"authorization_code\""), "What the token is asked with."),
};

static const struct tt_field oauth_token_result[] = {
    FIELD(STRING,       "access_token",   TT_P_SECRET, NULL, "Does not expire by time."),
    FIELD(STRING,       "token_type",     0,           NULL, "Bearer."),
    FIELD_LIST(STRING,  "advertiser_ids", 0,           NULL, NULL),
    FIELD_LIST(INTEGER, "scope",          0,           NULL, "Numbers of the permissions granted."),
};

static const struct tt_endpoint oauth_token_endpoint = {
    .method = "POST",
    .path = V13_PATH "oauth/token/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1739965703387137"),
    .envelope = &v13_flat_token_envelope,
    .bodies = TT_BODY_FORM | TT_BODY_JSON,
    .body_first = TT_BODY_FORM,
    .effect = TT_NEW,
};

/* ---- ads.oauth2.advertiser.get */

static const struct tt_param oauth2_advertiser_get_params[] = {
    PARAM(QUERY, STRING, "app_id", TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(QUERY, STRING, "secret", TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
};

static const struct tt_field oauth2_advertiser_get_row[] = {
    FIELD(STRING, "advertiser_id",   0, NULL, NULL),
    FIELD(STRING, "advertiser_name", 0, NULL, NULL),
};

static const struct tt_field oauth2_advertiser_get_result[] = {
    FIELD_OBJECTS(oauth2_advertiser_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint oauth2_advertiser_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "oauth2/advertiser/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "100 Ad Account Management > Ad Account Information > Read Ad Account Information",
    .source = V13_DOC("1738455508553729"),
    .effect = TT_READ,
};

/* ---- ads.oauth2.revoke_token */

static const struct tt_param oauth2_revoke_token_params[] = {
    PARAM(BODY, STRING, "app_id",       TT_P_REQUIRED,               &v13_app_id,                    "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING, "secret",       TT_P_REQUIRED | TT_P_SECRET, &v13_secret,                    "The app's secret; from the setting secret."),
    PARAM(BODY, STRING, "access_token", TT_P_REQUIRED | TT_P_SECRET, TT_RULE(.fill = "@token:ads"), "The token to give up; the one in use when left out."),
};

static const struct tt_field oauth2_revoke_token_result[] = {
    FIELD(STRING,      "app_id",         0, NULL, NULL),
    FIELD_LIST(STRING, "advertiser_ids", 0, NULL, NULL),
};

static const struct tt_endpoint oauth2_revoke_token_endpoint = {
    .method = "POST",
    .path = V13_PATH "oauth2/revoke_token/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1739965949088770"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.user.info */

static const struct tt_field user_info_result[] = {
    FIELD(STRING,  "display_name", 0, NULL, NULL),
    FIELD(STRING,  "email",        0, NULL, NULL),
    FIELD(STRING,  "core_user_id", 0, NULL, NULL),
    FIELD(INTEGER, "create_time",  0, NULL, NULL),
    FIELD(STRING,  "avatar_url",   0, NULL, NULL),
};

static const struct tt_endpoint user_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "user/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

/* ---- ads.well_known.oauth_protected_resource.open_mcp.server */

static const struct tt_param well_known_oauth_protected_resource_open_mcp_server_params[] = {
    PARAM(PATH, STRING, "server", TT_P_REQUIRED, NULL, "The server's name, as its address has it."),
};

static const struct tt_endpoint well_known_oauth_protected_resource_open_mcp_server_endpoint = {
    .method = "GET",
    .path = V13_PATH ".well-known/oauth-protected-resource/open_mcp/{server}/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1873496742612993"),
    .envelope = &v13_plain_envelope,
    .effect = TT_READ,
};

/* ---- ads.oauth2.access_token.tip_sdk.create */

static const struct tt_param oauth2_access_token_tip_sdk_create_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field oauth2_access_token_tip_sdk_create_result[] = {
    FIELD(STRING, "tip_sdk_access_token", TT_P_SECRET, NULL, NULL),
};

static const struct tt_endpoint oauth2_access_token_tip_sdk_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "oauth2/access_token/tip_sdk/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1820826755283969"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.oauth2.access_token.tip_sdk.renew */

static const struct tt_param oauth2_access_token_tip_sdk_renew_params[] = {
    PARAM(BODY, STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "tip_sdk_access_token", TT_P_REQUIRED | TT_P_SECRET,  NULL,    NULL),
};

static const struct tt_endpoint oauth2_access_token_tip_sdk_renew_endpoint = {
    .method = "POST",
    .path = V13_PATH "oauth2/access_token/tip_sdk/renew/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1820826847199234"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.oauth2.access_token.tip_sdk.validate */

static const struct tt_field oauth2_access_token_tip_sdk_validate_result[] = {
    FIELD(BOOLEAN, "is_valid", 0, NULL, NULL),
};

static const struct tt_endpoint oauth2_access_token_tip_sdk_validate_endpoint = {
    .method = "POST",
    .path = V13_PATH "oauth2/access_token/tip_sdk/validate/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1820826826000385"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.oauth2.creator.get */

static const struct tt_field oauth2_creator_get_result[] = {
    FIELD_OBJECTS(oauth2_creator_get_list_fields, "list", 0, NULL, NULL),
};

static const struct tt_endpoint oauth2_creator_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "oauth2/creator/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.oauth2.tcm.get */

static const struct tt_param oauth2_tcm_get_params[] = {
    PARAM(QUERY, STRING,  "app_id",    TT_P_REQUIRED,               &v13_app_id,                  "The developer's app; from the setting app_id."),
    PARAM(QUERY, STRING,  "secret",    TT_P_REQUIRED | TT_P_SECRET, &v13_secret,                  "The app's secret; from the setting secret."),
    PARAM(QUERY, INTEGER, "page",      0,                           &rule_else_1,                 "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size", TT_P_MIN | TT_P_MAX,         &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field oauth2_tcm_get_result[] = {
    FIELD_OBJECT(page_info_fields, "page_info",       0, NULL, NULL),
    FIELD_LIST(STRING,             "tcm_account_ids", 0, NULL, NULL),
};

static const struct tt_endpoint oauth2_tcm_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "oauth2/tcm/get/",
    .service = V13_SERVICE_ID,
    .rows = "tcm_account_ids",
    .paging = &v13_pages_100,
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.portal.mcp_tt4b_authorize */

static const struct tt_endpoint portal_mcp_tt4b_authorize_endpoint = {
    .method = "GET",
    .path = V13_PATH "portal/mcp-tt4b-authorize/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1873496771526337"),
    .effect = TT_READ,
    .gives = TT_GIVES_URL,
};

// clang-format on
#endif
