/* tiktok describe: one action for people, or as JSON, or the JSON Schema of its parameters. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define WIDEST_NAME  34u
#define MANY_CHOICES 20u /* of an open list: more are a wall of words ... */
#define SOME_CHOICES 12u /* ... so these stand for them */

struct page {
    FILE *to;
    size_t width, names, types; /* columns */
};

static const char *text_of(const json_t *o, const char *member)
{
    const char *s = json_string_value(json_object_get(o, member));
    return s ? s : "";
}

static int yes(const json_t *o, const char *member)
{
    return json_is_true(json_object_get(o, member));
}

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

/* -------------------------------------------------------------------------------- what is said of a parameter */

static const char *type_word(const char *type)
{
    static const char *const words[][2] = {
        {"string", "text"}, {"boolean", "true|false"}, {"any", "any JSON"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i][0], type) == 0)
            return words[i][1];
    return type;
}

static void add_type(cli_text *out, const json_t *p)
{
    const char *type = text_of(p, "type"), *items = text_of(p, "items");
    if (strcmp(type, "array") == 0)
        cli_text_addf(out, "list of %s", *items ? type_word(items) : "any JSON");
    else
        cli_text_adds(out, type_word(type));
}

static void sentence(cli_text *out, const char *text)
{
    if (!*text)
        return;
    cli_text_addf(out, "%s%s", out->n ? " " : "", text);
    if (!strchr(".!?", out->p[out->n - 1]))
        cli_text_adds(out, ".");
}

static void add_json(cli_text *out, const json_t *v)
{
    char *text = json_dumps(v, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
    if (json_is_string(v))
        cli_text_adds(out, json_string_value(v));
    else
        cli_text_adds(out, text ? text : "");
    free(text);
}

static void add_choices(cli_text *out, const json_t *p)
{
    const json_t *choices = json_object_get(p, "choices");
    size_t n = json_array_size(choices), shown = !yes(p, "closed") && n > MANY_CHOICES ? SOME_CHOICES : n;
    cli_text line = {0};
    if (!n)
        return;
    cli_text_adds(&line, yes(p, "closed") ? "One of: " : "For example: ");
    for (size_t i = 0; i < shown; i++) {
        cli_text_adds(&line, i ? ", " : "");
        add_json(&line, json_array_get(choices, i));
    }
    if (shown < n)
        cli_text_addf(&line, ", … and %zu more (see --output json)", n - shown);
    sentence(out, line.p);
    cli_text_free(&line);
}

/* "3 to 10 characters", "at least 1", "at most 100 elements". */
static void add_range(cli_text *out, const json_t *p, const char *low, const char *high, const char *unit)
{
    const json_t *min = json_object_get(p, low), *max = json_object_get(p, high);
    cli_text line = {0};
    if (!min && !max)
        return;
    cli_text_adds(&line, min && max ? "" : min ? "At least " : "At most ");
    if (min)
        add_json(&line, min);
    cli_text_adds(&line, min && max ? " to " : "");
    if (max)
        add_json(&line, max);
    cli_text_addf(&line, "%s%s", *unit ? " " : "", unit);
    sentence(out, line.p);
    cli_text_free(&line);
}

static void add_note(cli_text *out, const json_t *p, const char *member, const char *words)
{
    const json_t *v = json_object_get(p, member);
    cli_text line = {0};
    if (!v)
        return;
    cli_text_adds(&line, words);
    add_json(&line, v);
    sentence(out, line.p);
    cli_text_free(&line);
}

static void add_flag(cli_text *out, const json_t *p, const char *member, const char *words)
{
    if (yes(p, member))
        sentence(out, words);
}

static void add_remarks(cli_text *out, const json_t *p)
{
    const char *unit = text_of(p, "unit");
    sentence(out, text_of(p, "doc"));
    add_flag(out, p, "disputed", "May be required: sources differ");
    add_note(out, p, "required_when_words", "Required when ");
    add_note(out, p, "unless_words", "Not allowed when ");
    add_choices(out, p);
    add_range(out, p, "min", "max", "");
    add_range(out, p, "min_len", "max_len", *unit ? unit : "characters");
    add_range(out, p, "min_items", "max_items", "elements");
    add_note(out, p, "format", "Format: ");
    add_note(out, p, "assumed", "The service assumes ");
    add_note(out, p, "fill", "Filled with ");
    add_flag(out, p, "secret", "Secret: give it as @env:, @file: or @-");
    add_flag(out, p, "url_secret", "The URL is itself a credential");
    add_flag(out, p, "account", "Selects whose token is used");
    add_flag(out, p, "idempotent", "A repeat with the same value is dropped by the service");
    add_flag(out, p, "deprecated", "Deprecated");
}

/* ----------------------------------------------------------------------------------------------- the layout */

static void measure(struct page *page, const json_t *rows, size_t outer)
{
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *p = json_array_get(rows, i);
        cli_text type = {0};
        size_t n = outer + strlen(text_of(p, "name"));
        add_type(&type, p);
        if (n > page->names && n <= WIDEST_NAME)
            page->names = n;
        if (type.n > page->types)
            page->types = type.n;
        cli_text_free(&type);
        measure(page, json_object_get(p, "fields"), n + 1);
    }
}

