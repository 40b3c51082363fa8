/* The rate limiter: holds requests back until the service's limits allow them. Loop thread, all of it.
 *
 * A request is counted in buckets: the app's, its endpoint's, and where the tables say so one for its token or for the
 * value of a parameter. Limits come from the provider's tables, by access level, and from the configuration. A request
 * that must wait does so in the queue of the bucket that has no room, first come, first served; a timer of the loop
 * wakes the head. An answer that asks to slow down closes a bucket once, for every process that shares the store. */
#ifndef TTC_LIMIT_H
#define TTC_LIMIT_H
#include "core/engine.h"
#include "core/failure.h"
#include "core/limit_store.h"

struct ttc_exchange;

/* One bucket as this context knows it; lives until the engine goes. */
struct ttc_limit_bucket {
    struct ttc_limit_bucket *next; /* by hash */
    struct ttc_limiter *limiter;
    uint64_t key;
    char *name; /* for people: "the app's calls", "calls of /v2/..." */
    struct ttc_limit_rule rules[TTC_LIMIT_RULES];
    unsigned n_rules;
    size_t place;                        /* in the store */
    uint32_t spare, asked;               /* calls in hand; calls since they were fetched */
    uint64_t spare_until_ms, fetched_ms; /* Unix */
    struct ttc_limit_throttle throttle;  /* not told to the store yet */
    int untold;
    struct ttc_limit_turn *first, *last; /* who waits, by order */
    size_t n_waiting;
    struct ttc_timer timer; /* set while somebody waits */
};

/* A request's turn. Lives in its exchange; zero-initialise. */
struct ttc_limit_turn {
    struct ttc_limit_turn *next, *previous;
    struct ttc_limit_bucket *queue; /* where it waits; NULL: it does not */
    struct ttc_limit_bucket *buckets[TTC_LIMIT_ASKS];
    unsigned n_buckets;
    int own;        /* the core's own: counted, and never held back */
    int granted;    /* it may be sent */
    uint64_t order; /* of its first try; a repeat goes before what came later */
    uint64_t since_ms;
    uint64_t sent_ms; /* Unix */
};

/* limit.c. 1: send it now. 0: it waits, and ttc_exchange_turn() is called from a later turn of the loop. -1: it would wait
 * too long (TT_ELIMIT). */
int ttc_limit_enter(struct ttc_exchange *, struct ttc_failure *);
void ttc_limit_leave(struct ttc_exchange *);      /* waits no more */
int ttc_limit_waits(const struct ttc_exchange *); /* 1: it waits for its turn */
void ttc_limit_throttled(struct ttc_exchange *);  /* its answer asked to slow down */
void ttc_limiter_free(struct ttc_engine *);
/* The bucket with this key, made when it is new (name is copied then). NULL: no memory. */
struct ttc_limit_bucket *ttc_limit_bucket(struct ttc_engine *, uint64_t key, const char *name,
                                          const struct ttc_limit_rule *, unsigned n_rules);

/* limit_plan.c: the buckets of a request into its turn. The first is the app's, the last the narrowest one of its
 * endpoint. What belongs to the action is kept in the arena. -1: no memory, or a setting is at fault. */
int ttc_limit_plan(struct ttc_exchange *, struct ttc_arena *, struct ttc_failure *);
#endif
