// Accounts: publishing videos and photos, and following them to their end. Runs under the state lock.
#include "sb_business.h"

#include <stdlib.h>
#include <string.h>

enum { POSTS_A_MINUTE = 6, POSTS_A_DAY = 15 };

// ---- checks --------------------------------------------------------------------------------------------------

// Members of post_info by their types; false when one is wrong (it has answered).
static bool check_info(struct sb_req *req, const struct sb_rule *rules, size_t caption_max)
{
    char why[300];
    json_t *info = sb_arg(req, "post_info"), *typed = json_object();
    const char *caption = json_string_value(json_object_get(info, "caption"));
    bool good = sb_check(rules, info, false, NULL, typed, NULL, why, sizeof why);
    json_decref(typed);
    if (!good) {
        sb_v13_fail(req, 40002, "post_info.%s", why);
    } else if (caption && sb_utf16_length(caption) > caption_max) {
        sb_v13_fail(req, 40002, "post_info.caption: Longer than maximum length %zu: it has %zu.", caption_max,
                    sb_utf16_length(caption));
        good = false;
    } else if (json_object_get(info, "location_id") && !json_object_get(info, "location_name")) {
        sb_v13_fail(req, 40002, "post_info.location_name: Missing data for required field.");
        good = false;
    }
    return good;
}

static bool check_limits(struct sb_req *req)
{
    json_t *publish;
    const char *id;
    int64_t now = sb_now_ms(req->sb);
    int minute = 0, day = 0;
    if (!req->sb->set.limits)
        return true;
    json_object_foreach(req->sb->business->publishes, id, publish)
    {
        int64_t age = now - json_integer_value(json_object_get(publish, "_began_ms"));
        minute += age < 60000;
        day += age < 86400000;
    }
    if (minute < POSTS_A_MINUTE && day < POSTS_A_DAY)
        return true;
    sb_v13_fail(req, 40133, "Too many posts: an account may publish 6 videos a minute and 15 a day.");
    return false;
}

// How the post will end: an address that holds "fail" fails, by the reason that it holds, if any.
static const char *reason_in(const char *url)
{
    static const char *const reasons[] = {"file_format_check_failed",
                                          "duration_check_failed",
                                          "frame_rate_check_failed",
                                          "picture_size_check_failed",
                                          "video_pull_failed",
                                          "photo_pull_failed",
                                          "spam_risk",
                                          "auth_removed",
                                          NULL};
    for (size_t i = 0; reasons[i]; i++)
        if (strstr(url, reasons[i]))
            return reasons[i];
    return strstr(url, "fail") ? "video_pull_failed" : NULL;
}

static void begin(struct sb_req *req, const char *prefix, const char *media_type, const char *url, bool draft)
{
    char digits[24], id[64];
    sb_new_id(req->sb, digits);
    snprintf(id, sizeof id, "%s%s", prefix, digits);
    json_t *publish =
        json_pack("{s:s, s:s, s:s, s:O, s:s, s:I, s:b}", "share_id", id, "media_type", media_type, "url", url,
                  "post_info", sb_arg(req, "post_info"), "status", "PROCESSING_DOWNLOAD", "_began_ms",
                  (json_int_t)sb_now_ms(req->sb), "_draft", draft);
    const char *reason = reason_in(url);
    if (reason)
        json_object_set_new(publish, "_reason", json_string(reason));
    json_object_set_new(req->sb->business->publishes, id, publish);
    sb_v13_ok(req, json_pack("{s:s}", "share_id", id));
}

// ---- publishing ----------------------------------------------------------------------------------------------

static const struct sb_rule video_info_rules[] = {{"caption", SB_STR, 0, NULL, 0, 0, NULL},
                                                  {"is_brand_organic", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"is_branded_content", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"disable_comment", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"disable_duet", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"disable_stitch", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"thumbnail_offset", SB_INT, 0, NULL, 0, 600000, NULL},
                                                  {"is_ai_generated", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"upload_to_draft", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"is_ads_only", SB_BOOL, 0, NULL, 0, 0, NULL},
                                                  {"location_id", SB_STR, 0, NULL, 0, 0, NULL},
                                                  {"location_name", SB_STR, 0, NULL, 0, 0, NULL},
                                                  {"music_sound_info", SB_OBJ, 0, NULL, 0, 0, NULL},
                                                  {0}};

static void post_video(struct sb_req *req)
{
    const char *url = sb_str(req, "video_url", ""), *cover = sb_str(req, "custom_thumbnail_url", NULL);
    bool draft = json_is_true(json_object_get(sb_arg(req, "post_info"), "upload_to_draft"));
    if (!sb_url_good(url) || (cover && !sb_url_good(cover)))
        sb_v13_fail(req, 40002, "%s: Not a valid URL.",
                    cover && sb_url_good(url) ? "custom_thumbnail_url" : "video_url");
    else if (!sb_has_scope(req->grant->scope, draft ? "video.upload" : "video.publish"))
        sb_v13_fail(req, 40130, "The scope %s has not been authorised.",
                    draft ? "video.upload" : "video.publish");
    else if (check_info(req, video_info_rules, 2200) && check_limits(req))
        begin(req, "v_pub_url~v1.", "VIDEO", url, draft);
}

