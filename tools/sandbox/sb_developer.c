// The developer API (v2): its table of endpoints, envelopes, the order of checks, and the module's life.
#include "sb_developer.h"
#include <stdlib.h>
#include <string.h>

const char sb_developer_scopes[] =
    "user.info.basic,user.info.profile,user.info.stats,video.list,video.upload,video.publish";

// ---- answers -------------------------------------------------------------------------------------------------

static void answer(struct sb_req *req, unsigned status, json_t *data, const char *code, const char *message)
{
    json_t *body = json_pack("{s:o, s:{s:s, s:s, s:s}}", "data", data, "error", "code", code, "message",
                             message, "log_id", req->request_id);
    if (status != 200 && strncmp(req->path, "/v2/research/", 13) == 0)
        json_object_set_new(json_object_get(body, "error"), "http_status_code", json_integer(status));
    sb_answer_header(req, "x-tt-logid", req->request_id);
    sb_answer_json(req, status, body);
}

void sb_dev_ok(struct sb_req *req, json_t *data)
{
    answer(req, 200, data, "ok", "");
}

void sb_dev_fail(struct sb_req *req, unsigned status, const char *code, const char *message)
{
    answer(req, status, json_object(), code, message);
}

void sb_dev_bad_params(struct sb_req *req, const char *message)
{
    bool singular = sb_dev(req->sb)->knobs.param_singular != 0;
    sb_dev_fail(req, 400, singular ? "invalid_param" : "invalid_params", message);
}

void sb_oauth_fail(struct sb_req *req, const char *error, const char *description)
{
    unsigned status = strcmp(error, "invalid_client") == 0 ? 401
                      : strcmp(error, "server_error") == 0 ? 500
                                                           : 400;
    if (sb_dev(req->sb)->knobs.oauth_error_200)
        status = 200;
    sb_answer_header(req, "x-tt-logid", req->request_id);
    sb_answer_json(req, status,
                   json_pack("{s:s, s:s, s:s}", "error", error, "error_description", description, "log_id",
                             req->request_id));
}

json_t *sb_dev_fields(struct sb_req *req, const char *const *allowed)
{
    const char *list = sb_query(req, "fields");
    json_t *fields = json_array();

    for (const char *p = list ? list : ""; *p || p == list;) {
        size_t n = strcspn(p, ",");
        const char *const *known = allowed;
        while (*known && (strlen(*known) != n || memcmp(*known, p, n) != 0))
            known++;
        if (!*known) {
            char why[160];
            if (*list)
                snprintf(why, sizeof why, "Fields is invalid: there is no field \"%.*s\"",
                         (int)(n < 64 ? n : 64), p);
            else
                snprintf(why, sizeof why, "Fields is empty");
            sb_dev_bad_params(req, why);
            json_decref(fields);
            return NULL;
        }
        json_array_append_new(fields, json_string(*known));
        p += n;
        if (*p != ',')
            return fields;
        p++;
    }
    json_decref(fields);
    sb_dev_bad_params(req, list ? "Fields ends with a comma" : "Fields is required in the query");
    return NULL;
}

// ---- the family ----------------------------------------------------------------------------------------------

static bool is_oauth(const struct sb_req *req)
{
    return strncmp(req->path, "/v2/oauth/", 10) == 0;
}

void sb_developer_refuse(struct sb_req *req, enum sb_refusal what, const char *detail)
{
    if (what == SB_NOT_FOUND) {
        sb_answer_text(req, 404, "text/plain; charset=utf-8", "Unsupported path(Janus)");
    } else if (is_oauth(req)) {
        if (what == SB_SERVER_ERROR)
            sb_oauth_fail(req, "server_error", "The authorization server met an error.");
        else if (what == SB_THROTTLED)
            sb_oauth_fail(req, "temporarily_unavailable", "Too many requests.");
        else
            sb_oauth_fail(req, "invalid_request", "The request parameters are malformed.");
    } else if (what == SB_THROTTLED) {
        sb_dev_fail(req, 429, "rate_limit_exceeded",
                    "The API rate limit was exceeded. Please try again later.");
    } else if (what == SB_TOKEN_EXPIRED) {
        sb_dev_fail(req, 401, "access_token_invalid",
                    "The access token is invalid or not found in the request.");
    } else if (what == SB_SERVER_ERROR) {
        sb_dev_fail(req, 500, "internal_error", "Something went wrong. Please try again later.");
    } else {
        sb_dev_bad_params(req, detail ? detail : "The request body is too large");
    }
}

