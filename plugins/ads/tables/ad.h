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
    MEMBER_LIST(STRING, "ad_ids",                     0, TT_RULE(.max_items = 100, .format = TT_F_DIGITS), "The ads."),
    MEMBER(STRING,      "ad_name",                    0, NULL,                             NULL),
    MEMBER_LIST(STRING, "adgroup_ids",                0, TT_RULE(.max_items = 100, .format = TT_F_DIGITS), "The ad groups."),
    MEMBER_LIST(STRING, "buying_types",               0, &rule_buying_types,               "How the ads are bought."),
    MEMBER_LIST(STRING, "campaign_ids",               0, TT_RULE(.max_items = 100, .format = TT_F_DIGITS), "The campaigns."),
    MEMBER_LIST(STRING, "campaign_system_origins",    0, &rule_campaign_system_origins,    "Where the campaign was made."),
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
    FIELD(STRING,                                           "dark_post_status",                        0, "ON|OFF",                                 "ON: the post is an ad only and not on the profile."),
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
    FIELD(BOOLEAN,                                          "is_new_structure",                        0, NULL,                                     "Made in today's structure of campaign, ad group and ad."),
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

static const struct tt_rule rule_brand_safety_postbid_partner = {
    .choices = "DOUBLE_VERIFY|IAS|ZEFR|NO_BRAND_SAFETY|LIVE_SHOPPING|UNSET",
};
static const struct tt_rule rule_creative_type = {
    .choices = "SHORT_VIDEO_LIVE|DIRECT_LIVE|PSA|CUSTOM_INSTANT_PAGE|AUTO_INVENTORY_INSTANT_PAGE|SHOP_PDP|SHOP_PLP",
};
static const struct tt_rule rule_disclaimer_type = {
    .choices = "TEXT_LINK|TEXT_ONLY|APP_PROMOTION|WEB_CONVERSIONS|REACH|TRAFFIC|VIDEO_VIEWS|ENGAGEMENT|"
               "LEAD_GENERATION|RF_REACH",
};
static const struct tt_rule rule_dynamic_destination = {
    .choices = "DLP|UNSET|APP_ANDROID|APP_IOS|VIDEO|CATALOG|WEBSITE|CLICK|TRAFFIC_LANDING_PAGE_VIEW",
};
static const struct tt_rule rule_shopping_ads_deeplink_type = {
    .choices = "NONE|CUSTOM|SHOPPING_ADS",
    .assumed = "\"NONE\"",
};

static const struct tt_param ad_create_creatives_deeplink_utm_params[] = {
    MEMBER(STRING, "key",   0, NULL, "Name of the parameter."),
    MEMBER(STRING, "value", 0, NULL, "Value of the parameter."),
};

static const struct tt_param ad_create_creatives_disclaimer_clickable_texts[] = {
    MEMBER(STRING, "text", 0, TT_RULE(.max_len = 40), NULL),
    MEMBER(STRING, "url",  0, NULL,                   "Where a click on the notice leads."),
};

static const struct tt_param ad_create_creatives_disclaimer_text[] = {
    MEMBER(STRING, "text", 0, TT_RULE(.max_len = 90), NULL),
};

