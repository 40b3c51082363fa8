// Ads and accounts: the endpoints of TikTok accounts, what each takes and gives. Tables only.
#include "sb_business.h"
#include "sb_paths.h"
#include "sb_webhook.h"

// clang-format off
static const struct sb_rule business_benchmark_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"business_category", SB_STR, SB_REQUIRED,
     "ART_AND_CRAFTS|AUTOMOTIVE_AND_TRANSPORTATION|BABY|BEAUTY|CLOTHING_AND_ACCESSORIES|EDUCATION_AND_TRAINING|"
     "ELECTRONICS|FINANCE_AND_INVESTING|FOOD_AND_BEVERAGE|GAMING|HEALTH_AND_WELLNESS|"
     "HOME_FURNITURE_AND_APPLIANCES|MACHINERY_AND_EQUIPMENT|MEDIA_AND_ENTERTAINMENT|PERSONAL_BLOG|PETS|"
     "PROFESSIONAL_SERVICES|PUBLIC_ADMINISTRATION|REAL_ESTATE|RESTAURANTS_AND_BARS|SHOPPING_AND_RETAIL|"
     "SOFTWARE_AND_APPS|SPORTS_FITNESS_AND_OUTDOORS|TRAVEL_AND_TOURISM|OTHERS", 0, 0, NULL},
    {0}};

static const struct sb_rule business_comment_create_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"text", SB_STR, 0, NULL, 1, 1200, "!image_uri"},
    {"image_uri", SB_STR, 0, NULL, 0, 0, NULL},
    {"image_width", SB_INT, 0, NULL, 1, 0, "image_uri"},
    {"image_height", SB_INT, 0, NULL, 1, 0, "image_uri"},
    {0}};

static const struct sb_rule business_comment_delete_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_comment_hide_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"action", SB_STR, SB_REQUIRED, "HIDE|UNHIDE", 0, 0, NULL},
    {0}};

static const struct sb_rule business_comment_image_upload_takes[] = {
    {"image_file", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"business_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_comment_like_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"action", SB_STR, SB_REQUIRED, "LIKE|UNLIKE", 0, 0, NULL},
    {0}};

static const struct sb_rule business_comment_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_ids", SB_IDS, 0, NULL, 1, 30, NULL},
    {"include_replies", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"status", SB_STR, 0, "PUBLIC|ALL|HIDDEN", 0, 0, NULL},
    {"sort_field", SB_STR, 0, "likes|replies|create_time", 0, 0, NULL},
    {"sort_order", SB_STR, 0, "asc|desc|smart", 0, 0, NULL},
    {"cursor", SB_INT, 0, NULL, 0, 1000000, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 30, NULL},
    {0}};

static const struct sb_rule business_comment_reply_create_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"reply_image_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"text", SB_STR, 0, NULL, 1, 1200, "!image_uri"},
    {"image_uri", SB_STR, 0, NULL, 0, 0, NULL},
    {"image_width", SB_INT, 0, NULL, 1, 0, "image_uri"},
    {"image_height", SB_INT, 0, NULL, 1, 0, "image_uri"},
    {0}};

static const struct sb_rule business_comment_reply_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"status", SB_STR, 0, "PUBLIC|ALL|HIDDEN", 0, 0, NULL},
    {"sort_field", SB_STR, 0, "likes|replies|create_time", 0, 0, NULL},
    {"sort_order", SB_STR, 0, "asc|desc", 0, 0, NULL},
    {"cursor", SB_INT, 0, NULL, 0, 1000000, NULL},
    {"max_count", SB_INT, 0, NULL, 0, 30, NULL},
    {0}};

static const struct sb_rule business_get_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0,
     "is_business_account|profile_image|username|profile_deep_link|display_name|bio_description|is_verified|"
     "following_count|followers_count|total_likes|videos_count|audience_ages|audience_genders|"
     "audience_countries|audience_cities|video_views|unique_video_views|profile_views|likes|comments|shares|"
     "phone_number_clicks|lead_submissions|app_download_clicks|bio_link_clicks|email_clicks|address_clicks|"
     "daily_total_followers|daily_new_followers|daily_lost_followers|audience_activity|engaged_audience", 0, 0, NULL},
    {0}};

