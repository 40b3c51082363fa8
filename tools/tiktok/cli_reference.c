/* Actions as a page of a manual, for man. Nothing is folded: manuals are searched, not skimmed. */
#include "cli_describe.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void cli_each_row(FILE *to, const json_t *rows, const char *outer, int how, cli_row_fn *put)
{
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *p = json_array_get(rows, i);
        cli_text name = {0}, type = {0}, remarks = {0};
        cli_text_addf(&name, "%s%s", outer, cli_member(p, "name"));
        cli_type_add(&type, p);
        if (*outer && cli_says(p, "required"))
            cli_sentence_add(&remarks, "Required");
        cli_remarks_add(&remarks, p, how | CLI_REMARKS_ALL);
        put(to, name.p, type.p, remarks.n ? remarks.p : "");
        cli_text_adds(&name, ".");
        cli_each_row(to, json_object_get(p, "fields"), name.p, how, put);
        cli_text_free(&name);
        cli_text_free(&type);
        cli_text_free(&remarks);
    }
}

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
            cli_put(to, (unsigned char)*s < ' ' ? " " : s, 1);
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

/* A heading: of the page where it has one action, else of that action's part. */
static void put_title(FILE *to, int several, const char *title)
{
    cli_puts(to, several ? ".SS " : ".SH ");
    for (; *title; title++)
        fputc(several ? *title : toupper((unsigned char)*title), to);
    cli_puts(to, "\n");
}

static void put_fact(void *user, const char *label, const char *text)
{
    FILE *to = user;
    cli_puts(to, ".TP\n");
    put_roff(to, label);
    cli_puts(to, "\n");
    put_roff(to, text);
    cli_puts(to, ".\n");
}

static void put_about(FILE *to, const json_t *d)
{
    cli_text effect = {0};
    put_man_text(to, "", cli_member(d, "doc"));
    cli_effect_add(&effect, d);
    if (effect.n)
        put_man_text(to, *cli_member(d, "doc") ? ".PP\n" : "", effect.p);
    if (*cli_member(d, "method")) {
        fprintf(to, ".PP\n%s ", cli_member(d, "method"));
        put_roff(to, cli_member(d, "path"));
        cli_puts(to, "\n");
    }
    cli_facts(d, put_fact, to);
    cli_text_free(&effect);
}

static void put_aliases(FILE *to, int several, const json_t *aliases)
{
    if (json_array_size(aliases))
        put_title(to, several, "Other names");
    for (size_t i = 0; i < json_array_size(aliases); i++) {
        const json_t *a = json_array_get(aliases, i);
        cli_text changes = {0};
        cli_alias_add(&changes, a);
        put_man_row(to, cli_member(a, "name"), "tiktok handle", changes.n ? changes.p : "");
        cli_text_free(&changes);
    }
}

static void put_tables(FILE *to, int several, const json_t *d)
{
    const json_t *result = json_object_get(d, "result");
    cli_section *sections;
    size_t n = cli_sections(json_object_get(d, "params"), &sections);
    for (size_t s = 0; s < n; s++) {
        put_title(to, several, sections[s].title);
        for (size_t i = 0; i < sections[s].n; i++) {
            json_t *one = json_pack("[O]", sections[s].params[i]);
            cli_each_row(to, one, "", 0, put_man_row);
            json_decref(one);
        }
    }
    if (json_array_size(result))
        put_title(to, several, "Result");
    cli_each_row(to, result, "", CLI_REMARKS_RESULT, put_man_row);
    put_aliases(to, several, json_object_get(d, "aliases"));
    cli_sections_free(sections, n);
}

static void put_action(FILE *to, int several, const json_t *d)
{
    cli_text example = {0};
    if (several) {
        fprintf(to, ".SH %s\n", cli_member(d, "name"));
        put_man_text(to, "", cli_member(d, "summary"));
        cli_puts(to, ".PP\n");
    }
    put_about(to, d);
    put_tables(to, several, d);
    cli_describe_example(&example, d);
    put_title(to, several, several ? "Example" : "Examples");
    cli_puts(to, ".nf\n");
    put_roff(to, example.p);
    cli_puts(to, "\n.fi\n");
    cli_text_free(&example);
}

void cli_describe_man(FILE *to, const json_t *list)
{
    const json_t *first = json_array_get(list, 0);
    size_t n = json_array_size(list);
    cli_text title = {0};
    cli_set_title(&title, list);
    cli_puts(to, ".TH ");
    put_upper(to, n > 1 ? "tiktok-actions" : cli_member(first, "name"));
    cli_puts(to, " 7 ");
    put_date(to);
    fprintf(to, " libtiktok \"TikTok Actions\"\n.SH NAME\n");
    if (n > 1)
        fprintf(to, "tiktok\\-actions \\- %zu actions (%s)\n", n, title.p);
    else {
        fprintf(to, "%s \\- ", cli_member(first, "name"));
        put_roff(to, cli_member(first, "summary"));
        cli_puts(to, "\n.SH DESCRIPTION\n");
    }
    for (size_t i = 0; i < n; i++)
        put_action(to, n > 1, json_array_get(list, i));
    cli_puts(to, ".SH SEE ALSO\n.BR tiktok (1)\n");
    cli_text_free(&title);
}
