/* Lending posts to advertisers, as Spark Ads.
 * Constant tables, included by business.c only. */
#ifndef TIKTOK_BUSINESS_SPARK_H
#define TIKTOK_BUSINESS_SPARK_H
#include "business/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_else_30 = {.assumed = "30"};
static const struct tt_rule rule_time = {
    .choices = "PAST_ONE_MONTH|PAST_THREE_MONTHS|PAST_SIX_MONTHS",
    .assumed = "\"PAST_SIX_MONTHS\"",
};
static const struct tt_rule rule_objective_type = {
    .choices = "REACH|TRAFFIC|VIDEO_VIEWS|ENGAGEMENT|APP_PROMOTION|LEAD_GENERATION|WEB_CONVERSIONS|PRODUCT_SALES",
    .assumed = "\"REACH\"",
};
static const struct tt_rule rule_chars_512 = {.max_len = 512};
static const struct tt_rule rule_value_1_to_1000 = {.min = 1, .max = 1000};

/* ---- business.post.authorize */

static const struct tt_param post_authorize_params[] = {
    PARAM(BODY, STRING,  "business_id",        TT_P_REQUIRED | TT_P_ACCOUNT, NULL,          "The account: the open_id of its token."),
    PARAM(BODY, STRING,  "item_id",            TT_P_REQUIRED,                NULL,          "The post."),
    PARAM(BODY, INTEGER, "authorization_days", 0,                            &rule_else_30, "For how many days the post is lent."),
};

static const struct tt_field post_authorize_result[] = {
    FIELD(STRING,  "item_id",              0,           NULL, NULL),
    FIELD(STRING,  "auth_code",            TT_P_SECRET, NULL, NULL),
    FIELD(STRING,  "auth_code_start_time", 0,           NULL, "When the code begins to count."),
    FIELD(STRING,  "auth_code_end_time",   0,           NULL, "When the code ends."),
    FIELD(INTEGER, "authorization_days",   0,           NULL, NULL),
};

static const struct tt_endpoint post_authorize_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/post/authorize/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1815051784582210"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.post.authorize.delete */

static const struct tt_param post_authorize_delete_params[] = {
    PARAM(BODY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(BODY, STRING, "item_id",     TT_P_REQUIRED,                NULL, "The post."),
};

static const struct tt_field post_authorize_delete_result[] = {
    FIELD(STRING, "item_id",          0, NULL,      NULL),
    FIELD(STRING, "auth_code_status", 0, "DELETED", NULL),
};

static const struct tt_endpoint post_authorize_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/post/authorize/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1815051817073665"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.post.authorize.setting */

static const struct tt_param post_authorize_setting_params[] = {
    PARAM(BODY, STRING,  "business_id",        TT_P_REQUIRED | TT_P_ACCOUNT, NULL,          "The account: the open_id of its token."),
    PARAM(BODY, STRING,  "item_id",            TT_P_REQUIRED,                NULL,          "The post."),
    PARAM(BODY, BOOLEAN, "is_ad_promotable",   TT_P_REQUIRED,                NULL,          "Whether advertisers may promote the post."),
    PARAM(BODY, INTEGER, "authorization_days", 0,                            &rule_else_30, "For how many days the post is lent."),
};

static const struct tt_endpoint post_authorize_setting_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/post/authorize/setting/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1815051741912066"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- business.post.authorize.status */

static const struct tt_param post_authorize_status_params[] = {
    PARAM(QUERY, STRING, "business_id", TT_P_REQUIRED | TT_P_ACCOUNT, NULL, "The account: the open_id of its token."),
    PARAM(QUERY, STRING, "item_id",     TT_P_REQUIRED,                NULL, "The post."),
};

static const struct tt_field post_authorize_status_result[] = {
    FIELD(STRING,  "item_id",              0,           NULL,                      NULL),
    FIELD(STRING,  "auth_code",            TT_P_SECRET, NULL,                      NULL),
    FIELD(STRING,  "auth_code_start_time", 0,           NULL,                      "When the code begins to count."),
    FIELD(STRING,  "auth_code_end_time",   0,           NULL,                      "When the code ends."),
    FIELD(INTEGER, "authorization_days",   0,           NULL,                      NULL),
    FIELD(STRING,  "auth_code_status",     0,           "NOT_USED|IN_USE|EXPIRED", NULL),
};

static const struct tt_endpoint post_authorize_status_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/post/authorize/status/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .source = V13_DOC("1815051801257986"),
    .effect = TT_READ,
};

/* ---- business.spark_ad.create */

