/* Timers: a heap by due time (a pairing heap), made of the timers themselves, so that setting one needs no memory and
 * cannot fail. Loop thread only. */
#ifndef TTC_TIMERS_H
#define TTC_TIMERS_H
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

struct ttc_timer { /* lives in its owner; zero-initialise */
    uint64_t due_ms, order;
    int is_set;
    struct ttc_timer *below, *next,
        **link; /* the heap: later ones below it; of the same level; what points here */
    void (*fire)(struct ttc_timer *, void *user);
    void *user;
};
struct ttc_timers {
    struct ttc_timer *first;
    uint64_t order;
    _Atomic uint64_t lag_n, lag_sum_ms, lag_max_ms; /* how late timers fired; any thread may read */
};
/* Sets (or moves) a timer. fire runs from ttc_timers_run(). */
void ttc_timer_set(struct ttc_timers *, struct ttc_timer *, uint64_t due_ms,
                   void (*fire)(struct ttc_timer *, void *), void *user);
void ttc_timer_stop(struct ttc_timers *, struct ttc_timer *);
size_t ttc_timers_run(struct ttc_timers *, uint64_t now_ms);     /* how many fired */
int ttc_timers_wait(const struct ttc_timers *, uint64_t now_ms); /* ms to the next one; -1: none */

uint64_t ttc_now_ms(void);  /* monotonic */
uint64_t ttc_unix_ms(void); /* wall clock */
/* Tests move the wall clock by this many milliseconds. */
void ttc_clock_shift(int64_t ms);
/* Both clocks of this thread, as libtiktoktest turns them; NULL: the machine's. */
struct ttc_made_time {
    uint64_t now_ms, unix_ms;
};
void ttc_time_made(const struct ttc_made_time *);
#endif
