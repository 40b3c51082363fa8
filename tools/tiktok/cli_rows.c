/* Rows on their way to stdout, one at a time. A table or CSV must know its columns before the first line, so the
 * first hundred rows are held back; everything after them passes straight through. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>

#define HELD 100

int cli_rows_begin(cli_rows *r, const cli_options *o, FILE *to, int format)
{
    memset(r, 0, sizeof *r);
    r->to = to;
    r->format = format;
    r->fields_assumed = o->fields_assumed;
    if (o->fields) {
        if (cli_fields_read(&r->fields, o->fields) != 0) {
            cli_fields_free(&r->fields);
            return -1;
        }
        r->seen = cli_alloc(r->fields.n);
    }
    return 0;
}

static void compact(cli_text *out, cli_span value)
{
    char *p = NULL;
    size_t n = 0;
    FILE *f = open_memstream(&p, &n);
    if (!f)
        return;
    cli_json_print(f, value, 0, 0);
    if (fclose(f) == 0)
        cli_text_add(out, p, n);
    free(p);
}

int cli_rows_cell(cli_span row, const char *path, cli_text *out)
{
    cli_text value = {0};
    int number = 0;
    /* a row that is no object is its own only column */
    int found = *row.p == '{' ? cli_fields_pick(&value, row, path) : 1;
    cli_span v = *row.p == '{' ? (cli_span){value.p, value.n} : row;
    out->n = 0;
    cli_text_add(out, "", 0);
    if (found && v.n && !(v.n == 4 && memcmp(v.p, "null", 4) == 0)) {
        number = *v.p == '-' || (*v.p >= '0' && *v.p <= '9');
        if (*v.p == '{' || *v.p == '[')
            compact(out, v);
        else
            cli_json_text(out, v);
    }
    cli_text_free(&value);
    return number;
}

static void look_for_fields(cli_rows *r, cli_span row)
{
    cli_text scratch = {0};
    for (size_t i = 0; i < r->fields.n; i++)
        if (!r->seen[i] && cli_fields_pick(&scratch, row, r->fields.paths[i]))
            r->seen[i] = 1;
    cli_text_free(&scratch);
}

static int has_column(const cli_rows *r, const cli_text *path)
{
    for (size_t i = 0; i < r->n_columns; i++)
        if (strcmp(path->p, r->columns[i]) == 0)
            return 1;
    return 0;
}

static void add_column(cli_rows *r, const char *name, size_t n)
{
    r->columns = cli_grow(r->columns, (r->n_columns + 1) * sizeof *r->columns);
    r->columns[r->n_columns++] = cli_copy(name, n);
}

/* Rows before had members of this one as columns; where it is null or empty there is nothing to add. */
static int is_spread(const cli_rows *r, const cli_text *path)
{
    for (size_t i = 0; i < r->n_columns; i++)
        if (strncmp(r->columns[i], path->p, path->n) == 0 && r->columns[i][path->n] == '.')
            return 1;
    return 0;
}

/* Calls back with every column that a row has: its members, and for those that are objects their members ("metrics.spend").
 * Not 0 ends the walk. */
typedef int column_fn(cli_rows *, const cli_text *path);
static int each_column(cli_rows *r, cli_span row, column_fn *found)
{
    cli_span in, name, value, within, inner, unused;
    int stop = 0;
    if (!cli_json_open(row, '{', &in))
        return 0;
    while (!stop && cli_json_member(&in, &name, &value)) {
        cli_text path = {0};
        cli_json_text(&path, name);
        size_t n = path.n;
        int any = 0;
        if (cli_json_open(value, '{', &within))
            while (!stop && cli_json_member(&within, &inner, &unused)) {
                any = 1;
                path.n = n;
                cli_text_adds(&path, ".");
                cli_json_text(&path, inner);
                stop = found(r, &path);
            }
        if (!any && !is_spread(r, &path))
            stop = found(r, &path);
        cli_text_free(&path);
    }
    return stop;
}

static int learn_column(cli_rows *r, const cli_text *path)
{
    if (!has_column(r, path))
        add_column(r, path->p, path->n);
    return 0;
}

/* The columns are the fields, or all that the held rows have, in the order they were met. */
static void find_columns(cli_rows *r)
{
    for (size_t i = 0; i < r->fields.n; i++)
        add_column(r, r->fields.paths[i], strlen(r->fields.paths[i]));
    for (size_t i = 0; i < r->n_held && !r->fields.n; i++) {
        if (*r->held[i] == '{')
            each_column(r, (cli_span){r->held[i], strlen(r->held[i])}, learn_column);
        else if (!r->n_columns)
            add_column(r, "value", 5);
    }
}

static int warn_of_latecomer(cli_rows *r, const cli_text *path)
{
    if (has_column(r, path))
        return 0;
    cli_warn(
        "row %llu has the member \"%.80s\", which the rows before it had not and which is left out; name "
        "the columns "
        "with --fields",
        (unsigned long long)r->rows, path->p);
    r->warned = 1;
    return 1;
}

