/* tiktok: TikTok's APIs from the shell. Reads the options, picks the command. */
#include "cli.h"
#include "builtin_table.h"
#include <signal.h>
#include <string.h>

struct command {
    const char *name;
    cli_command_fn *run;
};
static const struct command commands[] = {
    {"call", cli_cmd_call},       {"handle", cli_cmd_handle},         {"batch", cli_cmd_batch},
    {"actions", cli_cmd_actions}, {"describe", cli_cmd_describe},     {"providers", cli_cmd_providers},
    {"config", cli_cmd_config},   {"login", cli_cmd_login},           {"tokens", cli_cmd_tokens},
    {"whoami", cli_cmd_whoami},   {"uploads", cli_cmd_uploads},       {"webhook", cli_cmd_webhook},
    {"doctor", cli_cmd_doctor},   {"completion", cli_cmd_completion}, {"version", cli_cmd_version},
    {"help", cli_cmd_help},       {"__complete", cli_cmd_complete}, /* the last one is for the shells only */
};
#define N_COMMANDS (sizeof commands / sizeof *commands)

static int unknown_command(const char *name)
{
    const char *names[N_COMMANDS];
    char hint[128];
    for (size_t i = 0; i < N_COMMANDS - 1; i++)
        names[i] = commands[i].name;
    const char *near = cli_nearest(name, names, N_COMMANDS - 1);
    if (near)
        snprintf(hint, sizeof hint, "Did you mean 'tiktok %s'?", near);
    else if (strchr(name, '.'))
        snprintf(hint, sizeof hint, "To run an action: tiktok call %.80s", name);
    else
        snprintf(hint, sizeof hint, "'tiktok help' lists the commands.");
    return cli_complain(hint, "There is no command '%s'", name);
}

static int dispatch(const cli_options *o)
{
    if (o->version)
        return cli_cmd_version(o, NULL, 0);
    if (!o->n_args) {
        cli_help_print(o->help ? stdout : stderr, NULL);
        return o->help ? CLI_OK : CLI_USAGE;
    }
    for (size_t i = 0; i < N_COMMANDS; i++) {
        if (strcmp(commands[i].name, o->args[0]) != 0)
            continue;
        if (!o->help)
            return commands[i].run(o, o->args + 1, o->n_args - 1);
        cli_help_print(stdout, commands[i].name);
        return CLI_OK;
    }
    return unknown_command(o->args[0]);
}

int main(int argc, char **argv)
{
    cli_options options = {.builtin = builtin_table};
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is noticed when writing, and ends the command then */
    cli_errors_setup(&options);
    int status = CLI_USAGE;
    if (cli_options_read(&options, argc - 1, argv + 1) == 0)
        status = cli_out_finish(dispatch(&options));
    cli_options_free(&options);
    return status;
}
