/* tiktok providers inspect: what the loader says of one file. The file's code runs in a child, because a module that
 * crashes or hangs must not take the command with it. */
#include "cli.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define PATIENCE_S 10

/* In the child: one line of JSON with the result, then the end. */
static void inspect_and_exit(const char *path, int to)
{
    cli_text out = {0};
    const char *p = NULL;
    size_t n = 0;
    dup2(STDERR_FILENO, STDOUT_FILENO); /* what the module prints is no data */
    alarm(PATIENCE_S);
    tt_result *r = tt_inspect(path);
    cli_text_addf(&out, "{\"status\":%d,\"message\":", tt_result_status(r));
    cli_json_quote(&out, tt_result_message(r), strlen(tt_result_message(r)));
    cli_text_adds(&out, ",\"hint\":");
    cli_json_quote(&out, tt_result_hint(r), strlen(tt_result_hint(r)));
    if (tt_result_data(r, &p, &n) == 0 && n) {
        cli_text_adds(&out, ",\"data\":");
        cli_text_add(&out, p, n);
    }
    cli_text_adds(&out, "}");
    tt_result_unref(r);
    for (size_t done = 0; done < out.n;) {
        ssize_t k = write(to, out.p + done, out.n - done);
        if (k < 0 && errno != EINTR)
            _exit(1);
        done += k > 0 ? (size_t)k : 0;
    }
    cli_text_free(&out);
    _exit(0);
}

static void read_all(int from, cli_text *out)
{
    char chunk[4096];
    ssize_t n;
    cli_text_add(out, "", 0);
    while ((n = read(from, chunk, sizeof chunk)) > 0 || (n < 0 && errno == EINTR))
        if (n > 0)
            cli_text_add(out, chunk, (size_t)n);
}

static int died(const char *path, int how)
{
    if (WIFSIGNALED(how) && WTERMSIG(how) == SIGALRM)
        return cli_complain("Do not load this module", "%s: the module did not come back within %d seconds",
                            path, PATIENCE_S);
    if (WIFSIGNALED(how))
        return cli_complain("Do not load this module",
                            "%s: the module crashed while it was inspected (signal %d, %s)", path,
                            WTERMSIG(how), strsignal(WTERMSIG(how)));
    return cli_complain("Do not load this module", "%s: the module ended the process while it was inspected",
                        path);
}

/* ------------------------------------------------------------------------------------------------ for people */

static const char *member(const json_t *o, const char *name)
{
    const char *s = json_string_value(json_object_get(o, name));
    return s ? s : "";
}

static void line(const char *title, const char *text)
{
    cli_text out = {0};
    if (!*text)
        return;
    cli_text_addf(&out, "%-9s ", title);
    cli_text_add_safe(&out, text, strlen(text));
    cli_text_adds(&out, "\n");
    cli_put(stdout, out.p, out.n);
    cli_text_free(&out);
}

/* "a, b (secret), c" from a list of objects. */
static void list_line(const char *title, const json_t *list, const char *name, const char *flag,
                      const char *beside)
{
    cli_text out = {0};
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *o = json_array_get(list, i);
        cli_text_addf(&out, "%s%s", i ? ", " : "", member(o, name));
        if (flag && json_is_true(json_object_get(o, flag)))
            cli_text_addf(&out, " (%s)", flag);
        if (beside && *member(o, beside))
            cli_text_addf(&out, " %s", member(o, beside));
    }
    if (out.n)
        line(title, out.p);
    cli_text_free(&out);
}

static void print_words(const json_t *d)
{
    const json_t *provider = json_object_get(d, "provider"), *abi = json_object_get(d, "abi");
    const json_t *actions = json_object_get(d, "actions");
    cli_text out = {0};
    line("file", member(d, "file"));
    line("verdict", member(d, "verdict"));
    if (provider) {
        cli_text_addf(&out, "%s %s: %s", member(provider, "id"), member(provider, "version"),
                      member(provider, "summary"));
        line("provider", out.p);
        line("license", member(provider, "license"));
    }
    out.n = 0;
    if (*member(abi, "module")) {
        cli_text_addf(&out, "%s (this library: %s)", member(abi, "module"), member(abi, "core"));
        line("ABI", out.p);
    }
    line("entry", member(json_object_get(d, "exports"), "entry"));
    out.n = 0;
    if (actions) {
        cli_text_addf(&out, "%d, %d of them flows",
                      (int)json_integer_value(json_object_get(actions, "count")),
                      (int)json_integer_value(json_object_get(actions, "flows")));
        line("actions", out.p);
    }
    list_line("settings", json_object_get(d, "settings"), "key", "secret", NULL);
    list_line("services", json_object_get(d, "services"), "id", NULL, "base_url");
    cli_text_free(&out);
}

/* Says what is wrong with the module. CLI_OK when nothing is. */
static int judge(const json_t *found, const char *path)
{
    const json_t *d = json_object_get(found, "data");
    const json_t *broken = json_object_get(json_object_get(d, "actions"), "broken");
    int status = CLI_OK;
    if (json_integer_value(json_object_get(found, "status")) != TT_OK)
        return cli_complain(*member(found, "hint") ? member(found, "hint") : NULL, "%s",
                            member(found, "message"));
    if (strcmp(member(d, "verdict"), "ok") != 0)
        status = cli_complain(*member(d, "fix") ? member(d, "fix") : NULL, "%s",
                              *member(d, "why") ? member(d, "why") : path);
    for (size_t i = 0; i < json_array_size(broken); i++) {
        const json_t *b = json_array_get(broken, i);
        status = cli_complain(NULL, "%s: %s", member(b, "name"), member(b, "why"));
    }
    return status;
}

/* Prints what the child found. */
static int show(const cli_options *o, const char *path, const cli_text *answer)
{
    json_t *found = json_loadb(answer->p, answer->n, 0, NULL);
    if (!found)
        return cli_complain("Do not load this module",
                            "%s: the module ended the process while it was inspected", path);
    const json_t *data = json_object_get(found, "data");
    if (json_is_object(data) && (!o->output || o->output == CLI_OUT_TABLE)) {
        print_words(data);
    } else if (data) {
        char *text = json_dumps(data, JSON_COMPACT);
        cli_json_print(stdout, (cli_span){text ? text : "", text ? strlen(text) : 0}, isatty(STDOUT_FILENO),
                       0);
        cli_puts(stdout, "\n");
        free(text);
    }
    int status = judge(found, path);
    json_decref(found);
    return status;
}

int cli_inspect(const cli_options *o, const char *path)
{
    int ends[2], how = 0;
    cli_text answer = {0};
    if (pipe(ends) != 0)
        return cli_complain(NULL, "A pipe could not be made: %s", strerror(errno));
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        inspect_and_exit(path, ends[1]);
    }
    close(ends[1]);
    if (child > 0) {
        read_all(ends[0], &answer);
        while (waitpid(child, &how, 0) < 0 && errno == EINTR)
            continue;
    }
    close(ends[0]);
    int status;
    if (child < 0)
        status = cli_complain(NULL, "A process for the inspection could not be started: %s", strerror(errno));
    else if (!WIFEXITED(how) || WEXITSTATUS(how) != 0)
        status = died(path, how);
    else
        status = show(o, path, &answer);
    cli_text_free(&answer);
    return status;
}
