/* The fault server, see server.h. The listener's thread accepts; each connection has a thread, which alone touches its
 * socket; requests are recorded under one lock and never moved. */
#include "tests/faults/server.h"
#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { CONNECTIONS_MAX = 64, REQUESTS_MAX = 256, BLOCK = 64 * 1024 };

struct fault_server {
    const struct fault_step **scripts;
    size_t n_scripts;
    SSL_CTX *tls;
    int listener, port;
    int stop_pipe[2]; /* its reading end becomes readable when the server stops */
    pthread_t thread;
    pthread_mutex_t lock;
    int n_connections, n_requests, n_resumed;
    pthread_t connections[CONNECTIONS_MAX];
    struct fault_request *requests[REQUESTS_MAX];
    atomic_uint_fast64_t taken; /* of all bodies */
    char url[512];
};

struct connection {
    struct fault_server *server;
    int fd, number;
    SSL *ssl;
    struct fault_request *request; /* the last one that began */
    uint64_t body_left;
    char *block;
};

static void die(const char *what)
{
    fprintf(stderr, "fault server: %s: %s\n", what, strerror(errno));
    abort();
}

unsigned char fault_pattern(uint64_t offset)
{
    return (unsigned char)(offset * 31 + (offset >> 8) * 7 + (offset >> 16));
}

static uint64_t hash_more(uint64_t hash, const void *bytes, size_t n)
{
    const unsigned char *p = bytes;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ p[i]) * 0x100000001b3u;
    return hash;
}

static const uint64_t hash_start = 0xcbf29ce484222325u;

uint64_t fault_pattern_hash(uint64_t offset, uint64_t n)
{
    uint64_t hash = hash_start;
    for (uint64_t i = 0; i < n; i++) {
        unsigned char c = fault_pattern(offset + i);
        hash = hash_more(hash, &c, 1);
    }
    return hash;
}

/* ------------------------------------------------------------------------------------------------ the socket */

/* 1: the socket has something; 0: the server stops. */
static int wait_for(struct connection *c, short events)
{
    struct pollfd fds[2] = {{.fd = c->fd, .events = events},
                            {.fd = c->server->stop_pipe[0], .events = POLLIN}};
    while (poll(fds, 2, -1) < 0 && errno == EINTR)
        continue;
    return !fds[1].revents;
}

/* Sockets block, but only after wait_for(): a stopping server leaves every wait. */
static ssize_t get(struct connection *c, void *to, size_t n)
{
    if (c->ssl && SSL_pending(c->ssl) > 0)
        return SSL_read(c->ssl, to, (int)n);
    if (!wait_for(c, POLLIN))
        return 0;
    return c->ssl ? SSL_read(c->ssl, to, (int)n) : recv(c->fd, to, n, 0);
}

static int put(struct connection *c, const void *bytes, size_t n)
{
    const char *p = bytes;
    while (n > 0) {
        if (!wait_for(c, POLLOUT))
            return -1;
        ssize_t sent = c->ssl ? SSL_write(c->ssl, p, (int)n) : send(c->fd, p, n, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && !c->ssl && (errno == EAGAIN || errno == EINTR))
            continue;
        if (sent <= 0)
            return -1;
        p += sent;
        n -= (size_t)sent;
    }
    return 0;
}

/* 0: the time is over; -1: the server stops. */
static int sleep_ms(struct connection *c, int ms)
{
    struct pollfd fd = {.fd = c->server->stop_pipe[0], .events = POLLIN};
    return poll(&fd, 1, ms) > 0 ? -1 : 0;
}

/* ------------------------------------------------------------------------------------------------- requests */

static struct fault_request *record(struct connection *c)
{
    struct fault_request *r = calloc(1, sizeof *r);
    if (!r)
        die("memory");
    r->connection = c->number;
    r->hash = hash_start;
    return r;
}

static int publish(struct fault_server *s, struct fault_request *r)
{
    int room;
    pthread_mutex_lock(&s->lock);
    room = s->n_requests < REQUESTS_MAX;
    if (room)
        s->requests[s->n_requests++] = r;
    pthread_mutex_unlock(&s->lock);
    return room ? 0 : -1;
}

/* Byte by byte: what follows the head must stay in the socket. */
static int read_head(struct connection *c)
{
    struct fault_request *r = record(c);
    size_t n = 0;
    while (n < FAULT_HEAD_MAX - 1 && get(c, r->head + n, 1) == 1) {
        n++;
        if (n >= 4 && memcmp(r->head + n - 4, "\r\n\r\n", 4) == 0)
            break;
    }
    if (n < 4 || memcmp(r->head + n - 4, "\r\n\r\n", 4) != 0) {
        free(r);
        return -1;
    }
    size_t method = strcspn(r->head, " ");
    if (method < sizeof r->method)
        memcpy(r->method, r->head, method);
    const char *length = fault_header(r, "Content-Length");
    c->body_left = length ? strtoull(length, NULL, 10) : 0;
    c->request = r;
    return publish(c->server, r);
}

