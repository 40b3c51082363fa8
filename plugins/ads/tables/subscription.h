/* Subscriptions: what TikTok reports by itself.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_SUBSCRIPTION_H
#define TIKTOK_ADS_SUBSCRIPTION_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_PRODUCT_FILTERS \
    "BUSINESS_CENTER_API|CREATIVES_API|CATALOG_API|TIKTOK_STORE_API|CAMPAIGN_API|REPORTING_API|AUDIENCE_API|" \
    "STREAMING_API|EVENTS_API|ACCOUNTS_API|MENTIONS_API|TIKTOK_ONE_API|DISCOVERY_API|SPARK_RECOMMEND_API|" \
    "BUSINESS_MESSAGING_API"
static const struct tt_rule rule_subscribe_entity = {
    .choices =
        "REPORT_DATA_CHANGE|AD_ACCOUNT_SUSPENSION|LEAD|AD_GROUP|AD|TCM_VIDEOS|CREATIVE_FATIGUE|"
        "API_SERVICE_STATUS|TCM_SPARK_ADS",
};

/* ---- ads.subscription.get */

static const struct tt_param subscription_get_params[] = {
    PARAM(QUERY, STRING,  "app_id",           TT_P_REQUIRED,               &v13_app_id,                   "The developer's app; from the setting app_id."),
    PARAM(QUERY, STRING,  "secret",           TT_P_REQUIRED | TT_P_SECRET, &v13_secret,                   "The app's secret; from the setting secret."),
    PARAM(QUERY, STRING,  "subscribe_entity", 0,                           &rule_subscribe_entity,        "What to be told about."),
    PARAM(QUERY, INTEGER, "page",             TT_P_MIN,                    &v13_page,                     "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",        TT_P_MIN | TT_P_MAX,         &rule_value_1_to_1000_else_10, "Rows a page."),
};

static const struct tt_field subscription_get_subscriptions_subscription_detail_result[] = {
    FIELD_LIST(STRING, "product_filters",    0, CHOICES_PRODUCT_FILTERS,       NULL),
    FIELD(STRING,      "bc_id",              0, NULL,                          NULL),
    FIELD_LIST(STRING, "advertiser_ids",     0, NULL,                          NULL),
    FIELD(STRING,      "notify_frequency",   0, NULL,                          NULL),
    FIELD(STRING,      "lead_source",        0, "INSTANT_FORM|DIRECT_MESSAGE", NULL),
    FIELD(STRING,      "advertiser_id",      0, NULL,                          NULL),
    FIELD(STRING,      "page_id",            0, NULL,                          NULL),
    FIELD(STRING,      "adgroup_id",         0, NULL,                          NULL),
    FIELD(STRING,      "ad_id",              0, NULL,                          NULL),
    FIELD(STRING,      "tto_tcm_account_id", 0, NULL,                          NULL),
};

static const struct tt_field subscription_get_subscriptions_result[] = {
    FIELD(STRING,                                                           "app_id",              0, NULL, NULL),
    FIELD(STRING,                                                           "subscription_id",     0, NULL, NULL),
    FIELD(STRING,                                                           "subscribe_entity",    0, "REPORT_DATA_CHANGE|AD_ACCOUNT_SUSPENSION|LEAD|AD_GROUP|AD|TCM_VIDEOS|CREATIVE_FATIGUE|API_SERVICE_STATUS", NULL),
    FIELD(STRING,                                                           "callback_url",        0, NULL, NULL),
    FIELD_OBJECT(subscription_get_subscriptions_subscription_detail_result, "subscription_detail", 0, NULL, NULL),
};

static const struct tt_field subscription_get_result[] = {
    FIELD_OBJECTS(subscription_get_subscriptions_result, "subscriptions", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint subscription_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "subscription/get/",
    .service = V13_SERVICE_ID,
    .rows = "subscriptions",
    .source = V13_DOC("1739093832125442"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.subscription.subscribe */

static const struct tt_param subscription_subscribe_subscription_detail[] = {
    MEMBER(STRING,      "access_token",       TT_P_REQUIRED | TT_P_SECRET, NULL,                                           "A token for what is subscribed to."),
    MEMBER_LIST(STRING, "product_filters",    0,                           TT_RULE(.choices = CHOICES_PRODUCT_FILTERS),    "Only these parts of the API."),
    MEMBER(STRING,      "lead_source",        0,                           &rule_lead_source,                              "Whether from an instant form or from messages."),
    MEMBER(STRING,      "bc_id",              0,                           &v13_id,                                        "The Business Center."),
    MEMBER_LIST(STRING, "advertiser_ids",     0,                           &rule_digits_items_100,                         "The ad accounts."),
    MEMBER(STRING,      "notify_frequency",   0,                           TT_RULE(.assumed = "\"5_MINUTE\""),             NULL),
    MEMBER(STRING,      "advertiser_id",      0,                           &v13_id,                                        "The ad account."),
    MEMBER(STRING,      "library_id",         0,                           NULL,                                           "The form library."),
    MEMBER(STRING,      "page_id",            0,                           NULL,                                           "The instant page or form."),
    MEMBER(STRING,      "adgroup_id",         0,                           TT_RULE(.when = "subscribe_entity=AD_GROUP", .format = TT_F_DIGITS), "The ad group."),
    MEMBER(STRING,      "ad_id",              0,                           TT_RULE(.when = "subscribe_entity=AD", .format = TT_F_DIGITS), "The ad."),
    MEMBER(STRING,      "tto_tcm_account_id", 0,                           TT_RULE(.when = "subscribe_entity=TCM_VIDEOS"), "The TikTok One account."),
};

static const struct tt_param subscription_subscribe_params[] = {
    PARAM(BODY,        STRING,                                     "app_id",              TT_P_REQUIRED,               &v13_app_id,            "The developer's app; from the setting app_id."),
    PARAM(BODY,        STRING,                                     "secret",              TT_P_REQUIRED | TT_P_SECRET, &v13_secret,            "The app's secret; from the setting secret."),
    PARAM(BODY,        STRING,                                     "subscribe_entity",    TT_P_REQUIRED,               &rule_subscribe_entity, "What to be told about."),
    PARAM(BODY,        STRING,                                     "callback_url",        TT_P_REQUIRED,               &v13_url,               "Where TikTok sends the events."),
    PARAM_OBJECT(BODY, subscription_subscribe_subscription_detail, "subscription_detail", TT_P_REQUIRED,               NULL,                   "What is to be reported."),
};

static const struct tt_field subscription_subscribe_result[] = {
    FIELD(STRING, "subscription_id", 0, NULL, NULL),
};

static const struct tt_endpoint subscription_subscribe_endpoint = {
    .method = "POST",
    .path = V13_PATH "subscription/subscribe/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1739092028876801"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.subscription.unsubscribe */

static const struct tt_param subscription_unsubscribe_params[] = {
    PARAM(BODY, STRING, "app_id",          TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(BODY, STRING, "secret",          TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
    PARAM(BODY, STRING, "subscription_id", TT_P_REQUIRED,               NULL,        "The subscription."),
};

static const struct tt_field subscription_unsubscribe_result[] = {
    FIELD(STRING, "subscription_id", 0, NULL, NULL),
};

static const struct tt_endpoint subscription_unsubscribe_endpoint = {
    .method = "POST",
    .path = V13_PATH "subscription/unsubscribe/",
    .service = V13_SERVICE_ID,
    .source = V13_DOC("1739094758789122"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
