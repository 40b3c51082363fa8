/* Opening sources for a flow. A file is known at once, but for the sample by which a later run knows it again. A URL is asked for its first byte, to learn its length and
 * whether ranges work; one that serves none is fetched whole into spool_dir, if that is set. Loop thread. */
#include "core/contract.h"
#include "core/flow.h"
#include "core/abi.h"
#include "core/source.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

struct probe {
    struct ttc_op *op;
    struct tt_source *out;
    struct ttc_opened *o;
    struct ttc_wire wire;
    void *flying;
    int disk_error; /* errno of a spool file that could not be written */
    const struct ttc_crypto *crypto;
};

static void give(struct tt_source *out, const struct ttc_opened *o)
{
    const struct tt_source whole = {
        .kind = TT_SRC_OPENED, .length = o->size, .path_or_url = o->path_or_url, .opened = o->id};
    ttc_abi_give(&out->abi, &whole, sizeof whole, TTC_SOURCE_1_0); /* its size was looked at before */
}

static const char *header_of(const struct ttc_reply *r, const char *name)
{
    for (size_t i = 0; i < r->n_headers; i++)
        if (strcasecmp(r->headers[i].name, name) == 0)
            return r->headers[i].value;
    return NULL;
}

static int read_probe(struct ttc_opened *o, const struct ttc_reply *r, struct ttc_failure *why)
{
    const char *range = header_of(r, "Content-Range"), *slash = range ? strchr(range, '/') : NULL;
    const char *length = header_of(r, "Content-Length");
    if (r->outcome != TTC_DONE)
        return ttc_fail(why, TT_ENETWORK, "check the URL", "%s: %s", o->path_or_url,
                        r->text ? r->text : "no answer");
    if (r->status == 206 && slash && slash[1] >= '0' && slash[1] <= '9') {
        o->ranges = 1;
        o->size = strtoull(slash + 1, NULL, 10);
        return 0;
    }
    if (r->status == 200 && length) {
        o->size = strtoull(length, NULL, 10);
        return 0;
    }
    if (r->status == 200)
        return ttc_fail(why, TT_EREMOTE, "set spool_dir, or download the file first and give its path",
                        "%s does not say how long it is", o->path_or_url);
    return ttc_fail(why, TT_EREMOTE, "check the URL", "%s answered HTTP %d", o->path_or_url, r->status);
}

static int to_disk(const void *bytes, size_t n, void *user)
{
    struct ttc_op *op = user;
    struct probe *probe = op->extra;
    const char *p = bytes;
    while (n) {
        ssize_t done = write(probe->o->fd, p, n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0) {
            probe->disk_error = done < 0 ? errno : ENOSPC;
            return 1;
        }
        p += done;
        n -= (size_t)done;
    }
    return 0;
}

static int fetch(struct ttc_op *op, uint32_t flags, void (*done)(struct ttc_reply *, void *))
{
    static const char *const one_byte[] = {"Range: bytes=0-0"};
    struct ttc_engine *e = op->call->e;
    struct probe *probe = op->extra;
    if (ttc_engine_transport(e, &op->call->step_fault) != 0)
        return -1;
    probe->wire = (struct ttc_wire){
        .method = "GET",
        .url = probe->o->path_or_url,
        .headers = one_byte,
        .n_headers = (flags & TTC_WIRE_HEAD_ONLY) != 0,
        .flags = TTC_WIRE_FOLLOW | flags,
        .connect_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.connect_timeout_ms"),
        .answer_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.answer_timeout_ms"),
        .receive_stall_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.receive_stall_ms"),
        .max_answer = 65536,
        .sink = flags & TTC_WIRE_HEAD_ONLY ? NULL : to_disk,
        .done = done,
        .user = op,
    };
    probe->flying = e->transport->start(e->loop, &probe->wire);
    return probe->flying ? 0 : ttc_fail_nomem(&op->call->step_fault);
}

