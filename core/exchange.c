/* Exchanges: see exchange.h. The order of an attempt: digests, token, request, send, judge; then retry, next page or
 * the end. send_request() is the one door to the network: a dry run and read_only stop there. */
#include "core/exchange.h"
#include "core/refresh.h"
#include "core/source.h"
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void prepare(struct ttc_exchange *x);

struct ttc_exchange *ttc_exchange_new(struct ttc_call *call, struct ttc_action *action, json_t *params,
                                      struct ttc_failure *why)
{
    struct ttc_exchange *x = ttc_alloc(sizeof *x);
    if (!x) {
        ttc_fail_nomem(why);
        return NULL;
    }
    x->call = call;
    x->action = action;
    x->params = json_incref(params);
    if (action && action->endpoint) {
        x->effect = action->endpoint->effect;
        x->gives = action->endpoint->gives;
    }
    return x;
}

struct ttc_file *ttc_exchange_file(struct ttc_exchange *x, const char *param, const char *path,
                                   struct ttc_failure *why)
{
    for (struct ttc_file *f = x->files; f; f = f->next)
        if (strcmp(f->path, path) == 0)
            return f;
    int64_t mtime[2];
    struct ttc_file *f = ttc_arena_alloc(&x->keep, sizeof *f);
    char *copy = ttc_arena_strdup(&x->keep, path);
    if (!f || !copy) {
        ttc_fail_nomem(why);
        return NULL;
    }
    if (ttc_file_open(copy, param, &f->fd, &f->size, mtime, why) != 0)
        return NULL;
    f->path = copy;
    f->param = param;
    f->mtime_s = mtime[0];
    f->mtime_ns = mtime[1];
    f->next = x->files;
    x->files = f;
    return f;
}

/* A file must be at sending what it was when its digest was taken. */
static int files_unchanged(struct ttc_exchange *x, struct ttc_failure *why)
{
    for (struct ttc_file *f = x->files; f; f = f->next) {
        struct stat st;
        if (fstat(f->fd, &st) != 0 || (uint64_t)st.st_size != f->size || st.st_mtim.tv_sec != f->mtime_s ||
            st.st_mtim.tv_nsec != f->mtime_ns)
            return ttc_fail_param(why, f->param, "repeat the call when nothing writes to it any more",
                                  "%s: the file %s changed while it was read", x->call->action->name,
                                  f->path);
    }
    return 0;
}

void ttc_exchange_free(struct ttc_exchange *x)
{
    if (!x)
        return;
    struct ttc_engine *e = x->call->e;
    x->finished = 1; /* what is stopped below calls nobody */
    ttc_timer_stop(&e->timers, &x->timer);
    ttc_digests_abandon(x);
    ttc_limit_leave(x);
    ttc_wait_leave(&x->wait);
    ttc_exchange_free(x->token_step);
    if (x->flying)
        e->transport->cancel(e->loop, x->flying);
    ttc_signature_abandon(x); /* the transport asks it no more */
    ttc_slots_drop(&e->answers, x->answer.handle);
    ttc_failure_clear(&x->answer.failure);
    ttc_failure_clear(&x->refused);
    ttc_failure_clear(&x->refused_refresh);
    ttc_bytes_unref(x->answer.bytes);
    json_decref(x->pages.next);
    json_decref(x->params);
    for (struct ttc_file *f = x->files; f; f = f->next)
        close(f->fd);
    ttc_arena_free(&x->arena);
    ttc_arena_free(&x->keep);
    ttc_free(x);
}

static void finish(struct ttc_exchange *x)
{
    if (x->finished)
        return;
    x->finished = 1;
    x->done(x, x->user);
}

static void finish_failed(struct ttc_exchange *x, struct ttc_failure *why)
{
    ttc_failure_clear(&x->answer.failure);
    x->answer.failure = *why;
    memset(why, 0, sizeof *why);
    finish(x);
}

