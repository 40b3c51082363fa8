/* Events from websites, shops and customer files, and conversions made of them.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_EVENT_H
#define TIKTOK_ADS_EVENT_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_PARAMETER \
    "BRAND|CONTENT_CATEGORY|CONTENT_ID|CONTENT_NAME|CONTENT_TYPE|CURRENCY|DESCRIPTION|EVENT_ID|NUM_ITEMS|" \
    "PRICE|SEARCH_STRING|STATUS|URL|VALUE"
static const struct tt_rule rule_event = {
    .choices =
        "AddPaymentInfo|AddToCart|AddToWishlist|ApplicationApproval|CompleteRegistration|Contact|"
        "CustomizeProduct|Download|FindLocation|InitiateCheckout|Lead|Purchase|Schedule|Search|StartTrial|"
        "SubmitApplication|Subscribe|ViewContent|AchieveLevel|Checkout|CompleteTutorial|CreateGroup|CreateRole|"
        "GenerateLead|InAppADClick|InAppADImpr|InstallApp|JoinGroup|LaunchAPP|LoanApplication|LoanApproval|"
        "LoanDisbursal|Login|Rate|Registration|SpendCredits|UnlockAchievement",
};
static const struct tt_rule rule_event_operator = {
    .choices =
        "CONTAIN|NOT_CONTAIN|START_WITH|EQUAL|NOT_EQUAL|LT|GT|LTE|GTE|EQ|DOES_NOT_CONTAIN|NOT EQUAL|IS_LESS_THAN|"
        "IS_GREATER_THAN|IS_LESS_THAN_OR_EQUAL_TO|IS_GRETER_THAN_OR_EQUAL_TO|RNG|WILDCARD|NOT_WILDCARD|PREFIX|"
        "EXISTS|IN|NOT_IN",
};
static const struct tt_rule rule_chars_50 = {.max_len = 50};

static const struct tt_field event_rules_fields[] = {
    FIELD(STRING,      "parameter",   0, CHOICES_PARAMETER, NULL),
    FIELD(STRING,      "operator",    0, "CONTAIN|NOT_CONTAIN|START_WITH|EQUAL|NOT_EQUAL|LT|GT|LTE|GTE", NULL),
    FIELD_LIST(STRING, "values",      0, NULL,              NULL),
    FIELD(STRING,      "create_time", 0, NULL,              NULL),
    FIELD(STRING,      "update_time", 0, NULL,              NULL),
};

static const struct tt_field event_event_set_list_fields[] = {
    FIELD(STRING,  "advertiser_id", 0, NULL, NULL),
    FIELD(STRING,  "event_set_id",  0, NULL, NULL),
    FIELD(STRING,  "name",          0, NULL, NULL),
    FIELD(STRING,  "description",   0, NULL, NULL),
    FIELD(BOOLEAN, "auto_tracking", 0, NULL, NULL),
    FIELD(STRING,  "create_time",   0, NULL, NULL),
    FIELD(STRING,  "update_time",   0, NULL, NULL),
};

/* ---- ads.crm.create */

static const struct tt_param crm_create_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM(BODY, STRING, "name",          TT_P_REQUIRED,                &rule_chars_40, NULL),
};

static const struct tt_field crm_create_result[] = {
    FIELD(STRING, "event_set_id", 0, NULL, NULL),
    FIELD(STRING, "name",         0, NULL, NULL),
    FIELD(STRING, "create_time",  0, NULL, NULL),
};

static const struct tt_endpoint crm_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "crm/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1861366342223874"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.crm.list */

static const struct tt_param crm_list_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,             "The ad account."),
    PARAM(QUERY,      STRING, "name",          0,                            &rule_chars_1_to_40, NULL),
    PARAM_LIST(QUERY, STRING, "event_set_ids", 0,                            &rule_items_50,      "The event sets."),
};

static const struct tt_field crm_list_result[] = {
    FIELD_OBJECTS(crm_create_result, "crm_event_sets", 0, NULL, NULL),
};

