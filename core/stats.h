/* What has happened so far: counters of a provider. Written on the loop thread, read from any. */
#ifndef TTC_STATS_H
#define TTC_STATS_H
#include <stdatomic.h>
#include <stdint.h>

enum {
    TTC_STAT_CALLS = 0,
    TTC_STAT_SUCCEEDED,
    TTC_STAT_FAILED,
    TTC_STAT_REQUESTS,
    TTC_STAT_RETRIES,
    TTC_STAT_REFRESHES,
    TTC_STAT_THROTTLED,
    TTC_STAT_WAITS,
    TTC_STAT_WAITED_MS,
    TTC_STAT_SENT,
    TTC_STAT_RECEIVED,
    TTC_STAT_BLOCKED,
    TTC_STATS
};
struct ttc_stats {
    _Atomic uint64_t n[TTC_STATS];
};

static inline void ttc_count(struct ttc_stats *stats, int what, uint64_t n)
{
    atomic_fetch_add_explicit(&stats->n[what], n, memory_order_relaxed);
}
#endif
