/* Calls: see call.h. This file is their life; how parameters become complete is in prepare.c. */
#include "core/call.h"
#include "core/checkpoint.h"
#include "core/contract.h"
#include "core/exchange.h"
#include "core/refresh.h"
#include "core/source.h"
#include <string.h>

struct ttc_call *ttc_call_of(struct ttc_engine *e, uint64_t handle)
{
    pthread_mutex_lock(&e->lock);
    struct ttc_call *call = ttc_slots_get(&e->calls, handle);
    pthread_mutex_unlock(&e->lock);
    return call && !call->ended ? call : NULL;
}

/* Secrets that no call which still runs can have met are forgotten, when there are many. Under the lock. */
static void forget_secrets(struct ttc_engine *e)
{
    const struct ttc_call *call;
    uint64_t since = UINT64_MAX;
    size_t at = 0;
    if (!ttc_secrets_crowded(e->ctx->log))
        return;
    while ((call = ttc_slots_each(&e->calls, &at)) != NULL)
        since = call->since < since ? call->since : since;
    ttc_secrets_forget(e->ctx->log, since);
}

void ttc_call_free(struct ttc_call *call)
{
    if (!call)
        return;
    struct ttc_engine *e = call->e;
    pthread_mutex_lock(&e->lock);
    ttc_slots_drop(&e->calls, call->handle);
    forget_secrets(e);
    pthread_mutex_unlock(&e->lock);
    ttc_exchange_free(call->exchange);
    ttc_sources_close(call);
    json_decref(call->params);
    json_decref(call->kept);
    ttc_warnings_clear(&call->warnings);
    ttc_failure_clear(&call->step_fault);
    ttc_bytes_unref(call->new_tokens);
    ttc_buf_free(&call->rows.all);
    ttc_arena_free(&call->arena);
    ttc_free(call);
}

void ttc_call_release(struct ttc_call *call)
{
    if (call->ended && call->holds == 0 && call->in_callback == 0 && !call->blocking)
        ttc_call_free(call);
}

static int waits_for_limit(const struct ttc_call *call)
{
    if (call->exchange && ttc_limit_waits(call->exchange))
        return 1;
    for (const struct ttc_op *op = call->ops; op; op = op->next)
        if (op->exchange && ttc_limit_waits(op->exchange))
            return 1;
    return 0;
}

static void deadline_over(struct ttc_timer *timer, void *user)
{
    (void)timer;
    struct ttc_call *call = user;
    if (waits_for_limit(call))
        ttc_call_cancel(call, TT_ELIMIT, "the deadline of the call passed while it waited for its turn");
    else
        ttc_call_cancel(call, TT_ENETWORK, "the deadline of the call passed");
}

/* What a judged exchange of the call's own ends it with. */
static void exchange_done(struct ttc_exchange *x, void *user)
{
    struct ttc_call *call = user;
    struct ttc_answer *a = &x->answer;
    struct ttc_result_parts parts = {
        .failure = a->failure,
        .bytes = ttc_bytes_ref(a->bytes),
        .data = a->data,
        .data_is_json = a->is_json,
        .rows = x->action->endpoint ? x->action->endpoint->rows : NULL,
    };
    memset(&a->failure, 0, sizeof a->failure);
    ttc_call_end(call, &parts);
}

static void begin_flow(struct ttc_call *call)
{
    struct tt_self *self = call->action->self;
    struct ttc_failure why = {0};
    struct ttc_visit visit;
    if (ttc_checkpoint_begin(call, &why) != 0) {
        ttc_call_end_failed(call, &why);
        return;
    }
    call->in_callback++; /* it may end inside; it is looked at below */
    ttc_enter_provider(call, &visit);
    int32_t rc = call->action->row->start(&self->ctx->host, (tt_callref){call->handle}, self->module_state);
    ttc_leave_provider(call, &visit, "start");
    if (rc != TT_RC_OK && !call->ended) {
        struct ttc_failure f = {0};
        if (rc == TT_RC_NOMEM || call->starved)
            ttc_fail_nomem(&f);
        else
            ttc_fail(
                &f, TT_EPROVIDER, NULL,
                "%s: the provider could not start it: its start function returned %s (%d) and no failure",
                call->action->name, ttc_rc_name(rc), rc);
        ttc_call_end_failed(call, &f);
    }
    call->in_callback--;
    ttc_call_settle(call);
}

