// Ads and accounts: the endpoints of tools and lists of choices, what each takes and gives. Tables only.
#include "sb_paths.h"

// clang-format off
static const struct sb_rule ctm_message_event_set_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"messaging_app_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"messaging_app_account_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"message_event_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"message_event_set_ids", SB_STRS, 0, NULL, 0, 10, NULL},
    {0}};

static const struct sb_member ctm_message_event_set_get_gives[] = {
    {"message_event_set_list", SB_OBJS, NULL},
    {".message_event_set_id", SB_ID, NULL},
    {".message_event_name", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {"matched_event_set", SB_OBJ, NULL},
    {".message_event_set_id", SB_ID, NULL},
    {".message_event_name", SB_STR, NULL},
    {".create_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule minis_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_NUM, 0, NULL, 1, 0, NULL},
    {"page_size", SB_NUM, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member minis_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".minis_id", SB_ID, NULL},
    {".minis_name", SB_STR, NULL},
    {".minis_icon_url", SB_STR, NULL},
    {".minis_status", SB_STR, "ACTIVE"},
    {".minis_type", SB_STR, "MINI_SERIES"},
    {".region_codes", SB_STRS, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_NUM, NULL},
    {".page_size", SB_NUM, NULL},
    {".total_number", SB_NUM, NULL},
    {".total_page", SB_NUM, NULL},
    {0}};

static const struct sb_rule search_region_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member search_region_gives[] = {
    {"region_list", SB_OBJS, NULL},
    {".region_id", SB_ID, NULL},
    {".region_name", SB_STR, NULL},
    {".region_level", SB_STR, "COUNTRY"},
    {".country_code", SB_STR, "DE"},
    {".parent_id", SB_ID, NULL},
    {".area_type", SB_STR, "ADMIN"},
    {".support_below_18", SB_BOOL, NULL},
    {0}};

static const struct sb_rule targeting_search_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"targeting_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"sub_targeting_types", SB_STRS, 0, NULL, 0, 0, NULL},
    {"search_keywords", SB_STRS, 0, NULL, 0, 10, NULL},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".special_industries", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member targeting_search_gives[] = {
    {"general_interest", SB_OBJ, NULL},
    {".list_result", SB_OBJS, NULL},
    {"..sub_targeting_type", SB_STR, "GENERAL_INTEREST"},
    {"..id", SB_ID, NULL},
    {"..name", SB_STR, NULL},
    {"..supported_special_industries", SB_STRS, "HOUSING"},
    {"..level", SB_NUM, NULL},
    {"..children_ids", SB_IDS, NULL},
    {"..hashtag_type", SB_STR, NULL},
    {".search_result", SB_STR, NULL},
    {"additional_interest", SB_OBJ, NULL},
    {".search_result", SB_STR, NULL},
    {"purchase_intention", SB_OBJ, NULL},
    {".list_result", SB_OBJS, NULL},
    {"..sub_targeting_type", SB_STR, "PURCHASE_INTENTION"},
    {"..id", SB_ID, NULL},
    {"..name", SB_STR, NULL},
    {"..supported_special_industries", SB_STRS, "HOUSING"},
    {"..level", SB_NUM, NULL},
    {"..children_ids", SB_IDS, NULL},
    {"..hashtag_type", SB_STR, NULL},
    {".search_result", SB_STR, NULL},
    {"video_interaction", SB_OBJ, NULL},
    {".list_result", SB_OBJS, NULL},
    {"..sub_targeting_type", SB_STR, "VIDEO_INTERACTION"},
    {"..id", SB_ID, NULL},
    {"..name", SB_STR, NULL},
    {"..supported_special_industries", SB_STRS, "HOUSING"},
    {"..level", SB_NUM, NULL},
    {"..children_ids", SB_IDS, NULL},
    {"..hashtag_type", SB_STR, NULL},
    {".search_result", SB_STR, NULL},
    {"creator_interaction", SB_OBJ, NULL},
    {".list_result", SB_OBJS, NULL},
    {"..sub_targeting_type", SB_STR, "CREATOR_INTERACTION"},
    {"..id", SB_ID, NULL},
    {"..name", SB_STR, NULL},
    {"..supported_special_industries", SB_STRS, "HOUSING"},
    {"..level", SB_NUM, NULL},
    {"..children_ids", SB_IDS, NULL},
    {"..hashtag_type", SB_STR, NULL},
    {".search_result", SB_STR, NULL},
    {"hashtag_interaction", SB_OBJ, NULL},
    {".list_result", SB_OBJS, NULL},
    {"..sub_targeting_type", SB_STR, "HASHTAG_INTERACTION"},
    {"..id", SB_ID, NULL},
    {"..name", SB_STR, NULL},
    {"..supported_special_industries", SB_STRS, "HOUSING"},
    {"..level", SB_NUM, NULL},
    {"..children_ids", SB_IDS, NULL},
    {"..hashtag_type", SB_STR, "HASHTAG_BUNDLE"},
    {".search_result", SB_STR, NULL},
    {0}};

static const struct sb_rule tool_action_category_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"special_industries", SB_STRS, 0, "CREDIT|EMPLOYMENT|HOUSING", 0, 0, NULL},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_action_category_gives[] = {
    {"action_categories", SB_OBJS, NULL},
    {".description", SB_STR, NULL},
    {".action_category_id", SB_ID, NULL},
    {".level", SB_INT, NULL},
    {".sub_category_ids", SB_IDS, NULL},
    {".name", SB_STR, NULL},
    {".special_industries", SB_STRS, "HOUSING"},
    {".action_scene", SB_STR, "CREATOR_RELATED"},
    {0}};

static const struct sb_rule tool_available_attribution_source_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"optimization_event", SB_STR, 0, NULL, 0, 0, NULL},
    {"campaign_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_available_attribution_source_gives[] = {
    {"connected_data_source", SB_STRS, "MMP"},
    {"available_attribution_source_list", SB_OBJS, NULL},
    {".available_attribution_source", SB_STR, "MMP"},
    {".available_data_source", SB_STRS, "MMP"},
    {0}};

