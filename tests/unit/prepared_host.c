/* A host for flows under test. Everything is kept in static arrays: a test runs one flow in a process of its own. */
#include "tests/unit/prepared_host.h"
#include <check.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST = 4096, PIECE = 1024 };
enum { PENDING_ANSWER, PENDING_TIMER, PENDING_DONE };

struct pending {
    int kind;
    tt_answer_fn *answered;
    tt_done_op_fn *done;
    void *user;
    int32_t rc;
};

static struct {
    json_t *params, *resumed, *saved, *result;
    struct tt_fault fault;
    char fault_text[4][PIECE];
    int ends;
    unsigned saved_after;
    uint64_t now, source_size;
    const char *setting_key[8], *setting_value[8];
    unsigned n_settings;
    struct prepared_answer answers[MOST];
    unsigned n_answers, next_answer;
    const struct prepared_answer *current;
    struct prepared_step steps[MOST];
    unsigned n_steps;
    uint64_t timers[MOST];
    unsigned n_timers;
    char warnings[64][PIECE];
    unsigned n_warnings;
    struct pending pending[8];
    unsigned n_pending;
    void *memory[MOST];
    unsigned n_memory;
} prepared;

/* -------------------------------------------------------------------------------------------- what a host does */

static void *host_alloc(tt_callref call, uint64_t bytes)
{
    (void)call;
    ck_assert_uint_lt(prepared.n_memory, MOST);
    prepared.memory[prepared.n_memory] = calloc(1, bytes > 0 ? (size_t)bytes : 1);
    return prepared.memory[prepared.n_memory++];
}

static json_t *host_params(tt_callref call)
{
    (void)call;
    return prepared.params;
}

static uint64_t host_now(void)
{
    return prepared.now;
}

static int32_t host_random(void *to, uint64_t bytes)
{
    memset(to, 0x80, (size_t)bytes);
    return TT_RC_OK;
}

static const char *host_setting(struct tt_self *self, const char *key)
{
    (void)self;
    for (unsigned i = 0; i < prepared.n_settings; i++) {
        if (strcmp(prepared.setting_key[i], key) == 0) {
            return prepared.setting_value[i];
        }
    }
    return NULL;
}

static struct tt_self *host_self(tt_callref call)
{
    (void)call;
    return NULL; /* setting() wants none */
}

static const char *host_json(tt_callref call, const json_t *value)
{
    char *text = json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
    char *copy = host_alloc(call, strlen(text) + 1);

    strcpy(copy, text);
    free(text);
    return copy;
}

static void wait_for(struct pending p)
{
    ck_assert_uint_lt(prepared.n_pending, 8);
    prepared.pending[prepared.n_pending++] = p;
}

static struct prepared_step *new_step(void)
{
    ck_assert_uint_lt(prepared.n_steps, MOST);
    return &prepared.steps[prepared.n_steps++];
}

static int32_t host_invoke(tt_callref call, const char *action, json_t *params, tt_answer_fn *answered,
                           void *user, tt_op *op)
{
    struct prepared_step *step = new_step();

    (void)call;
    snprintf(step->what, sizeof step->what, "%s", action);
    step->params = params;
    op->h = prepared.n_steps;
    wait_for((struct pending){.kind = PENDING_ANSWER, .answered = answered, .user = user});
    return TT_RC_OK;
}

static void add_pairs(char *to, size_t room, const struct tt_pair *pairs, uint16_t n, const char *between)
{
    for (uint16_t i = 0; i < n; i++) {
        size_t used = strlen(to);

        snprintf(to + used, room - used, "%s%s%s\n", pairs[i].name, between, pairs[i].value);
    }
}

