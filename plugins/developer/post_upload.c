/* developer.post_video: sends the chunks in order, each from its place in the source, and keeps in step with what
 * TikTok has received. Loop thread. */
#include "developer/post_video.h"
#include "shared/flow.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    TRIES = 5,
    FIRST_PAUSE_MS = 500,
    ADDRESS_LIVES_MS = 3600 * 1000,
    LONGEST_RETRY_AFTER_S = 300,
    SAVE_EVERY_MS = 2000
};

static void send_chunk(struct post *p);

/* TikTok wants to know the container; the name tells. */
static const char *content_type(const char *name)
{
    static const char *const types[][2] = {{".mov", "video/quicktime"}, {".webm", "video/webm"}};
    size_t n = strcspn(name, "?#");

    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++) {
        size_t k = strlen(types[i][0]);

        if (n >= k && strncasecmp(name + n - k, types[i][0], k) == 0) {
            return types[i][1];
        }
    }
    return "video/mp4";
}

static void pause_over(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    if (rc == TT_RC_OK) {
        send_chunk(user);
    }
}

/* TikTok has n bytes, or the bytes up to number n: which of the two is not documented. Chunks that it has are behind
 * us. */
static int skip_received(struct post *p, uint64_t n)
{
    uint64_t offset, length, before = p->chunk;

    for (; p->chunk < p->plan.count; p->chunk++) {
        chunk_plan_range(&p->plan, p->chunk, &offset, &length);
        if (n + 1 < offset + length || n <= offset) {
            break;
        }
    }
    return p->chunk > before;
}

static void tell_progress(struct post *p)
{
    uint64_t offset = p->plan.size, length;

    if (p->chunk < p->plan.count) {
        chunk_plan_range(&p->plan, p->chunk, &offset, &length);
    }
    p->host->progress(p->call, offset, p->plan.size, "upload");
}

/* Goes on with p->chunk, which is another one than before. */
static void go_on(struct post *p)
{
    p->tries = 0;
    tell_progress(p);
    if (p->chunk == p->plan.count || p->host->now_ms() >= p->saved_ms + SAVE_EVERY_MS) {
        post_save(p); /* not each time: it waits for the disk, and a run that goes on asks TikTok anyway */
    }
    send_chunk(p);
}

static void chunk_done(struct post *p)
{
    p->chunk++;
    go_on(p);
}

/* The status when the last chunk was never confirmed: TikTok may have all bytes and lost only the answer. */
static void looked(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct post *p = user;
    json_t *data = NULL;
    const char *status;

    if (rc != TT_RC_OK && rc != TT_RC_FAILED) {
        return;
    }
    if (rc == TT_RC_OK) {
        data = p->host->tree(answer);
    }
    status = flow_text(data, "status");
    if (status != NULL && (strcmp(status, "PROCESSING_UPLOAD") != 0 ||
                           (uint64_t)flow_integer(data, "uploaded_bytes", 0) >= p->plan.size)) {
        p->chunk = p->plan.count;
        post_save(p);
        post_follow(p);
    } else { /* told that bytes are missing, or not told at all */
        flow_fail(
            p->host, call,
            FLOW_FAULT(.kind = status != NULL ? TT_FAULT_NETWORK : TT_FAULT_UNKNOWN,
                       .hint =
                           "Ask developer.post.publish.status.fetch for this publish_id before you post the "
                           "video again."),
            "The last chunk of the post %s could not be confirmed%s.", p->publish_id,
            status != NULL ? "" : ", and its status could not be asked");
    }
    json_decref(data);
}

/* Instead of ending an upload whose last chunk may have arrived: TikTok closes a complete one, so its refusals do not
 * tell that the post was not made. */
static void ask_status(struct post *p)
{
    json_t *params = json_pack("{s:s}", "publish_id", p->publish_id);
    int32_t rc;

    if (params == NULL) {
        flow_no_memory(p->host, p->call);
        return;
    }
    rc = p->host->invoke(p->call, "developer.post.publish.status.fetch", params, looked, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "asking for the status");
    }
}

/* Too many tries. Before the last chunk nothing can be posted; after it the status tells. */
static void give_up(struct post *p, int32_t kind, const char *why)
{
    if (p->unsure) {
        ask_status(p);
        return;
    }
    flow_fail(p->host, p->call, FLOW_FAULT(.kind = kind, .flags = TT_FAULT_RETRYABLE),
              "Chunk %" PRIu64 " of %" PRIu64
              " could not be sent in %d tries, so the post %s was not made. %s",
              p->chunk + 1, p->plan.count, TRIES, p->publish_id, why);
}

