/* A host whose event loop is epoll: the library says which descriptors and what time to watch, the loop says what came.
 *
 *     ./epoll_host 7000000000000000001 ride.mp4
 */
#include "work.h"
#include <errno.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

struct loop {
    int epoll, timer;
};

static void watch(int fd, uint32_t events, void *user)
{
    struct loop *loop = user;
    struct epoll_event e = {.data.fd = fd};
    if (events & TT_WATCH_READ)
        e.events |= EPOLLIN;
    if (events & TT_WATCH_WRITE)
        e.events |= EPOLLOUT;
    if (!events)
        epoll_ctl(loop->epoll, EPOLL_CTL_DEL, fd, NULL);
    else if (epoll_ctl(loop->epoll, EPOLL_CTL_MOD, fd, &e) != 0 && errno == ENOENT)
        epoll_ctl(loop->epoll, EPOLL_CTL_ADD, fd, &e);
}

static void set_timer(int64_t ms, void *user)
{
    struct loop *loop = user;
    struct itimerspec when = {{0, 0}, {0, 0}}; /* zero: no timer */
    if (ms >= 0) {
        when.it_value.tv_sec = ms / 1000;
        when.it_value.tv_nsec = ms % 1000 * 1000000 + (ms == 0);
    }
    timerfd_settime(loop->timer, 0, &when, NULL);
}

static int react(tt_context *tt, const struct loop *loop, const struct epoll_event *e, tt_result **why)
{
    uint64_t times;
    uint32_t events = 0;
    if (e->data.fd == loop->timer)
        return read(loop->timer, &times, sizeof times) > 0 ? tt_timer_due(tt, why) : 1;
    if (e->events & (EPOLLIN | EPOLLERR | EPOLLHUP))
        events |= TT_WATCH_READ;
    if (e->events & (EPOLLOUT | EPOLLERR | EPOLLHUP))
        events |= TT_WATCH_WRITE;
    return tt_socket_ready(tt, e->data.fd, events, why);
}

/* Here the program's own descriptors would be in the same epoll set. */
static void run(tt_context *tt, const struct loop *loop)
{
    struct epoll_event e[16];
    tt_result *why = NULL;
    int in_flight = 1;
    while (in_flight > 0) {
        int n = epoll_wait(loop->epoll, e, 16, -1);
        for (int i = 0; i < n && in_flight > 0; i++)
            in_flight = react(tt, loop, &e[i], &why);
    }
    if (why)
        fprintf(stderr, "%s\n", tt_result_message(why));
    tt_result_unref(why);
}

int main(int argc, char **argv)
{
    struct loop loop = {epoll_create1(EPOLL_CLOEXEC),
                        timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)};
    struct epoll_event e = {.events = EPOLLIN, .data.fd = loop.timer};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    if (argc != 3 || epoll_ctl(loop.epoll, EPOLL_CTL_ADD, loop.timer, &e) != 0)
        return 2;
    options.drive = TT_DRIVE_SOCKETS;
    options.watch = watch;
    options.timer = set_timer;
    options.loop_user = &loop;
    tt_context *tt = tt_open(&options, &why);
    if (!tt) {
        fprintf(stderr, "%s %s\n", tt_result_message(why), tt_result_hint(why));
        tt_result_unref(why);
        return 2;
    }
    work_begin(tt, argv[1], argv[2]);
    run(tt, &loop);
    tt_close(tt);
    close(loop.timer);
    close(loop.epoll);
    return work_end();
}
