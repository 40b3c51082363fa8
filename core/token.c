/* Which token an exchange carries: the one given with the call, then the configuration's. A refresh token that was
 * given with the call brings a fresh one first. Loop thread. */
#include "core/exchange.h"
#include <string.h>

#define MOST_HITS 16

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
        if (row->setting && ttc_config_setting(self->ctx->config, self->id, row->setting, token, why) != 0)
            return -1;
        if (*token && !**token)
            *token = NULL;
        first = 0;
        kinds += n + (kinds[n] == '|');
    }
    return 0;
}

/* A token kind names its actions, or aliases of them: an endpoint that both exchanges and refreshes is told which by
 * what the alias fills in. NULL: there is none, or no memory. */
static struct ttc_action *named_action(struct tt_self *self, const char *name, json_t *params)
{
    struct ttc_alias_hit hits[MOST_HITS];
    struct ttc_registry *registry = &self->ctx->registry;
    struct ttc_action *action = ttc_registry_find(registry, name);
    size_t n = action ? 0 : ttc_registry_alias(registry, name, hits, MOST_HITS);
    for (size_t i = 0; i < n && i < MOST_HITS; i++) {
        if (hits[i].action->self != self)
            continue;
        json_t *fills = hits[i].alias.fills ? json_loads(hits[i].alias.fills, 0, NULL) : NULL;
        if (hits[i].alias.fills && json_object_update(params, fills) == 0)
            action = hits[i].action;
        json_decref(fills);
        break;
    }
    return action;
}

/* The exchange that turns the refresh token of the call into a fresh access token. */
static int refresh_step(struct ttc_exchange *x, const struct tt_token_kind *kind, struct ttc_failure *why)
{
    struct ttc_call *call = x->call;
    json_t *params = json_object(), *clean = NULL;
    struct ttc_action *action = named_action(x->action->self, kind->refresh, params);
    if (!action || ttc_action_prepare(&call->e->ctx->registry, action, why) != 0) {
        json_decref(params);
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
        x->token_step = ttc_exchange_new(call, action, clean, why);
        rc = x->token_step ? 1 : -1;
    }
    json_decref(clean);
    json_decref(params);
    return rc;
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
    call->tokens.refreshed = 1;
    ttc_secret(call->e->ctx->log, access);
    ttc_secret(call->e->ctx->log, refresh);
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
    return call->tokens.access ? 0 : ttc_fail_nomem(why);
}

static int set_header(struct ttc_exchange *x, const struct tt_token_kind *kind, struct ttc_failure *why)
{
    const char *at = strstr(kind->header, "%s");
    if (!at)
        return ttc_fail(why, TT_EPROVIDER, NULL, "%s: the header of token kind \"%s\" has no %%s",
                        x->action->name, kind->id);
    x->token_line =
        ttc_arena_format(&x->keep, "%.*s%s%s", (int)(at - kind->header), kind->header, x->token, at + 2);
    return x->token_line ? 0 : ttc_fail_nomem(why);
}

int ttc_token_find(struct ttc_exchange *x, struct ttc_failure *why)
{
    const char *kinds = x->own_request        ? x->token_kind
                        : x->action->endpoint ? x->action->endpoint->tokens
                                              : NULL;
    struct ttc_call_tokens *given = &x->call->tokens;
    struct tt_token_kind kind = {0};
    const char *token = NULL;
    if (!kinds)
        return 0;
    x->token_kind = kinds;
    if (configured(x, kinds, &kind, &token, why) != 0)
        return -1;
    if (given->refresh && kind.refresh && (given->refresh_first || !token))
        return (x->call->options.flags & TT_DRY_RUN) ? 0 : refresh_step(x, &kind, why);
    if (!token && (x->call->options.flags & TT_DRY_RUN))
        token = "(the access token)";
    if (!token) {
        char *hint =
            ttc_format("set %s in providers: { %s: { ... }; }; or give access_token with the call%s%s%s",
                       kind.setting ? kind.setting : "access_token", x->action->self->id,
                       kind.authorize ? "; " : "", kind.authorize ? kind.authorize : "",
                       kind.authorize ? " begins the sign-in that yields one" : "");
        int rc = ttc_fail(why, TT_EAUTH, hint, "%s needs an access token (kind \"%s\") and there is none",
                          x->action->name, kind.id);
        ttc_free(hint);
        return rc;
    }
    x->token = ttc_arena_strdup(&x->keep, token);
    if (!x->token)
        return ttc_fail_nomem(why);
    ttc_secret(x->call->e->ctx->log, token);
    return set_header(x, &kind, why);
}
