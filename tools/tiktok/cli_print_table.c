/* Rows as columns for eyes. The widths come from the rows that were held back; on a terminal long cells are cut,
 * in a file never. */
#include "cli.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST 48 /* columns of a cell on a terminal; an id has 20 */

/* Cuts the cell so that it fits the terminal; "…" marks where. */
static void cut(cli_text *cell)
{
    size_t n = cell->n;
    if (cli_width(cell->p, n) <= LONGEST)
        return;
    while (n && cli_width(cell->p, n) > LONGEST - 1)
        while (n && ((unsigned char)cell->p[--n] & 0xc0) == 0x80)
            continue;
    cell->n = n;
    cli_text_adds(cell, "\xe2\x80\xa6");
}

static void printable(const cli_rows *r, const cli_text *cell, cli_text *out)
{
    out->n = 0;
    cli_text_add(out, "", 0);
    cli_text_add_safe(out, cell->p, cell->n);
    if (r->terminal)
        cut(out);
}

static size_t shown_width(const cli_rows *r, const cli_text *cell)
{
    cli_text text = {0};
    printable(r, cell, &text);
    size_t width = cli_width(text.p, text.n);
    cli_text_free(&text);
    return width;
}

/* How wide the column is, and whether it holds numbers only. */
static void measure(cli_rows *r, size_t column)
{
    cli_text cell = {0};
    size_t numbers = 0, texts = 0;
    cli_text_adds(&cell, r->columns[column]);
    r->widths[column] = shown_width(r, &cell);
    for (size_t i = 0; i < r->n_held; i++) {
        int number = cli_rows_cell((cli_span){r->held[i], strlen(r->held[i])}, r->columns[column], &cell);
        size_t width = shown_width(r, &cell);
        numbers += number != 0;
        texts += !number && cell.n;
        if (width > r->widths[column])
            r->widths[column] = width;
    }
    r->numeric[column] = numbers && !texts;
    cli_text_free(&cell);
}

void cli_table_measure(cli_rows *r)
{
    if (!setlocale(LC_CTYPE, "") || MB_CUR_MAX == 1)
        setlocale(LC_CTYPE, "C.UTF-8"); /* widths only; numbers keep their point */
    r->widths = cli_alloc(r->n_columns * sizeof *r->widths);
    r->numeric = cli_alloc(r->n_columns);
    for (size_t c = 0; c < r->n_columns; c++)
        measure(r, c);
}

static void pad(cli_text *line, size_t n)
{
    while (n--)
        cli_text_adds(line, " ");
}

void cli_table_line(cli_rows *r, const cli_text *cells)
{
    cli_text line = {0}, text = {0};
    for (size_t i = 0; i < r->n_columns; i++) {
        printable(r, &cells[i], &text);
        size_t width = cli_width(text.p, text.n);
        size_t gap = r->widths[i] > width ? r->widths[i] - width : 0;
        pad(&line, (i ? 2 : 0) + (r->numeric[i] ? gap : 0));
        cli_text_add(&line, text.p, text.n);
        pad(&line, r->numeric[i] ? 0 : gap);
    }
    while (line.n && line.p[line.n - 1] == ' ')
        line.n--;
    cli_put(r->to, line.p, line.n);
    cli_put(r->to, "\n", 1);
    cli_text_free(&line);
    cli_text_free(&text);
}