static const struct tt_param ad_create_creatives_showcase_products[] = {
    MEMBER(STRING, "catalog_id",    0, &v13_id, "The catalogue."),
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
    MEMBER_LIST(STRING,                                     "auto_disclaimer_types",                   0,                   TT_RULE(.choices = "EMISSION|DISCOUNT", .max_items = 1), "Notices that TikTok adds."),
    MEMBER(STRING,                                          "auto_message_id",                         0,                   TT_RULE(.when = "?promotion_type=LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE"), "The automatic message."),
    MEMBER(STRING,                                          "avatar_icon_web_uri",                     0,                   NULL,                                 "image_id of the picture shown with the name."),
    MEMBER(STRING,                                          "brand_safety_postbid_partner",            0,                   &rule_brand_safety_postbid_partner,   "Who measures brand safety after the bid."),
    MEMBER(STRING,                                          "brand_safety_vast_url",                   0,                   &rule_with_brand_safety_ias,          "The partner's VAST tag for brand safety."),
    MEMBER(STRING,                                          "call_to_action",                          0,                   &rule_call_to_action,                 "The word on the button."),
    MEMBER(STRING,                                          "call_to_action_id",                       0,                   NULL,                                 "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(STRING,                                          "card_id",                                 0,                   NULL,                                 "A portfolio that holds a card."),
    MEMBER(INTEGER,                                         "carousel_image_index",                    TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          "Which image comes first."),
    MEMBER(STRING,                                          "catalog_id",                              0,                   &v13_id,                              "The catalogue."),
    MEMBER(STRING,                                          "click_tracking_url",                      0,                   NULL,                                 "Called when somebody clicks."),
    MEMBER(STRING,                                          "cpp_url",                                 0,                   TT_RULE(.max_len = 512),              "A custom product page in the App Store."),
    MEMBER(BOOLEAN,                                         "creative_authorized",                     0,                   &v13_false,                           "TikTok may show the ad as an example."),
    MEMBER(STRING,                                          "creative_type",                           0,                   &rule_creative_type,                  NULL),
    MEMBER(STRING,                                          "dark_post_status",                        0,                   TT_RULE(.choices = "ON|OFF", .assumed = "\"ON\""), "ON: the post is an ad only and not on the profile."),
    MEMBER(STRING,                                          "deeplink",                                0,                   NULL,                                 "Link into an app."),
    MEMBER(STRING,                                          "deeplink_format_type",                    0,                   TT_RULE(.choices = "UNIVERSAL_OR_APP_LINK|SCHEME_LINK|NONE"), NULL),
    MEMBER(STRING,                                          "deeplink_type",                           0,                   &rule_deeplink_type,                  "DEFERRED_DEEPLINK also works when the app must be installed first."),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "deeplink_utm_params",                     0,                   TT_RULE(.max_items = 14),             "Parameters added to the deep link."),
    MEMBER_OBJECTS(ad_create_creatives_disclaimer_clickable_texts, "disclaimer_clickable_texts",              0,                   &rule_disclaimer_clickable_texts,     "Notices that lead to a page."),
    MEMBER_OBJECT(ad_create_creatives_disclaimer_text,      "disclaimer_text",                         0,                   &rule_disclaimer_text,                "The notice."),
    MEMBER(STRING,                                          "disclaimer_type",                         0,                   &rule_disclaimer_type,                "Whether the notice is text or links."),
    MEMBER(STRING,                                          "display_name",                            0,                   TT_RULE(.min_len = 1, .max_len = 40), "The name shown with the ad."),
    MEMBER(STRING,                                          "dynamic_destination",                     0,                   &rule_dynamic_destination,            "Whether TikTok chooses where a click leads."),
    MEMBER(STRING,                                          "dynamic_format",                          0,                   &rule_dynamic_format,                 "Whether TikTok chooses how products are shown."),
    MEMBER(STRING,                                          "end_card_cta",                            0,                   &rule_end_card_cta,                   "What the card at the end of the video asks for."),
    MEMBER(STRING,                                          "fallback_type",                           0,                   &rule_fallback_type,                  "Where a click leads when the app is not installed."),
    MEMBER(STRING,                                          "identity_authorized_bc_id",               0,                   &rule_identity_authorized_bc_id,      "The Business Center that lends the identity."),
    MEMBER(STRING,                                          "identity_id",                             TT_P_REQUIRED,       NULL,                                 "Who the ad speaks as."),
    MEMBER(STRING,                                          "identity_type",                           TT_P_REQUIRED,       &rule_identity_type,                  "What kind of identity that is."),
    MEMBER_LIST(STRING,                                     "image_ids",                               0,                   NULL,                                 "Images of the ad."),
    MEMBER(STRING,                                          "impression_tracking_url",                 0,                   NULL,                                 "Called when the ad is shown."),
    MEMBER(BOOLEAN,                                         "instant_product_page_used",               0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "item_duet_status",                        0,                   &rule_enable,                         "Whether people may make a duet."),
    MEMBER_LIST(STRING,                                     "item_group_ids",                          0,                   TT_RULE(.max_items = 20),             "Products by the ids that join their variants."),
    MEMBER(STRING,                                          "item_stitch_status",                      0,                   &rule_enable,                         "Whether people may stitch it."),
    MEMBER(STRING,                                          "landing_page_url",                        0,                   NULL,                                 "Where a click leads."),
    MEMBER(STRING,                                          "music_id",                                0,                   NULL,                                 "Music of a carousel."),
    MEMBER(STRING,                                          "operation_status",                        0,                   &rule_operation_status,               "Whether it starts enabled."),
    MEMBER(INTEGER,                                         "page_id",                                 0,                   NULL,                                 "The instant page or form."),
    MEMBER(INTEGER,                                         "page_image_index",                        TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          NULL),
    MEMBER(STRING,                                          "phone_number",                            0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "phone_region_calling_code",               0,                   NULL,                                 "Calling code of the region, such as +1."),
    MEMBER(STRING,                                          "phone_region_code",                       0,                   NULL,                                 "Region of the phone number, such as US."),
    MEMBER(STRING,                                          "playable_url",                            0,                   NULL,                                 "The playable ad."),
    MEMBER_LIST(STRING,                                     "product_display_field_list",              0,                   &rule_product_display_field_list,     NULL),
    MEMBER(STRING,                                          "product_set_id",                          0,                   NULL,                                 "A product set of the catalogue."),
    MEMBER(STRING,                                          "product_specific_type",                   0,                   &rule_product_specific_type,          "All products, a product set or chosen products."),
    MEMBER(BOOLEAN,                                         "promotional_music_disabled",              0,                   &v13_true,                            "Keep others from using its music."),
    MEMBER(STRING,                                          "schedule_id",                             0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "shopping_ads_deeplink_type",              0,                   &rule_shopping_ads_deeplink_type,     NULL),
    MEMBER(STRING,                                          "shopping_ads_fallback_type",              0,                   &rule_shopping_ads_fallback_type,     "Where a click leads when the app is not installed."),
    MEMBER(STRING,                                          "shopping_ads_video_package_id",           0,                   NULL,                                 "The video package of the catalogue."),
    MEMBER_OBJECTS(ad_create_creatives_showcase_products,   "showcase_products",                       0,                   TT_RULE(.max_items = 20),             NULL),
    MEMBER_LIST(STRING,                                     "sku_ids",                                 0,                   TT_RULE(.max_items = 20),             "Products by your own ids."),
    MEMBER(STRING,                                          "tiktok_item_id",                          0,                   NULL,                                 "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,                                          "tiktok_page_category",                    0,                   TT_RULE(.choices = "PROFILE_PAGE|OTHER_TIKTOK_PAGE|TIKTOK_INSTANT_PAGE", .when = "?optimization_goal=PAGE_VISIT"), NULL),
    MEMBER(STRING,                                          "tracking_app_id",                         0,                   NULL,                                 "The app that watches over the ad."),
    MEMBER(STRING,                                          "tracking_message_event_set_id",           0,                   NULL,                                 "Set of messaging events that watches over the ad."),
    MEMBER_LIST(STRING,                                     "tracking_offline_event_set_ids",          0,                   TT_RULE(.max_items = 50),             "Sets of off-line events that watch over the ad."),
    MEMBER(INTEGER,                                         "tracking_pixel_id",                       0,                   NULL,                                 "The pixel that watches over the ad."),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "utm_params",                              0,                   TT_RULE(.max_items = 14),             "Parameters added to the landing page."),
    MEMBER_LIST(STRING,                                     "vehicle_ids",                             0,                   TT_RULE(.max_items = 20),             NULL),
    MEMBER(STRING,                                          "vertical_video_strategy",                 0,                   &rule_vertical_video_strategy,        "How videos are made of products."),
    MEMBER(STRING,                                          "video_id",                                0,                   NULL,                                 "The video of the ad."),
    MEMBER(STRING,                                          "video_view_tracking_url",                 0,                   NULL,                                 "Called when the video is watched."),
    MEMBER(STRING,                                          "viewability_postbid_partner",             0,                   TT_RULE(.choices = "MOAT|DOUBLE_VERIFY|IAS|ZEFR|LIVE_SHOPPING|UNSET"), "Who measures viewability after the bid."),
    MEMBER(STRING,                                          "viewability_vast_url",                    0,                   &rule_with_viewability_ias,           "The partner's VAST tag for viewability."),
    MEMBER_LIST(STRING,                                     "creative_auto_enhancement_strategy_list", 0,                   &rule_creative_auto_enhancement_strategy_list, NULL),
};

