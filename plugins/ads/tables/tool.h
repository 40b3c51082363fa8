/* Tools: what targeting, bids and links can be.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_TOOL_H
#define TIKTOK_ADS_TOOL_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_EXTERNAL_ACTION \
    "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_BOOKSHELF|ADD_PAYMENT_INFO|ADD_TO_WISHLIST|ANCHOR_CLICK|" \
    "APPLET_DEAL|APPOINTMENT_DOWNLOAD_BUTTON|ASCRIPTION_PHONE|AUTHORIZATION|BANKCARD_INFORMATION|BOOST|" \
    "BUTTON|CERTIFICATION_INFORMATION|CLICK_CALL_DY|CLICK_DOWNLOAD|CLICK_LANDING_PAGE|CLICK_SHOPWINDow|" \
    "CLICK_WEBSITE|CLUE_CONFIRM|CLUE_HIGH_INTENTION|CLUE_INTERFLOW|CLUE_PAY_SUCCEED|COMMENT_ACTION|" \
    "COMMODITY_CLICK|COMPLETE_TUTORIAL|CONSULT|CONSULT_CLUE|CONSULT_EFFECTIVE|CONVERSION_LEADS|COUPON|" \
    "CREATE_GAMEROLE|CUSTOMER_EFFECTIVE|DEEP_PURCHASE|DESTINATION_VISIT|DIALBACK|DIALBACK_CONFIRM|" \
    "DIALBACK_CONNECT|DOWNLOAD_BUTTON|DOWNLOAD_DETAIL|DOWNLOAD_FINISH|DOWNLOAD_START|EC_CLICK_BUY|" \
    "EC_CLICK_PRODUCT|EC_CONFRIM_DEAL|EC_LIVE_CART|EC_LIVE_CLICK_PRODUCT_ACTION|EC_LIVE_COMMENT_ACTION|" \
    "EC_LIVE_ENTER_ACTION|EC_LIVE_FOLLOW_ACTION|EC_LIVE_GIFT_ACTION|EC_LIVE_NATIVE_ACTION|EC_LIVE_ORDER|" \
    "EC_LIVE_REDIRECT_TO_STORE_ACTION|EC_LIVE_SLIDECART_CLICK_ACTION|EC_SUBMIT_ORDER|EFFECTIVE_COPY|" \
    "ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|ENTER_HOMEPAGE|FEED_LIVE_HOMEPAGE|FOLLOW_ACTION|FOLLOW_LIVE_ENTER|" \
    "FOLLOW_VIDEO_PLAY_FINISH|FORM|FORM_ANSWER|FORM_BUTTON|FORM_CONNECT|FORM_DEEP|FORM_DETAIL|GAME_ADDICTION|" \
    "HIGHVALUE_CLUE|IDCARD_INFORMATION|IMPRESSION_LEVEL_AD_REVENUE|INITIATE_ORDER|INSTALL_FINISH|" \
    "INTENTION_CLUE|INVALID_CLUE|IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|IN_APP_DETAIL_UV|IN_APP_ORDER|" \
    "IN_APP_PAY|IN_APP_UV|LANDING_PAGE_VIEW|LAUNCH_APP|LIKE_ACTION|LINK_ACTION|LIVE_APPOINTMENT|" \
    "LIVE_CARD_CLICK|LIVE_CLICK_PRODUCT_ACTION|LIVE_COMMENT_ACTION|LIVE_ENTER_ACTION|LIVE_FOLLOW_ACTION|" \
    "LIVE_GIFT_ACTION|LIVE_HOMEPAGE|LIVE_JOIN_GROUP|LIVE_NATIVE_ACTION|LIVE_REDIRECT_TO_STORE_ACTION|" \
    "LIVE_ROOM_ACTION|LIVE_SLIDECART_CLICK_ACTION|LIVE_STAY_TIME|LIVE_SUCCESSORDER_ACTION|" \
    "LIVE_SUCESSORDER_PAY|LOAN|LOAN_APPLY|LOAN_COMPLETION|LOAN_CREDIT|LOCATION_ACTION|LOGIN|LOGIN_ACTION|" \
    "LONGTERM_CUSTOMER|LOTTERY|LT_ROI|MAP_SEARCH|MESSAGE|MESSAGE_ACTION|MESSAGE_CLICK|MESSAGE_JOIN_GROUP|" \
    "MESSAGE_SELF_SERVICE|MESSAGE_SEND|MULTIPLE|MULTI_NATIVE_ACTION|NATIVE_ACTION|NAV_BAR|NEW_FOLLOW_ACTION|" \
    "NEXT_DAY_OPEN|NOVEL_CHAPTER|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|OTHER|OTO_PAY|" \
    "OTO_STAY_TIME|PAGE_VIEW|PAGE_VISIT|PAID_CLUE|PAY_ACTION|PAY_ROI|PERSONAL_INFORMATION|PHONE|PHONE_BUTTON|" \
    "PHONE_CONFIRM|PHONE_CONNECT|PHONE_DETAIL|PHONE_EFFECTIVE|PREFERRED_LEAD|PREMIUM_PAYMENT|PRE_LOAN_CREDIT|" \
    "PURCHASE_OF_GOODS|QQ|RATE|READING_TIME|REDIRECT|REDIRECT_TO_SHOP|REDIRECT_TO_STORE|REGISTER_ACTION|" \
    "RESERVATION|RSS|SALES_LEAD|SEARCH|SEVEN_DAY_OPEN|SHARE_ACTION|SHOPPING|SHOPPING_ACTION|SHOPPING_CART|" \
    "START_TRIAL|STAY_TIME|SUBSCRIBE|SUCCESSORDER_ACTION|SUCCESSORDER_PAY|UG_EFFECTIVE_ACTION|" \
    "UG_EFFECTIVE_DEAL|UG_EFFECTIVE_SHARE|UG_EFFECTIVE_SPEECH|UG_ROI|UNLOCK_ACHIEVEMENT|UPDATE_LEVEL|VIEW|" \
    "VOTE|XPATH"
#define CHOICES_TOOL_BRAND_SAFETY_TYPE \
    "EXPANDED_INVENTORY|LIMITED_INVENTORY|NO_BRAND_SAFETY|STANDARD_INVENTORY|THIRD_PARTY|APP_PROMOTION|" \
    "WEB_CONVERSIONS|TRAFFIC|LEAD_GENERATION"
#define CHOICES_TOOL_PLACEMENTS \
    "PLACEMENT_GLOBAL_APP_BUNDLE|PLACEMENT_HELO|PLACEMENT_PANGLE|PLACEMENT_TIKTOK|PLACEMENT_VIGO"
static const struct tt_rule rule_tool_promotion_type = {
    .choices =
        "AEO_APK|APP_ANDROID|APP_IOS|LEAD_GENERATION|LIVE_SHOPPING|PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|"
        "WEBSITE|WEBSITE_OR_DISPLAY",
};
static const struct tt_rule rule_tool_vbo_status_promotion_type = {
    .choices =
        "APP_ANDROID|APP_IOS|GAME|LEAD_GENERATION|LEAD_GEN_CLICK_TO_CALL|"
        "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|LIVE_SHOPPING|MINI_APP|"
        "PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|WEBSITE|WEBSITE_OR_DISPLAY",
};
static const struct tt_rule rule_tool_targeting_search_promotion_type = {
    .choices =
        "APP_ANDROID|APP_IOS|GAME|LEAD_GENERATION|LEAD_GEN_CLICK_TO_CALL|"
        "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|LIVE_SHOPPING|"
        "PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|WEBSITE|WEBSITE_OR_DISPLAY",
};
static const struct tt_rule rule_app_promotion_type = {
    .choices = "APP_INSTALL|APP_PREREGISTRATION|APP_RETARGETING|PAID_CONTENT|UNSET|MINIS",
    .when = "objective_type=APP_PROMOTION",
};
static const struct tt_rule rule_tool_objective_type = {
    .choices =
        "APP_INSTALL|APP_PROMOTION|CATALOG_SALES|CONVERSIONS|ENGAGEMENT|EST_AD|LEAD_GENERATION|NONE_TYPE|"
        "PRODUCT_SALES|REACH|RF_APP_INSTALL|RF_ENGAGEMENT|RF_REACH|RF_TRAFFIC|RF_VIDEO_VIEW|SS_HTC_AD|"
        "TOPVIEW_REACH|TRAFFIC|VIDEO_VIEWS|WEB_CONVERSIONS",
};
static const struct tt_rule rule_tool_app_promotion_type = {
    .choices = "APP_INSTALL|APP_RETARGETING|APP_PREREGISTRATION|MINIS",
    .when = "objective_type=APP_PROMOTION",
};
static const struct tt_rule rule_order_field = {
    .choices = "AVG_MONTHLY_SEARCHES|THREE_MONTH_CHANGE|YEAR_OVER_YEAR_CHANGE|COMPETITION",
    .assumed = "\"AVG_MONTHLY_SEARCHES\"",
};
static const struct tt_rule rule_geo_types = {
    .choices =
        "CITY|COUNTRY|DISTRICT|DMA|POST_TOWN|PROVINCE|TOWN|ZIP_CODE|FUZZY_SEARCH|BATCH_ZIPCODE_SEARCH|"
        "BATCH_REGION_SEARCH",
};
static const struct tt_rule rule_tool_brand_safety_type = {
    .choices = CHOICES_TOOL_BRAND_SAFETY_TYPE,
    .assumed = "\"NO_BRAND_SAFETY\"",
};
static const struct tt_rule rule_sub_targeting_types = {
    .choices =
        "GENERAL_INTEREST|ADDITIONAL_INTEREST|PURCHASE_INTENTION|VIDEO_INTERACTION|CREATOR_INTERACTION|"
        "HASHTAG_INTERACTION",
};
static const struct tt_rule rule_tool_audience_type = {
    .choices = "GENERAL_INTEREST|PURCHASE_INTENTION",
    .assumed = "\"GENERAL_INTEREST\"",
};
static const struct tt_rule rule_tool_targeting_info_objective_type = {
    .choices =
        "NONE_TYPE|REACH|TRAFFIC|APP_INSTALL|VIDEO_VIEWS|CONVERSIONS|CATALOG_SALES|LEAD_GENERATION|ENGAGEMENT|"
        "RF_VIDEO_VIEW|RF_TRAFFIC|RF_ENGAGEMENT|RF_APP_INSTALL|PRODUCT_SALES|APP_PROMOTION|WEB_CONVERSIONS|"
        "TOPVIEW_REACH|EST_AD|SS_HTC_AD",
    .when = "scene=GEO;!scene",
};
static const struct tt_rule rule_rf_campaign_type = {.choices = "STANDARD|PULSE"};
static const struct tt_rule rule_language = {
    .choices = "ar|de|en|es|fr|hi|id|it|ja|ko|ms|ru|th|tr|vi|zh",
    .assumed = "\"en\"",
};

static const struct tt_field tool_recommendations_fields[] = {
    FIELD(NUMBER, "recommended_bid",    0, NULL, NULL),
    FIELD(NUMBER, "bid_increase_ratio", 0, NULL, NULL),
    FIELD(NUMBER, "estimated_cost",     0, NULL, NULL),
    FIELD(NUMBER, "cost_uplift",        0, NULL, NULL),
    FIELD(NUMBER, "cost_uplift_ratio",  0, NULL, NULL),
};

static const struct tt_field tool_contextual_tag_list_fields[] = {
    FIELD(STRING,      "contextual_tag_id",   0, NULL,              NULL),
    FIELD(STRING,      "name",                0, NULL,              NULL),
    FIELD(STRING,      "type",                0, "GENERAL|PREMIUM", NULL),
    FIELD(STRING,      "content_lineup_type", 0, "MAX_PULSE|CUSTOM|CATEGORY|SEASONAL|AE|AU|BR|CA|DE|ES|FR|GB|IT|MX|SA|TR|US", NULL),
    FIELD(STRING,      "status",              0, "ONLINE|OFFLINE",  NULL),
    FIELD(STRING,      "description",         0, NULL,              NULL),
    FIELD_LIST(STRING, "objective_types",     0, NULL,              NULL),
    FIELD_LIST(STRING, "region_codes",        0, NULL,              "ISO 3166 codes."),
};

static const struct tt_field tool_status_info_fields[] = {
    FIELD(STRING, "status", 0, "ENABLED|DISABLED",      NULL),
    FIELD(STRING, "reason", 0, "OFFLINE|NOT_SUPPORTED", NULL),
};

static const struct tt_field tool_geo_fields[] = {
    FIELD(STRING, "geo_id",      0, NULL,                                          NULL),
    FIELD(STRING, "geo_type",    0, "COUNTRY|PROVINCE|CITY|DISTRICT|DMA|ZIP_CODE", NULL),
    FIELD(STRING, "description", 0, NULL,                                          NULL),
    FIELD(STRING, "region_code", 0, NULL,                                          "ISO 3166 code."),
    FIELD(STRING, "parent_id",   0, NULL,                                          NULL),
};

static const struct tt_field tool_isp_fields[] = {
    FIELD(STRING, "isp_id",      0, NULL, NULL),
    FIELD(STRING, "location_id", 0, NULL, NULL),
    FIELD(STRING, "region_code", 0, NULL, "ISO 3166 code."),
};

static const struct tt_field tool_parent_tags_fields[] = {
    FIELD(STRING,                         "targeting_type", 0, "GEO", NULL),
    FIELD(STRING,                         "name",           0, NULL,  NULL),
    FIELD_OBJECT(tool_status_info_fields, "status_info",    0, NULL,  NULL),
    FIELD_OBJECT(tool_geo_fields,         "geo",            0, NULL,  NULL),
};

/* ---- ads.delivery.bid.recommend */

