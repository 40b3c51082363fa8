/* tiktok providers: which modules are there, and what the loader says of one file. The file's code runs in a child,
 * because a module that crashes must not take the command with it. */
#include "cli.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define PATIENCE_S 10

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
    tt_result_unref(r);
    tt_close(ctx);
    return status;
}

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
    for (size_t done = 0; done < out.n;) {
        ssize_t k = write(to, out.p + done, out.n - done);
        if (k < 0 && errno != EINTR)
            _exit(1);
        done += k > 0 ? (size_t)k : 0;
    }
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

/* Prints what the child found. */
static int show(const cli_options *o, const char *path, const cli_text *answer)
{
    json_t *found = json_loadb(answer->p, answer->n, 0, NULL);
    if (!found)
        return cli_complain("Do not load this module",
                            "%s: the module ended the process while it was inspected", path);
    json_t *data = json_object_get(found, "data");
    int bad = json_integer_value(json_object_get(found, "status")) != TT_OK;
    if (data && (bad == 0 || json_is_object(data))) {
        char *text = json_dumps(data, JSON_COMPACT);
        cli_rows rows;
        int format = o->output ? o->output : CLI_OUT_TABLE;
        if (text && (format == CLI_OUT_JSON || format == CLI_OUT_RAW)) {
            cli_json_print(stdout, (cli_span){text, strlen(text)}, isatty(STDOUT_FILENO), 0);
            cli_puts(stdout, "\n");
        } else if (text && cli_rows_begin(&rows, o, stdout, format) == 0) {
            rows.terminal = 0; /* paths are shown whole */
            cli_rows_add_members(&rows, (cli_span){text, strlen(text)});
            cli_rows_end(&rows, 1);
        }
        free(text);
    }
    const char *message = json_string_value(json_object_get(found, "message"));
    const char *hint = json_string_value(json_object_get(found, "hint"));
    if (bad)
        cli_complain(hint && *hint ? hint : NULL, "%s", message ? message : "The module was refused");
    json_decref(found);
    return bad ? CLI_USAGE : CLI_OK;
}

static int inspect(const cli_options *o, const char *path)
{
    int ends[2], how = 0;
    cli_text answer = {0};
    if (pipe(ends) != 0)
        return cli_complain(NULL, "A pipe could not be made: %s", strerror(errno));
    char *absolute = realpath(path, NULL); /* the loader wants whole paths; a person may type short ones */
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        inspect_and_exit(absolute ? absolute : path, ends[1]);
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
    free(absolute);
    cli_text_free(&answer);
    return status;
}

int cli_cmd_providers(const cli_options *o, const char *const *args, size_t n)
{
    static const char *const words[] = {"list", "inspect"};
    if (!n || (n == 1 && strcmp(args[0], "list") == 0))
        return list(o);
    if (n == 2 && strcmp(args[0], "inspect") == 0)
        return inspect(o, args[1]);
    if (n == 1 && strcmp(args[0], "inspect") == 0)
        return cli_complain("tiktok providers inspect FILE.so", "Which file?");
    const char *near = cli_nearest(args[0], words, 2);
    return cli_complain("tiktok providers [list | inspect FILE.so]", "'providers %s' does not exist%s%s",
                        args[0], near ? "; did you mean " : "", near ? near : "");
}
