/* What a kind of token says about a token: its actions, the fields of an answer, its age. See tokens.h. */
#include "core/json.h"
#include "core/tokens.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_HITS 16

/* An endpoint that both exchanges and refreshes is told which by what the alias fills in. */
struct ttc_action *ttc_kind_action(struct tt_self *self, const char *name, json_t *params,
                                   struct ttc_failure *why)
{
    struct ttc_alias_hit hits[MOST_HITS];
    struct ttc_registry *registry = &self->ctx->registry;
    struct ttc_action *action = name ? ttc_registry_find(registry, name) : NULL;
    size_t n = action || !name ? 0 : ttc_registry_alias(registry, name, hits, MOST_HITS);
    for (size_t i = 0; i < n && i < MOST_HITS; i++) {
        if (hits[i].action->self != self)
            continue;
        const char *text = hits[i].alias.fills;
        int lost;
        json_t *fills = text ? ttc_json_tree(text, strlen(text), 0, NULL, &lost) : NULL;
        if (!text || json_object_update(params, fills) == 0)
            action = hits[i].action;
        else
            ttc_fail_nomem(why); /* a table's text is JSON: the registry has looked */
        json_decref(fills);
        break;
    }
    if (!params)
        ttc_fail_nomem(why);
    return why->status ? NULL : action;
}

const struct tt_token_kind *ttc_kind_of(struct tt_self *self, const char *id, struct tt_token_kind *scratch,
                                        struct ttc_failure *why)
{
    const struct tt_provider *p = self->provider;
    for (uint32_t i = 0; i < p->n_tokens; i++) {
        const struct tt_token_kind *kind = TTC_ROW(self, TT_ROW_TOKEN, tt_token_kind, p->tokens, i, scratch);
        if (id ? strcmp(kind->id, id) == 0 : kind->authorize && kind->exchange)
            return kind;
    }
    if (id)
        ttc_fail(why, TT_EUSAGE, NULL, "the provider %s has no kind of token called \"%s\"", self->id, id);
    else
        ttc_fail(why, TT_EUSAGE, NULL, "the provider %s has nothing to sign in to", self->id);
    return NULL;
}

int ttc_kind_is_fetched(const struct tt_token_kind *kind)
{
    return kind->exchange && !kind->code && !kind->refresh;
}

char *ttc_kind_app_account(const struct tt_token_kind *kind)
{
    return ttc_format("(%s)", kind->id);
}

/* ---- an answer */

static int take_text(char **to, const char *path, struct tt_span data)
{
    struct tt_span value;
    if (!path || ttc_json_find(data, path, &value) != TT_VALUE_STRING || value.n <= 2)
        return 0;
    char *text = ttc_json_text_dup(value);
    if (!text)
        return -1;
    ttc_free(*to);
    *to = text;
    return 0;
}

/* A lifetime in seconds, which some services quote. */
static void take_life(int64_t *to, const char *path, struct tt_span data, int64_t asked_at)
{
    struct tt_span value;
    char text[32];
    if (!path || !ttc_json_find(data, path, &value))
        return;
    ttc_json_text(value, text, sizeof text);
    int64_t life = strtoll(text, NULL, 10);
    *to = life > 0 ? asked_at + life : 0;
}

static int add_text(json_t *list, const char *text, size_t n)
{
    return n ? json_array_append_new(list, json_stringn(text, n)) : 0;
}

static int add_parts(json_t *list, const char *text, const char *separators)
{
    while (*text) {
        size_t n = strcspn(text, separators);
        if (add_text(list, text, n) != 0)
            return -1;
        text += n + (text[n] != '\0');
    }
    return 0;
}

/* A list of texts or numbers, or one text; with separators it holds several. */
static int take_list(json_t **to, const char *paths, struct tt_span data, const char *separators)
{
    struct tt_span value, one;
    struct ttc_json_iter iter;
    if (!paths || !ttc_json_find_any(data, paths, &value))
        return 0;
    json_t *list = json_array();
    char *text = NULL;
    int rc = list ? 0 : -1;
    if (ttc_json_iter_open(value, &iter) == 0) {
        while (rc == 0 && ttc_json_iter_next(&iter, NULL, &one)) {
            text = ttc_json_text_dup(one);
            rc = text ? add_text(list, text, strlen(text)) : -1;
            ttc_free(text);
        }
    } else {
        text = ttc_json_text_dup(value);
        rc = !text ? -1 : separators ? add_parts(list, text, separators) : add_text(list, text, strlen(text));
        ttc_free(text);
    }
    if (rc != 0) {
        json_decref(list);
        return -1;
    }
    json_decref(*to);
    *to = list;
    return 0;
}

