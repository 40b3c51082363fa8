/* Which token an exchange carries: the one given with the call, then the configuration's (unless the call names a
 * stored account), then the store's. A refresh token that was given with the call brings a fresh one first. Loop
 * thread. */
#include "core/exchange.h"
#include "core/refresh.h"
#include <string.h>

/* The first of "user|client" for which there is a token; *kind is always the last one looked at. */
static int configured(struct ttc_exchange *x, const char *kinds, struct tt_token_kind *kind,
                      const char **token, struct ttc_failure *why)
{
    struct tt_self *self = x->action->self;
    struct tt_token_kind scratch;
    int first = 1;
    *token = NULL;
    while (*kinds && !*token) {
        size_t n = strcspn(kinds, "|");
        const struct tt_token_kind *row = ttc_self_token(self, kinds, n, &scratch);
        if (!row)
            return ttc_fail(why, TT_EPROVIDER, NULL, "%s: the provider describes no token kind \"%.*s\"",
                            x->action->name, (int)n, kinds);
        if (first || x->call->tokens.access == NULL)
            *kind = *row;
        if (x->call->tokens.access) {
            *token = x->call->tokens.access;
            return 0;
        }
        if (row->setting && !x->call->options.account &&
            ttc_config_setting(self->ctx->config, self->id, row->setting, token, why) != 0)
            return -1;
        if (*token && !**token)
            *token = NULL;
        first = 0;
        kinds += n + (kinds[n] == '|');
    }
    return 0;
}

/* The exchange that turns the refresh token of the call into a fresh access token. */
static int refresh_step(struct ttc_exchange *x, const struct tt_token_kind *kind, struct ttc_failure *why)
{
    struct ttc_call *call = x->call;
    json_t *params = json_object(), *clean = NULL;
    struct ttc_action *action = ttc_kind_action(x->action->self, kind->refresh, params, why);
    if (!action || ttc_action_prepare(&call->e->ctx->registry, action, why) != 0) {
        json_decref(params);
        if (why->status == TT_ENOMEMORY)
            return -1;
        return ttc_fail(why, TT_EPROVIDER, NULL,
                        "%s: the action %s, which refreshes its token, is missing or broken", x->action->name,
                        kind->refresh);
    }
    const char **later = NULL;
    if (!params || json_object_set_new(params, kind->refresh_param, json_string(call->tokens.refresh)) != 0) {
        json_decref(params);
        return ttc_fail_nomem(why);
    }
    int rc = ttc_fill(call, action, params, &later, why);
    if (rc == 0)
        rc = ttc_schema_check(action, params, 0, later, &clean, &call->warnings, why);
    if (rc == 0) {
        x->token_asked_ms = ttc_unix_ms();
        x->token_step = ttc_exchange_new(call, action, clean, why);
        rc = x->token_step ? 1 : -1;
        ttc_count(&x->action->self->stats, TTC_STAT_REFRESHES, 1);
    }
    json_decref(clean);
    json_decref(params);
    return rc;
}

struct known {
    const char *refresh;
    struct ttc_token token;
};

static int is_known(const struct ttc_token *t, const struct ttc_failure *why, void *user)
{
    struct known *known = user;
    return !why && t->refresh && strcmp(t->refresh, known->refresh) == 0 &&
           ttc_token_copy(&known->token, t) == 0;
}

/* A refresh token that was given with the call may be a stored account's: that one must not keep a dead one. */
static void store_if_known(struct ttc_exchange *x, const struct tt_token_kind *kind, struct tt_span data)
{
    struct tt_context *ctx = x->call->e->ctx;
    struct known known = {.refresh = x->call->tokens.refresh};
    struct ttc_failure why = {0};
    char *was = NULL;
    if (ctx->store)
        ctx->store->ops->list(ctx->store, x->action->self->id, is_known, &known, &why);
    if (known.token.access && (was = ttc_strdup(known.token.access)) != NULL &&
        ttc_token_take(&known.token, kind, data, (int64_t)(x->token_asked_ms / 1000), &why) == 0)
        ctx->store->ops->save(ctx->store, &known.token, was, NULL, &why);
    if (why.status)
        ttc_warn(&x->call->warnings, "the refreshed token was not stored: %s",
                 why.message ? why.message : "out of memory");
    ttc_token_clear(&known.token);
    ttc_failure_clear(&why);
    ttc_free(was);
}