void sb_developer_answer_code(struct sb_req *req, const char *code, const char *message)
{
    static const struct {
        const char *code;
        unsigned status;
    } statuses[] = {{"access_token_invalid", 401}, {"scope_not_authorized", 401},
                    {"invalid_params", 400},       {"invalid_param", 400},
                    {"invalid_publish_id", 400},   {"rate_limit_exceeded", 429},
                    {"internal_error", 500},       {"ok", 200}};
    unsigned status = 403;

    for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++)
        if (strcmp(code, statuses[i].code) == 0)
            status = statuses[i].status;
    if (is_oauth(req))
        sb_oauth_fail(req, code, message ? message : "");
    else
        sb_dev_fail(req, status, code, message ? message : "");
}

// One of the scopes "a|b" is enough.
static bool scope_granted(const struct sb_grant *grant, const char *wanted)
{
    while (wanted && *wanted) {
        char one[64];
        size_t n = strcspn(wanted, "|");
        snprintf(one, sizeof one, "%.*s", (int)n, wanted);
        if (sb_has_scope(grant->scope, one))
            return true;
        wanted += n + (wanted[n] == '|');
    }
    return false;
}

// The order: token, scope, parameters.
bool sb_developer_admit(struct sb_req *req)
{
    const struct sb_route *route = req->route;
    char why[256];

    if (route->token != SB_TOKEN_NONE) {
        const char *header = sb_header(req, "Authorization");
        if (!header || strncmp(header, "Bearer ", 7) != 0 ||
            sb_grant_by_access(req->sb, SB_DEVELOPER, header + 7, &req->grant) != SB_OK ||
            req->grant->client != (route->token == SB_TOKEN_CLIENT)) {
            sb_developer_refuse(req, SB_TOKEN_EXPIRED, NULL);
            return false;
        }
    }
    if (route->scope && !scope_granted(req->grant, route->scope)) {
        sb_dev_fail(req, 401, "scope_not_authorized",
                    "The user did not authorize the scope required for completing this request.");
        return false;
    }
    if (!route->rules)
        return true;
    req->unknown = json_array();
    bool good = sb_check(route->rules, req->body, req->body_is_text, req->parts, req->args, req->unknown, why,
                         sizeof why);
    if (good && json_array_size(req->unknown) > 0 && !req->sb->set.lenient) {
        snprintf(why, sizeof why, "%.200s: Unknown parameter.",
                 json_string_value(json_array_get(req->unknown, 0)));
        good = false;
    }
    if (!good)
        sb_dev_bad_params(req, why);
    return good;
}

// ---- the module ----------------------------------------------------------------------------------------------

struct sb_developer *sb_dev(struct sb *sb)
{
    if (!sb->developer) {
        sb->developer = calloc(1, sizeof *sb->developer);
        if (!sb->developer)
            abort(); // nothing can be served without it
        sb->developer->videos = json_array();
        sb_knobs_default(&sb->developer->knobs);
    }
    return sb->developer;
}

// Three posts that were there before the app came.
static void first_videos(struct sb *sb)
{
    static const char *const titles[] = {"Unboxing the sandbox", "How the post was made", "A day at the sea"};
    struct sb_developer *dev = sb_dev(sb);

    for (int i = 0; i < 3; i++) {
        char id[24];
        sb_new_id(sb, id);
        json_array_insert_new(dev->videos, 0,
                              sb_video_new(sb, id, titles[i], sb_now(sb) - (3 - i) * INT64_C(86400)));
    }
}