/* Sends the same chunk again after a pause that doubles, or as long as TikTok asks for. */
static void try_again(struct post *p, int32_t kind, const char *why, uint64_t after_s)
{
    uint64_t ms = (uint64_t)FIRST_PAUSE_MS << p->tries;
    uint8_t jitter = 0;
    int32_t rc;

    p->tries++;
    p->unsure |= p->chunk + 1 == p->plan.count;
    if (p->tries >= TRIES) {
        give_up(p, kind, why);
        return;
    }
    if (p->host->random(&jitter, sizeof jitter) == TT_RC_OK) {
        ms = ms / 2 + ms / 2 * jitter / 255;
    }
    if (after_s > 0) {
        ms = (after_s < LONGEST_RETRY_AFTER_S ? after_s : LONGEST_RETRY_AFTER_S) * 1000;
    }
    rc = p->host->timer(p->call, ms, pause_over, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "waiting before the next try");
    }
}

static uint64_t retry_after(struct post *p, tt_answer answer)
{
    struct tt_span text;
    uint64_t seconds = 0;

    if (p->host->header(answer, "Retry-After", &text) != TT_RC_OK) {
        return 0;
    }
    for (uint64_t i = 0; i < text.n && text.p[i] >= '0' && text.p[i] <= '9' && seconds < 100000; i++) {
        seconds = seconds * 10 + (uint64_t)(text.p[i] - '0');
    }
    return seconds;
}

/* What TikTok says it has: the number after '-' in "bytes 0-N/total". 1, or 0 when the answer does not say. */
static int received(struct post *p, tt_answer answer, uint64_t *n)
{
    struct tt_span text;
    char copy[96];
    uint64_t total;

    if (p->host->header(answer, "Content-Range", &text) != TT_RC_OK || text.n >= sizeof copy) {
        return 0;
    }
    memcpy(copy, text.p, text.n);
    copy[text.n] = '\0';
    return sscanf(copy, "bytes 0-%" SCNu64 "/%" SCNu64, n, &total) == 2;
}

/* TikTok says that the chunk does not continue what it has. Whether N counts bytes or names the last one is not
 * documented, so both readings are taken. */
static void resync(struct post *p, tt_answer answer)
{
    uint64_t offset, length, n = 0;
    int told = received(p, answer, &n);

    chunk_plan_range(&p->plan, p->chunk, &offset, &length);
    if (told && skip_received(p, n)) {
        go_on(p);
    } else if (told && (n == offset || n + 1 == offset)) {
        try_again(p, TT_FAULT_REMOTE, "TikTok asked for the chunk again each time (416).", 0);
    } else if (p->unsure) {
        ask_status(p);
    } else if (!told) {
        flow_fail(p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE, .http = 416),
                  "TikTok refused chunk %" PRIu64
                  " of the post %s and did not say what it has; the post was not made.",
                  p->chunk + 1, p->publish_id);
    } else {
        flow_fail(p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE, .http = 416),
                  "TikTok has %" PRIu64 " bytes of the post %s where %" PRIu64
                  " were sent; the post was not made.",
                  n, p->publish_id, offset);
    }
}

/* A 2xx answer: is the chunk there? */
static void accepted(struct post *p, tt_answer answer, int status)
{
    int last = p->chunk + 1 == p->plan.count;
    uint64_t offset, length, n;

    chunk_plan_range(&p->plan, p->chunk, &offset, &length);
    if (status == 201) {
        p->chunk = p->plan.count - 1; /* TikTok has everything */
        chunk_done(p);
    } else if (status == 206 ? !received(p, answer, &n) || n + 1 >= offset + length : last) {
        chunk_done(p);
    } else {
        try_again(p, TT_FAULT_REMOTE, "TikTok's answers did not confirm it.", 0);
    }
}

static void refused(struct post *p, int status)
{
    const char *text = "TikTok refused it.";

    if (p->unsure) {
        ask_status(p);
        return;
    }
    switch (status) {
    case 400:
        text = "TikTok found its headers malformed or its length different from what they say.";
        break;
    case 403:
        text = "The address for the upload has expired: it lives for an hour. Post the video again.";
        break;
    case 404:
        text = "TikTok does not know this upload any more. Post the video again.";
        break;
    }
    flow_fail(p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE, .http = status),
              "Chunk %" PRIu64 " of %" PRIu64
              " was refused with HTTP status %d, so the post %s was not made. %s",
              p->chunk + 1, p->plan.count, status, p->publish_id, text);
}

