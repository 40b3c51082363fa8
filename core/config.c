/* The configuration: see config.h. Sources are read in rising order of weight, so that a later one replaces a
 * setting of an earlier one: the system's file, the user's, the profile, the command line. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/config_internal.h"
#include "core/text.h"
#include "core/json.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ------------------------------------------------------------------------------------------------ problems */

void ttc_config_problems_clear(struct ttc_config_problems *p)
{
    for (size_t i = 0; i < p->n; i++) {
        ttc_free(p->list[i].file);
        ttc_free(p->list[i].text);
        ttc_free(p->list[i].hint);
    }
    ttc_free(p->list);
    memset(p, 0, sizeof *p);
}

static int collect(struct ttc_config_problems *p, const struct ttc_config_problem *one)
{
    if (p->n == p->room) {
        size_t room = p->room ? p->room * 2 : 8;
        struct ttc_config_problem *list = ttc_realloc(p->list, room * sizeof *list);
        if (!list)
            return -1;
        p->list = list;
        p->room = room;
    }
    p->list[p->n++] = *one;
    return 0;
}

static void report_to_list(struct ttc_report *r, int is_error, const char *file, unsigned line,
                           const char *hint, char *text)
{
    struct ttc_config_problem one = {ttc_strdup(file), text, ttc_strdup(hint), line, is_error};
    if (!one.file || !text || (hint && !one.hint) || collect(r->list, &one) != 0) {
        ttc_free(one.file);
        ttc_free(one.text);
        ttc_free(one.hint);
        r->rc = ttc_fail_nomem(r->failure);
    }
}

/* Nobody asked for problems: a warning about a file goes to the log. One about the command line does not, as a
 * program may have set the same without a command line. */
static void report_to_listener(const struct ttc_report *r, const struct ttc_source_file *file, unsigned line,
                               const char *hint, const char *text)
{
    const struct ttc_config *c = r->config;
    if (!c || !c->warning || !file || file == &c->command_line)
        return;
    char *whole = ttc_format("%s:%u: %s%s%s", file->name, line, text, hint ? "; " : "", hint ? hint : "");
    if (whole)
        c->warning(whole, c->user);
    ttc_free(whole);
}

void ttc_report(struct ttc_report *r, int is_error, const struct ttc_source_file *file, unsigned line,
                const char *hint, const char *form, ...)
{
    va_list args;
    char text[1024];
    const char *name = file ? file->name : "the default";
    if (!r->list && is_error && r->rc != 0)
        return; /* the first one is the failure */
    va_start(args, form);
    vsnprintf(text, sizeof text, form, args);
    va_end(args);
    ttc_text_tidy(text);
    if (r->list)
        report_to_list(r, is_error, name, line, hint, ttc_strdup(text));
    else if (!is_error)
        report_to_listener(r, file, line, hint, text);
    else if (line)
        ttc_fail(r->failure, TT_ECONFIG, hint, "%s:%u: %s", name, line, text);
    else
        ttc_fail(r->failure, TT_ECONFIG, hint, "%s: %s", name, text);
    if (is_error)
        r->rc = -1;
}

static void lost_memory(struct ttc_report *r)
{
    r->rc = ttc_fail_nomem(r->failure);
}

/* ------------------------------------------------------------------------------------- the list of settings */

struct ttc_entry *ttc_config_entry(const struct ttc_config *c, const char *path)
{
    for (size_t i = 0; i < c->n; i++)
        if (strcmp(c->entries[i]->path, path) == 0)
            return c->entries[i];
    return NULL;
}

struct ttc_entry *ttc_config_provider_entry(const struct ttc_config *c, const char *provider, const char *key)
{
    char path[256];
    int n = snprintf(path, sizeof path, "providers.%s.%s", provider, key);
    return n > 0 && (size_t)n < sizeof path ? ttc_config_entry(c, path) : NULL;
}

