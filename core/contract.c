/* Broken rules of the contract: see contract.h. */
#include "core/contract.h"
#include "core/abi.h"
#include "core/flow.h"
#include "core/text.h"
#include <stdarg.h>
#include <string.h>

#define LONGEST_SAID 4096u
#define MOST_BYTES   (UINT64_MAX / 4)

const char *ttc_rc_name(int32_t rc)
{
    static const char *const names[] = {"TT_RC_OK",    "TT_RC_STALE",    "TT_RC_USAGE",
                                        "TT_RC_NOMEM", "TT_RC_CANCELED", "TT_RC_FAILED"};
    return rc <= 0 && rc >= TT_RC_FAILED ? names[-rc] : "an unknown code";
}

void ttc_breach(const struct ttc_action *action, struct ttc_engine *e, const char *rule, const char *form,
                ...)
{
    struct ttc_buf text = {0};
    va_list args;
    va_start(args, form);
    ttc_buf_format_args(&text, form, args);
    va_end(args);
    if (!text.failed)
        ttc_log(e->ctx->log, TT_LOG_WARNING, action ? action->self->id : NULL,
                "%s %s (tiktok-provider(7), %s)", action ? action->name : "a provider", text.p ? text.p : "",
                rule);
    ttc_buf_free(&text);
}

struct ttc_call *ttc_step_call(tt_callref ref, const char *function, int complete, int32_t *rc)
{
    struct ttc_call *call = ttc_flow_call(ref);
    *rc = TT_RC_STALE;
    if (!call)
        return NULL;
    *rc = TT_RC_CANCELED; /* its pending steps are told one by one: a new one would never be the last */
    if (call->canceling)
        return NULL;
    *rc = TT_RC_OK;
    if (complete)
        return call;
    *rc = TT_RC_USAGE;
    ttc_breach(call->action, call->e, "F2", "calls %s() without an argument that it must give", function);
    return NULL;
}

struct ttc_call *ttc_ending_call(tt_callref ref)
{
    struct ttc_call *call = ttc_flow_call(ref);
    struct ttc_engine *e = ttc_engine_current();
    if (call && call->in_piece) {
        ttc_breach(call->action, e, "F10", "ends its call in a piece function; that is ignored");
        return NULL;
    }
    if (!call && e)
        ttc_breach(e->inside, e, "F3", "ends a call that is over already; that is ignored");
    return call;
}

void ttc_steal(struct ttc_call *call, json_t *json)
{
    if (!call || !json || json != call->params)
        return;
    ttc_breach(call->action, call->e, "F5", "gives away its parameters, which are borrowed");
    json_incref(json);
}

char *ttc_one_line(const char *text)
{
    struct ttc_buf line = {0};
    char *cut = text ? ttc_strndup(text, LONGEST_SAID) : NULL;
    if (!cut)
        return NULL;
    ttc_buf_one_line(&line, cut);
    ttc_free(cut);
    return ttc_buf_take(&line);
}

/* ------------------------------------------------------------------------------------- requests of a flow's own */

/* No blank and no control character: nothing that could begin another header or another request. */
static int is_plain(const char *text)
{
    for (; text && *text; text++)
        if ((unsigned char)*text <= 0x20 || *text == 0x7f)
            return 0;
    return 1;
}

static int is_one_line(const char *text)
{
    for (; text && *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            return 0;
    return 1;
}

static const char *pairs_wrong(const struct tt_http *h)
{
    if ((h->n_query && !h->query) || (h->n_headers && !h->headers))
        return "counts query members or headers and has no table of them";
    for (uint16_t i = 0; i < h->n_query; i++)
        if (!h->query[i].name || !h->query[i].value)
            return "has a query member without a name or a value";
    for (uint16_t i = 0; i < h->n_headers; i++)
        if (!h->headers[i].name || !*h->headers[i].name || !h->headers[i].value)
            return "has a header without a name or a value";
    return NULL;
}

const char *ttc_source_wrong(const struct tt_source *given)
{
    struct tt_source whole, *s = &whole;
    if (!given)
        return "has no source";
    if (ttc_abi_take(s, sizeof *s, &given->abi, TTC_SOURCE_1_0) != 0)
        return "has a source whose abi does not say how long it is";
    if (s->kind == TT_SRC_BYTES && (s->length > MOST_BYTES || (s->length && !s->bytes)))
        return "has a source of bytes that cannot be there";
    if (s->kind == TT_SRC_JSON && !s->json)
        return "has a source of JSON without a value";
    if (s->kind == TT_SRC_FILE && !s->path_or_url)
        return "has a source without a path";
    return NULL;
}

static const char *parts_wrong(const struct tt_self *self, const struct tt_http *h)
{
    if (h->n_parts && !h->parts)
        return "counts parts and has no table of them";
    for (uint16_t i = 0; i < h->n_parts; i++) {
        struct tt_part scratch;
        const struct tt_part *part = TTC_ROW(self, TT_ROW_PART, tt_part, h->parts, i, &scratch);
        if (!part->name || !is_one_line(part->name) || !is_one_line(part->filename) ||
            !is_one_line(part->type))
            return "has a part without a name, or with a line break in its name or type";
        const char *wrong = ttc_source_wrong(part->source);
        if (wrong)
            return wrong;
    }
    return NULL;
}

const char *ttc_http_wrong(const struct tt_self *self, const struct tt_http *h)
{
    if (!h->method)
        return "has no method";
    if (h->flags & 0xff00u)
        return "has flags that are unknown here";
    size_t n = strspn(h->method, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (n == 0 || n > 15 || h->method[n])
        return "has a method that is no word of capital letters";
    if (!h->url && h->path &&
        *h->path != '/') /* it is put after the base URL, whose host it must not change */
        return "has a path that does not begin with /";
    if (!is_plain(h->url ? h->url : h->path))
        return "has a path or URL with a blank or a control character";
    const char *wrong = pairs_wrong(h);
    if (!wrong)
        wrong = parts_wrong(self, h);
    if (!wrong && !h->n_parts && h->body)
        wrong = ttc_source_wrong(h->body);
    return wrong;
}
