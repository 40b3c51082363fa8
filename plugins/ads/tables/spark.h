/* Spark Ads: posts of TikTok accounts as ads.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_SPARK_H
#define TIKTOK_ADS_SPARK_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_spark_objective_type = {
    .choices = "REACH|TRAFFIC|VIDEO_VIEWS|ENGAGEMENT|APP_PROMOTION|LEAD_GENERATION|WEB_CONVERSIONS|PRODUCT_SALES",
};

static const struct tt_field spark_image_info_fields[] = {
    FIELD(STRING,  "image_url",    0, NULL, NULL),
    FIELD(INTEGER, "image_height", 0, NULL, "In pixels."),
    FIELD(INTEGER, "image_width",  0, NULL, "In pixels."),
};

static const struct tt_field spark_music_info_fields[] = {
    FIELD(STRING,  "music_url",      0, NULL, NULL),
    FIELD(INTEGER, "music_duration", 0, NULL, "Seconds."),
};

static const struct tt_field spark_carousel_info_fields[] = {
    FIELD_OBJECTS(spark_image_info_fields, "image_info", 0, NULL, NULL),
    FIELD_OBJECT(spark_music_info_fields,  "music_info", 0, NULL, NULL),
};

static const struct tt_field spark_user_info_fields[] = {
    FIELD(STRING, "tiktok_name",   0, NULL, NULL),
    FIELD(STRING, "identity_id",   0, NULL, NULL),
    FIELD(STRING, "identity_type", 0, NULL, NULL),
};

/* ---- ads.spark_ad.recommend */

static const struct tt_param spark_ad_recommend_params[] = {
    PARAM(QUERY,      STRING, "tcm_account_id",    TT_P_REQUIRED, NULL,                       "The Creator Marketplace account."),
    PARAM_LIST(QUERY, STRING, "video_ids",         0,             &rule_items_100,            "The videos."),
    PARAM_LIST(QUERY, STRING, "exclude_video_ids", 0,             &rule_items_100,            NULL),
    PARAM(QUERY,      STRING, "time",              0,             TT_RULE(.choices = "PAST_ONE_MONTH|PAST_THREE_MONTHS|PAST_SIX_MONTHS"), NULL),
    PARAM(QUERY,      STRING, "objective_type",    0,             &rule_spark_objective_type, "What the campaign is to achieve."),
};

static const struct tt_field spark_ad_recommend_videos_result[] = {
    FIELD(STRING, "recommendation_level", 0, "HIGH|MEDIUM|LOW", NULL),
    FIELD(STRING, "item_id",              0, NULL,              NULL),
    FIELD(STRING, "creator_handle",       0, NULL,              NULL),
    FIELD(STRING, "embed_url",            0, NULL,              NULL),
    FIELD(STRING, "thumbnail_url",        0, NULL,              NULL),
    FIELD(STRING, "create_time",          0, NULL,              NULL),
};

static const struct tt_field spark_ad_recommend_result[] = {
    FIELD_OBJECT(spark_ad_recommend_videos_result, "videos", 0, NULL, NULL),
};

static const struct tt_endpoint spark_ad_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "spark_ad/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1825128700959746"),
    .effect = TT_READ,
};

/* ---- ads.tt_video.authorize */

static const struct tt_param tt_video_authorize_params[] = {
    PARAM(BODY, STRING, "advertiser_id",           TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "auth_code",               TT_P_REQUIRED | TT_P_SECRET,  NULL,    "The creator's code for the post."),
    PARAM(BODY, STRING, "original_post_auth_code", TT_P_SECRET,                  NULL,    NULL),
};

static const struct tt_endpoint tt_video_authorize_endpoint = {
    .method = "POST",
    .path = V13_PATH "tt_video/authorize/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "691 Creative Management > TikTok Posts Management > Authorize TikTok Posts",
    .source = V13_DOC("1738376435339265"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.tt_video.info */

static const struct tt_param tt_video_info_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "auth_code",     TT_P_REQUIRED | TT_P_SECRET,  NULL,    "The creator's code for the post."),
};

static const struct tt_field tt_video_info_auth_info_result[] = {
    FIELD(STRING, "auth_end_time",   0, NULL, "When the loan ends."),
    FIELD(STRING, "auth_start_time", 0, NULL, "When the loan begins."),
};

