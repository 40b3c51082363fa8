/* Reading and replacing the file store's files: see store_file.h. */
#include "core/buf.h"
#include "core/json.h"
#include "core/state_files.h"
#include "core/store_file.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST 1048576 /* bytes; an account with thousands of ids needs a tenth of it */

int ttc_sf_cannot_write(const struct ttc_file_store *s, const char *name, struct ttc_failure *why)
{
    const char *hint = "check the folder's rights, or set state_dir to one that you can write to";
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        hint = "make room on the disk, or set state_dir to a folder on another";
    return ttc_fail(why, TT_ECONFIG, hint,
                    "the token store %s cannot be written%s%s: %s; nothing was changed", s->folder,
                    name ? " at " : "", name ? name : "", strerror(errno));
}

static int check_folder(const struct ttc_file_store *s, int fd, struct ttc_failure *why)
{
    struct stat st;
    if (fstat(fd, &st) != 0)
        return ttc_fail(why, TT_ECONFIG, NULL, "the token store %s cannot be looked at: %s", s->folder,
                        strerror(errno));
    if (st.st_uid != geteuid())
        return ttc_fail(why, TT_ECONFIG, "change its owner, or set state_dir to a folder of your own",
                        "the token store %s belongs to user %u, and you are user %u; it is not used",
                        s->folder, (unsigned)st.st_uid, (unsigned)geteuid());
    if (st.st_mode & 022) {
        char *hint = ttc_format("take the right away: chmod 700 %s", s->folder);
        ttc_fail(why, TT_ECONFIG, hint, "others can write to the token store %s (mode %04o); it is not used",
                 s->folder, (unsigned)st.st_mode & 07777);
        ttc_free(hint);
        return -1;
    }
    return 0;
}

