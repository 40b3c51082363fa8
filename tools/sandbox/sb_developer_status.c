// What becomes of a post: the tasks, their states in time, status/fetch and cancel.
// Nothing runs by itself: a state is worked out from the clock when somebody asks.
#include "sb_developer.h"
#include "sb_webhook.h"
#include <stdlib.h>
#include <string.h>

#define DAY_MS INT64_C(86400000)

struct sb_publish *sb_publish_new(struct sb *sb, const char *prefix, const char *account)
{
    struct sb_developer *dev = sb_dev(sb);
    struct sb_publish *p = calloc(1, sizeof *p);
    char id[24];

    if (!p)
        return NULL;
    p->md5 = EVP_MD_CTX_new();
    if (!p->md5 || EVP_DigestInit_ex(p->md5, EVP_md5(), NULL) != 1) {
        EVP_MD_CTX_free(p->md5);
        free(p);
        return NULL;
    }
    sb_new_id(sb, id);
    snprintf(p->id, sizeof p->id, "%s%s", prefix, id);
    sb_new_id(sb, p->upload_id);
    sb_secret(p->upload_token, "", 36);
    snprintf(p->account, sizeof p->account, "%s", account);
    p->made_ms = sb_now_ms(sb);
    // How it will end is decided now, so that an order meant for the next post does not touch this one.
    snprintf(p->fail_reason, sizeof p->fail_reason, "%s", dev->knobs.fail_reason);
    p->never_finish = dev->knobs.never_finish != 0;
    p->next = dev->publishes;
    dev->publishes = p;
    return p;
}

struct sb_publish *sb_publish_find(struct sb *sb, const char *id)
{
    struct sb_publish *p = sb_dev(sb)->publishes;
    while (p && strcmp(p->id, id) != 0)
        p = p->next;
    return p;
}

struct sb_publish *sb_publish_by_upload(struct sb *sb, const char *upload_id, const char *token)
{
    struct sb_publish *p = sb_dev(sb)->publishes;
    if (!upload_id || !token)
        return NULL;
    while (p &&
           (p->size == 0 || strcmp(p->upload_id, upload_id) != 0 || !sb_same_secret(p->upload_token, token)))
        p = p->next;
    return p;
}

// The state at this moment: upload or download, then published, in the inbox or failed.
const char *sb_publish_status(struct sb *sb, struct sb_publish *p)
{
    if (p->cancelled)
        return "FAILED";
    if (p->done_ms == 0 || p->never_finish || sb_now_ms(sb) < p->done_ms + sb->set.ready_ms)
        return p->pull ? "PROCESSING_DOWNLOAD" : "PROCESSING_UPLOAD";
    if (!p->fail_reason[0] && p->size > SB_MAX_VIDEO)
        snprintf(p->fail_reason, sizeof p->fail_reason, "file_format_check_failed");
    if (p->fail_reason[0])
        return "FAILED";
    return p->inbox ? "SEND_TO_USER_INBOX" : "PUBLISH_COMPLETE";
}

// A public post is moderated first; then it has its id and joins the list.
static void settle(struct sb *sb, struct sb_publish *p)
{
    struct sb_developer *dev = sb_dev(sb);
    int64_t wait = dev->knobs.moderation_ms >= 0 ? dev->knobs.moderation_ms : sb->set.ready_ms;
    int64_t published = p->done_ms + sb->set.ready_ms;

    if (p->listed || !p->public || strcmp(sb_publish_status(sb, p), "PUBLISH_COMPLETE") != 0 ||
        sb_now_ms(sb) < published + wait)
        return;
    p->listed = true;
    sb_new_id(sb, p->post_id);
    if (!p->photo)
        json_array_insert_new(dev->videos, 0, sb_video_new(sb, p->post_id, p->title, published / 1000));
}

static const char *fail_reason(const struct sb_publish *p)
{
    return p->cancelled ? "publish_cancelled" : p->fail_reason;
}

static void settle_from(struct sb *sb, struct sb_publish *p)
{
    if (!p)
        return;
    settle_from(sb, p->next); // older ones first: the newest video leads the list
    settle(sb, p);
}

void sb_publish_settle(struct sb *sb)
{
    settle_from(sb, sb_dev(sb)->publishes);
}

static void tell(struct sb *sb, const struct sb_publish *p, const char *event, const char *name,
                 const char *value)
{
    json_t *content = json_pack("{s:s, s:s}", "publish_id", p->id, "publish_type",
                                p->inbox ? "INBOX_SHARE" : "DIRECT_PUBLISH");
    if (name)
        json_object_set_new(content, name, json_string(value));
    sb_webhook_event(sb, SB_DEVELOPER, event, p->account, content, NULL);
}

