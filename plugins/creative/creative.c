/* The creative provider: the address of TikTok's upload dialog, made and verified offline. Tables and the entry
 * point; constant data, read by any thread. */
#include "creative/creative.h"
#include "shared/rows.h"

// clang-format off
#define MEMBER .in = TT_IN_NOWHERE

static const struct tt_param upload_url_params[] = {
    {.name = "locale", .doc = "Language of the dialog.", MEMBER, .type = TT_STRING, .flags = TT_P_REQUIRED,
     .rule = &creative_locale},
    {.name = "business_platform", .doc = "Name of the platform agreed with TikTok.", MEMBER, .type = TT_STRING,
     .flags = TT_P_REQUIRED, .rule = TT_RULE(.fill = "@setting:business_platform")},
    {.name = "external_business_id", .doc = "Your own id of the shop.", MEMBER, .type = TT_STRING,
     .flags = TT_P_REQUIRED},
    {.name = "hmac_key", .doc = "Key agreed with TikTok; signs the address and is never sent.", MEMBER,
     .type = TT_STRING, .flags = TT_P_REQUIRED | TT_P_SECRET, .rule = TT_RULE(.fill = "@setting:hmac_key")},
    {.name = "download_urls", .doc = "Addresses of the videos that TikTok fetches; TikTok's signature does not "
     "cover them.", MEMBER, .type = TT_ARRAY, .items = TT_STRING, .rule = TT_RULE(.format = TT_F_URL)},
    {.name = "industry_id", .doc = "TikTok's number of the industry.", MEMBER, .type = TT_STRING,
     .rule = &creative_industry},
    {.name = "timezone", .doc = "Such as GMT+02:00 or America/New_York.", MEMBER, .type = TT_STRING},
    {.name = "country_region", .doc = "Country of the shop, two letters.", MEMBER, .type = TT_STRING,
     .rule = TT_RULE(.min_len = 2, .max_len = 2)},
    {.name = "store_name", .doc = "Name of the shop.", MEMBER, .type = TT_STRING},
    {.name = "phone_number", .doc = "Such as \"+44 2012345678\".", MEMBER, .type = TT_STRING},
    {.name = "email", .doc = "Address of the shop's owner.", MEMBER, .type = TT_STRING},
    {.name = "currency", .doc = "Currency of the shop, three letters.", MEMBER, .type = TT_STRING,
     .rule = &creative_currency},
    {.name = "website_url", .doc = "Address of the shop.", MEMBER, .type = TT_STRING},
    {.name = "domain", .doc = "Domain of the shop.", MEMBER, .type = TT_STRING},
    {.name = "env", .doc = "Name of the environment whose key TikTok uses.", MEMBER, .type = TT_STRING,
     .rule = TT_RULE(.assumed = "\"prod\"")},
    {.name = "close_method", .doc = "What the dialog does at its end.", MEMBER, .type = TT_STRING,
     .rule = TT_RULE(.choices = "close_from_tiktok|redirect_inside_tiktok|do_nothing|send_message",
                     .assumed = "\"close_from_tiktok\"")},
    {.name = "is_test", .doc = "Marks a trial run.", MEMBER, .type = TT_BOOLEAN, .rule = TT_RULE(.assumed = "false")},
    {.name = "timestamp", .doc = "Unix milliseconds the address is signed for; now when left out.", MEMBER,
     .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DIGITS)},
    {.name = "version", .doc = "Version of the payload; 1.0 when left out.", MEMBER, .type = TT_STRING,
     .rule = TT_RULE(.choices = "1.0|1.5|1.6")},
    {.name = "canonical", .doc = "How the signed values are written: raw as TikTok's check does, or form-encoded.",
     MEMBER, .type = TT_STRING, .flags = TT_P_CLOSED, .rule = TT_RULE(.choices = "raw|form", .assumed = "\"raw\"")},
    {.name = "url_form", .doc = "Whether + / = are percent-encoded in the address.", MEMBER, .type = TT_STRING,
     .flags = TT_P_CLOSED, .rule = TT_RULE(.choices = "encoded|raw", .assumed = "\"encoded\"")},
};

