/* A command line that would call an action: its required parameters with values that have the right form. */
#include "cli.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *text_of(const json_t *param, const char *member)
{
    const char *s = json_string_value(json_object_get(param, member));
    return s ? s : "";
}

static int is(const json_t *param, const char *member, const char *value)
{
    return strcmp(text_of(param, member), value) == 0;
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
    char *s = cli_copy(text_of(param, "name"), strlen(text_of(param, "name")));
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
            json_object_set_new(o, text_of(f, "name"), value(f, text_of(f, "type")));
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
        json_array_append_new(list,
                              value(param, *text_of(param, "items") ? text_of(param, "items") : "string"));
        return list;
    }
    return text_value(param);
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
    const char *name = text_of(param, "name");
    if (json_is_true(json_object_get(param, "secret"))) {
        cli_text_addf(out, " %s=@env:", name);
        for (; *name; name++)
            cli_text_addf(out, "%c", toupper((unsigned char)*name));
        return;
    }
    json_t *v = value(param, text_of(param, "type"));
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

void cli_describe_example(cli_text *out, const json_t *described)
{
    const json_t *params = json_object_get(described, "params");
    cli_text_addf(out, "tiktok call %s", text_of(described, "name"));
    for (size_t i = 0; i < json_array_size(params); i++)
        if (needed(json_array_get(params, i)))
            add_param(out, json_array_get(params, i));
}
