/* What the files of 'tiktok webhook' share. */
#ifndef TIKTOK_CLI_WEBHOOK_H
#define TIKTOK_CLI_WEBHOOK_H
#include "cli.h"

/* The deliveries that were handed on already, by their keys. Services deliver for up to 72 hours; a key is kept a little
 * longer. With a file they outlive the process. */
typedef struct {
    json_t *keys; /* key: when it came, Unix seconds; in the order of coming */
    FILE *file;
    const char *path;
} cli_seen;
/* path NULL: only in memory. 0, or an exit status after saying what is wrong. */
int cli_seen_open(cli_seen *, const char *path);
int cli_seen_has(const cli_seen *, const char *key);
/* On disk when it returns. 0, or -1 after saying what is wrong. */
int cli_seen_add(cli_seen *, const char *key);
void cli_seen_close(cli_seen *);

/* Runs a shell command with the event on its standard input and waits for it. 0: it did its work; -1 after saying what
 * went wrong. */
int cli_webhook_exec(const char *command, const char *event, size_t n);

/* The two that have a file of their own. provider: whose secret signs. */
int cli_webhook_listen(const cli_options *, tt_context *, const char *provider);
int cli_webhook_trigger(const cli_options *, tt_context *, const char *provider, const char *const *args,
                        size_t n);
#endif