static const struct tt_param ad_create_params[] = {
    PARAM(BODY,         STRING,              "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,         STRING,              "adgroup_id",    TT_P_REQUIRED,                &v13_id,                  "The ad group."),
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
    MEMBER(STRING,                                          "ad_id",                          TT_P_REQUIRED,       &v13_id,                              "The ad."),
    MEMBER(STRING,                                          "ad_name",                        0,                   TT_RULE(.when = "!patch_update;patch_update=false", .max_len = 512), NULL),
    MEMBER(STRING,                                          "ad_text",                        0,                   NULL,                                 "The text shown with the ad."),
    MEMBER_LIST(STRING,                                     "ad_texts",                       0,                   NULL,                                 "Several texts to choose from."),
    MEMBER(STRING,                                          "aigc_disclosure_type",           0,                   &rule_aigc_disclosure_type,           "Whether the ad says that it was made with AI."),
    MEMBER(STRING,                                          "app_name",                       0,                   TT_RULE(.min_len = 1, .max_len = 40), NULL),
    MEMBER(STRING,                                          "avatar_icon_web_uri",            0,                   NULL,                                 "image_id of the picture shown with the name."),
    MEMBER(STRING,                                          "brand_safety_postbid_partner",   0,                   &rule_brand_safety_postbid_partner,   "Who measures brand safety after the bid."),
    MEMBER(STRING,                                          "brand_safety_vast_url",          0,                   &rule_with_brand_safety_ias,          "The partner's VAST tag for brand safety."),
    MEMBER(STRING,                                          "call_to_action",                 0,                   &rule_call_to_action,                 "The word on the button."),
    MEMBER(STRING,                                          "call_to_action_id",              0,                   NULL,                                 "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(STRING,                                          "card_id",                        0,                   NULL,                                 "A portfolio that holds a card."),
    MEMBER(INTEGER,                                         "carousel_image_index",           TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          "Which image comes first."),
    MEMBER(STRING,                                          "click_tracking_url",             0,                   NULL,                                 "Called when somebody clicks."),
    MEMBER(STRING,                                          "cpp_url",                        0,                   TT_RULE(.max_len = 512),              "A custom product page in the App Store."),
    MEMBER(BOOLEAN,                                         "creative_authorized",            0,                   &v13_false,                           "TikTok may show the ad as an example."),
    MEMBER(STRING,                                          "creative_type",                  0,                   &rule_creative_type,                  NULL),
    MEMBER(STRING,                                          "dark_post_status",               0,                   TT_RULE(.choices = "ON|OFF"),         "ON: the post is an ad only and not on the profile."),
    MEMBER(STRING,                                          "deeplink",                       0,                   NULL,                                 "Link into an app."),
    MEMBER(STRING,                                          "deeplink_type",                  0,                   &rule_deeplink_type,                  "DEFERRED_DEEPLINK also works when the app must be installed first."),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "deeplink_utm_params",            0,                   TT_RULE(.max_items = 14),             "Parameters added to the deep link."),
    MEMBER_OBJECTS(ad_create_creatives_disclaimer_clickable_texts, "disclaimer_clickable_texts",     0,                   &rule_disclaimer_clickable_texts,     "Notices that lead to a page."),
    MEMBER_OBJECT(ad_create_creatives_disclaimer_text,      "disclaimer_text",                0,                   &rule_disclaimer_text,                "The notice."),
    MEMBER(STRING,                                          "disclaimer_type",                0,                   &rule_disclaimer_type,                "Whether the notice is text or links."),
    MEMBER(STRING,                                          "display_name",                   0,                   TT_RULE(.min_len = 1, .max_len = 40), "The name shown with the ad."),
    MEMBER(STRING,                                          "dynamic_destination",            0,                   TT_RULE(.choices = "DLP|UNSET"),      "Whether TikTok chooses where a click leads."),
    MEMBER(STRING,                                          "dynamic_format",                 0,                   &rule_dynamic_format,                 "Whether TikTok chooses how products are shown."),
    MEMBER(STRING,                                          "end_card_cta",                   0,                   &rule_end_card_cta,                   "What the card at the end of the video asks for."),
    MEMBER(STRING,                                          "fallback_type",                  0,                   &rule_fallback_type,                  "Where a click leads when the app is not installed."),
    MEMBER(STRING,                                          "identity_authorized_bc_id",      0,                   &rule_identity_authorized_bc_id,      "The Business Center that lends the identity."),
    MEMBER(STRING,                                          "identity_id",                    0,                   TT_RULE(.when = "!patch_update;patch_update=false"), "Who the ad speaks as."),
    MEMBER(STRING,                                          "identity_type",                  0,                   &rule_identity_type,                  "What kind of identity that is."),
    MEMBER_LIST(STRING,                                     "image_ids",                      0,                   NULL,                                 "Images of the ad."),
    MEMBER(STRING,                                          "impression_tracking_url",        0,                   NULL,                                 "Called when the ad is shown."),
    MEMBER(BOOLEAN,                                         "instant_product_page_used",      0,                   NULL,                                 NULL),
    MEMBER(STRING,                                          "item_duet_status",               0,                   &rule_enable,                         "Whether people may make a duet."),
    MEMBER_LIST(STRING,                                     "item_group_ids",                 0,                   TT_RULE(.max_items = 20),             "Products by the ids that join their variants."),
    MEMBER(STRING,                                          "item_stitch_status",             0,                   &rule_enable,                         "Whether people may stitch it."),
    MEMBER(STRING,                                          "landing_page_url",               0,                   NULL,                                 "Where a click leads."),
    MEMBER(STRING,                                          "music_id",                       0,                   NULL,                                 "Music of a carousel."),
    MEMBER(INTEGER,                                         "page_id",                        0,                   NULL,                                 "The instant page or form."),
    MEMBER(INTEGER,                                         "page_image_index",               TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 9),          NULL),
    MEMBER(STRING,                                          "playable_url",                   0,                   NULL,                                 "The playable ad."),
    MEMBER(STRING,                                          "product_set_id",                 0,                   NULL,                                 "A product set of the catalogue."),
    MEMBER(STRING,                                          "product_specific_type",          0,                   &rule_product_specific_type,          "All products, a product set or chosen products."),
    MEMBER(BOOLEAN,                                         "promotional_music_disabled",     0,                   &v13_true,                            "Keep others from using its music."),
    MEMBER(STRING,                                          "shopping_ads_deeplink_type",     0,                   &rule_shopping_ads_deeplink_type,     NULL),
    MEMBER(STRING,                                          "shopping_ads_fallback_type",     0,                   &rule_shopping_ads_fallback_type,     "Where a click leads when the app is not installed."),
    MEMBER(STRING,                                          "shopping_ads_video_package_id",  0,                   NULL,                                 "The video package of the catalogue."),
    MEMBER_LIST(STRING,                                     "sku_ids",                        0,                   TT_RULE(.when = "product_specific_type=CUSTOMIZED_PRODUCTS", .max_items = 20), "Products by your own ids."),
    MEMBER(STRING,                                          "tiktok_item_id",                 0,                   NULL,                                 "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,                                          "tracking_app_id",                0,                   NULL,                                 "The app that watches over the ad."),
    MEMBER_LIST(STRING,                                     "tracking_offline_event_set_ids", 0,                   TT_RULE(.max_items = 50),             "Sets of off-line events that watch over the ad."),
    MEMBER(INTEGER,                                         "tracking_pixel_id",              0,                   NULL,                                 "The pixel that watches over the ad."),
    MEMBER_OBJECTS(ad_create_creatives_deeplink_utm_params, "utm_params",                     0,                   TT_RULE(.max_items = 14),             "Parameters added to the landing page."),
    MEMBER(BOOLEAN,                                         "vast_moat_enabled",              0,                   &v13_false,                           "Have Moat measure viewability."),
    MEMBER(STRING,                                          "vertical_video_strategy",        0,                   &rule_vertical_video_strategy,        "How videos are made of products."),
    MEMBER(STRING,                                          "video_id",                       0,                   NULL,                                 "The video of the ad."),
    MEMBER(STRING,                                          "video_view_tracking_url",        0,                   NULL,                                 "Called when the video is watched."),
    MEMBER(STRING,                                          "viewability_postbid_partner",    0,                   TT_RULE(.choices = "MOAT|DOUBLE_VERIFY|IAS|LIVE_SHOPPING|UNSET|ZEFR"), "Who measures viewability after the bid."),
    MEMBER(STRING,                                          "viewability_vast_url",           0,                   &rule_with_viewability_ias,           "The partner's VAST tag for viewability."),
};

static const struct tt_param ad_update_params[] = {
    PARAM(BODY,         STRING,              "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,         STRING,              "adgroup_id",    TT_P_REQUIRED,                &v13_id,                  "The ad group."),
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
    PARAM_LIST(BODY, STRING, "ad_ids",           0,                            TT_RULE(.when = "!aco_ad_ids", .min_items = 1, .max_items = 20, .format = TT_F_DIGITS), "The ads."),
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

/* ---- what several of them share */

static const struct tt_param ad_avatar_icon_list_members[] = {
    MEMBER_OBJECT(avatar_icon_members, "avatar_icon", 0, NULL, NULL),
};

static const struct tt_param ad_tracking_info_members[] = {
    MEMBER_LIST(STRING, "click_tracking_urls",            0, NULL,           "Called when somebody clicks."),
    MEMBER_LIST(STRING, "impression_tracking_urls",       0, NULL,           "Called when the ad is shown."),
    MEMBER(STRING,      "tracking_app_id",                0, NULL,           "The app that watches over the ad."),
    MEMBER_LIST(STRING, "tracking_offline_event_set_ids", 0, &rule_items_50, "Sets of off-line events that watch over the ad."),
    MEMBER(STRING,      "tracking_pixel_id",              0, NULL,           "The pixel that watches over the ad."),
    MEMBER(BOOLEAN,     "vast_moat_enabled",              0, NULL,           "Have Moat measure viewability."),
};

static const struct tt_param ad_common_material_members[] = {
    MEMBER(STRING,                          "ad_name",             0, NULL,                NULL),
    MEMBER(STRING,                          "call_to_action_id",   0, NULL,                "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(BOOLEAN,                         "creative_authorized", 0, &v13_false,          "TikTok may show the ad as an example."),
    MEMBER(STRING,                          "fallback_type",       0, &rule_fallback_type, "Where a click leads when the app is not installed."),
    MEMBER(STRING,                          "identity_id",         0, NULL,                "Who the ad speaks as."),
    MEMBER(STRING,                          "identity_type",       0, &rule_identity_type, "What kind of identity that is."),
    MEMBER(BOOLEAN,                         "is_smart_creative",   0, NULL,                "A Smart Creative ad."),
    MEMBER(STRING,                          "playable_url",        0, NULL,                "The playable ad."),
    MEMBER_OBJECT(ad_tracking_info_members, "tracking_info",       0, NULL,                "What watches over the ad: apps, pixels, event sets."),
};

static const struct tt_param ad_display_name_list_members[] = {
    MEMBER(STRING, "app_name",          0, NULL,                NULL),
    MEMBER(STRING, "landing_page_name", 0, &rule_chars_1_to_40, NULL),
};

static const struct tt_param ad_image_info_members[] = {
    MEMBER(STRING, "file_name", 0,             NULL, "Name in the library."),
    MEMBER(STRING, "web_uri",   TT_P_REQUIRED, NULL, "The image's id in the library."),
};

static const struct tt_param ad_media_info_members[] = {
    MEMBER(STRING,                        "identity_id",          0, NULL,                                    "Who the ad speaks as."),
    MEMBER(STRING,                        "identity_type",        0, TT_RULE(.choices = "AUTH_CODE|TT_USER"), "What kind of identity that is."),
    MEMBER_OBJECTS(ad_image_info_members, "image_info",           0, NULL,                                    "The image."),
    MEMBER(STRING,                        "tiktok_item_id",       0, NULL,                                    "The post that is promoted, for Spark Ads."),
    MEMBER_OBJECT(video_info_members,     "video_info",           0, NULL,                                    "The video."),
    MEMBER(STRING,                        "aigc_disclosure_type", 0, &rule_aigc_disclosure_type,              "Whether the ad says that it was made with AI."),
};

static const struct tt_field ad_image_info_fields[] = {
    FIELD(STRING, "web_uri",   0, NULL, NULL),
    FIELD(STRING, "file_name", 0, NULL, NULL),
};

static const struct tt_field ad_display_name_list_fields[] = {
    FIELD(STRING, "app_name",          0, NULL, NULL),
    FIELD(STRING, "landing_page_name", 0, NULL, NULL),
};

static const struct tt_field ad_tracking_info_fields[] = {
    FIELD_LIST(STRING, "impression_tracking_urls",       0, NULL, NULL),
    FIELD_LIST(STRING, "click_tracking_urls",            0, NULL, NULL),
    FIELD(STRING,      "tracking_pixel_id",              0, NULL, NULL),
    FIELD(STRING,      "tracking_app_id",                0, NULL, NULL),
    FIELD_LIST(STRING, "tracking_offline_event_set_ids", 0, NULL, NULL),
};

static const struct tt_field ad_common_material_fields[] = {
    FIELD(STRING,                         "ad_name",             0, NULL,            NULL),
    FIELD(STRING,                         "call_to_action_id",   0, NULL,            NULL),
    FIELD(BOOLEAN,                        "creative_authorized", 0, NULL,            NULL),
    FIELD(STRING,                         "playable_url",        0, NULL,            NULL),
    FIELD(STRING,                         "fallback_type",       0, "WEBSITE|UNSET", NULL),
    FIELD_OBJECT(ad_tracking_info_fields, "tracking_info",       0, NULL,            NULL),
    FIELD(STRING,                         "identity_id",         0, NULL,            NULL),
    FIELD(STRING,                         "identity_type",       0, NULL,            NULL),
    FIELD(BOOLEAN,                        "is_smart_creative",   0, NULL,            NULL),
};

/* ---- ads.ad.aco.create */

static const struct tt_param ad_aco_create_media_info_list[] = {
    MEMBER_OBJECT(ad_media_info_members, "media_info", TT_P_REQUIRED, NULL, "The video or the images."),
};

static const struct tt_param ad_aco_create_params[] = {
    PARAM(BODY,         STRING,                        "adgroup_id",          TT_P_REQUIRED,                &v13_id,        "The ad group."),
    PARAM(BODY,         STRING,                        "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM_OBJECTS(BODY, ad_avatar_icon_list_members,   "avatar_icon_list",    0,                            NULL,           NULL),
    PARAM_OBJECTS(BODY, call_to_action_list_members,   "call_to_action_list", 0,                            NULL,           "Several words for the button to choose from."),
    PARAM_OBJECTS(BODY, card_list_members,             "card_list",           0,                            NULL,           "Portfolios that hold cards."),
    PARAM_OBJECT(BODY,  ad_common_material_members,    "common_material",     0,                            NULL,           "What all combinations share."),
    PARAM_OBJECTS(BODY, deeplink_list_members,         "deeplink_list",       0,                            NULL,           "Several links into an app to choose from."),
    PARAM_OBJECTS(BODY, ad_display_name_list_members,  "display_name_list",   0,                            NULL,           NULL),
    PARAM_OBJECTS(BODY, landing_page_urls_members,     "landing_page_urls",   0,                            NULL,           "Several pages that a click may lead to."),
    PARAM_OBJECTS(BODY, ad_aco_create_media_info_list, "media_info_list",     TT_P_REQUIRED,                &rule_items_30, "The videos and images to combine."),
    PARAM_OBJECTS(BODY, page_list_members,             "page_list",           0,                            NULL,           "Instant pages or forms to choose from."),
    PARAM_OBJECTS(BODY, title_list_members,            "title_list",          0,                            NULL,           "Several texts to choose from."),
};

static const struct tt_field ad_aco_create_media_info_list_media_info_result[] = {
    FIELD_OBJECTS(ad_image_info_fields, "image_info",           0, NULL,                           NULL),
    FIELD_OBJECT(video_info_fields,     "video_info",           0, NULL,                           NULL),
    FIELD(STRING,                       "aigc_disclosure_type", 0, "SELF_DISCLOSURE|NOT_DECLARED", NULL),
    FIELD(STRING,                       "tiktok_item_id",       0, NULL,                           NULL),
    FIELD(STRING,                       "identity_id",          0, NULL,                           NULL),
    FIELD(STRING,                       "identity_type",        0, "AUTH_CODE|TT_USER",            NULL),
};

static const struct tt_field ad_aco_create_media_info_list_result[] = {
    FIELD(STRING,                                                 "material_id",               0, NULL,             "The same material in reports."),
    FIELD(STRING,                                                 "material_operation_status", 0, "ENABLE|DISABLE", NULL),
    FIELD_OBJECT(ad_aco_create_media_info_list_media_info_result, "media_info",                0, NULL,             NULL),
};

static const struct tt_field ad_aco_create_result[] = {
    FIELD(STRING,                                       "advertiser_id",       0, NULL, NULL),
    FIELD(STRING,                                       "adgroup_id",          0, NULL, NULL),
    FIELD_OBJECTS(ad_aco_create_media_info_list_result, "media_info_list",     0, NULL, NULL),
    FIELD_OBJECTS(title_list_fields,                    "title_list",          0, NULL, NULL),
    FIELD_OBJECTS(call_to_action_list_fields,           "call_to_action_list", 0, NULL, NULL),
    FIELD_OBJECTS(deeplink_list_fields,                 "deeplink_list",       0, NULL, NULL),
    FIELD_OBJECTS(ad_display_name_list_fields,          "display_name_list",   0, NULL, NULL),
    FIELD_OBJECTS(page_list_fields,                     "page_list",           0, NULL, NULL),
    FIELD_OBJECTS(card_list_fields,                     "card_list",           0, NULL, NULL),
    FIELD_OBJECTS(landing_page_urls_fields,             "landing_page_urls",   0, NULL, NULL),
    FIELD_OBJECT(ad_common_material_fields,             "common_material",     0, NULL, NULL),
};

static const struct tt_endpoint ad_aco_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "ad/aco/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "221 Ads Management > Ad > Create and Update Ads",
    .source = V13_DOC("1739473063234626"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.ad.aco.get */

static const struct tt_param ad_aco_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM_LIST(QUERY, STRING, "exclude_field_types_in_response", 0,                            &rule_exclude_field_types_in_response, "NULL_FIELD leaves out members without a value."),
    PARAM_LIST(QUERY, STRING, "adgroup_ids",                     TT_P_REQUIRED,                &rule_digits_items_1_to_100,           "The ad groups."),
};

static const struct tt_field ad_aco_get_row_media_info_list_media_info_result[] = {
    FIELD_OBJECTS(ad_image_info_fields, "image_info",           0, NULL,                           NULL),
    FIELD_OBJECT(video_info_fields,     "video_info",           0, NULL,                           NULL),
    FIELD(STRING,                       "aigc_disclosure_type", 0, "SELF_DISCLOSURE|NOT_DECLARED", NULL),
    FIELD(STRING,                       "tiktok_item_id",       0, NULL,                           NULL),
    FIELD(STRING,                       "material_name",        0, NULL,                           NULL),
    FIELD(STRING,                       "identity_id",          0, NULL,                           NULL),
    FIELD(STRING,                       "identity_type",        0, "AUTH_CODE|TT_USER",            NULL),
};

static const struct tt_field ad_aco_get_row_media_info_list_result[] = {
    FIELD(STRING,                                                  "material_id",               0, NULL,             "The same material in reports."),
    FIELD(STRING,                                                  "material_operation_status", 0, "ENABLE|DISABLE", NULL),
    FIELD_OBJECT(ad_aco_get_row_media_info_list_media_info_result, "media_info",                0, NULL,             NULL),
};

static const struct tt_field ad_aco_get_row_title_list_result[] = {
    FIELD(STRING, "title",                     0, NULL,             NULL),
    FIELD(STRING, "material_id",               0, NULL,             "The same material in reports."),
    FIELD(STRING, "material_operation_status", 0, "ENABLE|DISABLE", NULL),
};

static const struct tt_field ad_aco_get_row_avatar_icon_list_result[] = {
    FIELD_OBJECT(avatar_icon_fields, "avatar_icon", 0, NULL, NULL),
};

static const struct tt_field ad_aco_get_row[] = {
    FIELD(STRING,                                         "advertiser_id",       0, NULL, NULL),
    FIELD(STRING,                                         "adgroup_id",          0, NULL, NULL),
    FIELD_OBJECTS(ad_aco_get_row_media_info_list_result,  "media_info_list",     0, NULL, NULL),
    FIELD_OBJECTS(ad_aco_get_row_title_list_result,       "title_list",          0, NULL, NULL),
    FIELD_OBJECTS(call_to_action_list_fields,             "call_to_action_list", 0, NULL, NULL),
    FIELD_OBJECTS(deeplink_list_fields,                   "deeplink_list",       0, NULL, NULL),
    FIELD_OBJECTS(ad_display_name_list_fields,            "display_name_list",   0, NULL, NULL),
    FIELD_OBJECTS(ad_aco_get_row_avatar_icon_list_result, "avatar_icon_list",    0, NULL, NULL),
    FIELD_OBJECTS(page_list_fields,                       "page_list",           0, NULL, NULL),
    FIELD_OBJECTS(card_list_fields,                       "card_list",           0, NULL, NULL),
    FIELD_LIST(STRING,                                    "landing_page_urls",   0, NULL, NULL),
    FIELD(STRING,                                         "landing_page_url",    0, NULL, NULL),
    FIELD_OBJECT(ad_common_material_fields,               "common_material",     0, NULL, NULL),
};

static const struct tt_field ad_aco_get_result[] = {
    FIELD_OBJECTS(ad_aco_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint ad_aco_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "ad/aco/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "220 Ads Management > Ad > Read Ads",
    .source = V13_DOC("1739473020978177"),
    .effect = TT_READ,
};

/* ---- ads.ad.aco.material_status.update */

static const struct tt_param ad_aco_material_status_update_params[] = {
    PARAM(BODY,      STRING, "ad_group_id",     TT_P_REQUIRED,                NULL,         "The ad group."),
    PARAM(BODY,      STRING, "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,      "The ad account."),
    PARAM_LIST(BODY, STRING, "material_ids",    TT_P_REQUIRED,                NULL,         "The materials, as reports name them."),
    PARAM(BODY,      STRING, "material_status", TT_P_REQUIRED,                &rule_enable, "Whether the materials are used."),
};

static const struct tt_field ad_aco_material_status_update_result[] = {
    FIELD(STRING,      "ad_group_id",     0, NULL,             NULL),
    FIELD_LIST(STRING, "material_ids",    0, NULL,             NULL),
    FIELD(STRING,      "material_status", 0, "ENABLE|DISABLE", NULL),
};

static const struct tt_endpoint ad_aco_material_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "ad/aco/material_status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "221 Ads Management > Ad > Create and Update Ads",
    .source = V13_DOC("1739506701165570"),
    .flags = TT_E_SPENDS | TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.ad.aco.update */

static const struct tt_param ad_aco_update_landing_page_urls[] = {
    MEMBER(STRING, "landing_page_url", 0, NULL, "Where a click leads."),
};

static const struct tt_param ad_aco_update_media_info_list[] = {
    MEMBER_OBJECT(ad_media_info_members, "media_info", 0, NULL, "The video or the images."),
};

static const struct tt_param ad_aco_update_params[] = {
    PARAM(BODY,         STRING,                          "adgroup_id",          TT_P_REQUIRED,                &v13_id, "The ad group."),
    PARAM(BODY,         STRING,                          "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_OBJECTS(BODY, ad_avatar_icon_list_members,     "avatar_icon_list",    0,                            NULL,    NULL),
    PARAM_OBJECTS(BODY, call_to_action_list_members,     "call_to_action_list", 0,                            NULL,    "Several words for the button to choose from."),
    PARAM_OBJECTS(BODY, card_list_members,               "card_list",           0,                            NULL,    "Portfolios that hold cards."),
    PARAM_OBJECT(BODY,  ad_common_material_members,      "common_material",     0,                            NULL,    "What all combinations share."),
    PARAM_OBJECTS(BODY, deeplink_list_members,           "deeplink_list",       0,                            NULL,    "Several links into an app to choose from."),
    PARAM_OBJECTS(BODY, ad_display_name_list_members,    "display_name_list",   0,                            NULL,    NULL),
    PARAM_OBJECTS(BODY, ad_aco_update_landing_page_urls, "landing_page_urls",   0,                            NULL,    "Several pages that a click may lead to."),
    PARAM_OBJECTS(BODY, ad_aco_update_media_info_list,   "media_info_list",     0,                            NULL,    "The videos and images to combine."),
    PARAM_OBJECTS(BODY, page_list_members,               "page_list",           0,                            NULL,    "Instant pages or forms to choose from."),
    PARAM_OBJECTS(BODY, title_list_members,              "title_list",          0,                            NULL,    "Several texts to choose from."),
    PARAM(BODY,         BOOLEAN,                         "patch_update",        0,                            NULL,    "True changes only what is given; else every member that is left out is reset."),
};

static const struct tt_field ad_aco_update_media_info_list_media_info_result[] = {
    FIELD_OBJECTS(ad_image_info_fields, "image_info",           0, NULL, NULL),
    FIELD_OBJECT(video_info_fields,     "video_info",           0, NULL, NULL),
    FIELD(STRING,                       "aigc_disclosure_type", 0, NULL, NULL),
    FIELD(STRING,                       "tiktok_item_id",       0, NULL, NULL),
    FIELD(STRING,                       "identity_id",          0, NULL, NULL),
    FIELD(STRING,                       "identity_type",        0, NULL, NULL),
};

static const struct tt_field ad_aco_update_media_info_list_result[] = {
    FIELD(STRING,                                                 "material_id",               0, NULL, "The same material in reports."),
    FIELD(STRING,                                                 "material_operation_status", 0, NULL, NULL),
    FIELD_OBJECT(ad_aco_update_media_info_list_media_info_result, "media_info",                0, NULL, NULL),
};

static const struct tt_field ad_aco_update_deeplink_list_result[] = {
    FIELD(STRING, "deeplink",      0, NULL, NULL),
    FIELD(STRING, "deeplink_type", 0, NULL, NULL),
};

static const struct tt_field ad_aco_update_common_material_result[] = {
    FIELD(STRING,                         "ad_name",             0, NULL, NULL),
    FIELD(STRING,                         "call_to_action_id",   0, NULL, NULL),
    FIELD(BOOLEAN,                        "creative_authorized", 0, NULL, NULL),
    FIELD(STRING,                         "playable_url",        0, NULL, NULL),
    FIELD(STRING,                         "fallback_type",       0, NULL, NULL),
    FIELD_OBJECT(ad_tracking_info_fields, "tracking_info",       0, NULL, NULL),
    FIELD(STRING,                         "identity_id",         0, NULL, NULL),
    FIELD(STRING,                         "identity_type",       0, NULL, NULL),
    FIELD(BOOLEAN,                        "is_smart_creative",   0, NULL, NULL),
};

static const struct tt_field ad_aco_update_result[] = {
    FIELD(STRING,                                       "advertiser_id",       0, NULL, NULL),
    FIELD(STRING,                                       "adgroup_id",          0, NULL, NULL),
    FIELD_OBJECTS(ad_aco_update_media_info_list_result, "media_info_list",     0, NULL, NULL),
    FIELD_OBJECTS(title_list_fields,                    "title_list",          0, NULL, NULL),
    FIELD_OBJECTS(call_to_action_list_fields,           "call_to_action_list", 0, NULL, NULL),
    FIELD_OBJECTS(ad_aco_update_deeplink_list_result,   "deeplink_list",       0, NULL, NULL),
    FIELD_OBJECTS(ad_display_name_list_fields,          "display_name_list",   0, NULL, NULL),
    FIELD_OBJECT(avatar_icon_fields,                    "avatar_icon",         0, NULL, NULL),
    FIELD_OBJECTS(page_list_fields,                     "page_list",           0, NULL, NULL),
    FIELD_OBJECTS(card_list_fields,                     "card_list",           0, NULL, NULL),
    FIELD_OBJECTS(landing_page_urls_fields,             "landing_page_urls",   0, NULL, NULL),
    FIELD_OBJECT(ad_aco_update_common_material_result,  "common_material",     0, NULL, NULL),
};

static const struct tt_endpoint ad_aco_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "ad/aco/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "221 Ads Management > Ad > Create and Update Ads",
    .source = V13_DOC("1739473077112833"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.ad.audience_size.estimate */

static const struct tt_param ad_audience_size_estimate_included_custom_actions[] = {
    MEMBER(STRING, "code", 0, &rule_custom_action, "What they did."),
    MEMBER(NUMBER, "days", 0, NULL,                "Within how many days."),
};

static const struct tt_param ad_audience_size_estimate_actions[] = {
    MEMBER(STRING,      "action_scene",        0, &rule_action_scene, "Whether it was with videos, creators or hashtags."),
    MEMBER(NUMBER,      "action_period",       0, NULL,               "Within how many days."),
    MEMBER_LIST(STRING, "video_user_actions",  0, TT_RULE(.choices = "WATCHED_TO_END|LIKED|COMMENTED|SHARED"), "What they did with videos: watch to the end, like, comment or share."),
    MEMBER_LIST(STRING, "action_category_ids", 0, NULL,               "Categories of what they did; ids come from ads.tool.action_category."),
};

static const struct tt_param ad_audience_size_estimate_targeting_expansion[] = {
    MEMBER(BOOLEAN,     "expansion_enabled", 0, NULL, "May reach people beyond the targeting."),
    MEMBER_LIST(STRING, "expansion_types",   0, TT_RULE(.choices = "AGE|GENDER|INTEREST_AND_BEHAVIOR|CUSTOM_AUDIENCE"), "Which parts of the targeting may be left behind."),
};

static const struct tt_param ad_audience_size_estimate_params[] = {
    PARAM(BODY,         STRING,                                            "advertiser_id",                         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                         "The ad account."),
    PARAM(BODY,         STRING,                                            "placement_type",                        0,                            &rule_placement_type,                            "Where ads appear: chosen by TikTok, or as placements says."),
    PARAM_LIST(BODY,    STRING,                                            "placements",                            0,                            TT_RULE(.when = "placement_type=PLACEMENT_TYPE_NORMAL;!placement_type"), "Where ads appear."),
    PARAM(BODY,         STRING,                                            "app_id",                                0,                            NULL,                                            "The app that is advertised."),
    PARAM(BODY,         STRING,                                            "pixel_id",                              0,                            NULL,                                            "The pixel that reports conversions."),
    PARAM(BODY,         STRING,                                            "ios14_targeting",                       0,                            TT_RULE(.choices = "UNSET|IOS14_MINUS|IOS14_PLUS"), "Devices before or from iOS 14."),
    PARAM(BODY,         STRING,                                            "objective_type",                        TT_P_REQUIRED,                NULL,                                            "What the campaign is to achieve."),
    PARAM(BODY,         STRING,                                            "optimization_goal",                     TT_P_REQUIRED,                NULL,                                            "What delivery is optimised for."),
    PARAM(BODY,         STRING,                                            "promotion_type",                        0,                            TT_RULE(.when = "objective_type=PRODUCT_SALES"), "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(BODY,         STRING,                                            "product_source",                        0,                            TT_RULE(.choices = "UNSET|CATALOG|STORE", .when = "objective_type=PRODUCT_SALES"), "Whether products come from a catalogue, a shop or a showcase."),
    PARAM(BODY,         STRING,                                            "catalog_id",                            0,                            TT_RULE(.when = "objective_type=PRODUCT_SALES", .format = TT_F_DIGITS), "The catalogue."),
    PARAM(BODY,         STRING,                                            "product_set_id",                        0,                            TT_RULE(.assumed = "\"0\""),                     "A product set of the catalogue."),
    PARAM(BODY,         STRING,                                            "catalog_authorized_bc_id",              0,                            NULL,                                            "The Business Center that lends the catalogue."),
    PARAM(BODY,         STRING,                                            "shopping_ads_retargeting_type",         0,                            &rule_shopping_ads_retargeting_type,             "Which shoppers to win back."),
    PARAM(BODY,         NUMBER,                                            "shopping_ads_retargeting_actions_days", TT_P_MIN | TT_P_MAX,          &rule_shopping_ads_retargeting_actions_days,     "Within how many days."),
    PARAM_OBJECTS(BODY, ad_audience_size_estimate_included_custom_actions, "included_custom_actions",               0,                            NULL,                                            "People who did this."),
    PARAM_OBJECTS(BODY, ad_audience_size_estimate_included_custom_actions, "excluded_custom_actions",               0,                            NULL,                                            "Leave out people who did this."),
    PARAM_LIST(BODY,    STRING,                                            "audience_ids",                          0,                            NULL,                                            "Custom audiences to target."),
    PARAM_LIST(BODY,    STRING,                                            "excluded_audience_ids",                 0,                            NULL,                                            "Custom audiences to leave out."),
    PARAM(BODY,         OBJECT,                                            "audience_rule",                         0,                            NULL,                                            "Whom to win back, by what they did with the app or the website."),
    PARAM(BODY,         STRING,                                            "audience_type",                         0,                            NULL,                                            "What kind of audience."),
    PARAM_LIST(BODY,    STRING,                                            "location_ids",                          0,                            TT_RULE(.when = "!zipcode_ids", .max_items = 3000), "Regions to target; ids come from ads.tool.region."),
    PARAM_LIST(BODY,    STRING,                                            "zipcode_ids",                           0,                            &rule_items_3000,                                "Postal codes to target."),
    PARAM_LIST(BODY,    STRING,                                            "isp_ids",                               0,                            NULL,                                            "Internet providers to target; ids come from ads.tool.targeting.list."),
    PARAM(BODY,         STRING,                                            "gender",                                0,                            &rule_gender,                                    "People of which gender."),
    PARAM_LIST(BODY,    STRING,                                            "age_groups",                            0,                            NULL,                                            "Ages to target."),
    PARAM_LIST(BODY,    STRING,                                            "languages",                             0,                            NULL,                                            "Language codes of the audience."),
    PARAM_LIST(BODY,    STRING,                                            "interest_category_ids",                 0,                            NULL,                                            "Interests to target; ids come from ads.tool.interest_category."),
    PARAM_LIST(BODY,    STRING,                                            "interest_keyword_ids",                  0,                            NULL,                                            "Interest keywords to target; ids come from ads.tool.interest_keyword.recommend."),
    PARAM_LIST(BODY,    STRING,                                            "purchase_intention_keyword_ids",        0,                            NULL,                                            "Kinds of products that people mean to buy."),
    PARAM_OBJECTS(BODY, ad_audience_size_estimate_actions,                 "actions",                               0,                            NULL,                                            "What the audience did on TikTok."),
    PARAM_LIST(BODY,    STRING,                                            "operating_systems",                     0,                            TT_RULE(.choices = "ANDROID|IOS|APP_PROMOTION|TRAFFIC|APP_IOS|APP_ANDROID"), "Android or iOS."),
    PARAM(BODY,         STRING,                                            "min_ios_version",                       0,                            NULL,                                            "Oldest version of iOS to target."),
    PARAM(BODY,         STRING,                                            "min_android_version",                   0,                            NULL,                                            "Oldest version of Android to target."),
    PARAM_LIST(BODY,    STRING,                                            "device_model_ids",                      0,                            NULL,                                            "Devices to target; ids come from ads.tool.device_model."),
    PARAM_LIST(BODY,    STRING,                                            "network_types",                         0,                            NULL,                                            "Kinds of connection to target."),
    PARAM_LIST(BODY,    STRING,                                            "household_income",                      0,                            &rule_household_income,                          "Only in the United States."),
    PARAM(BODY,         STRING,                                            "spending_power",                        0,                            &rule_spending_power,                            "HIGH: people who spend much."),
    PARAM_LIST(BODY,    NUMBER,                                            "device_price_ranges",                   0,                            NULL,                                            "Lowest and highest price of the device in US dollars."),
    PARAM_LIST(BODY,    STRING,                                            "carrier_ids",                           0,                            NULL,                                            "Carriers to target; ids come from ads.tool.carrier."),
    PARAM_LIST(BODY,    STRING,                                            "included_pangle_audience_package_ids",  0,                            NULL,                                            "Audience packages of Pangle to target."),
    PARAM_LIST(BODY,    STRING,                                            "excluded_pangle_audience_package_ids",  0,                            NULL,                                            "Audience packages of Pangle to leave out."),
    PARAM_LIST(BODY,    STRING,                                            "blocked_pangle_app_ids",                0,                            NULL,                                            "Pangle apps to stay away from."),
    PARAM_OBJECT(BODY,  ad_audience_size_estimate_targeting_expansion,     "targeting_expansion",                   0,                            NULL,                                            "May reach people beyond the targeting."),
    PARAM(BODY,         BOOLEAN,                                           "auto_targeting_enabled",                0,                            NULL,                                            "Let TikTok choose whom to target."),
    PARAM_LIST(BODY,    STRING,                                            "contextual_tag_ids",                    0,                            NULL,                                            "Kinds of videos to appear beside; ids come from ads.tool.contextual_tag.get."),
};

static const struct tt_field ad_audience_size_estimate_user_count_result[] = {
    FIELD(NUMBER, "lower_end", 0, NULL, NULL),
    FIELD(NUMBER, "upper_end", 0, NULL, NULL),
};

static const struct tt_field ad_audience_size_estimate_result[] = {
    FIELD(NUMBER,                                             "user_count_stage",               0, NULL, NULL),
    FIELD_OBJECT(ad_audience_size_estimate_user_count_result, "user_count",                     0, NULL, NULL),
    FIELD_LIST(STRING,                                        "purchase_intention_keyword_ids", 0, NULL, NULL),
};

static const struct tt_endpoint ad_audience_size_estimate_endpoint = {
    .method = "POST",
    .path = V13_PATH "ad/audience_size/estimate/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "211 Ads Management > Ad Group > Create and Update Ad Groups",
    .source = V13_DOC("1740302379236353"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.ad.review_info */

static const struct tt_param ad_review_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM_LIST(QUERY, STRING, "ad_ids",        TT_P_REQUIRED,                &rule_digits_items_1_to_100, "The ads."),
    PARAM(QUERY,      STRING, "lang",          0,                            NULL,                        "Language of the answer."),
};

static const struct tt_field ad_review_info_result[] = {
    FIELD_OBJECT(ad_review_map_fields, "ad_review_map", 0, NULL, NULL),
};

static const struct tt_endpoint ad_review_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "ad/review_info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "220 Ads Management > Ad > Read Ads",
    .source = V13_DOC("1740559669226498"),
    .effect = TT_READ,
};

// clang-format on
#endif
