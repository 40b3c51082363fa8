// Ads and accounts: the endpoints of keywords of search ads, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule search_ad_negative_keyword_add_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_ids", SB_STRS, SB_REQUIRED, NULL, 0, 50, NULL},
    {"keywords", SB_OBJS, SB_REQUIRED, NULL, 0, 1000, NULL},
    {".name", SB_STR, SB_REQUIRED, NULL, 0, 80, NULL},
    {".match_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"replace", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule search_ad_negative_keyword_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keyword_ids", SB_STRS, SB_REQUIRED, NULL, 0, 1000, NULL},
    {0}};

static const struct sb_rule search_ad_negative_keyword_download_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule search_ad_negative_keyword_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member search_ad_negative_keyword_get_gives[] = {
    {"keywords", SB_OBJS, NULL},
    {".keyword_id", SB_ID, NULL},
    {".name", SB_STR, NULL},
    {".match_type", SB_STR, "PRECISE_WORD"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule search_ad_negative_keyword_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"object_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"old_keyword_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keyword", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".name", SB_STR, SB_REQUIRED, NULL, 0, 80, NULL},
    {".match_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member search_ad_negative_keyword_update_gives[] = {
    {"new_keyword_id", SB_ID, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = V13 "search_ad/negative_keyword/add/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = search_ad_negative_keyword_add_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "search_ad/negative_keyword/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = search_ad_negative_keyword_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "search_ad/negative_keyword/download/", .token = SB_TOKEN_ADS,
     .rules = search_ad_negative_keyword_download_takes, .handle = sb_v13_table},
    {.method = "GET", .path = V13 "search_ad/negative_keyword/get/", .token = SB_TOKEN_ADS,
     .rules = search_ad_negative_keyword_get_takes, .answer = search_ad_negative_keyword_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "search_ad/negative_keyword/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = search_ad_negative_keyword_update_takes, .answer = search_ad_negative_keyword_update_gives,
     .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_search_ad = {
    .name = "paths of search_ad", .family = &sb_v13_family, .routes = routes};
