/* GMV Max: campaigns that sell the products of a TikTok Shop.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_GMV_MAX_H
#define TIKTOK_ADS_GMV_MAX_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_ADVERTISER_STATUS \
    "STATUS_ENABLE|STATUS_CONFIRM_FAIL|STATUS_PENDING_CONFIRM|STATUS_LIMIT|STATUS_CONTRACT_PENDING|" \
    "STATUS_DISABLE|STATUS_PENDING_CONFIRM_MODIFY|STATUS_PENDING_VERIFIED|STATUS_SELF_SERVICE_UNAUDITED|" \
    "STATUS_WAIT_FOR_BPM_AUDIT|STATUS_CONFIRM_FAIL_END|STATUS_CONFIRM_MODIFY_FAIL"
static const struct tt_rule rule_value_50_to_300_else_50 = {.assumed = "50", .min = 50, .max = 300};
static const struct tt_rule rule_gmv_max_identity_type = {
    .choices = "AUTH_CODE|TT_USER|BC_AUTH_TT|TTS_TT|CUSTOMIZED_USER",
};
static const struct tt_rule rule_gmv_max_schedule_type = {
    .choices = "FROMTIME|STARTEND|DAYS|WEEKLY|STARTDURATION|FROMTIME_DAILY_DURATION|STARTEND_DAILY_DURATION",
    .assumed = "\"STARTEND\"",
};
static const struct tt_rule rule_gmv_max_sort_field = {
    .choices = "GMV|POST_TIME|VIDEO_VIEWS|VIDEO_LIKES|CLICK_THROUGH_RATE|PRODUCT_CLICKS",
    .assumed = "\"GMV\"",
};
static const struct tt_rule rule_gmv_max_video_get_sort_field = {
    .choices = "GMV|VIDEO_VIEWS|VIDEO_LIKES|CLICK_THROUGH_RATE|ORDER_RATE|POST_TIME|PRODUCT_CLICKS",
    .assumed = "\"GMV\"",
};
static const struct tt_rule rule_occupied_asset_type = {
    .choices = "IDENTITY_BC_AUTH_TT|IDENTITY_TTS_TT|IDENTITY_TT_USER|SHOP|SPU|TT_USER|BC_AUTH_TT|TTS_TT",
};
static const struct tt_rule rule_creative_delivery_statuses = {
    .choices =
        "IN_QUEUE|LEARNING|DELIVERING|NOT_DELIVERYING|AUTHORIZATION_NEEDED|EXCLUDED|UNAVAILABLE|REJECTED|"
        "NOT_ACTIVE",
};
static const struct tt_rule rule_shopping_ads_type = {.choices = "LIVE|PRODUCT"};
static const struct tt_rule rule_campaign_statuses = {
    .choices = "STATUS_DELETE|STATUS_DELIVERY_OK|STATUS_DISABLE|STATUS_NOT_DELIVERY",
    .max_items = 4,
};
static const struct tt_rule rule_gmv_max_optimization_goal = {.choices = "VALUE"};
static const struct tt_rule rule_gmv_max_dimensions = {
    .choices = "advertiser_id|campaign_id|stat_time_day|stat_time_hour|item_group_id|item_id|room_id|duration",
    .max_items = 3,
};
static const struct tt_rule rule_value_1_to_10 = {.min = 1, .max = 10};
static const struct tt_rule rule_value_from_10 = {.min = 10};
static const struct tt_rule rule_value_50_to_300 = {.min = 50, .max = 300};
static const struct tt_rule rule_when_identity_type_tts_tt_digits = {
    .when = "identity_type=TTS_TT",
    .format = TT_F_DIGITS,
};
static const struct tt_rule rule_when_identity_type_tts_tt = {.when = "identity_type=TTS_TT"};

static const struct tt_param gmv_max_identity_info_members[] = {
    MEMBER(STRING, "identity_authorized_bc_id",   0,                           &rule_when_identity_type_bc_auth_tt_digits, "The Business Center that lends the identity."),
    MEMBER(STRING, "identity_authorized_shop_id", 0,                           &v13_id,                                    "The shop that lends the identity."),
    MEMBER(STRING, "identity_id",                 TT_P_REQUIRED,               NULL,                                       "Who the ad speaks as."),
    MEMBER(STRING, "identity_type",               TT_P_REQUIRED | TT_P_CLOSED, TT_RULE(.choices = "AUTH_CODE|BC_AUTH_TT|TTS_TT|TT_USER"), "What kind of identity that is."),
    MEMBER(STRING, "store_id",                    0,                           &rule_when_identity_type_tts_tt_digits,     "The TikTok Shop."),
};

static const struct tt_param gmv_max_custom_anchor_video_list_members[] = {
    MEMBER_OBJECT(gmv_max_identity_info_members, "identity_info", TT_P_REQUIRED, NULL,               "Who the post belongs to."),
    MEMBER(STRING,                               "item_id",       TT_P_REQUIRED, &v13_id,            "The post."),
    MEMBER_LIST(STRING,                          "spu_id_list",   TT_P_REQUIRED, &rule_items_just_1, "Products of the TikTok Shop."),
};

static const struct tt_param gmv_max_item_list_members[] = {
    MEMBER_OBJECT(gmv_max_identity_info_members, "identity_info", TT_P_REQUIRED, NULL,    "Who the post belongs to."),
    MEMBER(STRING,                               "item_id",       TT_P_REQUIRED, &v13_id, "The post."),
    MEMBER_LIST(STRING,                          "spu_id_list",   TT_P_REQUIRED, NULL,    "Products of the TikTok Shop."),
    MEMBER_OBJECT(item_list_video_info_members,  "video_info",    TT_P_REQUIRED, NULL,    "The video."),
};

static const struct tt_field gmv_max_auto_budget_fields[] = {
    FIELD(BOOLEAN, "auto_budget_enabled",        0, NULL, NULL),
    FIELD(INTEGER, "budget_increase_percentage", 0, NULL, NULL),
    FIELD(INTEGER, "increase_limit",             0, NULL, NULL),
    FIELD(NUMBER,  "current_budget",             0, NULL, "In the currency of the ad account."),
    FIELD(NUMBER,  "next_increase",              0, NULL, NULL),
    FIELD(INTEGER, "remained_times",             0, NULL, NULL),
    FIELD(NUMBER,  "maximum_budget",             0, NULL, "In the currency of the ad account."),
};

static const struct tt_field gmv_max_identity_list_fields[] = {
    FIELD(STRING, "identity_id",                 0, NULL,                                  NULL),
    FIELD(STRING, "identity_type",               0, "AUTH_CODE|BC_AUTH_TT|TTS_TT|TT_USER", NULL),
    FIELD(STRING, "identity_authorized_bc_id",   0, NULL,                                  NULL),
    FIELD(STRING, "identity_authorized_shop_id", 0, NULL,                                  NULL),
    FIELD(STRING, "store_id",                    0, NULL,                                  NULL),
};

static const struct tt_field gmv_max_identity_info_fields[] = {
    FIELD(STRING, "identity_id",                 0, NULL,                                  NULL),
    FIELD(STRING, "identity_type",               0, "AUTH_CODE|BC_AUTH_TT|TTS_TT|TT_USER", NULL),
    FIELD(STRING, "identity_authorized_bc_id",   0, NULL,                                  NULL),
    FIELD(STRING, "identity_authorized_shop_id", 0, NULL,                                  NULL),
    FIELD(STRING, "store_id",                    0, NULL,                                  NULL),
    FIELD(STRING, "profile_image",               0, NULL,                                  NULL),
    FIELD(STRING, "user_name",                   0, NULL,                                  NULL),
};

static const struct tt_field gmv_max_video_info_fields[] = {
    FIELD(STRING, "video_id",        0, NULL, NULL),
    FIELD(STRING, "video_cover_url", 0, NULL, NULL),
    FIELD(STRING, "preview_url",     0, NULL, NULL),
    FIELD(NUMBER, "height",          0, NULL, "In pixels."),
    FIELD(NUMBER, "width",           0, NULL, "In pixels."),
    FIELD(NUMBER, "bit_rate",        0, NULL, "Bits a second."),
    FIELD(NUMBER, "duration",        0, NULL, "Seconds."),
    FIELD(NUMBER, "size",            0, NULL, "Bytes."),
    FIELD(STRING, "signature",       0, NULL, "MD5 of the file."),
    FIELD(STRING, "format",          0, NULL, NULL),
    FIELD(STRING, "definition",      0, NULL, NULL),
    FIELD(NUMBER, "fps",             0, NULL, NULL),
};

static const struct tt_field gmv_max_item_list_fields[] = {
    FIELD(STRING,                              "item_id",       0, NULL, NULL),
    FIELD(STRING,                              "text",          0, NULL, NULL),
    FIELD_LIST(STRING,                         "spu_id_list",   0, NULL, "The products of the TikTok Shop."),
    FIELD_OBJECT(gmv_max_identity_info_fields, "identity_info", 0, NULL, NULL),
    FIELD_OBJECT(gmv_max_video_info_fields,    "video_info",    0, NULL, NULL),
};

static const struct tt_field gmv_max_custom_anchor_video_list_fields[] = {
    FIELD(STRING,                              "item_id",       0, NULL, NULL),
    FIELD_LIST(STRING,                         "spu_id_list",   0, NULL, "The products of the TikTok Shop."),
    FIELD_OBJECT(gmv_max_identity_list_fields, "identity_info", 0, NULL, NULL),
};

static const struct tt_field gmv_max_promotion_days_fields[] = {
    FIELD(BOOLEAN,                  "is_enabled",                       0, NULL, NULL),
    FIELD(BOOLEAN,                  "auto_schedule_enabled",            0, NULL, NULL),
    FIELD_OBJECTS(schedules_fields, "custom_schedule_list",             0, NULL, NULL),
    FIELD(NUMBER,                   "roas_bid_multiplier",              0, NULL, NULL),
    FIELD(NUMBER,                   "adjusted_roas_bid",                0, NULL, NULL),
    FIELD(INTEGER,                  "budget_increase_percentage",       0, NULL, NULL),
    FIELD(INTEGER,                  "increase_limit",                   0, NULL, NULL),
    FIELD(NUMBER,                   "current_budget",                   0, NULL, "In the currency of the ad account."),
    FIELD(NUMBER,                   "next_increase",                    0, NULL, NULL),
    FIELD(INTEGER,                  "remained_times",                   0, NULL, NULL),
    FIELD(NUMBER,                   "maximum_budget",                   0, NULL, "In the currency of the ad account."),
    FIELD(STRING,                   "estimated_gross_revenue_increase", 0, NULL, NULL),
};

static const struct tt_field gmv_max_product_list_fields[] = {
    FIELD(STRING, "spu_id", 0, NULL, "The product of the TikTok Shop."),
};

static const struct tt_field gmv_max_item_list_identity_info_fields[] = {
    FIELD(STRING, "identity_id",                 0, NULL,                                  NULL),
    FIELD(STRING, "identity_type",               0, "AUTH_CODE|BC_AUTH_TT|TTS_TT|TT_USER", NULL),
    FIELD(STRING, "identity_authorized_bc_id",   0, NULL,                                  NULL),
    FIELD(STRING, "identity_authorized_shop_id", 0, NULL,                                  NULL),
    FIELD(STRING, "store_id",                    0, NULL,                                  NULL),
    FIELD(STRING, "profile_image",               0, NULL,                                  NULL),
    FIELD(STRING, "display_name",                0, NULL,                                  NULL),
};

static const struct tt_field gmv_max_item_list_video_info_fields[] = {
    FIELD(STRING,  "video_id",        0, NULL, NULL),
    FIELD(STRING,  "video_cover_url", 0, NULL, NULL),
    FIELD(STRING,  "preview_url",     0, NULL, NULL),
    FIELD(INTEGER, "height",          0, NULL, "In pixels."),
    FIELD(INTEGER, "width",           0, NULL, "In pixels."),
    FIELD(INTEGER, "bit_rate",        0, NULL, "Bits a second."),
    FIELD(NUMBER,  "duration",        0, NULL, "Seconds."),
    FIELD(INTEGER, "size",            0, NULL, "Bytes."),
    FIELD(STRING,  "signature",       0, NULL, "MD5 of the file."),
    FIELD(STRING,  "format",          0, NULL, NULL),
    FIELD(STRING,  "definition",      0, NULL, NULL),
    FIELD(INTEGER, "fps",             0, NULL, NULL),
};

static const struct tt_field gmv_max_creation_custom_anchor_video_list_get_item_list_fields[] = {
    FIELD(STRING,                                        "item_id",           0, NULL, NULL),
    FIELD(STRING,                                        "text",              0, NULL, NULL),
    FIELD_LIST(STRING,                                   "spu_id_list",       0, NULL, "The products of the TikTok Shop."),
    FIELD(BOOLEAN,                                       "can_change_anchor", 0, NULL, NULL),
    FIELD_OBJECT(gmv_max_item_list_identity_info_fields, "identity_info",     0, NULL, NULL),
    FIELD_OBJECT(gmv_max_item_list_video_info_fields,    "video_info",        0, NULL, NULL),
};

/* ---- ads.campaign.gmv_max.create */

