// Ads and accounts: the endpoints of comments on ads and blocked words, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule blockedword_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"blocked_words", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member blockedword_check_gives[] = {
    {"results", SB_OBJS, NULL},
    {".word", SB_STR, NULL},
    {".blocked", SB_BOOL, NULL},
    {0}};

static const struct sb_rule blockedword_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".page", SB_INT, 0, NULL, 1, 0, NULL},
    {".page_size", SB_INT, 0, NULL, 1, 500, NULL},
    {0}};

static const struct sb_member blockedword_list_gives[] = {
    {"list", SB_OBJS, NULL},
    {".bw_content", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule blockedword_task_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member blockedword_task_check_gives[] = {
    {"task_id", SB_ID, NULL},
    {"status", SB_STR, NULL},
    {0}};

static const struct sb_rule blockedword_task_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"blocked_words", SB_STRS, 0, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, "EN|JA|ZH", 0, 0, NULL},
    {0}};

static const struct sb_member blockedword_task_create_gives[] = {
    {"task_id", SB_ID, NULL},
    {0}};

static const struct sb_rule blockedword_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"new_word", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"old_word", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule comment_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_type", SB_STR, SB_REQUIRED, "AUTH_CODE|CUSTOMIZED_USER|TT_USER", 0, 0, NULL},
    {"tiktok_item_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule comment_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"start_time", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"end_time", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"search_field", SB_STR, SB_REQUIRED, "ADGROUP_ID", 0, 0, NULL},
    {"search_value", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, "CREATE_TIME|LIKES|REPLIES|SMART", 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {"comment_type", SB_STRS, 0, "ALL|COMMENT|REPLY", 0, 0, NULL},
    {"comment_status", SB_STRS, 0, "ALL|HIDDEN|PUBLIC", 0, 0, NULL},
    {0}};

static const struct sb_member comment_list_gives[] = {
    {"comments", SB_OBJS, NULL},
    {".comment_id", SB_ID, NULL},
    {".app", SB_STR, NULL},
    {".content", SB_STR, NULL},
    {".likes", SB_INT, NULL},
    {".replies", SB_INT, NULL},
    {".comment_type", SB_STR, NULL},
    {".original_comment_id", SB_ID, NULL},
    {".comment_status", SB_STR, "HIDDEN"},
    {".hit_blockedword", SB_BOOL, NULL},
    {".ad_text", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {".campaign_id", SB_ID, NULL},
    {".campaign_name", SB_STR, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".adgroup_name", SB_STR, NULL},
    {".ad_id", SB_ID, NULL},
    {".ad_name", SB_STR, NULL},
    {".tiktok_item_id", SB_ID, NULL},
    {".identity_id", SB_ID, NULL},
    {".identity_type", SB_STR, NULL},
    {".is_pinned", SB_BOOL, NULL},
    {".can_delete", SB_BOOL, NULL},
    {".is_auth_ttba", SB_BOOL, NULL},
    {".is_auth_comment_manage_scope", SB_BOOL, NULL},
    {".video_play_url", SB_STR, NULL},
    {".video_cover_url", SB_STR, NULL},
    {".user_avatar_url", SB_STR, NULL},
    {".user_name", SB_STR, NULL},
    {".user_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule comment_post_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_type", SB_STR, SB_REQUIRED, "POST|REPLY", 0, 0, NULL},
    {"identity_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_type", SB_STR, SB_REQUIRED, "AUTH_CODE|CUSTOMIZED_USER|TT_USER", 0, 0, NULL},
    {"text", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"tiktok_item_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member comment_post_gives[] = {
    {"comment_id", SB_ID, NULL},
    {"tiktok_item_id", SB_ID, NULL},
    {"text", SB_STR, NULL},
    {"create_time", SB_TIME, NULL},
    {"reply_to_comment_id", SB_ID, NULL},
    {"comment", SB_ANY, NULL},
    {0}};

static const struct sb_rule comment_reference_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_type", SB_STR, SB_REQUIRED, "ALL|COMMENT|REPLY", 0, 0, NULL},
    {"original_comment_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"app", SB_STR, 0, "TIKTOK", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member comment_reference_gives[] = {
    {"comments", SB_OBJS, NULL},
    {".comment_id", SB_ID, NULL},
    {".content", SB_STR, NULL},
    {".comment_type", SB_STR, NULL},
    {".comment_status", SB_STR, "HIDDEN"},
    {".hit_blockedword", SB_BOOL, NULL},
    {".create_time", SB_TIME, NULL},
    {".user_name", SB_STR, NULL},
    {".user_id", SB_ID, NULL},
    {".user_avatar_url", SB_STR, NULL},
    {".tiktok_item_id", SB_ID, NULL},
    {".identity_id", SB_ID, NULL},
    {".identity_type", SB_STR, NULL},
    {".is_pinned", SB_BOOL, NULL},
    {".can_delete", SB_BOOL, NULL},
    {".is_auth_ttba", SB_BOOL, NULL},
    {".is_auth_comment_manage_scope", SB_BOOL, NULL},
    {".reply_user_info", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule comment_status_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"operation", SB_STR, SB_REQUIRED, "HIDDEN|PUBLIC", 0, 0, NULL},
    {"ad_type", SB_STR, 0, "BIDDING|BRAND", 0, 0, NULL},
    {0}};

static const struct sb_member comment_status_update_gives[] = {
    {"extra", SB_ANY, NULL},
    {0}};

static const struct sb_rule comment_task_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"source", SB_STR, 0, "BIDDING|BRAND", 0, 0, NULL},
    {0}};

static const struct sb_member comment_task_check_gives[] = {
    {"task_id", SB_ID, NULL},
    {"status", SB_STR, "RUNNING"},
    {0}};

static const struct sb_rule comment_task_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_ids", SB_IDS, 0, NULL, 1, 0, NULL},
    {"comment_status", SB_STRS, 0, "ALL|HIDDEN|PUBLIC", 0, 0, NULL},
    {"comment_type", SB_STRS, 0, "ALL|COMMENT|REPLY", 0, 0, NULL},
    {"end_time", SB_DATE, 0, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, "EN|JA|ZH", 0, 0, NULL},
    {"search_field", SB_STR, 0, "ADGROUP_ID", 0, 0, NULL},
    {"search_value", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, "CREATE_TIME|LIKES|REPLIES|SMART", 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"start_time", SB_DATE, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member comment_task_download_gives[] = {
    {"csv", SB_STR, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "blockedword/check/", .token = SB_TOKEN_ADS, .rules = blockedword_check_takes,
     .answer = blockedword_check_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "blockedword/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = blockedword_check_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "blockedword/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = blockedword_check_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "blockedword/list/", .token = SB_TOKEN_ADS, .rules = blockedword_list_takes,
     .answer = blockedword_list_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "blockedword/task/check/", .token = SB_TOKEN_ADS,
     .rules = blockedword_task_check_takes, .answer = blockedword_task_check_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "blockedword/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = blockedword_task_create_takes, .answer = blockedword_task_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "blockedword/task/download/", .token = SB_TOKEN_ADS,
     .rules = blockedword_task_check_takes, .handle = sb_v13_table},
    {.method = "POST", .path = V13 "blockedword/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = blockedword_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "comment/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = comment_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "comment/list/", .token = SB_TOKEN_ADS, .rules = comment_list_takes,
     .answer = comment_list_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "comment/post/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = comment_post_takes, .answer = comment_post_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "comment/reference/", .token = SB_TOKEN_ADS, .rules = comment_reference_takes,
     .answer = comment_reference_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "comment/status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = comment_status_update_takes, .answer = comment_status_update_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "comment/task/check/", .token = SB_TOKEN_ADS, .rules = comment_task_check_takes,
     .answer = comment_task_check_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "comment/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = comment_task_create_takes, .answer = blockedword_task_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "comment/task/download/", .token = SB_TOKEN_ADS,
     .rules = blockedword_task_check_takes, .answer = comment_task_download_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_comment = {
    .name = "paths of comment", .family = &sb_v13_family, .routes = routes};
