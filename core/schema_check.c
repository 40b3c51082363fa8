/* The check of a call's parameters against its action's table: walks objects, lists and maps, finds what is missing,
 * forbidden or unknown, and copies only what has to change. Runs in the calling thread, holds nothing afterwards. */
#include "core/json.h"
#include "core/schema_parts.h"
#include "tiktok/tiktok.h"
#include <string.h>

static int check_object(struct ttc_check *, const struct ttc_place *, const struct tt_param *fields,
                        uint32_t n, json_t *object, json_t **clean);

/* A value inside a list, a map or a parameter. *clean: a new reference; on failure it may be one, too. Lists in lists and
 * maps in lists have no description of their own. */
static int check_one(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                     const struct tt_rule *rule, int type, json_t *value, json_t **clean)
{
    if (type != TT_OBJECT && type != TT_MAP && type != TT_ARRAY)
        return ttc_check_scalar(c, place, param, rule, type, value, clean);
    if (type == TT_ARRAY ? !json_is_array(value) : !json_is_object(value))
        return ttc_refuse(c, place, NULL, "must be %s, not %s", ttc_say_type(type, 0),
                          ttc_say_found(c, value, place->secret));
    if (type == TT_OBJECT && param->n_fields > 0)
        return check_object(c, place, param->fields, param->n_fields, value, clean);
    *clean = json_incref(value);
    return 0;
}

/* Puts checked (taken; NULL: nothing) in the place of original, under name or else at index, unless they are the same.
 * The first change makes *clean a copy of the container; what did not change is shared. */
static int replace(struct ttc_check *c, json_t *container, json_t **clean, const char *name, size_t index,
                   const json_t *original, json_t *checked)
{
    if (checked == original) {
        json_decref(checked);
        return 0;
    }
    if (*clean == container) {
        json_t *copy = ttc_json_copy(container);
        if (!copy) {
            json_decref(checked);
            return ttc_fail_nomem(c->failure);
        }
        json_decref(*clean);
        *clean = copy;
    }
    int rc = !name     ? json_array_set_new(*clean, index, checked)
             : checked ? json_object_set_new(*clean, name, checked)
                       : json_object_del(*clean, name);
    return rc == 0 ? 0 : ttc_fail_nomem(c->failure);
}

static int check_count(struct ttc_check *c, const struct ttc_place *place, const struct tt_rule *rule,
                       size_t n)
{
    if (rule->max_items && n > rule->max_items)
        return ttc_refuse(c, place, NULL, "may have at most %u item%s; it has %zu", rule->max_items,
                          rule->max_items == 1 ? "" : "s", n);
    if (n < rule->min_items)
        return ttc_refuse(c, place, NULL, "must have at least %u item%s; it has %zu", rule->min_items,
                          rule->min_items == 1 ? "" : "s", n);
    return 0;
}

static int check_list(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                      const struct tt_rule *rule, json_t *list, json_t **clean)
{
    if (!json_is_array(list)) {
        const char *hint =
            json_is_object(list) || place->secret ? NULL : "write it in brackets, even one value: [...]";
        return ttc_refuse(c, place, hint, "must be %s, not %s", ttc_say_type(TT_ARRAY, param->items),
                          ttc_say_found(c, list, place->secret));
    }
    if (check_count(c, place, rule, json_array_size(list)) != 0)
        return -1;
    *clean = json_incref(list);
    for (size_t i = 0; param->items && i < json_array_size(list); i++) {
        struct ttc_place here = {place, NULL, i, place->secret};
        json_t *item = json_array_get(list, i), *checked = NULL;
        if (check_one(c, &here, param, rule, param->items, item, &checked) != 0) {
            json_decref(checked);
            return -1;
        }
        if (replace(c, list, clean, NULL, i, item, checked) != 0)
            return -1;
    }
    return 0;
}

