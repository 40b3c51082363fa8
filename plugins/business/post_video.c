/* business.post_video: publishes one video and follows it to its end. It publishes once: a run that was cut off goes
 * on with the saved publish_id, and a lost answer ends as outcome unknown. Loop thread; memory of the call. */
#include "business/business.h"
#include "business/caption.h"
#include "shared/flow.h"
#include "shared/follow_post.h"
#include <stdio.h>
#include <string.h>

enum { POLL_MS = 2000, WAIT_SECONDS = 900, IDS_SECONDS = 180 };

struct post {
    const struct tt_host *host;
    tt_callref call;
    json_t *params; /* borrowed from the call */
    char publish_id[256];
    struct follow_post follow;
    tt_op op;
};

static void save(struct post *p)
{
    json_t *state = json_pack("{s:s}", "publish_id", p->publish_id);

    if (state == NULL || p->host->checkpoint(p->call, state) != TT_RC_OK) {
        flow_warn(
            p->host, p->call,
            "Where the post stands could not be saved. Should this run be cut off, ask for the status of "
            "publish_id %s before you post the video again.",
            p->publish_id);
    }
}

/* Publishing is a post as soon as it is asked for. 0: surely not asked for. */
static void save_asked(struct post *p, int asked)
{
    json_t *state = asked ? json_pack("{s:b}", "asked", 1) : json_object();

    if (state == NULL || p->host->checkpoint(p->call, state) != TT_RC_OK) {
        flow_warn(
            p->host, p->call,
            "Where the post stands could not be saved. Should this run be cut off, look at the account's "
            "newest posts before you post the video again.");
    }
}

/* A draft and a post that only ads show have no public id. */
static int is_public(json_t *params)
{
    return !flow_flag(params, "upload_to_draft", 0) && !flow_flag(params, "is_ads_only", 0);
}

static void follow(struct post *p)
{
    json_t *data;

    if (!flow_flag(p->params, "wait", 1)) {
        data = json_pack("{s:s, s:s}", "publish_id", p->publish_id, "status", "PROCESSING_DOWNLOAD");
        if (data == NULL) {
            flow_no_memory(p->host, p->call);
        } else {
            p->host->succeed(p->call, data);
        }
        return;
    }
    p->follow = (struct follow_post){
        .host = p->host,
        .call = p->call,
        .action = "business.publish.status",
        .account = flow_text(p->params, "business_id"),
        .publish_id = p->publish_id,
        .reason = "reason",
        .ids = "post_ids",
        .poll_ms = (uint64_t)flow_integer(p->params, "poll_ms", POLL_MS),
        .wait_ms = (uint64_t)flow_integer(p->params, "wait_seconds", WAIT_SECONDS) * 1000,
        .ids_wait_ms = (uint64_t)flow_integer(p->params, "post_ids_seconds", IDS_SECONDS) * 1000,
        .expects_ids = is_public(p->params),
    };
    follow_post(&p->follow);
}

static void published(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct post *p = user;
    struct tt_fault why;
    int32_t n;

    if (rc == TT_RC_FAILED) {
        if (flow_why(p->host, call, answer, &why) && why.kind == TT_FAULT_UNKNOWN) {
            flow_fail(
                p->host, call,
                FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                           .hint =
                               "Look at the account's newest posts with business.video.list before you post "
                               "the video again."),
                "The answer to business.video.publish was lost: the video may be posted or not.");
        } else {
            save_asked(p, 0);
            flow_answer_failed(p->host, call, answer, "publishing the video");
        }
    }
    if (rc != TT_RC_OK) {
        return;
    }
    n = p->host->text(answer, "share_id", p->publish_id, sizeof p->publish_id);
    if (n <= 0 || (size_t)n >= sizeof p->publish_id) {
        flow_fail(
            p->host, call, FLOW_FAULT(.kind = TT_FAULT_UNKNOWN),
            "TikTok took the video but its answer holds no share_id. Look at the account's newest posts with "
            "business.video.list before you post the video again.");
        return;
    }
    save(p);
    follow(p);
}

