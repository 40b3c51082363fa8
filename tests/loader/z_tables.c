/* Actions whose tables can be loaded and cannot be used: each contradicts itself in one thing. */
#include <tiktok/provider.h>

#define DO(label) .name = "z_tables." label, .summary = "Cannot be used."
#define FLOW(label, ...)                                                                                     \
    {                                                                                                        \
        DO(label), .start = start, __VA_ARGS__                                                               \
    }
#define CALL(label, ...)                                                                                     \
    {                                                                                                        \
        DO(label), .endpoint = &(const struct tt_endpoint)                                                   \
        {                                                                                                    \
            .method = "GET", .path = "/x", .service = "api", __VA_ARGS__                                     \
        }                                                                                                    \
    }
#define CALL_WITH(label, parameters, ...)                                                                    \
    {                                                                                                        \
        DO(label), parameters, .endpoint = &(const struct tt_endpoint)                                       \
        {                                                                                                    \
            .method = "GET", .path = "/x", .service = "api", __VA_ARGS__                                     \
        }                                                                                                    \
    }
#define PARAMS(...)                                                                                          \
    .params = (const struct tt_param[]){__VA_ARGS__},                                                        \
    .n_params = sizeof((const struct tt_param[]){__VA_ARGS__}) / sizeof(struct tt_param)
#define ALIASES(...)                                                                                         \
    .aliases = (const struct tt_alias[]){__VA_ARGS__},                                                       \
    .n_aliases = sizeof((const struct tt_alias[]){__VA_ARGS__}) / sizeof(struct tt_alias)
#define TEXT(label, ...)                                                                                     \
    {                                                                                                        \
        .name = label, .type = TT_STRING, .in = TT_IN_QUERY, __VA_ARGS__                                     \
    }
#define RULED(label, kind, its_flags, ...)                                                                   \
    PARAMS({.name = label, .type = kind, .in = TT_IN_QUERY, .flags = its_flags, .rule = TT_RULE(__VA_ARGS__)})
#define PAGES(...)                                                                                           \
    .paging = &(const struct tt_paging)                                                                      \
    {                                                                                                        \
        .kind = TT_PAGE_NUMBER, __VA_ARGS__                                                                  \
    }

static int32_t start(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    host->succeed(call, json_object());
    return TT_RC_OK;
}

static const struct tt_envelope envelope = {.code_paths = "code"};
static const struct tt_service services[] = {
    {.id = "api", .base_url = "https://x.invalid", .envelope = &envelope}};
static const struct tt_limit no_requests[] = {{NULL, NULL, 0, 5}}, no_seconds[] = {{NULL, NULL, 5, 0}},
                             no_param[] = {{NULL, "ghost", 5, 5}};
static const struct tt_code no_code[] = {{.text = "T"}}, odd_class[] = {{.code = "1", .klass = 44}};
static const struct tt_field fields[] = {{.name = "r", .type = TT_STRING}, {.name = "r", .type = TT_STRING}};

