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

/* Exponential with full jitter; a Retry-After is a lower bound. */
static uint64_t pause(const struct ttc_exchange *x)
{
    const struct ttc_config *config = x->call->e->ctx->config;
    uint64_t base = (uint64_t)ttc_config_int(config, "http.retry_base_ms");
    uint64_t most = (uint64_t)ttc_config_int(config, "http.retry_max_ms");
    uint64_t room = base << (x->attempt < 20 ? x->attempt - 1 : 20), dice = 0;
    if (room > most)
        room = most;
    if (getrandom(&dice, sizeof dice, 0) != sizeof dice)
        dice = ttc_now_ms();
    return room ? dice % room + 1 : 0;
}

static void mark_unknown(struct ttc_exchange *x)
{
    struct ttc_failure *f = &x->answer.failure, old = *f;
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
    if (!worth_repeating(a))
        return 0;
    const struct ttc_config *config = x->call->e->ctx->config;
    *pause_ms = pause(x);
    uint64_t asked = (uint64_t)a->failure.retry_after_s * 1000;
    int patient = a->header_asked == 0 || asked <= (uint64_t)ttc_config_int(config, "http.retry_max_ms");
    if (a->header_asked && asked > *pause_ms)
        *pause_ms = asked;
    if (repeatable && patient && x->attempt <= ttc_config_int(config, "http.retries"))
        return 1;
    if (!repeatable && a->ambiguous)
        mark_unknown(x);
    else
        a->failure.retryable = repeatable;
    return 0;
}
