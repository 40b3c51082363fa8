/* What is said of a parameter, in sentences; of an action's effect, too. */
#include "cli_describe.h"
#include <stdlib.h>
#include <string.h>

#define MANY_CHOICES 12u /* of an open list: more are a wall of words ... */
#define SOME_CHOICES 8u  /* ... so these stand for them */

int cli_says(const json_t *o, const char *member)
{
    return json_is_true(json_object_get(o, member));
}

int cli_param_required(const json_t *p)
{
    return cli_says(p, "required") && !cli_says(p, "disputed");
}

static const char *type_word(const char *type)
{
    static const char *const words[][2] = {
        {"string", "text"}, {"boolean", "true|false"}, {"any", "any JSON"}, {"array", "list"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i][0], type) == 0)
            return words[i][1];
    return type;
}

void cli_type_add(cli_text *out, const json_t *p)
{
    const char *type = cli_member(p, "type"), *items = cli_member(p, "items");
    if (strcmp(type, "array") == 0)
        cli_text_addf(out, "list of %s", *items ? type_word(items) : "any JSON");
    else
        cli_text_adds(out, type_word(type));
}

void cli_sentence_add(cli_text *out, const char *text)
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

static void add_choices(cli_text *out, const json_t *p, int all)
{
    const json_t *choices = json_object_get(p, "choices");
    size_t n = json_array_size(choices), shown = n;
    if (!all && !cli_says(p, "closed") && n > MANY_CHOICES)
        shown = SOME_CHOICES;
    cli_text line = {0};
    if (!n)
        return;
    cli_text_adds(&line, cli_says(p, "closed") ? "One of: " : "For example: ");
    for (size_t i = 0; i < shown; i++) {
        cli_text_adds(&line, i ? ", " : "");
        add_json(&line, json_array_get(choices, i));
    }
    if (shown < n)
        cli_text_addf(&line, ", … and %zu more (see --all)", n - shown);
    cli_sentence_add(out, line.p);
    cli_text_free(&line);
}

/* "3 to 10 characters", "at least 1", "at most 100 elements". */
static void add_range(cli_text *out, const json_t *p, const char *low, const char *high, const char *unit)
{
    const json_t *min = json_object_get(p, low), *max = json_object_get(p, high);
    cli_text line = {0};
    if (!min && !max)
        return;
    int one = min && max && json_equal(min, max);
    cli_text_adds(&line, min && max ? "" : min ? "At least " : "At most ");
    if (min)
        add_json(&line, min);
    cli_text_adds(&line, min && max && !one ? " to " : "");
    if (max && !one)
        add_json(&line, max);
    size_t plural = json_number_value(max ? max : min) == 1 && *unit; /* "1 element" */
    cli_text_addf(&line, "%s%.*s", *unit ? " " : "", (int)(strlen(unit) - plural), unit);
    cli_sentence_add(out, line.p);
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
    cli_sentence_add(out, line.p);
    cli_text_free(&line);
}

static void add_flag(cli_text *out, const json_t *p, const char *member, const char *words)
{
    if (cli_says(p, member))
        cli_sentence_add(out, words);
}

/* What is sent when nothing is given, in words. */
static void add_fill(cli_text *out, const char *fill)
{
    static const char *const known[][2] = {
        {"=", ""},
        {"@setting:", "the setting "},
        {"@token:", "the access token of the kind "},
        {"@md5:", "the MD5 of "},
        {"@sha256:", "the SHA-256 of "},
        {"@size:", "the size of "},
        {"@basename:", "the file name of "},
        {"@unique", "a new number"},
        {"@random", "a new random text"},
        {"@pkce", "the challenge of a new PKCE verifier"},
        {"@now_ms", "the time now, in milliseconds"},
    };
    cli_text line = {0};
    if (!*fill)
        return;
    cli_text_adds(&line, "When it is left out: ");
    size_t before = line.n;
    for (size_t i = 0; i < sizeof known / sizeof *known && line.n == before; i++)
        if (strncmp(fill, known[i][0], strlen(known[i][0])) == 0)
            cli_text_addf(&line, "%s%s", known[i][1], fill + strlen(known[i][0]));
    if (line.n == before)
        cli_text_adds(&line, fill);
    cli_sentence_add(out, line.p);
    cli_text_free(&line);
}

void cli_remarks_add(cli_text *out, const json_t *p, int how)
{
    int result = how & CLI_REMARKS_RESULT;
    const char *unit = cli_member(p, "unit");
    cli_sentence_add(out, cli_member(p, "doc"));
    add_flag(out, p, "disputed", "May be required: sources differ");
    add_note(out, p, "required_when_words", "Required when ");
    add_note(out, p, "unless_words", "Not allowed when ");
    add_choices(out, p, how & CLI_REMARKS_ALL);
    add_range(out, p, "min", "max", "");
    add_range(out, p, "min_len", "max_len", *unit ? unit : "characters");
    add_range(out, p, "min_items", "max_items", "elements");
    add_note(out, p, "format", "Format: ");
    add_note(out, p, "assumed", "The service assumes ");
    add_fill(out, cli_member(p, "fill"));
    add_flag(out, p, "secret", result ? "Secret" : "Secret: give it as @env:, @file: or @-");
    add_flag(out, p, "url_secret", "The URL is itself a credential");
    add_flag(out, p, "account", result ? "Names an account" : "Selects whose token is used");
    add_flag(out, p, "idempotent", "A repeat with the same value is dropped by the service");
    add_flag(out, p, "deprecated", "Deprecated");
}

void cli_effect_add(cli_text *out, const json_t *d)
{
    static const char *const effects[][2] = {{"read", "Reads only"},
                                             {"same", "Changes something; a repeat changes nothing more"},
                                             {"new", "Changes something each time it runs"}};
    for (size_t i = 0; i < sizeof effects / sizeof *effects; i++)
        if (strcmp(effects[i][0], cli_member(d, "effect")) == 0)
            cli_sentence_add(out, effects[i][1]);
    add_flag(out, d, "spends", "Costs money");
    add_flag(out, d, "deletes", "Deletes");
    add_flag(out, d, "offline", "Sends nothing");
    if (strcmp(cli_member(d, "gives"), "url") == 0)
        cli_sentence_add(out, "Gives a URL to open; nothing is sent");
    if (json_object_get(d, "paging"))
        cli_sentence_add(out, "Comes in pages: --all-pages follows them");
    add_flag(out, d, "deprecated", "Deprecated");
    add_flag(out, d, "unconfirmed", "Known from one source only");
}
