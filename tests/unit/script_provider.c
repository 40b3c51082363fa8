/* The provider "test": an action of every shape, and flows that keep or break the rules. */
#include "script.h"
#include <poll.h>
#include <string.h>

static const struct tt_envelope envelope = {.code_paths = "code",
                                            .ok = "0",
                                            .message_paths = "message",
                                            .request_paths = "request_id",
                                            .data_path = "data"};
static const struct tt_envelope flat = {.code_paths = "error",
                                        .message_paths = "error_description",
                                        .request_paths = "log_id",
                                        .data_path = "",
                                        .needs_paths = "access_token"};
static const struct tt_envelope revoke = {
    .code_paths = "error", .message_paths = "error_description", .data_path = "", .empty_is_ok = 1};
static const struct tt_envelope by_status = {.status_decides = 1};
static const struct tt_code codes[] = {
    {.code = "20001", .text = "some items failed", .klass = TT_CLASS_PARTIAL},
    {.code = "40002", .text = "read the message", .klass = TT_CLASS_CALLER},
    {.code = "40100", .text = "slow down", .klass = TT_CLASS_LIMIT, .flags = TT_C_NOT_DONE},
    {.code = "40016",
     .text = "slow down here",
     .klass = TT_CLASS_LIMIT,
     .flags = TT_C_NOT_DONE | TT_C_ENDPOINT,
     .pause_s = 1},
    {.code = "40201", .text = "not ready", .klass = TT_CLASS_WAIT, .flags = TT_C_NOT_DONE, .pause_s = 5},
    {.code = "50001", .text = "rest a second", .klass = TT_CLASS_SERVER, .pause_s = 1},
    {.code = "40105", .text = "sign in again", .klass = TT_CLASS_EXPIRED},
    {.code = "40110", .text = "ask for a new code", .klass = TT_CLASS_REAUTH},
    {.code = "50000", .text = "try later", .klass = TT_CLASS_SERVER},
    {.code = "invalid_grant", .text = "it has ended", .klass = TT_CLASS_REAUTH},
};
static const struct tt_service services[] = {
    {.id = "api",
     .base_url = "https://api.test",
     .setting = "base_url",
     .headers = "X-One: 1\nX-Two: 2",
     .hosts = "*.files.test|cdn.test",
     .log_headers = "X-Log",
     .warn_headers = "X-Warn",
     .envelope = &envelope,
     .codes = codes,
     .n_codes = sizeof codes / sizeof *codes},
};
static const struct tt_token_kind tokens[] = {
    {.id = "user",
     .header = "Access-Token: %s",
     .authorize = "test.sign_in_url",
     .exchange = "test.token",
     .refresh = "test.token",
     .revoke = "test.sign_out",
     .code = "code",
     .refresh_param = "refresh_token",
     .access_path = "access_token",
     .refresh_path = "refresh_token",
     .expires_path = "expires_in",
     .refresh_expires_path = "refresh_expires_in",
     .scope_path = "scope",
     .account_paths = "open_id",
     .scope_separator = ",",
     .early_s = 300,
     .setting = "access_token",
     .pkce = TT_PKCE_S256_HEX},
    {.id = "client", .header = "Authorization: Bearer %s", .setting = "client_access_token"},
    {.id = "app",
     .header = "App-Token: %s",
     .exchange = "fetchAppToken",
     .access_path = "access_token",
     .expires_path = "expires_in",
     .early_s = 300},
};
static const struct tt_setting settings[] = {
    {.key = "base_url", .doc = "where", .type = TT_STRING},
    {.key = "app_id", .doc = "the app", .type = TT_STRING},
    {.key = "access_token", .doc = "a token", .type = TT_STRING, .flags = TT_P_SECRET},
    {.key = "client_access_token", .doc = "a token", .type = TT_STRING, .flags = TT_P_SECRET},
};

static const struct tt_param get_params[] = {
    {.name = "account_id", .type = TT_STRING, .in = TT_IN_QUERY, .flags = TT_P_REQUIRED | TT_P_ACCOUNT},
    {.name = "ids", .type = TT_ARRAY, .items = TT_STRING, .in = TT_IN_QUERY},
    {.name = "filtering", .type = TT_OBJECT, .in = TT_IN_QUERY},
    {.name = "fields", .type = TT_ARRAY, .items = TT_STRING, .in = TT_IN_QUERY, .style = TT_AS_COMMA},
    {.name = "tags", .type = TT_ARRAY, .items = TT_STRING, .in = TT_IN_QUERY, .style = TT_AS_REPEAT},
    {.name = "flag", .type = TT_BOOLEAN, .in = TT_IN_QUERY},
    {.name = "trace", .type = TT_STRING, .in = TT_IN_HEADER},
    {.name = "page", .type = TT_INTEGER, .in = TT_IN_QUERY},
    {.name = "page_size", .type = TT_INTEGER, .in = TT_IN_QUERY},
    {.name = "app_id", .type = TT_STRING, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "@setting:app_id")},
};
static const struct tt_param secret_fields[] = {{.name = "key", .type = TT_STRING, .flags = TT_P_SECRET},
                                                {.name = "plain", .type = TT_STRING}};
