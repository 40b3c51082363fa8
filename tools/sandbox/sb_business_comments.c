// Accounts: comments and replies. Runs under the state lock.
#include "sb_business.h"
#include "sb_webhook.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { TEXT_MAX = 1200, IMAGE_MAX = 5 * 1024 * 1024, REPLIES_SHOWN = 3 };

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    return text ? text : "";
}

// ---- store ---------------------------------------------------------------------------------------------------

static json_t *add_comment(struct sb *sb, const char *video, const char *parent, const char *text, bool owner)
{
    char id[24], when[24], user[32];
    sb_new_id(sb, id);
    snprintf(when, sizeof when, "%lld", (long long)sb_now(sb));
    snprintf(user, sizeof user, "user-%.20s", owner ? "owner" : id + 15);
    json_t *comment = json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:s, s:i, s:i, s:b, s:b, s:b, s:s, s:s, s:s, s:s}", "comment_id", id,
        "video_id", video, "user_id", user, "unique_identifier", user, "create_time", when, "text", text,
        "likes", 0, "replies", 0, "owner", owner, "liked", 0, "pinned", 0, "status", "PUBLIC", "username",
        owner ? "harbour.bicycles" : "a.rider", "display_name", owner ? "Harbour Bicycles" : "A rider",
        "profile_image", "https://p16-sandbox.example.com/profile.jpeg");
    if (parent)
        json_object_set_new(comment, "parent_comment_id", json_string(parent));
    json_object_set_new(sb->business->comments, id, comment);
    return comment;
}

static void change_number(json_t *object, const char *name, int64_t by)
{
    json_object_set_new(object, name, json_integer(json_integer_value(json_object_get(object, name)) + by));
}

// Ids in events are numbers, unlike everywhere else.
static void tell(struct sb_req *req, const json_t *comment, const char *action)
{
    const char *parent = text_of(comment, "parent_comment_id");
    json_t *content =
        json_pack("{s:I, s:I, s:I, s:s, s:s, s:I, s:s, s:s}", "comment_id",
                  (json_int_t)strtoll(text_of(comment, "comment_id"), NULL, 10), "video_id",
                  (json_int_t)strtoll(text_of(comment, "video_id"), NULL, 10), "parent_comment_id",
                  (json_int_t)strtoll(parent, NULL, 10), "comment_type", *parent ? "reply" : "comment",
                  "comment_action", action, "timestamp", (json_int_t)sb_now_ms(req->sb), "unique_identifier",
                  text_of(comment, "unique_identifier"), "text", text_of(comment, "text"));
    sb_webhook_event(req->sb, SB_BUSINESS, "comment.update", SB_BUSINESS_OPEN_ID, content, NULL);
}

// Some comments under the newest post.
void sb_business_add_comments(struct sb *sb)
{
    const char *id, *newest = "";
    json_t *post;
    json_object_foreach(sb->business->posts, id, post)
    {
        newest = id; // in the order of creation
    }
    for (int i = 1; i <= 3; i++) {
        char text[64];
        snprintf(text, sizeof text, "@harbour.bicycles comment %d", i);
        json_t *comment = add_comment(sb, newest, NULL, text, false);
        if (i == 1) {
            add_comment(sb, newest, text_of(comment, "comment_id"), "Thank you!", true);
            change_number(comment, "replies", 1);
        }
    }
}

static json_t *find_comment(struct sb_req *req, const char *video)
{
    const char *id = sb_str(req, "comment_id", "");
    json_t *comment = json_object_get(req->sb->business->comments, id);
    if (comment && (!video || strcmp(text_of(comment, "video_id"), video) == 0))
        return comment;
    sb_v13_fail(req, 40007, "The comment %.40s does not exist.", id);
    return NULL;
}

static bool check_video(struct sb_req *req)
{
    sb_business_settle(req->sb);
    if (json_object_get(req->sb->business->posts, sb_str(req, "video_id", "")))
        return true;
    sb_v13_fail(req, 40007, "The video %.40s does not exist.", sb_str(req, "video_id", ""));
    return false;
}

// ---- listing -------------------------------------------------------------------------------------------------

