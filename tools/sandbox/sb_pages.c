// The frame of every browser page: plain HTML that works without scripts, on narrow screens and for screen readers.
// Forms carry a one-time ticket that is bound to the browser's cookie.
#include "sb_pages.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define TICKET_LIFE 600 // seconds
#define TICKETS_MAX 256
#define COOKIE      "tiktok_sandbox="

static const char style[] =
    "body{margin:0;font:1.05rem/1.5 sans-serif;color:#161823;background:#fff}"
    "header{background:#161823;color:#fff;padding:.6rem 1rem}header p{margin:0}"
    "main{max-width:34rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}"
    "h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin:1.2rem 0 .4rem}fieldset{border:1px "
    "solid #5c5f6b;border-radius:.4rem;margin:0 0 "
    "1rem}"
    "legend{font-weight:bold}label{display:block;padding:.4rem 0 .4rem 1.9rem;text-indent:-1.9rem}"
    "label[for]{padding-left:0;text-indent:0}input,select{width:1.2rem;height:1.2rem;"
    "vertical-align:middle;margin:0 .5rem 0 0}select{width:100%;height:auto;padding:.5rem;font:inherit}"
    "button{font:inherit;padding:.6rem 1.4rem;margin:0 .5rem .5rem 0;border-radius:.4rem;cursor:pointer;"
    "border:2px solid "
    "#b3002d}button.yes{background:#b3002d;color:#fff}button.no{background:#fff;color:#b3002d}"
    ":focus-visible{outline:3px solid #0b57d0;outline-offset:2px}dt{font-weight:bold}dd{margin:0 0 .6rem}";

void sb_html(FILE *out, const char *text)
{
    for (; *text; text++) {
        switch (*text) {
        case '&':
            fputs("&amp;", out);
            break;
        case '<':
            fputs("&lt;", out);
            break;
        case '>':
            fputs("&gt;", out);
            break;
        case '"':
            fputs("&quot;", out);
            break;
        case '\'':
            fputs("&#39;", out);
            break;
        default:
            fputc(*text, out);
        }
    }
}

void sb_html_with(FILE *out, const char *format, const char *text)
{
    const char *mark = strstr(format, "%s");
    fprintf(out, "%.*s", (int)(mark - format), format);
    sb_html(out, text);
    fputs(mark + 2, out);
}

void sb_url_encode(FILE *out, const char *text)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    for (; *text; text++) {
        if (strchr(plain, *text))
            fputc(*text, out);
        else
            fprintf(out, "%%%02X", (unsigned char)*text);
    }
}

bool sb_page_begin(struct sb_page *page, const char *title, const char *verdict)
{
    memset(page, 0, sizeof *page);
    page->out = open_memstream(&page->text, &page->size);
    if (!page->out)
        return false;
    fputs("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
          page->out);
    if (verdict)
        sb_html_with(page->out, "<meta name=\"sandbox-verdict\" content=\"%s\">\n", verdict);
    sb_html_with(page->out, "<title>%s - TikTok sandbox</title>\n", title);
    fprintf(page->out, "<style>%s</style>\n</head>\n<body>\n", style);
    fputs("<header><p>TikTok sandbox: nothing here reaches TikTok</p></header>\n<main>\n", page->out);
    sb_html_with(page->out, "<h1>%s</h1>\n", title);
    return true;
}

void sb_page_end(struct sb_page *page, struct sb_req *req, unsigned status)
{
    fputs("</main>\n</body>\n</html>\n", page->out);
    fclose(page->out);
    sb_answer_header(req, "Cache-Control", "no-store");
    sb_answer_header(req, "Referrer-Policy", "no-referrer");
    sb_answer_header(
        req, "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'");
    sb_answer_text(req, status, "text/html; charset=utf-8", page->text ? page->text : "");
    free(page->text);
}

