/* What the command says on stderr, and the exit status that goes with it. Texts out of answers are made harmless
 * before a terminal sees them. */
#include "cli.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static const cli_options *options; /* how to complain; set once, before anything can fail */

void cli_errors_setup(const cli_options *o)
{
    options = o;
}

static void say(const char *prefix, const char *text, size_t n)
{
    cli_text line = {0};
    cli_text_adds(&line, prefix);
    cli_text_add_safe(&line, text, n);
    cli_text_adds(&line, "\n");
    fflush(stdout); /* where both are one terminal or file, the order tells the story */
    fwrite(line.p, 1, line.n, stderr);
    cli_text_free(&line);
}

static char *format_text(const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    char *s = cli_alloc(n < 0 ? 1 : (size_t)n + 1);
    if (n >= 0)
        vsnprintf(s, (size_t)n + 1, format, again);
    va_end(again);
    return s;
}

static void add_member(cli_text *out, const char *name, const char *value)
{
    if (!value)
        return;
    cli_text_adds(out, out->n ? ",\"" : "{\"");
    cli_text_adds(out, name);
    cli_text_adds(out, "\":");
    cli_json_quote(out, value, strlen(value));
}

/* The hint as a sentence of its own; a command line stays as it is typed. */
static void add_hint(cli_text *out, const char *hint)
{
    int ended = out->n && strchr(".!?", out->p[out->n - 1]);
    int lower = *hint >= 'a' && *hint <= 'z' && strncmp(hint, "tiktok", 6) != 0;
    char first[] = {(char)(lower ? *hint - 'a' + 'A' : *hint), '\0'};
    cli_text_addf(out, "%s %s%s", ended ? "" : ".", first, hint + 1);
}

static void complain(const char *action, const char *param, const char *hint, const char *message)
{
    cli_text out = {0};
    if (options && options->errors_json) {
        add_member(&out, "kind", "usage");
        add_member(&out, "message", message);
        add_member(&out, "action", action);
        add_member(&out, "param", param);
        add_member(&out, "hint", hint);
        cli_text_adds(&out, ",\"retryable\":false}");
        say("", out.p, out.n);
    } else {
        if (action)
            cli_text_addf(&out, "%s: ", action);
        if (param)
            cli_text_addf(&out, "%s: ", param);
        cli_text_adds(&out, message);
        if (hint)
            add_hint(&out, hint);
        say("tiktok: ", out.p, out.n);
    }
    cli_text_free(&out);
}

int cli_complain(const char *hint, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *message = format_text(format, args);
    va_end(args);
    complain(NULL, NULL, hint, message);
    free(message);
    return CLI_USAGE;
}

int cli_complain_param(const char *action, const char *param, const char *hint, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *message = format_text(format, args);
    va_end(args);
    complain(action, param, hint, message);
    free(message);
    return CLI_USAGE;
}

void cli_note(const char *format, ...)
{
    if (options && options->quiet)
        return;
    va_list args;
    va_start(args, format);
    char *text = format_text(format, args);
    va_end(args);
    say("", text, strlen(text));
    free(text);
}

void cli_warn(const char *format, ...)
{
    if (options && options->quiet)
        return;
    va_list args;
    va_start(args, format);
    char *text = format_text(format, args);
    va_end(args);
    say("warning: ", text, strlen(text));
    free(text);
}

int cli_exit_status(int status)
{
    switch (status) {
    case TT_OK:
        return CLI_OK;
    case TT_PARTIAL:
        return CLI_PARTIAL;
    case TT_EREMOTE:
        return CLI_REFUSED;
    case TT_EAUTH:
        return CLI_AUTH;
    case TT_ENETWORK:
        return CLI_NETWORK;
    case TT_ELIMIT:
        return CLI_LIMIT;
    case TT_EUNKNOWN:
        return CLI_UNKNOWN;
    case TT_ECANCELED:
        return CLI_INTERRUPTED;
    default: /* usage, configuration, a provider that is missing or broken, no memory */
        return CLI_USAGE;
    }
}

/* "(code 40002, HTTP 200, request id 2026…)", or nothing. */
static void add_details(cli_text *out, const tt_result *r)
{
    const char *code = tt_result_code(r), *request = tt_result_request_id(r), *comma = "";
    int http = tt_result_http(r);
    if (!http && !*request)
        return;
    cli_text_adds(out, " (");
    if (*code) {
        cli_text_addf(out, "code %s", code);
        comma = ", ";
    }
    if (http) {
        cli_text_addf(out, "%sHTTP %d", comma, http);
        comma = ", ";
    }
    if (*request)
        cli_text_addf(out, "%srequest id %s", comma, request);
    cli_text_adds(out, ")");
}

static void add_names(cli_text *out, const tt_result *r)
{
    const char *names[] = {tt_result_action(r), tt_result_param(r)};
    for (size_t i = 0; i < 2; i++)
        if (*names[i] && !strstr(tt_result_message(r), names[i]))
            cli_text_addf(out, "%s: ", names[i]);
}

static void report_error(const tt_result *r)
{
    cli_text out = {0};
    if (options && options->errors_json) {
        const char *json = tt_result_error_json(r);
        say("", json, strlen(json));
        return;
    }
    add_names(&out, r);
    cli_text_adds(&out, *tt_result_message(r) ? tt_result_message(r) : tt_status_name(tt_result_status(r)));
    add_details(&out, r);
    if (*tt_result_hint(r))
        add_hint(&out, tt_result_hint(r));
    say("tiktok: ", out.p, out.n);
    cli_text_free(&out);
}

int cli_report(const tt_result *r)
{
    const char *const *texts;
    size_t n = tt_result_warnings(r, &texts);
    for (size_t i = 0; i < n; i++)
        cli_warn("%s", texts[i]);
    if (tt_result_status(r) != TT_OK)
        report_error(r);
    return cli_exit_status(tt_result_status(r));
}