static const struct tt_endpoint crm_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "crm/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "crm_event_sets",
    .scope = "7294180478502846465 CRM Event Management > Read CRM Event Sets",
    .source = V13_DOC("1780896521680898"),
    .effect = TT_READ,
};

/* ---- ads.ctm.message_event_set.get */

static const struct tt_param ctm_message_event_set_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",            TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
    PARAM(QUERY,      STRING, "messaging_app_type",       TT_P_REQUIRED,                TT_RULE(.choices = "MESSENGER|WHATSAPP|ZALO"), "Which messaging app."),
    PARAM(QUERY,      STRING, "messaging_app_account_id", TT_P_REQUIRED,                NULL,                                          "Your account at the messaging app."),
    PARAM(QUERY,      STRING, "message_event_name",       0,                            NULL,                                          NULL),
    PARAM_LIST(QUERY, STRING, "message_event_set_ids",    0,                            &rule_items_10,                                NULL),
};

static const struct tt_field ctm_message_event_set_get_message_event_set_list_result[] = {
    FIELD(STRING, "message_event_set_id", 0, NULL, NULL),
    FIELD(STRING, "message_event_name",   0, NULL, NULL),
    FIELD(STRING, "create_time",          0, NULL, NULL),
};

static const struct tt_field ctm_message_event_set_get_result[] = {
    FIELD_OBJECTS(ctm_message_event_set_get_message_event_set_list_result, "message_event_set_list", 0, NULL, NULL),
    FIELD_OBJECT(ctm_message_event_set_get_message_event_set_list_result,  "matched_event_set",      0, NULL, NULL),
};

static const struct tt_endpoint ctm_message_event_set_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "ctm/message_event_set/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "message_event_set_list",
    .source = V13_DOC("1816979158055937"),
    .effect = TT_READ,
};

/* ---- ads.custom_conversion.create */

static const struct tt_param custom_conversion_create_rules[] = {
    MEMBER(STRING,      "parameter", TT_P_REQUIRED, TT_RULE(.choices = CHOICES_PARAMETER), NULL),
    MEMBER(STRING,      "operator",  TT_P_REQUIRED, &rule_event_operator,                  "How it is compared."),
    MEMBER_LIST(STRING, "values",    TT_P_REQUIRED, NULL,                                  "What it is compared with."),
};

static const struct tt_param custom_conversion_create_params[] = {
    PARAM(BODY,         STRING,                         "advertiser_id",      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                  "The ad account."),
    PARAM(BODY,         STRING,                         "name",               TT_P_REQUIRED,                &rule_chars_50,           NULL),
    PARAM(BODY,         STRING,                         "description",        0,                            &rule_chars_500,          NULL),
    PARAM(BODY,         STRING,                         "event_source_type",  TT_P_REQUIRED,                &rule_event_source_type,  "What reports the events."),
    PARAM(BODY,         STRING,                         "event_source_id",    TT_P_REQUIRED,                NULL,                     "The pixel, app or event set that reports the events."),
    PARAM(BODY,         STRING,                         "optimization_event", 0,                            &rule_optimization_event, "The conversion event that delivery is optimised for."),
    PARAM(BODY,         STRING,                         "custom_event_type",  0,                            NULL,                     "Your own kind of event."),
    PARAM_OBJECTS(BODY, custom_conversion_create_rules, "rules",              TT_P_REQUIRED,                &rule_items_1_to_10,      NULL),
};

static const struct tt_field custom_conversion_create_result[] = {
    FIELD(STRING, "custom_conversion_id", 0, NULL, NULL),
};

static const struct tt_endpoint custom_conversion_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "custom_conversion/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1842225226006530"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.custom_conversion.delete */

static const struct tt_param custom_conversion_delete_params[] = {
    PARAM(BODY, STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "custom_conversion_id", TT_P_REQUIRED,                NULL,    "The custom conversion."),
};

static const struct tt_endpoint custom_conversion_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "custom_conversion/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1842225270315074"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.custom_conversion.get */

