/* The made-up service: a transport that answers from the script of a test and turns its clock. Loop thread. */
#include "build_config.h"
#include "core/alloc.h"
#include "core/context.h"
#include "core/engine.h"
#include "testkit/testkit.h"
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define DEFAULT_TIMEOUT_MS 60000u
#define MOST_HEADERS       32u

/* A request that waits for its answer. */
struct flying {
    struct flying *next;
    const struct ttc_wire *wire;
    struct tk_answer *answer; /* NULL: the script has none */
    uint64_t due_ms, n_body;
    int paused;
};
struct ttc_loop {
    struct tt_test *t;
    struct flying *first;
};

/* The transport's table knows no user: a test belongs to one thread, and so does its context. */
static _Thread_local struct tt_test *current;

void tk_use(struct tt_test *t)
{
    current = t;
}

static struct ttc_loop *loop_open(const struct ttc_transport_options *options, char why[256])
{
    struct ttc_loop *loop = tk_must(calloc(1, sizeof *loop));
    (void)options;
    (void)why;
    loop->t = current;
    current->loop = loop;
    return loop;
}

/* ------------------------------------------------------------------------------------------ what was sent */

static void keep(struct ttc_buf *out, const void *bytes, size_t n)
{
    size_t room = TK_MOST_BODY - (out->n < TK_MOST_BODY ? out->n : TK_MOST_BODY);
    ttc_buf_add(out, bytes, n < room ? n : room);
}

/* The whole file is read, also what is not kept: a tap counts on it. */
static void keep_file(struct ttc_buf *out, const struct ttc_body *body)
{
    char piece[65536];
    uint64_t done = 0;
    while (done < body->length) {
        uint64_t want = body->length - done < sizeof piece ? body->length - done : sizeof piece;
        ssize_t n = pread(body->fd, piece, (size_t)want, (off_t)(body->offset + done));
        if (n <= 0)
            return;
        keep(out, piece, (size_t)n);
        if (body->tap)
            body->tap->take(piece, (size_t)n, body->tap->user);
        done += (uint64_t)n;
    }
}

/* A digest is taken by another thread; it is there soon. */
static void keep_late(struct ttc_buf *out, const struct ttc_body *body)
{
    char piece[256];
    for (int i = 0; i < 10000 && body->length <= sizeof piece; i++) {
        if (body->tap->give(piece, (size_t)body->length, body->tap->user) == 0) {
            keep(out, piece, (size_t)body->length);
            return;
        }
        poll(NULL, 0, 1);
    }
}

static void keep_body(struct ttc_buf *out, const struct ttc_body *body)
{
    for (size_t i = 0; i < body->n_parts; i++) {
        const struct ttc_part *p = &body->parts[i];
        ttc_buf_format(out, "[%s|%s|%s]", p->name, p->filename ? p->filename : "", p->type ? p->type : "");
        keep_body(out, &p->body);
    }
    if (body->kind == TTC_BODY_BYTES)
        keep(out, body->bytes, (size_t)body->length);
    else if (body->kind == TTC_BODY_FILE)
        keep_file(out, body);
    else if (body->kind == TTC_BODY_LATE)
        keep_late(out, body);
    else if (body->kind == TTC_BODY_URL)
        ttc_buf_format(out, "<%s>", body->url);
}

static struct tk_request *record(struct tt_test *t, const struct ttc_wire *w)
{
    struct ttc_buf line = {0}, headers = {0};
    t->requests = tk_must(realloc(t->requests, (t->n_requests + 1) * sizeof *t->requests));
    struct tk_request *r = &t->requests[t->n_requests++];
    memset(r, 0, sizeof *r);
    ttc_buf_format(&line, "%s %s", w->method, w->url);
    for (size_t i = 0; i < w->n_headers; i++)
        ttc_buf_format(&headers, "%s\n", w->headers[i]);
    keep_body(&r->body, &w->body);
    r->line = tk_must(ttc_buf_take(&line));
    r->headers = tk_must(ttc_buf_take(&headers));
    r->at_ms = t->time.now_ms - t->begun_ms;
    return r;
}

/* "POST /v1/items" against "POST https://host/v1/items?a=b". */
static int fits(const char *on, const struct ttc_wire *w)
{
    size_t method = strlen(w->method);
    const char *path = strstr(w->url, "://");
    path = path ? strchr(path + 3, '/') : w->url;
    if (!on)
        return 1;
    if (strncmp(on, w->method, method) != 0 || on[method] != ' ' || !path)
        return 0;
    size_t n = strcspn(path, "?#");
    return strlen(on + method + 1) == n && strncmp(on + method + 1, path, n) == 0;
}

