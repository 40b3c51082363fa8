/* An account, its posts and their figures.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_ACCOUNT_H
#define TIKTOK_BUSINESS_ACCOUNT_H
#include "business/business.h"

// clang-format off

static const struct tt_rule fields_of_business_get = {
    .choices = "is_business_account|profile_image|username|profile_deep_link|display_name|bio_description|is_verified|"
               "following_count|followers_count|total_likes|videos_count|audience_ages|audience_genders|"
               "audience_countries|audience_cities|video_views|unique_video_views|profile_views|likes|comments|shares|"
               "phone_number_clicks|lead_submissions|app_download_clicks|bio_link_clicks|email_clicks|address_clicks|"
               "daily_total_followers|daily_new_followers|daily_lost_followers|audience_activity|engaged_audience",
    .assumed = "[\"display_name\",\"profile_image\"]",
};
static const struct tt_rule fields_of_business_video_list = {
    .choices = "item_id|media_type|is_ad|thumbnail_url|share_url|embed_url|caption|video_duration|likes|comments|shares|"
               "favorites|create_time|reach|video_views|total_time_watched|average_time_watched|"
               "full_video_watched_rate|new_followers|profile_views|website_clicks|phone_number_clicks|lead_submissions|"
               "app_download_clicks|email_clicks|address_clicks|video_view_retention|impression_sources|"
               "audience_genders|audience_countries|audience_cities|audience_types|engagement_likes",
    .assumed = "[\"item_id\"]",
};

static const struct tt_paging pages_20 = {
    .next = "cursor", .size = "max_count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 20,
    .kind = TT_PAGE_CURSOR,
};

/* ---- business.get */

