/* See saved.h. */
#include "core/saved.h"
#include "core/json.h"
#include "core/state_files.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { LONGEST_NAME = 99, STALE_S = 30 * 24 * 3600, LOCK_TRIES = 4 };

int ttc_saved_name(const char *name, struct ttc_failure *why)
{
    size_t n = strlen(name);
    if (n > 0 && n <= LONGEST_NAME && *name != '.' && !strchr(name, '/'))
        return 0;
    return ttc_fail(why, TT_EUSAGE, "give a name of up to 99 bytes without slashes that begins with no dot",
                    "\"%.120s\" cannot be the name of a saved state", name);
}

char *ttc_saved_path(const struct tt_context *ctx, const char *name, const char *end, char room[PATH_MAX])
{
    const char *dir = ttc_config_text(ctx->config, "state_dir");
    int n = name ? snprintf(room, PATH_MAX, "%s/flows/%s%s", dir, name, end)
                 : snprintf(room, PATH_MAX, "%s/flows", dir);
    return *dir && n > 0 && n < PATH_MAX ? room : NULL;
}

static int make_folder(const struct tt_context *ctx)
{
    char room[PATH_MAX], *folder = ttc_saved_path(ctx, NULL, NULL, room);
    return folder ? ttc_folders_make(folder) : -1;
}

/* ---- the lock */

/* A file that its last holder has just removed is nobody's lock. */
static int is_the_file(int fd, const char *path)
{
    struct stat here, there;
    return fstat(fd, &here) == 0 && stat(path, &there) == 0 && here.st_ino == there.st_ino &&
           here.st_dev == there.st_dev;
}

/* The descriptor, -2: somebody holds it, -1 and errno. */
static int try_lock(const char *path, int flags, int kind)
{
    for (;;) {
        int fd = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | flags, 0600);
        if (fd < 0)
            return -1;
        int error = flock(fd, kind | LOCK_NB) == 0 ? 0 : errno;
        int is_it = is_the_file(fd, path);
        if (!error && is_it)
            return fd;
        close(fd);
        if (error && error != EWOULDBLOCK) { /* a file system without locks */
            errno = error;
            return -1;
        }
        if (error && is_it)
            return -2;
    }
}

/* Who only looks (ttc_saved_is_locked) holds it for a moment: that is waited for. */
static int lock_to_run(const char *path)
{
    static const struct timespec moment = {.tv_nsec = 5000000};
    int fd = try_lock(path, O_CREAT, LOCK_EX);
    for (int tries = 1; fd == -2 && tries < LOCK_TRIES; tries++) {
        nanosleep(&moment, NULL);
        fd = try_lock(path, O_CREAT, LOCK_EX);
    }
    return fd;
}

int ttc_saved_lock(const struct tt_context *ctx, const char *name, struct ttc_failure *why)
{
    char room[PATH_MAX], *path = ttc_saved_path(ctx, name, ".lock", room);
    int fd = path && make_folder(ctx) == 0 ? lock_to_run(path) : -1;
    if (fd == -2)
        ttc_fail(why, TT_EUSAGE, "wait until it has ended", "another run uses the saved state %s right now",
                 name);
    else if (fd < 0)
        ttc_fail(
            why, TT_ECONFIG, "set state_dir to a folder that you can write to, on a file system with locks",
            "the saved state %s cannot be used: %s", name, path ? strerror(errno) : "state_dir is not known");
    return fd < 0 ? -1 : fd;
}

void ttc_saved_unlock(int lock)
{
    if (lock < 0)
        return;
    flock(lock, LOCK_UN); /* a forked child may hold a copy of the descriptor */
    close(lock);
}

int ttc_saved_is_locked(const struct tt_context *ctx, const char *name)
{
    char room[PATH_MAX], *path = ttc_saved_path(ctx, name, ".lock", room);
    int fd = path ? try_lock(path, 0, LOCK_SH) : -1;
    ttc_saved_unlock(fd);
    return fd == -2;
}

/* ---- the file */

/* The whole file as a tree. 0, or -1 and the sentence. */
static int parse(int fd, size_t size, const char *path, json_t **out, struct ttc_failure *why)
{
    json_error_t error = {.text = "it cannot be read"};
    char *text = ttc_alloc(size + 1);
    size_t n = 0;
    ssize_t got = 1;
    int lost = !text;
    while (text && n < size && (got = read(fd, text + n, size - n)) > 0)
        n += (size_t)got;
    if (text && got >= 0)
        *out = ttc_json_tree(text, n, 0, &error, &lost);
    if (text)
        explicit_bzero(text, size);
    ttc_free(text);
    if (lost)
        return ttc_fail_nomem(why);
    if (*out)
        return 0;
    return ttc_fail(why, TT_ECONFIG, "look at the service for what it began, then remove it and start anew",
                    "the saved state %s is damaged: %s", path, error.text);
}

