/* The developer provider: TikTok for developers (Login Kit, display, content posting). Descriptor and entry point;
 * constant data, read by any thread. */
#include "developer/developer.h"
#include "shared/request_flow.h"
#include "shared/rows.h"

// clang-format off
static const struct tt_service services[] = {
    {.id = "api", .base_url = "https://open.tiktokapis.com", .setting = "base_url",
     .limit_group = "tiktok-developer", .app_setting = "client_key", .log_headers = "X-Tt-Logid",
     .envelope = &developer_envelope, TT_CODES(developer_codes)},
    {.id = "auth", .base_url = "https://www.tiktok.com", .setting = "auth_url", .envelope = &developer_oauth_envelope},
    {.id = "upload", .base_url = "https://open-upload.tiktokapis.com", .setting = "upload_url",
     .hosts = "*.tiktokapis.com", .log_headers = "X-Tt-Logid", .envelope = &developer_upload_envelope},
};

static const struct tt_token_kind tokens[] = {
    {.id = "user", .header = "Authorization: Bearer %s", .authorize = "developer.sign_in_url",
     .exchange = "exchangeCodeForAccessToken", .refresh = "refreshUserAccessToken",
     .revoke = "developer.oauth.revoke", .code = "code", .refresh_param = "refresh_token",
     .access_path = "access_token", .refresh_path = "refresh_token", .expires_path = "expires_in",
     .refresh_expires_path = "refresh_expires_in", .scope_path = "scope", .account_paths = "open_id",
     .scope_separator = ",", .early_s = 300, .pkce = TT_PKCE_S256_HEX, .rotates = 1, .setting = "access_token"},
    {.id = "client", .header = "Authorization: Bearer %s", .access_path = "access_token",
     .expires_path = "expires_in", .early_s = 300, .setting = "client_access_token"},
};

static const struct tt_setting settings[] = {
    {.key = "base_url", .doc = "Host of the API.", .assumed = "https://open.tiktokapis.com", .type = TT_STRING},
    {.key = "auth_url", .doc = "Host of the sign-in page.", .assumed = "https://www.tiktok.com", .type = TT_STRING},
    {.key = "upload_url", .doc = "Another host that videos may be uploaded to, beside *.tiktokapis.com.",
     .assumed = "https://open-upload.tiktokapis.com", .type = TT_STRING},
    {.key = "client_key", .doc = "Key of the app.", .type = TT_STRING},
    {.key = "client_secret", .doc = "Secret of the app.", .flags = TT_P_SECRET, .type = TT_STRING},
    {.key = "redirect_uri", .doc = "Registered address that the sign-in comes back to.", .type = TT_STRING},
    {.key = "scope", .doc = "Scopes of the sign-in, with commas between them.", .type = TT_STRING},
    {.key = "access_token", .doc = "Access token of a user.", .flags = TT_P_SECRET, .type = TT_STRING},
    {.key = "refresh_token", .doc = "Refresh token of that user.", .flags = TT_P_SECRET, .type = TT_STRING},
    {.key = "client_access_token", .doc = "Access token of the app itself.", .flags = TT_P_SECRET,
     .type = TT_STRING},
};
// clang-format on

int32_t developer_request(const struct tt_host *host, tt_callref call, void *state)
{
    static const struct request_defaults defaults = {.service = "api", .token = "user"};

    (void)state;
    return request_flow(host, call, &defaults);
}

static const struct tt_layout layout = TT_PROVIDER_LAYOUT;

static const struct tt_provider provider = {
    .abi = TT_PROVIDER_ABI,
    .needs_minor = TT_ABI_NEEDS_MINOR,
    .layout = &layout,
    .jansson = json_object_get,
    .id = "developer",
    .version = "0.1.0",
    .summary = "TikTok for developers: sign-in, profiles, videos, posting",
    .license = "MIT",
    .actions = developer_actions,
    .n_actions = DEVELOPER_N_ACTIONS,
    .services = services,
    .n_services = TT_COUNT(services),
    .tokens = tokens,
    .n_tokens = TT_COUNT(tokens),
    .settings = settings,
    .n_settings = TT_COUNT(settings),
};

TT_EXPORT tt_provider_fn tt_provider_developer;
const struct tt_provider *tt_provider_developer(void)
{
    return &provider;
}
