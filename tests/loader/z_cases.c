/* One module with many descriptors: the environment variable ZOO_CASE says which one its entry returns (as no entry may
 * choose). Each is wrong in one thing. */
#include <tiktok/provider.h>
#include <stdlib.h>
#include <string.h>

#define LONG10    "abcdefghij"
#define LONG100   LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10 LONG10
#define LONG1000  LONG100 LONG100 LONG100 LONG100 LONG100 LONG100 LONG100 LONG100 LONG100 LONG100
#define LONG10000 LONG1000 LONG1000 LONG1000 LONG1000 LONG1000 LONG1000 LONG1000 LONG1000 LONG1000 LONG1000

static int32_t start(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    host->succeed(call, json_object());
    return TT_RC_OK;
}

static const struct tt_action rows[] = {
    {.name = "z_cases.first", .summary = "Does nothing.", .start = start}};
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_envelope envelope = {.code_paths = "code"};

#define FINE                                                                                                 \
    .abi = TT_PROVIDER_ABI, .layout = &layout, .jansson = json_object_get, .id = "z_cases", .version = "1",  \
    .summary = "Many.", .actions = rows, .n_actions = 1
#define SERVICE(...)                                                                                         \
    .services =                                                                                              \
        (const struct tt_service[]){                                                                         \
            {.id = "api", .base_url = "https://x.invalid", .envelope = &envelope, __VA_ARGS__}},             \
    .n_services = 1
#define ACTION(...) .actions = (const struct tt_action[]){{.summary = "S", __VA_ARGS__}}, .n_actions = 1
#define TOKEN(...)                                                                                           \
    .tokens = (const struct tt_token_kind[]){{.id = "user", .header = "T: %s", __VA_ARGS__}}, .n_tokens = 1
#define LAYOUT(kind, bytes)                                                                                  \
    .layout = &(const struct tt_layout)                                                                      \
    {                                                                                                        \
        TT_ROWS,                                                                                             \
        {                                                                                                    \
            sizeof(struct tt_action), sizeof(struct tt_param), sizeof(struct tt_rule),                       \
                sizeof(struct tt_field), sizeof(struct tt_endpoint), sizeof(struct tt_paging),               \
                sizeof(struct tt_envelope), sizeof(struct tt_code), sizeof(struct tt_limit),                 \
                sizeof(struct tt_service), sizeof(struct tt_token_kind), sizeof(struct tt_alias),            \
                sizeof(struct tt_setting), [kind] = (bytes)                                                  \
        }                                                                                                    \
    }
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverride-init"
#ifdef __clang__
#pragma GCC diagnostic ignored "-Winitializer-overrides"
#endif
static const struct {
    const char *name;
    struct tt_provider provider;
} cases[] = {
    {"fine", {FINE}},
    {"flags", {FINE, .flags = 0x80000000u}},
    {"low flags", {FINE, .flags = 0x8000u}},
    {"actions NULL", {FINE, .actions = NULL}},
    {"actions many", {FINE, .n_actions = UINT32_MAX}},
    {"services NULL", {FINE, .n_services = 1}},
    {"services many", {FINE, .n_services = 65}},
    {"tokens NULL", {FINE, .n_tokens = 1}},
    {"tokens many", {FINE, .n_tokens = UINT32_MAX}},
    {"settings NULL", {FINE, .n_settings = 1}},
    {"row huge", {FINE, LAYOUT(TT_ROW_ACTION, 65528)}},
    {"row odd", {FINE, LAYOUT(TT_ROW_ACTION, 65535)}},
    {"row none", {FINE, LAYOUT(TT_ROW_SETTING, 0)}},
    {"id long", {FINE, .id = LONG10000}},
    {"id empty", {FINE, .id = ""}},
    {"id control", {FINE, .id = "z_ca\x1b[0m"}},
    {"version long", {FINE, .version = LONG10000}},
    {"version control", {FINE, .version = "1\n2"}},
    {"license bytes", {FINE, .license = "\xff"}},
    {"url empty", {FINE, .url = ""}},
    {"action long", {FINE, ACTION(.name = "z_cases." LONG10000, .start = start)}},
    {"action control", {FINE, ACTION(.name = "z_cases.\x1b[2J", .start = start)}},
    {"action NULL", {FINE, ACTION(.name = NULL, .start = start)}},
    {"summary NULL", {FINE, ACTION(.name = "z_cases.a", .start = start, .summary = NULL)}},
    {"summary long", {FINE, ACTION(.name = "z_cases.a", .start = start, .summary = LONG10000)}},
    {"neither", {FINE, ACTION(.name = "z_cases.a")}},
    {"service twice",
     {FINE,
      .services = (const struct tt_service[]){{.id = "api", .base_url = "https://x"},
                                              {.id = "api", .base_url = "https://y"}},
      .n_services = 2}},
    {"service id NULL", {FINE, SERVICE(.id = NULL)}},
    {"service url", {FINE, SERVICE(.base_url = "ftp://x")}},
    {"service url file", {FINE, SERVICE(.base_url = "file:///etc/passwd")}},
    {"service codes NULL", {FINE, SERVICE(.n_codes = 1)}},
    {"service limits NULL", {FINE, SERVICE(.n_limits = 65535)}},
    {"service code NULL", {FINE, SERVICE(.codes = (const struct tt_code[]){{.text = "T"}}, .n_codes = 1)}},
    {"service class",
     {FINE, SERVICE(.codes = (const struct tt_code[]){{.code = "7", .klass = 77}}, .n_codes = 1)}},
    {"service limit count",
     {FINE, SERVICE(.limits = (const struct tt_limit[]){{NULL, NULL, 0, 1}}, .n_limits = 1)}},
    {"service limit seconds",
     {FINE, SERVICE(.limits = (const struct tt_limit[]){{NULL, NULL, 1, 0}}, .n_limits = 1)}},
    {"token twice",
     {FINE,
      .tokens = (const struct tt_token_kind[]){{.id = "user", .header = "T: %s"},
                                               {.id = "user", .header = "U: %s"}},
      .n_tokens = 2}},
    {"token header NULL", {FINE, TOKEN(.header = NULL)}},
    {"token header bare", {FINE, TOKEN(.header = "Token")}},
    {"token header lines", {FINE, TOKEN(.header = "T: %s\r\nX: y")}},
    {"token pkce", {FINE, TOKEN(.pkce = 9)}},
    {"token authorize", {FINE, TOKEN(.authorize = "z_cases.none")}},
    {"token exchange", {FINE, TOKEN(.exchange = "z_good.first")}},
    {"token refresh", {FINE, TOKEN(.refresh = "refreshIt")}},
    {"token revoke", {FINE, TOKEN(.revoke = "")}},
    {"token code", {FINE, TOKEN(.exchange = "z_cases.first", .code = "auth_code")}},
    {"setting twice",
     {FINE,
      .settings =
          (const struct tt_setting[]){{.key = "a", .type = TT_STRING}, {.key = "a", .type = TT_INTEGER}},
      .n_settings = 2}},
    {"setting type",
     {FINE, .settings = (const struct tt_setting[]){{.key = "a", .type = 99}}, .n_settings = 1}},
    {"webhook", {FINE, .webhook_secret = "client_secret"}},
};
#pragma GCC diagnostic pop

TT_EXPORT tt_provider_fn tt_provider_z_cases;
const struct tt_provider *tt_provider_z_cases(void)
{
    const char *name = getenv("ZOO_CASE");
    for (size_t i = 0; name && i < sizeof cases / sizeof *cases; i++)
        if (strcmp(cases[i].name, name) == 0)
            return &cases[i].provider;
    return NULL;
}
