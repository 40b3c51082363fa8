/* tt_call, tt_submit, tt_poll, tt_cancel: who waits for a call, and where. */
#include "core/call.h"
#include "core/exchange.h"
#include "core/refresh.h"
#include <string.h>
#include <unistd.h>

static tt_result *refused(const char *action, struct ttc_failure *why)
{
    return ttc_result_failed(action, why);
}

static tt_result *take_result(struct ttc_call *call)
{
    tt_result *r = call->result;
    call->result = NULL;
    call->blocking = 0;
    ttc_call_release(call);
    return r;
}

/* This thread drives until the call has ended, and with it a refresh that the call was not patient enough for. */
static tt_result *run_here(struct ttc_engine *e, struct ttc_call *call)
{
    ttc_call_begin(call);
    while (!call->result)
        ttc_engine_turn(e, -1);
    tt_result *r = take_result(call);
    ttc_keepers_finish(e);
    return r;
}

static void post(struct ttc_engine *e, struct ttc_call *call)
{
    pthread_mutex_lock(&e->lock);
    call->next = e->inbox;
    e->inbox = call;
    pthread_mutex_unlock(&e->lock);
    ttc_engine_wake(e);
}

/* The context's own thread drives; this one waits. The call is released on the loop thread. */
static tt_result *run_there(struct ttc_engine *e, struct ttc_call *call)
{
    post(e, call);
    pthread_mutex_lock(&e->lock);
    while (!call->result)
        pthread_cond_wait(&e->ended, &e->lock);
    tt_result *r = call->result;
    call->result = NULL;
    call->collected = e->attention = 1;
    pthread_mutex_unlock(&e->lock);
    ttc_engine_wake(e);
    return r;
}

tt_result *ttc_call_run(tt_context *ctx, const char *action, ttc_make_fn *make, void *user)
{
    struct ttc_failure why = {0};
    struct ttc_engine *e = ctx->engine;
    int there = ctx->drive == TT_DRIVE_THREAD;
    if (ctx->drive == TT_DRIVE_POLL || ctx->drive == TT_DRIVE_SOCKETS) {
        ttc_fail(&why, TT_EBUSY, "use tt_submit(), or open the context with another drive",
                 "this context is driven by %s",
                 ctx->drive == TT_DRIVE_POLL ? "tt_poll()" : "the host's event loop");
        return refused(action, &why);
    }
    if (there && (ttc_engine_is_driver(e) || ctx->pid != getpid())) {
        ttc_fail(&why, TT_EBUSY, "use tt_submit(), or open a context of its own",
                 "this was called from inside a callback of the same context, or in a forked child");
        return refused(action, &why);
    }
    if (!there && ttc_engine_enter(e, &why) != 0)
        return refused(action, &why);
    tt_result *r;
    struct ttc_call *call = make(ctx, user, &why);
    if (!call) {
        r = refused(action, &why);
    } else {
        call->blocking = 1;
        r = there ? run_there(e, call) : run_here(e, call);
    }
    if (!there)
        ttc_engine_leave(e);
    return r;
}

struct asked {
    const char *action;
    const json_t *params;
    const tt_call_options *options;
};

static struct ttc_call *make_asked(tt_context *ctx, void *user, struct ttc_failure *why)
{
    const struct asked *asked = user;
    return ttc_call_new(ctx, asked->action, asked->params, asked->options, TTC_BORROWED, why);
}

tt_result *tt_call(tt_context *ctx, const char *action, const json_t *params, const tt_call_options *options)
{
    struct asked asked = {action, params, options};
    return ttc_call_run(ctx, action, make_asked, &asked);
}

tt_result *tt_call_text(tt_context *ctx, const char *action, const char *json, const tt_call_options *options)
{
    struct ttc_failure why = {0};
    json_error_t error;
    int lost = 1;
    json_t *params = json && *json ? ttc_json_tree(json, strlen(json), 0, &error, &lost) : json_object();
    if (!params) {
        if (lost)
            ttc_fail_nomem(&why);
        else
            ttc_fail(&why, TT_EUSAGE, "give the parameters as one JSON object",
                     "the parameters are not JSON: line %d: %s", error.line, error.text);
        return refused(action, &why);
    }
    tt_result *r = tt_call(ctx, action, params, options);
    json_decref(params);
    return r;
}

