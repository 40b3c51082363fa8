/* See place.h. */
#include "build_config.h"

#include "tests/oom/place.h"
#include "core/store.h"
#include <check.h>
#include <ftw.h>
#include <jansson.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static char folder[PATH_MAX], state[PATH_MAX + 16];

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st;
    (void)kind;
    (void)at;
    return remove(path);
}

void place_make(void)
{
    /* Nothing here has to survive the machine: memory is quicker than a disk that is synchronised. */
    snprintf(folder, sizeof folder, "%s/test_oom_XXXXXX",
             access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(state, sizeof state, "state_dir=%s/state", folder);
}

void place_remove(void)
{
    nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

const char *place_folder(void)
{
    return folder;
}

const char *place_state(void)
{
    return state;
}

void place_fresh(void)
{
    nftw(state + strlen("state_dir="), remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

const char *place_file(const char *name, const void *bytes, size_t n)
{
    static char paths[4][PATH_MAX + 64];
    static int next;
    char *path = paths[next++ % 4];
    snprintf(path, sizeof paths[0], "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    ck_assert_ptr_nonnull(f);
    ck_assert_uint_eq(fwrite(bytes, 1, n, f), n);
    ck_assert_int_eq(fclose(f), 0);
    return path;
}

static struct ttc_store *open_store(void)
{
    struct ttc_store *store = ttc_store_files(state + strlen("state_dir="));
    ck_assert_ptr_nonnull(store);
    return store;
}

void place_token(const char *provider, const char *kind, const char *name, int64_t lives)
{
    char access[64], refresh[64];
    struct ttc_failure why = {0};
    struct ttc_store *store = open_store();
    int64_t now = (int64_t)time(NULL);
    snprintf(access, sizeof access, "act.%s", name);
    snprintf(refresh, sizeof refresh, "rft.%s", name);
    struct ttc_token t = {.provider = (char *)provider,
                          .account = (char *)name,
                          .kind = (char *)kind,
                          .access = access,
                          .refresh = refresh,
                          .ids = json_pack("[s]", name),
                          .obtained_at = now - 3600,
                          .expires_at = now + lives};
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    ck_assert_int_eq(store->ops->set_default(store, provider, name, &why), 0);
    json_decref(t.ids);
    store->ops->close(store);
}

const char *place_refresh(const char *provider, const char *name)
{
    static char text[256];
    struct ttc_failure why = {0};
    struct ttc_token t;
    struct ttc_store *store = open_store();
    int rc = store->ops->load(store, provider, name, &t, &why);
    ck_assert_msg(rc >= 0, "the token of %s is damaged: %s", name, why.message ? why.message : "");
    snprintf(text, sizeof text, "%s", rc == 1 && t.refresh ? t.refresh : "");
    if (rc == 1)
        ttc_token_clear(&t);
    store->ops->close(store);
    return text;
}

static int look_at(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    const char *dot = strrchr(path, '.');
    (void)st;
    (void)at;
    if (kind != FTW_F)
        return 0;
    ck_assert_msg(!dot || (strcmp(dot, ".tmp") != 0 && strcmp(dot, ".new") != 0), "%s was left behind", path);
    if (!dot || strcmp(dot, ".json") != 0)
        return 0;
    json_error_t error;
    json_t *json = json_load_file(path, 0, &error);
    ck_assert_msg(json != NULL, "%s is damaged: %s", path, error.text);
    json_decref(json);
    return 0;
}

void place_is_sound(void)
{
    nftw(state + strlen("state_dir="), look_at, 8, FTW_PHYS);
}
