/* The file store's two locks: see store_file.h. Both are flock() on files of their own, so that they end with their
 * holder however it dies, and exclude threads and contexts of one process as well as processes. */
#include "core/store_file.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#define PATIENCE_MS 2000 /* for the write lock: its holders need some ten milliseconds each */
#define PAUSE_MS    2

static int open_lock(const struct ttc_file_store *s, int folder, const char *name, struct ttc_failure *why)
{
    int fd = openat(folder, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    return fd >= 0 ? fd : ttc_sf_cannot_write(s, name, why);
}

/* LOCK_UN and not only close(): a forked child may hold a copy of the descriptor. */
static void release(int fd)
{
    flock(fd, LOCK_UN);
    close(fd);
}

int ttc_sf_write_lock(const struct ttc_file_store *s, int folder, struct ttc_failure *why)
{
    int fd = open_lock(s, folder, "write.lock", why);
    for (int waited = 0; fd >= 0; waited += PAUSE_MS) {
        struct timespec pause = {0, PAUSE_MS * 1000000};
        if (flock(fd, LOCK_EX | LOCK_NB) == 0)
            return fd;
        if (errno != EWOULDBLOCK && errno != EINTR) {
            ttc_sf_cannot_write(s, "write.lock", why);
            break;
        }
        if (waited >= PATIENCE_MS) {
            ttc_fail(why, TT_ECONFIG, "find the process that holds it: fuser write.lock in that folder",
                     "the token store %s is locked by another process for too long; nothing was changed",
                     s->folder);
            break;
        }
        nanosleep(&pause, NULL);
    }
    if (fd >= 0)
        close(fd);
    return -1;
}

void ttc_sf_write_unlock(int fd)
{
    if (fd >= 0)
        release(fd);
}

int ttc_sf_lock(struct ttc_store *base, const char *provider, const char *account,
                struct ttc_store_lock **out, struct ttc_failure *why)
{
    struct ttc_file_store *s = (struct ttc_file_store *)base;
    struct ttc_store_lock *lock = ttc_alloc(sizeof *lock);
    char *name = ttc_sf_name(provider, account, ".lock");
    int rc = -1;
    *out = NULL;
    if (lock) {
        *lock = (struct ttc_store_lock){.store = s, .fd = -1, .folder = -1, .room = -1};
        lock->next = ttc_sf_name(provider, account, ".next");
    }
    if (!lock || !name || !lock->next) {
        ttc_fail_nomem(why);
    } else if ((lock->folder = ttc_sf_folder(s, 1, why)) >= 0 &&
               (lock->fd = open_lock(s, lock->folder, name, why)) >= 0) {
        if (flock(lock->fd, LOCK_EX | LOCK_NB) == 0)
            rc = 1;
        else if (errno == EWOULDBLOCK || errno == EINTR)
            rc = 0;
        else
            ttc_sf_cannot_write(s, name, why);
    }
    ttc_free(name);
    if (rc == 1)
        *out = lock;
    else if (lock)
        ttc_sf_unlock(lock);
    return rc;
}

int ttc_sf_reserve(struct ttc_store_lock *lock, struct ttc_failure *why)
{
    if (lock->room >= 0)
        return 0;
    lock->room =
        openat(lock->folder, lock->next, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (lock->room < 0)
        return ttc_sf_cannot_write(lock->store, lock->next, why);
    errno = posix_fallocate(lock->room, 0, TTC_SF_ROOM);
    if (errno == 0)
        return 0;
    ttc_sf_cannot_write(lock->store, lock->next, why);
    close(lock->room);
    lock->room = -1;
    unlinkat(lock->folder, lock->next, 0);
    return -1;
}

void ttc_sf_unlock(struct ttc_store_lock *lock)
{
    if (!lock)
        return;
    if (lock->room >= 0) {
        close(lock->room);
        unlinkat(lock->folder, lock->next, 0);
    }
    if (lock->fd >= 0)
        release(lock->fd);
    if (lock->folder >= 0)
        close(lock->folder);
    ttc_free(lock->next);
    ttc_free(lock);
}
