/* The Commercial Content API: ads and commercial posts shown in Europe, asked for with the app's own token.
 * Constant tables, included by developer.c only. */
#ifndef TIKTOK_DEVELOPER_ADLIB_H
#define TIKTOK_DEVELOPER_ADLIB_H
#include "developer/tables/common.h"

// clang-format off

#define ADLIB_ENDPOINT(path_, source_) \
    .method = "POST", .path = "/v2/research/adlib/" path_, .service = "api", .tokens = "client", \
    .scope = "research.adlib.basic", .source = DEVELOPER_DOC(source_), .bodies = TT_BODY_JSON, .effect = TT_READ

static const struct tt_rule adlib_date_rule = {.min_len = 8, .max_len = 8, .format = TT_F_DIGITS};
static const struct tt_rule adlib_page_rule = {.assumed = "10", .min = 1, .max = 50};
static const struct tt_rule adlib_term_rule = {.max_len = 50};
static const struct tt_paging adlib_paging = {
    .next = "search_id", .size = "max_count", .from_paths = "search_id", .more_paths = "has_more", .size_max = 50,
    .kind = TT_PAGE_CURSOR, .may_stay = 1};

static const struct tt_param adlib_dates[] = {
    MEMBER(STRING, "min", TT_P_REQUIRED, &adlib_date_rule, "First day: 20221001 or later."),
    MEMBER(STRING, "max", TT_P_REQUIRED, &adlib_date_rule, "Last day."),
};
static const struct tt_param adlib_seen[] = {
    MEMBER(STRING, "min", 0, NULL, "Such as 10K."),
    MEMBER(STRING, "max", 0, NULL, "Such as 1M."),
};

/* ---- developer.research.adlib.ad.query */

static const struct tt_param adlib_ad_filters[] = {
    MEMBER_OBJECT(adlib_dates,  "ad_published_date_range",      TT_P_REQUIRED, NULL, "When the ads were first shown."),
    MEMBER(STRING,              "country_code",                 0,             NULL, "Two letters, or ALL."),
    MEMBER_LIST(INTEGER,        "advertiser_business_ids",      0,             NULL, "Of developer.research.adlib.advertiser.query."),
    MEMBER_OBJECT(adlib_seen,   "unique_users_seen_size_range", 0,             NULL, "How many users saw them."),
};
static const struct tt_param adlib_ad_query_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING,      "fields",      TT_P_REQUIRED,       TT_RULE(.min_items = 1), "What to answer of each ad, such as ad.id and advertiser.business_name."),
    PARAM_OBJECT(BODY, adlib_ad_filters, "filters",     TT_P_REQUIRED,       NULL,             "Which ads."),
    PARAM(BODY, STRING,                  "search_term", 0,                   &adlib_term_rule, "In the ad or the advertiser's name."),
    PARAM(BODY, STRING,                  "search_type", TT_P_CLOSED,         TT_RULE(.choices = "exact_phrase|fuzzy_phrase"), "How the term is looked for."),
    PARAM(BODY, INTEGER,                 "max_count",   TT_P_MIN | TT_P_MAX, &adlib_page_rule, "Ads a page."),
    PARAM(BODY, STRING,                  "search_id",   0,                   NULL,             "Of the answer before."),
};
static const struct tt_field adlib_ad[] = {
    FIELD(INTEGER,     "id",               0, NULL, NULL),
    FIELD(INTEGER,     "first_shown_date", 0, NULL, "As a number: 20260131."),
    FIELD(INTEGER,     "last_shown_date",  0, NULL, "As a number: 20260131."),
    FIELD(STRING,      "status",           0, NULL, NULL),
    FIELD(STRING,      "status_statement", 0, NULL, NULL),
    FIELD_LIST(OBJECT, "videos",           0, NULL, NULL),
    FIELD_LIST(STRING, "image_urls",       0, NULL, NULL),
    FIELD(OBJECT,      "reach",            0, NULL, NULL),
};
static const struct tt_field adlib_advertiser[] = {
    FIELD(INTEGER, "business_id",   0, NULL, "Some answers spell it buisness_id."),
    FIELD(STRING,  "business_name", 0, NULL, NULL),
    FIELD(STRING,  "paid_for_by",   0, NULL, NULL),
};
static const struct tt_field adlib_ad_row[] = {
    FIELD_OBJECT(adlib_ad,         "ad",         0, NULL, NULL),
    FIELD_OBJECT(adlib_advertiser, "advertiser", 0, NULL, NULL),
};
static const struct tt_field adlib_ad_query_result[] = {
    FIELD_OBJECTS(adlib_ad_row, "ads",       0, NULL, NULL),
    FIELD(BOOLEAN,              "has_more",  0, NULL, "Some answers give it as text."),
    FIELD(STRING,               "search_id", 0, NULL, NULL),
};
static const struct tt_endpoint adlib_ad_query_endpoint = {
    ADLIB_ENDPOINT("ad/query/", "commercial-content-api-query-ads"), .rows = "ads", .paging = &adlib_paging};

/* ---- developer.research.adlib.ad.detail */

