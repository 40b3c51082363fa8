/* The engine: see engine.h. */
#include "core/engine.h"
#include "core/call.h"
#include "core/limit.h"
#include "core/loader.h"
#include "tiktok/tiktok.h"
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

/* Its address tells threads apart without asking the system. */
static _Thread_local char thread_marker;
/* Handlers run on the thread that drives, so a handle alone says which context is meant. */
static _Thread_local struct ttc_engine *current;

int ttc_engine_new(struct tt_context *ctx, uint32_t flags, struct ttc_failure *why)
{
    struct ttc_engine *e = ttc_alloc(sizeof *e);
    if (!e)
        return ttc_fail_nomem(why);
    e->ctx = ctx;
    pthread_mutex_init(&e->lock, NULL);
    pthread_cond_init(&e->ended, NULL);
    pthread_cond_init(&e->jobs_there, NULL);
    ctx->engine = e;
    e->wake_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (e->wake_fd < 0)
        return ttc_fail(why, TT_ECONFIG, "raise the limit on open files", "no event descriptor: %s",
                        strerror(errno));
    return (flags & TT_OPEN_PRELOAD) ? ttc_engine_transport(e, why) : 0;
}

static void finish_jobs(struct ttc_engine *e)
{
    pthread_mutex_lock(&e->lock);
    struct ttc_job *done = e->jobs_done;
    e->jobs_done = NULL;
    for (const struct ttc_job *job = done; job; job = job->next)
        e->n_jobs--;
    pthread_mutex_unlock(&e->lock);
    while (done) {
        struct ttc_job *job = done;
        done = job->next;
        job->done(job, job->rc, job->user);
    }
}

void ttc_engine_stop(struct ttc_engine *e)
{
    pthread_mutex_lock(&e->lock);
    e->stopping = 1;
    pthread_cond_broadcast(&e->jobs_there);
    pthread_mutex_unlock(&e->lock);
    for (int i = 0; i < e->n_workers; i++)
        pthread_join(e->workers[i], NULL);
    e->n_workers = 0;
    while (e->jobs_todo) { /* never begun: their owners still hear of it */
        struct ttc_job *job = e->jobs_todo;
        e->jobs_todo = job->next;
        job->rc = TT_RC_CANCELED;
        job->next = e->jobs_done;
        e->jobs_done = job;
    }
    finish_jobs(e);
    if (e->loop)
        e->transport->close(e->loop);
    e->loop = NULL;
}

void ttc_engine_free(struct ttc_engine *e)
{
    if (!e)
        return;
    ttc_limiter_free(e);
    ttc_slots_free(&e->calls);
    ttc_slots_free(&e->ops);
    ttc_slots_free(&e->answers);
    if (e->wake_fd >= 0)
        close(e->wake_fd);
    pthread_cond_destroy(&e->jobs_there);
    pthread_cond_destroy(&e->ended);
    pthread_mutex_destroy(&e->lock);
    ttc_free(e);
}

int ttc_engine_is_driver(const struct ttc_engine *e)
{
    return atomic_load(&((struct ttc_engine *)e)->driver) == (uintptr_t)&thread_marker;
}

int ttc_engine_enter(struct ttc_engine *e, struct ttc_failure *why)
{
    if (e->ctx->pid != getpid())
        return ttc_fail(why, TT_EBUSY, "open a context of its own in the child",
                        "this context was opened before the process forked");
    uintptr_t nobody = 0;
    if (atomic_compare_exchange_strong(&e->driver, &nobody, (uintptr_t)&thread_marker)) {
        e->outer = current;
        current = e;
        return 0;
    }
    if (nobody == (uintptr_t)&thread_marker)
        return ttc_fail(why, TT_EBUSY, "use tt_submit(), or call after the callback returned",
                        "this was called from inside a callback of the same context");
    return ttc_fail(why, TT_EBUSY, "open one context a thread, or open it with TT_DRIVE_THREAD",
                    "another thread drives this context");
}

struct ttc_engine *ttc_engine_current(void)
{
    return current;
}

void ttc_engine_leave(struct ttc_engine *e)
{
    current = e->outer;
    atomic_store(&e->driver, 0);
}

/* One wake-up is as good as many. Whoever finds one under way has said before what is wanted, and the loop looks for
 * that after it has taken the wake-up. */
void ttc_engine_wake(struct ttc_engine *e)
{
    uint64_t one = 1;
    if (atomic_exchange(&e->woken, 1))
        return;
    ssize_t n = write(e->wake_fd, &one, sizeof one);
    (void)n; /* full means that it is awake already */
}

static void take_wakeups(struct ttc_engine *e)
{
    uint64_t count;
    ssize_t n = read(e->wake_fd, &count, sizeof count);
    (void)n;
    atomic_store(&e->woken, 0);
}

/* The sooner of two; -1: at no time. */
static int sooner(int a_ms, int b_ms)
{
    if (a_ms < 0 || b_ms < 0)
        return a_ms < 0 ? b_ms : a_ms;
    return a_ms < b_ms ? a_ms : b_ms;
}