static int32_t host_http(tt_callref call, const struct tt_http *http, tt_answer_fn *answered, void *user,
                         tt_op *op)
{
    struct prepared_step *step = new_step();

    (void)call;
    snprintf(step->what, sizeof step->what, "%s %s", http->method,
             http->url != NULL ? http->url : http->path);
    add_pairs(step->headers, sizeof step->headers, http->headers, http->n_headers, ": ");
    add_pairs(step->query, sizeof step->query, http->query, http->n_query, "=");
    step->token = http->token;
    step->service = http->service;
    step->flags = http->flags;
    if (http->body != NULL && http->body->kind == TT_SRC_JSON) {
        char *text = json_dumps(http->body->json, JSON_COMPACT | JSON_ENCODE_ANY);

        snprintf(step->body, sizeof step->body, "%s", text);
        free(text);
    } else if (http->body != NULL) {
        ck_assert_uint_eq(http->body->kind, TT_SRC_OPENED);
        ck_assert_uint_eq(http->body->opened, 77);
        step->offset = http->body->offset;
        step->length = http->body->length;
    }
    op->h = prepared.n_steps;
    wait_for((struct pending){.kind = PENDING_ANSWER, .answered = answered, .user = user});
    return TT_RC_OK;
}

static int32_t host_timer(tt_callref call, uint64_t ms, tt_done_op_fn *done, void *user, tt_op *op)
{
    (void)call;
    ck_assert_uint_lt(prepared.n_timers, MOST);
    prepared.timers[prepared.n_timers++] = ms;
    op->h = 1;
    wait_for((struct pending){.kind = PENDING_TIMER, .done = done, .user = user});
    return TT_RC_OK;
}

static int32_t host_source_open(tt_callref call, const char *from, struct tt_source *out, tt_done_op_fn *done,
                                void *user, tt_op *op)
{
    (void)call;
    ck_assert_ptr_nonnull(from);
    out->kind = TT_SRC_OPENED;
    out->opened = 77;
    out->length = prepared.source_size;
    op->h = 1;
    wait_for((struct pending){.kind = PENDING_DONE,
                              .done = done,
                              .user = user,
                              .rc = prepared.source_size > 0 ? TT_RC_OK : TT_RC_FAILED});
    return TT_RC_OK;
}

static const struct prepared_answer *answer_of(tt_answer answer)
{
    ck_assert_msg(prepared.current != NULL && answer.h == 1, "an answer was used after its callback");
    return prepared.current;
}

static int32_t host_status(tt_answer answer)
{
    return answer_of(answer)->status;
}

static int32_t host_header(tt_answer answer, const char *name, struct tt_span *out)
{
    const char *line = answer_of(answer)->headers;
    size_t n = strlen(name);

    while (line != NULL && *line != '\0') {
        if (strncasecmp(line, name, n) == 0 && line[n] == ':') {
            out->p = line + n + 2;
            out->n = strcspn(out->p, "\n");
            return TT_RC_OK;
        }
        line += strcspn(line, "\n");
        line += *line == '\n';
    }
    return TT_RC_FAILED;
}

static json_t *host_tree(tt_answer answer)
{
    const char *data = answer_of(answer)->data;

    return data != NULL ? json_loads(data, JSON_DECODE_ANY, NULL) : NULL;
}

static int32_t host_text(tt_answer answer, const char *path, char *out, uint64_t room)
{
    json_t *tree = host_tree(answer);
    const char *text = json_string_value(json_object_get(tree, path));
    int32_t n = text != NULL ? (int32_t)strlen(text) : -1;

    snprintf(out, (size_t)room, "%s", text != NULL ? text : "");
    json_decref(tree);
    return n;
}

static int32_t tell_fault(const struct prepared_answer *a, struct tt_fault *out)
{
    if (a == NULL || a->rc != TT_RC_FAILED) {
        return TT_RC_FAILED;
    }
    out->kind = a->kind;
    out->code = a->code;
    out->message = a->message;
    out->flags = a->flags;
    return TT_RC_OK;
}

static int32_t host_fault(tt_answer answer, struct tt_fault *out)
{
    return tell_fault(answer_of(answer), out);
}

static int32_t host_step_fault(tt_callref call, struct tt_fault *out)
{
    static const struct prepared_answer no_source = {
        .rc = TT_RC_FAILED, .kind = TT_FAULT_USAGE, .message = "The file is not there."};

    (void)call;
    return tell_fault(&no_source, out);
}

