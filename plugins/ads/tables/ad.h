/* Ads.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_AD_H
#define TIKTOK_ADS_AD_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.ad.get */

static const struct tt_rule rule_destination = {
    .choices = "APP|APP_ANDROID|APP_IOS|TIKTOK_INSTANT_PAGE|WEBSITE|SOCIAL_MEDIA_APP|PHONE_CALL",
};
static const struct tt_rule rule_ad_get_secondary_status = {
    .choices = "ADVERTISER_CONTRACT_PENDING|ADVERTISER_ACCOUNT_PUNISH|ADVERTISER_ACCOUNT_INVALID|AD_STATUS_ALL|"
               "AD_STATUS_NOT_DELETE|AD_STATUS_CAMPAIGN_DELETE|AD_STATUS_ADGROUP_DELETE|AD_STATUS_DELETE|"
               "AD_STATUS_ADVERTISER_AUDIT_DENY|AD_STATUS_ADVERTISER_AUDIT|AD_STATUS_BALANCE_EXCEED|"
               "AD_STATUS_CAMPAIGN_EXCEED|AD_STATUS_BUDGET_EXCEED|AD_STATUS_AD_PRE_ONLINE|AD_STATUS_AUDIT|"
               "AD_STATUS_REAUDIT|AD_STATUS_AUDIT_DENY|AD_STATUS_ADGROUP_AUDIT_DENY|"
               "AD_STATUS_ADGROUP_PARTIAL_AUDIT_NO_DELIVERY|AD_STATUS_REVIEW_PARTIALLY_APPROVED|"
               "AD_STATUS_PARTIAL_AUDIT_DELIVERY_OK|AD_STATUS_PARTIAL_AUDIT_NO_DELIVERY|"
               "AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_MISSING|AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_EXPIRED|"
               "AD_STATUS_ADGROUP_INDUSTRY_QUALIFICATION_DENY|AD_STATUS_MUSIC_AUTHORIZATION_MISSING|"
               "AD_STAUS_PIXEL_UNBIND|AD_STATUS_LIVE_OFFLINE|AD_STATUS_NOT_START|AD_STATUS_DONE|"
               "AD_STATUS_CAMPAIGN_DISABLE|AD_STATUS_ADGROUP_DISABLE|AD_STATUS_DISABLE|AD_STATUS_DELIVERY_OK|"
               "AD_STATUS_PROCESS_AUDIO|AD_STATUS_TRANSCODING_FAIL|AD_STATUS_ADGROUP_ASSET_AUTHORIZATION_LOST|"
               "AD_STATUS_ASSET_AUTHORIZATION_LOST|AD_STATUS_AD_QUOTA_LIMIT|AD_STATUS_PRODUCT_UNAVAILABLE|"
               "AD_STATUS_ANCHOR_UNAVAILABLE|AD_STATUS_NO_AUTHORIZATION_OF_SHOWCASE|AD_STATUS_RF_ADGROUP_CLOSED|"
               "AD_STATUS_PROMOTE_AD_OFFLINE_AUDIT|AD_STATUS_PROMOTE_ADGROUP_CLOSED|CREATIVE_PAUSED_USED_IN_GMV_MAX|"
               "PRODUCT_ANCHOR_UNAVAILABLE|AD_STATUS_CREATOR_AUTHORIZATION_REVOKED|"
               "AD_STATUS_CREATIVE_ANCHOR_UNAVAILABLE|AD_STATUS_CREATIVE_PRODUCT_ALL_REJECTED|NO_AVAILABLE_PRODUCTS|"
               "AD_STATUS_SHOWCASE_AUTHORIZATION_LOST|ADVERTISER_REAUDIT|MATERIAL_DELETE|MATERIAL_DISABLE|"
               "MATERIAL_AUDIT_DENY|MATERIAL_AUDIT|MATERIAL_AUDIT_PARTIAL_APPROVED|MATERIAL_DELIVERY_OK|"
               "ADVERTISER_ACCOUNT_BALANCE_EXCEED",
};

static const struct tt_param ad_get_filtering[] = {
    MEMBER_LIST(STRING, "ad_ids",                     0, TT_RULE(.max_items = 100),        "The ads."),
    MEMBER(STRING,      "ad_name",                    0, NULL,                             NULL),
    MEMBER_LIST(STRING, "adgroup_ids",                0, TT_RULE(.max_items = 100),        "The ad groups."),
    MEMBER_LIST(STRING, "buying_types",               0, &rule_buying_types,               NULL),
    MEMBER_LIST(STRING, "campaign_ids",               0, TT_RULE(.max_items = 100),        "The campaigns."),
    MEMBER_LIST(STRING, "campaign_system_origins",    0, &rule_campaign_system_origins,    NULL),
    MEMBER(STRING,      "creation_filter_end_time",   0, &v13_datetime,                    "Created before this time, UTC."),
    MEMBER(STRING,      "creation_filter_start_time", 0, &v13_datetime,                    "Created at or after this time, UTC."),
    MEMBER(STRING,      "creative_material_mode",     0, TT_RULE(.choices = "CUSTOM|DYNAMIC|SMART_CREATIVE"), "Ads made by hand, or combined by TikTok."),
    MEMBER(STRING,      "destination",                0, &rule_destination,                NULL),
    MEMBER(STRING,      "modified_after",             0, &v13_datetime,                    "Changed after this time, UTC."),
    MEMBER(STRING,      "objective_type",             0, &rule_objective_type,             "What the campaign is to achieve."),
    MEMBER(STRING,      "optimization_goal",          0, &rule_optimization_goal,          "What delivery is optimised for."),
    MEMBER(STRING,      "primary_status",             0, &rule_primary_status_not_deleted, "Status in few words."),
    MEMBER(STRING,      "secondary_status",           0, &rule_ad_get_secondary_status,    "Status in detail."),
    MEMBER(STRING,      "campaign_automation_type",   0, &rule_campaign_automation_type,   NULL),
    MEMBER_LIST(STRING, "ad_ids_v2",                  0, TT_RULE(.max_items = 100),        "The ads by their newer ids."),
};

