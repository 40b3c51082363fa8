/* For builds that load no modules: each context that a test opens has the providers built in, which otherwise it would
 * find as modules. Included before everything else. */
#ifndef WITH_BUILTINS_H
#define WITH_BUILTINS_H
#include <string.h>
#include <tiktok/tiktok.h>

#include "tools/tiktok/builtin_table.h"

static inline tt_context *open_with_builtins(const tt_open_options *given, tt_result **why)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    if (given)
        memcpy(&options, given, given->size < sizeof options ? given->size : sizeof options);
    options.size = sizeof options;
    /* where the module would be in another build */
    const char *set[32];
    uint32_t n = 0;
    for (uint32_t i = 0; i < options.n_set && n < 32; i++)
        if (!strstr(options.set[i], ".module="))
            set[n++] = options.set[i];
    options.set = set;
    options.n_set = n;
    options.builtin = builtin_table;
    options.n_builtin = sizeof builtin_table / sizeof *builtin_table - 1;
    return tt_open_with(&options, json_object_get, why);
}
#undef tt_open
#define tt_open open_with_builtins
#endif
