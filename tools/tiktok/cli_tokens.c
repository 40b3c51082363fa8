/* tiktok tokens: what is in the token store, and what can be done with it. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char usage[] = "tiktok tokens list | show PROVIDER [ACCOUNT] | refresh PROVIDER [ACCOUNT] | "
                            "revoke PROVIDER [ACCOUNT] | default PROVIDER ACCOUNT | import [FILE|-] | "
                            "export [PROVIDER [ACCOUNT]]";

static int list(tt_context *ctx, const cli_options *o)
{
    tt_result *r = tt_tokens(ctx);
    json_t *accounts = tt_result_tree(r);
    int status = cli_report(r);
    if (status == CLI_OK)
        status = cli_accounts_print(o, accounts);
    if (status == CLI_OK && !json_array_size(accounts))
        cli_note("Nobody is signed in. 'tiktok login ads', 'business' or 'developer' begins.");
    json_decref(accounts);
    tt_result_unref(r);
    return status;
}

/* One account that was looked at or changed; takes r over. */
static int print_one(const cli_options *o, tt_result *r, const char *done)
{
    int status = cli_report(r);
    json_t *account = status ? NULL : tt_result_tree(r);
    if (account && o->output)
        status = cli_print_result(o, r, CLI_OUT_JSON);
    else if (account)
        cli_account_print(account, o->reveal);
    if (account && done)
        cli_note("%s", done);
    json_decref(account);
    tt_result_unref(r);
    return status;
}

static int export(tt_context *ctx, const cli_options *o, const char *provider, const char *account)
{
    if (isatty(STDOUT_FILENO) && !o->reveal)
        return cli_complain("Send them to a file or another command, or add --reveal.",
                            "Tokens would be shown on this screen");
    tt_result *r = tt_token_export(ctx, provider, account);
    int status = cli_report(r);
    if (status == CLI_OK)
        status = cli_print_result(o, r, CLI_OUT_JSON);
    tt_result_unref(r);
    return status;
}

static int import(tt_context *ctx, const cli_options *o, const char *path)
{
    json_t *tokens =
        cli_read_json(path, "One object or a list as 'tiktok tokens export' writes it is wanted");
    if (!tokens)
        return CLI_USAGE;
    tt_result *r = tt_token_import(ctx, tokens);
    int status = cli_report(r);
    json_t *stored = status ? NULL : tt_result_tree(r);
    if (stored)
        status = cli_accounts_print(o, stored);
    json_decref(stored);
    json_decref(tokens);
    tt_result_unref(r);
    return status;
}

static int on_account(tt_context *ctx, const cli_options *o, const char *verb, const char *provider,
                      const char *account)
{
    if (strcmp(verb, "show") == 0)
        return print_one(o, tt_token_show(ctx, provider, account, o->reveal ? TT_TOKEN_REVEAL : 0), NULL);
    if (strcmp(verb, "refresh") == 0)
        return print_one(o, tt_token_refresh(ctx, provider, account), "Refreshed.");
    if (strcmp(verb, "default") == 0)
        return print_one(o, tt_token_default(ctx, provider, account), NULL);
    return print_one(o, tt_token_revoke(ctx, provider, account, o->local ? TT_TOKEN_LOCAL : 0),
                     o->local ? "Forgotten here; the service was not told." : "Revoked and forgotten.");
}

static int run(tt_context *ctx, const cli_options *o, const char *verb, const char *first, const char *second)
{
    if (strcmp(verb, "list") == 0)
        return list(ctx, o);
    if (strcmp(verb, "import") == 0)
        return import(ctx, o, first ? first : "-");
    if (strcmp(verb, "export") == 0)
        return export(ctx, o, first, second);
    return on_account(ctx, o, verb, first, second);
}

/* How many words may follow a verb. */
static const struct {
    const char *verb;
    size_t least, most;
} verbs[] = {{"list", 0, 0},    {"show", 1, 2},   {"refresh", 1, 2}, {"revoke", 1, 2},
             {"default", 2, 2}, {"import", 0, 1}, {"export", 0, 2}};
#define N_VERBS (sizeof verbs / sizeof *verbs)

static int unknown(const char *verb)
{
    const char *names[N_VERBS];
    for (size_t i = 0; i < N_VERBS; i++)
        names[i] = verbs[i].verb;
    const char *near = cli_nearest(verb, names, N_VERBS);
    return cli_complain(usage, "'tokens %s' does not exist%s%s", verb, near ? "; did you mean " : "",
                        near ? near : "");
}

int cli_cmd_tokens(const cli_options *o, const char *const *args, size_t n)
{
    const char *verb = n ? args[0] : "list", *first = n > 1 ? args[1] : NULL,
               *second = n > 2 ? args[2] : NULL;
    size_t at = 0, words = n ? n - 1 : 0;
    int status = CLI_USAGE;
    while (at < N_VERBS && strcmp(verbs[at].verb, verb) != 0)
        at++;
    if (at == N_VERBS)
        return unknown(verb);
    if (words == 1 && o->account && verbs[at].most == 2) {
        second = o->account;
        words++;
    }
    if (words < verbs[at].least)
        return cli_complain(usage, words ? "Which account?" : "Of which provider?");
    if (words > verbs[at].most)
        return cli_complain(usage, "'%s' is one argument too many", args[n - 1]);
    int one = verbs[at].least > 0 || (strcmp(verb, "export") == 0 && first);
    tt_context *ctx = cli_open(o, one ? first : NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    status = run(ctx, o, verb, first, second);
    tt_close(ctx);
    return status;
}
