/* An action as a page of a manual: for man, and in Markdown. Nothing is folded: manuals are searched, not skimmed. */
#include "cli_describe.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef void row_fn(FILE *, const char *name, const char *type, const char *remarks);

/* Rows and the members of their objects, by dotted names. */
static void each_row(FILE *to, const json_t *rows, const char *outer, row_fn *put)
{
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *p = json_array_get(rows, i);
        cli_text name = {0}, type = {0}, remarks = {0};
        cli_text_addf(&name, "%s%s", outer, cli_member(p, "name"));
        cli_type_add(&type, p);
        if (*outer && cli_says(p, "required"))
            cli_sentence_add(&remarks, "Required");
        cli_remarks_add(&remarks, p, 1);
        put(to, name.p, type.p, remarks.n ? remarks.p : "");
        cli_text_adds(&name, ".");
        each_row(to, json_object_get(p, "fields"), name.p, put);
        cli_text_free(&name);
        cli_text_free(&type);
        cli_text_free(&remarks);
    }
}

/* ------------------------------------------------------------------------------------------------------- man */

static void put_roff(FILE *to, const char *s)
{
    static const char from[] = "\\-'`^~\"";
    static const char *const written[] = {"\\e", "\\-", "\\(aq", "\\(ga", "\\(ha", "\\(ti", "\\(dq"};
    if (*s == '.')
        cli_puts(to, "\\&");
    for (; *s; s++) {
        const char *at = strchr(from, *s);
        if (at)
            cli_puts(to, written[at - from]);
        else
            cli_put(to, s, 1);
    }
}

static void put_man_row(FILE *to, const char *name, const char *type, const char *remarks)
{
    cli_puts(to, ".TP\n\\fB");
    put_roff(to, name);
    cli_puts(to, "\\fR (");
    put_roff(to, type);
    cli_puts(to, ")\n");
    if (*remarks)
        put_roff(to, remarks);
    else
        cli_puts(to, "\\&");
    cli_puts(to, "\n");
}

static void put_man_text(FILE *to, const char *before, const char *text)
{
    if (!*text)
        return;
    cli_puts(to, before);
    put_roff(to, text);
    cli_puts(to, "\n");
}

static void put_upper(FILE *to, const char *s)
{
    for (; *s; s++)
        fputc(toupper((unsigned char)*s), to);
}

/* The day the page was made; builds that must be repeatable say which one that is. */
static void put_date(FILE *to)
{
    const char *given = getenv("SOURCE_DATE_EPOCH");
    time_t when = given ? (time_t)strtoll(given, NULL, 10) : time(NULL);
    struct tm day;
    char text[32];
    if (!gmtime_r(&when, &day) || !strftime(text, sizeof text, "%Y-%m-%d", &day))
        snprintf(text, sizeof text, "1970-01-01");
    cli_puts(to, text);
}

static void put_man_head(FILE *to, const json_t *d)
{
    cli_text effect = {0};
    cli_puts(to, ".TH ");
    put_upper(to, cli_member(d, "name"));
    cli_puts(to, " 7 ");
    put_date(to);
    fprintf(to, " libtiktok \"TikTok Actions\"\n.SH NAME\n%s \\- ", cli_member(d, "name"));
    put_roff(to, cli_member(d, "summary"));
    cli_puts(to, "\n.SH DESCRIPTION\n");
    if (*cli_member(d, "doc"))
        put_man_text(to, "", cli_member(d, "doc"));
    cli_effect_add(&effect, d);
    if (effect.n)
        put_man_text(to, *cli_member(d, "doc") ? ".PP\n" : "", effect.p);
    if (*cli_member(d, "method")) {
        fprintf(to, ".PP\n%s ", cli_member(d, "method"));
        put_roff(to, cli_member(d, "path"));
        cli_puts(to, "\n");
    }
    put_man_text(to, ".PP\nPermission: ", cli_member(d, "scope"));
    cli_text_free(&effect);
}

