/* TikTok One and the Creator Marketplace: creators, orders, campaigns.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_TTO_H
#define TIKTOK_ADS_TTO_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

static const struct tt_rule rule_tto_campaign_type = {.choices = "CAMPAIGN|BRAND_LINK", .assumed = "\"CAMPAIGN\""};
static const struct tt_rule rule_tto_tcm_campaign_link_status_campaign_type = {.choices = "CAMPAIGN|BRAND_LINK"};
static const struct tt_rule rule_anchor_title = {
    .choices = "WATCH_NOW|LISTEN_NOW|READ_MORE|SHOW_NOW|GET_OFFER|LEARN_MORE|CONTACT_US|JOIN_NOW|APPLY_NOW",
};
static const struct tt_rule rule_chars_60 = {.max_len = 60};
static const struct tt_rule rule_when_anchor_sub_type_destination = {.when = "anchor_sub_type=DESTINATION"};
static const struct tt_paging cursor_10_by_limit_in_page_info = {
    .next = "cursor", .size = "limit", .from_paths = "page_info.cursor", .more_paths = "page_info.has_more", .size_max = 10,
    .kind = TT_PAGE_CURSOR,
};
static const struct tt_paging cursor_10_by_limit = {
    .next = "cursor", .size = "limit", .from_paths = "cursor", .more_paths = "has_more", .size_max = 10,
    .kind = TT_PAGE_CURSOR,
};
static const struct tt_paging pages_5 = V13_PAGES(5);
static const struct tt_paging pages_200 = V13_PAGES(200);
static const struct tt_paging cursor_25_by_limit_in_page_info = {
    .next = "cursor", .size = "limit", .from_paths = "page_info.cursor", .more_paths = "page_info.has_more", .size_max = 25,
    .kind = TT_PAGE_CURSOR,
};

static const struct tt_field tto_posts_fields[] = {
    FIELD(STRING,  "video_id",         0, NULL, NULL),
    FIELD(STRING,  "caption",          0, NULL, NULL),
    FIELD(STRING,  "display_name",     0, NULL, NULL),
    FIELD(INTEGER, "likes",            0, NULL, NULL),
    FIELD(INTEGER, "comments",         0, NULL, NULL),
    FIELD(INTEGER, "shares",           0, NULL, NULL),
    FIELD(INTEGER, "video_views",      0, NULL, NULL),
    FIELD(INTEGER, "engagement_count", 0, NULL, NULL),
    FIELD(NUMBER,  "engagement_rate",  0, NULL, NULL),
    FIELD(STRING,  "embed_url",        0, NULL, NULL),
    FIELD(STRING,  "thumbnail_url",    0, NULL, NULL),
    FIELD(STRING,  "create_time",      0, NULL, NULL),
};

static const struct tt_field tto_quota_fields[] = {
    FIELD(INTEGER, "current_video_count",     0, NULL, NULL),
    FIELD(INTEGER, "per_creator_video_limit", 0, NULL, NULL),
    FIELD(INTEGER, "total_video_limit",       0, NULL, NULL),
};

static const struct tt_field tto_orders_fields[] = {
    FIELD(STRING,                  "order_id",      0, NULL, NULL),
    FIELD(STRING,                  "handle_name",   0, NULL, NULL),
    FIELD_LIST(STRING,             "video_ids",     0, NULL, NULL),
    FIELD(STRING,                  "campaign_code", 0, NULL, NULL),
    FIELD(STRING,                  "invite_link",   0, NULL, NULL),
    FIELD_OBJECT(tto_quota_fields, "quota",         0, NULL, NULL),
};

static const struct tt_field tto_dm_info_fields[] = {
    FIELD(STRING,  "business_account_handle", 0, NULL, NULL),
    FIELD(BOOLEAN, "dm_allowed",              0, NULL, NULL),
};

static const struct tt_field tto_industry_labels_fields[] = {
    FIELD(STRING, "label_id",   0, NULL, NULL),
    FIELD(STRING, "label_name", 0, NULL, NULL),
};

/* ---- ads.tcm.creator.authorized */

static const struct tt_param tcm_creator_authorized_params[] = {
    PARAM(QUERY,      STRING, "creator_id", TT_P_REQUIRED, NULL, "The creator; the open_id of the token."),
    PARAM_LIST(QUERY, STRING, "fields",     TT_P_REQUIRED, NULL, "Which members to answer; without it TikTok chooses."),
};

static const struct tt_endpoint tcm_creator_authorized_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/creator/authorized/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "14010200 TikTok Creator > Creator User > Get Creator Insights",
    .effect = TT_READ,
};

/* ---- ads.tcm.creator.authorized.video.list */

static const struct tt_param tcm_creator_authorized_video_list_params[] = {
    PARAM(QUERY,      STRING,  "creator_id", TT_P_REQUIRED, NULL,          "The creator; the open_id of the token."),
    PARAM(QUERY,      INTEGER, "limit",      0,             &rule_else_10, "Rows a page."),
    PARAM_LIST(QUERY, STRING,  "video_ids",  0,             NULL,          "The videos."),
    PARAM(QUERY,      INTEGER, "cursor",     0,             &rule_else_0,  "Where the page begins; as the page before answered."),
};

static const struct tt_field tcm_creator_authorized_video_list_result[] = {
    FIELD_OBJECT(page_info_fields,  "page_info", 0, NULL, NULL),
    FIELD_OBJECTS(tto_posts_fields, "posts",     0, NULL, NULL),
};

static const struct tt_endpoint tcm_creator_authorized_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/creator/authorized/video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "posts",
    .scope = "14020100 TikTok Creator > Creator Media > Get Creator Media",
    .paging = &cursor_10_by_limit_in_page_info,
    .effect = TT_READ,
};

/* ---- ads.tcm.creator.invite */

