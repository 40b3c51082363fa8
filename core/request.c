/* From an action's table and checked parameters to a request. Texts live in the exchange's arena. */
#include "core/exchange.h"
#include <string.h>
#include <strings.h>

/* What is being put together. */
struct draft {
    struct ttc_exchange *x;
    struct ttc_request *q;
    struct ttc_failure *why;
    int mask;
    int kind;             /* TT_BODY_* of this request */
    struct ttc_buf query; /* "a=b&c=d" */
    struct ttc_buf body;  /* JSON members or form pairs */
    struct ttc_part *parts;
    size_t n_parts, room_parts;
};

int ttc_request_header(struct ttc_exchange *x, struct ttc_request *q, const char *line)
{
    if (q->n_headers == q->room_headers) {
        size_t room = q->room_headers ? q->room_headers * 2 : 8;
        const char **headers = ttc_arena_alloc(&x->arena, room * sizeof *headers);
        if (!headers)
            return -1;
        if (q->n_headers)
            memcpy(headers, q->headers, q->n_headers * sizeof *headers);
        q->headers = headers;
        q->room_headers = room;
    }
    q->headers[q->n_headers++] = line;
    return 0;
}

int ttc_request_token(struct ttc_exchange *x, struct ttc_request *q, struct ttc_failure *why)
{
    if (!x->token_line)
        return 0;
    if (q->token_at) {
        q->headers[q->token_at - 1] = x->token_line;
        return 0;
    }
    if (ttc_request_header(x, q, x->token_line) != 0)
        return ttc_fail_nomem(why);
    q->token_at = q->n_headers;
    return 0;
}

int ttc_request_service_headers(struct ttc_exchange *x, struct ttc_request *q, struct ttc_failure *why)
{
    const char *at = x->action->service ? x->action->service->headers : NULL;
    while (at && *at) {
        size_t n = strcspn(at, "\n");
        char *line = ttc_arena_strndup(&x->arena, at, n);
        if (!line || ttc_request_header(x, q, line) != 0)
            return ttc_fail_nomem(why);
        at += n + (at[n] == '\n');
    }
    return 0;
}

int ttc_request_base(struct ttc_exchange *x, const char **base, struct ttc_failure *why)
{
    const struct tt_service *service = x->action->service;
    struct tt_self *self = x->action->self;
    *base = NULL;
    if (service->setting && ttc_config_setting(self->ctx->config, self->id, service->setting, base, why) != 0)
        return -1;
    if (!*base || !**base)
        *base = service->base_url;
    return 0;
}

