/* Options, in any place among the arguments. One table: what is known, what it takes and where it goes. */
#include "cli.h"
#include <errno.h>
#include <math.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { FLAG, TEXT, LIST, NUMBER, SECONDS, RATE, WORD };
struct option {
    const char *name, *takes; /* WORD: "json|jsonl", whose position + 1 is stored */
    size_t offset;
    int kind;
};
#define AT(member) offsetof(cli_options, member)
// clang-format off
static const struct option table[] = {
    {"account",           "a name",              AT(account),           TEXT},
    {"age",               "seconds above 0",     AT(age_ms),            SECONDS},
    {"all",               NULL,                  AT(all),               FLAG},
    {"all-pages",         NULL,                  AT(all_pages),         FLAG},
    {"allow-secret-args", NULL,                  AT(allow_secret_args), FLAG},
    {"allow-unknown",     NULL,                  AT(allow_unknown),     FLAG},
    {"as-completed",      NULL,                  AT(as_completed),      FLAG},
    {"config",            "a file",              AT(config),            TEXT},
    {"deadline",          "seconds above 0",     AT(deadline_ms),       SECONDS},
    {"dry-run",           NULL,                  AT(dry_run),           FLAG},
    {"errors",            "text|json",           AT(errors_json),       WORD},
    {"exec",              "a shell command",     AT(exec),              TEXT},
    {"fail-fast",         NULL,                  AT(fail_fast),         FLAG},
    {"fields",            "names",               AT(fields),            TEXT},
    {"help",              NULL,                  AT(help),              FLAG},
    {"jobs",              "a number from 1 on",  AT(jobs),              NUMBER},
    {"journal",           "a file",              AT(journal),           TEXT},
    {"local",             NULL,                  AT(local),             FLAG},
    {"man",               NULL,                  AT(man),               FLAG},
    {"markdown",          NULL,                  AT(markdown),          FLAG},
    {"max-age",           "seconds above 0",     AT(max_age_ms),        SECONDS},
    {"max-items",         "a number from 1 on",  AT(max_items),         NUMBER},
    {"no-browser",        NULL,                  AT(no_browser),        FLAG},
    {"no-check",          NULL,                  AT(no_check),          FLAG},
    {"offline",           NULL,                  AT(offline),           FLAG},
    {"ordered",           NULL,                  AT(ordered),           FLAG},
    {"output",            "json|jsonl|table|csv|raw", AT(output),       WORD},
    {"path",              "a path",              AT(path),              TEXT},
    {"port",              "a number",            AT(port),              NUMBER},
    {"profile",           "a name",              AT(profile),           TEXT},
    {"progress",          "auto|bar|lines|json|none", AT(progress),     WORD},
    {"provider",          "a name",              AT(provider),          TEXT},
    {"quiet",             NULL,                  AT(quiet),             FLAG},
    {"rate",              "a rate such as 10/s, 600/m or 1000/h", AT(rate_gap_us), RATE},
    {"redirect-uri",      "an address",          AT(redirect_uri),      TEXT},
    {"resume",            "a name",              AT(resume),            TEXT},
    {"retry-failed",      NULL,                  AT(retry_failed),      FLAG},
    {"retry-writes",      NULL,                  AT(retry_writes),      FLAG},
    {"reveal",            NULL,                  AT(reveal),            FLAG},
    {"schema",            NULL,                  AT(schema),            FLAG},
    {"scope",             "scopes",              AT(scope),             TEXT},
    {"set",               "path=value",          AT(set),               LIST},
    {"skeleton",          NULL,                  AT(skeleton),          FLAG},
    {"signature",         "the header's value",  AT(signature),         TEXT},
    {"verbose",           NULL,                  AT(verbose),           FLAG},
    {"version",           NULL,                  AT(version),           FLAG},
    {"yes",               NULL,                  AT(yes),               FLAG},
};
// clang-format on
#define N_TABLE (sizeof table / sizeof *table)

static const struct option *find(const char *name, size_t n)
{
    for (size_t i = 0; i < N_TABLE; i++)
        if (strlen(table[i].name) == n && memcmp(table[i].name, name, n) == 0)
            return &table[i];
    return NULL;
}

static int unknown(const char *argument, size_t n)
{
    const char *names[N_TABLE];
    for (size_t i = 0; i < N_TABLE; i++)
        names[i] = table[i].name;
    char *name = cli_copy(argument + 2, n - 2), hint[80];
    const char *near = cli_nearest(name, names, N_TABLE);
    if (near)
        snprintf(hint, sizeof hint, "Did you mean --%s?", near);
    else
        snprintf(hint, sizeof hint, "'tiktok help options' lists the options.");
    cli_complain(hint, "There is no option --%s", name);
    free(name);
    return -1;
}

static int bad_value(const struct option *o, const char *value)
{
    cli_complain("'tiktok help options' explains the options.", "--%s takes %s, not '%s'", o->name, o->takes,
                 value);
    return -1;
}

