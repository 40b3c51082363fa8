// Accounts: publishing videos and photos, and following them to their end. Runs under the state lock.
#include "sb_business.h"
#include "sb_webhook.h"

#include <stdlib.h>
#include <string.h>

enum { POSTS_A_MINUTE = 6, POSTS_A_DAY = 15 };

// ---- checks --------------------------------------------------------------------------------------------------

static bool check_location(struct sb_req *req)
{
    json_t *info = sb_arg(req, "post_info");
    if (!json_object_get(info, "location_id") || json_object_get(info, "location_name"))
        return true;
    sb_v13_fail(req, 40002, "post_info.location_name: Missing data for required field.");
    return false;
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

void sb_business_post_video(struct sb_req *req)
{
    const char *url = sb_str(req, "video_url", ""), *cover = sb_str(req, "custom_thumbnail_url", NULL);
    bool draft = json_is_true(json_object_get(sb_arg(req, "post_info"), "upload_to_draft"));
    if (!sb_url_good(url) || (cover && !sb_url_good(cover)))
        sb_v13_fail(req, 40002, "%s: Not a valid URL.",
                    cover && sb_url_good(url) ? "custom_thumbnail_url" : "video_url");
    else if (!sb_has_scope(req->grant->scope, draft ? "video.upload" : "video.publish"))
        sb_v13_fail(req, 40130, "The scope %s has not been authorised.",
                    draft ? "video.upload" : "video.publish");
    else if (check_location(req) && check_limits(req))
        begin(req, "v_pub_url~v1.", "VIDEO", url, draft);
}

void sb_business_post_photo(struct sb_req *req)
{
    json_t *images = sb_arg(req, "photo_images"), *image, *info = sb_arg(req, "post_info");
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
    else if (check_location(req) && check_limits(req))
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

static void tell(struct sb *sb, const json_t *publish, const char *event, const char *name, json_t *value)
{
    json_t *content = json_pack("{s:O, s:s}", "publish_id", json_object_get(publish, "share_id"),
                                "publish_type", "DIRECT_PUBLISH");
    if (name)
        json_object_set(content, name, value);
    sb_webhook_event(sb, SB_BUSINESS, event, sb->business->open_id, content, NULL);
}

void sb_business_watch(struct sb *sb)
{
    json_t *publish;
    const char *id;
    if (!sb->business)
        return;
    sb_business_settle(sb);
    json_object_foreach(sb->business->publishes, id, publish)
    {
        const char *status = json_string_value(json_object_get(publish, "status"));
        if (json_object_get(publish, "_told") || strcmp(status, "PROCESSING_DOWNLOAD") == 0)
            continue;
        json_object_set_new(publish, "_told", json_true());
        if (strcmp(status, "FAILED") == 0) {
            tell(sb, publish, "post.publish.failed", "reason", json_object_get(publish, "reason"));
        } else if (strcmp(status, "PUBLISH_COMPLETE") == 0) {
            json_t *post_id = json_array_get(json_object_get(publish, "post_ids"), 0);
            tell(sb, publish, "post.publish.complete", NULL, NULL);
            tell(sb, publish, "post.publish.publicly_available", "post_id", post_id);
        }
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

void sb_business_get_status(struct sb_req *req)
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
