/* Files and URLs that a flow opened as sources of bodies. They belong to the call. Loop thread. */
#ifndef TTC_SOURCE_H
#define TTC_SOURCE_H
#include "core/call.h"
#include "core/exchange.h"

struct ttc_opened {
    struct ttc_opened *next;
    uint64_t id;
    int fd; /* -1: a URL */
    const char *path_or_url;
    uint64_t size;
    int64_t mtime_s, mtime_ns;
    int ranges;       /* of a URL: any range can be asked for */
    const char *etag; /* of a URL; NULL: it gave none */
    char sample[65];  /* of a file: a digest of a sample of it; "": none was taken */
};
/* A new place in the call's list, or an opened file in one. NULL: no memory, or the sentence. */
struct ttc_opened *ttc_source_remember(struct ttc_call *, const char *path_or_url);
struct ttc_opened *ttc_source_file(struct ttc_call *, const char *path, struct ttc_failure *);
void ttc_sources_close(struct ttc_call *);
/* The body that a tt_source stands for; bytes are copied into the arena. */
int ttc_source_body(struct ttc_call *, struct ttc_arena *, const struct tt_source *, struct ttc_body *,
                    struct ttc_failure *);
/* Host functions source_open and digest. */
int32_t ttc_host_source_open(tt_callref, const char *, struct tt_source *, tt_done_op_fn *, void *, tt_op *);
int32_t ttc_host_digest(tt_callref, const char *, const struct tt_source *, char *, uint64_t, tt_done_op_fn *,
                        void *, tt_op *);
/* source_same.c: what the call's sources are like, as JSON, to be kept with its state. */
void ttc_sources_write(const struct ttc_call *, struct ttc_buf *);
/* Is it what it was for the earlier run that this one goes on with? 0, or -1 and the sentence. */
int ttc_source_same(const struct ttc_call *, const struct ttc_opened *, struct ttc_failure *);
int ttc_source_sample(const struct ttc_crypto *, int fd, uint64_t size, char hex[65]); /* any thread; 0, -1 */
/* Opens a regular file for reading; fd, size and times, or the sentence. */
int ttc_file_open(const char *path, const char *param, int *fd, uint64_t *size, int64_t mtime[2],
                  struct ttc_failure *);
#endif