static const struct tt_param delivery_bid_recommend_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "adgroup_ids",   TT_P_REQUIRED,                &v13_id, "The ad groups."),
};

static const struct tt_field delivery_bid_recommend_results_result[] = {
    FIELD(STRING,                              "adgroup_id",      0, NULL, NULL),
    FIELD_OBJECTS(tool_recommendations_fields, "recommendations", 0, NULL, NULL),
};

static const struct tt_field delivery_bid_recommend_result[] = {
    FIELD_OBJECTS(delivery_bid_recommend_results_result, "results", 0, NULL, NULL),
};

static const struct tt_endpoint delivery_bid_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "delivery/bid/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "results",
    .source = V13_DOC("1746463732779009"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.delivery.budget.recommend */

static const struct tt_param delivery_budget_recommend_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "adgroup_ids",   TT_P_REQUIRED,                &v13_id, "The ad groups."),
};

static const struct tt_field delivery_budget_recommend_results_recommendations_result[] = {
    FIELD(NUMBER, "recommended_budget",      0, NULL, NULL),
    FIELD(NUMBER, "budget_increase_ratio",   0, NULL, NULL),
    FIELD(NUMBER, "estimated_conversion",    0, NULL, NULL),
    FIELD(NUMBER, "conversion_uplift",       0, NULL, NULL),
    FIELD(NUMBER, "conversion_uplift_ratio", 0, NULL, NULL),
};

static const struct tt_field delivery_budget_recommend_results_result[] = {
    FIELD(STRING,                                                           "adgroup_id",      0, NULL, NULL),
    FIELD_OBJECTS(delivery_budget_recommend_results_recommendations_result, "recommendations", 0, NULL, NULL),
};

static const struct tt_field delivery_budget_recommend_result[] = {
    FIELD_OBJECTS(delivery_budget_recommend_results_result, "results", 0, NULL, NULL),
};

