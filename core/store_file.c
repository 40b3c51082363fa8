/* The token store in files: see store.h for what it promises and store_file.h for the files. */
#include "core/store_file.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define DEFAULTS "defaults.json"

static struct ttc_file_store *of(struct ttc_store *base)
{
    return (struct ttc_file_store *)base;
}

static int ready(struct ttc_store *base, struct ttc_failure *why)
{
    int folder = ttc_sf_folder(of(base), 1, why), held = -1;
    if (folder < 0)
        return -1;
    held = ttc_sf_write_lock(of(base), folder, why);
    if (held >= 0 && faccessat(folder, ".", W_OK, AT_EACCESS) != 0)
        ttc_sf_cannot_write(of(base), NULL, why);
    ttc_sf_write_unlock(held);
    close(folder);
    return why->status ? -1 : 0;
}

static int account_fits(const char *account, struct ttc_failure *why)
{
    size_t n = strlen(account);
    if (n > 0 && n <= TTC_LONGEST_ACCOUNT)
        return 0;
    return ttc_fail(why, TT_EUSAGE, "choose another name",
                    "an account's name has 1 to %u bytes, and this one %zu: \"%.100s\"", TTC_LONGEST_ACCOUNT,
                    n, account);
}

/* What a file holds must be what its name says. 1, or -1. */
static int read_token(const struct ttc_file_store *s, const char *name, const json_t *json,
                      const char *provider, const char *account, struct ttc_token *out,
                      struct ttc_failure *why)
{
    char clause[160];
    if (ttc_token_from_json(out, json, clause) == 0) {
        if (strcmp(out->provider, provider) == 0 && strcmp(out->account, account) == 0)
            return 1;
        ttc_token_clear(out);
        snprintf(clause, sizeof clause, "it holds the tokens of another account");
    } else if (!*clause) {
        return ttc_fail_nomem(why);
    }
    return ttc_fail(why, TT_ECONFIG, "put back a copy of it, or move it away and sign in again",
                    "the token file %s/%s is damaged: %s; it was left as it is", s->folder, name, clause);
}

static int load_at(const struct ttc_file_store *s, int folder, const char *provider, const char *account,
                   struct ttc_token *out, struct ttc_failure *why)
{
    char *name = ttc_sf_name(provider, account, ".json");
    json_t *json = NULL;
    memset(out, 0, sizeof *out);
    int rc = name ? ttc_sf_read(s, folder, name, &json, why) : ttc_fail_nomem(why);
    if (rc == 1)
        rc = read_token(s, name, json, provider, account, out, why);
    json_decref(json);
    ttc_free(name);
    return rc;
}

static int load(struct ttc_store *base, const char *provider, const char *account, struct ttc_token *out,
                struct ttc_failure *why)
{
    memset(out, 0, sizeof *out);
    if (account_fits(account, why) != 0)
        return -1;
    int folder = ttc_sf_folder(of(base), 0, why);
    if (folder < 0)
        return folder == -2 ? 0 : -1;
    int rc = load_at(of(base), folder, provider, account, out, why);
    close(folder);
    return rc;
}

/* Under the write lock: may this account be changed? 1, 0: it is another generation, -1. *there: it exists. */
static int may_change(const struct ttc_file_store *s, int folder, const char *provider, const char *account,
                      const char *was, int *there, struct ttc_failure *why)
{
    struct ttc_token now;
    int rc = load_at(s, folder, provider, account, &now, why);
    *there = rc == 1;
    if (rc >= 0)
        rc = !was || (*there && strcmp(now.access, was) == 0);
    ttc_token_clear(&now);
    return rc;
}

