/* developer.post_video: the steps up to the first byte. Loop thread. */
#include "developer/post_video.h"
#include "developer/developer.h"
#include "shared/flow.h"
#include <inttypes.h>
#include <string.h>

enum { POLL_MS = 2000 };

/* The answer to init was lost. While no byte was sent, nothing can be posted; a pull may be running. */
static void init_unknown(struct post *p)
{
    if (p->pull) {
        flow_fail(
            p->host, p->call,
            FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                       .hint = "Look at the account's videos and drafts before you post the video again."),
            "The answer to the start of the post was lost: TikTok may be fetching the video or not.");
    } else {
        flow_fail(
            p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_NETWORK, .flags = TT_FAULT_RETRYABLE),
            "The answer to the start of the post was lost. No byte of the video was sent, so nothing was "
            "posted.");
    }
}

static void init_answered(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct post *p = user;
    struct tt_fault why;
    int32_t n;

    if (rc == TT_RC_FAILED) {
        if (flow_why(p->host, call, answer, &why) && why.kind == TT_FAULT_UNKNOWN) {
            init_unknown(p);
        } else {
            if (p->pull) { /* surely not begun: a later run may ask again */
                p->host->checkpoint(call, json_object());
            }
            flow_answer_failed(p->host, call, answer, "starting the post");
        }
    }
    if (rc != TT_RC_OK) {
        return;
    }
    n = p->host->text(answer, "publish_id", p->publish_id, sizeof p->publish_id);
    if (n <= 0 || (size_t)n >= sizeof p->publish_id) {
        flow_fail(
            p->host, call, FLOW_FAULT(.kind = TT_FAULT_UNKNOWN),
            "TikTok started the post but its answer holds no publish_id. Look at the account before you post "
            "the video again.");
        return;
    }
    n = p->host->text(answer, "upload_url", p->upload_url, sizeof p->upload_url);
    if (!p->pull && (n <= 0 || (size_t)n >= sizeof p->upload_url)) {
        flow_fail(p->host, call, FLOW_FAULT(.kind = TT_FAULT_REMOTE),
                  "TikTok started the post %s but gave no usable upload_url; nothing was sent.",
                  p->publish_id);
        return;
    }
    p->started_ms = p->host->now_ms();
    post_save(p);
    if (p->pull) {
        post_follow(p);
    } else {
        post_upload(p);
    }
}

static void start_init(struct post *p)
{
    const char *action =
        p->direct ? "developer.post.publish.video.init" : "developer.post.publish.inbox.video.init";
    json_t *params = post_init_params(p);
    int32_t rc;

    if (params == NULL) {
        flow_no_memory(p->host, p->call);
        return;
    }
    if (p->pull) {
        post_save_asked(p);
    }
    rc = p->host->invoke(p->call, action, params, init_answered, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "starting the post");
    }
}

static void creator_answered(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct post *p = user;
    json_t *info;

    if (rc == TT_RC_FAILED) {
        flow_answer_failed(p->host, call, answer, "asking the account what it allows");
    }
    if (rc != TT_RC_OK) {
        return;
    }
    info = p->host->tree(answer);
    if (post_obeys_creator(p, info) == 0) {
        start_init(p);
    }
    json_decref(info);
}

/* Direct posts must ask the account each time; drafts need not. */
static void ask_creator(struct post *p)
{
    int32_t rc;

    if (!p->direct) {
        start_init(p);
        return;
    }
    rc = p->host->invoke(p->call, "developer.post.publish.creator_info.query", json_object(),
                         creator_answered, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "asking the account what it allows");
    }
}

static void source_opened(tt_callref call, int32_t rc, void *user)
{
    struct post *p = user;
    int refusal;

    if (rc == TT_RC_FAILED) {
        flow_step_failed(p->host, call, "opening the video");
    }
    if (rc != TT_RC_OK) {
        return;
    }
    if (p->publish_id[0] != '\0') { /* a saved run: the plan stands */
        if (p->source.length != p->plan.size) {
            flow_fail(p->host, call, FLOW_FAULT(.kind = TT_FAULT_USAGE),
                      "The video has %" PRIu64 " bytes now and had %" PRIu64 " when the upload %s began.",
                      p->source.length, p->plan.size, p->publish_id);
            return;
        }
        post_upload_on(p);
        return;
    }
    refusal = chunk_plan_make(p->source.length, (uint64_t)flow_integer(p->params, "chunk_size", 0), &p->plan);
    if (refusal != CHUNK_PLAN_OK) {
        flow_fail(p->host, call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "chunk_size"),
                  "A video of %" PRIu64 " bytes cannot go in %" PRIu64 " chunks of %" PRIu64 " bytes: %s.",
                  p->plan.size, p->plan.count, p->plan.chunk_size, chunk_plan_text(refusal));
        return;
    }
    ask_creator(p);
}

static void open_source(struct post *p)
{
    int32_t rc;

    p->source.abi = (struct tt_abi)TT_ABI_OF(struct tt_source);
    rc = p->host->source_open(p->call, p->from, &p->source, source_opened, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "opening the video");
    }
}

/* Reads the choices; 0, or -1 when the call has ended. */
static int read_choices(struct post *p)
{
    const char *file = flow_text(p->params, "video_file"), *url = flow_text(p->params, "video_url");
    const char *mode = flow_text(p->params, "mode"), *via = flow_text(p->params, "via");

    if ((file != NULL) == (url != NULL)) {
        flow_fail(p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "video_file"),
                  "Give either video_file or video_url: the post needs one video.");
        return -1;
    }
    p->from = file != NULL ? file : url;
    p->direct = mode == NULL || strcmp(mode, "direct") == 0;
    p->pull = url != NULL && via != NULL && strcmp(via, "pull") == 0;
    if (!p->direct && json_object_get(p->params, "title") != NULL) {
        flow_warn(p->host, p->call,
                  "title is not sent with a draft: the user writes the caption in the TikTok app.");
    }
    return 0;
}

int32_t developer_post_video(const struct tt_host *host, tt_callref call, void *state)
{
    struct post *p = host->alloc(call, sizeof *p);
    int resumed;

    (void)state;
    if (p == NULL) {
        flow_no_memory(host, call);
        return TT_RC_OK;
    }
    p->host = host;
    p->call = call;
    p->params = host->params(call);
    p->poll_ms = (uint64_t)flow_integer(p->params, "poll_ms", POLL_MS);
    if (read_choices(p) != 0) {
        return TT_RC_OK;
    }
    resumed = post_restore(p);
    if (resumed < 0) {
        return TT_RC_OK;
    }
    if (resumed > 0 && (p->pull || p->chunk == p->plan.count)) {
        post_follow(p);
    } else if (p->pull) {
        ask_creator(p);
    } else {
        open_source(p);
    }
    return TT_RC_OK;
}
