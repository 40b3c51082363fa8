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
    PARAM(QUERY,        STRING,                    "bc_id",           TT_P_REQUIRED, &v13_id,                    "The Business Center."),
    PARAM(QUERY,        STRING,                    "catalog_id",      TT_P_REQUIRED, &v13_id,                    "The catalogue."),
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
    FIELD(STRING, "region_code", 0, NULL, "ISO 3166 code."),
    FIELD(STRING, "currency",    0, NULL, "ISO 4217 code."),
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
    FIELD(STRING,      "currency",                  0, NULL, "ISO 4217 code."),
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
    MEMBER(STRING,      "gender",                      0, NULL,              "Whom the product is for."),
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
    MEMBER(STRING, "sale_price_effective_date", 0, NULL,              "From when to when sale_price counts."),
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
    MEMBER(STRING, "region_code", 0, NULL, "ISO 3166 code of the region."),
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
    PARAM(BODY,         STRING,                          "bc_id",      TT_P_REQUIRED, &v13_id,                    "The Business Center."),
    PARAM(BODY,         STRING,                          "catalog_id", TT_P_REQUIRED, &v13_id,                    "The catalogue."),
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

/* ---- what several of them share */

#define CHOICES_ISSUE_CATEGORY \
    "PRODUCT_ATTRIBUTES|PRODUCT_REVIEW|CATALOG|PIXEL_OR_EVENT|FILE_UPLOAD_OR_FEED"
static const struct tt_rule rule_currency = {
    .choices =
        "AED|ALL|AOA|ARS|AUD|BAM|BDT|BGN|BHD|BND|BOB|BRL|BWP|BYN|CAD|CHF|CLP|CNY|COP|CRC|CZK|DKK|DZD|EGP|EUR|GBP|"
        "GHS|GTQ|GYD|HKD|HNL|HRK|HUF|IDR|ILS|INR|IQD|IRR|ISK|JOD|JPY|KES|KHR|KRW|KWD|KZT|LAK|LBP|LKR|LYD|MAD|MDL|"
        "MKD|MMK|MNT|MOP|MUR|MVR|MWK|MXN|MYR|NGN|NIO|NOK|NPR|NZD|OMNI|OMR|PEN|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|"
        "SAR|SDG|SEK|SGD|SLL|SRD|SSP|SYP|THB|TND|TRY|TWD|TZS|UAH|UGX|USD|UYU|UZS|VEF|VND|XAF|YER|ZAR|ZMW",
};
static const struct tt_rule rule_catalog_type = {
    .choices = "AUTO|DESTINATION|ECOM|ENTERTAINMENT|FLIGHT|HOTEL|AUTO_VEHICLE|AUTO_MODEL|MINI_SERIES",
};
static const struct tt_rule rule_availabilities = {
    .choices =
        "IN_STOCK|AVAILABLE_FOR_ORDER|PREORDER|OUT_OF_STOCK|DISCONTINUED|AVAILABLE|NOT_AVAILABLE|ON_DEMAND|"
        "SUBSCRIBERS_ONLY",
};
static const struct tt_rule rule_catalog_event_type = {
    .choices =
        "VIEW_CONTENT|ADD_TO_CART|PURCHASE|AddPaymentInfo|AddToCart|AddToWishlist|ApplicationApproval|"
        "CompleteRegistration|Contact|CustomizeProduct|Download|FindLocation|InitiateCheckout|Lead|Purchase|"
        "Schedule|Search|StartTrial|SubmitApplication|Subscribe|ViewContent|AchieveLevel|Checkout|"
        "CompleteTutorial|CreateGroup|CreateRole|GenerateLead|InAppADClick|InAppADImpr|InstallApp|JoinGroup|"
        "LaunchAPP|LoanApplication|LoanApproval|LoanDisbursal|Login|Rate|Registration|SpendCredits|"
        "UnlockAchievement",
    .assumed = "\"VIEW_CONTENT\"",
};
static const struct tt_rule rule_chars_150 = {.max_len = 150};

static const struct tt_param catalog_source_members[] = {
    MEMBER(STRING, "password", TT_P_SECRET, NULL, NULL),
    MEMBER(STRING, "uri",      0,           NULL, "Address of the file."),
    MEMBER(STRING, "username", 0,           NULL, NULL),
};

static const struct tt_param catalog_schedule_param_members[] = {
    MEMBER(INTEGER,                       "day_of_month",   TT_P_MIN | TT_P_MAX, TT_RULE(.min = 1, .max = 31),                 NULL),
    MEMBER(INTEGER,                       "hour",           TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "0", .min = 0, .max = 23), NULL),
    MEMBER(INTEGER,                       "interval_count", TT_P_MIN | TT_P_MAX, TT_RULE(.min = 1, .max = 30),                 "Every so many intervals."),
    MEMBER(STRING,                        "interval_type",  TT_P_CLOSED,         TT_RULE(.choices = "DAILY|HOURLY|MONTHLY"),   "What the interval is counted in."),
    MEMBER(INTEGER,                       "minute",         TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "0", .min = 0, .max = 59), NULL),
    MEMBER_OBJECT(catalog_source_members, "source",         0,                   NULL,                                         NULL),
    MEMBER(STRING,                        "timezone",       0,                   NULL,                                         NULL),
};

static const struct tt_field catalog_last_update_param_fields[] = {
    FIELD(STRING,  "uri",            0, NULL,                    NULL),
    FIELD(STRING,  "update_mode",    0, "INCREMENTAL|OVERWRITE", NULL),
    FIELD(STRING,  "timezone",       0, NULL,                    NULL),
    FIELD(STRING,  "interval_type",  0, "DAILY|HOURLY|MONTHLY",  NULL),
    FIELD(INTEGER, "interval_count", 0, NULL,                    NULL),
    FIELD(INTEGER, "day_of_month",   0, NULL,                    NULL),
    FIELD(INTEGER, "hour",           0, NULL,                    NULL),
    FIELD(INTEGER, "minute",         0, NULL,                    NULL),
};

static const struct tt_param catalog_context_info_members[] = {
    MEMBER(STRING, "app_id",          0, NULL, "The developer's app."),
    MEMBER(STRING, "core_user_id",    0, NULL, "TikTok's id of the user."),
    MEMBER(STRING, "developer_id",    0, NULL, "TikTok's id of the developer."),
    MEMBER(STRING, "x_forwarded_for", 0, NULL, "Addresses that the request came through."),
    MEMBER(STRING, "x_real_ip",       0, NULL, "Address of the person's computer."),
};

static const struct tt_field catalog_level_info_fields[] = {
    FIELD(STRING, "level_id_1",   0, NULL, NULL),
    FIELD(STRING, "level_name_1", 0, NULL, NULL),
    FIELD(STRING, "level_id_2",   0, NULL, NULL),
    FIELD(STRING, "level_name_2", 0, NULL, NULL),
    FIELD(STRING, "level_id_3",   0, NULL, NULL),
    FIELD(STRING, "level_name_3", 0, NULL, NULL),
};

static const struct tt_field catalog_categories_fields[] = {
    FIELD(STRING,                           "category_id", 0, NULL, NULL),
    FIELD_OBJECT(catalog_level_info_fields, "level_info",  0, NULL, NULL),
};

static const struct tt_limit catalog_2_a_second_limits[] = {
    {"basic",    NULL,      2,     1},
    {"basic",    NULL,    120,    60},
    {"basic",    NULL, 172800, 86400},
    {"advanced", NULL,      2,     1},
    {"advanced", NULL,    120,    60},
    {"advanced", NULL, 172800, 86400},
    {"premium",  NULL,      5,     1},
    {"premium",  NULL,    300,    60},
    {"premium",  NULL, 432000, 86400},
    {"ultimate", NULL,      5,     1},
    {"ultimate", NULL,    300,    60},
    {"ultimate", NULL, 432000, 86400},
};

static const struct tt_param catalog_and_members[] = {
    MEMBER(STRING, "field",     TT_P_REQUIRED, NULL, NULL),
    MEMBER(STRING, "operation", TT_P_REQUIRED, NULL, NULL),
    MEMBER(ANY,    "value",     TT_P_REQUIRED, NULL, NULL),
};

/* ---- ads.catalog.available_country.get */

static const struct tt_param catalog_available_country_get_params[] = {
    PARAM(QUERY, STRING, "bc_id", TT_P_REQUIRED, &v13_id, "The Business Center."),
};

static const struct tt_field catalog_available_country_get_result[] = {
    FIELD_LIST(STRING, "region_codes", 0, NULL, "ISO 3166 codes."),
};

static const struct tt_endpoint catalog_available_country_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/available_country/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "900 DPA Catalog Management > Catalog Management > Read Catalogs",
    .source = V13_DOC("1740491257516034"),
    .effect = TT_READ,
};

/* ---- ads.catalog.capitalize */

static const struct tt_param catalog_capitalize_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "bc_id",         TT_P_REQUIRED,                &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "catalog_id",    TT_P_REQUIRED,                &v13_id, "The catalogue."),
};