static int read_body(struct connection *c, uint64_t most, int hashed)
{
    struct fault_request *r = c->request;
    while (most > 0 && c->body_left > 0) {
        uint64_t want = c->body_left < most ? c->body_left : most;
        ssize_t got = get(c, c->block, want < BLOCK ? (size_t)want : BLOCK);
        if (got <= 0)
            return -1;
        size_t n = (size_t)got;
        if (r->n_body < FAULT_KEPT_MAX - 1) {
            size_t keep = FAULT_KEPT_MAX - 1 - (size_t)r->n_body;
            memcpy(r->body + r->n_body, c->block, n < keep ? n : keep);
        }
        if (hashed)
            r->hash = hash_more(r->hash, c->block, n);
        r->n_body += n;
        c->server->taken += n;
        c->body_left -= n;
        most -= n;
    }
    pthread_mutex_lock(&c->server->lock); /* whoever asks for the request sees it as it is now */
    r->whole = c->body_left == 0;
    pthread_mutex_unlock(&c->server->lock);
    return 0;
}

static int fill(struct connection *c, uint64_t from, uint64_t n)
{
    while (n > 0) {
        size_t now = n < BLOCK ? (size_t)n : BLOCK;
        for (size_t i = 0; i < now; i++)
            c->block[i] = (char)fault_pattern(from + i);
        if (put(c, c->block, now) != 0)
            return -1;
        from += now;
        n -= now;
    }
    return 0;
}

static int drip(struct connection *c, const char *text, int ms)
{
    for (; *text; text++)
        if (put(c, text, 1) != 0 || sleep_ms(c, ms) != 0)
            return -1;
    return 0;
}

