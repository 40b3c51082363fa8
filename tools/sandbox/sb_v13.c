// The v1.3 envelope, and who and what is let in. Runs under the state lock.
#include "sb_v13.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static void envelope(struct sb_req *req, int code, json_t *message, json_t *data)
{
    json_t *body = json_pack("{s:i, s:o, s:s, s:o}", "code", code, "message", message, "request_id",
                             req->request_id, "data", data ? data : json_object());
    sb_answer_json(req, 200, body);
    sb_answer_header(req, "X-Tt-Logid", req->request_id);
}

void sb_v13_ok(struct sb_req *req, json_t *data)
{
    envelope(req, 0, json_string("OK"), data);
}

void sb_v13_fail(struct sb_req *req, int code, const char *format, ...)
{
    char text[512];
    va_list ap;
    va_start(ap, format);
    vsnprintf(text, sizeof text, format, ap);
    va_end(ap);
    json_t *message = json_string(text);
    while (!message) { // the cut went through a character
        text[strlen(text) - 1] = '\0';
        message = json_string(text);
    }
    envelope(req, code, message, NULL);
}

// ---- pages ---------------------------------------------------------------------------------------------------

json_t *sb_v13_rows(struct sb_req *req, int64_t total, int64_t page_size,
                    json_t *(*row)(struct sb_req *, int64_t))
{
    int64_t page = sb_int(req, "page", 1), size = sb_int(req, "page_size", page_size);
    json_t *list = json_array();
    for (int64_t i = (page - 1) * size; i < page * size && i < total; i++)
        json_array_append_new(list, row(req, i));
    return json_pack("{s:o, s:{s:I, s:I, s:I, s:I}}", "list", list, "page_info", "page", (json_int_t)page,
                     "page_size", (json_int_t)size, "total_number", (json_int_t)total, "total_page",
                     (json_int_t)((total + size - 1) / size));
}

json_t *sb_v13_page(struct sb_req *req, json_t *all, int64_t page_size)
{
    int64_t page = sb_int(req, "page", 1), size = sb_int(req, "page_size", page_size);
    int64_t total = (int64_t)json_array_size(all);
    json_t *list = json_array();
    for (int64_t i = (page - 1) * size; i < page * size && i < total; i++)
        json_array_append(list, json_array_get(all, (size_t)i));
    json_decref(all);
    return json_pack("{s:o, s:{s:I, s:I, s:I, s:I}}", "list", list, "page_info", "page", (json_int_t)page,
                     "page_size", (json_int_t)size, "total_number", (json_int_t)total, "total_page",
                     (json_int_t)((total + size - 1) / size));
}

static bool wanted(const json_t *fields, const char *name)
{
    size_t i;
    json_t *field;
    if (!fields)
        return true;
    json_array_foreach(fields, i, field)
    {
        if (json_is_string(field) && strcmp(json_string_value(field), name) == 0)
            return true;
    }
    return false;
}

json_t *sb_v13_pick(const json_t *object, const json_t *fields)
{
    json_t *out = json_object(), *value;
    const char *name;
    json_object_foreach((json_t *)(uintptr_t)object, name, value)
    {
        if (*name != '_' && wanted(fields, name))
            json_object_set(out, name, value);
    }
    return out;
}

// ---- admission -----------------------------------------------------------------------------------------------

bool sb_url_good(const char *url)
{
    const char *host = strncmp(url, "http://", 7) == 0    ? url + 7
                       : strncmp(url, "https://", 8) == 0 ? url + 8
                                                          : NULL;
    if (!host || *host == '\0' || *host == '/' || *host == ':')
        return false;
    for (const char *at = url; *at; at++)
        if ((unsigned char)*at <= ' ' || (unsigned char)*at >= 127) // must be percent-encoded
            return false;
    return true;
}

bool sb_v13_app(struct sb_req *req, enum sb_kind kind, const char *id_name, const char *secret_name)
{
    bool good = sb_same_secret(sb_str(req, id_name, ""), sb_app_id(req->sb, kind)) &&
                (!secret_name || sb_same_secret(sb_str(req, secret_name, ""), sb_app_secret(req->sb, kind)));
    if (!good)
        sb_v13_fail(req, 40101, secret_name ? "The %s or %s is incorrect." : "The %s is incorrect.", id_name,
                    secret_name);
    return good;
}

// The kind of token that the endpoint takes; where it takes either, what this one is.
static enum sb_kind kind_of(struct sb_req *req, const char *token)
{
    struct sb_grant *grant;
    if (req->route->token == SB_TOKEN_EITHER)
        return sb_grant_by_access(req->sb, SB_BUSINESS, token, &grant) == SB_UNKNOWN ? SB_ADS : SB_BUSINESS;
    return req->route->token == SB_TOKEN_BUSINESS ? SB_BUSINESS : SB_ADS;
}

