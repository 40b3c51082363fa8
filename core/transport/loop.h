/* What the files of the transport module share: the loop, a request, the readers of its body. One thread. */
#ifndef TTC_TRANSPORT_LOOP_H
#define TTC_TRANSPORT_LOOP_H
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/transport/transport.h"
#include <curl/curl.h>
#include <sys/stat.h>

struct ttc_request;
struct ttc_pipe;

/* Time (timing.c). A clock says what is waited for and when something last moved. */
enum ttc_phase { TTC_PHASE_CONNECT = 0, TTC_PHASE_SEND, TTC_PHASE_ANSWER, TTC_PHASE_RECEIVE };
struct ttc_clock {
    enum ttc_phase phase;
    int64_t since_ms;
    int forgiven; /* it began anew since something moved */
};
int64_t ttc_loop_now_ms(void); /* monotonic */
void ttc_clock_set(struct ttc_clock *, enum ttc_phase);
void ttc_clock_touch(struct ttc_clock *);
/* The loop did not run when it should have (a stopped process, a handler that blocked): what came meanwhile is not read
 * yet, so each clock begins anew; once, until something moves, for hosts that come late every time. */
void ttc_request_forgive(struct ttc_request *);
/* Milliseconds until the first limit of this request is reached; INT64_MAX: it has none. */
int64_t ttc_request_time_left(const struct ttc_request *, int64_t now);
void ttc_request_note_sent(struct ttc_request *); /* how far the body went */
/* Notes what moved and stops the request when a limit was reached. */
void ttc_request_watch(struct ttc_request *, int64_t now);

/* Addresses (url.c). */
struct ttc_url {
    char host[256];
    char place[272]; /* host, with the port where it is not the usual one: what texts say */
    int tls, loopback;
};
/* The last one looked at: most requests of a loop go to the same place. Zero-initialise. */
struct ttc_origin {
    char text[300]; /* "https://host:port" */
    size_t n;       /* 0: none yet */
    struct ttc_url url;
};
/* TTC_DONE; TTC_URL and *why; TTC_NOMEM. */
int ttc_url_look(struct ttc_origin *last, const char *text, struct ttc_url *, const char **why);
int ttc_url_is_loopback(const char *address); /* a numeric address */

/* Which certificates are trusted (ca.c): at most one of the two, both NULL for libcurl's own choice. */
struct ttc_ca {
    const char *file, *path;
};
int ttc_ca_choose(const char *ca_file, const char *ca_path, struct ttc_ca *, char why[256]);

/* A body as it is read (body.c); with parts, one reader each. at is what libcurl took so far. */
struct ttc_reader {
    struct ttc_request *request;
    const struct ttc_body *body;
    uint64_t at;
    struct stat seen;      /* FILE: as it was before the first byte */
    struct ttc_pipe *pipe; /* URL */
    int waits;             /* the upload waits for the body's tap */
};
void ttc_reader_open(struct ttc_reader *); /* stops the request when the source is no good */
void ttc_reader_close(struct ttc_reader *);
/* For libcurl: the callbacks of CURLOPT_READFUNCTION, CURLOPT_SEEKFUNCTION and of curl_mime_data_cb(). */
size_t ttc_reader_read(char *to, size_t size, size_t n, void *reader);
int ttc_reader_seek(void *reader, curl_off_t offset, int origin);
void ttc_reader_go_on(struct ttc_reader *);             /* if it waits for a tap that is ready now */
int ttc_request_is_starved(const struct ttc_request *); /* the upload waits for one of its readers */

/* Multipart bodies (mime.c). 0, -1: no memory. */
int ttc_mime_build(struct ttc_request *);

/* A URL read through a ring (pipe.c). */
struct ttc_pipe *ttc_pipe_open(struct ttc_reader *); /* NULL: the request is stopped */
void ttc_pipe_close(struct ttc_pipe *);
size_t ttc_pipe_read(struct ttc_pipe *, char *to, size_t n); /* CURL_READFUNC_PAUSE: nothing there yet */
void ttc_pipe_pump(struct ttc_pipe *);                       /* lets the side go on that can */
void ttc_pipe_pause(struct ttc_pipe *, int on);              /* stops or goes on reading the source */
void ttc_pipe_ended(struct ttc_pipe *, CURLcode);            /* its own transfer is over */
int ttc_pipe_is_open(const struct ttc_pipe *);               /* bytes of the right range have come */
int ttc_pipe_is_starved(const struct ttc_pipe *);            /* the upload waits for it */
struct ttc_clock *ttc_pipe_clock(struct ttc_pipe *);         /* NULL: it is not the one waited for */
const char *ttc_pipe_place(const struct ttc_pipe *);

/* What CURLINFO_PRIVATE of every easy handle points to. pipe is NULL for the request's own transfer. */
struct ttc_transfer {
    struct ttc_request *request;
    struct ttc_pipe *pipe;
};

