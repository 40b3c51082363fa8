/* One module file under the glass, and the modules that lie on the search path. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
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

#define MOST_FOLDERS 64

/* ----------------------------------------------------------------------------------------------- one module */

static void add_component(const char *component, void *buf)
{
    struct ttc_buf *b = buf;
    if (!b->failed && b->p[b->n - 1] != '[')
        ttc_buf_char(b, ',');
    ttc_buf_json_string(b, component, strlen(component));
}

/* The folders and the file that passed the walk; the one that did not is in the sentence. */
static void add_walk(struct ttc_buf *b, const char *path)
{
    struct ttc_failure unused = {0};
    ttc_buf_text(b, ",\"trusted\":[");
    ttc_path_walk(path, "module", add_component, b, &unused);
    ttc_buf_char(b, ']');
    b->failed |= unused.status == TT_ENOMEMORY;
    ttc_failure_clear(&unused);
}

static void add_abi(struct ttc_buf *b, const struct tt_self *self)
{
    ttc_buf_format(b, ",\"abi\":{\"core\":\"%u.%u\"", TT_ABI_MAJOR, TT_ABI_MINOR);
    if (self->abi.size)
        ttc_buf_format(b, ",\"module\":\"%u.%u\",\"descriptor_bytes\":%u", self->abi.major, self->abi.minor,
                       self->abi.size);
    if (self->provider)
        ttc_buf_format(b, ",\"needs_minor\":%u", self->provider->needs_minor);
    ttc_buf_format(b, "},\"exports\":{\"entry\":\"tt_provider_%s\",\"found\":%s}", self->id,
                   self->has_entry ? "true" : "false");
}

static void add_actions(struct ttc_buf *b, struct tt_context *ctx, const struct tt_self *self)
{
    size_t flows = 0, broken = 0;
    for (size_t i = 0; i < self->n_actions; i++)
        flows += self->actions[i]->row->start != NULL;
    ttc_buf_format(b, ",\"actions\":{\"count\":%zu,\"flows\":%zu,\"broken\":[", self->n_actions, flows);
    for (size_t i = 0; i < self->n_actions; i++) {
        struct ttc_failure why = {0};
        if (ttc_action_prepare(&ctx->registry, self->actions[i], &why) != 0) {
            ttc_buf_text(b, broken++ ? ",{" : "{");
            ttc_buf_member(b, "name", self->actions[i]->name);
            ttc_buf_member(b, "why", why.message);
            ttc_buf_char(b, '}');
            b->failed |= why.status == TT_ENOMEMORY;
        }
        ttc_failure_clear(&why);
    }
    ttc_buf_text(b, "]}");
}

static void add_settings(struct ttc_buf *b, const struct tt_self *self)
{
    ttc_buf_text(b, ",\"settings\":[");
    for (uint32_t i = 0; i < self->provider->n_settings; i++) {
        struct tt_setting scratch;
        const struct tt_setting *s =
            TTC_ROW(self, TT_ROW_SETTING, tt_setting, self->provider->settings, i, &scratch);
        ttc_buf_text(b, i ? ",{" : "{");
        ttc_buf_member(b, "key", s->key);
        ttc_buf_member(b, "doc", s->doc);
        ttc_buf_member(b, "assumed", s->assumed);
        ttc_buf_format(b, ",\"secret\":%s}", s->flags & TT_P_SECRET ? "true" : "false");
    }
    ttc_buf_char(b, ']');
}

static void add_services(struct ttc_buf *b, const struct tt_self *self)
{
    ttc_buf_text(b, ",\"services\":[");
    for (uint32_t i = 0; i < self->provider->n_services; i++) {
        struct tt_service scratch;
        const struct tt_service *s =
            TTC_ROW(self, TT_ROW_SERVICE, tt_service, self->provider->services, i, &scratch);
        ttc_buf_text(b, i ? ",{" : "{");
        ttc_buf_member(b, "id", s->id);
        ttc_buf_member(b, "base_url", s->base_url);
        ttc_buf_member(b, "setting", s->setting);
        ttc_buf_char(b, '}');
    }
    ttc_buf_char(b, ']');
}

static void add_provider(struct ttc_buf *b, const struct tt_provider *p)
{
    ttc_buf_text(b, ",\"provider\":{");
    ttc_buf_member(b, "id", p->id);
    ttc_buf_member(b, "version", p->version);
    ttc_buf_member(b, "summary", p->summary);
    ttc_buf_member(b, "license", p->license);
    ttc_buf_member(b, "url", p->url);
    ttc_buf_char(b, '}');
}

static void add_verdict(struct ttc_buf *b, struct tt_context *ctx, const struct tt_self *self)
{
    ttc_buf_char(b, '{');
    ttc_buf_member(b, "file", self->path);
    ttc_buf_member(b, "name", self->id);
    ttc_buf_member(b, "verdict", self->state == TTC_SELF_READY ? "ok" : "refused");
    ttc_buf_member(b, "why", self->why.message);
    ttc_buf_member(b, "fix", self->why.hint);
    add_walk(b, self->path);
    add_abi(b, self);
    if (self->state == TTC_SELF_READY) {
        add_provider(b, self->provider);
        add_actions(b, ctx, self);
        add_settings(b, self);
        add_services(b, self);
    }
    ttc_buf_char(b, '}');
}

