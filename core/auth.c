/* tt_auth_url() and tt_auth_finish(): signing in without a listener or a browser of our own. */
#include "core/auth_answer.h"
#include "core/exchange.h"
#include "core/token_api.h"
#include <string.h>

/* ---- the address */

static tt_result *url_of(struct ttc_call *call, struct ttc_failure *why)
{
    struct ttc_exchange *x = call->exchange;
    struct ttc_buf b = {0};
    if (!x || x->gives != TT_GIVES_URL) {
        ttc_fail(why, TT_EPROVIDER, NULL, "%s, which begins the sign-in, gives no address",
                 call->action->name);
    } else if (ttc_request_build(x, 0, &x->request, why) == 0) {
        ttc_exchange_url(x, &b);
        return ttc_result_json(&b);
    }
    return ttc_result_failed(call->action->name, why);
}

tt_result *tt_auth_url(tt_context *ctx, const char *provider, const char *kind_id, const json_t *params)
{
    struct ttc_failure why = {0};
    struct tt_token_kind scratch;
    struct tt_self *self = ttc_token_provider(ctx, provider, &why);
    const struct tt_token_kind *kind = self ? ttc_kind_of(self, kind_id, &scratch, &why) : NULL;
    json_t *all = params ? ttc_json_copy(params) : json_object(), *fills = json_object();
    struct ttc_action *action = kind ? ttc_kind_action(self, kind->authorize, fills, &why) : NULL;
    struct ttc_call *call = NULL;
    if (!all || !fills)
        ttc_fail_nomem(&why);
    else if (kind && !action && !why.status)
        ttc_fail(&why, TT_EUSAGE, NULL, "nobody signs in to tokens of kind \"%s\" of %s", kind->id, self->id);
    else if (action && !why.status && ttc_json_fill(all, fills) != 0)
        (void)(json_is_object(all)
                   ? ttc_fail_nomem(&why)
                   : ttc_fail_param(&why, "params", NULL, "the parameters are not an object"));
    if (action && !why.status)
        call = ttc_call_new(ctx, action->name, all, NULL, TTC_BORROWED, &why);
    tt_result *r = call ? url_of(call, &why) : ttc_result_failed(action ? action->name : NULL, &why);
    ttc_call_free(call);
    json_decref(all);
    json_decref(fills);
    return r;
}

/* ---- the answer */

struct finish {
    struct tt_context *ctx;
    tt_auth_options o;
    struct tt_self *self;
    struct tt_token_kind kind;
    struct ttc_action *action;
    struct ttc_token token;
};

/* error=access_denied&error_description=... */
static int check_error(const struct finish *f, struct ttc_failure *why)
{
    char *error = NULL, *text = NULL;
    if (ttc_auth_param(f->o.answer, "error", &error) != 0 ||
        ttc_auth_param(f->o.answer, "error_description", &text) != 0)
        ttc_fail_nomem(why);
    else if (error) {
        ttc_token_sign_in(why, f->self->id, f->o.account, "%s: the sign-in was refused: %s%s%s", f->self->id,
                          error, text && *text ? ": " : "", text ? text : "");
        ttc_failure_text(why, &why->code, error);
    }
    ttc_free(error);
    ttc_free(text);
    return why->status ? -1 : 0;
}

/* In constant time: the state is what keeps somebody else's code out. */
static int check_state(const struct finish *f, struct ttc_failure *why)
{
    char *state = NULL, *error = NULL;
    int lost = ttc_auth_param(f->o.answer, "state", &state) != 0 ||
               ttc_auth_param(f->o.answer, "error", &error) != 0;
    size_t n = strlen(f->o.state);
    volatile unsigned char differs = !state || strlen(state) != n;
    for (size_t i = 0; state && strlen(state) == n && i < n; i++)
        differs = (unsigned char)(differs | (state[i] ^ f->o.state[i]));
    int rc = lost ? ttc_fail_nomem(why) : 0;
    if (!lost && differs && (state || !error)) {
        rc = ttc_token_sign_in(
            why, f->self->id, f->o.account,
            "%s: the answer belongs to another sign-in (its state is %s); nothing was done with it",
            f->self->id, state ? "not the one that was sent" : "missing");
        ttc_failure_text(why, &why->code, "state");
    }
    ttc_free(state);
    ttc_free(error);
    return rc;
}

static int declares(const struct ttc_action *action, const char *name)
{
    struct tt_param scratch;
    return ttc_param_named(action->self, action->row->params, action->row->n_params, name, strlen(name),
                           &scratch) != NULL;
}

static int give(struct finish *f, json_t *params, const char *name, const char *value)
{
    if (!value || !declares(f->action, name))
        return 0;
    return json_object_set_new(params, name, json_string(value));
}

/* The exchange's parameters: the code under its own name, and what OAuth calls by these names everywhere. */
static int exchange_params(struct finish *f, json_t *params, struct ttc_failure *why)
{
    char *code;
    if (ttc_auth_param(f->o.answer, f->kind.code, &code) != 0 ||
        (!code && ttc_auth_param(f->o.answer, "code", &code) != 0))
        return ttc_fail_nomem(why);
    if (!code)
        return ttc_token_sign_in(why, f->self->id, f->o.account, "%s: the answer holds no code (%s)",
                                 f->self->id, f->kind.code);
    int rc = ttc_secret(f->ctx->log, code);
    if (rc == 0)
        rc = json_object_set_new(params, f->kind.code, json_string(code));
    ttc_free(code);
    if (rc != 0 || give(f, params, "redirect_uri", f->o.redirect_uri) != 0 ||
        give(f, params, "code_verifier", f->o.code_verifier) != 0)
        return ttc_fail_nomem(why);
    return 0;
}

