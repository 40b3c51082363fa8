/* Data for media mix modelling.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_MMM_H
#define TIKTOK_ADS_MMM_H
#include "ads/tables/common.h"

// clang-format off

/* ---- ads.mmm.api.check */

static const struct tt_param mmm_api_check_params[] = {
    PARAM(QUERY, STRING, "mmm_request_id", TT_P_REQUIRED, NULL, "The request."),
};

static const struct tt_field mmm_api_check_result[] = {
    FIELD(STRING, "status",  0, NULL, NULL),
    FIELD(STRING, "message", 0, NULL, NULL),
};

static const struct tt_endpoint mmm_api_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "mmm/api/check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1825299576698882"),
    .effect = TT_READ,
};

/* ---- ads.mmm.api.create */

static const struct tt_param mmm_api_create_request_info_targets[] = {
    MEMBER(STRING,      "advertiser_id", TT_P_REQUIRED, &v13_id, "The ad account."),
    MEMBER_LIST(STRING, "campaign_ids",  0,             &v13_id, "The campaigns."),
    MEMBER(STRING,      "brand",         0,             NULL,    NULL),
    MEMBER(STRING,      "sub_brand",     0,             NULL,    NULL),
};

static const struct tt_param mmm_api_create_request_info[] = {
    MEMBER_OBJECTS(mmm_api_create_request_info_targets, "targets",      TT_P_REQUIRED, NULL,                                  "What the data is about."),
    MEMBER(STRING,                                      "from_date",    TT_P_REQUIRED, &v13_date,                             "First day."),
    MEMBER(STRING,                                      "to_date",      TT_P_REQUIRED, &v13_date,                             "Last day."),
    MEMBER_LIST(STRING,                                 "country_code", 0,             NULL,                                  "ISO 3166 codes of countries."),
    MEMBER(STRING,                                      "media_type",   0,             TT_RULE(.choices = "All|Paid|Earned"), NULL),
};

static const struct tt_param mmm_api_create_params[] = {
    PARAM_LIST(BODY,   STRING,                      "advertiser_ids", TT_P_REQUIRED, &v13_id, "The ad accounts."),
    PARAM_OBJECT(BODY, mmm_api_create_request_info, "request_info",   TT_P_REQUIRED, NULL,    "Which data."),
    PARAM(BODY,        STRING,                      "email",          0,             NULL,    NULL),
};

static const struct tt_field mmm_api_create_result[] = {
    FIELD(STRING, "mmm_request_id", 0, NULL, "For asking how the request goes."),
};

static const struct tt_endpoint mmm_api_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "mmm/api/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1825299567855617"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.mmm.api.download */

static const struct tt_param mmm_api_download_params[] = {
    PARAM(QUERY, STRING, "mmm_request_id", TT_P_REQUIRED, NULL, "The request."),
};

static const struct tt_field mmm_api_download_result[] = {
    FIELD(STRING, "download_url", TT_P_URL_SECRET, NULL, NULL),
};

static const struct tt_endpoint mmm_api_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "mmm/api/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1825299584678017"),
    .effect = TT_READ,
};

/* ---- ads.mmm.api.history */

static const struct tt_param mmm_api_history_params[] = {
    PARAM(QUERY, STRING, "from_date", TT_P_REQUIRED, &v13_date, "First day."),
    PARAM(QUERY, STRING, "end_date",  TT_P_REQUIRED, &v13_date, "Last day, included."),
};

static const struct tt_field mmm_api_history_result[] = {
    FIELD_LIST(STRING, "historical_requests", 0, NULL, NULL),
};

static const struct tt_endpoint mmm_api_history_endpoint = {
    .method = "GET",
    .path = V13_PATH "mmm/api/history/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1825299591414850"),
    .effect = TT_READ,
};

// clang-format on
#endif
