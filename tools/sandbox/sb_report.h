// Reports: rows that are computed from their number, so that any page of any size costs the same.
#ifndef SB_REPORT_H
#define SB_REPORT_H

#include "sb_v13.h"

enum { SB_REPORT_PARTS = 12 };

// One question. Owns its JSON, so that it can be used after the request.
struct sb_report {
    json_t *dimensions, *metrics, *advertisers;
    int64_t first_day;              // days since 1970
    int64_t radix[SB_REPORT_PARTS]; // how many values each dimension has
    size_t parts;
    int64_t total; // rows
    bool as_task;
    bool cut;       // more than a report can hold: rows are missing
    int64_t *order; // row numbers in the asked order, NULL: natural
};

// Reads and checks the parameters of req; answers and returns false when they are wrong. A task may span any number of
// days and holds every row.
bool sb_report_open(struct sb_req *req, struct sb_report *report, bool as_task);
void sb_report_close(struct sb_report *report);
// {"dimensions": {…}, "metrics": {…}}
json_t *sb_report_row(const struct sb_report *report, int64_t i);
// Sums of the numeric metrics, as texts.
json_t *sb_report_totals(const struct sb_report *report);
// How many ads an account has.
int64_t sb_report_ads(const char *advertiser_id);

// 'i', 'n', 's', 'b', or 0 when there is no such metric.
char sb_metric_kind(const char *name);
// The value of a metric in one row, as reports write it.
void sb_metric_text(const char *metric, uint64_t row, char out[64]);

#endif
