/* Sources: see source.h. A file is opened once and remembered with its size and time; every body that is cut from it is
 * checked against them. How a URL is opened is in source_open.c. */
#include "core/source.h"
#include "core/abi.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
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

struct ttc_opened *ttc_source_remember(struct ttc_call *call, const char *path_or_url)
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

struct ttc_opened *ttc_source_file(struct ttc_call *call, const char *path, struct ttc_failure *why)
{
    int64_t mtime[2];
    struct ttc_opened *o = ttc_source_remember(call, path);
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
        s->kind == TT_SRC_FILE ? ttc_source_file(call, s->path_or_url, why) : opened(call, s->opened);
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
            why, TT_EREMOTE,
            "set spool_dir, download the file first and give its path, or use a host that serves ranges",
            "%s does not serve ranges, and it is too large to be sent in one piece", o->path_or_url);
    body->kind = TTC_BODY_URL;
    body->url = o->path_or_url;
    body->etag = o->etag;
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

int ttc_source_body(struct ttc_call *call, struct ttc_arena *arena, const struct tt_source *given,
                    struct ttc_body *body, struct ttc_failure *why)
{
    struct tt_source whole, *s = &whole;
    if (!given || ttc_abi_take(s, sizeof *s, &given->abi, TTC_SOURCE_1_0) != 0)
        return ttc_fail(why, TT_EPROVIDER, "initialise its abi with TT_ABI_OF(struct tt_source)",
                        "a body or part has %s",
                        given ? "a source that does not say how long it is" : "no source");
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