static const struct tt_endpoint delivery_budget_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "delivery/budget/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "results",
    .source = V13_DOC("1746463695763458"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.minis.get */

static const struct tt_param minis_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(QUERY, NUMBER, "page",          TT_P_MIN,                     &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY, NUMBER, "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field minis_get_row[] = {
    FIELD(STRING,      "minis_id",       0, NULL,                    NULL),
    FIELD(STRING,      "minis_name",     0, NULL,                    NULL),
    FIELD(STRING,      "minis_icon_url", 0, NULL,                    NULL),
    FIELD(STRING,      "minis_status",   0, "ACTIVE|INACTIVE",       NULL),
    FIELD(STRING,      "minis_type",     0, "MINI_SERIES|MINI_GAME", NULL),
    FIELD_LIST(STRING, "region_codes",   0, NULL,                    "ISO 3166 codes."),
};

static const struct tt_field minis_get_result[] = {
    FIELD_OBJECTS(minis_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint minis_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "minis/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1853450329535490"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.search.region */

static const struct tt_param search_region_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,       "The ad account."),
    PARAM(QUERY, STRING, "language",      0,                            &rule_else_en, "Language of the answer."),
};

static const struct tt_field search_region_region_list_result[] = {
    FIELD(STRING,  "region_id",        0, NULL,                             NULL),
    FIELD(STRING,  "region_name",      0, NULL,                             NULL),
    FIELD(STRING,  "region_level",     0, "COUNTRY|PROVINCE|CITY|DISTRICT", NULL),
    FIELD(STRING,  "country_code",     0, NULL,                             NULL),
    FIELD(STRING,  "parent_id",        0, NULL,                             NULL),
    FIELD(STRING,  "area_type",        0, "ADMIN|METROPOLITAN_OR_DMA",      NULL),
    FIELD(BOOLEAN, "support_below_18", 0, NULL,                             NULL),
};

static const struct tt_field search_region_result[] = {
    FIELD_OBJECTS(search_region_region_list_result, "region_list", 0, NULL, NULL),
};

static const struct tt_endpoint search_region_endpoint = {
    .method = "GET",
    .path = V13_PATH "search/region/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "region_list",
    .source = V13_DOC("1773644763581441"),
    .effect = TT_READ,
};

/* ---- ads.targeting.search */

static const struct tt_param targeting_search_filtering[] = {
    MEMBER_LIST(STRING, "special_industries", 0, &rule_special_industries, "Housing, employment or credit: targeting is restricted by law."),
};

static const struct tt_param targeting_search_params[] = {
    PARAM(QUERY,        STRING,                     "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                     "The ad account."),
    PARAM(QUERY,        STRING,                     "targeting_type",      TT_P_REQUIRED,                TT_RULE(.choices = "INTEREST_AND_BEHAVIOR"), NULL),
    PARAM_LIST(QUERY,   STRING,                     "sub_targeting_types", 0,                            &rule_sub_targeting_types,                   NULL),
    PARAM_LIST(QUERY,   STRING,                     "search_keywords",     0,                            &rule_items_10,                              "Words to look for."),
    PARAM(QUERY,        STRING,                     "language",            0,                            &rule_else_en,                               "Language of the answer."),
    PARAM_OBJECT(QUERY, targeting_search_filtering, "filtering",           0,                            NULL,                                        "Which rows to answer."),
};

static const struct tt_field targeting_search_general_interest_list_result_result[] = {
    FIELD(STRING,      "sub_targeting_type",           0, "GENERAL_INTEREST",          NULL),
    FIELD(STRING,      "id",                           0, NULL,                        NULL),
    FIELD(STRING,      "name",                         0, NULL,                        NULL),
    FIELD_LIST(STRING, "supported_special_industries", 0, "HOUSING|EMPLOYMENT|CREDIT", NULL),
    FIELD(NUMBER,      "level",                        0, NULL,                        NULL),
    FIELD_LIST(STRING, "children_ids",                 0, NULL,                        NULL),
    FIELD(STRING,      "hashtag_type",                 0, NULL,                        NULL),
};

static const struct tt_field targeting_search_general_interest_result[] = {
    FIELD_OBJECTS(targeting_search_general_interest_list_result_result, "list_result",   0, NULL, NULL),
    FIELD(STRING,                                                       "search_result", 0, NULL, NULL),
};

static const struct tt_field targeting_search_additional_interest_result[] = {
    FIELD(STRING, "search_result", 0, NULL, NULL),
};

static const struct tt_field targeting_search_purchase_intention_list_result_result[] = {
    FIELD(STRING,      "sub_targeting_type",           0, "PURCHASE_INTENTION",        NULL),
    FIELD(STRING,      "id",                           0, NULL,                        NULL),
    FIELD(STRING,      "name",                         0, NULL,                        NULL),
    FIELD_LIST(STRING, "supported_special_industries", 0, "HOUSING|EMPLOYMENT|CREDIT", NULL),
    FIELD(NUMBER,      "level",                        0, NULL,                        NULL),
    FIELD_LIST(STRING, "children_ids",                 0, NULL,                        NULL),
    FIELD(STRING,      "hashtag_type",                 0, NULL,                        NULL),
};

static const struct tt_field targeting_search_purchase_intention_result[] = {
    FIELD_OBJECTS(targeting_search_purchase_intention_list_result_result, "list_result",   0, NULL, NULL),
    FIELD(STRING,                                                         "search_result", 0, NULL, NULL),
};

static const struct tt_field targeting_search_video_interaction_list_result_result[] = {
    FIELD(STRING,      "sub_targeting_type",           0, "VIDEO_INTERACTION",         NULL),
    FIELD(STRING,      "id",                           0, NULL,                        NULL),
    FIELD(STRING,      "name",                         0, NULL,                        NULL),
    FIELD_LIST(STRING, "supported_special_industries", 0, "HOUSING|EMPLOYMENT|CREDIT", NULL),
    FIELD(NUMBER,      "level",                        0, NULL,                        NULL),
    FIELD_LIST(STRING, "children_ids",                 0, NULL,                        NULL),
    FIELD(STRING,      "hashtag_type",                 0, NULL,                        NULL),
};

static const struct tt_field targeting_search_video_interaction_result[] = {
    FIELD_OBJECTS(targeting_search_video_interaction_list_result_result, "list_result",   0, NULL, NULL),
    FIELD(STRING,                                                        "search_result", 0, NULL, NULL),
};

static const struct tt_field targeting_search_creator_interaction_list_result_result[] = {
    FIELD(STRING,      "sub_targeting_type",           0, "CREATOR_INTERACTION",       NULL),
    FIELD(STRING,      "id",                           0, NULL,                        NULL),
    FIELD(STRING,      "name",                         0, NULL,                        NULL),
    FIELD_LIST(STRING, "supported_special_industries", 0, "HOUSING|EMPLOYMENT|CREDIT", NULL),
    FIELD(NUMBER,      "level",                        0, NULL,                        NULL),
    FIELD_LIST(STRING, "children_ids",                 0, NULL,                        NULL),
    FIELD(STRING,      "hashtag_type",                 0, NULL,                        NULL),
};

static const struct tt_field targeting_search_creator_interaction_result[] = {
    FIELD_OBJECTS(targeting_search_creator_interaction_list_result_result, "list_result",   0, NULL, NULL),
    FIELD(STRING,                                                          "search_result", 0, NULL, NULL),
};

static const struct tt_field targeting_search_hashtag_interaction_list_result_result[] = {
    FIELD(STRING,      "sub_targeting_type",           0, "HASHTAG_INTERACTION",       NULL),
    FIELD(STRING,      "id",                           0, NULL,                        NULL),
    FIELD(STRING,      "name",                         0, NULL,                        NULL),
    FIELD_LIST(STRING, "supported_special_industries", 0, "HOUSING|EMPLOYMENT|CREDIT", NULL),
    FIELD(NUMBER,      "level",                        0, NULL,                        NULL),
    FIELD_LIST(STRING, "children_ids",                 0, NULL,                        NULL),
    FIELD(STRING,      "hashtag_type",                 0, "HASHTAG_BUNDLE",            NULL),
};

static const struct tt_field targeting_search_hashtag_interaction_result[] = {
    FIELD_OBJECTS(targeting_search_hashtag_interaction_list_result_result, "list_result",   0, NULL, NULL),
    FIELD(STRING,                                                          "search_result", 0, NULL, NULL),
};

static const struct tt_field targeting_search_result[] = {
    FIELD_OBJECT(targeting_search_general_interest_result,    "general_interest",    0, NULL, NULL),
    FIELD_OBJECT(targeting_search_additional_interest_result, "additional_interest", 0, NULL, NULL),
    FIELD_OBJECT(targeting_search_purchase_intention_result,  "purchase_intention",  0, NULL, NULL),
    FIELD_OBJECT(targeting_search_video_interaction_result,   "video_interaction",   0, NULL, NULL),
    FIELD_OBJECT(targeting_search_creator_interaction_result, "creator_interaction", 0, NULL, NULL),
    FIELD_OBJECT(targeting_search_hashtag_interaction_result, "hashtag_interaction", 0, NULL, NULL),
};

static const struct tt_endpoint targeting_search_endpoint = {
    .method = "GET",
    .path = V13_PATH "targeting/search/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1796638342793218"),
    .effect = TT_READ,
};

/* ---- ads.tool.action_category */

static const struct tt_param tool_action_category_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM_LIST(QUERY, STRING, "special_industries", TT_P_CLOSED,                  &rule_special_industries, "Housing, employment or credit: targeting is restricted by law."),
    PARAM(QUERY,      STRING, "language",           0,                            &rule_else_en,            "Language of the answer."),
};

static const struct tt_field tool_action_category_action_categories_result[] = {
    FIELD(STRING,      "description",        0, NULL,                            NULL),
    FIELD(STRING,      "action_category_id", 0, NULL,                            NULL),
    FIELD(INTEGER,     "level",              0, NULL,                            NULL),
    FIELD_LIST(STRING, "sub_category_ids",   0, NULL,                            NULL),
    FIELD(STRING,      "name",               0, NULL,                            NULL),
    FIELD_LIST(STRING, "special_industries", 0, "HOUSING|EMPLOYMENT|CREDIT",     NULL),
    FIELD(STRING,      "action_scene",       0, "CREATOR_RELATED|VIDEO_RELATED", NULL),
};

static const struct tt_field tool_action_category_result[] = {
    FIELD_OBJECTS(tool_action_category_action_categories_result, "action_categories", 0, NULL, NULL),
};

static const struct tt_endpoint tool_action_category_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/action_category/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "action_categories",
    .source = V13_DOC("1737166752522241"),
    .effect = TT_READ,
};

/* ---- ads.tool.available.attribution_source */

static const struct tt_param tool_available_attribution_source_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                        "The ad account."),
    PARAM(QUERY, STRING, "app_id",             TT_P_REQUIRED,                NULL,                           "The app."),
    PARAM(QUERY, STRING, "optimization_event", 0,                            NULL,                           "The conversion event that delivery is optimised for."),
    PARAM(QUERY, STRING, "campaign_type",      0,                            &rule_smart_plus_campaign_type, NULL),
};

static const struct tt_field tool_available_attribution_source_available_attribution_source_list_result[] = {
    FIELD(STRING,      "available_attribution_source", 0, "MMP|SAN",                 NULL),
    FIELD_LIST(STRING, "available_data_source",        0, "MMP|EVENT_SDK|EVENT_API", NULL),
};

static const struct tt_field tool_available_attribution_source_result[] = {
    FIELD_LIST(STRING, "connected_data_source",             0, "MMP|EVENT_SDK|EVENT_API", NULL),
    FIELD_OBJECTS(tool_available_attribution_source_available_attribution_source_list_result, "available_attribution_source_list", 0, NULL,                      NULL),
};

static const struct tt_endpoint tool_available_attribution_source_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/available/attribution_source/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "available_attribution_source_list",
    .source = V13_DOC("1870952425111618"),
    .effect = TT_READ,
};

/* ---- ads.tool.bid.recommend */

static const struct tt_param tool_bid_recommend_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                     "The ad account."),
    PARAM(BODY,      STRING, "campaign_id",     0,                            &rule_digits_else_0,                         "The campaign."),
    PARAM(BODY,      STRING, "external_action", TT_P_CLOSED,                  TT_RULE(.choices = CHOICES_EXTERNAL_ACTION), "The conversion event."),
    PARAM_LIST(BODY, STRING, "location_ids",    TT_P_REQUIRED,                &v13_id,                                     "Regions to target; ids come from ads.tool.region."),
    PARAM(BODY,      STRING, "objective_type",  TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = CHOICES_OBJECTIVE_TYPE),  "What the campaign is to achieve."),
};

static const struct tt_field tool_bid_recommend_result[] = {
    FIELD(NUMBER, "bid", 0, NULL, NULL),
};

static const struct tt_endpoint tool_bid_recommend_endpoint = {
    .method = "POST",
    .path = V13_PATH "tool/bid/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1737107845597186"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.tool.brand_safety.partner.authorize.status */

static const struct tt_param tool_brand_safety_partner_authorize_status_params[] = {
    PARAM(QUERY, STRING, "partner",       TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "Zefr"), NULL),
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                    "The ad account."),
};

static const struct tt_field tool_brand_safety_partner_authorize_status_result[] = {
    FIELD(STRING, "status", 0, "OK|NOT_FOUND", NULL),
};

static const struct tt_endpoint tool_brand_safety_partner_authorize_status_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/brand_safety/partner/authorize/status/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1738456743621634"),
    .effect = TT_READ,
};

/* ---- ads.tool.carrier */

static const struct tt_param tool_carrier_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field tool_carrier_countries_carriers_value_result[] = {
    FIELD(NUMBER,  "hni_id", 0, NULL, NULL),
    FIELD(BOOLEAN, "in_use", 0, NULL, NULL),
};

static const struct tt_field tool_carrier_countries_carriers_result[] = {
    FIELD(STRING,                                               "carrier_id", 0, NULL, NULL),
    FIELD(BOOLEAN,                                              "in_use",     0, NULL, NULL),
    FIELD(STRING,                                               "name",       0, NULL, NULL),
    FIELD_OBJECTS(tool_carrier_countries_carriers_value_result, "value",      0, NULL, NULL),
};

