/* Sins against F2, F5, F7 and F9: handles that are over, threads, other providers, other hosts, what is borrowed. */
#include "loader/z_sins.h"
#include "tiktok/tiktok.h"
#include <string.h>

void z_all_stale(struct sinner *s, const struct tt_host *h, tt_callref call, tt_op op, tt_answer a)
{
    struct tt_http request = {.abi = TT_ABI_OF(struct tt_http), .service = "api", .method = "GET"};
    struct tt_source source = {
        .abi = TT_ABI_OF(struct tt_source), .kind = TT_SRC_BYTES, .bytes = "x", .length = 1};
    struct tt_fault fault = {.abi = TT_ABI_OF(struct tt_fault)};
    char hex[65];
    uint64_t n = 7;
#define STALE(expression) z_expect(s, (expression) == TT_RC_STALE, #expression)
    z_expect(s, h->alloc(call, 10) == NULL, "alloc");
    z_expect(s, h->params(call) == NULL, "params");
    z_expect(s, h->resumed(call) == NULL, "resumed");
    z_expect(s, h->self(call) == NULL, "self");
    z_expect(s, h->json(call, NULL) == NULL, "json");
    STALE(h->invoke(call, "z_misbehaves.get", json_object(), z_no_answer, s, NULL));
    STALE(h->invoke_stream(call, "z_misbehaves.bytes", json_object(), NULL, z_no_answer, s, NULL));
    STALE(h->http(call, &request, z_no_answer, s, NULL));
    STALE(h->timer(call, 1, z_nothing, s, NULL));
    STALE(h->digest(call, "md5", &source, hex, sizeof hex, z_nothing, s, NULL));
    STALE(h->source_open(call, "/etc/passwd", &source, z_nothing, s, NULL));
    STALE(h->checkpoint(call, json_object()));
    STALE(h->step_fault(call, &fault));
    STALE(h->row(call, "{}", 2));
    STALE(h->rows(call, a, "list", &n));
    z_expect(s, n == 0, "rows counts");
    h->cancel(call, op);
    h->progress(call, 1, 2, "late");
    h->warn(call, "late");
    h->succeed(call, json_object());
    h->succeed_answer(call, a);
    h->fail(call, &fault);
    h->fail_answer(call, a);
#undef STALE
}

static int32_t use_stale(struct sinner *s)
{
    z_all_stale(s, s->host, z_left.call, z_left.op, z_left.answer);
    z_all_stale(s, s->host, (tt_callref){0}, (tt_op){0}, (tt_answer){0});
    z_all_stale(s, s->host, (tt_callref){UINT64_MAX}, (tt_op){UINT64_MAX}, (tt_answer){UINT64_MAX});
    s->host->cancel(s->call, (tt_op){UINT64_MAX}); /* a live call and no step of it */
    s->host->cancel(s->call, z_left.op);
    z_report(s);
    return TT_RC_OK;
}

/* A call that waits, known to other contexts. */
static int32_t show_handle(struct sinner *s)
{
    json_decref(s->unexpected);
    z_left.call = s->call;
    return s->host->timer(s->call, 60000, z_nothing, s, &z_left.op);
}

/* ---- threads */

static int32_t host_from_worker(void *user)
{
    struct sinner *s = user;
    z_all_stale(s, s->host, s->call, s->op, (tt_answer){1});
    return 0;
}

static int32_t work_wrong(struct sinner *s)
{
    return s->host->work(s->call, host_from_worker, z_report_later, s, &s->op);
}

/* ---- other places */

static void pass_failure(tt_callref call, tt_answer a, int32_t rc, void *user)
{
    struct sinner *s = user;
    json_decref(s->unexpected);
    if (rc == TT_RC_FAILED)
        s->host->fail_answer(call, a);
    else
        s->host->fail(call, &(struct tt_fault){.abi = TT_ABI_OF(struct tt_fault),
                                               .kind = TT_FAULT_PROVIDER,
                                               .message = "it went through"});
}

static int32_t invoke_other(struct sinner *s)
{
    return s->host->invoke(s->call, "z_good.first", json_object(), pass_failure, s, NULL);
}

