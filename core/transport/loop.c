/* The loop: one curl multi handle, the requests in flight, and the one place where they end. Callbacks to the user
 * are made between walks of libcurl's, never inside (but sink), so they may start and cancel requests. */
#include "core/transport/loop.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { POLL_MAX_MS = 60 * 1000, PROGRESS_MS = 100, LOG_DEBUG_LEVEL = 4, LATE_MS = 1000 };

static void *libc_alloc(void *p, size_t n)
{
    if (n)
        return realloc(p, n);
    free(p);
    return NULL;
}

void *ttc_loop_alloc(struct ttc_loop *loop, size_t n)
{
    void *p = loop->alloc(NULL, n);
    return p ? memset(p, 0, n) : NULL;
}

void ttc_loop_free(struct ttc_loop *loop, void *p)
{
    if (p)
        loop->alloc(p, 0);
}

/* NULL and "" mean not set. 0, -1: no memory. */
static int copy_text(struct ttc_loop *loop, const char *text, char **to)
{
    if (!text || !*text)
        return 0;
    size_t n = strlen(text) + 1;
    *to = loop->alloc(NULL, n);
    if (*to)
        memcpy(*to, text, n);
    return *to ? 0 : -1;
}

static void loop_free(struct ttc_loop *loop)
{
    while (loop->n_idle)
        curl_easy_cleanup(loop->idle[--loop->n_idle]);
    if (loop->multi)
        curl_multi_cleanup(loop->multi);
    if (loop->share)
        curl_share_cleanup(loop->share);
    ttc_loop_free(loop, loop->ca_file);
    ttc_loop_free(loop, loop->ca_path);
    ttc_loop_free(loop, loop->proxy);
    ttc_loop_free(loop, loop->user_agent);
    ttc_loop_free(loop, loop);
    curl_global_cleanup();
}

struct ttc_loop *ttc_loop_open(const struct ttc_transport_options *options, char why[256])
{
    void *(*alloc)(void *, size_t) = options->alloc ? options->alloc : libc_alloc;
    why[0] = '\0';
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        snprintf(why, 256, "libcurl cannot be started");
        return NULL;
    }
    struct ttc_loop *loop = alloc(NULL, sizeof *loop);
    if (!loop) {
        curl_global_cleanup();
        return NULL;
    }
    memset(loop, 0, sizeof *loop);
    loop->expected_ms = ttc_loop_now_ms();
    loop->alloc = alloc;
    loop->log = options->log;
    loop->log_user = options->log_user;
    loop->http2 = options->http2;
    if (copy_text(loop, options->ca_file, &loop->ca_file) != 0 ||
        copy_text(loop, options->ca_path, &loop->ca_path) != 0 ||
        copy_text(loop, options->proxy, &loop->proxy) != 0 ||
        copy_text(loop, options->user_agent, &loop->user_agent) != 0)
        goto failed;
    if (ttc_ca_choose(loop->ca_file, loop->ca_path, &loop->ca, why) != 0)
        goto failed;
    loop->multi = curl_multi_init();
    loop->share = curl_share_init();
    if (!loop->multi || !loop->share ||
        curl_share_setopt(loop->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) != CURLSHE_OK)
        goto failed;
    if (options->watch && ttc_loop_watch(loop, options) != 0)
        goto failed;
    return loop;
failed:
    loop_free(loop);
    return NULL;
}

static void unlink_request(struct ttc_loop *loop, struct ttc_request *r)
{
    if (loop->cursor == r)
        loop->cursor = r->next;
    *(r->previous ? &r->previous->next : &loop->first) = r->next;
    *(r->next ? &r->next->previous : &loop->last) = r->previous;
    loop->n_requests--;
    loop->n_done++;
}

static void log_end(const struct ttc_request *r)
{
    char line[1024];
    long status = 0;
    if (!r->loop->log)
        return;
    if (r->easy)
        curl_easy_getinfo(r->easy, CURLINFO_RESPONSE_CODE, &status);
    if (r->outcome == TTC_DONE)
        snprintf(line, sizeof line,
                 "%s %s: status %ld, %" PRIu64 " bytes sent, %" PRIu64 " received, %" PRId64 " ms",
                 r->wire.method, r->url.place, status, r->sent, (uint64_t)r->n_body + r->n_sunk,
                 ttc_loop_now_ms() - r->begun_ms);
    else
        snprintf(line, sizeof line, "%s %s: %s", r->wire.method, r->url.place, r->text);
    r->loop->log(LOG_DEBUG_LEVEL, line, r->loop->log_user);
}

/* The end of every request; its outcome holds. Unlinked first: whatever done does, this one is gone. */
static void finish(struct ttc_request *r)
{
    unlink_request(r->loop, r);
    if (r->wire.progress && r->sent != r->told)
        r->wire.progress(r->sent, r->total, r->wire.user);
    log_end(r);
    ttc_reply_deliver(r);
    ttc_request_free(r);
}

