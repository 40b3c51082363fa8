/* A provider that uses every kind of row and what a flow of any size needs. It is built with each frozen header and with
 * today's, and must be the same to every core of the major version. More than one row a table, so that a wrong stride shows. */
#include <string.h>
#include <tiktok/provider.h>

static const struct tt_envelope envelope = {.code_paths = "code",
                                            .ok = "0",
                                            .message_paths = "message",
                                            .request_paths = "request_id",
                                            .data_path = "data"};
static const struct tt_envelope flat = {.data_path = "", .empty_is_ok = 1};
static const struct tt_code codes[] = {
    {.code = "40100", .text = "Slow down.", .pause_s = 7, .klass = TT_CLASS_LIMIT, .flags = TT_C_NOT_DONE},
    {.code = "5*", .text = "Its own fault.", .http = 500, .klass = TT_CLASS_SERVER},
};
static const struct tt_limit limits[] = {{.level = "basic", .count = 10, .seconds = 1},
                                         {.per = "token", .count = 600, .seconds = 60}};
static const struct tt_service services[] = {
    {.id = "first", .base_url = "https://first.example.com", .envelope = &flat},
    {.id = "api",
     .base_url = "https://api.example.com",
     .setting = "base_url",
     .headers = "X-Fixed: yes",
     .hosts = "*.example.org",
     .envelope = &envelope,
     .codes = codes,
     .n_codes = 2,
     .limits = limits,
     .n_limits = 2},
};
static const struct tt_token_kind tokens[] = {
    {.id = "app", .header = "X-App: %s"},
    {.id = "user", .header = "Authorization: Bearer %s", .early_s = 60, .setting = "access_token"},
};
static const struct tt_setting settings[] = {
    {.key = "base_url", .doc = "Where it lives.", .type = TT_STRING},
    {.key = "app_id", .doc = "The app.", .assumed = "7", .type = TT_STRING},
    {.key = "access_token", .doc = "A token.", .flags = TT_P_SECRET, .type = TT_STRING},
};

static const struct tt_rule app_id = {.fill = "@setting:app_id"};
static const struct tt_rule kind = {.choices = "SMALL|LARGE", .assumed = "\"SMALL\""};
static const struct tt_rule amount = {.min = 1, .max = 9};
static const struct tt_rule name_rule = {
    .min_len = 2, .max_len = 20, .unit = TT_LEN_CHARS, .when = "kind=LARGE"};
static const struct tt_param members[] = {
    {.name = "name", .doc = "Its name.", .rule = &name_rule, .type = TT_STRING},
    {.name = "kind", .rule = &kind, .flags = TT_P_CLOSED, .type = TT_STRING},
};
static const struct tt_param params[] = {
    {.name = "app_id", .rule = &app_id, .type = TT_STRING, .in = TT_IN_QUERY},
    {.name = "id", .doc = "Which one.", .flags = TT_P_REQUIRED, .type = TT_STRING, .in = TT_IN_PATH},
    {.name = "ids", .type = TT_ARRAY, .items = TT_STRING, .in = TT_IN_QUERY, .style = TT_AS_COMMA},
    {.name = "amount", .rule = &amount, .flags = TT_P_MIN | TT_P_MAX, .type = TT_INTEGER, .in = TT_IN_BODY},
    {.name = "what", .fields = members, .n_fields = 2, .type = TT_OBJECT, .in = TT_IN_BODY},
};
static const struct tt_param list_params[] = {{.name = "page", .type = TT_INTEGER, .in = TT_IN_QUERY},
                                              {.name = "page_size", .type = TT_INTEGER, .in = TT_IN_QUERY}};
static const struct tt_field inner[] = {{.name = "width", .type = TT_INTEGER},
                                        {.name = "height", .doc = "In pixels.", .type = TT_INTEGER}};
static const struct tt_field result[] = {
    {.name = "token", .flags = TT_P_SECRET, .type = TT_STRING},
    {.name = "size", .choices = NULL, .fields = inner, .n_fields = 2, .type = TT_OBJECT},
    {.name = "state", .choices = "ON|OFF", .type = TT_STRING},
};
static const struct tt_paging paging = {.next = "page",
                                        .size = "page_size",
                                        .more_paths = "page_info.total_page",
                                        .size_max = 50,
                                        .kind = TT_PAGE_NUMBER};
static const struct tt_endpoint change = {.method = "POST",
                                          .path = "/things/{id}/",
                                          .service = "api",
                                          .tokens = "user",
                                          .scope = "things",
                                          .source = "https://example.com/doc",
                                          .limits = limits,
                                          .n_limits = 1,
                                          .codes = codes + 1,
                                          .n_codes = 1,
                                          .flags = TT_E_SPENDS,
                                          .bodies = TT_BODY_JSON,
                                          .effect = TT_NEW};
