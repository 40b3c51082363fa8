/* Which buckets a request is counted in: from the tables, the configuration and the request's own values. What is the
 * same for every request of an action is worked out once. Loop thread. */
#include "core/exchange.h"
#include <string.h>

/* One bucket, or (with per) a bucket for each value. */
struct part {
    uint64_t key;
    const char *per; /* NULL: one bucket; "token"; a parameter */
    char *name;
    struct ttc_limit_rule rules[TTC_LIMIT_RULES];
    unsigned n_rules;
    struct ttc_limit_bucket *bucket; /* without per */
};
struct ttc_limit_plan {
    struct part parts[TTC_LIMIT_ASKS];
    unsigned n;
};

/* FNV-1a over the texts, with an end after each. */
static uint64_t hash_text(uint64_t hash, const char *text)
{
    const unsigned char *p = (const unsigned char *)(text ? text : "");
    do {
        hash = (hash ^ *p) * UINT64_C(1099511628211);
    } while (*p++);
    return hash;
}

/* The low bits choose the place in the store: all bits must reach them. */
static uint64_t key_of(uint64_t hash)
{
    hash = (hash ^ (hash >> 33)) * UINT64_C(0xff51afd7ed558ccd);
    hash = (hash ^ (hash >> 33)) * UINT64_C(0xc4ceb9fe1a85ec53);
    hash ^= hash >> 33;
    return hash ? hash : 1;
}

/* A setting; "" when it is not set or cannot be had (whoever needs its value says so). */
static const char *setting(const struct ttc_exchange *x, const char *key)
{
    const struct tt_self *self = x->action->self;
    struct ttc_failure why = {0};
    const char *text = NULL;
    if (key)
        ttc_config_setting(self->ctx->config, self->id, key, &text, &why);
    ttc_failure_clear(&why);
    return text ? text : "";
}

/* Whose counters they are: ads that go to one host and belong to one app share them, whatever provider sends them. */
static int owner_hash(struct ttc_exchange *x, uint64_t *hash, struct ttc_failure *why)
{
    const struct tt_service *service = x->action->service;
    const char *base;
    if (ttc_request_base(x, &base, why) != 0)
        return -1;
    size_t n = strlen(base);
    while (n && base[n - 1] == '/')
        n--;
    *hash = hash_text(UINT64_C(14695981039346656037), service->limit_group ? "group" : x->action->self->id);
    *hash = hash_text(*hash, service->limit_group ? service->limit_group : service->id);
    for (size_t i = 0; i < n; i++)
        *hash = (*hash ^ (unsigned char)base[i]) * UINT64_C(1099511628211);
    *hash = hash_text(*hash, setting(x, service->app_setting));
    return 0;
}

/* The part for this path ("": all of the service) and per; made when it is new. NULL: no memory, or too many. */
static struct part *part_of(struct ttc_limit_plan *plan, struct ttc_arena *arena, uint64_t owner,
                            const char *path, const char *per)
{
    uint64_t key = key_of(hash_text(hash_text(owner, path), per));
    for (unsigned i = 0; i < plan->n; i++)
        if (plan->parts[i].key == key)
            return &plan->parts[i];
    if (plan->n == TTC_LIMIT_ASKS)
        return NULL;
    struct part *part = &plan->parts[plan->n];
    const char *whose = !per ? "the app" : per;
    part->key = key;
    part->per = per;
    part->name = ttc_arena_format(arena, "%s%s%s%s", per ? "one " : "", whose, *path ? " on " : "", path);
    plan->n += part->name != NULL;
    return part->name ? part : NULL;
}