static int32_t host_checkpoint(tt_callref call, json_t *state)
{
    (void)call;
    if (prepared.saved == NULL) {
        prepared.saved_after = prepared.n_steps;
    }
    json_decref(prepared.saved);
    prepared.saved = state;
    return TT_RC_OK;
}

static json_t *host_resumed(tt_callref call)
{
    (void)call;
    return json_incref(prepared.resumed);
}

static void host_progress(tt_callref call, uint64_t done, uint64_t total, const char *phase)
{
    (void)call;
    ck_assert_ptr_nonnull(phase);
    ck_assert(total == 0 || done <= total);
}

static void host_warn(tt_callref call, const char *text)
{
    (void)call;
    ck_assert_uint_lt(prepared.n_warnings, 64);
    snprintf(prepared.warnings[prepared.n_warnings++], PIECE, "%s", text);
}

static void host_succeed(tt_callref call, json_t *data)
{
    (void)call;
    prepared.ends++;
    prepared.result = data;
}

static void host_succeed_answer(tt_callref call, tt_answer answer)
{
    host_succeed(call, host_tree(answer));
}

static const char *keep(int slot, const char *text)
{
    snprintf(prepared.fault_text[slot], PIECE, "%s", text != NULL ? text : "");
    return text != NULL ? prepared.fault_text[slot] : NULL;
}

static void host_fail(tt_callref call, const struct tt_fault *fault)
{
    (void)call;
    prepared.ends++;
    prepared.fault = *fault;
    prepared.fault.message = keep(0, fault->message);
    prepared.fault.code = keep(1, fault->code);
    prepared.fault.hint = keep(2, fault->hint);
    prepared.fault.param = keep(3, fault->param);
}

static void host_fail_answer(tt_callref call, tt_answer answer)
{
    struct tt_fault fault = {.kind = 0};

    ck_assert_int_eq(host_fault(answer, &fault), TT_RC_OK);
    host_fail(call, &fault);
}

static int32_t host_hmac(const void *key, uint64_t key_n, const void *text, uint64_t n, char hex_out[65])
{
    unsigned char digest[32];
    unsigned length = 0;

    HMAC(EVP_sha256(), key, (int)key_n, text, (size_t)n, digest, &length);
    for (unsigned i = 0; i < length; i++) {
        snprintf(hex_out + 2 * i, 3, "%02x", digest[i]);
    }
    return TT_RC_OK;
}

static int64_t host_base64(const void *bytes, uint64_t n, char *out, uint64_t room)
{
    ck_assert_uint_gt(room, (n + 2) / 3 * 4);
    return EVP_EncodeBlock((unsigned char *)out, bytes, (int)n);
}

static int64_t host_unbase64(const char *text, uint64_t n, void *out, uint64_t room)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint64_t pads = n >= 2 ? (text[n - 1] == '=') + (text[n - 1] == '=' && text[n - 2] == '=') : 0;
    int bytes;

    ck_assert_uint_ge(room, n / 4 * 3);
    if (n % 4 != 0 || strspn(text, digits) != n - pads) {
        return -1;
    }
    bytes = EVP_DecodeBlock(out, (const unsigned char *)text, (int)n);
    return bytes < 0 ? -1 : bytes - (int64_t)pads;
}

static int32_t host_same_bytes(const void *a, const void *b, uint64_t n)
{
    return CRYPTO_memcmp(a, b, (size_t)n) == 0;
}

static const struct tt_host host = {
    .abi = {sizeof host, TT_ABI_MAJOR, TT_ABI_MINOR},
    .setting = host_setting,
    .alloc = host_alloc,
    .params = host_params,
    .now_ms = host_now,
    .random = host_random,
    .invoke = host_invoke,
    .http = host_http,
    .timer = host_timer,
    .status = host_status,
    .header = host_header,
    .text = host_text,
    .tree = host_tree,
    .fault = host_fault,
    .source_open = host_source_open,
    .checkpoint = host_checkpoint,
    .resumed = host_resumed,
    .progress = host_progress,
    .warn = host_warn,
    .succeed = host_succeed,
    .succeed_answer = host_succeed_answer,
    .fail = host_fail,
    .fail_answer = host_fail_answer,
    .hmac_sha256 = host_hmac,
    .base64 = host_base64,
    .unbase64 = host_unbase64,
    .same_bytes = host_same_bytes,
    .step_fault = host_step_fault,
    .self = host_self,
    .json = host_json,
};

