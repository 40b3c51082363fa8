// The consent page of TikTok accounts: the developer app and the business app come to the same address and differ
// by their client_key.
#include "sb_developer.h"
#include "sb_pages.h"
#include <string.h>

struct scope {
    const char *name, *text;
};

// clang-format off
static const struct scope developer_scopes[] = {
    {"user.info.basic",   "See your profile picture and display name"},
    {"user.info.profile", "See your profile: bio, links, verification"},
    {"user.info.stats",   "See your numbers: followers, likes, videos"},
    {"video.list",        "See your public videos"},
    {"video.upload",      "Send drafts to your inbox"},
    {"video.publish",     "Post to your profile"},
    {NULL, NULL},
};
static const struct scope business_scopes[] = {
    {"user.info.basic",     "See your profile picture and display name"},
    {"user.info.username",  "See your username"},
    {"user.info.profile",   "See your profile: bio, links, verification"},
    {"user.info.stats",     "See your numbers: followers, likes, videos"},
    {"user.account.type",   "See what kind of account you have"},
    {"user.insights",       "See insights into your audience"},
    {"video.list",          "See your public videos"},
    {"video.insights",      "See insights into your videos"},
    {"video.publish",       "Post to your profile"},
    {"video.upload",        "Send drafts to your inbox"},
    {"comment.list",        "See the comments on your videos"},
    {"comment.list.manage", "Answer, hide and delete comments"},
    {"biz.spark.auth",      "Authorise your posts for ads"},
    {NULL, NULL},
};
// clang-format on

static const struct scope *scopes_of(enum sb_kind kind)
{
    return kind == SB_DEVELOPER ? developer_scopes : business_scopes;
}

static const struct scope *find_scope(enum sb_kind kind, const char *name, size_t length)
{
    for (const struct scope *s = scopes_of(kind); s->name; s++)
        if (strlen(s->name) == length && memcmp(s->name, name, length) == 0)
            return s;
    return NULL;
}

static const char *asked(struct sb_req *req, const char *name)
{
    const char *text = sb_query(req, name);
    return text ? text : "";
}

static void mistake(json_t *mistakes, const char *name, const char *text)
{
    json_object_set_new(mistakes, name, json_string(text));
}

static void check_scope(struct sb_req *req, enum sb_kind kind, json_t *mistakes)
{
    const char *list = asked(req, "scope");

    for (const char *p = list;; p++) {
        size_t n = strcspn(p, ",");
        if (!find_scope(kind, p, n)) {
            char text[200];
            snprintf(text, sizeof text,
                     "\"%.80s\" has a scope that the app was not approved for. Write a list with commas.",
                     list);
            mistake(mistakes, "scope", *list ? text : "It is missing.");
            return;
        }
        p += n;
        if (!*p)
            return;
    }
}

static void check_challenge(struct sb_req *req, json_t *mistakes)
{
    int64_t pkce = sb_dev(req->sb)->knobs.pkce;
    const char *challenge = asked(req, "code_challenge");
    size_t n = strlen(challenge);

    if (n == 0 && (pkce == SB_PKCE_REQUIRED ||
                   (pkce == SB_PKCE_IF_DESKTOP && sb_redirect_is_loopback(asked(req, "redirect_uri")))))
        mistake(mistakes, "code_challenge", "It is missing; desktop apps must send one.");
    else if (n > 0 && (n < 43 || n > 64)) // a base64url one passes here and fails at the token endpoint
        mistake(mistakes, "code_challenge", "It must be the SHA-256 of the code verifier in 64 hex digits.");
    if (n > 0 && strcmp(asked(req, "code_challenge_method"), "S256") != 0)
        mistake(mistakes, "code_challenge_method", "It must be S256.");
}

// Which app is it, and is everything in order? Answers when not.
static bool check_request(struct sb_req *req, enum sb_kind *kind)
{
    json_t *mistakes = json_object();
    const char *key = asked(req, "client_key");

    *kind = strcmp(key, sb_app_id(req->sb, SB_BUSINESS)) == 0 ? SB_BUSINESS : SB_DEVELOPER;
    if (*kind == SB_DEVELOPER && strcmp(key, sb_app_id(req->sb, SB_DEVELOPER)) != 0) {
        mistake(mistakes, "client_key", *key ? "No app has this key." : "It is missing.");
    } else {
        if (!sb_redirect_known(req->sb, asked(req, "redirect_uri")))
            mistake(mistakes, "redirect_uri", "It is not one of the addresses that the app has registered.");
        if (strcmp(asked(req, "response_type"), "code") != 0)
            mistake(mistakes, "response_type", "It must be \"code\".");
        check_scope(req, *kind, mistakes);
        if (*kind == SB_DEVELOPER)
            check_challenge(req, mistakes);
    }
    bool good = json_object_size(mistakes) == 0;
    if (!good)
        sb_page_mistakes(req, mistakes);
    json_decref(mistakes);
    return good;
}

