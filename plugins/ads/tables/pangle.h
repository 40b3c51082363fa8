/* Pangle: audiences and apps to stay away from.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_PANGLE_H
#define TIKTOK_ADS_PANGLE_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.pangle_audience_package.get */

static const struct tt_param pangle_audience_package_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field pangle_audience_package_get_packages_result[] = {
    FIELD(STRING, "bind_type",    0, "EXCLUDE|INCLUDE", NULL),
    FIELD(STRING, "package_id",   0, NULL,              NULL),
    FIELD(STRING, "package_name", 0, NULL,              NULL),
};

static const struct tt_field pangle_audience_package_get_result[] = {
    FIELD_OBJECTS(pangle_audience_package_get_packages_result, "packages", 0, NULL, NULL),
};

static const struct tt_endpoint pangle_audience_package_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "pangle_audience_package/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "packages",
    .scope = "140 Ad Account Management > Pangle Audience Packages > Pangle Audience Packages",
    .source = V13_DOC("1740040177229826"),
    .effect = TT_READ,
};

/* ---- ads.pangle_block_list.get */

static const struct tt_param pangle_block_list_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field pangle_block_list_get_result[] = {
    FIELD_LIST(STRING, "app_list",       0, NULL, NULL),
    FIELD(STRING,      "app_package_id", 0, NULL, NULL),
    FIELD(STRING,      "modify_time",    0, NULL, NULL),
};

static const struct tt_endpoint pangle_block_list_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "pangle_block_list/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "130 Ad Account Management > Pangle Block List Management > Pangle Block List Management",
    .source = V13_DOC("1740039957181441"),
    .effect = TT_READ,
};

/* ---- ads.pangle_block_list.update */

static const struct tt_param pangle_block_list_update_params[] = {
    PARAM_LIST(BODY, STRING,  "add_app_list",    0,                            NULL,       "Apps to put on the list."),
    PARAM(BODY,      STRING,  "advertiser_id",   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,    "The ad account."),
    PARAM(BODY,      BOOLEAN, "clear_old_app",   0,                            &v13_false, "Empty the list first."),
    PARAM_LIST(BODY, STRING,  "delete_app_list", 0,                            NULL,       "Apps to take off the list."),
};

static const struct tt_field pangle_block_list_update_result[] = {
    FIELD(INTEGER, "success_count", 0, NULL, NULL),
};

static const struct tt_endpoint pangle_block_list_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "pangle_block_list/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "130 Ad Account Management > Pangle Block List Management > Pangle Block List Management",
    .source = V13_DOC("1740040139110466"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
