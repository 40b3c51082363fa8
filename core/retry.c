/* May a failed request be sent again, and when? And if not: is its outcome known? */
#include "core/exchange.h"
#include <string.h>
#include <sys/random.h>

/* The service drops repeats of one value of an idempotency parameter within its window. */
static int has_key(const struct ttc_exchange *x)
{
    const struct ttc_action *action = x->action;
    if (!action->row || !action->endpoint || !action->endpoint->window_s)
        return 0;
    for (uint32_t i = 0; i < action->row->n_params; i++) {
        struct tt_param scratch;
        const struct tt_param *p = ttc_param(action->self, action->row->params, i, &scratch);
        if ((p->flags & TT_P_IDEMPOTENT) && json_object_get(x->params, p->name))
            return 1;
    }
    return 0;
}

static int may_repeat(const struct ttc_exchange *x)
{
    if (x->effect != TT_NEW || x->answer.not_done)
        return 1;
    if (x->call->options.flags & TT_RETRY_WRITES)
        return 1;
    return has_key(x) && ttc_now_ms() - x->first_sent_ms < (uint64_t)x->action->endpoint->window_s * 1000 / 2;
}

static int worth_repeating(const struct ttc_answer *a)
{
    if (a->failure.status == TT_ECANCELED || a->failure.status == TT_ENOMEMORY ||
        a->failure.status == TT_EUSAGE || a->failure.status == TT_ECONFIG)
        return 0;
    return a->klass == TT_CLASS_LIMIT || a->klass == TT_CLASS_SERVER;
}

static uint64_t dice(uint64_t most)
{
    uint64_t n = 0;
    if (getrandom(&n, sizeof n, 0) != sizeof n)
        n = ttc_now_ms();
    return most ? n % most + 1 : 0;
}

/* Exponential with full jitter. A pause that the service or its table asks for comes before that; then the jitter only
 * keeps those who were told the same from coming back together. */
static uint64_t pause(const struct ttc_exchange *x)
{
    const struct ttc_config *config = x->call->e->ctx->config;
    uint64_t base = (uint64_t)ttc_config_int(config, "http.retry_base_ms");
    uint64_t most = (uint64_t)ttc_config_int(config, "http.retry_max_ms");
    uint64_t room = base << (x->attempt < 20 ? x->attempt - 1 : 20);
    uint64_t asked = (uint64_t)x->answer.failure.retry_after_s * 1000;
    if (asked)
        return asked + dice(base);
    return dice(room < most ? room : most);
}

/* Too long a pause is not waited for: the caller has better things to do, or no time left. */
static int patient(const struct ttc_exchange *x, uint64_t pause_ms)
{
    const struct ttc_call *call = x->call;
    const struct ttc_config *config = call->e->ctx->config;
    uint64_t asked = (uint64_t)x->answer.failure.retry_after_s * 1000;
    if (call->deadline.is_set && ttc_now_ms() + pause_ms >= call->deadline.due_ms)
        return 0;
    return asked <= (uint64_t)ttc_config_int(config, "http.retry_max_ms");
}

static void mark_unknown(struct ttc_failure *f)
{
    struct ttc_failure old = *f;
    memset(f, 0, sizeof *f);
    ttc_fail(f, TT_EUNKNOWN, "look whether it happened before you repeat it",
             "%s (it may have happened or not)", old.message ? old.message : "the request was sent");
    f->http = old.http;
    f->code = old.code;
    f->request_id = old.request_id;
    old.code = old.request_id = NULL;
    ttc_failure_clear(&old);
}

int ttc_retry(struct ttc_exchange *x, uint64_t *pause_ms)
{
    struct ttc_answer *a = &x->answer;
    int repeatable = may_repeat(x);
    if (a->klass == TT_CLASS_WAIT)
        a->failure.retryable = repeatable;
    if (!worth_repeating(a))
        return 0;
    /* the limiter holds all of a throttled app's requests back together, but for the core's own */
    int held = a->klass == TT_CLASS_LIMIT && !x->call->own;
    *pause_ms = held ? 0 : pause(x);
    int more = x->attempt <= ttc_config_int(x->call->e->ctx->config, "http.retries");
    if (repeatable && more && !x->sunk && (held || patient(x, *pause_ms)))
        return 1;
    if (x->effect == TT_NEW && (x->call->own ? a->ambiguous && !repeatable : x->maybe_done))
        mark_unknown(&a->failure);
    else
        a->failure.retryable = repeatable;
    return 0;
}

int ttc_retry_check(const struct ttc_exchange *x, struct ttc_failure *why)
{
    if (!x->maybe_done || x->effect != TT_NEW || x->call->own)
        return 0;
    if (why->status == TT_EUNKNOWN)
        return -1;
    if (why->status == TT_OK) {
        if (may_repeat(x))
            return 0;
        ttc_fail(why, TT_EUNKNOWN, NULL, "%s: its turn to be sent again came too late",
                 x->call->action->name);
    }
    mark_unknown(why);
    return -1;
}
