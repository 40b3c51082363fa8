/* What the files of libtiktoktest share: one test of a provider, with the script of its service and a made-up clock. */
#ifndef TIKTOK_TESTKIT_H
#define TIKTOK_TESTKIT_H
#include "core/buf.h"
#include "core/timers.h"
#include "core/transport/transport.h"
#include "tiktok/test.h"
#include "tiktok/tiktok.h"

#define TK_MOST_SETTINGS 64u
#define TK_MOST_BODY     (1024u * 1024u)

/* One answer of the script. */
struct tk_answer {
    struct tk_answer *next;
    char *on, *body; /* NULL: any request; no body */
    char *headers;   /* lines */
    int status, how; /* how: TT_TEST_NO_CONNECTION and so on; 0: it answers */
    uint64_t after_ms;
    int used;
};
/* One request of the last run. */
struct tk_request {
    char *line, *headers;
    struct ttc_buf body;
    uint64_t at_ms;
};

struct tt_test {
    tt_provider_fn *entry;
    char folder[64];
    char *settings[TK_MOST_SETTINGS]; /* "path=value" */
    uint32_t n_settings;
    char *token, *resume;
    char **files; /* paths that were given away */
    size_t n_files;
    uint64_t cancel_after_ms;
    unsigned wrong;
    struct tk_answer *script, **script_end;
    struct ttc_made_time time;
    /* of the last run */
    tt_context *tt;
    uint64_t begun_ms, ended_ms;
    tt_result *result;
    int done;
    struct ttc_buf log, progress, sunk;
    char **kept; /* texts that were made for who looked */
    size_t n_kept;
    struct tk_request *requests;
    unsigned n_requests;
    struct ttc_loop *loop;
};

/* Never NULL: without memory there is nothing to test, and the process ends. */
void *tk_must(void *memory);
char *tk_copy(const char *text); /* NULL stays NULL */
/* Prints and counts what is wrong with the provider or its test. */
void tk_wrong(struct tt_test *, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* tk_script.c */
extern const struct ttc_transport tk_transport;
void tk_use(struct tt_test *); /* whose script this thread's requests are answered from */
void tk_script_free(struct tt_test *);
void tk_requests_free(struct tt_test *);
#endif