/* A file without a name in spool_dir: it is gone when the call is, however that ends. */
static int open_spool(struct ttc_op *op, const char *folder)
{
    struct probe *probe = op->extra;
    struct ttc_failure *why = &op->call->step_fault;
    char *path = ttc_format("%s/tiktok-spool-XXXXXX", folder);
    if (!path)
        return ttc_fail_nomem(why);
    probe->o->fd = mkostemp(path, O_CLOEXEC);
    if (probe->o->fd >= 0)
        unlink(path);
    else
        ttc_fail(why, TT_ECONFIG, "check spool_dir", "no file can be made in spool_dir %s: %s", folder,
                 strerror(errno));
    ttc_free(path);
    return probe->o->fd >= 0 ? 0 : -1;
}

static void spooled(struct ttc_reply *reply, void *user)
{
    struct ttc_op *op = user;
    struct probe *probe = op->extra;
    struct ttc_opened *o = probe->o;
    struct ttc_failure *why = &op->call->step_fault;
    probe->flying = NULL;
    if (op->canceled)
        return;
    ttc_failure_clear(why);
    struct stat st;
    int rc = 0;
    if (probe->disk_error)
        rc = ttc_fail(why, TT_ECONFIG, "make room in spool_dir", "%s could not be spooled: %s",
                      o->path_or_url, strerror(probe->disk_error));
    else if (reply->outcome != TTC_DONE || reply->status != 200)
        rc = ttc_fail(why, TT_ENETWORK, "check the URL", "%s could not be fetched: %s", o->path_or_url,
                      reply->text ? reply->text : "it did not answer HTTP 200");
    else if (fstat(o->fd, &st) != 0 || st.st_size == 0)
        rc = ttc_fail(why, TT_EREMOTE, "check the URL", "%s is empty", o->path_or_url);
    if (rc == 0) {
        o->size = (uint64_t)st.st_size;
        o->mtime_s = st.st_mtim.tv_sec;
        o->mtime_ns = st.st_mtim.tv_nsec;
        rc = ttc_source_same(op->call, o, why);
    }
    if (rc == 0)
        give(probe->out, o);
    ttc_op_finish(op, rc == 0 ? TT_RC_OK : TT_RC_FAILED);
}

/* A source that cannot be asked for ranges is fetched whole first, where there is a folder for it. 1: under way. */
static int spool(struct ttc_op *op, const struct ttc_reply *reply)
{
    struct probe *probe = op->extra;
    const char *folder = ttc_config_text(op->call->e->ctx->config, "spool_dir");
    if (reply->outcome != TTC_DONE || reply->status != 200 || !*folder)
        return 0;
    if (open_spool(op, folder) != 0)
        return -1;
    ttc_warn(&op->call->warnings, "%s does not serve ranges; it is fetched into spool_dir first",
             probe->o->path_or_url);
    return fetch(op, 0, spooled) == 0 ? 1 : -1;
}

static void probe_done(struct ttc_reply *reply, void *user)
{
    struct ttc_op *op = user;
    struct probe *probe = op->extra;
    struct ttc_call *call = op->call;
    probe->flying = NULL;
    if (op->canceled)
        return;
    ttc_failure_clear(&call->step_fault);
    probe->o->etag = ttc_arena_strdup(&call->arena, header_of(reply, "ETag"));
    int rc = spool(op, reply);
    if (rc == 1)
        return;
    if (rc == 0)
        rc = read_probe(probe->o, reply, &call->step_fault);
    if (rc == 0)
        rc = ttc_source_same(call, probe->o, &call->step_fault);
    if (rc == 0)
        give(probe->out, probe->o);
    ttc_op_finish(op, rc == 0 ? TT_RC_OK : TT_RC_FAILED);
}

void ttc_source_stop(struct ttc_op *op)
{
    struct probe *probe = op->extra;
    op->canceled = 1;
    if (probe && probe->flying)
        op->call->e->transport->cancel(op->call->e->loop, probe->flying);
}

void ttc_source_pause(struct ttc_op *op, int on)
{
    struct probe *probe = op->extra;
    if (probe->flying)
        op->call->e->transport->pause(op->call->e->loop, probe->flying, on);
}

