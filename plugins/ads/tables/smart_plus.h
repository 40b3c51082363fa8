/* Smart+: campaigns that TikTok steers, of today's kind and of the old one.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_SMART_PLUS_H
#define TIKTOK_ADS_SMART_PLUS_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_DEEP_FUNNEL_OPTIMIZATION_EVENT \
    "ACTIVE|ACTIVE_PAY|ACTIVE_REGISTER|ADD_BILLING|ADD_BOOKSHELF|ADD_PAYMENT_INFO|ADD_TO_WISHLIST|" \
    "ANCHOR_CLICK|APPLET_DEAL|APPLICATION_APPROVAL|APPOINTMENT_DOWNLOAD_BUTTON|ASCRIPTION_PHONE|" \
    "AUTHORIZATION|BANKCARD_INFORMATION|BOOST|BUTTON|CERTIFICATION_INFORMATION|CLICK_CALL_DY|CLICK_DOWNLOAD|" \
    "CLICK_LANDING_PAGE|CLICK_SHOPWINDow|CLICK_WEBSITE|CLUE_CONFIRM|CLUE_HIGH_INTENTION|CLUE_INTERFLOW|" \
    "CLUE_PAY_SUCCEED|COMMENT_ACTION|COMMODITY_CLICK|COMPLETE_TUTORIAL|CONSULT|CONSULT_CLUE|" \
    "CONSULT_EFFECTIVE|CONVERSION_LEADS|COUPON|CREATE_GAMEROLE|CUSTOMER_EFFECTIVE|CUSTOMIZE_PRODUCT|" \
    "DEEP_PURCHASE|DESTINATION_VISIT|DIALBACK|DIALBACK_CONFIRM|DIALBACK_CONNECT|DOWNLOAD_BUTTON|" \
    "DOWNLOAD_DETAIL|DOWNLOAD_FINISH|DOWNLOAD_START|EC_CLICK_BUY|EC_CLICK_PRODUCT|EC_CONFRIM_DEAL|" \
    "EC_LIVE_CART|EC_LIVE_CLICK_PRODUCT_ACTION|EC_LIVE_COMMENT_ACTION|EC_LIVE_ENTER_ACTION|" \
    "EC_LIVE_FOLLOW_ACTION|EC_LIVE_GIFT_ACTION|EC_LIVE_NATIVE_ACTION|EC_LIVE_ORDER|" \
    "EC_LIVE_REDIRECT_TO_STORE_ACTION|EC_LIVE_SLIDECART_CLICK_ACTION|EC_SUBMIT_ORDER|EFFECTIVE_COPY|" \
    "ENGAGED_SESSION|ENGAGED_VIEW|ENGAGED_VIEW_FIFTEEN|ENTER_HOMEPAGE|FEED_LIVE_HOMEPAGE|FIND_LOCATION|" \
    "FOLLOW_ACTION|FOLLOW_LIVE_ENTER|FOLLOW_VIDEO_PLAY_FINISH|FORM|FORM_ANSWER|FORM_BUTTON|FORM_CONNECT|" \
    "FORM_DEEP|FORM_DETAIL|GAME_ADDICTION|HIGHVALUE_CLUE|IDCARD_INFORMATION|IMPRESSION_LEVEL_AD_REVENUE|" \
    "INITIATE_ORDER|INSTALL_FINISH|INTENTION_CLUE|INVALID_CLUE|IN_APP_AD_CLICK|IN_APP_AD_IMPR|IN_APP_CART|" \
    "IN_APP_DETAIL_UV|IN_APP_ORDER|IN_APP_PAY|IN_APP_UV|LANDING_PAGE_VIEW|LAUNCH_APP|LIKE_ACTION|LINK_ACTION|" \
    "LIVE_APPOINTMENT|LIVE_CARD_CLICK|LIVE_CLICK_PRODUCT_ACTION|LIVE_COMMENT_ACTION|LIVE_ENTER_ACTION|" \
    "LIVE_FOLLOW_ACTION|LIVE_GIFT_ACTION|LIVE_HOMEPAGE|LIVE_JOIN_GROUP|LIVE_NATIVE_ACTION|" \
    "LIVE_REDIRECT_TO_STORE_ACTION|LIVE_ROOM_ACTION|LIVE_SLIDECART_CLICK_ACTION|LIVE_STAY_TIME|" \
    "LIVE_SUCCESSORDER_ACTION|LIVE_SUCESSORDER_PAY|LOAN|LOAN_APPLY|LOAN_COMPLETION|LOAN_CREDIT|" \
    "LOCATION_ACTION|LOGIN|LOGIN_ACTION|LONGTERM_CUSTOMER|LOTTERY|LT_ROI|MAP_SEARCH|MESSAGE|MESSAGE_ACTION|" \
    "MESSAGE_CLICK|MESSAGE_CLUE|MESSAGE_JOIN_GROUP|MESSAGE_SELF_SERVICE|MESSAGE_SEND|MULTIPLE|" \
    "MULTI_NATIVE_ACTION|NATIVE_ACTION|NAV_BAR|NEW_FOLLOW_ACTION|NEXT_DAY_OPEN|NOVEL_CHAPTER|" \
    "ON_WEB_ADD_TO_WISHLIST|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|ON_WEB_SEARCH|" \
    "ON_WEB_SUBSCRIBE|OTHER|OTO_PAY|OTO_STAY_TIME|PAGE_VIEW|PAGE_VISIT|PAID_CLUE|PAY_ACTION|" \
    "PERSONAL_INFORMATION|PHONE|PHONE_BUTTON|PHONE_CONFIRM|PHONE_CONNECT|PHONE_DETAIL|PHONE_EFFECTIVE|" \
    "PREFERRED_LEAD|PREMIUM_PAYMENT|PRE_LOAN_CREDIT|PURCHASE_OF_GOODS|PURCHASE_ROI|QQ|RATE|READING_TIME|" \
    "REDIRECT|REDIRECT_TO_SHOP|REDIRECT_TO_STORE|REGISTER_ACTION|RESERVATION|RSS|SALES_LEAD|SCHEDULE|SEARCH|" \
    "SEVEN_DAY_OPEN|SHARE_ACTION|SHOPPING|SHOPPING_ACTION|SHOPPING_CART|START_TRIAL|STAY_TIME|" \
    "SUBMIT_APPLICATION|SUBSCRIBE|SUCCESSORDER_ACTION|SUCCESSORDER_PAY|UG_EFFECTIVE_ACTION|UG_EFFECTIVE_DEAL|" \
    "UG_EFFECTIVE_SHARE|UG_EFFECTIVE_SPEECH|UG_ROI|UNLOCK_ACHIEVEMENT|UPDATE_LEVEL|VIEW|VOTE|XPATH"
#define CHOICES_END_CARD_CTA \
    "BOOK_NOW|CONTACT_US|LEARN_MORE|ORDER_NOW|READ_MORE|SEARCH_INVENTORY|SHOP_NOW|SIGN_UP|VIEW_MORE|" \
    "SEND_MESSAGE"
#define CHOICES_BUDGET_MODE \
    "BUDGET_MODE_INFINITE|BUDGET_MODE_TOTAL|BUDGET_MODE_DAY|BUDGET_MODE_DYNAMIC_DAILY_BUDGET"
#define CHOICES_PRODUCT_DISPLAY_FIELD_LIST \
    "DEALER_NAME|MAKE|MODEL|YEAR|MILEAGE|PRICE|SALE_PRICE|EXTERIOR_COLOR|TRIM|ADDRESS_CITY|VEHICLE_STATE"
#define CHOICES_CLICK_ATTRIBUTION_WINDOW \
    "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS|THIRTY_DAYS|THIRTY_TWO_DAYS|" \
    "ONE_HUNDRED_EIGHTY_DAYS"
#define CHOICES_POSTBACK_WINDOW_MODE \
    "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3"
#define CHOICES_CATALOG_TAG_LIST \
    "PRICE|STRIKETHROUGH_PRICE|DISCOUNT|FREE_SHIPPING|DEALER_NAME|CURRENT_MILEAGE|LEAD_PRICE|LEAD_SALE_PRICE|" \
    "EXTERIOR_COLOR|TRIM|ADDRESS_CITY|VEHICLE_STATE"
#define CHOICES_PRODUCT_CARD_TYPE \
    "PRODUCT_CARD|PRODUCT_TILE|PRODUCT_INFO_CARD|PRODUCT_SHOWCASE_TILE|ANCHOR|CAROUSEL_LABEL"
#define CHOICES_SORT_FIELD \
    "achieve_level|achieve_level_rate|ad_impression_ad_revenue_day0|ad_impression_ad_revenue_day2|" \
    "ad_impression_ad_revenue_roas_day0|ad_impression_ad_revenue_roas_day2|" \
    "ad_impression_ad_revenue_roas_day6|add_billing|add_billing_rate|add_payment_info|add_payment_info_rate|" \
    "add_to_wishlist|add_to_wishlist_rate|ads_impression_events|anchor_click_rate|anchor_clicks|" \
    "app_event_add_to_cart|app_event_add_to_cart_rate|app_install|average_video_play|avg_value_per_pageview|" \
    "button_click|button_click_rate|checkout|checkout_rate|clicks|clicks_on_hashtag_challenge|" \
    "clicks_on_music_disc|comments|complete_payment|complete_payment_rate|complete_payment_roas|" \
    "complete_tutorial|complete_tutorial_rate|conversion|conversion_rate_v2|cost_per_achieve_level|" \
    "cost_per_add_billing|cost_per_add_payment_info|cost_per_add_to_wishlist|cost_per_app_event_add_to_cart|" \
    "cost_per_app_install|cost_per_button_click|cost_per_checkout|cost_per_complete_payment|" \
    "cost_per_complete_tutorial|cost_per_conversion|cost_per_create_gamerole|cost_per_create_group|" \
    "cost_per_cta_app_install|cost_per_cta_conversion|cost_per_cta_purchase|cost_per_cta_registration|" \
    "cost_per_custom_app_event|cost_per_custom_page_event|cost_per_day7_retention|cost_per_download_start|" \
    "cost_per_engaged_view_through_conversion|cost_per_evta_app_install|cost_per_evta_payments_completed|" \
    "cost_per_evta_purchase|cost_per_evta_registration|cost_per_form|cost_per_in_app_ad_click|" \
    "cost_per_in_app_ad_impr|cost_per_initiate_checkout|cost_per_ix_button_click_count|" \
    "cost_per_ix_page_view_count|cost_per_ix_product_click_count|cost_per_join_group|" \
    "cost_per_landing_page_view|cost_per_launch_app|cost_per_loan_apply|cost_per_loan_credit|" \
    "cost_per_loan_disbursement|cost_per_login|cost_per_next_day_open|" \
    "cost_per_offline_add_payment_info_event|cost_per_offline_add_to_cart_event|" \
    "cost_per_offline_add_to_wishlist_event|cost_per_offline_click_button_event|" \
    "cost_per_offline_complete_registration_event|cost_per_offline_contact_event|" \
    "cost_per_offline_download_event|cost_per_offline_form_event|cost_per_offline_initiate_checkout_event|" \
    "cost_per_offline_place_order_event|cost_per_offline_search_event|cost_per_offline_shopping_event|" \
    "cost_per_offline_subscribe_event|cost_per_offline_view_content_event|cost_per_on_web_add_to_wishlist|" \
    "cost_per_on_web_order|cost_per_on_web_subscribe|cost_per_online_consult|cost_per_onsite_add_billing|" \
    "cost_per_onsite_add_to_wishlist|cost_per_onsite_destination_visit|cost_per_onsite_download_start|" \
    "cost_per_onsite_form|cost_per_onsite_initiate_checkout_count|cost_per_onsite_on_web_cart|" \
    "cost_per_onsite_on_web_detail|cost_per_onsite_shopping|cost_per_page_content_view_event|" \
    "cost_per_page_event_search|cost_per_pageview|cost_per_purchase|cost_per_ratings|cost_per_registration|" \
    "cost_per_sales_lead|cost_per_search|cost_per_spend_credits|cost_per_start_trial|cost_per_subscribe|" \
    "cost_per_total_achieve_level|cost_per_total_add_to_wishlist|cost_per_total_app_event_add_to_cart|" \
    "cost_per_total_checkout|cost_per_total_complete_tutorial|cost_per_total_create_gamerole|" \
    "cost_per_total_create_group|cost_per_total_day7_retention|cost_per_total_in_app_ad_click|" \
    "cost_per_total_in_app_ad_impr|cost_per_total_join_group|cost_per_total_launch_app|" \
    "cost_per_total_loan_apply|cost_per_total_loan_credit|cost_per_total_loan_disbursement|" \
    "cost_per_total_login|cost_per_total_next_day_open|cost_per_total_purchase|cost_per_total_ratings|" \
    "cost_per_total_registration|cost_per_total_sales_lead|cost_per_total_search|" \
    "cost_per_total_spend_credits|cost_per_total_start_trial|cost_per_total_subscribe|" \
    "cost_per_total_unlock_achievement|cost_per_total_view_content|cost_per_unique_ad_impression_event|" \
    "cost_per_unique_custom_app_event|cost_per_unlock_achievement|cost_per_user_registration|" \
    "cost_per_view_content|cost_per_vta_app_install|cost_per_vta_conversion|cost_per_vta_payments_completed|" \
    "cost_per_vta_purchase|cost_per_vta_registration|cost_per_web_event_add_to_cart|" \
    "cost_pre_ad_impression_event|cost_total_add_payment_info|countdown_sticker_recall_clicks|cpc|cpm|" \
    "create_gamerole|create_gamerole_rate|create_group|create_group_rate|cta_app_install|cta_conversion|" \
    "cta_purchase|cta_registration|ctr|custom_app_event_rate|custom_app_events|custom_app_events_value|" \
    "custom_page_event_rate|custom_page_events|custom_page_events_value|customized_ad_impression_event_rate|" \
    "day7_retention|day7_retention_rate|download_start|download_start_rate|duet_clicks|engaged_view|" \
    "engaged_view_15s|engaged_view_through_conversions|engagement_rate|engagements|evta_app_install|" \
    "evta_payments_completed|evta_purchase|evta_registration|follows|form|form_rate|gross_impressions|" \
    "impressions|in_app_ad_click|in_app_ad_click_rate|in_app_ad_impr|in_app_ad_impr_rate|initiate_checkout|" \
    "initiate_checkout_rate|interactive_add_on_activity_clicks|interactive_add_on_destination_clicks|" \
    "interactive_add_on_impressions|interactive_add_on_option_a_clicks|interactive_add_on_option_b_clicks|" \
    "ix_average_video_play|ix_button_click_count|ix_button_click_count_rate|ix_page_duration_avg|" \
    "ix_page_view_count|ix_page_view_count_rate|ix_page_viewrate_avg|ix_product_click_count|" \
    "ix_product_click_count_rate|ix_video_views|ix_video_views_p100|ix_video_views_p25|ix_video_views_p50|" \
    "ix_video_views_p75|join_group|join_group_rate|landing_page_view_rate|launch_app|launch_app_rate|likes|" \
    "live_effective_views|live_product_clicks|live_views|loan_apply|loan_apply_rate|loan_credit|" \
    "loan_credit_rate|loan_disbursement|loan_disbursement_rate|login|login_rate|" \
    "messaging_conversation_rate_instant_messaging_app|messaging_conversation_rate_tiktok_direct_message|" \
    "messaging_cost_per_conversation_instant_messaging_app|" \
    "messaging_cost_per_conversation_tiktok_direct_message|" \
    "messaging_total_conversation_instant_messaging_app|messaging_total_conversation_tiktok_direct_message|" \
    "next_day_open|next_day_open_rate|offline_add_payment_info_event_rate|offline_add_payment_info_events|" \
    "offline_add_payment_info_events_value|offline_add_to_cart_event_rate|offline_add_to_cart_events|" \
    "offline_add_to_cart_events_value|offline_add_to_wishlist_event_rate|offline_add_to_wishlist_events|" \
    "offline_add_to_wishlist_events_value|offline_application_approval|offline_application_approval_rate|" \
    "offline_click_button_event_rate|offline_click_button_events|offline_click_button_events_value|" \
    "offline_complete_registration_event_rate|offline_complete_registration_events|" \
    "offline_complete_registration_events_value|offline_contact_event_rate|offline_contact_events|" \
    "offline_contact_events_value|offline_cost_per_application_approval|offline_cost_per_crm_event|" \
    "offline_cost_per_custom_event|offline_cost_per_customize_product|offline_cost_per_find_location|" \
    "offline_cost_per_preferred_lead|offline_cost_per_schedule|offline_cost_per_start_trial|" \
    "offline_cost_per_submit_application|offline_crm_event_rate|offline_crm_event_value|" \
    "offline_custom_event_rate|offline_customize_product_rate|offline_download_event_rate|" \
    "offline_download_events|offline_download_events_value|offline_find_location_rate|" \
    "offline_form_event_rate|offline_form_events|offline_form_events_value|" \
    "offline_initiate_checkout_event_rate|offline_initiate_checkout_events|" \
    "offline_initiate_checkout_events_value|offline_place_order_event_rate|offline_place_order_events|" \
    "offline_place_order_events_value|offline_preferred_lead_rate|offline_preferred_leads|" \
    "offline_schedule_rate|offline_search_event_rate|offline_search_events|offline_search_events_value|" \
    "offline_shopping_event_rate|offline_shopping_events|offline_shopping_events_roas|" \
    "offline_shopping_events_value|offline_start_trial_rate|offline_submit_application_rate|" \
    "offline_subscribe_event_rate|offline_subscribe_events|offline_subscribe_events_value|" \
    "offline_total_application_approval_value|offline_total_crm_events|offline_total_custom_event_value|" \
    "offline_total_custom_events|offline_total_customize_product|offline_total_customize_product_value|" \
    "offline_total_find_location|offline_total_find_location_value|offline_total_schedule|" \
    "offline_total_schedule_value|offline_total_start_trial|offline_total_start_trial_value|" \
    "offline_total_submit_application|offline_total_submit_application_value|" \
    "offline_value_per_application_approval|offline_value_per_crm_event|offline_value_per_custom_event|" \
    "offline_value_per_customize_product|offline_value_per_find_location|offline_value_per_schedule|" \
    "offline_value_per_start_trial|offline_value_per_submit_application|offline_view_content_event_rate|" \
    "offline_view_content_events|offline_view_content_events_value|on_web_add_to_wishlist|" \
    "on_web_add_to_wishlist_per_click|on_web_order|on_web_order_rate|on_web_subscribe|" \
    "on_web_subscribe_per_click|online_consult|online_consult_rate|onsite_active_by_conversion_time|" \
    "onsite_ad_impression_ad_revenue_calendar_day0|onsite_ad_impression_ad_revenue_calendar_day13|" \
    "onsite_ad_impression_ad_revenue_calendar_day6|onsite_ad_impression_ad_revenue_day0|" \
    "onsite_ad_impression_ad_revenue_day13|onsite_ad_impression_ad_revenue_day6|" \
    "onsite_ad_impression_ad_revenue_roas_calendar_day0|onsite_ad_impression_ad_revenue_roas_calendar_day13|" \
    "onsite_ad_impression_ad_revenue_roas_calendar_day6|onsite_ad_impression_ad_revenue_roas_day0|" \
    "onsite_ad_impression_ad_revenue_roas_day13|onsite_ad_impression_ad_revenue_roas_day6|" \
    "onsite_ad_impression_rate|onsite_add_billing|onsite_add_billing_rate|onsite_add_to_cart_rate|" \
    "onsite_add_to_wishlist|onsite_add_to_wishlist_rate|onsite_checkout_initiation_rate|" \
    "onsite_cost_per_active|onsite_cost_per_active_by_conversion_time|onsite_cost_per_add_to_cart|" \
    "onsite_cost_per_checkout_initiation|onsite_cost_per_product_details_page_view|onsite_cost_per_purchase|" \
    "onsite_cost_per_total_ad_impression|onsite_cost_per_total_launch|onsite_cost_per_total_registration|" \
    "onsite_cost_per_unique_ad_impression|onsite_cost_per_unique_launch|onsite_cost_per_unique_purchase|" \
    "onsite_cost_per_unique_registration|onsite_destination_visit_rate|onsite_destination_visits|" \
    "onsite_download_start|onsite_download_start_rate|onsite_form|onsite_form_rate|" \
    "onsite_initiate_checkout_count|onsite_initiate_checkout_count_rate|onsite_launch_rate|" \
    "onsite_on_web_cart|onsite_on_web_cart_rate|onsite_on_web_detail|onsite_on_web_detail_rate|" \
    "onsite_product_details_page_view_rate|onsite_purchase_rate|onsite_purchase_roas_calendar_day0|" \
    "onsite_purchase_roas_calendar_day13|onsite_purchase_roas_calendar_day6|onsite_purchase_roas_day0|" \
    "onsite_purchase_roas_day13|onsite_purchase_roas_day6|onsite_purchase_value_calendar_day0|" \
    "onsite_purchase_value_calendar_day13|onsite_purchase_value_calendar_day6|onsite_purchase_value_day0|" \
    "onsite_purchase_value_day13|onsite_purchase_value_day6|onsite_purchases_roas|onsite_registration_rate|" \
    "onsite_shopping|onsite_shopping_rate|onsite_shopping_roas|onsite_total_active|" \
    "onsite_total_ad_impression|onsite_total_ad_impression_value|onsite_total_add_to_cart|" \
    "onsite_total_add_to_cart_value|onsite_total_checkout_initiation|onsite_total_checkout_initiation_value|" \
    "onsite_total_filtered_out_form_submission|onsite_total_launch|onsite_total_product_details_page_view|" \
    "onsite_total_product_details_page_view_value|onsite_total_purchase|onsite_total_purchase_value|" \
    "onsite_total_registration|onsite_unique_ad_impression|onsite_unique_launch|onsite_unique_purchase|" \
    "onsite_unique_registration|onsite_value_per_ad_impression_value|onsite_value_per_add_to_cart|" \
    "onsite_value_per_checkout_initiation|onsite_value_per_product_details_page_view|" \
    "onsite_value_per_purchase|page_content_view_event_rate|page_content_view_events|page_event_search|" \
    "page_event_search_rate|pageview_rate|paid_engaged_view|paid_engaged_view_15s|" \
    "paid_engagement_engaged_view|paid_engagement_engaged_view_15s|playable_download_button_click_count|" \
    "playable_first_scene_view_count|playable_page_view_count|playable_second_scene_view_count|" \
    "playable_third_scene_view_count|product_clicks|product_cta|product_impressions|profile_visits|" \
    "profile_visits_rate|purchase|purchase_rate|ratings|ratings_rate|real_time_app_install|" \
    "real_time_app_install_cost|real_time_conversion|real_time_conversion_rate_v2|" \
    "real_time_cost_per_conversion|registration|registration_rate|sales_lead|sales_lead_rate|search|" \
    "search_rate|shares|shop_gross_revenue_by_order_submission|shop_total_items_purchased|" \
    "shop_total_purchase_by_order_submission|single_image_ctr|single_image_impression_rate|" \
    "single_image_impressions|skan_achieve_level|skan_achieve_level_rate|skan_add_payment_info|" \
    "skan_add_payment_info_rate|skan_add_to_cart|skan_add_to_cart_rate|skan_add_to_wishlist|" \
    "skan_add_to_wishlist_rate|skan_app_install|skan_app_install_withheld|skan_checkout|skan_checkout_rate|" \
    "skan_complete_tutorial|skan_complete_tutorial_rate|skan_conversion|skan_conversion_rate_v2|" \
    "skan_cost_per_achieve_level|skan_cost_per_add_payment_info|skan_cost_per_add_to_cart|" \
    "skan_cost_per_add_to_wishlist|skan_cost_per_app_install|skan_cost_per_checkout|" \
    "skan_cost_per_complete_tutorial|skan_cost_per_conversion|skan_cost_per_create_gamerole|" \
    "skan_cost_per_create_group|skan_cost_per_cta_app_install|skan_cost_per_cta_conversion|" \
    "skan_cost_per_cta_purchase|skan_cost_per_cta_registration|skan_cost_per_in_app_ad_click|" \
    "skan_cost_per_in_app_ad_impr|skan_cost_per_join_group|skan_cost_per_launch_app|skan_cost_per_loan_apply|" \
    "skan_cost_per_loan_credit|skan_cost_per_loan_disbursement|skan_cost_per_login|skan_cost_per_purchase|" \
    "skan_cost_per_ratings|skan_cost_per_registration|skan_cost_per_result|skan_cost_per_sales_lead|" \
    "skan_cost_per_search|skan_cost_per_spend_credits|skan_cost_per_start_trial|skan_cost_per_subscribe|" \
    "skan_cost_per_total_achieve_level|skan_cost_per_total_add_to_cart|skan_cost_per_total_add_to_wishlist|" \
    "skan_cost_per_total_checkout|skan_cost_per_total_complete_tutorial|skan_cost_per_total_create_gamerole|" \
    "skan_cost_per_total_create_group|skan_cost_per_total_in_app_ad_click|skan_cost_per_total_in_app_ad_impr|" \
    "skan_cost_per_total_join_group|skan_cost_per_total_launch_app|skan_cost_per_total_loan_apply|" \
    "skan_cost_per_total_loan_credit|skan_cost_per_total_loan_disbursement|skan_cost_per_total_login|" \
    "skan_cost_per_total_purchase|skan_cost_per_total_ratings|skan_cost_per_total_registration|" \
    "skan_cost_per_total_sales_lead|skan_cost_per_total_search|skan_cost_per_total_spend_credits|" \
    "skan_cost_per_total_start_trial|skan_cost_per_total_subscribe|skan_cost_per_total_unlock_achievement|" \
    "skan_cost_per_total_view_content|skan_cost_per_unlock_achievement|skan_cost_per_view_content|" \
    "skan_cost_per_vta_app_install|skan_cost_per_vta_conversion|skan_cost_per_vta_purchase|" \
    "skan_cost_per_vta_registration|skan_cost_total_add_payment_info|skan_create_gamerole|" \
    "skan_create_gamerole_rate|skan_create_group|skan_create_group_rate|skan_cta_app_install|" \
    "skan_cta_conversion|skan_cta_purchase|skan_cta_registration|skan_in_app_ad_click|" \
    "skan_in_app_ad_click_rate|skan_in_app_ad_impr|skan_in_app_ad_impr_rate|skan_join_group|" \
    "skan_join_group_rate|skan_launch_app|skan_launch_app_rate|skan_loan_apply|skan_loan_apply_rate|" \
    "skan_loan_credit|skan_loan_credit_rate|skan_loan_disbursement|skan_loan_disbursement_rate|skan_login|" \
    "skan_login_rate|skan_purchase|skan_purchase_rate|skan_ratings|skan_ratings_rate|skan_registration|" \
    "skan_registration_rate|skan_result|skan_result_rate|skan_sales_lead|skan_sales_lead_rate|skan_search|" \
    "skan_search_rate|skan_spend_credits|skan_spend_credits_rate|skan_start_trial|skan_start_trial_rate|" \
    "skan_subscribe|skan_subscribe_rate|skan_total_achieve_level|skan_total_achieve_level_value|" \
    "skan_total_add_payment_info|skan_total_add_to_cart|skan_total_add_to_cart_value|" \
    "skan_total_add_to_wishlist|skan_total_add_to_wishlist_value|skan_total_checkout|" \
    "skan_total_checkout_value|skan_total_complete_tutorial|skan_total_complete_tutorial_value|" \
    "skan_total_create_gamerole|skan_total_create_gamerole_value|skan_total_create_group|" \
    "skan_total_create_group_value|skan_total_in_app_ad_click|skan_total_in_app_ad_click_value|" \
    "skan_total_in_app_ad_impr|skan_total_in_app_ad_impr_value|skan_total_join_group|" \
    "skan_total_join_group_value|skan_total_launch_app|skan_total_loan_apply|skan_total_loan_credit|" \
    "skan_total_loan_disbursement|skan_total_login|skan_total_purchase|skan_total_purchase_value|" \
    "skan_total_ratings|skan_total_ratings_value|skan_total_registration|" \
    "skan_total_repetitive_active_pay_roas|skan_total_sales_lead|skan_total_sales_lead_value|" \
    "skan_total_search|skan_total_spend_credits|skan_total_spend_credits_value|skan_total_start_trial|" \
    "skan_total_subscribe|skan_total_subscribe_value|skan_total_unlock_achievement|" \
    "skan_total_unlock_achievement_value|skan_total_view_content|skan_total_view_content_value|" \
    "skan_unlock_achievement|skan_unlock_achievement_rate|skan_view_content|skan_view_content_rate|" \
    "skan_vta_app_install|skan_vta_conversion|skan_vta_purchase|skan_vta_registration|sound_usage_clicks|" \
    "spend|spend_credits|spend_credits_rate|start_trial|start_trial_rate|stitch_clicks|subscribe|" \
    "subscribe_rate|total_achieve_level|total_achieve_level_value|total_active_pay_roas|" \
    "total_ad_impression_events_value|total_ad_impression_roas|total_add_billing_value|" \
    "total_add_payment_info|total_add_to_wishlist|total_add_to_wishlist_value|total_app_event_add_to_cart|" \
    "total_app_event_add_to_cart_value|total_button_click_value|total_checkout|total_checkout_value|" \
    "total_complete_payment_rate|total_complete_tutorial|total_complete_tutorial_value|total_create_gamerole|" \
    "total_create_gamerole_value|total_create_group|total_create_group_value|total_day7_retention|" \
    "total_day7_retention_value|total_download_start_value|total_form_value|total_in_app_ad_click|" \
    "total_in_app_ad_click_value|total_in_app_ad_impr|total_in_app_ad_impr_value|" \
    "total_initiate_checkout_value|total_join_group|total_join_group_value|total_landing_page_view|" \
    "total_launch_app|total_loan_apply|total_loan_credit|total_loan_disbursement|total_login|" \
    "total_next_day_open|total_on_web_add_to_wishlist_value|total_on_web_order_value|" \
    "total_on_web_subscribe_value|total_online_consult_value|total_onsite_add_billing_value|" \
    "total_onsite_add_to_wishlist_value|total_onsite_form_value|total_onsite_initiate_checkout_count_value|" \
    "total_onsite_on_web_cart_value|total_onsite_on_web_detail_value|total_onsite_shopping_value|" \
    "total_page_event_search_value|total_page_view_content_events_value|total_pageview|total_purchase|" \
    "total_purchase_roas_day0|total_purchase_roas_day2|total_purchase_roas_day6|total_purchase_value|" \
    "total_purchase_value_day0|total_purchase_value_day2|total_purchase_value_day6|total_ratings|" \
    "total_ratings_value|total_registration|total_sales_lead|total_sales_lead_value|total_search|" \
    "total_spend_credits|total_spend_credits_value|total_start_trial|total_subscribe|total_subscribe_value|" \
    "total_unlock_achievement|total_unlock_achievement_value|total_user_registration_value|" \
    "total_value_per_pageview|total_view_content|total_view_content_value|total_web_event_add_to_cart_value|" \
    "tt_playlist_visit|tt_playlist_visit_rate|unique_ad_impression_events|unique_custom_app_events|" \
    "unlock_achievement|unlock_achievement_rate|user_registration|user_registration_rate|" \
    "value_per_ad_impression_event|value_per_add_billing|value_per_button_click|value_per_checkout|" \
    "value_per_complete_payment|value_per_custom_app_event|value_per_custom_page_event|" \
    "value_per_download_start|value_per_form|value_per_initiate_checkout|" \
    "value_per_offline_add_payment_info_event|value_per_offline_add_to_cart_event|" \
    "value_per_offline_add_to_wishlist_event|value_per_offline_click_button_event|" \
    "value_per_offline_complete_registration_event|value_per_offline_contact_event|" \
    "value_per_offline_download_event|value_per_offline_form_event|value_per_offline_initiate_checkout_event|" \
    "value_per_offline_place_order_event|value_per_offline_search_event|value_per_offline_shopping_event|" \
    "value_per_offline_subscribe_event|value_per_offline_view_content_event|value_per_on_web_add_to_wishlist|" \
    "value_per_on_web_order|value_per_on_web_subscribe|value_per_online_consult|value_per_onsite_add_billing|" \
    "value_per_onsite_add_to_wishlist|value_per_onsite_form|value_per_onsite_initiate_checkout_count|" \
    "value_per_onsite_on_web_cart|value_per_onsite_on_web_detail|value_per_onsite_shopping|" \
    "value_per_page_content_view_event|value_per_page_event_search|value_per_total_achieve_level|" \
    "value_per_total_add_to_wishlist|value_per_total_app_event_add_to_cart|value_per_total_complete_tutorial|" \
    "value_per_total_create_gamerole|value_per_total_create_group|value_per_total_day7_retention|" \
    "value_per_total_in_app_ad_click|value_per_total_in_app_ad_impr|value_per_total_join_group|" \
    "value_per_total_purchase|value_per_total_ratings|value_per_total_sales_lead|" \
    "value_per_total_spend_credits|value_per_total_subscribe|value_per_total_unlock_achievement|" \
    "value_per_total_view_content|value_per_user_registration|value_per_web_event_add_to_cart|" \
    "video_play_actions|video_views_p100|video_views_p25|video_views_p50|video_views_p75|video_watched_2s|" \
    "video_watched_6s|view_content|view_content_rate|vta_app_install|vta_complete_payment|" \
    "vta_complete_payment_roas|vta_complete_payment_value|vta_conversion|vta_purchase|vta_registration|" \
    "web_event_add_to_cart|web_event_add_to_cart_rate|website_application_approval|" \
    "website_application_approval_rate|website_cost_per_application_approval|website_cost_per_cta_purchase|" \
    "website_cost_per_customize_product|website_cost_per_engaged_session|website_cost_per_find_location|" \
    "website_cost_per_schedule|website_cost_per_start_trial|website_cost_per_submit_application|" \
    "website_cta_purchase|website_cta_purchase_roas|website_cta_purchase_value|" \
    "website_customize_product_rate|website_engaged_session_rate|website_find_location_rate|" \
    "website_schedule_rate|website_start_trial_rate|website_submit_application_rate|" \
    "website_total_application_approval_value|website_total_customize_product|" \
    "website_total_customize_product_value|website_total_engaged_session|website_total_find_location|" \
    "website_total_find_location_value|website_total_schedule|website_total_schedule_value|" \
    "website_total_start_trial|website_total_start_trial_value|website_total_submit_application|" \
    "website_total_submit_application_value|website_value_per_application_approval|" \
    "website_value_per_customize_product|website_value_per_find_location|website_value_per_schedule|" \
    "website_value_per_start_trial|website_value_per_submit_application"
static const struct tt_rule rule_smart_plus_network_types = {.choices = "2G|3G|4G|5G|WIFI"};
static const struct tt_rule rule_secondary_status = {
    .choices =
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
        "STATUS_FROZEN|STATUS_NOT_DELIVERY|STATUS_RF_CLOSED|STATUS_TIME_DONE",
};
static const struct tt_rule rule_smart_plus_secondary_status = {
    .choices =
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
        "AD_STATUS_SHOWCASE_AUTHORIZATION_LOST|AD_STATUS_UNEXPLORED",
};
static const struct tt_rule rule_smart_plus_campaign_get_secondary_status = {
    .choices =
        "ADVERTISER_ACCOUNT_PUNISH|ADVERTISER_CONTRACT_PENDING|CAMPAIGN_STATUS_ADVERTISER_AUDIT|"
        "CAMPAIGN_STATUS_ADVERTISER_AUDIT_DENY|CAMPAIGN_STATUS_AD_UNAVAILABLE|CAMPAIGN_STATUS_ALL|"
        "CAMPAIGN_STATUS_AWAITING_RELEASE|CAMPAIGN_STATUS_BUDGET_EXCEED|CAMPAIGN_STATUS_DELETE|"
        "CAMPAIGN_STATUS_DISABLE|CAMPAIGN_STATUS_ENABLE|CAMPAIGN_STATUS_IDENTITY_USED_BY_GMV_MAX_AD|"
        "CAMPAIGN_STATUS_IDENTITY_USED_BY_LIVE_GMV_MAX|CAMPAIGN_STATUS_LIVE_GMV_MAX_AUTHORIZATION_CANCEL|"
        "CAMPAIGN_STATUS_NOT_DELETE|CAMPAIGN_STATUS_PRODUCT_GMV_MAX_AUTHORIZATION_CANCEL|"
        "CAMPAIGN_STATUS_PRODUCT_UNAVAILABLE|CAMPAIGN_STATUS_PRODUCT_USED_BY_PRODUCT_GMV_MAX|"
        "CAMPAIGN_STATUS_REVIEW_DISAPPROVED|CAMPAIGN_STATUS_TIKTOK_SHOP_UNAVAILABLE|"
        "CAMPAIGN_STATUS_TTS_TT_ASSET_UNAVAILABLE|CAMPAIGN_STATUS_TTS_TT_IDENTITY_UNAVAILABLE|STATUS_DELETE|"
        "STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY",
};
static const struct tt_rule rule_smart_plus_promotion_type = {
    .choices =
        "AEO_APK|APP_ANDROID|APP_IOS|LEAD_GENERATION|LEAD_GEN_CLICK_TO_CALL|"
        "LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|LIVE_SHOPPING|MINI_APP|"
        "PRODUCT_SHOPPING|TIKTOK_SHOP|VIDEO_SHOPPING|WEBSITE|WEBSITE_OR_DISPLAY",
};
static const struct tt_rule rule_deep_bid_type = {
    .choices = "AEO|DEFAULT|MIN|PACING|VO_HIGHEST_VALUE|VO_MIN|VO_MIN_ROAS|BUDGET_MODE_DYNAMIC_DAILY_BUDGET",
    .when = "optimization_goal=VALUE",
};
static const struct tt_rule rule_smart_plus_age_groups = {
    .choices =
        "AGE_13_17|AGE_18_24|AGE_25_34|AGE_35_44|AGE_45_54|AGE_55_100|APP_PROMOTION|APP_INSTALL|APP_RETARGETING",
};
static const struct tt_rule rule_smart_plus_product_specific_type = {
    .choices = "ALL|CUSTOMIZED_PRODUCTS|PRODUCT_SET|UNSET",
};
static const struct tt_rule rule_smart_plus_spending_power = {.choices = "ALL|HIGH"};
static const struct tt_rule rule_campaign_spc_create_product_specific_type = {
    .choices = "ALL|PRODUCT_SET|CUSTOMIZED_PRODUCTS",
    .when = "web_all_in_one_catalog_status=OPEN",
};
static const struct tt_rule rule_smart_plus_optimization_goal = {
    .choices =
        "ANCHOR_CLICK_PURCHASE|CLICK|CONVERSATION|CONVERSION_LEADS|CONVERT|DESTINATION_VISIT|ENGAGED_VIEW|"
        "ENGAGED_VIEW_FIFTEEN|FOLLOWERS|GMV|INITIATE_CHECKOUTS|INSTALL|IN_APP_EVENT|LEAD_GENERATION|MESSAGE|"
        "MT_LIVE_ROOM|MT_LIVE_SHOPPING|PAGE_VISIT|POST_ENGAGEMENT|PRODUCT_CLICK_IN_LIVE|PROFILE_VIEWS|PURCHASES|"
        "REACH|SHOW|TRAFFIC_LANDING_PAGE_VIEW|VALUE|VIDEO_VIEW",
};
static const struct tt_rule rule_smart_plus_call_to_action = {
    .choices =
        "APPLY_NOW|BOOK_NOW|CALL_NOW|CHECK_AVAILABILITY|CONTACT_US|DOWNLOAD_NOW|EXPERIENCE_NOW|GET_QUOTE|"
        "GET_SHOWTIMES|GET_TICKETS_NOW|INSTALL_NOW|INTERESTED|JOIN_THIS_HASHTAG|LEARN_MORE|LISTEN_NOW|ORDER_NOW|"
        "PLAY_GAME|PREORDER_NOW|READ_MORE|SEND_MESSAGE|SHOOT_WITH_THIS_EFFECT|SHOP_NOW|SIGN_UP|SUBSCRIBE|"
        "VIEW_NOW|VIEW_PROFILE|VIEW_VIDEO_WITH_THIS_EFFECT|VISIT_STORE|WATCH_LIVE|WATCH_NOW",
};
static const struct tt_rule rule_smart_plus_adgroup_get_promotion_type = {
    .choices =
        "APP|INSTANT_FORM|LEAD_GEN_CLICK_TO_CALL|LEAD_GEN_CLICK_TO_SOCIAL_MEDIA_APP_MESSAGE|"
        "LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE|OTHERS|WEBSITE",
};
static const struct tt_rule rule_smart_plus_identity_type = {
    .choices =
        "AUTH_CODE|BC_AUTH_TT|CUSTOMIZED_USER|TT_USER|APP_PROMOTION|WEB_CONVERSIONS|PLACEMENT_TYPE_NORMAL|"
        "PLACEMENT_TIKTOK|PLACEMENT_TYPE_AUTOMATIC",
};
static const struct tt_rule rule_smart_plus_ad_preview_identity_type = {
    .choices =
        "AUTH_CODE|TT_USER|BC_AUTH_TT|APP_PROMOTION|WEB_CONVERSIONS|PLACEMENT_TYPE_NORMAL|PLACEMENT_TIKTOK|"
        "PLACEMENT_TYPE_AUTOMATIC",
};
static const struct tt_rule rule_budget_auto_adjust_strategy = {.choices = "AUTO_BUDGET_INCREASE|UNSET"};
static const struct tt_rule rule_smart_plus_end_card_cta = {.choices = CHOICES_END_CARD_CTA};
static const struct tt_rule rule_smart_plus_budget_mode = {.choices = CHOICES_BUDGET_MODE};
static const struct tt_rule rule_smart_plus_ad_format = {.choices = "CAROUSEL_ADS|CATALOG_CAROUSEL|SINGLE_VIDEO"};
static const struct tt_rule rule_main_material_types = {
    .choices =
        "CAROUSEL_NON_SPARK_ADS|CAROUSEL_SPARK_ADS|CATALOG_CAROUSEL|CATALOG_MULTI_SHOW|CATALOG_VIDEO|"
        "CATALOG_VIDEO_TEMPLATE|SINGLE_IMAGE_NON_SPARK_ADS|VIDEO_NON_SPARK_ADS|VIDEO_SPARK_ADS",
    .min_items = 1,
    .max_items = 9,
};
static const struct tt_rule rule_campaign_spc_create_identity_type = {
    .choices = "CUSTOMIZED_USER|AUTH_CODE|TT_USER|BC_AUTH_TT",
    .assumed = "\"CUSTOMIZED_USER\"",
};
static const struct tt_rule rule_smart_plus_operation_status = {.choices = "DELETE|DISABLE|ENABLE"};
static const struct tt_rule rule_smart_plus_ad_create_operation_status = {
    .choices = "ENABLE|DISABLE",
    .assumed = "\"ENABLE\"",
};
static const struct tt_rule rule_smart_plus_engaged_view_attribution_window = {
    .choices = "FOURTEEN_DAYS|OFF|ONE_DAY|SEVEN_DAYS|TWENTY_EIGHT_DAYS|UNSET",
    .assumed = "\"OFF\"",
};
static const struct tt_rule rule_smart_plus_click_attribution_window = {
    .choices =
        "FOURTEEN_DAYS|OFF|ONE_DAY|SEVEN_DAYS|TWENTY_EIGHT_DAYS|UNSET|THIRTY_DAYS|THIRTY_TWO_DAYS|"
        "ONE_HUNDRED_EIGHTY_DAYS",
};
static const struct tt_rule rule_smart_plus_objective_type = {
    .choices = "LEAD_GENERATION|APP_PROMOTION|WEB_CONVERSIONS",
};
static const struct tt_rule rule_smart_plus_deeplink_type = {.choices = "NORMAL|DEFERRED_DEEPLINK"};
static const struct tt_rule rule_smart_plus_vbo_window = {
    .choices = "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS|ZERO_DAY|THIRTY_DAYS|THIRTY_TWO_DAYS",
    .assumed = "\"SEVEN_DAYS\"",
};
static const struct tt_rule rule_smart_plus_placements = {
    .choices = "PLACEMENT_GLOBAL_APP_BUNDLE|PLACEMENT_PANGLE|PLACEMENT_TIKTOK|TRAFFIC_LANDING_PAGE_VIEW",
};
static const struct tt_rule rule_smart_plus_placement_type = {
    .choices = "PLACEMENT_TYPE_AUTOMATIC|PLACEMENT_TYPE_NORMAL|PLACEMENT_TIKTOK",
    .assumed = "\"PLACEMENT_TYPE_NORMAL\"",
};
static const struct tt_rule rule_smart_plus_postback_window_mode = {
    .choices = "POSTBACK_WINDOW_MODE1|POSTBACK_WINDOW_MODE2|POSTBACK_WINDOW_MODE3|UNSET|ENABLE",
};
static const struct tt_rule rule_smart_plus_primary_status = {
    .choices =
        "STATUS_ALL|STATUS_CLOSED|STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_FROZEN|"
        "STATUS_NOT_DELETE|STATUS_NOT_DELIVERY|STATUS_RF_CLOSED|STATUS_TIME_DONE",
    .assumed = "\"STATUS_NOT_DELETE\"",
};
static const struct tt_rule rule_smart_plus_adgroup_get_primary_status = {
    .choices =
        "STATUS_ALL|STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_FROZEN|STATUS_NOT_DELETE|"
        "STATUS_NOT_DELIVERY|STATUS_RF_CLOSED|STATUS_TIME_DONE",
    .assumed = "\"STATUS_NOT_DELETE\"",
};
static const struct tt_rule rule_smart_plus_campaign_get_primary_status = {
    .choices = "STATUS_ALL|STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELETE|STATUS_NOT_DELIVERY",
};
static const struct tt_rule rule_smart_plus_disclaimer_type = {.choices = "TEXT_LINK|TEXT_ONLY"};
static const struct tt_rule rule_smart_plus_sales_destination = {.choices = "TIKTOK_SHOP|WEBSITE|APP|WEB_AND_APP"};
static const struct tt_rule rule_attribution_event_count = {.choices = "UNSET|EVERY|ONCE"};
static const struct tt_rule rule_viewability_postbid_partner = {.choices = "UNSET|MOAT|DOUBLE_VERIFY|IAS|ZEFR"};
static const struct tt_rule rule_promotion_website_type = {.choices = "UNSET|TIKTOK_NATIVE_PAGE"};
static const struct tt_rule rule_smart_plus_material_type = {
    .choices = "VIDEO|IMAGE|INSTANT_PAGE|SPC_VIDEO|SPC_AD_TEXT|SPC_SPARK|SPC_CATALOG_VIDEO|SPC_CATALOG_CAROUSEL",
};
static const struct tt_rule rule_metrics = {
    .choices =
        "achieve_level|achieve_level_rate|ad_impression_ad_revenue_day0|ad_impression_ad_revenue_day2|"
        "ad_impression_ad_revenue_roas_day0|ad_impression_ad_revenue_roas_day2|"
        "ad_impression_ad_revenue_roas_day6|ad_material_id|add_billing|add_billing_rate|add_payment_info|"
        "add_payment_info_rate|add_to_wishlist|add_to_wishlist_rate|ads_impression_events|anchor_click_rate|"
        "anchor_clicks|app_event_add_to_cart|app_event_add_to_cart_rate|app_install|average_video_play|"
        "avg_value_per_pageview|button_click|button_click_rate|checkout|checkout_rate|clicks|"
        "clicks_on_hashtag_challenge|clicks_on_music_disc|comments|complete_payment|complete_payment_rate|"
        "complete_payment_roas|complete_tutorial|complete_tutorial_rate|conversion|conversion_rate_v2|"
        "cost_per_achieve_level|cost_per_add_billing|cost_per_add_payment_info|cost_per_add_to_wishlist|"
        "cost_per_app_event_add_to_cart|cost_per_app_install|cost_per_button_click|cost_per_checkout|"
        "cost_per_complete_payment|cost_per_complete_tutorial|cost_per_conversion|cost_per_create_gamerole|"
        "cost_per_create_group|cost_per_cta_app_install|cost_per_cta_conversion|cost_per_cta_purchase|"
        "cost_per_cta_registration|cost_per_custom_app_event|cost_per_custom_page_event|cost_per_day7_retention|"
        "cost_per_download_start|cost_per_engaged_view_through_conversion|cost_per_evta_app_install|"
        "cost_per_evta_payments_completed|cost_per_evta_purchase|cost_per_evta_registration|cost_per_form|"
        "cost_per_in_app_ad_click|cost_per_in_app_ad_impr|cost_per_initiate_checkout|"
        "cost_per_ix_button_click_count|cost_per_ix_page_view_count|cost_per_ix_product_click_count|"
        "cost_per_join_group|cost_per_landing_page_view|cost_per_launch_app|cost_per_loan_apply|"
        "cost_per_loan_credit|cost_per_loan_disbursement|cost_per_login|cost_per_next_day_open|"
        "cost_per_offline_add_payment_info_event|cost_per_offline_add_to_cart_event|"
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
        "cost_per_total_registration|cost_per_total_sales_lead|cost_per_total_search|"
        "cost_per_total_spend_credits|cost_per_total_start_trial|cost_per_total_subscribe|"
        "cost_per_total_unlock_achievement|cost_per_total_view_content|cost_per_unique_ad_impression_event|"
        "cost_per_unique_custom_app_event|cost_per_unlock_achievement|cost_per_user_registration|"
        "cost_per_view_content|cost_per_vta_app_install|cost_per_vta_conversion|cost_per_vta_payments_completed|"
        "cost_per_vta_purchase|cost_per_vta_registration|cost_per_web_event_add_to_cart|"
        "cost_pre_ad_impression_event|cost_total_add_payment_info|countdown_sticker_recall_clicks|cpc|cpm|"
        "create_gamerole|create_gamerole_rate|create_group|create_group_rate|cta_app_install|cta_conversion|"
        "cta_purchase|cta_registration|ctr|custom_app_event_rate|custom_app_events|custom_app_events_value|"
        "custom_page_event_rate|custom_page_events|custom_page_events_value|customized_ad_impression_event_rate|"
        "day7_retention|day7_retention_rate|download_start|download_start_rate|duet_clicks|engaged_view|"
        "engaged_view_15s|engaged_view_through_conversions|engagement_rate|engagements|evta_app_install|"
        "evta_payments_completed|evta_purchase|evta_registration|follows|form|form_rate|gross_impressions|"
        "impressions|in_app_ad_click|in_app_ad_click_rate|in_app_ad_impr|in_app_ad_impr_rate|initiate_checkout|"
        "initiate_checkout_rate|interactive_add_on_activity_clicks|interactive_add_on_destination_clicks|"
        "interactive_add_on_impressions|interactive_add_on_option_a_clicks|interactive_add_on_option_b_clicks|"
        "ix_average_video_play|ix_button_click_count|ix_button_click_count_rate|ix_page_duration_avg|"
        "ix_page_view_count|ix_page_view_count_rate|ix_page_viewrate_avg|ix_product_click_count|"
        "ix_product_click_count_rate|ix_video_views|ix_video_views_p100|ix_video_views_p25|ix_video_views_p50|"
        "ix_video_views_p75|join_group|join_group_rate|landing_page_view_rate|launch_app|launch_app_rate|likes|"
        "live_effective_views|live_product_clicks|live_views|loan_apply|loan_apply_rate|loan_credit|"
        "loan_credit_rate|loan_disbursement|loan_disbursement_rate|login|login_rate|material_primary_status|"
        "material_second_status_list|messaging_conversation_rate_instant_messaging_app|"
        "messaging_conversation_rate_tiktok_direct_message|messaging_cost_per_conversation_instant_messaging_app|"
        "messaging_cost_per_conversation_tiktok_direct_message|"
        "messaging_total_conversation_instant_messaging_app|messaging_total_conversation_tiktok_direct_message|"
        "next_day_open|next_day_open_rate|offline_add_payment_info_event_rate|offline_add_payment_info_events|"
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
        "offline_download_events|offline_download_events_value|offline_find_location_rate|"
        "offline_form_event_rate|offline_form_events|offline_form_events_value|"
        "offline_initiate_checkout_event_rate|offline_initiate_checkout_events|"
        "offline_initiate_checkout_events_value|offline_place_order_event_rate|offline_place_order_events|"
        "offline_place_order_events_value|offline_preferred_lead_rate|offline_preferred_leads|"
        "offline_schedule_rate|offline_search_event_rate|offline_search_events|offline_search_events_value|"
        "offline_shopping_event_rate|offline_shopping_events|offline_shopping_events_roas|"
        "offline_shopping_events_value|offline_start_trial_rate|offline_submit_application_rate|"
        "offline_subscribe_event_rate|offline_subscribe_events|offline_subscribe_events_value|"
        "offline_total_application_approval_value|offline_total_crm_events|offline_total_custom_event_value|"
        "offline_total_custom_events|offline_total_customize_product|offline_total_customize_product_value|"
        "offline_total_find_location|offline_total_find_location_value|offline_total_schedule|"
        "offline_total_schedule_value|offline_total_start_trial|offline_total_start_trial_value|"
        "offline_total_submit_application|offline_total_submit_application_value|"
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
        "onsite_initiate_checkout_count|onsite_initiate_checkout_count_rate|onsite_launch_rate|"
        "onsite_on_web_cart|onsite_on_web_cart_rate|onsite_on_web_detail|onsite_on_web_detail_rate|"
        "onsite_product_details_page_view_rate|onsite_purchase_rate|onsite_purchase_roas_calendar_day0|"
        "onsite_purchase_roas_calendar_day13|onsite_purchase_roas_calendar_day6|onsite_purchase_roas_day0|"
        "onsite_purchase_roas_day13|onsite_purchase_roas_day6|onsite_purchase_value_calendar_day0|"
        "onsite_purchase_value_calendar_day13|onsite_purchase_value_calendar_day6|onsite_purchase_value_day0|"
        "onsite_purchase_value_day13|onsite_purchase_value_day6|onsite_purchases_roas|onsite_registration_rate|"
        "onsite_shopping|onsite_shopping_rate|onsite_shopping_roas|onsite_total_active|"
        "onsite_total_ad_impression|onsite_total_ad_impression_value|onsite_total_add_to_cart|"
        "onsite_total_add_to_cart_value|onsite_total_checkout_initiation|onsite_total_checkout_initiation_value|"
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
        "total_ad_impression_events_value|total_ad_impression_roas|total_add_billing_value|"
        "total_add_payment_info|total_add_to_wishlist|total_add_to_wishlist_value|total_app_event_add_to_cart|"
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
        "website_cta_purchase|website_cta_purchase_roas|website_cta_purchase_value|"
        "website_customize_product_rate|website_engaged_session_rate|website_find_location_rate|"
        "website_schedule_rate|website_start_trial_rate|website_submit_application_rate|"
        "website_total_application_approval_value|website_total_customize_product|"
        "website_total_customize_product_value|website_total_engaged_session|website_total_find_location|"
        "website_total_find_location_value|website_total_schedule|website_total_schedule_value|"
        "website_total_start_trial|website_total_start_trial_value|website_total_submit_application|"
        "website_total_submit_application_value|website_value_per_application_approval|"
        "website_value_per_customize_product|website_value_per_find_location|website_value_per_schedule|"
        "website_value_per_start_trial|website_value_per_submit_application",
};
static const struct tt_rule rule_smart_plus_sort_field = {.choices = CHOICES_SORT_FIELD, .assumed = "\"spend\""};
static const struct tt_rule rule_dimensions = {
    .choices =
        "ad_text_entity_id|adgroup_id|advertiser_id|call_to_action_entity_id|campaign_id|"
        "interactive_add_on_entity_id|main_material_id|smart_plus_ad_id",
    .min_items = 2,
    .max_items = 2,
};
static const struct tt_rule rule_smart_plus_dimensions = {
    .choices =
        "ad_text_entity_id|call_to_action_entity_id|interactive_add_on_entity_id|main_material_id|stat_time_day|"
        "stat_time_hour|stat_time_month|stat_time_week",
    .min_items = 1,
    .max_items = 5,
};
static const struct tt_rule rule_items_14 = {.max_items = 14};
static const struct tt_rule rule_digits_items_200 = {.max_items = 200, .format = TT_F_DIGITS};
static const struct tt_rule rule_digits_items_3000 = {.max_items = 3000, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_4 = {.max_items = 4};
static const struct tt_rule rule_chars_90 = {.max_len = 90};
static const struct tt_rule rule_value_0_01_to_1000 = {.min = 0.01, .max = 1000};
static const struct tt_rule rule_digits_items_1_to_200 = {.min_items = 1, .max_items = 200, .format = TT_F_DIGITS};
static const struct tt_rule rule_items_1_to_400 = {.min_items = 1, .max_items = 400};
static const struct tt_rule rule_when_no_tiktok_item_id_items_5 = {.when = "?!tiktok_item_id", .max_items = 5};
static const struct tt_rule rule_when_deep_bid_type_vo_min_roas = {
    .when = "deep_bid_type=VO_MIN_ROAS",
    .min = 0.01,
    .max = 1000,
};
static const struct tt_rule rule_when_product_specific_type_customized_products_items_20 = {
    .when = "product_specific_type=CUSTOMIZED_PRODUCTS",
    .max_items = 20,
};
static const struct tt_rule rule_when_product_specific_type_customized_products_digits_items_20 = {
    .when = "product_specific_type=CUSTOMIZED_PRODUCTS",
    .max_items = 20,
    .format = TT_F_DIGITS,
};
static const struct tt_rule rule_when_product_specific_type_product_set_digits = {
    .when = "product_specific_type=PRODUCT_SET",
    .format = TT_F_DIGITS,
};
static const struct tt_rule rule_when_product_specific_type_product_set = {
    .when = "product_specific_type=PRODUCT_SET",
};
static const struct tt_rule rule_when_query_lifetime_false_date = {
    .when = "query_lifetime=false;!query_lifetime",
    .format = TT_F_DATE,
};

static const struct tt_param smart_plus_app_config_members[] = {
    MEMBER(STRING, "app_id", TT_P_REQUIRED, NULL, "The app that is advertised."),
};

static const struct tt_param smart_plus_video_info_members[] = {
    MEMBER(STRING, "video_id",  TT_P_REQUIRED, NULL, "The video."),
    MEMBER(STRING, "file_name", 0,             NULL, "Name in the library."),
};

static const struct tt_param smart_plus_image_info_members[] = {
    MEMBER(STRING, "web_uri", TT_P_REQUIRED, NULL, "The image's id in the library."),
};

static const struct tt_param smart_plus_music_info_members[] = {
    MEMBER(STRING, "music_id", TT_P_REQUIRED, NULL, "The music."),
};

static const struct tt_param smart_plus_media_info_members[] = {
    MEMBER_OBJECT(smart_plus_video_info_members,  "video_info",                0, NULL,                            "The video."),
    MEMBER_OBJECTS(smart_plus_image_info_members, "image_info",                0, NULL,                            "The image."),
    MEMBER_OBJECT(smart_plus_music_info_members,  "music_info",                0, NULL,                            "The music."),
    MEMBER(STRING,                                "aigc_disclosure_type",      0, &rule_aigc_disclosure_type,      "Whether the ad says that it was made with AI."),
    MEMBER(STRING,                                "tiktok_item_id",            0, NULL,                            "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,                                "identity_type",             0, TT_RULE(.choices = "AUTH_CODE|TT_USER|BC_AUTH_TT|APP_PROMOTION|WEB_CONVERSIONS"), "What kind of identity that is."),
    MEMBER(STRING,                                "identity_id",               0, NULL,                            "Who the ad speaks as."),
    MEMBER(STRING,                                "identity_authorized_bc_id", 0, &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
};

static const struct tt_param smart_plus_promo_info_list_members[] = {
    MEMBER(STRING, "discount_type",             TT_P_REQUIRED, TT_RULE(.choices = "PERCENTAGE|CASH"),             NULL),
    MEMBER(NUMBER, "discount_value",            TT_P_REQUIRED, NULL,                                              NULL),
    MEMBER(STRING, "discount_currency",         0,             TT_RULE(.when = "discount_type=CASH"),             "ISO 4217 code."),
    MEMBER(STRING, "promo_code",                0,             &rule_chars_30,                                    "What buyers type to get the offer."),
    MEMBER(STRING, "minimum_purchase_type",     0,             TT_RULE(.choices = "QUANTITY|SUBTOTAL"),           NULL),
    MEMBER(NUMBER, "minimum_purchase_value",    0,             TT_RULE(.when = "minimum_purchase_type"),          "What must be bought at least, in minimum_purchase_currency."),
    MEMBER(STRING, "minimum_purchase_currency", 0,             TT_RULE(.when = "minimum_purchase_type=SUBTOTAL"), "ISO 4217 code."),
    MEMBER(STRING, "valid_start_time",          0,             &v13_datetime,                                     "When the offer begins."),
    MEMBER(STRING, "valid_end_time",            0,             &v13_datetime,                                     "When the offer ends."),
};

static const struct tt_param smart_plus_product_info_members[] = {
    MEMBER_OBJECTS(smart_plus_promo_info_list_members, "promo_info_list", 0, &rule_items_10, NULL),
};

static const struct tt_param smart_plus_page_list_members[] = {
    MEMBER(STRING, "page_id", 0, NULL, "The instant page or form."),
};

static const struct tt_param smart_plus_landing_page_urls_members[] = {
    MEMBER(STRING, "landing_page_url", TT_P_REQUIRED, NULL, "Where a click leads."),
    MEMBER(STRING, "video_id",         0,             NULL, "The video."),
    MEMBER(STRING, "tiktok_item_id",   0,             NULL, "The post that is promoted, for Spark Ads."),
};

static const struct tt_param smart_plus_utm_params_members[] = {
    MEMBER(STRING, "key",   0, NULL, "Name of the parameter."),
    MEMBER(STRING, "value", 0, NULL, "Value of the parameter."),
};

static const struct tt_param smart_plus_disclaimer_text_members[] = {
    MEMBER(STRING, "text", 0, &rule_chars_90, NULL),
};

static const struct tt_param smart_plus_disclaimer_clickable_texts_members[] = {
    MEMBER(STRING, "text", 0, &rule_chars_40, NULL),
    MEMBER(STRING, "url",  0, NULL,           "The address."),
};

static const struct tt_param smart_plus_disclaimer_info_members[] = {
    MEMBER(STRING,                                                "disclaimer_type",            0, &rule_smart_plus_disclaimer_type, "Whether the notice is text or links."),
    MEMBER_OBJECT(smart_plus_disclaimer_text_members,             "disclaimer_text",            0, &rule_disclaimer_text,            "The notice."),
    MEMBER_OBJECTS(smart_plus_disclaimer_clickable_texts_members, "disclaimer_clickable_texts", 0, &rule_disclaimer_clickable_texts, "Notices that lead to a page."),
};

static const struct tt_param smart_plus_app_tracking_info_list_members[] = {
    MEMBER(STRING, "app_type",                TT_P_REQUIRED, TT_RULE(.choices = "APP_ANDROID|APP_IOS"), NULL),
    MEMBER(STRING, "app_id",                  TT_P_REQUIRED, NULL,                                      "The app."),
    MEMBER(STRING, "impression_tracking_url", 0,             NULL,                                      "Called when the ad is shown."),
    MEMBER(STRING, "click_tracking_url",      0,             NULL,                                      "Called when somebody clicks."),
};

static const struct tt_field smart_plus_promo_info_list_fields[] = {
    FIELD(STRING, "discount_type",             0, "PERCENTAGE|CASH",   NULL),
    FIELD(STRING, "discount_value",            0, NULL,                NULL),
    FIELD(STRING, "discount_currency",         0, NULL,                NULL),
    FIELD(STRING, "minimum_purchase_type",     0, "QUANTITY|SUBTOTAL", NULL),
    FIELD(NUMBER, "minimum_purchase_value",    0, NULL,                NULL),
    FIELD(STRING, "minimum_purchase_currency", 0, NULL,                NULL),
    FIELD(STRING, "valid_start_time",          0, NULL,                NULL),
    FIELD(STRING, "valid_end_time",            0, NULL,                NULL),
};

static const struct tt_field smart_plus_product_info_fields[] = {
    FIELD_OBJECTS(smart_plus_promo_info_list_fields, "promo_info_list", 0, NULL, NULL),
};

static const struct tt_field smart_plus_landing_page_urls_fields[] = {
    FIELD(STRING, "landing_page_url", 0, NULL, NULL),
    FIELD(STRING, "video_id",         0, NULL, NULL),
    FIELD(STRING, "tiktok_item_id",   0, NULL, NULL),
};

static const struct tt_field smart_plus_utm_params_fields[] = {
    FIELD(STRING, "key",   0, NULL, NULL),
    FIELD(STRING, "value", 0, NULL, NULL),
};

static const struct tt_field smart_plus_disclaimer_text_fields[] = {
    FIELD(STRING, "text", 0, NULL, NULL),
};

static const struct tt_field smart_plus_disclaimer_clickable_texts_fields[] = {
    FIELD(STRING, "text", 0, NULL, NULL),
    FIELD(STRING, "url",  0, NULL, NULL),
};

static const struct tt_field smart_plus_disclaimer_info_fields[] = {
    FIELD(STRING,                                               "disclaimer_type",            0, "TEXT_LINK|TEXT_ONLY", NULL),
    FIELD_OBJECT(smart_plus_disclaimer_text_fields,             "disclaimer_text",            0, NULL,                  NULL),
    FIELD_OBJECTS(smart_plus_disclaimer_clickable_texts_fields, "disclaimer_clickable_texts", 0, NULL,                  NULL),
};

static const struct tt_field smart_plus_app_tracking_info_list_fields[] = {
    FIELD(STRING, "app_type",                0, "APP_ANDROID|APP_IOS", NULL),
    FIELD(STRING, "app_id",                  0, NULL,                  NULL),
    FIELD(STRING, "impression_tracking_url", 0, NULL,                  NULL),
    FIELD(STRING, "click_tracking_url",      0, NULL,                  NULL),
};

static const struct tt_param smart_plus_phone_info_members[] = {
    MEMBER(STRING, "phone_number",              TT_P_REQUIRED, NULL, NULL),
    MEMBER(STRING, "phone_region_calling_code", TT_P_REQUIRED, NULL, "Calling code of the region, such as +1."),
    MEMBER(STRING, "phone_region_code",         TT_P_REQUIRED, NULL, "Region of the phone number, such as US."),
};

static const struct tt_param smart_plus_catalog_creative_info_members[] = {
    MEMBER_LIST(STRING, "catalog_media_settings",    0, NULL, NULL),
    MEMBER(STRING,      "catalog_template_video_id", 0, NULL, NULL),
};

static const struct tt_param smart_plus_ad_configuration_product_info_members[] = {
    MEMBER_LIST(STRING,                                "product_titles",     0, &rule_items_1,                                 NULL),
    MEMBER_OBJECTS(avatar_icon_members,                "product_image_list", 0, &rule_items_10,                                NULL),
    MEMBER_LIST(STRING,                                "selling_points",     0, TT_RULE(.max_items = 15),                      NULL),
    MEMBER_LIST(STRING,                                "catalog_tag_list",   0, TT_RULE(.choices = CHOICES_CATALOG_TAG_LIST, .max_items = 4), NULL),
    MEMBER_LIST(STRING,                                "product_card_type",  0, TT_RULE(.choices = CHOICES_PRODUCT_CARD_TYPE), NULL),
    MEMBER_OBJECTS(smart_plus_promo_info_list_members, "promo_info_list",    0, &rule_items_10,                                NULL),
};

static const struct tt_param smart_plus_ad_text_list_members[] = {
    MEMBER(STRING, "ad_text", TT_P_REQUIRED, NULL, "The text shown with the ad."),
};

static const struct tt_param smart_plus_call_to_action_list_members[] = {
    MEMBER(STRING, "call_to_action", TT_P_REQUIRED | TT_P_CLOSED, &rule_smart_plus_call_to_action, "The word on the button."),
};

static const struct tt_param smart_plus_creative_info_music_info_members[] = {
    MEMBER(STRING, "music_id", TT_P_REQUIRED, &v13_id, "The music."),
};

static const struct tt_param smart_plus_interactive_add_on_list_members[] = {
    MEMBER(STRING, "card_id", TT_P_REQUIRED | TT_P_DISPUTED, &v13_id, "A portfolio that holds a card."),
};

static const struct tt_param smart_plus_ad_create_page_list_members[] = {
    MEMBER(STRING, "page_id", TT_P_REQUIRED | TT_P_DISPUTED, &v13_id, "The instant page or form."),
};

static const struct tt_param smart_plus_playable_list_members[] = {
    MEMBER(STRING, "playable_url", 0, NULL, "The playable ad."),
};

static const struct tt_param smart_plus_custom_product_page_list_members[] = {
    MEMBER(STRING, "custom_product_page_url", 0, &rule_chars_512, "A custom product page in the App Store."),
};

static const struct tt_param smart_plus_disclaimer_disclaimer_text_members[] = {
    MEMBER(STRING, "text", TT_P_REQUIRED, &rule_chars_90, NULL),
};

static const struct tt_param smart_plus_disclaimer_disclaimer_clickable_texts_members[] = {
    MEMBER(STRING, "text", TT_P_REQUIRED, &rule_chars_40, NULL),
    MEMBER(STRING, "url",  TT_P_REQUIRED, NULL,           "The address."),
};

static const struct tt_param smart_plus_disclaimer_members[] = {
    MEMBER(STRING,                                                           "disclaimer_type",            TT_P_REQUIRED, &rule_smart_plus_disclaimer_type, "Whether the notice is text or links."),
    MEMBER_OBJECT(smart_plus_disclaimer_disclaimer_text_members,             "disclaimer_text",            0,             &rule_disclaimer_text,            "The notice."),
    MEMBER_OBJECTS(smart_plus_disclaimer_disclaimer_clickable_texts_members, "disclaimer_clickable_texts", 0,             &rule_disclaimer_clickable_texts, "Notices that lead to a page."),
};

static const struct tt_field smart_plus_creative_info_fields[] = {
    FIELD(STRING,                               "ad_format",                 0, "CAROUSEL_ADS|CATALOG_CAROUSEL|SINGLE_VIDEO", NULL),
    FIELD(STRING,                               "material_name",             0, NULL,                                         NULL),
    FIELD_OBJECT(video_info_fields,             "video_info",                0, NULL,                                         NULL),
    FIELD_OBJECTS(avatar_icon_fields,           "image_info",                0, NULL,                                         NULL),
    FIELD_OBJECT(carousel_music_content_fields, "music_info",                0, NULL,                                         NULL),
    FIELD(STRING,                               "aigc_disclosure_type",      0, "SELF_DISCLOSURE|NOT_DECLARED",               NULL),
    FIELD(STRING,                               "tiktok_item_id",            0, NULL,                                         NULL),
    FIELD(STRING,                               "identity_type",             0, "AUTH_CODE|TT_USER|BC_AUTH_TT",               NULL),
    FIELD(STRING,                               "identity_id",               0, NULL,                                         NULL),
    FIELD(STRING,                               "identity_authorized_bc_id", 0, NULL,                                         NULL),
};

static const struct tt_field smart_plus_creative_list_fields[] = {
    FIELD(STRING,                                 "ad_material_id",            0, NULL,             NULL),
    FIELD(STRING,                                 "material_operation_status", 0, "ENABLE|DISABLE", NULL),
    FIELD_OBJECT(smart_plus_creative_info_fields, "creative_info",             0, NULL,             NULL),
};

static const struct tt_field smart_plus_playable_list_fields[] = {
    FIELD(STRING, "playable_url", 0, NULL, NULL),
};

static const struct tt_field smart_plus_ad_text_list_fields[] = {
    FIELD(STRING, "ad_text", 0, NULL, NULL),
};

static const struct tt_field smart_plus_auto_message_list_fields[] = {
    FIELD(STRING, "auto_message_id", 0, NULL, NULL),
};

static const struct tt_field smart_plus_custom_product_page_list_fields[] = {
    FIELD(STRING, "custom_product_page_url", 0, NULL, NULL),
};

static const struct tt_field smart_plus_catalog_creative_info_fields[] = {
    FIELD_LIST(STRING, "catalog_media_settings",    0, NULL, NULL),
    FIELD(STRING,      "catalog_template_video_id", 0, NULL, NULL),
};

static const struct tt_field smart_plus_product_info_promo_info_list_fields[] = {
    FIELD(STRING, "discount_type",             0, "PERCENTAGE|CASH",   NULL),
    FIELD(NUMBER, "discount_value",            0, NULL,                NULL),
    FIELD(STRING, "discount_currency",         0, NULL,                NULL),
    FIELD(STRING, "promo_code",                0, NULL,                NULL),
    FIELD(STRING, "minimum_purchase_type",     0, "QUANTITY|SUBTOTAL", NULL),
    FIELD(NUMBER, "minimum_purchase_value",    0, NULL,                NULL),
    FIELD(STRING, "minimum_purchase_currency", 0, NULL,                NULL),
    FIELD(STRING, "valid_start_time",          0, NULL,                NULL),
    FIELD(STRING, "valid_end_time",            0, NULL,                NULL),
};

static const struct tt_field smart_plus_ad_configuration_product_info_fields[] = {
    FIELD_LIST(STRING,                                            "product_titles",     0, NULL,                      NULL),
    FIELD_OBJECTS(avatar_icon_fields,                             "product_image_list", 0, NULL,                      NULL),
    FIELD_LIST(STRING,                                            "selling_points",     0, NULL,                      NULL),
    FIELD_LIST(STRING,                                            "catalog_tag_list",   0, CHOICES_CATALOG_TAG_LIST,  NULL),
    FIELD_LIST(STRING,                                            "product_card_type",  0, CHOICES_PRODUCT_CARD_TYPE, NULL),
    FIELD_OBJECTS(smart_plus_product_info_promo_info_list_fields, "promo_info_list",    0, NULL,                      NULL),
};

static const struct tt_field smart_plus_phone_info_fields[] = {
    FIELD(STRING, "phone_region_code",         0, NULL, NULL),
    FIELD(STRING, "phone_region_calling_code", 0, NULL, NULL),
    FIELD(STRING, "phone_number",              0, NULL, NULL),
};

static const struct tt_field smart_plus_tracking_info_fields[] = {
    FIELD(STRING,                                           "viewability_postbid_partner",    0, "DOUBLE_VERIFY|IAS|ZEFR", NULL),
    FIELD(STRING,                                           "viewability_vast_url",           0, NULL,                     NULL),
    FIELD(STRING,                                           "brand_safety_postbid_partner",   0, "DOUBLE_VERIFY|IAS|ZEFR", NULL),
    FIELD(STRING,                                           "brand_safety_vast_url",          0, NULL,                     NULL),
    FIELD(STRING,                                           "impression_tracking_url",        0, NULL,                     NULL),
    FIELD(STRING,                                           "click_tracking_url",             0, NULL,                     NULL),
    FIELD(STRING,                                           "tracking_app_id",                0, NULL,                     NULL),
    FIELD(STRING,                                           "tracking_pixel_id",              0, NULL,                     NULL),
    FIELD_LIST(STRING,                                      "tracking_offline_event_set_ids", 0, NULL,                     NULL),
    FIELD(STRING,                                           "tracking_message_event_set_id",  0, NULL,                     NULL),
    FIELD_OBJECTS(smart_plus_app_tracking_info_list_fields, "app_tracking_info_list",         0, NULL,                     NULL),
};

static const struct tt_field smart_plus_ad_configuration_fields[] = {
    FIELD(STRING,                                                 "identity_type",                           0, NULL,                                        NULL),
    FIELD(STRING,                                                 "identity_id",                             0, NULL,                                        NULL),
    FIELD(STRING,                                                 "identity_authorized_bc_id",               0, NULL,                                        NULL),
    FIELD(STRING,                                                 "dark_post_status",                        0, "ON|OFF",                                    "ON: the post is an ad only and not on the profile."),
    FIELD(STRING,                                                 "product_specific_type",                   0, "ALL|CUSTOMIZED_PRODUCTS|PRODUCT_SET|UNSET", NULL),
    FIELD(STRING,                                                 "product_set_id",                          0, NULL,                                        NULL),
    FIELD_LIST(STRING,                                            "product_ids",                             0, NULL,                                        NULL),
    FIELD(BOOLEAN,                                                "catalog_creative_toggle",                 0, NULL,                                        NULL),
    FIELD_OBJECT(smart_plus_catalog_creative_info_fields,         "catalog_creative_info",                   0, NULL,                                        NULL),
    FIELD(BOOLEAN,                                                "creative_auto_add_toggle",                0, NULL,                                        NULL),
    FIELD_LIST(STRING,                                            "creative_auto_enhancement_strategy_list", 0, "VIDEO_QUALITY|MUSIC_REFRESH|IMAGE_QUALITY|IMAGE_RESIZE|TRANSLATE_AND_DUB|CALL_TO_ACTION_ENHANCEMENT|AIGC_CARD", NULL),
    FIELD_OBJECTS(smart_plus_utm_params_fields,                   "deeplink_utm_params",                     0, NULL,                                        NULL),
    FIELD(STRING,                                                 "end_card_cta",                            0, CHOICES_END_CARD_CTA,                        NULL),
    FIELD_LIST(STRING,                                            "product_display_field_list",              0, CHOICES_PRODUCT_DISPLAY_FIELD_LIST,          NULL),
    FIELD_LIST(STRING,                                            "auto_disclaimer_types",                   0, "EMISSION|DISCOUNT",                         NULL),
    FIELD_OBJECTS(smart_plus_utm_params_fields,                   "utm_params",                              0, NULL,                                        NULL),
    FIELD(STRING,                                                 "fallback_type",                           0, "WEBSITE",                                   NULL),
    FIELD_OBJECT(smart_plus_ad_configuration_product_info_fields, "product_info",                            0, NULL,                                        NULL),
    FIELD(STRING,                                                 "product_info_enabled",                    0, "UNSET|NON_CATALOG|CATALOG",                 NULL),
    FIELD(STRING,                                                 "call_to_action_id",                       0, NULL,                                        NULL),
    FIELD_OBJECT(smart_plus_phone_info_fields,                    "phone_info",                              0, NULL,                                        NULL),
    FIELD_OBJECT(smart_plus_tracking_info_fields,                 "tracking_info",                           0, NULL,                                        NULL),
};

static const struct tt_field smart_plus_list_fields[] = {
    FIELD(STRING,                                             "advertiser_id",            0, NULL,                    NULL),
    FIELD(STRING,                                             "campaign_id",              0, NULL,                    NULL),
    FIELD(STRING,                                             "campaign_name",            0, NULL,                    NULL),
    FIELD(STRING,                                             "adgroup_id",               0, NULL,                    NULL),
    FIELD(STRING,                                             "adgroup_name",             0, NULL,                    NULL),
    FIELD(STRING,                                             "smart_plus_ad_id",         0, NULL,                    NULL),
    FIELD(STRING,                                             "ad_name",                  0, NULL,                    NULL),
    FIELD(STRING,                                             "operation_status",         0, "ENABLE|DISABLE|FROZEN", NULL),
    FIELD(STRING,                                             "secondary_status",         0, NULL,                    NULL),
    FIELD(STRING,                                             "create_time",              0, NULL,                    "UTC."),
    FIELD(STRING,                                             "modify_time",              0, NULL,                    "UTC."),
    FIELD_OBJECTS(smart_plus_creative_list_fields,            "creative_list",            0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_playable_list_fields,            "playable_list",            0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_ad_text_list_fields,             "ad_text_list",             0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_auto_message_list_fields,        "auto_message_list",        0, NULL,                    NULL),
    FIELD_OBJECTS(call_to_action_list_fields,                 "call_to_action_list",      0, NULL,                    NULL),
    FIELD_OBJECTS(card_list_fields,                           "interactive_add_on_list",  0, NULL,                    NULL),
    FIELD_OBJECTS(page_list_fields,                           "page_list",                0, NULL,                    NULL),
    FIELD_OBJECTS(landing_page_urls_fields,                   "landing_page_url_list",    0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_custom_product_page_list_fields, "custom_product_page_list", 0, NULL,                    NULL),
    FIELD_OBJECTS(deeplink_list_fields,                       "deeplink_list",            0, NULL,                    NULL),
    FIELD_OBJECT(smart_plus_disclaimer_info_fields,           "disclaimer",               0, NULL,                    NULL),
    FIELD_OBJECT(smart_plus_ad_configuration_fields,          "ad_configuration",         0, NULL,                    NULL),
};

static const struct tt_param smart_plus_extra_info_setting_members[] = {
    MEMBER(BOOLEAN, "include_reject_info",     0, &v13_false, NULL),
    MEMBER(BOOLEAN, "include_violation_frame", 0, &v13_false, NULL),
};

static const struct tt_param smart_plus_context_info_members[] = {
    MEMBER(INTEGER, "app_id",           0, NULL, "The developer's app."),
    MEMBER(INTEGER, "core_user_id",     0, NULL, "TikTok's id of the user."),
    MEMBER(INTEGER, "developer_id",     0, NULL, "TikTok's id of the developer."),
    MEMBER(STRING,  "developer_region", 0, NULL, NULL),
    MEMBER(STRING,  "referer",          0, NULL, NULL),
    MEMBER(STRING,  "user_agent",       0, NULL, NULL),
    MEMBER(STRING,  "x_forwarded_for",  0, NULL, "Addresses that the request came through."),
    MEMBER(STRING,  "x_real_ip",        0, NULL, "Address of the person's computer."),
};

static const struct tt_field smart_plus_content_info_fields[] = {
    FIELD(STRING,                               "content_type",        0, "ModeString|ModeImage|ModeVideo|ModeMusic|LandingPage|ModeCollection", NULL),
    FIELD(STRING,                               "text_content",        0, NULL, NULL),
    FIELD_OBJECT(image_content_fields,          "image_content",       0, NULL, NULL),
    FIELD_OBJECT(video_content_fields,          "video_content",       0, NULL, NULL),
    FIELD_OBJECT(carousel_music_content_fields, "carousel_music_info", 0, NULL, NULL),
};

static const struct tt_field smart_plus_violation_frames_fields[] = {
    FIELD(STRING,      "type",                          0, NULL, NULL),
    FIELD(STRING,      "video_id",                      0, NULL, NULL),
    FIELD_LIST(STRING, "web_url_list",                  0, NULL, NULL),
    FIELD(STRING,      "violation_frame_material_type", 0, "DOWNLOAD URL|EXTERNAL_URL|INSTANT_PAGE|LEAD_GENERATION|OPEN_URL|VIDEO|UNSET", NULL),
};

static const struct tt_field smart_plus_video_violation_frames_fields[] = {
    FIELD(STRING,      "web_url",           0, NULL, NULL),
    FIELD_LIST(STRING, "hover_periods",     0, NULL, NULL),
    FIELD_LIST(STRING, "thumbnail_periods", 0, NULL, NULL),
};

static const struct tt_field smart_plus_reject_info_fields[] = {
    FIELD_LIST(STRING,                                      "reasons",                0, NULL, NULL),
    FIELD(STRING,                                           "suggestion",             0, NULL, NULL),
    FIELD_LIST(STRING,                                      "forbidden_ages",         0, NULL, NULL),
    FIELD_LIST(STRING,                                      "forbidden_locations",    0, NULL, NULL),
    FIELD_LIST(STRING,                                      "forbidden_placements",   0, NULL, NULL),
    FIELD_OBJECT(smart_plus_content_info_fields,            "content_info",           0, NULL, NULL),
    FIELD_OBJECTS(smart_plus_violation_frames_fields,       "violation_frames",       0, NULL, NULL),
    FIELD(STRING,                                           "specification",          0, NULL, NULL),
    FIELD_OBJECTS(smart_plus_video_violation_frames_fields, "video_violation_frames", 0, NULL, NULL),
};

static const struct tt_param smart_plus_actions_members[] = {
    MEMBER_LIST(STRING, "action_category_ids", 0,           &v13_id,                  "Categories of what they did; ids come from ads.tool.action_category."),
    MEMBER(INTEGER,     "action_period",       0,           NULL,                     "Within how many days."),
    MEMBER(STRING,      "action_scene",        TT_P_CLOSED, &rule_action_scene,       "Whether it was with videos, creators or hashtags."),
    MEMBER_LIST(STRING, "video_user_actions",  TT_P_CLOSED, &rule_video_user_actions, "What they did with videos: watch to the end, like, comment or share."),
};

static const struct tt_param smart_plus_included_custom_actions_members[] = {
    MEMBER(STRING,  "code", 0,                   &rule_custom_action,           "What they did."),
    MEMBER(INTEGER, "days", TT_P_MIN | TT_P_MAX, TT_RULE(.min = 1, .max = 180), "Within how many days."),
};

static const struct tt_field smart_plus_included_custom_actions_fields[] = {
    FIELD(STRING,  "code", 0, "VIEW_PRODUCT|ADD_TO_CART|PURCHASE", NULL),
    FIELD(INTEGER, "days", 0, NULL,                                NULL),
};

static const struct tt_field smart_plus_actions_fields[] = {
    FIELD(STRING,      "action_scene",        0, "VIDEO_RELATED|CREATOR_RELATED|HASHTAG_RELATED", NULL),
    FIELD(INTEGER,     "action_period",       0, NULL,                                            NULL),
    FIELD_LIST(STRING, "video_user_actions",  0, "WATCHED_TO_END|LIKED|COMMENTED|SHARED",         NULL),
    FIELD_LIST(STRING, "action_category_ids", 0, NULL,                                            NULL),
};

static const struct tt_field smart_plus_targeting_spec_fields[] = {
    FIELD(STRING,                                            "app_targeting_type",                                0, "PROSPECT|RETARGETING",                       NULL),
    FIELD_LIST(STRING,                                       "location_ids",                                      0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "zipcode_ids",                                       0, NULL,                                         NULL),
    FIELD(STRING,                                            "spc_audience_age",                                  0, "OVER_EIGHTEEN|OVER_TWENTY_FIVE|ALL",         NULL),
    FIELD_LIST(STRING,                                       "languages",                                         0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "operating_systems",                                 0, "ANDROID|IOS",                                NULL),
    FIELD_LIST(STRING,                                       "excluded_audience_ids",                             0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "age_groups",                                        0, NULL,                                         NULL),
    FIELD(STRING,                                            "gender",                                            0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", NULL),
    FIELD_LIST(STRING,                                       "audience_ids",                                      0, NULL,                                         NULL),
    FIELD(STRING,                                            "shopping_ads_retargeting_type",                     0, "LAB1|LAB2|LAB3|OFF",                         NULL),
    FIELD(INTEGER,                                           "shopping_ads_retargeting_actions_days",             0, NULL,                                         NULL),
    FIELD_OBJECTS(smart_plus_included_custom_actions_fields, "included_custom_actions",                           0, NULL,                                         NULL),
    FIELD_OBJECTS(smart_plus_included_custom_actions_fields, "excluded_custom_actions",                           0, NULL,                                         NULL),
    FIELD(STRING,                                            "shopping_ads_retargeting_custom_audience_relation", 0, "AND|OR",                                     NULL),
    FIELD_LIST(STRING,                                       "included_pangle_audience_package_ids",              0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "excluded_pangle_audience_package_ids",              0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "interest_category_ids",                             0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "interest_keyword_ids",                              0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "purchase_intention_keyword_ids",                    0, NULL,                                         NULL),
    FIELD_OBJECTS(smart_plus_actions_fields,                 "actions",                                           0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                           "smart_interest_behavior_enabled",                   0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                           "smart_audience_enabled",                            0, NULL,                                         NULL),
    FIELD(STRING,                                            "spending_power",                                    0, "ALL|HIGH",                                   NULL),
    FIELD_LIST(STRING,                                       "household_income",                                  0, "TOP5|TOP10|TOP10_25|TOP25_50",               NULL),
    FIELD(STRING,                                            "min_android_version",                               0, NULL,                                         NULL),
    FIELD(STRING,                                            "min_ios_version",                                   0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "device_model_ids",                                  0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "network_types",                                     0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "carrier_ids",                                       0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "isp_ids",                                           0, NULL,                                         NULL),
    FIELD_LIST(NUMBER,                                       "device_price_ranges",                               0, NULL,                                         "Lowest and highest price in US dollars."),
    FIELD(STRING,                                            "saved_audience_id",                                 0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                       "blocked_pangle_app_ids",                            0, NULL,                                         NULL),
    FIELD(STRING,                                            "brand_safety_type",                                 0, CHOICES_BRAND_SAFETY_TYPE,                    NULL),
    FIELD_LIST(STRING,                                       "category_exclusion_ids",                            0, NULL,                                         NULL),
};

static const struct tt_field smart_plus_info_fields[] = {
    FIELD(STRING, "advertiser_id",                  0, NULL, NULL),
    FIELD(STRING, "campaign_id",                    0, NULL, NULL),
    FIELD(STRING, "adgroup_id",                     0, NULL, NULL),
    FIELD(STRING, "smart_plus_ad_id",               0, NULL, NULL),
    FIELD(STRING, "main_material_id",               0, NULL, NULL),
    FIELD(STRING, "main_material_type",             0, NULL, NULL),
    FIELD(STRING, "ad_text_entity_id",              0, NULL, NULL),
    FIELD(STRING, "ad_text_entity_type",            0, NULL, NULL),
    FIELD(STRING, "call_to_action_entity_id",       0, NULL, NULL),
    FIELD(STRING, "call_to_action_entity_type",     0, NULL, NULL),
    FIELD(STRING, "interactive_add_on_entity_id",   0, NULL, NULL),
    FIELD(STRING, "interactive_add_on_entity_type", 0, NULL, NULL),
};

static const struct tt_field smart_plus_material_report_breakdown_list_fields[] = {
    FIELD_OBJECT(smart_plus_info_fields, "info",    0, NULL, NULL),
    FIELD(MAP,                           "metrics", 0, NULL, NULL),
};

/* ---- ads.campaign.spc.create */

