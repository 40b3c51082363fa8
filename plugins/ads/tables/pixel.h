/* Pixels and the events of websites.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_PIXEL_H
#define TIKTOK_ADS_PIXEL_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_PIXEL_CATEGORY \
    "CONTACTS|CUSTOMIZE_EVENTS|FILLING_FORM|LANDING_PAGE|ONLINE_STORE"
static const struct tt_rule rule_event_type = {
    .choices =
        "ADD_BILLING|BUTTON|CONSULT|DOWNLOAD_BUTTON|DOWNLOAD_DETAIL|DOWNLOAD_START|FORM|FORM_BUTTON|FORM_DETAIL|"
        "INITIATE_ORDER|ON_WEB_ADD_TO_WISHLIST|ON_WEB_CART|ON_WEB_DETAIL|ON_WEB_ORDER|ON_WEB_REGISTER|"
        "ON_WEB_SEARCH|ON_WEB_SUBSCRIBE|PAGE_VIEW|PHONE|PHONE_BUTTON|PHONE_DETAIL|SHOPPING|VIEW",
};

static const struct tt_param pixel_ad_members[] = {
    MEMBER(STRING, "callback", 0, NULL, "Click id that TikTok adds to the landing page (ttclid)."),
};

static const struct tt_param pixel_page_members[] = {
    MEMBER(STRING, "referrer", 0, NULL, "The page before."),
    MEMBER(STRING, "url",      0, NULL, "The page where it happened."),
};

static const struct tt_param pixel_user_members[] = {
    MEMBER(STRING, "email",        0, NULL, "SHA-256 of the address in lower case."),
    MEMBER(STRING, "external_id",  0, NULL, "SHA-256 of your own id of the user."),
    MEMBER(STRING, "phone_number", 0, NULL, "SHA-256 of the number in E.164 form."),
    MEMBER(STRING, "ttp",          0, NULL, "The cookie _ttp of the pixel."),
};

static const struct tt_param pixel_context_members[] = {
    MEMBER_OBJECT(pixel_ad_members,   "ad",         0, NULL, NULL),
    MEMBER(STRING,                    "ip",         0, NULL, "The user's IP address, not hashed."),
    MEMBER_OBJECT(pixel_page_members, "page",       0, NULL, "The page to answer, from 1."),
    MEMBER_OBJECT(pixel_user_members, "user",       0, NULL, NULL),
    MEMBER(STRING,                    "user_agent", 0, NULL, "The browser's User-Agent, not hashed."),
};

static const struct tt_param pixel_contents_members[] = {
    MEMBER(STRING,  "content_category", 0, NULL, NULL),
    MEMBER(STRING,  "content_id",       0, NULL, "Your own id of the product."),
    MEMBER(STRING,  "content_name",     0, NULL, NULL),
    MEMBER(STRING,  "content_type",     0, NULL, "Whether the ids are of products or of groups of products."),
    MEMBER(NUMBER,  "price",            0, NULL, NULL),
    MEMBER(INTEGER, "quantity",         0, NULL, "How many of them."),
    MEMBER(STRING,  "status",           0, NULL, NULL),
};

static const struct tt_param pixel_properties_members[] = {
    MEMBER_OBJECTS(pixel_contents_members, "contents",    0, NULL, "The products."),
    MEMBER(STRING,                         "currency",    0, NULL, "ISO 4217 code."),
    MEMBER(STRING,                         "description", 0, NULL, NULL),
    MEMBER(STRING,                         "query",       0, NULL, NULL),
    MEMBER(NUMBER,                         "value",       0, NULL, "Worth of the event, in currency."),
};

static const struct tt_field pixel_advanced_matching_fields_fields[] = {
    FIELD(BOOLEAN, "phone_number", 0, NULL, NULL),
    FIELD(BOOLEAN, "email",        0, NULL, NULL),
};

static const struct tt_field pixel_automatic_advanced_matching_fields_fields[] = {
    FIELD(BOOLEAN, "phone_number", 0, NULL, NULL),
    FIELD(BOOLEAN, "email",        0, NULL, NULL),
    FIELD(BOOLEAN, "name",         0, NULL, NULL),
    FIELD(BOOLEAN, "address",      0, NULL, NULL),
    FIELD(BOOLEAN, "external_id",  0, NULL, NULL),
};

/* ---- ads.pixel.batch */

