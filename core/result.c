/* Results: see result.h. The tree and nothing else is made late, under the result's own lock. */
#include "core/result.h"
#include "core/alloc.h"
#include "core/context.h"
#include "core/json.h"
#include "core/rows.h"
#include "core/text.h"
#include <pthread.h>
#include <string.h>

struct tt_result {
    atomic_int refs; /* negative: static, never freed */
    struct ttc_failure failure;
    struct ttc_warnings warnings;
    struct ttc_bytes *bytes;
    struct tt_span data;
    int data_is_json, attempts;
    struct ttc_bytes *token_bytes;
    struct tt_span tokens;
    char *action, *rows, *error_json;
    pthread_mutex_t lock; /* guards tree */
    json_t *tree;
};

/* The two results that need no memory. */
static tt_result no_memory = {
    .refs = -1,
    .failure = {.status = TT_ENOMEMORY,
                .retryable = 1,
                .message = (char *)"out of memory",
                .hint = (char *)"free some memory and repeat the call"},
    .error_json = (char *)"{\"kind\":\"out_of_memory\",\"message\":\"out of memory\",\"retryable\":true}",
    .lock = PTHREAD_MUTEX_INITIALIZER,
};

static tt_result lost_answer = {
    .refs = -1,
    .failure = {.status = TT_EUNKNOWN,
                .message = (char *)"out of memory while the call was under way (it may have happened or not)",
                .hint = (char *)"look whether it happened before you repeat it"},
    .error_json =
        (char *)"{\"kind\":\"unknown\",\"message\":\"out of memory while the call was under way (it may "
                "have happened or not)\",\"retryable\":false,\"hint\":\"look whether it happened before "
                "you repeat it\"}",
    .lock = PTHREAD_MUTEX_INITIALIZER,
};

struct ttc_bytes *ttc_bytes_new(char *p, size_t n)
{
    struct ttc_bytes *b = ttc_alloc(sizeof *b);
    if (!b) {
        ttc_free(p);
        return NULL;
    }
    atomic_init(&b->refs, 1);
    b->p = p;
    b->n = n;
    return b;
}

struct ttc_bytes *ttc_bytes_ref(struct ttc_bytes *b)
{
    if (b)
        atomic_fetch_add(&b->refs, 1);
    return b;
}

void ttc_bytes_unref(struct ttc_bytes *b)
{
    if (b && atomic_fetch_sub(&b->refs, 1) == 1) {
        ttc_free(b->p);
        ttc_free(b);
    }
}

static void add_member(struct ttc_buf *b, const char *name, const char *text)
{
    if (!text || !*text)
        return;
    ttc_buf_format(b, ",\"%s\":", name);
    ttc_buf_json_string(b, text, strlen(text));
}

static char *error_json(const tt_result *r)
{
    const struct ttc_failure *f = &r->failure;
    struct ttc_buf b = {0};
    ttc_buf_format(&b, "{\"kind\":\"%s\"", tt_status_name(f->status));
    add_member(&b, "message", f->message);
    if (f->http)
        ttc_buf_format(&b, ",\"http\":%d", f->http);
    add_member(&b, "code", f->code);
    add_member(&b, "request_id", f->request_id);
    add_member(&b, "action", r->action);
    add_member(&b, "param", f->param);
    ttc_buf_format(&b, ",\"retryable\":%s", f->retryable ? "true" : "false");
    if (f->retry_after_s)
        ttc_buf_format(&b, ",\"retry_after_s\":%u", f->retry_after_s);
    add_member(&b, "hint", f->hint);
    ttc_buf_char(&b, '}');
    return ttc_buf_take(&b);
}

static void destroy(tt_result *r)
{
    ttc_failure_clear(&r->failure);
    ttc_warnings_clear(&r->warnings);
    ttc_bytes_unref(r->bytes);
    ttc_bytes_unref(r->token_bytes);
    json_decref(r->tree);
    ttc_free(r->action);
    ttc_free(r->rows);
    ttc_free(r->error_json);
    pthread_mutex_destroy(&r->lock);
    ttc_free(r);
}

static void parts_clear(struct ttc_result_parts *parts)
{
    ttc_failure_clear(&parts->failure);
    ttc_warnings_clear(&parts->warnings);
    ttc_bytes_unref(parts->bytes);
    ttc_bytes_unref(parts->tokens);
    parts->bytes = parts->tokens = NULL;
}