void sb_developer_watch(struct sb *sb)
{
    if (!sb->developer)
        return;
    sb_data_watch(sb);
    sb_publish_settle(sb);
    for (struct sb_publish *p = sb->developer->publishes; p; p = p->next) {
        const char *status = sb_publish_status(sb, p);
        if (!p->told_end && strncmp(status, "PROCESSING_", 11) != 0) {
            p->told_end = true;
            if (strcmp(status, "FAILED") == 0)
                tell(sb, p, "post.publish.failed", "reason", fail_reason(p));
            else
                tell(sb, p, p->inbox ? "post.publish.inbox_delivered" : "post.publish.complete", NULL, NULL);
        }
        if (!p->told_public && p->post_id[0]) {
            p->told_public = true;
            tell(sb, p, "post.publish.publicly_available", "post_id", p->post_id);
        }
    }
}

// Of the last day: direct posts that did not fail, or shares that wait in the inbox.
int64_t sb_publish_count(struct sb *sb, const char *account, bool inbox)
{
    int64_t count = 0, since = sb_now_ms(sb) - DAY_MS;

    for (struct sb_publish *p = sb_dev(sb)->publishes; p; p = p->next)
        count += p->inbox == inbox && p->made_ms > since && strcmp(p->account, account) == 0 &&
                 strcmp(sb_publish_status(sb, p), "FAILED") != 0;
    return count;
}

static json_t *post_ids(struct sb *sb, const struct sb_publish *p)
{
    json_int_t number = strtoll(p->post_id, NULL, 10);
    switch (sb_dev(sb)->knobs.post_ids) {
    case SB_POST_STRINGS:
        return json_pack("[s]", p->post_id);
    case SB_POST_BARE:
        return json_integer(number);
    default:
        return json_pack("[I]", number);
    }
}

// The task that the request names, if it belongs to the token's user. Answers when not.
static struct sb_publish *named(struct sb_req *req)
{
    struct sb_publish *p = sb_publish_find(req->sb, sb_str(req, "publish_id", ""));

    if (!p) {
        sb_dev_fail(req, 400, "invalid_publish_id", "The publish_id does not exist.");
    } else if (strcmp(p->account, req->grant->account) != 0) {
        sb_dev_fail(req, 400, "token_not_authorized_for_specified_publish_id",
                    "The access token is not authorized for this publish_id.");
        p = NULL;
    }
    return p;
}

void sb_v2_status(struct sb_req *req)
{
    struct sb_publish *p = named(req);
    if (!p)
        return;
    settle(req->sb, p);
    const char *status = sb_publish_status(req->sb, p);
    json_t *data = json_pack("{s:s}", "status", status);
    if (strcmp(status, "FAILED") == 0)
        json_object_set_new(data, "fail_reason", json_string(fail_reason(p)));
    if (p->pull) // a stand-in: the sandbox downloads nothing
        json_object_set_new(data, "downloaded_bytes",
                            json_integer(strncmp(status, "PROC", 4) == 0 ? 0 : 1048576));
    else
        json_object_set_new(data, "uploaded_bytes", json_integer(p->received));
    if (p->post_id[0] && sb_dev(req->sb)->knobs.post_ids != SB_POST_NEVER)
        json_object_set_new(data, "publicaly_available_post_id", post_ids(req->sb, p));
    sb_dev_ok(req, data);
}

void sb_v2_cancel(struct sb_req *req)
{
    struct sb_publish *p = named(req);
    if (!p)
        return;
    if (strncmp(sb_publish_status(req->sb, p), "PROCESSING_", 11) != 0) {
        sb_dev_fail(req, 400, "publish_not_cancellable", "The publish task can no longer be cancelled.");
        return;
    }
    p->cancelled = true;
    sb_dev_ok(req, json_object());
}

json_t *sb_publish_show(struct sb *sb)
{
    json_t *all = json_array();

    for (struct sb_publish *p = sb_dev(sb)->publishes; p; p = p->next) {
        json_t *one = json_pack("{s:s, s:s, s:s, s:b, s:b, s:b, s:s}", "publish_id", p->id, "open_id",
                                p->account, "status", sb_publish_status(sb, p), "inbox", p->inbox, "photo",
                                p->photo, "public", p->public, "title", p->title);
        json_t *upload =
            json_pack("{s:I, s:I, s:I, s:I, s:I, s:s}", "size", (json_int_t)p->size, "chunk_size",
                      (json_int_t)p->chunk_size, "chunks", (json_int_t)p->chunks, "received",
                      (json_int_t)p->received, "stored_chunks", (json_int_t)p->stored, "md5", p->md5_text);
        json_object_set_new(one, "upload", p->size > 0 ? upload : json_null());
        if (p->size == 0)
            json_decref(upload);
        json_object_set_new(one, "post_id", json_string(p->post_id));
        json_array_append_new(all, one);
    }
    return all;
}

void sb_publish_clear(struct sb *sb)
{
    struct sb_developer *dev = sb_dev(sb);
    for (struct sb_publish *p = dev->publishes, *next; p; p = next) {
        next = p->next;
        EVP_MD_CTX_free(p->md5);
        free(p);
    }
    dev->publishes = NULL;
}
