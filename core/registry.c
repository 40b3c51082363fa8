/* Providers and actions by name: see registry.h. Written by the thread that opens the context; afterwards any thread
 * reads. What an action's table must look like is checked in registry_prepare.c. */
#include "core/registry.h"
#include "core/text.h"
#include <stdio.h>
#include <string.h>

#define LONGEST_NAME 127u

int ttc_registry_init(struct ttc_registry *r)
{
    memset(r, 0, sizeof *r);
    return pthread_mutex_init(&r->lock, NULL) == 0 ? 0 : -1;
}

struct tt_self *ttc_self_new(struct tt_context *ctx, const char *id, const char *path)
{
    struct tt_self *self = ttc_alloc(sizeof *self);
    if (!self)
        return NULL;
    self->ctx = ctx;
    self->id = ttc_strdup(id);
    self->path = ttc_strdup(path);
    if ((id && !self->id) || (path && !self->path)) {
        ttc_self_free(self);
        return NULL;
    }
    return self;
}

void ttc_self_clear(struct tt_self *self)
{
    for (size_t i = 0; i < self->n_actions; i++)
        ttc_failure_clear(&self->actions[i]->broken);
    ttc_free(self->actions);
    ttc_free(self->said);
    ttc_arena_free(&self->arena);
    self->actions = NULL;
    self->said = NULL;
    self->n_actions = self->room_actions = 0;
    self->provider = NULL;
    self->layout = NULL;
    self->module_state = NULL;
}

void ttc_self_free(struct tt_self *self)
{
    if (!self)
        return;
    ttc_self_clear(self);
    ttc_failure_clear(&self->why);
    ttc_free(self->id);
    ttc_free(self->path);
    ttc_free(self);
}

void ttc_registry_free(struct ttc_registry *r)
{
    for (size_t i = 0; i < r->n_selves; i++)
        ttc_self_free(r->selves[i]);
    ttc_free(r->selves);
    ttc_free(r->table);
    pthread_mutex_destroy(&r->lock);
    memset(r, 0, sizeof *r);
}

struct tt_self *ttc_registry_self(const struct ttc_registry *r, const char *id)
{
    for (size_t i = 0; id && i < r->n_selves; i++)
        if (strcmp(r->selves[i]->id, id) == 0)
            return r->selves[i];
    return NULL;
}

/* Room for n more pointers. */
static int make_room(void *list, size_t used, size_t *room, size_t n)
{
    void **p = NULL;
    size_t want = *room ? *room : 8;
    if (*room - used >= n)
        return 0;
    while (want - used < n)
        want *= 2;
    memcpy(&p, list, sizeof p);
    p = ttc_realloc(p, want * sizeof *p);
    if (!p)
        return -1;
    memcpy(list, &p, sizeof p);
    *room = want;
    return 0;
}

int ttc_registry_add_self(struct ttc_registry *r, struct tt_self *self, struct ttc_failure *f)
{
    struct tt_self *there = ttc_registry_self(r, self->id);
    if (there == self)
        return 0;
    if (there)
        return ttc_fail(f, TT_EUSAGE, "load each provider once", "there is a provider %s already%s%s",
                        self->id, there->path ? ": " : " (built in)", there->path ? there->path : "");
    if (make_room(&r->selves, r->n_selves, &r->room_selves, 1) != 0)
        return ttc_fail_nomem(f);
    r->selves[r->n_selves++] = self;
    return 0;
}

/* ------------------------------------------------------------------------------------------ the hash table */

static uint32_t hash(const char *name)
{
    uint32_t h = 2166136261u;
    while (*name)
        h = (h ^ (unsigned char)*name++) * 16777619u;
    return h;
}

/* The slot of a name, or the empty one where it belongs. The table is never full. */
static size_t slot(struct ttc_action *const *table, size_t room, const char *name)
{
    size_t i = hash(name) & (room - 1);
    while (table[i] && strcmp(table[i]->name, name) != 0)
        i = (i + 1) & (room - 1);
    return i;
}

static int grow_table(struct ttc_registry *r, size_t n)
{
    size_t room = r->room_table ? r->room_table : 64;
    while (room < (r->n_actions + n) * 2)
        room *= 2;
    if (room == r->room_table)
        return 0;
    struct ttc_action **table = ttc_alloc(room * sizeof *table);
    if (!table)
        return -1;
    for (size_t i = 0; i < r->room_table; i++)
        if (r->table[i])
            table[slot(table, room, r->table[i]->name)] = r->table[i];
    ttc_free(r->table);
    r->table = table;
    r->room_table = room;
    return 0;
}