static const struct tt_param pixel_batch_batch[] = {
    MEMBER_OBJECT(pixel_context_members,    "context",    0, NULL, "Where it happened: page, app, user."),
    MEMBER(STRING,                          "event",      0, NULL, "Name of the event."),
    MEMBER(STRING,                          "event_id",   0, NULL, "Names the event: a repeat of it, also from the pixel, counts once."),
    MEMBER_OBJECT(pixel_properties_members, "properties", 0, NULL, "What the event is about."),
    MEMBER(STRING,                          "timestamp",  0, NULL, "When it happened, ISO 8601."),
    MEMBER(STRING,                          "type",       0, NULL, NULL),
};

static const struct tt_param pixel_batch_params[] = {
    PARAM_OBJECTS(BODY, pixel_batch_batch, "batch",      TT_P_REQUIRED | TT_P_DISPUTED, NULL, "The events."),
    PARAM(BODY,         STRING,            "pixel_code", TT_P_REQUIRED,                 NULL, "The pixel's code, as it stands on the website."),
};

static const struct tt_field pixel_batch_result[] = {
    FIELD(BOOLEAN,                      "partial_failure", 0, NULL, NULL),
    FIELD_OBJECTS(failed_events_fields, "failed_events",   0, NULL, NULL),
};

static const struct tt_endpoint pixel_batch_endpoint = {
    .method = "POST",
    .path = V13_PATH "pixel/batch/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "51 Measurement > Report Pixel Event",
    .source = V13_DOC("1740858565852225"),
    TT_LIMITS(event_limits),
    .flags = TT_E_OWN_LIMITS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.pixel.create */

static const struct tt_param pixel_create_params[] = {
    PARAM(BODY, STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                    "The ad account."),
    PARAM(BODY, STRING, "partner_name",   0,                            NULL,                                       NULL),
    PARAM(BODY, STRING, "pixel_category", TT_P_CLOSED,                  TT_RULE(.choices = CHOICES_PIXEL_CATEGORY), NULL),
    PARAM(BODY, STRING, "pixel_name",     TT_P_REQUIRED,                &rule_chars_40,                             NULL),
};

static const struct tt_field pixel_create_result[] = {
    FIELD(STRING,                                                 "pixel_code",                         0, NULL,                   NULL),
    FIELD(STRING,                                                 "pixel_id",                           0, NULL,                   NULL),
    FIELD(STRING,                                                 "pixel_name",                         0, NULL,                   NULL),
    FIELD(STRING,                                                 "pixel_category",                     0, CHOICES_PIXEL_CATEGORY, NULL),
    FIELD(STRING,                                                 "partner_name",                       0, NULL,                   NULL),
    FIELD_OBJECT(pixel_advanced_matching_fields_fields,           "advanced_matching_fields",           0, NULL,                   NULL),
    FIELD_OBJECT(pixel_automatic_advanced_matching_fields_fields, "automatic_advanced_matching_fields", 0, NULL,                   NULL),
    FIELD(BOOLEAN,                                                "enable_first_party_cookies",         0, NULL,                   NULL),
    FIELD(BOOLEAN,                                                "enable_expanded_data_sharing",       0, NULL,                   NULL),
};

static const struct tt_endpoint pixel_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "pixel/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "801 Pixel Management > Pixel Management > Create and Update Pixels",
    .source = V13_DOC("1740858779758593"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.pixel.event.create */

static const struct tt_param pixel_event_create_pixel_events_rules[] = {
    MEMBER(STRING, "operator", TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "OPERATORTYPE_CONTAINS|OPERATORTYPE_EQUALS|OPERATORTYPE_DOES_NOT_EQUAL"), "How it is compared."),
    MEMBER(STRING, "trigger",  TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "TRIGGERTYPE_CLICK|TRIGGERTYPE_PAGEVIEW|TRIGGERTYPE_ELEMENT_SHOW"), "How the visitor causes the event."),
    MEMBER(STRING, "value",    TT_P_REQUIRED,               NULL, NULL),
    MEMBER(STRING, "variable", TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "PAGE_URL|PAGE_HOSTNAME|PAGE_PATH|ELEMENT"), "What of the page is looked at."),
};

