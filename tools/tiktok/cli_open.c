/* Opening a context with the options of the command line. A call loads one provider only; what looks at everything
 * loads the configured ones, or all that are installed when the configuration names none. */
#include "cli.h"
#include <stdlib.h>
#include <string.h>

void cli_names_add(cli_names *names, const char *name)
{
    names->names = cli_grow(names->names, (names->n + 1) * sizeof *names->names);
    names->names[names->n++] = cli_copy(name, strlen(name));
}

void cli_names_free(cli_names *names)
{
    for (size_t i = 0; i < names->n; i++)
        free(names->names[i]);
    free(names->names);
    memset(names, 0, sizeof *names);
}

void cli_open_options(const cli_options *o, tt_open_options *to)
{
    static const uint32_t levels[] = {0, TT_LOG_INFO, TT_LOG_DEBUG, TT_LOG_TRACE};
    *to = (tt_open_options)TT_OPEN_OPTIONS_INIT;
    to->config = o->config;
    to->profile = o->profile;
    to->set = o->set;
    to->n_set = (uint32_t)o->n_set;
    to->builtin = o->builtin;
    while (o->builtin && o->builtin[to->n_builtin])
        to->n_builtin++;
    to->log_level = o->quiet ? TT_LOG_ERROR : levels[o->verbose > 3 ? 3 : o->verbose];
}

void cli_candidates(const cli_options *o, cli_names *names)
{
    tt_open_options open;
    cli_open_options(o, &open);
    tt_result *found = tt_candidates(&open);
    json_t *list = tt_result_tree(found);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i);
        const char *name = json_string_value(json_object_get(one, "name"));
        const char *verdict = json_string_value(json_object_get(one, "verdict"));
        if (name && verdict && strcmp(verdict, "trusted") == 0)
            cli_names_add(names, name);
    }
    json_decref(list);
    tt_result_unref(found);
}

static size_t count_providers(tt_context *ctx)
{
    tt_result *r = tt_providers(ctx);
    json_t *list = tt_result_tree(r);
    size_t n = json_array_size(list);
    json_decref(list);
    tt_result_unref(r);
    return n;
}

/* A secret in --set: whoever can list processes has read it by now. */
static void warn_of_secret(tt_result *shown, const char *setting)
{
    size_t n = strcspn(setting, "=");
    json_t *list = tt_result_tree(shown);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i);
        const char *key = json_string_value(json_object_get(one, "key"));
        const char *value = json_string_value(json_object_get(one, "value"));
        if (key && value && strlen(key) == n && memcmp(key, setting, n) == 0 && strcmp(value, "***") == 0)
            cli_warn("--set %s may be a secret, and everybody on this machine can read a command line; write "
                     "--set "
                     "%s=@env:VARIABLE",
                     key, key);
    }
    json_decref(list);
}

static void warn_of_secrets(tt_context *ctx, const cli_options *o)
{
    tt_result *shown = NULL;
    for (size_t i = 0; i < o->n_set && !o->allow_secret_args; i++) {
        if (strchr(o->set[i], '=')[1] == '@')
            continue;
        if (!shown)
            shown = tt_config_show(ctx);
        warn_of_secret(shown, o->set[i]);
    }
    tt_result_unref(shown);
}

static tt_context *open_or_report(const cli_options *o, const tt_open_options *open, int *status)
{
    tt_result *why = NULL;
    tt_context *ctx = tt_open(open, &why);
    if (!ctx)
        *status = why ? cli_report(why) : cli_complain(NULL, "The library could not be opened");
    else
        warn_of_secrets(ctx, o);
    tt_result_unref(why);
    return ctx;
}

/* Nobody named these; who looks for an action of theirs must know why it is not there. */
static void warn_of_refused(tt_context *ctx)
{
    tt_result *r = tt_providers(ctx);
    json_t *list = tt_result_tree(r);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = json_string_value(json_object_get(json_array_get(list, i), "name"));
        const char *why = json_string_value(json_object_get(json_array_get(list, i), "why"));
        if (name && why)
            cli_warn("provider %s is not loaded: %s", name, why);
    }
    json_decref(list);
    tt_result_unref(r);
}

tt_context *cli_open(const cli_options *o, const char *provider, uint32_t drive, int *status)
{
    tt_open_options open;
    cli_open_options(o, &open);
    open.drive = drive;
    if (provider) {
        open.providers = &provider;
        open.n_providers = 1;
        return open_or_report(o, &open, status);
    }
    tt_context *ctx = open_or_report(o, &open, status);
    if (!ctx || count_providers(ctx))
        return ctx;
    cli_names all = {0};
    cli_candidates(o, &all);
    if (all.n) {
        tt_close(ctx);
        open.providers = (const char *const *)all.names;
        open.n_providers = (uint32_t)all.n;
        ctx = open_or_report(o, &open, status);
        if (ctx)
            warn_of_refused(ctx);
    }
    cli_names_free(&all);
    return ctx;
}
