/* Builds the smallest parameters of an action from its description; for tests. Pure; any thread. */
#include "tests/unit/minimal.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEEPEST = 12, LONGEST = 512 };

/* The objects around a member, the outermost first. */
struct around {
    const json_t *objects[DEEPEST];
    unsigned n;
};

static const char *text_of(const json_t *param, const char *name)
{
    const char *text = json_string_value(json_object_get(param, name));

    return text != NULL ? text : "";
}

static int is(const json_t *param, const char *name)
{
    return json_is_true(json_object_get(param, name));
}

/* ---------------------------------------------------------------------------------------------- conditions */

static const json_t *given(const struct around *around, const char *name)
{
    for (unsigned i = around->n; i-- > 0;) {
        const json_t *value = json_object_get(around->objects[i], name);

        if (value != NULL) {
            return value;
        }
    }
    return NULL;
}

static int is_one_of(const json_t *value, const char *values)
{
    char *text =
        json_is_string(value) ? strdup(json_string_value(value)) : json_dumps(value, JSON_ENCODE_ANY);
    size_t n = strlen(text);
    int found = 0;

    while (!found && values != NULL) {
        found = strncmp(values, text, n) == 0 && (values[n] == '|' || values[n] == '\0');
        values = strchr(values, '|');
        if (values != NULL) {
            values++;
        }
    }
    free(text);
    return found;
}

/* One of "field", "!field", "field=A|B"; what cannot be known from the request does not hold. */
static int term_holds(const struct around *around, char *term)
{
    int wanted = term[0] != '!';
    char *values = strchr(term, '=');
    const json_t *value;

    if (term[0] == '?') {
        return 0;
    }
    if (values != NULL) {
        *values++ = '\0';
    }
    value = given(around, term + !wanted);
    if (value == NULL) {
        return !wanted;
    }
    return (values == NULL || is_one_of(value, values)) == wanted;
}

/* Terms joined by '&' (and) inside of parts joined by ';' (or). */
static int holds(const struct around *around, const char *when)
{
    char copy[LONGEST], *part, *term, *parts = NULL, *terms = NULL;
    int any = 0;

    ck_assert_uint_lt(strlen(when), sizeof copy);
    strcpy(copy, when);
    for (part = strtok_r(copy, ";", &parts); part != NULL && !any; part = strtok_r(NULL, ";", &parts)) {
        int all = 1;

        for (term = strtok_r(part, "&", &terms); term != NULL; term = strtok_r(NULL, "&", &terms)) {
            all = all && term_holds(around, term);
        }
        any = all;
    }
    return any;
}

static int is_needed(const struct around *around, const json_t *param)
{
    if (is(param, "disputed") || json_object_get(param, "fill") != NULL) {
        return 0;
    }
    return is(param, "required") || holds(around, text_of(param, "required_when"));
}

/* -------------------------------------------------------------------------------------------------- values */

static int names_an_id(const char *name)
{
    const char *end = strrchr(name, '_');

    return end != NULL && (strcmp(end, "_id") == 0 || strcmp(end, "_ids") == 0);
}

static json_t *text_sample(const json_t *param)
{
    static const char *const of_format[][2] = {
        {"date", "2026-01-31"},
        {"datetime", "2026-01-31 10:00:00"},
        {"digits", "7000000000000000001"},
        {"epoch_s", "1800000000"},
        {"epoch_ms", "1800000000000"},
        {"url", "https://example.com/a"},
        {"json", "{}"},
        {"rfc3339", "2026-01-31T10:00:00Z"},
        {"hex", "0123456789abcdef0123456789abcdef"},
    };
    const json_t *choice = json_array_get(json_object_get(param, "choices"), 0);
    json_int_t most = json_integer_value(json_object_get(param, "max_len"));
    const char *text = names_an_id(text_of(param, "name")) ? "7000000000000000001" : "A b";

    if (choice != NULL) {
        return json_deep_copy(choice);
    }
    for (size_t i = 0; i < sizeof of_format / sizeof *of_format; i++) {
        if (strcmp(text_of(param, "format"), of_format[i][0]) == 0) {
            text = of_format[i][1];
        }
    }
    return json_stringn(text, most > 0 && most < (json_int_t)strlen(text) ? (size_t)most : strlen(text));
}

static json_t *number_sample(const json_t *param)
{
    const json_t *choice = json_array_get(json_object_get(param, "choices"), 0);
    const json_t *least = json_object_get(param, "min"), *most = json_object_get(param, "max");

    if (choice != NULL) {
        return json_deep_copy(choice);
    }
    if (least != NULL || most != NULL) {
        return json_integer((json_int_t)json_number_value(least != NULL ? least : most));
    }
    return json_integer(1);
}

