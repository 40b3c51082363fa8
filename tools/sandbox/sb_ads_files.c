// Ads: the video and image library. Runs under the state lock.
#include "sb_ads.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { VIDEO_MAX = 500 * 1024 * 1024, IMAGE_MAX = 50 * 1024 * 1024, NAME_MAX_CHARS = 100 };

// ---- names ---------------------------------------------------------------------------------------------------

static json_t *find_by_name(struct sb_req *req, json_t *objects, const char *name)
{
    const char *advertiser = sb_str(req, "advertiser_id", ""), *id;
    json_t *object;
    json_object_foreach(objects, id, object)
    {
        const char *owner = json_string_value(json_object_get(object, "_advertiser"));
        const char *own = json_string_value(json_object_get(object, "file_name"));
        if (owner && own && strcmp(owner, advertiser) == 0 && strcmp(own, name) == 0)
            return object;
    }
    return NULL;
}

// The first 100 characters.
static void cut_name(char *name)
{
    size_t characters = 0;
    for (char *at = name; *at; at++) {
        if (((unsigned char)*at & 0xc0) != 0x80 && ++characters > NAME_MAX_CHARS) {
            *at = '\0';
            return;
        }
    }
}

// The last part of an address's path.
static void name_of_url(const char *url, char *out, size_t size)
{
    const char *path = strchr(strstr(url, "://") + 3, '/');
    size_t n = path ? strcspn(path, "?#") : 0;
    const char *last = path;
    for (size_t i = 0; i < n; i++)
        if (path[i] == '/')
            last = path + i + 1;
    snprintf(out, size, "%.*s", path ? (int)(path + n - last) : 0, path ? last : "");
    if (!*out)
        snprintf(out, size, "file");
}

// file_name, else the given one; false when it is taken (it has answered).
static bool choose_name(struct sb_req *req, json_t *objects, const char *otherwise, char *out, size_t size)
{
    snprintf(out, size, "%s", sb_str(req, "file_name", otherwise));
    cut_name(out);
    if (!find_by_name(req, objects, out))
        return true;
    sb_v13_fail(req, 40911, "The file name \"%.200s\" is used already. Please choose another file name.",
                out);
    return false;
}

static bool ends_with_one_of(const char *name, const char *const *endings)
{
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; dot && endings[i]; i++)
        if (strcasecmp(dot, endings[i]) == 0)
            return true;
    return false;
}

// ---- videos --------------------------------------------------------------------------------------------------

static void store_video(struct sb_req *req, const char *name, uint64_t size, const char *md5, json_t **out)
{
    char id[24], material[24], when[32], expires[32], cover[128], preview[128];
    int64_t now = sb_now(req->sb);
    double duration = size > 400000 ? (double)(size / 40000) / 10.0 : 10.5;
    sb_new_id(req->sb, material);
    snprintf(id, sizeof id, "v10033g5%.12s", material + 7); // an id of letters and digits, as video ids are
    sb_time_text(now, false, when);
    sb_time_text(now + 6 * 3600, true, expires);
    snprintf(cover, sizeof cover, "https://p16-sandbox.example.com/%s.jpeg?x-expires=%lld", id,
             (long long)now + 21600);
    snprintf(preview, sizeof preview, "https://v16-sandbox.example.com/%s.mp4?x-expires=%lld", id,
             (long long)now + 21600);
    json_t *video = json_pack(
        "{s:s, s:s, s:s, s:s, s:i, s:i, s:I, s:i, s:f, s:s, s:b, s:[s,s], s:s, s:s, s:s, s:s, s:s, s:[], "
        "s:s, s:I}",
        "video_id", id, "material_id", material, "file_name", name, "format", "mp4", "width", 720, "height",
        1280, "size", (json_int_t)size, "bit_rate", 1183564, "duration", duration, "signature", md5,
        "allow_download", 1, "allowed_placements", "PLACEMENT_TIKTOK", "PLACEMENT_PANGLE", "video_cover_url",
        cover, "preview_url", preview, "preview_url_expire_time", expires, "create_time", when, "modify_time",
        when, "flaw_types", "_advertiser", sb_str(req, "advertiser_id", ""), "_ready_ms",
        (json_int_t)(sb_now_ms(req->sb) + req->sb->set.ready_ms));
    json_object_set_new(req->sb->ads->videos, id, video);
    *out = video;
}

static json_t *show_video(struct sb_req *req, const json_t *video)
{
    json_t *out = sb_v13_pick(video, NULL);
    bool ready = sb_now_ms(req->sb) >= json_integer_value(json_object_get(video, "_ready_ms"));
    json_object_set_new(out, "displayable", json_boolean(ready));
    return out;
}