int ttc_token_refreshed(struct ttc_exchange *x, struct ttc_exchange *step, struct ttc_failure *why)
{
    struct ttc_call *call = x->call;
    struct tt_token_kind scratch;
    const struct tt_token_kind *kind =
        ttc_self_token(x->action->self, x->token_kind, strcspn(x->token_kind, "|"), &scratch);
    struct tt_span value;
    if (step->answer.failure.status != TT_OK) {
        *why = step->answer.failure;
        memset(&step->answer.failure, 0, sizeof *why);
        return -1;
    }
    if (!kind || !ttc_json_find(step->answer.data, kind->access_path, &value))
        return ttc_fail(why, TT_EREMOTE, NULL, "%s: the refreshed token is missing from the answer",
                        x->action->name);
    char *access = ttc_json_text_dup(value), *refresh = NULL;
    if (kind->refresh_path && ttc_json_find(step->answer.data, kind->refresh_path, &value))
        refresh = ttc_json_text_dup(value);
    call->tokens.access = ttc_arena_strdup(&call->arena, access);
    call->tokens.refresh_first = 0;
    store_if_known(x, kind, step->answer.data);
    call->tokens.refreshed = 1;
    int lost = ttc_secret(call->e->ctx->log, access) != 0 || ttc_secret(call->e->ctx->log, refresh) != 0;
    if (refresh && strcmp(refresh, call->tokens.refresh) != 0)
        ttc_warn(
            &call->warnings,
            "the service replaced the refresh token that was given; the new one is in tt_result_tokens()");
    if (call->new_tokens)
        ttc_bytes_unref(call->new_tokens);
    call->new_tokens = ttc_bytes_ref(step->answer.bytes);
    call->new_tokens_data = step->answer.data;
    ttc_free(access);
    ttc_free(refresh);
    return call->tokens.access && !lost ? 0 : ttc_fail_nomem(why);
}

static int set_header(struct ttc_exchange *x, const struct tt_token_kind *kind, struct ttc_failure *why)
{
    const char *at = kind->header ? strstr(kind->header, "%s") : NULL;
    if (!at)
        return ttc_fail(why, TT_EPROVIDER, NULL, "%s: the header of token kind \"%s\" has no %%s",
                        x->action->name, kind->id);
    x->token_line =
        ttc_arena_format(&x->keep, "%.*s%s%s", (int)(at - kind->header), kind->header, x->token, at + 2);
    return x->token_line ? 0 : ttc_fail_nomem(why);
}

/* ---- the store */

/* A stored account's token of one of these kinds: 1, 0 none, -1. *fetched: a kind that the app can fetch itself. */
static int stored(struct ttc_exchange *x, const char *kinds, struct tt_token_kind *kind, struct ttc_token *t,
                  struct tt_token_kind *fetched, struct ttc_failure *why)
{
    struct tt_self *self = x->action->self;
    const struct ttc_action *action = x->own_request ? x->call->action : x->action;
    const json_t *params = x->own_request ? x->call->params : x->params;
    for (; *kinds; kinds += strcspn(kinds, "|"), kinds += *kinds == '|') {
        struct tt_token_kind scratch;
        const struct tt_token_kind *row = ttc_self_token(self, kinds, strcspn(kinds, "|"), &scratch);
        if (!row)
            continue;
        if (ttc_kind_is_fetched(row)) {
            *fetched = *row;
            continue;
        }
        *kind = *row;
        int rc = ttc_account_find(x->call, self, row->id, action, params, t, why);
        if (rc != 0)
            return rc;
    }
    return 0;
}

/* The app's own token, which may still have to be fetched. */
static int app_token(struct ttc_exchange *x, const struct tt_token_kind *kind, struct ttc_token *t,
                     struct ttc_failure *why)
{
    struct tt_context *ctx = x->call->e->ctx;
    char *account = ttc_kind_app_account(kind);
    int rc =
        account && ctx->store ? ctx->store->ops->load(ctx->store, x->action->self->id, account, t, why) : -1;
    if (rc == 0)
        t->account = account;
    else
        ttc_free(account);
    return rc < 0 && !why->status ? ttc_fail_nomem(why) : rc;
}

#define MOST_WAITS 5 /* a token with a very short life may end again before it was used */

static int cannot_go_on(const struct ttc_exchange *x, const struct ttc_token *t, struct ttc_failure *why)
{
    const char *provider = x->action->self->id;
    if (x->refresh_failed) {
        ttc_failure_copy(why, &x->refused_refresh);
        return -1;
    }
    if (t->refresh_refused)
        return ttc_refresh_refused(t, NULL, why);
    if (x->waits >= MOST_WAITS)
        return ttc_fail(why, TT_EAUTH, "repeat the call, or look why this machine is so slow",
                        "%s, account %s: fresh tokens ended before they could be used, %d times", provider,
                        t->account, x->waits);
    return ttc_token_sign_in(why, provider, t->account,
                             "%s, account %s: the token has ended and cannot be refreshed", provider,
                             t->account);
}

/* The token still works, but only until it expires. */
static void warn_of_the_end(struct ttc_exchange *x, int age, const struct ttc_token *t)
{
    struct ttc_failure why = {0};
    if (age != TTC_EARLY || !t->refresh_refused || x->warned)
        return;
    x->warned = 1;
    ttc_refresh_refused(t, NULL, &why);
    ttc_warn(&x->call->warnings, "%s; %s", why.message ? why.message : "", why.hint ? why.hint : "");
    ttc_failure_clear(&why);
}

