// Ads and accounts: the endpoints of pixels, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule pixel_batch_takes[] = {
    {"pixel_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"batch", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".context", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..ad", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...callback", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ip", SB_STR, 0, NULL, 0, 0, NULL},
    {"..page", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...referrer", SB_STR, 0, NULL, 0, 0, NULL},
    {"...url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..user", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...email", SB_STR, 0, NULL, 0, 0, NULL},
    {"...external_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"...phone_number", SB_STR, 0, NULL, 0, 0, NULL},
    {"...ttp", SB_STR, 0, NULL, 0, 0, NULL},
    {"..user_agent", SB_STR, 0, NULL, 0, 0, NULL},
    {".event", SB_STR, 0, NULL, 0, 0, NULL},
    {".event_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".properties", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..contents", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"...content_category", SB_STR, 0, NULL, 0, 0, NULL},
    {"...content_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"...content_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"...content_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"...price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"...quantity", SB_INT, 0, NULL, 0, 0, NULL},
    {"...status", SB_STR, 0, NULL, 0, 0, NULL},
    {"..currency", SB_STR, 0, NULL, 0, 0, NULL},
    {"..description", SB_STR, 0, NULL, 0, 0, NULL},
    {"..query", SB_STR, 0, NULL, 0, 0, NULL},
    {"..value", SB_NUM, 0, NULL, 0, 0, NULL},
    {".timestamp", SB_STR, 0, NULL, 0, 0, NULL},
    {".type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member pixel_batch_gives[] = {
    {"partial_failure", SB_BOOL, NULL},
    {"failed_events", SB_OBJS, NULL},
    {".order_in_batch", SB_NUM, NULL},
    {".error", SB_STR, NULL},
    {0}};

static const struct sb_rule pixel_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_name", SB_STR, SB_REQUIRED, NULL, 0, 40, NULL},
    {"partner_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"pixel_category", SB_STR, 0, "CONTACTS|CUSTOMIZE_EVENTS|FILLING_FORM|LANDING_PAGE|ONLINE_STORE", 0, 0, NULL},
    {0}};

static const struct sb_member pixel_create_gives[] = {
    {"pixel_code", SB_STR, NULL},
    {"pixel_id", SB_ID, NULL},
    {"pixel_name", SB_STR, NULL},
    {"pixel_category", SB_STR, "ONLINE_STORE"},
    {"partner_name", SB_STR, NULL},
    {"advanced_matching_fields", SB_OBJ, NULL},
    {".phone_number", SB_BOOL, NULL},
    {".email", SB_BOOL, NULL},
    {"automatic_advanced_matching_fields", SB_OBJ, NULL},
    {".phone_number", SB_BOOL, NULL},
    {".email", SB_BOOL, NULL},
    {".name", SB_BOOL, NULL},
    {".address", SB_BOOL, NULL},
    {".external_id", SB_BOOL, NULL},
    {"enable_first_party_cookies", SB_BOOL, NULL},
    {"enable_expanded_data_sharing", SB_BOOL, NULL},
    {0}};

static const struct sb_rule pixel_event_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_events", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".currency", SB_STR, 0, "USD|JPY|INR", 0, 0, NULL},
    {".currency_value", SB_STR, 0, NULL, 0, 0, NULL},
    {".event_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".event_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".event_name", SB_STR, 0, NULL, 0, 40, NULL},
    {".event_type", SB_STR, 0,
     "ADD_BILLING|BUTTON|CONSULT|DOWNLOAD_BUTTON|DOWNLOAD_DETAIL|DOWNLOAD_START|FORM|FORM_BUTTON|FORM_DETAIL|"
     "INITIATE_ORDER|ON_WEB_ADD_TO_WISHLIST|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|"
     "ON_WEB_SEARCH|ON_WEB_SUBSCRIBE|PAGE_VIEW|PHONE|PHONE_BUTTON|PHONE_DETAIL|SHOPPING|VIEW", 0, 0, NULL},
    {".rules", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..operator", SB_STR, SB_REQUIRED,
     "OPERATORTYPE_CONTAINS|OPERATORTYPE_EQUALS|OPERATORTYPE_DOES_NOT_EQUAL", 0, 0, NULL},
    {"..trigger", SB_STR, SB_REQUIRED, "TRIGGERTYPE_CLICK|TRIGGERTYPE_PAGEVIEW|TRIGGERTYPE_ELEMENT_SHOW", 0, 0, NULL},
    {"..value", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..variable", SB_STR, SB_REQUIRED, "PAGE_URL|PAGE_HOSTNAME|PAGE_PATH|ELEMENT", 0, 0, NULL},
    {".statistic_type", SB_STR, 0, "ONCE|EVERY_TIME", 0, 0, NULL},
    {"pixel_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule pixel_event_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule pixel_event_stats_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_ids", SB_IDS, SB_REQUIRED, NULL, 0, 10, NULL},
    {"date_range", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".end_date", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".start_date", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member pixel_event_stats_gives[] = {
    {"list", SB_OBJS, NULL},
    {".pixel_id", SB_ID, NULL},
    {".statistics", SB_OBJS, NULL},
    {"..pixel_event_type", SB_STR, NULL},
    {"..custom_event_type", SB_STR, NULL},
    {"..attributed_count", SB_INT, NULL},
    {"..preview_count", SB_INT, NULL},
    {"..total_count", SB_INT, NULL},
    {"..browser_event_total_count", SB_INT, NULL},
    {"..server_event_total_count", SB_INT, NULL},
    {0}};

static const struct sb_rule pixel_event_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"currency", SB_STR, 0, "USD|JPY|INR", 0, 0, NULL},
    {"currency_value", SB_STR, 0, NULL, 0, 0, NULL},
    {"event_name", SB_STR, 0, NULL, 0, 40, NULL},
    {0}};

static const struct sb_rule pixel_instant_page_event_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"optimization_goal", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"is_retargeting", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member pixel_instant_page_event_gives[] = {
    {"list", SB_OBJS, NULL},
    {".business_type", SB_STR, NULL},
    {".instant_page_events", SB_OBJ, NULL},
    {"..objective_types", SB_OBJS, NULL},
    {"...objective_type", SB_STR, NULL},
    {"...optimization_goals", SB_OBJS, NULL},
    {"....optimization_goal", SB_STR, NULL},
    {"....optimization_events", SB_STRS, NULL},
    {0}};

static const struct sb_rule pixel_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"code", SB_STR, 0, NULL, 0, 0, NULL},
    {"name", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_by", SB_STR, 0, "LATEST_CREATE|EARLIEST_CREATE", 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".available_for_catalog_only", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 20, NULL},
    {0}};

static const struct sb_member pixel_list_gives[] = {
    {"pixels", SB_OBJS, NULL},
    {".pixel_id", SB_ID, NULL},
    {".pixel_code", SB_STR, NULL},
    {".pixel_name", SB_STR, NULL},
    {".pixel_category", SB_STR, "ONLINE_STORE"},
    {".pixel_script", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {".pixel_setup_mode", SB_STR, "STANDARD"},
    {".partner_name", SB_STR, NULL},
    {".advanced_matching_fields", SB_OBJ, NULL},
    {"..phone_number", SB_BOOL, NULL},
    {"..email", SB_BOOL, NULL},
    {".automatic_advanced_matching_fields", SB_OBJ, NULL},
    {"..phone_number", SB_BOOL, NULL},
    {"..email", SB_BOOL, NULL},
    {"..name", SB_BOOL, NULL},
    {"..address", SB_BOOL, NULL},
    {"..external_id", SB_BOOL, NULL},
    {".enable_first_party_cookies", SB_BOOL, NULL},
    {".enable_expanded_data_sharing", SB_BOOL, NULL},
    {".asset_ownership", SB_OBJ, NULL},
    {"..asset_relation_status", SB_STR, "TRANSFERRED"},
    {"..ownership_status", SB_BOOL, NULL},
    {"..owner_bc_id", SB_ID, NULL},
    {"..updated_at", SB_NUM, NULL},
    {".events", SB_OBJS, NULL},
    {"..currency_value", SB_STR, NULL},
    {"..currency", SB_STR, "INR"},
    {"..name", SB_STR, NULL},
    {"..deprecated", SB_BOOL, NULL},
    {"..event_type", SB_STR, NULL},
    {"..optimization_event", SB_STR, NULL},
    {"..custom_event_type", SB_STR, NULL},
    {"..event_code", SB_STR, NULL},
    {"..event_id", SB_ID, NULL},
    {"..statistic_type", SB_STR, NULL},
    {"..rules", SB_OBJS, NULL},
    {"...operator", SB_STR, NULL},
    {"...trigger", SB_STR, NULL},
    {"...value", SB_STR, NULL},
    {"...variable", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule pixel_track_takes[] = {
    {"event", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".ad", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..callback", SB_STR, 0, NULL, 0, 0, NULL},
    {".ip", SB_STR, 0, NULL, 0, 0, NULL},
    {".page", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..referrer", SB_STR, 0, NULL, 0, 0, NULL},
    {"..url", SB_STR, 0, NULL, 0, 0, NULL},
    {".user", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..email", SB_STR, 0, NULL, 0, 0, NULL},
    {"..external_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..phone_number", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ttp", SB_STR, 0, NULL, 0, 0, NULL},
    {".user_agent", SB_STR, 0, NULL, 0, 0, NULL},
    {"event_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"properties", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".contents", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..content_category", SB_STR, 0, NULL, 0, 0, NULL},
    {"..content_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..content_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..content_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..quantity", SB_INT, 0, NULL, 0, 0, NULL},
    {"..status", SB_STR, 0, NULL, 0, 0, NULL},
    {".currency", SB_STR, 0, NULL, 0, 0, NULL},
    {".description", SB_STR, 0, NULL, 0, 0, NULL},
    {".query", SB_STR, 0, NULL, 0, 0, NULL},
    {".value", SB_NUM, 0, NULL, 0, 0, NULL},
    {"timestamp", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule pixel_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_name", SB_STR, SB_REQUIRED, NULL, 0, 40, NULL},
    {"advanced_matching_fields", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".email", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {".phone_number", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {"automatic_advanced_matching_fields", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".phone_number", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {".email", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {".name", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {".address", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {".external_id", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {"enable_first_party_cookies", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"enable_expanded_data_sharing", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = V13 "pixel/batch/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pixel_batch_takes, .answer = pixel_batch_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "pixel/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pixel_create_takes, .answer = pixel_create_gives, .handle = sb_ads_kept_create},
    {.method = "POST", .path = V13 "pixel/event/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pixel_event_create_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "pixel/event/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pixel_event_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "pixel/event/stats/", .token = SB_TOKEN_ADS, .rules = pixel_event_stats_takes,
     .answer = pixel_event_stats_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "pixel/event/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pixel_event_update_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "pixel/instant_page/event/", .token = SB_TOKEN_ADS,
     .rules = pixel_instant_page_event_takes, .answer = pixel_instant_page_event_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "pixel/list/", .token = SB_TOKEN_ADS, .rules = pixel_list_takes,
     .answer = pixel_list_gives, .handle = sb_ads_kept_list},
    {.method = "POST", .path = V13 "pixel/track/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pixel_track_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "pixel/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pixel_update_takes, .handle = sb_ads_kept_update},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_pixel = {
    .name = "paths of pixel", .family = &sb_v13_family, .routes = routes};