enum ttc_state { TTC_QUEUED = 0, TTC_OPENING, TTC_RUNNING }; /* OPENING: its URL sources are being opened */
struct ttc_request {
    struct ttc_request *next, *previous;
    struct ttc_loop *loop;
    struct ttc_wire wire;
    struct ttc_transfer transfer;
    struct ttc_url url;
    enum ttc_state state;
    CURL *easy;
    struct curl_slist *headers; /* n_headers of the wire and one, in one piece */
    curl_mime *mime;
    struct ttc_reader *readers;
    size_t n_readers;
    struct ttc_clock clock;
    int64_t begun_ms;     /* when poll() took it up */
    int64_t progress_ms;  /* when progress was last told */
    uint64_t sent, total; /* of the body */
    uint64_t told;        /* sent as progress was last told */
    int shares;           /* it may be a stream among others of one connection */
    int repeatable;       /* libcurl may repeat it by itself */
    unsigned long stream; /* its number on an HTTP/2 connection; 0: not known */
    int sent_any;         /* libcurl began to send it at least once */
    int sent_again;       /* and then from the beginning: after a redirect, or as the connection died */
    int answered;         /* the head of an answer came since then */
    int is_head;          /* its method is HEAD */
    int head_done;        /* HEAD_ONLY: stopped by us, and all is well */
    int stopped;          /* outcome and text hold: nothing that libcurl says later counts */
    int paused;           /* by its user */
    int outcome;
    char text[600];
    char curl_text[CURL_ERROR_SIZE];
    /* the answer (reply.c) */
    char *body;
    size_t n_body, room_body;
    uint64_t n_sunk;
    int sinks; /* this answer's body goes to the sink */
};
/* Ends the request with this outcome at the next step; the first one counts. */
void ttc_request_stop(struct ttc_request *, int outcome, const char *form, ...)
    __attribute__((format(printf, 3, 4)));
void ttc_request_begin(struct ttc_request *); /* QUEUED: sets everything up */
void ttc_request_advance(
    struct ttc_request *); /* OPENING: sends once the sources are open; moves the pipes */
void ttc_request_free(struct ttc_request *);
/* libcurl's verdict as an outcome and a text (outcome.c). */
void ttc_request_judge(struct ttc_request *, CURLcode);
/* For libcurl (reply.c). */
size_t ttc_reply_header(char *line, size_t size, size_t n, void *request);
size_t ttc_reply_body(char *bytes, size_t size, size_t n, void *request);
/* Builds the reply, calls done, frees what done left. The request's outcome must hold. */
void ttc_reply_deliver(struct ttc_request *);

/* Pausing (pause.c). */
void ttc_loop_pause(struct ttc_loop *, void *request, int on);

/* Another loop watches (loop_sockets.c). 0, -1: libcurl refuses. */
int ttc_loop_watch(struct ttc_loop *, const struct ttc_transport_options *);
void ttc_loop_ready(struct ttc_loop *, int fd, unsigned events);
int ttc_loop_wait(struct ttc_loop *);

/* The loop (loop.c): what the module's table holds. */
struct ttc_loop *ttc_loop_open(const struct ttc_transport_options *, char why[256]);
void ttc_loop_close(struct ttc_loop *);
void *ttc_loop_start(struct ttc_loop *, const struct ttc_wire *);
void ttc_loop_cancel(struct ttc_loop *, void *request);
int ttc_loop_poll(struct ttc_loop *, int timeout_ms, int wake_fd);

/* Requests that leave together (burst.c). */
enum { TTC_SOCKETS = 64 };
struct ttc_socket {
    curl_socket_t fd;
    int port;    /* its own; 0: not known yet */
    int n_begun; /* requests in this turn; from the second on it is corked */
};
void ttc_burst_open(struct ttc_loop *, curl_socket_t);
int ttc_burst_close(void *loop, curl_socket_t);        /* for CURLOPT_CLOSESOCKETFUNCTION: closes it */
void ttc_burst_add(struct ttc_loop *, int local_port); /* a request is about to leave by this connection */
void ttc_burst_end(struct ttc_loop *);                 /* the turn is over */

enum { TTC_IDLE_MAX = 64 };
struct ttc_loop {
    CURLM *multi;
    CURLSH *share; /* TLS sessions: a new connection resumes one */
    CURL *idle[TTC_IDLE_MAX];
    size_t n_idle;
    struct ttc_socket sockets[TTC_SOCKETS];
    int n_sockets, has_burst;
    struct ttc_origin origin;
    struct ttc_request *first, *last;
    struct ttc_request *cursor; /* where a walk goes on: whoever unlinks that one moves it */
    int n_requests;
    uint64_t n_done;
    int in_poll, in_curl, closing;
    int stirred;         /* something was given to libcurl, or let go on, that it has not looked at */
    int64_t now_ms;      /* when libcurl was last done */
    int64_t expected_ms; /* when the next step was to come at the latest */
    int64_t curl_due_ms; /* another loop watches: when libcurl wants to be called; -1: not for a time */
    void (*watch)(int fd, unsigned events, void *user);
    void *watch_user;
    struct ttc_ca ca; /* its texts are ca_file or ca_path below, or constants */
    char *ca_file, *ca_path, *proxy, *user_agent;
    int http2;
    void *(*alloc)(void *, size_t);
    void (*log)(int, const char *, void *);
    void *log_user;
};
/* A step: what comes before libcurl moves on (in_curl holds then) and after it. */
void ttc_loop_before(struct ttc_loop *);
void ttc_loop_after(struct ttc_loop *);
/* Milliseconds until some request's limit is reached, timeout_ms (-1: long) at most. */
int ttc_loop_limit(const struct ttc_loop *, int timeout_ms);
void *ttc_loop_alloc(struct ttc_loop *, size_t n); /* zeroed */
void ttc_loop_free(struct ttc_loop *, void *);
/* An easy handle (easy.c), from the pool when it has one, with what every transfer needs; the caller sets every other
 * option that any plain request sets. NULL: no memory. */
CURL *ttc_loop_take_easy(struct ttc_loop *, const struct ttc_url *, const char *url, struct ttc_transfer *,
                         char *error_text);
/* Removes it from the multi handle. keep: only plain requests ran on it, and it may serve another. NULL is allowed. */
int ttc_easy_set_version(CURL *, long http); /* CURL_HTTP_VERSION_...; 0, 1 */
void ttc_loop_give_easy(struct ttc_loop *, CURL *, int keep);
#endif