static void put_man_aliases(FILE *to, const json_t *aliases)
{
    for (size_t i = 0; i < json_array_size(aliases); i++) {
        const json_t *a = json_array_get(aliases, i);
        cli_puts(to, i ? ".br\n" : ".SH OTHER NAMES\n");
        put_man_text(to, "", cli_member(a, "name"));
        put_man_text(to, "Renames: ", cli_member(a, "renames"));
    }
}

void cli_describe_man(FILE *to, const json_t *d)
{
    const json_t *result = json_object_get(d, "result");
    cli_section *sections;
    size_t n = cli_sections(json_object_get(d, "params"), &sections);
    cli_text example = {0};
    put_man_head(to, d);
    for (size_t s = 0; s < n; s++) {
        cli_puts(to, ".SH ");
        put_upper(to, sections[s].title);
        cli_puts(to, "\n");
        for (size_t i = 0; i < sections[s].n; i++) {
            json_t *one = json_pack("[O]", sections[s].params[i]);
            each_row(to, one, "", put_man_row);
            json_decref(one);
        }
    }
    if (json_array_size(result))
        cli_puts(to, ".SH RESULT\n");
    each_row(to, result, "", put_man_row);
    put_man_aliases(to, json_object_get(d, "aliases"));
    cli_describe_example(&example, d);
    cli_puts(to, ".SH EXAMPLES\n.nf\n");
    put_roff(to, example.p);
    cli_puts(to, "\n.fi\n.SH SEE ALSO\n.BR tiktok (1)\n");
    cli_text_free(&example);
    cli_sections_free(sections, n);
}

/* -------------------------------------------------------------------------------------------------- Markdown */

static void put_markdown(FILE *to, const char *s)
{
    for (; *s; s++) {
        if (strchr("\\`*<>|[]#", *s))
            cli_puts(to, "\\");
        cli_put(to, s, 1);
    }
}

static void put_markdown_row(FILE *to, const char *name, const char *type, const char *remarks)
{
    fprintf(to, "| `%s` | ", name);
    put_markdown(to, type);
    cli_puts(to, " | ");
    put_markdown(to, remarks);
    cli_puts(to, *remarks ? " |\n" : "|\n");
}

static void put_markdown_text(FILE *to, const char *before, const char *text)
{
    if (!*text)
        return;
    cli_puts(to, before);
    put_markdown(to, text);
    cli_puts(to, "\n");
}

static void put_markdown_table(FILE *to, const char *title, const json_t *rows)
{
    fprintf(to, "\n## %s\n\n| name | type | meaning |\n| --- | --- | --- |\n", title);
    each_row(to, rows, "", put_markdown_row);
}

void cli_describe_markdown(FILE *to, const json_t *d)
{
    const json_t *result = json_object_get(d, "result"), *aliases = json_object_get(d, "aliases");
    cli_section *sections;
    size_t n = cli_sections(json_object_get(d, "params"), &sections);
    cli_text effect = {0}, example = {0};
    fprintf(to, "# %s\n", cli_member(d, "name"));
    put_markdown_text(to, "\n", cli_member(d, "summary"));
    put_markdown_text(to, "\n", cli_member(d, "doc"));
    cli_effect_add(&effect, d);
    put_markdown_text(to, "\n", effect.n ? effect.p : "");
    if (*cli_member(d, "method"))
        fprintf(to, "\n`%s %s`\n", cli_member(d, "method"), cli_member(d, "path"));
    put_markdown_text(to, "\nPermission: ", cli_member(d, "scope"));
    for (size_t s = 0; s < n; s++) {
        json_t *rows = json_array();
        for (size_t i = 0; i < sections[s].n; i++)
            json_array_append(rows, (json_t *)(uintptr_t)sections[s].params[i]);
        put_markdown_table(to, sections[s].title, rows);
        json_decref(rows);
    }
    if (json_array_size(result))
        put_markdown_table(to, "Result", result);
    for (size_t i = 0; i < json_array_size(aliases); i++)
        put_markdown_text(to, i ? "- " : "\n## Other names\n\n- ",
                          cli_member(json_array_get(aliases, i), "name"));
    cli_describe_example(&example, d);
    fprintf(to, "\n## Example\n\n```sh\n%s\n```\n", example.p);
    cli_text_free(&effect);
    cli_text_free(&example);
    cli_sections_free(sections, n);
}
