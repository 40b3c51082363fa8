/* What leaves the engine for given parameters: method, URL, headers, body, stated byte for byte. */
#include "core/alloc.h"
#include "script.h"
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define OK_REPLY                                                                                             \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"    \
    }

static const char *const with_token[] = {"providers.test.access_token=act.12345", "providers.test.app_id=77",
                                         NULL};

/* Calls and expects success; the request is script.requests[0]. */
static void call_ok(const char *action, const char *json)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT(OK_REPLY);
    tt_result *r = tt_call_text(tt, action, json, NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_uint_eq(script.n_requests, 1);
    ck_assert_str_eq(tt_result_request_id(r), "R1");
    tt_result_unref(r);
    tt_close(tt);
}

START_TEST(get_has_lists_and_objects_as_json_text)
{
    call_ok(
        "test.get",
        "{\"account_id\":\"9007199254740993\",\"ids\":[\"a b\",\"\\u00fc\"],\"filtering\":{\"n\":[1,2.5]},"
        "\"flag\":true}");
    ck_assert_str_eq(script.requests[0].method, "GET");
    ck_assert_str_eq(
        script.requests[0].url,
        "https://api.test/v1/get/?account_id=9007199254740993&ids=%5B%22a%20b%22%2C%22%C3%BC%22%5D"
        "&filtering=%7B%22n%22%3A%5B1%2C2.5%5D%7D&flag=true&app_id=77");
    ck_assert_str_eq(script.requests[0].headers, "X-One: 1\nX-Two: 2\nAccess-Token: act.12345\n");
    ck_assert_str_eq(script.requests[0].body, "");
}
END_TEST

START_TEST(comma_repeat_and_header_have_their_places)
{
    call_ok("test.get", "{\"account_id\":\"1\",\"fields\":[\"a\",\"b\"],\"tags\":[\"x\",\"y\"],\"trace\":"
                        "\"t1\",\"app_id\":\"9\"}");
    ck_assert_str_eq(script.requests[0].url,
                     "https://api.test/v1/get/?account_id=1&fields=a%2Cb&tags=x&tags=y&app_id=9");
    ck_assert_ptr_nonnull(strstr(script.requests[0].headers, "trace: t1\n"));
}
END_TEST

START_TEST(an_integer_becomes_the_text_of_an_id)
{
    call_ok("test.get", "{\"account_id\":7000000000000000001}");
    ck_assert_ptr_nonnull(strstr(script.requests[0].url, "?account_id=7000000000000000001&"));
}
END_TEST

START_TEST(json_keeps_numbers_and_texts_as_given)
{
    call_ok("test.create", "{\"budget\":20.1,\"text\":\"@name \\u00e4/\\\"\\n\",\"account_id\":\"1\"}");
    ck_assert_str_eq(script.requests[0].method, "POST");
    ck_assert_str_eq(script.requests[0].url, "https://api.test/v1/create/");
    ck_assert_str_eq(script.requests[0].body,
                     "{\"budget\":20.1,\"text\":\"@name \xc3\xa4/\\\"\\n\",\"account_id\":\"1\"}");
    ck_assert_ptr_nonnull(strstr(script.requests[0].headers, "Content-Type: application/json\n"));
    ck_assert_ptr_null(strstr(script.requests[0].headers, "Access-Token"));
}
END_TEST

START_TEST(an_empty_json_body_is_an_object)
{
    call_ok("test.same", "{}");
    ck_assert_str_eq(script.requests[0].body, "{}");
}
END_TEST

START_TEST(what_makes_something_new_is_sent_once_on_a_fresh_connection)
{
    call_ok("test.create", "{}");
    ck_assert_uint_eq(script.requests[0].flags & (TTC_WIRE_FRESH | TTC_WIRE_REPEATABLE), TTC_WIRE_FRESH);
    call_ok("test.same", "{}");
    ck_assert_uint_eq(script.requests[0].flags & (TTC_WIRE_FRESH | TTC_WIRE_REPEATABLE), TTC_WIRE_REPEATABLE);
}
END_TEST

START_TEST(a_word_of_the_path_is_encoded)
{
    call_ok("test.word", "{\"word\":\"a/b c\"}");
    ck_assert_str_eq(script.requests[0].url, "https://api.test/v1/a%2Fb%20c/end/");
}
END_TEST

