/* The sentences of the parameter check: where, what was found, what is allowed. Values of secrets never appear. */
#include "core/json_scan.h"
#include "core/schema_parts.h"
#include "core/text.h"
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define MOST_WARNINGS 50
#define MOST_CHOICES  12
#define MOST_BYTES    40 /* of a text that is shown */

static char *format_text(const char *form, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, form, again);
    va_end(again);
    char *text = n < 0 ? NULL : ttc_alloc((size_t)n + 1);
    if (text)
        vsnprintf(text, (size_t)n + 1, form, args);
    return text;
}

/* Takes text, which may be NULL: no memory. */
static int add_warning(struct ttc_warnings *w, char *text)
{
    ttc_text_tidy(text);
    if (text && w->n == w->room) {
        size_t room = w->room ? 2 * w->room : 8;
        char **more = ttc_realloc(w->text, room * sizeof *more);
        if (!more) {
            ttc_free(text);
            return -1;
        }
        w->text = more;
        w->room = room;
    }
    if (text)
        w->text[w->n++] = text;
    return text ? 0 : -1;
}

int ttc_warn(struct ttc_warnings *w, const char *form, ...)
{
    va_list args;
    va_start(args, form);
    char *text = format_text(form, args);
    va_end(args);
    return add_warning(w, text);
}

void ttc_warnings_clear(struct ttc_warnings *w)
{
    for (size_t i = 0; i < w->n; i++)
        ttc_free(w->text[i]);
    ttc_free(w->text);
    memset(w, 0, sizeof *w);
}

/* A caller's own name may hold anything; a message is one line. */
static void add_name(struct ttc_buf *b, const char *name)
{
    for (; *name; name++)
        ttc_buf_char(b, (unsigned char)*name < 0x20 || *name == 0x7F ? '?' : *name);
}

void ttc_place_text(struct ttc_buf *b, const struct ttc_place *place, int with_index)
{
    if (place->up)
        ttc_place_text(b, place->up, with_index);
    if (place->name) {
        if (b->n)
            ttc_buf_char(b, '.');
        add_name(b, place->name);
    } else if (with_index) {
        ttc_buf_format(b, "[%zu]", place->index);
    }
}

int ttc_refuse(struct ttc_check *c, const struct ttc_place *place, const char *hint, const char *form, ...)
{
    struct ttc_buf where = {0};
    va_list args;
    va_start(args, form);
    char *text = format_text(form, args);
    va_end(args);
    ttc_place_text(&where, place, 1);
    if (text && !where.failed)
        ttc_fail_param(c->failure, where.p, hint, "%s: %s %s", c->action->name, where.p, text);
    else
        ttc_fail_nomem(c->failure);
    ttc_buf_free(&where);
    ttc_free(text);
    return -1;
}

int ttc_caution(struct ttc_check *c, const struct ttc_place *place, const char *form, ...)
{
    struct ttc_buf where = {0};
    int rc = 0;
    if (c->warnings->n >= MOST_WARNINGS)
        return 0;
    va_list args;
    va_start(args, form);
    char *text = format_text(form, args);
    va_end(args);
    ttc_place_text(&where, place, 1);
    if (!text || where.failed || ttc_warn(c->warnings, "%s: %s %s", c->action->name, where.p, text) != 0)
        rc = ttc_fail_nomem(c->failure);
    ttc_buf_free(&where);
    ttc_free(text);
    return rc;
}

/* Moves a text into the check's arena. */
static const char *keep(struct ttc_check *c, struct ttc_buf *b)
{
    const char *text = b->failed ? NULL : ttc_arena_strndup(&c->arena, b->p, b->n);
    ttc_buf_free(b);
    return text ? text : "...";
}

static void add_text(struct ttc_buf *b, const char *p, size_t n)
{
    size_t shown = n;
    if (n > MOST_BYTES) {
        for (shown = MOST_BYTES; shown > 0 && ((unsigned char)p[shown] & 0xC0) == 0x80;)
            shown--;
    }
    ttc_buf_json_string(b, p, shown);
    if (shown < n) {
        b->n -= b->failed ? 0 : 1;
        ttc_buf_text(b, "...\"");
    }
}

void ttc_number_words(struct ttc_buf *b, double value)
{
    char text[40];
    ttc_json_real(value, text);
    size_t n = strlen(text);
    ttc_buf_add(b, text, n > 2 && strcmp(text + n - 2, ".0") == 0 ? n - 2 : n);
}

const char *ttc_say_number(struct ttc_check *c, double value)
{
    struct ttc_buf b = {0};
    ttc_number_words(&b, value);
    return keep(c, &b);
}

static void add_sample(struct ttc_buf *b, const json_t *value)
{
    char real[40];
    switch (json_typeof(value)) {
    case JSON_STRING:
        add_text(b, json_string_value(value), json_string_length(value));
        break;
    case JSON_INTEGER:
        ttc_buf_format(b, "%" PRId64, (int64_t)json_integer_value(value));
        break;
    case JSON_REAL:
        ttc_json_real(json_real_value(value), real);
        ttc_buf_text(b, real);
        break;
    default:
        ttc_buf_text(b, json_is_true(value) ? "true" : "false");
    }
}

