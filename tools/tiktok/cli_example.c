/* A command line that would call an action: its required parameters with values that have the right form. */
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
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (is(param, "format", known[i].format))
            return json_string(known[i].value);
    /* a placeholder that is seen to be one: CAMPAIGN_NAME */
    char *s = cli_copy(cli_member(param, "name"), strlen(cli_member(param, "name")));
    for (char *c = s; *c; c++)
        *c = (char)toupper((unsigned char)*c);
    json_t *v = json_string(s);
    free(s);
    return v;
}

static json_t *value(const json_t *param, const char *type);

static json_t *object_value(const json_t *param)
{
    json_t *o = json_object();
    const json_t *fields = json_object_get(param, "fields");
    for (size_t i = 0; i < json_array_size(fields); i++) {
        const json_t *f = json_array_get(fields, i);
        if (needed(f))
            json_object_set_new(o, cli_member(f, "name"), value(f, cli_member(f, "type")));
    }
    return o;
}

static json_t *value(const json_t *param, const char *type)
{
    const json_t *min = json_object_get(param, "min");
    if (strcmp(type, "integer") == 0)
        return json_integer(min ? (json_int_t)json_number_value(min) : 1);
    if (strcmp(type, "number") == 0)
        return json_real(min && json_number_value(min) > 0 ? json_number_value(min) : 20.5);
    if (strcmp(type, "boolean") == 0)
        return json_true();
    if (strcmp(type, "object") == 0)
        return object_value(param);
    if (strcmp(type, "map") == 0 || strcmp(type, "any") == 0)
        return json_object();
    if (strcmp(type, "file") == 0)
        return json_string("PATH");
    if (strcmp(type, "array") == 0) {
        json_t *list = json_array();
        json_array_append_new(
            list, value(param, *cli_member(param, "items") ? cli_member(param, "items") : "string"));
        return list;
    }
    return text_value(param);
}

json_t *cli_example_value(const json_t *param)
{
    return value(param, cli_member(param, "type"));
}

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

static void add_param(cli_text *out, const json_t *param)
{
    const char *name = cli_member(param, "name");
    if (json_is_true(json_object_get(param, "secret"))) {
        cli_text_addf(out, " %s=@env:", name);
        for (; *name; name++)
            cli_text_addf(out, "%c", toupper((unsigned char)*name));
        return;
    }
    json_t *v = cli_example_value(param);
    json_t *one = json_is_array(v) ? json_array_get(v, 0) : v;
    if (json_is_string(one)) {
        cli_text_addf(out, " %s=", name);
        add_quoted(out, json_string_value(one));
    } else {
        int whole = json_is_object(one) || json_is_array(one);
        char *text = json_dumps(whole ? v : one, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(6));
        cli_text_addf(out, " %s%s", name, whole ? ":=" : "=");
        add_quoted(out, text ? text : "");
        free(text);
    }
    json_decref(v);
}

/* -------------------------------------------------------------------------- what is required only sometimes */

/* Whether the example has the value that a condition names: "field", "!field" or "field=A|B". A field that it leaves
 * out has the service's default. */
static int holds(const char *p, size_t n, const json_t *params, const json_t *chosen)
{
    int not = n && *p == '!';
    size_t k = 0;
    p += not, n -= (size_t) not ;
    while (k < n && p[k] != '=')
        k++;
    const json_t *value = json_object_getn(chosen, p, k);
    if (k == n)
        return not != (value != NULL);
    if (!value)
        value = json_object_get(cli_param_find(params, p, k), "assumed");
    const char *text = json_string_value(value);
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
static int needed_now(const json_t *param, const json_t *params, const json_t *chosen)
{
    const char *when = cli_member(param, "required_when");
    when += *when == '?'; /* what the library cannot check, an example may still obey */
    while (*when) {
        int all = 1;
        size_t n;
        do {
            n = strcspn(when, "&;");
            all = all && holds(when, n, params, chosen);
            when += n;
        } while (*when == '&' && when++);
        if (all)
            return 1;
        when += *when == ';';
    }
    return 0;
}

json_t *cli_example_params(const json_t *described)
{
    const json_t *params = json_object_get(described, "params");
    json_t *chosen = json_object();
    for (int later = 0; later < 2; later++) /* what is always required decides what else is */
        for (size_t i = 0; i < json_array_size(params); i++) {
            const json_t *p = json_array_get(params, i);
            if (later ? needed_now(p, params, chosen) && !needed(p) : needed(p))
                json_object_set_new(chosen, cli_member(p, "name"), cli_example_value(p));
        }
    return chosen;
}

void cli_describe_example(cli_text *out, const json_t *described)
{
    const json_t *params = json_object_get(described, "params");
    json_t *chosen = cli_example_params(described);
    cli_text_addf(out, "tiktok call %s", cli_member(described, "name"));
    for (size_t i = 0; i < json_array_size(params); i++)
        if (json_object_get(chosen, cli_member(json_array_get(params, i), "name")))
            add_param(out, json_array_get(params, i));
    json_decref(chosen);
}
