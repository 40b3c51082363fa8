/* Apps: registering them, and what people do in them.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_APP_H
#define TIKTOK_ADS_APP_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_app_app_promotion_type = {
    .choices = "APP_INSTALL|APP_PREREGISTRATION|APP_RETARGETING|UNSET",
    .when = "?objective_type=APP_PROMOTION",
};
static const struct tt_rule rule_partner = {
    .choices =
        "AdBrix|Adform|Adjust|Adobe|AdobeRTCDP|Adzcore|Amperity|AnyTrack|AppAdforce|AppLink|AppMetrica|AppsFlyer|"
        "Apptrian|Ayomakan|BASE|BigCommerce|Bird|Blip|Blotout|CTMDefault|Cafe24|Capico|Chatcone|Cheq|Cinarra|"
        "CommandersAct|ConversionLiftStudy|DataHash|Dentsu|Desty|DoubleClick|Driftrock|ECWID|ECWID_RESELLER|"
        "Elevar|Eventbrite|EventsAPIGateway|Fandango|FlashTalking|FutureShop|Gamesight|GoogleSheet|"
        "GoogleTagManagerClient|GoogleTagManagerServer|Grivy|Habu|Halosis|Haravan|HiPlatform|Hightouch|"
        "Huangbaoche|HubSpot|Journify|Kantar|Kargo|Kochava|KopiKenangan|Kyte|LadiPage|Lazada|LeadBolt|"
        "LeadCenterCSV|Lifesight|LiveRamp|MParticle|Macromil|Magento|ManyChat|Marketo|MercadoShops|Merkle|"
        "MetaRouter|Metaps|Nielsen|Nuvemshop|OhoChat|OneChatAi|OpenCart|Other|PMG|Pancake|"
        "Placed_powered_by_Foursquare|PrestaShop|Qiscus|Qontak|RespondIo|RudderStack|SHOPLINE|Salesforce|"
        "SalesforceMarketingCloud|Sapo|Segment|ServingsSys|Shift4Shop|Shopify|Shoplazza|Shopware|SignalSight|"
        "Singoo|SingooCloud|Singular|Square|Tealium|Tenjin|Testee|Ticketmaster|Tiendanube|TikTokAppAPI|"
        "TikTokBusinessSDK|TikTokCustomInstantPage|TikTokEC1PSeller|TikTokEC3PStore|TikTokLeadAd|TlnkIo|"
        "TomoroCoffee|Tray|TripleWhale|VTEX|Vidoadsplus|Weborama|Wix|WooCommerce|WordPress|ZZG|Zapier|Zoho|Zwiz|"
        "doubleverify|lojaintegrada|myTracker",
};
static const struct tt_rule rule_app_partner = {
    .choices =
        "AdBrix|Adform|Adjust|Adzcore|AppAdforce|AppLink|AppMetrica|AppsFlyer|BASE|BigCommerce|Cafe24|Cinarra|"
        "Dentsu|DoubleClick|ECWID|FlashTalking|Huangbaoche|Kantar|Kochava|Lazada|LeadBolt|Macromil|Magento|"
        "Metaps|Nielsen|OpenCart|Other|Placed_powered_by_Foursquare|PrestaShop|SHOPLINE|Salesforce|ServingsSys|"
        "Shopify|Singular|Square|Tenjin|Testee|TikTokCustomInstantPage|TikTokEC1PSeller|TikTokEC3PStore|"
        "TikTokLeadAd|TlnkIo|Vidoadsplus|Weborama|WooCommerce|doubleverify|myTracker",
};
static const struct tt_rule rule_objective = {
    .choices =
        "NONE_TYPE|TRAFFIC|APP_INSTALL|CONVERSIONS|VIDEO_VIEW|REACH|CATALOG_SALES|LEAD_GENERATION|ENGAGEMENT|"
        "RF_REACH|RF_VIDEO_VIEW|RF_TRAFFIC|RF_ENGAGEMENT|RF_APP_INSTALL|PRODUCT_SALES|APP_PROMOTION|"
        "WEB_CONVERSIONS|TOPVIEW_REACH|EST_AD|SS_HTC_AD",
};
static const struct tt_rule rule_app_placement = {
    .choices =
        "PLACEMENT_TOPBUZZ|PLACEMENT_VIGO|PLACEMENT_TIKTOK|PLACEMENT_HELO|PLACEMENT_PANGLE|"
        "PLACEMENT_GLOBAL_APP_BUNDLE",
    .min_items = 1,
};
static const struct tt_rule rule_enable_retargeting = {
    .choices = "RETARGETING|NON_RETARGETING",
    .assumed = "\"NON_RETARGETING\"",
};

static const struct tt_param app_tracking_url_members[] = {
    MEMBER(STRING, "click_url",                  0, NULL, "Called when somebody clicks."),
    MEMBER(STRING, "impression_url",             0, NULL, "Called when the ad is shown."),
    MEMBER(STRING, "retargeting_click_url",      0, NULL, "Called when somebody clicks on a retargeting ad."),
    MEMBER(STRING, "retargeting_impression_url", 0, NULL, "Called when a retargeting ad is shown."),
};

static const struct tt_field app_icon_fields[] = {
    FIELD(NUMBER, "height",  0, NULL, "In pixels."),
    FIELD(STRING, "web_uri", 0, NULL, NULL),
    FIELD(NUMBER, "width",   0, NULL, "In pixels."),
};

static const struct tt_field app_tiktok_apps_fields[] = {
    FIELD(STRING, "tiktok_app_id", 0, NULL, NULL),
};

static const struct tt_field app_partner_fields[] = {
    FIELD(STRING, "partner_id",   0, NULL, NULL),
    FIELD(STRING, "partner_logo", 0, NULL, NULL),
    FIELD(STRING, "partner_name", 0, NULL, NULL),
};

static const struct tt_field app_tracking_url_fields[] = {
    FIELD(STRING, "click_url",                  0, NULL, NULL),
    FIELD(STRING, "impression_url",             0, NULL, NULL),
    FIELD(STRING, "retargeting_click_url",      0, NULL, NULL),
    FIELD(STRING, "retargeting_impression_url", 0, NULL, NULL),
};

static const struct tt_field app_app_fields[] = {
    FIELD(STRING,                         "advertiser_id",                       0, NULL,                          NULL),
    FIELD(STRING,                         "app_platform_id",                     0, NULL,                          NULL),
    FIELD(STRING,                         "app_name",                            0, NULL,                          NULL),
    FIELD(BOOLEAN,                        "self_attribution_enabled",            0, NULL,                          NULL),
    FIELD(STRING,                         "skan_allowed",                        0, "ALLOWED|NOT_ALLOWED",         NULL),
    FIELD(BOOLEAN,                        "advanced_dedicated_campaign_allowed", 0, NULL,                          NULL),
    FIELD(BOOLEAN,                        "is_attribution_flex_enable",          0, NULL,                          NULL),
    FIELD(STRING,                         "download_url",                        0, NULL,                          NULL),
    FIELD_OBJECT(app_icon_fields,         "icon",                                0, NULL,                          NULL),
    FIELD(STRING,                         "app_id",                              0, NULL,                          NULL),
    FIELD(STRING,                         "package_name",                        0, NULL,                          NULL),
    FIELD_OBJECTS(app_tiktok_apps_fields, "tiktok_apps",                         0, NULL,                          NULL),
    FIELD_OBJECT(app_partner_fields,      "partner",                             0, NULL,                          NULL),
    FIELD(STRING,                         "platform",                            0, "ANDROID|IOS",                 NULL),
    FIELD(STRING,                         "enable_retargeting",                  0, "RETARGETING|NON_RETARGETING", NULL),
    FIELD_OBJECT(app_tracking_url_fields, "tracking_url",                        0, NULL,                          NULL),
    FIELD(STRING,                         "create_time",                         0, NULL,                          NULL),
};

/* ---- ads.app.batch */

