/* What a flow sees of an answer: bytes first, single members by path, a tree only when asked. Loop thread. */
#include "core/flow.h"
#include "core/abi.h"
#include <string.h>
#include <strings.h>

int ttc_answer_enter(struct ttc_engine *e, struct ttc_answer *a)
{
    a->handle = ttc_slots_add(&e->answers, a);
    return a->handle ? 0 : -1;
}

void ttc_answer_leave(struct ttc_engine *e, struct ttc_answer *a)
{
    ttc_slots_drop(&e->answers, a->handle);
    a->handle = 0;
}

struct ttc_answer *ttc_answer_of(tt_answer answer)
{
    struct ttc_engine *e = ttc_engine_current();
    return e ? ttc_slots_get(&e->answers, answer.h) : NULL;
}

int32_t ttc_fault_of(const struct ttc_failure *f, struct tt_fault *out)
{
    const struct tt_fault whole = {.kind = f->status,
                                   .http = f->http,
                                   .code = f->code ? f->code : "",
                                   .message = f->message ? f->message : "",
                                   .hint = f->hint ? f->hint : "",
                                   .param = f->param ? f->param : "",
                                   .retry_after_s = f->retry_after_s,
                                   .flags = f->retryable ? TT_FAULT_RETRYABLE : 0};
    if (ttc_abi_give(&out->abi, &whole, sizeof whole, TTC_FAULT_1_0) == 0)
        return TT_RC_OK;
    return ttc_bad_struct("tt_fault to fill");
}

static int32_t answer_status(tt_answer answer)
{
    struct ttc_answer *a = ttc_answer_of(answer);
    return a ? a->http : 0;
}

static int32_t answer_header(tt_answer answer, const char *name, struct tt_span *out)
{
    struct ttc_answer *a = ttc_answer_of(answer);
    if (!out || !name)
        return a ? TT_RC_USAGE : TT_RC_STALE;
    *out = (struct tt_span){NULL, 0};
    for (size_t i = 0; a && i < a->n_headers; i++) {
        if (strcasecmp(a->headers[i].name, name) == 0) {
            *out = (struct tt_span){a->headers[i].value, strlen(a->headers[i].value)};
            return TT_RC_OK;
        }
    }
    return a ? TT_RC_FAILED : TT_RC_STALE;
}

static int32_t answer_data(tt_answer answer, struct tt_span *out)
{
    struct ttc_answer *a = ttc_answer_of(answer);
    if (!out)
        return a ? TT_RC_USAGE : TT_RC_STALE;
    *out = a ? a->data : (struct tt_span){NULL, 0};
    return a ? TT_RC_OK : TT_RC_STALE;
}

static int32_t answer_text(tt_answer answer, const char *path, char *out, uint64_t room)
{
    struct ttc_answer *a = ttc_answer_of(answer);
    struct tt_span value;
    if (room && out)
        *out = '\0';
    if (!path || (room && !out))
        return -1;
    if (!a || !a->is_json || !a->data.p || !ttc_json_find(a->data, path, &value))
        return -1;
    return (int32_t)ttc_json_text(value, out, (size_t)room);
}

static json_t *answer_tree(tt_answer answer)
{
    struct ttc_answer *a = ttc_answer_of(answer);
    if (!a || !a->is_json || !a->data.p)
        return NULL;
    int lost;
    return ttc_json_tree(a->data.p, a->data.n, JSON_DECODE_ANY, NULL, &lost);
}

static int32_t answer_fault(tt_answer answer, struct tt_fault *out)
{
    struct ttc_answer *a = ttc_answer_of(answer);
    struct ttc_failure gone = {.status = TT_EPROVIDER};
    if (!out)
        return a ? TT_RC_USAGE : TT_RC_STALE;
    int32_t rc = ttc_fault_of(a ? &a->failure : &gone, out);
    return rc == TT_RC_OK && !a ? TT_RC_STALE : rc;
}

void ttc_host_fill_answers(struct tt_host *h)
{
    h->status = answer_status;
    h->header = answer_header;
    h->data = answer_data;
    h->text = answer_text;
    h->tree = answer_tree;
    h->fault = answer_fault;
}
