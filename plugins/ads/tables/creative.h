/* Making, previewing and sharing creatives.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_CREATIVE_H
#define TIKTOK_ADS_CREATIVE_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_STICKER_TYPE \
    "COUNTDOWN|GIFTCODE|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN"
#define CHOICES_REMINDER_TIME \
    "ONE_MINUTE_EARLIER|ONE_DAY_EARLIER|ONE_MINUTE_AFTER|FIVE_MINUTES_AFTER|TEN_MINUTES_AFTER"
static const struct tt_rule rule_else_0_5 = {.assumed = "0.5"};
static const struct tt_rule rule_opacity = {
    .choices = "0.7|0.8|0.9|1",
    .when = "sticker_type=COUNTDOWN|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN;!sticker_type",
};
static const struct tt_rule rule_creative_call_to_action = {
    .choices =
        "APPLY_NOW|BOOK_NOW|CALL_NOW|CONTACT_US|DOWNLOAD_NOW|EXPERIENCE_NOW|GET_QUOTE|GET_SHOWTIMES|"
        "GET_TICKETS_NOW|INSTALL_NOW|INTERESTED|LEARN_MORE|LISTEN_NOW|ORDER_NOW|PLAY_GAME|PREORDER_NOW|READ_MORE|"
        "SEND_MESSAGE|SHOP_NOW|SIGN_UP|SUBSCRIBE|VIEW_NOW|VIEW_PROFILE|VISIT_STORE|WATCH_LIVE|WATCH_NOW|"
        "JOIN_THIS_HASHTAG|SHOOT_WITH_THIS_EFFECT|VIEW_VIDEO_WITH_THIS_EFFECT",
    .when = "creative_portfolio_type=DOWNLOAD_CARD",
};
static const struct tt_rule rule_creative_promotion_type = {
    .choices =
        "APP_ANDROID|APP_IOS|WEBSITE|LEAD_GENERATION|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|"
        "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_CALL",
};
static const struct tt_rule rule_content_type = {
    .choices = "APP_DOWNLOAD|LANDING_PAGE|OTHER|MESSAGE|SOCIAL_MEDIA_APP_MESSAGE|PHONE_CALL",
    .when = "new_version=false;!new_version",
};
static const struct tt_rule rule_card_tags = {
    .choices = "BRAND|CATEGORY|DESC|FREE_SHIPPING|MATERIAL",
    .when = "creative_portfolio_type=PRODUCT_CARD",
};
static const struct tt_rule rule_creative_portfolio_type = {
    .choices =
        "CARD|COUNTDOWN_STICKER|CTA|DESTINATION_CARD|DOWNLOAD_CARD|DYNAMIC_ADD_ON|FLIGHT_CARD|GESTURE|"
        "GIFTCODE_STICKER|HOTEL_CARD|INVENTORY_CARD|LIVE_REMINDER_COUNTDOWN_STICKER|MEDIA_CARD|"
        "NON_CLICK_SUPER_LIKE|PREMIUM_BADGE|PRODUCT_CARD|PRODUCT_INFO_CARD|PRODUCT_SHOWCASE_TILE|PRODUCT_TILE|"
        "REMINDER_COUNTDOWN_STICKER|SHAKE_SURPRISE|SHOPIFY_PRODUCT_CARD|STICKER|STORY_SELECTION|SUPER_LIKE|"
        "WEB_INFO_CARD",
    .assumed = "\"CTA\"",
};
static const struct tt_rule rule_creative_portfolio_types = {
    .choices =
        "CARD|COUNTDOWN_STICKER|CTA|DESTINATION_CARD|DOWNLOAD_CARD|FLIGHT_CARD|GESTURE|GIFTCODE_STICKER|"
        "HOTEL_CARD|INVENTORY_CARD|LIVE_REMINDER_COUNTDOWN_STICKER|MEDIA_CARD|PREMIUM_BADGE|PRODUCT_CARD|"
        "PRODUCT_SHOWCASE_TILE|PRODUCT_TILE|REMINDER_COUNTDOWN_STICKER|SUPER_LIKE|WEB_INFO_CARD",
};
static const struct tt_rule rule_tags = {
    .choices = "CATEGORIES|COMMENT_VOLUME|FILESIZE|RANKING|RATING",
    .when = "creative_portfolio_type=DOWNLOAD_CARD",
};
static const struct tt_rule rule_creative_identity_type = {
    .choices = "CUSTOMIZED_USER|AUTH_CODE|TT_USER|BC_AUTH_TT",
    .when = "preview_type=ADS_CREATION",
};
static const struct tt_rule rule_primary_text = {.choices = "CUSTOM_LABEL|DEALS|GENRE|NONE|RATING"};
static const struct tt_rule rule_reminder_time = {
    .choices =
        "FIVE_MINUTES_AFTER|ONE_DAY_EARLIER|ONE_HOUR_EARLIER|ONE_MINUTE_AFTER|ONE_MINUTE_EARLIER|"
        "TEN_MINUTES_AFTER",
    .when = "sticker_type=LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN",
};
static const struct tt_rule rule_product_source = {
    .choices = "UNSET|CATALOG|STORE|SHOWCASE",
    .when = "creative_portfolio_type=PRODUCT_CARD|PRODUCT_TILE",
};
static const struct tt_rule rule_auto_message_type = {.choices = "WELCOME_MESSAGE"};
static const struct tt_rule rule_edit_method = {
    .choices = "fix_size|only_gauss_pad|gauss_padding_reserve_score",
    .assumed = "\"fix_size\"",
    .max_len = 100,
};
static const struct tt_rule rule_value_from_3 = {.min = 3};
static const struct tt_rule rule_when_creative_portfolio_type_download_card = {
    .when = "creative_portfolio_type=DOWNLOAD_CARD",
};
static const struct tt_rule rule_when_creative_portfolio_type_gesture = {.when = "creative_portfolio_type=GESTURE"};
static const struct tt_rule rule_when_material_type_template = {.when = "material_type=TEMPLATE"};
static const struct tt_rule rule_when_new_version_true = {.when = "new_version=true"};
static const struct tt_rule rule_when_preview_type_ads_creation = {.when = "preview_type=ADS_CREATION"};
static const struct tt_rule rule_when_preview_type_single_image_single_video = {
    .when = "preview_type=SINGLE_IMAGE|SINGLE_VIDEO",
};
static const struct tt_rule rule_when_sticker_type_countdown_live_reminder_countdo_datetime = {
    .when = "sticker_type=COUNTDOWN|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN;!sticker_type",
    .format = TT_F_DATETIME,
};
static const struct tt_rule rule_when_sticker_type_countdown_live_reminder_countdo = {
    .when = "sticker_type=COUNTDOWN|LIVE_REMINDER_COUNTDOWN|REMINDER_COUNTDOWN;!sticker_type",
    .max = 180,
};

static const struct tt_param creative_callback_info_members[] = {
    MEMBER(STRING, "callback_url",        0, NULL, NULL),
    MEMBER(STRING, "callback_extra_info", 0, NULL, "Comes back unchanged."),
};

static const struct tt_limit creative_1_a_second_limits[] = {
    {"basic",    NULL,     1,     1},
    {"basic",    NULL,    30,    60},
    {"basic",    NULL,  5000, 86400},
    {"advanced", NULL,     2,     1},
    {"advanced", NULL,    60,    60},
    {"advanced", NULL, 10000, 86400},
    {"premium",  NULL,     3,     1},
    {"premium",  NULL,   180,    60},
    {"premium",  NULL, 15000, 86400},
    {"ultimate", NULL,     3,     1},
    {"ultimate", NULL,   180,    60},
    {"ultimate", NULL, 15000, 86400},
};

static const struct tt_field creative_slots_fields[] = {
    FIELD(NUMBER,      "order",      0, NULL, NULL),
    FIELD(STRING,      "tag",        0, NULL, NULL),
    FIELD_LIST(STRING, "video_ids",  0, NULL, NULL),
    FIELD(BOOLEAN,     "mute",       0, NULL, NULL),
    FIELD(NUMBER,      "bgm_volume", 0, NULL, NULL),
};

/* ---- ads.creative.ads_preview.create */

static const struct tt_param creative_ads_preview_create_showcase_products[] = {
    MEMBER(STRING, "item_group_id", TT_P_REQUIRED, NULL, "Joins the variants of one product."),
    MEMBER(STRING, "store_id",      TT_P_REQUIRED, NULL, "The TikTok Shop."),
};

