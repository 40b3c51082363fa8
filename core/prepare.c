/* From what a host gave to a call that can begin: the action, the reserved parameters, fills, checks, policy. In the
 * caller's thread. */
#include "core/call.h"
#include "core/checkpoint.h"
#include "core/exchange.h"
#include <string.h>

int ttc_policy_check(struct tt_context *ctx, const struct ttc_action *action, const tt_call_options *options,
                     struct ttc_failure *why)
{
    const struct tt_endpoint *e = action->endpoint;
    uint32_t effect = e ? e->effect : action->row->effect;
    uint32_t flags = e ? e->flags : action->row->effect_flags;
    if (options->flags & TT_DRY_RUN)
        return 0;
    if (effect != TT_READ && ttc_config_bool(ctx->config, "read_only"))
        return ttc_fail(why, TT_ECONFIG, "set read_only = false to allow it",
                        "%s changes something, and read_only is set (%s)", action->name,
                        ttc_config_origin(ctx->config, "read_only"));
    if ((flags & (TT_E_SPENDS | TT_E_DELETES)) && !(options->flags & TT_CONFIRMED) &&
        ttc_config_bool(ctx->config, "confirm")) {
        ttc_fail(why, TT_EUSAGE, "confirm it: TT_CONFIRMED, or --yes on the command line",
                 "%s %s, and confirm is set (%s)", action->name,
                 flags & TT_E_SPENDS ? "spends money" : "deletes", ttc_config_origin(ctx->config, "confirm"));
        ttc_failure_text(why, &why->code, "confirm");
        return -1;
    }
    return 0;
}

/* The part of the caller's options that its size covers, texts copied. */
static int copy_options(struct ttc_call *call, const tt_call_options *from, struct ttc_failure *why)
{
    if (!from)
        return 0;
    if (from->size < 2 * sizeof(uint32_t) || from->size > 4096)
        return ttc_fail(why, TT_EUSAGE, "initialise tt_call_options with TT_CALL_OPTIONS_INIT",
                        "the call's options say that they are %u bytes long", from->size);
    memcpy(&call->options, from, from->size < sizeof call->options ? from->size : sizeof call->options);
    tt_call_options *o = &call->options;
    const char **texts[] = {&o->account, &o->access_token, &o->resume};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (*texts[i] && !(*texts[i] = ttc_arena_strdup(&call->arena, *texts[i])))
            return ttc_fail_nomem(why);
    call->tokens.access = (char *)o->access_token;
    return 0;
}

static int declares(const struct ttc_action *action, const char *name)
{
    struct tt_param scratch;
    return ttc_param_named(action->self, action->row->params, action->row->n_params, name, strlen(name),
                           &scratch) != NULL;
}

/* Takes one of the words that every action understands out of the parameters. */
static int take_text(struct ttc_call *call, json_t *params, const char *name, char **out,
                     struct ttc_failure *why)
{
    const json_t *value = json_object_get(params, name);
    if (!value || declares(call->action, name))
        return 0;
    if (!json_is_string(value) && !json_is_null(value))
        return ttc_fail_param(why, name, NULL, "%s: %s must be a text", call->action->name, name);
    if (json_is_string(value) && *json_string_value(value)) {
        *out = ttc_arena_strdup(&call->arena, json_string_value(value));
        if (!*out || ttc_secret(call->e->ctx->log, *out) != 0)
            return ttc_fail_nomem(why);
    }
    json_object_del(params, name);
    return 0;
}

static int take_reserved(struct ttc_call *call, json_t *params, struct ttc_failure *why)
{
    struct ttc_call_tokens *t = &call->tokens;
    if (take_text(call, params, "access_token", &t->access, why) != 0 ||
        take_text(call, params, "refresh_token", &t->refresh, why) != 0)
        return -1;
    const json_t *should = json_object_get(params, "should_refresh_token");
    if (should && !declares(call->action, "should_refresh_token")) {
        t->refresh_first = json_is_true(should);
        json_object_del(params, "should_refresh_token");
    }
    if (t->refresh_first && !t->refresh)
        return ttc_fail_param(
            why, "should_refresh_token", "give refresh_token too, or leave should_refresh_token out",
            "%s: should_refresh_token is set, but there is no refresh_token", call->action->name);
    return ttc_secret(call->e->ctx->log, t->access) == 0 ? 0 : ttc_fail_nomem(why);
}

/* Every secret value becomes known to the log before anything is sent or printed. */
static int tell_secrets(struct ttc_call *call, const struct tt_param *rows, uint32_t n, const json_t *params)
{
    int rc = 0;
    for (uint32_t i = 0; i < n; i++) {
        struct tt_param scratch;
        const struct tt_param *p = ttc_param(call->action->self, rows, i, &scratch);
        const json_t *value = json_object_get(params, p->name);
        if (!value)
            continue;
        if ((p->flags & (TT_P_SECRET | TT_P_URL_SECRET)) && json_is_string(value))
            rc |= ttc_secret(call->e->ctx->log, json_string_value(value));
        if (p->n_fields && json_is_object(value))
            rc |= tell_secrets(call, p->fields, p->n_fields, value);
    }
    return rc;
}

