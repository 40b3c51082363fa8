/* The row cursor behind tt_rows_open(): fields are compiled once, each row is read in one pass. */
#ifndef TTC_ROWS_H
#define TTC_ROWS_H
#include "tiktok/provider.h"
#include "tiktok/tiktok.h"

/* A cursor over the elements of list (a checked JSON array inside keep, which it references). NULL: no memory. */
tt_rows *ttc_rows_open(tt_result *keep, struct tt_span list, const char *const *fields, size_t n);
#endif
