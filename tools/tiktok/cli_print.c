/* A finished result on stdout, in the form that was asked for. Everything is printed from the received bytes. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int is_terminal(FILE *to)
{
    return fileno(to) >= 0 && isatty(fileno(to));
}

static void add_list(cli_rows *rows, cli_span list)
{
    cli_span in, item;
    if (!cli_json_open(list, '[', &in))
        return;
    while (cli_json_item(&in, &item))
        cli_rows_add(rows, item);
}

/* Every row of the result's list. 0: it has none. */
static int add_rows(cli_rows *rows, const tt_result *result, cli_span data)
{
    tt_value row;
    tt_rows *cursor = tt_rows_open(result, NULL, 0);
    if (!cursor) {
        if (!data.n || *data.p != '[')
            return 0;
        add_list(rows, data);
        return 1;
    }
    while (tt_rows_next(cursor, &row) == 1)
        cli_rows_add(rows, (cli_span){row.p, row.n});
    tt_rows_close(cursor);
    return 1;
}

int cli_has_rows(const tt_result *result)
{
    const char *p = NULL;
    size_t n = 0;
    tt_rows *cursor = tt_rows_open(result, NULL, 0);
    tt_rows_close(cursor);
    if (cursor)
        return 1;
    cli_span data = tt_result_data(result, &p, &n) == 0 ? cli_json_trim((cli_span){p, n}) : (cli_span){"", 0};
    return data.n && *data.p == '[';
}

static int print_rows(const cli_options *o, const tt_result *result, cli_span data, int format)
{
    cli_rows rows;
    if (cli_rows_begin(&rows, o, stdout, format) != 0)
        return CLI_USAGE;
    rows.terminal = is_terminal(stdout);
    rows.indented = rows.terminal;
    if (!add_rows(&rows, result, data)) {
        if (format == CLI_OUT_TABLE && !o->fields && data.n && *data.p == '{')
            cli_rows_add_members(&rows, data);
        else
            cli_rows_add(&rows, data);
    }
    cli_rows_end(&rows, 1);
    return CLI_OK;
}

static int print_json(const cli_options *o, const tt_result *result, cli_span data)
{
    int indented = is_terminal(stdout);
    if (!o->fields) {
        cli_json_print(stdout, data, indented, 0);
        cli_puts(stdout, "\n");
        return CLI_OK;
    }
    if (cli_has_rows(result))
        return print_rows(o, result, data, CLI_OUT_JSON);
    cli_fields fields = {0};
    cli_text out = {0};
    if (cli_fields_read(&fields, o->fields) != 0) {
        cli_fields_free(&fields);
        return CLI_USAGE;
    }
    for (size_t i = 0; i < fields.n; i++)
        if (!cli_fields_pick(&out, data, fields.paths[i]))
            cli_warn("there is no field '%s' in what came back", fields.paths[i]);
    out.n = 0;
    cli_fields_project(&out, &fields, data);
    cli_json_print(stdout, (cli_span){out.p, out.n}, indented, 0);
    cli_puts(stdout, "\n");
    cli_text_free(&out);
    cli_fields_free(&fields);
    return CLI_OK;
}

/* What was received, byte for byte. What was made here is a URL or another single text: the text itself. */
static int print_raw(const cli_options *o, const tt_result *result, cli_span data)
{
    const char *p;
    size_t n;
    cli_span in, name, value;
    cli_text text = {0};
    if (tt_result_http(result) && tt_result_bytes(result, &p, &n) == 0) {
        cli_put(stdout, p, n);
        return CLI_OK;
    }
    value = data;
    if (!o->dry_run && cli_json_open(data, '{', &in) && cli_json_member(&in, &name, &value) &&
        !(cli_json_is_name(name, "url", 3) && *value.p == '"'))
        value = data;
    if (value.n && *value.p == '"')
        cli_json_text(&text, value);
    else
        cli_text_add(&text, value.p, value.n);
    cli_put(stdout, text.p, text.n);
    cli_puts(stdout, "\n");
    cli_text_free(&text);
    return CLI_OK;
}

int cli_print_result(const cli_options *o, const tt_result *result, int otherwise)
{
    int format = o->output ? o->output : otherwise;
    const char *p = NULL;
    size_t n = 0;
    if (tt_result_data(result, &p, &n) != 0 || !n) {
        /* no JSON: a file, a CSV report, an empty answer */
        if (tt_result_bytes(result, &p, &n) == 0)
            cli_put(stdout, p, n);
        return CLI_OK;
    }
    cli_span data = cli_json_trim((cli_span){p, n});
    if (format == CLI_OUT_RAW && !o->fields)
        return print_raw(o, result, data);
    if (format == CLI_OUT_JSON)
        return print_json(o, result, data);
    return print_rows(o, result, data, format);
}

int cli_list_print(const cli_options *o, const json_t *list, const char *columns,
                   json_t *(*for_eyes)(const json_t *))
{
    cli_options plain = *o;
    cli_rows rows;
    int format = o->output ? o->output : CLI_OUT_TABLE, table = format == CLI_OUT_TABLE;
    if (table && !o->fields)
        plain.fields = columns, plain.fields_assumed = 1;
    if (cli_rows_begin(&rows, &plain, stdout, format) != 0)
        return CLI_USAGE;
    for (size_t i = 0; i < json_array_size(list); i++) {
        json_t *row = table ? for_eyes(json_array_get(list, i)) : json_incref(json_array_get(list, i));
        char *text = json_dumps(row, JSON_COMPACT);
        if (text)
            cli_rows_add(&rows, (cli_span){text, strlen(text)});
        free(text);
        json_decref(row);
    }
    cli_rows_end(&rows, 1);
    return CLI_OK;
}
