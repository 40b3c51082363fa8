/* The host table's steps and ends: see flow.h and the rules in tiktok-provider(7). */
#include "core/flow.h"
#include "core/abi.h"
#include "core/checkpoint.h"
#include "core/contract.h"
#include "core/source.h"
#include <string.h>
#include <strings.h>
#include <sys/random.h>

#define ROWS_NAME  "list"              /* where the rows of a flow are in its data */
#define MOST_ALLOC (SIZE_MAX / 4)      /* more is a negative number that lost its sign */
#define MOST_WAIT  (UINT64_C(1) << 40) /* ms: a wait of decades is as good as one without end */

struct ttc_call *ttc_flow_call(tt_callref ref)
{
    struct ttc_engine *e = ttc_engine_current();
    return e ? ttc_call_of(e, ref.h) : NULL;
}

int32_t ttc_bad_struct(const char *what)
{
    struct ttc_engine *e = ttc_engine_current();
    if (e)
        ttc_breach(e->inside, e, "F11",
                   "gives a %s whose abi does not say how long it is; initialise it with TT_ABI_OF()", what);
    return TT_RC_USAGE;
}

void ttc_op_finish(struct ttc_op *op, int32_t rc)
{
    struct ttc_call *call = op->call;
    tt_done_op_fn *done = op->done;
    void *user = op->user;
    struct ttc_visit visit;
    ttc_op_drop(op);
    ttc_enter_provider(call, &visit);
    done((tt_callref){call->handle}, rc, user);
    ttc_leave_provider(call, &visit, "a step");
    ttc_call_settle(call);
}

/* ---- memory and input */

static void *host_alloc(tt_callref ref, uint64_t bytes)
{
    struct ttc_call *call = ttc_flow_call(ref);
    void *p = NULL;
    if (!call)
        return NULL;
    if (bytes > MOST_ALLOC)
        ttc_breach(call->action, call->e, "F5", "asks for %llu bytes of memory", (unsigned long long)bytes);
    else if (!(p = ttc_arena_alloc(&call->arena, (size_t)bytes)))
        call->starved = 1;
    return p;
}

static json_t *host_params(tt_callref ref)
{
    struct ttc_call *call = ttc_flow_call(ref);
    return call ? call->params : NULL;
}

static int32_t host_random(void *to, uint64_t bytes)
{
    unsigned char *at = to;
    if (!to && bytes)
        return TT_RC_USAGE;
    while (bytes) {
        ssize_t n = getrandom(at, bytes > 256 ? 256 : (size_t)bytes, 0);
        if (n <= 0)
            return TT_RC_FAILED;
        at += n;
        bytes -= (uint64_t)n;
    }
    return TT_RC_OK;
}

/* The provider hears of it; a flow that stops then ends for this reason. */
static int32_t starve(struct ttc_call *call)
{
    call->starved = 1;
    return TT_RC_NOMEM;
}

static struct tt_self *host_self(tt_callref ref)
{
    struct ttc_call *call = ttc_flow_call(ref);
    return call ? call->action->self : NULL;
}

static const char *host_json(tt_callref ref, const json_t *value)
{
    struct ttc_call *call = ttc_flow_call(ref);
    struct ttc_buf b = {0};
    const char *copy = NULL;
    if (call && ttc_json_write(&b, value) == 0)
        copy = ttc_arena_strndup(&call->arena, b.p, b.n);
    if (call && !copy && b.failed)
        call->starved = 1;
    ttc_buf_free(&b);
    return copy;
}

/* ---- steps that send */