const char *ttc_media_type(const char *path)
{
    static const char *const types[][2] = {
        {"mp4", "video/mp4"},       {"mov", "video/quicktime"}, {"webm", "video/webm"},
        {"avi", "video/x-msvideo"}, {"mpeg", "video/mpeg"},     {"mpg", "video/mpeg"},
        {"m4v", "video/x-m4v"},     {"jpg", "image/jpeg"},      {"jpeg", "image/jpeg"},
        {"png", "image/png"},       {"webp", "image/webp"},     {"gif", "image/gif"},
        {"mp3", "audio/mpeg"},      {"csv", "text/csv"},        {"json", "application/json"},
        {"zip", "application/zip"}, {"txt", "text/plain"},
    };
    const char *dot = strrchr(path, '.');
    for (size_t i = 0; dot && i < sizeof types / sizeof *types; i++)
        if (strcasecmp(dot + 1, types[i][0]) == 0)
            return types[i][1];
    return "application/octet-stream";
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* A value as text outside JSON; lists and objects as JSON text or comma list. */
static int value_text(struct ttc_buf *b, const json_t *value, int style)
{
    char real[40];
    switch (json_typeof(value)) {
    case JSON_STRING:
        ttc_buf_add(b, json_string_value(value), json_string_length(value));
        return 0;
    case JSON_INTEGER:
        ttc_buf_format(b, "%lld", (long long)json_integer_value(value));
        return 0;
    case JSON_REAL:
        ttc_json_real(json_real_value(value), real);
        ttc_buf_text(b, real);
        return 0;
    case JSON_TRUE:
    case JSON_FALSE:
        ttc_buf_text(b, json_is_true(value) ? "true" : "false");
        return 0;
    case JSON_ARRAY:
        if (style != TT_AS_JSON) {
            for (size_t i = 0; i < json_array_size(value); i++) {
                if (i)
                    ttc_buf_char(b, ',');
                value_text(b, json_array_get(value, i), TT_AS_JSON);
            }
            return 0;
        }
        return ttc_json_write(b, value);
    default:
        return ttc_json_write(b, value);
    }
}

static int is_secret(const struct tt_param *p)
{
    return p && (p->flags & (TT_P_SECRET | TT_P_URL_SECRET)) != 0;
}

static void add_pair(struct ttc_buf *b, const char *name, const json_t *value, int style, int masked)
{
    struct ttc_buf text = {0};
    if (b->n)
        ttc_buf_char(b, '&');
    ttc_buf_percent(b, name, strlen(name));
    ttc_buf_char(b, '=');
    if (masked)
        ttc_buf_text(b, "***");
    else if (value_text(&text, value, style) != 0 || text.failed)
        b->failed = 1;
    else
        ttc_buf_percent(b, text.p ? text.p : "", text.n);
    ttc_buf_free(&text);
}

static void add_pairs(struct ttc_buf *b, const char *name, const json_t *value, const struct tt_param *p,
                      int masked)
{
    int style = p ? p->style : TT_AS_JSON;
    if (style != TT_AS_REPEAT || !json_is_array(value)) {
        add_pair(b, name, value, style, masked);
        return;
    }
    for (size_t i = 0; i < json_array_size(value); i++)
        add_pair(b, name, json_array_get(value, i), TT_AS_JSON, masked);
}

/* A value inside a JSON body; with a mask, secret members of objects come out as ***. */
static void add_json(struct draft *d, struct ttc_buf *b, const json_t *value, const struct tt_param *p)
{
    const struct tt_self *self = d->x->action->self;
    if (d->mask && is_secret(p)) {
        ttc_buf_text(b, "\"***\"");
    } else if (d->mask && p && p->n_fields && json_is_object(value)) {
        const char *name, *comma = "";
        json_t *member;
        ttc_buf_char(b, '{');
        json_object_foreach((json_t *)value, name, member)
        {
            struct tt_param scratch;
            ttc_buf_text(b, comma);
            ttc_buf_json_string(b, name, strlen(name));
            ttc_buf_char(b, ':');
            add_json(d, b, member,
                     ttc_param_named(self, p->fields, p->n_fields, name, strlen(name), &scratch));
            comma = ",";
        }
        ttc_buf_char(b, '}');
    } else if (ttc_json_write(b, value) != 0) {
        b->failed = 1;
    }
}

static struct ttc_part *new_part(struct draft *d, const char *name)
{
    if (d->n_parts == d->room_parts) {
        size_t room = d->room_parts ? d->room_parts * 2 : 8;
        struct ttc_part *parts = ttc_arena_alloc(&d->x->arena, room * sizeof *parts);
        if (!parts)
            return NULL;
        if (d->n_parts)
            memcpy(parts, d->parts, d->n_parts * sizeof *parts);
        d->parts = parts;
        d->room_parts = room;
    }
    struct ttc_part *part = &d->parts[d->n_parts++];
    memset(part, 0, sizeof *part);
    part->name = ttc_arena_strdup(&d->x->arena, name);
    return part->name ? part : NULL;
}

static int add_part(struct draft *d, const char *name, const json_t *value, const struct tt_param *p)
{
    struct ttc_part *part = new_part(d, name);
    if (!part)
        return ttc_fail_nomem(d->why);
    if (p && p->type == TT_FILE) {
        struct ttc_file *file = ttc_exchange_file(d->x, name, json_string_value(value), d->why);
        if (!file)
            return -1;
        part->filename = base_name(file->path);
        part->type = ttc_media_type(file->path);
        part->body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = file->fd, .length = file->size};
        return 0;
    }
    struct ttc_buf text = {0};
    if (d->mask && is_secret(p))
        ttc_buf_text(&text, "***");
    else if (value_text(&text, value, p ? p->style : TT_AS_JSON) != 0)
        text.failed = 1;
    char *copy = text.failed ? NULL : ttc_arena_strndup(&d->x->arena, text.p ? text.p : "", text.n);
    part->body = (struct ttc_body){.kind = TTC_BODY_BYTES, .bytes = copy, .length = text.n};
    ttc_buf_free(&text);
    return copy ? 0 : ttc_fail_nomem(d->why);
}

