/* Checks parameters against an action's table; describes the table. Pure: no context, no network. */
#ifndef TTC_SCHEMA_H
#define TTC_SCHEMA_H
#include "core/buf.h"
#include "core/registry.h"

struct ttc_warnings { /* texts owned */
    char **text;
    size_t n, room;
};
int ttc_warn(struct ttc_warnings *, const char *form, ...) __attribute__((format(printf, 2, 3)));
void ttc_warnings_clear(struct ttc_warnings *);

/* Checks params (an object) as design says: refused are wrong types, missing undisputed requirements, closed choices,
 * bounds, lengths, counts, formats, forbidden combinations, unknown names (unless flags has TT_ALLOW_UNKNOWN) with
 * the nearest known one; warned are open choices, disputed requirements, deprecation. Integers are accepted for id
 * strings and become text; reals never. TT_FILE takes a string (a path) that names a readable regular file.
 * filled names parameters (NULL-terminated) that are filled later and so are not missing.
 * *clean: a new reference; params itself when nothing had to change. The first problem is the failure (param set to
 * its dotted path). */
int ttc_schema_check(const struct ttc_action *, json_t *params, uint32_t flags, const char *const *filled,
                     json_t **clean, struct ttc_warnings *, struct ttc_failure *);
/* Evaluates a 'when' or 'unless' text against an object and its enclosing ones (innermost last).
 * 1 true, 0 false, -1 cannot be known ("?..."). */
int ttc_schema_when(const char *when, const json_t *const *objects, size_t n);

/* The action as JSON for people and programs; and the JSON Schema (2020-12) of its parameters. Appends to the buffer;
 * failed is set when memory ran out. */
void ttc_describe_json(const struct ttc_action *, struct ttc_buf *);
void ttc_describe_schema(const struct ttc_action *, struct ttc_buf *);
/* One element of tt_actions(). */
void ttc_describe_line(const struct ttc_action *, struct ttc_buf *);
#endif
