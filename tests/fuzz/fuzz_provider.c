#include "tests/fuzz/fuzz_provider.h"
#include "tests/fuzz/fuzz.h"

#define COUNT(table)  (sizeof(table) / sizeof *(table))
#define FIELDS(table) .fields = (table), .n_fields = COUNT(table)

// clang-format off
static const struct tt_param inner[] = {
    {.name = "ad_name", .type = TT_STRING, .flags = TT_P_REQUIRED, .rule = TT_RULE(.max_len = 5), .doc = "Its name."},
    {.name = "ad_id", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DIGITS)},
    {.name = "mood", .type = TT_STRING, .rule = TT_RULE(.when = "kind=B;top=true")},
    {.name = "kind", .type = TT_STRING},
};
static const struct tt_param post_info[] = {
    {.name = "caption", .type = TT_STRING},
    {.name = "token", .type = TT_STRING, .flags = TT_P_SECRET, .rule = TT_RULE(.max_len = 4)},
    {.name = "tags", .type = TT_ARRAY, .items = TT_OBJECT, FIELDS(inner)},
    {.name = "when", .type = TT_STRING, .flags = TT_P_REQUIRED | TT_P_DISPUTED},
};
static const struct tt_param all[] = {
    {.name = "text", .type = TT_STRING},
    {.name = "count", .type = TT_INTEGER, .flags = TT_P_MIN | TT_P_MAX, .rule = TT_RULE(.min = 1, .max = 10)},
    {.name = "high", .type = TT_NUMBER, .flags = TT_P_MAX, .rule = TT_RULE(.max = 2.5)},
    {.name = "low", .type = TT_NUMBER, .flags = TT_P_MIN, .rule = TT_RULE(.min = -0.5)},
    {.name = "top", .type = TT_BOOLEAN},
    {.name = "ids", .type = TT_ARRAY, .items = TT_STRING, .rule = TT_RULE(.min_items = 1, .max_items = 3, .max_len = 4)},
    {.name = "numbers", .type = TT_ARRAY, .items = TT_INTEGER, .flags = TT_P_MIN, .rule = TT_RULE(.min = 1)},
    {.name = "reals", .type = TT_ARRAY, .items = TT_NUMBER},
    {.name = "flags", .type = TT_ARRAY, .items = TT_BOOLEAN},
    {.name = "lists", .type = TT_ARRAY, .items = TT_ARRAY},
    {.name = "maps", .type = TT_ARRAY, .items = TT_MAP},
    {.name = "things", .type = TT_ARRAY, .items = TT_ANY},
    {.name = "list", .type = TT_ARRAY},
    {.name = "creatives", .type = TT_ARRAY, .items = TT_OBJECT, FIELDS(inner)},
    {.name = "post_info", .type = TT_OBJECT, FIELDS(post_info)},
    {.name = "free", .type = TT_OBJECT},
    {.name = "labels", .type = TT_MAP, .items = TT_STRING, .rule = TT_RULE(.max_len = 3)},
    {.name = "by_name", .type = TT_MAP, FIELDS(inner)},
    {.name = "anything", .type = TT_ANY},
    {.name = "video_file", .type = TT_FILE},
    {.name = "colour", .type = TT_STRING, .flags = TT_P_CLOSED, .rule = TT_RULE(.choices = "RED|GREEN|BLUE")},
    {.name = "paints", .type = TT_ARRAY, .items = TT_STRING, .rule = TT_RULE(.choices = "RED|GREEN|BLUE")},
    {.name = "size", .type = TT_INTEGER, .flags = TT_P_CLOSED, .rule = TT_RULE(.choices = "1|2|4")},
    {.name = "chars", .type = TT_STRING, .rule = TT_RULE(.min_len = 2, .max_len = 4)},
    {.name = "units", .type = TT_STRING, .rule = TT_RULE(.min_len = 2, .max_len = 4, .unit = TT_LEN_UTF16)},
    {.name = "bytes", .type = TT_STRING, .rule = TT_RULE(.min_len = 2, .max_len = 4, .unit = TT_LEN_BYTES)},
    {.name = "date", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DATE)},
    {.name = "datetime", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DATETIME)},
    {.name = "moment", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_RFC3339)},
    {.name = "seconds", .type = TT_INTEGER, .rule = TT_RULE(.format = TT_F_EPOCH_S)},
    {.name = "millis", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_EPOCH_MS)},
    {.name = "id", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DIGITS)},
    {.name = "url", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_URL)},
    {.name = "hex", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_HEX)},
    {.name = "json", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_JSON_TEXT)},
    {.name = "password", .type = TT_STRING, .flags = TT_P_SECRET | TT_P_CLOSED, .rule = TT_RULE(.choices = "RED|GREEN")},
    {.name = "keys", .type = TT_ARRAY, .items = TT_STRING, .flags = TT_P_SECRET, .rule = TT_RULE(.format = TT_F_DIGITS)},
    {.name = "link", .type = TT_STRING, .flags = TT_P_URL_SECRET},
    {.name = "old", .type = TT_STRING, .flags = TT_P_DEPRECATED},
    {.name = "either", .type = TT_STRING, .rule = TT_RULE(.unless = "other;top=true&text")},
    {.name = "other", .type = TT_STRING},
};
static const struct tt_param needy[] = {
    {.name = "advertiser_id", .type = TT_STRING, .flags = TT_P_REQUIRED, .doc = "The ad account."},
    {.name = "upload_type", .type = TT_STRING},
    {.name = "video_url", .type = TT_STRING, .rule = TT_RULE(.when = "upload_type=URL|LINK")},
    {.name = "secret", .type = TT_STRING, .rule = TT_RULE(.when = "!advertiser_id&upload_type")},
    {.name = "maybe", .type = TT_ARRAY, .items = TT_STRING, .rule = TT_RULE(.when = "?other")},
    {.name = "disputed", .type = TT_STRING, .flags = TT_P_REQUIRED | TT_P_DISPUTED},
};
static const struct tt_alias aliases[] = {
    {"post", "page_id=business_id post_ids=filters.video_ids from=filters.range.begin noise= ",
     "{\"upload_type\":\"UPLOAD_BY_URL\",\"filters\":{\"video_ids\":[]}}"},
    {"plain", NULL, NULL},
    {"deep", "a=b b=a c=d.e.f", "{}"},
};
static const struct tt_code codes[] = {
    {.code = "40001", .text = "look again", .klass = TT_CLASS_CALLER},
    {.code = "401*", .text = "sign in", .klass = TT_CLASS_REAUTH},
    {.code = "20001", .text = "some failed", .klass = TT_CLASS_PARTIAL},
    {.code = "", .http = 503, .text = "later", .klass = TT_CLASS_LIMIT, .pause_s = 7, .flags = TT_C_NOT_DONE},
    {.code = "rate_limit_exceeded", .text = "slower", .klass = TT_CLASS_LIMIT, .flags = TT_C_ENDPOINT},
};
static const struct tt_envelope envelopes[FUZZ_ENVELOPES] = {
    {.code_paths = "code", .ok = "0", .message_paths = "message", .request_paths = "request_id", .data_path = "data"},
    {.code_paths = "error.code", .ok = "ok", .message_paths = "error.message|error_description",
     .request_paths = "error.log_id|error.logid|log_id", .data_path = "data"},
    {.code_paths = "error", .message_paths = "error_description", .request_paths = "log_id", .data_path = "",
     .needs_paths = "access_token"},
    {.code_paths = "data.error_code|code", .ok = "0", .message_paths = "data.description|message", .data_path = "data"},
    {.code_paths = "error", .data_path = "", .empty_is_ok = 1},
    {.status_decides = 1},
    {.code_paths = "code|error.code", .ok = "0", .data_path = "data.list.0", .needs_paths = "data.list|data.id"},
    {.code_paths = "code", .ok = "0", .empty_is_ok = 1},
};
// clang-format on
static const struct tt_service service = {.id = "api",
                                          .base_url = "https://127.0.0.1",
                                          .log_headers = "X-Tt-Logid|X-Log",
                                          .warn_headers = "X-Warn",
                                          .codes = codes,
                                          .n_codes = COUNT(codes)};