static const struct sb_rule business_hashtag_suggestion_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keyword", SB_STR, SB_REQUIRED, NULL, 1, 0, NULL},
    {"language", SB_STR, 0,
     "en|ar|bn-IN|ceb-PH|cs-CZ|de-DE|el-GR|es|fi-FI|fil-PH|fr|he-IL|hi-IN|hu-HU|id-ID|it-IT|ja-JP|jv-ID|km-KH|"
     "ko-KR|ms-MY|my-MM|nl-NL|pl-PL|pt-BR|ro-RO|ru-RU|sv-SE|th-TH|tr-TR|uk-UA|ur|vi-VN|zh-Hans|zh-Hant-TW", 0, 0, NULL},
    {0}};

static const struct sb_rule business_mention_comment_get_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"comment_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_mention_comment_get_gives[] = {
    {"comment", SB_OBJ, NULL},
    {".item_id", SB_ID, NULL},
    {".video_link", SB_STR, NULL},
    {".video_likes", SB_NUM, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".commenter_handle_name", SB_STR, NULL},
    {".comment_id", SB_ID, NULL},
    {".comment_type", SB_STR, "COMMENT"},
    {".comment_text", SB_STR, NULL},
    {".comment_create_time", SB_TIME, NULL},
    {".comment_likes", SB_NUM, NULL},
    {0}};

static const struct sb_rule business_mention_comment_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"number_of_days", SB_NUM, 0, NULL, 1, 90, NULL},
    {"regions", SB_STRS, 0, NULL, 0, 0, NULL},
    {"cursor", SB_INT, 0, NULL, 0, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member business_mention_comment_list_gives[] = {
    {"comments", SB_OBJS, NULL},
    {".item_id", SB_ID, NULL},
    {".video_link", SB_STR, NULL},
    {".caption", SB_STR, NULL},
    {".video_likes", SB_NUM, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".commenter_display_name", SB_STR, NULL},
    {".comment_id", SB_ID, NULL},
    {".comment_type", SB_STR, "COMMENT"},
    {".comment_text", SB_STR, NULL},
    {".comment_create_time", SB_TIME, NULL},
    {".comment_likes", SB_NUM, NULL},
    {"cursor", SB_NUM, NULL},
    {"has_more", SB_BOOL, NULL},
    {0}};

static const struct sb_rule business_mention_hashtag_add_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"username", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"hashtags", SB_STRS, SB_REQUIRED, NULL, 0, 10, NULL},
    {0}};

static const struct sb_member business_mention_hashtag_add_gives[] = {
    {"hashtag_list", SB_OBJS, NULL},
    {".hashtag", SB_STR, NULL},
    {".create_date", SB_DATE, NULL},
    {0}};

static const struct sb_rule business_mention_hashtag_manage_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"username", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_mention_hashtag_remove_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"username", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"hashtag", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_mention_hashtag_verify_list_gives[] = {
    {"hashtag_list", SB_OBJS, NULL},
    {".hashtag", SB_STR, NULL},
    {".post_count", SB_NUM, NULL},
    {".like_count", SB_NUM, NULL},
    {".mention_post_rank", SB_NUM, NULL},
    {0}};

