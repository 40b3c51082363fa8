/* What is popular on TikTok: hashtags, music, searches.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_DISCOVERY_H
#define TIKTOK_ADS_DISCOVERY_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_else_7day = {.assumed = "\"7DAY\""};
static const struct tt_rule rule_else_us = {.assumed = "\"US\""};
static const struct tt_rule rule_category_name = {
    .choices =
        "ACADEMIC_RESOURCES|ALL|ANIMATION_AND_COMICS|APPAREL_AND_ACCESSORIES|ART|AUTOMOTIVE|BABY_CARE|"
        "BABY_KIDS_AND_MATERNITY|BEAUTY|BEAUTY_AND_PERSONAL_CARE|BEAUTY_SERVICES|BUSINESS_AND_FINANCE|"
        "BUSINESS_SERVICES|CARD_AND_BOARD_GAMES|CAREER_AND_PROFESSIONAL_GROWTH|COLLEGE|COMEDY|"
        "COMMUNITY_UPDATES_AND_ISSUES|CONVENTIONAL_AND_MAINSTREAM_SPORTS|COOKING|CRAFTING_AND_CREATIONS|CULTURE|"
        "DANCE|DIARY_AND_VLOG|DRINKS|EATING_EXPERIENCES|EDUCATION|ENTERTAINMENT_AND_SPORTS_NEWS|ENVIRONMENT|"
        "EXERCISE_AND_FITNESS|EXTREME_AND_ADVENTURE_SPORTS|FAMILY|FINANCIAL_SERVICES|FOOD|FOOD_AND_BEVERAGE|"
        "FOOD_RECOMMENDATIONS|GADGETS_AND_INNOVATION|GAMES|GENERAL_TRAVEL|HAIR_CARE|HEALTH|HEALTH_AND_WELLNESS|"
        "HISTORY_AND_LITERATURE|HOME_AND_GARDEN|HOME_IMPROVEMENT|HOUSEHOLD_PRODUCTS|LEARNING_AND_DEVELOPMENT|"
        "LEISURE_AND_RECREATION_FACILITIES|LIFE_SERVICES|LIVESTOCK_AND_FARMING|MISCELLANEOUS_PERFORMANCES|"
        "MOVIES_AND_TV|MUSIC|NEWS_AND_ENTERTAINMENT|OTHER_BEAUTY|OTHER_FASHION|OTHER_TRANSPORTATION|"
        "OUTDOOR_RECREATION|OUTFITS|PERFORMING_ARTS|PERSONAL_PHOTOGRAPHY|PETS|PET_CARE_AND_ACCESSORIES|"
        "PHOTOGRAPHY|PRODUCTIVITY_AND_EFFICIENCY|ROMANCE|SCIENCE|SENSORY_EXPERIENCES|"
        "SHOWS_FESTIVALS_AND_EXHIBITIONS|SOFTWARE_AND_APPS|SPECIAL_EFFECTS|SPORTS|SPORTS_AND_OUTDOOR|"
        "SUPERNATURAL_AND_HORROR|TECHNOLOGY|TOYS_COLLECTIBLES_AND_MEMORABILIA|TRAVEL|VEHICLE_AND_TRANSPORTATION|"
        "VIDEO_GAMES|WILDLIFE_AND_EXOTIC_PETS",
    .assumed = "\"ALL\"",
};
static const struct tt_rule rule_discovery_type = {.choices = "HASHTAG"};

static const struct tt_field discovery_top_video_list_fields[] = {
    FIELD(STRING, "video_id",  0, NULL, NULL),
    FIELD(STRING, "embed_url", 0, NULL, NULL),
    FIELD(STRING, "share_url", 0, NULL, NULL),
};

static const struct tt_field discovery_trending_history_fields[] = {
    FIELD(STRING,  "date",                0, NULL, NULL),
    FIELD(STRING,  "rank_position_daily", 0, NULL, NULL),
    FIELD(INTEGER, "views_daily",         0, NULL, NULL),
};

/* ---- ads.discovery.cml.trending_list */

