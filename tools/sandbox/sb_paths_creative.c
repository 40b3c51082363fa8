// Ads and accounts: the endpoints of creatives, playables and dynamic scenes, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule creative_ads_preview_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"preview_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, 0, NULL, 0, 0, "preview_type=ADS_CREATION"},
    {"is_smart_performance_campaign", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"placement", SB_STR, 0, NULL, 0, 0, NULL},
    {"tiktok_subplacement", SB_STR, 0, NULL, 0, 0, NULL},
    {"preview_format", SB_STR, 0, NULL, 0, 0, NULL},
    {"shopping_ads_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"product_source", SB_STR, 0, NULL, 0, 0, NULL},
    {"store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"store_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"showcase_products", SB_OBJS, 0, NULL, 0, 20, NULL},
    {".item_group_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".store_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"promotion_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {"ad_format", SB_STR, 0, NULL, 0, 0, NULL},
    {"video_id", SB_STR, 0, NULL, 0, 0, "ad_format=SINGLE_VIDEO"},
    {"image_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"end_card_cta", SB_STR, 0, NULL, 0, 0, NULL},
    {"music_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"tiktok_item_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"carousel_image_index", SB_INT, 0, NULL, 0, 9, NULL},
    {"ad_text", SB_STR, 0, NULL, 0, 0, NULL},
    {"call_to_action", SB_STR, 0, NULL, 0, 0, NULL},
    {"call_to_action_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"card_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"landing_page_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"page_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, 0, NULL, 0, 0, "ad_format=CATALOG_CAROUSEL"},
    {"product_specific_type", SB_STR, 0, NULL, 0, 0, "ad_format=CATALOG_CAROUSEL"},
    {"item_group_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"product_set_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"sku_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {"hotel_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {"flight_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {"destination_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {"vehicle_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {"auto_disclaimer_types", SB_STRS, 0, NULL, 0, 1, NULL},
    {"catalog_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"dynamic_format", SB_STR, 0, NULL, 0, 0, NULL},
    {"vertical_video_strategy", SB_STR, 0, NULL, 0, 0, NULL},
    {"shopping_ads_video_template_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"shopping_ads_fallback_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"dynamic_destination", SB_STR, 0, NULL, 0, 0, NULL},
    {"instant_product_page_used", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"ad_id", SB_STR, 0, NULL, 0, 0, "preview_type=AD"},
    {"image_id", SB_STR, 0, NULL, 0, 0, "preview_type=SINGLE_IMAGE"},
    {"display_name", SB_STR, 0, NULL, 0, 0, "preview_type=SINGLE_IMAGE|SINGLE_VIDEO"},
    {"placements", SB_STRS, 0, NULL, 0, 0, "preview_type=SINGLE_IMAGE|SINGLE_VIDEO"},
    {"device", SB_STRS, 0, NULL, 0, 0, NULL},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {"thumbnail", SB_STR, 0, NULL, 0, 0, NULL},
    {"profile_image", SB_STR, 0, NULL, 0, 0, NULL},
    {"shopping_ads_video_package_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member creative_ads_preview_create_gives[] = {
    {"preview_link", SB_STR, NULL},
    {"iframe", SB_STR, NULL},
    {"tips", SB_STRS, NULL},
    {"placement", SB_STR, NULL},
    {"messages", SB_STRS, NULL},
    {0}};

static const struct sb_rule creative_asset_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"image_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {"video_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {0}};

static const struct sb_member creative_asset_delete_gives[] = {
    {"failed_video_ids", SB_IDS, NULL},
    {"failed_image_ids", SB_IDS, NULL},
    {0}};

static const struct sb_rule creative_asset_share_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"material_ids", SB_IDS, SB_REQUIRED, NULL, 1, 20, NULL},
    {"shared_advertiser_ids", SB_IDS, SB_REQUIRED, NULL, 1, 10, NULL},
    {"asset_type", SB_STR, 0, "VIDEO|IMAGE|MUSIC", 0, 0, NULL},
    {0}};

static const struct sb_member creative_asset_share_gives[] = {
    {"failed_infos", SB_OBJ, NULL},
    {".key", SB_STR, NULL},
    {".value", SB_STRS, NULL},
    {0}};

static const struct sb_rule creative_auto_message_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"welcome_message", SB_OBJ, 0, NULL, 0, 0, "auto_message_type=WELCOME_MESSAGE"},
    {".title", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".content", SB_STR, SB_REQUIRED, NULL, 0, 200, NULL},
    {".suggested_questions", SB_OBJS, SB_REQUIRED, NULL, 1, 3, NULL},
    {"..question", SB_STR, SB_REQUIRED, NULL, 0, 70, NULL},
    {"..answer", SB_STR, SB_REQUIRED, NULL, 0, 500, NULL},
    {0}};

static const struct sb_rule creative_auto_message_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_NUM, 0, NULL, 1, 0, NULL},
    {"page_size", SB_NUM, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member creative_auto_message_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".auto_message_id", SB_ID, NULL},
    {".auto_message_type", SB_STR, "WELCOME_MESSAGE"},
    {".welcome_message", SB_STR, NULL},
    {".title", SB_STR, NULL},
    {".content", SB_STR, NULL},
    {".suggested_questions", SB_OBJS, NULL},
    {"..question", SB_STR, NULL},
    {"..answer", SB_STR, NULL},
    {".audit_status", SB_STR, "AUDITING"},
    {".create_time", SB_TIME, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule creative_cta_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"new_version", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"asset_type", SB_STR, 0, NULL, 0, 0, "new_version?=false"},
    {"content_type", SB_STR, 0, NULL, 0, 0, "new_version?=false"},
    {"objective_type", SB_STR, 0, NULL, 0, 0, "new_version=true"},
    {"promotion_type", SB_STR, 0, NULL, 0, 0, "new_version=true"},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {"placements", SB_STRS, 0, NULL, 0, 0, NULL},
    {"region_codes", SB_STRS, 0, NULL, 0, 0, NULL},
    {"optimization_goal", SB_STR, 0, NULL, 0, 0, NULL},
    {"ad_texts", SB_STRS, 0, NULL, 0, 0, NULL},
    {"landing_page_url", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member creative_cta_recommend_gives[] = {
    {"recommend_assets", SB_OBJS, NULL},
    {".asset_ids", SB_IDS, NULL},
    {".asset_content", SB_STR, NULL},
    {0}};

static const struct sb_rule creative_image_edit_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"height", SB_INT, SB_REQUIRED, NULL, 3, 0, NULL},
    {"image_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"width", SB_INT, SB_REQUIRED, NULL, 3, 0, NULL},
    {"edit_method", SB_STR, 0, "fix_size|only_gauss_pad|gauss_padding_reserve_score", 0, 100, NULL},
    {"image_name", SB_STR, 0, NULL, 0, 100, NULL},
    {0}};

static const struct sb_member creative_image_edit_gives[] = {
    {"image_id", SB_ID, NULL},
    {"material_id", SB_ID, NULL},
    {"displayable", SB_BOOL, NULL},
    {"width", SB_NUM, NULL},
    {"format", SB_STR, NULL},
    {"image_url", SB_STR, NULL},
    {"height", SB_NUM, NULL},
    {"signature", SB_STR, NULL},
    {"size", SB_NUM, NULL},
    {"file_name", SB_STR, NULL},
    {"create_time", SB_TIME, NULL},
    {"modify_time", SB_TIME, NULL},
    {"is_carousel_usable", SB_ANY, NULL},
    {0}};

static const struct sb_rule creative_portfolio_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"creative_portfolio_type", SB_STR, 0,
     "CARD|COUNTDOWN_STICKER|CTA|DESTINATION_CARD|DOWNLOAD_CARD|DYNAMIC_ADD_ON|FLIGHT_CARD|GESTURE|"
     "GIFTCODE_STICKER|HOTEL_CARD|INVENTORY_CARD|LIVE_REMINDER_COUNTDOWN_STICKER|MEDIA_CARD|"
     "NON_CLICK_SUPER_LIKE|PREMIUM_BADGE|PRODUCT_CARD|PRODUCT_INFO_CARD|PRODUCT_SHOWCASE_TILE|PRODUCT_TILE|"
     "REMINDER_COUNTDOWN_STICKER|SHAKE_SURPRISE|SHOPIFY_PRODUCT_CARD|STICKER|STORY_SELECTION|SUPER_LIKE|"
     "WEB_INFO_CARD", 0, 0, NULL},
    {"portfolio_content", SB_OBJS, 0, NULL, 1, 0, NULL},
    {".ad_text", SB_STR, 0, NULL, 0, 0, NULL},
    {".advanced_audio_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..video_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".advanced_gesture_icon", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..image_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".advanced_gesture_image", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..image_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".advanced_interact_shape", SB_STR, 0, "CURVE|LINE", 0, 0, NULL},
    {".advanced_interact_type", SB_STR, 0, "CLICK|SLIDE", 0, 0, NULL},
    {".app_id", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=DOWNLOAD_CARD"},
    {".asset_content", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type?=CTA"},
    {".asset_ids", SB_IDS, 0, NULL, 0, 0, "creative_portfolio_type?=CTA"},
    {".badge_image_info", SB_OBJ, 0, NULL, 0, 0, "creative_portfolio_type=PREMIUM_BADGE"},
    {"..image_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".badge_position", SB_OBJ, 0, NULL, 0, 0, "creative_portfolio_type=GESTURE|PREMIUM_BADGE"},
    {"..angle", SB_INT, 0, NULL, 0, 0, NULL},
    {"..position_x", SB_NUM, SB_REQUIRED, NULL, 0, 1, NULL},
    {"..position_y", SB_NUM, SB_REQUIRED, NULL, 0, 1, NULL},
    {".badge_show_time", SB_INT, 0, NULL, 3, 0, "creative_portfolio_type=GESTURE|PREMIUM_BADGE"},
    {".call_to_action", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=DOWNLOAD_CARD"},
    {".call_to_action_text", SB_STR, 0, NULL, 0, 27, "creative_portfolio_type=GESTURE|PREMIUM_BADGE"},
    {".card_image_index", SB_INT, 0, NULL, 0, INT64_MAX, NULL},
    {".card_show_price", SB_BOOL, 0, NULL, 0, 0, "creative_portfolio_type=PRODUCT_CARD"},
    {".card_tags", SB_STRS, 0,
     "BRAND|CATEGORY|DESC|FREE_SHIPPING|MATERIAL", 0, 0, "creative_portfolio_type=PRODUCT_CARD"},
    {".card_type", SB_STR, 0, "IMAGE", 0, 0, "creative_portfolio_type=CARD"},
    {".catalog_authorized_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".catalog_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".category_label", SB_STR, 0, NULL, 0, 0, NULL},
    {".country_code", SB_STRS, 0, NULL, 0, 0, "creative_portfolio_type=DOWNLOAD_CARD"},
    {".description", SB_STR, 0, NULL, 0, 40, NULL},
    {".display_price_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".dynamic_format", SB_STR, 0, "DYNAMIC_CREATIVE|UNSET", 0, 0, NULL},
    {".gesture_type", SB_STR, 0, "CLICK|CURVED_SLIDE|STRAIGHT_SLIDE", 0, 0, "creative_portfolio_type=GESTURE"},
    {".identity_authorized_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".identity_id", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=PRODUCT_CARD|PRODUCT_TILE"},
    {".identity_type", SB_STR, 0,
     "AUTH_CODE|BC_AUTH_TT|BC_SELF_TT|CUSTOMIZED_USER|TT_USER|UNSET", 0, 0, "creative_portfolio_type=PRODUCT_CARD|PRODUCT_TILE"},
    {".image_id", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=CARD|INVENTORY_CARD|SUPER_LIKE|WEB_INFO_CARD"},
    {".image_optimization_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".interactive_music_id", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=GESTURE"},
    {".item_group_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {".layouts", SB_STRS, 0, "TYPE_1|TYPE_2", 0, 0, "creative_portfolio_type=DOWNLOAD_CARD"},
    {".mobile_app_id", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=DOWNLOAD_CARD"},
    {".pop_up_window_image_id", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=GESTURE"},
    {".primary_text", SB_STR, 0, "CUSTOM_LABEL|DEALS|GENRE|NONE|RATING", 0, 0, NULL},
    {".product_set_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".product_source", SB_STR, 0,
     "CATALOG|SHOWCASE|STORE|UNSET", 0, 0, "creative_portfolio_type=PRODUCT_CARD|PRODUCT_TILE"},
    {".product_specific_type", SB_STR, 0, "ALL|CUSTOMIZED_PRODUCTS|PRODUCT_SET|UNSET", 0, 0, NULL},
    {".profile_image", SB_STR, 0, NULL, 0, 0, "creative_portfolio_type=DOWNLOAD_CARD"},
    {".secondary_text", SB_STR, 0, "CUSTOM_LABEL|DEALS|GENRE|NONE|RATING", 0, 0, NULL},
    {".selling_points", SB_STRS, 0, NULL, 1, 5, "creative_portfolio_type=WEB_INFO_CARD"},
    {".showcase_products", SB_OBJS, 0, NULL, 1, 20, NULL},
    {"..catalog_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..item_group_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..store_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".sku_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {".slide_dimension", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..dimension_height", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..dimension_width", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL},
    {".slide_length", SB_INT, 0, NULL, 0, 0, NULL},
    {".sticker_param", SB_OBJ, 0, NULL, 0, 0, "creative_portfolio_type=STICKER"},
    {"..color", SB_STR, SB_REQUIRED, "ORANGE|BLACK|RED|BLUE", 0, 0, NULL},
    {"..cutoff_time", SB_STR, 0, NULL, 0, 0, "sticker_type?=COUNTDOWN|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN"},
    {"..display_angle", SB_INT, 0, NULL, 0, 180, "sticker_type?=COUNTDOWN|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN"},
    {"..giftcode", SB_STR, 0, NULL, 0, 0, "sticker_type=GIFTCODE"},
    {"..landing_page_url", SB_STR, 0, NULL, 0, 0, "sticker_type=REMINDER_COUNTDOWN"},
    {"..live_tiktok_user_id", SB_ID, 0, NULL, 0, 0, "sticker_type=LIVE_REMINDER_COUNTDOWN"},
    {"..opacity", SB_STR, 0,
     "0.7|0.8|0.9|1", 0, 0, "sticker_type?=COUNTDOWN|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN"},
    {"..position_x", SB_INT, 0, NULL, 50, 301, NULL},
    {"..position_y", SB_INT, 0, NULL, 141, 639, NULL},
    {"..predefined_placement", SB_STR, 0, NULL, 0, 0, NULL},
    {"..reminder_time", SB_STR, 0,
     "FIVE_MINUTES_AFTER|ONE_DAY_EARLIER|ONE_HOUR_EARLIER|ONE_MINUTE_AFTER|ONE_MINUTE_EARLIER|"
     "TEN_MINUTES_AFTER", 0, 0, "sticker_type=LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN"},
    {"..size", SB_STR, 0, "0.6|0.7|0.8|0.9|1|1.1", 0, 0, NULL},
    {"..sticker_type", SB_STR, 0, "COUNTDOWN|GIFTCODE|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN", 0, 0, NULL},
    {"..title", SB_STR, SB_REQUIRED, NULL, 1, 54, NULL},
    {".store_authorized_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".store_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".tags", SB_STRS, 0,
     "CATEGORIES|COMMENT_VOLUME|FILESIZE|RANKING|RATING", 0, 0, "creative_portfolio_type=DOWNLOAD_CARD"},
    {".title", SB_STR, 0, NULL, 0, 25, "creative_portfolio_type=WEB_INFO_CARD"},
    {".vertical_video_strategy", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member creative_portfolio_create_gives[] = {
    {"creative_portfolio_id", SB_ID, NULL},
    {0}};

static const struct sb_rule creative_portfolio_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"creative_portfolio_ids", SB_STRS, SB_REQUIRED, NULL, 0, 100, NULL},
    {0}};

static const struct sb_rule creative_portfolio_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"creative_portfolio_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member creative_portfolio_get_gives[] = {
    {"creative_portfolio_id", SB_ID, NULL},
    {"creative_portfolio_type", SB_STR, "CTA"},
    {"portfolio_content", SB_OBJS, NULL},
    {".asset_content", SB_STR, NULL},
    {".asset_ids", SB_IDS, NULL},
    {".card_type", SB_STR, "IMAGE"},
    {".gesture_type", SB_STR, "CLICK"},
    {".image_id", SB_ID, NULL},
    {".pop_up_window_image_id", SB_ID, NULL},
    {".title", SB_STR, NULL},
    {".selling_points", SB_STRS, NULL},
    {".content_url", SB_STR, NULL},
    {".thumbnail_id", SB_ID, NULL},
    {".call_to_action_text", SB_STR, NULL},
    {".badge_show_time", SB_INT, NULL},
    {".badge_position", SB_OBJ, NULL},
    {"..position_x", SB_NUM, NULL},
    {"..position_y", SB_NUM, NULL},
    {"..angle", SB_INT, NULL},
    {".badge_image_info", SB_OBJ, NULL},
    {"..image_id", SB_ID, NULL},
    {".slide_length", SB_INT, NULL},
    {".slide_dimension", SB_OBJ, NULL},
    {"..dimension_width", SB_INT, NULL},
    {"..dimension_height", SB_INT, NULL},
    {".interactive_music_id", SB_ID, NULL},
    {".layouts", SB_STRS, "TYPE_1"},
    {".description", SB_STR, NULL},
    {".tags", SB_STRS, "CATEGORIES"},
    {".category_label", SB_STR, NULL},
    {".app_id", SB_ID, NULL},
    {".sticker_param", SB_OBJ, NULL},
    {"..sticker_type", SB_STR, "COUNTDOWN"},
    {"..title", SB_STR, NULL},
    {"..giftcode", SB_STR, NULL},
    {"..cutoff_time", SB_TIME, NULL},
    {"..color", SB_STR, NULL},
    {"..display_angle", SB_INT, NULL},
    {"..predefined_placement", SB_STR, NULL},
    {"..position_x", SB_INT, NULL},
    {"..position_y", SB_INT, NULL},
    {"..size", SB_STR, NULL},
    {"..opacity", SB_STR, NULL},
    {"..reminder_time", SB_STR, "ONE_MINUTE_EARLIER"},
    {"..landing_page_url", SB_STR, NULL},
    {"..live_tiktok_user_id", SB_ID, NULL},
    {".card_show_price", SB_BOOL, NULL},
    {".card_tags", SB_STRS, "BRAND"},
    {".card_image_index", SB_INT, NULL},
    {0}};

static const struct sb_rule creative_portfolio_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".creative_portfolio_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".creative_portfolio_types", SB_STRS, 0,
     "CARD|COUNTDOWN_STICKER|CTA|DESTINATION_CARD|DOWNLOAD_CARD|FLIGHT_CARD|GESTURE|GIFTCODE_STICKER|"
     "HOTEL_CARD|INVENTORY_CARD|LIVE_REMINDER_COUNTDOWN_STICKER|MEDIA_CARD|PREMIUM_BADGE|PRODUCT_CARD|"
     "PRODUCT_SHOWCASE_TILE|PRODUCT_TILE|REMINDER_COUNTDOWN_STICKER|SUPER_LIKE|WEB_INFO_CARD", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member creative_portfolio_list_gives[] = {
    {"creative_portfolios", SB_OBJS, NULL},
    {".creative_portfolio_id", SB_ID, NULL},
    {".creative_portfolio_type", SB_STR, "CARD"},
    {".creative_portfolio_preview_url", SB_STR, NULL},
    {".card_type", SB_STR, "IMAGE"},
    {".gesture_type", SB_STR, "CLICK"},
    {".image_id", SB_ID, NULL},
    {".pop_up_window_image_id", SB_ID, NULL},
    {".title", SB_STR, NULL},
    {".selling_points", SB_STRS, NULL},
    {".content_url", SB_STR, NULL},
    {".thumbnail_id", SB_ID, NULL},
    {".call_to_action_text", SB_STR, NULL},
    {".badge_show_time", SB_NUM, NULL},
    {".badge_position", SB_OBJ, NULL},
    {"..position_x", SB_NUM, NULL},
    {"..position_y", SB_NUM, NULL},
    {"..angle", SB_NUM, NULL},
    {".badge_image_info", SB_OBJ, NULL},
    {"..image_id", SB_ID, NULL},
    {".slide_length", SB_NUM, NULL},
    {".slide_dimension", SB_OBJ, NULL},
    {"..dimension_width", SB_NUM, NULL},
    {"..dimension_height", SB_NUM, NULL},
    {".interactive_music_id", SB_ID, NULL},
    {".layouts", SB_STRS, "TYPE_1"},
    {".description", SB_STR, NULL},
    {".tags", SB_STRS, "CATEGORIES"},
    {".category_label", SB_STR, NULL},
    {".app_id", SB_ID, NULL},
    {".sticker_param", SB_OBJ, NULL},
    {"..sticker_type", SB_STR, "COUNTDOWN"},
    {"..title", SB_STR, NULL},
    {"..giftcode", SB_STR, NULL},
    {"..cutoff_time", SB_TIME, NULL},
    {"..color", SB_STR, NULL},
    {"..display_angle", SB_NUM, NULL},
    {"..predefined_placement", SB_STR, NULL},
    {"..position_x", SB_NUM, NULL},
    {"..position_y", SB_NUM, NULL},
    {"..size", SB_STR, NULL},
    {"..opacity", SB_STR, NULL},
    {"..reminder_time", SB_STR, "ONE_MINUTE_EARLIER"},
    {"..landing_page_url", SB_STR, NULL},
    {"..live_tiktok_user_id", SB_ID, NULL},
    {".card_show_price", SB_BOOL, NULL},
    {".card_tags", SB_STRS, "BRAND"},
    {".card_image_index", SB_NUM, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule creative_quick_optimization_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"logo", SB_STR, 0, NULL, 0, 0, NULL},
    {"title", SB_STR, 0, NULL, 0, 0, NULL},
    {"description", SB_STR, 0, NULL, 0, 0, NULL},
    {"callback_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".callback_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".callback_extra_info", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member creative_quick_optimization_create_gives[] = {
    {"task_id", SB_ID, NULL},
    {0}};

static const struct sb_rule creative_report_get_takes[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, "!advertiser_ids"},
    {"material_type", SB_STR, 0,
     "VIDEO|IMAGE|INSTANT_PAGE|SPC_VIDEO|SPC_AD_TEXT|SPC_SPARK|SPC_CATALOG_VIDEO|SPC_CATALOG_CAROUSEL", 0, 0, "!report_type"},
    {"lifetime", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"info_fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"metrics_fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".material_id", SB_STRS, 0, NULL, 0, 0, NULL},
    {".material_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".tiktok_item_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {".ad_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".ad_id", SB_STRS, 0, NULL, 0, 0, NULL},
    {".adgroup_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".adgroup_id", SB_STRS, 0, NULL, 0, 0, NULL},
    {".campaign_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".campaign_id", SB_STRS, 0, NULL, 0, 0, NULL},
    {".country_code", SB_STRS, 0, NULL, 0, 0, NULL},
    {".creative_format", SB_STRS, 0, NULL, 0, 0, NULL},
    {".video_material_sources", SB_STRS, 0, NULL, 0, 0, NULL},
    {".placement", SB_STRS, 0, NULL, 0, 0, NULL},
    {".identities", SB_STRS, 0, NULL, 0, 0, NULL},
    {".page_id", SB_STRS, 0, NULL, 0, 0, NULL},
    {".page_status", SB_STR, 0, NULL, 0, 0, NULL},
    {".page_biz_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".page_template_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".app_profile_country", SB_STRS, 0, NULL, 0, 0, NULL},
    {".customized_page_external_action", SB_STRS, 0, NULL, 0, 0, NULL},
    {".spend", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..min", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..max", SB_NUM, 0, NULL, 0, 0, NULL},
    {".conversion", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..min", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..max", SB_NUM, 0, NULL, 0, 0, NULL},
    {".app_profile_external_app_id", SB_STRS, 0, NULL, 0, 0, NULL},
    {".creative_formats", SB_STRS, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 1000000, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {"report_type", SB_STR, 0, "VIDEO_INSIGHT", 0, 0, NULL},
    {"advertiser_ids", SB_IDS, 0, NULL, 1, 50, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, "lifetime?=false"},
    {"end_date", SB_DATE, 0, NULL, 0, 0, "lifetime?=false"},
    {0}};

static const struct sb_rule creative_shareable_link_create_takes[] = {
    {"shared_assets", SB_OBJS, SB_REQUIRED, NULL, 0, 20, NULL},
    {".asset_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".asset_name", SB_STR, 0, NULL, 0, 30, NULL},
    {"sharer", SB_STR, SB_REQUIRED, NULL, 0, 30, NULL},
    {0}};

static const struct sb_member creative_shareable_link_create_gives[] = {
    {"shareable_link", SB_ANY, NULL},
    {0}};

static const struct sb_rule creative_smart_text_generate_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"industry_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"keywords", SB_STRS, 0, NULL, 1, 0, "param_type?=CUSTOMIZED"},
    {"language", SB_STR, 0, "EN|JA|RU|VI", 0, 0, "param_type?=CUSTOMIZED"},
    {"limit", SB_INT, 0, NULL, 1, 20, NULL},
    {"param_type", SB_STR, 0, "CUSTOMIZED|RECOMMENDED", 0, 0, NULL},
    {0}};

static const struct sb_member creative_smart_text_generate_gives[] = {
    {"generate_id", SB_ID, NULL},
    {"industry_id", SB_ID, NULL},
    {"language", SB_STR, "EN"},
    {"texts", SB_STRS, NULL},
    {0}};

static const struct sb_rule creative_smart_video_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"videos", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".tag", SB_STR, 0, NULL, 0, 0, NULL},
    {"images", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".image_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".tag", SB_STR, 0, NULL, 0, 0, NULL},
    {"layout", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"style", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"texts", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".text", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".tag", SB_STR, 0, NULL, 0, 0, NULL},
    {"music_id", SB_STR, 0, NULL, 0, 0, "style=CUSTOM"},
    {"duration", SB_NUM, 0, NULL, 0, 0, NULL},
    {"frame", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".frame_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".material_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".video_id", SB_STR, 0, NULL, 0, 0, "material_type=VIDEO"},
    {".image_id", SB_STR, 0, NULL, 0, 0, "material_type=IMAGE"},
    {".template_type", SB_STR, 0, NULL, 0, 0, "material_type=TEMPLATE"},
    {".logo", SB_STR, 0, NULL, 0, 0, "material_type=TEMPLATE"},
    {".call_to_action", SB_STR, 0, NULL, 0, 0, "material_type=TEMPLATE"},
    {".slogan", SB_STR, 0, NULL, 0, 0, "material_type=TEMPLATE"},
    {".brand_name", SB_STR, 0, NULL, 0, 0, "material_type=TEMPLATE"},
    {"callback_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".callback_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".callback_extra_info", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule creative_status_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member creative_status_get_gives[] = {
    {"status", SB_STR, NULL},
    {"video_ids", SB_STR, NULL},
    {"error_msg", SB_STR, NULL},
    {"extra_info", SB_STR, NULL},
    {0}};

static const struct sb_rule creative_video_soundtrack_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"music_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"video_volume", SB_NUM, 0, NULL, 0, 0, NULL},
    {"music_volume", SB_NUM, 0, NULL, 0, 0, NULL},
    {"name_prefix", SB_STR, 0, NULL, 0, 0, NULL},
    {"callback_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".callback_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".callback_extra_info", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule creative_fatigue_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".start_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {".end_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 500, NULL},
    {0}};

static const struct sb_member creative_fatigue_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".ad_id", SB_ID, NULL},
    {".date", SB_DATE, NULL},
    {".metrics", SB_OBJ, NULL},
    {"..has_fatigue", SB_BOOL, NULL},
    {"..fatigue_index", SB_INT, NULL},
    {"..dnu", SB_INT, NULL},
    {"..dnu_ratio", SB_NUM, NULL},
    {"..spend", SB_NUM, NULL},
    {"..cost_per_conversion", SB_NUM, NULL},
    {"..skan_cost_per_conversion", SB_NUM, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule dynamic_scene_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"material_package_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_NUM, 0, NULL, 0, 0, NULL},
    {"page_size", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member dynamic_scene_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".video_id", SB_ID, NULL},
    {".video_preview_url", SB_STR, NULL},
    {".music_id", SB_ID, NULL},
    {".music_name", SB_STR, NULL},
    {".music_preview_url", SB_STR, NULL},
    {".width", SB_NUM, NULL},
    {".height", SB_NUM, NULL},
    {".duration", SB_NUM, NULL},
    {".story_arc", SB_STRS, NULL},
    {".slots", SB_OBJS, NULL},
    {"..order", SB_NUM, NULL},
    {"..tag", SB_STR, NULL},
    {"..video_ids", SB_IDS, NULL},
    {"..mute", SB_BOOL, NULL},
    {"..bgm_volume", SB_NUM, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule dynamic_scene_material_submit_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"slots", SB_OBJS, SB_REQUIRED, NULL, 0, 6, NULL},
    {".order", SB_NUM, SB_REQUIRED, NULL, 0, 0, NULL},
    {".tag", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".video_ids", SB_STRS, SB_REQUIRED, NULL, 0, 10, NULL},
    {".mute", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".bgm_volume", SB_NUM, 0, NULL, 0, 0, NULL},
    {"auto_soundtrack", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"music_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member dynamic_scene_material_submit_gives[] = {
    {"material_package_id", SB_ID, NULL},
    {0}};

static const struct sb_rule dynamic_scene_report_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"data_level", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"input_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"metrics", SB_STRS, 0, NULL, 0, 0, NULL},
    {"start_time", SB_DATE, 0, NULL, 0, 0, NULL},
    {"end_time", SB_DATE, 0, NULL, 0, 0, NULL},
    {"order_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"filters", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".field_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".filter_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".filter_value", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_NUM, 0, NULL, 0, 0, NULL},
    {"page_size", SB_NUM, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member dynamic_scene_report_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".dimension", SB_OBJ, NULL},
    {"..advertiser_id", SB_ID, NULL},
    {"..adgroup_id", SB_ID, NULL},
    {"..story_arc", SB_STR, NULL},
    {"..order", SB_NUM, NULL},
    {"..video_id", SB_ID, NULL},
    {".metric", SB_OBJ, NULL},
    {"..clicks", SB_NUM, NULL},
    {"..complete_plays", SB_NUM, NULL},
    {"..break_plays", SB_NUM, NULL},
    {"..ctr", SB_NUM, NULL},
    {"..complete_play_rate", SB_NUM, NULL},
    {"..break_play_rate", SB_NUM, NULL},
    {0}};

static const struct sb_rule dynamic_scene_task_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"material_package_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule dynamic_scene_task_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member dynamic_scene_task_get_gives[] = {
    {"status", SB_STR, "PROCESSING"},
    {"error_msg", SB_STR, NULL},
    {"material_package_id", SB_ID, NULL},
    {"available_quota", SB_NUM, NULL},
    {"videos", SB_OBJS, NULL},
    {".music_id", SB_ID, NULL},
    {".music_name", SB_STR, NULL},
    {".music_preview_url", SB_STR, NULL},
    {".width", SB_NUM, NULL},
    {".height", SB_NUM, NULL},
    {".duration", SB_NUM, NULL},
    {".story_arc", SB_STRS, NULL},
    {".video_id", SB_ID, NULL},
    {".video_preview_url", SB_STR, NULL},
    {".slots", SB_OBJS, NULL},
    {"..order", SB_NUM, NULL},
    {"..tag", SB_STR, NULL},
    {"..video_ids", SB_IDS, NULL},
    {"..mute", SB_BOOL, NULL},
    {"..bgm_volume", SB_NUM, NULL},
    {0}};

static const struct sb_rule playable_delete_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"playable_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member playable_delete_gives[] = {
    {"playable_id", SB_ID, NULL},
    {0}};

static const struct sb_rule playable_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"playable_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"playable_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"playable_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"status", SB_STR, 0, "AUDIT_FAIL|AUDIT_SUCCESS|VALIDATE_FAIL|VALIDATE_SUCCESS|VALIDATING", 0, 0, NULL},
    {"operation_status", SB_STR, 0, "DELETED|SAVED|UPLOADED", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member playable_get_gives[] = {
    {"list", SB_STR, NULL},
    {"advertiser_id", SB_ID, NULL},
    {"playable_id", SB_ID, NULL},
    {"playable_url", SB_STR, NULL},
    {"playable_name", SB_STR, NULL},
    {"playable_orientation", SB_STR, "BOTH"},
    {"status", SB_STR, "AUDIT_FAIL"},
    {"operation_status", SB_STR, "UPLOADED"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule playable_save_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"playable_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"playable_name", SB_STR, SB_REQUIRED, NULL, 1, 20, NULL},
    {0}};

static const struct sb_member playable_save_gives[] = {
    {"playable_id", SB_ID, NULL},
    {"playable_url", SB_STR, NULL},
    {"playable_name", SB_STR, NULL},
    {"playable_orientation", SB_STR, "BOTH"},
    {"status", SB_STR, "AUDIT_FAIL"},
    {0}};

static const struct sb_rule playable_upload_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"playable_package", SB_FILE, 0, NULL, 0, 0, "upload_type?=UPLOAD_BY_FILE"},
    {"file_id", SB_STR, 0, NULL, 0, 0, "upload_type=UPLOAD_BY_FILE_ID"},
    {"upload_type", SB_STR, 0,
     "UPLOAD_BY_FILE|UPLOAD_BY_URL|UPLOAD_BY_FILE_ID|UPLOAD_BY_VIDEO_ID|UPLOAD_BY_TIKTOK_ITEM_ID", 0, 0, NULL},
    {0}};

static const struct sb_member playable_upload_gives[] = {
    {"playable_id", SB_ID, NULL},
    {"task_id", SB_ANY, NULL},
    {0}};

static const struct sb_member playable_validate_gives[] = {
    {"fail_message", SB_ANY, NULL},
    {"playable_id", SB_ANY, NULL},
    {"playable_orientation", SB_ANY, NULL},
    {"playable_url", SB_ANY, NULL},
    {"status", SB_ANY, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = V13 "creative/ads_preview/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_ads_preview_create_takes, .answer = creative_ads_preview_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/asset/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_asset_delete_takes, .answer = creative_asset_delete_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/asset/share/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_asset_share_takes, .answer = creative_asset_share_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/auto_message/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_auto_message_create_takes, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "creative/auto_message/get/", .token = SB_TOKEN_ADS,
     .rules = creative_auto_message_get_takes, .answer = creative_auto_message_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "creative/cta/recommend/", .token = SB_TOKEN_ADS,
     .rules = creative_cta_recommend_takes, .answer = creative_cta_recommend_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/image/edit/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_image_edit_takes, .answer = creative_image_edit_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/portfolio/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_portfolio_create_takes, .answer = creative_portfolio_create_gives, .handle = sb_ads_kept_create},
    {.method = "POST", .path = V13 "creative/portfolio/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_portfolio_delete_takes, .handle = sb_ads_kept_delete},
    {.method = "GET", .path = V13 "creative/portfolio/get/", .token = SB_TOKEN_ADS,
     .rules = creative_portfolio_get_takes, .answer = creative_portfolio_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "creative/portfolio/list/", .token = SB_TOKEN_ADS,
     .rules = creative_portfolio_list_takes, .answer = creative_portfolio_list_gives, .handle = sb_ads_kept_list},
    {.method = "POST", .path = V13 "creative/quick_optimization/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_quick_optimization_create_takes, .answer = creative_quick_optimization_create_gives,
     .limits = "1/30", .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "creative/report/get/", .token = SB_TOKEN_ADS, .rules = creative_report_get_takes,
     .handle = sb_ads_get_creative_report},
    {.method = "POST", .path = V13 "creative/shareable_link/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_shareable_link_create_takes, .answer = creative_shareable_link_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/smart_text/generate/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_smart_text_generate_takes, .answer = creative_smart_text_generate_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/smart_video/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_smart_video_create_takes, .limits = "1/30", .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "creative/status/get/", .token = SB_TOKEN_ADS, .rules = creative_status_get_takes,
     .answer = creative_status_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "creative/video_soundtrack/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = creative_video_soundtrack_create_takes, .answer = creative_quick_optimization_create_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "creative_fatigue/get/", .token = SB_TOKEN_ADS, .rules = creative_fatigue_get_takes,
     .answer = creative_fatigue_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "dynamic_scene/get/", .token = SB_TOKEN_ADS, .rules = dynamic_scene_get_takes,
     .answer = dynamic_scene_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dynamic_scene/material/submit/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dynamic_scene_material_submit_takes, .answer = dynamic_scene_material_submit_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "dynamic_scene/report/get/", .token = SB_TOKEN_ADS,
     .rules = dynamic_scene_report_get_takes, .answer = dynamic_scene_report_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "dynamic_scene/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = dynamic_scene_task_create_takes, .answer = creative_quick_optimization_create_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "dynamic_scene/task/get/", .token = SB_TOKEN_ADS,
     .rules = dynamic_scene_task_get_takes, .answer = dynamic_scene_task_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "playable/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = playable_delete_takes, .answer = playable_delete_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "playable/get/", .token = SB_TOKEN_ADS, .rules = playable_get_takes,
     .answer = playable_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "playable/save/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = playable_save_takes, .answer = playable_save_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "playable/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_MULTIPART,
     .rules = playable_upload_takes, .answer = playable_upload_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "playable/validate/", .token = SB_TOKEN_ADS, .rules = playable_delete_takes,
     .answer = playable_validate_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_creative = {
    .name = "paths of creative", .family = &sb_v13_family, .routes = routes};
