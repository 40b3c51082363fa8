/* TikTok Shops and Showcases.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_STORE_H
#define TIKTOK_ADS_STORE_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.showcase.identity.get */

static const struct tt_param showcase_identity_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field showcase_identity_get_identity_list_result[] = {
    FIELD(STRING, "identity_id",               0, NULL,                 NULL),
    FIELD(STRING, "identity_type",             0, "TT_USER|BC_AUTH_TT", NULL),
    FIELD(STRING, "identity_authorized_bc_id", 0, NULL,                 NULL),
};

static const struct tt_field showcase_identity_get_result[] = {
    FIELD_OBJECTS(showcase_identity_get_identity_list_result, "identity_list", 0, NULL, NULL),
};

static const struct tt_endpoint showcase_identity_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "showcase/identity/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "identity_list",
    .scope = "220 Ads Management > Ad > Read Ads",
    .source = V13_DOC("1759233549899778"),
    .effect = TT_READ,
};

/* ---- ads.showcase.product.get */

static const struct tt_param showcase_product_get_filtering[] = {
    MEMBER_LIST(STRING, "item_group_ids", 0, &rule_items_10, "Products by the ids that join their variants."),
};

static const struct tt_param showcase_product_get_params[] = {
    PARAM(QUERY,        STRING,                         "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY,        STRING,                         "identity_id",               TT_P_REQUIRED,                NULL,                            "Who the ad speaks as."),
    PARAM(QUERY,        STRING,                         "identity_type",             TT_P_REQUIRED,                &rule_identity_type,             "What kind of identity that is."),
    PARAM(QUERY,        STRING,                         "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    PARAM_LIST(QUERY,   STRING,                         "region_codes",              TT_P_REQUIRED,                NULL,                            "ISO 3166 codes of regions."),
    PARAM_OBJECT(QUERY, showcase_product_get_filtering, "filtering",                 0,                            NULL,                            "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                        "page",                      TT_P_MIN,                     &v13_page,                       "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                        "page_size",                 TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10,   "Rows a page."),
};

static const struct tt_field showcase_product_get_showcase_products_result[] = {
    FIELD(STRING, "item_group_id",     0, NULL,                      NULL),
    FIELD(STRING, "title",             0, NULL,                      NULL),
    FIELD(STRING, "product_image_url", 0, NULL,                      NULL),
    FIELD(STRING, "min_price",         0, NULL,                      NULL),
    FIELD(STRING, "max_price",         0, NULL,                      NULL),
    FIELD(STRING, "currency",          0, NULL,                      "ISO 4217 code."),
    FIELD(STRING, "category",          0, NULL,                      NULL),
    FIELD(STRING, "status",            0, "NOT_AVAILABLE|AVAILABLE", NULL),
    FIELD(STRING, "catalog_id",        0, NULL,                      NULL),
    FIELD(STRING, "store_id",          0, NULL,                      NULL),
};

static const struct tt_field showcase_product_get_result[] = {
    FIELD_OBJECTS(showcase_product_get_showcase_products_result, "showcase_products", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint showcase_product_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "showcase/product/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "showcase_products",
    .scope = "220 Ads Management > Ad > Read Ads",
    .source = V13_DOC("1759233576199169"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.showcase.region.get */

static const struct tt_param showcase_region_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY, STRING, "identity_id",               TT_P_REQUIRED,                NULL,                            "Who the ad speaks as."),
    PARAM(QUERY, STRING, "identity_type",             TT_P_REQUIRED,                &rule_identity_type,             "What kind of identity that is."),
    PARAM(QUERY, STRING, "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
};

static const struct tt_field showcase_region_get_result[] = {
    FIELD_LIST(STRING, "region_codes", 0, NULL, "ISO 3166 codes."),
};

static const struct tt_endpoint showcase_region_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "showcase/region/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "220 Ads Management > Ad > Read Ads",
    .source = V13_DOC("1759233561597954"),
    .effect = TT_READ,
};

/* ---- ads.store.list */

static const struct tt_param store_list_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                           "The ad account."),
    PARAM(QUERY, STRING, "store_id",      0,                            NULL,                              "The TikTok Shop."),
    PARAM(QUERY, STRING, "store_type",    0,                            TT_RULE(.choices = "TIKTOK_SHOP"), NULL),
};

static const struct tt_field store_list_stores_result[] = {
    FIELD(STRING,      "store_authorized_bc_id", 0, NULL,          NULL),
    FIELD(STRING,      "store_id",               0, NULL,          NULL),
    FIELD(STRING,      "store_type",             0, "TIKTOK_SHOP", NULL),
    FIELD(STRING,      "store_name",             0, NULL,          NULL),
    FIELD(STRING,      "store_code",             0, NULL,          NULL),
    FIELD(STRING,      "catalog_id",             0, NULL,          NULL),
    FIELD_LIST(STRING, "targeting_region_codes", 0, NULL,          NULL),
};

static const struct tt_field store_list_result[] = {
    FIELD_OBJECTS(store_list_stores_result, "stores", 0, NULL, NULL),
};

static const struct tt_endpoint store_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "store/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "stores",
    .scope = "19000000 Onsite Commerce Store",
    .source = V13_DOC("1752267762718722"),
    .effect = TT_READ,
};

