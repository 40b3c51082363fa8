/* Where uploads go: an HTTPS server that reads each body to its end, throws it away and only then answers, which nginx
 * cannot do without writing it to a file. HTTP/1.1 with Content-Length, one thread a connection. It prints its port. */
#include "bench.h"
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define ROOM (256 * 1024)

static SSL_CTX *context;

/* Reads up to the end of the head. Its length, and in *got how much was read; 0: the connection is over. */
static size_t read_head(SSL *tls, char *buffer, size_t *got)
{
    *got = 0;
    for (;;) {
        int n = *got < ROOM - 1 ? SSL_read(tls, buffer + *got, (int)(ROOM - 1 - *got)) : 0;
        if (n <= 0)
            return 0;
        *got += (size_t)n;
        buffer[*got] = '\0';
        const char *end = strstr(buffer, "\r\n\r\n");
        if (end)
            return (size_t)(end - buffer) + 4;
    }
}

static int skip_body(SSL *tls, char *buffer, long long left)
{
    while (left > 0) {
        int n = SSL_read(tls, buffer, left < ROOM ? (int)left : ROOM);
        if (n <= 0)
            return -1;
        left -= n;
    }
    return 0;
}

static int answer(SSL *tls, int is_chunk)
{
    static const char chunk[] = "HTTP/1.1 206 Partial Content\r\nContent-Length: 0\r\n\r\n";
    static const char whole[] =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 78\r\n\r\n"
        "{\"code\":0,\"message\":\"OK\",\"request_id\":\"2026010100\",\"data\":[{\"video_id\":\"v1\"}]}";
    return is_chunk ? SSL_write(tls, chunk, sizeof chunk - 1) : SSL_write(tls, whole, sizeof whole - 1);
}

static void *serve(void *user)
{
    int one = 1, fd = (int)(intptr_t)user;
    size_t got, head;
    char *buffer = malloc(ROOM);
    SSL *tls = SSL_new(context);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (!buffer || !tls || SSL_set_fd(tls, fd) != 1 || SSL_accept(tls) != 1)
        goto out;
    while ((head = read_head(tls, buffer, &got)) > 0) {
        int is_chunk = strncmp(buffer, "PUT ", 4) == 0;
        const char *length = strcasestr(buffer, "\r\nContent-Length:");
        long long left = length ? strtoll(length + 17, NULL, 10) : 0;
        if (skip_body(tls, buffer, left - (long long)(got - head)) != 0 || answer(tls, is_chunk) <= 0)
            break;
    }
out:
    SSL_free(tls);
    free(buffer);
    close(fd);
    return NULL;
}

int main(int argc, char **argv)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof at;
    bench_orders(argc, argv);
    signal(SIGPIPE, SIG_IGN);
    context = SSL_CTX_new(TLS_server_method());
    if (!context || SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1 ||
        SSL_CTX_use_certificate_file(context, bench_text("cert", ""), SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, bench_text("key", ""), SSL_FILETYPE_PEM) != 1)
        bench_fail("the certificate cannot be used");
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(listener, (struct sockaddr *)&at, n) != 0 || listen(listener, 16) != 0 ||
        getsockname(listener, (struct sockaddr *)&at, &n) != 0)
        bench_fail("cannot listen");
    printf("%d\n", ntohs(at.sin_port));
    fflush(stdout);
    for (;;) {
        pthread_t thread;
        int fd = accept(listener, NULL, NULL);
        if (fd < 0 || pthread_create(&thread, NULL, serve, (void *)(intptr_t)fd) != 0)
            bench_fail("cannot serve");
        pthread_detach(thread);
    }
}
