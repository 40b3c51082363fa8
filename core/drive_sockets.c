/* TT_DRIVE_SOCKETS: the host's event loop watches for the engine. What other threads have for it (submitted calls,
 * finished jobs, cancels) comes through wake_fd. Every entry ends by telling the host when to call again. */
#include "core/call.h"

enum { ROUNDS = 8 }; /* of one entry, so that the host's other work has its turn */

static int busy(tt_context *ctx, struct ttc_failure *why)
{
    if (ctx->drive != TT_DRIVE_SOCKETS)
        return ttc_fail(why, TT_EBUSY, "open the context with TT_DRIVE_SOCKETS",
                        "this context is not driven by the host's loop");
    return ttc_engine_enter(ctx->engine, why);
}

static void ask_timer(struct ttc_engine *e, int64_t ms)
{
    e->told_due_ms = ms < 0 ? UINT64_MAX : ttc_now_ms() + (uint64_t)ms;
    e->ctx->timer(ms, e->ctx->loop_user);
}

/* A timer that comes too early only costs a call, so one that moves away is left alone: limits do with every byte. */
static void tell_timer(struct ttc_engine *e)
{
    int wait = ttc_engine_wait(e);
    uint64_t now = ttc_now_ms();
    /* one that is due may have come to an entry that was busy, and is used up then */
    int none = e->told_due_ms == UINT64_MAX || e->told_due_ms <= now;
    if (wait < 0 ? e->told_due_ms != UINT64_MAX : none || now + (uint64_t)wait < e->told_due_ms)
        ask_timer(e, wait);
}

static int drive(tt_context *ctx, int fd, uint32_t events, tt_result **why_out)
{
    struct ttc_failure why = {0};
    struct ttc_engine *e = ctx->engine;
    if (why_out)
        *why_out = NULL;
    if (busy(ctx, &why) != 0) {
        if (why_out)
            *why_out = ttc_result_failed(NULL, &why);
        ttc_failure_clear(&why);
        return -1;
    }
    if (fd < 0)
        e->told_due_ms = UINT64_MAX; /* the host's timer is used up, also one that came early */
    ttc_engine_ready(e, fd, events);
    for (int i = 1; i < ROUNDS && ttc_engine_wait(e) == 0; i++)
        ttc_engine_ready(e, -1, 0);
    tell_timer(e);
    int n = (int)e->in_flight;
    ttc_engine_leave(e);
    return n;
}

int tt_socket_ready(tt_context *ctx, int fd, uint32_t events, tt_result **why)
{
    return drive(ctx, fd, events, why);
}

int tt_timer_due(tt_context *ctx, tt_result **why)
{
    return drive(ctx, -1, 0, why);
}

int ttc_sockets_begin(struct ttc_engine *e, struct ttc_failure *why)
{
    if (ttc_engine_enter(e, why) != 0)
        return -1;
    e->told_due_ms = UINT64_MAX;
    e->is_watched = 1;
    e->ctx->watch(e->wake_fd, TT_WATCH_READ, e->ctx->loop_user);
    ttc_engine_leave(e);
    return 0;
}

void ttc_sockets_end(struct ttc_engine *e)
{
    if (!e->is_watched)
        return;
    e->ctx->watch(e->wake_fd, 0, e->ctx->loop_user);
    if (e->told_due_ms != UINT64_MAX)
        ask_timer(e, -1);
}
