/* A host whose event loop is libuv: each descriptor that the library wants watched has a uv_poll_t, its time a
 * uv_timer_t.
 *
 *     ./uv_host 7000000000000000001 ride.mp4
 */
#include "work.h"
#include <stdio.h>
#include <stdlib.h>
#include <uv.h>

struct host {
    tt_context *tt;
    uv_loop_t *loop;
    uv_timer_t timer;
    struct watched *first;
};

struct watched {
    struct watched *next;
    struct host *host;
    int fd;
    uv_poll_t poll;
};

/* Nothing in flight any more: the loop has nothing of the library's to wait for. */
static void after(struct host *host, int in_flight, tt_result *why)
{
    if (why)
        fprintf(stderr, "%s\n", tt_result_message(why));
    tt_result_unref(why);
    if (in_flight <= 0)
        uv_stop(host->loop);
}

static void on_socket(uv_poll_t *poll, int status, int events)
{
    struct watched *w = poll->data;
    struct host *host = w->host;
    tt_result *why = NULL;
    uint32_t ready = status < 0 ? TT_WATCH_READ | TT_WATCH_WRITE : 0;
    if (events & UV_READABLE)
        ready |= TT_WATCH_READ;
    if (events & UV_WRITABLE)
        ready |= TT_WATCH_WRITE;
    int n = tt_socket_ready(host->tt, w->fd, ready, &why); /* w may be gone now */
    after(host, n, why);
}

static void on_timer(uv_timer_t *timer)
{
    tt_result *why = NULL;
    struct host *host = timer->data;
    int n = tt_timer_due(host->tt, &why);
    after(host, n, why);
}

static void closed(uv_handle_t *handle)
{
    free(handle->data);
}

/* uv_close() takes the descriptor out of the loop at once; the handle itself goes later. */
static void forget(struct watched **at)
{
    struct watched *w = *at;
    *at = w->next;
    uv_close((uv_handle_t *)&w->poll, closed);
}

static void watch(int fd, uint32_t events, void *user)
{
    struct host *host = user;
    struct watched **at = &host->first, *w;
    int wanted = (events & TT_WATCH_READ ? UV_READABLE : 0) | (events & TT_WATCH_WRITE ? UV_WRITABLE : 0);
    while (*at && (*at)->fd != fd)
        at = &(*at)->next;
    if (!events) {
        if (*at)
            forget(at);
        return;
    }
    if (!*at && (w = calloc(1, sizeof *w)) != NULL) {
        w->host = host;
        w->fd = fd;
        w->poll.data = w;
        if (uv_poll_init(host->loop, &w->poll, fd) == 0)
            *at = w;
        else
            free(w);
    }
    if (*at)
        uv_poll_start(&(*at)->poll, wanted, on_socket);
}

static void set_timer(int64_t ms, void *user)
{
    struct host *host = user;
    if (ms < 0)
        uv_timer_stop(&host->timer);
    else
        uv_timer_start(&host->timer, on_timer, (uint64_t)ms, 0);
}

int main(int argc, char **argv)
{
    struct host host = {.loop = uv_default_loop()};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    if (argc != 3)
        return 2;
    uv_timer_init(host.loop, &host.timer);
    host.timer.data = &host;
    options.drive = TT_DRIVE_SOCKETS;
    options.watch = watch;
    options.timer = set_timer;
    options.loop_user = &host;
    host.tt = tt_open(&options, &why);
    if (!host.tt) {
        fprintf(stderr, "%s %s\n", tt_result_message(why), tt_result_hint(why));
        tt_result_unref(why);
        return 2;
    }
    work_begin(host.tt, argv[1], argv[2]);
    uv_run(host.loop, UV_RUN_DEFAULT);
    tt_close(host.tt);
    uv_close((uv_handle_t *)&host.timer, NULL);
    uv_run(host.loop, UV_RUN_DEFAULT);
    uv_loop_close(host.loop);
    return work_end();
}
