/* From a line of the input to something that can be sent. What is wrong with a line becomes its result: the batch goes
 * on. No message repeats what a parameter holds. */
#include "cli_batch.h"
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define ID_MOST 200u

static const char shape[] = "{\"id\": \"...\", \"action\": \"...\", \"params\": {...}}";

void cli_item_fail(cli_item *item, int status, const char *code, const char *hint, const char *format, ...)
{
    char message[512];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    cli_text *t = &item->fault;
    t->n = 0;
    cli_text_addf(t, "{\"kind\":\"%s\",\"message\":", tt_status_name(status));
    cli_json_quote(t, message, strlen(message));
    if (code)
        cli_text_addf(t, ",\"code\":\"%s\"", code);
    if (item->action) {
        cli_text_adds(t, ",\"action\":");
        cli_json_quote(t, item->action, strlen(item->action));
    }
    cli_text_adds(t, ",\"retryable\":false");
    if (hint) {
        cli_text_adds(t, ",\"hint\":");
        cli_json_quote(t, hint, strlen(hint));
    }
    cli_text_adds(t, "}");
    item->status = status;
    item->over = 1;
}

static int usage(cli_item *item, const char *hint, const char *message)
{
    cli_item_fail(item, TT_EUSAGE, NULL, hint, "%s", message);
    return -1;
}

/* How much of a name is shown: whole characters. */
static int shown(const char *name)
{
    size_t n = strlen(name), most = 60;
    if (n <= most)
        return (int)n;
    while (most > 0 && ((unsigned char)name[most] & 0xc0) == 0x80)
        most--;
    return (int)most;
}

static int unknown_member(cli_item *item, const char *where, const char *name, const char *const *words,
                          size_t n)
{
    char hint[96];
    const char *near = cli_nearest(name, words, n);
    snprintf(hint, sizeof hint, "did you mean \"%s\"?", near ? near : "");
    cli_item_fail(item, TT_EUSAGE, NULL, near ? hint : shape, "%s has no member \"%.*s\"", where, shown(name),
                  name);
    return -1;
}

/* The id stays what it is, a text or a whole number, and is printed as such. */
static int read_id(cli_item *item)
{
    const json_t *id = json_object_get(item->line, "id");
    size_t n = json_string_length(id);
    if (!id)
        return 0;
    if (json_is_integer(id) || (json_is_string(id) && n && n <= ID_MOST)) {
        cli_text text = {0};
        if (json_is_integer(id))
            cli_text_addf(&text, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
        else
            cli_json_quote(&text, json_string_value(id), n);
        item->id = text.p; /* the buffer changes hands */
        return 0;
    }
    return usage(item, "an id is how you find the result again, and how a journal knows the line",
                 "id must be a text of 1 to 200 bytes or a whole number");
}

static int read_action(cli_item *item)
{
    const char *action = json_string_value(json_object_get(item->line, "action"));
    if (action && *action) {
        item->action = cli_copy(action, strlen(action));
        return 0;
    }
    return usage(item,
                 json_object_get(item->line, "actionType")
                     ? "'tiktok handle' runs objects with an actionType; here the action's own name is wanted"
                     : shape,
                 "action is missing");
}

int cli_item_read(cli_item *item, cli_span line)
{
    static const char *const members[] = {"id", "action", "params", "account", "options"};
    enum { N_MEMBERS = sizeof members / sizeof *members };
    json_error_t error;
    const char *name;
    json_t *value;
    item->line = json_loadb(line.p, line.n, JSON_REJECT_DUPLICATES, &error);
    if (!item->line) {
        char *near = strstr(error.text, " near "); /* what follows may be a secret */
        if (near)
            *near = '\0';
        cli_item_fail(item, TT_EUSAGE, NULL, shape, "The line is not JSON: column %d: %s", error.column,
                      error.text);
        return -1;
    }
    if (!json_is_object(item->line))
        return usage(item, shape, "The line is not a JSON object");
    if (read_id(item) != 0)
        return -1;
    json_object_foreach(item->line, name, value)
    {
        size_t i = 0;
        while (i < N_MEMBERS && strcmp(members[i], name) != 0)
            i++;
        if (i == N_MEMBERS && strcmp(name, "actionType") != 0)
            return unknown_member(item, "The line", name, members, N_MEMBERS);
    }
    if (read_action(item) != 0)
        return -1;
    value = json_object_get(item->line, "params");
    if (value && !json_is_object(value))
        return usage(item, shape, "params must be an object");
    value = json_object_get(item->line, "account");
    if (value && !(json_is_string(value) && json_string_length(value)))
        return usage(item, "'tiktok tokens list' lists the accounts",
                     "account must be the name of an account");
    return 0;
}

/* ----------------------------------------------------------------------------------------------- options */

struct flag {
    const char *name;
    uint32_t bit;
};
static const struct flag flags[] = {
    {"all_pages", TT_ALL_PAGES}, {"allow_unknown", TT_ALLOW_UNKNOWN},
    {"no_check", TT_NO_CHECK},   {"retry_writes", TT_RETRY_WRITES},
    {"yes", TT_CONFIRMED},
};
enum { N_FLAGS = sizeof flags / sizeof *flags };

static int read_flag(cli_item *item, const struct flag *flag, const json_t *value, tt_call_options *call)
{
    if (!json_is_boolean(value)) {
        cli_item_fail(item, TT_EUSAGE, NULL, NULL, "options.%s must be true or false", flag->name);
        return -1;
    }
    call->flags = json_is_true(value) ? call->flags | flag->bit : call->flags & ~flag->bit;
    return 0;
}

static int read_number(cli_item *item, const char *name, const json_t *value, tt_call_options *call)
{
    double v = json_number_value(value);
    int items = strcmp(name, "max_items") == 0;
    if (!json_is_number(value) || !(v > 0) || v > 1e9 || (items && !json_is_integer(value))) {
        cli_item_fail(item, TT_EUSAGE, NULL, NULL, "options.%s must be %s", name,
                      items ? "a whole number from 1 on" : "a number of seconds above 0");
        return -1;
    }
    if (items) {
        call->max_items = (uint64_t)json_integer_value(value);
        call->flags |= TT_ALL_PAGES;
    } else {
        call->deadline_ms = (uint64_t)(v * 1000) + (v < 0.001); /* 0 would be no deadline */
    }
    return 0;
}

int cli_item_options(cli_item *item, const cli_options *o)
{
    static const char *const names[] = {"all_pages", "allow_unknown", "no_check", "retry_writes",
                                        "yes",       "max_items",     "deadline"};
    const json_t *options = json_object_get(item->line, "options");
    const char *account = json_string_value(json_object_get(item->line, "account")), *name;
    json_t *value;
    tt_call_options *call = &item->options;
    cli_call_options(o, call);
    if (account)
        call->account = account;
    if (options && !json_is_object(options))
        return usage(item, "\"options\": {\"all_pages\": true}", "options must be an object");
    json_object_foreach((json_t *)(uintptr_t)options, name, value)
    {
        size_t i = 0;
        while (i < sizeof names / sizeof *names && strcmp(names[i], name) != 0)
            i++;
        if (i == sizeof names / sizeof *names)
            return unknown_member(item, "options", name, names, sizeof names / sizeof *names);
        int rc = i < N_FLAGS ? read_flag(item, &flags[i], value, call) : read_number(item, name, value, call);
        if (rc != 0)
            return -1;
    }
    return 0;
}

void cli_item_free(cli_item *item)
{
    json_decref(item->line);
    tt_result_unref(item->result);
    cli_text_free(&item->fault);
    free(item->id);
    free(item->action);
    free(item);
}
