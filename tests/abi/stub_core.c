/* The smallest core: loads one module by the rules of the header that it is built with, steps through its table of actions and
 * runs a flow. Built with each frozen header, it stands for the cores of that minor version that are out there.
 *     stub_core MODULE.so */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tiktok/provider.h>

static json_t *params;
static void *memory[8];
static unsigned n_memory;
static tt_done_op_fn *waiting;
static void *waiting_user;
static int ended;

static void host_log(struct tt_self *self, int32_t level, const char *text)
{
    (void)self;
    (void)level;
    (void)text;
}

static const char *host_setting(struct tt_self *self, const char *key)
{
    (void)self;
    return strcmp(key, "app_id") == 0 ? "4711" : NULL;
}

static void *host_alloc(tt_callref call, uint64_t bytes)
{
    (void)call;
    return n_memory < 8 ? memory[n_memory++] = calloc(1, (size_t)bytes) : NULL;
}

static json_t *host_params(tt_callref call)
{
    (void)call;
    return params;
}

static int32_t host_timer(tt_callref call, uint64_t ms, tt_done_op_fn *done, void *user, tt_op *op)
{
    (void)call;
    (void)ms;
    (void)op;
    waiting = done;
    waiting_user = user;
    return TT_RC_OK;
}

static int32_t host_work(tt_callref call, tt_work_fn *work, tt_done_op_fn *done, void *user, tt_op *op)
{
    work(user);
    return host_timer(call, 0, done, user, op);
}

static int32_t host_step_fault(tt_callref call, struct tt_fault *out)
{
    (void)call;
    out->kind = 0; /* goes no further than 1.0 did */
    return TT_RC_OK;
}

static void host_warn(tt_callref call, const char *text)
{
    (void)call;
    printf("warning %s\n", text);
}

static void host_succeed(tt_callref call, json_t *data)
{
    char *text = json_dumps(data, JSON_COMPACT);
    (void)call;
    printf("ok %s\n", text);
    free(text);
    json_decref(data);
    ended = 1;
}

static void host_fail(tt_callref call, const struct tt_fault *fault)
{
    (void)call;
    printf("failed %s\n", fault ? fault->message : "");
    ended = 1;
}

static struct tt_self *host_self(tt_callref call)
{
    (void)call;
    return NULL;
}

static const char *host_json(tt_callref call, const json_t *value)
{
    (void)call;
    return memory[n_memory++] = json_dumps(value, JSON_COMPACT | JSON_REAL_PRECISION(15));
}

static const struct tt_host host = {
    .abi = TT_ABI_OF(struct tt_host),
    .log = host_log,
    .setting = host_setting,
    .alloc = host_alloc,
    .params = host_params,
    .timer = host_timer,
    .work = host_work,
    .warn = host_warn,
    .succeed = host_succeed,
    .fail = host_fail,
    .step_fault = host_step_fault,
    .self = host_self,
    .json = host_json,
};

static void run(const struct tt_action *action, void *state)
{
    tt_callref call = {1};
    params = json_pack("{s:s}", "id", "12");
    ended = 0;
    if (action->start(&host, call, state) != TT_RC_OK)
        printf("not started\n");
    while (!ended && waiting) {
        tt_done_op_fn *done = waiting;
        waiting = NULL;
        done(call, TT_RC_OK, waiting_user);
    }
    while (n_memory)
        free(memory[--n_memory]);
    json_decref(params);
}

int main(int argc, char **argv)
{
    void *module = dlopen(argc > 1 ? argv[1] : "", RTLD_NOW | RTLD_LOCAL), *state = NULL;
    tt_provider_fn *entry = NULL;
    void *found = module ? dlsym(module, "tt_provider_reference") : NULL;
    if (!found) {
        fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    memcpy(&entry, &found, sizeof entry);
    const struct tt_provider *p = entry();
    if (p->abi.major != TT_ABI_MAJOR || p->needs_minor > TT_ABI_MINOR ||
        p->abi.size < offsetof(struct tt_provider, webhook_secret) + sizeof p->webhook_secret) {
        printf("refused\n");
        return 1;
    }
    if (p->jansson != json_object_get || p->init(NULL, &host, &state) != TT_RC_OK)
        return 1;
    for (uint32_t i = 0; i < p->n_actions; i++) {
        const struct tt_action *a = TT_ROW(tt_action, p->actions, i, p->layout->size[TT_ROW_ACTION]);
        printf("action %s, %u parameters, effect %u\n", a->name, a->n_params,
               a->endpoint ? a->endpoint->effect : a->effect);
        if (a->start)
            run(a, state);
    }
    return 0;
}
