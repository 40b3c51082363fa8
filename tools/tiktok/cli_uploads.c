/* tiktok uploads: flows that were cut off, and forgetting them. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>

static const char usage[] = "tiktok uploads [list | drop NAME ...]";

/* A row for the table: how far it is in percent, and since when. */
static json_t *for_eyes(const json_t *flow)
{
    json_t *row = json_copy((json_t *)(uintptr_t)flow);
    json_int_t done = json_integer_value(json_object_get(flow, "done"));
    json_int_t total = json_integer_value(json_object_get(flow, "total"));
    json_int_t begun = json_integer_value(json_object_get(flow, "begun_at"));
    cli_text text = {0};
    if (total > 0)
        json_object_set_new(row, "sent", json_sprintf("%d %%", (int)(100.0 * (double)done / (double)total)));
    if (begun) {
        cli_time_add(&text, begun);
        json_object_set_new(row, "begun", json_string(text.p));
    }
    cli_text_free(&text);
    return row;
}

static int list(tt_context *ctx, const cli_options *o)
{
    tt_result *r = tt_flows(ctx);
    json_t *flows = tt_result_tree(r);
    int status = cli_report(r);
    if (status == CLI_OK)
        status = cli_list_print(o, flows, "name,action,source,sent,begun,state", for_eyes);
    if (status == CLI_OK && json_array_size(flows))
        cli_note("To go on with one, give the same call again with --resume NAME.");
    else if (status == CLI_OK)
        cli_note("Nothing was cut off.");
    json_decref(flows);
    tt_result_unref(r);
    return status;
}

static int drop(tt_context *ctx, const char *const *names, size_t n)
{
    int status = CLI_OK;
    for (size_t i = 0; i < n && status == CLI_OK; i++) {
        tt_result *r = tt_flow_drop(ctx, names[i]);
        status = cli_report(r);
        if (status == CLI_OK)
            cli_note("%s is forgotten.", names[i]);
        tt_result_unref(r);
    }
    return status;
}

int cli_cmd_uploads(const cli_options *o, const char *const *args, size_t n)
{
    const char *verb = n ? args[0] : "list";
    int status = CLI_USAGE, dropping = strcmp(verb, "drop") == 0;
    if (!dropping && strcmp(verb, "list") != 0)
        return cli_complain(usage, "'uploads %s' does not exist", verb);
    if (!dropping && n > 1)
        return cli_complain(usage, "'%s' is one argument too many", args[1]);
    if (dropping && n < 2)
        return cli_complain(usage, "Which one?");
    tt_context *ctx = cli_open(o, NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    status = dropping ? drop(ctx, args + 1, n - 1) : list(ctx, o);
    tt_close(ctx);
    return status;
}
