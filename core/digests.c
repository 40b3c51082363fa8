/* "@md5:video_file": digests of files, taken by a worker thread before the request is built; those that may follow
 * their file are signature.c's. */
#include "core/exchange.h"
#include <string.h>
#include <unistd.h>

#define PIECE (256 * 1024)

/* One digest at a time; an exchange with several takes them in turn. Lives until its job is done. */
#define NO_MEMORY (-2) /* beside -1: the file */

struct ttc_digests {
    struct ttc_job job;
    struct ttc_exchange *x; /* NULL: the exchange is gone */
    struct ttc_call *call;
    const struct ttc_crypto *crypto;
    void (*ready)(struct ttc_exchange *, struct ttc_failure *);
    char algorithm[8], hex[65];
    const char *param; /* that gets the digest */
    const char *path;
    int fd; /* a duplicate of the exchange's */
    uint64_t size;
    atomic_int stop;
};

static int digest_file(void *user)
{
    struct ttc_digests *d = user;
    struct ttc_digest *sum = d->crypto->digest_open(d->algorithm);
    char *piece = ttc_alloc(PIECE);
    uint64_t at = 0;
    int rc = sum && piece ? 0 : NO_MEMORY;
    while (rc == 0 && at < d->size && !atomic_load(&d->stop)) {
        size_t want = d->size - at < PIECE ? (size_t)(d->size - at) : PIECE;
        ssize_t n = pread(d->fd, piece, want, (off_t)at);
        if (n <= 0 || d->crypto->digest_add(sum, piece, (size_t)n) != 0)
            rc = -1;
        else
            at += (uint64_t)n;
    }
    if (rc == 0 && at == d->size)
        rc = d->crypto->digest_end(sum, d->hex, sizeof d->hex) > 0 ? 0 : -1;
    else if (sum)
        d->crypto->digest_drop(sum);
    ttc_free(piece);
    return at == d->size || rc == NO_MEMORY ? rc : -1;
}

static void digest_done(struct ttc_job *job, int rc, void *user)
{
    struct ttc_digests *d = user;
    struct ttc_exchange *x = d->x;
    struct ttc_call *call = d->call;
    struct ttc_failure why = {0};
    (void)job;
    call->holds--;
    close(d->fd);
    if (x) {
        x->digests = NULL;
        if (rc == NO_MEMORY)
            ttc_fail_nomem(&why);
        else if (rc != 0)
            ttc_fail_param(&why, d->param, "repeat the call when nothing writes to it any more",
                           "%s: the file %s could not be read to its end", call->action->name, d->path);
        else if (json_object_set_new(x->params, d->param, json_string(d->hex)) != 0)
            ttc_fail_nomem(&why);
        d->ready(x, &why);
    }
    ttc_free(d);
    ttc_call_release(call);
}

int ttc_digest_fill(const char *fill, char algorithm[8], const char **file)
{
    int md5 = strncmp(fill, "@md5:", 5) == 0, sha = strncmp(fill, "@sha256:", 8) == 0;
    if (!md5 && !sha)
        return 0;
    *file = fill + (md5 ? 5 : 8);
    strcpy(algorithm, md5 ? "md5" : "sha256");
    return 1;
}

/* The next parameter that waits for a digest: its algorithm and the file parameter; 0: none. */
static int next_digest(struct ttc_exchange *x, char algorithm[8], const char **param, const char **source)
{
    const struct tt_action *row = x->action->row;
    const char *last = NULL; /* it follows its file */
    ttc_signature_param(x, algorithm, &last, source);
    for (uint32_t i = 0; i < row->n_params; i++) {
        struct tt_param scratch;
        struct tt_rule rule_scratch;
        const struct tt_param *p = ttc_param(x->action->self, row->params, i, &scratch);
        const char *fill = p->rule ? ttc_rule(x->action->self, p, &rule_scratch)->fill : NULL;
        if (!fill || json_object_get(x->params, p->name))
            continue;
        if (!ttc_digest_fill(fill, algorithm, source) ||
            !json_is_string(json_object_get(x->params, *source)) || (last && strcmp(last, p->name) == 0))
            continue;
        *param = p->name;
        return 1;
    }
    return 0;
}

int ttc_digests_start(struct ttc_exchange *x, void (*ready)(struct ttc_exchange *, struct ttc_failure *),
                      struct ttc_failure *why)
{
    char algorithm[8];
    const char *param, *source;
    if (!next_digest(x, algorithm, &param, &source))
        return 0;
    const struct ttc_crypto *crypto = ttc_crypto(why);
    const char *path = json_string_value(json_object_get(x->params, source));
    struct ttc_file *file = crypto ? ttc_exchange_file(x, source, path, why) : NULL;
    if (!file)
        return -1;
    struct ttc_digests *d = ttc_alloc(sizeof *d);
    if (!d)
        return ttc_fail_nomem(why);
    *d = (struct ttc_digests){.x = x,
                              .call = x->call,
                              .crypto = crypto,
                              .ready = ready,
                              .param = param,
                              .path = file->path,
                              .fd = dup(file->fd),
                              .size = file->size};
    strcpy(d->algorithm, algorithm);
    d->job = (struct ttc_job){.work = digest_file, .done = digest_done, .user = d};
    if (d->fd < 0 || ttc_job_start(x->call->e, &d->job) != 0) {
        if (d->fd >= 0)
            close(d->fd);
        ttc_free(d);
        return ttc_fail_nomem(why);
    }
    x->digests = d;
    x->call->holds++;
    return 1;
}

void ttc_digests_abandon(struct ttc_exchange *x)
{
    if (!x->digests)
        return;
    atomic_store(&x->digests->stop, 1);
    x->digests->x = NULL;
    x->digests = NULL;
}
