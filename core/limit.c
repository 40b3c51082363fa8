/* Turns and queues of the rate limiter: see limit.h. A queue that is not empty has its timer set. */
#include "core/limit.h"
#include "core/exchange.h"
#include <string.h>
#include <time.h>

#define CHAINS    256u
#define AGAIN_MS  2u     /* when the store was busy */
#define LOOK_MS   10000u /* a long wait is looked at so often: clocks are set, and others slow down */
#define RECENT_MS 100u   /* calls that came so shortly before say how many more to fetch */

struct ttc_limiter {
    struct ttc_engine *e;
    struct ttc_limit_store *store;
    struct ttc_arena plans;
    uint64_t orders;
    struct ttc_limit_bucket *buckets[CHAINS];
};

static struct ttc_limiter *limiter_of(struct ttc_engine *e)
{
    const struct ttc_config *config = e->ctx->config;
    if (e->limiter)
        return e->limiter;
    struct ttc_limiter *l = ttc_alloc(sizeof *l);
    int shared = ttc_config_bool(config, "limits.shared");
    if (!l ||
        !(l->store = ttc_limit_file(shared ? ttc_config_text(config, "state_dir") : NULL, e->ctx->log))) {
        ttc_free(l);
        return NULL;
    }
    l->e = e;
    return e->limiter = l;
}

void ttc_limiter_free(struct ttc_engine *e)
{
    struct ttc_limiter *l = e->limiter;
    if (!l)
        return;
    for (size_t i = 0; i < CHAINS; i++)
        while (l->buckets[i]) {
            struct ttc_limit_bucket *b = l->buckets[i];
            l->buckets[i] = b->next;
            ttc_free(b->name);
            ttc_free(b);
        }
    l->store->ops->close(l->store);
    ttc_arena_free(&l->plans);
    ttc_free(l);
    e->limiter = NULL;
}

struct ttc_limit_bucket *ttc_limit_bucket(struct ttc_engine *e, uint64_t key, const char *name,
                                          const struct ttc_limit_rule *rules, unsigned n_rules)
{
    struct ttc_limit_bucket **chain = &e->limiter->buckets[key % CHAINS], *b = *chain;
    while (b && b->key != key)
        b = b->next;
    if (b)
        return b;
    b = ttc_alloc(sizeof *b);
    if (!b || !(b->name = ttc_strdup(name))) {
        ttc_free(b);
        return NULL;
    }
    b->key = key;
    b->limiter = e->limiter;
    memcpy(b->rules, rules, n_rules * sizeof *rules);
    b->n_rules = n_rules;
    b->next = *chain;
    return *chain = b;
}

static struct ttc_exchange *exchange_of(struct ttc_limit_turn *turn)
{
    return (struct ttc_exchange *)(void *)((char *)turn - offsetof(struct ttc_exchange, turn));
}

/* ---- what the store says */

static struct ttc_limit_ask ask_of(const struct ttc_limit_bucket *b)
{
    return (struct ttc_limit_ask){.key = b->key, .rules = b->rules, .n_rules = b->n_rules, .place = b->place};
}

/* Tells the store that the service asked to slow down. BUSY: it is told before the next call is taken. */
static int tell(struct ttc_limit_bucket *b)
{
    struct ttc_limit_store *store = b->limiter->store;
    struct ttc_limit_ask ask = ask_of(b);
    uint64_t until = 0;
    int rc = store->ops->slow(store, &ask, &b->throttle, &until);
    if (rc == TTC_LIMIT_BUSY)
        return rc;
    uint64_t now = ttc_unix_ms();
    b->place = ask.place;
    b->untold = 0;
    if (rc == TTC_LIMIT_TAKEN)
        ttc_log(b->limiter->e->ctx->log, TT_LOG_WARNING, NULL,
                "the service asked to slow down: calls of %s rest for %.1f s", b->name,
                until > now ? (double)(until - now) / 1000 : 0.0);
    return rc;
}

/* How many calls to fetch at once: as many as were made a moment ago. Without a rule any number is. */
static uint32_t wanted(const struct ttc_limit_bucket *b, uint64_t now_ms)
{
    if (!b->n_rules)
        return UINT32_MAX / 2;
    return now_ms - b->fetched_ms < RECENT_MS ? b->asked : 0;
}

static int has_spare(const struct ttc_limit_bucket *b, uint64_t now_ms)
{
    return b->spare && !b->untold && now_ms < b->spare_until_ms;
}

static void keep(struct ttc_limit_bucket *b, const struct ttc_limit_ask *ask, uint64_t now_ms)
{
    b->place = ask->place;
    b->spare = ask->spare;
    b->spare_until_ms = ask->until_ms;
    b->fetched_ms = now_ms;
    b->asked = 0;
}

