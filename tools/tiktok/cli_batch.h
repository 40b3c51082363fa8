/* What the files of 'tiktok batch' share. The main thread reads, journals and prints; the library's own thread runs the
 * calls and hands finished ones back over one list. Nothing here grows with the input: items are bounded by the
 * window, lines by CLI_LINE_MOST; only a journal keeps a few bytes an id. */
#ifndef CLI_BATCH_H
#define CLI_BATCH_H
#include "cli.h"

/* ------------------------------------------------------------------------------------------- input lines */

#define CLI_LINE_MOST ((size_t)8 << 20) /* a line that is longer is an error of that line */

typedef struct {
    int fd, ended, skipping; /* skipping: the rest of a line that is too long */
    const char *name;
    char *p;
    size_t begin, n, room, scanned; /* unread bytes are p[begin..n); no line ends before scanned */
    uint64_t number;                /* of the last line */
    uint64_t taken, size;           /* bytes; size 0: not known */
} cli_input;
enum { CLI_INPUT_NONE = 0, CLI_INPUT_LINE, CLI_INPUT_LONG };
int cli_input_open(cli_input *, const char *path); /* 0, or -1 after saying what is wrong */
/* A whole line that was read already. NONE: fill first; when ended is set as well, that was the last one. */
int cli_input_next(cli_input *, cli_span *line);
int cli_input_fill(cli_input *); /* one read; 0, or -1 after saying what is wrong (ended is set then) */
void cli_input_close(cli_input *);

/* --------------------------------------------------------------------------------------------- journal */

/* What a digest is cut to: 16 bytes say which line it is, 7 whether it is still the same. */
typedef struct {
    uint64_t key[2], line;
} cli_digest;
/* How a line stands in the journal. */
enum {
    CLI_FRESH = 0, /* not there, or nothing has happened yet */
    CLI_BEGUN,     /* announced, no end: it may have happened */
    CLI_UNKNOWN_END,
    CLI_FINISHED,
    CLI_FAILED,
    CLI_STATES = 7 /* mask */
};
#define CLI_PRINTED 8  /* its result line was written */
#define CLI_SEEN    16 /* in this run */

typedef struct cli_journal cli_journal;
/* Opens, locks and reads it. NULL after saying what is wrong. */
cli_journal *cli_journal_open(const char *path);
/* Which line this is. id: as JSON text; n 0: none, the line itself counts. */
void cli_journal_digest(const cli_journal *, cli_span line, cli_span id, cli_digest *);
/* The state and flags of the line; *same: it has not changed since. Marks it as seen. */
int cli_journal_look(cli_journal *, const cli_digest *, int *same);
/* These add to a buffer: the line is about to be sent; it ended; its result is printed (status: of a line that was not
 * announced, else NULL). */
void cli_journal_begin(cli_journal *, const cli_digest *, uint64_t number, cli_span id, const char *action);
void cli_journal_end(cli_journal *, const cli_digest *, const char *status, const char *request_id);
void cli_journal_out(cli_journal *, const cli_digest *, const char *status);
/* What a status means for a line: CLI_... */
int cli_journal_state(const char *status);
/* Writes the buffer; synced: and returns when the disk has it. 0, or -1 after saying what is wrong. */
int cli_journal_write(cli_journal *, int synced);
/* Under this name the library keeps where a flow of that line stands. A line that has changed has another name: it must
 * not go on with what the line was before. */
#define CLI_JOURNAL_NAME 64
void cli_journal_name(const cli_digest *, char out[CLI_JOURNAL_NAME]);
int cli_journal_close(cli_journal *); /* 0, or -1 as cli_journal_write() */

/* The state and flags of every id: open addressing, 24 bytes a slot. */
typedef struct {
    uint64_t key[2];
    uint64_t line_and_state; /* 56 bits of the line's digest, 8 of state and flags; 0: an empty slot */
} cli_slot;
typedef struct {
    cli_slot *slots;
    size_t n, room;
} cli_slots;
cli_slot *cli_slots_get(cli_slots *, const uint64_t key[2]); /* makes it when it is not there */
int cli_slot_state(const cli_slot *);
uint64_t cli_slot_line(const cli_slot *);
void cli_slot_put(cli_slot *, uint64_t line, int state);
void cli_slots_free(cli_slots *);

