/* The doctor's part on the search path: the folders in order and where they come from, and of every module file why it
 * was taken or not. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/doctor_internal.h"
#include "core/loader.h"
#include "core/search_path.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void count_one(const struct ttc_candidate *one, void *user)
{
    size_t *counts = user;
    counts[one->folder]++;
}

/* "plugin_path, FILE:LINE" */
static void say_origin(struct ttc_findings *f, const char *from, char *out, size_t room)
{
    if (strcmp(from, "plugin_path") == 0)
        snprintf(out, room, "from plugin_path, %s", ttc_config_origin(f->ctx->config, "plugin_path"));
    else
        snprintf(out, room, "%s%s", strcmp(from, "compiled in") ? "from " : "", from);
}

static void find_folder(struct ttc_findings *f, size_t number, const char *folder, const char *from,
                        size_t modules)
{
    char origin[300];
    struct stat st;
    int missing = stat(folder, &st) != 0 ? errno : S_ISDIR(st.st_mode) ? 0 : ENOTDIR;
    if (!missing && access(folder, R_OK | X_OK) != 0)
        missing = errno;
    say_origin(f, from, origin, sizeof origin);
    f->path = folder;
    f->from = from;
    if (!missing)
        ttc_find(f, "search path", TTC_FINE, NULL, "folder %zu is %s (%s), with %zu module%s", number, folder,
                 origin, modules, modules == 1 ? "" : "s");
    else /* the compiled-in one is there once something is installed */
        ttc_find(f, "search path", strcmp(from, "compiled in") == 0 ? TTC_FINE : TTC_WARNING,
                 "take it out of the path, or make it", "folder %zu is %s (%s): %s", number, folder, origin,
                 strerror(missing));
}

static void find_folders(struct ttc_findings *f)
{
    const char *folders[TTC_MOST_FOLDERS];
    size_t counts[TTC_MOST_FOLDERS + 1] = {0}; /* the last one is for those that no folder has */
    const struct ttc_config *config = f->ctx->config;
    size_t n = ttc_loader_folders(config, folders, TTC_MOST_FOLDERS);
    const char *variable = getenv("TIKTOK_PLUGIN_PATH");
    if (!ttc_loader_maps) {
        ttc_find(f, "search path", TTC_FINE, NULL,
                 "no folder is searched: this build loads no modules, only what is linked in");
        return;
    }
    if (ttc_candidates(config, count_one, counts) != 0)
        f->out.failed = 1;
    for (size_t i = 0; i < n; i++)
        find_folder(f, i + 1, folders[i], ttc_folder_from(config, i, n), counts[i]);
    if (variable && *variable && !secure_getenv("TIKTOK_PLUGIN_PATH")) {
        f->from = "TIKTOK_PLUGIN_PATH";
        ttc_find(f, "search path", TTC_WARNING, "set plugin_path in the configuration",
                 "TIKTOK_PLUGIN_PATH is ignored, because this process has more rights than the user who "
                 "started it");
    }
}

/* ---------------------------------------------------------------------------------------------- the modules */

static const char *place_of(const struct ttc_candidate *one)
{
    return one->path ? one->path : TTC_BUILT_IN;
}

/* Of a file that would be found, but belongs to no loaded provider. */
static void find_idle(struct ttc_findings *f, const char *check, const struct ttc_candidate *one)
{
    switch (one->state) {
    case TTC_CANDIDATE_UNTRUSTED:
        f->verdict = "untrusted";
        ttc_find(f, check, TTC_WARNING, one->why->hint, "%s is not taken: %s", place_of(one),
                 one->why->message ? one->why->message : "out of memory");
        break;
    case TTC_CANDIDATE_DISABLED:
        f->verdict = "disabled";
        ttc_find(f, check, TTC_FINE, NULL, "%s is not taken: providers.%s.enabled is false", place_of(one),
                 one->name);
        break;
    case TTC_CANDIDATE_UNCONFIGURED:
        f->verdict = "unconfigured";
        ttc_find(f, check, TTC_FINE, NULL, "%s is not taken: the configuration does not name provider %s",
                 place_of(one), one->name);
        break;
    default:
        f->verdict = "not asked for";
        ttc_find(f, check, TTC_FINE, NULL, "%s is not taken: this program did not ask for provider %s",
                 place_of(one), one->name);
    }
}

/* Of a file whose provider is loaded, or was to be. */
static void find_used(struct ttc_findings *f, const char *check, const struct ttc_candidate *one,
                      const struct tt_self *self)
{
    if (strcmp(self->path ? self->path : TTC_BUILT_IN, place_of(one)) != 0) {
        f->verdict = "replaced";
        ttc_find(f, check, TTC_FINE, NULL, "%s is not taken: provider %s %s%s", place_of(one), one->name,
                 self->path ? "is loaded from " : "is built into this program", self->path ? self->path : "");
    } else if (self->state == TTC_SELF_READY) {
        f->verdict = "taken";
        ttc_find(f, check, TTC_FINE, NULL, "%s is taken as provider %s%s", place_of(one), one->name,
                 strcmp(one->from, "module") == 0 ? ", because its module setting names it" : "");
    } else {
        f->verdict = "refused";
        ttc_find(f, check, TTC_FAILED, self->why.hint, "%s is not taken: %s", place_of(one),
                 self->why.message ? self->why.message : "out of memory");
    }
}

static void find_module(const struct ttc_candidate *one, void *user)
{
    struct ttc_findings *f = user;
    const struct tt_self *self = ttc_registry_self(&f->ctx->registry, one->name);
    char check[64];
    snprintf(check, sizeof check, "module %s", one->name);
    f->path = one->path;
    f->from = one->from;
    if (one->state == TTC_CANDIDATE_HIDDEN) {
        f->verdict = "hidden";
        ttc_find(f, check, TTC_FINE, NULL, "%s is not taken: %s is found before it", place_of(one),
                 one->hidden_by);
    } else if (self) {
        find_used(f, check, one, self);
    } else {
        find_idle(f, check, one);
    }
}

void ttc_doctor_search(struct ttc_findings *f)
{
    find_folders(f);
    if (ttc_candidates(f->ctx->config, find_module, f) != 0)
        f->out.failed = 1;
}
