/* Rules that change ads by themselves.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_OPTIMIZER_H
#define TIKTOK_ADS_OPTIMIZER_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_EXEC_TIME_TYPE \
    "CUSTOM|HALF_HOUR_IN_SPECIFIC_TIME_PERIOD|PER_HALF_HOUR|SPECIFIC_TIME_ACCURATE_ONCE"
static const struct tt_rule rule_action_type = {.choices = "ADJUST_TO|DECREASE|DEFAULT|INCREASE"};
static const struct tt_rule rule_dimension = {.choices = "AD|ADGROUP|CAMPAIGN"};
static const struct tt_rule rule_pre_condition_type = {
    .choices =
        "ALL_ACTIVE_AD|ALL_ACTIVE_AD_GROUP|ALL_ACTIVE_AD_GROUP_UNDER_SELECTED|ALL_ACTIVE_AD_UNDER_SELECTED|"
        "ALL_ACTIVE_CAMPAIGN|ALL_INACTIVE_AD|ALL_INACTIVE_AD_GROUP|ALL_INACTIVE_AD_GROUP_UNDER_SELECTED|"
        "ALL_INACTIVE_AD_UNDER_SELECTED|ALL_INACTIVE_CAMPAIGN|SELECTED",
};
static const struct tt_rule rule_calculation_type = {.choices = "ALL_OBJECTS|DEFAULT|OF_EACH_OBJECT"};
static const struct tt_rule rule_optimizer_match_type = {
    .choices = "BETWEEN|CONTAINS|DEFAULT|END_WITH|GT|LT|MATCH|NOT_CONTAINS|START_WITH|STRING_EQUAL",
};
static const struct tt_rule rule_optimizer_rule_update_match_type = {
    .choices = "BETWEEN|CONTAINS|DEFAULT|END_WITH|GT|LT|MATCH|NOT_CONTAINS|START_WITH|STRING_EQUAL|NAME",
};
static const struct tt_rule rule_subject_type = {
    .choices =
        "BID_STRATEGY|CLICK|CONVERSION|CONVERSION_SKAN|COST|COST_PER_RESULT|CPA|CPC|CPM|CTR|CVR|CVR_IMPRESSION|"
        "CVR_SKAN|DAILY_BUDGET_SPENDING_RATE|DAYS_SINCE_CREATION|IMPRESSION|LIFETIME_BUDGET_SPENDING_RATE|NAME|"
        "NOT_REAL_TIME_CONVERSION|NOT_REAL_TIME_CPA|NOT_REAL_TIME_CVR|NO_CONDITION|OBJECTIVE|OPTIMIZATION_GOAL|"
        "REAL_TIME_CVR_IMPRESSION|RESULT|RESULT_RATE|ROAS_COMPLETE_PAYMENT|ROAS_IMPRESSION_ADS|ROAS_PURCHASE|"
        "ROAS_PURCHASES_ONSITE|ROAS_PURCHASE_SKAN|COST_CAP|BID_CAP|MAX_CONVERSION|LOWEST_COST|CONVERT|SHOW|REACH|"
        "INSTALL|IN_APP_EVENT|LEAD_GENERATION|TWO_SECOND_VIDEO_VIEW|SIX_SECOND_VIDEO_VIEW|TRAFFIC|APP_PROMOTION|"
        "WEB_CONVERSIONS|VIDEO_VIEWS|GT|LT|BETWEEN|MATCH",
};
static const struct tt_rule rule_optimizer_subject_type = {
    .choices = "BID|DAILY_BUDGET|LIFETIME_BUDGET|MESSAGE|TURN_OFF|TURN_ON",
};
static const struct tt_rule rule_bind_type = {.choices = "BIND|UNBIND"};
static const struct tt_rule rule_range_type = {
    .choices = "DEFAULT|LAST_HOUR|LIFETIME|PAST_FIVE_DAYS|PAST_SEVEN_DAYS|PAST_THREE_DAYS|TODAY|YESTERDAY",
};
static const struct tt_rule rule_value_type = {.choices = "EXACT|PERCENT"};
static const struct tt_rule rule_optimizer_status = {.choices = "ON|OFF|DELETED"};

static const struct tt_param optimizer_frequency_info_members[] = {
    MEMBER(INTEGER, "count",                 0,                                           NULL, NULL),
    MEMBER(STRING,  "custom_frequency_type", TT_P_CLOSED,                                 TT_RULE(.choices = "N_DAY_Y_TIMES|N_HOUR_Y_TIMES|N_MINTUE_Y_TIMES"), NULL),
    MEMBER(INTEGER, "time",                  0,                                           NULL, NULL),
    MEMBER(STRING,  "type",                  TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, TT_RULE(.choices = "CUSTOM|ONCE_IN_1_W|ONCE_IN_24_H|ONCE_IN_48_H|ONLY_ONCE"), NULL),
};

static const struct tt_param optimizer_apply_objects_members[] = {
    MEMBER(STRING,      "bind_type",          TT_P_CLOSED,                 &rule_bind_type,          NULL),
    MEMBER(STRING,      "dimension",          TT_P_REQUIRED | TT_P_CLOSED, &rule_dimension,          NULL),
    MEMBER_LIST(STRING, "dimension_ids",      0,                           &v13_id,                  NULL),
    MEMBER(STRING,      "pre_condition_type", TT_P_REQUIRED | TT_P_CLOSED, &rule_pre_condition_type, NULL),
};

static const struct tt_param optimizer_email_setting_members[] = {
    MEMBER_LIST(STRING, "email_exec_time",        0,           TT_RULE(.when = "notification_period=TIME_SCHEDULE"), NULL),
    MEMBER(STRING,      "mute_option",            TT_P_CLOSED, TT_RULE(.choices = "MUTE|UNMUTE"),              NULL),
    MEMBER(BOOLEAN,     "no_result_notification", 0,           NULL,                                           NULL),
    MEMBER(STRING,      "notification_period",    TT_P_CLOSED, TT_RULE(.choices = "EVERY_TIME|TIME_SCHEDULE"), NULL),
};

static const struct tt_param optimizer_notification_members[] = {
    MEMBER_OBJECT(optimizer_email_setting_members, "email_setting",     0,             NULL, NULL),
    MEMBER(STRING,                                 "notification_type", TT_P_REQUIRED, TT_RULE(.choices = "ANY_CHANGES|NOT_NOTIFICATION|TASK_FINISH|MESSAGE"), NULL),
};

static const struct tt_param optimizer_time_period_info_members[] = {
    MEMBER(STRING,       "date_type",  TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, TT_RULE(.choices = "DAY|MONTH|WEEK"), NULL),
    MEMBER(STRING,       "end_time",   TT_P_REQUIRED | TT_P_DISPUTED,               NULL,                                 NULL),
    MEMBER_LIST(INTEGER, "num",        TT_P_REQUIRED,                               NULL,                                 NULL),
    MEMBER(STRING,       "start_time", TT_P_REQUIRED | TT_P_DISPUTED,               NULL,                                 NULL),
};

static const struct tt_param optimizer_rule_exec_info_members[] = {
    MEMBER(STRING,                                     "exec_time",        0,                           NULL,                                       NULL),
    MEMBER(STRING,                                     "exec_time_type",   TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = CHOICES_EXEC_TIME_TYPE), "When the rule is looked at."),
    MEMBER_OBJECTS(optimizer_time_period_info_members, "time_period_info", 0,                           NULL,                                       NULL),
};

static const struct tt_field optimizer_conditions_fields[] = {
    FIELD(STRING,      "subject_type",     0, "COST|DAILY_BUDGET_SPENDING_RATE|LIFETIME_BUDGET_SPENDING_RATE|IMPRESSION|CLICK|CONVERSION|CONVERSION_SKAN|CVR|CVR_SKAN|CPA|CPM|CPC|CTR|COST_PER_RESULT|RESULT|RESULT_RATE|BID_STRATEGY|OPTIMIZATION_GOAL|OBJECTIVE|NAME|DAYS_SINCE_CREATION|NO_CONDITION|ROAS_PURCHASE|ROAS_IMPRESSION_ADS|ROAS_PURCHASE_SKAN|ROAS_COMPLETE_PAYMENT|ROAS_PURCHASES_ONSITE|NOT_REAL_TIME_CPA|NOT_REAL_TIME_CONVERSION|NOT_REAL_TIME_CVR", NULL),
    FIELD(STRING,      "range_type",       0, "TODAY|YESTERDAY|PAST_THREE_DAYS|PAST_FIVE_DAYS|PAST_SEVEN_DAYS|LIFETIME", NULL),
    FIELD(STRING,      "match_type",       0, "GT|LT|BETWEEN|MATCH|CONTAINS|NOT_CONTAINS|START_WITH|END_WITH|STRING_EQUAL", NULL),
    FIELD_LIST(STRING, "values",           0, NULL,                         NULL),
    FIELD(STRING,      "calculation_type", 0, "ALL_OBJECTS|OF_EACH_OBJECT", NULL),
};

static const struct tt_field optimizer_frequency_info_fields[] = {
    FIELD(STRING, "type",                  0, "CUSTOM|ONCE_IN_1_W|ONCE_IN_24_H|ONCE_IN_48_H|ONLY_ONCE", NULL),
    FIELD(STRING, "custom_frequency_type", 0, "N_DAY_Y_TIMES|N_HOUR_Y_TIMES|N_MINTUE_Y_TIMES", NULL),
    FIELD(NUMBER, "time",                  0, NULL,                                            NULL),
    FIELD(NUMBER, "count",                 0, NULL,                                            NULL),
};

static const struct tt_field optimizer_action_fields[] = {
    FIELD(STRING,                                 "subject_type",   0, "TURN_ON|TURN_OFF|MESSAGE|DAILY_BUDGET|LIFERIME_BUDGET|BID", NULL),
    FIELD(STRING,                                 "action_type",    0, "INCREASE|DECREASE|ADJUST_TO", NULL),
    FIELD(STRING,                                 "value_type",     0, "EXACT|PERCENT",               NULL),
    FIELD(STRING,                                 "value",          0, NULL,                          NULL),
    FIELD_OBJECT(optimizer_frequency_info_fields, "frequency_info", 0, NULL,                          NULL),
};

static const struct tt_field optimizer_email_setting_fields[] = {
    FIELD(STRING,      "notification_period",    0, "EVERY_TIME|TIME_SCHEDULE", NULL),
    FIELD_LIST(STRING, "email_exec_time",        0, NULL,                       NULL),
    FIELD(BOOLEAN,     "no_result_notification", 0, NULL,                       NULL),
};

static const struct tt_field optimizer_notification_fields[] = {
    FIELD(STRING,                                "notification_type", 0, "ANY_CHANGES|NOT_NOTIFICATION|TASK_FINISH|MESSAGE", NULL),
    FIELD_OBJECT(optimizer_email_setting_fields, "email_setting",     0, NULL, NULL),
};

static const struct tt_field optimizer_time_period_info_fields[] = {
    FIELD(STRING, "num",        0, NULL,             NULL),
    FIELD(STRING, "start_time", 0, NULL,             NULL),
    FIELD(STRING, "end_time",   0, NULL,             NULL),
    FIELD(STRING, "date_type",  0, "DAY|MONTH|WEEK", NULL),
};

static const struct tt_field optimizer_rule_exec_info_fields[] = {
    FIELD(STRING,                                    "exec_time_type",   0, CHOICES_EXEC_TIME_TYPE, NULL),
    FIELD(STRING,                                    "exec_time",        0, NULL,                   NULL),
    FIELD_OBJECTS(optimizer_time_period_info_fields, "time_period_info", 0, NULL,                   NULL),
};

static const struct tt_field optimizer_last_check_result_summary_fields[] = {
    FIELD(STRING, "check_datetime", 0, NULL, NULL),
    FIELD(STRING, "exec_datetime",  0, NULL, NULL),
    FIELD(NUMBER, "change_success", 0, NULL, NULL),
    FIELD(NUMBER, "no_change",      0, NULL, NULL),
    FIELD(NUMBER, "change_fail",    0, NULL, NULL),
    FIELD(STRING, "task_exec_id",   0, NULL, NULL),
};

static const struct tt_field optimizer_apply_objects_fields[] = {
    FIELD(STRING,      "dimesion",           0, "AD|ADGROUP|CAMPAIGN", NULL),
    FIELD_LIST(STRING, "dimension_ids",      0, NULL,                  NULL),
    FIELD(STRING,      "pre_condition_type", 0, "SELECTED|ALL_ACTIVE_CAMPAIGN|ALL_ACTIVE_AD_GROUP|ALL_ACTIVE_AD|ALL_ACTIVE_AD_UNDER_SELECTED|ALL_INACTIVE_CAMPAIGN|ALL_INACTIVE_AD_GROUP|ALL_INACTIVE_AD|ALL_INACTIVE_AD_GROUP_UNDER_SELECTED|ALL_INACTIVE_AD_UNDER_SELECTED", NULL),
    FIELD(STRING,      "bind_type",          0, "BIND|UNBIND",         NULL),
};

/* ---- ads.optimizer.rule.batch_bind */