static void put_param(const struct page *page, const json_t *p, const char *outer, int inside)
{
    cli_text line = {0}, remarks = {0};
    size_t indent = 2 + page->names + 2 + page->types + 2;
    cli_text_addf(&line, "  %s%s", outer, text_of(p, "name"));
    size_t name_end = line.n;
    while (line.n < 2 + page->names + 2 || line.n < name_end + 2)
        cli_text_adds(&line, " ");
    add_type(&line, p);
    while (line.n < indent)
        cli_text_adds(&line, " ");
    if (inside && yes(p, "required"))
        sentence(&remarks, "Required");
    add_remarks(&remarks, p);
    if (!remarks.n)
        while (line.n && line.p[line.n - 1] == ' ')
            line.n--;
    cli_put(page->to, line.p, line.n);
    put_wrapped(page, remarks.n ? remarks.p : "", line.n > indent ? line.n : indent, indent);
    cli_text name = {0};
    cli_text_addf(&name, "%s%s.", outer, text_of(p, "name"));
    const json_t *fields = json_object_get(p, "fields");
    for (size_t i = 0; i < json_array_size(fields); i++)
        put_param(page, json_array_get(fields, i), name.p, 1);
    cli_text_free(&name);
    cli_text_free(&line);
    cli_text_free(&remarks);
}

static int is_required(const json_t *p)
{
    return yes(p, "required") && !yes(p, "disputed");
}

static void put_params(const struct page *page, const json_t *params, int required, const char *title)
{
    int any = 0;
    for (size_t i = 0; i < json_array_size(params); i++) {
        const json_t *p = json_array_get(params, i);
        if (is_required(p) != required)
            continue;
        if (!any++)
            fprintf(page->to, "\n%s\n", title);
        put_param(page, p, "", 0);
    }
}

/* What happens, in one line: "Changes something each time it runs. Costs money." */
static void put_effect(const struct page *page, const json_t *d)
{
    static const char *const effects[][2] = {{"read", "Reads only"},
                                             {"same", "Changes something; a repeat changes nothing more"},
                                             {"new", "Changes something each time it runs"}};
    cli_text line = {0};
    for (size_t i = 0; i < sizeof effects / sizeof *effects; i++)
        if (strcmp(effects[i][0], text_of(d, "effect")) == 0)
            sentence(&line, effects[i][1]);
    add_flag(&line, d, "spends", "Costs money");
    add_flag(&line, d, "deletes", "Deletes");
    add_flag(&line, d, "offline", "Sends nothing");
    if (strcmp(text_of(d, "gives"), "url") == 0)
        sentence(&line, "Gives a URL to open; nothing is sent");
    if (json_object_get(d, "paging"))
        sentence(&line, "Comes in pages: --all-pages follows them");
    add_flag(&line, d, "deprecated", "Deprecated");
    add_flag(&line, d, "unconfirmed", "Known from one source only");
    if (line.n)
        put_wrapped(page, line.p, 0, 0);
    cli_text_free(&line);
}

static void put_head(const struct page *page, const json_t *d)
{
    cli_text line = {0};
    cli_text_addf(&line, "%s:", text_of(d, "name"));
    cli_put(page->to, line.p, line.n);
    put_wrapped(page, text_of(d, "summary"), line.n, 4);
    if (*text_of(d, "method"))
        fprintf(page->to, "%s %s\n", text_of(d, "method"), text_of(d, "path"));
    put_effect(page, d);
    if (*text_of(d, "scope"))
        fprintf(page->to, "Permission: %s\n", text_of(d, "scope"));
    if (*text_of(d, "doc")) {
        cli_puts(page->to, "\n");
        put_wrapped(page, text_of(d, "doc"), 0, 0);
    }
    cli_text_free(&line);
}

static void put_aliases(const struct page *page, const json_t *aliases)
{
    for (size_t i = 0; i < json_array_size(aliases); i++) {
        const json_t *a = json_array_get(aliases, i);
        const char *name = json_is_string(a) ? json_string_value(a) : text_of(a, "name");
        if (!i)
            cli_puts(page->to, "\nOther names, for 'tiktok handle'\n");
        fprintf(page->to, "  %s", name);
        if (*text_of(a, "renames"))
            fprintf(page->to, "  (%s)", text_of(a, "renames"));
        cli_puts(page->to, "\n");
    }
}

void cli_describe_print(FILE *to, const json_t *d)
{
    struct page page = {to, screen_width(), 8, 4};
    const json_t *params = json_object_get(d, "params"), *result = json_object_get(d, "result");
    cli_text example = {0};
    measure(&page, params, 0);
    put_head(&page, d);
    put_params(&page, params, 1, "Required parameters");
    put_params(&page, params, 0, "Optional parameters");
    page.names = 8, page.types = 4;
    measure(&page, result, 0);
    for (size_t i = 0; i < json_array_size(result); i++) {
        if (!i)
            cli_puts(to, "\nResult\n");
        put_param(&page, json_array_get(result, i), "", 0);
    }
    put_aliases(&page, json_object_get(d, "aliases"));
    cli_describe_example(&example, d);
    fprintf(to, "\nExample\n  %s\n", example.p);
    cli_text_free(&example);
}

int cli_cmd_describe(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE;
    if (n != 1 || !*args[0])
        return cli_complain("tiktok describe ACTION [--schema]; 'tiktok actions' lists the actions",
                            n > 1 ? "'%s' is one argument too many" : "Which action?%s",
                            n > 1 ? args[1] : "");
    size_t k = strcspn(args[0], ".");
    char *label = cli_copy(args[0], k);
    tt_context *ctx = cli_open(o, args[0][k] ? label : NULL, TT_DRIVE_CALLER, &status);
    if (ctx) {
        tt_result *r = tt_describe(ctx, args[0], o->schema ? TT_DESCRIBE_SCHEMA : TT_DESCRIBE_JSON);
        json_t *described = NULL;
        status = cli_report(r);
        if (status == CLI_OK && (o->schema || o->output))
            status = cli_print_result(o, r, CLI_OUT_JSON);
        else if (status == CLI_OK && (described = tt_result_tree(r)))
            cli_describe_print(stdout, described);
        json_decref(described);
        tt_result_unref(r);
        tt_close(ctx);
    }
    free(label);
    return status;
}