/* SHA-256. 0, or -1: libcrypto cannot be loaded. */
int cli_sha256_ready(void);
void cli_sha256(const void *p, size_t n, unsigned char out[32]);

/* ----------------------------------------------------------------------------------------------- items */

typedef struct cli_batch cli_batch;
/* One line of the input, from reading to printing. */
typedef struct cli_item {
    struct cli_item *next, *prev; /* in the order of the input */
    struct cli_item *follows;     /* in the list of those to send, or of those that the library hands back */
    cli_batch *batch;
    uint64_t number;
    json_t *line;             /* the object; NULL once sent, or when the line is none */
    char *id, *action;        /* id: JSON text; NULL: none */
    tt_id call;               /* 0: not in flight */
    tt_result *result;        /* how it ended, or */
    cli_text fault;           /* the error object of a line that was not sent */
    int status, over;         /* status: TT_... */
    int earlier, silent;      /* an earlier run ended it; and printed it */
    int is_new, is_flow;      /* what the table says, when there is a journal */
    int journaled, announced; /* the journal is to know it; it does already */
    int resumes;              /* it may only go on from a saved state */
    cli_digest digest;        /* in the journal */
    tt_call_options options;  /* texts belong to line */
    size_t held;              /* bytes of its result */
} cli_item;

/* Reads a line: id, action, and what else must be right before it can be sent. 0, or -1 with the fault set. */
int cli_item_read(cli_item *, cli_span line);
/* Ends the item here, before anything was sent. hint and code may be NULL. */
void cli_item_fail(cli_item *, int status, const char *code, const char *hint, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
/* Its call's options: what the line says, over what the command line says. 0, or -1 with the fault set. */
int cli_item_options(cli_item *, const cli_options *);
/* One line of output. */
void cli_item_print(const cli_item *, cli_fields *);
/* For people: "line 3 (id): what was wrong". */
void cli_item_report(const cli_item *);
void cli_item_free(cli_item *);

/* ----------------------------------------------------------------------------------------------- the run */

typedef struct {
    uint64_t lines, done, failed, unknown, canceled; /* of this run */
    uint64_t finished_earlier, failed_earlier;
} cli_counts;

/* What a batch must know of an action before it may repeat it. */
typedef struct {
    char *name;
    int is_new, is_flow;
} cli_known_action;

struct cli_batch {
    const cli_options *o;
    tt_context *tt;
    cli_input in;
    cli_journal *journal; /* NULL: none */
    cli_fields fields;
    cli_item *first, *last;
    cli_item *_Atomic landed; /* newest first; the library's thread pushes, the main thread takes all */
    cli_counts counts;
    size_t items, in_flight, held, window, reported; /* reported: failures on stderr so far */
    int dry;                                         /* no whole line is read ahead */
    int stopping, broken;                            /* no new lines; exit status 2 */
    int interrupted, cancelling;                     /* by the first signal, by the second */
    uint64_t gap_us, next_us; /* --rate: between two starts; when the next one may be */
    uint64_t begun_ms, drawn_ms;
    int progress, drawn, to_terminal; /* CLI_PROGRESS_*; a bar stands on the terminal; so do the results */
    cli_known_action *actions;
    size_t n_actions;
};

/* Asks the journal about a line that is in order. 1: send it; 0: it is over. */
int cli_batch_admit(cli_batch *, cli_item *, cli_span line);
/* Nobody knows how it ended. */
void cli_batch_fail_unknown(cli_item *);
/* What the journal must learn: it ended; its line is printed, and has left the process. */
void cli_batch_ended(cli_batch *, const cli_item *);
void cli_batch_printed(cli_batch *, const cli_item *);

void cli_batch_progress_begin(cli_batch *);
void cli_batch_progress(cli_batch *);           /* draws when it is time */
int cli_batch_progress_wait(const cli_batch *); /* ms until then; -1: nothing is drawn */
void cli_batch_progress_clear(cli_batch *);     /* before something else is written to the terminal */
void cli_batch_summary(cli_batch *);

#endif