static const struct tt_endpoint endpoint = {.method = "GET", .path = "/x/", .service = "api"};
static int32_t start(const struct tt_host *host, tt_callref call, void *state)
{
    (void)host;
    (void)call;
    (void)state;
    return TT_RC_FAILED;
}
static const struct tt_action rows[FUZZ_ACTIONS] = {
    {.name = "x.all", .summary = "Everything.", .params = all, .n_params = COUNT(all), .endpoint = &endpoint},
    {.name = "x.needy",
     .summary = "What is required.",
     .params = needy,
     .n_params = COUNT(needy),
     .endpoint = &endpoint},
    {.name = "x.post",
     .summary = "Aliases.",
     .endpoint = &endpoint,
     .aliases = aliases,
     .n_aliases = COUNT(aliases)},
    {.name = "x.old",
     .summary = "Deprecated.",
     .start = start,
     .effect = TT_NEW,
     .effect_flags = TT_E_DEPRECATED},
};
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_provider provider = {.id = "x", .services = &service, .n_services = 1};
static struct tt_self self = {
    .id = (char *)"x", .layout = &layout, .provider = &provider, .state = TTC_SELF_READY};

struct ttc_action *fuzz_action(unsigned i)
{
    static struct ttc_action actions[FUZZ_ACTIONS];
    struct ttc_action *a = &actions[i % FUZZ_ACTIONS];
    *a = (struct ttc_action){.self = &self,
                             .name = rows[i % FUZZ_ACTIONS].name,
                             .row = &rows[i % FUZZ_ACTIONS],
                             .endpoint = rows[i % FUZZ_ACTIONS].endpoint,
                             .service = &service};
    return a;
}

const struct tt_envelope *fuzz_envelope(unsigned i)
{
    return &envelopes[i % FUZZ_ENVELOPES];
}

struct tt_context *fuzz_context(void)
{
    static struct tt_context ctx;
    static int made;
    if (made++)
        return &ctx;
    struct ttc_failure why = {0};
    FUZZ_CHECK(ttc_registry_init(&ctx.registry) == 0 &&
                   ttc_registry_add_self(&ctx.registry, &self, &why) == 0 &&
                   ttc_registry_add_actions(&ctx.registry, &self, rows, FUZZ_ACTIONS, &why) == 0,
               "%s", why.message ? why.message : "no memory");
    return &ctx;
}
