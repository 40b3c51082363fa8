/* The sandbox's browser pages: consent of TikTok accounts and of advertisers, and the creative plugin's dialog. */
#include "build_config.h"
#include "tests/unit/box.h"
#include <check.h>
#include <stdbool.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define HEX "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3"
#define KEY "your_predefine_key_agreed_with_tiktok"

static void start(void)
{
    static const char *const arguments[] = {"--creative-key", KEY, "--redirect-uri",
                                            "https://mine.example/back", NULL};
    box_start(arguments);
}

static void start_allowing(void)
{
    static const char *const arguments[] = {"--consent", "allow", NULL};
    box_start(arguments);
}

static void start_denying(void)
{
    static const char *const arguments[] = {"--consent", "deny", NULL};
    box_start(arguments);
}

/* ---- consent ---- */

/* The consent page of the developer app: client_key NULL is the right one; more is appended. */
static struct reply authorize(const char *client_key, const char *redirect_uri, const char *scope,
                              const char *more)
{
    char path[2048], *uri = box_escape(redirect_uri);

    snprintf(path, sizeof path,
             "/v2/auth/authorize/?client_key=%s&response_type=code&scope=%s&redirect_uri=%s&state=a%%26b%s",
             client_key ? client_key : box_said("developer", "client_key"), scope, uri, more);
    free(uri);
    return box_get(path, NULL);
}

/* A page of HTML that says what people and machines need. */
static void is_page(const struct reply *r, long status, const char *title)
{
    char heading[128];

    ck_assert_msg(r->status == status, "%ld %s", r->status, r->body);
    ck_assert_str_eq(reply_header(r, "Content-Type"), "text/html; charset=utf-8");
    ck_assert_str_eq(reply_header(r, "Cache-Control"), "no-store");
    ck_assert_str_eq(reply_header(r, "Location"), "");
    ck_assert_ptr_nonnull(strstr(r->body, "<html lang=\"en\">"));
    ck_assert_ptr_nonnull(strstr(r->body, "name=\"viewport\""));
    ck_assert_ptr_null(strstr(r->body, "<script"));
    snprintf(heading, sizeof heading, "<h1>%s</h1>", title);
    ck_assert_msg(strstr(r->body, heading) != NULL, "%s", r->body);
}

static void is_mistake(struct reply r, const char *name)
{
    char verdict[96], item[96];

    is_page(&r, 400, "Something went wrong");
    snprintf(verdict, sizeof verdict, "<meta name=\"sandbox-verdict\" content=\"%s\">", name);
    snprintf(item, sizeof item, "<li><strong><code>%s</code></strong>", name);
    ck_assert_msg(strstr(r.body, verdict) != NULL && strstr(r.body, item) != NULL, "%s", r.body);
    reply_free(&r);
}

static void ticket_of(const struct reply *r, char ticket[64])
{
    static const char field[] = "name=\"ticket\" value=\"";
    const char *at = strstr(r->body, field);

    ck_assert_msg(at != NULL, "%s", r->body);
    snprintf(ticket, 64, "%.40s", at + strlen(field));
}

#define PKCE "&code_challenge=" HEX "&code_challenge_method=S256"

START_TEST(mistakes_of_the_app_are_shown_and_not_sent_back)
{
    const char *uri = box_said("developer", "redirect_uri");

    is_mistake(authorize("sbawnobody", uri, "user.info.basic", PKCE), "client_key");
    is_mistake(authorize("", uri, "user.info.basic", PKCE), "client_key");
    is_mistake(authorize(NULL, "https://evil.example/", "user.info.basic", PKCE), "redirect_uri");
    is_mistake(authorize(NULL, "http://127.0.0.1:80/callback/?x=1", "user.info.basic", PKCE), "redirect_uri");
    is_mistake(authorize(NULL, "http://127.0.0.1:x/callback/", "user.info.basic", PKCE), "redirect_uri");
    is_mistake(authorize(NULL, "http://127.0.0.1:/callback/", "user.info.basic", PKCE), "redirect_uri");
    is_mistake(authorize(NULL, "http://127.0.0.1:808080/callback/", "user.info.basic", PKCE), "redirect_uri");
    is_mistake(authorize(NULL, "http://127.0.0.1/callback/", "user.info.basic", PKCE), "redirect_uri");
    is_mistake(authorize(NULL, "http://127.0.0.1:8080/callback", "user.info.basic", PKCE), "redirect_uri");
    is_mistake(authorize(NULL, uri, "", PKCE), "scope");
    is_mistake(authorize(NULL, uri, "user.info.basic%20video.list", PKCE), "scope");
    is_mistake(authorize(NULL, uri, "user.info.basic,user.insights", PKCE), "scope");
    is_mistake(authorize(NULL, uri, "user.info.basic", ""), "code_challenge");
    is_mistake(authorize(NULL, uri, "user.info.basic", "&code_challenge=abc&code_challenge_method=S256"),
               "code_challenge");
    is_mistake(authorize(NULL, uri, "user.info.basic", "&code_challenge=" HEX "&code_challenge_method=plain"),
               "code_challenge_method");
    is_mistake(authorize(NULL, uri, "user.info.basic", PKCE "&response_type=token"), "response_type");
}
END_TEST