static const struct tt_param post_params[] = {
    {.name = "account_id", .type = TT_STRING, .in = TT_IN_BODY},
    {.name = "budget", .type = TT_NUMBER, .in = TT_IN_BODY},
    {.name = "text", .type = TT_STRING, .in = TT_IN_BODY},
    {.name = "secret", .type = TT_STRING, .in = TT_IN_BODY, .flags = TT_P_SECRET},
    {.name = "nested", .type = TT_OBJECT, .in = TT_IN_BODY, .fields = secret_fields, .n_fields = 2},
    {.name = "request_id", .type = TT_STRING, .in = TT_IN_BODY, .flags = TT_P_IDEMPOTENT},
};
static const struct tt_param key_params[] = {{.name = "request_id",
                                              .type = TT_STRING,
                                              .in = TT_IN_BODY,
                                              .flags = TT_P_IDEMPOTENT,
                                              .rule = TT_RULE(.fill = "@unique")}};
static const struct tt_param path_params[] = {
    {.name = "word", .type = TT_STRING, .in = TT_IN_PATH, .flags = TT_P_REQUIRED}};
static const struct tt_param file_params[] = {
    {.name = "account_id", .type = TT_STRING, .in = TT_IN_BODY},
    {.name = "file", .type = TT_FILE, .in = TT_IN_BODY},
    {.name = "signature", .type = TT_STRING, .in = TT_IN_BODY, .rule = TT_RULE(.fill = "@md5:file")},
    {.name = "size", .type = TT_INTEGER, .in = TT_IN_BODY, .rule = TT_RULE(.fill = "@size:file")},
    {.name = "name", .type = TT_STRING, .in = TT_IN_BODY, .rule = TT_RULE(.fill = "@basename:file")},
};
static const struct tt_param token_params[] = {
    {.name = "grant_type",
     .type = TT_STRING,
     .in = TT_IN_BODY,
     .rule = TT_RULE(.fill = "=\"refresh_token\"")},
    {.name = "refresh_token", .type = TT_STRING, .in = TT_IN_BODY, .flags = TT_P_SECRET},
    {.name = "code", .type = TT_STRING, .in = TT_IN_BODY, .flags = TT_P_SECRET},
    {.name = "redirect_uri", .type = TT_STRING, .in = TT_IN_BODY},
    {.name = "code_verifier", .type = TT_STRING, .in = TT_IN_BODY, .flags = TT_P_SECRET},
};
static const struct tt_param sign_out_params[] = {{.name = "token",
                                                   .type = TT_STRING,
                                                   .in = TT_IN_BODY,
                                                   .flags = TT_P_REQUIRED | TT_P_SECRET,
                                                   .rule = TT_RULE(.fill = "@token:user")}};
static const struct tt_param sign_in_params[] = {
    {.name = "client_key",
     .type = TT_STRING,
     .in = TT_IN_QUERY,
     .flags = TT_P_REQUIRED,
     .rule = TT_RULE(.fill = "@setting:app_id")},
    {.name = "state", .type = TT_STRING, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "@random")},
    {.name = "code_challenge", .type = TT_STRING, .in = TT_IN_QUERY, .rule = TT_RULE(.fill = "@pkce")},
};
static const struct tt_param flow_params[] = {
    {.name = "do", .type = TT_STRING, .in = TT_IN_NOWHERE, .flags = TT_P_REQUIRED},
    {.name = "path", .type = TT_STRING, .in = TT_IN_NOWHERE}};

static const struct tt_paging by_number = {.next = "page",
                                           .size = "page_size",
                                           .more_paths = "page_info.total_page",
                                           .size_max = 50,
                                           .kind = TT_PAGE_NUMBER};
static const struct tt_paging by_cursor = {.next = "cursor",
                                           .size = "max_count",
                                           .from_paths = "cursor",
                                           .more_paths = "has_more",
                                           .size_max = 20,
                                           .kind = TT_PAGE_CURSOR};
