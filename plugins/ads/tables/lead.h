/* Leads, the forms that collect them, and pages.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_LEAD_H
#define TIKTOK_ADS_LEAD_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_BUSINESS_TYPE \
    "LEAD_GEN|STORE_FRONT|APP_PROFILE_PAGE|TIKTOK_INSTANT_PAGE|SHOP_ADS_PLP|SHOP_ADS_PDP|POP_UP_FORM"
static const struct tt_rule rule_when_lead_source_instant_form = {.when = "lead_source=INSTANT_FORM;!lead_source"};

static const struct tt_field lead_meta_data_fields[] = {
    FIELD(STRING, "lead_source",   0, "INSTANT_FORM|DIRECT_MESSAGE", NULL),
    FIELD(STRING, "lead_id",       0, NULL,                          NULL),
    FIELD(STRING, "page_id",       0, NULL,                          NULL),
    FIELD(STRING, "campaign_id",   0, NULL,                          NULL),
    FIELD(STRING, "campaign_name", 0, NULL,                          NULL),
    FIELD(STRING, "adgroup_id",    0, NULL,                          NULL),
    FIELD(STRING, "adgroup_name",  0, NULL,                          NULL),
    FIELD(STRING, "ad_id",         0, NULL,                          NULL),
    FIELD(STRING, "ad_name",       0, NULL,                          NULL),
    FIELD(STRING, "create_time",   0, NULL,                          NULL),
};

/* ---- ads.lead.field.get */

static const struct tt_param lead_field_get_params[] = {
    PARAM(QUERY, STRING, "lead_source",   TT_P_REQUIRED, TT_RULE(.choices = "INSTANT_FORM|DIRECT_MESSAGE"), "Whether from an instant form or from messages."),
    PARAM(QUERY, STRING, "advertiser_id", TT_P_ACCOUNT,  &v13_id,                                           "The ad account."),
    PARAM(QUERY, STRING, "library_id",    0,             NULL,                                              "The form library."),
    PARAM(QUERY, STRING, "page_id",       0,             TT_RULE(.when = "lead_source=INSTANT_FORM"),       "The instant page or form."),
};

static const struct tt_field lead_field_get_meta_data_result[] = {
    FIELD(STRING, "create_time", 0, NULL, NULL),
    FIELD(STRING, "page_id",     0, NULL, NULL),
    FIELD(STRING, "page_name",   0, NULL, NULL),
    FIELD(STRING, "page_url",    0, NULL, NULL),
};

static const struct tt_field lead_field_get_result[] = {
    FIELD_LIST(STRING,                            "fields",    0, NULL, NULL),
    FIELD_OBJECT(lead_field_get_meta_data_result, "meta_data", 0, NULL, NULL),
};

static const struct tt_endpoint lead_field_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "lead/field/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1832112377641026"),
    .effect = TT_READ,
};

/* ---- ads.lead.get */

static const struct tt_field lead_get_result[] = {
    FIELD(STRING,                       "lead_data", 0, NULL, NULL),
    FIELD_OBJECT(lead_meta_data_fields, "meta_data", 0, NULL, NULL),
};

static const struct tt_endpoint lead_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "lead/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1832112833212434"),
    .effect = TT_READ,
};

/* ---- ads.page.field.get */

static const struct tt_param page_field_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "page_id",       TT_P_REQUIRED,                NULL,    "The instant page or form."),
};

static const struct tt_field page_field_get_meta_data_result[] = {
    FIELD(STRING, "page_id",     0, NULL, NULL),
    FIELD(STRING, "create_time", 0, NULL, NULL),
    FIELD(STRING, "page_name",   0, NULL, NULL),
    FIELD(STRING, "page_url",    0, NULL, NULL),
};

static const struct tt_field page_field_get_result[] = {
    FIELD(STRING,                                 "fields",    0, NULL, NULL),
    FIELD_OBJECT(page_field_get_meta_data_result, "meta_data", 0, NULL, NULL),
};

static const struct tt_endpoint page_field_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "page/field/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "12020100 Lead Management > Test Leads > Test Leads",
    .source = V13_DOC("1739054080455681"),
    .effect = TT_READ,
};

/* ---- ads.page.get */