struct ttc_action *ttc_registry_find(const struct ttc_registry *r, const char *name)
{
    return r->room_table && name ? r->table[slot(r->table, r->room_table, name)] : NULL;
}

/* Takes the entries of self from first on out of the table. Open addressing knows no deletion: it is rebuilt. */
static void take_out(struct ttc_registry *r, struct tt_self *self, size_t first)
{
    if (!r->room_table || first >= self->n_actions)
        return;
    size_t kept = 0;
    memset(r->table, 0, r->room_table * sizeof *r->table);
    for (size_t s = 0; s < r->n_selves; s++) {
        struct tt_self *other = r->selves[s];
        size_t n = other == self ? first : other->n_actions;
        for (size_t i = 0; i < n; i++, kept++)
            r->table[slot(r->table, r->room_table, other->actions[i]->name)] = other->actions[i];
    }
    r->n_actions = kept;
}

/* -------------------------------------------------------------------------------------------- registration */

static int label_ok(const char *p, size_t n)
{
    if (n == 0)
        return 0;
    for (size_t i = 0; i < n; i++)
        if (!((p[i] >= 'a' && p[i] <= 'z') || (p[i] >= '0' && p[i] <= '9') || p[i] == '_'))
            return 0;
    return 1;
}

/* "id.label.label": 0, or -1 with the rule that is broken. */
static int check_name(const struct tt_self *self, const char *name, struct ttc_failure *f)
{
    const char *hint = "an action is named PROVIDER.LABEL.LABEL..., with a-z, 0-9 and _ in its labels";
    size_t id = strlen(self->id), labels = 0;
    if (!name)
        return ttc_fail(f, TT_EPROVIDER, hint, "provider %s has an action without a name", self->id);
    if (strlen(name) > LONGEST_NAME)
        return ttc_fail(f, TT_EPROVIDER, hint, "provider %s has an action name of %zu bytes; %u are allowed",
                        self->id, strlen(name), LONGEST_NAME);
    for (const char *p = name;; p++, labels++) {
        size_t n = strcspn(p, ".");
        if (!label_ok(p, n))
            return ttc_fail(f, TT_EPROVIDER, hint, "provider %s has a badly named action: \"%s\"", self->id,
                            ttc_printable(name, LONGEST_NAME) ? name : "(not printable)");
        p += n;
        if (!*p)
            break;
    }
    if (strncmp(name, self->id, id) != 0 || name[id] != '.')
        return ttc_fail(f, TT_EPROVIDER, hint,
                        "provider %s has an action \"%s\", whose name does not begin with \"%s.\"", self->id,
                        name, self->id);
    return 0;
}

static int check_row(const struct tt_self *self, const struct tt_action *row, struct ttc_failure *f)
{
    if (check_name(self, row->name, f) != 0)
        return -1;
    if (!row->summary || !ttc_printable(row->summary, TTC_LONGEST_TEXT))
        return ttc_fail(f, TT_EPROVIDER, "a summary is one sentence of printable UTF-8",
                        "the summary of action %s is missing, too long or not printable", row->name);
    if (!row->endpoint == !row->start)
        return ttc_fail(f, TT_EPROVIDER, "an action has either an endpoint or a start function",
                        "action %s has %s", row->name,
                        row->start ? "both an endpoint and a start function"
                                   : "neither an endpoint nor a start function");
    return 0;
}

static int add_one(struct ttc_registry *r, struct tt_self *self, const struct tt_action *table, uint32_t i,
                   struct ttc_failure *f)
{
    struct tt_action scratch;
    const struct tt_action *row = TTC_ROW(self, TT_ROW_ACTION, tt_action, table, i, &scratch);
    if (check_row(self, row, f) != 0)
        return -1;
    size_t at = slot(r->table, r->room_table, row->name);
    if (r->table[at])
        return ttc_fail(f, TT_EPROVIDER, "each action is registered once",
                        "provider %s registers action %s twice", self->id, row->name);
    struct ttc_action *a = ttc_arena_alloc(&self->arena, sizeof *a);
    if (row == &scratch && a) {
        struct tt_action *copy = ttc_arena_alloc(&self->arena, sizeof *copy);
        if (!copy)
            return ttc_fail_nomem(f);
        *copy = scratch;
        row = copy;
    }
    if (!a)
        return ttc_fail_nomem(f);
    a->self = self;
    a->name = row->name;
    a->row = row;
    r->table[at] = a;
    self->actions[self->n_actions++] = a;
    return 0;
}

