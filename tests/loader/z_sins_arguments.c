/* NULL, nonsense and bytes that are no text, wherever a function takes something; and how a call fails in words. */
#include "loader/z_sins.h"
#include <stdlib.h>
#include <string.h>

#define USAGE(expression) z_expect(s, (expression) == TT_RC_USAGE, #expression)

static int32_t no_arguments(struct sinner *s)
{
    const struct tt_host *h = s->host;
    tt_callref c = s->call;
    struct tt_http request = {.abi = TT_ABI_OF(struct tt_http), .service = "api"};
    struct tt_source source = {
        .abi = TT_ABI_OF(struct tt_source), .kind = TT_SRC_BYTES, .bytes = "x", .length = 1};
    char hex[65];
    USAGE(h->invoke(c, NULL, json_object(), z_no_answer, s, NULL));
    USAGE(h->invoke(c, "z_misbehaves.get", json_array(), z_no_answer, s, NULL));
    USAGE(h->invoke(c, "z_misbehaves.get", json_object(), NULL, s, NULL));
    USAGE(h->invoke_stream(c, "z_misbehaves.bytes", json_object(), NULL, z_no_answer, s, NULL));
    USAGE(h->http(c, NULL, z_no_answer, s, NULL));
    USAGE(h->http(c, &request, z_no_answer, s, NULL)); /* no method */
    USAGE(h->timer(c, 1, NULL, s, NULL));
    USAGE(h->work(c, NULL, z_nothing, s, NULL));
    USAGE(h->work(c, NULL, NULL, s, NULL));
    USAGE(h->digest(c, NULL, &source, hex, sizeof hex, z_nothing, s, NULL));
    USAGE(h->digest(c, "sha3", &source, hex, sizeof hex, z_nothing, s, NULL));
    USAGE(h->digest(c, "md5", NULL, hex, sizeof hex, z_nothing, s, NULL));
    USAGE(h->digest(c, "md5", &source, NULL, sizeof hex, z_nothing, s, NULL));
    USAGE(h->digest(c, "md5", &source, hex, 32, z_nothing, s, NULL));
    USAGE(h->digest(c, "md5", &source, hex, sizeof hex, NULL, s, NULL));
    USAGE(h->source_open(c, NULL, &source, z_nothing, s, NULL));
    USAGE(h->source_open(c, "/x", NULL, z_nothing, s, NULL));
    USAGE(h->source_open(c, "/x", &source, NULL, s, NULL));
    USAGE(h->checkpoint(c, NULL));
    USAGE(h->checkpoint(c, json_array()));
    USAGE(h->step_fault(c, NULL));
    z_report(s);
    return TT_RC_OK;
}

/* Structs that say nothing of their length, or nothing that can be. */
static int32_t no_lengths(struct sinner *s)
{
    static const uint32_t sizes[] = {0, 7, 8, 65537, UINT32_MAX};
    const struct tt_host *h = s->host;
    tt_callref c = s->call;
    char hex[65];
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        struct tt_abi abi = {sizes[i], TT_ABI_MAJOR, TT_ABI_MINOR};
        struct tt_http request = {.abi = abi, .service = "api", .method = "GET"};
        struct tt_source source = {.abi = abi, .kind = TT_SRC_BYTES, .bytes = "x", .length = 1};
        struct tt_fault fault = {.abi = abi};
        struct tt_part part = {"a", NULL, NULL, &source};
        struct tt_http parts = {.abi = TT_ABI_OF(struct tt_http),
                                .service = "api",
                                .method = "POST",
                                .parts = &part,
                                .n_parts = 1};
        USAGE(h->http(c, &request, z_no_answer, s, NULL));
        USAGE(h->http(c, &parts, z_no_answer, s, NULL));
        USAGE(h->digest(c, "md5", &source, hex, sizeof hex, z_nothing, s, NULL));
        USAGE(h->source_open(c, "/x", &source, z_nothing, s, NULL));
        USAGE(h->step_fault(c, &fault));
        USAGE(h->fault((tt_answer){0}, &fault));
    }
    z_report(s);
    return TT_RC_OK;
}