/* The result is JSON that the core wrote itself: a sign-in URL, a dry run, joined pages. */
static void finish_json(struct ttc_exchange *x, struct ttc_buf *b)
{
    size_t n = b->n;
    char *p = ttc_buf_take(b);
    ttc_bytes_unref(x->answer.bytes);
    x->answer.bytes = p ? ttc_bytes_new(p, n) : NULL;
    if (x->answer.bytes) {
        x->answer.data = (struct tt_span){p, n};
        x->answer.is_json = 1;
    } else {
        ttc_fail_nomem(&x->answer.failure);
    }
    finish(x);
}

void ttc_exchange_url(struct ttc_exchange *x, struct ttc_buf *b)
{
    ttc_buf_text(b, "{\"url\":");
    ttc_buf_json_string(b, x->request.url, strlen(x->request.url));
    const char *name;
    json_t *value;
    json_object_foreach(x->call->kept, name, value)
    {
        ttc_buf_char(b, ',');
        ttc_buf_json_string(b, name, strlen(name));
        ttc_buf_char(b, ':');
        ttc_json_write(b, value);
    }
    ttc_buf_char(b, '}');
}

static void finish_url(struct ttc_exchange *x)
{
    struct ttc_buf b = {0};
    ttc_exchange_url(x, &b);
    finish_json(x, &b);
}

static void after_pause(struct ttc_timer *timer, void *user)
{
    (void)timer;
    prepare(user);
}

static void again_in(struct ttc_exchange *x, uint64_t ms)
{
    ttc_timer_set(&x->call->e->timers, &x->timer, ttc_now_ms() + ms, after_pause, x);
}

static void forget_answer(struct ttc_exchange *x)
{
    uint64_t handle = x->answer.handle;
    ttc_failure_clear(&x->answer.failure);
    ttc_bytes_unref(x->answer.bytes);
    memset(&x->answer, 0, sizeof x->answer);
    x->answer.handle = handle;
}

/* A token that the service calls expired is worth one refresh: of a stored one, or if the call brought what it needs. */
static int refresh_may_help(struct ttc_exchange *x)
{
    struct ttc_call_tokens *t = &x->call->tokens;
    if (x->answer.klass != TT_CLASS_EXPIRED || !x->token)
        return 0;
    if (x->account && !x->stale) {
        x->stale = x->token;
        return 1;
    }
    if (x->account || !t->refresh || t->refreshed)
        return 0;
    t->refresh_first = 1;
    return 1;
}

/* Without memory for its result the call must still not say that nothing happened. */
static void note_effect(struct ttc_exchange *x, const struct ttc_reply *reply)
{
    const struct ttc_answer *a = &x->answer;
    int took_effect = a->klass == TT_CLASS_OK || a->klass == TT_CLASS_PARTIAL || a->ambiguous;
    if (x->effect == TT_NEW && reply->sent_any && !a->not_done && took_effect)
        x->call->may_be_done = 1;
}

static void replied(struct ttc_reply *reply, void *user)
{
    struct ttc_exchange *x = user;
    uint64_t pause;
    struct ttc_stats *stats = &x->action->self->stats;
    x->flying = NULL;
    ttc_count(stats, TTC_STAT_SENT, reply->bytes_sent);
    ttc_count(stats, TTC_STAT_RECEIVED, reply->bytes_received);
    if (x->finished)
        return;
    ttc_judge(x, reply);
    if (x->answer.klass == TT_CLASS_LIMIT) {
        ttc_count(stats, TTC_STAT_THROTTLED, 1);
        ttc_limit_throttled(x);
    }
    x->maybe_done |= (uint8_t)x->answer.ambiguous;
    note_effect(x, reply);
    int status = x->answer.failure.status;
    ttc_log(x->call->e->ctx->log, TT_LOG_DEBUG, x->action->self->id, "%s: attempt %d: HTTP %d, %s",
            x->action->name, x->attempt, reply->status, tt_status_name(status));
    if (status != TT_OK && status != TT_PARTIAL && (refresh_may_help(x) || ttc_retry(x, &pause))) {
        pause = x->answer.klass == TT_CLASS_EXPIRED ? 0 : pause;
        ttc_log(x->call->e->ctx->log, TT_LOG_INFO, x->action->self->id, "%s: %s; again in %llu ms",
                x->action->name, x->answer.failure.message ? x->answer.failure.message : "failed",
                (unsigned long long)pause);
        forget_answer(x);
        again_in(x, pause);
        return;
    }
    if (x->all_pages && (status == TT_OK || status == TT_PARTIAL)) {
        int more = ttc_pages_take(x);
        if (more == 1) {
            forget_answer(x);
            x->attempt = x->waits = 0;
            x->stale = NULL;   /* a long run may outlive several tokens */
            x->turn.order = 0; /* the next page queues up anew */
            again_in(x, 0);
            return;
        }
        if (more == 0)
            ttc_pages_finish(x);
    }
    ttc_token_hint(x);
    finish(x);
}

