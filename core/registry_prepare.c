/* The first use of an action: its endpoint, service, envelope and paging are looked up, and its table is checked for
 * what this core cannot know or what cannot be. Under the registry's lock; done once for each action. */
#include "core/registry.h"
#include "core/json.h"
#include "core/registry_consistency.h"
#include "core/text.h"
#include <stdio.h>
#include <string.h>

#define DEEPEST        16 /* parameters within parameters */
#define LONGEST_MEMBER 127u
#define HIGH_HALF      0xffff0000u
#define NEEDS_NEWER    "the module needs a core of a later version: update libtiktok"
#define TABLE_AT_FAULT "the provider's table is at fault: report it to its author"

/* Where the check stands: the action and the dotted path of the parameter or member. */
struct walk {
    const struct ttc_action *a;
    struct ttc_failure *f;
    char path[256];
    unsigned depth;
};

static int newer(const struct walk *w, const char *what, unsigned value)
{
    return ttc_fail(w->f, TT_EPROVIDER, NEEDS_NEWER,
                    "action %s cannot be used: %s has %s 0x%x, which is unknown here", w->a->name,
                    *w->path ? w->path : "it", what, value);
}

static int wrong(const struct walk *w, const char *what)
{
    return ttc_fail(w->f, TT_EPROVIDER, TABLE_AT_FAULT, "action %s cannot be used: %s %s", w->a->name,
                    *w->path ? w->path : "it", what);
}

/* Goes one name deeper; the length to return to, or -1. */
static int enter(struct walk *w, const char *name)
{
    size_t n = strlen(w->path);
    if (!name || !*name)
        return wrong(w, "has a member without a name");
    if (!ttc_printable(name, LONGEST_MEMBER))
        return wrong(w, "has a member whose name is not printable or longer than 127 bytes");
    if (w->depth >= DEEPEST || n + strlen(name) + 2 > sizeof w->path)
        return wrong(w, "is nested too deeply");
    snprintf(w->path + n, sizeof w->path - n, "%s%s", n ? "." : "", name);
    w->depth++;
    return (int)n;
}

static void leave(struct walk *w, int n)
{
    w->path[n] = '\0';
    w->depth--;
}

/* --------------------------------------------------------------------------------------------------- fills */

static int has_param(const struct ttc_action *a, const char *name)
{
    struct tt_param scratch;
    return ttc_param_named(a->self, a->row->params, a->row->n_params, name, strlen(name), &scratch) != NULL;
}

static int check_source(const struct walk *w, const char *source)
{
    static const char *const of_param[] = {"md5", "size", "basename"};
    static const char *const alone[] = {"unique", "random", "pkce", "now_ms"};
    const struct tt_self *self = w->a->self;
    size_t n = strcspn(source, ":");
    const char *arg = source[n] ? source + n + 1 : NULL;
    struct tt_setting setting;
    struct tt_token_kind token;
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        if (strcmp(alone[i], source) == 0)
            return 0;
    for (size_t i = 0; i < sizeof of_param / sizeof *of_param; i++)
        if (strlen(of_param[i]) == n && strncmp(of_param[i], source, n) == 0)
            return arg && has_param(w->a, arg) ? 0
                                               : wrong(w, "is filled from a parameter that does not exist");
    if (n == 7 && strncmp(source, "setting", n) == 0)
        return ttc_self_setting(self, arg, &setting)
                   ? 0
                   : wrong(w, "is filled from a setting that is not declared");
    if (n == 5 && strncmp(source, "token", n) == 0)
        return arg && ttc_self_token(self, arg, strlen(arg), &token)
                   ? 0
                   : wrong(w, "is filled from a token kind that is not declared");
    return ttc_fail(w->f, TT_EPROVIDER, NEEDS_NEWER,
                    "action %s cannot be used: %s is filled from \"@%s\", which is unknown here", w->a->name,
                    w->path, source);
}

static int check_fill(const struct walk *w, const char *fill)
{
    if (!fill)
        return 0;
    if (*fill == '=' && ttc_json_check(fill + 1, strlen(fill + 1), NULL) == 0)
        return 0;
    if (*fill == '@')
        return check_source(w, fill + 1);
    return wrong(w, "has a fill that is neither =JSON nor @source");
}

/* ---------------------------------------------------------------------------------------------- parameters */

static int check_rule(const struct walk *w, const struct tt_rule *rule)
{
    if (rule->unit > TT_LEN_BYTES)
        return newer(w, "length unit", rule->unit);
    if (rule->format > TT_F_JSON_TEXT)
        return newer(w, "text format", rule->format);
    if (rule->assumed && ttc_json_check(rule->assumed, strlen(rule->assumed), NULL) != 0)
        return wrong(w, "has an assumed value that is not JSON");
    return check_fill(w, rule->fill);
}

static int check_params(struct walk *w, const struct tt_param *table, uint32_t n);