static int32_t no_bytes(struct sinner *s)
{
    const struct tt_host *h = s->host;
    char hex[65], out[8];
    USAGE(h->hmac_sha256(NULL, 3, "text", 4, hex));
    USAGE(h->hmac_sha256("key", 3, NULL, 4, hex));
    USAGE(h->hmac_sha256("key", 3, "text", 4, NULL));
    z_expect(s, h->hmac_sha256(NULL, 0, NULL, 0, hex) == TT_RC_OK, "hmac of nothing");
    USAGE(h->random(NULL, 8));
    z_expect(s, h->base64(NULL, 3, out, sizeof out) == -1, "base64 of NULL");
    z_expect(s, h->base64("abc", 3, NULL, 8) == -1, "base64 to NULL");
    z_expect(s, h->base64("abc", UINT64_MAX, out, sizeof out) == -1, "base64 of -1 bytes");
    z_expect(s, h->unbase64(NULL, 4, out, sizeof out) == -1, "unbase64 of NULL");
    z_expect(s, h->unbase64("YWJj", 4, NULL, 8) == -1, "unbase64 to NULL");
    z_expect(s, h->same_bytes(NULL, "a", 1) == 0, "same_bytes of NULL");
    z_expect(s, h->register_actions(NULL, NULL, 1) == TT_RC_USAGE, "register_actions of nobody");
    z_expect(s, h->setting(NULL, "x") == NULL && h->setting(z_self, NULL) == NULL, "setting of nobody");
    h->log(NULL, 1, "nobody");
    h->log(z_self, 1, NULL);
    h->log(z_self, -3, "a level below all");
    h->log(z_self, 99, "a level above all");
    h->log(z_self, 2, "two\nlines and \xff bytes %s %n");
    z_report(s);
    return TT_RC_OK;
}

static int32_t odd_words(struct sinner *s)
{
    const struct tt_host *h = s->host;
    h->warn(s->call, NULL);
    h->warn(s->call, "");
    h->warn(s->call, "two\nlines \xc3\x28 and %s");
    h->progress(s->call, 5, 3, NULL);
    h->progress(s->call, UINT64_MAX, 0, "\xff\n");
    h->progress(s->call, 0, UINT64_MAX, "end");
    z_report(s);
    return TT_RC_OK;
}

static int32_t fail_with(struct sinner *s, const struct tt_fault *fault)
{
    json_decref(s->unexpected);
    s->host->fail(s->call, fault);
    return TT_RC_OK;
}

static int32_t fail_unclean(struct sinner *s)
{
    return fail_with(s, &(struct tt_fault){.abi = TT_ABI_OF(struct tt_fault),
                                           .kind = TT_FAULT_REMOTE,
                                           .http = 99999,
                                           .code = "\xfe\x01",
                                           .param = "a\nb",
                                           .hint = "line\r\nbreak",
                                           .message = "\x1b[31mred\n\xed\xa0\x80 %s"});
}

static int32_t fail_unknown(struct sinner *s)
{
    return fail_with(s, &(struct tt_fault){.abi = TT_ABI_OF(struct tt_fault), .kind = 99, .message = "odd"});
}

static int32_t fail_short(struct sinner *s)
{
    return fail_with(s, &(struct tt_fault){.kind = TT_FAULT_REMOTE, .message = "not read"});
}

static int32_t fail_silent(struct sinner *s)
{
    return fail_with(s, NULL);
}

static int32_t fail_long(struct sinner *s)
{
    char *text = s->host->alloc(s->call, 1000001);
    memset(text, 'x', 1000000);
    return fail_with(
        s, &(struct tt_fault){.abi = TT_ABI_OF(struct tt_fault), .kind = TT_FAULT_PARTIAL, .message = text});
}

static int32_t succeed_bad_text(struct sinner *s)
{
    json_decref(s->unexpected);
    s->host->succeed(s->call, json_stringn_nocheck("\xff\xfe", 2));
    return TT_RC_OK;
}

static int32_t succeed_deep(struct sinner *s)
{
    json_t *all = s->unexpected, *inner = all;
    for (int i = 0; i < 10000; i++) {
        json_t *next = json_array();
        json_array_append_new(inner, next);
        inner = next;
    }
    s->host->succeed(s->call, all);
    return TT_RC_OK;
}

const struct sin z_sins_of_arguments[] = {
    {"no arguments", no_arguments},
    {"no lengths", no_lengths},
    {"no bytes", no_bytes},
    {"fail without a length", fail_short},
    {"odd words", odd_words},
    {"fail unclean", fail_unclean},
    {"fail unknown", fail_unknown},
    {"fail silent", fail_silent},
    {"fail long", fail_long},
    {"succeed with no text", succeed_bad_text},
    {"succeed bottomless", succeed_deep},
    {NULL, NULL},
};
