/* What the files of the tiktok command share. One thread; it uses <tiktok/tiktok.h> only, so whatever the command
 * can do, any program can. Data goes to stdout, everything else to stderr.
 */
#ifndef TIKTOK_CLI_H
#define TIKTOK_CLI_H
#include "build_config.h" /* before anything else: it says which POSIX is meant */
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/types.h>
#include <tiktok/tiktok.h>

/* ------------------------------------------------------------------------------- exit statuses (a contract) */

enum {
    CLI_OK = 0,
    CLI_REFUSED = 1,
    CLI_USAGE = 2,
    CLI_AUTH = 3,
    CLI_NETWORK = 4,
    CLI_LIMIT = 5,
    CLI_UNKNOWN = 6,
    CLI_PARTIAL = 7,
    CLI_INTERRUPTED = 130
};

/* --------------------------------------------------------------------------------------------- options */

enum { CLI_OUT_AUTO = 0, CLI_OUT_JSON, CLI_OUT_JSONL, CLI_OUT_TABLE, CLI_OUT_CSV, CLI_OUT_RAW };
enum { CLI_PROGRESS_AUTO = 0, CLI_PROGRESS_BAR, CLI_PROGRESS_LINES, CLI_PROGRESS_JSON, CLI_PROGRESS_NONE };

typedef struct {
    const char *config, *profile, *account, *fields, *scope, *redirect_uri, *journal, *resume;
    const char *provider, *signature, *exec, *path; /* webhook */
    tt_provider_fn *const *builtin;                 /* what is linked in; NULL at the end, or as a whole */
    const char **set;                               /* --set, in order */
    const char **args;                              /* what is not an option: the command and its arguments */
    size_t n_set, n_args;
    uint64_t deadline_ms, max_items, port, age_ms, max_age_ms, jobs, rate_gap_us;
    int output, progress, verbose;
    int all_pages, dry_run, no_check, allow_unknown, retry_writes, yes;
    int no_browser, reveal, local;
    int fail_fast, ordered, as_completed, retry_failed;
    int errors_json, quiet, allow_secret_args, help, offline, version;
    int schema, skeleton, man, markdown, all; /* of describe */
    int fields_assumed; /* fields are the command's choice, so absent ones are nothing to warn of */
} cli_options;

/* Reads the arguments (not argv[0]). 0, or -1 after saying what is wrong. */
int cli_options_read(cli_options *, int argc, char **argv);
void cli_options_free(cli_options *);

/* ----------------------------------------------------------------------------------------------- texts */

/* A growing text, always terminated. Out of memory ends the command with a sentence. */
typedef struct {
    char *p;
    size_t n, room;
} cli_text;
void cli_text_add(cli_text *, const char *p, size_t n);
void cli_text_adds(cli_text *, const char *s);
void cli_text_addf(cli_text *, const char *format, ...) __attribute__((format(printf, 2, 3), nonnull(2)));
void cli_text_free(cli_text *);
void *cli_alloc(size_t n); /* zeroed; never NULL */
void *cli_grow(void *p, size_t n);
char *cli_copy(const char *p, size_t n);
/* s with everything that could steer a terminal replaced: new lines and tabs by spaces, other controls by '?'. */
void cli_text_add_safe(cli_text *, const char *p, size_t n);
/* How many columns n bytes of UTF-8 take on a terminal. */
size_t cli_width(const char *p, size_t n);

/* The nearest of the words to s, or NULL when none is near. */
const char *cli_nearest(const char *s, const char *const *words, size_t n);

/* ---------------------------------------------------------------------------------- stdout, checked */

/* All data goes through these: the first failure is kept, and cli_out_finish() reports it. */
void cli_put(FILE *, const char *p, size_t n);
void cli_puts(FILE *, const char *s);
int cli_out_failed(void);
int cli_out_flush(void); /* 0, or -1 when this or an earlier write failed */
void cli_out_gone(void); /* nobody reads the pipe any more */
/* Flushes stdout. status, or CLI_USAGE after saying that the output could not be written; a closed pipe ends the
 * process quietly. */
int cli_out_finish(int status);

/* ------------------------------------------------------------------------------------- errors (stderr) */

