/* The business provider: TikTok accounts through the v1.3 host, as tables, and its flows. The tables of a family
 * (parameters, answers, endpoints) are in tables/; here they become one list of actions. Constant data, read by any
 * thread. */
#include "business/business.h"
#include "business/tables/actions.h"
#include "shared/request_flow.h"

// clang-format off

static const struct tt_service services[] = {
    V13_SERVICE("app_id"),
    {.id = "auth", .base_url = "https://www.tiktok.com", .setting = "auth_url", .envelope = &v13_envelope},
};

static const struct tt_token_kind tokens[] = {
    {.id = "account", .header = "Access-Token: %s", .authorize = "business.sign_in_url",
     .exchange = "business.tt_user.oauth2.token", .refresh = "business.tt_user.oauth2.refresh_token",
     .revoke = "business.tt_user.oauth2.revoke", .code = "auth_code", .refresh_param = "refresh_token",
     .access_path = "access_token", .refresh_path = "refresh_token", .expires_path = "expires_in",
     .refresh_expires_path = "refresh_token_expires_in", .scope_path = "scope", .account_paths = "open_id",
     .scope_separator = ",", .early_s = 600, .setting = "access_token"},
};

static const struct tt_setting settings[] = {
    {.key = "app_id",        .type = TT_STRING, .doc = "The developer's app; TikTok calls it client_id or client_key here."},
    {.key = "secret",        .type = TT_STRING, .doc = "The app's secret.", .flags = TT_P_SECRET},
    {.key = "redirect_uri",  .type = TT_STRING, .doc = "Where the sign-in page sends the user back, exactly as registered."},
    {.key = "scope",         .type = TT_STRING, .doc = "Scopes of the sign-in, with commas between them."},
    {.key = "access_token",  .type = TT_STRING, .doc = "An account's token; it lives for a day.", .flags = TT_P_SECRET},
    {.key = "refresh_token", .type = TT_STRING, .doc = "The account's newest refresh token.", .flags = TT_P_SECRET},
    {.key = "access_level",  .type = TT_STRING, .doc = "How many calls TikTok allows the app: basic, advanced, premium or ultimate.", .assumed = "basic"},
    {.key = "base_url",      .type = TT_STRING, .doc = "Another host instead of TikTok's, such as its own sandbox.", .assumed = "https://business-api.tiktok.com"},
    {.key = "auth_url",      .type = TT_STRING, .doc = "Host of the sign-in page.", .assumed = "https://www.tiktok.com"},
};
// clang-format on

int32_t business_request(const struct tt_host *host, tt_callref call, void *state)
{
    static const struct request_defaults defaults = {.service = V13_SERVICE_ID, .token = "account"};

    (void)state;
    return request_flow(host, call, &defaults);
}

static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,
    .id = "business",
    .version = "1.0.0",
    .summary = "TikTok accounts of businesses: profile, posts, comments, publishing",
    .license = "MIT",
    .url = "https://business-api.tiktok.com/portal/docs",
    .actions = actions,
    .n_actions = TT_COUNT(actions),
    .services = services,
    .n_services = TT_COUNT(services),
    .tokens = tokens,
    .n_tokens = TT_COUNT(tokens),
    .settings = settings,
    .n_settings = TT_COUNT(settings),
    .webhook_secret = "secret",
};

TT_PROVIDER_ENTRY(business, provider);