static int put_word(const struct option *o, const char *value, int *to)
{
    const char *words[8];
    char *copy = cli_copy(o->takes, strlen(o->takes)), *rest = NULL, hint[64];
    size_t n = 0;
    int result = -1;
    for (char *w = strtok_r(copy, "|", &rest); w; w = strtok_r(NULL, "|", &rest))
        words[n++] = w;
    for (size_t i = 0; i < n && result != 0; i++)
        if (strcmp(words[i], value) == 0) {
            /* an enum whose first word is the default counts from 0 */
            *to = (int)i + (o->offset == AT(output));
            result = 0;
        }
    if (result != 0) {
        const char *near = cli_nearest(value, words, n);
        snprintf(hint, sizeof hint, "Did you mean %s?", near ? near : "");
        cli_complain(near ? hint : NULL, "--%s takes %s, not '%s'", o->name, o->takes, value);
    }
    free(copy);
    return result;
}

static int put_number(const struct option *o, const char *value, uint64_t *to)
{
    char *end;
    errno = 0;
    if (o->kind == SECONDS) {
        double s = strtod(value, &end);
        if (*end || end == value || !isfinite(s) || s <= 0 || s > 1e9)
            return bad_value(o, value);
        *to = (uint64_t)(s * 1000) + (s < 0.001); /* 0 would be no deadline */
        return 0;
    }
    unsigned long long v = strtoull(value, &end, 10);
    if (*end || end == value || *value == '-' || errno || !v)
        return bad_value(o, value);
    *to = v;
    return 0;
}

/* So many a second, minute or hour, kept as the time between two. */
static int put_rate(const struct option *o, const char *value, uint64_t *gap_us)
{
    static const char units[] = "smh";
    static const double seconds[] = {1, 60, 3600};
    char *end;
    double n = strtod(value, &end);
    const char *unit = !*end ? units : end[0] == '/' && end[1] && !end[2] ? strchr(units, end[1]) : NULL;
    if (end == value || !isfinite(n) || n <= 0 || n > 1e6 || !unit)
        return bad_value(o, value);
    double gap = seconds[unit - units] * 1e6 / n;
    if (gap < 1 || gap > 1e12)
        return bad_value(o, value);
    *gap_us = (uint64_t)gap;
    return 0;
}

static int put(cli_options *o, const struct option *option, const char *value)
{
    char *to = (char *)o + option->offset;
    switch (option->kind) {
    case TEXT:
        *(const char **)(void *)to = value;
        return 0;
    case LIST:
        if (!strchr(value, '='))
            return bad_value(option, value);
        o->set = cli_grow(o->set, (o->n_set + 1) * sizeof *o->set);
        o->set[o->n_set++] = value;
        return 0;
    case RATE:
        return put_rate(option, value, (uint64_t *)(void *)to);
    case WORD:
        return put_word(option, value, (int *)(void *)to);
    default:
        return put_number(option, value, (uint64_t *)(void *)to);
    }
}

/* --name, --name value or --name=value. *i is moved over a value. */
static int read_long(cli_options *o, int argc, char **argv, int *i)
{
    const char *argument = argv[*i], *equals = strchr(argument, '=');
    size_t n = equals ? (size_t)(equals - argument) : strlen(argument);
    const struct option *option = find(argument + 2, n - 2);
    if (!option)
        return unknown(argument, n);
    if (option->kind == FLAG) {
        if (equals) {
            cli_complain(NULL, "--%s takes no value", option->name);
            return -1;
        }
        ++*(int *)(void *)((char *)o + option->offset);
        return 0;
    }
    if (!equals && *i + 1 >= argc) {
        cli_complain("'tiktok help options' explains the options.", "--%s needs %s after it", option->name,
                     option->takes);
        return -1;
    }
    return put(o, option, equals ? equals + 1 : argv[++*i]);
}

/* -j N and -jN: the one letter that takes a value. */
static int read_jobs(cli_options *o, const char *rest, int argc, char **argv, int *i)
{
    const struct option *option = find("jobs", 4);
    if (*rest)
        return put(o, option, rest);
    if (*i + 1 == argc)
        return cli_complain("'tiktok help batch' has examples.", "-j needs a number after it"), -1;
    return put(o, option, argv[++*i]);
}

static int read_short(cli_options *o, int argc, char **argv, int *i)
{
    for (const char *c = argv[*i] + 1; *c; c++) {
        if (*c == 'j')
            return read_jobs(o, c + 1, argc, argv, i);
        if (*c == 'v')
            o->verbose++;
        else if (*c == 'q')
            o->quiet = 1;
        else if (*c == 'h')
            o->help = 1;
        else
            return cli_complain("'tiktok help options' lists the options.", "There is no option -%c", *c), -1;
    }
    return 0;
}

int cli_options_read(cli_options *o, int argc, char **argv)
{
    int only_arguments = 0;
    o->args = cli_alloc((size_t)argc * sizeof *o->args + 1);
    for (int i = 0; i < argc; i++) /* a wrong option is reported in the form that was asked for */
        if (strcmp(argv[i], "--errors=json") == 0 ||
            (i && !strcmp(argv[i], "json") && !strcmp(argv[i - 1], "--errors")))
            o->errors_json = 1;
    for (int i = 0; i < argc; i++) {
        int result = 0;
        if (only_arguments || argv[i][0] != '-' || !argv[i][1])
            o->args[o->n_args++] = argv[i];
        else if (strcmp(argv[i], "--") == 0)
            only_arguments = 1;
        else if (argv[i][1] == '-')
            result = read_long(o, argc, argv, &i);
        else
            result = read_short(o, argc, argv, &i);
        if (result != 0)
            return -1;
    }
    if (o->max_items)
        o->all_pages = 1;
    return 0;
}

void cli_options_free(cli_options *o)
{
    free(o->set);
    free(o->args);
}
