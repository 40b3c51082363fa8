/* One call: from the parameters that a host gave to the result that it gets.
 * Made in the caller's thread (checked there), begun and ended on the loop thread. */
#ifndef TTC_CALL_H
#define TTC_CALL_H
#include "core/engine.h"
#include "core/result.h"
#include "core/rows_out.h"

struct ttc_exchange;
struct ttc_opened;
struct ttc_checkpoint;

/* A pending step of a flow. */
enum { TTC_OP_EXCHANGE, TTC_OP_TIMER, TTC_OP_JOB, TTC_OP_SOURCE };
struct ttc_op {
    struct ttc_op *next, **link; /* in the call's list */
    struct ttc_call *call;
    uint64_t handle;
    int kind;
    int canceled; /* its job still runs; it calls back no more */
    struct ttc_exchange *exchange;
    struct ttc_timer timer;
    struct ttc_job job;
    tt_answer_fn *answered;
    tt_done_op_fn *done;
    void *user;
    void *extra; /* of the kind, in the call's arena */
};

/* Tokens that were given with the call, and what became of them. */
struct ttc_call_tokens {
    char *access, *refresh; /* arena; NULL: not given */
    int refresh_first;
    int refreshed;
};

/* Waiting for a stored token to be refreshed (refresh.h). Lives in its owner; zero-initialise. */
struct ttc_wait {
    struct ttc_wait *next, **link; /* in the keeper's list */
    struct ttc_keeper *keeper;     /* NULL: not waiting */
    const char *stale; /* an access token that is not good any more, whatever its age; the owner's memory */
    int insist;        /* also if the service refused this refresh token before */
    /* why->status TT_OK: look into the store again. Never from inside ttc_wait_for(). */
    void (*over)(struct ttc_wait *, const struct ttc_failure *why);
};

struct ttc_call {
    struct ttc_call *next; /* in the inbox */
    struct ttc_engine *e;
    uint64_t handle; /* also the public id */
    struct ttc_action *action;
    tt_call_options options; /* texts in the arena */
    struct ttc_call_tokens tokens;
    json_t *params; /* checked, complete */
    json_t *kept;   /* what the caller of a sign-in URL must keep: state, code_verifier */
    struct ttc_arena arena;
    uint64_t since; /* what the log had been told of secrets when it began */
    struct ttc_warnings warnings;
    struct ttc_failure step_fault;
    struct ttc_bytes *new_tokens; /* what a refresh on the way answered */
    struct tt_span new_tokens_data;
    struct ttc_exchange *exchange; /* of an endpoint */
    struct ttc_rows_out rows;
    struct ttc_op *ops;
    struct ttc_opened *sources;
    size_t holds; /* jobs that still use the call's memory */
    struct ttc_timer deadline, cancel_timer;
    struct ttc_wait wait; /* of tt_token_refresh() */
    int own;              /* made by the core for itself: no policy holds it back */
    int refresh_now;      /* it waits for a refresh and sends nothing */
    int cancel_asked, pause_asked,
        collected; /* under the engine's lock: asked by tt_cancel(), tt_pause(); its waiter has the result */
    int paused;    /* it sends and reads nothing (pause.c) */
    int began_new; /* a step of it that each time makes another thing has succeeded */
    int may_be_done; /* a request of it that each time makes another thing may have taken effect */
    int starved;     /* its provider was told that there is no memory */
    struct ttc_checkpoint *checkpoint; /* of a flow whose state is kept; NULL: none is */
    int attempts, begun, ended, in_callback, blocking;
    int canceling; /* its steps are told so one by one: it takes no new ones */
    int in_piece;  /* a piece function runs: it ends no call */
    tt_done_fn *done;
    void *done_user;
    tt_result *result; /* of a blocking call, once ended */
};

/* {"actionType": "...", ...} as an action's name and its parameters: a new reference, or NULL and the failure (*action is
 * NULL when it is not known either). */
json_t *ttc_handle_resolve(struct tt_context *, const json_t *object, const char **action,
                           struct ttc_failure *);
/* Finds the action, takes the reserved parameters, fills, checks. NULL and the failure. The engine's table knows the
 * call then. how: TTC_BORROWED: params outlive the call; TTC_OWN: the core calls for itself. */
#define TTC_BORROWED 1u
#define TTC_OWN      2u
struct ttc_call *ttc_call_new(struct tt_context *, const char *action, const json_t *params,
                              const tt_call_options *, uint32_t how, struct ttc_failure *);
/* tt_call() for whoever makes the call itself: make runs in the caller's thread, once it may drive. */
typedef struct ttc_call *ttc_make_fn(struct tt_context *, void *user, struct ttc_failure *);
tt_result *ttc_call_run(struct tt_context *, const char *action, ttc_make_fn *, void *user);
void ttc_call_free(struct ttc_call *); /* not begun, or ended */
/* Loop thread: begins a call (its end may come before this returns), or all submitted ones. */
void ttc_call_begin(struct ttc_call *);
size_t ttc_calls_begin(struct ttc_engine *); /* how many began */
/* What other threads asked: cancels; and calls whose waiters have their results. */
void ttc_calls_look(struct ttc_engine *);
/* Ends it: the parts become the result, pending steps are dropped. A second end is a logged no-op. */
void ttc_call_end(struct ttc_call *, struct ttc_result_parts *);
void ttc_call_end_failed(struct ttc_call *, struct ttc_failure *);
void ttc_call_cancel(struct ttc_call *, int status, const char *message);
void ttc_call_pause(struct ttc_call *, int on); /* or lets it go on (pause.c) */
/* After a provider's callback: a flow with nothing pending and no result is ended by the core. */
void ttc_call_settle(struct ttc_call *);
struct ttc_call *ttc_call_of(struct ttc_engine *, uint64_t handle); /* NULL: over */
/* Releases a call that has ended once no job holds its memory. */
void ttc_call_release(struct ttc_call *);

/* Steps (op.c). */
struct ttc_op *ttc_op_new(struct ttc_call *, int kind, void *user, tt_op *out); /* NULL: no memory */
void ttc_op_drop(struct ttc_op *);                                              /* unlinks and frees */
void ttc_op_cancel(struct ttc_op *);  /* stops it; its callback gets TT_RC_CANCELED */
void ttc_op_abandon(struct ttc_op *); /* stops it without a callback */
void ttc_op_gone(struct ttc_op *);    /* its worker has come back, and it was abandoned meanwhile */
/* Runs a provider's callback and watches how long it blocks. */
struct ttc_visit {
    uint64_t begun_ms;
    const struct ttc_action *outer; /* a callback inside a callback */
};
void ttc_enter_provider(struct ttc_call *, struct ttc_visit *);
void ttc_leave_provider(struct ttc_call *, const struct ttc_visit *, const char *what);

/* Which effects the configuration allows: read_only, confirm. */
int ttc_policy_check(struct tt_context *, const struct ttc_action *, const tt_call_options *,
                     struct ttc_failure *);
#endif