void ttc_call_begin(struct ttc_call *call)
{
    struct ttc_engine *e = call->e;
    call->begun = 1;
    e->in_flight++;
    if (!call->own)
        ttc_count(&call->action->self->stats, TTC_STAT_CALLS, 1);
    if (call->options.deadline_ms)
        ttc_timer_set(&e->timers, &call->deadline, ttc_now_ms() + call->options.deadline_ms, deadline_over,
                      call);
    ttc_log(e->ctx->log, TT_LOG_DEBUG, call->action->self->id, "%s begins", call->action->name);
    if (call->refresh_now)
        ttc_refresh_call_begin(call);
    else if (call->exchange)
        ttc_exchange_start(call->exchange, exchange_done, call);
    else
        begin_flow(call);
}

size_t ttc_calls_begin(struct ttc_engine *e)
{
    size_t n = 0;
    pthread_mutex_lock(&e->lock);
    struct ttc_call *newest = e->inbox, *list = NULL;
    e->inbox = NULL;
    pthread_mutex_unlock(&e->lock);
    while (newest) { /* the inbox is newest first */
        struct ttc_call *call = newest;
        newest = call->next;
        call->next = list;
        list = call;
    }
    while (list) {
        struct ttc_call *call = list;
        list = call->next;
        ttc_call_begin(call);
        n++;
    }
    return n;
}

static void deliver(struct ttc_call *call, tt_result *result)
{
    struct ttc_engine *e = call->e;
    if (call->blocking) {
        pthread_mutex_lock(&e->lock);
        call->result = result;
        pthread_cond_broadcast(&e->ended);
        pthread_mutex_unlock(&e->lock);
    } else if (call->done) {
        call->in_callback++;
        call->done(call->handle, result, call->done_user);
        call->in_callback--;
    } else {
        tt_result_unref(result);
    }
}

static void log_end(struct ttc_call *call, const tt_result *r)
{
    struct ttc_log *log = call->e->ctx->log;
    int status = tt_result_status(r);
    if (status == TT_OK)
        ttc_log(log, TT_LOG_DEBUG, call->action->self->id, "%s is done", call->action->name);
    else
        ttc_log(log, TT_LOG_INFO, call->action->self->id, "%s ended: %s: %s", call->action->name,
                tt_status_name(status), tt_result_message(r));
}

/* No error text may carry a secret that a service echoed. */
static void mask_text(struct ttc_log *log, struct ttc_failure *f, char **text)
{
    if (!*text || !ttc_mask_needed(log, *text))
        return;
    char *masked = ttc_mask(log, *text);
    if (masked) {
        ttc_free(*text);
        *text = masked;
    } else {
        ttc_fail_nomem(f);
    }
}

/* A flow may end while steps of it are pending (F3), as one that runs a race does. */
static void drop_steps(struct ttc_call *call)
{
    size_t n = 0;
    for (; call->ops; n++)
        ttc_op_abandon(call->ops);
    if (n)
        ttc_log(call->e->ctx->log, TT_LOG_DEBUG, call->action->self->id,
                "%s ended with %zu step%s pending, which %s dropped", call->action->name, n,
                n == 1 ? "" : "s", n == 1 ? "is" : "are");
}