static void step_answered(struct ttc_exchange *x, void *user)
{
    struct ttc_op *op = user;
    struct ttc_call *call = op->call;
    tt_answer_fn *answered = op->answered;
    void *its_user = op->user;
    int status = x->answer.failure.status;
    int32_t rc = status == TT_OK || status == TT_PARTIAL ? TT_RC_OK : TT_RC_FAILED;
    if (rc == TT_RC_OK && x->effect == TT_NEW)
        call->began_new = 1;
    struct ttc_visit visit;
    op->exchange = NULL; /* ours until the callback returned */
    ttc_op_drop(op);
    ttc_enter_provider(call, &visit);
    answered((tt_callref){call->handle}, (tt_answer){x->answer.handle}, rc, its_user);
    ttc_leave_provider(call, &visit, "a step");
    ttc_answer_leave(call->e, &x->answer);
    ttc_exchange_free(x);
    ttc_call_settle(call);
}

static int32_t start_step(struct ttc_call *call, struct ttc_exchange *x, tt_answer_fn *answered, void *user,
                          tt_op *op_out)
{
    /* The handle that the provider will look through is taken now: later there may be no memory for it. */
    struct ttc_op *op =
        ttc_answer_enter(call->e, &x->answer) == 0 ? ttc_op_new(call, TTC_OP_EXCHANGE, user, op_out) : NULL;
    if (!op) {
        ttc_exchange_free(x);
        return starve(call);
    }
    op->answered = answered;
    op->exchange = x;
    ttc_exchange_start(x, step_answered, op);
    return TT_RC_OK;
}

/* A step that cannot even be built still answers through its callback. */
static int32_t refuse_step(struct ttc_call *call, struct ttc_exchange *x, struct ttc_failure *why,
                           tt_answer_fn *answered, void *user, tt_op *op_out)
{
    struct ttc_failure none = {0};
    if (!x && !(x = ttc_exchange_new(call, call->action, NULL, &none))) {
        ttc_failure_clear(why);
        return starve(call);
    }
    if (!why->status)
        ttc_fail_nomem(why);
    x->refused = *why;
    memset(why, 0, sizeof *why);
    return start_step(call, x, answered, user, op_out);
}

static struct ttc_exchange *build_step(struct ttc_call *call, const char *name, json_t *params,
                                       struct ttc_failure *why)
{
    struct tt_context *ctx = call->e->ctx;
    struct ttc_action *action = ttc_registry_find(&ctx->registry, name);
    const char **later = NULL;
    json_t *clean = NULL;
    struct ttc_exchange *x = NULL;
    if (!action) {
        ttc_registry_unknown(&ctx->registry, name, why);
        return NULL;
    }
    if (action->self != call->action->self || ttc_action_prepare(&ctx->registry, action, why) != 0 ||
        !action->endpoint) {
        if (!why->status)
            ttc_fail(why, TT_EPROVIDER, NULL,
                     "%s asked for the step %s, which is no endpoint of its own provider", call->action->name,
                     name);
        return NULL;
    }
    if (ttc_fill(call, action, params, &later, why) == 0 &&
        ttc_schema_check(action, params, 0, later, &clean, &call->warnings, why) == 0)
        x = ttc_exchange_new(call, action, clean, why);
    json_decref(clean);
    return x;
}

static int32_t host_invoke(tt_callref ref, const char *action, json_t *params, tt_answer_fn *answered,
                           void *user, tt_op *op_out)
{
    int32_t rc;
    struct ttc_call *call = ttc_step_call(ref, "invoke", action && answered && json_is_object(params), &rc);
    struct ttc_failure why = {0};
    if (!params && ttc_flow_call(ref))
        return starve(ttc_flow_call(ref)); /* a provider builds them, and could not */
    ttc_steal(ttc_flow_call(ref), params);
    if (!call) {
        json_decref(params);
        return rc;
    }
    struct ttc_exchange *x = build_step(call, action, params, &why);
    json_decref(params);
    if (!x)
        return refuse_step(call, NULL, &why, answered, user, op_out);
    return start_step(call, x, answered, user, op_out);
}

