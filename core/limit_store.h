/* Where the counts of calls are kept: an interface; a file that all processes of a user share is its first
 * implementation (limit_file.c). Loop thread. Nothing here waits: what cannot be had now is asked for again later. */
#ifndef TTC_LIMIT_STORE_H
#define TTC_LIMIT_STORE_H
#include "core/limit_record.h"
#include <stddef.h>

struct ttc_limit_store;
struct ttc_log;

/* One bucket that a call is counted in. */
struct ttc_limit_ask {
    uint64_t key; /* never 0 */
    const struct ttc_limit_rule *rules;
    unsigned n_rules;
    size_t place;      /* where its record was found; the store's, 0 at first */
    uint32_t spare;    /* in: how many calls more are wanted besides this one; out: how many were given */
    uint64_t until_ms; /* out: when those that were not used by then are gone (Unix) */
};
#define TTC_LIMIT_ASKS 6u /* most buckets of one call */

enum { TTC_LIMIT_BUSY = -1, TTC_LIMIT_LATER = 0, TTC_LIMIT_TAKEN = 1 };
struct ttc_limit_store_ops {
    void (*close)(struct ttc_limit_store *);
    /* One call of each bucket, or of none. LATER: *blocked is the bucket that has none before *when_ms (Unix). BUSY: ask
     * again in a moment. anyway: it goes whatever the counts say, and is counted. */
    int (*take)(struct ttc_limit_store *, struct ttc_limit_ask *, unsigned n, int anyway, unsigned *blocked,
                uint64_t *when_ms);
    /* When the nth call from now may go: TAKEN and *when_ms, or BUSY. */
    int (*when)(struct ttc_limit_store *, struct ttc_limit_ask *, uint64_t nth, uint64_t *when_ms);
    /* The service asked to slow down. TAKEN: a new slow-down began; LATER: it is known; BUSY. *until_ms: its pause. */
    int (*slow)(struct ttc_limit_store *, struct ttc_limit_ask *, const struct ttc_limit_throttle *,
                uint64_t *until_ms);
};
struct ttc_limit_store {
    const struct ttc_limit_store_ops *ops; /* the implementation's struct begins with this one */
};
/* The file "limits" in this folder, opened when it is first needed; NULL: counts are kept in memory. Where the file
 * cannot be used they are, too, and the log says so once. The texts are borrowed. NULL: no memory. */
struct ttc_limit_store *ttc_limit_file(const char *folder, struct ttc_log *);
#endif
