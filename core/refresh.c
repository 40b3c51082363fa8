/* Keepers of stored tokens: see refresh.h. A keeper is idle, or has a timer (it wants the account's lock), or has a
 * call (the refresh is under way and the lock is held). Keepers stay until the context closes. */
#include "core/refresh.h"
#include "core/exchange.h"
#include <string.h>
#include <sys/random.h>
#include <time.h>

#define REFRESH_MS 60000 /* for the whole refresh, its repeats included */
#define LOCK_MS    90000 /* for somebody else's */
#define FINISH_MS  5000  /* for one that is under way when nobody waits any more */
#define MOST_TRIES 6     /* to read an answer that there is no memory for: in sum 63 ms */
#define REST_MS    30000 /* between two tries ahead of expiry when the first failed */

struct ttc_keeper {
    struct ttc_keeper *next;
    struct ttc_engine *e;
    struct tt_self *self;
    struct tt_token_kind kind;
    char *account;
    struct ttc_wait *waits;
    struct ttc_timer timer;
    struct ttc_store_lock *lock;
    struct ttc_token token; /* as the store had it when the refresh began */
    struct ttc_call *call;
    struct ttc_bytes *answer; /* new tokens that are not in the store yet: there was no memory to read them */
    struct tt_span answer_data;
    int tries;
    int64_t lost, sent_at; /* Unix seconds: an earlier refresh whose end is unknown; this one */
    uint64_t since_ms, rest_until_ms;
};

static void step(struct ttc_timer *timer, void *user);

static struct ttc_log *log_of(const struct ttc_keeper *k)
{
    return k->e->ctx->log;
}

static const struct ttc_store_ops *ops_of(const struct ttc_keeper *k)
{
    return k->e->ctx->store->ops;
}

static struct ttc_keeper *keeper_of(struct ttc_engine *e, const struct tt_self *self, const char *account)
{
    struct ttc_keeper *k = e->keepers;
    while (k && (k->self != self || strcmp(k->account, account) != 0))
        k = k->next;
    return k;
}

static struct ttc_keeper *keeper_make(struct ttc_engine *e, struct tt_self *self, const char *account)
{
    struct ttc_keeper *k = keeper_of(e, self, account);
    if (k)
        return k;
    k = ttc_alloc(sizeof *k);
    if (!k || !(k->account = ttc_strdup(account))) {
        ttc_free(k);
        return NULL;
    }
    k->e = e;
    k->self = self;
    k->next = e->keepers;
    return e->keepers = k;
}

static void look_in(struct ttc_keeper *k, uint64_t ms)
{
    ttc_timer_set(&k->e->timers, &k->timer, ttc_now_ms() + ms, step, k);
}

int ttc_wait_for(struct ttc_engine *e, struct tt_self *self, const struct tt_token_kind *kind,
                 const char *account, struct ttc_wait *wait, struct ttc_failure *why)
{
    struct ttc_keeper *k = keeper_make(e, self, account);
    int idle = k && !k->call && !k->timer.is_set;
    if (!k)
        return ttc_fail_nomem(why);
    if (idle) {
        look_in(k, 0);
        k->kind = *kind;
        k->since_ms = ttc_now_ms();
    }
    wait->keeper = k;
    wait->next = k->waits;
    wait->link = &k->waits;
    if (wait->next)
        wait->next->link = &wait->next;
    k->waits = wait;
    return 0;
}

void ttc_wait_leave(struct ttc_wait *wait)
{
    if (!wait->keeper)
        return;
    *wait->link = wait->next;
    if (wait->next)
        wait->next->link = wait->link;
    wait->keeper = NULL;
}

int ttc_keeper_rests(struct ttc_engine *e, const struct tt_self *self, const char *account)
{
    const struct ttc_keeper *k = keeper_of(e, self, account);
    return k && ttc_now_ms() < k->rest_until_ms;
}

/* Gives the account back and tells everybody. Who waits anew begins anew. */
static void finish(struct ttc_keeper *k, struct ttc_failure *why)
{
    struct ttc_wait *list = k->waits;
    ops_of(k)->unlock(k->lock);
    k->lock = NULL;
    ttc_token_clear(&k->token);
    if (why->status) {
        k->rest_until_ms = ttc_now_ms() + REST_MS;
        ttc_log(log_of(k), TT_LOG_WARNING, k->self->id, "account %s: no refresh: %s", k->account,
                why->message ? why->message : "out of memory");
    }
    k->waits = NULL;
    if (list)
        list->link = &list;
    while (list) {
        struct ttc_wait *wait = list;
        ttc_wait_leave(wait);
        wait->over(wait, why);
    }
    ttc_failure_clear(why);
}