static const struct sb_rule photo_info_rules[] = {
    {"privacy_level", SB_STR, SB_REQUIRED,
     "PUBLIC_TO_EVERYONE|MUTUAL_FOLLOW_FRIENDS|FOLLOWER_OF_CREATOR|SELF_ONLY", 0, 0, NULL},
    {"title", SB_STR, 0, NULL, 0, 0, NULL},
    {"caption", SB_STR, 0, NULL, 0, 0, NULL},
    {"auto_add_music", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_brand_organic", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_branded_content", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"is_draft", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"disable_comment", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"location_id", SB_STR, 0, NULL, 0, 0, NULL},
    {"location_name", SB_STR, 0, NULL, 0, 0, NULL},
    {"music_sound_info", SB_OBJ, 0, NULL, 0, 0, NULL},
    {0}};

static void post_photo(struct sb_req *req)
{
    json_t *images = sb_arg(req, "photo_images"), *image, *info = sb_arg(req, "post_info");
    const char *title = json_string_value(json_object_get(info, "title"));
    size_t i;
    json_array_foreach(images, i, image)
    {
        if (!sb_url_good(json_string_value(image))) {
            sb_v13_fail(req, 40002, "photo_images.%zu: Not a valid URL.", i);
            return;
        }
    }
    if (sb_int(req, "photo_cover_index", 0) >= (int64_t)json_array_size(images))
        sb_v13_fail(req, 40002, "photo_cover_index: There are only %zu images.", json_array_size(images));
    else if (title && sb_utf16_length(title) > 90)
        sb_v13_fail(req, 40002, "post_info.title: Longer than maximum length 90.");
    else if (check_info(req, photo_info_rules, 4000) && check_limits(req))
        begin(req, "p_pub_url~v1.", "PHOTO", json_string_value(json_array_get(images, 0)),
              json_is_true(json_object_get(info, "is_draft")));
}

// ---- following -----------------------------------------------------------------------------------------------

static void settle_one(struct sb *sb, json_t *publish)
{
    int64_t done = json_integer_value(json_object_get(publish, "_began_ms")) + sb->set.ready_ms;
    const char *status = json_string_value(json_object_get(publish, "status"));
    if (strcmp(status, "PROCESSING_DOWNLOAD") != 0 || sb_now_ms(sb) < done)
        return;
    json_t *reason = json_object_get(publish, "_reason");
    if (reason) {
        json_object_set(publish, "reason", reason);
        json_object_set_new(publish, "status", json_string("FAILED"));
    } else if (json_is_true(json_object_get(publish, "_draft"))) {
        json_object_set_new(publish, "status", json_string("SEND_TO_USER_INBOX"));
    } else {
        const char *caption =
            json_string_value(json_object_get(json_object_get(publish, "post_info"), "caption"));
        json_t *post = sb_business_add_post(sb, caption ? caption : "",
                                            json_string_value(json_object_get(publish, "media_type")), done);
        json_object_set_new(publish, "post_ids", json_pack("[O]", json_object_get(post, "item_id")));
        json_object_set_new(publish, "status", json_string("PUBLISH_COMPLETE"));
    }
}

void sb_business_settle(struct sb *sb)
{
    json_t *publish;
    const char *id;
    json_object_foreach(sb->business->publishes, id, publish)
    {
        settle_one(sb, publish);
    }
}

static void get_status(struct sb_req *req)
{
    json_t *publish = json_object_get(req->sb->business->publishes, sb_str(req, "publish_id", "")), *data;
    if (!publish) {
        sb_v13_fail(req, 40007, "The publish_id %.60s does not exist.", sb_str(req, "publish_id", ""));
        return;
    }
    settle_one(req->sb, publish);
    data = json_pack("{s:O}", "status", json_object_get(publish, "status"));
    if (json_object_get(publish, "post_ids"))
        json_object_set(data, "post_ids", json_object_get(publish, "post_ids"));
    if (json_object_get(publish, "reason"))
        json_object_set(data, "reason", json_object_get(publish, "reason"));
    sb_v13_ok(req, data);
}

// clang-format off
static const struct sb_rule video_rules[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"video_url", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"custom_thumbnail_url", SB_STR, 0, NULL, 0, 0, NULL},
    {"post_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};
static const struct sb_rule photo_rules[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"photo_images", SB_STRS, SB_REQUIRED, NULL, 1, 35, NULL},
    {"photo_cover_index", SB_INT, 0, NULL, 0, 34, NULL},
    {"post_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};
static const struct sb_rule status_rules[] = {
    {"business_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"publish_id", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "POST", .path = "/open_api/v1.3/business/video/publish/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = video_rules, .handle = post_video},
    {.method = "POST", .path = "/open_api/v1.3/business/photo/publish/", .token = SB_TOKEN_BUSINESS,
     .body = SB_BODY_JSON, .rules = photo_rules, .handle = post_photo, .scope = "video.publish"},
    {.method = "GET", .path = "/open_api/v1.3/business/publish/status/", .token = SB_TOKEN_BUSINESS,
     .rules = status_rules, .handle = get_status},
    {0}};
// clang-format on

const struct sb_module sb_module_business_publish = {
    .name = "business publish", .family = &sb_v13_family, .routes = routes};
