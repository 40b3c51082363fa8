// Signing in with a QR code: an app shows the code, a phone scans and confirms it, and the app asks until it gets
// an authorisation code. POST /sandbox/qrcode is the phone.
#include "sb_developer.h"
#include "sb_frame.h"
#include "sb_pages.h"
#include <stdlib.h>
#include <string.h>

#define QR_LIFE    300 // seconds; TikTok does not say
#define MOST_CODES 64  // the oldest is forgotten
#define UNSET      "tobefilled"

// The sign-ins that wait: [{"id", "token", "scope", "state", "status", "client_ticket", "ends"}], oldest first.
static json_t *codes_of(struct sb *sb)
{
    struct sb_developer *dev = sb_dev(sb);
    if (!dev->qrcodes)
        dev->qrcodes = json_array();
    return dev->qrcodes;
}

static const char *text_of(const json_t *qr, const char *name)
{
    const char *text = json_string_value(json_object_get(qr, name));
    return text ? text : "";
}

static void set_status(json_t *qr, const char *status)
{
    json_object_set_new(qr, "status", json_string(status));
}

static bool has_status(const json_t *qr, const char *status)
{
    return strcmp(text_of(qr, "status"), status) == 0;
}

static json_t *find(struct sb *sb, const char *member, const char *value)
{
    json_t *qr;
    size_t i;
    json_array_foreach(codes_of(sb), i, qr)
    {
        if (strcmp(text_of(qr, member), value) != 0)
            continue;
        if (sb_now(sb) > json_integer_value(json_object_get(qr, "ends")) && !has_status(qr, "utilised"))
            set_status(qr, "expired");
        return qr;
    }
    return NULL;
}

static void answer(struct sb_req *req, json_t *body)
{
    sb_answer_header(req, "x-tt-logid", req->request_id);
    sb_answer_header(req, "Cache-Control", "no-store");
    sb_answer_json(req, 200, body);
}

static bool scopes_are_known(const char *list)
{
    while (*list) {
        char one[64];
        size_t n = strcspn(list, ",");
        snprintf(one, sizeof one, "%.*s", (int)(n < sizeof one ? n : 0), list);
        if (!sb_has_scope(sb_developer_scopes, one))
            return false;
        list += n + (list[n] == ',');
    }
    return true;
}

// What the app shows as a QR code, with a place for its own ticket; NULL without memory.
static char *code_address(struct sb *sb, const char *id, const char *scope)
{
    char *url = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&url, &size);
    if (!out)
        return NULL;
    fprintf(out, "aweme://authorize?authType=100&client_key=%s&client_ticket=" UNSET "&qrcode_id=%s&scope=",
            sb_app_id(sb, SB_DEVELOPER), id);
    sb_url_encode(out, scope);
    fclose(out);
    return url;
}

static void get_qrcode(struct sb_req *req)
{
    static const char *const needed[] = {"client_key", "scope", NULL};
    const char *scope = sb_oauth_field(req, "scope");
    char id[24], token[33];

    if (!sb_oauth_present(req, needed))
        return;
    if (strcmp(sb_oauth_field(req, "client_key"), sb_app_id(req->sb, SB_DEVELOPER)) != 0) {
        sb_oauth_fail(req, "invalid_client", "Client key is incorrect.");
        return;
    }
    if (!scopes_are_known(scope)) {
        sb_oauth_fail(req, "invalid_scope", "Scope has one that the app was not approved for.");
        return;
    }
    sb_new_id(req->sb, id);
    sb_secret(token, "", 32);
    char *url = code_address(req->sb, id, scope);
    if (!url) {
        sb_oauth_fail(req, "server_error", "The QR code could not be made.");
        return;
    }
    if (json_array_size(codes_of(req->sb)) >= MOST_CODES)
        json_array_remove(codes_of(req->sb), 0);
    json_array_append_new(codes_of(req->sb),
                          json_pack("{s:s, s:s, s:s, s:s, s:s, s:s, s:I}", "id", id, "token", token, "scope",
                                    scope, "state", sb_oauth_field(req, "state"), "status", "new",
                                    "client_ticket", "", "ends", (json_int_t)(sb_now(req->sb) + QR_LIFE)));
    answer(req, json_pack("{s:s, s:s}", "scan_qrcode_url", url, "token", token));
    free(url);
}

// The code is in an address, as the official example has it, and is handed out once.
static void hand_out(struct sb_req *req, json_t *qr, json_t *body)
{
    const struct sb_developer *dev = sb_dev(req->sb);
    const char *account = dev->knobs.second_user ? dev->other_open_id : dev->open_id;
    const char *back = sb_redirect_uri(req->sb, SB_DEVELOPER), *state = text_of(qr, "state");
    const char *scope = text_of(qr, "scope");
    struct sb_code *code = sb_code_new(req->sb, SB_DEVELOPER, account, scope, back, "");
    char *url = code ? sb_return_url(back, "code", code->code, "scopes", scope, "state", state, NULL) : NULL;

    json_object_set_new(body, "redirect_uri", json_string(url ? url : ""));
    if (*state)
        json_object_set_new(body, "state", json_string(state));
    free(url);
    set_status(qr, "utilised");
}

