/* tiktok actions, version and the small listings: what there is, without asking any service. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>

static int finds_nothing(tt_context *ctx, const char *words)
{
    const char *p;
    size_t n;
    tt_result *r = tt_actions(ctx, words);
    int none = tt_result_data(r, &p, &n) == 0 && n == 2; /* [] */
    tt_result_unref(r);
    return none;
}

/* The words that names are made of. */
static void add_words(tt_context *ctx, cli_names *to)
{
    tt_result *r = tt_actions(ctx, NULL);
    json_t *list = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(list); i++) {
        char *name = cli_copy(cli_member(json_array_get(list, i), "name"),
                              strlen(cli_member(json_array_get(list, i), "name")));
        char *rest = NULL;
        for (char *word = strtok_r(name, "._", &rest); word; word = strtok_r(NULL, "._", &rest))
            cli_names_add(to, word);
        free(name);
    }
    json_decref(list);
    tt_result_unref(r);
}

static int nothing_matches(tt_context *ctx, const char *words)
{
    cli_names known = {0};
    cli_text hint = {0};
    char *copy = cli_copy(words, strlen(words)), *rest = NULL;
    add_words(ctx, &known);
    for (char *word = strtok_r(copy, " ", &rest); word && !hint.n; word = strtok_r(NULL, " ", &rest)) {
        const char *near =
            finds_nothing(ctx, word) ? cli_nearest(word, (const char *const *)known.names, known.n) : NULL;
        if (near)
            cli_text_addf(&hint, "Did you mean '%s'?", near);
    }
    if (!hint.n)
        cli_text_adds(&hint,
                      "'tiktok actions' lists all; each word is part of the name or the summary, or has "
                      "wildcards, quoted: 'ads.*.get'");
    int status = cli_complain(hint.p, "No action matches '%s'", words);
    cli_text_free(&hint);
    cli_names_free(&known);
    free(copy);
    return status;
}

int cli_cmd_actions(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE;
    cli_text words = {0};
    tt_context *ctx = cli_open(o, NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    cli_options plain = *o;
    if (!o->fields && (!o->output || o->output == CLI_OUT_TABLE))
        plain.fields = "name,summary";
    cli_text_add(&words, "", 0);
    for (size_t i = 0; i < n; i++)
        cli_text_addf(&words, "%s%s", i ? " " : "", args[i]);
    tt_result *r = tt_actions(ctx, words.p);
    status = cli_report(r);
    if (status == CLI_OK) {
        const char *p;
        size_t k;
        int none = tt_result_data(r, &p, &k) == 0 && k == 2; /* [] */
        if (none && words.p[strspn(words.p, " ")])
            status = nothing_matches(ctx, words.p);
        else if (none)
            status = cli_complain(
                "Install a provider's module, or name its folder in plugin_path or TIKTOK_PLUGIN_PATH",
                "There are no actions, because no provider is loaded");
        else
            status = cli_print_result(&plain, r, CLI_OUT_TABLE);
    }
    tt_result_unref(r);
    tt_close(ctx);
    cli_text_free(&words);
    return status;
}

int cli_cmd_version(const cli_options *o, const char *const *args, size_t n)
{
    if (n)
        return cli_complain(NULL, "'%s' is one argument too many", args[0]);
    const char *form =
        o->output == CLI_OUT_JSON || o->output == CLI_OUT_JSONL ? "{\"version\":\"" : "tiktok ";
    cli_puts(stdout, form);
    cli_puts(stdout, tt_version());
    cli_puts(stdout, *form == '{' ? "\"}\n" : "\n");
    return CLI_OK;
}
