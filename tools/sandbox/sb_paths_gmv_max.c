// Ads and accounts: the endpoints of GMV Max, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule gmv_max_bid_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"shopping_ads_type", SB_STR, SB_REQUIRED, "LIVE|PRODUCT", 0, 0, NULL},
    {"optimization_goal", SB_STR, SB_REQUIRED, "VALUE", 0, 0, NULL},
    {"item_group_ids", SB_IDS, 0, NULL, 1, 50, NULL},
    {"identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_bid_recommend_gives[] = {
    {"roas_bid", SB_NUM, NULL},
    {"budget", SB_NUM, NULL},
    {"cpa_bid", SB_ANY, NULL},
    {0}};

static const struct sb_rule gmv_max_campaign_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".gmv_max_promotion_types", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".store_ids", SB_STRS, 0, NULL, 0, 10, NULL},
    {".campaign_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".campaign_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".primary_status", SB_STR, 0, NULL, 0, 0, NULL},
    {".creation_filter_start_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {".creation_filter_end_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member gmv_max_campaign_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".campaign_id", SB_ID, NULL},
    {".campaign_name", SB_STR, NULL},
    {".operation_status", SB_STR, "ENABLE"},
    {".create_time", SB_TIME, NULL},
    {".modify_time", SB_TIME, NULL},
    {".objective_type", SB_STR, "PRODUCT_SALES"},
    {".secondary_status", SB_STR, NULL},
    {".roi_protection_compensation_status", SB_STR, "IN_EFFECT"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule gmv_max_creation_custom_anchor_video_list_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_anchor_video_list", SB_OBJS, SB_REQUIRED, NULL, 0, 200, NULL},
    {".item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".identity_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..identity_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..identity_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {"..identity_authorized_shop_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..store_id", SB_STR, 0, NULL, 0, 0, "identity_type=TTS_TT"},
    {".spu_id_list", SB_STRS, SB_REQUIRED, NULL, 0, 1, NULL},
    {0}};

static const struct sb_member gmv_max_creation_custom_anchor_video_list_create_gives[] = {
    {"failure_list", SB_OBJS, NULL},
    {".item_id", SB_STRS, NULL},
    {".identity_info", SB_OBJS, NULL},
    {"..identity_id", SB_ID, NULL},
    {"..identity_type", SB_STR, "CUSTOMIZED_USER"},
    {"..identity_authorized_bc_id", SB_ID, NULL},
    {"..identity_authorized_shop_id", SB_ID, NULL},
    {"..ads_only_mode", SB_BOOL, NULL},
    {"..is_gpppa", SB_BOOL, NULL},
    {"..profile_image", SB_STR, NULL},
    {"..display_name", SB_STR, NULL},
    {"..user_name", SB_STR, NULL},
    {"..available_status", SB_STR, "AVAILABLE"},
    {"..can_push_video", SB_BOOL, NULL},
    {"..can_pull_video", SB_BOOL, NULL},
    {"..can_use_live_ads", SB_BOOL, NULL},
    {"..can_manage_message", SB_BOOL, NULL},
    {"..shop_id", SB_ID, NULL},
    {"..is_running_custom_shop_ads", SB_BOOL, NULL},
    {"..product_gmv_max_available", SB_BOOL, NULL},
    {"..live_gmv_max_available", SB_BOOL, NULL},
    {"..unavailable_reason", SB_STR, NULL},
    {".identity_id", SB_ID, NULL},
    {".identity_type", SB_STR, "AUTH_CODE"},
    {".identity_authorized_bc_id", SB_ID, NULL},
    {".identity_authorized_shop_id", SB_ID, NULL},
    {".store_id", SB_ID, NULL},
    {".spu_id_list", SB_STR, NULL},
    {".reason", SB_STR, "IDENTITY_NO_PERMISSION"},
    {".error_message", SB_STR, ""},
    {0}};

static const struct sb_rule gmv_max_creation_custom_anchor_video_list_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_anchor_video_list", SB_OBJS, SB_REQUIRED, NULL, 0, 200, NULL},
    {".item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".spu_id_list", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule gmv_max_creation_custom_anchor_video_list_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"creative_source", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"spu_id_list", SB_STRS, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {"need_auth_code_video", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"identity_list", SB_OBJS, 0, NULL, 0, 20, NULL},
    {".identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {".identity_authorized_shop_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".store_id", SB_STR, 0, NULL, 0, 0, "identity_type=TTS_TT"},
    {"campaign_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member gmv_max_creation_custom_anchor_video_list_get_gives[] = {
    {"item_list", SB_OBJS, NULL},
    {".item_id", SB_ID, NULL},
    {".text", SB_STR, NULL},
    {".spu_id_list", SB_STRS, NULL},
    {".can_change_anchor", SB_BOOL, NULL},
    {".identity_info", SB_OBJ, NULL},
    {"..identity_id", SB_ID, NULL},
    {"..identity_type", SB_STR, "AUTH_CODE"},
    {"..identity_authorized_bc_id", SB_ID, NULL},
    {"..identity_authorized_shop_id", SB_ID, NULL},
    {"..store_id", SB_ID, NULL},
    {"..profile_image", SB_STR, NULL},
    {"..display_name", SB_STR, NULL},
    {".video_info", SB_OBJ, NULL},
    {"..video_id", SB_ID, NULL},
    {"..video_cover_url", SB_STR, NULL},
    {"..preview_url", SB_STR, NULL},
    {"..height", SB_INT, NULL},
    {"..width", SB_INT, NULL},
    {"..bit_rate", SB_INT, NULL},
    {"..duration", SB_NUM, NULL},
    {"..size", SB_INT, NULL},
    {"..signature", SB_STR, NULL},
    {"..format", SB_STR, NULL},
    {"..definition", SB_STR, NULL},
    {"..fps", SB_INT, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule gmv_max_creation_shop_video_video_anchors_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_ids", SB_STRS, SB_REQUIRED, NULL, 0, 20, NULL},
    {"campaign_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_creation_shop_video_video_anchors_gives[] = {
    {"video_list", SB_OBJS, NULL},
    {".item_id", SB_ID, NULL},
    {".product_list", SB_OBJ, NULL},
    {"..spu_id", SB_ID, NULL},
    {"..title", SB_STR, NULL},
    {"..picture", SB_STR, NULL},
    {"..anchor_source", SB_STR, "CUSTOM"},
    {0}};

static const struct sb_rule gmv_max_custom_anchor_video_list_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_custom_anchor_video_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_anchor_video_list", SB_OBJS, SB_REQUIRED, NULL, 0, 20, NULL},
    {".identity_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..identity_authorized_bc_id", SB_ID, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {"..identity_authorized_shop_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..identity_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..identity_type", SB_STR, SB_REQUIRED, "AUTH_CODE|BC_AUTH_TT|TTS_TT|TT_USER", 0, 0, NULL},
    {"..store_id", SB_ID, 0, NULL, 0, 0, "identity_type=TTS_TT"},
    {".item_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {".spu_id_list", SB_STRS, 0, NULL, 1, 1, NULL},
    {"campaign_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_custom_anchor_video_list_get_gives[] = {
    {"custom_anchor_video_list", SB_OBJS, NULL},
    {".item_id", SB_ID, NULL},
    {".text", SB_STR, NULL},
    {".spu_id_list", SB_STRS, NULL},
    {".identity_info", SB_OBJ, NULL},
    {"..identity_id", SB_ID, NULL},
    {"..identity_type", SB_STR, "AUTH_CODE"},
    {"..identity_authorized_bc_id", SB_ID, NULL},
    {"..identity_authorized_shop_id", SB_ID, NULL},
    {"..store_id", SB_ID, NULL},
    {"..profile_image", SB_STR, NULL},
    {"..user_name", SB_STR, NULL},
    {".video_info", SB_OBJ, NULL},
    {"..video_id", SB_ID, NULL},
    {"..video_cover_url", SB_STR, NULL},
    {"..preview_url", SB_STR, NULL},
    {"..height", SB_NUM, NULL},
    {"..width", SB_NUM, NULL},
    {"..bit_rate", SB_NUM, NULL},
    {"..duration", SB_NUM, NULL},
    {"..size", SB_NUM, NULL},
    {"..signature", SB_STR, NULL},
    {"..format", SB_STR, NULL},
    {"..definition", SB_STR, NULL},
    {"..fps", SB_NUM, NULL},
    {0}};

static const struct sb_rule gmv_max_exclusive_authorization_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule gmv_max_exclusive_authorization_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_exclusive_authorization_get_gives[] = {
    {"store_id", SB_ID, NULL},
    {"advertiser_id", SB_ID, NULL},
    {"authorization_status", SB_STR, "EFFECTIVE"},
    {"advertiser_name", SB_STR, NULL},
    {"advertiser_status", SB_STR, "STATUS_ENABLE"},
    {"identity_id", SB_ID, NULL},
    {0}};

static const struct sb_member gmv_max_identity_get_gives[] = {
    {"identity_list", SB_OBJS, NULL},
    {".identity_id", SB_ID, NULL},
    {".identity_type", SB_STR, "AUTH_CODE"},
    {".identity_authorized_bc_id", SB_ID, NULL},
    {".identity_authorized_shop_id", SB_ID, NULL},
    {".store_id", SB_ID, NULL},
    {".profile_image", SB_STR, NULL},
    {".display_name", SB_STR, NULL},
    {".user_name", SB_STR, NULL},
    {".is_running_custom_shop_ads", SB_BOOL, NULL},
    {".product_gmv_max_available", SB_BOOL, NULL},
    {".live_gmv_max_available", SB_BOOL, NULL},
    {".unavailable_reason", SB_STR, "OCCUPIED"},
    {0}};

static const struct sb_rule gmv_max_occupied_custom_shop_ads_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"asset_ids", SB_STRS, SB_REQUIRED, NULL, 0, 1, NULL},
    {"occupied_asset_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_occupied_custom_shop_ads_list_gives[] = {
    {"occupied_custom_shop_ads", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".campaign_id", SB_ID, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".ad_id", SB_ID, NULL},
    {".create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule gmv_max_report_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_ids", SB_IDS, SB_REQUIRED, NULL, 1, 1, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED, NULL, 0, 3, NULL},
    {"metrics", SB_STRS, SB_REQUIRED, NULL, 0, 100, NULL},
    {"start_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"enable_total_metrics", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".campaign_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".campaign_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".campaign_statuses", SB_STRS, 0,
     "STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY", 0, 4, NULL},
    {".creative_delivery_statuses", SB_STRS, 0,
     "IN_QUEUE|LEARNING|DELIVERING|NOT_DELIVERYING|AUTHORIZATION_NEEDED|EXCLUDED|UNAVAILABLE|REJECTED|"
     "NOT_ACTIVE", 0, 0, NULL},
    {".creative_types", SB_STRS, 0, "ADS_AND_ORGANIC|ORGANIC|REMOVED", 0, 1, NULL},
    {".gmv_max_promotion_types", SB_STRS, 0, "PRODUCT|LIVE", 0, 2, NULL},
    {".item_group_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".item_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".room_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {".search_word", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".referer", SB_STR, 0, NULL, 0, 0, NULL},
    {".user_agent", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_report_get_gives[] = {
    {"total_metrics", SB_OBJ, NULL},
    {"list", SB_OBJS, NULL},
    {".dimensions", SB_OBJ, NULL},
    {".metrics", SB_OBJ, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".has_more", SB_BOOL, NULL},
    {".cursor", SB_INT, NULL},
    {0}};

static const struct sb_rule gmv_max_store_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_store_list_gives[] = {
    {"store_list", SB_OBJS, NULL},
    {".store_id", SB_ID, NULL},
    {".is_gmv_max_available", SB_BOOL, NULL},
    {".store_authorized_bc_id", SB_ID, NULL},
    {".is_owner_bc", SB_BOOL, NULL},
    {".store_authorized_bc_info", SB_OBJ, NULL},
    {"..bc_id", SB_ID, NULL},
    {"..bc_profile_image", SB_STR, NULL},
    {"..bc_name", SB_STR, NULL},
    {"..user_role", SB_STR, "ADMIN"},
    {".thumbnail_url", SB_STR, NULL},
    {".store_name", SB_STR, NULL},
    {".store_code", SB_STR, NULL},
    {".targeting_region_codes", SB_STRS, NULL},
    {".store_status", SB_STR, "ACTIVE"},
    {".store_role", SB_STR, "AD_PROMOTION"},
    {".exclusive_authorized_advertiser_info", SB_OBJ, NULL},
    {"..advertiser_id", SB_ID, NULL},
    {"..advertiser_name", SB_STR, NULL},
    {"..advertiser_status", SB_STR, "STATUS_ENABLE"},
    {0}};

static const struct sb_rule gmv_max_store_shop_ad_usage_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member gmv_max_store_shop_ad_usage_check_gives[] = {
    {"promote_all_products_allowed", SB_BOOL, NULL},
    {"is_running_custom_shop_ads", SB_BOOL, NULL},
    {0}};

static const struct sb_rule gmv_max_video_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"spu_id_list", SB_STRS, 0, NULL, 0, 0, NULL},
    {"identity_list", SB_OBJS, 0, NULL, 1, 20, NULL},
    {".identity_authorized_bc_id", SB_ID, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {".identity_authorized_shop_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_type", SB_STR, 0, "BC_AUTH_TT|TTS_TT|TT_USER", 0, 0, NULL},
    {".store_id", SB_ID, 0, NULL, 0, 0, "identity_type=TTS_TT"},
    {"need_auth_code_video", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {"custom_posts_eligible", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0,
     "GMV|VIDEO_VIEWS|VIDEO_LIKES|CLICK_THROUGH_RATE|ORDER_RATE|POST_TIME|PRODUCT_CLICKS", 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"keyword", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "gmv_max/bid/recommend/", .token = SB_TOKEN_ADS, .rules = gmv_max_bid_recommend_takes,
     .answer = gmv_max_bid_recommend_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/campaign/get/", .token = SB_TOKEN_ADS, .rules = gmv_max_campaign_get_takes,
     .answer = gmv_max_campaign_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "gmv_max/creation/custom_anchor_video_list/create/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_JSON, .rules = gmv_max_creation_custom_anchor_video_list_create_takes,
     .answer = gmv_max_creation_custom_anchor_video_list_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "gmv_max/creation/custom_anchor_video_list/delete/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_JSON, .rules = gmv_max_creation_custom_anchor_video_list_delete_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "gmv_max/creation/custom_anchor_video_list/get/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_JSON, .rules = gmv_max_creation_custom_anchor_video_list_get_takes,
     .answer = gmv_max_creation_custom_anchor_video_list_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "gmv_max/creation/shop_video/video_anchors/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_JSON, .rules = gmv_max_creation_shop_video_video_anchors_takes,
     .answer = gmv_max_creation_shop_video_video_anchors_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/custom_anchor_video_list/get/", .token = SB_TOKEN_ADS,
     .rules = gmv_max_custom_anchor_video_list_get_takes, .answer = gmv_max_custom_anchor_video_list_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "gmv_max/exclusive_authorization/create/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_JSON, .rules = gmv_max_exclusive_authorization_create_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/exclusive_authorization/get/", .token = SB_TOKEN_ADS,
     .rules = gmv_max_exclusive_authorization_get_takes, .answer = gmv_max_exclusive_authorization_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/identity/get/", .token = SB_TOKEN_ADS,
     .rules = gmv_max_exclusive_authorization_get_takes, .answer = gmv_max_identity_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/occupied_custom_shop_ads/list/", .token = SB_TOKEN_ADS,
     .rules = gmv_max_occupied_custom_shop_ads_list_takes, .answer = gmv_max_occupied_custom_shop_ads_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/report/get/", .token = SB_TOKEN_ADS, .rules = gmv_max_report_get_takes,
     .answer = gmv_max_report_get_gives, .limits = "8/240", .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/store/list/", .token = SB_TOKEN_ADS, .rules = gmv_max_store_list_takes,
     .answer = gmv_max_store_list_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/store/shop_ad_usage_check/", .token = SB_TOKEN_ADS,
     .rules = gmv_max_store_shop_ad_usage_check_takes, .answer = gmv_max_store_shop_ad_usage_check_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "gmv_max/video/get/", .token = SB_TOKEN_ADS, .rules = gmv_max_video_get_takes,
     .answer = gmv_max_creation_custom_anchor_video_list_get_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_gmv_max = {
    .name = "paths of gmv_max", .family = &sb_v13_family, .routes = routes};
