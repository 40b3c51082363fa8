// Building and sending answers. Runs in the connection's thread.
#include "sb_frame.h"

#include <stdlib.h>
#include <string.h>

void sb_answer_clear(struct sb_answer *answer)
{
    json_decref(answer->json);
    free(answer->text);
    free(answer->type);
    if (answer->drop)
        answer->drop(answer->cls);
    for (struct sb_header *h = answer->headers, *next; h; h = next) {
        next = h->next;
        free(h->name);
        free(h->value);
        free(h);
    }
    memset(answer, 0, sizeof *answer);
}

// A new body; headers given so far stay.
static struct sb_answer *start(struct sb_req *req, unsigned status, const char *type)
{
    struct sb_answer *answer = &req->own->answer;
    struct sb_header *headers = answer->headers;
    answer->headers = NULL;
    sb_answer_clear(answer);
    answer->headers = headers;
    answer->status = status;
    answer->type = strdup(type);
    return answer;
}

void sb_answer_json(struct sb_req *req, unsigned status, json_t *body)
{
    start(req, status, "application/json; charset=utf-8")->json = body;
}

void sb_answer_text(struct sb_req *req, unsigned status, const char *type, const char *text)
{
    char *copy = strdup(text); // text may be part of the answer before
    start(req, status, type)->text = copy;
}

void sb_answer_bytes(struct sb_req *req, const char *type, void *bytes, size_t size)
{
    struct sb_answer *answer = start(req, 200, type);
    answer->text = bytes;
    answer->size = size;
}

void sb_answer_header(struct sb_req *req, const char *name, const char *value)
{
    struct sb_header *header = calloc(1, sizeof *header);
    if (!header)
        return;
    header->name = strdup(name);
    header->value = strdup(value);
    header->next = req->own->answer.headers;
    req->own->answer.headers = header;
}

void sb_answer_redirect(struct sb_req *req, const char *url)
{
    sb_answer_text(req, 302, "text/plain; charset=utf-8", "");
    sb_answer_header(req, "Location", url);
}

json_t *sb_answered(struct sb_req *req)
{
    return req->own->answer.json;
}

void sb_answer_pieces(struct sb_req *req, const char *type, sb_piece *piece, void *cls, void (*drop)(void *))
{
    struct sb_answer *answer = start(req, 200, type);
    answer->piece = piece;
    answer->cls = cls;
    answer->drop = drop;
}

void sb_answer_write(struct sb_answer *answer)
{
    if (!answer->json)
        return;
    free(answer->text);
    answer->size = 0;
    answer->text = json_dumps(answer->json, JSON_COMPACT | JSON_REAL_PRECISION(15)); // 20.1 stays 20.1
}

// ---- sending -------------------------------------------------------------------------------------------------

// What libmicrohttpd reads the body from: one text, or pieces, perhaps with an early end.
struct source {
    char *text;
    size_t size, at;
    sb_piece *piece;
    void *cls;
    void (*drop)(void *);
    size_t n;
    int64_t left;       // bytes until the connection is cut, -1: never
    int64_t stall_left; // bytes until nothing more comes, -1: never
    int64_t drip;       // bytes a second, 0: as fast as it goes
    struct sb_req *req;
};

// The next piece when this one has been read. False: there is none.
static bool next_text(struct source *s)
{
    while (s->at == s->size && s->piece) {
        free(s->text);
        s->text = s->piece(s->cls, s->n++);
        s->at = 0;
        s->size = s->text ? strlen(s->text) : 0;
        if (!s->text)
            s->piece = NULL;
    }
    return s->at < s->size;
}

// Fills the buffer: many small pieces go out as few large ones.
static ssize_t read_source(void *cls, uint64_t pos, char *buf, size_t max)
{
    struct source *s = cls;
    size_t done = 0;
    (void)pos;
    if (s->left == 0)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    if (s->left > 0 && max > (uint64_t)s->left)
        max = (size_t)s->left;
    if (s->stall_left > 0 && max > (uint64_t)s->stall_left)
        max = (size_t)s->stall_left;
    if (s->stall_left == 0)
        sb_wait(s->req, -1); // until somebody goes
    if (s->stall_left == 0 || (s->drip > 0 && !sb_drip(s->req, s->drip, &max)))
        return MHD_CONTENT_READER_END_WITH_ERROR;
    while (done < max && next_text(s)) {
        size_t n = s->size - s->at < max - done ? s->size - s->at : max - done;
        memcpy(buf + done, s->text + s->at, n);
        s->at += n;
        done += n;
    }
    if (s->left > 0)
        s->left -= (int64_t)done;
    if (s->stall_left > 0)
        s->stall_left -= (int64_t)done;
    return done > 0 ? (ssize_t)done : MHD_CONTENT_READER_END_OF_STREAM;
}

static void free_source(void *cls)
{
    struct source *s = cls;
    if (s->drop)
        s->drop(s->cls);
    free(s->text);
    free(s);
}

static struct MHD_Response *make_response(struct sb_exchange *x)
{
    struct sb_answer *answer = &x->answer;
    struct source *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    s->text = answer->text;
    s->size = answer->size ? answer->size : s->text ? strlen(s->text) : 0;
    s->piece = answer->piece;
    s->cls = answer->cls;
    s->drop = answer->drop;
    s->req = &x->req;
    s->left = x->faulty ? x->fault.drop_answer : -1;
    s->stall_left = x->faulty ? x->fault.stall_answer : -1;
    s->drip = x->faulty ? x->fault.drip : 0;
    answer->text = NULL;
    answer->drop = NULL;
    uint64_t total = s->piece ? MHD_SIZE_UNKNOWN : s->size;
    struct MHD_Response *response =
        MHD_create_response_from_callback(total, 64 * 1024, read_source, s, free_source);
    if (!response)
        free_source(s);
    return response;
}

enum MHD_Result sb_answer_send(struct sb_exchange *x)
{
    struct sb_answer *answer = &x->answer;
    struct MHD_Response *response = make_response(x);
    if (!response)
        return MHD_NO;
    if (answer->type && *answer->type)
        MHD_add_response_header(response, "Content-Type", answer->type);
    for (struct sb_header *h = answer->headers; h; h = h->next)
        MHD_add_response_header(response, h->name, h->value);
    enum MHD_Result result =
        MHD_queue_response(x->req.connection, answer->status ? answer->status : 500, response);
    MHD_destroy_response(response);
    return result;
}