static const struct sb_rule business_mention_hashtag_video_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"hashtag", SB_STR, 0, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_order", SB_STR, 0, NULL, 0, 0, NULL},
    {"number_of_days", SB_NUM, 0, NULL, 1, 90, NULL},
    {"regions", SB_STRS, 0, NULL, 0, 0, NULL},
    {"cursor", SB_NUM, 0, NULL, 0, 0, NULL},
    {"max_count", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_mention_hashtag_video_list_gives[] = {
    {"videos", SB_OBJS, NULL},
    {".item_id", SB_ID, NULL},
    {".create_time", SB_TIME, NULL},
    {".video_link", SB_STR, NULL},
    {".caption", SB_STR, NULL},
    {".likes", SB_NUM, NULL},
    {".comments", SB_NUM, NULL},
    {".shares", SB_NUM, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".matched_hashtags", SB_STRS, NULL},
    {"cursor", SB_NUM, NULL},
    {"has_more", SB_BOOL, NULL},
    {0}};

static const struct sb_rule business_mention_top_hashtag_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"regions", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_mention_top_hashtag_list_gives[] = {
    {"results", SB_OBJS, NULL},
    {".hashtag", SB_STR, NULL},
    {".count", SB_NUM, NULL},
    {0}};

static const struct sb_member business_mention_top_word_list_gives[] = {
    {"results", SB_OBJS, NULL},
    {".word", SB_STR, NULL},
    {".count", SB_NUM, NULL},
    {0}};

static const struct sb_rule business_mention_video_get_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_mention_video_get_gives[] = {
    {"video", SB_OBJS, NULL},
    {".item_id", SB_ID, NULL},
    {".create_time", SB_TIME, NULL},
    {".video_link", SB_STR, NULL},
    {".caption", SB_STR, NULL},
    {".likes", SB_NUM, NULL},
    {".comments", SB_NUM, NULL},
    {".shares", SB_NUM, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".creator_handle_name", SB_STR, NULL},
    {".views", SB_NUM, NULL},
    {".reach", SB_NUM, NULL},
    {0}};

static const struct sb_member business_mention_video_list_gives[] = {
    {"videos", SB_OBJS, NULL},
    {".item_id", SB_ID, NULL},
    {".create_time", SB_TIME, NULL},
    {".video_link", SB_STR, NULL},
    {".caption", SB_STR, NULL},
    {".likes", SB_NUM, NULL},
    {".comments", SB_NUM, NULL},
    {".shares", SB_NUM, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".creator_handle_name", SB_STR, NULL},
    {".views", SB_NUM, NULL},
    {".reach", SB_NUM, NULL},
    {"cursor", SB_NUM, NULL},
    {"has_more", SB_BOOL, NULL},
    {0}};

static const struct sb_rule business_message_auto_message_create_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"welcome_message", SB_OBJ, 0, NULL, 0, 0, "auto_message_type=WELCOME_MESSAGE"},
    {".content", SB_STR, SB_REQUIRED, NULL, 0, 250, NULL},
    {"suggested_question", SB_OBJ, 0, NULL, 0, 0, "auto_message_type=SUGGESTED_QUESTION"},
    {".question", SB_STR, SB_REQUIRED, NULL, 0, 80, NULL},
    {".answer", SB_STR, SB_REQUIRED, NULL, 0, 200, NULL},
    {"chat_prompt", SB_OBJ, 0, NULL, 0, 0, "auto_message_type=CHAT_PROMPT"},
    {".title", SB_STR, SB_REQUIRED, NULL, 0, 18, NULL},
    {".content", SB_STR, SB_REQUIRED, NULL, 0, 150, NULL},
    {0}};

static const struct sb_member business_message_auto_message_create_gives[] = {
    {"auto_message", SB_OBJ, NULL},
    {".auto_message_id", SB_ID, NULL},
    {0}};

static const struct sb_rule business_message_auto_message_delete_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_message_auto_message_get_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_auto_message_get_gives[] = {
    {"business_id", SB_ID, NULL},
    {"operation_status", SB_STR, "ENABLE"},
    {"auto_messages", SB_OBJS, NULL},
    {".auto_message_id", SB_ID, NULL},
    {".auto_message_type", SB_STR, "WELCOME_MESSAGE"},
    {".audit_status", SB_STR, "REVIEWING"},
    {".welcome_message", SB_OBJ, NULL},
    {"..content", SB_STR, NULL},
    {".suggested_question", SB_OBJ, NULL},
    {"..question", SB_STR, NULL},
    {"..answer", SB_STR, NULL},
    {".chat_prompt", SB_OBJ, NULL},
    {"..title", SB_STR, NULL},
    {"..content", SB_STR, NULL},
    {0}};