static const struct sb_rule tool_bid_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"location_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED,
     "APP_PROMOTION|ENGAGEMENT|LEAD_GENERATION|PRODUCT_SALES|REACH|RF_REACH|TRAFFIC|VIDEO_VIEWS|"
     "WEB_CONVERSIONS", 0, 0, NULL},
    {"campaign_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"external_action", SB_STR, 0,
     "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_BOOKSHELF|ADD_PAYMENT_INFO|ADD_TO_WISHLIST|ANCHOR_CLICK|"
     "APPLET_DEAL|APPOINTMENT_DOWNLOAD_BUTTON|ASCRIPTION_PHONE|AUTHORIZATION|BANKCARD_INFORMATION|BOOST|BUTTON|"
     "CERTIFICATION_INFORMATION|CLICK_CALL_DY|CLICK_DOWNLOAD|CLICK_LANDING_PAGE|CLICK_SHOPWINDow|CLICK_WEBSITE|"
     "CLUE_CONFIRM|CLUE_HIGH_INTENTION|CLUE_INTERFLOW|CLUE_PAY_SUCCEED|COMMENT_ACTION|COMMODITY_CLICK|"
     "COMPLETE_TUTORIAL|CONSULT|CONSULT_CLUE|CONSULT_EFFECTIVE|CONVERSION_LEADS|COUPON|CREATE_GAMEROLE|"
     "CUSTOMER_EFFECTIVE|DEEP_PURCHASE|DESTINATION_VISIT|DIALBACK|DIALBACK_CONFIRM|DIALBACK_CONNECT|"
     "DOWNLOAD_BUTTON|DOWNLOAD_DETAIL|DOWNLOAD_FINISH|DOWNLOAD_START|EC_CLICK_BUY|EC_CLICK_PRODUCT|"
     "EC_CONFRIM_DEAL|EC_LIVE_CART|EC_LIVE_CLICK_PRODUCT_ACTION|EC_LIVE_COMMENT_ACTION|EC_LIVE_ENTER_ACTION|"
     "EC_LIVE_FOLLOW_ACTION|EC_LIVE_GIFT_ACTION|EC_LIVE_NATIVE_ACTION|EC_LIVE_ORDER|"
     "EC_LIVE_REDIRECT_TO_STORE_ACTION|EC_LIVE_SLIDECART_CLICK_ACTION|EC_SUBMIT_ORDER|EFFECTIVE_COPY|"
     "ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|ENTER_HOMEPAGE|FEED_LIVE_HOMEPAGE|FOLLOW_ACTION|FOLLOW_LIVE_ENTER|"
     "FOLLOW_VIDEO_PLAY_FINISH|FORM|FORM_ANSWER|FORM_BUTTON|FORM_CONNECT|FORM_DEEP|FORM_DETAIL|GAME_ADDICTION|"
     "HIGHVALUE_CLUE|IDCARD_INFORMATION|IMPRESSION_LEVEL_AD_REVENUE|INITIATE_ORDER|INSTALL_FINISH|"
     "INTENTION_CLUE|INVALID_CLUE|IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|IN_APP_DETAIL_UV|IN_APP_ORDER|"
     "IN_APP_PAY|IN_APP_UV|LANDING_PAGE_VIEW|LAUNCH_APP|LIKE_ACTION|LINK_ACTION|LIVE_APPOINTMENT|"
     "LIVE_CARD_CLICK|LIVE_CLICK_PRODUCT_ACTION|LIVE_COMMENT_ACTION|LIVE_ENTER_ACTION|LIVE_FOLLOW_ACTION|"
     "LIVE_GIFT_ACTION|LIVE_HOMEPAGE|LIVE_JOIN_GROUP|LIVE_NATIVE_ACTION|LIVE_REDIRECT_TO_STORE_ACTION|"
     "LIVE_ROOM_ACTION|LIVE_SLIDECART_CLICK_ACTION|LIVE_STAY_TIME|LIVE_SUCCESSORDER_ACTION|"
     "LIVE_SUCESSORDER_PAY|LOAN|LOAN_APPLY|LOAN_COMPLETION|LOAN_CREDIT|LOCATION_ACTION|LOGIN|LOGIN_ACTION|"
     "LONGTERM_CUSTOMER|LOTTERY|LT_ROI|MAP_SEARCH|MESSAGE|MESSAGE_ACTION|MESSAGE_CLICK|MESSAGE_JOIN_GROUP|"
     "MESSAGE_SELF_SERVICE|MESSAGE_SEND|MULTIPLE|MULTI_NATIVE_ACTION|NATIVE_ACTION|NAV_BAR|NEW_FOLLOW_ACTION|"
     "NEXT_DAY_OPEN|NOVEL_CHAPTER|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|OTHER|OTO_PAY|"
     "OTO_STAY_TIME|PAGE_VIEW|PAGE_VISIT|PAID_CLUE|PAY_ACTION|PAY_ROI|PERSONAL_INFORMATION|PHONE|PHONE_BUTTON|"
     "PHONE_CONFIRM|PHONE_CONNECT|PHONE_DETAIL|PHONE_EFFECTIVE|PREFERRED_LEAD|PREMIUM_PAYMENT|PRE_LOAN_CREDIT|"
     "PURCHASE_OF_GOODS|QQ|RATE|READING_TIME|REDIRECT|REDIRECT_TO_SHOP|REDIRECT_TO_STORE|REGISTER_ACTION|"
     "RESERVATION|RSS|SALES_LEAD|SEARCH|SEVEN_DAY_OPEN|SHARE_ACTION|SHOPPING|SHOPPING_ACTION|SHOPPING_CART|"
     "START_TRIAL|STAY_TIME|SUBSCRIBE|SUCCESSORDER_ACTION|SUCCESSORDER_PAY|UG_EFFECTIVE_ACTION|"
     "UG_EFFECTIVE_DEAL|UG_EFFECTIVE_SHARE|UG_EFFECTIVE_SPEECH|UG_ROI|UNLOCK_ACHIEVEMENT|UPDATE_LEVEL|VIEW|"
     "VOTE|XPATH", 0, 0, NULL},
    {0}};

static const struct sb_member tool_bid_recommend_gives[] = {
    {"bid", SB_NUM, NULL},
    {0}};

static const struct sb_rule tool_brand_safety_partner_authorize_status_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"partner", SB_STR, SB_REQUIRED, "Zefr", 0, 0, NULL},
    {0}};

static const struct sb_member tool_brand_safety_partner_authorize_status_gives[] = {
    {"status", SB_STR, "OK"},
    {0}};

