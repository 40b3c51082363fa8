/* How the developer services answer, and what their codes mean for the caller. Constant data, any thread. */
#include "developer/developer.h"

const struct tt_envelope developer_envelope = {
    .code_paths = "error.code",
    .ok = "ok",
    .message_paths = "error.message",
    .request_paths = "error.log_id|error.logid",
    .data_path = "data",
};

const struct tt_envelope developer_oauth_envelope = {
    .code_paths = "error",
    .message_paths = "error_description",
    .request_paths = "log_id",
    .data_path = "",
};

const struct tt_envelope developer_token_envelope = {
    .code_paths = "error",
    .message_paths = "error_description",
    .request_paths = "log_id",
    .data_path = "",
    .needs_paths = "access_token",
};

const struct tt_envelope developer_revoke_envelope = {
    .code_paths = "error",
    .message_paths = "error_description",
    .request_paths = "log_id",
    .data_path = "",
    .empty_is_ok = 1,
};

const struct tt_envelope developer_upload_envelope = {
    .status_decides = 1,
};

// clang-format off
const struct tt_code developer_codes[DEVELOPER_N_CODES] = {
    {.code = "access_token_invalid", .klass = TT_CLASS_EXPIRED, .flags = TT_C_NOT_DONE,
     .text = "The access token is missing, expired or revoked. Refresh it, or sign in again."},
    {.code = "scope_not_authorized", .klass = TT_CLASS_REAUTH, .flags = TT_C_NOT_DONE,
     .text = "The user did not grant the scope that this call, or one of the fields asked for, needs. Ask for fewer "
             "fields, or sign in again with that scope."},
    {.code = "scope_permission_missed", .klass = TT_CLASS_REAUTH, .flags = TT_C_NOT_DONE,
     .text = "A field asked for needs a scope that the token lacks. Ask for fewer fields, or sign in again with that "
             "scope."},
    {.code = "invalid_params", .klass = TT_CLASS_CALLER, .flags = TT_C_NOT_DONE,
     .text = "A parameter is missing or wrong; TikTok's message names it."},
    {.code = "invalid_param", .klass = TT_CLASS_CALLER, .flags = TT_C_NOT_DONE,
     .text = "A parameter is missing or wrong; TikTok's message names it."},
    {.code = "invalid_file_upload", .klass = TT_CLASS_CALLER,
     .text = "The file does not meet TikTok's rules for videos and pictures. Send another one."},
    {.code = "rate_limit_exceeded", .klass = TT_CLASS_LIMIT, .flags = TT_C_NOT_DONE | TT_C_ENDPOINT, .pause_s = 60,
     .text = "Too many calls within a minute. Wait a minute and repeat."},
    {.code = "internal_error", .klass = TT_CLASS_SERVER,
     .text = "TikTok failed to handle the request. Try again later."},
    {.code = "spam_risk_too_many_posts", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "The account has reached the number of posts that apps may make in a day; all apps share it. Post again "
             "tomorrow."},
    {.code = "spam_risk_user_banned_from_posting", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "TikTok has banned the account from posting. Only the account's owner can settle that with TikTok."},
    {.code = "reached_active_user_cap", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "The app has reached the number of users that may post through it in a day (five while it is unaudited). "
             "Try again in 24 hours."},
    {.code = "spam_risk_too_many_pending_share", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "The account has five drafts waiting in its inbox. The user must post or delete them in the TikTok app, "
             "or wait 24 hours."},
    {.code = "unaudited_client_can_only_post_to_private_accounts", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "The app is not audited yet, so it can post only with privacy_level SELF_ONLY and only to an account that "
             "is itself private. Make the account private, post with SELF_ONLY, or have TikTok audit the app."},
    {.code = "url_ownership_unverified", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "TikTok fetches only from addresses whose domain or prefix the app has verified. Verify it in the "
             "developer portal, or send the bytes instead (via=stream)."},
    {.code = "privacy_level_option_mismatch", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "The privacy_level is missing or not among those the account offers. Ask "
             "developer.post.publish.creator_info.query for privacy_level_options and choose one."},
    {.code = "app_version_check_failed", .klass = TT_CLASS_REFUSED, .flags = TT_C_NOT_DONE,
     .text = "The user's TikTok app is older than 31.8 and cannot take picture drafts. The user must update it."},
    {.code = "invalid_publish_id", .klass = TT_CLASS_CALLER,
     .text = "TikTok does not know this publish_id. Check it against what the start of the post answered."},
    {.code = "token_not_authorized_for_specified_publish_id", .klass = TT_CLASS_CALLER,
     .text = "The post was started with the token of another account. Use that account's token."},
    {.code = "publish_not_cancellable", .klass = TT_CLASS_CALLER,
     .text = "The post has gone too far to be cancelled. Ask for its status."},
    {.code = "", .http = 401, .klass = TT_CLASS_EXPIRED, .flags = TT_C_NOT_DONE,
     .text = "The access token was not accepted. Refresh it, or sign in again."},
    {.code = "", .http = 404, .klass = TT_CLASS_CALLER, .flags = TT_C_NOT_DONE,
     .text = "There is no such path, or not with this method. Check both; every path ends with a slash."},
    {.code = "", .http = 429, .klass = TT_CLASS_LIMIT, .flags = TT_C_NOT_DONE | TT_C_ENDPOINT, .pause_s = 60,
     .text = "Too many calls within a minute. Wait a minute and repeat."},
    {.code = "", .http = 503, .klass = TT_CLASS_SERVER,
     .text = "TikTok's gateway is out of order for the moment. Try again later."},
};

const struct tt_code developer_oauth_codes[DEVELOPER_N_OAUTH_CODES] = {
    {.code = "access_denied", .klass = TT_CLASS_REAUTH,
     .text = "The user or TikTok refused the sign-in. Start it again."},
    {.code = "invalid_client", .klass = TT_CLASS_CALLER,
     .text = "client_key or client_secret is wrong. Copy both from the app's page in the developer portal."},
    {.code = "invalid_grant", .klass = TT_CLASS_REAUTH,
     .text = "The code or refresh token is wrong, used, expired or of another app. Sign in again."},
    {.code = "invalid_request", .klass = TT_CLASS_CALLER,
     .text = "A parameter is missing or malformed: often redirect_uri differs from the one of the sign-in, the code "
             "was not percent-decoded once, or code_verifier does not belong to it."},
    {.code = "invalid_scope", .klass = TT_CLASS_CALLER,
     .text = "A scope is unknown or not approved for the app. One such scope fails the whole request."},
    {.code = "unauthorized_client", .klass = TT_CLASS_REFUSED,
     .text = "The app may not sign users in this way: it is not live, or Login Kit is not added to it."},
    {.code = "unsupported_grant_type", .klass = TT_CLASS_CALLER,
     .text = "grant_type must be authorization_code, refresh_token or client_credentials."},
    {.code = "unsupported_response_type", .klass = TT_CLASS_CALLER, .text = "response_type must be code."},
    {.code = "server_error", .klass = TT_CLASS_SERVER, .text = "TikTok failed to handle the sign-in. Try again later."},
    {.code = "temporarily_unavailable", .klass = TT_CLASS_SERVER,
     .text = "TikTok's sign-in is out of order for the moment. Try again later."},
};
// clang-format on
