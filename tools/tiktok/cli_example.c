/* A call of an action as an example: what it needs, with values that have the right form. */
#include "cli_describe.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static int is(const json_t *param, const char *member, const char *value)
{
    return strcmp(cli_member(param, member), value) == 0;
}

static int needed(const json_t *param)
{
    return json_is_true(json_object_get(param, "required")) &&
           !json_is_true(json_object_get(param, "disputed")) && !json_object_get(param, "fill");
}

static json_t *text_value(const json_t *param)
{
    static const struct {
        const char *format, *value;
    } known[] = {{"date", "2026-01-31"},
                 {"datetime", "2026-01-31 23:59:59"},
                 {"rfc3339", "2026-01-31T23:59:59Z"},
                 {"digits", "7000000000000000001"},
                 {"url", "https://example.com/video.mp4"},
                 {"hex", "d41d8cd98f00b204e9800998ecf8427e"},
                 {"json", "{}"},
                 {"epoch_s", "1767225600"},
                 {"epoch_ms", "1767225600000"}};
    const json_t *choices = json_object_get(param, "choices");
    if (json_array_size(choices))
        return json_incref(json_array_get(choices, 0));
    const char *name = cli_member(param, "name");
    const json_t *max = json_object_get(param, "max_len");
    if (json_integer_value(max) == 8 && is(param, "format", "digits") && strstr(name, "date"))
        return json_string("20260131");
    char *s = NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known && !s; i++)
        if (is(param, "format", known[i].format))
            s = cli_copy(known[i].value, strlen(known[i].value));
    if (!s) {
        s = cli_copy(name, strlen(name)); /* a placeholder that is seen to be one: CAMPAIGN_NAME */
        for (char *c = s; *c; c++)
            *c = (char)toupper((unsigned char)*c);
    }
    if (max && strlen(s) > (size_t)json_integer_value(max))
        s[json_integer_value(max)] = '\0';
    json_t *v = json_string(s);
    free(s);
    return v;
}

static double between(const json_t *param, double v)
{
    const json_t *min = json_object_get(param, "min"), *max = json_object_get(param, "max");
    if (min && (v < json_number_value(min) || json_number_value(min) > 0))
        v = json_number_value(min);
    return max && v > json_number_value(max) ? json_number_value(max) : v;
}

static json_t *value(const json_t *param, const char *type);

static json_t *list_value(const json_t *param)
{
    const char *items = *cli_member(param, "items") ? cli_member(param, "items") : "string";
    const json_t *choices = json_object_get(param, "choices"), *least = json_object_get(param, "min_items");
    json_t *list = json_array();
    if (strcmp(items, "array") == 0) /* nothing more is known of them */
        json_array_append_new(list, json_pack("[s]", "..."));
    for (size_t i = json_array_size(list); !i || (json_int_t)i < json_integer_value(least); i++)
        if (i < json_array_size(choices))
            json_array_append(list, json_array_get(choices, i));
        else
            json_array_append_new(list, value(param, items));
    return list;
}

static json_t *value(const json_t *param, const char *type)
{
    if (strcmp(type, "integer") == 0)
        return json_integer((json_int_t)between(param, 1));
    if (strcmp(type, "number") == 0)
        return json_real(between(param, 20.5));
    if (strcmp(type, "boolean") == 0)
        return json_true();
    if (strcmp(type, "object") == 0 || strcmp(type, "map") == 0 || strcmp(type, "any") == 0)
        return json_object(); /* complete() puts in what an object needs */
    if (strcmp(type, "file") == 0)
        return json_string("PATH");
    if (strcmp(type, "array") == 0)
        return list_value(param);
    return text_value(param);
}

/* ------------------------------------------------------------------------------------- what an object needs */

/* An object of the example, the description of its members, and the object around it. */
struct scope {
    json_t *object;
    const json_t *params;
    const struct scope *outer;
};

/* The value in the nearest object that has it; what is left out has the service's default. */
static const json_t *look_up(const struct scope *at, const char *name, size_t n)
{
    for (const struct scope *s = at; s; s = s->outer)
        if (json_object_getn(s->object, name, n))
            return json_object_getn(s->object, name, n);
    for (; at; at = at->outer)
        if (cli_param_find(at->params, name, n))
            return json_object_get(cli_param_find(at->params, name, n), "assumed");
    return NULL;
}

static const char *text_of(const json_t *value)
{
    if (json_is_boolean(value))
        return json_is_true(value) ? "true" : "false";
    return json_string_value(value);
}

static int is_given(const struct scope *at, const char *name, size_t n)
{
    for (; at; at = at->outer)
        if (json_object_getn(at->object, name, n))
            return 1;
    return 0;
}

