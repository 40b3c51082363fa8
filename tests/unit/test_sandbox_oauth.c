/* Sign-in at the sandbox's developer API: the gateway, tokens, codes, PKCE and scopes. */
#include "build_config.h"
#include "tests/unit/box.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void start(void)
{
    box_start(NULL);
}

static void start_graceful(void)
{
    static const char *const arguments[] = {"--rotation", "grace", NULL};
    box_start(arguments);
}

/* The token endpoint with the app's key and secret, and these further fields. */
static struct reply token(const char *fields)
{
    char form[4096];

    snprintf(form, sizeof form, "client_key=%s&client_secret=%s&%s", box_said("developer", "client_key"),
             box_said("developer", "client_secret"), fields);
    return box_form("/v2/oauth/token/", form);
}

static struct reply exchange(const char *code, const char *redirect_uri, const char *verifier)
{
    char fields[2048], *c = box_escape(code), *r = box_escape(redirect_uri);

    snprintf(fields, sizeof fields, "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s",
             c, r, verifier);
    free(c);
    free(r);
    return token(fields);
}

static struct reply announced(const char *verifier)
{
    return exchange(box_said("developer", "code"), box_said("developer", "redirect_uri"), verifier);
}

static struct reply refresh(const char *refresh_token)
{
    char fields[512];

    snprintf(fields, sizeof fields, "grant_type=refresh_token&refresh_token=%s", refresh_token);
    return token(fields);
}

/* An OAuth failure: status, word, sentence and log id. Frees the reply. */
static void fails(struct reply r, long status, const char *error, const char *description)
{
    ck_assert_msg(r.status == status, "%ld %s", r.status, r.body);
    ck_assert_str_eq(reply_text(&r, "error"), error);
    ck_assert_str_eq(reply_text(&r, "error_description"), description);
    ck_assert_uint_eq(strspn(reply_text(&r, "log_id"), "0123456789ABCDEF"), 34);
    ck_assert_uint_eq(strlen(reply_text(&r, "log_id")), 34);
    ck_assert_str_eq(reply_header(&r, "x-tt-logid"), reply_text(&r, "log_id"));
    ck_assert_ptr_null(json_object_get(r.json, "data"));
    reply_free(&r);
}

/* ---- the gateway ---- */

static void janus(struct reply r)
{
    ck_assert_int_eq(r.status, 404);
    ck_assert_str_eq(reply_header(&r, "Content-Type"), "text/plain; charset=utf-8");
    ck_assert_str_eq(r.body, "Unsupported path(Janus)");
    reply_free(&r);
}

START_TEST(a_path_without_its_slash_or_with_another_method_is_unsupported)
{
    const char *access = box_said("developer", "access_token");

    janus(box_get("/v2/user/info", access));
    janus(box_get("/v2/user/info?fields=open_id", access));
    janus(box_post("/v2/user/info/", access, "{}"));
    janus(box_get("/v2/video/list/", access));
    janus(box_form("/v2/oauth/token", "client_key=x"));
    janus(box_get("/v2/nothing/", NULL));
}
END_TEST

START_TEST(the_envelope_is_as_documented)
{
    char expected[512];
    struct reply r = box_get("/v2/user/info/?fields=open_id", box_said("developer", "access_token"));

    ck_assert_int_eq(r.status, 200);
    ck_assert_str_eq(reply_header(&r, "Content-Type"), "application/json; charset=utf-8");
    snprintf(expected, sizeof expected,
             "{\"data\":{\"user\":{\"open_id\":\"%s\"}},\"error\":{\"code\":\"ok\",\"message\":\"\",\"log_"
             "id\":\"%s\"}}",
             box_said("developer", "open_id"), reply_header(&r, "x-tt-logid"));
    ck_assert_str_eq(r.body, expected);
    reply_free(&r);
}
END_TEST

