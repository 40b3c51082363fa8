// The HTTP server: connections, and the way of one request through the frame.
// libmicrohttpd gives every connection a thread; handlers run under the state lock.
#include "sb_frame.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static enum MHD_Result collect(void *cls, enum MHD_ValueKind kind, const char *name, const char *value)
{
    (void)kind;
    json_object_set_new_nocheck(cls, name, json_string(value ? value : "")); // not UTF-8: stays out
    return MHD_YES;
}

static void exchange_free(struct sb_exchange *x)
{
    pthread_mutex_t *lock = &x->req.sb->frame->state_lock;
    sb_body_free(x);
    pthread_mutex_lock(lock); // the state may share these values
    sb_answer_clear(&x->answer);
    json_decref(x->req.query);
    json_decref(x->req.body);
    json_decref(x->req.args);
    json_decref(x->req.unknown);
    pthread_mutex_unlock(lock);
    free(x->uri);
    free(x->path);
    free(x);
}

// Called first for every request, with the address as it came.
static void *on_uri(void *cls, const char *uri, struct MHD_Connection *connection)
{
    struct sb_exchange *x = calloc(1, sizeof *x);
    if (!x)
        return NULL;
    x->req.sb = cls;
    x->req.connection = connection;
    x->req.own = x;
    x->req.query = json_object();
    x->req.args = json_object();
    x->uri = strdup(uri);
    const char *mark = x->uri ? strchr(x->uri, '?') : NULL;
    x->req.raw_query = mark ? mark + 1 : "";
    x->outcome = "dropped";
    return x;
}

static void on_completed(void *cls, struct MHD_Connection *connection, void **con_cls,
                         enum MHD_RequestTerminationCode code)
{
    (void)cls;
    (void)connection;
    struct sb_exchange *x = *con_cls;
    if (!x)
        return;
    *con_cls = NULL;
    if (x->begun && code != MHD_REQUEST_TERMINATED_COMPLETED_OK && strcmp(x->outcome, "dropped") == 0)
        sb_log_write(x); // the request never came to its end
    exchange_free(x);
}