/* Whether the example has the value that a condition names: "field", "!field" or "field=A|B". */
static int holds(const char *p, size_t n, const struct scope *at)
{
    int not = n && *p == '!';
    size_t k = 0;
    p += not, n -= (size_t) not ;
    while (k < n && p[k] != '=')
        k++;
    if (k == n)
        return not != is_given(at, p, n);
    const char *text = text_of(look_up(at, p, k));
    for (p += k + 1, n -= k + 1; text && n; p += k, n -= k) {
        for (k = 0; k < n && p[k] != '|';)
            k++;
        if (strlen(text) == k && memcmp(text, p, k) == 0)
            return !not ;
        k += k < n;
    }
    return not ;
}

/* '&' binds its neighbours, ';' separates the alternatives. */
static int needed_now(const json_t *param, const struct scope *at)
{
    const char *when = cli_member(param, "required_when");
    when += *when == '?'; /* what the library cannot check, an example may still obey */
    while (*when) {
        int all = 1;
        size_t n;
        do {
            n = strcspn(when, "&;");
            all = all && holds(when, n, at);
            when += n;
        } while (*when == '&' && when++);
        if (all)
            return 1;
        when += *when == ';';
    }
    return 0;
}

/* Adds what is always needed, or (sometimes) what the values so far make necessary, at all depths. How many. */
static size_t complete(const struct scope *at, int sometimes)
{
    size_t added = 0;
    for (size_t i = 0; i < json_array_size(at->params); i++) {
        const json_t *p = json_array_get(at->params, i);
        json_t *v = json_object_get(at->object, cli_member(p, "name"));
        if (!v && (sometimes ? needed_now(p, at) : needed(p))) {
            v = value(p, cli_member(p, "type"));
            json_object_set_new(at->object, cli_member(p, "name"), v);
            added++;
        }
        json_t *inner = json_is_array(v) ? json_array_get(v, 0) : v;
        if (json_is_object(inner))
            added += complete(&(struct scope){inner, json_object_get(p, "fields"), at}, sometimes);
    }
    return added;
}

/* What is always needed decides what else is, and that may need more. */
static void complete_all(json_t *object, const json_t *params)
{
    struct scope at = {object, params, NULL};
    complete(&at, 0);
    while (complete(&at, 1))
        complete(&at, 0);
}

json_t *cli_example_value(const json_t *param)
{
    json_t *v = value(param, cli_member(param, "type"));
    json_t *inner = json_is_array(v) ? json_array_get(v, 0) : v;
    if (json_is_object(inner))
        complete_all(inner, json_object_get(param, "fields"));
    return v;
}

json_t *cli_example_params(const json_t *described)
{
    json_t *chosen = json_object();
    complete_all(chosen, json_object_get(described, "params"));
    return chosen;
}

/* --------------------------------------------------------------------------------------- as a command line */

static void add_quoted(cli_text *out, const char *s)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.,:/@%+";
    if (*s && strspn(s, plain) == strlen(s)) {
        cli_text_adds(out, s);
        return;
    }
    cli_text_adds(out, "'");
    for (; *s; s++)
        cli_text_add(out, *s == '\'' ? "'\\''" : s, *s == '\'' ? 4 : 1);
    cli_text_adds(out, "'");
}

static void add_param(cli_text *out, const json_t *param, json_t *v)
{
    const char *name = cli_member(param, "name");
    if (json_is_true(json_object_get(param, "secret"))) {
        cli_text_addf(out, " %s=@env:", name);
        for (; *name; name++)
            cli_text_addf(out, "%c", toupper((unsigned char)*name));
        return;
    }
    json_t *one = json_is_array(v) ? json_array_get(v, 0) : v;
    if (json_is_string(one)) {
        for (size_t i = 0; one; one = json_array_get(v, ++i)) {
            cli_text_addf(out, " %s=", name);
            add_quoted(out, json_string_value(one));
        }
        return;
    }
    int whole = json_is_object(one) || json_is_array(one) || json_array_size(v) > 1;
    char *text = json_dumps(whole ? v : one, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(6));
    cli_text_addf(out, " %s%s", name, whole ? ":=" : "=");
    add_quoted(out, text ? text : "");
    free(text);
}

void cli_describe_example(cli_text *out, const json_t *described)
{
    const json_t *params = json_object_get(described, "params");
    json_t *chosen = cli_example_params(described), *v;
    cli_text_addf(out, "tiktok call %s", cli_member(described, "name"));
    for (size_t i = 0; i < json_array_size(params); i++)
        if ((v = json_object_get(chosen, cli_member(json_array_get(params, i), "name"))))
            add_param(out, json_array_get(params, i), v);
    json_decref(chosen);
}
