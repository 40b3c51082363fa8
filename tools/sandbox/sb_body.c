// Request bodies: JSON and forms are kept up to a bound, multipart files and raw bodies are counted and digested
// as they arrive. Runs in the connection's thread, without locks.
#include "sb_frame.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { BODY_MAX = 32 * 1024 * 1024, FILE_MAX = 64 * 1024 * 1024 };

// Append to the buffer; beyond the bound nothing is kept, but the body is read to its end.
static bool keep(struct sb_exchange *x, const char *data, size_t size)
{
    if (x->too_large || x->used + size + 1 > BODY_MAX) {
        x->too_large = true;
        return false;
    }
    if (x->used + size + 1 > x->room) {
        size_t room = (x->used + size + 1) * 2;
        char *bigger = realloc(x->buffer, room);
        if (!bigger) {
            x->too_large = true;
            return false;
        }
        x->buffer = bigger;
        x->room = room;
    }
    if (size > 0)
        memcpy(x->buffer + x->used, data, size);
    x->used += size;
    x->buffer[x->used] = '\0';
    return true;
}

static void digest_end(EVP_MD_CTX **ctx, char out[33])
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_DigestFinal_ex(*ctx, digest, &size);
    sb_hex(digest, 16, out);
    EVP_MD_CTX_free(*ctx);
    *ctx = NULL;
}

static EVP_MD_CTX *digest_begin(void)
{
    EVP_MD_CTX *ctx = EVP_MD_CTX_new();
    if (ctx)
        EVP_DigestInit_ex(ctx, EVP_md5(), NULL);
    return ctx;
}

static void head_add(unsigned char head[64], size_t *len, const char *data, size_t size)
{
    size_t n = size < 64 - *len ? size : 64 - *len;
    memcpy(head + *len, data, n);
    *len += n;
}

static void text_close(struct sb_exchange *x)
{
    if (!x->text_open)
        return;
    x->text_open = false;
    if (!x->too_large)
        json_object_set_new(x->req.body, x->text_name, json_string(x->buffer + x->text_at));
    free(x->text_name);
    x->text_name = NULL;
    x->used = x->text_at;
}

static void part_close(struct sb_exchange *x)
{
    if (x->part)
        digest_end(&x->part_md5, x->part->md5);
    x->part = NULL;
}

static bool part_open(struct sb_exchange *x, const char *name, const char *filename, const char *type)
{
    struct sb_part *part = calloc(1, sizeof *part), **end = &x->req.parts;
    if (!part)
        return false;
    part->name = strdup(name);
    part->filename = strdup(filename);
    part->content_type = strdup(type ? type : "application/octet-stream");
    while (*end)
        end = &(*end)->next;
    *end = x->part = part;
    x->part_md5 = digest_begin();
    return part->name && part->filename && part->content_type && x->part_md5;
}

static void keep_file(struct sb_exchange *x, const char *data, size_t size)
{
    struct sb_part *part = x->part;
    size_t needed = (size_t)part->size + size;
    if (needed > FILE_MAX) {
        x->too_large = true;
        return;
    }
    if (needed > part->room) {
        unsigned char *bigger = realloc(part->data, needed * 2);
        if (!bigger) {
            x->too_large = true;
            return;
        }
        part->data = bigger;
        part->room = needed * 2;
    }
    memcpy(part->data + part->size, data, size);
}

// The post processor gives pieces of fields in order; off = 0 begins a new one.
static enum MHD_Result on_field(void *cls, enum MHD_ValueKind kind, const char *name, const char *filename,
                                const char *type, const char *encoding, const char *data, uint64_t off,
                                size_t size)
{
    struct sb_exchange *x = cls;
    (void)kind;
    (void)encoding;
    if (off == 0) {
        text_close(x);
        part_close(x);
        if (filename && !part_open(x, name ? name : "", filename, type))
            return MHD_NO;
        if (!filename) {
            x->text_name = strdup(name ? name : "");
            x->text_at = x->used;
            x->text_open = x->text_name != NULL && keep(x, "", 0);
        }
    }
    if (x->part) {
        EVP_DigestUpdate(x->part_md5, data, size);
        head_add(x->part->head, &x->part->head_len, data, size);
        if (x->req.route->body & SB_BODY_KEEP)
            keep_file(x, data, size);
        x->part->size += size;
    } else if (x->text_open) {
        keep(x, data, size);
    }
    return MHD_YES;
}

static bool type_is(const char *type, const char *wanted)
{
    size_t n = strlen(wanted);
    return type && strncasecmp(type, wanted, n) == 0 && (type[n] == '\0' || type[n] == ';' || type[n] == ' ');
}

