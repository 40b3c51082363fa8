/* The transport module's table: one curl multi loop. Mapped by the first request; tests can give another table.
 * Module file: tiktok-transport-BUILDID.so, entry ttc_transport_entry. Everything on the loop thread.
 * It knows HTTP and nothing of envelopes, tokens or retries: it sends one request once and says what came of it.
 * Plain http:// goes to loopback only and never through a proxy; TLS is always verified, 1.2 at least. */
#ifndef TTC_TRANSPORT_H
#define TTC_TRANSPORT_H
#include <stddef.h>
#include <stdint.h>

enum { TTC_BODY_NONE = 0, TTC_BODY_BYTES, TTC_BODY_FILE, TTC_BODY_URL, TTC_BODY_PARTS, TTC_BODY_LATE };
struct ttc_part;
/* Who looks at a body's bytes as they leave, and has bytes of its own for a later part when it has seen them all.
 * Called inside libcurl: must not block. What was not possible is tried again in later polls; whoever makes it
 * possible wakes the loop. */
struct ttc_tap {
    size_t (*room)(void *user); /* so many bytes it can take now */
    void (*take)(const void *bytes, size_t n, void *user);
    int (*give)(char *to, size_t n, void *user); /* 0; 1: not yet; -1: it cannot. n may be 0: only asks */
    void *user;
};
struct ttc_body {
    int kind;
    const void *bytes;       /* BYTES */
    int fd;                  /* FILE: read with pread, never closed here */
    uint64_t offset, length; /* FILE, URL: the range; BYTES: length */
    const char *url;         /* URL: fetched with a Range request and piped through with back-pressure */
    const char *etag;        /* URL: what its ETag was when it was looked at; NULL: any */
    const struct ttc_part *parts;
    size_t n_parts;
    const struct ttc_tap
        *tap; /* FILE: sees each byte once, in order; NULL: nobody does. LATE: gives length bytes */
};
struct ttc_part {
    const char *name, *filename, *type; /* filename and type may be NULL */
    struct ttc_body body;
};

#define TTC_WIRE_REPEATABLE 1u  /* libcurl may send it again on a connection that died; without it, never */
#define TTC_WIRE_FRESH      2u  /* a new connection */
#define TTC_WIRE_UPLOAD     4u  /* HTTP/1.1; so is every body with a URL in it */
#define TTC_WIRE_FOLLOW     8u  /* follow redirects (only where no credentials travel) */
#define TTC_WIRE_HEAD_ONLY  16u /* stop after the answer's headers */

struct ttc_reply;
/* One request. The struct is copied; what it points to stays the caller's and must live until done was called.
 * Callbacks come from poll(), cancel() and close() only. sink runs inside libcurl: a cancel() from there takes effect
 * when the sink has returned. progress and done may start and cancel whatever they like. */
struct ttc_wire {
    const char *method, *url;
    const char *const *headers; /* "Name: value" */
    size_t n_headers;
    struct ttc_body body;
    uint32_t flags;
    uint32_t connect_ms, send_stall_ms, answer_ms, receive_stall_ms; /* 0: no such limit */
    uint64_t max_answer; /* body bytes kept in memory; more is TTC_TOO_LARGE; 0: no limit */
    /* Body bytes of a 2xx answer that is not JSON go here and not into memory; NULL: all into memory. Not 0 stops. */
    int (*sink)(const void *bytes, size_t n, void *user);
    void (*progress)(uint64_t sent, uint64_t total,
                     void *user);                 /* at most some 10 times a second, and a last one */
    void (*done)(struct ttc_reply *, void *user); /* exactly once */
    void *user;
};

enum {
    TTC_DONE = 0, /* an answer came, whatever its status */
    TTC_RESOLVE,
    TTC_CONNECT,
    TTC_TLS, /* not trusted, wrong name, or no TLS at all */
    TTC_CONNECT_TIMEOUT,
    TTC_SEND_STALL,
    TTC_ANSWER_TIMEOUT,
    TTC_RECEIVE_STALL,
    TTC_CUT,       /* the connection broke */
    TTC_TOO_LARGE, /* more than max_answer */
    TTC_SINK,      /* the sink said stop */
    TTC_SOURCE,    /* the body's file or URL failed: shrank, changed, unreadable */
    TTC_CANCELED,
    TTC_NOMEM,
    TTC_BROKEN, /* any other error of libcurl's */
    TTC_URL     /* it is none, or plain http to another machine */
};
struct ttc_header {
    const char *name, *value;
};
/* What came of it; freed by the transport after done returns, but for body, which done may take (set to NULL). */
struct ttc_reply {
    int outcome;
    int sent_any; /* some of the request may have reached the service, and it did not say that it did nothing */
    int status;   /* HTTP; 0: none */
    const struct ttc_header *headers; /* of the final answer */
    size_t n_headers;
    char *body; /* memory of alloc below; terminated; NULL when empty or sunk */
    size_t n_body;
    uint64_t n_sunk;
    uint64_t bytes_sent, bytes_received; /* heads and bodies; without TLS and what lies below it */
    const char *text; /* one clause for people: "could not resolve host x"; no secrets (URLs without query) */
    uint32_t retry_after_s;
    int http_version; /* 11, 20 */
    int cut_short;    /* its last byte was never sent: no service acts on half a request */
};

struct ttc_transport_options {
    const char *ca_file, *ca_path, *proxy, *user_agent; /* NULL or "": libcurl's or ours by design */
    int http2;
    void *(*alloc)(void *p, size_t n); /* realloc; n = 0 frees and gives NULL. NULL: the C library's */
    void (*log)(int level, const char *line, void *user);
    void *log_user;
    /* Not NULL: another loop watches. It is told which descriptor to watch for what (0: no more; it is closed
     * after that, or is already), and ready() and wait() take the place of poll(), which is used only to wind up. */
    void (*watch)(int fd, unsigned events, void *user);
    void *watch_user;
};
enum { TTC_WATCH_READ = 1, TTC_WATCH_WRITE = 2 };
struct ttc_loop; /* one curl multi handle with its connections */
struct ttc_transport {
    const char *build_id;
    struct ttc_loop *(*open)(const struct ttc_transport_options *,
                             char why[256]); /* NULL and why, one clause; "": no memory */
    void (*close)(struct ttc_loop *);        /* cancels what is left (done is called) */
    /* The request's handle, good until done was called. NULL: no memory, or the loop is closing. Whatever else is
     * wrong (a bad URL, plain http to another machine) comes through done. */
    void *(*start)(struct ttc_loop *, const struct ttc_wire *);
    void (*cancel)(struct ttc_loop *, void *request); /* done is called before it returns; within 0.1 s */
    /* Waits up to timeout_ms for something to happen (also on wake_fd, which is only watched, not read), moves
     * everything on, calls done for what ended. timeout_ms -1: no limit. Number of requests in flight. */
    int (*poll)(struct ttc_loop *, int timeout_ms, int wake_fd);
    /* Stops (on) or goes on (0) reading the body's source and the socket. No limit counts meanwhile. Not from a sink. */
    void (*pause)(struct ttc_loop *, void *request, int on);
    /* The other loop's: fd is ready for these events, or (fd -1) time has passed. Moves everything on without waiting,
     * calls done for what ended. */
    void (*ready)(struct ttc_loop *, int fd, unsigned events);
    /* Milliseconds until ready() is to be called again at the latest; -1: no limit. */
    int (*wait)(struct ttc_loop *);
};
typedef const struct ttc_transport *ttc_transport_entry_fn(void);
#endif
