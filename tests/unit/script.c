/* See script.h. */
#include "script.h"
#include "core/loader.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <poll.h>
#include <unistd.h>

struct script script;
void (*script_sees)(size_t request);

struct flying {
    struct flying *next;
    const struct ttc_wire *wire;
    const struct script_reply *reply;
    size_t n_body;
    int polls, paused;
};
struct ttc_loop {
    struct flying *first;
};
static struct ttc_loop loop;

static struct ttc_loop *script_loop(const struct ttc_transport_options *options, char why[256])
{
    (void)options;
    (void)why;
    return &loop;
}

static void append(char *out, size_t room, const char *bytes, size_t n)
{
    size_t used = strlen(out);
    ck_assert_uint_lt(used + n, room);
    memcpy(out + used, bytes, n);
    out[used + n] = '\0';
}

static void record_body(char *out, size_t room, const struct ttc_body *body)
{
    char piece[4096];
    for (size_t i = 0; i < body->n_parts; i++) {
        const struct ttc_part *p = &body->parts[i];
        snprintf(piece, sizeof piece, "[%s|%s|%s]", p->name, p->filename ? p->filename : "",
                 p->type ? p->type : "");
        append(out, room, piece, strlen(piece));
        record_body(out, room, &p->body);
    }
    if (body->kind == TTC_BODY_BYTES)
        append(out, room, body->bytes, body->length);
    if (body->kind == TTC_BODY_FILE) {
        ssize_t n = pread(body->fd, piece, body->length < sizeof piece ? body->length : sizeof piece,
                          (off_t)body->offset);
        ck_assert_int_ge(n, 0);
        append(out, room, piece, (size_t)n);
        if (body->tap)
            body->tap->take(piece, (size_t)n, body->tap->user);
    }
    if (body->kind == TTC_BODY_LATE) { /* files of tests are small: it is known at once */
        ck_assert_int_eq(body->tap->give(piece, body->length, body->tap->user), 0);
        append(out, room, piece, body->length);
    }
}

static void *script_start(struct ttc_loop *l, const struct ttc_wire *w)
{
    struct flying *f = calloc(1, sizeof *f), **end = &l->first;
    if (!f)
        return NULL; /* as it is promised: no memory */
    size_t i = script.n_requests++;
    ck_assert_uint_lt(i, SCRIPT_MOST);
    if (script_sees)
        script_sees(i);
    struct script_request *r = &script.requests[i];
    memset(r, 0, sizeof *r);
    append(r->method, sizeof r->method, w->method, strlen(w->method));
    append(r->url, sizeof r->url, w->url, strlen(w->url));
    for (size_t h = 0; h < w->n_headers; h++) {
        append(r->headers, sizeof r->headers, w->headers[h], strlen(w->headers[h]));
        append(r->headers, sizeof r->headers, "\n", 1);
    }
    record_body(r->body, sizeof r->body, &w->body);
    r->flags = w->flags;
    f->n_body = strlen(r->body);
    f->wire = w;
    ck_assert_msg(i < script.n_replies, "request %zu (%s %s) has no scripted answer", i, w->method, w->url);
    f->reply = &script.replies[i];
    while (*end)
        end = &(*end)->next;
    *end = f;
    return f;
}

static void unlink_flying(struct ttc_loop *l, struct flying *f)
{
    struct flying **at = &l->first;
    while (*at != f)
        at = &(*at)->next;
    *at = f->next;
}

static void answer(struct flying *f, const struct script_reply *s)
{
    char name[128] = "", value[256] = "";
    struct ttc_header headers[2] = {{"Content-Type", s->type ? s->type : "application/json"}, {name, value}};
    struct ttc_reply r = {.outcome = s->outcome,
                          .sent_any = s->outcome == TTC_DONE || s->sent_any,
                          .status = s->status,
                          .headers = headers,
                          .n_headers = 1,
                          .retry_after_s = s->retry_after_s,
                          .bytes_sent = f->n_body,
                          .text = s->outcome ? "the connection broke" : NULL,
                          .http_version = 11};
    if (s->header && sscanf(s->header, "%127[^:]: %255[^\n]", name, value) == 2)
        r.n_headers = 2;
    if (s->outcome == TTC_DONE && s->body && *s->body) {
        r.n_body = strlen(s->body);
        r.body = ttc_strdup(s->body);
        r.bytes_received = r.n_body;
        if (!r.body)
            r.outcome = TTC_NOMEM;
    }
    f->wire->done(&r, f->wire->user);
    ttc_free(r.body);
    free(f);
}

static void script_cancel(struct ttc_loop *l, void *request)
{
    static const struct script_reply canceled = {.outcome = TTC_CANCELED, .sent_any = 1};
    unlink_flying(l, request);
    script.n_canceled++;
    answer(request, &canceled);
}

static void script_pause(struct ttc_loop *l, void *request, int on)
{
    struct flying *f = request;
    (void)l;
    f->paused = on;
}

static int script_poll(struct ttc_loop *l, int timeout_ms, int wake_fd)
{
    struct flying *f = l->first;
    while (f && (f->paused || f->reply->never || f->polls++ < f->reply->slow)) {
        timeout_ms = f->reply->slow ? 5 : timeout_ms;
        f = f->next;
    }
    if (f) {
        unlink_flying(l, f);
        answer(f, f->reply);
        return 1;
    }
    struct pollfd fd = {.fd = wake_fd, .events = POLLIN};
    poll(&fd, 1, timeout_ms);
    return 0;
}

static void script_close(struct ttc_loop *l)
{
    while (l->first)
        script_cancel(l, l->first);
}

static const struct ttc_transport transport = {.build_id = "script",
                                               .open = script_loop,
                                               .close = script_close,
                                               .start = script_start,
                                               .cancel = script_cancel,
                                               .poll = script_poll,
                                               .pause = script_pause};

void script_answers(const struct script_reply *replies, size_t n)
{
    static struct script_reply copies[SCRIPT_MOST];
    ck_assert_uint_le(n, SCRIPT_MOST);
    memcpy(copies, replies, n * sizeof *copies);
    memset(&script, 0, sizeof script);
    script.replies = copies;
    script.n_replies = n;
}

tt_context *script_open(uint32_t drive, const char *const *set)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    static const char *const quick[] = {"http.retry_base_ms=1", "http.retry_max_ms=5",
                                        "state_dir=" TEST_BUILD_DIR "/tests/state", "limits.shared=false"};
    const char *all[32];
    uint32_t n = 0;
    tt_result *why = NULL;
    for (; n < sizeof quick / sizeof *quick; n++)
        all[n] = quick[n];
    for (; set && *set; set++)
        all[n++] = *set;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.drive = drive;
    options.flags = TT_OPEN_NO_FILES;
    options.set = all;
    options.n_set = n;
    options.log_level = TT_LOG_ERROR;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    ck_assert_msg(tt_add_builtin(tt, tt_provider_test, &why) == 0, "%s", why ? tt_result_message(why) : "");
    ttc_engine_use_transport(tt->engine, &transport);
    return tt;
}