START_TEST(without_a_good_token_nothing_goes)
{
    static const char *const tokens[] = {NULL, "act.unknown", ""};

    for (size_t i = 0; i < 3; i++) {
        struct reply r = box_get("/v2/user/info/?fields=open_id", tokens[i]);
        ck_assert_int_eq(r.status, 401);
        ck_assert_str_eq(reply_text(&r, "error.code"), "access_token_invalid");
        ck_assert_str_eq(reply_text(&r, "error.message"),
                         "The access token is invalid or not found in the request.");
        ck_assert_ptr_nonnull(strstr(r.body, "\"data\":{}"));
        reply_free(&r);
    }
}
END_TEST

START_TEST(an_access_token_ends_after_two_hours)
{
    struct reply r;

    box_advance(7199 * 1000);
    r = box_get("/v2/user/info/?fields=open_id", box_said("developer", "access_token"));
    ck_assert_int_eq(r.status, 200);
    reply_free(&r);
    box_advance(2000);
    r = box_get("/v2/user/info/?fields=open_id", box_said("developer", "access_token"));
    ck_assert_str_eq(reply_text(&r, "error.code"), "access_token_invalid");
    reply_free(&r);
}
END_TEST

/* ---- tokens ---- */

START_TEST(a_code_gives_tokens_once)
{
    struct reply r = announced(box_said("developer", "code_verifier"));

    ck_assert_msg(r.status == 200, "%s", r.body);
    ck_assert_int_eq(strncmp(reply_text(&r, "access_token"), "act.", 4), 0);
    ck_assert_int_eq(strncmp(reply_text(&r, "refresh_token"), "rft.", 4), 0);
    ck_assert_str_eq(reply_text(&r, "open_id"), box_said("developer", "open_id"));
    ck_assert_str_eq(reply_text(&r, "token_type"), "Bearer");
    ck_assert_str_eq(
        reply_text(&r, "scope"),
        "user.info.basic,user.info.profile,user.info.stats,video.list,video.upload,video.publish");
    ck_assert_int_eq(json_integer_value(json_object_get(r.json, "expires_in")), 7200);
    ck_assert_int_eq(json_integer_value(json_object_get(r.json, "refresh_expires_in")), 15552000);
    ck_assert_ptr_null(json_object_get(r.json, "data"));
    ck_assert_ptr_null(json_object_get(r.json, "error"));
    reply_free(&r);
    fails(announced(box_said("developer", "code_verifier")), 400, "invalid_grant",
          "Authorization code is expired.");
}
END_TEST

START_TEST(an_old_code_is_refused)
{
    box_advance(3601 * 1000);
    fails(announced(box_said("developer", "code_verifier")), 400, "invalid_grant",
          "Authorization code is expired.");
    fails(exchange("nonsense", box_said("developer", "redirect_uri"), "x"), 400, "invalid_grant",
          "Authorization code is invalid.");
}
END_TEST

