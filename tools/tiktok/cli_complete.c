/* What the shells ask while somebody types: tiktok __complete action PREFIX | param ACTION PREFIX | account
 * ACTION-OR-PROVIDER PREFIX (the former may be empty). One candidate a line, a tab, a description. No network, one
 * provider loaded; any failure is simply no candidates. Also prints the completion scripts, which are built in. */
#include "cli.h"
#include "completion_scripts.h"
#include <stdlib.h>
#include <string.h>

static void put_candidate(const char *name, const char *ending, const char *about)
{
    cli_text line = {0};
    cli_text_adds(&line, name);
    cli_text_adds(&line, ending);
    if (about && *about) {
        cli_text_adds(&line, "\t");
        cli_text_add_safe(&line, about, strlen(about));
    }
    cli_text_adds(&line, "\n");
    cli_put(stdout, line.p, line.n);
    cli_text_free(&line);
}

static tt_context *open_quietly(const cli_options *o, const char *action)
{
    tt_open_options open;
    size_t k = strcspn(action, ".");
    char *label = cli_copy(action, k);
    const char *names[] = {label};
    cli_open_options(o, &open);
    open.log_level = TT_LOG_ERROR;
    open.providers = names;
    open.n_providers = 1;
    tt_context *ctx = tt_open(&open, NULL);
    free(label);
    return ctx;
}

#define MANY 100u /* more names are offered label by label */

static void put_action(cli_span name, cli_span summary)
{
    cli_text full = {0}, about = {0};
    cli_json_text(&full, name);
    cli_json_text(&about, summary);
    put_candidate(full.p, "", about.p);
    cli_text_free(&full);
    cli_text_free(&about);
}

/* The name as far as the next label goes, once. */
static void put_label(cli_names *done, cli_span name, cli_span summary, size_t typed)
{
    cli_text full = {0};
    cli_json_text(&full, name);
    size_t n = typed + strcspn(full.p + typed, ".");
    if (!full.p[n]) {
        put_action(name, summary);
        cli_text_free(&full);
        return;
    }
    full.p[n] = '\0';
    for (size_t i = 0; i < done->n; i++)
        n = strcmp(done->names[i], full.p) == 0 ? 0 : n;
    if (n) {
        put_candidate(full.p, ".", NULL);
        cli_names_add(done, full.p);
    }
    cli_text_free(&full);
}

/* Without a tree: most of the time would go into building it. */
static void put_actions(cli_span list, size_t typed)
{
    cli_span inside, action, in_action, member, value, name = {"", 0}, summary;
    cli_names done = {0};
    size_t n = 0;
    for (cli_json_open(list, '[', &inside); cli_json_item(&inside, &action);)
        n++;
    for (cli_json_open(list, '[', &inside); cli_json_item(&inside, &action);) {
        summary = (cli_span){"", 0};
        for (cli_json_open(action, '{', &in_action); cli_json_member(&in_action, &member, &value);) {
            if (cli_json_is_name(member, "name", 4))
                name = value;
            else if (cli_json_is_name(member, "summary", 7))
                summary = value;
        }
        if (n > MANY)
            put_label(&done, name, summary, typed);
        else
            put_action(name, summary);
    }
    cli_names_free(&done);
}

static void complete_actions(const cli_options *o, const char *prefix)
{
    if (!strchr(prefix, '.')) {
        cli_names names = {0};
        cli_candidates(o, &names);
        for (size_t i = 0; i < names.n; i++)
            if (strncmp(names.names[i], prefix, strlen(prefix)) == 0)
                put_candidate(names.names[i], ".", NULL);
        cli_names_free(&names);
        return;
    }
    tt_context *ctx = strpbrk(prefix, "*?[\\") ? NULL : open_quietly(o, prefix);
    if (!ctx)
        return;
    cli_text pattern = {0};
    cli_span list;
    cli_text_addf(&pattern, "%s*", prefix);
    tt_result *r = tt_actions(ctx, pattern.p);
    if (tt_result_data(r, &list.p, &list.n) == 0)
        put_actions(list, strlen(prefix));
    tt_result_unref(r);
    tt_close(ctx);
    cli_text_free(&pattern);
}