static const struct tt_param tcm_creator_invite_params[] = {
    PARAM(BODY,      STRING, "tcm_account_id", 0,            NULL,    "The Creator Marketplace account."),
    PARAM_LIST(BODY, STRING, "handle_names",   0,            NULL,    "The creators' names after the @."),
    PARAM(BODY,      STRING, "advertiser_id",  TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field tcm_creator_invite_result[] = {
    FIELD_LIST(STRING,  "in_tcm",         0, NULL, NULL),
    FIELD_LIST(BOOLEAN, "invited",        0, NULL, NULL),
    FIELD_LIST(BOOLEAN, "rejected",       0, NULL, NULL),
    FIELD(ANY,          "reject_reasons", 0, NULL, NULL),
};

static const struct tt_endpoint tcm_creator_invite_endpoint = {
    .method = "POST",
    .path = V13_PATH "tcm/creator/invite/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "13030000 TikTok Creator Marketplace (TCM) > Get Creators Onboarding Status and Invite Creators to TCM",
    .flags = TT_E_UNCONFIRMED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.tcm.creator.public.video.list */

static const struct tt_param tcm_creator_public_video_list_params[] = {
    PARAM(QUERY,      STRING,  "tcm_account_id", TT_P_REQUIRED, NULL,          "The Creator Marketplace account."),
    PARAM(QUERY,      STRING,  "handle_name",    TT_P_REQUIRED, NULL,          "The creator's name after the @."),
    PARAM(QUERY,      INTEGER, "limit",          0,             &rule_else_10, "Rows a page."),
    PARAM_LIST(QUERY, STRING,  "video_ids",      0,             NULL,          "The videos."),
    PARAM(QUERY,      INTEGER, "cursor",         0,             &rule_else_0,  "Where the page begins; as the page before answered."),
};

static const struct tt_endpoint tcm_creator_public_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/creator/public/video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "posts",
    .scope = "14020100 TikTok Creator > Creator Media > Get Creator Media",
    .paging = &cursor_10_by_limit_in_page_info,
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.tcm.order.create.v2 */

static const struct tt_param tcm_order_create_v2_deliverables[] = {
    MEMBER(STRING,  "deliverable_name",                       0, &rule_chars_60, NULL),
    MEMBER(INTEGER, "spark_ads_requested_authorization_days", 0, NULL,           "For how many days posts are to be lent."),
};

static const struct tt_param tcm_order_create_v2_params[] = {
    PARAM(BODY,         STRING,                           "tcm_account_id",                                 0,                   NULL,                            "The Creator Marketplace account."),
    PARAM(BODY,         STRING,                           "brand_name",                                     0,                   &rule_chars_60,                  NULL),
    PARAM(BODY,         STRING,                           "description",                                    0,                   &rule_chars_60,                  NULL),
    PARAM_LIST(BODY,    STRING,                           "handle_names",                                   0,                   &rule_items_100,                 "The creators' names after the @."),
    PARAM(BODY,         STRING,                           "campaign_code",                                  0,                   NULL,                            NULL),
    PARAM(BODY,         STRING,                           "order_source",                                   0,                   TT_RULE(.choices = "MSP|OTHER"), NULL),
    PARAM_OBJECTS(BODY, tcm_order_create_v2_deliverables, "deliverables",                                   0,                   &rule_items_10,                  "What is to be made."),
    PARAM(BODY,         INTEGER,                          "video_number",                                   TT_P_MIN | TT_P_MAX, &rule_value_1_to_10_else_10,     NULL),
    PARAM(BODY,         INTEGER,                          "default_spark_ads_requested_authorization_days", 0,                   NULL,                            "For how many days posts are to be lent unless said otherwise."),
};

static const struct tt_field tcm_order_create_v2_result[] = {
    FIELD(STRING,                    "campaign_code",    0, NULL, NULL),
    FIELD(STRING,                    "invite_link",      0, NULL, NULL),
    FIELD(INTEGER,                   "remaining_orders", 0, NULL, NULL),
    FIELD_OBJECTS(tto_orders_fields, "orders",           0, NULL, NULL),
};

static const struct tt_endpoint tcm_order_create_v2_endpoint = {
    .method = "POST",
    .path = V13_PATH "tcm/order/create/v2/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "13010000 TikTok Creator Marketplace (TCM) > Create and Update TCM Account",
    .flags = TT_E_SPENDS | TT_E_UNCONFIRMED,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.tcm.order.get.v2 */

static const struct tt_param tcm_order_get_v2_params[] = {
    PARAM(QUERY,      STRING,  "tcm_account_id", TT_P_REQUIRED,       NULL,                        "The Creator Marketplace account."),
    PARAM(QUERY,      STRING,  "query_type",     TT_P_REQUIRED,       TT_RULE(.choices = "ORDER_ID|CAMPAIGN_CODE|INVITE_LINK"), NULL),
    PARAM_LIST(QUERY, STRING,  "order_ids",      0,                   &rule_items_200,             NULL),
    PARAM(QUERY,      STRING,  "campaign_code",  0,                   NULL,                        NULL),
    PARAM(QUERY,      STRING,  "invite_link",    0,                   NULL,                        NULL),
    PARAM_LIST(QUERY, STRING,  "fields",         0,                   NULL,                        "Which members to answer; without it TikTok chooses."),
    PARAM(QUERY,      INTEGER, "page",           0,                   &rule_else_1,                "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",      TT_P_MIN | TT_P_MAX, &rule_value_1_to_20_else_10, "Rows a page."),
};

static const struct tt_field tcm_order_get_v2_result[] = {
    FIELD_OBJECT(page_info_fields,   "page_info", 0, NULL, NULL),
    FIELD_OBJECTS(tto_orders_fields, "orders",    0, NULL, NULL),
};

static const struct tt_endpoint tcm_order_get_v2_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/order/get/v2/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "orders",
    .paging = &pages_20,
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.tcm.report.get.v2 */

static const struct tt_param tcm_report_get_v2_params[] = {
    PARAM(QUERY,      STRING,  "tcm_account_id",   TT_P_REQUIRED, NULL,          "The Creator Marketplace account."),
    PARAM_LIST(QUERY, STRING,  "order_ids",        TT_P_REQUIRED, NULL,          NULL),
    PARAM(QUERY,      STRING,  "start_date",       0,             NULL,          "First day."),
    PARAM(QUERY,      STRING,  "end_date",         0,             NULL,          "Last day, included."),
    PARAM(QUERY,      BOOLEAN, "need_daily_stats", 0,             NULL,          NULL),
    PARAM_LIST(QUERY, STRING,  "metrics",          0,             NULL,          "Which figures to answer."),
    PARAM(QUERY,      INTEGER, "page",             0,             &rule_else_1,  "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",        0,             &rule_else_10, "Rows a page."),
};

static const struct tt_field tcm_report_get_v2_result[] = {
    FIELD_OBJECT(page_info_fields, "page_info", 0, NULL, NULL),
    FIELD_OBJECTS(list_fields,     "insights",  0, NULL, NULL),
};

static const struct tt_endpoint tcm_report_get_v2_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/report/get/v2/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "insights",
    .paging = &v13_pages_100,
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.tcm.similar.creator */

static const struct tt_param tcm_similar_creator_params[] = {
    PARAM(QUERY, STRING, "tcm_account_id", TT_P_REQUIRED, NULL, "The Creator Marketplace account."),
    PARAM(QUERY, STRING, "handle_name",    TT_P_REQUIRED, NULL, "The creator's name after the @."),
};

static const struct tt_field tcm_similar_creator_result[] = {
    FIELD_OBJECTS(oauth2_creator_get_list_fields, "creators", 0, NULL, NULL),
};

static const struct tt_endpoint tcm_similar_creator_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/similar/creator/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "creators",
    .scope = "13020000 TikTok Creator Marketplace (TCM) > Read TCM Account",
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.tcm.tt_video.apply */

static const struct tt_param tcm_tt_video_apply_params[] = {
    PARAM(BODY, STRING,  "video_id",           TT_P_REQUIRED,       NULL,                                           "The video."),
    PARAM(BODY, STRING,  "tcm_account_id",     TT_P_REQUIRED,       NULL,                                           "The Creator Marketplace account."),
    PARAM(BODY, INTEGER, "authorization_days", TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "30", .min = 1, .max = 365), "For how many days the post is lent."),
    PARAM(BODY, STRING,  "action",             0,                   TT_RULE(.choices = "EXTEND"),                   "What to do."),
};

static const struct tt_endpoint tcm_tt_video_apply_endpoint = {
    .method = "POST",
    .path = V13_PATH "tcm/tt_video/apply/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "13040000 TikTok Creator Marketplace (TCM) > Send Spark Ads Invitation to Creators and Get the Status",
    .source = V13_DOC("1751098904942594"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.tcm.tt_video.status */

static const struct tt_param tcm_tt_video_status_params[] = {
    PARAM(QUERY, STRING, "video_id",       TT_P_REQUIRED, NULL, "The video."),
    PARAM(QUERY, STRING, "tcm_account_id", TT_P_REQUIRED, NULL, "The Creator Marketplace account."),
};

static const struct tt_field tcm_tt_video_status_result[] = {
    FIELD(STRING,  "video_id",                     0,           NULL,                              NULL),
    FIELD(STRING,  "auth_status",                  0,           "WAITING|REJECTED|ACCEPTED",       NULL),
    FIELD(STRING,  "auth_status_updated_time",     0,           NULL,                              NULL),
    FIELD(INTEGER, "num_remaining_request",        0,           NULL,                              NULL),
    FIELD(INTEGER, "requested_authorization_days", 0,           NULL,                              NULL),
    FIELD(STRING,  "auth_code",                    TT_P_SECRET, NULL,                              NULL),
    FIELD(STRING,  "auth_code_start_time",         0,           NULL,                              "When the code begins to count."),
    FIELD(STRING,  "auth_code_end_time",           0,           NULL,                              "When the code ends."),
    FIELD(STRING,  "auth_code_status",             0,           "NOT_USED|IN_USE|EXPIRED|DELETED", NULL),
};

static const struct tt_endpoint tcm_tt_video_status_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/tt_video/status/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "13040000 TikTok Creator Marketplace (TCM) > Send Spark Ads Invitation to Creators and Get the Status",
    .source = V13_DOC("1751098935842817"),
    .effect = TT_READ,
};

/* ---- ads.tcm.video.audit_status.get */

static const struct tt_param tcm_video_audit_status_get_params[] = {
    PARAM(QUERY, STRING, "tcm_account_id", TT_P_REQUIRED, NULL, "The Creator Marketplace account."),
    PARAM(QUERY, STRING, "v2_order_id",    TT_P_REQUIRED, NULL, "The order."),
    PARAM(QUERY, STRING, "lang",           0,             NULL, "Language of the answer."),
};

static const struct tt_field tcm_video_audit_status_get_audit_status_list_result[] = {
    FIELD(STRING,      "video_id",             0, NULL,                          NULL),
    FIELD(STRING,      "video_status",         0, "INIT|UPLOAD|RELEASE|DELETE",  NULL),
    FIELD(STRING,      "bind_status",          0, "BIND|UNBIND",                 NULL),
    FIELD(STRING,      "review_status",        0, "NO_REVIEW|CONTENT_REVIEWING|AD_REVIEWING|CONTENT_REVIEW_FAIL|AD_REVIEW_FAIL|SUCCEED|ALL_FAIL", NULL),
    FIELD(STRING,      "review_create_time",   0, NULL,                          NULL),
    FIELD(STRING,      "upload_time",          0, NULL,                          NULL),
    FIELD(STRING,      "cover_image_url",      0, NULL,                          NULL),
    FIELD(BOOLEAN,     "is_advertiser_reject", 0, NULL,                          NULL),
    FIELD(STRING,      "music_review_status",  0, "INIT|REVIEWING|SUCCEED|FAIL", NULL),
    FIELD(STRING,      "music_review_time",    0, NULL,                          NULL),
    FIELD(STRING,      "reject_reason",        0, NULL,                          NULL),
    FIELD(STRING,      "operation_time",       0, NULL,                          NULL),
    FIELD(STRING,      "delete_time",          0, NULL,                          NULL),
    FIELD(STRING,      "publish_time",         0, NULL,                          NULL),
    FIELD(STRING,      "content_judge_time",   0, NULL,                          NULL),
    FIELD(STRING,      "ad_judge_time",        0, NULL,                          NULL),
    FIELD_LIST(STRING, "ad_reject_reasons",    0, NULL,                          NULL),
    FIELD(STRING,      "ad_judge_status",      0, "INIT|REVIEWING|SUCCEED|FAIL", NULL),
    FIELD(STRING,      "content_judge_status", 0, "INIT|REVIEWING|SUCCEED|FAIL", NULL),
    FIELD(STRING,      "advertiser_operate",   0, NULL,                          NULL),
    FIELD(STRING,      "embed_url",            0, NULL,                          NULL),
};

static const struct tt_field tcm_video_audit_status_get_result[] = {
    FIELD_OBJECTS(tcm_video_audit_status_get_audit_status_list_result, "audit_status_list", 0, NULL, NULL),
};

static const struct tt_endpoint tcm_video_audit_status_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tcm/video/audit_status/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "audit_status_list",
    .flags = TT_E_UNCONFIRMED,
    .effect = TT_READ,
};

/* ---- ads.tto.creator.authorized */

static const struct tt_param tto_creator_authorized_params[] = {
    PARAM(QUERY,      STRING, "creator_id", TT_P_REQUIRED, NULL, "The creator; the open_id of the token."),
    PARAM_LIST(QUERY, STRING, "fields",     0,             NULL, "Which members to answer; without it TikTok chooses."),
};

static const struct tt_field tto_creator_authorized_creator_rate_result[] = {
    FIELD(NUMBER, "rate",     0, NULL, NULL),
    FIELD(STRING, "currency", 0, NULL, "ISO 4217 code."),
};

static const struct tt_field tto_creator_authorized_content_labels_result[] = {
    FIELD(INTEGER, "label_id",   0, NULL, NULL),
    FIELD(STRING,  "label_name", 0, NULL, NULL),
};

static const struct tt_field tto_creator_authorized_audience_genders_result[] = {
    FIELD(STRING, "gender",     0, "Female|Male", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,          NULL),
};

static const struct tt_field tto_creator_authorized_audience_devices_result[] = {
    FIELD(STRING, "device",     0, "APPLE|SAMSUNG|XIAOMI|OPPO|MOTOROLA|OTHER", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,                                       NULL),
};

static const struct tt_field tto_creator_authorized_audience_usages_result[] = {
    FIELD(STRING, "usage",      0, "active|inactive", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,              NULL),
};

static const struct tt_field tto_creator_authorized_result[] = {
    FIELD(STRING,                                                 "profile_image",      0, NULL, NULL),
    FIELD(STRING,                                                 "handle_name",        0, NULL, NULL),
    FIELD(STRING,                                                 "display_name",       0, NULL, NULL),
    FIELD(STRING,                                                 "bio",                0, NULL, NULL),
    FIELD(INTEGER,                                                "following_count",    0, NULL, NULL),
    FIELD(INTEGER,                                                "followers_count",    0, NULL, NULL),
    FIELD(INTEGER,                                                "likes_count",        0, NULL, NULL),
    FIELD(INTEGER,                                                "videos_count",       0, NULL, NULL),
    FIELD_OBJECT(tto_creator_authorized_creator_rate_result,      "creator_rate",       0, NULL, NULL),
    FIELD(STRING,                                                 "country_code",       0, NULL, NULL),
    FIELD_OBJECTS(tto_creator_authorized_content_labels_result,   "content_labels",     0, NULL, NULL),
    FIELD_OBJECTS(tto_creator_authorized_content_labels_result,   "industry_labels",    0, NULL, NULL),
    FIELD_OBJECTS(audience_countries_fields,                      "audience_countries", 0, NULL, NULL),
    FIELD_OBJECTS(tto_creator_authorized_audience_genders_result, "audience_genders",   0, NULL, NULL),
    FIELD_OBJECTS(audience_ages_fields,                           "audience_ages",      0, NULL, NULL),
    FIELD_OBJECTS(tto_creator_authorized_audience_devices_result, "audience_devices",   0, NULL, NULL),
    FIELD_OBJECTS(tto_creator_authorized_audience_usages_result,  "audience_usages",    0, NULL, NULL),
};

static const struct tt_endpoint tto_creator_authorized_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/creator/authorized/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1834913529338882"),
    .effect = TT_READ,
};

/* ---- ads.tto.creator.authorized.video.list */

static const struct tt_param tto_creator_authorized_video_list_params[] = {
    PARAM(QUERY,      STRING,  "creator_id", TT_P_REQUIRED,       NULL,                        "The creator; the open_id of the token."),
    PARAM_LIST(QUERY, STRING,  "video_ids",  0,                   NULL,                        "The videos."),
    PARAM(QUERY,      INTEGER, "limit",      TT_P_MIN | TT_P_MAX, &rule_value_1_to_10_else_10, "Rows a page."),
    PARAM(QUERY,      INTEGER, "cursor",     0,                   NULL,                        "Where the page begins; as the page before answered."),
};

static const struct tt_field tto_creator_authorized_video_list_posts_result[] = {
    FIELD(STRING,      "video_id",             0, NULL,                                             NULL),
    FIELD(STRING,      "display_name",         0, NULL,                                             NULL),
    FIELD(STRING,      "thumbnail_url",        0, NULL,                                             NULL),
    FIELD(STRING,      "embed_url",            0, NULL,                                             NULL),
    FIELD(STRING,      "caption",              0, NULL,                                             NULL),
    FIELD(INTEGER,     "likes",                0, NULL,                                             NULL),
    FIELD(INTEGER,     "comments",             0, NULL,                                             NULL),
    FIELD(INTEGER,     "shares",               0, NULL,                                             NULL),
    FIELD(INTEGER,     "video_views",          0, NULL,                                             NULL),
    FIELD(INTEGER,     "favorites",            0, NULL,                                             NULL),
    FIELD(STRING,      "create_time",          0, NULL,                                             NULL),
    FIELD_LIST(STRING, "caption_hashtags",     0, NULL,                                             NULL),
    FIELD_LIST(STRING, "mentioned_accounts",   0, NULL,                                             NULL),
    FIELD(STRING,      "collaboration_status", 0, "PAID_PARTNERSHIP|CREATOR_EARNS_COMMISSION|NONE", NULL),
};

static const struct tt_field tto_creator_authorized_video_list_result[] = {
    FIELD_OBJECTS(tto_creator_authorized_video_list_posts_result, "posts",    0, NULL, NULL),
    FIELD(BOOLEAN,                                                "has_more", 0, NULL, "More follow."),
    FIELD(INTEGER,                                                "cursor",   0, NULL, "Where the next page begins."),
};

static const struct tt_endpoint tto_creator_authorized_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/creator/authorized/video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "posts",
    .source = V13_DOC("1834913554657282"),
    .paging = &cursor_10_by_limit,
    .effect = TT_READ,
};

/* ---- ads.tto.creator.campaign.join */

static const struct tt_param tto_creator_campaign_join_params[] = {
    PARAM(BODY, STRING, "creator_id",      TT_P_REQUIRED, NULL, "The creator; the open_id of the token."),
    PARAM(BODY, STRING, "tto_invite_link", TT_P_REQUIRED, NULL, "Invitation of a TikTok One campaign."),
};

static const struct tt_endpoint tto_creator_campaign_join_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/creator/campaign/join/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1836584318657537"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.tto.creator.campaign.video.link */

static const struct tt_param tto_creator_campaign_video_link_params[] = {
    PARAM(BODY, STRING, "creator_id",      TT_P_REQUIRED, NULL, "The creator; the open_id of the token."),
    PARAM(BODY, STRING, "tto_invite_link", TT_P_REQUIRED, NULL, "Invitation of a TikTok One campaign."),
    PARAM(BODY, STRING, "video_id",        TT_P_REQUIRED, NULL, "The video."),
};

static const struct tt_endpoint tto_creator_campaign_video_link_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/creator/campaign/video/link/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1836584551347201"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.tto.creator.link.request.confirm */

static const struct tt_param tto_creator_link_request_confirm_params[] = {
    PARAM(BODY, STRING, "creator_id",      TT_P_REQUIRED, NULL,                                 "The creator; the open_id of the token."),
    PARAM(BODY, STRING, "link_request_id", TT_P_REQUIRED, NULL,                                 "The request."),
    PARAM(BODY, STRING, "action",          TT_P_REQUIRED, TT_RULE(.choices = "APPROVE|REJECT"), "Whether to accept or to refuse."),
};

static const struct tt_endpoint tto_creator_link_request_confirm_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/creator/link/request/confirm/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1837247744649345"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.tto.creator.link.request.get */

static const struct tt_param tto_creator_link_request_get_params[] = {
    PARAM(QUERY, STRING, "creator_id",      TT_P_REQUIRED, NULL, "The creator; the open_id of the token."),
    PARAM(QUERY, STRING, "tto_invite_link", TT_P_REQUIRED, NULL, "Invitation of a TikTok One campaign."),
};

static const struct tt_field tto_creator_link_request_get_link_requests_result[] = {
    FIELD(STRING, "video_id",        0, NULL, NULL),
    FIELD(STRING, "link_request_id", 0, NULL, NULL),
};

static const struct tt_field tto_creator_link_request_get_result[] = {
    FIELD(STRING,                                                    "campaign_id",              0, NULL, NULL),
    FIELD(INTEGER,                                                   "spark_authorization_days", 0, NULL, NULL),
    FIELD_OBJECTS(tto_creator_link_request_get_link_requests_result, "link_requests",            0, NULL, NULL),
};

static const struct tt_endpoint tto_creator_link_request_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/creator/link/request/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "link_requests",
    .source = V13_DOC("1837247726007298"),
    .effect = TT_READ,
};

