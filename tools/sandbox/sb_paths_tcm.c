// Ads and accounts: the endpoints of the Creator Marketplace, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule tcm_creator_authorized_takes[] = {
    {"creator_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"fields", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_creator_authorized_gives[] = {
    {"creator_id", SB_ID, NULL},
    {"display_name", SB_STR, NULL},
    {"handle_name", SB_STR, NULL},
    {"profile_image", SB_STR, NULL},
    {"followers_count", SB_INT, NULL},
    {"followings_count", SB_INT, NULL},
    {"videos_count", SB_INT, NULL},
    {"likes_count", SB_INT, NULL},
    {"bio", SB_STR, NULL},
    {"is_on_vacation", SB_BOOL, NULL},
    {"vocation_start_date", SB_DATE, NULL},
    {"vocation_end_date", SB_DATE, NULL},
    {"creator_rate", SB_OBJ, NULL},
    {".rate", SB_NUM, NULL},
    {".currency", SB_STR, "EUR"},
    {".is_negotiable_type", SB_BOOL, NULL},
    {"location", SB_STR, NULL},
    {"topics", SB_STRS, NULL},
    {"creator_badges", SB_STRS, "RESPONSIVE"},
    {"audience_countries", SB_OBJS, NULL},
    {".country", SB_STR, NULL},
    {".percentage", SB_NUM, NULL},
    {"audience_genders", SB_OBJS, NULL},
    {".gender", SB_STR, "FEMALE"},
    {".percentage", SB_NUM, NULL},
    {"audience_ages", SB_OBJS, NULL},
    {".age", SB_STR, NULL},
    {".percentage", SB_NUM, NULL},
    {"audience_locales", SB_OBJS, NULL},
    {".locale", SB_STR, "en"},
    {".percentage", SB_NUM, NULL},
    {"audience_device", SB_OBJS, NULL},
    {".device", SB_STR, NULL},
    {".percentage", SB_NUM, NULL},
    {"audience_usage", SB_OBJS, NULL},
    {".usage", SB_STR, NULL},
    {".percentage", SB_NUM, NULL},
    {"average_views", SB_NUM, NULL},
    {"average_views_benchmark", SB_NUM, NULL},
    {"six_seconds_views_rate", SB_NUM, NULL},
    {"six_seconds_views_rate_benchmark", SB_NUM, NULL},
    {"engagement_rate", SB_NUM, NULL},
    {"engagement_rate_benchmark", SB_NUM, NULL},
    {"engagements_benchmark", SB_NUM, NULL},
    {"completion_rate", SB_NUM, NULL},
    {"completion_rate_benchmark", SB_NUM, NULL},
    {"followers_growth_rate", SB_NUM, NULL},
    {"followers_growth_rate_benchmark", SB_NUM, NULL},
    {"average_likes", SB_NUM, NULL},
    {"average_shares", SB_NUM, NULL},
    {"average_comments", SB_NUM, NULL},
    {0}};