/* Does the token in the store satisfy everybody who waits? */
static int is_wanted(const struct ttc_keeper *k, const struct ttc_token *t)
{
    int age = ttc_token_age(k->e->ctx, &k->kind, t), wanted = 0;
    for (const struct ttc_wait *w = k->waits; w; w = w->next) {
        int stale = w->stale && strcmp(w->stale, t->access) == 0;
        wanted |= (stale || age != TTC_FRESH) && (w->insist || !t->refresh_refused);
    }
    return wanted && ttc_token_renewable(&k->kind, t);
}

/* 1 and the token if it is to be refreshed, 0 if not, -1. */
static int read_store(struct ttc_keeper *k, struct ttc_token *t, struct ttc_failure *why)
{
    struct tt_context *ctx = k->e->ctx;
    int rc = ops_of(k)->load(ctx->store, k->self->id, k->account, t, why);
    if (rc == 1 && !is_wanted(k, t)) {
        ttc_token_clear(t);
        return 0;
    }
    if (rc == 0 && ttc_kind_is_fetched(&k->kind)) { /* the app's first token */
        t->provider = ttc_strdup(k->self->id);
        t->account = ttc_strdup(k->account);
        t->kind = ttc_strdup(k->kind.id);
        rc = t->provider && t->account && t->kind ? 1 : ttc_fail_nomem(why);
    }
    if (rc == 1 && ttc_token_secrets(ctx, t) != 0)
        rc = ttc_fail_nomem(why);
    if (rc != 1)
        ttc_token_clear(t);
    return rc;
}

static void format_time(int64_t at, char out[40])
{
    time_t t = (time_t)at;
    struct tm utc;
    out[0] = '\0';
    if (gmtime_r(&t, &utc))
        strftime(out, 40, "%Y-%m-%dT%H:%M:%SZ", &utc);
}

/* ---- what came back */

/* Saves what is now known over the generation that was read. room: that which is reserved for new tokens. */
static int save(struct ttc_keeper *k, const struct ttc_token *t, struct ttc_store_lock *room,
                struct ttc_failure *why)
{
    return ops_of(k)->save(k->e->ctx->store, t, k->token.access, room, why);
}

static void refreshed(struct ttc_keeper *k, struct ttc_failure *why)
{
    struct ttc_token fresh;
    char until[40];
    if (ttc_token_copy(&fresh, &k->token) != 0) {
        ttc_fail_nomem(why);
        return;
    }
    if (ttc_token_take(&fresh, &k->kind, k->answer_data, k->sent_at, why) == 0) {
        format_time(fresh.expires_at, until);
        if (ttc_token_secrets(k->e->ctx, &fresh) != 0)
            ttc_fail_nomem(why);
        else if (save(k, &fresh, k->lock, why) == 1)
            ttc_log(log_of(k), TT_LOG_INFO, k->self->id, "account %s: refreshed, good until %s", k->account,
                    fresh.expires_at ? until : "it is revoked");
    }
    ttc_token_clear(&fresh);
}

int ttc_refresh_refused(const struct ttc_token *t, const char *said, struct ttc_failure *why)
{
    char begun[40];
    format_time(t->refresh_begun, begun);
    if (t->refresh_begun)
        return ttc_token_sign_in(
            why, t->provider, t->account,
            "%s, account %s: a refresh was sent at %s and its answer was lost; the service calls "
            "the refresh token invalid now%s%s%s",
            t->provider, t->account, begun, said ? " (" : "", said ? said : "", said ? ")" : "");
    return ttc_token_sign_in(why, t->provider, t->account,
                             "%s, account %s: the service refused to refresh the token%s%s%s", t->provider,
                             t->account, said ? " (" : "", said ? said : "", said ? ")" : "");
}

/* The service does not take this refresh token any more: nobody asks again until a person has signed in. The mark of
 * a begun refresh stays when its answer was lost: that is what the person will be told. */
