/* Opening a configuration: which files, in which order; the profile; what follows from all settings together. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/loader.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int no_memory(struct ttc_report *r)
{
    return r->rc = ttc_fail_nomem(r->failure);
}

/* --------------------------------------------------------------------------------------------------- sources */

/* "$VARIABLE/tail", or "$HOME/below/tail"; NULL: neither is there, or no memory. */
static char *home_path(const char *variable, const char *below, const char *tail)
{
    const char *set = secure_getenv(variable), *home = secure_getenv("HOME");
    if (set && *set == '/')
        return ttc_format("%s/%s", set, tail);
    return home && *home == '/' ? ttc_format("%s/%s/%s", home, below, tail) : NULL;
}

static int read_usual_files(struct ttc_config *c, struct ttc_report *report)
{
    if (ttc_config_read_file(c, report, TT_SYSCONFDIR "/tiktok/tiktok.conf", 0) != 0)
        return -1;
    char *user = home_path("XDG_CONFIG_HOME", ".config", "tiktok/tiktok.conf");
    int rc = user ? ttc_config_read_file(c, report, user, 0) : 0;
    ttc_free(user);
    return rc;
}

static int read_files(struct ttc_config *c, const tt_open_options *o, struct ttc_report *report)
{
    const char *named = o->config;
    if (!named && !(o->flags & TT_OPEN_NO_FILES))
        named = secure_getenv("TIKTOK_CONFIG");
    if (named && *named)
        return ttc_config_read_file(c, report, named, 1);
    return o->flags & TT_OPEN_NO_FILES ? 0 : read_usual_files(c, report);
}

/* TIKTOK_PLUGIN_PATH becomes a setting of that name, which no file can hold. */
static int read_environment(struct ttc_config *c, struct ttc_report *report)
{
    char why[256];
    const struct ttc_key key = {.path = "TIKTOK_PLUGIN_PATH", .kind = TTC_KEY_PATHS};
    const char *path = secure_getenv(key.path);
    if (!path || !*path)
        return 0;
    json_t *value = json_string(path);
    if (value && ttc_key_check(&key, value, why) != 0) {
        ttc_report(report, TTC_IS_ERROR, &c->environment, 0, "write absolute folders with : between them",
                   "%s %s", key.path, why);
        json_decref(value);
        return 0;
    }
    return ttc_config_put(c, key.path, value, &c->environment, 0) ? 0 : no_memory(report);
}

/* ------------------------------------------------------------------------------------------------ the profile */

/* The name, "" for none; who wanted it in *file and *line. */
static const char *wanted_profile(const struct ttc_config *c, const tt_open_options *o,
                                  const struct ttc_source_file **file, unsigned *line)
{
    const struct ttc_entry *e = ttc_config_entry(c, "profile");
    const char *env = secure_getenv("TIKTOK_PROFILE");
    *file = &c->command_line;
    *line = 0;
    if (o->profile)
        return o->profile;
    if (env && *env && !(e && e->file == &c->command_line)) {
        *file = &c->environment;
        return env;
    }
    if (!e)
        return "";
    *file = e->file;
    *line = e->line;
    return e->text;
}

static void unknown_profile(const struct ttc_config *c, struct ttc_report *report, const char *wanted,
                            const struct ttc_source_file *file, unsigned line)
{
    struct ttc_nearest near = {.wanted = wanted};
    char hint[256] = "the configuration has no profiles", names[8][64];
    size_t known = 0, at = 0;
    for (size_t i = 0; i < c->n && known < 8; i++) {
        const char *name = c->entries[i]->path + 9;
        if (strncmp(c->entries[i]->path, "profiles.", 9) != 0)
            continue;
        snprintf(names[known], sizeof names[known], "%.*s", (int)strcspn(name, "."), name);
        if (known && strcmp(names[known - 1], names[known]) == 0)
            continue;
        if (at < 180)
            at += (size_t)snprintf(hint + at, sizeof hint - at, "%s%s",
                                   known ? ", " : "there is: ", names[known]);
        ttc_nearest_try(&near, names[known++]);
    }
    if (ttc_nearest_best(&near))
        snprintf(hint, sizeof hint, "did you mean %s?", ttc_nearest_best(&near));
    ttc_report(report, TTC_IS_ERROR, file, line, hint, "there is no profile \"%.60s\"", wanted);
}