static const struct sb_rule tool_carrier_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_carrier_gives[] = {
    {"countries", SB_OBJS, NULL},
    {".country_code", SB_STR, "DE"},
    {".carriers", SB_OBJS, NULL},
    {"..carrier_id", SB_ID, NULL},
    {"..in_use", SB_BOOL, NULL},
    {"..name", SB_STR, NULL},
    {"..value", SB_OBJS, NULL},
    {"...hni_id", SB_NUM, NULL},
    {"...in_use", SB_BOOL, NULL},
    {0}};

static const struct sb_rule tool_content_exclusion_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_content_exclusion_get_gives[] = {
    {"excluded_category_list", SB_OBJS, NULL},
    {".category_id", SB_ID, NULL},
    {".category_name", SB_STR, NULL},
    {".supported_regions", SB_STRS, NULL},
    {".description", SB_STR, NULL},
    {".category_type", SB_STR, NULL},
    {"vertical_sensitivity_list", SB_OBJS, NULL},
    {".category_id", SB_ID, NULL},
    {".category_name", SB_STR, NULL},
    {".supported_regions", SB_STRS, NULL},
    {".description", SB_STR, NULL},
    {".category_type", SB_STR, NULL},
    {0}};

static const struct sb_rule tool_content_exclusion_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"category_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_content_exclusion_info_gives[] = {
    {"content_exclusion_list", SB_OBJS, NULL},
    {".category_id", SB_ID, NULL},
    {".category_name", SB_STR, NULL},
    {".supported_regions", SB_STRS, NULL},
    {".description", SB_STR, NULL},
    {".category_type", SB_STR, "CATEGORY_TYPE_EXCLUSION"},
    {0}};

static const struct sb_rule tool_contextual_tag_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED, "REACH|VIDEO_VIEWS|RF_REACH", 0, 0, NULL},
    {"region_codes", SB_STRS, 0, NULL, 0, 0, NULL},
    {"brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"rf_campaign_type", SB_STR, 0, "PULSE|STANDARD", 0, 0, NULL},
    {0}};

static const struct sb_member tool_contextual_tag_get_gives[] = {
    {"contextual_tag_list", SB_OBJS, NULL},
    {".contextual_tag_id", SB_ID, NULL},
    {".name", SB_STR, NULL},
    {".type", SB_STR, "GENERAL"},
    {".content_lineup_type", SB_STR, "MAX_PULSE"},
    {".status", SB_STR, "ONLINE"},
    {".description", SB_STR, NULL},
    {".objective_types", SB_STRS, NULL},
    {".region_codes", SB_STRS, NULL},
    {0}};

static const struct sb_rule tool_contextual_tag_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"contextual_tag_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_device_model_gives[] = {
    {"device_models", SB_OBJS, NULL},
    {".device_model_id", SB_ID, NULL},
    {".device_model_name", SB_STR, NULL},
    {".child_device_ids", SB_IDS, NULL},
    {".is_active", SB_BOOL, NULL},
    {".level", SB_STR, "BRAND"},
    {".os_type", SB_STR, "ALL"},
    {0}};

static const struct sb_rule tool_diagnosis_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".adgroup_ids", SB_STRS, 0, NULL, 0, 20, NULL},
    {".issue_category", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_diagnosis_get_gives[] = {
    {"results", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".adgroup_name", SB_STR, NULL},
    {".diagnosis", SB_OBJ, NULL},
    {"..diagnosis_time", SB_TIME, NULL},
    {"..suggestions", SB_OBJS, NULL},
    {"...creative", SB_OBJS, NULL},
    {"....suggestion_time", SB_TIME, NULL},
    {"....vid", SB_STR, NULL},
    {"....name", SB_STR, NULL},
    {"....ad_id", SB_ID, NULL},
    {"....issue_suggestion", SB_STR, "NOBGM"},
    {"....suggestion_id", SB_ID, NULL},
    {"...bid_and_budget", SB_OBJS, NULL},
    {"....suggestion_time", SB_TIME, NULL},
    {"....suggestion_id", SB_ID, NULL},
    {"....issue_suggestion", SB_STR, "SUGGEST_BID"},
    {"....bid", SB_NUM, NULL},
    {"....budget", SB_NUM, NULL},
    {"....suggest_bid", SB_NUM, NULL},
    {"....suggest_budget", SB_NUM, NULL},
    {"....cost_floor", SB_NUM, NULL},
    {"....bid_edr_info", SB_OBJS, NULL},
    {".....recommended_bid", SB_NUM, NULL},
    {".....bid_increase_ratio", SB_NUM, NULL},
    {".....estimated_cost", SB_NUM, NULL},
    {".....cost_uplift", SB_NUM, NULL},
    {".....cost_uplift_ratio", SB_NUM, NULL},
    {"....budget_edr_info", SB_OBJS, NULL},
    {".....recommended_budget", SB_NUM, NULL},
    {".....budget_increase_ratio", SB_NUM, NULL},
    {".....estimated_conversion", SB_INT, NULL},
    {".....conversion_uplift", SB_INT, NULL},
    {".....conversion_uplift_ratio", SB_NUM, NULL},
    {".....cpa", SB_NUM, NULL},
    {".....cpa_uplift", SB_NUM, NULL},
    {".....cpa_uplift_ratio", SB_NUM, NULL},
    {".....impression", SB_NUM, NULL},
    {"...event_track", SB_OBJS, NULL},
    {"....suggestion_time", SB_TIME, NULL},
    {"....suggestion_id", SB_ID, NULL},
    {"....issue_suggestion", SB_STR, "PIXEL"},
    {"....pixel_id", SB_ID, NULL},
    {"....pixel_code", SB_STR, NULL},
    {0}};

static const struct sb_rule tool_diagnosis_search_health_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"ad_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {0}};

static const struct sb_member tool_diagnosis_search_health_gives[] = {
    {"search_health_status", SB_STR, "GOOD"},
    {"search_volume", SB_OBJ, NULL},
    {".diagnosis_result", SB_STR, "HIGH"},
    {".total_monthly_searches", SB_NUM, NULL},
    {"total_keyword_count", SB_NUM, NULL},
    {"total_relevant_keyword_count", SB_NUM, NULL},
    {"keyword_relevance", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".ad_id", SB_ID, NULL},
    {".keyword_relevance_status", SB_STR, "TO_BE_CALCULATED"},
    {".relevant_keyword_count", SB_INT, NULL},
    {".relevant_keywords", SB_STRS, NULL},
    {".irrelevant_keyword_count", SB_INT, NULL},
    {".irrelevant_keywords", SB_STRS, NULL},
    {"bid_budget", SB_OBJ, NULL},
    {".bid_budget_status", SB_STR, "GOOD"},
    {".bid_suggestion_status", SB_STR, "GOOD"},
    {".suggested_value", SB_STR, NULL},
    {0}};

static const struct sb_rule tool_hashtag_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keyword_ids", SB_IDS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_hashtag_get_gives[] = {
    {"keywords_status", SB_OBJS, NULL},
    {".keyword", SB_STR, NULL},
    {".keyword_id", SB_ID, NULL},
    {".keyword_status", SB_STR, "ONLINE"},
    {0}};