static const struct tt_param cursor_params[] = {{.name = "cursor", .type = TT_INTEGER, .in = TT_IN_BODY},
                                                {.name = "max_count", .type = TT_INTEGER, .in = TT_IN_BODY}};

static const struct tt_endpoint get_ep = {.method = "GET",
                                          .path = "/v1/get/",
                                          .service = "api",
                                          .tokens = "user",
                                          .rows = "list",
                                          .paging = &by_number,
                                          .effect = TT_READ};
static const struct tt_endpoint list_ep = {.method = "POST",
                                           .path = "/v1/list/",
                                           .service = "api",
                                           .tokens = "client|user",
                                           .rows = "videos",
                                           .paging = &by_cursor,
                                           .bodies = TT_BODY_JSON};
static const struct tt_endpoint create_ep = {.method = "POST",
                                             .path = "/v1/create/",
                                             .service = "api",
                                             .bodies = TT_BODY_JSON,
                                             .effect = TT_NEW,
                                             .flags = TT_E_SPENDS};
static const struct tt_endpoint keyed_ep = {.method = "POST",
                                            .path = "/v1/keyed/",
                                            .service = "api",
                                            .bodies = TT_BODY_JSON,
                                            .effect = TT_NEW,
                                            .window_s = 10};
static const struct tt_endpoint same_ep = {
    .method = "POST", .path = "/v1/same/", .service = "api", .bodies = TT_BODY_JSON, .effect = TT_SAME};
static const struct tt_limit few_limits[] = {
    {"basic", NULL, 4, 1}, {"basic", NULL, 8, 3600}, {"golden", NULL, 400, 1}};
static const struct tt_limit account_limits[] = {{NULL, "account_id", 2, 3600}};
static const struct tt_limit token_limits[] = {{NULL, "token", 2, 3600}};
static const struct tt_endpoint few_ep = {.method = "GET",
                                          .path = "/v1/few/",
                                          .service = "api",
                                          .limits = few_limits,
                                          .n_limits = sizeof few_limits / sizeof *few_limits};
static const struct tt_endpoint account_ep = {
    .method = "GET", .path = "/v1/account/", .service = "api", .limits = account_limits, .n_limits = 1};
static const struct tt_limit own_limits[] = {{NULL, NULL, 1000, 1}};
static const struct tt_endpoint own_ep = {.method = "GET",
                                          .path = "/v1/own/",
                                          .service = "api",
                                          .limits = own_limits,
                                          .n_limits = 1,
                                          .flags = TT_E_OWN_LIMITS};
static const struct tt_endpoint by_token_ep = {.method = "GET",
                                               .path = "/v1/by_token/",
                                               .service = "api",
                                               .tokens = "user",
                                               .limits = token_limits,
                                               .n_limits = 1};
static const struct tt_endpoint word_ep = {.method = "GET", .path = "/v1/{word}/end/", .service = "api"};
static const struct tt_endpoint upload_ep = {.method = "POST",
                                             .path = "/v1/upload/",
                                             .service = "api",
                                             .bodies = TT_BODY_MULTIPART | TT_BODY_JSON,
                                             .body_first = TT_BODY_JSON,
                                             .effect = TT_NEW};
static const struct tt_endpoint token_ep = {.method = "POST",
                                            .path = "/token/",
                                            .service = "api",
                                            .bodies = TT_BODY_FORM,
                                            .envelope = &flat,
                                            .effect = TT_NEW};
static const struct tt_endpoint revoke_ep = {.method = "POST",
                                             .path = "/revoke/",
                                             .service = "api",
                                             .bodies = TT_BODY_FORM,
                                             .envelope = &revoke,
                                             .effect = TT_SAME};
static const struct tt_endpoint app_ep = {
    .method = "GET", .path = "/app/", .service = "api", .tokens = "app", .effect = TT_READ};
static const struct tt_endpoint bytes_ep = {
    .method = "GET", .path = "/bytes/", .service = "api", .gives = TT_GIVES_BYTES};
static const struct tt_endpoint status_ep = {
    .method = "PUT", .path = "/put/", .service = "api", .envelope = &by_status, .effect = TT_SAME};
static const struct tt_endpoint url_ep = {
    .method = "GET", .path = "/authorize/", .service = "api", .gives = TT_GIVES_URL};

/* ---- flows */

struct run {
    const struct tt_host *host;
    tt_callref call;
    tt_op op;
    struct tt_source source;
    char digest[65];
    int n;
};