static const struct tt_param spark_ad_create_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",             TT_P_REQUIRED,                       &v13_id,                    "The ad account."),
    PARAM(BODY,      STRING, "campaign_name",             0,                                   &rule_chars_512,            NULL),
    PARAM(BODY,      STRING, "objective_type",            0,                                   TT_RULE(.choices = "REACH|TRAFFIC|VIDEO_VIEWS|ENGAGEMENT"), "What the campaign is to achieve."),
    PARAM(BODY,      STRING, "adgroup_name",              0,                                   &rule_chars_512,            NULL),
    PARAM(BODY,      STRING, "saved_audience_id",         TT_P_REQUIRED | TT_P_DISPUTED,       NULL,                       "A saved set of targeting settings."),
    PARAM_LIST(BODY, STRING, "location_ids",              TT_P_REQUIRED | TT_P_DISPUTED,       TT_RULE(.max_items = 3000), "Regions to target; ids come from ads.tool.region."),
    PARAM(BODY,      STRING, "gender",                    0,                                   NULL,                       "People of which gender."),
    PARAM_LIST(BODY, STRING, "age_groups",                0,                                   NULL,                       "Ages to target."),
    PARAM(BODY,      STRING, "budget_mode",               0,                                   TT_RULE(.choices = "BUDGET_MODE_TOTAL|BUDGET_MODE_DAY"), "Whether the budget is for a day, in total, or has no end."),
    PARAM(BODY,      NUMBER, "budget",                    0,                                   NULL,                       "In the currency of the ad account."),
    PARAM(BODY,      STRING, "schedule_type",             0,                                   TT_RULE(.choices = "SCHEDULE_FROM_NOW|SCHEDULE_START_END"), "Without end, or from start to end."),
    PARAM(BODY,      STRING, "schedule_start_time",       0,                                   &v13_datetime,              "UTC."),
    PARAM(BODY,      STRING, "schedule_end_time",         TT_P_REQUIRED,                       &v13_datetime,              "UTC."),
    PARAM(BODY,      STRING, "optimization_goal",         0,                                   NULL,                       "What delivery is optimised for."),
    PARAM(BODY,      NUMBER, "frequency",                 TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, &rule_value_1_to_1000,      "How often one person sees the ad in frequency_schedule days."),
    PARAM(BODY,      NUMBER, "frequency_schedule",        TT_P_REQUIRED | TT_P_MIN | TT_P_MAX, &rule_value_1_to_1000,      "Days that frequency is counted over."),
    PARAM(BODY,      STRING, "bid_type",                  0,                                   TT_RULE(.choices = "BID_TYPE_CUSTOM|BID_TYPE_NO_BID", .assumed = "\"BID_TYPE_NO_BID\""), "Whether TikTok bids freely or keeps to your bid."),
    PARAM(BODY,      NUMBER, "bid_price",                 TT_P_REQUIRED | TT_P_DISPUTED,       NULL,                       "Bid for a click, a thousand views or a view, by billing_event."),
    PARAM(BODY,      NUMBER, "conversion_bid_price",      TT_P_REQUIRED | TT_P_DISPUTED,       NULL,                       "What one conversion may cost."),
    PARAM(BODY,      STRING, "ad_name",                   0,                                   &rule_chars_512,            NULL),
    PARAM(BODY,      STRING, "identity_type",             0,                                   TT_RULE(.choices = "AUTH_CODE|TT_USER|BC_AUTH_TT"), "What kind of identity that is."),
    PARAM(BODY,      STRING, "identity_id",               0,                                   NULL,                       "Who the ad speaks as."),
    PARAM(BODY,      STRING, "identity_authorized_bc_id", TT_P_REQUIRED,                       NULL,                       "The Business Center that lends the identity."),
    PARAM(BODY,      STRING, "tiktok_item_id",            0,                                   NULL,                       "The post that is promoted, for Spark Ads."),
    PARAM(BODY,      STRING, "call_to_action",            TT_P_REQUIRED | TT_P_DISPUTED,       NULL,                       "The word on the button."),
    PARAM(BODY,      STRING, "landing_page_url",          TT_P_REQUIRED | TT_P_DISPUTED,       NULL,                       "Where a click leads."),
};

static const struct tt_endpoint spark_ad_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "business/spark_ad/create/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .flags = TT_E_SPENDS | TT_E_UNCONFIRMED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- business.video.recommend */

static const struct tt_param video_recommend_params[] = {
    PARAM(QUERY,      STRING, "business_id",       TT_P_REQUIRED | TT_P_ACCOUNT, NULL,                     "The account: the open_id of its token."),
    PARAM_LIST(QUERY, STRING, "video_ids",         0,                            TT_RULE(.max_items = 20), "The videos."),
    PARAM_LIST(QUERY, STRING, "exclude_video_ids", 0,                            NULL,                     NULL),
    PARAM(QUERY,      STRING, "time",              0,                            &rule_time,               NULL),
    PARAM(QUERY,      STRING, "objective_type",    0,                            &rule_objective_type,     "What the campaign is to achieve."),
};

static const struct tt_field video_recommend_videos_audience_countries_result[] = {
    FIELD(STRING, "country",    0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field video_recommend_videos_result[] = {
    FIELD(STRING,                                                   "recommendation_level", 0, "HIGH|MEDIUM|LOW", NULL),
    FIELD(STRING,                                                   "item_id",              0, NULL,              NULL),
    FIELD(STRING,                                                   "embed_url",            0, NULL,              NULL),
    FIELD(STRING,                                                   "thumbnail_url",        0, NULL,              NULL),
    FIELD(STRING,                                                   "create_time",          0, NULL,              NULL),
    FIELD(NUMBER,                                                   "video_views",          0, NULL,              NULL),
    FIELD(NUMBER,                                                   "likes",                0, NULL,              NULL),
    FIELD(NUMBER,                                                   "comments",             0, NULL,              NULL),
    FIELD(NUMBER,                                                   "shares",               0, NULL,              NULL),
    FIELD_OBJECTS(video_recommend_videos_audience_countries_result, "audience_countries",   0, NULL,              NULL),
};

static const struct tt_field video_recommend_result[] = {
    FIELD_OBJECTS(video_recommend_videos_result, "videos", 0, NULL, NULL),
};

static const struct tt_endpoint video_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "business/video/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "account",
    .rows = "videos",
    .source = V13_DOC("1825128684907522"),
    .effect = TT_READ,
};

// clang-format on
#endif