START_TEST(registered_addresses_and_any_port_of_a_program_are_good)
{
    static const char *const addresses[] = {"http://127.0.0.1:8080/callback/", "http://localhost:1/callback/",
                                            "https://app.example/callback", "https://mine.example/back"};

    for (size_t i = 0; i < 4; i++) {
        struct reply r = authorize(NULL, addresses[i], "user.info.basic", PKCE);
        is_page(&r, 200, "Let the app use your TikTok account?");
        reply_free(&r);
    }
    struct reply r = authorize(NULL, "https://app.example/callback", "user.info.basic", ""); /* a web app */
    is_page(&r, 200, "Let the app use your TikTok account?");
    reply_free(&r);
    box_order("{\"pkce\":\"required\"}");
    is_mistake(authorize(NULL, "https://app.example/callback", "user.info.basic", ""), "code_challenge");
    box_order("{\"pkce\":\"off\"}");
    r = authorize(NULL, "http://127.0.0.1:8080/callback/", "user.info.basic", "");
    is_page(&r, 200, "Let the app use your TikTok account?");
    reply_free(&r);
}
END_TEST

START_TEST(values_are_escaped)
{
    struct reply r =
        authorize("%3Cscript%3Ealert(1)%3C/script%3E", "https://x.example/", "user.info.basic", "");

    is_mistake(r, "client_key");
    r = authorize(NULL, box_said("developer", "redirect_uri"), "%22%3E%3Cb%3E%26'", PKCE);
    ck_assert_ptr_nonnull(strstr(r.body, "&quot;&gt;&lt;b&gt;&amp;&#39;"));
    reply_free(&r);
}
END_TEST

START_TEST(allowing_gives_code_scopes_and_state)
{
    char ticket[64], form[256], expected[256];
    struct reply r = authorize(NULL, box_said("developer", "redirect_uri"),
                               "user.info.basic,video.list,video.upload", PKCE);

    is_page(&r, 200, "Let the app use your TikTok account?");
    ck_assert_ptr_nonnull(strstr(r.body, "<label><input type=\"checkbox\" name=\"scope.video.list\""));
    ticket_of(&r, ticket);
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=allow&scope.video.upload=on", ticket);
    r = box_form("/v2/auth/authorize/decision", form);
    ck_assert_int_eq(r.status, 302);
    snprintf(expected, sizeof expected, "%s?code=", box_said("developer", "redirect_uri"));
    ck_assert_int_eq(strncmp(reply_header(&r, "Location"), expected, strlen(expected)), 0);
    ck_assert_ptr_nonnull(strstr(reply_header(&r, "Location"), "%2A1%214608.va&"));
    ck_assert_ptr_nonnull(
        strstr(reply_header(&r, "Location"), "&scopes=user.info.basic%2Cvideo.upload&state=a%26b"));
    reply_free(&r);
    r = box_form("/v2/auth/authorize/decision", form); /* a form counts once */
    is_page(&r, 403, "This form cannot be used");
    reply_free(&r);
}
END_TEST

