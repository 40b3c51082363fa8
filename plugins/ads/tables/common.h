/* Rules that parameters of several families share.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_COMMON_H
#define TIKTOK_ADS_COMMON_H
#include "ads/ads.h"

// clang-format off

static const struct tt_rule rule_video_material_sources = {
    .choices = "UPLOADED_TO_TIKTOK_ADS_MANAGER|UPLOADED_TO_CATALOG|CREATIVE_TOOL_SMART_VIDEO|"
               "CREATIVE_TOOL_QUICK_OPTIMIZATION|CREATIVE_TOOL_VIDEO_TEMPLATE|CREATIVE_TOOL_SMART_VIDEO_SOUNDTRACK|"
               "CREATIVE_TOOL_TIKTOK_VIDEO_EDITOR|TIKTOK_CREATIVE_EXCHANGE|CATALOG_VIDEO_TEMPLATE|"
               "DYNAMIC_VIDEO_EDITOR|CREATIVE_CHALLENGE|AUTOMATED_CREATIVE_OPTIMIZATION|OTHER|QUICK_GENERATION|"
               "CREATIVE_CENTER_VIDEO_UPLOAD|CREATIVE_CENTER_TIKTOK_VIDEO_EDITOR|CREATIVE_CENTER_VIDEO_TEMPLATE|"
               "DYNAMIC_SCENE|SMART_OPTIMIZATION_TOOL",
};
static const struct tt_rule rule_buying_types = {.choices = "AUCTION|RESERVATION_RF|RESERVATION_TOP_VIEW"};
static const struct tt_rule rule_campaign_system_origins = {.choices = "PROMOTE|TT_ADS_PLATFORM"};
static const struct tt_rule rule_objective_type = {
    .choices = "APP_PROMOTION|WEB_CONVERSIONS|APP_INSTALL|CONVERSIONS|REACH|TRAFFIC|VIDEO_VIEWS|CATALOG_SALES|"
               "PRODUCT_SALES|ENGAGEMENT|LEAD_GENERATION|SHOP_PURCHASES|RF_APP_INSTALL|RF_ENGAGEMENT|RF_REACH|"
               "TOPVIEW_REACH|RF_TRAFFIC|RF_VIDEO_VIEW|BRAND_CONSIDERATION",
};
static const struct tt_rule rule_optimization_goal = {
    .choices = "CLICK|CONVERT|INSTALL|IN_APP_EVENT|SHOW|VIDEO_VIEW|REACH|LEAD_GENERATION|CONVERSATION|FOLLOWERS|"
               "PROFILE_VIEWS|PAGE_VISITS|VALUE|AUTOMATIC_VALUE_OPTIMIZATION|GMV|PURCHASES|INITIATE_CHECKOUTS|"
               "MT_LIVE_ROOM|PRODUCT_CLICK_IN_LIVE|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|TRAFFIC_LANDING_PAGE_VIEW|"
               "CONVERSION_LEADS|DESTINATION_VISIT|PREFERRED_LEAD",
};
static const struct tt_rule rule_campaign_automation_type = {
    .choices = "MANUAL|SMART_PLUS|UPGRADED_SMART_PLUS",
};
static const struct tt_rule rule_exclude_field_types_in_response = {.choices = "NULL_FIELD"};
static const struct tt_rule rule_budget_mode = {
    .choices = "BUDGET_MODE_TOTAL|BUDGET_MODE_DYNAMIC_DAILY_BUDGET|BUDGET_MODE_DAY|BUDGET_MODE_INFINITE",
};
static const struct tt_rule rule_operation_status = {
    .choices = "ENABLE|DISABLE|DELETE|FROZEN",
    .assumed = "\"ENABLE\"",
};
static const struct tt_rule rule_request_id = {.fill = "@unique", .format = TT_F_DIGITS};
static const struct tt_rule rule_primary_status_not_deleted = {
    .choices = "STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY|STATUS_TIME_DONE|"
               "STATUS_RF_CLOSED|STATUS_FROZEN|STATUS_ALL|STATUS_NOT_DELETE|STATUS_DELIVERY_PARTIAL|"
               "STATUS_DELIVERY_CATALOG",
    .assumed = "\"STATUS_NOT_DELETE\"",
};
static const struct tt_rule rule_identity_authorized_bc_id = {.when = "identity_type=BC_AUTH_TT"};
static const struct tt_rule rule_ad_format = {
    .choices = "SINGLE_IMAGE|SINGLE_VIDEO|LIVE_CONTENT|CAROUSEL_ADS|CATALOG_CAROUSEL|CAROUSEL",
};
static const struct tt_rule rule_aigc_disclosure_type = {
    .choices = "SELF_DISCLOSURE|NOT_DECLARED",
    .assumed = "\"NOT_DECLARED\"",
};
static const struct tt_rule rule_with_brand_safety_ias = {.when = "brand_safety_postbid_partner=IAS"};
static const struct tt_rule rule_call_to_action = {
    .choices = "APPLY_NOW|BOOK_NOW|CALL_NOW|CONTACT_US|DOWNLOAD_NOW|EXPERIENCE_NOW|GET_QUOTE|GET_SHOWTIMES|"
               "GET_TICKETS_NOW|INSTALL_NOW|INTERESTED|LEARN_MORE|LISTEN_NOW|ORDER_NOW|PLAY_GAME|PREORDER_NOW|"
               "READ_MORE|SEND_MESSAGE|SHOP_NOW|SIGN_UP|SUBSCRIBE|VIEW_NOW|VIEW_PROFILE|VISIT_STORE|WATCH_LIVE|"
               "WATCH_NOW|JOIN_THIS_HASHTAG|SHOOT_WITH_THIS_EFFECT|VIEW_VIDEO_WITH_THIS_EFFECT",
};
static const struct tt_rule rule_deeplink_type = {
    .choices = "NORMAL|DEFERRED_DEEPLINK",
    .assumed = "\"NORMAL\"",
};
static const struct tt_rule rule_disclaimer_clickable_texts = {
    .when = "disclaimer_type=TEXT_LINK",
    .max_items = 3,
};
static const struct tt_rule rule_disclaimer_text = {.when = "disclaimer_type=TEXT_ONLY"};
static const struct tt_rule rule_dynamic_format = {.choices = "UNSET|DYNAMIC_CREATIVE"};
static const struct tt_rule rule_end_card_cta = {
    .choices = "SEARCH_INVENTORY|LEARN_MORE|SHOP_NOW|SIGN_UP|CONTACT_US|BOOK_NOW|READ_MORE|VIEW_MORE|ORDER_NOW",
};
static const struct tt_rule rule_fallback_type = {.choices = "APP_INSTALL|WEBSITE|UNSET"};
static const struct tt_rule rule_identity_type = {.choices = "CUSTOMIZED_USER|AUTH_CODE|TT_USER|BC_AUTH_TT"};
static const struct tt_rule rule_enable = {.choices = "ENABLE|DISABLE"};
static const struct tt_rule rule_product_display_field_list = {
    .choices = "DEALER_NAME|MAKE|MODEL|YEAR|MILEAGE|PRICE|SALE_PRICE|EXTERIOR_COLOR|TRIM|ADDRESS_CITY|VEHICLE_STATE",
    .max_items = 2,
};
static const struct tt_rule rule_product_specific_type = {.choices = "ALL|PRODUCT_SET|CUSTOMIZED_PRODUCTS"};
static const struct tt_rule rule_shopping_ads_fallback_type = {.choices = "DEFAULT|CUSTOM|SHOPPING_ADS"};
static const struct tt_rule rule_vertical_video_strategy = {
    .choices = "UNSET|SINGLE_VIDEO|CATALOG_VIDEOS|CATALOG_UPLOADED_VIDEOS|LIVE_STREAM|DYNAMIC_CREATIVE",
};
static const struct tt_rule rule_with_viewability_ias = {.when = "viewability_postbid_partner=IAS"};
static const struct tt_rule rule_creative_auto_enhancement_strategy_list = {
    .choices = "VIDEO_QUALITY|MUSIC_REFRESH|IMAGE_QUALITY|IMAGE_RESIZE|TRANSLATE_AND_DUB|CALL_TO_ACTION_ENHANCEMENT|"
               "AIGC_CARD",
};
static const struct tt_rule rule_billing_events = {.choices = "CPC|CPM|CPV|OCPC|GD|OCPM"};
static const struct tt_rule rule_action_scene = {.choices = "VIDEO_RELATED|CREATOR_RELATED|HASHTAG_RELATED"};
static const struct tt_rule rule_video_user_actions = {
    .choices = "WATCHED_TO_END|LIKED|COMMENTED|SHARED|FOLLOWING|VIEW_HOMEPAGE|VIEW_HASHTAG",
};
static const struct tt_rule rule_filter_set_operator = {.choices = "AND|OR"};
static const struct tt_rule rule_custom_action = {.choices = "VIEW_PRODUCT|ADD_TO_CART|PURCHASE"};
static const struct tt_rule rule_pacing = {.choices = "PACING_MODE_SMOOTH|PACING_MODE_FAST"};
static const struct tt_rule rule_schedule_type = {.choices = "SCHEDULE_FROM_NOW|SCHEDULE_START_END"};
static const struct tt_rule rule_age_groups = {
    .choices = "AGE_13_17|AGE_18_24|AGE_25_34|AGE_35_44|AGE_45_54|AGE_55_100",
};
static const struct tt_rule rule_bid_type = {.choices = "BID_TYPE_CUSTOM|BID_TYPE_NO_BID"};
static const struct tt_rule rule_click_attribution_window = {
    .choices = "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS|ZERO_DAY|THIRTY_DAYS|THIRTY_TWO_DAYS",
};
static const struct tt_rule rule_deep_funnel_event_source = {
    .choices = "PIXEL|OFFLINE|CRM",
    .when = "deep_funnel_optimization_status=ON",
};
static const struct tt_rule rule_with_deep_funnel = {.when = "deep_funnel_optimization_status=ON"};
static const struct tt_rule rule_deep_funnel_optimization_event = {
    .choices = "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_TO_WISHLIST|COMPLETE_TUTORIAL|CREATE_GAMEROLE|CREATE_GROUP|"
               "IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|IN_APP_DETAIL_UV|JOIN_GROUP|LAUNCH_APP|"
               "LIVE_CLICK_PRODUCT_ACTION|LIVE_STAY_TIME|LOAN_COMPLETION|LOGIN|NEXT_DAY_OPEN|RATE|SALES_LEAD|SEARCH|"
               "SPEND_CREDITS|UNLOCK_ACHIEVEMENT|UPDATE_LEVEL|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|LANDING_PAGE_VIEW|"
               "PAGE_VISIT|MESSAGE|DESTINATION_VISIT|AD_REVENUE_VALUE|ADD_BILLING|BUTTON|CONSULT|DOWNLOAD_START|"
               "FORM|INITIATE_ORDER|ON_WEB_ADD_TO_WISHLIST|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|"
               "ON_WEB_SEARCH|ON_WEB_SUBSCRIBE|SHOPPING",
    .when = "deep_funnel_optimization_status=ON",
};
static const struct tt_rule rule_deep_funnel_optimization_status = {
    .choices = "ON|OFF",
    .assumed = "\"OFF\"",
};
static const struct tt_rule rule_gender = {.choices = "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED"};
static const struct tt_rule rule_household_income = {.choices = "TOP5|TOP10|TOP10_25|TOP25_50"};
static const struct tt_rule rule_network_types = {.choices = "WIFI|2G|3G|4G|5G|unlimited"};
static const struct tt_rule rule_optimization_event = {
    .choices = "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_TO_WISHLIST|COMPLETE_TUTORIAL|CREATE_GAMEROLE|CREATE_GROUP|"
               "IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|IN_APP_DETAIL_UV|JOIN_GROUP|LAUNCH_APP|"
               "LIVE_CLICK_PRODUCT_ACTION|LIVE_STAY_TIME|LOAN_COMPLETION|LOGIN|NEXT_DAY_OPEN|RATE|SALES_LEAD|SEARCH|"
               "SPEND_CREDITS|UNLOCK_ACHIEVEMENT|UPDATE_LEVEL|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|LANDING_PAGE_VIEW|"
               "PAGE_VISIT|MESSAGE|DESTINATION_VISIT|AD_REVENUE_VALUE|ADD_BILLING|BUTTON|CONSULT|DOWNLOAD_START|"
               "FORM|INITIATE_ORDER|ON_WEB_ADD_TO_WISHLIST|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|"
               "ON_WEB_SEARCH|ON_WEB_SUBSCRIBE|SHOPPING",
};
static const struct tt_rule rule_promotion_type = {
    .choices = "APP_ANDROID|APP_IOS|GAME|WEBSITE|LEAD_GENERATION|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|"
               "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_CALL|WEBSITE_OR_DISPLAY|TIKTOK_SHOP|"
               "VIDEO_SHOPPING|LIVE_SHOPPING|PSA_PRODUCT|EXTERNAL_OR_DISPLAY",
};
static const struct tt_rule rule_with_min_roas = {.when = "deep_bid_type=VO_MIN_ROAS"};
static const struct tt_rule rule_schedule_end_time = {
    .when = "schedule_type=SCHEDULE_START_END",
    .format = TT_F_DATETIME,
};
static const struct tt_rule rule_shopping_ads_retargeting_actions_days = {
    .when = "shopping_ads_retargeting_type=LAB1|LAB2",
    .min = 1,
    .max = 2,
};
static const struct tt_rule rule_shopping_ads_retargeting_type = {.choices = "LAB1|LAB2|LAB3|OFF"};
static const struct tt_rule rule_spending_power = {
    .choices = "ALL|HIGH|PRODUCT_SALES|RF_REACH|PLACEMENT_TYPE_AUTOMATIC|PLACEMENT_TIKTOK",
};
static const struct tt_rule rule_campaign_type = {.choices = "REGULAR_CAMPAIGN|IOS14_CAMPAIGN"};
static const struct tt_rule rule_primary_status = {
    .choices = "STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY|STATUS_TIME_DONE|"
               "STATUS_RF_CLOSED|STATUS_FROZEN|STATUS_ALL|STATUS_NOT_DELETE|STATUS_DELIVERY_PARTIAL|"
               "STATUS_DELIVERY_CATALOG",
};
static const struct tt_rule rule_postback_window_mode = {
    .choices = "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3|ENABLE",
};
static const struct tt_rule rule_special_industries = {.choices = "HOUSING|EMPLOYMENT|CREDIT"};
static const struct tt_rule rule_by_file = {.when = "upload_type=UPLOAD_BY_FILE;!upload_type"};
static const struct tt_rule rule_by_file_id = {.when = "upload_type=UPLOAD_BY_FILE_ID"};
static const struct tt_rule rule_file_signature = {
    .fill = "@md5:file",
    .min_len = 32,
    .max_len = 32,
    .format = TT_F_HEX,
};
static const struct tt_rule rule_placement = {
    .choices = "PLACEMENT_TIKTOK|PLACEMENT_PANGLE|PLACEMENT_GLOBAL_APP_BUNDLE|PLACEMENT_TOPBUZZ|PLACEMENT_HELO|ALL",
};
static const struct tt_rule rule_order_type = {.choices = "ASC|DESC", .assumed = "\"DESC\""};

#define CHOICES_BRAND_SAFETY_TYPE \
    "EXPANDED_INVENTORY|NO_BRAND_SAFETY|STANDARD_INVENTORY|LIMITED_INVENTORY"
#define CHOICES_BRAND_SAFETY_BRAND_SAFETY_TYPE \
    "NO_BRAND_SAFETY|EXPANDED_INVENTORY|STANDARD_INVENTORY|LIMITED_INVENTORY|THIRD_PARTY"
#define CHOICES_PLACEMENTS \
    "PLACEMENT_TIKTOK|PLACEMENT_PANGLE|PLACEMENT_GLOBAL_APP_BUNDLE"
#define CHOICES_OPTIMIZATION_GOAL \
    "ANCHOR_CLICK|ANCHOR_CLICK_PURCHASE|AUTOMATED_VALUE|CLICK|CONVERSATION|CONVERSION_LEADS|CONVERT|" \
    "DESTINATION_VISIT|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEM|FOLLOWERS|INSTALL|IN_APP_EVENT|LEAD_GENERATION|" \
    "MESSAGE|MT_LIVE_FOLLOW|MT_LIVE_ROOM|MT_LIVE_SHOPPING|PAGE_VISIT|POST_ENGAGEMNT|PREFERRED_LEAD|" \
    "PRODUCT_CLICK_IN_LIVE|PROFILE_VIEWS|REACH|SHOW|TRAFFIC_LANDING_PAGE_VIEW|VALUE|VIDEO_VIEW"
#define CHOICES_OBJECTIVE_TYPE \
    "APP_PROMOTION|WEB_CONVERSIONS|LEAD_GENERATION|TRAFFIC|REACH|VIDEO_VIEWS|ENGAGEMENT|PRODUCT_SALES|" \
    "RF_REACH"
#define CHOICES_IDENTITY_TYPE \
    "AUTH_CODE|BC_AUTH_TT|BC_SELF_TT|CUSTOMIZED_USER|TT_USER|UNSET"
#define CHOICES_ADVERTISER_SHOW_STATUS \
    "SHOW_ACCOUNT_STATUS_NOT_APPROVED|SHOW_ACCOUNT_STATUS_APPROVED|SHOW_ACCOUNT_STATUS_IN_REVIEW|" \
    "SHOW_ACCOUNT_STATUS_PUNISHED"
static const struct tt_rule rule_value_1_to_100_else_10 = {.assumed = "10", .min = 1, .max = 100};
static const struct tt_rule rule_items_10 = {.max_items = 10};
static const struct tt_rule rule_else_1 = {.assumed = "1"};
static const struct tt_rule rule_value_1_to_1000_else_10 = {.assumed = "10", .min = 1, .max = 1000};
static const struct tt_rule rule_items_50 = {.max_items = 50};
static const struct tt_rule rule_items_20 = {.max_items = 20};
static const struct tt_rule rule_value_1_to_50_else_10 = {.assumed = "10", .min = 1, .max = 50};
static const struct tt_rule rule_items_1 = {.max_items = 1};
static const struct tt_rule rule_digits_items_100 = {.max_items = 100, .format = TT_F_DIGITS};
static const struct tt_rule rule_else_10 = {.assumed = "10"};
static const struct tt_rule rule_items_100 = {.max_items = 100};
static const struct tt_rule rule_chars_100 = {.max_len = 100};
static const struct tt_rule rule_value_1_to_20_else_10 = {.assumed = "10", .min = 1, .max = 20};
static const struct tt_rule rule_value_1_to_100_else_20 = {.assumed = "20", .min = 1, .max = 100};
static const struct tt_rule rule_chars_40 = {.max_len = 40};
static const struct tt_rule rule_else_en = {.assumed = "\"en\""};
static const struct tt_rule rule_items_1000 = {.max_items = 1000};
static const struct tt_rule rule_chars_500 = {.max_len = 500};
static const struct tt_rule rule_chars_512 = {.max_len = 512};
static const struct tt_rule rule_digits_items_1_to_100 = {.min_items = 1, .max_items = 100, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_1_to_50 = {.min_items = 1, .max_items = 50};
static const struct tt_rule rule_value_1_to_500_else_10 = {.assumed = "10", .min = 1, .max = 500};
static const struct tt_rule rule_lang = {.choices = "EN|JA|ZH", .assumed = "\"EN\""};
static const struct tt_rule rule_placement_type = {
    .choices = "PLACEMENT_TYPE_AUTOMATIC|PLACEMENT_TYPE_NORMAL",
    .assumed = "\"PLACEMENT_TYPE_NORMAL\"",
};
static const struct tt_rule rule_digits_items_20 = {.max_items = 20, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_30 = {.max_items = 30};
static const struct tt_rule rule_items_3000 = {.max_items = 3000};
static const struct tt_rule rule_items_5 = {.max_items = 5};
static const struct tt_rule rule_digits_items_50 = {.max_items = 50, .format = TT_F_DIGITS};
static const struct tt_rule rule_chars_128 = {.max_len = 128};
static const struct tt_rule rule_chars_255 = {.max_len = 255};
static const struct tt_rule rule_chars_30 = {.max_len = 30};
static const struct tt_rule rule_value_0_to_1 = {.min = 0, .max = 1};
static const struct tt_rule rule_digits_items_1_to_20 = {.min_items = 1, .max_items = 20, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_from_1 = {.min_items = 1};
static const struct tt_rule rule_when_identity_type_bc_auth_tt_digits = {
    .when = "identity_type=BC_AUTH_TT",
    .format = TT_F_DIGITS,
};
static const struct tt_rule rule_digits_else_0 = {.assumed = "\"0\"", .format = TT_F_DIGITS};
static const struct tt_rule rule_else_0 = {.assumed = "0"};
static const struct tt_rule rule_value_1_to_1000_else_1 = {.assumed = "1", .min = 1, .max = 1000};
static const struct tt_rule rule_value_1_to_10_else_10 = {.assumed = "10", .min = 1, .max = 10};
static const struct tt_rule rule_operating_system = {.choices = "ANDROID|IOS"};
static const struct tt_rule rule_dmp_operating_systems = {.choices = "ANDROID|IOS|PC|ALL"};
static const struct tt_rule rule_platform = {.choices = "ANDROID|IOS|PC|UNKNOWN"};
static const struct tt_rule rule_sort_type = {.choices = "ASC|DESC"};
static const struct tt_rule rule_object_type = {.choices = "CAMPAIGN|ADGROUP"};
static const struct tt_rule rule_campaign_identity_type = {.choices = "CUSTOMIZED_USER"};
static const struct tt_rule rule_deep_copy_mode = {.choices = "DEFAULT|CUSTOM", .assumed = "\"DEFAULT\""};
static const struct tt_rule rule_campaign_operation_status = {
    .choices = "DELETE|ENABLE|DISABLE|FROZEN",
    .assumed = "\"DISABLE\"",
};
static const struct tt_rule rule_campaign_copy_task_create_operation_status = {
    .choices = "DELETE|ENABLE|DISABLE|FROZEN",
    .assumed = "\"ENABLE\"",
};
static const struct tt_rule rule_auto_disclaimer_types = {.choices = "EMISSION|DISCOUNT", .max_items = 1};
static const struct tt_rule rule_funds_type = {.choices = "FUNDS_TYPE_CASH|FUNDS_TYPE_GRANT"};
static const struct tt_rule rule_brand_safety_partner = {
    .choices = "IAS|OPEN_SLATE",
    .when = "brand_safety_type=THIRD_PARTY",
};
static const struct tt_rule rule_lead_source = {
    .choices = "INSTANT_FORM|DIRECT_MESSAGE",
    .assumed = "\"INSTANT_FORM\"",
};
static const struct tt_rule rule_rf_brand_safety_type = {
    .choices = CHOICES_BRAND_SAFETY_BRAND_SAFETY_TYPE,
    .assumed = "\"NO_BRAND_SAFETY\"",
};
static const struct tt_rule rule_status = {.choices = "ON|OFF"};
static const struct tt_rule rule_event_source_type = {.choices = "PIXEL|APP"};
static const struct tt_rule rule_creative_placements = {.choices = CHOICES_PLACEMENTS};
static const struct tt_rule rule_smart_plus_campaign_type = {
    .choices = "REGULAR_CAMPAIGN|IOS14_CAMPAIGN",
    .assumed = "\"REGULAR_CAMPAIGN\"",
};
static const struct tt_rule rule_virtual_objective_type = {.choices = "SALES"};
static const struct tt_rule rule_sales_destination = {
    .choices = "TIKTOK_SHOP|WEBSITE|APP|WEB_AND_APP",
    .when = "virtual_objective_type",
};
static const struct tt_rule rule_identity_identity_type = {.choices = "TT_USER|BC_AUTH_TT"};
static const struct tt_rule rule_advertiser_budget_mode = {
    .choices = "UNLIMITED|MONTHLY_BUDGET|DAILY_BUDGET|CUSTOM_BUDGET",
    .assumed = "\"MONTHLY_BUDGET\"",
};
static const struct tt_rule rule_digits_items_1 = {.max_items = 1, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_200 = {.max_items = 200};
static const struct tt_rule rule_items_3 = {.max_items = 3};
static const struct tt_rule rule_value_0_to_9 = {.min = 0, .max = 9};
static const struct tt_rule rule_value_from_0 = {.min = 0};
static const struct tt_rule rule_digits_items_from_1 = {.min_items = 1, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_just_1 = {.min_items = 1, .max_items = 1};
static const struct tt_rule rule_digits_items_just_1 = {.min_items = 1, .max_items = 1, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_1_to_10 = {.min_items = 1, .max_items = 10};
static const struct tt_rule rule_digits_items_1_to_10 = {.min_items = 1, .max_items = 10, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_1_to_20 = {.min_items = 1, .max_items = 20};
static const struct tt_rule rule_chars_1_to_100 = {.min_len = 1, .max_len = 100};
static const struct tt_rule rule_chars_1_to_128 = {.min_len = 1, .max_len = 128};
static const struct tt_rule rule_chars_1_to_40 = {.min_len = 1, .max_len = 40};
static const struct tt_rule rule_when_schedule_type_datetime = {.when = "schedule_type", .format = TT_F_DATETIME};
static const struct tt_paging pages_50 = V13_PAGES(50);
static const struct tt_paging pages_20 = V13_PAGES(20);
static const struct tt_paging pages_500 = V13_PAGES(500);

static const struct tt_param avatar_icon_members[] = {
    MEMBER(STRING, "web_uri", 0, NULL, "The image's id in the library."),
};

static const struct tt_param call_to_action_list_members[] = {
    MEMBER(STRING, "call_to_action", TT_P_REQUIRED, NULL, "The word on the button."),
};

static const struct tt_param card_list_members[] = {
    MEMBER(STRING, "card_id", 0, NULL, "A portfolio that holds a card."),
};

static const struct tt_param deeplink_list_members[] = {
    MEMBER(STRING, "deeplink",      0, NULL,                "Link into an app."),
    MEMBER(STRING, "deeplink_type", 0, &rule_deeplink_type, "DEFERRED_DEEPLINK also works when the app must be installed first."),
};

static const struct tt_param landing_page_urls_members[] = {
    MEMBER(STRING, "landing_page_url", TT_P_REQUIRED, NULL, "Where a click leads."),
};

static const struct tt_param video_info_members[] = {
    MEMBER(STRING, "file_name", 0,             NULL, "Name in the library."),
    MEMBER(STRING, "video_id",  TT_P_REQUIRED, NULL, "The video."),
};

static const struct tt_param page_list_members[] = {
    MEMBER(STRING, "page_id", TT_P_REQUIRED, NULL, "The instant page or form."),
};

static const struct tt_param title_list_members[] = {
    MEMBER(STRING, "title", TT_P_REQUIRED, NULL, NULL),
};

static const struct tt_field video_info_fields[] = {
    FIELD(STRING, "video_id",  0, NULL, NULL),
    FIELD(STRING, "file_name", 0, NULL, NULL),
};

static const struct tt_field title_list_fields[] = {
    FIELD(STRING, "title", 0, NULL, NULL),
};

static const struct tt_field call_to_action_list_fields[] = {
    FIELD(STRING, "call_to_action", 0, NULL, NULL),
};

static const struct tt_field deeplink_list_fields[] = {
    FIELD(STRING, "deeplink",      0, NULL,                       NULL),
    FIELD(STRING, "deeplink_type", 0, "NORMAL|DEFERRED_DEEPLINK", NULL),
};

static const struct tt_field page_list_fields[] = {
    FIELD(STRING, "page_id", 0, NULL, NULL),
};

static const struct tt_field card_list_fields[] = {
    FIELD(STRING, "card_id", 0, NULL, NULL),
};

static const struct tt_field landing_page_urls_fields[] = {
    FIELD(STRING, "landing_page_url", 0, NULL, NULL),
};

static const struct tt_field avatar_icon_fields[] = {
    FIELD(STRING, "web_uri", 0, NULL, NULL),
};

static const struct tt_field image_content_fields[] = {
    FIELD(STRING, "image_id", 0, NULL, NULL),
};

static const struct tt_field video_content_fields[] = {
    FIELD(STRING, "video_id", 0, NULL, NULL),
};

static const struct tt_field carousel_music_content_fields[] = {
    FIELD(STRING, "music_id", 0, NULL, NULL),
};

static const struct tt_field content_info_fields[] = {
    FIELD_OBJECT(image_content_fields,          "image_content",          0, NULL, NULL),
    FIELD_OBJECT(video_content_fields,          "video_content",          0, NULL, NULL),
    FIELD(STRING,                               "text_content",           0, NULL, NULL),
    FIELD(STRING,                               "content_type",           0, "MODE_STRING|MODE_IMAGE|MODE_VIDEO|MODE_CAROUSEL_MUSIC", NULL),
    FIELD_OBJECT(carousel_music_content_fields, "carousel_music_content", 0, NULL, NULL),
};

static const struct tt_field reject_info_fields[] = {
    FIELD(STRING,                     "suggestion",           0, NULL, NULL),
    FIELD_LIST(STRING,                "reasons",              0, NULL, NULL),
    FIELD_LIST(STRING,                "forbidden_ages",       0, NULL, NULL),
    FIELD_LIST(STRING,                "forbidden_locations",  0, NULL, NULL),
    FIELD_LIST(STRING,                "forbidden_placements", 0, NULL, NULL),
    FIELD_OBJECT(content_info_fields, "content_info",         0, NULL, NULL),
};

static const struct tt_field ad_review_map_fields[] = {
    FIELD(STRING,                     "ad_id",                       0, NULL,                                       NULL),
    FIELD(BOOLEAN,                    "is_approved",                 0, NULL,                                       NULL),
    FIELD(STRING,                     "review_status",               0, "ALL_AVAILABLE|PART_AVAILABLE|UNAVAILABLE", NULL),
    FIELD(STRING,                     "appeal_status",               0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_placements",        0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_ages",              0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_locations",         0, NULL,                                       NULL),
    FIELD_LIST(STRING,                "forbidden_operation_systems", 0, NULL,                                       NULL),
    FIELD(STRING,                     "last_audit_time",             0, NULL,                                       NULL),
    FIELD_OBJECTS(reject_info_fields, "reject_info",                 0, NULL,                                       NULL),
};

static const struct tt_field schedules_fields[] = {
    FIELD(STRING, "start_time", 0, NULL, NULL),
    FIELD(STRING, "end_time",   0, NULL, NULL),
};

static const struct tt_param qualification_images_members[] = {
    MEMBER(STRING, "image_id", 0, NULL, "The image."),
};

static const struct tt_field failed_events_fields[] = {
    FIELD(NUMBER, "order_in_batch", 0, NULL, NULL),
    FIELD(STRING, "error",          0, NULL, NULL),
};

/* Events are counted apart from all other calls. */
static const struct tt_limit event_limits[] = {
    {NULL, NULL,     1000,     1},
    {NULL, NULL,   600000,    60},
    {NULL, NULL, 86400000, 86400},
};

