/* A request as JSON for people: what a dry run shows. Secrets come out as ***. */
#include "core/exchange.h"
#include <string.h>

static void add_text(struct ttc_buf *b, const char *name, const char *text)
{
    ttc_buf_format(b, ",\"%s\":", name);
    ttc_buf_json_string(b, text, strlen(text));
}

static void add_headers(struct ttc_buf *b, const struct ttc_request *q)
{
    ttc_buf_text(b, ",\"headers\":{");
    for (size_t i = 0; i < q->n_headers; i++) {
        const char *line = q->headers[i], *value = line + strcspn(line, ":");
        if (i)
            ttc_buf_char(b, ',');
        ttc_buf_json_string(b, line, (size_t)(value - line));
        ttc_buf_char(b, ':');
        value += strspn(value, ": ");
        ttc_buf_json_string(b, value, strlen(value));
    }
    ttc_buf_char(b, '}');
}

static void add_source(struct ttc_buf *b, const struct ttc_body *body)
{
    if (body->kind == TTC_BODY_BYTES) {
        ttc_buf_text(b, ",\"value\":");
        ttc_buf_json_string(b, body->bytes, body->length);
        return;
    }
    if (body->url)
        add_text(b, "url", body->url);
    ttc_buf_format(b, ",\"offset\":%llu,\"size\":%llu", (unsigned long long)body->offset,
                   (unsigned long long)body->length);
}

static void add_parts(struct ttc_buf *b, const struct ttc_body *body)
{
    ttc_buf_text(b, ",\"parts\":[");
    for (size_t i = 0; i < body->n_parts; i++) {
        const struct ttc_part *part = &body->parts[i];
        ttc_buf_text(b, i ? ",{\"name\":" : "{\"name\":");
        ttc_buf_json_string(b, part->name, strlen(part->name));
        if (part->filename)
            add_text(b, "filename", part->filename);
        if (part->type)
            add_text(b, "type", part->type);
        add_source(b, &part->body);
        ttc_buf_char(b, '}');
    }
    ttc_buf_char(b, ']');
}

static void add_body(struct ttc_buf *b, const struct ttc_request *q)
{
    const struct ttc_body *body = &q->body;
    if (body->kind == TTC_BODY_PARTS) {
        add_parts(b, body);
    } else if (body->kind == TTC_BODY_BYTES && q->body_kind && strcmp(q->body_kind, "json") == 0) {
        ttc_buf_text(b, ",\"body\":");
        ttc_buf_add(b, body->bytes, body->length);
    } else if (body->kind == TTC_BODY_BYTES) {
        ttc_buf_text(b, ",\"body\":");
        ttc_buf_json_string(b, body->bytes, body->length);
    } else if (body->kind != TTC_BODY_NONE) {
        ttc_buf_text(b, ",\"body\":{\"kind\":\"stream\"");
        add_source(b, body);
        ttc_buf_char(b, '}');
    }
}

void ttc_request_render(struct ttc_exchange *x, struct ttc_buf *b, struct ttc_failure *why)
{
    struct ttc_request own = {0};
    const struct ttc_request *q = &own;
    if (x->own_request)
        q = &x->request; /* of a flow: masked by value below */
    else if (ttc_request_build(x, 1, &own, why) != 0)
        return;
    struct ttc_buf text = {0};
    ttc_buf_text(&text, "{\"dry_run\":true,\"action\":");
    ttc_buf_json_string(&text, x->action->name, strlen(x->action->name));
    add_text(&text, "method", q->method);
    add_text(&text, "url", q->url);
    add_headers(&text, q);
    add_body(&text, q);
    ttc_buf_char(&text, '}');
    char *masked = text.failed ? NULL : ttc_mask(x->call->e->ctx->log, text.p);
    if (masked)
        ttc_buf_text(b, masked);
    else
        ttc_fail_nomem(why);
    ttc_free(masked);
    ttc_buf_free(&text);
}
