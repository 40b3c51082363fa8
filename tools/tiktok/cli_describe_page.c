/* An action on the screen: a column of names, one of types, the rest for what there is to say. */
#include "cli_describe.h"
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define WIDEST_NAME 28u
#define MOST_ROWS   40u /* of a result, below its first level, unless all are wanted */

struct page {
    FILE *to;
    int all, how;               /* CLI_REMARKS_... */
    size_t width, names, types; /* columns */
    size_t left, folded;        /* rows that may still be shown, and rows that were not */
};

static size_t screen_width(void)
{
    struct winsize size;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 60)
        return size.ws_col < 140 ? size.ws_col : 140;
    return 100;
}

/* Words, broken into lines; at is where the first line stands already, indent where the others begin. */
static void put_wrapped(const struct page *page, const char *words, size_t at, size_t indent)
{
    while (*words) {
        size_t n = strcspn(words, " "), width = cli_width(words, n);
        if (at > indent && at + 1 + width > page->width) {
            fprintf(page->to, "\n%*s", (int)indent, "");
            at = indent;
        } else if (at > indent) {
            cli_puts(page->to, " ");
            at++;
        }
        cli_put(page->to, words, n);
        at += width;
        words += n + strspn(words + n, " ");
    }
    cli_puts(page->to, "\n");
}

/* ----------------------------------------------------------------------------------------------- the layout */

static void measure(struct page *page, const json_t *rows, size_t outer)
{
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *p = json_array_get(rows, i);
        cli_text type = {0};
        size_t n = outer + strlen(cli_member(p, "name"));
        cli_type_add(&type, p);
        if (n > page->names && n <= WIDEST_NAME)
            page->names = n;
        if (type.n > page->types)
            page->types = type.n;
        cli_text_free(&type);
        measure(page, json_object_get(p, "fields"), n + 1);
    }
}

static size_t count(const json_t *rows)
{
    size_t n = json_array_size(rows);
    for (size_t i = 0; i < json_array_size(rows); i++)
        n += count(json_object_get(json_array_get(rows, i), "fields"));
    return n;
}

static void put_param(struct page *page, const json_t *p, const char *outer, int inside)
{
    cli_text line = {0}, remarks = {0};
    size_t indent = 2 + page->names + 2 + page->types + 2;
    cli_text_addf(&line, "  %s%s", outer, cli_member(p, "name"));
    size_t name_end = line.n;
    while (line.n < 2 + page->names + 2 || line.n < name_end + 2)
        cli_text_adds(&line, " ");
    cli_type_add(&line, p);
    while (line.n < indent)
        cli_text_adds(&line, " ");
    if (inside && cli_says(p, "required"))
        cli_sentence_add(&remarks, "Required");
    cli_remarks_add(&remarks, p, page->how);
    if (!remarks.n)
        while (line.n && line.p[line.n - 1] == ' ')
            line.n--;
    cli_put(page->to, line.p, line.n);
    if (remarks.n && line.n > indent) /* a long name: what is said of it begins below */
        fprintf(page->to, "\n%*s", (int)indent, "");
    put_wrapped(page, remarks.n ? remarks.p : "", indent, indent);
    cli_text name = {0};
    cli_text_addf(&name, "%s%s.", outer, cli_member(p, "name"));
    const json_t *fields = json_object_get(p, "fields");
    for (size_t i = 0; i < json_array_size(fields); i++) {
        if (page->left)
            page->left--, put_param(page, json_array_get(fields, i), name.p, 1);
        else
            page->folded += 1 + count(json_object_get(json_array_get(fields, i), "fields"));
    }
    cli_text_free(&name);
    cli_text_free(&line);
    cli_text_free(&remarks);
}

static void put_params(struct page *page, const json_t *params)
{
    cli_section *sections;
    size_t n = cli_sections(params, &sections);
    for (size_t s = 0; s < n; s++) {
        fprintf(page->to, "\n%s\n", sections[s].title);
        for (size_t i = 0; i < sections[s].n; i++)
            put_param(page, sections[s].params[i], "", 0);
    }
    cli_sections_free(sections, n);
}

static void put_result(struct page *page, const json_t *result)
{
    page->names = 8, page->types = 4;
    page->left = page->all ? SIZE_MAX : MOST_ROWS;
    page->how |= CLI_REMARKS_RESULT;
    measure(page, result, 0);
    for (size_t i = 0; i < json_array_size(result); i++) {
        if (!i)
            cli_puts(page->to, "\nResult\n");
        put_param(page, json_array_get(result, i), "", 0);
    }
    if (page->folded)
        fprintf(page->to, "  … and %zu more members (see --all)\n", page->folded);
}

static void put_head(const struct page *page, const json_t *d)
{
    cli_text line = {0}, effect = {0};
    cli_text_addf(&line, "%s:", cli_member(d, "name"));
    cli_put(page->to, line.p, line.n);
    put_wrapped(page, cli_member(d, "summary"), line.n, 4);
    if (*cli_member(d, "method"))
        fprintf(page->to, "%s %s\n", cli_member(d, "method"), cli_member(d, "path"));
    cli_effect_add(&effect, d);
    if (effect.n)
        put_wrapped(page, effect.p, 0, 0);
    if (*cli_member(d, "scope"))
        fprintf(page->to, "Permission: %s\n", cli_member(d, "scope"));
    if (*cli_member(d, "doc")) {
        cli_puts(page->to, "\n");
        put_wrapped(page, cli_member(d, "doc"), 0, 0);
    }
    cli_text_free(&line);
    cli_text_free(&effect);
}

static void put_aliases(const struct page *page, const json_t *aliases)
{
    for (size_t i = 0; i < json_array_size(aliases); i++) {
        const json_t *a = json_array_get(aliases, i);
        const char *name = json_is_string(a) ? json_string_value(a) : cli_member(a, "name");
        if (!i)
            cli_puts(page->to, "\nOther names, for 'tiktok handle'\n");
        fprintf(page->to, "  %s", name);
        if (*cli_member(a, "renames"))
            fprintf(page->to, "  (%s)", cli_member(a, "renames"));
        cli_puts(page->to, "\n");
    }
}

void cli_describe_print(FILE *to, const json_t *d, int all)
{
    struct page page = {to, all, all ? CLI_REMARKS_ALL : 0, screen_width(), 8, 4, SIZE_MAX, 0};
    cli_text example = {0};
    measure(&page, json_object_get(d, "params"), 0);
    put_head(&page, d);
    put_params(&page, json_object_get(d, "params"));
    put_result(&page, json_object_get(d, "result"));
    put_aliases(&page, json_object_get(d, "aliases"));
    cli_describe_example(&example, d);
    fprintf(to, "\nExample\n  %s\n", example.p);
    cli_text_free(&example);
}