static int32_t host_invoke_stream(tt_callref ref, const char *action, json_t *params, tt_piece_fn *piece,
                                  tt_answer_fn *answered, void *user, tt_op *op_out)
{
    int32_t rc;
    struct ttc_call *call =
        ttc_step_call(ref, "invoke_stream", action && answered && piece && json_is_object(params), &rc);
    struct ttc_failure why = {0};
    if (!params && ttc_flow_call(ref))
        return starve(ttc_flow_call(ref)); /* a provider builds them, and could not */
    ttc_steal(ttc_flow_call(ref), params);
    if (!call) {
        json_decref(params);
        return rc;
    }
    struct ttc_exchange *x = build_step(call, action, params, &why);
    json_decref(params);
    if (!x)
        return refuse_step(call, NULL, &why, answered, user, op_out);
    x->piece = piece;
    x->piece_user = user;
    return start_step(call, x, answered, user, op_out);
}

/* ---- rows */

static int gives_rows(struct ttc_call *call, const char *function, int complete)
{
    if (!(call->action->row->flags & TT_A_ROWS))
        ttc_breach(call->action, call->e, "F10", "calls %s(), and its action is without TT_A_ROWS", function);
    else if (!complete)
        ttc_breach(call->action, call->e, "F10", "calls %s() without an argument that it must give",
                   function);
    return complete && (call->action->row->flags & TT_A_ROWS);
}

static int32_t host_row(tt_callref ref, const char *json, uint64_t n)
{
    struct ttc_call *call = ttc_flow_call(ref);
    if (!call)
        return TT_RC_STALE;
    if (!gives_rows(call, "row", json != NULL))
        return TT_RC_USAGE;
    if (n > MOST_ALLOC || ttc_json_check(json, n, NULL) != 0) {
        ttc_breach(call->action, call->e, "F10", "gives a row that is not JSON");
        return TT_RC_USAGE;
    }
    struct ttc_buf line = {0};
    ttc_json_compact(&line, json, json + n);
    int32_t rc = line.failed ? TT_RC_NOMEM : ttc_row_out(call, line.p, line.n);
    ttc_buf_free(&line);
    return rc;
}

static int32_t host_rows(tt_callref ref, tt_answer answer, const char *path, uint64_t *n)
{
    struct ttc_call *call = ttc_flow_call(ref);
    struct ttc_answer *a = ttc_answer_of(answer);
    struct tt_span list;
    uint64_t unheard;
    n = n ? n : &unheard;
    *n = 0;
    if (!call || !a)
        return TT_RC_STALE;
    if (!gives_rows(call, "rows", path != NULL))
        return TT_RC_USAGE;
    if (!a->data.p || ttc_json_reach(a->data, path, &list) != TT_VALUE_ARRAY)
        return 0;
    int stop = ttc_rows_out(call, list, n);
    return stop < 0 ? starve(call) : stop;
}

/* ---- a request that no table describes */

static int host_fits(const char *host, size_t n, const char *pattern, size_t m)
{
    if (m > 1 && pattern[0] == '*')
        return n > m - 1 && strncasecmp(host + n - (m - 1), pattern + 1, m - 1) == 0;
    return n == m && strncasecmp(host, pattern, n) == 0;
}

static const char *host_of(const char *url, size_t *n)
{
    const char *host = strstr(url, "://");
    host = host ? host + 3 : url;
    *n = strcspn(host, ":/?#");
    return memchr(host, '@', strcspn(host, "/?#")) ? NULL : host;
}

/* May credentials or content go to this URL? It must lie on the service's own host or on one that its row allows. */
static int url_allowed(struct ttc_exchange *x, const char *url, struct ttc_failure *why)
{
    const char *base, *pattern = x->action->service->hosts;
    size_t n = 0, base_n = 0;
    const char *host = host_of(url, &n), *own;
    if (ttc_request_base(x, &base, why) != 0)
        return -1;
    own = host_of(base, &base_n);
    int scheme = strncasecmp(url, "https://", 8) == 0 ||
                 (strncasecmp(url, "http://", 7) == 0 && strncasecmp(base, "http://", 7) == 0);
    if (host && scheme && own && host_fits(host, n, own, base_n))
        return 0;
    while (host && scheme && pattern && *pattern) {
        size_t m = strcspn(pattern, "|");
        if (host_fits(host, n, pattern, m))
            return 0;
        pattern += m + (pattern[m] == '|');
    }
    return ttc_fail(why, TT_EREMOTE, "if this host is right, set the service's URL in the configuration",
                    "%s: the service named a URL on the host %.*s, where nothing may be sent",
                    x->call->action->name, (int)n, host ? host : url);
}

