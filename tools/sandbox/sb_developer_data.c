// Data Portability: a user's data is asked for, collected by the clock, and fetched as an archive.
// Runs under the state lock.
#include "sb_developer.h"
#include "sb_webhook.h"
#include "sb_zip.h"

#include <stdlib.h>
#include <string.h>

enum { READY_DAYS = 4 };

#define DAY_MS INT64_C(86400000)

static json_t *requests(struct sb *sb)
{
    struct sb_developer *dev = sb_dev(sb);
    if (!dev->data_requests)
        dev->data_requests = json_object();
    return dev->data_requests;
}

// ---- scopes --------------------------------------------------------------------------------------------------

static const struct {
    const char *category, *scope;
} categories[] = {{"all_data", "portability.all"},
                  {"video", "portability.postsandprofile"},
                  {"profile", "portability.postsandprofile"},
                  {"activity", "portability.activity"},
                  {"direct_message", "portability.directmessages"}};
enum { CATEGORIES = sizeof categories / sizeof *categories };

static bool has(const struct sb_grant *grant, const char *scope, const char *kind)
{
    char name[64];
    snprintf(name, sizeof name, "%s.%s", scope, kind);
    return sb_has_scope(grant->scope, name);
}

// A scope for one request is used up by it.
static void use_up(struct sb_grant *grant, const char *scope)
{
    char name[64], left[sizeof grant->scope] = "";
    snprintf(name, sizeof name, "%s.single", scope);
    for (const char *p = grant->scope; *p;) {
        size_t n = strcspn(p, ",");
        if (strlen(name) != n || memcmp(p, name, n) != 0)
            snprintf(left + strlen(left), sizeof left - strlen(left), "%s%.*s", *left ? "," : "", (int)n, p);
        p += n + (p[n] == ',');
    }
    memcpy(grant->scope, left, sizeof grant->scope);
}

static size_t index_of(const char *category)
{
    size_t i = 0;
    while (i < CATEGORIES && (!category || strcmp(categories[i].category, category) != 0))
        i++;
    return i;
}

// Every category needs its scope, or that for all.
static bool check_categories(struct sb_req *req, const json_t *list)
{
    json_t *item;
    size_t i;
    json_array_foreach(list, i, item)
    {
        const char *scope = categories[index_of(json_string_value(item))].scope;
        bool all =
            has(req->grant, "portability.all", "single") || has(req->grant, "portability.all", "ongoing");
        if (all || has(req->grant, scope, "single") || has(req->grant, scope, "ongoing"))
            continue;
        sb_dev_fail(req, 401, "scope_not_authorized",
                    "The user did not authorize the scope required for completing this request.");
        return false;
    }
    return true;
}

static void spend_scopes(struct sb_req *req, const json_t *list)
{
    json_t *item;
    size_t i;
    json_array_foreach(list, i, item)
    {
        const char *scope = categories[index_of(json_string_value(item))].scope;
        if (!has(req->grant, scope, "ongoing") && !has(req->grant, "portability.all", "ongoing"))
            use_up(req->grant, has(req->grant, scope, "single") ? scope : "portability.all");
    }
}

// ---- requests ------------------------------------------------------------------------------------------------

static const char *status_of(struct sb *sb, const json_t *request)
{
    int64_t began = json_integer_value(json_object_get(request, "_began_ms")), now = sb_now_ms(sb);
    if (json_is_true(json_object_get(request, "_cancelled")))
        return "cancelled";
    if (now < began + sb->set.ready_ms)
        return "pending";
    return now < began + sb->set.ready_ms + READY_DAYS * DAY_MS ? "downloading" : "expired";
}

void sb_data_watch(struct sb *sb)
{
    json_t *request;
    const char *id;
    json_object_foreach(requests(sb), id, request)
    {
        if (json_object_get(request, "_told") || strcmp(status_of(sb, request), "downloading") != 0)
            continue;
        json_object_set_new(request, "_told", json_true());
        sb_webhook_event(sb, SB_DEVELOPER, "portability.download.ready",
                         json_string_value(json_object_get(request, "_account")),
                         json_pack("{s:O}", "request_id", json_object_get(request, "request_id")), NULL);
    }
}

static json_t *find(struct sb_req *req)
{
    char id[24];
    snprintf(id, sizeof id, "%lld", (long long)sb_int(req, "request_id", 0));
    json_t *request = json_object_get(requests(req->sb), id);
    const char *account = json_string_value(json_object_get(request, "_account"));
    if (account && strcmp(account, req->grant->account) == 0)
        return request;
    sb_dev_bad_params(req, "request_id: There is no such request.");
    return NULL;
}