static const struct tt_field tt_video_info_item_info_anchor_list_result[] = {
    FIELD(STRING,      "id",              0, NULL, NULL),
    FIELD(STRING,      "anchor_id",       0, NULL, NULL),
    FIELD(STRING,      "title",           0, NULL, NULL),
    FIELD(STRING,      "status",          0, NULL, NULL),
    FIELD_LIST(STRING, "product_regions", 0, NULL, NULL),
    FIELD(STRING,      "url",             0, NULL, NULL),
    FIELD(STRING,      "spu_id",          0, NULL, "The product of the TikTok Shop."),
    FIELD(STRING,      "spu_name",        0, NULL, NULL),
    FIELD(STRING,      "store_id",        0, NULL, NULL),
};

static const struct tt_field tt_video_info_item_info_result[] = {
    FIELD(STRING,                                            "auth_code",               TT_P_SECRET, NULL,             NULL),
    FIELD(STRING,                                            "item_id",                 0,           NULL,             NULL),
    FIELD(STRING,                                            "item_type",               0,           "VIDEO|CAROUSEL", NULL),
    FIELD(STRING,                                            "text",                    0,           NULL,             NULL),
    FIELD(STRING,                                            "status",                  0,           NULL,             NULL),
    FIELD_OBJECT(spark_carousel_info_fields,                 "carousel_info",           0,           NULL,             NULL),
    FIELD(STRING,                                            "stitch_original_item_id", 0,           NULL,             NULL),
    FIELD(STRING,                                            "duet_original_item_id",   0,           NULL,             NULL),
    FIELD(BOOLEAN,                                           "is_multi_duet_stitch",    0,           NULL,             NULL),
    FIELD_LIST(STRING,                                       "mentioned_item_ids",      0,           NULL,             NULL),
    FIELD_OBJECT(tt_video_info_item_info_anchor_list_result, "anchor_list",             0,           NULL,             NULL),
    FIELD(STRING,                                            "id",                      0,           NULL,             NULL),
    FIELD(STRING,                                            "title",                   0,           NULL,             NULL),
    FIELD_LIST(STRING,                                       "product_regions",         0,           NULL,             NULL),
    FIELD(STRING,                                            "url",                     0,           NULL,             NULL),
    FIELD(STRING,                                            "spu_id",                  0,           NULL,             "The product of the TikTok Shop."),
    FIELD(STRING,                                            "spu_name",                0,           NULL,             NULL),
    FIELD(STRING,                                            "store_id",                0,           NULL,             NULL),
};

static const struct tt_field tt_video_info_video_info_result[] = {
    FIELD(INTEGER, "bit_rate",    0, NULL, "Bits a second."),
    FIELD(NUMBER,  "duration",    0, NULL, "Seconds."),
    FIELD(INTEGER, "size",        0, NULL, "Bytes."),
    FIELD(INTEGER, "width",       0, NULL, "In pixels."),
    FIELD(INTEGER, "height",      0, NULL, "In pixels."),
    FIELD(STRING,  "video_id",    0, NULL, NULL),
    FIELD(STRING,  "file_name",   0, NULL, NULL),
    FIELD(STRING,  "poster_url",  0, NULL, NULL),
    FIELD(STRING,  "preview_url", 0, NULL, NULL),
    FIELD(STRING,  "signature",   0, NULL, "MD5 of the file."),
};

static const struct tt_field tt_video_info_result[] = {
    FIELD_OBJECT(tt_video_info_auth_info_result,  "auth_info",  0, NULL, NULL),
    FIELD_OBJECT(tt_video_info_item_info_result,  "item_info",  0, NULL, NULL),
    FIELD_OBJECT(spark_user_info_fields,          "user_info",  0, NULL, NULL),
    FIELD_OBJECT(tt_video_info_video_info_result, "video_info", 0, NULL, NULL),
};

static const struct tt_endpoint tt_video_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "tt_video/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "690 Creative Management > TikTok Posts Management > Query TikTok Posts",
    .source = V13_DOC("1738376324021250"),
    .effect = TT_READ,
};

/* ---- ads.tt_video.list */

