/* tt_token_import(): tokens that were exported, or written by hand. All are looked at before the first is stored. */
#include "core/json.h"
#include "core/token_api.h"
#include <string.h>

/* The kind that is meant when none is named: the provider's first that a person signs in to. */
static int complete(struct tt_context *ctx, json_t *o, struct ttc_failure *why)
{
    const char *provider = json_string_value(json_object_get(o, "provider"));
    struct tt_token_kind scratch;
    struct tt_self *self = ttc_token_provider(ctx, provider ? provider : "", why);
    const struct tt_token_kind *kind =
        self ? ttc_kind_of(self, json_string_value(json_object_get(o, "kind")), &scratch, why) : NULL;
    const json_t *id = json_array_get(json_object_get(o, "ids"), 0);
    json_t *life = json_object_get(o, "expires_in");
    json_t *account = json_object_get(o, "account");
    int rc = 0;
    if (!kind)
        return -1;
    if (!account)
        rc |=
            json_object_set_new(o, "account", json_is_string(id) ? ttc_json_copy(id) : json_string(kind->id));
    rc |= json_object_set_new(o, "kind", json_string(kind->id));
    if (json_is_integer(life) && json_integer_value(life) > 0 && !json_object_get(o, "expires_at"))
        rc |= json_object_set_new(o, "expires_at", json_integer(ttc_unix_s() + json_integer_value(life)));
    if (!json_object_get(o, "obtained_at"))
        rc |= json_object_set_new(o, "obtained_at", json_integer(ttc_unix_s()));
    json_object_del(o, "expires_in");
    if (rc)
        return ttc_fail_nomem(why);
    const char *name = json_string_value(json_object_get(o, "account"));
    return name && !ttc_kind_is_fetched(kind) ? ttc_account_name_fits(name, why) : 0;
}

static const char *const names[] = {
    "provider",           "account",       "kind",           "ids",         "scopes",
    "access_token",       "expires_at",    "expires_in",     "obtained_at", "refresh_token",
    "refresh_expires_at", "refresh_begun", "refresh_refused"};

/* A misspelt name would lose a token in silence. */
static int known_names(const json_t *o, struct ttc_failure *why)
{
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)o, name, value)
    {
        struct ttc_nearest near = {.wanted = name};
        size_t i = 0;
        while (i < sizeof names / sizeof *names && strcmp(names[i], name) != 0)
            ttc_nearest_try(&near, names[i++]);
        if (i < sizeof names / sizeof *names)
            continue;
        const char *best = ttc_nearest_best(&near);
        char *hint = best ? ttc_format("did you mean \"%s\"?", best) : NULL;
        ttc_fail_param(why, name, hint, "\"%s\" is nothing that a stored token has", name);
        ttc_free(hint);
        return -1;
    }
    return 0;
}

/* A new reference to one complete object. */
static json_t *read_one(struct tt_context *ctx, const json_t *given, struct ttc_failure *why)
{
    struct ttc_token t;
    char clause[160];
    json_t *o = json_is_object(given) ? ttc_json_copy_all(given) : NULL;
    if (!o && json_is_object(given))
        ttc_fail_nomem(why);
    else if (!o)
        ttc_fail_param(why, "tokens", NULL, "tokens are imported as one JSON object, or a list of objects");
    else if (known_names(o, why) == 0 && complete(ctx, o, why) == 0 &&
             ttc_token_from_json(&t, o, clause) != 0)
        (void)(*clause ? ttc_fail_param(why, "tokens", NULL, "the token cannot be imported: %s", clause)
                       : ttc_fail_nomem(why));
    else if (!why->status) {
        if (ttc_token_secrets(ctx, &t) != 0)
            ttc_fail_nomem(why);
        ttc_token_clear(&t);
    }
    if (!why->status)
        return o;
    json_decref(o);
    return NULL;
}

static json_t *read_all(struct tt_context *ctx, const json_t *given, struct ttc_failure *why)
{
    json_t *list = json_array();
    size_t n = json_is_array(given) ? json_array_size(given) : 1;
    for (size_t i = 0; list && i < n && !why->status; i++) {
        json_t *one = read_one(ctx, json_is_array(given) ? json_array_get(given, i) : given, why);
        if (one && json_array_append_new(list, one) != 0)
            ttc_fail_nomem(why);
    }
    if (!list)
        ttc_fail_nomem(why);
    return list;
}

tt_result *tt_token_import(tt_context *ctx, const json_t *tokens)
{
    struct ttc_failure why = {0};
    json_t *list = read_all(ctx, tokens, &why), *shown = json_array();
    if (!shown)
        ttc_fail_nomem(&why);
    for (size_t i = 0; i < json_array_size(list) && !why.status; i++) {
        struct ttc_token t;
        char clause[160];
        json_t *o = NULL;
        if (ttc_token_from_json(&t, json_array_get(list, i), clause) != 0)
            ttc_fail_nomem(&why);
        else if (ttc_token_keep(ctx, &t, &why) == 0 &&
                 (!(o = ttc_token_describe(ctx, &t, 0)) || json_array_append_new(shown, o) != 0))
            ttc_fail_nomem(&why);
        ttc_token_clear(&t);
    }
    json_decref(list);
    if (!why.status)
        return ttc_token_result(shown);
    json_decref(shown);
    return ttc_result_failed(NULL, &why);
}