static const struct tt_param campaign_gmv_max_create_promotion_days_custom_schedule_list[] = {
    MEMBER(STRING, "end_date",      TT_P_REQUIRED | TT_P_DISPUTED, &v13_date,                   "Last day, included."),
    MEMBER(STRING, "schedule_type", TT_P_CLOSED,                   &rule_gmv_max_schedule_type, "Without end, or from start to end."),
    MEMBER(STRING, "start_date",    TT_P_REQUIRED | TT_P_DISPUTED, &v13_date,                   "First day, in the time zone of the ad account."),
};

static const struct tt_param campaign_gmv_max_create_promotion_days[] = {
    MEMBER(BOOLEAN,                                                             "auto_schedule_enabled",      0,                   &v13_true,                     NULL),
    MEMBER_OBJECTS(campaign_gmv_max_create_promotion_days_custom_schedule_list, "custom_schedule_list",       0,                   &rule_items_50,                NULL),
    MEMBER(BOOLEAN,                                                             "is_enabled",                 0,                   &v13_true,                     NULL),
    MEMBER(INTEGER,                                                             "roas_bid_multiplier",        0,                   TT_RULE(.assumed = "90"),      NULL),
    MEMBER(INTEGER,                                                             "budget_increase_percentage", TT_P_MIN | TT_P_MAX, &rule_value_50_to_300_else_50, "By how many per cent it is raised at a time."),
    MEMBER(INTEGER,                                                             "increase_limit",             TT_P_MIN | TT_P_MAX, &rule_value_1_to_10_else_10,   NULL),
};

static const struct tt_param campaign_gmv_max_create_auto_budget[] = {
    MEMBER(BOOLEAN, "auto_budget_enabled",        0,                   &v13_false,                    "Whether TikTok may raise the budget by itself."),
    MEMBER(INTEGER, "budget_increase_percentage", TT_P_MIN | TT_P_MAX, &rule_value_50_to_300_else_50, "By how many per cent it is raised at a time."),
    MEMBER(INTEGER, "increase_limit",             TT_P_MIN | TT_P_MAX, &rule_value_1_to_10_else_10,   NULL),
};

static const struct tt_param campaign_gmv_max_create_params[] = {
    PARAM(BODY,         STRING,                                   "advertiser_id",               TT_P_REQUIRED | TT_P_ACCOUNT,    &v13_id,                                       "The ad account."),
    PARAM(BODY,         BOOLEAN,                                  "affiliate_posts_enabled",     0,                               NULL,                                          NULL),
    PARAM(BODY,         BOOLEAN,                                  "auto_budget_enabled",         0,                               &v13_false,                                    "Whether TikTok may raise the budget by itself."),
    PARAM(BODY,         NUMBER,                                   "budget",                      TT_P_REQUIRED,                   NULL,                                          "In the currency of the ad account."),
    PARAM(BODY,         STRING,                                   "campaign_name",               TT_P_REQUIRED,                   NULL,                                          NULL),
    PARAM_OBJECTS(BODY, gmv_max_custom_anchor_video_list_members, "custom_anchor_video_list",    0,                               &rule_items_200,                               "The customised posts."),
    PARAM(BODY,         STRING,                                   "deep_bid_type",               TT_P_REQUIRED | TT_P_CLOSED,     TT_RULE(.choices = "VO_MIN_ROAS"),             "How to bid for the deeper event."),
    PARAM_OBJECTS(BODY, gmv_max_identity_info_members,            "identity_list",               0,                               TT_RULE(.when = "shopping_ads_type=LIVE"),     "The identities."),
    PARAM_LIST(BODY,    STRING,                                   "item_group_ids",              0,                               &rule_items_1_to_50,                           "Products by the ids that join their variants."),
    PARAM_OBJECTS(BODY, gmv_max_item_list_members,                "item_list",                   0,                               &rule_items_50,                                "The posts."),
    PARAM(BODY,         STRING,                                   "optimization_goal",           TT_P_REQUIRED | TT_P_CLOSED,     &rule_gmv_max_optimization_goal,               "What delivery is optimised for."),
    PARAM(BODY,         STRING,                                   "product_specific_type",       TT_P_CLOSED,                     TT_RULE(.choices = "ALL|CUSTOMIZED_PRODUCTS"), "All products, a product set or chosen products."),
    PARAM(BODY,         STRING,                                   "product_video_specific_type", TT_P_CLOSED,                     TT_RULE(.choices = "AUTO_SELECTION|CUSTOM_SELECTION", .when = "shopping_ads_type=PRODUCT"), NULL),
    PARAM_OBJECT(BODY,  campaign_gmv_max_create_promotion_days,   "promotion_days",              0,                               NULL,                                          NULL),
    PARAM(BODY,         STRING,                                   "request_id",                  TT_P_REQUIRED | TT_P_IDEMPOTENT, &rule_request_id,                              "Guards against doing this twice: repeats of one number within 10 seconds take effect once. Chosen when left out."),
    PARAM(BODY,         NUMBER,                                   "roas_bid",                    0,                               &rule_with_min_roas,                           "The return on ad spend to aim for."),
    PARAM(BODY,         STRING,                                   "schedule_end_time",           0,                               &rule_schedule_end_time,                       "UTC."),
    PARAM(BODY,         STRING,                                   "schedule_start_time",         TT_P_REQUIRED,                   &v13_datetime,                                 "UTC."),
    PARAM(BODY,         STRING,                                   "schedule_type",               TT_P_REQUIRED | TT_P_CLOSED,     &rule_schedule_type,                           "Without end, or from start to end."),
    PARAM(BODY,         STRING,                                   "shopping_ads_type",           TT_P_REQUIRED | TT_P_CLOSED,     &rule_shopping_ads_type,                       "A video, a live stream or a product card."),
    PARAM(BODY,         STRING,                                   "store_authorized_bc_id",      TT_P_REQUIRED,                   &v13_id,                                       "The Business Center that lends the shop."),
    PARAM(BODY,         STRING,                                   "store_id",                    TT_P_REQUIRED,                   &v13_id,                                       "The TikTok Shop."),
    PARAM_OBJECT(BODY,  campaign_gmv_max_create_auto_budget,      "auto_budget",                 0,                               NULL,                                          NULL),
};