static int check_param(struct walk *w, const struct tt_param *p)
{
    struct tt_rule scratch;
    if (p->flags & HIGH_HALF)
        return newer(w, "flags", p->flags & HIGH_HALF);
    if (p->type == 0)
        return wrong(w, "has no type");
    if (p->type > TT_ANY)
        return newer(w, "type", p->type);
    if (p->items > TT_ANY)
        return newer(w, "item type", p->items);
    if (p->in > TT_IN_NOWHERE)
        return newer(w, "place", p->in);
    if (p->style > TT_AS_REPEAT)
        return newer(w, "style", p->style);
    if (check_rule(w, ttc_rule(w->a->self, p, &scratch)) != 0)
        return -1;
    return check_params(w, p->fields, p->n_fields);
}

static int check_params(struct walk *w, const struct tt_param *table, uint32_t n)
{
    if (n && !table)
        return wrong(w, "counts members and has no table of them");
    for (uint32_t i = 0; i < n; i++) {
        struct tt_param scratch;
        const struct tt_param *p = ttc_param(w->a->self, table, i, &scratch);
        int back = enter(w, p->name);
        if (back < 0 || check_param(w, p) != 0)
            return -1;
        leave(w, back);
    }
    return 0;
}

static int check_fields(struct walk *w, const struct tt_field *table, uint32_t n)
{
    if (n && !table)
        return wrong(w, "counts result members and has no table of them");
    for (uint32_t i = 0; i < n; i++) {
        struct tt_field scratch;
        const struct tt_field *field = TTC_ROW(w->a->self, TT_ROW_FIELD, tt_field, table, i, &scratch);
        int back = enter(w, field->name);
        if (back < 0)
            return -1;
        if (field->flags & HIGH_HALF)
            return newer(w, "flags", field->flags & HIGH_HALF);
        if (field->type > TT_ANY || field->items > TT_ANY)
            return newer(w, "type", field->type > TT_ANY ? field->type : field->items);
        if (check_fields(w, field->fields, field->n_fields) != 0)
            return -1;
        leave(w, back);
    }
    return 0;
}

static int check_aliases(const struct walk *w)
{
    const struct tt_action *row = w->a->row;
    if (row->n_aliases && !row->aliases)
        return wrong(w, "counts aliases and has no table of them");
    for (uint32_t i = 0; i < row->n_aliases; i++) {
        struct tt_alias scratch;
        const struct tt_alias *alias = TTC_ROW(w->a->self, TT_ROW_ALIAS, tt_alias, row->aliases, i, &scratch);
        if (!alias->name || !ttc_printable(alias->name, TTC_LONGEST_TEXT))
            return wrong(w, "has an alias without a printable name");
        if (alias->fills && ttc_json_check(alias->fills, strlen(alias->fills), NULL) != 0)
            return wrong(w, "has an alias whose fills are not JSON");
    }
    return 0;
}

/* ----------------------------------------------------------------------------------------------- endpoints */

/* Every {word} of the path is a parameter that travels there, and the other way round. */
static int check_path(const struct walk *w, const struct tt_endpoint *e)
{
    const struct tt_self *self = w->a->self;
    const struct tt_action *row = w->a->row;
    uint32_t words = 0, travelling = 0;
    struct tt_param scratch;
    if (!e->path || *e->path != '/' || !e->method || !*e->method)
        return wrong(w, "has an endpoint without a method or a path");
    for (const char *p = strchr(e->path, '{'); p; p = strchr(p + 1, '{'), words++) {
        size_t n = strcspn(p + 1, "}");
        const struct tt_param *param = ttc_param_named(self, row->params, row->n_params, p + 1, n, &scratch);
        if (!param || param->in != TT_IN_PATH)
            return wrong(w, "has a path with a {word} that no parameter fills");
    }
    for (uint32_t i = 0; i < row->n_params; i++)
        travelling += ttc_param(self, row->params, i, &scratch)->in == TT_IN_PATH;
    return travelling == words ? 0 : wrong(w, "has a path parameter that its path does not name");
}

static int check_tokens(const struct walk *w, const char *kinds)
{
    struct tt_token_kind scratch;
    while (kinds && *kinds) {
        size_t n = strcspn(kinds, "|");
        const struct tt_token_kind *kind = ttc_self_token(w->a->self, kinds, n, &scratch);
        if (!kind)
            return wrong(w, "wants a token kind that is not declared");
        if (kind->pkce > TT_PKCE_S256_HEX)
            return newer(w, "a kind of PKCE", kind->pkce);
        kinds += n + (kinds[n] == '|');
    }
    return 0;
}

/* A class that this core does not know would be judged as the wrong one. */
static int check_codes(const struct walk *w, const struct tt_code *codes, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        struct tt_code scratch;
        const struct tt_code *c = TTC_ROW(w->a->self, TT_ROW_CODE, tt_code, codes, i, &scratch);
        if (c->klass > TT_CLASS_REFUSED)
            return newer(w, "a class of codes", c->klass);
    }
    return 0;
}

