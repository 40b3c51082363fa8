/* Signatures that follow their file: where a multipart body carries a digest of a file in it, the digest is taken of
 * the very bytes that leave, on a worker thread while they are sent, and its part comes last. Hashing costs no pass of
 * its own, and a signature never belongs to other bytes than those that were sent. Loop thread, but for hash(). */
#include "core/exchange.h"
#include <string.h>

enum {
    RING = 256 * 1024,     /* bytes on their way from the file to the digest */
    PIECE = RING / 2,      /* what one job takes at most: the other half is filled meanwhile */
    QUICK = 64 * 1024,     /* so few bytes are not worth a job */
    ENOUGH_ROOM = RING / 8 /* to let a waiting upload go on */
};

/* Lives until its job is done, also when the exchange does not. */
struct ttc_signature {
    struct ttc_job job;
    struct ttc_tap tap;
    struct ttc_exchange *x; /* NULL: the exchange is gone */
    struct ttc_call *call;
    const struct ttc_crypto *crypto;
    struct ttc_digest *sum;
    char *ring;
    size_t head, n; /* where the oldest byte is, and how many there are */
    size_t busy;    /* how many of them the job has; 0: no job runs */
    int failed;
    char hex[65];
};

static void signature_free(struct ttc_signature *s)
{
    if (s->sum)
        s->crypto->digest_drop(s->sum);
    ttc_free(s->ring);
    ttc_free(s);
}

static int add(struct ttc_signature *s, size_t n)
{
    size_t first = n < RING - s->head ? n : RING - s->head;
    if (s->crypto->digest_add(s->sum, s->ring + s->head, first) != 0)
        return -1;
    return n == first ? 0 : s->crypto->digest_add(s->sum, s->ring, n - first);
}

static int hash(void *user)
{
    struct ttc_signature *s = user;
    return add(s, s->busy);
}

static void drop_bytes(struct ttc_signature *s, size_t n)
{
    s->head = (s->head + n) % RING;
    s->n -= n;
}

static void start_job(struct ttc_signature *s)
{
    s->busy = s->n < PIECE ? s->n : PIECE;
    if (ttc_job_start(s->call->e, &s->job) == 0) {
        s->call->holds++;
    } else {
        s->busy = 0;
        s->failed = 1;
    }
}

static void hashed(struct ttc_job *job, int rc, void *user)
{
    struct ttc_signature *s = user;
    struct ttc_call *call = s->call;
    (void)job;
    call->holds--;
    drop_bytes(s, s->busy);
    s->busy = 0;
    s->failed |= rc != 0;
    if (!s->x)
        signature_free(s);
    else if (!s->failed && s->n >= PIECE)
        start_job(s);
    ttc_call_release(call);
}

/* ---- for the transport */

static size_t room(void *user)
{
    const struct ttc_signature *s = user;
    size_t left = RING - s->n;
    return s->failed || left >= ENOUGH_ROOM ? left : 0;
}

static void take(const void *bytes, size_t n, void *user)
{
    struct ttc_signature *s = user;
    size_t at = (s->head + s->n) % RING;
    size_t first = n < RING - at ? n : RING - at;
    memcpy(s->ring + at, bytes, first);
    memcpy(s->ring, (const char *)bytes + first, n - first);
    s->n += n;
    if (s->busy == 0 && s->n >= PIECE && !s->failed)
        start_job(s);
}

static int give(char *to, size_t n, void *user)
{
    struct ttc_signature *s = user;
    if (s->busy == 0 && s->n > QUICK && !s->failed)
        start_job(s);
    if (s->busy)
        return 1;
    if (!s->hex[0] && !s->failed) {
        s->failed = add(s, s->n) != 0 || s->crypto->digest_end(s->sum, s->hex, sizeof s->hex) <= 0;
        s->sum = NULL;
    }
    if (s->failed || n > strlen(s->hex))
        return -1;
    if (n)
        memcpy(to, s->hex, n);
    return 0;
}

/* ---- for the request */

static int is_file(const struct ttc_exchange *x, const char *name)
{
    const struct tt_action *row = x->action->row;
    struct tt_param scratch;
    const struct tt_param *p =
        ttc_param_named(x->action->self, row->params, row->n_params, name, strlen(name), &scratch);
    return p && p->type == TT_FILE && p->in == TT_IN_BODY && json_is_string(json_object_get(x->params, name));
}

int ttc_signature_param(const struct ttc_exchange *x, char algorithm[8], const char **param,
                        const char **file)
{
    const struct tt_action *row = x->action->row;
    int dry = (x->call->options.flags & TT_DRY_RUN) != 0; /* which shows the signature */
    if (dry || ttc_request_body_kind(x) != TT_BODY_MULTIPART)
        return 0;
    for (uint32_t i = 0; i < row->n_params; i++) {
        struct tt_param scratch;
        struct tt_rule rule_scratch;
        const struct tt_param *p = ttc_param(x->action->self, row->params, i, &scratch);
        const char *fill = p->rule ? ttc_rule(x->action->self, p, &rule_scratch)->fill : NULL;
        if (!fill || p->in != TT_IN_BODY || json_object_get(x->params, p->name) ||
            !ttc_digest_fill(fill, algorithm, file) || !is_file(x, *file))
            continue;
        *param = p->name;
        return 1;
    }
    return 0;
}

static size_t length_of(const char *algorithm)
{
    return strcmp(algorithm, "md5") == 0 ? 32 : 64;
}

static struct ttc_signature *signature_new(struct ttc_exchange *x, const char *algorithm,
                                           struct ttc_failure *why)
{
    const struct ttc_crypto *crypto = ttc_crypto(why);
    struct ttc_signature *s = crypto ? ttc_alloc(sizeof *s) : NULL;
    if (!crypto)
        return NULL;
    if (!s || !(s->ring = ttc_alloc(RING)) || !(s->sum = crypto->digest_open(algorithm))) {
        if (s)
            ttc_free(s->ring);
        ttc_free(s);
        ttc_fail_nomem(why);
        return NULL;
    }
    s->x = x;
    s->call = x->call;
    s->crypto = crypto;
    s->job = (struct ttc_job){.work = hash, .done = hashed, .user = s};
    s->tap = (struct ttc_tap){.room = room, .take = take, .give = give, .user = s};
    return s;
}

int ttc_signature_add(struct ttc_exchange *x, const char *algorithm, struct ttc_body *file,
                      struct ttc_body *signature, struct ttc_failure *why)
{
    ttc_signature_abandon(x);
    x->signature = signature_new(x, algorithm, why);
    if (!x->signature)
        return -1;
    file->tap = &x->signature->tap;
    *signature =
        (struct ttc_body){.kind = TTC_BODY_LATE, .length = length_of(algorithm), .tap = &x->signature->tap};
    return 0;
}

void ttc_signature_abandon(struct ttc_exchange *x)
{
    struct ttc_signature *s = x->signature;
    x->signature = NULL;
    if (!s)
        return;
    s->x = NULL;
    if (s->busy == 0)
        signature_free(s);
}
