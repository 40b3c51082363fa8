/* The public functions on stored tokens: look, refresh, revoke, import, export. See tiktok.h. */
#include "core/token_api.h"
#include "core/json.h"
#include <string.h>

struct tt_self *ttc_token_provider(struct tt_context *ctx, const char *name, struct ttc_failure *why)
{
    struct tt_self *self = name ? ttc_registry_self(&ctx->registry, name) : NULL;
    if (self && self->state == TTC_SELF_READY)
        return self;
    if (self)
        ttc_failure_copy(why, &self->why);
    if (!why->status)
        ttc_fail(why, TT_EUSAGE, "name it in the configuration: providers: { NAME: { ... }; };",
                 "the provider %s is not loaded", name ? name : "(none)");
    return NULL;
}

/* ---- describing */

static const char *state_of(struct tt_context *ctx, const struct ttc_token *t)
{
    struct tt_token_kind scratch, none = {0};
    struct ttc_failure why = {0};
    struct tt_self *self = ttc_registry_self(&ctx->registry, t->provider);
    const struct tt_token_kind *kind =
        self && self->state == TTC_SELF_READY ? ttc_kind_of(self, t->kind, &scratch, &why) : NULL;
    ttc_failure_clear(&why);
    if (ttc_token_age(ctx, kind ? kind : &none, t) != TTC_OVER)
        return "ready";
    if (t->refresh_refused || !(kind ? ttc_token_renewable(kind, t) : t->refresh != NULL))
        return "ended";
    return "stale";
}

json_t *ttc_token_describe(struct tt_context *ctx, const struct ttc_token *t, int reveal)
{
    json_t *o = ttc_token_json(t);
    const char *state = state_of(ctx, t);
    char *command = strcmp(state, "ended") == 0 ? ttc_token_command(t->provider, t->account) : NULL;
    int rc = o ? 0 : -1, is_default = ttc_account_is_default(ctx, t);
    if (is_default < 0 || (!command && strcmp(state, "ended") == 0))
        rc = -1;
    if (rc == 0 && !reveal) {
        rc |= json_object_set_new(o, "access_token", json_string("***"));
        if (t->refresh)
            rc |= json_object_set_new(o, "refresh_token", json_string("***"));
    }
    if (rc == 0)
        rc |= json_object_set_new(o, "default", json_boolean(is_default));
    if (rc == 0)
        rc |= json_object_set_new(o, "state", json_string(state));
    if (rc == 0 && command)
        rc |= json_object_set_new(o, "hint", json_string(command));
    ttc_free(command);
    if (rc == 0)
        return o;
    json_decref(o);
    return NULL;
}

tt_result *ttc_token_result(json_t *tree)
{
    struct ttc_buf b = {0};
    struct ttc_failure why = {0};
    if (!tree || ttc_json_write(&b, tree) != 0)
        ttc_fail_nomem(&why);
    json_decref(tree);
    if (!why.status)
        return ttc_result_json(&b);
    ttc_buf_free(&b);
    return ttc_result_failed(NULL, &why);
}

/* An account that is about to be forgotten: made first, so that nothing is forgotten which cannot be told. */
static tt_result *farewell(struct tt_context *ctx, const struct ttc_token *t)
{
    json_t *o = ttc_token_describe(ctx, t, 0);
    if (o && json_object_set(o, "default", json_false()) != 0) {
        json_decref(o);
        o = NULL;
    }
    return ttc_token_result(o);
}

static tt_result *described(struct tt_context *ctx, struct ttc_token *t, int reveal, struct ttc_failure *why)
{
    json_t *o = why->status ? NULL : ttc_token_describe(ctx, t, reveal);
    ttc_token_clear(t);
    return why->status ? ttc_result_failed(NULL, why) : ttc_token_result(o);
}

int ttc_token_load(struct tt_context *ctx, const char *provider, const char *account, struct ttc_token *t,
                   struct ttc_failure *why)
{
    memset(t, 0, sizeof *t);
    if (!provider || !*provider)
        return ttc_fail(why, TT_EUSAGE, NULL, "no provider is named");
    if (!ttc_store_of(ctx, why))
        return -1;
    int rc = account ? ttc_account_named(ctx, provider, NULL, account, t, why)
                     : ttc_account_default(ctx, provider, NULL, t, why);
    if (rc == 1 && ttc_token_secrets(ctx, t) != 0)
        rc = ttc_fail_nomem(why);
    if (rc != 0)
        return rc;
    char *command = ttc_token_command(provider, account),
         *hint = ttc_format("sign in: %s", command ? command : "");
    if (account)
        ttc_fail(why, TT_EAUTH, hint, "no account \"%s\" of %s is signed in", account, provider);
    else
        ttc_fail(why, TT_EAUTH, hint, "nobody is signed in to %s", provider);
    ttc_free(hint);
    ttc_free(command);
    return -1;
}