static const char *http_url(struct ttc_exchange *x, const struct tt_http *h, struct ttc_failure *why)
{
    struct ttc_buf url = {0};
    const char *base;
    if (h->url) {
        if (url_allowed(x, h->url, why) != 0)
            return NULL;
        ttc_buf_text(&url, h->url);
    } else {
        if (ttc_request_base(x, &base, why) != 0)
            return NULL;
        size_t n = strlen(base);
        while (n && base[n - 1] == '/')
            n--;
        ttc_buf_add(&url, base, n);
        ttc_buf_text(&url, h->path ? h->path : "/");
    }
    for (uint16_t i = 0; i < h->n_query; i++) {
        ttc_buf_char(&url, strchr(url.p ? url.p : "", '?') ? '&' : '?');
        ttc_buf_percent(&url, h->query[i].name, strlen(h->query[i].name));
        ttc_buf_char(&url, '=');
        ttc_buf_percent(&url, h->query[i].value, strlen(h->query[i].value));
    }
    char *copy = url.failed ? NULL : ttc_arena_strdup(&x->arena, url.p);
    ttc_buf_free(&url);
    if (!copy)
        ttc_fail_nomem(why);
    return copy;
}

static int http_headers(struct ttc_exchange *x, const struct tt_http *h, struct ttc_failure *why)
{
    if (ttc_request_service_headers(x, &x->request, why) != 0)
        return -1;
    for (uint16_t i = 0; i < h->n_headers; i++) {
        if (strpbrk(h->headers[i].name, "\r\n:") || strpbrk(h->headers[i].value, "\r\n"))
            return ttc_fail(why, TT_EUSAGE, NULL, "%s: a header holds a line break", x->call->action->name);
        char *line = ttc_arena_format(&x->arena, "%s: %s", h->headers[i].name, h->headers[i].value);
        if (!line || ttc_request_header(x, &x->request, line) != 0)
            return ttc_fail_nomem(why);
    }
    return 0;
}

static int http_body(struct ttc_exchange *x, const struct tt_http *h, struct ttc_failure *why)
{
    struct ttc_request *q = &x->request;
    if (!h->n_parts) {
        if (!h->body)
            return 0;
        q->body_kind = h->body->kind == TT_SRC_JSON ? "json" : "stream";
        if (h->body->kind == TT_SRC_JSON && ttc_request_header(x, q, "Content-Type: application/json") != 0)
            return ttc_fail_nomem(why);
        return ttc_source_body(x->call, &x->arena, h->body, &q->body, why);
    }
    struct ttc_part *parts = ttc_arena_alloc(&x->arena, h->n_parts * sizeof *parts);
    if (!parts)
        return ttc_fail_nomem(why);
    for (uint16_t i = 0; i < h->n_parts; i++) {
        struct tt_part scratch;
        const struct tt_part *part =
            TTC_ROW(x->call->action->self, TT_ROW_PART, tt_part, h->parts, i, &scratch);
        parts[i].name = ttc_arena_strdup(&x->arena, part->name);
        parts[i].filename = ttc_arena_strdup(&x->arena, part->filename);
        parts[i].type = ttc_arena_strdup(&x->arena, part->type);
        if (!parts[i].name || (part->filename && !parts[i].filename) || (part->type && !parts[i].type))
            return ttc_fail_nomem(why);
        if (ttc_source_body(x->call, &x->arena, part->source, &parts[i].body, why) != 0)
            return -1;
    }
    q->body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = parts, .n_parts = h->n_parts};
    q->body_kind = "multipart";
    return 0;
}