const char *ttc_say_found(struct ttc_check *c, const json_t *value, int secret)
{
    static const char *const kinds[] = {
        [JSON_OBJECT] = "an object",    [JSON_ARRAY] = "a list", [JSON_STRING] = "string",
        [JSON_INTEGER] = "integer",     [JSON_REAL] = "number",  [JSON_TRUE] = "true or false",
        [JSON_FALSE] = "true or false", [JSON_NULL] = "null",
    };
    struct ttc_buf b = {0};
    int type = json_typeof(value);
    if (type == JSON_STRING || type == JSON_INTEGER || type == JSON_REAL) {
        ttc_buf_text(&b, !secret ? "the " : type == JSON_INTEGER ? "an " : "a ");
        ttc_buf_text(&b, kinds[type]);
        if (!secret) {
            ttc_buf_char(&b, ' ');
            add_sample(&b, value);
        }
    } else if (json_is_boolean(value) && !secret) {
        add_sample(&b, value);
    } else {
        ttc_buf_text(&b, kinds[type]);
    }
    return keep(c, &b);
}

const char *ttc_say_value(struct ttc_check *c, const json_t *value)
{
    struct ttc_buf b = {0};
    add_sample(&b, value);
    return keep(c, &b);
}

const char *ttc_say_not(struct ttc_check *c, const json_t *value, int secret)
{
    struct ttc_buf b = {0};
    if (secret)
        return "";
    ttc_buf_text(&b, ", not ");
    add_sample(&b, value);
    return keep(c, &b);
}

const char *ttc_say_type(int type, int items)
{
    static const char *const one[] = {
        [TT_STRING] = "a string",       [TT_INTEGER] = "an integer",      [TT_NUMBER] = "a number",
        [TT_BOOLEAN] = "true or false", [TT_OBJECT] = "an object",        [TT_ARRAY] = "a list",
        [TT_MAP] = "an object",         [TT_FILE] = "the path of a file", [TT_ANY] = "any value",
    };
    static const char *const lists[] = {
        [TT_STRING] = "a list of strings",
        [TT_INTEGER] = "a list of integers",
        [TT_NUMBER] = "a list of numbers",
        [TT_BOOLEAN] = "a list of true or false",
        [TT_OBJECT] = "a list of objects",
        [TT_ARRAY] = "a list of lists",
        [TT_MAP] = "a list of objects",
        [TT_FILE] = "a list of paths of files",
        [TT_ANY] = "a list",
    };
    if (type == TT_ARRAY && items >= TT_STRING && items <= TT_ANY)
        return lists[items];
    return type >= TT_STRING && type <= TT_ANY ? one[type] : "a value";
}

const char *ttc_say_choices(struct ttc_check *c, const char *choices)
{
    struct ttc_buf b = {0};
    size_t shown = 0, more = 0;
    for (const char *left = choices; left;) {
        const char *p = left;
        size_t n = ttc_next_part(&left, '|');
        if (shown == MOST_CHOICES) {
            more++;
            continue;
        }
        if (shown++)
            ttc_buf_text(&b, ", ");
        ttc_buf_add(&b, p, n);
    }
    if (more)
        ttc_buf_format(&b, " and %zu more", more);
    return keep(c, &b);
}

static void add_condition(struct ttc_buf *b, const char *p, size_t n)
{
    if (n > 0 && *p == '?') {
        p++;
        n--;
    }
    int negated = n > 0 && *p == '!';
    p += negated;
    n -= (size_t)negated;
    const char *equal = memchr(p, '=', n);
    size_t name = equal ? (size_t)(equal - p) : n;
    ttc_buf_add(b, p, name);
    ttc_buf_text(b, negated ? " is not" : " is");
    if (!equal)
        ttc_buf_text(b, " given");
    for (size_t i = name; equal && i < n; i++) {
        if (p[i] == '=' && i == name)
            ttc_buf_char(b, ' ');
        else if (p[i] == '|')
            ttc_buf_text(b, " or ");
        else
            ttc_buf_char(b, p[i]);
    }
}

void ttc_when_words(struct ttc_buf *b, const char *when)
{
    while (*when) {
        size_t n = strcspn(when, "&;");
        add_condition(b, when, n);
        when += n;
        if (*when)
            ttc_buf_text(b, *when++ == '&' ? " and " : " or ");
    }
}

const char *ttc_say_when(struct ttc_check *c, const char *when)
{
    struct ttc_buf b = {0};
    ttc_when_words(&b, when);
    return keep(c, &b);
}

const char *ttc_say_mean(struct ttc_check *c, const char *nearest)
{
    const char *text = nearest ? ttc_arena_format(&c->arena, "did you mean \"%s\"?", nearest) : NULL;
    return nearest && !text ? "..." : text;
}
