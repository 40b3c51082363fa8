/* Timers: see timers.h. Equal times fire in the order in which they were set. */
#include "build_config.h"

#include "core/timers.h"
#include <stdatomic.h>
#include <time.h>

static _Atomic int64_t clock_shift_ms; /* 0 outside tests */

static uint64_t read_clock(clockid_t id)
{
    struct timespec t;
    clock_gettime(id, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

static _Thread_local const struct ttc_made_time *made; /* NULL outside libtiktoktest */

void ttc_time_made(const struct ttc_made_time *time)
{
    made = time;
}

uint64_t ttc_now_ms(void)
{
    return made ? made->now_ms : read_clock(CLOCK_MONOTONIC);
}

uint64_t ttc_unix_ms(void)
{
    if (made)
        return made->unix_ms;
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

/* Two heaps become one: the later root goes below the earlier. Either may be NULL. */
static struct ttc_timer *join(struct ttc_timer *a, struct ttc_timer *b)
{
    if (!a || !b)
        return a ? a : b;
    if (before(b, a)) {
        struct ttc_timer *earlier = b;
        b = a;
        a = earlier;
    }
    b->next = a->below;
    if (b->next)
        b->next->link = &b->next;
    b->link = &a->below;
    a->below = b;
    return a;
}

/* What lay below a timer that goes: joined in pairs, then all of them; that keeps later searches short. */
static struct ttc_timer *join_all(struct ttc_timer *list)
{
    struct ttc_timer *pairs = NULL, *all = NULL;
    while (list) {
        struct ttc_timer *a = list, *b = a->next;
        list = b ? b->next : NULL;
        a = join(a, b);
        a->next = pairs;
        pairs = a;
    }
    while (pairs) {
        struct ttc_timer *one = pairs;
        pairs = one->next;
        all = join(all, one);
    }
    return all;
}

void ttc_timer_stop(struct ttc_timers *t, struct ttc_timer *timer)
{
    if (!timer->is_set)
        return;
    if (timer == t->first) {
        t->first = join_all(timer->below);
    } else {
        *timer->link = timer->next;
        if (timer->next)
            timer->next->link = timer->link;
        t->first = join(t->first, join_all(timer->below));
    }
    if (t->first)
        t->first->next = NULL;
    timer->is_set = 0;
    timer->below = timer->next = NULL;
}

void ttc_timer_set(struct ttc_timers *t, struct ttc_timer *timer, uint64_t due_ms,
                   void (*fire)(struct ttc_timer *, void *), void *user)
{
    ttc_timer_stop(t, timer);
    timer->due_ms = due_ms;
    timer->order = ++t->order;
    timer->fire = fire;
    timer->user = user;
    timer->is_set = 1;
    t->first = join(t->first, timer);
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
    while (t->first && t->first->due_ms <= now_ms && t->first->order <= last) {
        struct ttc_timer *timer = t->first;
        ttc_timer_stop(t, timer);
        note_lag(t, now_ms - timer->due_ms);
        timer->fire(timer, timer->user);
        fired++;
    }
    return fired;
}

int ttc_timers_wait(const struct ttc_timers *t, uint64_t now_ms)
{
    if (!t->first)
        return -1;
    uint64_t due = t->first->due_ms;
    if (due <= now_ms)
        return 0;
    return due - now_ms > 3600000 ? 3600000 : (int)(due - now_ms);
}