static const struct tt_param adlib_ad_detail_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields", TT_P_REQUIRED, TT_RULE(.min_items = 1), "What to answer, such as ad.reach and ad_group.targeting_info."),
    PARAM(BODY, INTEGER,            "ad_id",  TT_P_REQUIRED, NULL, "The ad."),
};
static const struct tt_field adlib_ad_detail_result[] = {
    FIELD_OBJECT(adlib_ad,         "ad",         0, NULL, NULL),
    FIELD_OBJECT(adlib_advertiser, "advertiser", 0, NULL, NULL),
    FIELD(OBJECT,                  "ad_group",   0, NULL, "Whom it was shown to."),
};
static const struct tt_endpoint adlib_ad_detail_endpoint = {
    ADLIB_ENDPOINT("ad/detail/", "commercial-content-api-get-ad-details")};

/* ---- developer.research.adlib.ad.report */

static const struct tt_param adlib_ad_report_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING,      "fields",  TT_P_REQUIRED, TT_RULE(.min_items = 1, .choices = "count_time_series_by_country"), "What to answer."),
    PARAM_OBJECT(BODY, adlib_ad_filters, "filters", TT_P_REQUIRED, NULL, "Which ads are counted."),
};
static const struct tt_field adlib_ad_report_result[] = {
    FIELD(OBJECT, "count_time_series_by_country", 0, NULL, "For each country, the number of ads a day."),
};
static const struct tt_endpoint adlib_ad_report_endpoint = {
    ADLIB_ENDPOINT("ad/report/", "commercial-content-api-get-ad-report")};

/* ---- developer.research.adlib.advertiser.query */

static const struct tt_param adlib_advertiser_query_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING, "fields",      TT_P_REQUIRED,       TT_RULE(.min_items = 1, .choices = "business_id|business_name|country_code"), "What to answer of each advertiser."),
    PARAM(BODY, STRING,             "search_term", TT_P_REQUIRED,       &adlib_term_rule, "In the advertiser's name."),
    PARAM(BODY, INTEGER,            "max_count",   TT_P_MIN | TT_P_MAX, &adlib_page_rule, "Advertisers to answer."),
};
static const struct tt_field adlib_found_advertiser[] = {
    FIELD(INTEGER, "business_id",   0, NULL, "Some answers spell it buisness_id."),
    FIELD(STRING,  "business_name", 0, NULL, NULL),
    FIELD(STRING,  "country_code",  0, NULL, NULL),
};
static const struct tt_field adlib_advertiser_query_result[] = {
    FIELD_OBJECTS(adlib_found_advertiser, "advertisers", 0, NULL, NULL),
};
static const struct tt_endpoint adlib_advertiser_query_endpoint = {
    ADLIB_ENDPOINT("advertiser/query/", "commercial-content-api-query-advertisers"), .rows = "advertisers"};

/* ---- developer.research.adlib.commercial_content.query */

static const struct tt_param adlib_content_filters[] = {
    MEMBER_OBJECT(adlib_dates,  "content_published_date_range", TT_P_REQUIRED, NULL, "When the posts were published."),
    MEMBER(STRING,              "creator_country_code",         0,             NULL, "Two letters, or ALL."),
    MEMBER_LIST(STRING,         "creator_usernames",            0,             NULL, "The names behind the @."),
};
static const struct tt_param adlib_content_query_params[] = {
    PARAM_COMMA_LIST(QUERY, STRING,           "fields",    TT_P_REQUIRED,       TT_RULE(.min_items = 1), "What to answer of each post, such as id, creator and brand_names."),
    PARAM_OBJECT(BODY, adlib_content_filters, "filters",   TT_P_REQUIRED,       NULL,             "Which posts."),
    PARAM(BODY, INTEGER,                      "max_count", TT_P_MIN | TT_P_MAX, &adlib_page_rule, "Posts a page."),
    PARAM(BODY, STRING,                       "search_id", 0,                   NULL,             "Of the answer before."),
};
static const struct tt_field adlib_content_row[] = {
    FIELD(STRING,      "id",               0, NULL, NULL),
    FIELD(INTEGER,     "create_timestamp", 0, NULL, "Unix seconds."),
    FIELD(STRING,      "label",            0, NULL, "How the post is marked as commercial."),
    FIELD_LIST(STRING, "brand_names",      0, NULL, NULL),
    FIELD(OBJECT,      "creator",          0, NULL, NULL),
    FIELD_LIST(OBJECT, "videos",           0, NULL, NULL),
};
static const struct tt_field adlib_content_query_result[] = {
    FIELD_OBJECTS(adlib_content_row, "commercial_contents", 0, NULL, NULL),
    FIELD(BOOLEAN,                   "has_more",            0, NULL, "Some answers give it as text."),
    FIELD(STRING,                    "search_id",           0, NULL, NULL),
};
static const struct tt_endpoint adlib_content_query_endpoint = {
    ADLIB_ENDPOINT("commercial_content/query/", "commercial-content-api-query-commercial-content"),
    .rows = "commercial_contents", .paging = &adlib_paging};

// clang-format on
#endif
