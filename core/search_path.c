/* The modules that lie on the search path, and which of them a provider's name finds: see search_path.h. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/search_path.h"
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/loader.h"
#include "core/text.h"
#include "core/trial.h"
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int ttc_module_name(const char *path, char name[TTC_LONGEST_NAME + 1])
{
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    size_t n = strlen(base);
    if (n < 4 || strcmp(base + n - 3, ".so") != 0 || n - 3 > TTC_LONGEST_NAME)
        return -1;
    memcpy(name, base, n - 3);
    name[n - 3] = '\0';
    return ttc_provider_name_ok(name) ? 0 : -1;
}

const char *ttc_folder_from(const struct ttc_config *c, size_t i, size_t n)
{
    const char *const *unused;
    if (i + 1 == n)
        return "compiled in";
    return i < ttc_config_list(c, "plugin_path", &unused) ? "plugin_path" : "TIKTOK_PLUGIN_PATH";
}

/* ------------------------------------------------------------------------------------------------- the search */

/* A name that was found, and where: whatever comes later under that name is hidden. */
struct seen {
    char *name, *path;
};

struct search {
    const struct ttc_config *config;
    ttc_candidate_fn *found;
    void *user;
    struct seen *seen;
    size_t n_seen;
    int failed;
};

static const char *path_of(const struct search *s, const char *name)
{
    for (size_t i = 0; i < s->n_seen; i++)
        if (strcmp(s->seen[i].name, name) == 0)
            return s->seen[i].path;
    return NULL;
}

static void remember(struct search *s, const char *name, const char *path)
{
    struct seen *list = ttc_realloc(s->seen, (s->n_seen + 1) * sizeof *list);
    struct seen one = {list ? ttc_strdup(name) : NULL, list ? ttc_strdup(path) : NULL};
    if (list)
        s->seen = list;
    if (one.name && one.path) {
        list[s->n_seen++] = one;
        return;
    }
    ttc_free(one.name);
    ttc_free(one.path);
    s->failed = 1;
}

static int is_configured(const struct ttc_config *c, const char *name)
{
    const char *const *names;
    size_t n = ttc_config_providers(c, &names);
    for (size_t i = 0; i < n; i++)
        if (strcmp(names[i], name) == 0)
            return 1;
    return 0;
}

/* Of a file that nothing hides and that may be loaded. */
static int wanted(const struct ttc_config *c, const char *name)
{
    const struct ttc_entry *e = ttc_config_provider_entry(c, name, "enabled");
    if (!is_configured(c, name))
        return TTC_CANDIDATE_UNCONFIGURED;
    return e && !json_is_true(e->value) ? TTC_CANDIDATE_DISABLED : TTC_CANDIDATE_CONFIGURED;
}

/* path NULL: it is linked in. */
static void add(struct search *s, const char *name, const char *path, const char *from, size_t folder)
{
    struct ttc_failure why = {0};
    struct ttc_candidate one = {.name = name, .path = path, .from = from, .folder = folder, .why = &why};
    const char *place = path ? path : TTC_BUILT_IN;
    one.hidden_by = path_of(s, name);
    if (one.hidden_by && strcmp(one.hidden_by, place) == 0)
        return; /* a folder that stands in the path twice */
    if (one.hidden_by)
        one.state = TTC_CANDIDATE_HIDDEN;
    else if (path && ttc_path_trusted(path, "module", &why) != 0)
        one.state = TTC_CANDIDATE_UNTRUSTED;
    else
        one.state = wanted(s->config, name);
    s->failed |= why.status == TT_ENOMEMORY;
    s->found(&one, s->user);
    if (!one.hidden_by)
        remember(s, name, place);
    ttc_failure_clear(&why);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_module(const struct dirent *one)
{
    char name[TTC_LONGEST_NAME + 1];
    return ttc_module_name(one->d_name, name) == 0;
}

static void search_folder(struct search *s, const char *folder, const char *from, size_t number)
{
    char path[PATH_MAX], name[TTC_LONGEST_NAME + 1];
    struct dirent **list = NULL;
    int n = scandir(folder, &list, is_module, by_name);
    s->failed |= n < 0 && errno == ENOMEM;
    for (int i = 0; i < n; i++) {
        int length = snprintf(path, sizeof path, "%s/%s", folder, list[i]->d_name);
        if (length > 0 && (size_t)length < sizeof path && ttc_module_name(path, name) == 0)
            add(s, name, path, from, number);
        free(list[i]);
    }
    free(list);
}

int ttc_candidates(const struct ttc_config *config, ttc_candidate_fn *found, void *user)
{
    const char *folders[TTC_MOST_FOLDERS];
    const char *const *names;
    struct search s = {.config = config, .found = found, .user = user};
    size_t n = ttc_loader_folders(config, folders, TTC_MOST_FOLDERS);
    size_t n_names = ttc_config_providers(config, &names);
    for (size_t i = 0; i < n_names; i++) {
        const struct ttc_entry *e = ttc_config_provider_entry(config, names[i], "module");
        if (e && e->text)
            add(&s, names[i], e->text, "module", n);
    }
    for (size_t i = 0; i < ttc_builtin_count(config); i++)
        add(&s, ttc_builtin_name(config, i), NULL, "built in", n);
    for (size_t i = 0; i < n; i++)
        search_folder(&s, folders[i], ttc_folder_from(config, i, n), i);
    for (size_t i = 0; i < s.n_seen; i++) {
        ttc_free(s.seen[i].name);
        ttc_free(s.seen[i].path);
    }
    ttc_free(s.seen);
    return s.failed ? -1 : 0;
}

/* --------------------------------------------------------------------------------------------------- as JSON */

static void write_verdict(const struct ttc_candidate *one, struct ttc_buf *b)
{
    char *hidden = one->hidden_by ? ttc_format("hidden: %s is found before it", one->hidden_by) : NULL;
    if (one->state == TTC_CANDIDATE_UNTRUSTED)
        ttc_buf_member(b, "verdict", one->why->message ? one->why->message : "out of memory");
    else
        ttc_buf_member(b, "verdict", hidden ? hidden : "trusted");
    b->failed |= one->hidden_by && !hidden;
    ttc_free(hidden);
}

static void write_candidate(const struct ttc_candidate *one, void *user)
{
    static const char *const states[] = {"configured", "unconfigured", "disabled", "hidden", "untrusted"};
    struct ttc_buf *b = user;
    ttc_buf_text(b, b->n > 1 ? ",{" : "{");
    ttc_buf_member(b, "name", one->name);
    ttc_buf_member(b, "path", one->path);
    write_verdict(one, b);
    ttc_buf_member(b, "state", states[one->state]);
    ttc_buf_member(b, "from", one->from);
    ttc_buf_member(b, "hidden_by", one->hidden_by);
    ttc_buf_member(b, "fix", one->why->hint);
    ttc_buf_char(b, '}');
}

tt_result *tt_candidates(const tt_open_options *given)
{
    struct ttc_config *config = NULL;
    struct ttc_failure why = {0};
    struct ttc_buf b = {0};
    tt_open_options options;
    if (ttc_options_read(given, &options, &why) != 0 || ttc_config_load(&options, &config, NULL, &why) != 0)
        return ttc_result_failed(NULL, &why);
    ttc_buf_char(&b, '[');
    if (ttc_candidates(config, write_candidate, &b) != 0)
        b.failed = 1;
    ttc_buf_char(&b, ']');
    ttc_config_free(config);
    return ttc_result_json(&b);
}