START_TEST(denying_is_said_to_the_app)
{
    char ticket[64], form[256], expected[256];
    struct reply r = authorize(NULL, box_said("developer", "redirect_uri"), "user.info.basic", PKCE);

    ticket_of(&r, ticket);
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=deny", ticket);
    r = box_form("/v2/auth/authorize/decision", form);
    ck_assert_int_eq(r.status, 302);
    snprintf(
        expected, sizeof expected,
        "%s?error=access_denied&error_description=The%%20user%%20did%%20not%%20allow%%20access.&state=a%%26b",
        box_said("developer", "redirect_uri"));
    ck_assert_str_eq(reply_header(&r, "Location"), expected);
    reply_free(&r);
}
END_TEST

START_TEST(a_form_belongs_to_its_browser_and_its_time)
{
    char ticket[64], form[256];
    struct reply r = authorize(NULL, box_said("developer", "redirect_uri"), "user.info.basic", PKCE);

    ck_assert_ptr_nonnull(strstr(reply_header(&r, "Set-Cookie"), "; HttpOnly; SameSite=Lax"));
    ticket_of(&r, ticket);
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=allow", ticket);
    box_forget();
    r = box_form("/v2/auth/authorize/decision", form); /* no cookie */
    is_page(&r, 403, "This form cannot be used");
    reply_free(&r);
    r = authorize(NULL, box_said("developer", "redirect_uri"), "user.info.basic", PKCE);
    ticket_of(&r, ticket);
    reply_free(&r);
    r = box_form("/v2/auth/authorize/decision", form); /* another browser's cookie */
    is_page(&r, 403, "This form cannot be used");
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=allow", ticket);
    box_advance(601 * 1000);
    r = box_form("/v2/auth/authorize/decision", form);
    is_page(&r, 403, "This form cannot be used");
    reply_free(&r);
    r = box_form("/v2/auth/authorize/decision", "decision=allow");
    is_page(&r, 403, "This form cannot be used");
    reply_free(&r);
}
END_TEST

START_TEST(the_business_app_has_its_own_scopes_and_no_pkce)
{
    const char *id = box_said("ads", "app_id");
    struct reply r = authorize(id, box_said("developer", "redirect_uri"), "user.info.basic,comment.list", "");

    is_page(&r, 200, "Let the app use your TikTok account?");
    ck_assert_ptr_nonnull(strstr(r.body, "The business app"));
    reply_free(&r);
    is_mistake(authorize(id, box_said("developer", "redirect_uri"), "portability.all.single", ""), "scope");
}
END_TEST

START_TEST(an_advertiser_chooses_accounts)
{
    char path[512], ticket[64], form[256], *uri = box_escape(box_said("developer", "redirect_uri"));
    struct reply r = box_get("/portal/auth?app_id=1&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback", NULL);

    is_mistake(r, "app_id");
    snprintf(path, sizeof path,
             "/portal/auth?app_id=%s&state=s2&redirect_uri=https%%3A%%2F%%2Fevil.example%%2F",
             box_said("ads", "app_id"));
    is_mistake(box_get(path, NULL), "redirect_uri");
    snprintf(path, sizeof path, "/portal/auth?app_id=%s&state=s2&redirect_uri=%s", box_said("ads", "app_id"),
             uri);
    free(uri);
    r = box_get(path, NULL);
    is_page(&r, 200, "Let the app manage your ads?");
    const char *box = strstr(r.body, "name=\"advertiser.");
    ck_assert_ptr_nonnull(box);
    ticket_of(&r, ticket);
    snprintf(form, sizeof form, "ticket=%s&decision=allow&%.30s=on", ticket, box + 6);
    reply_free(&r);
    r = box_form("/portal/auth/decision", form);
    ck_assert_int_eq(r.status, 302);
    ck_assert_ptr_nonnull(strstr(reply_header(&r, "Location"), "/sandbox/callback?auth_code="));
    ck_assert_ptr_nonnull(strstr(reply_header(&r, "Location"), "&state=s2"));
    reply_free(&r);
    r = box_get(path, NULL);
    ticket_of(&r, ticket);
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=allow", ticket); /* no account */
    r = box_form("/portal/auth/decision", form);
    ck_assert_ptr_nonnull(strstr(reply_header(&r, "Location"), "?error=access_denied&"));
    reply_free(&r);
}
END_TEST

/* The value of a parameter in the address that the browser is sent to. */
static void returned(const struct reply *r, const char *name, char *out, size_t size)
{
    const char *at = strstr(reply_header(r, "Location"), name);

    ck_assert_msg(at != NULL, "%s", r->head);
    at += strlen(name);
    snprintf(out, size, "%.*s", (int)strcspn(at, "&"), at);
}

