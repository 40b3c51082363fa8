// Accounts: the list of posts, and what an account may do with new ones. Runs under the state lock.
#include "sb_business.h"

#include <stdlib.h>
#include <string.h>

json_t *sb_business_add_post(struct sb *sb, const char *caption, const char *media_type, int64_t ms)
{
    struct sb_business *b = sb->business;
    char id[24], when[24], share[96], embed[96];
    sb_new_id(sb, id);
    if (ms <= b->last_ms) // the time is the cursor of the list
        ms = b->last_ms + 1;
    b->last_ms = ms;
    int64_t n = (int64_t)json_object_size(b->posts) + 1;
    snprintf(when, sizeof when, "%lld", (long long)ms / 1000);
    snprintf(share, sizeof share, "https://www.tiktok.com/@harbour.bicycles/video/%s", id);
    snprintf(embed, sizeof embed, "https://www.tiktok.com/static/profile-video?id=%s", id);
    json_t *post =
        json_pack("{s:s, s:s, s:b, s:s, s:s, s:s, s:s, s:f, s:I, s:I, s:I, s:I, s:s, s:I, s:I, s:f, s:f, "
                  "s:f, s:i, s:i}",
                  "item_id", id, "media_type", media_type, "is_ad", 0, "thumbnail_url",
                  "https://p16-sandbox.example.com/thumbnail.jpeg", "share_url", share, "embed_url", embed,
                  "caption", caption, "video_duration", 10.5, "likes", (json_int_t)(n * 17), "comments",
                  (json_int_t)(n % 7), "shares", (json_int_t)(n * 3), "favorites", (json_int_t)(n * 2),
                  "create_time", when, "reach", (json_int_t)(n * 900), "video_views", (json_int_t)(n * 1200),
                  "total_time_watched", 5432.5, "average_time_watched", 4.2, "full_video_watched_rate", 0.31,
                  "new_followers", 3, "profile_views", 12);
    static const char *const zero[] = {"website_clicks",      "phone_number_clicks", "lead_submissions",
                                       "app_download_clicks", "email_clicks",        "address_clicks"};
    for (size_t i = 0; i < sizeof zero / sizeof *zero; i++)
        json_object_set_new(post, zero[i], json_integer((json_int_t)i));
    static const char *const shares[][3] = {
        {"video_view_retention", "second", "1"},     {"impression_sources", "impression_source", "For You"},
        {"audience_genders", "gender", "Female"},    {"audience_countries", "country", "DE"},
        {"audience_cities", "city_name", "Hamburg"}, {"audience_types", "type", "NEW_VIEWER"},
        {"engagement_likes", "second", "2"}};
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++)
        json_object_set_new(post, shares[i][0],
                            json_pack("[{s:s, s:f}]", shares[i][1], shares[i][2], "percentage", 0.625));
    json_object_set_new(post, "_ms", json_integer(ms));
    json_object_set_new(b->posts, id, post);
    return post;
}

static bool filtered_out(const json_t *post, const json_t *filters)
{
    json_t *ids = json_object_get(filters, "video_ids"), *id;
    size_t i;
    if (json_is_true(json_object_get(filters, "ad_post_only")) &&
        !json_is_true(json_object_get(post, "is_ad")))
        return true;
    if (!json_is_array(ids))
        return false;
    json_array_foreach(ids, i, id)
    {
        if (json_equal(id, json_object_get(post, "item_id")))
            return false;
    }
    return true;
}

static int newest_first(const void *a, const void *b)
{
    int64_t x = json_integer_value(json_object_get(*(json_t *const *)a, "_ms"));
    int64_t y = json_integer_value(json_object_get(*(json_t *const *)b, "_ms"));
    return x < y ? 1 : x > y ? -1 : 0;
}

// The posts before the cursor, newest first; the caller frees the array. The posts stay the store's.
static json_t **sorted_posts(struct sb_req *req, int64_t before, size_t *count)
{
    json_t *store = req->sb->business->posts, *post;
    json_t **list = calloc(json_object_size(store) + 1, sizeof *list);
    const char *id;
    *count = 0;
    if (!list)
        return NULL;
    json_object_foreach(store, id, post)
    {
        if (json_integer_value(json_object_get(post, "_ms")) < before &&
            !filtered_out(post, sb_arg(req, "filters")))
            list[(*count)++] = post;
    }
    qsort(list, *count, sizeof *list, newest_first);
    return list;
}

void sb_business_get_videos(struct sb_req *req)
{
    json_t *fields = sb_arg(req, "fields"), *only_id = json_pack("[s]", "item_id"), *videos = json_array();
    size_t count = 0, max = (size_t)sb_int(req, "max_count", 10), i;
    json_t *field;
    bool has_id = !fields;
    json_array_foreach(fields, i, field)
    {
        has_id = has_id || strcmp(json_string_value(field), "item_id") == 0;
    }
    sb_business_settle(req->sb);
    int64_t cursor = sb_int(req, "cursor", INT64_MAX);
    json_t **posts = sorted_posts(req, cursor, &count);
    for (i = 0; posts && i < count && i < max; i++) {
        json_array_append_new(videos, sb_v13_pick(posts[i], fields ? fields : only_id));
        cursor = json_integer_value(json_object_get(posts[i], "_ms"));
    }
    free(posts);
    json_decref(only_id);
    if (!has_id) {
        json_decref(videos);
        sb_v13_fail(req, 40002, "fields: Must contain item_id.");
        return;
    }
    sb_v13_ok(req, json_pack("{s:o, s:I, s:b}", "videos", videos, "cursor",
                             (json_int_t)(count ? cursor : sb_now_ms(req->sb)), "has_more", count > max));
}

void sb_business_get_settings(struct sb_req *req)
{
    sb_v13_ok(req,
              json_pack("{s:[s,s,s,s], s:b, s:b, s:b, s:i}", "privacy_level_options", "PUBLIC_TO_EVERYONE",
                        "MUTUAL_FOLLOW_FRIENDS", "FOLLOWER_OF_CREATOR", "SELF_ONLY", "comment_disabled", 0,
                        "duet_disabled", 0, "stitch_disabled", 0, "max_video_post_duration_sec", 600));
}

void sb_business_get_locations(struct sb_req *req)
{
    const char *query = sb_str(req, "search_query", "");
    json_t *list = json_array();
    for (int i = 1; i <= 3; i++) {
        char id[32], name[512];
        snprintf(id, sizeof id, "760000000000000000%d", i);
        snprintf(name, sizeof name, "%.400s %d", query, i);
        json_array_append_new(list, json_pack("{s:s, s:s, s:s}", "location_id", id, "location_name", name,
                                              "location_address", "Kehrwieder 1, Hamburg"));
    }
    sb_v13_ok(req, json_pack("{s:o}", "locations", list));
}

void sb_business_get_hashtags(struct sb_req *req)
{
    json_t *list = json_array();
    for (int i = 0; i < 10; i++) {
        char name[512];
        snprintf(name, sizeof name, i ? "%.400s%d" : "%.400s", sb_str(req, "keyword", ""), i);
        json_array_append_new(list, json_pack("{s:s, s:I}", "name", name, "view_count",
                                              (json_int_t)9007199254740993 - i * 1000003));
    }
    sb_v13_ok(req, json_pack("{s:o}", "suggestions", list));
}