int ttc_sf_folder(const struct ttc_file_store *s, int make, struct ttc_failure *why)
{
    int fd = open(s->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT && !make)
        return -2;
    if (fd < 0 && errno == ENOENT) {
        char *path = ttc_strdup(s->folder); /* other threads read the store's own */
        int rc = path ? ttc_folders_make(path) : ttc_fail_nomem(why);
        ttc_free(path);
        if (rc != 0)
            return why->status ? -1 : ttc_sf_cannot_write(s, NULL, why);
        fd = open(s->folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    }
    if (fd < 0)
        return ttc_fail(why, TT_ECONFIG, "check the folder's rights, or set state_dir",
                        "the token store %s cannot be opened: %s", s->folder, strerror(errno));
    if (check_folder(s, fd, why) == 0)
        return fd;
    close(fd);
    return -1;
}

char *ttc_sf_name(const char *provider, const char *account, const char *end)
{
    struct ttc_buf b = {0};
    ttc_buf_text(&b, provider);
    if (account) {
        ttc_buf_char(&b, '.');
        ttc_buf_percent(&b, account, strlen(account));
    }
    ttc_buf_text(&b, end);
    return ttc_buf_take(&b);
}

/* The rule for a file with tokens: yours, and nobody else's to read. */
static int check_file(const struct ttc_file_store *s, const char *name, int fd, struct stat *st,
                      struct ttc_failure *why)
{
    char *hint = NULL;
    int rc = 0;
    if (fstat(fd, st) != 0 || !S_ISREG(st->st_mode)) {
        rc = ttc_fail(why, TT_ECONFIG, "move it away", "%s/%s is not a regular file; it is not used",
                      s->folder, name);
    } else if (st->st_uid != geteuid()) {
        hint = ttc_format("if it is yours: chown %u %s/%s", (unsigned)geteuid(), s->folder, name);
        rc = ttc_fail(why, TT_ECONFIG, hint,
                      "the token file %s/%s belongs to user %u, and you are user %u; it is not used",
                      s->folder, name, (unsigned)st->st_uid, (unsigned)geteuid());
    } else if (st->st_mode & 077) {
        hint = ttc_format("if nobody has: chmod 600 %s/%s; else revoke the tokens and sign in again",
                          s->folder, name);
        rc = ttc_fail(why, TT_ECONFIG, hint,
                      "others can read the token file %s/%s (mode %04o); it is not used", s->folder, name,
                      (unsigned)st->st_mode & 07777);
    } else if (st->st_size > LARGEST) {
        rc = ttc_fail(why, TT_ECONFIG, "move it away, and sign in again",
                      "the token file %s/%s is too large to be one; it was left as it is", s->folder, name);
    }
    ttc_free(hint);
    return rc;
}

static ssize_t read_all(int fd, char *to, size_t room)
{
    size_t n = 0;
    while (n < room) {
        ssize_t got = read(fd, to + n, room - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        n += (size_t)got;
    }
    return (ssize_t)n;
}

static int parse(const struct ttc_file_store *s, const char *name, const char *text, size_t n, json_t **out,
                 struct ttc_failure *why)
{
    json_error_t error;
    int lost;
    *out = ttc_json_tree(text, n, JSON_REJECT_DUPLICATES, &error, &lost);
    if (*out)
        return 1;
    if (lost)
        return ttc_fail_nomem(why);
    if (n == 0)
        snprintf(error.text, sizeof error.text, "it is empty");
    return ttc_fail(why, TT_ECONFIG, "put back a copy of it, or move it away and sign in again",
                    "the token file %s/%s is damaged: %s (byte %zu); it was left as it is", s->folder, name,
                    error.text, n);
}

int ttc_sf_read(const struct ttc_file_store *s, int folder, const char *name, json_t **out,
                struct ttc_failure *why)
{
    struct stat st;
    char *text = NULL;
    ssize_t n = 0;
    int rc, fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    *out = NULL;
    if (fd < 0 && errno == ENOENT)
        return 0;
    if (fd < 0)
        return ttc_fail(why, TT_ECONFIG, "check its owner and rights",
                        "the token file %s/%s cannot be opened: %s", s->folder, name, strerror(errno));
    rc = check_file(s, name, fd, &st, why);
    if (rc == 0 && !(text = ttc_alloc((size_t)st.st_size + 1)))
        rc = ttc_fail_nomem(why);
    if (rc == 0 && (n = read_all(fd, text, (size_t)st.st_size)) < 0)
        rc = ttc_fail(why, TT_ECONFIG, NULL, "the token file %s/%s cannot be read: %s", s->folder, name,
                      strerror(errno));
    if (rc == 0)
        rc = parse(s, name, text, (size_t)n, out, why);
    if (text)
        explicit_bzero(text, (size_t)st.st_size);
    ttc_free(text);
    close(fd);
    return rc;
}

int ttc_sf_sync_folder(const struct ttc_file_store *s, int folder, struct ttc_failure *why)
{
    if (fsync(folder) == 0 || errno == EINVAL) /* some file systems have nothing to wait for */
        return 0;
    return ttc_fail(why, TT_ECONFIG, "look at the disk", "the token store %s may not be on disk: %s",
                    s->folder, strerror(errno));
}

/* Into a file beside it, or into the room that was reserved; then one takes the other's name. */
static int write_beside(int fd, const struct ttc_buf *text)
{
    if (fchmod(fd, 0600) != 0 || lseek(fd, 0, SEEK_SET) != 0 || ftruncate(fd, (off_t)text->n) != 0)
        return -1;
    return ttc_write_synced(fd, text->p, text->n);
}

static int replace_by_text(const struct ttc_file_store *s, int folder, const char *name,
                           const struct ttc_buf *text, struct ttc_store_lock *lock, struct ttc_failure *why)
{
    int reserved = lock && lock->room >= 0 && text->n <= TTC_SF_ROOM;
    char *beside = reserved ? ttc_strdup(lock->next) : ttc_format("%s.new", name);
    int fd = !beside    ? -1
             : reserved ? lock->room
                        : openat(folder, beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    int rc = fd < 0 ? -1 : write_beside(fd, text);
    if (rc == 0)
        rc = renameat(folder, beside, folder, name);
    if (rc != 0) {
        rc = beside ? ttc_sf_cannot_write(s, name, why) : ttc_fail_nomem(why);
        if (fd >= 0 && !reserved)
            unlinkat(folder, beside, 0);
    } else {
        rc = ttc_sf_sync_folder(s, folder, why);
        if (reserved)
            lock->room = -1;
    }
    if (fd >= 0 && (!reserved || rc == 0))
        close(fd);
    ttc_free(beside);
    return rc;
}

int ttc_sf_replace(const struct ttc_file_store *s, int folder, const char *name, const json_t *json,
                   struct ttc_store_lock *lock, struct ttc_failure *why)
{
    struct ttc_buf text = {0};
    if (ttc_json_write(&text, json) == 0)
        ttc_buf_char(&text, '\n');
    int rc =
        text.failed || !text.p ? ttc_fail_nomem(why) : replace_by_text(s, folder, name, &text, lock, why);
    if (text.p)
        explicit_bzero(text.p, text.n);
    ttc_buf_free(&text);
    return rc;
}
