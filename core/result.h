/* Results: what a call ends with. Immutable once made; any thread may read one. */
#ifndef TTC_RESULT_H
#define TTC_RESULT_H
#include "core/buf.h"
#include "core/failure.h"
#include "core/schema.h"
#include "tiktok/provider.h"
#include <stdatomic.h>

/* An answer's bytes: counted, shared by answers, results and row cursors from the socket to the host. */
struct ttc_bytes {
    atomic_int refs;
    size_t n;
    char *p; /* ttc memory, terminated */
};
struct ttc_bytes *ttc_bytes_new(char *p, size_t n); /* takes p, frees it when there is no memory */
struct ttc_bytes *ttc_bytes_ref(struct ttc_bytes *);
void ttc_bytes_unref(struct ttc_bytes *); /* NULL is allowed */

/* What a result is made of. Everything owned is moved into the result and emptied here. */
struct ttc_result_parts {
    const char *action;
    struct ttc_failure failure; /* status TT_OK or TT_PARTIAL: request_id, code and http may still be set */
    struct ttc_warnings warnings;
    struct ttc_bytes *bytes;
    struct tt_span data; /* inside bytes */
    int data_is_json;
    const char *rows; /* path of the list inside data; NULL: none; borrowed from the action's table */
    int attempts;
    struct ttc_bytes *tokens; /* what a refresh on the way answered, and its data; NULL: none */
    struct tt_span tokens_data;
    /* Something may have taken effect that each time makes another thing: without memory for the result it says that
     * (TT_EUNKNOWN), and not that nothing happened. */
    int may_be_done;
};
tt_result *ttc_result_make(struct ttc_result_parts *);
#endif
