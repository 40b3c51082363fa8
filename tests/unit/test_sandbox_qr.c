/* Signing in with a QR code at the sandbox's developer API, with the sandbox's own phone. */
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

static struct reply get_qrcode(const char *fields)
{
    char form[1024];

    snprintf(form, sizeof form, "client_key=%s%s", box_said("developer", "client_key"), fields);
    return box_form("/v2/oauth/get_qrcode/", form);
}

static struct reply check_qrcode(const char *token)
{
    char form[1024];

    snprintf(form, sizeof form, "client_key=%s&client_secret=%s&token=%s",
             box_said("developer", "client_key"), box_said("developer", "client_secret"), token);
    return box_form("/v2/oauth/check_qrcode/", form);
}

/* The phone does this with the code; gives the HTTP status. */
static long phone(const char *url, const char *status)
{
    char json[2048];

    snprintf(json, sizeof json, "{\"url\":\"%s\",\"status\":\"%s\"}", url, status);
    struct reply r = box_post("/sandbox/qrcode", NULL, json);
    long answered = r.status;
    reply_free(&r);
    return answered;
}

/* The address with the app's ticket in its place. */
static void with_ticket(const char *url, const char *ticket, char *out, size_t size)
{
    const char *at = strstr(url, "tobefilled");

    ck_assert_ptr_nonnull(at);
    snprintf(out, size, "%.*s%s%s", (int)(at - url), url, ticket, at + strlen("tobefilled"));
}

/* A new code; token holds 64 bytes, url 1024. */
static void begin(const char *ticket, char *token, char *url)
{
    struct reply r = get_qrcode("&scope=user.info.basic,video.list&state=s%201");

    ck_assert_msg(r.status == 200, "%s", r.body);
    snprintf(token, 64, "%s", reply_text(&r, "token"));
    with_ticket(reply_text(&r, "scan_qrcode_url"), ticket, url, 1024);
    reply_free(&r);
}

static void stands(const char *token, const char *status, const char *ticket)
{
    struct reply r = check_qrcode(token);

    ck_assert_msg(r.status == 200, "%s", r.body);
    ck_assert_str_eq(reply_text(&r, "status"), status);
    ck_assert_str_eq(reply_text(&r, "client_ticket"), ticket);
    ck_assert_ptr_null(json_object_get(r.json, "redirect_uri"));
    reply_free(&r);
}

static void fails(struct reply r, long status, const char *error, const char *description)
{
    ck_assert_msg(r.status == status, "%ld %s", r.status, r.body);
    ck_assert_str_eq(reply_text(&r, "error"), error);
    ck_assert_str_eq(reply_text(&r, "error_description"), description);
    reply_free(&r);
}

START_TEST(a_code_holds_a_place_for_the_apps_ticket)
{
    char beginning[256];
    struct reply r = get_qrcode("&scope=user.info.basic");

    ck_assert_int_eq(r.status, 200);
    snprintf(beginning, sizeof beginning,
             "aweme://authorize?authType=100&client_key=%s&client_ticket=tobefilled&",
             box_said("developer", "client_key"));
    ck_assert_int_eq(strncmp(reply_text(&r, "scan_qrcode_url"), beginning, strlen(beginning)), 0);
    ck_assert_uint_eq(strlen(reply_text(&r, "token")), 32);
    ck_assert_ptr_null(strstr(reply_text(&r, "scan_qrcode_url"), reply_text(&r, "token")));
    reply_free(&r);
}
END_TEST

START_TEST(it_goes_from_new_to_utilised)
{
    char token[64], url[1024], form[1024], code[128];
    const char *back = box_said("developer", "redirect_uri");

    begin("mine-1", token, url);
    stands(token, "new", "");
    ck_assert_int_eq(phone(url, "scanned"), 200);
    stands(token, "scanned", "mine-1");
    ck_assert_int_eq(phone(url, "confirmed"), 200);
    struct reply r = check_qrcode(token);
    ck_assert_str_eq(reply_text(&r, "status"), "confirmed");
    ck_assert_str_eq(reply_text(&r, "client_ticket"), "mine-1");
    ck_assert_str_eq(reply_text(&r, "state"), "s 1");
    ck_assert_int_eq(strncmp(reply_text(&r, "redirect_uri"), back, strlen(back)), 0);
    ck_assert_ptr_nonnull(strstr(reply_text(&r, "redirect_uri"), "&state=s%201"));
    const char *at = strstr(reply_text(&r, "redirect_uri"), "?code=");
    ck_assert_ptr_nonnull(at);
    snprintf(code, sizeof code, "%.*s", (int)strcspn(at + 6, "&"), at + 6);
    reply_free(&r);
    stands(token, "utilised", "mine-1"); /* the code is handed out once */

    char *address = box_escape(back);
    snprintf(form, sizeof form,
             "client_key=%s&client_secret=%s&grant_type=authorization_code&code=%s&redirect_uri=%s",
             box_said("developer", "client_key"), box_said("developer", "client_secret"), code, address);
    free(address);
    r = box_form("/v2/oauth/token/", form);
    ck_assert_msg(r.status == 200, "%s", r.body);
    ck_assert_str_eq(reply_text(&r, "scope"), "user.info.basic,video.list");
    ck_assert_str_eq(reply_text(&r, "open_id"), box_said("developer", "open_id"));
    reply_free(&r);
}
END_TEST