static const struct tt_field campaign_gmv_max_create_promotion_days_custom_schedule_list_result[] = {
    FIELD(STRING, "start_date", 0, NULL, NULL),
    FIELD(STRING, "end_date",   0, NULL, NULL),
};

static const struct tt_field campaign_gmv_max_create_promotion_days_result[] = {
    FIELD(BOOLEAN, "is_enabled",                       0, NULL, NULL),
    FIELD(BOOLEAN, "auto_schedule_enabled",            0, NULL, NULL),
    FIELD_OBJECTS(campaign_gmv_max_create_promotion_days_custom_schedule_list_result, "custom_schedule_list",             0, NULL, NULL),
    FIELD(NUMBER,  "roas_bid_multiplier",              0, NULL, NULL),
    FIELD(NUMBER,  "adjusted_roas_bid",                0, NULL, NULL),
    FIELD(INTEGER, "budget_increase_percentage",       0, NULL, NULL),
    FIELD(INTEGER, "increase_limit",                   0, NULL, NULL),
    FIELD(NUMBER,  "current_budget",                   0, NULL, "In the currency of the ad account."),
    FIELD(NUMBER,  "next_increase",                    0, NULL, NULL),
    FIELD(INTEGER, "remained_times",                   0, NULL, NULL),
    FIELD(NUMBER,  "maximum_budget",                   0, NULL, "In the currency of the ad account."),
    FIELD(STRING,  "estimated_gross_revenue_increase", 0, NULL, NULL),
};

static const struct tt_field campaign_gmv_max_create_result[] = {
    FIELD(STRING,                                               "advertiser_id",                   0, NULL,                                    NULL),
    FIELD(STRING,                                               "operation_status",                0, "ENABLE|DISABLE",                        NULL),
    FIELD(STRING,                                               "campaign_id",                     0, NULL,                                    NULL),
    FIELD(STRING,                                               "campaign_name",                   0, NULL,                                    NULL),
    FIELD(STRING,                                               "store_id",                        0, NULL,                                    NULL),
    FIELD(STRING,                                               "store_authorized_bc_id",          0, NULL,                                    NULL),
    FIELD(STRING,                                               "shopping_ads_type",               0, "LIVE|PRODUCT",                          NULL),
    FIELD(STRING,                                               "product_specific_type",           0, "ALL|CUSTOMIZED_PRODUCTS|UNSET",         NULL),
    FIELD_LIST(STRING,                                          "item_group_ids",                  0, NULL,                                    NULL),
    FIELD(STRING,                                               "optimization_goal",               0, "VALUE",                                 NULL),
    FIELD(BOOLEAN,                                              "roi_protection_enabled",          0, NULL,                                    NULL),
    FIELD(STRING,                                               "deep_bid_type",                   0, "VO_MIN_ROAS",                           NULL),
    FIELD(NUMBER,                                               "roas_bid",                        0, NULL,                                    NULL),
    FIELD(NUMBER,                                               "budget",                          0, NULL,                                    "In the currency of the ad account."),
    FIELD_OBJECT(campaign_gmv_max_create_promotion_days_result, "promotion_days",                  0, NULL,                                    NULL),
    FIELD_OBJECT(gmv_max_auto_budget_fields,                    "auto_budget",                     0, NULL,                                    NULL),
    FIELD(BOOLEAN,                                              "auto_budget_enabled",             0, NULL,                                    NULL),
    FIELD(STRING,                                               "schedule_type",                   0, "SCHEDULE_FROM_NOW|SCHEDULE_START_END",  NULL),
    FIELD(STRING,                                               "schedule_start_time",             0, NULL,                                    "UTC."),
    FIELD(STRING,                                               "schedule_end_time",               0, NULL,                                    "UTC."),
    FIELD_LIST(STRING,                                          "placements",                      0, "PLACEMENT_TIKTOK|PLACEMENT_PANGLE",     NULL),
    FIELD_LIST(STRING,                                          "location_ids",                    0, NULL,                                    NULL),
    FIELD_LIST(STRING,                                          "age_groups",                      0, NULL,                                    NULL),
    FIELD(STRING,                                               "product_video_specific_type",     0, "AUTO_SELECTION|CUSTOM_SELECTION|UNSET", NULL),
    FIELD_OBJECTS(gmv_max_identity_list_fields,                 "identity_list",                   0, NULL,                                    NULL),
    FIELD(BOOLEAN,                                              "affiliate_posts_enabled",         0, NULL,                                    NULL),
    FIELD_OBJECTS(gmv_max_item_list_fields,                     "item_list",                       0, NULL,                                    NULL),
    FIELD(STRING,                                               "campaign_custom_anchor_video_id", 0, NULL,                                    NULL),
    FIELD_OBJECTS(gmv_max_custom_anchor_video_list_fields,      "custom_anchor_video_list",        0, NULL,                                    "Posts and the products they are linked to."),
};

static const struct tt_endpoint campaign_gmv_max_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/gmv_max/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822000988713089"),
    .window_s = 10,
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.campaign.gmv_max.creative.update */

static const struct tt_param campaign_gmv_max_creative_update_item_list[] = {
    MEMBER(STRING,      "item_id",     TT_P_REQUIRED, NULL, "The post."),
    MEMBER_LIST(STRING, "spu_id_list", 0,             NULL, "Products of the TikTok Shop."),
};

static const struct tt_param campaign_gmv_max_creative_update_params[] = {
    PARAM(BODY,         STRING,                                     "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                                   "The ad account."),
    PARAM(BODY,         STRING,                                     "campaign_id",   TT_P_REQUIRED,                &v13_id,                                   "The campaign."),
    PARAM(BODY,         STRING,                                     "action",        TT_P_REQUIRED,                TT_RULE(.choices = "REMOVE|ADD|EXCLUDED"), "Whether to take the posts out or to put them back."),
    PARAM_OBJECTS(BODY, campaign_gmv_max_creative_update_item_list, "item_list",     TT_P_REQUIRED,                TT_RULE(.max_items = 400),                 "The posts."),
};

static const struct tt_endpoint campaign_gmv_max_creative_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/gmv_max/creative/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1861260625563202"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.campaign.gmv_max.info */

static const struct tt_param campaign_gmv_max_info_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "campaign_id",   TT_P_REQUIRED,                &v13_id, "The campaign."),
};

static const struct tt_field campaign_gmv_max_info_result[] = {
    FIELD(STRING,                                          "advertiser_id",                     0, NULL,                                    NULL),
    FIELD(STRING,                                          "operation_status",                  0, "ENABLE|DISABLE",                        NULL),
    FIELD(STRING,                                          "campaign_id",                       0, NULL,                                    NULL),
    FIELD(STRING,                                          "campaign_name",                     0, NULL,                                    NULL),
    FIELD(STRING,                                          "store_id",                          0, NULL,                                    NULL),
    FIELD(STRING,                                          "store_authorized_bc_id",            0, NULL,                                    NULL),
    FIELD(STRING,                                          "shopping_ads_type",                 0, "LIVE|PRODUCT",                          NULL),
    FIELD(STRING,                                          "product_specific_type",             0, "ALL|CUSTOMIZED_PRODUCTS|UNSET",         NULL),
    FIELD_LIST(STRING,                                     "item_group_ids",                    0, NULL,                                    NULL),
    FIELD(STRING,                                          "optimization_goal",                 0, "VALUE",                                 NULL),
    FIELD(BOOLEAN,                                         "roi_protection_enabled",            0, NULL,                                    NULL),
    FIELD(STRING,                                          "deep_bid_type",                     0, "VO_MIN_ROAS",                           NULL),
    FIELD(NUMBER,                                          "roas_bid",                          0, NULL,                                    NULL),
    FIELD(NUMBER,                                          "budget",                            0, NULL,                                    "In the currency of the ad account."),
    FIELD_OBJECT(gmv_max_promotion_days_fields,            "promotion_days",                    0, NULL,                                    NULL),
    FIELD_OBJECT(gmv_max_auto_budget_fields,               "auto_budget",                       0, NULL,                                    NULL),
    FIELD(BOOLEAN,                                         "auto_budget_enabled",               0, NULL,                                    NULL),
    FIELD(STRING,                                          "schedule_type",                     0, "SCHEDULE_FROM_NOW|SCHEDULE_START_END",  NULL),
    FIELD(STRING,                                          "schedule_start_time",               0, NULL,                                    "UTC."),
    FIELD(STRING,                                          "schedule_end_time",                 0, NULL,                                    "UTC."),
    FIELD_LIST(STRING,                                     "placements",                        0, "PLACEMENT_TIKTOK|PLACEMENT_PANGLE",     NULL),
    FIELD_LIST(STRING,                                     "location_ids",                      0, NULL,                                    NULL),
    FIELD_LIST(STRING,                                     "age_groups",                        0, NULL,                                    NULL),
    FIELD(STRING,                                          "product_video_specific_type",       0, "AUTO_SELECTION|CUSTOM_SELECTION|UNSET", NULL),
    FIELD(STRING,                                          "accelerate_testing_for_new_videos", 0, "ON|OFF",                                NULL),
    FIELD_OBJECTS(gmv_max_identity_list_fields,            "identity_list",                     0, NULL,                                    NULL),
    FIELD(BOOLEAN,                                         "affiliate_posts_enabled",           0, NULL,                                    NULL),
    FIELD_OBJECTS(gmv_max_item_list_fields,                "item_list",                         0, NULL,                                    NULL),
    FIELD(STRING,                                          "campaign_custom_anchor_video_id",   0, NULL,                                    NULL),
    FIELD_OBJECTS(gmv_max_custom_anchor_video_list_fields, "custom_anchor_video_list",          0, NULL,                                    "Posts and the products they are linked to."),
};