static const struct tt_endpoint list = {.method = "GET",
                                        .path = "/things/",
                                        .service = "api",
                                        .rows = "list",
                                        .paging = &paging,
                                        .effect = TT_READ};
static const struct tt_alias aliases[] = {
    {.name = "changeIt", .renames = "thing=id", .fills = "{\"amount\":3}"}, {.name = "alterIt"}};

/* ---- a flow: waits, has something computed, tells what it has seen of the host */

struct run {
    const struct tt_host *host;
    unsigned sum;
    uint64_t guard_before;
    struct tt_fault fault;
    uint64_t guard_behind; /* what lies behind a struct of this side's length is nobody's */
};

static int32_t add_up(void *user)
{
    struct run *r = user;
    for (unsigned i = 1; i <= 4; i++)
        r->sum += i;
    return TT_RC_OK;
}

static void computed(tt_callref call, int32_t rc, void *user)
{
    struct run *r = user;
    const struct tt_host *host = r->host;
    json_t *params = host->params(call), *numbers = json_pack("[f,i]", 20.1, 7);
    const char *app = host->setting(host->self(call), "app_id"), *text = host->json(call, numbers);
    json_t *data;

    json_decref(numbers);
    host->step_fault(call, &r->fault);
    data = json_pack(
        "{s:O, s:s, s:s, s:i, s:i, s:b}", "id", json_object_get(params, "id"), "app_id", app ? app : "",
        "numbers", text ? text : "", "sum", (int)r->sum, "rc", (int)rc, "guarded",
        r->guard_before == 1 && r->guard_behind == 2 && r->fault.abi.size == sizeof(struct tt_fault));
    host->warn(call, "That was the flow.");
    if (data)
        host->succeed(call, data);
    else
        host->fail(call, NULL);
}

static void waited(tt_callref call, int32_t rc, void *user)
{
    struct run *r = user;
    if (rc == TT_RC_OK && r->host->work(call, add_up, computed, r, NULL) != TT_RC_OK)
        r->host->fail(call, NULL);
}

static int32_t go(const struct tt_host *host, tt_callref call, void *state)
{
    struct run *r = host->alloc(call, sizeof *r);
    if (!r || strcmp(state, "made by init") != 0)
        return TT_RC_NOMEM;
    r->host = host;
    r->guard_before = 1;
    r->guard_behind = 2;
    r->fault.abi.size = sizeof r->fault;
    return host->timer(call, 1, waited, r, NULL);
}

/* Refuses with a struct of its own: what it says must arrive. */
static int32_t refuse(const struct tt_host *host, tt_callref call, void *state)
{
    const struct tt_fault fault = {.abi = TT_ABI_OF(struct tt_fault),
                                   .kind = TT_FAULT_USAGE,
                                   .code = "E7",
                                   .message = "not today",
                                   .hint = "come back",
                                   .param = "id",
                                   .retry_after_s = 9};
    (void)state;
    host->fail(call, &fault);
    return TT_RC_OK;
}

static int32_t init(struct tt_self *self, const struct tt_host *host, void **state)
{
    static char made[] = "made by init";
    host->log(self, 4, "hello");
    *state = made;
    return TT_RC_OK;
}

static const struct tt_action actions[] = {
    {.name = "reference.change",
     .summary = "Changes a thing.",
     .group = "things",
     .params = params,
     .n_params = 5,
     .result = result,
     .n_result = 3,
     .aliases = aliases,
     .n_aliases = 2,
     .endpoint = &change},
    {.name = "reference.list",
     .summary = "Lists things.",
     .group = "things",
     .params = list_params,
     .n_params = 2,
     .endpoint = &list},
    {.name = "reference.go",
     .summary = "A flow.",
     .params = params + 1,
     .n_params = 1,
     .start = go,
     .flags = TT_A_OFFLINE,
     .effect = TT_SAME,
     .effect_flags = TT_E_DELETES},
    {.name = "reference.refuse", .summary = "Refuses.", .start = refuse, .flags = TT_A_OFFLINE},
};

static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,     .id = "reference",
    .version = "1.0",     .summary = "A provider for the proof of the ABI",
    .license = "MIT",     .url = "https://example.com",
    .actions = actions,   .n_actions = 4,
    .services = services, .n_services = 2,
    .tokens = tokens,     .n_tokens = 2,
    .settings = settings, .n_settings = 3,
    .init = init,         .webhook_secret = "app_id",
};

TT_PROVIDER_ENTRY(reference, provider);
