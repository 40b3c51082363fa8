/* tiktok describe: actions for people, for programs, to fill in, or as a page of a manual. */
#include "cli_describe.h"
#include <stdlib.h>
#include <string.h>

static int for_programs(const cli_options *o)
{
    return o->schema || (o->output && !o->skeleton && !o->man && !o->markdown);
}

static void print(const cli_options *o, const json_t *list)
{
    if (o->skeleton)
        cli_describe_skeleton(stdout, json_array_get(list, 0));
    else if (o->man)
        cli_describe_man(stdout, list);
    else if (o->markdown)
        cli_describe_markdown(stdout, list);
    for (size_t i = 0; !o->skeleton && !o->man && !o->markdown && i < json_array_size(list); i++) {
        cli_puts(stdout, i ? "\n" : "");
        cli_describe_print(stdout, json_array_get(list, i), o->all);
    }
}

/* Adds the description of one action to the list, or prints it where it needs no list. */
static int one(const cli_options *o, tt_context *ctx, const char *name, json_t *list)
{
    tt_result *r = tt_describe(ctx, name, o->schema ? TT_DESCRIBE_SCHEMA : TT_DESCRIBE_JSON);
    int status = cli_report(r);
    if (status == CLI_OK && for_programs(o))
        status = cli_print_result(o, r, CLI_OUT_JSON);
    else if (status == CLI_OK)
        json_array_append_new(list, tt_result_tree(r));
    tt_result_unref(r);
    return status;
}

static int is_pattern(const char *arg)
{
    return strpbrk(arg, "*?[") != NULL;
}

static int all_that_match(const cli_options *o, tt_context *ctx, const char *pattern, json_t *list)
{
    tt_result *r = tt_actions(ctx, pattern);
    json_t *found = tt_result_tree(r);
    int status = cli_report(r);
    if (status == CLI_OK && !json_array_size(found))
        status = cli_complain("'tiktok actions' lists the actions", "No action matches '%s'", pattern);
    for (size_t i = 0; status == CLI_OK && i < json_array_size(found); i++)
        status = one(o, ctx, cli_member(json_array_get(found, i), "name"), list);
    json_decref(found);
    tt_result_unref(r);
    return status;
}

/* The provider that all names begin with, so that only its module is loaded; NULL: there is none such. */
static char *provider_of(const char *const *args, size_t n)
{
    size_t k = strcspn(args[0], ".*?[");
    for (size_t i = 0; i < n; i++)
        if (args[i][k] != '.' || strncmp(args[i], args[0], k + 1) != 0)
            return NULL;
    return cli_copy(args[0], k);
}

static int check_usage(const cli_options *o, const char *const *args, size_t n)
{
    static const char usage[] = "tiktok describe ACTION; 'tiktok actions' lists the actions";
    int several = n > 1;
    for (size_t i = 0; i < n; i++) {
        if (!*args[i])
            return cli_complain(usage, "Which action?");
        several |= is_pattern(args[i]);
    }
    if (!n)
        return cli_complain(usage, "Which action?");
    if (!!o->schema + !!o->skeleton + !!o->man + !!o->markdown > 1)
        return cli_complain(NULL, "Choose one of --schema, --skeleton, --man and --markdown");
    if (several && (o->skeleton || for_programs(o)))
        return cli_complain("name one action, or leave the form to --man or --markdown",
                            "%s is of one action",
                            o->skeleton ? "--skeleton"
                            : o->schema ? "--schema"
                                        : "--output");
    return CLI_OK;
}

int cli_cmd_describe(const cli_options *o, const char *const *args, size_t n)
{
    int status = check_usage(o, args, n);
    if (status != CLI_OK)
        return status;
    char *provider = provider_of(args, n);
    tt_context *ctx = cli_open(o, provider, TT_DRIVE_CALLER, &status);
    if (ctx) {
        json_t *list = json_array();
        status = CLI_OK;
        for (size_t i = 0; status == CLI_OK && i < n; i++)
            status = is_pattern(args[i]) ? all_that_match(o, ctx, args[i], list) : one(o, ctx, args[i], list);
        if (status == CLI_OK)
            print(o, list);
        json_decref(list);
        tt_close(ctx);
    }
    free(provider);
    return status;
}