static const struct tt_param custom_conversion_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                 "The ad account."),
    PARAM(QUERY, STRING, "custom_conversion_id", TT_P_REQUIRED,                NULL,                    "The custom conversion."),
    PARAM(QUERY, STRING, "event_source_type",    TT_P_REQUIRED,                &rule_event_source_type, "What reports the events."),
    PARAM(QUERY, STRING, "event_source_id",      TT_P_REQUIRED,                NULL,                    "The pixel, app or event set that reports the events."),
};

static const struct tt_field custom_conversion_get_result[] = {
    FIELD(STRING,                     "custom_conversion_id", 0, NULL,                                             NULL),
    FIELD(STRING,                     "name",                 0, NULL,                                             NULL),
    FIELD(STRING,                     "description",          0, NULL,                                             NULL),
    FIELD(STRING,                     "event_source_type",    0, "PIXEL|APP",                                      NULL),
    FIELD(STRING,                     "event_source_id",      0, NULL,                                             NULL),
    FIELD(STRING,                     "activity_status",      0, "NO_RECENT_ACTIVITY|ACTIVE|WAITING_FOR_ACTIVITY", NULL),
    FIELD(STRING,                     "optimization_event",   0, NULL,                                             NULL),
    FIELD_OBJECTS(event_rules_fields, "rules",                0, NULL,                                             NULL),
};

static const struct tt_endpoint custom_conversion_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "custom_conversion/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "rules",
    .source = V13_DOC("1842225206555074"),
    .effect = TT_READ,
};

/* ---- ads.custom_conversion.list */

static const struct tt_param custom_conversion_list_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                       "The ad account."),
    PARAM(QUERY, STRING,  "event_source_type", TT_P_REQUIRED,                &rule_event_source_type,       "What reports the events."),
    PARAM(QUERY, STRING,  "event_source_id",   TT_P_REQUIRED,                NULL,                          "The pixel, app or event set that reports the events."),
    PARAM(QUERY, STRING,  "search_keyword",    0,                            NULL,                          "A word to look for."),
    PARAM(QUERY, STRING,  "sort_field",        0,                            TT_RULE(.choices = "CREATE_TIME|TOTAL_COUNT", .assumed = "\"CREATE_TIME\""), "What to sort by."),
    PARAM(QUERY, STRING,  "sort_type",         0,                            &rule_order_type,              "Upwards or downwards."),
    PARAM(QUERY, INTEGER, "page",              TT_P_MIN,                     &v13_page,                     "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",         TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10, "Rows a page."),
};

static const struct tt_field custom_conversion_list_row_activity_info_result[] = {
    FIELD(STRING, "activity_status",  0, "NO_RECENT_ACTIVITY|ACTIVE|WAITING_FOR_ACTIVITY", NULL),
    FIELD(NUMBER, "total_count",      0, NULL,                                             NULL),
    FIELD(STRING, "last_record_time", 0, NULL,                                             NULL),
};

static const struct tt_field custom_conversion_list_row[] = {
    FIELD(STRING,                                                 "custom_conversion_id", 0, NULL,        NULL),
    FIELD(STRING,                                                 "name",                 0, NULL,        NULL),
    FIELD(STRING,                                                 "description",          0, NULL,        NULL),
    FIELD(STRING,                                                 "event_source_type",    0, "PIXEL|APP", NULL),
    FIELD(STRING,                                                 "event_source_id",      0, NULL,        NULL),
    FIELD_OBJECT(custom_conversion_list_row_activity_info_result, "activity_info",        0, NULL,        NULL),
    FIELD(STRING,                                                 "optimization_event",   0, NULL,        NULL),
    FIELD_OBJECTS(event_rules_fields,                             "rules",                0, NULL,        NULL),
};

static const struct tt_field custom_conversion_list_result[] = {
    FIELD_OBJECTS(custom_conversion_list_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint custom_conversion_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "custom_conversion/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1842225174460673"),
    .paging = &v13_pages_1000,
    .effect = TT_READ,
};

