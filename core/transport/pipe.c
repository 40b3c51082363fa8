/* A URL as a source: a second transfer of the same loop fills a ring, the upload empties it. Whichever side is ahead
 * is paused, so memory stays flat however large the range is. No credentials go to the source. */
#include "core/transport/loop.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { RING = 256 * 1024 };

struct ttc_pipe {
    struct ttc_transfer transfer;
    const struct ttc_body *body;
    struct ttc_url url;
    struct ttc_clock clock;
    CURL *easy;
    char *ring;
    size_t head, n; /* where the oldest byte is, and how many there are */
    uint64_t got;   /* bytes of the range that came */
    int opened;     /* the answer is the right one */
    int paused;     /* the source waits for room */
    int starved;    /* the upload waits for bytes */
    char curl_text[CURL_ERROR_SIZE];
};

int ttc_pipe_is_open(const struct ttc_pipe *pipe)
{
    return pipe->opened;
}

int ttc_pipe_is_starved(const struct ttc_pipe *pipe)
{
    return pipe->starved;
}

struct ttc_clock *ttc_pipe_clock(struct ttc_pipe *pipe)
{
    return pipe->paused || pipe->got == pipe->body->length ? NULL : &pipe->clock;
}

const char *ttc_pipe_place(const struct ttc_pipe *pipe)
{
    return pipe->url.place;
}

static void fail(struct ttc_pipe *pipe, const char *what)
{
    ttc_request_stop(pipe->transfer.request, TTC_SOURCE, "the source %s %s", pipe->url.place, what);
}

/* 1 if the answer's header of this name begins with the text. */
static int header_begins(CURL *easy, const char *name, const char *text)
{
    struct curl_header *header = NULL;
    if (curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &header) != CURLHE_OK)
        return 0;
    return strncasecmp(header->value, text, strlen(text)) == 0;
}

static int etag_differs(const struct ttc_pipe *pipe)
{
    struct curl_header *header = NULL;
    const char *now = "";
    if (!pipe->body->etag)
        return 0;
    if (curl_easy_header(pipe->easy, "ETag", 0, CURLH_HEADER, -1, &header) == CURLHE_OK)
        now = header->value;
    return strcmp(now, pipe->body->etag) != 0;
}

/* Before the first byte is taken: is this the range that was asked for? */
static int look_at_answer(struct ttc_pipe *pipe)
{
    char range[64], text[64];
    long status = 0;
    curl_easy_getinfo(pipe->easy, CURLINFO_RESPONSE_CODE, &status);
    snprintf(range, sizeof range, "bytes %" PRIu64 "-", pipe->body->offset);
    if (status == 206 && !header_begins(pipe->easy, "Content-Range", range))
        fail(pipe, "sent another range than was asked for");
    else if (status == 200 && pipe->body->offset > 0)
        fail(pipe, "does not serve ranges of bytes");
    else if (status != 200 && status != 206) {
        snprintf(text, sizeof text, "answered with status %ld", status);
        fail(pipe, text);
    } else if (etag_differs(pipe))
        fail(pipe, "has changed since it was looked at");
    else
        return 0;
    return -1;
}

static size_t room(const struct ttc_pipe *pipe)
{
    return RING - pipe->n;
}

static void put(struct ttc_pipe *pipe, const char *bytes, size_t n)
{
    size_t at = (pipe->head + pipe->n) % RING;
    size_t first = n < RING - at ? n : RING - at;
    memcpy(pipe->ring + at, bytes, first);
    memcpy(pipe->ring, bytes + first, n - first);
    pipe->n += n;
}

static size_t take_from_source(char *bytes, size_t size, size_t n, void *user)
{
    struct ttc_pipe *pipe = user;
    uint64_t left = pipe->body->length - pipe->got;
    n *= size;
    if (pipe->transfer.request->paused)
        return CURL_WRITEFUNC_PAUSE;
    if (!pipe->opened && look_at_answer(pipe) != 0)
        return 0;
    pipe->opened = 1;
    ttc_clock_set(&pipe->clock, TTC_PHASE_RECEIVE);
    /* A whole file where its beginning was asked for: what comes after the range ends the transfer. */
    size_t wanted = n < left ? n : (size_t)left;
    if (room(pipe) < wanted) {
        pipe->paused = 1;
        return CURL_WRITEFUNC_PAUSE;
    }
    put(pipe, bytes, wanted);
    pipe->got += wanted;
    return wanted;
}

static int before_request(void *user, char *remote, char *local, int remote_port, int local_port)
{
    struct ttc_pipe *pipe = user;
    (void)local, (void)remote_port, (void)local_port;
    const char *scheme = NULL;
    curl_easy_getinfo(pipe->easy, CURLINFO_SCHEME, &scheme);
    if (scheme && strcasecmp(scheme, "http") == 0 && !ttc_url_is_loopback(remote)) {
        fail(pipe, "leads to plain http:// on another machine");
        return CURL_PREREQFUNC_ABORT;
    }
    if (pipe->got > 0) { /* libcurl repeats it: what came already would come twice */
        fail(pipe, "broke the connection");
        return CURL_PREREQFUNC_ABORT;
    }
    ttc_clock_set(&pipe->clock, TTC_PHASE_ANSWER);
    return CURL_PREREQFUNC_OK;
}