static void chunk_failed(struct post *p, tt_answer answer)
{
    struct tt_fault why;

    if (!flow_why(p->host, p->call, answer, &why)) {
        flow_step_failed(p->host, p->call, "sending a chunk");
    } else if (why.kind == TT_FAULT_NETWORK || why.kind == TT_FAULT_UNKNOWN) {
        try_again(p, TT_FAULT_NETWORK, why.message != NULL ? why.message : "", 0);
    } else {
        p->host->fail(p->call, &why);
    }
}

static void chunk_answered(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct post *p = user;
    int status;

    (void)call;
    if (rc == TT_RC_FAILED) {
        chunk_failed(p, answer);
    }
    if (rc != TT_RC_OK) {
        return;
    }
    status = p->host->status(answer);
    if (status == 200 || status == 201 || status == 206) {
        accepted(p, answer, status);
    } else if (status == 416) {
        resync(p, answer);
    } else if (status == 408 || status == 429 || status >= 500) {
        char why[64];

        snprintf(why, sizeof why, "The last answer was HTTP status %d.", status);
        try_again(p, TT_FAULT_REMOTE, why, retry_after(p, answer));
    } else {
        refused(p, status);
    }
}

static void send_chunk(struct post *p)
{
    struct tt_source body = p->source;
    struct tt_http http = {.abi = TT_ABI_OF(struct tt_http)};
    struct tt_pair headers[2];
    char range[96];
    int32_t rc;

    if (p->chunk == p->plan.count) {
        post_follow(p);
        return;
    }
    if (p->host->now_ms() > p->started_ms + ADDRESS_LIVES_MS) {
        if (p->unsure) {
            ask_status(p);
            return;
        }
        flow_fail(p->host, p->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE),
                  "The address for the upload has expired: it lives for an hour, and %" PRIu64 " of %" PRIu64
                  " chunks were sent. The post %s was not made; post the video again.",
                  p->chunk, p->plan.count, p->publish_id);
        return;
    }
    chunk_plan_range(&p->plan, p->chunk, &body.offset, &body.length);
    snprintf(range, sizeof range, "bytes %" PRIu64 "-%" PRIu64 "/%" PRIu64, body.offset,
             body.offset + body.length - 1, p->plan.size);
    headers[0] = (struct tt_pair){"Content-Type", content_type(p->from)};
    headers[1] = (struct tt_pair){"Content-Range", range};
    body.kind = TT_SRC_OPENED;
    http.service = "upload";
    http.method = "PUT";
    http.url = p->upload_url;
    http.headers = headers;
    http.n_headers = 2;
    http.body = &body;
    http.flags = TT_HTTP_NO_TOKEN | TT_HTTP_RAW;
    rc = p->host->http(p->call, &http, chunk_answered, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "sending a chunk");
    }
}

void post_upload(struct post *p)
{
    tell_progress(p);
    send_chunk(p);
}

/* A chunk may have arrived although the run that sent it did not see the answer. */
static void told_how_far(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct post *p = user;
    json_t *data = NULL;
    const char *status;

    (void)call;
    if (rc != TT_RC_OK && rc != TT_RC_FAILED) {
        return;
    }
    if (rc == TT_RC_OK) {
        data = p->host->tree(answer);
    }
    status = flow_text(data, "status");
    if (status != NULL && strcmp(status, "PROCESSING_UPLOAD") != 0) {
        p->chunk = p->plan.count;
    } else if (status != NULL) {
        skip_received(p, (uint64_t)flow_integer(data, "uploaded_bytes", 0));
    } else { /* it will tell by refusing a chunk that it has, unless it has them all */
        p->unsure = 1;
    }
    json_decref(data);
    post_save(p);
    post_upload(p);
}

void post_upload_on(struct post *p)
{
    json_t *params = json_pack("{s:s}", "publish_id", p->publish_id);
    int32_t rc;

    if (params == NULL) {
        flow_no_memory(p->host, p->call);
        return;
    }
    rc = p->host->invoke(p->call, "developer.post.publish.status.fetch", params, told_how_far, p, &p->op);
    if (rc != TT_RC_OK) {
        flow_not_started(p->host, p->call, rc, "asking how far the upload is");
    }
}