void ttc_loop_close(struct ttc_loop *loop)
{
    loop->closing = 1;
    while (loop->first) {
        ttc_request_stop(loop->first, TTC_CANCELED, "canceled");
        finish(loop->first);
    }
    loop_free(loop);
}

void *ttc_loop_start(struct ttc_loop *loop, const struct ttc_wire *wire)
{
    struct ttc_request *r = loop->closing ? NULL : ttc_loop_alloc(loop, sizeof *r);
    if (!r)
        return NULL;
    r->loop = loop;
    r->wire = *wire;
    r->previous = loop->last;
    *(loop->last ? &loop->last->next : &loop->first) = r;
    loop->last = r;
    loop->n_requests++;
    return r;
}

void ttc_loop_cancel(struct ttc_loop *loop, void *request)
{
    struct ttc_request *r = request;
    ttc_request_stop(r, TTC_CANCELED, "canceled");
    if (!loop->in_curl) /* inside a sink libcurl still holds the request; this step ends it */
        finish(r);
}

/* Calls visit for every request, whichever of them end meanwhile. */
static void walk(struct ttc_loop *loop, void (*visit)(struct ttc_request *))
{
    struct ttc_request *r = loop->first;
    while (r) {
        loop->cursor = r->next;
        visit(r);
        r = loop->cursor;
    }
    loop->cursor = NULL;
}

static void visit_start(struct ttc_request *r)
{
    if (r->paused)
        return;
    if (r->state == TTC_QUEUED)
        ttc_request_begin(r);
    ttc_request_advance(r);
}

static void visit_end(struct ttc_request *r)
{
    int64_t now = r->loop->now_ms;
    ttc_request_watch(r, now);
    if (r->stopped) {
        finish(r);
        return;
    }
    int due = r->sent != r->told && (now - r->progress_ms >= PROGRESS_MS || r->sent == r->total);
    if (!r->wire.progress || !due)
        return;
    r->told = r->sent;
    r->progress_ms = now;
    r->wire.progress(r->sent, r->total, r->wire.user); /* last: it may cancel the request */
}

/* libcurl's own news. A request that was stopped meanwhile keeps the outcome it was stopped with. */
static void take_news(struct ttc_loop *loop)
{
    const CURLMsg *news;
    int left = 0;
    while ((news = curl_multi_info_read(loop->multi, &left))) {
        struct ttc_transfer *transfer = NULL;
        CURLcode code = news->data.result;
        curl_easy_getinfo(news->easy_handle, CURLINFO_PRIVATE, &transfer);
        if (transfer->pipe) {
            ttc_pipe_ended(transfer->pipe, code);
            continue;
        }
        ttc_request_note_sent(transfer->request);
        ttc_request_judge(transfer->request, transfer->request->head_done ? CURLE_OK : code);
        finish(transfer->request);
    }
}

void ttc_loop_before(struct ttc_loop *loop)
{
    if (ttc_loop_now_ms() - loop->expected_ms > LATE_MS)
        walk(loop, ttc_request_forgive);
    loop->in_curl = 1;
    loop->stirred = 0;
    walk(loop, visit_start);
}

void ttc_loop_after(struct ttc_loop *loop)
{
    ttc_burst_end(loop);
    loop->in_curl = 0;
    take_news(loop);
    loop->now_ms = ttc_loop_now_ms();
    walk(loop, visit_end);
    loop->expected_ms = ttc_loop_now_ms();
}

/* libcurl looks at every transfer each time: it is asked when there is something new, or may be. */
static void step(struct ttc_loop *loop, int may_be_new)
{
    int running = 0;
    ttc_loop_before(loop);
    if (may_be_new || loop->stirred)
        curl_multi_perform(loop->multi, &running);
    ttc_loop_after(loop);
}

int ttc_loop_limit(const struct ttc_loop *loop, int timeout_ms)
{
    int64_t wait = timeout_ms < 0 ? POLL_MAX_MS : timeout_ms, now = ttc_loop_now_ms();
    for (const struct ttc_request *r = loop->first; r && wait > 0; r = r->next) {
        int64_t left = ttc_request_time_left(r, now);
        if (left < wait)
            wait = left;
    }
    return (int)wait;
}

int ttc_loop_poll(struct ttc_loop *loop, int timeout_ms, int wake_fd)
{
    struct curl_waitfd wake = {.fd = wake_fd, .events = CURL_WAIT_POLLIN};
    uint64_t done_before = loop->n_done;
    if (loop->in_poll)
        return loop->n_requests;
    loop->in_poll = 1;
    step(loop, timeout_ms == 0);
    int wait = loop->n_done == done_before ? ttc_loop_limit(loop, timeout_ms) : 0;
    if (wait > 0) {
        loop->expected_ms += wait;
        curl_multi_poll(loop->multi, &wake, wake_fd >= 0, wait, NULL);
        step(loop, 1);
    }
    loop->in_poll = 0;
    return loop->n_requests;
}
