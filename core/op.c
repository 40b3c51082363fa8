/* Steps of a flow, and the watch over how long its callbacks block. Loop thread. */
#include "core/call.h"
#include "core/contract.h"
#include "core/exchange.h"
#include "core/flow.h"
#include <string.h>

#define BLOCKED_MS 50

struct ttc_op *ttc_op_new(struct ttc_call *call, int kind, void *user, tt_op *out)
{
    struct ttc_op *op = ttc_alloc(sizeof *op);
    if (!op)
        return NULL;
    op->handle = ttc_slots_add(&call->e->ops, op);
    if (!op->handle) {
        ttc_free(op);
        return NULL;
    }
    op->kind = kind;
    op->call = call;
    op->user = user;
    op->next = call->ops;
    op->link = &call->ops;
    if (op->next)
        op->next->link = &op->next;
    call->ops = op;
    call->action->self->pending_ops++;
    if (out)
        out->h = op->handle;
    return op;
}

static void unlink_op(struct ttc_op *op)
{
    if (!op->link)
        return;
    *op->link = op->next;
    if (op->next)
        op->next->link = op->link;
    op->link = NULL;
    ttc_slots_drop(&op->call->e->ops, op->handle);
    if (!op->canceled) /* a worker that still runs is still there for the sweep */
        op->call->action->self->pending_ops--;
}

void ttc_op_drop(struct ttc_op *op)
{
    unlink_op(op);
    ttc_timer_stop(&op->call->e->timers, &op->timer);
    if (op->kind == TTC_OP_SOURCE)
        ttc_source_stop(op);
    ttc_exchange_free(op->exchange);
    ttc_free(op);
}

void ttc_op_abandon(struct ttc_op *op)
{
    if (op->kind == TTC_OP_JOB) { /* the worker still holds it: its done drops it */
        op->canceled = 1;
        unlink_op(op);
    } else {
        ttc_op_drop(op);
    }
}

void ttc_op_cancel(struct ttc_op *op)
{
    struct ttc_call *call = op->call;
    tt_answer_fn *answered = op->answered;
    tt_done_op_fn *done = op->done;
    void *user = op->user;
    ttc_op_abandon(op);
    struct ttc_visit visit;
    ttc_enter_provider(call, &visit);
    if (answered)
        answered((tt_callref){call->handle}, (tt_answer){0}, TT_RC_CANCELED, user);
    else if (done)
        done((tt_callref){call->handle}, TT_RC_CANCELED, user);
    ttc_leave_provider(call, &visit, "a canceled step");
}

void ttc_op_gone(struct ttc_op *op)
{
    struct ttc_call *call = op->call;
    call->action->self->pending_ops--;
    ttc_free(op);
    ttc_call_release(call);
}

void ttc_enter_provider(struct ttc_call *call, struct ttc_visit *visit)
{
    call->in_callback++;
    visit->outer = call->e->inside;
    call->e->inside = call->action;
    visit->begun_ms = ttc_now_ms();
}

void ttc_leave_provider(struct ttc_call *call, const struct ttc_visit *visit, const char *what)
{
    uint64_t took = ttc_now_ms() - visit->begun_ms;
    call->in_callback--;
    call->e->inside = visit->outer;
    if (took <= BLOCKED_MS)
        return;
    ttc_count(&call->action->self->stats, TTC_STAT_BLOCKED, 1);
    ttc_breach(call->action, call->e, "F1",
               "blocked the loop for %llu ms in %s; long work belongs into work()", (unsigned long long)took,
               what);
}
