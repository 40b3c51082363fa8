/* What a module does that one which is built as the manual says does not. None of it keeps it from being loaded. */
#include "build_config.h"
#include "tools/tiktok/inspect.h"
#include <stdio.h>
#include <string.h>

#define ENTRY "tt_provider_"

static void warn(json_t *list, const char *text)
{
    json_array_append_new(list, json_string(text));
}

/* "a, b and 3 more" from a list of names, without entries of providers. Returns how many there are. */
static size_t name_some(const json_t *list, char *out, size_t room)
{
    const char *names[2] = {"", ""};
    size_t n = 0;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = json_string_value(json_array_get(list, i));
        if (strncmp(name, ENTRY, sizeof ENTRY - 1) == 0)
            continue;
        if (n < 2)
            names[n] = name;
        n++;
    }
    if (n > 2)
        snprintf(out, room, "%.200s, %.200s and %zu more", names[0], names[1], n - 2);
    else
        snprintf(out, room, "%.200s%s%.200s", names[0], n == 2 ? " and " : "", names[1]);
    return n;
}

static void warn_of_functions(json_t *list, const json_t *found, const char *member, const char *kind,
                              const char *when, const char *instead)
{
    char text[300];
    json_int_t n = json_integer_value(json_object_get(json_object_get(found, "constructors"), member));
    if (n == 0)
        return;
    snprintf(text, sizeof text, "it has %d %s%s of its own, which run%s %s; do that work in %s", (int)n, kind,
             n == 1 ? "" : "s", n == 1 ? "s" : "", when, instead);
    warn(list, text);
}

json_t *inspect_warnings(const json_t *found)
{
    char names[500], text[700];
    json_t *list = json_array();
    const json_t *exported = json_object_get(json_object_get(found, "exports"), "symbols");
    if (name_some(exported, names, sizeof names)) {
        snprintf(text, sizeof text,
                 "it exports %s beside its entry, where other code can meet them; build it with "
                 "-fvisibility=hidden",
                 names);
        warn(list, text);
    }
    warn_of_functions(list, found, "init", "constructor", "as soon as the module is mapped", "init");
    warn_of_functions(list, found, "fini", "destructor", "when the process ends", "shutdown");
    if (name_some(json_object_get(found, "undefined"), names, sizeof names)) {
        snprintf(
            text, sizeof text,
            "it uses %s, which none of the libraries that it needs defines; link it with -Wl,-z,defs and "
            "with what is missing",
            names);
        warn(list, text);
    }
    return list;
}