static void refused(struct ttc_keeper *k, const tt_result *r, int maybe_done, struct ttc_failure *why)
{
    struct ttc_failure unsaved = {0};
    k->token.refresh_refused = ttc_unix_s();
    if (!k->lost && !maybe_done)
        k->token.refresh_begun = 0;
    ttc_refresh_refused(&k->token, tt_result_message(r), why);
    if (why->status == TT_EAUTH && *tt_result_code(r))
        ttc_failure_text(why, &why->code, tt_result_code(r));
    if (k->token.refresh && save(k, &k->token, k->lock, &unsaved) < 0)
        ttc_log(log_of(k), TT_LOG_WARNING, k->self->id, "%s", unsaved.message ? unsaved.message : "");
    ttc_failure_clear(&unsaved);
}

/* No answer. What surely never left leaves no mark. */
static void failed(struct ttc_keeper *k, const tt_result *r, int maybe_done, struct ttc_failure *why)
{
    struct ttc_failure unsaved = {0};
    ttc_fail(why, tt_result_status(r), *tt_result_hint(r) ? tt_result_hint(r) : NULL,
             "%s, account %s: the token could not be refreshed: %s", k->self->id, k->account,
             tt_result_message(r));
    why->retryable = tt_result_retryable(r);
    why->http = tt_result_http(r);
    if (*tt_result_code(r))
        ttc_failure_text(why, &why->code, tt_result_code(r));
    if (maybe_done || k->token.refresh_begun == k->lost)
        return;
    k->token.refresh_begun = k->lost;
    save(k, &k->token, k->lock, &unsaved);
    ttc_failure_clear(&unsaved);
}

/* The old refresh token may be dead already: the answer is read again until there is memory for it, or a while is over. */
static void take_answer(struct ttc_keeper *k)
{
    struct ttc_failure why = {0};
    refreshed(k, &why);
    if (why.status == TT_ENOMEMORY && k->tries < MOST_TRIES) {
        look_in(k, 1u << k->tries++);
        return;
    }
    ttc_bytes_unref(k->answer);
    k->answer = NULL;
    finish(k, &why);
}

static void ended(tt_id id, tt_result *r, void *user)
{
    struct ttc_keeper *k = user;
    struct ttc_failure why = {0};
    const struct ttc_exchange *x = k->call->exchange;
    const struct ttc_answer *a = x ? &x->answer : NULL;
    int maybe_done = !x || x->maybe_done || k->call->may_be_done, status = tt_result_status(r);
    (void)id;
    k->call = NULL;
    /* The result may have found no memory where the answer had. */
    if ((status == TT_OK || status == TT_ENOMEMORY) && a && a->klass == TT_CLASS_OK && a->bytes &&
        a->data.p) {
        k->answer = ttc_bytes_ref(a->bytes);
        k->answer_data = a->data;
        k->tries = 0;
        tt_result_unref(r);
        take_answer(k);
        return;
    }
    if (tt_result_status(r) == TT_EAUTH)
        refused(k, r, maybe_done, &why);
    else
        failed(k, r, maybe_done, &why);
    tt_result_unref(r);
    finish(k, &why);
}

/* ---- sending */

static struct ttc_call *make_call(struct ttc_keeper *k, struct ttc_failure *why)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    const char *name = k->kind.refresh ? k->kind.refresh : k->kind.exchange;
    json_t *params = json_object();
    struct ttc_action *action = ttc_kind_action(k->self, name, params, why);
    struct ttc_call *call = NULL;
    options.deadline_ms = REFRESH_MS;
    options.flags = TT_RETRY_WRITES; /* without the answer, the old refresh token is all there is */
    if (why->status)
        call = NULL;
    else if (!action)
        ttc_fail(why, TT_EPROVIDER, NULL, "%s: the action %s, which refreshes its tokens, is missing",
                 k->self->id, name);
    else if (k->token.refresh &&
             (!k->kind.refresh_param ||
              json_object_set_new(params, k->kind.refresh_param, json_string(k->token.refresh)) != 0))
        ttc_fail_nomem(why);
    else
        call = ttc_call_new(k->e->ctx, action->name, params, &options, TTC_OWN, why);
    json_decref(params);
    return call;
}