int ttc_token_keep(struct tt_context *ctx, const struct ttc_token *t, struct ttc_failure *why)
{
    struct ttc_store *store = ttc_store_of(ctx, why);
    struct ttc_token chosen = {0};
    if (!store)
        return -1;
    int first = ttc_account_default(ctx, t->provider, NULL, &chosen, why) == 0;
    if (why->status == TT_ENOMEMORY)
        return -1;
    ttc_failure_clear(why);
    ttc_token_clear(&chosen);
    if (store->ops->save(store, t, NULL, NULL, why) < 0)
        return -1;
    return first && *t->account != '(' ? store->ops->set_default(store, t->provider, t->account, why) : 0;
}

/* ---- looking */

struct listing {
    struct tt_context *ctx;
    json_t *list;
    const char *account; /* NULL: all */
    int reveal, plain;   /* plain: as tt_token_import() takes it */
    struct ttc_failure *why;
};

static int add(const struct ttc_token *t, const struct ttc_failure *why, void *user)
{
    struct listing *l = user;
    json_t *o = NULL;
    if (l->account && strcmp(l->account, t->account) != 0)
        return 0;
    if (why && (l->plain || why->status == TT_ENOMEMORY)) {
        ttc_failure_copy(l->why, why);
        return 1;
    }
    if (why)
        o = json_pack("{s:s,s:s,s:s,s:s}", "provider", t->provider, "account", t->account, "state", "damaged",
                      "hint", why->message ? why->message : "");
    else if (l->plain)
        o = ttc_token_json(t);
    else
        o = ttc_token_describe(l->ctx, t, l->reveal);
    int lost = !why && ttc_token_secrets(l->ctx, t) != 0;
    if (lost)
        json_decref(o);
    if (!lost && o && json_array_append_new(l->list, o) == 0)
        return 0;
    ttc_fail_nomem(l->why);
    return 1;
}

static tt_result *list_all(struct tt_context *ctx, const char *provider, const char *account, int plain)
{
    struct ttc_failure why = {0};
    struct listing l = {.ctx = ctx, .account = account, .plain = plain, .list = json_array(), .why = &why};
    if (!l.list)
        ttc_fail_nomem(&why);
    else if (ctx->store)
        ctx->store->ops->list(ctx->store, provider, add, &l, &why);
    if (!why.status)
        return ttc_token_result(l.list);
    json_decref(l.list);
    return ttc_result_failed(NULL, &why);
}

tt_result *tt_tokens(tt_context *ctx)
{
    return list_all(ctx, NULL, NULL, 0);
}

tt_result *tt_token_export(tt_context *ctx, const char *provider, const char *account)
{
    struct ttc_failure why = {0};
    struct ttc_token t;
    if (!account)
        return list_all(ctx, provider, NULL, 1);
    if (ttc_token_load(ctx, provider, account, &t, &why) != 1)
        return ttc_result_failed(NULL, &why);
    tt_result *r = list_all(ctx, provider, t.account, 1);
    ttc_token_clear(&t);
    return r;
}

tt_result *tt_token_show(tt_context *ctx, const char *provider, const char *account, uint32_t flags)
{
    struct ttc_failure why = {0};
    struct ttc_token t;
    ttc_token_load(ctx, provider, account, &t, &why);
    return described(ctx, &t, (flags & TT_TOKEN_REVEAL) != 0, &why);
}

tt_result *tt_token_default(tt_context *ctx, const char *provider, const char *account)
{
    struct ttc_failure why = {0};
    struct ttc_token t;
    if (ttc_token_load(ctx, provider, account, &t, &why) == 1)
        ctx->store->ops->set_default(ctx->store, provider, t.account, &why);
    return described(ctx, &t, 0, &why);
}

/* ---- refreshing */

struct wanted {
    struct tt_self *self;
    const struct ttc_token *token;
    struct tt_token_kind kind;
    const char *action;
};

