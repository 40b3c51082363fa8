/* The results: one line of JSON a line of input on stdout, and the first failures for people on stderr. Data is copied
 * from the received bytes, digit for digit. */
#include "cli_batch.h"
#include <stdlib.h>
#include <string.h>

static void add_member(cli_text *t, const char *name, const char *json)
{
    cli_text_addf(t, "%s\"%s\":", t->n ? "," : "{", name);
    cli_text_adds(t, json);
}

static void add_string(cli_text *t, const char *name, const char *text)
{
    add_member(t, name, "");
    cli_json_quote(t, text, strlen(text));
}

static void add_rows(cli_text *t, cli_fields *fields, const tt_result *r)
{
    tt_value row;
    tt_rows *cursor = tt_rows_open(r, NULL, 0);
    int n = 0;
    cli_text_adds(t, "[");
    while (tt_rows_next(cursor, &row) == 1) {
        cli_text_adds(t, n++ ? "," : "");
        cli_fields_project(t, fields, (cli_span){row.p, row.n});
    }
    cli_text_adds(t, "]");
    tt_rows_close(cursor);
}

/* An answer that is no JSON (a CSV report) as a text. */
static void add_bytes(cli_text *t, const tt_result *r)
{
    const char *p;
    size_t n;
    if (tt_result_bytes(r, &p, &n) != 0 || !n)
        return;
    json_t *text = json_stringn(p, n); /* NULL: it is not UTF-8 */
    if (text) {
        add_member(t, "text", "");
        cli_json_quote(t, p, n);
    }
    json_decref(text);
}

/* The last member: the data goes out as it lies in the answer, after what t holds. */
static void put_data(cli_text *t, const tt_result *r, cli_fields *fields)
{
    const char *p = NULL;
    size_t n = 0;
    if (tt_result_data(r, &p, &n) != 0 || !n) {
        add_bytes(t, r);
        return;
    }
    add_member(t, "data", "");
    if (!fields->n) {
        cli_put(stdout, t->p, t->n);
        cli_json_print(stdout, cli_json_trim((cli_span){p, n}), 0, 0);
        t->n = 0;
        return;
    }
    tt_rows *list = tt_rows_open(r, NULL, 0);
    tt_rows_close(list);
    if (list)
        add_rows(t, fields, r);
    else
        cli_fields_project(t, fields, cli_json_trim((cli_span){p, n}));
}

static void add_warnings(cli_text *t, const tt_result *r)
{
    const char *const *texts;
    size_t n = tt_result_warnings(r, &texts);
    if (!n)
        return;
    add_member(t, "warnings", "[");
    for (size_t i = 0; i < n; i++) {
        cli_text_adds(t, i ? "," : "");
        cli_json_quote(t, texts[i], strlen(texts[i]));
    }
    cli_text_adds(t, "]");
}

void cli_item_print(const cli_item *item, cli_fields *fields)
{
    cli_text t = {0};
    cli_text_addf(&t, "{\"line\":%llu", (unsigned long long)item->number);
    if (item->id)
        add_member(&t, "id", item->id);
    if (item->action)
        add_string(&t, "action", item->action);
    add_string(&t, "status",
               item->earlier && item->status != TT_OK ? "failed" : tt_status_name(item->status));
    if (item->earlier)
        add_member(&t, "earlier", "true");
    if (item->fault.n)
        add_member(&t, "error", item->fault.p);
    if (item->result) {
        add_warnings(&t, item->result);
        if (item->status != TT_OK)
            add_member(&t, "error", tt_result_error_json(item->result));
        put_data(&t, item->result, fields);
    }
    cli_text_adds(&t, "}\n");
    cli_put(stdout, t.p, t.n);
    cli_text_free(&t);
}

/* The text of a member of the fault. */
static void add_fault(cli_text *t, const cli_item *item, const char *name)
{
    cli_span in, key, value;
    if (!cli_json_open((cli_span){item->fault.p, item->fault.n}, '{', &in))
        return;
    while (cli_json_member(&in, &key, &value))
        if (cli_json_is_name(key, name, strlen(name)))
            cli_json_text(t, value);
}

void cli_item_report(const cli_item *item)
{
    cli_text t = {0}, hint = {0};
    if (item->result) {
        cli_text_adds(&t, tt_result_message(item->result));
        cli_text_adds(&hint, tt_result_hint(item->result));
    } else if (item->fault.n) {
        add_fault(&t, item, "message");
        add_fault(&hint, item, "hint");
    }
    cli_warn("line %llu%s%s%s: %s%s%s%s", (unsigned long long)item->number, item->id ? " (" : "",
             item->id ? item->id : "", item->id ? ")" : "", t.n ? t.p : tt_status_name(item->status),
             hint.n ? " (" : "", hint.n ? hint.p : "", hint.n ? ")" : "");
    cli_text_free(&t);
    cli_text_free(&hint);
}