static struct ttc_call *make_exchange(struct tt_context *ctx, void *user, struct ttc_failure *why)
{
    struct finish *f = user;
    struct ttc_call *call = NULL;
    json_t *params = json_object();
    f->action = ttc_kind_action(f->self, f->kind.exchange, params, why);
    if (why->status)
        call = NULL;
    else if (!f->action)
        ttc_fail(why, TT_EPROVIDER, NULL, "%s: the action %s, which exchanges the code, is missing",
                 f->self->id, f->kind.exchange);
    else if (exchange_params(f, params, why) == 0)
        call = ttc_call_new(ctx, f->action->name, params, NULL, TTC_OWN, why);
    json_decref(params);
    return call;
}

/* The name that was asked for, else the one that this account has, else its id. */
static int name_account(struct finish *f, struct ttc_failure *why)
{
    struct ttc_token old = {0};
    struct ttc_token *t = &f->token;
    const char *id = json_string_value(json_array_get(t->ids, 0));
    if (f->o.account) {
        t->account = ttc_strdup(f->o.account);
    } else if (id) {
        int rc = ttc_account_named(f->ctx, f->self->id, f->kind.id, id, &old, why);
        if (rc < 0)
            return -1;
        t->account = rc == 1 ? ttc_strdup(old.account) : ttc_strndup(id, TTC_LONGEST_ACCOUNT);
        ttc_token_clear(&old);
    } else {
        t->account = ttc_strdup(f->kind.id);
    }
    t->provider = ttc_strdup(f->self->id);
    t->kind = ttc_strdup(f->kind.id);
    return t->account && t->provider && t->kind ? 0 : ttc_fail_nomem(why);
}

static tt_result *keep(struct finish *f, const tt_result *r, int64_t asked_at, struct ttc_failure *why)
{
    struct tt_span data = {0};
    size_t n = 0;
    json_t *shown = NULL;
    tt_result_data(r, &data.p, &n);
    data.n = n;
    if (ttc_token_take(&f->token, &f->kind, data, asked_at, why) == 0 && name_account(f, why) == 0) {
        if (ttc_token_secrets(f->ctx, &f->token) != 0)
            ttc_fail_nomem(why);
        else if (ttc_token_keep(f->ctx, &f->token, why) == 0 &&
                 !(shown = ttc_token_describe(f->ctx, &f->token, 0)))
            ttc_fail_nomem(why);
    }
    return why->status ? ttc_result_failed(f->action->name, why) : ttc_token_result(shown);
}

static int read_options(struct finish *f, const tt_auth_options *from, struct ttc_failure *why)
{
    struct tt_token_kind scratch;
    if (!from || from->size < 2 * sizeof(uint32_t) || from->size > 4096)
        return ttc_fail(why, TT_EUSAGE, NULL, "initialise tt_auth_options with TT_AUTH_OPTIONS_INIT");
    memcpy(&f->o, from, from->size < sizeof f->o ? from->size : sizeof f->o);
    if (!f->o.answer || !f->o.state || !*f->o.state)
        return ttc_fail_param(
            why, f->o.answer ? "state" : "answer", NULL,
            "%s is missing: a sign-in ends with the address that the browser came back to and the "
            "state that tt_auth_url() gave",
            f->o.answer ? "state" : "answer");
    f->self = ttc_token_provider(f->ctx, f->o.provider, why);
    const struct tt_token_kind *kind = f->self ? ttc_kind_of(f->self, f->o.kind, &scratch, why) : NULL;
    if (!kind)
        return -1;
    f->kind = *kind;
    if (!kind->exchange || !kind->code)
        return ttc_fail(why, TT_EUSAGE, NULL, "nobody signs in to tokens of kind \"%s\" of %s", kind->id,
                        f->self->id);
    if (f->o.account && ttc_account_name_fits(f->o.account, why) != 0)
        return -1;
    struct ttc_store *store = ttc_store_of(f->ctx, why);
    return store ? store->ops->ready(store, why) : -1; /* before the code is spent */
}

tt_result *tt_auth_finish(tt_context *ctx, const tt_auth_options *options)
{
    struct ttc_failure why = {0};
    struct finish f = {.ctx = ctx};
    tt_result *r;
    if (read_options(&f, options, &why) != 0 || check_state(&f, &why) != 0 || check_error(&f, &why) != 0)
        return ttc_result_failed(NULL, &why);
    int64_t asked_at = ttc_unix_s();
    tt_result *answer = ttc_call_run(ctx, f.kind.exchange, make_exchange, &f);
    if (tt_result_status(answer) == TT_OK) {
        r = keep(&f, answer, asked_at, &why);
        tt_result_unref(answer);
    } else {
        r = answer;
    }
    ttc_token_clear(&f.token);
    return r;
}