static const struct tt_endpoint campaign_gmv_max_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/gmv_max/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822000968821762"),
    .effect = TT_READ,
};

/* ---- ads.campaign.gmv_max.session.create */

static const struct tt_param campaign_gmv_max_session_create_session_product_list[] = {
    MEMBER(STRING, "spu_id", TT_P_REQUIRED, NULL, NULL),
};

static const struct tt_param campaign_gmv_max_session_create_session[] = {
    MEMBER(STRING,                                                       "bid_type",            TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, TT_RULE(.choices = "NO_BID|CREATIVE_NO_BID", .assumed = "\"NO_BID\""), "Whether TikTok bids freely or keeps to your bid."),
    MEMBER(NUMBER,                                                       "budget",              TT_P_REQUIRED | TT_P_MIN,                    &rule_value_from_10,     "In the currency of the ad account."),
    MEMBER(STRING,                                                       "item_id",             0,                                           NULL,                    "The post."),
    MEMBER_OBJECTS(campaign_gmv_max_session_create_session_product_list, "product_list",        TT_P_REQUIRED,                               &rule_items_just_1,      NULL),
    MEMBER(STRING,                                                       "schedule_end_time",   0,                                           &rule_schedule_end_time, "UTC."),
    MEMBER(STRING,                                                       "schedule_start_time", 0,                                           &v13_datetime,           "UTC."),
    MEMBER(STRING,                                                       "schedule_type",       TT_P_CLOSED,                                 TT_RULE(.choices = "SCHEDULE_FROM_NOW|SCHEDULE_START_END", .assumed = "\"SCHEDULE_FROM_NOW\""), "Without end, or from start to end."),
};

static const struct tt_param campaign_gmv_max_session_create_params[] = {
    PARAM(BODY,        STRING,                                  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,        STRING,                                  "campaign_id",   TT_P_REQUIRED,                &v13_id, "The campaign."),
    PARAM_OBJECT(BODY, campaign_gmv_max_session_create_session, "session",       TT_P_REQUIRED,                NULL,    "The session."),
    PARAM(BODY,        STRING,                                  "store_id",      TT_P_REQUIRED,                &v13_id, "The TikTok Shop."),
};

static const struct tt_field campaign_gmv_max_session_create_result[] = {
    FIELD(STRING, "session_id", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_gmv_max_session_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/gmv_max/session/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1835246967275522"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.campaign.gmv_max.session.delete */

static const struct tt_param campaign_gmv_max_session_delete_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "session_id",    TT_P_REQUIRED,                &v13_id, "The session."),
};

static const struct tt_endpoint campaign_gmv_max_session_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/gmv_max/session/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1835246983475217"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.campaign.gmv_max.session.get */

static const struct tt_param campaign_gmv_max_session_get_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                    "The ad account."),
    PARAM_LIST(QUERY, STRING, "session_ids",   TT_P_REQUIRED,                &rule_digits_items_1_to_20, "The sessions."),
};

static const struct tt_field campaign_gmv_max_session_get_session_list_result[] = {
    FIELD(STRING,                              "campaign_id",         0, NULL,                                   NULL),
    FIELD(STRING,                              "bid_type",            0, "NO_BID|CREATIVE_NO_BID",               NULL),
    FIELD(STRING,                              "session_id",          0, NULL,                                   NULL),
    FIELD(NUMBER,                              "budget",              0, NULL,                                   "In the currency of the ad account."),
    FIELD_OBJECTS(gmv_max_product_list_fields, "product_list",        0, NULL,                                   NULL),
    FIELD(STRING,                              "schedule_type",       0, "SCHEDULE_FROM_NOW|SCHEDULE_START_END", NULL),
    FIELD(STRING,                              "schedule_start_time", 0, NULL,                                   "UTC."),
    FIELD(STRING,                              "schedule_end_time",   0, NULL,                                   "UTC."),
    FIELD(STRING,                              "item_id",             0, NULL,                                   NULL),
};