static const struct tt_param creative_ads_preview_create_params[] = {
    PARAM(BODY,         STRING,                                        "advertiser_id",                  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                           "The ad account."),
    PARAM(BODY,         STRING,                                        "preview_type",                   TT_P_REQUIRED,                TT_RULE(.choices = "ADS_CREATION|AD|CARD|PAGE|SINGLE_VIDEO|SINGLE_IMAGE"), "Whether the preview is of an ad or of a creative."),
    PARAM(BODY,         STRING,                                        "objective_type",                 0,                            &rule_when_preview_type_ads_creation,              "What the campaign is to achieve."),
    PARAM(BODY,         BOOLEAN,                                       "is_smart_performance_campaign",  0,                            &v13_false,                                        NULL),
    PARAM(BODY,         STRING,                                        "placement",                      0,                            TT_RULE(.choices = "PLACEMENT_TIKTOK|PLACEMENT_PANGLE|PLACEMENT_GLOBAL_APP_BUNDLE|ALL"), NULL),
    PARAM(BODY,         STRING,                                        "tiktok_subplacement",            0,                            TT_RULE(.choices = "LEMON8|UNSET"),                "Where inside TikTok the preview is."),
    PARAM(BODY,         STRING,                                        "preview_format",                 0,                            TT_RULE(.assumed = "\"IN_FEED\""),                 "How the preview is shown."),
    PARAM(BODY,         STRING,                                        "shopping_ads_type",              0,                            TT_RULE(.choices = "VIDEO|LIVE|PRODUCT_SHOPPING_ADS"), "A video, a live stream or a product card."),
    PARAM(BODY,         STRING,                                        "product_source",                 0,                            TT_RULE(.choices = "STORE|SHOWCASE"),              "Whether products come from a catalogue, a shop or a showcase."),
    PARAM(BODY,         STRING,                                        "store_id",                       0,                            NULL,                                              "The TikTok Shop."),
    PARAM(BODY,         STRING,                                        "store_authorized_bc_id",         0,                            TT_RULE(.when = "store_id"),                       "The Business Center that lends the shop."),
    PARAM_OBJECTS(BODY, creative_ads_preview_create_showcase_products, "showcase_products",              0,                            &rule_items_20,                                    NULL),
    PARAM(BODY,         STRING,                                        "promotion_type",                 0,                            &rule_creative_promotion_type,                     "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(BODY,         STRING,                                        "identity_id",                    0,                            &rule_when_preview_type_ads_creation,              "Who the ad speaks as."),
    PARAM(BODY,         STRING,                                        "identity_type",                  0,                            &rule_creative_identity_type,                      "What kind of identity that is."),
    PARAM(BODY,         STRING,                                        "identity_authorized_bc_id",      0,                            &rule_identity_authorized_bc_id,                   "The Business Center that lends the identity."),
    PARAM(BODY,         STRING,                                        "ad_format",                      0,                            &rule_when_preview_type_ads_creation,              "A video, an image, a carousel or a live stream."),
    PARAM(BODY,         STRING,                                        "video_id",                       0,                            TT_RULE(.when = "ad_format=SINGLE_VIDEO"),         "The video."),
    PARAM_LIST(BODY,    STRING,                                        "image_ids",                      0,                            NULL,                                              "The images."),
    PARAM(BODY,         STRING,                                        "end_card_cta",                   0,                            &rule_end_card_cta,                                "What the card at the end of the video asks for."),
    PARAM(BODY,         STRING,                                        "music_id",                       0,                            NULL,                                              "The music."),
    PARAM(BODY,         STRING,                                        "tiktok_item_id",                 0,                            NULL,                                              "The post that is promoted, for Spark Ads."),
    PARAM(BODY,         INTEGER,                                       "carousel_image_index",           TT_P_MIN | TT_P_MAX,          &rule_value_0_to_9,                                "Which image comes first."),
    PARAM(BODY,         STRING,                                        "ad_text",                        0,                            NULL,                                              "The text shown with the ad."),
    PARAM(BODY,         STRING,                                        "call_to_action",                 0,                            NULL,                                              "The word on the button."),
    PARAM(BODY,         STRING,                                        "call_to_action_id",              0,                            NULL,                                              "A portfolio of words for the button; either this or call_to_action."),
    PARAM(BODY,         STRING,                                        "card_id",                        0,                            NULL,                                              "A portfolio that holds a card."),
    PARAM(BODY,         STRING,                                        "landing_page_url",               0,                            NULL,                                              "Where a click leads."),
    PARAM(BODY,         STRING,                                        "page_id",                        0,                            NULL,                                              "The instant page or form."),
    PARAM(BODY,         STRING,                                        "catalog_id",                     0,                            TT_RULE(.when = "ad_format=CATALOG_CAROUSEL", .format = TT_F_DIGITS), "The catalogue."),
    PARAM(BODY,         STRING,                                        "product_specific_type",          0,                            TT_RULE(.choices = "ALL|PRODUCT_SET|CUSTOMIZED_PRODUCTS", .when = "ad_format=CATALOG_CAROUSEL"), "All products, a product set or chosen products."),
    PARAM_LIST(BODY,    STRING,                                        "item_group_ids",                 0,                            NULL,                                              "Products by the ids that join their variants."),
    PARAM(BODY,         STRING,                                        "product_set_id",                 0,                            NULL,                                              "A product set of the catalogue."),
    PARAM_LIST(BODY,    STRING,                                        "sku_ids",                        0,                            &rule_items_20,                                    "Products by your own ids."),
    PARAM_LIST(BODY,    STRING,                                        "hotel_ids",                      0,                            &rule_items_20,                                    NULL),
    PARAM_LIST(BODY,    STRING,                                        "flight_ids",                     0,                            &rule_items_20,                                    NULL),
    PARAM_LIST(BODY,    STRING,                                        "destination_ids",                0,                            &rule_items_20,                                    NULL),
    PARAM_LIST(BODY,    STRING,                                        "vehicle_ids",                    0,                            &rule_items_20,                                    NULL),
    PARAM_LIST(BODY,    STRING,                                        "auto_disclaimer_types",          0,                            &rule_auto_disclaimer_types,                       "Notices that TikTok adds."),
    PARAM(BODY,         STRING,                                        "catalog_authorized_bc_id",       0,                            NULL,                                              "The Business Center that lends the catalogue."),
    PARAM(BODY,         STRING,                                        "dynamic_format",                 0,                            &rule_dynamic_format,                              "Whether TikTok chooses how products are shown."),
    PARAM(BODY,         STRING,                                        "vertical_video_strategy",        0,                            TT_RULE(.choices = "SINGLE_VIDEO|CATALOG_VIDEOS|LIVE_STREAM|UNSET|DYNAMIC_CREATIVE"), "How videos are made of products."),
    PARAM(BODY,         STRING,                                        "shopping_ads_video_template_id", 0,                            NULL,                                              NULL),
    PARAM(BODY,         STRING,                                        "shopping_ads_fallback_type",     0,                            &rule_shopping_ads_fallback_type,                  "Where a click leads when the app is not installed."),
    PARAM(BODY,         STRING,                                        "dynamic_destination",            0,                            TT_RULE(.choices = "DLP|UNSET"),                   "Whether TikTok chooses where a click leads."),
    PARAM(BODY,         BOOLEAN,                                       "instant_product_page_used",      0,                            NULL,                                              NULL),
    PARAM(BODY,         STRING,                                        "ad_id",                          0,                            TT_RULE(.when = "preview_type=AD", .format = TT_F_DIGITS), "The ad."),
    PARAM(BODY,         STRING,                                        "image_id",                       0,                            TT_RULE(.when = "preview_type=SINGLE_IMAGE"),      "The image."),
    PARAM(BODY,         STRING,                                        "display_name",                   0,                            &rule_when_preview_type_single_image_single_video, "The name shown with the ad."),
    PARAM_LIST(BODY,    STRING,                                        "placements",                     0,                            &rule_when_preview_type_single_image_single_video, "Where ads appear."),
    PARAM_LIST(BODY,    STRING,                                        "device",                         0,                            NULL,                                              NULL),
    PARAM(BODY,         STRING,                                        "language",                       0,                            NULL,                                              "Language of the preview."),
    PARAM(BODY,         STRING,                                        "thumbnail",                      0,                            NULL,                                              NULL),
    PARAM(BODY,         STRING,                                        "profile_image",                  0,                            NULL,                                              NULL),
    PARAM(BODY,         STRING,                                        "shopping_ads_video_package_id",  0,                            NULL,                                              "The video package of the catalogue."),
};

static const struct tt_field creative_ads_preview_create_result[] = {
    FIELD(STRING,      "preview_link", 0, NULL, NULL),
    FIELD(STRING,      "iframe",       0, NULL, NULL),
    FIELD_LIST(STRING, "tips",         0, NULL, NULL),
    FIELD(STRING,      "placement",    0, NULL, NULL),
    FIELD_LIST(STRING, "messages",     0, NULL, NULL),
};

static const struct tt_endpoint creative_ads_preview_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/ads_preview/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "64 Creative Management > Creative tool",
    .source = V13_DOC("1739403070695426"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.creative.asset.delete */

static const struct tt_param creative_asset_delete_params[] = {
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM_LIST(BODY, STRING, "image_ids",     0,                            &rule_items_50, "The images to delete."),
    PARAM_LIST(BODY, STRING, "video_ids",     0,                            &rule_items_50, "The videos to delete."),
};

static const struct tt_field creative_asset_delete_result[] = {
    FIELD_LIST(STRING, "failed_video_ids", 0, NULL, NULL),
    FIELD_LIST(STRING, "failed_image_ids", 0, NULL, NULL),
};

static const struct tt_endpoint creative_asset_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/asset/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1797202997456897"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.creative.asset.share */

static const struct tt_param creative_asset_share_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                    "The ad account."),
    PARAM(BODY,      STRING, "asset_type",            TT_P_CLOSED,                  TT_RULE(.choices = "VIDEO|IMAGE|MUSIC", .assumed = "\"VIDEO\""), "What kind of asset."),
    PARAM_LIST(BODY, STRING, "material_ids",          TT_P_REQUIRED,                &rule_digits_items_1_to_20, "The materials, as reports name them."),
    PARAM_LIST(BODY, STRING, "shared_advertiser_ids", TT_P_REQUIRED,                &rule_digits_items_1_to_10, "The ad accounts to share with."),
};