static const struct tt_param discovery_cml_trending_list_params[] = {
    PARAM(QUERY, STRING, "business_id",  TT_P_REQUIRED, NULL,            "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "genre",        0,             NULL,            NULL),
    PARAM(QUERY, STRING, "country_code", 0,             &rule_else_us,   "ISO 3166 code of the country."),
    PARAM(QUERY, STRING, "date_range",   0,             &rule_else_7day, "Which days."),
};

static const struct tt_field discovery_cml_trending_list_row_trending_history_result[] = {
    FIELD(STRING, "date",                0, NULL, NULL),
    FIELD(STRING, "rank_position_daily", 0, NULL, NULL),
};

static const struct tt_field discovery_cml_trending_list_row_full_duration_song_clip_result[] = {
    FIELD(STRING,  "preview_url",  0, NULL, NULL),
    FIELD(INTEGER, "duration",     0, NULL, "Seconds."),
    FIELD(STRING,  "song_clip_id", 0, NULL, NULL),
};

static const struct tt_field discovery_cml_trending_list_row[] = {
    FIELD(STRING,                                                          "commercial_music_id",     0, NULL, NULL),
    FIELD(STRING,                                                          "commercial_music_name",   0, NULL, NULL),
    FIELD(INTEGER,                                                         "duration",                0, NULL, "Seconds."),
    FIELD(STRING,                                                          "thumbnail_url",           0, NULL, NULL),
    FIELD(STRING,                                                          "artist",                  0, NULL, NULL),
    FIELD(STRING,                                                          "preview_url",             0, NULL, NULL),
    FIELD_LIST(STRING,                                                     "genres",                  0, NULL, NULL),
    FIELD(STRING,                                                          "rank_position",           0, NULL, NULL),
    FIELD_OBJECTS(discovery_cml_trending_list_row_trending_history_result, "trending_history",        0, NULL, NULL),
    FIELD_OBJECT(discovery_cml_trending_list_row_full_duration_song_clip_result, "full_duration_song_clip", 0, NULL, NULL),
    FIELD_OBJECT(discovery_cml_trending_list_row_full_duration_song_clip_result, "trending_song_clip",      0, NULL, NULL),
};

static const struct tt_field discovery_cml_trending_list_result[] = {
    FIELD_OBJECTS(discovery_cml_trending_list_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint discovery_cml_trending_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/cml/trending_list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1825119063013505"),
    .effect = TT_READ,
};

/* ---- ads.discovery.cml.video_list */

static const struct tt_param discovery_cml_video_list_params[] = {
    PARAM(QUERY, STRING, "business_id",         TT_P_REQUIRED, NULL,          "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "commercial_music_id", TT_P_REQUIRED, NULL,          NULL),
    PARAM(QUERY, STRING, "country_code",        0,             &rule_else_us, "ISO 3166 code of the country."),
};

static const struct tt_field discovery_cml_video_list_result[] = {
    FIELD(STRING,                                  "commercial_music_id",   0, NULL, NULL),
    FIELD(STRING,                                  "commercial_music_name", 0, NULL, NULL),
    FIELD_OBJECTS(discovery_top_video_list_fields, "top_video_list",        0, NULL, NULL),
};

static const struct tt_endpoint discovery_cml_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/cml/video_list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "top_video_list",
    .source = V13_DOC("1825119068941314"),
    .effect = TT_READ,
};

/* ---- ads.discovery.detail */

static const struct tt_param discovery_detail_params[] = {
    PARAM(QUERY, STRING, "hashtag_id",     TT_P_REQUIRED,                &v13_id,                                      "The hashtag."),
    PARAM(QUERY, STRING, "discovery_type", TT_P_REQUIRED | TT_P_CLOSED,  &rule_discovery_type,                         NULL),
    PARAM(QUERY, STRING, "country_code",   TT_P_REQUIRED,                NULL,                                         "ISO 3166 code of the country."),
    PARAM(QUERY, STRING, "date_range",     TT_P_REQUIRED | TT_P_CLOSED,  TT_RULE(.choices = "120DAY|1DAY|30DAY|7DAY"), "Which days."),
    PARAM(QUERY, STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                      "The ad account."),
};

static const struct tt_field discovery_detail_audience_insights_result[] = {
    FIELD_OBJECTS(audience_ages_fields, "audience_ages", 0, NULL, NULL),
};

static const struct tt_field discovery_detail_result[] = {
    FIELD(STRING,                                           "hashtag_id",            0, NULL,             NULL),
    FIELD(STRING,                                           "hashtag_name",          0, NULL,             NULL),
    FIELD(INTEGER,                                          "views",                 0, NULL,             NULL),
    FIELD(INTEGER,                                          "views_global_lifetime", 0, NULL,             NULL),
    FIELD(INTEGER,                                          "posts",                 0, NULL,             NULL),
    FIELD(INTEGER,                                          "posts_global_lifetime", 0, NULL,             NULL),
    FIELD_LIST(STRING,                                      "top_country_list",      0, NULL,             NULL),
    FIELD(STRING,                                           "hashtag_status",        0, "ONLINE|OFFLINE", NULL),
    FIELD_OBJECTS(discovery_trending_history_fields,        "trending_history",      0, NULL,             NULL),
    FIELD_OBJECT(discovery_detail_audience_insights_result, "audience_insights",     0, NULL,             NULL),
};

static const struct tt_endpoint discovery_detail_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/detail/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "trending_history",
    .source = V13_DOC("1825119047070721"),
    .effect = TT_READ,
};

/* ---- ads.discovery.search */

static const struct tt_param discovery_search_params[] = {
    PARAM(QUERY, STRING,  "business_id",     TT_P_REQUIRED, NULL, "The account: the open_id of its token."),
    PARAM(QUERY, BOOLEAN, "is_personalized", 0,             NULL, "Whether the answer is made for the account."),
};

static const struct tt_field discovery_search_result[] = {
    FIELD_LIST(STRING, "search_keywords", 0, NULL, NULL),
};

static const struct tt_endpoint discovery_search_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/search/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.discovery.search.keyword */

static const struct tt_param discovery_search_keyword_params[] = {
    PARAM(QUERY, STRING,  "business_id",     TT_P_REQUIRED, NULL, "The account: the open_id of its token."),
    PARAM(QUERY, STRING,  "query",           TT_P_REQUIRED, NULL, NULL),
    PARAM(QUERY, BOOLEAN, "is_personalized", 0,             NULL, "Whether the answer is made for the account."),
};

static const struct tt_field discovery_search_keyword_result[] = {
    FIELD_LIST(STRING, "search_keywords", 0, NULL, NULL),
};

static const struct tt_endpoint discovery_search_keyword_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/search/keyword/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.discovery.trending.search */

static const struct tt_param discovery_trending_search_params[] = {
    PARAM(QUERY, STRING,  "business_id",     TT_P_REQUIRED, NULL,       "The account: the open_id of its token."),
    PARAM(QUERY, BOOLEAN, "is_personalized", 0,             &v13_false, "Whether the answer is made for the account."),
};

static const struct tt_field discovery_trending_search_result[] = {
    FIELD_LIST(STRING, "search_keywords", 0, NULL, NULL),
};

static const struct tt_endpoint discovery_trending_search_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/trending/search/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1832798345014338"),
    .effect = TT_READ,
};

