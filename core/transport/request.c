/* One request from its wire description to libcurl's options, and the guard that it is sent once. */
#include "core/transport/loop.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LARGE_BODY = 1 << 20, UPLOAD_BUFFER = 512 * 1024 };

static void no_memory(struct ttc_request *r)
{
    ttc_request_stop(r, TTC_NOMEM, "out of memory");
}

/* libcurl calls this when the connection is up and the request is about to leave, also when it repeats it by itself
 * after a kept connection died: that second time comes without an answer in between, and is refused here. */
static int before_request(void *user, char *remote, char *local, int remote_port, int local_port)
{
    struct ttc_request *r = user;
    const char *scheme = NULL;
    (void)local, (void)remote_port;
    if (r->stopped)
        return CURL_PREREQFUNC_ABORT;
    curl_easy_getinfo(r->easy, CURLINFO_SCHEME, &scheme);
    if (scheme && strcasecmp(scheme, "http") == 0 && !ttc_url_is_loopback(remote)) {
        ttc_request_stop(r, TTC_BROKEN, "%s leads to plain http:// on another machine", r->url.place);
        return CURL_PREREQFUNC_ABORT;
    }
    if (r->sent_any && !r->answered && !r->repeatable) {
        ttc_request_judge(r, CURLE_SEND_FAIL_REWIND);
        return CURL_PREREQFUNC_ABORT;
    }
    r->sent_again = r->sent_any;
    r->sent_any = 1;
    r->answered = 0;
    if (r->n_readers && r->repeatable) /* libcurl does not rewind what it read and could not send */
        r->readers[0].at = 0;
    ttc_clock_set(&r->clock, r->n_readers ? TTC_PHASE_SEND : TTC_PHASE_ANSWER);
    if (r->shares)
        ttc_burst_add(r->loop, local_port);
    return CURL_PREREQFUNC_OK;
}

static int begins(const char *text, size_t n, const char *with)
{
    return n >= strlen(with) && memcmp(text, with, strlen(with)) == 0;
}

/* A service can say that it did nothing with a stream and will not: by refusing it, or by leaving at an earlier one.
 * libcurl tells only in its texts, and only on a connection that no other request shared; where it does not, or in other
 * words, the connection just broke and the outcome is unknown. It would send the request again, which is not its decision. */
static int on_text(CURL *easy, curl_infotype type, char *bytes, size_t n, void *user)
{
    static const char stream[] = "Using Stream ID: ", last[] = "last_stream=";
    struct ttc_request *r = user;
    char text[160];
    (void)easy;
    if (type != CURLINFO_TEXT)
        return 0;
    snprintf(text, sizeof text, "%.*s", (int)n, bytes);
    const char *left_at = begins(text, n, "rec") && strstr(text, " GOAWAY, ") ? strstr(text, last) : NULL;
    if (begins(text, n, stream))
        r->stream = strtoul(text + sizeof stream - 1, NULL, 10);
    else if (begins(text, n, "REFUSED_STREAM, ") ||
             (left_at && r->stream > strtoul(left_at + sizeof last - 1, NULL, 10))) {
        r->sent_any = 0;
        ttc_request_stop(r, TTC_CUT, "%s refused the request before doing anything with it", r->url.place);
    }
    return 0;
}

/* Only where it matters: else libcurl may repeat it, and its texts cost time. */
static int set_refusal(struct ttc_request *r)
{
    int bad = 0;
    bad |= curl_easy_setopt(r->easy, CURLOPT_VERBOSE, 1L);
    bad |= curl_easy_setopt(r->easy, CURLOPT_DEBUGFUNCTION, on_text);
    bad |= curl_easy_setopt(r->easy, CURLOPT_DEBUGDATA, r);
    return bad;
}

static int has_line_break(const char *text)
{
    return strpbrk(text, "\r\n") != NULL;
}

/* libcurl only reads the list: its members are the caller's own texts. */
static int set_headers(struct ttc_request *r)
{
    size_t room = r->wire.n_headers + 1, n = 0;
    r->headers = ttc_loop_alloc(r->loop, room * sizeof *r->headers);
    if (!r->headers)
        return -1;
    if (r->n_readers)
        r->headers[n++].data = (char *)"Expect:"; /* no waiting for "100 Continue" */
    for (size_t i = 0; i < r->wire.n_headers; i++) {
        const char *header = r->wire.headers[i];
        if (has_line_break(header) || !strchr(header, ':')) {
            ttc_request_stop(r, TTC_BROKEN, "a header of the request is not one line \"Name: value\"");
            break;
        }
        r->headers[n++].data = (char *)header;
    }
    for (size_t i = 1; i < n; i++)
        r->headers[i - 1].next = &r->headers[i];
    return curl_easy_setopt(r->easy, CURLOPT_HTTPHEADER, n ? r->headers : NULL);
}

