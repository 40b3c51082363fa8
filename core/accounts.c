/* Which stored account is meant: see tokens.h. */
#include "core/text.h"
#include "core/tokens.h"
#include <string.h>

struct ttc_store *ttc_store_of(struct tt_context *ctx, struct ttc_failure *why)
{
    if (!ctx->store)
        ttc_fail(why, TT_ECONFIG, "set state_dir",
                 "there is no place for tokens: neither state_dir nor HOME is set");
    return ctx->store;
}

int ttc_account_name_fits(const char *name, struct ttc_failure *why)
{
    if (*name && *name != '(' && ttc_printable(name, TTC_LONGEST_ACCOUNT))
        return 0;
    return ttc_fail_param(
        why, "account", "choose another name",
        "an account's name has 1 to %u bytes, no control characters, and does not begin with a "
        "parenthesis",
        TTC_LONGEST_ACCOUNT);
}

/* ---- looking through all accounts of a provider */

struct scan {
    const char *kind, *id; /* NULL: any */
    struct ttc_token *out; /* the first that fits */
    size_t n;              /* how many fit */
    struct ttc_buf names;
    struct ttc_failure *why; /* a file that cannot be used may be the one that is meant */
};

static int look(const struct ttc_token *t, const struct ttc_failure *why, void *user)
{
    struct scan *s = user;
    if (why)
        return ttc_failure_copy(s->why, why), 1;
    if ((s->kind && strcmp(t->kind, s->kind) != 0) || (s->id && !ttc_token_is(t, s->id)) ||
        *t->account == '(')
        return 0;
    if (s->n++ == 0 && ttc_token_copy(s->out, t) != 0)
        return ttc_fail_nomem(s->why), 1;
    ttc_buf_format(&s->names, "%s%s", s->n > 1 ? ", " : "", t->account);
    return s->id != NULL;
}

/* How many fit, -1; the caller frees names. */
static int scan(struct tt_context *ctx, const char *provider, struct scan *s)
{
    memset(s->out, 0, sizeof *s->out);
    if (ctx->store->ops->list(ctx->store, provider, look, s, s->why) == 0 && !s->why->status)
        return (int)s->n;
    ttc_token_clear(s->out);
    return -1;
}

static int with_id(struct tt_context *ctx, const char *provider, const char *kind, const char *id,
                   struct ttc_token *out, struct ttc_failure *why)
{
    struct scan s = {.kind = kind, .id = id, .out = out, .why = why};
    int n = scan(ctx, provider, &s);
    ttc_buf_free(&s.names);
    return n > 0 ? 1 : n;
}

int ttc_account_named(struct tt_context *ctx, const char *provider, const char *kind, const char *name,
                      struct ttc_token *out, struct ttc_failure *why)
{
    memset(out, 0, sizeof *out);
    if (!ctx->store)
        return 0;
    if (strlen(name) <= TTC_LONGEST_ACCOUNT) {
        int rc = ctx->store->ops->load(ctx->store, provider, name, out, why);
        if (rc < 0 || (rc == 1 && (!kind || strcmp(out->kind, kind) == 0)))
            return rc;
        ttc_token_clear(out);
    }
    return with_id(ctx, provider, kind, name, out, why);
}

/* ---- the default */

int ttc_account_default(struct tt_context *ctx, const char *provider, const char *kind, struct ttc_token *out,
                        struct ttc_failure *why)
{
    memset(out, 0, sizeof *out);
    if (!ctx->store)
        return 0;
    char *chosen = ctx->store->ops->default_of(ctx->store, provider, why);
    int rc = why->status ? -1 : 0;
    if (chosen)
        rc = ctx->store->ops->load(ctx->store, provider, chosen, out, why);
    ttc_free(chosen);
    if (rc < 0 || (rc == 1 && (!kind || strcmp(out->kind, kind) == 0)))
        return rc;
    ttc_token_clear(out);
    struct scan s = {.kind = kind, .out = out, .why = why};
    int n = scan(ctx, provider, &s);
    if (n > 1) {
        ttc_token_clear(out);
        ttc_fail(why, TT_EUSAGE,
                 "name one: options.account (--account NAME), or account in the configuration",
                 "several accounts of %s are signed in (%s), and none of them is the default", provider,
                 s.names.p ? s.names.p : "");
    }
    ttc_buf_free(&s.names);
    return n > 1 ? -1 : n;
}

int ttc_account_is_default(struct tt_context *ctx, const struct ttc_token *t)
{
    struct ttc_token chosen;
    struct ttc_failure why = {0};
    int rc = ttc_account_default(ctx, t->provider, NULL, &chosen, &why);
    int is = why.status == TT_ENOMEMORY ? -1 : rc == 1 && strcmp(chosen.account, t->account) == 0;
    ttc_token_clear(&chosen);
    ttc_failure_clear(&why);
    return is;
}