static int add_body(struct draft *d, const char *name, const json_t *value, const struct tt_param *p)
{
    if (d->kind == TT_BODY_MULTIPART)
        return add_part(d, name, value, p);
    if (d->kind == TT_BODY_FORM) {
        add_pairs(&d->body, name, value, p, d->mask && is_secret(p));
        return 0;
    }
    ttc_buf_char(&d->body, d->body.n ? ',' : '{');
    ttc_buf_json_string(&d->body, name, strlen(name));
    ttc_buf_char(&d->body, ':');
    add_json(d, &d->body, value, p);
    return 0;
}

static int add_header(struct draft *d, const char *name, const json_t *value, int masked)
{
    struct ttc_buf line = {0};
    ttc_buf_format(&line, "%s: ", name);
    if (masked)
        ttc_buf_text(&line, "***");
    else if (value_text(&line, value, TT_AS_COMMA) != 0)
        line.failed = 1;
    int bad = !line.failed && strpbrk(line.p, "\r\n") != NULL;
    char *copy = line.failed || bad ? NULL : ttc_arena_strdup(&d->x->arena, line.p);
    ttc_buf_free(&line);
    if (bad)
        return ttc_fail_param(d->why, name, "remove the line breaks",
                              "%s: %s holds a line break, which no header may", d->x->action->name, name);
    if (!copy || ttc_request_header(d->x, d->q, copy) != 0)
        return ttc_fail_nomem(d->why);
    return 0;
}

static int add_param(struct draft *d, const char *name, const json_t *value)
{
    const struct tt_action *row = d->x->action->row;
    struct tt_param scratch;
    const struct tt_param *p =
        ttc_param_named(d->x->action->self, row->params, row->n_params, name, strlen(name), &scratch);
    int in = p ? p->in : d->kind == TT_BODY_NONE ? TT_IN_QUERY : TT_IN_BODY;
    if (json_is_null(value))
        return 0;
    switch (in) {
    case TT_IN_QUERY:
        add_pairs(&d->query, name, value, p, d->mask && is_secret(p));
        return 0;
    case TT_IN_BODY:
        return add_body(d, name, value, p);
    case TT_IN_HEADER:
        return add_header(d, name, value, d->mask && is_secret(p));
    default:
        return 0; /* PATH: put_path; NOWHERE */
    }
}

/* The path with its {words} replaced. */
static int put_path(struct draft *d, struct ttc_buf *url)
{
    const char *at = d->x->action->endpoint->path;
    while (*at) {
        size_t n = strcspn(at, "{");
        ttc_buf_add(url, at, n);
        at += n;
        if (!*at)
            break;
        size_t word = strcspn(at, "}") - 1;
        const json_t *value = json_object_getn(d->x->params, at + 1, word);
        struct ttc_buf text = {0};
        if (!value)
            return ttc_fail(d->why, TT_EUSAGE, "give this parameter",
                            "%s: %.*s is missing, and it is part of the path", d->x->action->name, (int)word,
                            at + 1);
        url->failed |= value_text(&text, value, TT_AS_COMMA) != 0 || text.failed;
        ttc_buf_percent(url, text.p ? text.p : "", text.n);
        ttc_buf_free(&text);
        at += word + 2;
    }
    return 0;
}

static int put_url(struct draft *d)
{
    struct ttc_buf url = {0};
    const char *base;
    if (ttc_request_base(d->x, &base, d->why) != 0)
        return -1;
    size_t n = strlen(base);
    while (n && base[n - 1] == '/')
        n--;
    ttc_buf_add(&url, base, n);
    int rc = put_path(d, &url);
    if (d->query.n) {
        ttc_buf_char(&url, '?');
        ttc_buf_add(&url, d->query.p, d->query.n);
    }
    d->q->url = url.failed || d->query.failed ? NULL : ttc_arena_strdup(&d->x->arena, url.p);
    ttc_buf_free(&url);
    if (rc == 0 && !d->q->url)
        rc = ttc_fail_nomem(d->why);
    return rc;
}