/* ---- ads.tto.oauth2.info */

static const struct tt_param tto_oauth2_info_params[] = {
    PARAM(QUERY, STRING, "tto_tcm_account_id", TT_P_REQUIRED, NULL, "The TikTok One account."),
};

static const struct tt_field tto_oauth2_info_result[] = {
    FIELD(STRING, "tto_tcm_account_id",           0, NULL, NULL),
    FIELD(STRING, "account_name",                 0, NULL, NULL),
    FIELD(STRING, "timezone",                     0, NULL, NULL),
    FIELD(STRING, "country",                      0, NULL, NULL),
    FIELD(STRING, "business_verification_status", 0, "NOT_SUBMITTED|UNDER_REVIEW|NOT_PASSED|PASSED|EXPIRED", NULL),
};

static const struct tt_endpoint tto_oauth2_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/oauth2/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1831975745134593"),
    .effect = TT_READ,
};

/* ---- ads.tto.oauth2.tcm */

static const struct tt_param tto_oauth2_tcm_params[] = {
    PARAM(QUERY, STRING, "app_id", TT_P_REQUIRED,               &v13_app_id, "The developer's app; from the setting app_id."),
    PARAM(QUERY, STRING, "secret", TT_P_REQUIRED | TT_P_SECRET, &v13_secret, "The app's secret; from the setting secret."),
};

