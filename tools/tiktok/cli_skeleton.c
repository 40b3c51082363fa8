/* An action's parameters as a JSON file to fill in: what is needed stands there with a made-up value, the rest behind
 * two slashes. cli_json_uncomment() reads it, so any line may be freed of its slashes and any be removed. */
#include "cli_describe.h"
#include <stdlib.h>
#include <string.h>

#define WIDTH 100u

struct place {
    FILE *to;
    const char *prefix; /* what every line begins with */
};

static void put_comment(const struct place *at, const char *words)
{
    size_t column = 0, start = strlen(at->prefix) + 3;
    while (*words) {
        size_t n = strcspn(words, " "), width = cli_width(words, n);
        if (!column || start + column + 1 + width > WIDTH) {
            fprintf(at->to, "%s%s// ", column ? "\n" : "", at->prefix);
            column = 0;
        } else {
            cli_puts(at->to, " ");
            column++;
        }
        cli_put(at->to, words, n);
        column += width;
        words += n + strspn(words + n, " ");
    }
    cli_puts(at->to, "\n");
}

static void put_about(const struct place *at, const json_t *p)
{
    cli_text words = {0}, remarks = {0};
    cli_text_addf(&words, "%s: ", cli_member(p, "name"));
    cli_type_add(&words, p);
    cli_text_adds(&words, cli_param_required(p) ? ", required." : ".");
    cli_remarks_add(&remarks, p, 0);
    if (remarks.n)
        cli_text_addf(&words, " %s", remarks.p);
    put_comment(at, words.p);
    cli_text_free(&words);
    cli_text_free(&remarks);
}

static void put_fields(const struct place *, const json_t *fields, const json_t *chosen);

static void put_value(const struct place *at, const json_t *p, const json_t *value)
{
    const json_t *fields = json_object_get(p, "fields"), *one = value;
    int list = json_is_array(value);
    if (list)
        one = json_array_get(value, 0);
    if (json_array_size(fields) && json_is_object(one)) {
        fputs(list ? "[{\n" : "{\n", at->to);
        cli_text inner = {0};
        cli_text_addf(&inner, "%s  ", at->prefix);
        put_fields(&(struct place){at->to, inner.p}, fields, one);
        fprintf(at->to, "%s%s", at->prefix, list ? "}]" : "}");
        cli_text_free(&inner);
        return;
    }
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(6));
    cli_puts(at->to, text ? text : "null");
    free(text);
}

/* value NULL: the parameter is not needed, so its lines stand behind slashes. */
static void put_param(const struct place *at, const json_t *p, const json_t *value)
{
    cli_text prefix = {0};
    json_t *assumed = value ? NULL : json_incref(json_object_get(p, "assumed"));
    json_t *made = value || assumed ? NULL : cli_example_value(p);
    put_about(at, p);
    cli_text_addf(&prefix, "%s%s", at->prefix, value ? "" : "// ");
    fprintf(at->to, "%s\"%s\": ", prefix.p, cli_member(p, "name"));
    put_value(&(struct place){at->to, prefix.p}, p, value ? value : assumed ? assumed : made);
    cli_puts(at->to, ",\n");
    json_decref(assumed);
    json_decref(made);
    cli_text_free(&prefix);
}

/* Members of an object: chosen says which are needed, and with which values. */
static void put_fields(const struct place *at, const json_t *fields, const json_t *chosen)
{
    for (int needed = 1; needed >= 0; needed--)
        for (size_t i = 0; i < json_array_size(fields); i++) {
            const json_t *p = json_array_get(fields, i);
            const json_t *value = json_object_get(chosen, cli_member(p, "name"));
            if (!needed == !value)
                put_param(at, p, value);
        }
}

static void put_sections(const struct place *at, const json_t *params, const json_t *chosen)
{
    cli_section *sections;
    size_t n = cli_sections(params, &sections);
    for (size_t s = 0; s < n; s++) {
        fprintf(at->to, "%s%s// ---- %s\n", s ? "\n" : "", at->prefix, sections[s].title);
        for (size_t i = 0; i < sections[s].n; i++) {
            const json_t *p = sections[s].params[i];
            put_param(at, p, json_object_get(chosen, cli_member(p, "name")));
        }
    }
    cli_sections_free(sections, n);
}

void cli_describe_skeleton(FILE *to, const json_t *d)
{
    json_t *chosen = cli_example_params(d);
    fprintf(to, "// %s: %s\n", cli_member(d, "name"), cli_member(d, "summary"));
    fprintf(to, "// Fill it in, free what you want to give of its slashes, then: tiktok call %s @file:FILE\n",
            cli_member(d, "name"));
    cli_puts(
        to, "// Lines that begin with two slashes are not read, and a comma before a closing bracket does no "
            "harm.\n{\n");
    put_sections(&(struct place){to, "  "}, json_object_get(d, "params"), chosen);
    cli_puts(to, "}\n");
    json_decref(chosen);
}