// Not the clock that tests move.
static int64_t steady_ms(void)
{
    struct timespec ts;
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

// Wait without holding anything. False when the client or the server goes.
bool sb_wait(struct sb_req *req, int64_t ms)
{
    const union MHD_ConnectionInfo *info =
        MHD_get_connection_info(req->connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    struct pollfd fds[2] = {{.fd = req->sb->frame->stop_pipe[0], .events = POLLIN},
                            {.fd = info ? info->connect_fd : -1, .events = POLLRDHUP}};
    int64_t end = ms < 0 ? INT64_MAX : steady_ms() + ms;
    for (;;) {
        int64_t left = end == INT64_MAX ? -1 : end - steady_ms();
        if (end != INT64_MAX && left <= 0)
            return true;
        int n = poll(fds, 2, left > 60000 ? 60000 : (int)left);
        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0 && (fds[0].revents || fds[1].revents))
            return false;
    }
}

// At most so many bytes a second: makes n smaller and waits for its share of a second.
bool sb_drip(struct sb_req *req, int64_t rate, size_t *n)
{
    enum { DROPS = 10 };
    int64_t drop = (rate + DROPS - 1) / DROPS;
    if (*n > (uint64_t)drop)
        *n = (size_t)drop;
    return sb_wait(req, (int64_t)*n * 1000 / rate);
}

// 14 digits of the time and 20 hex digits, as TikTok's ids are made.
static void make_request_id(struct sb_req *req)
{
    char stamp[32], seed[17], hex[65];
    sb_time_text(sb_now(req->sb), true, stamp);
    sb_secret(seed, "", 16);
    sb_sha256_hex(seed, 16, hex);
    for (char *c = hex; *c; c++)
        *c = (char)(*c >= 'a' ? *c - 'a' + 'A' : *c);
    snprintf(req->request_id, sizeof req->request_id, "%.4s%.2s%.2s%.2s%.2s%.2s%.20s", stamp, stamp + 5,
             stamp + 8, stamp + 11, stamp + 14, stamp + 17, hex);
}

static bool begin(struct sb_exchange *x, const char *url, const char *method)
{
    struct sb_req *req = &x->req;
    x->begun = true;
    x->path = strdup(url);
    if (!x->path || !x->uri || !req->query || !req->args)
        return false;
    req->path = x->path;
    req->method = method;
    x->started_ms = sb_now_ms(req->sb);
    MHD_get_connection_values(req->connection, MHD_GET_ARGUMENT_KIND, collect, req->query);
    make_request_id(req);
    sb_route_find(req);
    x->faulty = sb_fault_take(req->sb, method, req->path, &x->fault);
    sb_body_begin(x);
    return true;
}

static void handle(struct sb_exchange *x)
{
    struct sb_req *req = &x->req;
    if (!req->route)
        req->family->refuse(req, SB_NOT_FOUND, NULL);
    else if (x->too_large)
        req->family->refuse(req, SB_TOO_LARGE, NULL);
    else if (x->bad[0])
        req->family->refuse(req, SB_BAD_BODY, x->bad);
    else if (sb_limit_admit(req) && req->family->admit(req))
        req->route->handle(req);
}

// Everything that looks at the state, the log and the answer's text included: answers share values with the state.
static void answer(struct sb_exchange *x)
{
    struct sb_frame *frame = x->req.sb->frame;
    pthread_mutex_lock(&frame->state_lock);
    if (!x->faulty || !sb_fault_before(x))
        handle(x);
    if (x->faulty)
        sb_fault_after(x);
    sb_answer_write(&x->answer);
    x->outcome = "answered";
    sb_log_write(x);
    pthread_mutex_unlock(&frame->state_lock);
}

// The whole request is here. MHD_NO closes the connection.
static enum MHD_Result finish(struct sb_exchange *x)
{
    sb_body_end(x);
    if (x->faulty && x->fault.close) {
        x->outcome = "closed";
        sb_log_write(x);
        return MHD_NO;
    }
    if (x->faulty && !sb_wait(&x->req, x->fault.stall ? -1 : x->fault.delay_ms)) {
        x->outcome = "gone";
        sb_log_write(x);
        return MHD_NO;
    }
    answer(x);
    sb_body_sink_close(x);
    return sb_answer_send(x);
}

// The whole piece at once, or at the rate of a fault. False: the client or the server has gone.
static bool feed(struct sb_exchange *x, const char *data, size_t size)
{
    int64_t rate = x->faulty ? x->fault.drip : 0;
    for (size_t n; size > 0; data += n, size -= n) {
        n = size;
        if (rate > 0 && !sb_drip(&x->req, rate, &n))
            return false;
        x->req.body_size += n;
        sb_body_feed(x, data, n);
    }
    return true;
}

// The byte of the body at which it ends before its time; UINT64_MAX: never.
static uint64_t end_of_body(const struct sb_exchange *x)
{
    int64_t drop = x->fault.drop_body, stall = x->fault.stall_body;
    if (!x->faulty || (drop < 0 && stall < 0))
        return UINT64_MAX;
    return (uint64_t)(stall < 0 || (drop >= 0 && drop < stall) ? drop : stall);
}

static enum MHD_Result take(struct sb_exchange *x, const char *data, size_t size)
{
    uint64_t left = end_of_body(x) - x->req.body_size;
    bool ends = size >= left;
    if (!feed(x, data, ends ? (size_t)left : size))
        return MHD_NO;
    if (!ends)
        return MHD_YES;
    bool stalls = end_of_body(x) == (uint64_t)x->fault.stall_body;
    x->outcome = stalls ? "stalled" : "body dropped";
    sb_log_write(x);
    if (stalls)
        sb_wait(&x->req, -1); // until somebody goes
    return MHD_NO;
}

static enum MHD_Result on_request(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *data, size_t *size,
                                  void **con_cls)
{
    (void)cls;
    (void)connection;
    (void)version;
    struct sb_exchange *x = *con_cls;
    if (!x)
        return MHD_NO;
    if (!x->begun)
        return begin(x, url, method) ? MHD_YES : MHD_NO;
    if (*size == 0)
        return finish(x);
    size_t n = *size;
    *size = 0;
    return take(x, data, n);
}

bool sb_http_start(struct sb *sb, char *why, size_t size)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)sb->set.port),
                                  .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_CERT, 0, NULL}, {MHD_OPTION_HTTPS_MEM_KEY, 0, NULL}, {MHD_OPTION_END, 0, NULL}};
    unsigned flags =
        MHD_USE_THREAD_PER_CONNECTION | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | MHD_USE_ITC;
    if (sb->tls) {
        flags |= MHD_USE_TLS;
        tls[0].ptr_value = (void *)(uintptr_t)sb_tls_certificate(sb);
        tls[1].ptr_value = (void *)(uintptr_t)sb_tls_key(sb);
    } else {
        tls[0].option = MHD_OPTION_END;
    }
    sb->frame->daemon = MHD_start_daemon(
        flags, (uint16_t)sb->set.port, NULL, NULL, on_request, sb, MHD_OPTION_SOCK_ADDR, &address,
        MHD_OPTION_URI_LOG_CALLBACK, on_uri, sb, MHD_OPTION_NOTIFY_COMPLETED, on_completed, sb,
        MHD_OPTION_CONNECTION_LIMIT, 4000u, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)512 * 1024,
        MHD_OPTION_CONNECTION_MEMORY_INCREMENT, (size_t)64 * 1024, MHD_OPTION_THREAD_STACK_SIZE,
        (size_t)512 * 1024, MHD_OPTION_LISTENING_ADDRESS_REUSE, 1u, MHD_OPTION_LISTEN_BACKLOG_SIZE, 512u,
        MHD_OPTION_ARRAY, tls, MHD_OPTION_END);
    const union MHD_DaemonInfo *info =
        sb->frame->daemon ? MHD_get_daemon_info(sb->frame->daemon, MHD_DAEMON_INFO_BIND_PORT) : NULL;
    if (!info) {
        snprintf(why, size,
                 "The server could not listen on 127.0.0.1 port %u: %s. Choose another with --port.",
                 sb->set.port, strerror(errno));
        return false;
    }
    sb->set.port = info->port;
    snprintf(sb->base_url, sizeof sb->base_url, "%s://127.0.0.1:%u", sb->tls ? "https" : "http",
             sb->set.port);
    return true;
}

void sb_http_stop(struct sb *sb)
{
    if (sb->frame->stop_pipe[1] >= 0) {
        close(sb->frame->stop_pipe[1]);
        sb->frame->stop_pipe[1] = -1;
    }
    if (sb->frame->daemon)
        MHD_stop_daemon(sb->frame->daemon);
    sb->frame->daemon = NULL;
}
