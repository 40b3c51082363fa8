// Ads and accounts: the endpoints of reports, diagnostics and logs, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule changelog_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {".end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {".activity_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member changelog_get_gives[] = {
    {"changelog_list", SB_OBJS, NULL},
    {".time", SB_TIME, NULL},
    {".activity_type", SB_STR, "USER"},
    {".operator_id", SB_ID, NULL},
    {".activity_log", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule changelog_task_check_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member changelog_task_check_gives[] = {
    {"status", SB_STR, NULL},
    {0}};

static const struct sb_rule changelog_task_create_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"start_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"end_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {"timezone", SB_STR, 0, NULL, 0, 0, NULL},
    {"module", SB_STR, 0, NULL, 0, 0, NULL},
    {"object_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"object_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"operation_types", SB_STRS, 0, NULL, 0, 0, NULL},
    {"order_fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member changelog_task_create_gives[] = {
    {"task_id", SB_ID, NULL},
    {0}};

static const struct sb_member changelog_task_download_gives[] = {
    {"status", SB_STR, "PROCESSING"},
    {"changelog", SB_OBJ, NULL},
    {".file_data", SB_OBJ, NULL},
    {"..changes", SB_OBJ, NULL},
    {"...budget", SB_INT, NULL},
    {"...bid", SB_INT, NULL},
    {"...status", SB_INT, NULL},
    {"...targeting", SB_INT, NULL},
    {"..logs", SB_OBJS, NULL},
    {"...time", SB_TIME, NULL},
    {"...log_object_type", SB_STR, NULL},
    {"...object_id", SB_ID, NULL},
    {"...object", SB_STR, NULL},
    {"...operator", SB_STR, NULL},
    {"...source", SB_STR, NULL},
    {"...app_id", SB_ID, NULL},
    {"...activity_details", SB_OBJS, NULL},
    {"....action", SB_STR, NULL},
    {"....name", SB_STR, NULL},
    {"....before_after", SB_OBJS, NULL},
    {".....before", SB_STR, NULL},
    {".....after", SB_STR, NULL},
    {".file_name", SB_STR, NULL},
    {0}};

static const struct sb_rule delivery_bid_recommend_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"adgroup_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member delivery_bid_recommend_gives[] = {
    {"results", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".recommendations", SB_OBJS, NULL},
    {"..recommended_bid", SB_NUM, NULL},
    {"..bid_increase_ratio", SB_NUM, NULL},
    {"..estimated_cost", SB_NUM, NULL},
    {"..cost_uplift", SB_NUM, NULL},
    {"..cost_uplift_ratio", SB_NUM, NULL},
    {0}};

static const struct sb_member delivery_budget_recommend_gives[] = {
    {"results", SB_OBJS, NULL},
    {".adgroup_id", SB_ID, NULL},
    {".recommendations", SB_OBJS, NULL},
    {"..recommended_budget", SB_NUM, NULL},
    {"..budget_increase_ratio", SB_NUM, NULL},
    {"..estimated_conversion", SB_NUM, NULL},
    {"..conversion_uplift", SB_NUM, NULL},
    {"..conversion_uplift_ratio", SB_NUM, NULL},
    {0}};

static const struct sb_rule diagnostic_catalog_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".issue_level", SB_STR, 0, NULL, 0, 0, NULL},
    {".issue_category", SB_STR, 0, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 20, NULL},
    {0}};