static struct ttc_call *make_refresh(struct tt_context *ctx, void *user, struct ttc_failure *why)
{
    struct wanted *w = user;
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    json_t *params = json_object();
    struct ttc_action *action = ttc_kind_action(w->self, w->action, params, why);
    struct ttc_call *call = NULL;
    options.account = w->token->account;
    if (!action && !why->status)
        ttc_fail(why, TT_EPROVIDER, NULL, "%s: the action %s is missing", w->self->id, w->action);
    else if (action && w->token->refresh && w->kind.refresh_param &&
             json_object_set_new(params, w->kind.refresh_param, json_string(w->token->refresh)) != 0)
        ttc_fail_nomem(why);
    else if (action && (call = ttc_call_new(ctx, action->name, params, &options, TTC_OWN, why)) != NULL)
        call->refresh_now = 1;
    json_decref(params);
    return call;
}

static int want(struct tt_context *ctx, const char *provider, struct ttc_token *t, struct wanted *w,
                struct ttc_failure *why)
{
    struct tt_token_kind scratch;
    w->self = ttc_token_provider(ctx, provider, why);
    const struct tt_token_kind *kind = w->self ? ttc_kind_of(w->self, t->kind, &scratch, why) : NULL;
    if (!kind)
        return -1;
    w->kind = *kind;
    w->token = t;
    return 0;
}

tt_result *tt_token_refresh(tt_context *ctx, const char *provider, const char *account)
{
    struct ttc_failure why = {0};
    struct ttc_token t, fresh;
    struct wanted w = {0};
    tt_result *r = NULL;
    if (ttc_token_load(ctx, provider, account, &t, &why) == 1 && want(ctx, provider, &t, &w, &why) == 0) {
        w.action = w.kind.refresh ? w.kind.refresh : w.kind.exchange;
        if (ttc_token_renewable(&w.kind, &t))
            r = ttc_call_run(ctx, w.action, make_refresh, &w);
        else
            ttc_fail(&why, TT_EUSAGE, NULL,
                     "%s, account %s: this token cannot be refreshed, it only ends when it is "
                     "revoked",
                     provider, t.account);
    }
    if (r && tt_result_status(r) == TT_OK) {
        tt_result_unref(r);
        ttc_token_load(ctx, provider, t.account, &fresh, &why);
        r = described(ctx, &fresh, 0, &why);
    } else if (!r) {
        r = ttc_result_failed(NULL, &why);
    }
    ttc_token_clear(&t);
    return r;
}

/* ---- revoking */

static struct ttc_call *make_revoke(struct tt_context *ctx, void *user, struct ttc_failure *why)
{
    struct wanted *w = user;
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    json_t *params = json_object();
    struct ttc_action *action = ttc_kind_action(w->self, w->action, params, why);
    struct ttc_call *call = NULL;
    options.account = w->token->account; /* the action's "@token" takes its token from there */
    if (action)
        call = ttc_call_new(ctx, action->name, params, &options, TTC_OWN, why);
    else if (!why->status)
        ttc_fail(why, TT_EPROVIDER, NULL, "%s: the action %s is missing", w->self->id, w->action);
    json_decref(params);
    return call;
}

/* The service is told with a token that still lives; NULL: it knows, or cannot be told. */
static tt_result *tell_service(struct tt_context *ctx, struct wanted *w)
{
    const struct ttc_token *t = w->token;
    if (!w->kind.revoke)
        return NULL;
    if (ttc_token_age(ctx, &w->kind, t) == TTC_OVER && ttc_token_renewable(&w->kind, t) &&
        !t->refresh_refused)
        tt_result_unref(tt_token_refresh(ctx, t->provider, t->account));
    w->action = w->kind.revoke;
    tt_result *r = ttc_call_run(ctx, w->action, make_revoke, w);
    if (tt_result_status(r) == TT_OK || tt_result_status(r) == TT_EAUTH) { /* it has ended already */
        tt_result_unref(r);
        return NULL;
    }
    return r;
}

tt_result *tt_token_revoke(tt_context *ctx, const char *provider, const char *account, uint32_t flags)
{
    struct ttc_failure why = {0};
    struct ttc_token t;
    struct wanted w = {0};
    tt_result *refusal = NULL;
    int rc = ttc_token_load(ctx, provider, account, &t, &why);
    tt_result *r = rc == 1 ? farewell(ctx, &t) : NULL;
    int sayable = r && tt_result_status(r) == TT_OK;
    if (sayable && !(flags & TT_TOKEN_LOCAL) && (rc = want(ctx, provider, &t, &w, &why)) == 0)
        refusal = tell_service(ctx, &w);
    if (refusal) {
        tt_result_unref(r);
        r = refusal;
    } else if (sayable && rc >= 0)
        ctx->store->ops->remove(ctx->store, provider, t.account, NULL, &why);
    if (why.status) {
        tt_result_unref(r);
        r = ttc_result_failed(NULL, &why);
    }
    ttc_token_clear(&t);
    return r;
}
