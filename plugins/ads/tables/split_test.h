/* Split tests.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_SPLIT_TEST_H
#define TIKTOK_ADS_SPLIT_TEST_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_key_metric = {
    .choices =
        "UNSET|CONVERT_RATE|CLICK_THROUGH_RATE|COST_PER_SHOW|COST_PER_CONVERT|COST_PER_REACH|COST_PER_CLICK|"
        "COST_PER_FOCUSED_VIEW|FOCUSED_VIEW_RATE|COMPLETE_PAYMENT_ROAS|COST_PER_LANDING_PAGE_VIEW|"
        "LANDING_PAGE_VIEW_RATE|CLICK|REACH|SHOW|CONVERT|COST",
};

/* ---- ads.split_test.create */

static const struct tt_param split_test_create_cells[] = {
    MEMBER_LIST(STRING, "object_ids", 0, NULL, NULL),
};

static const struct tt_param split_test_create_params[] = {
    PARAM(BODY,         STRING,                  "advertiser_id",    TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                      "The ad account."),
    PARAM(BODY,         STRING,                  "split_test_level", 0,                            TT_RULE(.choices = "CAMPAIGN|ADGROUP", .assumed = "\"ADGROUP\""), "Whether campaigns or ad groups are compared."),
    PARAM_LIST(BODY,    STRING,                  "object_ids",       0,                            NULL,                                         NULL),
    PARAM_OBJECTS(BODY, split_test_create_cells, "cells",            0,                            TT_RULE(.when = "split_test_level=CAMPAIGN"), "The groups of the test."),
    PARAM(BODY,         STRING,                  "test_variable",    0,                            TT_RULE(.choices = "BIDDING_OPTIMIZATION|TARGTING|CREATIVE|CUSTOM"), "What the groups differ in."),
    PARAM(BODY,         STRING,                  "key_metric",       0,                            &rule_key_metric,                             "The figure that decides."),
    PARAM(BODY,         NUMBER,                  "budget",           0,                            TT_RULE(.when = "split_test_level=ADGROUP;!split_test_level"), "In the currency of the ad account."),
    PARAM(BODY,         STRING,                  "start_time",       TT_P_REQUIRED,                &v13_datetime,                                NULL),
    PARAM(BODY,         STRING,                  "end_time",         TT_P_REQUIRED,                &v13_datetime,                                NULL),
};

static const struct tt_field split_test_create_result[] = {
    FIELD(STRING, "split_test_group_id", 0, NULL, NULL),
};

static const struct tt_endpoint split_test_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "split_test/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "240 Ads Management > Split Test > Split Test",
    .source = V13_DOC("1742666471475201"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.split_test.end */

static const struct tt_param split_test_end_params[] = {
    PARAM(BODY, STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "split_test_group_id", TT_P_REQUIRED,                NULL,    "The split test."),
};

static const struct tt_endpoint split_test_end_endpoint = {
    .method = "POST",
    .path = V13_PATH "split_test/end/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "240 Ads Management > Split Test > Split Test",
    .source = V13_DOC("1742666522399746"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.split_test.promote */

static const struct tt_param split_test_promote_params[] = {
    PARAM(BODY, STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "split_test_group_id", TT_P_REQUIRED,                NULL,    "The split test."),
    PARAM(BODY, STRING, "winning_object_id",   TT_P_REQUIRED,                NULL,    "The campaign or ad group that won."),
};

static const struct tt_endpoint split_test_promote_endpoint = {
    .method = "POST",
    .path = V13_PATH "split_test/promote/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "240 Ads Management > Split Test > Split Test",
    .source = V13_DOC("1742666543736834"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.split_test.result.get */

static const struct tt_param split_test_result_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "split_test_group_id", TT_P_REQUIRED,                NULL,    "The split test."),
};

static const struct tt_field split_test_result_get_object_info_result[] = {
    FIELD(STRING, "adgroup_id",        0, NULL, NULL),
    FIELD(STRING, "adgroup_name",      0, NULL, NULL),
    FIELD(STRING, "optimization_goal", 0, NULL, NULL),
};

static const struct tt_field split_test_result_get_cells_result[] = {
    FIELD_LIST(STRING, "object_ids", 0, NULL, NULL),
};

static const struct tt_field split_test_result_get_p_value_info_result[] = {
    FIELD(STRING, "metric",  0, NULL, NULL),
    FIELD(NUMBER, "p_value", 0, NULL, NULL),
};

static const struct tt_field split_test_result_get_result[] = {
    FIELD(STRING,                                            "split_test_status", 0, "UNKNOWN|NOT_STARTED|IN_PROGRESS|REPORTING_GENERATING|COMPLETED|CANCELLED", NULL),
    FIELD(STRING,                                            "split_test_level",  0, "CAMPAIGN|ADGROUP",                              NULL),
    FIELD_OBJECTS(split_test_result_get_object_info_result,  "object_info",       0, NULL,                                            NULL),
    FIELD_OBJECTS(split_test_result_get_cells_result,        "cells",             0, NULL,                                            NULL),
    FIELD(STRING,                                            "test_variable",     0, "BIDDING_OPTIMIZATION|TARGTING|CREATIVE|CUSTOM", NULL),
    FIELD(STRING,                                            "key_metric",        0, NULL,                                            NULL),
    FIELD(STRING,                                            "start_time",        0, NULL,                                            NULL),
    FIELD(STRING,                                            "end_time",          0, NULL,                                            NULL),
    FIELD_OBJECTS(split_test_result_get_p_value_info_result, "p_value_info",      0, NULL,                                            NULL),
};

static const struct tt_endpoint split_test_result_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "split_test/result/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "240 Ads Management > Split Test > Split Test",
    .source = V13_DOC("1742666557045761"),
    .effect = TT_READ,
};

/* ---- ads.split_test.update */

static const struct tt_param split_test_update_params[] = {
    PARAM(BODY, STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,       "The ad account."),
    PARAM(BODY, STRING, "split_test_group_id", TT_P_REQUIRED,                NULL,          "The split test."),
    PARAM(BODY, STRING, "start_time",          TT_P_REQUIRED,                &v13_datetime, NULL),
    PARAM(BODY, STRING, "end_time",            TT_P_REQUIRED,                &v13_datetime, NULL),
};

static const struct tt_endpoint split_test_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "split_test/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "240 Ads Management > Split Test > Split Test",
    .source = V13_DOC("1742666501911553"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