static void reset(struct connection *c)
{
    struct linger now = {.l_onoff = 1, .l_linger = 0};
    setsockopt(c->fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

/* 0: go on with the next step; -1: the connection is over. */
static int do_step(struct connection *c, const struct fault_step *step)
{
    switch (step->what) {
    case FAULT_READ:
        return read_head(c) == 0 ? read_body(c, UINT64_MAX, step->n != FAULT_NO_HASH) : -1;
    case FAULT_READ_HEAD:
        return read_head(c);
    case FAULT_READ_SOME:
        return read_body(c, step->n, 1);
    case FAULT_SEND:
        return put(c, step->text, step->n ? step->n : strlen(step->text));
    case FAULT_FILL:
        return fill(c, (uint64_t)step->ms, step->n);
    case FAULT_DRIP:
        return drip(c, step->text, step->ms);
    case FAULT_PAUSE:
        return sleep_ms(c, step->ms);
    case FAULT_STALL:
        sleep_ms(c, -1);
        return -1;
    case FAULT_RESET:
        reset(c);
        return -1;
    default:
        return -1;
    }
}

static int handshake(struct connection *c)
{
    if (!c->server->tls)
        return 0;
    c->ssl = SSL_new(c->server->tls);
    if (!c->ssl || SSL_set_fd(c->ssl, c->fd) != 1 || SSL_accept(c->ssl) != 1)
        return -1;
    pthread_mutex_lock(&c->server->lock);
    c->server->n_resumed += SSL_session_reused(c->ssl);
    pthread_mutex_unlock(&c->server->lock);
    return 0;
}

static void *serve(void *arg)
{
    struct connection *c = arg;
    const struct fault_server *s = c->server;
    size_t script = (size_t)c->number < s->n_scripts ? (size_t)c->number : s->n_scripts - 1;
    const struct fault_step *step = s->scripts[script];
    int shutting = 0;
    sigset_t pipe_signal; /* here only: a client that raises it must be found out */
    sigemptyset(&pipe_signal);
    sigaddset(&pipe_signal, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_signal, NULL);
    if (handshake(c) == 0) {
        while (do_step(c, step) == 0) {
            step++;
            if (step->what == FAULT_AGAIN)
                step = s->scripts[script];
        }
        shutting = step->what == FAULT_CLOSE;
    }
    if (c->ssl && shutting)
        SSL_shutdown(c->ssl);
    SSL_free(c->ssl);
    close(c->fd);
    free(c->block);
    free(c);
    return NULL;
}

/* ---------------------------------------------------------------------------------------------- the listener */

static void accept_one(struct fault_server *s)
{
    struct connection *c = calloc(1, sizeof *c);
    if (!c || !(c->block = malloc(BLOCK)))
        die("memory");
    c->server = s;
    c->fd = accept(s->listener, NULL, NULL);
    pthread_mutex_lock(&s->lock);
    int number = s->n_connections;
    if (c->fd < 0 || number == CONNECTIONS_MAX)
        die("too many connections");
    c->number = number;
    s->n_connections++;
    if (pthread_create(&s->connections[number], NULL, serve, c) != 0)
        die("thread");
    pthread_mutex_unlock(&s->lock);
}

static void *listen_on(void *arg)
{
    struct fault_server *s = arg;
    struct pollfd fds[2] = {{.fd = s->listener, .events = POLLIN}, {.fd = s->stop_pipe[0], .events = POLLIN}};
    for (;;) {
        if (poll(fds, 2, -1) < 0 && errno != EINTR)
            die("poll");
        if (fds[1].revents)
            return NULL;
        if (fds[0].revents)
            accept_one(s);
    }
}

struct fault_server *fault_start(const struct fault_step *const *scripts, size_t n, SSL_CTX *tls)
{
    struct fault_server *s = calloc(1, sizeof *s);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t to_n = sizeof to;
    if (!s || pipe(s->stop_pipe) != 0)
        die("memory or pipe");
    s->scripts = malloc(n * sizeof *s->scripts);
    if (!s->scripts)
        die("memory");
    for (size_t i = 0; i < n; i++)
        s->scripts[i] = scripts[i];
    s->n_scripts = n;
    s->tls = tls;
    s->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (s->listener < 0 || bind(s->listener, (struct sockaddr *)&to, sizeof to) != 0 ||
        listen(s->listener, 64) != 0 || getsockname(s->listener, (struct sockaddr *)&to, &to_n) != 0)
        die("listen");
    s->port = ntohs(to.sin_port);
    pthread_mutex_init(&s->lock, NULL);
    if (pthread_create(&s->thread, NULL, listen_on, s) != 0)
        die("thread");
    return s;
}

void fault_stop(struct fault_server *s)
{
    close(s->stop_pipe[1]); /* the reading end reports the hang-up to every thread */
    pthread_join(s->thread, NULL);
    for (int i = 0; i < s->n_connections; i++)
        pthread_join(s->connections[i], NULL);
    for (int i = 0; i < s->n_requests; i++)
        free(s->requests[i]);
    close(s->stop_pipe[0]);
    close(s->listener);
    pthread_mutex_destroy(&s->lock);
    free(s->scripts);
    free(s);
}

/* ---------------------------------------------------------------------------------------------- what came */

void fault_small_window(struct fault_server *s)
{
    int bytes = 32 * 1024; /* accepted sockets inherit it */
    if (setsockopt(s->listener, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes) != 0)
        die("SO_RCVBUF");
}

int fault_port(const struct fault_server *s)
{
    return s->port;
}

const char *fault_url(struct fault_server *s, const char *path)
{
    snprintf(s->url, sizeof s->url, "%s://127.0.0.1:%d%s", s->tls ? "https" : "http", s->port, path);
    return s->url;
}

int fault_count(struct fault_server *s, const char *method)
{
    int n = 0;
    pthread_mutex_lock(&s->lock);
    for (int i = 0; i < s->n_requests; i++)
        n += !method || strcmp(s->requests[i]->method, method) == 0;
    pthread_mutex_unlock(&s->lock);
    return n;
}

int fault_connections(struct fault_server *s)
{
    pthread_mutex_lock(&s->lock);
    int n = s->n_connections;
    pthread_mutex_unlock(&s->lock);
    return n;
}

int fault_resumed(struct fault_server *s)
{
    pthread_mutex_lock(&s->lock);
    int n = s->n_resumed;
    pthread_mutex_unlock(&s->lock);
    return n;
}

const struct fault_request *fault_request(struct fault_server *s, int i)
{
    pthread_mutex_lock(&s->lock);
    const struct fault_request *r = i < s->n_requests ? s->requests[i] : NULL;
    pthread_mutex_unlock(&s->lock);
    return r;
}

const char *fault_header(const struct fault_request *r, const char *name)
{
    static _Thread_local char value[FAULT_HEAD_MAX];
    size_t name_n = strlen(name);
    for (const char *line = strstr(r->head, "\r\n"); line && line[2] != '\r';
         line = strstr(line + 2, "\r\n")) {
        if (strncasecmp(line + 2, name, name_n) != 0 || line[2 + name_n] != ':')
            continue;
        const char *from = line + 2 + name_n + 1;
        from += strspn(from, " ");
        size_t n = strcspn(from, "\r");
        memcpy(value, from, n);
        value[n] = '\0';
        return value;
    }
    return NULL;
}

uint64_t fault_taken(struct fault_server *s)
{
    return s->taken;
}
