/* Identities: the accounts that ads appear under.
 * Constant tables, included by ads_provider.c only. */
#ifndef TIKTOK_ADS_IDENTITY_H
#define TIKTOK_ADS_IDENTITY_H
#include "ads/tables/common.h"

// clang-format off

/* ---- what several of them share */

#define CHOICES_IDENTITY_STATUS \
    "ITEM_STATUS_HESITATE_RECOMMEND|STATUS_ONLY_FRIEND_SEE|ITEM_STATUS_ONLY_AUTHOR_SEE"
static const struct tt_rule rule_item_type = {.choices = "VIDEO|CAROUSEL", .assumed = "\"VIDEO\""};
static const struct tt_paging cursor_alone = {
    .next = "cursor", .from_paths = "cursor", .more_paths = "has_more",
    .kind = TT_PAGE_CURSOR,
};
static const struct tt_paging cursor_100_by_count = {
    .next = "cursor", .size = "count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 100,
    .kind = TT_PAGE_CURSOR,
};
static const struct tt_paging cursor_20_by_count = {
    .next = "cursor", .size = "count", .from_paths = "cursor", .more_paths = "has_more", .size_max = 20,
    .kind = TT_PAGE_CURSOR,
};

static const struct tt_field identity_image_info_fields[] = {
    FIELD(STRING,  "image_id",     0, NULL, NULL),
    FIELD(STRING,  "image_url",    0, NULL, NULL),
    FIELD(INTEGER, "image_height", 0, NULL, "In pixels."),
    FIELD(INTEGER, "image_width",  0, NULL, "In pixels."),
};

static const struct tt_field identity_music_info_fields[] = {
    FIELD(STRING,  "music_id",       0, NULL, NULL),
    FIELD(STRING,  "music_url",      0, NULL, NULL),
    FIELD(INTEGER, "music_duration", 0, NULL, "Seconds."),
};

static const struct tt_field identity_carousel_info_fields[] = {
    FIELD_OBJECTS(identity_image_info_fields, "image_info", 0, NULL, NULL),
    FIELD_OBJECT(identity_music_info_fields,  "music_info", 0, NULL, NULL),
};

/* ---- ads.identity.create */

static const struct tt_param identity_create_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT,  &v13_id,         "The ad account."),
    PARAM(BODY, STRING, "display_name",  TT_P_REQUIRED,                 &rule_chars_100, "The name shown with the ad."),
    PARAM(BODY, STRING, "image_uri",     TT_P_REQUIRED | TT_P_DISPUTED, NULL,            "A picture that was uploaded before."),
};

static const struct tt_field identity_create_result[] = {
    FIELD(STRING, "identity_id", 0, NULL, NULL),
};

static const struct tt_endpoint identity_create_endpoint = {
    .method = "POST",
    .path = V13_PATH "identity/create/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "692 Creative Management > TikTok Posts Management > Create Identity",
    .source = V13_DOC("1740654203526146"),
    .flags = TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_NEW,
};

/* ---- ads.identity.delete */

static const struct tt_param identity_delete_params[] = {
    PARAM(BODY, STRING, "advertiser_id", TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,             "The ad account."),
    PARAM(BODY, STRING, "identity_id",   TT_P_REQUIRED,                NULL,                "The identity."),
    PARAM(BODY, STRING, "identity_type", TT_P_REQUIRED,                &rule_identity_type, "What kind of identity that is."),
};

static const struct tt_endpoint identity_delete_endpoint = {
    .method = "POST",
    .path = V13_PATH "identity/delete/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "7176842096345694209 Creative Management > TikTok Posts Management > Delete Identity",
    .source = V13_DOC("1759155939236865"),
    .flags = TT_E_DELETES | TT_E_IN_TEST,
    .bodies = TT_BODY_JSON,
    .effect = TT_SAME,
};

/* ---- ads.identity.get */

static const struct tt_param identity_get_filtering[] = {
    MEMBER(STRING, "keyword", 0, NULL, "A word to look for."),
};