/* a row says again what its macro has said */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverride-init"
#ifdef __clang__
#pragma GCC diagnostic ignored "-Winitializer-overrides"
#endif
static const struct tt_action actions[] = {
    FLOW("fine"),
    FLOW("group_bytes", .group = "\xff"),
    FLOW("doc_bytes", PARAMS(TEXT("a", .doc = "\xc3("))),
    CALL("path_bytes", .path = "/\xff"),
    /* what cannot be read */
    FLOW("params_null", .n_params = 65535),
    FLOW("name_null", PARAMS({.type = TT_STRING})),
    FLOW("name_control", PARAMS(TEXT("a\nb"))),
    FLOW("result_null", .n_result = 9),
    FLOW("aliases_null", .n_aliases = 9),
    FLOW("alias_unnamed", ALIASES({.fills = "{}"})),
    CALL("limits_null", .n_limits = 65535),
    CALL("codes_null", .n_codes = 65535),
    CALL("page_kind", .rows = "list", .paging = &(const struct tt_paging){.kind = 200, .next = "page"}),
    CALL("service_null", .service = NULL),
    CALL_WITH("word_null", PARAMS({.type = TT_STRING, .in = TT_IN_PATH}), .path = "/{a}"),
    /* parameters */
    FLOW("twice", PARAMS(TEXT("a"), TEXT("b"), TEXT("a"))),
    FLOW("twice_inside", PARAMS({.name = "o",
                                 .type = TT_OBJECT,
                                 .fields = (const struct tt_param[]){TEXT("a"), TEXT("a")},
                                 .n_fields = 2})),
    FLOW("bounds", RULED("a", TT_INTEGER, TT_P_MIN | TT_P_MAX, .min = 5, .max = 4)),
    FLOW("bounds_unruled", PARAMS({.name = "a", .type = TT_INTEGER, .flags = TT_P_MIN})),
    FLOW("lengths", RULED("a", TT_STRING, 0, .min_len = 9, .max_len = 8)),
    FLOW("items", RULED("a", TT_ARRAY, 0, .min_items = 3, .max_items = 2)),
    FLOW("closed", PARAMS({.name = "a", .type = TT_STRING, .flags = TT_P_CLOSED})),
    FLOW("fill_type", RULED("a", TT_INTEGER, 0, .fill = "=\"text\"")),
    FLOW("fill_ghost", RULED("a", TT_STRING, 0, .fill = "@basename:ghost")),
    FLOW("assumed_type", RULED("a", TT_BOOLEAN, 0, .assumed = "1")),
    FLOW("when_ghost", RULED("a", TT_STRING, 0, .when = "a=1&ghost")),
    FLOW("when_empty", RULED("a", TT_STRING, 0, .when = "a&&a")),
    FLOW("when_nothing", RULED("a", TT_STRING, 0, .when = "")),
    FLOW("when_bare", RULED("a", TT_STRING, 0, .when = "!=x")),
    FLOW("unless_ghost", RULED("a", TT_STRING, 0, .unless = "!ghost=1|2")),
    FLOW("when_hint", RULED("a", TT_STRING, 0, .when = "? whenever the moon is full & so on")),
    FLOW(
        "members",
        PARAMS(
            {.name = "a", .type = TT_STRING, .fields = (const struct tt_param[]){TEXT("b")}, .n_fields = 1})),
    FLOW("result_twice", .result = fields, .n_result = 2),
    {.name = "z_tables.two.labels", .summary = "A flow.", .start = start},
    /* endpoints */
    CALL("method", .method = "GET /x HTTP/1.1\r\nX: y"),
    CALL("path_blank", .path = "/x HTTP/1.1\r\nX: y"),
    CALL("body_first", .bodies = TT_BODY_JSON, .body_first = TT_BODY_FORM),
    CALL("own_limits", .flags = TT_E_OWN_LIMITS),
    CALL("limit_requests", .limits = no_requests, .n_limits = 1),
    CALL("limit_seconds", .limits = no_seconds, .n_limits = 1),
    CALL("limit_ghost", .limits = no_param, .n_limits = 1),
    CALL("code_null", .codes = no_code, .n_codes = 1),
    CALL("code_class", .codes = odd_class, .n_codes = 1),
    CALL("pages_rowless", PAGES(.next = "page")),
    CALL("pages_next", .rows = "list", PAGES(.next = "page")),
    CALL("pages_endless", .rows = "list", PAGES(.size = "n")),
    CALL_WITH("pages_size", PARAMS(TEXT("page")), .rows = "list", PAGES(.next = "page", .size = "n")),
    CALL_WITH("nowhere", PARAMS({.name = "a", .type = TT_STRING})),
    CALL_WITH("bodyless", PARAMS({.name = "a", .type = TT_STRING, .in = TT_IN_BODY})),
    CALL_WITH("fileless", PARAMS({.name = "a", .type = TT_FILE, .in = TT_IN_BODY}), .bodies = TT_BODY_JSON),
    CALL("window", .window_s = 5),
    /* aliases */
    FLOW("alias_twice", ALIASES({.name = "x"}, {.name = "x"})),
    FLOW("alias_rename", ALIASES({.name = "y", .renames = "old=ghost"})),
    FLOW("alias_grammar", ALIASES({.name = "z", .renames = "a b=c"})),
    FLOW("alias_fills", ALIASES({.name = "v", .fills = "{\"ghost\":1}"})),
    FLOW("alias_list", ALIASES({.name = "w", .fills = "[1]"})),
    FLOW("alias_fine", PARAMS(TEXT("a")),
         ALIASES({.name = "u", .renames = "old=a gone=", .fills = "{\"a\":\"1\"}"})),
};
#pragma GCC diagnostic pop
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_provider provider = {.abi = TT_PROVIDER_ABI,
                                            .layout = &layout,
                                            .jansson = json_object_get,
                                            .id = "z_tables",
                                            .version = "1",
                                            .summary = "Tables that contradict themselves.",
                                            .actions = actions,
                                            .n_actions = sizeof actions / sizeof *actions,
                                            .services = services,
                                            .n_services = 1};
TT_EXPORT tt_provider_fn tt_provider_z_tables;
const struct tt_provider *tt_provider_z_tables(void)
{
    return &provider;
}
