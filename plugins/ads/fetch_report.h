/* The state of one run of ads.fetch_report, and how its parts meet: flow_fetch_report.c cuts the dates into windows and
 * follows the pages, report_task.c has TikTok make a file instead, report_csv.c reads that file. Loop thread; lives in the
 * call's memory. */
#ifndef TIKTOK_ADS_FETCH_REPORT_H
#define TIKTOK_ADS_FETCH_REPORT_H
#include "ads/ads.h"

enum { REPORT_DATE_ROOM = 11, REPORT_ID_ROOM = 64 };

/* ---- days since 1970-01-01 */

/* "2026-01-31"; 0, or -1 when it is none. */
int report_day_read(const char *text, int64_t *day);
void report_day_write(int64_t day, char out[REPORT_DATE_ROOM]);

/* ---- reading CSV (RFC 4180) as it comes */

/* One record; field i begins at fields[i] and is terminated. Not 0 stops the reading. */
typedef int csv_record_fn(char **fields, size_t n, void *user);
typedef void *csv_alloc_fn(void *user, size_t n); /* never freed: growing doubles */
struct csv {
    char *record;   /* the fields of the record so far, each terminated */
    size_t n, room; /* bytes of it */
    char **fields;  /* while the record grows, offsets */
    size_t n_fields, fields_room;
    int state, begun; /* begun: something of the record has come */
    unsigned marked;  /* bytes of a byte order mark at the beginning, so far */
    int started;      /* the beginning is over */
    csv_alloc_fn *alloc;
    csv_record_fn *take;
    void *user;
};
enum { CSV_GO_ON = 0, CSV_STOPPED = 1, CSV_NO_MEMORY = -1, CSV_TOO_LONG = -2 };
void csv_begin(struct csv *, csv_alloc_fn *, csv_record_fn *, void *user); /* also again, for another file */
int csv_read(struct csv *, const char *bytes, size_t n);
int csv_last(struct csv *); /* the file is over: a record without a line's end is one, too */

/* ---- the flow */

struct report {
    const struct tt_host *host;
    tt_callref call;
    json_t *params;      /* of the call, borrowed */
    int64_t first, last; /* days; when there are dates */
    int64_t window;      /* days that one request may span */
    int64_t from, to;    /* the window that is asked for now */
    json_int_t page;
    unsigned windows; /* how many were asked for */
    uint64_t rows;    /* handed on */
    int has_dates, may_split, may_task, must_task;
    char task_id[REPORT_ID_ROOM];
    uint64_t deadline, pause; /* of waiting for the task; milliseconds */
    struct csv csv;
    char **columns; /* of the file; the call's memory */
    size_t n_columns;
    uint64_t seen;      /* rows of the file that this download has brought */
    unsigned downloads; /* that brought nothing new, in a row */
    int enough, broken; /* the host has enough rows; a CSV_... that ended the reading */
    tt_op op;
};

/* Runs another action as the next step; params is stolen (NULL: no memory). A step that cannot be started ends the call. */
void report_step(struct report *, const char *action, json_t *params, tt_answer_fn *);
/* Copies those of the call's parameters that the list names ("a|b"). NULL: no memory. */
json_t *report_params(const struct report *, const char *names);
void report_succeed(struct report *, const char *via);
/* Has a task make the report, waits for it, reads its file. Ends the call. */
void report_task_begin(struct report *);
void report_task_resume(struct report *); /* task_id is known */

#endif