/* The bodies come from read callbacks, always: bytes that libcurl holds itself it would repeat. */
static int set_body(struct ttc_request *r)
{
    int bad = 0;
    if (r->wire.body.kind == TTC_BODY_PARTS)
        return ttc_mime_build(r);
    r->total = r->wire.body.kind == TTC_BODY_NONE ? 0 : r->wire.body.length;
    bad |= curl_easy_setopt(r->easy, CURLOPT_UPLOAD, 1L);
    bad |= curl_easy_setopt(r->easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)r->total);
    bad |= curl_easy_setopt(r->easy, CURLOPT_READFUNCTION, ttc_reader_read);
    bad |= curl_easy_setopt(r->easy, CURLOPT_READDATA, &r->readers[0]);
    bad |= curl_easy_setopt(r->easy, CURLOPT_SEEKFUNCTION, ttc_reader_seek);
    bad |= curl_easy_setopt(r->easy, CURLOPT_SEEKDATA, &r->readers[0]);
    return bad;
}

static int is_large(const struct ttc_request *r)
{
    const struct ttc_body *body = &r->wire.body;
    return body->kind == TTC_BODY_PARTS || (body->kind != TTC_BODY_NONE && body->length > LARGE_BODY);
}

static int set_method(struct ttc_request *r)
{
    int bad = 0;
    r->is_head = !r->n_readers && strcmp(r->wire.method, "HEAD") == 0;
    if (r->n_readers)
        bad |= set_body(r);
    else
        bad |= curl_easy_setopt(r->easy, r->is_head ? CURLOPT_NOBODY : CURLOPT_UPLOAD, (long)r->is_head);
    if (is_large(r))
        bad |= curl_easy_setopt(r->easy, CURLOPT_UPLOAD_BUFFERSIZE, (long)UPLOAD_BUFFER);
    bad |= curl_easy_setopt(r->easy, CURLOPT_CUSTOMREQUEST, r->is_head ? NULL : r->wire.method);
    return bad;
}

/* A body that pauses is an upload, too: a stream that waits would hold up its neighbours' connection. */
static int has_pipe(const struct ttc_request *r)
{
    for (size_t i = 0; i < r->n_readers; i++)
        if (r->readers[i].pipe)
            return 1;
    return 0;
}

static long http_version(const struct ttc_request *r)
{
    int two = r->loop->http2 && r->url.tls && !(r->wire.flags & TTC_WIRE_UPLOAD) && !has_pipe(r);
    return two ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1;
}

static int tells_refusal(const struct ttc_request *r)
{
    return !r->repeatable && http_version(r) != CURL_HTTP_VERSION_1_1;
}

static int set_flags(struct ttc_request *r)
{
    uint32_t flags = r->wire.flags;
    long version = http_version(r);
    int bad = 0;
    r->shares = version != CURL_HTTP_VERSION_1_1 && !(flags & TTC_WIRE_FRESH);
    bad |= ttc_easy_set_version(r->easy, version);
    if (tells_refusal(r))
        bad |= set_refusal(r);
    /* Better a stream on the connection that is just coming up than a connection each. */
    bad |= curl_easy_setopt(r->easy, CURLOPT_PIPEWAIT, (long)r->shares);
    bad |= curl_easy_setopt(r->easy, CURLOPT_FRESH_CONNECT, (long)((flags & TTC_WIRE_FRESH) != 0));
    bad |= curl_easy_setopt(r->easy, CURLOPT_FOLLOWLOCATION, (long)((flags & TTC_WIRE_FOLLOW) != 0));
    bad |= curl_easy_setopt(r->easy, CURLOPT_CONNECTTIMEOUT_MS,
                            r->wire.connect_ms ? (long)r->wire.connect_ms + 200 : 0L);
    bad |= curl_easy_setopt(r->easy, CURLOPT_ACCEPT_ENCODING,
                            r->wire.sink || (flags & TTC_WIRE_HEAD_ONLY) ? NULL : "");
    bad |= curl_easy_setopt(r->easy, CURLOPT_PREREQFUNCTION, before_request);
    bad |= curl_easy_setopt(r->easy, CURLOPT_PREREQDATA, r);
    bad |= curl_easy_setopt(r->easy, CURLOPT_HEADERFUNCTION, ttc_reply_header);
    bad |= curl_easy_setopt(r->easy, CURLOPT_HEADERDATA, r);
    bad |= curl_easy_setopt(r->easy, CURLOPT_WRITEFUNCTION, ttc_reply_body);
    bad |= curl_easy_setopt(r->easy, CURLOPT_WRITEDATA, r);
    return bad;
}

