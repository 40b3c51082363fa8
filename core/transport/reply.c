/* The answer as it comes in, and the reply that done gets. */
#include "core/transport/loop.h"
#include <string.h>
#include <strings.h>

static long status_of(const struct ttc_request *r)
{
    long status = 0;
    curl_easy_getinfo(r->easy, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

/* Not the end of the story: 100 and its like, and redirects that libcurl follows. */
static int is_interim(const struct ttc_request *r, long status)
{
    return status < 200 || ((r->wire.flags & TTC_WIRE_FOLLOW) && status >= 300 && status < 400);
}

size_t ttc_reply_header(char *line, size_t size, size_t n, void *user)
{
    struct ttc_request *r = user;
    n *= size;
    long status = status_of(r);
    if (r->stopped)
        return 0;
    if (status >= 200) {
        r->answered = 1;
        ttc_clock_set(&r->clock, TTC_PHASE_RECEIVE);
    }
    int end = n <= 2 && (line[0] == '\r' || line[0] == '\n');
    if (end && (r->wire.flags & TTC_WIRE_HEAD_ONLY) && !is_interim(r, status)) {
        r->head_done = 1;
        return 0;
    }
    return n;
}

static int is_json(const struct ttc_request *r)
{
    static const char json[] = "application/json";
    const char *type = NULL;
    curl_easy_getinfo(r->easy, CURLINFO_CONTENT_TYPE, &type);
    if (!type || strncasecmp(type, json, sizeof json - 1) != 0)
        return 0;
    char next = type[sizeof json - 1];
    return next == '\0' || next == ';' || next == ' ';
}

static size_t sink(struct ttc_request *r, const char *bytes, size_t n)
{
    if (r->wire.sink(bytes, n, r->wire.user) != 0) {
        ttc_request_stop(r, TTC_SINK, "the receiver of the answer stopped it");
        return 0;
    }
    r->n_sunk += n;
    return r->stopped ? 0 : n;
}

static int make_room(struct ttc_request *r, size_t n)
{
    curl_off_t announced = -1;
    const size_t trusted = 1 << 20; /* how much is allocated on the word of a header */
    size_t want = r->n_body + n + 1, room_now = r->room_body * 2;
    if (want <= r->room_body)
        return 0;
    if (!r->body) {
        curl_easy_getinfo(r->easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
        room_now = announced > 0 && (uint64_t)announced < trusted ? (size_t)announced + 1 : 4096;
    }
    if (room_now < want)
        room_now = want;
    char *body = r->loop->alloc(r->body, room_now);
    if (!body)
        return -1;
    r->body = body;
    r->room_body = room_now;
    return 0;
}

size_t ttc_reply_body(char *bytes, size_t size, size_t n, void *user)
{
    struct ttc_request *r = user;
    n *= size;
    if (r->stopped)
        return 0;
    if (r->paused)
        return CURL_WRITEFUNC_PAUSE;
    ttc_clock_touch(&r->clock);
    if (r->n_body == 0 && r->n_sunk == 0) {
        long status = status_of(r);
        r->sinks = r->wire.sink && status >= 200 && status < 300 && !is_json(r);
    }
    if (r->sinks)
        return sink(r, bytes, n);
    if (r->wire.max_answer && n > r->wire.max_answer - r->n_body) {
        ttc_request_stop(r, TTC_TOO_LARGE, "the answer of %s is larger than %llu bytes", r->url.place,
                         (unsigned long long)r->wire.max_answer);
        return 0;
    }
    if (make_room(r, n) != 0) {
        ttc_request_stop(r, TTC_NOMEM, "out of memory");
        return 0;
    }
    memcpy(r->body + r->n_body, bytes, n);
    r->n_body += n;
    r->body[r->n_body] = '\0';
    return n;
}

/* The headers' names and values, each terminated, one behind the other. */
struct texts {
    char *p;
    size_t n, room, count;
};

static int add_text(struct ttc_loop *loop, struct texts *t, const char *text)
{
    size_t n = strlen(text) + 1;
    if (t->room - t->n < n) {
        size_t room = (t->room + n) * 2 < 1024 ? 1024 : (t->room + n) * 2;
        char *p = loop->alloc(t->p, room);
        if (!p)
            return -1;
        t->p = p;
        t->room = room;
    }
    memcpy(t->p + t->n, text, n);
    t->n += n;
    return 0;
}

/* libcurl counts from the start for each header, so they are walked once. NULL texts or rows: none, or no memory. */
static struct ttc_header *copy_headers(struct ttc_request *r, struct texts *t)
{
    int bad = 0;
    for (struct curl_header *h = NULL; !bad && (h = curl_easy_nextheader(r->easy, CURLH_HEADER, -1, h));
         t->count++)
        bad = add_text(r->loop, t, h->name) != 0 || add_text(r->loop, t, h->value) != 0;
    struct ttc_header *rows = t->count && !bad ? r->loop->alloc(NULL, t->count * sizeof *rows) : NULL;
    const char *at = t->p;
    for (size_t i = 0; rows && i < t->count; i++) {
        rows[i].name = at;
        rows[i].value = at += strlen(at) + 1;
        at += strlen(at) + 1;
    }
    return rows;
}

static int version_of(CURL *easy)
{
    long version = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
    return version == CURL_HTTP_VERSION_2_0 ? 20 : version == CURL_HTTP_VERSION_1_0 ? 10 : 11;
}

static void count_bytes(CURL *easy, struct ttc_reply *reply)
{
    curl_off_t up = 0, down = 0;
    long request_head = 0, head = 0;
    curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &up);
    curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &down);
    curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &request_head);
    curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &head);
    reply->bytes_sent = (uint64_t)up + (uint64_t)request_head;
    reply->bytes_received = (uint64_t)down + (uint64_t)head;
}

void ttc_reply_deliver(struct ttc_request *r)
{
    struct ttc_loop *loop = r->loop;
    struct ttc_header *headers = NULL;
    struct texts texts = {NULL, 0, 0, 0};
    struct ttc_reply reply = {
        .outcome = r->outcome, .sent_any = r->sent_any, .text = r->text, .n_sunk = r->n_sunk};
    reply.cut_short = !r->answered && r->n_readers && r->total && r->sent < r->total;
    if (r->answered) {
        curl_off_t retry_after = 0;
        headers = copy_headers(r, &texts);
        reply.headers = headers;
        reply.n_headers = headers ? texts.count : 0;
        reply.status = (int)status_of(r);
        reply.http_version = version_of(r->easy);
        if (curl_easy_getinfo(r->easy, CURLINFO_RETRY_AFTER, &retry_after) == CURLE_OK && retry_after > 0)
            reply.retry_after_s = retry_after < UINT32_MAX ? (uint32_t)retry_after : UINT32_MAX;
    }
    if (r->easy)
        count_bytes(r->easy, &reply);
    reply.body = r->body;
    reply.n_body = r->n_body;
    r->body = NULL;
    r->wire.done(&reply, r->wire.user);
    ttc_loop_free(loop, reply.body);
    ttc_loop_free(loop, headers);
    ttc_loop_free(loop, texts.p);
}