static const struct tt_field campaign_gmv_max_session_get_result[] = {
    FIELD_OBJECTS(campaign_gmv_max_session_get_session_list_result, "session_list", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_gmv_max_session_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/gmv_max/session/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "session_list",
    .source = V13_DOC("1835247031331842"),
    .effect = TT_READ,
};

/* ---- ads.campaign.gmv_max.session.list */

static const struct tt_param campaign_gmv_max_session_list_params[] = {
    PARAM(QUERY, STRING, "campaign_id",   TT_P_REQUIRED,                &v13_id, "The campaign."),
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field campaign_gmv_max_session_list_session_list_result[] = {
    FIELD(STRING,                              "campaign_id",         0, NULL,                                   NULL),
    FIELD(STRING,                              "bid_type",            0, "NO_BID|CREATIVE_NO_BID",               NULL),
    FIELD(STRING,                              "session_id",          0, NULL,                                   NULL),
    FIELD(NUMBER,                              "budget",              0, NULL,                                   "In the currency of the ad account."),
    FIELD_OBJECTS(gmv_max_product_list_fields, "product_list",        0, NULL,                                   NULL),
    FIELD(STRING,                              "schedule_type",       0, "SCHEDULE_FROM_NOW|SCHEDULE_START_END", NULL),
    FIELD(STRING,                              "schedule_start_time", 0, NULL,                                   "UTC."),
    FIELD(STRING,                              "schedule_end_time",   0, NULL,                                   "UTC."),
};

static const struct tt_field campaign_gmv_max_session_list_result[] = {
    FIELD_OBJECTS(campaign_gmv_max_session_list_session_list_result, "session_list", 0, NULL, NULL),
};

static const struct tt_endpoint campaign_gmv_max_session_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "campaign/gmv_max/session/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "session_list",
    .source = V13_DOC("1835246996436162"),
    .effect = TT_READ,
};

/* ---- ads.campaign.gmv_max.session.update */

static const struct tt_param campaign_gmv_max_session_update_session[] = {
    MEMBER(NUMBER, "budget",              TT_P_MIN,    &rule_value_from_10,     "In the currency of the ad account."),
    MEMBER(STRING, "schedule_end_time",   0,           &rule_schedule_end_time, "UTC."),
    MEMBER(STRING, "schedule_start_time", 0,           &v13_datetime,           "UTC."),
    MEMBER(STRING, "schedule_type",       TT_P_CLOSED, &rule_schedule_type,     "Without end, or from start to end."),
};

static const struct tt_param campaign_gmv_max_session_update_params[] = {
    PARAM(BODY,        STRING,                                  "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY,        STRING,                                  "campaign_id",   TT_P_REQUIRED,                &v13_id, "The campaign."),
    PARAM_OBJECT(BODY, campaign_gmv_max_session_update_session, "session",       TT_P_REQUIRED,                NULL,    "The session."),
    PARAM(BODY,        STRING,                                  "session_id",    TT_P_REQUIRED,                &v13_id, "The session."),
    PARAM(BODY,        STRING,                                  "store_id",      TT_P_REQUIRED,                &v13_id, "The TikTok Shop."),
};

static const struct tt_endpoint campaign_gmv_max_session_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/gmv_max/session/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1835247009119233"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.campaign.gmv_max.update */

static const struct tt_param campaign_gmv_max_update_promotion_days_custom_schedule_list[] = {
    MEMBER(STRING, "end_date",      0,           &v13_date, "Last day, included."),
    MEMBER(STRING, "schedule_type", TT_P_CLOSED, TT_RULE(.choices = "STARTEND", .assumed = "\"STARTEND\""), "Without end, or from start to end."),
    MEMBER(STRING, "start_date",    0,           &v13_date, "First day, in the time zone of the ad account."),
};

static const struct tt_param campaign_gmv_max_update_promotion_days[] = {
    MEMBER(BOOLEAN,                                                             "auto_schedule_enabled",      0,                   NULL,                  NULL),
    MEMBER_OBJECTS(campaign_gmv_max_update_promotion_days_custom_schedule_list, "custom_schedule_list",       0,                   &rule_items_50,        NULL),
    MEMBER(BOOLEAN,                                                             "is_enabled",                 0,                   &v13_false,            NULL),
    MEMBER(INTEGER,                                                             "roas_bid_multiplier",        0,                   NULL,                  NULL),
    MEMBER(INTEGER,                                                             "budget_increase_percentage", TT_P_MIN | TT_P_MAX, &rule_value_50_to_300, "By how many per cent it is raised at a time."),
    MEMBER(INTEGER,                                                             "increase_limit",             TT_P_MIN | TT_P_MAX, &rule_value_1_to_10,   NULL),
};

static const struct tt_param campaign_gmv_max_update_auto_budget[] = {
    MEMBER(BOOLEAN, "auto_budget_enabled",        0,                   NULL,                  "Whether TikTok may raise the budget by itself."),
    MEMBER(INTEGER, "budget_increase_percentage", TT_P_MIN | TT_P_MAX, &rule_value_50_to_300, "By how many per cent it is raised at a time."),
    MEMBER(INTEGER, "increase_limit",             TT_P_MIN | TT_P_MAX, &rule_value_1_to_10,   NULL),
};

static const struct tt_param campaign_gmv_max_update_params[] = {
    PARAM(BODY,         STRING,                                   "advertiser_id",            TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                    "The ad account."),
    PARAM(BODY,         BOOLEAN,                                  "affiliate_posts_enabled",  0,                            NULL,                       NULL),
    PARAM(BODY,         BOOLEAN,                                  "auto_budget_enabled",      0,                            NULL,                       "Whether TikTok may raise the budget by itself."),
    PARAM(BODY,         NUMBER,                                   "budget",                   0,                            NULL,                       "In the currency of the ad account."),
    PARAM(BODY,         STRING,                                   "campaign_id",              TT_P_REQUIRED,                &v13_id,                    "The campaign."),
    PARAM(BODY,         STRING,                                   "campaign_name",            0,                            NULL,                       NULL),
    PARAM_OBJECTS(BODY, gmv_max_custom_anchor_video_list_members, "custom_anchor_video_list", 0,                            TT_RULE(.max_items = 2000), "The customised posts."),
    PARAM_LIST(BODY,    STRING,                                   "item_group_ids",           0,                            &rule_items_50,             "Products by the ids that join their variants."),
    PARAM_OBJECTS(BODY, gmv_max_item_list_members,                "item_list",                0,                            &rule_items_50,             "The posts."),
    PARAM_OBJECT(BODY,  campaign_gmv_max_update_promotion_days,   "promotion_days",           0,                            NULL,                       NULL),
    PARAM(BODY,         NUMBER,                                   "roas_bid",                 0,                            NULL,                       "The return on ad spend to aim for."),
    PARAM(BODY,         STRING,                                   "schedule_end_time",        0,                            &rule_schedule_end_time,    "UTC."),
    PARAM(BODY,         STRING,                                   "schedule_type",            TT_P_CLOSED,                  &rule_schedule_type,        "Without end, or from start to end."),
    PARAM_OBJECT(BODY,  campaign_gmv_max_update_auto_budget,      "auto_budget",              0,                            NULL,                       NULL),
};

static const struct tt_field campaign_gmv_max_update_result[] = {
    FIELD(STRING,                                          "advertiser_id",                   0, NULL,                                    NULL),
    FIELD(STRING,                                          "operation_status",                0, "ENABLE|DISABLE",                        NULL),
    FIELD(STRING,                                          "campaign_id",                     0, NULL,                                    NULL),
    FIELD(STRING,                                          "campaign_name",                   0, NULL,                                    NULL),
    FIELD(STRING,                                          "store_id",                        0, NULL,                                    NULL),
    FIELD(STRING,                                          "store_authorized_bc_id",          0, NULL,                                    NULL),
    FIELD(STRING,                                          "shopping_ads_type",               0, "LIVE|PRODUCT",                          NULL),
    FIELD(STRING,                                          "product_specific_type",           0, "ALL|CUSTOMIZED_PRODUCTS|UNSET",         NULL),
    FIELD_LIST(STRING,                                     "item_group_ids",                  0, NULL,                                    NULL),
    FIELD(STRING,                                          "optimization_goal",               0, "VALUE",                                 NULL),
    FIELD(BOOLEAN,                                         "roi_protection_enabled",          0, NULL,                                    NULL),
    FIELD(STRING,                                          "deep_bid_type",                   0, "VO_MIN_ROAS",                           NULL),
    FIELD(NUMBER,                                          "roas_bid",                        0, NULL,                                    NULL),
    FIELD(NUMBER,                                          "budget",                          0, NULL,                                    "In the currency of the ad account."),
    FIELD_OBJECT(gmv_max_promotion_days_fields,            "promotion_days",                  0, NULL,                                    NULL),
    FIELD_OBJECT(gmv_max_auto_budget_fields,               "auto_budget",                     0, NULL,                                    NULL),
    FIELD(BOOLEAN,                                         "auto_budget_enabled",             0, NULL,                                    NULL),
    FIELD(STRING,                                          "schedule_type",                   0, "SCHEDULE_FROM_NOW|SCHEDULE_START_END",  NULL),
    FIELD(STRING,                                          "schedule_start_time",             0, NULL,                                    "UTC."),
    FIELD(STRING,                                          "schedule_end_time",               0, NULL,                                    "UTC."),
    FIELD_LIST(STRING,                                     "placements",                      0, "PLACEMENT_TIKTOK|PLACEMENT_PANGLE",     NULL),
    FIELD_LIST(STRING,                                     "location_ids",                    0, NULL,                                    NULL),
    FIELD_LIST(STRING,                                     "age_groups",                      0, NULL,                                    NULL),
    FIELD(STRING,                                          "product_video_specific_type",     0, "AUTO_SELECTION|CUSTOM_SELECTION|UNSET", NULL),
    FIELD_OBJECTS(gmv_max_identity_list_fields,            "identity_list",                   0, NULL,                                    NULL),
    FIELD(BOOLEAN,                                         "affiliate_posts_enabled",         0, NULL,                                    NULL),
    FIELD_OBJECTS(gmv_max_item_list_fields,                "item_list",                       0, NULL,                                    NULL),
    FIELD(STRING,                                          "campaign_custom_anchor_video_id", 0, NULL,                                    NULL),
    FIELD_OBJECTS(gmv_max_custom_anchor_video_list_fields, "custom_anchor_video_list",        0, NULL,                                    "Posts and the products they are linked to."),
};

static const struct tt_endpoint campaign_gmv_max_update_endpoint = {
    .method = "POST",
    .path = V13_PATH "campaign/gmv_max/update/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822001009002497"),
    .flags = TT_E_SPENDS,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.gmv_max.bid.recommend */

static const struct tt_param gmv_max_bid_recommend_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",     TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY,      STRING, "store_id",          TT_P_REQUIRED,                &v13_id,                         "The TikTok Shop."),
    PARAM(QUERY,      STRING, "shopping_ads_type", TT_P_REQUIRED | TT_P_CLOSED,  &rule_shopping_ads_type,         "A video, a live stream or a product card."),
    PARAM(QUERY,      STRING, "optimization_goal", TT_P_REQUIRED | TT_P_CLOSED,  &rule_gmv_max_optimization_goal, "What delivery is optimised for."),
    PARAM_LIST(QUERY, STRING, "item_group_ids",    0,                            TT_RULE(.min_items = 1, .max_items = 50, .format = TT_F_DIGITS), "Products by the ids that join their variants."),
    PARAM(QUERY,      STRING, "identity_id",       0,                            NULL,                            "Who the ad speaks as."),
};

static const struct tt_field gmv_max_bid_recommend_result[] = {
    FIELD(NUMBER, "roas_bid", 0, NULL, NULL),
    FIELD(NUMBER, "budget",   0, NULL, "In the currency of the ad account."),
    FIELD(ANY,    "cpa_bid",  0, NULL, NULL),
};

static const struct tt_endpoint gmv_max_bid_recommend_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/bid/recommend/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822001024720897"),
    .effect = TT_READ,
};

/* ---- ads.gmv_max.campaign.get */

static const struct tt_param gmv_max_campaign_get_filtering[] = {
    MEMBER_LIST(STRING, "gmv_max_promotion_types",    TT_P_REQUIRED, TT_RULE(.choices = "PRODUCT_GMV_MAX|LIVE_GMV_MAX"), NULL),
    MEMBER_LIST(STRING, "store_ids",                  0,             &rule_items_10,         "The TikTok Shops."),
    MEMBER_LIST(STRING, "campaign_ids",               0,             &rule_digits_items_100, "The campaigns."),
    MEMBER(STRING,      "campaign_name",              0,             NULL,                   NULL),
    MEMBER(STRING,      "primary_status",             0,             &rule_primary_status,   "Status in few words."),
    MEMBER(STRING,      "creation_filter_start_time", 0,             &v13_datetime,          "Created at or after this time, UTC."),
    MEMBER(STRING,      "creation_filter_end_time",   0,             &v13_datetime,          "Created before this time, UTC."),
};

