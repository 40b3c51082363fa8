/* tiktok actions, version and the small listings: what there is, without asking any service. */
#include "cli.h"
#include <string.h>

int cli_cmd_actions(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE;
    if (n > 1)
        return cli_complain("Quote wildcards: tiktok actions 'ads.file.*'", "'%s' is one argument too many",
                            args[1]);
    tt_context *ctx = cli_open(o, NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    cli_options plain = *o;
    if (!o->fields && (!o->output || o->output == CLI_OUT_TABLE))
        plain.fields = "name,summary";
    tt_result *r = tt_actions(ctx, n ? args[0] : NULL);
    status = cli_report(r);
    if (status == CLI_OK) {
        const char *p;
        size_t k;
        int none = tt_result_data(r, &p, &k) == 0 && k == 2; /* [] */
        if (none && n && *args[0])
            status =
                cli_complain("'tiktok actions' lists all; a pattern is a word, or has wildcards: 'ads.*.get'",
                             "No action matches '%s'", args[0]);
        else if (none)
            status = cli_complain(
                "Install a provider's module, or name its folder in plugin_path or TIKTOK_PLUGIN_PATH",
                "There are no actions, because no provider is loaded");
        else
            status = cli_print_result(&plain, r, CLI_OUT_TABLE);
    }
    tt_result_unref(r);
    tt_close(ctx);
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