// What the announced code and tokens are allowed to do.
static void first_scopes(struct sb *sb, char out[512])
{
    static const char ongoing[] =
        ",portability.all.ongoing,portability.activity.ongoing,portability.directmessages.ongoing,"
        "portability.postsandprofile.ongoing";
    static const char *const more[] = {"", ",portability.all.single", ongoing};
    snprintf(out, 512, "%s%s", sb_developer_scopes, more[sb_dev(sb)->knobs.portability]);
}

static bool start(struct sb *sb)
{
    struct sb_developer *dev = sb_dev(sb);
    char challenge[65], scopes[512];

    if (!dev->open_id[0]) {
        sb_secret(dev->open_id, "-000", 32);
        sb_secret(dev->other_open_id, "-000", 32);
        snprintf(dev->union_id, sizeof dev->union_id, "c9c60f5d-2f4b-4d6c-9f0e-7a4f5d3b2a10");
        snprintf(dev->username, sizeof dev->username, "sandbox.creator");
    }
    sb_secret(dev->code_verifier, "", 64);
    sb_sha256_hex(dev->code_verifier, strlen(dev->code_verifier), challenge);
    first_scopes(sb, scopes);
    struct sb_code *code =
        sb_code_new(sb, SB_DEVELOPER, dev->open_id, scopes, sb_redirect_uri(sb, SB_DEVELOPER), challenge);
    struct sb_grant *grant = sb_grant_new(sb, SB_DEVELOPER, dev->open_id, scopes, false);
    if (!code || !grant)
        return false;
    if (sb->set.code_life == 0)
        code->ends = sb_now(sb) + 3600; // somebody must read the first line before using it
    snprintf(dev->code, sizeof dev->code, "%s", code->code);
    snprintf(dev->access_token, sizeof dev->access_token, "%s", grant->access);
    snprintf(dev->refresh_token, sizeof dev->refresh_token, "%s", grant->refresh);
    first_videos(sb);
    return true;
}

static void reset(struct sb *sb)
{
    struct sb_developer *dev = sb_dev(sb);
    sb_publish_clear(sb);
    sb_knobs_default(&dev->knobs);
    json_array_clear(dev->videos);
    json_decref(dev->data_requests);
    dev->data_requests = NULL;
    first_videos(sb);
}

static void stop(struct sb *sb)
{
    if (!sb->developer)
        return;
    sb_publish_clear(sb);
    json_decref(sb->developer->videos);
    json_decref(sb->developer->qrcodes);
    json_decref(sb->developer->data_requests);
    free(sb->developer);
    sb->developer = NULL;
}

static void set(json_t *into, const char *name, const char *value)
{
    json_object_set_new(into, name, json_string(value));
}

static void announce(struct sb *sb, json_t *out)
{
    const struct sb_developer *dev = sb_dev(sb);
    json_t *into = json_object();
    json_object_set_new(out, "developer", into);
    set(into, "client_key", sb_app_id(sb, SB_DEVELOPER));
    set(into, "client_secret", sb_app_secret(sb, SB_DEVELOPER));
    set(into, "code", dev->code);
    set(into, "code_verifier", dev->code_verifier);
    set(into, "redirect_uri", sb_redirect_uri(sb, SB_DEVELOPER));
    set(into, "access_token", dev->access_token);
    set(into, "refresh_token", dev->refresh_token);
    set(into, "open_id", dev->open_id);
}

static void configure(struct sb *sb, json_t *out)
{
    const struct sb_developer *dev = sb_dev(sb);
    json_t *into = json_object();
    json_object_set_new(out, "developer", into);
    set(into, "base_url", sb->base_url);
    set(into, "auth_url", sb->base_url);
    set(into, "upload_url", sb->base_url);
    set(into, "client_key", sb_app_id(sb, SB_DEVELOPER));
    set(into, "client_secret", sb_app_secret(sb, SB_DEVELOPER));
    set(into, "redirect_uri", sb_redirect_uri(sb, SB_DEVELOPER));
    set(into, "scope", sb_developer_scopes);
    set(into, "access_token", dev->access_token);
    set(into, "refresh_token", dev->refresh_token);
}