/* ---- ads.discovery.trending.search.keyword */

static const struct tt_param discovery_trending_search_keyword_params[] = {
    PARAM(QUERY, STRING,  "business_id",     TT_P_REQUIRED, NULL,            "The account: the open_id of its token."),
    PARAM(QUERY, STRING,  "query",           TT_P_REQUIRED, &rule_chars_255, NULL),
    PARAM(QUERY, BOOLEAN, "is_personalized", 0,             &v13_false,      "Whether the answer is made for the account."),
};

static const struct tt_field discovery_trending_search_keyword_result[] = {
    FIELD_LIST(STRING, "search_keywords", 0, NULL, NULL),
};

static const struct tt_endpoint discovery_trending_search_keyword_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/trending/search/keyword/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1832798361818114"),
    .effect = TT_READ,
};

/* ---- ads.discovery.trending_list */

static const struct tt_param discovery_trending_list_params[] = {
    PARAM(QUERY, STRING, "discovery_type", TT_P_REQUIRED | TT_P_CLOSED,  &rule_discovery_type, NULL),
    PARAM(QUERY, STRING, "country_code",   0,                            &rule_else_us,        "ISO 3166 code of the country."),
    PARAM(QUERY, STRING, "category_name",  TT_P_CLOSED,                  &rule_category_name,  NULL),
    PARAM(QUERY, STRING, "date_range",     TT_P_CLOSED,                  TT_RULE(.choices = "120DAY|1DAY|30DAY|7DAY", .assumed = "\"7DAY\""), "Which days."),
    PARAM(QUERY, STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,              "The ad account."),
};

