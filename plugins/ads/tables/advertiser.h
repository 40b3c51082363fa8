/* What is known about ad accounts.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_ADVERTISER_H
#define TIKTOK_ADS_ADVERTISER_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.advertiser.info */

static const struct tt_rule rule_advertiser_fields = {
    .choices = "telephone_number|contacter|currency|cellphone_number|timezone|advertiser_id|role|company|status|"
               "description|rejection_reason|address|name|language|industry|license_no|email|license_url|country|"
               "balance|create_time|display_timezone|owner_bc_id|company_name_editable|can_use_custom_identity|"
               "ads_only_mode",
};

static const struct tt_param advertiser_info_params[] = {
    PARAM_LIST(QUERY, STRING, "advertiser_ids", TT_P_REQUIRED, &v13_id,                 "Several ad accounts."),
    PARAM_LIST(QUERY, STRING, "fields",         0,             &rule_advertiser_fields, "Which members to answer; all when left out."),
};

static const struct tt_field advertiser_info_row[] = {
    FIELD(STRING,  "advertiser_id",             0, NULL,                  NULL),
    FIELD(BOOLEAN, "can_use_custom_identity",   0, NULL,                  NULL),
    FIELD(BOOLEAN, "ads_only_mode",             0, NULL,                  NULL),
    FIELD(STRING,  "owner_bc_id",               0, NULL,                  NULL),
    FIELD(STRING,  "status",                    0, NULL,                  NULL),
    FIELD(STRING,  "role",                      0, NULL,                  NULL),
    FIELD(STRING,  "rejection_reason",          0, NULL,                  NULL),
    FIELD(STRING,  "name",                      0, NULL,                  NULL),
    FIELD(STRING,  "timezone",                  0, NULL,                  NULL),
    FIELD(STRING,  "display_timezone",          0, NULL,                  NULL),
    FIELD(STRING,  "company",                   0, NULL,                  NULL),
    FIELD(BOOLEAN, "company_name_editable",     0, NULL,                  NULL),
    FIELD(STRING,  "industry",                  0, NULL,                  NULL),
    FIELD(STRING,  "address",                   0, NULL,                  NULL),
    FIELD(STRING,  "country",                   0, NULL,                  NULL),
    FIELD(STRING,  "advertiser_account_type",   0, "RESERVATION|AUCTION", NULL),
    FIELD(STRING,  "currency",                  0, NULL,                  NULL),
    FIELD(STRING,  "contacter",                 0, NULL,                  NULL),
    FIELD(STRING,  "email",                     0, NULL,                  NULL),
    FIELD(STRING,  "cellphone_number",          0, NULL,                  NULL),
    FIELD(STRING,  "telephone_number",          0, NULL,                  NULL),
    FIELD(STRING,  "language",                  0, NULL,                  NULL),
    FIELD(STRING,  "license_no",                0, NULL,                  NULL),
    FIELD(STRING,  "license_url",               0, NULL,                  NULL),
    FIELD(STRING,  "license_province",          0, NULL,                  NULL),
    FIELD(STRING,  "license_city",              0, NULL,                  NULL),
    FIELD(STRING,  "promotion_area",            0, NULL,                  NULL),
    FIELD(STRING,  "promotion_center_province", 0, NULL,                  NULL),
    FIELD(STRING,  "promotion_center_city",     0, NULL,                  NULL),
    FIELD(STRING,  "brand",                     0, NULL,                  NULL),
    FIELD(STRING,  "description",               0, NULL,                  NULL),
    FIELD(NUMBER,  "balance",                   0, NULL,                  "In the currency of the ad account."),
    FIELD(STRING,  "create_time",               0, NULL,                  NULL),
};

static const struct tt_field advertiser_info_result[] = {
    FIELD_OBJECTS(advertiser_info_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint advertiser_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "advertiser/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "100 Ad Account Management > Ad Account Information > Read Ad Account Information",
    .source = V13_DOC("1739593083610113"),
    .effect = TT_READ,
};

// clang-format on
#endif
