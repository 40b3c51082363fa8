/* The ads provider: every endpoint of TikTok's Marketing API that it knows, as tables, and its flows. The tables of a
 * family (parameters, answers, endpoints) are in tables/; here they become one list of actions. Constant data, read
 * by any thread. */
#include "ads/ads.h"
#include "ads/tables/actions.h"

// clang-format off

static const struct tt_service services[] = {V13_SERVICE("app_id")};

static const struct tt_token_kind tokens[] = {
    {.id = "ads", .header = "Access-Token: %s", .authorize = "ads.sign_in_url", .exchange = "ads.oauth2.access_token",
     .revoke = "ads.oauth2.revoke_token", .code = "auth_code", .access_path = "access_token", .scope_path = "scope",
     .account_paths = "advertiser_ids", .setting = "access_token"},
};

static const struct tt_setting settings[] = {
    {.key = "app_id",       .type = TT_STRING, .doc = "The developer's app."},
    {.key = "secret",       .type = TT_STRING, .doc = "The app's secret.", .flags = TT_P_SECRET},
    {.key = "access_token", .type = TT_STRING, .doc = "A token that ads.oauth2.access_token gave; it does not expire by time.", .flags = TT_P_SECRET},
    {.key = "redirect_uri", .type = TT_STRING, .doc = "Where the sign-in page sends the advertiser back, exactly as registered."},
    {.key = "access_level", .type = TT_STRING, .doc = "How many calls TikTok allows the app: basic, advanced, premium or ultimate.", .assumed = "basic"},
};
// clang-format on

static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,
    .id = "ads",
    .version = "1.0.0",
    .summary = "TikTok's Marketing API: ad accounts, campaigns, ads, creatives, reports, catalogues",
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

TT_PROVIDER_ENTRY(ads, provider);
