/* The counts of calls in a file: a head, then records of one size, found by their key's hash. Read and written in place
 * under flock(), which ends with its holder however it dies; a record that was written by halves does no harm, because
 * any counts are good counts. Loop thread; several contexts and processes share the file. */
#include "core/limit_store.h"
#include "core/alloc.h"
#include "core/log.h"
#include "core/state_files.h"
#include "core/timers.h"
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define PLACES  2048u /* by the hash; PROBES more follow, so that no search wraps around */
#define PROBES  8u
#define VERSION 1u
#define LOOK_MS 1000u /* between two looks whether the file is still, or is again, the one of that name */
#define PATIENCE_MS                                                                                          \
    2000u /* for the lock, whose holders need microseconds; then somebody holds it who was stopped */

struct head {
    char magic[8];
    uint32_t version, record_size;
    uint64_t places;
    uint8_t reserved[40];
};
static const struct head our_head = {.magic = "ttlimits",
                                     .version = VERSION,
                                     .record_size = sizeof(struct ttc_limit_record),
                                     .places = PLACES};

struct limit_file {
    struct ttc_limit_store base;
    const char *folder;
    char *path; /* of the file in it */
    struct ttc_log *log;
    int fd;                          /* -1: not open */
    int warned;                      /* that others do not share the counts */
    int missing;                     /* there was no file to be had: memory it is until the next look */
    uint64_t looked_ms;              /* monotonic, as the next one */
    uint64_t busy_ms;                /* since when the lock could not be had; 0: it can */
    struct ttc_limit_record *memory; /* in place of the file; NULL: not needed so far */
};

static void close_file(struct ttc_limit_store *base)
{
    struct limit_file *f = (struct limit_file *)base;
    if (f->fd >= 0)
        close(f->fd);
    ttc_free(f->memory);
    ttc_free(f->path);
    ttc_free(f);
}

/* ---- the file */

static void warn_alone(struct limit_file *f, const char *why)
{
    if (!f->warned)
        ttc_log(f->log, TT_LOG_WARNING, NULL,
                "%s cannot be used: %s; calls are counted for this process alone, so that several of them "
                "together may exceed the service's limits (limits.shared = false says that this is meant)",
                f->path, why);
    f->warned = 1;
}

static const char *refuse_file(int fd)
{
    struct stat st;
    if (fstat(fd, &st) != 0)
        return strerror(errno);
    if (!S_ISREG(st.st_mode))
        return "it is no regular file";
    if (st.st_uid != geteuid())
        return "it belongs to another user";
    return st.st_mode & 022 ? "others can write to it" : NULL;
}

static int open_path(struct limit_file *f)
{
    int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK | O_CLOEXEC;
    int fd = open(f->path, flags, 0600);
    if (fd < 0 && errno == ENOENT) {
        char *folder = ttc_strdup(f->folder);
        if (folder && ttc_folders_make(folder) == 0)
            fd = open(f->path, flags, 0600);
        ttc_free(folder);
    }
    const char *why = fd < 0 ? strerror(errno) : refuse_file(fd);
    if (!why)
        return fd;
    warn_alone(f, why);
    if (fd >= 0)
        close(fd);
    return -1;
}

/* Under the lock: a new file gets its head; one that is not ours is emptied. -1: it cannot be written. */
static int check_head(struct limit_file *f)
{
    struct head head;
    ssize_t n = pread(f->fd, &head, sizeof head, 0);
    if (n == (ssize_t)sizeof head && memcmp(&head, &our_head, sizeof head) == 0)
        return 0;
    if (n != 0)
        ttc_log(f->log, TT_LOG_WARNING, NULL,
                "%s is damaged or of another version; it is replaced, and the counts of calls begin anew",
                f->path);
    if (ftruncate(f->fd, 0) == 0 && pwrite(f->fd, &our_head, sizeof our_head, 0) == (ssize_t)sizeof our_head)
        return 0;
    warn_alone(f, strerror(errno));
    return -1;
}

/* The file was moved away, or another one has its name now: then the others use that one. */
static int is_current(const struct limit_file *f)
{
    struct head head;
    struct stat ours, named;
    return fstat(f->fd, &ours) == 0 && lstat(f->path, &named) == 0 && ours.st_ino == named.st_ino &&
           ours.st_dev == named.st_dev && pread(f->fd, &head, sizeof head, 0) == (ssize_t)sizeof head &&
           memcmp(&head, &our_head, sizeof head) == 0;
}