static void then_answer(tt_callref call, tt_answer a, int32_t rc, void *user)
{
    struct run *r = user;
    if (rc == TT_RC_CANCELED)
        return;
    if (rc != 0)
        r->host->fail_answer(call, a);
    else
        r->host->succeed_answer(call, a);
}

static void then_fail_twice(tt_callref call, int32_t rc, void *user)
{
    struct run *r = user;
    (void)rc;
    r->host->succeed(call, json_string("first"));
    r->host->succeed(call, json_string("second"));
    r->host->fail(call, NULL);
}

static void then_nothing(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    (void)rc;
    (void)user;
}

static void then_wait(tt_callref call, tt_answer a, int32_t rc, void *user)
{
    struct run *r = user;
    (void)a;
    if (rc == 0)
        r->host->timer(call, 60000, then_nothing, r, NULL);
}

static int32_t add_up(void *user)
{
    struct run *r = user;
    for (int i = 1; i <= 10; i++)
        r->n += i;
    return 0;
}

static void then_number(tt_callref call, int32_t rc, void *user)
{
    struct run *r = user;
    r->host->succeed(call, json_integer(rc == 0 ? r->n : -1));
}

static void digested(tt_callref call, int32_t rc, void *user)
{
    struct run *r = user;
    struct tt_fault f = {.abi = TT_ABI_OF(struct tt_fault)};
    if (rc == 0) {
        r->host->succeed(call, json_string(r->digest));
    } else if (rc != TT_RC_CANCELED) {
        r->host->step_fault(call, &f);
        r->host->fail(call, &f);
    }
}

static void opened(tt_callref call, int32_t rc, void *user)
{
    struct run *r = user;
    struct tt_fault f = {.abi = TT_ABI_OF(struct tt_fault)};
    if (rc != 0) {
        r->host->step_fault(call, &f);
        r->host->fail(call, &f);
        return;
    }
    r->source.offset = 1;
    r->source.length = 3;
    r->host->digest(call, "md5", &r->source, r->digest, sizeof r->digest, digested, r, NULL);
}

/* A flow with a source that is cut off the first time, and ends the second time. */
static void kept(tt_callref call, int32_t rc, void *user)
{
    struct run *r = user;
    struct tt_fault f = {.abi = TT_ABI_OF(struct tt_fault)};
    if (rc != 0) {
        r->host->step_fault(call, &f);
        r->host->fail(call, &f);
        return;
    }
    json_t *old = r->host->resumed(call);
    r->host->progress(call, 3, 10, "sending");
    r->host->checkpoint(call, json_pack("{s:i}", "step", 1));
    if (old)
        r->host->succeed(call, old);
    else
        r->host->fail(call, &(struct tt_fault){.abi = TT_ABI_OF(struct tt_fault),
                                               .kind = TT_FAULT_NETWORK,
                                               .message = "cut"});
}

static int32_t send_to(struct run *r, const char *url)
{
    struct tt_http h = {
        .abi = TT_ABI_OF(struct tt_http), .service = "api", .method = "GET", .url = url, .token = "user"};
    return r->host->http(r->call, &h, then_answer, r, NULL);
}

static int32_t start(const struct tt_host *host, tt_callref call, void *state)
{
    const char *what = json_string_value(json_object_get(host->params(call), "do"));
    const char *path = json_string_value(json_object_get(host->params(call), "path"));
    struct run *r = host->alloc(call, sizeof *r);
    (void)state;
    if (!r)
        return TT_RC_NOMEM;
    r->host = host;
    r->call = call;
    r->source.abi = (struct tt_abi)TT_ABI_OF(struct tt_source);
    if (strcmp(what, "invoke") == 0)
        return host->invoke(call, "test.get", json_pack("{s:s}", "account_id", "7"), then_answer, r, NULL);
    if (strcmp(what, "bad invoke") == 0)
        return host->invoke(call, "test.get", json_object(), then_answer, r, NULL);
    if (strcmp(what, "create") == 0)
        return host->invoke(call, "test.create", json_object(), then_answer, r, NULL);
    if (strcmp(what, "create and wait") == 0)
        return host->invoke(call, "test.create", json_object(), then_wait, r, NULL);
    if (strcmp(what, "twice") == 0)
        return host->timer(call, 1, then_fail_twice, r, NULL);
    if (strcmp(what, "forget") == 0)
        return host->timer(call, 1, then_nothing, r, NULL);
    if (strcmp(what, "nothing") == 0)
        return TT_RC_OK;
    if (strcmp(what, "refuse") == 0)
        return TT_RC_FAILED;
    if (strcmp(what, "work") == 0)
        return host->work(call, add_up, then_number, r, NULL);
    if (strcmp(what, "source") == 0)
        return host->source_open(call, path, &r->source, opened, r, NULL);
    if (strcmp(what, "keep") == 0)
        return host->source_open(call, path, &r->source, kept, r, NULL);
    if (strcmp(what, "http") == 0)
        return send_to(r, path);
    if (strcmp(what, "save") == 0) {
        json_t *old = host->resumed(call);
        host->checkpoint(call, json_pack("{s:i}", "step", 2));
        if (old)
            host->succeed(call, old);
        else
            host->fail(call, &(struct tt_fault){.abi = TT_ABI_OF(struct tt_fault),
                                                .kind = TT_FAULT_UNKNOWN,
                                                .message = "it is open"});
        return TT_RC_OK;
    }
    if (strcmp(what, "block") == 0)
        poll(NULL, 0, 70);
    if (strcmp(what, "wait") == 0)
        return host->timer(call, 60000, then_nothing, r, NULL);
    host->succeed(call, json_pack("{s:s}", "said", what));
    return TT_RC_OK;
}