void ttc_call_end(struct ttc_call *call, struct ttc_result_parts *parts)
{
    struct ttc_engine *e = call->e;
    if (call->ended) {
        ttc_breach(call->action, e, "F3", "was ended twice; the second end is ignored");
        ttc_failure_clear(&parts->failure);
        ttc_bytes_unref(parts->bytes);
        return;
    }
    pthread_mutex_lock(&e->lock); /* tt_cancel() looks from other threads */
    call->ended = 1;
    pthread_mutex_unlock(&e->lock);
    ttc_timer_stop(&e->timers, &call->deadline);
    ttc_timer_stop(&e->timers, &call->cancel_timer);
    ttc_wait_leave(&call->wait);
    drop_steps(call);
    if (parts->failure.status == TT_OK)
        ttc_account_revoked(call);
    parts->action = call->action->name;
    parts->attempts = call->attempts;
    /* who repeats a write has been told what that means */
    parts->may_be_done = call->may_be_done && !(call->own && (call->options.flags & TT_RETRY_WRITES));
    parts->tokens = call->new_tokens;
    parts->tokens_data = call->new_tokens_data;
    call->new_tokens = NULL;
    parts->warnings = call->warnings;
    memset(&call->warnings, 0, sizeof call->warnings);
    mask_text(e->ctx->log, &parts->failure, &parts->failure.message);
    mask_text(e->ctx->log, &parts->failure, &parts->failure.hint);
    int good = parts->failure.status == TT_OK || parts->failure.status == TT_PARTIAL;
    if (!call->own)
        ttc_count(&call->action->self->stats, good ? TTC_STAT_SUCCEEDED : TTC_STAT_FAILED, 1);
    if (!good)
        ttc_checkpoint_end(call, &parts->failure);
    tt_result *result = ttc_result_make(parts);
    if (good) { /* a success that cannot be told keeps its state, and with that can be told later */
        struct ttc_failure told = {.status = tt_result_status(result)};
        ttc_checkpoint_end(call, &told);
        ttc_failure_clear(&told);
    }
    e->in_flight--;
    log_end(call, result);
    deliver(call, result);
    ttc_call_release(call);
}

void ttc_call_end_failed(struct ttc_call *call, struct ttc_failure *f)
{
    struct ttc_result_parts parts = {.failure = *f};
    memset(f, 0, sizeof *f);
    ttc_call_end(call, &parts);
}

static int open_end(const struct ttc_exchange *x)
{
    return x && x->effect == TT_NEW && (x->flying || x->maybe_done);
}

static int may_have_happened(const struct ttc_call *call)
{
    if (open_end(call->exchange))
        return 1;
    for (const struct ttc_op *op = call->ops; op; op = op->next)
        if (open_end(op->exchange))
            return 1;
    return 0;
}

static void tell_canceled(struct ttc_call *call)
{
    struct tt_self *self = call->action->self;
    struct ttc_visit visit;
    if (!call->action->row->cancel)
        return;
    ttc_enter_provider(call, &visit);
    call->action->row->cancel(&self->ctx->host, (tt_callref){call->handle}, self->module_state);
    ttc_leave_provider(call, &visit, "cancel");
}

void ttc_call_cancel(struct ttc_call *call, int status, const char *message)
{
    struct ttc_failure f = {0};
    int ambiguous = may_have_happened(call);
    call->may_be_done |= ambiguous;
    if (ambiguous && status != TT_ECANCELED)
        status = TT_EUNKNOWN;
    int partly = call->began_new && call->action->row->effect == TT_NEW;
    const char *hint = ambiguous ? "a request was under way that may have taken effect: look before repeating"
                       : partly ? "part of it was done: look, or go on with its saved state, before repeating"
                                : NULL;
    ttc_fail(&f, status, hint, "%s: %s", call->action->name, message);
    f.retryable = !ambiguous && !partly && (status == TT_ENETWORK || status == TT_ELIMIT);
    call->in_callback++; /* keeps the call alive while its steps are told */
    if (call->action->row->start) {
        struct ttc_op *op;
        call->canceling = 1;
        while (!call->ended && (op = call->ops) != NULL)
            ttc_op_cancel(op);
        if (!call->ended)
            tell_canceled(call);
    } else if (call->exchange) {
        ttc_exchange_free(call->exchange);
        call->exchange = NULL;
    }
    if (!call->ended)
        ttc_call_end_failed(call, &f);
    ttc_failure_clear(&f);
    call->in_callback--;
    ttc_call_release(call);
}

void ttc_call_settle(struct ttc_call *call)
{
    if (!call->ended && !call->ops && !call->in_callback) {
        struct ttc_failure f = {0};
        if (call->starved)
            ttc_fail_nomem(&f);
        else
            ttc_fail(&f, TT_EPROVIDER, "report this to the provider's author",
                     "%s: the provider returned with nothing pending and no result (tiktok-provider(7), F4)",
                     call->action->name);
        ttc_call_end_failed(call, &f);
        return;
    }
    ttc_call_release(call);
}
