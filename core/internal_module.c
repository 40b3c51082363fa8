/* The library's own modules: mapped when first needed, from beside the library, of this build only. They stay mapped;
 * the table below remembers them for the whole process, under its lock. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/alloc.h"
#include "core/loader.h"
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MOST_MODULES 4
#define REINSTALL    "install libtiktok again: its files belong together"

static struct {
    const char *stem;
    const void *table;
} mapped[MOST_MODULES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char test_dir[PATH_MAX];

void ttc_internal_dir(const char *dir)
{
    pthread_mutex_lock(&lock);
    snprintf(test_dir, sizeof test_dir, "%s", dir ? dir : "");
    pthread_mutex_unlock(&lock);
}

/* The folder of the object that this function is in, by its real name: the system's loader may have come to it over
 * links. */
static int own_folder(char out[PATH_MAX])
{
    Dl_info info;
    void *here = NULL;
    void (*self)(const char *) = ttc_internal_dir;
    memcpy(&here, &self, sizeof here);
    if (dladdr(here, &info) == 0 || !info.dli_fname || !realpath(info.dli_fname, out))
        return -1;
    *strrchr(out, '/') = '\0';
    return 0;
}

/* The first that exists of: the tests' folder, beside the library, its tiktok folder, the compiled-in one. */
static int find(const char *stem, char path[PATH_MAX])
{
    char own[PATH_MAX] = "";
    const char *folders[4] = {test_dir, own, own, TT_INTERNALDIR};
    static const char *const below[4] = {"", "", "/tiktok", ""};
    own_folder(own);
    for (int i = 0; i < 4; i++) {
        if (!*folders[i])
            continue;
        int n = snprintf(path, PATH_MAX, "%s%s/%s-%s.so", folders[i], below[i], stem, TT_BUILD_ID);
        if (n > 0 && n < PATH_MAX && access(path, F_OK) == 0)
            return 0;
    }
    return -1;
}

static const void *map(const char *stem, const char *entry, struct ttc_failure *f)
{
    char path[PATH_MAX], real[PATH_MAX];
    const void *(*function)(void) = NULL;
    const char *why;
    if (find(stem, path) != 0 || !realpath(path, real)) {
        ttc_fail(f, TT_ECONFIG, REINSTALL,
                 "the library's module %s-%s.so is neither beside libtiktok nor in %s", stem, TT_BUILD_ID,
                 TT_INTERNALDIR);
        return NULL;
    }
    if (ttc_path_trusted(real, "the library's module", f) != 0)
        return NULL;
    dlerror();
    void *dl = dlopen(real, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
    void *symbol = dl ? dlsym(dl, entry) : NULL;
    if (!symbol) {
        why = dlerror();
        ttc_fail(f, TT_ECONFIG, REINSTALL, "the library's module %s cannot be mapped: %s", real,
                 why ? why : "no reason is given");
        return NULL;
    }
    memcpy(&function, &symbol, sizeof function);
    const void *table = function();
    const char *build_id = NULL;
    memcpy(&build_id, table, sizeof build_id);
    if (strcmp(build_id, TT_BUILD_ID) == 0)
        return table;
    ttc_fail(f, TT_ECONFIG, REINSTALL, "the library's module %s is of build %s, and the library of build %s",
             real, build_id, TT_BUILD_ID);
    return NULL;
}

const void *ttc_internal_module(const char *stem, const char *entry, struct ttc_failure *f)
{
    const void *table = NULL;
    int i;
    pthread_mutex_lock(&lock);
    for (i = 0; i < MOST_MODULES && mapped[i].stem && strcmp(mapped[i].stem, stem) != 0; i++)
        continue;
    if (i < MOST_MODULES && mapped[i].stem)
        table = mapped[i].table;
    else
        table = map(stem, entry, f);
    if (table && i < MOST_MODULES) {
        mapped[i].stem = stem; /* a literal of the caller's */
        mapped[i].table = table;
    }
    pthread_mutex_unlock(&lock);
    return table;
}
