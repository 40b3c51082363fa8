/* --fields a,b.c: which members of a row (or of the data, when it has no list) are wanted. The paths are kept as
 * typed, for columns, and as a tree, for JSON that keeps its shape. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>

static cli_field *child(cli_field *parent, const char *name, size_t n)
{
    for (size_t i = 0; i < parent->n; i++)
        if (strlen(parent->fields[i].name) == n && memcmp(parent->fields[i].name, name, n) == 0)
            return &parent->fields[i];
    parent->fields = cli_grow(parent->fields, (parent->n + 1) * sizeof *parent->fields);
    cli_field *f = &parent->fields[parent->n++];
    memset(f, 0, sizeof *f);
    f->name = cli_copy(name, n);
    return f;
}

static int add_path(cli_fields *fields, const char *p, size_t n)
{
    cli_field *at = &fields->root;
    fields->paths = cli_grow(fields->paths, (fields->n + 1) * sizeof *fields->paths);
    fields->paths[fields->n++] = cli_copy(p, n);
    while (n) {
        const char *dot = memchr(p, '.', n);
        size_t k = dot ? (size_t)(dot - p) : n;
        if (!k || k + 1 == n)
            return cli_complain("Write names with dots between them and commas between the fields: a,b.c",
                                "--fields has an empty name in '%s'", fields->paths[fields->n - 1]),
                   -1;
        at = child(at, p, k);
        p += dot ? k + 1 : k;
        n -= dot ? k + 1 : k;
    }
    at->leaf = 1;
    return 0;
}

int cli_fields_read(cli_fields *fields, const char *text)
{
    while (*text) {
        size_t k = strcspn(text, ",");
        const char *p = text;
        size_t n = k;
        while (n && *p == ' ')
            p++, n--;
        while (n && p[n - 1] == ' ')
            n--;
        if (n && add_path(fields, p, n) != 0)
            return -1;
        text += k + (text[k] == ',');
    }
    if (!fields->n) {
        cli_complain("For example: --fields campaign_id,metrics.spend", "--fields names no field");
        return -1;
    }
    return 0;
}

static void free_field(cli_field *f)
{
    for (size_t i = 0; i < f->n; i++)
        free_field(&f->fields[i]);
    free(f->fields);
    free(f->name);
}

void cli_fields_free(cli_fields *fields)
{
    for (size_t i = 0; i < fields->n; i++)
        free(fields->paths[i]);
    free(fields->paths);
    free_field(&fields->root);
    memset(fields, 0, sizeof *fields);
}

static int member(cli_span object, const char *name, size_t n, cli_span *value)
{
    cli_span in, key;
    if (!cli_json_open(object, '{', &in))
        return 0;
    while (cli_json_member(&in, &key, value))
        if (cli_json_is_name(key, name, n))
            return 1;
    return 0;
}

int cli_fields_pick(cli_text *out, cli_span value, const char *path)
{
    cli_span in, item;
    if (!*path) {
        cli_text_add(out, value.p, value.n);
        return 1;
    }
    if (cli_json_open(value, '[', &in)) {
        int found = 0;
        cli_text_adds(out, "[");
        while (cli_json_item(&in, &item)) {
            size_t before = out->n;
            if (found)
                cli_text_adds(out, ",");
            if (cli_fields_pick(out, item, path))
                found = 1;
            else
                out->n = before;
        }
        cli_text_adds(out, "]");
        return found;
    }
    size_t n = strcspn(path, ".");
    if (!member(value, path, n, &item))
        return 0;
    return cli_fields_pick(out, item, path + n + (path[n] == '.'));
}

static void project(cli_text *out, cli_field *f, cli_span value)
{
    cli_span in, item;
    if (cli_json_open(value, '[', &in)) {
        const char *comma = "";
        cli_text_adds(out, "[");
        while (cli_json_item(&in, &item)) {
            cli_text_adds(out, comma);
            project(out, f, item);
            comma = ",";
        }
        cli_text_adds(out, "]");
        return;
    }
    cli_text_adds(out, "{");
    for (size_t i = 0; i < f->n; i++) {
        cli_field *c = &f->fields[i];
        if (i)
            cli_text_adds(out, ",");
        cli_json_quote(out, c->name, strlen(c->name));
        cli_text_adds(out, ":");
        if (!member(value, c->name, strlen(c->name), &item)) {
            cli_text_adds(out, "null");
            continue;
        }
        if (c->leaf || (*item.p != '{' && *item.p != '['))
            cli_text_add(out, item.p, item.n);
        else
            project(out, c, item);
    }
    cli_text_adds(out, "}");
}

void cli_fields_project(cli_text *out, cli_fields *fields, cli_span value)
{
    project(out, &fields->root, value);
}
