/* CSV as RFC 4180 has it, in pieces of any size: fields in double quotes may hold commas, line ends and doubled quotes.
 * A byte order mark at the beginning is dropped, empty lines are no records. */
#include "ads/fetch_report.h"
#include <string.h>

enum { LONGEST_RECORD = 1024 * 1024 };
enum { FIELD_START, PLAIN, QUOTED, QUOTE_SEEN, AFTER_RETURN };

void csv_begin(struct csv *c, csv_alloc_fn *alloc, csv_record_fn *take, void *user)
{
    c->n = c->n_fields = 0;
    c->state = FIELD_START;
    c->begun = 0;
    c->marked = 0;
    c->started = 0;
    c->alloc = alloc;
    c->take = take;
    c->user = user;
}

/* Twice the room, with what was there. NULL: no memory. */
static void *grow(const struct csv *c, const void *old, size_t n, size_t room)
{
    void *larger = c->alloc(c->user, room);

    if (larger != NULL && n > 0) {
        memcpy(larger, old, n);
    }
    return larger;
}

static int put(struct csv *c, char byte)
{
    if (c->n >= LONGEST_RECORD) {
        return CSV_TOO_LONG;
    }
    if (c->n == c->room) {
        size_t room = c->room ? 2 * c->room : 4096;
        char *larger = grow(c, c->record, c->n, room);

        if (larger == NULL) {
            return CSV_NO_MEMORY;
        }
        c->record = larger;
        c->room = room;
    }
    c->record[c->n++] = byte;
    return CSV_GO_ON;
}

static int begin_field(struct csv *c)
{
    if (c->n_fields == c->fields_room) {
        size_t room = c->fields_room ? 2 * c->fields_room : 64;
        char **larger = grow(c, c->fields, c->n_fields * sizeof *larger, room * sizeof *larger);

        if (larger == NULL) {
            return CSV_NO_MEMORY;
        }
        c->fields = larger;
        c->fields_room = room;
    }
    c->fields[c->n_fields++] = (char *)(uintptr_t)c->n;
    return CSV_GO_ON;
}

static int end_record(struct csv *c)
{
    int rc;

    c->state = FIELD_START;
    if (!c->begun) {
        return CSV_GO_ON;
    }
    rc = put(c, '\0');
    if (rc != CSV_GO_ON) {
        return rc;
    }
    for (size_t i = 0; i < c->n_fields; i++) {
        c->fields[i] = c->record + (uintptr_t)c->fields[i];
    }
    rc = c->take(c->fields, c->n_fields, c->user) != 0 ? CSV_STOPPED : CSV_GO_ON;
    c->n = c->n_fields = 0;
    c->begun = 0;
    return rc;
}

/* A comma or a line's end that is none of a field's own. */
static int end_field(struct csv *c, char byte)
{
    int rc;

    if (byte != ',') {
        return end_record(c);
    }
    rc = put(c, '\0');
    c->state = FIELD_START;
    return rc == CSV_GO_ON ? begin_field(c) : rc;
}

static int take_byte(struct csv *c, char byte)
{
    int ends = byte == ',' || byte == '\n' || byte == '\r';

    if (!c->begun) {
        if (byte == '\n' || byte == '\r') {
            return CSV_GO_ON;
        }
        c->begun = 1;
        if (begin_field(c) != CSV_GO_ON) {
            return CSV_NO_MEMORY;
        }
    }
    if (c->state == QUOTED) {
        if (byte == '"') {
            c->state = QUOTE_SEEN;
            return CSV_GO_ON;
        }
        return put(c, byte);
    }
    if (ends) {
        return end_field(c, byte);
    }
    if (byte == '"' && c->state != PLAIN) {
        int doubled = c->state == QUOTE_SEEN;

        c->state = QUOTED;
        return doubled ? put(c, byte) : CSV_GO_ON;
    }
    c->state = PLAIN;
    return put(c, byte);
}

static const char mark[] = "\xef\xbb\xbf";

/* What looked like the mark is the beginning of the first field. */
static int end_mark(struct csv *c)
{
    unsigned n = c->marked;
    int rc = CSV_GO_ON;

    c->marked = 0;
    c->started = 1;
    for (unsigned i = 0; i < n && rc == CSV_GO_ON; i++) {
        rc = take_byte(c, mark[i]);
    }
    return rc;
}

/* 1: the byte belongs to the mark at the beginning, as far as it has come. */
static int is_mark(struct csv *c, char byte)
{
    if (c->started || byte != mark[c->marked]) {
        return 0;
    }
    c->marked++;
    if (c->marked == sizeof mark - 1) {
        c->marked = 0;
        c->started = 1;
    }
    return 1;
}

int csv_read(struct csv *c, const char *bytes, size_t n)
{
    int rc = CSV_GO_ON;

    for (size_t i = 0; i < n && rc == CSV_GO_ON; i++) {
        if (is_mark(c, bytes[i])) {
            continue;
        }
        rc = end_mark(c);
        if (rc == CSV_GO_ON) {
            rc = take_byte(c, bytes[i]);
        }
    }
    return rc;
}

int csv_last(struct csv *c)
{
    int rc = end_mark(c);

    return rc == CSV_GO_ON ? end_record(c) : rc;
}
