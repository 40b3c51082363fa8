/* A server of faults for tests: raw sockets on 127.0.0.1, one thread a connection, a script a connection.
 *
 *     static const struct fault_step dies_after_second[] = {
 *         {FAULT_READ}, {FAULT_SEND, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"}, {FAULT_READ}, {FAULT_CLOSE}};
 *     struct fault_server *s = fault_start((const struct fault_step *const[]){dies_after_second}, 1, NULL);
 *     ... fault_url(s, "/path") ... ck_assert_int_eq(fault_count(s, "POST"), 1);
 *     fault_stop(s);
 *
 * Connection i follows script i; the last script serves all later ones. A script ends with a step of zeros or
 * FAULT_CLOSE; the connection is closed then. The steps must outlive the server. Start it inside the test: threads do
 * not survive a fork. */
#ifndef TESTS_FAULTS_SERVER_H
#define TESTS_FAULTS_SERVER_H
#include <openssl/ssl.h>
#include <stddef.h>
#include <stdint.h>

enum {
    FAULT_CLOSE = 0,
    FAULT_READ,      /* a whole request; n: FAULT_NO_HASH where the body is too large to look at */
    FAULT_READ_HEAD, /* the head of a request */
    FAULT_READ_SOME, /* n bytes of its body, then no more for now */
    FAULT_SEND,      /* text, n bytes of it (0: all) */
    FAULT_FILL,      /* n bytes of fault_pattern() from offset ms on (ms is an offset here) */
    FAULT_DRIP,      /* text, one byte every ms */
    FAULT_PAUSE,     /* ms */
    FAULT_STALL,     /* nothing more, with the connection open, until the server stops */
    FAULT_RESET,     /* the connection ends with RST */
    FAULT_AGAIN      /* the script from its beginning */
};
enum { FAULT_NO_HASH = 1 };
struct fault_step {
    int what;
    const char *text;
    uint64_t n;
    int ms;
};

/* One request as it came. The first bytes of the body are kept, all of them are counted and hashed. */
enum { FAULT_HEAD_MAX = 16 * 1024, FAULT_KEPT_MAX = 64 * 1024 };
struct fault_request {
    int connection;
    int whole; /* its body came to its end */
    char method[16];
    char head[FAULT_HEAD_MAX]; /* request line and headers, terminated */
    char body[FAULT_KEPT_MAX]; /* terminated when shorter than this */
    uint64_t n_body, hash;
};

struct fault_server;
/* tls: from fault_tls(), stays the caller's; NULL: plain. Aborts the test on failure. */
struct fault_server *fault_start(const struct fault_step *const *scripts, size_t n, SSL_CTX *tls);
void fault_stop(struct fault_server *);
/* Connections from now on take little into the kernel before somebody reads. */
void fault_small_window(struct fault_server *);
int fault_port(const struct fault_server *);
const char *fault_url(struct fault_server *,
                      const char *path); /* http(s)://127.0.0.1:PORT + path; for one use */

int fault_count(struct fault_server *, const char *method); /* requests whose head came; NULL: any method */
int fault_connections(struct fault_server *);
uint64_t fault_taken(struct fault_server *); /* bytes of bodies that have come so far */
int fault_resumed(struct fault_server *);    /* TLS sessions taken up again */
const struct fault_request *fault_request(struct fault_server *,
                                          int i); /* NULL: there is none; wait for its answer */
/* The value of a header of the request, in a buffer for one use; NULL: absent. */
const char *fault_header(const struct fault_request *, const char *name);

/* Byte at an offset of the pattern that FAULT_FILL sends, and the hash of a run of it. */
unsigned char fault_pattern(uint64_t offset);
uint64_t fault_pattern_hash(uint64_t offset, uint64_t n);

/* A TLS server context with a fresh self-signed certificate for a DNS name or an address ("IP:127.0.0.1",
 * "DNS:localhost"), which is written to pem_path for clients to trust. */
SSL_CTX *fault_tls(const char *alternative_name, const char *pem_path);
/* The same for another server: certificate and key as files. */
void fault_certificate(const char *alternative_name, const char *pem_path, const char *key_path);
#endif