static void answer_video(struct sb_req *req, const json_t *video)
{
    sb_v13_ok(req, json_pack("[o]", show_video(req, video)));
}

static void video_by_file(struct sb_req *req)
{
    static const char *const endings[] = {".mp4", ".mov", ".mpeg", ".avi", ".mpg", NULL};
    const struct sb_part *part = sb_part(req, "video_file");
    const char *signature = sb_str(req, "video_signature", NULL);
    char name[512];
    json_t *video;
    if (!part)
        sb_v13_fail(req, 40002, "video_file: Missing file part.");
    else if (part->size == 0)
        sb_v13_fail(req, 40906, "The file is empty.");
    else if (part->size > VIDEO_MAX)
        sb_v13_fail(req, 40907, "The file is too large: a video may have 500 MB.");
    else if (!ends_with_one_of(part->filename, endings))
        sb_v13_fail(req, 40908, "The file type of %.100s is not supported.", part->filename);
    else if (signature && strcmp(signature, part->md5) != 0) // its absence is tolerated, as at TikTok
        sb_v13_fail(req, 40900, "The MD5 signature of the file is %s, not video_signature.", part->md5);
    else if (choose_name(req, req->sb->ads->videos, part->filename, name, sizeof name)) {
        store_video(req, name, part->size, part->md5, &video);
        answer_video(req, video);
    }
}

static void video_by_url(struct sb_req *req)
{
    const char *url = sb_str(req, "video_url", NULL);
    char name[512], own[512], md5[33];
    json_t *video;
    if (!url) {
        sb_v13_fail(req, 40002, "video_url: Missing data for required field.");
        return;
    }
    if (!sb_url_good(url) || strlen(url) > 2000) {
        sb_v13_fail(req, 40914, "The video_url is not a valid percent-encoded http or https URL.");
        return;
    }
    if (strstr(url, "fail")) {
        sb_v13_fail(req, 40903, "The video_url is not available.");
        return;
    }
    // Nothing is fetched; size and digest are made from the address, so that they are the same each time.
    name_of_url(url, own, sizeof own);
    sb_md5_hex(url, strlen(url), md5);
    if (!choose_name(req, req->sb->ads->videos, own, name, sizeof name))
        return;
    store_video(req, name, 1048576 + strlen(url), md5, &video);
    json_object_set_new(video, "_url", json_string(url));
    answer_video(req, video);
}

static json_t *temporary_file(struct sb_req *req, const char *type)
{
    const char *id = sb_str(req, "file_id", NULL);
    json_t *file = sb_ads_own(req, req->sb->ads->files, id);
    if (!id)
        sb_v13_fail(req, 40002, "file_id: Missing data for required field.");
    else if (!file)
        sb_v13_fail(req, 40905, "The file %.100s does not exist.", id);
    else if (sb_now(req->sb) >= json_integer_value(json_object_get(file, "_ends")))
        sb_v13_fail(req, 40910, "The file %.100s has expired.", id);
    else if (strcmp(json_string_value(json_object_get(file, "content_type")), type) != 0)
        sb_v13_fail(req, 40908, "The file %.100s is not of type %s.", id, type);
    else
        return file;
    return NULL;
}

static void video_by_file_id(struct sb_req *req)
{
    json_t *file = temporary_file(req, "video"), *video;
    char name[512];
    if (!file || !choose_name(req, req->sb->ads->videos,
                              json_string_value(json_object_get(file, "file_name")), name, sizeof name))
        return;
    store_video(req, name, (uint64_t)json_integer_value(json_object_get(file, "size")),
                json_string_value(json_object_get(file, "signature")), &video);
    answer_video(req, video);
}

static void video_by_video_id(struct sb_req *req)
{
    const char *id = sb_str(req, "video_id", NULL);
    json_t *video = sb_ads_own(req, req->sb->ads->videos, id);
    if (!id)
        sb_v13_fail(req, 40002, "video_id: Missing data for required field.");
    else if (!video)
        sb_v13_fail(req, 40053, "The video_id %.100s is invalid.", id);
    else
        answer_video(req, video);
}

void sb_ads_post_video(struct sb_req *req)
{
    const char *type = sb_str(req, "upload_type", "UPLOAD_BY_FILE");
    if (strcmp(type, "UPLOAD_BY_URL") == 0)
        video_by_url(req);
    else if (strcmp(type, "UPLOAD_BY_FILE_ID") == 0)
        video_by_file_id(req);
    else if (strcmp(type, "UPLOAD_BY_VIDEO_ID") == 0)
        video_by_video_id(req);
    else
        video_by_file(req);
}