static const struct sb_member diagnostic_catalog_gives[] = {
    {"diagnostic_date", SB_DATE, NULL},
    {"issues", SB_OBJS, NULL},
    {".issue_id", SB_ID, NULL},
    {".issue_title", SB_STR, NULL},
    {".reason_and_suggestion", SB_STR, NULL},
    {".issue_level", SB_STR, "CRITICAL"},
    {".issue_category", SB_STR, "PRODUCT_ATTRIBUTES"},
    {".issue_product_field", SB_STR, NULL},
    {".affected_product_count", SB_INT, NULL},
    {".affected_product_percentage", SB_NUM, NULL},
    {".example_affected_products", SB_OBJS, NULL},
    {"..audit", SB_OBJ, NULL},
    {"...audit_status", SB_STR, "approved"},
    {"...reject_info", SB_OBJS, NULL},
    {"....reason", SB_STR, NULL},
    {"....suggestion", SB_STR, NULL},
    {"....affected_placement", SB_STRS, "PLACEMENT_TIKTOK"},
    {"....affected_country", SB_STRS, NULL},
    {"..ad_creation_eligible", SB_STR, "AVAILABLE"},
    {"..active_status", SB_STR, "ACTIVATED"},
    {"..sku_id", SB_ID, NULL},
    {"..product_id", SB_ID, NULL},
    {"..title", SB_STR, NULL},
    {"..description", SB_STR, NULL},
    {"..availability", SB_STR, "IN_STOCK"},
    {"..image_url", SB_STR, NULL},
    {"..video_url", SB_STR, NULL},
    {"..brand", SB_STR, NULL},
    {"..additional_image_urls", SB_STRS, NULL},
    {"..item_group_id", SB_ID, NULL},
    {"..google_product_category", SB_STR, NULL},
    {"..global_trade_item_number", SB_STR, NULL},
    {"..manufacturer_part_number", SB_STR, NULL},
    {"..hotel_id", SB_ID, NULL},
    {"..name", SB_STR, NULL},
    {"..hotel_category", SB_STR, "HOTEL"},
    {"..hotel_retailer_id", SB_ID, NULL},
    {"..address", SB_OBJ, NULL},
    {"...address", SB_STR, NULL},
    {"...secondary_address", SB_STR, NULL},
    {"...tertiary_address", SB_STR, NULL},
    {"...city", SB_STR, NULL},
    {"...region", SB_STR, NULL},
    {"...country", SB_STR, NULL},
    {"..neighborhood", SB_STR, NULL},
    {"..latitude", SB_NUM, NULL},
    {"..longitude", SB_NUM, NULL},
    {"..series_id", SB_ID, NULL},
    {"..series_name", SB_STR, NULL},
    {"..recharge", SB_OBJ, NULL},
    {"...type", SB_STR, "BY_TIERS"},
    {"...purchase_unit", SB_STRS, NULL},
    {"...cost", SB_NUMS, NULL},
    {"..phone", SB_STR, NULL},
    {"..margin_level", SB_INT, NULL},
    {"..loyalty_program", SB_STR, NULL},
    {"..cancellation_policy", SB_STR, NULL},
    {"..guest_ratings", SB_OBJS, NULL},
    {"...rating_system", SB_STR, NULL},
    {"...max_score", SB_INT, NULL},
    {"...score", SB_INT, NULL},
    {"...number_of_reviewers", SB_INT, NULL},
    {"..star_rating", SB_NUM, NULL},
    {"..hotel_room_id", SB_ID, NULL},
    {"..room_type", SB_STR, NULL},
    {"..meal_policy", SB_STR, NULL},
    {"..amenities", SB_STR, NULL},
    {"..priority", SB_INT, NULL},
    {"..flight_id", SB_ID, NULL},
    {"..origin_airport", SB_STR, NULL},
    {"..destination_airport", SB_STR, NULL},
    {"..origin_city", SB_STR, NULL},
    {"..destination_city", SB_STR, NULL},
    {"..cabin_class", SB_STR, "FIRST_CLASS"},
    {"..airline_company", SB_STR, "AEROFLOT"},
    {"..destination_id", SB_ID, NULL},
    {"..destination_name", SB_STR, NULL},
    {"..postal_code", SB_STR, NULL},
    {"..types", SB_STRS, NULL},
    {"..media_title_id", SB_ID, NULL},
    {"..timeline", SB_STR, "COMING_SOON"},
    {"..category", SB_STR, "MOVIE"},
    {"..genres", SB_STRS, NULL},
    {"..qid", SB_STR, NULL},
    {"..profession", SB_OBJ, NULL},
    {"...condition", SB_STR, "NEW"},
    {"...age_group", SB_STR, "NEW_BORN"},
    {"...color", SB_STR, NULL},
    {"...gender", SB_STR, "FEMALE"},
    {"...material", SB_STR, NULL},
    {"...pattern", SB_STR, NULL},
    {"...product_category", SB_STR, NULL},
    {"...shipping", SB_STR, NULL},
    {"...shipping_weight", SB_STR, NULL},
    {"...size", SB_STR, NULL},
    {"...tax", SB_STR, NULL},
    {"...company_type", SB_STR, "COPYRIGHT_HOLDER"},
    {"...copyright_holder_name", SB_STR, NULL},
    {"...app_id", SB_ID, NULL},
    {"...minis_id", SB_ID, NULL},
    {"...total_episodes", SB_INT, NULL},
    {"...initial_paid_episodes", SB_INT, NULL},
    {"...per_episode_duration", SB_INT, NULL},
    {"...spoken_language", SB_STR, NULL},
    {"...subtitle_language", SB_STR, NULL},
    {"...production_type", SB_STR, "LOCAL"},
    {"...target_audience", SB_STR, "MALE"},
    {"...characters", SB_STRS, NULL},
    {"...genres", SB_STRS, NULL},
    {"...historical_context", SB_STRS, NULL},
    {"...actors", SB_STRS, NULL},
    {"..price_info", SB_OBJ, NULL},
    {"...price", SB_NUM, NULL},
    {"...currency", SB_STR, "EUR"},
    {"...sale_price", SB_NUM, NULL},
    {"...sale_price_effective_date", SB_DATE, NULL},
    {"..landing_page", SB_OBJ, NULL},
    {"...landing_page_url", SB_STR, NULL},
    {"...ios_url", SB_STR, NULL},
    {"...ios_app_store_id", SB_ID, NULL},
    {"...ios_app_name", SB_STR, NULL},
    {"...iphone_app_store_id", SB_ID, NULL},
    {"...iphone_app_name", SB_STR, NULL},
    {"...ipad_app_store_id", SB_ID, NULL},
    {"...ipad_app_name", SB_STR, NULL},
    {"...android_url", SB_STR, NULL},
    {"...android_package", SB_STR, NULL},
    {"...android_app_name", SB_STR, NULL},
    {"..extra_info", SB_OBJ, NULL},
    {"...custom_label_0", SB_STR, NULL},
    {"...custom_label_1", SB_STR, NULL},
    {"...custom_label_2", SB_STR, NULL},
    {"...custom_label_3", SB_STR, NULL},
    {"...custom_label_4", SB_STR, NULL},
    {"...internal_label_0", SB_STR, NULL},
    {"...internal_label_1", SB_STR, NULL},
    {"..image_status", SB_STR, "PROCESSING"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule diagnostic_catalog_eventsource_issue_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"event_source_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_STR, 0, NULL, 0, 0, "event_source_type=APP"},
    {"pixel_code", SB_STR, 0, NULL, 0, 0, "event_source_type=PIXEL"},
    {"event_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"time_range", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member diagnostic_catalog_eventsource_issue_gives[] = {
    {"list", SB_OBJS, NULL},
    {".diagnostic_result", SB_STR, NULL},
    {".level", SB_STR, "ERROR"},
    {".diagnostic_solution", SB_STR, NULL},
    {0}};

static const struct sb_member diagnostic_catalog_eventsource_metric_gives[] = {
    {"list", SB_OBJS, NULL},
    {".available_type", SB_STR, "EVENT_RECEIVED"},
    {".event_details", SB_OBJS, NULL},
    {"..date", SB_DATE, NULL},
    {"..count", SB_STR, NULL},
    {"..percentage", SB_STR, NULL},
    {0}};

static const struct sb_rule diagnostic_catalog_product_task_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"lang", SB_STR, 0, NULL, 0, 0, NULL},
    {"issue_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule diagnostic_catalog_product_task_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member diagnostic_catalog_product_task_get_gives[] = {
    {"status", SB_STR, "SUCCEED"},
    {"diagnostic_file_url", SB_STR, NULL},
    {0}};

static const struct sb_rule mmm_api_check_takes[] = {
    {"mmm_request_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member mmm_api_check_gives[] = {
    {"status", SB_STR, NULL},
    {"message", SB_STR, ""},
    {0}};

static const struct sb_rule mmm_api_create_takes[] = {
    {"advertiser_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"request_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".targets", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..campaign_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..brand", SB_STR, 0, NULL, 0, 0, NULL},
    {"..sub_brand", SB_STR, 0, NULL, 0, 0, NULL},
    {".from_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {".to_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {".country_code", SB_STRS, 0, NULL, 0, 0, NULL},
    {".media_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"email", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member mmm_api_create_gives[] = {
    {"mmm_request_id", SB_ID, NULL},
    {0}};

static const struct sb_member mmm_api_download_gives[] = {
    {"download_url", SB_STR, NULL},
    {0}};

static const struct sb_rule mmm_api_history_takes[] = {
    {"from_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member mmm_api_history_gives[] = {
    {"historical_requests", SB_STRS, NULL},
    {0}};

static const struct sb_rule report_ad_benchmark_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".ad_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".adgroup_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".campaign_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"compare_time_window", SB_STR, 0, NULL, 0, 0, NULL},
    {"metrics_fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member report_ad_benchmark_get_gives[] = {
    {"compare_date", SB_DATE, NULL},
    {"list", SB_OBJS, NULL},
    {".info", SB_OBJ, NULL},
    {"..ad_id", SB_ID, NULL},
    {"..location", SB_STR, NULL},
    {"..placement", SB_STR, NULL},
    {"..ad_category", SB_NUM, NULL},
    {"..external_action", SB_STR, NULL},
    {".metrics", SB_OBJ, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {0}};

static const struct sb_rule report_integrated_get_takes[] = {
    {"report_type", SB_STR, SB_REQUIRED, "AUDIENCE|BASIC|BC|CATALOG|PLAYABLE_MATERIAL|TT_SHOP", 0, 0, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED,
     "advertiser_id|campaign_id|adgroup_id|ad_id|ad_id_v2|stat_time_day|stat_time_hour|country_code|ad_type|"
     "custom_event_type|event_source_id|page_id|component_name|room_id|post_id|image_id|video_material_id|"
     "minis_id|search_terms|search_keyword|match_type|skan_postback_sequence|gender|age|ac|language|platform|"
     "placement|interest_category|interest_category_v2|contextual_tag|bucket_id", 1, 11, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, "report_type=PLAYABLE_MATERIAL|CATALOG|TT_SHOP"},
    {"bc_id", SB_ID, 0, NULL, 0, 0, "report_type=BC"},
    {"page", SB_INT, 0, NULL, 1, 1000000, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {"enable_total_metrics", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"multi_adv_report_in_utc_time", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"query_mode", SB_STR, 0, "REGULAR|CHUNK", 0, 0, NULL},
    {"advertiser_ids", SB_IDS, 0, NULL, 1, 5, NULL},
    {"service_type", SB_STR, 0, "AUCTION|RESERVATION", 0, 0, NULL},
    {"data_level", SB_STR, 0,
     "AUCTION_AD|AUCTION_ADGROUP|AUCTION_ADVERTISER|AUCTION_CAMPAIGN|RESERVATION_AD|RESERVATION_ADGROUP|"
     "RESERVATION_ADVERTISER|RESERVATION_CAMPAIGN", 0, 0, "report_type=AUDIENCE|BASIC|CATALOG"},
    {"metrics", SB_STRS, 0, NULL, 1, 0, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, "query_lifetime?=false"},
    {"end_date", SB_DATE, 0, NULL, 0, 0, "query_lifetime?=false"},
    {"query_lifetime", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"order_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"filtering", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".field_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".filter_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".filter_value", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule report_task_cancel_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"task_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule report_task_create_takes[] = {
    {"dimensions", SB_STRS, SB_REQUIRED, NULL, 1, 11, NULL},
    {"report_type", SB_STR, SB_REQUIRED, "BASIC|AUDIENCE|CATALOG|PLAYABLE_MATERIAL", 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, "!advertiser_ids"},
    {"advertiser_ids", SB_IDS, 0, NULL, 1, 5, NULL},
    {"data_level", SB_STR, 0,
     "AUCTION_AD|AUCTION_ADGROUP|AUCTION_ADVERTISER|AUCTION_CAMPAIGN|RESERVATION_AD|RESERVATION_ADGROUP|"
     "RESERVATION_ADVERTISER|RESERVATION_CAMPAIGN", 0, 0, "report_type=AUDIENCE|BASIC|CATALOG"},
    {"enable_report_title_translation", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, 0, NULL, 0, 0, "query_lifetime?=false"},
    {"file_name", SB_STR, 0, NULL, 0, 255, NULL},
    {"filtering", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".field_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".filter_type", SB_STR, 0, "BETWEEN|GREATER_EQUAL|GREATER_THAN|IN|LOWER_EQUAL|LOWER_THAN|MATCH|RANGE", 0, 0, NULL},
    {".filter_value", SB_STR, 0, NULL, 0, 0, NULL},
    {"metrics", SB_STRS, 0, NULL, 1, 0, NULL},
    {"order_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"output_format", SB_STR, 0, "CSV_DOWNLOAD|CSV_STRING|XLSX_DOWNLOAD", 0, 0, NULL},
    {"query_lifetime", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"service_type", SB_STR, 0, "AUCTION|RESERVATION", 0, 0, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, "query_lifetime?=false"},
    {0}};

static const struct sb_rule report_video_performance_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".ad_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".adgroup_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".campaign_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {".material_ids", SB_STRS, 0, NULL, 0, 1, NULL},
    {".video_ids", SB_STRS, 0, NULL, 0, 1, NULL},
    {".start_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {".end_time", SB_TIME, 0, NULL, 0, 0, NULL},
    {".lifetime", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"report_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"metrics_fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 0, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 500, NULL},
    {0}};

static const struct sb_member report_video_performance_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".info", SB_OBJ, NULL},
    {"..ad_id", SB_ID, NULL},
    {"..video_id", SB_ID, NULL},
    {"..duration", SB_NUM, NULL},
    {".metrics", SB_OBJ, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "changelog/get/", .token = SB_TOKEN_ADS, .rules = changelog_get_takes,
     .answer = changelog_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "changelog/task/check/", .token = SB_TOKEN_ADS, .rules = changelog_task_check_takes,
     .answer = changelog_task_check_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "changelog/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = changelog_task_create_takes, .answer = changelog_task_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "changelog/task/download/", .token = SB_TOKEN_ADS,
     .rules = changelog_task_check_takes, .answer = changelog_task_download_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "delivery/bid/recommend/", .token = SB_TOKEN_ADS,
     .rules = delivery_bid_recommend_takes, .answer = delivery_bid_recommend_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "delivery/budget/recommend/", .token = SB_TOKEN_ADS,
     .rules = delivery_bid_recommend_takes, .answer = delivery_budget_recommend_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "diagnostic/catalog/", .token = SB_TOKEN_ADS, .rules = diagnostic_catalog_takes,
     .answer = diagnostic_catalog_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "diagnostic/catalog/eventsource/issue/", .token = SB_TOKEN_ADS,
     .rules = diagnostic_catalog_eventsource_issue_takes, .answer = diagnostic_catalog_eventsource_issue_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "diagnostic/catalog/eventsource/metric/", .token = SB_TOKEN_ADS,
     .rules = diagnostic_catalog_eventsource_issue_takes, .answer = diagnostic_catalog_eventsource_metric_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "diagnostic/catalog/product/task/create/", .token = SB_TOKEN_ADS,
     .body = SB_BODY_JSON, .rules = diagnostic_catalog_product_task_create_takes, .answer = changelog_task_create_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "diagnostic/catalog/product/task/get/", .token = SB_TOKEN_ADS,
     .rules = diagnostic_catalog_product_task_get_takes, .answer = diagnostic_catalog_product_task_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "mmm/api/check/", .token = SB_TOKEN_ADS, .rules = mmm_api_check_takes,
     .answer = mmm_api_check_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "mmm/api/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = mmm_api_create_takes, .answer = mmm_api_create_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "mmm/api/download/", .token = SB_TOKEN_ADS, .rules = mmm_api_check_takes,
     .answer = mmm_api_download_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "mmm/api/history/", .token = SB_TOKEN_ADS, .rules = mmm_api_history_takes,
     .answer = mmm_api_history_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "report/ad_benchmark/get/", .token = SB_TOKEN_ADS,
     .rules = report_ad_benchmark_get_takes, .answer = report_ad_benchmark_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "report/integrated/get/", .token = SB_TOKEN_ADS, .rules = report_integrated_get_takes,
     .handle = sb_ads_get_report},
    {.method = "POST", .path = V13 "report/task/cancel/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = report_task_cancel_takes, .handle = sb_ads_cancel_task},
    {.method = "GET", .path = V13 "report/task/check/", .token = SB_TOKEN_ADS, .rules = report_task_cancel_takes,
     .handle = sb_ads_get_task},
    {.method = "POST", .path = V13 "report/task/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = report_task_create_takes, .limits = "2/60", .handle = sb_ads_post_task},
    {.method = "GET", .path = V13 "report/task/download/", .token = SB_TOKEN_ADS, .rules = report_task_cancel_takes,
     .handle = sb_ads_get_task_file},
    {.method = "GET", .path = V13 "report/video_performance/get/", .token = SB_TOKEN_ADS,
     .rules = report_video_performance_get_takes, .answer = report_video_performance_get_gives,
     .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_report = {
    .name = "paths of report", .family = &sb_v13_family, .routes = routes};