/* ---------------------------------------------------------------------------------------------- what a test does */

void prepared_begin(json_t *params, json_t *resumed)
{
    for (unsigned i = 0; i < prepared.n_memory; i++) {
        free(prepared.memory[i]);
    }
    for (unsigned i = 0; i < prepared.n_steps; i++) {
        json_decref(prepared.steps[i].params);
    }
    json_decref(prepared.params);
    json_decref(prepared.resumed);
    json_decref(prepared.saved);
    json_decref(prepared.result);
    memset(&prepared, 0, sizeof prepared);
    ck_assert_ptr_nonnull(params);
    prepared.params = params;
    prepared.resumed = resumed;
    prepared.now = 1700000000000;
}

void prepared_setting(const char *key, const char *value)
{
    ck_assert_uint_lt(prepared.n_settings, 8);
    prepared.setting_key[prepared.n_settings] = key;
    prepared.setting_value[prepared.n_settings++] = value;
}

void prepared_answer(struct prepared_answer answer)
{
    ck_assert_uint_lt(prepared.n_answers, MOST);
    prepared.answers[prepared.n_answers++] = answer;
}

void prepared_source(uint64_t size)
{
    prepared.source_size = size;
}

void prepared_clock(uint64_t now_ms)
{
    prepared.now = now_ms;
}

static void finish(struct pending p)
{
    tt_callref call = {1};
    tt_answer answer = {1};

    if (p.kind == PENDING_TIMER) {
        prepared.now += prepared.timers[prepared.n_timers - 1];
    }
    if (p.kind != PENDING_ANSWER) {
        p.done(call, p.rc, p.user);
        return;
    }
    ck_assert_msg(prepared.next_answer < prepared.n_answers, "no answer is prepared for step %u, %s",
                  prepared.n_steps, prepared.steps[prepared.n_steps - 1].what);
    prepared.current = &prepared.answers[prepared.next_answer++];
    p.answered(call, answer, prepared.current->rc, p.user);
    prepared.current = NULL;
}

void prepared_run(tt_start_fn *start)
{
    static char self;

    ck_assert_int_eq(start(&host, (tt_callref){1}, &self), TT_RC_OK);
    while (prepared.n_pending > 0) {
        struct pending p = prepared.pending[0];

        ck_assert_msg(prepared.ends == 0, "the flow ended while a step was pending");
        prepared.n_pending--;
        memmove(prepared.pending, prepared.pending + 1, prepared.n_pending * sizeof prepared.pending[0]);
        finish(p);
    }
    ck_assert_msg(prepared.ends == 1, "the flow ended %d times", prepared.ends);
    ck_assert_msg(prepared.next_answer == prepared.n_answers, "%u answers were not asked for",
                  prepared.n_answers - prepared.next_answer);
}

uint64_t prepared_now(void)
{
    return prepared.now;
}

unsigned prepared_n_steps(void)
{
    return prepared.n_steps;
}

const struct prepared_step *prepared_step(unsigned i)
{
    ck_assert_uint_lt(i, prepared.n_steps);
    return &prepared.steps[i];
}

unsigned prepared_n_timers(void)
{
    return prepared.n_timers;
}

uint64_t prepared_timer(unsigned i)
{
    ck_assert_uint_lt(i, prepared.n_timers);
    return prepared.timers[i];
}

unsigned prepared_n_warnings(void)
{
    return prepared.n_warnings;
}

const char *prepared_warning(unsigned i)
{
    ck_assert_uint_lt(i, prepared.n_warnings);
    return prepared.warnings[i];
}

json_t *prepared_saved(void)
{
    return prepared.saved;
}

unsigned prepared_saved_after(void)
{
    return prepared.saved_after;
}

json_t *prepared_result(void)
{
    return prepared.result;
}

const struct tt_fault *prepared_fault(void)
{
    return prepared.ends > 0 && prepared.result == NULL ? &prepared.fault : NULL;
}