static const struct sb_rule business_message_auto_message_sort_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_message_auto_message_status_update_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_message_auto_message_update_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"welcome_message", SB_OBJ, 0, NULL, 0, 0, "auto_message_type=WELCOME_MESSAGE"},
    {".content", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"suggested_question", SB_OBJ, 0, NULL, 0, 0, "auto_message_type=SUGGESTED_QUESTION"},
    {".question", SB_STR, SB_REQUIRED, NULL, 0, 80, NULL},
    {".answer", SB_STR, SB_REQUIRED, NULL, 0, 200, NULL},
    {"chat_prompt", SB_OBJ, 0, NULL, 0, 0, "auto_message_type=CHAT_PROMPT"},
    {".title", SB_STR, SB_REQUIRED, NULL, 0, 18, NULL},
    {".content", SB_STR, SB_REQUIRED, NULL, 0, 150, NULL},
    {0}};

static const struct sb_rule business_message_capabilities_get_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"capability_types", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"conversation_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"conversation_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_capabilities_get_gives[] = {
    {"capability_infos", SB_OBJS, NULL},
    {".capability_type", SB_STR, "IMAGE_SEND"},
    {".capability_result", SB_BOOL, NULL},
    {0}};

static const struct sb_rule business_message_content_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"conversation_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_content_list_gives[] = {
    {"messages", SB_OBJS, NULL},
    {".sender", SB_STR, NULL},
    {".recipient", SB_STR, NULL},
    {".conversation_id", SB_ID, NULL},
    {".message_id", SB_ID, NULL},
    {".timestamp", SB_INT, NULL},
    {".message_tag", SB_OBJ, NULL},
    {"..source", SB_STR, "APP"},
    {".message_type", SB_STR, "TEXT"},
    {".auto_message_type", SB_STR, "WELCOME_MESSAGE"},
    {".text", SB_OBJ, NULL},
    {"..body", SB_STR, NULL},
    {".image", SB_OBJ, NULL},
    {"..media_id", SB_ID, NULL},
    {".share_post", SB_OBJ, NULL},
    {"..embed_url", SB_STR, NULL},
    {".reactions", SB_OBJS, NULL},
    {"..type", SB_STR, "EMOJI"},
    {"..emoji", SB_STR, NULL},
    {"..ai_emoji_url", SB_STR, NULL},
    {"..unique_identifier", SB_STR, NULL},
    {"..timestamp", SB_INT, NULL},
    {".sticker", SB_OBJ, NULL},
    {"..url", SB_STR, NULL},
    {".emoji", SB_OBJ, NULL},
    {"..url", SB_STR, NULL},
    {".video", SB_OBJ, NULL},
    {"..media_id", SB_ID, NULL},
    {".template", SB_OBJ, NULL},
    {"..type", SB_STR, "QA_BUTTON_CARD"},
    {"..title", SB_STR, NULL},
    {"..buttons", SB_OBJS, NULL},
    {"...type", SB_STR, "REPLY"},
    {"...title", SB_STR, NULL},
    {"...id", SB_ID, NULL},
    {".from_user", SB_OBJ, NULL},
    {"..role", SB_STR, "BUSINESS_ACCOUNT"},
    {"..id", SB_ID, NULL},
    {".to_user", SB_OBJ, NULL},
    {"..role", SB_STR, "BUSINESS_ACCOUNT"},
    {"..id", SB_ID, NULL},
    {".referenced_message_info", SB_OBJ, NULL},
    {"..referenced_message_id", SB_ID, NULL},
    {"participants", SB_OBJS, NULL},
    {".role", SB_STR, "BUSINESS_ACCOUNT"},
    {".id", SB_ID, NULL},
    {".display_name", SB_STR, NULL},
    {".profile_image", SB_STR, NULL},
    {".is_follower", SB_BOOL, NULL},
    {0}};