/* 0: the stored token is good; 2: it is being refreshed; -1. */
static int use_stored(struct ttc_exchange *x, const struct tt_token_kind *kind, const struct ttc_token *t,
                      void (*woken)(struct ttc_wait *, const struct ttc_failure *), struct ttc_failure *why)
{
    struct tt_context *ctx = x->call->e->ctx;
    struct tt_self *self = x->action->self;
    int age = t->access ? ttc_token_age(ctx, kind, t) : TTC_OVER;
    int stale = x->stale && t->access && strcmp(x->stale, t->access) == 0;
    int can = ttc_token_renewable(kind, t) && !t->refresh_refused && !x->refresh_failed;
    int rests = !can || ttc_keeper_rests(ctx->engine, self, t->account);
    if (!stale && (age == TTC_FRESH || (age == TTC_EARLY && rests))) {
        x->refresh_failed = 0;
        warn_of_the_end(x, age, t);
        return 0;
    }
    if (x->call->options.flags & TT_DRY_RUN)
        return 0;
    if (!can || x->waits >= MOST_WAITS)
        return cannot_go_on(x, t, why);
    x->waits++;
    x->wait.stale = x->stale;
    x->wait.over = woken;
    return ttc_wait_for(ctx->engine, self, kind, t->account, &x->wait, why) == 0 ? 2 : -1;
}

static int from_store(struct ttc_exchange *x, struct tt_token_kind *kind, char **token,
                      void (*woken)(struct ttc_wait *, const struct ttc_failure *), struct ttc_failure *why)
{
    struct tt_token_kind fetched = {0}, first = *kind;
    struct ttc_token t = {0};
    if (!x->call->e->ctx->store)
        return 0;
    int rc = stored(x, x->token_kind, kind, &t, &fetched, why);
    if (rc == 0 && fetched.id) {
        *kind = fetched;
        rc = app_token(x, kind, &t, why) < 0 ? -1 : 1;
    }
    if (rc == 1)
        rc = use_stored(x, kind, &t, woken, why);
    else if (rc == 0)
        *kind = first;
    if (rc == 0 && t.access) {
        x->account = ttc_arena_strdup(&x->keep, t.account);
        *token = ttc_arena_strdup(&x->keep, t.access);
        rc = x->account && *token ? 0 : ttc_fail_nomem(why);
    }
    ttc_token_clear(&t);
    return rc;
}

void ttc_token_hint(struct ttc_exchange *x)
{
    struct ttc_failure *f = &x->answer.failure;
    if (!x->account || f->status != TT_EAUTH)
        return;
    char *command = ttc_token_command(x->action->self->id, x->account);
    char *hint = !command  ? NULL
                 : f->hint ? ttc_format("%s (%s)", f->hint, command)
                           : ttc_format("sign in again: %s", command);
    if (hint) {
        ttc_free(f->hint);
        f->hint = hint;
    }
    ttc_free(command);
}

static int no_token(struct ttc_exchange *x, const struct tt_token_kind *kind, struct ttc_failure *why)
{
    const char *provider = x->action->self->id;
    char *command = kind->authorize ? ttc_token_command(provider, NULL) : NULL;
    char *hint = ttc_format("%s%s%sset %s in providers: { %s: { ... }; }; or give access_token with the call",
                            command ? "sign in: " : "", command ? command : "", command ? "; or " : "",
                            kind->setting ? kind->setting : "access_token", provider);
    int rc = ttc_fail(why, TT_EAUTH, hint, "%s needs an access token (kind \"%s\") and there is none",
                      x->action->name, kind->id);
    ttc_free(hint);
    ttc_free(command);
    return rc;
}

int ttc_token_find(struct ttc_exchange *x, void (*woken)(struct ttc_wait *, const struct ttc_failure *),
                   struct ttc_failure *why)
{
    const char *kinds = x->own_request        ? x->token_kind
                        : x->action->endpoint ? x->action->endpoint->tokens
                                              : NULL;
    struct ttc_call_tokens *given = &x->call->tokens;
    struct tt_token_kind kind = {0};
    const char *token = NULL;
    char *kept = NULL;
    int dry = (x->call->options.flags & TT_DRY_RUN) != 0;
    if (!kinds)
        return 0;
    x->token_kind = kinds;
    if (configured(x, kinds, &kind, &token, why) != 0)
        return -1;
    if (given->refresh && kind.refresh && (given->refresh_first || !token))
        return dry ? 0 : refresh_step(x, &kind, why);
    if (!token) {
        int rc = from_store(x, &kind, &kept, woken, why);
        if (rc != 0)
            return rc;
        token = kept;
    }
    if (!token && dry)
        token = "(the access token)";
    if (!token)
        return no_token(x, &kind, why);
    x->token = kept ? kept : ttc_arena_strdup(&x->keep, token);
    if (!x->token)
        return ttc_fail_nomem(why);
    if (ttc_secret(x->call->e->ctx->log, token) != 0)
        return ttc_fail_nomem(why);
    return set_header(x, &kind, why);
}