static uint8_t effect_of(const struct tt_http *h)
{
    if (strcmp(h->method, "GET") == 0)
        return TT_READ;
    return h->flags & TT_HTTP_REPEATABLE ? TT_SAME : TT_NEW;
}

/* The exchange's own action: no row, no endpoint, only a service. */
static int own_action(struct ttc_exchange *x, const char *service, struct ttc_failure *why)
{
    struct tt_service *row = ttc_arena_alloc(&x->keep, sizeof *row);
    struct tt_service scratch;
    const struct tt_service *found =
        ttc_self_service(x->call->action->self, service ? service : "", &scratch);
    if (!row)
        return ttc_fail_nomem(why);
    if (!found)
        return ttc_fail(why, TT_EPROVIDER, NULL, "%s: the provider describes no service \"%s\"",
                        x->call->action->name, service ? service : "");
    *row = *found;
    x->own = (struct ttc_action){.self = x->call->action->self,
                                 .name = x->call->action->name,
                                 .row = x->call->action->row,
                                 .prepared = 1,
                                 .service = row,
                                 .envelope = row->envelope};
    x->action = &x->own;
    return 0;
}

static int32_t host_http(tt_callref ref, const struct tt_http *given, tt_answer_fn *answered, void *user,
                         tt_op *op_out)
{
    int32_t rc;
    struct ttc_call *call = ttc_step_call(ref, "http", given && answered, &rc);
    struct ttc_failure why = {0};
    struct tt_http whole, *h = &whole;
    if (!call)
        return rc;
    if (ttc_abi_take(h, sizeof *h, &given->abi, TTC_HTTP_1_0) != 0)
        return ttc_bad_struct("tt_http");
    const char *wrong = ttc_http_wrong(call->action->self, h);
    if (wrong) {
        ttc_breach(call->action, call->e, "F9", "makes a request that %s", wrong);
        return TT_RC_USAGE;
    }
    struct ttc_exchange *x = ttc_exchange_new(call, call->action, NULL, &why);
    if (!x) {
        ttc_failure_clear(&why);
        return starve(call);
    }
    x->own_request = 1;
    x->effect = effect_of(h);
    x->raw = (h->flags & TT_HTTP_RAW) != 0;
    x->stall_ms = h->stall_s > UINT32_MAX / 1000 ? UINT32_MAX : h->stall_s * 1000;
    x->request.method = ttc_arena_strdup(&x->arena, h->method);
    x->token_kind = h->token && !(h->flags & TT_HTTP_NO_TOKEN) ? ttc_arena_strdup(&x->keep, h->token) : NULL;
    if (h->token && !(h->flags & TT_HTTP_NO_TOKEN) && !x->token_kind)
        ttc_fail_nomem(&why);
    else if (own_action(x, h->service, &why) == 0 && http_headers(x, h, &why) == 0 &&
             http_body(x, h, &why) == 0)
        x->request.url = http_url(x, h, &why);
    if (!x->request.url || !x->request.method)
        return refuse_step(call, x, &why, answered, user, op_out);
    return start_step(call, x, answered, user, op_out);
}

/* ---- steps that wait or compute */

static void timer_over(struct ttc_timer *timer, void *user)
{
    (void)timer;
    ttc_op_finish(user, TT_RC_OK);
}

static int32_t host_timer(tt_callref ref, uint64_t ms, tt_done_op_fn *done, void *user, tt_op *op_out)
{
    int32_t rc;
    struct ttc_call *call = ttc_step_call(ref, "timer", done != NULL, &rc);
    if (!call)
        return rc;
    ms = ms < MOST_WAIT ? ms : MOST_WAIT;
    struct ttc_op *op = ttc_op_new(call, TTC_OP_TIMER, user, op_out);
    if (!op)
        return starve(call);
    op->done = done;
    ttc_timer_set(&call->e->timers, &op->timer, ttc_now_ms() + ms, timer_over, op);
    return TT_RC_OK;
}