static int check_map(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                     const struct tt_rule *rule, json_t *map, json_t **clean)
{
    const char *name;
    json_t *value;
    if (!json_is_object(map))
        return ttc_refuse(c, place, NULL, "must be an object, not %s", ttc_say_found(c, map, place->secret));
    *clean = json_incref(map);
    int type = param->items ? param->items : param->n_fields ? TT_OBJECT : TT_ANY;
    json_object_foreach(map, name, value)
    {
        struct ttc_place here = {place, name, 0, place->secret};
        json_t *checked = NULL;
        if (check_one(c, &here, param, rule, type, value, &checked) != 0) {
            json_decref(checked);
            return -1;
        }
        if (replace(c, map, clean, name, 0, value, checked) != 0)
            return -1;
    }
    return 0;
}

static int check_given(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                       const struct tt_rule *rule, json_t *value, json_t **clean)
{
    struct ttc_scope scope = {c->objects, c->depth, NULL};
    if (rule->unless && ttc_when(rule->unless, &scope) == 1)
        return ttc_refuse(c, place, "leave one of them out", "must not be given when %s",
                          ttc_say_when(c, rule->unless));
    if ((param->flags & TT_P_DEPRECATED) && ttc_caution(c, place, "is deprecated") != 0)
        return -1;
    if (param->type == TT_ARRAY)
        return check_list(c, place, param, rule, value, clean);
    if (param->type == TT_MAP)
        return check_map(c, place, param, rule, value, clean);
    return check_one(c, place, param, rule, param->type, value, clean);
}

/* 1: the caller of the check gives it later. -1: no memory to tell. */
static int is_filled(struct ttc_check *c, const struct ttc_place *place)
{
    struct ttc_buf path = {0};
    int found = 0;
    if (!c->filled || !*c->filled)
        return 0;
    ttc_place_text(&path, place, 0);
    if (path.failed)
        found = ttc_fail_nomem(c->failure);
    for (const char *const *f = c->filled; !found && *f; f++)
        found = strcmp(*f, path.p) == 0;
    ttc_buf_free(&path);
    return found;
}

static int check_missing(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                         const struct tt_rule *rule)
{
    struct ttc_scope scope = {c->objects, c->depth, c->filled};
    int always = (param->flags & TT_P_REQUIRED) != 0;
    if (!always && !(rule->when && ttc_when(rule->when, &scope) == 1))
        return 0;
    int filled = is_filled(c, place);
    if (filled != 0)
        return filled < 0 ? -1 : 0;
    const char *words = always ? "" : ttc_say_when(c, rule->when), *because = always ? "" : " because ";
    if (param->flags & TT_P_DISPUTED)
        return ttc_caution(c, place, "is missing%s%s; the service may refuse the call without it", because,
                           words);
    return ttc_refuse(c, place, param->doc, "is missing%s%s; it is %s", because, words,
                      ttc_say_type(param->type, param->items));
}

/* A name that is known one level deeper: "caption" for "post_info.caption". */
static const char *deeper(struct ttc_check *c, const struct tt_param *fields, uint32_t n, const char *name)
{
    struct tt_param scratch, inner;
    for (uint32_t i = 0; i < n; i++) {
        const struct tt_param *p = ttc_param(c->self, fields, i, &scratch);
        if (p->type == TT_OBJECT &&
            ttc_param_named(c->self, p->fields, p->n_fields, name, strlen(name), &inner))
            return ttc_arena_format(&c->arena, "%s.%s", p->name, name);
    }
    return NULL;
}

