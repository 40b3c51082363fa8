/* Requests that begin in one turn on one connection leave as one packet. libcurl writes the head of each HTTP/2 stream by
 * itself, and each write would be a packet of its own that wakes the service. The first goes at once, so that the service
 * has something to do; from the second on the socket is corked until the turn ends.
 *
 * Before a request leaves libcurl tells its connection by the local port only, so the sockets are kept with theirs. Where
 * two share one, or where there are more than we know, a packet more is sent: nothing else depends on it. */
#include "core/transport/loop.h"
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

static void cork(const struct ttc_socket *s, int on)
{
    (void)setsockopt(s->fd, IPPROTO_TCP, TCP_CORK, &on, sizeof on);
}

/* 0: it is not connected yet. */
static int port_of(curl_socket_t fd)
{
    union {
        struct sockaddr any;
        struct sockaddr_in four;
        struct sockaddr_in6 six;
    } at;
    socklen_t n = sizeof at;
    if (getsockname(fd, &at.any, &n) != 0)
        return 0;
    return ntohs(at.any.sa_family == AF_INET6 ? at.six.sin6_port : at.four.sin_port);
}

void ttc_burst_open(struct ttc_loop *loop, curl_socket_t fd)
{
    if (loop->n_sockets < TTC_SOCKETS)
        loop->sockets[loop->n_sockets++] = (struct ttc_socket){.fd = fd};
}

int ttc_burst_close(void *user, curl_socket_t fd)
{
    struct ttc_loop *loop = user;
    for (int i = 0; i < loop->n_sockets; i++)
        if (loop->sockets[i].fd == fd)
            loop->sockets[i] = loop->sockets[--loop->n_sockets];
    return close(fd);
}

void ttc_burst_add(struct ttc_loop *loop, int local_port)
{
    for (int i = 0; i < loop->n_sockets; i++) {
        struct ttc_socket *s = &loop->sockets[i];
        if (!s->port)
            s->port = port_of(s->fd);
        if (s->port != local_port)
            continue;
        if (s->n_begun++ == 1)
            cork(s, 1);
        loop->has_burst = 1;
    }
}

void ttc_burst_end(struct ttc_loop *loop)
{
    for (int i = 0; loop->has_burst && i < loop->n_sockets; i++) {
        if (loop->sockets[i].n_begun > 1)
            cork(&loop->sockets[i], 0);
        loop->sockets[i].n_begun = 0;
    }
    loop->has_burst = 0;
}
