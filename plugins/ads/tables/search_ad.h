/* Words that search ads stay away from.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_SEARCH_AD_H
#define TIKTOK_ADS_SEARCH_AD_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_param search_ad_keywords_members[] = {
    MEMBER(STRING, "name",       TT_P_REQUIRED, TT_RULE(.max_len = 80), NULL),
    MEMBER(STRING, "match_type", 0,             TT_RULE(.choices = "PRECISE_WORD|PHRASE_WORD|BROAD_WORD", .assumed = "\"BROAD_WORD\""), "How closely a search must match."),
};

/* ---- ads.search_ad.negative_keyword.add */

static const struct tt_param search_ad_negative_keyword_add_params[] = {
    PARAM(BODY,         STRING,                     "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,           "The ad account."),
    PARAM(BODY,         STRING,                     "object_type",   TT_P_REQUIRED,                &rule_object_type, "Whether they are for a campaign or an ad group."),
    PARAM_LIST(BODY,    STRING,                     "object_ids",    TT_P_REQUIRED,                &rule_items_50,    "The campaigns or ad groups."),
    PARAM(BODY,         BOOLEAN,                    "replace",       0,                            &v13_false,        "Replace the keywords that are there."),
    PARAM_OBJECTS(BODY, search_ad_keywords_members, "keywords",      TT_P_REQUIRED,                &rule_items_1000,  NULL),
};

static const struct tt_endpoint search_ad_negative_keyword_add_endpoint = {
    .method = "POST",
    .path = V13_PATH "search_ad/negative_keyword/add/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7133464587805999106 Ads Management > Search Ads > Negative Keywords",
    .source = V13_DOC("1775104895291393"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.search_ad.negative_keyword.delete */

static const struct tt_param search_ad_negative_keyword_delete_params[] = {
    PARAM(BODY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,           "The ad account."),
    PARAM(BODY,      STRING, "object_type",   TT_P_REQUIRED,                &rule_object_type, "Whether object_id is a campaign or an ad group."),
    PARAM(BODY,      STRING, "object_id",     TT_P_REQUIRED,                NULL,              "The campaign or ad group."),
    PARAM_LIST(BODY, STRING, "keyword_ids",   TT_P_REQUIRED,                &rule_items_1000,  NULL),
};

static const struct tt_endpoint search_ad_negative_keyword_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "search_ad/negative_keyword/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7133464587805999106 Ads Management > Search Ads > Negative Keywords",
    .source = V13_DOC("1775104910010369"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.search_ad.negative_keyword.download */

static const struct tt_param search_ad_negative_keyword_download_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,           "The ad account."),
    PARAM(QUERY, STRING, "object_type",   TT_P_REQUIRED,                &rule_object_type, "Whether object_id is a campaign or an ad group."),
    PARAM(QUERY, STRING, "object_id",     TT_P_REQUIRED,                NULL,              "The campaign or ad group."),
};

static const struct tt_endpoint search_ad_negative_keyword_download_endpoint = {
    .method = "GET",
    .path = V13_PATH "search_ad/negative_keyword/download/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7133464587805999106 Ads Management > Search Ads > Negative Keywords",
    .source = V13_DOC("1775104916876290"),
    .flags = TT_E_STREAM,
    .effect = TT_READ,
    .gives = TT_GIVES_BYTES,
};

/* ---- ads.search_ad.negative_keyword.get */

static const struct tt_param search_ad_negative_keyword_get_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,           "The ad account."),
    PARAM(QUERY, STRING,  "object_type",   TT_P_REQUIRED,                &rule_object_type, "Whether object_id is a campaign or an ad group."),
    PARAM(QUERY, STRING,  "object_id",     TT_P_REQUIRED,                NULL,              "The campaign or ad group."),
    PARAM(QUERY, INTEGER, "page",          TT_P_MIN,                     &v13_page,         "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",     0,                            &rule_else_10,     "Rows a page."),
};

static const struct tt_field search_ad_negative_keyword_get_keywords_result[] = {
    FIELD(STRING, "keyword_id", 0, NULL,                                  NULL),
    FIELD(STRING, "name",       0, NULL,                                  NULL),
    FIELD(STRING, "match_type", 0, "PRECISE_WORD|PHRASE_WORD|BROAD_WORD", NULL),
};

static const struct tt_field search_ad_negative_keyword_get_result[] = {
    FIELD_OBJECTS(search_ad_negative_keyword_get_keywords_result, "keywords", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint search_ad_negative_keyword_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "search_ad/negative_keyword/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "keywords",
    .scope = "7133464587805999106 Ads Management > Search Ads > Negative Keywords",
    .source = V13_DOC("1775104887052289"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.search_ad.negative_keyword.update */

static const struct tt_param search_ad_negative_keyword_update_params[] = {
    PARAM(BODY,        STRING,                     "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,           "The ad account."),
    PARAM(BODY,        STRING,                     "object_type",    TT_P_REQUIRED,                &rule_object_type, "Whether object_id is a campaign or an ad group."),
    PARAM(BODY,        STRING,                     "object_id",      TT_P_REQUIRED,                NULL,              "The campaign or ad group."),
    PARAM(BODY,        STRING,                     "old_keyword_id", TT_P_REQUIRED,                NULL,              NULL),
    PARAM_OBJECT(BODY, search_ad_keywords_members, "keyword",        TT_P_REQUIRED,                NULL,              "The word as it is to be."),
};

static const struct tt_field search_ad_negative_keyword_update_result[] = {
    FIELD(STRING, "new_keyword_id", 0, NULL, NULL),
};

static const struct tt_endpoint search_ad_negative_keyword_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "search_ad/negative_keyword/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7133464587805999106 Ads Management > Search Ads > Negative Keywords",
    .source = V13_DOC("1775104902283266"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