/* ---- the account of a call */

/* The account with that id. Where several have it (two people may look after one ad account), the default one. */
static int of_param(struct tt_context *ctx, const char *provider, const char *kind, const char *id,
                    struct ttc_token *out, struct ttc_failure *why)
{
    struct ttc_failure none = {0};
    if (ttc_account_default(ctx, provider, kind, out, &none) == 1 && ttc_token_is(out, id))
        return 1;
    int lost = none.status == TT_ENOMEMORY;
    ttc_failure_clear(&none);
    ttc_token_clear(out);
    if (lost)
        return ttc_fail_nomem(why);
    return ttc_account_named(ctx, provider, kind, id, out, why);
}

/* The value of the parameter that names an account. */
static const char *account_param(const struct ttc_action *action, const json_t *params)
{
    for (uint32_t i = 0; action->row && i < action->row->n_params; i++) {
        struct tt_param scratch;
        const struct tt_param *p = ttc_param(action->self, action->row->params, i, &scratch);
        const char *value =
            p->flags & TT_P_ACCOUNT ? json_string_value(json_object_get(params, p->name)) : NULL;
        if (value)
            return value;
    }
    return NULL;
}

static int must_be_there(struct tt_context *ctx, const char *provider, const char *kind, const char *name,
                         const char *said_by, struct ttc_token *out, struct ttc_failure *why)
{
    int rc = ttc_account_named(ctx, provider, kind, name, out, why);
    if (rc != 0)
        return rc;
    char *command = ttc_token_command(provider, name);
    char *hint = ttc_format("sign in: %s; what is stored shows: tiktok tokens list", command ? command : "");
    ttc_fail(why, TT_EAUTH, hint, "no account \"%s\" of %s is signed in%s", name, provider, said_by);
    ttc_free(hint);
    ttc_free(command);
    return -1;
}

int ttc_account_find(struct ttc_call *call, struct tt_self *self, const char *kind,
                     const struct ttc_action *action, const json_t *params, struct ttc_token *out,
                     struct ttc_failure *why)
{
    struct tt_context *ctx = self->ctx;
    const char *set = NULL, *id = account_param(action, params);
    memset(out, 0, sizeof *out);
    if (call->options.account)
        return must_be_there(ctx, self->id, kind, call->options.account, "", out, why);
    if (id) {
        int rc = of_param(ctx, self->id, kind, id, out, why);
        if (rc != 0)
            return rc;
    }
    if (ttc_config_setting(ctx->config, self->id, "account", &set, why) != 0)
        return -1;
    if (set && *set)
        return must_be_there(ctx, self->id, kind, set, ", though the configuration names it", out, why);
    return ttc_account_default(ctx, self->id, kind, out, why);
}

/* ---- revoked */

struct ended {
    struct ttc_call *call;
    char *account;
    int lost; /* no memory to look at one of them */
};

static int holds(const struct ttc_token *t, const struct ttc_failure *why, void *user)
{
    struct ended *e = user;
    const char *name;
    json_t *value;
    json_object_foreach(e->call->params, name, value)
    {
        const char *text = why ? NULL : json_string_value(value);
        if (text && (strcmp(text, t->access) == 0 || (t->refresh && strcmp(text, t->refresh) == 0))) {
            e->account = ttc_strdup(t->account);
            e->lost = !e->account;
        }
    }
    e->lost |= why && why->status == TT_ENOMEMORY;
    return e->account != NULL;
}

static int is_revoke(const struct ttc_action *action)
{
    const struct tt_provider *p = action->self->provider;
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        struct tt_token_kind scratch;
        const struct tt_token_kind *kind =
            TTC_ROW(action->self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, &scratch);
        if (kind->revoke && strcmp(kind->revoke, action->name) == 0)
            return 1;
    }
    return 0;
}

void ttc_account_revoked(struct ttc_call *call)
{
    struct tt_context *ctx = call->e->ctx;
    const char *provider = call->action->self->id;
    struct ended ended = {.call = call};
    struct ttc_failure why = {0};
    if (!ctx->store || !is_revoke(call->action) || (call->options.flags & TT_DRY_RUN))
        return;
    ctx->store->ops->list(ctx->store, provider, holds, &ended, &why);
    if (!ended.account && ended.lost && !why.status)
        ttc_fail_nomem(&why);
    if (ended.account)
        ctx->store->ops->remove(ctx->store, provider, ended.account, NULL, &why);
    if (ended.account && !why.status)
        ttc_log(ctx->log, TT_LOG_INFO, provider, "account %s: revoked and forgotten", ended.account);
    else if (why.status)
        ttc_warn(&call->warnings, "the revoked token could not be forgotten: %s",
                 why.message ? why.message : "out of memory");
    ttc_free(ended.account);
    ttc_failure_clear(&why);
}
