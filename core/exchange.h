/* An exchange: one endpoint (or one request of a flow's own) run to its end: fills that need work, the token, sending,
 * judging, repeating, paging. Loop thread, but for ttc_exchange_new(). */
#ifndef TTC_EXCHANGE_H
#define TTC_EXCHANGE_H
#include "core/call.h"
#include "core/json.h"
#include "core/limit.h"

/* Files and bytes of a request. fds are closed with the exchange. */
struct ttc_file {
    struct ttc_file *next;
    const char *path, *param;
    int fd;
    uint64_t size;
    int64_t mtime_s, mtime_ns;
};

struct ttc_request {
    const char *method, *url;
    const char **headers;
    size_t n_headers, room_headers;
    size_t token_at; /* place of the token's header + 1; 0: none yet */
    struct ttc_body body;
    const char *body_kind; /* "json", "form", "multipart" for people; NULL: none */
};

/* What an answer was found to be. Spans lie in bytes. */
struct ttc_answer {
    uint64_t handle; /* while a provider may look at it */
    struct ttc_bytes *bytes;
    struct tt_span data;
    int is_json;
    int http;
    const struct ttc_header *headers; /* the transport's; gone after the callback */
    size_t n_headers;
    struct ttc_failure failure;     /* status TT_OK: a success; request_id is set for both */
    int header_asked;               /* the service named a pause */
    int endpoint_only;              /* throttled: this endpoint, not all that the app does */
    int klass, not_done, ambiguous; /* TT_CLASS_*; it may have happened although it failed */
};

struct ttc_pages {
    json_t *next; /* value for the next request; NULL: none */
    uint64_t number;
};

struct ttc_exchange {
    struct ttc_call *call;
    struct ttc_action *action; /* of a request of a flow's own: &own */
    struct ttc_action own;
    json_t *params;
    struct ttc_arena arena; /* request texts; emptied for each page */
    struct ttc_arena keep;  /* lives as long as the exchange */
    struct ttc_request request;
    struct ttc_wire wire;
    struct ttc_file *files;
    struct ttc_timer timer;
    struct ttc_limit_turn turn;
    struct ttc_answer answer;
    struct ttc_pages pages;
    struct ttc_exchange *token_step;    /* the refresh that must come first */
    struct ttc_wait wait;               /* for a fresher stored token */
    char *account;                      /* keep arena; the stored account whose token it is; NULL: none */
    char *stale;                        /* keep arena; the stored token that the service called expired */
    int waits;                          /* how often it has waited for this request */
    uint64_t token_asked_ms;            /* Unix: when that was made */
    char *token;                        /* keep arena; NULL: none needed or not yet known */
    const char *token_kind;             /* "user|client" */
    char *token_line;                   /* the header that carries it */
    struct ttc_failure refused_refresh; /* why the last refresh failed */
    struct ttc_failure refused;         /* it could not even be built: said on the next turn */
    void *flying;                       /* the transport's request */
    struct ttc_digests *digests;
    struct ttc_signature *signature; /* of a file in the body */
    struct ttc_result_parts done_parts;
    uint32_t stall_ms;
    uint64_t first_sent_ms;
    uint8_t effect, gives, raw, own_request, all_pages,
        top;                /* top: the call's own, with its sink and options */
    uint8_t warned;         /* that its token ends soon */
    uint8_t sunk;           /* bytes of the answer were handed on: nothing can be sent again */
    uint8_t refresh_failed; /* its reason is in refused_refresh */
    uint8_t maybe_done;     /* some attempt may have taken effect */
    uint8_t held;           /* its call is paused: it waits to be prepared */
    int attempt, finished;
    tt_piece_fn *piece; /* of a flow that reads the answer's bytes as they come */
    void *piece_user;
    void (*done)(struct ttc_exchange *,
                 void *user); /* once; look at answer; freed afterwards by the receiver */
    void *user;
};

/* An endpoint's exchange from complete parameters (a reference is taken). Any thread. */
struct ttc_exchange *ttc_exchange_new(struct ttc_call *, struct ttc_action *, json_t *params,
                                      struct ttc_failure *);
/* done comes from a later turn or from the network, never from inside. */
void ttc_exchange_start(struct ttc_exchange *, void (*done)(struct ttc_exchange *, void *), void *user);
void ttc_exchange_go_on(struct ttc_exchange *); /* its call is paused no more */
void ttc_exchange_free(struct ttc_exchange *);  /* stops it without a callback if it still runs */