static const struct tt_field upload_url_result[] = {
    {.name = "url", .doc = "Where to send the user's browser.", .type = TT_STRING, .flags = TT_P_URL_SECRET},
    {.name = "external_data", .doc = "The signed payload in base64.", .type = TT_STRING, .flags = TT_P_SECRET},
    {.name = "expires_at_ms", .doc = "Unix milliseconds after which TikTok refuses the address.", .type = TT_INTEGER},
};

static const struct tt_alias upload_url_aliases[] = {
    {.name = "creativePlugin",
     .renames = "storeId=external_business_id businessPlatform=business_platform downloadURLS=download_urls "
                "keyForHmac=hmac_key storeName=store_name websiteURL=website_url countryCode=country_region "
                "phoneNumber=phone_number closeMethod=close_method isTest=is_test industryId=industry_id"},
};

static const struct tt_param verify_params[] = {
    {.name = "external_data", .doc = "The payload in base64.", MEMBER, .type = TT_STRING, .flags = TT_P_SECRET,
     .rule = TT_RULE(.when = "!url", .unless = "url")},
    {.name = "url", .doc = "The whole address.", MEMBER, .type = TT_STRING, .flags = TT_P_URL_SECRET,
     .rule = TT_RULE(.when = "!external_data")},
    {.name = "hmac_key", .doc = "Key agreed with TikTok.", MEMBER, .type = TT_STRING,
     .flags = TT_P_REQUIRED | TT_P_SECRET, .rule = TT_RULE(.fill = "@setting:hmac_key")},
    {.name = "canonical", .doc = "How the signed values were written.", MEMBER, .type = TT_STRING,
     .flags = TT_P_CLOSED, .rule = TT_RULE(.choices = "raw|form", .assumed = "\"raw\"")},
};

static const struct tt_field verify_result[] = {
    {.name = "verdict", .doc = "valid; anything else ends as an error that names the check.", .type = TT_STRING},
    {.name = "expires_at_ms", .doc = "Unix milliseconds after which TikTok refuses the address.", .type = TT_INTEGER},
    {.name = "payload", .doc = "What was signed.", .type = TT_OBJECT},
};

static const struct tt_action actions[] = {
    {.name = "creative.upload_url", .summary = "Make the address of TikTok's upload dialog.", .group = "creative",
     .doc = "The address holds a signed payload and is valid for 30 minutes; whoever has it can use it. Nothing is "
            "sent.",
     TT_PARAMS(upload_url_params), TT_RESULT(upload_url_result), TT_ALIASES(upload_url_aliases),
     .start = creative_upload_url, .flags = TT_A_OFFLINE, .effects = TT_READ},
    {.name = "creative.verify", .summary = "Check an address of the upload dialog as TikTok does.",
     .group = "creative",
     .doc = "Checks in TikTok's order: encoding, age, signature, signed members. Nothing is sent.",
     TT_PARAMS(verify_params), TT_RESULT(verify_result), .start = creative_verify, .flags = TT_A_OFFLINE,
     .effects = TT_READ},
};

static const struct tt_setting settings[] = {
    {.key = "base_url", .doc = "Host of the upload dialog.", .assumed = "https://ads.tiktok.com", .type = TT_STRING},
    {.key = "business_platform", .doc = "Name of the platform agreed with TikTok.", .type = TT_STRING},
    {.key = "hmac_key", .doc = "Key agreed with TikTok.", .flags = TT_P_SECRET, .type = TT_STRING},
};
// clang-format on

/* The flows need nothing but the provider's settings. */
static int32_t init(struct tt_self *self, const struct tt_host *host, void **state)
{
    (void)host;
    *state = self;
    return TT_RC_OK;
}

static const struct tt_layout layout = TT_PROVIDER_LAYOUT;

static const struct tt_provider provider = {
    .abi = TT_PROVIDER_ABI,
    .needs_minor = TT_ABI_NEEDS_MINOR,
    .layout = &layout,
    .jansson = json_object_get,
    .id = "creative",
    .version = "0.1.0",
    .summary = "The upload dialog of TikTok Ads Manager",
    .license = "MIT",
    .actions = actions,
    .n_actions = TT_COUNT(actions),
    .settings = settings,
    .n_settings = TT_COUNT(settings),
    .init = init,
};

TT_EXPORT tt_provider_fn tt_provider_creative;
const struct tt_provider *tt_provider_creative(void)
{
    return &provider;
}