/* A required parameter that a setting could have filled: say which. */
static void add_setting_hint(struct ttc_call *call, struct ttc_failure *why)
{
    struct tt_param scratch;
    struct tt_rule rule_scratch;
    const struct tt_action *row = call->action->row;
    const struct tt_self *self = call->action->self;
    const struct tt_param *p = why->param ? ttc_param_named(self, row->params, row->n_params, why->param,
                                                            strlen(why->param), &scratch)
                                          : NULL;
    const char *fill = p && p->rule ? ttc_rule(self, p, &rule_scratch)->fill : NULL;
    if (!fill || strncmp(fill, "@setting:", 9) != 0)
        return;
    char *hint =
        ttc_format("give it with the call, or set %s in providers: { %s: { ... }; };", fill + 9, self->id);
    ttc_free(why->hint);
    why->hint = hint;
}

static int complete(struct ttc_call *call, const json_t *params, uint32_t borrowed, struct ttc_failure *why)
{
    const struct tt_action *row = call->action->row;
    const char **later = NULL;
    if (params && !json_is_object(params))
        return ttc_fail(why, TT_EUSAGE, "give an object: {\"name\": value}",
                        "%s: the parameters are not an object", call->action->name);
    json_t *own = !params ? json_object() : borrowed ? ttc_json_copy(params) : ttc_json_copy_all(params);
    if (!own)
        return ttc_fail_nomem(why);
    int rc = take_reserved(call, own, why);
    if (rc == 0 && tell_secrets(call, row->params, row->n_params, own) != 0)
        rc = ttc_fail_nomem(why);
    if (rc == 0)
        rc = ttc_fill(call, call->action, own, &later, why);
    if (rc == 0 && !(call->options.flags & TT_NO_CHECK)) {
        rc = ttc_schema_check(call->action, own, call->options.flags, later, &call->params, &call->warnings,
                              why);
        if (rc != 0)
            add_setting_hint(call, why);
    } else if (rc == 0) {
        call->params = json_incref(own);
    }
    json_decref(own);
    return rc;
}

static int plan(struct ttc_call *call, struct ttc_failure *why)
{
    const struct tt_endpoint *ep = call->action->endpoint;
    int all = (call->options.flags & TT_ALL_PAGES) != 0;
    if (!ep)
        return all && !(call->action->row->flags & TT_A_ROWS)
                   ? ttc_fail(why, TT_EUSAGE, "leave that option out", "%s is a flow and has no pages",
                              call->action->name)
                   : 0;
    if (call->options.resume)
        return ttc_fail(
            why, TT_EUSAGE, "leave that option out",
            "%s is one request, which is made or not: only flows of several requests can be resumed",
            call->action->name);
    if (all && (!call->action->paging || !ep->rows))
        return ttc_fail(why, TT_EUSAGE, "leave that option out", "%s has no pages", call->action->name);
    if ((ep->flags & TT_E_STREAM) && !call->options.sink && !(call->options.flags & TT_DRY_RUN))
        return ttc_fail(why, TT_EUSAGE, "give a sink (the command: it writes to standard output)",
                        "%s may answer more than memory should hold", call->action->name);
    call->exchange = ttc_exchange_new(call, call->action, call->params, why);
    if (!call->exchange)
        return -1;
    call->exchange->top = 1;
    call->exchange->all_pages = (uint8_t)all;
    return 0;
}

static int check_resume(const struct ttc_call *call, struct ttc_failure *why)
{
    if (!(call->options.flags & TT_RESUME_ONLY) || ttc_checkpoint_saved(call))
        return 0;
    return ttc_checkpoint_fail_missing(call, why);
}

static struct ttc_call *enter(struct tt_context *ctx, struct ttc_action *action)
{
    struct ttc_call *call = ttc_alloc(sizeof *call);
    if (!call)
        return NULL;
    call->e = ctx->engine;
    call->action = action;
    call->since = ttc_secrets_told(ctx->log);
    pthread_mutex_lock(&call->e->lock);
    call->handle = ttc_slots_add(&call->e->calls, call);
    pthread_mutex_unlock(&call->e->lock);
    if (!call->handle) {
        ttc_free(call);
        return NULL;
    }
    return call;
}

struct ttc_call *ttc_call_new(struct tt_context *ctx, const char *name, const json_t *params,
                              const tt_call_options *options, uint32_t how, struct ttc_failure *why)
{
    struct ttc_action *action = name ? ttc_registry_find(&ctx->registry, name) : NULL;
    if (!action) {
        ttc_registry_unknown(&ctx->registry, name ? name : "", why);
        return NULL;
    }
    if (ttc_action_prepare(&ctx->registry, action, why) != 0)
        return NULL;
    struct ttc_call *call = enter(ctx, action);
    if (!call) {
        ttc_fail_nomem(why);
        return NULL;
    }
    call->own = (how & TTC_OWN) != 0;
    if (copy_options(call, options, why) == 0 &&
        (call->own || ttc_policy_check(ctx, action, &call->options, why) == 0) &&
        check_resume(call, why) == 0 && complete(call, params, how & TTC_BORROWED, why) == 0 &&
        plan(call, why) == 0)
        return call;
    ttc_call_free(call);
    return NULL;
}
