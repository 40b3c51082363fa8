/* The loop when another one watches: libcurl says which sockets and what time, we pass it on, and are called when
 * something of it has come. */
#include "core/transport/loop.h"

static int on_socket(CURL *easy, curl_socket_t fd, int what, void *user, void *of_socket)
{
    struct ttc_loop *loop = user;
    unsigned events = 0;
    (void)easy, (void)of_socket;
    if (what == CURL_POLL_IN || what == CURL_POLL_INOUT)
        events |= TTC_WATCH_READ;
    if (what == CURL_POLL_OUT || what == CURL_POLL_INOUT)
        events |= TTC_WATCH_WRITE;
    loop->watch(fd, events, loop->watch_user);
    return 0;
}

static int on_timer(CURLM *multi, long ms, void *user)
{
    struct ttc_loop *loop = user;
    (void)multi;
    loop->curl_due_ms = ms < 0 ? -1 : ttc_loop_now_ms() + ms;
    return 0;
}

int ttc_loop_watch(struct ttc_loop *loop, const struct ttc_transport_options *options)
{
    int bad = 0;
    loop->watch = options->watch;
    loop->watch_user = options->watch_user;
    loop->curl_due_ms = -1;
    bad |= curl_multi_setopt(loop->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
    bad |= curl_multi_setopt(loop->multi, CURLMOPT_SOCKETDATA, loop);
    bad |= curl_multi_setopt(loop->multi, CURLMOPT_TIMERFUNCTION, on_timer);
    bad |= curl_multi_setopt(loop->multi, CURLMOPT_TIMERDATA, loop);
    return bad ? -1 : 0;
}

void ttc_loop_ready(struct ttc_loop *loop, int fd, unsigned events)
{
    int running = 0, what = 0;
    if (loop->in_poll)
        return;
    loop->in_poll = 1;
    ttc_loop_before(loop);
    if (events & TTC_WATCH_READ)
        what |= CURL_CSELECT_IN;
    if (events & TTC_WATCH_WRITE)
        what |= CURL_CSELECT_OUT;
    if (fd >= 0)
        curl_multi_socket_action(loop->multi, fd, what, &running);
    if (loop->curl_due_ms >= 0 && loop->curl_due_ms <= ttc_loop_now_ms()) {
        loop->curl_due_ms = -1;
        curl_multi_socket_action(loop->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
    ttc_loop_after(loop);
    int wait = ttc_loop_wait(loop);
    if (wait > 0)
        loop->expected_ms += wait;
    loop->in_poll = 0;
}

int ttc_loop_wait(struct ttc_loop *loop)
{
    int64_t curl = loop->curl_due_ms < 0 ? INT32_MAX : loop->curl_due_ms - ttc_loop_now_ms();
    if (!loop->n_requests && loop->curl_due_ms < 0)
        return -1;
    int wait = ttc_loop_limit(loop, -1);
    return curl < wait ? (curl > 0 ? (int)curl : 0) : wait;
}