START_TEST(a_form_is_urlencoded)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    SCRIPT({.status = 200, .body = "{\"access_token\":\"n\"}"});
    tt_result *r = tt_call_text(tt, "test.token", "{\"refresh_token\":\"a&b=c\"}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_OK);
    ck_assert_str_eq(script.requests[0].body, "refresh_token=a%26b%3Dc&grant_type=refresh_token");
    ck_assert_ptr_nonnull(
        strstr(script.requests[0].headers, "Content-Type: application/x-www-form-urlencoded\n"));
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    ck_assert_ptr_nonnull(f);
    fputs(text, f);
    fclose(f);
}

START_TEST(a_file_goes_as_multipart_with_its_digest_size_and_name)
{
    char path[] = "/tmp/test_requests_XXXXXX", json[256], expected[512];
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    close(fd);
    write_file(path, "hello");
    snprintf(json, sizeof json, "{\"account_id\":\"1\",\"file\":\"%s\"}", path);
    call_ok("test.upload", json);
    snprintf(expected, sizeof expected,
             "[account_id||]1[file|%s|application/octet-stream]hello[size||]5[name||]%s"
             "[signature||]5d41402abc4b2a76b9719d911017c592",
             path + 5, path + 5);
    ck_assert_str_eq(script.requests[0].body, expected);
    ck_assert_uint_ne(script.requests[0].flags & TTC_WIRE_UPLOAD, 0);
    unlink(path);
}
END_TEST

START_TEST(without_a_file_the_same_endpoint_takes_json)
{
    call_ok("test.upload", "{\"account_id\":\"1\"}");
    ck_assert_str_eq(script.requests[0].body, "{\"account_id\":\"1\"}");
}
END_TEST

