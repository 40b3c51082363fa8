/* Follows a started post to its end. Nothing here starts a post: when the end is not seen, the call ends as outcome
 * unknown and names the post. Loop thread. */
#include "shared/follow_post.h"
#include "shared/fail_reason.h"
#include "shared/flow.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { FAILURES_IN_A_ROW = 5 };

static void ask(struct follow_post *);

json_t *follow_post_ids(const json_t *value)
{
    json_t *ids = json_array(), *one = (json_t *)value;
    size_t n = json_is_array(value) ? json_array_size(value) : value != NULL;
    char digits[24];

    for (size_t i = 0; i < n && ids != NULL; i++) {
        json_t *id = NULL;

        if (json_is_array(value)) {
            one = json_array_get(value, i);
        }
        if (json_is_integer(one)) {
            snprintf(digits, sizeof digits, "%" JSON_INTEGER_FORMAT, json_integer_value(one));
            id = json_string(digits);
        } else if (json_is_string(one) && json_string_length(one) > 0) {
            id = json_incref(one);
        } else {
            continue;
        }
        if (json_array_append_new(ids, id) != 0) {
            json_decref(ids);
            ids = NULL;
        }
    }
    return ids;
}

static void unknown(struct follow_post *f, const char *what)
{
    flow_fail(f->host, f->call,
              FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                         .hint = "Ask for the status of this publish_id before you post the video again."),
              "The post %s was started, but its end is not known: %s", f->publish_id, what);
}

static void pause_over(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    if (rc == TT_RC_OK) {
        ask(user);
    }
}

static void ask_later(struct follow_post *f)
{
    int32_t rc = f->host->timer(f->call, f->poll_ms, pause_over, f, &f->op);

    if (rc != TT_RC_OK) {
        flow_not_started(f->host, f->call, rc, "waiting before the next look at the status");
        return;
    }
    f->poll_ms = flow_longer(f->poll_ms);
}

static void finished(struct follow_post *f, json_t *ids)
{
    json_t *data;

    if (f->expects_ids && json_array_size(ids) == 0) {
        flow_warn(
            f->host, f->call,
            "The post is complete, but TikTok has not given its id yet; ask %s for publish_id %s later.",
            f->action, f->publish_id);
    }
    data = json_pack("{s:s, s:s, s:O}", "publish_id", f->publish_id, "status", f->status, "post_ids", ids);
    if (data == NULL) {
        unknown(f, "there is no memory left.");
        return;
    }
    f->host->succeed(f->call, data);
}

/* A complete post: its ids may come later. */
static void complete(struct follow_post *f, const json_t *answer)
{
    json_t *ids = follow_post_ids(json_object_get(answer, f->ids));
    uint64_t now = f->host->now_ms();

    if (f->ids_until == 0) {
        f->ids_until = now + f->ids_wait_ms;
    }
    if (f->expects_ids && json_array_size(ids) == 0 && now < f->ids_until) {
        ask_later(f);
    } else {
        finished(f, ids);
    }
    json_decref(ids);
}

static void failed(struct follow_post *f, const json_t *answer)
{
    const char *reason = json_string_value(json_object_get(answer, f->reason));

    flow_fail(f->host, f->call,
              FLOW_FAULT(.kind = TT_FAULT_REMOTE, .code = reason != NULL ? reason : "FAILED"),
              "TikTok gave up on the post %s%s%s: %s", f->publish_id, reason != NULL ? ", " : "",
              reason != NULL ? reason : "", fail_reason_text(reason));
}

static void unfinished(struct follow_post *f, const json_t *answer)
{
    json_t *bytes = json_object_get(answer, "downloaded_bytes");
    char what[256];

    if (f->host->now_ms() >= f->give_up_at) {
        snprintf(what, sizeof what, "after %" PRIu64 " seconds its status is %s.", f->wait_ms / 1000,
                 f->status[0] != '\0' ? f->status : "not told");
        unknown(f, what);
        return;
    }
    f->host->progress(f->call, json_is_integer(bytes) ? (uint64_t)json_integer_value(bytes) : 0, 0,
                      f->status[0] != '\0' ? f->status : "waiting");
    ask_later(f);
}

static void look(struct follow_post *f, const json_t *answer)
{
    const char *status = json_string_value(json_object_get(answer, "status"));

    snprintf(f->status, sizeof f->status, "%s", status != NULL ? status : "");
    if (strcmp(f->status, "PUBLISH_COMPLETE") == 0) {
        complete(f, answer);
    } else if (strcmp(f->status, "SEND_TO_USER_INBOX") == 0) {
        f->expects_ids = 0;
        complete(f, answer);
    } else if (strcmp(f->status, "FAILED") == 0) {
        failed(f, answer);
    } else {
        unfinished(f, answer);
    }
}

/* The status could not be asked. What may pass is asked again, a few times. */
static void not_told(struct follow_post *f, tt_answer answer)
{
    struct tt_fault why;
    char what[768];

    if (!flow_why(f->host, f->call, answer, &why)) {
        why.message = "the step failed without a reason.";
    }
    if (++f->failures < FAILURES_IN_A_ROW && f->host->now_ms() < f->give_up_at &&
        (why.kind == TT_FAULT_NETWORK || why.kind == TT_FAULT_LIMIT ||
         (why.flags & TT_FAULT_RETRYABLE) != 0)) {
        ask_later(f);
        return;
    }
    snprintf(what, sizeof what, "the status could not be asked. %s", why.message != NULL ? why.message : "");
    unknown(f, what);
}

static void told(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct follow_post *f = user;
    json_t *data;

    (void)call;
    if (rc == TT_RC_FAILED) {
        not_told(f, answer);
    }
    if (rc != TT_RC_OK) {
        return;
    }
    f->failures = 0;
    data = f->host->tree(answer);
    look(f, data);
    json_decref(data);
}

static void ask(struct follow_post *f)
{
    json_t *params = f->account != NULL
                         ? json_pack("{s:s, s:s}", "publish_id", f->publish_id, "business_id", f->account)
                         : json_pack("{s:s}", "publish_id", f->publish_id);
    int32_t rc;

    if (params == NULL) {
        unknown(f, "there is no memory left.");
        return;
    }
    rc = f->host->invoke(f->call, f->action, params, told, f, &f->op);
    if (rc != TT_RC_OK) {
        flow_not_started(f->host, f->call, rc, "asking for the status");
    }
}

void follow_post(struct follow_post *f)
{
    f->give_up_at = f->host->now_ms() + f->wait_ms;
    ask(f);
}