static const struct tt_field discovery_trending_list_filter_info_result[] = {
    FIELD(STRING, "date_range",    0, NULL, NULL),
    FIELD(STRING, "country_code",  0, NULL, NULL),
    FIELD(STRING, "category_name", 0, NULL, NULL),
};

static const struct tt_field discovery_trending_list_row[] = {
    FIELD(STRING,                                    "hashtag_id",            0, NULL, NULL),
    FIELD(STRING,                                    "hashtag_name",          0, NULL, NULL),
    FIELD(STRING,                                    "rank_position",         0, NULL, NULL),
    FIELD(STRING,                                    "rank_change",           0, NULL, NULL),
    FIELD(INTEGER,                                   "views",                 0, NULL, NULL),
    FIELD(INTEGER,                                   "views_global_lifetime", 0, NULL, NULL),
    FIELD(INTEGER,                                   "posts",                 0, NULL, NULL),
    FIELD(INTEGER,                                   "posts_global_lifetime", 0, NULL, NULL),
    FIELD_LIST(STRING,                               "top_country_list",      0, NULL, NULL),
    FIELD_OBJECTS(discovery_trending_history_fields, "trending_history",      0, NULL, NULL),
};

static const struct tt_field discovery_trending_list_result[] = {
    FIELD_OBJECT(discovery_trending_list_filter_info_result, "filter_info", 0, NULL, NULL),
    FIELD_OBJECTS(discovery_trending_list_row,               "list",        0, NULL, NULL),
};

static const struct tt_endpoint discovery_trending_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/trending_list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1825119032526849"),
    .effect = TT_READ,
};

/* ---- ads.discovery.video_list */

static const struct tt_param discovery_video_list_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",  TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,              "The ad account."),
    PARAM(QUERY,      STRING, "discovery_type", TT_P_REQUIRED,                &rule_discovery_type, NULL),
    PARAM_LIST(QUERY, STRING, "hashtag_ids",    TT_P_REQUIRED,                &rule_items_10,       "The hashtags."),
    PARAM(QUERY,      STRING, "country_code",   0,                            &rule_else_us,        "ISO 3166 code of the country."),
    PARAM(QUERY,      STRING, "date_range",     0,                            &rule_else_7day,      "Which days."),
};

static const struct tt_field discovery_video_list_row[] = {
    FIELD(STRING,                                  "hashtag_id",     0, NULL, NULL),
    FIELD(STRING,                                  "hashtag_name",   0, NULL, NULL),
    FIELD_OBJECTS(discovery_top_video_list_fields, "top_video_list", 0, NULL, NULL),
};

static const struct tt_field discovery_video_list_result[] = {
    FIELD_OBJECTS(discovery_video_list_row, "list", 0, NULL, NULL),
};

static const struct tt_endpoint discovery_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "discovery/video_list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1825119056527362"),
    .effect = TT_READ,
};

// clang-format on
#endif