/* Its turn under the rate limit has come, or never will (why; it is emptied). */
void ttc_exchange_turn(struct ttc_exchange *, struct ttc_failure *why);

/* Of one that gives a URL: the URL and what the caller must keep, as JSON. The request is built. */
void ttc_exchange_url(struct ttc_exchange *, struct ttc_buf *);

/* request.c: from action and parameters to a request. mask: secrets as ***, for people. */
int ttc_request_build(struct ttc_exchange *, int mask, struct ttc_request *, struct ttc_failure *);
int ttc_request_header(struct ttc_exchange *, struct ttc_request *, const char *line);
/* Puts in the token's header, or a fresh one in its place. */
int ttc_request_token(struct ttc_exchange *, struct ttc_request *, struct ttc_failure *);
/* The service's own headers ("A: b\nC: d"). */
int ttc_request_service_headers(struct ttc_exchange *, struct ttc_request *, struct ttc_failure *);
int ttc_request_base(struct ttc_exchange *, const char **base, struct ttc_failure *); /* the service's URL */
const char *ttc_media_type(const char *path);
/* Which of the bodies that the endpoint takes: multipart when a file is given, else the first one. */
int ttc_request_body_kind(const struct ttc_exchange *);
struct ttc_file *ttc_exchange_file(struct ttc_exchange *, const char *param, const char *path,
                                   struct ttc_failure *);
/* render.c: the request as JSON for a dry run, and its line in the log */
void ttc_request_render(struct ttc_exchange *, struct ttc_buf *, struct ttc_failure *);

/* judge.c: what the reply says. */
void ttc_judge(struct ttc_exchange *, struct ttc_reply *);
/* retry.c: 1 and the pause if it is to be sent again */
int ttc_retry(struct ttc_exchange *, uint64_t *pause_ms);
/* Before it is sent again, or when that failed for another reason (why): -1 and TT_EUNKNOWN if an earlier attempt may have
 * taken effect and a repeat is not safe any more. */
int ttc_retry_check(const struct ttc_exchange *, struct ttc_failure *why);
/* pages.c: takes the rows of a judged answer; 1: another page is to be asked for. -1: the failure is in answer. */
int ttc_pages_take(struct ttc_exchange *);
int ttc_pages_prepare(struct ttc_exchange *, struct ttc_failure *); /* page size, first page */
void ttc_pages_finish(struct ttc_exchange *);
/* token.c: 0 and x->token (NULL: none needed); 1: a refresh must come first (x->token_step is made); 2: it waits, and
 * woken says when to ask again; -1. */
int ttc_token_find(struct ttc_exchange *, void (*woken)(struct ttc_wait *, const struct ttc_failure *),
                   struct ttc_failure *);
/* A failure that only a new sign-in mends names the command. */
void ttc_token_hint(struct ttc_exchange *);
int ttc_token_refreshed(struct ttc_exchange *, struct ttc_exchange *refresh, struct ttc_failure *);

/* fill.c: default parameters from the configuration, then fills. params is changed in place (its top level is the
 * caller's own copy). Names of parameters whose digests come later are added to later (NULL-terminated, arena). */
int ttc_fill(struct ttc_call *, const struct ttc_action *, json_t *params, const char ***later,
             struct ttc_failure *);
/* digests.c: computes "@md5:..." fills on a worker; 0: nothing to do, 1: under way (ready is called), -1. */
int ttc_digests_start(struct ttc_exchange *, void (*ready)(struct ttc_exchange *, struct ttc_failure *),
                      struct ttc_failure *);
void ttc_digests_abandon(struct ttc_exchange *);
/* "md5", "sha256" or "" from a fill like "@md5:video_file", and the file's parameter. 0: it is no digest. */
int ttc_digest_fill(const char *fill, char algorithm[8], const char **file);

/* signature.c: a digest that is taken while its file is sent. Which parameter of this request is one, if any? */
int ttc_signature_param(const struct ttc_exchange *, char algorithm[8], const char **param,
                        const char **file);
/* Has the file's body watched and makes the body of the part that follows it. */
int ttc_signature_add(struct ttc_exchange *, const char *algorithm, struct ttc_body *file,
                      struct ttc_body *signature, struct ttc_failure *);
void ttc_signature_abandon(struct ttc_exchange *);
#endif