static const struct tt_field tto_oauth2_tcm_result[] = {
    FIELD_LIST(STRING, "tto_tcm_account_ids", 0, NULL, NULL),
};

static const struct tt_endpoint tto_oauth2_tcm_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/oauth2/tcm/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1815693478150146"),
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.anchor.create */

static const struct tt_param tto_tcm_anchor_create_call_to_action[] = {
    MEMBER(STRING, "landing_page_url", 0, &rule_when_anchor_sub_type_destination, "Where a click leads."),
};

static const struct tt_param tto_tcm_anchor_create_params[] = {
    PARAM(BODY,        STRING,                               "tto_tcm_account_id", TT_P_REQUIRED, NULL,                                          "The TikTok One account."),
    PARAM(BODY,        STRING,                               "anchor_type",        TT_P_REQUIRED, TT_RULE(.choices = "WEB_ANCHOR"),              NULL),
    PARAM(BODY,        STRING,                               "anchor_sub_type",    0,             TT_RULE(.choices = "DESTINATION|ECOMMERCE|ENTERTAINMENT", .when = "anchor_type=WEB_ANCHOR"), NULL),
    PARAM(BODY,        INTEGER,                              "category_label_id",  0,             &rule_when_anchor_sub_type_destination,        NULL),
    PARAM(BODY,        STRING,                               "country_code",       TT_P_REQUIRED, NULL,                                          "ISO 3166 code of the country."),
    PARAM_OBJECT(BODY, tto_tcm_anchor_create_call_to_action, "call_to_action",     TT_P_REQUIRED, NULL,                                          "The button under the video."),
    PARAM(BODY,        STRING,                               "anchor_title",       TT_P_REQUIRED, &rule_anchor_title,                            "What viewers read."),
    PARAM(BODY,        STRING,                               "anchor_name",        TT_P_REQUIRED, TT_RULE(.max_len = 32),                        "Your own name of the anchor."),
    PARAM(BODY,        STRING,                               "upload_type",        TT_P_REQUIRED, TT_RULE(.choices = "UPLOAD_BY_FILE|UPLOAD_BY_URL|UPLOAD_BY_FILE_ID|UPLOAD_BY_VIDEO_ID|FILE|URL"), "Where the bytes come from."),
    PARAM(BODY,        FILE,                                 "thumbnail_file",     0,             TT_RULE(.when = "upload_type=UPLOAD_BY_FILE"), "The picture."),
    PARAM(BODY,        STRING,                               "thumbnail_url",      0,             TT_RULE(.when = "upload_type=UPLOAD_BY_URL"),  "Address of the picture."),
};

static const struct tt_field tto_tcm_anchor_create_result[] = {
    FIELD(STRING,                          "anchor_id",         0, NULL,          NULL),
    FIELD(STRING,                          "status",            0, "IN_REVIEW",   NULL),
    FIELD(STRING,                          "anchor_type",       0, "WEB_ANCHOR",  NULL),
    FIELD(STRING,                          "anchor_sub_type",   0, "DESTINATION", NULL),
    FIELD(INTEGER,                         "category_label_id", 0, NULL,          NULL),
    FIELD(STRING,                          "country_code",      0, NULL,          NULL),
    FIELD_OBJECT(landing_page_urls_fields, "call_to_action",    0, NULL,          NULL),
    FIELD(STRING,                          "anchor_title",      0, NULL,          NULL),
    FIELD(STRING,                          "anchor_name",       0, NULL,          NULL),
    FIELD(STRING,                          "anchor_sub_title",  0, NULL,          NULL),
    FIELD(STRING,                          "thumbnail_url",     0, NULL,          NULL),
};

static const struct tt_endpoint tto_tcm_anchor_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/tcm/anchor/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1826564934723585"),
    .bodies = TT_BODY_MULTIPART | TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.tto.tcm.anchor.delete */

static const struct tt_param tto_tcm_anchor_delete_params[] = {
    PARAM(BODY, STRING, "tto_tcm_account_id", TT_P_REQUIRED, NULL, "The TikTok One account."),
    PARAM(BODY, STRING, "anchor_id",          TT_P_REQUIRED, NULL, "The anchor."),
};

static const struct tt_endpoint tto_tcm_anchor_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/tcm/anchor/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1826564985760770"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.tto.tcm.anchor.get */

static const struct tt_param tto_tcm_anchor_get_params[] = {
    PARAM(QUERY,      STRING,  "tto_tcm_account_id", TT_P_REQUIRED,       NULL,                        "The TikTok One account."),
    PARAM_LIST(QUERY, STRING,  "anchor_ids",         0,                   &rule_items_100,             "The anchors."),
    PARAM(QUERY,      INTEGER, "page",               TT_P_MIN,            &v13_page,                   "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",          TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10, "Rows a page."),
};

static const struct tt_field tto_tcm_anchor_get_anchors_call_to_action_result[] = {
    FIELD(STRING, "landing_page_url",      0, NULL, NULL),
    FIELD(STRING, "ios_download_link",     0, NULL, NULL),
    FIELD(STRING, "ios_deep_link",         0, NULL, NULL),
    FIELD(STRING, "android_download_link", 0, NULL, NULL),
    FIELD(STRING, "android_deep_link",     0, NULL, NULL),
};

static const struct tt_field tto_tcm_anchor_get_anchors_coupon_link_result[] = {
    FIELD(NUMBER, "discount",    0, NULL, NULL),
    FIELD(STRING, "coupon_url",  0, NULL, NULL),
    FIELD(STRING, "coupon_code", 0, NULL, NULL),
};

static const struct tt_field tto_tcm_anchor_get_anchors_result[] = {
    FIELD(STRING,                                                  "anchor_id",              0, NULL,                                  NULL),
    FIELD(STRING,                                                  "status",                 0, "DRAFT|CREATED|IN_REVIEW|APPROVED|REJECTED_BY_AUDIT", NULL),
    FIELD(STRING,                                                  "anchor_type",            0, "WEB_ANCHOR",                          NULL),
    FIELD(STRING,                                                  "anchor_sub_type",        0, "DESTINATION|ECOMMERCE|ENTERTAINMENT", NULL),
    FIELD(STRING,                                                  "country_code",           0, NULL,                                  NULL),
    FIELD_OBJECT(tto_tcm_anchor_get_anchors_call_to_action_result, "call_to_action",         0, NULL,                                  NULL),
    FIELD(STRING,                                                  "anchor_title",           0, NULL,                                  NULL),
    FIELD(STRING,                                                  "anchor_name",            0, NULL,                                  NULL),
    FIELD(STRING,                                                  "anchor_sub_title",       0, NULL,                                  NULL),
    FIELD(STRING,                                                  "thumbnail_url",          0, NULL,                                  NULL),
    FIELD_OBJECT(tto_tcm_anchor_get_anchors_coupon_link_result,    "coupon_link",            0, NULL,                                  NULL),
    FIELD(STRING,                                                  "pixel_id",               0, NULL,                                  NULL),
    FIELD(STRING,                                                  "creator_preview_url",    0, NULL,                                  NULL),
    FIELD(STRING,                                                  "advertiser_preview_url", 0, NULL,                                  NULL),
};