static const struct tt_param app_batch_batch[] = {
    MEMBER(STRING, "type",       TT_P_REQUIRED, NULL, NULL),
    MEMBER(STRING, "event",      0,             NULL, "Name of the event."),
    MEMBER(STRING, "timestamp",  0,             NULL, "When it happened, ISO 8601."),
    MEMBER(ANY,    "context",    TT_P_REQUIRED, NULL, "Where it happened: page, app, user."),
    MEMBER(ANY,    "properties", 0,             NULL, "What the event is about."),
};

static const struct tt_param app_batch_params[] = {
    PARAM(BODY,         STRING,          "tiktok_app_id", TT_P_REQUIRED, NULL, "The app's id at TikTok."),
    PARAM_OBJECTS(BODY, app_batch_batch, "batch",         TT_P_REQUIRED, NULL, "The events."),
};

static const struct tt_field app_batch_result[] = {
    FIELD(BOOLEAN,                      "partial_failure", 0, NULL, NULL),
    FIELD_OBJECTS(failed_events_fields, "failed_events",   0, NULL, NULL),
};

static const struct tt_endpoint app_batch_endpoint = {
    .method = "POST",
    .path = V13_PATH "app/batch/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "50 Measurement > Report App Event",
    .source = V13_DOC("1740859218541569"),
    TT_LIMITS(event_limits),
    .flags = TT_E_OWN_LIMITS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.app.create */

static const struct tt_param app_create_params[] = {
    PARAM(BODY,        STRING,                   "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,        STRING,                   "download_url",       TT_P_REQUIRED,                NULL,                     "The app's page in its store."),
    PARAM(BODY,        STRING,                   "enable_retargeting", TT_P_CLOSED,                  &rule_enable_retargeting, NULL),
    PARAM(BODY,        STRING,                   "partner",            TT_P_CLOSED,                  &rule_app_partner,        NULL),
    PARAM_OBJECT(BODY, app_tracking_url_members, "tracking_url",       0,                            NULL,                     NULL),
};

static const struct tt_field app_create_result[] = {
    FIELD(STRING, "app_id", 0, NULL, NULL),
};

static const struct tt_endpoint app_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "app/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "701 Pixel Management > Pixel Management > Create and Update Apps",
    .source = V13_DOC("1740859280958466"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.app.info */

static const struct tt_param app_info_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "app_id",        TT_P_REQUIRED,                &v13_id, "The app."),
};

static const struct tt_field app_info_result[] = {
    FIELD_OBJECT(app_app_fields, "app", 0, NULL, NULL),
};

static const struct tt_endpoint app_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "app/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "700 App Management > App Management > Read Apps",
    .source = V13_DOC("1740859272887297"),
    .effect = TT_READ,
};

