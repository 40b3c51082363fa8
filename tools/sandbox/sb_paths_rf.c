// Ads and accounts: the endpoints of reach and frequency, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule rf_contract_query_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"included_date", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"rf_campaign_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member rf_contract_query_gives[] = {
    {"has_valid_contract", SB_BOOL, NULL},
    {"pulse_start_date", SB_DATE, NULL},
    {"pulse_end_date", SB_DATE, NULL},
    {"start_date", SB_DATE, NULL},
    {"end_date", SB_DATE, NULL},
    {0}};

static const struct sb_rule rf_delivery_timezone_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"region_codes", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member rf_delivery_timezone_gives[] = {
    {"timezone_info", SB_OBJS, NULL},
    {".region_code", SB_STR, "DE"},
    {".delivery_timezone", SB_STRS, NULL},
    {0}};

static const struct sb_rule rf_inventory_estimate_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"audience_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".audience_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".excluded_audience_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".age_groups", SB_STRS, 0, NULL, 0, 0, NULL},
    {".gender", SB_STR, 0, NULL, 0, 0, NULL},
    {".languages", SB_STRS, 0, NULL, 0, 0, NULL},
    {".location_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".operating_systems", SB_STRS, 0, NULL, 0, 0, NULL},
    {".network_types", SB_STRS, 0, NULL, 0, 0, NULL},
    {".device_model_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".device_price_ranges", SB_NUMS, 0, NULL, 0, 0, NULL},
    {".carrier_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".interest_category_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".contextual_tag_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"schedule_start_time", SB_TIME, SB_REQUIRED, NULL, 0, 0, NULL},
    {"schedule_end_time", SB_TIME, SB_REQUIRED, NULL, 0, 0, NULL},
    {"frequency", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {"frequency_schedule", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"cpv_video_duration", SB_STR, 0, NULL, 0, 0, NULL},
    {"feed_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"rf_purchased_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"budget", SB_NUM, 0, NULL, 0, 0, "rf_purchased_type=FIXED_BUDGET"},
    {"purchased_impression", SB_NUM, 0, NULL, 0, 0, "rf_purchased_type=FIXED_SHOW"},
    {"purchased_reach", SB_NUM, 0, NULL, 0, 0, "rf_purchased_type=FIXED_REACH"},
    {"rf_campaign_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member rf_inventory_estimate_gives[] = {
    {"default_result", SB_OBJ, NULL},
    {".base_info", SB_OBJ, NULL},
    {"..budget", SB_NUM, NULL},
    {"..cpm", SB_NUM, NULL},
    {"..impression", SB_INT, NULL},
    {"..reach", SB_INT, NULL},
    {"..max_reach", SB_INT, NULL},
    {"..average_frequency", SB_NUM, NULL},
    {".daily_cost", SB_OBJ, NULL},
    {"..cost", SB_NUM, NULL},
    {"..date", SB_DATE, NULL},
    {".frequency_per_person", SB_OBJ, NULL},
    {"..frequency", SB_INT, NULL},
    {"..percentage", SB_NUM, NULL},
    {"results", SB_OBJS, NULL},
    {".base_info", SB_OBJ, NULL},
    {"..budget", SB_NUM, NULL},
    {"..cpm", SB_NUM, NULL},
    {"..impression", SB_INT, NULL},
    {"..reach", SB_INT, NULL},
    {"..average_frequency", SB_NUM, NULL},
    {".daily_cost", SB_OBJ, NULL},
    {"..cost", SB_NUM, NULL},
    {"..date", SB_DATE, NULL},
    {".frequency_per_person", SB_OBJS, NULL},
    {"..frequency", SB_INT, NULL},
    {"..percentage", SB_NUM, NULL},
    {0}};

static const struct sb_rule rf_order_cancel_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member rf_order_cancel_gives[] = {
    {"fail_adgroup_ids", SB_IDS, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "rf/contract/query/", .token = SB_TOKEN_ADS, .rules = rf_contract_query_takes,
     .answer = rf_contract_query_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "rf/delivery/timezone/", .token = SB_TOKEN_ADS, .rules = rf_delivery_timezone_takes,
     .answer = rf_delivery_timezone_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "rf/inventory/estimate/", .token = SB_TOKEN_ADS, .rules = rf_inventory_estimate_takes,
     .answer = rf_inventory_estimate_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "rf/order/cancel/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = rf_order_cancel_takes, .answer = rf_order_cancel_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_rf = {
    .name = "paths of rf", .family = &sb_v13_family, .routes = routes};