static const struct tt_param pixel_event_create_pixel_events[] = {
    MEMBER(STRING,                                        "currency",       TT_P_CLOSED,                                 TT_RULE(.choices = "USD|JPY|INR", .assumed = "\"USD\""), "ISO 4217 code."),
    MEMBER(STRING,                                        "currency_value", 0,                                           NULL,             NULL),
    MEMBER(STRING,                                        "event_code",     0,                                           NULL,             NULL),
    MEMBER(STRING,                                        "event_id",       0,                                           &v13_id,          "The event."),
    MEMBER(STRING,                                        "event_name",     0,                                           &rule_chars_40,   NULL),
    MEMBER(STRING,                                        "event_type",     TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, &rule_event_type, NULL),
    MEMBER_OBJECTS(pixel_event_create_pixel_events_rules, "rules",          0,                                           NULL,             NULL),
    MEMBER(STRING,                                        "statistic_type", TT_P_CLOSED,                                 TT_RULE(.choices = "ONCE|EVERY_TIME", .assumed = "\"EVERY_TIME\""), NULL),
};

static const struct tt_param pixel_event_create_params[] = {
    PARAM(BODY,         STRING,                          "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM_OBJECTS(BODY, pixel_event_create_pixel_events, "pixel_events",  TT_P_REQUIRED,                NULL,    "The events."),
    PARAM(BODY,         STRING,                          "pixel_id",      TT_P_REQUIRED,                &v13_id, "The pixel."),
};

static const struct tt_endpoint pixel_event_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "pixel/event/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "801 Pixel Management > Pixel Management > Create and Update Pixels",
    .source = V13_DOC("1740858807646209"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.pixel.event.delete */

static const struct tt_param pixel_event_delete_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "event_id",      TT_P_REQUIRED,                &v13_id, "The event."),
};

