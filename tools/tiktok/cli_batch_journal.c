/* The journal of a batch: JSON Lines that are only ever appended. Its first line has a random salt, so that equal ids in
 * two journals are two names; every other line is a record:
 *
 *     {"begin":KEY,"line":DIGEST,"number":7,"id":"...","action":"..."}   it is about to be sent; on disk before it is
 *     {"end":KEY,"status":"ok","request_id":"..."}                       how it ended
 *     {"out":KEY}                                                       its result was printed
 *     {"out":KEY,"line":DIGEST,"status":"ok"}                           the same of a line that was not announced
 *
 * KEY is a digest of salt and id, DIGEST one of the whole line: parameters never enter the file. A last line that was
 * cut off is dropped. Reading it is in cli_batch_replay.c. */
#include "cli_batch.h"
#include "cli_batch_journal.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

static int failed(const cli_journal *j, const char *what)
{
    cli_complain("The calls that were announced are carried out; those that were not are not sent.",
                 "The journal '%s' could not be %s: %s", j->path, what, strerror(errno));
    return -1;
}

/* The folder must have the new name on disk, too. */
static void sync_folder(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? cli_copy(path, slash == path ? 1 : (size_t)(slash - path)) : cli_copy(".", 1);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
    free(folder);
}

static int write_head(cli_journal *j)
{
    unsigned char salt[16];
    if (getrandom(salt, sizeof salt, 0) != (ssize_t)sizeof salt)
        return failed(j, "begun");
    memcpy(j->salt, salt, sizeof salt);
    cli_text_adds(&j->buffer, CLI_JOURNAL_HEAD);
    for (size_t i = 0; i < sizeof salt; i++)
        cli_text_addf(&j->buffer, "%02x", salt[i]);
    cli_text_adds(&j->buffer, "\"}\n");
    if (cli_journal_write(j, 1) != 0)
        return -1;
    sync_folder(j->path);
    return 0;
}