#define N(a) .params = a, .n_params = sizeof a / sizeof *a
static const struct tt_alias aliases[] = {
    {.name = "oldName", .renames = "id=account_id deep=filtering.inner gone=", .fills = "{\"flag\":true}"}};
static const struct tt_alias token_aliases[] = {
    {.name = "fetchAppToken", .fills = "{\"grant_type\":\"client_credentials\"}"}};
static const struct tt_alias other_aliases[] = {{.name = "oldList"}};
static const struct tt_action actions[] = {
    {.name = "test.get",
     .summary = "Gets.",
     N(get_params),
     .endpoint = &get_ep,
     .aliases = aliases,
     .n_aliases = 1},
    {.name = "test.list",
     .summary = "Lists.",
     N(cursor_params),
     .endpoint = &list_ep,
     .aliases = other_aliases,
     .n_aliases = 1},
    {.name = "test.create", .summary = "Creates.", N(post_params), .endpoint = &create_ep},
    {.name = "test.keyed", .summary = "Creates once.", N(key_params), .endpoint = &keyed_ep},
    {.name = "test.same", .summary = "Sets.", N(post_params), .endpoint = &same_ep},
    {.name = "test.few", .summary = "Allowed rarely.", N(get_params), .endpoint = &few_ep},
    {.name = "test.by_account", .summary = "By account.", N(get_params), .endpoint = &account_ep},
    {.name = "test.own", .summary = "Allowed apart.", N(get_params), .endpoint = &own_ep},
    {.name = "test.by_token", .summary = "By token.", N(get_params), .endpoint = &by_token_ep},
    {.name = "test.word", .summary = "Has a word in its path.", N(path_params), .endpoint = &word_ep},
    {.name = "test.upload", .summary = "Uploads.", N(file_params), .endpoint = &upload_ep},
    {.name = "test.token",
     .summary = "Tokens.",
     N(token_params),
     .endpoint = &token_ep,
     .aliases = token_aliases,
     .n_aliases = 1},
    {.name = "test.sign_out", .summary = "Ends a token.", N(sign_out_params), .endpoint = &revoke_ep},
    {.name = "test.app", .summary = "With the app's token.", .endpoint = &app_ep},
    {.name = "test.revoke", .summary = "Revokes.", N(token_params), .endpoint = &revoke_ep},
    {.name = "test.bytes", .summary = "Bytes.", .endpoint = &bytes_ep},
    {.name = "test.put", .summary = "By status.", .endpoint = &status_ep},
    {.name = "test.sign_in_url", .summary = "A URL.", N(sign_in_params), .endpoint = &url_ep},
    {.name = "test.run_flow", .summary = "A flow.", N(flow_params), .start = start, .effect = TT_NEW},
};
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static const struct tt_provider provider = {.abi = TT_PROVIDER_ABI,
                                            .layout = &layout,
                                            .jansson = json_object_get,
                                            .id = "test",
                                            .version = "1",
                                            .summary = "For tests.",
                                            .license = "MIT",
                                            .url = "https://example.com",
                                            .actions = actions,
                                            .n_actions = sizeof actions / sizeof *actions,
                                            .services = services,
                                            .n_services = 1,
                                            .tokens = tokens,
                                            .n_tokens = sizeof tokens / sizeof *tokens,
                                            .settings = settings,
                                            .n_settings = sizeof settings / sizeof *settings};

const struct tt_provider *tt_provider_test(void)
{
    return &provider;
}
