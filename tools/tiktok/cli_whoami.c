/* tiktok whoami: which accounts calls are made for, and whether the service still knows their tokens. Each provider is
 * asked with the cheapest read that answers for every token. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>

// clang-format off
static const struct {
    const char *provider, *action, *params;
    const char *name; /* the field that says who it is */
} questions[] = {
    {"ads",       "ads.oauth2.advertiser.get",        NULL,                                     "advertiser_name"},
    {"business",  "business.tt_user.token_info.get",  NULL,                                     "creator_id"},
    {"developer", "developer.user.info",              "{\"fields\":[\"open_id\",\"display_name\"]}", "user.display_name"},
};
// clang-format on

/* The names in the answer, of every row when it is a list. */
static void read_names(const tt_result *r, const char *field, cli_text *out)
{
    tt_value value;
    char text[256];
    json_t *tree;
    tt_rows *rows = tt_rows_open(r, &field, 1);
    while (rows && tt_rows_next(rows, &value) == 1) {
        tt_value_text(&value, text, sizeof text);
        cli_text_addf(out, "%s%s", out->n ? ", " : "", text);
    }
    tt_rows_close(rows);
    if (rows)
        return;
    tree = tt_result_tree(r);
    const json_t *at = tree;
    const char *dot = strchr(field, '.');
    if (dot) {
        char *outer = cli_copy(field, (size_t)(dot - field));
        at = json_object_get(at, outer);
        free(outer);
    }
    cli_text_adds(out, cli_member(at, dot ? dot + 1 : field));
    json_decref(tree);
}

/* Adds "name", or "problem" and its hint; 0 or the exit status. account NULL: the token that the configuration gives. */
static int ask(tt_context *ctx, const cli_options *o, json_t *row, const char *account)
{
    tt_call_options call = TT_CALL_OPTIONS_INIT;
    cli_text names = {0};
    size_t i = 0;
    int status = CLI_OK;
    while (i < sizeof questions / sizeof *questions &&
           strcmp(questions[i].provider, cli_member(row, "provider")) != 0)
        i++;
    if (i == sizeof questions / sizeof *questions || o->offline)
        return CLI_OK;
    call.account = account;
    call.deadline_ms = o->deadline_ms;
    tt_result *r = tt_call_text(ctx, questions[i].action, questions[i].params, &call);
    if (tt_result_status(r) == TT_OK) {
        read_names(r, questions[i].name, &names);
        json_object_set_new(row, "who", json_string(names.n ? names.p : ""));
    } else {
        json_object_set_new(row, "problem", json_string(tt_result_message(r)));
        if (*tt_result_hint(r))
            json_object_set_new(row, "hint", json_string(tt_result_hint(r)));
        status = cli_exit_status(tt_result_status(r));
        if (status == CLI_AUTH)
            json_object_set_new(row, "state", json_string("refused"));
    }
    cli_text_free(&names);
    tt_result_unref(r);
    return status;
}

/* Tokens that the configuration gives win over the store, so they are told first. */
static void add_configured(tt_context *ctx, json_t *rows)
{
    tt_result *r = tt_config_show(ctx);
    json_t *settings = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(settings); i++) {
        const char *key = cli_member(json_array_get(settings, i), "key");
        const char *dot = strrchr(key, '.');
        if (strncmp(key, "providers.", 10) != 0 || !dot || dot < key + 10 ||
            strcmp(dot, ".access_token") != 0 || !*cli_member(json_array_get(settings, i), "value"))
            continue;
        json_array_append_new(rows, json_pack("{s:s%, s:s, s:b, s:s}", "provider", key + 10,
                                              (size_t)(dot - key - 10), "account", "(configuration)",
                                              "default", 1, "state", "configured"));
    }
    json_decref(settings);
    tt_result_unref(r);
}

static void add_stored(json_t *rows, const json_t *accounts)
{
    for (size_t i = 0; i < json_array_size(accounts); i++)
        json_array_append_new(rows, json_copy(json_array_get(accounts, i)));
}

static int ask_all(tt_context *ctx, const cli_options *o, const json_t *rows)
{
    int status = CLI_OK;
    for (size_t i = 0; i < json_array_size(rows); i++) {
        json_t *row = json_array_get(rows, i);
        const char *state = cli_member(row, "state");
        int configured = strcmp(state, "configured") == 0, one = CLI_AUTH;
        if (configured || strcmp(state, "ready") == 0 || strcmp(state, "stale") == 0)
            one = ask(ctx, o, row, configured ? NULL : cli_member(row, "account"));
        if (!status)
            status = one;
    }
    return status;
}

static int print_all(const cli_options *o, const json_t *rows)
{
    if (o->output || o->fields)
        return cli_accounts_print(o, rows);
    for (size_t i = 0; i < json_array_size(rows); i++) {
        if (i)
            cli_puts(stdout, "\n");
        cli_account_print(json_array_get(rows, i), 0);
    }
    return CLI_OK;
}

static int whoami(tt_context *ctx, const cli_options *o, const char *provider)
{
    tt_result *r = tt_tokens(ctx);
    json_t *accounts = tt_result_tree(r), *rows = json_array();
    int status = cli_report(r);
    add_configured(ctx, rows);
    add_stored(rows, accounts);
    for (size_t i = json_array_size(rows); i-- > 0;)
        if ((provider && strcmp(cli_member(json_array_get(rows, i), "provider"), provider) != 0) ||
            (o->account && strcmp(cli_member(json_array_get(rows, i), "account"), o->account) != 0))
            json_array_remove(rows, i);
    if (status == CLI_OK && !json_array_size(rows)) {
        cli_complain("'tiktok login ads', 'business' or 'developer' begins.", "Nobody is signed in");
        status = CLI_AUTH;
    } else if (status == CLI_OK) {
        status = ask_all(ctx, o, rows);
        int printed = print_all(o, rows);
        status = status ? status : printed;
    }
    json_decref(rows);
    json_decref(accounts);
    tt_result_unref(r);
    return status;
}

int cli_cmd_whoami(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE;
    if (n > 1)
        return cli_complain("tiktok whoami [PROVIDER]", "'%s' is one argument too many", args[1]);
    tt_context *ctx = cli_open(o, n ? args[0] : NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    status = whoami(ctx, o, n ? args[0] : NULL);
    tt_close(ctx);
    return status;
}