static const struct tt_field tool_carrier_countries_result[] = {
    FIELD(STRING,                                         "country_code", 0, NULL, NULL),
    FIELD_OBJECTS(tool_carrier_countries_carriers_result, "carriers",     0, NULL, NULL),
};

static const struct tt_field tool_carrier_result[] = {
    FIELD_OBJECTS(tool_carrier_countries_result, "countries", 0, NULL, NULL),
};

static const struct tt_endpoint tool_carrier_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/carrier/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "countries",
    .source = V13_DOC("1737168013095938"),
    .effect = TT_READ,
};

/* ---- ads.tool.content_exclusion.get */

static const struct tt_param tool_content_exclusion_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                    "The ad account."),
    PARAM(QUERY, STRING, "objective_type",    TT_P_REQUIRED,                &rule_objective_type,       "What the campaign is to achieve."),
    PARAM(QUERY, STRING, "brand_safety_type", 0,                            &rule_rf_brand_safety_type, "How strict the choice of videos beside the ad is."),
};

static const struct tt_field tool_content_exclusion_get_excluded_category_list_result[] = {
    FIELD(STRING,      "category_id",       0, NULL, NULL),
    FIELD(STRING,      "category_name",     0, NULL, NULL),
    FIELD_LIST(STRING, "supported_regions", 0, NULL, NULL),
    FIELD(STRING,      "description",       0, NULL, NULL),
    FIELD(STRING,      "category_type",     0, NULL, NULL),
};

static const struct tt_field tool_content_exclusion_get_result[] = {
    FIELD_OBJECTS(tool_content_exclusion_get_excluded_category_list_result, "excluded_category_list",    0, NULL, NULL),
    FIELD_OBJECTS(tool_content_exclusion_get_excluded_category_list_result, "vertical_sensitivity_list", 0, NULL, NULL),
};

static const struct tt_endpoint tool_content_exclusion_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/content_exclusion/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1769738074686465"),
    .effect = TT_READ,
};

/* ---- ads.tool.content_exclusion.info */

static const struct tt_param tool_content_exclusion_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "category_ids",  TT_P_REQUIRED,                NULL,    NULL),
};

static const struct tt_field tool_content_exclusion_info_content_exclusion_list_result[] = {
    FIELD(STRING,      "category_id",       0, NULL,                                             NULL),
    FIELD(STRING,      "category_name",     0, NULL,                                             NULL),
    FIELD_LIST(STRING, "supported_regions", 0, NULL,                                             NULL),
    FIELD(STRING,      "description",       0, NULL,                                             NULL),
    FIELD(STRING,      "category_type",     0, "CATEGORY_TYPE_EXCLUSION|CATEGORY_TYPE_VERTICAL", NULL),
};

static const struct tt_field tool_content_exclusion_info_result[] = {
    FIELD_OBJECTS(tool_content_exclusion_info_content_exclusion_list_result, "content_exclusion_list", 0, NULL, NULL),
};

static const struct tt_endpoint tool_content_exclusion_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/content_exclusion/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "content_exclusion_list",
    .source = V13_DOC("1769738105333826"),
    .effect = TT_READ,
};

/* ---- ads.tool.contextual_tag.get */

static const struct tt_param tool_contextual_tag_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                          "The ad account."),
    PARAM(QUERY,      STRING, "objective_type",    TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "REACH|VIDEO_VIEWS|RF_REACH"), "What the campaign is to achieve."),
    PARAM_LIST(QUERY, STRING, "region_codes",      0,                            NULL,                                             "ISO 3166 codes of regions."),
    PARAM(QUERY,      STRING, "brand_safety_type", 0,                            TT_RULE(.choices = CHOICES_TOOL_BRAND_SAFETY_TYPE, .assumed = "\"STANDARD_INVENTORY\""), "How strict the choice of videos beside the ad is."),
    PARAM(QUERY,      STRING, "rf_campaign_type",  TT_P_CLOSED,                  &rule_rf_campaign_type,                           "Kind of a reach and frequency campaign."),
};

static const struct tt_field tool_contextual_tag_get_result[] = {
    FIELD_OBJECTS(tool_contextual_tag_list_fields, "contextual_tag_list", 0, NULL, NULL),
};

static const struct tt_endpoint tool_contextual_tag_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/contextual_tag/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "contextual_tag_list",
    .source = V13_DOC("1747747118654465"),
    .effect = TT_READ,
};

/* ---- ads.tool.contextual_tag.info */

static const struct tt_param tool_contextual_tag_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "contextual_tag_ids", TT_P_REQUIRED,                &v13_id, "Kinds of videos to appear beside; ids come from ads.tool.contextual_tag.get."),
};

static const struct tt_field tool_contextual_tag_info_result[] = {
    FIELD_OBJECTS(tool_contextual_tag_list_fields, "contextual_tag_list", 0, NULL, NULL),
};

static const struct tt_endpoint tool_contextual_tag_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/contextual_tag/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "contextual_tag_list",
    .source = V13_DOC("1747747180830722"),
    .effect = TT_READ,
};

/* ---- ads.tool.device_model */

static const struct tt_param tool_device_model_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field tool_device_model_device_models_result[] = {
    FIELD(STRING,      "device_model_id",   0, NULL,                 NULL),
    FIELD(STRING,      "device_model_name", 0, NULL,                 NULL),
    FIELD_LIST(STRING, "child_device_ids",  0, NULL,                 NULL),
    FIELD(BOOLEAN,     "is_active",         0, NULL,                 NULL),
    FIELD(STRING,      "level",             0, "BRAND|SERIES|MODEL", NULL),
    FIELD(STRING,      "os_type",           0, "ANDROID|IOS|PC|ALL", NULL),
};

static const struct tt_field tool_device_model_result[] = {
    FIELD_OBJECTS(tool_device_model_device_models_result, "device_models", 0, NULL, NULL),
};

static const struct tt_endpoint tool_device_model_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/device_model/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "device_models",
    .source = V13_DOC("1737172880570369"),
    .effect = TT_READ,
};

/* ---- ads.tool.diagnosis.get */

static const struct tt_param tool_diagnosis_get_filtering[] = {
    MEMBER_LIST(STRING, "adgroup_ids",    0, &rule_digits_items_20, "The ad groups."),
    MEMBER_LIST(STRING, "issue_category", 0, TT_RULE(.choices = "CREATIVE|BID_AND_BUDGET|EVENT_TRACK"), NULL),
};

static const struct tt_param tool_diagnosis_get_params[] = {
    PARAM(QUERY,        STRING,                       "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_OBJECT(QUERY, tool_diagnosis_get_filtering, "filtering",     0,                            NULL,    "Which rows to answer."),
};

static const struct tt_field tool_diagnosis_get_results_diagnosis_suggestions_creative_result[] = {
    FIELD(STRING, "suggestion_time",  0, NULL,                                  NULL),
    FIELD(STRING, "vid",              0, NULL,                                  NULL),
    FIELD(STRING, "name",             0, NULL,                                  NULL),
    FIELD(STRING, "ad_id",            0, NULL,                                  NULL),
    FIELD(STRING, "issue_suggestion", 0, "NOBGM|VIDEO_LENGTH|VIDEO_RESOLUTION", NULL),
    FIELD(STRING, "suggestion_id",    0, NULL,                                  NULL),
};

static const struct tt_field tool_diagnosis_get_results_diagnosis_suggestions_bid_and_budget_budget_edr_info_result[] = {
    FIELD(NUMBER,  "recommended_budget",      0, NULL, NULL),
    FIELD(NUMBER,  "budget_increase_ratio",   0, NULL, NULL),
    FIELD(INTEGER, "estimated_conversion",    0, NULL, NULL),
    FIELD(INTEGER, "conversion_uplift",       0, NULL, NULL),
    FIELD(NUMBER,  "conversion_uplift_ratio", 0, NULL, NULL),
    FIELD(NUMBER,  "cpa",                     0, NULL, NULL),
    FIELD(NUMBER,  "cpa_uplift",              0, NULL, NULL),
    FIELD(NUMBER,  "cpa_uplift_ratio",        0, NULL, NULL),
    FIELD(NUMBER,  "impression",              0, NULL, NULL),
};

static const struct tt_field tool_diagnosis_get_results_diagnosis_suggestions_bid_and_budget_result[] = {
    FIELD(STRING,                              "suggestion_time",  0, NULL, NULL),
    FIELD(STRING,                              "suggestion_id",    0, NULL, NULL),
    FIELD(STRING,                              "issue_suggestion", 0, "SUGGEST_BID|SUGGEST_BUDGET|NOBID_SWITCH|BUDGET_EDR|BID_EDR", NULL),
    FIELD(NUMBER,                              "bid",              0, NULL, NULL),
    FIELD(NUMBER,                              "budget",           0, NULL, "In the currency of the ad account."),
    FIELD(NUMBER,                              "suggest_bid",      0, NULL, NULL),
    FIELD(NUMBER,                              "suggest_budget",   0, NULL, NULL),
    FIELD(NUMBER,                              "cost_floor",       0, NULL, NULL),
    FIELD_OBJECTS(tool_recommendations_fields, "bid_edr_info",     0, NULL, NULL),
    FIELD_OBJECTS(tool_diagnosis_get_results_diagnosis_suggestions_bid_and_budget_budget_edr_info_result, "budget_edr_info",  0, NULL, NULL),
};

static const struct tt_field tool_diagnosis_get_results_diagnosis_suggestions_event_track_result[] = {
    FIELD(STRING, "suggestion_time",  0, NULL,    NULL),
    FIELD(STRING, "suggestion_id",    0, NULL,    NULL),
    FIELD(STRING, "issue_suggestion", 0, "PIXEL", NULL),
    FIELD(STRING, "pixel_id",         0, NULL,    NULL),
    FIELD(STRING, "pixel_code",       0, NULL,    NULL),
};

static const struct tt_field tool_diagnosis_get_results_diagnosis_suggestions_result[] = {
    FIELD_OBJECTS(tool_diagnosis_get_results_diagnosis_suggestions_creative_result, "creative",       0, NULL, NULL),
    FIELD_OBJECTS(tool_diagnosis_get_results_diagnosis_suggestions_bid_and_budget_result, "bid_and_budget", 0, NULL, NULL),
    FIELD_OBJECTS(tool_diagnosis_get_results_diagnosis_suggestions_event_track_result, "event_track",    0, NULL, NULL),
};

static const struct tt_field tool_diagnosis_get_results_diagnosis_result[] = {
    FIELD(STRING,                                                          "diagnosis_time", 0, NULL, NULL),
    FIELD_OBJECTS(tool_diagnosis_get_results_diagnosis_suggestions_result, "suggestions",    0, NULL, NULL),
};

static const struct tt_field tool_diagnosis_get_results_result[] = {
    FIELD(STRING,                                             "adgroup_id",   0, NULL, NULL),
    FIELD(STRING,                                             "adgroup_name", 0, NULL, NULL),
    FIELD_OBJECT(tool_diagnosis_get_results_diagnosis_result, "diagnosis",    0, NULL, NULL),
};

static const struct tt_field tool_diagnosis_get_result[] = {
    FIELD_OBJECTS(tool_diagnosis_get_results_result, "results", 0, NULL, NULL),
};

static const struct tt_endpoint tool_diagnosis_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/diagnosis/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "results",
    .scope = "7050363942434029569 Ad Diagnosis > Get and Adopt Diagnosis Suggestion",
    .source = V13_DOC("1738674986981378"),
    .effect = TT_READ,
};