/* One call of each bucket: of those in hand, or from the store. LATER: *blocked has none before *when_ms. */
static int take(struct ttc_limit_turn *turn, struct ttc_limit_bucket **blocked, uint64_t *when_ms)
{
    struct ttc_limit_bucket *asking[TTC_LIMIT_ASKS];
    struct ttc_limit_ask asks[TTC_LIMIT_ASKS];
    struct ttc_limit_store *store = turn->buckets[0]->limiter->store;
    uint64_t now = ttc_unix_ms();
    unsigned n = 0, at = 0;
    for (unsigned i = 0; i < turn->n_buckets; i++) {
        struct ttc_limit_bucket *b = turn->buckets[i];
        if (has_spare(b, now))
            continue;
        *blocked = b;
        *when_ms = now + AGAIN_MS;
        if (b->untold && tell(b) == TTC_LIMIT_BUSY)
            return TTC_LIMIT_BUSY;
        asking[n] = b;
        asks[n] = ask_of(b);
        asks[n++].spare = wanted(b, now);
    }
    int rc = n ? store->ops->take(store, asks, n, turn->own, &at, when_ms) : TTC_LIMIT_TAKEN;
    for (unsigned i = 0; i < n; i++)
        asking[i]->place = asks[i].place;
    if (rc == TTC_LIMIT_LATER)
        *blocked = asking[at];
    if (rc != TTC_LIMIT_TAKEN)
        return rc;
    for (unsigned i = 0; i < turn->n_buckets; i++) {
        struct ttc_limit_bucket *b = turn->buckets[i];
        unsigned k = 0;
        while (k < n && asking[k] != b)
            k++;
        if (k < n)
            keep(b, &asks[k], now);
        else
            b->spare--;
        b->asked++;
    }
    turn->sent_ms = now;
    return TTC_LIMIT_TAKEN;
}

/* ---- queues */

static void put_in(struct ttc_limit_turn *turn, struct ttc_limit_bucket *b)
{
    struct ttc_limit_turn *before = b->last;
    while (before && before->order > turn->order)
        before = before->previous;
    turn->queue = b;
    turn->previous = before;
    turn->next = before ? before->next : b->first;
    *(turn->next ? &turn->next->previous : &b->last) = turn;
    *(before ? &before->next : &b->first) = turn;
    b->n_waiting++;
}

static void take_out(struct ttc_limit_turn *turn)
{
    struct ttc_limit_bucket *b = turn->queue;
    *(turn->next ? &turn->next->previous : &b->last) = turn->previous;
    *(turn->previous ? &turn->previous->next : &b->first) = turn->next;
    turn->queue = NULL;
    if (--b->n_waiting == 0)
        ttc_timer_stop(&b->limiter->e->timers, &b->timer);
}

static void note_wait(struct ttc_limit_turn *turn)
{
    struct ttc_stats *stats = &exchange_of(turn)->action->self->stats;
    ttc_count(stats, TTC_STAT_WAITED_MS, ttc_now_ms() - turn->since_ms);
}

static void look(struct ttc_timer *timer, void *user);

/* The head is looked at then. */
static void arm(struct ttc_limit_bucket *b, uint64_t when_ms)
{
    uint64_t now = ttc_unix_ms(), wait = when_ms > now ? when_ms - now : 0;
    if (wait > LOOK_MS)
        wait = LOOK_MS;
    ttc_timer_set(&b->limiter->e->timers, &b->timer, ttc_now_ms() + wait, look, b);
}

/* How long a request may wait: its call's deadline, and no longer than configured for one that is next in line. */
static int refuse(struct ttc_exchange *x, const struct ttc_limit_bucket *b, uint64_t when_ms, int next,
                  struct ttc_failure *why)
{
    const struct ttc_timer *deadline = &x->call->deadline;
    const struct ttc_config *config = x->call->e->ctx->config;
    uint64_t now = ttc_unix_ms(), wait = when_ms > now ? when_ms - now : 0, mono = ttc_now_ms();
    int late = deadline->is_set && mono + wait > deadline->due_ms;
    int long_wait = next && wait > (uint64_t)ttc_config_int(config, "limits.max_wait_s") * 1000;
    if (!late && !long_wait)
        return 0;
    char clock[32];
    struct tm tm;
    time_t at = (time_t)((when_ms + 999) / 1000);
    strftime(clock, sizeof clock, "%Y-%m-%d %H:%M:%S", gmtime_r(&at, &tm) ? &tm : &(struct tm){0});
    char *hint =
        ttc_format("try again at %s UTC%s", clock,
                   late ? ", or give the call more time" : " (limits.max_wait_s is how long one waits)");
    ttc_fail(why, TT_ELIMIT, hint, "%s: the limit of %s leaves no room for %.1f s%s; nothing was sent",
             x->call->action->name, b->name, (double)wait / 1000,
             late ? ", longer than the call's deadline" : "");
    ttc_free(hint);
    why->retryable = 1;
    why->retry_after_s = (uint32_t)((wait + 999) / 1000);
    return -1;
}