static int save(struct ttc_store *base, const struct ttc_token *token, const char *was,
                struct ttc_store_lock *lock, struct ttc_failure *why)
{
    struct ttc_file_store *s = of(base);
    int folder, held = -1, there, rc = -1;
    if (account_fits(token->account, why) != 0 || (folder = ttc_sf_folder(s, 1, why)) < 0)
        return -1;
    char *name = ttc_sf_name(token->provider, token->account, ".json");
    json_t *json = ttc_token_json(token);
    if (!name || !json)
        ttc_fail_nomem(why);
    else if ((held = ttc_sf_write_lock(s, folder, why)) >= 0)
        rc = may_change(s, folder, token->provider, token->account, was, &there, why);
    if (rc == 1 && ttc_sf_replace(s, folder, name, json, lock, why) != 0)
        rc = -1;
    ttc_sf_write_unlock(held);
    json_decref(json);
    ttc_free(name);
    close(folder);
    return rc;
}

/* The default goes with its account. */
static int forget_default(const struct ttc_file_store *s, int folder, const char *provider,
                          const char *account, struct ttc_failure *why)
{
    json_t *all = NULL;
    int rc = ttc_sf_read(s, folder, DEFAULTS, &all, why);
    const char *chosen = json_string_value(json_object_get(all, provider));
    if (rc == 1 && chosen && strcmp(chosen, account) == 0) {
        json_object_del(all, provider);
        rc = ttc_sf_replace(s, folder, DEFAULTS, all, NULL, why);
    }
    json_decref(all);
    return rc < 0 ? -1 : 0;
}

static int remove_token(struct ttc_store *base, const char *provider, const char *account, const char *was,
                        struct ttc_failure *why)
{
    struct ttc_file_store *s = of(base);
    int folder = ttc_sf_folder(s, 0, why), held = -1, there = 0, rc = -1;
    if (folder < 0)
        return folder == -2 ? 0 : -1;
    char *name = ttc_sf_name(provider, account, ".json");
    if (!name)
        ttc_fail_nomem(why);
    else if ((held = ttc_sf_write_lock(s, folder, why)) >= 0)
        rc = may_change(s, folder, provider, account, was, &there, why);
    if (rc == 1 && !there)
        rc = 0;
    if (rc == 1 &&
        forget_default(s, folder, provider, account, why) != 0) /* first: else it is gone, and we failed */
        rc = -1;
    if (rc == 1 && unlinkat(folder, name, 0) != 0)
        rc = ttc_sf_cannot_write(s, name, why);
    if (rc == 1 && ttc_sf_sync_folder(s, folder, why) != 0)
        rc = -1;
    ttc_sf_write_unlock(held);
    ttc_free(name);
    close(folder);
    return rc;
}

/* "PROVIDER.ACCOUNT.json" taken apart; 0: not a name of this form. */
static int split_name(const char *name, char provider[64], char account[3 * TTC_LONGEST_ACCOUNT + 1])
{
    size_t n = strlen(name), p = strcspn(name, "."), at = 0;
    if (n < 8 || strcmp(name + n - 5, ".json") != 0 || p == 0 || p >= 64 || p + 1 >= n - 5 ||
        n - 6 - p > 3 * TTC_LONGEST_ACCOUNT)
        return 0;
    memcpy(provider, name, p);
    provider[p] = '\0';
    for (const char *c = name + p + 1; c < name + n - 5; c++) {
        unsigned byte = (unsigned char)*c;
        if (*c == '%' && c + 2 < name + n - 5 && sscanf(c + 1, "%2x", &byte) == 1)
            c += 2;
        account[at++] = (char)byte;
    }
    account[at] = '\0';
    return 1;
}

static int list_one(const struct ttc_file_store *s, int folder, const char *name, const char *provider,
                    int (*each)(const struct ttc_token *, const struct ttc_failure *, void *), void *user)
{
    char of_provider[64], account[3 * TTC_LONGEST_ACCOUNT + 1];
    struct ttc_failure why = {0};
    struct ttc_token token = {0};
    if (!split_name(name, of_provider, account) || (provider && strcmp(provider, of_provider) != 0))
        return 0;
    int rc = load_at(s, folder, of_provider, account, &token, &why), end = 0;
    if (rc == 1) {
        end = each(&token, NULL, user);
    } else if (rc < 0) {
        struct ttc_token nameless = {.provider = of_provider, .account = account};
        end = each(&nameless, &why, user);
    }
    ttc_token_clear(&token);
    ttc_failure_clear(&why);
    return end;
}

