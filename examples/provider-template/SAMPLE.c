/* The provider SAMPLE: three actions that are tables, and a flow that is code. Make it yours from the top down; the
 * contract is tiktok-provider(7). */
#include <string.h>
#include <tiktok/provider.h>

/* How the service answers: {"code":0,"message":"OK","request_id":"...","data":{...}} */
static const struct tt_envelope envelope = {.code_paths = "code",
                                            .ok = "0",
                                            .message_paths = "message",
                                            .request_paths = "request_id",
                                            .data_path = "data"};
/* What its codes mean for the caller. */
static const struct tt_code codes[] = {
    {.code = "401",
     .text = "The key is not valid: check providers.SAMPLE.api_key.",
     .klass = TT_CLASS_REAUTH},
    {.code = "429",
     .text = "Too many requests.",
     .pause_s = 2,
     .klass = TT_CLASS_LIMIT,
     .flags = TT_C_NOT_DONE},
};
static const struct tt_limit limits[] = {{.count = 10, .seconds = 1}};
static const struct tt_service services[] = {
    {.id = "api",
     .base_url = "https://api.example.com",
     .setting = "base_url",
     .envelope = &envelope,
     .codes = codes,
     .n_codes = 2,
     .limits = limits,
     .n_limits = 1},
};
static const struct tt_token_kind tokens[] = {{.id = "key", .header = "X-Api-Key: %s", .setting = "api_key"}};
static const struct tt_setting settings[] = {
    {.key = "api_key", .doc = "The key of your account.", .flags = TT_P_SECRET, .type = TT_STRING},
    {.key = "base_url",
     .doc = "Another host, for tests.",
     .assumed = "https://api.example.com",
     .type = TT_STRING},
};

/* ---------------------------------------------------------------------------------------- declarative actions */

static const struct tt_rule page_size = {.min = 1, .max = 100, .assumed = "20"};
static const struct tt_param list_params[] = {
    {.name = "page", .doc = "Which page, from 1.", .type = TT_INTEGER, .in = TT_IN_QUERY},
    {.name = "page_size",
     .doc = "How many on it.",
     .rule = &page_size,
     .flags = TT_P_MIN | TT_P_MAX,
     .type = TT_INTEGER,
     .in = TT_IN_QUERY},
};
static const struct tt_paging pages = {
    .next = "page", .size = "page_size", .more_paths = "pages", .size_max = 100, .kind = TT_PAGE_NUMBER};
static const struct tt_endpoint list = {.method = "GET",
                                        .path = "/v1/items",
                                        .service = "api",
                                        .tokens = "key",
                                        .rows = "list",
                                        .paging = &pages,
                                        .effect = TT_READ};

static const struct tt_param get_params[] = {
    {.name = "id", .doc = "The item.", .flags = TT_P_REQUIRED, .type = TT_STRING, .in = TT_IN_PATH},
};
static const struct tt_field item[] = {
    {.name = "id", .doc = "The item.", .type = TT_STRING},
    {.name = "state", .doc = "Whether it can be used.", .choices = "MAKING|READY", .type = TT_STRING},
};
static const struct tt_endpoint get = {
    .method = "GET", .path = "/v1/items/{id}", .service = "api", .tokens = "key", .effect = TT_READ};

static const struct tt_rule name_rule = {.min_len = 1, .max_len = 60};
static const struct tt_param create_params[] = {
    {.name = "name",
     .doc = "What it is called.",
     .rule = &name_rule,
     .flags = TT_P_REQUIRED,
     .type = TT_STRING,
     .in = TT_IN_BODY},
};
/* Each repeat makes another item, so the core never repeats it where it may have happened. */
static const struct tt_endpoint create = {.method = "POST",
                                          .path = "/v1/items",
                                          .service = "api",
                                          .tokens = "key",
                                          .bodies = TT_BODY_JSON,
                                          .effect = TT_NEW};

/* ------------------------------------------------------------------------------------------------------ a flow */

/* Makes an item and waits until it can be used. Its state lives in memory of the call. */
struct make {
    const struct tt_host *host;
    char id[64];
    uint64_t pause_ms;
};

static void ask(tt_callref call, struct make *m);

static void fail(struct make *m, tt_callref call, const char *message)
{
    struct tt_fault fault = {.abi = TT_ABI_OF(struct tt_fault), .kind = TT_FAULT_REMOTE, .message = message};
    m->host->fail(call, &fault);
}

static void waited(tt_callref call, int32_t rc, void *user)
{
    if (rc == TT_RC_OK)
        ask(call, user);
}

static void told(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct make *m = user;
    char state[16];
    if (rc == TT_RC_CANCELED)
        return;
    if (rc != TT_RC_OK) {
        m->host->fail_answer(call, answer);
    } else if (m->host->text(answer, "state", state, sizeof state) > 0 && strcmp(state, "READY") == 0) {
        m->host->succeed_answer(call, answer);
    } else {
        m->pause_ms *= 2;
        if (m->host->timer(call, m->pause_ms, waited, m, NULL) != TT_RC_OK)
            m->host->fail(call, NULL);
    }
}

static void ask(tt_callref call, struct make *m)
{
    m->host->progress(call, 1, 2, "waiting");
    if (m->host->invoke(call, "SAMPLE.item.get", json_pack("{s:s}", "id", m->id), told, m, NULL) != TT_RC_OK)
        m->host->fail(call, NULL);
}

static void made(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct make *m = user;
    if (rc == TT_RC_CANCELED)
        return;
    if (rc != TT_RC_OK)
        m->host->fail_answer(call, answer);
    else if (m->host->text(answer, "id", m->id, sizeof m->id) <= 0)
        fail(m, call, "the service made an item and did not say which");
    else
        ask(call, m);
}

static int32_t make_item(const struct tt_host *host, tt_callref call, void *state)
{
    struct make *m = host->alloc(call, sizeof *m);
    (void)state;
    if (!m)
        return TT_RC_NOMEM;
    m->host = host;
    m->pause_ms = 500;
    host->progress(call, 0, 2, "making");
    return host->invoke(call, "SAMPLE.item.create", json_deep_copy(host->params(call)), made, m, NULL);
}

/* ------------------------------------------------------------------------------------------------ the descriptor */

static const struct tt_action actions[] = {
    {.name = "SAMPLE.item.list",
     .summary = "Lists the items.",
     .group = "item",
     .params = list_params,
     .n_params = 2,
     .endpoint = &list},
    {.name = "SAMPLE.item.get",
     .summary = "Gets one item.",
     .group = "item",
     .params = get_params,
     .n_params = 1,
     .result = item,
     .n_result = 2,
     .endpoint = &get},
    {.name = "SAMPLE.item.create",
     .summary = "Makes an item.",
     .group = "item",
     .params = create_params,
     .n_params = 1,
     .endpoint = &create},
    {.name = "SAMPLE.make_item",
     .summary = "Makes an item and waits until it can be used.",
     .group = "item",
     .params = create_params,
     .n_params = 1,
     .result = item,
     .n_result = 2,
     .start = make_item,
     .effect = TT_NEW},
};

static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,     .id = "SAMPLE",
    .version = "1.0",     .summary = "Items of api.example.com",
    .license = "MIT",     .url = "https://example.com",
    .actions = actions,   .n_actions = sizeof actions / sizeof *actions,
    .services = services, .n_services = 1,
    .tokens = tokens,     .n_tokens = 1,
    .settings = settings, .n_settings = 2,
};

TT_PROVIDER_ENTRY(SAMPLE, provider);
