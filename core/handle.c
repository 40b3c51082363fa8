/* tt_handle(), and tt_submit() without an action: objects {"actionType": "...", ...} as the seed package wrote them. An alias brings its own names and
 * defaults; which provider is meant says the object, or the one that has the alias. Caller's thread. */
#include "core/call.h"
#include "core/exchange.h"
#include <stdio.h>
#include <string.h>

#define MOST_HITS 16

static int choose(struct tt_context *ctx, const char *type, const char *provider,
                  struct ttc_alias_hit *chosen, struct ttc_failure *why)
{
    struct ttc_alias_hit hits[MOST_HITS];
    size_t n = ttc_registry_alias(&ctx->registry, type, hits, MOST_HITS), fit = 0;
    struct ttc_buf names = {0};
    for (size_t i = 0; i < n && i < MOST_HITS; i++) {
        if (provider && strcmp(hits[i].action->self->id, provider) != 0)
            continue;
        if (fit++ == 0)
            *chosen = hits[i];
        ttc_buf_format(&names, "%s\"%s\"", names.n ? " or " : "", hits[i].action->self->id);
    }
    int rc = 0;
    if (names.failed)
        rc = ttc_fail_nomem(why);
    else if (fit > 1)
        rc = ttc_fail_param(
            why, "provider", "add \"provider\": \"NAME\" to the object",
            "actionType \"%s\" exists on several loaded providers: say which with \"provider\": %s", type,
            names.p ? names.p : "");
    else if (fit == 0)
        rc = -1;
    ttc_buf_free(&names);
    return rc;
}

/* The actionType that may have been meant: an alias of a provider that is asked, or an action's name. */
static const char *nearest(const struct tt_context *ctx, const char *type, const char *provider)
{
    struct ttc_nearest near = {.wanted = type};
    struct tt_alias scratch;
    for (size_t s = 0; s < ctx->registry.n_selves; s++) {
        const struct tt_self *self = ctx->registry.selves[s];
        for (size_t i = 0; i < self->n_actions && (!provider || strcmp(provider, self->id) == 0); i++) {
            const struct tt_action *row = self->actions[i]->row;
            ttc_nearest_try(&near, self->actions[i]->name);
            for (uint32_t k = 0; row->aliases && k < row->n_aliases; k++)
                ttc_nearest_try(&near,
                                TTC_ROW(self, TT_ROW_ALIAS, tt_alias, row->aliases, k, &scratch)->name);
        }
    }
    return ttc_nearest_best(&near);
}

/* No alias: an action's own name, or an error with what there is. */
static int choose_action(struct tt_context *ctx, const char *type, const char *provider,
                         struct ttc_alias_hit *chosen, struct ttc_failure *why)
{
    char hint[160] = "list the names with: tiktok actions --fields name,aliases";
    if (choose(ctx, type, provider, chosen, why) == 0)
        return 0;
    if (why->status)
        return -1;
    memset(chosen, 0, sizeof *chosen);
    chosen->action = ttc_registry_find(&ctx->registry, type);
    if (chosen->action)
        return 0;
    ttc_registry_unknown(&ctx->registry, type, why);
    const char *near = nearest(ctx, type, provider);
    if (near)
        snprintf(hint, sizeof hint, "did you mean %s?", near);
    return ttc_fail_param(why, "actionType", hint, "actionType \"%s\" is not known to %s%s", type,
                          provider ? "the provider " : "any loaded provider", provider ? provider : "");
}

/* Puts a value at a dotted path, making objects on the way. 0, -1: no memory, 1: something else stands in the way. */
static int set_at(json_t *params, const char *path, json_t *value)
{
    const char *dot;
    while ((dot = strchr(path, '.')) != NULL) {
        json_t *inner = json_object_getn(params, path, (size_t)(dot - path));
        if (!inner) {
            inner = json_object();
            if (!inner || json_object_setn_new(params, path, (size_t)(dot - path), inner) != 0)
                return -1;
        }
        if (!json_is_object(inner))
            return 1;
        params = inner;
        path = dot + 1;
    }
    return json_object_set(params, path, value);
}

static int refuse_way(const char *renames, size_t from, const char *to, struct ttc_failure *why)
{
    return ttc_fail_param(why, to, "give one of the two names only",
                          "%.*s becomes %s, and what is given on the way there is no object", (int)from,
                          renames, to);
}

/* "page_id=business_id post_ids=filters.video_ids x=": old names to new ones; an empty new name drops it. */
static int rename_all(json_t *params, const char *renames, struct ttc_failure *why)
{
    while (renames && *renames) {
        size_t n = strcspn(renames, " "), from = strcspn(renames, "=");
        char to[128];
        if (from < n && n - from - 1 < sizeof to) {
            memcpy(to, renames + from + 1, n - from - 1);
            to[n - from - 1] = '\0';
            json_t *value = json_object_getn(params, renames, from);
            if (value) {
                json_incref(value);
                json_object_deln(params, renames, from);
                int rc = *to ? set_at(params, to, value) : 0;
                json_decref(value);
                if (rc != 0)
                    return rc < 0 ? ttc_fail_nomem(why) : refuse_way(renames, from, to, why);
            }
        }
        renames += n;
        renames += strspn(renames, " ");
    }
    return 0;
}

static int fill_missing(json_t *params, const char *fills, struct ttc_failure *why)
{
    int lost;
    json_t *defaults = fills ? ttc_json_tree(fills, strlen(fills), 0, NULL, &lost) : NULL;
    int rc = defaults ? ttc_json_fill(params, defaults) : fills ? -1 : 0;
    json_decref(defaults);
    return rc == 0 ? 0 : ttc_fail_nomem(why);
}

static json_t *translate(const json_t *object, const struct tt_alias *alias, struct ttc_failure *why)
{
    json_t *params = ttc_json_copy_all(object);
    if (!params) {
        ttc_fail_nomem(why);
        return NULL;
    }
    json_object_del(params, "actionType");
    json_object_del(params, "provider");
    if (rename_all(params, alias->renames, why) == 0 && fill_missing(params, alias->fills, why) == 0)
        return params;
    json_decref(params);
    return NULL;
}

json_t *ttc_handle_resolve(struct tt_context *ctx, const json_t *object, const char **action,
                           struct ttc_failure *why)
{
    struct ttc_alias_hit chosen;
    const char *type = json_string_value(json_object_get(object, "actionType"));
    const char *provider = json_string_value(json_object_get(object, "provider"));
    *action = NULL;
    if (!json_is_object(object) || !type) {
        ttc_fail_param(why, "actionType", "give an object like {\"actionType\": \"getVideosInfo\", ...}",
                       "%s",
                       json_is_object(object) ? "the object has no actionType" : "this is not a JSON object");
        return NULL;
    }
    if (choose_action(ctx, type, provider, &chosen, why) != 0)
        return NULL;
    *action = chosen.action->name;
    return translate(object, &chosen.alias, why);
}

tt_result *tt_handle(tt_context *ctx, const json_t *object, const tt_call_options *options)
{
    struct ttc_failure why = {0};
    const char *action;
    json_t *params = ttc_handle_resolve(ctx, object, &action, &why);
    if (!params)
        return ttc_result_failed(action, &why);
    tt_result *r = tt_call(ctx, action, params, options);
    json_decref(params);
    return r;
}
