/* tiktok providers: which modules are there. */
#include "cli.h"
#include <string.h>

/* Modules that lie on the search path and that nobody would load. */
static void warn_of_untrusted(const cli_options *o)
{
    tt_open_options open;
    cli_open_options(o, &open);
    tt_result *r = tt_candidates(&open);
    json_t *found = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(found); i++) {
        const char *verdict = json_string_value(json_object_get(json_array_get(found, i), "verdict"));
        if (verdict && strcmp(verdict, "trusted") != 0)
            cli_warn("%s", verdict);
    }
    json_decref(found);
    tt_result_unref(r);
}

static int list(const cli_options *o)
{
    int status = CLI_USAGE;
    tt_context *ctx = cli_open(o, NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    cli_options plain = *o;
    if (!o->fields && (!o->output || o->output == CLI_OUT_TABLE))
        plain.fields = "name,state,version,actions,path,why", plain.fields_assumed = 1;
    tt_result *r = tt_providers(ctx);
    status = cli_report(r);
    if (status == CLI_OK)
        status = cli_print_result(&plain, r, CLI_OUT_TABLE);
    warn_of_untrusted(o);
    tt_result_unref(r);
    tt_close(ctx);
    return status;
}

int cli_cmd_providers(const cli_options *o, const char *const *args, size_t n)
{
    static const char *const words[] = {"list", "inspect"};
    if (!n || (n == 1 && strcmp(args[0], "list") == 0))
        return list(o);
    if (n == 2 && strcmp(args[0], "inspect") == 0)
        return cli_inspect(o, args[1]);
    if (n == 1 && strcmp(args[0], "inspect") == 0)
        return cli_complain("tiktok providers inspect FILE.so", "Which file?");
    const char *near = cli_nearest(args[0], words, 2);
    return cli_complain("tiktok providers [list | inspect FILE.so]", "'providers %s' does not exist%s%s",
                        args[0], near ? "; did you mean " : "", near ? near : "");
}