static struct tk_answer *find_answer(struct tt_test *t, const struct ttc_wire *w)
{
    for (struct tk_answer *a = t->script; a; a = a->next)
        if (!a->used && fits(a->on, w)) {
            a->used = 1;
            return a;
        }
    tk_wrong(t, "the script has no answer for %s %s", w->method, w->url);
    return NULL;
}

static void *loop_start(struct ttc_loop *loop, const struct ttc_wire *w)
{
    struct flying *f = tk_must(calloc(1, sizeof *f)), **end = &loop->first;
    struct tt_test *t = loop->t;
    f->wire = w;
    f->n_body = record(t, w)->body.n;
    f->answer = find_answer(t, w);
    f->due_ms = t->time.now_ms + (f->answer ? f->answer->after_ms : 0);
    if (f->answer && f->answer->how == TT_TEST_SILENCE)
        f->due_ms = t->time.now_ms + (w->answer_ms ? w->answer_ms : DEFAULT_TIMEOUT_MS);
    while (*end)
        end = &(*end)->next;
    *end = f;
    return f;
}

/* --------------------------------------------------------------------------------------------- answers */

static void unlink_flying(struct ttc_loop *loop, struct flying *f)
{
    struct flying **at = &loop->first;
    while (*at != f)
        at = &(*at)->next;
    *at = f->next;
}

/* Cuts lines into names and values, in place. */
static size_t split_headers(char *lines, struct ttc_header *out)
{
    size_t n = 0;
    for (char *line = strtok(lines, "\n"); line && n < MOST_HEADERS; line = strtok(NULL, "\n")) {
        char *colon = strchr(line, ':');
        if (!colon)
            continue;
        *colon = '\0';
        out[n++] = (struct ttc_header){line, colon + 1 + strspn(colon + 1, " ")};
    }
    return n;
}

static const char *header_of(const struct ttc_reply *r, const char *name)
{
    for (size_t i = 0; i < r->n_headers; i++)
        if (strcasecmp(r->headers[i].name, name) == 0)
            return r->headers[i].value;
    return "";
}

static void give_body(const struct ttc_wire *w, const char *body, struct ttc_reply *r)
{
    size_t n = body ? strlen(body) : 0;
    int is_json = strstr(header_of(r, "Content-Type"), "json") != NULL;
    r->bytes_received = n;
    if (n && w->sink && !is_json && r->status / 100 == 2) {
        r->n_sunk = n;
        if (w->sink(body, n, w->user) != 0)
            r->outcome = TTC_SINK;
    } else if (n) {
        r->body = tk_must(ttc_strdup(body));
        r->n_body = n;
    }
}

static void answer(struct flying *f, int outcome, int sent, const char *text)
{
    struct ttc_header headers[MOST_HEADERS];
    const struct tk_answer *a = f->answer;
    const struct ttc_wire *w = f->wire;
    char *lines = tk_must(tk_copy(a && a->headers ? a->headers : "Content-Type: application/json\n"));
    struct ttc_reply r = {.outcome = outcome,
                          .sent_any = sent,
                          .headers = headers,
                          .bytes_sent = f->n_body,
                          .text = text,
                          .http_version = 11};
    if (outcome == TTC_DONE) {
        r.status = a->status;
        r.n_headers = split_headers(lines, headers);
        r.retry_after_s = (uint32_t)strtoul(header_of(&r, "Retry-After"), NULL, 10);
        if (w->progress)
            w->progress(f->n_body, f->n_body, w->user);
        give_body(w, a->body, &r);
    }
    w->done(&r, w->user);
    ttc_free(r.body);
    free(lines);
    free(f);
}

static void deliver(struct ttc_loop *loop, struct flying *f)
{
    unlink_flying(loop, f);
    if (!f->answer || f->answer->how == TT_TEST_NO_CONNECTION)
        answer(f, TTC_CONNECT, 0, "nobody listens there");
    else if (f->answer->how == TT_TEST_CUT)
        answer(f, TTC_CUT, 1, "the connection broke before the answer came");
    else if (f->answer->how == TT_TEST_SILENCE)
        answer(f, TTC_ANSWER_TIMEOUT, 1, "no answer came in time");
    else
        answer(f, TTC_DONE, 1, NULL);
}