int ttc_token_take(struct ttc_token *t, const struct tt_token_kind *kind, struct tt_span data,
                   int64_t asked_at, struct ttc_failure *why)
{
    const char *separators = kind->scope_separator ? kind->scope_separator : ", ";
    struct tt_span value;
    if (!kind->access_path || ttc_json_find(data, kind->access_path, &value) != TT_VALUE_STRING)
        return ttc_fail(why, TT_EREMOTE, NULL, "the service's answer holds no token (%s)",
                        kind->access_path ? kind->access_path : "the provider does not say where");
    if (take_text(&t->access, kind->access_path, data) != 0 ||
        take_text(&t->refresh, kind->refresh_path, data) != 0 ||
        take_list(&t->scopes, kind->scope_path, data, separators) != 0 ||
        take_list(&t->ids, kind->account_paths, data, NULL) != 0)
        return ttc_fail_nomem(why);
    t->expires_at = 0;
    take_life(&t->expires_at, kind->expires_path, data, asked_at);
    take_life(&t->refresh_expires_at, kind->refresh_expires_path, data, asked_at);
    t->obtained_at = asked_at;
    t->refresh_begun = t->refresh_refused = 0;
    return 0;
}

/* ---- age */

int64_t ttc_unix_s(void)
{
    return (int64_t)(ttc_unix_ms() / 1000);
}

/* How long before its end a token is refreshed; never more than a quarter of its life, so that one with a short life
 * is used at all. */
static int64_t margin(const struct tt_context *ctx, const struct tt_token_kind *kind,
                      const struct ttc_token *t)
{
    int64_t set = ttc_config_int(ctx->config, "refresh_margin_s"), early = set >= 0 ? set : kind->early_s;
    int64_t quarter = (t->expires_at - t->obtained_at) / 4;
    return t->obtained_at && early > quarter ? quarter : early;
}

int ttc_token_age(const struct tt_context *ctx, const struct tt_token_kind *kind, const struct ttc_token *t)
{
    int64_t now = ttc_unix_s();
    if (!t->expires_at)
        return TTC_FRESH;
    if (now >= t->expires_at)
        return TTC_OVER;
    return now >= t->expires_at - margin(ctx, kind, t) ? TTC_EARLY : TTC_FRESH;
}

int ttc_token_renewable(const struct tt_token_kind *kind, const struct ttc_token *t)
{
    return (kind->refresh && t->refresh) || ttc_kind_is_fetched(kind);
}

/* ---- what to type */

char *ttc_token_command(const char *provider, const char *account)
{
    int named = account && *account && *account != '(';
    int plain =
        named && strspn(account, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._@-") ==
                     strlen(account);
    return ttc_format("tiktok login %s%s%s%s%s", provider, named ? " --account " : "",
                      named && !plain ? "'" : "", named ? account : "", named && !plain ? "'" : "");
}

int ttc_token_sign_in(struct ttc_failure *why, const char *provider, const char *account, const char *form,
                      ...)
{
    struct ttc_buf text = {0};
    va_list args;
    va_start(args, form);
    ttc_buf_format_args(&text, form, args);
    va_end(args);
    char *command = ttc_token_command(provider, account);
    char *hint = command ? ttc_format("sign in again: %s", command) : NULL;
    if (text.failed || !hint)
        ttc_fail_nomem(why);
    else
        ttc_fail(why, TT_EAUTH, hint, "%s", text.p);
    ttc_free(hint);
    ttc_free(command);
    ttc_buf_free(&text);
    return -1;
}

int ttc_token_secrets(struct tt_context *ctx, const struct ttc_token *t)
{
    return ttc_secret(ctx->log, t->access) == 0 ? ttc_secret(ctx->log, t->refresh) : -1;
}