static const struct tt_field page_info_fields[] = {
    FIELD(INTEGER, "page",         0, NULL, NULL),
    FIELD(INTEGER, "page_size",    0, NULL, NULL),
    FIELD(INTEGER, "total_number", 0, NULL, "Rows in all."),
    FIELD(INTEGER, "total_page",   0, NULL, "Pages in all."),
    FIELD(BOOLEAN, "has_more",     0, NULL, "More follow."),
    FIELD(INTEGER, "cursor",       0, NULL, "Where the next page begins."),
};

static const struct tt_field adgroup_error_list_fields[] = {
    FIELD(STRING, "adgroup_id",    0, NULL, NULL),
    FIELD(STRING, "error_message", 0, NULL, NULL),
};

static const struct tt_param item_list_video_info_members[] = {
    MEMBER(STRING, "video_id", TT_P_REQUIRED, NULL, "The video."),
};

static const struct tt_field app_config_fields[] = {
    FIELD(STRING, "app_id", 0, NULL, NULL),
};

static const struct tt_field list_fields[] = {
    FIELD(MAP, "dimensions", 0, NULL, "One text for each dimension asked for."),
    FIELD(MAP, "metrics",    0, NULL, NULL),
};

static const struct tt_field audience_ages_fields[] = {
    FIELD(STRING, "age",        0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field creator_rate_fields[] = {
    FIELD(NUMBER,  "rate",               0, NULL, NULL),
    FIELD(STRING,  "currency",           0, NULL, "ISO 4217 code."),
    FIELD(BOOLEAN, "is_negotiable_type", 0, NULL, NULL),
};

static const struct tt_field audience_countries_fields[] = {
    FIELD(STRING, "country",    0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field audience_genders_fields[] = {
    FIELD(STRING, "gender",     0, "FEMALE|MALE|UNISEX|NONE|Female|Male|Other", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,                                        NULL),
};

static const struct tt_field audience_locales_fields[] = {
    FIELD(STRING, "locale",     0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field audience_device_fields[] = {
    FIELD(STRING, "device",     0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field audience_usage_fields[] = {
    FIELD(STRING, "usage",      0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field oauth2_creator_get_list_fields[] = {
    FIELD(STRING,                            "creator_id",                       0, NULL,                                      NULL),
    FIELD(STRING,                            "display_name",                     0, NULL,                                      NULL),
    FIELD(STRING,                            "handle_name",                      0, NULL,                                      NULL),
    FIELD(STRING,                            "profile_image",                    0, NULL,                                      NULL),
    FIELD(INTEGER,                           "followers_count",                  0, NULL,                                      NULL),
    FIELD(INTEGER,                           "followings_count",                 0, NULL,                                      NULL),
    FIELD(INTEGER,                           "videos_count",                     0, NULL,                                      NULL),
    FIELD(INTEGER,                           "likes_count",                      0, NULL,                                      NULL),
    FIELD(STRING,                            "bio",                              0, NULL,                                      NULL),
    FIELD(BOOLEAN,                           "is_on_vacation",                   0, NULL,                                      NULL),
    FIELD(STRING,                            "vocation_start_date",              0, NULL,                                      NULL),
    FIELD(STRING,                            "vocation_end_date",                0, NULL,                                      NULL),
    FIELD_OBJECT(creator_rate_fields,        "creator_rate",                     0, NULL,                                      NULL),
    FIELD(STRING,                            "location",                         0, NULL,                                      NULL),
    FIELD_LIST(STRING,                       "topics",                           0, NULL,                                      NULL),
    FIELD_LIST(STRING,                       "creator_badges",                   0, "RESPONSIVE|EXPERIENCED|PROFILE_COMPLETE", NULL),
    FIELD_OBJECTS(audience_countries_fields, "audience_countries",               0, NULL,                                      NULL),
    FIELD_OBJECTS(audience_genders_fields,   "audience_genders",                 0, NULL,                                      NULL),
    FIELD_OBJECTS(audience_ages_fields,      "audience_ages",                    0, NULL,                                      NULL),
    FIELD_OBJECTS(audience_locales_fields,   "audience_locales",                 0, NULL,                                      NULL),
    FIELD_OBJECTS(audience_device_fields,    "audience_device",                  0, NULL,                                      NULL),
    FIELD_OBJECTS(audience_usage_fields,     "audience_usage",                   0, NULL,                                      NULL),
    FIELD(NUMBER,                            "average_views",                    0, NULL,                                      NULL),
    FIELD(NUMBER,                            "average_views_benchmark",          0, NULL,                                      NULL),
    FIELD(NUMBER,                            "six_seconds_views_rate",           0, NULL,                                      NULL),
    FIELD(NUMBER,                            "six_seconds_views_rate_benchmark", 0, NULL,                                      NULL),
    FIELD(NUMBER,                            "engagement_rate",                  0, NULL,                                      NULL),
    FIELD(NUMBER,                            "engagement_rate_benchmark",        0, NULL,                                      NULL),
    FIELD(NUMBER,                            "engagements_benchmark",            0, NULL,                                      NULL),
    FIELD(NUMBER,                            "completion_rate",                  0, NULL,                                      NULL),
    FIELD(NUMBER,                            "completion_rate_benchmark",        0, NULL,                                      NULL),
    FIELD(NUMBER,                            "followers_growth_rate",            0, NULL,                                      NULL),
    FIELD(NUMBER,                            "followers_growth_rate_benchmark",  0, NULL,                                      NULL),
    FIELD(NUMBER,                            "average_likes",                    0, NULL,                                      NULL),
    FIELD(NUMBER,                            "average_shares",                   0, NULL,                                      NULL),
    FIELD(NUMBER,                            "average_comments",                 0, NULL,                                      NULL),
};

// clang-format on
#endif
