/* The journal of a batch. Input: a file. It is taken or refused with a sentence; what was taken is read the same a second time; what is then added to it is read as it was added; and a last line that was
 * cut off at any place does no harm. */
#include "cli_batch_journal.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_cli.h"
#include <errno.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int file; /* in memory */
static char file_name[64];

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    file = memfd_create("journal", MFD_CLOEXEC);
    FUZZ_CHECK(file >= 0 && fchmod(file, 0600) == 0, "a file in memory");
    snprintf(file_name, sizeof file_name, "/proc/self/fd/%d", file);
    return 0;
}

static cli_journal *open_again(void)
{
    unsigned before = fuzz_complaints;
    cli_journal *j = cli_journal_open(file_name);
    FUZZ_CHECK(j || fuzz_complaints > before, "refused without a sentence");
    return j;
}

static void check_same(const cli_journal *a, cli_journal *b)
{
    FUZZ_CHECK(a->slots.n == b->slots.n && memcmp(a->salt, b->salt, sizeof a->salt) == 0,
               "%zu ids, and %zu again", a->slots.n, b->slots.n);
    for (size_t i = 0; i < a->slots.room; i++) {
        const cli_slot *slot = &a->slots.slots[i];
        if (!slot->line_and_state)
            continue;
        const cli_slot *other = cli_slots_get(&b->slots, slot->key);
        FUZZ_CHECK(slot->line_and_state == other->line_and_state, "an id has another state");
    }
    FUZZ_CHECK(a->slots.n == b->slots.n, "an id is missing");
}

/* A line of ours, as far as it goes; then as the next run sees it. */
static void check_added(unsigned how)
{
    static const char *const statuses[] = {"ok", "remote", "unknown", "usage", "partial"};
    static const int states[] = {CLI_FINISHED, CLI_FAILED, CLI_UNKNOWN_END, CLI_FRESH, CLI_FINISHED};
    const char *status = statuses[how % 5], line[] = "{\"id\":\"a\",\"action\":\"x\"}";
    int expected = how & 16 ? states[how % 5] : CLI_BEGUN, same;
    cli_digest d;
    cli_journal *j = open_again();
    FUZZ_CHECK(j, "it cannot be opened again: %s", fuzz_complaint);
    cli_journal_digest(j, (cli_span){line, strlen(line)}, (cli_span){"\"a\"", 3}, &d);
    cli_journal_begin(j, &d, 1, (cli_span){"\"a\"", 3}, "x\"\n\\");
    if (how & 16)
        cli_journal_end(j, &d, status, how & 32 ? "r\"\x01" : "");
    if (how & 64)
        cli_journal_out(j, &d, NULL);
    FUZZ_CHECK(cli_journal_close(j) == 0, "it cannot be written");
    j = open_again();
    FUZZ_CHECK(j, "what was added is refused: %s", fuzz_complaint);
    int state = cli_journal_look(j, &d, &same);
    FUZZ_CHECK((state & CLI_STATES) == expected && ((state & CLI_PRINTED) != 0) == ((how & 64) != 0) && same,
               "the line is %d, and was %d", state, expected);
    cli_journal_close(j);
}

/* As if the machine had stopped while the last record was written. */
static void check_torn(unsigned cut)
{
    struct stat st;
    fstat(file, &st);
    FUZZ_CHECK(ftruncate(file, st.st_size - 1 - (off_t)(cut % 40)) == 0, "%s", strerror(errno));
    cli_journal *j = open_again();
    FUZZ_CHECK(j, "a torn line is not mended: %s", fuzz_complaint);
    cli_journal_close(j);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    unsigned sum = 0;
    for (size_t i = 0; i < size; i++)
        sum += data[i];
    FUZZ_CHECK(ftruncate(file, 0) == 0 && pwrite(file, data, size, 0) == (ssize_t)size, "%s",
               strerror(errno));
    cli_journal *j = open_again();
    if (!j) {
        struct stat st;
        FUZZ_CHECK(fstat(file, &st) == 0 && (size_t)st.st_size == size, "a refused file was changed");
        return 0;
    }
    cli_journal *shut = j;
    int fd = j->fd; /* so that the lock is free while the slots are compared */
    cli_journal_write(j, 1);
    close(fd);
    shut->fd = -1;
    j = open_again();
    FUZZ_CHECK(j, "what was taken is refused: %s", fuzz_complaint);
    check_same(shut, j);
    cli_journal_close(shut);
    cli_journal_close(j);
    check_added(sum);
    check_torn(sum);
    return 0;
}