/* ---- ads.app.list */

static const struct tt_param app_list_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "app_platform_ids", 0,                            NULL,    NULL),
};

static const struct tt_field app_list_result[] = {
    FIELD_OBJECTS(app_app_fields, "apps", 0, NULL, NULL),
};

static const struct tt_endpoint app_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "app/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "apps",
    .scope = "700 App Management > App Management > Read Apps",
    .source = V13_DOC("1740859313270786"),
    .effect = TT_READ,
};

/* ---- ads.app.optimization_event */

static const struct tt_param app_optimization_event_params[] = {
    PARAM(QUERY,      STRING,  "app_id",             TT_P_REQUIRED,                               &v13_id,                                       "The app."),
    PARAM(QUERY,      STRING,  "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT,                &v13_id,                                       "The ad account."),
    PARAM_LIST(QUERY, STRING,  "placement",          TT_P_CLOSED,                                 &rule_app_placement,                           NULL),
    PARAM(QUERY,      STRING,  "placement_type",     TT_P_CLOSED,                                 &rule_placement_type,                          "Where ads appear: chosen by TikTok, or as placements says."),
    PARAM(QUERY,      STRING,  "optimization_goal",  TT_P_REQUIRED | TT_P_CLOSED,                 TT_RULE(.choices = CHOICES_OPTIMIZATION_GOAL), "What delivery is optimised for."),
    PARAM(QUERY,      STRING,  "objective",          TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, &rule_objective,                               NULL),
    PARAM(QUERY,      BOOLEAN, "available_only",     0,                                           &v13_true,                                     "Only events that can be used."),
    PARAM(QUERY,      BOOLEAN, "is_skan",            0,                                           NULL,                                          "Only events for SKAdNetwork."),
    PARAM(QUERY,      STRING,  "app_promotion_type", TT_P_CLOSED,                                 &rule_app_app_promotion_type,                  "Installs, retargeting or registration before the start."),
};

static const struct tt_field app_optimization_event_optimization_events_bid_type_availability_result[] = {
    FIELD(BOOLEAN, "no_bid_enabled",    0, NULL, NULL),
    FIELD(BOOLEAN, "auto_bid_enabled",  0, NULL, NULL),
    FIELD(BOOLEAN, "multi_bid_enabled", 0, NULL, NULL),
};

static const struct tt_field app_optimization_event_optimization_events_deep_optimization_events_result[] = {
    FIELD(STRING, "optimization_event",  0, NULL,                                   NULL),
    FIELD(STRING, "statistic_type",      0, NULL,                                   NULL),
    FIELD(STRING, "availability_status", 0, "INACTIVE|INSUFFICIENT_POSTBACK|READY", NULL),
    FIELD(NUMBER, "conversions",         0, NULL,                                   NULL),
    FIELD(NUMBER, "unlock_threshold",    0, NULL,                                   NULL),
};

static const struct tt_field app_optimization_event_optimization_events_result[] = {
    FIELD(STRING,  "optimization_event",       0, NULL, NULL),
    FIELD(STRING,  "statistic_type",           0, NULL, NULL),
    FIELD(STRING,  "availability_status",      0, NULL, NULL),
    FIELD(NUMBER,  "conversions",              0, NULL, NULL),
    FIELD(NUMBER,  "unlock_threshold",         0, NULL, NULL),
    FIELD(BOOLEAN, "is_beta",                  0, NULL, NULL),
    FIELD_OBJECT(app_optimization_event_optimization_events_bid_type_availability_result, "bid_type_availability",    0, NULL, NULL),
    FIELD_OBJECT(app_optimization_event_optimization_events_deep_optimization_events_result, "deep_optimization_events", 0, NULL, NULL),
};

static const struct tt_field app_optimization_event_result[] = {
    FIELD_OBJECTS(app_optimization_event_optimization_events_result, "optimization_events", 0, NULL, NULL),
};

static const struct tt_endpoint app_optimization_event_endpoint = {
    .method = "GET",
    .path = V13_PATH "app/optimization_event/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "optimization_events",
    .scope = "700 App Management > App Management > Read Apps",
    .source = V13_DOC("1740859338750977"),
    .effect = TT_READ,
};

/* ---- ads.app.optimization_event.retargeting */

static const struct tt_param app_optimization_event_retargeting_params[] = {
    PARAM(QUERY, STRING, "app_id",        TT_P_REQUIRED,                &v13_id, "The app."),
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field app_optimization_event_retargeting_result[] = {
    FIELD_LIST(STRING, "optimization_events", 0, NULL, NULL),
};

static const struct tt_endpoint app_optimization_event_retargeting_endpoint = {
    .method = "GET",
    .path = V13_PATH "app/optimization_event/retargeting/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "700 App Management > App Management > Read Apps",
    .source = V13_DOC("1740859371033601"),
    .effect = TT_READ,
};

/* ---- ads.app.track */

static const struct tt_param app_track_params[] = {
    PARAM(BODY, STRING, "tiktok_app_id", TT_P_REQUIRED, NULL, "The app's id at TikTok."),
    PARAM(BODY, STRING, "event",         0,             NULL, "Name of the event."),
    PARAM(BODY, STRING, "timestamp",     0,             NULL, "When it happened, ISO 8601."),
    PARAM(BODY, ANY,    "context",       TT_P_REQUIRED, NULL, "Where it happened: page, app, user."),
    PARAM(BODY, ANY,    "properties",    0,             NULL, "What the event is about."),
};

static const struct tt_endpoint app_track_endpoint = {
    .method = "POST",
    .path = V13_PATH "app/track/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "50 Measurement > Report App Event",
    .source = V13_DOC("1740859196043266"),
    TT_LIMITS(event_limits),
    .flags = TT_E_OWN_LIMITS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.app.update */

static const struct tt_param app_update_params[] = {
    PARAM(BODY,        STRING,                   "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,        STRING,                   "app_id",             TT_P_REQUIRED,                &v13_id,                  "The app."),
    PARAM(BODY,        STRING,                   "download_url",       0,                            NULL,                     "The app's page in its store."),
    PARAM(BODY,        STRING,                   "enable_retargeting", TT_P_CLOSED,                  &rule_enable_retargeting, NULL),
    PARAM(BODY,        STRING,                   "partner",            TT_P_CLOSED,                  &rule_partner,            NULL),
    PARAM(BODY,        STRING,                   "platform",           TT_P_CLOSED,                  &rule_platform,           NULL),
    PARAM_OBJECT(BODY, app_tracking_url_members, "tracking_url",       0,                            NULL,                     NULL),
};

static const struct tt_endpoint app_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "app/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "701 Pixel Management > Pixel Management > Create and Update Apps",
    .source = V13_DOC("1740859300069378"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