static const struct tt_param ad_get_params[] = {
    PARAM(QUERY,        STRING,           "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM_OBJECT(QUERY, ad_get_filtering, "filtering",                       0,                            NULL,                                  "Which rows to answer."),
    PARAM(QUERY,        INTEGER,          "page",                            TT_P_MIN,                     &v13_page,                             "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,          "page_size",                       TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "10", .min = 1, .max = 1000), "Rows a page."),
    PARAM_LIST(QUERY,   STRING,           "fields",                          0,                            NULL,                                  "Which members to answer; without it TikTok chooses."),
    PARAM_LIST(QUERY,   STRING,           "exclude_field_types_in_response", 0,                            &rule_exclude_field_types_in_response, "NULL_FIELD leaves out members without a value."),
};

static const struct tt_field ad_row_showcase_products_result[] = {
    FIELD(STRING, "item_group_id", 0, NULL, NULL),
    FIELD(STRING, "store_id",      0, NULL, NULL),
    FIELD(STRING, "catalog_id",    0, NULL, NULL),
};

static const struct tt_field ad_row_utm_params_result[] = {
    FIELD(STRING, "key",   0, NULL, NULL),
    FIELD(STRING, "value", 0, NULL, NULL),
};

static const struct tt_field ad_row_disclaimer_text_result[] = {
    FIELD(STRING, "text", 0, NULL, NULL),
};

static const struct tt_field ad_row_disclaimer_clickable_texts_result[] = {
    FIELD(STRING, "text", 0, NULL, NULL),
    FIELD(STRING, "url",  0, NULL, NULL),
};

static const struct tt_field ad_row[] = {
    FIELD(STRING,                                           "advertiser_id",                           0, NULL,                                     NULL),
    FIELD(STRING,                                           "campaign_id",                             0, NULL,                                     NULL),
    FIELD(STRING,                                           "campaign_name",                           0, NULL,                                     NULL),
    FIELD(STRING,                                           "campaign_automation_type",                0, "MANUAL|SMART_PLUS|UPGRADED_SMART_PLUS|UPGRADED_SMART_PLUS_CREATIVE", NULL),
    FIELD(STRING,                                           "campaign_system_origin",                  0, "PROMOTE",                                NULL),
    FIELD(STRING,                                           "adgroup_id",                              0, NULL,                                     NULL),
    FIELD(STRING,                                           "adgroup_name",                            0, NULL,                                     NULL),
    FIELD(STRING,                                           "smart_plus_ad_id",                        0, NULL,                                     NULL),
    FIELD(STRING,                                           "ad_id",                                   0, NULL,                                     NULL),
    FIELD(STRING,                                           "ad_id_v2",                                0, NULL,                                     NULL),
    FIELD(STRING,                                           "ad_name",                                 0, NULL,                                     NULL),
    FIELD(STRING,                                           "create_time",                             0, NULL,                                     NULL),
    FIELD(STRING,                                           "modify_time",                             0, NULL,                                     NULL),
    FIELD(STRING,                                           "identity_id",                             0, NULL,                                     NULL),
    FIELD(STRING,                                           "identity_type",                           0, "CUSTOMIZED_USER|AUTH_CODE|TT_USER|BC_AUTH_TT", NULL),
    FIELD(STRING,                                           "identity_authorized_bc_id",               0, NULL,                                     NULL),
    FIELD(STRING,                                           "catalog_id",                              0, NULL,                                     NULL),
    FIELD(STRING,                                           "product_specific_type",                   0, "ALL|PRODUCT_SET|CUSTOMIZED_PRODUCTS",    NULL),
    FIELD_LIST(STRING,                                      "item_group_ids",                          0, NULL,                                     NULL),
    FIELD(STRING,                                           "product_set_id",                          0, NULL,                                     NULL),
    FIELD_LIST(STRING,                                      "sku_ids",                                 0, NULL,                                     NULL),
    FIELD_LIST(STRING,                                      "vehicle_ids",                             0, NULL,                                     NULL),
    FIELD_OBJECTS(ad_row_showcase_products_result,          "showcase_products",                       0, NULL,                                     NULL),
    FIELD(STRING,                                           "ad_format",                               0, "SINGLE_IMAGE|SINGLE_VIDEO|LIVE_CONTENT|CAROUSEL_ADS|CATALOG_CAROUSEL", NULL),
    FIELD(STRING,                                           "vertical_video_strategy",                 0, "UNSET|SINGLE_VIDEO|CATALOG_VIDEOS|CATALOG_UPLOADED_VIDEOS|LIVE_STREAM", NULL),
    FIELD(STRING,                                           "dynamic_format",                          0, "UNSET|DYNAMIC_CREATIVE",                 NULL),
    FIELD(STRING,                                           "video_id",                                0, NULL,                                     NULL),
    FIELD_LIST(STRING,                                      "image_ids",                               0, NULL,                                     NULL),
    FIELD(INTEGER,                                          "carousel_image_index",                    0, NULL,                                     NULL),
    FIELD(STRING,                                           "end_card_cta",                            0, "SEARCH_INVENTORY|LEARN_MORE|SHOP_NOW|SIGN_UP|CONTACT_US|BOOK_NOW|READ_MORE|VIEW_MORE|ORDER_NOW", NULL),
    FIELD_LIST(STRING,                                      "auto_disclaimer_types",                   0, "EMISSION|DISCOUNT",                      NULL),
    FIELD_LIST(STRING,                                      "product_display_field_list",              0, "DEALER_NAME|MAKE|MODEL|YEAR|MILEAGE|PRICE|SALE_PRICE|EXTERIOR_COLOR|TRIM|ADDRESS_CITY|VEHICLE_STATE", NULL),
    FIELD(STRING,                                           "music_id",                                0, NULL,                                     NULL),
    FIELD(STRING,                                           "tiktok_item_id",                          0, NULL,                                     NULL),
    FIELD(BOOLEAN,                                          "promotional_music_disabled",              0, NULL,                                     NULL),
    FIELD(STRING,                                           "item_duet_status",                        0, "ENABLE|DISABLE",                         NULL),
    FIELD(STRING,                                           "item_stitch_status",                      0, "ENABLE|DISABLE",                         NULL),
    FIELD(STRING,                                           "dark_post_status",                        0, "ON|OFF",                                 NULL),
    FIELD(BOOLEAN,                                          "branded_content_disabled",                0, NULL,                                     NULL),
    FIELD(STRING,                                           "shopping_ads_video_package_id",           0, NULL,                                     NULL),
    FIELD(STRING,                                           "ad_text",                                 0, NULL,                                     NULL),
    FIELD_LIST(STRING,                                      "ad_texts",                                0, NULL,                                     NULL),
    FIELD(STRING,                                           "call_to_action",                          0, NULL,                                     NULL),
    FIELD(STRING,                                           "call_to_action_id",                       0, NULL,                                     NULL),
    FIELD(STRING,                                           "card_id",                                 0, NULL,                                     NULL),
    FIELD(STRING,                                           "landing_page_url",                        0, NULL,                                     NULL),
    FIELD_OBJECTS(ad_row_utm_params_result,                 "utm_params",                              0, NULL,                                     NULL),
    FIELD(INTEGER,                                          "page_id",                                 0, NULL,                                     NULL),
    FIELD(STRING,                                           "cpp_url",                                 0, NULL,                                     NULL),
    FIELD(STRING,                                           "tiktok_page_category",                    0, "PROFILE_PAGE|OTHER_TIKTOK_PAGE|TIKTOK_INSTANT_PAGE", NULL),
    FIELD(STRING,                                           "phone_region_code",                       0, NULL,                                     NULL),
    FIELD(STRING,                                           "phone_region_calling_code",               0, NULL,                                     NULL),
    FIELD(STRING,                                           "phone_number",                            0, NULL,                                     NULL),
    FIELD_LIST(STRING,                                      "creative_auto_enhancement_strategy_list", 0, "VIDEO_QUALITY|MUSIC_REFRESH|IMAGE_QUALITY|IMAGE_RESIZE", NULL),
    FIELD(STRING,                                           "deeplink",                                0, NULL,                                     NULL),
    FIELD(STRING,                                           "deeplink_type",                           0, "NORMAL|DEFERRED_DEEPLINK",               NULL),
    FIELD(STRING,                                           "deeplink_format_type",                    0, "UNIVERSAL_OR_APP_LINK|SCHEME_LINK|NONE", NULL),
    FIELD(STRING,                                           "shopping_ads_deeplink_type",              0, "NONE|CUSTOM|SHOPPING_ADS",               NULL),
    FIELD_OBJECTS(ad_row_utm_params_result,                 "deeplink_utm_params",                     0, NULL,                                     NULL),
    FIELD(STRING,                                           "shopping_ads_fallback_type",              0, "DEFAULT|CUSTOM|SHOPPING_ADS",            NULL),
    FIELD(STRING,                                           "fallback_type",                           0, "APP_INSTALL|WEBSITE|UNSET",              NULL),
    FIELD(STRING,                                           "dynamic_destination",                     0, "DLP|UNSET",                              NULL),
    FIELD(STRING,                                           "auto_message_id",                         0, NULL,                                     NULL),
    FIELD(STRING,                                           "aigc_disclosure_type",                    0, "SELF_DISCLOSURE|NOT_DECLARED",           NULL),
    FIELD(STRING,                                           "disclaimer_type",                         0, "TEXT_LINK|TEXT_ONLY",                    NULL),
    FIELD_OBJECT(ad_row_disclaimer_text_result,             "disclaimer_text",                         0, NULL,                                     NULL),
    FIELD_OBJECTS(ad_row_disclaimer_clickable_texts_result, "disclaimer_clickable_texts",              0, NULL,                                     NULL),
    FIELD(INTEGER,                                          "tracking_pixel_id",                       0, NULL,                                     NULL),
    FIELD(STRING,                                           "tracking_app_id",                         0, NULL,                                     NULL),
    FIELD_LIST(STRING,                                      "tracking_offline_event_set_ids",          0, NULL,                                     NULL),
    FIELD(STRING,                                           "tracking_message_event_set_id",           0, NULL,                                     NULL),
    FIELD(BOOLEAN,                                          "vast_moat_enabled",                       0, NULL,                                     NULL),
    FIELD(STRING,                                           "viewability_postbid_partner",             0, "UNSET|MOAT|DOUBLE_VERIFY|IAS|ZEFR",      NULL),
    FIELD(STRING,                                           "viewability_vast_url",                    0, NULL,                                     NULL),
    FIELD(STRING,                                           "brand_safety_postbid_partner",            0, "UNSET|DOUBLE_VERIFY|IAS|ZEFR",           NULL),
    FIELD(STRING,                                           "brand_safety_vast_url",                   0, NULL,                                     NULL),
    FIELD(STRING,                                           "impression_tracking_url",                 0, NULL,                                     NULL),
    FIELD(STRING,                                           "click_tracking_url",                      0, NULL,                                     NULL),
    FIELD(STRING,                                           "playable_url",                            0, NULL,                                     NULL),
    FIELD(STRING,                                           "operation_status",                        0, "ENABLE|DISABLE|FROZEN",                  NULL),
    FIELD(STRING,                                           "secondary_status",                        0, NULL,                                     NULL),
    FIELD(STRING,                                           "creative_type",                           0, "SHOP_PDP|SHOP_PLP|SHORT_VIDEO_LIVE|DIRECT_LIVE|PSA|CUSTOM_INSTANT_PAGE|AUTO_INVENTORY_INSTANT_PAGE", NULL),
    FIELD(STRING,                                           "app_name",                                0, NULL,                                     NULL),
    FIELD(STRING,                                           "display_name",                            0, NULL,                                     NULL),
    FIELD(STRING,                                           "avatar_icon_web_uri",                     0, NULL,                                     NULL),
    FIELD(STRING,                                           "profile_image_url",                       0, NULL,                                     NULL),
    FIELD(BOOLEAN,                                          "creative_authorized",                     0, NULL,                                     NULL),
    FIELD(BOOLEAN,                                          "is_aco",                                  0, NULL,                                     NULL),
    FIELD(BOOLEAN,                                          "is_new_structure",                        0, NULL,                                     NULL),
    FIELD(STRING,                                           "optimization_event",                      0, NULL,                                     NULL),
};

static const struct tt_field ad_get_result[] = {
    FIELD_OBJECTS(ad_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint ad_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "ad/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "220 Ads Management > Ad > Read Ads",
    .source = V13_DOC("1735735588640770"),
    .paging = &v13_pages_1000,
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

/* ---- ads.ad.create */

static const struct tt_rule rule_ad_format = {
    .choices = "SINGLE_IMAGE|SINGLE_VIDEO|LIVE_CONTENT|CAROUSEL_ADS|CATALOG_CAROUSEL|CAROUSEL",
};
static const struct tt_rule rule_aigc_disclosure_type = {
    .choices = "SELF_DISCLOSURE|NOT_DECLARED",
    .assumed = "\"NOT_DECLARED\"",
};
static const struct tt_rule rule_brand_safety_postbid_partner = {
    .choices = "DOUBLE_VERIFY|IAS|ZEFR|NO_BRAND_SAFETY|LIVE_SHOPPING|UNSET",
};
static const struct tt_rule rule_with_brand_safety_ias = {.when = "brand_safety_postbid_partner=IAS"};
static const struct tt_rule rule_call_to_action = {
    .choices = "APPLY_NOW|BOOK_NOW|CALL_NOW|CONTACT_US|DOWNLOAD_NOW|EXPERIENCE_NOW|GET_QUOTE|GET_SHOWTIMES|"
               "GET_TICKETS_NOW|INSTALL_NOW|INTERESTED|LEARN_MORE|LISTEN_NOW|ORDER_NOW|PLAY_GAME|PREORDER_NOW|"
               "READ_MORE|SEND_MESSAGE|SHOP_NOW|SIGN_UP|SUBSCRIBE|VIEW_NOW|VIEW_PROFILE|VISIT_STORE|WATCH_LIVE|"
               "WATCH_NOW|JOIN_THIS_HASHTAG|SHOOT_WITH_THIS_EFFECT|VIEW_VIDEO_WITH_THIS_EFFECT",
};
static const struct tt_rule rule_creative_type = {
    .choices = "SHORT_VIDEO_LIVE|DIRECT_LIVE|PSA|CUSTOM_INSTANT_PAGE|AUTO_INVENTORY_INSTANT_PAGE|SHOP_PDP|SHOP_PLP",
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
static const struct tt_rule rule_disclaimer_type = {
    .choices = "TEXT_LINK|TEXT_ONLY|APP_PROMOTION|WEB_CONVERSIONS|REACH|TRAFFIC|VIDEO_VIEWS|ENGAGEMENT|"
               "LEAD_GENERATION|RF_REACH",
};
static const struct tt_rule rule_dynamic_destination = {
    .choices = "DLP|UNSET|APP_ANDROID|APP_IOS|VIDEO|CATALOG|WEBSITE|CLICK|TRAFFIC_LANDING_PAGE_VIEW",
};
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
static const struct tt_rule rule_shopping_ads_deeplink_type = {
    .choices = "NONE|CUSTOM|SHOPPING_ADS",
    .assumed = "\"NONE\"",
};
static const struct tt_rule rule_shopping_ads_fallback_type = {.choices = "DEFAULT|CUSTOM|SHOPPING_ADS"};
static const struct tt_rule rule_vertical_video_strategy = {
    .choices = "UNSET|SINGLE_VIDEO|CATALOG_VIDEOS|CATALOG_UPLOADED_VIDEOS|LIVE_STREAM|DYNAMIC_CREATIVE",
};
static const struct tt_rule rule_with_viewability_ias = {.when = "viewability_postbid_partner=IAS"};
static const struct tt_rule rule_creative_auto_enhancement_strategy_list = {
    .choices = "VIDEO_QUALITY|MUSIC_REFRESH|IMAGE_QUALITY|IMAGE_RESIZE|TRANSLATE_AND_DUB|CALL_TO_ACTION_ENHANCEMENT|"
               "AIGC_CARD",
};

static const struct tt_param ad_create_creatives_deeplink_utm_params[] = {
    MEMBER(STRING, "key",   0, NULL, NULL),
    MEMBER(STRING, "value", 0, NULL, NULL),
};

static const struct tt_param ad_create_creatives_disclaimer_clickable_texts[] = {
    MEMBER(STRING, "text", 0, TT_RULE(.max_len = 40), NULL),
    MEMBER(STRING, "url",  0, NULL,                   NULL),
};

static const struct tt_param ad_create_creatives_disclaimer_text[] = {
    MEMBER(STRING, "text", 0, TT_RULE(.max_len = 90), NULL),
};

static const struct tt_param ad_create_creatives_showcase_products[] = {
    MEMBER(STRING, "catalog_id",    0, NULL, "The catalogue."),
    MEMBER(STRING, "item_group_id", 0, NULL, "Joins the variants of one product."),
    MEMBER(STRING, "store_id",      0, NULL, "The TikTok Shop."),
};

static const struct tt_param ad_create_creatives[] = {
    MEMBER(STRING,                                          "ad_format",                               TT_P_REQUIRED,       &rule_ad_format,                      "A video, an image, a carousel or a live stream."),
    MEMBER(STRING,                                          "ad_name",                                 TT_P_REQUIRED,       TT_RULE(.max_len = 512),              NULL),
    MEMBER(STRING,                                          "ad_text",                                 0,                   NULL,                                 "The text shown with the ad."),
    MEMBER_LIST(STRING,                                     "ad_texts",                                0,                   NULL,                                 "Several texts to choose from."),
    MEMBER(STRING,                                          "aigc_disclosure_type",                    0,                   &rule_aigc_disclosure_type,           "Whether the ad says that it was made with AI."),
    MEMBER(STRING,                                          "app_name",                                0,                   TT_RULE(.min_len = 1, .max_len = 40), NULL),
    MEMBER_LIST(STRING,                                     "auto_disclaimer_types",                   0,                   TT_RULE(.choices = "EMISSION|DISCOUNT", .max_items = 1), NULL),
    MEMBER(STRING,                                          "auto_message_id",                         0,                   TT_RULE(.when = "?promotion_type=LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE"), NULL),
    MEMBER(STRING,                                          "avatar_icon_web_uri",                     0,                   NULL,                                 "image_id of the picture shown with the name."),
    MEMBER(STRING,                                          "brand_safety_postbid_partner",            0,                   &rule_brand_safety_postbid_partner,   NULL),
    MEMBER(STRING,                                          "brand_safety_vast_url",                   0,                   &rule_with_brand_safety_ias,          NULL),
    MEMBER(STRING,                                          "call_to_action",                          0,                   &rule_call_to_action,                 "The word on the button."),
    MEMBER(STRING,                                          "call_to_action_id",                       0,                   NULL,                                 "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(STRING,                                          "card_id",                                 0,                   NULL,                                 NULL),
    MEMBER(INTEGER,                                         "carousel_image_index",                    TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          "Which image comes first."),
    MEMBER(STRING,                                          "catalog_id",                              0,                   NULL,                                 "The catalogue."),
    MEMBER(STRING,                                          "click_tracking_url",                      0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "cpp_url",                                 0,                   TT_RULE(.max_len = 512),              NULL),
    MEMBER(BOOLEAN,                                         "creative_authorized",                     0,                   &v13_false,                           "TikTok may show the ad as an example."),
    MEMBER(STRING,                                          "creative_type",                           0,                   &rule_creative_type,                  NULL),
    MEMBER(STRING,                                          "dark_post_status",                        0,                   TT_RULE(.choices = "ON|OFF", .assumed = "\"ON\""), "ON: the post is an ad only and not on the profile."),
    MEMBER(STRING,                                          "deeplink",                                0,                   NULL,                                 "Link into an app."),
    MEMBER(STRING,                                          "deeplink_format_type",                    0,                   TT_RULE(.choices = "UNIVERSAL_OR_APP_LINK|SCHEME_LINK|NONE"), NULL),
    MEMBER(STRING,                                          "deeplink_type",                           0,                   &rule_deeplink_type,                  "DEFERRED_DEEPLINK also works when the app must be installed first."),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "deeplink_utm_params",                     0,                   TT_RULE(.max_items = 14),             "Parameters added to the deep link."),
    MEMBER_OBJECTS(ad_create_creatives_disclaimer_clickable_texts, "disclaimer_clickable_texts",              0,                   &rule_disclaimer_clickable_texts,     NULL),
    MEMBER_OBJECT(ad_create_creatives_disclaimer_text,      "disclaimer_text",                         0,                   &rule_disclaimer_text,                NULL),
    MEMBER(STRING,                                          "disclaimer_type",                         0,                   &rule_disclaimer_type,                NULL),
    MEMBER(STRING,                                          "display_name",                            0,                   TT_RULE(.min_len = 1, .max_len = 40), "The name shown with the ad."),
    MEMBER(STRING,                                          "dynamic_destination",                     0,                   &rule_dynamic_destination,            NULL),
    MEMBER(STRING,                                          "dynamic_format",                          0,                   &rule_dynamic_format,                 NULL),
    MEMBER(STRING,                                          "end_card_cta",                            0,                   &rule_end_card_cta,                   NULL),
    MEMBER(STRING,                                          "fallback_type",                           0,                   &rule_fallback_type,                  NULL),
    MEMBER(STRING,                                          "identity_authorized_bc_id",               0,                   &rule_identity_authorized_bc_id,      "The Business Center that lends the identity."),
    MEMBER(STRING,                                          "identity_id",                             TT_P_REQUIRED,       NULL,                                 "Who the ad speaks as."),
    MEMBER(STRING,                                          "identity_type",                           TT_P_REQUIRED,       &rule_identity_type,                  "What kind of identity that is."),
    MEMBER_LIST(STRING,                                     "image_ids",                               0,                   NULL,                                 "Images of the ad."),
    MEMBER(STRING,                                          "impression_tracking_url",                 0,                   NULL,                                 NULL),
    MEMBER(BOOLEAN,                                         "instant_product_page_used",               0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "item_duet_status",                        0,                   &rule_enable,                         NULL),
    MEMBER_LIST(STRING,                                     "item_group_ids",                          0,                   TT_RULE(.max_items = 20),             NULL),
    MEMBER(STRING,                                          "item_stitch_status",                      0,                   &rule_enable,                         NULL),
    MEMBER(STRING,                                          "landing_page_url",                        0,                   NULL,                                 "Where a click leads."),
    MEMBER(STRING,                                          "music_id",                                0,                   NULL,                                 "Music of a carousel."),
    MEMBER(STRING,                                          "operation_status",                        0,                   &rule_operation_status,               "Whether it starts enabled."),
    MEMBER(INTEGER,                                         "page_id",                                 0,                   NULL,                                 NULL),
    MEMBER(INTEGER,                                         "page_image_index",                        TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          NULL),
    MEMBER(STRING,                                          "phone_number",                            0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "phone_region_calling_code",               0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "phone_region_code",                       0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "playable_url",                            0,                   NULL,                                 "The playable ad."),
    MEMBER_LIST(STRING,                                     "product_display_field_list",              0,                   &rule_product_display_field_list,     NULL),
    MEMBER(STRING,                                          "product_set_id",                          0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "product_specific_type",                   0,                   &rule_product_specific_type,          NULL),
    MEMBER(BOOLEAN,                                         "promotional_music_disabled",              0,                   &v13_true,                            NULL),
    MEMBER(STRING,                                          "schedule_id",                             0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "shopping_ads_deeplink_type",              0,                   &rule_shopping_ads_deeplink_type,     NULL),
    MEMBER(STRING,                                          "shopping_ads_fallback_type",              0,                   &rule_shopping_ads_fallback_type,     NULL),
    MEMBER(STRING,                                          "shopping_ads_video_package_id",           0,                   NULL,                                 NULL),
    MEMBER_OBJECTS(ad_create_creatives_showcase_products,   "showcase_products",                       0,                   TT_RULE(.max_items = 20),             NULL),
    MEMBER_LIST(STRING,                                     "sku_ids",                                 0,                   TT_RULE(.max_items = 20),             "Products by your own ids."),
    MEMBER(STRING,                                          "tiktok_item_id",                          0,                   NULL,                                 "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,                                          "tiktok_page_category",                    0,                   TT_RULE(.choices = "PROFILE_PAGE|OTHER_TIKTOK_PAGE|TIKTOK_INSTANT_PAGE", .when = "?optimization_goal=PAGE_VISIT"), NULL),
    MEMBER(STRING,                                          "tracking_app_id",                         0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "tracking_message_event_set_id",           0,                   NULL,                                 NULL),
    MEMBER_LIST(STRING,                                     "tracking_offline_event_set_ids",          0,                   TT_RULE(.max_items = 50),             NULL),
    MEMBER(INTEGER,                                         "tracking_pixel_id",                       0,                   NULL,                                 NULL),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "utm_params",                              0,                   TT_RULE(.max_items = 14),             "Parameters added to the landing page."),
    MEMBER_LIST(STRING,                                     "vehicle_ids",                             0,                   TT_RULE(.max_items = 20),             NULL),
    MEMBER(STRING,                                          "vertical_video_strategy",                 0,                   &rule_vertical_video_strategy,        NULL),
    MEMBER(STRING,                                          "video_id",                                0,                   NULL,                                 "The video of the ad."),
    MEMBER(STRING,                                          "video_view_tracking_url",                 0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "viewability_postbid_partner",             0,                   TT_RULE(.choices = "MOAT|DOUBLE_VERIFY|IAS|ZEFR|LIVE_SHOPPING|UNSET"), NULL),
    MEMBER(STRING,                                          "viewability_vast_url",                    0,                   &rule_with_viewability_ias,           NULL),
    MEMBER_LIST(STRING,                                     "creative_auto_enhancement_strategy_list", 0,                   &rule_creative_auto_enhancement_strategy_list, NULL),
};

static const struct tt_param ad_create_params[] = {
    PARAM(BODY,         STRING,              "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,         STRING,              "adgroup_id",    TT_P_REQUIRED,                NULL,                     "The ad group."),
    PARAM_OBJECTS(BODY, ad_create_creatives, "creatives",     TT_P_REQUIRED,                TT_RULE(.max_items = 20), "The ads themselves."),
};

static const struct tt_field ad_create_result[] = {
    FIELD_LIST(STRING,    "ad_ids",    0, NULL, NULL),
    FIELD_OBJECTS(ad_row, "creatives", 0, NULL, NULL),
};

static const struct tt_limit ad_create_limits[] = {
    {"basic",    NULL, 5, 1},
    {"basic",    NULL, 150, 60},
    {"basic",    NULL, 86400, 86400},
    {"advanced", NULL, 10, 1},
    {"advanced", NULL, 200, 60},
    {"advanced", NULL, 86400, 86400},
    {"premium",  NULL, 10, 1},
    {"premium",  NULL, 300, 60},
    {"premium",  NULL, 86400, 86400},
    {"ultimate", NULL, 15, 1},
    {"ultimate", NULL, 300, 60},
    {"ultimate", NULL, 86400, 86400},
};
static const struct tt_endpoint ad_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "ad/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "221 Ads Management > Ad > Create and Update Ads",
    .source = V13_DOC("1739953377508354"),
    TT_LIMITS(ad_create_limits),
    .flags = TT_E_SPENDS | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.ad.update */

static const struct tt_rule rule_ad_update_ad_format = {
    .choices = "SINGLE_IMAGE|SINGLE_VIDEO|LIVE_CONTENT|CAROUSEL_ADS|CATALOG_CAROUSEL|CAROUSEL",
    .when = "!patch_update;patch_update=false",
};

static const struct tt_param ad_update_creatives[] = {
    MEMBER(STRING,                                          "ad_format",                      0,                   &rule_ad_update_ad_format,            "A video, an image, a carousel or a live stream."),
    MEMBER(STRING,                                          "ad_id",                          TT_P_REQUIRED,       NULL,                                 "The ad."),
    MEMBER(STRING,                                          "ad_name",                        0,                   TT_RULE(.when = "!patch_update;patch_update=false", .max_len = 512), NULL),
    MEMBER(STRING,                                          "ad_text",                        0,                   NULL,                                 "The text shown with the ad."),
    MEMBER_LIST(STRING,                                     "ad_texts",                       0,                   NULL,                                 "Several texts to choose from."),
    MEMBER(STRING,                                          "aigc_disclosure_type",           0,                   &rule_aigc_disclosure_type,           "Whether the ad says that it was made with AI."),
    MEMBER(STRING,                                          "app_name",                       0,                   TT_RULE(.min_len = 1, .max_len = 40), NULL),
    MEMBER(STRING,                                          "avatar_icon_web_uri",            0,                   NULL,                                 "image_id of the picture shown with the name."),
    MEMBER(STRING,                                          "brand_safety_postbid_partner",   0,                   &rule_brand_safety_postbid_partner,   NULL),
    MEMBER(STRING,                                          "brand_safety_vast_url",          0,                   &rule_with_brand_safety_ias,          NULL),
    MEMBER(STRING,                                          "call_to_action",                 0,                   &rule_call_to_action,                 "The word on the button."),
    MEMBER(STRING,                                          "call_to_action_id",              0,                   NULL,                                 "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(STRING,                                          "card_id",                        0,                   NULL,                                 NULL),
    MEMBER(INTEGER,                                         "carousel_image_index",           TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          "Which image comes first."),
    MEMBER(STRING,                                          "click_tracking_url",             0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "cpp_url",                        0,                   TT_RULE(.max_len = 512),              NULL),
    MEMBER(BOOLEAN,                                         "creative_authorized",            0,                   &v13_false,                           "TikTok may show the ad as an example."),
    MEMBER(STRING,                                          "creative_type",                  0,                   &rule_creative_type,                  NULL),
    MEMBER(STRING,                                          "dark_post_status",               0,                   TT_RULE(.choices = "ON|OFF"),         "ON: the post is an ad only and not on the profile."),
    MEMBER(STRING,                                          "deeplink",                       0,                   NULL,                                 "Link into an app."),
    MEMBER(STRING,                                          "deeplink_type",                  0,                   &rule_deeplink_type,                  "DEFERRED_DEEPLINK also works when the app must be installed first."),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "deeplink_utm_params",            0,                   TT_RULE(.max_items = 14),             "Parameters added to the deep link."),
    MEMBER_OBJECTS(ad_create_creatives_disclaimer_clickable_texts, "disclaimer_clickable_texts",     0,                   &rule_disclaimer_clickable_texts,     NULL),
    MEMBER_OBJECT(ad_create_creatives_disclaimer_text,      "disclaimer_text",                0,                   &rule_disclaimer_text,                NULL),
    MEMBER(STRING,                                          "disclaimer_type",                0,                   &rule_disclaimer_type,                NULL),
    MEMBER(STRING,                                          "display_name",                   0,                   TT_RULE(.min_len = 1, .max_len = 40), "The name shown with the ad."),
    MEMBER(STRING,                                          "dynamic_destination",            0,                   TT_RULE(.choices = "DLP|UNSET"),      NULL),
    MEMBER(STRING,                                          "dynamic_format",                 0,                   &rule_dynamic_format,                 NULL),
    MEMBER(STRING,                                          "end_card_cta",                   0,                   &rule_end_card_cta,                   NULL),
    MEMBER(STRING,                                          "fallback_type",                  0,                   &rule_fallback_type,                  NULL),
    MEMBER(STRING,                                          "identity_authorized_bc_id",      0,                   &rule_identity_authorized_bc_id,      "The Business Center that lends the identity."),
    MEMBER(STRING,                                          "identity_id",                    0,                   TT_RULE(.when = "!patch_update;patch_update=false"), "Who the ad speaks as."),
    MEMBER(STRING,                                          "identity_type",                  0,                   &rule_identity_type,                  "What kind of identity that is."),
    MEMBER_LIST(STRING,                                     "image_ids",                      0,                   NULL,                                 "Images of the ad."),
    MEMBER(STRING,                                          "impression_tracking_url",        0,                   NULL,                                 NULL),
    MEMBER(BOOLEAN,                                         "instant_product_page_used",      0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "item_duet_status",               0,                   &rule_enable,                         NULL),
    MEMBER_LIST(STRING,                                     "item_group_ids",                 0,                   TT_RULE(.max_items = 20),             NULL),
    MEMBER(STRING,                                          "item_stitch_status",             0,                   &rule_enable,                         NULL),
    MEMBER(STRING,                                          "landing_page_url",               0,                   NULL,                                 "Where a click leads."),
    MEMBER(STRING,                                          "music_id",                       0,                   NULL,                                 "Music of a carousel."),
    MEMBER(INTEGER,                                         "page_id",                        0,                   NULL,                                 NULL),
    MEMBER(INTEGER,                                         "page_image_index",               TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          NULL),
    MEMBER(STRING,                                          "playable_url",                   0,                   NULL,                                 "The playable ad."),
    MEMBER(STRING,                                          "product_set_id",                 0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "product_specific_type",          0,                   &rule_product_specific_type,          NULL),
    MEMBER(BOOLEAN,                                         "promotional_music_disabled",     0,                   &v13_true,                            NULL),
    MEMBER(STRING,                                          "shopping_ads_deeplink_type",     0,                   &rule_shopping_ads_deeplink_type,     NULL),
    MEMBER(STRING,                                          "shopping_ads_fallback_type",     0,                   &rule_shopping_ads_fallback_type,     NULL),
    MEMBER(STRING,                                          "shopping_ads_video_package_id",  0,                   NULL,                                 NULL),
    MEMBER_LIST(STRING,                                     "sku_ids",                        0,                   TT_RULE(.when = "product_specific_type=CUSTOMIZED_PRODUCTS", .max_items = 20), "Products by your own ids."),
    MEMBER(STRING,                                          "tiktok_item_id",                 0,                   NULL,                                 "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,                                          "tracking_app_id",                0,                   NULL,                                 NULL),
    MEMBER_LIST(STRING,                                     "tracking_offline_event_set_ids", 0,                   TT_RULE(.max_items = 50),             NULL),
    MEMBER(INTEGER,                                         "tracking_pixel_id",              0,                   NULL,                                 NULL),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "utm_params",                     0,                   TT_RULE(.max_items = 14),             "Parameters added to the landing page."),
    MEMBER(BOOLEAN,                                         "vast_moat_enabled",              0,                   &v13_false,                           NULL),
    MEMBER(STRING,                                          "vertical_video_strategy",        0,                   &rule_vertical_video_strategy,        NULL),
    MEMBER(STRING,                                          "video_id",                       0,                   NULL,                                 "The video of the ad."),
    MEMBER(STRING,                                          "video_view_tracking_url",        0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "viewability_postbid_partner",    0,                   TT_RULE(.choices = "MOAT|DOUBLE_VERIFY|IAS|LIVE_SHOPPING|UNSET|ZEFR"), NULL),
    MEMBER(STRING,                                          "viewability_vast_url",           0,                   &rule_with_viewability_ias,           NULL),
};

static const struct tt_param ad_update_params[] = {
    PARAM(BODY,         STRING,              "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,         STRING,              "adgroup_id",    TT_P_REQUIRED,                NULL,                     "The ad group."),
    PARAM_OBJECTS(BODY, ad_update_creatives, "creatives",     TT_P_REQUIRED,                TT_RULE(.max_items = 20), "The ads themselves."),
    PARAM(BODY,         BOOLEAN,             "patch_update",  0,                            NULL,                     "true changes only what is given; else every member that is left out is reset."),
};

static const struct tt_field ad_update_result[] = {
    FIELD_LIST(STRING,    "ad_ids",    0, NULL, NULL),
    FIELD_OBJECTS(ad_row, "creatives", 0, NULL, NULL),
};

static const struct tt_endpoint ad_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "ad/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "221 Ads Management > Ad > Create and Update Ads",
    .source = V13_DOC("1739953405142018"),
    .flags = TT_E_SPENDS | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.ad.status.update */

static const struct tt_param ad_status_update_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                  "The ad account."),
    PARAM(BODY,      STRING, "operation_status", TT_P_REQUIRED,                TT_RULE(.choices = "DELETE|ENABLE|DISABLE|FROZEN"), "DELETE cannot be taken back."),
    PARAM_LIST(BODY, STRING, "aco_ad_ids",       0,                            TT_RULE(.min_items = 1, .max_items = 20), "Smart creative ads; either these or ad_ids."),
    PARAM_LIST(BODY, STRING, "ad_ids",           0,                            TT_RULE(.when = "!aco_ad_ids", .min_items = 1, .max_items = 20), "The ads."),
};

static const struct tt_field ad_status_update_result[] = {
    FIELD_LIST(STRING, "ad_ids",     0, NULL,                    NULL),
    FIELD_LIST(STRING, "aco_ad_ids", 0, NULL,                    NULL),
    FIELD(STRING,      "status",     0, "DELETE|DISABLE|ENABLE", NULL),
};

static const struct tt_endpoint ad_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "ad/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "221 Ads Management > Ad > Create and Update Ads",
    .source = V13_DOC("1739953422970882"),
    .flags = TT_E_SPENDS | TT_E_DELETES | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