static int open_file(cli_journal *j)
{
    struct stat about;
    j->fd = open(j->path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (j->fd < 0 || fstat(j->fd, &about) != 0)
        return cli_complain(NULL, "The journal '%s' could not be opened: %s", j->path, strerror(errno)), -1;
    if (!S_ISREG(about.st_mode))
        return cli_complain("Name a file of its own for it", "The journal '%s' is no regular file", j->path),
               -1;
    if (flock(j->fd, LOCK_EX | LOCK_NB) == 0)
        return 0;
    if (errno == EWOULDBLOCK)
        cli_complain("Wait until that run has ended, or give this one another journal",
                     "Another run uses the journal '%s'", j->path);
    else
        cli_complain(NULL, "The journal '%s' could not be locked: %s", j->path, strerror(errno));
    return -1;
}

cli_journal *cli_journal_open(const char *path)
{
    cli_journal *j = cli_alloc(sizeof *j);
    j->path = path;
    j->fd = -1;
    if (cli_sha256_ready() == 0 && open_file(j) == 0 && cli_journal_replay(j) == 0 &&
        (j->has_head || write_head(j) == 0))
        return j;
    j->buffer.n = 0;
    cli_journal_close(j);
    return NULL;
}

int cli_journal_close(cli_journal *j)
{
    int rc = 0;
    if (!j)
        return 0;
    if (j->fd >= 0) {
        rc = cli_journal_write(j, 1);
        close(j->fd);
    }
    cli_slots_free(&j->slots);
    cli_text_free(&j->buffer);
    free(j);
    return rc;
}

/* --------------------------------------------------------------------------------------------- records */

static uint64_t bits(const unsigned char *p, int n)
{
    uint64_t v = 0;
    for (int i = 0; i < n; i++)
        v = v << 8 | p[i];
    return v;
}

void cli_journal_digest(const cli_journal *j, cli_span line, cli_span id, cli_digest *out)
{
    unsigned char whole[32], named[32];
    cli_text name = {0};
    cli_sha256(line.p, line.n, whole);
    cli_text_add(&name, (const char *)j->salt, sizeof j->salt);
    if (id.n)
        cli_text_add(&name, id.p, id.n);
    else /* longer than any id, so it is not somebody's */
        cli_text_add(&name, (const char *)whole, sizeof whole);
    cli_text_add(&name, id.n ? "i" : "l", 1);
    cli_sha256(name.p, name.n, named);
    cli_text_free(&name);
    *out = (cli_digest){{bits(named, 8), bits(named + 8, 8)}, bits(whole, 7)};
}

int cli_journal_look(cli_journal *j, const cli_digest *d, int *same)
{
    cli_slot *slot = cli_slots_get(&j->slots, d->key);
    int state = cli_slot_state(slot), fresh = (state & CLI_STATES) == CLI_FRESH;
    *same = fresh || cli_slot_line(slot) == d->line;
    cli_slot_put(slot, fresh ? d->line : cli_slot_line(slot), state | CLI_SEEN);
    return state;
}

static void put_state(cli_journal *j, const cli_digest *d, int state)
{
    cli_slot *slot = cli_slots_get(&j->slots, d->key);
    cli_slot_put(slot, d->line, state | (cli_slot_state(slot) & CLI_SEEN));
}

static void add_key(cli_journal *j, const char *record, const cli_digest *d)
{
    cli_text_addf(&j->buffer, "{\"%s\":\"%016" PRIx64 "%016" PRIx64 "\"", record, d->key[0], d->key[1]);
}

static void add_line(cli_journal *j, const cli_digest *d)
{
    cli_text_addf(&j->buffer, ",\"line\":\"%014" PRIx64 "\"", d->line);
}

void cli_journal_begin(cli_journal *j, const cli_digest *d, uint64_t number, cli_span id, const char *action)
{
    add_key(j, "begin", d);
    add_line(j, d);
    cli_text_addf(&j->buffer, ",\"number\":%" PRIu64, number);
    if (id.n) {
        cli_text_adds(&j->buffer, ",\"id\":");
        cli_text_add(&j->buffer, id.p, id.n);
    }
    cli_text_adds(&j->buffer, ",\"action\":");
    cli_json_quote(&j->buffer, action, strlen(action));
    cli_text_adds(&j->buffer, "}\n");
    put_state(j, d, CLI_BEGUN);
}

void cli_journal_end(cli_journal *j, const cli_digest *d, const char *status, const char *request_id)
{
    add_key(j, "end", d);
    cli_text_addf(&j->buffer, ",\"status\":\"%s\"", status);
    if (*request_id) {
        cli_text_adds(&j->buffer, ",\"request_id\":");
        cli_json_quote(&j->buffer, request_id, strlen(request_id));
    }
    cli_text_adds(&j->buffer, "}\n");
    put_state(j, d, cli_journal_state(status));
}

void cli_journal_out(cli_journal *j, const cli_digest *d, const char *status)
{
    add_key(j, "out", d);
    if (status) {
        add_line(j, d);
        cli_text_addf(&j->buffer, ",\"status\":\"%s\"", status);
        put_state(j, d, cli_journal_state(status));
    }
    cli_text_adds(&j->buffer, "}\n");
    cli_slot *slot = cli_slots_get(&j->slots, d->key);
    cli_slot_put(slot, cli_slot_line(slot), cli_slot_state(slot) | CLI_PRINTED);
}

int cli_journal_write(cli_journal *j, int synced)
{
    size_t done = 0;
    if (j->broken)
        return -1;
    while (done < j->buffer.n) {
        ssize_t n = write(j->fd, j->buffer.p + done, j->buffer.n - done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            j->broken = 1;
            return failed(j, "written");
        }
        done += (size_t)n;
    }
    j->unsynced |= done != 0;
    j->buffer.n = 0;
    if (!synced || !j->unsynced)
        return 0;
    if (fdatasync(j->fd) != 0) {
        j->broken = 1;
        return failed(j, "brought to the disk");
    }
    j->unsynced = 0;
    return 0;
}

void cli_journal_name(const cli_digest *d, char out[CLI_JOURNAL_NAME])
{
    snprintf(out, CLI_JOURNAL_NAME, "batch-%016" PRIx64 "%016" PRIx64 "-%014" PRIx64, d->key[0], d->key[1],
             d->line);
}
