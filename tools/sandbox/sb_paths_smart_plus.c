// Ads and accounts: the endpoints of Smart+, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule smart_plus_ad_appeal_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"smart_plus_ad_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"appeal_reason", SB_STR, 0, NULL, 0, 512, NULL},
    {"attachment_list", SB_STRS, 0, NULL, 0, 100, NULL},
    {0}};

static const struct sb_rule smart_plus_ad_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_configuration", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".auto_disclaimer_types", SB_STRS, 0, "DISCOUNT|EMISSION", 0, 1, NULL},
    {".call_to_action_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".catalog_creative_toggle", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".dark_post_status", SB_STR, 0, "OFF|ON", 0, 0, NULL},
    {".end_card_cta", SB_STR, 0, NULL, 0, 0, NULL},
    {".fallback_type", SB_STR, 0, "APP_INSTALL|UNSET|WEBSITE", 0, 0, NULL},
    {".identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_type", SB_STR, 0, "CUSTOMIZED_USER", 0, 0, NULL},
    {".phone_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..phone_number", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..phone_region_calling_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..phone_region_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".product_display_field_list", SB_STRS, 0,
     "ADDRESS_CITY|DEALER_NAME|EXTERIOR_COLOR|MAKE|MILEAGE|MODEL|PRICE|SALE_PRICE|TRIM|VEHICLE_STATE|YEAR", 0, 2, NULL},
    {".product_ids", SB_IDS, 0, NULL, 0, 20, "product_specific_type=CUSTOMIZED_PRODUCTS"},
    {".product_set_id", SB_ID, 0, NULL, 0, 0, "product_specific_type=PRODUCT_SET"},
    {".product_specific_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".tracking_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..click_tracking_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..impression_tracking_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..tracking_app_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..tracking_message_event_set_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..viewability_postbid_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"..viewability_vast_url", SB_STR, 0, NULL, 0, 0, "viewability_postbid_partner=IAS"},
    {"..brand_safety_postbid_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"..brand_safety_vast_url", SB_STR, 0, NULL, 0, 0, "brand_safety_postbid_partner=IAS"},
    {"..tracking_pixel_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..tracking_offline_event_set_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {"..app_tracking_info_list", SB_OBJS, 0, NULL, 0, 4, NULL},
    {"...app_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...impression_tracking_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"...click_tracking_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".utm_params", SB_OBJS, 0, NULL, 0, 14, NULL},
    {"..key", SB_STR, 0, NULL, 0, 0, NULL},
    {"..value", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".catalog_creative_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..catalog_media_settings", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..catalog_template_video_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".creative_auto_add_toggle", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".creative_auto_enhancement_strategy_list", SB_STRS, 0, NULL, 0, 0, NULL},
    {".deeplink_utm_params", SB_OBJS, 0, NULL, 0, 14, NULL},
    {"..key", SB_STR, 0, NULL, 0, 0, NULL},
    {"..value", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..product_titles", SB_STRS, 0, NULL, 0, 1, NULL},
    {"..product_image_list", SB_OBJS, 0, NULL, 0, 10, NULL},
    {"...web_uri", SB_STR, 0, NULL, 0, 0, NULL},
    {"..selling_points", SB_STRS, 0, NULL, 0, 15, NULL},
    {"..catalog_tag_list", SB_STRS, 0, NULL, 0, 4, NULL},
    {"..product_card_type", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..promo_info_list", SB_OBJS, 0, NULL, 0, 10, NULL},
    {"...discount_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...discount_value", SB_NUM, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...discount_currency", SB_STR, 0, NULL, 0, 0, "discount_type=CASH"},
    {"...promo_code", SB_STR, 0, NULL, 0, 30, NULL},
    {"...minimum_purchase_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"...minimum_purchase_value", SB_NUM, 0, NULL, 0, 0, "minimum_purchase_type"},
    {"...minimum_purchase_currency", SB_STR, 0, NULL, 0, 0, "minimum_purchase_type=SUBTOTAL"},
    {"...valid_start_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"...valid_end_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {".product_info_enabled", SB_STR, 0, NULL, 0, 0, NULL},
    {"ad_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"ad_text_list", SB_OBJS, 0, NULL, 0, 5, NULL},
    {".ad_text", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"auto_message_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".auto_message_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"call_to_action_list", SB_OBJS, 0, NULL, 0, 3, NULL},
    {".call_to_action", SB_STR, SB_REQUIRED,
     "APPLY_NOW|BOOK_NOW|CALL_NOW|CHECK_AVAILABILITY|CONTACT_US|DOWNLOAD_NOW|EXPERIENCE_NOW|GET_QUOTE|"
     "GET_SHOWTIMES|GET_TICKETS_NOW|INSTALL_NOW|INTERESTED|JOIN_THIS_HASHTAG|LEARN_MORE|LISTEN_NOW|ORDER_NOW|"
     "PLAY_GAME|PREORDER_NOW|READ_MORE|SEND_MESSAGE|SHOOT_WITH_THIS_EFFECT|SHOP_NOW|SIGN_UP|SUBSCRIBE|VIEW_NOW|"
     "VIEW_PROFILE|VIEW_VIDEO_WITH_THIS_EFFECT|VISIT_STORE|WATCH_LIVE|WATCH_NOW", 0, 0, NULL},
    {"creative_list", SB_OBJS, 0, NULL, 1, 50, NULL},
    {".creative_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..ad_format", SB_STR, SB_REQUIRED, "CAROUSEL_ADS|CATALOG_CAROUSEL|SINGLE_VIDEO", 0, 0, NULL},
    {"..aigc_disclosure_type", SB_STR, 0, "NOT_DECLARED|SELF_DISCLOSURE|UNSET", 0, 0, NULL},
    {"..identity_authorized_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..image_info", SB_OBJS, 0, NULL, 0, 35, NULL},
    {"...web_uri", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..music_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...music_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..tiktok_item_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..video_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...file_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"...video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"deeplink_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".deeplink", SB_STR, 0, NULL, 0, 0, NULL},
    {".deeplink_type", SB_STR, 0, "DEFERRED_DEEPLINK|NORMAL", 0, 0, "deeplink"},
    {"interactive_add_on_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".card_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"landing_page_url_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".landing_page_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"operation_status", SB_STR, 0, "DISABLE|ENABLE", 0, 0, NULL},
    {"page_list", SB_OBJS, 0, NULL, 0, 3, NULL},
    {".page_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"playable_list", SB_OBJS, 0, NULL, 0, 5, NULL},
    {".playable_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"custom_product_page_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".custom_product_page_url", SB_STR, 0, NULL, 0, 512, NULL},
    {"disclaimer", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".disclaimer_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".disclaimer_text", SB_OBJ, 0, NULL, 0, 0, "disclaimer_type=TEXT_ONLY"},
    {"..text", SB_STR, SB_REQUIRED, NULL, 0, 90, NULL},
    {".disclaimer_clickable_texts", SB_OBJS, 0, NULL, 0, 3, "disclaimer_type=TEXT_LINK"},
    {"..text", SB_STR, SB_REQUIRED, NULL, 0, 40, NULL},
    {"..url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_ad_create_gives[] = {
    {"advertiser_id", SB_ID, NULL},
    {"campaign_id", SB_ID, NULL},
    {"campaign_name", SB_STR, NULL},
    {"adgroup_id", SB_ID, NULL},
    {"adgroup_name", SB_STR, NULL},
    {"smart_plus_ad_id", SB_ID, NULL},
    {"ad_name", SB_STR, NULL},
    {"operation_status", SB_STR, "ENABLE"},
    {"secondary_status", SB_STR, NULL},
    {"create_time", SB_TIME, NULL},
    {"modify_time", SB_TIME, NULL},
    {"creative_list", SB_OBJS, NULL},
    {".ad_material_id", SB_ID, NULL},
    {".material_operation_status", SB_STR, "ENABLE"},
    {".creative_info", SB_OBJ, NULL},
    {"..ad_format", SB_STR, "SINGLE_VIDEO"},
    {"..material_name", SB_STR, NULL},
    {"..video_info", SB_OBJ, NULL},
    {"...video_id", SB_ID, NULL},
    {"...file_name", SB_STR, NULL},
    {"..image_info", SB_OBJS, NULL},
    {"...web_uri", SB_STR, NULL},
    {"..music_info", SB_OBJ, NULL},
    {"...music_id", SB_ID, NULL},
    {"..aigc_disclosure_type", SB_STR, "SELF_DISCLOSURE"},
    {"..tiktok_item_id", SB_ID, NULL},
    {"..identity_type", SB_STR, "AUTH_CODE"},
    {"..identity_id", SB_ID, NULL},
    {"..identity_authorized_bc_id", SB_ID, NULL},
    {"playable_list", SB_OBJS, NULL},
    {".playable_url", SB_STR, NULL},
    {"ad_text_list", SB_OBJS, NULL},
    {".ad_text", SB_STR, NULL},
    {"auto_message_list", SB_OBJS, NULL},
    {".auto_message_id", SB_ID, NULL},
    {"call_to_action_list", SB_OBJS, NULL},
    {".call_to_action", SB_STR, NULL},
    {"interactive_add_on_list", SB_OBJS, NULL},
    {".card_id", SB_ID, NULL},
    {"page_list", SB_OBJS, NULL},
    {".page_id", SB_ID, NULL},
    {"landing_page_url_list", SB_OBJS, NULL},
    {".landing_page_url", SB_STR, NULL},
    {"custom_product_page_list", SB_OBJS, NULL},
    {".custom_product_page_url", SB_STR, NULL},
    {"deeplink_list", SB_OBJS, NULL},
    {".deeplink", SB_STR, NULL},
    {".deeplink_type", SB_STR, "NORMAL"},
    {"disclaimer", SB_OBJ, NULL},
    {".disclaimer_type", SB_STR, "TEXT_ONLY"},
    {".disclaimer_text", SB_OBJ, NULL},
    {"..text", SB_STR, NULL},
    {".disclaimer_clickable_texts", SB_OBJS, NULL},
    {"..text", SB_STR, NULL},
    {"..url", SB_STR, NULL},
    {"ad_configuration", SB_OBJ, NULL},
    {".identity_type", SB_STR, NULL},
    {".identity_id", SB_ID, NULL},
    {".identity_authorized_bc_id", SB_ID, NULL},
    {".dark_post_status", SB_STR, "ON"},
    {".product_specific_type", SB_STR, "ALL"},
    {".product_set_id", SB_ID, NULL},
    {".product_ids", SB_IDS, NULL},
    {".catalog_creative_toggle", SB_BOOL, NULL},
    {".catalog_creative_info", SB_OBJ, NULL},
    {"..catalog_media_settings", SB_STRS, NULL},
    {"..catalog_template_video_id", SB_ID, NULL},
    {".creative_auto_add_toggle", SB_BOOL, NULL},
    {".creative_auto_enhancement_strategy_list", SB_STRS, "TRANSLATE_AND_DUB"},
    {".deeplink_utm_params", SB_OBJS, NULL},
    {"..key", SB_STR, NULL},
    {"..value", SB_STR, NULL},
    {".end_card_cta", SB_STR, "SEARCH_INVENTORY"},
    {".product_display_field_list", SB_STRS, "DEALER_NAME"},
    {".auto_disclaimer_types", SB_STRS, "EMISSION"},
    {".utm_params", SB_OBJS, NULL},
    {"..key", SB_STR, NULL},
    {"..value", SB_STR, NULL},
    {".fallback_type", SB_STR, "WEBSITE"},
    {".product_info", SB_OBJ, NULL},
    {"..product_titles", SB_STRS, NULL},
    {"..product_image_list", SB_OBJS, NULL},
    {"...web_uri", SB_STR, NULL},
    {"..selling_points", SB_STRS, NULL},
    {"..catalog_tag_list", SB_STRS, "PRICE"},
    {"..product_card_type", SB_STRS, "PRODUCT_CARD"},
    {"..promo_info_list", SB_OBJS, NULL},
    {"...discount_type", SB_STR, "PERCENTAGE"},
    {"...discount_value", SB_NUM, NULL},
    {"...discount_currency", SB_STR, NULL},
    {"...promo_code", SB_STR, NULL},
    {"...minimum_purchase_type", SB_STR, "QUANTITY"},
    {"...minimum_purchase_value", SB_NUM, NULL},
    {"...minimum_purchase_currency", SB_STR, NULL},
    {"...valid_start_time", SB_TIME, NULL},
    {"...valid_end_time", SB_TIME, NULL},
    {".product_info_enabled", SB_STR, "UNSET"},
    {".call_to_action_id", SB_ID, NULL},
    {".phone_info", SB_OBJ, NULL},
    {"..phone_region_code", SB_STR, NULL},
    {"..phone_region_calling_code", SB_STR, NULL},
    {"..phone_number", SB_STR, NULL},
    {".tracking_info", SB_OBJ, NULL},
    {"..viewability_postbid_partner", SB_STR, "DOUBLE_VERIFY"},
    {"..viewability_vast_url", SB_STR, NULL},
    {"..brand_safety_postbid_partner", SB_STR, "DOUBLE_VERIFY"},
    {"..brand_safety_vast_url", SB_STR, NULL},
    {"..impression_tracking_url", SB_STR, NULL},
    {"..click_tracking_url", SB_STR, NULL},
    {"..tracking_app_id", SB_ID, NULL},
    {"..tracking_pixel_id", SB_ID, NULL},
    {"..tracking_offline_event_set_ids", SB_IDS, NULL},
    {"..tracking_message_event_set_id", SB_ID, NULL},
    {"..app_tracking_info_list", SB_OBJS, NULL},
    {"...app_type", SB_STR, "APP_ANDROID"},
    {"...app_id", SB_ID, NULL},
    {"...impression_tracking_url", SB_STR, NULL},
    {"...click_tracking_url", SB_STR, NULL},
    {0}};

static const struct sb_rule smart_plus_ad_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".adgroup_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".campaign_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".creation_filter_end_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".creation_filter_start_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".modified_after", SB_STR, 0, NULL, 0, 0, NULL},
    {".objective_type", SB_STR, 0, "APP_PROMOTION|LEAD_GENERATION|WEB_CONVERSIONS", 0, 0, NULL},
    {".optimization_goal", SB_STR, 0,
     "ANCHOR_CLICK_PURCHASE|CLICK|CONVERSATION|CONVERSION_LEADS|CONVERT|DESTINATION_VISIT|ENGAGED_VIEW|"
     "ENGAGED_VIEW_FIFTEEN|FOLLOWERS|GMV|INITIATE_CHECKOUTS|INSTALL|IN_APP_EVENT|LEAD_GENERATION|MESSAGE|"
     "MT_LIVE_ROOM|MT_LIVE_SHOPPING|PAGE_VISIT|POST_ENGAGEMENT|PRODUCT_CLICK_IN_LIVE|PROFILE_VIEWS|PURCHASES|"
     "REACH|SHOW|TRAFFIC_LANDING_PAGE_VIEW|VALUE|VIDEO_VIEW", 0, 0, NULL},
    {".primary_status", SB_STR, 0,
     "STATUS_ALL|STATUS_CLOSED|STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_FROZEN|STATUS_NOT_DELETE|"
     "STATUS_NOT_DELIVERY|STATUS_RF_CLOSED|STATUS_TIME_DONE", 0, 0, NULL},
    {".secondary_status", SB_STR, 0,
     "ADGROUP_STATUS_FROZEN|ADVERTISER_ACCOUNT_PUNISH|ADVERTISER_CONTRACT_PENDING|"
     "AD_STATUS_ADGROUP_ASSET_AUTHORIZATION_LOST|AD_STATUS_ADGROUP_AUDIT_DENY|AD_STATUS_ADGROUP_DELETE|"
     "AD_STATUS_ADGROUP_DISABLE|AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_DENY|"
     "AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_EXPIRED|AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_MISSING|"
     "AD_STATUS_ADGROUP_PARTIAL_AUDIT_NO_DELIVERY|AD_STATUS_ADVERTISER_AUDIT|AD_STATUS_ADVERTISER_AUDIT_DENY|"
     "AD_STATUS_ALL|AD_STATUS_ANCHOR_UNAVAILABLE|AD_STATUS_ASSET_AUTHORIZATION_LOST|AD_STATUS_AUDIT|"
     "AD_STATUS_AUDIT_DENY|AD_STATUS_BAD|AD_STATUS_BALANCE_EXCEED|AD_STATUS_BUDGET_EXCEED|"
     "AD_STATUS_CAMPAIGN_DELETE|AD_STATUS_CAMPAIGN_DISABLE|AD_STATUS_CAMPAIGN_EXCEED|"
     "AD_STATUS_COLLECTION_TOGGLED_OFF|AD_STATUS_DELETE|AD_STATUS_DELIVERY_AND_REAUDIT|"
     "AD_STATUS_DELIVERY_AND_TRANSCODING_FAIL|AD_STATUS_DELIVERY_OK|AD_STATUS_DISABLE|AD_STATUS_DONE|"
     "AD_STATUS_EXPLORING|AD_STATUS_GOOD|AD_STATUS_LIVE_OFFLINE|AD_STATUS_MUSIC_AUTHORIZATION_MISSING|"
     "AD_STATUS_NOT_DELETE|AD_STATUS_NOT_START|AD_STATUS_OK|AD_STATUS_PARTIAL_AUDIT_DELIVERY_OK|"
     "AD_STATUS_PIXEL_UNBIND|AD_STATUS_PRIVACY_POLICY_AUDIT|AD_STATUS_PRIVACY_POLICY_REJECTED|"
     "AD_STATUS_PROCESS_AUDIO|AD_STATUS_PRODUCT_UNAVAILABLE|AD_STATUS_PROMOTE_ADGROUP_CLOSED|"
     "AD_STATUS_PROMOTE_AD_OFFLINE_AUDIT|AD_STATUS_REAUDIT|AD_STATUS_REVIEW_PARTIALLY_APPROVED|"
     "AD_STATUS_SHOWCASE_AUTHORIZATION_LOST|AD_STATUS_UNEXPLORED", 0, 0, NULL},
    {".smart_plus_ad_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".sales_destination", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_ad_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".campaign_id", SB_ID, NULL},
    {".campaign_name", SB_STR, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".adgroup_name", SB_STR, NULL},
    {".smart_plus_ad_id", SB_ID, NULL},
    {".ad_name", SB_STR, NULL},
    {".operation_status", SB_STR, "ENABLE"},
    {".secondary_status", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {".modify_time", SB_TIME, NULL},
    {".creative_list", SB_OBJS, NULL},
    {"..ad_material_id", SB_ID, NULL},
    {"..material_operation_status", SB_STR, "ENABLE"},
    {"..creative_info", SB_OBJ, NULL},
    {"...ad_format", SB_STR, "SINGLE_VIDEO"},
    {"...material_name", SB_STR, NULL},
    {"...video_info", SB_OBJ, NULL},
    {"....video_id", SB_ID, NULL},
    {"....file_name", SB_STR, NULL},
    {"...image_info", SB_OBJS, NULL},
    {"....web_uri", SB_STR, NULL},
    {"...music_info", SB_OBJ, NULL},
    {"....music_id", SB_ID, NULL},
    {"...aigc_disclosure_type", SB_STR, "SELF_DISCLOSURE"},
    {"...tiktok_item_id", SB_ID, NULL},
    {"...identity_type", SB_STR, "AUTH_CODE"},
    {"...identity_id", SB_ID, NULL},
    {"...identity_authorized_bc_id", SB_ID, NULL},
    {".playable_list", SB_OBJS, NULL},
    {"..playable_url", SB_STR, NULL},
    {".ad_text_list", SB_OBJS, NULL},
    {"..ad_text", SB_STR, NULL},
    {".auto_message_list", SB_OBJS, NULL},
    {"..auto_message_id", SB_ID, NULL},
    {".call_to_action_list", SB_OBJS, NULL},
    {"..call_to_action", SB_STR, NULL},
    {".interactive_add_on_list", SB_OBJS, NULL},
    {"..card_id", SB_ID, NULL},
    {".page_list", SB_OBJS, NULL},
    {"..page_id", SB_ID, NULL},
    {".landing_page_url_list", SB_OBJS, NULL},
    {"..landing_page_url", SB_STR, NULL},
    {".custom_product_page_list", SB_OBJS, NULL},
    {"..custom_product_page_url", SB_STR, NULL},
    {".deeplink_list", SB_OBJS, NULL},
    {"..deeplink", SB_STR, NULL},
    {"..deeplink_type", SB_STR, "NORMAL"},
    {".disclaimer", SB_OBJ, NULL},
    {"..disclaimer_type", SB_STR, "TEXT_LINK"},
    {"..disclaimer_text", SB_OBJ, NULL},
    {"...text", SB_STR, NULL},
    {"..disclaimer_clickable_texts", SB_OBJS, NULL},
    {"...text", SB_STR, NULL},
    {"...url", SB_STR, NULL},
    {".ad_configuration", SB_OBJ, NULL},
    {"..identity_type", SB_STR, NULL},
    {"..identity_id", SB_ID, NULL},
    {"..identity_authorized_bc_id", SB_ID, NULL},
    {"..dark_post_status", SB_STR, "ON"},
    {"..product_specific_type", SB_STR, "ALL"},
    {"..product_set_id", SB_ID, NULL},
    {"..product_ids", SB_IDS, NULL},
    {"..catalog_creative_toggle", SB_BOOL, NULL},
    {"..catalog_creative_info", SB_OBJ, NULL},
    {"...catalog_media_settings", SB_STRS, NULL},
    {"...catalog_template_video_id", SB_ID, NULL},
    {"..creative_auto_add_toggle", SB_BOOL, NULL},
    {"..creative_auto_enhancement_strategy_list", SB_STRS, "TRANSLATE_AND_DUB"},
    {"..deeplink_utm_params", SB_OBJS, NULL},
    {"...key", SB_STR, NULL},
    {"...value", SB_STR, NULL},
    {"..end_card_cta", SB_STR, "SEARCH_INVENTORY"},
    {"..product_display_field_list", SB_STRS, "DEALER_NAME"},
    {"..auto_disclaimer_types", SB_STRS, "EMISSION"},
    {"..utm_params", SB_OBJS, NULL},
    {"...key", SB_STR, NULL},
    {"...value", SB_STR, NULL},
    {"..fallback_type", SB_STR, "WEBSITE"},
    {"..product_info", SB_OBJ, NULL},
    {"...product_titles", SB_STRS, NULL},
    {"...product_image_list", SB_OBJS, NULL},
    {"....web_uri", SB_STR, NULL},
    {"...selling_points", SB_STRS, NULL},
    {"...catalog_tag_list", SB_STRS, "PRICE"},
    {"...product_card_type", SB_STRS, "PRODUCT_CARD"},
    {"...promo_info_list", SB_OBJS, NULL},
    {"....discount_type", SB_STR, "PERCENTAGE"},
    {"....discount_value", SB_NUM, NULL},
    {"....discount_currency", SB_STR, NULL},
    {"....promo_code", SB_STR, NULL},
    {"....minimum_purchase_type", SB_STR, "QUANTITY"},
    {"....minimum_purchase_value", SB_NUM, NULL},
    {"....minimum_purchase_currency", SB_STR, NULL},
    {"....valid_start_time", SB_TIME, NULL},
    {"....valid_end_time", SB_TIME, NULL},
    {"..product_info_enabled", SB_STR, "UNSET"},
    {"..call_to_action_id", SB_ID, NULL},
    {"..phone_info", SB_OBJ, NULL},
    {"...phone_region_code", SB_STR, NULL},
    {"...phone_region_calling_code", SB_STR, NULL},
    {"...phone_number", SB_STR, NULL},
    {"..tracking_info", SB_OBJ, NULL},
    {"...viewability_postbid_partner", SB_STR, "DOUBLE_VERIFY"},
    {"...viewability_vast_url", SB_STR, NULL},
    {"...brand_safety_postbid_partner", SB_STR, "DOUBLE_VERIFY"},
    {"...brand_safety_vast_url", SB_STR, NULL},
    {"...impression_tracking_url", SB_STR, NULL},
    {"...click_tracking_url", SB_STR, NULL},
    {"...tracking_app_id", SB_ID, NULL},
    {"...tracking_pixel_id", SB_ID, NULL},
    {"...tracking_offline_event_set_ids", SB_IDS, NULL},
    {"...tracking_message_event_set_id", SB_ID, NULL},
    {"...app_tracking_info_list", SB_OBJS, NULL},
    {"....app_type", SB_STR, "APP_ANDROID"},
    {"....app_id", SB_ID, NULL},
    {"....impression_tracking_url", SB_STR, NULL},
    {"....click_tracking_url", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule smart_plus_ad_material_status_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_material_ids", SB_IDS, SB_REQUIRED, NULL, 1, 20, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, "DISABLE|ENABLE", 0, 0, NULL},
    {"smart_plus_ad_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_ad_material_status_update_gives[] = {
    {"smart_plus_ad_id", SB_STRS, NULL},
    {"ad_material_ids", SB_IDS, NULL},
    {"material_status", SB_STR, "DISABLE"},
    {"operation_status", SB_ANY, NULL},
    {0}};

static const struct sb_rule smart_plus_ad_preview_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"preview_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"creative_list", SB_OBJS, SB_REQUIRED, NULL, 1, 31, NULL},
    {".creative_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..video_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..image_info", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"...web_uri", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..music_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...music_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..tiktok_item_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"catalog_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"catalog_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"ad_text_list", SB_OBJS, 0, NULL, 0, 5, NULL},
    {".ad_text", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"call_to_action_list", SB_OBJS, 0, NULL, 0, 3, NULL},
    {".call_to_action", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_configuration", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_specific_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_set_id", SB_STR, 0, NULL, 0, 0, "product_specific_type=PRODUCT_SET"},
    {".product_ids", SB_STRS, 0, NULL, 0, 20, "product_specific_type=CUSTOMIZED_PRODUCTS"},
    {".catalog_creative_toggle", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".catalog_creative_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..catalog_media_settings", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..catalog_template_video_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".call_to_action_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_ad_preview_gives[] = {
    {"preview_link", SB_STR, NULL},
    {"iframe", SB_STR, NULL},
    {0}};

static const struct sb_rule smart_plus_ad_review_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"smart_plus_ad_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {"extra_info_setting", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".include_reject_info", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".include_violation_frame", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_region", SB_STR, 0, NULL, 0, 0, NULL},
    {".referer", SB_STR, 0, NULL, 0, 0, NULL},
    {".user_agent", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_ad_review_info_gives[] = {
    {"smart_plus_ad_review_infos", SB_OBJS, NULL},
    {".smart_plus_ad_id", SB_ID, NULL},
    {".review_status", SB_STR, "ALL_AVAILABLE"},
    {".passed_locations", SB_STRS, NULL},
    {".appeal_status", SB_STR, "NOT_APPEALED"},
    {".appeal_reject_reasons", SB_STRS, NULL},
    {".reject_info", SB_OBJS, NULL},
    {"..reasons", SB_STRS, NULL},
    {"..suggestion", SB_STR, NULL},
    {"..forbidden_ages", SB_STRS, NULL},
    {"..forbidden_locations", SB_STRS, NULL},
    {"..forbidden_placements", SB_STRS, NULL},
    {"..content_info", SB_OBJ, NULL},
    {"...content_type", SB_STR, "ModeString"},
    {"...text_content", SB_STR, NULL},
    {"...image_content", SB_OBJ, NULL},
    {"....image_id", SB_ID, NULL},
    {"...video_content", SB_OBJ, NULL},
    {"....video_id", SB_ID, NULL},
    {"...carousel_music_info", SB_OBJ, NULL},
    {"....music_id", SB_ID, NULL},
    {"..violation_frames", SB_OBJS, NULL},
    {"...type", SB_STR, NULL},
    {"...video_id", SB_ID, NULL},
    {"...web_url_list", SB_STRS, NULL},
    {"...violation_frame_material_type", SB_STR, "DOWNLOAD URL"},
    {"..specification", SB_STR, NULL},
    {"..video_violation_frames", SB_OBJS, NULL},
    {"...web_url", SB_STR, NULL},
    {"...hover_periods", SB_STRS, NULL},
    {"...thumbnail_periods", SB_STRS, NULL},
    {"material_review_infos", SB_OBJS, NULL},
    {".ad_material_id", SB_ID, NULL},
    {".smart_plus_ad_id", SB_ID, NULL},
    {".review_status", SB_STR, "ALL_AVAILABLE"},
    {".passed_locations", SB_STRS, NULL},
    {".reject_info", SB_OBJS, NULL},
    {"..reasons", SB_STRS, NULL},
    {"..suggestion", SB_STR, NULL},
    {"..forbidden_ages", SB_STRS, NULL},
    {"..forbidden_locations", SB_STRS, NULL},
    {"..forbidden_placements", SB_STRS, NULL},
    {"..content_info", SB_OBJ, NULL},
    {"...content_type", SB_STR, "ModeString"},
    {"...text_content", SB_STR, NULL},
    {"...image_content", SB_OBJ, NULL},
    {"....image_id", SB_ID, NULL},
    {"...video_content", SB_OBJ, NULL},
    {"....video_id", SB_ID, NULL},
    {"...carousel_music_info", SB_OBJ, NULL},
    {"....music_id", SB_ID, NULL},
    {"..violation_frames", SB_OBJS, NULL},
    {"...type", SB_STR, NULL},
    {"...video_id", SB_ID, NULL},
    {"...web_url_list", SB_STRS, NULL},
    {"...violation_frame_material_type", SB_STR, "DOWNLOAD URL"},
    {"..specification", SB_STR, NULL},
    {"..video_violation_frames", SB_OBJS, NULL},
    {"...web_url", SB_STR, NULL},
    {"...hover_periods", SB_STRS, NULL},
    {"...thumbnail_periods", SB_STRS, NULL},
    {0}};

static const struct sb_rule smart_plus_ad_status_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, "DELETE|DISABLE|ENABLE", 0, 0, NULL},
    {"smart_plus_ad_ids", SB_IDS, SB_REQUIRED, NULL, 1, 20, NULL},
    {0}};

static const struct sb_member smart_plus_ad_status_update_gives[] = {
    {"smart_plus_ad_ids", SB_IDS, NULL},
    {"status", SB_STR, "DISABLE"},
    {0}};

static const struct sb_rule smart_plus_ad_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"smart_plus_ad_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_configuration", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".auto_disclaimer_types", SB_STRS, 0, "DISCOUNT|EMISSION", 0, 1, NULL},
    {".call_to_action_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".catalog_creative_toggle", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".dark_post_status", SB_STR, 0, "OFF|ON", 0, 0, NULL},
    {".end_card_cta", SB_STR, 0, NULL, 0, 0, NULL},
    {".fallback_type", SB_STR, 0, "APP_INSTALL|UNSET|WEBSITE", 0, 0, NULL},
    {".identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_type", SB_STR, 0, "CUSTOMIZED_USER", 0, 0, NULL},
    {".phone_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..phone_number", SB_STR, 0, NULL, 0, 0, NULL},
    {"..phone_region_calling_code", SB_STR, 0, NULL, 0, 0, NULL},
    {"..phone_region_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_ids", SB_IDS, 0, NULL, 0, 20, "product_specific_type=CUSTOMIZED_PRODUCTS"},
    {".product_set_id", SB_ID, 0, NULL, 0, 0, "product_specific_type=PRODUCT_SET"},
    {".product_specific_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".tracking_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..click_tracking_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..impression_tracking_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..tracking_app_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..viewability_postbid_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"..viewability_vast_url", SB_STR, 0, NULL, 0, 0, "viewability_postbid_partner=IAS"},
    {"..brand_safety_postbid_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"..brand_safety_vast_url", SB_STR, 0, NULL, 0, 0, "brand_safety_postbid_partner=IAS"},
    {"..tracking_pixel_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..tracking_offline_event_set_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {".utm_params", SB_OBJS, 0, NULL, 0, 14, NULL},
    {"..key", SB_STR, 0, NULL, 0, 0, NULL},
    {"..value", SB_STR, 0, NULL, 0, 0, NULL},
    {".identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".catalog_creative_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..catalog_media_settings", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..catalog_template_video_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".creative_auto_add_toggle", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".creative_auto_enhancement_strategy_list", SB_STRS, 0, NULL, 0, 0, NULL},
    {".deeplink_utm_params", SB_OBJS, 0, NULL, 0, 14, NULL},
    {"..key", SB_STR, 0, NULL, 0, 0, NULL},
    {"..value", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..product_titles", SB_STRS, 0, NULL, 0, 1, NULL},
    {"..product_image_list", SB_OBJS, 0, NULL, 0, 10, NULL},
    {"...web_uri", SB_STR, 0, NULL, 0, 0, NULL},
    {"..selling_points", SB_STRS, 0, NULL, 0, 15, NULL},
    {"..catalog_tag_list", SB_STRS, 0, NULL, 0, 4, NULL},
    {"..product_card_type", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..promo_info_list", SB_OBJS, 0, NULL, 0, 10, NULL},
    {"...discount_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...discount_value", SB_NUM, SB_REQUIRED, NULL, 0, 0, NULL},
    {"...discount_currency", SB_STR, 0, NULL, 0, 0, "discount_type=CASH"},
    {"...promo_code", SB_STR, 0, NULL, 0, 30, NULL},
    {"...minimum_purchase_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"...minimum_purchase_value", SB_NUM, 0, NULL, 0, 0, "minimum_purchase_type"},
    {"...minimum_purchase_currency", SB_STR, 0, NULL, 0, 0, "minimum_purchase_type=SUBTOTAL"},
    {"...valid_start_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"...valid_end_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {".product_info_enabled", SB_STR, 0, NULL, 0, 0, NULL},
    {"ad_name", SB_STR, 0, NULL, 1, 0, NULL},
    {"ad_text_list", SB_OBJS, 0, NULL, 0, 5, NULL},
    {".ad_text", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"call_to_action_list", SB_OBJS, 0, NULL, 0, 3, NULL},
    {".call_to_action", SB_STR, SB_REQUIRED,
     "APPLY_NOW|BOOK_NOW|CALL_NOW|CHECK_AVAILABILITY|CONTACT_US|DOWNLOAD_NOW|EXPERIENCE_NOW|GET_QUOTE|"
     "GET_SHOWTIMES|GET_TICKETS_NOW|INSTALL_NOW|INTERESTED|JOIN_THIS_HASHTAG|LEARN_MORE|LISTEN_NOW|ORDER_NOW|"
     "PLAY_GAME|PREORDER_NOW|READ_MORE|SEND_MESSAGE|SHOOT_WITH_THIS_EFFECT|SHOP_NOW|SIGN_UP|SUBSCRIBE|VIEW_NOW|"
     "VIEW_PROFILE|VIEW_VIDEO_WITH_THIS_EFFECT|VISIT_STORE|WATCH_LIVE|WATCH_NOW", 0, 0, NULL},
    {"creative_list", SB_OBJS, 0, NULL, 1, 50, NULL},
    {".creative_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..ad_format", SB_STR, 0, "CAROUSEL_ADS|CATALOG_CAROUSEL|SINGLE_VIDEO", 0, 0, NULL},
    {"..aigc_disclosure_type", SB_STR, 0, "NOT_DECLARED|SELF_DISCLOSURE", 0, 0, NULL},
    {"..identity_authorized_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..image_info", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"...web_uri", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..music_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...music_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..tiktok_item_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"..video_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...file_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"...video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".ad_material_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"deeplink_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".deeplink", SB_STR, 0, NULL, 0, 0, NULL},
    {".deeplink_type", SB_STR, 0, "DEFERRED_DEEPLINK|NORMAL", 0, 0, NULL},
    {"interactive_add_on_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".card_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"landing_page_url_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".landing_page_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page_list", SB_OBJS, 0, NULL, 0, 3, NULL},
    {".page_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"playable_list", SB_OBJS, 0, NULL, 0, 5, NULL},
    {".playable_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"custom_product_page_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {".custom_product_page_url", SB_STR, 0, NULL, 0, 512, NULL},
    {"disclaimer", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".disclaimer_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".disclaimer_text", SB_OBJ, 0, NULL, 0, 0, "disclaimer_type=TEXT_ONLY"},
    {"..text", SB_STR, SB_REQUIRED, NULL, 0, 90, NULL},
    {".disclaimer_clickable_texts", SB_OBJS, 0, NULL, 0, 3, "disclaimer_type=TEXT_LINK"},
    {"..text", SB_STR, SB_REQUIRED, NULL, 0, 40, NULL},
    {"..url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule smart_plus_adgroup_budget_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"budget", SB_OBJS, 0, NULL, 0, 20, NULL},
    {".adgroup_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"scheduled_budget", SB_OBJS, 0, NULL, 0, 20, NULL},
    {".adgroup_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".scheduled_budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule smart_plus_adgroup_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_name", SB_STR, SB_REQUIRED, NULL, 0, 512, NULL},
    {"billing_event", SB_STR, SB_REQUIRED, "CPA|CPC|CPM|CPV|GD|OCPM", 0, 0, NULL},
    {"campaign_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"optimization_goal", SB_STR, SB_REQUIRED,
     "ANCHOR_CLICK|ANCHOR_CLICK_PURCHASE|AUTOMATED_VALUE|CLICK|CONVERSATION|CONVERSION_LEADS|CONVERT|"
     "DESTINATION_VISIT|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEM|FOLLOWERS|INSTALL|IN_APP_EVENT|LEAD_GENERATION|"
     "MESSAGE|MT_LIVE_FOLLOW|MT_LIVE_ROOM|MT_LIVE_SHOPPING|PAGE_VISIT|POST_ENGAGEMNT|PREFERRED_LEAD|"
     "PRODUCT_CLICK_IN_LIVE|PROFILE_VIEWS|REACH|SHOW|TRAFFIC_LANDING_PAGE_VIEW|VALUE|VIDEO_VIEW", 0, 0, NULL},
    {"promotion_type", SB_STR, SB_REQUIRED,
     "AEO_APK|APP_ANDROID|APP_IOS|LEAD_GENERATION|LEAD_GEN_CLICK_TO_CALL|"
     "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|LIVE_SHOPPING|MINI_APP|"
     "PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|WEBSITE|WEBSITE_OR_DISPLAY", 0, 0, NULL},
    {"request_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"schedule_start_time", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"schedule_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"targeting_spec", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".actions", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..action_category_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"..action_period", SB_INT, 0, NULL, 0, 0, NULL},
    {"..action_scene", SB_STR, 0, "CREATOR_RELATED|HASHTAG_RELATED|VIDEO_RELATED", 0, 0, NULL},
    {"..video_user_actions", SB_STRS, 0,
     "COMMENTED|FOLLOWING|LIKED|SHARED|VIEW_HASHTAG|VIEW_HOMEPAGE|WATCHED_TO_END", 0, 0, NULL},
    {".age_groups", SB_STRS, 0, NULL, 0, 0, NULL},
    {".app_targeting_type", SB_STR, 0, "PROSPECT|RETARGETING", 0, 0, NULL},
    {".audience_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".blocked_pangle_app_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".carrier_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".device_model_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".device_price_ranges", SB_NUMS, 0, NULL, 0, 0, NULL},
    {".excluded_audience_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".excluded_pangle_audience_package_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".gender", SB_STR, 0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", 0, 0, NULL},
    {".household_income", SB_STRS, 0, "TOP10|TOP10_25|TOP25_50|TOP5", 0, 0, NULL},
    {".included_pangle_audience_package_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".interest_category_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".interest_keyword_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".isp_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".languages", SB_STRS, 0, NULL, 0, 0, NULL},
    {".location_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".min_android_version", SB_STR, 0, NULL, 0, 0, NULL},
    {".min_ios_version", SB_STR, 0, NULL, 0, 0, NULL},
    {".network_types", SB_STRS, 0, "2G|3G|4G|5G|WIFI", 0, 0, NULL},
    {".operating_systems", SB_STRS, 0, "ANDROID|IOS", 0, 0, NULL},
    {".purchase_intention_keyword_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".saved_audience_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".smart_audience_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".smart_interest_behavior_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".spc_audience_age", SB_STR, 0, NULL, 0, 0, NULL},
    {".spending_power", SB_STR, 0, "ALL|HIGH", 0, 0, NULL},
    {".zipcode_ids", SB_IDS, 0, NULL, 0, 3000, NULL},
    {".shopping_ads_retargeting_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".shopping_ads_retargeting_actions_days", SB_INT, 0, NULL, 1, 2, "shopping_ads_retargeting_type=LAB1|LAB2"},
    {".included_custom_actions", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..code", SB_STR, 0, NULL, 0, 0, NULL},
    {"..days", SB_INT, 0, NULL, 1, 180, NULL},
    {".excluded_custom_actions", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..code", SB_STR, 0, NULL, 0, 0, NULL},
    {"..days", SB_INT, 0, NULL, 1, 180, NULL},
    {".shopping_ads_retargeting_custom_audience_relation", SB_STR, 0, NULL, 0, 0, NULL},
    {"app_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"attribution_event_count", SB_STR, 0, "EVERY|ONCE|UNSET", 0, 0, NULL},
    {"bid_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"bid_type", SB_STR, 0, "BID_TYPE_CUSTOM|BID_TYPE_MAX_CONVERSION|BID_TYPE_NO_BID", 0, 0, NULL},
    {"budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"budget_mode", SB_STR, 0, NULL, 0, 0, NULL},
    {"catalog_authorized_bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"click_attribution_window", SB_STR, 0, NULL, 0, 0, NULL},
    {"comment_disabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"conversion_bid_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"custom_conversion_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"dayparting", SB_STR, 0, NULL, 0, 0, NULL},
    {"deep_bid_type", SB_STR, 0, NULL, 0, 0, "optimization_goal=VALUE"},
    {"deep_cpabid", SB_NUM, 0, NULL, 0, 0, NULL},
    {"deep_funnel_event_source", SB_STR, 0, "CRM|OFFLINE|PIXEL", 0, 0, "deep_funnel_optimization_status=ON"},
    {"deep_funnel_event_source_id", SB_STR, 0, NULL, 0, 0, "deep_funnel_optimization_status=ON"},
    {"deep_funnel_optimization_event", SB_STR, 0,
     "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_BILLING|ADD_BOOKSHELF|ADD_PAYMENT_INFO|ADD_TO_WISHLIST|"
     "ANCHOR_CLICK|APPLET_DEAL|APPLICATION_APPROVAL|APPOINTMENT_DOWNLOAD_BUTTON|ASCRIPTION_PHONE|AUTHORIZATION|"
     "BANKCARD_INFORMATION|BOOST|BUTTON|CERTIFICATION_INFORMATION|CLICK_CALL_DY|CLICK_DOWNLOAD|"
     "CLICK_LANDING_PAGE|CLICK_SHOPWINDow|CLICK_WEBSITE|CLUE_CONFIRM|CLUE_HIGH_INTENTION|CLUE_INTERFLOW|"
     "CLUE_PAY_SUCCEED|COMMENT_ACTION|COMMODITY_CLICK|COMPLETE_TUTORIAL|CONSULT|CONSULT_CLUE|CONSULT_EFFECTIVE|"
     "CONVERSION_LEADS|COUPON|CREATE_GAMEROLE|CUSTOMER_EFFECTIVE|CUSTOMIZE_PRODUCT|DEEP_PURCHASE|"
     "DESTINATION_VISIT|DIALBACK|DIALBACK_CONFIRM|DIALBACK_CONNECT|DOWNLOAD_BUTTON|DOWNLOAD_DETAIL|"
     "DOWNLOAD_FINISH|DOWNLOAD_START|EC_CLICK_BUY|EC_CLICK_PRODUCT|EC_CONFRIM_DEAL|EC_LIVE_CART|"
     "EC_LIVE_CLICK_PRODUCT_ACTION|EC_LIVE_COMMENT_ACTION|EC_LIVE_ENTER_ACTION|EC_LIVE_FOLLOW_ACTION|"
     "EC_LIVE_GIFT_ACTION|EC_LIVE_NATIVE_ACTION|EC_LIVE_ORDER|EC_LIVE_REDIRECT_TO_STORE_ACTION|"
     "EC_LIVE_SLIDECART_CLICK_ACTION|EC_SUBMIT_ORDER|EFFECTIVE_COPY|ENGAGED_SESSION|ENGAGED_VIEW|"
     "ENGAGED_VIEW_FIFTEEN|ENTER_HOMEPAGE|FEED_LIVE_HOMEPAGE|FIND_LOCATION|FOLLOW_ACTION|FOLLOW_LIVE_ENTER|"
     "FOLLOW_VIDEO_PLAY_FINISH|FORM|FORM_ANSWER|FORM_BUTTON|FORM_CONNECT|FORM_DEEP|FORM_DETAIL|GAME_ADDICTION|"
     "HIGHVALUE_CLUE|IDCARD_INFORMATION|IMPRESSION_LEVEL_AD_REVENUE|INITIATE_ORDER|INSTALL_FINISH|"
     "INTENTION_CLUE|INVALID_CLUE|IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|IN_APP_DETAIL_UV|IN_APP_ORDER|"
     "IN_APP_PAY|IN_APP_UV|LANDING_PAGE_VIEW|LAUNCH_APP|LIKE_ACTION|LINK_ACTION|LIVE_APPOINTMENT|"
     "LIVE_CARD_CLICK|LIVE_CLICK_PRODUCT_ACTION|LIVE_COMMENT_ACTION|LIVE_ENTER_ACTION|LIVE_FOLLOW_ACTION|"
     "LIVE_GIFT_ACTION|LIVE_HOMEPAGE|LIVE_JOIN_GROUP|LIVE_NATIVE_ACTION|LIVE_REDIRECT_TO_STORE_ACTION|"
     "LIVE_ROOM_ACTION|LIVE_SLIDECART_CLICK_ACTION|LIVE_STAY_TIME|LIVE_SUCCESSORDER_ACTION|"
     "LIVE_SUCESSORDER_PAY|LOAN|LOAN_APPLY|LOAN_COMPLETION|LOAN_CREDIT|LOCATION_ACTION|LOGIN|LOGIN_ACTION|"
     "LONGTERM_CUSTOMER|LOTTERY|LT_ROI|MAP_SEARCH|MESSAGE|MESSAGE_ACTION|MESSAGE_CLICK|MESSAGE_CLUE|"
     "MESSAGE_JOIN_GROUP|MESSAGE_SELF_SERVICE|MESSAGE_SEND|MULTIPLE|MULTI_NATIVE_ACTION|NATIVE_ACTION|NAV_BAR|"
     "NEW_FOLLOW_ACTION|NEXT_DAY_OPEN|NOVEL_CHAPTER|ON_WEB_ADD_TO_WISHLIST|ON_WEB_CART|ON_WEB_DETAIL|"
     "ON_WEB_ORDER|ON_WEB_REGISTER|ON_WEB_SEARCH|ON_WEB_SUBSCRIBE|OTHER|OTO_PAY|OTO_STAY_TIME|PAGE_VIEW|"
     "PAGE_VISIT|PAID_CLUE|PAY_ACTION|PERSONAL_INFORMATION|PHONE|PHONE_BUTTON|PHONE_CONFIRM|PHONE_CONNECT|"
     "PHONE_DETAIL|PHONE_EFFECTIVE|PREFERRED_LEAD|PREMIUM_PAYMENT|PRE_LOAN_CREDIT|PURCHASE_OF_GOODS|"
     "PURCHASE_ROI|QQ|RATE|READING_TIME|REDIRECT|REDIRECT_TO_SHOP|REDIRECT_TO_STORE|REGISTER_ACTION|"
     "RESERVATION|RSS|SALES_LEAD|SCHEDULE|SEARCH|SEVEN_DAY_OPEN|SHARE_ACTION|SHOPPING|SHOPPING_ACTION|"
     "SHOPPING_CART|START_TRIAL|STAY_TIME|SUBMIT_APPLICATION|SUBSCRIBE|SUCCESSORDER_ACTION|SUCCESSORDER_PAY|"
     "UG_EFFECTIVE_ACTION|UG_EFFECTIVE_DEAL|UG_EFFECTIVE_SHARE|UG_EFFECTIVE_SPEECH|UG_ROI|UNLOCK_ACHIEVEMENT|"
     "UPDATE_LEVEL|VIEW|VOTE|XPATH", 0, 0, "deep_funnel_optimization_status=ON"},
    {"deep_funnel_optimization_status", SB_STR, 0, "OFF|ON|UNSET", 0, 0, NULL},
    {"engaged_view_attribution_window", SB_STR, 0,
     "FOURTEEN_DAYS|OFF|ONE_DAY|SEVEN_DAYS|TWENTY_EIGHT_DAYS|UNSET", 0, 0, NULL},
    {"identity_authorized_bc_id", SB_ID, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {"identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"identity_type", SB_STR, 0, "BC_AUTH_TT|TT_USER", 0, 0, NULL},
    {"message_event_set_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"messaging_app_account_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"messaging_app_type", SB_STR, 0, "IM_URL|LINE|MESSENGER|WHATSAPP|ZALO", 0, 0, NULL},
    {"min_budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"movie_premiere_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"open_api_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"operation_status", SB_STR, 0, "DISABLE|ENABLE", 0, 0, NULL},
    {"optimization_event", SB_STR, 0,
     "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_BILLING|ADD_BOOKSHELF|ADD_PAYMENT_INFO|ADD_TO_WISHLIST|"
     "ANCHOR_CLICK|APPLET_DEAL|APPLICATION_APPROVAL|APPOINTMENT_DOWNLOAD_BUTTON|ASCRIPTION_PHONE|AUTHORIZATION|"
     "BANKCARD_INFORMATION|BOOST|BUTTON|CERTIFICATION_INFORMATION|CLICK_CALL_DY|CLICK_DOWNLOAD|"
     "CLICK_LANDING_PAGE|CLICK_SHOPWINDow|CLICK_WEBSITE|CLUE_CONFIRM|CLUE_HIGH_INTENTION|CLUE_INTERFLOW|"
     "CLUE_PAY_SUCCEED|COMMENT_ACTION|COMMODITY_CLICK|COMPLETE_TUTORIAL|CONSULT|CONSULT_CLUE|CONSULT_EFFECTIVE|"
     "CONVERSION_LEADS|COUPON|CREATE_GAMEROLE|CUSTOMER_EFFECTIVE|CUSTOMIZE_PRODUCT|DEEP_PURCHASE|"
     "DESTINATION_VISIT|DIALBACK|DIALBACK_CONFIRM|DIALBACK_CONNECT|DOWNLOAD_BUTTON|DOWNLOAD_DETAIL|"
     "DOWNLOAD_FINISH|DOWNLOAD_START|EC_CLICK_BUY|EC_CLICK_PRODUCT|EC_CONFRIM_DEAL|EC_LIVE_CART|"
     "EC_LIVE_CLICK_PRODUCT_ACTION|EC_LIVE_COMMENT_ACTION|EC_LIVE_ENTER_ACTION|EC_LIVE_FOLLOW_ACTION|"
     "EC_LIVE_GIFT_ACTION|EC_LIVE_NATIVE_ACTION|EC_LIVE_ORDER|EC_LIVE_REDIRECT_TO_STORE_ACTION|"
     "EC_LIVE_SLIDECART_CLICK_ACTION|EC_SUBMIT_ORDER|EFFECTIVE_COPY|ENGAGED_SESSION|ENGAGED_VIEW|"
     "ENGAGED_VIEW_FIFTEEN|ENTER_HOMEPAGE|FEED_LIVE_HOMEPAGE|FIND_LOCATION|FOLLOW_ACTION|FOLLOW_LIVE_ENTER|"
     "FOLLOW_VIDEO_PLAY_FINISH|FORM|FORM_ANSWER|FORM_BUTTON|FORM_CONNECT|FORM_DEEP|FORM_DETAIL|GAME_ADDICTION|"
     "HIGHVALUE_CLUE|IDCARD_INFORMATION|IMPRESSION_LEVEL_AD_REVENUE|INITIATE_ORDER|INSTALL_FINISH|"
     "INTENTION_CLUE|INVALID_CLUE|IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|IN_APP_DETAIL_UV|IN_APP_ORDER|"
     "IN_APP_PAY|IN_APP_UV|LANDING_PAGE_VIEW|LAUNCH_APP|LIKE_ACTION|LINK_ACTION|LIVE_APPOINTMENT|"
     "LIVE_CARD_CLICK|LIVE_CLICK_PRODUCT_ACTION|LIVE_COMMENT_ACTION|LIVE_ENTER_ACTION|LIVE_FOLLOW_ACTION|"
     "LIVE_GIFT_ACTION|LIVE_HOMEPAGE|LIVE_JOIN_GROUP|LIVE_NATIVE_ACTION|LIVE_REDIRECT_TO_STORE_ACTION|"
     "LIVE_ROOM_ACTION|LIVE_SLIDECART_CLICK_ACTION|LIVE_STAY_TIME|LIVE_SUCCESSORDER_ACTION|"
     "LIVE_SUCESSORDER_PAY|LOAN|LOAN_APPLY|LOAN_COMPLETION|LOAN_CREDIT|LOCATION_ACTION|LOGIN|LOGIN_ACTION|"
     "LONGTERM_CUSTOMER|LOTTERY|LT_ROI|MAP_SEARCH|MESSAGE|MESSAGE_ACTION|MESSAGE_CLICK|MESSAGE_CLUE|"
     "MESSAGE_JOIN_GROUP|MESSAGE_SELF_SERVICE|MESSAGE_SEND|MULTIPLE|MULTI_NATIVE_ACTION|NATIVE_ACTION|NAV_BAR|"
     "NEW_FOLLOW_ACTION|NEXT_DAY_OPEN|NOVEL_CHAPTER|ON_WEB_ADD_TO_WISHLIST|ON_WEB_CART|ON_WEB_DETAIL|"
     "ON_WEB_ORDER|ON_WEB_REGISTER|ON_WEB_SEARCH|ON_WEB_SUBSCRIBE|OTHER|OTO_PAY|OTO_STAY_TIME|PAGE_VIEW|"
     "PAGE_VISIT|PAID_CLUE|PAY_ACTION|PERSONAL_INFORMATION|PHONE|PHONE_BUTTON|PHONE_CONFIRM|PHONE_CONNECT|"
     "PHONE_DETAIL|PHONE_EFFECTIVE|PREFERRED_LEAD|PREMIUM_PAYMENT|PRE_LOAN_CREDIT|PURCHASE_OF_GOODS|"
     "PURCHASE_ROI|QQ|RATE|READING_TIME|REDIRECT|REDIRECT_TO_SHOP|REDIRECT_TO_STORE|REGISTER_ACTION|"
     "RESERVATION|RSS|SALES_LEAD|SCHEDULE|SEARCH|SEVEN_DAY_OPEN|SHARE_ACTION|SHOPPING|SHOPPING_ACTION|"
     "SHOPPING_CART|START_TRIAL|STAY_TIME|SUBMIT_APPLICATION|SUBSCRIBE|SUCCESSORDER_ACTION|SUCCESSORDER_PAY|"
     "UG_EFFECTIVE_ACTION|UG_EFFECTIVE_DEAL|UG_EFFECTIVE_SHARE|UG_EFFECTIVE_SPEECH|UG_ROI|UNLOCK_ACHIEVEMENT|"
     "UPDATE_LEVEL|VIEW|VOTE|XPATH", 0, 0, NULL},
    {"phone_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".phone_number", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".phone_region_calling_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".phone_region_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"pixel_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"placement_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"placements", SB_STRS, 0, NULL, 0, 0, NULL},
    {"product_source", SB_STR, 0, "CATALOG|SHOWCASE|STORE|UNSET", 0, 0, NULL},
    {"promotion_target_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"promotion_website_type", SB_STR, 0, "TIKTOK_NATIVE_PAGE|UNSET", 0, 0, NULL},
    {"roas_bid", SB_NUM, 0, NULL, 0, 1000, "deep_bid_type=VO_MIN_ROAS"},
    {"schedule_end_time", SB_STR, 0, NULL, 0, 0, "schedule_type=SCHEDULE_START_END"},
    {"share_disabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"suggestion_audience_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"targeting_optimization_mode", SB_STR, 0, "AUTOMATIC|MANUAL", 0, 0, NULL},
    {"vbo_window", SB_STR, 0, "SEVEN_DAYS|ZERO_DAY", 0, 0, NULL},
    {"video_download_disabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"view_attribution_window", SB_STR, 0, "FOURTEEN_DAYS|OFF|ONE_DAY|SEVEN_DAYS|TWENTY_EIGHT_DAYS|UNSET", 0, 0, NULL},
    {"zalo_id_type", SB_STR, 0, "ZALO_OFFICIAL_ACCOUNT|ZALO_PHONE_ACCOUNT", 0, 0, "messaging_app_type=ZALO"},
    {"gaming_ad_compliance_agreement", SB_STR, 0, NULL, 0, 0, NULL},
    {"app_config", SB_OBJS, 0, NULL, 0, 2, NULL},
    {".app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"minis_id", SB_STR, 0, NULL, 0, 0, "promotion_type=MINI_APP|MINI_GAME"},
    {"app_attribution_source", SB_STR, 0, NULL, 0, 0, NULL},
    {"app_data_source", SB_STR, 0, NULL, 0, 0, NULL},
    {"native_series_id", SB_STR, 0, NULL, 0, 0, "promotion_type=NATIVE_SERIES"},
    {"budget_auto_adjust_strategy", SB_STR, 0, NULL, 0, 0, NULL},
    {"is_hfss", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_lhf_compliance", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"tiktok_subplacements", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_adgroup_create_gives[] = {
    {"advertiser_id", SB_ID, NULL},
    {"campaign_id", SB_ID, NULL},
    {"campaign_name", SB_STR, NULL},
    {"adgroup_id", SB_ID, NULL},
    {"adgroup_name", SB_STR, NULL},
    {"catalog_id", SB_ID, NULL},
    {"catalog_authorized_bc_id", SB_ID, NULL},
    {"promotion_type", SB_STR, NULL},
    {"app_id", SB_ID, NULL},
    {"gaming_ad_compliance_agreement", SB_STR, "ON"},
    {"promotion_website_type", SB_STR, NULL},
    {"promotion_target_type", SB_STR, "INSTANT_PAGE"},
    {"optimization_goal", SB_STR, NULL},
    {"pixel_id", SB_ID, NULL},
    {"app_config", SB_OBJS, NULL},
    {".app_id", SB_ID, NULL},
    {"minis_id", SB_ID, NULL},
    {"optimization_event", SB_STR, NULL},
    {"custom_conversion_id", SB_ID, NULL},
    {"deep_funnel_optimization_status", SB_STR, "ON"},
    {"deep_funnel_event_source", SB_STR, "PIXEL"},
    {"deep_funnel_event_source_id", SB_ID, NULL},
    {"deep_funnel_optimization_event", SB_STR, NULL},
    {"app_attribution_source", SB_STR, "MMP"},
    {"app_data_source", SB_STR, "MMP"},
    {"identity_id", SB_ID, NULL},
    {"identity_type", SB_STR, "TT_USER"},
    {"identity_authorized_bc_id", SB_ID, NULL},
    {"native_series_id", SB_ID, NULL},
    {"messaging_app_type", SB_STR, "MESSENGER"},
    {"zalo_id_type", SB_STR, "ZALO_OFFICIAL_ACCOUNT"},
    {"messaging_app_account_id", SB_ID, NULL},
    {"message_event_set_id", SB_ID, NULL},
    {"phone_info", SB_OBJ, NULL},
    {".phone_region_code", SB_STR, NULL},
    {".phone_region_calling_code", SB_STR, NULL},
    {".phone_number", SB_STR, NULL},
    {"bid_type", SB_STR, NULL},
    {"bid_price", SB_NUM, NULL},
    {"conversion_bid_price", SB_NUM, NULL},
    {"deep_bid_type", SB_STR, NULL},
    {"roas_bid", SB_NUM, NULL},
    {"incentive_offer_type", SB_STR, "INELIGIBLE"},
    {"vbo_window", SB_STR, "SEVEN_DAYS"},
    {"click_attribution_window", SB_STR, "OFF"},
    {"engaged_view_attribution_window", SB_STR, "OFF"},
    {"view_attribution_window", SB_STR, "OFF"},
    {"attribution_event_count", SB_STR, "UNSET"},
    {"billing_event", SB_STR, NULL},
    {"pacing", SB_STR, "PACING_MODE_SMOOTH"},
    {"budget_mode", SB_STR, "BUDGET_MODE_TOTAL"},
    {"budget_auto_adjust_strategy", SB_STR, "AUTO_BUDGET_INCREASE"},
    {"budget", SB_NUM, NULL},
    {"current_budget", SB_NUM, NULL},
    {"min_budget", SB_NUM, NULL},
    {"schedule_type", SB_STR, "SCHEDULE_FROM_NOW"},
    {"schedule_start_time", SB_TIME, NULL},
    {"schedule_end_time", SB_TIME, NULL},
    {"movie_premiere_date", SB_DATE, NULL},
    {"dayparting", SB_STR, NULL},
    {"targeting_optimization_mode", SB_STR, NULL},
    {"suggestion_audience_enabled", SB_BOOL, NULL},
    {"targeting_spec", SB_OBJ, NULL},
    {".app_targeting_type", SB_STR, "PROSPECT"},
    {".location_ids", SB_IDS, NULL},
    {".zipcode_ids", SB_IDS, NULL},
    {".spc_audience_age", SB_STR, "ALL"},
    {".languages", SB_STRS, NULL},
    {".operating_systems", SB_STRS, "ANDROID"},
    {".excluded_audience_ids", SB_IDS, NULL},
    {".age_groups", SB_STRS, NULL},
    {".gender", SB_STR, "GENDER_FEMALE"},
    {".audience_ids", SB_IDS, NULL},
    {".shopping_ads_retargeting_type", SB_STR, "LAB1"},
    {".shopping_ads_retargeting_actions_days", SB_INT, NULL},
    {".included_custom_actions", SB_OBJS, NULL},
    {"..code", SB_STR, "VIEW_PRODUCT"},
    {"..days", SB_INT, NULL},
    {".excluded_custom_actions", SB_OBJS, NULL},
    {"..code", SB_STR, "VIEW_PRODUCT"},
    {"..days", SB_INT, NULL},
    {".shopping_ads_retargeting_custom_audience_relation", SB_STR, "OR"},
    {".included_pangle_audience_package_ids", SB_IDS, NULL},
    {".excluded_pangle_audience_package_ids", SB_IDS, NULL},
    {".interest_category_ids", SB_IDS, NULL},
    {".interest_keyword_ids", SB_IDS, NULL},
    {".purchase_intention_keyword_ids", SB_IDS, NULL},
    {".actions", SB_OBJS, NULL},
    {"..action_scene", SB_STR, "VIDEO_RELATED"},
    {"..action_period", SB_INT, NULL},
    {"..video_user_actions", SB_STRS, "WATCHED_TO_END"},
    {"..action_category_ids", SB_IDS, NULL},
    {".smart_interest_behavior_enabled", SB_BOOL, NULL},
    {".smart_audience_enabled", SB_BOOL, NULL},
    {".spending_power", SB_STR, "ALL"},
    {".household_income", SB_STRS, "TOP5"},
    {".min_android_version", SB_STR, NULL},
    {".min_ios_version", SB_STR, NULL},
    {".device_model_ids", SB_IDS, NULL},
    {".network_types", SB_STRS, NULL},
    {".carrier_ids", SB_IDS, NULL},
    {".isp_ids", SB_IDS, NULL},
    {".device_price_ranges", SB_NUMS, NULL},
    {".saved_audience_id", SB_ID, NULL},
    {".blocked_pangle_app_ids", SB_IDS, NULL},
    {".brand_safety_type", SB_STR, "EXPANDED_INVENTORY"},
    {".category_exclusion_ids", SB_IDS, NULL},
    {"is_hfss", SB_BOOL, NULL},
    {"is_lhf_compliance", SB_BOOL, NULL},
    {"placement_type", SB_STRS, "PLACEMENT_TYPE_AUTOMATIC"},
    {"placements", SB_STRS, "PLACEMENT_TIKTOK"},
    {"tiktok_subplacements", SB_STRS, "LEMON8"},
    {"search_result_enabled", SB_BOOL, NULL},
    {"comment_disabled", SB_BOOL, NULL},
    {"share_disabled", SB_BOOL, NULL},
    {"video_download_disabled", SB_BOOL, NULL},
    {"skip_learning_phase", SB_BOOL, NULL},
    {"create_time", SB_TIME, NULL},
    {"modify_time", SB_TIME, NULL},
    {"deep_cpabid", SB_ANY, NULL},
    {"operation_status", SB_ANY, NULL},
    {"product_set_id", SB_ANY, NULL},
    {"product_source", SB_ANY, NULL},
    {"scheduled_budget", SB_ANY, NULL},
    {"secondary_optimization_event", SB_ANY, NULL},
    {"secondary_status", SB_ANY, NULL},
    {0}};

static const struct sb_rule smart_plus_adgroup_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".adgroup_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".adgroup_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".campaign_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".creation_filter_end_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".creation_filter_start_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".objective_type", SB_STR, 0, "APP_PROMOTION|LEAD_GENERATION|WEB_CONVERSIONS", 0, 0, NULL},
    {".optimization_goal", SB_STR, 0,
     "ANCHOR_CLICK_PURCHASE|CLICK|CONVERSATION|CONVERSION_LEADS|CONVERT|DESTINATION_VISIT|ENGAGED_VIEW|"
     "ENGAGED_VIEW_FIFTEEN|FOLLOWERS|GMV|INITIATE_CHECKOUTS|INSTALL|IN_APP_EVENT|LEAD_GENERATION|MESSAGE|"
     "MT_LIVE_ROOM|MT_LIVE_SHOPPING|PAGE_VISIT|POST_ENGAGEMENT|PRODUCT_CLICK_IN_LIVE|PROFILE_VIEWS|PURCHASES|"
     "REACH|SHOW|TRAFFIC_LANDING_PAGE_VIEW|VALUE|VIDEO_VIEW", 0, 0, NULL},
    {".primary_status", SB_STR, 0,
     "STATUS_ALL|STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_FROZEN|STATUS_NOT_DELETE|"
     "STATUS_NOT_DELIVERY|STATUS_RF_CLOSED|STATUS_TIME_DONE", 0, 0, NULL},
    {".promotion_type", SB_STR, 0,
     "APP|INSTANT_FORM|LEAD_GEN_CLICK_TO_CALL|LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|"
     "LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|OTHERS|WEBSITE", 0, 0, NULL},
    {".secondary_status", SB_STR, 0,
     "ADGROUP_STATUS_ADVERTISER_AUDIT|ADGROUP_STATUS_ADVERTISER_AUDIT_DENY|ADGROUP_STATUS_ALL|"
     "ADGROUP_STATUS_AUDIT|ADGROUP_STATUS_AUDIT_DENY|ADGROUP_STATUS_BALANCE_EXCEED|"
     "ADGROUP_STATUS_BUDGET_EXCEED|ADGROUP_STATUS_CAMPAIGN_DELETE|ADGROUP_STATUS_CAMPAIGN_DISABLE|"
     "ADGROUP_STATUS_CAMPAIGN_EXCEED|ADGROUP_STATUS_CREATE|ADGROUP_STATUS_DELETE|ADGROUP_STATUS_DELIVERY_OK|"
     "ADGROUP_STATUS_DISABLE|ADGROUP_STATUS_FROZEN|ADGROUP_STATUS_IDENTITY_USED_BY_GMV_MAX_AD|"
     "ADGROUP_STATUS_INDUSTRY_QUALIFICATION_DENY|ADGROUP_STATUS_INDUSTRY_QUALIFICATION_EXPIRED|"
     "ADGROUP_STATUS_INDUSTRY_QUALIFICATION_MISSING|ADGROUP_STATUS_LIVE_NOT_START|ADGROUP_STATUS_NOT_DELETE|"
     "ADGROUP_STATUS_NOT_START|ADGROUP_STATUS_PARTIAL_AUDIT_DELIVERY_OK|"
     "ADGROUP_STATUS_PARTIAL_AUDIT_NO_DELIVERY|ADGROUP_STATUS_PIXEL_UNBIND|"
     "ADGROUP_STATUS_PROMOTE_AD_NOT_APPROVED|ADGROUP_STATUS_PROMOTE_WITHDRAW_ORDER|ADGROUP_STATUS_REAUDIT|"
     "ADGROUP_STATUS_RF_ADGROUP_INVALID|ADGROUP_STATUS_RF_AD_AUDIT_DENY|ADGROUP_STATUS_RF_BOOKING|"
     "ADGROUP_STATUS_RF_CLOSED_OTHERS|ADGROUP_STATUS_RF_DEDUCTION_FAILED|"
     "ADGROUP_STATUS_RF_NO_DELIVERY_CREATIVE|ADGROUP_STATUS_RF_NO_VALID_CREATIVE|ADGROUP_STATUS_RF_SCHEDULE|"
     "ADGROUP_STATUS_RF_SHORT_BALANCE|ADGROUP_STATUS_RF_TERMINATE|ADGROUP_STATUS_RF_TIME_DONE|"
     "ADGROUP_STATUS_RF_WITHDRAW_ORDER|ADGROUP_STATUS_SEARCH_KEYWORDS_IN_REVIEW|"
     "ADGROUP_STATUS_SEARCH_KEYWORDS_NOT_AVAILABLE|ADGROUP_STATUS_SEARCH_KEYWORDS_PARTIAL_APPROVED|"
     "ADGROUP_STATUS_SHADOW_ADGROUP_REAUDIT|ADGROUP_STATUS_TIME_DONE|ADVERTISER_ACCOUNT_INVALID|"
     "ADVERTISER_ACCOUNT_PUNISH|ADVERTISER_CONTRACT_PENDING|STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|"
     "STATUS_FROZEN|STATUS_NOT_DELIVERY|STATUS_RF_CLOSED|STATUS_TIME_DONE", 0, 0, NULL},
    {".sales_destination", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_adgroup_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".campaign_id", SB_ID, NULL},
    {".campaign_name", SB_STR, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".adgroup_name", SB_STR, NULL},
    {".catalog_id", SB_ID, NULL},
    {".catalog_authorized_bc_id", SB_ID, NULL},
    {".promotion_type", SB_STR, NULL},
    {".app_id", SB_ID, NULL},
    {".gaming_ad_compliance_agreement", SB_STR, "ON"},
    {".promotion_website_type", SB_STR, NULL},
    {".optimization_goal", SB_STR, NULL},
    {".pixel_id", SB_ID, NULL},
    {".app_config", SB_OBJS, NULL},
    {"..app_id", SB_ID, NULL},
    {".minis_id", SB_ID, NULL},
    {".optimization_event", SB_STR, NULL},
    {".custom_conversion_id", SB_ID, NULL},
    {".deep_funnel_optimization_status", SB_STR, "ON"},
    {".deep_funnel_event_source", SB_STR, "PIXEL"},
    {".deep_funnel_event_source_id", SB_ID, NULL},
    {".deep_funnel_optimization_event", SB_STR, NULL},
    {".app_attribution_source", SB_STR, "MMP"},
    {".app_data_source", SB_STR, "MMP"},
    {".identity_id", SB_ID, NULL},
    {".identity_type", SB_STR, "TT_USER"},
    {".identity_authorized_bc_id", SB_ID, NULL},
    {".native_series_id", SB_ID, NULL},
    {".messaging_app_type", SB_STR, "MESSENGER"},
    {".zalo_id_type", SB_STR, "ZALO_OFFICIAL_ACCOUNT"},
    {".messaging_app_account_id", SB_ID, NULL},
    {".message_event_set_id", SB_ID, NULL},
    {".phone_info", SB_OBJ, NULL},
    {"..phone_region_code", SB_STR, NULL},
    {"..phone_region_calling_code", SB_STR, NULL},
    {"..phone_number", SB_STR, NULL},
    {".bid_type", SB_STR, NULL},
    {".bid_price", SB_NUM, NULL},
    {".conversion_bid_price", SB_NUM, NULL},
    {".deep_bid_type", SB_STR, NULL},
    {".roas_bid", SB_NUM, NULL},
    {".incentive_offer_type", SB_STR, "INELIGIBLE"},
    {".vbo_window", SB_STR, "SEVEN_DAYS"},
    {".click_attribution_window", SB_STR, "OFF"},
    {".engaged_view_attribution_window", SB_STR, "OFF"},
    {".view_attribution_window", SB_STR, "OFF"},
    {".attribution_event_count", SB_STR, "UNSET"},
    {".billing_event", SB_STR, NULL},
    {".pacing", SB_STR, "PACING_MODE_SMOOTH"},
    {".budget_mode", SB_STR, "BUDGET_MODE_TOTAL"},
    {".budget_auto_adjust_strategy", SB_STR, "AUTO_BUDGET_INCREASE"},
    {".budget", SB_NUM, NULL},
    {".current_budget", SB_NUM, NULL},
    {".min_budget", SB_NUM, NULL},
    {".schedule_type", SB_STR, "SCHEDULE_FROM_NOW"},
    {".schedule_start_time", SB_TIME, NULL},
    {".schedule_end_time", SB_TIME, NULL},
    {".movie_premiere_date", SB_DATE, NULL},
    {".dayparting", SB_STR, NULL},
    {".targeting_optimization_mode", SB_STR, "MANUAL"},
    {".suggestion_audience_enabled", SB_BOOL, NULL},
    {".targeting_spec", SB_OBJ, NULL},
    {"..app_targeting_type", SB_STR, "PROSPECT"},
    {"..location_ids", SB_IDS, NULL},
    {"..zipcode_ids", SB_IDS, NULL},
    {"..spc_audience_age", SB_STR, "ALL"},
    {"..languages", SB_STRS, NULL},
    {"..operating_systems", SB_STRS, "ANDROID"},
    {"..excluded_audience_ids", SB_IDS, NULL},
    {"..age_groups", SB_STRS, NULL},
    {"..gender", SB_STR, "GENDER_FEMALE"},
    {"..audience_ids", SB_IDS, NULL},
    {"..shopping_ads_retargeting_type", SB_STR, "LAB1"},
    {"..shopping_ads_retargeting_actions_days", SB_INT, NULL},
    {"..included_custom_actions", SB_OBJS, NULL},
    {"...code", SB_STR, "VIEW_PRODUCT"},
    {"...days", SB_INT, NULL},
    {"..excluded_custom_actions", SB_OBJS, NULL},
    {"...code", SB_STR, "VIEW_PRODUCT"},
    {"...days", SB_INT, NULL},
    {"..shopping_ads_retargeting_custom_audience_relation", SB_STR, "OR"},
    {"..included_pangle_audience_package_ids", SB_IDS, NULL},
    {"..excluded_pangle_audience_package_ids", SB_IDS, NULL},
    {"..interest_category_ids", SB_IDS, NULL},
    {"..interest_keyword_ids", SB_IDS, NULL},
    {"..purchase_intention_keyword_ids", SB_IDS, NULL},
    {"..actions", SB_OBJS, NULL},
    {"...action_scene", SB_STR, "VIDEO_RELATED"},
    {"...action_period", SB_INT, NULL},
    {"...video_user_actions", SB_STRS, "WATCHED_TO_END"},
    {"...action_category_ids", SB_IDS, NULL},
    {"..smart_interest_behavior_enabled", SB_BOOL, NULL},
    {"..smart_audience_enabled", SB_BOOL, NULL},
    {"..spending_power", SB_STR, "ALL"},
    {"..household_income", SB_STRS, "TOP5"},
    {"..min_android_version", SB_STR, NULL},
    {"..min_ios_version", SB_STR, NULL},
    {"..device_model_ids", SB_IDS, NULL},
    {"..network_types", SB_STRS, NULL},
    {"..carrier_ids", SB_IDS, NULL},
    {"..isp_ids", SB_IDS, NULL},
    {"..device_price_ranges", SB_NUMS, NULL},
    {"..saved_audience_id", SB_ID, NULL},
    {"..blocked_pangle_app_ids", SB_IDS, NULL},
    {"..brand_safety_type", SB_STR, "EXPANDED_INVENTORY"},
    {"..category_exclusion_ids", SB_IDS, NULL},
    {".is_hfss", SB_BOOL, NULL},
    {".is_lhf_compliance", SB_BOOL, NULL},
    {".placement_type", SB_STRS, "PLACEMENT_TYPE_AUTOMATIC"},
    {".placements", SB_STRS, "PLACEMENT_TIKTOK"},
    {".tiktok_subplacements", SB_STRS, "LEMON8"},
    {".search_result_enabled", SB_BOOL, NULL},
    {".comment_disabled", SB_BOOL, NULL},
    {".share_disabled", SB_BOOL, NULL},
    {".video_download_disabled", SB_BOOL, NULL},
    {".skip_learning_phase", SB_BOOL, NULL},
    {".create_time", SB_TIME, NULL},
    {".modify_time", SB_TIME, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule smart_plus_adgroup_status_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_ids", SB_IDS, SB_REQUIRED, NULL, 1, 20, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, "DELETE|DISABLE|ENABLE", 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_adgroup_status_update_gives[] = {
    {"adgroup_list", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".status", SB_STR, "DISABLE"},
    {"error_list", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".error_message", SB_STR, ""},
    {0}};

static const struct sb_rule smart_plus_adgroup_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_name", SB_STR, 0, NULL, 0, 512, NULL},
    {"bid_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"comment_disabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"conversion_bid_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"dayparting", SB_STR, 0, NULL, 0, 0, NULL},
    {"min_budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"pacing", SB_STR, 0, "PACING_MODE_FAST|PACING_MODE_SMOOTH", 0, 0, NULL},
    {"roas_bid", SB_NUM, 0, NULL, 0, 1000, NULL},
    {"schedule_end_time", SB_STR, 0, NULL, 0, 0, NULL},
    {"schedule_start_time", SB_STR, 0, NULL, 0, 0, NULL},
    {"schedule_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"share_disabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"suggestion_audience_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"targeting_optimization_mode", SB_STR, 0, "AUTOMATIC|MANUAL", 0, 0, NULL},
    {"targeting_spec", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".actions", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..action_category_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {"..action_period", SB_INT, 0, NULL, 0, 0, NULL},
    {"..action_scene", SB_STR, 0, "CREATOR_RELATED|HASHTAG_RELATED|VIDEO_RELATED", 0, 0, NULL},
    {"..video_user_actions", SB_STRS, 0,
     "COMMENTED|FOLLOWING|LIKED|SHARED|VIEW_HASHTAG|VIEW_HOMEPAGE|WATCHED_TO_END", 0, 0, NULL},
    {".age_groups", SB_STRS, 0, NULL, 0, 0, NULL},
    {".audience_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".blocked_pangle_app_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".carrier_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".device_model_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".device_price_ranges", SB_NUMS, 0, NULL, 0, 0, NULL},
    {".excluded_audience_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".excluded_pangle_audience_package_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".gender", SB_STR, 0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", 0, 0, NULL},
    {".household_income", SB_STRS, 0, "TOP10|TOP10_25|TOP25_50|TOP5", 0, 0, NULL},
    {".included_pangle_audience_package_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".interest_category_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".interest_keyword_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".isp_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".languages", SB_STRS, 0, NULL, 0, 0, NULL},
    {".location_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".min_android_version", SB_STR, 0, NULL, 0, 0, NULL},
    {".min_ios_version", SB_STR, 0, NULL, 0, 0, NULL},
    {".network_types", SB_STRS, 0, "2G|3G|4G|5G|WIFI", 0, 0, NULL},
    {".operating_systems", SB_STRS, 0, "ANDROID|IOS", 0, 0, NULL},
    {".purchase_intention_keyword_ids", SB_IDS, 0, NULL, 0, 0, NULL},
    {".saved_audience_id", SB_ID, 0, NULL, 0, 0, NULL},
    {".smart_audience_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".smart_interest_behavior_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".spc_audience_age", SB_STR, 0, NULL, 0, 0, NULL},
    {".spending_power", SB_STR, 0, "ALL|HIGH", 0, 0, NULL},
    {".zipcode_ids", SB_IDS, 0, NULL, 0, 3000, NULL},
    {".shopping_ads_retargeting_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".shopping_ads_retargeting_actions_days", SB_INT, 0, NULL, 1, 2, "shopping_ads_retargeting_type=LAB1|LAB2"},
    {".included_custom_actions", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..code", SB_STR, 0, NULL, 0, 0, NULL},
    {"..days", SB_INT, 0, NULL, 1, 180, NULL},
    {".excluded_custom_actions", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..code", SB_STR, 0, NULL, 0, 0, NULL},
    {"..days", SB_INT, 0, NULL, 1, 180, NULL},
    {".shopping_ads_retargeting_custom_audience_relation", SB_STR, 0, NULL, 0, 0, NULL},
    {"movie_premiere_date", SB_STR, 0, NULL, 0, 0, NULL},
    {"is_hfss", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_lhf_compliance", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"budget_auto_adjust_strategy", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule smart_plus_campaign_copy_task_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_campaign_copy_task_check_gives[] = {
    {"task_status", SB_STR, "RUNNING"},
    {"task_info", SB_OBJ, NULL},
    {".total_ad_count", SB_INT, NULL},
    {".success_ad_count", SB_INT, NULL},
    {"task_result", SB_OBJ, NULL},
    {".campaign_id", SB_ID, NULL},
    {".campaign_name", SB_STR, NULL},
    {".campaign_error_infos", SB_STRS, NULL},
    {".adgroup_result_list", SB_OBJS, NULL},
    {"..adgroup_id", SB_ID, NULL},
    {"..adgroup_name", SB_STR, NULL},
    {"..total_ad_count", SB_INT, NULL},
    {"..success_ad_count", SB_INT, NULL},
    {"..adgroup_error_list", SB_STRS, NULL},
    {"..ad_status", SB_STR, "ALL_SUCCESS"},
    {"..ad_result_list", SB_OBJS, NULL},
    {"...is_success", SB_BOOL, NULL},
    {"...smart_plus_ad_id", SB_ID, NULL},
    {"...ad_name", SB_STR, NULL},
    {"...ad_error_list", SB_STRS, NULL},
    {0}};

static const struct sb_rule smart_plus_campaign_copy_task_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"request_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"operation_status", SB_STR, 0, NULL, 0, 0, NULL},
    {"campaign_name", SB_STR, 0, NULL, 0, 512, NULL},
    {"budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"schedule_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"schedule_start_time", SB_TIME, 0, NULL, 0, 0, "schedule_type"},
    {"schedule_end_time", SB_TIME, 0, NULL, 0, 0, "schedule_type=SCHEDULE_START_END"},
    {"dayparting", SB_STR, 0, NULL, 0, 0, NULL},
    {"deep_copy_mode", SB_STR, 0, NULL, 0, 0, NULL},
    {"adgroup_list", SB_OBJS, 0, NULL, 0, 10, NULL},
    {".adgroup_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {".operation_status", SB_STR, 0, NULL, 0, 0, NULL},
    {".adgroup_name", SB_STR, 0, NULL, 0, 512, NULL},
    {".budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {".min_budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {".targeting_spec", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..location_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..zipcode_ids", SB_STRS, 0, NULL, 0, 3000, NULL},
    {"..excluded_audience_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..audience_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..saved_audience_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".ad_list", SB_OBJS, 0, NULL, 0, 30, NULL},
    {"..smart_plus_ad_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..operation_status", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ad_name", SB_STR, 0, NULL, 0, 512, NULL},
    {"..creative_list", SB_OBJS, 0, NULL, 1, 50, NULL},
    {"...creative_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....ad_format", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....video_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".....video_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".....file_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"....image_info", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".....web_uri", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....music_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".....music_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"....aigc_disclosure_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"....tiktok_item_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"....identity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"....identity_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"....identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {"..ad_text_list", SB_OBJS, 0, NULL, 0, 5, NULL},
    {"...ad_text", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..call_to_action_list", SB_OBJS, 0, NULL, 0, 3, NULL},
    {"...call_to_action", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..landing_page_url_list", SB_OBJS, 0, NULL, 0, 1, NULL},
    {"...landing_page_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..ad_configuration", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"...utm_params", SB_OBJS, 0, NULL, 0, 14, NULL},
    {"....key", SB_STR, 0, NULL, 0, 0, NULL},
    {"....value", SB_STR, 0, NULL, 0, 0, NULL},
    {"...call_to_action_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_campaign_copy_task_create_gives[] = {
    {"task_id", SB_ID, NULL},
    {"adgroup_error_list", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".error_message", SB_STR, ""},
    {0}};

static const struct sb_rule smart_plus_campaign_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_name", SB_STR, SB_REQUIRED, NULL, 0, 512, NULL},
    {"objective_type", SB_STR, SB_REQUIRED, "APP_PROMOTION|LEAD_GENERATION|WEB_CONVERSIONS", 0, 0, NULL},
    {"request_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"app_promotion_type", SB_STR, 0, NULL, 0, 0, "objective_type=APP_PROMOTION"},
    {"bid_align_type", SB_STR, 0, "SAN|SKAN|UNSET", 0, 0, NULL},
    {"budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"budget_mode", SB_STR, 0, NULL, 0, 0, NULL},
    {"budget_optimize_on", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"campaign_app_profile_page_state", SB_STR, 0, "OFF|ON", 0, 0, NULL},
    {"campaign_type", SB_STR, 0, "IOS14_CAMPAIGN|REGULAR_CAMPAIGN", 0, 0, NULL},
    {"catalog_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"catalog_type", SB_STR, 0, "ECOMMERCE|MINI_SERIES|TRAVEL_ENTERTAINMENT", 0, 0, NULL},
    {"disable_skan_campaign", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_advanced_dedicated_campaign", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_promotional_campaign", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"open_api_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"operation_status", SB_STR, 0, "DISABLE|ENABLE|FROZEN", 0, 0, NULL},
    {"po_number", SB_STR, 0, NULL, 0, 0, NULL},
    {"postback_window_mode", SB_STR, 0, NULL, 0, 0, NULL},
    {"sales_destination", SB_STR, 0, NULL, 0, 0, "objective_type=WEB_CONVERSIONS"},
    {"special_industries", SB_STRS, 0, "CREDIT|EMPLOYMENT|HOUSING", 0, 0, NULL},
    {"gaming_ad_compliance_agreement", SB_STR, 0, NULL, 0, 0, NULL},
    {"budget_auto_adjust_strategy", SB_STR, 0, NULL, 0, 0, NULL},
    {"rta_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"rta_bid_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"rta_product_selection_enabled", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_campaign_create_gives[] = {
    {"advertiser_id", SB_ID, NULL},
    {"campaign_id", SB_ID, NULL},
    {"create_time", SB_TIME, NULL},
    {"modify_time", SB_TIME, NULL},
    {"objective_type", SB_STR, NULL},
    {"app_promotion_type", SB_STR, "APP_INSTALL"},
    {"sales_destination", SB_STR, "WEBSITE"},
    {"campaign_type", SB_STR, NULL},
    {"app_id", SB_ID, NULL},
    {"gaming_ad_compliance_agreement", SB_STR, "ON"},
    {"is_advanced_dedicated_campaign", SB_BOOL, NULL},
    {"disable_skan_campaign", SB_BOOL, NULL},
    {"bid_align_type", SB_STR, "SAN"},
    {"campaign_app_profile_page_state", SB_STR, "ON"},
    {"catalog_enabled", SB_BOOL, NULL},
    {"catalog_type", SB_STR, "ECOMMERCE"},
    {"campaign_name", SB_STR, NULL},
    {"special_industries", SB_STRS, "HOUSING"},
    {"budget_optimize_on", SB_BOOL, NULL},
    {"budget_mode", SB_STR, "BUDGET_MODE_DYNAMIC_DAILY_BUDGET"},
    {"budget_auto_adjust_strategy", SB_STR, "AUTO_BUDGET_INCREASE"},
    {"budget", SB_NUM, NULL},
    {"current_budget", SB_NUM, NULL},
    {"operation_status", SB_STR, "ENABLE"},
    {"secondary_status", SB_STR, NULL},
    {"smart_plus_adgroup_mode", SB_STR, "SINGLE"},
    {"postback_window_mode", SB_STR, "POSTBACK_WINDOW_MODE1"},
    {"po_number", SB_STR, NULL},
    {"is_promotional_campaign", SB_BOOL, NULL},
    {"rta_id", SB_ID, NULL},
    {"rta_bid_enabled", SB_BOOL, NULL},
    {"rta_product_selection_enabled", SB_BOOL, NULL},
    {0}};

static const struct sb_rule smart_plus_campaign_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".campaign_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {".campaign_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".creation_filter_end_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".creation_filter_start_time", SB_STR, 0, NULL, 0, 0, NULL},
    {".objective_type", SB_STR, 0, "APP_PROMOTION|LEAD_GENERATION|WEB_CONVERSIONS", 0, 0, NULL},
    {".primary_status", SB_STR, 0,
     "STATUS_ALL|STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELETE|STATUS_NOT_DELIVERY", 0, 0, NULL},
    {".secondary_status", SB_STR, 0,
     "ADVERTISER_ACCOUNT_PUNISH|ADVERTISER_CONTRACT_PENDING|CAMPAIGN_STATUS_ADVERTISER_AUDIT|"
     "CAMPAIGN_STATUS_ADVERTISER_AUDIT_DENY|CAMPAIGN_STATUS_AD_UNAVAILABLE|CAMPAIGN_STATUS_ALL|"
     "CAMPAIGN_STATUS_AWAITING_RELEASE|CAMPAIGN_STATUS_BUDGET_EXCEED|CAMPAIGN_STATUS_DELETE|"
     "CAMPAIGN_STATUS_DISABLE|CAMPAIGN_STATUS_ENABLE|CAMPAIGN_STATUS_IDENTITY_USED_BY_GMV_MAX_AD|"
     "CAMPAIGN_STATUS_IDENTITY_USED_BY_LIVE_GMV_MAX|CAMPAIGN_STATUS_LIVE_GMV_MAX_AUTHORIZATION_CANCEL|"
     "CAMPAIGN_STATUS_NOT_DELETE|CAMPAIGN_STATUS_PRODUCT_GMV_MAX_AUTHORIZATION_CANCEL|"
     "CAMPAIGN_STATUS_PRODUCT_UNAVAILABLE|CAMPAIGN_STATUS_PRODUCT_USED_BY_PRODUCT_GMV_MAX|"
     "CAMPAIGN_STATUS_REVIEW_DISAPPROVED|CAMPAIGN_STATUS_TIKTOK_SHOP_UNAVAILABLE|"
     "CAMPAIGN_STATUS_TTS_TT_ASSET_UNAVAILABLE|CAMPAIGN_STATUS_TTS_TT_IDENTITY_UNAVAILABLE|STATUS_DELETE|"
     "STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY", 0, 0, NULL},
    {".sales_destination", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member smart_plus_campaign_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".advertiser_id", SB_ID, NULL},
    {".campaign_id", SB_ID, NULL},
    {".create_time", SB_TIME, NULL},
    {".modify_time", SB_TIME, NULL},
    {".objective_type", SB_STR, NULL},
    {".app_promotion_type", SB_STR, "APP_INSTALL"},
    {".sales_destination", SB_STR, "WEBSITE"},
    {".campaign_type", SB_STR, NULL},
    {".app_id", SB_ID, NULL},
    {".gaming_ad_compliance_agreement", SB_STR, "ON"},
    {".is_advanced_dedicated_campaign", SB_BOOL, NULL},
    {".disable_skan_campaign", SB_BOOL, NULL},
    {".bid_align_type", SB_STR, "SAN"},
    {".campaign_app_profile_page_state", SB_STR, "ON"},
    {".catalog_enabled", SB_BOOL, NULL},
    {".catalog_type", SB_STR, "ECOMMERCE"},
    {".campaign_name", SB_STR, NULL},
    {".special_industries", SB_STRS, "HOUSING"},
    {".budget_optimize_on", SB_BOOL, NULL},
    {".budget_mode", SB_STR, "BUDGET_MODE_DYNAMIC_DAILY_BUDGET"},
    {".budget_auto_adjust_strategy", SB_STR, "AUTO_BUDGET_INCREASE"},
    {".budget", SB_NUM, NULL},
    {".current_budget", SB_NUM, NULL},
    {".operation_status", SB_STR, "ENABLE"},
    {".secondary_status", SB_STR, NULL},
    {".smart_plus_adgroup_mode", SB_STR, "SINGLE"},
    {".postback_window_mode", SB_STR, "POSTBACK_WINDOW_MODE1"},
    {".po_number", SB_STR, NULL},
    {".is_promotional_campaign", SB_BOOL, NULL},
    {".rta_id", SB_ID, NULL},
    {".rta_bid_enabled", SB_BOOL, NULL},
    {".rta_product_selection_enabled", SB_BOOL, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule smart_plus_campaign_status_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_ids", SB_IDS, SB_REQUIRED, NULL, 1, 20, NULL},
    {"operation_status", SB_STR, SB_REQUIRED, "DELETE|DISABLE|ENABLE", 0, 0, NULL},
    {"postback_window_mode", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_campaign_status_update_gives[] = {
    {"campaign_list", SB_OBJS, NULL},
    {".campaign_id", SB_ID, NULL},
    {".status", SB_STR, "DISABLE"},
    {".postback_window_mode", SB_STR, "POSTBACK_WINDOW_MODE1"},
    {"error_list", SB_OBJS, NULL},
    {".campaign_id", SB_ID, NULL},
    {".error_message", SB_STR, ""},
    {0}};

static const struct sb_rule smart_plus_campaign_update_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"campaign_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"budget", SB_NUM, 0, NULL, 0, 0, NULL},
    {"campaign_name", SB_STR, 0, NULL, 0, 512, NULL},
    {"po_number", SB_STR, 0, NULL, 0, 0, NULL},
    {"budget_auto_adjust_strategy", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule smart_plus_material_review_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"ad_material_ids", SB_IDS, SB_REQUIRED, NULL, 1, 100, NULL},
    {"extra_info_setting", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".include_reject_info", SB_BOOL, 0, NULL, 0, 0, NULL},
    {".include_violation_frame", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_INT, 0, NULL, 0, 0, NULL},
    {".developer_region", SB_STR, 0, NULL, 0, 0, NULL},
    {".referer", SB_STR, 0, NULL, 0, 0, NULL},
    {".user_agent", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member smart_plus_material_review_info_gives[] = {
    {"material_review_infos", SB_OBJS, NULL},
    {".ad_material_id", SB_ID, NULL},
    {".smart_plus_ad_id", SB_ID, NULL},
    {".passed_locations", SB_STRS, NULL},
    {".review_status", SB_STR, "ALL_AVAILABLE"},
    {".reject_info", SB_OBJS, NULL},
    {"..reasons", SB_STRS, NULL},
    {"..suggestion", SB_STR, NULL},
    {"..forbidden_ages", SB_STRS, NULL},
    {"..forbidden_locations", SB_STRS, NULL},
    {"..forbidden_placements", SB_STRS, NULL},
    {"..content_info", SB_OBJ, NULL},
    {"...content_type", SB_STR, "ModeString"},
    {"...text_content", SB_STR, NULL},
    {"...image_content", SB_OBJ, NULL},
    {"....image_id", SB_ID, NULL},
    {"...video_content", SB_OBJ, NULL},
    {"....video_id", SB_ID, NULL},
    {"...carousel_music_info", SB_OBJ, NULL},
    {"....music_id", SB_ID, NULL},
    {"..violation_frames", SB_OBJS, NULL},
    {"...type", SB_STR, NULL},
    {"...video_id", SB_ID, NULL},
    {"...web_url_list", SB_STRS, NULL},
    {"...violation_frame_material_type", SB_STR, "DOWNLOAD URL"},
    {"..specification", SB_STR, NULL},
    {"..video_violation_frames", SB_OBJS, NULL},
    {"...web_url", SB_STR, NULL},
    {"...hover_periods", SB_STRS, NULL},
    {"...thumbnail_periods", SB_STRS, NULL},
    {0}};

static const struct sb_rule smart_plus_material_report_breakdown_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED,
     "ad_text_entity_id|call_to_action_entity_id|interactive_add_on_entity_id|main_material_id|stat_time_day|"
     "stat_time_hour|stat_time_month|stat_time_week", 1, 5, NULL},
    {"start_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"metrics", SB_STRS, 0,
     "achieve_level|achieve_level_rate|ad_impression_ad_revenue_day0|ad_impression_ad_revenue_day2|"
     "ad_impression_ad_revenue_roas_day0|ad_impression_ad_revenue_roas_day2|ad_impression_ad_revenue_roas_day6|"
     "add_billing|add_billing_rate|add_payment_info|add_payment_info_rate|add_to_wishlist|add_to_wishlist_rate|"
     "ads_impression_events|anchor_click_rate|anchor_clicks|app_event_add_to_cart|app_event_add_to_cart_rate|"
     "app_install|average_video_play|avg_value_per_pageview|button_click|button_click_rate|checkout|"
     "checkout_rate|clicks|clicks_on_hashtag_challenge|clicks_on_music_disc|comments|complete_payment|"
     "complete_payment_rate|complete_payment_roas|complete_tutorial|complete_tutorial_rate|conversion|"
     "conversion_rate_v2|cost_per_achieve_level|cost_per_add_billing|cost_per_add_payment_info|"
     "cost_per_add_to_wishlist|cost_per_app_event_add_to_cart|cost_per_app_install|cost_per_button_click|"
     "cost_per_checkout|cost_per_complete_payment|cost_per_complete_tutorial|cost_per_conversion|"
     "cost_per_create_gamerole|cost_per_create_group|cost_per_cta_app_install|cost_per_cta_conversion|"
     "cost_per_cta_purchase|cost_per_cta_registration|cost_per_custom_app_event|cost_per_custom_page_event|"
     "cost_per_day7_retention|cost_per_download_start|cost_per_engaged_view_through_conversion|"
     "cost_per_evta_app_install|cost_per_evta_payments_completed|cost_per_evta_purchase|"
     "cost_per_evta_registration|cost_per_form|cost_per_in_app_ad_click|cost_per_in_app_ad_impr|"
     "cost_per_initiate_checkout|cost_per_ix_button_click_count|cost_per_ix_page_view_count|"
     "cost_per_ix_product_click_count|cost_per_join_group|cost_per_landing_page_view|cost_per_launch_app|"
     "cost_per_loan_apply|cost_per_loan_credit|cost_per_loan_disbursement|cost_per_login|"
     "cost_per_next_day_open|cost_per_offline_add_payment_info_event|cost_per_offline_add_to_cart_event|"
     "cost_per_offline_add_to_wishlist_event|cost_per_offline_click_button_event|"
     "cost_per_offline_complete_registration_event|cost_per_offline_contact_event|"
     "cost_per_offline_download_event|cost_per_offline_form_event|cost_per_offline_initiate_checkout_event|"
     "cost_per_offline_place_order_event|cost_per_offline_search_event|cost_per_offline_shopping_event|"
     "cost_per_offline_subscribe_event|cost_per_offline_view_content_event|cost_per_on_web_add_to_wishlist|"
     "cost_per_on_web_order|cost_per_on_web_subscribe|cost_per_online_consult|cost_per_onsite_add_billing|"
     "cost_per_onsite_add_to_wishlist|cost_per_onsite_destination_visit|cost_per_onsite_download_start|"
     "cost_per_onsite_form|cost_per_onsite_initiate_checkout_count|cost_per_onsite_on_web_cart|"
     "cost_per_onsite_on_web_detail|cost_per_onsite_shopping|cost_per_page_content_view_event|"
     "cost_per_page_event_search|cost_per_pageview|cost_per_purchase|cost_per_ratings|cost_per_registration|"
     "cost_per_sales_lead|cost_per_search|cost_per_spend_credits|cost_per_start_trial|cost_per_subscribe|"
     "cost_per_total_achieve_level|cost_per_total_add_to_wishlist|cost_per_total_app_event_add_to_cart|"
     "cost_per_total_checkout|cost_per_total_complete_tutorial|cost_per_total_create_gamerole|"
     "cost_per_total_create_group|cost_per_total_day7_retention|cost_per_total_in_app_ad_click|"
     "cost_per_total_in_app_ad_impr|cost_per_total_join_group|cost_per_total_launch_app|"
     "cost_per_total_loan_apply|cost_per_total_loan_credit|cost_per_total_loan_disbursement|"
     "cost_per_total_login|cost_per_total_next_day_open|cost_per_total_purchase|cost_per_total_ratings|"
     "cost_per_total_registration|cost_per_total_sales_lead|cost_per_total_search|cost_per_total_spend_credits|"
     "cost_per_total_start_trial|cost_per_total_subscribe|cost_per_total_unlock_achievement|"
     "cost_per_total_view_content|cost_per_unique_ad_impression_event|cost_per_unique_custom_app_event|"
     "cost_per_unlock_achievement|cost_per_user_registration|cost_per_view_content|cost_per_vta_app_install|"
     "cost_per_vta_conversion|cost_per_vta_payments_completed|cost_per_vta_purchase|cost_per_vta_registration|"
     "cost_per_web_event_add_to_cart|cost_pre_ad_impression_event|cost_total_add_payment_info|"
     "countdown_sticker_recall_clicks|cpc|cpm|create_gamerole|create_gamerole_rate|create_group|"
     "create_group_rate|cta_app_install|cta_conversion|cta_purchase|cta_registration|ctr|custom_app_event_rate|"
     "custom_app_events|custom_app_events_value|custom_page_event_rate|custom_page_events|"
     "custom_page_events_value|customized_ad_impression_event_rate|day7_retention|day7_retention_rate|"
     "download_start|download_start_rate|duet_clicks|engaged_view|engaged_view_15s|"
     "engaged_view_through_conversions|engagement_rate|engagements|evta_app_install|evta_payments_completed|"
     "evta_purchase|evta_registration|follows|form|form_rate|gross_impressions|impressions|in_app_ad_click|"
     "in_app_ad_click_rate|in_app_ad_impr|in_app_ad_impr_rate|initiate_checkout|initiate_checkout_rate|"
     "interactive_add_on_activity_clicks|interactive_add_on_destination_clicks|interactive_add_on_impressions|"
     "interactive_add_on_option_a_clicks|interactive_add_on_option_b_clicks|ix_average_video_play|"
     "ix_button_click_count|ix_button_click_count_rate|ix_page_duration_avg|ix_page_view_count|"
     "ix_page_view_count_rate|ix_page_viewrate_avg|ix_product_click_count|ix_product_click_count_rate|"
     "ix_video_views|ix_video_views_p100|ix_video_views_p25|ix_video_views_p50|ix_video_views_p75|join_group|"
     "join_group_rate|landing_page_view_rate|launch_app|launch_app_rate|likes|live_effective_views|"
     "live_product_clicks|live_views|loan_apply|loan_apply_rate|loan_credit|loan_credit_rate|loan_disbursement|"
     "loan_disbursement_rate|login|login_rate|messaging_conversation_rate_instant_messaging_app|"
     "messaging_conversation_rate_tiktok_direct_message|messaging_cost_per_conversation_instant_messaging_app|"
     "messaging_cost_per_conversation_tiktok_direct_message|messaging_total_conversation_instant_messaging_app|"
     "messaging_total_conversation_tiktok_direct_message|next_day_open|next_day_open_rate|"
     "offline_add_payment_info_event_rate|offline_add_payment_info_events|"
     "offline_add_payment_info_events_value|offline_add_to_cart_event_rate|offline_add_to_cart_events|"
     "offline_add_to_cart_events_value|offline_add_to_wishlist_event_rate|offline_add_to_wishlist_events|"
     "offline_add_to_wishlist_events_value|offline_application_approval|offline_application_approval_rate|"
     "offline_click_button_event_rate|offline_click_button_events|offline_click_button_events_value|"
     "offline_complete_registration_event_rate|offline_complete_registration_events|"
     "offline_complete_registration_events_value|offline_contact_event_rate|offline_contact_events|"
     "offline_contact_events_value|offline_cost_per_application_approval|offline_cost_per_crm_event|"
     "offline_cost_per_custom_event|offline_cost_per_customize_product|offline_cost_per_find_location|"
     "offline_cost_per_preferred_lead|offline_cost_per_schedule|offline_cost_per_start_trial|"
     "offline_cost_per_submit_application|offline_crm_event_rate|offline_crm_event_value|"
     "offline_custom_event_rate|offline_customize_product_rate|offline_download_event_rate|"
     "offline_download_events|offline_download_events_value|offline_find_location_rate|offline_form_event_rate|"
     "offline_form_events|offline_form_events_value|offline_initiate_checkout_event_rate|"
     "offline_initiate_checkout_events|offline_initiate_checkout_events_value|offline_place_order_event_rate|"
     "offline_place_order_events|offline_place_order_events_value|offline_preferred_lead_rate|"
     "offline_preferred_leads|offline_schedule_rate|offline_search_event_rate|offline_search_events|"
     "offline_search_events_value|offline_shopping_event_rate|offline_shopping_events|"
     "offline_shopping_events_roas|offline_shopping_events_value|offline_start_trial_rate|"
     "offline_submit_application_rate|offline_subscribe_event_rate|offline_subscribe_events|"
     "offline_subscribe_events_value|offline_total_application_approval_value|offline_total_crm_events|"
     "offline_total_custom_event_value|offline_total_custom_events|offline_total_customize_product|"
     "offline_total_customize_product_value|offline_total_find_location|offline_total_find_location_value|"
     "offline_total_schedule|offline_total_schedule_value|offline_total_start_trial|"
     "offline_total_start_trial_value|offline_total_submit_application|offline_total_submit_application_value|"
     "offline_value_per_application_approval|offline_value_per_crm_event|offline_value_per_custom_event|"
     "offline_value_per_customize_product|offline_value_per_find_location|offline_value_per_schedule|"
     "offline_value_per_start_trial|offline_value_per_submit_application|offline_view_content_event_rate|"
     "offline_view_content_events|offline_view_content_events_value|on_web_add_to_wishlist|"
     "on_web_add_to_wishlist_per_click|on_web_order|on_web_order_rate|on_web_subscribe|"
     "on_web_subscribe_per_click|online_consult|online_consult_rate|onsite_active_by_conversion_time|"
     "onsite_ad_impression_ad_revenue_calendar_day0|onsite_ad_impression_ad_revenue_calendar_day13|"
     "onsite_ad_impression_ad_revenue_calendar_day6|onsite_ad_impression_ad_revenue_day0|"
     "onsite_ad_impression_ad_revenue_day13|onsite_ad_impression_ad_revenue_day6|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day0|onsite_ad_impression_ad_revenue_roas_calendar_day13|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day6|onsite_ad_impression_ad_revenue_roas_day0|"
     "onsite_ad_impression_ad_revenue_roas_day13|onsite_ad_impression_ad_revenue_roas_day6|"
     "onsite_ad_impression_rate|onsite_add_billing|onsite_add_billing_rate|onsite_add_to_cart_rate|"
     "onsite_add_to_wishlist|onsite_add_to_wishlist_rate|onsite_checkout_initiation_rate|"
     "onsite_cost_per_active|onsite_cost_per_active_by_conversion_time|onsite_cost_per_add_to_cart|"
     "onsite_cost_per_checkout_initiation|onsite_cost_per_product_details_page_view|onsite_cost_per_purchase|"
     "onsite_cost_per_total_ad_impression|onsite_cost_per_total_launch|onsite_cost_per_total_registration|"
     "onsite_cost_per_unique_ad_impression|onsite_cost_per_unique_launch|onsite_cost_per_unique_purchase|"
     "onsite_cost_per_unique_registration|onsite_destination_visit_rate|onsite_destination_visits|"
     "onsite_download_start|onsite_download_start_rate|onsite_form|onsite_form_rate|"
     "onsite_initiate_checkout_count|onsite_initiate_checkout_count_rate|onsite_launch_rate|onsite_on_web_cart|"
     "onsite_on_web_cart_rate|onsite_on_web_detail|onsite_on_web_detail_rate|"
     "onsite_product_details_page_view_rate|onsite_purchase_rate|onsite_purchase_roas_calendar_day0|"
     "onsite_purchase_roas_calendar_day13|onsite_purchase_roas_calendar_day6|onsite_purchase_roas_day0|"
     "onsite_purchase_roas_day13|onsite_purchase_roas_day6|onsite_purchase_value_calendar_day0|"
     "onsite_purchase_value_calendar_day13|onsite_purchase_value_calendar_day6|onsite_purchase_value_day0|"
     "onsite_purchase_value_day13|onsite_purchase_value_day6|onsite_purchases_roas|onsite_registration_rate|"
     "onsite_shopping|onsite_shopping_rate|onsite_shopping_roas|onsite_total_active|onsite_total_ad_impression|"
     "onsite_total_ad_impression_value|onsite_total_add_to_cart|onsite_total_add_to_cart_value|"
     "onsite_total_checkout_initiation|onsite_total_checkout_initiation_value|"
     "onsite_total_filtered_out_form_submission|onsite_total_launch|onsite_total_product_details_page_view|"
     "onsite_total_product_details_page_view_value|onsite_total_purchase|onsite_total_purchase_value|"
     "onsite_total_registration|onsite_unique_ad_impression|onsite_unique_launch|onsite_unique_purchase|"
     "onsite_unique_registration|onsite_value_per_ad_impression_value|onsite_value_per_add_to_cart|"
     "onsite_value_per_checkout_initiation|onsite_value_per_product_details_page_view|"
     "onsite_value_per_purchase|page_content_view_event_rate|page_content_view_events|page_event_search|"
     "page_event_search_rate|pageview_rate|paid_engaged_view|paid_engaged_view_15s|"
     "paid_engagement_engaged_view|paid_engagement_engaged_view_15s|playable_download_button_click_count|"
     "playable_first_scene_view_count|playable_page_view_count|playable_second_scene_view_count|"
     "playable_third_scene_view_count|product_clicks|product_cta|product_impressions|profile_visits|"
     "profile_visits_rate|purchase|purchase_rate|ratings|ratings_rate|real_time_app_install|"
     "real_time_app_install_cost|real_time_conversion|real_time_conversion_rate_v2|"
     "real_time_cost_per_conversion|registration|registration_rate|sales_lead|sales_lead_rate|search|"
     "search_rate|shares|shop_gross_revenue_by_order_submission|shop_total_items_purchased|"
     "shop_total_purchase_by_order_submission|single_image_ctr|single_image_impression_rate|"
     "single_image_impressions|skan_achieve_level|skan_achieve_level_rate|skan_add_payment_info|"
     "skan_add_payment_info_rate|skan_add_to_cart|skan_add_to_cart_rate|skan_add_to_wishlist|"
     "skan_add_to_wishlist_rate|skan_app_install|skan_app_install_withheld|skan_checkout|skan_checkout_rate|"
     "skan_complete_tutorial|skan_complete_tutorial_rate|skan_conversion|skan_conversion_rate_v2|"
     "skan_cost_per_achieve_level|skan_cost_per_add_payment_info|skan_cost_per_add_to_cart|"
     "skan_cost_per_add_to_wishlist|skan_cost_per_app_install|skan_cost_per_checkout|"
     "skan_cost_per_complete_tutorial|skan_cost_per_conversion|skan_cost_per_create_gamerole|"
     "skan_cost_per_create_group|skan_cost_per_cta_app_install|skan_cost_per_cta_conversion|"
     "skan_cost_per_cta_purchase|skan_cost_per_cta_registration|skan_cost_per_in_app_ad_click|"
     "skan_cost_per_in_app_ad_impr|skan_cost_per_join_group|skan_cost_per_launch_app|skan_cost_per_loan_apply|"
     "skan_cost_per_loan_credit|skan_cost_per_loan_disbursement|skan_cost_per_login|skan_cost_per_purchase|"
     "skan_cost_per_ratings|skan_cost_per_registration|skan_cost_per_result|skan_cost_per_sales_lead|"
     "skan_cost_per_search|skan_cost_per_spend_credits|skan_cost_per_start_trial|skan_cost_per_subscribe|"
     "skan_cost_per_total_achieve_level|skan_cost_per_total_add_to_cart|skan_cost_per_total_add_to_wishlist|"
     "skan_cost_per_total_checkout|skan_cost_per_total_complete_tutorial|skan_cost_per_total_create_gamerole|"
     "skan_cost_per_total_create_group|skan_cost_per_total_in_app_ad_click|skan_cost_per_total_in_app_ad_impr|"
     "skan_cost_per_total_join_group|skan_cost_per_total_launch_app|skan_cost_per_total_loan_apply|"
     "skan_cost_per_total_loan_credit|skan_cost_per_total_loan_disbursement|skan_cost_per_total_login|"
     "skan_cost_per_total_purchase|skan_cost_per_total_ratings|skan_cost_per_total_registration|"
     "skan_cost_per_total_sales_lead|skan_cost_per_total_search|skan_cost_per_total_spend_credits|"
     "skan_cost_per_total_start_trial|skan_cost_per_total_subscribe|skan_cost_per_total_unlock_achievement|"
     "skan_cost_per_total_view_content|skan_cost_per_unlock_achievement|skan_cost_per_view_content|"
     "skan_cost_per_vta_app_install|skan_cost_per_vta_conversion|skan_cost_per_vta_purchase|"
     "skan_cost_per_vta_registration|skan_cost_total_add_payment_info|skan_create_gamerole|"
     "skan_create_gamerole_rate|skan_create_group|skan_create_group_rate|skan_cta_app_install|"
     "skan_cta_conversion|skan_cta_purchase|skan_cta_registration|skan_in_app_ad_click|"
     "skan_in_app_ad_click_rate|skan_in_app_ad_impr|skan_in_app_ad_impr_rate|skan_join_group|"
     "skan_join_group_rate|skan_launch_app|skan_launch_app_rate|skan_loan_apply|skan_loan_apply_rate|"
     "skan_loan_credit|skan_loan_credit_rate|skan_loan_disbursement|skan_loan_disbursement_rate|skan_login|"
     "skan_login_rate|skan_purchase|skan_purchase_rate|skan_ratings|skan_ratings_rate|skan_registration|"
     "skan_registration_rate|skan_result|skan_result_rate|skan_sales_lead|skan_sales_lead_rate|skan_search|"
     "skan_search_rate|skan_spend_credits|skan_spend_credits_rate|skan_start_trial|skan_start_trial_rate|"
     "skan_subscribe|skan_subscribe_rate|skan_total_achieve_level|skan_total_achieve_level_value|"
     "skan_total_add_payment_info|skan_total_add_to_cart|skan_total_add_to_cart_value|"
     "skan_total_add_to_wishlist|skan_total_add_to_wishlist_value|skan_total_checkout|"
     "skan_total_checkout_value|skan_total_complete_tutorial|skan_total_complete_tutorial_value|"
     "skan_total_create_gamerole|skan_total_create_gamerole_value|skan_total_create_group|"
     "skan_total_create_group_value|skan_total_in_app_ad_click|skan_total_in_app_ad_click_value|"
     "skan_total_in_app_ad_impr|skan_total_in_app_ad_impr_value|skan_total_join_group|"
     "skan_total_join_group_value|skan_total_launch_app|skan_total_loan_apply|skan_total_loan_credit|"
     "skan_total_loan_disbursement|skan_total_login|skan_total_purchase|skan_total_purchase_value|"
     "skan_total_ratings|skan_total_ratings_value|skan_total_registration|"
     "skan_total_repetitive_active_pay_roas|skan_total_sales_lead|skan_total_sales_lead_value|"
     "skan_total_search|skan_total_spend_credits|skan_total_spend_credits_value|skan_total_start_trial|"
     "skan_total_subscribe|skan_total_subscribe_value|skan_total_unlock_achievement|"
     "skan_total_unlock_achievement_value|skan_total_view_content|skan_total_view_content_value|"
     "skan_unlock_achievement|skan_unlock_achievement_rate|skan_view_content|skan_view_content_rate|"
     "skan_vta_app_install|skan_vta_conversion|skan_vta_purchase|skan_vta_registration|sound_usage_clicks|"
     "spend|spend_credits|spend_credits_rate|start_trial|start_trial_rate|stitch_clicks|subscribe|"
     "subscribe_rate|total_achieve_level|total_achieve_level_value|total_active_pay_roas|"
     "total_ad_impression_events_value|total_ad_impression_roas|total_add_billing_value|total_add_payment_info|"
     "total_add_to_wishlist|total_add_to_wishlist_value|total_app_event_add_to_cart|"
     "total_app_event_add_to_cart_value|total_button_click_value|total_checkout|total_checkout_value|"
     "total_complete_payment_rate|total_complete_tutorial|total_complete_tutorial_value|total_create_gamerole|"
     "total_create_gamerole_value|total_create_group|total_create_group_value|total_day7_retention|"
     "total_day7_retention_value|total_download_start_value|total_form_value|total_in_app_ad_click|"
     "total_in_app_ad_click_value|total_in_app_ad_impr|total_in_app_ad_impr_value|"
     "total_initiate_checkout_value|total_join_group|total_join_group_value|total_landing_page_view|"
     "total_launch_app|total_loan_apply|total_loan_credit|total_loan_disbursement|total_login|"
     "total_next_day_open|total_on_web_add_to_wishlist_value|total_on_web_order_value|"
     "total_on_web_subscribe_value|total_online_consult_value|total_onsite_add_billing_value|"
     "total_onsite_add_to_wishlist_value|total_onsite_form_value|total_onsite_initiate_checkout_count_value|"
     "total_onsite_on_web_cart_value|total_onsite_on_web_detail_value|total_onsite_shopping_value|"
     "total_page_event_search_value|total_page_view_content_events_value|total_pageview|total_purchase|"
     "total_purchase_roas_day0|total_purchase_roas_day2|total_purchase_roas_day6|total_purchase_value|"
     "total_purchase_value_day0|total_purchase_value_day2|total_purchase_value_day6|total_ratings|"
     "total_ratings_value|total_registration|total_sales_lead|total_sales_lead_value|total_search|"
     "total_spend_credits|total_spend_credits_value|total_start_trial|total_subscribe|total_subscribe_value|"
     "total_unlock_achievement|total_unlock_achievement_value|total_user_registration_value|"
     "total_value_per_pageview|total_view_content|total_view_content_value|total_web_event_add_to_cart_value|"
     "tt_playlist_visit|tt_playlist_visit_rate|unique_ad_impression_events|unique_custom_app_events|"
     "unlock_achievement|unlock_achievement_rate|user_registration|user_registration_rate|"
     "value_per_ad_impression_event|value_per_add_billing|value_per_button_click|value_per_checkout|"
     "value_per_complete_payment|value_per_custom_app_event|value_per_custom_page_event|"
     "value_per_download_start|value_per_form|value_per_initiate_checkout|"
     "value_per_offline_add_payment_info_event|value_per_offline_add_to_cart_event|"
     "value_per_offline_add_to_wishlist_event|value_per_offline_click_button_event|"
     "value_per_offline_complete_registration_event|value_per_offline_contact_event|"
     "value_per_offline_download_event|value_per_offline_form_event|value_per_offline_initiate_checkout_event|"
     "value_per_offline_place_order_event|value_per_offline_search_event|value_per_offline_shopping_event|"
     "value_per_offline_subscribe_event|value_per_offline_view_content_event|value_per_on_web_add_to_wishlist|"
     "value_per_on_web_order|value_per_on_web_subscribe|value_per_online_consult|value_per_onsite_add_billing|"
     "value_per_onsite_add_to_wishlist|value_per_onsite_form|value_per_onsite_initiate_checkout_count|"
     "value_per_onsite_on_web_cart|value_per_onsite_on_web_detail|value_per_onsite_shopping|"
     "value_per_page_content_view_event|value_per_page_event_search|value_per_total_achieve_level|"
     "value_per_total_add_to_wishlist|value_per_total_app_event_add_to_cart|value_per_total_complete_tutorial|"
     "value_per_total_create_gamerole|value_per_total_create_group|value_per_total_day7_retention|"
     "value_per_total_in_app_ad_click|value_per_total_in_app_ad_impr|value_per_total_join_group|"
     "value_per_total_purchase|value_per_total_ratings|value_per_total_sales_lead|"
     "value_per_total_spend_credits|value_per_total_subscribe|value_per_total_unlock_achievement|"
     "value_per_total_view_content|value_per_user_registration|value_per_web_event_add_to_cart|"
     "video_play_actions|video_views_p100|video_views_p25|video_views_p50|video_views_p75|video_watched_2s|"
     "video_watched_6s|view_content|view_content_rate|vta_app_install|vta_complete_payment|"
     "vta_complete_payment_roas|vta_complete_payment_value|vta_conversion|vta_purchase|vta_registration|"
     "web_event_add_to_cart|web_event_add_to_cart_rate|website_application_approval|"
     "website_application_approval_rate|website_cost_per_application_approval|website_cost_per_cta_purchase|"
     "website_cost_per_customize_product|website_cost_per_engaged_session|website_cost_per_find_location|"
     "website_cost_per_schedule|website_cost_per_start_trial|website_cost_per_submit_application|"
     "website_cta_purchase|website_cta_purchase_roas|website_cta_purchase_value|website_customize_product_rate|"
     "website_engaged_session_rate|website_find_location_rate|website_schedule_rate|website_start_trial_rate|"
     "website_submit_application_rate|website_total_application_approval_value|website_total_customize_product|"
     "website_total_customize_product_value|website_total_engaged_session|website_total_find_location|"
     "website_total_find_location_value|website_total_schedule|website_total_schedule_value|"
     "website_total_start_trial|website_total_start_trial_value|website_total_submit_application|"
     "website_total_submit_application_value|website_value_per_application_approval|"
     "website_value_per_customize_product|website_value_per_find_location|website_value_per_schedule|"
     "website_value_per_start_trial|website_value_per_submit_application", 1, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".ad_text_entity_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".adgroup_ids", SB_IDS, 0, NULL, 1, 200, NULL},
    {".call_to_action_entity_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".campaign_ids", SB_IDS, 0, NULL, 1, 200, NULL},
    {".interactive_add_on_entity_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".main_material_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".main_material_types", SB_STRS, 0,
     "CAROUSEL_NON_SPARK_ADS|CAROUSEL_SPARK_ADS|CATALOG_CAROUSEL|CATALOG_MULTI_SHOW|CATALOG_VIDEO|"
     "CATALOG_VIDEO_TEMPLATE|SINGLE_IMAGE_NON_SPARK_ADS|VIDEO_NON_SPARK_ADS|VIDEO_SPARK_ADS", 1, 9, NULL},
    {".smart_plus_ad_ids", SB_IDS, 0, NULL, 1, 200, NULL},
    {"sort_field", SB_STR, 0,
     "achieve_level|achieve_level_rate|ad_impression_ad_revenue_day0|ad_impression_ad_revenue_day2|"
     "ad_impression_ad_revenue_roas_day0|ad_impression_ad_revenue_roas_day2|ad_impression_ad_revenue_roas_day6|"
     "add_billing|add_billing_rate|add_payment_info|add_payment_info_rate|add_to_wishlist|add_to_wishlist_rate|"
     "ads_impression_events|anchor_click_rate|anchor_clicks|app_event_add_to_cart|app_event_add_to_cart_rate|"
     "app_install|average_video_play|avg_value_per_pageview|button_click|button_click_rate|checkout|"
     "checkout_rate|clicks|clicks_on_hashtag_challenge|clicks_on_music_disc|comments|complete_payment|"
     "complete_payment_rate|complete_payment_roas|complete_tutorial|complete_tutorial_rate|conversion|"
     "conversion_rate_v2|cost_per_achieve_level|cost_per_add_billing|cost_per_add_payment_info|"
     "cost_per_add_to_wishlist|cost_per_app_event_add_to_cart|cost_per_app_install|cost_per_button_click|"
     "cost_per_checkout|cost_per_complete_payment|cost_per_complete_tutorial|cost_per_conversion|"
     "cost_per_create_gamerole|cost_per_create_group|cost_per_cta_app_install|cost_per_cta_conversion|"
     "cost_per_cta_purchase|cost_per_cta_registration|cost_per_custom_app_event|cost_per_custom_page_event|"
     "cost_per_day7_retention|cost_per_download_start|cost_per_engaged_view_through_conversion|"
     "cost_per_evta_app_install|cost_per_evta_payments_completed|cost_per_evta_purchase|"
     "cost_per_evta_registration|cost_per_form|cost_per_in_app_ad_click|cost_per_in_app_ad_impr|"
     "cost_per_initiate_checkout|cost_per_ix_button_click_count|cost_per_ix_page_view_count|"
     "cost_per_ix_product_click_count|cost_per_join_group|cost_per_landing_page_view|cost_per_launch_app|"
     "cost_per_loan_apply|cost_per_loan_credit|cost_per_loan_disbursement|cost_per_login|"
     "cost_per_next_day_open|cost_per_offline_add_payment_info_event|cost_per_offline_add_to_cart_event|"
     "cost_per_offline_add_to_wishlist_event|cost_per_offline_click_button_event|"
     "cost_per_offline_complete_registration_event|cost_per_offline_contact_event|"
     "cost_per_offline_download_event|cost_per_offline_form_event|cost_per_offline_initiate_checkout_event|"
     "cost_per_offline_place_order_event|cost_per_offline_search_event|cost_per_offline_shopping_event|"
     "cost_per_offline_subscribe_event|cost_per_offline_view_content_event|cost_per_on_web_add_to_wishlist|"
     "cost_per_on_web_order|cost_per_on_web_subscribe|cost_per_online_consult|cost_per_onsite_add_billing|"
     "cost_per_onsite_add_to_wishlist|cost_per_onsite_destination_visit|cost_per_onsite_download_start|"
     "cost_per_onsite_form|cost_per_onsite_initiate_checkout_count|cost_per_onsite_on_web_cart|"
     "cost_per_onsite_on_web_detail|cost_per_onsite_shopping|cost_per_page_content_view_event|"
     "cost_per_page_event_search|cost_per_pageview|cost_per_purchase|cost_per_ratings|cost_per_registration|"
     "cost_per_sales_lead|cost_per_search|cost_per_spend_credits|cost_per_start_trial|cost_per_subscribe|"
     "cost_per_total_achieve_level|cost_per_total_add_to_wishlist|cost_per_total_app_event_add_to_cart|"
     "cost_per_total_checkout|cost_per_total_complete_tutorial|cost_per_total_create_gamerole|"
     "cost_per_total_create_group|cost_per_total_day7_retention|cost_per_total_in_app_ad_click|"
     "cost_per_total_in_app_ad_impr|cost_per_total_join_group|cost_per_total_launch_app|"
     "cost_per_total_loan_apply|cost_per_total_loan_credit|cost_per_total_loan_disbursement|"
     "cost_per_total_login|cost_per_total_next_day_open|cost_per_total_purchase|cost_per_total_ratings|"
     "cost_per_total_registration|cost_per_total_sales_lead|cost_per_total_search|cost_per_total_spend_credits|"
     "cost_per_total_start_trial|cost_per_total_subscribe|cost_per_total_unlock_achievement|"
     "cost_per_total_view_content|cost_per_unique_ad_impression_event|cost_per_unique_custom_app_event|"
     "cost_per_unlock_achievement|cost_per_user_registration|cost_per_view_content|cost_per_vta_app_install|"
     "cost_per_vta_conversion|cost_per_vta_payments_completed|cost_per_vta_purchase|cost_per_vta_registration|"
     "cost_per_web_event_add_to_cart|cost_pre_ad_impression_event|cost_total_add_payment_info|"
     "countdown_sticker_recall_clicks|cpc|cpm|create_gamerole|create_gamerole_rate|create_group|"
     "create_group_rate|cta_app_install|cta_conversion|cta_purchase|cta_registration|ctr|custom_app_event_rate|"
     "custom_app_events|custom_app_events_value|custom_page_event_rate|custom_page_events|"
     "custom_page_events_value|customized_ad_impression_event_rate|day7_retention|day7_retention_rate|"
     "download_start|download_start_rate|duet_clicks|engaged_view|engaged_view_15s|"
     "engaged_view_through_conversions|engagement_rate|engagements|evta_app_install|evta_payments_completed|"
     "evta_purchase|evta_registration|follows|form|form_rate|gross_impressions|impressions|in_app_ad_click|"
     "in_app_ad_click_rate|in_app_ad_impr|in_app_ad_impr_rate|initiate_checkout|initiate_checkout_rate|"
     "interactive_add_on_activity_clicks|interactive_add_on_destination_clicks|interactive_add_on_impressions|"
     "interactive_add_on_option_a_clicks|interactive_add_on_option_b_clicks|ix_average_video_play|"
     "ix_button_click_count|ix_button_click_count_rate|ix_page_duration_avg|ix_page_view_count|"
     "ix_page_view_count_rate|ix_page_viewrate_avg|ix_product_click_count|ix_product_click_count_rate|"
     "ix_video_views|ix_video_views_p100|ix_video_views_p25|ix_video_views_p50|ix_video_views_p75|join_group|"
     "join_group_rate|landing_page_view_rate|launch_app|launch_app_rate|likes|live_effective_views|"
     "live_product_clicks|live_views|loan_apply|loan_apply_rate|loan_credit|loan_credit_rate|loan_disbursement|"
     "loan_disbursement_rate|login|login_rate|messaging_conversation_rate_instant_messaging_app|"
     "messaging_conversation_rate_tiktok_direct_message|messaging_cost_per_conversation_instant_messaging_app|"
     "messaging_cost_per_conversation_tiktok_direct_message|messaging_total_conversation_instant_messaging_app|"
     "messaging_total_conversation_tiktok_direct_message|next_day_open|next_day_open_rate|"
     "offline_add_payment_info_event_rate|offline_add_payment_info_events|"
     "offline_add_payment_info_events_value|offline_add_to_cart_event_rate|offline_add_to_cart_events|"
     "offline_add_to_cart_events_value|offline_add_to_wishlist_event_rate|offline_add_to_wishlist_events|"
     "offline_add_to_wishlist_events_value|offline_application_approval|offline_application_approval_rate|"
     "offline_click_button_event_rate|offline_click_button_events|offline_click_button_events_value|"
     "offline_complete_registration_event_rate|offline_complete_registration_events|"
     "offline_complete_registration_events_value|offline_contact_event_rate|offline_contact_events|"
     "offline_contact_events_value|offline_cost_per_application_approval|offline_cost_per_crm_event|"
     "offline_cost_per_custom_event|offline_cost_per_customize_product|offline_cost_per_find_location|"
     "offline_cost_per_preferred_lead|offline_cost_per_schedule|offline_cost_per_start_trial|"
     "offline_cost_per_submit_application|offline_crm_event_rate|offline_crm_event_value|"
     "offline_custom_event_rate|offline_customize_product_rate|offline_download_event_rate|"
     "offline_download_events|offline_download_events_value|offline_find_location_rate|offline_form_event_rate|"
     "offline_form_events|offline_form_events_value|offline_initiate_checkout_event_rate|"
     "offline_initiate_checkout_events|offline_initiate_checkout_events_value|offline_place_order_event_rate|"
     "offline_place_order_events|offline_place_order_events_value|offline_preferred_lead_rate|"
     "offline_preferred_leads|offline_schedule_rate|offline_search_event_rate|offline_search_events|"
     "offline_search_events_value|offline_shopping_event_rate|offline_shopping_events|"
     "offline_shopping_events_roas|offline_shopping_events_value|offline_start_trial_rate|"
     "offline_submit_application_rate|offline_subscribe_event_rate|offline_subscribe_events|"
     "offline_subscribe_events_value|offline_total_application_approval_value|offline_total_crm_events|"
     "offline_total_custom_event_value|offline_total_custom_events|offline_total_customize_product|"
     "offline_total_customize_product_value|offline_total_find_location|offline_total_find_location_value|"
     "offline_total_schedule|offline_total_schedule_value|offline_total_start_trial|"
     "offline_total_start_trial_value|offline_total_submit_application|offline_total_submit_application_value|"
     "offline_value_per_application_approval|offline_value_per_crm_event|offline_value_per_custom_event|"
     "offline_value_per_customize_product|offline_value_per_find_location|offline_value_per_schedule|"
     "offline_value_per_start_trial|offline_value_per_submit_application|offline_view_content_event_rate|"
     "offline_view_content_events|offline_view_content_events_value|on_web_add_to_wishlist|"
     "on_web_add_to_wishlist_per_click|on_web_order|on_web_order_rate|on_web_subscribe|"
     "on_web_subscribe_per_click|online_consult|online_consult_rate|onsite_active_by_conversion_time|"
     "onsite_ad_impression_ad_revenue_calendar_day0|onsite_ad_impression_ad_revenue_calendar_day13|"
     "onsite_ad_impression_ad_revenue_calendar_day6|onsite_ad_impression_ad_revenue_day0|"
     "onsite_ad_impression_ad_revenue_day13|onsite_ad_impression_ad_revenue_day6|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day0|onsite_ad_impression_ad_revenue_roas_calendar_day13|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day6|onsite_ad_impression_ad_revenue_roas_day0|"
     "onsite_ad_impression_ad_revenue_roas_day13|onsite_ad_impression_ad_revenue_roas_day6|"
     "onsite_ad_impression_rate|onsite_add_billing|onsite_add_billing_rate|onsite_add_to_cart_rate|"
     "onsite_add_to_wishlist|onsite_add_to_wishlist_rate|onsite_checkout_initiation_rate|"
     "onsite_cost_per_active|onsite_cost_per_active_by_conversion_time|onsite_cost_per_add_to_cart|"
     "onsite_cost_per_checkout_initiation|onsite_cost_per_product_details_page_view|onsite_cost_per_purchase|"
     "onsite_cost_per_total_ad_impression|onsite_cost_per_total_launch|onsite_cost_per_total_registration|"
     "onsite_cost_per_unique_ad_impression|onsite_cost_per_unique_launch|onsite_cost_per_unique_purchase|"
     "onsite_cost_per_unique_registration|onsite_destination_visit_rate|onsite_destination_visits|"
     "onsite_download_start|onsite_download_start_rate|onsite_form|onsite_form_rate|"
     "onsite_initiate_checkout_count|onsite_initiate_checkout_count_rate|onsite_launch_rate|onsite_on_web_cart|"
     "onsite_on_web_cart_rate|onsite_on_web_detail|onsite_on_web_detail_rate|"
     "onsite_product_details_page_view_rate|onsite_purchase_rate|onsite_purchase_roas_calendar_day0|"
     "onsite_purchase_roas_calendar_day13|onsite_purchase_roas_calendar_day6|onsite_purchase_roas_day0|"
     "onsite_purchase_roas_day13|onsite_purchase_roas_day6|onsite_purchase_value_calendar_day0|"
     "onsite_purchase_value_calendar_day13|onsite_purchase_value_calendar_day6|onsite_purchase_value_day0|"
     "onsite_purchase_value_day13|onsite_purchase_value_day6|onsite_purchases_roas|onsite_registration_rate|"
     "onsite_shopping|onsite_shopping_rate|onsite_shopping_roas|onsite_total_active|onsite_total_ad_impression|"
     "onsite_total_ad_impression_value|onsite_total_add_to_cart|onsite_total_add_to_cart_value|"
     "onsite_total_checkout_initiation|onsite_total_checkout_initiation_value|"
     "onsite_total_filtered_out_form_submission|onsite_total_launch|onsite_total_product_details_page_view|"
     "onsite_total_product_details_page_view_value|onsite_total_purchase|onsite_total_purchase_value|"
     "onsite_total_registration|onsite_unique_ad_impression|onsite_unique_launch|onsite_unique_purchase|"
     "onsite_unique_registration|onsite_value_per_ad_impression_value|onsite_value_per_add_to_cart|"
     "onsite_value_per_checkout_initiation|onsite_value_per_product_details_page_view|"
     "onsite_value_per_purchase|page_content_view_event_rate|page_content_view_events|page_event_search|"
     "page_event_search_rate|pageview_rate|paid_engaged_view|paid_engaged_view_15s|"
     "paid_engagement_engaged_view|paid_engagement_engaged_view_15s|playable_download_button_click_count|"
     "playable_first_scene_view_count|playable_page_view_count|playable_second_scene_view_count|"
     "playable_third_scene_view_count|product_clicks|product_cta|product_impressions|profile_visits|"
     "profile_visits_rate|purchase|purchase_rate|ratings|ratings_rate|real_time_app_install|"
     "real_time_app_install_cost|real_time_conversion|real_time_conversion_rate_v2|"
     "real_time_cost_per_conversion|registration|registration_rate|sales_lead|sales_lead_rate|search|"
     "search_rate|shares|shop_gross_revenue_by_order_submission|shop_total_items_purchased|"
     "shop_total_purchase_by_order_submission|single_image_ctr|single_image_impression_rate|"
     "single_image_impressions|skan_achieve_level|skan_achieve_level_rate|skan_add_payment_info|"
     "skan_add_payment_info_rate|skan_add_to_cart|skan_add_to_cart_rate|skan_add_to_wishlist|"
     "skan_add_to_wishlist_rate|skan_app_install|skan_app_install_withheld|skan_checkout|skan_checkout_rate|"
     "skan_complete_tutorial|skan_complete_tutorial_rate|skan_conversion|skan_conversion_rate_v2|"
     "skan_cost_per_achieve_level|skan_cost_per_add_payment_info|skan_cost_per_add_to_cart|"
     "skan_cost_per_add_to_wishlist|skan_cost_per_app_install|skan_cost_per_checkout|"
     "skan_cost_per_complete_tutorial|skan_cost_per_conversion|skan_cost_per_create_gamerole|"
     "skan_cost_per_create_group|skan_cost_per_cta_app_install|skan_cost_per_cta_conversion|"
     "skan_cost_per_cta_purchase|skan_cost_per_cta_registration|skan_cost_per_in_app_ad_click|"
     "skan_cost_per_in_app_ad_impr|skan_cost_per_join_group|skan_cost_per_launch_app|skan_cost_per_loan_apply|"
     "skan_cost_per_loan_credit|skan_cost_per_loan_disbursement|skan_cost_per_login|skan_cost_per_purchase|"
     "skan_cost_per_ratings|skan_cost_per_registration|skan_cost_per_result|skan_cost_per_sales_lead|"
     "skan_cost_per_search|skan_cost_per_spend_credits|skan_cost_per_start_trial|skan_cost_per_subscribe|"
     "skan_cost_per_total_achieve_level|skan_cost_per_total_add_to_cart|skan_cost_per_total_add_to_wishlist|"
     "skan_cost_per_total_checkout|skan_cost_per_total_complete_tutorial|skan_cost_per_total_create_gamerole|"
     "skan_cost_per_total_create_group|skan_cost_per_total_in_app_ad_click|skan_cost_per_total_in_app_ad_impr|"
     "skan_cost_per_total_join_group|skan_cost_per_total_launch_app|skan_cost_per_total_loan_apply|"
     "skan_cost_per_total_loan_credit|skan_cost_per_total_loan_disbursement|skan_cost_per_total_login|"
     "skan_cost_per_total_purchase|skan_cost_per_total_ratings|skan_cost_per_total_registration|"
     "skan_cost_per_total_sales_lead|skan_cost_per_total_search|skan_cost_per_total_spend_credits|"
     "skan_cost_per_total_start_trial|skan_cost_per_total_subscribe|skan_cost_per_total_unlock_achievement|"
     "skan_cost_per_total_view_content|skan_cost_per_unlock_achievement|skan_cost_per_view_content|"
     "skan_cost_per_vta_app_install|skan_cost_per_vta_conversion|skan_cost_per_vta_purchase|"
     "skan_cost_per_vta_registration|skan_cost_total_add_payment_info|skan_create_gamerole|"
     "skan_create_gamerole_rate|skan_create_group|skan_create_group_rate|skan_cta_app_install|"
     "skan_cta_conversion|skan_cta_purchase|skan_cta_registration|skan_in_app_ad_click|"
     "skan_in_app_ad_click_rate|skan_in_app_ad_impr|skan_in_app_ad_impr_rate|skan_join_group|"
     "skan_join_group_rate|skan_launch_app|skan_launch_app_rate|skan_loan_apply|skan_loan_apply_rate|"
     "skan_loan_credit|skan_loan_credit_rate|skan_loan_disbursement|skan_loan_disbursement_rate|skan_login|"
     "skan_login_rate|skan_purchase|skan_purchase_rate|skan_ratings|skan_ratings_rate|skan_registration|"
     "skan_registration_rate|skan_result|skan_result_rate|skan_sales_lead|skan_sales_lead_rate|skan_search|"
     "skan_search_rate|skan_spend_credits|skan_spend_credits_rate|skan_start_trial|skan_start_trial_rate|"
     "skan_subscribe|skan_subscribe_rate|skan_total_achieve_level|skan_total_achieve_level_value|"
     "skan_total_add_payment_info|skan_total_add_to_cart|skan_total_add_to_cart_value|"
     "skan_total_add_to_wishlist|skan_total_add_to_wishlist_value|skan_total_checkout|"
     "skan_total_checkout_value|skan_total_complete_tutorial|skan_total_complete_tutorial_value|"
     "skan_total_create_gamerole|skan_total_create_gamerole_value|skan_total_create_group|"
     "skan_total_create_group_value|skan_total_in_app_ad_click|skan_total_in_app_ad_click_value|"
     "skan_total_in_app_ad_impr|skan_total_in_app_ad_impr_value|skan_total_join_group|"
     "skan_total_join_group_value|skan_total_launch_app|skan_total_loan_apply|skan_total_loan_credit|"
     "skan_total_loan_disbursement|skan_total_login|skan_total_purchase|skan_total_purchase_value|"
     "skan_total_ratings|skan_total_ratings_value|skan_total_registration|"
     "skan_total_repetitive_active_pay_roas|skan_total_sales_lead|skan_total_sales_lead_value|"
     "skan_total_search|skan_total_spend_credits|skan_total_spend_credits_value|skan_total_start_trial|"
     "skan_total_subscribe|skan_total_subscribe_value|skan_total_unlock_achievement|"
     "skan_total_unlock_achievement_value|skan_total_view_content|skan_total_view_content_value|"
     "skan_unlock_achievement|skan_unlock_achievement_rate|skan_view_content|skan_view_content_rate|"
     "skan_vta_app_install|skan_vta_conversion|skan_vta_purchase|skan_vta_registration|sound_usage_clicks|"
     "spend|spend_credits|spend_credits_rate|start_trial|start_trial_rate|stitch_clicks|subscribe|"
     "subscribe_rate|total_achieve_level|total_achieve_level_value|total_active_pay_roas|"
     "total_ad_impression_events_value|total_ad_impression_roas|total_add_billing_value|total_add_payment_info|"
     "total_add_to_wishlist|total_add_to_wishlist_value|total_app_event_add_to_cart|"
     "total_app_event_add_to_cart_value|total_button_click_value|total_checkout|total_checkout_value|"
     "total_complete_payment_rate|total_complete_tutorial|total_complete_tutorial_value|total_create_gamerole|"
     "total_create_gamerole_value|total_create_group|total_create_group_value|total_day7_retention|"
     "total_day7_retention_value|total_download_start_value|total_form_value|total_in_app_ad_click|"
     "total_in_app_ad_click_value|total_in_app_ad_impr|total_in_app_ad_impr_value|"
     "total_initiate_checkout_value|total_join_group|total_join_group_value|total_landing_page_view|"
     "total_launch_app|total_loan_apply|total_loan_credit|total_loan_disbursement|total_login|"
     "total_next_day_open|total_on_web_add_to_wishlist_value|total_on_web_order_value|"
     "total_on_web_subscribe_value|total_online_consult_value|total_onsite_add_billing_value|"
     "total_onsite_add_to_wishlist_value|total_onsite_form_value|total_onsite_initiate_checkout_count_value|"
     "total_onsite_on_web_cart_value|total_onsite_on_web_detail_value|total_onsite_shopping_value|"
     "total_page_event_search_value|total_page_view_content_events_value|total_pageview|total_purchase|"
     "total_purchase_roas_day0|total_purchase_roas_day2|total_purchase_roas_day6|total_purchase_value|"
     "total_purchase_value_day0|total_purchase_value_day2|total_purchase_value_day6|total_ratings|"
     "total_ratings_value|total_registration|total_sales_lead|total_sales_lead_value|total_search|"
     "total_spend_credits|total_spend_credits_value|total_start_trial|total_subscribe|total_subscribe_value|"
     "total_unlock_achievement|total_unlock_achievement_value|total_user_registration_value|"
     "total_value_per_pageview|total_view_content|total_view_content_value|total_web_event_add_to_cart_value|"
     "tt_playlist_visit|tt_playlist_visit_rate|unique_ad_impression_events|unique_custom_app_events|"
     "unlock_achievement|unlock_achievement_rate|user_registration|user_registration_rate|"
     "value_per_ad_impression_event|value_per_add_billing|value_per_button_click|value_per_checkout|"
     "value_per_complete_payment|value_per_custom_app_event|value_per_custom_page_event|"
     "value_per_download_start|value_per_form|value_per_initiate_checkout|"
     "value_per_offline_add_payment_info_event|value_per_offline_add_to_cart_event|"
     "value_per_offline_add_to_wishlist_event|value_per_offline_click_button_event|"
     "value_per_offline_complete_registration_event|value_per_offline_contact_event|"
     "value_per_offline_download_event|value_per_offline_form_event|value_per_offline_initiate_checkout_event|"
     "value_per_offline_place_order_event|value_per_offline_search_event|value_per_offline_shopping_event|"
     "value_per_offline_subscribe_event|value_per_offline_view_content_event|value_per_on_web_add_to_wishlist|"
     "value_per_on_web_order|value_per_on_web_subscribe|value_per_online_consult|value_per_onsite_add_billing|"
     "value_per_onsite_add_to_wishlist|value_per_onsite_form|value_per_onsite_initiate_checkout_count|"
     "value_per_onsite_on_web_cart|value_per_onsite_on_web_detail|value_per_onsite_shopping|"
     "value_per_page_content_view_event|value_per_page_event_search|value_per_total_achieve_level|"
     "value_per_total_add_to_wishlist|value_per_total_app_event_add_to_cart|value_per_total_complete_tutorial|"
     "value_per_total_create_gamerole|value_per_total_create_group|value_per_total_day7_retention|"
     "value_per_total_in_app_ad_click|value_per_total_in_app_ad_impr|value_per_total_join_group|"
     "value_per_total_purchase|value_per_total_ratings|value_per_total_sales_lead|"
     "value_per_total_spend_credits|value_per_total_subscribe|value_per_total_unlock_achievement|"
     "value_per_total_view_content|value_per_user_registration|value_per_web_event_add_to_cart|"
     "video_play_actions|video_views_p100|video_views_p25|video_views_p50|video_views_p75|video_watched_2s|"
     "video_watched_6s|view_content|view_content_rate|vta_app_install|vta_complete_payment|"
     "vta_complete_payment_roas|vta_complete_payment_value|vta_conversion|vta_purchase|vta_registration|"
     "web_event_add_to_cart|web_event_add_to_cart_rate|website_application_approval|"
     "website_application_approval_rate|website_cost_per_application_approval|website_cost_per_cta_purchase|"
     "website_cost_per_customize_product|website_cost_per_engaged_session|website_cost_per_find_location|"
     "website_cost_per_schedule|website_cost_per_start_trial|website_cost_per_submit_application|"
     "website_cta_purchase|website_cta_purchase_roas|website_cta_purchase_value|website_customize_product_rate|"
     "website_engaged_session_rate|website_find_location_rate|website_schedule_rate|website_start_trial_rate|"
     "website_submit_application_rate|website_total_application_approval_value|website_total_customize_product|"
     "website_total_customize_product_value|website_total_engaged_session|website_total_find_location|"
     "website_total_find_location_value|website_total_schedule|website_total_schedule_value|"
     "website_total_start_trial|website_total_start_trial_value|website_total_submit_application|"
     "website_total_submit_application_value|website_value_per_application_approval|"
     "website_value_per_customize_product|website_value_per_find_location|website_value_per_schedule|"
     "website_value_per_start_trial|website_value_per_submit_application", 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member smart_plus_material_report_breakdown_gives[] = {
    {"list", SB_OBJS, NULL},
    {".info", SB_OBJ, NULL},
    {"..advertiser_id", SB_ID, NULL},
    {"..campaign_id", SB_ID, NULL},
    {"..adgroup_id", SB_ID, NULL},
    {"..smart_plus_ad_id", SB_ID, NULL},
    {"..main_material_id", SB_ID, NULL},
    {"..main_material_type", SB_STR, NULL},
    {"..ad_text_entity_id", SB_ID, NULL},
    {"..ad_text_entity_type", SB_STR, NULL},
    {"..call_to_action_entity_id", SB_ID, NULL},
    {"..call_to_action_entity_type", SB_STR, NULL},
    {"..interactive_add_on_entity_id", SB_ID, NULL},
    {"..interactive_add_on_entity_type", SB_STR, NULL},
    {".metrics", SB_OBJ, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".has_more", SB_BOOL, NULL},
    {".cursor", SB_INT, NULL},
    {0}};

static const struct sb_rule smart_plus_material_report_overview_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED,
     "ad_text_entity_id|adgroup_id|advertiser_id|call_to_action_entity_id|campaign_id|"
     "interactive_add_on_entity_id|main_material_id|smart_plus_ad_id", 2, 2, NULL},
    {"metrics", SB_STRS, 0,
     "achieve_level|achieve_level_rate|ad_impression_ad_revenue_day0|ad_impression_ad_revenue_day2|"
     "ad_impression_ad_revenue_roas_day0|ad_impression_ad_revenue_roas_day2|ad_impression_ad_revenue_roas_day6|"
     "ad_material_id|add_billing|add_billing_rate|add_payment_info|add_payment_info_rate|add_to_wishlist|"
     "add_to_wishlist_rate|ads_impression_events|anchor_click_rate|anchor_clicks|app_event_add_to_cart|"
     "app_event_add_to_cart_rate|app_install|average_video_play|avg_value_per_pageview|button_click|"
     "button_click_rate|checkout|checkout_rate|clicks|clicks_on_hashtag_challenge|clicks_on_music_disc|"
     "comments|complete_payment|complete_payment_rate|complete_payment_roas|complete_tutorial|"
     "complete_tutorial_rate|conversion|conversion_rate_v2|cost_per_achieve_level|cost_per_add_billing|"
     "cost_per_add_payment_info|cost_per_add_to_wishlist|cost_per_app_event_add_to_cart|cost_per_app_install|"
     "cost_per_button_click|cost_per_checkout|cost_per_complete_payment|cost_per_complete_tutorial|"
     "cost_per_conversion|cost_per_create_gamerole|cost_per_create_group|cost_per_cta_app_install|"
     "cost_per_cta_conversion|cost_per_cta_purchase|cost_per_cta_registration|cost_per_custom_app_event|"
     "cost_per_custom_page_event|cost_per_day7_retention|cost_per_download_start|"
     "cost_per_engaged_view_through_conversion|cost_per_evta_app_install|cost_per_evta_payments_completed|"
     "cost_per_evta_purchase|cost_per_evta_registration|cost_per_form|cost_per_in_app_ad_click|"
     "cost_per_in_app_ad_impr|cost_per_initiate_checkout|cost_per_ix_button_click_count|"
     "cost_per_ix_page_view_count|cost_per_ix_product_click_count|cost_per_join_group|"
     "cost_per_landing_page_view|cost_per_launch_app|cost_per_loan_apply|cost_per_loan_credit|"
     "cost_per_loan_disbursement|cost_per_login|cost_per_next_day_open|cost_per_offline_add_payment_info_event|"
     "cost_per_offline_add_to_cart_event|cost_per_offline_add_to_wishlist_event|"
     "cost_per_offline_click_button_event|cost_per_offline_complete_registration_event|"
     "cost_per_offline_contact_event|cost_per_offline_download_event|cost_per_offline_form_event|"
     "cost_per_offline_initiate_checkout_event|cost_per_offline_place_order_event|"
     "cost_per_offline_search_event|cost_per_offline_shopping_event|cost_per_offline_subscribe_event|"
     "cost_per_offline_view_content_event|cost_per_on_web_add_to_wishlist|cost_per_on_web_order|"
     "cost_per_on_web_subscribe|cost_per_online_consult|cost_per_onsite_add_billing|"
     "cost_per_onsite_add_to_wishlist|cost_per_onsite_destination_visit|cost_per_onsite_download_start|"
     "cost_per_onsite_form|cost_per_onsite_initiate_checkout_count|cost_per_onsite_on_web_cart|"
     "cost_per_onsite_on_web_detail|cost_per_onsite_shopping|cost_per_page_content_view_event|"
     "cost_per_page_event_search|cost_per_pageview|cost_per_purchase|cost_per_ratings|cost_per_registration|"
     "cost_per_sales_lead|cost_per_search|cost_per_spend_credits|cost_per_start_trial|cost_per_subscribe|"
     "cost_per_total_achieve_level|cost_per_total_add_to_wishlist|cost_per_total_app_event_add_to_cart|"
     "cost_per_total_checkout|cost_per_total_complete_tutorial|cost_per_total_create_gamerole|"
     "cost_per_total_create_group|cost_per_total_day7_retention|cost_per_total_in_app_ad_click|"
     "cost_per_total_in_app_ad_impr|cost_per_total_join_group|cost_per_total_launch_app|"
     "cost_per_total_loan_apply|cost_per_total_loan_credit|cost_per_total_loan_disbursement|"
     "cost_per_total_login|cost_per_total_next_day_open|cost_per_total_purchase|cost_per_total_ratings|"
     "cost_per_total_registration|cost_per_total_sales_lead|cost_per_total_search|cost_per_total_spend_credits|"
     "cost_per_total_start_trial|cost_per_total_subscribe|cost_per_total_unlock_achievement|"
     "cost_per_total_view_content|cost_per_unique_ad_impression_event|cost_per_unique_custom_app_event|"
     "cost_per_unlock_achievement|cost_per_user_registration|cost_per_view_content|cost_per_vta_app_install|"
     "cost_per_vta_conversion|cost_per_vta_payments_completed|cost_per_vta_purchase|cost_per_vta_registration|"
     "cost_per_web_event_add_to_cart|cost_pre_ad_impression_event|cost_total_add_payment_info|"
     "countdown_sticker_recall_clicks|cpc|cpm|create_gamerole|create_gamerole_rate|create_group|"
     "create_group_rate|cta_app_install|cta_conversion|cta_purchase|cta_registration|ctr|custom_app_event_rate|"
     "custom_app_events|custom_app_events_value|custom_page_event_rate|custom_page_events|"
     "custom_page_events_value|customized_ad_impression_event_rate|day7_retention|day7_retention_rate|"
     "download_start|download_start_rate|duet_clicks|engaged_view|engaged_view_15s|"
     "engaged_view_through_conversions|engagement_rate|engagements|evta_app_install|evta_payments_completed|"
     "evta_purchase|evta_registration|follows|form|form_rate|gross_impressions|impressions|in_app_ad_click|"
     "in_app_ad_click_rate|in_app_ad_impr|in_app_ad_impr_rate|initiate_checkout|initiate_checkout_rate|"
     "interactive_add_on_activity_clicks|interactive_add_on_destination_clicks|interactive_add_on_impressions|"
     "interactive_add_on_option_a_clicks|interactive_add_on_option_b_clicks|ix_average_video_play|"
     "ix_button_click_count|ix_button_click_count_rate|ix_page_duration_avg|ix_page_view_count|"
     "ix_page_view_count_rate|ix_page_viewrate_avg|ix_product_click_count|ix_product_click_count_rate|"
     "ix_video_views|ix_video_views_p100|ix_video_views_p25|ix_video_views_p50|ix_video_views_p75|join_group|"
     "join_group_rate|landing_page_view_rate|launch_app|launch_app_rate|likes|live_effective_views|"
     "live_product_clicks|live_views|loan_apply|loan_apply_rate|loan_credit|loan_credit_rate|loan_disbursement|"
     "loan_disbursement_rate|login|login_rate|material_primary_status|material_second_status_list|"
     "messaging_conversation_rate_instant_messaging_app|messaging_conversation_rate_tiktok_direct_message|"
     "messaging_cost_per_conversation_instant_messaging_app|"
     "messaging_cost_per_conversation_tiktok_direct_message|messaging_total_conversation_instant_messaging_app|"
     "messaging_total_conversation_tiktok_direct_message|next_day_open|next_day_open_rate|"
     "offline_add_payment_info_event_rate|offline_add_payment_info_events|"
     "offline_add_payment_info_events_value|offline_add_to_cart_event_rate|offline_add_to_cart_events|"
     "offline_add_to_cart_events_value|offline_add_to_wishlist_event_rate|offline_add_to_wishlist_events|"
     "offline_add_to_wishlist_events_value|offline_application_approval|offline_application_approval_rate|"
     "offline_click_button_event_rate|offline_click_button_events|offline_click_button_events_value|"
     "offline_complete_registration_event_rate|offline_complete_registration_events|"
     "offline_complete_registration_events_value|offline_contact_event_rate|offline_contact_events|"
     "offline_contact_events_value|offline_cost_per_application_approval|offline_cost_per_crm_event|"
     "offline_cost_per_custom_event|offline_cost_per_customize_product|offline_cost_per_find_location|"
     "offline_cost_per_preferred_lead|offline_cost_per_schedule|offline_cost_per_start_trial|"
     "offline_cost_per_submit_application|offline_crm_event_rate|offline_crm_event_value|"
     "offline_custom_event_rate|offline_customize_product_rate|offline_download_event_rate|"
     "offline_download_events|offline_download_events_value|offline_find_location_rate|offline_form_event_rate|"
     "offline_form_events|offline_form_events_value|offline_initiate_checkout_event_rate|"
     "offline_initiate_checkout_events|offline_initiate_checkout_events_value|offline_place_order_event_rate|"
     "offline_place_order_events|offline_place_order_events_value|offline_preferred_lead_rate|"
     "offline_preferred_leads|offline_schedule_rate|offline_search_event_rate|offline_search_events|"
     "offline_search_events_value|offline_shopping_event_rate|offline_shopping_events|"
     "offline_shopping_events_roas|offline_shopping_events_value|offline_start_trial_rate|"
     "offline_submit_application_rate|offline_subscribe_event_rate|offline_subscribe_events|"
     "offline_subscribe_events_value|offline_total_application_approval_value|offline_total_crm_events|"
     "offline_total_custom_event_value|offline_total_custom_events|offline_total_customize_product|"
     "offline_total_customize_product_value|offline_total_find_location|offline_total_find_location_value|"
     "offline_total_schedule|offline_total_schedule_value|offline_total_start_trial|"
     "offline_total_start_trial_value|offline_total_submit_application|offline_total_submit_application_value|"
     "offline_value_per_application_approval|offline_value_per_crm_event|offline_value_per_custom_event|"
     "offline_value_per_customize_product|offline_value_per_find_location|offline_value_per_schedule|"
     "offline_value_per_start_trial|offline_value_per_submit_application|offline_view_content_event_rate|"
     "offline_view_content_events|offline_view_content_events_value|on_web_add_to_wishlist|"
     "on_web_add_to_wishlist_per_click|on_web_order|on_web_order_rate|on_web_subscribe|"
     "on_web_subscribe_per_click|online_consult|online_consult_rate|onsite_active_by_conversion_time|"
     "onsite_ad_impression_ad_revenue_calendar_day0|onsite_ad_impression_ad_revenue_calendar_day13|"
     "onsite_ad_impression_ad_revenue_calendar_day6|onsite_ad_impression_ad_revenue_day0|"
     "onsite_ad_impression_ad_revenue_day13|onsite_ad_impression_ad_revenue_day6|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day0|onsite_ad_impression_ad_revenue_roas_calendar_day13|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day6|onsite_ad_impression_ad_revenue_roas_day0|"
     "onsite_ad_impression_ad_revenue_roas_day13|onsite_ad_impression_ad_revenue_roas_day6|"
     "onsite_ad_impression_rate|onsite_add_billing|onsite_add_billing_rate|onsite_add_to_cart_rate|"
     "onsite_add_to_wishlist|onsite_add_to_wishlist_rate|onsite_checkout_initiation_rate|"
     "onsite_cost_per_active|onsite_cost_per_active_by_conversion_time|onsite_cost_per_add_to_cart|"
     "onsite_cost_per_checkout_initiation|onsite_cost_per_product_details_page_view|onsite_cost_per_purchase|"
     "onsite_cost_per_total_ad_impression|onsite_cost_per_total_launch|onsite_cost_per_total_registration|"
     "onsite_cost_per_unique_ad_impression|onsite_cost_per_unique_launch|onsite_cost_per_unique_purchase|"
     "onsite_cost_per_unique_registration|onsite_destination_visit_rate|onsite_destination_visits|"
     "onsite_download_start|onsite_download_start_rate|onsite_form|onsite_form_rate|"
     "onsite_initiate_checkout_count|onsite_initiate_checkout_count_rate|onsite_launch_rate|onsite_on_web_cart|"
     "onsite_on_web_cart_rate|onsite_on_web_detail|onsite_on_web_detail_rate|"
     "onsite_product_details_page_view_rate|onsite_purchase_rate|onsite_purchase_roas_calendar_day0|"
     "onsite_purchase_roas_calendar_day13|onsite_purchase_roas_calendar_day6|onsite_purchase_roas_day0|"
     "onsite_purchase_roas_day13|onsite_purchase_roas_day6|onsite_purchase_value_calendar_day0|"
     "onsite_purchase_value_calendar_day13|onsite_purchase_value_calendar_day6|onsite_purchase_value_day0|"
     "onsite_purchase_value_day13|onsite_purchase_value_day6|onsite_purchases_roas|onsite_registration_rate|"
     "onsite_shopping|onsite_shopping_rate|onsite_shopping_roas|onsite_total_active|onsite_total_ad_impression|"
     "onsite_total_ad_impression_value|onsite_total_add_to_cart|onsite_total_add_to_cart_value|"
     "onsite_total_checkout_initiation|onsite_total_checkout_initiation_value|"
     "onsite_total_filtered_out_form_submission|onsite_total_launch|onsite_total_product_details_page_view|"
     "onsite_total_product_details_page_view_value|onsite_total_purchase|onsite_total_purchase_value|"
     "onsite_total_registration|onsite_unique_ad_impression|onsite_unique_launch|onsite_unique_purchase|"
     "onsite_unique_registration|onsite_value_per_ad_impression_value|onsite_value_per_add_to_cart|"
     "onsite_value_per_checkout_initiation|onsite_value_per_product_details_page_view|"
     "onsite_value_per_purchase|operation_status|page_content_view_event_rate|page_content_view_events|"
     "page_event_search|page_event_search_rate|pageview_rate|paid_engaged_view|paid_engaged_view_15s|"
     "paid_engagement_engaged_view|paid_engagement_engaged_view_15s|playable_download_button_click_count|"
     "playable_first_scene_view_count|playable_page_view_count|playable_second_scene_view_count|"
     "playable_third_scene_view_count|product_clicks|product_cta|product_impressions|profile_visits|"
     "profile_visits_rate|purchase|purchase_rate|ratings|ratings_rate|real_time_app_install|"
     "real_time_app_install_cost|real_time_conversion|real_time_conversion_rate_v2|"
     "real_time_cost_per_conversion|registration|registration_rate|sales_lead|sales_lead_rate|search|"
     "search_rate|shares|shop_gross_revenue_by_order_submission|shop_total_items_purchased|"
     "shop_total_purchase_by_order_submission|single_image_ctr|single_image_impression_rate|"
     "single_image_impressions|skan_achieve_level|skan_achieve_level_rate|skan_add_payment_info|"
     "skan_add_payment_info_rate|skan_add_to_cart|skan_add_to_cart_rate|skan_add_to_wishlist|"
     "skan_add_to_wishlist_rate|skan_app_install|skan_app_install_withheld|skan_checkout|skan_checkout_rate|"
     "skan_complete_tutorial|skan_complete_tutorial_rate|skan_conversion|skan_conversion_rate_v2|"
     "skan_cost_per_achieve_level|skan_cost_per_add_payment_info|skan_cost_per_add_to_cart|"
     "skan_cost_per_add_to_wishlist|skan_cost_per_app_install|skan_cost_per_checkout|"
     "skan_cost_per_complete_tutorial|skan_cost_per_conversion|skan_cost_per_create_gamerole|"
     "skan_cost_per_create_group|skan_cost_per_cta_app_install|skan_cost_per_cta_conversion|"
     "skan_cost_per_cta_purchase|skan_cost_per_cta_registration|skan_cost_per_in_app_ad_click|"
     "skan_cost_per_in_app_ad_impr|skan_cost_per_join_group|skan_cost_per_launch_app|skan_cost_per_loan_apply|"
     "skan_cost_per_loan_credit|skan_cost_per_loan_disbursement|skan_cost_per_login|skan_cost_per_purchase|"
     "skan_cost_per_ratings|skan_cost_per_registration|skan_cost_per_result|skan_cost_per_sales_lead|"
     "skan_cost_per_search|skan_cost_per_spend_credits|skan_cost_per_start_trial|skan_cost_per_subscribe|"
     "skan_cost_per_total_achieve_level|skan_cost_per_total_add_to_cart|skan_cost_per_total_add_to_wishlist|"
     "skan_cost_per_total_checkout|skan_cost_per_total_complete_tutorial|skan_cost_per_total_create_gamerole|"
     "skan_cost_per_total_create_group|skan_cost_per_total_in_app_ad_click|skan_cost_per_total_in_app_ad_impr|"
     "skan_cost_per_total_join_group|skan_cost_per_total_launch_app|skan_cost_per_total_loan_apply|"
     "skan_cost_per_total_loan_credit|skan_cost_per_total_loan_disbursement|skan_cost_per_total_login|"
     "skan_cost_per_total_purchase|skan_cost_per_total_ratings|skan_cost_per_total_registration|"
     "skan_cost_per_total_sales_lead|skan_cost_per_total_search|skan_cost_per_total_spend_credits|"
     "skan_cost_per_total_start_trial|skan_cost_per_total_subscribe|skan_cost_per_total_unlock_achievement|"
     "skan_cost_per_total_view_content|skan_cost_per_unlock_achievement|skan_cost_per_view_content|"
     "skan_cost_per_vta_app_install|skan_cost_per_vta_conversion|skan_cost_per_vta_purchase|"
     "skan_cost_per_vta_registration|skan_cost_total_add_payment_info|skan_create_gamerole|"
     "skan_create_gamerole_rate|skan_create_group|skan_create_group_rate|skan_cta_app_install|"
     "skan_cta_conversion|skan_cta_purchase|skan_cta_registration|skan_in_app_ad_click|"
     "skan_in_app_ad_click_rate|skan_in_app_ad_impr|skan_in_app_ad_impr_rate|skan_join_group|"
     "skan_join_group_rate|skan_launch_app|skan_launch_app_rate|skan_loan_apply|skan_loan_apply_rate|"
     "skan_loan_credit|skan_loan_credit_rate|skan_loan_disbursement|skan_loan_disbursement_rate|skan_login|"
     "skan_login_rate|skan_purchase|skan_purchase_rate|skan_ratings|skan_ratings_rate|skan_registration|"
     "skan_registration_rate|skan_result|skan_result_rate|skan_sales_lead|skan_sales_lead_rate|skan_search|"
     "skan_search_rate|skan_spend_credits|skan_spend_credits_rate|skan_start_trial|skan_start_trial_rate|"
     "skan_subscribe|skan_subscribe_rate|skan_total_achieve_level|skan_total_achieve_level_value|"
     "skan_total_add_payment_info|skan_total_add_to_cart|skan_total_add_to_cart_value|"
     "skan_total_add_to_wishlist|skan_total_add_to_wishlist_value|skan_total_checkout|"
     "skan_total_checkout_value|skan_total_complete_tutorial|skan_total_complete_tutorial_value|"
     "skan_total_create_gamerole|skan_total_create_gamerole_value|skan_total_create_group|"
     "skan_total_create_group_value|skan_total_in_app_ad_click|skan_total_in_app_ad_click_value|"
     "skan_total_in_app_ad_impr|skan_total_in_app_ad_impr_value|skan_total_join_group|"
     "skan_total_join_group_value|skan_total_launch_app|skan_total_loan_apply|skan_total_loan_credit|"
     "skan_total_loan_disbursement|skan_total_login|skan_total_purchase|skan_total_purchase_value|"
     "skan_total_ratings|skan_total_ratings_value|skan_total_registration|"
     "skan_total_repetitive_active_pay_roas|skan_total_sales_lead|skan_total_sales_lead_value|"
     "skan_total_search|skan_total_spend_credits|skan_total_spend_credits_value|skan_total_start_trial|"
     "skan_total_subscribe|skan_total_subscribe_value|skan_total_unlock_achievement|"
     "skan_total_unlock_achievement_value|skan_total_view_content|skan_total_view_content_value|"
     "skan_unlock_achievement|skan_unlock_achievement_rate|skan_view_content|skan_view_content_rate|"
     "skan_vta_app_install|skan_vta_conversion|skan_vta_purchase|skan_vta_registration|sound_usage_clicks|"
     "spend|spend_credits|spend_credits_rate|start_trial|start_trial_rate|stitch_clicks|subscribe|"
     "subscribe_rate|total_achieve_level|total_achieve_level_value|total_active_pay_roas|"
     "total_ad_impression_events_value|total_ad_impression_roas|total_add_billing_value|total_add_payment_info|"
     "total_add_to_wishlist|total_add_to_wishlist_value|total_app_event_add_to_cart|"
     "total_app_event_add_to_cart_value|total_button_click_value|total_checkout|total_checkout_value|"
     "total_complete_payment_rate|total_complete_tutorial|total_complete_tutorial_value|total_create_gamerole|"
     "total_create_gamerole_value|total_create_group|total_create_group_value|total_day7_retention|"
     "total_day7_retention_value|total_download_start_value|total_form_value|total_in_app_ad_click|"
     "total_in_app_ad_click_value|total_in_app_ad_impr|total_in_app_ad_impr_value|"
     "total_initiate_checkout_value|total_join_group|total_join_group_value|total_landing_page_view|"
     "total_launch_app|total_loan_apply|total_loan_credit|total_loan_disbursement|total_login|"
     "total_next_day_open|total_on_web_add_to_wishlist_value|total_on_web_order_value|"
     "total_on_web_subscribe_value|total_online_consult_value|total_onsite_add_billing_value|"
     "total_onsite_add_to_wishlist_value|total_onsite_form_value|total_onsite_initiate_checkout_count_value|"
     "total_onsite_on_web_cart_value|total_onsite_on_web_detail_value|total_onsite_shopping_value|"
     "total_page_event_search_value|total_page_view_content_events_value|total_pageview|total_purchase|"
     "total_purchase_roas_day0|total_purchase_roas_day2|total_purchase_roas_day6|total_purchase_value|"
     "total_purchase_value_day0|total_purchase_value_day2|total_purchase_value_day6|total_ratings|"
     "total_ratings_value|total_registration|total_sales_lead|total_sales_lead_value|total_search|"
     "total_spend_credits|total_spend_credits_value|total_start_trial|total_subscribe|total_subscribe_value|"
     "total_unlock_achievement|total_unlock_achievement_value|total_user_registration_value|"
     "total_value_per_pageview|total_view_content|total_view_content_value|total_web_event_add_to_cart_value|"
     "tt_playlist_visit|tt_playlist_visit_rate|unique_ad_impression_events|unique_custom_app_events|"
     "unlock_achievement|unlock_achievement_rate|user_registration|user_registration_rate|"
     "value_per_ad_impression_event|value_per_add_billing|value_per_button_click|value_per_checkout|"
     "value_per_complete_payment|value_per_custom_app_event|value_per_custom_page_event|"
     "value_per_download_start|value_per_form|value_per_initiate_checkout|"
     "value_per_offline_add_payment_info_event|value_per_offline_add_to_cart_event|"
     "value_per_offline_add_to_wishlist_event|value_per_offline_click_button_event|"
     "value_per_offline_complete_registration_event|value_per_offline_contact_event|"
     "value_per_offline_download_event|value_per_offline_form_event|value_per_offline_initiate_checkout_event|"
     "value_per_offline_place_order_event|value_per_offline_search_event|value_per_offline_shopping_event|"
     "value_per_offline_subscribe_event|value_per_offline_view_content_event|value_per_on_web_add_to_wishlist|"
     "value_per_on_web_order|value_per_on_web_subscribe|value_per_online_consult|value_per_onsite_add_billing|"
     "value_per_onsite_add_to_wishlist|value_per_onsite_form|value_per_onsite_initiate_checkout_count|"
     "value_per_onsite_on_web_cart|value_per_onsite_on_web_detail|value_per_onsite_shopping|"
     "value_per_page_content_view_event|value_per_page_event_search|value_per_total_achieve_level|"
     "value_per_total_add_to_wishlist|value_per_total_app_event_add_to_cart|value_per_total_complete_tutorial|"
     "value_per_total_create_gamerole|value_per_total_create_group|value_per_total_day7_retention|"
     "value_per_total_in_app_ad_click|value_per_total_in_app_ad_impr|value_per_total_join_group|"
     "value_per_total_purchase|value_per_total_ratings|value_per_total_sales_lead|"
     "value_per_total_spend_credits|value_per_total_subscribe|value_per_total_unlock_achievement|"
     "value_per_total_view_content|value_per_user_registration|value_per_web_event_add_to_cart|"
     "video_play_actions|video_views_p100|video_views_p25|video_views_p50|video_views_p75|video_watched_2s|"
     "video_watched_6s|view_content|view_content_rate|vta_app_install|vta_complete_payment|"
     "vta_complete_payment_roas|vta_complete_payment_value|vta_conversion|vta_purchase|vta_registration|"
     "web_event_add_to_cart|web_event_add_to_cart_rate|website_application_approval|"
     "website_application_approval_rate|website_cost_per_application_approval|website_cost_per_cta_purchase|"
     "website_cost_per_customize_product|website_cost_per_engaged_session|website_cost_per_find_location|"
     "website_cost_per_schedule|website_cost_per_start_trial|website_cost_per_submit_application|"
     "website_cta_purchase|website_cta_purchase_roas|website_cta_purchase_value|website_customize_product_rate|"
     "website_engaged_session_rate|website_find_location_rate|website_schedule_rate|website_start_trial_rate|"
     "website_submit_application_rate|website_total_application_approval_value|website_total_customize_product|"
     "website_total_customize_product_value|website_total_engaged_session|website_total_find_location|"
     "website_total_find_location_value|website_total_schedule|website_total_schedule_value|"
     "website_total_start_trial|website_total_start_trial_value|website_total_submit_application|"
     "website_total_submit_application_value|website_value_per_application_approval|"
     "website_value_per_customize_product|website_value_per_find_location|website_value_per_schedule|"
     "website_value_per_start_trial|website_value_per_submit_application", 0, 0, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"query_lifetime", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".ad_text_entity_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".adgroup_ids", SB_IDS, 0, NULL, 0, 200, NULL},
    {".call_to_action_entity_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".campaign_ids", SB_IDS, 0, NULL, 0, 200, NULL},
    {".interactive_add_on_entity_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".main_material_ids", SB_STRS, 0, NULL, 1, 400, NULL},
    {".main_material_types", SB_STRS, 0,
     "CAROUSEL_NON_SPARK_ADS|CAROUSEL_SPARK_ADS|CATALOG_CAROUSEL|CATALOG_MULTI_SHOW|CATALOG_VIDEO|"
     "CATALOG_VIDEO_TEMPLATE|SINGLE_IMAGE_NON_SPARK_ADS|VIDEO_NON_SPARK_ADS|VIDEO_SPARK_ADS", 1, 9, NULL},
    {".smart_plus_ad_ids", SB_IDS, 0, NULL, 0, 200, NULL},
    {"sort_field", SB_STR, 0,
     "achieve_level|achieve_level_rate|ad_impression_ad_revenue_day0|ad_impression_ad_revenue_day2|"
     "ad_impression_ad_revenue_roas_day0|ad_impression_ad_revenue_roas_day2|ad_impression_ad_revenue_roas_day6|"
     "add_billing|add_billing_rate|add_payment_info|add_payment_info_rate|add_to_wishlist|add_to_wishlist_rate|"
     "ads_impression_events|anchor_click_rate|anchor_clicks|app_event_add_to_cart|app_event_add_to_cart_rate|"
     "app_install|average_video_play|avg_value_per_pageview|button_click|button_click_rate|checkout|"
     "checkout_rate|clicks|clicks_on_hashtag_challenge|clicks_on_music_disc|comments|complete_payment|"
     "complete_payment_rate|complete_payment_roas|complete_tutorial|complete_tutorial_rate|conversion|"
     "conversion_rate_v2|cost_per_achieve_level|cost_per_add_billing|cost_per_add_payment_info|"
     "cost_per_add_to_wishlist|cost_per_app_event_add_to_cart|cost_per_app_install|cost_per_button_click|"
     "cost_per_checkout|cost_per_complete_payment|cost_per_complete_tutorial|cost_per_conversion|"
     "cost_per_create_gamerole|cost_per_create_group|cost_per_cta_app_install|cost_per_cta_conversion|"
     "cost_per_cta_purchase|cost_per_cta_registration|cost_per_custom_app_event|cost_per_custom_page_event|"
     "cost_per_day7_retention|cost_per_download_start|cost_per_engaged_view_through_conversion|"
     "cost_per_evta_app_install|cost_per_evta_payments_completed|cost_per_evta_purchase|"
     "cost_per_evta_registration|cost_per_form|cost_per_in_app_ad_click|cost_per_in_app_ad_impr|"
     "cost_per_initiate_checkout|cost_per_ix_button_click_count|cost_per_ix_page_view_count|"
     "cost_per_ix_product_click_count|cost_per_join_group|cost_per_landing_page_view|cost_per_launch_app|"
     "cost_per_loan_apply|cost_per_loan_credit|cost_per_loan_disbursement|cost_per_login|"
     "cost_per_next_day_open|cost_per_offline_add_payment_info_event|cost_per_offline_add_to_cart_event|"
     "cost_per_offline_add_to_wishlist_event|cost_per_offline_click_button_event|"
     "cost_per_offline_complete_registration_event|cost_per_offline_contact_event|"
     "cost_per_offline_download_event|cost_per_offline_form_event|cost_per_offline_initiate_checkout_event|"
     "cost_per_offline_place_order_event|cost_per_offline_search_event|cost_per_offline_shopping_event|"
     "cost_per_offline_subscribe_event|cost_per_offline_view_content_event|cost_per_on_web_add_to_wishlist|"
     "cost_per_on_web_order|cost_per_on_web_subscribe|cost_per_online_consult|cost_per_onsite_add_billing|"
     "cost_per_onsite_add_to_wishlist|cost_per_onsite_destination_visit|cost_per_onsite_download_start|"
     "cost_per_onsite_form|cost_per_onsite_initiate_checkout_count|cost_per_onsite_on_web_cart|"
     "cost_per_onsite_on_web_detail|cost_per_onsite_shopping|cost_per_page_content_view_event|"
     "cost_per_page_event_search|cost_per_pageview|cost_per_purchase|cost_per_ratings|cost_per_registration|"
     "cost_per_sales_lead|cost_per_search|cost_per_spend_credits|cost_per_start_trial|cost_per_subscribe|"
     "cost_per_total_achieve_level|cost_per_total_add_to_wishlist|cost_per_total_app_event_add_to_cart|"
     "cost_per_total_checkout|cost_per_total_complete_tutorial|cost_per_total_create_gamerole|"
     "cost_per_total_create_group|cost_per_total_day7_retention|cost_per_total_in_app_ad_click|"
     "cost_per_total_in_app_ad_impr|cost_per_total_join_group|cost_per_total_launch_app|"
     "cost_per_total_loan_apply|cost_per_total_loan_credit|cost_per_total_loan_disbursement|"
     "cost_per_total_login|cost_per_total_next_day_open|cost_per_total_purchase|cost_per_total_ratings|"
     "cost_per_total_registration|cost_per_total_sales_lead|cost_per_total_search|cost_per_total_spend_credits|"
     "cost_per_total_start_trial|cost_per_total_subscribe|cost_per_total_unlock_achievement|"
     "cost_per_total_view_content|cost_per_unique_ad_impression_event|cost_per_unique_custom_app_event|"
     "cost_per_unlock_achievement|cost_per_user_registration|cost_per_view_content|cost_per_vta_app_install|"
     "cost_per_vta_conversion|cost_per_vta_payments_completed|cost_per_vta_purchase|cost_per_vta_registration|"
     "cost_per_web_event_add_to_cart|cost_pre_ad_impression_event|cost_total_add_payment_info|"
     "countdown_sticker_recall_clicks|cpc|cpm|create_gamerole|create_gamerole_rate|create_group|"
     "create_group_rate|cta_app_install|cta_conversion|cta_purchase|cta_registration|ctr|custom_app_event_rate|"
     "custom_app_events|custom_app_events_value|custom_page_event_rate|custom_page_events|"
     "custom_page_events_value|customized_ad_impression_event_rate|day7_retention|day7_retention_rate|"
     "download_start|download_start_rate|duet_clicks|engaged_view|engaged_view_15s|"
     "engaged_view_through_conversions|engagement_rate|engagements|evta_app_install|evta_payments_completed|"
     "evta_purchase|evta_registration|follows|form|form_rate|gross_impressions|impressions|in_app_ad_click|"
     "in_app_ad_click_rate|in_app_ad_impr|in_app_ad_impr_rate|initiate_checkout|initiate_checkout_rate|"
     "interactive_add_on_activity_clicks|interactive_add_on_destination_clicks|interactive_add_on_impressions|"
     "interactive_add_on_option_a_clicks|interactive_add_on_option_b_clicks|ix_average_video_play|"
     "ix_button_click_count|ix_button_click_count_rate|ix_page_duration_avg|ix_page_view_count|"
     "ix_page_view_count_rate|ix_page_viewrate_avg|ix_product_click_count|ix_product_click_count_rate|"
     "ix_video_views|ix_video_views_p100|ix_video_views_p25|ix_video_views_p50|ix_video_views_p75|join_group|"
     "join_group_rate|landing_page_view_rate|launch_app|launch_app_rate|likes|live_effective_views|"
     "live_product_clicks|live_views|loan_apply|loan_apply_rate|loan_credit|loan_credit_rate|loan_disbursement|"
     "loan_disbursement_rate|login|login_rate|messaging_conversation_rate_instant_messaging_app|"
     "messaging_conversation_rate_tiktok_direct_message|messaging_cost_per_conversation_instant_messaging_app|"
     "messaging_cost_per_conversation_tiktok_direct_message|messaging_total_conversation_instant_messaging_app|"
     "messaging_total_conversation_tiktok_direct_message|next_day_open|next_day_open_rate|"
     "offline_add_payment_info_event_rate|offline_add_payment_info_events|"
     "offline_add_payment_info_events_value|offline_add_to_cart_event_rate|offline_add_to_cart_events|"
     "offline_add_to_cart_events_value|offline_add_to_wishlist_event_rate|offline_add_to_wishlist_events|"
     "offline_add_to_wishlist_events_value|offline_application_approval|offline_application_approval_rate|"
     "offline_click_button_event_rate|offline_click_button_events|offline_click_button_events_value|"
     "offline_complete_registration_event_rate|offline_complete_registration_events|"
     "offline_complete_registration_events_value|offline_contact_event_rate|offline_contact_events|"
     "offline_contact_events_value|offline_cost_per_application_approval|offline_cost_per_crm_event|"
     "offline_cost_per_custom_event|offline_cost_per_customize_product|offline_cost_per_find_location|"
     "offline_cost_per_preferred_lead|offline_cost_per_schedule|offline_cost_per_start_trial|"
     "offline_cost_per_submit_application|offline_crm_event_rate|offline_crm_event_value|"
     "offline_custom_event_rate|offline_customize_product_rate|offline_download_event_rate|"
     "offline_download_events|offline_download_events_value|offline_find_location_rate|offline_form_event_rate|"
     "offline_form_events|offline_form_events_value|offline_initiate_checkout_event_rate|"
     "offline_initiate_checkout_events|offline_initiate_checkout_events_value|offline_place_order_event_rate|"
     "offline_place_order_events|offline_place_order_events_value|offline_preferred_lead_rate|"
     "offline_preferred_leads|offline_schedule_rate|offline_search_event_rate|offline_search_events|"
     "offline_search_events_value|offline_shopping_event_rate|offline_shopping_events|"
     "offline_shopping_events_roas|offline_shopping_events_value|offline_start_trial_rate|"
     "offline_submit_application_rate|offline_subscribe_event_rate|offline_subscribe_events|"
     "offline_subscribe_events_value|offline_total_application_approval_value|offline_total_crm_events|"
     "offline_total_custom_event_value|offline_total_custom_events|offline_total_customize_product|"
     "offline_total_customize_product_value|offline_total_find_location|offline_total_find_location_value|"
     "offline_total_schedule|offline_total_schedule_value|offline_total_start_trial|"
     "offline_total_start_trial_value|offline_total_submit_application|offline_total_submit_application_value|"
     "offline_value_per_application_approval|offline_value_per_crm_event|offline_value_per_custom_event|"
     "offline_value_per_customize_product|offline_value_per_find_location|offline_value_per_schedule|"
     "offline_value_per_start_trial|offline_value_per_submit_application|offline_view_content_event_rate|"
     "offline_view_content_events|offline_view_content_events_value|on_web_add_to_wishlist|"
     "on_web_add_to_wishlist_per_click|on_web_order|on_web_order_rate|on_web_subscribe|"
     "on_web_subscribe_per_click|online_consult|online_consult_rate|onsite_active_by_conversion_time|"
     "onsite_ad_impression_ad_revenue_calendar_day0|onsite_ad_impression_ad_revenue_calendar_day13|"
     "onsite_ad_impression_ad_revenue_calendar_day6|onsite_ad_impression_ad_revenue_day0|"
     "onsite_ad_impression_ad_revenue_day13|onsite_ad_impression_ad_revenue_day6|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day0|onsite_ad_impression_ad_revenue_roas_calendar_day13|"
     "onsite_ad_impression_ad_revenue_roas_calendar_day6|onsite_ad_impression_ad_revenue_roas_day0|"
     "onsite_ad_impression_ad_revenue_roas_day13|onsite_ad_impression_ad_revenue_roas_day6|"
     "onsite_ad_impression_rate|onsite_add_billing|onsite_add_billing_rate|onsite_add_to_cart_rate|"
     "onsite_add_to_wishlist|onsite_add_to_wishlist_rate|onsite_checkout_initiation_rate|"
     "onsite_cost_per_active|onsite_cost_per_active_by_conversion_time|onsite_cost_per_add_to_cart|"
     "onsite_cost_per_checkout_initiation|onsite_cost_per_product_details_page_view|onsite_cost_per_purchase|"
     "onsite_cost_per_total_ad_impression|onsite_cost_per_total_launch|onsite_cost_per_total_registration|"
     "onsite_cost_per_unique_ad_impression|onsite_cost_per_unique_launch|onsite_cost_per_unique_purchase|"
     "onsite_cost_per_unique_registration|onsite_destination_visit_rate|onsite_destination_visits|"
     "onsite_download_start|onsite_download_start_rate|onsite_form|onsite_form_rate|"
     "onsite_initiate_checkout_count|onsite_initiate_checkout_count_rate|onsite_launch_rate|onsite_on_web_cart|"
     "onsite_on_web_cart_rate|onsite_on_web_detail|onsite_on_web_detail_rate|"
     "onsite_product_details_page_view_rate|onsite_purchase_rate|onsite_purchase_roas_calendar_day0|"
     "onsite_purchase_roas_calendar_day13|onsite_purchase_roas_calendar_day6|onsite_purchase_roas_day0|"
     "onsite_purchase_roas_day13|onsite_purchase_roas_day6|onsite_purchase_value_calendar_day0|"
     "onsite_purchase_value_calendar_day13|onsite_purchase_value_calendar_day6|onsite_purchase_value_day0|"
     "onsite_purchase_value_day13|onsite_purchase_value_day6|onsite_purchases_roas|onsite_registration_rate|"
     "onsite_shopping|onsite_shopping_rate|onsite_shopping_roas|onsite_total_active|onsite_total_ad_impression|"
     "onsite_total_ad_impression_value|onsite_total_add_to_cart|onsite_total_add_to_cart_value|"
     "onsite_total_checkout_initiation|onsite_total_checkout_initiation_value|"
     "onsite_total_filtered_out_form_submission|onsite_total_launch|onsite_total_product_details_page_view|"
     "onsite_total_product_details_page_view_value|onsite_total_purchase|onsite_total_purchase_value|"
     "onsite_total_registration|onsite_unique_ad_impression|onsite_unique_launch|onsite_unique_purchase|"
     "onsite_unique_registration|onsite_value_per_ad_impression_value|onsite_value_per_add_to_cart|"
     "onsite_value_per_checkout_initiation|onsite_value_per_product_details_page_view|"
     "onsite_value_per_purchase|page_content_view_event_rate|page_content_view_events|page_event_search|"
     "page_event_search_rate|pageview_rate|paid_engaged_view|paid_engaged_view_15s|"
     "paid_engagement_engaged_view|paid_engagement_engaged_view_15s|playable_download_button_click_count|"
     "playable_first_scene_view_count|playable_page_view_count|playable_second_scene_view_count|"
     "playable_third_scene_view_count|product_clicks|product_cta|product_impressions|profile_visits|"
     "profile_visits_rate|purchase|purchase_rate|ratings|ratings_rate|real_time_app_install|"
     "real_time_app_install_cost|real_time_conversion|real_time_conversion_rate_v2|"
     "real_time_cost_per_conversion|registration|registration_rate|sales_lead|sales_lead_rate|search|"
     "search_rate|shares|shop_gross_revenue_by_order_submission|shop_total_items_purchased|"
     "shop_total_purchase_by_order_submission|single_image_ctr|single_image_impression_rate|"
     "single_image_impressions|skan_achieve_level|skan_achieve_level_rate|skan_add_payment_info|"
     "skan_add_payment_info_rate|skan_add_to_cart|skan_add_to_cart_rate|skan_add_to_wishlist|"
     "skan_add_to_wishlist_rate|skan_app_install|skan_app_install_withheld|skan_checkout|skan_checkout_rate|"
     "skan_complete_tutorial|skan_complete_tutorial_rate|skan_conversion|skan_conversion_rate_v2|"
     "skan_cost_per_achieve_level|skan_cost_per_add_payment_info|skan_cost_per_add_to_cart|"
     "skan_cost_per_add_to_wishlist|skan_cost_per_app_install|skan_cost_per_checkout|"
     "skan_cost_per_complete_tutorial|skan_cost_per_conversion|skan_cost_per_create_gamerole|"
     "skan_cost_per_create_group|skan_cost_per_cta_app_install|skan_cost_per_cta_conversion|"
     "skan_cost_per_cta_purchase|skan_cost_per_cta_registration|skan_cost_per_in_app_ad_click|"
     "skan_cost_per_in_app_ad_impr|skan_cost_per_join_group|skan_cost_per_launch_app|skan_cost_per_loan_apply|"
     "skan_cost_per_loan_credit|skan_cost_per_loan_disbursement|skan_cost_per_login|skan_cost_per_purchase|"
     "skan_cost_per_ratings|skan_cost_per_registration|skan_cost_per_result|skan_cost_per_sales_lead|"
     "skan_cost_per_search|skan_cost_per_spend_credits|skan_cost_per_start_trial|skan_cost_per_subscribe|"
     "skan_cost_per_total_achieve_level|skan_cost_per_total_add_to_cart|skan_cost_per_total_add_to_wishlist|"
     "skan_cost_per_total_checkout|skan_cost_per_total_complete_tutorial|skan_cost_per_total_create_gamerole|"
     "skan_cost_per_total_create_group|skan_cost_per_total_in_app_ad_click|skan_cost_per_total_in_app_ad_impr|"
     "skan_cost_per_total_join_group|skan_cost_per_total_launch_app|skan_cost_per_total_loan_apply|"
     "skan_cost_per_total_loan_credit|skan_cost_per_total_loan_disbursement|skan_cost_per_total_login|"
     "skan_cost_per_total_purchase|skan_cost_per_total_ratings|skan_cost_per_total_registration|"
     "skan_cost_per_total_sales_lead|skan_cost_per_total_search|skan_cost_per_total_spend_credits|"
     "skan_cost_per_total_start_trial|skan_cost_per_total_subscribe|skan_cost_per_total_unlock_achievement|"
     "skan_cost_per_total_view_content|skan_cost_per_unlock_achievement|skan_cost_per_view_content|"
     "skan_cost_per_vta_app_install|skan_cost_per_vta_conversion|skan_cost_per_vta_purchase|"
     "skan_cost_per_vta_registration|skan_cost_total_add_payment_info|skan_create_gamerole|"
     "skan_create_gamerole_rate|skan_create_group|skan_create_group_rate|skan_cta_app_install|"
     "skan_cta_conversion|skan_cta_purchase|skan_cta_registration|skan_in_app_ad_click|"
     "skan_in_app_ad_click_rate|skan_in_app_ad_impr|skan_in_app_ad_impr_rate|skan_join_group|"
     "skan_join_group_rate|skan_launch_app|skan_launch_app_rate|skan_loan_apply|skan_loan_apply_rate|"
     "skan_loan_credit|skan_loan_credit_rate|skan_loan_disbursement|skan_loan_disbursement_rate|skan_login|"
     "skan_login_rate|skan_purchase|skan_purchase_rate|skan_ratings|skan_ratings_rate|skan_registration|"
     "skan_registration_rate|skan_result|skan_result_rate|skan_sales_lead|skan_sales_lead_rate|skan_search|"
     "skan_search_rate|skan_spend_credits|skan_spend_credits_rate|skan_start_trial|skan_start_trial_rate|"
     "skan_subscribe|skan_subscribe_rate|skan_total_achieve_level|skan_total_achieve_level_value|"
     "skan_total_add_payment_info|skan_total_add_to_cart|skan_total_add_to_cart_value|"
     "skan_total_add_to_wishlist|skan_total_add_to_wishlist_value|skan_total_checkout|"
     "skan_total_checkout_value|skan_total_complete_tutorial|skan_total_complete_tutorial_value|"
     "skan_total_create_gamerole|skan_total_create_gamerole_value|skan_total_create_group|"
     "skan_total_create_group_value|skan_total_in_app_ad_click|skan_total_in_app_ad_click_value|"
     "skan_total_in_app_ad_impr|skan_total_in_app_ad_impr_value|skan_total_join_group|"
     "skan_total_join_group_value|skan_total_launch_app|skan_total_loan_apply|skan_total_loan_credit|"
     "skan_total_loan_disbursement|skan_total_login|skan_total_purchase|skan_total_purchase_value|"
     "skan_total_ratings|skan_total_ratings_value|skan_total_registration|"
     "skan_total_repetitive_active_pay_roas|skan_total_sales_lead|skan_total_sales_lead_value|"
     "skan_total_search|skan_total_spend_credits|skan_total_spend_credits_value|skan_total_start_trial|"
     "skan_total_subscribe|skan_total_subscribe_value|skan_total_unlock_achievement|"
     "skan_total_unlock_achievement_value|skan_total_view_content|skan_total_view_content_value|"
     "skan_unlock_achievement|skan_unlock_achievement_rate|skan_view_content|skan_view_content_rate|"
     "skan_vta_app_install|skan_vta_conversion|skan_vta_purchase|skan_vta_registration|sound_usage_clicks|"
     "spend|spend_credits|spend_credits_rate|start_trial|start_trial_rate|stitch_clicks|subscribe|"
     "subscribe_rate|total_achieve_level|total_achieve_level_value|total_active_pay_roas|"
     "total_ad_impression_events_value|total_ad_impression_roas|total_add_billing_value|total_add_payment_info|"
     "total_add_to_wishlist|total_add_to_wishlist_value|total_app_event_add_to_cart|"
     "total_app_event_add_to_cart_value|total_button_click_value|total_checkout|total_checkout_value|"
     "total_complete_payment_rate|total_complete_tutorial|total_complete_tutorial_value|total_create_gamerole|"
     "total_create_gamerole_value|total_create_group|total_create_group_value|total_day7_retention|"
     "total_day7_retention_value|total_download_start_value|total_form_value|total_in_app_ad_click|"
     "total_in_app_ad_click_value|total_in_app_ad_impr|total_in_app_ad_impr_value|"
     "total_initiate_checkout_value|total_join_group|total_join_group_value|total_landing_page_view|"
     "total_launch_app|total_loan_apply|total_loan_credit|total_loan_disbursement|total_login|"
     "total_next_day_open|total_on_web_add_to_wishlist_value|total_on_web_order_value|"
     "total_on_web_subscribe_value|total_online_consult_value|total_onsite_add_billing_value|"
     "total_onsite_add_to_wishlist_value|total_onsite_form_value|total_onsite_initiate_checkout_count_value|"
     "total_onsite_on_web_cart_value|total_onsite_on_web_detail_value|total_onsite_shopping_value|"
     "total_page_event_search_value|total_page_view_content_events_value|total_pageview|total_purchase|"
     "total_purchase_roas_day0|total_purchase_roas_day2|total_purchase_roas_day6|total_purchase_value|"
     "total_purchase_value_day0|total_purchase_value_day2|total_purchase_value_day6|total_ratings|"
     "total_ratings_value|total_registration|total_sales_lead|total_sales_lead_value|total_search|"
     "total_spend_credits|total_spend_credits_value|total_start_trial|total_subscribe|total_subscribe_value|"
     "total_unlock_achievement|total_unlock_achievement_value|total_user_registration_value|"
     "total_value_per_pageview|total_view_content|total_view_content_value|total_web_event_add_to_cart_value|"
     "tt_playlist_visit|tt_playlist_visit_rate|unique_ad_impression_events|unique_custom_app_events|"
     "unlock_achievement|unlock_achievement_rate|user_registration|user_registration_rate|"
     "value_per_ad_impression_event|value_per_add_billing|value_per_button_click|value_per_checkout|"
     "value_per_complete_payment|value_per_custom_app_event|value_per_custom_page_event|"
     "value_per_download_start|value_per_form|value_per_initiate_checkout|"
     "value_per_offline_add_payment_info_event|value_per_offline_add_to_cart_event|"
     "value_per_offline_add_to_wishlist_event|value_per_offline_click_button_event|"
     "value_per_offline_complete_registration_event|value_per_offline_contact_event|"
     "value_per_offline_download_event|value_per_offline_form_event|value_per_offline_initiate_checkout_event|"
     "value_per_offline_place_order_event|value_per_offline_search_event|value_per_offline_shopping_event|"
     "value_per_offline_subscribe_event|value_per_offline_view_content_event|value_per_on_web_add_to_wishlist|"
     "value_per_on_web_order|value_per_on_web_subscribe|value_per_online_consult|value_per_onsite_add_billing|"
     "value_per_onsite_add_to_wishlist|value_per_onsite_form|value_per_onsite_initiate_checkout_count|"
     "value_per_onsite_on_web_cart|value_per_onsite_on_web_detail|value_per_onsite_shopping|"
     "value_per_page_content_view_event|value_per_page_event_search|value_per_total_achieve_level|"
     "value_per_total_add_to_wishlist|value_per_total_app_event_add_to_cart|value_per_total_complete_tutorial|"
     "value_per_total_create_gamerole|value_per_total_create_group|value_per_total_day7_retention|"
     "value_per_total_in_app_ad_click|value_per_total_in_app_ad_impr|value_per_total_join_group|"
     "value_per_total_purchase|value_per_total_ratings|value_per_total_sales_lead|"
     "value_per_total_spend_credits|value_per_total_subscribe|value_per_total_unlock_achievement|"
     "value_per_total_view_content|value_per_user_registration|value_per_web_event_add_to_cart|"
     "video_play_actions|video_views_p100|video_views_p25|video_views_p50|video_views_p75|video_watched_2s|"
     "video_watched_6s|view_content|view_content_rate|vta_app_install|vta_complete_payment|"
     "vta_complete_payment_roas|vta_complete_payment_value|vta_conversion|vta_purchase|vta_registration|"
     "web_event_add_to_cart|web_event_add_to_cart_rate|website_application_approval|"
     "website_application_approval_rate|website_cost_per_application_approval|website_cost_per_cta_purchase|"
     "website_cost_per_customize_product|website_cost_per_engaged_session|website_cost_per_find_location|"
     "website_cost_per_schedule|website_cost_per_start_trial|website_cost_per_submit_application|"
     "website_cta_purchase|website_cta_purchase_roas|website_cta_purchase_value|website_customize_product_rate|"
     "website_engaged_session_rate|website_find_location_rate|website_schedule_rate|website_start_trial_rate|"
     "website_submit_application_rate|website_total_application_approval_value|website_total_customize_product|"
     "website_total_customize_product_value|website_total_engaged_session|website_total_find_location|"
     "website_total_find_location_value|website_total_schedule|website_total_schedule_value|"
     "website_total_start_trial|website_total_start_trial_value|website_total_submit_application|"
     "website_total_submit_application_value|website_value_per_application_approval|"
     "website_value_per_customize_product|website_value_per_find_location|website_value_per_schedule|"
     "website_value_per_start_trial|website_value_per_submit_application", 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = V13 "smart_plus/ad/appeal/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_ad_appeal_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/ad/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_ad_create_takes, .answer = smart_plus_ad_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/ad/get/", .token = SB_TOKEN_ADS, .rules = smart_plus_ad_get_takes,
     .answer = smart_plus_ad_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/ad/material_status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_ad_material_status_update_takes, .answer = smart_plus_ad_material_status_update_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/ad/preview/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_ad_preview_takes, .answer = smart_plus_ad_preview_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/ad/review_info/", .token = SB_TOKEN_ADS,
     .rules = smart_plus_ad_review_info_takes, .answer = smart_plus_ad_review_info_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/ad/status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_ad_status_update_takes, .answer = smart_plus_ad_status_update_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/ad/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_ad_update_takes, .answer = smart_plus_ad_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/adgroup/budget/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_adgroup_budget_update_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/adgroup/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_adgroup_create_takes, .answer = smart_plus_adgroup_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/adgroup/get/", .token = SB_TOKEN_ADS,
     .rules = smart_plus_adgroup_get_takes, .answer = smart_plus_adgroup_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/adgroup/status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_adgroup_status_update_takes, .answer = smart_plus_adgroup_status_update_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/adgroup/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_adgroup_update_takes, .answer = smart_plus_adgroup_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/campaign/copy/task/check/", .token = SB_TOKEN_ADS,
     .rules = smart_plus_campaign_copy_task_check_takes, .answer = smart_plus_campaign_copy_task_check_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/campaign/copy/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_campaign_copy_task_create_takes, .answer = smart_plus_campaign_copy_task_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/campaign/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_campaign_create_takes, .answer = smart_plus_campaign_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/campaign/get/", .token = SB_TOKEN_ADS,
     .rules = smart_plus_campaign_get_takes, .answer = smart_plus_campaign_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/campaign/status/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_campaign_status_update_takes, .answer = smart_plus_campaign_status_update_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "smart_plus/campaign/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = smart_plus_campaign_update_takes, .answer = smart_plus_campaign_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/material/review_info/", .token = SB_TOKEN_ADS,
     .rules = smart_plus_material_review_info_takes, .answer = smart_plus_material_review_info_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/material_report/breakdown/", .token = SB_TOKEN_ADS,
     .rules = smart_plus_material_report_breakdown_takes, .answer = smart_plus_material_report_breakdown_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "smart_plus/material_report/overview/", .token = SB_TOKEN_ADS,
     .rules = smart_plus_material_report_overview_takes, .answer = smart_plus_material_report_breakdown_gives,
     .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_smart_plus = {
    .name = "paths of smart_plus", .family = &sb_v13_family, .routes = routes};