/* The lock is held, the store was read: room for the answer is made, the mark goes to disk, then it is sent. */
static void begin(struct ttc_keeper *k)
{
    struct ttc_failure why = {0};
    int rc = 1;
    struct ttc_call *call = make_call(k, &why);
    k->lost = k->token.refresh_begun;
    k->sent_at = ttc_unix_s();
    if (!call || ops_of(k)->reserve(k->lock, &why) != 0) {
        rc = -1;
    } else if (k->token.refresh && !k->lost) {
        k->token.refresh_begun = k->sent_at;
        rc = save(k, &k->token, NULL, &why);
    }
    if (rc == 1) {
        call->done = ended;
        call->done_user = k;
        k->call = call;
        ttc_count(&k->self->stats, TTC_STAT_REFRESHES, 1);
        ttc_call_begin(call);
        return;
    }
    ttc_call_free(call);
    finish(k, &why); /* rc 0: the token is another by now, and no failure */
}

static uint64_t pause_ms(void)
{
    unsigned char dice = 0;
    return getrandom(&dice, 1, 0) == 1 ? 10 + dice % 32 : 25;
}

static void step(struct ttc_timer *timer, void *user)
{
    struct ttc_keeper *k = user;
    struct ttc_failure why = {0};
    struct ttc_token t = {0};
    (void)timer;
    if (k->answer) {
        take_answer(k);
        return;
    }
    int rc = k->waits ? read_store(k, &t, &why) : 0;
    if (rc == 1) {
        ttc_token_clear(&t);
        rc = ops_of(k)->lock(k->e->ctx->store, k->self->id, k->account, &k->lock, &why);
        if (rc == 0 && ttc_now_ms() - k->since_ms < LOCK_MS) {
            look_in(k, pause_ms());
            return;
        }
        if (rc == 0)
            rc = ttc_fail(
                &why, TT_ENETWORK, "repeat the call",
                "%s, account %s: another process has been refreshing the token for more than %d seconds",
                k->self->id, k->account, LOCK_MS / 1000);
        if (rc == 1 && (rc = read_store(k, &k->token, &why)) == 1) {
            begin(k);
            return;
        }
    }
    finish(k, &why);
}

/* ---- the end */

int ttc_keepers_sending(const struct ttc_engine *e)
{
    for (const struct ttc_keeper *k = e->keepers; k; k = k->next)
        if (k->call || k->answer)
            return 1;
    return 0;
}

void ttc_keepers_finish(struct ttc_engine *e)
{
    uint64_t end = ttc_now_ms() + FINISH_MS, now;
    while (ttc_keepers_sending(e) && (now = ttc_now_ms()) < end)
        ttc_engine_turn(e, (int)(end - now));
    for (struct ttc_keeper *k = e->keepers; k; k = k->next)
        if (k->call)
            ttc_call_cancel(k->call, TT_ECANCELED, "nobody waits for the refresh any more");
}

void ttc_keepers_free(struct ttc_engine *e)
{
    while (e->keepers) {
        struct ttc_keeper *k = e->keepers;
        e->keepers = k->next;
        ttc_timer_stop(&e->timers, &k->timer);
        if (k->lock)
            ops_of(k)->unlock(k->lock);
        ttc_bytes_unref(k->answer);
        ttc_token_clear(&k->token);
        ttc_free(k->account);
        ttc_free(k);
    }
}

/* ---- tt_token_refresh() */

static void call_over(struct ttc_wait *wait, const struct ttc_failure *why)
{
    struct ttc_call *call = (struct ttc_call *)(void *)((char *)wait - offsetof(struct ttc_call, wait));
    struct ttc_result_parts parts = {0};
    ttc_failure_copy(&parts.failure, why);
    ttc_call_end(call, &parts);
}

void ttc_refresh_call_begin(struct ttc_call *call)
{
    struct ttc_failure why = {0};
    struct ttc_token t = {0};
    struct tt_token_kind scratch;
    const struct tt_token_kind *kind = NULL;
    struct tt_self *self = call->action->self;
    struct ttc_store *store = ttc_store_of(self->ctx, &why);
    if (store && store->ops->load(store, self->id, call->options.account, &t, &why) == 1)
        kind = ttc_kind_of(self, t.kind, &scratch, &why);
    if (kind) {
        call->wait.over = call_over;
        call->wait.insist = 1;
        call->wait.stale = ttc_arena_strdup(&call->arena, t.access);
        ttc_wait_for(call->e, self, kind, call->options.account, &call->wait, &why);
    } else if (!why.status) {
        ttc_fail(&why, TT_EAUTH, NULL, "the account %s of %s is not stored any more", call->options.account,
                 self->id);
    }
    ttc_token_clear(&t);
    if (why.status)
        ttc_call_end_failed(call, &why);
}