/* ---- ads.custom_conversion.update */

static const struct tt_param custom_conversion_update_params[] = {
    PARAM(BODY, STRING, "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM(BODY, STRING, "custom_conversion_id", TT_P_REQUIRED,                NULL,            "The custom conversion."),
    PARAM(BODY, STRING, "name",                 0,                            &rule_chars_50,  NULL),
    PARAM(BODY, STRING, "description",          0,                            &rule_chars_500, NULL),
};

static const struct tt_endpoint custom_conversion_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "custom_conversion/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1842225247176705"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.event.track */

static const struct tt_param event_track_data_user[] = {
    MEMBER(STRING, "ttclid",      0, NULL, "Click id that TikTok adds to the landing page."),
    MEMBER(ANY,    "email",       0, NULL, "SHA-256 of the address in lower case."),
    MEMBER(ANY,    "phone",       0, NULL, "SHA-256 of the number in E.164 form, such as +12133734253."),
    MEMBER(ANY,    "external_id", 0, NULL, "SHA-256 of your own id of the user."),
    MEMBER(STRING, "ttp",         0, NULL, "The cookie _ttp of the pixel."),
    MEMBER(STRING, "ip",          0, NULL, "The user's IP address, not hashed."),
    MEMBER(STRING, "user_agent",  0, NULL, "The browser's User-Agent, not hashed."),
    MEMBER(STRING, "idfa",        0, NULL, "Advertising id of an iOS device."),
    MEMBER(STRING, "idfv",        0, NULL, "Vendor's id of an iOS device."),
    MEMBER(STRING, "gaid",        0, NULL, "Advertising id of an Android device."),
    MEMBER(STRING, "locale",      0, NULL, NULL),
    MEMBER(STRING, "att_status",  0, NULL, "Whether the user let the app track."),
};

static const struct tt_param event_track_data_properties_contents[] = {
    MEMBER(NUMBER,  "price",            0, NULL, NULL),
    MEMBER(STRING,  "content_id",       0, NULL, "Your own id of the product."),
    MEMBER(STRING,  "content_category", 0, NULL, NULL),
    MEMBER(STRING,  "content_name",     0, NULL, NULL),
    MEMBER(STRING,  "brand",            0, NULL, NULL),
    MEMBER(INTEGER, "quantity",         0, NULL, "How many of them."),
};

static const struct tt_param event_track_data_properties[] = {
    MEMBER_LIST(STRING,                                  "content_ids",   0, NULL, "Your own ids of the products."),
    MEMBER_OBJECTS(event_track_data_properties_contents, "contents",      0, NULL, "The products."),
    MEMBER(STRING,                                       "content_type",  0, NULL, "Whether the ids are of products or of groups of products."),
    MEMBER(STRING,                                       "currency",      0, NULL, "ISO 4217 code."),
    MEMBER(NUMBER,                                       "value",         0, NULL, "Worth of the event, in currency."),
    MEMBER(INTEGER,                                      "num_items",     0, NULL, "How many products in all."),
    MEMBER(STRING,                                       "search_string", 0, NULL, "What was searched for."),
    MEMBER(STRING,                                       "description",   0, NULL, NULL),
    MEMBER(STRING,                                       "order_id",      0, NULL, "Your own id of the order."),
    MEMBER(STRING,                                       "shop_id",       0, NULL, "Your own id of the shop."),
};

static const struct tt_param event_track_data_page[] = {
    MEMBER(STRING, "url",      0, NULL, "The page where it happened."),
    MEMBER(STRING, "referrer", 0, NULL, "The page before."),
};

static const struct tt_param event_track_data_app[] = {
    MEMBER(STRING, "app_id",      0, NULL, "The app's id in its store."),
    MEMBER(STRING, "app_name",    0, NULL, NULL),
    MEMBER(STRING, "app_version", 0, NULL, NULL),
};

static const struct tt_param event_track_data_ad[] = {
    MEMBER(STRING,  "campaign_id",          0, &v13_id, "The campaign."),
    MEMBER(STRING,  "ad_id",                0, &v13_id, "The ad."),
    MEMBER(STRING,  "creative_id",          0, NULL,    NULL),
    MEMBER(BOOLEAN, "is_retargeting",       0, NULL,    NULL),
    MEMBER(BOOLEAN, "attributed",           0, NULL,    "Whether the event was counted for an ad."),
    MEMBER(STRING,  "callback",             0, NULL,    "Click id that TikTok adds to the landing page (ttclid)."),
    MEMBER(STRING,  "attribution_type",     0, NULL,    NULL),
    MEMBER(STRING,  "attribution_provider", 0, NULL,    "Who counted it."),
};

static const struct tt_param event_track_data_lead[] = {
    MEMBER(STRING, "lead_id",           0, NULL, "The lead."),
    MEMBER(STRING, "lead_event_source", 0, NULL, "The system that the lead comes from."),
};

static const struct tt_param event_track_data[] = {
    MEMBER(STRING,                             "event",            TT_P_REQUIRED, &rule_event,                     "Name of the event, such as Purchase."),
    MEMBER(INTEGER,                            "event_time",       TT_P_REQUIRED, TT_RULE(.format = TT_F_EPOCH_S), "Unix seconds."),
    MEMBER(STRING,                             "event_id",         0,             NULL,                            "Names the event: a repeat of it, also from the pixel, counts once."),
    MEMBER_OBJECT(event_track_data_user,       "user",             0,             NULL,                            NULL),
    MEMBER_OBJECT(event_track_data_properties, "properties",       0,             NULL,                            "What the event is about."),
    MEMBER_OBJECT(event_track_data_page,       "page",             0,             NULL,                            "The page where it happened."),
    MEMBER_OBJECT(event_track_data_app,        "app",              0,             NULL,                            NULL),
    MEMBER_OBJECT(event_track_data_ad,         "ad",               0,             NULL,                            NULL),
    MEMBER(BOOLEAN,                            "limited_data_use", 0,             NULL,                            "Use the data only in a restricted way."),
    MEMBER_OBJECT(event_track_data_lead,       "lead",             0,             NULL,                            NULL),
};

static const struct tt_param event_track_params[] = {
    PARAM(BODY,         STRING,           "event_source",    TT_P_REQUIRED, TT_RULE(.choices = "web|app|offline|crm"), "Whether the events are of a website, an app, a shop or a CRM."),
    PARAM(BODY,         STRING,           "event_source_id", TT_P_REQUIRED, NULL,                                      "The pixel code, app id or event set."),
    PARAM_OBJECTS(BODY, event_track_data, "data",            TT_P_REQUIRED, &rule_items_1000,                          "The events, at most 1,000 of them."),
    PARAM(BODY,         STRING,           "test_event_code", 0,             NULL,                                      "Shows the events on the page for testing events; leave it out for real ones."),
};

static const struct tt_endpoint event_track_endpoint = {
    .method = "POST",
    .path = V13_PATH "event/track/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7224195155857866754 Measurement > Report Conversion Event",
    .source = V13_DOC("1771101303285761"),
    TT_LIMITS(event_limits),
    .flags = TT_E_OWN_LIMITS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.offline.batch */

static const struct tt_param offline_batch_batch[] = {
    MEMBER(STRING, "event",      TT_P_REQUIRED, NULL, "Name of the event."),
    MEMBER(STRING, "event_id",   0,             NULL, "Your own id of the event."),
    MEMBER(ANY,    "context",    TT_P_REQUIRED, NULL, "Where it happened: page, app, user."),
    MEMBER(ANY,    "properties", TT_P_REQUIRED, NULL, "What the event is about."),
    MEMBER(STRING, "timestamp",  TT_P_REQUIRED, NULL, "When it happened, ISO 8601."),
};

static const struct tt_param offline_batch_params[] = {
    PARAM(BODY,         STRING,              "event_set_id", TT_P_REQUIRED, NULL, "The event set."),
    PARAM_OBJECTS(BODY, offline_batch_batch, "batch",        0,             NULL, "The events."),
};

static const struct tt_endpoint offline_batch_endpoint = {
    .method = "POST",
    .path = V13_PATH "offline/batch/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7068127621543919617 Offline Events Management > Report Offline Events in Bulk",
    .source = V13_DOC("1758428053652482"),
    TT_LIMITS(event_limits),
    .flags = TT_E_OWN_LIMITS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.offline.create */

static const struct tt_param offline_create_params[] = {
    PARAM(BODY, STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,        "The ad account."),
    PARAM(BODY, BOOLEAN, "auto_tracking", 0,                             &v13_false,     NULL),
    PARAM(BODY, STRING,  "description",   TT_P_REQUIRED | TT_P_DISPUTED, NULL,           NULL),
    PARAM(BODY, STRING,  "name",          TT_P_REQUIRED,                 &rule_chars_40, NULL),
};

static const struct tt_field offline_create_result[] = {
    FIELD(STRING, "event_set_id", 0, NULL, NULL),
};

static const struct tt_endpoint offline_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "offline/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7050363942434095105 Offline Events Management > Create/Manage Offline Events",
    .source = V13_DOC("1758427576470529"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.offline.delete */

static const struct tt_param offline_delete_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "event_set_id",  TT_P_REQUIRED,                &v13_id, "The event set."),
};

static const struct tt_field offline_delete_result[] = {
    FIELD(ANY, "test", 0, NULL, NULL),
};

static const struct tt_endpoint offline_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "offline/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7050363942434095105 Offline Events Management > Create/Manage Offline Events",
    .source = V13_DOC("1765596790860802"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.offline.get */

static const struct tt_param offline_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_DISPUTED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM_LIST(QUERY, STRING, "event_set_ids", 0,                                            &v13_id,        "The event sets."),
    PARAM(QUERY,      STRING, "name",          0,                                            &rule_chars_40, NULL),
};

static const struct tt_field offline_get_result[] = {
    FIELD_OBJECTS(event_event_set_list_fields, "event_set_list", 0, NULL, NULL),
};

static const struct tt_endpoint offline_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "offline/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "event_set_list",
    .scope = "7224195155857833986 Offline Events Management > Read Offline Events",
    .source = V13_DOC("1765596808589313"),
    .effect = TT_READ,
};

/* ---- ads.offline.track */

static const struct tt_param offline_track_params[] = {
    PARAM(BODY, STRING, "event",        TT_P_REQUIRED, NULL, "Name of the event."),
    PARAM(BODY, STRING, "event_set_id", TT_P_REQUIRED, NULL, "The event set."),
    PARAM(BODY, STRING, "event_id",     0,             NULL, "Your own id of the event."),
    PARAM(BODY, ANY,    "context",      TT_P_REQUIRED, NULL, "Where it happened: page, app, user."),
    PARAM(BODY, ANY,    "properties",   TT_P_REQUIRED, NULL, "What the event is about."),
    PARAM(BODY, STRING, "timestamp",    TT_P_REQUIRED, NULL, "When it happened, ISO 8601."),
};

static const struct tt_endpoint offline_track_endpoint = {
    .method = "POST",
    .path = V13_PATH "offline/track/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7050363942434127873 Offline Events Management > Report Offline Events One by One",
    .source = V13_DOC("1758428013689857"),
    TT_LIMITS(event_limits),
    .flags = TT_E_OWN_LIMITS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.offline.update */

static const struct tt_param offline_update_params[] = {
    PARAM(BODY, STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM(BODY, BOOLEAN, "auto_tracking", 0,                            NULL,           NULL),
    PARAM(BODY, STRING,  "event_set_id",  TT_P_REQUIRED,                &v13_id,        "The event set."),
    PARAM(BODY, STRING,  "name",          0,                            &rule_chars_40, NULL),
};

static const struct tt_endpoint offline_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "offline/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7050363942434095105 Offline Events Management > Create/Manage Offline Events",
    .source = V13_DOC("1765596741157889"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