static void sent_some(uint64_t sent, uint64_t total, void *user)
{
    struct ttc_exchange *x = user;
    struct ttc_call *call = x->call;
    if (call->options.progress && !call->ended)
        call->options.progress(call->handle, sent, total, "sending", call->options.progress_user);
}

static int into_sink(const void *bytes, size_t n, void *user)
{
    struct ttc_exchange *x = user;
    struct ttc_call *call = x->call;
    struct ttc_visit visit;
    x->sunk = 1;
    if (!x->piece)
        return call->options.sink(bytes, n, call->options.sink_user);
    ttc_enter_provider(call, &visit);
    call->in_piece++;
    int stop = x->piece((tt_callref){call->handle}, bytes, n, x->piece_user);
    call->in_piece--;
    ttc_leave_provider(call, &visit, "a piece of an answer");
    return stop;
}

static uint32_t setting_ms(const struct ttc_exchange *x, const char *path)
{
    return (uint32_t)ttc_config_int(x->call->e->ctx->config, path);
}

static void fill_wire(struct ttc_exchange *x)
{
    const struct ttc_request *q = &x->request;
    int upload =
        q->body.kind == TTC_BODY_PARTS || q->body.kind == TTC_BODY_FILE || q->body.kind == TTC_BODY_URL;
    x->wire = (struct ttc_wire){
        .method = q->method,
        .url = q->url,
        .headers = (const char *const *)q->headers,
        .n_headers = q->n_headers,
        .body = q->body,
        .connect_ms = setting_ms(x, "http.connect_timeout_ms"),
        .send_stall_ms = x->stall_ms ? x->stall_ms : setting_ms(x, "http.send_stall_ms"),
        .answer_ms = setting_ms(x, "http.answer_timeout_ms"),
        .receive_stall_ms = x->stall_ms ? x->stall_ms : setting_ms(x, "http.receive_stall_ms"),
        .max_answer = (uint64_t)ttc_config_int(x->call->e->ctx->config, "http.max_answer"),
        .done = replied,
        .user = x,
    };
    if (x->effect == TT_NEW)
        x->wire.flags |= TTC_WIRE_FRESH;
    else
        x->wire.flags |= TTC_WIRE_REPEATABLE;
    if (upload) {
        x->wire.flags |= TTC_WIRE_UPLOAD;
        x->wire.progress = sent_some;
    }
    if ((x->piece || (x->top && x->call->options.sink)) && x->gives == TT_GIVES_BYTES)
        x->wire.sink = into_sink;
}

static void dry_run(struct ttc_exchange *x)
{
    struct ttc_failure why = {0};
    struct ttc_buf b = {0};
    ttc_request_render(x, &b, &why);
    if (why.status) {
        ttc_buf_free(&b);
        finish_failed(x, &why);
        return;
    }
    if (x->top) {
        finish_json(x, &b);
        return;
    }
    /* a step of a flow: its first request is what the whole call would begin with */
    struct ttc_result_parts parts = {.data_is_json = 1, .may_be_done = 0};
    size_t n = b.n;
    char *p = ttc_buf_take(&b);
    parts.bytes = p ? ttc_bytes_new(p, n) : NULL;
    if (parts.bytes)
        parts.data = (struct tt_span){p, n};
    else
        ttc_fail_nomem(&parts.failure);
    ttc_call_end(x->call, &parts); /* frees this exchange */
}