static const struct sb_rule business_message_conversation_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"conversation_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"limit", SB_INT, 0, NULL, 1, 100, NULL},
    {"cursor", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_conversation_list_gives[] = {
    {"conversations", SB_OBJS, NULL},
    {".conversation_id", SB_ID, NULL},
    {".update_time", SB_NUM, NULL},
    {".referral", SB_OBJ, NULL},
    {"..ad", SB_OBJS, NULL},
    {"...advertiser_id", SB_ID, NULL},
    {"...ad_id", SB_ID, NULL},
    {"...timestamp", SB_INT, NULL},
    {"...ad_name", SB_STR, NULL},
    {"...embed_url", SB_STR, NULL},
    {"...message_material_id", SB_ID, NULL},
    {"..short_link", SB_OBJS, NULL},
    {"...ref", SB_STR, NULL},
    {"...prefilled_message", SB_STR, NULL},
    {"...prefilled_message_audit_status", SB_STR, "REJECT"},
    {"has_more", SB_BOOL, NULL},
    {"cursor", SB_INT, NULL},
    {0}};

static const struct sb_rule business_message_direct_reply_get_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"direct_reply_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_direct_reply_get_gives[] = {
    {"business_id", SB_ID, NULL},
    {"direct_reply_type", SB_STR, "COMMENT_TO_MESSAGE"},
    {"operation_status", SB_STR, "ENABLE"},
    {0}};

static const struct sb_rule business_message_direct_reply_update_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"direct_reply_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_message_media_download_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"conversation_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"message_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"media_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"media_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_media_download_gives[] = {
    {"download_url", SB_STR, NULL},
    {0}};

static const struct sb_rule business_message_media_upload_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"media_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_media_upload_gives[] = {
    {"media_id", SB_ID, NULL},
    {0}};