static int put_text_body(struct draft *d, const char *type_line)
{
    if (d->kind == TT_BODY_JSON)
        ttc_buf_text(&d->body, d->body.n ? "}" : "{}");
    char *copy =
        d->body.failed ? NULL : ttc_arena_strndup(&d->x->arena, d->body.p ? d->body.p : "", d->body.n);
    if (!copy || ttc_request_header(d->x, d->q, type_line) != 0)
        return ttc_fail_nomem(d->why);
    d->q->body = (struct ttc_body){.kind = TTC_BODY_BYTES, .bytes = copy, .length = d->body.n};
    return 0;
}

static int put_body(struct draft *d)
{
    switch (d->kind) {
    case TT_BODY_JSON:
        d->q->body_kind = "json";
        return put_text_body(d, "Content-Type: application/json");
    case TT_BODY_FORM:
        d->q->body_kind = "form";
        return put_text_body(d, "Content-Type: application/x-www-form-urlencoded");
    case TT_BODY_MULTIPART:
        d->q->body_kind = "multipart";
        d->q->body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = d->parts, .n_parts = d->n_parts};
        return 0;
    default:
        return 0;
    }
}

/* The digest of a file of this body comes behind everything else: it is known when the file has left. */
static int add_signature(struct draft *d)
{
    char algorithm[8];
    const char *param, *file;
    if (!ttc_signature_param(d->x, algorithm, &param, &file))
        return 0;
    struct ttc_part *signature = new_part(d, param), *of = d->parts;
    if (!signature)
        return ttc_fail_nomem(d->why);
    while (strcmp(of->name, file) != 0)
        of++;
    return ttc_signature_add(d->x, algorithm, &of->body, &signature->body, d->why);
}

int ttc_request_body_kind(const struct ttc_exchange *x)
{
    const struct tt_endpoint *ep = x->action->endpoint;
    const struct tt_action *row = x->action->row;
    for (uint32_t i = 0; (ep->bodies & TT_BODY_MULTIPART) && i < row->n_params; i++) {
        struct tt_param scratch;
        const struct tt_param *p = ttc_param(x->action->self, row->params, i, &scratch);
        if (p->type == TT_FILE && json_is_string(json_object_get(x->params, p->name)))
            return TT_BODY_MULTIPART;
    }
    if (ep->body_first)
        return ep->body_first;
    if (ep->bodies & TT_BODY_JSON)
        return TT_BODY_JSON;
    return ep->bodies & TT_BODY_FORM ? TT_BODY_FORM : ep->bodies;
}

static int put_token(struct draft *d)
{
    if (!d->mask || !d->x->token_line)
        return ttc_request_token(d->x, d->q, d->why);
    char *line =
        ttc_arena_format(&d->x->arena, "%.*s: ***", (int)strcspn(d->x->token_line, ":"), d->x->token_line);
    return line && ttc_request_header(d->x, d->q, line) == 0 ? 0 : ttc_fail_nomem(d->why);
}

int ttc_request_build(struct ttc_exchange *x, int mask, struct ttc_request *q, struct ttc_failure *why)
{
    struct draft d = {.x = x, .q = q, .why = why, .mask = mask, .kind = ttc_request_body_kind(x)};
    const char *name;
    json_t *value;
    int rc = ttc_request_service_headers(x, q, why);
    if (rc == 0)
        rc = put_token(&d);
    q->method = x->action->endpoint->method;
    json_object_foreach(x->params, name, value)
    {
        if (rc == 0)
            rc = add_param(&d, name, value);
    }
    if (rc == 0 && !mask)
        rc = add_signature(&d);
    if (rc == 0)
        rc = put_url(&d);
    if (rc == 0)
        rc = put_body(&d);
    ttc_buf_free(&d.query);
    ttc_buf_free(&d.body);
    return rc;
}
