// The Research API and the Commercial Content Library: client tokens, a scope each, fields in the query. They keep
// no state: what is checked is the request, what is answered is plausible. Runs under the state lock.
#include "sb_developer.h"
#include "sb_plausible.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { DAYS = 30, FIELDS_MAX = 40 };

// ---- fields --------------------------------------------------------------------------------------------------

static size_t depth_of(const struct sb_member *member)
{
    return strspn(member->name, ".");
}

// What may be asked for: the members of rows, or of data; out ends with NULL.
static void names_of(const struct sb_route *route, const char *out[FIELDS_MAX])
{
    size_t n = 0, depth = sb_plausible_list(route) ? 1 : 0;
    for (const struct sb_member *member = route->answer; member->name && n + 1 < FIELDS_MAX; member++)
        if (depth_of(member) == depth)
            out[n++] = member->name + depth;
    out[n] = NULL;
}

static bool is_among(const json_t *fields, const char *name)
{
    json_t *field;
    size_t i;
    json_array_foreach(fields, i, field)
    {
        if (strcmp(json_string_value(field), name) == 0)
            return true;
    }
    return false;
}

// Removes the members that were not asked for.
static void prune(json_t *object, const json_t *fields)
{
    const char *name;
    json_t *value;
    void *next;
    json_object_foreach_safe(object, next, name, value)
    {
        if (!is_among(fields, name))
            json_object_del(object, name);
    }
}

static void answer(struct sb_req *req)
{
    const char *allowed[FIELDS_MAX], *list = sb_plausible_list(req->route);
    json_t *fields, *data, *row;
    size_t i;
    names_of(req->route, allowed);
    if (!(fields = sb_dev_fields(req, allowed)))
        return;
    data = sb_plausible(req);
    json_array_foreach(list ? json_object_get(data, list) : NULL, i, row)
    {
        prune(row, fields);
    }
    if (!list)
        prune(data, fields);
    json_decref(fields);
    sb_dev_ok(req, data);
}

// Endpoints that give a fixed answer, whatever fields says.
static void answer_all(struct sb_req *req)
{
    sb_dev_ok(req, sb_plausible(req));
}

// ---- dates ---------------------------------------------------------------------------------------------------

// YYYYMMDD as a number of days; -1 when there is no such date.
static int64_t days_of(const char *text)
{
    struct tm tm = {0}, back;
    int n = atoi(text);
    if (strlen(text) != 8 || strspn(text, "0123456789") != 8)
        return -1;
    tm.tm_year = n / 10000 - 1900;
    tm.tm_mon = n / 100 % 100 - 1;
    tm.tm_mday = n % 100;
    time_t t = timegm(&tm);
    gmtime_r(&t, &back);
    return back.tm_mon == n / 100 % 100 - 1 && back.tm_mday == n % 100 ? (int64_t)t / 86400 : -1;
}

static void query_videos(struct sb_req *req)
{
    int64_t first = days_of(sb_str(req, "start_date", "")), last = days_of(sb_str(req, "end_date", ""));
    if (first < 0 || last < 0)
        sb_dev_bad_params(req, first < 0 ? "start_date: Must be a date as YYYYMMDD."
                                         : "end_date: Must be a date as YYYYMMDD.");
    else if (last < first || last - first > DAYS)
        sb_dev_bad_params(req, "end_date: Must be at most 30 days after start_date.");
    else
        answer(req);
}

// The library begins on the first of October 2022.
static bool check_range(struct sb_req *req, const char *name)
{
    const json_t *range = json_object_get(sb_arg(req, "filters"), name);
    const char *low = json_string_value(json_object_get(range, "min")),
               *high = json_string_value(json_object_get(range, "max"));
    char why[160];
    int64_t first = low ? days_of(low) : 0, last = high ? days_of(high) : INT64_MAX;
    if (!range || (first >= (low ? days_of("20221001") : 0) && last >= first))
        return true;
    snprintf(why, sizeof why, "filters.%s: min and max must be dates as YYYYMMDD from 20221001, in order.",
             name);
    sb_dev_bad_params(req, why);
    return false;
}

static void query_ads(struct sb_req *req)
{
    if (check_range(req, "ad_published_date_range"))
        answer_all(req);
}

static void query_content(struct sb_req *req)
{
    if (check_range(req, "content_published_date_range"))
        answer_all(req);
}

static void download_validation(struct sb_req *req)
{
    sb_answer_text(req, 200, "text/csv; charset=utf-8", "id,status\n7100000000000000001,available\n");
}

// ---- tables --------------------------------------------------------------------------------------------------