START_TEST(base_url_is_replaced_by_the_setting)
{
    static const char *const set[] = {"providers.test.base_url=http://127.0.0.1:9/", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    SCRIPT(OK_REPLY);
    tt_result *r = tt_call_text(tt, "test.same", "{}", NULL);
    ck_assert_str_eq(script.requests[0].url, "http://127.0.0.1:9/v1/same/");
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_setting_that_no_row_declares_is_a_default_parameter)
{
    static const char *const set[] = {"providers.test.account_id=42", "providers.test.access_token=t123",
                                      NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    SCRIPT(OK_REPLY, OK_REPLY);
    tt_result *r = tt_call_text(tt, "test.get", "{}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_ptr_nonnull(strstr(script.requests[0].url, "account_id=42"));
    tt_result_unref(r);
    r = tt_call_text(tt, "test.get", "{\"account_id\":\"43\"}", NULL);
    ck_assert_ptr_nonnull(strstr(script.requests[1].url, "account_id=43"));
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_missing_token_says_what_to_do)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    tt_result *r = tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EAUTH);
    ck_assert_str_eq(tt_result_message(r),
                     "test.get needs an access token (kind \"user\") and there is none");
    ck_assert_ptr_nonnull(strstr(tt_result_hint(r), "providers: { test:"));
    ck_assert_uint_eq(script.n_requests, 0);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(the_token_of_the_call_wins_and_the_second_kind_serves)
{
    static const char *const set[] = {"providers.test.client_access_token=clt.9", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    SCRIPT(OK_REPLY, OK_REPLY, OK_REPLY);
    tt_result_unref(tt_call_text(tt, "test.list", "{}", NULL));
    ck_assert_ptr_nonnull(strstr(script.requests[0].headers, "Authorization: Bearer clt.9\n"));
    tt_result_unref(tt_call_text(tt, "test.get", "{\"account_id\":\"1\",\"access_token\":\"tok.1\"}", NULL));
    ck_assert_ptr_nonnull(strstr(script.requests[1].headers, "Access-Token: tok.1\n"));
    ck_assert_ptr_null(strstr(script.requests[1].url, "access_token"));
    options.access_token = "tok.2";
    tt_result_unref(tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", &options));
    ck_assert_ptr_nonnull(strstr(script.requests[2].headers, "Access-Token: tok.2\n"));
    tt_close(tt);
}
END_TEST

START_TEST(a_refresh_token_brings_a_fresh_token_first)
{
    const char *tokens;
    size_t n;
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    SCRIPT({.status = 200, .body = "{\"access_token\":\"act.new\",\"refresh_token\":\"rft.new\"}"}, OK_REPLY);
    tt_result *r = tt_call_text(tt, "test.get", "{\"account_id\":\"1\",\"refresh_token\":\"rft.old\"}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_str_eq(script.requests[0].body, "refresh_token=rft.old&grant_type=refresh_token");
    ck_assert_ptr_nonnull(strstr(script.requests[1].headers, "Access-Token: act.new\n"));
    ck_assert_int_eq(tt_result_tokens(r, &tokens, &n), 0);
    ck_assert_ptr_nonnull(strstr(tokens, "rft.new"));
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(an_expired_token_is_refreshed_once)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    SCRIPT({.status = 200, .body = "{\"code\":40105,\"message\":\"bad token\"}"},
           {.status = 200, .body = "{\"access_token\":\"act.new\"}"},
           {.status = 200, .body = "{\"code\":40105,\"message\":\"bad token\"}"});
    tt_result *r = tt_call_text(
        tt, "test.get", "{\"account_id\":\"1\",\"access_token\":\"act.old\",\"refresh_token\":\"rft.old\"}",
        NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EAUTH);
    ck_assert_uint_eq(script.n_requests, 3);
    ck_assert_ptr_nonnull(strstr(script.requests[2].headers, "Access-Token: act.new\n"));
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_sign_in_url_is_the_result_and_nothing_is_sent)
{
    static const char *const set[] = {"providers.test.app_id=k1", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    tt_result *r = tt_call_text(tt, "test.sign_in_url", "{\"state\":\"s 1\"}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    json_t *data = tt_result_tree(r);
    const char *url = json_string_value(json_object_get(data, "url"));
    const char *verifier = json_string_value(json_object_get(data, "code_verifier"));
    ck_assert_str_eq(json_string_value(json_object_get(data, "state")), "s 1");
    ck_assert_ptr_nonnull(verifier);
    ck_assert_uint_eq(strlen(verifier), 64);
    const char *head = "https://api.test/authorize/?state=s%201&client_key=k1&code_challenge=";
    ck_assert_msg(strncmp(url, head, strlen(head)) == 0, "%s", url);
    ck_assert_uint_eq(strspn(url + strlen(head), "0123456789abcdef"), 64);
    ck_assert_uint_eq(script.n_requests, 0);
    json_decref(data);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_dry_run_shows_the_request_and_masks_secrets)
{
    const char *p;
    size_t n;
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.flags = TT_DRY_RUN;
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    tt_result *r = tt_call_text(tt, "test.create",
                                "{\"secret\":\"hush-hush\",\"text\":\"says "
                                "hush-hush\",\"nested\":{\"key\":\"k-e-y-1\",\"plain\":\"p\"}}",
                                &options);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_data(r, &p, &n);
    ck_assert_str_eq(
        p,
        "{\"dry_run\":true,\"action\":\"test.create\",\"method\":\"POST\",\"url\":\"https://api.test/v1/"
        "create/\","
        "\"headers\":{\"X-One\":\"1\",\"X-Two\":\"2\",\"Content-Type\":\"application/json\"},"
        "\"body\":{\"secret\":\"***\",\"text\":\"says ***\",\"nested\":{\"key\":\"***\",\"plain\":\"p\"}}}");
    tt_result_unref(r);
    r = tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", &options);
    tt_result_data(r, &p, &n);
    ck_assert_ptr_nonnull(strstr(p, "\"Access-Token\":\"***\""));
    ck_assert_ptr_null(strstr(p, "act.12345"));
    tt_result_unref(r);
    r = tt_call_text(tt, "test.run_flow", "{\"do\":\"invoke\"}", &options);
    tt_result_data(r, &p, &n);
    ck_assert_ptr_nonnull(strstr(p, "\"action\":\"test.get\",\"method\":\"GET\""));
    tt_result_unref(r);
    ck_assert_uint_eq(script.n_requests, 0);
    tt_close(tt);
}
END_TEST

START_TEST(bad_parameters_send_nothing)
{
    static const char *const cases[][2] = {{"{}", "account_id"},
                                           {"{\"account_id\":1.5}", "account_id"},
                                           {"{\"account_id\":\"1\",\"idz\":[]}", "idz"},
                                           {"{\"account_id\":\"1\",\"flag\":\"yes\"}", "flag"}};
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        tt_result *r = tt_call_text(tt, "test.get", cases[i][0], NULL);
        ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
        ck_assert_str_eq(tt_result_param(r), cases[i][1]);
        tt_result_unref(r);
    }
    tt_result *r = tt_call_text(tt, "test.gett", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    ck_assert_ptr_nonnull(strstr(tt_result_hint(r), "test.get"));
    tt_result_unref(r);
    r = tt_call_text(tt, "test.get", "{oops", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    tt_result_unref(r);
    ck_assert_uint_eq(script.n_requests, 0);
    tt_close(tt);
}
END_TEST

START_TEST(unknown_parameters_travel_when_asked)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.flags = TT_ALLOW_UNKNOWN;
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT(OK_REPLY, OK_REPLY);
    tt_result_unref(tt_call_text(tt, "test.get", "{\"account_id\":\"1\",\"new\":\"x\"}", &options));
    ck_assert_ptr_nonnull(strstr(script.requests[0].url, "new=x"));
    tt_result_unref(tt_call_text(tt, "test.same", "{\"new\":[1]}", &options));
    ck_assert_str_eq(script.requests[1].body, "{\"new\":[1]}");
    tt_close(tt);
}
END_TEST

START_TEST(read_only_and_confirm_hold_back)
{
    static const char *const read_only[] = {"read_only=true", NULL}, *const confirm[] = {"confirm=true",
                                                                                         NULL};
    tt_call_options yes = TT_CALL_OPTIONS_INIT;
    yes.flags = TT_CONFIRMED;
    tt_context *tt = script_open(TT_DRIVE_CALLER, read_only);
    tt_result *r = tt_call_text(tt, "test.create", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_ECONFIG);
    tt_result_unref(r);
    r = tt_call_text(tt, "test.run_flow", "{\"do\":\"create\"}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_ECONFIG);
    tt_result_unref(r);
    tt_close(tt);
    tt = script_open(TT_DRIVE_CALLER, confirm);
    r = tt_call_text(tt, "test.create", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    ck_assert_str_eq(tt_result_code(r), "confirm");
    tt_result_unref(r);
    SCRIPT(OK_REPLY);
    r = tt_call_text(tt, "test.create", "{}", &yes);
    ck_assert_int_eq(tt_result_status(r), TT_OK);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("requests");
    TCase *c = tcase_create("requests");
    tcase_add_test(c, get_has_lists_and_objects_as_json_text);
    tcase_add_test(c, comma_repeat_and_header_have_their_places);
    tcase_add_test(c, an_integer_becomes_the_text_of_an_id);
    tcase_add_test(c, json_keeps_numbers_and_texts_as_given);
    tcase_add_test(c, an_empty_json_body_is_an_object);
    tcase_add_test(c, what_makes_something_new_is_sent_once_on_a_fresh_connection);
    tcase_add_test(c, a_word_of_the_path_is_encoded);
    tcase_add_test(c, a_form_is_urlencoded);
    tcase_add_test(c, a_file_goes_as_multipart_with_its_digest_size_and_name);
    tcase_add_test(c, without_a_file_the_same_endpoint_takes_json);
    tcase_add_test(c, base_url_is_replaced_by_the_setting);
    tcase_add_test(c, a_setting_that_no_row_declares_is_a_default_parameter);
    tcase_add_test(c, a_missing_token_says_what_to_do);
    tcase_add_test(c, the_token_of_the_call_wins_and_the_second_kind_serves);
    tcase_add_test(c, a_refresh_token_brings_a_fresh_token_first);
    tcase_add_test(c, an_expired_token_is_refreshed_once);
    tcase_add_test(c, a_sign_in_url_is_the_result_and_nothing_is_sent);
    tcase_add_test(c, a_dry_run_shows_the_request_and_masks_secrets);
    tcase_add_test(c, bad_parameters_send_nothing);
    tcase_add_test(c, unknown_parameters_travel_when_asked);
    tcase_add_test(c, read_only_and_confirm_hold_back);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