/* ---- ads.store.product.get */

static const struct tt_param store_product_get_filtering[] = {
    MEMBER_LIST(STRING, "item_group_ids",       0, &rule_items_10,                                "Products by the ids that join their variants."),
    MEMBER(STRING,      "ad_creation_eligible", 0, TT_RULE(.choices = "CUSTOM_SHOP_ADS|GMV_MAX"), NULL),
    MEMBER(STRING,      "product_name",         0, NULL,                                          NULL),
};

static const struct tt_param store_product_get_params[] = {
    PARAM(QUERY,        STRING,                      "bc_id",         TT_P_REQUIRED,       &v13_id,                                          "The Business Center."),
    PARAM(QUERY,        STRING,                      "store_id",      TT_P_REQUIRED,       NULL,                                             "The TikTok Shop."),
    PARAM_OBJECT(QUERY, store_product_get_filtering, "filtering",     0,                   NULL,                                             "Which rows to answer."),
    PARAM(QUERY,        STRING,                      "advertiser_id", TT_P_ACCOUNT,        TT_RULE(.when = "?ad_creation_eligible", .format = TT_F_DIGITS), "The ad account."),
    PARAM(QUERY,        STRING,                      "sort_field",    0,                   TT_RULE(.choices = "min_price|historical_sales"), "What to sort by."),
    PARAM(QUERY,        STRING,                      "sort_type",     0,                   &rule_sort_type,                                  "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                     "page",          TT_P_MIN,            &v13_page,                                        "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                     "page_size",     TT_P_MIN | TT_P_MAX, &rule_value_1_to_100_else_10,                     "Rows a page."),
};

static const struct tt_field store_product_get_store_products_result[] = {
    FIELD(STRING,  "store_id",                   0, NULL,                            NULL),
    FIELD(STRING,  "item_group_id",              0, NULL,                            NULL),
    FIELD(STRING,  "catalog_id",                 0, NULL,                            NULL),
    FIELD(STRING,  "title",                      0, NULL,                            NULL),
    FIELD(STRING,  "product_image_url",          0, NULL,                            NULL),
    FIELD(STRING,  "min_price",                  0, NULL,                            NULL),
    FIELD(STRING,  "max_price",                  0, NULL,                            NULL),
    FIELD(STRING,  "currency",                   0, NULL,                            "ISO 4217 code."),
    FIELD(INTEGER, "historical_sales",           0, NULL,                            NULL),
    FIELD(STRING,  "category",                   0, NULL,                            NULL),
    FIELD(INTEGER, "quantity",                   0, NULL,                            NULL),
    FIELD(STRING,  "status",                     0, "NOT_AVAILABLE|AVAILABLE",       NULL),
    FIELD(STRING,  "gmv_max_ads_status",         0, "OCCUPIED|UNOCCUPIED|AVAILABLE", NULL),
    FIELD(BOOLEAN, "is_running_custom_shop_ads", 0, NULL,                            NULL),
};

static const struct tt_field store_product_get_result[] = {
    FIELD_OBJECTS(store_product_get_store_products_result, "store_products", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint store_product_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "store/product/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "store_products",
    .source = V13_DOC("1793482248880130"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

// clang-format on
#endif