static const struct tt_param gmv_max_campaign_get_params[] = {
    PARAM(QUERY,        STRING,                         "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                      "The ad account."),
    PARAM_LIST(QUERY,   STRING,                         "fields",        0,                            NULL,                         "Which members to answer; without it TikTok chooses."),
    PARAM_OBJECT(QUERY, gmv_max_campaign_get_filtering, "filtering",     TT_P_REQUIRED,                NULL,                         "Which rows to answer."),
    PARAM(QUERY,        INTEGER,                        "page",          TT_P_MIN,                     &v13_page,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                        "page_size",     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10, "Rows a page."),
};

static const struct tt_field gmv_max_campaign_get_row[] = {
    FIELD(STRING, "advertiser_id",                      0, NULL,                     NULL),
    FIELD(STRING, "campaign_id",                        0, NULL,                     NULL),
    FIELD(STRING, "campaign_name",                      0, NULL,                     NULL),
    FIELD(STRING, "operation_status",                   0, "ENABLE|DISABLE",         NULL),
    FIELD(STRING, "create_time",                        0, NULL,                     NULL),
    FIELD(STRING, "modify_time",                        0, NULL,                     NULL),
    FIELD(STRING, "objective_type",                     0, "PRODUCT_SALES",          NULL),
    FIELD(STRING, "secondary_status",                   0, NULL,                     NULL),
    FIELD(STRING, "roi_protection_compensation_status", 0, "IN_EFFECT|NOT_ELIGIBLE", NULL),
};

static const struct tt_field gmv_max_campaign_get_result[] = {
    FIELD_OBJECTS(gmv_max_campaign_get_row, "list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint gmv_max_campaign_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/campaign/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1826463372290177"),
    .paging = &v13_pages_100,
    .effect = TT_READ,
};

/* ---- ads.gmv_max.creation.custom_anchor_video_list.create */

static const struct tt_param gmv_max_creation_custom_anchor_video_list_create_custom_anchor_video_list_identity_info[] = {
    MEMBER(STRING, "identity_id",                 TT_P_REQUIRED, NULL,                            "Who the ad speaks as."),
    MEMBER(STRING, "identity_type",               TT_P_REQUIRED, &rule_gmv_max_identity_type,     "What kind of identity that is."),
    MEMBER(STRING, "identity_authorized_bc_id",   0,             &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    MEMBER(STRING, "identity_authorized_shop_id", 0,             NULL,                            "The shop that lends the identity."),
    MEMBER(STRING, "store_id",                    0,             &rule_when_identity_type_tts_tt, "The TikTok Shop."),
};

static const struct tt_param gmv_max_creation_custom_anchor_video_list_create_custom_anchor_video_list[] = {
    MEMBER(STRING,      "item_id",       TT_P_REQUIRED, NULL,          "The post."),
    MEMBER_OBJECT(gmv_max_creation_custom_anchor_video_list_create_custom_anchor_video_list_identity_info, "identity_info", TT_P_REQUIRED, NULL,          "Who the post belongs to."),
    MEMBER_LIST(STRING, "spu_id_list",   TT_P_REQUIRED, &rule_items_1, "Products of the TikTok Shop."),
};

static const struct tt_param gmv_max_creation_custom_anchor_video_list_create_params[] = {
    PARAM(BODY,         STRING, "advertiser_id",            TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM(BODY,         STRING, "store_id",                 TT_P_REQUIRED,                NULL,            "The TikTok Shop."),
    PARAM(BODY,         STRING, "store_authorized_bc_id",   TT_P_REQUIRED,                NULL,            "The Business Center that lends the shop."),
    PARAM_OBJECTS(BODY, gmv_max_creation_custom_anchor_video_list_create_custom_anchor_video_list, "custom_anchor_video_list", TT_P_REQUIRED,                &rule_items_200, "The customised posts."),
};

static const struct tt_field gmv_max_creation_custom_anchor_video_list_create_failure_list_result[] = {
    FIELD_LIST(STRING, "item_id",                     0, NULL,                                  NULL),
    FIELD_LIST(STRING, "identity_info",               0, NULL,                                  NULL),
    FIELD(STRING,      "identity_id",                 0, NULL,                                  NULL),
    FIELD(STRING,      "identity_type",               0, "AUTH_CODE|BC_AUTH_TT|TTS_TT|TT_USER", NULL),
    FIELD(STRING,      "identity_authorized_bc_id",   0, NULL,                                  NULL),
    FIELD(STRING,      "identity_authorized_shop_id", 0, NULL,                                  NULL),
    FIELD(STRING,      "store_id",                    0, NULL,                                  NULL),
    FIELD(STRING,      "spu_id_list",                 0, NULL,                                  "The products of the TikTok Shop."),
    FIELD(STRING,      "reason",                      0, "IDENTITY_NO_PERMISSION|INVALID_PARAMETER|AUTH_CODE_CAN_NOT_CHANGE_ANCHOR|ITEM_NOT_FOUND|NATIVE_ANCHOR_EXISTS", NULL),
    FIELD(STRING,      "error_message",               0, NULL,                                  NULL),
};

static const struct tt_field gmv_max_creation_custom_anchor_video_list_create_result[] = {
    FIELD_OBJECTS(gmv_max_creation_custom_anchor_video_list_create_failure_list_result, "failure_list", 0, NULL, NULL),
};

static const struct tt_endpoint gmv_max_creation_custom_anchor_video_list_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "gmv_max/creation/custom_anchor_video_list/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1866513154013585"),
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.gmv_max.creation.custom_anchor_video_list.delete */

static const struct tt_param gmv_max_creation_custom_anchor_video_list_delete_custom_anchor_video_list[] = {
    MEMBER(STRING,      "item_id",     TT_P_REQUIRED, NULL, "The post."),
    MEMBER_LIST(STRING, "spu_id_list", TT_P_REQUIRED, NULL, "Products of the TikTok Shop."),
};

static const struct tt_param gmv_max_creation_custom_anchor_video_list_delete_params[] = {
    PARAM(BODY,         STRING, "advertiser_id",            TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,         "The ad account."),
    PARAM(BODY,         STRING, "store_id",                 TT_P_REQUIRED,                NULL,            "The TikTok Shop."),
    PARAM(BODY,         STRING, "store_authorized_bc_id",   TT_P_REQUIRED,                NULL,            "The Business Center that lends the shop."),
    PARAM_OBJECTS(BODY, gmv_max_creation_custom_anchor_video_list_delete_custom_anchor_video_list, "custom_anchor_video_list", TT_P_REQUIRED,                &rule_items_200, "The customised posts."),
    PARAM(BODY,         STRING, "campaign_id",              0,                            &v13_id,         "The campaign."),
};

static const struct tt_endpoint gmv_max_creation_custom_anchor_video_list_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "gmv_max/creation/custom_anchor_video_list/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1866513159202306"),
    .flags = TT_E_DELETES,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.gmv_max.creation.custom_anchor_video_list.get */

static const struct tt_param gmv_max_creation_custom_anchor_video_list_get_identity_list[] = {
    MEMBER(STRING, "identity_id",                 0, NULL,                            "Who the ad speaks as."),
    MEMBER(STRING, "identity_type",               0, &rule_gmv_max_identity_type,     "What kind of identity that is."),
    MEMBER(STRING, "identity_authorized_bc_id",   0, &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    MEMBER(STRING, "identity_authorized_shop_id", 0, NULL,                            "The shop that lends the identity."),
    MEMBER(STRING, "store_id",                    0, &rule_when_identity_type_tts_tt, "The TikTok Shop."),
};

static const struct tt_param gmv_max_creation_custom_anchor_video_list_get_params[] = {
    PARAM(BODY,         STRING,                                                      "advertiser_id",          TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                          "The ad account."),
    PARAM(BODY,         STRING,                                                      "store_id",               TT_P_REQUIRED,                NULL,                             "The TikTok Shop."),
    PARAM(BODY,         STRING,                                                      "store_authorized_bc_id", TT_P_REQUIRED,                NULL,                             "The Business Center that lends the shop."),
    PARAM(BODY,         STRING,                                                      "creative_source",        TT_P_REQUIRED,                TT_RULE(.choices = "CUSTOMIZED"), NULL),
    PARAM_LIST(BODY,    STRING,                                                      "spu_id_list",            0,                            NULL,                             "Products of the TikTok Shop."),
    PARAM(BODY,         STRING,                                                      "sort_field",             0,                            &rule_gmv_max_sort_field,         "What to sort by."),
    PARAM(BODY,         STRING,                                                      "sort_type",              0,                            &rule_sort_type,                  "Upwards or downwards."),
    PARAM(BODY,         STRING,                                                      "keyword",                0,                            NULL,                             "A word to look for."),
    PARAM(BODY,         BOOLEAN,                                                     "need_auth_code_video",   0,                            &v13_false,                       "Also posts that creators lent by a code."),
    PARAM_OBJECTS(BODY, gmv_max_creation_custom_anchor_video_list_get_identity_list, "identity_list",          0,                            &rule_items_20,                   "The identities."),
    PARAM(BODY,         STRING,                                                      "campaign_id",            0,                            &v13_id,                          "The campaign."),
    PARAM(BODY,         INTEGER,                                                     "page",                   TT_P_MIN,                     &v13_page,                        "The page to answer, from 1."),
    PARAM(BODY,         INTEGER,                                                     "page_size",              TT_P_MIN | TT_P_MAX,          &rule_value_1_to_50_else_10,      "Rows a page."),
};

static const struct tt_field gmv_max_creation_custom_anchor_video_list_get_result[] = {
    FIELD_OBJECTS(gmv_max_creation_custom_anchor_video_list_get_item_list_fields, "item_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint gmv_max_creation_custom_anchor_video_list_get_endpoint = {
    .method = "POST",
    .path = V13_PATH "gmv_max/creation/custom_anchor_video_list/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "item_list",
    .source = V13_DOC("1866513156712449"),
    .paging = &pages_50,
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.gmv_max.creation.shop_video.video_anchors */

static const struct tt_param gmv_max_creation_shop_video_video_anchors_params[] = {
    PARAM(BODY,      STRING, "advertiser_id",          TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM(BODY,      STRING, "store_id",               TT_P_REQUIRED,                NULL,           "The TikTok Shop."),
    PARAM(BODY,      STRING, "store_authorized_bc_id", TT_P_REQUIRED,                NULL,           "The Business Center that lends the shop."),
    PARAM_LIST(BODY, STRING, "item_ids",               TT_P_REQUIRED,                &rule_items_20, "The posts."),
    PARAM(BODY,      STRING, "campaign_id",            0,                            &v13_id,        "The campaign."),
};

static const struct tt_field gmv_max_creation_shop_video_video_anchors_video_list_product_list_result[] = {
    FIELD(STRING, "spu_id",        0, NULL,             "The product of the TikTok Shop."),
    FIELD(STRING, "title",         0, NULL,             NULL),
    FIELD(STRING, "picture",       0, NULL,             NULL),
    FIELD(STRING, "anchor_source", 0, "CUSTOM|ORGANIC", NULL),
};

static const struct tt_field gmv_max_creation_shop_video_video_anchors_video_list_result[] = {
    FIELD(STRING, "item_id",      0, NULL, NULL),
    FIELD_OBJECT(gmv_max_creation_shop_video_video_anchors_video_list_product_list_result, "product_list", 0, NULL, NULL),
};

static const struct tt_field gmv_max_creation_shop_video_video_anchors_result[] = {
    FIELD_OBJECTS(gmv_max_creation_shop_video_video_anchors_video_list_result, "video_list", 0, NULL, NULL),
};

static const struct tt_endpoint gmv_max_creation_shop_video_video_anchors_endpoint = {
    .method = "POST",
    .path = V13_PATH "gmv_max/creation/shop_video/video_anchors/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "video_list",
    .source = V13_DOC("1866513161692161"),
    .bodies = TT_BODY_JSON,
    .effect = TT_READ,
};

/* ---- ads.gmv_max.custom_anchor_video_list.get */

static const struct tt_param gmv_max_custom_anchor_video_list_get_custom_anchor_video_list[] = {
    MEMBER_OBJECT(gmv_max_identity_info_members, "identity_info", TT_P_REQUIRED | TT_P_DISPUTED, NULL,               "Who the post belongs to."),
    MEMBER(STRING,                               "item_id",       TT_P_REQUIRED,                 &v13_id,            "The post."),
    MEMBER_LIST(STRING,                          "spu_id_list",   0,                             &rule_items_just_1, "Products of the TikTok Shop."),
};

static const struct tt_param gmv_max_custom_anchor_video_list_get_params[] = {
    PARAM(QUERY,         STRING,                                                        "advertiser_id",                   TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,        "The ad account."),
    PARAM(QUERY,         STRING,                                                        "campaign_custom_anchor_video_id", TT_P_REQUIRED,                &v13_id,        NULL),
    PARAM_OBJECTS(QUERY, gmv_max_custom_anchor_video_list_get_custom_anchor_video_list, "custom_anchor_video_list",        TT_P_REQUIRED,                &rule_items_20, "The customised posts."),
    PARAM(QUERY,         STRING,                                                        "campaign_id",                     TT_P_REQUIRED,                &v13_id,        "The campaign."),
};

static const struct tt_field gmv_max_custom_anchor_video_list_get_result[] = {
    FIELD_OBJECTS(gmv_max_item_list_fields, "custom_anchor_video_list", 0, NULL, "Posts and the products they are linked to."),
};

static const struct tt_endpoint gmv_max_custom_anchor_video_list_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/custom_anchor_video_list/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "custom_anchor_video_list",
    .source = V13_DOC("1830215925061633"),
    .flags = TT_E_DEPRECATED,
    .effect = TT_READ,
};

/* ---- ads.gmv_max.exclusive_authorization.create */

static const struct tt_param gmv_max_exclusive_authorization_create_params[] = {
    PARAM(BODY, STRING, "advertiser_id",          TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(BODY, STRING, "store_authorized_bc_id", TT_P_REQUIRED,                &v13_id, "The Business Center that lends the shop."),
    PARAM(BODY, STRING, "store_id",               TT_P_REQUIRED,                &v13_id, "The TikTok Shop."),
};

static const struct tt_endpoint gmv_max_exclusive_authorization_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "gmv_max/exclusive_authorization/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822001200356354"),
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.gmv_max.exclusive_authorization.get */

static const struct tt_param gmv_max_exclusive_authorization_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",          TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "store_id",               TT_P_REQUIRED,                &v13_id, "The TikTok Shop."),
    PARAM(QUERY, STRING, "store_authorized_bc_id", TT_P_REQUIRED,                &v13_id, "The Business Center that lends the shop."),
};

static const struct tt_field gmv_max_exclusive_authorization_get_result[] = {
    FIELD(STRING, "store_id",             0, NULL,                                 NULL),
    FIELD(STRING, "advertiser_id",        0, NULL,                                 NULL),
    FIELD(STRING, "authorization_status", 0, "EFFECTIVE|INEFFECTIVE|UNAUTHORIZED", NULL),
    FIELD(STRING, "advertiser_name",      0, NULL,                                 NULL),
    FIELD(STRING, "advertiser_status",    0, CHOICES_ADVERTISER_STATUS,            NULL),
    FIELD(STRING, "identity_id",          0, NULL,                                 NULL),
};

static const struct tt_endpoint gmv_max_exclusive_authorization_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/exclusive_authorization/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822001184635905"),
    .effect = TT_READ,
};

/* ---- ads.gmv_max.identity.get */

static const struct tt_field gmv_max_identity_get_identity_list_result[] = {
    FIELD(STRING,  "identity_id",                 0, NULL,                                  NULL),
    FIELD(STRING,  "identity_type",               0, "AUTH_CODE|BC_AUTH_TT|TTS_TT|TT_USER", NULL),
    FIELD(STRING,  "identity_authorized_bc_id",   0, NULL,                                  NULL),
    FIELD(STRING,  "identity_authorized_shop_id", 0, NULL,                                  NULL),
    FIELD(STRING,  "store_id",                    0, NULL,                                  NULL),
    FIELD(STRING,  "profile_image",               0, NULL,                                  NULL),
    FIELD(STRING,  "display_name",                0, NULL,                                  NULL),
    FIELD(STRING,  "user_name",                   0, NULL,                                  NULL),
    FIELD(BOOLEAN, "is_running_custom_shop_ads",  0, NULL,                                  NULL),
    FIELD(BOOLEAN, "product_gmv_max_available",   0, NULL,                                  NULL),
    FIELD(BOOLEAN, "live_gmv_max_available",      0, NULL,                                  NULL),
    FIELD(STRING,  "unavailable_reason",          0, "OCCUPIED|UNAUTHORIZED",               NULL),
};

static const struct tt_field gmv_max_identity_get_result[] = {
    FIELD_OBJECTS(gmv_max_identity_get_identity_list_result, "identity_list", 0, NULL, NULL),
};

static const struct tt_endpoint gmv_max_identity_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/identity/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "identity_list",
    .source = V13_DOC("1822001101474882"),
    .effect = TT_READ,
};

/* ---- ads.gmv_max.occupied_custom_shop_ads.list */

static const struct tt_param gmv_max_occupied_custom_shop_ads_list_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",       TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                   "The ad account."),
    PARAM(QUERY,      STRING, "store_id",            TT_P_REQUIRED,                &v13_id,                   "The TikTok Shop."),
    PARAM_LIST(QUERY, STRING, "asset_ids",           TT_P_REQUIRED,                &rule_items_1,             "The assets."),
    PARAM(QUERY,      STRING, "occupied_asset_type", TT_P_REQUIRED,                &rule_occupied_asset_type, NULL),
};