START_TEST(a_code_needs_its_address_and_its_verifier)
{
    struct reply r;

    fails(exchange(box_said("developer", "code"), "https://app.example/callback",
                   box_said("developer", "code_verifier")),
          400, "invalid_request", "Redirect_uri is not matched with the uri when requesting code.");
    fails(announced(""), 400, "invalid_request", "Code verifier or code challenge is invalid.");
    fails(announced("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), 400, "invalid_request",
          "Code verifier or code challenge is invalid.");
    r = announced(box_said("developer", "code_verifier")); /* a refused exchange spends nothing */
    ck_assert_int_eq(r.status, 200);
    reply_free(&r);
}
END_TEST

START_TEST(the_token_endpoint_says_what_is_missing_or_wrong)
{
    char form[256];

    fails(box_form("/v2/oauth/token/", "client_key=k&grant_type=x"), 400, "invalid_request",
          "Client secret is missed in request.");
    fails(box_form("/v2/oauth/token/", ""), 400, "invalid_request", "Client key is missed in request.");
    snprintf(form, sizeof form, "client_key=%s&client_secret=wrong&grant_type=client_credentials",
             box_said("developer", "client_key"));
    fails(box_form("/v2/oauth/token/", form), 401, "invalid_client", "Client key or secret is incorrect.");
    fails(token("grant_type=password"), 400, "unsupported_grant_type", "The grant type is not supported.");
    fails(token("grant_type=authorization_code"), 400, "invalid_request", "Code is missed in request.");
    fails(token("grant_type=refresh_token"), 400, "invalid_request", "Refresh_token is missed in request.");
    fails(box_post("/v2/oauth/token/", NULL, "{}"), 400, "invalid_request",
          "The request parameters are malformed.");
}
END_TEST

START_TEST(oauth_errors_can_come_with_status_200)
{
    box_order("{\"oauth_error_200\":true}");
    fails(token("grant_type=password"), 200, "unsupported_grant_type", "The grant type is not supported.");
}
END_TEST

START_TEST(refreshing_rotates_the_refresh_token)
{
    char second[128];
    struct reply r = refresh(box_said("developer", "refresh_token"));

    ck_assert_msg(r.status == 200, "%s", r.body);
    snprintf(second, sizeof second, "%s", reply_text(&r, "refresh_token"));
    ck_assert_str_ne(second, box_said("developer", "refresh_token"));
    ck_assert_str_eq(reply_text(&r, "open_id"), box_said("developer", "open_id"));
    reply_free(&r);
    fails(refresh(box_said("developer", "refresh_token")), 400, "invalid_grant",
          "Refresh token is invalid or expired.");
    r = refresh(second);
    ck_assert_int_eq(r.status, 200);
    reply_free(&r);
}
END_TEST

START_TEST(the_old_refresh_token_may_last_a_minute)
{
    char second[128];
    struct reply r = refresh(box_said("developer", "refresh_token"));

    snprintf(second, sizeof second, "%s", reply_text(&r, "refresh_token"));
    reply_free(&r);
    r = refresh(box_said("developer", "refresh_token"));
    ck_assert_str_eq(reply_text(&r, "refresh_token"), second); /* the answer of the first time */
    reply_free(&r);
    box_advance(61 * 1000);
    fails(refresh(box_said("developer", "refresh_token")), 400, "invalid_grant",
          "Refresh token is invalid or expired.");
}
END_TEST

START_TEST(a_refresh_token_ends_after_180_days)
{
    box_advance(15552001LL * 1000);
    fails(refresh(box_said("developer", "refresh_token")), 400, "invalid_grant",
          "Refresh token is invalid or expired.");
}
END_TEST

START_TEST(a_client_token_is_no_users_token)
{
    char client[128];
    struct reply r = token("grant_type=client_credentials");

    ck_assert_int_eq(r.status, 200);
    snprintf(client, sizeof client, "%s", reply_text(&r, "access_token"));
    ck_assert_int_eq(strncmp(client, "clt.", 4), 0);
    ck_assert_int_eq(json_integer_value(json_object_get(r.json, "expires_in")), 7200);
    ck_assert_ptr_null(json_object_get(r.json, "refresh_token"));
    reply_free(&r);
    r = box_get("/v2/user/info/?fields=open_id", client);
    ck_assert_str_eq(reply_text(&r, "error.code"), "access_token_invalid");
    reply_free(&r);
}
END_TEST

START_TEST(revoking_ends_both_tokens)
{
    char form[512];
    struct reply r;

    snprintf(form, sizeof form, "client_key=%s&client_secret=%s&token=%s",
             box_said("developer", "client_key"), box_said("developer", "client_secret"),
             box_said("developer", "access_token"));
    r = box_form("/v2/oauth/revoke/", form);
    ck_assert_int_eq(r.status, 200);
    ck_assert_str_eq(r.body, "{}");
    reply_free(&r);
    r = box_get("/v2/user/info/?fields=open_id", box_said("developer", "access_token"));
    ck_assert_str_eq(reply_text(&r, "error.code"), "access_token_invalid");
    reply_free(&r);
    fails(refresh(box_said("developer", "refresh_token")), 400, "invalid_grant",
          "Refresh token is invalid or expired.");
    fails(box_form("/v2/oauth/revoke/", form), 400, "invalid_grant", "Access token is invalid or expired.");
}
END_TEST

/* ---- what a user grants ---- */

/* Signs in over the consent page with this challenge and these scopes ticked; the code, to be freed. */
static char *sign_in(const char *scopes, const char *challenge, const char *ticked)
{
    char url[2048], form[512], ticket[64];
    char *r_uri = box_escape(box_said("developer", "redirect_uri")), *code, *end;
    struct reply r;

    snprintf(url, sizeof url,
             "/v2/auth/authorize/"
             "?client_key=%s&response_type=code&scope=%s&redirect_uri=%s&state=s&code_challenge=%s"
             "&code_challenge_method=S256",
             box_said("developer", "client_key"), scopes, r_uri, challenge);
    free(r_uri);
    r = box_get(url, NULL);
    ck_assert_msg(r.status == 200, "%s", r.body);
    const char *field = strstr(r.body, "name=\"ticket\" value=\"");
    ck_assert_ptr_nonnull(field);
    snprintf(ticket, sizeof ticket, "%.40s", field + strlen("name=\"ticket\" value=\""));
    reply_free(&r);
    snprintf(form, sizeof form, "ticket=%s&decision=allow%s", ticket, ticked);
    r = box_form("/v2/auth/authorize/decision", form);
    ck_assert_int_eq(r.status, 302);
    code = strstr(reply_header(&r, "Location"), "code=");
    ck_assert_ptr_nonnull(code);
    code = strdup(code + 5);
    end = strchr(code, '&');
    *end = '\0';
    for (char *p = code; (p = strchr(p, '%')) != NULL; p++) { /* %2A and %21 */
        char hex[3] = {p[1], p[2], '\0'};
        *p = (char)strtol(hex, NULL, 16);
        memmove(p + 1, p + 3, strlen(p + 3) + 1);
    }
    reply_free(&r);
    return code;
}

#define VERIFIER  "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
#define HEX       "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3"
#define BASE64URL "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
#define AAA       "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define AAA_HEX   "66d34fba71f8f450f7e45598853e53bfc23bbd129027cbb131a2f4ffd7878cd0"

START_TEST(the_challenge_is_lower_case_hex)
{
    const char *uri = box_said("developer", "redirect_uri");
    char *code = sign_in("user.info.basic", HEX, "");
    struct reply r = exchange(code, uri, VERIFIER);

    ck_assert_msg(r.status == 200, "%s", r.body);
    reply_free(&r);
    free(code);
    code = sign_in("user.info.basic", AAA_HEX, "");
    r = exchange(code, uri, AAA);
    ck_assert_msg(r.status == 200, "%s", r.body);
    reply_free(&r);
    free(code);
    code = sign_in("user.info.basic", BASE64URL, "");
    fails(exchange(code, uri, VERIFIER), 400, "invalid_request",
          "Code verifier or code challenge is invalid.");
    free(code);
    code = sign_in("user.info.basic", "13D31E961A1AD8EC2F16B10C4C982E0876A878AD6DF144566EE1894ACB70F9C3", "");
    fails(exchange(code, uri, VERIFIER), 400, "invalid_request",
          "Code verifier or code challenge is invalid.");
    free(code);
}
END_TEST

START_TEST(a_code_of_the_page_ends_after_a_minute)
{
    char *code = sign_in("user.info.basic", HEX, "");

    box_advance(61 * 1000);
    fails(exchange(code, box_said("developer", "redirect_uri"), VERIFIER), 400, "invalid_grant",
          "Authorization code is expired.");
    free(code);
}
END_TEST

START_TEST(what_the_user_left_out_is_not_granted)
{
    char access[128];
    char *code = sign_in("user.info.basic,user.info.stats,video.list,video.upload", HEX,
                         "&scope.video.list=on&scope.video.publish=on"); /* the last was not asked for */
    struct reply r = exchange(code, box_said("developer", "redirect_uri"), VERIFIER);

    ck_assert_str_eq(reply_text(&r, "scope"), "user.info.basic,video.list");
    snprintf(access, sizeof access, "%s", reply_text(&r, "access_token"));
    reply_free(&r);
    free(code);
    static const struct {
        const char *path, *body;
    } calls[] = {
        {"/v2/user/info/?fields=open_id,follower_count", NULL}, {"/v2/user/info/?fields=username", NULL},
        {"/v2/post/publish/creator_info/query/", "{}"},         {"/v2/post/publish/video/init/", "{}"},
        {"/v2/post/publish/inbox/video/init/", "{}"},           {"/v2/post/publish/status/fetch/", "{}"}};
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
        r = calls[i].body ? box_post(calls[i].path, access, calls[i].body) : box_get(calls[i].path, access);
        ck_assert_int_eq(r.status, 401);
        ck_assert_str_eq(reply_text(&r, "error.code"), "scope_not_authorized");
        ck_assert_str_eq(reply_text(&r, "error.message"),
                         "The user did not authorize the scope required for completing this request.");
        reply_free(&r);
    }
    r = box_post("/v2/video/list/?fields=id", access, "{}");
    ck_assert_int_eq(r.status, 200);
    reply_free(&r);
}
END_TEST