START_TEST(a_business_code_opens_the_account)
{
    char ticket[64], form[256], code[128], json[1024];
    struct reply r = authorize(box_said("business", "client_id"), box_said("business", "redirect_uri"),
                               "user.info.basic,comment.list,video.list", "");

    ticket_of(&r, ticket);
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=allow&scope.comment.list=on", ticket);
    r = box_form("/v2/auth/authorize/decision", form);
    returned(&r, "code=", code, sizeof code);
    reply_free(&r);
    ck_assert_str_eq(code + 30, "%2A1%214608.va"); /* to be decoded once */
    snprintf(json, sizeof json,
             "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"grant_type\":\"authorization_code\","
             "\"auth_code\":\"%.30s*1!4608.va\",\"redirect_uri\":\"%s\"}",
             box_said("business", "client_id"), box_said("business", "client_secret"), code,
             box_said("business", "redirect_uri"));
    r = box_post("/open_api/v1.3/tt_user/oauth2/token/", NULL, json);
    ck_assert_msg(json_integer_value(json_object_get(r.json, "code")) == 0, "%s", r.body);
    ck_assert_str_eq(reply_text(&r, "data.open_id"), box_said("business", "business_id"));
    ck_assert_str_eq(reply_text(&r, "data.scope"), "user.info.basic,comment.list");
    reply_free(&r);
}
END_TEST

START_TEST(an_ads_code_opens_the_chosen_accounts)
{
    char path[512], ticket[64], form[256], code[128], json[512], id[24], *uri;
    struct reply r;

    uri = box_escape(box_said("developer", "redirect_uri"));
    snprintf(path, sizeof path, "/portal/auth?app_id=%s&redirect_uri=%s", box_said("ads", "app_id"), uri);
    free(uri);
    r = box_get(path, NULL);
    ticket_of(&r, ticket);
    snprintf(id, sizeof id, "%.19s", strstr(r.body, "name=\"advertiser.") + strlen("name=\"advertiser."));
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=allow&advertiser.%s=on", ticket, id);
    r = box_form("/portal/auth/decision", form);
    returned(&r, "auth_code=", code, sizeof code);
    reply_free(&r);
    snprintf(json, sizeof json, "{\"app_id\":\"%s\",\"secret\":\"%s\",\"auth_code\":\"%s\"}",
             box_said("ads", "app_id"), box_said("ads", "secret"), code);
    r = box_post("/open_api/v1.3/oauth2/access_token/", NULL, json);
    json_t *ids = json_object_get(json_object_get(r.json, "data"), "advertiser_ids");
    ck_assert_msg(json_array_size(ids) == 1, "%s", r.body);
    ck_assert_str_eq(json_string_value(json_array_get(ids, 0)), id);
    reply_free(&r);
}
END_TEST

START_TEST(consent_can_be_given_beforehand)
{
    struct reply r =
        authorize(NULL, box_said("developer", "redirect_uri"), "user.info.basic,video.list", PKCE);

    ck_assert_int_eq(r.status, 302);
    ck_assert_ptr_nonnull(
        strstr(reply_header(&r, "Location"), "&scopes=user.info.basic%2Cvideo.list&state=a%26b"));
    reply_free(&r);
}
END_TEST

START_TEST(consent_can_be_refused_beforehand)
{
    struct reply r =
        authorize(NULL, box_said("developer", "redirect_uri"), "user.info.basic,video.list", PKCE);

    ck_assert_int_eq(r.status, 302);
    ck_assert_ptr_nonnull(strstr(reply_header(&r, "Location"), "?error=access_denied&"));
    reply_free(&r);
}
END_TEST

/* ---- the creative plugin ---- */

