/* Sources: see source.h. A file is opened once and remembered with its size and time; every body that is cut from it is
 * checked against them. A URL is asked for its first byte, to learn its length and whether ranges work. */
#include "core/source.h"
#include "core/flow.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

int ttc_file_open(const char *path, const char *param, int *fd, uint64_t *size, int64_t mtime[2],
                  struct ttc_failure *why)
{
    struct stat st;
    int got = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (got < 0)
        return ttc_fail_param(why, param, "check the path and its permissions",
                              "the file %s cannot be opened: %s", path, strerror(errno));
    if (fstat(got, &st) != 0 || !S_ISREG(st.st_mode)) {
        close(got);
        return ttc_fail_param(why, param, "give the path of a regular file", "%s is not a regular file",
                              path);
    }
    *fd = got;
    *size = (uint64_t)st.st_size;
    mtime[0] = st.st_mtim.tv_sec;
    mtime[1] = st.st_mtim.tv_nsec;
    return 0;
}

void ttc_sources_close(struct ttc_call *call)
{
    for (struct ttc_opened *o = call->sources; o; o = o->next)
        if (o->fd >= 0)
            close(o->fd);
    call->sources = NULL;
}

static struct ttc_opened *remember(struct ttc_call *call, const char *path_or_url)
{
    struct ttc_opened *o = ttc_arena_alloc(&call->arena, sizeof *o);
    if (!o || !(o->path_or_url = ttc_arena_strdup(&call->arena, path_or_url)))
        return NULL;
    o->fd = -1;
    o->id = call->sources ? call->sources->id + 1 : 1;
    o->next = call->sources;
    call->sources = o;
    return o;
}

static struct ttc_opened *opened(struct ttc_call *call, uint64_t id)
{
    struct ttc_opened *o = call->sources;
    while (o && o->id != id)
        o = o->next;
    return o;
}

static struct ttc_opened *open_file(struct ttc_call *call, const char *path, struct ttc_failure *why)
{
    int64_t mtime[2];
    struct ttc_opened *o = remember(call, path);
    if (!o) {
        ttc_fail_nomem(why);
        return NULL;
    }
    if (ttc_file_open(path, NULL, &o->fd, &o->size, mtime, why) != 0)
        return NULL;
    o->mtime_s = mtime[0];
    o->mtime_ns = mtime[1];
    return o;
}

static int unchanged(const struct ttc_opened *o, struct ttc_failure *why)
{
    struct stat st;
    if (fstat(o->fd, &st) == 0 && (uint64_t)st.st_size == o->size && st.st_mtim.tv_sec == o->mtime_s &&
        st.st_mtim.tv_nsec == o->mtime_ns)
        return 0;
    return ttc_fail(why, TT_EUSAGE, "repeat the call when nothing writes to it any more",
                    "the file %s changed while it was read", o->path_or_url);
}

static int opened_body(struct ttc_call *call, const struct tt_source *s, struct ttc_body *body,
                       struct ttc_failure *why)
{
    struct ttc_opened *o =
        s->kind == TT_SRC_FILE ? open_file(call, s->path_or_url, why) : opened(call, s->opened);
    if (!o)
        return why->status ? -1
                           : ttc_fail(why, TT_EPROVIDER, NULL, "a body names a source that was never opened");
    uint64_t length = s->length ? s->length : o->size - (s->offset < o->size ? s->offset : o->size);
    if (s->offset > o->size || length > o->size - s->offset)
        return ttc_fail(why, TT_EPROVIDER, NULL, "a body asks for bytes %llu to %llu of %s, which has %llu",
                        (unsigned long long)s->offset, (unsigned long long)(s->offset + length),
                        o->path_or_url, (unsigned long long)o->size);
    *body = (struct ttc_body){.offset = s->offset, .length = length};
    if (o->fd >= 0) {
        body->kind = TTC_BODY_FILE;
        body->fd = o->fd;
        return unchanged(o, why);
    }
    if (!o->ranges && (s->offset || length != o->size))
        return ttc_fail(
            why, TT_EREMOTE, "download the file first and give its path, or use a host that serves ranges",
            "%s does not serve ranges, and it is too large to be sent in one piece", o->path_or_url);
    body->kind = TTC_BODY_URL;
    body->url = o->path_or_url;
    return 0;
}

static int json_body(struct ttc_arena *arena, const json_t *json, struct ttc_body *body,
                     struct ttc_failure *why)
{
    struct ttc_buf b = {0};
    int rc = ttc_json_write(&b, json);
    char *copy = rc == 0 && !b.failed ? ttc_arena_strndup(arena, b.p, b.n) : NULL;
    *body = (struct ttc_body){.kind = TTC_BODY_BYTES, .bytes = copy, .length = b.n};
    ttc_buf_free(&b);
    return copy ? 0 : ttc_fail_nomem(why);
}