static const struct tt_field tto_tcm_anchor_get_result[] = {
    FIELD_OBJECTS(tto_tcm_anchor_get_anchors_result, "anchors", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint tto_tcm_anchor_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/anchor/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "anchors",
    .source = V13_DOC("1826564965840066"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.brand.profile.create */

static const struct tt_param tto_tcm_brand_profile_create_params[] = {
    PARAM(BODY, STRING, "tto_tcm_account_id", TT_P_REQUIRED, NULL,           "The TikTok One account."),
    PARAM(BODY, STRING, "brand_name",         TT_P_REQUIRED, &rule_chars_60, NULL),
    PARAM(BODY, STRING, "brand_industry_id",  TT_P_REQUIRED, NULL,           NULL),
    PARAM(BODY, STRING, "brand_website",      TT_P_REQUIRED, NULL,           NULL),
    PARAM(BODY, STRING, "logo_url",           TT_P_REQUIRED, NULL,           NULL),
    PARAM(BODY, STRING, "tiktok_account_url", 0,             NULL,           NULL),
};

static const struct tt_field tto_tcm_brand_profile_create_result[] = {
    FIELD(STRING, "brand_profile_id",   0, NULL, NULL),
    FIELD(STRING, "brand_name",         0, NULL, NULL),
    FIELD(STRING, "brand_industry_id",  0, NULL, NULL),
    FIELD(STRING, "brand_website",      0, NULL, NULL),
    FIELD(STRING, "logo_url",           0, NULL, NULL),
    FIELD(STRING, "tiktok_account_url", 0, NULL, NULL),
};

static const struct tt_endpoint tto_tcm_brand_profile_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/tcm/brand/profile/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1830335387914241"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.tto.tcm.brand.profile.get */

static const struct tt_param tto_tcm_brand_profile_get_params[] = {
    PARAM(QUERY,      STRING,  "tto_tcm_account_id", TT_P_REQUIRED,       NULL,                         "The TikTok One account."),
    PARAM_LIST(QUERY, STRING,  "brand_profile_ids",  0,                   &rule_items_20,               "The brand profiles."),
    PARAM(QUERY,      INTEGER, "page",               TT_P_MIN,            &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",          TT_P_MIN | TT_P_MAX, &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field tto_tcm_brand_profile_get_brands_result[] = {
    FIELD(STRING, "brand_profile_id",   0, NULL, NULL),
    FIELD(STRING, "brand_name",         0, NULL, NULL),
    FIELD(STRING, "brand_industry",     0, NULL, NULL),
    FIELD(STRING, "brand_website",      0, NULL, NULL),
    FIELD(STRING, "logo_url",           0, NULL, NULL),
    FIELD(STRING, "tiktok_account_url", 0, NULL, NULL),
};

static const struct tt_field tto_tcm_brand_profile_get_result[] = {
    FIELD_OBJECTS(tto_tcm_brand_profile_get_brands_result, "brands", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint tto_tcm_brand_profile_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/brand/profile/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "brands",
    .source = V13_DOC("1830335437705217"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.campaign */

static const struct tt_param tto_tcm_campaign_params[] = {
    PARAM(QUERY,      STRING,  "tto_tcm_account_id", TT_P_REQUIRED,       NULL,                                           "The TikTok One account."),
    PARAM_LIST(QUERY, STRING,  "campaign_ids",       0,                   TT_RULE(.max_items = 5, .format = TT_F_DIGITS), "The campaigns."),
    PARAM(QUERY,      STRING,  "campaign_type",      0,                   &rule_tto_campaign_type,                        NULL),
    PARAM(QUERY,      INTEGER, "page",               TT_P_MIN,            &v13_page,                                      "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",          TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "5", .min = 1, .max = 5),    "Rows a page."),
};

static const struct tt_field tto_tcm_campaign_campaigns_result[] = {
    FIELD(STRING,      "campaign_id",                            0, NULL,                  NULL),
    FIELD(STRING,      "campaign_type",                          0, "CAMPAIGN|BRAND_LINK", NULL),
    FIELD(STRING,      "brand_profile_id",                       0, NULL,                  NULL),
    FIELD(STRING,      "brand_name",                             0, NULL,                  NULL),
    FIELD(STRING,      "campaign_name",                          0, NULL,                  NULL),
    FIELD_LIST(STRING, "handle_names",                           0, NULL,                  NULL),
    FIELD(STRING,      "campaign_description",                   0, NULL,                  NULL),
    FIELD(STRING,      "anchor_id",                              0, NULL,                  NULL),
    FIELD_LIST(STRING, "video_ids",                              0, NULL,                  NULL),
    FIELD_LIST(STRING, "advertiser_ids",                         0, NULL,                  NULL),
    FIELD(INTEGER,     "spark_ads_requested_authorization_days", 0, NULL,                  NULL),
    FIELD(STRING,      "invite_link",                            0, NULL,                  NULL),
    FIELD(STRING,      "create_time",                            0, NULL,                  NULL),
    FIELD_LIST(STRING, "country_codes",                          0, NULL,                  NULL),
};

static const struct tt_field tto_tcm_campaign_result[] = {
    FIELD_OBJECTS(tto_tcm_campaign_campaigns_result, "campaigns",               0, NULL, NULL),
    FIELD_PAGE_INFO,
    FIELD_OBJECT(tto_dm_info_fields,                 "dm_info",                 0, NULL, NULL),
    FIELD(STRING,                                    "business_account_handle", 0, NULL, NULL),
    FIELD(BOOLEAN,                                   "dm_allowed",              0, NULL, NULL),
};

static const struct tt_endpoint tto_tcm_campaign_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/campaign/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "campaigns",
    .source = V13_DOC("1815693562720258"),
    .paging = &pages_5,
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.campaign.create */

static const struct tt_param tto_tcm_campaign_create_params[] = {
    PARAM(BODY,      STRING,  "tto_tcm_account_id",                             TT_P_REQUIRED,       NULL,                     "The TikTok One account."),
    PARAM(BODY,      STRING,  "campaign_type",                                  0,                   &rule_tto_campaign_type,  NULL),
    PARAM(BODY,      STRING,  "brand_profile_id",                               0,                   NULL,                     "The brand profile."),
    PARAM(BODY,      STRING,  "brand_name",                                     0,                   &rule_chars_60,           NULL),
    PARAM(BODY,      STRING,  "campaign_name",                                  TT_P_REQUIRED,       TT_RULE(.max_len = 120),  NULL),
    PARAM(BODY,      STRING,  "campaign_description",                           0,                   TT_RULE(.max_len = 1000), NULL),
    PARAM(BODY,      STRING,  "anchor_id",                                      0,                   NULL,                     "The anchor."),
    PARAM_LIST(BODY, STRING,  "advertiser_ids",                                 0,                   &rule_digits_items_50,    "The ad accounts."),
    PARAM(BODY,      INTEGER, "default_spark_ads_requested_authorization_days", TT_P_MIN | TT_P_MAX, TT_RULE(.when = "advertiser_ids", .assumed = "0", .min = 0, .max = 365), "For how many days posts are to be lent unless said otherwise."),
    PARAM_LIST(BODY, STRING,  "handle_names",                                   TT_P_REQUIRED,       &rule_items_100,          "The creators' names after the @."),
    PARAM(BODY,      BOOLEAN, "send_notification",                              0,                   &v13_false,               NULL),
    PARAM(BODY,      STRING,  "campaign_id",                                    0,                   &v13_id,                  "The campaign."),
    PARAM(BODY,      STRING,  "business_account_handle",                        0,                   NULL,                     NULL),
};

static const struct tt_field tto_tcm_campaign_create_result[] = {
    FIELD(STRING,                    "campaign_id",                            0, NULL,                  NULL),
    FIELD(STRING,                    "brand_name",                             0, NULL,                  NULL),
    FIELD(STRING,                    "campaign_name",                          0, NULL,                  NULL),
    FIELD_LIST(STRING,               "handle_names",                           0, NULL,                  NULL),
    FIELD(STRING,                    "campaign_description",                   0, NULL,                  NULL),
    FIELD(STRING,                    "anchor_id",                              0, NULL,                  NULL),
    FIELD_LIST(STRING,               "advertiser_ids",                         0, NULL,                  NULL),
    FIELD(INTEGER,                   "spark_ads_requested_authorization_days", 0, NULL,                  NULL),
    FIELD(STRING,                    "invite_link",                            0, NULL,                  NULL),
    FIELD(STRING,                    "create_time",                            0, NULL,                  NULL),
    FIELD(STRING,                    "campaign_type",                          0, "CAMPAIGN|BRAND_LINK", NULL),
    FIELD(STRING,                    "brand_profile_id",                       0, NULL,                  NULL),
    FIELD_LIST(STRING,               "country_codes",                          0, NULL,                  NULL),
    FIELD_LIST(STRING,               "failed_handle_names",                    0, NULL,                  NULL),
    FIELD_OBJECT(tto_dm_info_fields, "dm_info",                                0, NULL,                  NULL),
    FIELD(STRING,                    "business_account_handle",                0, NULL,                  NULL),
    FIELD(BOOLEAN,                   "dm_allowed",                             0, NULL,                  NULL),
};

static const struct tt_endpoint tto_tcm_campaign_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/tcm/campaign/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1815693549459458"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.tto.tcm.campaign.link */

static const struct tt_param tto_tcm_campaign_link_params[] = {
    PARAM(BODY, STRING, "tto_tcm_account_id", TT_P_REQUIRED, NULL,                              "The TikTok One account."),
    PARAM(BODY, STRING, "campaign_id",        TT_P_REQUIRED, &v13_id,                           "The campaign."),
    PARAM(BODY, STRING, "video_id",           TT_P_REQUIRED, NULL,                              "The video."),
    PARAM(BODY, STRING, "action",             TT_P_REQUIRED, TT_RULE(.choices = "LINK|REVOKE"), "Whether to ask or to take it back."),
};

static const struct tt_field tto_tcm_campaign_link_result[] = {
    FIELD(STRING,  "video_id",                0, NULL,                  NULL),
    FIELD(STRING,  "status",                  0, "IN_REVIEW|REVOKE",    NULL),
    FIELD(STRING,  "last_reminded_timestamp", 0, NULL,                  NULL),
    FIELD(INTEGER, "number_of_requests",      0, NULL,                  NULL),
    FIELD(STRING,  "campaign_type",           0, "CAMPAIGN|BRAND_LINK", NULL),
};

static const struct tt_endpoint tto_tcm_campaign_link_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/tcm/campaign/link/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1824449956282370"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.tto.tcm.campaign.link.status */

static const struct tt_param tto_tcm_campaign_link_status_params[] = {
    PARAM(QUERY,      STRING,  "tto_tcm_account_id", TT_P_REQUIRED,       NULL,                                             "The TikTok One account."),
    PARAM_LIST(QUERY, STRING,  "campaign_ids",       0,                   &rule_digits_items_50,                            "The campaigns."),
    PARAM_LIST(QUERY, STRING,  "handle_names",       0,                   &rule_items_50,                                   "The creators' names after the @."),
    PARAM(QUERY,      STRING,  "campaign_type",      0,                   &rule_tto_tcm_campaign_link_status_campaign_type, NULL),
    PARAM(QUERY,      INTEGER, "page",               TT_P_MIN,            &v13_page,                                        "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",          TT_P_MIN | TT_P_MAX, &rule_value_1_to_50_else_10,                      "Rows a page."),
};

static const struct tt_field tto_tcm_campaign_link_status_video_infos_result[] = {
    FIELD(STRING,  "video_id",                0, NULL,                                NULL),
    FIELD(STRING,  "status",                  0, "IN_REVIEW|APPROVE|REJECTED|REVOKE", NULL),
    FIELD(STRING,  "campaign_id",             0, NULL,                                NULL),
    FIELD(STRING,  "last_reminded_timestamp", 0, NULL,                                NULL),
    FIELD(INTEGER, "number_of_requests",      0, NULL,                                NULL),
    FIELD(STRING,  "campaign_type",           0, "CAMPAIGN|BRAND_LINK",               NULL),
    FIELD(STRING,  "link_request_id",         0, NULL,                                NULL),
};

static const struct tt_field tto_tcm_campaign_link_status_result[] = {
    FIELD_OBJECTS(tto_tcm_campaign_link_status_video_infos_result, "video_infos", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint tto_tcm_campaign_link_status_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/campaign/link/status/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "video_infos",
    .source = V13_DOC("1824450033584129"),
    .paging = &pages_50,
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.campaign.update */

static const struct tt_param tto_tcm_campaign_update_params[] = {
    PARAM(BODY,      STRING,  "tto_tcm_account_id", TT_P_REQUIRED, NULL,                                             "The TikTok One account."),
    PARAM(BODY,      STRING,  "campaign_id",        TT_P_REQUIRED, &v13_id,                                          "The campaign."),
    PARAM(BODY,      STRING,  "campaign_type",      TT_P_REQUIRED, &rule_tto_tcm_campaign_link_status_campaign_type, NULL),
    PARAM_LIST(BODY, STRING,  "handle_names",       0,             &rule_items_100,                                  "The creators' names after the @."),
    PARAM(BODY,      BOOLEAN, "send_notification",  0,             &v13_false,                                       NULL),
    PARAM_LIST(BODY, STRING,  "advertiser_ids",     0,             &rule_digits_items_50,                            "The ad accounts."),
};

static const struct tt_field tto_tcm_campaign_update_result[] = {
    FIELD(STRING,      "campaign_id",                            0, NULL,                  NULL),
    FIELD(STRING,      "brand_name",                             0, NULL,                  NULL),
    FIELD(STRING,      "campaign_name",                          0, NULL,                  NULL),
    FIELD_LIST(STRING, "handle_names",                           0, NULL,                  NULL),
    FIELD(STRING,      "campaign_description",                   0, NULL,                  NULL),
    FIELD(STRING,      "anchor_id",                              0, NULL,                  NULL),
    FIELD_LIST(STRING, "advertiser_ids",                         0, NULL,                  NULL),
    FIELD(INTEGER,     "spark_ads_requested_authorization_days", 0, NULL,                  NULL),
    FIELD(STRING,      "invite_link",                            0, NULL,                  NULL),
    FIELD(STRING,      "create_time",                            0, NULL,                  NULL),
    FIELD(STRING,      "campaign_type",                          0, "CAMPAIGN|BRAND_LINK", NULL),
    FIELD(STRING,      "brand_profile_id",                       0, NULL,                  NULL),
    FIELD_LIST(STRING, "country_codes",                          0, NULL,                  NULL),
    FIELD_LIST(STRING, "failed_handle_names",                    0, NULL,                  NULL),
};

static const struct tt_endpoint tto_tcm_campaign_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "tto/tcm/campaign/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1830338948169794"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.tto.tcm.category.label */

static const struct tt_param tto_tcm_category_label_params[] = {
    PARAM(QUERY, STRING, "tto_tcm_account_id", TT_P_REQUIRED, NULL,                                 "The TikTok One account."),
    PARAM(QUERY, STRING, "label_type",         TT_P_REQUIRED, TT_RULE(.choices = "RANKING|SEARCH"), NULL),
};

static const struct tt_field tto_tcm_category_label_result[] = {
    FIELD_OBJECTS(tto_industry_labels_fields, "industry_labels", 0, NULL, NULL),
    FIELD_OBJECTS(tto_industry_labels_fields, "content_labels",  0, NULL, NULL),
};

static const struct tt_endpoint tto_tcm_category_label_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/category/label/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1816372654109698"),
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.creator.discover */

static const struct tt_param tto_tcm_creator_discover_params[] = {
    PARAM(QUERY,      STRING,  "tto_tcm_account_id",     TT_P_REQUIRED,       NULL,                                              "The TikTok One account."),
    PARAM_LIST(QUERY, STRING,  "country_codes",          TT_P_REQUIRED,       NULL,                                              "ISO 3166 codes of countries."),
    PARAM_LIST(QUERY, STRING,  "state_provinces",        0,                   NULL,                                              NULL),
    PARAM_LIST(QUERY, STRING,  "content_label_ids",      0,                   &rule_items_100,                                   "Labels of their content; ads.tto.tcm.category.label lists them."),
    PARAM_LIST(QUERY, STRING,  "industry_label_ids",     0,                   &rule_items_100,                                   "Labels of their trade; ads.tto.tcm.category.label lists them."),
    PARAM(QUERY,      INTEGER, "min_followers",          0,                   &rule_else_0,                                      "Fewest followers."),
    PARAM(QUERY,      INTEGER, "max_followers",          0,                   NULL,                                              "Most followers."),
    PARAM_LIST(QUERY, STRING,  "languages",              0,                   NULL,                                              "Language codes."),
    PARAM(QUERY,      NUMBER,  "min_creator_price",      0,                   &rule_else_0,                                      NULL),
    PARAM(QUERY,      NUMBER,  "max_creator_price",      0,                   NULL,                                              NULL),
    PARAM(QUERY,      STRING,  "creator_price_currency", 0,                   TT_RULE(.choices = "USD", .assumed = "\"USD\""),   NULL),
    PARAM(QUERY,      INTEGER, "min_avg_views",          0,                   &rule_else_0,                                      NULL),
    PARAM(QUERY,      INTEGER, "max_avg_views",          0,                   NULL,                                              NULL),
    PARAM(QUERY,      INTEGER, "min_median_views",       0,                   &rule_else_0,                                      NULL),
    PARAM(QUERY,      INTEGER, "max_median_views",       0,                   NULL,                                              NULL),
    PARAM(QUERY,      NUMBER,  "min_engagement_rate",    TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "0", .min = 0, .max = 1),       NULL),
    PARAM(QUERY,      NUMBER,  "max_engagement_rate",    TT_P_MIN | TT_P_MAX, &rule_value_0_to_1,                                NULL),
    PARAM_LIST(QUERY, STRING,  "follower_country_codes", 0,                   NULL,                                              NULL),
    PARAM(QUERY,      STRING,  "follower_gender_ratio",  0,                   TT_RULE(.choices = "FEMALE_50|FEMALE_60|FEMALE_70|MALE_50|MALE_60|MALE_70"), NULL),
    PARAM(QUERY,      STRING,  "follower_age",           0,                   TT_RULE(.choices = "18-24|25-34|35-44|45-54|55+"), NULL),
    PARAM(QUERY,      STRING,  "keyword_search",         0,                   &rule_chars_100,                                   NULL),
    PARAM(QUERY,      STRING,  "sort_field",             0,                   TT_RULE(.choices = "RELEVANCE|FOLLOWERS|MEDIAN_VIEWS|ENGAGEMENT_RATE", .assumed = "\"RELEVANCE\""), "What to sort by."),
    PARAM(QUERY,      STRING,  "sort_order",             0,                   &rule_order_type,                                  "In which order."),
    PARAM(QUERY,      INTEGER, "page",                   TT_P_MIN,            &v13_page,                                         "The page to answer, from 1."),
    PARAM(QUERY,      INTEGER, "page_size",              TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "24", .min = 1, .max = 200),    "Rows a page."),
};

static const struct tt_field tto_tcm_creator_discover_creators_result[] = {
    FIELD(STRING,  "handle_name",     0, NULL, NULL),
    FIELD(STRING,  "display_name",    0, NULL, NULL),
    FIELD(STRING,  "profile_image",   0, NULL, NULL),
    FIELD(INTEGER, "followers_count", 0, NULL, NULL),
    FIELD(INTEGER, "following_count", 0, NULL, NULL),
    FIELD(INTEGER, "likes_count",     0, NULL, NULL),
    FIELD(INTEGER, "videos_count",    0, NULL, NULL),
};

static const struct tt_field tto_tcm_creator_discover_result[] = {
    FIELD_OBJECTS(tto_tcm_creator_discover_creators_result, "creators", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint tto_tcm_creator_discover_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/creator/discover/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "creators",
    .source = V13_DOC("1825017307843585"),
    .paging = &pages_200,
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.creator.public */

static const struct tt_param tto_tcm_creator_public_params[] = {
    PARAM(QUERY, STRING, "tto_tcm_account_id", TT_P_REQUIRED, NULL, "The TikTok One account."),
    PARAM(QUERY, STRING, "handle_name",        TT_P_REQUIRED, NULL, "The creator's name after the @."),
};

static const struct tt_field tto_tcm_creator_public_result[] = {
    FIELD(STRING,                             "handle_name",     0, NULL, NULL),
    FIELD(STRING,                             "display_name",    0, NULL, NULL),
    FIELD(STRING,                             "profile_image",   0, NULL, NULL),
    FIELD(STRING,                             "bio",             0, NULL, NULL),
    FIELD(INTEGER,                            "followers_count", 0, NULL, NULL),
    FIELD(INTEGER,                            "following_count", 0, NULL, NULL),
    FIELD(INTEGER,                            "videos_count",    0, NULL, NULL),
    FIELD(INTEGER,                            "likes_count",     0, NULL, NULL),
    FIELD(STRING,                             "creator_id",      0, NULL, NULL),
    FIELD(INTEGER,                            "median_views",    0, NULL, NULL),
    FIELD(NUMBER,                             "engagement_rate", 0, NULL, NULL),
    FIELD(NUMBER,                             "creator_price",   0, NULL, NULL),
    FIELD(STRING,                             "currency",        0, NULL, "ISO 4217 code."),
    FIELD_OBJECTS(tto_industry_labels_fields, "industry_labels", 0, NULL, NULL),
    FIELD_OBJECTS(tto_industry_labels_fields, "content_labels",  0, NULL, NULL),
};

static const struct tt_endpoint tto_tcm_creator_public_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/creator/public/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1828185358712897"),
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.creator.public.video.list */

static const struct tt_param tto_tcm_creator_public_video_list_params[] = {
    PARAM(QUERY,      STRING,  "tto_tcm_account_id", TT_P_REQUIRED,       NULL,                                          "The TikTok One account."),
    PARAM(QUERY,      STRING,  "handle_name",        TT_P_REQUIRED,       NULL,                                          "The creator's name after the @."),
    PARAM_LIST(QUERY, STRING,  "video_ids",          0,                   TT_RULE(.max_items = 25),                      "The videos."),
    PARAM(QUERY,      INTEGER, "cursor",             0,                   &rule_else_0,                                  "Where the page begins; as the page before answered."),
    PARAM(QUERY,      INTEGER, "limit",              TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "10", .min = 1, .max = 25), "Rows a page."),
};

static const struct tt_field tto_tcm_creator_public_video_list_posts_result[] = {
    FIELD(STRING,      "display_name",         0, NULL,                                             NULL),
    FIELD(STRING,      "video_id",             0, NULL,                                             NULL),
    FIELD(STRING,      "thumbnail_url",        0, NULL,                                             NULL),
    FIELD(STRING,      "embed_url",            0, NULL,                                             NULL),
    FIELD(STRING,      "caption",              0, NULL,                                             NULL),
    FIELD(INTEGER,     "likes",                0, NULL,                                             NULL),
    FIELD(INTEGER,     "comments",             0, NULL,                                             NULL),
    FIELD(INTEGER,     "shares",               0, NULL,                                             NULL),
    FIELD(INTEGER,     "favorites",            0, NULL,                                             NULL),
    FIELD(INTEGER,     "video_views",          0, NULL,                                             NULL),
    FIELD(STRING,      "create_time",          0, NULL,                                             NULL),
    FIELD_LIST(STRING, "caption_hashtags",     0, NULL,                                             NULL),
    FIELD_LIST(STRING, "mentioned_accounts",   0, NULL,                                             NULL),
    FIELD(STRING,      "collaboration_status", 0, "PAID_PARTNERSHIP|CREATOR_EARNS_COMMISSION|NONE", NULL),
};

static const struct tt_field tto_tcm_creator_public_video_list_page_info_result[] = {
    FIELD(BOOLEAN, "has_more", 0, NULL, "More follow."),
    FIELD(INTEGER, "cursor",   0, NULL, "Where the next page begins."),
};

static const struct tt_field tto_tcm_creator_public_video_list_result[] = {
    FIELD_OBJECTS(tto_tcm_creator_public_video_list_posts_result,    "posts",     0, NULL, NULL),
    FIELD_OBJECT(tto_tcm_creator_public_video_list_page_info_result, "page_info", 0, NULL, NULL),
};

static const struct tt_endpoint tto_tcm_creator_public_video_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/creator/public/video/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "posts",
    .source = V13_DOC("1828185411810305"),
    .paging = &cursor_25_by_limit_in_page_info,
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.creator.status.get */

static const struct tt_param tto_tcm_creator_status_get_params[] = {
    PARAM(QUERY,      STRING, "tto_tcm_account_id", TT_P_REQUIRED, NULL,           "The TikTok One account."),
    PARAM_LIST(QUERY, STRING, "handle_names",       TT_P_REQUIRED, &rule_items_20, "The creators' names after the @."),
};

static const struct tt_field tto_tcm_creator_status_get_onboarding_status_result[] = {
    FIELD(STRING, "handle_name", 0, NULL,                NULL),
    FIELD(STRING, "status",      0, "IN|NOT_IN|INVALID", NULL),
};

static const struct tt_field tto_tcm_creator_status_get_result[] = {
    FIELD_OBJECTS(tto_tcm_creator_status_get_onboarding_status_result, "onboarding_status", 0, NULL, NULL),
};

static const struct tt_endpoint tto_tcm_creator_status_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/creator/status/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "onboarding_status",
    .source = V13_DOC("1837799887531010"),
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.rank */

static const struct tt_param tto_tcm_rank_params[] = {
    PARAM(QUERY, STRING,  "tto_tcm_account_id",   TT_P_REQUIRED,       NULL,                                      "The TikTok One account."),
    PARAM(QUERY, STRING,  "ranking_type",         TT_P_REQUIRED,       TT_RULE(.choices = "BRANDED_CONTENT|ORGANIC_CONTENT"), NULL),
    PARAM(QUERY, STRING,  "time_period",          TT_P_REQUIRED,       TT_RULE(.choices = "WEEK|MONTH"),          NULL),
    PARAM(QUERY, STRING,  "time_period_lookback", TT_P_REQUIRED,       TT_RULE(.choices = "ONE|TWO|THREE|MONTH"), "How many of those periods back."),
    PARAM(QUERY, STRING,  "label_id",             TT_P_REQUIRED,       NULL,                                      "The label; ads.tto.tcm.category.label lists them."),
    PARAM(QUERY, STRING,  "country_code",         TT_P_REQUIRED,       NULL,                                      "ISO 3166 code of the country."),
    PARAM(QUERY, INTEGER, "page",                 TT_P_MIN,            &v13_page,                                 "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",            TT_P_MIN | TT_P_MAX, &rule_value_1_to_100_else_20,              "Rows a page."),
};

static const struct tt_field tto_tcm_rank_creators_content_labels_result[] = {
    FIELD(STRING, "label_name", 0, NULL, NULL),
    FIELD(STRING, "label_id",   0, NULL, NULL),
};

static const struct tt_field tto_tcm_rank_creators_result[] = {
    FIELD(STRING,                                              "ranking_change",                  0, NULL, NULL),
    FIELD(STRING,                                              "profile_image",                   0, NULL, NULL),
    FIELD(STRING,                                              "country",                         0, NULL, NULL),
    FIELD(STRING,                                              "handle",                          0, NULL, NULL),
    FIELD(STRING,                                              "display_name",                    0, NULL, NULL),
    FIELD_OBJECTS(tto_industry_labels_fields,                  "industry_labels",                 0, NULL, NULL),
    FIELD_OBJECTS(tto_tcm_rank_creators_content_labels_result, "content_labels",                  0, NULL, NULL),
    FIELD(NUMBER,                                              "score",                           0, NULL, NULL),
    FIELD(INTEGER,                                             "number_of_followers",             0, NULL, NULL),
    FIELD(INTEGER,                                             "branded_content_video_views",     0, NULL, NULL),
    FIELD(NUMBER,                                              "branded_content_engagement_rate", 0, NULL, NULL),
    FIELD(INTEGER,                                             "total_video_views",               0, NULL, NULL),
    FIELD(NUMBER,                                              "engagement_rate",                 0, NULL, NULL),
    FIELD(INTEGER,                                             "starting_price",                  0, NULL, NULL),
    FIELD(STRING,                                              "starting_price_currency",         0, NULL, NULL),
    FIELD(INTEGER,                                             "follower_growth",                 0, NULL, NULL),
};

static const struct tt_field tto_tcm_rank_result[] = {
    FIELD_OBJECTS(tto_tcm_rank_creators_result, "creators",        0, NULL, NULL),
    FIELD(STRING,                               "last_updated_at", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint tto_tcm_rank_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/rank/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "creators",
    .source = V13_DOC("1816378813274113"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.tto.tcm.report */

static const struct tt_param tto_tcm_report_params[] = {
    PARAM(QUERY, STRING,  "tto_tcm_account_id", TT_P_REQUIRED,       NULL,                                             "The TikTok One account."),
    PARAM(QUERY, STRING,  "campaign_id",        TT_P_REQUIRED,       &v13_id,                                          "The campaign."),
    PARAM(QUERY, STRING,  "start_date",         0,                   TT_RULE(.when = "end_date", .format = TT_F_DATE), "First day, included."),
    PARAM(QUERY, STRING,  "end_date",           0,                   TT_RULE(.when = "start_date", .format = TT_F_DATE), "Last day, included."),
    PARAM(QUERY, INTEGER, "page",               TT_P_MIN,            &v13_page,                                        "The page to answer, from 1."),
    PARAM(QUERY, INTEGER, "page_size",          TT_P_MIN | TT_P_MAX, TT_RULE(.assumed = "25", .min = 1, .max = 100),   "Rows a page."),
};

static const struct tt_field tto_tcm_report_videos_video_info_result[] = {
    FIELD(STRING, "create_time",        0, NULL, NULL),
    FIELD(STRING, "embed_url",          0, NULL, NULL),
    FIELD(STRING, "thumbnail_url",      0, NULL, NULL),
    FIELD(STRING, "video_id",           0, NULL, NULL),
    FIELD(STRING, "authorization_code", 0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_videos_audience_language_distribution_result[] = {
    FIELD(STRING, "language",   0, NULL, NULL),
    FIELD(NUMBER, "percentage", 0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_videos_creator_info_result[] = {
    FIELD(STRING, "display_name", 0, NULL, NULL),
    FIELD(STRING, "handle_name",  0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_videos_video_views_by_source_result[] = {
    FIELD(INTEGER, "for_you",          0, NULL, NULL),
    FIELD(INTEGER, "hashtag",          0, NULL, NULL),
    FIELD(INTEGER, "sound",            0, NULL, NULL),
    FIELD(INTEGER, "personal_profile", 0, NULL, NULL),
    FIELD(INTEGER, "search",           0, NULL, NULL),
    FIELD(INTEGER, "following",        0, NULL, NULL),
    FIELD(INTEGER, "other",            0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_videos_audience_genders_distribution_result[] = {
    FIELD(STRING, "gender",     0, "FEMALE|MALE", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,          NULL),
};

static const struct tt_field tto_tcm_report_videos_audience_device_distribution_result[] = {
    FIELD(STRING, "device",     0, "android|ios", NULL),
    FIELD(NUMBER, "percentage", 0, NULL,          NULL),
};

static const struct tt_field tto_tcm_report_videos_audience_interest_distribution_result[] = {
    FIELD(STRING, "interest_tag", 0, NULL, NULL),
    FIELD(NUMBER, "percentage",   0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_videos_anchor_metrics_result[] = {
    FIELD(INTEGER, "anchor_views",         0, NULL, NULL),
    FIELD(INTEGER, "anchor_clicks",        0, NULL, NULL),
    FIELD(INTEGER, "anchor_unique_views",  0, NULL, NULL),
    FIELD(INTEGER, "anchor_unique_clicks", 0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_videos_daily_stats_result[] = {
    FIELD(STRING,  "date",                    0, NULL, NULL),
    FIELD(INTEGER, "views",                   0, NULL, NULL),
    FIELD(INTEGER, "video_views_organic",     0, NULL, NULL),
    FIELD(INTEGER, "video_views_paid",        0, NULL, NULL),
    FIELD(NUMBER,  "engagement_rate",         0, NULL, NULL),
    FIELD(NUMBER,  "engagement_rate_organic", 0, NULL, NULL),
    FIELD(NUMBER,  "engagement_rate_paid",    0, NULL, NULL),
    FIELD(NUMBER,  "video_completion_rate",   0, NULL, NULL),
    FIELD(INTEGER, "likes",                   0, NULL, NULL),
    FIELD(INTEGER, "likes_organic",           0, NULL, NULL),
    FIELD(INTEGER, "likes_paid",              0, NULL, NULL),
    FIELD(INTEGER, "comments",                0, NULL, NULL),
    FIELD(INTEGER, "comments_organic",        0, NULL, NULL),
    FIELD(INTEGER, "comments_paid",           0, NULL, NULL),
    FIELD(INTEGER, "shares",                  0, NULL, NULL),
    FIELD(INTEGER, "shares_organic",          0, NULL, NULL),
    FIELD(INTEGER, "shares_paid",             0, NULL, NULL),
    FIELD(INTEGER, "favorites",               0, NULL, NULL),
    FIELD(INTEGER, "favorites_organic",       0, NULL, NULL),
    FIELD(INTEGER, "favorites_paid",          0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_videos_result[] = {
    FIELD_OBJECT(tto_tcm_report_videos_video_info_result,                      "video_info",                      0, NULL, NULL),
    FIELD(INTEGER,                                                             "reach_organic",                   0, NULL, NULL),
    FIELD(INTEGER,                                                             "reach_paid",                      0, NULL, NULL),
    FIELD(NUMBER,                                                              "video_completion_rate_organic",   0, NULL, NULL),
    FIELD(NUMBER,                                                              "video_completion_rate_paid",      0, NULL, NULL),
    FIELD(NUMBER,                                                              "average_view_time_organic",       0, NULL, NULL),
    FIELD(NUMBER,                                                              "average_view_time_paid",          0, NULL, NULL),
    FIELD(NUMBER,                                                              "organic_two_seconds_views",       0, NULL, NULL),
    FIELD(NUMBER,                                                              "paid_two_seconds_views",          0, NULL, NULL),
    FIELD(NUMBER,                                                              "organic_six_seconds_views",       0, NULL, NULL),
    FIELD(NUMBER,                                                              "paid_six_seconds_views",          0, NULL, NULL),
    FIELD_OBJECTS(tto_tcm_report_videos_audience_language_distribution_result, "audience_language_distribution",  0, NULL, NULL),
    FIELD_OBJECT(tto_tcm_report_videos_creator_info_result,                    "creator_info",                    0, NULL, NULL),
    FIELD(INTEGER,                                                             "ad_clicks",                       0, NULL, NULL),
    FIELD(INTEGER,                                                             "ad_conversions",                  0, NULL, NULL),
    FIELD(NUMBER,                                                              "ad_cost",                         0, NULL, NULL),
    FIELD(NUMBER,                                                              "ad_cpa",                          0, NULL, NULL),
    FIELD(NUMBER,                                                              "ad_cpc",                          0, NULL, NULL),
    FIELD(NUMBER,                                                              "ad_cpm",                          0, NULL, NULL),
    FIELD(NUMBER,                                                              "ad_ctr",                          0, NULL, NULL),
    FIELD(NUMBER,                                                              "ad_cvr",                          0, NULL, NULL),
    FIELD(INTEGER,                                                             "ad_impressions",                  0, NULL, NULL),
    FIELD(INTEGER,                                                             "video_views",                     0, NULL, NULL),
    FIELD(INTEGER,                                                             "video_views_organic",             0, NULL, NULL),
    FIELD(INTEGER,                                                             "video_views_paid",                0, NULL, NULL),
    FIELD(INTEGER,                                                             "reach",                           0, NULL, NULL),
    FIELD(INTEGER,                                                             "engagement_count",                0, NULL, NULL),
    FIELD(NUMBER,                                                              "engagement_rate",                 0, NULL, NULL),
    FIELD(NUMBER,                                                              "engagement_rate_organic",         0, NULL, NULL),
    FIELD(NUMBER,                                                              "engagement_rate_paid",            0, NULL, NULL),
    FIELD(NUMBER,                                                              "video_completion_rate",           0, NULL, NULL),
    FIELD(INTEGER,                                                             "likes",                           0, NULL, NULL),
    FIELD(INTEGER,                                                             "likes_organic",                   0, NULL, NULL),
    FIELD(INTEGER,                                                             "likes_paid",                      0, NULL, NULL),
    FIELD(INTEGER,                                                             "comments",                        0, NULL, NULL),
    FIELD(INTEGER,                                                             "comments_organic",                0, NULL, NULL),
    FIELD(INTEGER,                                                             "comments_paid",                   0, NULL, NULL),
    FIELD(INTEGER,                                                             "shares",                          0, NULL, NULL),
    FIELD(INTEGER,                                                             "shares_organic",                  0, NULL, NULL),
    FIELD(INTEGER,                                                             "shares_paid",                     0, NULL, NULL),
    FIELD(INTEGER,                                                             "favorites",                       0, NULL, NULL),
    FIELD(INTEGER,                                                             "favorites_organic",               0, NULL, NULL),
    FIELD(INTEGER,                                                             "favorites_paid",                  0, NULL, NULL),
    FIELD(INTEGER,                                                             "total_play_time",                 0, NULL, NULL),
    FIELD(NUMBER,                                                              "average_view_time",               0, NULL, NULL),
    FIELD(NUMBER,                                                              "two_seconds_views",               0, NULL, NULL),
    FIELD(NUMBER,                                                              "six_seconds_views",               0, NULL, NULL),
    FIELD(STRING,                                                              "video_view_retention",            0, NULL, NULL),
    FIELD_OBJECT(tto_tcm_report_videos_video_views_by_source_result,           "video_views_by_source",           0, NULL, NULL),
    FIELD_OBJECTS(tto_tcm_report_videos_audience_genders_distribution_result,  "audience_genders_distribution",   0, NULL, NULL),
    FIELD_OBJECTS(audience_countries_fields,                                   "audience_countries_distribution", 0, NULL, NULL),
    FIELD_OBJECTS(audience_ages_fields,                                        "audience_age_distribution",       0, NULL, NULL),
    FIELD_OBJECTS(tto_tcm_report_videos_audience_device_distribution_result,   "audience_device_distribution",    0, NULL, NULL),
    FIELD_OBJECTS(audience_locales_fields,                                     "audience_locale_distribution",    0, NULL, NULL),
    FIELD_OBJECTS(tto_tcm_report_videos_audience_interest_distribution_result, "audience_interest_distribution",  0, NULL, NULL),
    FIELD(STRING,                                                              "anchor_id",                       0, NULL, NULL),
    FIELD_OBJECT(tto_tcm_report_videos_anchor_metrics_result,                  "anchor_metrics",                  0, NULL, NULL),
    FIELD_OBJECTS(tto_tcm_report_videos_daily_stats_result,                    "daily_stats",                     0, NULL, NULL),
};

static const struct tt_field tto_tcm_report_result[] = {
    FIELD(STRING,                               "tto_tcm_account_id",    0, NULL,                  NULL),
    FIELD(STRING,                               "campaign_id",           0, NULL,                  NULL),
    FIELD(STRING,                               "country_code",          0, NULL,                  NULL),
    FIELD(STRING,                               "campaign_type",         0, "CAMPAIGN|BRAND_LINK", NULL),
    FIELD(STRING,                               "campaign_channel_type", 0, "STANDARD_CAMPAIGN|LITE_CAMPAIGN|API_LITE_CAMPAIGN", NULL),
    FIELD_PAGE_INFO,
    FIELD_OBJECTS(tto_tcm_report_videos_result, "videos",                0, NULL,                  NULL),
};

static const struct tt_endpoint tto_tcm_report_endpoint = {
    .method = "GET",
    .path = V13_PATH "tto/tcm/report/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "videos",
    .source = V13_DOC("1815693573340162"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

// clang-format on
#endif