/* name= was typed: the values that the table knows. */
static void complete_values(const json_t *param, const char *name, const char *typed)
{
    const json_t *choices = json_object_get(param, "choices");
    cli_text start = {0};
    const char *type = json_string_value(json_object_get(param, "type"));
    cli_text_addf(&start, "%s=", name);
    for (size_t i = 0; i < json_array_size(choices); i++) {
        const char *choice = json_string_value(json_array_get(choices, i));
        if (!choice || strncmp(choice, typed, strlen(typed)) != 0)
            continue;
        size_t before = start.n;
        cli_text_adds(&start, choice);
        put_candidate(start.p, "", NULL);
        start.n = before;
        start.p[before] = '\0';
    }
    if (type && strcmp(type, "boolean") == 0) {
        cli_text_free(&start);
        cli_text_addf(&start, "%s=true", name);
        put_candidate(start.p, "", NULL);
        cli_text_free(&start);
        cli_text_addf(&start, "%s=false", name);
        put_candidate(start.p, "", NULL);
    }
    cli_text_free(&start);
}

static void complete_names(const json_t *params, const char *outer, const char *prefix)
{
    for (size_t i = 0; i < json_array_size(params); i++) {
        const json_t *p = json_array_get(params, i);
        const char *name = json_string_value(json_object_get(p, "name"));
        const char *type = json_string_value(json_object_get(p, "type"));
        if (!name || !type)
            continue;
        cli_text full = {0};
        cli_text_addf(&full, "%s%s", outer, name);
        int object = strcmp(type, "object") == 0 && json_array_size(json_object_get(p, "fields"));
        if (strncmp(full.p, prefix, strlen(prefix)) == 0)
            put_candidate(full.p, object ? "." : "=", json_string_value(json_object_get(p, "doc")));
        cli_text_adds(&full, ".");
        if (object && strncmp(full.p, prefix, full.n) == 0)
            complete_names(json_object_get(p, "fields"), full.p, prefix);
        cli_text_free(&full);
    }
}

static void complete_param(const cli_options *o, const char *action, const char *prefix)
{
    tt_context *ctx = open_quietly(o, action);
    if (!ctx)
        return;
    tt_result *r = tt_describe(ctx, action, TT_DESCRIBE_JSON);
    json_t *described = tt_result_tree(r);
    const json_t *params = json_object_get(described, "params");
    const char *equals = strchr(prefix, '=');
    if (equals) {
        char *name = cli_copy(prefix, (size_t)(equals - prefix));
        const json_t *param = NULL;
        for (const char *at = name; at;) {
            size_t n = strcspn(at, ".");
            param = cli_param_find(params, at, at[n] ? n : strlen(at));
            params = json_object_get(param, "fields");
            at = at[n] ? at + n + 1 : NULL;
        }
        complete_values(param, name, equals + 1);
        free(name);
    } else {
        complete_names(params, "", prefix);
    }
    json_decref(described);
    tt_result_unref(r);
    tt_close(ctx);
}

/* The names of the stored accounts: those of the provider that the call is for, once that is typed. */
static void complete_accounts(const cli_options *o, const char *word, const char *prefix)
{
    tt_open_options open;
    cli_open_options(o, &open);
    open.log_level = TT_LOG_ERROR;
    tt_context *ctx = tt_open(&open, NULL);
    if (!ctx)
        return;
    char *provider = cli_copy(word, strcspn(word, "."));
    tt_result *r = tt_tokens(ctx);
    json_t *list = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i);
        const char *name = cli_member(one, "account");
        if ((!*provider || strcmp(provider, cli_member(one, "provider")) == 0) && *name != '(' &&
            strncmp(name, prefix, strlen(prefix)) == 0)
            put_candidate(name, "", cli_member(one, "provider"));
    }
    json_decref(list);
    tt_result_unref(r);
    tt_close(ctx);
    free(provider);
}

int cli_cmd_complete(const cli_options *o, const char *const *args, size_t n)
{
    if (n >= 1 && strcmp(args[0], "action") == 0)
        complete_actions(o, n > 1 ? args[1] : "");
    else if (n >= 2 && strcmp(args[0], "param") == 0)
        complete_param(o, args[1], n > 2 ? args[2] : "");
    else if (n >= 1 && strcmp(args[0], "account") == 0)
        complete_accounts(o, n > 1 ? args[1] : "", n > 2 ? args[2] : "");
    return CLI_OK;
}

int cli_cmd_completion(const cli_options *o, const char *const *args, size_t n)
{
    static const char *const shells[] = {"bash", "zsh", "fish"};
    static const char *const scripts[] = {completion_bash, completion_zsh, completion_fish};
    (void)o;
    for (size_t i = 0; i < 3 && n == 1; i++) {
        if (strcmp(args[0], shells[i]) != 0)
            continue;
        cli_puts(stdout, scripts[i]);
        return CLI_OK;
    }
    return cli_complain("tiktok completion bash|zsh|fish",
                        n ? "There is no completion for '%s'" : "Which shell?%s", n ? args[0] : "");
}
