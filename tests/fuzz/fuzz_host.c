#include "tests/fuzz/fuzz_host.h"
#include <strings.h>

struct fuzz_flow fuzz_flow;

#define F (&fuzz_flow)

static void *host_alloc(tt_callref call, uint64_t n)
{
    (void)call;
    FUZZ_CHECK(F->n_blocks < FUZZ_BLOCKS, "a flow asks for memory without end");
    return F->blocks[F->n_blocks++] = calloc(1, n ? n : 1);
}

static json_t *host_params(tt_callref call)
{
    (void)call;
    return F->params;
}

static uint64_t host_now(void)
{
    return F->now;
}

static int32_t host_random(void *to, uint64_t n)
{
    memset(to, 0x80, n);
    return TT_RC_OK;
}

/* Exactly one step is under way, and none after the end. */
static int32_t wait_for(tt_answer_fn *answered, tt_done_op_fn *done, void *user, tt_op *op)
{
    FUZZ_CHECK(!F->ended, "a step after the end");
    FUZZ_CHECK(!F->answered && !F->done, "two steps at once");
    F->answered = answered;
    F->done = done;
    F->user = user;
    op->h = ++F->steps;
    return TT_RC_OK;
}

static int32_t host_invoke(tt_callref call, const char *action, json_t *params, tt_answer_fn *fn, void *user,
                           tt_op *op)
{
    (void)call;
    FUZZ_CHECK(action && json_is_object(params), "a step without parameters");
    json_decref(params);
    return wait_for(fn, NULL, user, op);
}

static int32_t host_http(tt_callref call, const struct tt_http *http, tt_answer_fn *fn, void *user, tt_op *op)
{
    (void)call;
    if (F->look)
        F->look(http);
    return wait_for(fn, NULL, user, op);
}

static int32_t host_timer(tt_callref call, uint64_t ms, tt_done_op_fn *fn, void *user, tt_op *op)
{
    (void)call;
    F->now += ms;
    F->timers++;
    return wait_for(NULL, fn, user, op);
}

static int32_t host_digest(tt_callref call, const char *name, const struct tt_source *source, char *out,
                           uint64_t room, tt_done_op_fn *fn, void *user, tt_op *op)
{
    (void)call;
    (void)name;
    if (F->look_digest)
        F->look_digest(source);
    snprintf(out, room, "%032d", 0);
    return wait_for(NULL, fn, user, op);
}

static int32_t host_status(tt_answer answer)
{
    (void)answer;
    FUZZ_CHECK(F->in_callback, "an answer is used after its callback");
    return F->status;
}

static int32_t host_header(tt_answer answer, const char *name, struct tt_span *out)
{
    size_t n = strlen(name);
    (void)answer;
    FUZZ_CHECK(F->in_callback, "an answer is used after its callback");
    for (const char *line = F->headers; line && *line; line += strcspn(line, "\n"), line += *line == '\n')
        if (strncasecmp(line, name, n) == 0 && line[n] == ':') {
            const char *value = line + n + 1 + (line[n + 1] == ' ');
            *out = (struct tt_span){value, strcspn(value, "\n")};
            return TT_RC_OK;
        }
    *out = (struct tt_span){NULL, 0};
    return TT_RC_FAILED;
}

static json_t *host_tree(tt_answer answer)
{
    (void)answer;
    FUZZ_CHECK(F->in_callback, "an answer is used after its callback");
    return json_incref(F->data);
}

static int32_t host_text(tt_answer answer, const char *path, char *out, uint64_t room)
{
    const json_t *value = json_object_get(F->data, path);
    char number[32];
    const char *text = json_string_value(value);
    (void)answer;
    FUZZ_CHECK(F->in_callback, "an answer is used after its callback");
    if (json_is_integer(value)) {
        snprintf(number, sizeof number, "%lld", (long long)json_integer_value(value));
        text = number;
    }
    if (room)
        snprintf(out, room, "%s", text ? text : "");
    return text ? (int32_t)strlen(text) : -1;
}

static int32_t host_fault(tt_answer answer, struct tt_fault *out)
{
    (void)answer;
    *out = F->fault;
    return F->rc == TT_RC_FAILED && F->fault.kind ? TT_RC_OK : TT_RC_FAILED;
}

static int32_t host_step_fault(tt_callref call, struct tt_fault *out)
{
    (void)call;
    *out = (struct tt_fault){.kind = 0};
    return TT_RC_FAILED;
}

static int32_t host_checkpoint(tt_callref call, json_t *state)
{
    (void)call;
    FUZZ_CHECK(json_is_object(state), "a state that is no object");
    json_decref(state);
    return TT_RC_OK;
}

static json_t *host_resumed(tt_callref call)
{
    (void)call;
    return json_incref(F->resumed);
}

