/* tiktok providers inspect: what the loader says of one file. The file's code runs in tiktok-inspect, because a module that
 * crashes or hangs must not take the command with it; what was found until then is told all the same. */
#include "cli.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <tiktok/provider.h>
#include <unistd.h>

#define PATIENCE_MS 10000u
#define NO_LOAD     "Do not load this module"

struct inspection {
    char phase[64];  /* what the module was about to do */
    json_t *known;   /* what was found until then */
    json_t *verdict; /* the last line; NULL: it never came */
    int hung, how;   /* how: its wait status */
};

/* Takes its lines until the last one. Nothing of the module's own output is among them. */
static void listen_to(cli_helper *h, struct inspection *i)
{
    json_t *line;
    uint64_t until = cli_now_ms() + PATIENCE_MS;
    i->known = json_object();
    while (!i->verdict && (line = cli_helper_line(h, until, NULL))) {
        if (json_object_get(line, "status")) {
            i->verdict = json_incref(line);
        } else {
            snprintf(i->phase, sizeof i->phase, "%s", cli_member(line, "phase"));
            json_object_update_recursive(i->known, json_object_get(line, "found"));
            cli_helper_say(h, NULL);
        }
        json_decref(line);
    }
    i->hung = !i->verdict && cli_now_ms() >= until;
    if (i->hung)
        kill(h->pid, SIGKILL);
}

static int run(const char *path, const char *name, struct inspection *i)
{
    const char *args[CLI_HELPER_ARGS] = {path, name};
    cli_helper h;
    cli_text why = {0};
    if (cli_helper_begin(&h, "tiktok-inspect", args, &why) != 0) {
        cli_complain(NULL, "%s", why.p);
        cli_text_free(&why);
        return -1;
    }
    listen_to(&h, i);
    while (waitpid(h.pid, &i->how, 0) < 0 && errno == EINTR)
        continue;
    h.pid = 0;
    cli_helper_end(&h);
    cli_text_free(&why);
    return 0;
}

/* It did not live to see the end. */
static int died(const struct inspection *i, const char *path)
{
    if (i->hung)
        return cli_complain(NO_LOAD, "%s: the module did not come back from %s within %u seconds", path,
                            i->phase, PATIENCE_MS / 1000);
    if (WIFSIGNALED(i->how))
        return cli_complain(NO_LOAD, "%s: the module crashed in %s (signal %d, %s)", path, i->phase,
                            WTERMSIG(i->how), strsignal(WTERMSIG(i->how)));
    return cli_complain(NO_LOAD, "%s: the module ended the process in %s", path, i->phase);
}

/* Says what is wrong with the module. CLI_OK when nothing is. */
static int judge(const struct inspection *i, const json_t *d, const char *path)
{
    const json_t *broken = json_object_get(json_object_get(d, "actions"), "broken");
    const json_t *warnings = json_object_get(d, "warnings");
    int status = CLI_OK;
    if (!i->verdict)
        return died(i, path);
    if (json_integer_value(json_object_get(i->verdict, "status")) != TT_OK)
        return cli_complain(*cli_member(i->verdict, "hint") ? cli_member(i->verdict, "hint") : NULL, "%s",
                            cli_member(i->verdict, "message"));
    for (size_t k = 0; k < json_array_size(warnings); k++)
        cli_warn("%s: %s", path, json_string_value(json_array_get(warnings, k)));
    if (strcmp(cli_member(d, "verdict"), "ok") != 0)
        status = cli_complain(*cli_member(d, "fix") ? cli_member(d, "fix") : NULL, "%s",
                              *cli_member(d, "why") ? cli_member(d, "why") : path);
    for (size_t k = 0; k < json_array_size(broken); k++) {
        const json_t *b = json_array_get(broken, k);
        status = cli_complain(NULL, "%s: %s", cli_member(b, "name"), cli_member(b, "why"));
    }
    return status;
}

/* What was found, whole or as far as it came. */
static int show(const cli_options *o, const char *path, struct inspection *i)
{
    json_object_update_recursive(i->known, json_object_get(i->verdict, "data"));
    if (!i->verdict) {
        json_object_set_new(i->known, "verdict", json_string("refused"));
        json_object_set_new(i->known, "ended_in", json_string(i->phase));
    }
    if (!json_object_get(i->known, "name"))
        return judge(i, i->known, path);
    if (!o->output || o->output == CLI_OUT_TABLE) {
        cli_inspect_words(i->known);
    } else {
        char *text = json_dumps(i->known, JSON_COMPACT);
        cli_json_print(stdout, (cli_span){text ? text : "", text ? strlen(text) : 0}, isatty(STDOUT_FILENO),
                       0);
        cli_puts(stdout, "\n");
        free(text);
    }
    return judge(i, i->known, path);
}

/* The entry of this name among those that are linked into the command. NULL: none. */
static tt_provider_fn *find_builtin(const cli_options *o, const char *name)
{
    for (size_t i = 0; o->builtin && o->builtin[i]; i++)
        if (strcmp(o->builtin[i]()->id, name) == 0)
            return o->builtin[i];
    return NULL;
}

/* A provider that is part of this program runs here. */
static int inspect_builtin(const cli_options *o, const char *name)
{
    struct inspection i = {.known = json_object()};
    tt_result *r = tt_inspect_builtin(find_builtin(o, name));
    i.verdict = json_pack("{s:i, s:s, s:s, s:o*}", "status", tt_result_status(r), "message",
                          tt_result_message(r), "hint", tt_result_hint(r), "data", tt_result_tree(r));
    int status = show(o, name, &i);
    json_decref(i.known);
    json_decref(i.verdict);
    tt_result_unref(r);
    return status;
}

/* The file that a provider's name stands for on the search path, "" when it is built in; the caller frees it. NULL:
 * none. */
static char *find_module(const cli_options *o, const char *name)
{
    tt_open_options open;
    char *path = NULL;
    cli_open_options(o, &open);
    tt_result *r = tt_candidates(&open);
    json_t *list = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(list) && !path; i++) {
        const json_t *one = json_array_get(list, i);
        const char *file = cli_member(one, "path");
        if (strcmp(cli_member(one, "name"), name) == 0 && strcmp(cli_member(one, "state"), "hidden") != 0)
            path = cli_copy(file, strlen(file));
    }
    json_decref(list);
    tt_result_unref(r);
    return path;
}

int cli_inspect(const cli_options *o, const char *what)
{
    struct inspection i = {.phase = "its file"};
    size_t n = strlen(what);
    int is_file = strchr(what, '/') || (n > 3 && strcmp(what + n - 3, ".so") == 0);
    char *found = is_file ? NULL : find_module(o, what);
    if (!is_file && !found)
        return cli_complain("tiktok providers list --all shows what is there; give a file by its path",
                            "There is no module of a provider %s on the search path", what);
    if (found && !*found) {
        free(found);
        return inspect_builtin(o, what);
    }
    const char *path = found ? found : what;
    int status = run(path, found ? what : NULL, &i) == 0 ? show(o, path, &i) : CLI_USAGE;
    json_decref(i.known);
    json_decref(i.verdict);
    free(found);
    return status;
}
