// Ads and accounts: the endpoints of files, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule file_finish_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"upload_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule file_image_ad_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"image_ids", SB_STRS, SB_REQUIRED, NULL, 1, 100, NULL},
    {0}};

static const struct sb_rule file_image_ad_search_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".height", SB_INT, 0, NULL, 0, 0, NULL},
    {".image_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".material_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".ratio", SB_NUMS, 0, NULL, 0, 0, NULL},
    {".width", SB_INT, 0, NULL, 0, 0, NULL},
    {".displayable", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member file_image_ad_search_gives[] = {
    {"list", SB_OBJS, NULL},
    {".image_id", SB_ID, NULL},
    {".material_id", SB_ID, NULL},
    {".is_carousel_usable", SB_BOOL, NULL},
    {".width", SB_INT, NULL},
    {".format", SB_STR, NULL},
    {".image_url", SB_STR, NULL},
    {".height", SB_INT, NULL},
    {".signature", SB_STR, NULL},
    {".size", SB_INT, NULL},
    {".file_name", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {".modify_time", SB_TIME, NULL},
    {".displayable", SB_BOOL, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule file_image_ad_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file_name", SB_STR, SB_REQUIRED, NULL, 1, 100, NULL},
    {"image_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule file_image_ad_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"image_file", SB_FILE, 0, NULL, 0, 0, "upload_type?=UPLOAD_BY_FILE"},
    {"file_id", SB_STR, 0, NULL, 0, 0, "upload_type=UPLOAD_BY_FILE_ID"},
    {"file_name", SB_STR, 0, NULL, 1, 100, NULL},
    {"image_signature", SB_STR, 0, NULL, 0, 0, "upload_type?=UPLOAD_BY_FILE"},
    {"image_url", SB_STR, 0, NULL, 0, 0, "upload_type=UPLOAD_BY_URL"},
    {"upload_type", SB_STR, 0, "UPLOAD_BY_FILE|UPLOAD_BY_URL|UPLOAD_BY_FILE_ID", 0, 0, NULL},
    {0}};

static const struct sb_rule file_music_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"music_scene", SB_STR, 0, NULL, 0, 0, NULL},
    {"search_type", SB_STR, 0, NULL, 0, 0, "music_scene=CAROUSEL_ADS|CATALOG_CAROUSEL"},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".keyword", SB_STR, 0, NULL, 0, 0, "search_type=SEARCH_BY_KEYWORD"},
    {".image_urls", SB_STRS, 0, NULL, 0, 0, NULL},
    {".music_ids", SB_STRS, 0, NULL, 0, 100, "search_type=SEARCH_BY_MUSIC_ID"},
    {".catalog_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".catalog_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".item_group_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {".product_set_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".sku_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {".carousel_image_index", SB_INT, 0, NULL, 0, 9, NULL},
    {".material_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".styles", SB_STRS, 0, NULL, 0, 1, NULL},
    {".sources", SB_STRS, 0, NULL, 0, 1, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member file_music_get_gives[] = {
    {"musics", SB_OBJS, NULL},
    {".music_id", SB_ID, NULL},
    {".material_id", SB_ID, NULL},
    {".sources", SB_STRS, NULL},
    {".author", SB_STR, NULL},
    {".liked", SB_BOOL, NULL},
    {".cover_url", SB_STR, NULL},
    {".url", SB_STR, NULL},
    {".duration", SB_NUM, NULL},
    {".style", SB_STR, NULL},
    {".signature", SB_STR, NULL},
    {".file_name", SB_STR, NULL},
    {".copyright", SB_STR, "MUSIC_FORBID_VIDEO_ALLOW"},
    {".create_time", SB_TIME, NULL},
    {".modify_time", SB_TIME, NULL},
    {"name", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule file_music_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"music_file", SB_FILE, 0, NULL, 0, 0, NULL},
    {"music_scene", SB_STR, 0, NULL, 0, 0, NULL},
    {"upload_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"material_action", SB_STR, 0, NULL, 0, 0, NULL},
    {"music_signature", SB_STR, 0, NULL, 0, 0, NULL},
    {"file_name", SB_STR, 0, NULL, 1, 100, NULL},
    {"file_id", SB_STR, 0, NULL, 0, 0, "upload_type=UPLOAD_BY_FILE_ID"},
    {"material_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member file_music_upload_gives[] = {
    {"music_id", SB_ID, NULL},
    {"material_id", SB_ID, NULL},
    {"sources", SB_STRS, NULL},
    {"author", SB_STR, NULL},
    {"liked", SB_BOOL, NULL},
    {"cover_url", SB_STR, NULL},
    {"url", SB_STR, NULL},
    {"duration", SB_NUM, NULL},
    {"style", SB_STR, NULL},
    {"signature", SB_STR, NULL},
    {"file_name", SB_STR, NULL},
    {"copyright", SB_STR, "MUSIC_FORBID_VIDEO_ALLOW"},
    {"create_time", SB_TIME, NULL},
    {"modify_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule file_name_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"files", SB_OBJS, 0, NULL, 1, 20, NULL},
    {".file_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".file_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"file_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"file_type", SB_STR, 0, "VIDEO|IMAGE", 0, 0, NULL},
    {0}};

static const struct sb_rule file_start_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"size", SB_INT, SB_REQUIRED, NULL, 1, 0, NULL},
    {"content_type", SB_STR, SB_REQUIRED, "video|image|music|playable", 0, 0, NULL},
    {"name", SB_STR, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_rule file_temporarily_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"upload_type", SB_STR, SB_REQUIRED, "FILE|URL", 0, 0, NULL},
    {"content_type", SB_STR, SB_REQUIRED, "video|image|music|playable", 0, 0, NULL},
    {"file", SB_FILE, 0, NULL, 0, 0, "upload_type=FILE"},
    {"url", SB_STR, 0, NULL, 0, 0, "upload_type=URL"},
    {"signature", SB_STR, 0, NULL, 0, 0, "upload_type=FILE"},
    {"name", SB_STR, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_rule file_transfer_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"upload_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"signature", SB_STR, SB_REQUIRED, NULL, 32, 32, NULL},
    {"start_offset", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule file_video_ad_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_ids", SB_STRS, SB_REQUIRED, NULL, 1, 60, NULL},
    {0}};

static const struct sb_rule file_video_ad_search_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".displayable", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".height", SB_INT, 0, NULL, 0, 0, NULL},
    {".material_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {".ratio", SB_NUMS, 0, NULL, 0, 0, NULL},
    {".video_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".width", SB_INT, 0, NULL, 0, 0, NULL},
    {".video_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".video_material_sources", SB_STRS, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 1000000, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {"sort_field", SB_STR, 0, "CREATE_TIME|MODIFY_TIME", 0, 0, NULL},
    {0}};

static const struct sb_rule file_video_ad_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file_name", SB_STR, SB_REQUIRED, NULL, 1, 100, NULL},
    {"video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule file_video_ad_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_file", SB_FILE, 0, NULL, 0, 0, "upload_type?=UPLOAD_BY_FILE"},
    {"auto_bind_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"auto_fix_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"file_id", SB_STR, 0, NULL, 0, 0, "upload_type=UPLOAD_BY_FILE_ID"},
    {"file_name", SB_STR, 0, NULL, 1, 100, NULL},
    {"flaw_detect", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_third_party", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"upload_type", SB_STR, 0, "UPLOAD_BY_FILE|UPLOAD_BY_URL|UPLOAD_BY_FILE_ID|UPLOAD_BY_VIDEO_ID", 0, 0, NULL},
    {"video_id", SB_STR, 0, NULL, 0, 0, "upload_type=UPLOAD_BY_VIDEO_ID"},
    {"video_signature", SB_STR, 0, NULL, 0, 0, "upload_type?=UPLOAD_BY_FILE"},
    {"video_url", SB_STR, 0, NULL, 0, 0, "upload_type=UPLOAD_BY_URL"},
    {0}};

static const struct sb_rule file_video_suggestcover_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"poster_number", SB_INT, 0, NULL, 1, 10, NULL},
    {0}};

static const struct sb_rule video_fix_task_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"tasks", SB_OBJS, 0, NULL, 0, 10, NULL},
    {".video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".auto_bind_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member video_fix_task_create_gives[] = {
    {"tasks", SB_OBJS, NULL},
    {".video_id", SB_ID, NULL},
    {".fix_task_id", SB_ID, NULL},
    {".flaw_types", SB_STRS, "LOW_RESOLUTION"},
    {0}};

static const struct sb_rule video_fix_task_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member video_fix_task_get_gives[] = {
    {"status", SB_STR, "PROCESSING"},
    {"error_msg", SB_STR, NULL},
    {"videos", SB_OBJS, NULL},
    {".video_id", SB_ID, NULL},
    {".video_url", SB_STR, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = V13 "file/finish/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = file_finish_upload_takes, .handle = sb_ads_upload_finish},
    {.method = "GET", .path = V13 "file/image/ad/info/", .token = SB_TOKEN_ADS, .rules = file_image_ad_info_takes,
     .handle = sb_ads_get_images},
    {.method = "GET", .path = V13 "file/image/ad/search/", .token = SB_TOKEN_ADS, .rules = file_image_ad_search_takes,
     .answer = file_image_ad_search_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "file/image/ad/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = file_image_ad_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "file/image/ad/upload/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_MULTIPART | SB_BODY_JSON, .rules = file_image_ad_upload_takes, .handle = sb_ads_post_image},
    {.method = "GET", .path = V13 "file/music/get/", .token = SB_TOKEN_ADS, .rules = file_music_get_takes,
     .answer = file_music_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "file/music/upload/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_MULTIPART | SB_BODY_JSON, .rules = file_music_upload_takes, .answer = file_music_upload_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "file/name/check/", .token = SB_TOKEN_ADS, .rules = file_name_check_takes,
     .handle = sb_ads_get_name_check},
    {.method = "POST", .path = V13 "file/start/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = file_start_upload_takes, .handle = sb_ads_upload_start},
    {.method = "POST", .path = V13 "file/temporarily/upload/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_MULTIPART | SB_BODY_JSON, .rules = file_temporarily_upload_takes, .handle = sb_ads_upload_at_once},
    {.method = "POST", .path = V13 "file/transfer/upload/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_MULTIPART | SB_BODY_KEEP, .rules = file_transfer_upload_takes, .handle = sb_ads_upload_transfer},
    {.method = "GET", .path = V13 "file/video/ad/info/", .token = SB_TOKEN_ADS, .rules = file_video_ad_info_takes,
     .handle = sb_ads_get_videos},
    {.method = "GET", .path = V13 "file/video/ad/search/", .token = SB_TOKEN_ADS, .rules = file_video_ad_search_takes,
     .handle = sb_ads_search_videos},
    {.method = "POST", .path = V13 "file/video/ad/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = file_video_ad_update_takes, .handle = sb_ads_update_video},
    {.method = "POST", .path = V13 "file/video/ad/upload/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_MULTIPART | SB_BODY_JSON, .rules = file_video_ad_upload_takes, .handle = sb_ads_post_video},
    {.method = "GET", .path = V13 "file/video/suggestcover/", .token = SB_TOKEN_ADS,
     .rules = file_video_suggestcover_takes, .handle = sb_ads_get_covers},
    {.method = "POST", .path = V13 "video/fix/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = video_fix_task_create_takes, .answer = video_fix_task_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "video/fix/task/get/", .token = SB_TOKEN_ADS, .rules = video_fix_task_get_takes,
     .answer = video_fix_task_get_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_file = {
    .name = "paths of file", .family = &sb_v13_family, .routes = routes};