static void host_progress(tt_callref call, uint64_t done, uint64_t total, const char *phase)
{
    (void)call;
    FUZZ_CHECK(phase && (total == 0 || done <= total), "progress %llu of %llu", (unsigned long long)done,
               (unsigned long long)total);
}

static void host_warn(tt_callref call, const char *text)
{
    (void)call;
    FUZZ_CHECK(text && *text, "an empty warning");
}

void fuzz_flow_over(void)
{
    FUZZ_CHECK(!F->ended, "it ends twice");
    FUZZ_CHECK(!F->answered && !F->done, "it ends with a step under way");
    F->ended = 1;
}

static void host_succeed(tt_callref call, json_t *data)
{
    (void)call;
    fuzz_flow_over();
    F->succeeded = 1;
    json_decref(data);
}

static void host_fail(tt_callref call, const struct tt_fault *fault)
{
    (void)call;
    FUZZ_CHECK(fault->kind && fault->message && *fault->message, "it fails without a sentence");
    fuzz_flow_over();
}

static void host_fail_answer(tt_callref call, tt_answer answer)
{
    (void)call;
    (void)answer;
    FUZZ_CHECK(F->in_callback && F->rc == TT_RC_FAILED, "a good answer is passed on as a failure");
    fuzz_flow_over();
}

/* ---- */

static void read_answer(void)
{
    static const int statuses[] = {200, 201, 206, 416, 400, 403, 404, 408, 429, 500, 503, 204, 302};
    static const char *const codes[] = {NULL, "40007", "50000", ""};
    static const int kinds[] = {TT_FAULT_REMOTE, TT_FAULT_NETWORK, TT_FAULT_UNKNOWN, TT_FAULT_LIMIT, 0};
    int over = F->in.n == 0;
    unsigned how = fuzz_byte(&F->in);
    F->rc = over || how & 1 ? TT_RC_FAILED : TT_RC_OK;
    F->status = statuses[fuzz_byte(&F->in) % (sizeof statuses / sizeof *statuses)];
    F->fault = (struct tt_fault){.abi = {sizeof F->fault, TT_ABI_MAJOR, TT_ABI_MINOR},
                                 .kind = over ? TT_FAULT_REMOTE : kinds[(how >> 1) % 5],
                                 .code = codes[(how >> 4) % 4],
                                 .message = "said the service"};
    free(F->headers);
    json_decref(F->data);
    size_t n;
    const uint8_t *end = F->in.n ? memmem(F->in.p, F->in.n, "\n\n", 2) : NULL;
    size_t head = end ? (size_t)(end - F->in.p) : 0;
    F->headers = strndup((const char *)F->in.p, head);
    F->in.p += end ? head + 2 : 0;
    F->in.n -= end ? head + 2 : 0;
    char *text = fuzz_text(&F->in, '\0', &n);
    F->data = json_loadb(text, n, JSON_DECODE_ANY, NULL);
    free(text);
}

void fuzz_flow_run(void)
{
    while (!F->ended) {
        tt_answer_fn *answered = F->answered;
        tt_done_op_fn *done = F->done;
        FUZZ_CHECK(answered || done, "it waits for nothing and has not ended");
        F->answered = NULL;
        F->done = NULL;
        FUZZ_CHECK(F->steps < 100000, "it does not end");
        if (done) {
            done((tt_callref){0}, TT_RC_OK, F->user);
            continue;
        }
        read_answer();
        F->in_callback = 1;
        answered((tt_callref){0}, (tt_answer){.h = 1}, F->rc, F->user);
        F->in_callback = 0;
    }
    FUZZ_CHECK(!F->answered && !F->done, "a step is under way after the end");
}

void fuzz_flow_begin(struct fuzz_input *in)
{
    memset(F, 0, sizeof *F);
    F->in = *in;
    F->now = UINT64_C(1764000000000);
    F->host = (struct tt_host){.abi = {sizeof F->host, TT_ABI_MAJOR, TT_ABI_MINOR},
                               .alloc = host_alloc,
                               .params = host_params,
                               .now_ms = host_now,
                               .random = host_random,
                               .invoke = host_invoke,
                               .http = host_http,
                               .timer = host_timer,
                               .digest = host_digest,
                               .status = host_status,
                               .header = host_header,
                               .text = host_text,
                               .tree = host_tree,
                               .fault = host_fault,
                               .checkpoint = host_checkpoint,
                               .resumed = host_resumed,
                               .progress = host_progress,
                               .warn = host_warn,
                               .succeed = host_succeed,
                               .fail = host_fail,
                               .fail_answer = host_fail_answer,
                               .step_fault = host_step_fault};
}

void fuzz_flow_free(void)
{
    for (unsigned i = 0; i < F->n_blocks; i++)
        free(F->blocks[i]);
    free(F->headers);
    json_decref(F->data);
}