static int32_t invoke_flow(struct sinner *s)
{
    return s->host->invoke(s->call, "z_misbehaves.be_good", json_object(), pass_failure, s, NULL);
}

static int32_t invoke_none(struct sinner *s)
{
    return s->host->invoke(s->call, "z_misbehaves.no_such", json_object(), pass_failure, s, NULL);
}

static int32_t send(struct sinner *s, struct tt_http *h, int32_t expected, const char *what)
{
    int32_t rc = s->host->http(s->call, h, pass_failure, s, NULL);
    z_expect(s, rc == expected, what);
    return rc;
}

#define REQUEST(...)                                                                                         \
    {                                                                                                        \
        .abi = TT_ABI_OF(struct tt_http), .service = "api", .method = "GET", __VA_ARGS__                     \
    }

static int32_t foreign_host(struct sinner *s)
{
    struct tt_http h = REQUEST(.url = "https://evil.invalid/take");
    return send(s, &h, TT_RC_OK, "a step");
}

static int32_t no_service(struct sinner *s)
{
    struct tt_http h = REQUEST(.path = "/x");
    h.service = "nowhere";
    return send(s, &h, TT_RC_OK, "a step");
}

static int32_t broken_header(struct sinner *s)
{
    static const struct tt_pair headers[] = {{"X-One", "a\r\nX-Two: b"}};
    struct tt_http h = REQUEST(.path = "/x", .headers = headers, .n_headers = 1);
    return send(s, &h, TT_RC_OK, "a step");
}

/* Requests that could not be what they say: refused at once. */
static int32_t broken_requests(struct sinner *s)
{
    static const struct tt_pair no_value[] = {{"name", NULL}}, no_name[] = {{NULL, "value"}},
                                empty[] = {{"", "v"}};
    static const struct tt_source nothing = {.abi = TT_ABI_OF(struct tt_source),
                                             .kind = TT_SRC_BYTES,
                                             .length = 5},
                                  negative = {.abi = TT_ABI_OF(struct tt_source),
                                              .kind = TT_SRC_BYTES,
                                              .bytes = "x",
                                              .length = (uint64_t)-1},
                                  no_json = {.abi = TT_ABI_OF(struct tt_source), .kind = TT_SRC_JSON},
                                  no_path = {.abi = TT_ABI_OF(struct tt_source), .kind = TT_SRC_FILE},
                                  fine = {.abi = TT_ABI_OF(struct tt_source),
                                          .kind = TT_SRC_BYTES,
                                          .bytes = "x",
                                          .length = 1};
    static const struct tt_part no_source[] = {{"a", NULL, NULL, NULL}},
                                unnamed[] = {{NULL, NULL, NULL, &fine}},
                                two_lines[] = {{"a", "f", "text/plain\r\nX: y", &fine}};
    struct tt_http bad[] = {
        REQUEST(.path = ".evil.invalid/"),
        REQUEST(.path = "@evil.invalid/"),
        REQUEST(.path = "/x HTTP/1.1\r\nX: y"),
        REQUEST(.url = "https://api.invalid/ x"),
        REQUEST(.path = "/x", .query = no_value, .n_query = 1),
        REQUEST(.path = "/x", .query = no_name, .n_query = 1),
        REQUEST(.path = "/x", .n_query = 3),
        REQUEST(.path = "/x", .headers = no_value, .n_headers = 1),
        REQUEST(.path = "/x", .headers = empty, .n_headers = 1),
        REQUEST(.path = "/x", .n_headers = 65535),
        REQUEST(.path = "/x", .n_parts = 2),
        REQUEST(.path = "/x", .parts = no_source, .n_parts = 1),
        REQUEST(.path = "/x", .parts = unnamed, .n_parts = 1),
        REQUEST(.path = "/x", .parts = two_lines, .n_parts = 1),
        REQUEST(.path = "/x", .body = &nothing),
        REQUEST(.path = "/x", .body = &negative),
        REQUEST(.path = "/x", .body = &no_json),
        REQUEST(.path = "/x", .body = &no_path),
    };
    const char *const methods[] = {"", "get", "GET /x HTTP/1.1\r\nX: y", "AVERYLONGMETHODNAME", "GE T"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        send(s, &bad[i], TT_RC_USAGE, "a broken request");
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        bad[0].method = methods[i];
        bad[0].path = "/x";
        send(s, &bad[0], TT_RC_USAGE, methods[i]);
    }
    z_report(s);
    return TT_RC_OK;
}

