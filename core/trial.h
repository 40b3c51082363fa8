/* A context for looking only: it loads providers and makes no calls. Nothing is logged. */
#ifndef TTC_TRIAL_H
#define TTC_TRIAL_H
#include "core/context.h"

/* config may be NULL; it stays the caller's. -1: no memory. */
int ttc_trial_open(struct tt_context *, struct ttc_config *config);
/* Loads the provider of this name from path, or, where that is NULL, from its entry. NULL: no memory; a refused one is
 * returned, too. */
struct tt_self *ttc_trial_load(struct tt_context *, const char *name, const char *path,
                               tt_provider_fn *entry);
void ttc_trial_close(struct tt_context *);
/* The part of a host's options that their size covers. -1 and the failure. */
int ttc_options_read(const tt_open_options *from, tt_open_options *to, struct ttc_failure *);
/* The data with a failure beside it (status TT_OK: none). Both are emptied. */
struct ttc_buf;
tt_result *ttc_result_json_failed(struct ttc_buf *, struct ttc_failure *);
#endif