static void write_scopes(FILE *out, enum sb_kind kind, const char *list)
{
    fputs("<fieldset>\n<legend>What the app may do</legend>\n", out);
    for (const char *p = list;; p++) {
        size_t n = strcspn(p, ",");
        const struct scope *s = find_scope(kind, p, n);
        // The first is what signing in means; the others can be left out.
        fprintf(out, "<label><input type=\"checkbox\" name=\"scope.%s\" value=\"on\" checked%s>", s->name,
                strcmp(s->name, "user.info.basic") == 0 ? " disabled" : "");
        fprintf(out, "%s <code>%s</code></label>\n", s->text, s->name);
        p += n;
        if (!*p)
            break;
    }
    fputs("</fieldset>\n", out);
}

// Sends the browser back with a code for these scopes, or with a refusal.
static void conclude(struct sb_req *req, const json_t *data, const char *scopes, bool allowed)
{
    struct sb_developer *dev = sb_dev(req->sb);
    enum sb_kind kind = (enum sb_kind)json_integer_value(json_object_get(data, "kind"));
    const char *redirect_uri = json_string_value(json_object_get(data, "redirect_uri"));
    const char *state = json_string_value(json_object_get(data, "state"));
    const char *challenge = json_string_value(json_object_get(data, "challenge"));

    if (!allowed) {
        sb_page_return(req, redirect_uri, "error", "access_denied", "error_description",
                       "The user did not allow access.", "state", state, NULL);
        return;
    }
    if (!*scopes) {
        sb_page_return(req, redirect_uri, "error", "access_denied", "error_description",
                       "The user left out every scope.", "error_type", "scope", "state", state, NULL);
        return;
    }
    const char *account = kind == SB_BUSINESS      ? SB_BUSINESS_OPEN_ID
                          : dev->knobs.second_user ? dev->other_open_id
                                                   : dev->open_id;
    struct sb_code *code = sb_code_new(req->sb, kind, account, scopes, redirect_uri, challenge);
    if (code)
        sb_page_return(req, redirect_uri, "code", code->code, "scopes", scopes, "state", state, NULL);
}

static void write_page(struct sb_req *req, enum sb_kind kind, json_t *data)
{
    struct sb_page page;
    char ticket[44];

    sb_ticket_new(req, json_incref(data), ticket);
    if (!sb_page_begin(&page, "Let the app use your TikTok account?", NULL))
        return;
    fprintf(page.out, "<p>The %s app asks for access to the account ",
            kind == SB_DEVELOPER ? "developer" : "business");
    sb_html_with(page.out, "<strong>@%s</strong>. ", sb_dev(req->sb)->username);
    sb_html_with(page.out, "You will go back to <code>%s</code>.</p>\n", asked(req, "redirect_uri"));
    fputs("<form method=\"post\" action=\"/v2/auth/authorize/decision\">\n", page.out);
    sb_ticket_field(page.out, ticket);
    write_scopes(page.out, kind, asked(req, "scope"));
    fputs("<button class=\"yes\" name=\"decision\" value=\"allow\">Allow</button>\n"
          "<button class=\"no\" name=\"decision\" value=\"deny\">Do not allow</button>\n</form>\n",
          page.out);
    sb_page_end(&page, req, 200);
}

void sb_page_authorize(struct sb_req *req)
{
    enum sb_consent consent = req->sb->set.consent;
    enum sb_kind kind;

    if (!check_request(req, &kind))
        return;
    json_t *data = json_pack("{s:i, s:s, s:s, s:s, s:s}", "kind", (int)kind, "scope", asked(req, "scope"),
                             "state", asked(req, "state"), "redirect_uri", asked(req, "redirect_uri"),
                             "challenge", asked(req, "code_challenge"));
    if (consent == SB_CONSENT_ASK)
        write_page(req, kind, data);
    else
        conclude(req, data, asked(req, "scope"), consent == SB_CONSENT_ALLOW);
    json_decref(data);
}

// The asked scopes that were left ticked, as a comma list.
static void granted(struct sb_req *req, const char *list, char *out, size_t size)
{
    size_t used = 0;
    out[0] = '\0';
    for (const char *p = list;; p++) {
        char name[80], box[96];
        size_t n = strcspn(p, ",");
        snprintf(name, sizeof name, "%.*s", (int)n, p);
        snprintf(box, sizeof box, "scope.%s", name);
        if ((strcmp(name, "user.info.basic") == 0 || json_object_get(req->body, box)) && used + n + 2 < size)
            used += (size_t)snprintf(out + used, size - used, "%s%s", used ? "," : "", name);
        p += n;
        if (!*p)
            break;
    }
}

void sb_page_authorize_decide(struct sb_req *req)
{
    const char *decision = json_string_value(json_object_get(req->body, "decision"));
    json_t *data = sb_ticket_take(req);
    char scopes[512];

    if (!data)
        return;
    granted(req, json_string_value(json_object_get(data, "scope")), scopes, sizeof scopes);
    conclude(req, data, scopes, decision && strcmp(decision, "allow") == 0);
    json_decref(data);
}