static void check_qrcode(struct sb_req *req)
{
    static const char *const needed[] = {"client_key", "client_secret", "token", NULL};

    if (!sb_oauth_present(req, needed) || !sb_oauth_right_app(req))
        return;
    json_t *qr = find(req->sb, "token", sb_oauth_field(req, "token"));
    if (!qr) {
        sb_oauth_fail(req, "invalid_request", "Token is invalid.");
        return;
    }
    bool unseen = has_status(qr, "new") || has_status(qr, "expired");
    json_t *body = json_pack("{s:s, s:s}", "status", text_of(qr, "status"), "client_ticket",
                             unseen ? "" : text_of(qr, "client_ticket"));
    if (has_status(qr, "confirmed"))
        hand_out(req, qr, body);
    answer(req, body);
}

// ---- the phone -----------------------------------------------------------------------------------------------

// A parameter of the scanned address as it stands there, without decoding.
static bool scanned(const char *url, const char *name, char *out, size_t size)
{
    const char *at = strchr(url, '?');
    size_t length = strlen(name);
    while (at && !(strncmp(at + 1, name, length) == 0 && at[1 + length] == '='))
        at = strchr(at + 1, '&');
    if (!at)
        return false;
    at += length + 2;
    size_t n = strcspn(at, "&");
    snprintf(out, size, "%.*s", (int)n, at);
    return n > 0 && n < size;
}

static bool ticket_is_good(const char *ticket)
{
    static const char unreserved[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    return strcmp(ticket, UNSET) != 0 && ticket[strspn(ticket, unreserved)] == '\0';
}

// NULL, or why this phone does not do it.
static const char *phone_refusal(const json_t *qr, const char *ticket, const char *status)
{
    if (!qr)
        return "There is no such QR code: give the scan_qrcode_url of get_qrcode as url.";
    if (!ticket_is_good(ticket))
        return "Put a client_ticket of your own in the place of \"tobefilled\": letters, digits, - . _ ~ and "
               "at "
               "most 511 of them.";
    if (strcmp(status, "scanned") == 0)
        return has_status(qr, "new") ? NULL : "Only a new QR code can be scanned.";
    if (strcmp(status, "confirmed") == 0)
        return has_status(qr, "scanned") && strcmp(ticket, text_of(qr, "client_ticket")) == 0
                   ? NULL
                   : "Only a scanned QR code can be confirmed, with the same client_ticket.";
    if (strcmp(status, "expired") == 0)
        return has_status(qr, "utilised") ? "The QR code is used up." : NULL;
    return "status is scanned, confirmed or expired.";
}

// POST /sandbox/qrcode with {"url": what the QR code says, "status": "scanned"}, then "confirmed".
static void post_phone(struct sb_req *req)
{
    const char *url = sb_str(req, "url", ""), *status = sb_str(req, "status", "");
    char id[24] = "", ticket[512] = "";
    bool whole =
        scanned(url, "qrcode_id", id, sizeof id) && scanned(url, "client_ticket", ticket, sizeof ticket);
    json_t *qr = find(req->sb, "id", id);
    const char *why = phone_refusal(qr, whole ? ticket : UNSET, status);

    if (why) {
        sb_answer_json(req, 400, json_pack("{s:s}", "error", why));
        return;
    }
    set_status(qr, status);
    json_object_set_new(qr, "client_ticket", json_string(ticket));
    sb_answer_json(req, 200, json_pack("{s:s}", "status", status));
}

static void reset(struct sb *sb)
{
    json_array_clear(codes_of(sb));
}

// clang-format off
static const struct sb_route routes[] = {
    {.method = "POST", .path = "/v2/oauth/get_qrcode/", .body = SB_BODY_FORM, .handle = get_qrcode},
    {.method = "POST", .path = "/v2/oauth/check_qrcode/", .body = SB_BODY_FORM, .handle = check_qrcode},
    {0},
};
static const struct sb_route phone_routes[] = {
    {.method = "POST", .path = "/sandbox/qrcode", .body = SB_BODY_JSON, .handle = post_phone},
    {0},
};
// clang-format on

const struct sb_module sb_module_qr = {
    .name = "qr", .family = &sb_family_developer, .routes = routes, .reset = reset};
const struct sb_module sb_module_phone = {
    .name = "phone", .family = &sb_family_control, .routes = phone_routes};
