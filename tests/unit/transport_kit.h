/* For the transport's suites: the built module behind its table, and one request run to its end. */
#ifndef TESTS_TRANSPORT_KIT_H
#define TESTS_TRANSPORT_KIT_H
#include "core/transport/transport.h"
#include <stddef.h>
#include <stdint.h>

/* What done was given, kept. */
struct got {
    int done; /* how often done was called */
    int outcome, sent_any, status, http_version;
    uint32_t retry_after_s;
    char text[600];
    char body[64 * 1024]; /* its beginning, terminated */
    size_t n_body;
    uint64_t n_sunk;
    char headers[8 * 1024]; /* "Name: value\n" each */
    int n_progress;
    uint64_t sent, total;                                      /* as last told */
    void (*in_progress)(struct got *);                         /* called from progress; may be NULL */
    int (*in_sink)(struct got *, const void *bytes, size_t n); /* the sink's answer; NULL: 0 */
    void (*in_done)(struct got *);
    struct ttc_loop *loop;
    void *request;
    struct got *other; /* for the callbacks of a test */
    int n;
};

const struct ttc_transport *kit_module(void);
/* A loop with the given options, NULL: none; fails the test when it cannot be had. */
struct ttc_loop *kit_open(const struct ttc_transport_options *);
void kit_close(struct ttc_loop *);
/* A request without body and with ten seconds for every phase; got takes the answer. */
struct ttc_wire kit_wire(const char *method, const char *url, struct got *);
void kit_bytes(struct ttc_wire *, const char *body);
void kit_sink(struct ttc_wire *); /* the body goes to got->in_sink */
void kit_start(struct ttc_loop *, const struct ttc_wire *, struct got *);
void kit_finish(struct ttc_loop *, struct got *); /* polls until done was called; fails after 30 seconds */
void kit_run(struct ttc_loop *, const struct ttc_wire *, struct got *);
int64_t kit_now_ms(void);
/* An unlinked file of this size with fault_pattern() in it (sparse: only its length). */
int kit_file(uint64_t size, int sparse);
long kit_peak_kb(void); /* the process's largest resident size so far */
void kit_stayed_flat(
    long before); /* it grew by less than 16 MiB since; a memory checker's own shadow is not counted */
#endif
