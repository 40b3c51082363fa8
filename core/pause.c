/* Pausing a call: the transport pauses the requests that are under way, and new ones wait at the door (exchange.c)
 * until the call goes on. A refresh of tokens that was sent is left alone: its answer may hold the only good ones.
 * Loop thread. */
#include "core/exchange.h"
#include "core/flow.h"

static void pause_exchange(struct ttc_exchange *x, int on)
{
    struct ttc_engine *e = x->call->e;
    if (x->flying)
        e->transport->pause(e->loop, x->flying, on);
    if (on)
        return;
    ttc_exchange_go_on(x);
    if (x->token_step)
        ttc_exchange_go_on(x->token_step);
}

void ttc_call_pause(struct ttc_call *call, int on)
{
    call->paused = on;
    ttc_log(call->e->ctx->log, TT_LOG_DEBUG, call->action->self->id, "%s %s", call->action->name,
            on ? "is paused" : "goes on");
    if (call->exchange)
        pause_exchange(call->exchange, on);
    for (struct ttc_op *op = call->ops; op; op = op->next) {
        if (op->exchange)
            pause_exchange(op->exchange, on);
        if (op->kind == TTC_OP_SOURCE)
            ttc_source_pause(op, on);
    }
}
