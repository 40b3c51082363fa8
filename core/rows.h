/* The row cursor behind tt_rows_open(): fields are compiled once, each row is read in one pass. */
#ifndef TTC_ROWS_H
#define TTC_ROWS_H
#include "tiktok/provider.h"
#include "tiktok/tiktok.h"

/* A cursor over list, which is checked JSON inside the bytes of keep. keep is referenced until tt_rows_close() (NULL:
 * the caller keeps the bytes); fields are copied. NULL: list is no array, or no memory. */
tt_rows *ttc_rows_open(tt_result *keep, struct tt_span list, const char *const *fields, size_t n);
#endif