static const struct sb_rule tool_hashtag_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keywords", SB_STRS, SB_REQUIRED, NULL, 1, 10, NULL},
    {"operator", SB_STR, 0, "AND|OR", 0, 0, NULL},
    {0}};

static const struct sb_member tool_hashtag_recommend_gives[] = {
    {"recommend_keywords", SB_OBJS, NULL},
    {".input_keyword", SB_STR, NULL},
    {".keyword", SB_STR, NULL},
    {".keyword_id", SB_ID, NULL},
    {".keyword_status", SB_STR, "ONLINE"},
    {0}};

static const struct sb_rule tool_interest_category_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"version", SB_INT, 0, NULL, 0, 0, NULL},
    {"placements", SB_STRS, 0, NULL, 0, 0, NULL},
    {"special_industries", SB_STRS, 0, NULL, 0, 0, NULL},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_interest_category_gives[] = {
    {"interest_categories", SB_OBJS, NULL},
    {".interest_category_id", SB_ID, NULL},
    {".interest_category_name", SB_STR, NULL},
    {".level", SB_INT, NULL},
    {".sub_category_ids", SB_IDS, NULL},
    {".special_industries", SB_STRS, "HOUSING"},
    {".placements", SB_STRS, NULL},
    {0}};

static const struct sb_rule tool_interest_keyword_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".audience_type", SB_STR, 0, "GENERAL_INTEREST|PURCHASE_INTENTION", 0, 0, NULL},
    {"keyword_query", SB_OBJS, 0, NULL, 1, 50, NULL},
    {".keyword_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {".language", SB_STR, 0, "ar|de|en|es|fr|hi|id|it|ja|ko|ms|ru|th|tr|vi|zh", 0, 0, NULL},
    {0}};

static const struct sb_member tool_interest_keyword_get_gives[] = {
    {"keywords", SB_OBJS, NULL},
    {".keyword", SB_STR, NULL},
    {".keyword_id", SB_ID, NULL},
    {".status", SB_STR, "EFFECTIVE"},
    {0}};

static const struct sb_rule tool_interest_keyword_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keyword", SB_STR, 0, NULL, 0, 0, "!keywords"},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {"limit", SB_INT, 0, NULL, 1, 50, NULL},
    {"mode", SB_STR, 0, NULL, 0, 0, NULL},
    {"audience_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"keywords", SB_STRS, 0, NULL, 0, 10, NULL},
    {0}};

static const struct sb_member tool_interest_keyword_recommend_gives[] = {
    {"recommended_keywords", SB_OBJS, NULL},
    {".input_keyword", SB_STR, NULL},
    {".keyword", SB_STR, NULL},
    {".keyword_id", SB_ID, NULL},
    {".language", SB_STR, "fr"},
    {".status", SB_STR, "EFFECTIVE"},
    {0}};

static const struct sb_member tool_language_gives[] = {
    {"languages", SB_OBJS, NULL},
    {".code", SB_STR, NULL},
    {".name", SB_STR, NULL},
    {0}};

static const struct sb_rule tool_open_url_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"url_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_open_url_gives[] = {
    {"open_url", SB_STR, NULL},
    {"supported_regions", SB_STRS, NULL},
    {0}};

static const struct sb_rule tool_os_version_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"os_type", SB_STR, SB_REQUIRED, "ANDROID|IOS", 0, 0, NULL},
    {0}};

static const struct sb_member tool_os_version_gives[] = {
    {"os_versions", SB_OBJS, NULL},
    {".os_id", SB_ID, NULL},
    {".os_type", SB_STR, NULL},
    {".version", SB_STR, NULL},
    {".name", SB_STR, NULL},
    {0}};

static const struct sb_member tool_phone_region_code_gives[] = {
    {"phone_region_code_infos", SB_OBJS, NULL},
    {".phone_region_name", SB_STR, NULL},
    {".phone_region_code", SB_STR, NULL},
    {".phone_region_calling_code", SB_STR, NULL},
    {0}};

static const struct sb_rule tool_region_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"placements", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"promotion_target_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"operating_system", SB_STR, 0, NULL, 0, 0, NULL},
    {"brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"brand_safety_partner", SB_STR, 0, NULL, 0, 0, NULL},
    {"level_range", SB_STR, 0, NULL, 0, 0, NULL},
    {"rf_campaign_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"app_promotion_type", SB_STR, 0, NULL, 0, 0, "objective_type=APP_PROMOTION"},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {"shopping_ads_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"promotion_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_region_gives[] = {
    {"region_list", SB_STRS, NULL},
    {"region_info", SB_OBJS, NULL},
    {".location_id", SB_ID, NULL},
    {".name", SB_STR, NULL},
    {".parent_id", SB_ID, NULL},
    {".region_code", SB_STR, "DE"},
    {".next_level_ids", SB_IDS, NULL},
    {".area_type", SB_STR, "ADMIN"},
    {".level", SB_STR, "COUNTRY"},
    {".support_below_18", SB_BOOL, NULL},
    {0}};

static const struct sb_rule tool_search_keyword_idea_keyword_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keywords", SB_STRS, SB_REQUIRED, NULL, 0, 10, NULL},
    {"order_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"brand_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"country_codes", SB_STRS, 0, NULL, 0, 1, NULL},
    {0}};

static const struct sb_member tool_search_keyword_idea_keyword_gives[] = {
    {"total_search_volume_lower", SB_INT, NULL},
    {"total_search_volume_upper", SB_INT, NULL},
    {"keywords", SB_OBJS, NULL},
    {".recommended_keyword", SB_STR, NULL},
    {".avg_monthly_searches_lower", SB_INT, NULL},
    {".avg_monthly_searches_upper", SB_INT, NULL},
    {".three_month_change", SB_NUM, NULL},
    {".year_over_year_change", SB_NUM, NULL},
    {".competition", SB_STR, NULL},
    {".estimated_cpc_lower", SB_NUM, NULL},
    {".estimated_cpc_upper", SB_NUM, NULL},
    {0}};