int ttc_source_body(struct ttc_call *call, struct ttc_arena *arena, const struct tt_source *s,
                    struct ttc_body *body, struct ttc_failure *why)
{
    switch (s->kind) {
    case TT_SRC_NONE:
        *body = (struct ttc_body){0};
        return 0;
    case TT_SRC_BYTES: {
        char *copy = ttc_arena_strndup(arena, s->bytes, s->length);
        *body = (struct ttc_body){.kind = TTC_BODY_BYTES, .bytes = copy, .length = s->length};
        return copy ? 0 : ttc_fail_nomem(why);
    }
    case TT_SRC_JSON:
        return json_body(arena, s->json, body, why);
    case TT_SRC_FILE:
    case TT_SRC_OPENED:
        return opened_body(call, s, body, why);
    default:
        return ttc_fail(why, TT_EPROVIDER, NULL, "a body's source has the unknown kind %u", s->kind);
    }
}

/* ---- source_open: a file is known at once; a URL is probed */

struct probe {
    struct ttc_op *op;
    struct tt_source *out;
    struct ttc_opened *o;
    struct ttc_wire wire;
    const char *range;
    void *flying;
};

static void give(struct tt_source *out, const struct ttc_opened *o)
{
    *out = (struct tt_source){.abi = {sizeof *out, TT_ABI_MAJOR, TT_ABI_MINOR},
                              .kind = TT_SRC_OPENED,
                              .length = o->size,
                              .path_or_url = o->path_or_url,
                              .opened = o->id};
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
        return ttc_fail(why, TT_EREMOTE, "download the file first and give its path",
                        "%s does not say how long it is", o->path_or_url);
    return ttc_fail(why, TT_EREMOTE, "check the URL", "%s answered HTTP %d", o->path_or_url, r->status);
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
    int rc = read_probe(probe->o, reply, &call->step_fault);
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

static void file_known(struct ttc_timer *timer, void *user)
{
    struct ttc_op *op = user;
    struct probe *probe = op->extra;
    (void)timer;
    if (probe->o)
        give(probe->out, probe->o);
    ttc_op_finish(op, probe->o ? TT_RC_OK : TT_RC_FAILED);
}

static int start_probe(struct ttc_call *call, struct probe *probe, struct ttc_op *op)
{
    static const char *const one_byte[] = {"Range: bytes=0-0"};
    struct ttc_engine *e = call->e;
    if (ttc_engine_transport(e, &call->step_fault) != 0)
        return -1;
    probe->wire = (struct ttc_wire){
        .method = "GET",
        .url = probe->o->path_or_url,
        .headers = one_byte,
        .n_headers = 1,
        .flags = TTC_WIRE_REPEATABLE | TTC_WIRE_FOLLOW | TTC_WIRE_HEAD_ONLY,
        .connect_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.connect_timeout_ms"),
        .answer_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.answer_timeout_ms"),
        .receive_stall_ms = (uint32_t)ttc_config_int(e->ctx->config, "http.receive_stall_ms"),
        .max_answer = 65536,
        .done = probe_done,
        .user = op,
    };
    probe->flying = e->transport->start(e->loop, &probe->wire);
    return probe->flying ? 0 : ttc_fail_nomem(&call->step_fault);
}

static int is_url(const char *text)
{
    return strncasecmp(text, "http://", 7) == 0 || strncasecmp(text, "https://", 8) == 0;
}

int32_t ttc_host_source_open(tt_callref ref, const char *path_or_url, struct tt_source *out,
                             tt_done_op_fn *done, void *user, tt_op *op_out)
{
    struct ttc_call *call = ttc_flow_call(ref);
    if (!call)
        return TT_RC_STALE;
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
    if (is_url(path_or_url) && !dry) {
        probe->o = remember(call, path_or_url);
        if (probe->o && start_probe(call, probe, op) == 0)
            return TT_RC_OK;
        probe->o = NULL;
    } else if (is_url(path_or_url)) {
        probe->o = remember(call, path_or_url); /* nothing is sent: its size stays unknown */
    } else {
        probe->o = open_file(call, path_or_url, &call->step_fault);
    }
    if (ttc_timer_set(&call->e->timers, &op->timer, ttc_now_ms(), file_known, op) == 0)
        return TT_RC_OK;
    ttc_op_drop(op);
    return TT_RC_NOMEM;
}

/* ---- digest of a range of an opened file, or of bytes */

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
    int rc = sum && bytes ? 0 : -1;
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
        ttc_free(op);
        ttc_call_release(call);
        return;
    }
    ttc_failure_clear(&call->step_fault);
    if (rc == 0 && strlen(d->hex) < d->room)
        strcpy(d->out, d->hex);
    else
        rc = ttc_fail(&call->step_fault, TT_EUSAGE, "check that nothing writes to the file",
                      "%s: the file could not be read to the end", call->action->name);
    ttc_op_finish(op, rc == 0 ? TT_RC_OK : TT_RC_FAILED);
}

int32_t ttc_host_digest(tt_callref ref, const char *name, const struct tt_source *source, char *hex_out,
                        uint64_t room, tt_done_op_fn *done, void *user, tt_op *op_out)
{
    struct ttc_call *call = ttc_flow_call(ref);
    if (!call)
        return TT_RC_STALE;
    struct range_digest *d = ttc_arena_alloc(&call->arena, sizeof *d);
    ttc_failure_clear(&call->step_fault);
    if (!d)
        return TT_RC_NOMEM;
    d->fd = -1;
    d->crypto = ttc_crypto(&call->step_fault);
    if (!d->crypto || strlen(name) >= sizeof d->algorithm ||
        ttc_source_body(call, &call->arena, source, &d->body, &call->step_fault) != 0 ||
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
