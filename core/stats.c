/* tt_stats(): see stats.h. Each number is exact by itself; together they are as of about the same moment. */
#include "core/stats.h"
#include "core/engine.h"
#include "core/registry.h"
#include <string.h>

static void add_provider(tt_statistics *out, struct ttc_stats *stats)
{
    uint64_t n[TTC_STATS];
    for (int i = 0; i < TTC_STATS; i++)
        n[i] = atomic_load_explicit(&stats->n[i], memory_order_relaxed);
    out->calls += n[TTC_STAT_CALLS];
    out->succeeded += n[TTC_STAT_SUCCEEDED];
    out->failed += n[TTC_STAT_FAILED];
    out->requests += n[TTC_STAT_REQUESTS];
    out->retries += n[TTC_STAT_RETRIES];
    out->refreshes += n[TTC_STAT_REFRESHES];
    out->throttled += n[TTC_STAT_THROTTLED];
    out->limit_waits += n[TTC_STAT_WAITS];
    out->limit_waited_ms += n[TTC_STAT_WAITED_MS];
    out->bytes_sent += n[TTC_STAT_SENT];
    out->bytes_received += n[TTC_STAT_RECEIVED];
    out->blocked += n[TTC_STAT_BLOCKED];
}

static void add_lag(tt_statistics *out, struct ttc_timers *timers)
{
    uint64_t n = atomic_load_explicit(&timers->lag_n, memory_order_relaxed);
    uint64_t sum = atomic_load_explicit(&timers->lag_sum_ms, memory_order_relaxed);
    out->loop_lag_max_ms = atomic_load_explicit(&timers->lag_max_ms, memory_order_relaxed);
    out->loop_lag_mean_us = n ? sum * 1000 / n : 0;
}

int tt_stats(tt_context *ctx, const char *provider, tt_statistics *out)
{
    tt_statistics all = TT_STATISTICS_INIT;
    int found = provider == NULL;
    if (!out || out->size < sizeof out->size)
        return -1;
    for (size_t i = 0; i < ctx->registry.n_selves; i++) {
        struct tt_self *self = ctx->registry.selves[i];
        if (provider && strcmp(self->id, provider) != 0)
            continue;
        found = 1;
        add_provider(&all, &self->stats);
    }
    if (!found)
        return -1;
    add_lag(&all, &ctx->engine->timers);
    all.size = out->size; /* a host that was built with an older header gets what it knows */
    memcpy(out, &all, out->size < sizeof all ? out->size : sizeof all);
    return 0;
}