void cli_errors_setup(const cli_options *);
/* The command's own complaint, as a line or (--errors json) an object; hint may be NULL. Returns CLI_USAGE. */
int cli_complain(const char *hint, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The same about one parameter of an action. */
int cli_complain_param(const char *action, const char *param, const char *hint, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Prints the result's warnings and its error, if there is one, and returns the exit status for it. */
int cli_report(const tt_result *);
int cli_exit_status(int status);
void cli_note(const char *format, ...) __attribute__((format(printf, 1, 2))); /* silent with -q */
void cli_warn(const char *format, ...) __attribute__((format(printf, 1, 2))); /* silent with -q */

/* -------------------------------------------------------------------------- JSON text without a tree */

/* The library has checked the text; these still never read beyond it. */
typedef struct {
    const char *p;
    size_t n;
} cli_span;
cli_span cli_json_trim(cli_span);
/* Opens an object or array for the two walkers below: *inside begins after its bracket. 1, or 0 for others. */
int cli_json_open(cli_span value, char bracket, cli_span *inside);
int cli_json_member(cli_span *inside, cli_span *name, cli_span *value); /* 1, 0 at the end */
int cli_json_item(cli_span *inside, cli_span *value);
/* Adds a string's text, decoded; other values as they stand. */
void cli_json_text(cli_text *, cli_span value);
int cli_json_is_name(cli_span name, const char *s, size_t n);
/* Blanks what people write into JSON files and JSON does not know, in place: lines that begin with two slashes, and a
 * comma before a closing bracket. Lines keep their numbers. */
void cli_json_uncomment(char *text);
/* Adds p as a JSON string. */
void cli_json_quote(cli_text *, const char *p, size_t n);
/* Writes JSON again: indented by two (starting at depth), or with no space at all. Numbers and strings are copied
 * byte for byte; indented, characters that could steer a terminal are written as \u escapes. */
void cli_json_print(FILE *, cli_span, int indented, int depth);

/* ----------------------------------------------------------------------------------------- --fields */

typedef struct cli_field {
    char *name;
    struct cli_field *fields;
    size_t n;
    int leaf;
} cli_field;
typedef struct {
    char **paths; /* as typed */
    size_t n;
    cli_field root;
} cli_fields;
int cli_fields_read(cli_fields *, const char *text); /* "a,b.c"; 0, or -1 after saying what is wrong */
void cli_fields_free(cli_fields *);
/* Adds the JSON text of the value at a dotted path; lists on the way give lists. 0: absent. */
int cli_fields_pick(cli_text *, cli_span value, const char *path);
/* Adds the value reduced to the fields. */
void cli_fields_project(cli_text *, cli_fields *, cli_span value);

/* ------------------------------------------------------------------------------------------ results */

/* Prints rows one after the other, in flat memory. */
typedef struct {
    FILE *to;
    int format, indented, terminal;
    cli_fields fields; /* n is 0: all */
    uint64_t rows;
    /* the first rows wait until the columns are known (csv, table) */
    char **held, **columns;
    size_t n_held, n_columns, *widths;
    char *numeric; /* per column of a table */
    char *seen;    /* per path of --fields: found in some row */
    int started, warned, fields_assumed;
} cli_rows;
int cli_rows_begin(cli_rows *, const cli_options *, FILE *to, int format);
void cli_rows_add(cli_rows *, cli_span row);
void cli_rows_add_members(cli_rows *, cli_span object); /* a row a member: name, value */
/* Writes what was held back and closes the list; complete: the rows are all there, so what is missing in them can be
 * said. Frees. */
void cli_rows_end(cli_rows *, int complete);
/* The parts that know one format: the head of a table, and one line of cells. */
void cli_table_measure(cli_rows *);
void cli_table_line(cli_rows *, const cli_text *cells);
void cli_csv_line(cli_rows *, const cli_text *cells);

/* Prints the data of a result to stdout as --output and --fields say; otherwise is the form when no --output is
 * given. 0, or an exit status after saying what is wrong. */
int cli_has_rows(const tt_result *); /* its data is or holds a list of rows */
int cli_print_result(const cli_options *, const tt_result *, int otherwise);
/* A list that the library keeps, as a table of these columns unless --output says otherwise; for_eyes makes a table's
 * row (a new reference). */
int cli_list_print(const cli_options *, const json_t *list, const char *columns,
                   json_t *(*for_eyes)(const json_t *));
/* The text of one cell: decoded, nested values as compact JSON, null and absent as nothing. 1 when it is a number. */
int cli_rows_cell(cli_span row, const char *path, cli_text *out);

/* --------------------------------------------------------------------------------- parameters of a call */

/* Builds the parameters of an action from name=text, name==text, name:=json, @file:PATH and @-. described is what
 * tt_describe() gave, or NULL: then every value is text. A new reference, or NULL after saying what is wrong. */
json_t *cli_args_read(const cli_options *, const char *action, const json_t *described,
                      const char *const *args, size_t n);
/* A parameter's description by name in an array of such; NULL. */
const json_t *cli_param_find(const json_t *params, const char *name, size_t n);

/* --------------------------------------------------------------------------------------- contexts, calls */

/* Opens with the options; provider: load only this one; NULL: the configured ones, or when the configuration names
 * none, all that are installed. NULL after saying what is wrong, and *status says how to exit. */
tt_context *cli_open(const cli_options *, const char *provider, uint32_t drive, int *status);
void cli_open_options(const cli_options *, tt_open_options *);
/* Names of the modules on the search path that may be loaded; free with cli_names_free(). */
typedef struct {
    char **names;
    size_t n;
} cli_names;
void cli_candidates(const cli_options *, cli_names *);
void cli_names_add(cli_names *, const char *name);
void cli_names_free(cli_names *);

/* Runs one call in a context driven by polling; SIGINT and SIGTERM cancel it. action NULL: params is an object
 * with an actionType. Never NULL. */
tt_result *cli_run(tt_context *, const cli_options *, const char *action, const json_t *params,
                   uint32_t flags, cli_rows *rows);
int cli_run_signal(void);     /* the signal that cancelled it, or 0 */
void cli_stats(tt_context *); /* what happened in it so far, on stderr; silent with -q */
/* What the command line says for every call. */
void cli_call_options(const cli_options *, tt_call_options *);

typedef struct {
    int mode, shown;
    char phase[64];
    unsigned step;
    uint64_t begun_ms, drawn_ms;
} cli_progress;
int cli_progress_mode(const cli_options *); /* never CLI_PROGRESS_AUTO */
void cli_progress_begin(cli_progress *, const cli_options *);
tt_progress_fn cli_progress_fn; /* user is the cli_progress */
void cli_progress_end(cli_progress *);

/* --------------------------------------------------------------------------------------- signing in, accounts */

/* A program of ours that runs beside the command; both write lines of JSON and wait for each other's. */
typedef struct {
    FILE *from, *to;
    pid_t pid;
} cli_helper;
#define CLI_HELPER_ARGS 4
/* args: up to CLI_HELPER_ARGS, the rest NULL. 0, or -1 and why. */
int cli_helper_begin(cli_helper *, const char *name, const char *const *args, cli_text *why);
/* Its next line; the program writes another only after an answer, so nothing is left in the stream's buffer. NULL:
 * none until then (by cli_now_ms()), or *stop was set, or it is gone. */
json_t *cli_helper_line(cli_helper *, uint64_t until, const volatile sig_atomic_t *stop);
void cli_helper_say(cli_helper *, json_t *message); /* stolen */
/* The port that it says it listens on; 0 and why. */
unsigned cli_helper_port(cli_helper *, cli_text *why);
void cli_helper_end(cli_helper *); /* closes its input and waits for it */
uint64_t cli_now_ms(void);

/* Receives the browser that comes back from a sign-in page: see callback_main.c. */
typedef struct {
    cli_helper helper;
    unsigned port;
} cli_listener;
/* port 0: any free one. 0, or -1 and why. */
int cli_listen_begin(cli_listener *, unsigned port, const char *path, cli_text *why);
/* The address of the next visit, with its query; each must be answered. The caller frees it. NULL: nobody came. */
char *cli_listen_next(cli_listener *, uint64_t until);
void cli_listen_answer(cli_listener *, int status, const char *title, const char *text);
void cli_listen_end(cli_listener *); /* after the last page has got to the browser */
/* Starts a program with its own handling of signals; detached: in a session of its own. 0 or an errno. */
int cli_spawn(char *const *argv, const posix_spawn_file_actions_t *files, int detached, pid_t *pid);
/* 0: a browser was started, which does not say that it shows the page; -1: there is none. */
int cli_browser_open(const char *url);

/* A member that is a text; "" for others. */
const char *cli_member(const json_t *object, const char *name);
void cli_time_add(cli_text *, int64_t unix_s); /* 2026-11-23 17:05, local time */
void cli_list_add(cli_text *, const json_t *list, const char *between);
/* One account of the store, line by line; or several, as a table unless --output says otherwise. */
void cli_account_print(const json_t *account, int reveal);
int cli_accounts_print(const cli_options *, const json_t *list);
/* JSON from a file, or for "-" from standard input. NULL after saying what is wrong. */
json_t *cli_read_json(const char *path, const char *hint);

/* ------------------------------------------------------------------------------------------- commands */

typedef int cli_command_fn(const cli_options *, const char *const *args, size_t n);
cli_command_fn cli_cmd_call, cli_cmd_handle, cli_cmd_actions, cli_cmd_describe, cli_cmd_providers,
    cli_cmd_config;
cli_command_fn cli_cmd_completion, cli_cmd_version, cli_cmd_doctor, cli_cmd_help, cli_cmd_complete;
cli_command_fn cli_cmd_batch, cli_cmd_webhook;
cli_command_fn cli_cmd_login, cli_cmd_tokens, cli_cmd_whoami;
cli_command_fn cli_cmd_uploads;

int cli_inspect(const cli_options *, const char *what); /* a file or a provider's name */
void cli_inspect_words(const json_t *found);
int cli_new_provider(const cli_options *, const char *name, const char *folder);
void cli_help_print(FILE *, const char *command); /* NULL: the overview */

#endif
