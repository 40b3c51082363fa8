/* What is remembered of one bucket, and the arithmetic on it. Pure; time is given (Unix milliseconds). A record is stored
 * as it is: it holds no pointers, and a zeroed one is a bucket that was never used.
 *
 * A window is a ring of slots of a thirtieth of its time each; all slots together never hold more than the rule allows,
 * so that no stretch of the window's length sees more, wherever it begins. That is some six percent slower than
 * allowed, and what is sent in order but travels at different speeds still arrives within the limit. A window of a day
 * follows the calendar (UTC), as daily quotas do. */
#ifndef TTC_LIMIT_RECORD_H
#define TTC_LIMIT_RECORD_H
#include "core/limit_rate.h"

#define TTC_LIMIT_SLOTS 32u

struct ttc_limit_window {
    uint32_t seconds; /* 0: not in use */
    uint32_t reserved;
    uint64_t newest; /* number of the newest slot since 1970 */
    uint32_t used[TTC_LIMIT_SLOTS];
};
struct ttc_limit_record {
    uint64_t key; /* 0: free */
    uint64_t touched_ms;
    /* The service asked to slow down: nothing until then; afterwards one at a time, at growing speed. */
    uint64_t pause_until_ms, next_ms;
    uint32_t strikes; /* how often in a row */
    uint32_t reserved;
    struct ttc_limit_window windows[TTC_LIMIT_RULES];
};

/* Forgets what cannot be: times that lie too far ahead, because the clock was set back or the bytes are not ours. */
void ttc_limit_record_mend(struct ttc_limit_record *, uint64_t now_ms);
/* When the nth call from now may go (1: the next one); now_ms: at once. */
uint64_t ttc_limit_record_when(struct ttc_limit_record *, const struct ttc_limit_rule *, unsigned n_rules,
                               uint64_t nth, uint64_t now_ms);
/* How many may go now besides, at most most, and until when they count as gone now. Not after a slow-down: 0. */
uint32_t ttc_limit_record_spare(struct ttc_limit_record *, const struct ttc_limit_rule *, unsigned n_rules,
                                uint32_t most, uint64_t now_ms, uint64_t *until_ms);
/* Notes that so many go now, whether they may or not. */
void ttc_limit_record_spend(struct ttc_limit_record *, const struct ttc_limit_rule *, unsigned n_rules,
                            uint32_t count, uint64_t now_ms);

/* An answer that asked to slow down. */
struct ttc_limit_throttle {
    uint64_t sent_ms;  /* when its request left */
    uint64_t pause_ms; /* what it asked for, or a first pause */
    int exact;         /* the service named it itself: neither longer nor shorter */
};
/* 1: a new slow-down began; 0: the request had left before the last one took effect, so it is the same trouble. */
int ttc_limit_record_slow(struct ttc_limit_record *, const struct ttc_limit_rule *, unsigned n_rules,
                          const struct ttc_limit_throttle *, uint64_t now_ms);
#endif