static const struct tt_param campaign_spc_create_media_info_list[] = {
    MEMBER_OBJECT(smart_plus_media_info_members, "media_info", TT_P_REQUIRED, NULL, "The video or the images."),
};

static const struct tt_param campaign_spc_create_params[] = {
    PARAM(BODY,         STRING,                                    "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                           "The ad account."),
    PARAM(BODY,         STRING,                                    "operation_status",                0,                            &rule_campaign_copy_task_create_operation_status,  "Whether it starts enabled."),
    PARAM(BODY,         STRING,                                    "objective_type",                  TT_P_REQUIRED,                &rule_objective_type,                              "What the campaign is to achieve."),
    PARAM(BODY,         STRING,                                    "spc_type",                        0,                            TT_RULE(.choices = "WEB_ALL_IN_ONE|UNSET|WEB_ALL_IN_ON", .assumed = "\"UNSET\""), "What kind of Smart+ campaign."),
    PARAM(BODY,         STRING,                                    "web_all_in_one_catalog_status",   0,                            TT_RULE(.choices = "OPEN|UNSET", .assumed = "\"UNSET\""), "Whether the campaign uses a catalogue."),
    PARAM(BODY,         STRING,                                    "app_promotion_type",              0,                            TT_RULE(.when = "objective_type=APP_PROMOTION"),   "Installs, retargeting or registration before the start."),
    PARAM(BODY,         STRING,                                    "virtual_objective_type",          0,                            &rule_virtual_objective_type,                      "SALES unites website, app and shop sales."),
    PARAM(BODY,         STRING,                                    "sales_destination",               0,                            &rule_sales_destination,                           "Where the sales happen."),
    PARAM(BODY,         STRING,                                    "campaign_type",                   0,                            &rule_smart_plus_campaign_type,                    NULL),
    PARAM(BODY,         STRING,                                    "campaign_app_profile_page_state", 0,                            TT_RULE(.choices = "INVALID|UNSET|ON|OFF", .assumed = "\"OFF\""), "Whether the app's profile page is shown."),
    PARAM(BODY,         BOOLEAN,                                   "is_advanced_dedicated_campaign",  0,                            &v13_false,                                        "An advanced dedicated campaign for iOS 14."),
    PARAM(BODY,         BOOLEAN,                                   "disable_skan_campaign",           0,                            NULL,                                              "Do without SKAdNetwork attribution."),
    PARAM(BODY,         STRING,                                    "campaign_name",                   TT_P_REQUIRED,                NULL,                                              NULL),
    PARAM_LIST(BODY,    STRING,                                    "special_industries",              0,                            &rule_special_industries,                          "Housing, employment or credit: targeting is restricted by law."),
    PARAM(BODY,         STRING,                                    "product_source",                  0,                            TT_RULE(.choices = "CATALOG", .when = "web_all_in_one_catalog_status=OPEN"), "Whether products come from a catalogue, a shop or a showcase."),
    PARAM(BODY,         STRING,                                    "catalog_id",                      0,                            TT_RULE(.when = "web_all_in_one_catalog_status=OPEN", .format = TT_F_DIGITS), "The catalogue."),
    PARAM(BODY,         STRING,                                    "catalog_authorized_bc_id",        0,                            TT_RULE(.when = "web_all_in_one_catalog_status=OPEN"), "The Business Center that lends the catalogue."),
    PARAM(BODY,         STRING,                                    "product_specific_type",           0,                            &rule_campaign_spc_create_product_specific_type,   "All products, a product set or chosen products."),
    PARAM(BODY,         STRING,                                    "product_set_id",                  0,                            &rule_when_product_specific_type_product_set,      "A product set of the catalogue."),
    PARAM_LIST(BODY,    STRING,                                    "product_ids",                     0,                            &rule_when_product_specific_type_customized_products_items_20, "Products by their id in the catalogue."),
    PARAM(BODY,         STRING,                                    "promotion_type",                  TT_P_REQUIRED,                &rule_promotion_type,                              "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(BODY,         STRING,                                    "app_id",                          0,                            NULL,                                              "The app that is advertised."),
    PARAM(BODY,         STRING,                                    "promotion_website_type",          0,                            &rule_promotion_website_type,                      "Whether the landing page is an instant page of TikTok's."),
    PARAM(BODY,         STRING,                                    "promotion_target_type",           0,                            TT_RULE(.choices = "INSTANT_PAGE|EXTERNAL_WEBSITE|UNSET", .when = "objective_type=LEAD_GENERATION"), "Where leads come from: an instant page or a website."),
    PARAM(BODY,         STRING,                                    "optimization_goal",               TT_P_REQUIRED,                &rule_optimization_goal,                           "What delivery is optimised for."),
    PARAM(BODY,         STRING,                                    "pixel_id",                        0,                            TT_RULE(.when = "optimization_goal=CONVERT|VALUE"), "The pixel that reports conversions."),
    PARAM(BODY,         STRING,                                    "optimization_event",              0,                            &rule_optimization_event,                          "The conversion event that delivery is optimised for."),
    PARAM_OBJECTS(BODY, smart_plus_app_config_members,             "app_config",                      0,                            TT_RULE(.when = "sales_destination=WEB_AND_APP", .max_items = 2), "The apps of a campaign for website and app."),
    PARAM(BODY,         STRING,                                    "deep_funnel_optimization_status", 0,                            &rule_deep_funnel_optimization_status,             "Also optimise for an event deeper in the funnel."),
    PARAM(BODY,         STRING,                                    "deep_funnel_event_source",        0,                            &rule_deep_funnel_event_source,                    "What reports the deeper event: a pixel, an app and so on."),
    PARAM(BODY,         STRING,                                    "deep_funnel_event_source_id",     0,                            &rule_with_deep_funnel,                            "The pixel, app or event set that reports the deeper event."),
    PARAM(BODY,         STRING,                                    "deep_funnel_optimization_event",  0,                            &rule_deep_funnel_optimization_event,              "The deeper event."),
    PARAM(BODY,         STRING,                                    "bid_type",                        0,                            &rule_bid_type,                                    "Whether TikTok bids freely or keeps to your bid."),
    PARAM(BODY,         NUMBER,                                    "bid_price",                       0,                            NULL,                                              "Bid for a click, a thousand views or a view, by billing_event."),
    PARAM(BODY,         NUMBER,                                    "conversion_bid_price",            0,                            NULL,                                              "What one conversion may cost."),
    PARAM(BODY,         STRING,                                    "deep_bid_type",                   0,                            TT_RULE(.choices = "VO_MIN_ROAS|VO_HIGHEST_VALUE|DEFAULT|MIN|PACING|VO_MIN|AEO"), "How to bid for the deeper event."),
    PARAM(BODY,         NUMBER,                                    "roas_bid",                        TT_P_MIN | TT_P_MAX,          &rule_when_deep_bid_type_vo_min_roas,              "The return on ad spend to aim for."),
    PARAM(BODY,         STRING,                                    "vbo_window",                      0,                            &rule_smart_plus_vbo_window,                       "Over which time the value of purchases is counted."),
    PARAM(BODY,         STRING,                                    "click_attribution_window",        0,                            &rule_click_attribution_window,                    "How long after a click a conversion counts."),
    PARAM(BODY,         STRING,                                    "engaged_view_attribution_window", 0,                            &rule_click_attribution_window,                    "How long after an engaged view a conversion counts."),
    PARAM(BODY,         STRING,                                    "view_attribution_window",         0,                            &rule_click_attribution_window,                    "How long after a view a conversion counts."),
    PARAM(BODY,         STRING,                                    "attribution_event_count",         0,                            &rule_attribution_event_count,                     "Whether one person counts once or every time."),
    PARAM(BODY,         STRING,                                    "billing_event",                   TT_P_REQUIRED,                &rule_billing_events,                              "What is paid for."),
    PARAM_LIST(BODY,    STRING,                                    "location_ids",                    TT_P_REQUIRED,                NULL,                                              "Regions to target; ids come from ads.tool.region."),
    PARAM_LIST(BODY,    STRING,                                    "languages",                       0,                            NULL,                                              "Language codes of the audience."),
    PARAM(BODY,         STRING,                                    "gender",                          0,                            TT_RULE(.choices = "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", .assumed = "\"GENDER_UNLIMITED\""), "People of which gender."),
    PARAM(BODY,         STRING,                                    "spc_audience_age",                0,                            TT_RULE(.assumed = "\"18\""),                      "Ages to target."),
    PARAM(BODY,         BOOLEAN,                                   "exclude_age_under_eighteen",      0,                            NULL,                                              "Leave out people under 18."),
    PARAM_LIST(BODY,    STRING,                                    "excluded_audience_ids",           0,                            NULL,                                              "Custom audiences to leave out."),
    PARAM(BODY,         STRING,                                    "placement_type",                  0,                            &rule_placement_type,                              "Where ads appear: chosen by TikTok, or as placements says."),
    PARAM_LIST(BODY,    STRING,                                    "placements",                      0,                            &rule_placement,                                   "Where ads appear."),
    PARAM(BODY,         BOOLEAN,                                   "comment_disabled",                0,                            &v13_false,                                        "Whether comments are off."),
    PARAM(BODY,         BOOLEAN,                                   "share_disabled",                  0,                            NULL,                                              "Whether sharing is off."),
    PARAM(BODY,         BOOLEAN,                                   "video_download_disabled",         0,                            &v13_false,                                        "Whether downloads are off."),
    PARAM_LIST(BODY,    STRING,                                    "blocked_pangle_app_ids",          0,                            NULL,                                              "Pangle apps to stay away from."),
    PARAM(BODY,         STRING,                                    "budget_mode",                     0,                            TT_RULE(.choices = CHOICES_BUDGET_MODE, .assumed = "\"BUDGET_MODE_DAY\""), "Whether the budget is for a day, in total, or has no end."),
    PARAM(BODY,         STRING,                                    "budget_auto_adjust_strategy",     0,                            &rule_budget_auto_adjust_strategy,                 "Whether TikTok may raise the budget by itself."),
    PARAM(BODY,         NUMBER,                                    "budget",                          TT_P_REQUIRED,                NULL,                                              "In the currency of the ad account."),
    PARAM(BODY,         STRING,                                    "schedule_type",                   TT_P_REQUIRED,                &rule_schedule_type,                               "Without end, or from start to end."),
    PARAM(BODY,         STRING,                                    "schedule_start_time",             TT_P_REQUIRED,                &v13_datetime,                                     "UTC."),
    PARAM(BODY,         STRING,                                    "schedule_end_time",               0,                            &v13_datetime,                                     "UTC."),
    PARAM(BODY,         STRING,                                    "dayparting",                      0,                            NULL,                                              "48 half-hours times 7 days as 336 digits 0 or 1."),
    PARAM(BODY,         STRING,                                    "identity_type",                   0,                            &rule_campaign_spc_create_identity_type,           "What kind of identity that is."),
    PARAM(BODY,         STRING,                                    "identity_id",                     0,                            NULL,                                              "Who the ad speaks as."),
    PARAM_OBJECTS(BODY, campaign_spc_create_media_info_list,       "media_info_list",                 TT_P_REQUIRED,                &rule_items_30,                                    "The videos and images to combine."),
    PARAM(BODY,         STRING,                                    "dark_post_status",                0,                            TT_RULE(.choices = "ON|OFF", .assumed = "\"ON\""), "ON: the post is an ad only and not on the profile."),
    PARAM(BODY,         BOOLEAN,                                   "catalog_creative_toggle",         0,                            &v13_false,                                        "Whether creatives of the catalogue are used."),
    PARAM_OBJECTS(BODY, title_list_members,                        "title_list",                      0,                            NULL,                                              "Several texts to choose from."),
    PARAM(BODY,         STRING,                                    "call_to_action_id",               0,                            NULL,                                              "A portfolio of words for the button; either this or call_to_action."),
    PARAM_OBJECTS(BODY, call_to_action_list_members,               "call_to_action_list",             0,                            NULL,                                              "Several words for the button to choose from."),
    PARAM_OBJECT(BODY,  smart_plus_product_info_members,           "product_info",                    0,                            NULL,                                              NULL),
    PARAM_OBJECTS(BODY, card_list_members,                         "card_list",                       0,                            &rule_items_1,                                     "Portfolios that hold cards."),
    PARAM(BODY,         BOOLEAN,                                   "automatic_add_on_enabled",        0,                            &v13_false,                                        NULL),
    PARAM_OBJECTS(BODY, smart_plus_page_list_members,              "page_list",                       0,                            &rule_items_1,                                     "Instant pages or forms to choose from."),
    PARAM(BODY,         STRING,                                    "deeplink",                        0,                            NULL,                                              "Link into an app."),
    PARAM(BODY,         STRING,                                    "deeplink_type",                   0,                            &rule_smart_plus_deeplink_type,                    "DEFERRED_DEEPLINK also works when the app must be installed first."),
    PARAM_OBJECTS(BODY, smart_plus_landing_page_urls_members,      "landing_page_urls",               0,                            NULL,                                              "Several pages that a click may lead to."),
    PARAM_OBJECTS(BODY, smart_plus_utm_params_members,             "utm_params",                      0,                            &rule_items_14,                                    "Parameters added to the landing page."),
    PARAM_OBJECT(BODY,  smart_plus_disclaimer_info_members,        "disclaimer_info",                 0,                            NULL,                                              NULL),
    PARAM(BODY,         STRING,                                    "tracking_app_id",                 0,                            NULL,                                              "The app that watches over the ad."),
    PARAM(BODY,         STRING,                                    "impression_tracking_url",         0,                            NULL,                                              "Called when the ad is shown."),
    PARAM(BODY,         STRING,                                    "click_tracking_url",              0,                            NULL,                                              "Called when somebody clicks."),
    PARAM_OBJECTS(BODY, smart_plus_app_tracking_info_list_members, "app_tracking_info_list",          0,                            &rule_items_4,                                     NULL),
};

static const struct tt_field campaign_spc_create_media_info_list_media_info_result[] = {
    FIELD_OBJECT(video_info_fields,             "video_info",                0, NULL,                           NULL),
    FIELD_OBJECTS(avatar_icon_fields,           "image_info",                0, NULL,                           NULL),
    FIELD_OBJECT(carousel_music_content_fields, "music_info",                0, NULL,                           NULL),
    FIELD(STRING,                               "aigc_disclosure_type",      0, "SELF_DISCLOSURE|NOT_DECLARED", NULL),
    FIELD(STRING,                               "tiktok_item_id",            0, NULL,                           NULL),
    FIELD(STRING,                               "identity_id",               0, NULL,                           NULL),
    FIELD(STRING,                               "identity_type",             0, "AUTH_CODE|TT_USER|BC_AUTH_TT", NULL),
    FIELD(STRING,                               "identity_authorized_bc_id", 0, NULL,                           NULL),
};

static const struct tt_field campaign_spc_create_media_info_list_result[] = {
    FIELD_OBJECT(campaign_spc_create_media_info_list_media_info_result, "media_info", 0, NULL, NULL),
};

static const struct tt_field campaign_spc_create_result[] = {
    FIELD(STRING,                                             "advertiser_id",                   0, NULL,                                         NULL),
    FIELD(STRING,                                             "campaign_id",                     0, NULL,                                         NULL),
    FIELD(STRING,                                             "operation_status",                0, "ENABLE|DISABLE",                             NULL),
    FIELD(STRING,                                             "campaign_secondary_status",       0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                            "is_smart_performance_campaign",   0, NULL,                                         NULL),
    FIELD(STRING,                                             "objective_type",                  0, NULL,                                         NULL),
    FIELD(STRING,                                             "spc_type",                        0, "WEB_ALL_IN_ONE|UNSET",                       NULL),
    FIELD(STRING,                                             "web_all_in_one_catalog_status",   0, "OPEN|UNSET",                                 NULL),
    FIELD(STRING,                                             "app_promotion_type",              0, NULL,                                         NULL),
    FIELD(STRING,                                             "virtual_objective_type",          0, "SALES",                                      NULL),
    FIELD(STRING,                                             "sales_destination",               0, "WEBSITE|WEB_AND_APP",                        NULL),
    FIELD(STRING,                                             "campaign_type",                   0, NULL,                                         NULL),
    FIELD(STRING,                                             "campaign_app_profile_page_state", 0, "INVALID|UNSET|ON|OFF",                       NULL),
    FIELD(BOOLEAN,                                            "is_advanced_dedicated_campaign",  0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                            "disable_skan_campaign",           0, NULL,                                         NULL),
    FIELD(STRING,                                             "bid_align_type",                  0, "SAN|SKAN",                                   NULL),
    FIELD(STRING,                                             "campaign_name",                   0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                        "special_industries",              0, "HOUSING|EMPLOYMENT|CREDIT",                  NULL),
    FIELD(STRING,                                             "adgroup_secondary_status",        0, NULL,                                         NULL),
    FIELD(STRING,                                             "product_source",                  0, "CATALOG",                                    NULL),
    FIELD(STRING,                                             "catalog_id",                      0, NULL,                                         NULL),
    FIELD(STRING,                                             "catalog_authorized_bc_id",        0, NULL,                                         NULL),
    FIELD(STRING,                                             "product_specific_type",           0, "ALL|PRODUCT_SET|CUSTOMIZED_PRODUCTS",        NULL),
    FIELD(STRING,                                             "product_set_id",                  0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                        "product_ids",                     0, NULL,                                         NULL),
    FIELD(STRING,                                             "promotion_type",                  0, NULL,                                         NULL),
    FIELD(STRING,                                             "app_id",                          0, NULL,                                         NULL),
    FIELD(STRING,                                             "app_type",                        0, NULL,                                         NULL),
    FIELD(STRING,                                             "promotion_website_type",          0, NULL,                                         NULL),
    FIELD(STRING,                                             "promotion_target_type",           0, "INSTANT_PAGE|EXTERNAL_WEBSITE",              NULL),
    FIELD(STRING,                                             "optimization_goal",               0, NULL,                                         NULL),
    FIELD(STRING,                                             "pixel_id",                        0, NULL,                                         NULL),
    FIELD(STRING,                                             "optimization_event",              0, NULL,                                         NULL),
    FIELD_OBJECTS(app_config_fields,                          "app_config",                      0, NULL,                                         NULL),
    FIELD(STRING,                                             "deep_funnel_optimization_status", 0, "ON|OFF",                                     NULL),
    FIELD(STRING,                                             "deep_funnel_event_source",        0, "PIXEL|OFFLINE|CRM",                          NULL),
    FIELD(STRING,                                             "deep_funnel_event_source_id",     0, NULL,                                         NULL),
    FIELD(STRING,                                             "deep_funnel_optimization_event",  0, NULL,                                         NULL),
    FIELD(STRING,                                             "bid_type",                        0, NULL,                                         NULL),
    FIELD(NUMBER,                                             "bid_price",                       0, NULL,                                         NULL),
    FIELD(NUMBER,                                             "conversion_bid_price",            0, NULL,                                         NULL),
    FIELD(STRING,                                             "deep_bid_type",                   0, NULL,                                         NULL),
    FIELD(NUMBER,                                             "roas_bid",                        0, NULL,                                         NULL),
    FIELD(STRING,                                             "incentive_offer_type",            0, "INELIGIBLE|COST_CAP_AND_MIN_ROAS",           NULL),
    FIELD(STRING,                                             "vbo_window",                      0, "SEVEN_DAYS|ZERO_DAY",                        NULL),
    FIELD(STRING,                                             "click_attribution_window",        0, "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                             "engaged_view_attribution_window", 0, "ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                             "view_attribution_window",         0, "OFF|ONE_DAY|SEVEN_DAYS",                     NULL),
    FIELD(STRING,                                             "attribution_event_count",         0, "UNSET|EVERY|ONCE",                           NULL),
    FIELD(STRING,                                             "billing_event",                   0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                        "location_ids",                    0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                        "languages",                       0, NULL,                                         NULL),
    FIELD(STRING,                                             "gender",                          0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED", NULL),
    FIELD(STRING,                                             "spc_audience_age",                0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                            "exclude_age_under_eighteen",      0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                        "excluded_audience_ids",           0, NULL,                                         NULL),
    FIELD(STRING,                                             "placement_type",                  0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                        "placements",                      0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                            "comment_disabled",                0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                            "share_disabled",                  0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                            "video_download_disabled",         0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                        "blocked_pangle_app_ids",          0, NULL,                                         NULL),
    FIELD(STRING,                                             "brand_safety_type",               0, CHOICES_BRAND_SAFETY_TYPE,                    NULL),
    FIELD_LIST(STRING,                                        "category_exclusion_ids",          0, NULL,                                         NULL),
    FIELD(STRING,                                             "budget_mode",                     0, NULL,                                         NULL),
    FIELD(STRING,                                             "budget_auto_adjust_strategy",     0, "AUTO_BUDGET_INCREASE|UNSET",                 NULL),
    FIELD(NUMBER,                                             "budget",                          0, NULL,                                         "In the currency of the ad account."),
    FIELD(NUMBER,                                             "current_budget",                  0, NULL,                                         "In the currency of the ad account."),
    FIELD(NUMBER,                                             "scheduled_budget",                0, NULL,                                         NULL),
    FIELD(STRING,                                             "schedule_type",                   0, NULL,                                         NULL),
    FIELD(STRING,                                             "schedule_start_time",             0, NULL,                                         "UTC."),
    FIELD(STRING,                                             "schedule_end_time",               0, NULL,                                         "UTC."),
    FIELD(STRING,                                             "dayparting",                      0, NULL,                                         "48 half-hours times 7 days as 336 digits 0 or 1."),
    FIELD(BOOLEAN,                                            "skip_learning_phase",             0, NULL,                                         "Does without the learning phase."),
    FIELD(STRING,                                             "identity_id",                     0, NULL,                                         NULL),
    FIELD(STRING,                                             "identity_type",                   0, "CUSTOMIZED_USER",                            NULL),
    FIELD(STRING,                                             "app_download_url",                0, NULL,                                         NULL),
    FIELD(STRING,                                             "app_name",                        0, NULL,                                         NULL),
    FIELD_OBJECTS(campaign_spc_create_media_info_list_result, "media_info_list",                 0, NULL,                                         NULL),
    FIELD(STRING,                                             "dark_post_status",                0, "ON|OFF",                                     "ON: the post is an ad only and not on the profile."),
    FIELD(BOOLEAN,                                            "catalog_creative_toggle",         0, NULL,                                         NULL),
    FIELD_OBJECTS(title_list_fields,                          "title_list",                      0, NULL,                                         NULL),
    FIELD(STRING,                                             "call_to_action_id",               0, NULL,                                         NULL),
    FIELD_OBJECTS(call_to_action_list_fields,                 "call_to_action_list",             0, NULL,                                         NULL),
    FIELD_OBJECT(smart_plus_product_info_fields,              "product_info",                    0, NULL,                                         NULL),
    FIELD_OBJECTS(card_list_fields,                           "card_list",                       0, NULL,                                         NULL),
    FIELD(BOOLEAN,                                            "automatic_add_on_enabled",        0, NULL,                                         NULL),
    FIELD_OBJECTS(page_list_fields,                           "page_list",                       0, NULL,                                         NULL),
    FIELD(STRING,                                             "deeplink",                        0, NULL,                                         NULL),
    FIELD(STRING,                                             "deeplink_type",                   0, NULL,                                         NULL),
    FIELD_OBJECTS(smart_plus_landing_page_urls_fields,        "landing_page_urls",               0, NULL,                                         NULL),
    FIELD_OBJECTS(smart_plus_utm_params_fields,               "utm_params",                      0, NULL,                                         NULL),
    FIELD_OBJECT(smart_plus_disclaimer_info_fields,           "disclaimer_info",                 0, NULL,                                         NULL),
    FIELD(STRING,                                             "tracking_app_id",                 0, NULL,                                         NULL),
    FIELD(STRING,                                             "impression_tracking_url",         0, NULL,                                         NULL),
    FIELD(STRING,                                             "click_tracking_url",              0, NULL,                                         NULL),
    FIELD_OBJECTS(smart_plus_app_tracking_info_list_fields,   "app_tracking_info_list",          0, NULL,                                         NULL),
    FIELD(STRING,                                             "create_time",                     0, NULL,                                         "UTC."),
    FIELD(STRING,                                             "modify_time",                     0, NULL,                                         "UTC."),
};

static const struct tt_endpoint campaign_spc_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/spc/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "201 Ads Management > Campaign > Create and Update Campaigns",
    .source = V13_DOC("1767334204047362"),
    .flags = TT_E_SPENDS | TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.campaign.spc.get */

static const struct tt_param campaign_spc_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                "The ad account."),
    PARAM_LIST(QUERY, STRING, "campaign_ids",  TT_P_REQUIRED,                &rule_digits_items_100, "The campaigns."),
};

static const struct tt_field campaign_spc_get_row_media_info_list_media_info_result[] = {
    FIELD_OBJECTS(avatar_icon_fields,           "image_info",                0, NULL,                           NULL),
    FIELD_OBJECT(video_info_fields,             "video_info",                0, NULL,                           NULL),
    FIELD_OBJECT(carousel_music_content_fields, "music_info",                0, NULL,                           NULL),
    FIELD(STRING,                               "aigc_disclosure_type",      0, "SELF_DISCLOSURE|NOT_DECLARED", NULL),
    FIELD(STRING,                               "tiktok_item_id",            0, NULL,                           NULL),
    FIELD(STRING,                               "identity_type",             0, "AUTH_CODE|TT_USER|BC_AUTH_TT", NULL),
    FIELD(STRING,                               "identity_id",               0, NULL,                           NULL),
    FIELD(STRING,                               "identity_authorized_bc_id", 0, NULL,                           NULL),
};

static const struct tt_field campaign_spc_get_row_media_info_list_result[] = {
    FIELD(STRING,                                                        "ad_material_id",            0, NULL,             NULL),
    FIELD(STRING,                                                        "material_operation_status", 0, "ENABLE|DISABLE", NULL),
    FIELD_OBJECT(campaign_spc_get_row_media_info_list_media_info_result, "media_info",                0, NULL,             NULL),
};

static const struct tt_field campaign_spc_get_row[] = {
    FIELD(STRING,                                              "advertiser_id",                   0, NULL,                                            NULL),
    FIELD(STRING,                                              "campaign_id",                     0, NULL,                                            NULL),
    FIELD(STRING,                                              "operation_status",                0, "ENABLE|DISABLE",                                NULL),
    FIELD(STRING,                                              "campaign_secondary_status",       0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                             "is_smart_performance_campaign",   0, NULL,                                            NULL),
    FIELD(STRING,                                              "objective_type",                  0, NULL,                                            NULL),
    FIELD(STRING,                                              "spc_type",                        0, "WEB_ALL_IN_ONE|UNSET",                          NULL),
    FIELD(STRING,                                              "web_all_in_one_catalog_status",   0, "OPEN|UNSET",                                    NULL),
    FIELD(STRING,                                              "app_promotion_type",              0, NULL,                                            NULL),
    FIELD(STRING,                                              "virtual_objective_type",          0, "SALES",                                         NULL),
    FIELD(STRING,                                              "sales_destination",               0, "WEBSITE|WEB_AND_APP",                           NULL),
    FIELD(STRING,                                              "campaign_type",                   0, NULL,                                            NULL),
    FIELD(STRING,                                              "campaign_app_profile_page_state", 0, "INVALID|UNSET|ON|OFF",                          NULL),
    FIELD(BOOLEAN,                                             "is_advanced_dedicated_campaign",  0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                             "disable_skan_campaign",           0, NULL,                                            NULL),
    FIELD(STRING,                                              "bid_align_type",                  0, "SAN|SKAN",                                      NULL),
    FIELD(STRING,                                              "campaign_name",                   0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                         "special_industries",              0, "HOUSING|EMPLOYMENT|CREDIT",                     NULL),
    FIELD(STRING,                                              "adgroup_secondary_status",        0, NULL,                                            NULL),
    FIELD(STRING,                                              "product_source",                  0, "CATALOG",                                       NULL),
    FIELD(STRING,                                              "catalog_id",                      0, NULL,                                            NULL),
    FIELD(STRING,                                              "catalog_authorized_bc_id",        0, NULL,                                            NULL),
    FIELD(STRING,                                              "product_specific_type",           0, "ALL|PRODUCT_SET|CUSTOMIZED_PRODUCTS",           NULL),
    FIELD(STRING,                                              "product_set_id",                  0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                         "product_ids",                     0, NULL,                                            NULL),
    FIELD(STRING,                                              "promotion_type",                  0, NULL,                                            NULL),
    FIELD(STRING,                                              "app_id",                          0, NULL,                                            NULL),
    FIELD(STRING,                                              "app_type",                        0, NULL,                                            NULL),
    FIELD(STRING,                                              "promotion_website_type",          0, NULL,                                            NULL),
    FIELD(STRING,                                              "promotion_target_type",           0, "INSTANT_PAGE|EXTERNAL_WEBSITE",                 NULL),
    FIELD(STRING,                                              "optimization_goal",               0, NULL,                                            NULL),
    FIELD(STRING,                                              "pixel_id",                        0, NULL,                                            NULL),
    FIELD(STRING,                                              "optimization_event",              0, NULL,                                            NULL),
    FIELD_OBJECTS(app_config_fields,                           "app_config",                      0, NULL,                                            NULL),
    FIELD(STRING,                                              "deep_funnel_optimization_status", 0, "ON|OFF",                                        NULL),
    FIELD(STRING,                                              "deep_funnel_event_source",        0, "PIXEL|OFFLINE|CRM",                             NULL),
    FIELD(STRING,                                              "deep_funnel_event_source_id",     0, NULL,                                            NULL),
    FIELD(STRING,                                              "deep_funnel_optimization_event",  0, NULL,                                            NULL),
    FIELD(STRING,                                              "bid_type",                        0, NULL,                                            NULL),
    FIELD(NUMBER,                                              "bid_price",                       0, NULL,                                            NULL),
    FIELD(NUMBER,                                              "conversion_bid_price",            0, NULL,                                            NULL),
    FIELD(STRING,                                              "deep_bid_type",                   0, NULL,                                            NULL),
    FIELD(NUMBER,                                              "roas_bid",                        0, NULL,                                            NULL),
    FIELD(STRING,                                              "incentive_offer_type",            0, "INELIGIBLE|COST_CAP_AND_MIN_ROAS",              NULL),
    FIELD(STRING,                                              "vbo_window",                      0, "SEVEN_DAYS|ZERO_DAY",                           NULL),
    FIELD(STRING,                                              "click_attribution_window",        0, "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                              "view_attribution_window",         0, "OFF|ONE_DAY|SEVEN_DAYS",                        NULL),
    FIELD(STRING,                                              "engaged_view_attribution_window", 0, "ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                              "attribution_event_count",         0, "UNSET|EVERY|ONCE",                              NULL),
    FIELD(STRING,                                              "billing_event",                   0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                         "location_ids",                    0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                         "languages",                       0, NULL,                                            NULL),
    FIELD(STRING,                                              "gender",                          0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED",    NULL),
    FIELD(STRING,                                              "spc_audience_age",                0, "LEAD_GENERATION|APP_PROMOTION|WEB_CONVERSIONS", NULL),
    FIELD(BOOLEAN,                                             "exclude_age_under_eighteen",      0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                         "excluded_audience_ids",           0, NULL,                                            NULL),
    FIELD(STRING,                                              "placement_type",                  0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                         "placements",                      0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                             "comment_disabled",                0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                             "share_disabled",                  0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                             "video_download_disabled",         0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                         "blocked_pangle_app_ids",          0, NULL,                                            NULL),
    FIELD(STRING,                                              "brand_safety_type",               0, CHOICES_BRAND_SAFETY_TYPE,                       NULL),
    FIELD_LIST(STRING,                                         "category_exclusion_ids",          0, NULL,                                            NULL),
    FIELD(STRING,                                              "budget_mode",                     0, NULL,                                            NULL),
    FIELD(STRING,                                              "budget_auto_adjust_strategy",     0, "AUTO_BUDGET_INCREASE|UNSET",                    NULL),
    FIELD(NUMBER,                                              "budget",                          0, NULL,                                            "In the currency of the ad account."),
    FIELD(NUMBER,                                              "current_budget",                  0, NULL,                                            "In the currency of the ad account."),
    FIELD(NUMBER,                                              "scheduled_budget",                0, NULL,                                            NULL),
    FIELD(STRING,                                              "schedule_type",                   0, NULL,                                            NULL),
    FIELD(STRING,                                              "schedule_start_time",             0, NULL,                                            "UTC."),
    FIELD(STRING,                                              "schedule_end_time",               0, NULL,                                            "UTC."),
    FIELD(STRING,                                              "dayparting",                      0, NULL,                                            "48 half-hours times 7 days as 336 digits 0 or 1."),
    FIELD(BOOLEAN,                                             "skip_learning_phase",             0, NULL,                                            "Does without the learning phase."),
    FIELD(STRING,                                              "identity_id",                     0, NULL,                                            NULL),
    FIELD(STRING,                                              "identity_type",                   0, "CUSTOMIZED_USER",                               NULL),
    FIELD(STRING,                                              "app_download_url",                0, NULL,                                            NULL),
    FIELD(STRING,                                              "app_name",                        0, NULL,                                            NULL),
    FIELD_OBJECTS(campaign_spc_get_row_media_info_list_result, "media_info_list",                 0, NULL,                                            NULL),
    FIELD(STRING,                                              "dark_post_status",                0, "ON|OFF",                                        "ON: the post is an ad only and not on the profile."),
    FIELD(BOOLEAN,                                             "catalog_creative_toggle",         0, NULL,                                            NULL),
    FIELD_OBJECTS(title_list_fields,                           "title_list",                      0, NULL,                                            NULL),
    FIELD(STRING,                                              "call_to_action_id",               0, NULL,                                            NULL),
    FIELD_OBJECTS(call_to_action_list_fields,                  "call_to_action_list",             0, NULL,                                            NULL),
    FIELD_OBJECT(smart_plus_product_info_fields,               "product_info",                    0, NULL,                                            NULL),
    FIELD_OBJECTS(card_list_fields,                            "card_list",                       0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                             "automatic_add_on_enabled",        0, NULL,                                            NULL),
    FIELD_OBJECTS(page_list_fields,                            "page_list",                       0, NULL,                                            NULL),
    FIELD(STRING,                                              "deeplink",                        0, NULL,                                            NULL),
    FIELD(STRING,                                              "deeplink_type",                   0, NULL,                                            NULL),
    FIELD_OBJECTS(smart_plus_landing_page_urls_fields,         "landing_page_urls",               0, NULL,                                            NULL),
    FIELD_OBJECTS(smart_plus_utm_params_fields,                "utm_params",                      0, NULL,                                            NULL),
    FIELD_OBJECT(smart_plus_disclaimer_info_fields,            "disclaimer_info",                 0, NULL,                                            NULL),
    FIELD(STRING,                                              "tracking_app_id",                 0, NULL,                                            NULL),
    FIELD(STRING,                                              "impression_tracking_url",         0, NULL,                                            NULL),
    FIELD(STRING,                                              "click_tracking_url",              0, NULL,                                            NULL),
    FIELD_OBJECTS(smart_plus_app_tracking_info_list_fields,    "app_tracking_info_list",          0, NULL,                                            NULL),
    FIELD(STRING,                                              "create_time",                     0, NULL,                                            "UTC."),
    FIELD(STRING,                                              "modify_time",                     0, NULL,                                            "UTC."),
};

static const struct tt_field campaign_spc_get_result[] = {
    FIELD_OBJECTS(campaign_spc_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_spc_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/spc/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "200 Ads Management > Campaign > Read Campaigns",
    .source = V13_DOC("1767334299811842"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.campaign.spc.material_status.update */

static const struct tt_param campaign_spc_material_status_update_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM(BODY,      STRING, "campaign_id",     TT_P_REQUIRED,                &v13_id,        "The campaign."),
    PARAM_LIST(BODY, STRING, "ad_material_ids", TT_P_REQUIRED,                &rule_items_20, "The materials of the ad."),
    PARAM(BODY,      STRING, "material_status", TT_P_REQUIRED,                &rule_enable,   "Whether the materials are used."),
};

static const struct tt_field campaign_spc_material_status_update_result[] = {
    FIELD(STRING,      "campaign_id",     0, NULL,             NULL),
    FIELD_LIST(STRING, "ad_material_ids", 0, NULL,             NULL),
    FIELD(STRING,      "material_status", 0, "ENABLE|DISABLE", NULL),
};

static const struct tt_endpoint campaign_spc_material_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/spc/material_status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1837969177953361"),
    .flags = TT_E_SPENDS | TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.campaign.spc.quota.get */

static const struct tt_param campaign_spc_quota_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field campaign_spc_quota_get_result[] = {
    FIELD(INTEGER,     "total_quota",       0, NULL, "How many are allowed."),
    FIELD(INTEGER,     "used_quota",        0, NULL, "How many there are."),
    FIELD_LIST(STRING, "used_campaign_ids", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_spc_quota_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/spc/quota/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1831564498409473"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.campaign.spc.report.get */

static const struct tt_param campaign_spc_report_get_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id",               TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                              "The ad account."),
    PARAM(QUERY,      STRING,  "material_type",               TT_P_REQUIRED,                &rule_smart_plus_material_type,       "What kind of creative the rows are about."),
    PARAM(QUERY,      BOOLEAN, "is_include_removed_material", 0,                            &v13_true,                            "Also materials that were removed."),
    PARAM_LIST(QUERY, STRING,  "metrics",                     0,                            NULL,                                 "Which figures to answer."),
    PARAM(QUERY,      BOOLEAN, "query_lifetime",              0,                            &v13_false,                           "Over the whole life: no dates, no dimensions of time."),
    PARAM(QUERY,      INTEGER, "page",                        0,                            &rule_else_1,                         "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",                   TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10,         "Rows a page."),
    PARAM(QUERY,      STRING,  "start_date",                  0,                            &rule_when_query_lifetime_false_date, "First day, included."),
    PARAM(QUERY,      STRING,  "end_date",                    0,                            &rule_when_query_lifetime_false_date, "Last day, included."),
    PARAM_LIST(QUERY, STRING,  "campaign_ids",                TT_P_REQUIRED,                &rule_digits_items_1,                 "The campaigns."),
};

static const struct tt_field campaign_spc_report_get_result[] = {
    FIELD_OBJECTS(list_fields,     "list",      0, NULL, NULL),
    FIELD_OBJECT(page_info_fields, "page_info", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_spc_report_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/spc/report/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "44 Reporting > Consolidated Report",
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.campaign.spc.update */

static const struct tt_param campaign_spc_update_media_info_list[] = {
    MEMBER_OBJECT(smart_plus_media_info_members, "media_info", 0, NULL, "The video or the images."),
};

static const struct tt_param campaign_spc_update_call_to_action_list[] = {
    MEMBER(STRING, "call_to_action", 0, NULL, "The word on the button."),
};

static const struct tt_param campaign_spc_update_call_to_action[] = {
    MEMBER(STRING, "call_to_action", 0, &rule_call_to_action, "The word on the button."),
};

static const struct tt_param campaign_spc_update_params[] = {
    PARAM(BODY,         STRING,                                  "advertiser_id",               TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                      "The ad account."),
    PARAM(BODY,         STRING,                                  "campaign_id",                 TT_P_REQUIRED,                &v13_id,                                      "The campaign."),
    PARAM(BODY,         STRING,                                  "campaign_name",               0,                            NULL,                                         NULL),
    PARAM_LIST(BODY,    STRING,                                  "special_industries",          0,                            &rule_special_industries,                     "Housing, employment or credit: targeting is restricted by law."),
    PARAM(BODY,         STRING,                                  "product_specific_type",       0,                            &rule_product_specific_type,                  "All products, a product set or chosen products."),
    PARAM(BODY,         STRING,                                  "product_set_id",              0,                            &rule_when_product_specific_type_product_set, "A product set of the catalogue."),
    PARAM_LIST(BODY,    STRING,                                  "product_ids",                 0,                            &rule_items_20,                               "Products by their id in the catalogue."),
    PARAM(BODY,         NUMBER,                                  "bid_price",                   0,                            NULL,                                         "Bid for a click, a thousand views or a view, by billing_event."),
    PARAM(BODY,         NUMBER,                                  "conversion_bid_price",        0,                            NULL,                                         "What one conversion may cost."),
    PARAM(BODY,         NUMBER,                                  "roas_bid",                    TT_P_MIN | TT_P_MAX,          &rule_value_0_01_to_1000,                     "The return on ad spend to aim for."),
    PARAM_LIST(BODY,    STRING,                                  "location_ids",                0,                            NULL,                                         "Regions to target; ids come from ads.tool.region."),
    PARAM_LIST(BODY,    STRING,                                  "languages",                   0,                            NULL,                                         "Language codes of the audience."),
    PARAM(BODY,         STRING,                                  "gender",                      0,                            &rule_gender,                                 "People of which gender."),
    PARAM(BODY,         STRING,                                  "spc_audience_age",            0,                            NULL,                                         "Ages to target."),
    PARAM(BODY,         BOOLEAN,                                 "exclude_age_under_eighteen",  0,                            NULL,                                         "Leave out people under 18."),
    PARAM_LIST(BODY,    STRING,                                  "excluded_audience_ids",       0,                            NULL,                                         "Custom audiences to leave out."),
    PARAM(BODY,         BOOLEAN,                                 "comment_disabled",            0,                            NULL,                                         "Whether comments are off."),
    PARAM(BODY,         BOOLEAN,                                 "share_disabled",              0,                            NULL,                                         "Whether sharing is off."),
    PARAM_LIST(BODY,    STRING,                                  "blocked_pangle_app_ids",      0,                            NULL,                                         "Pangle apps to stay away from."),
    PARAM(BODY,         STRING,                                  "budget_auto_adjust_strategy", 0,                            &rule_budget_auto_adjust_strategy,            "Whether TikTok may raise the budget by itself."),
    PARAM(BODY,         NUMBER,                                  "budget",                      0,                            NULL,                                         "In the currency of the ad account."),
    PARAM(BODY,         STRING,                                  "schedule_type",               0,                            &rule_schedule_type,                          "Without end, or from start to end."),
    PARAM(BODY,         STRING,                                  "schedule_start_time",         0,                            &v13_datetime,                                "UTC."),
    PARAM(BODY,         STRING,                                  "schedule_end_time",           0,                            &v13_datetime,                                "UTC."),
    PARAM(BODY,         STRING,                                  "dayparting",                  0,                            NULL,                                         "48 half-hours times 7 days as 336 digits 0 or 1."),
    PARAM(BODY,         STRING,                                  "identity_id",                 0,                            NULL,                                         "Who the ad speaks as."),
    PARAM_OBJECTS(BODY, campaign_spc_update_media_info_list,     "media_info_list",             0,                            &rule_items_30,                               "The videos and images to combine."),
    PARAM(BODY,         STRING,                                  "dark_post_status",            0,                            &rule_deep_funnel_optimization_status,        "ON: the post is an ad only and not on the profile."),
    PARAM(BODY,         BOOLEAN,                                 "catalog_creative_toggle",     0,                            &v13_false,                                   "Whether creatives of the catalogue are used."),
    PARAM_OBJECTS(BODY, title_list_members,                      "title_list",                  0,                            NULL,                                         "Several texts to choose from."),
    PARAM(BODY,         STRING,                                  "call_to_action_id",           0,                            NULL,                                         "A portfolio of words for the button; either this or call_to_action."),
    PARAM_OBJECTS(BODY, campaign_spc_update_call_to_action_list, "call_to_action_list",         0,                            NULL,                                         "Several words for the button to choose from."),
    PARAM_OBJECT(BODY,  smart_plus_product_info_members,         "product_info",                0,                            NULL,                                         NULL),
    PARAM_OBJECTS(BODY, card_list_members,                       "card_list",                   0,                            &rule_items_1,                                "Portfolios that hold cards."),
    PARAM_OBJECTS(BODY, smart_plus_page_list_members,            "page_list",                   0,                            &rule_items_1,                                "Instant pages or forms to choose from."),
    PARAM(BODY,         STRING,                                  "deeplink_type",               0,                            &rule_smart_plus_deeplink_type,               "DEFERRED_DEEPLINK also works when the app must be installed first."),
    PARAM(BODY,         STRING,                                  "deeplink",                    0,                            NULL,                                         "Link into an app."),
    PARAM_OBJECTS(BODY, smart_plus_landing_page_urls_members,    "landing_page_urls",           0,                            NULL,                                         "Several pages that a click may lead to."),
    PARAM_OBJECTS(BODY, smart_plus_utm_params_members,           "utm_params",                  0,                            &rule_items_14,                               "Parameters added to the landing page."),
    PARAM_OBJECT(BODY,  smart_plus_disclaimer_info_members,      "disclaimer_info",             0,                            NULL,                                         NULL),
    PARAM(BODY,         STRING,                                  "tracking_app_id",             0,                            NULL,                                         "The app that watches over the ad."),
    PARAM(BODY,         STRING,                                  "impression_tracking_url",     0,                            NULL,                                         "Called when the ad is shown."),
    PARAM(BODY,         STRING,                                  "click_tracking_url",          0,                            NULL,                                         "Called when somebody clicks."),
    PARAM_OBJECT(BODY,  campaign_spc_update_call_to_action,      "call_to_action",              0,                            NULL,                                         "The word on the button."),
};

static const struct tt_field campaign_spc_update_media_info_list_media_info_result[] = {
    FIELD_OBJECT(video_info_fields,             "video_info",                0, NULL,                           NULL),
    FIELD_OBJECTS(avatar_icon_fields,           "image_info",                0, NULL,                           NULL),
    FIELD_OBJECT(carousel_music_content_fields, "music_info",                0, NULL,                           NULL),
    FIELD(STRING,                               "aigc_disclosure_type",      0, "SELF_DISCLOSURE|NOT_DECLARED", NULL),
    FIELD(STRING,                               "tiktok_item_id",            0, NULL,                           NULL),
    FIELD(STRING,                               "identity_type",             0, "AUTH_CODE|TT_USER|BC_AUTH_TT", NULL),
    FIELD(STRING,                               "identity_id",               0, NULL,                           NULL),
    FIELD(STRING,                               "identity_authorized_bc_id", 0, NULL,                           NULL),
};

static const struct tt_field campaign_spc_update_media_info_list_result[] = {
    FIELD_OBJECT(campaign_spc_update_media_info_list_media_info_result, "media_info", 0, NULL, NULL),
};

static const struct tt_field campaign_spc_update_result[] = {
    FIELD(STRING,                                             "advertiser_id",                   0, NULL,                                            NULL),
    FIELD(STRING,                                             "campaign_id",                     0, NULL,                                            NULL),
    FIELD(STRING,                                             "operation_status",                0, "ENABLE|DISABLE",                                NULL),
    FIELD(STRING,                                             "campaign_secondary_status",       0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                            "is_smart_performance_campaign",   0, NULL,                                            NULL),
    FIELD(STRING,                                             "objective_type",                  0, NULL,                                            NULL),
    FIELD(STRING,                                             "spc_type",                        0, "WEB_ALL_IN_ONE|UNSET",                          NULL),
    FIELD(STRING,                                             "web_all_in_one_catalog_status",   0, "OPEN|UNSET",                                    NULL),
    FIELD(STRING,                                             "app_promotion_type",              0, NULL,                                            NULL),
    FIELD(STRING,                                             "virtual_objective_type",          0, "SALES",                                         NULL),
    FIELD(STRING,                                             "sales_destination",               0, "WEBSITE|WEB_AND_APP",                           NULL),
    FIELD(STRING,                                             "campaign_type",                   0, NULL,                                            NULL),
    FIELD(STRING,                                             "campaign_app_profile_page_state", 0, "INVALID|UNSET|ON|OFF",                          NULL),
    FIELD(BOOLEAN,                                            "is_advanced_dedicated_campaign",  0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                            "disable_skan_campaign",           0, NULL,                                            NULL),
    FIELD(STRING,                                             "bid_align_type",                  0, "SAN|SKAN",                                      NULL),
    FIELD(STRING,                                             "campaign_name",                   0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                        "special_industries",              0, "HOUSING|EMPLOYMENT|CREDIT",                     NULL),
    FIELD(STRING,                                             "adgroup_secondary_status",        0, NULL,                                            NULL),
    FIELD(STRING,                                             "product_source",                  0, "CATALOG",                                       NULL),
    FIELD(STRING,                                             "catalog_id",                      0, NULL,                                            NULL),
    FIELD(STRING,                                             "catalog_authorized_bc_id",        0, NULL,                                            NULL),
    FIELD(STRING,                                             "product_specific_type",           0, "ALL|PRODUCT_SET|CUSTOMIZED_PRODUCTS",           NULL),
    FIELD(STRING,                                             "product_set_id",                  0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                        "product_ids",                     0, NULL,                                            NULL),
    FIELD(STRING,                                             "promotion_type",                  0, NULL,                                            NULL),
    FIELD(STRING,                                             "app_id",                          0, NULL,                                            NULL),
    FIELD(STRING,                                             "app_type",                        0, NULL,                                            NULL),
    FIELD(STRING,                                             "promotion_website_type",          0, NULL,                                            NULL),
    FIELD(STRING,                                             "promotion_target_type",           0, "INSTANT_PAGE|EXTERNAL_WEBSITE",                 NULL),
    FIELD(STRING,                                             "optimization_goal",               0, NULL,                                            NULL),
    FIELD(STRING,                                             "pixel_id",                        0, NULL,                                            NULL),
    FIELD(STRING,                                             "optimization_event",              0, NULL,                                            NULL),
    FIELD_OBJECTS(app_config_fields,                          "app_config",                      0, NULL,                                            NULL),
    FIELD(STRING,                                             "deep_funnel_optimization_status", 0, "ON|OFF",                                        NULL),
    FIELD(STRING,                                             "deep_funnel_event_source",        0, "PIXEL|OFFLINE|CRM",                             NULL),
    FIELD(STRING,                                             "deep_funnel_event_source_id",     0, NULL,                                            NULL),
    FIELD(STRING,                                             "deep_funnel_optimization_event",  0, NULL,                                            NULL),
    FIELD(STRING,                                             "bid_type",                        0, NULL,                                            NULL),
    FIELD(NUMBER,                                             "bid_price",                       0, NULL,                                            NULL),
    FIELD(NUMBER,                                             "conversion_bid_price",            0, NULL,                                            NULL),
    FIELD(STRING,                                             "deep_bid_type",                   0, NULL,                                            NULL),
    FIELD(NUMBER,                                             "roas_bid",                        0, NULL,                                            NULL),
    FIELD(STRING,                                             "incentive_offer_type",            0, "INELIGIBLE|COST_CAP_AND_MIN_ROAS",              NULL),
    FIELD(STRING,                                             "vbo_window",                      0, "SEVEN_DAYS|ZERO_DAY",                           NULL),
    FIELD(STRING,                                             "click_attribution_window",        0, "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                             "engaged_view_attribution_window", 0, "ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                             "view_attribution_window",         0, "OFF|ONE_DAY|SEVEN_DAYS",                        NULL),
    FIELD(STRING,                                             "attribution_event_count",         0, "UNSET|EVERY|ONCE",                              NULL),
    FIELD(STRING,                                             "billing_event",                   0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                        "location_ids",                    0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                        "languages",                       0, NULL,                                            NULL),
    FIELD(STRING,                                             "gender",                          0, "GENDER_FEMALE|GENDER_MALE|GENDER_UNLIMITED",    NULL),
    FIELD(STRING,                                             "spc_audience_age",                0, "LEAD_GENERATION|APP_PROMOTION|WEB_CONVERSIONS", NULL),
    FIELD(BOOLEAN,                                            "exclude_age_under_eighteen",      0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                        "excluded_audience_ids",           0, NULL,                                            NULL),
    FIELD(STRING,                                             "placement_type",                  0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                        "placements",                      0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                            "comment_disabled",                0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                            "share_disabled",                  0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                            "video_download_disabled",         0, NULL,                                            NULL),
    FIELD_LIST(STRING,                                        "blocked_pangle_app_ids",          0, NULL,                                            NULL),
    FIELD(STRING,                                             "brand_safety_type",               0, CHOICES_BRAND_SAFETY_TYPE,                       NULL),
    FIELD_LIST(STRING,                                        "category_exclusion_ids",          0, NULL,                                            NULL),
    FIELD(STRING,                                             "budget_mode",                     0, NULL,                                            NULL),
    FIELD(STRING,                                             "budget_auto_adjust_strategy",     0, "AUTO_BUDGET_INCREASE|UNSET",                    NULL),
    FIELD(NUMBER,                                             "budget",                          0, NULL,                                            "In the currency of the ad account."),
    FIELD(NUMBER,                                             "current_budget",                  0, NULL,                                            "In the currency of the ad account."),
    FIELD(NUMBER,                                             "scheduled_budget",                0, NULL,                                            NULL),
    FIELD(STRING,                                             "schedule_type",                   0, NULL,                                            NULL),
    FIELD(STRING,                                             "schedule_start_time",             0, NULL,                                            "UTC."),
    FIELD(STRING,                                             "schedule_end_time",               0, NULL,                                            "UTC."),
    FIELD(STRING,                                             "dayparting",                      0, NULL,                                            "48 half-hours times 7 days as 336 digits 0 or 1."),
    FIELD(BOOLEAN,                                            "skip_learning_phase",             0, NULL,                                            "Does without the learning phase."),
    FIELD(STRING,                                             "identity_id",                     0, NULL,                                            NULL),
    FIELD(STRING,                                             "identity_type",                   0, "CUSTOMIZED_USER",                               NULL),
    FIELD(STRING,                                             "app_download_url",                0, NULL,                                            NULL),
    FIELD(STRING,                                             "app_name",                        0, NULL,                                            NULL),
    FIELD_OBJECTS(campaign_spc_update_media_info_list_result, "media_info_list",                 0, NULL,                                            NULL),
    FIELD(STRING,                                             "dark_post_status",                0, "ON|OFF",                                        "ON: the post is an ad only and not on the profile."),
    FIELD(BOOLEAN,                                            "catalog_creative_toggle",         0, NULL,                                            NULL),
    FIELD_OBJECTS(title_list_fields,                          "title_list",                      0, NULL,                                            NULL),
    FIELD(STRING,                                             "call_to_action_id",               0, NULL,                                            NULL),
    FIELD_OBJECTS(call_to_action_list_fields,                 "call_to_action_list",             0, NULL,                                            NULL),
    FIELD_OBJECT(smart_plus_product_info_fields,              "product_info",                    0, NULL,                                            NULL),
    FIELD_OBJECTS(card_list_fields,                           "card_list",                       0, NULL,                                            NULL),
    FIELD(BOOLEAN,                                            "automatic_add_on_enabled",        0, NULL,                                            NULL),
    FIELD_OBJECTS(page_list_fields,                           "page_list",                       0, NULL,                                            NULL),
    FIELD(STRING,                                             "deeplink",                        0, NULL,                                            NULL),
    FIELD(STRING,                                             "deeplink_type",                   0, NULL,                                            NULL),
    FIELD_OBJECTS(smart_plus_landing_page_urls_fields,        "landing_page_urls",               0, NULL,                                            NULL),
    FIELD_OBJECTS(smart_plus_utm_params_fields,               "utm_params",                      0, NULL,                                            NULL),
    FIELD_OBJECT(smart_plus_disclaimer_info_fields,           "disclaimer_info",                 0, NULL,                                            NULL),
    FIELD(STRING,                                             "tracking_app_id",                 0, NULL,                                            NULL),
    FIELD(STRING,                                             "impression_tracking_url",         0, NULL,                                            NULL),
    FIELD(STRING,                                             "click_tracking_url",              0, NULL,                                            NULL),
    FIELD_OBJECTS(smart_plus_app_tracking_info_list_fields,   "app_tracking_info_list",          0, NULL,                                            NULL),
    FIELD(STRING,                                             "create_time",                     0, NULL,                                            "UTC."),
    FIELD(STRING,                                             "modify_time",                     0, NULL,                                            "UTC."),
};

static const struct tt_endpoint campaign_spc_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/spc/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "201 Ads Management > Campaign > Create and Update Campaigns",
    .source = V13_DOC("1767334250066945"),
    .flags = TT_E_SPENDS | TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.ad.appeal */

static const struct tt_param smart_plus_ad_appeal_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM(BODY,      STRING, "appeal_reason",    0,                            &rule_chars_512, "Why the decision was wrong."),
    PARAM_LIST(BODY, STRING, "attachment_list",  0,                            &rule_items_100, "Pictures that prove it."),
    PARAM(BODY,      STRING, "smart_plus_ad_id", TT_P_REQUIRED,                &v13_id,         "The Smart+ ad."),
};

static const struct tt_endpoint smart_plus_ad_appeal_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/ad/appeal/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843317522553106"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.smart_plus.ad.create */

static const struct tt_param smart_plus_ad_create_ad_configuration_tracking_info[] = {
    MEMBER(STRING,                                            "click_tracking_url",             0, NULL,                              "Called when somebody clicks."),
    MEMBER(STRING,                                            "impression_tracking_url",        0, NULL,                              "Called when the ad is shown."),
    MEMBER(STRING,                                            "tracking_app_id",                0, &v13_id,                           "The app that watches over the ad."),
    MEMBER(STRING,                                            "tracking_message_event_set_id",  0, &v13_id,                           "Set of messaging events that watches over the ad."),
    MEMBER(STRING,                                            "viewability_postbid_partner",    0, &rule_viewability_postbid_partner, "Who measures viewability after the bid."),
    MEMBER(STRING,                                            "viewability_vast_url",           0, &rule_with_viewability_ias,        "The partner's VAST tag for viewability."),
    MEMBER(STRING,                                            "brand_safety_postbid_partner",   0, &rule_viewability_postbid_partner, "Who measures brand safety after the bid."),
    MEMBER(STRING,                                            "brand_safety_vast_url",          0, &rule_with_brand_safety_ias,       "The partner's VAST tag for brand safety."),
    MEMBER(STRING,                                            "tracking_pixel_id",              0, NULL,                              "The pixel that watches over the ad."),
    MEMBER_LIST(STRING,                                       "tracking_offline_event_set_ids", 0, &rule_items_50,                    "Sets of off-line events that watch over the ad."),
    MEMBER_OBJECTS(smart_plus_app_tracking_info_list_members, "app_tracking_info_list",         0, &rule_items_4,                     NULL),
};

static const struct tt_param smart_plus_ad_create_ad_configuration[] = {
    MEMBER_LIST(STRING,                                                "auto_disclaimer_types",                   TT_P_CLOSED, &rule_auto_disclaimer_types,                   "Notices that TikTok adds."),
    MEMBER(STRING,                                                     "call_to_action_id",                       0,           &v13_id,                                       "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(BOOLEAN,                                                    "catalog_creative_toggle",                 0,           &v13_false,                                    "Whether creatives of the catalogue are used."),
    MEMBER(STRING,                                                     "dark_post_status",                        TT_P_CLOSED, &rule_deep_funnel_optimization_status,         "ON: the post is an ad only and not on the profile."),
    MEMBER(STRING,                                                     "end_card_cta",                            0,           &rule_smart_plus_end_card_cta,                 "What the card at the end of the video asks for."),
    MEMBER(STRING,                                                     "fallback_type",                           TT_P_CLOSED, &rule_fallback_type,                           "Where a click leads when the app is not installed."),
    MEMBER(STRING,                                                     "identity_id",                             0,           NULL,                                          "Who the ad speaks as."),
    MEMBER(STRING,                                                     "identity_type",                           TT_P_CLOSED, &rule_campaign_identity_type,                  "What kind of identity that is."),
    MEMBER_OBJECT(smart_plus_phone_info_members,                       "phone_info",                              0,           TT_RULE(.when = "?promotion_type=LEAD_GEN_CLICK_TO_CALL"), "The phone number to call."),
    MEMBER_LIST(STRING,                                                "product_display_field_list",              TT_P_CLOSED, &rule_product_display_field_list,              NULL),
    MEMBER_LIST(STRING,                                                "product_ids",                             0,           &rule_when_product_specific_type_customized_products_digits_items_20, "Products by their id in the catalogue."),
    MEMBER(STRING,                                                     "product_set_id",                          0,           &rule_when_product_specific_type_product_set_digits, "A product set of the catalogue."),
    MEMBER(STRING,                                                     "product_specific_type",                   0,           &rule_smart_plus_product_specific_type,        "All products, a product set or chosen products."),
    MEMBER_OBJECT(smart_plus_ad_create_ad_configuration_tracking_info, "tracking_info",                           0,           NULL,                                          "What watches over the ad: apps, pixels, event sets."),
    MEMBER_OBJECTS(smart_plus_utm_params_members,                      "utm_params",                              0,           &rule_items_14,                                "Parameters added to the landing page."),
    MEMBER(STRING,                                                     "identity_authorized_bc_id",               0,           NULL,                                          "The Business Center that lends the identity."),
    MEMBER_OBJECT(smart_plus_catalog_creative_info_members,            "catalog_creative_info",                   0,           NULL,                                          NULL),
    MEMBER(BOOLEAN,                                                    "creative_auto_add_toggle",                0,           NULL,                                          NULL),
    MEMBER_LIST(STRING,                                                "creative_auto_enhancement_strategy_list", 0,           &rule_creative_auto_enhancement_strategy_list, NULL),
    MEMBER_OBJECTS(smart_plus_utm_params_members,                      "deeplink_utm_params",                     0,           &rule_items_14,                                "Parameters added to the deep link."),
    MEMBER_OBJECT(smart_plus_ad_configuration_product_info_members,    "product_info",                            0,           NULL,                                          NULL),
    MEMBER(STRING,                                                     "product_info_enabled",                    0,           TT_RULE(.choices = "UNSET|NON_CATALOG|CATALOG", .assumed = "\"UNSET\""), NULL),
};

static const struct tt_param smart_plus_ad_create_auto_message_list[] = {
    MEMBER(STRING, "auto_message_id", TT_P_REQUIRED, &v13_id, "The automatic message."),
};

static const struct tt_param smart_plus_ad_create_creative_list_creative_info[] = {
    MEMBER(STRING,                                             "ad_format",                 TT_P_REQUIRED | TT_P_CLOSED, &rule_smart_plus_ad_format,     "A video, an image, a carousel or a live stream."),
    MEMBER(STRING,                                             "aigc_disclosure_type",      TT_P_CLOSED,                 TT_RULE(.choices = "NOT_DECLARED|SELF_DISCLOSURE|UNSET", .assumed = "\"NOT_DECLARED\""), "Whether the ad says that it was made with AI."),
    MEMBER(STRING,                                             "identity_authorized_bc_id", 0,                           &v13_id,                        "The Business Center that lends the identity."),
    MEMBER(STRING,                                             "identity_id",               0,                           NULL,                           "Who the ad speaks as."),
    MEMBER(STRING,                                             "identity_type",             0,                           &rule_smart_plus_identity_type, "What kind of identity that is."),
    MEMBER_OBJECTS(smart_plus_image_info_members,              "image_info",                0,                           TT_RULE(.max_items = 35),       "The image."),
    MEMBER_OBJECT(smart_plus_creative_info_music_info_members, "music_info",                0,                           NULL,                           "The music."),
    MEMBER(STRING,                                             "tiktok_item_id",            0,                           &v13_id,                        "The post that is promoted, for Spark Ads."),
    MEMBER_OBJECT(video_info_members,                          "video_info",                0,                           NULL,                           "The video."),
};

static const struct tt_param smart_plus_ad_create_creative_list[] = {
    MEMBER_OBJECT(smart_plus_ad_create_creative_list_creative_info, "creative_info", TT_P_REQUIRED, NULL, "One creative."),
};

static const struct tt_param smart_plus_ad_create_deeplink_list[] = {
    MEMBER(STRING, "deeplink",      0,           NULL, "Link into an app."),
    MEMBER(STRING, "deeplink_type", TT_P_CLOSED, TT_RULE(.choices = "NORMAL|DEFERRED_DEEPLINK", .when = "deeplink"), "DEFERRED_DEEPLINK also works when the app must be installed first."),
};

static const struct tt_param smart_plus_ad_create_params[] = {
    PARAM_OBJECT(BODY,  smart_plus_ad_create_ad_configuration,       "ad_configuration",         0,                             NULL,                                        "Settings of the ad as a whole."),
    PARAM(BODY,         STRING,                                      "ad_name",                  TT_P_REQUIRED | TT_P_DISPUTED, NULL,                                        NULL),
    PARAM_OBJECTS(BODY, smart_plus_ad_text_list_members,             "ad_text_list",             0,                             &rule_when_no_tiktok_item_id_items_5,        "Several texts to choose from."),
    PARAM(BODY,         STRING,                                      "adgroup_id",               TT_P_REQUIRED,                 &v13_id,                                     "The ad group."),
    PARAM(BODY,         STRING,                                      "advertiser_id",            TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,                                     "The ad account."),
    PARAM_OBJECTS(BODY, smart_plus_ad_create_auto_message_list,      "auto_message_list",        0,                             TT_RULE(.when = "?promotion_type=LEAD_GEN_CLICK_TO_TT_DIRECT_MESSAGE", .max_items = 1), NULL),
    PARAM_OBJECTS(BODY, smart_plus_call_to_action_list_members,      "call_to_action_list",      0,                             &rule_items_3,                               "Several words for the button to choose from."),
    PARAM_OBJECTS(BODY, smart_plus_ad_create_creative_list,          "creative_list",            0,                             &rule_items_1_to_50,                         "The videos and images to combine."),
    PARAM_OBJECTS(BODY, smart_plus_ad_create_deeplink_list,          "deeplink_list",            0,                             &rule_items_1,                               "Several links into an app to choose from."),
    PARAM_OBJECTS(BODY, smart_plus_interactive_add_on_list_members,  "interactive_add_on_list",  0,                             &rule_items_1,                               NULL),
    PARAM_OBJECTS(BODY, landing_page_urls_members,                   "landing_page_url_list",    0,                             &rule_items_1,                               "Several pages that a click may lead to."),
    PARAM(BODY,         STRING,                                      "operation_status",         TT_P_CLOSED,                   &rule_smart_plus_ad_create_operation_status, "Whether it starts enabled."),
    PARAM_OBJECTS(BODY, smart_plus_ad_create_page_list_members,      "page_list",                0,                             &rule_items_3,                               "Instant pages or forms to choose from."),
    PARAM_OBJECTS(BODY, smart_plus_playable_list_members,            "playable_list",            0,                             &rule_items_5,                               NULL),
    PARAM_OBJECTS(BODY, smart_plus_custom_product_page_list_members, "custom_product_page_list", 0,                             &rule_items_1,                               "Custom product pages in the App Store."),
    PARAM_OBJECT(BODY,  smart_plus_disclaimer_members,               "disclaimer",               0,                             NULL,                                        NULL),
};

static const struct tt_field smart_plus_ad_create_ad_configuration_result[] = {
    FIELD(STRING,                                                 "identity_type",                           0, NULL,                                        NULL),
    FIELD(STRING,                                                 "identity_id",                             0, NULL,                                        NULL),
    FIELD(STRING,                                                 "identity_authorized_bc_id",               0, NULL,                                        NULL),
    FIELD(STRING,                                                 "dark_post_status",                        0, "ON|OFF",                                    "ON: the post is an ad only and not on the profile."),
    FIELD(STRING,                                                 "product_specific_type",                   0, "ALL|CUSTOMIZED_PRODUCTS|PRODUCT_SET|UNSET", NULL),
    FIELD(STRING,                                                 "product_set_id",                          0, NULL,                                        NULL),
    FIELD_LIST(STRING,                                            "product_ids",                             0, NULL,                                        NULL),
    FIELD(BOOLEAN,                                                "catalog_creative_toggle",                 0, NULL,                                        NULL),
    FIELD_OBJECT(smart_plus_catalog_creative_info_fields,         "catalog_creative_info",                   0, NULL,                                        NULL),
    FIELD(BOOLEAN,                                                "creative_auto_add_toggle",                0, NULL,                                        NULL),
    FIELD_LIST(STRING,                                            "creative_auto_enhancement_strategy_list", 0, "TRANSLATE_AND_DUB|MUSIC_REFRESH|VIDEO_QUALITY|IMAGE_QUALITY|IMAGE_RESIZE", NULL),
    FIELD_OBJECTS(smart_plus_utm_params_fields,                   "deeplink_utm_params",                     0, NULL,                                        NULL),
    FIELD(STRING,                                                 "end_card_cta",                            0, CHOICES_END_CARD_CTA,                        NULL),
    FIELD_LIST(STRING,                                            "product_display_field_list",              0, CHOICES_PRODUCT_DISPLAY_FIELD_LIST,          NULL),
    FIELD_LIST(STRING,                                            "auto_disclaimer_types",                   0, "EMISSION|DISCOUNT",                         NULL),
    FIELD_OBJECTS(smart_plus_utm_params_fields,                   "utm_params",                              0, NULL,                                        NULL),
    FIELD(STRING,                                                 "fallback_type",                           0, "WEBSITE",                                   NULL),
    FIELD_OBJECT(smart_plus_ad_configuration_product_info_fields, "product_info",                            0, NULL,                                        NULL),
    FIELD(STRING,                                                 "product_info_enabled",                    0, "UNSET|NON_CATALOG|CATALOG",                 NULL),
    FIELD(STRING,                                                 "call_to_action_id",                       0, NULL,                                        NULL),
    FIELD_OBJECT(smart_plus_phone_info_fields,                    "phone_info",                              0, NULL,                                        NULL),
    FIELD_OBJECT(smart_plus_tracking_info_fields,                 "tracking_info",                           0, NULL,                                        NULL),
};

static const struct tt_field smart_plus_ad_create_result[] = {
    FIELD(STRING,                                              "advertiser_id",            0, NULL,                    NULL),
    FIELD(STRING,                                              "campaign_id",              0, NULL,                    NULL),
    FIELD(STRING,                                              "campaign_name",            0, NULL,                    NULL),
    FIELD(STRING,                                              "adgroup_id",               0, NULL,                    NULL),
    FIELD(STRING,                                              "adgroup_name",             0, NULL,                    NULL),
    FIELD(STRING,                                              "smart_plus_ad_id",         0, NULL,                    NULL),
    FIELD(STRING,                                              "ad_name",                  0, NULL,                    NULL),
    FIELD(STRING,                                              "operation_status",         0, "ENABLE|DISABLE|FROZEN", NULL),
    FIELD(STRING,                                              "secondary_status",         0, NULL,                    NULL),
    FIELD(STRING,                                              "create_time",              0, NULL,                    "UTC."),
    FIELD(STRING,                                              "modify_time",              0, NULL,                    "UTC."),
    FIELD_OBJECTS(smart_plus_creative_list_fields,             "creative_list",            0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_playable_list_fields,             "playable_list",            0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_ad_text_list_fields,              "ad_text_list",             0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_auto_message_list_fields,         "auto_message_list",        0, NULL,                    NULL),
    FIELD_OBJECTS(call_to_action_list_fields,                  "call_to_action_list",      0, NULL,                    NULL),
    FIELD_OBJECTS(card_list_fields,                            "interactive_add_on_list",  0, NULL,                    NULL),
    FIELD_OBJECTS(page_list_fields,                            "page_list",                0, NULL,                    NULL),
    FIELD_OBJECTS(landing_page_urls_fields,                    "landing_page_url_list",    0, NULL,                    NULL),
    FIELD_OBJECTS(smart_plus_custom_product_page_list_fields,  "custom_product_page_list", 0, NULL,                    NULL),
    FIELD_OBJECTS(deeplink_list_fields,                        "deeplink_list",            0, NULL,                    NULL),
    FIELD_OBJECT(smart_plus_disclaimer_info_fields,            "disclaimer",               0, NULL,                    NULL),
    FIELD_OBJECT(smart_plus_ad_create_ad_configuration_result, "ad_configuration",         0, NULL,                    NULL),
};

static const struct tt_endpoint smart_plus_ad_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/ad/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843317390059522"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.smart_plus.ad.get */

static const struct tt_param smart_plus_ad_get_filtering[] = {
    MEMBER_LIST(STRING, "adgroup_ids",                0,           &rule_digits_items_100,             "The ad groups."),
    MEMBER_LIST(STRING, "campaign_ids",               0,           &rule_digits_items_100,             "The campaigns."),
    MEMBER(STRING,      "creation_filter_end_time",   0,           &v13_datetime,                      "Created before this time, UTC."),
    MEMBER(STRING,      "creation_filter_start_time", 0,           &v13_datetime,                      "Created at or after this time, UTC."),
    MEMBER(STRING,      "modified_after",             0,           &v13_datetime,                      "Changed after this time, UTC."),
    MEMBER(STRING,      "objective_type",             TT_P_CLOSED, &rule_smart_plus_objective_type,    "What the campaign is to achieve."),
    MEMBER(STRING,      "optimization_goal",          TT_P_CLOSED, &rule_smart_plus_optimization_goal, "What delivery is optimised for."),
    MEMBER(STRING,      "primary_status",             TT_P_CLOSED, &rule_smart_plus_primary_status,    "Status in few words."),
    MEMBER(STRING,      "secondary_status",           TT_P_CLOSED, &rule_smart_plus_secondary_status,  "Status in detail."),
    MEMBER_LIST(STRING, "smart_plus_ad_ids",          0,           &rule_digits_items_100,             "The Smart+ ads."),
    MEMBER(STRING,      "sales_destination",          0,           &rule_smart_plus_sales_destination, "Where the sales happen."),
};

static const struct tt_param smart_plus_ad_get_params[] = {
    PARAM(QUERY,        STRING,                      "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_OBJECT(QUERY, smart_plus_ad_get_filtering, "filtering",     0,                            NULL,                         "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                     "page",          TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                     "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
    PARAM_LIST(QUERY,   STRING,                      "fields",        0,                            NULL,                         "Which members to answer; without it TikTok chooses."),
};

static const struct tt_field smart_plus_ad_get_result[] = {
    FIELD_OBJECTS(smart_plus_list_fields, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint smart_plus_ad_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/ad/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1843317378982914"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.smart_plus.ad.material_status.update */

static const struct tt_param smart_plus_ad_material_status_update_params[] = {
    PARAM_LIST(BODY, STRING, "ad_material_ids",  TT_P_REQUIRED,                &rule_digits_items_1_to_20, "The materials of the ad."),
    PARAM(BODY,      STRING, "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                    "The ad account."),
    PARAM(BODY,      STRING, "operation_status", TT_P_REQUIRED | TT_P_CLOSED,  &rule_enable,               "Whether it is enabled."),
    PARAM(BODY,      STRING, "smart_plus_ad_id", TT_P_REQUIRED,                &v13_id,                    "The Smart+ ad."),
};

static const struct tt_field smart_plus_ad_material_status_update_result[] = {
    FIELD_LIST(STRING, "smart_plus_ad_id", 0, NULL,             NULL),
    FIELD_LIST(STRING, "ad_material_ids",  0, NULL,             NULL),
    FIELD(STRING,      "material_status",  0, "ENABLE|DISABLE", NULL),
    FIELD(ANY,         "operation_status", 0, NULL,             NULL),
};

static const struct tt_endpoint smart_plus_ad_material_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/ad/material_status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843317433577601"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.ad.preview */

static const struct tt_param smart_plus_ad_preview_creative_list_creative_info[] = {
    MEMBER_OBJECT(item_list_video_info_members,   "video_info",                0, NULL,                                      "The video."),
    MEMBER_OBJECTS(smart_plus_image_info_members, "image_info",                0, NULL,                                      "The image."),
    MEMBER_OBJECT(smart_plus_music_info_members,  "music_info",                0, NULL,                                      "The music."),
    MEMBER(STRING,                                "tiktok_item_id",            0, NULL,                                      "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,                                "identity_type",             0, &rule_smart_plus_ad_preview_identity_type, "What kind of identity that is."),
    MEMBER(STRING,                                "identity_id",               0, NULL,                                      "Who the ad speaks as."),
    MEMBER(STRING,                                "identity_authorized_bc_id", 0, NULL,                                      "The Business Center that lends the identity."),
};

static const struct tt_param smart_plus_ad_preview_creative_list[] = {
    MEMBER_OBJECT(smart_plus_ad_preview_creative_list_creative_info, "creative_info", TT_P_REQUIRED, NULL, "One creative."),
};

static const struct tt_param smart_plus_ad_preview_ad_configuration[] = {
    MEMBER(STRING,                                          "identity_type",             0, NULL,                                         "What kind of identity that is."),
    MEMBER(STRING,                                          "identity_id",               0, NULL,                                         "Who the ad speaks as."),
    MEMBER(STRING,                                          "identity_authorized_bc_id", 0, NULL,                                         "The Business Center that lends the identity."),
    MEMBER(STRING,                                          "product_specific_type",     0, &rule_product_specific_type,                  "All products, a product set or chosen products."),
    MEMBER(STRING,                                          "product_set_id",            0, &rule_when_product_specific_type_product_set, "A product set of the catalogue."),
    MEMBER_LIST(STRING,                                     "product_ids",               0, &rule_when_product_specific_type_customized_products_items_20, "Products by their id in the catalogue."),
    MEMBER(BOOLEAN,                                         "catalog_creative_toggle",   0, &v13_false,                                   "Whether creatives of the catalogue are used."),
    MEMBER_OBJECT(smart_plus_catalog_creative_info_members, "catalog_creative_info",     0, NULL,                                         NULL),
    MEMBER(STRING,                                          "call_to_action_id",         0, NULL,                                         "A portfolio of words for the button; either this or call_to_action."),
};

static const struct tt_param smart_plus_ad_preview_params[] = {
    PARAM(BODY,         STRING,                                 "advertiser_id",            TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                  "The ad account."),
    PARAM(BODY,         STRING,                                 "preview_type",             TT_P_REQUIRED,                TT_RULE(.choices = "ADS_CREATION"),       "Whether the preview is of an ad or of a creative."),
    PARAM(BODY,         BOOLEAN,                                "catalog_enabled",          0,                            NULL,                                     "Whether the campaign shows products of a catalogue."),
    PARAM(BODY,         STRING,                                 "catalog_id",               0,                            &v13_id,                                  "The catalogue."),
    PARAM(BODY,         STRING,                                 "catalog_authorized_bc_id", 0,                            NULL,                                     "The Business Center that lends the catalogue."),
    PARAM_OBJECTS(BODY, smart_plus_ad_preview_creative_list,    "creative_list",            TT_P_REQUIRED,                TT_RULE(.min_items = 1, .max_items = 31), "The videos and images to combine."),
    PARAM_OBJECTS(BODY, smart_plus_ad_text_list_members,        "ad_text_list",             0,                            &rule_when_no_tiktok_item_id_items_5,     "Several texts to choose from."),
    PARAM_OBJECTS(BODY, call_to_action_list_members,            "call_to_action_list",      0,                            &rule_items_3,                            "Several words for the button to choose from."),
    PARAM_OBJECT(BODY,  smart_plus_ad_preview_ad_configuration, "ad_configuration",         0,                            NULL,                                     "Settings of the ad as a whole."),
};

static const struct tt_field smart_plus_ad_preview_result[] = {
    FIELD(STRING, "preview_link", 0, NULL, NULL),
    FIELD(STRING, "iframe",       0, NULL, NULL),
};

static const struct tt_endpoint smart_plus_ad_preview_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/ad/preview/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843317445798914"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.smart_plus.ad.review_info */

static const struct tt_param smart_plus_ad_review_info_params[] = {
    PARAM(QUERY,        STRING,                                "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM_LIST(QUERY,   STRING,                                "smart_plus_ad_ids",  TT_P_REQUIRED,                &rule_digits_items_1_to_100, "The Smart+ ads."),
    PARAM_OBJECT(QUERY, smart_plus_extra_info_setting_members, "extra_info_setting", 0,                            NULL,                        NULL),
    PARAM(QUERY,        STRING,                                "lang",               0,                            NULL,                        "Language of the answer."),
    PARAM_OBJECT(QUERY, smart_plus_context_info_members,       "context_info",       0,                            NULL,                        "Who is behind the request."),
};

static const struct tt_field smart_plus_ad_review_info_smart_plus_ad_review_infos_result[] = {
    FIELD(STRING,                                "smart_plus_ad_id",      0, NULL,                                       NULL),
    FIELD(STRING,                                "review_status",         0, "ALL_AVAILABLE|PART_AVAILABLE|UNAVAILABLE", NULL),
    FIELD_LIST(STRING,                           "passed_locations",      0, NULL,                                       NULL),
    FIELD(STRING,                                "appeal_status",         0, "NOT_APPEALED|APPEALING|APPEAL_SUCCESSFUL|APPEAL_FAILED|APPEAL_DONE", NULL),
    FIELD_LIST(STRING,                           "appeal_reject_reasons", 0, NULL,                                       NULL),
    FIELD_OBJECTS(smart_plus_reject_info_fields, "reject_info",           0, NULL,                                       NULL),
};

static const struct tt_field smart_plus_ad_review_info_material_review_infos_result[] = {
    FIELD(STRING,                                "ad_material_id",   0, NULL,                                       NULL),
    FIELD(STRING,                                "smart_plus_ad_id", 0, NULL,                                       NULL),
    FIELD(STRING,                                "review_status",    0, "ALL_AVAILABLE|PART_AVAILABLE|UNAVAILABLE", NULL),
    FIELD_LIST(STRING,                           "passed_locations", 0, NULL,                                       NULL),
    FIELD_OBJECTS(smart_plus_reject_info_fields, "reject_info",      0, NULL,                                       NULL),
};

static const struct tt_field smart_plus_ad_review_info_result[] = {
    FIELD_OBJECTS(smart_plus_ad_review_info_smart_plus_ad_review_infos_result, "smart_plus_ad_review_infos", 0, NULL, NULL),
    FIELD_OBJECTS(smart_plus_ad_review_info_material_review_infos_result,      "material_review_infos",      0, NULL, NULL),
};

static const struct tt_endpoint smart_plus_ad_review_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/ad/review_info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843317465695233"),
    .effect = TT_READ,
};

/* ---- ads.smart_plus.ad.status.update */

static const struct tt_param smart_plus_ad_status_update_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                           "The ad account."),
    PARAM(BODY,      STRING, "operation_status",  TT_P_REQUIRED | TT_P_CLOSED,  &rule_smart_plus_operation_status, "DELETE cannot be taken back."),
    PARAM_LIST(BODY, STRING, "smart_plus_ad_ids", TT_P_REQUIRED,                &rule_digits_items_1_to_20,        "The Smart+ ads."),
};

static const struct tt_field smart_plus_ad_status_update_result[] = {
    FIELD_LIST(STRING, "smart_plus_ad_ids", 0, NULL,                    NULL),
    FIELD(STRING,      "status",            0, "DELETE|DISABLE|ENABLE", NULL),
};

static const struct tt_endpoint smart_plus_ad_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/ad/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843317423164482"),
    .flags = TT_E_SPENDS | TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.ad.update */

static const struct tt_param smart_plus_ad_update_ad_configuration_phone_info[] = {
    MEMBER(STRING, "phone_number",              0, NULL, NULL),
    MEMBER(STRING, "phone_region_calling_code", 0, NULL, "Calling code of the region, such as +1."),
    MEMBER(STRING, "phone_region_code",         0, NULL, "Region of the phone number, such as US."),
};

static const struct tt_param smart_plus_ad_update_ad_configuration_tracking_info[] = {
    MEMBER(STRING,      "click_tracking_url",             0, NULL,                              "Called when somebody clicks."),
    MEMBER(STRING,      "impression_tracking_url",        0, NULL,                              "Called when the ad is shown."),
    MEMBER(STRING,      "tracking_app_id",                0, &v13_id,                           "The app that watches over the ad."),
    MEMBER(STRING,      "viewability_postbid_partner",    0, &rule_viewability_postbid_partner, "Who measures viewability after the bid."),
    MEMBER(STRING,      "viewability_vast_url",           0, &rule_with_viewability_ias,        "The partner's VAST tag for viewability."),
    MEMBER(STRING,      "brand_safety_postbid_partner",   0, &rule_viewability_postbid_partner, "Who measures brand safety after the bid."),
    MEMBER(STRING,      "brand_safety_vast_url",          0, &rule_with_brand_safety_ias,       "The partner's VAST tag for brand safety."),
    MEMBER(STRING,      "tracking_pixel_id",              0, NULL,                              "The pixel that watches over the ad."),
    MEMBER_LIST(STRING, "tracking_offline_event_set_ids", 0, &rule_items_50,                    "Sets of off-line events that watch over the ad."),
};

static const struct tt_param smart_plus_ad_update_ad_configuration[] = {
    MEMBER_LIST(STRING,                                                "auto_disclaimer_types",                   TT_P_CLOSED, &rule_auto_disclaimer_types,                   "Notices that TikTok adds."),
    MEMBER(STRING,                                                     "call_to_action_id",                       0,           &v13_id,                                       "A portfolio of words for the button; either this or call_to_action."),
    MEMBER(BOOLEAN,                                                    "catalog_creative_toggle",                 0,           NULL,                                          "Whether creatives of the catalogue are used."),
    MEMBER(STRING,                                                     "dark_post_status",                        TT_P_CLOSED, &rule_status,                                  "ON: the post is an ad only and not on the profile."),
    MEMBER(STRING,                                                     "end_card_cta",                            0,           &rule_smart_plus_end_card_cta,                 "What the card at the end of the video asks for."),
    MEMBER(STRING,                                                     "fallback_type",                           TT_P_CLOSED, &rule_fallback_type,                           "Where a click leads when the app is not installed."),
    MEMBER(STRING,                                                     "identity_id",                             0,           NULL,                                          "Who the ad speaks as."),
    MEMBER(STRING,                                                     "identity_type",                           TT_P_CLOSED, &rule_campaign_identity_type,                  "What kind of identity that is."),
    MEMBER_OBJECT(smart_plus_ad_update_ad_configuration_phone_info,    "phone_info",                              0,           NULL,                                          "The phone number to call."),
    MEMBER_LIST(STRING,                                                "product_ids",                             0,           &rule_when_product_specific_type_customized_products_digits_items_20, "Products by their id in the catalogue."),
    MEMBER(STRING,                                                     "product_set_id",                          0,           &rule_when_product_specific_type_product_set_digits, "A product set of the catalogue."),
    MEMBER(STRING,                                                     "product_specific_type",                   0,           &rule_smart_plus_product_specific_type,        "All products, a product set or chosen products."),
    MEMBER_OBJECT(smart_plus_ad_update_ad_configuration_tracking_info, "tracking_info",                           0,           NULL,                                          "What watches over the ad: apps, pixels, event sets."),
    MEMBER_OBJECTS(smart_plus_utm_params_members,                      "utm_params",                              0,           &rule_items_14,                                "Parameters added to the landing page."),
    MEMBER(STRING,                                                     "identity_authorized_bc_id",               0,           NULL,                                          "The Business Center that lends the identity."),
    MEMBER_OBJECT(smart_plus_catalog_creative_info_members,            "catalog_creative_info",                   0,           NULL,                                          NULL),
    MEMBER(BOOLEAN,                                                    "creative_auto_add_toggle",                0,           NULL,                                          NULL),
    MEMBER_LIST(STRING,                                                "creative_auto_enhancement_strategy_list", 0,           &rule_creative_auto_enhancement_strategy_list, NULL),
    MEMBER_OBJECTS(smart_plus_utm_params_members,                      "deeplink_utm_params",                     0,           &rule_items_14,                                "Parameters added to the deep link."),
    MEMBER_OBJECT(smart_plus_ad_configuration_product_info_members,    "product_info",                            0,           NULL,                                          NULL),
    MEMBER(STRING,                                                     "product_info_enabled",                    0,           TT_RULE(.choices = "UNSET|NON_CATALOG|CATALOG|MINIS"), NULL),
};

static const struct tt_param smart_plus_ad_update_creative_list_creative_info[] = {
    MEMBER(STRING,                                             "ad_format",                 TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, &rule_smart_plus_ad_format,     "A video, an image, a carousel or a live stream."),
    MEMBER(STRING,                                             "aigc_disclosure_type",      TT_P_CLOSED,                                 TT_RULE(.choices = "SELF_DISCLOSURE|NOT_DECLARED"), "Whether the ad says that it was made with AI."),
    MEMBER(STRING,                                             "identity_authorized_bc_id", 0,                                           &v13_id,                        "The Business Center that lends the identity."),
    MEMBER(STRING,                                             "identity_id",               0,                                           NULL,                           "Who the ad speaks as."),
    MEMBER(STRING,                                             "identity_type",             0,                                           &rule_smart_plus_identity_type, "What kind of identity that is."),
    MEMBER_OBJECTS(smart_plus_image_info_members,              "image_info",                0,                                           NULL,                           "The image."),
    MEMBER_OBJECT(smart_plus_creative_info_music_info_members, "music_info",                0,                                           NULL,                           "The music."),
    MEMBER(STRING,                                             "tiktok_item_id",            0,                                           &v13_id,                        "The post that is promoted, for Spark Ads."),
    MEMBER_OBJECT(video_info_members,                          "video_info",                0,                                           NULL,                           "The video."),
};

static const struct tt_param smart_plus_ad_update_creative_list[] = {
    MEMBER_OBJECT(smart_plus_ad_update_creative_list_creative_info, "creative_info",  TT_P_REQUIRED | TT_P_DISPUTED, NULL, "One creative."),
    MEMBER(STRING,                                                  "ad_material_id", 0,                             NULL, "The material of the ad."),
};

static const struct tt_param smart_plus_ad_update_deeplink_list[] = {
    MEMBER(STRING, "deeplink",      0,           NULL,                           "Link into an app."),
    MEMBER(STRING, "deeplink_type", TT_P_CLOSED, &rule_smart_plus_deeplink_type, "DEFERRED_DEEPLINK also works when the app must be installed first."),
};

static const struct tt_param smart_plus_ad_update_params[] = {
    PARAM_OBJECT(BODY,  smart_plus_ad_update_ad_configuration,       "ad_configuration",         0,                            NULL,                  "Settings of the ad as a whole."),
    PARAM(BODY,         STRING,                                      "ad_name",                  0,                            TT_RULE(.min_len = 1), NULL),
    PARAM_OBJECTS(BODY, smart_plus_ad_text_list_members,             "ad_text_list",             0,                            &rule_items_5,         "Several texts to choose from."),
    PARAM(BODY,         STRING,                                      "advertiser_id",            TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,               "The ad account."),
    PARAM_OBJECTS(BODY, smart_plus_call_to_action_list_members,      "call_to_action_list",      0,                            &rule_items_3,         "Several words for the button to choose from."),
    PARAM_OBJECTS(BODY, smart_plus_ad_update_creative_list,          "creative_list",            0,                            &rule_items_1_to_50,   "The videos and images to combine."),
    PARAM_OBJECTS(BODY, smart_plus_ad_update_deeplink_list,          "deeplink_list",            0,                            &rule_items_1,         "Several links into an app to choose from."),
    PARAM_OBJECTS(BODY, smart_plus_interactive_add_on_list_members,  "interactive_add_on_list",  0,                            &rule_items_1,         NULL),
    PARAM_OBJECTS(BODY, landing_page_urls_members,                   "landing_page_url_list",    0,                            &rule_items_1,         "Several pages that a click may lead to."),
    PARAM_OBJECTS(BODY, smart_plus_ad_create_page_list_members,      "page_list",                0,                            &rule_items_3,         "Instant pages or forms to choose from."),
    PARAM(BODY,         STRING,                                      "smart_plus_ad_id",         TT_P_REQUIRED,                &v13_id,               "The Smart+ ad."),
    PARAM_OBJECTS(BODY, smart_plus_playable_list_members,            "playable_list",            0,                            &rule_items_5,         NULL),
    PARAM_OBJECTS(BODY, smart_plus_custom_product_page_list_members, "custom_product_page_list", 0,                            &rule_items_1,         "Custom product pages in the App Store."),
    PARAM_OBJECT(BODY,  smart_plus_disclaimer_members,               "disclaimer",               0,                            NULL,                  NULL),
};

static const struct tt_endpoint smart_plus_ad_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/ad/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843317411665921"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.adgroup.budget.update */

static const struct tt_param smart_plus_adgroup_budget_update_budget[] = {
    MEMBER(STRING, "adgroup_id", 0, &v13_id, "The ad group."),
    MEMBER(NUMBER, "budget",     0, NULL,    "In the currency of the ad account."),
};

static const struct tt_param smart_plus_adgroup_budget_update_scheduled_budget[] = {
    MEMBER(STRING, "adgroup_id",       0, &v13_id, "The ad group."),
    MEMBER(NUMBER, "scheduled_budget", 0, NULL,    "In the currency of the ad account."),
};

static const struct tt_param smart_plus_adgroup_budget_update_params[] = {
    PARAM(BODY,         STRING,                                            "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM_OBJECTS(BODY, smart_plus_adgroup_budget_update_budget,           "budget",           0,                            &rule_items_20, "New budgets, from now on."),
    PARAM_OBJECTS(BODY, smart_plus_adgroup_budget_update_scheduled_budget, "scheduled_budget", 0,                            &rule_items_20, "New budgets, from the next day on."),
};

static const struct tt_endpoint smart_plus_adgroup_budget_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/adgroup/budget/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843314914438466"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.adgroup.create */

static const struct tt_param smart_plus_adgroup_create_targeting_spec[] = {
    MEMBER_OBJECTS(smart_plus_actions_members,                 "actions",                                           0,                   NULL,                                        "What the audience did on TikTok."),
    MEMBER_LIST(STRING,                                        "age_groups",                                        0,                   &rule_smart_plus_age_groups,                 "Ages to target."),
    MEMBER(STRING,                                             "app_targeting_type",                                TT_P_CLOSED,         TT_RULE(.choices = "PROSPECT|RETARGETING"),  NULL),
    MEMBER_LIST(STRING,                                        "audience_ids",                                      0,                   &v13_id,                                     "Custom audiences to target."),
    MEMBER_LIST(STRING,                                        "blocked_pangle_app_ids",                            0,                   &v13_id,                                     "Pangle apps to stay away from."),
    MEMBER_LIST(STRING,                                        "carrier_ids",                                       0,                   &v13_id,                                     "Carriers to target; ids come from ads.tool.carrier."),
    MEMBER_LIST(STRING,                                        "device_model_ids",                                  0,                   &v13_id,                                     "Devices to target; ids come from ads.tool.device_model."),
    MEMBER_LIST(INTEGER,                                       "device_price_ranges",                               0,                   NULL,                                        "Lowest and highest price of the device in US dollars."),
    MEMBER_LIST(STRING,                                        "excluded_audience_ids",                             0,                   &v13_id,                                     "Custom audiences to leave out."),
    MEMBER_LIST(STRING,                                        "excluded_pangle_audience_package_ids",              0,                   &v13_id,                                     "Audience packages of Pangle to leave out."),
    MEMBER(STRING,                                             "gender",                                            TT_P_CLOSED,         &rule_gender,                                "People of which gender."),
    MEMBER_LIST(STRING,                                        "household_income",                                  TT_P_CLOSED,         &rule_household_income,                      "Only in the United States."),
    MEMBER_LIST(STRING,                                        "included_pangle_audience_package_ids",              0,                   &v13_id,                                     "Audience packages of Pangle to target."),
    MEMBER_LIST(STRING,                                        "interest_category_ids",                             0,                   &v13_id,                                     "Interests to target; ids come from ads.tool.interest_category."),
    MEMBER_LIST(STRING,                                        "interest_keyword_ids",                              0,                   &v13_id,                                     "Interest keywords to target; ids come from ads.tool.interest_keyword.recommend."),
    MEMBER_LIST(STRING,                                        "isp_ids",                                           0,                   NULL,                                        "Internet providers to target; ids come from ads.tool.targeting.list."),
    MEMBER_LIST(STRING,                                        "languages",                                         0,                   NULL,                                        "Language codes of the audience."),
    MEMBER_LIST(STRING,                                        "location_ids",                                      0,                   &v13_id,                                     "Regions to target; ids come from ads.tool.region."),
    MEMBER(STRING,                                             "min_android_version",                               0,                   NULL,                                        "Oldest version of Android to target."),
    MEMBER(STRING,                                             "min_ios_version",                                   0,                   NULL,                                        "Oldest version of iOS to target."),
    MEMBER_LIST(STRING,                                        "network_types",                                     TT_P_CLOSED,         &rule_smart_plus_network_types,              "Kinds of connection to target."),
    MEMBER_LIST(STRING,                                        "operating_systems",                                 TT_P_CLOSED,         &rule_operating_system,                      "Android or iOS."),
    MEMBER_LIST(STRING,                                        "purchase_intention_keyword_ids",                    0,                   &v13_id,                                     "Kinds of products that people mean to buy."),
    MEMBER(STRING,                                             "saved_audience_id",                                 0,                   &v13_id,                                     "A saved set of targeting settings."),
    MEMBER(BOOLEAN,                                            "smart_audience_enabled",                            0,                   NULL,                                        "May reach people beyond the custom audiences."),
    MEMBER(BOOLEAN,                                            "smart_interest_behavior_enabled",                   0,                   NULL,                                        "May reach people beyond the interests and actions."),
    MEMBER(STRING,                                             "spc_audience_age",                                  0,                   TT_RULE(.choices = "OVER_EIGHTEEN|OVER_TWENTY_FIVE|ALL", .assumed = "\"OVER_EIGHTEEN\""), "Ages to target."),
    MEMBER(STRING,                                             "spending_power",                                    TT_P_CLOSED,         &rule_smart_plus_spending_power,             "HIGH: people who spend much."),
    MEMBER_LIST(STRING,                                        "zipcode_ids",                                       0,                   &rule_digits_items_3000,                     "Postal codes to target."),
    MEMBER(STRING,                                             "shopping_ads_retargeting_type",                     0,                   TT_RULE(.choices = "LAB1|LAB2|LAB3|OFF", .assumed = "\"OFF\""), "Which shoppers to win back."),
    MEMBER(INTEGER,                                            "shopping_ads_retargeting_actions_days",             TT_P_MIN | TT_P_MAX, &rule_shopping_ads_retargeting_actions_days, "Within how many days."),
    MEMBER_OBJECTS(smart_plus_included_custom_actions_members, "included_custom_actions",                           0,                   NULL,                                        "People who did this."),
    MEMBER_OBJECTS(smart_plus_included_custom_actions_members, "excluded_custom_actions",                           0,                   NULL,                                        "Leave out people who did this."),
    MEMBER(STRING,                                             "shopping_ads_retargeting_custom_audience_relation", 0,                   &rule_filter_set_operator,                   "Whether custom audiences narrow the retargeting or widen it."),
};

static const struct tt_param smart_plus_adgroup_create_params[] = {
    PARAM(BODY,         STRING,                                   "adgroup_name",                    TT_P_REQUIRED,                               &rule_chars_512,                                  NULL),
    PARAM(BODY,         STRING,                                   "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT,                &v13_id,                                          "The ad account."),
    PARAM(BODY,         STRING,                                   "app_id",                          0,                                           &v13_id,                                          "The app that is advertised."),
    PARAM(BODY,         STRING,                                   "attribution_event_count",         TT_P_CLOSED,                                 &rule_attribution_event_count,                    "Whether one person counts once or every time."),
    PARAM(BODY,         NUMBER,                                   "bid_price",                       0,                                           NULL,                                             "Bid for a click, a thousand views or a view, by billing_event."),
    PARAM(BODY,         STRING,                                   "bid_type",                        TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, TT_RULE(.choices = "BID_TYPE_CUSTOM|BID_TYPE_MAX_CONVERSION|BID_TYPE_NO_BID"), "Whether TikTok bids freely or keeps to your bid."),
    PARAM(BODY,         STRING,                                   "billing_event",                   TT_P_REQUIRED | TT_P_CLOSED,                 TT_RULE(.choices = "CPA|CPC|CPM|CPV|GD|OCPM"),    "What is paid for."),
    PARAM(BODY,         NUMBER,                                   "budget",                          0,                                           NULL,                                             "In the currency of the ad account."),
    PARAM(BODY,         STRING,                                   "budget_mode",                     0,                                           &rule_smart_plus_budget_mode,                     "Whether the budget is for a day, in total, or has no end."),
    PARAM(BODY,         STRING,                                   "campaign_id",                     TT_P_REQUIRED,                               &v13_id,                                          "The campaign."),
    PARAM(BODY,         STRING,                                   "catalog_authorized_bc_id",        0,                                           &v13_id,                                          "The Business Center that lends the catalogue."),
    PARAM(BODY,         STRING,                                   "catalog_id",                      0,                                           &v13_id,                                          "The catalogue."),
    PARAM(BODY,         STRING,                                   "click_attribution_window",        0,                                           &rule_smart_plus_click_attribution_window,        "How long after a click a conversion counts."),
    PARAM(BODY,         BOOLEAN,                                  "comment_disabled",                0,                                           &v13_false,                                       "Whether comments are off."),
    PARAM(BODY,         NUMBER,                                   "conversion_bid_price",            0,                                           NULL,                                             "What one conversion may cost."),
    PARAM(BODY,         STRING,                                   "custom_conversion_id",            0,                                           &v13_id,                                          "The custom conversion."),
    PARAM(BODY,         STRING,                                   "dayparting",                      0,                                           NULL,                                             "48 half-hours times 7 days as 336 digits 0 or 1."),
    PARAM(BODY,         STRING,                                   "deep_bid_type",                   0,                                           &rule_deep_bid_type,                              "How to bid for the deeper event."),
    PARAM(BODY,         NUMBER,                                   "deep_cpabid",                     0,                                           NULL,                                             NULL),
    PARAM(BODY,         STRING,                                   "deep_funnel_event_source",        TT_P_CLOSED,                                 &rule_deep_funnel_event_source,                   "What reports the deeper event: a pixel, an app and so on."),
    PARAM(BODY,         STRING,                                   "deep_funnel_event_source_id",     0,                                           &rule_with_deep_funnel,                           "The pixel, app or event set that reports the deeper event."),
    PARAM(BODY,         STRING,                                   "deep_funnel_optimization_event",  TT_P_CLOSED,                                 TT_RULE(.choices = CHOICES_DEEP_FUNNEL_OPTIMIZATION_EVENT, .when = "deep_funnel_optimization_status=ON"), "The deeper event."),
    PARAM(BODY,         STRING,                                   "deep_funnel_optimization_status", TT_P_CLOSED,                                 TT_RULE(.choices = "OFF|ON|UNSET", .assumed = "\"OFF\""), "Also optimise for an event deeper in the funnel."),
    PARAM(BODY,         STRING,                                   "engaged_view_attribution_window", TT_P_CLOSED,                                 &rule_smart_plus_engaged_view_attribution_window, "How long after an engaged view a conversion counts."),
    PARAM(BODY,         STRING,                                   "identity_authorized_bc_id",       0,                                           &rule_when_identity_type_bc_auth_tt_digits,       "The Business Center that lends the identity."),
    PARAM(BODY,         STRING,                                   "identity_id",                     0,                                           NULL,                                             "Who the ad speaks as."),
    PARAM(BODY,         STRING,                                   "identity_type",                   TT_P_CLOSED,                                 &rule_identity_identity_type,                     "What kind of identity that is."),
    PARAM(BODY,         STRING,                                   "message_event_set_id",            0,                                           &v13_id,                                          "The set of messaging events."),
    PARAM(BODY,         STRING,                                   "messaging_app_account_id",        0,                                           NULL,                                             "Your account at the messaging app."),
    PARAM(BODY,         STRING,                                   "messaging_app_type",              TT_P_CLOSED,                                 TT_RULE(.choices = "MESSENGER|WHATSAPP|ZALO|LINE|IM_URL"), "Which messaging app."),
    PARAM(BODY,         NUMBER,                                   "min_budget",                      0,                                           NULL,                                             "The least to spend, in the currency of the ad account."),
    PARAM(BODY,         STRING,                                   "movie_premiere_date",             0,                                           &v13_date,                                        NULL),
    PARAM(BODY,         STRING,                                   "open_api_partner",                0,                                           NULL,                                             "Only for partners of TikTok."),
    PARAM(BODY,         STRING,                                   "operation_status",                TT_P_CLOSED,                                 &rule_smart_plus_ad_create_operation_status,      "Whether it starts enabled."),
    PARAM(BODY,         STRING,                                   "optimization_event",              TT_P_CLOSED,                                 TT_RULE(.choices = CHOICES_DEEP_FUNNEL_OPTIMIZATION_EVENT), "The conversion event that delivery is optimised for."),
    PARAM(BODY,         STRING,                                   "optimization_goal",               TT_P_REQUIRED | TT_P_CLOSED,                 TT_RULE(.choices = CHOICES_OPTIMIZATION_GOAL, .assumed = "\"CLICK\""), "What delivery is optimised for."),
    PARAM_OBJECT(BODY,  smart_plus_phone_info_members,            "phone_info",                      0,                                           NULL,                                             "The phone number to call."),
    PARAM(BODY,         STRING,                                   "pixel_id",                        0,                                           &v13_id,                                          "The pixel that reports conversions."),
    PARAM(BODY,         STRING,                                   "placement_type",                  0,                                           &rule_smart_plus_placement_type,                  "Where ads appear: chosen by TikTok, or as placements says."),
    PARAM_LIST(BODY,    STRING,                                   "placements",                      0,                                           &rule_smart_plus_placements,                      "Where ads appear."),
    PARAM(BODY,         STRING,                                   "product_source",                  TT_P_CLOSED,                                 TT_RULE(.choices = "UNSET|CATALOG|STORE|SHOWCASE"), "Whether products come from a catalogue, a shop or a showcase."),
    PARAM(BODY,         STRING,                                   "promotion_target_type",           0,                                           TT_RULE(.choices = "INSTANT_PAGE|EXTERNAL_WEBSITE|UNSET"), "Where leads come from: an instant page or a website."),
    PARAM(BODY,         STRING,                                   "promotion_type",                  TT_P_REQUIRED,                               &rule_smart_plus_promotion_type,                  "What is promoted: an app, a website, leads, a shop and so on."),
    PARAM(BODY,         STRING,                                   "promotion_website_type",          TT_P_CLOSED,                                 &rule_promotion_website_type,                     "Whether the landing page is an instant page of TikTok's."),
    PARAM(BODY,         STRING,                                   "request_id",                      TT_P_REQUIRED,                               &rule_request_id,                                 "Guards against doing this twice: repeats of one number within a short time take effect once. Chosen when left out."),
    PARAM(BODY,         NUMBER,                                   "roas_bid",                        TT_P_MIN | TT_P_MAX,                         &rule_when_deep_bid_type_vo_min_roas,             "The return on ad spend to aim for."),
    PARAM(BODY,         STRING,                                   "schedule_end_time",               0,                                           &rule_schedule_end_time,                          "UTC."),
    PARAM(BODY,         STRING,                                   "schedule_start_time",             TT_P_REQUIRED,                               &v13_datetime,                                    "UTC."),
    PARAM(BODY,         STRING,                                   "schedule_type",                   TT_P_REQUIRED,                               TT_RULE(.choices = "SCHEDULE_FROM_NOW|SCHEDULE_START_END|BUDGET_MODE_DYNAMIC_DAILY_BUDGET"), "Without end, or from start to end."),
    PARAM(BODY,         BOOLEAN,                                  "share_disabled",                  0,                                           &v13_false,                                       "Whether sharing is off."),
    PARAM(BODY,         BOOLEAN,                                  "suggestion_audience_enabled",     0,                                           &v13_false,                                       "Take the targeting as a suggestion."),
    PARAM(BODY,         STRING,                                   "targeting_optimization_mode",     TT_P_CLOSED,                                 TT_RULE(.choices = "AUTOMATIC|MANUAL", .assumed = "\"AUTOMATIC\""), "Whether TikTok chooses whom to target."),
    PARAM_OBJECT(BODY,  smart_plus_adgroup_create_targeting_spec, "targeting_spec",                  TT_P_REQUIRED,                               NULL,                                             "Whom to target."),
    PARAM(BODY,         STRING,                                   "vbo_window",                      TT_P_CLOSED,                                 TT_RULE(.choices = "SEVEN_DAYS|ZERO_DAY", .assumed = "\"SEVEN_DAYS\""), "Over which time the value of purchases is counted."),
    PARAM(BODY,         BOOLEAN,                                  "video_download_disabled",         0,                                           &v13_false,                                       "Whether downloads are off."),
    PARAM(BODY,         STRING,                                   "view_attribution_window",         TT_P_CLOSED,                                 TT_RULE(.choices = "FOURTEEN_DAYS|OFF|ONE_DAY|SEVEN_DAYS|TWENTY_EIGHT_DAYS|UNSET"), "How long after a view a conversion counts."),
    PARAM(BODY,         STRING,                                   "zalo_id_type",                    TT_P_CLOSED,                                 TT_RULE(.choices = "ZALO_OFFICIAL_ACCOUNT|ZALO_PHONE_ACCOUNT", .when = "messaging_app_type=ZALO"), NULL),
    PARAM(BODY,         STRING,                                   "gaming_ad_compliance_agreement",  0,                                           &rule_deep_funnel_optimization_status,            "Whether the ad keeps the rules for games."),
    PARAM_OBJECTS(BODY, smart_plus_app_config_members,            "app_config",                      0,                                           TT_RULE(.when = "?sales_destination=WEB_AND_APP", .max_items = 2), "The apps of a campaign for website and app."),
    PARAM(BODY,         STRING,                                   "minis_id",                        0,                                           TT_RULE(.when = "promotion_type=MINI_APP|MINI_GAME"), NULL),
    PARAM(BODY,         STRING,                                   "app_attribution_source",          0,                                           TT_RULE(.choices = "MMP|SAN"),                    NULL),
    PARAM(BODY,         STRING,                                   "app_data_source",                 0,                                           TT_RULE(.choices = "MMP|EVENT_SDK|EVENT_API"),    NULL),
    PARAM(BODY,         STRING,                                   "native_series_id",                0,                                           TT_RULE(.when = "promotion_type=NATIVE_SERIES"),  NULL),
    PARAM(BODY,         STRING,                                   "budget_auto_adjust_strategy",     0,                                           &rule_budget_auto_adjust_strategy,                "Whether TikTok may raise the budget by itself."),
    PARAM(BODY,         BOOLEAN,                                  "is_hfss",                         0,                                           &v13_false,                                       "Food or drink high in fat, salt or sugar."),
    PARAM(BODY,         BOOLEAN,                                  "is_lhf_compliance",               0,                                           &v13_false,                                       "Keeps the rules for less healthy food."),
    PARAM_LIST(BODY,    STRING,                                   "tiktok_subplacements",            0,                                           TT_RULE(.choices = "LEMON8|PINE_DRAMA|IN_FEED|SEARCH_FEED|TIKTOK_LITE|UNSET"), "Where inside TikTok ads appear."),
};

static const struct tt_field smart_plus_adgroup_create_result[] = {
    FIELD(STRING,                                  "advertiser_id",                   0, NULL,                                             NULL),
    FIELD(STRING,                                  "campaign_id",                     0, NULL,                                             NULL),
    FIELD(STRING,                                  "campaign_name",                   0, NULL,                                             NULL),
    FIELD(STRING,                                  "adgroup_id",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "adgroup_name",                    0, NULL,                                             NULL),
    FIELD(STRING,                                  "catalog_id",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "catalog_authorized_bc_id",        0, NULL,                                             NULL),
    FIELD(STRING,                                  "promotion_type",                  0, NULL,                                             NULL),
    FIELD(STRING,                                  "app_id",                          0, NULL,                                             NULL),
    FIELD(STRING,                                  "gaming_ad_compliance_agreement",  0, "ON|OFF",                                         NULL),
    FIELD(STRING,                                  "promotion_website_type",          0, NULL,                                             NULL),
    FIELD(STRING,                                  "promotion_target_type",           0, "INSTANT_PAGE|EXTERNAL_WEBSITE",                  NULL),
    FIELD(STRING,                                  "optimization_goal",               0, NULL,                                             NULL),
    FIELD(STRING,                                  "pixel_id",                        0, NULL,                                             NULL),
    FIELD_OBJECTS(app_config_fields,               "app_config",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "minis_id",                        0, NULL,                                             NULL),
    FIELD(STRING,                                  "optimization_event",              0, NULL,                                             NULL),
    FIELD(STRING,                                  "custom_conversion_id",            0, NULL,                                             NULL),
    FIELD(STRING,                                  "deep_funnel_optimization_status", 0, "ON|OFF",                                         NULL),
    FIELD(STRING,                                  "deep_funnel_event_source",        0, "PIXEL|OFFLINE|CRM",                              NULL),
    FIELD(STRING,                                  "deep_funnel_event_source_id",     0, NULL,                                             NULL),
    FIELD(STRING,                                  "deep_funnel_optimization_event",  0, NULL,                                             NULL),
    FIELD(STRING,                                  "app_attribution_source",          0, "MMP|SAN",                                        NULL),
    FIELD(STRING,                                  "app_data_source",                 0, "MMP|EVENT_SDK|EVENT_API",                        NULL),
    FIELD(STRING,                                  "identity_id",                     0, NULL,                                             NULL),
    FIELD(STRING,                                  "identity_type",                   0, "TT_USER|BC_AUTH_TT",                             NULL),
    FIELD(STRING,                                  "identity_authorized_bc_id",       0, NULL,                                             NULL),
    FIELD(STRING,                                  "native_series_id",                0, NULL,                                             NULL),
    FIELD(STRING,                                  "messaging_app_type",              0, "MESSENGER|WHATSAPP|ZALO|LINE|IM_URL",            NULL),
    FIELD(STRING,                                  "zalo_id_type",                    0, "ZALO_OFFICIAL_ACCOUNT|ZALO_PHONE_ACCOUNT",       NULL),
    FIELD(STRING,                                  "messaging_app_account_id",        0, NULL,                                             NULL),
    FIELD(STRING,                                  "message_event_set_id",            0, NULL,                                             NULL),
    FIELD_OBJECT(smart_plus_phone_info_fields,     "phone_info",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "bid_type",                        0, NULL,                                             NULL),
    FIELD(NUMBER,                                  "bid_price",                       0, NULL,                                             NULL),
    FIELD(NUMBER,                                  "conversion_bid_price",            0, NULL,                                             NULL),
    FIELD(STRING,                                  "deep_bid_type",                   0, NULL,                                             NULL),
    FIELD(NUMBER,                                  "roas_bid",                        0, NULL,                                             NULL),
    FIELD(STRING,                                  "incentive_offer_type",            0, "INELIGIBLE|COST_CAP_AND_MIN_ROAS",               NULL),
    FIELD(STRING,                                  "vbo_window",                      0, "SEVEN_DAYS|ZERO_DAY",                            NULL),
    FIELD(STRING,                                  "click_attribution_window",        0, CHOICES_CLICK_ATTRIBUTION_WINDOW,                 NULL),
    FIELD(STRING,                                  "engaged_view_attribution_window", 0, "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                  "view_attribution_window",         0, "OFF|ONE_DAY|SEVEN_DAYS",                         NULL),
    FIELD(STRING,                                  "attribution_event_count",         0, "UNSET|EVERY|ONCE",                               NULL),
    FIELD(STRING,                                  "billing_event",                   0, NULL,                                             NULL),
    FIELD(STRING,                                  "pacing",                          0, "PACING_MODE_SMOOTH",                             NULL),
    FIELD(STRING,                                  "budget_mode",                     0, "BUDGET_MODE_TOTAL|BUDGET_MODE_DYNAMIC_DAILY_BUDGET", NULL),
    FIELD(STRING,                                  "budget_auto_adjust_strategy",     0, "AUTO_BUDGET_INCREASE|UNSET",                     NULL),
    FIELD(NUMBER,                                  "budget",                          0, NULL,                                             "In the currency of the ad account."),
    FIELD(NUMBER,                                  "current_budget",                  0, NULL,                                             "In the currency of the ad account."),
    FIELD(NUMBER,                                  "min_budget",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "schedule_type",                   0, "SCHEDULE_FROM_NOW|SCHEDULE_START_END",           NULL),
    FIELD(STRING,                                  "schedule_start_time",             0, NULL,                                             "UTC."),
    FIELD(STRING,                                  "schedule_end_time",               0, NULL,                                             "UTC."),
    FIELD(STRING,                                  "movie_premiere_date",             0, NULL,                                             NULL),
    FIELD(STRING,                                  "dayparting",                      0, NULL,                                             "48 half-hours times 7 days as 336 digits 0 or 1."),
    FIELD(STRING,                                  "targeting_optimization_mode",     0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "suggestion_audience_enabled",     0, NULL,                                             NULL),
    FIELD_OBJECT(smart_plus_targeting_spec_fields, "targeting_spec",                  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "is_hfss",                         0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "is_lhf_compliance",               0, NULL,                                             NULL),
    FIELD_LIST(STRING,                             "placement_type",                  0, "PLACEMENT_TYPE_AUTOMATIC|PLACEMENT_TYPE_NORMAL", NULL),
    FIELD_LIST(STRING,                             "placements",                      0, CHOICES_PLACEMENTS,                               NULL),
    FIELD_LIST(STRING,                             "tiktok_subplacements",            0, "LEMON8|PINE_DRAMA",                              NULL),
    FIELD(BOOLEAN,                                 "search_result_enabled",           0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "comment_disabled",                0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "share_disabled",                  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "video_download_disabled",         0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "skip_learning_phase",             0, NULL,                                             "Does without the learning phase."),
    FIELD(STRING,                                  "create_time",                     0, NULL,                                             "UTC."),
    FIELD(STRING,                                  "modify_time",                     0, NULL,                                             "UTC."),
    FIELD(ANY,                                     "deep_cpabid",                     0, NULL,                                             NULL),
    FIELD(ANY,                                     "operation_status",                0, NULL,                                             NULL),
    FIELD(ANY,                                     "product_set_id",                  0, NULL,                                             NULL),
    FIELD(ANY,                                     "product_source",                  0, NULL,                                             NULL),
    FIELD(ANY,                                     "scheduled_budget",                0, NULL,                                             NULL),
    FIELD(ANY,                                     "secondary_optimization_event",    0, NULL,                                             NULL),
    FIELD(ANY,                                     "secondary_status",                0, NULL,                                             NULL),
};

static const struct tt_endpoint smart_plus_adgroup_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/adgroup/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843314887930946"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.smart_plus.adgroup.get */

static const struct tt_param smart_plus_adgroup_get_filtering[] = {
    MEMBER_LIST(STRING, "adgroup_ids",                0,           &rule_digits_items_100,                      "The ad groups."),
    MEMBER(STRING,      "adgroup_name",               0,           NULL,                                        NULL),
    MEMBER_LIST(STRING, "campaign_ids",               0,           &rule_digits_items_100,                      "The campaigns."),
    MEMBER(STRING,      "creation_filter_end_time",   0,           &v13_datetime,                               "Created before this time, UTC."),
    MEMBER(STRING,      "creation_filter_start_time", 0,           &v13_datetime,                               "Created at or after this time, UTC."),
    MEMBER(STRING,      "objective_type",             TT_P_CLOSED, &rule_smart_plus_objective_type,             "What the campaign is to achieve."),
    MEMBER(STRING,      "optimization_goal",          TT_P_CLOSED, &rule_smart_plus_optimization_goal,          "What delivery is optimised for."),
    MEMBER(STRING,      "primary_status",             TT_P_CLOSED, &rule_smart_plus_adgroup_get_primary_status, "Status in few words."),
    MEMBER(STRING,      "promotion_type",             TT_P_CLOSED, &rule_smart_plus_adgroup_get_promotion_type, "What is promoted: an app, a website, leads, a shop and so on."),
    MEMBER(STRING,      "secondary_status",           TT_P_CLOSED, &rule_secondary_status,                      "Status in detail."),
    MEMBER(STRING,      "sales_destination",          0,           &rule_smart_plus_sales_destination,          "Where the sales happen."),
};

static const struct tt_param smart_plus_adgroup_get_params[] = {
    PARAM(QUERY,        STRING,                           "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                       "The ad account."),
    PARAM_OBJECT(QUERY, smart_plus_adgroup_get_filtering, "filtering",     0,                            NULL,                          "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                          "page",          TT_P_MIN,                     &v13_page,                     "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                          "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10, "Rows a page."),
    PARAM_LIST(QUERY,   STRING,                           "fields",        0,                            NULL,                          "Which members to answer; without it TikTok chooses."),
};

static const struct tt_field smart_plus_adgroup_get_row[] = {
    FIELD(STRING,                                  "advertiser_id",                   0, NULL,                                             NULL),
    FIELD(STRING,                                  "campaign_id",                     0, NULL,                                             NULL),
    FIELD(STRING,                                  "campaign_name",                   0, NULL,                                             NULL),
    FIELD(STRING,                                  "adgroup_id",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "adgroup_name",                    0, NULL,                                             NULL),
    FIELD(STRING,                                  "catalog_id",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "catalog_authorized_bc_id",        0, NULL,                                             NULL),
    FIELD(STRING,                                  "promotion_type",                  0, NULL,                                             NULL),
    FIELD(STRING,                                  "app_id",                          0, NULL,                                             NULL),
    FIELD(STRING,                                  "gaming_ad_compliance_agreement",  0, "ON|OFF",                                         NULL),
    FIELD(STRING,                                  "promotion_website_type",          0, NULL,                                             NULL),
    FIELD(STRING,                                  "optimization_goal",               0, NULL,                                             NULL),
    FIELD(STRING,                                  "pixel_id",                        0, NULL,                                             NULL),
    FIELD_OBJECTS(app_config_fields,               "app_config",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "minis_id",                        0, NULL,                                             NULL),
    FIELD(STRING,                                  "optimization_event",              0, NULL,                                             NULL),
    FIELD(STRING,                                  "custom_conversion_id",            0, NULL,                                             NULL),
    FIELD(STRING,                                  "deep_funnel_optimization_status", 0, "ON|OFF",                                         NULL),
    FIELD(STRING,                                  "deep_funnel_event_source",        0, "PIXEL|OFFLINE|CRM",                              NULL),
    FIELD(STRING,                                  "deep_funnel_event_source_id",     0, NULL,                                             NULL),
    FIELD(STRING,                                  "deep_funnel_optimization_event",  0, NULL,                                             NULL),
    FIELD(STRING,                                  "app_attribution_source",          0, "MMP|SAN",                                        NULL),
    FIELD(STRING,                                  "app_data_source",                 0, "MMP|EVENT_SDK|EVENT_API",                        NULL),
    FIELD(STRING,                                  "identity_id",                     0, NULL,                                             NULL),
    FIELD(STRING,                                  "identity_type",                   0, "TT_USER|BC_AUTH_TT",                             NULL),
    FIELD(STRING,                                  "identity_authorized_bc_id",       0, NULL,                                             NULL),
    FIELD(STRING,                                  "native_series_id",                0, NULL,                                             NULL),
    FIELD(STRING,                                  "messaging_app_type",              0, "MESSENGER|WHATSAPP|ZALO|LINE|IM_URL",            NULL),
    FIELD(STRING,                                  "zalo_id_type",                    0, "ZALO_OFFICIAL_ACCOUNT|ZALO_PHONE_ACCOUNT",       NULL),
    FIELD(STRING,                                  "messaging_app_account_id",        0, NULL,                                             NULL),
    FIELD(STRING,                                  "message_event_set_id",            0, NULL,                                             NULL),
    FIELD_OBJECT(smart_plus_phone_info_fields,     "phone_info",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "bid_type",                        0, NULL,                                             NULL),
    FIELD(NUMBER,                                  "bid_price",                       0, NULL,                                             NULL),
    FIELD(NUMBER,                                  "conversion_bid_price",            0, NULL,                                             NULL),
    FIELD(STRING,                                  "deep_bid_type",                   0, NULL,                                             NULL),
    FIELD(NUMBER,                                  "roas_bid",                        0, NULL,                                             NULL),
    FIELD(STRING,                                  "incentive_offer_type",            0, "INELIGIBLE|COST_CAP_AND_MIN_ROAS",               NULL),
    FIELD(STRING,                                  "vbo_window",                      0, "SEVEN_DAYS|ZERO_DAY",                            NULL),
    FIELD(STRING,                                  "click_attribution_window",        0, CHOICES_CLICK_ATTRIBUTION_WINDOW,                 NULL),
    FIELD(STRING,                                  "engaged_view_attribution_window", 0, "OFF|ONE_DAY|SEVEN_DAYS|FOURTEEN_DAYS|TWENTY_EIGHT_DAYS", NULL),
    FIELD(STRING,                                  "view_attribution_window",         0, "OFF|ONE_DAY|SEVEN_DAYS",                         NULL),
    FIELD(STRING,                                  "attribution_event_count",         0, "UNSET|EVERY|ONCE",                               NULL),
    FIELD(STRING,                                  "billing_event",                   0, NULL,                                             NULL),
    FIELD(STRING,                                  "pacing",                          0, "PACING_MODE_SMOOTH",                             NULL),
    FIELD(STRING,                                  "budget_mode",                     0, "BUDGET_MODE_TOTAL|BUDGET_MODE_DYNAMIC_DAILY_BUDGET", NULL),
    FIELD(STRING,                                  "budget_auto_adjust_strategy",     0, "AUTO_BUDGET_INCREASE|UNSET",                     NULL),
    FIELD(NUMBER,                                  "budget",                          0, NULL,                                             "In the currency of the ad account."),
    FIELD(NUMBER,                                  "current_budget",                  0, NULL,                                             "In the currency of the ad account."),
    FIELD(NUMBER,                                  "min_budget",                      0, NULL,                                             NULL),
    FIELD(STRING,                                  "schedule_type",                   0, "SCHEDULE_FROM_NOW|SCHEDULE_START_END",           NULL),
    FIELD(STRING,                                  "schedule_start_time",             0, NULL,                                             "UTC."),
    FIELD(STRING,                                  "schedule_end_time",               0, NULL,                                             "UTC."),
    FIELD(STRING,                                  "movie_premiere_date",             0, NULL,                                             NULL),
    FIELD(STRING,                                  "dayparting",                      0, NULL,                                             "48 half-hours times 7 days as 336 digits 0 or 1."),
    FIELD(STRING,                                  "targeting_optimization_mode",     0, "AUTOMATIC|MANUAL",                               NULL),
    FIELD(BOOLEAN,                                 "suggestion_audience_enabled",     0, NULL,                                             NULL),
    FIELD_OBJECT(smart_plus_targeting_spec_fields, "targeting_spec",                  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "is_hfss",                         0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "is_lhf_compliance",               0, NULL,                                             NULL),
    FIELD_LIST(STRING,                             "placement_type",                  0, "PLACEMENT_TYPE_AUTOMATIC|PLACEMENT_TYPE_NORMAL", NULL),
    FIELD_LIST(STRING,                             "placements",                      0, CHOICES_PLACEMENTS,                               NULL),
    FIELD_LIST(STRING,                             "tiktok_subplacements",            0, "LEMON8|PINE_DRAMA",                              NULL),
    FIELD(BOOLEAN,                                 "search_result_enabled",           0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "comment_disabled",                0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "share_disabled",                  0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "video_download_disabled",         0, NULL,                                             NULL),
    FIELD(BOOLEAN,                                 "skip_learning_phase",             0, NULL,                                             "Does without the learning phase."),
    FIELD(STRING,                                  "create_time",                     0, NULL,                                             "UTC."),
    FIELD(STRING,                                  "modify_time",                     0, NULL,                                             "UTC."),
};

static const struct tt_field smart_plus_adgroup_get_result[] = {
    FIELD_OBJECTS(smart_plus_adgroup_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint smart_plus_adgroup_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/adgroup/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1843314879617026"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.smart_plus.adgroup.status.update */

static const struct tt_param smart_plus_adgroup_status_update_params[] = {
    PARAM_LIST(BODY, STRING, "adgroup_ids",      TT_P_REQUIRED,                &rule_digits_items_1_to_20,        "The ad groups."),
    PARAM(BODY,      STRING, "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                           "The ad account."),
    PARAM(BODY,      STRING, "operation_status", TT_P_REQUIRED | TT_P_CLOSED,  &rule_smart_plus_operation_status, "DELETE cannot be taken back."),
};

static const struct tt_field smart_plus_adgroup_status_update_adgroup_list_result[] = {
    FIELD(STRING, "adgroup_id", 0, NULL,                    NULL),
    FIELD(STRING, "status",     0, "DELETE|DISABLE|ENABLE", NULL),
};

static const struct tt_field smart_plus_adgroup_status_update_result[] = {
    FIELD_OBJECTS(smart_plus_adgroup_status_update_adgroup_list_result, "adgroup_list", 0, NULL, NULL),
    FIELD_OBJECTS(adgroup_error_list_fields,                            "error_list",   0, NULL, "What failed."),
};

static const struct tt_endpoint smart_plus_adgroup_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/adgroup/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843314908153858"),
    .flags = TT_E_SPENDS | TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.adgroup.update */

static const struct tt_param smart_plus_adgroup_update_targeting_spec[] = {
    MEMBER_OBJECTS(smart_plus_actions_members,                 "actions",                                           0,                   NULL,                                        "What the audience did on TikTok."),
    MEMBER_LIST(STRING,                                        "age_groups",                                        0,                   &rule_smart_plus_age_groups,                 "Ages to target."),
    MEMBER_LIST(STRING,                                        "audience_ids",                                      0,                   &v13_id,                                     "Custom audiences to target."),
    MEMBER_LIST(STRING,                                        "blocked_pangle_app_ids",                            0,                   &v13_id,                                     "Pangle apps to stay away from."),
    MEMBER_LIST(STRING,                                        "carrier_ids",                                       0,                   &v13_id,                                     "Carriers to target; ids come from ads.tool.carrier."),
    MEMBER_LIST(STRING,                                        "device_model_ids",                                  0,                   &v13_id,                                     "Devices to target; ids come from ads.tool.device_model."),
    MEMBER_LIST(INTEGER,                                       "device_price_ranges",                               0,                   NULL,                                        "Lowest and highest price of the device in US dollars."),
    MEMBER_LIST(STRING,                                        "excluded_audience_ids",                             0,                   &v13_id,                                     "Custom audiences to leave out."),
    MEMBER_LIST(STRING,                                        "excluded_pangle_audience_package_ids",              0,                   &v13_id,                                     "Audience packages of Pangle to leave out."),
    MEMBER(STRING,                                             "gender",                                            TT_P_CLOSED,         &rule_gender,                                "People of which gender."),
    MEMBER_LIST(STRING,                                        "household_income",                                  TT_P_CLOSED,         &rule_household_income,                      "Only in the United States."),
    MEMBER_LIST(STRING,                                        "included_pangle_audience_package_ids",              0,                   &v13_id,                                     "Audience packages of Pangle to target."),
    MEMBER_LIST(STRING,                                        "interest_category_ids",                             0,                   &v13_id,                                     "Interests to target; ids come from ads.tool.interest_category."),
    MEMBER_LIST(STRING,                                        "interest_keyword_ids",                              0,                   &v13_id,                                     "Interest keywords to target; ids come from ads.tool.interest_keyword.recommend."),
    MEMBER_LIST(STRING,                                        "isp_ids",                                           0,                   NULL,                                        "Internet providers to target; ids come from ads.tool.targeting.list."),
    MEMBER_LIST(STRING,                                        "languages",                                         0,                   NULL,                                        "Language codes of the audience."),
    MEMBER_LIST(STRING,                                        "location_ids",                                      0,                   &v13_id,                                     "Regions to target; ids come from ads.tool.region."),
    MEMBER(STRING,                                             "min_android_version",                               0,                   NULL,                                        "Oldest version of Android to target."),
    MEMBER(STRING,                                             "min_ios_version",                                   0,                   NULL,                                        "Oldest version of iOS to target."),
    MEMBER_LIST(STRING,                                        "network_types",                                     TT_P_CLOSED,         &rule_smart_plus_network_types,              "Kinds of connection to target."),
    MEMBER_LIST(STRING,                                        "operating_systems",                                 TT_P_CLOSED,         &rule_operating_system,                      "Android or iOS."),
    MEMBER_LIST(STRING,                                        "purchase_intention_keyword_ids",                    0,                   &v13_id,                                     "Kinds of products that people mean to buy."),
    MEMBER(STRING,                                             "saved_audience_id",                                 0,                   &v13_id,                                     "A saved set of targeting settings."),
    MEMBER(BOOLEAN,                                            "smart_audience_enabled",                            0,                   NULL,                                        "May reach people beyond the custom audiences."),
    MEMBER(BOOLEAN,                                            "smart_interest_behavior_enabled",                   0,                   NULL,                                        "May reach people beyond the interests and actions."),
    MEMBER(STRING,                                             "spc_audience_age",                                  0,                   TT_RULE(.choices = "OVER_EIGHTEEN|OVER_TWENTY_FIVE|ALL|MULTIPLE"), "Ages to target."),
    MEMBER(STRING,                                             "spending_power",                                    TT_P_CLOSED,         &rule_smart_plus_spending_power,             "HIGH: people who spend much."),
    MEMBER_LIST(STRING,                                        "zipcode_ids",                                       0,                   &rule_digits_items_3000,                     "Postal codes to target."),
    MEMBER(STRING,                                             "shopping_ads_retargeting_type",                     0,                   &rule_shopping_ads_retargeting_type,         "Which shoppers to win back."),
    MEMBER(INTEGER,                                            "shopping_ads_retargeting_actions_days",             TT_P_MIN | TT_P_MAX, &rule_shopping_ads_retargeting_actions_days, "Within how many days."),
    MEMBER_OBJECTS(smart_plus_included_custom_actions_members, "included_custom_actions",                           0,                   NULL,                                        "People who did this."),
    MEMBER_OBJECTS(smart_plus_included_custom_actions_members, "excluded_custom_actions",                           0,                   NULL,                                        "Leave out people who did this."),
    MEMBER(STRING,                                             "shopping_ads_retargeting_custom_audience_relation", 0,                   &rule_filter_set_operator,                   "Whether custom audiences narrow the retargeting or widen it."),
};

static const struct tt_param smart_plus_adgroup_update_params[] = {
    PARAM(BODY,        STRING,                                   "adgroup_id",                  TT_P_REQUIRED,                &v13_id,                                "The ad group."),
    PARAM(BODY,        STRING,                                   "adgroup_name",                0,                            &rule_chars_512,                        NULL),
    PARAM(BODY,        STRING,                                   "advertiser_id",               TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                "The ad account."),
    PARAM(BODY,        NUMBER,                                   "bid_price",                   0,                            NULL,                                   "Bid for a click, a thousand views or a view, by billing_event."),
    PARAM(BODY,        NUMBER,                                   "budget",                      0,                            NULL,                                   "In the currency of the ad account."),
    PARAM(BODY,        BOOLEAN,                                  "comment_disabled",            0,                            NULL,                                   "Whether comments are off."),
    PARAM(BODY,        NUMBER,                                   "conversion_bid_price",        0,                            NULL,                                   "What one conversion may cost."),
    PARAM(BODY,        STRING,                                   "dayparting",                  0,                            NULL,                                   "48 half-hours times 7 days as 336 digits 0 or 1."),
    PARAM(BODY,        NUMBER,                                   "min_budget",                  0,                            NULL,                                   "The least to spend, in the currency of the ad account."),
    PARAM(BODY,        STRING,                                   "pacing",                      TT_P_CLOSED,                  &rule_pacing,                           "Spend evenly, or as fast as possible."),
    PARAM(BODY,        NUMBER,                                   "roas_bid",                    TT_P_MIN | TT_P_MAX,          &rule_value_0_01_to_1000,               "The return on ad spend to aim for."),
    PARAM(BODY,        STRING,                                   "schedule_end_time",           0,                            &v13_datetime,                          "UTC."),
    PARAM(BODY,        STRING,                                   "schedule_start_time",         0,                            &v13_datetime,                          "UTC."),
    PARAM(BODY,        STRING,                                   "schedule_type",               0,                            TT_RULE(.choices = "SCHEDULE_FROM_NOW|SCHEDULE_START_END|BUDGET_MODE_TOTAL"), "Without end, or from start to end."),
    PARAM(BODY,        BOOLEAN,                                  "share_disabled",              0,                            NULL,                                   "Whether sharing is off."),
    PARAM(BODY,        BOOLEAN,                                  "suggestion_audience_enabled", 0,                            NULL,                                   "Take the targeting as a suggestion."),
    PARAM(BODY,        STRING,                                   "targeting_optimization_mode", TT_P_CLOSED,                  TT_RULE(.choices = "AUTOMATIC|MANUAL"), "Whether TikTok chooses whom to target."),
    PARAM_OBJECT(BODY, smart_plus_adgroup_update_targeting_spec, "targeting_spec",              0,                            NULL,                                   "Whom to target."),
    PARAM(BODY,        STRING,                                   "movie_premiere_date",         0,                            NULL,                                   NULL),
    PARAM(BODY,        BOOLEAN,                                  "is_hfss",                     0,                            NULL,                                   "Food or drink high in fat, salt or sugar."),
    PARAM(BODY,        BOOLEAN,                                  "is_lhf_compliance",           0,                            &v13_false,                             "Keeps the rules for less healthy food."),
    PARAM(BODY,        STRING,                                   "budget_auto_adjust_strategy", 0,                            &rule_budget_auto_adjust_strategy,      "Whether TikTok may raise the budget by itself."),
};

static const struct tt_endpoint smart_plus_adgroup_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/adgroup/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843314894279682"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.campaign.copy.task.check */

static const struct tt_param smart_plus_campaign_copy_task_check_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED,                NULL,    "The task."),
};

static const struct tt_field smart_plus_campaign_copy_task_check_task_info_result[] = {
    FIELD(INTEGER, "total_ad_count",   0, NULL, NULL),
    FIELD(INTEGER, "success_ad_count", 0, NULL, NULL),
};

static const struct tt_field smart_plus_campaign_copy_task_check_task_result_adgroup_result_list_ad_result_list_result[] = {
    FIELD(BOOLEAN,     "is_success",       0, NULL, NULL),
    FIELD(STRING,      "smart_plus_ad_id", 0, NULL, NULL),
    FIELD(STRING,      "ad_name",          0, NULL, NULL),
    FIELD_LIST(STRING, "ad_error_list",    0, NULL, NULL),
};

static const struct tt_field smart_plus_campaign_copy_task_check_task_result_adgroup_result_list_result[] = {
    FIELD(STRING,      "adgroup_id",         0, NULL,                          NULL),
    FIELD(STRING,      "adgroup_name",       0, NULL,                          NULL),
    FIELD(INTEGER,     "total_ad_count",     0, NULL,                          NULL),
    FIELD(INTEGER,     "success_ad_count",   0, NULL,                          NULL),
    FIELD_LIST(STRING, "adgroup_error_list", 0, NULL,                          NULL),
    FIELD(STRING,      "ad_status",          0, "ALL_SUCCESS|PARTIAL_SUCCESS", NULL),
    FIELD_OBJECTS(smart_plus_campaign_copy_task_check_task_result_adgroup_result_list_ad_result_list_result, "ad_result_list",     0, NULL,                          NULL),
};

static const struct tt_field smart_plus_campaign_copy_task_check_task_result_result[] = {
    FIELD(STRING,      "campaign_id",          0, NULL, NULL),
    FIELD(STRING,      "campaign_name",        0, NULL, NULL),
    FIELD_LIST(STRING, "campaign_error_infos", 0, NULL, NULL),
    FIELD_OBJECTS(smart_plus_campaign_copy_task_check_task_result_adgroup_result_list_result, "adgroup_result_list",  0, NULL, NULL),
};

static const struct tt_field smart_plus_campaign_copy_task_check_result[] = {
    FIELD(STRING,                                                        "task_status", 0, "RUNNING|SUCCESS|FAILURE", NULL),
    FIELD_OBJECT(smart_plus_campaign_copy_task_check_task_info_result,   "task_info",   0, NULL,                      NULL),
    FIELD_OBJECT(smart_plus_campaign_copy_task_check_task_result_result, "task_result", 0, NULL,                      NULL),
};

static const struct tt_endpoint smart_plus_campaign_copy_task_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/campaign/copy/task/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1866529943741441"),
    .effect = TT_READ,
};

/* ---- ads.smart_plus.campaign.copy.task.create */

static const struct tt_param smart_plus_campaign_copy_task_create_adgroup_list_targeting_spec[] = {
    MEMBER_LIST(STRING, "location_ids",          0, NULL,             "Regions to target; ids come from ads.tool.region."),
    MEMBER_LIST(STRING, "zipcode_ids",           0, &rule_items_3000, "Postal codes to target."),
    MEMBER_LIST(STRING, "excluded_audience_ids", 0, NULL,             "Custom audiences to leave out."),
    MEMBER_LIST(STRING, "audience_ids",          0, NULL,             "Custom audiences to target."),
    MEMBER(STRING,      "saved_audience_id",     0, NULL,             "A saved set of targeting settings."),
};

static const struct tt_param smart_plus_campaign_copy_task_create_adgroup_list_ad_list_creative_list_creative_info[] = {
    MEMBER(STRING,                                "ad_format",                 TT_P_REQUIRED, &rule_ad_format,                 "A video, an image, a carousel or a live stream."),
    MEMBER_OBJECT(smart_plus_video_info_members,  "video_info",                0,             NULL,                            "The video."),
    MEMBER_OBJECTS(smart_plus_image_info_members, "image_info",                0,             NULL,                            "The image."),
    MEMBER_OBJECT(smart_plus_music_info_members,  "music_info",                0,             NULL,                            "The music."),
    MEMBER(STRING,                                "aigc_disclosure_type",      0,             &rule_aigc_disclosure_type,      "Whether the ad says that it was made with AI."),
    MEMBER(STRING,                                "tiktok_item_id",            0,             NULL,                            "The post that is promoted, for Spark Ads."),
    MEMBER(STRING,                                "identity_type",             0,             &rule_identity_type,             "What kind of identity that is."),
    MEMBER(STRING,                                "identity_id",               0,             NULL,                            "Who the ad speaks as."),
    MEMBER(STRING,                                "identity_authorized_bc_id", 0,             &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
};

static const struct tt_param smart_plus_campaign_copy_task_create_adgroup_list_ad_list_creative_list[] = {
    MEMBER_OBJECT(smart_plus_campaign_copy_task_create_adgroup_list_ad_list_creative_list_creative_info, "creative_info", TT_P_REQUIRED, NULL, "One creative."),
};

static const struct tt_param smart_plus_campaign_copy_task_create_adgroup_list_ad_list_ad_configuration[] = {
    MEMBER_OBJECTS(smart_plus_utm_params_members, "utm_params",        0, &rule_items_14, "Parameters added to the landing page."),
    MEMBER(STRING,                                "call_to_action_id", 0, NULL,           "A portfolio of words for the button; either this or call_to_action."),
};

static const struct tt_param smart_plus_campaign_copy_task_create_adgroup_list_ad_list[] = {
    MEMBER(STRING,                                  "smart_plus_ad_id",      TT_P_REQUIRED, NULL,                                             "The Smart+ ad."),
    MEMBER(STRING,                                  "operation_status",      0,             &rule_campaign_copy_task_create_operation_status, "Whether it starts enabled."),
    MEMBER(STRING,                                  "ad_name",               0,             &rule_chars_512,                                  NULL),
    MEMBER_OBJECTS(smart_plus_campaign_copy_task_create_adgroup_list_ad_list_creative_list, "creative_list",         0,             &rule_items_1_to_50,                              "The videos and images to combine."),
    MEMBER_OBJECTS(smart_plus_ad_text_list_members, "ad_text_list",          0,             &rule_when_no_tiktok_item_id_items_5,             "Several texts to choose from."),
    MEMBER_OBJECTS(call_to_action_list_members,     "call_to_action_list",   0,             &rule_items_3,                                    "Several words for the button to choose from."),
    MEMBER_OBJECTS(landing_page_urls_members,       "landing_page_url_list", 0,             &rule_items_1,                                    "Several pages that a click may lead to."),
    MEMBER_OBJECT(smart_plus_campaign_copy_task_create_adgroup_list_ad_list_ad_configuration, "ad_configuration",      0,             NULL,                                             "Settings of the ad as a whole."),
};

static const struct tt_param smart_plus_campaign_copy_task_create_adgroup_list[] = {
    MEMBER(STRING,                                                            "adgroup_id",       TT_P_REQUIRED, &v13_id,                                     "The ad group."),
    MEMBER(STRING,                                                            "operation_status", 0,             &rule_smart_plus_ad_create_operation_status, "Whether it starts enabled."),
    MEMBER(STRING,                                                            "adgroup_name",     0,             &rule_chars_512,                             NULL),
    MEMBER(NUMBER,                                                            "budget",           0,             NULL,                                        "In the currency of the ad account."),
    MEMBER(NUMBER,                                                            "min_budget",       0,             NULL,                                        "The least to spend, in the currency of the ad account."),
    MEMBER_OBJECT(smart_plus_campaign_copy_task_create_adgroup_list_targeting_spec, "targeting_spec",   0,             NULL,                                        "Whom to target."),
    MEMBER_OBJECTS(smart_plus_campaign_copy_task_create_adgroup_list_ad_list, "ad_list",          0,             &rule_items_30,                              "The ads to copy, and what to change."),
};

static const struct tt_param smart_plus_campaign_copy_task_create_params[] = {
    PARAM(BODY,         STRING,                                            "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT,    &v13_id,                           "The ad account."),
    PARAM(BODY,         STRING,                                            "request_id",          TT_P_REQUIRED | TT_P_IDEMPOTENT, &rule_request_id,                  "Guards against doing this twice: repeats of one number within 10 seconds take effect once. Chosen when left out."),
    PARAM(BODY,         STRING,                                            "campaign_id",         TT_P_REQUIRED,                   &v13_id,                           "The campaign."),
    PARAM(BODY,         STRING,                                            "operation_status",    0,                               &rule_campaign_operation_status,   "Whether it starts enabled."),
    PARAM(BODY,         STRING,                                            "campaign_name",       0,                               &rule_chars_512,                   NULL),
    PARAM(BODY,         NUMBER,                                            "budget",              0,                               NULL,                              "In the currency of the ad account."),
    PARAM(BODY,         STRING,                                            "schedule_type",       0,                               &rule_schedule_type,               "Without end, or from start to end."),
    PARAM(BODY,         STRING,                                            "schedule_start_time", 0,                               &rule_when_schedule_type_datetime, "UTC."),
    PARAM(BODY,         STRING,                                            "schedule_end_time",   0,                               &rule_schedule_end_time,           "UTC."),
    PARAM(BODY,         STRING,                                            "dayparting",          0,                               NULL,                              "48 half-hours times 7 days as 336 digits 0 or 1."),
    PARAM(BODY,         STRING,                                            "deep_copy_mode",      0,                               &rule_deep_copy_mode,              "Whether all below is copied as it is, or as listed."),
    PARAM_OBJECTS(BODY, smart_plus_campaign_copy_task_create_adgroup_list, "adgroup_list",        0,                               &rule_items_10,                    "The ad groups to copy, and what to change."),
};

static const struct tt_field smart_plus_campaign_copy_task_create_result[] = {
    FIELD(STRING,                            "task_id",            0, NULL, "For asking how the task goes."),
    FIELD_OBJECTS(adgroup_error_list_fields, "adgroup_error_list", 0, NULL, NULL),
};

static const struct tt_endpoint smart_plus_campaign_copy_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/campaign/copy/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1866528879472641"),
    .window_s = 10,
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.smart_plus.campaign.create */

static const struct tt_param smart_plus_campaign_create_params[] = {
    PARAM(BODY,      STRING,  "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM(BODY,      STRING,  "app_id",                          0,                            &v13_id,                               "The app that is advertised."),
    PARAM(BODY,      STRING,  "app_promotion_type",              0,                            TT_RULE(.choices = "APP_INSTALL|APP_RETARGETING|MINIS", .when = "objective_type=APP_PROMOTION"), "Installs, retargeting or registration before the start."),
    PARAM(BODY,      STRING,  "bid_align_type",                  TT_P_CLOSED,                  TT_RULE(.choices = "SAN|SKAN|UNSET"),  "Whether results are counted by the network or by SKAdNetwork."),
    PARAM(BODY,      NUMBER,  "budget",                          0,                            NULL,                                  "In the currency of the ad account."),
    PARAM(BODY,      STRING,  "budget_mode",                     0,                            &rule_smart_plus_budget_mode,          "Whether the budget is for a day, in total, or has no end."),
    PARAM(BODY,      BOOLEAN, "budget_optimize_on",              0,                            &v13_true,                             "Spread one budget over all ad groups of the campaign."),
    PARAM(BODY,      STRING,  "campaign_app_profile_page_state", TT_P_CLOSED,                  &rule_deep_funnel_optimization_status, "Whether the app's profile page is shown."),
    PARAM(BODY,      STRING,  "campaign_name",                   TT_P_REQUIRED,                &rule_chars_512,                       NULL),
    PARAM(BODY,      STRING,  "campaign_type",                   TT_P_CLOSED,                  &rule_smart_plus_campaign_type,        NULL),
    PARAM(BODY,      BOOLEAN, "catalog_enabled",                 0,                            NULL,                                  "Whether the campaign shows products of a catalogue."),
    PARAM(BODY,      STRING,  "catalog_type",                    TT_P_CLOSED,                  TT_RULE(.choices = "ECOMMERCE|MINI_SERIES|TRAVEL_ENTERTAINMENT"), NULL),
    PARAM(BODY,      BOOLEAN, "disable_skan_campaign",           0,                            NULL,                                  "Do without SKAdNetwork attribution."),
    PARAM(BODY,      BOOLEAN, "is_advanced_dedicated_campaign",  0,                            &v13_true,                             "An advanced dedicated campaign for iOS 14."),
    PARAM(BODY,      BOOLEAN, "is_promotional_campaign",         0,                            &v13_false,                            NULL),
    PARAM(BODY,      STRING,  "objective_type",                  TT_P_REQUIRED | TT_P_CLOSED,  &rule_smart_plus_objective_type,       "What the campaign is to achieve."),
    PARAM(BODY,      STRING,  "open_api_partner",                0,                            NULL,                                  "Only for partners of TikTok."),
    PARAM(BODY,      STRING,  "operation_status",                TT_P_CLOSED,                  TT_RULE(.choices = "ENABLE|DISABLE|FROZEN", .assumed = "\"ENABLE\""), "Whether it starts enabled."),
    PARAM(BODY,      STRING,  "po_number",                       0,                            NULL,                                  "Purchase order number, printed on invoices."),
    PARAM(BODY,      STRING,  "postback_window_mode",            0,                            &rule_postback_window_mode,            "The SKAdNetwork postback that is used."),
    PARAM(BODY,      STRING,  "request_id",                      TT_P_REQUIRED,                &rule_request_id,                      "Guards against doing this twice: repeats of one number within a short time take effect once. Chosen when left out."),
    PARAM(BODY,      STRING,  "sales_destination",               0,                            TT_RULE(.choices = "WEBSITE|APP|WEB_AND_APP", .when = "objective_type=WEB_CONVERSIONS"), "Where the sales happen."),
    PARAM_LIST(BODY, STRING,  "special_industries",              TT_P_CLOSED,                  &rule_special_industries,              "Housing, employment or credit: targeting is restricted by law."),
    PARAM(BODY,      STRING,  "gaming_ad_compliance_agreement",  0,                            &rule_deep_funnel_optimization_status, "Whether the ad keeps the rules for games."),
    PARAM(BODY,      STRING,  "budget_auto_adjust_strategy",     0,                            &rule_budget_auto_adjust_strategy,     "Whether TikTok may raise the budget by itself."),
    PARAM(BODY,      STRING,  "rta_id",                          0,                            NULL,                                  "Real-time API strategy."),
    PARAM(BODY,      BOOLEAN, "rta_bid_enabled",                 0,                            &v13_false,                            "Let the real-time API change bids."),
    PARAM(BODY,      BOOLEAN, "rta_product_selection_enabled",   0,                            &v13_false,                            "Let the real-time API choose products."),
};

static const struct tt_field smart_plus_campaign_create_result[] = {
    FIELD(STRING,      "advertiser_id",                   0, NULL,                                         NULL),
    FIELD(STRING,      "campaign_id",                     0, NULL,                                         NULL),
    FIELD(STRING,      "create_time",                     0, NULL,                                         "UTC."),
    FIELD(STRING,      "modify_time",                     0, NULL,                                         "UTC."),
    FIELD(STRING,      "objective_type",                  0, NULL,                                         NULL),
    FIELD(STRING,      "app_promotion_type",              0, "APP_INSTALL|APP_RETARGETING|MINIS",          NULL),
    FIELD(STRING,      "sales_destination",               0, "WEBSITE|APP|WEB_AND_APP",                    NULL),
    FIELD(STRING,      "campaign_type",                   0, NULL,                                         NULL),
    FIELD(STRING,      "app_id",                          0, NULL,                                         NULL),
    FIELD(STRING,      "gaming_ad_compliance_agreement",  0, "ON|OFF",                                     NULL),
    FIELD(BOOLEAN,     "is_advanced_dedicated_campaign",  0, NULL,                                         NULL),
    FIELD(BOOLEAN,     "disable_skan_campaign",           0, NULL,                                         NULL),
    FIELD(STRING,      "bid_align_type",                  0, "SAN|SKAN",                                   NULL),
    FIELD(STRING,      "campaign_app_profile_page_state", 0, "ON|OFF",                                     NULL),
    FIELD(BOOLEAN,     "catalog_enabled",                 0, NULL,                                         NULL),
    FIELD(STRING,      "catalog_type",                    0, "ECOMMERCE|MINI_SERIES|TRAVEL_ENTERTAINMENT", NULL),
    FIELD(STRING,      "campaign_name",                   0, NULL,                                         NULL),
    FIELD_LIST(STRING, "special_industries",              0, "HOUSING|EMPLOYMENT|CREDIT",                  NULL),
    FIELD(BOOLEAN,     "budget_optimize_on",              0, NULL,                                         NULL),
    FIELD(STRING,      "budget_mode",                     0, CHOICES_BUDGET_MODE,                          NULL),
    FIELD(STRING,      "budget_auto_adjust_strategy",     0, "AUTO_BUDGET_INCREASE|UNSET",                 NULL),
    FIELD(NUMBER,      "budget",                          0, NULL,                                         "In the currency of the ad account."),
    FIELD(NUMBER,      "current_budget",                  0, NULL,                                         "In the currency of the ad account."),
    FIELD(STRING,      "operation_status",                0, "ENABLE|DISABLE",                             NULL),
    FIELD(STRING,      "secondary_status",                0, NULL,                                         NULL),
    FIELD(STRING,      "smart_plus_adgroup_mode",         0, "SINGLE|MULTIPLE",                            NULL),
    FIELD(STRING,      "postback_window_mode",            0, CHOICES_POSTBACK_WINDOW_MODE,                 "The SKAdNetwork postback that is used."),
    FIELD(STRING,      "po_number",                       0, NULL,                                         "Purchase order number, printed on invoices."),
    FIELD(BOOLEAN,     "is_promotional_campaign",         0, NULL,                                         NULL),
    FIELD(STRING,      "rta_id",                          0, NULL,                                         "Real-time API strategy."),
    FIELD(BOOLEAN,     "rta_bid_enabled",                 0, NULL,                                         NULL),
    FIELD(BOOLEAN,     "rta_product_selection_enabled",   0, NULL,                                         NULL),
};

static const struct tt_endpoint smart_plus_campaign_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/campaign/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843312852800706"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.smart_plus.campaign.get */

static const struct tt_param smart_plus_campaign_get_filtering[] = {
    MEMBER_LIST(STRING, "campaign_ids",               0,           &rule_digits_items_100,                         "The campaigns."),
    MEMBER(STRING,      "campaign_name",              0,           NULL,                                           NULL),
    MEMBER(STRING,      "creation_filter_end_time",   0,           &v13_datetime,                                  "Created before this time, UTC."),
    MEMBER(STRING,      "creation_filter_start_time", 0,           &v13_datetime,                                  "Created at or after this time, UTC."),
    MEMBER(STRING,      "objective_type",             TT_P_CLOSED, &rule_smart_plus_objective_type,                "What the campaign is to achieve."),
    MEMBER(STRING,      "primary_status",             TT_P_CLOSED, &rule_smart_plus_campaign_get_primary_status,   "Status in few words."),
    MEMBER(STRING,      "secondary_status",           TT_P_CLOSED, &rule_smart_plus_campaign_get_secondary_status, "Status in detail."),
    MEMBER(STRING,      "sales_destination",          0,           &rule_smart_plus_sales_destination,             "Where the sales happen."),
};

static const struct tt_param smart_plus_campaign_get_params[] = {
    PARAM(QUERY,        STRING,                            "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                       "The ad account."),
    PARAM_LIST(QUERY,   STRING,                            "fields",        0,                            NULL,                          "Which members to answer; without it TikTok chooses."),
    PARAM_OBJECT(QUERY, smart_plus_campaign_get_filtering, "filtering",     0,                            NULL,                          "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                           "page",          TT_P_MIN,                     &v13_page,                     "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                           "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10, "Rows a page."),
};

static const struct tt_field smart_plus_campaign_get_result[] = {
    FIELD_OBJECTS(smart_plus_campaign_create_result, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint smart_plus_campaign_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/campaign/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1843312818332930"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.smart_plus.campaign.status.update */

static const struct tt_param smart_plus_campaign_status_update_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                               "The ad account."),
    PARAM_LIST(BODY, STRING, "campaign_ids",         TT_P_REQUIRED,                &rule_digits_items_1_to_20,            "The campaigns."),
    PARAM(BODY,      STRING, "operation_status",     TT_P_REQUIRED | TT_P_CLOSED,  &rule_smart_plus_operation_status,     "DELETE cannot be taken back."),
    PARAM(BODY,      STRING, "postback_window_mode", 0,                            &rule_smart_plus_postback_window_mode, "The SKAdNetwork postback that is used."),
};

static const struct tt_field smart_plus_campaign_status_update_campaign_list_result[] = {
    FIELD(STRING, "campaign_id",          0, NULL,                         NULL),
    FIELD(STRING, "status",               0, "DELETE|DISABLE|ENABLE",      NULL),
    FIELD(STRING, "postback_window_mode", 0, CHOICES_POSTBACK_WINDOW_MODE, "The SKAdNetwork postback that is used."),
};

static const struct tt_field smart_plus_campaign_status_update_error_list_result[] = {
    FIELD(STRING, "campaign_id",   0, NULL, NULL),
    FIELD(STRING, "error_message", 0, NULL, NULL),
};

static const struct tt_field smart_plus_campaign_status_update_result[] = {
    FIELD_OBJECTS(smart_plus_campaign_status_update_campaign_list_result, "campaign_list", 0, NULL, NULL),
    FIELD_OBJECTS(smart_plus_campaign_status_update_error_list_result,    "error_list",    0, NULL, "What failed."),
};

static const struct tt_endpoint smart_plus_campaign_status_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/campaign/status/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843312888885314"),
    .flags = TT_E_SPENDS | TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.campaign.update */

static const struct tt_param smart_plus_campaign_update_params[] = {
    PARAM(BODY, STRING, "advertiser_id",               TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                           "The ad account."),
    PARAM(BODY, NUMBER, "budget",                      0,                            NULL,                              "In the currency of the ad account."),
    PARAM(BODY, STRING, "campaign_id",                 TT_P_REQUIRED,                &v13_id,                           "The campaign."),
    PARAM(BODY, STRING, "campaign_name",               0,                            &rule_chars_512,                   NULL),
    PARAM(BODY, STRING, "po_number",                   0,                            NULL,                              "Purchase order number, printed on invoices."),
    PARAM(BODY, STRING, "budget_auto_adjust_strategy", 0,                            &rule_budget_auto_adjust_strategy, "Whether TikTok may raise the budget by itself."),
};

static const struct tt_endpoint smart_plus_campaign_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "smart_plus/campaign/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1843312876001282"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.smart_plus.material.review_info */

static const struct tt_param smart_plus_material_review_info_params[] = {
    PARAM(QUERY,        STRING,                                "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM_LIST(QUERY,   STRING,                                "ad_material_ids",    TT_P_REQUIRED,                &rule_digits_items_1_to_100, "The materials of the ad."),
    PARAM_OBJECT(QUERY, smart_plus_extra_info_setting_members, "extra_info_setting", 0,                            NULL,                        NULL),
    PARAM(QUERY,        STRING,                                "lang",               0,                            NULL,                        "Language of the answer."),
    PARAM_OBJECT(QUERY, smart_plus_context_info_members,       "context_info",       0,                            NULL,                        "Who is behind the request."),
};

static const struct tt_field smart_plus_material_review_info_material_review_infos_result[] = {
    FIELD(STRING,                                "ad_material_id",   0, NULL,                                       NULL),
    FIELD(STRING,                                "smart_plus_ad_id", 0, NULL,                                       NULL),
    FIELD_LIST(STRING,                           "passed_locations", 0, NULL,                                       NULL),
    FIELD(STRING,                                "review_status",    0, "ALL_AVAILABLE|PART_AVAILABLE|UNAVAILABLE", NULL),
    FIELD_OBJECTS(smart_plus_reject_info_fields, "reject_info",      0, NULL,                                       NULL),
};

static const struct tt_field smart_plus_material_review_info_result[] = {
    FIELD_OBJECTS(smart_plus_material_review_info_material_review_infos_result, "material_review_infos", 0, NULL, NULL),
};

static const struct tt_endpoint smart_plus_material_review_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/material/review_info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "material_review_infos",
    .source = V13_DOC("1843317474334722"),
    .effect = TT_READ,
};

/* ---- ads.smart_plus.material_report.breakdown */

static const struct tt_param smart_plus_material_report_breakdown_filtering[] = {
    MEMBER_LIST(STRING, "ad_text_entity_ids",            0,           &rule_items_1_to_400,        NULL),
    MEMBER_LIST(STRING, "adgroup_ids",                   0,           &rule_digits_items_1_to_200, "The ad groups."),
    MEMBER_LIST(STRING, "call_to_action_entity_ids",     0,           &rule_items_1_to_400,        NULL),
    MEMBER_LIST(STRING, "campaign_ids",                  0,           &rule_digits_items_1_to_200, "The campaigns."),
    MEMBER_LIST(STRING, "interactive_add_on_entity_ids", 0,           &rule_items_1_to_400,        NULL),
    MEMBER_LIST(STRING, "main_material_ids",             0,           &rule_items_1_to_400,        NULL),
    MEMBER_LIST(STRING, "main_material_types",           TT_P_CLOSED, &rule_main_material_types,   NULL),
    MEMBER_LIST(STRING, "smart_plus_ad_ids",             0,           &rule_digits_items_1_to_200, "The Smart+ ads."),
};

static const struct tt_param smart_plus_material_report_breakdown_params[] = {
    PARAM(QUERY,        STRING,                                         "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_LIST(QUERY,   STRING,                                         "dimensions",    TT_P_REQUIRED | TT_P_CLOSED,  &rule_smart_plus_dimensions,  "What the rows are broken down by."),
    PARAM_LIST(QUERY,   STRING,                                         "metrics",       TT_P_CLOSED,                  TT_RULE(.choices = CHOICES_SORT_FIELD, .min_items = 1), "Which figures to answer."),
    PARAM(QUERY,        STRING,                                         "start_date",    TT_P_REQUIRED,                &v13_date,                    "First day, included."),
    PARAM(QUERY,        STRING,                                         "end_date",      TT_P_REQUIRED,                &v13_date,                    "Last day, included."),
    PARAM_OBJECT(QUERY, smart_plus_material_report_breakdown_filtering, "filtering",     0,                            NULL,                         "Which rows to answer."),
    PARAM(QUERY,        STRING,                                         "sort_field",    TT_P_CLOSED,                  &rule_smart_plus_sort_field,  "What to sort by."),
    PARAM(QUERY,        STRING,                                         "sort_type",     TT_P_CLOSED,                  &rule_order_type,             "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                                        "page",          TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                                        "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field smart_plus_material_report_breakdown_result[] = {
    FIELD_OBJECTS(smart_plus_material_report_breakdown_list_fields, "list",      0, NULL, NULL),
    FIELD_OBJECT(page_info_fields,                                  "page_info", 0, NULL, NULL),
};

static const struct tt_endpoint smart_plus_material_report_breakdown_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/material_report/breakdown/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1738373164380162"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.smart_plus.material_report.overview */

static const struct tt_param smart_plus_material_report_overview_filtering[] = {
    MEMBER_LIST(STRING, "ad_text_entity_ids",            0,           &rule_items_1_to_400,      NULL),
    MEMBER_LIST(STRING, "adgroup_ids",                   0,           &rule_digits_items_200,    "The ad groups."),
    MEMBER_LIST(STRING, "call_to_action_entity_ids",     0,           &rule_items_1_to_400,      NULL),
    MEMBER_LIST(STRING, "campaign_ids",                  0,           &rule_digits_items_200,    "The campaigns."),
    MEMBER_LIST(STRING, "interactive_add_on_entity_ids", 0,           &rule_items_1_to_400,      NULL),
    MEMBER_LIST(STRING, "main_material_ids",             0,           &rule_items_1_to_400,      NULL),
    MEMBER_LIST(STRING, "main_material_types",           TT_P_CLOSED, &rule_main_material_types, NULL),
    MEMBER_LIST(STRING, "smart_plus_ad_ids",             0,           &rule_digits_items_200,    "The Smart+ ads."),
};

static const struct tt_param smart_plus_material_report_overview_params[] = {
    PARAM(QUERY,        STRING,                                        "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_LIST(QUERY,   STRING,                                        "dimensions",     TT_P_REQUIRED | TT_P_CLOSED,  &rule_dimensions,             "What the rows are broken down by."),
    PARAM_LIST(QUERY,   STRING,                                        "metrics",        TT_P_CLOSED,                  &rule_metrics,                "Which figures to answer."),
    PARAM(QUERY,        STRING,                                        "start_date",     0,                            &v13_date,                    "First day, included."),
    PARAM(QUERY,        STRING,                                        "end_date",       0,                            &v13_date,                    "Last day, included."),
    PARAM(QUERY,        BOOLEAN,                                       "query_lifetime", 0,                            &v13_false,                   "Over the whole life: no dates, no dimensions of time."),
    PARAM_OBJECT(QUERY, smart_plus_material_report_overview_filtering, "filtering",      0,                            NULL,                         "Which rows to answer."),
    PARAM(QUERY,        STRING,                                        "sort_field",     TT_P_CLOSED,                  &rule_smart_plus_sort_field,  "What to sort by."),
    PARAM(QUERY,        STRING,                                        "sort_type",      TT_P_CLOSED,                  &rule_order_type,             "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                                       "page",           TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                                       "page_size",      TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_endpoint smart_plus_material_report_overview_endpoint = {
    .method = "GET",
    .path = V13_PATH "smart_plus/material_report/overview/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1738373164380162"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

// clang-format on
#endif
