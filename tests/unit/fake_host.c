/* A host for one run of a flow, without a core. All state is of the one run that the test makes in its process. */
#include "tests/unit/fake_host.h"
#include <check.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 64, TEXT = 1024 };
enum { WANTS_ANSWER = 1, WANTS_RC };

struct step {
    int32_t rc, kind;
    json_t *data;
    const char *code;
};

static struct {
    struct step script[MOST];
    unsigned n_script, used;
    char did[MOST][TEXT], remembered[TEXT], end[TEXT], warning[TEXT];
    unsigned n_did;
    json_t *params, *earlier;
    uint64_t size, now;
    void *memory[MOST];
    unsigned n_memory;
    /* the one pending step */
    int pending;
    tt_answer_fn *answered;
    tt_done_op_fn *done;
    void *user;
} fake;

void fake_begin(void)
{
    memset(&fake, 0, sizeof fake);
}

void fake_step(int32_t rc, const char *data, const char *code)
{
    ck_assert_uint_lt(fake.n_script, MOST);
    fake.script[fake.n_script++] =
        (struct step){rc, TT_FAULT_REMOTE, data != NULL ? json_loads(data, 0, NULL) : NULL, code};
}

void fake_kind(int32_t kind)
{
    fake.script[fake.n_script - 1].kind = kind;
}

void fake_earlier(const char *json)
{
    fake.earlier = json != NULL ? json_loads(json, 0, NULL) : NULL;
}

void fake_file(uint64_t size)
{
    fake.size = size;
}