static const struct tt_endpoint catalog_capitalize_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/capitalize/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "901 DPA Catalog Management > Catalog Management > Create and Update Catalog",
    .source = V13_DOC("1740490222539778"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.create */

static const struct tt_param catalog_create_catalog_conf_additional_config_list[] = {
    MEMBER(STRING, "region_code", TT_P_REQUIRED, NULL, "ISO 3166 code of the region."),
    MEMBER(STRING, "currency",    TT_P_REQUIRED, NULL, "ISO 4217 code."),
};

static const struct tt_param catalog_create_catalog_conf[] = {
    MEMBER(STRING,                                                     "business_platform",      0,                           NULL,           NULL),
    MEMBER(STRING,                                                     "channel",                TT_P_CLOSED,                 TT_RULE(.choices = "CLIENT|BUSINESS_PLATFORM|PARTNER"), NULL),
    MEMBER(STRING,                                                     "currency",               TT_P_REQUIRED | TT_P_CLOSED, &rule_currency, "ISO 4217 code."),
    MEMBER(STRING,                                                     "region_code",            TT_P_REQUIRED,               NULL,           "ISO 3166 code of the region."),
    MEMBER_OBJECTS(catalog_create_catalog_conf_additional_config_list, "additional_config_list", 0,                           NULL,           NULL),
};

static const struct tt_param catalog_create_params[] = {
    PARAM(BODY,        STRING,                      "bc_id",               TT_P_REQUIRED, &v13_id,                     "The Business Center."),
    PARAM_OBJECT(BODY, catalog_create_catalog_conf, "catalog_conf",        TT_P_REQUIRED, NULL,                        NULL),
    PARAM(BODY,        STRING,                      "catalog_type",        TT_P_REQUIRED, &rule_catalog_type,          NULL),
    PARAM(BODY,        STRING,                      "creative_asset_type", TT_P_CLOSED,   TT_RULE(.choices = "VIDEO"), NULL),
    PARAM(BODY,        STRING,                      "name",                TT_P_REQUIRED, &rule_chars_1_to_128,        NULL),
};

static const struct tt_field catalog_create_result[] = {
    FIELD(STRING, "catalog_id", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "901 DPA Catalog Management > Catalog Management > Create and Update Catalog",
    .source = V13_DOC("1740306481704961"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.catalog.delete */

static const struct tt_param catalog_delete_params[] = {
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
};

static const struct tt_field catalog_delete_result[] = {
    FIELD(STRING, "catalog_id", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "901 DPA Catalog Management > Catalog Management > Create and Update Catalog",
    .source = V13_DOC("1740310064588801"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.eventsource.bind */

static const struct tt_param catalog_eventsource_bind_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "app_id",        0,                            NULL,    "The app whose events it uses; either this or pixel_code."),
    PARAM(BODY, STRING, "bc_id",         TT_P_REQUIRED,                &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "catalog_id",    TT_P_REQUIRED,                &v13_id, "The catalogue."),
    PARAM(BODY, STRING, "pixel_code",    0,                            NULL,    "The pixel's code, as it stands on the website."),
};

static const struct tt_field catalog_eventsource_bind_result[] = {
    FIELD(NUMBER, "code",    0, NULL, NULL),
    FIELD(STRING, "message", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_eventsource_bind_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/eventsource/bind/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "961 DPA Catalog Management > Event Source Bind > Create and Delete Event Source Bind",
    .source = V13_DOC("1740492491200513"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.eventsource.unbind */

static const struct tt_param catalog_eventsource_unbind_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "app_id",        0,                            NULL,    "The app whose events it used; either this or pixel_code."),
    PARAM(BODY, STRING, "bc_id",         TT_P_REQUIRED,                &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "catalog_id",    TT_P_REQUIRED,                &v13_id, "The catalogue."),
    PARAM(BODY, STRING, "pixel_code",    0,                            NULL,    "The pixel's code, as it stands on the website."),
};

static const struct tt_endpoint catalog_eventsource_unbind_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/eventsource/unbind/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "961 DPA Catalog Management > Event Source Bind > Create and Delete Event Source Bind",
    .source = V13_DOC("1740492512449538"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.eventsource_bind.get */

static const struct tt_param catalog_eventsource_bind_get_params[] = {
    PARAM(QUERY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(QUERY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
};

static const struct tt_field catalog_eventsource_bind_get_event_sources_result[] = {
    FIELD(STRING, "event_source_name", 0, NULL, NULL),
    FIELD(STRING, "app_id",            0, NULL, NULL),
    FIELD(STRING, "pixel_code",        0, NULL, NULL),
};

static const struct tt_field catalog_eventsource_bind_get_result[] = {
    FIELD(NUMBER,                                                    "catalog_id",    0, NULL, NULL),
    FIELD_OBJECTS(catalog_eventsource_bind_get_event_sources_result, "event_sources", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_eventsource_bind_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/eventsource_bind/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "event_sources",
    .scope = "960 DPA Catalog Management > Event Source Bind > Read Event Source Bind",
    .source = V13_DOC("1740492531343362"),
    .effect = TT_READ,
};

/* ---- ads.catalog.feed.create */

static const struct tt_param catalog_feed_create_params[] = {
    PARAM(BODY,        STRING,                         "bc_id",          TT_P_REQUIRED,               &v13_id,                                     "The Business Center."),
    PARAM(BODY,        STRING,                         "catalog_id",     TT_P_REQUIRED,               &v13_id,                                     "The catalogue."),
    PARAM(BODY,        STRING,                         "feed_name",      TT_P_REQUIRED,               NULL,                                        NULL),
    PARAM_OBJECT(BODY, catalog_schedule_param_members, "schedule_param", 0,                           NULL,                                        NULL),
    PARAM(BODY,        STRING,                         "update_mode",    TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "INCREMENTAL|OVERWRITE"), "Whether products that the file leaves out stay."),
};

static const struct tt_field catalog_feed_create_result[] = {
    FIELD(STRING,                                  "feed_id",            0, NULL,     NULL),
    FIELD(STRING,                                  "feed_name",          0, NULL,     NULL),
    FIELD(STRING,                                  "status",             0, "ON|OFF", NULL),
    FIELD_OBJECT(catalog_last_update_param_fields, "last_update_param",  0, NULL,     NULL),
    FIELD(STRING,                                  "next_update_time",   0, NULL,     NULL),
    FIELD(INTEGER,                                 "number_of_products", 0, NULL,     NULL),
};

static const struct tt_endpoint catalog_feed_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/feed/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "971 DPA Catalog Management > Feed > Post Feed",
    .source = V13_DOC("1740665161957377"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.catalog.feed.delete */

static const struct tt_param catalog_feed_delete_params[] = {
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(BODY, STRING, "feed_id",    TT_P_REQUIRED, &v13_id, "The feed."),
};

static const struct tt_field catalog_feed_delete_result[] = {
    FIELD(INTEGER, "feed_id", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_feed_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/feed/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "971 DPA Catalog Management > Feed > Post Feed",
    .source = V13_DOC("1740665210863617"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.feed.get */

static const struct tt_param catalog_feed_get_params[] = {
    PARAM(QUERY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(QUERY, STRING, "feed_id",    0,             &v13_id, "The feed."),
};

static const struct tt_field catalog_feed_get_result[] = {
    FIELD_OBJECTS(catalog_feed_create_result, "feed_list", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_feed_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/feed/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "feed_list",
    .scope = "970 DPA Catalog Management > Feed > Get Feed",
    .source = V13_DOC("1740665183073281"),
    .effect = TT_READ,
};

/* ---- ads.catalog.feed.log */

static const struct tt_param catalog_feed_log_params[] = {
    PARAM(QUERY,        STRING,                       "bc_id",        TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY,        STRING,                       "catalog_id",   TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(QUERY,        STRING,                       "feed_id",      TT_P_REQUIRED, &v13_id, "The feed."),
    PARAM_OBJECT(QUERY, catalog_context_info_members, "context_info", 0,             NULL,    "Who is behind the request."),
};

static const struct tt_field catalog_feed_log_feed_logs_update_status_result[] = {
    FIELD(INTEGER, "add_count",      0, NULL,                                NULL),
    FIELD(INTEGER, "error_count",    0, NULL,                                NULL),
    FIELD(INTEGER, "remove_count",   0, NULL,                                NULL),
    FIELD(STRING,  "process_status", 0, "PROCESSING|SUCCESS|FAILED|WAITING", NULL),
    FIELD(INTEGER, "update_count",   0, NULL,                                NULL),
    FIELD(INTEGER, "warn_count",     0, NULL,                                NULL),
};

static const struct tt_field catalog_feed_log_feed_logs_update_time_result[] = {
    FIELD(STRING, "end_time",   0, NULL, NULL),
    FIELD(STRING, "start_time", 0, NULL, NULL),
};

static const struct tt_field catalog_feed_log_feed_logs_result[] = {
    FIELD_OBJECT(catalog_feed_log_feed_logs_update_status_result, "update_status", 0, NULL, NULL),
    FIELD_OBJECT(catalog_feed_log_feed_logs_update_time_result,   "update_time",   0, NULL, NULL),
};

static const struct tt_field catalog_feed_log_result[] = {
    FIELD_OBJECTS(catalog_feed_log_feed_logs_result, "feed_logs", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_feed_log_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/feed/log/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "feed_logs",
    .scope = "970 DPA Catalog Management > Feed > Get Feed",
    .source = V13_DOC("1740665225631810"),
    .effect = TT_READ,
};

/* ---- ads.catalog.feed.switch */

static const struct tt_param catalog_feed_switch_params[] = {
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id,      "The Business Center."),
    PARAM(BODY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id,      "The catalogue."),
    PARAM(BODY, STRING, "feed_id",    TT_P_REQUIRED, NULL,         "The feed."),
    PARAM(BODY, STRING, "status",     TT_P_REQUIRED, &rule_status, NULL),
};

static const struct tt_endpoint catalog_feed_switch_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/feed/switch/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "971 DPA Catalog Management > Feed > Post Feed",
    .source = V13_DOC("1750349624999937"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.feed.update */

static const struct tt_param catalog_feed_update_params[] = {
    PARAM(BODY,        STRING,                         "bc_id",          TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY,        STRING,                         "catalog_id",     TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(BODY,        STRING,                         "feed_id",        TT_P_REQUIRED, &v13_id, "The feed."),
    PARAM(BODY,        STRING,                         "feed_name",      TT_P_REQUIRED, NULL,    NULL),
    PARAM_OBJECT(BODY, catalog_schedule_param_members, "schedule_param", 0,             NULL,    NULL),
    PARAM(BODY,        STRING,                         "update_mode",    TT_P_REQUIRED, TT_RULE(.choices = "INCREMENTAL|OVERWRITE|SUPPLEMENT"), "Whether products that the file leaves out stay."),
};

static const struct tt_field catalog_feed_update_last_update_param_result[] = {
    FIELD(STRING, "uri",            0, NULL,                               NULL),
    FIELD(STRING, "update_mode",    0, "INCREMENTAL|OVERWRITE|SUPPLEMENT", NULL),
    FIELD(STRING, "timezone",       0, NULL,                               NULL),
    FIELD(STRING, "interval_type",  0, "DAILY|HOURLY|MONTHLY",             NULL),
    FIELD(NUMBER, "interval_count", 0, NULL,                               NULL),
    FIELD(NUMBER, "day_of_month",   0, NULL,                               NULL),
    FIELD(NUMBER, "hour",           0, NULL,                               NULL),
    FIELD(NUMBER, "minute",         0, NULL,                               NULL),
};

static const struct tt_field catalog_feed_update_result[] = {
    FIELD(STRING,                                              "feed_id",            0, NULL,     NULL),
    FIELD(STRING,                                              "feed_name",          0, NULL,     NULL),
    FIELD(STRING,                                              "status",             0, "ON|OFF", NULL),
    FIELD_OBJECT(catalog_feed_update_last_update_param_result, "last_update_param",  0, NULL,     NULL),
    FIELD(STRING,                                              "next_update_time",   0, NULL,     NULL),
    FIELD(NUMBER,                                              "number_of_products", 0, NULL,     NULL),
};

static const struct tt_endpoint catalog_feed_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/feed/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "971 DPA Catalog Management > Feed > Post Feed",
    .source = V13_DOC("1740665197662210"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.get */

static const struct tt_param catalog_get_params[] = {
    PARAM(QUERY, STRING,  "catalog_id", 0,                   &v13_id,                       "The catalogue."),
    PARAM(QUERY, STRING,  "bc_id",      TT_P_REQUIRED,       &v13_id,                       "The Business Center."),
    PARAM(QUERY, INTEGER, "page",       TT_P_MIN,            &v13_page,                     "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",  TT_P_MIN | TT_P_MAX, &rule_value_1_to_1000_else_10, "Rows a page."),
};

static const struct tt_field catalog_get_row_bc_info_result[] = {
    FIELD(STRING, "bc_id",       0, NULL, NULL),
    FIELD(STRING, "bc_name",     0, NULL, NULL),
    FIELD(STRING, "picture_url", 0, NULL, NULL),
};

static const struct tt_field catalog_get_row_catalog_conf_additional_config_list_result[] = {
    FIELD(STRING, "region_code", 0, NULL, "ISO 3166 code."),
    FIELD(STRING, "currency",    0, NULL, "ISO 4217 code."),
};

static const struct tt_field catalog_get_row_catalog_conf_result[] = {
    FIELD(STRING,                                                             "country",                0, NULL,             NULL),
    FIELD(STRING,                                                             "currency",               0, NULL,             "ISO 4217 code."),
    FIELD(STRING,                                                             "channel",                0, "PARTNER|CLIENT", NULL),
    FIELD_OBJECTS(catalog_get_row_catalog_conf_additional_config_list_result, "additional_config_list", 0, NULL,             NULL),
};

static const struct tt_field catalog_get_row[] = {
    FIELD(STRING,                                     "catalog_id",           0, NULL,                      NULL),
    FIELD(STRING,                                     "catalog_name",         0, NULL,                      NULL),
    FIELD(STRING,                                     "catalog_type",         0, "ECOM|HOTEL|FLIGHT|DESTINATION|ENTERTAINMENT|AUTO_VEHICLE|AUTO_MODEL|MINI_SERIES", NULL),
    FIELD(STRING,                                     "ad_creation_eligible", 0, "NOT_AVAILABLE|AVAILABLE", NULL),
    FIELD(STRING,                                     "create_time",          0, NULL,                      NULL),
    FIELD(STRING,                                     "update_time",          0, NULL,                      NULL),
    FIELD_OBJECT(catalog_get_row_bc_info_result,      "bc_info",              0, NULL,                      NULL),
    FIELD_OBJECT(catalog_get_row_catalog_conf_result, "catalog_conf",         0, NULL,                      NULL),
};

static const struct tt_field catalog_get_result[] = {
    FIELD_OBJECTS(catalog_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint catalog_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "900 DPA Catalog Management > Catalog Management > Read Catalogs",
    .source = V13_DOC("1740315452868610"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.catalog.insight.category.get */

static const struct tt_param catalog_insight_category_get_filtering[] = {
    MEMBER_LIST(STRING, "category_ids", 0, &rule_items_50, NULL),
};

static const struct tt_param catalog_insight_category_get_params[] = {
    PARAM(QUERY,        STRING,                                 "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY,        STRING,                                 "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM_OBJECT(QUERY, catalog_insight_category_get_filtering, "filtering",  0,             NULL,    "Which rows to answer."),
};

static const struct tt_field catalog_insight_category_get_category_insights_level_info_result[] = {
    FIELD(STRING, "level_id_1",   0, NULL, NULL),
    FIELD(STRING, "level_name_1", 0, NULL, NULL),
    FIELD(STRING, "level_id_2",   0, NULL, NULL),
    FIELD(STRING, "level_name_3", 0, NULL, NULL),
    FIELD(STRING, "level_id_3",   0, NULL, NULL),
};

static const struct tt_field catalog_insight_category_get_category_insights_result[] = {
    FIELD(STRING,  "category_id",               0, NULL, NULL),
    FIELD_OBJECT(catalog_insight_category_get_category_insights_level_info_result, "level_info",                0, NULL, NULL),
    FIELD(INTEGER, "total_product_count",       0, NULL, NULL),
    FIELD(NUMBER,  "product_availability_rate", 0, NULL, NULL),
};

static const struct tt_field catalog_insight_category_get_result[] = {
    FIELD_OBJECTS(catalog_insight_category_get_category_insights_result, "category_insights", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_insight_category_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/insight/category/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "category_insights",
    .source = V13_DOC("1805640900563969"),
    .effect = TT_READ,
};

/* ---- ads.catalog.insight.filter.get */

static const struct tt_param catalog_insight_filter_get_params[] = {
    PARAM(QUERY, STRING,  "bc_id",       TT_P_REQUIRED,       &v13_id,                                        "The Business Center."),
    PARAM(QUERY, STRING,  "catalog_id",  TT_P_REQUIRED,       &v13_id,                                        "The catalogue."),
    PARAM(QUERY, STRING,  "filter_type", TT_P_REQUIRED,       TT_RULE(.choices = "CATEGORY_ID|BRAND|AVAILABILITY"), "What to list the values of."),
    PARAM(QUERY, INTEGER, "page",        TT_P_MIN,            &v13_page,                                      "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",   TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "10", .min = 1, .max = 200), "Rows a page."),
};

static const struct tt_field catalog_insight_filter_get_result[] = {
    FIELD_LIST(STRING,                       "brands",         0, NULL, NULL),
    FIELD_LIST(STRING,                       "availabilities", 0, NULL, NULL),
    FIELD_OBJECTS(catalog_categories_fields, "categories",     0, NULL, NULL),
};

static const struct tt_endpoint catalog_insight_filter_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/insight/filter/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1805640864553985"),
    .effect = TT_READ,
};

/* ---- ads.catalog.insight.product.get */

static const struct tt_param catalog_insight_product_get_filtering[] = {
    MEMBER_LIST(STRING, "category_ids",   0, &rule_items_50,       NULL),
    MEMBER_LIST(STRING, "brands",         0, &rule_items_50,       NULL),
    MEMBER_LIST(STRING, "availabilities", 0, &rule_availabilities, NULL),
};

static const struct tt_param catalog_insight_product_get_params[] = {
    PARAM(QUERY,        STRING,                                "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY,        STRING,                                "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM_OBJECT(QUERY, catalog_insight_product_get_filtering, "filtering",  0,             NULL,    "Which rows to answer."),
};

static const struct tt_field catalog_insight_product_get_product_insights_price_result[] = {
    FIELD(NUMBER,      "price",                     0, NULL, NULL),
    FIELD(STRING,      "currency",                  0, NULL, "ISO 4217 code."),
    FIELD(NUMBER,      "sale_price",                0, NULL, NULL),
    FIELD_LIST(STRING, "sale_price_effective_date", 0, NULL, NULL),
};

static const struct tt_field catalog_insight_product_get_product_insights_result[] = {
    FIELD(STRING,                                                           "product_id",    0, NULL, NULL),
    FIELD(STRING,                                                           "image_url",     0, NULL, NULL),
    FIELD(STRING,                                                           "title",         0, NULL, NULL),
    FIELD(STRING,                                                           "description",   0, NULL, NULL),
    FIELD(STRING,                                                           "sku_id",        0, NULL, NULL),
    FIELD_OBJECT(catalog_categories_fields,                                 "category_info", 0, NULL, NULL),
    FIELD(STRING,                                                           "brand",         0, NULL, NULL),
    FIELD_OBJECT(catalog_insight_product_get_product_insights_price_result, "price",         0, NULL, NULL),
    FIELD(STRING,                                                           "availability",  0, "IN_STOCK|AVAILABLE_FOR_ORDER|PREORDER|OUT_OF_STOCK|DISCONTINUED", NULL),
};

static const struct tt_field catalog_insight_product_get_result[] = {
    FIELD_OBJECTS(catalog_insight_product_get_product_insights_result, "product_insights", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_insight_product_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/insight/product/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "product_insights",
    .source = V13_DOC("1805640886872066"),
    .effect = TT_READ,
};

/* ---- ads.catalog.lexicon.get */

static const struct tt_endpoint catalog_lexicon_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/lexicon/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "900 DPA Catalog Management > Catalog Management > Read Catalogs",
    .source = V13_DOC("1740488375815169"),
    .effect = TT_READ,
};

/* ---- ads.catalog.location_currency.get */

static const struct tt_field catalog_location_currency_get_row[] = {
    FIELD(STRING,      "location", 0, NULL, NULL),
    FIELD_LIST(STRING, "currency", 0, NULL, "ISO 4217 code."),
};

static const struct tt_field catalog_location_currency_get_result[] = {
    FIELD_OBJECTS(catalog_location_currency_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_location_currency_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/location_currency/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "900 DPA Catalog Management > Catalog Management > Read Catalogs",
    .source = V13_DOC("1740491571747841"),
    .effect = TT_READ,
};

/* ---- ads.catalog.overview */

static const struct tt_field catalog_overview_result[] = {
    FIELD(INTEGER, "approved",           0, NULL, NULL),
    FIELD(INTEGER, "rejected",           0, NULL, NULL),
    FIELD(INTEGER, "processing",         0, NULL, NULL),
    FIELD(INTEGER, "organic_approved",   0, NULL, NULL),
    FIELD(INTEGER, "organic_rejected",   0, NULL, NULL),
    FIELD(INTEGER, "organic_processing", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_overview_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/overview/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "900 DPA Catalog Management > Catalog Management > Read Catalogs",
    .source = V13_DOC("1740492470201345"),
    .effect = TT_READ,
};

/* ---- ads.catalog.product.delete */

static const struct tt_param catalog_product_delete_params[] = {
    PARAM(BODY,      STRING, "bc_id",           TT_P_REQUIRED, &v13_id,          "The Business Center."),
    PARAM(BODY,      STRING, "catalog_id",      TT_P_REQUIRED, &v13_id,          "The catalogue."),
    PARAM_LIST(BODY, STRING, "destination_ids", 0,             &rule_items_1000, NULL),
    PARAM(BODY,      STRING, "feed_id",         0,             &v13_id,          "The feed."),
    PARAM_LIST(BODY, STRING, "flight_ids",      0,             &rule_items_1000, NULL),
    PARAM_LIST(BODY, STRING, "hotel_ids",       0,             &rule_items_1000, NULL),
    PARAM_LIST(BODY, STRING, "media_title_ids", 0,             NULL,             NULL),
    PARAM_LIST(BODY, STRING, "sku_ids",         0,             &rule_items_1000, "Products by your own ids."),
    PARAM_LIST(BODY, STRING, "vehicle_ids",     0,             &rule_items_1000, NULL),
    PARAM_LIST(BODY, STRING, "series_ids",      0,             &rule_items_1000, NULL),
};

static const struct tt_field catalog_product_delete_result[] = {
    FIELD(STRING, "feed_log_id", 0, NULL, "For asking how the upload went."),
};

static const struct tt_endpoint catalog_product_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/product/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "911 DPA Catalog Management > Product Management > Create and Update Product",
    .source = V13_DOC("1740562489236481"),
    TT_LIMITS(catalog_2_a_second_limits),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.product.file */

static const struct tt_param catalog_product_file_params[] = {
    PARAM(BODY, STRING, "bc_id",       TT_P_REQUIRED, &v13_id,  "The Business Center."),
    PARAM(BODY, STRING, "catalog_id",  TT_P_REQUIRED, &v13_id,  "The catalogue."),
    PARAM(BODY, ANY,    "feed_id",     0,             NULL,     "The feed."),
    PARAM(BODY, STRING, "file_url",    TT_P_REQUIRED, &v13_url, "Where TikTok fetches the file."),
    PARAM(BODY, STRING, "update_mode", TT_P_CLOSED,   TT_RULE(.choices = "INCREMENTAL|OVERWRITE", .assumed = "\"INCREMENTAL\""), "Whether products that the file leaves out stay."),
};

static const struct tt_field catalog_product_file_result[] = {
    FIELD(STRING, "feed_log_id", 0, NULL, "For asking how the upload went."),
};

static const struct tt_endpoint catalog_product_file_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/product/file/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "911 DPA Catalog Management > Product Management > Create and Update Product",
    .source = V13_DOC("1740496787164161"),
    TT_LIMITS(catalog_product_upload_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.product.log */

static const struct tt_param catalog_product_log_params[] = {
    PARAM(QUERY,        STRING,                       "bc_id",         TT_P_REQUIRED, &v13_id,       "The Business Center."),
    PARAM(QUERY,        STRING,                       "catalog_id",    TT_P_REQUIRED, &v13_id,       "The catalogue."),
    PARAM(QUERY,        STRING,                       "feed_log_id",   TT_P_REQUIRED, &v13_id,       "What the upload answered."),
    PARAM(QUERY,        STRING,                       "advertiser_id", TT_P_ACCOUNT,  &v13_id,       "The ad account."),
    PARAM(QUERY,        STRING,                       "language",      0,             &rule_else_en, "Language of the answer."),
    PARAM_OBJECT(QUERY, catalog_context_info_members, "context_info",  0,             NULL,          "Who is behind the request."),
};

static const struct tt_field catalog_product_log_product_feed_log_feed_log_data_error_affected_products_affected_product_item_list_result[] = {
    FIELD(INTEGER, "index",           0, NULL, NULL),
    FIELD(STRING,  "title",           0, NULL, NULL),
    FIELD(STRING,  "sku_id",          0, NULL, NULL),
    FIELD(STRING,  "hotel_id",        0, NULL, NULL),
    FIELD(STRING,  "name",            0, NULL, NULL),
    FIELD(STRING,  "flight_id",       0, NULL, NULL),
    FIELD(STRING,  "airline_company", 0, NULL, NULL),
    FIELD(STRING,  "media_title_id",  0, NULL, NULL),
    FIELD(STRING,  "vehicle_id",      0, NULL, NULL),
    FIELD(STRING,  "series_id",       0, NULL, NULL),
    FIELD(STRING,  "make",            0, NULL, NULL),
    FIELD(STRING,  "product_url",     0, NULL, NULL),
    FIELD(STRING,  "description",     0, NULL, NULL),
    FIELD(STRING,  "value",           0, NULL, NULL),
};

static const struct tt_field catalog_product_log_product_feed_log_feed_log_data_error_affected_products_result[] = {
    FIELD(INTEGER, "affected_product_count",     0, NULL, NULL),
    FIELD_OBJECTS(catalog_product_log_product_feed_log_feed_log_data_error_affected_products_affected_product_item_list_result, "affected_product_item_list", 0, NULL, NULL),
    FIELD(STRING,  "field",                      0, NULL, NULL),
    FIELD(STRING,  "issue",                      0, NULL, NULL),
    FIELD(STRING,  "suggestion",                 0, NULL, NULL),
};

static const struct tt_field catalog_product_log_product_feed_log_feed_log_data_warn_affected_products_affected_product_item_list_result[] = {
    FIELD(INTEGER, "index",           0, NULL, NULL),
    FIELD(STRING,  "title",           0, NULL, NULL),
    FIELD(STRING,  "sku_id",          0, NULL, NULL),
    FIELD(STRING,  "hotel_id",        0, NULL, NULL),
    FIELD(STRING,  "name",            0, NULL, NULL),
    FIELD(STRING,  "flight_id",       0, NULL, NULL),
    FIELD(STRING,  "airline_company", 0, NULL, NULL),
    FIELD(STRING,  "media_title_id",  0, NULL, NULL),
    FIELD(STRING,  "description",     0, NULL, NULL),
    FIELD(STRING,  "vehicle_id",      0, NULL, NULL),
    FIELD(STRING,  "series_id",       0, NULL, NULL),
    FIELD(STRING,  "make",            0, NULL, NULL),
    FIELD(STRING,  "product_url",     0, NULL, NULL),
    FIELD(STRING,  "value",           0, NULL, NULL),
};

static const struct tt_field catalog_product_log_product_feed_log_feed_log_data_warn_affected_products_result[] = {
    FIELD(INTEGER, "affected_product_count",     0, NULL, NULL),
    FIELD_OBJECTS(catalog_product_log_product_feed_log_feed_log_data_warn_affected_products_affected_product_item_list_result, "affected_product_item_list", 0, NULL, NULL),
    FIELD(STRING,  "field",                      0, NULL, NULL),
    FIELD(STRING,  "issue",                      0, NULL, NULL),
    FIELD(STRING,  "suggestion",                 0, NULL, NULL),
};

static const struct tt_field catalog_product_log_product_feed_log_feed_log_data_result[] = {
    FIELD(STRING, "download_path",           0, NULL, NULL),
    FIELD_OBJECTS(catalog_product_log_product_feed_log_feed_log_data_error_affected_products_result, "error_affected_products", 0, NULL, NULL),
    FIELD_OBJECTS(catalog_product_log_product_feed_log_feed_log_data_warn_affected_products_result, "warn_affected_products",  0, NULL, NULL),
};

static const struct tt_field catalog_product_log_product_feed_log_result[] = {
    FIELD(STRING,                                                           "catalog_id",     0, NULL,                                NULL),
    FIELD(STRING,                                                           "feed_id",        0, NULL,                                NULL),
    FIELD(INTEGER,                                                          "add_count",      0, NULL,                                NULL),
    FIELD(INTEGER,                                                          "update_count",   0, NULL,                                NULL),
    FIELD(INTEGER,                                                          "delete_count",   0, NULL,                                NULL),
    FIELD(INTEGER,                                                          "error_count",    0, NULL,                                NULL),
    FIELD(INTEGER,                                                          "warn_count",     0, NULL,                                NULL),
    FIELD(STRING,                                                           "process_status", 0, "PROCESSING|SUCCESS|FAILED|WAITING", NULL),
    FIELD(NUMBER,                                                           "update_mode",    0, NULL,                                NULL),
    FIELD(STRING,                                                           "start_time",     0, NULL,                                NULL),
    FIELD(STRING,                                                           "end_time",       0, NULL,                                NULL),
    FIELD_OBJECT(catalog_product_log_product_feed_log_feed_log_data_result, "feed_log_data",  0, NULL,                                NULL),
};

static const struct tt_field catalog_product_log_result[] = {
    FIELD_OBJECT(catalog_product_log_product_feed_log_result, "product_feed_log", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_product_log_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/product/log/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "910 DPA Catalog Management > Product Management > Read Products",
    .source = V13_DOC("1740570027173889"),
    .effect = TT_READ,
};

/* ---- ads.catalog.product.update */

static const struct tt_param catalog_product_update_products_product_detail[] = {
    MEMBER(STRING,      "condition",                   0, NULL, NULL),
    MEMBER(STRING,      "age_group",                   0, NULL, NULL),
    MEMBER(STRING,      "color",                       0, NULL, NULL),
    MEMBER(STRING,      "gender",                      0, NULL, "Whom the product is for."),
    MEMBER(STRING,      "material",                    0, NULL, NULL),
    MEMBER(STRING,      "pattern",                     0, NULL, NULL),
    MEMBER(STRING,      "product_category",            0, NULL, NULL),
    MEMBER(STRING,      "shipping",                    0, NULL, NULL),
    MEMBER(STRING,      "shipping_weight",             0, NULL, NULL),
    MEMBER(STRING,      "size",                        0, NULL, NULL),
    MEMBER(STRING,      "tax",                         0, NULL, NULL),
    MEMBER(STRING,      "offer_type",                  0, NULL, NULL),
    MEMBER(STRING,      "term_length",                 0, NULL, NULL),
    MEMBER(STRING,      "offer_term_qualifier",        0, NULL, NULL),
    MEMBER(STRING,      "amount_price",                0, NULL, NULL),
    MEMBER(STRING,      "amount_percentage",           0, NULL, NULL),
    MEMBER(STRING,      "amount_qualifier",            0, NULL, NULL),
    MEMBER(STRING,      "downpayment",                 0, NULL, NULL),
    MEMBER(STRING,      "downpayment_qualifier",       0, NULL, NULL),
    MEMBER(STRING,      "offer_disclaimer",            0, NULL, NULL),
    MEMBER(STRING,      "offer_disclaimer_url",        0, NULL, NULL),
    MEMBER(STRING,      "emission_disclaimer",         0, NULL, NULL),
    MEMBER(STRING,      "emission_disclaimer_url",     0, NULL, NULL),
    MEMBER(STRING,      "emission_overlay_disclaimer", 0, NULL, NULL),
    MEMBER(STRING,      "emission_image_link",         0, NULL, NULL),
    MEMBER(STRING,      "company_type",                0, NULL, NULL),
    MEMBER(STRING,      "copyright_holder_name",       0, NULL, NULL),
    MEMBER(STRING,      "app_id",                      0, NULL, "The app."),
    MEMBER(STRING,      "minis_id",                    0, NULL, NULL),
    MEMBER(NUMBER,      "total_episodes",              0, NULL, NULL),
    MEMBER(NUMBER,      "initial_paid_episodes",       0, NULL, NULL),
    MEMBER(NUMBER,      "per_episode_duration",        0, NULL, NULL),
    MEMBER(STRING,      "spoken_language",             0, NULL, NULL),
    MEMBER(STRING,      "subtitle_language",           0, NULL, NULL),
    MEMBER(STRING,      "production_type",             0, NULL, NULL),
    MEMBER(STRING,      "target_audience",             0, NULL, NULL),
    MEMBER_LIST(STRING, "characters",                  0, NULL, NULL),
    MEMBER_LIST(STRING, "genres",                      0, NULL, NULL),
    MEMBER_LIST(STRING, "historical_context",          0, NULL, NULL),
    MEMBER_LIST(STRING, "actors",                      0, NULL, NULL),
};

static const struct tt_param catalog_product_update_products_price_info[] = {
    MEMBER(NUMBER, "price",                     0, NULL, NULL),
    MEMBER(STRING, "currency",                  0, NULL, "ISO 4217 code."),
    MEMBER(NUMBER, "sale_price",                0, NULL, NULL),
    MEMBER(STRING, "sale_price_effective_date", 0, NULL, "From when to when sale_price counts."),
};

static const struct tt_param catalog_product_update_products_landing_page[] = {
    MEMBER(STRING, "landing_page_url",    0, NULL, "Where a click leads."),
    MEMBER(STRING, "ios_url",             0, NULL, NULL),
    MEMBER(STRING, "ios_app_store_id",    0, NULL, NULL),
    MEMBER(STRING, "ios_app_name",        0, NULL, NULL),
    MEMBER(STRING, "iphone_app_store_id", 0, NULL, NULL),
    MEMBER(STRING, "iphone_app_name",     0, NULL, NULL),
    MEMBER(STRING, "ipad_app_store_id",   0, NULL, NULL),
    MEMBER(STRING, "ipad_app_name",       0, NULL, NULL),
    MEMBER(STRING, "android_url",         0, NULL, NULL),
    MEMBER(STRING, "android_package",     0, NULL, NULL),
    MEMBER(STRING, "android_app_name",    0, NULL, NULL),
};

static const struct tt_param catalog_product_update_products_extra_info[] = {
    MEMBER(STRING, "custom_label_0",   0, &rule_chars_100, NULL),
    MEMBER(STRING, "custom_label_1",   0, &rule_chars_100, NULL),
    MEMBER(STRING, "custom_label_2",   0, &rule_chars_100, NULL),
    MEMBER(STRING, "custom_label_3",   0, &rule_chars_100, NULL),
    MEMBER(STRING, "custom_label_4",   0, &rule_chars_100, NULL),
    MEMBER(STRING, "internal_label_0", 0, &rule_chars_100, NULL),
    MEMBER(STRING, "internal_label_1", 0, &rule_chars_100, NULL),
};

static const struct tt_param catalog_product_update_products_address[] = {
    MEMBER(STRING, "address",           0, &rule_chars_150, NULL),
    MEMBER(STRING, "secondary_address", 0, &rule_chars_150, NULL),
    MEMBER(STRING, "tertiary_address",  0, &rule_chars_150, NULL),
    MEMBER(STRING, "city",              0, &rule_chars_150, NULL),
    MEMBER(STRING, "region",            0, &rule_chars_150, NULL),
    MEMBER(STRING, "country",           0, &rule_chars_150, NULL),
    MEMBER(STRING, "postal_code",       0, NULL,            NULL),
};

static const struct tt_param catalog_product_update_products_guest_ratings[] = {
    MEMBER(STRING,  "rating_system",       0, &rule_chars_150, "Who rated."),
    MEMBER(INTEGER, "max_score",           0, NULL,            NULL),
    MEMBER(NUMBER,  "score",               0, NULL,            NULL),
    MEMBER(INTEGER, "number_of_reviewers", 0, NULL,            NULL),
};

static const struct tt_param catalog_product_update_products_mileage[] = {
    MEMBER(INTEGER, "value", 0, NULL, NULL),
    MEMBER(STRING,  "unit",  0, NULL, NULL),
};

static const struct tt_param catalog_product_update_products_dealer[] = {
    MEMBER(STRING, "dealer_id",    0, NULL, NULL),
    MEMBER(STRING, "dealer_name",  0, NULL, NULL),
    MEMBER(STRING, "dealer_phone", 0, NULL, NULL),
    MEMBER(STRING, "stock_number", 0, NULL, NULL),
};

static const struct tt_param catalog_product_update_products_target_config[] = {
    MEMBER(STRING, "region_code", 0, NULL, "ISO 3166 code of the region."),
};

static const struct tt_param catalog_product_update_products_recharge[] = {
    MEMBER(STRING,      "type",          0, TT_RULE(.choices = "BY_TIERS|SUBSCRIPTION|BY_EPISODES"), NULL),
    MEMBER_LIST(STRING, "purchase_unit", 0, NULL, NULL),
    MEMBER_LIST(NUMBER, "cost",          0, NULL, NULL),
};

static const struct tt_param catalog_product_update_products[] = {
    MEMBER(STRING,                                                "sku_id",                   0,                   NULL,                        "Your own id of the product."),
    MEMBER(STRING,                                                "title",                    0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "description",              0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "availability",             0,                   &rule_availabilities,        "Whether it can be bought."),
    MEMBER(STRING,                                                "image_url",                0,                   NULL,                        "The main picture."),
    MEMBER(STRING,                                                "video_url",                0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "brand",                    0,                   NULL,                        NULL),
    MEMBER_LIST(STRING,                                           "additional_image_urls",    0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "item_group_id",            0,                   NULL,                        "Joins the variants of one product."),
    MEMBER(STRING,                                                "google_product_category",  0,                   NULL,                        "The product's category in Google's list."),
    MEMBER(STRING,                                                "global_trade_item_number", 0,                   NULL,                        "GTIN."),
    MEMBER(STRING,                                                "manufacturer_part_number", 0,                   NULL,                        "MPN."),
    MEMBER_OBJECT(catalog_product_update_products_product_detail, "product_detail",           0,                   NULL,                        "Details of the product."),
    MEMBER_OBJECT(catalog_product_update_products_price_info,     "price_info",               0,                   NULL,                        "What it costs."),
    MEMBER_OBJECT(catalog_product_update_products_landing_page,   "landing_page",             0,                   NULL,                        "Where buyers go."),
    MEMBER_OBJECT(catalog_product_update_products_extra_info,     "extra_info",               0,                   NULL,                        "Labels of your own, for product sets."),
    MEMBER(STRING,                                                "hotel_id",                 0,                   NULL,                        "Your own id of the hotel."),
    MEMBER(STRING,                                                "name",                     0,                   NULL,                        NULL),
    MEMBER_LIST(STRING,                                           "hotel_category",           0,                   &rule_hotel_category,        NULL),
    MEMBER(STRING,                                                "hotel_retailer_id",        0,                   NULL,                        NULL),
    MEMBER_OBJECT(catalog_product_update_products_address,        "address",                  0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "neighborhood",             0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "postal_code",              0,                   NULL,                        NULL),
    MEMBER(NUMBER,                                                "latitude",                 0,                   NULL,                        NULL),
    MEMBER(NUMBER,                                                "longitude",                0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                               "margin_level",             0,                   NULL,                        "How much the room or the seat earns, in levels of your own."),
    MEMBER(STRING,                                                "loyalty_program",          0,                   NULL,                        NULL),
    MEMBER_OBJECTS(catalog_product_update_products_guest_ratings, "guest_ratings",            0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                               "star_rating",              0,                   NULL,                        NULL),
    MEMBER_LIST(STRING,                                           "room_type",                0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                               "priority",                 TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0, .max = 5), NULL),
    MEMBER(STRING,                                                "origin_airport",           0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "destination_airport",      0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "origin_city",              0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "destination_city",         0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "cabin_class",              0,                   &rule_cabin_class,           NULL),
    MEMBER(STRING,                                                "airline_company",          0,                   &rule_airline_company,       NULL),
    MEMBER(STRING,                                                "destination_id",           0,                   NULL,                        "Your own id of the destination."),
    MEMBER(STRING,                                                "destination_name",         0,                   NULL,                        NULL),
    MEMBER_LIST(STRING,                                           "types",                    0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "media_title_id",           0,                   NULL,                        "Your own id of the title."),
    MEMBER_LIST(STRING,                                           "genres",                   0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "qid",                      0,                   NULL,                        "Wikidata id."),
    MEMBER(STRING,                                                "vehicle_id",               0,                   NULL,                        "Your own id of the vehicle."),
    MEMBER(STRING,                                                "state_of_vehicle",         0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "vehicle_type",             0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "make",                     0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "model",                    0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "trim",                     0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                               "year",                     0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "vin",                      0,                   NULL,                        "Vehicle identification number."),
    MEMBER_OBJECT(catalog_product_update_products_mileage,        "mileage",                  0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "body_style",               0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "exterior_color",           0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "interior_color",           0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "transmission",             0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "drivetrain",               0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "fuel_type",                0,                   NULL,                        NULL),
    MEMBER_OBJECT(catalog_product_update_products_dealer,         "dealer",                   0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "date_first_on_lot",        0,                   NULL,                        NULL),
    MEMBER(INTEGER,                                               "days_on_lot",              0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "series_id",                0,                   NULL,                        NULL),
    MEMBER(STRING,                                                "series_name",              0,                   NULL,                        NULL),
    MEMBER_OBJECT(catalog_product_update_products_target_config,  "target_config",            0,                   NULL,                        "The region that the product is for."),
    MEMBER_OBJECTS(catalog_product_update_products_recharge,      "recharge",                 0,                   NULL,                        "How episodes are paid for."),
};

static const struct tt_param catalog_product_update_params[] = {
    PARAM(BODY,         STRING,                          "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY,         STRING,                          "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(BODY,         STRING,                          "feed_id",    0,             NULL,    "The feed."),
    PARAM_OBJECTS(BODY, catalog_product_update_products, "products",   TT_P_REQUIRED, NULL,    "The products, known by their sku_id."),
};

static const struct tt_field catalog_product_update_result[] = {
    FIELD(STRING, "feed_log_id", 0, NULL, "For asking how the upload went."),
};

static const struct tt_endpoint catalog_product_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/product/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "911 DPA Catalog Management > Product Management > Create and Update Product",
    .source = V13_DOC("1740562287852546"),
    TT_LIMITS(catalog_2_a_second_limits),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.set.create */

static const struct tt_param catalog_set_create_conditions[] = {
    MEMBER_OBJECTS(catalog_and_members, "and", 0, NULL, "All of these must be met."),
    MEMBER_OBJECTS(catalog_and_members, "or",  0, NULL, "One of these must be met."),
};

static const struct tt_param catalog_set_create_params[] = {
    PARAM(BODY,        STRING,                        "bc_id",            TT_P_REQUIRED, &v13_id,         "The Business Center."),
    PARAM(BODY,        STRING,                        "catalog_id",       TT_P_REQUIRED, &v13_id,         "The catalogue."),
    PARAM(BODY,        STRING,                        "product_set_name", TT_P_REQUIRED, &rule_chars_128, NULL),
    PARAM_OBJECT(BODY, catalog_set_create_conditions, "conditions",       TT_P_REQUIRED, NULL,            "Conditions that products must meet."),
};

static const struct tt_field catalog_set_create_result[] = {
    FIELD(STRING,  "product_set_id",   0, NULL, NULL),
    FIELD(STRING,  "product_set_name", 0, NULL, NULL),
    FIELD(INTEGER, "product_count",    0, NULL, NULL),
};

static const struct tt_endpoint catalog_set_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/set/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "921 DPA Catalog Management > DPA Set Management > Post Catalog Set",
    .source = V13_DOC("1740572891104257"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.catalog.set.delete */

static const struct tt_param catalog_set_delete_params[] = {
    PARAM(BODY,      STRING, "bc_id",           TT_P_REQUIRED, &v13_id,                    "The Business Center."),
    PARAM(BODY,      STRING, "catalog_id",      TT_P_REQUIRED, &v13_id,                    "The catalogue."),
    PARAM_LIST(BODY, STRING, "product_set_ids", TT_P_REQUIRED, &rule_digits_items_1_to_10, "Product sets."),
};

static const struct tt_field catalog_set_delete_result[] = {
    FIELD_LIST(STRING, "product_set_ids", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_set_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/set/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "921 DPA Catalog Management > DPA Set Management > Post Catalog Set",
    .source = V13_DOC("1740573143966722"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.set.get */

static const struct tt_param catalog_set_get_params[] = {
    PARAM(QUERY, STRING,  "catalog_id",           TT_P_REQUIRED, &v13_id,   "The catalogue."),
    PARAM(QUERY, STRING,  "bc_id",                TT_P_REQUIRED, &v13_id,   "The Business Center."),
    PARAM(QUERY, STRING,  "product_set_id",       0,             &v13_id,   "A product set of the catalogue."),
    PARAM(QUERY, BOOLEAN, "return_product_count", 0,             &v13_true, "Also count the products."),
};

static const struct tt_field catalog_set_get_row[] = {
    FIELD(NUMBER, "product_count",    0, NULL, NULL),
    FIELD(STRING, "product_set_id",   0, NULL, NULL),
    FIELD(STRING, "catalog_id",       0, NULL, NULL),
    FIELD(STRING, "product_set_name", 0, NULL, NULL),
    FIELD(OBJECT, "conditions",       0, NULL, NULL),
};

static const struct tt_field catalog_set_get_result[] = {
    FIELD_OBJECTS(catalog_set_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_set_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/set/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "920 DPA Catalog Management > DPA Set Management > Get Catalog Set",
    .source = V13_DOC("1740570556295169"),
    .effect = TT_READ,
};

/* ---- ads.catalog.set.product.get */

static const struct tt_param catalog_set_product_get_params[] = {
    PARAM(QUERY, STRING,  "bc_id",          TT_P_REQUIRED,       &v13_id,                      "The Business Center."),
    PARAM(QUERY, STRING,  "catalog_id",     TT_P_REQUIRED,       &v13_id,                      "The catalogue."),
    PARAM(QUERY, STRING,  "product_set_id", TT_P_REQUIRED,       NULL,                         "A product set of the catalogue."),
    PARAM(QUERY, INTEGER, "page",           TT_P_MIN,            &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",      TT_P_MIN | TT_P_MAX, &rule_value_1_to_100_else_20, "Rows a page."),
};

static const struct tt_field catalog_set_product_get_products_result[] = {
    FIELD(NUMBER, "product_id",     0, NULL, NULL),
    FIELD(STRING, "product_name",   0, NULL, NULL),
    FIELD(STRING, "sku_id",         0, NULL, NULL),
    FIELD(STRING, "hotel_id",       0, NULL, NULL),
    FIELD(STRING, "flight_id",      0, NULL, NULL),
    FIELD(STRING, "destination_id", 0, NULL, NULL),
    FIELD(STRING, "vehicle_id",     0, NULL, NULL),
};

static const struct tt_field catalog_set_product_get_result[] = {
    FIELD(STRING,                                          "product_set_id", 0, NULL, NULL),
    FIELD(STRING,                                          "catalog_id",     0, NULL, NULL),
    FIELD(STRING,                                          "product_count",  0, NULL, NULL),
    FIELD_OBJECTS(catalog_set_product_get_products_result, "products",       0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint catalog_set_product_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/set/product/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "products",
    .scope = "920 DPA Catalog Management > DPA Set Management > Get Catalog Set",
    .source = V13_DOC("1740571478441986"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.catalog.set.update */

static const struct tt_param catalog_set_update_conditions[] = {
    MEMBER_OBJECTS(catalog_and_members, "and", 0, &rule_items_from_1, "All of these must be met."),
    MEMBER_OBJECTS(catalog_and_members, "or",  0, &rule_items_from_1, "One of these must be met."),
};

static const struct tt_param catalog_set_update_params[] = {
    PARAM(BODY,        STRING,                        "bc_id",            TT_P_REQUIRED, &v13_id,              "The Business Center."),
    PARAM(BODY,        STRING,                        "catalog_id",       TT_P_REQUIRED, &v13_id,              "The catalogue."),
    PARAM_OBJECT(BODY, catalog_set_update_conditions, "conditions",       0,             NULL,                 "Conditions that products must meet."),
    PARAM(BODY,        STRING,                        "product_set_id",   TT_P_REQUIRED, &v13_id,              "A product set of the catalogue."),
    PARAM(BODY,        STRING,                        "product_set_name", 0,             &rule_chars_1_to_128, NULL),
};

static const struct tt_endpoint catalog_set_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/set/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "921 DPA Catalog Management > DPA Set Management > Post Catalog Set",
    .source = V13_DOC("1740572974725122"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.set.upload */

static const struct tt_param catalog_set_upload_params[] = {
    PARAM(BODY, STRING, "bc_id",            TT_P_REQUIRED, &v13_id,                "The Business Center."),
    PARAM(BODY, STRING, "catalog_id",       TT_P_REQUIRED, &v13_id,                "The catalogue."),
    PARAM(BODY, STRING, "product_set_name", TT_P_REQUIRED, TT_RULE(.max_len = 28), NULL),
    PARAM(BODY, FILE,   "file",             TT_P_REQUIRED, NULL,                   NULL),
    PARAM(BODY, STRING, "file_signature",   TT_P_REQUIRED, &rule_file_signature,   "MD5 of the file; computed when left out."),
};

static const struct tt_field catalog_set_upload_result[] = {
    FIELD(STRING, "product_set_id",   0, NULL, NULL),
    FIELD(STRING, "product_set_name", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_set_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/set/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1846770644217858"),
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- ads.catalog.template.upload */

static const struct tt_param catalog_template_upload_params[] = {
    PARAM(BODY,      STRING, "bc_id",       TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM_LIST(BODY, STRING, "catalog_ids", TT_P_REQUIRED, NULL,    "The catalogues."),
    PARAM(BODY,      FILE,   "file",        TT_P_REQUIRED, NULL,    NULL),
};

static const struct tt_field catalog_template_upload_result[] = {
    FIELD(STRING,      "template_id",            0, NULL, NULL),
    FIELD_LIST(NUMBER, "catalog_upload_success", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_template_upload_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/template/upload/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "950 DPA Catalog Management > Template > Template",
    .source = V13_DOC("1740665346584577"),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_MULTIPART,
    .effect = TT_NEW,
};

/* ---- ads.catalog.template_preview.create */

static const struct tt_param catalog_template_preview_create_params[] = {
    PARAM(BODY,      STRING, "bc_id",       TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM_LIST(BODY, STRING, "catalog_ids", TT_P_REQUIRED, NULL,    "The catalogues."),
};

static const struct tt_field catalog_template_preview_create_result[] = {
    FIELD(STRING, "iframe", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_template_preview_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/template_preview/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "950 DPA Catalog Management > Template > Template",
    .source = V13_DOC("1740665368159233"),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.catalog.update */

static const struct tt_param catalog_update_params[] = {
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id,              "The Business Center."),
    PARAM(BODY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id,              "The catalogue."),
    PARAM(BODY, STRING, "name",       TT_P_REQUIRED, &rule_chars_1_to_128, NULL),
};

static const struct tt_field catalog_update_result[] = {
    FIELD(STRING, "catalog_id", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "901 DPA Catalog Management > Catalog Management > Create and Update Catalog",
    .source = V13_DOC("1740306544966657"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.video.delete */

static const struct tt_param catalog_video_delete_params[] = {
    PARAM(BODY,      STRING, "bc_id",             TT_P_REQUIRED, &v13_id,            "The Business Center."),
    PARAM(BODY,      STRING, "catalog_id",        TT_P_REQUIRED, &v13_id,            "The catalogue."),
    PARAM_LIST(BODY, STRING, "catalog_video_ids", TT_P_REQUIRED, &rule_items_just_1, "The videos."),
};

static const struct tt_endpoint catalog_video_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/video/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1803655103069185"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.video.file */

static const struct tt_param catalog_video_file_params[] = {
    PARAM_LIST(BODY, STRING, "advertiser_ids", 0,             &rule_digits_items_100, "The ad accounts."),
    PARAM(BODY,      STRING, "bc_id",          TT_P_REQUIRED, &v13_id,                "The Business Center."),
    PARAM(BODY,      STRING, "catalog_id",     TT_P_REQUIRED, &v13_id,                "The catalogue."),
    PARAM(BODY,      STRING, "file_url",       TT_P_REQUIRED, &v13_url,               "Where TikTok fetches the file."),
};

static const struct tt_field catalog_video_file_result[] = {
    FIELD(STRING, "feed_log_id", 0, NULL, "For asking how the upload went."),
};

static const struct tt_endpoint catalog_video_file_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/video/file/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1803655037415489"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.catalog.video.get */

static const struct tt_param catalog_video_get_params[] = {
    PARAM(QUERY,      STRING,  "bc_id",             TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM(QUERY,      STRING,  "catalog_id",        TT_P_REQUIRED,       &v13_id,                     "The catalogue."),
    PARAM_LIST(QUERY, STRING,  "catalog_video_ids", 0,                   &rule_items_50,              "The videos."),
    PARAM(QUERY,      INTEGER, "page",              TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",         TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field catalog_video_get_videos_result[] = {
    FIELD(STRING,      "catalog_video_id", 0, NULL,                     NULL),
    FIELD(STRING,      "video_name",       0, NULL,                     NULL),
    FIELD(STRING,      "video_link",       0, NULL,                     NULL),
    FIELD_LIST(STRING, "sku_id_list",      0, NULL,                     NULL),
    FIELD(STRING,      "category",         0, NULL,                     NULL),
    FIELD(STRING,      "brand",            0, NULL,                     NULL),
    FIELD(STRING,      "creator",          0, NULL,                     NULL),
    FIELD(STRING,      "video_type",       0, NULL,                     NULL),
    FIELD(STRING,      "description",      0, NULL,                     NULL),
    FIELD(STRING,      "landing_page_url", 0, NULL,                     NULL),
    FIELD(STRING,      "custom_label_0",   0, NULL,                     NULL),
    FIELD(STRING,      "custom_label_1",   0, NULL,                     NULL),
    FIELD(STRING,      "custom_label_2",   0, NULL,                     NULL),
    FIELD(STRING,      "custom_label_3",   0, NULL,                     NULL),
    FIELD(STRING,      "custom_label_4",   0, NULL,                     NULL),
    FIELD(STRING,      "video_id",         0, NULL,                     NULL),
    FIELD(STRING,      "video_signature",  0, NULL,                     NULL),
    FIELD(STRING,      "status",           0, "PENDING|SUCCESS|FAILED", NULL),
    FIELD(STRING,      "create_time",      0, NULL,                     NULL),
    FIELD(STRING,      "active_status",    0, "ACTIVATED|DEACTIVATED",  NULL),
    FIELD(STRING,      "preview_url",      0, NULL,                     NULL),
};

static const struct tt_field catalog_video_get_result[] = {
    FIELD_OBJECTS(catalog_video_get_videos_result, "videos", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint catalog_video_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/video/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "videos",
    .source = V13_DOC("1803655082498050"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.catalog.video.log */

static const struct tt_param catalog_video_log_params[] = {
    PARAM(QUERY, STRING, "bc_id",       TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY, STRING, "catalog_id",  TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(QUERY, STRING, "feed_log_id", TT_P_REQUIRED, NULL,    "What the upload answered."),
    PARAM(QUERY, STRING, "language",    0,             TT_RULE(.choices = "en|zh-CN|ja-JP|de|es|fr|hi-IN|id|it|ko|ms|ru|th|tr|vi", .assumed = "\"en\""), "Language of the answer."),
};

static const struct tt_field catalog_video_log_video_feed_log_result[] = {
    FIELD(STRING,  "catalog_id",     0, NULL,                                NULL),
    FIELD(STRING,  "feed_id",        0, NULL,                                NULL),
    FIELD(INTEGER, "add_count",      0, NULL,                                NULL),
    FIELD(INTEGER, "update_count",   0, NULL,                                NULL),
    FIELD(INTEGER, "delete_count",   0, NULL,                                NULL),
    FIELD(INTEGER, "error_count",    0, NULL,                                NULL),
    FIELD(INTEGER, "warn_count",     0, NULL,                                NULL),
    FIELD(STRING,  "process_status", 0, "PROCESSING|SUCCESS|FAILED|WAITING", NULL),
    FIELD(STRING,  "start_time",     0, NULL,                                NULL),
    FIELD(STRING,  "end_time",       0, NULL,                                NULL),
};

static const struct tt_field catalog_video_log_feed_log_data_error_affected_videos_affected_video_item_list_result[] = {
    FIELD(INTEGER, "index",       0, NULL, NULL),
    FIELD(STRING,  "video_name",  0, NULL, NULL),
    FIELD(STRING,  "video_link",  0, NULL, NULL),
    FIELD(STRING,  "sku_id_list", 0, NULL, NULL),
    FIELD(STRING,  "description", 0, NULL, NULL),
    FIELD(STRING,  "category",    0, NULL, NULL),
};

static const struct tt_field catalog_video_log_feed_log_data_error_affected_videos_result[] = {
    FIELD(INTEGER, "affected_video_count",     0, NULL, NULL),
    FIELD_OBJECTS(catalog_video_log_feed_log_data_error_affected_videos_affected_video_item_list_result, "affected_video_item_list", 0, NULL, NULL),
    FIELD(STRING,  "field",                    0, NULL, NULL),
    FIELD(STRING,  "issue",                    0, NULL, NULL),
    FIELD(STRING,  "suggestion",               0, NULL, NULL),
};

static const struct tt_field catalog_video_log_feed_log_data_result[] = {
    FIELD(STRING,                                                               "download_path",         0, NULL, NULL),
    FIELD_OBJECTS(catalog_video_log_feed_log_data_error_affected_videos_result, "error_affected_videos", 0, NULL, NULL),
    FIELD_OBJECTS(catalog_video_log_feed_log_data_error_affected_videos_result, "warn_affected_videos",  0, NULL, NULL),
};

static const struct tt_field catalog_video_log_result[] = {
    FIELD_OBJECT(catalog_video_log_video_feed_log_result, "video_feed_log", 0, NULL, NULL),
    FIELD_OBJECT(catalog_video_log_feed_log_data_result,  "feed_log_data",  0, NULL, NULL),
};

static const struct tt_endpoint catalog_video_log_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/video/log/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1803655061642242"),
    .effect = TT_READ,
};

/* ---- ads.catalog.video_package.create */

static const struct tt_param catalog_video_package_create_videos[] = {
    MEMBER(STRING,  "video_id",              0, NULL, "The video."),
    MEMBER(BOOLEAN, "is_green_screen_video", 0, NULL, NULL),
};

static const struct tt_param catalog_video_package_create_params[] = {
    PARAM(BODY,         STRING,                              "bc_id",              TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY,         STRING,                              "catalog_id",         TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(BODY,         STRING,                              "video_package_type", TT_P_REQUIRED, NULL,    NULL),
    PARAM_OBJECTS(BODY, catalog_video_package_create_videos, "videos",             0,             NULL,    NULL),
    PARAM(BODY,         STRING,                              "music_id",           0,             NULL,    "The music."),
    PARAM(BODY,         STRING,                              "template_id",        0,             NULL,    NULL),
    PARAM(BODY,         STRING,                              "video_package_name", 0,             NULL,    NULL),
};

static const struct tt_field catalog_video_package_create_result[] = {
    FIELD(STRING, "shopping_ads_video_package_id", 0, NULL, NULL),
};

static const struct tt_endpoint catalog_video_package_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/video_package/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "941 DPA Catalog Management > Catalog Video Management > Post Catalog Video",
    .source = V13_DOC("1740665273039873"),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.catalog.video_package.delete */

static const struct tt_param catalog_video_package_delete_params[] = {
    PARAM(BODY, STRING, "bc_id",                         TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "catalog_id",                    TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(BODY, STRING, "shopping_ads_video_package_id", TT_P_REQUIRED, NULL,    "The video package of the catalogue."),
};

static const struct tt_endpoint catalog_video_package_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/video_package/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "941 DPA Catalog Management > Catalog Video Management > Post Catalog Video",
    .source = V13_DOC("1740665332455426"),
    .flags = TT_E_DELETES | TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.catalog.video_package.get */

static const struct tt_param catalog_video_package_get_params[] = {
    PARAM(QUERY, STRING, "bc_id",                         TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY, STRING, "catalog_id",                    TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(QUERY, STRING, "shopping_ads_video_package_id", 0,             NULL,    "The video package of the catalogue."),
};

static const struct tt_field catalog_video_package_get_audit_reject_info_result[] = {
    FIELD(STRING, "audit_object", 0, NULL, NULL),
    FIELD(STRING, "reason",       0, NULL, NULL),
};

static const struct tt_field catalog_video_package_get_audit_result[] = {
    FIELD(STRING,                                                     "audit_status", 0, NULL, NULL),
    FIELD_OBJECTS(catalog_video_package_get_audit_reject_info_result, "reject_info",  0, NULL, NULL),
};

static const struct tt_field catalog_video_package_get_result[] = {
    FIELD(STRING,                                        "shopping_ads_video_package_id", 0, NULL, NULL),
    FIELD(STRING,                                        "catalog_id",                    0, NULL, NULL),
    FIELD(STRING,                                        "name",                          0, NULL, NULL),
    FIELD(STRING,                                        "create_time",                   0, NULL, NULL),
    FIELD(STRING,                                        "update_time",                   0, NULL, NULL),
    FIELD_OBJECT(catalog_video_package_get_audit_result, "audit",                         0, NULL, NULL),
};

static const struct tt_endpoint catalog_video_package_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "catalog/video_package/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "940 DPA Catalog Management > Catalog Video Management > Get Catalog Video",
    .source = V13_DOC("1740574099715073"),
    .effect = TT_READ,
};

/* ---- ads.catalog.video_package.update */

static const struct tt_param catalog_video_package_update_params[] = {
    PARAM(BODY, STRING, "bc_id",                         TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(BODY, STRING, "catalog_id",                    TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(BODY, STRING, "shopping_ads_video_package_id", TT_P_REQUIRED, NULL,    "The video package of the catalogue."),
    PARAM(BODY, STRING, "video_package_name",            TT_P_REQUIRED, NULL,    NULL),
};

static const struct tt_endpoint catalog_video_package_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "catalog/video_package/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "941 DPA Catalog Management > Catalog Video Management > Post Catalog Video",
    .source = V13_DOC("1740665303669761"),
    .flags = TT_E_DEPRECATED,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.diagnostic.catalog */

static const struct tt_param diagnostic_catalog_filtering[] = {
    MEMBER(STRING, "issue_level",    0, TT_RULE(.choices = "CRITICAL|WARNING|ERROR|INFO"), NULL),
    MEMBER(STRING, "issue_category", 0, TT_RULE(.choices = CHOICES_ISSUE_CATEGORY),        NULL),
};

static const struct tt_param diagnostic_catalog_params[] = {
    PARAM(QUERY,        STRING,                       "catalog_id", TT_P_REQUIRED,       &v13_id,                     "The catalogue."),
    PARAM(QUERY,        STRING,                       "bc_id",      TT_P_REQUIRED,       &v13_id,                     "The Business Center."),
    PARAM(QUERY,        STRING,                       "feed_id",    0,                   NULL,                        "The feed."),
    PARAM_OBJECT(QUERY, diagnostic_catalog_filtering, "filtering",  0,                   NULL,                        "Which rows to answer."),
    PARAM(QUERY,        STRING,                       "lang",       0,                   &rule_else_en,               "Language of the answer."),
    PARAM(QUERY,        INTEGER,                      "page",       TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                      "page_size",  TT_P_MIN | TT_P_MAX, &rule_value_1_to_20_else_10, "Rows a page."),
};

static const struct tt_field diagnostic_catalog_issues_result[] = {
    FIELD(STRING,      "issue_id",                    0, NULL,                   NULL),
    FIELD(STRING,      "issue_title",                 0, NULL,                   NULL),
    FIELD(STRING,      "reason_and_suggestion",       0, NULL,                   NULL),
    FIELD(STRING,      "issue_level",                 0, "CRITICAL|WARNING",     NULL),
    FIELD(STRING,      "issue_category",              0, CHOICES_ISSUE_CATEGORY, NULL),
    FIELD(STRING,      "issue_product_field",         0, NULL,                   NULL),
    FIELD(INTEGER,     "affected_product_count",      0, NULL,                   NULL),
    FIELD(NUMBER,      "affected_product_percentage", 0, NULL,                   NULL),
    FIELD_LIST(STRING, "example_affected_products",   0, NULL,                   NULL),
};

static const struct tt_field diagnostic_catalog_result[] = {
    FIELD(STRING,                                   "diagnostic_date", 0, NULL, NULL),
    FIELD_OBJECTS(diagnostic_catalog_issues_result, "issues",          0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint diagnostic_catalog_endpoint = {
    .method = "GET",
    .path = V13_PATH "diagnostic/catalog/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "issues",
    .source = V13_DOC("1771117232728066"),
    .paging = &pages_20,
    .effect = TT_READ,
};

/* ---- ads.diagnostic.catalog.eventsource.issue */

static const struct tt_param diagnostic_catalog_eventsource_issue_params[] = {
    PARAM(QUERY, STRING, "bc_id",             TT_P_REQUIRED, &v13_id,                                    "The Business Center."),
    PARAM(QUERY, STRING, "catalog_id",        TT_P_REQUIRED, &v13_id,                                    "The catalogue."),
    PARAM(QUERY, STRING, "event_source_type", TT_P_REQUIRED, &rule_event_source_type,                    "What reports the events."),
    PARAM(QUERY, STRING, "app_id",            0,             TT_RULE(.when = "event_source_type=APP"),   "The app."),
    PARAM(QUERY, STRING, "pixel_code",        0,             TT_RULE(.when = "event_source_type=PIXEL"), "The pixel's code, as it stands on the website."),
    PARAM(QUERY, STRING, "event_type",        0,             &rule_catalog_event_type,                   NULL),
    PARAM(QUERY, STRING, "time_range",        0,             TT_RULE(.choices = "YESTERDAY|LAST_7_DAYS|LAST_30_DAYS", .assumed = "\"LAST_7_DAYS\""), NULL),
};

static const struct tt_field diagnostic_catalog_eventsource_issue_row[] = {
    FIELD(STRING, "diagnostic_result",   0, NULL,                 NULL),
    FIELD(STRING, "level",               0, "ERROR|WARNING|INFO", NULL),
    FIELD(STRING, "diagnostic_solution", 0, NULL,                 NULL),
};

static const struct tt_field diagnostic_catalog_eventsource_issue_result[] = {
    FIELD_OBJECTS(diagnostic_catalog_eventsource_issue_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint diagnostic_catalog_eventsource_issue_endpoint = {
    .method = "GET",
    .path = V13_PATH "diagnostic/catalog/eventsource/issue/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "960 DPA Catalog Management > Event Source Bind > Read Event Source Bind",
    .source = V13_DOC("1780799405041665"),
    .effect = TT_READ,
};

/* ---- ads.diagnostic.catalog.eventsource.metric */

static const struct tt_field diagnostic_catalog_eventsource_metric_row_event_details_result[] = {
    FIELD(STRING, "date",       0, NULL, NULL),
    FIELD(STRING, "count",      0, NULL, NULL),
    FIELD(STRING, "percentage", 0, NULL, NULL),
};

static const struct tt_field diagnostic_catalog_eventsource_metric_row[] = {
    FIELD(STRING, "available_type", 0, "EVENT_RECEIVED|EVENT_WITH_CONTENT_ID|EVENT_WITH_CONTENT_ID_MATCHING_INVENTORY", NULL),
    FIELD_OBJECTS(diagnostic_catalog_eventsource_metric_row_event_details_result, "event_details",  0, NULL, NULL),
};

static const struct tt_field diagnostic_catalog_eventsource_metric_result[] = {
    FIELD_OBJECTS(diagnostic_catalog_eventsource_metric_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint diagnostic_catalog_eventsource_metric_endpoint = {
    .method = "GET",
    .path = V13_PATH "diagnostic/catalog/eventsource/metric/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "960 DPA Catalog Management > Event Source Bind > Read Event Source Bind",
    .source = V13_DOC("1780802101608450"),
    .effect = TT_READ,
};

/* ---- ads.diagnostic.catalog.product.task.create */

static const struct tt_param diagnostic_catalog_product_task_create_params[] = {
    PARAM(BODY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id,       "The catalogue."),
    PARAM(BODY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id,       "The Business Center."),
    PARAM(BODY, STRING, "feed_id",    0,             NULL,          "The feed."),
    PARAM(BODY, STRING, "lang",       0,             &rule_else_en, "Language of the answer."),
    PARAM(BODY, STRING, "issue_id",   0,             NULL,          NULL),
};

static const struct tt_field diagnostic_catalog_product_task_create_result[] = {
    FIELD(STRING, "task_id", 0, NULL, "For asking how the task goes."),
};

static const struct tt_endpoint diagnostic_catalog_product_task_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "diagnostic/catalog/product/task/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1771117279175682"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.diagnostic.catalog.product.task.get */

static const struct tt_param diagnostic_catalog_product_task_get_params[] = {
    PARAM(QUERY, STRING, "catalog_id", TT_P_REQUIRED, &v13_id, "The catalogue."),
    PARAM(QUERY, STRING, "bc_id",      TT_P_REQUIRED, &v13_id, "The Business Center."),
    PARAM(QUERY, STRING, "task_id",    TT_P_REQUIRED, NULL,    "The task."),
};

static const struct tt_field diagnostic_catalog_product_task_get_result[] = {
    FIELD(STRING, "status",              0, "SUCCEED|PROCESSING|FAILED", NULL),
    FIELD(STRING, "diagnostic_file_url", 0, NULL,                        NULL),
};

static const struct tt_endpoint diagnostic_catalog_product_task_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "diagnostic/catalog/product/task/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1771117294731266"),
    .effect = TT_READ,
};

// clang-format on
#endif
