/* Follows a started post to its end by asking for its status, less and less often. Used by the flows of several
 * providers. Loop thread; the struct lives in the call's memory. */
#ifndef TIKTOK_SHARED_FOLLOW_POST_H
#define TIKTOK_SHARED_FOLLOW_POST_H
#include <tiktok/provider.h>

struct follow_post {
    const struct tt_host *host;
    tt_callref call;
    const char *action;     /* asks for the status */
    const char *account;    /* its parameter business_id; NULL: it has none */
    const char *publish_id; /* the post */
    const char *reason;     /* member of the answer: why it failed */
    const char *ids;        /* member of the answer: ids of the public post */
    uint64_t poll_ms;       /* first pause */
    uint64_t wait_ms;       /* give up after so long */
    uint64_t ids_wait_ms;   /* after the end, wait so long for the ids */
    int expects_ids;        /* the post is public: say so when its ids do not come */

    /* the flow's own */
    uint64_t give_up_at, ids_until;
    uint32_t failures; /* in a row */
    char status[64];
    tt_op op;
};

/* Asks until the post has ended; ends the call. */
void follow_post(struct follow_post *);
/* The ids in a status answer as a new array of strings, digit for digit: from a list of numbers or strings, or a
 * bare one. NULL: no memory. */
json_t *follow_post_ids(const json_t *value);
#endif
