// Ads and accounts: the endpoints of where ads may show, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule pangle_audience_package_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member pangle_audience_package_get_gives[] = {
    {"packages", SB_OBJS, NULL},
    {".bind_type", SB_STR, "EXCLUDE"},
    {".package_id", SB_ID, NULL},
    {".package_name", SB_STR, NULL},
    {0}};

static const struct sb_member pangle_block_list_get_gives[] = {
    {"app_list", SB_STRS, NULL},
    {"app_package_id", SB_ID, NULL},
    {"modify_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule pangle_block_list_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"add_app_list", SB_STRS, 0, NULL, 0, 0, NULL},
    {"clear_old_app", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"delete_app_list", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member pangle_block_list_update_gives[] = {
    {"success_count", SB_INT, NULL},
    {0}};

static const struct sb_member tiktok_inventory_filters_get_gives[] = {
    {"cover_all_ad_objectives", SB_BOOL, NULL},
    {"brand_safety_type", SB_STR, "EXPANDED_INVENTORY"},
    {"category_exclusion_ids", SB_IDS, NULL},
    {"vertical_sensitivity_id", SB_ID, NULL},
    {0}};

static const struct sb_rule tiktok_inventory_filters_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"cover_all_ad_objectives", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {"brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"category_exclusion_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"vertical_sensitivity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "pangle_audience_package/get/", .token = SB_TOKEN_ADS,
     .rules = pangle_audience_package_get_takes, .answer = pangle_audience_package_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "pangle_block_list/get/", .token = SB_TOKEN_ADS,
     .rules = pangle_audience_package_get_takes, .answer = pangle_block_list_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "pangle_block_list/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = pangle_block_list_update_takes, .answer = pangle_block_list_update_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tiktok_inventory_filters/get/", .token = SB_TOKEN_ADS,
     .rules = pangle_audience_package_get_takes, .answer = tiktok_inventory_filters_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tiktok_inventory_filters/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tiktok_inventory_filters_update_takes, .answer = tiktok_inventory_filters_get_gives,
     .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_pangle = {
    .name = "paths of pangle", .family = &sb_v13_family, .routes = routes};
