/* Timers: see timers.h. Equal times fire in the order in which they were set. */
#include "build_config.h"

#include "core/timers.h"
#include "core/alloc.h"
#include <stdatomic.h>
#include <string.h>
#include <time.h>

static _Atomic int64_t clock_shift_ms; /* 0 outside tests */

static uint64_t read_clock(clockid_t id)
{
    struct timespec t;
    clock_gettime(id, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

uint64_t ttc_now_ms(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

uint64_t ttc_unix_ms(void)
{
    return read_clock(CLOCK_REALTIME) + (uint64_t)atomic_load(&clock_shift_ms);
}

void ttc_clock_shift(int64_t ms)
{
    atomic_store(&clock_shift_ms, ms);
}

static int before(const struct ttc_timer *a, const struct ttc_timer *b)
{
    return a->due_ms != b->due_ms ? a->due_ms < b->due_ms : a->order < b->order;
}

static void put(struct ttc_timers *t, size_t i, struct ttc_timer *timer)
{
    t->heap[i] = timer;
    timer->at = i + 1;
}

static void settle(struct ttc_timers *t, size_t i, struct ttc_timer *timer)
{
    while (i > 0 && before(timer, t->heap[(i - 1) / 2])) {
        put(t, i, t->heap[(i - 1) / 2]);
        i = (i - 1) / 2;
    }
    for (;;) {
        size_t child = 2 * i + 1;
        if (child + 1 < t->n && before(t->heap[child + 1], t->heap[child]))
            child++;
        if (child >= t->n || !before(t->heap[child], timer))
            break;
        put(t, i, t->heap[child]);
        i = child;
    }
    put(t, i, timer);
}

void ttc_timer_stop(struct ttc_timers *t, struct ttc_timer *timer)
{
    if (!timer->at)
        return;
    size_t i = timer->at - 1;
    timer->at = 0;
    struct ttc_timer *last = t->heap[--t->n];
    if (last != timer)
        settle(t, i, last);
}

int ttc_timer_set(struct ttc_timers *t, struct ttc_timer *timer, uint64_t due_ms,
                  void (*fire)(struct ttc_timer *, void *), void *user)
{
    ttc_timer_stop(t, timer);
    if (t->n == t->room) {
        size_t room = t->room ? t->room * 2 : 16;
        struct ttc_timer **heap = ttc_realloc(t->heap, room * sizeof(struct ttc_timer *));
        if (!heap)
            return -1;
        t->heap = heap;
        t->room = room;
    }
    timer->due_ms = due_ms;
    timer->order = ++t->order;
    timer->fire = fire;
    timer->user = user;
    settle(t, t->n++, timer);
    return 0;
}

/* A timer fires late when something kept the loop from it: that is the loop's lag. */
static void note_lag(struct ttc_timers *t, uint64_t late_ms)
{
    atomic_fetch_add_explicit(&t->lag_n, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&t->lag_sum_ms, late_ms, memory_order_relaxed);
    if (late_ms > atomic_load_explicit(&t->lag_max_ms, memory_order_relaxed))
        atomic_store_explicit(&t->lag_max_ms, late_ms, memory_order_relaxed);
}

size_t ttc_timers_run(struct ttc_timers *t, uint64_t now_ms)
{
    uint64_t last = t->order; /* what is set while firing waits for the next turn */
    size_t fired = 0;
    while (t->n && t->heap[0]->due_ms <= now_ms && t->heap[0]->order <= last) {
        struct ttc_timer *timer = t->heap[0];
        ttc_timer_stop(t, timer);
        note_lag(t, now_ms - timer->due_ms);
        timer->fire(timer, timer->user);
        fired++;
    }
    return fired;
}

int ttc_timers_wait(const struct ttc_timers *t, uint64_t now_ms)
{
    if (!t->n)
        return -1;
    uint64_t due = t->heap[0]->due_ms;
    if (due <= now_ms)
        return 0;
    return due - now_ms > 3600000 ? 3600000 : (int)(due - now_ms);
}

void ttc_timers_free(struct ttc_timers *t)
{
    ttc_free(t->heap);
    memset(t, 0, sizeof *t);
}
