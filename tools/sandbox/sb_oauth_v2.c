// OAuth of the developer API: the token endpoint with its three grant types, and revoking.
#include "sb_developer.h"
#include "sb_webhook.h"
#include <string.h>

const char *sb_oauth_field(struct sb_req *req, const char *name)
{
    const char *text = json_string_value(json_object_get(req->body, name));
    return text ? text : "";
}

bool sb_oauth_present(struct sb_req *req, const char *const *names)
{
    for (; *names; names++) {
        if (sb_oauth_field(req, *names)[0])
            continue;
        char why[96];
        snprintf(why, sizeof why, "%s is missed in request.", *names);
        why[0] = (char)(why[0] - 'a' + 'A'); // "Client_secret": the words of the service without the blank
        char *line = strchr(why, '_');
        if (line && strncmp(why, "Client", 6) == 0)
            *line = ' ';
        sb_oauth_fail(req, "invalid_request", why);
        return false;
    }
    return true;
}

bool sb_oauth_right_app(struct sb_req *req)
{
    if (strcmp(sb_oauth_field(req, "client_key"), sb_app_id(req->sb, SB_DEVELOPER)) == 0 &&
        sb_same_secret(sb_oauth_field(req, "client_secret"), sb_app_secret(req->sb, SB_DEVELOPER)))
        return true;
    sb_oauth_fail(req, "invalid_client", "Client key or secret is incorrect.");
    return false;
}

static void answer_grant(struct sb_req *req, const struct sb_grant *grant)
{
    int64_t now = sb_now(req->sb);
    json_t *body = json_pack("{s:s, s:I, s:s}", "access_token", grant->access, "expires_in",
                             (json_int_t)(grant->access_ends - now), "token_type", "Bearer");
    if (!grant->client) {
        json_object_set_new(body, "open_id", json_string(grant->account));
        json_object_set_new(body, "refresh_token", json_string(grant->refresh));
        json_object_set_new(body, "refresh_expires_in", json_integer(grant->refresh_ends - now));
        json_object_set_new(body, "scope", json_string(grant->scope));
    }
    sb_answer_header(req, "x-tt-logid", req->request_id);
    sb_answer_header(req, "Cache-Control", "no-store");
    sb_answer_json(req, 200, body);
}

// The challenge is the lower-case hex SHA-256 of the verifier, not base64url.
static bool verifier_fits(const struct sb_code *code, const char *verifier)
{
    char digest[65];

    if (!code->challenge[0])
        return true; // web apps send no challenge, and their verifier is not looked at
    sb_sha256_hex(verifier, strlen(verifier), digest);
    return sb_same_secret(code->challenge, digest);
}

static void by_code(struct sb_req *req)
{
    static const char *const needed[] = {"code", "redirect_uri", NULL};
    struct sb_code *code = NULL;

    if (!sb_oauth_present(req, needed))
        return;
    enum sb_verdict verdict = sb_code_spend(req->sb, SB_DEVELOPER, sb_oauth_field(req, "code"), &code);
    if (verdict != SB_OK) {
        sb_oauth_fail(req, "invalid_grant",
                      verdict == SB_UNKNOWN ? "Authorization code is invalid."
                                            : "Authorization code is expired.");
        return;
    }
    if (strcmp(code->redirect_uri, sb_oauth_field(req, "redirect_uri")) != 0) {
        code->used = false; // a refused exchange does not spend the code
        sb_oauth_fail(req, "invalid_request",
                      "Redirect_uri is not matched with the uri when requesting code.");
        return;
    }
    if (!verifier_fits(code, sb_oauth_field(req, "code_verifier"))) {
        code->used = false;
        sb_oauth_fail(req, "invalid_request", "Code verifier or code challenge is invalid.");
        return;
    }
    struct sb_grant *grant = sb_grant_new(req->sb, SB_DEVELOPER, code->account, code->scope, false);
    if (grant)
        answer_grant(req, grant);
    else
        sb_oauth_fail(req, "server_error", "The grant could not be made.");
}

static void by_refresh_token(struct sb_req *req)
{
    static const char *const needed[] = {"refresh_token", NULL};
    struct sb_grant *grant = NULL;

    if (!sb_oauth_present(req, needed))
        return;
    if (sb_grant_refresh(req->sb, SB_DEVELOPER, sb_oauth_field(req, "refresh_token"), &grant) == SB_OK)
        answer_grant(req, grant);
    else
        sb_oauth_fail(req, "invalid_grant", "Refresh token is invalid or expired.");
}

static void by_client(struct sb_req *req)
{
    const char *scope = sb_dev(req->sb)->knobs.research ? "research.data.basic,research.adlib.basic" : "";
    struct sb_grant *grant = sb_grant_new(req->sb, SB_DEVELOPER, "", scope, true);
    if (grant)
        answer_grant(req, grant);
    else
        sb_oauth_fail(req, "server_error", "The grant could not be made.");
}

void sb_v2_token(struct sb_req *req)
{
    static const char *const needed[] = {"client_key", "client_secret", "grant_type", NULL};

    if (!sb_oauth_present(req, needed) || !sb_oauth_right_app(req))
        return;
    const char *type = sb_oauth_field(req, "grant_type");
    if (strcmp(type, "authorization_code") == 0)
        by_code(req);
    else if (strcmp(type, "refresh_token") == 0)
        by_refresh_token(req);
    else if (strcmp(type, "client_credentials") == 0)
        by_client(req);
    else
        sb_oauth_fail(req, "unsupported_grant_type", "The grant type is not supported.");
}

// Revoking disconnects the app: access and refresh token end together.
void sb_v2_revoke(struct sb_req *req)
{
    static const char *const needed[] = {"client_key", "client_secret", "token", NULL};
    struct sb_grant *grant = NULL;

    if (!sb_oauth_present(req, needed) || !sb_oauth_right_app(req))
        return;
    if (sb_grant_by_access(req->sb, SB_DEVELOPER, sb_oauth_field(req, "token"), &grant) != SB_OK) {
        sb_oauth_fail(req, "invalid_grant", "Access token is invalid or expired.");
        return;
    }
    grant->revoked = true;
    enum { REVOKED_BY_DEVELOPER = 5 };
    sb_webhook_event(req->sb, SB_DEVELOPER, "authorization.removed", grant->account,
                     json_pack("{s:i}", "reason", REVOKED_BY_DEVELOPER), NULL);
    sb_answer_header(req, "x-tt-logid", req->request_id);
    sb_answer_json(req, 200, json_object());
}
