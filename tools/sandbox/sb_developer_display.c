// The Display API: the user and the public videos of the one TikTok account.
#include "sb_developer.h"
#include <string.h>

// ---- user/info -----------------------------------------------------------------------------------------------

// clang-format off
static const char *const user_fields[] = {
    "open_id", "union_id", "avatar_url", "avatar_url_100", "avatar_large_url", "display_name",
    "bio_description", "profile_deep_link", "profile_web_link", "is_verified", "username",
    "follower_count", "following_count", "likes_count", "video_count", NULL};
// clang-format on

static const char *scope_of_field(const char *field)
{
    size_t i = 0;
    while (strcmp(user_fields[i], field) != 0)
        i++;
    return i < 6 ? "user.info.basic" : i < 11 ? "user.info.profile" : "user.info.stats";
}

static json_t *whole_user(struct sb *sb)
{
    const struct sb_developer *dev = sb_dev(sb);
    char link[128], avatar[128];

    snprintf(link, sizeof link, "https://www.tiktok.com/@%s", dev->username);
    snprintf(avatar, sizeof avatar, "%s/media/avatar.jpeg", sb->base_url);
    json_t *user = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s}", "open_id", dev->open_id, "union_id",
                             dev->union_id, "avatar_url", avatar, "avatar_url_100", avatar,
                             "avatar_large_url", avatar, "display_name", "Sandbox Creator");
    json_t *more =
        json_pack("{s:s, s:s, s:s, s:b, s:s, s:i, s:i, s:i, s:I}", "bio_description",
                  "Videos that nobody sees", "profile_deep_link", link, "profile_web_link", link,
                  "is_verified", 0, "username", dev->username, "follower_count", 1234, "following_count", 56,
                  "likes_count", 7890, "video_count", (json_int_t)json_array_size(dev->videos));
    json_object_update(user, more);
    json_decref(more);
    return user;
}

// The members of all that fields names.
static json_t *pick(const json_t *all, const json_t *fields)
{
    json_t *some = json_object(), *field;
    size_t i;

    json_array_foreach(fields, i, field)
        json_object_set(some, json_string_value(field), json_object_get(all, json_string_value(field)));
    return some;
}

void sb_v2_user_info(struct sb_req *req)
{
    json_t *fields = sb_dev_fields(req, user_fields), *field;
    size_t i;

    if (!fields)
        return;
    // One field outside the granted scopes fails the whole call.
    json_array_foreach(fields, i, field)
    {
        if (sb_has_scope(req->grant->scope, scope_of_field(json_string_value(field))))
            continue;
        sb_dev_fail(req, 401, "scope_not_authorized",
                    "The user did not authorize the scope required for completing this request.");
        json_decref(fields);
        return;
    }
    json_t *all = whole_user(req->sb);
    sb_dev_ok(req, json_pack("{s:o}", "user", pick(all, fields)));
    json_decref(all);
    json_decref(fields);
}

// ---- videos --------------------------------------------------------------------------------------------------

// clang-format off
static const char *const video_fields[] = {
    "id", "create_time", "cover_image_url", "share_url", "video_description", "duration", "height", "width", "title",
    "embed_html", "embed_link", "like_count", "comment_count", "share_count", "view_count", NULL};
// clang-format on

json_t *sb_video_new(struct sb *sb, const char *id, const char *title, int64_t create_time)
{
    const struct sb_developer *dev = sb_dev(sb);
    char share[256], cover[128], embed[256], html[512];
    size_t n = strlen(title); // gives every video its own small numbers

    snprintf(share, sizeof share,
             "https://www.tiktok.com/@%s/video/%s?utm_campaign=tt4d_open_api&utm_source=%s", dev->username,
             id, sb_app_id(sb, SB_DEVELOPER));
    snprintf(cover, sizeof cover, "%s/media/cover.jpeg", sb->base_url);
    snprintf(embed, sizeof embed, "https://www.tiktok.com/static/profile-video?id=%s&hide_author=1", id);
    snprintf(html, sizeof html, "<blockquote class=\"tiktok-embed\" data-video-id=\"%s\"></blockquote>", id);
    json_t *video = json_pack("{s:s, s:I, s:s, s:s, s:s, s:i, s:i, s:i, s:s, s:s, s:s}", "id", id,
                              "create_time", (json_int_t)create_time, "cover_image_url", cover, "share_url",
                              share, "video_description", title, "duration", (int)(5 + n), "height", 1024,
                              "width", 576, "title", title, "embed_html", html, "embed_link", embed);
    json_t *counts = json_pack("{s:i, s:i, s:i, s:I}", "like_count", (int)(3 * n), "comment_count", (int)n,
                               "share_count", (int)(n / 2), "view_count", (json_int_t)(100 * n));
    json_object_update(video, counts);
    json_decref(counts);
    return video;
}

static int64_t posted_ms(const json_t *video)
{
    return (int64_t)json_integer_value(json_object_get(video, "create_time")) * 1000;
}

void sb_v2_video_list(struct sb_req *req)
{
    sb_publish_settle(req->sb);
    json_t *fields = sb_dev_fields(req, video_fields), *list = sb_dev(req->sb)->videos, *video;
    int64_t cursor = sb_int(req, "cursor", INT64_MAX), max = sb_int(req, "max_count", 10), next = 0;
    bool more = false;

    if (!fields)
        return;
    json_t *videos = json_array();
    for (size_t i = 0; (video = json_array_get(list, i)); i++) {
        if (posted_ms(video) >= cursor)
            continue;
        // Posts of one second share a cursor, so a page never ends between them.
        if ((int64_t)json_array_size(videos) >= max && posted_ms(video) != next) {
            more = true;
            break;
        }
        json_array_append_new(videos, pick(video, fields));
        next = posted_ms(video);
    }
    sb_dev_ok(req,
              json_pack("{s:o, s:I, s:b}", "videos", videos, "cursor", (json_int_t)next, "has_more", more));
    json_decref(fields);
}

void sb_v2_video_query(struct sb_req *req)
{
    static const struct sb_rule rules[] = {{"video_ids", SB_STRS, SB_REQUIRED, NULL, 1, 20, NULL}, {0}};
    json_t *filters = json_object(), *video;
    char why[256];
    size_t i;

    sb_publish_settle(req->sb);
    json_t *fields = sb_dev_fields(req, video_fields);
    if (!fields)
        goto out;
    if (!sb_check(rules, sb_arg(req, "filters"), false, NULL, filters, NULL, why, sizeof why)) {
        sb_dev_bad_params(req, why);
        goto out;
    }
    // Ids of other people's videos are left out without a word.
    json_t *videos = json_array(), *ids = json_object_get(filters, "video_ids");
    json_array_foreach(sb_dev(req->sb)->videos, i, video)
    {
        for (size_t k = 0; k < json_array_size(ids); k++) {
            if (json_equal(json_object_get(video, "id"), json_array_get(ids, k))) {
                json_array_append_new(videos, pick(video, fields));
                break;
            }
        }
    }
    sb_dev_ok(req, json_pack("{s:o}", "videos", videos));
out:
    json_decref(filters);
    json_decref(fields);
}