tt_id tt_submit(tt_context *ctx, const char *action, const json_t *params, const tt_call_options *options,
                tt_done_fn *done, void *user, tt_result **why_out)
{
    struct ttc_failure why = {0};
    struct ttc_call *call = NULL;
    json_t *resolved = NULL;
    tt_id id = 0;
    if (why_out)
        *why_out = NULL;
    if (ctx->drive == TT_DRIVE_CALLER)
        ttc_fail(&why, TT_EBUSY, "open the context with another drive, or use tt_call()",
                 "this context is driven by tt_call(), so nothing would run a submitted call");
    else if (ctx->pid != getpid())
        ttc_fail(&why, TT_EBUSY, "open a context of its own in the child",
                 "this context was opened before the process forked");
    else if (action || (params = resolved = ttc_handle_resolve(ctx, params, &action, &why)) != NULL)
        call = ttc_call_new(ctx, action, params, options, 0, &why);
    json_decref(resolved);
    if (call) {
        id = call->handle;
        call->done = done;
        call->done_user = user;
        post(ctx->engine, call);
    } else if (why_out) {
        *why_out = refused(action, &why);
    }
    ttc_failure_clear(&why);
    return id;
}

/* Marks a call for the loop thread. 0, or -1 when it is over. */
static int ask(struct tt_context *ctx, tt_id id, void (*mark)(struct ttc_call *))
{
    struct ttc_engine *e = ctx->engine;
    pthread_mutex_lock(&e->lock);
    struct ttc_call *call = ttc_slots_get(&e->calls, id);
    int rc = call && !call->ended ? 0 : -1;
    if (rc == 0) {
        mark(call);
        e->attention = 1;
    }
    pthread_mutex_unlock(&e->lock);
    if (rc == 0)
        ttc_engine_wake(e);
    return rc;
}

static void mark_cancel(struct ttc_call *call)
{
    call->cancel_asked = 1;
}

static void mark_pause(struct ttc_call *call)
{
    call->pause_asked = 1;
}

static void mark_resume(struct ttc_call *call)
{
    call->pause_asked = 0;
}

int tt_cancel(tt_context *ctx, tt_id id)
{
    return ask(ctx, id, mark_cancel);
}

int tt_pause(tt_context *ctx, tt_id id)
{
    return ask(ctx, id, mark_pause);
}

int tt_resume(tt_context *ctx, tt_id id)
{
    return ask(ctx, id, mark_resume);
}

static void cancel_now(struct ttc_timer *timer, void *user)
{
    (void)timer;
    ttc_call_cancel(user, TT_ECANCELED, "canceled");
}

void ttc_calls_look(struct ttc_engine *e)
{
    size_t at = 0;
    struct ttc_call *call;
    pthread_mutex_lock(&e->lock);
    int attention = e->attention;
    e->attention = 0;
    while (attention && (call = ttc_slots_each(&e->calls, &at)) != NULL) {
        if (!call->begun && (call->cancel_asked || call->pause_asked))
            e->attention = 1; /* it begins in a later turn */
        if (call->cancel_asked && call->begun && !call->ended && !call->cancel_timer.is_set)
            ttc_timer_set(&e->timers, &call->cancel_timer, ttc_now_ms(), cancel_now, call);
        if (call->pause_asked != call->paused && call->begun && !call->ended) {
            int on = call->pause_asked;
            pthread_mutex_unlock(&e->lock);
            ttc_call_pause(call, on);
            pthread_mutex_lock(&e->lock);
        }
        if (call->collected) {
            call->collected = call->blocking = 0;
            pthread_mutex_unlock(&e->lock);
            ttc_call_release(call);
            pthread_mutex_lock(&e->lock);
        }
    }
    pthread_mutex_unlock(&e->lock);
}

int tt_poll(tt_context *ctx, int timeout_ms)
{
    struct ttc_failure why = {0};
    struct ttc_engine *e = ctx->engine;
    if (ctx->drive != TT_DRIVE_POLL)
        ttc_fail(&why, TT_EBUSY, NULL, "this context was not opened with TT_DRIVE_POLL");
    if (why.status || ttc_engine_enter(e, &why) != 0) {
        ttc_log(ctx->log, TT_LOG_WARNING, NULL, "tt_poll(): %s", why.message ? why.message : "busy");
        ttc_failure_clear(&why);
        return -1;
    }
    ttc_engine_turn(e, timeout_ms);
    ttc_calls_begin(e);
    int n = (int)e->in_flight;
    ttc_engine_leave(e);
    return n;
}