void ttc_config_entry_clear(struct ttc_entry *e)
{
    json_decref(e->value);
    json_decref(e->resolved);
    ttc_free(e->text);
    ttc_free(e->origin);
    ttc_free(e->list);
    const char *path = e->path;
    memset(e, 0, sizeof *e);
    e->path = path;
}

static struct ttc_entry *entry_new(struct ttc_config *c, const char *path)
{
    if (c->n == c->room) {
        size_t room = c->room ? c->room * 2 : 32;
        struct ttc_entry **list = ttc_realloc(c->entries, room * sizeof *list);
        if (!list)
            return NULL;
        c->entries = list;
        c->room = room;
    }
    struct ttc_entry *e = ttc_arena_alloc(&c->arena, sizeof *e);
    if (!e || !(e->path = ttc_arena_strdup(&c->arena, path)))
        return NULL;
    c->entries[c->n++] = e;
    return e;
}

/* The value as text; NULL text for references, which are resolved when somebody asks. */
static int make_text(struct ttc_entry *e)
{
    const char *text = json_string_value(e->value);
    int may_refer = strncmp(e->path, "providers.", 10) == 0;
    struct ttc_buf b = {0};
    if (!text)
        ttc_json_write(&b, e->value);
    else if (may_refer && ttc_is_reference(text))
        return 0;
    else
        ttc_buf_text(&b, text + (may_refer && text[0] == '@' && text[1] == '@'));
    e->text = ttc_buf_take(&b);
    return e->text ? 0 : -1;
}

struct ttc_entry *ttc_config_put(struct ttc_config *c, const char *path, json_t *value,
                                 const struct ttc_source_file *file, unsigned line)
{
    struct ttc_entry *e = ttc_config_entry(c, path);
    if (e)
        ttc_config_entry_clear(e);
    else
        e = entry_new(c, path);
    if (!e || !value) {
        json_decref(value);
        return NULL;
    }
    e->value = value;
    e->file = file;
    e->line = line;
    return make_text(e) == 0 ? e : NULL;
}

int ttc_provider_name_ok(const char *name)
{
    size_t n = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_");
    return name[0] >= 'a' && name[0] <= 'z' && name[n] == '\0' && n <= TTC_LONGEST_NAME;
}

int ttc_config_name_provider(struct ttc_config *c, const char *name)
{
    for (size_t i = 0; i < c->n_providers; i++)
        if (strcmp(c->providers[i], name) == 0)
            return 0;
    if (c->n_providers == c->room_providers) {
        size_t room = c->room_providers ? c->room_providers * 2 : 8;
        const char **list = ttc_realloc(c->providers, room * sizeof *list);
        if (!list)
            return -1;
        c->providers = list;
        c->room_providers = room;
    }
    char *copy = ttc_arena_strdup(&c->arena, name);
    if (!copy)
        return -1;
    c->providers[c->n_providers++] = copy;
    return 0;
}

struct ttc_source_file *ttc_config_add_file(struct ttc_config *c, const char *name)
{
    struct ttc_source_file *file = ttc_arena_alloc(&c->arena, sizeof *file);
    if (!file || !(file->name = ttc_arena_strdup(&c->arena, name)))
        return NULL;
    file->next = c->files;
    c->files = file;
    return file;
}

/* ---------------------------------------------------------------------------------- checking one setting */

/* "profiles.NAME.rest" gives rest; other paths themselves. */
static const char *below_profile(const char *path)
{
    if (strncmp(path, "profiles.", 9) != 0)
        return path;
    const char *dot = strchr(path + 9, '.');
    return dot ? dot + 1 : path;
}

struct taken {
    struct ttc_report *report;
    const char *path; /* as messages show it */
    const json_t *value;
    const struct ttc_source_file *file;
    unsigned line;
};

static int refuse(const struct taken *t, const char *hint, const char *why)
{
    ttc_report(t->report, TTC_IS_ERROR, t->file, t->line, hint, "%s %s", t->path, why);
    return -1;
}