static const struct tt_param optimizer_rule_batch_bind_bind_info[] = {
    MEMBER(STRING,      "bind_type",     TT_P_REQUIRED | TT_P_CLOSED, &rule_bind_type, NULL),
    MEMBER(STRING,      "dimension",     TT_P_REQUIRED | TT_P_CLOSED, &rule_dimension, NULL),
    MEMBER_LIST(STRING, "dimension_ids", TT_P_REQUIRED,               &v13_id,         NULL),
    MEMBER(STRING,      "rule_id",       TT_P_REQUIRED,               &v13_id,         "The rule."),
};

static const struct tt_param optimizer_rule_batch_bind_params[] = {
    PARAM(BODY,         STRING,                              "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,    "The ad account."),
    PARAM_OBJECTS(BODY, optimizer_rule_batch_bind_bind_info, "bind_info",     TT_P_REQUIRED,                NULL,       NULL),
    PARAM(BODY,         STRING,                              "lang",          0,                            &rule_lang, "Language of the answer."),
};

static const struct tt_endpoint optimizer_rule_batch_bind_endpoint = {
    .method = "POST",
    .path = V13_PATH "optimizer/rule/batch_bind/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "17010000 Automated Rules > Create and Update Automated Rules",
    .source = V13_DOC("1738769164954626"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.optimizer.rule.create */

static const struct tt_param optimizer_rule_create_rules_actions_value[] = {
    MEMBER(NUMBER,  "limit",     TT_P_MIN | TT_P_MAX, TT_RULE(.when = "action_type=DECREASE|INCREASE", .min = 50, .max = 1000000000000), "How far the value may go."),
    MEMBER(BOOLEAN, "use_limit", 0,                   NULL,                                       NULL),
    MEMBER(NUMBER,  "value",     TT_P_MIN | TT_P_MAX, TT_RULE(.min = 0.01, .max = 1000000000000), NULL),
};

static const struct tt_param optimizer_rule_create_rules_actions[] = {
    MEMBER(STRING,                                           "action_type",    TT_P_CLOSED,                 &rule_action_type,            NULL),
    MEMBER_OBJECT(optimizer_frequency_info_members,          "frequency_info", 0,                           NULL,                         NULL),
    MEMBER(STRING,                                           "subject_type",   TT_P_REQUIRED | TT_P_CLOSED, &rule_optimizer_subject_type, "What is changed."),
    MEMBER_OBJECT(optimizer_rule_create_rules_actions_value, "value",          0,                           NULL,                         NULL),
    MEMBER(STRING,                                           "value_type",     TT_P_CLOSED,                 &rule_value_type,             NULL),
};

static const struct tt_param optimizer_rule_create_rules_conditions[] = {
    MEMBER(STRING,      "calculation_type", TT_P_CLOSED,   &rule_calculation_type,     NULL),
    MEMBER(STRING,      "match_type",       TT_P_CLOSED,   &rule_optimizer_match_type, "How the figure is compared with the values."),
    MEMBER(STRING,      "range_type",       TT_P_CLOSED,   &rule_range_type,           NULL),
    MEMBER(STRING,      "subject_type",     TT_P_REQUIRED, &rule_subject_type,         "What is changed."),
    MEMBER_LIST(STRING, "values",           0,             NULL,                       "What it is compared with."),
};

static const struct tt_param optimizer_rule_create_rules[] = {
    MEMBER_OBJECTS(optimizer_rule_create_rules_actions,    "actions",        TT_P_REQUIRED, NULL, "What the rule does."),
    MEMBER_OBJECTS(optimizer_apply_objects_members,        "apply_objects",  TT_P_REQUIRED, NULL, "What the rule watches and acts on."),
    MEMBER_OBJECTS(optimizer_rule_create_rules_conditions, "conditions",     TT_P_REQUIRED, NULL, "When the rule acts."),
    MEMBER(STRING,                                         "name",           TT_P_REQUIRED, NULL, NULL),
    MEMBER_OBJECT(optimizer_notification_members,          "notification",   TT_P_REQUIRED, NULL, NULL),
    MEMBER_OBJECT(optimizer_rule_exec_info_members,        "rule_exec_info", TT_P_REQUIRED, NULL, NULL),
    MEMBER(STRING,                                         "tzone",          0,             NULL, "Time zone."),
};

static const struct tt_param optimizer_rule_create_params[] = {
    PARAM(BODY,         STRING,                      "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,    "The ad account."),
    PARAM(BODY,         STRING,                      "lang",          0,                             &rule_lang, "Language of the answer."),
    PARAM_OBJECTS(BODY, optimizer_rule_create_rules, "rules",         TT_P_REQUIRED | TT_P_DISPUTED, NULL,       NULL),
};

static const struct tt_field optimizer_rule_create_result[] = {
    FIELD_LIST(STRING, "rule_ids", 0, NULL, NULL),
};

static const struct tt_endpoint optimizer_rule_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "optimizer/rule/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "17010000 Automated Rules > Create and Update Automated Rules",
    .source = V13_DOC("1738767670852610"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.optimizer.rule.get */

static const struct tt_param optimizer_rule_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_LIST(QUERY, STRING, "rule_ids",      TT_P_REQUIRED,                NULL,    "The rules."),
};

static const struct tt_field optimizer_rule_get_rules_apply_objects_result[] = {
    FIELD(STRING,      "dimesion",           0, "AD|ADGROUP|CAMPAIGN", NULL),
    FIELD_LIST(STRING, "dimension_ids",      0, NULL,                  NULL),
    FIELD(STRING,      "pre_condition_type", 0, NULL,                  NULL),
    FIELD(STRING,      "bind_type",          0, "BIND|UNBIND",         NULL),
};

static const struct tt_field optimizer_rule_get_rules_result[] = {
    FIELD_OBJECTS(optimizer_rule_get_rules_apply_objects_result, "apply_objects",             0, NULL,             NULL),
    FIELD_OBJECTS(optimizer_conditions_fields,                   "conditions",                0, NULL,             NULL),
    FIELD_OBJECTS(optimizer_action_fields,                       "action",                    0, NULL,             NULL),
    FIELD_OBJECT(optimizer_notification_fields,                  "notification",              0, NULL,             NULL),
    FIELD_OBJECT(optimizer_rule_exec_info_fields,                "rule_exec_info",            0, NULL,             NULL),
    FIELD_OBJECT(optimizer_last_check_result_summary_fields,     "last_check_result_summary", 0, NULL,             NULL),
    FIELD(STRING,                                                "rule_id",                   0, NULL,             NULL),
    FIELD(STRING,                                                "name",                      0, NULL,             NULL),
    FIELD(STRING,                                                "rule_status",               0, "ON|OFF|DELETED", NULL),
    FIELD(STRING,                                                "create_datetime",           0, NULL,             NULL),
};

static const struct tt_field optimizer_rule_get_result[] = {
    FIELD_PAGE_INFO,
    FIELD_OBJECTS(optimizer_rule_get_rules_result, "rules", 0, NULL, NULL),
};

static const struct tt_endpoint optimizer_rule_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "optimizer/rule/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "rules",
    .scope = "17020000 Automated Rules > Read Automated Rules and their Execution Results",
    .source = V13_DOC("1738768750822466"),
    .effect = TT_READ,
};

/* ---- ads.optimizer.rule.list */

static const struct tt_param optimizer_rule_list_filtering[] = {
    MEMBER(STRING,      "action",         0, NULL,                   "What to do."),
    MEMBER(STRING,      "data_dimension", 0, &rule_dimension,        NULL),
    MEMBER_LIST(STRING, "rule_info",      0, NULL,                   NULL),
    MEMBER(STRING,      "status",         0, &rule_optimizer_status, NULL),
    MEMBER_LIST(STRING, "time",           0, NULL,                   NULL),
};

static const struct tt_param optimizer_rule_list_params[] = {
    PARAM(QUERY,        STRING,                        "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                       "The ad account."),
    PARAM_OBJECT(QUERY, optimizer_rule_list_filtering, "filtering",     0,                            NULL,                          "Which rows to answer."),
    PARAM(QUERY,        STRING,                        "tzone",         0,                            TT_RULE(.assumed = "\"UTC\""), "Time zone."),
    PARAM(QUERY,        INTEGER,                       "page",          0,                            &rule_else_1,                  "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                       "page_size",     0,                            &rule_else_10,                 "Rows a page."),
};

static const struct tt_field optimizer_rule_list_rules_action_result[] = {
    FIELD(STRING,                                 "subject_type",   0, "BID|DAILY_BUDGET|LIFETIME_BUDGET|MESSAGE|TURN_OFF|TURN_ON", NULL),
    FIELD(STRING,                                 "action_type",    0, "INCREASE|DECREASE|ADJUST_TO", NULL),
    FIELD(STRING,                                 "value_type",     0, "EXACT|PERCENT",               NULL),
    FIELD(STRING,                                 "value",          0, NULL,                          NULL),
    FIELD_OBJECT(optimizer_frequency_info_fields, "frequency_info", 0, NULL,                          NULL),
};

static const struct tt_field optimizer_rule_list_rules_result[] = {
    FIELD_OBJECTS(optimizer_apply_objects_fields,            "apply_objects",             0, NULL,             NULL),
    FIELD_OBJECTS(optimizer_conditions_fields,               "conditions",                0, NULL,             NULL),
    FIELD_OBJECTS(optimizer_rule_list_rules_action_result,   "action",                    0, NULL,             NULL),
    FIELD_OBJECT(optimizer_notification_fields,              "notification",              0, NULL,             NULL),
    FIELD_OBJECT(optimizer_rule_exec_info_fields,            "rule_exec_info",            0, NULL,             NULL),
    FIELD_OBJECT(optimizer_last_check_result_summary_fields, "last_check_result_summary", 0, NULL,             NULL),
    FIELD(STRING,                                            "rule_id",                   0, NULL,             NULL),
    FIELD(STRING,                                            "name",                      0, NULL,             NULL),
    FIELD(STRING,                                            "rule_status",               0, "ON|OFF|DELETED", NULL),
    FIELD(STRING,                                            "create_datetime",           0, NULL,             NULL),
};

static const struct tt_field optimizer_rule_list_result[] = {
    FIELD_OBJECTS(optimizer_rule_list_rules_result, "rules", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint optimizer_rule_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "optimizer/rule/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "rules",
    .scope = "17020000 Automated Rules > Read Automated Rules and their Execution Results",
    .source = V13_DOC("1738768861976578"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.optimizer.rule.result.get */

static const struct tt_param optimizer_rule_result_get_result_detail[] = {
    MEMBER(STRING, "exec_id", TT_P_REQUIRED, &v13_id, NULL),
    MEMBER(STRING, "rule_id", TT_P_REQUIRED, &v13_id, "The rule."),
};

static const struct tt_param optimizer_rule_result_get_params[] = {
    PARAM(QUERY,         STRING,                                  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,    "The ad account."),
    PARAM_OBJECTS(QUERY, optimizer_rule_result_get_result_detail, "result_detail", TT_P_REQUIRED,                NULL,       NULL),
    PARAM(QUERY,         STRING,                                  "lang",          TT_P_CLOSED,                  &rule_lang, "Language of the answer."),
};

static const struct tt_field optimizer_rule_result_get_result_details_result[] = {
    FIELD(STRING, "rule_id",             0, NULL,                       NULL),
    FIELD(STRING, "exec_id",             0, NULL,                       NULL),
    FIELD(STRING, "action_subject_type", 0, "TURN_ON|TURN_OFF|MESSAGE", NULL),
    FIELD(STRING, "status",              0, "SUCCESS|FAIL",             NULL),
    FIELD(STRING, "error_message",       0, NULL,                       NULL),
    FIELD(STRING, "object_dimension",    0, "AD|ADGROUP|CAMPAIGN",      NULL),
    FIELD(STRING, "object_dimension_id", 0, NULL,                       NULL),
    FIELD(STRING, "object_name",         0, NULL,                       NULL),
};

static const struct tt_field optimizer_rule_result_get_result[] = {
    FIELD_OBJECTS(optimizer_rule_result_get_result_details_result, "result_details", 0, NULL, NULL),
};

static const struct tt_endpoint optimizer_rule_result_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "optimizer/rule/result/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "result_details",
    .scope = "17020000 Automated Rules > Read Automated Rules and their Execution Results",
    .source = V13_DOC("1738769098314754"),
    .effect = TT_READ,
};

/* ---- ads.optimizer.rule.result.list */

static const struct tt_param optimizer_rule_result_list_filtering[] = {
    MEMBER(STRING,      "action",         0, TT_RULE(.choices = "TURN_ON|TURN_OFF|MESSAGE|DAILY_BUDGET|LIFERIME_BUDGET|BID"), "What to do."),
    MEMBER(STRING,      "data_dimension", 0, &rule_object_type,      NULL),
    MEMBER_LIST(STRING, "rule_info",      0, NULL,                   NULL),
    MEMBER(STRING,      "status",         0, &rule_optimizer_status, NULL),
    MEMBER_LIST(STRING, "time",           0, NULL,                   NULL),
};

static const struct tt_param optimizer_rule_result_list_params[] = {
    PARAM(QUERY,        STRING,                               "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,       "The ad account."),
    PARAM_OBJECT(QUERY, optimizer_rule_result_list_filtering, "filtering",     0,                            NULL,          "Which rows to answer."),
    PARAM(QUERY,        STRING,                               "lang",          TT_P_CLOSED,                  &rule_lang,    "Language of the answer."),
    PARAM(QUERY,        INTEGER,                              "page",          0,                            &rule_else_1,  "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                              "page_size",     0,                            &rule_else_10, "Rows a page."),
};

static const struct tt_field optimizer_rule_result_list_rules_result[] = {
    FIELD_OBJECTS(optimizer_apply_objects_fields,            "apply_objects",             0, NULL,             NULL),
    FIELD_OBJECTS(optimizer_conditions_fields,               "conditions",                0, NULL,             NULL),
    FIELD_OBJECTS(optimizer_action_fields,                   "action",                    0, NULL,             NULL),
    FIELD_OBJECT(optimizer_notification_fields,              "notification",              0, NULL,             NULL),
    FIELD_OBJECT(optimizer_rule_exec_info_fields,            "rule_exec_info",            0, NULL,             NULL),
    FIELD_OBJECT(optimizer_last_check_result_summary_fields, "last_check_result_summary", 0, NULL,             NULL),
    FIELD(STRING,                                            "rule_id",                   0, NULL,             NULL),
    FIELD(STRING,                                            "name",                      0, NULL,             NULL),
    FIELD(STRING,                                            "rule_status",               0, "ON|OFF|DELETED", NULL),
    FIELD(STRING,                                            "create_datetime",           0, NULL,             NULL),
};

static const struct tt_field optimizer_rule_result_list_result[] = {
    FIELD_PAGE_INFO,
    FIELD_OBJECTS(optimizer_rule_result_list_rules_result, "rules", 0, NULL, NULL),
};

static const struct tt_endpoint optimizer_rule_result_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "optimizer/rule/result/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "rules",
    .scope = "17020000 Automated Rules > Read Automated Rules and their Execution Results",
    .source = V13_DOC("1738769076676609"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.optimizer.rule.update */

static const struct tt_param optimizer_rule_update_rules_actions_value[] = {
    MEMBER(NUMBER,  "limit",     0, NULL, "How far the value may go."),
    MEMBER(BOOLEAN, "use_limit", 0, NULL, NULL),
    MEMBER(NUMBER,  "value",     0, NULL, NULL),
};

static const struct tt_param optimizer_rule_update_rules_actions[] = {
    MEMBER(STRING,                                           "action_type",    TT_P_CLOSED,                 &rule_action_type,            NULL),
    MEMBER_OBJECT(optimizer_frequency_info_members,          "frequency_info", 0,                           NULL,                         NULL),
    MEMBER(STRING,                                           "subject_type",   TT_P_REQUIRED | TT_P_CLOSED, &rule_optimizer_subject_type, "What is changed."),
    MEMBER_OBJECT(optimizer_rule_update_rules_actions_value, "value",          0,                           NULL,                         NULL),
    MEMBER(STRING,                                           "value_type",     TT_P_CLOSED,                 &rule_value_type,             NULL),
};

static const struct tt_param optimizer_rule_update_rules_conditions[] = {
    MEMBER(STRING,      "calculation_type", TT_P_CLOSED,   &rule_calculation_type,                 NULL),
    MEMBER(STRING,      "match_type",       0,             &rule_optimizer_rule_update_match_type, "How the figure is compared with the values."),
    MEMBER(STRING,      "range_type",       TT_P_CLOSED,   &rule_range_type,                       NULL),
    MEMBER(STRING,      "subject_type",     TT_P_REQUIRED, &rule_subject_type,                     "What is changed."),
    MEMBER_LIST(STRING, "values",           0,             NULL,                                   "What it is compared with."),
};

static const struct tt_param optimizer_rule_update_rules[] = {
    MEMBER_OBJECTS(optimizer_rule_update_rules_actions,    "actions",        TT_P_REQUIRED, NULL, "What the rule does."),
    MEMBER_OBJECTS(optimizer_apply_objects_members,        "apply_objects",  TT_P_REQUIRED, NULL, "What the rule watches and acts on."),
    MEMBER_OBJECTS(optimizer_rule_update_rules_conditions, "conditions",     TT_P_REQUIRED, NULL, "When the rule acts."),
    MEMBER(STRING,                                         "name",           TT_P_REQUIRED, NULL, NULL),
    MEMBER_OBJECT(optimizer_notification_members,          "notification",   TT_P_REQUIRED, NULL, NULL),
    MEMBER_OBJECT(optimizer_rule_exec_info_members,        "rule_exec_info", TT_P_REQUIRED, NULL, NULL),
    MEMBER(STRING,                                         "rule_id",        TT_P_REQUIRED, NULL, "The rule."),
    MEMBER(STRING,                                         "tzone",          0,             NULL, "Time zone."),
};

static const struct tt_param optimizer_rule_update_params[] = {
    PARAM(BODY,         STRING,                      "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,    "The ad account."),
    PARAM(BODY,         STRING,                      "lang",          0,                             &rule_lang, "Language of the answer."),
    PARAM_OBJECTS(BODY, optimizer_rule_update_rules, "rules",         TT_P_REQUIRED | TT_P_DISPUTED, NULL,       NULL),
};

static const struct tt_field optimizer_rule_update_result[] = {
    FIELD_LIST(STRING, "rule_ids", 0, NULL, NULL),
};

static const struct tt_endpoint optimizer_rule_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "optimizer/rule/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "17010000 Automated Rules > Create and Update Automated Rules",
    .source = V13_DOC("1738769123170306"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.optimizer.rule.update.status */

static const struct tt_param optimizer_rule_update_status_params[] = {
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
    PARAM_LIST(BODY, STRING, "rule_ids",      TT_P_REQUIRED,                NULL,                                          "The rules."),
    PARAM(BODY,      STRING, "operate_type",  TT_P_REQUIRED,                TT_RULE(.choices = "TURN_ON|TURN_OFF|DELETE"), "Whether to turn on, to turn off or to delete."),
    PARAM(BODY,      STRING, "lang",          0,                            TT_RULE(.choices = "EN|JA|ZH"),                "Language of the answer."),
};

static const struct tt_field optimizer_rule_update_status_result[] = {
    FIELD_LIST(STRING, "rule_ids", 0, NULL, NULL),
};

static const struct tt_endpoint optimizer_rule_update_status_endpoint = {
    .method = "POST",
    .path = V13_PATH "optimizer/rule/update/status/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "17010000 Automated Rules > Create and Update Automated Rules",
    .source = V13_DOC("1738769144119298"),
    .flags = TT_E_SPENDS | TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