/* The published example of a shop, made at 1666000000000. */
static const char vector_a[] = "eyJ2ZXJzaW9uIjoiMS4wIiwidGltZXN0YW1wIjoiMTY2NjAwMDAwMDAwMCIsImxvY2FsZSI6IkVOI"
                               "iwiYnVzaW5lc3NfcGxhdGZvcm0iOiJ5b3Vy"
                               "X3ByZWRlZmluZV9idXNpbmVzc19wbGF0Zm9ybV9hZ3JlZWRfd2l0aF90aWt0b2siLCJleHRlcm5hb"
                               "F9idXNpbmVzc19pZCI6IjYyZjhmNDA3YTlh"
                               "ZGEzMmQ4Y2UxZGQ3NyIsImluZHVzdHJ5X2lkIjoiMjkwNDAxIiwidGltZXpvbmUiOiJBbWVyaWNhL"
                               "05ld19Zb3JrIiwiY291bnRyeV9yZWdpb24i"
                               "OiJVUyIsInN0b3JlX25hbWUiOiJjb2F0enkiLCJwaG9uZV9udW1iZXIiOiIrOTcyNTQ0NDQ0NDQiL"
                               "CJlbWFpbCI6ImhlbGxvQGtvYXR6eS5jb20i"
                               "LCJjdXJyZW5jeSI6IlVTRCIsIndlYnNpdGVfdXJsIjoiaHR0cDovL2NvYXR6eS5jb20iLCJkb21ha"
                               "W4iOiJodHRwOi8vY29hdHp5LmNvbSIsImVu"
                               "diI6InByb2QiLCJobWFjIjoiOWE3MTY3NTkxNGQzYTg2ZGMxNzE4ZGU2N2ZlN2NkNTZmNjg5ZjQ2M"
                               "TkwODMxNzg1NTZjZmVhZjZjMTQ5ZWU0OSIs"
                               "ImNsb3NlX21ldGhvZCI6InJlZGlyZWN0X2luc2lkZV90aWt0b2siLCJpc190ZXN0Ijp0cnVlLCJkb"
                               "3dubG9hZF91cmxzIjpbImh0dHBzOi8vY2Ft"
                               "cGFpZ25zLndpdGhtaW50YS5jb20vMjkzOC8wMDAwL2t6ODMwMnA5dXNsNzduMzYyNjQxcTFtYzl0M"
                               "Ww3M2c4MjFnM2oyLm1wNCJdfQ==";

static struct reply open_dialog(const char *external_data, bool json)
{
    static const char *const headers[] = {"Accept: application/json", NULL};
    char path[4096];

    snprintf(path, sizeof path, "/business-extension/creative_plugin/upload%s%s", *external_data ? "?" : "",
             external_data);
    return box_send("GET", path, json ? headers : NULL, NULL, 0);
}

/* The verdict on external_data as it stands in the address, in both forms. */
static void verdict(const char *external_data, long status, const char *expected)
{
    char query[4000], meta[96];

    snprintf(query, sizeof query, "external_data=%s", external_data);
    struct reply r = open_dialog(query, true);
    ck_assert_msg(r.status == status, "%ld %s", r.status, r.body);
    ck_assert_str_eq(reply_text(&r, "verdict"), expected);
    reply_free(&r);
    r = open_dialog(query, false);
    ck_assert_int_eq(r.status, status);
    snprintf(meta, sizeof meta, "<meta name=\"sandbox-verdict\" content=\"%s\">", expected);
    ck_assert_msg(strstr(r.body, meta) != NULL, "%s", r.body);
    reply_free(&r);
}

static void base64(const char *text, size_t size, char *out)
{
    EVP_EncodeBlock((unsigned char *)out, (const unsigned char *)text, (int)size);
}

/* A payload of these five fields, with the hmac of canonical; escaped. */
static void sign(const char *fields, const char *canonical, char *out)
{
    char json[2048], encoded[3000], hex[65], *escaped;
    unsigned char digest[EVP_MAX_MD_SIZE];

    HMAC(EVP_sha256(), KEY, (int)strlen(KEY), (const unsigned char *)canonical, strlen(canonical), digest,
         NULL);
    for (int i = 0; i < 32; i++) {
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
    }
    snprintf(json, sizeof json, "{%s,\"hmac\":\"%s\"}", fields, hex);
    base64(json, strlen(json), encoded);
    escaped = box_escape(encoded);
    strcpy(out, escaped);
    free(escaped);
}

/* The sandbox's clock goes from the real time to this one. Once per test. */
static void clock_to(long long milliseconds)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    box_advance(milliseconds - (now.tv_sec * 1000LL + now.tv_nsec / 1000000));
}

#define MADE 1666000000000LL

START_TEST(the_published_vector_is_genuine)
{
    clock_to(MADE + 1000);
    verdict(vector_a, 200, "ok");
}
END_TEST