static void work_over(struct ttc_job *job, int rc, void *user)
{
    struct ttc_op *op = (struct ttc_op *)((char *)job - offsetof(struct ttc_op, job));
    struct ttc_call *call = op->call;
    (void)user;
    call->holds--;
    if (op->canceled) {
        ttc_op_gone(op);
        return;
    }
    ttc_op_finish(op, rc);
}

static int32_t host_work(tt_callref ref, tt_work_fn *work, tt_done_op_fn *done, void *user, tt_op *op_out)
{
    int32_t rc;
    struct ttc_call *call = ttc_step_call(ref, "work", work && done, &rc);
    if (!call)
        return rc;
    struct ttc_op *op = ttc_op_new(call, TTC_OP_JOB, user, op_out);
    if (!op)
        return starve(call);
    op->done = done;
    op->job = (struct ttc_job){.work = work, .done = work_over, .user = user};
    if (ttc_job_start(call->e, &op->job) != 0) {
        ttc_op_drop(op);
        return starve(call);
    }
    call->holds++;
    return TT_RC_OK;
}

static void host_cancel(tt_callref ref, tt_op handle)
{
    struct ttc_call *call = ttc_flow_call(ref);
    struct ttc_op *op = call ? ttc_slots_get(&call->e->ops, handle.h) : NULL;
    if (!op || op->call != call)
        return;
    if (call->in_piece) /* the network is in the middle of this answer */
        ttc_breach(call->action, call->e, "F10", "cancels a step in a piece function; that is ignored");
    else
        ttc_op_cancel(op);
}

/* ---- what a flow tells and how it ends */

static void host_progress(tt_callref ref, uint64_t done, uint64_t total, const char *phase)
{
    struct ttc_call *call = ttc_flow_call(ref);
    if (total && done > total) /* a bar that is more than full */
        done = total;
    if (call && call->checkpoint) {
        call->checkpoint->done = done;
        call->checkpoint->total = total;
    }
    if (!call || !call->options.progress)
        return;
    char *line = ttc_one_line(phase);
    call->options.progress(call->handle, done, total, line ? line : "", call->options.progress_user);
    ttc_free(line);
}

static void host_warn(tt_callref ref, const char *text)
{
    struct ttc_call *call = ttc_flow_call(ref);
    char *line = call ? ttc_one_line(text) : NULL;
    if (line && *line)
        ttc_warn(&call->warnings, "%s", line);
    else if (call && !line && text)
        ttc_warn(&call->warnings, "a warning was lost: out of memory");
    else if (call)
        ttc_breach(call->action, call->e, "F5", "warns without a text");
    ttc_free(line);
}

/* {"list":[rows] | "rows":n, and the members of data} */
static int write_with_rows(struct ttc_call *call, const json_t *data, struct ttc_buf *b)
{
    struct ttc_buf rest = {0};
    if (data && (!json_is_object(data) || json_object_get(data, ROWS_NAME)))
        return -1;
    ttc_buf_text(&rest, data ? "" : "{}");
    int bad = data && ttc_json_write(&rest, data) != 0;
    b->failed |= rest.failed;
    ttc_buf_char(b, '{');
    ttc_rows_out_say(call, ROWS_NAME, b);
    if (!bad && rest.n > 2)
        ttc_buf_char(b, ',');
    if (!bad)
        ttc_buf_add(b, rest.p + 1, rest.n - 1);
    ttc_buf_free(&rest);
    return bad || b->failed ? -1 : 0;
}