/* ---- ads.tool.diagnosis.search.health */

static const struct tt_param tool_diagnosis_search_health_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,               "The ad account."),
    PARAM(QUERY,      STRING, "adgroup_id",    0,                            &v13_id,               "The ad group."),
    PARAM_LIST(QUERY, STRING, "ad_ids",        0,                            &rule_digits_items_50, "The ads."),
};

static const struct tt_field tool_diagnosis_search_health_search_volume_result[] = {
    FIELD(STRING, "diagnosis_result",       0, "HIGH|MEDIUM|LOW|INVALID", NULL),
    FIELD(NUMBER, "total_monthly_searches", 0, NULL,                      NULL),
};

static const struct tt_field tool_diagnosis_search_health_keyword_relevance_result[] = {
    FIELD(STRING,      "adgroup_id",               0, NULL, NULL),
    FIELD(STRING,      "ad_id",                    0, NULL, NULL),
    FIELD(STRING,      "keyword_relevance_status", 0, "TO_BE_CALCULATED|PARTIALLY_RELEVANT|RELEVANT|IRRELEVANT", NULL),
    FIELD(INTEGER,     "relevant_keyword_count",   0, NULL, NULL),
    FIELD_LIST(STRING, "relevant_keywords",        0, NULL, NULL),
    FIELD(INTEGER,     "irrelevant_keyword_count", 0, NULL, NULL),
    FIELD_LIST(STRING, "irrelevant_keywords",      0, NULL, NULL),
};

static const struct tt_field tool_diagnosis_search_health_bid_budget_result[] = {
    FIELD(STRING, "bid_budget_status",     0, "GOOD|LOW_BID_AND_BUDGET|LOW_BUDGET|LOW_BID|NO_DATA", NULL),
    FIELD(STRING, "bid_suggestion_status", 0, "GOOD|LOW|NO_DATA", NULL),
    FIELD(STRING, "suggested_value",       0, NULL,               NULL),
};

static const struct tt_field tool_diagnosis_search_health_result[] = {
    FIELD(STRING,                                                        "search_health_status",         0, "GOOD|NEED_IMPROVEMENT|NO_DATA", NULL),
    FIELD_OBJECT(tool_diagnosis_search_health_search_volume_result,      "search_volume",                0, NULL,                            NULL),
    FIELD(NUMBER,                                                        "total_keyword_count",          0, NULL,                            NULL),
    FIELD(NUMBER,                                                        "total_relevant_keyword_count", 0, NULL,                            NULL),
    FIELD_OBJECTS(tool_diagnosis_search_health_keyword_relevance_result, "keyword_relevance",            0, NULL,                            NULL),
    FIELD_OBJECT(tool_diagnosis_search_health_bid_budget_result,         "bid_budget",                   0, NULL,                            NULL),
};

static const struct tt_endpoint tool_diagnosis_search_health_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/diagnosis/search/health/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "keyword_relevance",
    .source = V13_DOC("1848591212970082"),
    .effect = TT_READ,
};

/* ---- ads.tool.hashtag.get */

static const struct tt_param tool_hashtag_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "keyword_ids",   TT_P_REQUIRED,                &v13_id, NULL),
};

static const struct tt_field tool_hashtag_get_keywords_status_result[] = {
    FIELD(STRING, "keyword",        0, NULL,             NULL),
    FIELD(STRING, "keyword_id",     0, NULL,             NULL),
    FIELD(STRING, "keyword_status", 0, "ONLINE|OFFLINE", NULL),
};

static const struct tt_field tool_hashtag_get_result[] = {
    FIELD_OBJECTS(tool_hashtag_get_keywords_status_result, "keywords_status", 0, NULL, NULL),
};

static const struct tt_endpoint tool_hashtag_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/hashtag/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "keywords_status",
    .source = V13_DOC("1736280889167874"),
    .effect = TT_READ,
};

/* ---- ads.tool.hashtag.recommend */

static const struct tt_param tool_hashtag_recommend_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,             "The ad account."),
    PARAM_LIST(QUERY, STRING, "keywords",      TT_P_REQUIRED,                &rule_items_1_to_10, NULL),
    PARAM(QUERY,      STRING, "operator",      TT_P_CLOSED,                  TT_RULE(.choices = "AND|OR", .assumed = "\"AND\""), NULL),
};

static const struct tt_field tool_hashtag_recommend_recommend_keywords_result[] = {
    FIELD(STRING, "input_keyword",  0, NULL,             NULL),
    FIELD(STRING, "keyword",        0, NULL,             NULL),
    FIELD(STRING, "keyword_id",     0, NULL,             NULL),
    FIELD(STRING, "keyword_status", 0, "ONLINE|OFFLINE", NULL),
};

static const struct tt_field tool_hashtag_recommend_result[] = {
    FIELD_OBJECTS(tool_hashtag_recommend_recommend_keywords_result, "recommend_keywords", 0, NULL, NULL),
};

static const struct tt_endpoint tool_hashtag_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/hashtag/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "recommend_keywords",
    .source = V13_DOC("1736271339521025"),
    .effect = TT_READ,
};

/* ---- ads.tool.interest_category */

static const struct tt_param tool_interest_category_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(QUERY,      INTEGER, "version",            0,                            TT_RULE(.assumed = "2"),  NULL),
    PARAM_LIST(QUERY, STRING,  "placements",         0,                            &rule_placement,          "Where ads appear."),
    PARAM_LIST(QUERY, STRING,  "special_industries", 0,                            &rule_special_industries, "Housing, employment or credit: targeting is restricted by law."),
    PARAM(QUERY,      STRING,  "language",           0,                            &rule_else_en,            "Language of the answer."),
};

static const struct tt_field tool_interest_category_interest_categories_result[] = {
    FIELD(STRING,      "interest_category_id",   0, NULL,                        NULL),
    FIELD(STRING,      "interest_category_name", 0, NULL,                        NULL),
    FIELD(INTEGER,     "level",                  0, NULL,                        NULL),
    FIELD_LIST(STRING, "sub_category_ids",       0, NULL,                        NULL),
    FIELD_LIST(STRING, "special_industries",     0, "HOUSING|EMPLOYMENT|CREDIT", NULL),
    FIELD_LIST(STRING, "placements",             0, NULL,                        NULL),
};

static const struct tt_field tool_interest_category_result[] = {
    FIELD_OBJECTS(tool_interest_category_interest_categories_result, "interest_categories", 0, NULL, NULL),
};

static const struct tt_endpoint tool_interest_category_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/interest_category/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "interest_categories",
    .source = V13_DOC("1737174348712961"),
    .effect = TT_READ,
};

/* ---- ads.tool.interest_keyword.get */

static const struct tt_param tool_interest_keyword_get_filtering[] = {
    MEMBER(STRING, "audience_type", TT_P_CLOSED, &rule_tool_audience_type, "General interests, or kinds of products that people mean to buy."),
};

static const struct tt_param tool_interest_keyword_get_keyword_query[] = {
    MEMBER(STRING, "keyword_id", TT_P_REQUIRED, &v13_id,        NULL),
    MEMBER(STRING, "language",   TT_P_CLOSED,   &rule_language, "Language of the answer."),
};

static const struct tt_param tool_interest_keyword_get_params[] = {
    PARAM(QUERY,         STRING,                                  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,             "The ad account."),
    PARAM_OBJECT(QUERY,  tool_interest_keyword_get_filtering,     "filtering",     0,                            NULL,                "Which rows to answer."),
    PARAM_OBJECTS(QUERY, tool_interest_keyword_get_keyword_query, "keyword_query", 0,                            &rule_items_1_to_50, "The keywords."),
};

static const struct tt_field tool_interest_keyword_get_keywords_result[] = {
    FIELD(STRING, "keyword",    0, NULL,                    NULL),
    FIELD(STRING, "keyword_id", 0, NULL,                    NULL),
    FIELD(STRING, "status",     0, "EFFECTIVE|INEFFECTIVE", NULL),
};

static const struct tt_field tool_interest_keyword_get_result[] = {
    FIELD_OBJECTS(tool_interest_keyword_get_keywords_result, "keywords", 0, NULL, NULL),
};

static const struct tt_endpoint tool_interest_keyword_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/interest_keyword/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "keywords",
    .source = V13_DOC("1763590894544897"),
    .effect = TT_READ,
};

/* ---- ads.tool.interest_keyword.recommend */