static const struct tt_param identity_get_params[] = {
    PARAM(QUERY,        STRING,                 "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY,        STRING,                 "identity_type",             0,                            &rule_identity_type,             "What kind of identity that is."),
    PARAM(QUERY,        STRING,                 "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    PARAM(QUERY,        INTEGER,                "page",                      0,                            &rule_else_1,                    "The page to answer, from 1."),
    PARAM(QUERY,        INTEGER,                "page_size",                 TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_20,    "Rows a page."),
    PARAM_OBJECT(QUERY, identity_get_filtering, "filtering",                 0,                            NULL,                            "Which rows to answer."),
};

static const struct tt_field identity_get_identity_list_result[] = {
    FIELD(STRING,  "identity_id",               0, NULL, NULL),
    FIELD(STRING,  "identity_type",             0, NULL, NULL),
    FIELD(STRING,  "identity_authorized_bc_id", 0, NULL, NULL),
    FIELD(BOOLEAN, "ads_only_mode",             0, NULL, NULL),
    FIELD(STRING,  "username",                  0, NULL, NULL),
    FIELD(BOOLEAN, "is_gpppa",                  0, NULL, NULL),
    FIELD(BOOLEAN, "can_push_video",            0, NULL, NULL),
    FIELD(BOOLEAN, "can_pull_video",            0, NULL, NULL),
    FIELD(BOOLEAN, "can_use_live_ads",          0, NULL, NULL),
    FIELD(BOOLEAN, "can_manage_message",        0, NULL, NULL),
    FIELD(STRING,  "display_name",              0, NULL, NULL),
    FIELD(STRING,  "available_status",          0, "AVAILABLE|NO_VALID_BIND_ACCOUNT|SCOPE_UNAVAILABLE|NOT_BUSINESS_ACCOUNT", NULL),
    FIELD(STRING,  "profile_image",             0, NULL, NULL),
};

static const struct tt_field identity_get_result[] = {
    FIELD_OBJECTS(identity_get_identity_list_result, "identity_list", 0, NULL, NULL),
    FIELD_PAGE_INFO,
};

static const struct tt_endpoint identity_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "identity/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "identity_list",
    .scope = "693 Creative Management > TikTok Posts Management > Query Identity",
    .source = V13_DOC("1740218420781057"),
    .paging = &v13_pages_100,
    .flags = TT_E_IN_TEST,
    .effect = TT_READ,
};

/* ---- ads.identity.info */

static const struct tt_param identity_info_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY, STRING, "identity_id",               TT_P_REQUIRED,                NULL,                            "The identity."),
    PARAM(QUERY, STRING, "identity_type",             TT_P_REQUIRED,                &rule_identity_type,             "What kind of identity that is."),
    PARAM(QUERY, STRING, "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
};

static const struct tt_field identity_info_identity_info_result[] = {
    FIELD(STRING,  "identity_id",               0, NULL,                                           NULL),
    FIELD(STRING,  "identity_type",             0, "CUSTOMIZED_USER|AUTH_CODE|TT_USER|BC_AUTH_TT", NULL),
    FIELD(STRING,  "identity_authorized_bc_id", 0, NULL,                                           NULL),
    FIELD(BOOLEAN, "ads_only_mode",             0, NULL,                                           NULL),
    FIELD(STRING,  "username",                  0, NULL,                                           NULL),
    FIELD(BOOLEAN, "is_gpppa",                  0, NULL,                                           NULL),
    FIELD(BOOLEAN, "can_push_video",            0, NULL,                                           NULL),
    FIELD(BOOLEAN, "can_pull_video",            0, NULL,                                           NULL),
    FIELD(BOOLEAN, "can_use_live_ads",          0, NULL,                                           NULL),
    FIELD(BOOLEAN, "can_manage_message",        0, NULL,                                           NULL),
    FIELD(STRING,  "display_name",              0, NULL,                                           NULL),
    FIELD(STRING,  "profile_image_url",         0, NULL,                                           NULL),
    FIELD(STRING,  "available_status",          0, "AVAILABLE|NO_VALID_BIND_ACCOUNT|SCOPE_UNAVAILABLE|IS_PRIVATE_ACCOUNT|NOT_BUSINESS_ACCOUNT", NULL),
};