static void host_succeed(tt_callref ref, json_t *data)
{
    struct ttc_call *call = ttc_ending_call(ref);
    struct ttc_result_parts parts = {.data_is_json = 1};
    struct ttc_buf b = {0};
    int with_rows = call && (call->action->row->flags & TT_A_ROWS) != 0;
    ttc_steal(call, data);
    if (call && !data)
        ttc_fail_nomem(&parts.failure); /* a provider builds it, and could not */
    if (call && data) {
        int bad = with_rows ? write_with_rows(call, data, &b) : ttc_json_write(&b, data);
        int lost = b.failed;
        parts.rows = with_rows && !call->options.sink ? ROWS_NAME : NULL;
        size_t n = b.n;
        char *p = bad ? NULL : ttc_buf_take(&b);
        parts.bytes = p ? ttc_bytes_new(p, n) : NULL;
        if (parts.bytes)
            parts.data = (struct tt_span){p, n};
        else if (bad && !lost)
            ttc_fail(&parts.failure, TT_EPROVIDER, "report this to the provider's author",
                     "%s: the provider succeeded with what cannot be written as %s (tiktok-provider(7), %s)",
                     call->action->name, with_rows ? "an object beside the list of its rows" : "JSON",
                     with_rows ? "F10" : "F3");
        else
            ttc_fail_nomem(&parts.failure);
        ttc_buf_free(&b);
    }
    json_decref(data);
    if (call)
        ttc_call_end(call, &parts);
}

static void pass_on(struct ttc_call *call, struct ttc_answer *a)
{
    struct ttc_result_parts parts = {
        .failure = a->failure, .bytes = ttc_bytes_ref(a->bytes), .data = a->data, .data_is_json = a->is_json};
    memset(&a->failure, 0, sizeof a->failure);
    ttc_call_end(call, &parts);
}

static void host_succeed_answer(tt_callref ref, tt_answer answer)
{
    struct ttc_call *call = ttc_ending_call(ref);
    struct ttc_answer *a = ttc_answer_of(answer);
    struct ttc_failure why = {0};
    if (call && a) {
        pass_on(call, a);
    } else if (call) {
        ttc_fail(&why, TT_EPROVIDER, NULL, "%s: the provider passed on an answer that was gone",
                 call->action->name);
        ttc_call_end_failed(call, &why);
    }
}

static void host_fail(tt_callref ref, const struct tt_fault *given)
{
    struct ttc_call *call = ttc_ending_call(ref);
    struct ttc_failure f = {0};
    struct tt_fault whole, *fault = NULL;
    if (!call)
        return;
    if (given && ttc_abi_take(&whole, sizeof whole, &given->abi, TTC_FAULT_1_0) == 0)
        fault = &whole;
    else if (given)
        ttc_bad_struct("tt_fault");
    int known = fault && fault->kind > TT_OK && fault->kind < TT_EBUSY;
    char *message = ttc_one_line(fault ? fault->message : NULL),
         *hint = ttc_one_line(fault ? fault->hint : NULL);
    if (fault && !known)
        ttc_breach(call->action, call->e, "F3", "fails with the unknown kind %d", (int)fault->kind);
    const char *said = message && *message ? message : "the provider failed without a word";
    size_t n = strlen(call->action->name); /* a failure of a step that is passed on has it already */
    int named = strncmp(said, call->action->name, n) == 0 && strncmp(said + n, ": ", 2) == 0;
    ttc_fail(&f, known ? fault->kind : TT_EPROVIDER, hint, "%s%s%s", named ? "" : call->action->name,
             named ? "" : ": ", said);
    ttc_free(message);
    ttc_free(hint);
    if (fault) {
        f.http = fault->http >= 100 && fault->http <= 999 ? fault->http : 0;
        char *code = ttc_one_line(fault->code), *param = ttc_one_line(fault->param);
        ttc_failure_text(&f, &f.code, code);
        ttc_failure_text(&f, &f.param, param);
        ttc_free(code);
        ttc_free(param);
        f.retry_after_s = fault->retry_after_s;
        f.retryable = (fault->flags & TT_FAULT_RETRYABLE) != 0;
    }
    ttc_call_end_failed(call, &f);
}

