/* Accounts of the token store as people read them. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

const char *cli_member(const json_t *object, const char *name)
{
    const char *s = json_string_value(json_object_get(object, name));
    return s ? s : "";
}

void cli_time_add(cli_text *out, int64_t unix_s)
{
    char text[40] = "";
    time_t t = (time_t)unix_s;
    struct tm tm;
    if (localtime_r(&t, &tm))
        strftime(text, sizeof text, "%Y-%m-%d %H:%M", &tm);
    cli_text_adds(out, text);
}

void cli_list_add(cli_text *out, const json_t *list, const char *between)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *s = json_string_value(json_array_get(list, i));
        char *dump = s ? NULL : json_dumps(json_array_get(list, i), JSON_ENCODE_ANY);
        cli_text_addf(out, "%s%s", i ? between : "", s ? s : dump ? dump : "");
        free(dump);
    }
}

static int64_t when(const json_t *account, const char *name)
{
    return json_integer_value(json_object_get(account, name));
}

static void put_line(cli_text *line)
{
    cli_text safe = {0};
    cli_text_add_safe(&safe, line->p, line->n);
    cli_put(stdout, safe.p, safe.n);
    cli_puts(stdout, "\n");
    cli_text_free(&safe);
    line->n = 0;
}

static void print_life(const json_t *account, cli_text *line)
{
    if (!when(account, "expires_at")) {
        cli_text_adds(line, "Token      lasts until it is revoked");
    } else {
        cli_text_adds(line, "Token      lasts until ");
        cli_time_add(line, when(account, "expires_at"));
        if (*cli_member(account, "refresh_token"))
            cli_text_adds(line, " and is then refreshed by itself");
        if (when(account, "refresh_expires_at")) {
            cli_text_adds(line, ", until ");
            cli_time_add(line, when(account, "refresh_expires_at"));
        }
    }
    put_line(line);
}

/* What the service said when it was asked: see cli_whoami.c. */
static void print_answer(const json_t *account, cli_text *line)
{
    if (*cli_member(account, "who")) {
        cli_text_addf(line, "Known as   %s", cli_member(account, "who"));
        put_line(line);
    }
    if (*cli_member(account, "problem")) {
        cli_text_addf(line, "Problem    %s", cli_member(account, "problem"));
        put_line(line);
    }
}

static void print_state(const json_t *account, cli_text *line)
{
    const char *state = cli_member(account, "state"), *hint = cli_member(account, "hint");
    if (strcmp(state, "ready") == 0 && !*hint)
        return;
    cli_text_addf(line, "State      %s%s%s", state, *hint ? ": " : "", hint);
    put_line(line);
}

void cli_account_print(const json_t *account, int reveal)
{
    cli_text line = {0};
    cli_text_addf(&line, "Account    %s of %s%s", cli_member(account, "account"),
                  cli_member(account, "provider"),
                  json_is_true(json_object_get(account, "default")) ? " (the default)" : "");
    put_line(&line);
    if (json_array_size(json_object_get(account, "ids"))) {
        cli_text_adds(&line, "For        ");
        cli_list_add(&line, json_object_get(account, "ids"), ", ");
        put_line(&line);
    }
    if (json_array_size(json_object_get(account, "scopes"))) {
        cli_text_adds(&line, "May        ");
        cli_list_add(&line, json_object_get(account, "scopes"), ", ");
        put_line(&line);
    }
    if (json_object_get(account, "obtained_at"))
        print_life(account, &line);
    print_answer(account, &line);
    print_state(account, &line);
    for (int i = 0; reveal && i < 2; i++) {
        const char *name = i ? "refresh_token" : "access_token";
        if (*cli_member(account, name)) {
            cli_text_addf(&line, "%s  %s", i ? "Refresh" : "Access ", cli_member(account, name));
            put_line(&line);
        }
    }
    cli_text_free(&line);
}

/* A text for the time in a table; programs get it as it is. */
static json_t *for_eyes(const json_t *account)
{
    json_t *row = json_copy((json_t *)(uintptr_t)account);
    cli_text text = {0};
    if (when(account, "expires_at")) {
        cli_time_add(&text, when(account, "expires_at"));
        json_object_set_new(row, "expires", json_string(text.p));
        text.n = 0;
    }
    cli_text_free(&text);
    return row;
}

static const char *columns_for(const json_t *list)
{
    for (size_t i = 0; i < json_array_size(list); i++)
        if (*cli_member(json_array_get(list, i), "hint"))
            return "provider,account,kind,default,state,expires,hint";
    return "provider,account,kind,default,state,expires";
}

int cli_accounts_print(const cli_options *o, const json_t *list)
{
    return cli_list_print(o, list, columns_for(list), for_eyes);
}