static json_t *sample(const json_t *param, const char *type, const char *file)
{
    if (strcmp(type, "integer") == 0 || strcmp(type, "number") == 0) {
        return number_sample(param);
    }
    if (strcmp(type, "boolean") == 0) {
        return json_true();
    }
    if (strcmp(type, "object") == 0) {
        return json_object();
    }
    if (strcmp(type, "map") == 0) {
        return json_pack("{s:o}", "name", sample(param, text_of(param, "items"), file));
    }
    if (strcmp(type, "array") == 0) {
        json_int_t least = json_integer_value(json_object_get(param, "min_items"));
        const char *items = text_of(param, "items");
        json_t *list = json_array();

        do {
            json_array_append_new(list, strcmp(items, "array") == 0 ? json_pack("[{s:s}]", "id", "1")
                                                                    : sample(param, items, file));
        } while ((json_int_t)json_array_size(list) < least);
        return list;
    }
    return strcmp(type, "file") == 0 ? json_string(file) : text_sample(param);
}

/* -------------------------------------------------------------------------------------------------- objects */

static unsigned complete(json_t *object, const json_t *params, struct around around, const char *file);

static unsigned complete_value(json_t *value, const json_t *fields, const struct around *around,
                               const char *file)
{
    unsigned added = 0;
    size_t i;
    json_t *item;

    if (json_is_object(value)) {
        added += complete(value, fields, *around, file);
    }
    json_array_foreach(value, i, item)
    {
        added += complete_value(item, fields, around, file);
    }
    return added;
}

/* Adds what is missing to an object and to the objects in it. One addition may ask for another: until 0. */
static unsigned complete(json_t *object, const json_t *params, struct around around, const char *file)
{
    unsigned added = 0;
    size_t i;
    json_t *param;

    ck_assert_uint_lt(around.n, DEEPEST);
    around.objects[around.n++] = object;
    json_array_foreach(params, i, param)
    {
        const char *name = text_of(param, "name");
        const json_t *fields = json_object_get(param, "fields");

        if (json_object_get(object, name) == NULL && is_needed(&around, param)) {
            json_object_set_new(object, name, sample(param, text_of(param, "type"), file));
            added++;
        }
        if (fields != NULL && json_object_get(object, name) != NULL) {
            added += complete_value(json_object_get(object, name), fields, &around, file);
        }
    }
    return added;
}

json_t *minimal_params(const json_t *description, const char *file)
{
    const struct around none = {.n = 0};
    json_t *params = json_object();

    while (complete(params, json_object_get(description, "params"), none, file) > 0) {
    }
    return params;
}

/* --------------------------------------------------------------------------------------------- leaving out */

struct leaving {
    json_t *whole; /* what each copy is made of */
    minimal_without_fn *fn;
    void *user;
    unsigned n;
};

static json_t *reach(json_t *value, const char *path)
{
    char copy[LONGEST], *word, *rest = NULL;

    ck_assert_uint_lt(strlen(path), sizeof copy);
    strcpy(copy, path);
    for (word = strtok_r(copy, ".[]", &rest); word != NULL; word = strtok_r(NULL, ".[]", &rest)) {
        value = json_is_array(value) ? json_array_get(value, strtoul(word, NULL, 10))
                                     : json_object_get(value, word);
    }
    return value;
}

static void leave_out(struct leaving *leaving, const char *parent, const char *name)
{
    json_t *copy = json_deep_copy(leaving->whole);
    char path[LONGEST];

    snprintf(path, sizeof path, "%s%s%s", parent, parent[0] != '\0' ? "." : "", name);
    json_object_del(reach(copy, parent), name);
    leaving->fn(path, copy, leaving->user);
    leaving->n++;
    json_decref(copy);
}

static void each_need(struct leaving *leaving, const json_t *params, const char *parent, struct around around)
{
    json_t *object = reach(leaving->whole, parent), *param;
    size_t i;

    around.objects[around.n++] = object;
    json_array_foreach(params, i, param)
    {
        const char *name = text_of(param, "name");
        json_t *value = json_object_get(object, name);
        char path[LONGEST];

        if (value == NULL || !is_needed(&around, param)) {
            continue;
        }
        leave_out(leaving, parent, name);
        snprintf(path, sizeof path, "%s%s%s%s", parent, parent[0] != '\0' ? "." : "", name,
                 json_is_array(value) ? "[0]" : "");
        if (json_object_get(param, "fields") != NULL && json_is_object(reach(leaving->whole, path))) {
            each_need(leaving, json_object_get(param, "fields"), path, around);
        }
    }
}

unsigned minimal_each_need(const json_t *description, const json_t *minimal, minimal_without_fn *fn,
                           void *user)
{
    struct leaving leaving = {.whole = json_deep_copy(minimal), .fn = fn, .user = user};
    const struct around none = {.n = 0};

    each_need(&leaving, json_object_get(description, "params"), "", none);
    json_decref(leaving.whole);
    return leaving.n;
}
