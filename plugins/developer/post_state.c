/* What developer.post_video keeps on disk so that a run that was cut off goes on instead of posting again, and how it
 * ends. Loop thread. */
#include "developer/post_video.h"
#include "shared/flow.h"
#include <stdio.h>
#include <string.h>

enum { WAIT_SECONDS = 900 };

void post_save(struct post *p)
{
    json_t *state = json_pack("{s:s, s:s, s:I, s:I, s:I, s:I, s:I, s:b, s:b}", "publish_id", p->publish_id,
                              "upload_url", p->upload_url, "size", (json_int_t)p->plan.size, "chunk_size",
                              (json_int_t)p->plan.chunk_size, "count", (json_int_t)p->plan.count, "chunk",
                              (json_int_t)p->chunk, "started_ms", (json_int_t)p->started_ms, "direct",
                              p->direct, "pull", p->pull);

    p->saved_ms = p->host->now_ms();
    if (state == NULL || p->host->checkpoint(p->call, state) != TT_RC_OK) {
        flow_warn(
            p->host, p->call,
            "Where the post stands could not be saved. Should this run be cut off, ask for the status of "
            "publish_id %s before you post the video again.",
            p->publish_id);
    }
}

void post_save_asked(struct post *p)
{
    json_t *state = json_pack("{s:b}", "asked", 1);

    if (state == NULL || p->host->checkpoint(p->call, state) != TT_RC_OK) {
        flow_warn(
            p->host, p->call,
            "That TikTok is asked to fetch the video could not be saved. Should this run be cut off, look "
            "at the account before you post the video again.");
    }
}

/* The run that is gone on with began with other choices: it cannot become another post. */
static int is_another_post(struct post *p, json_t *state)
{
    int direct = flow_flag(state, "direct", 1), pull = flow_flag(state, "pull", 0);

    if (direct == p->direct && pull == p->pull) {
        return 0;
    }
    flow_fail(p->host, p->call,
              FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = direct != p->direct ? "mode" : "via",
                         .hint = "Give the same parameters as in the first run."),
              "The post %s began with mode=%s via=%s.", flow_text(state, "publish_id"),
              direct ? "direct" : "inbox", pull ? "pull" : "upload");
    return 1;
}

int post_restore(struct post *p)
{
    json_t *state = p->host->resumed(p->call);
    const char *publish_id = flow_text(state, "publish_id"), *upload_url = flow_text(state, "upload_url");
    int rc = -1;

    if (publish_id == NULL && flow_flag(state, "asked", 0)) {
        flow_fail(
            p->host, p->call,
            FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                       .hint = "Look at the account's videos and drafts; if it is not there, start again "
                               "without resuming."),
            "An earlier run asked TikTok to fetch the video and did not see the answer: it may be posted.");
        goto out;
    }
    if (publish_id == NULL) {
        rc = 0; /* nothing was started yet */
        goto out;
    }
    if (is_another_post(p, state)) {
        goto out;
    }
    snprintf(p->publish_id, sizeof p->publish_id, "%s", publish_id);
    snprintf(p->upload_url, sizeof p->upload_url, "%s", upload_url != NULL ? upload_url : "");
    p->plan.size = (uint64_t)flow_integer(state, "size", 0);
    p->plan.chunk_size = (uint64_t)flow_integer(state, "chunk_size", 0);
    p->plan.count = (uint64_t)flow_integer(state, "count", 0);
    p->chunk = (uint64_t)flow_integer(state, "chunk", 0);
    p->started_ms = (uint64_t)flow_integer(state, "started_ms", 0);
    if (!p->pull && (p->chunk > p->plan.count ||
                     (p->chunk < p->plan.count && chunk_plan_check(&p->plan) != CHUNK_PLAN_OK))) {
        flow_fail(
            p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_USAGE),
            "The saved state of the post %s is damaged. Ask for its status before you post the video again.",
            p->publish_id);
        goto out;
    }
    rc = 1;
out:
    json_decref(state);
    return rc;
}

static int is_public(const struct post *p)
{
    const char *privacy = flow_text(p->params, "privacy_level");

    return p->direct && privacy != NULL && strcmp(privacy, "PUBLIC_TO_EVERYONE") == 0;
}

void post_follow(struct post *p)
{
    json_t *data;

    if (!flow_flag(p->params, "wait", 1)) {
        data = json_pack("{s:s, s:s}", "publish_id", p->publish_id, "status",
                         p->pull ? "PROCESSING_DOWNLOAD" : "PROCESSING_UPLOAD");
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
        .action = "developer.post.publish.status.fetch",
        .publish_id = p->publish_id,
        .reason = "fail_reason",
        .ids = "publicaly_available_post_id",
        .poll_ms = p->poll_ms,
        .wait_ms = (uint64_t)flow_integer(p->params, "wait_seconds", WAIT_SECONDS) * 1000,
        .expects_ids = is_public(p),
    };
    follow_post(&p->follow);
}
