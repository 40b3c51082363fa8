/* What the core says and does when a provider breaks a rule of tiktok-provider(7): a line of the log that names the
 * provider, the action and the rule, and an answer that harms nobody. Loop thread. */
#ifndef TTC_CONTRACT_H
#define TTC_CONTRACT_H
#include "core/call.h"

/* Logs "ACTION <text> (tiktok-provider(7), RULE)" under the provider's name. */
void ttc_breach(const struct ttc_action *, struct ttc_engine *, const char *rule, const char *form, ...)
    __attribute__((format(printf, 4, 5)));
/* The call that may take another step. NULL and *rc: it is over (TT_RC_STALE), being canceled (TT_RC_CANCELED), or an
 * argument is missing (complete is 0; TT_RC_USAGE, and the log says so). */
struct ttc_call *ttc_step_call(tt_callref, const char *function, int complete, int32_t *rc);
/* The call that may end now. NULL: it is over already, or this is a piece of an answer; the log says so. */
struct ttc_call *ttc_ending_call(tt_callref);
/* JSON that is to be stolen. The parameters are the call's: one that gives them away is told, and keeps them. */
void ttc_steal(struct ttc_call *, json_t *);
/* A provider's text as one line of UTF-8 that is not longer than a page; NULL: no text, or no memory. */
char *ttc_one_line(const char *text);
/* What is wrong with a request of a flow, or with a source; NULL: nothing that can be seen from here. */
const char *ttc_http_wrong(const struct tt_self *, const struct tt_http *);
const char *ttc_source_wrong(const struct tt_source *);
#endif