/* A text that begins with @ is a reference or doubled. */
static int check_reference(const struct taken *t)
{
    const char *text = json_string_value(t->value);
    if (!text || text[0] != '@' || text[1] == '@')
        return 0;
    if (!ttc_is_reference(text))
        return refuse(t, "write @@ for a text that begins with @",
                      "begins with @ and is none of @env:NAME, @file:/path and @cmd:command");
    if (strncmp(text, "@file:", 6) == 0 && text[6] != '/')
        return refuse(t, "write @file: and the absolute path of the file",
                      "names a file without an absolute path");
    if (!strchr(text, ':')[1])
        return refuse(t, "write @env:NAME, @file:/path or @cmd:command", "is a reference to nothing");
    return 0;
}

static int check_value(const struct taken *t, const struct ttc_key *key)
{
    char why[256];
    if (ttc_key_check(key, t->value, why) != 0)
        return refuse(t, NULL, why);
    return 0;
}

static int check_provider_setting(struct ttc_config *c, const struct taken *t, const char *rest)
{
    char name[TTC_LONGEST_NAME + 2];
    const char *dot = strchr(rest, '.');
    size_t n = dot ? (size_t)(dot - rest) : strlen(rest);
    snprintf(name, sizeof name, "%.*s", (int)(n < sizeof name ? n : sizeof name - 1), rest);
    if (!ttc_provider_name_ok(name))
        return refuse(t, "a provider's name is one of a-z, then at most 31 of a-z, 0-9 and _",
                      "does not name a provider");
    if (t->path == rest - 10 && ttc_config_name_provider(c, name) != 0) {
        lost_memory(t->report);
        return -1;
    }
    if (!dot) /* a file's empty group; --set could say anything */
        return json_is_null(t->value)
                   ? 0
                   : refuse(t, "a provider's setting is providers.NAME.KEY", "must be a group");
    if (strchr(dot + 1, '.') || !dot[1])
        return refuse(t, "a provider's setting is providers.NAME.KEY", "is not a setting");
    const struct ttc_key *key = ttc_provider_key(dot + 1);
    return key ? check_value(t, key) : check_reference(t);
}

static int check_core_setting(const struct taken *t, const char *rest)
{
    char hint[128] = "";
    const struct ttc_key *key = ttc_key(rest);
    if (key && (rest == t->path || strcmp(rest, "profile") != 0))
        return check_value(t, key);
    if (ttc_key_is_group(rest))
        return refuse(t, "a group is written NAME: { ... };", "must be a group");
    const char *near = ttc_key_nearest(rest);
    if (near)
        snprintf(hint, sizeof hint, "did you mean %s?", near);
    else
        snprintf(hint, sizeof hint, "tiktok.conf(5) lists the settings");
    return refuse(t, hint, "is not a setting");
}

static int runs_code(const char *rest, const json_t *value)
{
    const char *key = strrchr(rest, '.'), *text = json_string_value(value);
    return strcmp(rest, "plugin_path") == 0 || (key && strcmp(key, ".module") == 0) ||
           (text && strncmp(text, "@cmd:", 5) == 0);
}

void ttc_config_take(struct ttc_config *c, struct ttc_report *report, const char *path, json_t *value,
                     const struct ttc_source_file *file, unsigned line, const char *raw)
{
    struct taken t = {report, path, value, file, line};
    const char *rest = below_profile(path);
    if (!value) {
        lost_memory(report);
        return;
    }
    int rc = strncmp(rest, "providers.", 10) == 0 ? check_provider_setting(c, &t, rest + 10)
                                                  : check_core_setting(&t, rest);
    if (rc != 0) {
        json_decref(value);
        return;
    }
    if (file && runs_code(rest, value))
        ((struct ttc_source_file *)file)->runs_code = 1;
    struct ttc_entry *e = ttc_config_put(c, path, value, file, line);
    if (!e)
        lost_memory(report);
    else if (raw && !(e->raw = ttc_arena_strdup(&c->arena, raw)))
        lost_memory(report);
}