/* TAKEN: it is open and the lock is ours; BUSY: somebody else has it; LATER: there is no file. */
static int lock_open(struct limit_file *f)
{
    int rc = TTC_LIMIT_TAKEN;
    if (f->fd >= 0)
        return flock(f->fd, LOCK_EX | LOCK_NB) == 0 ? TTC_LIMIT_TAKEN : TTC_LIMIT_BUSY;
    f->fd = open_path(f);
    if (f->fd < 0)
        rc = TTC_LIMIT_LATER;
    else if (flock(f->fd, LOCK_EX | LOCK_NB) != 0)
        rc = TTC_LIMIT_BUSY;
    else if (check_head(f) != 0)
        rc = TTC_LIMIT_LATER;
    if (rc != TTC_LIMIT_TAKEN && f->fd >= 0) {
        close(f->fd); /* with the lock, if it is held */
        f->fd = -1;
    }
    f->looked_ms = ttc_now_ms();
    f->missing = rc == TTC_LIMIT_LATER;
    return rc;
}

/* As lock_open(), but a holder that does not let go is not waited for for ever. */
static int lock(struct limit_file *f)
{
    uint64_t now = ttc_now_ms();
    if (!f->folder || (f->missing && now - f->looked_ms < LOOK_MS))
        return TTC_LIMIT_LATER;
    if (f->fd >= 0 && now - f->looked_ms >= LOOK_MS) {
        f->looked_ms = now;
        if (!is_current(f)) {
            close(f->fd);
            f->fd = -1;
        }
    }
    int rc = lock_open(f);
    if (rc != TTC_LIMIT_BUSY) {
        f->busy_ms = 0;
        return rc;
    }
    if (!f->busy_ms)
        f->busy_ms = now;
    if (now - f->busy_ms < PATIENCE_MS)
        return TTC_LIMIT_BUSY;
    warn_alone(f, "another process holds its lock for too long");
    return TTC_LIMIT_LATER;
}

/* LOCK_UN and not only close(): a forked child may hold a copy of the descriptor. */
static void unlock(struct limit_file *f, int locked)
{
    if (locked == TTC_LIMIT_TAKEN && f->fd >= 0)
        flock(f->fd, LOCK_UN);
}

/* ---- records; locked says whether of the file or of memory */

static off_t offset_of(size_t place)
{
    return (off_t)(sizeof(struct head) + place * sizeof(struct ttc_limit_record));
}

/* What cannot be read was never used: nothing is held back for want of memory, or beyond the end of the file. */
static void read_records(struct limit_file *f, int locked, size_t place, struct ttc_limit_record *out,
                         size_t n)
{
    ssize_t got = 0;
    if (locked == TTC_LIMIT_TAKEN) {
        got = pread(f->fd, out, n * sizeof *out, offset_of(place));
    } else if (f->memory || (f->memory = ttc_alloc((PLACES + PROBES) * sizeof *f->memory)) != NULL) {
        got = (ssize_t)(n * sizeof *out);
        memcpy(out, f->memory + place, n * sizeof *out);
    }
    if (got < 0)
        got = 0;
    memset((char *)out + got, 0, n * sizeof *out - (size_t)got);
}

/* A full disk costs the count and nothing else. */
static void write_record(struct limit_file *f, int locked, size_t place, const struct ttc_limit_record *r)
{
    if (locked != TTC_LIMIT_TAKEN && f->memory)
        f->memory[place] = *r;
    else if (locked != TTC_LIMIT_TAKEN)
        return;
    else if (pwrite(f->fd, r, sizeof *r, offset_of(place)) != (ssize_t)sizeof *r)
        warn_alone(f, strerror(errno));
}

/* The bucket's record: where it was last time, else by its hash; else a new one in a free place, or in that of the
 * one which was not used for the longest time. place is one more than where it is. */
