/* The flow behind <provider>.request: one request, its answer passed on as it came. Loop thread. */
#include "shared/request_flow.h"
#include "shared/flow.h"
#include <stdlib.h>
#include <string.h>

// clang-format off
const struct tt_param request_params[REQUEST_N_PARAMS] = {
    {.name = "method", .doc = "HTTP method.", .type = TT_STRING, .in = TT_IN_NOWHERE, .flags = TT_P_CLOSED,
     .rule = TT_RULE(.choices = "GET|POST|PUT|DELETE", .assumed = "\"GET\"")},
    {.name = "path", .doc = "The part of the address after the host, from its first slash on.", .type = TT_STRING,
     .in = TT_IN_NOWHERE, .flags = TT_P_REQUIRED},
    {.name = "query", .doc = "Members of the query; lists and objects travel as JSON text.", .type = TT_MAP,
     .items = TT_ANY, .in = TT_IN_NOWHERE},
    {.name = "body", .doc = "What is sent as JSON.", .type = TT_ANY, .in = TT_IN_NOWHERE},
    {.name = "repeatable", .doc = "Repeating the request changes nothing, so it may be sent again.",
     .type = TT_BOOLEAN, .in = TT_IN_NOWHERE, .rule = TT_RULE(.assumed = "false")},
    {.name = "token", .doc = "Kind of token to send, or none.", .type = TT_STRING, .in = TT_IN_NOWHERE},
};
// clang-format on

struct request {
    const struct tt_host *host;
    struct tt_pair *query;
    size_t n_query;
    tt_op op;
};

/* A value of the query as text in the call's memory: strings as they are, everything else as JSON. */
static const char *query_text(struct request *r, tt_callref call, json_t *value)
{
    return json_is_string(value) ? json_string_value(value) : r->host->json(call, value);
}

static int fill_query(struct request *r, tt_callref call, json_t *query)
{
    const char *name;
    json_t *value;

    if (json_object_size(query) == 0) {
        return 0;
    }
    r->query = r->host->alloc(call, json_object_size(query) * sizeof *r->query);
    if (r->query == NULL) {
        return -1;
    }
    json_object_foreach(query, name, value)
    {
        const char *text = query_text(r, call, value);

        if (text == NULL) {
            return -1;
        }
        r->query[r->n_query++] = (struct tt_pair){name, text};
    }
    return 0;
}

static void answered(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct request *r = user;

    if (rc == TT_RC_OK) {
        r->host->succeed_answer(call, answer);
    } else if (rc == TT_RC_FAILED) {
        flow_answer_failed(r->host, call, answer, "sending the request");
    }
}

/* The path is checked here and not by the table: the mistakes have their own remedies. */
static int path_is_usable(struct request *r, tt_callref call, const char *path)
{
    if (path == NULL || path[0] != '/') {
        flow_fail(r->host, call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "path"),
                  "The path \"%s\" does not begin with a slash: give the part of the address after the host.",
                  path != NULL ? path : "");
        return 0;
    }
    if (strchr(path, '?') != NULL) {
        flow_fail(r->host, call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "path"),
                  "The path \"%.*s\" has a query after it: give its members in the parameter query.",
                  (int)strcspn(path, "?"), path);
        return 0;
    }
    if (path[strlen(path) - 1] != '/') {
        flow_warn(r->host, call,
                  "The path \"%s\" does not end with a slash; TikTok answers such paths with 404.", path);
    }
    return 1;
}

int32_t request_flow(const struct tt_host *host, tt_callref call, const struct request_defaults *defaults)
{
    json_t *params = host->params(call), *body = json_object_get(params, "body");
    const char *method = flow_text(params, "method"), *token = flow_text(params, "token");
    struct tt_source source = {.abi = TT_ABI_OF(struct tt_source)};
    struct tt_http http = {.abi = TT_ABI_OF(struct tt_http)};
    struct request *r = host->alloc(call, sizeof *r);
    int32_t rc;

    if (r == NULL) {
        flow_no_memory(host, call);
        return TT_RC_OK;
    }
    r->host = host;
    http.path = flow_text(params, "path");
    if (!path_is_usable(r, call, http.path)) {
        return TT_RC_OK;
    }
    if (fill_query(r, call, json_object_get(params, "query")) != 0) {
        flow_no_memory(host, call);
        return TT_RC_OK;
    }
    http.service = defaults->service;
    http.method = method != NULL ? method : "GET";
    http.token = token != NULL ? token : defaults->token;
    if (strcmp(http.token, "none") == 0) {
        http.token = NULL;
        http.flags |= TT_HTTP_NO_TOKEN;
    }
    if (strcmp(http.method, "GET") == 0 || flow_flag(params, "repeatable", 0)) {
        http.flags |= TT_HTTP_REPEATABLE;
    }
    http.query = r->query;
    http.n_query = (uint16_t)r->n_query;
    if (body != NULL) {
        source.kind = TT_SRC_JSON;
        source.json = body;
        http.body = &source;
    }
    rc = host->http(call, &http, answered, r, &r->op);
    if (rc != TT_RC_OK) {
        flow_not_started(host, call, rc, "sending the request");
    }
    return TT_RC_OK;
}
