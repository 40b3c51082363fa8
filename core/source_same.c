/* Is a source still what it was when an earlier run began with it? Kept with the state of a flow: size, times and a
 * digest of a sample of a file; size and ETag of a URL. A file that differs in any of them is never sent as the rest of
 * another. The time of its last change of any kind counts too: that one nobody can set back.
 * Loop thread, but for sample(). */
#include "core/checkpoint.h"
#include "core/source.h"
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A file of up to PLACES * PIECE bytes is its own sample; of a larger one so many pieces are taken, evenly spread from
 * its first to its last byte. */
enum { PLACES = 64, PIECE = 16 * 1024 };

static int add_piece(const struct ttc_crypto *crypto, struct ttc_digest *sum, int fd, uint64_t at, size_t n)
{
    char bytes[PIECE];
    size_t got = 0;
    while (got < n) {
        ssize_t more = pread(fd, bytes + got, n - got, (off_t)(at + got));
        if (more <= 0)
            return -1;
        got += (size_t)more;
    }
    return crypto->digest_add(sum, bytes, n);
}

int ttc_source_sample(const struct ttc_crypto *crypto, int fd, uint64_t size, char hex[65])
{
    struct ttc_digest *sum = crypto->digest_open("sha256");
    uint64_t whole = (uint64_t)PLACES * PIECE;
    int rc = sum ? 0 : -1;
    for (uint64_t i = 0; i < PLACES && rc == 0; i++) {
        uint64_t at = size <= whole ? i * PIECE : (size - PIECE) / (PLACES - 1) * i;
        if (size > whole && i == PLACES - 1)
            at = size - PIECE;
        if (at >= size)
            break;
        rc = add_piece(crypto, sum, fd, at, size - at < PIECE ? (size_t)(size - at) : PIECE);
    }
    if (rc == 0)
        return crypto->digest_end(sum, hex, 65) > 0 ? 0 : -1;
    if (sum)
        crypto->digest_drop(sum);
    return -1;
}

static void write_times(const struct ttc_opened *o, struct ttc_buf *b)
{
    struct stat st;
    if (fstat(o->fd, &st) != 0)
        return;
    ttc_buf_format(b, ",\"modified\":\"%lld.%09ld\",\"changed\":\"%lld.%09ld\"", (long long)o->mtime_s,
                   (long)o->mtime_ns, (long long)st.st_ctim.tv_sec, st.st_ctim.tv_nsec);
}

static void write_one(const struct ttc_opened *o, struct ttc_buf *b)
{
    ttc_buf_text(b, "{\"path\":");
    ttc_buf_json_string(b, o->path_or_url, strlen(o->path_or_url));
    ttc_buf_format(b, ",\"size\":%llu", (unsigned long long)o->size);
    if (o->etag) {
        ttc_buf_text(b, ",\"etag\":");
        ttc_buf_json_string(b, o->etag, strlen(o->etag));
    }
    if (o->sample[0]) {
        write_times(o, b);
        ttc_buf_format(b, ",\"sample\":\"%s\"", o->sample);
    }
    ttc_buf_char(b, '}');
}

/* The list has the newest first; the file the oldest. */
static void write_from(const struct ttc_opened *o, struct ttc_buf *b)
{
    if (!o)
        return;
    write_from(o->next, b);
    if (o->next)
        ttc_buf_char(b, ',');
    write_one(o, b);
}

void ttc_sources_write(const struct ttc_call *call, struct ttc_buf *b)
{
    ttc_buf_char(b, '[');
    write_from(call->sources, b);
    ttc_buf_char(b, ']');
}

static int text_differs(const json_t *was, const json_t *is, const char *name)
{
    const char *one = json_string_value(json_object_get(was, name)),
               *other = json_string_value(json_object_get(is, name));
    return one && (!other || strcmp(one, other) != 0);
}

/* What of it differs, as the end of a sentence; NULL: nothing. */
static const char *difference(const json_t *was, const json_t *is)
{
    if (json_integer_value(json_object_get(was, "size")) != json_integer_value(json_object_get(is, "size")))
        return "its size is another";
    if (text_differs(was, is, "etag"))
        return "its ETag is another";
    if (text_differs(was, is, "modified"))
        return "it was written to";
    if (text_differs(was, is, "sample"))
        return "its content is another";
    if (text_differs(was, is, "changed"))
        return "it was touched, and its content may be another";
    return NULL;
}

int ttc_source_same(const struct ttc_call *call, const struct ttc_opened *o, struct ttc_failure *why)
{
    const struct ttc_checkpoint *c = call->checkpoint;
    const json_t *was = c && c->sources ? json_array_get(c->sources, (size_t)o->id - 1) : NULL;
    struct ttc_buf b = {0};
    int rc = 0;
    if (!was)
        return 0;
    write_one(o, &b);
    int lost;
    json_t *is = b.failed ? NULL : ttc_json_tree(b.p, b.n, 0, NULL, &lost);
    const char *what = is ? difference(was, is) : NULL;
    if (!is)
        rc = ttc_fail_nomem(why);
    else if (what)
        rc = ttc_fail(
            why, TT_EUSAGE,
            "nothing was sent; to send it as it is now, drop that state (tiktok uploads drop NAME) or give "
            "another name",
            "%s is not what it was when the run \"%s\" began: %s", o->path_or_url, c->name, what);
    json_decref(is);
    ttc_buf_free(&b);
    return rc;
}