static const struct tt_param page_get_update_time_range[] = {
    MEMBER(STRING, "start", TT_P_REQUIRED, &v13_datetime, NULL),
    MEMBER(STRING, "end",   TT_P_REQUIRED, &v13_datetime, NULL),
};

static const struct tt_param page_get_params[] = {
    PARAM(QUERY,        STRING,                     "advertiser_id",     TT_P_ACCOUNT,        TT_RULE(.when = "!library_id", .format = TT_F_DIGITS), "The ad account."),
    PARAM(QUERY,        STRING,                     "library_id",        0,                   NULL,                                      "The form library."),
    PARAM(QUERY,        INTEGER,                    "page",              TT_P_MIN,            &v13_page,                                 "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                    "page_size",         TT_P_MIN | TT_P_MAX, &rule_value_1_to_100_else_10,              "Rows a page."),
    PARAM(QUERY,        STRING,                     "status",            0,                   TT_RULE(.choices = "EDITED|PUBLISHED"),    NULL),
    PARAM(QUERY,        STRING,                     "title",             0,                   NULL,                                      NULL),
    PARAM_OBJECT(QUERY, page_get_update_time_range, "update_time_range", 0,                   NULL,                                      NULL),
    PARAM(QUERY,        STRING,                     "business_type",     0,                   TT_RULE(.choices = CHOICES_BUSINESS_TYPE, .assumed = "\"LEAD_GEN\""), NULL),
    PARAM_LIST(QUERY,   STRING,                     "business_types",    0,                   TT_RULE(.choices = CHOICES_BUSINESS_TYPE), NULL),
};

static const struct tt_field page_get_row[] = {
    FIELD(STRING,      "page_id",                  0, NULL,                        NULL),
    FIELD(STRING,      "status",                   0, "EDITED|PUBLISHED",          NULL),
    FIELD(STRING,      "title",                    0, NULL,                        NULL),
    FIELD(STRING,      "preview_url",              0, NULL,                        NULL),
    FIELD(STRING,      "template_id",              0, NULL,                        NULL),
    FIELD(STRING,      "template_name",            0, NULL,                        NULL),
    FIELD_LIST(STRING, "supported_objectives",     0, CHOICES_OBJECTIVE_TYPE,      NULL),
    FIELD(STRING,      "thumbnail",                0, NULL,                        NULL),
    FIELD(STRING,      "create_time",              0, NULL,                        NULL),
    FIELD(STRING,      "update_time",              0, NULL,                        NULL),
    FIELD(STRING,      "publish_time",             0, NULL,                        NULL),
    FIELD(STRING,      "app_id",                   0, NULL,                        NULL),
    FIELD(BOOLEAN,     "has_cpp",                  0, NULL,                        NULL),
    FIELD_LIST(STRING, "destination_urls",         0, NULL,                        NULL),
    FIELD(STRING,      "messaging_app_type",       0, "MESSENGER|WHATSAPP|IM_URL", NULL),
    FIELD(STRING,      "messaging_app_account_id", 0, NULL,                        NULL),
    FIELD(STRING,      "transfer_status",          0, "UNSET|TRANSFERRED",         NULL),
    FIELD(STRING,      "user_id",                  0, NULL,                        NULL),
    FIELD(BOOLEAN,     "is_associated",            0, NULL,                        NULL),
    FIELD(STRING,      "duplicate_id",             0, NULL,                        NULL),
};

static const struct tt_field page_get_result[] = {
    FIELD_OBJECTS(page_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint page_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "page/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "680 Creative Management > Instant Page Management > Instant Page Management",
    .source = V13_DOC("1820826387779586"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.page.lead.mock.create */

static const struct tt_param page_lead_mock_create_params[] = {
    PARAM(BODY, STRING, "lead_source",   0,            &rule_lead_source,                   "Whether from an instant form or from messages."),
    PARAM(BODY, STRING, "advertiser_id", TT_P_ACCOUNT, &v13_id,                             "The ad account."),
    PARAM(BODY, STRING, "library_id",    0,            NULL,                                "The form library."),
    PARAM(BODY, STRING, "page_id",       0,            &rule_when_lead_source_instant_form, "The instant page or form."),
};

static const struct tt_endpoint page_lead_mock_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "page/lead/mock/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "12020100 Lead Management > Test Leads > Test Leads",
    .source = V13_DOC("1739047132614722"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.page.lead.mock.delete */

static const struct tt_param page_lead_mock_delete_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_ACCOUNT,  &v13_id, "The ad account."),
    PARAM(BODY, STRING, "library_id",    0,             NULL,    "The form library."),
    PARAM(BODY, STRING, "lead_id",       TT_P_REQUIRED, NULL,    "The lead."),
};

static const struct tt_endpoint page_lead_mock_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "page/lead/mock/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "12020100 Lead Management > Test Leads > Test Leads",
    .source = V13_DOC("1739049313198081"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.page.lead.mock.get */

static const struct tt_param page_lead_mock_get_params[] = {
    PARAM(QUERY, STRING, "lead_source",   0,            &rule_lead_source,                   "Whether from an instant form or from messages."),
    PARAM(QUERY, STRING, "advertiser_id", TT_P_ACCOUNT, &v13_id,                             "The ad account."),
    PARAM(QUERY, STRING, "library_id",    0,            NULL,                                "The form library."),
    PARAM(QUERY, STRING, "page_id",       0,            &rule_when_lead_source_instant_form, "The instant page or form."),
};

static const struct tt_endpoint page_lead_mock_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "page/lead/mock/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "12020100 Lead Management > Test Leads > Test Leads",
    .source = V13_DOC("1739048460493826"),
    .effect = TT_READ,
};

/* ---- ads.page.lead.task */

static const struct tt_param page_lead_task_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "library_id",    0,            NULL,    "The form library."),
    PARAM(BODY, STRING, "ad_id",         0,            &v13_id, "The ad."),
    PARAM(BODY, STRING, "page_id",       0,            NULL,    "The instant page or form."),
    PARAM(BODY, STRING, "task_id",       0,            NULL,    "The task."),
};

static const struct tt_field page_lead_task_result[] = {
    FIELD(STRING, "status",    0, "CREATED|FAILED|RUNNING|SUCCEED", NULL),
    FIELD(STRING, "task_id",   0, NULL,                             "For asking how the task goes."),
    FIELD(STRING, "file_name", 0, NULL,                             NULL),
    FIELD(STRING, "file_type", 0, "csv|zip",                        NULL),
};

static const struct tt_endpoint page_lead_task_endpoint = {
    .method = "POST",
    .path = V13_PATH "page/lead/task/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "12020100 Lead Management > Test Leads > Test Leads",
    .source = V13_DOC("1739052936772610"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.page.lead.task.download */

static const struct tt_param page_lead_task_download_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_ACCOUNT,  &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "library_id",    0,             NULL,    "The form library."),
    PARAM(QUERY, STRING, "task_id",       TT_P_REQUIRED, NULL,    "The task."),
};

static const struct tt_endpoint page_lead_task_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "page/lead/task/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "12020100 Lead Management > Test Leads > Test Leads",
    .source = V13_DOC("1739053563877378"),
    .flags = TT_E_STREAM,
    .effect = TT_READ,
    .gives = TT_GIVES_BYTES,
};

/* ---- ads.page.library.get */

static const struct tt_param page_library_get_params[] = {
    PARAM(QUERY, INTEGER, "page",      0, NULL, "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size", 0, NULL, "Rows a page."),
};

static const struct tt_field page_library_get_row[] = {
    FIELD(STRING, "library_id",    0, NULL, NULL),
    FIELD(STRING, "library_name",  0, NULL, NULL),
    FIELD(STRING, "advertiser_id", 0, NULL, NULL),
    FIELD(STRING, "create_time",   0, NULL, NULL),
    FIELD(STRING, "update_time",   0, NULL, NULL),
};

static const struct tt_field page_library_get_result[] = {
    FIELD_OBJECTS(page_library_get_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint page_library_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "page/library/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1740029915327489"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.page.library.transfer */

static const struct tt_param page_library_transfer_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "bc_id",         TT_P_REQUIRED,                &v13_id, "The Business Center."),
};

static const struct tt_field page_library_transfer_result[] = {
    FIELD(STRING, "library_id", 0, NULL, NULL),
};

static const struct tt_endpoint page_library_transfer_endpoint = {
    .method = "POST",
    .path = V13_PATH "page/library/transfer/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1740029931324417"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
