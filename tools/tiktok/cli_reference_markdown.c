/* Actions as a page in Markdown: one, or many with a list of contents. What a reader of GitHub's Markdown could take for a
 * mark is escaped. */
#include "cli_describe.h"
#include <ctype.h>
#include <string.h>

static int is_word(char c)
{
    return isalnum((unsigned char)c) || (unsigned char)c >= 0x80;
}

/* Marks that have a meaning wherever they stand, and those that have one in some places only: an underscore inside a
 * word and an ampersand before a blank are themselves. */
static int is_mark(const char *start, const char *s)
{
    char before = s > start ? s[-1] : ' ';
    if (strchr("\\`*<|[]~$", *s))
        return 1;
    if (*s == '_')
        return !is_word(before) || !is_word(s[1]);
    if (*s == '&')
        return isalnum((unsigned char)s[1]) || s[1] == '#';
    return s == start && strchr("#>+-", *s) != NULL;
}

static void put_text(FILE *to, const char *text)
{
    for (const char *s = text; *s; s++) {
        if (is_mark(text, s))
            cli_puts(to, "\\");
        cli_put(to, (unsigned char)*s < ' ' ? " " : s, 1);
    }
}

static void put_row(FILE *to, const char *name, const char *type, const char *remarks)
{
    fprintf(to, "| `%s` | ", name);
    put_text(to, type);
    cli_puts(to, " | ");
    put_text(to, remarks);
    cli_puts(to, *remarks ? " |\n" : "|\n");
}

static void put_paragraph(FILE *to, const char *text)
{
    if (!*text)
        return;
    cli_puts(to, "\n");
    put_text(to, text);
    cli_puts(to, "\n");
}

/* Only actions are headings of a page that has many: its outline is a list of them. */
static void put_title(FILE *to, int several, const char *title)
{
    fprintf(to, several ? "\n**%s**\n\n" : "\n## %s\n\n", title);
}

static void put_table(FILE *to, int several, const char *title, const json_t *rows, int how)
{
    put_title(to, several, title);
    cli_puts(to, "| name | type | meaning |\n| --- | --- | --- |\n");
    cli_each_row(to, rows, "", how, put_row);
}

static void put_fact(void *user, const char *label, const char *text)
{
    FILE *to = user;
    int link = strncmp(text, "https://", 8) == 0;
    fprintf(to, "- %s: ", label);
    if (link)
        fprintf(to, "<%s>", text);
    else
        put_text(to, text);
    cli_puts(to, "\n");
}

static void put_about(FILE *to, const json_t *d)
{
    cli_text effect = {0};
    put_paragraph(to, cli_member(d, "summary"));
    put_paragraph(to, cli_member(d, "doc"));
    cli_effect_add(&effect, d);
    put_paragraph(to, effect.n ? effect.p : "");
    cli_puts(to, "\n");
    if (*cli_member(d, "method"))
        fprintf(to, "- Request: `%s %s`\n", cli_member(d, "method"), cli_member(d, "path"));
    else if (!cli_says(d, "offline"))
        cli_puts(to, "- A flow: it makes the requests that it needs\n");
    cli_facts(d, put_fact, to);
    cli_text_free(&effect);
}

static void put_aliases(FILE *to, int several, const json_t *aliases)
{
    for (size_t i = 0; i < json_array_size(aliases); i++) {
        const json_t *a = json_array_get(aliases, i);
        cli_text changes = {0};
        if (!i)
            put_title(to, several, "Other names, for tiktok handle");
        cli_alias_add(&changes, a);
        fprintf(to, "- `%s`%s", cli_member(a, "name"), changes.n ? ": " : "");
        put_text(to, changes.n ? changes.p : "");
        cli_puts(to, "\n");
        cli_text_free(&changes);
    }
}

static void put_action(FILE *to, int several, const json_t *d)
{
    const json_t *result = json_object_get(d, "result");
    cli_section *sections;
    size_t n = cli_sections(json_object_get(d, "params"), &sections);
    cli_text example = {0};
    fprintf(to, several ? "\n## %s\n" : "# %s\n", cli_member(d, "name"));
    put_about(to, d);
    for (size_t s = 0; s < n; s++) {
        json_t *rows = json_array();
        for (size_t i = 0; i < sections[s].n; i++)
            json_array_append(rows, (json_t *)(uintptr_t)sections[s].params[i]);
        put_table(to, several, sections[s].title, rows, 0);
        json_decref(rows);
    }
    if (json_array_size(result))
        put_table(to, several, "Result", result, CLI_REMARKS_RESULT);
    put_aliases(to, several, json_object_get(d, "aliases"));
    cli_describe_example(&example, d);
    put_title(to, several, "Example");
    fprintf(to, "```sh\n%s\n```\n", example.p);
    cli_text_free(&example);
    cli_sections_free(sections, n);
}

/* The anchor that GitHub gives a heading: letters, digits, '_' and '-' of it. */
static void put_anchor(FILE *to, const char *name)
{
    for (; *name; name++)
        if (is_word(*name) || *name == '_' || *name == '-')
            fputc(tolower((unsigned char)*name), to);
}

static void put_contents(FILE *to, const json_t *list)
{
    cli_text title = {0};
    cli_set_title(&title, list);
    fprintf(to, "# %s\n\n", title.p);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *d = json_array_get(list, i);
        fprintf(to, "- [%s](#", cli_member(d, "name"));
        put_anchor(to, cli_member(d, "name"));
        cli_puts(to, "): ");
        put_text(to, cli_member(d, "summary"));
        cli_puts(to, "\n");
    }
    cli_text_free(&title);
}

void cli_describe_markdown(FILE *to, const json_t *list)
{
    size_t n = json_array_size(list);
    if (n > 1)
        put_contents(to, list);
    for (size_t i = 0; i < n; i++)
        put_action(to, n > 1, json_array_get(list, i));
}