static const struct tt_field gmv_max_occupied_custom_shop_ads_list_occupied_custom_shop_ads_result[] = {
    FIELD(STRING, "advertiser_id", 0, NULL, NULL),
    FIELD(STRING, "campaign_id",   0, NULL, NULL),
    FIELD(STRING, "adgroup_id",    0, NULL, NULL),
    FIELD(STRING, "ad_id",         0, NULL, NULL),
    FIELD(STRING, "create_time",   0, NULL, NULL),
};

static const struct tt_field gmv_max_occupied_custom_shop_ads_list_result[] = {
    FIELD_OBJECTS(gmv_max_occupied_custom_shop_ads_list_occupied_custom_shop_ads_result, "occupied_custom_shop_ads", 0, NULL, NULL),
};

static const struct tt_endpoint gmv_max_occupied_custom_shop_ads_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/occupied_custom_shop_ads/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "occupied_custom_shop_ads",
    .source = V13_DOC("1822001136924674"),
    .effect = TT_READ,
};

/* ---- ads.gmv_max.report.get */

static const struct tt_param gmv_max_report_get_filtering[] = {
    MEMBER_LIST(STRING, "campaign_ids",               0,           &rule_digits_items_100,           "The campaigns."),
    MEMBER(STRING,      "campaign_name",              0,           NULL,                             NULL),
    MEMBER_LIST(STRING, "campaign_statuses",          TT_P_CLOSED, &rule_campaign_statuses,          NULL),
    MEMBER_LIST(STRING, "creative_delivery_statuses", TT_P_CLOSED, &rule_creative_delivery_statuses, NULL),
    MEMBER_LIST(STRING, "creative_types",             TT_P_CLOSED, TT_RULE(.choices = "ADS_AND_ORGANIC|ORGANIC|REMOVED", .max_items = 1), NULL),
    MEMBER_LIST(STRING, "gmv_max_promotion_types",    TT_P_CLOSED, TT_RULE(.choices = "LIVE|PRODUCT", .max_items = 2), NULL),
    MEMBER_LIST(STRING, "item_group_ids",             0,           &rule_items_100,                  "Products by the ids that join their variants."),
    MEMBER_LIST(STRING, "item_ids",                   0,           &rule_items_100,                  "The posts."),
    MEMBER_LIST(STRING, "room_ids",                   0,           &rule_items_100,                  NULL),
    MEMBER(STRING,      "search_word",                0,           NULL,                             NULL),
};

static const struct tt_param gmv_max_report_get_context_info[] = {
    MEMBER(INTEGER, "app_id",          0, NULL, "The developer's app."),
    MEMBER(INTEGER, "core_user_id",    0, NULL, "TikTok's id of the user."),
    MEMBER(INTEGER, "developer_id",    0, NULL, "TikTok's id of the developer."),
    MEMBER(STRING,  "referer",         0, NULL, NULL),
    MEMBER(STRING,  "user_agent",      0, NULL, NULL),
    MEMBER(STRING,  "x_forwarded_for", 0, NULL, "Addresses that the request came through."),
    MEMBER(STRING,  "x_real_ip",       0, NULL, "Address of the person's computer."),
};