START_TEST(nobody_sees_anothers_posts)
{
    static const char init[] = "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":"
                               "\"PULL_FROM_URL\",\"video_url\":\"https://verified.example/a.mp4\"}}";
    char access[128], json[128], *code;
    struct reply r = box_post("/v2/post/publish/video/init/", box_said("developer", "access_token"), init);

    snprintf(json, sizeof json, "{\"publish_id\":\"%s\"}", reply_text(&r, "data.publish_id"));
    reply_free(&r);
    box_order("{\"second_user\":true}");
    code = sign_in("user.info.basic,video.publish", HEX, "&scope.video.publish=on");
    r = exchange(code, box_said("developer", "redirect_uri"), VERIFIER);
    ck_assert_str_ne(reply_text(&r, "open_id"), box_said("developer", "open_id"));
    snprintf(access, sizeof access, "%s", reply_text(&r, "access_token"));
    reply_free(&r);
    free(code);
    for (int i = 0; i < 2; i++) {
        r = box_post(i ? "/v2/post/publish/cancel/" : "/v2/post/publish/status/fetch/", access, json);
        ck_assert_int_eq(r.status, 400);
        ck_assert_str_eq(reply_text(&r, "error.code"), "token_not_authorized_for_specified_publish_id");
        reply_free(&r);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sandbox: sign-in of the developer API");
    TCase *tests = tcase_create("all"), *graceful = tcase_create("graceful");

    tcase_add_checked_fixture(tests, start, box_stop);
    tcase_add_test(tests, a_path_without_its_slash_or_with_another_method_is_unsupported);
    tcase_add_test(tests, the_envelope_is_as_documented);
    tcase_add_test(tests, without_a_good_token_nothing_goes);
    tcase_add_test(tests, an_access_token_ends_after_two_hours);
    tcase_add_test(tests, a_code_gives_tokens_once);
    tcase_add_test(tests, an_old_code_is_refused);
    tcase_add_test(tests, a_code_needs_its_address_and_its_verifier);
    tcase_add_test(tests, the_token_endpoint_says_what_is_missing_or_wrong);
    tcase_add_test(tests, oauth_errors_can_come_with_status_200);
    tcase_add_test(tests, refreshing_rotates_the_refresh_token);
    tcase_add_test(tests, a_refresh_token_ends_after_180_days);
    tcase_add_test(tests, a_client_token_is_no_users_token);
    tcase_add_test(tests, revoking_ends_both_tokens);
    tcase_add_test(tests, the_challenge_is_lower_case_hex);
    tcase_add_test(tests, a_code_of_the_page_ends_after_a_minute);
    tcase_add_test(tests, what_the_user_left_out_is_not_granted);
    tcase_add_test(tests, nobody_sees_anothers_posts);
    tcase_add_checked_fixture(graceful, start_graceful, box_stop);
    tcase_add_test(graceful, the_old_refresh_token_may_last_a_minute);
    suite_add_tcase(suite, tests);
    suite_add_tcase(suite, graceful);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
