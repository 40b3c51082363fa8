/* The creative provider: the address of TikTok's upload dialog, made and verified offline. Tables and the entry
 * point; constant data, read by any thread. */
#include "creative/creative.h"
#include "shared/rows.h"

// clang-format off
static const struct tt_param upload_url_params[] = {
    PARAM(NOWHERE, STRING,      "locale",               TT_P_REQUIRED,               &creative_locale,                                                      "Language of the dialog."),
    PARAM(NOWHERE, STRING,      "business_platform",    TT_P_REQUIRED,               TT_RULE(.fill = "@setting:business_platform"),                         "Name of the platform agreed with TikTok."),
    PARAM(NOWHERE, STRING,      "external_business_id", TT_P_REQUIRED,               NULL,                                                                  "Your own id of the shop."),
    PARAM(NOWHERE, STRING,      "hmac_key",             TT_P_REQUIRED | TT_P_SECRET, TT_RULE(.fill = "@setting:hmac_key"),                                  "Key agreed with TikTok; signs the address and is never sent."),
    PARAM_LIST(NOWHERE, STRING, "download_urls",        0,                           TT_RULE(.format = TT_F_URL),                                           "Addresses of the videos that TikTok fetches; TikTok's signature does not cover them."),
    PARAM(NOWHERE, STRING,      "industry_id",          0,                           &creative_industry,                                                    "TikTok's number of the industry."),
    PARAM(NOWHERE, STRING,      "timezone",             0,                           NULL,                                                                  "Such as GMT+02:00 or America/New_York."),
    PARAM(NOWHERE, STRING,      "country_region",       0,                           TT_RULE(.min_len = 2, .max_len = 2),                                   "Country of the shop, two letters."),
    PARAM(NOWHERE, STRING,      "store_name",           0,                           NULL,                                                                  "Name of the shop."),
    PARAM(NOWHERE, STRING,      "phone_number",         0,                           NULL,                                                                  "Such as \"+44 2012345678\"."),
    PARAM(NOWHERE, STRING,      "email",                0,                           NULL,                                                                  "Address of the shop's owner."),
    PARAM(NOWHERE, STRING,      "currency",             0,                           &creative_currency,                                                    "Currency of the shop, three letters."),
    PARAM(NOWHERE, STRING,      "website_url",          0,                           NULL,                                                                  "Address of the shop."),
    PARAM(NOWHERE, STRING,      "domain",               0,                           NULL,                                                                  "Domain of the shop."),
    PARAM(NOWHERE, STRING,      "env",                  0,                           TT_RULE(.assumed = "\"prod\""),                                        "Name of the environment whose key TikTok uses."),
    PARAM(NOWHERE, STRING,      "close_method",         0,                           TT_RULE(.choices = "close_from_tiktok|redirect_inside_tiktok|do_nothing|send_message", .assumed = "\"close_from_tiktok\""), "What the dialog does at its end."),
    PARAM(NOWHERE, BOOLEAN,     "is_test",              0,                           TT_RULE(.assumed = "false"),                                           "Marks a trial run."),
    PARAM(NOWHERE, STRING,      "timestamp",            0,                           TT_RULE(.format = TT_F_DIGITS),                                        "Unix milliseconds the address is signed for; now when left out."),
    PARAM(NOWHERE, STRING,      "version",              0,                           TT_RULE(.choices = "1.0|1.5|1.6"),                                     "Version of the payload; 1.0 when left out."),
    PARAM(NOWHERE, STRING,      "canonical",            TT_P_CLOSED,                 TT_RULE(.choices = "raw|form", .assumed = "\"raw\""),                  "How the signed values are written: raw as TikTok's check does, or form-encoded."),
    PARAM(NOWHERE, STRING,      "url_form",             TT_P_CLOSED,                 TT_RULE(.choices = "encoded|raw", .assumed = "\"encoded\""),           "Whether + / = are percent-encoded in the address."),
};

static const struct tt_field upload_url_result[] = {
    FIELD(STRING,  "url",           TT_P_URL_SECRET, NULL, "Where to send the user's browser."),
    FIELD(STRING,  "external_data", TT_P_SECRET,     NULL, "The signed payload in base64."),
    FIELD(INTEGER, "expires_at_ms", 0,               NULL, "Unix milliseconds after which TikTok refuses the address."),
};

static const struct tt_alias upload_url_aliases[] = {
    {.name = "creativePlugin",
     .renames = "storeId=external_business_id businessPlatform=business_platform downloadURLS=download_urls "
                "keyForHmac=hmac_key storeName=store_name websiteURL=website_url countryCode=country_region "
                "phoneNumber=phone_number closeMethod=close_method isTest=is_test industryId=industry_id"},
};

static const struct tt_param verify_params[] = {
    PARAM(NOWHERE, STRING, "external_data", TT_P_SECRET,                 TT_RULE(.when = "!url", .unless = "url"),             "The payload in base64."),
    PARAM(NOWHERE, STRING, "url",           TT_P_URL_SECRET,             TT_RULE(.when = "!external_data"),                    "The whole address."),
    PARAM(NOWHERE, STRING, "hmac_key",      TT_P_REQUIRED | TT_P_SECRET, TT_RULE(.fill = "@setting:hmac_key"),                 "Key agreed with TikTok."),
    PARAM(NOWHERE, STRING, "canonical",     TT_P_CLOSED,                 TT_RULE(.choices = "raw|form", .assumed = "\"raw\""), "How the signed values were written."),
};

static const struct tt_field verify_result[] = {
    FIELD(STRING,  "verdict",       0, NULL, "valid; anything else ends as an error that names the check."),
    FIELD(INTEGER, "expires_at_ms", 0, NULL, "Unix milliseconds after which TikTok refuses the address."),
    FIELD(OBJECT,  "payload",       0, NULL, "What was signed."),
};

static const struct tt_action actions[] = {
    {.name = "creative.upload_url", .summary = "Make the address of TikTok's upload dialog.", .group = "creative",
     .doc = "The address holds a signed payload and is valid for 30 minutes; whoever has it can use it. Nothing is "
            "sent.",
     TT_PARAMS(upload_url_params), TT_RESULT(upload_url_result), TT_ALIASES(upload_url_aliases),
     .start = creative_upload_url, .flags = TT_A_OFFLINE, .effect = TT_READ},
    {.name = "creative.verify", .summary = "Check an address of the upload dialog as TikTok does.",
     .group = "creative",
     .doc = "Checks in TikTok's order: encoding, age, signature, signed members. Nothing is sent.",
     TT_PARAMS(verify_params), TT_RESULT(verify_result), .start = creative_verify, .flags = TT_A_OFFLINE,
     .effect = TT_READ},
};

static const struct tt_setting settings[] = {
    {.key = "base_url", .doc = "Host of the upload dialog.", .assumed = "https://ads.tiktok.com", .type = TT_STRING},
    {.key = "business_platform", .doc = "Name of the platform agreed with TikTok.", .type = TT_STRING},
    {.key = "hmac_key", .doc = "Key agreed with TikTok.", .flags = TT_P_SECRET, .type = TT_STRING},
};
// clang-format on

static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,
    .id = "creative",
    .version = "1.0.0",
    .summary = "The upload dialog of TikTok Ads Manager",
    .license = "MIT",
    .actions = actions,
    .n_actions = TT_COUNT(actions),
    .settings = settings,
    .n_settings = TT_COUNT(settings),
};

TT_PROVIDER_ENTRY(creative, provider);