static const struct tt_param gmv_max_report_get_params[] = {
    PARAM(QUERY,        STRING,                          "advertiser_id",        TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                       "The ad account."),
    PARAM_LIST(QUERY,   STRING,                          "store_ids",            TT_P_REQUIRED,                &rule_digits_items_just_1,     "The TikTok Shops."),
    PARAM_LIST(QUERY,   STRING,                          "dimensions",           TT_P_REQUIRED,                &rule_gmv_max_dimensions,      "What the rows are broken down by."),
    PARAM_LIST(QUERY,   STRING,                          "metrics",              TT_P_REQUIRED,                &rule_items_100,               "Which figures to answer."),
    PARAM(QUERY,        BOOLEAN,                         "enable_total_metrics", 0,                            &v13_false,                    "Also answer the sums over all rows."),
    PARAM(QUERY,        STRING,                          "start_date",           TT_P_REQUIRED,                &v13_date,                     "First day, included."),
    PARAM(QUERY,        STRING,                          "end_date",             TT_P_REQUIRED,                &v13_date,                     "Last day, included."),
    PARAM_OBJECT(QUERY, gmv_max_report_get_filtering,    "filtering",            0,                            NULL,                          "Which rows to answer."),
    PARAM(QUERY,        STRING,                          "sort_field",           0,                            NULL,                          "What to sort by."),
    PARAM(QUERY,        STRING,                          "sort_type",            TT_P_CLOSED,                  &rule_order_type,              "Upwards or downwards."),
    PARAM(QUERY,        INTEGER,                         "page",                 TT_P_MIN,                     &v13_page,                     "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                         "page_size",            TT_P_MIN | TT_P_MAX,          &rule_value_1_to_1000_else_10, "Rows a page."),
    PARAM_OBJECT(QUERY, gmv_max_report_get_context_info, "context_info",         0,                            NULL,                          "Who is behind the request."),
};

static const struct tt_field gmv_max_report_get_result[] = {
    FIELD(MAP,                     "total_metrics", 0, NULL, "Sums over all rows."),
    FIELD_OBJECTS(list_fields,     "list",          0, NULL, NULL),
    FIELD_OBJECT(page_info_fields, "page_info",     0, NULL, NULL),
};

static const struct tt_limit gmv_max_report_get_limits[] = {
    {"basic",    NULL,     8,     1},
    {"basic",    NULL,   240,    60},
    {"basic",    NULL, 20000, 86400},
    {"advanced", NULL,    12,     1},
    {"advanced", NULL,   360,    60},
    {"advanced", NULL, 30000, 86400},
    {"premium",  NULL,    20,     1},
    {"premium",  NULL,   600,    60},
    {"premium",  NULL, 50000, 86400},
    {"ultimate", NULL,    20,     1},
    {"ultimate", NULL,   600,    60},
    {"ultimate", NULL, 50000, 86400},
};

static const struct tt_endpoint gmv_max_report_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/report/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1824721673497601"),
    .paging = &v13_pages_1000,
    TT_LIMITS(gmv_max_report_get_limits),
    .effect = TT_READ,
};

/* ---- ads.gmv_max.store.list */

static const struct tt_param gmv_max_store_list_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
};

static const struct tt_field gmv_max_store_list_store_list_store_authorized_bc_info_result[] = {
    FIELD(STRING, "bc_id",            0, NULL,             NULL),
    FIELD(STRING, "bc_profile_image", 0, NULL,             NULL),
    FIELD(STRING, "bc_name",          0, NULL,             NULL),
    FIELD(STRING, "user_role",        0, "ADMIN|STANDARD", NULL),
};

static const struct tt_field gmv_max_store_list_store_list_exclusive_authorized_advertiser_info_result[] = {
    FIELD(STRING, "advertiser_id",     0, NULL,                      NULL),
    FIELD(STRING, "advertiser_name",   0, NULL,                      NULL),
    FIELD(STRING, "advertiser_status", 0, CHOICES_ADVERTISER_STATUS, NULL),
};

static const struct tt_field gmv_max_store_list_store_list_result[] = {
    FIELD(STRING,                                                               "store_id",                             0, NULL,                         NULL),
    FIELD(BOOLEAN,                                                              "is_gmv_max_available",                 0, NULL,                         NULL),
    FIELD(STRING,                                                               "store_authorized_bc_id",               0, NULL,                         NULL),
    FIELD(BOOLEAN,                                                              "is_owner_bc",                          0, NULL,                         NULL),
    FIELD_OBJECT(gmv_max_store_list_store_list_store_authorized_bc_info_result, "store_authorized_bc_info",             0, NULL,                         NULL),
    FIELD(STRING,                                                               "thumbnail_url",                        0, NULL,                         NULL),
    FIELD(STRING,                                                               "store_name",                           0, NULL,                         NULL),
    FIELD(STRING,                                                               "store_code",                           0, NULL,                         NULL),
    FIELD_LIST(STRING,                                                          "targeting_region_codes",               0, NULL,                         NULL),
    FIELD(STRING,                                                               "store_status",                         0, "ACTIVE|INACTIVE|NEW_CREATE", NULL),
    FIELD(STRING,                                                               "store_role",                           0, "AD_PROMOTION|MANAGER|UNSET", NULL),
    FIELD_OBJECT(gmv_max_store_list_store_list_exclusive_authorized_advertiser_info_result, "exclusive_authorized_advertiser_info", 0, NULL,                         NULL),
};

static const struct tt_field gmv_max_store_list_result[] = {
    FIELD_OBJECTS(gmv_max_store_list_store_list_result, "store_list", 0, NULL, NULL),
};

static const struct tt_endpoint gmv_max_store_list_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/store/list/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "store_list",
    .source = V13_DOC("1822001044479041"),
    .effect = TT_READ,
};

/* ---- ads.gmv_max.store.shop_ad_usage_check */

static const struct tt_param gmv_max_store_shop_ad_usage_check_params[] = {
    PARAM(QUERY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id, "The ad account."),
    PARAM(QUERY, STRING, "store_id",      TT_P_REQUIRED,                &v13_id, "The TikTok Shop."),
};

static const struct tt_field gmv_max_store_shop_ad_usage_check_result[] = {
    FIELD(BOOLEAN, "promote_all_products_allowed", 0, NULL, NULL),
    FIELD(BOOLEAN, "is_running_custom_shop_ads",   0, NULL, NULL),
};

static const struct tt_endpoint gmv_max_store_shop_ad_usage_check_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/store/shop_ad_usage_check/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .source = V13_DOC("1822001084174338"),
    .effect = TT_READ,
};

/* ---- ads.gmv_max.video.get */

static const struct tt_param gmv_max_video_get_identity_list[] = {
    MEMBER(STRING, "identity_authorized_bc_id",   0,                                           &rule_when_identity_type_bc_auth_tt_digits,      "The Business Center that lends the identity."),
    MEMBER(STRING, "identity_authorized_shop_id", 0,                                           &v13_id,                                         "The shop that lends the identity."),
    MEMBER(STRING, "identity_id",                 TT_P_REQUIRED | TT_P_DISPUTED,               NULL,                                            "Who the ad speaks as."),
    MEMBER(STRING, "identity_type",               TT_P_REQUIRED | TT_P_DISPUTED | TT_P_CLOSED, TT_RULE(.choices = "BC_AUTH_TT|TTS_TT|TT_USER"), "What kind of identity that is."),
    MEMBER(STRING, "store_id",                    0,                                           &rule_when_identity_type_tts_tt_digits,          "The TikTok Shop."),
};

static const struct tt_param gmv_max_video_get_params[] = {
    PARAM(QUERY,         STRING,                          "advertiser_id",          TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                            "The ad account."),
    PARAM(QUERY,         STRING,                          "store_id",               TT_P_REQUIRED,                &v13_id,                            "The TikTok Shop."),
    PARAM(QUERY,         STRING,                          "store_authorized_bc_id", TT_P_REQUIRED,                &v13_id,                            "The Business Center that lends the shop."),
    PARAM_LIST(QUERY,    STRING,                          "spu_id_list",            0,                            NULL,                               "Products of the TikTok Shop."),
    PARAM_OBJECTS(QUERY, gmv_max_video_get_identity_list, "identity_list",          0,                            &rule_items_1_to_20,                "The identities."),
    PARAM(QUERY,         BOOLEAN,                         "need_auth_code_video",   0,                            &v13_false,                         "Also posts that creators lent by a code."),
    PARAM(QUERY,         INTEGER,                         "page",                   TT_P_MIN,                     &v13_page,                          "The page to answer, from 1."),
    PARAM(QUERY,         INTEGER,                         "page_size",              TT_P_MIN | TT_P_MAX,          &rule_value_1_to_50_else_10,        "Rows a page."),
    PARAM(QUERY,         BOOLEAN,                         "custom_posts_eligible",  0,                            &v13_false,                         NULL),
    PARAM(QUERY,         STRING,                          "sort_field",             TT_P_CLOSED,                  &rule_gmv_max_video_get_sort_field, "What to sort by."),
    PARAM(QUERY,         STRING,                          "sort_type",              TT_P_CLOSED,                  &rule_order_type,                   "Upwards or downwards."),
    PARAM(QUERY,         STRING,                          "keyword",                0,                            NULL,                               "A word to look for."),
};

static const struct tt_endpoint gmv_max_video_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "gmv_max/video/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "item_list",
    .source = V13_DOC("1822001168512129"),
    .paging = &pages_50,
    .effect = TT_READ,
};

// clang-format on
#endif