static const struct tt_field creative_asset_share_failed_infos_result[] = {
    FIELD(STRING,      "key",   0, NULL, NULL),
    FIELD_LIST(STRING, "value", 0, NULL, NULL),
};

static const struct tt_field creative_asset_share_result[] = {
    FIELD_OBJECT(creative_asset_share_failed_infos_result, "failed_infos", 0, NULL, NULL),
};

static const struct tt_endpoint creative_asset_share_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/asset/share/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "64 Creative Management > Creative tool",
    .source = V13_DOC("1773192725768193"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.creative.auto_message.create */

static const struct tt_param creative_auto_message_create_welcome_message_suggested_questions[] = {
    MEMBER(STRING, "question", TT_P_REQUIRED, TT_RULE(.max_len = 70), NULL),
    MEMBER(STRING, "answer",   TT_P_REQUIRED, &rule_chars_500,        NULL),
};

static const struct tt_param creative_auto_message_create_welcome_message[] = {
    MEMBER(STRING, "title",               TT_P_REQUIRED, NULL,                                    NULL),
    MEMBER(STRING, "content",             TT_P_REQUIRED, TT_RULE(.max_len = 200),                 NULL),
    MEMBER_OBJECTS(creative_auto_message_create_welcome_message_suggested_questions, "suggested_questions", TT_P_REQUIRED, TT_RULE(.min_items = 1, .max_items = 3), NULL),
};

static const struct tt_param creative_auto_message_create_params[] = {
    PARAM(BODY,        STRING,                                       "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                 "The ad account."),
    PARAM(BODY,        STRING,                                       "auto_message_type", TT_P_REQUIRED,                &rule_auto_message_type, "What kind of automatic message."),
    PARAM_OBJECT(BODY, creative_auto_message_create_welcome_message, "welcome_message",   0,                            TT_RULE(.when = "auto_message_type=WELCOME_MESSAGE"), "What the chat begins with."),
};

static const struct tt_endpoint creative_auto_message_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/auto_message/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822106113771521"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative.auto_message.get */

static const struct tt_param creative_auto_message_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM(QUERY, STRING, "auto_message_type", TT_P_REQUIRED,                &rule_auto_message_type,      "What kind of automatic message."),
    PARAM(QUERY, STRING, "auto_message_id",   0,                            NULL,                         "The automatic message."),
    PARAM(QUERY, NUMBER, "page",              TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY, NUMBER, "page_size",         TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field creative_auto_message_get_row_suggested_questions_result[] = {
    FIELD(STRING, "question", 0, NULL, NULL),
    FIELD(STRING, "answer",   0, NULL, NULL),
};

static const struct tt_field creative_auto_message_get_row[] = {
    FIELD(STRING,                                                           "auto_message_id",     0, NULL,                     NULL),
    FIELD(STRING,                                                           "auto_message_type",   0, "WELCOME_MESSAGE",        NULL),
    FIELD(STRING,                                                           "welcome_message",     0, NULL,                     NULL),
    FIELD(STRING,                                                           "title",               0, NULL,                     NULL),
    FIELD(STRING,                                                           "content",             0, NULL,                     NULL),
    FIELD_OBJECTS(creative_auto_message_get_row_suggested_questions_result, "suggested_questions", 0, NULL,                     NULL),
    FIELD(STRING,                                                           "audit_status",        0, "AUDITING|PASS|REJECTED", NULL),
    FIELD(STRING,                                                           "create_time",         0, NULL,                     NULL),
};

static const struct tt_field creative_auto_message_get_result[] = {
    FIELD_OBJECTS(creative_auto_message_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint creative_auto_message_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "creative/auto_message/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1822106498804738"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.creative.cta.recommend */

static const struct tt_param creative_cta_recommend_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(QUERY,      BOOLEAN, "new_version",       0,                            &v13_false,                  NULL),
    PARAM(QUERY,      STRING,  "asset_type",        0,                            TT_RULE(.choices = "CTA_NORMAL|CTA_AUTO_OPTIMIZED", .when = "new_version=false;!new_version"), "What kind of asset."),
    PARAM(QUERY,      STRING,  "content_type",      0,                            &rule_content_type,          NULL),
    PARAM(QUERY,      STRING,  "objective_type",    0,                            &rule_when_new_version_true, "What the campaign is to achieve."),
    PARAM(QUERY,      STRING,  "promotion_type",    0,                            &rule_when_new_version_true, "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(QUERY,      STRING,  "language",          0,                            &rule_else_en,               "Language of the words."),
    PARAM(QUERY,      STRING,  "app_id",            0,                            NULL,                        "The app."),
    PARAM_LIST(QUERY, STRING,  "placements",        0,                            &rule_creative_placements,   "Where ads appear."),
    PARAM_LIST(QUERY, STRING,  "region_codes",      0,                            NULL,                        "ISO 3166 codes of regions."),
    PARAM(QUERY,      STRING,  "optimization_goal", 0,                            NULL,                        "What delivery is optimised for."),
    PARAM_LIST(QUERY, STRING,  "ad_texts",          0,                            NULL,                        "Several texts to choose from."),
    PARAM(QUERY,      STRING,  "landing_page_url",  0,                            NULL,                        "Where a click leads."),
};

static const struct tt_field creative_cta_recommend_recommend_assets_result[] = {
    FIELD_LIST(STRING, "asset_ids",     0, NULL, NULL),
    FIELD(STRING,      "asset_content", 0, NULL, NULL),
};

static const struct tt_field creative_cta_recommend_result[] = {
    FIELD_OBJECTS(creative_cta_recommend_recommend_assets_result, "recommend_assets", 0, NULL, NULL),
};

static const struct tt_endpoint creative_cta_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "creative/cta/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "recommend_assets",
    .scope = "6110100 Creative Management > Creative Recommendation > CTA Recommendation",
    .source = V13_DOC("1739362202742785"),
    .effect = TT_READ,
};

/* ---- ads.creative.image.edit */

static const struct tt_param creative_image_edit_params[] = {
    PARAM(BODY, STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,            "The ad account."),
    PARAM(BODY, STRING,  "edit_method",   TT_P_CLOSED,                  &rule_edit_method,  "Whether the image is cut or scaled."),
    PARAM(BODY, INTEGER, "height",        TT_P_REQUIRED | TT_P_MIN,     &rule_value_from_3, "Height in pixels."),
    PARAM(BODY, STRING,  "image_id",      TT_P_REQUIRED,                NULL,               "The image."),
    PARAM(BODY, STRING,  "image_name",    0,                            &rule_chars_100,    NULL),
    PARAM(BODY, INTEGER, "width",         TT_P_REQUIRED | TT_P_MIN,     &rule_value_from_3, "Width in pixels."),
};

static const struct tt_field creative_image_edit_result[] = {
    FIELD(STRING,  "image_id",           0, NULL, NULL),
    FIELD(STRING,  "material_id",        0, NULL, "The same material in reports."),
    FIELD(BOOLEAN, "displayable",        0, NULL, "Whether ads can use it."),
    FIELD(NUMBER,  "width",              0, NULL, "In pixels."),
    FIELD(STRING,  "format",             0, NULL, NULL),
    FIELD(STRING,  "image_url",          0, NULL, NULL),
    FIELD(NUMBER,  "height",             0, NULL, "In pixels."),
    FIELD(STRING,  "signature",          0, NULL, "MD5 of the file."),
    FIELD(NUMBER,  "size",               0, NULL, NULL),
    FIELD(STRING,  "file_name",          0, NULL, NULL),
    FIELD(STRING,  "create_time",        0, NULL, NULL),
    FIELD(STRING,  "modify_time",        0, NULL, NULL),
    FIELD(ANY,     "is_carousel_usable", 0, NULL, "May take some ten seconds to appear."),
};

static const struct tt_endpoint creative_image_edit_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/image/edit/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "64 Creative Management > Creative tool",
    .source = V13_DOC("1739067107903489"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative.portfolio.create */

static const struct tt_param creative_portfolio_create_portfolio_content_advanced_audio_info[] = {
    MEMBER(STRING, "video_id", 0, NULL, "The video."),
};

static const struct tt_param creative_portfolio_create_portfolio_content_badge_image_info[] = {
    MEMBER(STRING, "image_id", TT_P_REQUIRED, NULL, "The image."),
};

static const struct tt_param creative_portfolio_create_portfolio_content_badge_position[] = {
    MEMBER(INTEGER, "angle",      0,                                   NULL,               NULL),
    MEMBER(NUMBER,  "position_x", TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, &rule_value_0_to_1, NULL),
    MEMBER(NUMBER,  "position_y", TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, &rule_value_0_to_1, NULL),
};

static const struct tt_param creative_portfolio_create_portfolio_content_showcase_products[] = {
    MEMBER(STRING, "catalog_id",    0, &v13_id, "The catalogue."),
    MEMBER(STRING, "item_group_id", 0, NULL,    "Joins the variants of one product."),
    MEMBER(STRING, "store_id",      0, &v13_id, "The TikTok Shop."),
};

static const struct tt_param creative_portfolio_create_portfolio_content_slide_dimension[] = {
    MEMBER(INTEGER, "dimension_height", TT_P_REQUIRED, NULL, NULL),
    MEMBER(INTEGER, "dimension_width",  TT_P_REQUIRED, NULL, NULL),
};

static const struct tt_param creative_portfolio_create_portfolio_content_sticker_param[] = {
    MEMBER(STRING,  "color",                TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "ORANGE|BLACK|RED|BLUE"), NULL),
    MEMBER(STRING,  "cutoff_time",          0,                           &rule_when_sticker_type_countdown_live_reminder_countdo_datetime, NULL),
    MEMBER(INTEGER, "display_angle",        TT_P_MAX,                    &rule_when_sticker_type_countdown_live_reminder_countdo, NULL),
    MEMBER(STRING,  "giftcode",             0,                           TT_RULE(.when = "sticker_type=GIFTCODE"),    NULL),
    MEMBER(STRING,  "landing_page_url",     0,                           TT_RULE(.when = "sticker_type=REMINDER_COUNTDOWN"), "Where a click leads."),
    MEMBER(STRING,  "live_tiktok_user_id",  0,                           TT_RULE(.when = "sticker_type=LIVE_REMINDER_COUNTDOWN", .format = TT_F_DIGITS), NULL),
    MEMBER(STRING,  "opacity",              TT_P_CLOSED,                 &rule_opacity,                               NULL),
    MEMBER(INTEGER, "position_x",           TT_P_MIN | TT_P_MAX,         TT_RULE(.min = 50, .max = 301),              NULL),
    MEMBER(INTEGER, "position_y",           TT_P_MIN | TT_P_MAX,         TT_RULE(.min = 141, .max = 639),             NULL),
    MEMBER(STRING,  "predefined_placement", 0,                           NULL,                                        NULL),
    MEMBER(STRING,  "reminder_time",        TT_P_CLOSED,                 &rule_reminder_time,                         NULL),
    MEMBER(STRING,  "size",                 TT_P_CLOSED,                 TT_RULE(.choices = "0.6|0.7|0.8|0.9|1|1.1"), "How large it is, as a factor."),
    MEMBER(STRING,  "sticker_type",         TT_P_CLOSED,                 TT_RULE(.choices = CHOICES_STICKER_TYPE, .assumed = "\"COUNTDOWN\""), NULL),
    MEMBER(STRING,  "title",                TT_P_REQUIRED,               TT_RULE(.min_len = 1, .max_len = 54),        NULL),
};

static const struct tt_param creative_portfolio_create_portfolio_content[] = {
    MEMBER(STRING,                                                              "ad_text",                    0,           NULL,                                             "The text shown with the ad."),
    MEMBER_OBJECT(creative_portfolio_create_portfolio_content_advanced_audio_info, "advanced_audio_info",        0,           NULL,                                             NULL),
    MEMBER_OBJECT(qualification_images_members,                                 "advanced_gesture_icon",      0,           NULL,                                             NULL),
    MEMBER_OBJECT(qualification_images_members,                                 "advanced_gesture_image",     0,           NULL,                                             NULL),
    MEMBER(STRING,                                                              "advanced_interact_shape",    TT_P_CLOSED, TT_RULE(.choices = "CURVE|LINE"),                 NULL),
    MEMBER(STRING,                                                              "advanced_interact_type",     TT_P_CLOSED, TT_RULE(.choices = "CLICK|SLIDE"),                NULL),
    MEMBER(STRING,                                                              "app_id",                     0,           &rule_when_creative_portfolio_type_download_card, "The app."),
    MEMBER(STRING,                                                              "asset_content",              0,           TT_RULE(.when = "creative_portfolio_type=CTA;!creative_portfolio_type"), NULL),
    MEMBER_LIST(STRING,                                                         "asset_ids",                  0,           TT_RULE(.when = "creative_portfolio_type=CTA;!creative_portfolio_type", .format = TT_F_DIGITS), "The assets."),
    MEMBER_OBJECT(creative_portfolio_create_portfolio_content_badge_image_info, "badge_image_info",           0,           TT_RULE(.when = "creative_portfolio_type=PREMIUM_BADGE"), NULL),
    MEMBER_OBJECT(creative_portfolio_create_portfolio_content_badge_position,   "badge_position",             0,           TT_RULE(.when = "creative_portfolio_type=GESTURE|PREMIUM_BADGE"), NULL),
    MEMBER(INTEGER,                                                             "badge_show_time",            TT_P_MIN,    TT_RULE(.when = "creative_portfolio_type=GESTURE|PREMIUM_BADGE", .min = 3), NULL),
    MEMBER(STRING,                                                              "call_to_action",             0,           &rule_creative_call_to_action,                    "The word on the button."),
    MEMBER(STRING,                                                              "call_to_action_text",        0,           TT_RULE(.when = "creative_portfolio_type=GESTURE|PREMIUM_BADGE", .max_len = 27), NULL),
    MEMBER(INTEGER,                                                             "card_image_index",           TT_P_MIN,    &rule_value_from_0,                               NULL),
    MEMBER(BOOLEAN,                                                             "card_show_price",            0,           TT_RULE(.when = "creative_portfolio_type=PRODUCT_CARD"), NULL),
    MEMBER_LIST(STRING,                                                         "card_tags",                  TT_P_CLOSED, &rule_card_tags,                                  NULL),
    MEMBER(STRING,                                                              "card_type",                  TT_P_CLOSED, TT_RULE(.choices = "IMAGE", .when = "creative_portfolio_type=CARD"), NULL),
    MEMBER(STRING,                                                              "catalog_authorized_bc_id",   0,           &v13_id,                                          "The Business Center that lends the catalogue."),
    MEMBER(STRING,                                                              "catalog_id",                 0,           &v13_id,                                          "The catalogue."),
    MEMBER(STRING,                                                              "category_label",             0,           NULL,                                             NULL),
    MEMBER_LIST(STRING,                                                         "country_code",               0,           &rule_when_creative_portfolio_type_download_card, "ISO 3166 codes of countries."),
    MEMBER(STRING,                                                              "description",                0,           &rule_chars_40,                                   NULL),
    MEMBER(BOOLEAN,                                                             "display_price_enabled",      0,           NULL,                                             NULL),
    MEMBER(STRING,                                                              "dynamic_format",             TT_P_CLOSED, TT_RULE(.choices = "UNSET|DYNAMIC_CREATIVE", .assumed = "\"UNSET\""), "Whether TikTok chooses how products are shown."),
    MEMBER(STRING,                                                              "gesture_type",               TT_P_CLOSED, TT_RULE(.choices = "CLICK|CURVED_SLIDE|STRAIGHT_SLIDE", .when = "creative_portfolio_type=GESTURE"), NULL),
    MEMBER(STRING,                                                              "identity_authorized_bc_id",  0,           &v13_id,                                          "The Business Center that lends the identity."),
    MEMBER(STRING,                                                              "identity_id",                0,           TT_RULE(.when = "creative_portfolio_type=PRODUCT_CARD|PRODUCT_TILE"), "Who the ad speaks as."),
    MEMBER(STRING,                                                              "identity_type",              TT_P_CLOSED, TT_RULE(.choices = CHOICES_IDENTITY_TYPE, .when = "creative_portfolio_type=PRODUCT_CARD|PRODUCT_TILE"), "What kind of identity that is."),
    MEMBER(STRING,                                                              "image_id",                   0,           TT_RULE(.when = "creative_portfolio_type=CARD|INVENTORY_CARD|SUPER_LIKE|WEB_INFO_CARD"), "The image."),
    MEMBER(BOOLEAN,                                                             "image_optimization_enabled", 0,           NULL,                                             NULL),
    MEMBER(STRING,                                                              "interactive_music_id",       0,           &rule_when_creative_portfolio_type_gesture,       NULL),
    MEMBER_LIST(STRING,                                                         "item_group_ids",             0,           &rule_items_20,                                   "Products by the ids that join their variants."),
    MEMBER_LIST(STRING,                                                         "layouts",                    TT_P_CLOSED, TT_RULE(.choices = "TYPE_1|TYPE_2", .when = "creative_portfolio_type=DOWNLOAD_CARD"), NULL),
    MEMBER(STRING,                                                              "mobile_app_id",              0,           &rule_when_creative_portfolio_type_download_card, NULL),
    MEMBER(STRING,                                                              "pop_up_window_image_id",     0,           &rule_when_creative_portfolio_type_gesture,       NULL),
    MEMBER(STRING,                                                              "primary_text",               TT_P_CLOSED, &rule_primary_text,                               NULL),
    MEMBER(STRING,                                                              "product_set_id",             0,           &v13_id,                                          "A product set of the catalogue."),
    MEMBER(STRING,                                                              "product_source",             TT_P_CLOSED, &rule_product_source,                             "Whether products come from a catalogue, a shop or a showcase."),
    MEMBER(STRING,                                                              "product_specific_type",      TT_P_CLOSED, TT_RULE(.choices = "ALL|CUSTOMIZED_PRODUCTS|PRODUCT_SET|UNSET", .assumed = "\"UNSET\""), "All products, a product set or chosen products."),
    MEMBER(STRING,                                                              "profile_image",              0,           &rule_when_creative_portfolio_type_download_card, NULL),
    MEMBER(STRING,                                                              "secondary_text",             TT_P_CLOSED, &rule_primary_text,                               NULL),
    MEMBER_LIST(STRING,                                                         "selling_points",             0,           TT_RULE(.when = "creative_portfolio_type=WEB_INFO_CARD", .min_items = 1, .max_items = 5), NULL),
    MEMBER_OBJECTS(creative_portfolio_create_portfolio_content_showcase_products, "showcase_products",          0,           &rule_items_1_to_20,                              NULL),
    MEMBER_LIST(STRING,                                                         "sku_ids",                    0,           &rule_items_20,                                   "Products by your own ids."),
    MEMBER_OBJECT(creative_portfolio_create_portfolio_content_slide_dimension,  "slide_dimension",            0,           NULL,                                             NULL),
    MEMBER(INTEGER,                                                             "slide_length",               0,           NULL,                                             NULL),
    MEMBER_OBJECT(creative_portfolio_create_portfolio_content_sticker_param,    "sticker_param",              0,           TT_RULE(.when = "creative_portfolio_type=STICKER"), NULL),
    MEMBER(STRING,                                                              "store_authorized_bc_id",     0,           &v13_id,                                          "The Business Center that lends the shop."),
    MEMBER(STRING,                                                              "store_id",                   0,           &v13_id,                                          "The TikTok Shop."),
    MEMBER_LIST(STRING,                                                         "tags",                       TT_P_CLOSED, &rule_tags,                                       NULL),
    MEMBER(STRING,                                                              "title",                      0,           TT_RULE(.when = "creative_portfolio_type=WEB_INFO_CARD", .max_len = 25), NULL),
    MEMBER(STRING,                                                              "vertical_video_strategy",    0,           &rule_vertical_video_strategy,                    "How videos are made of products."),
};

static const struct tt_param creative_portfolio_create_params[] = {
    PARAM(BODY,         STRING,                                      "advertiser_id",           TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,                       "The ad account."),
    PARAM(BODY,         STRING,                                      "creative_portfolio_type", TT_P_CLOSED,                   &rule_creative_portfolio_type, "What kind of add-on the portfolio is."),
    PARAM_OBJECTS(BODY, creative_portfolio_create_portfolio_content, "portfolio_content",       TT_P_REQUIRED | TT_P_DISPUTED, &rule_items_from_1,            "What the portfolio holds."),
};

static const struct tt_field creative_portfolio_create_result[] = {
    FIELD(STRING, "creative_portfolio_id", 0, NULL, NULL),
};

static const struct tt_endpoint creative_portfolio_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/portfolio/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "6110100 Creative Management > Creative Recommendation > CTA Recommendation",
    .source = V13_DOC("1739091950439426"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative.portfolio.delete */

static const struct tt_param creative_portfolio_delete_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",          TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM_LIST(BODY, STRING, "creative_portfolio_ids", TT_P_REQUIRED,                &rule_items_100, "The portfolios."),
};

static const struct tt_endpoint creative_portfolio_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/portfolio/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1834560049625089"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.creative.portfolio.get */

static const struct tt_param creative_portfolio_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "creative_portfolio_id", TT_P_REQUIRED,                &v13_id, "The portfolio."),
};

static const struct tt_field creative_portfolio_get_portfolio_content_badge_position_result[] = {
    FIELD(NUMBER,  "position_x", 0, NULL, NULL),
    FIELD(NUMBER,  "position_y", 0, NULL, NULL),
    FIELD(INTEGER, "angle",      0, NULL, NULL),
};

static const struct tt_field creative_portfolio_get_portfolio_content_slide_dimension_result[] = {
    FIELD(INTEGER, "dimension_width",  0, NULL, NULL),
    FIELD(INTEGER, "dimension_height", 0, NULL, NULL),
};

static const struct tt_field creative_portfolio_get_portfolio_content_sticker_param_result[] = {
    FIELD(STRING,  "sticker_type",         0, CHOICES_STICKER_TYPE,  NULL),
    FIELD(STRING,  "title",                0, NULL,                  NULL),
    FIELD(STRING,  "giftcode",             0, NULL,                  NULL),
    FIELD(STRING,  "cutoff_time",          0, NULL,                  NULL),
    FIELD(STRING,  "color",                0, NULL,                  NULL),
    FIELD(INTEGER, "display_angle",        0, NULL,                  NULL),
    FIELD(STRING,  "predefined_placement", 0, NULL,                  NULL),
    FIELD(INTEGER, "position_x",           0, NULL,                  NULL),
    FIELD(INTEGER, "position_y",           0, NULL,                  NULL),
    FIELD(STRING,  "size",                 0, NULL,                  NULL),
    FIELD(STRING,  "opacity",              0, NULL,                  NULL),
    FIELD(STRING,  "reminder_time",        0, CHOICES_REMINDER_TIME, NULL),
    FIELD(STRING,  "landing_page_url",     0, NULL,                  NULL),
    FIELD(STRING,  "live_tiktok_user_id",  0, NULL,                  NULL),
};

static const struct tt_field creative_portfolio_get_portfolio_content_result[] = {
    FIELD(STRING,                                                               "asset_content",          0, NULL,                                NULL),
    FIELD_LIST(STRING,                                                          "asset_ids",              0, NULL,                                NULL),
    FIELD(STRING,                                                               "card_type",              0, "IMAGE",                             NULL),
    FIELD(STRING,                                                               "gesture_type",           0, "CLICK|CURVED_SLIDE|STRAIGHT_SLIDE", NULL),
    FIELD(STRING,                                                               "image_id",               0, NULL,                                NULL),
    FIELD(STRING,                                                               "pop_up_window_image_id", 0, NULL,                                NULL),
    FIELD(STRING,                                                               "title",                  0, NULL,                                NULL),
    FIELD_LIST(STRING,                                                          "selling_points",         0, NULL,                                NULL),
    FIELD(STRING,                                                               "content_url",            0, NULL,                                NULL),
    FIELD(STRING,                                                               "thumbnail_id",           0, NULL,                                NULL),
    FIELD(STRING,                                                               "call_to_action_text",    0, NULL,                                NULL),
    FIELD(INTEGER,                                                              "badge_show_time",        0, NULL,                                NULL),
    FIELD_OBJECT(creative_portfolio_get_portfolio_content_badge_position_result, "badge_position",         0, NULL,                                NULL),
    FIELD_OBJECT(image_content_fields,                                          "badge_image_info",       0, NULL,                                NULL),
    FIELD(INTEGER,                                                              "slide_length",           0, NULL,                                NULL),
    FIELD_OBJECT(creative_portfolio_get_portfolio_content_slide_dimension_result, "slide_dimension",        0, NULL,                                NULL),
    FIELD(STRING,                                                               "interactive_music_id",   0, NULL,                                NULL),
    FIELD_LIST(STRING,                                                          "layouts",                0, "TYPE_1|TYPE_2",                     NULL),
    FIELD(STRING,                                                               "description",            0, NULL,                                NULL),
    FIELD_LIST(STRING,                                                          "tags",                   0, "CATEGORIES|COMMENT_VOLUME|FILESIZE|RANKING|RATING", NULL),
    FIELD(STRING,                                                               "category_label",         0, NULL,                                NULL),
    FIELD(STRING,                                                               "app_id",                 0, NULL,                                NULL),
    FIELD_OBJECT(creative_portfolio_get_portfolio_content_sticker_param_result, "sticker_param",          0, NULL,                                NULL),
    FIELD(BOOLEAN,                                                              "card_show_price",        0, NULL,                                NULL),
    FIELD_LIST(STRING,                                                          "card_tags",              0, "BRAND|DESC",                        NULL),
    FIELD(INTEGER,                                                              "card_image_index",       0, NULL,                                NULL),
};

static const struct tt_field creative_portfolio_get_result[] = {
    FIELD(STRING,                                                  "creative_portfolio_id",   0, NULL, NULL),
    FIELD(STRING,                                                  "creative_portfolio_type", 0, "CTA|CARD|WEB_INFO_CARD|DOWNLOAD_CARD|INVENTORY_CARD|PRODUCT_CARD|PRODUCT_TILE|STICKER|PREMIUM_BADGE|GESTURE|SUPER_LIKE|WEB_CONVERSIONS|TRAFFIC|WEBSITE|REACH|VIDEO_VIEW|APP_PROMOTION|LEAD_GENERATION|PRODUCT_SALES|RF_REACH|REMINDER_COUNTDOWN|LIVE_REMINDER_COUNTDOWN|VIDEO_VIEWS|ENGAGED_VIEW|ENGAGEMENT|PAGE_VISIT", NULL),
    FIELD_OBJECTS(creative_portfolio_get_portfolio_content_result, "portfolio_content",       0, NULL, NULL),
};

static const struct tt_endpoint creative_portfolio_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "creative/portfolio/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "portfolio_content",
    .scope = "6110100 Creative Management > Creative Recommendation > CTA Recommendation",
    .source = V13_DOC("1739092113671170"),
    .effect = TT_READ,
};

/* ---- ads.creative.portfolio.list */

static const struct tt_param creative_portfolio_list_filtering[] = {
    MEMBER_LIST(STRING, "creative_portfolio_ids",   0,           &rule_digits_items_100,         "The portfolios."),
    MEMBER_LIST(STRING, "creative_portfolio_types", TT_P_CLOSED, &rule_creative_portfolio_types, "What kinds of add-ons."),
};

static const struct tt_param creative_portfolio_list_params[] = {
    PARAM(QUERY,        STRING,                            "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_OBJECT(QUERY, creative_portfolio_list_filtering, "filtering",     0,                            NULL,                         "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                           "page",          TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                           "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_20, "Rows a page."),
};

static const struct tt_field creative_portfolio_list_creative_portfolios_badge_position_result[] = {
    FIELD(NUMBER, "position_x", 0, NULL, NULL),
    FIELD(NUMBER, "position_y", 0, NULL, NULL),
    FIELD(NUMBER, "angle",      0, NULL, NULL),
};

static const struct tt_field creative_portfolio_list_creative_portfolios_slide_dimension_result[] = {
    FIELD(NUMBER, "dimension_width",  0, NULL, NULL),
    FIELD(NUMBER, "dimension_height", 0, NULL, NULL),
};

static const struct tt_field creative_portfolio_list_creative_portfolios_sticker_param_result[] = {
    FIELD(STRING, "sticker_type",         0, CHOICES_STICKER_TYPE,  NULL),
    FIELD(STRING, "title",                0, NULL,                  NULL),
    FIELD(STRING, "giftcode",             0, NULL,                  NULL),
    FIELD(STRING, "cutoff_time",          0, NULL,                  NULL),
    FIELD(STRING, "color",                0, NULL,                  NULL),
    FIELD(NUMBER, "display_angle",        0, NULL,                  NULL),
    FIELD(STRING, "predefined_placement", 0, NULL,                  NULL),
    FIELD(NUMBER, "position_x",           0, NULL,                  NULL),
    FIELD(NUMBER, "position_y",           0, NULL,                  NULL),
    FIELD(STRING, "size",                 0, NULL,                  NULL),
    FIELD(STRING, "opacity",              0, NULL,                  NULL),
    FIELD(STRING, "reminder_time",        0, CHOICES_REMINDER_TIME, NULL),
    FIELD(STRING, "landing_page_url",     0, NULL,                  NULL),
    FIELD(STRING, "live_tiktok_user_id",  0, NULL,                  NULL),
};

static const struct tt_field creative_portfolio_list_creative_portfolios_result[] = {
    FIELD(STRING,                      "creative_portfolio_id",          0, NULL,                                NULL),
    FIELD(STRING,                      "creative_portfolio_type",        0, "CARD|WEB_INFO_CARD|DOWNLOAD_CARD|INVENTORY_CARD|PRODUCT_CARD|PRODUCT_TILE|COUNTDOWN_STICKER|REMINDER_COUNTDOWN_STICKER|LIVE_REMINDER_COUNTDOWN_STICKER|GIFTCODE_STICKER|PREMIUM_BADGE|GESTURE|SUPER_LIKE", NULL),
    FIELD(STRING,                      "creative_portfolio_preview_url", 0, NULL,                                NULL),
    FIELD(STRING,                      "card_type",                      0, "IMAGE",                             NULL),
    FIELD(STRING,                      "gesture_type",                   0, "CLICK|CURVED_SLIDE|STRAIGHT_SLIDE", NULL),
    FIELD(STRING,                      "image_id",                       0, NULL,                                NULL),
    FIELD(STRING,                      "pop_up_window_image_id",         0, NULL,                                NULL),
    FIELD(STRING,                      "title",                          0, NULL,                                NULL),
    FIELD_LIST(STRING,                 "selling_points",                 0, NULL,                                NULL),
    FIELD(STRING,                      "content_url",                    0, NULL,                                NULL),
    FIELD(STRING,                      "thumbnail_id",                   0, NULL,                                NULL),
    FIELD(STRING,                      "call_to_action_text",            0, NULL,                                NULL),
    FIELD(NUMBER,                      "badge_show_time",                0, NULL,                                NULL),
    FIELD_OBJECT(creative_portfolio_list_creative_portfolios_badge_position_result, "badge_position",                 0, NULL,                                NULL),
    FIELD_OBJECT(image_content_fields, "badge_image_info",               0, NULL,                                NULL),
    FIELD(NUMBER,                      "slide_length",                   0, NULL,                                NULL),
    FIELD_OBJECT(creative_portfolio_list_creative_portfolios_slide_dimension_result, "slide_dimension",                0, NULL,                                NULL),
    FIELD(STRING,                      "interactive_music_id",           0, NULL,                                NULL),
    FIELD_LIST(STRING,                 "layouts",                        0, "TYPE_1|TYPE_2",                     NULL),
    FIELD(STRING,                      "description",                    0, NULL,                                NULL),
    FIELD_LIST(STRING,                 "tags",                           0, "CATEGORIES|COMMENT_VOLUME|FILESIZE|RANKING|RATING", NULL),
    FIELD(STRING,                      "category_label",                 0, NULL,                                NULL),
    FIELD(STRING,                      "app_id",                         0, NULL,                                NULL),
    FIELD_OBJECT(creative_portfolio_list_creative_portfolios_sticker_param_result, "sticker_param",                  0, NULL,                                NULL),
    FIELD(BOOLEAN,                     "card_show_price",                0, NULL,                                NULL),
    FIELD_LIST(STRING,                 "card_tags",                      0, "BRAND|DESC",                        NULL),
    FIELD(NUMBER,                      "card_image_index",               0, NULL,                                NULL),
};

static const struct tt_field creative_portfolio_list_result[] = {
    FIELD_OBJECTS(creative_portfolio_list_creative_portfolios_result, "creative_portfolios", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint creative_portfolio_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "creative/portfolio/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "creative_portfolios",
    .scope = "6110100 Creative Management > Creative Recommendation > CTA Recommendation",
    .source = V13_DOC("1766324010279938"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.creative.quick_optimization.create */

static const struct tt_param creative_quick_optimization_create_params[] = {
    PARAM(BODY,        STRING,                         "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,        STRING,                         "video_id",      TT_P_REQUIRED,                NULL,    "The video."),
    PARAM(BODY,        STRING,                         "logo",          0,                            NULL,    NULL),
    PARAM(BODY,        STRING,                         "title",         0,                            NULL,    NULL),
    PARAM(BODY,        STRING,                         "description",   0,                            NULL,    NULL),
    PARAM_OBJECT(BODY, creative_callback_info_members, "callback_info", 0,                            NULL,    "What TikTok sends when the task ends, and where."),
};

static const struct tt_field creative_quick_optimization_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint creative_quick_optimization_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/quick_optimization/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "64 Creative Management > Creative tool",
    .source = V13_DOC("1739355078757377"),
    TT_LIMITS(creative_1_a_second_limits),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative.shareable_link.create */

static const struct tt_param creative_shareable_link_create_shared_assets[] = {
    MEMBER(STRING, "asset_id",   0, NULL,           "The asset."),
    MEMBER(STRING, "asset_name", 0, &rule_chars_30, NULL),
};

static const struct tt_param creative_shareable_link_create_params[] = {
    PARAM_OBJECTS(BODY, creative_shareable_link_create_shared_assets, "shared_assets", TT_P_REQUIRED, &rule_items_20, "What is shared."),
    PARAM(BODY,         STRING,                                       "sharer",        TT_P_REQUIRED, &rule_chars_30, "Who shares them."),
};

static const struct tt_field creative_shareable_link_create_result[] = {
    FIELD(ANY, "shareable_link", 0, NULL, NULL),
};

static const struct tt_endpoint creative_shareable_link_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/shareable_link/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1738373164380162"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative.smart_text.generate */

static const struct tt_param creative_smart_text_generate_params[] = {
    PARAM(BODY,      STRING,  "adgroup_id",    TT_P_REQUIRED,                &v13_id,                     "The ad group."),
    PARAM(BODY,      STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(BODY,      STRING,  "industry_id",   0,                            &v13_id,                     NULL),
    PARAM_LIST(BODY, STRING,  "keywords",      0,                            TT_RULE(.when = "param_type=CUSTOMIZED;!param_type", .min_items = 1), NULL),
    PARAM(BODY,      STRING,  "language",      TT_P_CLOSED,                  TT_RULE(.choices = "EN|JA|RU|VI", .when = "param_type=CUSTOMIZED;!param_type"), "Language of the texts."),
    PARAM(BODY,      INTEGER, "limit",         TT_P_MIN | TT_P_MAX,          &rule_value_1_to_20_else_10, "How many texts to suggest."),
    PARAM(BODY,      STRING,  "param_type",    TT_P_CLOSED,                  TT_RULE(.choices = "CUSTOMIZED|RECOMMENDED", .assumed = "\"CUSTOMIZED\""), NULL),
};

static const struct tt_field creative_smart_text_generate_result[] = {
    FIELD(STRING,      "generate_id", 0, NULL,          NULL),
    FIELD(STRING,      "industry_id", 0, NULL,          NULL),
    FIELD(STRING,      "language",    0, "EN|JA|RU|VI", NULL),
    FIELD_LIST(STRING, "texts",       0, NULL,          NULL),
};

static const struct tt_endpoint creative_smart_text_generate_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/smart_text/generate/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "6110200 Creative Management > Creative Recommendation > Smart Text",
    .source = V13_DOC("1739084248002626"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative.smart_video.create */

static const struct tt_param creative_smart_video_create_videos[] = {
    MEMBER(STRING, "video_id", TT_P_REQUIRED, NULL, "The video."),
    MEMBER(STRING, "tag",      0,             NULL, NULL),
};

static const struct tt_param creative_smart_video_create_images[] = {
    MEMBER(STRING, "image_id", TT_P_REQUIRED, NULL, "The image."),
    MEMBER(STRING, "tag",      0,             NULL, NULL),
};

static const struct tt_param creative_smart_video_create_texts[] = {
    MEMBER(STRING, "text", TT_P_REQUIRED, NULL, NULL),
    MEMBER(STRING, "tag",  0,             NULL, NULL),
};

static const struct tt_param creative_smart_video_create_frame[] = {
    MEMBER(STRING, "frame_type",     0, NULL,                                       NULL),
    MEMBER(STRING, "material_type",  0, TT_RULE(.choices = "VIDEO|IMAGE|TEMPLATE"), "What kind of creative the rows are about."),
    MEMBER(STRING, "video_id",       0, TT_RULE(.when = "material_type=VIDEO"),     "The video."),
    MEMBER(STRING, "image_id",       0, TT_RULE(.when = "material_type=IMAGE"),     "The image."),
    MEMBER(STRING, "template_type",  0, &rule_when_material_type_template,          NULL),
    MEMBER(STRING, "logo",           0, &rule_when_material_type_template,          NULL),
    MEMBER(STRING, "call_to_action", 0, &rule_when_material_type_template,          "The word on the button."),
    MEMBER(STRING, "slogan",         0, &rule_when_material_type_template,          NULL),
    MEMBER(STRING, "brand_name",     0, &rule_when_material_type_template,          NULL),
};

static const struct tt_param creative_smart_video_create_params[] = {
    PARAM(BODY,         STRING,                             "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
    PARAM_OBJECTS(BODY, creative_smart_video_create_videos, "videos",        TT_P_REQUIRED,                NULL,                                          NULL),
    PARAM_OBJECTS(BODY, creative_smart_video_create_images, "images",        TT_P_REQUIRED,                NULL,                                          NULL),
    PARAM_OBJECTS(BODY, creative_smart_video_create_texts,  "texts",         0,                            NULL,                                          NULL),
    PARAM(BODY,         STRING,                             "layout",        TT_P_REQUIRED,                TT_RULE(.choices = "VERTICAL|HORIZONTAL"),     NULL),
    PARAM(BODY,         STRING,                             "style",         TT_P_REQUIRED,                TT_RULE(.choices = "PEACEFUL|DYNAMIC|CUSTOM"), NULL),
    PARAM(BODY,         STRING,                             "music_id",      0,                            TT_RULE(.when = "style=CUSTOM"),               "The music."),
    PARAM(BODY,         NUMBER,                             "duration",      0,                            NULL,                                          NULL),
    PARAM_OBJECTS(BODY, creative_smart_video_create_frame,  "frame",         0,                            NULL,                                          NULL),
    PARAM_OBJECT(BODY,  creative_callback_info_members,     "callback_info", 0,                            NULL,                                          "What TikTok sends when the task ends, and where."),
};

static const struct tt_endpoint creative_smart_video_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/smart_video/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "64 Creative Management > Creative tool",
    .source = V13_DOC("1739352294717441"),
    TT_LIMITS(creative_1_a_second_limits),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative.status.get */

static const struct tt_param creative_status_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_field creative_status_get_result[] = {
    FIELD(STRING, "status",     0, NULL, NULL),
    FIELD(STRING, "video_ids",  0, NULL, NULL),
    FIELD(STRING, "error_msg",  0, NULL, NULL),
    FIELD(STRING, "extra_info", 0, NULL, NULL),
};

static const struct tt_endpoint creative_status_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "creative/status/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "64 Creative Management > Creative tool",
    .source = V13_DOC("1739351979503618"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.creative.video_soundtrack.create */

static const struct tt_param creative_video_soundtrack_create_params[] = {
    PARAM(BODY,        STRING,                         "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM(BODY,        STRING,                         "video_id",      TT_P_REQUIRED,                NULL,           "The video."),
    PARAM_LIST(BODY,   STRING,                         "music_ids",     0,                            NULL,           NULL),
    PARAM(BODY,        NUMBER,                         "video_volume",  0,                            &rule_else_0_5, "How loud the video's own sound is."),
    PARAM(BODY,        NUMBER,                         "music_volume",  0,                            &rule_else_0_5, "How loud the music is."),
    PARAM(BODY,        STRING,                         "name_prefix",   0,                            NULL,           NULL),
    PARAM_OBJECT(BODY, creative_callback_info_members, "callback_info", 0,                            NULL,           "What TikTok sends when the task ends, and where."),
};

static const struct tt_field creative_video_soundtrack_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint creative_video_soundtrack_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "creative/video_soundtrack/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "64 Creative Management > Creative tool",
    .source = V13_DOC("1739089635852289"),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.creative_fatigue.get */

static const struct tt_param creative_fatigue_get_filtering[] = {
    MEMBER(STRING, "start_date", TT_P_REQUIRED, &v13_date, "First day, in the time zone of the ad account."),
    MEMBER(STRING, "end_date",   TT_P_REQUIRED, &v13_date, "Last day, included."),
};

static const struct tt_param creative_fatigue_get_params[] = {
    PARAM(QUERY,        STRING,                         "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM(QUERY,        STRING,                         "ad_id",         TT_P_REQUIRED,                &v13_id,                      "The ad."),
    PARAM_OBJECT(QUERY, creative_fatigue_get_filtering, "filtering",     TT_P_REQUIRED,                NULL,                         "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                        "page",          TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                        "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_500_else_10, "Rows a page."),
};

static const struct tt_field creative_fatigue_get_row_metrics_result[] = {
    FIELD(BOOLEAN, "has_fatigue",              0, NULL, NULL),
    FIELD(INTEGER, "fatigue_index",            0, NULL, NULL),
    FIELD(INTEGER, "dnu",                      0, NULL, NULL),
    FIELD(NUMBER,  "dnu_ratio",                0, NULL, NULL),
    FIELD(NUMBER,  "spend",                    0, NULL, NULL),
    FIELD(NUMBER,  "cost_per_conversion",      0, NULL, NULL),
    FIELD(NUMBER,  "skan_cost_per_conversion", 0, NULL, NULL),
};

static const struct tt_field creative_fatigue_get_row[] = {
    FIELD(STRING,                                         "adgroup_id", 0, NULL, NULL),
    FIELD(STRING,                                         "ad_id",      0, NULL, NULL),
    FIELD(STRING,                                         "date",       0, NULL, NULL),
    FIELD_OBJECT(creative_fatigue_get_row_metrics_result, "metrics",    0, NULL, NULL),
};

static const struct tt_field creative_fatigue_get_result[] = {
    FIELD_OBJECTS(creative_fatigue_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint creative_fatigue_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "creative_fatigue/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "7231011733974859777 Reporting > Creative Fatigue Insight",
    .source = V13_DOC("1767568466842626"),
    .paging = &pages_500,
    .effect = TT_READ,
};

/* ---- ads.dynamic_scene.get */

static const struct tt_param dynamic_scene_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,       "The ad account."),
    PARAM(QUERY, STRING, "material_package_id", TT_P_REQUIRED,                NULL,          NULL),
    PARAM(QUERY, NUMBER, "page",                0,                            NULL,          "The page to answer, from 1."),
    PARAM(QUERY, NUMBER, "page_size",           0,                            &rule_else_10, "Rows a page."),
};

static const struct tt_field dynamic_scene_get_row[] = {
    FIELD(STRING,                        "video_id",          0, NULL, NULL),
    FIELD(STRING,                        "video_preview_url", 0, NULL, NULL),
    FIELD(STRING,                        "music_id",          0, NULL, NULL),
    FIELD(STRING,                        "music_name",        0, NULL, NULL),
    FIELD(STRING,                        "music_preview_url", 0, NULL, NULL),
    FIELD(NUMBER,                        "width",             0, NULL, "In pixels."),
    FIELD(NUMBER,                        "height",            0, NULL, "In pixels."),
    FIELD(NUMBER,                        "duration",          0, NULL, "Seconds."),
    FIELD_LIST(STRING,                   "story_arc",         0, NULL, NULL),
    FIELD_OBJECTS(creative_slots_fields, "slots",             0, NULL, NULL),
};

static const struct tt_field dynamic_scene_get_result[] = {
    FIELD_OBJECTS(dynamic_scene_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint dynamic_scene_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "dynamic_scene/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "7043626160646864898 Creative Management > Dynamic Scene > Core Functions",
    .source = V13_DOC("1740317360823297"),
    .paging = &v13_pages_100,
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.dynamic_scene.material.submit */

static const struct tt_param dynamic_scene_material_submit_slots[] = {
    MEMBER(NUMBER,      "order",      TT_P_REQUIRED, NULL,           NULL),
    MEMBER(STRING,      "tag",        TT_P_REQUIRED, NULL,           NULL),
    MEMBER_LIST(STRING, "video_ids",  TT_P_REQUIRED, &rule_items_10, "The videos."),
    MEMBER(BOOLEAN,     "mute",       0,             &v13_false,     "Without its own sound."),
    MEMBER(NUMBER,      "bgm_volume", 0,             NULL,           "How loud the music is."),
};

static const struct tt_param dynamic_scene_material_submit_params[] = {
    PARAM(BODY,         STRING,                              "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                 "The ad account."),
    PARAM_OBJECTS(BODY, dynamic_scene_material_submit_slots, "slots",           TT_P_REQUIRED,                TT_RULE(.max_items = 6), "The clips, in their order."),
    PARAM(BODY,         BOOLEAN,                             "auto_soundtrack", 0,                            &v13_false,              NULL),
    PARAM_LIST(BODY,    STRING,                              "music_ids",       0,                            NULL,                    NULL),
};

static const struct tt_field dynamic_scene_material_submit_result[] = {
    FIELD(STRING, "material_package_id", 0, NULL, NULL),
};

static const struct tt_endpoint dynamic_scene_material_submit_endpoint = {
    .method = "POST",
    .path = V13_PATH "dynamic_scene/material/submit/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7043626160646864898 Creative Management > Dynamic Scene > Core Functions",
    .source = V13_DOC("1740317263937538"),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.dynamic_scene.report.get */

static const struct tt_param dynamic_scene_report_get_filters[] = {
    MEMBER(STRING, "field_name",   0, TT_RULE(.choices = "story_arc|order"), NULL),
    MEMBER(STRING, "filter_type",  0, NULL,                                  "How it is compared."),
    MEMBER(STRING, "filter_value", 0, NULL,                                  "Compared with what: a string that holds JSON."),
};

static const struct tt_param dynamic_scene_report_get_params[] = {
    PARAM(QUERY,         STRING,                           "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                       "The ad account."),
    PARAM(QUERY,         STRING,                           "data_level",    TT_P_REQUIRED,                NULL,                          "What one row stands for."),
    PARAM_LIST(QUERY,    STRING,                           "input_ids",     TT_P_REQUIRED,                NULL,                          NULL),
    PARAM_LIST(QUERY,    STRING,                           "dimensions",    TT_P_REQUIRED,                NULL,                          "What the rows are broken down by."),
    PARAM_LIST(QUERY,    STRING,                           "metrics",       0,                            NULL,                          "Which figures to answer."),
    PARAM(QUERY,         STRING,                           "start_time",    0,                            &v13_date,                     NULL),
    PARAM(QUERY,         STRING,                           "end_time",      0,                            &v13_date,                     NULL),
    PARAM(QUERY,         STRING,                           "order_field",   0,                            NULL,                          "What to sort by."),
    PARAM(QUERY,         STRING,                           "order_type",    0,                            &rule_order_type,              "Upwards or downwards."),
    PARAM_OBJECTS(QUERY, dynamic_scene_report_get_filters, "filters",       0,                            NULL,                          "Which rows to answer."),
    PARAM(QUERY,         NUMBER,                           "page",          0,                            &rule_else_1,                  "The page to answer, from 1."),
    PARAM(QUERY,         NUMBER,                           "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10, "Rows a page."),
};

static const struct tt_field dynamic_scene_report_get_row_dimension_result[] = {
    FIELD(STRING, "advertiser_id", 0, NULL, NULL),
    FIELD(STRING, "adgroup_id",    0, NULL, NULL),
    FIELD(STRING, "story_arc",     0, NULL, NULL),
    FIELD(NUMBER, "order",         0, NULL, NULL),
    FIELD(STRING, "video_id",      0, NULL, NULL),
};

static const struct tt_field dynamic_scene_report_get_row_metric_result[] = {
    FIELD(NUMBER, "clicks",             0, NULL, NULL),
    FIELD(NUMBER, "complete_plays",     0, NULL, NULL),
    FIELD(NUMBER, "break_plays",        0, NULL, NULL),
    FIELD(NUMBER, "ctr",                0, NULL, NULL),
    FIELD(NUMBER, "complete_play_rate", 0, NULL, NULL),
    FIELD(NUMBER, "break_play_rate",    0, NULL, NULL),
};

static const struct tt_field dynamic_scene_report_get_row[] = {
    FIELD_OBJECT(dynamic_scene_report_get_row_dimension_result, "dimension", 0, NULL, NULL),
    FIELD_OBJECT(dynamic_scene_report_get_row_metric_result,    "metric",    0, NULL, NULL),
};

static const struct tt_field dynamic_scene_report_get_result[] = {
    FIELD_OBJECTS(dynamic_scene_report_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint dynamic_scene_report_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "dynamic_scene/report/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "7043626160646864898 Creative Management > Dynamic Scene > Core Functions",
    .source = V13_DOC("1740317382510593"),
    .paging = &v13_pages_1000,
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.dynamic_scene.task.create */

static const struct tt_param dynamic_scene_task_create_params[] = {
    PARAM(BODY, STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "material_package_id", TT_P_REQUIRED,                NULL,    NULL),
};

static const struct tt_field dynamic_scene_task_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint dynamic_scene_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "dynamic_scene/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7043626160646864898 Creative Management > Dynamic Scene > Core Functions",
    .source = V13_DOC("1740317320231938"),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.dynamic_scene.task.get */

static const struct tt_param dynamic_scene_task_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       0,                            NULL,    "The task."),
};

static const struct tt_field dynamic_scene_task_get_videos_result[] = {
    FIELD(STRING,                        "music_id",          0, NULL, NULL),
    FIELD(STRING,                        "music_name",        0, NULL, NULL),
    FIELD(STRING,                        "music_preview_url", 0, NULL, NULL),
    FIELD(NUMBER,                        "width",             0, NULL, "In pixels."),
    FIELD(NUMBER,                        "height",            0, NULL, "In pixels."),
    FIELD(NUMBER,                        "duration",          0, NULL, "Seconds."),
    FIELD_LIST(STRING,                   "story_arc",         0, NULL, NULL),
    FIELD(STRING,                        "video_id",          0, NULL, NULL),
    FIELD(STRING,                        "video_preview_url", 0, NULL, NULL),
    FIELD_OBJECTS(creative_slots_fields, "slots",             0, NULL, NULL),
};

static const struct tt_field dynamic_scene_task_get_result[] = {
    FIELD(STRING,                                       "status",              0, "PROCESSING|FAIL|SUCCESS", NULL),
    FIELD(STRING,                                       "error_msg",           0, NULL,                      NULL),
    FIELD(STRING,                                       "material_package_id", 0, NULL,                      NULL),
    FIELD(NUMBER,                                       "available_quota",     0, NULL,                      "How many more are allowed."),
    FIELD_OBJECTS(dynamic_scene_task_get_videos_result, "videos",              0, NULL,                      NULL),
};

static const struct tt_endpoint dynamic_scene_task_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "dynamic_scene/task/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "videos",
    .scope = "7043626160646864898 Creative Management > Dynamic Scene > Core Functions",
    .source = V13_DOC("1740317337705473"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

// clang-format on
#endif