static const struct tt_field identity_info_result[] = {
    FIELD_OBJECT(identity_info_identity_info_result, "identity_info", 0, NULL, NULL),
};

static const struct tt_endpoint identity_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "identity/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .scope = "693 Creative Management > TikTok Posts Management > Query Identity",
    .source = V13_DOC("1740218453385217"),
    .effect = TT_READ,
};

/* ---- ads.identity.live.get */

static const struct tt_param identity_live_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY, STRING, "identity_id",               TT_P_REQUIRED,                NULL,                            "The identity."),
    PARAM(QUERY, STRING, "identity_type",             TT_P_REQUIRED,                &rule_identity_type,             "What kind of identity that is."),
    PARAM(QUERY, STRING, "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    PARAM(QUERY, NUMBER, "cursor",                    0,                            NULL,                            "Where the page begins; as the page before answered."),
};

static const struct tt_field identity_live_get_live_list_result[] = {
    FIELD(STRING, "live_id",          0, NULL, NULL),
    FIELD(STRING, "finish_timestamp", 0, NULL, NULL),
};

static const struct tt_field identity_live_get_result[] = {
    FIELD(STRING,                                     "cursor",    0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                                    "has_more",  0, NULL, "More follow."),
    FIELD_OBJECTS(identity_live_get_live_list_result, "live_list", 0, NULL, NULL),
};

static const struct tt_endpoint identity_live_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "identity/live/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "live_list",
    .scope = "693 Creative Management > TikTok Posts Management > Query Identity",
    .source = V13_DOC("1785238052792321"),
    .paging = &cursor_alone,
    .effect = TT_READ,
};

/* ---- ads.identity.music.authorization */

static const struct tt_param identity_music_authorization_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY,      STRING, "item_id",                   TT_P_REQUIRED,                NULL,                            "The post."),
    PARAM(QUERY,      STRING, "identity_id",               TT_P_REQUIRED,                NULL,                            "The identity."),
    PARAM(QUERY,      STRING, "identity_type",             TT_P_REQUIRED,                &rule_identity_type,             "What kind of identity that is."),
    PARAM(QUERY,      STRING, "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    PARAM_LIST(QUERY, STRING, "locations",                 TT_P_REQUIRED,                NULL,                            NULL),
    PARAM(QUERY,      STRING, "start_time",                TT_P_REQUIRED,                &v13_datetime,                   NULL),
    PARAM(QUERY,      STRING, "end_time",                  TT_P_REQUIRED,                &v13_datetime,                   NULL),
};

static const struct tt_field identity_music_authorization_music_authorization_authorization_infos_result[] = {
    FIELD(STRING,      "music_id",           0, NULL,                        NULL),
    FIELD(STRING,      "author",             0, NULL,                        NULL),
    FIELD(STRING,      "title",              0, NULL,                        NULL),
    FIELD_LIST(STRING, "labels",             0, NULL,                        NULL),
    FIELD(STRING,      "lyricist",           0, NULL,                        NULL),
    FIELD(STRING,      "composer",           0, NULL,                        NULL),
    FIELD(STRING,      "publisher",          0, NULL,                        NULL),
    FIELD(STRING,      "authorization_type", 0, "NOT_AUTHORIZED|AUTHORIZED", NULL),
};

static const struct tt_field identity_music_authorization_music_authorization_result[] = {
    FIELD(STRING, "item_id",             0, NULL, NULL),
    FIELD(STRING, "music_status",        0, "WITHOUT_SONG_ID|AUTHORIZATION_MISSING|WITH_FULL_AUTHORIZATION", NULL),
    FIELD_OBJECTS(identity_music_authorization_music_authorization_authorization_infos_result, "authorization_infos", 0, NULL, NULL),
};

