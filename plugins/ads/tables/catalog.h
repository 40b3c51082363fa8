/* Products of catalogues.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_CATALOG_H
#define TIKTOK_ADS_CATALOG_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.catalog.product.get */

static const struct tt_param catalog_product_get_order_custom_order[] = {
    MEMBER(STRING, "field", 0, NULL,                               NULL),
    MEMBER(STRING, "type",  0, TT_RULE(.choices = "ASC|DES|DESC"), NULL),
};

static const struct tt_param catalog_product_get_order[] = {
    MEMBER(STRING,                                         "order_condition", 0, NULL, NULL),
    MEMBER_OBJECTS(catalog_product_get_order_custom_order, "custom_order",    0, NULL, NULL),
};

static const struct tt_param catalog_product_get_params[] = {
    PARAM(QUERY,        STRING,                    "bc_id",           TT_P_REQUIRED, NULL,                       "The Business Center."),
    PARAM(QUERY,        STRING,                    "catalog_id",      TT_P_REQUIRED, NULL,                       "The catalogue."),
    PARAM(QUERY,        INTEGER,                   "page",            TT_P_MIN,      &v13_page,                  "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                   "page_size",       0,             TT_RULE(.assumed = "10"),   "Rows a page."),
    PARAM_LIST(QUERY,   STRING,                    "product_ids",     0,             TT_RULE(.max_items = 1000), "Products by their id in the catalogue."),
    PARAM_LIST(QUERY,   STRING,                    "sku_ids",         0,             TT_RULE(.max_items = 1000), "Products by your own ids."),
    PARAM_LIST(QUERY,   STRING,                    "product_set_ids", 0,             TT_RULE(.max_items = 100),  "Product sets."),
    PARAM_OBJECT(QUERY, catalog_product_get_order, "order",           0,             NULL,                       "How rows are sorted."),
    PARAM(QUERY,        OBJECT,                    "conditions",      0,             NULL,                       "Conditions that products must meet."),
};

static const struct tt_field catalog_product_row_audit_rejected_info_result[] = {
    FIELD(STRING,      "reason",             0, NULL, NULL),
    FIELD(STRING,      "suggestion",         0, NULL, NULL),
    FIELD_LIST(STRING, "affected_placement", 0, NULL, NULL),
    FIELD_LIST(STRING, "affected_country",   0, NULL, NULL),
};

static const struct tt_field catalog_product_row_audit_result[] = {
    FIELD(STRING,         "audit_status",  0, "approved|rejected|processing", NULL),
    FIELD_OBJECTS(catalog_product_row_audit_rejected_info_result, "rejected_info", 0, NULL,                           NULL),
};

static const struct tt_field catalog_product_row_address_result[] = {
    FIELD(STRING, "address",           0, NULL, NULL),
    FIELD(STRING, "secondary_address", 0, NULL, NULL),
    FIELD(STRING, "tertiary_address",  0, NULL, NULL),
    FIELD(STRING, "city",              0, NULL, NULL),
    FIELD(STRING, "region",            0, NULL, NULL),
    FIELD(STRING, "country",           0, NULL, NULL),
    FIELD(STRING, "postal_code",       0, NULL, NULL),
};

static const struct tt_field catalog_product_row_target_config_result[] = {
    FIELD(STRING, "region_code", 0, NULL, NULL),
    FIELD(STRING, "currency",    0, NULL, NULL),
};

static const struct tt_field catalog_product_row_recharge_result[] = {
    FIELD(STRING,      "type",          0, "BY_TIERS|SUBSCRIPTION|BY_EPISODES", NULL),
    FIELD_LIST(STRING, "purchase_unit", 0, NULL,                                NULL),
    FIELD(STRING,      "cost",          0, NULL,                                NULL),
};

static const struct tt_field catalog_product_row_guest_ratings_result[] = {
    FIELD(STRING,  "rating_system",       0, NULL, NULL),
    FIELD(INTEGER, "max_score",           0, NULL, NULL),
    FIELD(INTEGER, "score",               0, NULL, NULL),
    FIELD(INTEGER, "number_of_reviewers", 0, NULL, NULL),
};

static const struct tt_field catalog_product_row_mileage_result[] = {
    FIELD(NUMBER, "value", 0, NULL,             NULL),
    FIELD(STRING, "unit",  0, "MILE|KILOMETER", NULL),
};

static const struct tt_field catalog_product_row_dealer_result[] = {
    FIELD(STRING, "dealer_id",    0, NULL, NULL),
    FIELD(STRING, "dealer_name",  0, NULL, NULL),
    FIELD(STRING, "dealer_phone", 0, NULL, NULL),
    FIELD(STRING, "stock_number", 0, NULL, NULL),
};

static const struct tt_field catalog_product_row_profession_result[] = {
    FIELD(STRING,       "age_group",                   0, "NEW_BORN|INFANT|TODDLER|KIDS|ADULT", NULL),
    FIELD(STRING,       "color",                       0, NULL,                                 NULL),
    FIELD(STRING,       "condition",                   0, "EXCELLENT|GOOD|FAIR|POOR|OTHER",     NULL),
    FIELD(STRING,       "gender",                      0, "MALE|FEMALE|UNISEX",                 NULL),
    FIELD(STRING,       "material",                    0, NULL,                                 NULL),
    FIELD(STRING,       "pattern",                     0, NULL,                                 NULL),
    FIELD(STRING,       "product_category",            0, NULL,                                 NULL),
    FIELD(STRING,       "shipping",                    0, NULL,                                 NULL),
    FIELD(STRING,       "shipping_weight",             0, NULL,                                 NULL),
    FIELD(STRING,       "size",                        0, NULL,                                 NULL),
    FIELD(STRING,       "tax",                         0, NULL,                                 NULL),
    FIELD(STRING,       "offer_type",                  0, NULL,                                 NULL),
    FIELD(STRING,       "term_length",                 0, NULL,                                 NULL),
    FIELD(STRING,       "offer_term_qualifier",        0, NULL,                                 NULL),
    FIELD(STRING,       "amount_price",                0, NULL,                                 NULL),
    FIELD(STRING,       "amount_percentage",           0, NULL,                                 NULL),
    FIELD(STRING,       "amount_qualifier",            0, NULL,                                 NULL),
    FIELD(STRING,       "downpayment",                 0, NULL,                                 NULL),
    FIELD(STRING,       "downpayment_qualifier",       0, NULL,                                 NULL),
    FIELD(STRING,       "offer_disclaimer",            0, NULL,                                 NULL),
    FIELD(STRING,       "offer_disclaimer_url",        0, NULL,                                 NULL),
    FIELD(STRING,       "emission_disclaimer",         0, NULL,                                 NULL),
    FIELD(STRING,       "emission_disclaimer_url",     0, NULL,                                 NULL),
    FIELD(STRING,       "emission_overlay_disclaimer", 0, NULL,                                 NULL),
    FIELD(STRING,       "emission_image_link",         0, NULL,                                 NULL),
    FIELD(STRING,       "company_type",                0, "COPYRIGHT_HOLDER|DISTRIBUTOR",       NULL),
    FIELD(STRING,       "copyright_holder_name",       0, NULL,                                 NULL),
    FIELD(STRING,       "app_id",                      0, NULL,                                 NULL),
    FIELD(STRING,       "minis_id",                    0, NULL,                                 NULL),
    FIELD(INTEGER,      "total_episodes",              0, NULL,                                 NULL),
    FIELD(INTEGER,      "initial_paid_episodes",       0, NULL,                                 NULL),
    FIELD(INTEGER,      "per_episode_duration",        0, NULL,                                 NULL),
    FIELD(STRING,       "spoken_language",             0, NULL,                                 NULL),
    FIELD(STRING,       "subtitle_language",           0, NULL,                                 NULL),
    FIELD(STRING,       "production_type",             0, "LOCAL|TRANSLATION",                  NULL),
    FIELD(STRING,       "target_audience",             0, "MALE|FEMALE|NEUTRAL",                NULL),
    FIELD_LIST(STRING,  "characters",                  0, NULL,                                 NULL),
    FIELD_LIST(STRING,  "genres",                      0, NULL,                                 NULL),
    FIELD_LIST(STRING,  "historical_context",          0, NULL,                                 NULL),
    FIELD_LIST(STRING,  "actors",                      0, NULL,                                 NULL),
};

static const struct tt_field catalog_product_row_price_result[] = {
    FIELD(NUMBER,      "price",                     0, NULL, NULL),
    FIELD(STRING,      "currency",                  0, NULL, NULL),
    FIELD(NUMBER,      "sale_price",                0, NULL, NULL),
    FIELD_LIST(STRING, "sale_price_effective_date", 0, NULL, NULL),
};

static const struct tt_field catalog_product_row_landing_page_result[] = {
    FIELD(STRING, "landing_page_url",    0, NULL, NULL),
    FIELD(STRING, "ios_url",             0, NULL, NULL),
    FIELD(STRING, "ios_app_store_id",    0, NULL, NULL),
    FIELD(STRING, "ios_app_name",        0, NULL, NULL),
    FIELD(STRING, "iphone_app_store_id", 0, NULL, NULL),
    FIELD(STRING, "iphone_app_name",     0, NULL, NULL),
    FIELD(STRING, "ipad_app_store_id",   0, NULL, NULL),
    FIELD(STRING, "ipad_app_name",       0, NULL, NULL),
    FIELD(STRING, "android_url",         0, NULL, NULL),
    FIELD(STRING, "android_package",     0, NULL, NULL),
    FIELD(STRING, "android_app_name",    0, NULL, NULL),
};

static const struct tt_field catalog_product_row_extra_info_result[] = {
    FIELD(STRING, "custom_label_0",   0, NULL, NULL),
    FIELD(STRING, "custom_label_1",   0, NULL, NULL),
    FIELD(STRING, "custom_label_2",   0, NULL, NULL),
    FIELD(STRING, "custom_label_3",   0, NULL, NULL),
    FIELD(STRING, "custom_label_4",   0, NULL, NULL),
    FIELD(STRING, "internal_label_0", 0, NULL, NULL),
    FIELD(STRING, "internal_label_1", 0, NULL, NULL),
};

static const struct tt_field catalog_product_row_additional_product_list_audit_result[] = {
    FIELD(STRING, "audit_status", 0, "approved|rejected|processing", NULL),
};

static const struct tt_field catalog_product_row_additional_product_list_profession_result[] = {
    FIELD(STRING,      "company_type",          0, "COPYRIGHT_HOLDER|DISTRIBUTOR", NULL),
    FIELD(STRING,      "copyright_holder_name", 0, NULL,                           NULL),
    FIELD(STRING,      "app_id",                0, NULL,                           NULL),
    FIELD(STRING,      "minis_id",              0, NULL,                           NULL),
    FIELD(NUMBER,      "total_episodes",        0, NULL,                           NULL),
    FIELD(NUMBER,      "initial_paid_episodes", 0, NULL,                           NULL),
    FIELD(NUMBER,      "per_episode_duration",  0, NULL,                           NULL),
    FIELD(STRING,      "spoken_language",       0, NULL,                           NULL),
    FIELD(STRING,      "subtitle_language",     0, NULL,                           NULL),
    FIELD(STRING,      "production_type",       0, "LOCAL|TRANSLATION",            NULL),
    FIELD(STRING,      "target_audience",       0, "MALE|FEMALE|NEUTRAL",          NULL),
    FIELD_LIST(STRING, "characters",            0, NULL,                           NULL),
    FIELD_LIST(STRING, "genres",                0, NULL,                           NULL),
    FIELD_LIST(STRING, "historical_context",    0, NULL,                           NULL),
    FIELD_LIST(STRING, "actors",                0, NULL,                           NULL),
};

static const struct tt_field catalog_product_row_additional_product_list_landing_page_result[] = {
    FIELD(STRING, "landing_page_url", 0, NULL, NULL),
};

static const struct tt_field catalog_product_row_additional_product_list_extra_info_result[] = {
    FIELD(STRING, "custom_label_0", 0, NULL, NULL),
    FIELD(STRING, "custom_label_1", 0, NULL, NULL),
    FIELD(STRING, "custom_label_2", 0, NULL, NULL),
    FIELD(STRING, "custom_label_3", 0, NULL, NULL),
    FIELD(STRING, "custom_label_4", 0, NULL, NULL),
};

static const struct tt_field catalog_product_row_additional_product_list_result[] = {
    FIELD_OBJECT(catalog_product_row_additional_product_list_audit_result, "audit",                    0, NULL,                    NULL),
    FIELD_OBJECTS(catalog_product_row_audit_rejected_info_result, "rejected_info",            0, NULL,                    NULL),
    FIELD(STRING,                                           "active_status",            0, "ACTIVATED|DEACTIVATED", NULL),
    FIELD(STRING,                                           "image_status",             0, "PROCESSING|SUCCESS|FAIL|FILTERED|NOT_SUPPORTED|NO_FOUND", NULL),
    FIELD(STRING,                                           "product_id",               0, NULL,                    NULL),
    FIELD(STRING,                                           "series_id",                0, NULL,                    NULL),
    FIELD(STRING,                                           "series_name",              0, NULL,                    NULL),
    FIELD_OBJECT(catalog_product_row_target_config_result,  "target_config",            0, NULL,                    NULL),
    FIELD(STRING,                                           "image_url",                0, NULL,                    NULL),
    FIELD_OBJECTS(catalog_product_row_recharge_result,      "recharge",                 0, NULL,                    NULL),
    FIELD_OBJECT(catalog_product_row_additional_product_list_profession_result, "profession",               0, NULL,                    NULL),
    FIELD(STRING,                                           "video_url",                0, NULL,                    NULL),
    FIELD_LIST(STRING,                                      "additional_image_urls",    0, NULL,                    NULL),
    FIELD(STRING,                                           "global_trade_item_number", 0, NULL,                    NULL),
    FIELD(STRING,                                           "manufacturer_part_number", 0, NULL,                    NULL),
    FIELD_OBJECT(catalog_product_row_additional_product_list_landing_page_result, "landing_page",             0, NULL,                    NULL),
    FIELD_OBJECT(catalog_product_row_additional_product_list_extra_info_result, "extra_info",               0, NULL,                    NULL),
};

static const struct tt_field catalog_product_get_row[] = {
    FIELD_OBJECT(catalog_product_row_audit_result,          "audit",                    0, NULL,                                         NULL),
    FIELD(STRING,                                           "ad_creation_eligible",     0, "AVAILABLE|NOT_AVAILABLE|ACTIVATED|IN_STOCK|AVAILABLE_FOR_ORDER|PREORDER", NULL),
    FIELD(STRING,                                           "active_status",            0, "ACTIVATED|DEACTIVATED",                      NULL),
    FIELD(STRING,                                           "sku_id",                   0, NULL,                                         NULL),
    FIELD(STRING,                                           "product_id",               0, NULL,                                         NULL),
    FIELD(STRING,                                           "title",                    0, NULL,                                         NULL),
    FIELD(STRING,                                           "description",              0, NULL,                                         NULL),
    FIELD(STRING,                                           "availability",             0, "IN_STOCK|AVAILABLE_FOR_ORDER|PREORDER|OUT_OF_STOCK|DISCONTINUED|AVAILABLE|NOT_AVAILABLE", NULL),
    FIELD(STRING,                                           "image_url",                0, NULL,                                         NULL),
    FIELD(STRING,                                           "video_url",                0, NULL,                                         NULL),
    FIELD(STRING,                                           "brand",                    0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                      "additional_image_urls",    0, NULL,                                         NULL),
    FIELD(STRING,                                           "item_group_id",            0, NULL,                                         NULL),
    FIELD(STRING,                                           "google_product_category",  0, NULL,                                         NULL),
    FIELD(STRING,                                           "global_trade_item_number", 0, NULL,                                         NULL),
    FIELD(STRING,                                           "manufacturer_part_number", 0, NULL,                                         NULL),
    FIELD(STRING,                                           "hotel_id",                 0, NULL,                                         NULL),
    FIELD(STRING,                                           "name",                     0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                      "hotel_category",           0, NULL,                                         NULL),
    FIELD(STRING,                                           "hotel_retailer_id",        0, NULL,                                         NULL),
    FIELD_OBJECT(catalog_product_row_address_result,        "address",                  0, NULL,                                         NULL),
    FIELD(STRING,                                           "neighborhood",             0, NULL,                                         NULL),
    FIELD(STRING,                                           "postal_code",              0, NULL,                                         NULL),
    FIELD(NUMBER,                                           "latitude",                 0, NULL,                                         NULL),
    FIELD(NUMBER,                                           "longitude",                0, NULL,                                         NULL),
    FIELD(STRING,                                           "series_id",                0, NULL,                                         NULL),
    FIELD(STRING,                                           "series_name",              0, NULL,                                         NULL),
    FIELD_OBJECT(catalog_product_row_target_config_result,  "target_config",            0, NULL,                                         NULL),
    FIELD_OBJECTS(catalog_product_row_recharge_result,      "recharge",                 0, NULL,                                         NULL),
    FIELD(STRING,                                           "margin_level",             0, NULL,                                         NULL),
    FIELD(STRING,                                           "loyalty_program",          0, NULL,                                         NULL),
    FIELD_OBJECTS(catalog_product_row_guest_ratings_result, "guest_ratings",            0, NULL,                                         NULL),
    FIELD(NUMBER,                                           "star_rating",              0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                      "room_type",                0, NULL,                                         NULL),
    FIELD(INTEGER,                                          "priority",                 0, NULL,                                         NULL),
    FIELD(STRING,                                           "flight_id",                0, NULL,                                         NULL),
    FIELD(STRING,                                           "origin_airport",           0, NULL,                                         NULL),
    FIELD(STRING,                                           "destination_airport",      0, NULL,                                         NULL),
    FIELD(STRING,                                           "origin_city",              0, NULL,                                         NULL),
    FIELD(STRING,                                           "destination_city",         0, NULL,                                         NULL),
    FIELD(STRING,                                           "cabin_class",              0, NULL,                                         NULL),
    FIELD(STRING,                                           "airline_company",          0, NULL,                                         NULL),
    FIELD(STRING,                                           "destination_id",           0, NULL,                                         NULL),
    FIELD(STRING,                                           "destination_name",         0, NULL,                                         NULL),
    FIELD_LIST(STRING,                                      "types",                    0, NULL,                                         NULL),
    FIELD(STRING,                                           "media_title_id",           0, NULL,                                         NULL),
    FIELD(STRING,                                           "timeline",                 0, "COMING_SOON|ONLINE|EXPIRE_SOON",             NULL),
    FIELD(STRING,                                           "category",                 0, "MOVIE|MUSIC|TV_SHOW|TV_SERIES|SPORTS_GAME|LIVE_EVENT", NULL),
    FIELD_LIST(STRING,                                      "genres",                   0, NULL,                                         NULL),
    FIELD(STRING,                                           "qid",                      0, NULL,                                         NULL),
    FIELD(STRING,                                           "vehicle_id",               0, NULL,                                         NULL),
    FIELD(STRING,                                           "state_of_vehicle",         0, "NEW|USED|CPO",                               NULL),
    FIELD(STRING,                                           "vehicle_type",             0, "BOAT|CAR_TRUCK|COMMERCIAL|MOTORCYCLE|POWERSPORT|RV_CAMPER|TRAILER|OTHER", NULL),
    FIELD(STRING,                                           "make",                     0, NULL,                                         NULL),
    FIELD(STRING,                                           "model",                    0, NULL,                                         NULL),
    FIELD(STRING,                                           "trim",                     0, NULL,                                         NULL),
    FIELD(NUMBER,                                           "year",                     0, NULL,                                         NULL),
    FIELD(STRING,                                           "vin",                      0, NULL,                                         NULL),
    FIELD_OBJECT(catalog_product_row_mileage_result,        "mileage",                  0, NULL,                                         NULL),
    FIELD(STRING,                                           "body_style",               0, "CONVERTIBLE|COUPE|CROSSOVER|HATCHBACK|MINIVAN|SMALL_CAR|SEDAN|SUV|TRUCK|VAN|WAGON|OTHER", NULL),
    FIELD(STRING,                                           "exterior_color",           0, NULL,                                         NULL),
    FIELD(STRING,                                           "interior_color",           0, NULL,                                         NULL),
    FIELD(STRING,                                           "transmission",             0, "AUTOMATIC|MANUAL",                           NULL),
    FIELD(STRING,                                           "drivetrain",               0, "AWD|FWD|RWD|OTHER",                          NULL),
    FIELD(STRING,                                           "fuel_type",                0, "DIESEL|ELECTRIC|FLEX|GASOLINE|HYBRID|OTHER", NULL),
    FIELD_OBJECT(catalog_product_row_dealer_result,         "dealer",                   0, NULL,                                         NULL),
    FIELD(STRING,                                           "date_first_on_lot",        0, NULL,                                         NULL),
    FIELD(NUMBER,                                           "days_on_lot",              0, NULL,                                         NULL),
    FIELD_OBJECT(catalog_product_row_profession_result,     "profession",               0, NULL,                                         NULL),
    FIELD_OBJECT(catalog_product_row_price_result,          "price",                    0, NULL,                                         NULL),
    FIELD_OBJECT(catalog_product_row_landing_page_result,   "landing_page",             0, NULL,                                         NULL),
    FIELD_OBJECT(catalog_product_row_extra_info_result,     "extra_info",               0, NULL,                                         NULL),
    FIELD(STRING,                                           "image_status",             0, "PROCESSING|SUCCESS|FAIL|FILTERED|NOT_SUPPORTED|NO_FOUND", NULL),
    FIELD_OBJECTS(catalog_product_row_additional_product_list_result, "additional_product_list",  0, NULL,                                         NULL),
};

static const struct tt_field catalog_product_get_result[] = {
    FIELD_OBJECTS(catalog_product_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint catalog_product_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/product/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "910 DPA Catalog Management > Product Management > Read Products",
    .source = V13_DOC("1740564136678402"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.catalog.product.upload */

static const struct tt_rule rule_with_sku_id = {.when = "sku_id"};
static const struct tt_rule rule_availability = {
    .choices = "IN_STOCK|AVAILABLE_FOR_ORDER|PREORDER|OUT_OF_STOCK|DISCONTINUED|AVAILABLE|NOT_AVAILABLE|ON_DEMAND|"
               "SUBSCRIBERS_ONLY",
    .when = "sku_id",
};
static const struct tt_rule rule_hotel_category = {
    .choices = "HOTEL|APARTMENT|BOAT|CAMPSITE|CAPSULE_HOTEL|GUESTHOUSE|HOMESTAY|HOSTEL|LUXURY_TENT|RESORT|VILLA",
};
static const struct tt_rule rule_cabin_class = {
    .choices = "FIRST_CLASS|FIRST_CLASS_SUITE|BUSINESS_CLASS|BUSINESS_CLASS_SUITE|COMFORT_CLASS|ECONOMY_CLASS|"
               "BASIC_ECONOMY|STANDARD_ECONOMY|PREMIUM_ECONOMY|LIE_FLAT_SEAT|CHARTER_CLASS|ELITE_CLASS|QUIET_CLASS",
};
static const struct tt_rule rule_airline_company = {
    .choices = "AEROFLOT|AIR_FRANCE_KLM_GROUP|ALASKA_AIRLINES|ANA|AMERICAN_AIRLINES|BRITISH_AIRWAYS|CATHAY_PACIFIC|"
               "CHINA_SOUTHERN_AIRLINES|CHINA_EASTERN_AIRLINES|DELTA_AIR_LINES|EMIRATES|JAPAN_AIRLINES|"
               "JETBLUE_AIRWAYS|KLM_ROYAL_DUTCH_AIRLINES|LUFTHANSA_GROUP|QANTAS_AIRWAYS|QATAR_AIRWAYS|"
               "SINGAPORE_AIRLINES|SOUTHWEST_AIRLINES|TURKISH_AIRLINES|UNITED_AIRLINES|VIRGIN_ATLANTIC",
};

static const struct tt_param catalog_product_upload_products_product_detail[] = {
    MEMBER(STRING,      "condition",                   0, &rule_with_sku_id, NULL),
    MEMBER(STRING,      "age_group",                   0, NULL,              NULL),
    MEMBER(STRING,      "color",                       0, NULL,              NULL),
    MEMBER(STRING,      "gender",                      0, NULL,              NULL),
    MEMBER(STRING,      "material",                    0, NULL,              NULL),
    MEMBER(STRING,      "pattern",                     0, NULL,              NULL),
    MEMBER(STRING,      "product_category",            0, NULL,              NULL),
    MEMBER(STRING,      "shipping",                    0, NULL,              NULL),
    MEMBER(STRING,      "shipping_weight",             0, NULL,              NULL),
    MEMBER(STRING,      "size",                        0, NULL,              NULL),
    MEMBER(STRING,      "tax",                         0, NULL,              NULL),
    MEMBER(STRING,      "offer_type",                  0, NULL,              NULL),
    MEMBER(STRING,      "term_length",                 0, NULL,              NULL),
    MEMBER(STRING,      "offer_term_qualifier",        0, NULL,              NULL),
    MEMBER(STRING,      "amount_price",                0, NULL,              NULL),
    MEMBER(STRING,      "amount_percentage",           0, NULL,              NULL),
    MEMBER(STRING,      "amount_qualifier",            0, NULL,              NULL),
    MEMBER(STRING,      "downpayment",                 0, NULL,              NULL),
    MEMBER(STRING,      "downpayment_qualifier",       0, NULL,              NULL),
    MEMBER(STRING,      "offer_disclaimer",            0, NULL,              NULL),
    MEMBER(STRING,      "offer_disclaimer_url",        0, NULL,              NULL),
    MEMBER(STRING,      "emission_disclaimer",         0, NULL,              NULL),
    MEMBER(STRING,      "emission_disclaimer_url",     0, NULL,              NULL),
    MEMBER(STRING,      "emission_overlay_disclaimer", 0, NULL,              NULL),
    MEMBER(STRING,      "emission_image_link",         0, NULL,              NULL),
    MEMBER(STRING,      "company_type",                0, NULL,              NULL),
    MEMBER(STRING,      "copyright_holder_name",       0, NULL,              NULL),
    MEMBER(STRING,      "app_id",                      0, NULL,              "The app that is advertised."),
    MEMBER(STRING,      "minis_id",                    0, NULL,              NULL),
    MEMBER(NUMBER,      "total_episodes",              0, NULL,              NULL),
    MEMBER(NUMBER,      "initial_paid_episodes",       0, NULL,              NULL),
    MEMBER(NUMBER,      "per_episode_duration",        0, NULL,              NULL),
    MEMBER(STRING,      "spoken_language",             0, NULL,              NULL),
    MEMBER(STRING,      "subtitle_language",           0, NULL,              NULL),
    MEMBER(STRING,      "production_type",             0, NULL,              NULL),
    MEMBER(STRING,      "target_audience",             0, NULL,              NULL),
    MEMBER_LIST(STRING, "characters",                  0, NULL,              NULL),
    MEMBER_LIST(STRING, "genres",                      0, NULL,              NULL),
    MEMBER_LIST(STRING, "historical_context",          0, NULL,              NULL),
    MEMBER_LIST(STRING, "actors",                      0, NULL,              NULL),
};

static const struct tt_param catalog_product_upload_products_price_info[] = {
    MEMBER(NUMBER, "price",                     0, &rule_with_sku_id, NULL),
    MEMBER(STRING, "currency",                  0, NULL,              "ISO 4217 code."),
    MEMBER(NUMBER, "sale_price",                0, NULL,              NULL),
    MEMBER(STRING, "sale_price_effective_date", 0, NULL,              NULL),
};

static const struct tt_param catalog_product_upload_products_landing_page[] = {
    MEMBER(STRING, "landing_page_url",    0, &rule_with_sku_id, "Where a click leads."),
    MEMBER(STRING, "ios_url",             0, NULL,              NULL),
    MEMBER(STRING, "ios_app_store_id",    0, NULL,              NULL),
    MEMBER(STRING, "ios_app_name",        0, NULL,              NULL),
    MEMBER(STRING, "iphone_app_store_id", 0, NULL,              NULL),
    MEMBER(STRING, "iphone_app_name",     0, NULL,              NULL),
    MEMBER(STRING, "ipad_app_store_id",   0, NULL,              NULL),
    MEMBER(STRING, "ipad_app_name",       0, NULL,              NULL),
    MEMBER(STRING, "android_url",         0, NULL,              NULL),
    MEMBER(STRING, "android_package",     0, NULL,              NULL),
    MEMBER(STRING, "android_app_name",    0, NULL,              NULL),
};

static const struct tt_param catalog_product_upload_products_extra_info[] = {
    MEMBER(STRING, "custom_label_0",   0, TT_RULE(.max_len = 100), NULL),
    MEMBER(STRING, "custom_label_1",   0, TT_RULE(.max_len = 100), NULL),
    MEMBER(STRING, "custom_label_2",   0, TT_RULE(.max_len = 100), NULL),
    MEMBER(STRING, "custom_label_3",   0, TT_RULE(.max_len = 100), NULL),
    MEMBER(STRING, "custom_label_4",   0, TT_RULE(.max_len = 100), NULL),
    MEMBER(STRING, "internal_label_0", 0, TT_RULE(.max_len = 100), NULL),
    MEMBER(STRING, "internal_label_1", 0, TT_RULE(.max_len = 100), NULL),
};

static const struct tt_param catalog_product_upload_products_address[] = {
    MEMBER(STRING, "address",           0, TT_RULE(.max_len = 150), NULL),
    MEMBER(STRING, "secondary_address", 0, TT_RULE(.max_len = 150), NULL),
    MEMBER(STRING, "tertiary_address",  0, TT_RULE(.max_len = 150), NULL),
    MEMBER(STRING, "city",              0, TT_RULE(.max_len = 150), NULL),
    MEMBER(STRING, "region",            0, TT_RULE(.max_len = 150), NULL),
    MEMBER(STRING, "country",           0, TT_RULE(.max_len = 150), NULL),
    MEMBER(STRING, "postal_code",       0, NULL,                    NULL),
};

static const struct tt_param catalog_product_upload_products_guest_ratings[] = {
    MEMBER(STRING,  "rating_system",       0, TT_RULE(.max_len = 150), "Who rated."),
    MEMBER(INTEGER, "max_score",           0, NULL,                    NULL),
    MEMBER(NUMBER,  "score",               0, NULL,                    NULL),
    MEMBER(INTEGER, "number_of_reviewers", 0, NULL,                    NULL),
};

static const struct tt_param catalog_product_upload_products_mileage[] = {
    MEMBER(INTEGER, "value", 0, NULL, NULL),
    MEMBER(STRING,  "unit",  0, NULL, NULL),
};

static const struct tt_param catalog_product_upload_products_dealer[] = {
    MEMBER(STRING, "dealer_id",    0, NULL, NULL),
    MEMBER(STRING, "dealer_name",  0, NULL, NULL),
    MEMBER(STRING, "dealer_phone", 0, NULL, NULL),
    MEMBER(STRING, "stock_number", 0, NULL, NULL),
};

static const struct tt_param catalog_product_upload_products_target_config[] = {
    MEMBER(STRING, "region_code", 0, NULL, NULL),
};

static const struct tt_param catalog_product_upload_products_recharge[] = {
    MEMBER(STRING,      "type",          0, TT_RULE(.choices = "BY_TIERS|SUBSCRIPTION|BY_EPISODES"), NULL),
    MEMBER_LIST(STRING, "purchase_unit", 0, NULL, NULL),
    MEMBER_LIST(NUMBER, "cost",          0, NULL, NULL),
};

static const struct tt_param catalog_product_upload_products[] = {
    MEMBER(STRING,                                               "sku_id",                   0,                   NULL,                        "Your own id of the product."),
    MEMBER(STRING,                                               "title",                    0,                   &rule_with_sku_id,           "Name of the product."),
    MEMBER(STRING,                                               "description",              0,                   &rule_with_sku_id,           NULL),
    MEMBER(STRING,                                               "availability",             0,                   &rule_availability,          "Whether it can be bought."),
    MEMBER(STRING,                                               "brand",                    0,                   &rule_with_sku_id,           NULL),
    MEMBER(STRING,                                               "image_url",                0,                   &rule_with_sku_id,           "The main picture."),
    MEMBER_LIST(STRING,                                          "additional_image_urls",    0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "video_url",                0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "item_group_id",            0,                   NULL,                        "Joins the variants of one product."),
    MEMBER(STRING,                                               "google_product_category",  0,                   NULL,                        "The product's category in Google's list."),
    MEMBER(STRING,                                               "global_trade_item_number", 0,                   NULL,                        "GTIN."),
    MEMBER(STRING,                                               "manufacturer_part_number", 0,                   NULL,                        "MPN."),
    MEMBER_OBJECT(catalog_product_upload_products_product_detail, "product_detail",           0,                   &rule_with_sku_id,           "Details of the product."),
    MEMBER_OBJECT(catalog_product_upload_products_price_info,    "price_info",               0,                   &rule_with_sku_id,           "What it costs."),
    MEMBER_OBJECT(catalog_product_upload_products_landing_page,  "landing_page",             0,                   &rule_with_sku_id,           "Where buyers go."),
    MEMBER_OBJECT(catalog_product_upload_products_extra_info,    "extra_info",               0,                   NULL,                        "Labels of your own, for product sets."),
    MEMBER(STRING,                                               "hotel_id",                 0,                   NULL,                        "Your own id of the hotel."),
    MEMBER(STRING,                                               "name",                     0,                   NULL,                        NULL),
    MEMBER_LIST(STRING,                                          "hotel_category",           0,                   &rule_hotel_category,        NULL),
    MEMBER(STRING,                                               "hotel_retailer_id",        0,                   NULL,                        NULL),
    MEMBER_OBJECT(catalog_product_upload_products_address,       "address",                  0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "neighborhood",             0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "postal_code",              0,                   NULL,                        NULL),
    MEMBER(NUMBER,                                               "latitude",                 0,                   NULL,                        NULL),
    MEMBER(NUMBER,                                               "longitude",                0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                              "margin_level",             0,                   NULL,                        "How much the room or the seat earns, in levels of your own."),
    MEMBER(STRING,                                               "loyalty_program",          0,                   NULL,                        NULL),
    MEMBER_OBJECTS(catalog_product_upload_products_guest_ratings, "guest_ratings",            0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                              "star_rating",              0,                   NULL,                        NULL),
    MEMBER_LIST(STRING,                                          "room_type",                0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                              "priority",                 TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 5), NULL),
    MEMBER(STRING,                                               "origin_airport",           0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "destination_airport",      0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "origin_city",              0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "destination_city",         0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "cabin_class",              0,                   &rule_cabin_class,           NULL),
    MEMBER(STRING,                                               "airline_company",          0,                   &rule_airline_company,       NULL),
    MEMBER(STRING,                                               "destination_id",           0,                   NULL,                        "Your own id of the destination."),
    MEMBER(STRING,                                               "destination_name",         0,                   NULL,                        NULL),
    MEMBER_LIST(STRING,                                          "types",                    0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "media_title_id",           0,                   NULL,                        "Your own id of the title."),
    MEMBER_LIST(STRING,                                          "genres",                   0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "qid",                      0,                   NULL,                        "Wikidata id."),
    MEMBER(STRING,                                               "vehicle_id",               0,                   NULL,                        "Your own id of the vehicle."),
    MEMBER(STRING,                                               "state_of_vehicle",         0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "vehicle_type",             0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "make",                     0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "model",                    0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "trim",                     0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                              "year",                     0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "vin",                      0,                   NULL,                        "Vehicle identification number."),
    MEMBER_OBJECT(catalog_product_upload_products_mileage,       "mileage",                  0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "body_style",               0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "exterior_color",           0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "interior_color",           0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "transmission",             0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "drivetrain",               0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "fuel_type",                0,                   NULL,                        NULL),
    MEMBER_OBJECT(catalog_product_upload_products_dealer,        "dealer",                   0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "date_first_on_lot",        0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                              "days_on_lot",              0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "series_id",                0,                   NULL,                        NULL),
    MEMBER(STRING,                                               "series_name",              0,                   NULL,                        NULL),
    MEMBER_OBJECT(catalog_product_upload_products_target_config, "target_config",            0,                   NULL,                        "The region that the product is for."),
    MEMBER_OBJECTS(catalog_product_upload_products_recharge,     "recharge",                 0,                   NULL,                        "How episodes are paid for."),
};

static const struct tt_param catalog_product_upload_params[] = {
    PARAM(BODY,         STRING,                          "bc_id",      TT_P_REQUIRED, NULL,                       "The Business Center."),
    PARAM(BODY,         STRING,                          "catalog_id", TT_P_REQUIRED, NULL,                       "The catalogue."),
    PARAM_OBJECTS(BODY, catalog_product_upload_products, "products",   TT_P_REQUIRED, TT_RULE(.max_items = 5000), "The products; one with a known sku_id is replaced."),
    PARAM(BODY,         STRING,                          "feed_id",    0,             NULL,                       "The feed that the products belong to."),
};

static const struct tt_field catalog_product_upload_result[] = {
    FIELD(STRING, "feed_log_id", 0, NULL, "For asking how the upload went."),
};

static const struct tt_limit catalog_product_upload_limits[] = {
    {"basic",    NULL, 5, 1},
    {"basic",    NULL, 300, 60},
    {"basic",    NULL, 432000, 86400},
    {"advanced", NULL, 5, 1},
    {"advanced", NULL, 300, 60},
    {"advanced", NULL, 432000, 86400},
    {"premium",  NULL, 10, 1},
    {"premium",  NULL, 600, 60},
    {"premium",  NULL, 864000, 86400},
    {"ultimate", NULL, 10, 1},
    {"ultimate", NULL, 600, 60},
    {"ultimate", NULL, 864000, 86400},
};
static const struct tt_endpoint catalog_product_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/product/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "911 DPA Catalog Management > Product Management > Create and Update Product",
    .source = V13_DOC("1740497429681153"),
    TT_LIMITS(catalog_product_upload_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