static bool status_fits(struct sb_req *req, const json_t *comment)
{
    const char *wanted = sb_str(req, "status", "ALL");
    return strcmp(wanted, "ALL") == 0 || strcmp(wanted, text_of(comment, "status")) == 0;
}

static bool id_fits(const json_t *ids, const char *id)
{
    size_t i;
    json_t *item;
    if (!ids)
        return true;
    json_array_foreach(ids, i, item)
    {
        if (strcmp(json_string_value(item), id) == 0)
            return true;
    }
    return false;
}

struct sorted {
    json_t *comment;
    int64_t value;
};

static int by_value(const void *a, const void *b)
{
    const struct sorted *x = a, *y = b;
    return x->value < y->value ? -1 : x->value > y->value;
}

// Those under a parent (NULL: under the video itself), in the asked order; the caller frees.
static struct sorted *collect(struct sb_req *req, const char *parent, size_t *count)
{
    json_t *store = req->sb->business->comments, *comment;
    const char *id, *field = sb_str(req, "sort_field", "create_time");
    bool down = strcmp(sb_str(req, "sort_order", "asc"), "desc") == 0;
    struct sorted *list = calloc(json_object_size(store) + 1, sizeof *list);
    *count = 0;
    if (!list)
        return NULL;
    json_object_foreach(store, id, comment)
    {
        const char *own = json_string_value(json_object_get(comment, "parent_comment_id"));
        bool below = parent ? own && strcmp(own, parent) == 0 : !own;
        if (!below || strcmp(text_of(comment, "video_id"), sb_str(req, "video_id", "")) != 0 ||
            !status_fits(req, comment) || (!parent && !id_fits(sb_arg(req, "comment_ids"), id)))
            continue;
        json_t *value = json_object_get(comment, field);
        int64_t number = json_is_integer(value) ? json_integer_value(value) : atoll(text_of(comment, field));
        list[*count] = (struct sorted){comment, (down ? -number : number) * 4096 + (int64_t)*count};
        (*count)++;
    }
    qsort(list, *count, sizeof *list, by_value);
    return list;
}

static json_t *first_replies(struct sb_req *req, const char *parent)
{
    size_t count = 0;
    struct sorted *replies = collect(req, parent, &count);
    json_t *list = json_array();
    for (size_t i = 0; replies && i < count && i < REPLIES_SHOWN; i++)
        json_array_append_new(list, sb_v13_pick(replies[i].comment, NULL));
    free(replies);
    return list;
}

static void answer_list(struct sb_req *req, const char *parent)
{
    size_t count = 0, from = (size_t)sb_int(req, "cursor", 0), max = (size_t)sb_int(req, "max_count", 20), at;
    if (!check_video(req))
        return;
    struct sorted *all = collect(req, parent, &count);
    json_t *list = json_array();
    for (at = from; all && at < count && at < from + max; at++) {
        json_t *comment = sb_v13_pick(all[at].comment, NULL);
        if (sb_true(req, "include_replies"))
            json_object_set_new(comment, "reply_list", first_replies(req, text_of(comment, "comment_id")));
        json_array_append_new(list, comment);
    }
    free(all);
    sb_v13_ok(req, json_pack("{s:o, s:I, s:b}", "comments", list, "cursor", (json_int_t)at, "has_more",
                             at < count));
}

void sb_comment_get_comments(struct sb_req *req)
{
    answer_list(req, NULL);
}

void sb_comment_get_replies(struct sb_req *req)
{
    json_t *comment = find_comment(req, sb_str(req, "video_id", ""));
    if (comment)
        answer_list(req, text_of(comment, "comment_id"));
}

// ---- writing -------------------------------------------------------------------------------------------------

// Either a text or an image with its size; NULL: it has answered.
static const char *check_content(struct sb_req *req)
{
    const char *text = sb_str(req, "text", NULL), *image = sb_str(req, "image_uri", NULL);
    if (!text && !image)
        sb_v13_fail(req, 40002, "text: Missing data for required field.");
    else if (image && (!sb_arg(req, "image_width") || !sb_arg(req, "image_height")))
        sb_v13_fail(req, 40002, "%s: Missing data for required field.",
                    sb_arg(req, "image_width") ? "image_height" : "image_width");
    else if (image && !json_object_get(req->sb->business->images, image))
        sb_v13_fail(req, 40007, "The image %.60s does not exist.", image);
    else
        return text ? text : "";
    return NULL;
}

