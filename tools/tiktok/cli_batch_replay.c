/* Reading a journal again: what happened to each line, in one pass over the file and in the memory of one line. */
#include "cli_batch_journal.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int cli_journal_state(const char *status)
{
    /* nothing was sent, or nothing came of it that a second run could double */
    static const char *const fresh[] = {"usage", "config", "canceled", "out_of_memory", "busy"};
    for (size_t i = 0; i < sizeof fresh / sizeof *fresh; i++)
        if (strcmp(status, fresh[i]) == 0)
            return CLI_FRESH;
    if (strcmp(status, "ok") == 0 || strcmp(status, "partial") == 0)
        return CLI_FINISHED;
    return strcmp(status, "unknown") == 0 ? CLI_UNKNOWN_END : CLI_FAILED;
}

static int hex(const char *text, size_t digits, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < digits; i++) {
        char c = text[i];
        int v = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (v < 0)
            return -1;
        *out = *out << 4 | (uint64_t)v;
    }
    return 0;
}

static int read_key(const json_t *value, uint64_t key[2])
{
    const char *s = json_string_value(value);
    return s && json_string_length(value) == 32 && hex(s, 16, &key[0]) == 0 && hex(s + 16, 16, &key[1]) == 0
               ? 0
               : -1;
}

static int read_line(const json_t *record, uint64_t *line)
{
    const json_t *value = json_object_get(record, "line");
    const char *s = json_string_value(value);
    return s && json_string_length(value) == 14 ? hex(s, 14, line) : -1;
}

/* One record, applied. 0, or -1: it is none. */
static int apply(cli_journal *j, const json_t *record)
{
    uint64_t key[2], line = 0;
    const char *status = json_string_value(json_object_get(record, "status"));
    const json_t *begin = json_object_get(record, "begin"), *end = json_object_get(record, "end");
    const json_t *out = json_object_get(record, "out");
    if (read_key(begin ? begin : end ? end : out, key) != 0)
        return -1;
    if ((begin || (out && status)) && read_line(record, &line) != 0)
        return -1;
    cli_slot *slot = cli_slots_get(&j->slots, key);
    int state = cli_slot_state(slot);
    if (begin)
        cli_slot_put(slot, line, CLI_BEGUN);
    else if (end && status)
        cli_slot_put(slot, cli_slot_line(slot), cli_journal_state(status));
    else if (out && status)
        cli_slot_put(slot, line, cli_journal_state(status) | CLI_PRINTED);
    else if (out)
        cli_slot_put(slot, cli_slot_line(slot), state | CLI_PRINTED);
    else
        return -1;
    return 0;
}

static int read_head(cli_journal *j, cli_span line)
{
    static const char head[] = CLI_JOURNAL_HEAD;
    size_t n = sizeof head - 1;
    if (line.n != n + 34 || memcmp(line.p, head, n) != 0)
        return -1;
    for (size_t i = 0; i < sizeof j->salt; i++) {
        uint64_t byte;
        if (hex(line.p + n + 2 * i, 2, &byte) != 0)
            return -1;
        j->salt[i] = (unsigned char)byte;
    }
    j->has_head = 1;
    return 0;
}

static int read_record(cli_journal *j, cli_span line)
{
    if (!j->has_head)
        return read_head(j, line);
    json_t *record = json_loadb(line.p, line.n, 0, NULL);
    int rc = apply(j, record);
    json_decref(record);
    return rc;
}

/* A first line that was cut off is the beginning of one; anything else is somebody's file. */
static int is_torn_head(cli_span rest)
{
    static const char head[] = CLI_JOURNAL_HEAD;
    size_t n = rest.n < sizeof head - 1 ? rest.n : sizeof head - 1;
    return memcmp(rest.p, head, n) == 0;
}

static int refuse(const cli_journal *j, uint64_t number)
{
    if (!j->has_head)
        cli_complain("Name a file that is not there yet; it is made", "'%s' is not the journal of a batch",
                     j->path);
    else
        cli_complain("Only a last line that was cut off can be mended by itself: look at the file",
                     "The journal '%s' is damaged: line %llu is no record", j->path,
                     (unsigned long long)number);
    return -1;
}

/* Cuts the file off behind its last whole line. */
static int cut(cli_journal *j, const cli_input *in)
{
    size_t torn = in->n - in->begin;
    if (!torn)
        return 0;
    if (!j->has_head && !is_torn_head((cli_span){in->p + in->begin, torn}))
        return refuse(j, 1);
    if (ftruncate(j->fd, (off_t)in->taken) == 0)
        return 0;
    cli_complain(NULL, "The torn last line of the journal '%s' could not be cut off: %s", j->path,
                 strerror(errno));
    return -1;
}

int cli_journal_replay(cli_journal *j)
{
    cli_input in = {.fd = dup(j->fd), .name = j->path};
    cli_span line;
    int rc = in.fd < 0 ? -1 : 0;
    int ended = 0;
    while (rc == 0 && !ended) {
        rc = cli_input_fill(&in);
        ended = in.ended;
        in.ended = 0; /* what stands behind the last line end is no line here */
        int kind;
        while (rc == 0 && (kind = cli_input_next(&in, &line)) != CLI_INPUT_NONE)
            if (kind == CLI_INPUT_LONG || read_record(j, line) != 0)
                rc = refuse(j, in.number);
    }
    if (rc == 0)
        rc = cut(j, &in);
    cli_input_close(&in);
    return rc;
}