START_TEST(after_thirty_minutes_it_is_old)
{
    clock_to(MADE + 1795000);
    verdict(vector_a, 200, "ok");
    box_advance(6000);
    verdict(vector_a, 400, "expired");
}
END_TEST

START_TEST(a_time_in_the_future_passes)
{
    clock_to(MADE - 86400000LL);
    verdict(vector_a, 200, "ok");
}
END_TEST

/* vector_a with one text of its JSON replaced by another of the same length. */
static void changed(const char *from, const char *to, char *out)
{
    char json[1024], *at;
    int n =
        EVP_DecodeBlock((unsigned char *)json, (const unsigned char *)vector_a, (int)strlen(vector_a)) - 2;

    json[n] = '\0';
    at = strstr(json, from);
    ck_assert_ptr_nonnull(at);
    memcpy(at, to, strlen(to));
    base64(json, (size_t)n, out);
}

START_TEST(every_signed_thing_counts_and_no_other)
{
    char data[2048];

    clock_to(MADE);
    changed("9a716759", "9a716758", data); /* one hex digit */
    verdict(data, 400, "hmac");
    changed("9a71675914d3a86d", "9A71675914D3A86D", data);
    verdict(data, 400, "hmac");
    changed("\"EN\"", "\"en\"", data);
    verdict(data, 400, "hmac");
    changed("62f8f407", "62f8f408", data);
    verdict(data, 400, "hmac");
    changed("\"version\":\"1.0\"", "\"version\":\"1.1\"", data);
    verdict(data, 400, "hmac");
    changed("\"1666000000000\"", "\"1666000000001\"", data);
    verdict(data, 400, "hmac");
    changed("kz8302p9", "kz8302p0", data); /* the addresses of the videos are not signed */
    verdict(data, 200, "ok");
}
END_TEST

START_TEST(what_cannot_be_read_is_refused)
{
    char data[2048];
    struct reply r = open_dialog("", true);

    ck_assert_int_eq(r.status, 400);
    ck_assert_str_eq(reply_text(&r, "verdict"), "empty");
    reply_free(&r);
    clock_to(MADE);
    verdict("", 400, "empty");
    snprintf(data, sizeof data, "==a21321a%s", vector_a);
    verdict(data, 400, "parse");
    snprintf(data, sizeof data, "%.*s", (int)strlen(vector_a) - 2, vector_a); /* without its padding */
    verdict(data, 400, "parse");
    snprintf(data, sizeof data, "%%20%s", vector_a);
    verdict(data, 400, "parse");
    verdict("W10%3D", 400, "parse");           /* [] */
    verdict("bm8ganNvbg%3D%3D", 400, "parse"); /* no json */
    verdict("e30%3D", 400, "expired");         /* {} has no time */
}
END_TEST

START_TEST(the_fields_are_looked_at_last)
{
    char data[4000];

    clock_to(MADE);
    sign("\"version\":\"1.0\",\"timestamp\":\"1666000000000\",\"locale\":\" \",\"business_platform\":\"p\","
         "\"external_business_id\":\"s\"",
         "version=1.0&timestamp=1666000000000&locale= &business_platform=p&external_business_id=s", data);
    verdict(data, 400, "field");
    /* raw values in the signature; a time as a number; a plus sign in the base64 as it is */
    sign("\"version\":\"1.0\",\"timestamp\":1666000000000,\"locale\":\"en\",\"business_platform\":\"a b&c\","
         "\"external_business_id\":\"~s\"",
         "version=1.0&timestamp=1666000000000&locale=en&business_platform=a b&c&external_business_id=~s",
         data);
    verdict(data, 200, "ok");
    sign(
        "\"version\":\"1.0\",\"timestamp\":\"1666000000000\",\"locale\":\"en\",\"business_platform\":\"a b\","
        "\"external_business_id\":\"s\"",
        "version=1.0&timestamp=1666000000000&locale=en&business_platform=a+b&external_business_id=s", data);
    verdict(data, 400, "hmac");
}
END_TEST

