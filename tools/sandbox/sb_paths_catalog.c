// Ads and accounts: the endpoints of catalogs, showcases and stores, what each takes and gives. Tables only.
#include "sb_ads.h"
#include "sb_paths.h"

// clang-format off
static const struct sb_rule catalog_available_country_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_available_country_get_gives[] = {
    {"region_codes", SB_STRS, NULL},
    {0}};

static const struct sb_rule catalog_capitalize_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_capitalize_gives[] = {
    {"code", SB_NUM, NULL},
    {"message", SB_STR, ""},
    {"request_id", SB_ID, NULL},
    {0}};

static const struct sb_rule catalog_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_conf", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".business_platform", SB_STR, 0, NULL, 0, 0, NULL},
    {".channel", SB_STR, 0, "CLIENT|BUSINESS_PLATFORM|PARTNER", 0, 0, NULL},
    {".currency", SB_STR, SB_REQUIRED,
     "AED|ALL|AOA|ARS|AUD|BAM|BDT|BGN|BHD|BND|BOB|BRL|BWP|BYN|CAD|CHF|CLP|CNY|COP|CRC|CZK|DKK|DZD|EGP|EUR|GBP|"
     "GHS|GTQ|GYD|HKD|HNL|HRK|HUF|IDR|ILS|INR|IQD|IRR|ISK|JOD|JPY|KES|KHR|KRW|KWD|KZT|LAK|LBP|LKR|LYD|MAD|MDL|"
     "MKD|MMK|MNT|MOP|MUR|MVR|MWK|MXN|MYR|NGN|NIO|NOK|NPR|NZD|OMNI|OMR|PEN|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|SAR|"
     "SDG|SEK|SGD|SLL|SRD|SSP|SYP|THB|TND|TRY|TWD|TZS|UAH|UGX|USD|UYU|UZS|VEF|VND|XAF|YER|ZAR|ZMW", 0, 0, NULL},
    {".region_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {".additional_config_list", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..region_code", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..currency", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, SB_REQUIRED, NULL, 1, 128, NULL},
    {"creative_asset_type", SB_STR, 0, "VIDEO", 0, 0, NULL},
    {0}};

static const struct sb_member catalog_create_gives[] = {
    {"catalog_id", SB_ID, NULL},
    {0}};

static const struct sb_rule catalog_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_eventsource_bind_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"pixel_code", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_eventsource_bind_gives[] = {
    {"code", SB_NUM, NULL},
    {"message", SB_STR, ""},
    {0}};

static const struct sb_member catalog_eventsource_bind_get_gives[] = {
    {"catalog_id", SB_NUM, NULL},
    {"event_sources", SB_OBJS, NULL},
    {".event_source_name", SB_STR, NULL},
    {".app_id", SB_ID, NULL},
    {".pixel_code", SB_STR, NULL},
    {0}};