static const struct tt_endpoint pixel_event_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "pixel/event/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "801 Pixel Management > Pixel Management > Create and Update Pixels",
    .source = V13_DOC("1740858862104578"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.pixel.event.stats */

static const struct tt_param pixel_event_stats_date_range[] = {
    MEMBER(STRING, "end_date",   TT_P_REQUIRED, NULL, "Last day, included."),
    MEMBER(STRING, "start_date", TT_P_REQUIRED, NULL, "First day."),
};

static const struct tt_param pixel_event_stats_params[] = {
    PARAM(QUERY,        STRING,                       "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                         "The ad account."),
    PARAM_LIST(QUERY,   STRING,                       "pixel_ids",     TT_P_REQUIRED,                TT_RULE(.max_items = 10, .format = TT_F_DIGITS), "The pixels."),
    PARAM_OBJECT(QUERY, pixel_event_stats_date_range, "date_range",    TT_P_REQUIRED,                NULL,                                            "Which days."),
};

static const struct tt_field pixel_event_stats_row_statistics_result[] = {
    FIELD(STRING,  "pixel_event_type",          0, NULL, NULL),
    FIELD(STRING,  "custom_event_type",         0, NULL, NULL),
    FIELD(INTEGER, "attributed_count",          0, NULL, NULL),
    FIELD(INTEGER, "preview_count",             0, NULL, NULL),
    FIELD(INTEGER, "total_count",               0, NULL, NULL),
    FIELD(INTEGER, "browser_event_total_count", 0, NULL, NULL),
    FIELD(INTEGER, "server_event_total_count",  0, NULL, NULL),
};

static const struct tt_field pixel_event_stats_row[] = {
    FIELD(STRING,                                          "pixel_id",   0, NULL, NULL),
    FIELD_OBJECTS(pixel_event_stats_row_statistics_result, "statistics", 0, NULL, NULL),
};

static const struct tt_field pixel_event_stats_result[] = {
    FIELD_OBJECTS(pixel_event_stats_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint pixel_event_stats_endpoint = {
    .method = "GET",
    .path = V13_PATH "pixel/event/stats/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "802 Pixel Management > Pixel Management > Pixel Level Reporting",
    .source = V13_DOC("1740858904557570"),
    .effect = TT_READ,
};

/* ---- ads.pixel.event.update */

static const struct tt_param pixel_event_update_params[] = {
    PARAM(BODY, STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,                           "The ad account."),
    PARAM(BODY, STRING, "currency",       TT_P_CLOSED,                   TT_RULE(.choices = "USD|JPY|INR"), "ISO 4217 code."),
    PARAM(BODY, STRING, "currency_value", 0,                             NULL,                              NULL),
    PARAM(BODY, STRING, "event_id",       TT_P_REQUIRED,                 &v13_id,                           "The event."),
    PARAM(BODY, STRING, "event_name",     TT_P_REQUIRED | TT_P_DISPUTED, &rule_chars_40,                    NULL),
};

static const struct tt_endpoint pixel_event_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "pixel/event/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "801 Pixel Management > Pixel Management > Create and Update Pixels",
    .source = V13_DOC("1740858823774210"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.pixel.instant_page.event */

static const struct tt_param pixel_instant_page_event_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                 "The ad account."),
    PARAM(QUERY, STRING,  "objective_type",    TT_P_REQUIRED,                &rule_objective_type,    "What the campaign is to achieve."),
    PARAM(QUERY, STRING,  "optimization_goal", TT_P_REQUIRED,                &rule_optimization_goal, "What delivery is optimised for."),
    PARAM(QUERY, BOOLEAN, "is_retargeting",    0,                            NULL,                    NULL),
};

static const struct tt_field pixel_instant_page_event_row_instant_page_events_objective_types_optimization_goals_result[] = {
    FIELD(STRING,      "optimization_goal",   0, NULL, NULL),
    FIELD_LIST(STRING, "optimization_events", 0, NULL, NULL),
};

static const struct tt_field pixel_instant_page_event_row_instant_page_events_objective_types_result[] = {
    FIELD(STRING, "objective_type",     0, NULL, NULL),
    FIELD_OBJECTS(pixel_instant_page_event_row_instant_page_events_objective_types_optimization_goals_result, "optimization_goals", 0, NULL, NULL),
};

static const struct tt_field pixel_instant_page_event_row_instant_page_events_result[] = {
    FIELD_OBJECTS(pixel_instant_page_event_row_instant_page_events_objective_types_result, "objective_types", 0, NULL, NULL),
};

static const struct tt_field pixel_instant_page_event_row[] = {
    FIELD(STRING,                                                         "business_type",       0, NULL, NULL),
    FIELD_OBJECT(pixel_instant_page_event_row_instant_page_events_result, "instant_page_events", 0, NULL, NULL),
};

static const struct tt_field pixel_instant_page_event_result[] = {
    FIELD_OBJECTS(pixel_instant_page_event_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint pixel_instant_page_event_endpoint = {
    .method = "GET",
    .path = V13_PATH "pixel/instant_page/event/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "801 Pixel Management > Pixel Management > Create and Update Pixels",
    .source = V13_DOC("1740898639412226"),
    .effect = TT_READ,
};

/* ---- ads.pixel.list */

static const struct tt_param pixel_list_filtering[] = {
    MEMBER(BOOLEAN, "available_for_catalog_only", 0, &v13_false, NULL),
};

static const struct tt_param pixel_list_params[] = {
    PARAM(QUERY,        STRING,               "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                     "The ad account."),
    PARAM(QUERY,        STRING,               "pixel_id",      0,                            &v13_id,                     "The pixel."),
    PARAM(QUERY,        STRING,               "code",          0,                            NULL,                        "The pixel's code, as it stands on the website."),
    PARAM(QUERY,        STRING,               "name",          0,                            NULL,                        NULL),
    PARAM(QUERY,        STRING,               "order_by",      TT_P_CLOSED,                  TT_RULE(.choices = "LATEST_CREATE|EARLIEST_CREATE", .assumed = "\"EARLIEST_CREATE\""), NULL),
    PARAM_OBJECT(QUERY, pixel_list_filtering, "filtering",     0,                            NULL,                        "Which rows to answer."),
    PARAM(QUERY,        INTEGER,              "page",          TT_P_MIN,                     &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,              "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_20_else_10, "Rows a page."),
};

static const struct tt_field pixel_list_pixels_asset_ownership_result[] = {
    FIELD(STRING,  "asset_relation_status", 0, "TRANSFERRED|SHARED|UNBOUND", NULL),
    FIELD(BOOLEAN, "ownership_status",      0, NULL,                         NULL),
    FIELD(STRING,  "owner_bc_id",           0, NULL,                         NULL),
    FIELD(NUMBER,  "updated_at",            0, NULL,                         NULL),
};

static const struct tt_field pixel_list_pixels_events_rules_result[] = {
    FIELD(STRING, "operator", 0, NULL, NULL),
    FIELD(STRING, "trigger",  0, NULL, NULL),
    FIELD(STRING, "value",    0, NULL, NULL),
    FIELD(STRING, "variable", 0, NULL, NULL),
};

static const struct tt_field pixel_list_pixels_events_result[] = {
    FIELD(STRING,                                        "currency_value",     0, NULL,          NULL),
    FIELD(STRING,                                        "currency",           0, "USD|JPY|INR", "ISO 4217 code."),
    FIELD(STRING,                                        "name",               0, NULL,          NULL),
    FIELD(BOOLEAN,                                       "deprecated",         0, NULL,          NULL),
    FIELD(STRING,                                        "event_type",         0, NULL,          NULL),
    FIELD(STRING,                                        "optimization_event", 0, NULL,          NULL),
    FIELD(STRING,                                        "custom_event_type",  0, NULL,          NULL),
    FIELD(STRING,                                        "event_code",         0, NULL,          NULL),
    FIELD(STRING,                                        "event_id",           0, NULL,          NULL),
    FIELD(STRING,                                        "statistic_type",     0, NULL,          NULL),
    FIELD_OBJECTS(pixel_list_pixels_events_rules_result, "rules",              0, NULL,          NULL),
};

static const struct tt_field pixel_list_pixels_result[] = {
    FIELD(STRING,                                                 "pixel_id",                           0, NULL,                   NULL),
    FIELD(STRING,                                                 "pixel_code",                         0, NULL,                   NULL),
    FIELD(STRING,                                                 "pixel_name",                         0, NULL,                   NULL),
    FIELD(STRING,                                                 "pixel_category",                     0, CHOICES_PIXEL_CATEGORY, NULL),
    FIELD(STRING,                                                 "pixel_script",                       0, NULL,                   NULL),
    FIELD(STRING,                                                 "create_time",                        0, NULL,                   NULL),
    FIELD(STRING,                                                 "pixel_setup_mode",                   0, "STANDARD|DEVELOPER",   NULL),
    FIELD(STRING,                                                 "partner_name",                       0, NULL,                   NULL),
    FIELD_OBJECT(pixel_advanced_matching_fields_fields,           "advanced_matching_fields",           0, NULL,                   NULL),
    FIELD_OBJECT(pixel_automatic_advanced_matching_fields_fields, "automatic_advanced_matching_fields", 0, NULL,                   NULL),
    FIELD(BOOLEAN,                                                "enable_first_party_cookies",         0, NULL,                   NULL),
    FIELD(BOOLEAN,                                                "enable_expanded_data_sharing",       0, NULL,                   NULL),
    FIELD_OBJECT(pixel_list_pixels_asset_ownership_result,        "asset_ownership",                    0, NULL,                   NULL),
    FIELD_OBJECTS(pixel_list_pixels_events_result,                "events",                             0, NULL,                   NULL),
};

static const struct tt_field pixel_list_result[] = {
    FIELD_OBJECTS(pixel_list_pixels_result, "pixels", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint pixel_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "pixel/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "pixels",
    .scope = "800 Pixel Management > Pixel Management > Read Pixels",
    .source = V13_DOC("1740858697598978"),
    .paging = &pages_20,
    .effect = TT_READ,
};

/* ---- ads.pixel.track */

static const struct tt_param pixel_track_params[] = {
    PARAM_OBJECT(BODY, pixel_context_members,    "context",    TT_P_REQUIRED | TT_P_DISPUTED, NULL, "Where it happened: page, app, user."),
    PARAM(BODY,        STRING,                   "event",      TT_P_REQUIRED,                 NULL, "Name of the event."),
    PARAM(BODY,        STRING,                   "event_id",   0,                             NULL, "Names the event: a repeat of it, also from the pixel, counts once."),
    PARAM(BODY,        STRING,                   "pixel_code", TT_P_REQUIRED,                 NULL, "The pixel's code, as it stands on the website."),
    PARAM_OBJECT(BODY, pixel_properties_members, "properties", 0,                             NULL, "What the event is about."),
    PARAM(BODY,        STRING,                   "timestamp",  0,                             NULL, "When it happened, ISO 8601."),
};

static const struct tt_endpoint pixel_track_endpoint = {
    .method = "POST",
    .path = V13_PATH "pixel/track/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "51 Measurement > Report Pixel Event",
    .source = V13_DOC("1740858531237890"),
    TT_LIMITS(event_limits),
    .flags = TT_E_OWN_LIMITS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.pixel.update */

static const struct tt_param pixel_update_advanced_matching_fields[] = {
    MEMBER(BOOLEAN, "email",        TT_P_REQUIRED, &v13_true, NULL),
    MEMBER(BOOLEAN, "phone_number", TT_P_REQUIRED, &v13_true, NULL),
};

static const struct tt_param pixel_update_automatic_advanced_matching_fields[] = {
    MEMBER(BOOLEAN, "phone_number", TT_P_REQUIRED, NULL, NULL),
    MEMBER(BOOLEAN, "email",        TT_P_REQUIRED, NULL, NULL),
    MEMBER(BOOLEAN, "name",         TT_P_REQUIRED, NULL, NULL),
    MEMBER(BOOLEAN, "address",      TT_P_REQUIRED, NULL, NULL),
    MEMBER(BOOLEAN, "external_id",  TT_P_REQUIRED, NULL, NULL),
};

static const struct tt_param pixel_update_params[] = {
    PARAM_OBJECT(BODY, pixel_update_advanced_matching_fields,           "advanced_matching_fields",           0,                            NULL,           "What of visitors may be used to recognise them."),
    PARAM(BODY,        STRING,                                          "advertiser_id",                      TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM(BODY,        STRING,                                          "pixel_id",                           TT_P_REQUIRED,                &v13_id,        "The pixel."),
    PARAM(BODY,        STRING,                                          "pixel_name",                         TT_P_REQUIRED,                &rule_chars_40, NULL),
    PARAM_OBJECT(BODY, pixel_update_automatic_advanced_matching_fields, "automatic_advanced_matching_fields", 0,                            NULL,           "What the pixel may read from the page by itself, to recognise visitors."),
    PARAM(BODY,        BOOLEAN,                                         "enable_first_party_cookies",         0,                            &v13_true,      "The pixel may set cookies of the website."),
    PARAM(BODY,        BOOLEAN,                                         "enable_expanded_data_sharing",       0,                            &v13_true,      NULL),
};

static const struct tt_endpoint pixel_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "pixel/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "801 Pixel Management > Pixel Management > Create and Update Pixels",
    .source = V13_DOC("1740858799524865"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