static int overlay_one(struct ttc_config *c, const struct ttc_entry *from, const char *path)
{
    const struct ttc_entry *there = ttc_config_entry(c, path);
    if (strncmp(path, "providers.", 10) == 0) {
        char name[TTC_LONGEST_NAME + 1];
        snprintf(name, sizeof name, "%.*s", (int)strcspn(path + 10, "."), path + 10);
        if (ttc_config_name_provider(c, name) != 0)
            return -1;
    }
    if (there && there->file == &c->command_line)
        return 0;
    struct ttc_entry *e = ttc_config_put(c, path, json_incref(from->value), from->file, from->line);
    if (e)
        e->raw = from->raw;
    return e ? 0 : -1;
}

static int overlay_profile(struct ttc_config *c, const tt_open_options *o, struct ttc_report *report)
{
    char prefix[160];
    const struct ttc_source_file *file;
    unsigned line;
    const char *wanted = wanted_profile(c, o, &file, &line);
    size_t n = c->n, found = 0; /* what is put is not looked at again */
    if (!*wanted)
        return 0;
    c->profile = ttc_strdup(wanted);
    if (!c->profile)
        return no_memory(report);
    int length = snprintf(prefix, sizeof prefix, "profiles.%s.", c->profile);
    for (size_t i = 0; i < n && length > 0 && (size_t)length < sizeof prefix; i++) {
        if (strncmp(c->entries[i]->path, prefix, (size_t)length) != 0)
            continue;
        found++;
        if (overlay_one(c, c->entries[i], c->entries[i]->path + length) != 0)
            return no_memory(report);
    }
    if (!found)
        unknown_profile(c, report, c->profile, file, line);
    return 0;
}

/* ---------------------------------------------------------------------------------------------- consequences */

static int build_list(struct ttc_config *c, struct ttc_entry *e)
{
    size_t n = 1, i;
    json_t *one;
    if (json_is_array(e->value)) {
        e->list = ttc_alloc((json_array_size(e->value) + 1) * sizeof *e->list);
        if (!e->list)
            return -1;
        json_array_foreach(e->value, i, one) e->list[e->n_list++] = json_string_value(one);
        return 0;
    }
    char *p = ttc_arena_strdup(&c->arena, e->text);
    for (i = 0; p && p[i]; i++)
        n += p[i] == ':';
    e->list = p ? ttc_alloc(n * sizeof *e->list) : NULL;
    if (!e->list)
        return -1;
    for (char *save = NULL, *folder = strtok_r(p, ":", &save); folder; folder = strtok_r(NULL, ":", &save))
        e->list[e->n_list++] = folder;
    return 0;
}

static int build_lists(struct ttc_config *c, struct ttc_report *report)
{
    static const char *const lists[] = {"plugin_path", "TIKTOK_PLUGIN_PATH"};
    for (size_t i = 0; i < 2; i++) {
        struct ttc_entry *e = ttc_config_entry(c, lists[i]);
        if (e && build_list(c, e) != 0)
            return no_memory(report);
    }
    return 0;
}

static int assume_state_dir(struct ttc_config *c, struct ttc_report *report)
{
    const char *xdg = secure_getenv("XDG_STATE_HOME");
    if (ttc_config_entry(c, "state_dir"))
        return 0;
    char *path = geteuid() == 0 && !(xdg && *xdg == '/')
                     ? ttc_strdup("/var/lib/tiktok")
                     : home_path("XDG_STATE_HOME", ".local/state", "tiktok");
    if (!path)
        return 0;
    int rc = ttc_config_put(c, "state_dir", json_string(path), NULL, 0) ? 0 : no_memory(report);
    ttc_free(path);
    return rc;
}

/* Files and folders that must be there. */
static void check_present(const struct ttc_config *c, struct ttc_report *report)
{
    size_t n;
    const struct ttc_key *keys = ttc_keys(&n);
    for (size_t i = 0; i < n; i++) {
        const struct ttc_entry *e = ttc_config_entry(c, keys[i].path);
        struct stat st;
        if (!e || !e->text || !*e->text || (keys[i].kind != TTC_KEY_FILE && keys[i].kind != TTC_KEY_DIR))
            continue;
        if (stat(e->text, &st) != 0)
            ttc_report(report, TTC_IS_ERROR, e->file, e->line, "correct the path, or leave the setting out",
                       "%s is \"%s\": %s", e->path, e->text, strerror(errno));
        else if (S_ISDIR(st.st_mode) != (keys[i].kind == TTC_KEY_DIR))
            ttc_report(report, TTC_IS_ERROR, e->file, e->line, NULL, "%s is \"%s\", which is %s", e->path,
                       e->text, S_ISDIR(st.st_mode) ? "a folder and not a file" : "a file and not a folder");
    }
}