static const struct tt_param tt_video_list_params[] = {
    PARAM(QUERY,      STRING,  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                       "The ad account."),
    PARAM_LIST(QUERY, STRING,  "item_types",    0,                            TT_RULE(.choices = "VIDEO|CAROUSEL"),          NULL),
    PARAM(QUERY,      STRING,  "keyword",       0,                            &rule_chars_500,                               "A word to look for."),
    PARAM(QUERY,      INTEGER, "page",          0,                            &rule_else_1,                                  "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",     TT_P_MIN | TT_P_MAX,          TT_RULE(.assumed = "20", .min = 1, .max = 50), "Rows a page."),
};

static const struct tt_field tt_video_list_row_item_info_anchor_list_result[] = {
    FIELD(STRING,      "id",              0, NULL,                                   NULL),
    FIELD(STRING,      "title",           0, NULL,                                   NULL),
    FIELD(STRING,      "status",          0, "CHECK_ING|CHECK_FAILED|CHECK_SUCCESS", NULL),
    FIELD_LIST(STRING, "product_regions", 0, NULL,                                   NULL),
    FIELD(STRING,      "url",             0, NULL,                                   NULL),
    FIELD(STRING,      "spu_id",          0, NULL,                                   "The product of the TikTok Shop."),
    FIELD(STRING,      "spu_name",        0, NULL,                                   NULL),
    FIELD(STRING,      "store_id",        0, NULL,                                   NULL),
};

static const struct tt_field tt_video_list_row_item_info_result[] = {
    FIELD(STRING,                                                 "auth_code",     TT_P_SECRET, NULL,             NULL),
    FIELD(STRING,                                                 "item_id",       0,           NULL,             NULL),
    FIELD(STRING,                                                 "text",          0,           NULL,             NULL),
    FIELD(STRING,                                                 "status",        0,           NULL,             NULL),
    FIELD(STRING,                                                 "item_type",     0,           "VIDEO|CAROUSEL", NULL),
    FIELD_OBJECT(spark_carousel_info_fields,                      "carousel_info", 0,           NULL,             NULL),
    FIELD_OBJECTS(tt_video_list_row_item_info_anchor_list_result, "anchor_list",   0,           NULL,             NULL),
};

static const struct tt_field tt_video_list_row_video_info_result[] = {
    FIELD(INTEGER, "bit_rate",    0, NULL, "Bits a second."),
    FIELD(NUMBER,  "duration",    0, NULL, "Seconds."),
    FIELD(INTEGER, "size",        0, NULL, "Bytes."),
    FIELD(INTEGER, "height",      0, NULL, "In pixels."),
    FIELD(INTEGER, "width",       0, NULL, "In pixels."),
    FIELD(STRING,  "poster_url",  0, NULL, NULL),
    FIELD(STRING,  "preview_url", 0, NULL, NULL),
    FIELD(STRING,  "signature",   0, NULL, "MD5 of the file."),
};

static const struct tt_field tt_video_list_row_auth_info_result[] = {
    FIELD(STRING, "invite_start_time", 0, NULL, NULL),
    FIELD(STRING, "auth_start_time",   0, NULL, "When the loan begins."),
    FIELD(STRING, "ad_auth_status",    0, NULL, NULL),
    FIELD(STRING, "auth_end_time",     0, NULL, "When the loan ends."),
};

static const struct tt_field tt_video_list_row[] = {
    FIELD_OBJECT(tt_video_list_row_item_info_result,  "item_info",  0, NULL, NULL),
    FIELD_OBJECT(tt_video_list_row_video_info_result, "video_info", 0, NULL, NULL),
    FIELD_OBJECT(spark_user_info_fields,              "user_info",  0, NULL, NULL),
    FIELD_OBJECT(tt_video_list_row_auth_info_result,  "auth_info",  0, NULL, NULL),
};

static const struct tt_field tt_video_list_result[] = {
    FIELD_OBJECTS(tt_video_list_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint tt_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "tt_video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .scope = "691 Creative Management > TikTok Posts Management > Authorize TikTok Posts",
    .source = V13_DOC("1738376465972226"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.tt_video.unbind */

static const struct tt_param tt_video_unbind_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "item_id",       TT_P_REQUIRED,                NULL,    "The post."),
};

static const struct tt_endpoint tt_video_unbind_endpoint = {
    .method = "POST",
    .path = V13_PATH "tt_video/unbind/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "691 Creative Management > TikTok Posts Management > Authorize TikTok Posts",
    .source = V13_DOC("1738376509936641"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

// clang-format on
#endif
