/* What flows (handlers of providers) ask of the core: the functions behind struct tt_host. Loop thread. */
#ifndef TTC_FLOW_H
#define TTC_FLOW_H
#include "core/call.h"
#include "core/exchange.h"

/* The call behind a reference, if it still runs, in the context that this thread drives. */
struct ttc_call *ttc_flow_call(tt_callref);
/* The step is over: its callback runs, then the call is settled. */
void ttc_op_finish(struct ttc_op *, int32_t rc);
void ttc_source_stop(struct ttc_op *); /* source_open.c */
void ttc_source_pause(struct ttc_op *, int on);

/* answer.c: looking at what a service answered */
int ttc_answer_enter(struct ttc_engine *, struct ttc_answer *); /* gives it a handle; -1 without memory */
void ttc_answer_leave(struct ttc_engine *, struct ttc_answer *);
struct ttc_answer *ttc_answer_of(tt_answer);
void ttc_host_fill_answers(struct tt_host *);
/* A fault's texts point into the failure. TT_RC_USAGE: out does not say how long it is. */
int32_t ttc_fault_of(const struct ttc_failure *, struct tt_fault *out);
/* Logs that a flow gave a struct that cannot be one of this ABI. Always TT_RC_USAGE. */
int32_t ttc_bad_struct(const char *what);
#endif