static void find_record(struct limit_file *f, int locked, struct ttc_limit_ask *ask, uint64_t now_ms,
                        struct ttc_limit_record *out)
{
    struct ttc_limit_record near[PROBES];
    size_t base = ask->key % PLACES, best = 0;
    if (ask->place) {
        read_records(f, locked, ask->place - 1, out, 1);
        if (out->key == ask->key)
            goto found;
    }
    read_records(f, locked, base, near, PROBES);
    for (size_t i = 0; i < PROBES; i++) {
        if (near[i].key == ask->key) {
            best = i;
            break;
        }
        int better = !near[i].key || near[i].touched_ms < near[best].touched_ms;
        if (near[best].key && better)
            best = i;
    }
    *out = near[best];
    ask->place = base + best + 1;
found:
    if (out->key != ask->key) {
        memset(out, 0, sizeof *out);
        out->key = ask->key;
    }
    ttc_limit_record_mend(out, now_ms);
}

/* ---- what the limiter asks */

static int take(struct ttc_limit_store *base, struct ttc_limit_ask *asks, unsigned n, int anyway,
                unsigned *blocked, uint64_t *when_ms)
{
    struct limit_file *f = (struct limit_file *)base;
    struct ttc_limit_record records[TTC_LIMIT_ASKS];
    int locked = lock(f), rc = TTC_LIMIT_TAKEN;
    if (locked == TTC_LIMIT_BUSY)
        return TTC_LIMIT_BUSY;
    uint64_t now = ttc_unix_ms(); /* not before the lock: a stop in between would date the calls back */
    *when_ms = now;
    for (unsigned i = 0; i < n; i++) {
        find_record(f, locked, &asks[i], now, &records[i]);
        uint64_t when = ttc_limit_record_when(&records[i], asks[i].rules, asks[i].n_rules, 1, now);
        if (when > *when_ms && !anyway) {
            *when_ms = when;
            *blocked = i;
            rc = TTC_LIMIT_LATER;
        }
    }
    for (unsigned i = 0; i < n && rc == TTC_LIMIT_TAKEN; i++) {
        struct ttc_limit_ask *ask = &asks[i];
        ask->spare = ttc_limit_record_spare(&records[i], ask->rules, ask->n_rules, anyway ? 0 : ask->spare,
                                            now, &ask->until_ms);
        ttc_limit_record_spend(&records[i], ask->rules, ask->n_rules, 1 + ask->spare, now);
        write_record(f, locked, ask->place - 1, &records[i]);
    }
    unlock(f, locked);
    return rc;
}

static int when(struct ttc_limit_store *base, struct ttc_limit_ask *ask, uint64_t nth, uint64_t *when_ms)
{
    struct limit_file *f = (struct limit_file *)base;
    struct ttc_limit_record record;
    int locked = lock(f);
    if (locked == TTC_LIMIT_BUSY)
        return TTC_LIMIT_BUSY;
    uint64_t now = ttc_unix_ms();
    find_record(f, locked, ask, now, &record);
    *when_ms = ttc_limit_record_when(&record, ask->rules, ask->n_rules, nth, now);
    unlock(f, locked);
    return TTC_LIMIT_TAKEN;
}

static int slow(struct ttc_limit_store *base, struct ttc_limit_ask *ask, const struct ttc_limit_throttle *t,
                uint64_t *until_ms)
{
    struct limit_file *f = (struct limit_file *)base;
    struct ttc_limit_record record;
    int locked = lock(f);
    if (locked == TTC_LIMIT_BUSY)
        return TTC_LIMIT_BUSY;
    uint64_t now = ttc_unix_ms();
    find_record(f, locked, ask, now, &record);
    int fresh = ttc_limit_record_slow(&record, ask->rules, ask->n_rules, t, now);
    write_record(f, locked, ask->place - 1, &record);
    *until_ms = record.pause_until_ms;
    unlock(f, locked);
    return fresh ? TTC_LIMIT_TAKEN : TTC_LIMIT_LATER;
}

struct ttc_limit_store *ttc_limit_file(const char *folder, struct ttc_log *log)
{
    static const struct ttc_limit_store_ops ops = {close_file, take, when, slow};
    struct limit_file *f = ttc_alloc(sizeof *f);
    if (!f)
        return NULL;
    f->folder = folder && *folder ? folder : NULL;
    if (f->folder && !(f->path = ttc_format("%s/limits", f->folder))) {
        ttc_free(f);
        return NULL;
    }
    f->base.ops = &ops;
    f->log = log;
    f->fd = -1;
    return &f->base;
}