// Ids that cannot be used are left out without a word.
void sb_ads_get_videos(struct sb_req *req)
{
    json_t *list = json_array(), *id;
    size_t i;
    json_array_foreach(sb_arg(req, "video_ids"), i, id)
    {
        json_t *video = sb_ads_own(req, req->sb->ads->videos, json_string_value(id));
        if (video)
            json_array_append_new(list, show_video(req, video));
    }
    sb_v13_ok(req, json_pack("{s:o}", "list", list));
}

static bool listed(const json_t *list, const json_t *value)
{
    size_t i;
    json_t *item;
    if (!json_is_array(list))
        return true; // no such filter
    json_array_foreach(list, i, item)
    {
        if (json_equal(item, value))
            return true;
    }
    return false;
}

static bool passes(const json_t *video, const json_t *filter)
{
    const char *name = json_string_value(json_object_get(filter, "video_name"));
    const char *own = json_string_value(json_object_get(video, "file_name"));
    return listed(json_object_get(filter, "video_ids"), json_object_get(video, "video_id")) &&
           listed(json_object_get(filter, "material_ids"), json_object_get(video, "material_id")) &&
           (!name || strstr(own, name));
}

void sb_ads_search_videos(struct sb_req *req)
{
    json_t *list = json_array(), *video;
    const char *id;
    json_object_foreach(req->sb->ads->videos, id, video)
    {
        if (sb_ads_own(req, req->sb->ads->videos, id) && passes(video, sb_arg(req, "filtering")))
            json_array_insert_new(list, 0, show_video(req, video)); // newest first
    }
    sb_v13_ok(req, sb_v13_page(req, list, 20));
}

void sb_ads_update_video(struct sb_req *req)
{
    json_t *video = sb_ads_own(req, req->sb->ads->videos, sb_str(req, "video_id", "")), *other;
    const char *name = sb_str(req, "file_name", "");
    char stamped[512], when[32];
    if (!video) {
        sb_v13_fail(req, 40053, "The video_id is invalid.");
        return;
    }
    other = find_by_name(req, req->sb->ads->videos, name);
    snprintf(stamped, sizeof stamped, other && other != video ? "%s_%lld" : "%s", name,
             (long long)sb_now_ms(req->sb));
    sb_time_text(sb_now(req->sb), false, when);
    json_object_set_new(video, "file_name", json_string(stamped));
    json_object_set_new(video, "modify_time", json_string(when));
    sb_v13_ok(req, NULL);
}

void sb_ads_get_covers(struct sb_req *req)
{
    const char *id = sb_str(req, "video_id", "");
    json_t *video = sb_ads_own(req, req->sb->ads->videos, id), *list;
    if (!video) {
        sb_v13_fail(req, 40053, "The video_id is invalid.");
        return;
    }
    if (sb_now_ms(req->sb) < json_integer_value(json_object_get(video, "_ready_ms"))) {
        sb_v13_fail(req, 40901, "The video is being transcoded. Please try again later.");
        return;
    }
    list = json_array();
    for (int64_t i = 0; i < sb_int(req, "poster_number", 10); i++) {
        char cover[96], url[160];
        snprintf(cover, sizeof cover, "tos-sandbox/%.40s-%lld", id, (long long)i);
        snprintf(url, sizeof url, "https://p16-sandbox.example.com/%s.jpeg", cover);
        json_array_append_new(
            list, json_pack("{s:s, s:i, s:i, s:s}", "id", cover, "width", 720, "height", 1280, "url", url));
    }
    sb_v13_ok(req, json_pack("{s:o}", "list", list));
}

// ---- names that are taken ------------------------------------------------------------------------------------

static json_t *check_name(struct sb_req *req, const char *name, const char *type)
{
    bool image = type && strcmp(type, "IMAGE") == 0;
    json_t *found = find_by_name(req, image ? req->sb->ads->images : req->sb->ads->videos, name);
    json_t *out = json_pack("{s:s, s:b}", "file_name", name, "duplicate", found != NULL);
    if (found)
        json_object_set(out, "duplicate_material_id", json_object_get(found, "material_id"));
    return out;
}

