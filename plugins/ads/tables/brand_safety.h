/* What ads may stand beside.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_BRAND_SAFETY_H
#define TIKTOK_ADS_BRAND_SAFETY_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.tiktok_inventory_filters.get */

static const struct tt_param tiktok_inventory_filters_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field tiktok_inventory_filters_get_result[] = {
    FIELD(BOOLEAN,     "cover_all_ad_objectives", 0, NULL,                      NULL),
    FIELD(STRING,      "brand_safety_type",       0, CHOICES_BRAND_SAFETY_TYPE, NULL),
    FIELD_LIST(STRING, "category_exclusion_ids",  0, NULL,                      NULL),
    FIELD(STRING,      "vertical_sensitivity_id", 0, NULL,                      NULL),
};

static const struct tt_endpoint tiktok_inventory_filters_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tiktok_inventory_filters/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1830112550443073"),
    .effect = TT_READ,
};

/* ---- ads.tiktok_inventory_filters.update */

static const struct tt_param tiktok_inventory_filters_update_params[] = {
    PARAM(BODY,      STRING,  "advertiser_id",           TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,      BOOLEAN, "cover_all_ad_objectives", TT_P_REQUIRED,                NULL,    NULL),
    PARAM(BODY,      STRING,  "brand_safety_type",       0,                            TT_RULE(.choices = CHOICES_BRAND_SAFETY_BRAND_SAFETY_TYPE), "How strict the choice of videos beside the ad is."),
    PARAM_LIST(BODY, STRING,  "category_exclusion_ids",  0,                            NULL,    "Content to stay away from; ids come from ads.tool.content_exclusion.get."),
    PARAM(BODY,      STRING,  "vertical_sensitivity_id", 0,                            NULL,    "Sensitive industry to stay away from; ids come from ads.tool.content_exclusion.get."),
};

static const struct tt_field tiktok_inventory_filters_update_result[] = {
    FIELD(BOOLEAN,     "cover_all_ad_objectives", 0, NULL, NULL),
    FIELD(STRING,      "brand_safety_type",       0, "EXPANDED_INVENTORY|STANDARD_INVENTORY|LIMITED_INVENTORY", NULL),
    FIELD_LIST(STRING, "category_exclusion_ids",  0, NULL, NULL),
    FIELD(STRING,      "vertical_sensitivity_id", 0, NULL, NULL),
};

static const struct tt_endpoint tiktok_inventory_filters_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "tiktok_inventory_filters/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1830112569774274"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