static void add_rows(struct ttc_limit_plan *plan, struct ttc_arena *arena, const struct ttc_exchange *x,
                     uint64_t owner, const char *path, const struct tt_limit *rows, uint32_t n)
{
    const char *level = setting(x, "access_level");
    int enabled = ttc_config_bool(x->call->e->ctx->config, "limits.enabled");
    if (!*level)
        level = "basic";
    part_of(plan, arena, owner, path, NULL); /* also without a rule: the service may ask it to slow down */
    for (uint32_t i = 0; i < n && enabled; i++) {
        struct tt_limit scratch;
        const struct tt_limit *row = TTC_ROW(x->action->self, TT_ROW_LIMIT, tt_limit, rows, i, &scratch);
        struct ttc_limit_rule rule = {row->count, row->seconds};
        if (!rule.count || !rule.seconds || (row->level && strcmp(row->level, level) != 0))
            continue;
        struct part *part = part_of(plan, arena, owner, path, row->per);
        if (!part || ttc_limit_rule_add(part->rules, &part->n_rules, rule, 0) != 0)
            ttc_log(x->call->e->ctx->log, TT_LOG_WARNING, x->action->self->id,
                    "%s has more limits than are counted; that of %u calls in %u s is not", x->action->name,
                    (unsigned)rule.count, (unsigned)rule.seconds);
    }
}

/* A configured rate takes the place of the table's over the same time: the provider's own, else everybody's. */
static void add_rate(struct part *app, const struct ttc_exchange *x)
{
    struct ttc_limit_rule rules[TTC_LIMIT_RULES];
    const char *rate = setting(x, "rate");
    unsigned n = 0;
    char why[256];
    if (!*rate)
        rate = ttc_config_text(x->call->e->ctx->config, "limits.rate");
    ttc_limit_rate(rate, rules, &n, why); /* the configuration was checked */
    for (unsigned i = 0; i < n; i++)
        ttc_limit_rule_add(app->rules, &app->n_rules, rules[i], 1);
}

static struct ttc_limit_plan *make_plan(struct ttc_exchange *x, struct ttc_arena *arena,
                                        struct ttc_failure *why)
{
    const struct tt_service *service = x->action->service;
    const struct tt_endpoint *ep = x->action->endpoint;
    struct ttc_limit_plan *plan = ttc_arena_alloc(arena, sizeof *plan);
    int own = ep && ep->n_limits && (ep->flags & TT_E_OWN_LIMITS);
    uint64_t owner;
    if (!plan)
        ttc_fail_nomem(why);
    if (!plan || owner_hash(x, &owner, why) != 0)
        return NULL;
    if (!own)
        add_rows(plan, arena, x, owner, "", service->limits, service->n_limits);
    if (plan->n)
        add_rate(&plan->parts[0], x);
    if (ep)
        add_rows(plan, arena, x, owner, ep->path, ep->limits, ep->n_limits);
    if (plan->n)
        return plan;
    ttc_fail_nomem(why);
    return NULL;
}

/* The part's bucket for the value that this request has. */
static struct ttc_limit_bucket *bucket_for(const struct ttc_exchange *x, const struct part *part)
{
    struct ttc_engine *e = x->call->e;
    struct ttc_limit_bucket *bucket = NULL;
    struct ttc_buf value = {0};
    if (strcmp(part->per, "token") == 0)
        ttc_buf_text(&value, x->account ? x->account : x->token ? x->token : "");
    else if (x->params && json_object_get(x->params, part->per))
        ttc_json_write(&value, json_object_get(x->params, part->per));
    if (!value.failed)
        bucket = ttc_limit_bucket(e, key_of(hash_text(part->key, value.p)), part->name, part->rules,
                                  part->n_rules);
    ttc_buf_free(&value);
    return bucket;
}

int ttc_limit_plan(struct ttc_exchange *x, struct ttc_arena *arena, struct ttc_failure *why)
{
    struct ttc_limit_turn *turn = &x->turn;
    struct ttc_limit_plan *plan = x->action->plan;
    if (!plan) {
        plan = make_plan(x, x->own_request ? &x->keep : arena, why);
        x->action->plan = plan;
    }
    if (!plan)
        return -1;
    turn->n_buckets = 0;
    for (unsigned i = 0; i < plan->n; i++) {
        struct part *part = &plan->parts[i];
        struct ttc_limit_bucket *bucket = part->per ? bucket_for(x, part) : part->bucket;
        if (!bucket)
            bucket = ttc_limit_bucket(x->call->e, part->key, part->name, part->rules, part->n_rules);
        if (!bucket)
            return ttc_fail_nomem(why);
        if (!part->per)
            part->bucket = bucket;
        turn->buckets[turn->n_buckets++] = bucket;
    }
    return 0;
}