static const struct sb_rule catalog_feed_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"update_mode", SB_STR, SB_REQUIRED, "INCREMENTAL|OVERWRITE", 0, 0, NULL},
    {"schedule_param", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".day_of_month", SB_INT, 0, NULL, 1, 31, NULL},
    {".hour", SB_INT, 0, NULL, 0, 23, NULL},
    {".interval_count", SB_INT, 0, NULL, 1, 30, NULL},
    {".interval_type", SB_STR, 0, "DAILY|HOURLY|MONTHLY", 0, 0, NULL},
    {".minute", SB_INT, 0, NULL, 0, 59, NULL},
    {".source", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..password", SB_STR, 0, NULL, 0, 0, NULL},
    {"..uri", SB_STR, 0, NULL, 0, 0, NULL},
    {"..username", SB_STR, 0, NULL, 0, 0, NULL},
    {".timezone", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_feed_create_gives[] = {
    {"feed_id", SB_ID, NULL},
    {"feed_name", SB_STR, NULL},
    {"status", SB_STR, "ON"},
    {"last_update_param", SB_OBJ, NULL},
    {".uri", SB_STR, NULL},
    {".update_mode", SB_STR, "OVERWRITE"},
    {".timezone", SB_STR, "Europe/Berlin"},
    {".interval_type", SB_STR, "HOURLY"},
    {".interval_count", SB_INT, NULL},
    {".day_of_month", SB_INT, NULL},
    {".hour", SB_INT, NULL},
    {".minute", SB_INT, NULL},
    {"next_update_time", SB_TIME, NULL},
    {"number_of_products", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_feed_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_feed_delete_gives[] = {
    {"feed_id", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_feed_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_feed_get_gives[] = {
    {"feed_list", SB_OBJS, NULL},
    {".feed_id", SB_ID, NULL},
    {".feed_name", SB_STR, NULL},
    {".status", SB_STR, "ON"},
    {".last_update_param", SB_OBJ, NULL},
    {"..uri", SB_STR, NULL},
    {"..update_mode", SB_STR, "OVERWRITE"},
    {"..timezone", SB_STR, "Europe/Berlin"},
    {"..interval_type", SB_STR, "HOURLY"},
    {"..interval_count", SB_INT, NULL},
    {"..day_of_month", SB_INT, NULL},
    {"..hour", SB_INT, NULL},
    {"..minute", SB_INT, NULL},
    {".next_update_time", SB_TIME, NULL},
    {".number_of_products", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_feed_log_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_feed_log_gives[] = {
    {"feed_logs", SB_OBJS, NULL},
    {".update_status", SB_OBJ, NULL},
    {"..add_count", SB_INT, NULL},
    {"..error_count", SB_INT, NULL},
    {"..remove_count", SB_INT, NULL},
    {"..process_status", SB_STR, "PROCESSING"},
    {"..update_count", SB_INT, NULL},
    {"..warn_count", SB_INT, NULL},
    {".update_time", SB_OBJ, NULL},
    {"..end_time", SB_TIME, NULL},
    {"..start_time", SB_TIME, NULL},
    {0}};

static const struct sb_rule catalog_feed_switch_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"status", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_feed_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"update_mode", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"schedule_param", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".day_of_month", SB_INT, 0, NULL, 1, 31, NULL},
    {".hour", SB_INT, 0, NULL, 0, 23, NULL},
    {".interval_count", SB_INT, 0, NULL, 1, 30, NULL},
    {".interval_type", SB_STR, 0, "DAILY|HOURLY|MONTHLY", 0, 0, NULL},
    {".minute", SB_INT, 0, NULL, 0, 59, NULL},
    {".source", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..password", SB_STR, 0, NULL, 0, 0, NULL},
    {"..uri", SB_STR, 0, NULL, 0, 0, NULL},
    {"..username", SB_STR, 0, NULL, 0, 0, NULL},
    {".timezone", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_feed_update_gives[] = {
    {"feed_id", SB_ID, NULL},
    {"feed_name", SB_STR, NULL},
    {"status", SB_STR, "ON"},
    {"last_update_param", SB_OBJ, NULL},
    {".uri", SB_STR, NULL},
    {".update_mode", SB_STR, "OVERWRITE"},
    {".timezone", SB_STR, "Europe/Berlin"},
    {".interval_type", SB_STR, "HOURLY"},
    {".interval_count", SB_NUM, NULL},
    {".day_of_month", SB_NUM, NULL},
    {".hour", SB_NUM, NULL},
    {".minute", SB_NUM, NULL},
    {"next_update_time", SB_TIME, NULL},
    {"number_of_products", SB_NUM, NULL},
    {0}};

static const struct sb_rule catalog_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member catalog_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".catalog_id", SB_ID, NULL},
    {".catalog_name", SB_STR, NULL},
    {".catalog_type", SB_STR, "ECOM"},
    {".ad_creation_eligible", SB_STR, "NOT_AVAILABLE"},
    {".create_time", SB_TIME, NULL},
    {".update_time", SB_TIME, NULL},
    {".bc_info", SB_OBJ, NULL},
    {"..bc_id", SB_ID, NULL},
    {"..bc_name", SB_STR, NULL},
    {"..picture_url", SB_STR, NULL},
    {".catalog_conf", SB_OBJ, NULL},
    {"..country", SB_STR, NULL},
    {"..currency", SB_STR, "EUR"},
    {"..channel", SB_STR, "PARTNER"},
    {"..additional_config_list", SB_OBJS, NULL},
    {"...region_code", SB_STR, "DE"},
    {"...currency", SB_STR, "EUR"},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_insight_category_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".category_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {0}};

static const struct sb_member catalog_insight_category_get_gives[] = {
    {"category_insights", SB_OBJS, NULL},
    {".category_id", SB_ID, NULL},
    {".level_info", SB_OBJ, NULL},
    {"..level_id_1", SB_STR, NULL},
    {"..level_name_1", SB_STR, NULL},
    {"..level_id_2", SB_STR, NULL},
    {"..level_name_3", SB_STR, NULL},
    {"..level_id_3", SB_STR, NULL},
    {".total_product_count", SB_INT, NULL},
    {".product_availability_rate", SB_NUM, NULL},
    {0}};

static const struct sb_rule catalog_insight_filter_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filter_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 200, NULL},
    {0}};

static const struct sb_member catalog_insight_filter_get_gives[] = {
    {"brands", SB_STRS, NULL},
    {"availabilities", SB_STRS, NULL},
    {"categories", SB_OBJS, NULL},
    {".category_id", SB_ID, NULL},
    {".level_info", SB_OBJ, NULL},
    {"..level_id_1", SB_STR, NULL},
    {"..level_name_1", SB_STR, NULL},
    {"..level_id_2", SB_STR, NULL},
    {"..level_name_2", SB_STR, NULL},
    {"..level_id_3", SB_STR, NULL},
    {"..level_name_3", SB_STR, NULL},
    {0}};

static const struct sb_rule catalog_insight_product_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".category_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {".brands", SB_STRS, 0, NULL, 0, 50, NULL},
    {".availabilities", SB_STRS, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_insight_product_get_gives[] = {
    {"product_insights", SB_OBJS, NULL},
    {".product_id", SB_ID, NULL},
    {".image_url", SB_STR, NULL},
    {".title", SB_STR, NULL},
    {".description", SB_STR, NULL},
    {".sku_id", SB_ID, NULL},
    {".category_info", SB_OBJ, NULL},
    {"..category_id", SB_ID, NULL},
    {"..level_info", SB_OBJ, NULL},
    {"...level_id_1", SB_STR, NULL},
    {"...level_name_1", SB_STR, NULL},
    {"...level_id_2", SB_STR, NULL},
    {"...level_name_2", SB_STR, NULL},
    {"...level_id_3", SB_STR, NULL},
    {"...level_name_3", SB_STR, NULL},
    {".brand", SB_STR, NULL},
    {".price", SB_OBJ, NULL},
    {"..price", SB_NUM, NULL},
    {"..currency", SB_STR, "EUR"},
    {"..sale_price", SB_NUM, NULL},
    {"..sale_price_effective_date", SB_STRS, NULL},
    {".availability", SB_STR, "IN_STOCK"},
    {0}};

static const struct sb_member catalog_location_currency_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".location", SB_STR, NULL},
    {".currency", SB_STRS, NULL},
    {0}};

static const struct sb_member catalog_overview_gives[] = {
    {"approved", SB_INT, NULL},
    {"rejected", SB_INT, NULL},
    {"processing", SB_INT, NULL},
    {"organic_approved", SB_INT, NULL},
    {"organic_rejected", SB_INT, NULL},
    {"organic_processing", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_product_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"destination_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {"feed_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"flight_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {"hotel_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {"media_title_ids", SB_STRS, 0, NULL, 0, 0, NULL},
    {"sku_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {"vehicle_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {"series_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {0}};

static const struct sb_member catalog_product_delete_gives[] = {
    {"feed_log_id", SB_ID, NULL},
    {0}};

static const struct sb_rule catalog_product_file_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_id", SB_ANY, 0, NULL, 0, 0, NULL},
    {"update_mode", SB_STR, 0, "INCREMENTAL|OVERWRITE", 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_product_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 1000000, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {"product_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {"sku_ids", SB_STRS, 0, NULL, 0, 1000, NULL},
    {"product_set_ids", SB_STRS, 0, NULL, 0, 100, NULL},
    {"order", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".order_condition", SB_STR, 0, NULL, 0, 0, NULL},
    {".custom_order", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..field", SB_STR, 0, NULL, 0, 0, NULL},
    {"..type", SB_STR, 0, NULL, 0, 0, NULL},
    {"conditions", SB_OBJ, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_product_log_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_log_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {"context_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".core_user_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".developer_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_forwarded_for", SB_STR, 0, NULL, 0, 0, NULL},
    {".x_real_ip", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_product_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"products", SB_OBJS, SB_REQUIRED, NULL, 0, 0, NULL},
    {".sku_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".title", SB_STR, 0, NULL, 0, 0, NULL},
    {".description", SB_STR, 0, NULL, 0, 0, NULL},
    {".availability", SB_STR, 0, NULL, 0, 0, NULL},
    {".image_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".video_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".brand", SB_STR, 0, NULL, 0, 0, NULL},
    {".additional_image_urls", SB_STRS, 0, NULL, 0, 0, NULL},
    {".item_group_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".google_product_category", SB_STR, 0, NULL, 0, 0, NULL},
    {".global_trade_item_number", SB_STR, 0, NULL, 0, 0, NULL},
    {".manufacturer_part_number", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_detail", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..condition", SB_STR, 0, NULL, 0, 0, NULL},
    {"..age_group", SB_STR, 0, NULL, 0, 0, NULL},
    {"..color", SB_STR, 0, NULL, 0, 0, NULL},
    {"..gender", SB_STR, 0, NULL, 0, 0, NULL},
    {"..material", SB_STR, 0, NULL, 0, 0, NULL},
    {"..pattern", SB_STR, 0, NULL, 0, 0, NULL},
    {"..product_category", SB_STR, 0, NULL, 0, 0, NULL},
    {"..shipping", SB_STR, 0, NULL, 0, 0, NULL},
    {"..shipping_weight", SB_STR, 0, NULL, 0, 0, NULL},
    {"..size", SB_STR, 0, NULL, 0, 0, NULL},
    {"..tax", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..term_length", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_term_qualifier", SB_STR, 0, NULL, 0, 0, NULL},
    {"..amount_price", SB_STR, 0, NULL, 0, 0, NULL},
    {"..amount_percentage", SB_STR, 0, NULL, 0, 0, NULL},
    {"..amount_qualifier", SB_STR, 0, NULL, 0, 0, NULL},
    {"..downpayment", SB_STR, 0, NULL, 0, 0, NULL},
    {"..downpayment_qualifier", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_disclaimer", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_disclaimer_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_disclaimer", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_disclaimer_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_overlay_disclaimer", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_image_link", SB_STR, 0, NULL, 0, 0, NULL},
    {"..company_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..copyright_holder_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..minis_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..total_episodes", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..initial_paid_episodes", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..per_episode_duration", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..spoken_language", SB_STR, 0, NULL, 0, 0, NULL},
    {"..subtitle_language", SB_STR, 0, NULL, 0, 0, NULL},
    {"..production_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..target_audience", SB_STR, 0, NULL, 0, 0, NULL},
    {"..characters", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..genres", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..historical_context", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..actors", SB_STRS, 0, NULL, 0, 0, NULL},
    {".price_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..currency", SB_STR, 0, NULL, 0, 0, NULL},
    {"..sale_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..sale_price_effective_date", SB_STR, 0, NULL, 0, 0, NULL},
    {".landing_page", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..landing_page_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ios_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ios_app_store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ios_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..iphone_app_store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..iphone_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ipad_app_store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ipad_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..android_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..android_package", SB_STR, 0, NULL, 0, 0, NULL},
    {"..android_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".extra_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..custom_label_0", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_1", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_2", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_3", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_4", SB_STR, 0, NULL, 0, 100, NULL},
    {"..internal_label_0", SB_STR, 0, NULL, 0, 100, NULL},
    {"..internal_label_1", SB_STR, 0, NULL, 0, 100, NULL},
    {".hotel_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".name", SB_STR, 0, NULL, 0, 0, NULL},
    {".hotel_category", SB_STRS, 0, NULL, 0, 0, NULL},
    {".hotel_retailer_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".address", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..address", SB_STR, 0, NULL, 0, 150, NULL},
    {"..secondary_address", SB_STR, 0, NULL, 0, 150, NULL},
    {"..tertiary_address", SB_STR, 0, NULL, 0, 150, NULL},
    {"..city", SB_STR, 0, NULL, 0, 150, NULL},
    {"..region", SB_STR, 0, NULL, 0, 150, NULL},
    {"..country", SB_STR, 0, NULL, 0, 150, NULL},
    {"..postal_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".neighborhood", SB_STR, 0, NULL, 0, 0, NULL},
    {".postal_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".latitude", SB_NUM, 0, NULL, 0, 0, NULL},
    {".longitude", SB_NUM, 0, NULL, 0, 0, NULL},
    {".margin_level", SB_INT, 0, NULL, 0, 0, NULL},
    {".loyalty_program", SB_STR, 0, NULL, 0, 0, NULL},
    {".guest_ratings", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..rating_system", SB_STR, 0, NULL, 0, 150, NULL},
    {"..max_score", SB_INT, 0, NULL, 0, 0, NULL},
    {"..score", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..number_of_reviewers", SB_INT, 0, NULL, 0, 0, NULL},
    {".star_rating", SB_INT, 0, NULL, 0, 0, NULL},
    {".room_type", SB_STRS, 0, NULL, 0, 0, NULL},
    {".priority", SB_INT, 0, NULL, 0, 5, NULL},
    {".origin_airport", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_airport", SB_STR, 0, NULL, 0, 0, NULL},
    {".origin_city", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_city", SB_STR, 0, NULL, 0, 0, NULL},
    {".cabin_class", SB_STR, 0, NULL, 0, 0, NULL},
    {".airline_company", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".types", SB_STRS, 0, NULL, 0, 0, NULL},
    {".media_title_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".genres", SB_STRS, 0, NULL, 0, 0, NULL},
    {".qid", SB_STR, 0, NULL, 0, 0, NULL},
    {".vehicle_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".state_of_vehicle", SB_STR, 0, NULL, 0, 0, NULL},
    {".vehicle_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".make", SB_STR, 0, NULL, 0, 0, NULL},
    {".model", SB_STR, 0, NULL, 0, 0, NULL},
    {".trim", SB_STR, 0, NULL, 0, 0, NULL},
    {".year", SB_INT, 0, NULL, 0, 0, NULL},
    {".vin", SB_STR, 0, NULL, 0, 0, NULL},
    {".mileage", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..value", SB_INT, 0, NULL, 0, 0, NULL},
    {"..unit", SB_STR, 0, NULL, 0, 0, NULL},
    {".body_style", SB_STR, 0, NULL, 0, 0, NULL},
    {".exterior_color", SB_STR, 0, NULL, 0, 0, NULL},
    {".interior_color", SB_STR, 0, NULL, 0, 0, NULL},
    {".transmission", SB_STR, 0, NULL, 0, 0, NULL},
    {".drivetrain", SB_STR, 0, NULL, 0, 0, NULL},
    {".fuel_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".dealer", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..dealer_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..dealer_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..dealer_phone", SB_STR, 0, NULL, 0, 0, NULL},
    {"..stock_number", SB_STR, 0, NULL, 0, 0, NULL},
    {".date_first_on_lot", SB_STR, 0, NULL, 0, 0, NULL},
    {".days_on_lot", SB_INT, 0, NULL, 0, 0, NULL},
    {".series_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".series_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".target_config", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..region_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".recharge", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..purchase_unit", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..cost", SB_NUMS, 0, NULL, 0, 0, NULL},
    {"feed_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_product_upload_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"products", SB_OBJS, SB_REQUIRED, NULL, 1, 5000, NULL},
    {".sku_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".title", SB_STR, 0, NULL, 0, 0, "sku_id"},
    {".description", SB_STR, 0, NULL, 0, 0, "sku_id"},
    {".availability", SB_STR, 0, NULL, 0, 0, "sku_id"},
    {".brand", SB_STR, 0, NULL, 0, 0, "sku_id"},
    {".image_url", SB_STR, 0, NULL, 0, 0, "sku_id"},
    {".additional_image_urls", SB_STRS, 0, NULL, 0, 0, NULL},
    {".video_url", SB_STR, 0, NULL, 0, 0, NULL},
    {".item_group_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".google_product_category", SB_STR, 0, NULL, 0, 0, NULL},
    {".global_trade_item_number", SB_STR, 0, NULL, 0, 0, NULL},
    {".manufacturer_part_number", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_detail", SB_OBJ, 0, NULL, 0, 0, "sku_id"},
    {"..condition", SB_STR, 0, NULL, 0, 0, "sku_id"},
    {"..age_group", SB_STR, 0, NULL, 0, 0, NULL},
    {"..color", SB_STR, 0, NULL, 0, 0, NULL},
    {"..gender", SB_STR, 0, NULL, 0, 0, NULL},
    {"..material", SB_STR, 0, NULL, 0, 0, NULL},
    {"..pattern", SB_STR, 0, NULL, 0, 0, NULL},
    {"..product_category", SB_STR, 0, NULL, 0, 0, NULL},
    {"..shipping", SB_STR, 0, NULL, 0, 0, NULL},
    {"..shipping_weight", SB_STR, 0, NULL, 0, 0, NULL},
    {"..size", SB_STR, 0, NULL, 0, 0, NULL},
    {"..tax", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..term_length", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_term_qualifier", SB_STR, 0, NULL, 0, 0, NULL},
    {"..amount_price", SB_STR, 0, NULL, 0, 0, NULL},
    {"..amount_percentage", SB_STR, 0, NULL, 0, 0, NULL},
    {"..amount_qualifier", SB_STR, 0, NULL, 0, 0, NULL},
    {"..downpayment", SB_STR, 0, NULL, 0, 0, NULL},
    {"..downpayment_qualifier", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_disclaimer", SB_STR, 0, NULL, 0, 0, NULL},
    {"..offer_disclaimer_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_disclaimer", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_disclaimer_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_overlay_disclaimer", SB_STR, 0, NULL, 0, 0, NULL},
    {"..emission_image_link", SB_STR, 0, NULL, 0, 0, NULL},
    {"..company_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..copyright_holder_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..app_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..minis_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..total_episodes", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..initial_paid_episodes", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..per_episode_duration", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..spoken_language", SB_STR, 0, NULL, 0, 0, NULL},
    {"..subtitle_language", SB_STR, 0, NULL, 0, 0, NULL},
    {"..production_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..target_audience", SB_STR, 0, NULL, 0, 0, NULL},
    {"..characters", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..genres", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..historical_context", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..actors", SB_STRS, 0, NULL, 0, 0, NULL},
    {".price_info", SB_OBJ, 0, NULL, 0, 0, "sku_id"},
    {"..price", SB_NUM, 0, NULL, 0, 0, "sku_id"},
    {"..currency", SB_STR, 0, NULL, 0, 0, NULL},
    {"..sale_price", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..sale_price_effective_date", SB_STR, 0, NULL, 0, 0, NULL},
    {".landing_page", SB_OBJ, 0, NULL, 0, 0, "sku_id"},
    {"..landing_page_url", SB_STR, 0, NULL, 0, 0, "sku_id"},
    {"..ios_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ios_app_store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ios_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..iphone_app_store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..iphone_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ipad_app_store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..ipad_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..android_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"..android_package", SB_STR, 0, NULL, 0, 0, NULL},
    {"..android_app_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".extra_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..custom_label_0", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_1", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_2", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_3", SB_STR, 0, NULL, 0, 100, NULL},
    {"..custom_label_4", SB_STR, 0, NULL, 0, 100, NULL},
    {"..internal_label_0", SB_STR, 0, NULL, 0, 100, NULL},
    {"..internal_label_1", SB_STR, 0, NULL, 0, 100, NULL},
    {".hotel_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".name", SB_STR, 0, NULL, 0, 0, NULL},
    {".hotel_category", SB_STRS, 0, NULL, 0, 0, NULL},
    {".hotel_retailer_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".address", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..address", SB_STR, 0, NULL, 0, 150, NULL},
    {"..secondary_address", SB_STR, 0, NULL, 0, 150, NULL},
    {"..tertiary_address", SB_STR, 0, NULL, 0, 150, NULL},
    {"..city", SB_STR, 0, NULL, 0, 150, NULL},
    {"..region", SB_STR, 0, NULL, 0, 150, NULL},
    {"..country", SB_STR, 0, NULL, 0, 150, NULL},
    {"..postal_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".neighborhood", SB_STR, 0, NULL, 0, 0, NULL},
    {".postal_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".latitude", SB_NUM, 0, NULL, 0, 0, NULL},
    {".longitude", SB_NUM, 0, NULL, 0, 0, NULL},
    {".margin_level", SB_INT, 0, NULL, 0, 0, NULL},
    {".loyalty_program", SB_STR, 0, NULL, 0, 0, NULL},
    {".guest_ratings", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..rating_system", SB_STR, 0, NULL, 0, 150, NULL},
    {"..max_score", SB_INT, 0, NULL, 0, 0, NULL},
    {"..score", SB_NUM, 0, NULL, 0, 0, NULL},
    {"..number_of_reviewers", SB_INT, 0, NULL, 0, 0, NULL},
    {".star_rating", SB_INT, 0, NULL, 0, 0, NULL},
    {".room_type", SB_STRS, 0, NULL, 0, 0, NULL},
    {".priority", SB_INT, 0, NULL, 0, 5, NULL},
    {".origin_airport", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_airport", SB_STR, 0, NULL, 0, 0, NULL},
    {".origin_city", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_city", SB_STR, 0, NULL, 0, 0, NULL},
    {".cabin_class", SB_STR, 0, NULL, 0, 0, NULL},
    {".airline_company", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".destination_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".types", SB_STRS, 0, NULL, 0, 0, NULL},
    {".media_title_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".genres", SB_STRS, 0, NULL, 0, 0, NULL},
    {".qid", SB_STR, 0, NULL, 0, 0, NULL},
    {".vehicle_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".state_of_vehicle", SB_STR, 0, NULL, 0, 0, NULL},
    {".vehicle_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".make", SB_STR, 0, NULL, 0, 0, NULL},
    {".model", SB_STR, 0, NULL, 0, 0, NULL},
    {".trim", SB_STR, 0, NULL, 0, 0, NULL},
    {".year", SB_INT, 0, NULL, 0, 0, NULL},
    {".vin", SB_STR, 0, NULL, 0, 0, NULL},
    {".mileage", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..value", SB_INT, 0, NULL, 0, 0, NULL},
    {"..unit", SB_STR, 0, NULL, 0, 0, NULL},
    {".body_style", SB_STR, 0, NULL, 0, 0, NULL},
    {".exterior_color", SB_STR, 0, NULL, 0, 0, NULL},
    {".interior_color", SB_STR, 0, NULL, 0, 0, NULL},
    {".transmission", SB_STR, 0, NULL, 0, 0, NULL},
    {".drivetrain", SB_STR, 0, NULL, 0, 0, NULL},
    {".fuel_type", SB_STR, 0, NULL, 0, 0, NULL},
    {".dealer", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..dealer_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"..dealer_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"..dealer_phone", SB_STR, 0, NULL, 0, 0, NULL},
    {"..stock_number", SB_STR, 0, NULL, 0, 0, NULL},
    {".date_first_on_lot", SB_STR, 0, NULL, 0, 0, NULL},
    {".days_on_lot", SB_INT, 0, NULL, 0, 0, NULL},
    {".series_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".series_name", SB_STR, 0, NULL, 0, 0, NULL},
    {".target_config", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..region_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".recharge", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..type", SB_STR, 0, NULL, 0, 0, NULL},
    {"..purchase_unit", SB_STRS, 0, NULL, 0, 0, NULL},
    {"..cost", SB_NUMS, 0, NULL, 0, 0, NULL},
    {"feed_id", SB_ID, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_set_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"product_set_name", SB_STR, SB_REQUIRED, NULL, 0, 128, NULL},
    {"conditions", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".and", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..field", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..operation", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..value", SB_ANY, SB_REQUIRED, NULL, 0, 0, NULL},
    {".or", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"..field", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..operation", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..value", SB_ANY, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_set_create_gives[] = {
    {"product_set_id", SB_ID, NULL},
    {"product_set_name", SB_STR, NULL},
    {"product_count", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_set_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"product_set_ids", SB_IDS, SB_REQUIRED, NULL, 1, 10, NULL},
    {0}};

static const struct sb_member catalog_set_delete_gives[] = {
    {"product_set_ids", SB_IDS, NULL},
    {0}};

static const struct sb_rule catalog_set_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"product_set_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"return_product_count", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_set_get_gives[] = {
    {"list", SB_OBJS, NULL},
    {".product_count", SB_NUM, NULL},
    {".product_set_id", SB_ID, NULL},
    {".catalog_id", SB_ID, NULL},
    {".product_set_name", SB_STR, NULL},
    {".conditions", SB_OBJ, NULL},
    {0}};

static const struct sb_rule catalog_set_product_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"product_set_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member catalog_set_product_get_gives[] = {
    {"product_set_id", SB_ID, NULL},
    {"catalog_id", SB_ID, NULL},
    {"product_count", SB_STR, NULL},
    {"products", SB_OBJS, NULL},
    {".product_id", SB_NUM, NULL},
    {".product_name", SB_STR, NULL},
    {".sku_id", SB_ID, NULL},
    {".hotel_id", SB_ID, NULL},
    {".flight_id", SB_ID, NULL},
    {".destination_id", SB_ID, NULL},
    {".vehicle_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_set_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"product_set_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"conditions", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".and", SB_OBJS, 0, NULL, 1, 0, NULL},
    {"..field", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..operation", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..value", SB_ANY, SB_REQUIRED, NULL, 0, 0, NULL},
    {".or", SB_OBJS, 0, NULL, 1, 0, NULL},
    {"..field", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..operation", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"..value", SB_ANY, SB_REQUIRED, NULL, 0, 0, NULL},
    {"product_set_name", SB_STR, 0, NULL, 1, 128, NULL},
    {0}};

static const struct sb_rule catalog_set_upload_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"product_set_name", SB_STR, SB_REQUIRED, NULL, 0, 28, NULL},
    {"file_signature", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_set_upload_gives[] = {
    {"product_set_id", SB_ID, NULL},
    {"product_set_name", SB_STR, NULL},
    {0}};

static const struct sb_rule catalog_template_upload_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_template_upload_gives[] = {
    {"code", SB_NUM, NULL},
    {"message", SB_STR, ""},
    {"template_id", SB_ID, NULL},
    {"catalog_upload_success", SB_NUMS, NULL},
    {"request_id", SB_ID, NULL},
    {0}};

static const struct sb_rule catalog_template_preview_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_ids", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_template_preview_create_gives[] = {
    {"iframe", SB_STR, NULL},
    {0}};

static const struct sb_rule catalog_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"name", SB_STR, SB_REQUIRED, NULL, 1, 128, NULL},
    {0}};

static const struct sb_rule catalog_video_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_video_ids", SB_STRS, SB_REQUIRED, NULL, 1, 1, NULL},
    {0}};

static const struct sb_rule catalog_video_file_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"file_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_IDS, 0, NULL, 0, 100, NULL},
    {0}};

static const struct sb_rule catalog_video_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_video_ids", SB_STRS, 0, NULL, 0, 50, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};

static const struct sb_member catalog_video_get_gives[] = {
    {"videos", SB_OBJS, NULL},
    {".catalog_video_id", SB_ID, NULL},
    {".video_name", SB_STR, NULL},
    {".video_link", SB_STR, NULL},
    {".sku_id_list", SB_STRS, NULL},
    {".category", SB_STR, NULL},
    {".brand", SB_STR, NULL},
    {".creator", SB_STR, NULL},
    {".video_type", SB_STR, NULL},
    {".description", SB_STR, NULL},
    {".landing_page_url", SB_STR, NULL},
    {".custom_label_0", SB_STR, NULL},
    {".custom_label_1", SB_STR, NULL},
    {".custom_label_2", SB_STR, NULL},
    {".custom_label_3", SB_STR, NULL},
    {".custom_label_4", SB_STR, NULL},
    {".video_id", SB_ID, NULL},
    {".video_signature", SB_STR, NULL},
    {".status", SB_STR, "PENDING"},
    {".create_time", SB_TIME, NULL},
    {".active_status", SB_STR, "ACTIVATED"},
    {".preview_url", SB_STR, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule catalog_video_log_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"feed_log_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"language", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_video_log_gives[] = {
    {"video_feed_log", SB_OBJ, NULL},
    {".catalog_id", SB_ID, NULL},
    {".feed_id", SB_ID, NULL},
    {".add_count", SB_INT, NULL},
    {".update_count", SB_INT, NULL},
    {".delete_count", SB_INT, NULL},
    {".error_count", SB_INT, NULL},
    {".warn_count", SB_INT, NULL},
    {".process_status", SB_STR, "PROCESSING"},
    {".start_time", SB_TIME, NULL},
    {".end_time", SB_TIME, NULL},
    {"feed_log_data", SB_OBJ, NULL},
    {".download_path", SB_STR, NULL},
    {".error_affected_videos", SB_OBJS, NULL},
    {"..affected_video_count", SB_INT, NULL},
    {"..affected_video_item_list", SB_OBJS, NULL},
    {"...index", SB_INT, NULL},
    {"...video_name", SB_STR, NULL},
    {"...video_link", SB_STR, NULL},
    {"...sku_id_list", SB_STR, NULL},
    {"...description", SB_STR, NULL},
    {"...category", SB_STR, NULL},
    {"..field", SB_STR, NULL},
    {"..issue", SB_STR, NULL},
    {"..suggestion", SB_STR, NULL},
    {".warn_affected_videos", SB_OBJS, NULL},
    {"..affected_video_count", SB_INT, NULL},
    {"..affected_video_item_list", SB_OBJS, NULL},
    {"...index", SB_INT, NULL},
    {"...video_name", SB_STR, NULL},
    {"...video_link", SB_STR, NULL},
    {"...sku_id_list", SB_STR, NULL},
    {"...description", SB_STR, NULL},
    {"...category", SB_STR, NULL},
    {"..field", SB_STR, NULL},
    {"..issue", SB_STR, NULL},
    {"..suggestion", SB_STR, NULL},
    {0}};

static const struct sb_rule catalog_video_package_create_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_package_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"videos", SB_OBJS, 0, NULL, 0, 0, NULL},
    {".video_id", SB_STR, 0, NULL, 0, 0, NULL},
    {".is_green_screen_video", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"music_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"template_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"video_package_name", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_video_package_create_gives[] = {
    {"shopping_ads_video_package_id", SB_ID, NULL},
    {0}};

static const struct sb_rule catalog_video_package_delete_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"shopping_ads_video_package_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule catalog_video_package_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"shopping_ads_video_package_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member catalog_video_package_get_gives[] = {
    {"shopping_ads_video_package_id", SB_ID, NULL},
    {"catalog_id", SB_ID, NULL},
    {"name", SB_STR, NULL},
    {"create_time", SB_TIME, NULL},
    {"update_time", SB_TIME, NULL},
    {"audit", SB_OBJ, NULL},
    {".audit_status", SB_STR, NULL},
    {".reject_info", SB_OBJS, NULL},
    {"..audit_object", SB_STR, NULL},
    {"..reason", SB_STR, NULL},
    {0}};

static const struct sb_rule catalog_video_package_update_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"catalog_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"shopping_ads_video_package_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_package_name", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_rule showcase_identity_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member showcase_identity_get_gives[] = {
    {"identity_list", SB_OBJS, NULL},
    {".identity_id", SB_ID, NULL},
    {".identity_type", SB_STR, "TT_USER"},
    {".identity_authorized_bc_id", SB_ID, NULL},
    {0}};

static const struct sb_rule showcase_product_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"region_codes", SB_STRS, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".item_group_ids", SB_STRS, 0, NULL, 0, 10, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_member showcase_product_get_gives[] = {
    {"showcase_products", SB_OBJS, NULL},
    {".item_group_id", SB_ID, NULL},
    {".title", SB_STR, NULL},
    {".product_image_url", SB_STR, NULL},
    {".min_price", SB_STR, NULL},
    {".max_price", SB_STR, NULL},
    {".currency", SB_STR, "EUR"},
    {".category", SB_STR, NULL},
    {".status", SB_STR, "AVAILABLE"},
    {".catalog_id", SB_ID, NULL},
    {".store_id", SB_ID, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_rule showcase_region_get_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"identity_authorized_bc_id", SB_STR, 0, NULL, 0, 0, "identity_type=BC_AUTH_TT"},
    {0}};

static const struct sb_rule store_list_takes[] = {
    {"advertiser_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"store_type", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

static const struct sb_member store_list_gives[] = {
    {"stores", SB_OBJS, NULL},
    {".store_authorized_bc_id", SB_ID, NULL},
    {".store_id", SB_ID, NULL},
    {".store_type", SB_STR, "TIKTOK_SHOP"},
    {".store_name", SB_STR, NULL},
    {".store_code", SB_STR, NULL},
    {".catalog_id", SB_ID, NULL},
    {".targeting_region_codes", SB_STRS, NULL},
    {0}};

static const struct sb_rule store_product_get_takes[] = {
    {"bc_id", SB_ID, SB_REQUIRED, NULL, 0, 0, NULL},
    {"store_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {".item_group_ids", SB_STRS, 0, NULL, 0, 10, NULL},
    {".ad_creation_eligible", SB_STR, 0, NULL, 0, 0, NULL},
    {".product_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, NULL, 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 0, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 100, NULL},
    {0}};

static const struct sb_member store_product_get_gives[] = {
    {"store_products", SB_OBJS, NULL},
    {".store_id", SB_ID, NULL},
    {".item_group_id", SB_ID, NULL},
    {".catalog_id", SB_ID, NULL},
    {".title", SB_STR, NULL},
    {".product_image_url", SB_STR, NULL},
    {".min_price", SB_STR, NULL},
    {".max_price", SB_STR, NULL},
    {".currency", SB_STR, "EUR"},
    {".historical_sales", SB_INT, NULL},
    {".category", SB_STR, NULL},
    {".quantity", SB_INT, NULL},
    {".status", SB_STR, "AVAILABLE"},
    {".gmv_max_ads_status", SB_STR, "OCCUPIED"},
    {".is_running_custom_shop_ads", SB_BOOL, NULL},
    {"page_info", SB_OBJ, NULL},
    {".page", SB_INT, NULL},
    {".page_size", SB_INT, NULL},
    {".total_number", SB_INT, NULL},
    {".total_page", SB_INT, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = V13 "catalog/available_country/get/", .token = SB_TOKEN_ADS,
     .rules = catalog_available_country_get_takes, .answer = catalog_available_country_get_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/capitalize/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_capitalize_takes, .answer = catalog_capitalize_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_create_takes, .answer = catalog_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_delete_takes, .answer = catalog_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/eventsource/bind/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_eventsource_bind_takes, .answer = catalog_eventsource_bind_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/eventsource/unbind/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_eventsource_bind_takes, .answer = catalog_eventsource_bind_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/eventsource_bind/get/", .token = SB_TOKEN_ADS, .rules = catalog_delete_takes,
     .answer = catalog_eventsource_bind_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/feed/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_feed_create_takes, .answer = catalog_feed_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/feed/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_feed_delete_takes, .answer = catalog_feed_delete_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/feed/get/", .token = SB_TOKEN_ADS, .rules = catalog_feed_get_takes,
     .answer = catalog_feed_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/feed/log/", .token = SB_TOKEN_ADS, .rules = catalog_feed_log_takes,
     .answer = catalog_feed_log_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/feed/switch/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_feed_switch_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/feed/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_feed_update_takes, .answer = catalog_feed_update_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/get/", .token = SB_TOKEN_ADS, .rules = catalog_get_takes,
     .answer = catalog_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/insight/category/get/", .token = SB_TOKEN_ADS,
     .rules = catalog_insight_category_get_takes, .answer = catalog_insight_category_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/insight/filter/get/", .token = SB_TOKEN_ADS,
     .rules = catalog_insight_filter_get_takes, .answer = catalog_insight_filter_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/insight/product/get/", .token = SB_TOKEN_ADS,
     .rules = catalog_insight_product_get_takes, .answer = catalog_insight_product_get_gives,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/lexicon/get/", .token = SB_TOKEN_ADS, .rules = catalog_delete_takes,
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/location_currency/get/", .token = SB_TOKEN_ADS,
     .answer = catalog_location_currency_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/overview/", .token = SB_TOKEN_ADS, .rules = catalog_delete_takes,
     .answer = catalog_overview_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/product/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_product_delete_takes, .answer = catalog_product_delete_gives, .limits = "2/120",
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/product/file/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_product_file_takes, .answer = catalog_product_delete_gives, .limits = "5/300",
     .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/product/get/", .token = SB_TOKEN_ADS, .rules = catalog_product_get_takes,
     .handle = sb_ads_get_products},
    {.method = "GET", .path = V13 "catalog/product/log/", .token = SB_TOKEN_ADS, .rules = catalog_product_log_takes,
     .handle = sb_ads_get_product_log},
    {.method = "POST", .path = V13 "catalog/product/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_product_update_takes, .answer = catalog_product_delete_gives, .limits = "2/120",
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/product/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_product_upload_takes, .limits = "5/300", .handle = sb_ads_post_products},
    {.method = "POST", .path = V13 "catalog/set/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_set_create_takes, .answer = catalog_set_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/set/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_set_delete_takes, .answer = catalog_set_delete_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/set/get/", .token = SB_TOKEN_ADS, .rules = catalog_set_get_takes,
     .answer = catalog_set_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/set/product/get/", .token = SB_TOKEN_ADS,
     .rules = catalog_set_product_get_takes, .answer = catalog_set_product_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/set/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_set_update_takes, .answer = catalog_set_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/set/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_MULTIPART,
     .rules = catalog_set_upload_takes, .answer = catalog_set_upload_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/template/upload/", .token = SB_TOKEN_ADS, .body = SB_BODY_MULTIPART,
     .rules = catalog_template_upload_takes, .answer = catalog_template_upload_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/template_preview/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_template_preview_create_takes, .answer = catalog_template_preview_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_update_takes, .answer = catalog_create_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/video/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_video_delete_takes, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/video/file/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_video_file_takes, .answer = catalog_product_delete_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/video/get/", .token = SB_TOKEN_ADS, .rules = catalog_video_get_takes,
     .answer = catalog_video_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/video/log/", .token = SB_TOKEN_ADS, .rules = catalog_video_log_takes,
     .answer = catalog_video_log_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/video_package/create/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_video_package_create_takes, .answer = catalog_video_package_create_gives,
     .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/video_package/delete/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_video_package_delete_takes, .answer = catalog_capitalize_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "catalog/video_package/get/", .token = SB_TOKEN_ADS,
     .rules = catalog_video_package_get_takes, .answer = catalog_video_package_get_gives, .handle = sb_v13_plausible},
    {.method = "POST", .path = V13 "catalog/video_package/update/", .token = SB_TOKEN_ADS, .body = SB_BODY_JSON,
     .rules = catalog_video_package_update_takes, .answer = catalog_capitalize_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "showcase/identity/get/", .token = SB_TOKEN_ADS, .rules = showcase_identity_get_takes,
     .answer = showcase_identity_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "showcase/product/get/", .token = SB_TOKEN_ADS, .rules = showcase_product_get_takes,
     .answer = showcase_product_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "showcase/region/get/", .token = SB_TOKEN_ADS, .rules = showcase_region_get_takes,
     .answer = catalog_available_country_get_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "store/list/", .token = SB_TOKEN_ADS, .rules = store_list_takes,
     .answer = store_list_gives, .handle = sb_v13_plausible},
    {.method = "GET", .path = V13 "store/product/get/", .token = SB_TOKEN_ADS, .rules = store_product_get_takes,
     .answer = store_product_get_gives, .handle = sb_v13_plausible},
    {0}};
// clang-format on

const struct sb_module sb_module_paths_catalog = {
    .name = "paths of catalog", .family = &sb_v13_family, .routes = routes};