/* The head's turn has come: it is sent, waits on, or fails. */
static void serve(struct ttc_limit_turn *turn, struct ttc_failure *why)
{
    struct ttc_exchange *x = exchange_of(turn);
    take_out(turn);
    note_wait(turn);
    turn->granted = why->status == TT_OK;
    ttc_exchange_turn(x, why);
}

static void look(struct ttc_timer *timer, void *user)
{
    struct ttc_limit_bucket *b = user, *blocked;
    (void)timer;
    while (b->first) {
        struct ttc_limit_turn *turn = b->first;
        struct ttc_failure why = {0};
        uint64_t when;
        int rc = take(turn, &blocked, &when);
        if (rc == TTC_LIMIT_LATER && refuse(exchange_of(turn), blocked, when, 1, &why) != 0) {
            serve(turn, &why);
        } else if (rc == TTC_LIMIT_TAKEN) {
            serve(turn, &why);
        } else if (rc == TTC_LIMIT_LATER && blocked != b) { /* this one has room for it; another has not */
            take_out(turn);
            put_in(turn, blocked);
            if (!blocked->timer.is_set || blocked->first == turn)
                arm(blocked, when);
        } else {
            arm(b, when);
            return;
        }
    }
}

static int wait_in(struct ttc_exchange *x, struct ttc_limit_bucket *b, uint64_t when_ms,
                   struct ttc_failure *why)
{
    struct ttc_limit_store *store = b->limiter->store;
    struct ttc_limit_turn *turn = &x->turn;
    struct ttc_limit_ask ask = ask_of(b);
    int next = !b->first || turn->order < b->first->order;
    if (!next && x->call->deadline.is_set)
        store->ops->when(store, &ask, b->n_waiting + 1, &when_ms);
    if (refuse(x, b, when_ms, next, why) != 0)
        return -1;
    if (next || !b->timer.is_set)
        arm(b, when_ms);
    put_in(turn, b);
    turn->since_ms = ttc_now_ms();
    ttc_count(&x->action->self->stats, TTC_STAT_WAITS, 1);
    return 0;
}

int ttc_limit_enter(struct ttc_exchange *x, struct ttc_failure *why)
{
    struct ttc_limiter *l = limiter_of(x->call->e);
    struct ttc_limit_turn *turn = &x->turn;
    struct ttc_limit_bucket *blocked = NULL;
    uint64_t when = 0;
    if (turn->granted) {
        turn->granted = 0;
        return 1;
    }
    if (!l)
        return ttc_fail_nomem(why);
    if (ttc_limit_plan(x, &l->plans, why) != 0)
        return -1;
    if (!turn->order)
        turn->order = ++l->orders;
    turn->own = x->call->own;
    for (unsigned i = 0; i < turn->n_buckets && !turn->own && !blocked; i++)
        if (turn->buckets[i]->first && turn->buckets[i]->first->order < turn->order)
            blocked = turn->buckets[i];
    if (!blocked && take(turn, &blocked, &when) == TTC_LIMIT_TAKEN)
        return 1;
    return wait_in(x, blocked, when, why);
}

void ttc_limit_leave(struct ttc_exchange *x)
{
    if (!x->turn.queue)
        return;
    take_out(&x->turn);
    note_wait(&x->turn);
}

int ttc_limit_waits(const struct ttc_exchange *x)
{
    return x->turn.queue != NULL;
}

void ttc_limit_throttled(struct ttc_exchange *x)
{
    struct ttc_limit_turn *turn = &x->turn;
    const struct ttc_answer *a = &x->answer;
    uint64_t base = (uint64_t)ttc_config_int(x->call->e->ctx->config, "http.retry_base_ms");
    if (!turn->n_buckets)
        return;
    struct ttc_limit_bucket *b = turn->buckets[a->endpoint_only ? turn->n_buckets - 1 : 0];
    if (b->untold)
        return;
    b->throttle = (struct ttc_limit_throttle){.sent_ms = turn->sent_ms,
                                              .pause_ms = (uint64_t)a->failure.retry_after_s * 1000,
                                              .exact = a->header_asked};
    if (b->throttle.pause_ms < base)
        b->throttle.pause_ms = base;
    b->untold = 1;
    b->spare = 0;
    tell(b);
}
