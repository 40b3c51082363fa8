/* CSV by RFC 4180: CR LF after each line, quotes where they are needed and doubled inside. */
#include "cli.h"
#include <string.h>

static void put_cell(FILE *to, const cli_text *cell, int quote_empty)
{
    if (!strpbrk(cell->p, ",\"\r\n") && !(quote_empty && !cell->n)) {
        cli_put(to, cell->p, cell->n);
        return;
    }
    cli_put(to, "\"", 1);
    for (size_t i = 0; i < cell->n; i++)
        cli_put(to, cell->p[i] == '"' ? "\"\"" : cell->p + i, cell->p[i] == '"' ? 2 : 1);
    cli_put(to, "\"", 1);
}

void cli_csv_line(cli_rows *r, const cli_text *cells)
{
    for (size_t i = 0; i < r->n_columns; i++) {
        if (i)
            cli_put(r->to, ",", 1);
        put_cell(r->to, &cells[i], r->n_columns == 1); /* an empty line would be no record */
    }
    cli_put(r->to, "\r\n", 2);
}