static const struct tt_param get_params[] = {
    PARAM(QUERY, STRING,      "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                    "The account: the open_id of its token."),
    PARAM(QUERY, STRING,      "start_date",  0,                            &v13_date,               "First day, UTC; at most 60 days back."),
    PARAM(QUERY, STRING,      "end_date",    0,                            &v13_date,               "Last day, UTC."),
    PARAM_LIST(QUERY, STRING, "fields",      0,                            &fields_of_business_get, "What to answer."),
};

static const struct tt_field get_metrics_audience_activity[] = {
    FIELD(STRING,  "hour",  0, NULL, NULL),
    FIELD(INTEGER, "count", 0, NULL, NULL),
};

static const struct tt_field get_metrics[] = {
    FIELD(STRING,                                "date",                  0, NULL, NULL),
    FIELD(INTEGER,                               "video_views",           0, NULL, NULL),
    FIELD(INTEGER,                               "unique_video_views",    0, NULL, NULL),
    FIELD(INTEGER,                               "profile_views",         0, NULL, NULL),
    FIELD(INTEGER,                               "likes",                 0, NULL, NULL),
    FIELD(INTEGER,                               "comments",              0, NULL, NULL),
    FIELD(INTEGER,                               "shares",                0, NULL, NULL),
    FIELD(INTEGER,                               "phone_number_clicks",   0, NULL, NULL),
    FIELD(INTEGER,                               "lead_submissions",      0, NULL, NULL),
    FIELD(INTEGER,                               "app_download_clicks",   0, NULL, NULL),
    FIELD(INTEGER,                               "bio_link_clicks",       0, NULL, NULL),
    FIELD(INTEGER,                               "email_clicks",          0, NULL, NULL),
    FIELD(INTEGER,                               "address_clicks",        0, NULL, NULL),
    FIELD(NUMBER,                                "daily_total_followers", 0, NULL, NULL),
    FIELD(INTEGER,                               "daily_new_followers",   0, NULL, NULL),
    FIELD(INTEGER,                               "daily_lost_followers",  0, NULL, NULL),
    FIELD(INTEGER,                               "followers_count",       0, NULL, NULL),
    FIELD_OBJECTS(get_metrics_audience_activity, "audience_activity",     0, NULL, NULL),
    FIELD(INTEGER,                               "engaged_audience",      0, NULL, NULL),
};

static const struct tt_field get_audience_ages[] = {
    FIELD(STRING, "age",        0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field get_audience_genders[] = {
    FIELD(STRING, "gender",     0, "Female|Male|Other", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,                NULL),
};

static const struct tt_field get_audience_countries[] = {
    FIELD(STRING, "country",    0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field get_audience_cities[] = {
    FIELD(STRING, "city_name",  0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field get_result[] = {
    FIELD(BOOLEAN,                        "is_business_account", 0, NULL, NULL),
    FIELD(STRING,                         "profile_image",       0, NULL, NULL),
    FIELD(STRING,                         "username",            0, NULL, NULL),
    FIELD(STRING,                         "profile_deep_link",   0, NULL, NULL),
    FIELD(STRING,                         "display_name",        0, NULL, NULL),
    FIELD(STRING,                         "bio_description",     0, NULL, NULL),
    FIELD(BOOLEAN,                        "is_verified",         0, NULL, NULL),
    FIELD(INTEGER,                        "following_count",     0, NULL, NULL),
    FIELD(INTEGER,                        "followers_count",     0, NULL, NULL),
    FIELD(INTEGER,                        "total_likes",         0, NULL, NULL),
    FIELD(INTEGER,                        "videos_count",        0, NULL, NULL),
    FIELD_OBJECTS(get_metrics,            "metrics",             0, NULL, "One row a day."),
    FIELD_OBJECTS(get_audience_ages,      "audience_ages",       0, NULL, NULL),
    FIELD_OBJECTS(get_audience_genders,   "audience_genders",    0, NULL, NULL),
    FIELD_OBJECTS(get_audience_countries, "audience_countries",  0, NULL, NULL),
    FIELD_OBJECTS(get_audience_cities,    "audience_cities",     0, NULL, NULL),
};

static const struct tt_endpoint get_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/get/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .scope = "18010100 TikTok Accounts > Business User > Get Business User Basic Info",
    .source = V13_DOC("1762228399168514"),
    .effect = TT_READ,
};

/* ---- business.video.list */

static const struct tt_param video_list_filters[] = {
    MEMBER_LIST(STRING, "video_ids",    0, NULL,       "Only these videos."),
    MEMBER(BOOLEAN,     "ad_post_only", 0, &v13_false, "Only posts made for ads."),
};

static const struct tt_param video_list_params[] = {
    PARAM(QUERY, STRING,                    "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                "The account: the open_id of its token."),
    PARAM_LIST(QUERY, STRING,               "fields",      0,                            &fields_of_business_video_list,      "What to answer."),
    PARAM_OBJECT(QUERY, video_list_filters, "filters",     0,                            NULL,                                "Which videos."),
    PARAM(QUERY, INTEGER,                   "cursor",      0,                            TT_RULE(.format = TT_F_EPOCH_MS),    "Unix milliseconds: only videos posted before; now when left out."),
    PARAM(QUERY, INTEGER,                   "max_count",   TT_P_MAX,                     TT_RULE(.assumed = "10", .max = 20), "Rows a page; there may be fewer although more follow."),
};

static const struct tt_field video_list_videos_video_view_retention[] = {
    FIELD(STRING, "second",     0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field video_list_videos_impression_sources[] = {
    FIELD(STRING, "impression_source", 0, NULL, NULL),
    FIELD(NUMBER, "percentage",        0, NULL, NULL),
};

static const struct tt_field video_list_videos_audience_genders[] = {
    FIELD(STRING, "gender",     0, "Female|Male|Other", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,                NULL),
};

static const struct tt_field video_list_videos_audience_countries[] = {
    FIELD(STRING, "country",    0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field video_list_videos_audience_cities[] = {
    FIELD(STRING, "city_name",  0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field video_list_videos_audience_types[] = {
    FIELD(STRING, "type",       0, "NEW_VIEWER|RETURN_VIEWER|FOLLOWER_PERCENT|NON_FOLLOWER_PERCENT", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,                                                        NULL),
};

static const struct tt_field video_list_videos_engagement_likes[] = {
    FIELD(STRING, "second",     0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field video_list_videos[] = {
    FIELD(STRING,                                         "item_id",                 0, NULL,          NULL),
    FIELD(STRING,                                         "media_type",              0, "VIDEO|PHOTO", NULL),
    FIELD(BOOLEAN,                                        "is_ad",                   0, NULL,          NULL),
    FIELD(STRING,                                         "thumbnail_url",           0, NULL,          NULL),
    FIELD(STRING,                                         "share_url",               0, NULL,          NULL),
    FIELD(STRING,                                         "embed_url",               0, NULL,          NULL),
    FIELD(STRING,                                         "caption",                 0, NULL,          NULL),
    FIELD(NUMBER,                                         "video_duration",          0, NULL,          NULL),
    FIELD(INTEGER,                                        "likes",                   0, NULL,          NULL),
    FIELD(INTEGER,                                        "comments",                0, NULL,          NULL),
    FIELD(INTEGER,                                        "shares",                  0, NULL,          NULL),
    FIELD(NUMBER,                                         "favorites",               0, NULL,          NULL),
    FIELD(STRING,                                         "create_time",             0, NULL,          "Unix seconds."),
    FIELD(INTEGER,                                        "reach",                   0, NULL,          NULL),
    FIELD(INTEGER,                                        "video_views",             0, NULL,          NULL),
    FIELD(NUMBER,                                         "total_time_watched",      0, NULL,          NULL),
    FIELD(NUMBER,                                         "average_time_watched",    0, NULL,          NULL),
    FIELD(NUMBER,                                         "full_video_watched_rate", 0, NULL,          NULL),
    FIELD(INTEGER,                                        "new_followers",           0, NULL,          NULL),
    FIELD(INTEGER,                                        "profile_views",           0, NULL,          NULL),
    FIELD(INTEGER,                                        "website_clicks",          0, NULL,          NULL),
    FIELD(INTEGER,                                        "phone_number_clicks",     0, NULL,          NULL),
    FIELD(INTEGER,                                        "lead_submissions",        0, NULL,          NULL),
    FIELD(INTEGER,                                        "app_download_clicks",     0, NULL,          NULL),
    FIELD(INTEGER,                                        "email_clicks",            0, NULL,          NULL),
    FIELD(INTEGER,                                        "address_clicks",          0, NULL,          NULL),
    FIELD_OBJECTS(video_list_videos_video_view_retention, "video_view_retention",    0, NULL,          NULL),
    FIELD_OBJECTS(video_list_videos_impression_sources,   "impression_sources",      0, NULL,          NULL),
    FIELD_OBJECTS(video_list_videos_audience_genders,     "audience_genders",        0, NULL,          NULL),
    FIELD_OBJECTS(video_list_videos_audience_countries,   "audience_countries",      0, NULL,          NULL),
    FIELD_OBJECTS(video_list_videos_audience_cities,      "audience_cities",         0, NULL,          NULL),
    FIELD_OBJECTS(video_list_videos_audience_types,       "audience_types",          0, NULL,          NULL),
    FIELD_OBJECTS(video_list_videos_engagement_likes,     "engagement_likes",        0, NULL,          NULL),
};

static const struct tt_field video_list_result[] = {
    FIELD_OBJECTS(video_list_videos, "videos",   0, NULL, NULL),
    FIELD(INTEGER,                   "cursor",   0, NULL, "Unix milliseconds: where the next page begins."),
    FIELD(BOOLEAN,                   "has_more", 0, NULL, "More follow."),
};

static const struct tt_endpoint video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "videos",
    .scope = "18020000 TikTok Accounts > Business Media",
    .source = V13_DOC("1762228421622786"),
    .paging = &pages_20,
    .effect = TT_READ,
};

/* ---- business.video.settings */

static const struct tt_param video_settings_params[] = {
    PARAM(QUERY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
};

static const struct tt_field video_settings_result[] = {
    FIELD_LIST(STRING, "privacy_level_options",       0, "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|SELF_ONLY|FOLLOWER_OF_CREATOR", NULL),
    FIELD(BOOLEAN,     "comment_disabled",            0, NULL,                                                        NULL),
    FIELD(BOOLEAN,     "duet_disabled",               0, NULL,                                                        NULL),
    FIELD(BOOLEAN,     "stitch_disabled",             0, NULL,                                                        NULL),
    FIELD(INTEGER,     "max_video_post_duration_sec", 0, NULL,                                                        "Seconds."),
};

static const struct tt_endpoint video_settings_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/video/settings/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1816387951979521"),
    .effect = TT_READ,
};

/* ---- business.hashtag.suggestion */

static const struct tt_param hashtag_suggestion_params[] = {
    PARAM(QUERY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                                        "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "keyword",     TT_P_REQUIRED,                NULL,                                                        "What the hashtags should be about."),
    PARAM(QUERY, STRING, "language",    0,                            TT_RULE(.choices = "en|ar|bn-IN|ceb-PH|cs-CZ|de-DE|el-GR|es|fi-FI|fil-PH|fr|he-IL|hi-IN|hu-HU|id-ID|it-IT|ja-JP|jv-ID|km-KH|ko-KR|ms-MY|my-MM|nl-NL|pl-PL|pt-BR|ro-RO|ru-RU|sv-SE|th-TH|tr-TR|uk-UA|ur|vi-VN|zh-Hans|zh-Hant-TW", .assumed = "\"en\""), "Language of the hashtags."),
};

static const struct tt_field hashtag_suggestion_suggestions[] = {
    FIELD(STRING,  "name",       0, NULL, NULL),
    FIELD(INTEGER, "view_count", 0, NULL, NULL),
};

static const struct tt_field hashtag_suggestion_result[] = {
    FIELD_OBJECTS(hashtag_suggestion_suggestions, "suggestions", 0, NULL, NULL),
};

static const struct tt_endpoint hashtag_suggestion_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/hashtag/suggestion/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "suggestions",
    .scope = "7050363942433996801 TikTok Accounts > Business Content > Video Publish",
    .source = V13_DOC("1762228503821314"),
    .effect = TT_READ,
};

/* ---- business.benchmark */

static const struct tt_param benchmark_params[] = {
    PARAM(QUERY, STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                                                        "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "business_category", TT_P_REQUIRED,                TT_RULE(.choices = "ART_AND_CRAFTS|AUTOMOTIVE_AND_TRANSPORTATION|BABY|BEAUTY|CLOTHING_AND_ACCESSORIES|EDUCATION_AND_TRAINING|ELECTRONICS|FINANCE_AND_INVESTING|FOOD_AND_BEVERAGE|GAMING|HEALTH_AND_WELLNESS|HOME_FURNITURE_AND_APPLIANCES|MACHINERY_AND_EQUIPMENT|MEDIA_AND_ENTERTAINMENT|PERSONAL_BLOG|PETS|PROFESSIONAL_SERVICES|PUBLIC_ADMINISTRATION|REAL_ESTATE|RESTAURANTS_AND_BARS|SHOPPING_AND_RETAIL|SOFTWARE_AND_APPS|SPORTS_FITNESS_AND_OUTDOORS|TRAVEL_AND_TOURISM|OTHERS"), "Which trade to compare with."),
};

static const struct tt_field benchmark_result[] = {
    FIELD(STRING, "business_category",       0, NULL, NULL),
    FIELD(NUMBER, "average_likes",           0, NULL, NULL),
    FIELD(NUMBER, "average_comments",        0, NULL, NULL),
    FIELD(NUMBER, "average_shares",          0, NULL, NULL),
    FIELD(NUMBER, "average_video_count",     0, NULL, NULL),
    FIELD(NUMBER, "average_follower_count",  0, NULL, NULL),
    FIELD(NUMBER, "average_follower_growth", 0, NULL, NULL),
    FIELD(NUMBER, "average_engagement_rate", 0, NULL, NULL),
    FIELD(NUMBER, "average_video_views",     0, NULL, NULL),
};

static const struct tt_endpoint benchmark_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/benchmark/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1822388944791617"),
    .effect = TT_READ,
};

// clang-format on
#endif