static const struct tt_param tool_interest_keyword_recommend_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
    PARAM(QUERY,      STRING,  "keyword",       0,                            TT_RULE(.when = "!keywords"),                  "A word to look for."),
    PARAM(QUERY,      STRING,  "language",      0,                            &rule_language,                                "Language of the keywords."),
    PARAM(QUERY,      INTEGER, "limit",         TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "50", .min = 1, .max = 50), "How many keywords to answer at most."),
    PARAM(QUERY,      STRING,  "mode",          0,                            TT_RULE(.choices = "FUZZ_MATCH|SEMANTIC_RECOMMEND", .assumed = "\"FUZZ_MATCH\""), NULL),
    PARAM(QUERY,      STRING,  "audience_type", 0,                            &rule_tool_audience_type,                      "General interests, or kinds of products that people mean to buy."),
    PARAM_LIST(QUERY, STRING,  "keywords",      0,                            &rule_items_10,                                NULL),
};

static const struct tt_field tool_interest_keyword_recommend_recommended_keywords_result[] = {
    FIELD(STRING, "input_keyword", 0, NULL,                                              NULL),
    FIELD(STRING, "keyword",       0, NULL,                                              NULL),
    FIELD(STRING, "keyword_id",    0, NULL,                                              NULL),
    FIELD(STRING, "language",      0, "ar|de|en|es|fr|hi|id|it|ja|ko|ms|ru|th|tr|vi|zh", NULL),
    FIELD(STRING, "status",        0, "EFFECTIVE|INEFFECTIVE",                           NULL),
};

static const struct tt_field tool_interest_keyword_recommend_result[] = {
    FIELD_OBJECTS(tool_interest_keyword_recommend_recommended_keywords_result, "recommended_keywords", 0, NULL, NULL),
};

static const struct tt_endpoint tool_interest_keyword_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/interest_keyword/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "recommended_keywords",
    .source = V13_DOC("1763590884474882"),
    .effect = TT_READ,
};

/* ---- ads.tool.language */

static const struct tt_param tool_language_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field tool_language_languages_result[] = {
    FIELD(STRING, "code", 0, NULL, NULL),
    FIELD(STRING, "name", 0, NULL, NULL),
};

static const struct tt_field tool_language_result[] = {
    FIELD_OBJECTS(tool_language_languages_result, "languages", 0, NULL, NULL),
};

static const struct tt_endpoint tool_language_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/language/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "languages",
    .source = V13_DOC("1737188554152962"),
    .effect = TT_READ,
};

/* ---- ads.tool.open_url */

static const struct tt_param tool_open_url_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "url",           TT_P_REQUIRED,                NULL,    "The address."),
    PARAM(QUERY, STRING, "url_type",      TT_P_REQUIRED,                TT_RULE(.choices = "USER_PROFILE|VIDEO|HASHTAG_CHALLENGE|MUSIC|STICKER|STICKER_SHOOTER"), NULL),
};

static const struct tt_field tool_open_url_result[] = {
    FIELD(STRING,      "open_url",          0, NULL, NULL),
    FIELD_LIST(STRING, "supported_regions", 0, NULL, NULL),
};

static const struct tt_endpoint tool_open_url_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/open_url/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1738457335681026"),
    .effect = TT_READ,
};

/* ---- ads.tool.os_version */

static const struct tt_param tool_os_version_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                "The ad account."),
    PARAM(QUERY, STRING, "os_type",       TT_P_REQUIRED | TT_P_CLOSED,  &rule_operating_system, "Android or iOS."),
};

static const struct tt_field tool_os_version_os_versions_result[] = {
    FIELD(STRING, "os_id",   0, NULL, NULL),
    FIELD(STRING, "os_type", 0, NULL, NULL),
    FIELD(STRING, "version", 0, NULL, NULL),
    FIELD(STRING, "name",    0, NULL, NULL),
};

static const struct tt_field tool_os_version_result[] = {
    FIELD_OBJECTS(tool_os_version_os_versions_result, "os_versions", 0, NULL, NULL),
};

static const struct tt_endpoint tool_os_version_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/os_version/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "os_versions",
    .source = V13_DOC("1738308662898689"),
    .effect = TT_READ,
};

/* ---- ads.tool.phone_region_code */

static const struct tt_param tool_phone_region_code_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field tool_phone_region_code_phone_region_code_infos_result[] = {
    FIELD(STRING, "phone_region_name",         0, NULL, NULL),
    FIELD(STRING, "phone_region_code",         0, NULL, NULL),
    FIELD(STRING, "phone_region_calling_code", 0, NULL, NULL),
};

static const struct tt_field tool_phone_region_code_result[] = {
    FIELD_OBJECTS(tool_phone_region_code_phone_region_code_infos_result, "phone_region_code_infos", 0, NULL, NULL),
};

static const struct tt_endpoint tool_phone_region_code_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/phone_region_code/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "phone_region_code_infos",
    .source = V13_DOC("1774488637039618"),
    .effect = TT_READ,
};

/* ---- ads.tool.region */

static const struct tt_param tool_region_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",         TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                              "The ad account."),
    PARAM_LIST(QUERY, STRING, "placements",            TT_P_REQUIRED,                &rule_placement,                      "Where ads appear."),
    PARAM(QUERY,      STRING, "objective_type",        TT_P_REQUIRED,                &rule_objective_type,                 "What the campaign is to achieve."),
    PARAM(QUERY,      STRING, "promotion_target_type", 0,                            TT_RULE(.choices = "INSTANT_PAGE|EXTERNAL_WEBSITE"), "Where leads come from: an instant page or a website."),
    PARAM(QUERY,      STRING, "operating_system",      0,                            &rule_operating_system,               NULL),
    PARAM(QUERY,      STRING, "brand_safety_type",     0,                            &rule_tool_brand_safety_type,         "How strict the choice of videos beside the ad is."),
    PARAM(QUERY,      STRING, "brand_safety_partner",  0,                            TT_RULE(.choices = "IAS|OPEN_SLATE"), "Who else watches over brand safety."),
    PARAM(QUERY,      STRING, "level_range",           0,                            TT_RULE(.choices = "ALL|TO_COUNTRY|TO_PROVINCE|TO_CITY|TO_DISTRICT"), "How fine the regions are."),
    PARAM(QUERY,      STRING, "rf_campaign_type",      0,                            &rule_rf_campaign_type,               "Kind of a reach and frequency campaign."),
    PARAM(QUERY,      STRING, "app_promotion_type",    0,                            &rule_tool_app_promotion_type,        "Installs, retargeting or registration before the start."),
    PARAM(QUERY,      STRING, "language",              0,                            &rule_else_en,                        "Language of the answer."),
    PARAM(QUERY,      STRING, "shopping_ads_type",     0,                            TT_RULE(.choices = "VIDEO|LIVE|PRODUCT_SHOPPING_ADS|CATALOG_LISTING_ADS|UNSET"), "A video, a live stream or a product card."),
    PARAM(QUERY,      STRING, "promotion_type",        0,                            &rule_promotion_type,                 "What is promoted: an app, a website, leads, a shop and so on."),
};

static const struct tt_field tool_region_region_info_result[] = {
    FIELD(STRING,      "location_id",      0, NULL,                             NULL),
    FIELD(STRING,      "name",             0, NULL,                             NULL),
    FIELD(STRING,      "parent_id",        0, NULL,                             NULL),
    FIELD(STRING,      "region_code",      0, NULL,                             "ISO 3166 code."),
    FIELD_LIST(STRING, "next_level_ids",   0, NULL,                             NULL),
    FIELD(STRING,      "area_type",        0, "ADMIN|METROPOLITAN_OR_DMA",      NULL),
    FIELD(STRING,      "level",            0, "COUNTRY|PROVINCE|CITY|DISTRICT", NULL),
    FIELD(BOOLEAN,     "support_below_18", 0, NULL,                             NULL),
};

static const struct tt_field tool_region_result[] = {
    FIELD_LIST(STRING,                            "region_list", 0, NULL, NULL),
    FIELD_OBJECTS(tool_region_region_info_result, "region_info", 0, NULL, NULL),
};

static const struct tt_endpoint tool_region_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/region/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "region_info",
    .source = V13_DOC("1737189539571713"),
    .effect = TT_READ,
};

/* ---- ads.tool.search_keyword.idea_keyword */

static const struct tt_param tool_search_keyword_idea_keyword_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                        "The ad account."),
    PARAM_LIST(QUERY, STRING, "keywords",      TT_P_REQUIRED,                &rule_items_10,                                 NULL),
    PARAM(QUERY,      STRING, "order_field",   0,                            TT_RULE(.assumed = "\"AVG_MONTHLY_SEARCHES\""), "What to sort by."),
    PARAM(QUERY,      STRING, "order_type",    0,                            &rule_order_type,                               "Upwards or downwards."),
    PARAM(QUERY,      STRING, "brand_type",    0,                            TT_RULE(.assumed = "\"ALL\""),                  NULL),
    PARAM_LIST(QUERY, STRING, "country_codes", 0,                            &rule_items_1,                                  "ISO 3166 codes of countries."),
};

static const struct tt_field tool_search_keyword_idea_keyword_keywords_result[] = {
    FIELD(STRING,  "recommended_keyword",        0, NULL, NULL),
    FIELD(INTEGER, "avg_monthly_searches_lower", 0, NULL, NULL),
    FIELD(INTEGER, "avg_monthly_searches_upper", 0, NULL, NULL),
    FIELD(NUMBER,  "three_month_change",         0, NULL, NULL),
    FIELD(NUMBER,  "year_over_year_change",      0, NULL, NULL),
    FIELD(STRING,  "competition",                0, NULL, NULL),
    FIELD(NUMBER,  "estimated_cpc_lower",        0, NULL, NULL),
    FIELD(NUMBER,  "estimated_cpc_upper",        0, NULL, NULL),
};