static void complain_about_type(struct sb_exchange *x, const char *type, unsigned takes)
{
    snprintf(x->bad, sizeof x->bad, "Content-Type %.60s is not supported here%s", type ? type : "(none)",
             takes & SB_BODY_JSON        ? ", use application/json"
             : takes & SB_BODY_MULTIPART ? ", use multipart/form-data"
             : takes & SB_BODY_FORM      ? ", use application/x-www-form-urlencoded"
                                         : "");
}

// A route with a sink sees the bytes itself; of the others a digest is made.
static void raw_begin(struct sb_exchange *x)
{
    const struct sb_sink *sink = x->req.route->sink;
    pthread_mutex_t *lock = &x->req.sb->frame->state_lock;
    if (!sink) {
        x->md5 = digest_begin();
    } else if (sink->open) {
        pthread_mutex_lock(lock);
        x->req.sink = sink->open(&x->req);
        pthread_mutex_unlock(lock);
    }
}

void sb_body_begin(struct sb_exchange *x)
{
    const char *type = sb_header(&x->req, "Content-Type");
    unsigned takes = x->req.route ? x->req.route->body : SB_BODY_NONE;
    const char *length = sb_header(&x->req, "Content-Length");
    bool none = !sb_header(&x->req, "Transfer-Encoding") && (!length || strcmp(length, "0") == 0);
    if (!takes)
        return;
    if (takes & SB_BODY_RAW) {
        x->kind = SB_BODY_RAW;
        raw_begin(x);
    } else if ((takes & SB_BODY_JSON) && (type_is(type, "application/json") || none)) {
        x->kind = SB_BODY_JSON;
    } else if (((takes & SB_BODY_FORM) && type_is(type, "application/x-www-form-urlencoded")) ||
               ((takes & SB_BODY_MULTIPART) && type_is(type, "multipart/form-data"))) {
        x->kind = type_is(type, "multipart/form-data") ? SB_BODY_MULTIPART : SB_BODY_FORM;
        x->req.body = json_object();
        x->req.body_is_text = true;
        x->post = MHD_create_post_processor(x->req.connection, 64 * 1024, on_field, x);
        if (!x->post)
            snprintf(x->bad, sizeof x->bad,
                     "The form cannot be read: is the boundary missing in Content-Type?");
    } else if (!none) {
        complain_about_type(x, type, takes);
    }
}

void sb_body_feed(struct sb_exchange *x, const char *data, size_t size)
{
    if (x->bad[0])
        return;
    if (x->kind == SB_BODY_RAW) {
        if (x->md5)
            EVP_DigestUpdate(x->md5, data, size);
        else if (x->req.sink)
            x->req.route->sink->bytes(x->req.sink, data, size);
        head_add(x->req.body_head, &x->req.body_head_len, data, size);
    } else if (x->kind == SB_BODY_JSON) {
        keep(x, data, size);
    } else if (x->post && MHD_post_process(x->post, data, size) != MHD_YES) {
        snprintf(x->bad, sizeof x->bad, "The form is malformed.");
    }
}

void sb_body_end(struct sb_exchange *x)
{
    if (x->md5)
        digest_end(&x->md5, x->req.body_md5);
    if (x->post) {
        if (MHD_destroy_post_processor(x->post) != MHD_YES && !x->bad[0])
            snprintf(x->bad, sizeof x->bad, "The form is cut short.");
        x->post = NULL;
        text_close(x);
        part_close(x);
    }
    if (x->kind == SB_BODY_JSON && x->used > 0 && !x->too_large) {
        json_error_t error;
        x->req.body_text = x->buffer;
        // Duplicate members are a mistake of the client that a lenient server hides.
        x->req.body = json_loadb(x->buffer, x->used, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
        if (!x->req.body)
            snprintf(x->bad, sizeof x->bad, "The body is not JSON: %.80s", error.text);
        else if (!json_is_object(x->req.body))
            snprintf(x->bad, sizeof x->bad, "The body must be a JSON object.");
    }
}

void sb_body_sink_close(struct sb_exchange *x)
{
    pthread_mutex_t *lock = &x->req.sb->frame->state_lock;
    if (!x->req.sink)
        return;
    pthread_mutex_lock(lock);
    x->req.route->sink->close(x->req.sink);
    pthread_mutex_unlock(lock);
    x->req.sink = NULL;
}

void sb_body_free(struct sb_exchange *x)
{
    sb_body_sink_close(x);
    if (x->post)
        MHD_destroy_post_processor(x->post);
    EVP_MD_CTX_free(x->md5);
    EVP_MD_CTX_free(x->part_md5);
    free(x->text_name);
    free(x->buffer);
    for (struct sb_part *part = x->req.parts, *next; part; part = next) {
        next = part->next;
        free(part->data);
        free(part->name);
        free(part->filename);
        free(part->content_type);
        free(part);
    }
}
