/* Conditions of the tables: "field", "!field", "field=A|B"; '&' is and, ';' is or, '?' cannot be known from this
 * request. Unknown parts leave the whole unknown unless another part decides it. Pure. */
#include "core/schema_parts.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

size_t ttc_next_part(const char **text, char stop)
{
    const char *at = strchr(*text, stop);
    size_t n = at ? (size_t)(at - *text) : strlen(*text);
    *text = at ? at + 1 : NULL;
    return n;
}

static int is_filled(const struct ttc_scope *scope, const char *name, size_t n)
{
    for (const char *const *f = scope->filled; f && *f; f++) {
        if (strlen(*f) == n && memcmp(*f, name, n) == 0)
            return 1;
    }
    return 0;
}

/* The value of a field in the nearest object that has it; null is as good as nothing. */
static const json_t *look_up(const struct ttc_scope *scope, const char *name, size_t n)
{
    char key[128];
    if (n >= sizeof key)
        return NULL;
    memcpy(key, name, n);
    key[n] = '\0';
    for (size_t i = scope->n; i-- > 0;) {
        const json_t *value = json_object_get(scope->objects[i], key);
        if (value && !json_is_null(value))
            return value;
    }
    return NULL;
}

static int text_is_one_of(const char *text, size_t n, const char *values, size_t values_n)
{
    for (const char *end = values + values_n;; values++) {
        const char *bar = memchr(values, '|', (size_t)(end - values));
        size_t one = (size_t)((bar ? bar : end) - values);
        if (one == n && memcmp(values, text, n) == 0)
            return 1;
        if (!bar)
            return 0;
        values = bar;
    }
}

/* A text as it is, anything else by its JSON text; -1: no memory to tell. */
static int equals(const json_t *value, const char *values, size_t n)
{
    if (json_is_string(value))
        return text_is_one_of(json_string_value(value), json_string_length(value), values, n);
    struct ttc_buf text = {0};
    int known = ttc_json_write(&text, value) == 0;
    int rc = known ? text_is_one_of(text.p, text.n, values, n) : -1;
    ttc_buf_free(&text);
    return rc;
}

static int atom(const char *p, size_t n, const struct ttc_scope *scope)
{
    if (n > 0 && *p == '?')
        return -1;
    int negated = n > 0 && *p == '!';
    p += negated;
    n -= (size_t)negated;
    const char *equal = memchr(p, '=', n);
    size_t name = equal ? (size_t)(equal - p) : n;
    const json_t *value = look_up(scope, p, name);
    int filled = !value && is_filled(scope, p, name), truth;
    if (!equal)
        truth = value != NULL || filled;
    else if (!value)
        truth = filled ? -1 : 0;
    else
        truth = equals(value, equal + 1, n - name - 1);
    return negated && truth >= 0 ? !truth : truth;
}

static int all_of(const char *p, size_t n, const struct ttc_scope *scope)
{
    int truth = 1;
    for (const char *end = p + n;;) {
        const char *amp = memchr(p, '&', (size_t)(end - p));
        int one = atom(p, (size_t)((amp ? amp : end) - p), scope);
        if (one == 0)
            return 0;
        if (one < 0)
            truth = -1;
        if (!amp)
            return truth;
        p = amp + 1;
    }
}

int ttc_when(const char *when, const struct ttc_scope *scope)
{
    int truth = 0;
    while (when) {
        const char *p = when;
        size_t n = ttc_next_part(&when, ';');
        int one = all_of(p, n, scope);
        if (one == 1)
            return 1;
        if (one < 0)
            truth = -1;
    }
    return truth;
}

int ttc_schema_when(const char *when, const json_t *const *objects, size_t n)
{
    struct ttc_scope scope = {objects, n, NULL};
    return ttc_when(when, &scope);
}
