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

/* path is that of a module; "" of one that is built in. */
static int same(const json_t *a, const json_t *b)
{
    return strcmp(cli_member(a, "path"), cli_member(b, "path")) == 0 &&
           strcmp(cli_member(a, "name"), cli_member(b, "name")) == 0;
}

/* Modules that no provider of the list is loaded from, as further rows: what lies there and why it is not taken. */
static json_t *with_candidates(const cli_options *o, tt_result *loaded)
{
    static const char *const words[][2] = {{"unconfigured", "the configuration does not name it"},
                                           {"disabled", "its enabled is false"},
                                           {"configured", "this run did not ask for it"}};
    tt_open_options open;
    cli_open_options(o, &open);
    json_t *rows = tt_result_tree(loaded);
    tt_result *r = tt_candidates(&open);
    json_t *found = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(found); i++) {
        const json_t *one = json_array_get(found, i);
        const char *why = cli_member(one, "verdict"), *state = cli_member(one, "state");
        size_t k = 0;
        while (k < json_array_size(rows) && !same(json_array_get(rows, k), one))
            k++;
        if (k < json_array_size(rows))
            continue;
        for (size_t w = 0; w < sizeof words / sizeof *words; w++)
            if (strcmp(state, words[w][0]) == 0)
                why = words[w][1];
        json_array_append_new(rows, json_pack("{s:s, s:s, s:s, s:s}", "name", cli_member(one, "name"),
                                              "state", state, "path", cli_member(one, "path"), "why", why));
    }
    json_decref(found);
    tt_result_unref(r);
    return rows;
}

static json_t *as_it_is(const json_t *row)
{
    return json_incref((json_t *)(size_t)row);
}

static int list(const cli_options *o)
{
    const char *columns = o->builtin && o->builtin[0] ? "name,state,version,actions,built_in,path,why"
                                                      : "name,state,version,actions,path,why";
    int status = CLI_USAGE;
    tt_context *ctx = cli_open(o, NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    cli_options plain = *o;
    if (!o->fields && (!o->output || o->output == CLI_OUT_TABLE))
        plain.fields = columns, plain.fields_assumed = 1;
    tt_result *r = tt_providers(ctx);
    status = cli_report(r);
    if (status == CLI_OK && o->all) {
        json_t *rows = with_candidates(o, r);
        status = cli_list_print(o, rows, columns, as_it_is);
        json_decref(rows);
    } else if (status == CLI_OK) {
        status = cli_print_result(&plain, r, CLI_OUT_TABLE);
        warn_of_untrusted(o);
    }
    tt_result_unref(r);
    tt_close(ctx);
    return status;
}

int cli_cmd_providers(const cli_options *o, const char *const *args, size_t n)
{
    static const char *const words[] = {"list", "inspect", "new"};
    if (!n || (n == 1 && strcmp(args[0], "list") == 0))
        return list(o);
    if (n == 2 && strcmp(args[0], "inspect") == 0)
        return cli_inspect(o, args[1]);
    if (n == 1 && strcmp(args[0], "inspect") == 0)
        return cli_complain("tiktok providers inspect FILE.so", "Which file or provider?");
    if ((n == 2 || n == 3) && strcmp(args[0], "new") == 0)
        return cli_new_provider(o, args[1], args[n - 1]);
    if (n == 1 && strcmp(args[0], "new") == 0)
        return cli_complain("tiktok providers new NAME [FOLDER]", "What is it to be called?");
    const char *near = cli_nearest(args[0], words, 3);
    return cli_complain("tiktok providers [list | inspect FILE.so|NAME | new NAME]",
                        "'providers %s' does not exist%s%s", args[0], near ? "; did you mean " : "",
                        near ? near : "");
}
