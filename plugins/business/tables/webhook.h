/* Where TikTok reports events of accounts.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_WEBHOOK_H
#define TIKTOK_BUSINESS_WEBHOOK_H
#include "business/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_event_type = {.choices = "VIDEO|COMMENT|BRAND_MENTION|DIRECT_MESSAGE"};
static const struct tt_rule rule_items_100 = {.max_items = 100};

/* ---- business.webhook.delete */

static const struct tt_param webhook_delete_params[] = {
    PARAM(BODY,      STRING, "app_id",     TT_P_REQUIRED,               &v13_app_id,      "The developer's app; from the setting app_id."),
    PARAM(BODY,      STRING, "secret",     TT_P_REQUIRED | TT_P_SECRET, &v13_secret,      "The app's secret; from the setting secret."),
    PARAM(BODY,      STRING, "event_type", TT_P_REQUIRED,               &rule_event_type, NULL),
    PARAM_LIST(BODY, STRING, "item_list",  0,                           &rule_items_100,  "The posts."),
};

static const struct tt_field webhook_delete_result[] = {
    FIELD(STRING,      "app_id",     0, NULL,            NULL),
    FIELD(STRING,      "event_type", 0, "VIDEO|COMMENT", NULL),
    FIELD_LIST(STRING, "item_list",  0, NULL,            NULL),
};

static const struct tt_endpoint webhook_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/webhook/delete/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1810521297052673"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.webhook.list */

static const struct tt_param webhook_list_params[] = {
    PARAM(QUERY, STRING, "app_id",     TT_P_REQUIRED,               &v13_app_id,      "The developer's app; from the setting app_id."),
    PARAM(QUERY, STRING, "secret",     TT_P_REQUIRED | TT_P_SECRET, &v13_secret,      "The app's secret; from the setting secret."),
    PARAM(QUERY, STRING, "event_type", TT_P_REQUIRED,               &rule_event_type, NULL),
};

static const struct tt_field webhook_list_result[] = {
    FIELD(STRING,      "app_id",       0, NULL,            NULL),
    FIELD(STRING,      "event_type",   0, "VIDEO|COMMENT", NULL),
    FIELD(STRING,      "callback_url", 0, NULL,            NULL),
    FIELD_LIST(STRING, "item_list",    0, NULL,            NULL),
};

static const struct tt_endpoint webhook_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/webhook/list/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1810521289122818"),
    .effect = TT_READ,
};

/* ---- business.webhook.update */

static const struct tt_param webhook_update_params[] = {
    PARAM(BODY,      STRING, "app_id",       TT_P_REQUIRED,               &v13_app_id,      "The developer's app; from the setting app_id."),
    PARAM(BODY,      STRING, "secret",       TT_P_REQUIRED | TT_P_SECRET, &v13_secret,      "The app's secret; from the setting secret."),
    PARAM(BODY,      STRING, "event_type",   TT_P_REQUIRED,               &rule_event_type, NULL),
    PARAM(BODY,      STRING, "callback_url", TT_P_REQUIRED,               &v13_url,         "Where TikTok sends the events; HTTPS."),
    PARAM_LIST(BODY, STRING, "item_list",    0,                           &rule_items_100,  "The posts."),
};

static const struct tt_endpoint webhook_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/webhook/update/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1810521279479810"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