static void add(struct sb_req *req)
{
    json_t *list = sb_arg(req, "category_selection_list");
    char id[24];
    if (!check_categories(req, list))
        return;
    spend_scopes(req, list);
    sb_new_id(req->sb, id);
    json_int_t now = sb_now_ms(req->sb);
    json_object_set_new(requests(req->sb), id,
                        json_pack("{s:I, s:I, s:s, s:O, s:s, s:I}", "request_id",
                                  (json_int_t)strtoll(id, NULL, 10), "apply_time", now / 1000, "data_format",
                                  sb_str(req, "data_format", "text"), "category_selection_list", list,
                                  "_account", req->grant->account, "_began_ms", now));
    sb_dev_ok(req, json_pack("{s:I}", "request_id", (json_int_t)strtoll(id, NULL, 10)));
}

static void check(struct sb_req *req)
{
    static const char *const names[] = {
        "request_id", "status", "apply_time", "collect_time", "data_format", "category_selection_list", NULL};
    json_t *request = find(req), *fields = request ? sb_dev_fields(req, names) : NULL, *data, *field;
    size_t i;
    if (!fields)
        return;
    json_t *all = json_copy(request);
    int64_t began = json_integer_value(json_object_get(request, "_began_ms"));
    const char *status = status_of(req->sb, request);
    json_object_set_new(all, "status", json_string(status));
    json_object_set_new(
        all, "collect_time",
        json_integer(strcmp(status, "downloading") == 0 ? (began + req->sb->set.ready_ms) / 1000 : 0));
    data = json_object();
    json_array_foreach(fields, i, field)
    {
        json_object_set(data, json_string_value(field), json_object_get(all, json_string_value(field)));
    }
    json_decref(all);
    json_decref(fields);
    sb_dev_ok(req, data);
}

static void cancel(struct sb_req *req)
{
    json_t *request = find(req);
    if (!request)
        return;
    if (strcmp(status_of(req->sb, request), "pending") != 0) {
        sb_dev_bad_params(req, "request_id: Only a pending request can be cancelled.");
        return;
    }
    json_object_set_new(request, "_cancelled", json_true());
    sb_dev_ok(req, json_object());
}

static void download(struct sb_req *req)
{
    static const char text[] =
        "{\"Profile\":{\"Profile Information\":{\"ProfileMap\":{\"userName\":\"sandbox\"}}}}\n";
    json_t *request = find(req);
    struct sb_zip zip = {0};
    if (!request)
        return;
    if (strcmp(status_of(req->sb, request), "downloading") != 0) {
        sb_dev_bad_params(req, "request_id: The archive is not there: its status is not downloading.");
        return;
    }
    const char *format = json_string_value(json_object_get(request, "data_format"));
    sb_zip_add(&zip, strcmp(format, "json") == 0 ? "user_data.json" : "user_data.txt", text, sizeof text - 1);
    sb_zip_end(&zip);
    sb_answer_bytes(req, "application/zip", zip.bytes, zip.used);
}

// clang-format off
static const struct sb_rule add_takes[] = {
    {"data_format", SB_STR, SB_REQUIRED, "text|json", 0, 0, NULL},
    {"category_selection_list", SB_STRS, SB_REQUIRED, "all_data|video|profile|activity|direct_message", 1, 5, NULL},
    {0}};
static const struct sb_rule request_takes[] = {{"request_id", SB_INT, SB_REQUIRED, NULL, 0, 0, NULL}, {0}};

#define SCOPES \
    "portability.all.single|portability.all.ongoing|portability.activity.single|portability.activity.ongoing|" \
    "portability.directmessages.single|portability.directmessages.ongoing|portability.postsandprofile.single|" \
    "portability.postsandprofile.ongoing"
static const struct sb_route routes[] = {
    {.method = "POST", .path = "/v2/user/data/add/", .token = SB_TOKEN_USER, .body = SB_BODY_JSON, .rules = add_takes,
     .scope = SCOPES, .limits = "0/1000", .handle = add},
    {.method = "POST", .path = "/v2/user/data/check/", .token = SB_TOKEN_USER, .body = SB_BODY_JSON,
     .rules = request_takes, .limits = "0/1000", .handle = check},
    {.method = "POST", .path = "/v2/user/data/cancel/", .token = SB_TOKEN_USER, .body = SB_BODY_JSON,
     .rules = request_takes, .limits = "0/1000", .handle = cancel},
    {.method = "POST", .path = "/v2/user/data/download/", .token = SB_TOKEN_USER, .body = SB_BODY_JSON,
     .rules = request_takes, .limits = "0/1000", .handle = download},
    {0}};
// clang-format on

const struct sb_module sb_module_data = {.name = "data", .family = &sb_family_developer, .routes = routes};