// clang-format off
#define CONDITION                                                                                                      \
    {"..operation", SB_STR, SB_REQUIRED, "EQ|IN|GT|GTE|LT|LTE", 0, 0, NULL},                                           \
    {"..field_name", SB_STR, SB_REQUIRED,                                                                              \
     "create_date|username|region_code|video_id|hashtag_name|keyword|music_id|effect_id|video_length|view_count|"      \
     "comment_count", 0, 0, NULL},                                                                                     \
    {"..field_values", SB_STRS, SB_REQUIRED, NULL, 1, 0, NULL}
static const struct sb_rule video_query_takes[] = {
    {"query", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".and", SB_OBJS, 0, NULL, 0, 0, NULL}, CONDITION,
    {".or", SB_OBJS, 0, NULL, 0, 0, NULL}, CONDITION,
    {".not", SB_OBJS, 0, NULL, 0, 0, NULL}, CONDITION,
    {"start_date", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"end_date", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 100, NULL},
    {"cursor", SB_INT, 0, NULL, 0, INT64_MAX, NULL},
    {"search_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"is_random", SB_BOOL, 0, NULL, 0, 0, NULL},
    {0}};
static const struct sb_rule user_takes[] = {{"username", SB_STR, SB_REQUIRED, NULL, 1, 0, NULL}, {0}};
static const struct sb_rule of_user_takes[] = {
    {"username", SB_STR, SB_REQUIRED, NULL, 1, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 100, NULL},
    {"cursor", SB_INT, 0, NULL, 0, INT64_MAX, NULL},
    {0}};
static const struct sb_rule comments_takes[] = {
    {"video_id", SB_ANY, 0, NULL, 0, 0, "!comment_id"},
    {"comment_id", SB_ANY, 0, NULL, 0, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 100, NULL},
    {"cursor", SB_INT, 0, NULL, 0, INT64_MAX, NULL},
    {0}};
static const struct sb_rule playlist_takes[] = {
    {"playlist_id", SB_ANY, SB_REQUIRED, NULL, 0, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 100, NULL},
    {"cursor", SB_INT, 0, NULL, 0, INT64_MAX, NULL},
    {0}};
static const struct sb_rule validation_takes[] = {
    {"file_data", SB_FILE, SB_REQUIRED, NULL, 0, 0, NULL},
    {"category", SB_STR, SB_REQUIRED, "video|comment", 0, 0, NULL},
    {0}};
static const struct sb_rule ad_query_takes[] = {
    {"filters", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".ad_published_date_range", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..min", SB_STR, SB_REQUIRED, NULL, 8, 8, NULL},
    {"..max", SB_STR, SB_REQUIRED, NULL, 8, 8, NULL},
    {".country_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".advertiser_business_ids", SB_LIST, 0, NULL, 0, 0, NULL},
    {".unique_users_seen_size_range", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"search_term", SB_STR, 0, NULL, 0, 50, NULL},
    {"search_type", SB_STR, 0, "exact_phrase|fuzzy_phrase", 0, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 50, NULL},
    {"search_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};
static const struct sb_rule ad_takes[] = {{"ad_id", SB_ANY, SB_REQUIRED, NULL, 0, 0, NULL}, {0}};
static const struct sb_rule advertiser_takes[] = {
    {"search_term", SB_STR, SB_REQUIRED, NULL, 1, 50, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 50, NULL},
    {0}};
static const struct sb_rule content_takes[] = {
    {"filters", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {".content_published_date_range", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"..min", SB_STR, SB_REQUIRED, NULL, 8, 8, NULL},
    {"..max", SB_STR, SB_REQUIRED, NULL, 8, 8, NULL},
    {".creator_country_code", SB_STR, 0, NULL, 0, 0, NULL},
    {".creator_usernames", SB_STRS, 0, NULL, 0, 0, NULL},
    {"max_count", SB_INT, 0, NULL, 1, 50, NULL},
    {"search_id", SB_STR, 0, NULL, 0, 0, NULL},
    {0}};

#define VIDEO                                                                                                          \
    {".id", SB_INT, NULL}, {".create_time", SB_INT, NULL}, {".username", SB_STR, NULL}, {".region_code", SB_STR, "DE"},\
    {".video_description", SB_STR, NULL}, {".music_id", SB_INT, NULL}, {".like_count", SB_INT, NULL},                  \
    {".comment_count", SB_INT, NULL}, {".share_count", SB_INT, NULL}, {".view_count", SB_INT, NULL},                   \
    {".effect_ids", SB_IDS, NULL}, {".hashtag_names", SB_STRS, NULL}, {".hashtag_info_list", SB_OBJS, NULL},           \
    {"..hashtag_id", SB_ID, NULL}, {"..hashtag_name", SB_STR, NULL}, {"..hashtag_description", SB_STR, NULL},          \
    {".sticker_info_list", SB_OBJS, NULL}, {"..sticker_id", SB_ID, NULL}, {"..sticker_name", SB_STR, NULL},            \
    {".effect_info_list", SB_OBJS, NULL}, {"..effect_id", SB_ID, NULL}, {"..effect_name", SB_STR, NULL},               \
    {".video_mention_list", SB_STRS, NULL}, {".video_label", SB_OBJ, NULL}, {"..content", SB_STR, ""},                 \
    {".playlist_id", SB_INT, NULL}, {".voice_to_text", SB_STR, NULL}, {".is_stem_verified", SB_BOOL, NULL},            \
    {".video_duration", SB_INT, "15"}, {".favorites_count", SB_INT, NULL}, {".video_tag", SB_OBJ, NULL},               \
    {"..number", SB_INT, NULL}
#define PAGE {"cursor", SB_INT, NULL}, {"has_more", SB_BOOL, NULL}
static const struct sb_member videos_gives[] = {
    {"videos", SB_OBJS, NULL}, VIDEO, PAGE, {"search_id", SB_ID, NULL}, {0}};
static const struct sb_member liked_gives[] = {{"user_liked_videos", SB_OBJS, NULL}, VIDEO, PAGE, {0}};
static const struct sb_member pinned_gives[] = {{"pinned_videos_list", SB_OBJS, NULL}, VIDEO, PAGE, {0}};
static const struct sb_member reposted_gives[] = {{"user_reposted_videos", SB_OBJS, NULL}, VIDEO, PAGE, {0}};
static const struct sb_member user_gives[] = {
    {"display_name", SB_STR, NULL}, {"bio_description", SB_STR, NULL}, {"avatar_url", SB_STR, NULL},
    {"is_verified", SB_BOOL, NULL}, {"follower_count", SB_INT, "120"}, {"following_count", SB_INT, "12"},
    {"likes_count", SB_INT, "4500"}, {"video_count", SB_INT, "34"}, {"bio_url", SB_STR, NULL}, {0}};
static const struct sb_member comments_gives[] = {
    {"comments", SB_OBJS, NULL}, {".id", SB_INT, NULL}, {".video_id", SB_INT, NULL}, {".text", SB_STR, NULL},
    {".like_count", SB_INT, NULL}, {".reply_count", SB_INT, "0"}, {".parent_comment_id", SB_INT, NULL},
    {".create_time", SB_INT, NULL}, PAGE, {0}};
static const struct sb_member followers_gives[] = {
    {"user_followers", SB_OBJS, NULL}, {".display_name", SB_STR, NULL}, {".username", SB_STR, "a.rider"}, PAGE, {0}};
static const struct sb_member following_gives[] = {
    {"user_following", SB_OBJS, NULL}, {".display_name", SB_STR, NULL}, {".username", SB_STR, "a.rider"}, PAGE, {0}};
static const struct sb_member playlist_gives[] = {
    {"playlist_id", SB_INT, NULL}, {"playlist_name", SB_STR, NULL}, {"playlist_item_total", SB_INT, "3"},
    {"playlist_last_updated", SB_INT, "1764000000"}, {"playlist_video_ids", SB_IDS, NULL}, PAGE, {0}};
static const struct sb_member shops_gives[] = {
    {"shops", SB_OBJS, NULL}, {".shop_id", SB_ID, NULL}, {".shop_name", SB_STR, NULL},
    {".shop_rating", SB_NUM, "4.5"}, {".shop_review_count", SB_INT, NULL}, {".item_sold_count", SB_INT, NULL}, {0}};
static const struct sb_member products_gives[] = {
    {"products", SB_OBJS, NULL}, {".product_id", SB_ID, NULL}, {".product_name", SB_STR, NULL},
    {".product_price", SB_STR, "9.50"}, {".product_sold_count", SB_INT, NULL}, {0}};
static const struct sb_member reviews_gives[] = {
    {"reviews", SB_OBJS, NULL}, {".product_id", SB_ID, NULL}, {".review_text", SB_STR, NULL},
    {".product_rating", SB_INT, "5"}, {".create_time", SB_INT, NULL}, {0}};
static const struct sb_member task_gives[] = {{"task_id", SB_ID, NULL}, {0}};
static const struct sb_member task_status_gives[] = {{"task_id", SB_ID, NULL}, {"status", SB_STR, "SUCCESS"}, {0}};
#define AD                                                                                                             \
    {".ad", SB_OBJ, NULL}, {"..id", SB_INT, NULL}, {"..first_shown_date", SB_INT, "20261001"},                         \
    {"..last_shown_date", SB_INT, "20261031"}, {"..status", SB_STR, "active"}, {"..image_urls", SB_STRS, NULL},        \
    {"..reach", SB_OBJ, NULL}, {"...unique_users_seen", SB_STR, "10K"}, {".advertiser", SB_OBJ, NULL},                 \
    {"..business_id", SB_INT, NULL}, {"..business_name", SB_STR, NULL}, {"..paid_for_by", SB_STR, NULL}
static const struct sb_member ads_gives[] = {
    {"ads", SB_OBJS, NULL}, AD, {"has_more", SB_BOOL, NULL}, {"search_id", SB_ID, NULL}, {0}};
static const struct sb_member ad_gives[] = {
    {"ad", SB_OBJ, NULL}, {".id", SB_INT, NULL}, {".first_shown_date", SB_INT, "20261001"},
    {".last_shown_date", SB_INT, "20261031"}, {".status", SB_STR, "active"}, {".image_urls", SB_STRS, NULL},
    {".reach", SB_OBJ, NULL}, {"..unique_users_seen", SB_STR, "10K"}, {"advertiser", SB_OBJ, NULL},
    {".business_id", SB_INT, NULL}, {".business_name", SB_STR, NULL}, {".paid_for_by", SB_STR, NULL}, {0}};
static const struct sb_member report_gives[] = {
    {"count_time_series_by_country", SB_OBJ, NULL}, {".DE", SB_OBJS, NULL}, {"..date", SB_STR, "20261001"},
    {"..count", SB_INT, "7"}, {0}};
static const struct sb_member advertisers_gives[] = {
    {"advertisers", SB_OBJS, NULL}, {".business_id", SB_INT, NULL}, {".business_name", SB_STR, NULL},
    {".country_code", SB_STR, "DE"}, {0}};
static const struct sb_member content_gives[] = {
    {"commercial_contents", SB_OBJS, NULL}, {".id", SB_INT, NULL}, {".create_date", SB_STR, "20261001"},
    {".label", SB_STR, "Paid partnership"}, {".brand_names", SB_STRS, NULL}, {".creator", SB_OBJ, NULL},
    {"..username", SB_STR, NULL}, {"has_more", SB_BOOL, NULL}, {"search_id", SB_ID, NULL}, {0}};

#define RESEARCH(end) .method = "POST", .path = "/v2/research/" end, .token = SB_TOKEN_CLIENT, .body = SB_BODY_JSON, \
    .scope = "research.data.basic"
#define LIBRARY(end) .method = "POST", .path = "/v2/research/adlib/" end, .token = SB_TOKEN_CLIENT, .body = SB_BODY_JSON, \
    .scope = "research.adlib.basic"
static const struct sb_route routes[] = {
    {RESEARCH("video/query/"), .rules = video_query_takes, .answer = videos_gives, .handle = query_videos},
    {RESEARCH("user/info/"), .rules = user_takes, .answer = user_gives, .handle = answer},
    {RESEARCH("video/comment/list/"), .rules = comments_takes, .answer = comments_gives, .handle = answer},
    {RESEARCH("user/liked_videos/"), .rules = of_user_takes, .answer = liked_gives, .handle = answer},
    {RESEARCH("user/pinned_videos/"), .rules = of_user_takes, .answer = pinned_gives, .handle = answer},
    {RESEARCH("user/reposted_videos/"), .rules = of_user_takes, .answer = reposted_gives, .handle = answer},
    {RESEARCH("user/followers/"), .rules = of_user_takes, .answer = followers_gives, .handle = answer_all},
    {RESEARCH("user/following/"), .rules = of_user_takes, .answer = following_gives, .handle = answer_all},
    {RESEARCH("playlist/info/"), .rules = playlist_takes, .answer = playlist_gives, .handle = answer_all},
    {RESEARCH("tts/shop/"), .answer = shops_gives, .handle = answer_all},
    {RESEARCH("tts/product/"), .answer = products_gives, .handle = answer_all},
    {RESEARCH("tts/review/"), .answer = reviews_gives, .handle = answer_all},
    {.method = "POST", .path = "/v2/research/validation_task/create/", .token = SB_TOKEN_CLIENT, .body = SB_BODY_MULTIPART,
     .scope = "research.data.basic", .rules = validation_takes, .answer = task_gives, .handle = answer_all},
    {RESEARCH("validation_task_status/get/"), .answer = task_status_gives, .handle = answer_all},
    {RESEARCH("validation_task/download/"), .handle = download_validation},
    {LIBRARY("ad/query/"), .rules = ad_query_takes, .answer = ads_gives, .handle = query_ads},
    {LIBRARY("ad/detail/"), .rules = ad_takes, .answer = ad_gives, .handle = answer_all},
    {LIBRARY("ad/report/"), .answer = report_gives, .handle = answer_all},
    {LIBRARY("advertiser/query/"), .rules = advertiser_takes, .answer = advertisers_gives, .handle = answer_all},
    {LIBRARY("commercial_content/query/"), .rules = content_takes, .answer = content_gives, .handle = query_content},
    {0}};
// clang-format on

const struct sb_module sb_module_research = {
    .name = "research", .family = &sb_family_developer, .routes = routes};