static const struct tt_field identity_music_authorization_result[] = {
    FIELD_OBJECTS(identity_music_authorization_music_authorization_result, "music_authorization", 0, NULL, NULL),
};

static const struct tt_endpoint identity_music_authorization_endpoint = {
    .method = "GET",
    .path = V13_PATH "identity/music/authorization/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "music_authorization",
    .scope = "693 Creative Management > TikTok Posts Management > Query Identity",
    .source = V13_DOC("1740218495869954"),
    .effect = TT_READ,
};

/* ---- ads.identity.native_series.get */

static const struct tt_param identity_native_series_get_params[] = {
    PARAM(QUERY, STRING, "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY, STRING, "identity_id",               TT_P_REQUIRED,                NULL,                            "The identity."),
    PARAM(QUERY, STRING, "identity_type",             TT_P_REQUIRED,                &rule_identity_identity_type,    "What kind of identity that is."),
    PARAM(QUERY, STRING, "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    PARAM(QUERY, NUMBER, "cursor",                    0,                            &rule_else_0,                    "Where the page begins; as the page before answered."),
    PARAM(QUERY, NUMBER, "count",                     TT_P_MIN | TT_P_MAX,          &rule_value_1_to_100_else_10,    "Rows a page."),
};

static const struct tt_field identity_native_series_get_row[] = {
    FIELD(STRING, "native_series_id",             0, NULL, NULL),
    FIELD(STRING, "native_series_name",           0, NULL, NULL),
    FIELD(STRING, "native_series_cover_url",      0, NULL, NULL),
    FIELD(NUMBER, "native_series_total_episode",  0, NULL, NULL),
    FIELD(NUMBER, "native_series_total_duration", 0, NULL, NULL),
};

static const struct tt_field identity_native_series_get_result[] = {
    FIELD_OBJECTS(identity_native_series_get_row, "list",     0, NULL, NULL),
    FIELD(NUMBER,                                 "cursor",   0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                                "has_more", 0, NULL, "More follow."),
};

static const struct tt_endpoint identity_native_series_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "identity/native_series/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "list",
    .source = V13_DOC("1863332009162754"),
    .paging = &cursor_100_by_count,
    .effect = TT_READ,
};

/* ---- ads.identity.video.get */

static const struct tt_param identity_video_get_params[] = {
    PARAM(QUERY, STRING,  "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY, STRING,  "identity_id",               TT_P_REQUIRED,                NULL,                            "The identity."),
    PARAM(QUERY, STRING,  "identity_type",             TT_P_REQUIRED,                &rule_identity_type,             "What kind of identity that is."),
    PARAM(QUERY, STRING,  "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    PARAM(QUERY, STRING,  "item_type",                 0,                            &rule_item_type,                 NULL),
    PARAM(QUERY, STRING,  "keyword",                   0,                            &rule_chars_500,                 "A word to look for."),
    PARAM(QUERY, BOOLEAN, "exclude_adsonly",           0,                            &v13_false,                      NULL),
    PARAM(QUERY, STRING,  "cursor",                    0,                            NULL,                            "Where the page begins; as the page before answered."),
    PARAM(QUERY, INTEGER, "count",                     TT_P_MIN | TT_P_MAX,          TT_RULE(.min = 1, .max = 20),    "Rows a page."),
};

static const struct tt_field identity_video_get_video_list_auth_info_result[] = {
    FIELD(STRING, "ad_auth_status",    0, NULL, NULL),
    FIELD(STRING, "auth_end_time",     0, NULL, "When the loan ends."),
    FIELD(STRING, "auth_start_time",   0, NULL, "When the loan begins."),
    FIELD(STRING, "invite_start_time", 0, NULL, NULL),
};

static const struct tt_field identity_video_get_video_list_anchor_list_result[] = {
    FIELD(STRING,      "anchor_id",       0, NULL,                                   NULL),
    FIELD(STRING,      "title",           0, NULL,                                   NULL),
    FIELD(STRING,      "status",          0, "CHECK_ING|CHECK_FAILED|CHECK_SUCCESS", NULL),
    FIELD(STRING,      "url",             0, NULL,                                   NULL),
    FIELD_LIST(STRING, "product_regions", 0, NULL,                                   NULL),
};

static const struct tt_field identity_video_get_video_list_video_info_result[] = {
    FIELD(INTEGER, "bit_rate",   0, NULL, "Bits a second."),
    FIELD(NUMBER,  "duration",   0, NULL, "Seconds."),
    FIELD(INTEGER, "size",       0, NULL, "Bytes."),
    FIELD(INTEGER, "height",     0, NULL, "In pixels."),
    FIELD(INTEGER, "width",      0, NULL, "In pixels."),
    FIELD(STRING,  "poster_url", 0, NULL, NULL),
    FIELD(STRING,  "signature",  0, NULL, "MD5 of the file."),
    FIELD(STRING,  "url",        0, NULL, NULL),
    FIELD(STRING,  "format",     0, NULL, NULL),
};

static const struct tt_field identity_video_get_video_list_result[] = {
    FIELD(STRING,                                                  "item_type",     0, "VIDEO|CAROUSEL",        NULL),
    FIELD(STRING,                                                  "item_id",       0, NULL,                    NULL),
    FIELD(STRING,                                                  "status",        0, CHOICES_IDENTITY_STATUS, NULL),
    FIELD(STRING,                                                  "text",          0, NULL,                    NULL),
    FIELD_OBJECT(identity_video_get_video_list_auth_info_result,   "auth_info",     0, NULL,                    NULL),
    FIELD_OBJECT(identity_video_get_video_list_anchor_list_result, "anchor_list",   0, NULL,                    NULL),
    FIELD_OBJECT(identity_video_get_video_list_video_info_result,  "video_info",    0, NULL,                    NULL),
    FIELD_OBJECT(identity_carousel_info_fields,                    "carousel_info", 0, NULL,                    NULL),
};

static const struct tt_field identity_video_get_result[] = {
    FIELD(STRING,                                       "cursor",     0, NULL, "Where the next page begins."),
    FIELD(BOOLEAN,                                      "has_more",   0, NULL, "More follow."),
    FIELD_OBJECTS(identity_video_get_video_list_result, "video_list", 0, NULL, NULL),
};

static const struct tt_endpoint identity_video_get_endpoint = {
    .method = "GET",
    .path = V13_PATH "identity/video/get/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "video_list",
    .scope = "693 Creative Management > TikTok Posts Management > Query Identity",
    .source = V13_DOC("1740218475032577"),
    .paging = &cursor_20_by_count,
    .effect = TT_READ,
};

/* ---- ads.identity.video.info */

static const struct tt_param identity_video_info_params[] = {
    PARAM(QUERY,      STRING, "advertiser_id",             TT_P_REQUIRED | TT_P_ACCOUNT, &v13_id,                         "The ad account."),
    PARAM(QUERY,      STRING, "identity_type",             TT_P_REQUIRED,                TT_RULE(.choices = "AUTH_CODE|TT_USER|BC_AUTH_TT"), "What kind of identity that is."),
    PARAM(QUERY,      STRING, "identity_id",               TT_P_REQUIRED,                NULL,                            "The identity."),
    PARAM(QUERY,      STRING, "identity_authorized_bc_id", 0,                            &rule_identity_authorized_bc_id, "The Business Center that lends the identity."),
    PARAM(QUERY,      STRING, "item_id",                   0,                            TT_RULE(.when = "!item_ids"),    "The post."),
    PARAM_LIST(QUERY, STRING, "item_ids",                  0,                            &rule_items_20,                  "The posts."),
    PARAM(QUERY,      STRING, "item_type",                 0,                            &rule_item_type,                 NULL),
};

static const struct tt_field identity_video_info_video_detail_anchor_list_result[] = {
    FIELD(STRING,      "anchor_id",       0, NULL,                                  NULL),
    FIELD(STRING,      "title",           0, NULL,                                  NULL),
    FIELD(STRING,      "status",          0, "CHECKING|CHECK_FAILED|CHECK_SUCCESS", NULL),
    FIELD(STRING,      "url",             0, NULL,                                  NULL),
    FIELD_LIST(STRING, "product_regions", 0, NULL,                                  NULL),
};

static const struct tt_field identity_video_info_video_detail_auth_info_result[] = {
    FIELD(STRING, "ad_auth_status",          0, NULL, NULL),
    FIELD(STRING, "auth_start_time",         0, NULL, "When the loan begins."),
    FIELD(STRING, "auth_end_time",           0, NULL, "When the loan ends."),
    FIELD(STRING, "invite_start_time_stamp", 0, NULL, NULL),
};

static const struct tt_field identity_video_info_video_detail_video_info_result[] = {
    FIELD(INTEGER, "bit_rate",   0, NULL, "Bits a second."),
    FIELD(NUMBER,  "duration",   0, NULL, "Seconds."),
    FIELD(INTEGER, "size",       0, NULL, "Bytes."),
    FIELD(INTEGER, "height",     0, NULL, "In pixels."),
    FIELD(INTEGER, "width",      0, NULL, "In pixels."),
    FIELD(STRING,  "poster_url", 0, NULL, NULL),
    FIELD(STRING,  "signature",  0, NULL, "MD5 of the file."),
    FIELD(STRING,  "url",        0, NULL, NULL),
};

static const struct tt_field identity_video_info_video_detail_result[] = {
    FIELD(STRING,                                                      "item_type",     0, "VIDEO|CAROUSEL",        NULL),
    FIELD(STRING,                                                      "item_id",       0, NULL,                    NULL),
    FIELD(STRING,                                                      "status",        0, CHOICES_IDENTITY_STATUS, NULL),
    FIELD(STRING,                                                      "text",          0, NULL,                    NULL),
    FIELD_OBJECTS(identity_video_info_video_detail_anchor_list_result, "anchor_list",   0, NULL,                    NULL),
    FIELD_OBJECT(identity_video_info_video_detail_auth_info_result,    "auth_info",     0, NULL,                    NULL),
    FIELD_OBJECT(identity_video_info_video_detail_video_info_result,   "video_info",    0, NULL,                    NULL),
    FIELD_OBJECT(identity_carousel_info_fields,                        "carousel_info", 0, NULL,                    NULL),
};

static const struct tt_field identity_video_info_video_details_result[] = {
    FIELD(STRING,                                                    "item_type",     0, "VIDEO|CAROUSEL",        NULL),
    FIELD(STRING,                                                    "item_id",       0, NULL,                    NULL),
    FIELD(STRING,                                                    "status",        0, CHOICES_IDENTITY_STATUS, NULL),
    FIELD(STRING,                                                    "text",          0, NULL,                    NULL),
    FIELD_OBJECT(identity_video_info_video_detail_auth_info_result,  "auth_info",     0, NULL,                    NULL),
    FIELD_OBJECT(identity_video_info_video_detail_video_info_result, "video_info",    0, NULL,                    NULL),
    FIELD_OBJECT(identity_carousel_info_fields,                      "carousel_info", 0, NULL,                    NULL),
};

static const struct tt_field identity_video_info_result[] = {
    FIELD_OBJECT(identity_video_info_video_detail_result,   "video_detail",  0, NULL, NULL),
    FIELD_OBJECTS(identity_video_info_video_details_result, "video_details", 0, NULL, NULL),
};

static const struct tt_endpoint identity_video_info_endpoint = {
    .method = "GET",
    .path = V13_PATH "identity/video/info/",
    .service = V13_SERVICE_ID,
    .tokens = "ads",
    .rows = "video_details",
    .scope = "693 Creative Management > TikTok Posts Management > Query Identity",
    .source = V13_DOC("1740218522178562"),
    .effect = TT_READ,
};

// clang-format on
#endif