/* The caption as it may be sent: a new reference. NULL: the call has ended. */
static json_t *caption(struct post *p)
{
    const char *text = flow_text(p->params, "caption");
    size_t units = caption_units(text);
    json_t *cut;

    if (units <= CAPTION_LONGEST) {
        return json_incref(json_object_get(p->params, "caption"));
    }
    if (!flow_flag(p->params, "cut_caption", 0)) {
        flow_fail(p->host, p->call,
                  FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "caption",
                             .hint = "Shorten it, or have it cut with cut_caption=true."),
                  "caption is %zu UTF-16 units long and may have %d.", units, CAPTION_LONGEST);
        return NULL;
    }
    cut = json_stringn(text, caption_bytes_within(text, CAPTION_LONGEST));
    if (cut == NULL) {
        flow_no_memory(p->host, p->call);
        return NULL;
    }
    flow_warn(p->host, p->call, "caption was cut from %zu to %d UTF-16 units.", units, CAPTION_LONGEST);
    return cut;
}

/* Copies the parameters of that name; 0, or -1 without memory. */
static int copy_members(json_t *to, json_t *from, const char *const *names)
{
    for (; *names != NULL; names++) {
        json_t *value = json_object_get(from, *names);

        if (value != NULL && json_object_set(to, *names, value) != 0) {
            return -1;
        }
    }
    return 0;
}

/* The parameters of business.video.publish out of the flat ones. NULL: the call has ended. */
static json_t *publish_params(struct post *p)
{
    static const char *const outside[] = {"business_id", "video_url", "custom_thumbnail_url", NULL};
    static const char *const inside[] = {"is_brand_organic", "is_branded_content",
                                         "tto_invite_link",  "disable_comment",
                                         "disable_duet",     "disable_stitch",
                                         "thumbnail_offset", "is_ai_generated",
                                         "upload_to_draft",  "is_ads_only",
                                         "location_id",      "location_name",
                                         "music_sound_info", NULL};
    json_t *params = json_object(), *info = json_object(), *text = NULL;

    if (json_object_get(p->params, "caption") != NULL) {
        text = caption(p);
        if (text == NULL) {
            goto out;
        }
    }
    if (params == NULL || info == NULL || (text != NULL && json_object_set(info, "caption", text) != 0) ||
        copy_members(info, p->params, inside) != 0 || copy_members(params, p->params, outside) != 0 ||
        json_object_set(params, "post_info", info) != 0) {
        flow_no_memory(p->host, p->call);
        goto out;
    }
    json_decref(text);
    json_decref(info);
    return params;
out:
    json_decref(text);
    json_decref(info);
    json_decref(params);
    return NULL;
}

static void publish(struct post *p)
{
    json_t *params = publish_params(p);
    int32_t rc;

    if (params == NULL) {
        return;
    }
    save_asked(p, 1);
    rc = p->host->invoke(p->call, "business.video.publish", params, published, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "publishing the video");
    }
}

int32_t business_post_video(const struct tt_host *host, tt_callref call, void *state)
{
    struct post *p = host->alloc(call, sizeof *p);
    json_t *saved;
    const char *publish_id;

    (void)state;
    if (p == NULL) {
        flow_no_memory(host, call);
        return TT_RC_OK;
    }
    p->host = host;
    p->call = call;
    p->params = host->params(call);
    saved = host->resumed(call);
    publish_id = flow_text(saved, "publish_id");
    if (publish_id != NULL) {
        snprintf(p->publish_id, sizeof p->publish_id, "%s", publish_id);
        follow(p);
    } else if (flow_flag(saved, "asked", 0)) {
        flow_fail(host, call,
                  FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                             .hint =
                                 "Look at the account's newest posts with business.video.list; if it is not "
                                 "there, start again without resuming."),
                  "An earlier run asked TikTok to publish the video and did not see the answer: it may be "
                  "posted.");
    } else {
        publish(p);
    }
    json_decref(saved);
    return TT_RC_OK;
}