static const struct tt_field tool_search_keyword_idea_keyword_result[] = {
    FIELD(INTEGER,                                                  "total_search_volume_lower", 0, NULL, NULL),
    FIELD(INTEGER,                                                  "total_search_volume_upper", 0, NULL, NULL),
    FIELD_OBJECTS(tool_search_keyword_idea_keyword_keywords_result, "keywords",                  0, NULL, NULL),
};

static const struct tt_endpoint tool_search_keyword_idea_keyword_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/search_keyword/idea_keyword/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "keywords",
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.tool.search_keyword.keyword_idea */

static const struct tt_param tool_search_keyword_keyword_idea_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                   "The ad account."),
    PARAM_LIST(QUERY, STRING, "keywords",      TT_P_REQUIRED,                &rule_items_10,                            NULL),
    PARAM(QUERY,      STRING, "order_field",   0,                            &rule_order_field,                         "What to sort by."),
    PARAM(QUERY,      STRING, "order_type",    0,                            &rule_order_type,                          "Upwards or downwards."),
    PARAM(QUERY,      STRING, "brand_type",    0,                            TT_RULE(.choices = "BRAND|NON_BRAND|ALL"), NULL),
    PARAM_LIST(QUERY, STRING, "country_codes", 0,                            &rule_items_1,                             "ISO 3166 codes of countries."),
};

static const struct tt_field tool_search_keyword_keyword_idea_keywords_result[] = {
    FIELD(STRING, "recommended_keyword",        0, NULL,              NULL),
    FIELD(NUMBER, "avg_monthly_searches_lower", 0, NULL,              NULL),
    FIELD(NUMBER, "avg_monthly_searches_upper", 0, NULL,              NULL),
    FIELD(NUMBER, "three_month_change",         0, NULL,              NULL),
    FIELD(NUMBER, "year_over_year_change",      0, NULL,              NULL),
    FIELD(STRING, "competition",                0, "HIGH|MEDIUM|LOW", NULL),
    FIELD(NUMBER, "estimated_cpc_lower",        0, NULL,              NULL),
    FIELD(NUMBER, "estimated_cpc_upper",        0, NULL,              NULL),
};

static const struct tt_field tool_search_keyword_keyword_idea_result[] = {
    FIELD(NUMBER,                                                   "total_search_volume_lower", 0, NULL, NULL),
    FIELD(NUMBER,                                                   "total_search_volume_upper", 0, NULL, NULL),
    FIELD_OBJECTS(tool_search_keyword_keyword_idea_keywords_result, "keywords",                  0, NULL, NULL),
};

static const struct tt_endpoint tool_search_keyword_keyword_idea_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/search_keyword/keyword_idea/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "keywords",
    .source = V13_DOC("1855460985594881"),
    .effect = TT_READ,
};

/* ---- ads.tool.search_keyword.recommend */

static const struct tt_param tool_search_keyword_recommend_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                         "The ad account."),
    PARAM_LIST(QUERY, STRING,  "search_queries",    0,                            &rule_items_5,                                   NULL),
    PARAM_LIST(QUERY, STRING,  "ad_ids",            0,                            &rule_digits_items_1,                            "The ads."),
    PARAM_LIST(QUERY, STRING,  "landing_page_urls", 0,                            &rule_items_5,                                   "Web pages to take keywords from."),
    PARAM_LIST(QUERY, STRING,  "regions",           TT_P_REQUIRED,                NULL,                                            NULL),
    PARAM(QUERY,      STRING,  "order_field",       0,                            TT_RULE(.choices = "RELEVANCE|MONTHLY_SEARCHES", .assumed = "\"RELEVANCE\""), "What to sort by."),
    PARAM(QUERY,      STRING,  "order_type",        0,                            &rule_order_type,                                "Upwards or downwards."),
    PARAM(QUERY,      INTEGER, "total_size",        TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_1,                    NULL),
    PARAM(QUERY,      INTEGER, "page",              TT_P_MIN,                     &v13_page,                                       "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",         TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "50", .min = 1, .max = 1000), "Rows a page."),
};

static const struct tt_field tool_search_keyword_recommend_recommended_keywords_result[] = {
    FIELD(STRING, "recommended_keyword", 0, NULL, NULL),
    FIELD(NUMBER, "monthly_searches",    0, NULL, NULL),
};

static const struct tt_field tool_search_keyword_recommend_result[] = {
    FIELD_OBJECTS(tool_search_keyword_recommend_recommended_keywords_result, "recommended_keywords", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint tool_search_keyword_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/search_keyword/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "recommended_keywords",
    .source = V13_DOC("1838630375757825"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.tool.targeting.info */

static const struct tt_param tool_targeting_info_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                  "The ad account."),
    PARAM(BODY,      STRING, "brand_safety_partner", TT_P_CLOSED,                  &rule_brand_safety_partner,               "Who else watches over brand safety."),
    PARAM(BODY,      STRING, "brand_safety_type",    0,                            &rule_tool_brand_safety_type,             "How strict the choice of videos beside the ad is."),
    PARAM(BODY,      STRING, "objective_type",       TT_P_CLOSED,                  &rule_tool_targeting_info_objective_type, "What the campaign is to achieve."),
    PARAM(BODY,      STRING, "operating_system",     TT_P_CLOSED,                  &rule_operating_system,                   NULL),
    PARAM_LIST(BODY, STRING, "placements",           TT_P_CLOSED,                  TT_RULE(.choices = CHOICES_TOOL_PLACEMENTS, .when = "scene=GEO;!scene"), "Where ads appear."),
    PARAM(BODY,      STRING, "promotion_type",       TT_P_CLOSED,                  &rule_tool_promotion_type,                "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(BODY,      STRING, "scene",                TT_P_CLOSED,                  TT_RULE(.choices = "GEO|ISP", .assumed = "\"GEO\""), NULL),
    PARAM_LIST(BODY, STRING, "targeting_ids",        TT_P_REQUIRED,                &rule_items_1000,                         "The tags."),
};

static const struct tt_field tool_targeting_info_targeting_tag_list_result[] = {
    FIELD(STRING,                         "targeting_type", 0, "GEO|ISP", NULL),
    FIELD(STRING,                         "name",           0, NULL,      NULL),
    FIELD_OBJECT(tool_status_info_fields, "status_info",    0, NULL,      NULL),
    FIELD_OBJECT(tool_geo_fields,         "geo",            0, NULL,      NULL),
    FIELD_OBJECT(tool_isp_fields,         "isp",            0, NULL,      NULL),
};

static const struct tt_field tool_targeting_info_result[] = {
    FIELD_OBJECTS(tool_targeting_info_targeting_tag_list_result, "targeting_tag_list", 0, NULL, NULL),
    FIELD_OBJECTS(tool_parent_tags_fields,                       "parent_tags",        0, NULL, NULL),
};

static const struct tt_endpoint tool_targeting_info_endpoint = {
    .method = "POST",
    .path = V13_PATH "tool/targeting/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1761237001980929"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.tool.targeting.list */

static const struct tt_param tool_targeting_list_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                   "The ad account."),
    PARAM_LIST(QUERY, STRING, "location_ids",  TT_P_REQUIRED,                &rule_items_1000,          "Regions to target; ids come from ads.tool.region."),
    PARAM(QUERY,      STRING, "scene",         TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "ISP"), NULL),
};

static const struct tt_field tool_targeting_list_targeting_tag_list_result[] = {
    FIELD(STRING,                         "targeting_type", 0, "ISP", NULL),
    FIELD(STRING,                         "name",           0, NULL,  NULL),
    FIELD_OBJECT(tool_status_info_fields, "status_info",    0, NULL,  NULL),
    FIELD_OBJECT(tool_isp_fields,         "isp",            0, NULL,  NULL),
    FIELD_OBJECT(tool_geo_fields,         "geo",            0, NULL,  NULL),
};

static const struct tt_field tool_targeting_list_result[] = {
    FIELD_OBJECTS(tool_targeting_list_targeting_tag_list_result, "targeting_tag_list", 0, NULL, NULL),
    FIELD_LIST(STRING,                                           "parent_tags",        0, NULL, NULL),
};

static const struct tt_endpoint tool_targeting_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/targeting/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "targeting_tag_list",
    .source = V13_DOC("1762962378261506"),
    .effect = TT_READ,
};

/* ---- ads.tool.targeting.search */

static const struct tt_param tool_targeting_search_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                     "The ad account."),
    PARAM(BODY,      STRING, "brand_safety_partner", TT_P_CLOSED,                  &rule_brand_safety_partner,                  "Who else watches over brand safety."),
    PARAM(BODY,      STRING, "brand_safety_type",    0,                            &rule_tool_brand_safety_type,                "How strict the choice of videos beside the ad is."),
    PARAM_LIST(BODY, STRING, "geo_types",            0,                            &rule_geo_types,                             "Kinds of places."),
    PARAM_LIST(BODY, STRING, "keywords",             TT_P_REQUIRED,                &rule_items_1000,                            NULL),
    PARAM(BODY,      STRING, "objective_type",       TT_P_REQUIRED | TT_P_CLOSED,  &rule_tool_objective_type,                   "What the campaign is to achieve."),
    PARAM(BODY,      STRING, "operating_system",     TT_P_CLOSED,                  &rule_operating_system,                      NULL),
    PARAM_LIST(BODY, STRING, "placements",           TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = CHOICES_TOOL_PLACEMENTS), "Where ads appear."),
    PARAM(BODY,      STRING, "promotion_type",       TT_P_CLOSED,                  &rule_tool_targeting_search_promotion_type,  "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM_LIST(BODY, STRING, "region_codes",         0,                            NULL,                                        "ISO 3166 codes of regions."),
    PARAM(BODY,      STRING, "search_type",          TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "BATCH_REGION_SEARCH|BATCH_ZIPCODE_SEARCH|FUZZY_SEARCH"), "What to search by."),
};

static const struct tt_field tool_targeting_search_targeting_tag_list_result[] = {
    FIELD(STRING,                         "keyword",        0, NULL,  NULL),
    FIELD(STRING,                         "targeting_type", 0, "GEO", NULL),
    FIELD(STRING,                         "name",           0, NULL,  NULL),
    FIELD_OBJECT(tool_status_info_fields, "status_info",    0, NULL,  NULL),
    FIELD_OBJECT(tool_geo_fields,         "geo",            0, NULL,  NULL),
};