static bool admit_token(struct sb_req *req)
{
    const char *token = sb_header(req, "Access-Token");
    if (!token || !*token) {
        sb_v13_fail(req, 40104,
                    "Access token is null, you should set it in http header with key Access-Token.");
        return false;
    }
    enum sb_kind kind = kind_of(req, token);
    switch (sb_grant_by_access(req->sb, kind, token, &req->grant)) {
    case SB_OK:
        break;
    case SB_EXPIRED:
        sb_v13_fail(req, 40102, "Access token has expired.");
        return false;
    default:
        sb_v13_fail(req, 40105, "Access token is incorrect or has been revoked.");
        return false;
    }
    if (req->route->scope && kind == SB_BUSINESS && !sb_has_scope(req->grant->scope, req->route->scope)) {
        sb_v13_fail(req, 40130, "The scope %s has not been authorised.", req->route->scope);
        return false;
    }
    return true;
}

static bool admit_advertiser(struct sb_req *req, const char *id)
{
    if (!id || sb_ads_authorised(req->sb, req->grant, id))
        return true;
    sb_v13_fail(req, 40001, "No permission to operate advertiser %s.", id);
    return false;
}

static bool admit_account(struct sb_req *req)
{
    const char *business_id = sb_str(req, "business_id", NULL);
    json_t *ids = sb_arg(req, "advertiser_ids"), *id;
    size_t i;
    if (req->route->token == SB_TOKEN_BUSINESS && business_id &&
        strcmp(business_id, req->grant->account) != 0) {
        sb_v13_fail(req, 40105, "The access token does not belong to business_id %s.", business_id);
        return false;
    }
    if (req->route->token != SB_TOKEN_ADS)
        return true;
    json_array_foreach(ids, i, id)
    {
        if (!admit_advertiser(req, json_string_value(id)))
            return false;
    }
    return ids || admit_advertiser(req, sb_str(req, "advertiser_id", NULL));
}

// What no table knows is a mistake of the client; a server that says nothing would hide it.
static bool admit_names(struct sb_req *req, json_t *unknown)
{
    const char *name;
    json_t *value;
    if (strcmp(req->method, "GET") != 0) {
        json_object_foreach(req->query, name, value)
        {
            json_array_append_new(unknown, json_string(name)); // they belong in the body
        }
    }
    if (json_array_size(unknown) == 0 || req->sb->set.lenient)
        return true;
    sb_v13_fail(req, 40002, "%s: Unknown parameter.", json_string_value(json_array_get(unknown, 0)));
    return false;
}

static bool admit_parameters(struct sb_req *req)
{
    char why[400];
    bool get = strcmp(req->method, "GET") == 0;
    json_t *unknown = req->unknown = json_array();
    if (!sb_check(req->route->rules, get ? req->query : req->body, get || req->body_is_text, req->parts,
                  req->args, unknown, why, sizeof why)) {
        sb_v13_fail(req, 40002, "%s", why);
        return false;
    }
    return admit_names(req, unknown);
}

static bool admit(struct sb_req *req)
{
    return (req->route->token == SB_TOKEN_NONE || admit_token(req)) && admit_parameters(req) &&
           admit_account(req);
}

// ---- refusals ------------------------------------------------------------------------------------------------

static void refuse(struct sb_req *req, enum sb_refusal what, const char *detail)
{
    switch (what) {
    case SB_NOT_FOUND: // before the service's own logic: no envelope
        sb_answer_text(req, 404, "text/plain; charset=utf-8", "404 page not found");
        sb_answer_header(req, "X-Tt-Logid", req->request_id);
        break;
    case SB_BAD_BODY:
        sb_v13_fail(req, 40002, "%s", detail);
        break;
    case SB_TOO_LARGE:
        sb_v13_fail(req, 40002, "The request body is too large.");
        break;
    case SB_THROTTLED:
        sb_v13_fail(req, 40100, "Too many requests. Please retry in some time.");
        break;
    case SB_TOKEN_EXPIRED:
        sb_v13_fail(req, 40102, "Access token has expired.");
        break;
    default:
        sb_v13_fail(req, 50000, "System error.");
    }
}

static void answer_code(struct sb_req *req, const char *code, const char *message)
{
    sb_v13_fail(req, atoi(code), "%s", message);
}

static void make_partial(json_t *answer)
{
    if (json_integer_value(json_object_get(answer, "code")) != 0)
        return;
    json_object_set_new(answer, "code", json_integer(20001));
    json_object_set_new(answer, "message",
                        json_string("Partially successful, see the failed items in data."));
}

const struct sb_family sb_v13_family = {.name = "v1.3",
                                        .prefix = "/open_api/",
                                        .admit = admit,
                                        .refuse = refuse,
                                        .answer_code = answer_code,
                                        .make_partial = make_partial,
                                        .limits = "10/600"};