/* "/folder/NAME.so" gives NAME. */
static int name_of(const char *path, char name[TTC_LONGEST_NAME + 1])
{
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    size_t n = strlen(base);
    if (n < 4 || strcmp(base + n - 3, ".so") != 0 || n - 3 > TTC_LONGEST_NAME)
        return -1;
    memcpy(name, base, n - 3);
    name[n - 3] = '\0';
    return ttc_provider_name_ok(name) ? 0 : -1;
}

tt_result *tt_inspect(const char *path)
{
    char whole[PATH_MAX], name[TTC_LONGEST_NAME + 1];
    struct ttc_failure why = {0};
    struct tt_context ctx;
    struct ttc_buf b = {0};
    if (!path)
        ttc_fail(&why, TT_EUSAGE, "name a provider's .so", "no file is named");
    else if (*path != '/' && !realpath(path, whole))
        ttc_fail(&why, TT_EUSAGE, "name a provider's .so", "%s: %s", path, strerror(errno));
    else if (name_of(path, name) != 0)
        ttc_fail(&why, TT_EUSAGE, "a module is named NAME.so, NAME being one of a-z, then a-z, 0-9 and _",
                 "%s does not have a module's name", path);
    else if (ttc_trial_open(&ctx, NULL) != 0)
        ttc_fail_nomem(&why);
    if (why.status != TT_OK)
        return ttc_result_failed(NULL, &why);
    struct tt_self *self = ttc_trial_load(&ctx, name, *path == '/' ? path : whole);
    if (self)
        add_verdict(&b, &ctx, self);
    else
        b.failed = 1;
    ttc_trial_close(&ctx);
    return ttc_result_json(&b);
}

/* ---------------------------------------------------------------------------------------------- the search path */

struct search {
    struct ttc_buf *b;
    char **seen; /* names that an earlier folder has */
    size_t n_seen;
};

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_module(const struct dirent *one)
{
    char name[TTC_LONGEST_NAME + 1];
    return name_of(one->d_name, name) == 0;
}

static int was_seen(const struct search *s, const char *name)
{
    for (size_t i = 0; i < s->n_seen; i++)
        if (strcmp(s->seen[i], name) == 0)
            return 1;
    return 0;
}

static void remember(struct search *s, const char *name)
{
    char **list = ttc_realloc(s->seen, (s->n_seen + 1) * sizeof *list);
    if (list)
        s->seen = list;
    if (!list || !(list[s->n_seen] = ttc_strdup(name)))
        s->b->failed = 1;
    else
        s->n_seen++;
}

static void add_candidate(struct search *s, const char *folder, const char *file)
{
    char path[PATH_MAX], name[TTC_LONGEST_NAME + 1];
    struct ttc_failure why = {0};
    const char *verdict = "trusted";
    int n = snprintf(path, sizeof path, "%s/%s", folder, file);
    if (n < 0 || (size_t)n >= sizeof path || name_of(file, name) != 0)
        return;
    if (was_seen(s, name))
        verdict = "hidden: a folder before this one has a module of that name";
    else if (ttc_path_trusted(path, "module", &why) != 0)
        verdict = why.message;
    s->b->failed |= why.status == TT_ENOMEMORY;
    ttc_buf_text(s->b, s->b->n > 1 ? ",{" : "{");
    ttc_buf_member(s->b, "name", name);
    ttc_buf_member(s->b, "path", path);
    ttc_buf_member(s->b, "verdict", verdict);
    ttc_buf_char(s->b, '}');
    remember(s, name);
    ttc_failure_clear(&why);
}

static void search_folder(struct search *s, const char *folder)
{
    struct dirent **list = NULL;
    int n = scandir(folder, &list, is_module, by_name);
    s->b->failed |= n < 0 && errno == ENOMEM;
    for (int i = 0; i < n; i++) {
        add_candidate(s, folder, list[i]->d_name);
        free(list[i]);
    }
    free(list);
}

tt_result *tt_candidates(const tt_open_options *given)
{
    const char *folders[MOST_FOLDERS];
    struct ttc_config *config = NULL;
    struct ttc_failure why = {0};
    struct ttc_buf b = {0};
    struct search s = {.b = &b};
    tt_open_options options;
    if (ttc_options_read(given, &options, &why) != 0 || ttc_config_load(&options, &config, NULL, &why) != 0)
        return ttc_result_failed(NULL, &why);
    size_t n = ttc_loader_folders(config, folders, MOST_FOLDERS);
    ttc_buf_char(&b, '[');
    for (size_t i = 0; i < n; i++)
        search_folder(&s, folders[i]);
    ttc_buf_char(&b, ']');
    for (size_t i = 0; i < s.n_seen; i++)
        ttc_free(s.seen[i]);
    ttc_free(s.seen);
    ttc_config_free(config);
    return ttc_result_json(&b);
}
