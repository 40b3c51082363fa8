/* tiktok config check|show and tiktok doctor: what is set, and what is wrong with it. */
#include "cli.h"
#include <string.h>

static const char *member(const json_t *o, const char *name)
{
    const char *s = json_string_value(json_object_get(o, name));
    return s ? s : "";
}

static void put_safe(cli_text *line)
{
    cli_text safe = {0};
    cli_text_add_safe(&safe, line->p, line->n);
    cli_put(stdout, safe.p, safe.n);
    cli_puts(stdout, "\n");
    cli_text_free(&safe);
    line->n = 0;
}

/* file:line: level: text, as compilers write it, so that editors can jump there; the way out on a second line. */
static void print_finding(const json_t *f)
{
    cli_text line = {0};
    if (*member(f, "file")) {
        cli_text_adds(&line, member(f, "file"));
        if (json_integer_value(json_object_get(f, "line")) > 0)
            cli_text_addf(&line, ":%d", (int)json_integer_value(json_object_get(f, "line")));
        cli_text_adds(&line, ": ");
    }
    cli_text_addf(&line, "%s: %s", member(f, "level"), member(f, "text"));
    put_safe(&line);
    if (*member(f, "hint")) {
        cli_text_addf(&line, "    %s", member(f, "hint"));
        put_safe(&line);
    }
    cli_text_free(&line);
}

static int check(const cli_options *o)
{
    tt_open_options open;
    cli_open_options(o, &open);
    tt_result *r = tt_config_check(&open);
    json_t *findings = tt_result_tree(r);
    int status = cli_exit_status(tt_result_status(r));
    if (!json_is_array(findings)) {
        status = cli_report(r);
    } else if (o->output && o->output != CLI_OUT_TABLE) {
        int printed = cli_print_result(o, r, CLI_OUT_JSON);
        status = status ? status : printed;
    } else {
        for (size_t i = 0; i < json_array_size(findings); i++)
            print_finding(json_array_get(findings, i));
        if (!json_array_size(findings))
            cli_note("The configuration is in order.");
    }
    json_decref(findings);
    tt_result_unref(r);
    return status;
}

static int show(const cli_options *o)
{
    int status = CLI_USAGE;
    tt_context *ctx = cli_open(o, NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    tt_result *r = tt_config_show(ctx);
    status = cli_report(r);
    if (status == CLI_OK)
        status = cli_print_result(o, r, CLI_OUT_TABLE);
    tt_result_unref(r);
    tt_close(ctx);
    return status;
}

int cli_cmd_config(const cli_options *o, const char *const *args, size_t n)
{
    static const char *const words[] = {"check", "show"};
    if (n == 1 && strcmp(args[0], "check") == 0)
        return check(o);
    if (n == 1 && strcmp(args[0], "show") == 0)
        return show(o);
    const char *near = n == 1 ? cli_nearest(args[0], words, 2) : NULL;
    if (near)
        return cli_complain("tiktok config check, or tiktok config show",
                            "'config %s' does not exist; did you mean %s?", args[0], near);
    if (n)
        return cli_complain("tiktok config check, or tiktok config show",
                            n > 1 ? "'%s' is one argument too many" : "'config %s' does not exist",
                            args[n - 1]);
    return cli_complain("tiktok config check, or tiktok config show",
                        "What is to be done with the configuration?");
}

/* One check: state in words (not in colours alone), what was found, and what to do about it. */
static int print_check(const json_t *c)
{
    cli_text line = {0};
    int failed = strcmp(member(c, "state"), "failed") == 0;
    cli_text_addf(&line, "%-7s  %s", member(c, "state"), member(c, "check"));
    if (*member(c, "detail"))
        cli_text_addf(&line, ": %s", member(c, "detail"));
    put_safe(&line);
    if (*member(c, "fix")) {
        cli_text_addf(&line, "         > %s", member(c, "fix"));
        put_safe(&line);
    }
    cli_text_free(&line);
    return failed;
}

int cli_cmd_doctor(const cli_options *o, const char *const *args, size_t n)
{
    int status = CLI_USAGE, failed = 0;
    if (n)
        return cli_complain("tiktok doctor [--offline]", "'%s' is one argument too many", args[0]);
    tt_context *ctx = cli_open(o, NULL, TT_DRIVE_CALLER, &status);
    if (!ctx)
        return status;
    tt_result *r = tt_doctor(ctx, !o->offline);
    json_t *checks = tt_result_tree(r);
    int words = !o->output || o->output == CLI_OUT_TABLE;
    status = json_is_array(checks) ? CLI_OK : cli_report(r);
    for (size_t i = 0; i < json_array_size(checks); i++) {
        const json_t *c = json_array_get(checks, i);
        if (words ? print_check(c) : strcmp(member(c, "state"), "failed") == 0)
            failed++;
    }
    if (!words && json_is_array(checks))
        status = cli_print_result(o, r, CLI_OUT_JSON);
    if (failed && words)
        cli_note("%d of %d checks failed.", failed, (int)json_array_size(checks));
    json_decref(checks);
    tt_result_unref(r);
    tt_close(ctx);
    return failed ? CLI_USAGE : status;
}
