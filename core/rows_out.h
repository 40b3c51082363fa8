/* Rows on their way to the host, of pages that are followed and of flows: one by one to the call's sink, or joined into
 * one list. Loop thread. */
#ifndef TTC_ROWS_OUT_H
#define TTC_ROWS_OUT_H
#include "core/buf.h"
#include "tiktok/provider.h"
#include "tiktok/tiktok.h"
#include <stdint.h>

struct ttc_call;
struct ttc_rows_out {
    struct ttc_buf all; /* a JSON array that lacks its end; only without a sink */
    uint64_t n;
    int enough; /* what comes after that goes nowhere */
};
/* Hands on one row of compact JSON. 0; 1: enough (the sink said so, or max_items is reached). */
int ttc_row_out(struct ttc_call *, const char *json, size_t n);
/* All elements of a list. As above, or -1: no memory. *seen counts them. */
int ttc_rows_out(struct ttc_call *, struct tt_span list, uint64_t *seen);
/* Adds what is said of them in the data: with a sink "rows":n, otherwise the list, under that name if it has one. */
void ttc_rows_out_say(struct ttc_call *, const char *name, struct ttc_buf *);
#endif