static const struct sb_member tool_search_keyword_keyword_idea_gives[] = {
    {"total_search_volume_lower", SB_NUM, NULL},
    {"total_search_volume_upper", SB_NUM, NULL},
    {"keywords", SB_OBJS, NULL},
    {".recommended_keyword", SB_STR, NULL},
    {".avg_monthly_searches_lower", SB_NUM, NULL},
    {".avg_monthly_searches_upper", SB_NUM, NULL},
    {".three_month_change", SB_NUM, NULL},
    {".year_over_year_change", SB_NUM, NULL},
    {".competition", SB_STR, "HIGH"},
    {".estimated_cpc_lower", SB_NUM, NULL},
    {".estimated_cpc_upper", SB_NUM, NULL},
    {0}};

static const struct sb_rule tool_search_keyword_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"regions", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"search_queries", SB_STRS, 0, NULL, 0, 5, NULL},
    {"ad_ids", SB_STRS, 0, NULL, 0, 1, NULL},
    {"landing_page_urls", SB_STRS, 0, NULL, 0, 5, NULL},
    {"order_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"total_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member tool_search_keyword_recommend_gives[] = {
    {"recommended_keywords", SB_OBJS, NULL},
    {".recommended_keyword", SB_STR, NULL},
    {".monthly_searches", SB_NUM, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule tool_targeting_info_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"targeting_ids", SB_STRS, SB_REQUIRED, NULL, 0, 1000, NULL},
    {"brand_safety_partner", SB_STR, 0, "IAS|OPEN_SLATE", 0, 0, "brand_safety_type=THIRD_PARTY"},
    {"brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, 0,
     "NONE_TYPE|REACH|TRAFFIC|APP_INSTALL|VIDEO_VIEWS|CONVERSIONS|CATALOG_SALES|LEAD_GENERATION|ENGAGEMENT|"
     "RF_VIDEO_VIEW|RF_TRAFFIC|RF_ENGAGEMENT|RF_APP_INSTALL|PRODUCT_SALES|APP_PROMOTION|WEB_CONVERSIONS|"
     "TOPVIEW_REACH|EST_AD|SS_HTC_AD", 0, 0, "scene?=GEO"},
    {"operating_system", SB_STR, 0, "ANDROID|IOS", 0, 0, NULL},
    {"placements", SB_STRS, 0,
     "PLACEMENT_GLOBAL_APP_BUNDLE|PLACEMENT_HELO|PLACEMENT_PANGLE|PLACEMENT_TIKTOK|PLACEMENT_VIGO", 0, 0, "scene?=GEO"},
    {"promotion_type", SB_STR, 0,
     "AEO_APK|APP_ANDROID|APP_IOS|LEAD_GENERATION|LIVE_SHOPPING|PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|"
     "WEBSITE|WEBSITE_OR_DISPLAY", 0, 0, NULL},
    {"scene", SB_STR, 0, "GEO|ISP", 0, 0, NULL},
    {0}};

static const struct sb_member tool_targeting_info_gives[] = {
    {"targeting_tag_list", SB_OBJS, NULL},
    {".targeting_type", SB_STR, "GEO"},
    {".name", SB_STR, NULL},
    {".status_info", SB_OBJ, NULL},
    {"..status", SB_STR, "ENABLED"},
    {"..reason", SB_STR, "OFFLINE"},
    {".geo", SB_OBJ, NULL},
    {"..geo_id", SB_ID, NULL},
    {"..geo_type", SB_STR, "COUNTRY"},
    {"..description", SB_STR, NULL},
    {"..region_code", SB_STR, "DE"},
    {"..parent_id", SB_ID, NULL},
    {".isp", SB_OBJ, NULL},
    {"..isp_id", SB_ID, NULL},
    {"..location_id", SB_ID, NULL},
    {"..region_code", SB_STR, "DE"},
    {"parent_tags", SB_OBJS, NULL},
    {".targeting_type", SB_STR, "GEO"},
    {".name", SB_STR, NULL},
    {".status_info", SB_OBJ, NULL},
    {"..status", SB_STR, "ENABLED"},
    {"..reason", SB_STR, "OFFLINE"},
    {".geo", SB_OBJ, NULL},
    {"..geo_id", SB_ID, NULL},
    {"..geo_type", SB_STR, "COUNTRY"},
    {"..description", SB_STR, NULL},
    {"..region_code", SB_STR, "DE"},
    {"..parent_id", SB_ID, NULL},
    {0}};

static const struct sb_rule tool_targeting_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"location_ids", SB_STRS, SB_REQUIRED, NULL, 0, 1000, NULL},
    {"scene", SB_STR, SB_REQUIRED, "ISP", 0, 0, NULL},
    {0}};

static const struct sb_member tool_targeting_list_gives[] = {
    {"targeting_tag_list", SB_OBJS, NULL},
    {".targeting_type", SB_STR, "ISP"},
    {".name", SB_STR, NULL},
    {".status_info", SB_OBJ, NULL},
    {"..status", SB_STR, "ENABLED"},
    {"..reason", SB_STR, "OFFLINE"},
    {".isp", SB_OBJ, NULL},
    {"..isp_id", SB_ID, NULL},
    {"..location_id", SB_ID, NULL},
    {"..region_code", SB_STR, "DE"},
    {".geo", SB_OBJ, NULL},
    {"..geo_id", SB_ID, NULL},
    {"..geo_type", SB_STR, "COUNTRY"},
    {"..description", SB_STR, NULL},
    {"..region_code", SB_STR, "DE"},
    {"..parent_id", SB_ID, NULL},
    {"parent_tags", SB_STRS, NULL},
    {0}};