static void loop_cancel(struct ttc_loop *loop, void *request)
{
    unlink_flying(loop, request);
    answer(request, TTC_CANCELED, 1, "it was canceled");
}

static void loop_pause(struct ttc_loop *loop, void *request, int on)
{
    (void)loop;
    ((struct flying *)request)->paused = on;
}

static void loop_close(struct ttc_loop *loop)
{
    while (loop->first)
        loop_cancel(loop, loop->first);
    free(loop);
}

/* ---------------------------------------------------------------------------------------------- the clock */

static struct flying *next_due(struct ttc_loop *loop)
{
    struct flying *first = NULL;
    for (struct flying *f = loop->first; f; f = f->next)
        if (!f->paused && (!first || f->due_ms < first->due_ms))
            first = f;
    return first;
}

/* Leaps to what comes first: an answer, or the time that the library waits for. Background work is waited for. */
static int loop_poll(struct ttc_loop *loop, int timeout_ms, int wake_fd)
{
    struct tt_test *t = loop->t;
    struct flying *f = next_due(loop);
    struct pollfd wake = {.fd = wake_fd, .events = POLLIN};
    uint64_t now = t->time.now_ms, until = timeout_ms < 0 ? UINT64_MAX : now + (uint64_t)timeout_ms;
    if (f && f->due_ms < until)
        until = f->due_ms;
    int works = ttc_engine_works(t->tt->engine);
    if (until > now && (works || until == UINT64_MAX)) {
        poll(&wake, 1, 20);
        return 1;
    }
    if (until > now) {
        t->time.unix_ms += until - now;
        t->time.now_ms = until;
    }
    if (f && f->due_ms <= t->time.now_ms)
        deliver(loop, f);
    return 1;
}

const struct ttc_transport tk_transport = {.build_id = "test",
                                           .open = loop_open,
                                           .close = loop_close,
                                           .start = loop_start,
                                           .cancel = loop_cancel,
                                           .poll = loop_poll,
                                           .pause = loop_pause};

/* --------------------------------------------------------------------------------------------- the script */

static struct tk_answer *add(struct tt_test *t, const char *on)
{
    struct tk_answer *a = tk_must(calloc(1, sizeof *a));
    a->on = tk_copy(on);
    *t->script_end = a;
    t->script_end = &a->next;
    return a;
}

static struct tk_answer *last(struct tt_test *t)
{
    struct tk_answer *a = t->script;
    while (a && a->next)
        a = a->next;
    if (!a)
        tk_wrong(t, "an answer was changed, and there is none yet");
    return a;
}

void tt_test_reply(tt_test *t, const char *on, int status, const char *body)
{
    struct tk_answer *a = add(t, on);
    a->status = status;
    a->body = tk_copy(body);
}

void tt_test_no_reply(tt_test *t, const char *on, int how)
{
    add(t, on)->how = how;
}

void tt_test_reply_header(tt_test *t, const char *line)
{
    struct tk_answer *a = last(t);
    struct ttc_buf lines = {0};
    if (!a)
        return;
    if (strncasecmp(line, "Content-Type:", 13) != 0 && !a->headers)
        ttc_buf_text(&lines, "Content-Type: application/json\n");
    ttc_buf_format(&lines, "%s%s\n", a->headers ? a->headers : "", line);
    free(a->headers);
    a->headers = tk_must(ttc_buf_take(&lines));
}

void tt_test_reply_after(tt_test *t, uint64_t ms)
{
    struct tk_answer *a = last(t);
    if (a)
        a->after_ms = ms;
}

void tk_script_free(struct tt_test *t)
{
    while (t->script) {
        struct tk_answer *a = t->script;
        t->script = a->next;
        if (!a->used)
            tk_wrong(t, "nobody asked for the answer to %s", a->on ? a->on : "any request");
        free(a->on);
        free(a->body);
        free(a->headers);
        free(a);
    }
}

void tk_requests_free(struct tt_test *t)
{
    for (unsigned i = 0; i < t->n_requests; i++) {
        free(t->requests[i].line);
        free(t->requests[i].headers);
        ttc_buf_free(&t->requests[i].body);
    }
    free(t->requests);
    t->requests = NULL;
    t->n_requests = 0;
}