/* The one door to the network, and before it the queue of the rate limiter. */
static void send_request(struct ttc_exchange *x)
{
    struct ttc_engine *e = x->call->e;
    struct ttc_failure why = {0};
    int turn = 0;
    if (x->call->options.flags & TT_DRY_RUN) {
        dry_run(x);
        return;
    }
    if (x->effect != TT_READ && !x->call->own && ttc_config_bool(e->ctx->config, "read_only")) {
        ttc_fail(&why, TT_ECONFIG, "set read_only = false to allow it",
                 "%s: read_only is set, nothing was sent", x->call->action->name);
    } else if ((turn = ttc_limit_enter(x, &why)) == 0) {
        return;
    } else if (turn == 1 && ttc_retry_check(x, &why) == 0 && files_unchanged(x, &why) == 0 &&
               ttc_engine_transport(e, &why) == 0) {
        fill_wire(x);
        if (!x->first_sent_ms)
            x->first_sent_ms = ttc_now_ms();
        x->attempt++;
        x->call->attempts++;
        ttc_count(&x->action->self->stats, TTC_STAT_REQUESTS, 1);
        if (x->attempt > 1)
            ttc_count(&x->action->self->stats, TTC_STAT_RETRIES, 1);
        x->flying = e->transport->start(e->loop, &x->wire);
        if (x->flying)
            return;
        ttc_fail_nomem(&why);
    }
    ttc_retry_check(x, &why);
    finish_failed(x, &why);
}

static void token_came(struct ttc_exchange *step, void *user)
{
    struct ttc_exchange *x = user;
    struct ttc_failure why = {0};
    int rc = ttc_token_refreshed(x, step, &why);
    x->token_step = NULL;
    ttc_exchange_free(step);
    if (rc == 0)
        again_in(x, 0);
    else
        finish_failed(x, &why);
}

static void token_stored(struct ttc_wait *wait, const struct ttc_failure *result)
{
    struct ttc_exchange *x =
        (struct ttc_exchange *)(void *)((char *)wait - offsetof(struct ttc_exchange, wait));
    struct ttc_failure why = {0};
    if (result->status == TT_OK || !x->stale) { /* a token that still lives will do */
        x->refresh_failed = result->status != TT_OK;
        ttc_failure_copy(&x->refused_refresh, result);
        prepare(x);
        return;
    }
    ttc_failure_copy(&why, result);
    finish_failed(x, &why);
}

static void digests_ready(struct ttc_exchange *x, struct ttc_failure *why)
{
    if (why->status)
        finish_failed(x, why);
    else
        prepare(x);
}

static void prepare(struct ttc_exchange *x)
{
    struct ttc_failure why = {0};
    if (x->refused.status) {
        finish_failed(x, &x->refused);
        return;
    }
    if (x->call->paused) {
        x->held = 1;
        x->turn.granted = 0; /* a turn at the rate limit cannot be saved up */
        return;
    }
    int rc = x->own_request ? 0 : ttc_digests_start(x, digests_ready, &why);
    if (rc == 1)
        return;
    if (rc == 0)
        rc = ttc_token_find(x, token_stored, &why);
    if (rc == 2)
        return;
    if (rc == 1) {
        ttc_exchange_start(x->token_step, token_came, x);
        return;
    }
    if (rc == 0 && !x->own_request) {
        ttc_arena_free(&x->arena);
        memset(&x->request, 0, sizeof x->request);
        if (x->all_pages)
            rc = ttc_pages_prepare(x, &why);
        if (rc == 0)
            rc = ttc_request_build(x, 0, &x->request, &why);
    } else if (rc == 0) {
        rc = ttc_request_token(x, &x->request, &why);
    }
    if (rc != 0)
        finish_failed(x, &why);
    else if (x->gives == TT_GIVES_URL)
        finish_url(x);
    else
        send_request(x);
}

void ttc_exchange_go_on(struct ttc_exchange *x)
{
    if (!x->held)
        return;
    x->held = 0;
    again_in(x, 0);
}

void ttc_exchange_turn(struct ttc_exchange *x, struct ttc_failure *why)
{
    if (why->status) {
        ttc_retry_check(x, why);
        finish_failed(x, why);
        return;
    }
    prepare(x); /* what was built before the wait may be stale, such as the token */
}

void ttc_exchange_start(struct ttc_exchange *x, void (*done)(struct ttc_exchange *, void *), void *user)
{
    x->done = done;
    x->user = user;
    again_in(x, 0);
}