int ttc_registry_add_actions(struct ttc_registry *r, struct tt_self *self, const struct tt_action *rows,
                             uint32_t n, struct ttc_failure *f)
{
    size_t first = self->n_actions;
    if (n == 0)
        return 0;
    if (!rows || n > TTC_MOST_ACTIONS)
        return ttc_fail(f, TT_EPROVIDER, NULL, "provider %s registers %u actions%s; at most %u are allowed",
                        self->id, n, rows ? "" : " without a table", TTC_MOST_ACTIONS);
    if (grow_table(r, n) != 0 || make_room(&self->actions, self->n_actions, &self->room_actions, n) != 0)
        return ttc_fail_nomem(f);
    for (uint32_t i = 0; i < n; i++) {
        if (add_one(r, self, rows, i, f) != 0) {
            take_out(r, self, first);
            self->n_actions = first;
            return -1;
        }
    }
    r->n_actions += n;
    return 0;
}

void ttc_registry_drop_self_actions(struct ttc_registry *r, struct tt_self *self)
{
    take_out(r, self, 0);
    for (size_t i = 0; i < self->n_actions; i++)
        ttc_failure_clear(&self->actions[i]->broken);
    self->n_actions = 0;
}

/* ------------------------------------------------------------------------------------------------- looking */

size_t ttc_registry_alias(const struct ttc_registry *r, const char *alias, struct ttc_alias_hit *hits,
                          size_t room)
{
    size_t found = 0;
    for (size_t s = 0; s < r->n_selves; s++) {
        const struct tt_self *self = r->selves[s];
        for (size_t i = 0; i < self->n_actions; i++) {
            const struct tt_action *row = self->actions[i]->row;
            for (uint32_t k = 0; row->aliases && k < row->n_aliases; k++) {
                struct tt_alias scratch;
                const struct tt_alias *a = TTC_ROW(self, TT_ROW_ALIAS, tt_alias, row->aliases, k, &scratch);
                if (!a->name || strcmp(a->name, alias) != 0)
                    continue;
                if (found < room)
                    hits[found] = (struct ttc_alias_hit){self->actions[i], *a};
                found++;
            }
        }
    }
    return found;
}

/* The provider that a name begins with is known but not ready. */
static int unknown_refused(const struct tt_self *self, const char *name, struct ttc_failure *f)
{
    const struct ttc_failure *why = &self->why;
    int status = why->status ? why->status : TT_EPROVIDER;
    return ttc_fail(f, status, why->hint, "%s cannot run, because provider %s is not loaded: %s", name,
                    self->id, why->message ? why->message : "it is stopped");
}

static int unknown_near(const struct ttc_registry *r, const char *name, const char *provider, char *out,
                        size_t room)
{
    struct ttc_nearest near = {.wanted = name};
    for (size_t s = 0; s < r->n_selves; s++)
        for (size_t i = 0; i < r->selves[s]->n_actions; i++)
            ttc_nearest_try(&near, r->selves[s]->actions[i]->name);
    const char *best = ttc_nearest_best(&near);
    if (!best)
        snprintf(out, room, "list the actions there are: tiktok actions%s%s", *provider ? " " : "",
                 *provider ? provider : "");
    else
        snprintf(out, room, "did you mean %s?", best);
    return best != NULL;
}

int ttc_registry_unknown(const struct ttc_registry *r, const char *name, struct ttc_failure *f)
{
    char provider[40] = "", hint[256];
    struct ttc_alias_hit hit;
    size_t n = strcspn(name, ".");
    if (n < sizeof provider)
        memcpy(provider, name, n);
    const struct tt_self *self = *provider ? ttc_registry_self(r, provider) : NULL;
    if (!name[n] && !self) /* a single word that is no provider names nothing to be loaded */
        *provider = '\0';
    if (self && self->state != TTC_SELF_READY)
        return unknown_refused(self, name, f);
    if (ttc_registry_alias(r, name, &hit, 1) > 0) {
        snprintf(hint, sizeof hint, "call %s, or send the object with tiktok handle", hit.action->name);
        return ttc_fail(f, TT_EUSAGE, hint, "%s is an actionType and no action", name);
    }
    int near = unknown_near(r, name, self ? provider : "", hint, sizeof hint);
    if (self || near || !*provider)
        return ttc_fail(f, TT_EUSAGE, hint, "there is no action %s", name);
    snprintf(hint, sizeof hint, "add it to the configuration: providers: { %s: { } };", provider);
    return ttc_fail(f, TT_ECONFIG, hint, "there is no action %s, because provider %s is not loaded", name,
                    provider);
}
