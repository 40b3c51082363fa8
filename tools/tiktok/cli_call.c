/* tiktok call and tiktok handle: from arguments or an object to one action, and its result to stdout. */
#include "cli_describe.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* "yes" typed on a terminal. */
static int confirmed(const tt_result *why)
{
    char answer[16] = "";
    cli_text line = {0};
    cli_text_add_safe(&line, tt_result_message(why), strlen(tt_result_message(why)));
    fprintf(stderr, "%s\nGo on? [y/N] ", line.p);
    fflush(stderr);
    cli_text_free(&line);
    if (!fgets(answer, sizeof answer, stdin))
        return 0;
    return strcmp(answer, "y\n") == 0 || strcmp(answer, "yes\n") == 0 || strcmp(answer, "Y\n") == 0;
}

static int wants_confirmation(const cli_options *o, const tt_result *r)
{
    return tt_result_status(r) == TT_EUSAGE && strcmp(tt_result_code(r), "confirm") == 0 && !o->yes &&
           isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

/* Rows are printed as they come: of pages that are followed, and of flows that give rows. */
static int streams_rows(const cli_options *o, const json_t *described)
{
    return (o->all_pages || json_is_true(json_object_get(described, "gives_rows"))) && !o->dry_run;
}

/* Whether rows were printed already, or would have been if there were any: {"rows":0} is what the library says of
 * pages that held none. */
static int was_streamed(const cli_rows *rows, const tt_result *r)
{
    static const char none[] = "{\"rows\":0";
    const char *p;
    size_t n;
    if (rows->rows || cli_has_rows(r))
        return 1;
    return tt_result_data(r, &p, &n) == 0 && n >= sizeof none && memcmp(p, none, sizeof none - 1) == 0;
}

static tt_result *run(tt_context *ctx, const cli_options *o, const char *action, const json_t *params,
                      cli_rows *rows, int *declined)
{
    tt_result *r = cli_run(ctx, o, action, params, 0, rows);
    if (!wants_confirmation(o, r))
        return r;
    *declined = !confirmed(r);
    if (*declined)
        return r;
    tt_result_unref(r);
    return cli_run(ctx, o, action, params, TT_CONFIRMED, rows);
}

/* The exit status of a finished call. */
static int conclude(const tt_result *r, int declined)
{
    if (declined) {
        cli_note("Nothing was sent.");
        return CLI_USAGE;
    }
    int number = cli_run_signal();
    int status = cli_report(r);
    if (tt_result_status(r) == TT_ECANCELED)
        return number ? 128 + number : cli_out_failed() ? CLI_USAGE : CLI_NETWORK;
    return status;
}

/* Runs the action and prints what it gives. *missing: the parameter that the call lacks or has wrong. */
static int run_and_print(tt_context *ctx, const cli_options *o, const char *action, const json_t *described,
                         const json_t *params, char **missing)
{
    cli_rows rows;
    cli_options plain = *o;
    int stream = streams_rows(o, described), format = o->output ? o->output : CLI_OUT_JSON, declined = 0;
    if (stream && cli_rows_begin(&rows, o, stdout, format) != 0)
        return CLI_USAGE;
    if (stream)
        rows.terminal = rows.indented = isatty(STDOUT_FILENO);
    tt_result *r = run(ctx, o, action, params, stream ? &rows : NULL, &declined);
    int ok = tt_result_status(r) == TT_OK || tt_result_status(r) == TT_PARTIAL;
    int printed = CLI_OK;
    /* an action without a list has no rows to stream: its data is in the result */
    int data = ok && !(stream && was_streamed(&rows, r));
    if (stream)
        cli_rows_end(&rows, ok && !data);
    if (o->dry_run) { /* a request, not rows: fields and columns do not apply */
        plain.fields = NULL;
        plain.output = CLI_OUT_JSON;
    }
    if (data)
        printed = cli_print_result(&plain, r, CLI_OUT_JSON);
    int status = conclude(r, declined);
    if (missing && tt_result_status(r) == TT_EUSAGE && *tt_result_param(r))
        *missing = cli_copy(tt_result_param(r), strlen(tt_result_param(r)));
    tt_result_unref(r);
    return cli_out_finish(status ? status : printed);
}

/* After "unknown action": the same name with a provider that exists. */
static void suggest_provider(const cli_options *o, const char *action, const char *label)
{
    cli_names names = {0};
    cli_candidates(o, &names);
    const char *near = NULL;
    for (size_t i = 0; i < names.n; i++)
        if (strcmp(names.names[i], label) == 0)
            goto out;
    near = cli_nearest(label, (const char *const *)names.names, names.n);
    if (near)
        cli_note("Did you mean '%s%s'?", near, action + strlen(label));
out:
    cli_names_free(&names);
}

static void show_example(const char *action, const json_t *described)
{
    cli_text example = {0};
    cli_describe_example(&example, described);
    cli_note("For example: %s", example.p);
    cli_note("All parameters: tiktok describe %s", action);
    cli_text_free(&example);
}

static int no_action(void)
{
    int status = cli_complain(NULL, "Which action? tiktok call ACTION [name=text | name:=json ...]");
    cli_note(
        "'tiktok actions' lists the actions, 'tiktok describe ACTION' explains one, 'tiktok help call' has "
        "examples");
    return status;
}

static int call_described(tt_context *ctx, const cli_options *o, const tt_result *about,
                          const char *const *args, size_t n)
{
    char *missing = NULL;
    json_t *described = tt_result_tree(about);
    json_t *params = cli_args_read(o, args[0], described, args + 1, n - 1);
    int status = params ? run_and_print(ctx, o, args[0], described, params, &missing) : CLI_USAGE;
    if (missing && !o->errors_json)
        show_example(args[0], described);
    free(missing);
    json_decref(params);
    json_decref(described);
    return status;
}

int cli_cmd_call(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE;
    if (!n || !*args[0])
        return no_action();
    size_t k = strcspn(args[0], ".");
    char *label = cli_copy(args[0], k);
    tt_context *ctx = cli_open(o, args[0][k] ? label : NULL, TT_DRIVE_POLL, &status);
    if (ctx) {
        tt_result *about = tt_describe(ctx, args[0], TT_DESCRIBE_JSON);
        if (tt_result_status(about) == TT_OK) {
            status = call_described(ctx, o, about, args, n);
        } else {
            status = cli_report(about);
            if (!o->errors_json)
                suggest_provider(o, args[0], label);
        }
        tt_result_unref(about);
        if (o->verbose)
            cli_stats(ctx);
        tt_close(ctx);
    }
    free(label);
    return status;
}

/* ------------------------------------------------------------------------------------------------ handle */

json_t *cli_read_json(const char *path, const char *hint)
{
    json_error_t error;
    FILE *f = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
    if (!f) {
        cli_complain(NULL, "The file '%s' could not be opened: %s", path, strerror(errno));
        return NULL;
    }
    json_t *value = json_loadf(f, JSON_REJECT_DUPLICATES, &error);
    int unread = ferror(f), cause = errno;
    if (f != stdin)
        fclose(f);
    if (unread)
        cli_complain(NULL, "%s could not be read: %s", strcmp(path, "-") ? path : "standard input",
                     strerror(cause));
    else if (!value)
        cli_complain(hint, "%s: line %d, column %d: %s", strcmp(path, "-") ? path : "standard input",
                     error.line, error.column, error.text);
    return value;
}

static json_t *read_object(const char *path)
{
    json_t *object = cli_read_json(path, "One JSON object is wanted: {\"actionType\": \"...\", ...}");
    if (object && !json_is_object(object)) {
        cli_complain("{\"actionType\": \"...\", ...}", "One JSON object is wanted");
        json_decref(object);
        object = NULL;
    }
    return object;
}

int cli_cmd_handle(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE;
    if (n > 1)
        return cli_complain("tiktok handle [FILE|-]", "'%s' is one argument too many", args[1]);
    json_t *object = read_object(n ? args[0] : "-");
    if (!object)
        return CLI_USAGE;
    tt_context *ctx =
        cli_open(o, json_string_value(json_object_get(object, "provider")), TT_DRIVE_POLL, &status);
    if (ctx) {
        status = run_and_print(ctx, o, NULL, NULL, object, NULL);
        if (o->verbose)
            cli_stats(ctx);
        tt_close(ctx);
    }
    json_decref(object);
    return status;
}
