/* Sins against F6 and F10: answers that are over, rows that are none, pieces that end. */
#include "loader/z_sins.h"
#include <string.h>

static void look(struct sinner *s, tt_answer a, int over)
{
    const struct tt_host *h = s->host;
    int32_t wrong = over ? TT_RC_STALE : TT_RC_USAGE;
    struct tt_span span = {"x", 1};
    struct tt_fault fault = {.abi = TT_ABI_OF(struct tt_fault)};
    char out[8] = "before";
    z_expect(s, h->header(a, NULL, &span) == wrong, "header without a name");
    z_expect(s, h->header(a, "Content-Type", NULL) == wrong, "header to nowhere");
    z_expect(s, h->data(a, NULL) == wrong, "data to nowhere");
    z_expect(s, h->fault(a, NULL) == wrong, "fault to nowhere");
    z_expect(s, h->text(a, NULL, out, sizeof out) == -1 && !*out, "text without a path");
    z_expect(s, h->text(a, "x", NULL, 5) == -1, "text to nowhere");
    if (!over)
        return;
    json_t *tree = h->tree(a);
    z_expect(s, !tree, "tree");
    z_expect(s, h->status(a) == 0, "status");
    z_expect(s, h->data(a, &span) == TT_RC_STALE && !span.p && !span.n, "data");
    z_expect(s, h->header(a, "Content-Type", &span) == TT_RC_STALE && !span.p, "header");
    z_expect(s, h->text(a, "x", out, sizeof out) == -1, "text");
    z_expect(s, h->fault(a, &fault) == TT_RC_STALE, "fault");
}

static void look_late(tt_callref call, int32_t rc, void *user)
{
    struct sinner *s = user;
    (void)rc;
    look(s, z_left.answer, 1);
    look(s, (tt_answer){0}, 1);
    look(s, (tt_answer){UINT64_MAX}, 1);
    if (s->again)
        s->host->succeed_answer(call, z_left.answer);
    else
        z_report(s);
    if (s->again)
        json_decref(s->unexpected);
}

static void keep_answer(tt_callref call, tt_answer a, int32_t rc, void *user)
{
    struct sinner *s = user;
    (void)call;
    z_expect(s, rc == TT_RC_OK, "the step");
    look(s, a, 0);
    z_left.answer = a;
    Z_TIMER(s, look_late);
}

static int32_t use_answer_late(struct sinner *s)
{
    return s->host->invoke(s->call, "z_misbehaves.get", json_object(), keep_answer, s, NULL);
}

static int32_t end_with_answer_late(struct sinner *s)
{
    s->again = 1;
    return use_answer_late(s);
}

static void fail_with_success(tt_callref call, tt_answer a, int32_t rc, void *user)
{
    struct sinner *s = user;
    (void)rc;
    json_decref(s->unexpected);
    s->host->fail_answer(call, a);
}

static int32_t fail_success(struct sinner *s)
{
    return s->host->invoke(s->call, "z_misbehaves.get", json_object(), fail_with_success, s, NULL);
}

/* ---- pieces */

static int32_t end_in_piece(tt_callref call, const void *bytes, uint64_t n, void *user)
{
    struct sinner *s = user;
    (void)bytes;
    (void)n;
    s->host->succeed(call, json_string("in a piece"));
    s->host->fail(call, NULL);
    s->host->cancel(call, s->op);
    return 0;
}

static void streamed(tt_callref call, tt_answer a, int32_t rc, void *user)
{
    struct sinner *s = user;
    (void)call;
    (void)a;
    z_expect(s, rc == TT_RC_OK, "the streamed step");
    z_report(s);
}

static int32_t stream(struct sinner *s)
{
    return s->host->invoke_stream(s->call, "z_misbehaves.bytes", json_object(), end_in_piece, streamed, s,
                                  &s->op);
}

/* ---- rows */

static int32_t rows_unasked(struct sinner *s)
{
    uint64_t n;
    z_expect(s, s->host->row(s->call, "{}", 2) == TT_RC_USAGE, "row");
    z_expect(s, s->host->rows(s->call, (tt_answer){0}, "list", &n) == TT_RC_STALE, "rows");
    z_report(s);
    return TT_RC_OK;
}

static int32_t rows_broken(struct sinner *s)
{
    const struct tt_host *h = s->host;
    z_expect(s, h->row(s->call, NULL, 4) == TT_RC_USAGE, "row of NULL");
    z_expect(s, h->row(s->call, "{\"a\":", 5) == TT_RC_USAGE, "row of half an object");
    z_expect(s, h->row(s->call, "{} {}", 5) == TT_RC_USAGE, "two rows at once");
    z_expect(s, h->row(s->call, "\"\xff\"", 3) == TT_RC_USAGE, "row of no text");
    z_expect(s, h->row(s->call, "{}", UINT64_MAX) == TT_RC_USAGE, "row of -1 bytes");
    z_expect(s, h->row(s->call, "", 0) == TT_RC_USAGE, "row of nothing");
    z_expect(s, h->row(s->call, "{ \"a\" :\n 1 }", 12) >= 0, "row in two lines");
    z_report(s);
    return TT_RC_OK;
}

/* Goes on when the host has enough. */
static int32_t rows_too_many(struct sinner *s)
{
    for (int i = 0; i < 10; i++)
        z_expect(s, s->host->row(s->call, "1", 1) == (i >= 1), "enough is said");
    z_report(s);
    return TT_RC_OK;
}

static int32_t rows_and_list(struct sinner *s)
{
    s->host->row(s->call, "1", 1);
    json_decref(s->unexpected);
    s->host->succeed(s->call, json_pack("{s:[]}", "list"));
    return TT_RC_OK;
}

static int32_t rows_and_text(struct sinner *s)
{
    s->host->row(s->call, "1", 1);
    json_decref(s->unexpected);
    s->host->succeed(s->call, json_string("no object"));
    return TT_RC_OK;
}

static int32_t rows_alone(struct sinner *s)
{
    s->host->row(s->call, "1", 1);
    json_decref(s->unexpected);
    s->host->succeed(s->call, json_object());
    return TT_RC_OK;
}

const struct sin z_sins_of_answers[] = {
    {"use an answer late", use_answer_late},
    {"end with an answer that is over", end_with_answer_late},
    {"fail with a success", fail_success},
    {"end in a piece", stream},
    {"rows unasked", rows_unasked},
    {"rows broken", rows_broken},
    {"rows too many", rows_too_many},
    {"rows and a list", rows_and_list},
    {"rows and a text", rows_and_text},
    {"rows alone", rows_alone},
    {NULL, NULL},
};