static const struct sb_rule business_message_send_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"recipient_type", SB_STR, 0, NULL, 0, 0, "!direct_reply"},
    {"recipient", SB_STR, 0, NULL, 0, 0, "!direct_reply"},
    {"text", SB_OBJ, 0, NULL, 0, 0, "message_type=TEXT"},
    {".body", SB_STR, SB_REQUIRED, NULL, 0, 6000, NULL},
    {"image", SB_OBJ, 0, NULL, 0, 0, "message_type=IMAGE"},
    {".media_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"share_post", SB_OBJ, 0, NULL, 0, 0, "message_type=SHARE_POST"},
    {".item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"template", SB_OBJ, 0, NULL, 0, 0, "message_type=TEMPLATE"},
    {".type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".title", SB_STR, SB_REQUIRED, NULL, 0, 40, NULL},
    {".buttons", SB_OBJS, SB_REQUIRED, NULL, 1, 3, NULL},
    {"..type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..title", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..id", SB_STR, 0, NULL, 0, 40, NULL},
    {"sender_action", SB_STR, 0, NULL, 0, 0, "message_type=SENDER_ACTION"},
    {"referenced_message_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".referenced_message_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"direct_reply", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".reply_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".comment_reply", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..comment_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_message_send_gives[] = {
    {"message", SB_OBJ, NULL},
    {".message_id", SB_ID, NULL},
    {0}};

static const struct sb_rule business_photo_publish_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"photo_images", SB_STRS, SB_REQUIRED, NULL, 1, 35, NULL},
    {"post_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".privacy_level", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".title", SB_STR, SB_UTF16, NULL, 0, 90, NULL},
    {".caption", SB_STR, SB_UTF16, NULL, 0, 4000, NULL},
    {".auto_add_music", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".is_brand_organic", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".is_branded_content", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".is_draft", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".disable_comment", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".music_sound_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..music_sound_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".location_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".location_name", SB_STR, 0, NULL, 0, 0, "location_id"},
    {"photo_cover_index", SB_INT, 0, NULL, 0, 34, NULL},
    {0}};

static const struct sb_rule business_post_authorize_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"authorization_days", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_post_authorize_gives[] = {
    {"item_id", SB_ID, NULL},
    {"auth_code", SB_STR, NULL},
    {"auth_code_start_time", SB_TIME, NULL},
    {"auth_code_end_time", SB_TIME, NULL},
    {"authorization_days", SB_INT, NULL},
    {0}};

static const struct sb_rule business_post_authorize_delete_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_post_authorize_delete_gives[] = {
    {"item_id", SB_ID, NULL},
    {"auth_code_status", SB_STR, "DELETED"},
    {0}};

static const struct sb_rule business_post_authorize_setting_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"is_ad_promotable", SB_BOOL, SB_REQUIRED, NULL, 0, 0, NULL},
    {"authorization_days", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_post_authorize_status_gives[] = {
    {"item_id", SB_ID, NULL},
    {"auth_code", SB_STR, NULL},
    {"auth_code_start_time", SB_TIME, NULL},
    {"auth_code_end_time", SB_TIME, NULL},
    {"authorization_days", SB_INT, NULL},
    {"auth_code_status", SB_STR, "NOT_USED"},
    {0}};

static const struct sb_rule business_property_add_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"url_property_meta", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".property_type", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {".url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_property_list_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_publish_location_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"search_query", SB_STR, SB_REQUIRED, NULL, 1, 100, NULL},
    {0}};

static const struct sb_rule business_publish_status_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"publish_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_spark_ad_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"schedule_end_time", SB_TIME, SB_REQUIRED, NULL, 0, 0, NULL},
    {"frequency", SB_NUM, SB_REQUIRED, NULL, 1, 1000, NULL},
    {"frequency_schedule", SB_NUM, SB_REQUIRED, NULL, 1, 1000, NULL},
    {"identity_authorized_bc_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_name", SB_STR, 0, NULL, 0, 512, NULL},
    {"objective_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"adgroup_name", SB_STR, 0, NULL, 0, 512, NULL},
    {"saved_audience_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"location_ids", SB_STRS, 0, NULL, 0, 3000, NULL},
    {"gender", SB_STR, 0, NULL, 0, 0, NULL},
    {"age_groups", SB_STRS, 0, NULL, 0, 0, NULL},
    {"budget_mode", SB_STR, 0, NULL, 0, 0, NULL},
    {"budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"schedule_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"schedule_start_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"optimization_goal", SB_STR, 0, NULL, 0, 0, NULL},
    {"bid_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"bid_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"conversion_bid_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"ad_name", SB_STR, 0, NULL, 0, 512, NULL},
    {"identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"tiktok_item_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"call_to_action", SB_STR, 0, NULL, 0, 0, NULL},
    {"landing_page_url", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_video_list_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0,
     "item_id|media_type|is_ad|thumbnail_url|share_url|embed_url|caption|video_duration|likes|comments|shares|"
     "favorites|create_time|reach|video_views|total_time_watched|average_time_watched|full_video_watched_rate|"
     "new_followers|profile_views|website_clicks|phone_number_clicks|lead_submissions|app_download_clicks|"
     "email_clicks|address_clicks|video_view_retention|impression_sources|audience_genders|audience_countries|"
     "audience_cities|audience_types|engagement_likes", 1, 0, NULL},
    {"filters", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".video_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".ad_post_only", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"cursor", SB_INT, 0, NULL, 0, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 20, NULL},
    {0}};

static const struct sb_rule business_video_publish_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"post_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".caption", SB_STR, SB_UTF16, NULL, 0, 2200, NULL},
    {".is_brand_organic", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".is_branded_content", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".tto_invite_link", SB_STR, 0, NULL, 0, 0, NULL},
    {".disable_comment", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".disable_duet", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".disable_stitch", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".thumbnail_offset", SB_INT, 0, NULL, 0, 0, NULL},
    {".is_ai_generated", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".upload_to_draft", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".location_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".location_name", SB_STR, 0, NULL, 0, 0, "location_id"},
    {".is_ads_only", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".music_sound_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..music_sound_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..music_sound_volume", SB_INT, 0, NULL, 0, 100, NULL},
    {"..music_sound_start", SB_INT, 0, NULL, 0, 0, NULL},
    {"..music_sound_end", SB_INT, 0, NULL, 0, 0, NULL},
    {"..video_original_sound_volume", SB_INT, 0, NULL, 0, 100, NULL},
    {"custom_thumbnail_url", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_video_recommend_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {"exclude_video_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"time", SB_STR, 0, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member business_video_recommend_gives[] = {
    {"videos", SB_OBJS, NULL},
    {".recommendation_level", SB_STR, "HIGH"},
    {".item_id", SB_ID, NULL},
    {".embed_url", SB_STR, NULL},
    {".thumbnail_url", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {".video_views", SB_NUM, NULL},
    {".likes", SB_NUM, NULL},
    {".comments", SB_NUM, NULL},
    {".shares", SB_NUM, NULL},
    {".audience_countries", SB_OBJS, NULL},
    {"..country", SB_STR, NULL},
    {"..percentage", SB_NUM, NULL},
    {0}};

static const struct sb_rule business_video_settings_takes[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_webhook_delete_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_list", SB_STRS, 0, NULL, 0, 100, NULL},
    {0}};

static const struct sb_rule business_webhook_list_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule business_webhook_update_takes[] = {
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"secret", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"callback_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"item_list", SB_STRS, 0, NULL, 0, 100, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "business/benchmark/", .token = SB_TOKEN_BUSINESS, .rules = business_benchmark_takes,
     .handle = sb_business_get_benchmark},
    {.method = "POST", .path = V13 "business/comment/create/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_comment_create_takes, .scope = "comment.list.manage", .handle = sb_comment_post_comment},
    {.method = "POST", .path = V13 "business/comment/delete/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_comment_delete_takes, .scope = "comment.list.manage", .handle = sb_comment_post_delete},
    {.method = "POST", .path = V13 "business/comment/hide/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_comment_hide_takes, .scope = "comment.list.manage", .handle = sb_comment_post_hide},
    {.method = "POST", .path = V13 "business/comment/image/upload/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_MULTIPART, .rules = business_comment_image_upload_takes, .scope = "comment.list.manage",
     .handle = sb_comment_post_image},
    {.method = "POST", .path = V13 "business/comment/like/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_comment_like_takes, .scope = "comment.list.manage", .handle = sb_comment_post_like},
    {.method = "GET", .path = V13 "business/comment/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_comment_list_takes, .scope = "comment.list", .handle = sb_comment_get_comments},
    {.method = "POST", .path = V13 "business/comment/reply/create/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_comment_reply_create_takes, .scope = "comment.list.manage", .handle = sb_comment_post_reply},
    {.method = "GET", .path = V13 "business/comment/reply/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_comment_reply_list_takes, .scope = "comment.list", .handle = sb_comment_get_replies},
    {.method = "GET", .path = V13 "business/get/", .token = SB_TOKEN_BUSINESS, .rules = business_get_takes,
     .scope = "user.info.basic", .handle = sb_business_get_account},
    {.method = "GET", .path = V13 "business/hashtag/suggestion/", .token = SB_TOKEN_BUSINESS,
     .rules = business_hashtag_suggestion_takes, .handle = sb_business_get_hashtags},
    {.method = "GET", .path = V13 "business/mention/comment/get/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_comment_get_takes, .answer = business_mention_comment_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/comment/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_comment_list_takes, .answer = business_mention_comment_list_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/mention/hashtag/add/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_mention_hashtag_add_takes, .answer = business_mention_hashtag_add_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/hashtag/manage/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_hashtag_manage_list_takes, .answer = business_mention_hashtag_add_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/mention/hashtag/remove/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_mention_hashtag_remove_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/hashtag/verify/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_hashtag_manage_list_takes, .answer = business_mention_hashtag_verify_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/hashtag/video/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_hashtag_video_list_takes, .answer = business_mention_hashtag_video_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/top_hashtag/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_top_hashtag_list_takes, .answer = business_mention_top_hashtag_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/top_word/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_top_hashtag_list_takes, .answer = business_mention_top_word_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/video/get/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_video_get_takes, .answer = business_mention_video_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/mention/video/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_mention_comment_list_takes, .answer = business_mention_video_list_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/auto_message/create/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = business_message_auto_message_create_takes,
     .answer = business_message_auto_message_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/auto_message/delete/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = business_message_auto_message_delete_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/message/auto_message/get/", .token = SB_TOKEN_BUSINESS,
     .rules = business_message_auto_message_get_takes, .answer = business_message_auto_message_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/auto_message/sort/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = business_message_auto_message_sort_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/auto_message/status/update/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = business_message_auto_message_status_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/auto_message/update/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = business_message_auto_message_update_takes,
     .answer = business_message_auto_message_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/message/capabilities/get/", .token = SB_TOKEN_BUSINESS,
     .rules = business_message_capabilities_get_takes, .answer = business_message_capabilities_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/message/content/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_message_content_list_takes, .answer = business_message_content_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/message/conversation/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_message_conversation_list_takes, .answer = business_message_conversation_list_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/message/direct_reply/get/", .token = SB_TOKEN_BUSINESS,
     .rules = business_message_direct_reply_get_takes, .answer = business_message_direct_reply_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/direct_reply/update/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = business_message_direct_reply_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/media/download/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_message_media_download_takes, .answer = business_message_media_download_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/media/upload/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_MULTIPART, .rules = business_message_media_upload_takes,
     .answer = business_message_media_upload_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/message/send/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_message_send_takes, .answer = business_message_send_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/photo/publish/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_photo_publish_takes, .scope = "video.publish", .handle = sb_business_post_photo},
    {.method = "POST", .path = V13 "business/post/authorize/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_post_authorize_takes, .answer = business_post_authorize_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/post/authorize/delete/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_post_authorize_delete_takes, .answer = business_post_authorize_delete_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/post/authorize/setting/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_post_authorize_setting_takes, .answer = business_post_authorize_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/post/authorize/status/", .token = SB_TOKEN_BUSINESS,
     .rules = business_post_authorize_delete_takes, .answer = business_post_authorize_status_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "business/property/add/", .body = SB_BODY_JSON, .rules = business_property_add_takes,
     .handle = sb_property_post_add},
    {.method = "POST", .path = V13 "business/property/delete/", .body = SB_BODY_JSON,
     .rules = business_property_add_takes, .handle = sb_property_post_delete},
    {.method = "GET", .path = V13 "business/property/list/", .rules = business_property_list_takes,
     .handle = sb_property_get_list},
    {.method = "POST", .path = V13 "business/property/verify/", .body = SB_BODY_JSON,
     .rules = business_property_add_takes, .handle = sb_property_post_verify},
    {.method = "GET", .path = V13 "business/publish/location/", .token = SB_TOKEN_BUSINESS,
     .rules = business_publish_location_takes, .scope = "video.publish", .handle = sb_business_get_locations},
    {.method = "GET", .path = V13 "business/publish/status/", .token = SB_TOKEN_BUSINESS,
     .rules = business_publish_status_takes, .handle = sb_business_get_status},
    {.method = "POST", .path = V13 "business/spark_ad/create/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_spark_ad_create_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/video/list/", .token = SB_TOKEN_BUSINESS,
     .rules = business_video_list_takes, .scope = "video.list", .handle = sb_business_get_videos},
    {.method = "POST", .path = V13 "business/video/publish/", .token = SB_TOKEN_BUSINESS, .body = SB_BODY_JSON,
     .rules = business_video_publish_takes, .handle = sb_business_post_video},
    {.method = "GET", .path = V13 "business/video/recommend/", .token = SB_TOKEN_BUSINESS,
     .rules = business_video_recommend_takes, .answer = business_video_recommend_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "business/video/settings/", .token = SB_TOKEN_BUSINESS,
     .rules = business_video_settings_takes, .scope = "video.publish", .handle = sb_business_get_settings},
    {.method = "POST", .path = V13 "business/webhook/delete/", .body = SB_BODY_JSON,
     .rules = business_webhook_delete_takes, .handle = sb_webhook_delete},
    {.method = "GET", .path = V13 "business/webhook/list/", .rules = business_webhook_list_takes,
     .handle = sb_webhook_list},
    {.method = "POST", .path = V13 "business/webhook/update/", .body = SB_BODY_JSON,
     .rules = business_webhook_update_takes, .handle = sb_webhook_update},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_business = {
    .name = "paths of business", .family = &sb_v13_family, .routes = routes};