/* A member that shows up after the header was written cannot get a column any more. */
static void look_for_latecomers(cli_rows *r, cli_span row)
{
    if (!r->warned && !r->fields.n)
        each_column(r, row, warn_of_latecomer);
}

/* Raw with --fields: the bare texts with tabs between them. */
static void text_line(cli_rows *r, const cli_text *cells)
{
    for (size_t i = 0; i < r->n_columns; i++) {
        cli_put(r->to, "\t", i ? 1 : 0);
        cli_put(r->to, cells[i].p, cells[i].n);
    }
    cli_puts(r->to, "\n");
}

static void write_line(cli_rows *r, cli_span row, const char *const *names)
{
    cli_text *cells = cli_alloc(r->n_columns * sizeof *cells);
    for (size_t i = 0; i < r->n_columns; i++) {
        if (names)
            cli_text_adds(&cells[i], names[i]);
        else
            cli_rows_cell(row, r->columns[i], &cells[i]);
    }
    if (r->format == CLI_OUT_CSV)
        cli_csv_line(r, cells);
    else if (r->format == CLI_OUT_TABLE)
        cli_table_line(r, cells);
    else
        text_line(r, cells);
    for (size_t i = 0; i < r->n_columns; i++)
        cli_text_free(&cells[i]);
    free(cells);
}

static void release_held(cli_rows *r)
{
    find_columns(r);
    r->started = 1;
    if (r->format == CLI_OUT_TABLE)
        cli_table_measure(r);
    if (r->n_columns && r->format != CLI_OUT_RAW)
        write_line(r, (cli_span){"", 0}, (const char *const *)r->columns);
    for (size_t i = 0; i < r->n_held; i++) {
        write_line(r, (cli_span){r->held[i], strlen(r->held[i])}, NULL);
        free(r->held[i]);
    }
    free(r->held);
    r->held = NULL;
    r->n_held = 0;
}

static void add_json(cli_rows *r, cli_span row)
{
    cli_text reduced = {0};
    if (r->fields.n) {
        cli_fields_project(&reduced, &r->fields, row);
        row = (cli_span){reduced.p, reduced.n};
    }
    if (r->format == CLI_OUT_JSON) {
        cli_puts(r->to, r->rows > 1 ? "," : "[");
        if (r->indented)
            cli_puts(r->to, "\n  ");
        cli_json_print(r->to, row, r->indented, 1);
    } else {
        cli_json_print(r->to, row, 0, 0);
        cli_puts(r->to, "\n");
    }
    cli_text_free(&reduced);
}

/* JSON rows need no columns; neither does raw without fields, which is the row as it came. */
static int is_json(const cli_rows *r)
{
    return r->format == CLI_OUT_JSON || r->format == CLI_OUT_JSONL ||
           (r->format == CLI_OUT_RAW && !r->fields.n);
}

void cli_rows_add(cli_rows *r, cli_span row)
{
    row = cli_json_trim(row);
    if (!row.n)
        return;
    r->rows++;
    look_for_fields(r, row);
    if (is_json(r)) {
        add_json(r, row);
        return;
    }
    if (r->started) {
        look_for_latecomers(r, row);
        write_line(r, row, NULL);
        return;
    }
    r->held = cli_grow(r->held, (r->n_held + 1) * sizeof *r->held);
    r->held[r->n_held++] = cli_copy(row.p, row.n);
    if (r->n_held == HELD)
        release_held(r);
}

void cli_rows_add_members(cli_rows *r, cli_span object)
{
    cli_span in, name, value;
    cli_json_open(object, '{', &in);
    while (cli_json_member(&in, &name, &value)) {
        cli_text line = {0};
        cli_text_adds(&line, "{\"name\":");
        cli_text_add(&line, name.p, name.n);
        cli_text_adds(&line, ",\"value\":");
        cli_text_add(&line, value.p, value.n);
        cli_text_adds(&line, "}");
        cli_rows_add(r, (cli_span){line.p, line.n});
        cli_text_free(&line);
    }
}

void cli_rows_end(cli_rows *r, int complete)
{
    int something = complete || r->rows;
    if (r->format == CLI_OUT_JSON && something)
        cli_puts(r->to, !r->rows ? "[]\n" : r->indented ? "\n]\n" : "]\n");
    else if (!r->started && !is_json(r) && something)
        release_held(r);
    for (size_t i = 0; i < r->fields.n && r->rows && complete; i++)
        if (!r->seen[i] && !r->fields_assumed)
            cli_warn("there is no field '%s' in what came back", r->fields.paths[i]);
    for (size_t i = 0; i < r->n_columns; i++)
        free(r->columns[i]);
    free(r->columns);
    free(r->widths);
    free(r->numeric);
    free(r->seen);
    cli_fields_free(&r->fields);
}
