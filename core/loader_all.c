/* Which providers are loaded, and where their modules are looked for. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/context.h"
#include "core/loader_internal.h"
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define MOST_FOLDERS 64

size_t ttc_loader_folders(const struct ttc_config *c, const char **folders, size_t room)
{
    static const char *const keys[] = {"plugin_path", "TIKTOK_PLUGIN_PATH"};
    size_t found = 0;
    if (!ttc_loader_maps)
        return 0;
    for (size_t k = 0; k < 2; k++) {
        const char *const *list;
        size_t n = ttc_config_list(c, keys[k], &list);
        for (size_t i = 0; i < n && found + 1 < room; i++)
            folders[found++] = list[i];
    }
    if (found < room)
        folders[found++] = TT_PLUGINDIR;
    return found;
}

/* The "module" setting. 1 found, 0 not set, -1. */
static int find_named(const struct ttc_config *c, const char *name, char **path, struct ttc_failure *f)
{
    const struct ttc_entry *e = ttc_config_provider_entry(c, name, "module");
    if (!e || !e->text)
        return 0;
    *path = ttc_strdup(e->text);
    return *path ? 1 : ttc_fail_nomem(f);
}

int ttc_loader_find(const struct ttc_config *c, const char *name, char **path, struct ttc_failure *f)
{
    const char *folders[MOST_FOLDERS];
    size_t n = ttc_loader_folders(c, folders, MOST_FOLDERS);
    struct ttc_buf looked = {0};
    *path = NULL;
    if (!ttc_provider_name_ok(name))
        return ttc_fail(f, TT_EUSAGE, "a provider's name is one of a-z, then at most 31 of a-z, 0-9 and _",
                        "\"%.60s\" does not name a provider", name);
    int rc = find_named(c, name, path, f);
    if (rc == 0 && ttc_builtin(c, name))
        return 0;
    for (size_t i = 0; i < n && rc == 0; i++) {
        struct stat st;
        char *one = ttc_format("%s/%s.so", folders[i], name);
        if (!one) {
            rc = ttc_fail_nomem(f);
        } else if (lstat(one, &st) == 0) {
            *path = one;
            rc = 1;
        } else {
            ttc_free(one);
            ttc_buf_format(&looked, "%s%s", i ? ", " : "", folders[i]);
        }
    }
    if (rc == 0 && !ttc_loader_maps)
        ttc_fail(f, TT_ECONFIG, "use a build that loads modules",
                 "provider %s is not linked into this program, and this build loads no modules", name);
    else if (rc == 0)
        ttc_fail(f, TT_ECONFIG,
                 "install it, add its folder to plugin_path, or name its file with module = \"...\"",
                 "there is no %s.so in %s", name,
                 looked.p && !looked.failed ? looked.p : "the folders for modules");
    ttc_buf_free(&looked);
    return rc == 1 ? 0 : -1;
}

static int is_critical(const struct ttc_config *c, const char *name)
{
    const struct ttc_entry *e = ttc_config_provider_entry(c, name, "critical");
    return e && json_is_true(e->value);
}

static int is_enabled(const struct ttc_config *c, const char *name)
{
    const struct ttc_entry *e = ttc_config_provider_entry(c, name, "enabled");
    return !e || json_is_true(e->value);
}

/* Puts the failure where calls to the provider find it. Whoever named the provider is going to call it and to be told
 * then; one that the configuration names may never be called, so the log has to tell. */
static int load_one(struct tt_context *ctx, const char *name, int named_by_host, struct ttc_failure *f)
{
    char *path = NULL;
    struct ttc_failure why = {0};
    int found = ttc_loader_find(ctx->config, name, &path, &why);
    struct tt_self *self = why.status == TT_ENOMEMORY ? NULL : ttc_self_new(ctx, name, path);
    ttc_free(path);
    if (!self || ttc_registry_add_self(&ctx->registry, self, f) != 0) {
        ttc_self_free(self);
        ttc_failure_clear(&why);
        return f->status ? -1 : ttc_fail_nomem(f);
    }
    self->critical = is_critical(ctx->config, name);
    self->entry = self->path ? NULL : ttc_builtin(ctx->config, name);
    self->why = why;
    self->state = TTC_SELF_REFUSED;
    if (found == 0 && ttc_loader_load(&ctx->registry, self, &ctx->host) == 0)
        return 0;
    if (self->why.status == TT_ENOMEMORY)
        return ttc_fail_nomem(f);
    if (self->critical)
        return ttc_fail(f, self->why.status, self->why.hint, "provider %s is critical and is not loaded: %s",
                        name, self->why.message);
    ttc_log(ctx->log, named_by_host ? TT_LOG_INFO : TT_LOG_WARNING, name, "not loaded: %s%s%s",
            self->why.message, self->why.hint ? "; " : "", self->why.hint ? self->why.hint : "");
    return 0;
}

int ttc_loader_load_all(struct tt_context *ctx, const tt_open_options *options, struct ttc_failure *f)
{
    const char *const *names;
    size_t n = ttc_config_providers(ctx->config, &names);
    int exactly = options && options->providers;
    if (exactly) {
        names = options->providers;
        n = options->n_providers;
    }
    for (size_t i = 0; i < n; i++) {
        if (!exactly && !is_enabled(ctx->config, names[i]))
            continue;
        if (load_one(ctx, names[i], exactly, f) != 0)
            return -1;
    }
    return 0;
}
