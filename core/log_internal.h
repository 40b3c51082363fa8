/* What log.c and log_mask.c share. */
#ifndef TTC_LOG_INTERNAL_H
#define TTC_LOG_INTERNAL_H
#include "core/alloc.h"
#include "core/log.h"
#include <pthread.h>
#include <stdatomic.h>

struct ttc_hidden {
    char *text; /* one form of a secret */
    size_t n;
    int is_itself;         /* its own text: its other forms are there, too */
    uint64_t secret;       /* which one: the same for all its forms */
    _Atomic uint64_t told; /* the last time, by the log's count; or for good */
};
struct ttc_log {
    pthread_mutex_t lock; /* one line at a time */
    int level, json, fd, busy;
    tt_log_fn *fn;
    void *user;
    pthread_rwlock_t secrets_lock;
    struct ttc_hidden *hidden; /* the longest first, so that a secret within a secret leaves nothing */
    size_t n_hidden, room_hidden, crowded; /* with so many it is worth to forget */
    uint64_t secrets;                      /* how many there have been */
    _Atomic uint64_t told;                 /* counts what it is told, also again */
};
void ttc_secrets_free(struct ttc_log *);
#endif
