/* The engine of one context: the event loop, timers, worker threads, and who may drive them.
 *
 * Threads. The loop thread is whoever drives: the thread in tt_call() or tt_poll(), or the context's own thread.
 * Everything here belongs to it but for the inbox, the table of calls and the job queues (under lock).
 * No lock is held while a provider or a host callback runs. */
#ifndef TTC_ENGINE_H
#define TTC_ENGINE_H
#include "core/context.h"
#include "core/slots.h"
#include "core/timers.h"
#include <pthread.h>
#include <stdatomic.h>

struct ttc_call;
struct ttc_keeper;
struct ttc_limiter;
struct ttc_action;

/* Work for a worker thread. Lives in its owner until done was called; zero-initialise. */
struct ttc_job {
    struct ttc_job *next;
    int (*work)(void *user);                            /* worker thread */
    void (*done)(struct ttc_job *, int rc, void *user); /* loop thread */
    void *user;
    int rc;
};

#define TTC_WORKERS 2
struct ttc_engine {
    struct tt_context *ctx;
    int wake_fd;

    pthread_mutex_t lock; /* guards what follows, up to the next comment */
    pthread_cond_t ended; /* a call ended (own thread only) */
    struct ttc_slots calls;
    int attention;          /* some call was canceled or collected: ttc_calls_look() */
    struct ttc_call *inbox; /* submitted, not yet begun; newest first */
    struct ttc_job *jobs_todo, *jobs_done;
    pthread_cond_t jobs_there;
    pthread_t workers[TTC_WORKERS];
    int n_workers, stopping;
    size_t n_jobs; /* begun, and their done not yet called */

    atomic_uintptr_t driver;  /* address of the driving thread's marker; 0: nobody */
    struct ttc_engine *outer; /* what the driving thread drove before: callbacks may use other contexts */
    pthread_t thread;
    int has_thread;
    atomic_int leave; /* the own thread is to end */
    atomic_int woken; /* a wake-up is under way and not yet taken */

    /* the loop thread's */
    const struct ttc_transport *transport;
    struct ttc_loop *loop;
    struct ttc_timers timers;
    struct ttc_slots ops, answers;
    size_t in_flight;                /* calls begun and not ended */
    const struct ttc_action *inside; /* whose code runs just now; NULL: none of a provider's */
    int swept;                       /* old states of flows were looked through */
    struct ttc_keeper *keepers;      /* of accounts whose tokens were refreshed (refresh.c) */
    uint64_t told_due_ms; /* when the host's loop is to call; UINT64_MAX: at no time (drive_sockets.c) */
    int is_watched;       /* the host's loop watches wake_fd */
    struct ttc_limiter *limiter; /* made by the first request (limit.c) */
};

int ttc_engine_new(struct tt_context *, uint32_t flags, struct ttc_failure *);
void ttc_engine_stop(
    struct ttc_engine *); /* joins the workers, gives back what they held, closes connections */
void ttc_engine_free(struct ttc_engine *); /* NULL is allowed */

/* May this thread drive the loop now? 0 and it does, until ttc_engine_leave(); or -1 and TT_EBUSY. */
int ttc_engine_enter(struct ttc_engine *, struct ttc_failure *);
void ttc_engine_leave(struct ttc_engine *);
int ttc_engine_is_driver(const struct ttc_engine *); /* this thread drives: a call from inside a callback */
/* The engine that this thread drives; NULL: none. Host functions find their context by it. */
struct ttc_engine *ttc_engine_current(void);
/* One turn: begins what was submitted, fires timers, waits up to timeout_ms for the network or a wake-up. */
void ttc_engine_turn(struct ttc_engine *, int timeout_ms);
/* The same without waiting, as the host's loop saw fd ready for events (fd -1: none). */
void ttc_engine_ready(struct ttc_engine *, int fd, unsigned events);
void ttc_engine_wake(struct ttc_engine *); /* any thread */
/* Milliseconds until there is something to do without the network: -1: nothing. */
int ttc_engine_wait(struct ttc_engine *);
/* The host's loop drives (drive_sockets.c): names wake_fd to it, and takes it and all else back. */
int ttc_sockets_begin(struct ttc_engine *, struct ttc_failure *);
void ttc_sockets_end(struct ttc_engine *);

/* Maps the transport and opens its loop, once. */
int ttc_engine_transport(struct ttc_engine *, struct ttc_failure *);
/* Is background work under way? For who turns the clock. */
int ttc_engine_works(struct ttc_engine *);
/* Tests and builds without a network give their own. Before the first request. */
void ttc_engine_use_transport(struct ttc_engine *, const struct ttc_transport *);

/* Queues a job; -1 without memory or threads. */
int ttc_job_start(struct ttc_engine *, struct ttc_job *);
#endif
