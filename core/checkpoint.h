/* The saved state of a flow: what the run before it left, what it leaves itself. On disk before the flow goes on,
 * removed when the call ended for certain, kept where going on makes sense. Loop thread. */
#ifndef TTC_CHECKPOINT_H
#define TTC_CHECKPOINT_H
#include "core/call.h"

struct ttc_checkpoint {
    const char *name;
    int lock; /* descriptor */
    int was;  /* an earlier run left a state */
    uint64_t begun_ms;
    json_t *state, *sources; /* of that run: what its flow said, and what its sources were like */
    uint64_t done, total;    /* progress as last told */
};

/* Before a flow that is to be resumed: takes up what an earlier run left under that name. 0, or -1 and the sentence. */
int ttc_checkpoint_begin(struct ttc_call *, struct ttc_failure *);
/* Host functions checkpoint and resumed. */
int32_t ttc_host_checkpoint(tt_callref, json_t *state);
json_t *ttc_host_resumed(tt_callref);
/* Whether the call's resume names a saved state of its action, or a damaged one. In the caller's thread. */
int ttc_checkpoint_saved(const struct ttc_call *);
/* The refusal of TT_RESUME_ONLY; -1. */
int ttc_checkpoint_fail_missing(const struct ttc_call *, struct ttc_failure *);
/* Removes the file, or keeps it and says so in the failure's hint when the flow can go on. */
void ttc_checkpoint_end(struct ttc_call *, struct ttc_failure *);
#endif
