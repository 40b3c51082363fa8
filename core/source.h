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
    int ranges; /* of a URL: any range can be asked for */
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
/* Opens a regular file for reading; fd, size and times, or the sentence. */
int ttc_file_open(const char *path, const char *param, int *fd, uint64_t *size, int64_t mtime[2],
                  struct ttc_failure *);
#endif