int ttc_engine_wait(struct ttc_engine *e)
{
    int wait = ttc_timers_wait(&e->timers, ttc_now_ms());
    return e->loop ? sooner(wait, e->transport->wait(e->loop)) : wait;
}

void ttc_engine_turn(struct ttc_engine *e, int timeout_ms)
{
    size_t happened = ttc_calls_begin(e);
    ttc_calls_look(e);
    happened += ttc_timers_run(&e->timers, ttc_now_ms());
    /* the caller may have got what it waits for */
    timeout_ms = happened ? 0 : sooner(ttc_timers_wait(&e->timers, ttc_now_ms()), timeout_ms);
    if (e->loop) {
        e->transport->poll(e->loop, timeout_ms, e->wake_fd);
    } else {
        struct pollfd fd = {.fd = e->wake_fd, .events = POLLIN};
        poll(&fd, 1, timeout_ms);
    }
    take_wakeups(e);
    finish_jobs(e);
    ttc_timers_run(&e->timers, ttc_now_ms());
}

void ttc_engine_ready(struct ttc_engine *e, int fd, unsigned events)
{
    if (fd == e->wake_fd) {
        take_wakeups(e);
        fd = -1;
    }
    finish_jobs(e);
    ttc_calls_begin(e);
    ttc_calls_look(e);
    ttc_timers_run(&e->timers, ttc_now_ms());
    if (e->loop)
        e->transport->ready(e->loop, fd, events);
    ttc_timers_run(&e->timers, ttc_now_ms());
}

static void transport_log(int level, const char *line, void *user)
{
    struct ttc_engine *e = user;
    ttc_log(e->ctx->log, level, "transport", "%s", line);
}

static void *transport_alloc(void *p, size_t n)
{
    if (n)
        return ttc_realloc(p, n);
    ttc_free(p);
    return NULL;
}

int ttc_engine_transport(struct ttc_engine *e, struct ttc_failure *why)
{
    if (e->loop)
        return 0;
    if (!e->transport)
        e->transport = ttc_internal_module("tiktok-transport", "ttc_transport_entry", why);
    if (!e->transport)
        return -1;
    const struct ttc_config *config = e->ctx->config;
    struct ttc_transport_options options = {
        .ca_file = ttc_config_text(config, "http.ca_file"),
        .ca_path = ttc_config_text(config, "http.ca_path"),
        .proxy = ttc_config_text(config, "http.proxy"),
        .user_agent = ttc_config_text(config, "http.user_agent"),
        .http2 = ttc_config_bool(config, "http.http2"),
        .alloc = transport_alloc,
        .log = ttc_log_wants(e->ctx->log, TT_LOG_DEBUG) ? transport_log : NULL,
        .log_user = e,
        .watch = e->ctx->watch,
        .watch_user = e->ctx->loop_user,
    };
    char reason[256] = "";
    e->loop = e->transport->open(&options, reason);
    if (!e->loop && !*reason)
        return ttc_fail_nomem(why);
    if (!e->loop)
        return ttc_fail(why, TT_ECONFIG, "see the http group of the configuration",
                        "the network could not be set up: %s", reason);
    return 0;
}

void ttc_engine_use_transport(struct ttc_engine *e, const struct ttc_transport *transport)
{
    e->transport = transport;
}

int ttc_engine_works(struct ttc_engine *e)
{
    pthread_mutex_lock(&e->lock);
    int works = e->n_jobs > 0;
    pthread_mutex_unlock(&e->lock);
    return works;
}

static void *worker(void *user)
{
    struct ttc_engine *e = user;
    pthread_mutex_lock(&e->lock);
    while (!e->stopping) {
        struct ttc_job *job = e->jobs_todo;
        if (!job) {
            pthread_cond_wait(&e->jobs_there, &e->lock);
            continue;
        }
        e->jobs_todo = job->next;
        pthread_mutex_unlock(&e->lock);
        job->rc = job->work(job->user);
        pthread_mutex_lock(&e->lock);
        job->next = e->jobs_done;
        e->jobs_done = job;
        ttc_engine_wake(e);
    }
    pthread_mutex_unlock(&e->lock);
    return NULL;
}

int ttc_job_start(struct ttc_engine *e, struct ttc_job *job)
{
    pthread_mutex_lock(&e->lock);
    if (e->n_workers < TTC_WORKERS && pthread_create(&e->workers[e->n_workers], NULL, worker, e) == 0)
        e->n_workers++;
    int rc = e->n_workers ? 0 : -1;
    if (rc == 0) {
        struct ttc_job **end = &e->jobs_todo;
        while (*end)
            end = &(*end)->next;
        job->next = NULL;
        *end = job;
        e->n_jobs++;
        pthread_cond_signal(&e->jobs_there);
    }
    pthread_mutex_unlock(&e->lock);
    return rc;
}