static const struct tt_field tool_targeting_search_result[] = {
    FIELD_OBJECTS(tool_targeting_search_targeting_tag_list_result, "targeting_tag_list", 0, NULL, NULL),
    FIELD_OBJECTS(tool_parent_tags_fields,                         "parent_tags",        0, NULL, NULL),
};

static const struct tt_endpoint tool_targeting_search_endpoint = {
    .method = "POST",
    .path = V13_PATH "tool/targeting/search/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1761236883355649"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.tool.targeting_category.recommend */

static const struct tt_param tool_targeting_category_recommend_params[] = {
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,      STRING, "app_id",        0,                            NULL,    "The app."),
    PARAM_LIST(BODY, STRING, "region_codes",  TT_P_REQUIRED,                NULL,    "ISO 3166 codes of regions."),
};

static const struct tt_field tool_targeting_category_recommend_interest_categories_result[] = {
    FIELD(STRING,      "interest_category_id",   0, NULL,                        NULL),
    FIELD(STRING,      "interest_category_name", 0, NULL,                        NULL),
    FIELD_LIST(STRING, "placements",             0, NULL,                        NULL),
    FIELD_LIST(STRING, "special_industries",     0, "HOUSING|EMPLOYMENT|CREDIT", NULL),
};

static const struct tt_field tool_targeting_category_recommend_action_categories_result[] = {
    FIELD(STRING,      "action_category_id",   0, NULL,                            NULL),
    FIELD(STRING,      "action_category_name", 0, NULL,                            NULL),
    FIELD(STRING,      "description",          0, NULL,                            NULL),
    FIELD(STRING,      "scene",                0, "CREATOR_RELATED|VIDEO_RELATED", NULL),
    FIELD_LIST(STRING, "special_industries",   0, "HOUSING|EMPLOYMENT|CREDIT",     NULL),
};

static const struct tt_field tool_targeting_category_recommend_result[] = {
    FIELD_OBJECTS(tool_targeting_category_recommend_interest_categories_result, "interest_categories", 0, NULL, NULL),
    FIELD_OBJECTS(tool_targeting_category_recommend_action_categories_result,   "action_categories",   0, NULL, NULL),
};

static const struct tt_endpoint tool_targeting_category_recommend_endpoint = {
    .method = "POST",
    .path = V13_PATH "tool/targeting_category/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1736275204260866"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.tool.timezone */

static const struct tt_param tool_timezone_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field tool_timezone_timezones_result[] = {
    FIELD(STRING, "timezone",   0, NULL, NULL),
    FIELD(STRING, "gmt_offset", 0, NULL, NULL),
};

static const struct tt_field tool_timezone_result[] = {
    FIELD_OBJECTS(tool_timezone_timezones_result, "timezones", 0, NULL, NULL),
};

static const struct tt_endpoint tool_timezone_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/timezone/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "timezones",
    .source = V13_DOC("1738455961470977"),
    .effect = TT_READ,
};

/* ---- ads.tool.url_validate */

static const struct tt_param tool_url_validate_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "url",           TT_P_REQUIRED,                NULL,    "The address."),
};

static const struct tt_field tool_url_validate_landing_page_url_info_validate_info_result[] = {
    FIELD(BOOLEAN, "is_scheme_link",  0, NULL, NULL),
    FIELD(BOOLEAN, "is_valid_url",    0, NULL, NULL),
    FIELD(BOOLEAN, "is_valid_scheme", 0, NULL, NULL),
};

static const struct tt_field tool_url_validate_landing_page_url_info_result[] = {
    FIELD_OBJECT(tool_url_validate_landing_page_url_info_validate_info_result, "validate_info", 0, NULL, NULL),
};

static const struct tt_field tool_url_validate_result[] = {
    FIELD_OBJECT(tool_url_validate_landing_page_url_info_result, "landing_page_url_info", 0, NULL, NULL),
    FIELD(ANY,                                                   "url_info",              0, NULL, NULL),
};

static const struct tt_endpoint tool_url_validate_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/url_validate/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1774487686007810"),
    .effect = TT_READ,
};

/* ---- ads.tool.vast_option */

static const struct tt_param tool_vast_option_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY,      STRING, "objective_type",    TT_P_REQUIRED,                NULL,    "What the campaign is to achieve."),
    PARAM_LIST(QUERY, STRING, "region_codes",      0,                            NULL,    "ISO 3166 codes of regions."),
    PARAM(QUERY,      STRING, "brand_safety_type", 0,                            TT_RULE(.choices = "STANDARD_INVENTORY|LIMITED_INVENTORY"), "How strict the choice of videos beside the ad is."),
};

static const struct tt_field tool_vast_option_option_list_unavailable_reason_result[] = {
    FIELD(STRING, "reason",      0, NULL, NULL),
    FIELD(STRING, "reason_type", 0, "UNSUPPORTED_PARTNER|UNSUPPORTED_OBJ_TYPE|UNSUPPORTED_COUNTRY|UNSUPPORTED_PREBID", NULL),
};

static const struct tt_field tool_vast_option_option_list_result[] = {
    FIELD(STRING,                                                         "partner",            0, "MOAT|DOUBLE_VERIFY|IAS|ZEFR", NULL),
    FIELD(STRING,                                                         "partner_name",       0, NULL,                          NULL),
    FIELD(STRING,                                                         "vast_type",          0, "VIEWABILITY|BRAND_SAFETY",    NULL),
    FIELD(BOOLEAN,                                                        "is_require_url",     0, NULL,                          NULL),
    FIELD(BOOLEAN,                                                        "is_available",       0, NULL,                          NULL),
    FIELD_OBJECTS(tool_vast_option_option_list_unavailable_reason_result, "unavailable_reason", 0, NULL,                          NULL),
};

static const struct tt_field tool_vast_option_result[] = {
    FIELD_OBJECTS(tool_vast_option_option_list_result, "option_list", 0, NULL, NULL),
};

static const struct tt_endpoint tool_vast_option_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/vast_option/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "option_list",
    .source = V13_DOC("1755436556897281"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.tool.vbo_status */

static const struct tt_param tool_vbo_status_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                    "The ad account."),
    PARAM(QUERY,      STRING,  "objective_type",                  TT_P_REQUIRED | TT_P_CLOSED,  &rule_tool_objective_type,                  "What the campaign is to achieve."),
    PARAM(QUERY,      STRING,  "promotion_type",                  TT_P_REQUIRED | TT_P_CLOSED,  &rule_tool_vbo_status_promotion_type,       "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM_LIST(QUERY, STRING,  "placements",                      TT_P_REQUIRED | TT_P_CLOSED,  &rule_creative_placements,                  "Where ads appear."),
    PARAM(QUERY,      STRING,  "pixel_id",                        0,                            &v13_id,                                    "The pixel."),
    PARAM(QUERY,      STRING,  "app_id",                          0,                            &v13_id,                                    "The app."),
    PARAM(QUERY,      STRING,  "optimization_event",              TT_P_CLOSED,                  TT_RULE(.choices = CHOICES_EXTERNAL_ACTION, .when = "pixel_id"), "The conversion event that delivery is optimised for."),
    PARAM(QUERY,      STRING,  "ios14_quota_type",                TT_P_CLOSED,                  TT_RULE(.choices = "OCCUPIED|UNOCCUPIED"),  NULL),
    PARAM(QUERY,      STRING,  "app_promotion_type",              0,                            &rule_app_promotion_type,                   "Installs, retargeting or registration before the start."),
    PARAM(QUERY,      STRING,  "store_id",                        0,                            &v13_id,                                    "The TikTok Shop."),
    PARAM(QUERY,      STRING,  "campaign_app_profile_page_state", TT_P_CLOSED,                  TT_RULE(.choices = "INVALID|UNSET|ON|OFF"), "Whether the app's profile page is shown."),
    PARAM(QUERY,      BOOLEAN, "is_smart_performance_campaign",   0,                            NULL,                                       NULL),
    PARAM(QUERY,      BOOLEAN, "budget_optimize_on",              0,                            &v13_false,                                 "Spread one budget over all ad groups of the campaign."),
    PARAM(QUERY,      STRING,  "campaign_type",                   TT_P_CLOSED,                  &rule_campaign_type,                        NULL),
    PARAM(QUERY,      BOOLEAN, "is_advanced_dedicated_campaign",  0,                            &v13_false,                                 "An advanced dedicated campaign for iOS 14."),
    PARAM(QUERY,      BOOLEAN, "disable_skan_campaign",           0,                            NULL,                                       "Do without SKAdNetwork attribution."),
    PARAM(QUERY,      STRING,  "bid_align_type",                  TT_P_CLOSED,                  TT_RULE(.choices = "SAN|SKAN"),             "Whether results are counted by the network or by SKAdNetwork."),
    PARAM(QUERY,      STRING,  "campaign_automation_type",        0,                            &rule_campaign_automation_type,             NULL),
};

static const struct tt_field tool_vbo_status_result[] = {
    FIELD(STRING, "vo_status",                     0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "vo_min",                        0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "vo_min_roas",                   0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "vo_highest_value",              0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "vo_iaa_min_roas",               0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "vo_iaa_highest_value",          0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "vo_iaa_min_roas_zero_day",      0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "vo_iaa_highest_value_zero_day", 0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "roas_status_day7",              0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "highest_value_status_day7",     0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "roas_status_day0",              0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
    FIELD(STRING, "highest_value_status_day0",     0, "QUALIFIED|NO_EVENT|NO_VALUE|INSUFFICIENT_EVENTS|NOT_SUPPORT", NULL),
};

static const struct tt_endpoint tool_vbo_status_endpoint = {
    .method = "GET",
    .path = V13_PATH "tool/vbo_status/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1770016073586753"),
    .effect = TT_READ,
};

// clang-format on
#endif