void sb_page_message(struct sb_req *req, unsigned status, const char *title, const char *text)
{
    struct sb_page page;
    if (!sb_page_begin(&page, title, NULL))
        return;
    sb_html_with(page.out, "<p>%s</p>\n", text);
    sb_page_end(&page, req, status);
}

void sb_page_mistakes(struct sb_req *req, const json_t *mistakes)
{
    struct sb_page page;
    const char *name = json_object_iter_key(json_object_iter((json_t *)(uintptr_t)mistakes));
    json_t *value;

    if (!sb_page_begin(&page, "Something went wrong", name))
        return;
    fputs("<p>The app sent you here with an address that does not work. Its developer must correct the "
          "following:</p>\n<ul>\n",
          page.out);
    json_object_foreach((json_t *)(uintptr_t)mistakes, name, value)
    {
        sb_html_with(page.out, "<li><strong><code>%s</code></strong>: ", name);
        sb_html_with(page.out, "%s</li>\n", json_string_value(value));
    }
    fputs("</ul>\n", page.out);
    sb_page_end(&page, req, 400);
}

// ---- tickets -------------------------------------------------------------------------------------------------

// The value of our cookie, or an empty text.
static void read_cookie(struct sb_req *req, char out[64])
{
    const char *all = sb_header(req, "Cookie"), *at = all ? strstr(all, COOKIE) : NULL;
    out[0] = '\0';
    if (at && (at == all || at[-1] == ' ' || at[-1] == ';')) {
        at += strlen(COOKIE);
        snprintf(out, 64, "%.*s",
                 (int)strspn(at, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"), at);
    }
}

void sb_ticket_new(struct sb_req *req, json_t *data, char ticket[44])
{
    json_t *tickets = req->sb->tickets;
    char session[64], header[128];

    read_cookie(req, session);
    if (!session[0]) {
        sb_secret(session, "", 32);
        snprintf(header, sizeof header, COOKIE "%s; Path=/; HttpOnly; SameSite=Lax", session);
        sb_answer_header(req, "Set-Cookie", header);
    }
    if (!tickets)
        tickets = req->sb->tickets = json_object();
    while (json_object_size(tickets) >= TICKETS_MAX) // the oldest goes
        json_object_del(tickets, json_object_iter_key(json_object_iter(tickets)));
    json_object_set_new(data, "session", json_string(session));
    json_object_set_new(data, "ends", json_integer(sb_now(req->sb) + TICKET_LIFE));
    sb_secret(ticket, "", 40);
    json_object_set_new(tickets, ticket, data);
}

json_t *sb_ticket_take(struct sb_req *req)
{
    const char *ticket = json_string_value(json_object_get(req->body, "ticket"));
    json_t *data = json_object_get(req->sb->tickets, ticket ? ticket : "");
    char session[64];

    read_cookie(req, session);
    if (!data || !session[0] ||
        !sb_same_secret(session, json_string_value(json_object_get(data, "session"))) ||
        json_integer_value(json_object_get(data, "ends")) < sb_now(req->sb)) {
        sb_page_message(
            req, 403, "This form cannot be used",
            "It was sent before, is too old, or comes from another browser. Go back to the app and start "
            "again.");
        return NULL;
    }
    json_incref(data);
    json_object_del(req->sb->tickets, ticket);
    return data;
}

void sb_ticket_field(FILE *out, const char *ticket)
{
    fprintf(out, "<input type=\"hidden\" name=\"ticket\" value=\"%s\">\n", ticket);
}

// ---- going back ----------------------------------------------------------------------------------------------

static char *return_url(const char *redirect_uri, va_list ap)
{
    char *url = NULL, mark = strchr(redirect_uri, '?') ? '&' : '?';
    size_t size = 0;
    FILE *out = open_memstream(&url, &size);
    const char *name;

    if (!out)
        return NULL;
    fputs(redirect_uri, out);
    while ((name = va_arg(ap, const char *))) {
        const char *value = va_arg(ap, const char *);
        if (!value || !*value)
            continue;
        fprintf(out, "%c%s=", mark, name);
        sb_url_encode(out, value);
        mark = '&';
    }
    fclose(out);
    return url;
}

char *sb_return_url(const char *redirect_uri, ...)
{
    va_list ap;
    va_start(ap, redirect_uri);
    char *url = return_url(redirect_uri, ap);
    va_end(ap);
    return url;
}

void sb_page_return(struct sb_req *req, const char *redirect_uri, ...)
{
    va_list ap;
    va_start(ap, redirect_uri);
    char *url = return_url(redirect_uri, ap);
    va_end(ap);
    if (url)
        sb_answer_redirect(req, url);
    free(url);
}

bool sb_redirect_is_loopback(const char *uri)
{
    return strncmp(uri, "http://127.0.0.1:", 17) == 0 || strncmp(uri, "http://localhost:", 17) == 0 ||
           strncmp(uri, "https://127.0.0.1:", 18) == 0 || strncmp(uri, "https://localhost:", 18) == 0;
}

// ---- the modules ---------------------------------------------------------------------------------------------

static bool admit(struct sb_req *req)
{
    (void)req;
    return true;
}

static void refuse(struct sb_req *req, enum sb_refusal what, const char *detail)
{
    if (what == SB_NOT_FOUND)
        sb_page_message(req, 404, "Page not found", "There is no such page in the sandbox.");
    else if (what == SB_SERVER_ERROR)
        sb_page_message(req, 500, "Something went wrong", "Try again later.");
    else
        sb_page_message(req, 400, "Something went wrong", detail ? detail : "The request could not be read.");
}

static void answer_code(struct sb_req *req, const char *code, const char *message)
{
    sb_page_message(req, 400, code, message ? message : "");
}

static bool set_consent(struct sb *sb, const char *value)
{
    sb->set.consent = strcmp(value, "allow") == 0  ? SB_CONSENT_ALLOW
                      : strcmp(value, "deny") == 0 ? SB_CONSENT_DENY
                                                   : SB_CONSENT_ASK;
    return sb->set.consent != SB_CONSENT_ASK || strcmp(value, "ask") == 0;
}

static const struct sb_option options[] = {
    {"consent", "ask|allow|deny", "show the consent pages, or answer for the user at once (ask)",
     set_consent},
    {0},
};

static void stop(struct sb *sb)
{
    json_decref(sb->tickets);
    sb->tickets = NULL;
}

static const struct sb_family portal_family = {
    .name = "portal", .prefix = "/portal/", .admit = admit, .refuse = refuse, .answer_code = answer_code};
static const struct sb_family consent_family = {
    .name = "consent", .prefix = "/v2/auth/", .admit = admit, .refuse = refuse, .answer_code = answer_code};
const struct sb_family sb_family_creative = {.name = "extension",
                                             .prefix = "/business-extension/",
                                             .admit = admit,
                                             .refuse = refuse,
                                             .answer_code = answer_code};

// clang-format off
static const struct sb_route portal_routes[] = {
    {.method = "GET",  .path = "/portal/auth", .handle = sb_page_portal},
    {.method = "POST", .path = "/portal/auth/decision", .body = SB_BODY_FORM, .handle = sb_page_portal_decide},
    {0},
};
static const struct sb_route consent_routes[] = {
    {.method = "GET",  .path = "/v2/auth/authorize/", .handle = sb_page_authorize},
    {.method = "POST", .path = "/v2/auth/authorize/decision", .body = SB_BODY_FORM, .handle = sb_page_authorize_decide},
    {0},
};
// clang-format on
const struct sb_module sb_module_portal = {
    .name = "portal", .family = &portal_family, .routes = portal_routes, .options = options, .stop = stop};
const struct sb_module sb_module_consent = {
    .name = "consent", .family = &consent_family, .routes = consent_routes};
