/* A third-party provider: one action that is only a table, and one flow.
 *
 *     cc -shared -fPIC -fvisibility=hidden $(pkg-config --cflags tiktok-provider) -o hello.so hello_provider.c \
 *        -Wl,-z,defs $(pkg-config --libs jansson)
 *     tiktok --set providers.hello.module=$PWD/hello.so call hello.greet_twice name=World
 */
#include <tiktok/provider.h>

static const struct tt_envelope envelope = {.code_paths = "code",
                                            .ok = "0",
                                            .message_paths = "message",
                                            .request_paths = "request_id",
                                            .data_path = "data"};

static const struct tt_service services[] = {
    {.id = "api", .base_url = "https://api.example.com", .setting = "base_url", .envelope = &envelope},
};

static const struct tt_param name_param[] = {
    {.name = "name", .type = TT_STRING, .in = TT_IN_QUERY, .flags = TT_P_REQUIRED, .doc = "Who is greeted."},
};

static const struct tt_endpoint greet = {
    .method = "GET", .path = "/open_api/v1.3/hello/greet/", .service = "api", .effect = TT_READ};

/* The flow: greet, wait a moment, greet again. State lives in memory of the call. */
struct twice {
    const struct tt_host *host;
    int greeted;
};

static void greeted(tt_callref call, tt_answer answer, int32_t rc, void *user);

static int32_t greet_once(tt_callref call, struct twice *t)
{
    return t->host->invoke(call, "hello.greet", json_deep_copy(t->host->params(call)), greeted, t, NULL);
}

static void waited(tt_callref call, int32_t rc, void *user)
{
    struct twice *t = user;
    if (rc == TT_RC_OK && greet_once(call, t) != TT_RC_OK)
        t->host->fail(call, NULL);
}

static void greeted(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct twice *t = user;
    if (rc == TT_RC_CANCELED)
        return;
    if (rc != TT_RC_OK) {
        t->host->fail_answer(call, answer);
    } else if (++t->greeted == 1) {
        t->host->progress(call, 1, 2, "greeting");
        if (t->host->timer(call, 10, waited, t, NULL) != TT_RC_OK)
            t->host->fail(call, NULL);
    } else {
        t->host->succeed_answer(call, answer);
    }
}

static int32_t greet_twice(const struct tt_host *host, tt_callref call, void *state)
{
    struct twice *t = host->alloc(call, sizeof *t);
    (void)state;
    if (!t)
        return TT_RC_NOMEM;
    t->host = host;
    return greet_once(call, t);
}

static const struct tt_action actions[] = {
    {.name = "hello.greet",
     .summary = "Greets somebody.",
     .group = "hello",
     .params = name_param,
     .n_params = 1,
     .endpoint = &greet},
    {.name = "hello.greet_twice",
     .summary = "Greets somebody, and once more.",
     .group = "hello",
     .params = name_param,
     .n_params = 1,
     .start = greet_twice},
};

static const struct tt_setting settings[] = {
    {.key = "base_url", .doc = "Where the service lives.", .type = TT_STRING},
};

static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,     .id = "hello",
    .version = "1.0",     .summary = "Greets people.",
    .license = "MIT",     .url = "https://example.com/hello",
    .actions = actions,   .n_actions = sizeof actions / sizeof *actions,
    .services = services, .n_services = 1,
    .settings = settings, .n_settings = 1,
};

TT_PROVIDER_ENTRY(hello, provider);