static const struct sb_rule tool_targeting_search_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"keywords", SB_STRS, SB_REQUIRED, NULL, 0, 1000, NULL},
    {"objective_type", SB_STR, SB_REQUIRED,
     "APP_INSTALL|APP_PROMOTION|CATALOG_SALES|CONVERSIONS|ENGAGEMENT|EST_AD|LEAD_GENERATION|NONE_TYPE|"
     "PRODUCT_SALES|REACH|RF_APP_INSTALL|RF_ENGAGEMENT|RF_REACH|RF_TRAFFIC|RF_VIDEO_VIEW|SS_HTC_AD|"
     "TOPVIEW_REACH|TRAFFIC|VIDEO_VIEWS|WEB_CONVERSIONS", 0, 0, NULL},
    {"placements", SB_STRS, SB_REQUIRED,
     "PLACEMENT_VIGO|PLACEMENT_TIKTOK|PLACEMENT_HELO|PLACEMENT_PANGLE|PLACEMENT_GLOBAL_APP_BUNDLE", 0, 0, NULL},
    {"search_type", SB_STR, SB_REQUIRED, "BATCH_REGION_SEARCH|BATCH_ZIPCODE_SEARCH|FUZZY_SEARCH", 0, 0, NULL},
    {"brand_safety_partner", SB_STR, 0, "IAS|OPEN_SLATE", 0, 0, "brand_safety_type=THIRD_PARTY"},
    {"brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"geo_types", SB_STRS, 0, NULL, 0, 0, NULL},
    {"operating_system", SB_STR, 0, "ANDROID|IOS", 0, 0, NULL},
    {"promotion_type", SB_STR, 0,
     "APP_ANDROID|APP_IOS|GAME|LEAD_GENERATION|LEAD_GEN_CLICK_TO_CALL|"
     "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|LIVE_SHOPPING|"
     "PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|WEBSITE|WEBSITE_OR_DISPLAY", 0, 0, NULL},
    {"region_codes", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_targeting_search_gives[] = {
    {"targeting_tag_list", SB_OBJS, NULL},
    {".keyword", SB_STR, NULL},
    {".targeting_type", SB_STR, "GEO"},
    {".name", SB_STR, NULL},
    {".status_info", SB_OBJ, NULL},
    {"..status", SB_STR, "ENABLED"},
    {"..reason", SB_STR, "OFFLINE"},
    {".geo", SB_OBJ, NULL},
    {"..geo_id", SB_ID, NULL},
    {"..geo_type", SB_STR, "COUNTRY"},
    {"..description", SB_STR, NULL},
    {"..region_code", SB_STR, "DE"},
    {"..parent_id", SB_ID, NULL},
    {"parent_tags", SB_OBJS, NULL},
    {".targeting_type", SB_STR, "GEO"},
    {".name", SB_STR, NULL},
    {".status_info", SB_OBJ, NULL},
    {"..status", SB_STR, "ENABLED"},
    {"..reason", SB_STR, "OFFLINE"},
    {".geo", SB_OBJ, NULL},
    {"..geo_id", SB_ID, NULL},
    {"..geo_type", SB_STR, "COUNTRY"},
    {"..description", SB_STR, NULL},
    {"..region_code", SB_STR, "DE"},
    {"..parent_id", SB_ID, NULL},
    {0}};

static const struct sb_rule tool_targeting_category_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"region_codes", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_targeting_category_recommend_gives[] = {
    {"interest_categories", SB_OBJS, NULL},
    {".interest_category_id", SB_ID, NULL},
    {".interest_category_name", SB_STR, NULL},
    {".placements", SB_STRS, NULL},
    {".special_industries", SB_STRS, "HOUSING"},
    {"action_categories", SB_OBJS, NULL},
    {".action_category_id", SB_ID, NULL},
    {".action_category_name", SB_STR, NULL},
    {".description", SB_STR, NULL},
    {".scene", SB_STR, "CREATOR_RELATED"},
    {".special_industries", SB_STRS, "HOUSING"},
    {0}};

static const struct sb_member tool_timezone_gives[] = {
    {"timezones", SB_OBJS, NULL},
    {".timezone", SB_STR, "Europe/Berlin"},
    {".gmt_offset", SB_STR, NULL},
    {0}};

static const struct sb_rule tool_url_validate_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_url_validate_gives[] = {
    {"landing_page_url_info", SB_OBJ, NULL},
    {".validate_info", SB_OBJ, NULL},
    {"..is_scheme_link", SB_BOOL, NULL},
    {"..is_valid_url", SB_BOOL, NULL},
    {"..is_valid_scheme", SB_BOOL, NULL},
    {"url_info", SB_ANY, NULL},
    {0}};

static const struct sb_rule tool_vast_option_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"region_codes", SB_STRS, 0, NULL, 0, 0, NULL},
    {"brand_safety_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_vast_option_gives[] = {
    {"option_list", SB_OBJS, NULL},
    {".partner", SB_STR, "MOAT"},
    {".partner_name", SB_STR, NULL},
    {".vast_type", SB_STR, "VIEWABILITY"},
    {".is_require_url", SB_BOOL, NULL},
    {".is_available", SB_BOOL, NULL},
    {".unavailable_reason", SB_OBJS, NULL},
    {"..reason", SB_STR, NULL},
    {"..reason_type", SB_STR, "UNSUPPORTED_PARTNER"},
    {0}};

static const struct sb_rule tool_vbo_status_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"objective_type", SB_STR, SB_REQUIRED,
     "NONE_TYPE|REACH|TRAFFIC|APP_INSTALL|VIDEO_VIEWS|CONVERSIONS|CATALOG_SALES|LEAD_GENERATION|ENGAGEMENT|"
     "RF_REACH|RF_VIDEO_VIEW|RF_TRAFFIC|RF_ENGAGEMENT|RF_APP_INSTALL|PRODUCT_SALES|APP_PROMOTION|"
     "WEB_CONVERSIONS|TOPVIEW_REACH|EST_AD|SS_HTC_AD", 0, 0, NULL},
    {"promotion_type", SB_STR, SB_REQUIRED,
     "APP_ANDROID|APP_IOS|GAME|LEAD_GENERATION|LEAD_GEN_CLICK_TO_CALL|"
     "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|LIVE_SHOPPING|MINI_APP|"
     "PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|WEBSITE|WEBSITE_OR_DISPLAY", 0, 0, NULL},
    {"placements", SB_STRS, SB_REQUIRED, "PLACEMENT_GLOBAL_APP_BUNDLE|PLACEMENT_PANGLE|PLACEMENT_TIKTOK", 0, 0, NULL},
    {"app_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"pixel_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"optimization_event", SB_STR, 0,
     "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_BOOKSHELF|ADD_PAYMENT_INFO|ADD_TO_WISHLIST|ANCHOR_CLICK|"
     "APPLET_DEAL|APPOINTMENT_DOWNLOAD_BUTTON|ASCRIPTION_PHONE|AUTHORIZATION|BANKCARD_INFORMATION|BOOST|BUTTON|"
     "CERTIFICATION_INFORMATION|CLICK_CALL_DY|CLICK_DOWNLOAD|CLICK_LANDING_PAGE|CLICK_SHOPWINDow|CLICK_WEBSITE|"
     "CLUE_CONFIRM|CLUE_HIGH_INTENTION|CLUE_INTERFLOW|CLUE_PAY_SUCCEED|COMMENT_ACTION|COMMODITY_CLICK|"
     "COMPLETE_TUTORIAL|CONSULT|CONSULT_CLUE|CONSULT_EFFECTIVE|CONVERSION_LEADS|COUPON|CREATE_GAMEROLE|"
     "CUSTOMER_EFFECTIVE|DEEP_PURCHASE|DESTINATION_VISIT|DIALBACK|DIALBACK_CONFIRM|DIALBACK_CONNECT|"
     "DOWNLOAD_BUTTON|DOWNLOAD_DETAIL|DOWNLOAD_FINISH|DOWNLOAD_START|EC_CLICK_BUY|EC_CLICK_PRODUCT|"
     "EC_CONFRIM_DEAL|EC_LIVE_CART|EC_LIVE_CLICK_PRODUCT_ACTION|EC_LIVE_COMMENT_ACTION|EC_LIVE_ENTER_ACTION|"
     "EC_LIVE_FOLLOW_ACTION|EC_LIVE_GIFT_ACTION|EC_LIVE_NATIVE_ACTION|EC_LIVE_ORDER|"
     "EC_LIVE_REDIRECT_TO_STORE_ACTION|EC_LIVE_SLIDECART_CLICK_ACTION|EC_SUBMIT_ORDER|EFFECTIVE_COPY|"
     "ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|ENTER_HOMEPAGE|FEED_LIVE_HOMEPAGE|FOLLOW_ACTION|FOLLOW_LIVE_ENTER|"
     "FOLLOW_VIDEO_PLAY_FINISH|FORM|FORM_ANSWER|FORM_BUTTON|FORM_CONNECT|FORM_DEEP|FORM_DETAIL|GAME_ADDICTION|"
     "HIGHVALUE_CLUE|IDCARD_INFORMATION|IMPRESSION_LEVEL_AD_REVENUE|INITIATE_ORDER|INSTALL_FINISH|"
     "INTENTION_CLUE|INVALID_CLUE|IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|IN_APP_DETAIL_UV|IN_APP_ORDER|"
     "IN_APP_PAY|IN_APP_UV|LANDING_PAGE_VIEW|LAUNCH_APP|LIKE_ACTION|LINK_ACTION|LIVE_APPOINTMENT|"
     "LIVE_CARD_CLICK|LIVE_CLICK_PRODUCT_ACTION|LIVE_COMMENT_ACTION|LIVE_ENTER_ACTION|LIVE_FOLLOW_ACTION|"
     "LIVE_GIFT_ACTION|LIVE_HOMEPAGE|LIVE_JOIN_GROUP|LIVE_NATIVE_ACTION|LIVE_REDIRECT_TO_STORE_ACTION|"
     "LIVE_ROOM_ACTION|LIVE_SLIDECART_CLICK_ACTION|LIVE_STAY_TIME|LIVE_SUCCESSORDER_ACTION|"
     "LIVE_SUCESSORDER_PAY|LOAN|LOAN_APPLY|LOAN_COMPLETION|LOAN_CREDIT|LOCATION_ACTION|LOGIN|LOGIN_ACTION|"
     "LONGTERM_CUSTOMER|LOTTERY|LT_ROI|MAP_SEARCH|MESSAGE|MESSAGE_ACTION|MESSAGE_CLICK|MESSAGE_JOIN_GROUP|"
     "MESSAGE_SELF_SERVICE|MESSAGE_SEND|MULTIPLE|MULTI_NATIVE_ACTION|NATIVE_ACTION|NAV_BAR|NEW_FOLLOW_ACTION|"
     "NEXT_DAY_OPEN|NOVEL_CHAPTER|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|OTHER|OTO_PAY|"
     "OTO_STAY_TIME|PAGE_VIEW|PAGE_VISIT|PAID_CLUE|PAY_ACTION|PAY_ROI|PERSONAL_INFORMATION|PHONE|PHONE_BUTTON|"
     "PHONE_CONFIRM|PHONE_CONNECT|PHONE_DETAIL|PHONE_EFFECTIVE|PREFERRED_LEAD|PREMIUM_PAYMENT|PRE_LOAN_CREDIT|"
     "PURCHASE_OF_GOODS|QQ|RATE|READING_TIME|REDIRECT|REDIRECT_TO_SHOP|REDIRECT_TO_STORE|REGISTER_ACTION|"
     "RESERVATION|RSS|SALES_LEAD|SEARCH|SEVEN_DAY_OPEN|SHARE_ACTION|SHOPPING|SHOPPING_ACTION|SHOPPING_CART|"
     "START_TRIAL|STAY_TIME|SUBSCRIBE|SUCCESSORDER_ACTION|SUCCESSORDER_PAY|UG_EFFECTIVE_ACTION|"
     "UG_EFFECTIVE_DEAL|UG_EFFECTIVE_SHARE|UG_EFFECTIVE_SPEECH|UG_ROI|UNLOCK_ACHIEVEMENT|UPDATE_LEVEL|VIEW|"
     "VOTE|XPATH", 0, 0, "pixel_id"},
    {"ios14_quota_type", SB_STR, 0, "OCCUPIED|UNOCCUPIED", 0, 0, NULL},
    {"app_promotion_type", SB_STR, 0, NULL, 0, 0, "objective_type=APP_PROMOTION"},
    {"store_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"campaign_app_profile_page_state", SB_STR, 0, "INVALID|OFF|ON|UNSET", 0, 0, NULL},
    {"is_smart_performance_campaign", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"budget_optimize_on", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"campaign_type", SB_STR, 0, "IOS14_CAMPAIGN|REGULAR_CAMPAIGN", 0, 0, NULL},
    {"is_advanced_dedicated_campaign", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"disable_skan_campaign", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"bid_align_type", SB_STR, 0, "SAN|SKAN", 0, 0, NULL},
    {"campaign_automation_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member tool_vbo_status_gives[] = {
    {"vo_status", SB_STR, "QUALIFIED"},
    {"vo_min", SB_STR, "QUALIFIED"},
    {"vo_min_roas", SB_STR, "QUALIFIED"},
    {"vo_highest_value", SB_STR, "QUALIFIED"},
    {"vo_iaa_min_roas", SB_STR, "QUALIFIED"},
    {"vo_iaa_highest_value", SB_STR, "QUALIFIED"},
    {"vo_iaa_min_roas_zero_day", SB_STR, "QUALIFIED"},
    {"vo_iaa_highest_value_zero_day", SB_STR, "QUALIFIED"},
    {"roas_status_day7", SB_STR, "QUALIFIED"},
    {"highest_value_status_day7", SB_STR, "QUALIFIED"},
    {"roas_status_day0", SB_STR, "QUALIFIED"},
    {"highest_value_status_day0", SB_STR, "QUALIFIED"},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "ctm/message_event_set/get/", .token = SB_TOKEN_ADS,
     .rules = ctm_message_event_set_get_takes, .answer = ctm_message_event_set_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "minis/get/", .token = SB_TOKEN_ADS, .rules = minis_get_takes,
     .answer = minis_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "search/region/", .token = SB_TOKEN_ADS, .rules = search_region_takes,
     .answer = search_region_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "targeting/search/", .token = SB_TOKEN_ADS, .rules = targeting_search_takes,
     .answer = targeting_search_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/action_category/", .token = SB_TOKEN_ADS, .rules = tool_action_category_takes,
     .answer = tool_action_category_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/available/attribution_source/", .token = SB_TOKEN_ADS,
     .rules = tool_available_attribution_source_takes, .answer = tool_available_attribution_source_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tool/bid/recommend/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tool_bid_recommend_takes, .answer = tool_bid_recommend_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/brand_safety/partner/authorize/status/", .token = SB_TOKEN_ADS,
     .rules = tool_brand_safety_partner_authorize_status_takes,
     .answer = tool_brand_safety_partner_authorize_status_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/carrier/", .token = SB_TOKEN_ADS, .rules = tool_carrier_takes,
     .answer = tool_carrier_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/content_exclusion/get/", .token = SB_TOKEN_ADS,
     .rules = tool_content_exclusion_get_takes, .answer = tool_content_exclusion_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/content_exclusion/info/", .token = SB_TOKEN_ADS,
     .rules = tool_content_exclusion_info_takes, .answer = tool_content_exclusion_info_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/contextual_tag/get/", .token = SB_TOKEN_ADS,
     .rules = tool_contextual_tag_get_takes, .answer = tool_contextual_tag_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/contextual_tag/info/", .token = SB_TOKEN_ADS,
     .rules = tool_contextual_tag_info_takes, .answer = tool_contextual_tag_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/device_model/", .token = SB_TOKEN_ADS, .rules = tool_carrier_takes,
     .answer = tool_device_model_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/diagnosis/get/", .token = SB_TOKEN_ADS, .rules = tool_diagnosis_get_takes,
     .answer = tool_diagnosis_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/diagnosis/search/health/", .token = SB_TOKEN_ADS,
     .rules = tool_diagnosis_search_health_takes, .answer = tool_diagnosis_search_health_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/hashtag/get/", .token = SB_TOKEN_ADS, .rules = tool_hashtag_get_takes,
     .answer = tool_hashtag_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/hashtag/recommend/", .token = SB_TOKEN_ADS,
     .rules = tool_hashtag_recommend_takes, .answer = tool_hashtag_recommend_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/interest_category/", .token = SB_TOKEN_ADS,
     .rules = tool_interest_category_takes, .answer = tool_interest_category_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/interest_keyword/get/", .token = SB_TOKEN_ADS,
     .rules = tool_interest_keyword_get_takes, .answer = tool_interest_keyword_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/interest_keyword/recommend/", .token = SB_TOKEN_ADS,
     .rules = tool_interest_keyword_recommend_takes, .answer = tool_interest_keyword_recommend_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/language/", .token = SB_TOKEN_ADS, .rules = tool_carrier_takes,
     .answer = tool_language_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/open_url/", .token = SB_TOKEN_ADS, .rules = tool_open_url_takes,
     .answer = tool_open_url_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/os_version/", .token = SB_TOKEN_ADS, .rules = tool_os_version_takes,
     .answer = tool_os_version_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/phone_region_code/", .token = SB_TOKEN_ADS, .rules = tool_carrier_takes,
     .answer = tool_phone_region_code_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/region/", .token = SB_TOKEN_ADS, .rules = tool_region_takes,
     .answer = tool_region_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/search_keyword/idea_keyword/", .token = SB_TOKEN_ADS,
     .rules = tool_search_keyword_idea_keyword_takes, .answer = tool_search_keyword_idea_keyword_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/search_keyword/keyword_idea/", .token = SB_TOKEN_ADS,
     .rules = tool_search_keyword_idea_keyword_takes, .answer = tool_search_keyword_keyword_idea_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/search_keyword/recommend/", .token = SB_TOKEN_ADS,
     .rules = tool_search_keyword_recommend_takes, .answer = tool_search_keyword_recommend_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tool/targeting/info/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tool_targeting_info_takes, .answer = tool_targeting_info_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/targeting/list/", .token = SB_TOKEN_ADS, .rules = tool_targeting_list_takes,
     .answer = tool_targeting_list_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tool/targeting/search/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tool_targeting_search_takes, .answer = tool_targeting_search_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "tool/targeting_category/recommend/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = tool_targeting_category_recommend_takes, .answer = tool_targeting_category_recommend_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/timezone/", .token = SB_TOKEN_ADS, .rules = tool_carrier_takes,
     .answer = tool_timezone_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/url_validate/", .token = SB_TOKEN_ADS, .rules = tool_url_validate_takes,
     .answer = tool_url_validate_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/vast_option/", .token = SB_TOKEN_ADS, .rules = tool_vast_option_takes,
     .answer = tool_vast_option_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "tool/vbo_status/", .token = SB_TOKEN_ADS, .rules = tool_vbo_status_takes,
     .answer = tool_vbo_status_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_tool = {
    .name = "paths of tool", .family = &sb_v13_family, .routes = routes};