static int list(struct ttc_store *base, const char *provider,
                int (*each)(const struct ttc_token *, const struct ttc_failure *, void *), void *user,
                struct ttc_failure *why)
{
    struct ttc_file_store *s = of(base);
    int folder = ttc_sf_folder(s, 0, why), end = 0;
    if (folder < 0)
        return folder == -2 ? 0 : -1;
    int again = fcntl(folder, F_DUPFD_CLOEXEC, 0);
    DIR *dir = again >= 0 ? fdopendir(again) : NULL;
    if (!dir) {
        if (errno == ENOMEM)
            ttc_fail_nomem(why);
        else
            ttc_fail(why, TT_ECONFIG, NULL, "the token store %s cannot be read: %s", s->folder,
                     strerror(errno));
        if (again >= 0)
            close(again);
        close(folder);
        return -1;
    }
    struct dirent *entry;
    while (end == 0 && (entry = readdir(dir)) != NULL)
        end = list_one(s, folder, entry->d_name, provider, each, user);
    closedir(dir);
    close(folder);
    return 0;
}

static char *default_of(struct ttc_store *base, const char *provider, struct ttc_failure *why)
{
    int folder = ttc_sf_folder(of(base), 0, why);
    json_t *all = NULL;
    char *name = NULL;
    if (folder < 0)
        return NULL;
    if (ttc_sf_read(of(base), folder, DEFAULTS, &all, why) == 1)
        name = ttc_strdup(json_string_value(json_object_get(all, provider)));
    if (!name && json_is_string(json_object_get(all, provider)))
        ttc_fail_nomem(why);
    json_decref(all);
    close(folder);
    return name;
}

static int set_default(struct ttc_store *base, const char *provider, const char *account,
                       struct ttc_failure *why)
{
    struct ttc_file_store *s = of(base);
    int folder = ttc_sf_folder(s, 1, why), held, rc = -1;
    json_t *all = NULL;
    if (folder < 0)
        return -1;
    if ((held = ttc_sf_write_lock(s, folder, why)) >= 0)
        rc = ttc_sf_read(s, folder, DEFAULTS, &all, why);
    if (rc == 0 && !(all = json_object()))
        rc = ttc_fail_nomem(why);
    if (rc >= 0 && json_object_set_new(all, provider, json_string(account)) != 0)
        rc = json_is_object(all) ? ttc_fail_nomem(why)
                                 : ttc_fail(why, TT_ECONFIG, "move it away",
                                            "%s/" DEFAULTS " is damaged; it was left as it is", s->folder);
    if (rc >= 0)
        rc = ttc_sf_replace(s, folder, DEFAULTS, all, NULL, why);
    ttc_sf_write_unlock(held);
    json_decref(all);
    close(folder);
    return rc < 0 ? -1 : 0;
}

static void close_store(struct ttc_store *base)
{
    if (!base)
        return;
    ttc_free(of(base)->folder);
    ttc_free(base);
}

static const struct ttc_store_ops ops = {
    .close = close_store,
    .ready = ready,
    .load = load,
    .save = save,
    .remove = remove_token,
    .list = list,
    .default_of = default_of,
    .set_default = set_default,
    .lock = ttc_sf_lock,
    .reserve = ttc_sf_reserve,
    .unlock = ttc_sf_unlock,
};

struct ttc_store *ttc_store_files(const char *folder)
{
    struct ttc_file_store *s = ttc_alloc(sizeof *s);
    char *path = ttc_format("%s/tokens", folder);
    if (!s || !path) {
        ttc_free(s);
        ttc_free(path);
        return NULL;
    }
    s->base.ops = &ops;
    s->folder = path;
    return &s->base;
}