static int wants_body(const struct ttc_wire *wire)
{
    return wire->body.kind != TTC_BODY_NONE || strcmp(wire->method, "POST") == 0 ||
           strcmp(wire->method, "PUT") == 0 || strcmp(wire->method, "PATCH") == 0;
}

static void open_readers(struct ttc_request *r)
{
    const struct ttc_body *body = &r->wire.body;
    int parts = body->kind == TTC_BODY_PARTS;
    if (!wants_body(&r->wire))
        return;
    size_t n = parts ? body->n_parts : 1;
    r->readers = ttc_loop_alloc(r->loop, (n ? n : 1) * sizeof *r->readers);
    if (!r->readers) {
        no_memory(r);
        return;
    }
    r->n_readers = n;
    for (size_t i = 0; i < n; i++) {
        r->readers[i].request = r;
        r->readers[i].body = parts ? &body->parts[i].body : body;
    }
    for (size_t i = 0; i < n && !r->stopped; i++)
        ttc_reader_open(&r->readers[i]);
}

void ttc_request_begin(struct ttc_request *r)
{
    const char *why = NULL;
    r->state = TTC_OPENING;
    r->begun_ms = ttc_loop_now_ms();
    r->repeatable = (r->wire.flags & TTC_WIRE_REPEATABLE) && r->wire.body.kind <= TTC_BODY_FILE;
    int outcome = ttc_url_look(&r->loop->origin, r->wire.url, &r->url, &why);
    if (outcome == TTC_URL)
        ttc_request_stop(r, TTC_URL, "%s", why);
    else if (outcome != TTC_DONE)
        no_memory(r);
    if (r->stopped)
        return;
    r->transfer.request = r;
    r->easy = ttc_loop_take_easy(r->loop, &r->url, r->wire.url, &r->transfer, r->curl_text);
    if (r->easy)
        open_readers(r);
    if (!r->easy || (!r->stopped && (set_method(r) || set_flags(r) || set_headers(r))))
        no_memory(r);
}

void ttc_request_advance(struct ttc_request *r)
{
    int all_open = 1;
    if (r->stopped)
        return;
    for (size_t i = 0; i < r->n_readers; i++) {
        struct ttc_pipe *pipe = r->readers[i].pipe;
        ttc_reader_go_on(&r->readers[i]);
        if (!pipe)
            continue;
        all_open &= ttc_pipe_is_open(pipe);
        ttc_pipe_pump(pipe);
    }
    if (r->state != TTC_OPENING || !all_open)
        return;
    r->state = TTC_RUNNING;
    ttc_clock_set(&r->clock, TTC_PHASE_CONNECT);
    r->loop->stirred = 1;
    if (curl_multi_add_handle(r->loop->multi, r->easy) != CURLM_OK)
        no_memory(r);
}

/* Only set_body(), set_method() and set_flags() touched its handle, and all went as usual: it may serve another. Texts
 * of the wire may be gone by now. */
static int is_plain(const struct ttc_request *r)
{
    return r->outcome == TTC_DONE && !r->sent_again && !r->head_done && r->wire.body.kind <= TTC_BODY_BYTES &&
           !is_large(r) && !tells_refusal(r) && !r->is_head;
}

void ttc_request_free(struct ttc_request *r)
{
    struct ttc_loop *loop = r->loop;
    ttc_loop_give_easy(loop, r->easy, is_plain(r));
    for (size_t i = 0; i < r->n_readers; i++)
        ttc_reader_close(&r->readers[i]);
    curl_mime_free(r->mime);
    ttc_loop_free(loop, r->headers);
    ttc_loop_free(loop, r->readers);
    ttc_loop_free(loop, r->body);
    ttc_loop_free(loop, r);
}
