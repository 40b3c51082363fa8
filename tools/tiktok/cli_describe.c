/* tiktok describe: one action for people, for programs, to fill in, or as a page of a manual. */
#include "cli_describe.h"
#include <stdlib.h>
#include <string.h>

static int print(const cli_options *o, const tt_result *r)
{
    json_t *described;
    if (o->schema || (o->output && !o->skeleton && !o->man && !o->markdown))
        return cli_print_result(o, r, CLI_OUT_JSON);
    described = tt_result_tree(r);
    if (o->skeleton)
        cli_describe_skeleton(stdout, described);
    else if (o->man)
        cli_describe_man(stdout, described);
    else if (o->markdown)
        cli_describe_markdown(stdout, described);
    else
        cli_describe_print(stdout, described, o->all);
    json_decref(described);
    return CLI_OK;
}

int cli_cmd_describe(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE;
    if (n != 1 || !*args[0])
        return cli_complain("tiktok describe ACTION; 'tiktok actions' lists the actions",
                            n > 1 ? "'%s' is one argument too many" : "Which action?%s",
                            n > 1 ? args[1] : "");
    if (!!o->schema + !!o->skeleton + !!o->man + !!o->markdown > 1)
        return cli_complain(NULL, "Choose one of --schema, --skeleton, --man and --markdown");
    size_t k = strcspn(args[0], ".");
    char *label = cli_copy(args[0], k);
    tt_context *ctx = cli_open(o, args[0][k] ? label : NULL, TT_DRIVE_CALLER, &status);
    if (ctx) {
        tt_result *r = tt_describe(ctx, args[0], o->schema ? TT_DESCRIBE_SCHEMA : TT_DESCRIBE_JSON);
        status = cli_report(r);
        if (status == CLI_OK)
            status = print(o, r);
        tt_result_unref(r);
        tt_close(ctx);
    }
    free(label);
    return status;
}