void sb_ads_get_name_check(struct sb_req *req)
{
    json_t *files = sb_arg(req, "files"), *file, *results = json_array();
    const char *name = sb_str(req, "file_name", NULL);
    size_t i;
    if (!name && !files) {
        json_decref(results);
        sb_v13_fail(req, 40002, "file_name: Missing data for required field.");
        return;
    }
    json_array_foreach(files, i, file)
    {
        const char *own = json_string_value(json_object_get(file, "file_name"));
        json_array_append_new(
            results, check_name(req, own ? own : "", json_string_value(json_object_get(file, "file_type"))));
    }
    json_t *data = name ? check_name(req, name, sb_str(req, "file_type", "VIDEO")) : json_object();
    json_object_del(data, "file_name");
    if (files)
        json_object_set(data, "batch_results", results);
    json_decref(results);
    sb_v13_ok(req, data);
}

// ---- images --------------------------------------------------------------------------------------------------

static void store_image(struct sb_req *req, const char *name, uint64_t size, const char *md5)
{
    char id[64], material[24], when[32], url[160];
    sb_new_id(req->sb, material);
    snprintf(id, sizeof id, "ad-site-i18n-sg/%s%.8s", material, md5);
    sb_time_text(sb_now(req->sb), false, when);
    snprintf(url, sizeof url, "https://p16-sandbox.example.com/%s.jpeg", id);
    json_t *image = json_pack("{s:s, s:s, s:s, s:s, s:i, s:i, s:I, s:s, s:s, s:b, s:b, s:s, s:s, s:s}",
                              "image_id", id, "material_id", material, "file_name", name, "format", "jpeg",
                              "width", 1200, "height", 628, "size", (json_int_t)size, "signature", md5,
                              "image_url", url, "displayable", 1, "is_carousel_usable", 1, "create_time",
                              when, "modify_time", when, "_advertiser", sb_str(req, "advertiser_id", ""));
    json_object_set_new(req->sb->ads->images, id, image);
    sb_v13_ok(req, sb_v13_pick(image, NULL));
}

static void image_by_file(struct sb_req *req)
{
    static const char *const endings[] = {".jpg", ".jpeg", ".png", NULL};
    const struct sb_part *part = sb_part(req, "image_file");
    const char *signature = sb_str(req, "image_signature", NULL);
    char name[512];
    if (!part)
        sb_v13_fail(req, 40002, "image_file: Missing file part.");
    else if (!signature)
        sb_v13_fail(req, 40002, "image_signature: Missing data for required field.");
    else if (part->size == 0)
        sb_v13_fail(req, 40906, "The file is empty.");
    else if (part->size > IMAGE_MAX)
        sb_v13_fail(req, 40907, "The file is too large: an image may have 50 MB.");
    else if (!ends_with_one_of(part->filename, endings))
        sb_v13_fail(req, 40908, "The file type of %.100s is not supported.", part->filename);
    else if (strcmp(signature, part->md5) != 0)
        sb_v13_fail(req, 40900, "The MD5 signature of the file is %s, not image_signature.", part->md5);
    else if (choose_name(req, req->sb->ads->images, part->filename, name, sizeof name))
        store_image(req, name, part->size, part->md5);
}

static void image_by_url(struct sb_req *req)
{
    const char *url = sb_str(req, "image_url", NULL);
    char name[512], own[512], md5[33];
    if (!url || !sb_url_good(url) || strlen(url) > 2000) {
        sb_v13_fail(req, url ? 40914 : 40002, "image_url: %s",
                    url ? "Not a valid URL." : "Missing data for required field.");
        return;
    }
    name_of_url(url, own, sizeof own);
    sb_md5_hex(url, strlen(url), md5);
    if (choose_name(req, req->sb->ads->images, own, name, sizeof name))
        store_image(req, name, 102400 + strlen(url), md5);
}

void sb_ads_post_image(struct sb_req *req)
{
    const char *type = sb_str(req, "upload_type", "UPLOAD_BY_FILE");
    if (strcmp(type, "UPLOAD_BY_FILE") == 0) {
        image_by_file(req);
    } else if (strcmp(type, "UPLOAD_BY_URL") == 0) {
        image_by_url(req);
    } else {
        json_t *file = temporary_file(req, "image");
        char name[512];
        if (file && choose_name(req, req->sb->ads->images,
                                json_string_value(json_object_get(file, "file_name")), name, sizeof name))
            store_image(req, name, (uint64_t)json_integer_value(json_object_get(file, "size")),
                        json_string_value(json_object_get(file, "signature")));
    }
}

void sb_ads_get_images(struct sb_req *req)
{
    json_t *list = json_array(), *id;
    size_t i;
    json_array_foreach(sb_arg(req, "image_ids"), i, id)
    {
        json_t *image = sb_ads_own(req, req->sb->ads->images, json_string_value(id));
        if (image)
            json_array_append_new(list, sb_v13_pick(image, NULL));
    }
    sb_v13_ok(req, json_pack("{s:o}", "list", list));
}
