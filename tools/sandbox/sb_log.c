// What was asked of the sandbox: kept in memory for the control endpoint, and written to a file on request.
// Secrets never enter: tokens and codes are cut to their first letters.
#include "sb_frame.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { KEPT = 5000, BODY_SHOWN = 64 * 1024 };

static const char *const secret_words[] = {
    "access_token",  "access-token",  "refresh_token", "secret",       "client_secret", "auth_code", "code",
    "code_verifier", "authorization", "token",         "upload_token", "external_data", "ticket",    NULL};

static bool is_secret(const char *name)
{
    for (size_t i = 0; secret_words[i]; i++)
        if (strcasecmp(name, secret_words[i]) == 0)
            return true;
    return false;
}

// "act.AbC…(30)": enough to tell two apart, too little to use.
static json_t *masked(const char *text)
{
    char out[64];
    snprintf(out, sizeof out, "%.6s…(%zu)", text, strlen(text));
    json_t *value = json_string(out);
    return value ? value : json_string("…");
}

static enum MHD_Result add_header(void *cls, enum MHD_ValueKind kind, const char *name, const char *value)
{
    char lower[128];
    (void)kind;
    size_t i;
    for (i = 0; name[i] && i + 1 < sizeof lower; i++)
        lower[i] = (char)(name[i] >= 'A' && name[i] <= 'Z' ? name[i] + 32 : name[i]);
    lower[i] = '\0';
    json_object_set_new(cls, lower,
                        is_secret(lower) ? masked(value ? value : "") : json_string(value ? value : ""));
    return MHD_YES;
}

// A copy with the secrets masked, also those of inner objects.
static json_t *mask_object(const json_t *object)
{
    json_t *out = json_object();
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)object, name, value)
    {
        if (json_is_string(value) && is_secret(name))
            json_object_set_new(out, name, masked(json_string_value(value)));
        else if (json_is_object(value))
            json_object_set_new(out, name, mask_object(value));
        else
            json_object_set_new(out, name, json_deep_copy(value)); // the handlers may change theirs
    }
    return out;
}

static bool holds_secret(const json_t *object)
{
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)object, name, value)
    {
        if ((json_is_string(value) && is_secret(name)) || (json_is_object(value) && holds_secret(value)))
            return true;
    }
    return false;
}

static json_t *list_parts(const struct sb_part *part)
{
    json_t *list = json_array();
    for (; part; part = part->next)
        json_array_append_new(list, json_pack("{s:s*, s:s*, s:s*, s:I, s:s}", "name", part->name, "filename",
                                              part->filename, "content_type", part->content_type, "size",
                                              (json_int_t)part->size, "md5", part->md5));
    return list;
}

static void add_body(json_t *entry, const struct sb_req *req)
{
    json_object_set_new(entry, "body_size", json_integer((json_int_t)req->body_size));
    if (req->body && req->body_size <= BODY_SHOWN)
        json_object_set_new(entry, "body", mask_object(req->body));
    // The text shows how numbers were written; it is left out where it would show a secret.
    if (req->body_text && json_is_object(req->body) && req->body_size <= BODY_SHOWN &&
        !holds_secret(req->body))
        json_object_set_new(entry, "body_text", json_string(req->body_text));
    if (req->parts)
        json_object_set_new(entry, "parts", list_parts(req->parts));
    if (*req->body_md5)
        json_object_set_new(entry, "body_md5", json_string(req->body_md5));
}

static json_t *make_entry(const struct sb_exchange *x)
{
    const struct sb_req *req = &x->req;
    json_t *headers = json_object();
    MHD_get_connection_values(req->connection, MHD_HEADER_KIND, add_header, headers);
    json_t *entry = json_pack("{s:s, s:s, s:o, s:o, s:s}", "method", req->method, "path", req->path, "query",
                              mask_object(req->query), "headers", headers, "outcome", x->outcome);
    if (!entry)
        return NULL;
    if (json_array_size(req->unknown) > 0)
        json_object_set(entry, "unknown", req->unknown);
    if (strcmp(x->outcome, "answered") == 0)
        json_object_set_new(entry, "status", json_integer(x->answer.status));
    json_t *code = json_object_get(x->answer.json, "code");
    if (code)
        json_object_set(entry, "code", code);
    json_object_set_new(entry, "request_id", json_string(req->request_id));
    json_object_set_new(entry, "time_ms", json_integer(x->started_ms));
    json_object_set_new(entry, "took_ms", json_integer(sb_now_ms(req->sb) - x->started_ms));
    add_body(entry, req);
    return entry;
}

void sb_log_write(struct sb_exchange *x)
{
    struct sb_log *log = &x->req.sb->frame->log;
    if (strncmp(x->req.path, "/sandbox/", 9) == 0)
        return;
    json_t *entry = make_entry(x);
    if (!entry)
        return;
    char key[300];
    snprintf(key, sizeof key, "%s %.250s", x->req.method, x->req.path);
    pthread_mutex_lock(&log->lock);
    json_object_set_new(entry, "number", json_integer((json_int_t)++log->number));
    json_object_set_new(log->counts, key,
                        json_integer(json_integer_value(json_object_get(log->counts, key)) + 1));
    if (log->file) {
        json_dumpf(entry, log->file, JSON_COMPACT);
        fputc('\n', log->file);
        fflush(log->file);
    }
    if (json_array_size(log->seen) >= KEPT)
        json_array_remove(log->seen, 0);
    json_array_append_new(log->seen, entry);
    pthread_mutex_unlock(&log->lock);
}

void sb_log_reset(struct sb *sb)
{
    struct sb_log *log = &sb->frame->log;
    pthread_mutex_lock(&log->lock);
    json_array_clear(log->seen);
    json_object_clear(log->counts);
    pthread_mutex_unlock(&log->lock);
}

// Entries of one path (NULL: all) with a number above after, and the counters. A copy.
json_t *sb_log_get(struct sb *sb, const char *path, int64_t after)
{
    struct sb_log *log = &sb->frame->log;
    json_t *list = json_array(), *entry;
    size_t i;
    pthread_mutex_lock(&log->lock);
    json_array_foreach(log->seen, i, entry)
    {
        const char *at = json_string_value(json_object_get(entry, "path"));
        if ((!path || strcmp(path, at) == 0) && json_integer_value(json_object_get(entry, "number")) > after)
            json_array_append(list, entry);
    }
    json_t *out = json_pack("{s:O, s:o}", "counts", log->counts, "requests", list);
    json_t *copy = json_deep_copy(out);
    json_decref(out);
    pthread_mutex_unlock(&log->lock);
    return copy;
}