static int set_up(struct ttc_pipe *pipe)
{
    struct ttc_loop *loop = pipe->transfer.request->loop;
    char range[64];
    int bad = 0;
    snprintf(range, sizeof range, "%" PRIu64 "-%" PRIu64, pipe->body->offset,
             pipe->body->offset + pipe->body->length - 1);
    pipe->easy = ttc_loop_take_easy(loop, &pipe->url, pipe->body->url, &pipe->transfer, pipe->curl_text);
    if (!pipe->easy)
        return -1;
    bad |= curl_easy_setopt(pipe->easy, CURLOPT_RANGE, range);
    bad |= curl_easy_setopt(pipe->easy, CURLOPT_FOLLOWLOCATION, 1L);
    bad |= ttc_easy_set_version(pipe->easy, CURL_HTTP_VERSION_1_1);
    bad |= curl_easy_setopt(pipe->easy, CURLOPT_WRITEFUNCTION, take_from_source);
    bad |= curl_easy_setopt(pipe->easy, CURLOPT_WRITEDATA, pipe);
    bad |= curl_easy_setopt(pipe->easy, CURLOPT_PREREQFUNCTION, before_request);
    bad |= curl_easy_setopt(pipe->easy, CURLOPT_PREREQDATA, pipe);
    bad |= curl_multi_add_handle(loop->multi, pipe->easy) != CURLM_OK;
    ttc_clock_set(&pipe->clock, TTC_PHASE_CONNECT);
    return bad ? -1 : 0;
}

struct ttc_pipe *ttc_pipe_open(struct ttc_reader *reader)
{
    struct ttc_request *r = reader->request;
    const char *why = NULL;
    struct ttc_pipe *pipe = ttc_loop_alloc(r->loop, sizeof *pipe);
    if (!pipe)
        goto no_memory;
    pipe->transfer = (struct ttc_transfer){.request = r, .pipe = pipe};
    pipe->body = reader->body;
    int outcome = ttc_url_look(&r->loop->origin, pipe->body->url, &pipe->url, &why);
    if (outcome == TTC_URL) {
        ttc_request_stop(r, TTC_SOURCE, "the source cannot be used: %s", why);
        ttc_pipe_close(pipe);
        return NULL;
    }
    pipe->ring = ttc_loop_alloc(r->loop, RING);
    if (outcome != TTC_DONE || !pipe->ring || set_up(pipe) != 0)
        goto no_memory;
    return pipe;
no_memory:
    ttc_request_stop(r, TTC_NOMEM, "out of memory");
    if (pipe)
        ttc_pipe_close(pipe);
    return NULL;
}

void ttc_pipe_close(struct ttc_pipe *pipe)
{
    struct ttc_loop *loop = pipe->transfer.request->loop;
    ttc_loop_give_easy(loop, pipe->easy, 0);
    ttc_loop_free(loop, pipe->ring);
    ttc_loop_free(loop, pipe);
}

size_t ttc_pipe_read(struct ttc_pipe *pipe, char *to, size_t n)
{
    if (pipe->n == 0) {
        pipe->starved = 1;
        return CURL_READFUNC_PAUSE;
    }
    if (n > pipe->n)
        n = pipe->n;
    size_t first = n < RING - pipe->head ? n : RING - pipe->head;
    memcpy(to, pipe->ring + pipe->head, first);
    memcpy(to + first, pipe->ring, n - first);
    pipe->head = (pipe->head + n) % RING;
    pipe->n -= n;
    return n;
}

/* From the loop and never from a callback: curl_easy_pause() calls callbacks itself. */
void ttc_pipe_pump(struct ttc_pipe *pipe)
{
    if (pipe->paused && room(pipe) >= RING / 2) {
        pipe->paused = 0;
        ttc_clock_touch(&pipe->clock);
        curl_easy_pause(pipe->easy, CURLPAUSE_CONT);
    }
    if (pipe->starved && pipe->n > 0) {
        pipe->starved = 0;
        curl_easy_pause(pipe->transfer.request->easy, CURLPAUSE_CONT);
    }
}

void ttc_pipe_pause(struct ttc_pipe *pipe, int on)
{
    ttc_clock_touch(&pipe->clock);
    if (pipe->easy)
        curl_easy_pause(pipe->easy, on || pipe->paused ? CURLPAUSE_RECV : CURLPAUSE_CONT);
}

void ttc_pipe_ended(struct ttc_pipe *pipe, CURLcode code)
{
    char text[160];
    long status = 0;
    struct ttc_loop *loop = pipe->transfer.request->loop;
    if (pipe->got < pipe->body->length) {
        curl_easy_getinfo(pipe->easy, CURLINFO_RESPONSE_CODE, &status);
        if (code == CURLE_OK && !pipe->opened && status != 200 && status != 206)
            snprintf(text, sizeof text, "answered with status %ld", status);
        else if (pipe->opened)
            snprintf(text, sizeof text, "ended after %" PRIu64 " of %" PRIu64 " bytes", pipe->got,
                     pipe->body->length);
        else
            snprintf(text, sizeof text, "gave nothing: %s",
                     code == CURLE_OK ? "the answer was empty" : curl_easy_strerror(code));
        fail(pipe, text);
    }
    ttc_loop_give_easy(loop, pipe->easy, 0);
    pipe->easy = NULL;
}