static void host_fail_answer(tt_callref ref, tt_answer answer)
{
    struct ttc_call *call = ttc_ending_call(ref);
    struct ttc_answer *a = ttc_answer_of(answer);
    struct ttc_failure why = {0};
    if (call && a && a->failure.status != TT_OK) {
        pass_on(call, a);
    } else if (call) {
        ttc_fail(&why, TT_EPROVIDER, NULL,
                 "%s: the provider failed with an answer that was gone or a success", call->action->name);
        ttc_call_end_failed(call, &why);
    }
}

static int32_t host_step_fault(tt_callref ref, struct tt_fault *out)
{
    struct ttc_call *call = ttc_flow_call(ref);
    if (!call || !out)
        return call ? TT_RC_USAGE : TT_RC_STALE;
    return ttc_fault_of(&call->step_fault, out);
}

static int32_t host_hmac(const void *key, uint64_t key_n, const void *text, uint64_t n, char hex_out[65])
{
    if ((key_n && !key) || (n && !text) || !hex_out)
        return TT_RC_USAGE;
    struct ttc_failure why = {0};
    const struct ttc_crypto *crypto = ttc_crypto(&why);
    ttc_failure_clear(&why);
    return crypto && crypto->hmac_sha256(key, key_n, text, n, hex_out) == 0 ? TT_RC_OK : TT_RC_FAILED;
}

static int64_t host_base64(const void *bytes, uint64_t n, char *out, uint64_t room)
{
    if ((n && !bytes) || !out)
        return -1;
    struct ttc_failure why = {0};
    const struct ttc_crypto *crypto = ttc_crypto(&why);
    ttc_failure_clear(&why);
    return crypto ? crypto->base64(bytes, n, out, room) : -1;
}

static int64_t host_unbase64(const char *text, uint64_t n, void *out, uint64_t room)
{
    if ((n && !text) || (room && !out))
        return -1;
    struct ttc_failure why = {0};
    const struct ttc_crypto *crypto = ttc_crypto(&why);
    ttc_failure_clear(&why);
    return crypto ? crypto->unbase64(text, n, out, room) : -1;
}

static int32_t host_same_bytes(const void *a, const void *b, uint64_t n)
{
    if (n && (!a || !b))
        return 0;
    struct ttc_failure why = {0};
    const struct ttc_crypto *crypto = ttc_crypto(&why);
    ttc_failure_clear(&why);
    return crypto ? crypto->same_bytes(a, b, n) : 0;
}

void ttc_host_fill(struct tt_host *h)
{
    h->abi = (struct tt_abi)TT_ABI_OF(struct tt_host);
    h->core_version = TT_VERSION_NUMBER;
    ttc_host_fill_provider(h);
    h->alloc = host_alloc;
    h->params = host_params;
    h->now_ms = ttc_unix_ms;
    h->random = host_random;
    h->invoke = host_invoke;
    h->http = host_http;
    h->timer = host_timer;
    h->work = host_work;
    h->digest = ttc_host_digest;
    h->cancel = host_cancel;
    ttc_host_fill_answers(h);
    h->source_open = ttc_host_source_open;
    h->checkpoint = ttc_host_checkpoint;
    h->resumed = ttc_host_resumed;
    h->progress = host_progress;
    h->warn = host_warn;
    h->succeed = host_succeed;
    h->succeed_answer = host_succeed_answer;
    h->fail = host_fail;
    h->fail_answer = host_fail_answer;
    h->hmac_sha256 = host_hmac;
    h->base64 = host_base64;
    h->unbase64 = host_unbase64;
    h->same_bytes = host_same_bytes;
    h->step_fault = host_step_fault;
    h->invoke_stream = host_invoke_stream;
    h->rows = host_rows;
    h->row = host_row;
    h->self = host_self;
    h->json = host_json;
}
