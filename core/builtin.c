/* Providers that are linked into the program, as its options name them: there without a file, loaded when asked for. */
#include "core/config_internal.h"
#include "core/loader.h"
#include <string.h>

int ttc_builtin_keep(struct ttc_config *c, const tt_open_options *o)
{
    if (!o->n_builtin)
        return 0;
    tt_provider_fn **copy = ttc_arena_alloc(&c->arena, o->n_builtin * sizeof *copy);
    if (!copy)
        return -1;
    memcpy(copy, o->builtin, o->n_builtin * sizeof *copy);
    c->builtin = copy;
    c->n_builtin = o->n_builtin;
    return 0;
}

size_t ttc_builtin_count(const struct ttc_config *c)
{
    return c ? c->n_builtin : 0;
}

const char *ttc_builtin_name(const struct ttc_config *c, size_t i)
{
    const struct tt_provider *p = c->builtin[i] ? c->builtin[i]() : NULL;
    return p && p->id ? p->id : "";
}

tt_provider_fn *ttc_builtin(const struct ttc_config *c, const char *name)
{
    for (size_t i = 0; i < ttc_builtin_count(c); i++)
        if (strcmp(ttc_builtin_name(c, i), name) == 0)
            return c->builtin[i];
    return NULL;
}