static int32_t unknown_source(struct sinner *s)
{
    static const struct tt_source odd = {.abi = TT_ABI_OF(struct tt_source), .kind = 99},
                                  never = {.abi = TT_ABI_OF(struct tt_source),
                                           .kind = TT_SRC_OPENED,
                                           .opened = 99};
    struct tt_http h = REQUEST(.path = "/x", .body = s->again ? &never : &odd);
    h.method = "POST";
    return send(s, &h, TT_RC_OK, "a step");
}

static int32_t never_opened(struct sinner *s)
{
    s->again = 1;
    return unknown_source(s);
}

/* ---- what is borrowed */

static int32_t give_params_away(struct sinner *s)
{
    json_decref(s->unexpected);
    s->host->succeed(s->call, s->host->params(s->call));
    return TT_RC_OK;
}

static void again(tt_callref call, tt_answer a, int32_t rc, void *user)
{
    struct sinner *s = user;
    (void)a;
    (void)rc;
    json_t *params = s->host->params(call);
    z_expect(s, json_string_length(json_object_get(params, "sin")) == strlen("give parameters to a step"),
             "the parameters");
    z_expect(s, s->host->checkpoint(call, params) == TT_RC_OK, "checkpoint");
    z_report(s);
}

static int32_t give_params_to_step(struct sinner *s)
{
    return s->host->invoke(s->call, "z_misbehaves.get", s->host->params(s->call), again, s, NULL);
}

static int32_t huge_memory(struct sinner *s)
{
    z_expect(s, s->host->alloc(s->call, UINT64_MAX) == NULL, "-1 bytes");
    z_expect(s, s->host->alloc(s->call, (uint64_t)INT64_MIN) == NULL, "INT64_MIN bytes");
    z_expect(s, s->host->alloc(s->call, (uint64_t)-4096) == NULL, "-4096 bytes");
    s->host->alloc(s->call, 0);
    z_report(s);
    return TT_RC_OK;
}

/* ---- the host's own functions */

static int32_t call_host(struct sinner *s)
{
    tt_context *tt =
        (tt_context *)(intptr_t)json_integer_value(json_object_get(s->host->params(s->call), "context"));
    tt_result *r = tt_call_text(tt, "z_good.first", "{}", NULL);
    z_expect(s, tt_result_status(r) == TT_EBUSY, "tt_call() from a callback");
    tt_result_unref(r);
    z_expect(s, tt_poll(tt, 0) == -1, "tt_poll() from a callback");
    z_report(s);
    return TT_RC_OK;
}

static int32_t register_late(struct sinner *s)
{
    static const struct tt_action late = {.name = "z_misbehaves.late", .summary = "Comes too late."};
    z_expect(s, s->host->register_actions(z_self, &late, 1) == TT_RC_USAGE, "register_actions");
    z_report(s);
    return TT_RC_OK;
}

const struct sin z_sins_of_steps[] = {
    {"use what is over", use_stale},
    {"show the handle", show_handle},
    {"host functions on a worker", work_wrong},
    {"invoke another provider", invoke_other},
    {"invoke a flow", invoke_flow},
    {"invoke nothing", invoke_none},
    {"send to another host", foreign_host},
    {"send to no service", no_service},
    {"break a header", broken_header},
    {"break requests", broken_requests},
    {"send an unknown source", unknown_source},
    {"send what was never opened", never_opened},
    {"give the parameters away", give_params_away},
    {"give parameters to a step", give_params_to_step},
    {"ask for huge memory", huge_memory},
    {"call the host", call_host},
    {"register late", register_late},
    {NULL, NULL},
};