static int refuse_unknown(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *fields,
                          uint32_t n, const char *name)
{
    static const char *const way_out = "TT_ALLOW_UNKNOWN (--allow-unknown) to send it as it is";
    struct ttc_place here = {place, name, 0, 0};
    struct ttc_nearest near = {.wanted = name};
    struct tt_param scratch;
    for (uint32_t i = 0; i < n; i++)
        ttc_nearest_try(&near, ttc_param(c->self, fields, i, &scratch)->name);
    const char *best = ttc_nearest_best(&near), *inside = deeper(c, fields, n, name);
    const char *mean = ttc_say_mean(c, inside ? inside : best);
    const char *hint = mean ? ttc_arena_format(&c->arena, "%s Pass %s", mean, way_out)
                            : ttc_arena_format(&c->arena, "check its spelling, or pass %s", way_out);
    if (!hint)
        return ttc_fail_nomem(c->failure);
    return ttc_refuse(c, &here, hint, "is not a parameter of this action");
}

static int check_names(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *fields,
                       uint32_t n, json_t *object)
{
    struct tt_param scratch;
    const char *name;
    json_t *value;
    if (c->flags & TT_ALLOW_UNKNOWN)
        return 0;
    json_object_foreach(object, name, value)
    {
        if (!ttc_param_named(c->self, fields, n, name, strlen(name), &scratch))
            return refuse_unknown(c, place, fields, n, name);
    }
    return 0;
}

/* One parameter of an object: given, null or missing. */
static int check_field(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                       json_t *object, json_t **clean)
{
    struct tt_rule scratch;
    const struct tt_rule *rule = ttc_rule(c->self, param, &scratch);
    int secret = (place && place->secret) || (param->flags & (TT_P_SECRET | TT_P_URL_SECRET));
    struct ttc_place here = {place, param->name, 0, secret};
    json_t *value = json_object_get(object, param->name), *checked = NULL;
    if (!value || json_is_null(value)) {
        if (check_missing(c, &here, param, rule) != 0)
            return -1;
        return value ? replace(c, object, clean, param->name, 0, value, NULL) : 0;
    }
    if (check_given(c, &here, param, rule, value, &checked) != 0) {
        json_decref(checked);
        return -1;
    }
    return replace(c, object, clean, param->name, 0, value, checked);
}

static int check_object(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *fields,
                        uint32_t n, json_t *object, json_t **clean)
{
    struct tt_param scratch;
    if (c->depth == TTC_SCHEMA_DEPTH)
        return ttc_refuse(c, place, NULL, "is nested too deep");
    if (check_names(c, place, fields, n, object) != 0)
        return -1;
    *clean = json_incref(object);
    c->objects[c->depth++] = object;
    int rc = 0;
    for (uint32_t i = 0; rc == 0 && i < n; i++)
        rc = check_field(c, place, ttc_param(c->self, fields, i, &scratch), object, clean);
    c->depth--;
    return rc;
}

static int check_action(struct ttc_check *c, json_t *params, json_t **clean)
{
    const struct tt_action *row = c->action->row;
    uint32_t flags = c->action->endpoint ? c->action->endpoint->flags : row->effect_flags;
    if ((flags & TT_E_DEPRECATED) && ttc_warn(c->warnings, "%s is deprecated", c->action->name) != 0)
        return ttc_fail_nomem(c->failure);
    return check_object(c, NULL, row->params, row->n_params, params, clean);
}

int ttc_schema_check(const struct ttc_action *action, json_t *params, uint32_t flags,
                     const char *const *filled, json_t **clean, struct ttc_warnings *warnings,
                     struct ttc_failure *failure)
{
    struct ttc_check c = {.action = action,
                          .self = action->self,
                          .flags = flags,
                          .filled = filled,
                          .warnings = warnings,
                          .failure = failure};
    *clean = NULL;
    if (!json_is_object(params))
        return ttc_fail(failure, TT_EUSAGE, NULL, "%s: the parameters must be a JSON object", action->name);
    if (flags & TT_NO_CHECK) {
        *clean = json_incref(params);
        return 0;
    }
    int rc = check_action(&c, params, clean);
    if (rc != 0) {
        json_decref(*clean);
        *clean = NULL;
    }
    ttc_arena_free(&c.arena);
    return rc;
}