static void known(struct ttc_timer *timer, void *user)
{
    struct ttc_op *op = user;
    struct probe *probe = op->extra;
    (void)timer;
    if (probe->o)
        give(probe->out, probe->o);
    ttc_op_finish(op, probe->o ? TT_RC_OK : TT_RC_FAILED);
}

/* A file is known as soon as it is open; what it is like is kept for a later run. */
static int sample(void *user)
{
    struct probe *probe = user;
    return ttc_source_sample(probe->crypto, probe->o->fd, probe->o->size, probe->o->sample);
}

static void sampled(struct ttc_job *job, int rc, void *user)
{
    struct probe *probe = user;
    struct ttc_op *op = probe->op;
    struct ttc_call *call = op->call;
    (void)job;
    call->holds--;
    if (op->canceled) {
        ttc_op_gone(op);
        return;
    }
    ttc_failure_clear(&call->step_fault);
    if (rc != 0)
        rc = ttc_fail(&call->step_fault, TT_EUSAGE, "check that nothing writes to the file",
                      "the file %s could not be read to the end", probe->o->path_or_url);
    else
        rc = ttc_source_same(call, probe->o, &call->step_fault);
    if (rc == 0)
        give(probe->out, probe->o);
    ttc_op_finish(op, rc == 0 ? TT_RC_OK : TT_RC_FAILED);
}

static int32_t open_file(struct ttc_call *call, struct ttc_op *op, const char *path, int dry)
{
    struct probe *probe = op->extra;
    probe->o = ttc_source_file(call, path, &call->step_fault);
    probe->crypto = probe->o && !dry ? ttc_crypto(&call->step_fault) : NULL;
    if (!probe->crypto) {
        ttc_timer_set(&call->e->timers, &op->timer, ttc_now_ms(), known, op);
        return 0;
    }
    op->job = (struct ttc_job){.work = sample, .done = sampled, .user = probe};
    if (ttc_job_start(call->e, &op->job) != 0)
        return -1;
    op->kind = TTC_OP_JOB;
    call->holds++;
    return 0;
}

static void open_url(struct ttc_call *call, struct ttc_op *op, const char *url, int dry)
{
    struct probe *probe = op->extra;
    probe->o = ttc_source_remember(call, url);
    if (probe->o && !dry) {
        if (fetch(op, TTC_WIRE_REPEATABLE | TTC_WIRE_HEAD_ONLY, probe_done) == 0)
            return;
        probe->o = NULL;
    }
    ttc_timer_set(&call->e->timers, &op->timer, ttc_now_ms(), known, op); /* dry: its size stays unknown */
}

static int is_url(const char *text)
{
    return strncasecmp(text, "http://", 7) == 0 || strncasecmp(text, "https://", 8) == 0;
}

int32_t ttc_host_source_open(tt_callref ref, const char *path_or_url, struct tt_source *out,
                             tt_done_op_fn *done, void *user, tt_op *op_out)
{
    int32_t rc;
    struct ttc_call *call = ttc_step_call(ref, "source_open", path_or_url && out && done, &rc);
    if (!call)
        return rc;
    if (out->abi.size < TTC_SOURCE_1_0 || out->abi.size > TTC_LARGEST_STRUCT)
        return ttc_bad_struct("tt_source to fill");
    struct probe *probe = ttc_arena_alloc(&call->arena, sizeof *probe);
    struct ttc_op *op = probe ? ttc_op_new(call, TTC_OP_SOURCE, user, op_out) : NULL;
    if (!op)
        return TT_RC_NOMEM;
    op->done = done;
    op->extra = probe;
    probe->op = op;
    probe->out = out;
    ttc_failure_clear(&call->step_fault);
    int dry = (call->options.flags & TT_DRY_RUN) != 0;
    if (is_url(path_or_url)) {
        open_url(call, op, path_or_url, dry);
        return TT_RC_OK;
    }
    if (open_file(call, op, path_or_url, dry) == 0)
        return TT_RC_OK;
    ttc_op_drop(op);
    return TT_RC_NOMEM;
}
