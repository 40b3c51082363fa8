/* What an action's table says must be possible: bounds that leave a value, conditions on parameters that exist, pages
 * with something to turn them by. Looked at once, on first use, after registry_prepare.c has seen that every row can be
 * read. Pure reads, under the registry's lock. */
#include "core/registry_consistency.h"
#include "core/json.h"
#include "core/text.h"
#include "tiktok/tiktok.h"
#include <stdio.h>
#include <string.h>

#define DEEPEST 17 /* lists of parameters: those of the action and those inside */

/* The lists that a condition may look into, innermost last; where the look stands. */
struct look {
    const struct ttc_action *a;
    struct ttc_contradiction *found;
    const struct tt_param *rows[DEEPEST];
    uint32_t n[DEEPEST];
    unsigned depth;
};

static const struct tt_param *top_param(const struct look *l, const char *name, size_t n,
                                        struct tt_param *scratch)
{
    const struct tt_action *row = l->a->row;
    return ttc_param_named(l->a->self, row->params, row->n_params, name, n, scratch);
}

static int has_param(const struct look *l, const char *name)
{
    struct tt_param scratch;
    return top_param(l, name, strlen(name), &scratch) != NULL;
}

/* Every text is written as JSON when somebody describes the action. */
static const char *check_texts(const char *const *texts, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        size_t left = texts[i] ? strlen(texts[i]) : 0, step;
        for (const char *at = texts[i]; left; at += step, left -= step)
            if ((step = ttc_utf8(at, left)) == 0)
                return "has a text that is not UTF-8";
    }
    return NULL;
}
#define CHECK_TEXTS(...)                                                                                     \
    check_texts((const char *const[]){__VA_ARGS__},                                                          \
                sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

/* ---------------------------------------------------------------------------------------------- parameters */

static int in_scope(const struct look *l, const char *name, size_t n)
{
    struct tt_param scratch;
    for (unsigned i = 0; i < l->depth; i++)
        if (ttc_param_named(l->a->self, l->rows[i], l->n[i], name, n, &scratch))
            return 1;
    return 0;
}

/* "field", "!field", "field=A|B", joined by '&' and ';'; a '?' before it makes words for people of it. */
static const char *check_condition(const struct look *l, const char *text)
{
    if (text && *text == '?')
        return NULL;
    while (text) {
        size_t part = strcspn(text, "&;"), at = *text == '!';
        size_t n = strcspn(text + at, "=&;");
        if (*text != '?' && n == 0)
            return "has a condition with an empty part";
        if (*text != '?' && !in_scope(l, text + at, n))
            return "has a condition on a parameter that does not exist";
        text = text[part] ? text + part + 1 : NULL;
    }
    return NULL;
}

/* By the text alone, as nothing else may need memory here. */
static int is_of_type(const char *json, uint8_t type)
{
    struct tt_span value = {json, strlen(json)};
    if (ttc_json_check(json, strlen(json), NULL) != 0)
        return 1; /* that is said elsewhere */
    switch (ttc_json_kind(value)) {
    case TT_VALUE_STRING:
        return type == TT_ANY || type == TT_STRING || type == TT_FILE;
    case TT_VALUE_NUMBER:
        return type == TT_ANY || type == TT_NUMBER || (type == TT_INTEGER && !strpbrk(json, ".eE"));
    case TT_VALUE_BOOLEAN:
        return type == TT_ANY || type == TT_BOOLEAN;
    case TT_VALUE_ARRAY:
        return type == TT_ANY || type == TT_ARRAY;
    case TT_VALUE_OBJECT:
        return type == TT_ANY || type == TT_OBJECT || type == TT_MAP;
    default:
        return type == TT_ANY;
    }
}

static const char *check_rule(const struct look *l, const struct tt_param *p, const struct tt_rule *rule)
{
    const uint32_t both = TT_P_MIN | TT_P_MAX;
    if ((p->flags & TT_P_CLOSED) && !rule->choices)
        return "is closed and has no choices";
    if ((p->flags & both) && !p->rule)
        return "has bounds and no rule that says them";
    if ((p->flags & both) == both && !(rule->min <= rule->max))
        return "allows no value, as its lower bound is above its upper one";
    if (rule->max_len && rule->min_len > rule->max_len)
        return "allows no text, as its shortest is longer than its longest";
    if (rule->max_items && rule->min_items > rule->max_items)
        return "allows no list, as its shortest is longer than its longest";
    if (rule->fill && *rule->fill == '=' && !is_of_type(rule->fill + 1, p->type))
        return "is filled with a value of another type";
    if (rule->assumed && !is_of_type(rule->assumed, p->type))
        return "has an assumed value of another type";
    const char *what = check_condition(l, rule->when);
    return what ? what : check_condition(l, rule->unless);
}

static const char *check_list(struct look *l, const struct tt_param *rows, uint32_t n, size_t path);

static const char *check_one(struct look *l, const struct tt_param *p, size_t path)
{
    struct tt_rule scratch;
    const struct tt_rule *rule = ttc_rule(l->a->self, p, &scratch);
    const char *what = check_rule(l, p, rule);
    if (!what)
        what = CHECK_TEXTS(p->doc, rule->choices, rule->when, rule->unless);
    if (!what && p->n_fields && p->type != TT_OBJECT && p->items != TT_OBJECT && p->type != TT_MAP)
        what = "has members and is no object";
    return what ? what : check_list(l, p->fields, p->n_fields, path);
}

/* Where the look stands is found->path; it is shortened again when nothing was found. */
static const char *check_list(struct look *l, const struct tt_param *rows, uint32_t n, size_t path)
{
    const struct tt_self *self = l->a->self;
    if (l->depth == DEEPEST)
        return NULL; /* registry_prepare.c allows no such depth */
    l->rows[l->depth] = rows;
    l->n[l->depth] = n;
    l->depth++;
    for (uint32_t i = 0; i < n; i++) {
        struct tt_param scratch, other;
        const struct tt_param *p = ttc_param(self, rows, i, &scratch);
        char *at = l->found->path + path;
        int length = snprintf(at, sizeof l->found->path - path, "%s%s", path ? "." : "", p->name);
        const char *what = ttc_param_named(self, rows, i, p->name, strlen(p->name), &other)
                               ? "is there twice"
                               : check_one(l, p, path + (size_t)length);
        if (what)
            return what;
        *at = '\0';
    }
    l->depth--;
    return NULL;
}

/* ----------------------------------------------------------------------------------------------- endpoints */

/* Nothing that could end the first line of the request. */
static int is_target(const char *path)
{
    for (; *path; path++)
        if ((unsigned char)*path <= 0x20 || *path == 0x7f)
            return 0;
    return 1;
}

static const char *check_request(const struct tt_endpoint *e)
{
    size_t n = strspn(e->method, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (n > 15 || e->method[n])
        return "has a method that is no word of capital letters";
    if (!is_target(e->path))
        return "has a path with a blank or a control character";
    if (e->body_first & ~e->bodies)
        return "begins with a body that is not among its bodies";
    if ((e->flags & TT_E_OWN_LIMITS) && !e->n_limits)
        return "has TT_E_OWN_LIMITS and no limits";
    return NULL;
}

static const char *check_limits(const struct look *l, const struct tt_endpoint *e)
{
    for (uint32_t i = 0; i < e->n_limits; i++) {
        struct tt_limit scratch;
        const struct tt_limit *row = TTC_ROW(l->a->self, TT_ROW_LIMIT, tt_limit, e->limits, i, &scratch);
        if (!row->count || !row->seconds)
            return "has a limit of no requests or no seconds";
        if (row->per && strcmp(row->per, "token") != 0 && !has_param(l, row->per))
            return "has a limit for the values of a parameter that does not exist";
    }
    return NULL;
}

static const char *check_codes(const struct look *l, const struct tt_endpoint *e)
{
    for (uint32_t i = 0; i < e->n_codes; i++) {
        struct tt_code scratch;
        const struct tt_code *row = TTC_ROW(l->a->self, TT_ROW_CODE, tt_code, e->codes, i, &scratch);
        if (!row->code)
            return "has a row of its codes without a code";
    }
    return NULL;
}

static const char *check_pages(const struct look *l, const struct tt_paging *paging)
{
    if (!paging)
        return NULL;
    if (!l->a->endpoint->rows)
        return "has pages and does not say where their rows are";
    if (!paging->next || !has_param(l, paging->next))
        return "has pages, and their next parameter does not exist";
    if (paging->size && !has_param(l, paging->size))
        return "has pages, and their size parameter does not exist";
    return NULL;
}

static const char *check_places(const struct look *l, const struct tt_endpoint *e)
{
    const struct tt_action *row = l->a->row;
    int keyed = 0;
    for (uint32_t i = 0; i < row->n_params; i++) {
        struct tt_param scratch;
        const struct tt_param *p = ttc_param(l->a->self, row->params, i, &scratch);
        const char *what = NULL;
        if (p->in == 0)
            what = "does not say where it travels";
        else if (p->in == TT_IN_BODY && e->bodies == TT_BODY_NONE)
            what = "travels in a body, and the endpoint has none";
        else if (p->type == TT_FILE && p->in == TT_IN_BODY && !(e->bodies & TT_BODY_MULTIPART))
            what = "is a file, and the endpoint has no multipart body";
        if (what) {
            snprintf(l->found->path, sizeof l->found->path, "%s", p->name);
            return what;
        }
        keyed |= (p->flags & TT_P_IDEMPOTENT) != 0;
    }
    return e->window_s && !keyed ? "has a window for repeats and no idempotency parameter" : NULL;
}

static const char *check_endpoint(const struct look *l, const struct tt_endpoint *e)
{
    const char *what = check_request(e);
    if (!what)
        what = CHECK_TEXTS(e->path, e->rows, e->scope, e->source);
    if (!what)
        what = check_limits(l, e);
    if (!what)
        what = check_codes(l, e);
    if (!what)
        what = check_pages(l, l->a->paging);
    return what ? what : check_places(l, e);
}

/* ------------------------------------------------------------------------------------------------- the rest */

static const char *check_fields(struct look *l, const struct tt_field *rows, uint32_t n)
{
    const struct tt_self *self = l->a->self;
    for (uint32_t i = 0; i < n; i++) {
        struct tt_field scratch, other;
        const struct tt_field *field = TTC_ROW(self, TT_ROW_FIELD, tt_field, rows, i, &scratch);
        for (uint32_t k = 0; k < i; k++) {
            if (strcmp(TTC_ROW(self, TT_ROW_FIELD, tt_field, rows, k, &other)->name, field->name) != 0)
                continue;
            snprintf(l->found->path, sizeof l->found->path, "%s", field->name);
            return "is answered twice";
        }
        const char *what = CHECK_TEXTS(field->doc, field->choices);
        if (what)
            snprintf(l->found->path, sizeof l->found->path, "%s", field->name);
        else
            what = check_fields(l, field->fields, field->n_fields);
        if (what)
            return what;
    }
    return NULL;
}

/* Besides the parameters there are names that every action of a provider with tokens takes. */
static int is_target_of_alias(const struct look *l, const char *name, size_t n)
{
    static const char *const always[] = {"access_token", "refresh_token", "should_refresh_token"};
    struct tt_param scratch;
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        if (strlen(always[i]) == n && strncmp(always[i], name, n) == 0)
            return 1;
    return top_param(l, name, n, &scratch) != NULL;
}

/* "old=new other=new.inner gone=" */
static const char *check_renames(const struct look *l, const char *text)
{
    while (text && *text) {
        size_t n = strcspn(text, " "), from = strcspn(text, "=");
        size_t to = from < n ? strcspn(text + from + 1, ". ") : 0;
        if (from == 0 || from >= n)
            return "has an alias whose renames are not old=new";
        if (to && !is_target_of_alias(l, text + from + 1, to))
            return "has an alias that renames to a parameter that does not exist";
        text += n;
        text += strspn(text, " ");
    }
    return NULL;
}

static const char *check_fills(const struct look *l, const char *text)
{
    struct ttc_json_iter it;
    struct tt_span name, value;
    if (!text || ttc_json_check(text, strlen(text), NULL) != 0)
        return NULL;
    if (ttc_json_iter_open((struct tt_span){text, strlen(text)}, &it) != 0 || !it.in_object)
        return "has an alias whose fills are no object";
    while (ttc_json_iter_next(&it, &name, &value))
        if (!is_target_of_alias(l, name.p, (size_t)name.n))
            return "has an alias that fills a parameter that does not exist";
    return NULL;
}

static const char *check_aliases(const struct look *l)
{
    const struct tt_action *row = l->a->row;
    for (uint32_t i = 0; i < row->n_aliases; i++) {
        struct tt_alias scratch, other;
        const struct tt_alias *alias = TTC_ROW(l->a->self, TT_ROW_ALIAS, tt_alias, row->aliases, i, &scratch);
        for (uint32_t k = 0; k < i; k++)
            if (strcmp(TTC_ROW(l->a->self, TT_ROW_ALIAS, tt_alias, row->aliases, k, &other)->name,
                       alias->name) == 0)
                return "has the same alias twice";
        const char *what = check_renames(l, alias->renames);
        if (!what)
            what = check_fills(l, alias->fills);
        if (what)
            return what;
    }
    return NULL;
}

const char *ttc_action_contradiction(const struct ttc_action *a, struct ttc_contradiction *found)
{
    struct look l = {.a = a, .found = found};
    const char *first = strchr(a->name, '.'), *what;
    memset(found, 0, sizeof *found);
    if (a->row->start && first && strchr(first + 1, '.'))
        return "is a flow and has more than one label after the provider's name";
    what = CHECK_TEXTS(a->row->group, a->row->doc);
    if (!what)
        what = check_list(&l, a->row->params, a->row->n_params, 0);
    if (!what && a->endpoint)
        what = check_endpoint(&l, a->endpoint);
    if (!what)
        what = check_fields(&l, a->row->result, a->row->n_result);
    return what ? what : check_aliases(&l);
}