static int check_endpoint(const struct walk *w, const struct tt_endpoint *e)
{
    if (e->flags & HIGH_HALF)
        return newer(w, "endpoint flags", e->flags & HIGH_HALF);
    if (e->effect > TT_NEW)
        return newer(w, "an effect", e->effect);
    if (e->gives > TT_GIVES_URL)
        return newer(w, "a kind of answer", e->gives);
    if ((e->bodies | e->body_first) & ~(TT_BODY_JSON | TT_BODY_MULTIPART | TT_BODY_FORM))
        return newer(w, "a kind of body", e->bodies | e->body_first);
    if ((e->n_limits && !e->limits) || (e->n_codes && !e->codes))
        return wrong(w, "counts limits or codes and has no table of them");
    if (check_codes(w, e->codes, e->n_codes) != 0 || check_tokens(w, e->tokens) != 0)
        return -1;
    return check_path(w, e);
}

/* A row that lives as long as the provider: in place, or a copy in its arena. NULL: no memory. */
static const void *keep(struct tt_self *self, int kind, const void *row, void *scratch, size_t n)
{
    const void *full = ttc_row(self, kind, row, 0, scratch);
    if (full != scratch)
        return full;
    void *copy = ttc_arena_alloc(&self->arena, n);
    return copy ? memcpy(copy, scratch, n) : NULL;
}

static int resolve_service(struct walk *w, struct ttc_action *a)
{
    struct tt_service scratch;
    struct tt_envelope envelope;
    const struct tt_service *s = ttc_self_service(a->self, a->endpoint->service, &scratch);
    if (!s)
        return wrong(w, "names a service that is not declared");
    if (s->flags & 0xff00u)
        return newer(w, "service flags", s->flags & 0xff00u);
    if (check_codes(w, s->codes, s->n_codes) != 0)
        return -1;
    if (s == &scratch) {
        struct tt_service *copy = ttc_arena_alloc(&a->self->arena, sizeof *copy);
        if (!copy)
            return ttc_fail_nomem(w->f);
        *copy = scratch;
        s = copy;
    }
    a->service = s;
    const struct tt_envelope *e = a->endpoint->envelope ? a->endpoint->envelope : s->envelope;
    if (!e)
        return a->endpoint->gives == TT_GIVES_ENVELOPE ? wrong(w, "has no envelope for its answer") : 0;
    a->envelope = keep(a->self, TT_ROW_ENVELOPE, e, &envelope, sizeof envelope);
    return a->envelope ? 0 : ttc_fail_nomem(w->f);
}

static int resolve(struct walk *w, struct ttc_action *a)
{
    struct tt_endpoint endpoint;
    struct tt_paging paging;
    a->endpoint = keep(a->self, TT_ROW_ENDPOINT, a->row->endpoint, &endpoint, sizeof endpoint);
    if (!a->endpoint)
        return ttc_fail_nomem(w->f);
    if (check_endpoint(w, a->endpoint) != 0 || resolve_service(w, a) != 0)
        return -1;
    if (!a->endpoint->paging)
        return 0;
    a->paging = keep(a->self, TT_ROW_PAGING, a->endpoint->paging, &paging, sizeof paging);
    if (!a->paging)
        return ttc_fail_nomem(w->f);
    if (a->paging->kind == 0 || a->paging->kind > TT_PAGE_CURSOR)
        return newer(w, "a kind of paging", a->paging->kind);
    return 0;
}

/* Rows first that can be read, then what they say together. */
static int check_action(struct ttc_action *a)
{
    struct walk w = {.a = a, .f = &a->broken};
    const struct tt_action *row = a->row;
    if (row->flags & 0xff00u)
        return newer(&w, "flags", row->flags & 0xff00u);
    if (row->effect > TT_NEW)
        return newer(&w, "an effect", row->effect);
    if (row->effect_flags & HIGH_HALF)
        return newer(&w, "effect flags", row->effect_flags & HIGH_HALF);
    if (check_params(&w, row->params, row->n_params) != 0 ||
        check_fields(&w, row->result, row->n_result) != 0 || check_aliases(&w) != 0)
        return -1;
    if (row->endpoint && resolve(&w, a) != 0)
        return -1;
    struct ttc_contradiction found;
    const char *what = ttc_action_contradiction(a, &found);
    memcpy(w.path, found.path, sizeof w.path);
    return what ? wrong(&w, what) : 0;
}

static int copy_failure(struct ttc_failure *to, const struct ttc_failure *from)
{
    if (from->status == TT_ENOMEMORY)
        return ttc_fail_nomem(to);
    return ttc_fail(to, from->status, from->hint, "%s", from->message);
}

int ttc_action_prepare(struct ttc_registry *r, struct ttc_action *a, struct ttc_failure *f)
{
    int prepared = __atomic_load_n(&a->prepared, __ATOMIC_ACQUIRE);
    if (prepared > 0)
        return 0;
    pthread_mutex_lock(&r->lock);
    if (a->prepared == 0) {
        prepared = check_action(a) == 0 ? 1 : -1;
        if (prepared > 0 || a->broken.status != TT_ENOMEMORY) /* memory may be there next time */
            __atomic_store_n(&a->prepared, prepared, __ATOMIC_RELEASE);
    }
    prepared = a->prepared;
    int rc = prepared > 0 ? 0 : copy_failure(f, &a->broken);
    if (prepared == 0)
        ttc_failure_clear(&a->broken);
    pthread_mutex_unlock(&r->lock);
    return rc;
}