static void check_together(const struct ttc_config *c, struct ttc_report *report)
{
    const struct ttc_entry *e = ttc_config_entry(c, "http.retry_max_ms");
    int64_t base = ttc_config_int(c, "http.retry_base_ms"), most = ttc_config_int(c, "http.retry_max_ms");
    if (!e)
        e = ttc_config_entry(c, "http.retry_base_ms");
    if (base > most && e)
        ttc_report(
            report, TTC_IS_ERROR, e->file, e->line, "the first pause cannot be longer than the longest",
            "http.retry_base_ms is %lld and http.retry_max_ms is %lld", (long long)base, (long long)most);
    check_present(c, report);
}

/* -------------------------------------------------------------------------------------------- open and close */

static int load(struct ttc_config *c, const tt_open_options *o, struct ttc_report *report)
{
    if (read_files(c, o, report) != 0)
        return -1;
    for (uint32_t i = 0; i < o->n_set; i++)
        if (ttc_config_set_text(c, report, o->set[i]) != 0)
            return -1;
    if (report->failure->status == TT_ENOMEMORY) /* a setting was lost on the way */
        return -1;
    if (read_environment(c, report) != 0 || overlay_profile(c, o, report) != 0)
        return -1;
    if (assume_state_dir(c, report) != 0 || build_lists(c, report) != 0)
        return -1;
    check_together(c, report);
    return 0;
}

int ttc_config_load(const tt_open_options *options, struct ttc_config **out,
                    struct ttc_config_problems *problems, struct ttc_failure *f)
{
    static const tt_open_options none = TT_OPEN_OPTIONS_INIT;
    struct ttc_report report = {.list = problems, .failure = f};
    struct ttc_config *c = ttc_alloc(sizeof *c);
    *out = NULL;
    if (!c)
        return ttc_fail_nomem(f);
    c->command_line.name = "command line";
    c->environment.name = "environment";
    pthread_mutex_init(&c->lock, NULL);
    int rc = load(c, options ? options : &none, &report);
    if (rc == 0 && options && ttc_builtin_keep(c, options) != 0)
        rc = ttc_fail_nomem(f);
    if (rc != 0 || f->status == TT_ENOMEMORY || (report.rc != 0 && !problems)) {
        ttc_config_free(c);
        return -1;
    }
    *out = c;
    return 0;
}

void ttc_config_free(struct ttc_config *c)
{
    if (!c)
        return;
    for (size_t i = 0; i < c->n; i++)
        ttc_config_entry_clear(c->entries[i]);
    ttc_free(c->entries);
    ttc_free(c->providers);
    ttc_free(c->profile);
    ttc_arena_free(&c->arena);
    pthread_mutex_destroy(&c->lock);
    ttc_free(c);
}

/* -------------------------------------------------------------------------------------------------- questions */

const char *ttc_config_text(const struct ttc_config *c, const char *path)
{
    const struct ttc_entry *e = ttc_config_entry(c, path);
    const struct ttc_key *key = ttc_key(path);
    if (e && e->text)
        return e->text;
    return key && key->text ? key->text : "";
}

int64_t ttc_config_int(const struct ttc_config *c, const char *path)
{
    const struct ttc_entry *e = ttc_config_entry(c, path);
    const struct ttc_key *key = ttc_key(path);
    return e ? json_integer_value(e->value) : key ? key->number : 0;
}

int ttc_config_bool(const struct ttc_config *c, const char *path)
{
    const struct ttc_entry *e = ttc_config_entry(c, path);
    const struct ttc_key *key = ttc_key(path);
    return e ? json_is_true(e->value) : key && key->number;
}

size_t ttc_config_list(const struct ttc_config *c, const char *path, const char *const **texts)
{
    const struct ttc_entry *e = ttc_config_entry(c, path);
    *texts = e ? (const char *const *)e->list : NULL;
    return e ? e->n_list : 0;
}

const char *ttc_config_origin(const struct ttc_config *config, const char *path)
{
    struct ttc_config *c = (struct ttc_config *)config; /* the text is a cache */
    struct ttc_entry *e = ttc_config_entry(c, path);
    if (!e || !e->file)
        return "the default";
    pthread_mutex_lock(&c->lock);
    if (!e->origin && e->line)
        e->origin = ttc_format("%s:%u", e->file->name, e->line);
    pthread_mutex_unlock(&c->lock);
    return e->origin ? e->origin : e->file->name;
}