static void create(struct sb_req *req, json_t *parent)
{
    const char *text = check_content(req), *image = sb_str(req, "image_uri", NULL);
    char url[300];
    if (!text)
        return;
    json_t *comment = add_comment(req->sb, sb_str(req, "video_id", ""),
                                  parent ? text_of(parent, "comment_id") : NULL, text, true);
    if (image) {
        snprintf(url, sizeof url, "https://p16-sandbox.example.com/%.200s", image);
        json_object_set_new(comment, "image_url", json_string(url));
    }
    if (parent)
        change_number(parent, "replies", 1);
    tell(req, comment, "insert");
    json_t *fields = json_pack("[s,s,s,s,s,s,s,s]", "comment_id", "parent_comment_id", "video_id", "user_id",
                               "unique_identifier", "create_time", "text", "image_url");
    sb_v13_ok(req, sb_v13_pick(comment, fields));
    json_decref(fields);
}

void sb_comment_post_comment(struct sb_req *req)
{
    if (check_video(req))
        create(req, NULL);
}

void sb_comment_post_reply(struct sb_req *req)
{
    json_t *parent = check_video(req) ? find_comment(req, sb_str(req, "video_id", "")) : NULL;
    if (parent)
        create(req, parent);
}

void sb_comment_post_like(struct sb_req *req)
{
    json_t *comment = find_comment(req, NULL);
    if (!comment)
        return;
    bool like = strcmp(sb_str(req, "action", ""), "LIKE") == 0,
         liked = json_is_true(json_object_get(comment, "liked"));
    if (like != liked)
        change_number(comment, "likes", like ? 1 : -1);
    json_object_set_new(comment, "liked", json_boolean(like));
    sb_v13_ok(req, NULL);
}

void sb_comment_post_hide(struct sb_req *req)
{
    json_t *comment = find_comment(req, sb_str(req, "video_id", ""));
    if (!comment)
        return;
    bool hide = strcmp(sb_str(req, "action", ""), "HIDE") == 0;
    json_object_set_new(comment, "status", json_string(hide ? "HIDDEN" : "PUBLIC"));
    tell(req, comment, hide ? "set_to_hidden" : "set_to_public");
    sb_v13_ok(req, NULL);
}

void sb_comment_post_delete(struct sb_req *req)
{
    json_t *comment = find_comment(req, NULL);
    if (!comment)
        return;
    const char *parent = json_string_value(json_object_get(comment, "parent_comment_id"));
    json_t *above = parent ? json_object_get(req->sb->business->comments, parent) : NULL;
    if (above)
        change_number(above, "replies", -1);
    tell(req, comment, "delete");
    json_object_del(req->sb->business->comments, sb_str(req, "comment_id", ""));
    sb_v13_ok(req, NULL);
}

void sb_comment_post_image(struct sb_req *req)
{
    const struct sb_part *part = sb_part(req, "image_file");
    const char *dot = strrchr(part->filename, '.');
    char uri[64];
    if (!dot || (strcasecmp(dot, ".jpg") != 0 && strcasecmp(dot, ".jpeg") != 0 &&
                 strcasecmp(dot, ".webp") != 0 && strcasecmp(dot, ".png") != 0)) {
        sb_v13_fail(req, 40908, "The file type of %.100s is not supported.", part->filename);
        return;
    }
    if (part->size == 0 || part->size > IMAGE_MAX) {
        sb_v13_fail(req, part->size ? 40907 : 40906,
                    part->size ? "The file is too large." : "The file is empty.");
        return;
    }
    snprintf(uri, sizeof uri, "tos-sandbox/%s", part->md5);
    json_t *image = json_pack("{s:s, s:i, s:i}", "image_uri", uri, "width", 720, "height", 720);
    json_object_set(req->sb->business->images, uri, image);
    sb_v13_ok(req, image);
}
