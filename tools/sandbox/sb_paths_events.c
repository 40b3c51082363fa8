// Ads and accounts: the endpoints of events, apps, offline and CRM sets, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule app_batch_takes[] = {
    {"tiktok_app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"batch", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".event", SB_STR, 0, NULL, 0, 0, NULL},
    {".timestamp", SB_STR, 0, NULL, 0, 0, NULL},
    {".context", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".properties", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member app_batch_gives[] = {
    {"partial_failure", SB_BOOL, NULL},
    {"failed_events", SB_OBJS, NULL},
    {".order_in_batch", SB_NUM, NULL},
    {".error", SB_STR, NULL},
    {0}};

static const struct sb_rule app_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"download_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"enable_retargeting", SB_STR, 0, "RETARGETING|NON_RETARGETING", 0, 0, NULL},
    {"partner", SB_STR, 0,
     "AdBrix|Adform|Adjust|Adzcore|AppAdforce|AppLink|AppMetrica|AppsFlyer|BASE|BigCommerce|Cafe24|Cinarra|"
     "Dentsu|DoubleClick|ECWID|FlashTalking|Huangbaoche|Kantar|Kochava|Lazada|LeadBolt|Macromil|Magento|Metaps|"
     "Nielsen|OpenCart|Other|Placed_powered_by_Foursquare|PrestaShop|SHOPLINE|Salesforce|ServingsSys|Shopify|"
     "Singular|Square|Tenjin|Testee|TikTokCustomInstantPage|TikTokEC1PSeller|TikTokEC3PStore|TikTokLeadAd|"
     "TlnkIo|Vidoadsplus|Weborama|WooCommerce|doubleverify|myTracker", 0, 0, NULL},
    {"tracking_url", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".click_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".impression_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".retargeting_click_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".retargeting_impression_url", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member app_create_gives[] = {
    {"app_id", SB_ID, NULL},
    {0}};

static const struct sb_rule app_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member app_info_gives[] = {
    {"app", SB_OBJ, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".app_platform_id", SB_ID, NULL},
    {".app_name", SB_STR, NULL},
    {".self_attribution_enabled", SB_BOOL, NULL},
    {".skan_allowed", SB_STR, "ALLOWED"},
    {".advanced_dedicated_campaign_allowed", SB_BOOL, NULL},
    {".is_attribution_flex_enable", SB_BOOL, NULL},
    {".download_url", SB_STR, NULL},
    {".icon", SB_OBJ, NULL},
    {"..height", SB_NUM, NULL},
    {"..web_uri", SB_STR, NULL},
    {"..width", SB_NUM, NULL},
    {".app_id", SB_ID, NULL},
    {".package_name", SB_STR, NULL},
    {".tiktok_apps", SB_OBJS, NULL},
    {"..tiktok_app_id", SB_ID, NULL},
    {".partner", SB_OBJ, NULL},
    {"..partner_id", SB_ID, NULL},
    {"..partner_logo", SB_STR, NULL},
    {"..partner_name", SB_STR, NULL},
    {".platform", SB_STR, "ANDROID"},
    {".enable_retargeting", SB_STR, "RETARGETING"},
    {".tracking_url", SB_OBJ, NULL},
    {"..click_url", SB_STR, NULL},
    {"..impression_url", SB_STR, NULL},
    {"..retargeting_click_url", SB_STR, NULL},
    {"..retargeting_impression_url", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule app_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_platform_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member app_list_gives[] = {
    {"apps", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".app_platform_id", SB_ID, NULL},
    {".app_name", SB_STR, NULL},
    {".self_attribution_enabled", SB_BOOL, NULL},
    {".skan_allowed", SB_STR, "ALLOWED"},
    {".advanced_dedicated_campaign_allowed", SB_BOOL, NULL},
    {".is_attribution_flex_enable", SB_BOOL, NULL},
    {".download_url", SB_STR, NULL},
    {".icon", SB_OBJ, NULL},
    {"..height", SB_NUM, NULL},
    {"..web_uri", SB_STR, NULL},
    {"..width", SB_NUM, NULL},
    {".app_id", SB_ID, NULL},
    {".package_name", SB_STR, NULL},
    {".tiktok_apps", SB_OBJS, NULL},
    {"..tiktok_app_id", SB_ID, NULL},
    {".partner", SB_OBJ, NULL},
    {"..partner_id", SB_ID, NULL},
    {"..partner_logo", SB_STR, NULL},
    {"..partner_name", SB_STR, NULL},
    {".platform", SB_STR, "ANDROID"},
    {".enable_retargeting", SB_STR, "RETARGETING"},
    {".tracking_url", SB_OBJ, NULL},
    {"..click_url", SB_STR, NULL},
    {"..impression_url", SB_STR, NULL},
    {"..retargeting_click_url", SB_STR, NULL},
    {"..retargeting_impression_url", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule app_optimization_event_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"optimization_goal", SB_STR, SB_REQUIRED,
     "ANCHOR_CLICK|ANCHOR_CLICK_PURCHASE|AUTOMATED_VALUE|CLICK|CONVERSATION|CONVERSION_LEADS|CONVERT|"
     "DESTINATION_VISIT|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEM|FOLLOWERS|INSTALL|IN_APP_EVENT|LEAD_GENERATION|"
     "MESSAGE|MT_LIVE_FOLLOW|MT_LIVE_ROOM|MT_LIVE_SHOPPING|PAGE_VISIT|POST_ENGAGEMNT|PREFERRED_LEAD|"
     "PRODUCT_CLICK_IN_LIVE|PROFILE_VIEWS|REACH|SHOW|TRAFFIC_LANDING_PAGE_VIEW|VALUE|VIDEO_VIEW", 0, 0, NULL},
    {"placement", SB_STRS, 0,
     "PLACEMENT_TOPBUZZ|PLACEMENT_VIGO|PLACEMENT_TIKTOK|PLACEMENT_HELO|PLACEMENT_PANGLE|"
     "PLACEMENT_GLOBAL_APP_BUNDLE", 1, 0, NULL},
    {"placement_type", SB_STR, 0, "PLACEMENT_TYPE_NORMAL|PLACEMENT_TYPE_AUTOMATIC", 0, 0, NULL},
    {"objective", SB_STR, 0,
     "NONE_TYPE|TRAFFIC|APP_INSTALL|CONVERSIONS|VIDEO_VIEW|REACH|CATALOG_SALES|LEAD_GENERATION|ENGAGEMENT|"
     "RF_REACH|RF_VIDEO_VIEW|RF_TRAFFIC|RF_ENGAGEMENT|RF_APP_INSTALL|PRODUCT_SALES|APP_PROMOTION|"
     "WEB_CONVERSIONS|TOPVIEW_REACH|EST_AD|SS_HTC_AD", 0, 0, NULL},
    {"available_only", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_skan", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"app_promotion_type", SB_STR, 0, "APP_INSTALL|APP_PREREGISTRATION|APP_RETARGETING|UNSET", 0, 0, NULL},
    {0}};

static const struct sb_member app_optimization_event_gives[] = {
    {"optimization_events", SB_OBJS, NULL},
    {".optimization_event", SB_STR, NULL},
    {".statistic_type", SB_STR, NULL},
    {".availability_status", SB_STR, NULL},
    {".conversions", SB_NUM, NULL},
    {".unlock_threshold", SB_NUM, NULL},
    {".is_beta", SB_BOOL, NULL},
    {".bid_type_availability", SB_OBJ, NULL},
    {"..no_bid_enabled", SB_BOOL, NULL},
    {"..auto_bid_enabled", SB_BOOL, NULL},
    {"..multi_bid_enabled", SB_BOOL, NULL},
    {".deep_optimization_events", SB_OBJ, NULL},
    {"..optimization_event", SB_STR, NULL},
    {"..statistic_type", SB_STR, NULL},
    {"..availability_status", SB_STR, "INACTIVE"},
    {"..conversions", SB_NUM, NULL},
    {"..unlock_threshold", SB_NUM, NULL},
    {0}};

static const struct sb_member app_optimization_event_retargeting_gives[] = {
    {"optimization_events", SB_STRS, NULL},
    {0}};

static const struct sb_rule app_track_takes[] = {
    {"tiktok_app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event", SB_STR, 0, NULL, 0, 0, NULL},
    {"timestamp", SB_STR, 0, NULL, 0, 0, NULL},
    {"properties", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule app_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"download_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"enable_retargeting", SB_STR, 0, "RETARGETING|NON_RETARGETING", 0, 0, NULL},
    {"partner", SB_STR, 0,
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
     "doubleverify|lojaintegrada|myTracker", 0, 0, NULL},
    {"platform", SB_STR, 0, "ANDROID|IOS|PC|UNKNOWN", 0, 0, NULL},
    {"tracking_url", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".click_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".impression_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".retargeting_click_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".retargeting_impression_url", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule crm_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, SB_REQUIRED, NULL, 0, 40, NULL},
    {0}};

static const struct sb_member crm_create_gives[] = {
    {"event_set_id", SB_ID, NULL},
    {"name", SB_STR, NULL},
    {"create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule crm_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, 0, NULL, 1, 40, NULL},
    {"event_set_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {0}};

static const struct sb_member crm_list_gives[] = {
    {"crm_event_sets", SB_OBJS, NULL},
    {".event_set_id", SB_ID, NULL},
    {".name", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule custom_conversion_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, SB_REQUIRED, NULL, 0, 50, NULL},
    {"event_source_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_source_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"rules", SB_OBJS, SB_REQUIRED, NULL, 1, 10, NULL},
    {".parameter", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".operator", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".values", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"description", SB_STR, 0, NULL, 0, 500, NULL},
    {"optimization_event", SB_STR, 0, NULL, 0, 0, NULL},
    {"custom_event_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member custom_conversion_create_gives[] = {
    {"custom_conversion_id", SB_ID, NULL},
    {0}};

static const struct sb_rule custom_conversion_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_conversion_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule custom_conversion_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_conversion_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_source_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_source_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member custom_conversion_get_gives[] = {
    {"custom_conversion_id", SB_ID, NULL},
    {"name", SB_STR, NULL},
    {"description", SB_STR, NULL},
    {"event_source_type", SB_STR, "PIXEL"},
    {"event_source_id", SB_ID, NULL},
    {"activity_status", SB_STR, "NO_RECENT_ACTIVITY"},
    {"optimization_event", SB_STR, NULL},
    {"rules", SB_OBJS, NULL},
    {".parameter", SB_STR, "BRAND"},
    {".operator", SB_STR, "CONTAIN"},
    {".values", SB_STRS, NULL},
    {".create_time", SB_TIME, NULL},
    {".update_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule custom_conversion_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_source_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_source_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"search_keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member custom_conversion_list_gives[] = {
    {"list", SB_OBJS, NULL},
    {".custom_conversion_id", SB_ID, NULL},
    {".name", SB_STR, NULL},
    {".description", SB_STR, NULL},
    {".event_source_type", SB_STR, "PIXEL"},
    {".event_source_id", SB_ID, NULL},
    {".activity_info", SB_OBJ, NULL},
    {"..activity_status", SB_STR, "NO_RECENT_ACTIVITY"},
    {"..total_count", SB_NUM, NULL},
    {"..last_record_time", SB_TIME, NULL},
    {".optimization_event", SB_STR, NULL},
    {".rules", SB_OBJS, NULL},
    {"..parameter", SB_STR, "BRAND"},
    {"..operator", SB_STR, "CONTAIN"},
    {"..values", SB_STRS, NULL},
    {"..create_time", SB_TIME, NULL},
    {"..update_time", SB_TIME, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule custom_conversion_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_conversion_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, 0, NULL, 0, 50, NULL},
    {"description", SB_STR, 0, NULL, 0, 500, NULL},
    {0}};

static const struct sb_rule event_track_takes[] = {
    {"event_source", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_source_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"data", SB_OBJS, SB_REQUIRED, NULL, 0, 1000, NULL},
    {".event", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".event_time", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {".event_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".user", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..ttclid", SB_STR, 0, NULL, 0, 0, NULL},
    {"..email", SB_ANY, 0, NULL, 0, 0, NULL},
    {"..phone", SB_ANY, 0, NULL, 0, 0, NULL},
    {"..external_id", SB_ANY, 0, NULL, 0, 0, NULL},
    {"..ttp", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ip", SB_STR, 0, NULL, 0, 0, NULL},
    {"..user_agent", SB_STR, 0, NULL, 0, 0, NULL},
    {"..idfa", SB_STR, 0, NULL, 0, 0, NULL},
    {"..idfv", SB_STR, 0, NULL, 0, 0, NULL},
    {"..gaid", SB_STR, 0, NULL, 0, 0, NULL},
    {"..locale", SB_STR, 0, NULL, 0, 0, NULL},
    {"..att_status", SB_STR, 0, NULL, 0, 0, NULL},
    {".properties", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..content_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..contents", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"...price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"...content_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"...content_category", SB_STR, 0, NULL, 0, 0, NULL},
    {"...content_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"...brand", SB_STR, 0, NULL, 0, 0, NULL},
    {"...quantity", SB_INT, 0, NULL, 0, 0, NULL},
    {"..content_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..currency", SB_STR, 0, NULL, 0, 0, NULL},
    {"..value", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..num_items", SB_INT, 0, NULL, 0, 0, NULL},
    {"..search_string", SB_STR, 0, NULL, 0, 0, NULL},
    {"..description", SB_STR, 0, NULL, 0, 0, NULL},
    {"..order_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..shop_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".page", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..referrer", SB_STR, 0, NULL, 0, 0, NULL},
    {".app", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..app_version", SB_STR, 0, NULL, 0, 0, NULL},
    {".ad", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..campaign_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..ad_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..creative_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..is_retargeting", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"..attributed", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"..callback", SB_STR, 0, NULL, 0, 0, NULL},
    {"..attribution_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..attribution_provider", SB_STR, 0, NULL, 0, 0, NULL},
    {".limited_data_use", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".lead", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..lead_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..lead_event_source", SB_STR, 0, NULL, 0, 0, NULL},
    {"test_event_code", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule offline_batch_takes[] = {
    {"event_set_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"batch", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".event", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".event_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".context", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".properties", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".timestamp", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule offline_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, SB_REQUIRED, NULL, 0, 40, NULL},
    {"auto_tracking", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"description", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member offline_create_gives[] = {
    {"event_set_id", SB_ID, NULL},
    {0}};

static const struct sb_rule offline_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_set_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member offline_delete_gives[] = {
    {"test", SB_ANY, NULL},
    {0}};

static const struct sb_rule offline_get_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"event_set_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"name", SB_STR, 0, NULL, 0, 40, NULL},
    {0}};

static const struct sb_member offline_get_gives[] = {
    {"event_set_list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".event_set_id", SB_ID, NULL},
    {".name", SB_STR, NULL},
    {".description", SB_STR, NULL},
    {".auto_tracking", SB_BOOL, NULL},
    {".create_time", SB_TIME, NULL},
    {".update_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule offline_track_takes[] = {
    {"event", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_set_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"properties", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"timestamp", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule offline_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_set_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_tracking", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"name", SB_STR, 0, NULL, 0, 40, NULL},
    {0}};

static const struct sb_member offline_update_gives[] = {
    {"advertiser_id", SB_ID, NULL},
    {"event_set_id", SB_ID, NULL},
    {"name", SB_STR, NULL},
    {"description", SB_STR, NULL},
    {"auto_tracking", SB_BOOL, NULL},
    {"create_time", SB_TIME, NULL},
    {"update_time", SB_TIME, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = V13 "app/batch/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON, .rules = app_batch_takes,
     .answer = app_batch_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "app/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = app_create_takes, .answer = app_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "app/info/", .token = SB_TOKEN_ADS, .rules = app_info_takes, .answer = app_info_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "app/list/", .token = SB_TOKEN_ADS, .rules = app_list_takes, .answer = app_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "app/optimization_event/", .token = SB_TOKEN_ADS,
     .rules = app_optimization_event_takes, .answer = app_optimization_event_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "app/optimization_event/retargeting/", .token = SB_TOKEN_ADS, .rules = app_info_takes,
     .answer = app_optimization_event_retargeting_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "app/track/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON, .rules = app_track_takes,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "app/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = app_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "crm/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = crm_create_takes, .answer = crm_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "crm/list/", .token = SB_TOKEN_ADS, .rules = crm_list_takes, .answer = crm_list_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "custom_conversion/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = custom_conversion_create_takes, .answer = custom_conversion_create_gives, .handle = sb_ads_kept_create},
    {.method = "POST", .path = V13 "custom_conversion/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = custom_conversion_delete_takes, .handle = sb_ads_kept_delete},
    {.method = "GET", .path = V13 "custom_conversion/get/", .token = SB_TOKEN_ADS, .rules = custom_conversion_get_takes,
     .answer = custom_conversion_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "custom_conversion/list/", .token = SB_TOKEN_ADS,
     .rules = custom_conversion_list_takes, .answer = custom_conversion_list_gives, .handle = sb_ads_kept_list},
    {.method = "POST", .path = V13 "custom_conversion/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = custom_conversion_update_takes, .handle = sb_ads_kept_update},
    {.method = "POST", .path = V13 "event/track/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = event_track_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "offline/batch/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = offline_batch_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "offline/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = offline_create_takes, .answer = offline_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "offline/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = offline_delete_takes, .answer = offline_delete_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "offline/get/", .token = SB_TOKEN_ADS, .rules = offline_get_takes,
     .answer = offline_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "offline/track/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = offline_track_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "offline/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = offline_update_takes, .answer = offline_update_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_events = {
    .name = "paths of events", .family = &sb_v13_family, .routes = routes};
