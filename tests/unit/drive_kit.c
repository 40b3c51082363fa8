/* See drive_kit.h. */
#include "build_config.h"

#include "tests/unit/drive_kit.h"
#include "core/loader.h"
#include <check.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

static tt_context *tt;
static uint32_t drive;

/* ---- the host's loop of TT_DRIVE_SOCKETS; its timer is the wait of epoll itself */

static int epoll = -1, n_watched, early_timer;
static int64_t due_ms = -1;
static void (*on_watch)(void);

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void watch(int fd, uint32_t events, void *user)
{
    struct epoll_event e = {.data.fd = fd};
    ck_assert_ptr_eq(user, &epoll);
    if (events & TT_WATCH_READ)
        e.events |= EPOLLIN;
    if (events & TT_WATCH_WRITE)
        e.events |= EPOLLOUT;
    if (!events) {
        /* A connection that never came up may be closed already: libcurl says so late. */
        int rc = epoll_ctl(epoll, EPOLL_CTL_DEL, fd, NULL);
        ck_assert_msg(rc == 0 || errno == EBADF || errno == ENOENT, "%d: %s", fd, strerror(errno));
        n_watched--;
    } else if (epoll_ctl(epoll, EPOLL_CTL_MOD, fd, &e) != 0) {
        ck_assert_int_eq(epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &e), 0);
        n_watched++;
    }
    if (on_watch) {
        void (*look)(void) = on_watch;
        on_watch = NULL;
        look();
    }
}

static void set_timer(int64_t ms, void *user)
{
    ck_assert_ptr_eq(user, &epoll);
    due_ms = ms < 0 ? -1 : now_ms() + (early_timer ? ms / 2 : ms);
}

static void fire_timer(void)
{
    due_ms = -1; /* once */
    ck_assert_int_ge(tt_timer_due(tt, NULL), 0);
}

static void turn_epoll(int ms)
{
    struct epoll_event e[8];
    int64_t now = now_ms();
    if (due_ms >= 0 && due_ms - now < ms)
        ms = due_ms > now ? (int)(due_ms - now) : 0;
    int n = epoll_wait(epoll, e, 8, ms);
    for (int i = 0; i < n; i++) {
        uint32_t events = 0;
        if (e[i].events & (EPOLLIN | EPOLLERR | EPOLLHUP))
            events |= TT_WATCH_READ;
        if (e[i].events & (EPOLLOUT | EPOLLERR | EPOLLHUP))
            events |= TT_WATCH_WRITE;
        ck_assert_int_ge(tt_socket_ready(tt, e[i].data.fd, events, NULL), 0);
    }
    if (due_ms >= 0 && due_ms <= now_ms())
        fire_timer();
}

int drive_watched(void)
{
    return n_watched;
}

int drive_timer_is_set(void)
{
    return due_ms >= 0;
}

void drive_on_watch(void (*look)(void))
{
    on_watch = look;
}

/* ---- any of them */

tt_context *drive_open(uint32_t how, const char *config, const char *const *set, int early)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    drive = options.drive = how;
    early_timer = early;
    options.config = config;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.log_level = TT_LOG_ERROR;
    while (set && set[options.n_set])
        options.n_set++;
    if (how == TT_DRIVE_SOCKETS) {
        epoll = epoll_create1(EPOLL_CLOEXEC);
        options.watch = watch;
        options.timer = set_timer;
        options.loop_user = &epoll;
    }
    tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

void drive_close(void)
{
    tt_close(tt);
    ck_assert_int_eq(n_watched, 0);
    ck_assert_int_eq(due_ms, -1);
    if (epoll >= 0)
        close(epoll);
    epoll = -1;
}

static void ended(tt_id id, tt_result *result, void *user)
{
    struct started *s = user;
    ck_assert_int_eq(s->over, 0);
    s->result = result;
    s->status = tt_result_status(result);
    if (s->then)
        s->then(id, result, s->user);
    s->over = 1;
}

static void progressed(tt_id id, uint64_t done, uint64_t total, const char *phase, void *user)
{
    struct started *s = user;
    s->id = id;
    if (s->progress)
        s->progress(id, done, total, phase, s->user);
}

static int32_t sunk(const void *bytes, size_t n, void *user)
{
    struct started *s = user;
    return s->sink(bytes, n, s->user);
}

struct blocking {
    pthread_t thread;
    struct started *s;
    const char *action;
    char *json;
};

static tt_call_options options_of(struct started *s)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.deadline_ms = s->deadline_ms;
    options.progress = progressed;
    options.progress_user = s;
    if (s->sink) {
        options.sink = sunk;
        options.sink_user = s;
    }
    return options;
}

static void *call_and_block(void *user)
{
    struct blocking *b = user;
    tt_call_options options = options_of(b->s);
    ended(0, tt_call_text(tt, b->action, b->json, &options), b->s);
    return NULL;
}

void drive_start(struct started *s, const char *action, const char *json)
{
    tt_call_options options = options_of(s);
    tt_result *why = NULL;
    if (drive == TT_DRIVE_CALLER) {
        struct blocking *b = malloc(sizeof *b);
        *b = (struct blocking){.s = s, .action = action, .json = strdup(json)};
        s->inner = b;
        ck_assert_int_eq(pthread_create(&b->thread, NULL, call_and_block, b), 0);
        return;
    }
    json_t *params = json_loads(json, 0, NULL);
    ck_assert_ptr_nonnull(params);
    s->id = tt_submit(tt, action, params, &options, ended, s, &why);
    ck_assert_msg(s->id != 0, "%s", why ? tt_result_message(why) : "");
    json_decref(params);
}

void drive_turn(int ms)
{
    if (drive == TT_DRIVE_POLL)
        tt_poll(tt, ms);
    else if (drive == TT_DRIVE_SOCKETS)
        turn_epoll(ms);
    else
        poll(NULL, 0, ms < 5 ? ms : 5);
}

void drive_for(int ms)
{
    int64_t end = now_ms() + ms;
    for (int64_t now; (now = now_ms()) < end;)
        drive_turn(end - now < 20 ? (int)(end - now) : 20);
}

void drive_finish(struct started *s)
{
    int64_t end = now_ms() + 60000;
    while (!s->over) {
        ck_assert_msg(now_ms() < end, "the call does not end");
        drive_turn(1000);
    }
}

void drive_forget(struct started *s)
{
    struct blocking *b = s->inner;
    ck_assert_int_eq(s->over, 1);
    if (b) {
        pthread_join(b->thread, NULL);
        free(b->json);
        free(b);
    }
    s->inner = NULL;
    tt_result_unref(s->result);
    s->result = NULL;
}
