/* Is a service reachable? One request for its headers; any answer will do. */
#include "core/doctor.h"
#include "core/engine.h"
#include <stdio.h>
#include <string.h>

struct probe {
    int over, reachable, lost; /* lost: no memory */
    char *detail;
    size_t room;
};

static void probed(struct ttc_reply *reply, void *user)
{
    struct probe *p = user;
    p->over = 1;
    p->reachable = reply->outcome == TTC_DONE;
    p->lost = reply->outcome == TTC_NOMEM;
    if (p->reachable)
        snprintf(p->detail, p->room, "answered HTTP %d", reply->status);
    else
        snprintf(p->detail, p->room, "%s", reply->text ? reply->text : "no answer");
}

static void run(struct ttc_engine *e, const char *url, struct probe *p)
{
    struct ttc_wire wire = {
        .method = "GET",
        .url = url,
        .flags = TTC_WIRE_REPEATABLE | TTC_WIRE_HEAD_ONLY,
        .connect_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.connect_timeout_ms"),
        .answer_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.connect_timeout_ms"),
        .receive_stall_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.connect_timeout_ms"),
        .max_answer = 65536,
        .done = probed,
        .user = p,
    };
    if (!e->transport->start(e->loop, &wire)) {
        p->lost = 1;
        return;
    }
    while (!p->over)
        ttc_engine_turn(e, -1);
}

int ttc_probe(struct tt_context *ctx, const char *url, char *detail, size_t room)
{
    struct ttc_failure why = {0};
    struct probe p = {.detail = detail, .room = room};
    struct ttc_engine *e = ctx->engine;
    snprintf(detail, room, "not asked");
    if (ctx->drive != TT_DRIVE_CALLER) {
        snprintf(detail, room, "not asked: only a context driven by tt_call() can");
        return -1;
    }
    if (ttc_engine_enter(e, &why) == 0) {
        if (ttc_engine_transport(e, &why) == 0)
            run(e, url, &p);
        ttc_engine_leave(e);
    }
    if (why.status)
        snprintf(detail, room, "%s", why.message ? why.message : "out of memory");
    p.lost |= why.status == TT_ENOMEMORY;
    ttc_failure_clear(&why);
    return p.lost ? -2 : p.reachable ? 0 : -1;
}