static void state(struct sb *sb, json_t *out)
{
    json_t *into = json_object();
    json_object_set_new(out, "developer", into);
    sb_publish_settle(sb);
    json_object_set_new(into, "settings", sb_knobs_show(sb));
    json_object_set_new(into, "publishes", sb_publish_show(sb));
    json_object_set(into, "videos", sb_dev(sb)->videos);
}

const struct sb_family sb_family_developer = {.name = "developer",
                                              .prefix = "/v2/",
                                              .admit = sb_developer_admit,
                                              .refuse = sb_developer_refuse,
                                              .answer_code = sb_developer_answer_code};

// clang-format off
static const struct sb_rule publish_id_rules[] = {{"publish_id", SB_STR, SB_REQUIRED, NULL, 1, 64, NULL}, {0}};
static const struct sb_rule list_rules[] = {
    {"cursor", SB_INT, 0, NULL, 0, 0, NULL}, {"max_count", SB_INT, 0, NULL, 1, 20, NULL}, {0}};
static const struct sb_rule query_rules[] = {{"filters", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL}, {0}};
static const struct sb_rule init_rules[] = {
    {"post_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL}, {"source_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL}, {0}};
static const struct sb_rule inbox_rules[] = {{"source_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL}, {0}};
static const struct sb_rule content_rules[] = {
    {"media_type", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL}, {"post_mode", SB_STR, SB_REQUIRED, NULL, 0, 0, NULL},
    {"is_aigc", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"post_info", SB_OBJ, 0, NULL, 0, 0, NULL}, {"source_info", SB_OBJ, SB_REQUIRED, NULL, 0, 0, NULL}, {0}};

#define POST_SCOPES "video.publish|video.upload"
static const struct sb_route routes[] = {
    {"POST", "/v2/oauth/token/", SB_TOKEN_NONE, SB_BODY_FORM, sb_v2_token, NULL, NULL, NULL, NULL, NULL},
    {"POST", "/v2/oauth/revoke/", SB_TOKEN_NONE, SB_BODY_FORM, sb_v2_revoke, NULL, NULL, NULL, NULL, NULL},
    {"GET", "/v2/user/info/", SB_TOKEN_USER, SB_BODY_NONE, sb_v2_user_info, NULL, NULL, "0/600", NULL, NULL},
    {"POST", "/v2/video/list/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_video_list, list_rules, "video.list", "0/600", NULL, NULL},
    {"POST", "/v2/video/query/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_video_query, query_rules, "video.list", "0/600", NULL, NULL},
    {"POST", "/v2/post/publish/creator_info/query/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_creator_info, NULL, "video.publish", "0/20", NULL, NULL},
    {"POST", "/v2/post/publish/video/init/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_video_init, init_rules, "video.publish", "0/6", NULL, NULL},
    {"POST", "/v2/post/publish/inbox/video/init/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_inbox_init, inbox_rules, "video.upload", "0/6", NULL, NULL},
    {"POST", "/v2/post/publish/content/init/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_content_init, content_rules, POST_SCOPES, "0/6", NULL, NULL},
    {"POST", "/v2/post/publish/status/fetch/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_status, publish_id_rules, POST_SCOPES, "0/30", NULL, NULL},
    {"POST", "/v2/post/publish/cancel/", SB_TOKEN_USER, SB_BODY_JSON, sb_v2_cancel, publish_id_rules, POST_SCOPES, NULL, NULL, NULL},
    {"POST", "/sandbox/developer", SB_TOKEN_NONE, SB_BODY_JSON, sb_control_developer, NULL, NULL, NULL, NULL, NULL},
    {0},
};

static const struct sb_option options[] = {
    {"developer", "NAME=VALUE", "order something of the developer API, such as audited=yes", sb_option_developer},
    {0},
};
// clang-format on

const struct sb_module sb_module_developer = {.name = "developer",
                                              .family = &sb_family_developer,
                                              .routes = routes,
                                              .options = options,
                                              .start = start,
                                              .reset = reset,
                                              .stop = stop,
                                              .announce = announce,
                                              .configure = configure,
                                              .state = state};