static const struct sb_rule tcm_creator_authorized_video_list_takes[] = {
    {"creator_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"limit", SB_INT, 0, NULL, 0, 0, NULL},
    {"video_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"cursor", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_creator_authorized_video_list_gives[] = {
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".has_more", SB_BOOL, NULL},
    {".cursor", SB_INT, NULL},
    {"posts", SB_OBJS, NULL},
    {".video_id", SB_ID, NULL},
    {".caption", SB_STR, NULL},
    {".display_name", SB_STR, NULL},
    {".likes", SB_INT, NULL},
    {".comments", SB_INT, NULL},
    {".shares", SB_INT, NULL},
    {".video_views", SB_INT, NULL},
    {".engagement_count", SB_INT, NULL},
    {".engagement_rate", SB_NUM, NULL},
    {".embed_url", SB_STR, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule tcm_creator_invite_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"tcm_account_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"handle_names", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_creator_invite_gives[] = {
    {"in_tcm", SB_STRS, NULL},
    {"invited", SB_LIST, NULL},
    {"rejected", SB_LIST, NULL},
    {"reject_reasons", SB_ANY, NULL},
    {0}};

static const struct sb_rule tcm_creator_public_video_list_takes[] = {
    {"tcm_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"handle_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"limit", SB_INT, 0, NULL, 0, 0, NULL},
    {"video_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"cursor", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule tcm_order_create_v2_takes[] = {
    {"tcm_account_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"brand_name", SB_STR, 0, NULL, 0, 60, NULL},
    {"description", SB_STR, 0, NULL, 0, 60, NULL},
    {"handle_names", SB_STRS, 0, NULL, 0, 100, NULL},
    {"campaign_code", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_source", SB_STR, 0, NULL, 0, 0, NULL},
    {"deliverables", SB_OBJS, 0, NULL, 0, 10, NULL},
    {".deliverable_name", SB_STR, 0, NULL, 0, 60, NULL},
    {".spark_ads_requested_authorization_days", SB_INT, 0, NULL, 0, 0, NULL},
    {"video_number", SB_INT, 0, NULL, 1, 10, NULL},
    {"default_spark_ads_requested_authorization_days", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_order_create_v2_gives[] = {
    {"campaign_code", SB_STR, NULL},
    {"invite_link", SB_STR, NULL},
    {"remaining_orders", SB_INT, NULL},
    {"orders", SB_OBJS, NULL},
    {".order_id", SB_ID, NULL},
    {".handle_name", SB_STR, NULL},
    {".video_ids", SB_IDS, NULL},
    {".campaign_code", SB_STR, NULL},
    {".invite_link", SB_STR, NULL},
    {".quota", SB_OBJ, NULL},
    {"..current_video_count", SB_INT, NULL},
    {"..per_creator_video_limit", SB_INT, NULL},
    {"..total_video_limit", SB_INT, NULL},
    {0}};

static const struct sb_rule tcm_order_get_v2_takes[] = {
    {"tcm_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"query_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"order_ids", SB_STRS, 0, NULL, 0, 200, NULL},
    {"campaign_code", SB_STR, 0, NULL, 0, 0, NULL},
    {"invite_link", SB_STR, 0, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 20, NULL},
    {0}};

static const struct sb_member tcm_order_get_v2_gives[] = {
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".has_more", SB_BOOL, NULL},
    {".cursor", SB_INT, NULL},
    {"orders", SB_OBJS, NULL},
    {".order_id", SB_ID, NULL},
    {".handle_name", SB_STR, NULL},
    {".video_ids", SB_IDS, NULL},
    {".campaign_code", SB_STR, NULL},
    {".invite_link", SB_STR, NULL},
    {".quota", SB_OBJ, NULL},
    {"..current_video_count", SB_INT, NULL},
    {"..per_creator_video_limit", SB_INT, NULL},
    {"..total_video_limit", SB_INT, NULL},
    {0}};

static const struct sb_rule tcm_report_get_v2_takes[] = {
    {"tcm_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"order_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"start_date", SB_STR, 0, NULL, 0, 0, NULL},
    {"end_date", SB_STR, 0, NULL, 0, 0, NULL},
    {"need_daily_stats", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"metrics", SB_STRS, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_report_get_v2_gives[] = {
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".has_more", SB_BOOL, NULL},
    {".cursor", SB_INT, NULL},
    {"insights", SB_OBJS, NULL},
    {".dimensions", SB_OBJ, NULL},
    {".metrics", SB_OBJ, NULL},
    {0}};

static const struct sb_rule tcm_similar_creator_takes[] = {
    {"tcm_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"handle_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_similar_creator_gives[] = {
    {"creators", SB_OBJS, NULL},
    {".creator_id", SB_ID, NULL},
    {".display_name", SB_STR, NULL},
    {".handle_name", SB_STR, NULL},
    {".profile_image", SB_STR, NULL},
    {".followers_count", SB_INT, NULL},
    {".followings_count", SB_INT, NULL},
    {".videos_count", SB_INT, NULL},
    {".likes_count", SB_INT, NULL},
    {".bio", SB_STR, NULL},
    {".is_on_vacation", SB_BOOL, NULL},
    {".vocation_start_date", SB_DATE, NULL},
    {".vocation_end_date", SB_DATE, NULL},
    {".creator_rate", SB_OBJ, NULL},
    {"..rate", SB_NUM, NULL},
    {"..currency", SB_STR, "EUR"},
    {"..is_negotiable_type", SB_BOOL, NULL},
    {".location", SB_STR, NULL},
    {".topics", SB_STRS, NULL},
    {".creator_badges", SB_STRS, "RESPONSIVE"},
    {".audience_countries", SB_OBJS, NULL},
    {"..country", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".audience_genders", SB_OBJS, NULL},
    {"..gender", SB_STR, "FEMALE"},
    {"..percentage", SB_NUM, NULL},
    {".audience_ages", SB_OBJS, NULL},
    {"..age", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".audience_locales", SB_OBJS, NULL},
    {"..locale", SB_STR, "en"},
    {"..percentage", SB_NUM, NULL},
    {".audience_device", SB_OBJS, NULL},
    {"..device", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".audience_usage", SB_OBJS, NULL},
    {"..usage", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {".average_views", SB_NUM, NULL},
    {".average_views_benchmark", SB_NUM, NULL},
    {".six_seconds_views_rate", SB_NUM, NULL},
    {".six_seconds_views_rate_benchmark", SB_NUM, NULL},
    {".engagement_rate", SB_NUM, NULL},
    {".engagement_rate_benchmark", SB_NUM, NULL},
    {".engagements_benchmark", SB_NUM, NULL},
    {".completion_rate", SB_NUM, NULL},
    {".completion_rate_benchmark", SB_NUM, NULL},
    {".followers_growth_rate", SB_NUM, NULL},
    {".followers_growth_rate_benchmark", SB_NUM, NULL},
    {".average_likes", SB_NUM, NULL},
    {".average_shares", SB_NUM, NULL},
    {".average_comments", SB_NUM, NULL},
    {0}};

static const struct sb_rule tcm_tt_video_apply_takes[] = {
    {"video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"tcm_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"authorization_days", SB_INT, 0, NULL, 1, 365, NULL},
    {"action", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule tcm_tt_video_status_takes[] = {
    {"video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"tcm_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_tt_video_status_gives[] = {
    {"video_id", SB_ID, NULL},
    {"auth_status", SB_STR, "WAITING"},
    {"auth_status_updated_time", SB_TIME, NULL},
    {"num_remaining_request", SB_INT, NULL},
    {"requested_authorization_days", SB_INT, NULL},
    {"auth_code", SB_STR, NULL},
    {"auth_code_start_time", SB_TIME, NULL},
    {"auth_code_end_time", SB_TIME, NULL},
    {"auth_code_status", SB_STR, "NOT_USED"},
    {0}};

static const struct sb_rule tcm_video_audit_status_get_takes[] = {
    {"tcm_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"v2_order_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tcm_video_audit_status_get_gives[] = {
    {"audit_status_list", SB_OBJS, NULL},
    {".video_id", SB_ID, NULL},
    {".video_status", SB_STR, "INIT"},
    {".bind_status", SB_STR, "BIND"},
    {".review_status", SB_STR, "NO_REVIEW"},
    {".review_create_time", SB_TIME, NULL},
    {".upload_time", SB_TIME, NULL},
    {".cover_image_url", SB_STR, NULL},
    {".is_advertiser_reject", SB_BOOL, NULL},
    {".music_review_status", SB_STR, "INIT"},
    {".music_review_time", SB_TIME, NULL},
    {".reject_reason", SB_STR, NULL},
    {".operation_time", SB_TIME, NULL},
    {".delete_time", SB_TIME, NULL},
    {".publish_time", SB_TIME, NULL},
    {".content_judge_time", SB_TIME, NULL},
    {".ad_judge_time", SB_TIME, NULL},
    {".ad_reject_reasons", SB_STRS, NULL},
    {".ad_judge_status", SB_STR, "INIT"},
    {".content_judge_status", SB_STR, "INIT"},
    {".advertiser_operate", SB_STR, NULL},
    {".embed_url", SB_STR, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "tcm/creator/authorized/", .token = SB_TOKEN_ADS,
     .rules = tcm_creator_authorized_takes, .answer = tcm_creator_authorized_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tcm/creator/authorized/video/list/", .token = SB_TOKEN_ADS,
     .rules = tcm_creator_authorized_video_list_takes, .answer = tcm_creator_authorized_video_list_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tcm/creator/invite/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tcm_creator_invite_takes, .answer = tcm_creator_invite_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tcm/creator/public/video/list/", .token = SB_TOKEN_ADS,
     .rules = tcm_creator_public_video_list_takes, .answer = tcm_creator_authorized_video_list_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tcm/order/create/v2/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tcm_order_create_v2_takes, .answer = tcm_order_create_v2_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tcm/order/get/v2/", .token = SB_TOKEN_ADS, .rules = tcm_order_get_v2_takes,
     .answer = tcm_order_get_v2_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tcm/report/get/v2/", .token = SB_TOKEN_ADS, .rules = tcm_report_get_v2_takes,
     .answer = tcm_report_get_v2_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tcm/similar/creator/", .token = SB_TOKEN_ADS, .rules = tcm_similar_creator_takes,
     .answer = tcm_similar_creator_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tcm/tt_video/apply/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tcm_tt_video_apply_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tcm/tt_video/status/", .token = SB_TOKEN_ADS, .rules = tcm_tt_video_status_takes,
     .answer = tcm_tt_video_status_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tcm/video/audit_status/get/", .token = SB_TOKEN_ADS,
     .rules = tcm_video_audit_status_get_takes, .answer = tcm_video_audit_status_get_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_tcm = {
    .name = "paths of tcm", .family = &sb_v13_family, .routes = routes};