START_TEST(a_plus_sign_in_the_address_stays_one)
{
    char data[4000], raw[4000];

    clock_to(MADE);
    sign("\"version\":\"1.0\",\"timestamp\":\"1666000000000\",\"locale\":\"en\",\"business_platform\":\"p\","
         "\"external_business_id\":\"~~~~~~~~\xc3\xa9\"",
         "version=1.0&timestamp=1666000000000&locale=en&business_platform=p&external_business_id=~~~~~~~~"
         "\xc3\xa9",
         data);
    char *plus = strstr(data, "%2B");
    ck_assert_ptr_nonnull(plus);
    snprintf(raw, sizeof raw, "%.*s+%s", (int)(plus - data), data, plus + 3);
    verdict(data, 200, "ok");
    verdict(raw, 200, "ok");
}
END_TEST

START_TEST(the_dialog_lets_an_owner_choose)
{
    char query[2048], ticket[64], form[256];
    struct reply r;

    clock_to(MADE);
    snprintf(query, sizeof query, "external_data=%s", vector_a);
    r = open_dialog(query, false);
    is_page(&r, 200, "Upload videos to TikTok Ads Manager");
    ck_assert_ptr_nonnull(strstr(r.body, "<dt>Name</dt><dd>coatzy</dd>"));
    ck_assert_ptr_nonnull(strstr(r.body, "<li><code>https://campaigns.withminta.com/2938/0000/"));
    ck_assert_ptr_nonnull(strstr(r.body, "<label for=\"account\">Ad account</label>"));
    const char *option = strstr(r.body, "<option value=\"");
    ck_assert_ptr_nonnull(option);
    ticket_of(&r, ticket);
    snprintf(form, sizeof form, "ticket=%s&advertiser_id=%.19s", ticket, option + 15);
    reply_free(&r);
    r = box_form("/business-extension/creative_plugin/decision", form);
    is_page(&r, 200, "The videos are on their way");
    reply_free(&r);
    json_t *state = box_state();
    json_t *upload = json_array_get(json_object_get(json_object_get(state, "creative"), "uploads"), 0);
    ck_assert_str_eq(json_string_value(json_object_get(upload, "external_business_id")),
                     "62f8f407a9ada32d8ce1dd77");
    ck_assert_str_eq(json_string_value(json_array_get(json_object_get(upload, "download_urls"), 0)),
                     "https://campaigns.withminta.com/2938/0000/kz8302p9usl77n362641q1mc9t1l73g821g3j2.mp4");
    json_decref(state);
    r = box_form("/business-extension/creative_plugin/decision", form);
    is_page(&r, 403, "This form cannot be used");
    reply_free(&r);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sandbox: the browser pages");
    TCase *tests = tcase_create("all"), *allowing = tcase_create("allowing"),
          *denying = tcase_create("denying");

    tcase_add_checked_fixture(tests, start, box_stop);
    tcase_add_test(tests, mistakes_of_the_app_are_shown_and_not_sent_back);
    tcase_add_test(tests, registered_addresses_and_any_port_of_a_program_are_good);
    tcase_add_test(tests, values_are_escaped);
    tcase_add_test(tests, allowing_gives_code_scopes_and_state);
    tcase_add_test(tests, denying_is_said_to_the_app);
    tcase_add_test(tests, a_form_belongs_to_its_browser_and_its_time);
    tcase_add_test(tests, the_business_app_has_its_own_scopes_and_no_pkce);
    tcase_add_test(tests, an_advertiser_chooses_accounts);
    tcase_add_test(tests, a_business_code_opens_the_account);
    tcase_add_test(tests, an_ads_code_opens_the_chosen_accounts);
    tcase_add_test(tests, the_published_vector_is_genuine);
    tcase_add_test(tests, after_thirty_minutes_it_is_old);
    tcase_add_test(tests, a_time_in_the_future_passes);
    tcase_add_test(tests, every_signed_thing_counts_and_no_other);
    tcase_add_test(tests, what_cannot_be_read_is_refused);
    tcase_add_test(tests, the_fields_are_looked_at_last);
    tcase_add_test(tests, a_plus_sign_in_the_address_stays_one);
    tcase_add_test(tests, the_dialog_lets_an_owner_choose);
    tcase_add_checked_fixture(allowing, start_allowing, box_stop);
    tcase_add_test(allowing, consent_can_be_given_beforehand);
    tcase_add_checked_fixture(denying, start_denying, box_stop);
    tcase_add_test(denying, consent_can_be_refused_beforehand);
    suite_add_tcase(suite, tests);
    suite_add_tcase(suite, allowing);
    suite_add_tcase(suite, denying);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