static void note(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void note(const char *format, ...)
{
    va_list args;

    ck_assert_uint_lt(fake.n_did, MOST);
    va_start(args, format);
    vsnprintf(fake.did[fake.n_did++], TEXT, format, args);
    va_end(args);
}

static int32_t begin_step(tt_answer_fn *answered, tt_done_op_fn *done, void *user)
{
    ck_assert_msg(!fake.pending, "a second step was begun before the first one ended");
    ck_assert_msg(fake.end[0] == '\0', "a step was begun after the end");
    fake.pending = answered != NULL ? WANTS_ANSWER : WANTS_RC;
    fake.answered = answered;
    fake.done = done;
    fake.user = user;
    return TT_RC_OK;
}

static const struct step *step_of(tt_answer answer)
{
    return &fake.script[answer.h];
}

/* -------------------------------------------------------------------------------------------- host functions */

static void *host_alloc(tt_callref call, uint64_t n)
{
    (void)call;
    ck_assert_uint_lt(fake.n_memory, MOST);
    return fake.memory[fake.n_memory++] = calloc(1, n);
}

static json_t *host_params(tt_callref call)
{
    (void)call;
    return fake.params;
}

static uint64_t host_now(void)
{
    return fake.now;
}

static int32_t host_invoke(tt_callref call, const char *action, json_t *params, tt_answer_fn *then,
                           void *user, tt_op *op)
{
    char *text = json_dumps(params, JSON_COMPACT | JSON_SORT_KEYS);

    (void)call;
    (void)op;
    note("invoke %s %s", action, text);
    free(text);
    json_decref(params);
    return begin_step(then, NULL, user);
}

static int32_t host_http(tt_callref call, const struct tt_http *http, tt_answer_fn *then, void *user,
                         tt_op *op)
{
    (void)call;
    (void)op;
    note("http %s %s", http->method, http->path);
    return begin_step(then, NULL, user);
}

static int32_t host_timer(tt_callref call, uint64_t ms, tt_done_op_fn *then, void *user, tt_op *op)
{
    (void)call;
    (void)op;
    note("timer %" PRIu64, ms);
    fake.now += ms;
    return begin_step(NULL, then, user);
}

static int32_t host_digest(tt_callref call, const char *name, const struct tt_source *source, char *out,
                           uint64_t room, tt_done_op_fn *then, void *user, tt_op *op)
{
    (void)call;
    (void)op;
    (void)name;
    note("digest %" PRIu64 "+%" PRIu64, source->offset, source->length);
    snprintf(out, room, "%s", FAKE_DIGEST);
    return begin_step(NULL, then, user);
}

static int32_t host_open(tt_callref call, const char *path, struct tt_source *out, tt_done_op_fn *then,
                         void *user, tt_op *op)
{
    (void)call;
    (void)op;
    note("open %s", path);
    out->kind = TT_SRC_OPENED;
    out->length = fake.size;
    return begin_step(NULL, then, user);
}

static int32_t host_text(tt_answer answer, const char *path, char *out, uint64_t room)
{
    const json_t *value = json_object_get(step_of(answer)->data, path);

    if (json_is_integer(value)) {
        return snprintf(out, room, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    }
    return json_is_string(value) ? snprintf(out, room, "%s", json_string_value(value)) : -1;
}

static json_t *host_tree(tt_answer answer)
{
    return json_incref(step_of(answer)->data);
}

static int32_t host_fault(tt_answer answer, struct tt_fault *out)
{
    const struct step *s = step_of(answer);

    out->kind = s->kind;
    out->code = s->code != NULL ? s->code : "";
    out->message = "what the service said";
    out->hint = "";
    return s->rc == TT_RC_FAILED ? TT_RC_OK : TT_RC_USAGE;
}

static int32_t host_step_fault(tt_callref call, struct tt_fault *out)
{
    (void)call;
    out->kind = TT_FAULT_USAGE;
    out->message = "what the host said";
    return TT_RC_OK;
}

static int32_t host_checkpoint(tt_callref call, json_t *state)
{
    char *text = json_dumps(state, JSON_COMPACT | JSON_SORT_KEYS);

    (void)call;
    snprintf(fake.remembered, TEXT, "%s", text);
    free(text);
    json_decref(state);
    return TT_RC_OK;
}

static json_t *host_resumed(tt_callref call)
{
    (void)call;
    return json_incref(fake.earlier);
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
    snprintf(fake.warning, TEXT, "%s", text);
}

static void end(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void end(const char *format, ...)
{
    va_list args;

    ck_assert_msg(fake.end[0] == '\0', "the flow ended twice: %s", fake.end);
    va_start(args, format);
    vsnprintf(fake.end, TEXT, format, args);
    va_end(args);
}

static void host_succeed(tt_callref call, json_t *data)
{
    char *text = json_dumps(data, JSON_COMPACT | JSON_SORT_KEYS);

    (void)call;
    end("ok %s", text);
    free(text);
    json_decref(data);
}

static void host_fail(tt_callref call, const struct tt_fault *fault)
{
    (void)call;
    end("failed %d %s | %s", fault->kind, fault->message, fault->hint != NULL ? fault->hint : "");
}

static void host_fail_answer(tt_callref call, tt_answer answer)
{
    (void)call;
    end("failed %d %s", step_of(answer)->kind, step_of(answer)->code);
}

static const struct tt_host host = {
    .abi = {sizeof host, TT_ABI_MAJOR, TT_ABI_MINOR},
    .alloc = host_alloc,
    .params = host_params,
    .now_ms = host_now,
    .invoke = host_invoke,
    .http = host_http,
    .timer = host_timer,
    .digest = host_digest,
    .source_open = host_open,
    .text = host_text,
    .tree = host_tree,
    .fault = host_fault,
    .step_fault = host_step_fault,
    .checkpoint = host_checkpoint,
    .resumed = host_resumed,
    .progress = host_progress,
    .warn = host_warn,
    .succeed = host_succeed,
    .fail = host_fail,
    .fail_answer = host_fail_answer,
};

/* ---------------------------------------------------------------------------------------------------- the run */

static void end_step(void)
{
    tt_answer answer = {fake.used};
    tt_callref call = {1};
    int32_t rc = fake.script[fake.used].rc;
    int kind = fake.pending;

    ck_assert_msg(fake.used < fake.n_script, "the script ends before \"%s\"", fake.did[fake.n_did - 1]);
    fake.used++;
    fake.pending = 0;
    if (kind == WANTS_ANSWER) {
        fake.answered(call, answer, rc, fake.user);
    } else {
        fake.done(call, rc, fake.user);
    }
}

void fake_run(tt_start_fn *start, const char *params)
{
    tt_callref call = {1};

    fake.now = 1700000000000;
    fake.params = json_loads(params, 0, NULL);
    ck_assert_ptr_nonnull(fake.params);
    ck_assert_int_eq(start(&host, call, NULL), TT_RC_OK);
    while (fake.pending) {
        end_step();
    }
    ck_assert_msg(fake.end[0] != '\0', "the flow came to no end");
    ck_assert_msg(fake.used == fake.n_script, "the flow ended after %u of %u steps: %s", fake.used,
                  fake.n_script, fake.end);
    json_decref(fake.params);
    json_decref(fake.earlier);
    for (unsigned i = 0; i < fake.n_script; i++) {
        json_decref(fake.script[i].data);
    }
    for (unsigned i = 0; i < fake.n_memory; i++) {
        free(fake.memory[i]);
    }
}

const char *fake_did(unsigned i)
{
    return i < fake.n_did ? fake.did[i] : "";
}

const char *fake_remembered(void)
{
    return fake.remembered;
}

const char *fake_end(void)
{
    return fake.end;
}

const char *fake_warning(void)
{
    return fake.warning;
}
