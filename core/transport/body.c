/* Bodies as libcurl reads them: bytes, a range of a file, a URL's pipe, what a tap gives. The seek callback is the guard of the
 * single send: libcurl repeats a request by itself when a kept connection dies, and must not for these. */
#include "core/transport/loop.h"
#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

static void file_open(struct ttc_reader *reader)
{
    const struct ttc_body *body = reader->body;
    if (fstat(body->fd, &reader->seen) != 0) {
        ttc_request_stop(reader->request, TTC_SOURCE, "the file to send cannot be read: %s", strerror(errno));
        return;
    }
    uint64_t size = (uint64_t)reader->seen.st_size;
    if (S_ISREG(reader->seen.st_mode) && (body->offset > size || body->length > size - body->offset))
        ttc_request_stop(reader->request, TTC_SOURCE,
                         "the file to send became shorter: it has %" PRIu64 " bytes, %" PRIu64
                         " were expected",
                         size, body->offset + body->length);
}

void ttc_reader_open(struct ttc_reader *reader)
{
    if (reader->body->kind == TTC_BODY_FILE)
        file_open(reader);
    else if (reader->body->kind == TTC_BODY_URL && reader->body->length > 0)
        reader->pipe = ttc_pipe_open(reader);
    else if (reader->body->kind == TTC_BODY_PARTS)
        ttc_request_stop(reader->request, TTC_BROKEN, "a part of a multipart body cannot have parts itself");
}

void ttc_reader_close(struct ttc_reader *reader)
{
    if (reader->pipe)
        ttc_pipe_close(reader->pipe);
    reader->pipe = NULL;
}

static int file_changed(const struct ttc_reader *reader)
{
    struct stat now;
    return fstat(reader->body->fd, &now) != 0 || now.st_size != reader->seen.st_size ||
           now.st_mtim.tv_sec != reader->seen.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != reader->seen.st_mtim.tv_nsec;
}

static size_t wait_for_tap(struct ttc_reader *reader)
{
    reader->waits = 1;
    return CURL_READFUNC_PAUSE;
}

/* From the loop and never from a callback, as ttc_pipe_pump(). */
void ttc_reader_go_on(struct ttc_reader *reader)
{
    const struct ttc_body *body = reader->body;
    if (!reader->waits)
        return;
    if (body->kind == TTC_BODY_LATE ? body->tap->give(NULL, 0, body->tap->user) == 1
                                    : body->tap->room(body->tap->user) == 0)
        return;
    reader->waits = 0;
    curl_easy_pause(reader->request->easy, CURLPAUSE_CONT);
}

/* The last bytes are not given away before the file was seen unchanged: the service never gets a mixture whole. */
static size_t file_read(struct ttc_reader *reader, char *to, size_t n)
{
    const struct ttc_body *body = reader->body;
    size_t room = body->tap ? body->tap->room(body->tap->user) : n;
    ssize_t got;
    if (room == 0)
        return wait_for_tap(reader);
    if (n > room)
        n = room;
    do
        got = pread(body->fd, to, n, (off_t)(body->offset + reader->at));
    while (got < 0 && errno == EINTR);
    int last = got > 0 && (uint64_t)got == body->length - reader->at;
    if (got < 0) {
        ttc_request_stop(reader->request, TTC_SOURCE, "the file to send cannot be read: %s", strerror(errno));
        return CURL_READFUNC_ABORT;
    }
    if (got == 0) {
        ttc_request_stop(reader->request, TTC_SOURCE,
                         "the file became shorter while it was being sent: it ended after %" PRIu64
                         " of %" PRIu64 " bytes",
                         reader->at, body->length);
        return CURL_READFUNC_ABORT;
    }
    if (last && file_changed(reader)) {
        ttc_request_stop(reader->request, TTC_SOURCE, "the file changed while it was being sent");
        return CURL_READFUNC_ABORT;
    }
    if (body->tap)
        body->tap->take(to, (size_t)got, body->tap->user);
    return (size_t)got;
}

static size_t late_read(struct ttc_reader *reader, char *to, size_t n)
{
    const struct ttc_body *body = reader->body;
    char whole[128];
    int rc = body->length > sizeof whole ? -1 : body->tap->give(whole, (size_t)body->length, body->tap->user);
    if (rc == 1)
        return wait_for_tap(reader);
    if (rc != 0) {
        ttc_request_stop(reader->request, TTC_SOURCE, "what was to follow the file could not be computed");
        return CURL_READFUNC_ABORT;
    }
    memcpy(to, whole + reader->at, n);
    return n;
}

size_t ttc_reader_read(char *to, size_t size, size_t n, void *user)
{
    struct ttc_reader *reader = user;
    const struct ttc_body *body = reader->body;
    uint64_t left = body->kind == TTC_BODY_NONE ? 0 : body->length - reader->at;
    size_t got = size * n;
    if (reader->request->stopped)
        return CURL_READFUNC_ABORT;
    if (reader->request->paused)
        return CURL_READFUNC_PAUSE;
    if (got > left)
        got = (size_t)left;
    if (got == 0)
        return 0;
    if (body->kind == TTC_BODY_BYTES)
        memcpy(to, (const char *)body->bytes + reader->at, got);
    else if (body->kind == TTC_BODY_FILE)
        got = file_read(reader, to, got);
    else if (body->kind == TTC_BODY_LATE)
        got = late_read(reader, to, got);
    else
        got = ttc_pipe_read(reader->pipe, to, got);
    if (got != CURL_READFUNC_ABORT && got != CURL_READFUNC_PAUSE)
        reader->at += got;
    return got;
}

int ttc_request_is_starved(const struct ttc_request *r)
{
    for (size_t i = 0; i < r->n_readers; i++)
        if (r->readers[i].waits || (r->readers[i].pipe && ttc_pipe_is_starved(r->readers[i].pipe)))
            return 1;
    return 0;
}

int ttc_reader_seek(void *user, curl_off_t offset, int origin)
{
    struct ttc_reader *reader = user;
    const struct ttc_request *r = reader->request;
    if (origin != SEEK_SET || offset < 0 || (uint64_t)offset > reader->body->length)
        return CURL_SEEKFUNC_FAIL;
    if ((uint64_t)offset == reader->at)
        return CURL_SEEKFUNC_OK;
    if (reader->pipe || reader->body->tap || !(r->repeatable || r->answered))
        return CURL_SEEKFUNC_FAIL;
    reader->at = (uint64_t)offset;
    return CURL_SEEKFUNC_OK;
}
