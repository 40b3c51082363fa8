// Ads and accounts: the endpoints of instant pages and leads, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule lead_field_get_takes[] = {
    {"lead_source", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"library_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"page_id", SB_STR, 0, NULL, 0, 0, "lead_source=INSTANT_FORM"},
    {0}};

static const struct sb_member lead_field_get_gives[] = {
    {"fields", SB_STRS, NULL},
    {"meta_data", SB_OBJ, NULL},
    {".create_time", SB_TIME, NULL},
    {".page_id", SB_ID, NULL},
    {".page_name", SB_STR, NULL},
    {".page_url", SB_STR, NULL},
    {0}};

static const struct sb_member lead_get_gives[] = {
    {"lead_data", SB_STR, NULL},
    {"meta_data", SB_OBJ, NULL},
    {".lead_source", SB_STR, "INSTANT_FORM"},
    {".lead_id", SB_ID, NULL},
    {".page_id", SB_ID, NULL},
    {".campaign_id", SB_ID, NULL},
    {".campaign_name", SB_STR, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".adgroup_name", SB_STR, NULL},
    {".ad_id", SB_ID, NULL},
    {".ad_name", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule page_field_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member page_field_get_gives[] = {
    {"fields", SB_STR, NULL},
    {"meta_data", SB_OBJ, NULL},
    {".page_id", SB_ID, NULL},
    {".create_time", SB_TIME, NULL},
    {".page_name", SB_STR, NULL},
    {".page_url", SB_STR, NULL},
    {0}};

static const struct sb_rule page_get_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, "!library_id"},
    {"library_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {"status", SB_STR, 0, NULL, 0, 0, NULL},
    {"title", SB_STR, 0, NULL, 0, 0, NULL},
    {"update_time_range", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".start", SB_TIME, SB_REQUIRED, NULL, 0, 0, NULL},
    {".end", SB_TIME, SB_REQUIRED, NULL, 0, 0, NULL},
    {"business_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"business_types", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member page_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".page_id", SB_ID, NULL},
    {".status", SB_STR, "EDITED"},
    {".title", SB_STR, NULL},
    {".preview_url", SB_STR, NULL},
    {".template_id", SB_ID, NULL},
    {".template_name", SB_STR, NULL},
    {".supported_objectives", SB_STRS, "APP_PROMOTION"},
    {".thumbnail", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {".update_time", SB_TIME, NULL},
    {".publish_time", SB_TIME, NULL},
    {".app_id", SB_ID, NULL},
    {".has_cpp", SB_BOOL, NULL},
    {".destination_urls", SB_STRS, NULL},
    {".messaging_app_type", SB_STR, "MESSENGER"},
    {".messaging_app_account_id", SB_ID, NULL},
    {".transfer_status", SB_STR, "UNSET"},
    {".user_id", SB_ID, NULL},
    {".is_associated", SB_BOOL, NULL},
    {".duplicate_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule page_lead_mock_create_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"lead_source", SB_STR, 0, NULL, 0, 0, NULL},
    {"library_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"page_id", SB_STR, 0, NULL, 0, 0, "lead_source?=INSTANT_FORM"},
    {0}};

static const struct sb_rule page_lead_mock_delete_takes[] = {
    {"lead_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"library_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule page_lead_task_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"library_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"ad_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"page_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"task_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member page_lead_task_gives[] = {
    {"status", SB_STR, "CREATED"},
    {"task_id", SB_ID, NULL},
    {"file_name", SB_STR, NULL},
    {"file_type", SB_STR, "csv"},
    {0}};

static const struct sb_rule page_lead_task_download_takes[] = {
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"library_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule page_library_get_takes[] = {
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member page_library_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".library_id", SB_ID, NULL},
    {".library_name", SB_STR, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".create_time", SB_TIME, NULL},
    {".update_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule page_library_transfer_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member page_library_transfer_gives[] = {
    {"library_id", SB_ID, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "lead/field/get/", .token = SB_TOKEN_ADS, .rules = lead_field_get_takes,
     .answer = lead_field_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "lead/get/", .token = SB_TOKEN_ADS, .rules = lead_field_get_takes,
     .answer = lead_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "page/field/get/", .token = SB_TOKEN_ADS, .rules = page_field_get_takes,
     .answer = page_field_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "page/get/", .token = SB_TOKEN_ADS, .rules = page_get_takes, .answer = page_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "page/lead/mock/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = page_lead_mock_create_takes, .answer = lead_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "page/lead/mock/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = page_lead_mock_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "page/lead/mock/get/", .token = SB_TOKEN_ADS, .rules = page_lead_mock_create_takes,
     .answer = lead_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "page/lead/task/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = page_lead_task_takes, .answer = page_lead_task_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "page/lead/task/download/", .token = SB_TOKEN_ADS,
     .rules = page_lead_task_download_takes, .handle = sb_v13_table},
    {.method = "GET", .path = V13 "page/library/get/", .token = SB_TOKEN_ADS, .rules = page_library_get_takes,
     .answer = page_library_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "page/library/transfer/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = page_library_transfer_takes, .answer = page_library_transfer_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_page = {
    .name = "paths of page", .family = &sb_v13_family, .routes = routes};