START_TEST(the_phone_takes_one_step_after_the_other)
{
    char token[64], url[1024], other[1024], lost[1024];

    begin("mine", token, url);
    ck_assert_int_eq(phone(url, "confirmed"), 400); /* not scanned */
    ck_assert_int_eq(phone(url, "new"), 400);
    ck_assert_int_eq(phone("aweme://authorize?client_ticket=x&qrcode_id=1", "scanned"), 400);
    ck_assert_int_eq(phone("", "scanned"), 400);
    stands(token, "new", "");
    ck_assert_int_eq(phone(url, "scanned"), 200);
    ck_assert_int_eq(phone(url, "scanned"), 400);
    snprintf(other, sizeof other, "%s", url);
    memcpy(strstr(other, "=mine") + 1, "evil", 4);
    ck_assert_int_eq(phone(other, "confirmed"), 400); /* another ticket than the scanned one */
    stands(token, "scanned", "mine");
    ck_assert_int_eq(phone(url, "expired"), 200);
    stands(token, "expired", "");
    ck_assert_int_eq(phone(url, "confirmed"), 400);
    begin("tobefilled", token, lost);
    ck_assert_int_eq(phone(lost, "scanned"), 400); /* the app forgot its ticket */
    begin("a%20b", token, lost);
    ck_assert_int_eq(phone(lost, "scanned"), 400);
}
END_TEST

START_TEST(a_ticket_has_at_most_511_characters)
{
    char token[64], url[1024], ticket[513];

    memset(ticket, 'x', 512);
    ticket[512] = '\0';
    begin(ticket, token, url);
    ck_assert_int_eq(phone(url, "scanned"), 400);
    begin(ticket + 1, token, url);
    ck_assert_int_eq(phone(url, "scanned"), 200);
    stands(token, "scanned", ticket + 1);
}
END_TEST

START_TEST(a_code_expires)
{
    char token[64], url[1024];

    begin("mine", token, url);
    box_advance(299 * 1000);
    stands(token, "new", "");
    box_advance(3 * 1000);
    stands(token, "expired", "");
    ck_assert_int_eq(phone(url, "scanned"), 400);
}
END_TEST

START_TEST(what_is_missing_or_wrong_is_said)
{
    char form[256];

    fails(get_qrcode(""), 400, "invalid_request", "Scope is missed in request.");
    fails(box_form("/v2/oauth/get_qrcode/", "scope=user.info.basic"), 400, "invalid_request",
          "Client key is missed in request.");
    fails(box_form("/v2/oauth/get_qrcode/", "client_key=x&scope=user.info.basic"), 401, "invalid_client",
          "Client key is incorrect.");
    fails(get_qrcode("&scope=user.info.basic,everything"), 400, "invalid_scope",
          "Scope has one that the app was not approved for.");
    fails(check_qrcode("unknown"), 400, "invalid_request", "Token is invalid.");
    fails(check_qrcode(""), 400, "invalid_request", "Token is missed in request.");
    snprintf(form, sizeof form, "client_key=%s&client_secret=wrong&token=x",
             box_said("developer", "client_key"));
    fails(box_form("/v2/oauth/check_qrcode/", form), 401, "invalid_client",
          "Client key or secret is incorrect.");
}
END_TEST

START_TEST(a_reset_forgets_them)
{
    char token[64], url[1024];

    begin("mine", token, url);
    struct reply r = box_post("/sandbox/reset", NULL, "{}");
    ck_assert_int_eq(r.status, 200);
    reply_free(&r);
    fails(check_qrcode(token), 400, "invalid_request", "Token is invalid.");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sandbox: sign-in with a QR code");
    TCase *tests = tcase_create("all");

    tcase_add_checked_fixture(tests, start, box_stop);
    tcase_add_test(tests, a_code_holds_a_place_for_the_apps_ticket);
    tcase_add_test(tests, it_goes_from_new_to_utilised);
    tcase_add_test(tests, the_phone_takes_one_step_after_the_other);
    tcase_add_test(tests, a_ticket_has_at_most_511_characters);
    tcase_add_test(tests, a_code_expires);
    tcase_add_test(tests, what_is_missing_or_wrong_is_said);
    tcase_add_test(tests, a_reset_forgets_them);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
