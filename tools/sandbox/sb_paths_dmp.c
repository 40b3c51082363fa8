// Ads and accounts: the endpoints of audiences, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule audience_insight_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"locations", SB_OBJS, 0, NULL, 0, 5, "!custom_audience_id"},
    {".country_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".location_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"selected_audience", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".top_regions_country_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".languages", SB_STRS, 0, NULL, 0, 0, NULL},
    {".age_groups", SB_STRS, 0, NULL, 0, 0, NULL},
    {".gender", SB_STRS, 0, NULL, 0, 0, NULL},
    {".device_price_ranges", SB_NUMS, 0, NULL, 0, 0, NULL},
    {".min_ios_version", SB_STR, 0, NULL, 0, 0, NULL},
    {".min_android_version", SB_STR, 0, NULL, 0, 0, NULL},
    {".operating_systems", SB_STRS, 0, NULL, 0, 0, NULL},
    {".interest_category_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".video_action_category_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".creator_action_category_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".hashtag_action_category_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member audience_insight_info_gives[] = {
    {"age", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"gender", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"country", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"top_regions", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"operating_system", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"operating_system_version", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"device_price", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"top_interests", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"bottom_interests", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"ad_interest_categories", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {"top_hashtags", SB_OBJ, NULL},
    {".hashtag_id", SB_ID, NULL},
    {".hashtag_name", SB_STR, NULL},
    {".count", SB_INT, NULL},
    {"engagement", SB_OBJ, NULL},
    {".all", SB_STRS, NULL},
    {".selected", SB_STRS, NULL},
    {0}};

static const struct sb_rule audience_insight_overlap_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"benchmark_custom_audience_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comparison_custom_audience_ids", SB_IDS, 0, NULL, 0, 4, NULL},
    {0}};

static const struct sb_member audience_insight_overlap_gives[] = {
    {"benchmark_audience", SB_OBJ, NULL},
    {".audience_id", SB_ID, NULL},
    {".audience_name", SB_STR, NULL},
    {".audience_size", SB_INT, NULL},
    {".targetable_users_count_range", SB_STR, NULL},
    {"comparison_audiences", SB_OBJS, NULL},
    {".audience_id", SB_ID, NULL},
    {".audience_name", SB_STR, NULL},
    {".audience_size", SB_INT, NULL},
    {".targetable_users_count_range", SB_STR, NULL},
    {".benchmark_overlap_rate", SB_STR, NULL},
    {".benchmark_overlap_rate_range", SB_STR, NULL},
    {".benchmark_overlap_count_range", SB_STR, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_apply_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"action_mode", SB_STR, SB_REQUIRED, "Apply|Disconnect", 0, 0, NULL},
    {"adgroup_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"usage_mode", SB_STR, 0, "Include|Exclude", 0, 0, "action_mode=Apply"},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_apply_log_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 0, 0, NULL},
    {"timezone", SB_STR, 0, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member dmp_custom_audience_apply_log_gives[] = {
    {"advertiser_id", SB_ID, NULL},
    {"list", SB_OBJS, NULL},
    {".audience_id", SB_ID, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".adgroup_name", SB_STR, NULL},
    {".usage_mode", SB_STR, "Include"},
    {".editor", SB_STR, NULL},
    {".action_timestamp", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"calculate_type", SB_STR, SB_REQUIRED,
     "EMAIL_SHA256|FIRST_MD5|FIRST_SHA256|GAID_MD5|GAID_SHA256|IDFA_MD5|IDFA_SHA256|MULTIPLE_TYPES|"
     "PHONE_SHA256", 0, 0, NULL},
    {"custom_audience_name", SB_STR, SB_REQUIRED, NULL, 1, 128, NULL},
    {"file_paths", SB_STRS, SB_REQUIRED, NULL, 1, 500, NULL},
    {"audience_enhancement", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"audience_sub_type", SB_STR, 0, "NORMAL|REACH_FREQUENCY", 0, 0, NULL},
    {"retention_in_days", SB_INT, 0, NULL, 1, 365, NULL},
    {0}};

static const struct sb_member dmp_custom_audience_create_gives[] = {
    {"custom_audience_id", SB_ID, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_file_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"calculate_type", SB_STR, SB_REQUIRED,
     "EMAIL_SHA256|FIRST_MD5|FIRST_SHA256|GAID_MD5|GAID_SHA256|IDFA_MD5|IDFA_SHA256|MAID_MD5|MAID_SHA256|"
     "MULTIPLE_TYPES|PHONE_SHA256", 0, 0, NULL},
    {"file_signature", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, 0, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {"file_name", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member dmp_custom_audience_file_upload_gives[] = {
    {"file_path", SB_STR, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {"history_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member dmp_custom_audience_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".audience_details", SB_OBJ, NULL},
    {"..audience_id", SB_ID, NULL},
    {"..msg", SB_STR, NULL},
    {"..audience_sub_type", SB_STR, "NORMAL"},
    {"..error_msg", SB_STR, NULL},
    {"..is_valid", SB_BOOL, NULL},
    {"..is_expiring", SB_BOOL, NULL},
    {"..expired_time", SB_TIME, NULL},
    {"..name", SB_STR, NULL},
    {"..rule", SB_STR, NULL},
    {"..is_auto_refresh", SB_BOOL, NULL},
    {"..shared", SB_BOOL, NULL},
    {"..is_creator", SB_BOOL, NULL},
    {"..owner_id", SB_ID, NULL},
    {"..create_time", SB_TIME, NULL},
    {"..type", SB_STR, NULL},
    {"..cover_num", SB_INT, NULL},
    {"..calculate_type", SB_STR, NULL},
    {"..lookalike_spec", SB_OBJS, NULL},
    {"...source_audience_id", SB_ID, NULL},
    {"...include_source", SB_BOOL, NULL},
    {"...mobile_os", SB_STR, NULL},
    {"...placements", SB_STR, "TikTok"},
    {"...location_ids", SB_IDS, NULL},
    {"...audience_size", SB_STR, "NARROW"},
    {".audience_history", SB_OBJS, NULL},
    {"..action", SB_STR, NULL},
    {"..action_detail", SB_STR, NULL},
    {"..editor", SB_STR, NULL},
    {"..msg", SB_STR, NULL},
    {"..opt_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_ids", SB_IDS, 0, NULL, 1, 100, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member dmp_custom_audience_list_gives[] = {
    {"list", SB_OBJS, NULL},
    {".shared", SB_BOOL, NULL},
    {".is_creator", SB_BOOL, NULL},
    {".audience_id", SB_ID, NULL},
    {".cover_num", SB_NUM, NULL},
    {".create_time", SB_TIME, NULL},
    {".is_valid", SB_BOOL, NULL},
    {".is_expiring", SB_BOOL, NULL},
    {".expired_time", SB_TIME, NULL},
    {".name", SB_STR, NULL},
    {".audience_type", SB_STR, NULL},
    {".calculate_type", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_lookalike_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"lookalike_spec", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".audience_size", SB_STR, SB_REQUIRED, "BALANCED|BROAD|NARROW", 0, 0, NULL},
    {".include_source", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {".location_ids", SB_STRS, SB_REQUIRED, NULL, 1, 0, NULL},
    {".mobile_os", SB_STR, SB_REQUIRED, "ALL|ANDROID|IOS", 0, 0, NULL},
    {".placements", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".source_audience_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {"audience_sub_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_lookalike_delete_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"custom_audience_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_lookalike_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_rule_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"audience_type", SB_STR, SB_REQUIRED,
     "APP|BUSINESS_ACCOUNT|ENGAGEMENT|ENGAGEMENT_LIVE_VIDEO|ENGAGEMENT_ORGANIC_VIDEO|LEAD_GENERATION|OFFLINE|"
     "PIXEL|TIKTOK_SHOP", 0, 0, NULL},
    {"custom_audience_name", SB_STR, SB_REQUIRED, NULL, 0, 128, NULL},
    {"rule_spec", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".exclusion_rule_set", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..operator", SB_STR, SB_REQUIRED, "OR", 0, 0, NULL},
    {"..rules", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...event_source_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"...filter_set", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....filters", SB_OBJS, SB_REQUIRED, NULL, 0, 1, NULL},
    {".....field", SB_STR, SB_REQUIRED, "EVENT", 0, 0, NULL},
    {".....operator", SB_STR, SB_REQUIRED, "EQ", 0, 0, NULL},
    {".....parameter_filters", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"......field", SB_STR, SB_REQUIRED, "URL|CONTENT_TYPE|PRICE|VALUE|CONTENT_ID|CONTENT_CATEGORY", 0, 0, NULL},
    {"......operator", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"......values", SB_STRS, SB_REQUIRED, NULL, 0, 10, NULL},
    {".....value", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....operator", SB_STR, SB_REQUIRED, "AND|OR", 0, 0, NULL},
    {"...retention_days", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {".inclusion_rule_set", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..operator", SB_STR, SB_REQUIRED, "OR", 0, 0, NULL},
    {"..rules", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...event_source_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"...filter_set", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....filters", SB_OBJS, SB_REQUIRED, NULL, 0, 1, NULL},
    {".....field", SB_STR, SB_REQUIRED, "EVENT", 0, 0, NULL},
    {".....operator", SB_STR, SB_REQUIRED, "EQ", 0, 0, NULL},
    {".....parameter_filters", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"......field", SB_STR, SB_REQUIRED, "URL|CONTENT_TYPE|PRICE|VALUE|CONTENT_ID|CONTENT_CATEGORY", 0, 0, NULL},
    {"......operator", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"......values", SB_STRS, SB_REQUIRED, NULL, 0, 10, NULL},
    {".....value", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....operator", SB_STR, SB_REQUIRED, "AND|OR", 0, 0, NULL},
    {"...retention_days", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {"audience_enhancement", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"audience_sub_type", SB_STR, 0, "NORMAL|REACH_FREQUENCY", 0, 0, NULL},
    {"identity_authorized_bc_id", SB_ID, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {"identity_id", SB_STR, 0, NULL, 0, 0, "audience_type=ENGAGEMENT_LIVE_VIDEO|ENGAGEMENT_ORGANIC_VIDEO"},
    {"identity_type", SB_STR, 0,
     "AUTH_CODE|BC_AUTH_TT|BC_SELF_TT|CUSTOMIZED_USER|TT_USER|UNSET", 0, 0, "audience_type=ENGAGEMENT_LIVE_VIDEO|ENGAGEMENT_ORGANIC_VIDEO"},
    {"is_auto_refresh", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"retention_in_days", SB_INT, 0, NULL, 1, 365, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_share_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"shared_advertiser_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_share_cancel_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"shared_advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_share_log_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member dmp_custom_audience_share_log_gives[] = {
    {"list", SB_OBJS, NULL},
    {".shared_advertiser_id", SB_ID, NULL},
    {".shared_advertiser_name", SB_STR, NULL},
    {".custom_audience_id", SB_ID, NULL},
    {".status", SB_STR, NULL},
    {0}};

static const struct sb_rule dmp_custom_audience_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"action", SB_STR, 0, "REPLACE|APPEND|REMOVE", 0, 0, NULL},
    {"audience_enhancement", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"audience_sub_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {"custom_audience_name", SB_STR, 0, NULL, 0, 128, NULL},
    {"file_paths", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dmp_saved_audience_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"location_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"saved_audience_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"actions", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".action_category_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".action_period", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {".action_scene", SB_STR, SB_REQUIRED, "CREATOR_RELATED|HASHTAG_RELATED|VIDEO_RELATED", 0, 0, NULL},
    {".video_user_actions", SB_STRS, SB_REQUIRED,
     "COMMENTED|FOLLOWING|LIKED|SHARED|VIEW_HASHTAG|VIEW_HOMEPAGE|WATCHED_TO_END", 0, 0, NULL},
    {"age_groups", SB_STRS, 0, NULL, 0, 0, NULL},
    {"audience_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"carrier_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"device_model_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"device_price_ranges", SB_NUMS, 0, NULL, 0, 0, NULL},
    {"excluded_audience_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"gender", SB_STR, 0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", 0, 0, NULL},
    {"interest_category_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"interest_keyword_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"languages", SB_STRS, 0, NULL, 0, 0, NULL},
    {"min_android_version", SB_STR, 0, NULL, 0, 0, NULL},
    {"min_ios_version", SB_STR, 0, NULL, 0, 0, NULL},
    {"network_types", SB_STRS, 0, "2G|3G|4G|5G|UNKNOWN|WIFI", 0, 0, NULL},
    {"operating_systems", SB_STRS, 0, "ANDROID|IOS|PC|UNKNOWN", 0, 0, NULL},
    {0}};

static const struct sb_member dmp_saved_audience_create_gives[] = {
    {"saved_audience_id", SB_ID, NULL},
    {0}};

static const struct sb_rule dmp_saved_audience_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"saved_audience_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {0}};

static const struct sb_rule dmp_saved_audience_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"saved_audience_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member dmp_saved_audience_list_gives[] = {
    {"saved_audiences", SB_OBJS, NULL},
    {".saved_audience_id", SB_ID, NULL},
    {".saved_audience_name", SB_STR, NULL},
    {".location_ids", SB_IDS, NULL},
    {".gender", SB_STR, "GENDER_FEMALE"},
    {".age_groups", SB_STRS, NULL},
    {".languages", SB_STRS, NULL},
    {".audience_ids", SB_IDS, NULL},
    {".excluded_audience_ids", SB_IDS, NULL},
    {".interest_category_ids", SB_IDS, NULL},
    {".interest_keyword_ids", SB_IDS, NULL},
    {".actions", SB_OBJS, NULL},
    {"..action_category_ids", SB_IDS, NULL},
    {"..action_scene", SB_STR, "VIDEO_RELATED"},
    {"..action_period", SB_INT, NULL},
    {"..video_user_actions", SB_STRS, "WATCHED_TO_END"},
    {".operating_systems", SB_STRS, "ANDROID"},
    {".min_android_version", SB_STR, NULL},
    {".min_ios_version", SB_STR, NULL},
    {".device_model_ids", SB_IDS, NULL},
    {".network_types", SB_STRS, NULL},
    {".carrier_ids", SB_IDS, NULL},
    {".device_price_ranges", SB_NUMS, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule segment_audience_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"action", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_audience_name", SB_STR, 0, NULL, 0, 0, "action?=create"},
    {"delete_audience_id", SB_STR, 0, NULL, 0, 0, "action=delete"},
    {0}};

static const struct sb_member segment_audience_gives[] = {
    {"audience_id", SB_ID, NULL},
    {0}};

static const struct sb_rule segment_mapping_takes[] = {
    {"advertiser_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"id_schema", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"batch_data", SB_LIST, SB_REQUIRED, NULL, 0, 0, NULL},
    {"action", SB_STR, 0, NULL, 0, 0, NULL},
    {"id", SB_STR, 0, NULL, 0, 0, NULL},
    {"audience_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = V13 "audience/insight/info/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = audience_insight_info_takes, .answer = audience_insight_info_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "audience/insight/overlap/", .token = SB_TOKEN_ADS,
     .rules = audience_insight_overlap_takes, .answer = audience_insight_overlap_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/apply/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_apply_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "dmp/custom_audience/apply/log/", .token = SB_TOKEN_ADS,
     .rules = dmp_custom_audience_apply_log_takes, .answer = dmp_custom_audience_apply_log_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_create_takes, .answer = dmp_custom_audience_create_gives,
     .handle = sb_ads_kept_create},
    {.method = "POST", .path = V13 "dmp/custom_audience/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_delete_takes, .handle = sb_ads_kept_delete},
    {.method = "POST", .path = V13 "dmp/custom_audience/file/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_MULTIPART,
     .rules = dmp_custom_audience_file_upload_takes, .answer = dmp_custom_audience_file_upload_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "dmp/custom_audience/get/", .token = SB_TOKEN_ADS,
     .rules = dmp_custom_audience_get_takes, .answer = dmp_custom_audience_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "dmp/custom_audience/list/", .token = SB_TOKEN_ADS,
     .rules = dmp_custom_audience_list_takes, .answer = dmp_custom_audience_list_gives, .handle = sb_ads_kept_list},
    {.method = "POST", .path = V13 "dmp/custom_audience/lookalike/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_lookalike_create_takes, .answer = dmp_custom_audience_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/lookalike/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_lookalike_delete_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/lookalike/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_lookalike_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/rule/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_rule_create_takes, .answer = dmp_custom_audience_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/share/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_share_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/share/cancel/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_share_cancel_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "dmp/custom_audience/share/log/", .token = SB_TOKEN_ADS,
     .rules = dmp_custom_audience_share_log_takes, .answer = dmp_custom_audience_share_log_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dmp/custom_audience/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_custom_audience_update_takes, .handle = sb_ads_kept_update},
    {.method = "POST", .path = V13 "dmp/saved_audience/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_saved_audience_create_takes, .answer = dmp_saved_audience_create_gives, .handle = sb_ads_kept_create},
    {.method = "POST", .path = V13 "dmp/saved_audience/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dmp_saved_audience_delete_takes, .handle = sb_ads_kept_delete},
    {.method = "GET", .path = V13 "dmp/saved_audience/list/", .token = SB_TOKEN_ADS,
     .rules = dmp_saved_audience_list_takes, .answer = dmp_saved_audience_list_gives, .handle = sb_ads_kept_list},
    {.method = "POST", .path = V13 "segment/audience/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = segment_audience_takes, .answer = segment_audience_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "segment/mapping/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = segment_mapping_takes, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_dmp = {
    .name = "paths of dmp", .family = &sb_v13_family, .routes = routes};
