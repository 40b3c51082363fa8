/* A provider that loads like any other and then does what the parameter "sin" says. */
#include "loader/z_sins.h"
#include <stdlib.h>
#include <string.h>

struct leftover z_left;
struct tt_self *z_self;

void z_expect(struct sinner *s, int good, const char *what)
{
    if (!good)
        json_array_append_new(s->unexpected, json_string(what));
}

void z_report(struct sinner *s)
{
    json_t *list = s->unexpected;
    s->unexpected = NULL;
    s->host->succeed(s->call, json_pack("{s:o}", "unexpected", list));
}

void z_report_later(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    if (rc != TT_RC_CANCELED)
        z_report(user);
}

void z_nothing(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    (void)rc;
    (void)user;
}

void z_no_answer(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    (void)call;
    (void)answer;
    (void)rc;
    (void)user;
}

static const struct sin *find(const char *name)
{
    const struct sin *const lists[] = {z_sins_of_ends, z_sins_of_steps, z_sins_of_arguments,
                                       z_sins_of_answers};
    for (size_t i = 0; name && i < sizeof lists / sizeof *lists; i++)
        for (const struct sin *sin = lists[i]; sin->name; sin++)
            if (strcmp(sin->name, name) == 0)
                return sin;
    return NULL;
}

static int32_t start(const struct tt_host *host, tt_callref call, void *state)
{
    const struct sin *sin = find(json_string_value(json_object_get(host->params(call), "sin")));
    struct sinner *s = host->alloc(call, sizeof *s);
    (void)state;
    if (!s || !sin)
        return TT_RC_USAGE;
    s->host = host;
    s->call = call;
    s->unexpected = json_array();
    int32_t rc = sin->commit(s);
    return rc;
}

static void be_canceled(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    if (!z_left.called_off)
        return;
    if (strcmp(z_left.called_off, "succeed") == 0)
        host->succeed(call, json_string("after all"));
    if (strcmp(z_left.called_off, "begin") == 0)
        z_left.rc = host->timer(call, 1, z_nothing, NULL, NULL);
    z_left.called_off = NULL;
}

static int32_t be_good(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    host->succeed(call, json_pack("{s:s}", "said", "good"));
    return TT_RC_OK;
}

/* Of one context. */
struct known {
    struct tt_self *self;
    const struct tt_host *host;
};

static int32_t init(struct tt_self *self, const struct tt_host *host, void **state)
{
    struct known *known = malloc(sizeof *known);
    if (!known)
        return TT_RC_NOMEM;
    known->self = z_self = self;
    known->host = z_left.host = host;
    *state = known;
    return TT_RC_OK;
}

static void shut(void *state)
{
    struct known *known = state;
    known->host->log(known->self, 3, "shut down");
    free(known);
}

static const struct tt_envelope envelope = {.code_paths = "code", .ok = "0", .data_path = "data"};
static const struct tt_service services[] = {{.id = "api",
                                              .base_url = "https://api.invalid",
                                              .setting = "base_url",
                                              .hosts = "*.friends.invalid",
                                              .envelope = &envelope}};
static const struct tt_setting settings[] = {{.key = "base_url", .type = TT_STRING}};
static const struct tt_param sins[] = {
    {.name = "sin", .type = TT_STRING, .in = TT_IN_NOWHERE, .flags = TT_P_REQUIRED},
    {.name = "context", .type = TT_INTEGER, .in = TT_IN_NOWHERE},
};
static const struct tt_endpoint get = {.method = "GET", .path = "/get", .service = "api"};
static const struct tt_endpoint bytes = {
    .method = "GET", .path = "/bytes", .service = "api", .gives = TT_GIVES_BYTES};
static const struct tt_action actions[] = {
    {.name = "z_misbehaves.do_wrong",
     .summary = "Breaks a rule.",
     .params = sins,
     .n_params = 2,
     .start = start,
     .cancel = be_canceled},
    {.name = "z_misbehaves.give_rows",
     .summary = "Breaks a rule with rows.",
     .params = sins,
     .n_params = 2,
     .start = start,
     .flags = TT_A_ROWS},
    {.name = "z_misbehaves.be_good", .summary = "Breaks no rule.", .start = be_good},
    {.name = "z_misbehaves.get", .summary = "Gets.", .endpoint = &get},
    {.name = "z_misbehaves.bytes", .summary = "Gets bytes.", .endpoint = &bytes},
};
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_provider provider = {.abi = TT_PROVIDER_ABI,
                                            .layout = &layout,
                                            .jansson = json_object_get,
                                            .id = "z_misbehaves",
                                            .version = "1",
                                            .summary = "Breaks every rule.",
                                            .actions = actions,
                                            .n_actions = sizeof actions / sizeof *actions,
                                            .services = services,
                                            .n_services = 1,
                                            .settings = settings,
                                            .n_settings = 1,
                                            .init = init,
                                            .shutdown = shut};
TT_EXPORT tt_provider_fn tt_provider_z_misbehaves;
const struct tt_provider *tt_provider_z_misbehaves(void)
{
    return &provider;
}