tt_result *ttc_result_make(struct ttc_result_parts *parts)
{
    tt_result *r = parts->failure.status == TT_ENOMEMORY ? NULL : ttc_alloc(sizeof *r);
    tt_result *without = parts->may_be_done ? &lost_answer : &no_memory;
    if (!r) {
        parts_clear(parts);
        return without;
    }
    atomic_init(&r->refs, 1);
    pthread_mutex_init(&r->lock, NULL);
    r->failure = parts->failure;
    ttc_text_tidy(r->failure.code); /* what services say, perhaps in a header */
    ttc_text_tidy(r->failure.request_id);
    r->warnings = parts->warnings;
    r->bytes = parts->bytes;
    r->data = parts->data;
    r->data_is_json = parts->data_is_json;
    r->attempts = parts->attempts;
    r->token_bytes = parts->tokens;
    r->tokens = parts->tokens_data;
    memset(&parts->failure, 0, sizeof parts->failure);
    memset(&parts->warnings, 0, sizeof parts->warnings);
    parts->bytes = parts->tokens = NULL;
    r->action = ttc_strdup(parts->action);
    ttc_text_tidy(r->action); /* as the caller typed it */
    r->rows = ttc_strdup(parts->rows);
    if (r->failure.status != TT_OK)
        r->error_json = error_json(r);
    int lost = (parts->action && !r->action) || (parts->rows && !r->rows) ||
               (r->failure.status != TT_OK && !r->error_json);
    if (lost) {
        destroy(r);
        return without;
    }
    return r;
}

tt_result *ttc_result_failed(const char *action, struct ttc_failure *f)
{
    struct ttc_result_parts parts = {.action = action, .failure = *f};
    memset(f, 0, sizeof *f);
    return ttc_result_make(&parts);
}

tt_result *ttc_result_json(struct ttc_buf *data)
{
    struct ttc_result_parts parts = {.data_is_json = 1, .rows = ""};
    size_t n = data->n;
    char *p = ttc_buf_take(data);
    parts.bytes = p ? ttc_bytes_new(p, n) : NULL;
    if (!parts.bytes)
        return &no_memory;
    parts.data = (struct tt_span){p, n};
    return ttc_result_make(&parts);
}

static const char *or_empty(const char *text)
{
    return text ? text : "";
}

int tt_result_status(const tt_result *r)
{
    return r->failure.status;
}

const char *tt_result_message(const tt_result *r)
{
    return or_empty(r->failure.message);
}

const char *tt_result_code(const tt_result *r)
{
    return or_empty(r->failure.code);
}

const char *tt_result_request_id(const tt_result *r)
{
    return or_empty(r->failure.request_id);
}

const char *tt_result_hint(const tt_result *r)
{
    return or_empty(r->failure.hint);
}

const char *tt_result_param(const tt_result *r)
{
    return or_empty(r->failure.param);
}

const char *tt_result_action(const tt_result *r)
{
    return or_empty(r->action);
}

const char *tt_result_error_json(const tt_result *r)
{
    return or_empty(r->error_json);
}

int tt_result_http(const tt_result *r)
{
    return r->failure.http;
}

int tt_result_retryable(const tt_result *r)
{
    return r->failure.retryable;
}

int tt_result_attempts(const tt_result *r)
{
    return r->attempts;
}

size_t tt_result_warnings(const tt_result *r, const char *const **texts)
{
    if (texts)
        *texts = (const char *const *)r->warnings.text;
    return r->warnings.n;
}

int tt_result_bytes(const tt_result *r, const char **p, size_t *n)
{
    *p = r->bytes ? r->bytes->p : NULL;
    *n = r->bytes ? r->bytes->n : 0;
    return r->bytes ? 0 : -1;
}

int tt_result_data(const tt_result *r, const char **p, size_t *n)
{
    *p = r->data.p;
    *n = r->data.n;
    return r->data.p ? 0 : -1;
}

int tt_result_tokens(const tt_result *r, const char **p, size_t *n)
{
    *p = r->tokens.p;
    *n = r->tokens.n;
    return r->tokens.p ? 0 : -1;
}

json_t *tt_result_tree(const tt_result *r)
{
    if (!r->data_is_json || !r->data.p)
        return NULL;
    int lost;
    tt_result *own = (tt_result *)r; /* the tree is a cache: the result stays immutable to its readers */
    pthread_mutex_lock(&own->lock);
    if (!own->tree)
        own->tree = ttc_json_tree(r->data.p, r->data.n, JSON_DECODE_ANY, NULL, &lost);
    json_t *tree = json_incref(own->tree);
    pthread_mutex_unlock(&own->lock);
    return tree;
}

tt_rows *tt_rows_open(const tt_result *r, const char *const *fields, size_t n)
{
    struct tt_span list;
    if (!r->data_is_json || !r->data.p)
        return NULL;
    int kind = ttc_json_reach(r->data, or_empty(r->rows), &list);
    if (kind != TT_VALUE_ARRAY && (!r->rows || !*r->rows))
        kind = ttc_json_reach(r->data, "list", &list);
    if (kind != TT_VALUE_ARRAY)
        return NULL;
    return ttc_rows_open((tt_result *)r, list, fields, n);
}

tt_result *tt_result_ref(tt_result *r)
{
    if (r && atomic_load(&r->refs) > 0)
        atomic_fetch_add(&r->refs, 1);
    return r;
}

void tt_result_unref(tt_result *r)
{
    if (!r || atomic_load(&r->refs) < 0)
        return;
    if (atomic_fetch_sub(&r->refs, 1) == 1)
        destroy(r);
}
