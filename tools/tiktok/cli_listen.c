/* The other end of tiktok-callback, the program that receives the browser: its visits and their pages. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>

#define BEGIN_MS 10000

unsigned cli_helper_port(cli_helper *h, cli_text *why)
{
    json_t *first = cli_helper_line(h, cli_now_ms() + BEGIN_MS, NULL);
    const char *error = json_string_value(json_object_get(first, "error"));
    unsigned port = (unsigned)json_integer_value(json_object_get(first, "port"));
    if (!port)
        cli_text_adds(why, error ? error : "the listener did not begin");
    json_decref(first);
    return port;
}

int cli_listen_begin(cli_listener *l, unsigned port, const char *path, cli_text *why)
{
    char number[16];
    snprintf(number, sizeof number, "%u", port);
    const char *const args[CLI_HELPER_ARGS] = {number, path};
    memset(l, 0, sizeof *l);
    if (cli_helper_begin(&l->helper, "tiktok-callback", args, why) != 0)
        return -1;
    l->port = cli_helper_port(&l->helper, why);
    if (l->port)
        return 0;
    cli_listen_end(l);
    return -1;
}

char *cli_listen_next(cli_listener *l, uint64_t until)
{
    json_t *visit = cli_helper_line(&l->helper, until, NULL);
    const char *address = json_string_value(json_object_get(visit, "answer"));
    char *copy = address ? cli_copy(address, strlen(address)) : NULL;
    json_decref(visit);
    return copy;
}

void cli_listen_answer(cli_listener *l, int status, const char *title, const char *text)
{
    cli_helper_say(&l->helper, json_pack("{s:i,s:s,s:s}", "status", status, "title", title, "text", text));
}

void cli_listen_end(cli_listener *l)
{
    cli_helper_end(&l->helper);
    l->port = 0;
}
