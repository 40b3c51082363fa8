/* What is said of an action beside its parameters: who may call it, how often, how its rows come, where TikTok explains
 * it. A label and a sentence each; the forms of a reference set them in their own way. */
#include "cli_describe.h"
#include <stdlib.h>
#include <string.h>

static void say(cli_fact_fn *fact, void *user, const char *label, cli_text *text)
{
    if (text->n)
        fact(user, label, text->p);
    cli_text_free(text);
}

static void add_tokens(cli_text *out, const json_t *d)
{
    cli_list_add(out, json_object_get(d, "tokens"), " or ");
    if (!out->n && *cli_member(d, "method"))
        cli_text_adds(out, "none");
}

static void add_count(cli_text *out, const json_t *limit, int with_word)
{
    long long count = json_integer_value(json_object_get(limit, "count"));
    long long seconds = json_integer_value(json_object_get(limit, "seconds"));
    cli_text_addf(out, "%lld", count);
    if (with_word)
        cli_text_adds(out, count == 1 ? " call" : " calls");
    if (seconds == 1)
        cli_text_adds(out, " a second");
    else if (seconds == 60)
        cli_text_adds(out, " a minute");
    else if (seconds == 3600)
        cli_text_adds(out, " an hour");
    else if (seconds == 86400)
        cli_text_adds(out, " a day");
    else
        cli_text_addf(out, " in %lld seconds", seconds);
}

static int same_counter(const json_t *a, const json_t *b)
{
    return strcmp(cli_member(a, "level"), cli_member(b, "level")) == 0 &&
           strcmp(cli_member(a, "per"), cli_member(b, "per")) == 0;
}

/* "10 calls a second, 600 a minute for one app at the access level basic; 6 calls a minute for one token". */
static void add_limits(cli_text *out, const json_t *d)
{
    const json_t *limits = json_object_get(d, "limits");
    for (size_t i = 0, n = json_array_size(limits); i < n; i++) {
        const json_t *l = json_array_get(limits, i), *next = json_array_get(limits, i + 1);
        int first = !i || !same_counter(json_array_get(limits, i - 1), l);
        cli_text_adds(out, !i ? "" : first ? "; " : ", ");
        add_count(out, l, first);
        if (next && same_counter(l, next))
            continue;
        cli_text_addf(out, " for one %s", *cli_member(l, "per") ? cli_member(l, "per") : "app");
        if (*cli_member(l, "level"))
            cli_text_addf(out, " at the access level %s", cli_member(l, "level"));
    }
    if (out->n)
        cli_text_adds(out, cli_says(d, "own_limits") ? "; they stand in place of the service's own"
                                                     : "; those of the service hold as well");
}

static void add_rows(cli_text *out, const json_t *d)
{
    const json_t *rows = json_object_get(d, "rows");
    if (cli_says(d, "gives_rows"))
        cli_text_adds(out, "handed over one by one as they come, or collected in list");
    else if (json_string_length(rows))
        cli_text_addf(out, "the elements of %s", json_string_value(rows));
    else if (rows)
        cli_text_adds(out, "the data is the list");
}

static void add_pages(cli_text *out, const json_t *d)
{
    const json_t *p = json_object_get(d, "paging");
    long long most = json_integer_value(json_object_get(p, "size_max"));
    if (!p)
        return;
    cli_text_addf(out, "%s names the %s", cli_member(p, "next"),
                  strcmp(cli_member(p, "kind"), "cursor") == 0 ? "place to go on from" : "page");
    if (*cli_member(p, "size"))
        cli_text_addf(out, ", %s how many rows it has", cli_member(p, "size"));
    if (most)
        cli_text_addf(out, "; --all-pages asks for %lld at a time", most);
}

static void add_gives(cli_text *out, const json_t *d)
{
    if (strcmp(cli_member(d, "gives"), "bytes") == 0)
        cli_text_adds(out, "the bytes of a file; JSON only where it is refused");
    if (cli_says(d, "streams"))
        cli_text_addf(out, "%sit may be large and is handed on as it comes", out->n ? "; " : "");
}

void cli_facts(const json_t *d, cli_fact_fn *fact, void *user)
{
    cli_text text = {0};
    add_tokens(&text, d);
    say(fact, user, "Token", &text);
    cli_text_adds(&text, cli_member(d, "scope"));
    say(fact, user, "Permission", &text);
    add_limits(&text, d);
    say(fact, user, "Limits", &text);
    add_gives(&text, d);
    say(fact, user, "Answer", &text);
    add_rows(&text, d);
    say(fact, user, "Rows", &text);
    add_pages(&text, d);
    say(fact, user, "Pages", &text);
    cli_text_adds(&text, cli_member(d, "source"));
    say(fact, user, "TikTok's page", &text);
}

/* "page_id=business_id x=": the older names first; what an empty new name stands for is not sent. */
static void add_renames(cli_text *out, const char *renames)
{
    while (*renames) {
        size_t n = strcspn(renames, " "), old = strcspn(renames, "=");
        if (old < n) {
            cli_text_addf(out, "%s%.*s ", out->n ? ", " : "", (int)old, renames);
            if (old + 1 == n)
                cli_text_adds(out, "is dropped");
            else
                cli_text_addf(out, "becomes %.*s", (int)(n - old - 1), renames + old + 1);
        }
        renames += n;
        renames += strspn(renames, " ");
    }
}

void cli_alias_add(cli_text *out, const json_t *alias)
{
    const json_t *fills = json_object_get(alias, "fills"), *value;
    const char *name;
    add_renames(out, cli_member(alias, "renames"));
    json_object_foreach((json_t *)(uintptr_t)fills, name, value)
    {
        char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY);
        cli_text_addf(out, "%s%s is %s when it is left out", out->n ? ", " : "", name, text ? text : "");
        free(text);
    }
}

void cli_set_title(cli_text *out, const json_t *list)
{
    const json_t *first = json_array_get(list, 0);
    int family = 1, provider = 1;
    for (size_t i = 1; i < json_array_size(list); i++) {
        const json_t *d = json_array_get(list, i);
        provider = provider && strcmp(cli_member(d, "provider"), cli_member(first, "provider")) == 0;
        family = family && provider && strcmp(cli_member(d, "group"), cli_member(first, "group")) == 0;
    }
    if (provider && family && *cli_member(first, "group"))
        cli_text_addf(out, "%s: %s", cli_member(first, "provider"), cli_member(first, "group"));
    else
        cli_text_adds(out, provider ? cli_member(first, "provider") : "TikTok actions");
}