int ttc_saved_read(const struct tt_context *ctx, const char *name, json_t **out, struct ttc_failure *why)
{
    struct stat st;
    char room[PATH_MAX], *path = ttc_saved_path(ctx, name, ".json", room);
    int fd = path ? open(path, O_RDONLY | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1;
    int rc = !path || (fd < 0 && errno == ENOENT) ? 0 : -1;
    *out = NULL;
    if (fd < 0 && rc != 0)
        ttc_fail(why, TT_ECONFIG, "check its owner and rights", "the saved state %s cannot be opened: %s",
                 path, strerror(errno));
    else if (fd >= 0 && (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_uid != geteuid()))
        ttc_fail(why, TT_ECONFIG, "move it away", "the saved state %s is no file of your own; it is not used",
                 path);
    else if (fd >= 0 && parse(fd, (size_t)st.st_size, path, out, why) == 0)
        rc = 1;
    if (fd >= 0)
        close(fd);
    return rc;
}

static int sync_folder(const char *path)
{
    char folder[PATH_MAX];
    snprintf(folder, sizeof folder, "%.*s", (int)(strrchr(path, '/') - path), path);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int rc = fd < 0 ? -1 : fsync(fd);
    if (fd >= 0)
        close(fd);
    return rc == 0 || errno == EINVAL ? 0 : -1; /* some file systems have nothing to wait for */
}

/* Written beside and renamed: the file is whole, old or new. */
static int replace(const char *path, const char *beside, const char *text, size_t n)
{
    int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    int rc = fd < 0 || fchmod(fd, 0600) != 0 ? -1 : ttc_write_synced(fd, text, n);
    if (fd >= 0 && close(fd) != 0)
        rc = -1;
    if (rc == 0)
        rc = rename(beside, path);
    if (rc != 0)
        unlink(beside);
    return rc == 0 ? sync_folder(path) : -1;
}

int ttc_saved_write(const struct tt_context *ctx, const char *name, const char *text, size_t n)
{
    char rooms[2][PATH_MAX], *path = ttc_saved_path(ctx, name, ".json", rooms[0]);
    char *beside = ttc_saved_path(ctx, name, ".new", rooms[1]);
    return path && beside ? replace(path, beside, text, n) : -1;
}

void ttc_saved_remove(const struct tt_context *ctx, const char *name)
{
    static const char *const ends[] = {".json", ".new", ".lock"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        char room[PATH_MAX], *path = ttc_saved_path(ctx, name, ends[i], room);
        if (path)
            unlink(path);
    }
}

/* ---- the folder */

static int is_state(const struct dirent *entry)
{
    size_t n = strlen(entry->d_name);
    return n > 5 && entry->d_name[0] != '.' && strcmp(entry->d_name + n - 5, ".json") == 0;
}

int ttc_saved_each(const struct tt_context *ctx, void (*visit)(const char *, void *), void *user)
{
    struct dirent **entries = NULL;
    char room[PATH_MAX], *folder = ttc_saved_path(ctx, NULL, NULL, room);
    int n = folder ? scandir(folder, &entries, is_state, alphasort) : 0;
    int rc = n < 0 && errno == ENOMEM ? -1 : 0;
    for (int i = 0; i < n; i++) {
        entries[i]->d_name[strlen(entries[i]->d_name) - 5] = '\0';
        visit(entries[i]->d_name, user);
        free(entries[i]);
    }
    free(entries);
    return rc;
}

/* ACTION.TIME.PROCESS.HANDLE, as checkpoint.c names a run that was given no name? Names that a caller chose are the
 * caller's to drop. */
static int is_our_name(const char *name)
{
    static const char *const digits[] = {"0123456789abcdef", "0123456789", "0123456789"};
    size_t n = strlen(name);
    for (size_t i = 0; i < sizeof digits / sizeof *digits; i++) {
        size_t end = n;
        while (n > 0 && strchr(digits[i], name[n - 1]))
            n--;
        if (n == end || n < 2 || name[--n] != '.')
            return 0;
    }
    return 1;
}

static int is_stale(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && time(NULL) - st.st_mtim.tv_sec > STALE_S;
}

static void sweep_one(const char *name, void *user)
{
    const struct tt_context *ctx = user;
    struct ttc_failure why = {0};
    char room[PATH_MAX], *path = is_our_name(name) ? ttc_saved_path(ctx, name, ".json", room) : NULL;
    if (path && is_stale(path)) {
        int lock = ttc_saved_lock(ctx, name, &why);
        if (lock >= 0 && is_stale(path)) { /* nobody has gone on with it meanwhile */
            ttc_saved_remove(ctx, name);
            ttc_log(ctx->log, TT_LOG_WARNING, NULL, "the saved state %s is older than 30 days: removed",
                    name);
        }
        ttc_saved_unlock(lock);
        ttc_failure_clear(&why);
    }
}

void ttc_saved_sweep(const struct tt_context *ctx)
{
    ttc_saved_each(ctx, sweep_one, (void *)ctx);
}
