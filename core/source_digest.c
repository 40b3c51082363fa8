/* Digests of a range of an opened file, or of bytes, taken by a worker thread for a flow. */
#include "core/contract.h"
#include "core/flow.h"
#include "core/source.h"
#include <string.h>
#include <unistd.h>

#define NO_MEMORY (-2) /* beside -1: the file */

struct range_digest {
    const struct ttc_crypto *crypto;
    char algorithm[8], *out;
    uint64_t room;
    struct ttc_body body;
    int fd; /* own */
    char hex[65];
};

static int digest_range(void *user)
{
    struct range_digest *d = user;
    struct ttc_digest *sum = d->crypto->digest_open(d->algorithm);
    size_t piece = 256 * 1024;
    char *bytes = ttc_alloc(piece);
    uint64_t done = 0;
    int rc = sum && bytes ? 0 : NO_MEMORY;
    if (rc == 0 && d->body.kind == TTC_BODY_BYTES) {
        rc = d->crypto->digest_add(sum, d->body.bytes, d->body.length);
        done = d->body.length;
    }
    while (rc == 0 && done < d->body.length) {
        size_t want = d->body.length - done < piece ? (size_t)(d->body.length - done) : piece;
        ssize_t n = pread(d->fd, bytes, want, (off_t)(d->body.offset + done));
        rc = n <= 0 ? -1 : d->crypto->digest_add(sum, bytes, (size_t)n);
        done += n > 0 ? (uint64_t)n : 0;
    }
    if (rc == 0)
        rc = d->crypto->digest_end(sum, d->hex, sizeof d->hex) > 0 ? 0 : -1;
    else if (sum)
        d->crypto->digest_drop(sum);
    ttc_free(bytes);
    return rc;
}

static void range_digested(struct ttc_job *job, int rc, void *user)
{
    struct range_digest *d = user;
    struct ttc_op *op = (struct ttc_op *)((char *)job - offsetof(struct ttc_op, job));
    struct ttc_call *call = op->call;
    if (d->fd >= 0)
        close(d->fd);
    call->holds--;
    if (op->canceled) {
        ttc_op_gone(op);
        return;
    }
    ttc_failure_clear(&call->step_fault);
    if (rc == 0 && strlen(d->hex) < d->room)
        strcpy(d->out, d->hex);
    else if (rc == NO_MEMORY)
        ttc_fail_nomem(&call->step_fault);
    else
        rc = ttc_fail(&call->step_fault, TT_EUSAGE, "check that nothing writes to the file",
                      "%s: the file could not be read to the end", call->action->name);
    ttc_op_finish(op, rc == 0 ? TT_RC_OK : TT_RC_FAILED);
}

int32_t ttc_host_digest(tt_callref ref, const char *name, const struct tt_source *source, char *hex_out,
                        uint64_t room, tt_done_op_fn *done, void *user, tt_op *op_out)
{
    int32_t rc;
    uint64_t length = !name ? 0 : strcmp(name, "md5") == 0 ? 32 : strcmp(name, "sha256") == 0 ? 64 : 0;
    struct ttc_call *call = ttc_step_call(
        ref, "digest", length && hex_out && room > length && !ttc_source_wrong(source) && done, &rc);
    if (!call)
        return rc;
    struct range_digest *d = ttc_arena_alloc(&call->arena, sizeof *d);
    ttc_failure_clear(&call->step_fault);
    if (!d)
        return TT_RC_NOMEM;
    d->fd = -1;
    d->crypto = ttc_crypto(&call->step_fault);
    if (!d->crypto || ttc_source_body(call, &call->arena, source, &d->body, &call->step_fault) != 0 ||
        d->body.kind == TTC_BODY_URL)
        return TT_RC_USAGE;
    strcpy(d->algorithm, name);
    d->out = hex_out;
    d->room = room;
    if (d->body.kind == TTC_BODY_FILE && (d->fd = dup(d->body.fd)) < 0)
        return TT_RC_NOMEM;
    struct ttc_op *op = ttc_op_new(call, TTC_OP_JOB, user, op_out);
    if (op) {
        op->done = done;
        op->job = (struct ttc_job){.work = digest_range, .done = range_digested, .user = d};
        if (ttc_job_start(call->e, &op->job) == 0) {
            call->holds++;
            return TT_RC_OK;
        }
        ttc_op_drop(op);
    }
    if (d->fd >= 0)
        close(d->fd);
    return TT_RC_NOMEM;
}
