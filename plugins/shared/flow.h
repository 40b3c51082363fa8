/* Small helpers that flows of any provider need: ending a call with a sentence, copying text into the call's
 * memory, waiting longer and longer. Loop thread only, like the host functions they use. */
#ifndef TIKTOK_SHARED_FLOW_H
#define TIKTOK_SHARED_FLOW_H
#include <tiktok/provider.h>

/* A fault with its header filled: FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "title") */
#define FLOW_FAULT(...) ((struct tt_fault){.abi = TT_ABI_OF(struct tt_fault), __VA_ARGS__})

/* Ends the call as failed; the message is formatted and replaces fault.message. */
void flow_fail(const struct tt_host *, tt_callref, struct tt_fault fault, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Ends the call because memory is gone. */
void flow_no_memory(const struct tt_host *, tt_callref);
/* Ends the call because the host refused to start a step (rc < 0); doing says which: "asking for the status". */
void flow_not_started(const struct tt_host *, tt_callref, int32_t rc, const char *doing);
/* Ends the call because a step without an answer failed: passes the host's reason on. */
void flow_step_failed(const struct tt_host *, tt_callref, const char *doing);
/* Why a step that brought an answer, or none, failed: 1 and the fault, 0 when nothing is known. */
int flow_why(const struct tt_host *, tt_callref, tt_answer, struct tt_fault *);
/* Ends the call with what the service said, or with the host's reason when there is no answer. */
void flow_answer_failed(const struct tt_host *, tt_callref, tt_answer, const char *doing);
/* Adds a formatted warning to the result. */
void flow_warn(const struct tt_host *, tt_callref, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A copy in the call's memory; NULL when text is NULL or memory is gone. */
char *flow_copy(const struct tt_host *, tt_callref, const char *text);
/* Formatted text in the call's memory; NULL when memory is gone. */
char *flow_format(const struct tt_host *, tt_callref, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The parameter of that name: NULL, 0 or fallback when it is absent or of another type. */
const char *flow_text(json_t *params, const char *name);
int flow_flag(json_t *params, const char *name, int fallback);
json_int_t flow_integer(json_t *params, const char *name, json_int_t fallback);

/* How long to wait before asking again: half as long again each time, up to 30 s. */
uint64_t flow_longer(uint64_t ms);
#endif
