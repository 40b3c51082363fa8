/* The saved state of a flow: one small JSON file below state_dir/flows, written whole and synced before the flow goes
 * on, removed when the call ended for certain. Loop thread. */
#ifndef TTC_CHECKPOINT_H
#define TTC_CHECKPOINT_H
#include "core/call.h"

int32_t ttc_host_checkpoint(tt_callref, json_t *state);
json_t *ttc_host_resumed(tt_callref);
/* Whether the call's resume names a saved state of its action. In the caller's thread. */
int ttc_checkpoint_saved(const struct ttc_call *);
/* Removes the file, or keeps it and says so in the failure's hint when the outcome is open. */
void ttc_checkpoint_end(struct ttc_call *, struct ttc_failure *);
#endif
