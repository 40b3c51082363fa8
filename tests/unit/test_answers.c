/* What the engine makes of answers: every class of failure, repeats, unknown outcomes, partial success, pages. */
#include "script.h"
#include <check.h>
#include <string.h>

#define OK_BODY "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"
#define OK_REPLY                                                                                             \
    {                                                                                                        \
        .status = 200, .body = OK_BODY                                                                       \
    }
#define CUT_REPLY                                                                                            \
    {                                                                                                        \
        .outcome = TTC_CUT, .sent_any = 1                                                                    \
    }
#define UNSENT_REPLY                                                                                         \
    {                                                                                                        \
        .outcome = TTC_CONNECT                                                                               \
    }

static const char *const with_token[] = {"providers.test.access_token=act.12345", NULL};
static tt_context *tt;

static tt_result *get(void)
{
    return tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", NULL);
}

static void open_test(void)
{
    tt = script_open(TT_DRIVE_CALLER, with_token);
}

static void close_test(void)
{
    tt_close(tt);
}

/* One answer that is not repeated. */
static void expect(const char *action, const char *json, struct script_reply reply, int status,
                   const char *code, const char *words)
{
    SCRIPT(reply);
    tt_result *r = tt_call_text(tt, action, json, NULL);
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_str_eq(tt_result_code(r), code);
    ck_assert_msg(strstr(tt_result_message(r), words) != NULL, "%s", tt_result_message(r));
    ck_assert_uint_eq(script.n_requests, 1);
    tt_result_unref(r);
}

START_TEST(codes_of_the_service_have_their_classes)
{
    static const char *const id = "{\"account_id\":\"1\"}";
    expect(
        "test.get", id,
        (struct script_reply){
            .status = 200, .body = "{\"code\":40002,\"message\":\"no x\",\"request_id\":\"R2\",\"data\":{}}"},
        TT_EREMOTE, "40002", "test.get: the service answered 40002: no x");
    expect("test.get", id,
           (struct script_reply){.status = 200, .body = "{\"code\":40110,\"message\":\"used\"}"}, TT_EAUTH,
           "40110", "used");
    expect("test.get", id,
           (struct script_reply){.status = 200, .body = "{\"code\":49999,\"message\":\"new\"}"}, TT_EREMOTE,
           "49999", "new");
    expect("test.get", id,
           (struct script_reply){.status = 401, .body = "{\"code\":49998,\"message\":\"who\"}"}, TT_EAUTH,
           "49998", "who");
}
END_TEST

START_TEST(what_is_not_json_is_said_in_words)
{
    static const char *const id = "{\"account_id\":\"1\"}";
    expect("test.get", id,
           (struct script_reply){.status = 404, .type = "text/plain", .body = "Unsupported path(Janus)\n"},
           TT_EREMOTE, "", "HTTP 404 with text where JSON was promised");
    expect("test.create", "{}",
           (struct script_reply){.status = 200, .type = "text/html", .body = "<html>login</html>"},
           TT_EUNKNOWN, "", "<html>login</html>");
    expect("test.create", "{}", (struct script_reply){.status = 400, .body = ""}, TT_EREMOTE, "",
           "empty body");
    expect("test.create", "{}", (struct script_reply){.status = 200, .body = "{\"other\":1}"}, TT_EUNKNOWN,
           "", "lacks code");
}
END_TEST

START_TEST(a_partial_success_keeps_its_data)
{
    const char *p;
    size_t n;
    SCRIPT({.status = 200,
            .body = "{\"code\":20001,\"message\":\"some\",\"request_id\":\"R3\",\"data\":{\"ok\":[1]}}"});
    tt_result *r = get();
    ck_assert_int_eq(tt_result_status(r), TT_PARTIAL);
    ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
    ck_assert_int_eq(strncmp(p, "{\"ok\":[1]}", n), 0);
    ck_assert_str_eq(tt_result_code(r), "20001");
    ck_assert_str_eq(tt_result_request_id(r), "R3");
    tt_result_unref(r);
}
END_TEST

START_TEST(an_error_is_one_json_object)
{
    SCRIPT({.status = 200, .body = "{\"code\":40002,\"message\":\"no x\",\"request_id\":\"R2\"}"});
    tt_result *r = get();
    ck_assert_str_eq(
        tt_result_error_json(r),
        "{\"kind\":\"remote\",\"message\":\"test.get: the service answered 40002: no x\",\"http\":200,"
        "\"code\":\"40002\",\"request_id\":\"R2\",\"action\":\"test.get\",\"retryable\":false,\"hint\":"
        "\"read the message\"}");
    tt_result_unref(r);
}
END_TEST

START_TEST(reads_are_repeated_until_they_succeed)
{
    SCRIPT(CUT_REPLY, {.status = 502, .type = "text/html", .body = "<h1>bad gateway</h1>"},
           {.status = 200, .body = "{\"code\":40100,\"message\":\"slow\"}"},
           {.status = 200, .body = "{\"code\":50000,\"message\":\"oops\"}"}, OK_REPLY);
    tt_result *r = get();
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_int_eq(tt_result_attempts(r), 5);
    tt_result_unref(r);
}
END_TEST

START_TEST(reads_give_up_after_the_retries)
{
    SCRIPT(CUT_REPLY, CUT_REPLY, CUT_REPLY, CUT_REPLY, CUT_REPLY);
    tt_result *r = get();
    ck_assert_int_eq(tt_result_status(r), TT_ENETWORK);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    ck_assert_uint_eq(script.n_requests, 5);
    tt_result_unref(r);
}
END_TEST

START_TEST(throttling_that_lasts_ends_as_such)
{
#define SLOW {.status = 200, .body = "{\"code\":40100,\"message\":\"slow\"}"}
    SCRIPT(SLOW, SLOW, SLOW, SLOW, SLOW);
    tt_result *r = get();
    ck_assert_int_eq(tt_result_status(r), TT_ELIMIT);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    tt_result_unref(r);
    SCRIPT({.status = 429, .body = "{\"code\":1,\"message\":\"m\"}", .retry_after_s = 3600});
    r = get();
    ck_assert_int_eq(tt_result_status(r), TT_ELIMIT);
    ck_assert_uint_eq(script.n_requests, 1);
    tt_result_unref(r);
}
END_TEST

START_TEST(what_makes_something_new_is_never_sent_twice)
{
    SCRIPT(CUT_REPLY);
    tt_result *r = tt_call_text(tt, "test.create", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EUNKNOWN);
    ck_assert_int_eq(tt_result_retryable(r), 0);
    ck_assert_ptr_nonnull(strstr(tt_result_message(r), "it may have happened or not"));
    tt_result_unref(r);
    SCRIPT({.status = 200, .body = "{\"code\":50000,\"message\":\"oops\",\"request_id\":\"R9\"}"});
    r = tt_call_text(tt, "test.create", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EUNKNOWN);
    ck_assert_str_eq(tt_result_request_id(r), "R9");
    tt_result_unref(r);
    SCRIPT({.status = 504, .type = "text/html", .body = "<h1>gateway timeout</h1>"});
    r = tt_call_text(tt, "test.create", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EUNKNOWN);
    tt_result_unref(r);
}
END_TEST

START_TEST(what_was_not_done_may_be_sent_again)
{
    SCRIPT(UNSENT_REPLY, SLOW, OK_REPLY);
    tt_result *r = tt_call_text(tt, "test.create", "{}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_uint_eq(script.n_requests, 3);
    tt_result_unref(r);
}
END_TEST

START_TEST(an_idempotency_key_allows_the_same_request_again)
{
    SCRIPT(CUT_REPLY, OK_REPLY);
    tt_result *r = tt_call_text(tt, "test.keyed", "{}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_str_eq(script.requests[0].body, script.requests[1].body);
    ck_assert_uint_gt(strlen(script.requests[0].body), strlen("{\"request_id\":\"\"}"));
    tt_result_unref(r);
}
END_TEST

START_TEST(retry_writes_is_a_choice)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.flags = TT_RETRY_WRITES;
    SCRIPT(CUT_REPLY, OK_REPLY);
    tt_result *r = tt_call_text(tt, "test.create", "{}", &options);
    ck_assert_int_eq(tt_result_status(r), TT_OK);
    tt_result_unref(r);
}
END_TEST

START_TEST(other_envelopes_are_read)
{
    expect("test.token", "{\"refresh_token\":\"abcd\"}",
           (struct script_reply){
               .status = 400,
               .body = "{\"error\":\"invalid_grant\",\"error_description\":\"is expired\",\"log_id\":\"L\"}"},
           TT_EAUTH, "invalid_grant", "is expired");
    expect("test.token", "{\"refresh_token\":\"abcd\"}",
           (struct script_reply){.status = 200, .body = "{\"scope\":\"x\"}"}, TT_EREMOTE, "",
           "holds no access_token");
    expect("test.revoke", "{}", (struct script_reply){.status = 200, .body = ""}, TT_OK, "", "");
    expect("test.put", "{}", (struct script_reply){.status = 201, .type = "text/plain", .body = "x"}, TT_OK,
           "", "");
    expect("test.put", "{}", (struct script_reply){.status = 403, .type = "text/plain", .body = "x"},
           TT_EREMOTE, "", "HTTP 403");
}
END_TEST

START_TEST(bytes_are_a_result_and_their_errors_are_judged)
{
    const char *p;
    size_t n;
    SCRIPT({.status = 200, .type = "text/csv", .body = "a,b\n1,2\n"});
    tt_result *r = tt_call_text(tt, "test.bytes", "{}", NULL);
    ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
    ck_assert_str_eq(p, "a,b\n1,2\n");
    ck_assert_ptr_null(tt_result_tree(r));
    tt_result_unref(r);
    expect("test.bytes", "{}",
           (struct script_reply){.status = 200, .body = "{\"code\":40002,\"message\":\"no task\"}"},
           TT_EREMOTE, "40002", "no task");
}
END_TEST

START_TEST(headers_give_the_support_id_and_a_warning)
{
    const char *const *warnings;
    SCRIPT({.status = 500, .type = "text/html", .body = "x", .header = "X-Log: L-7"},
           {.status = 200, .body = OK_BODY, .header = "X-Warn: rows are missing"});
    tt_result *r = get();
    ck_assert_int_eq(tt_result_status(r), TT_OK);
    ck_assert_uint_eq(tt_result_warnings(r, &warnings), 1);
    ck_assert_str_eq(warnings[0], "rows are missing");
    tt_result_unref(r);
    SCRIPT({.status = 404, .type = "text/plain", .body = "x", .header = "X-Log: L-7"});
    r = get();
    ck_assert_str_eq(tt_result_request_id(r), "L-7");
    tt_result_unref(r);
}
END_TEST

START_TEST(an_error_is_one_line_and_json_whatever_the_service_says)
{
    SCRIPT({.status = 404, .type = "text/plain", .body = "x", .header = "X-Log: L\xff\x01-7"});
    tt_result *r = get();
    ck_assert_str_eq(tt_result_request_id(r), "L?"
                                              "?-7");
    json_t *error = json_loads(tt_result_error_json(r), 0, NULL);
    ck_assert_ptr_nonnull(error);
    json_decref(error);
    tt_result_unref(r);
    SCRIPT({.status = 200, .body = "{\"code\":40002,\"message\":\"one\\ntwo\\u001b[31m\"}"});
    r = get();
    ck_assert_ptr_nonnull(strstr(tt_result_message(r), "one two?[31m"));
    tt_result_unref(r);
}
END_TEST

static int32_t count_rows(const void *bytes, size_t n, void *user)
{
    ck_assert_uint_eq(n, strlen("{\"i\":1}"));
    ck_assert_int_eq(memcmp(bytes, "{\"i\":", 5), 0);
    ++*(int *)user;
    return 0;
}

START_TEST(pages_by_number_are_joined_or_streamed)
{
#define PAGE(rows)                                                                                           \
    {.status = 200, .body = "{\"code\":0,\"data\":{\"list\":[" rows "],\"page_info\":{\"total_page\":3}}}"}
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    const char *p;
    size_t n;
    int rows = 0;
    options.flags = TT_ALL_PAGES;
    SCRIPT(PAGE("{\"i\": 1},{\"i\":2}"), PAGE("{\"i\":3}"), PAGE("{\"i\":4}"));
    tt_result *r = tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", &options);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_data(r, &p, &n);
    ck_assert_str_eq(p, "{\"list\":[{\"i\":1},{\"i\":2},{\"i\":3},{\"i\":4}]}");
    ck_assert_ptr_nonnull(strstr(script.requests[0].url, "page_size=50"));
    ck_assert_ptr_nonnull(strstr(script.requests[2].url, "page=3"));
    tt_result_unref(r);
    options.sink = count_rows;
    options.sink_user = &rows;
    options.max_items = 3;
    SCRIPT(PAGE("{\"i\": 1},{\"i\":2}"), PAGE("{\"i\":3},{\"i\":4}"));
    r = tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", &options);
    ck_assert_int_eq(rows, 3);
    tt_result_unref(r);
}
END_TEST

START_TEST(pages_by_cursor_follow_the_cursor)
{
#define VIDEOS(rest) {.status = 200, .body = "{\"code\":0,\"data\":{\"videos\":[{\"i\":1}]," rest "}}"}
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    const char *p;
    size_t n;
    options.flags = TT_ALL_PAGES;
    SCRIPT(VIDEOS("\"cursor\":1700000000000123456,\"has_more\":true"),
           VIDEOS("\"cursor\":5,\"has_more\":false"));
    tt_result *r = tt_call_text(tt, "test.list", "{}", &options);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_str_eq(script.requests[0].body, "{\"max_count\":20}");
    ck_assert_str_eq(script.requests[1].body, "{\"max_count\":20,\"cursor\":1700000000000123456}");
    tt_result_data(r, &p, &n);
    ck_assert_str_eq(p, "{\"videos\":[{\"i\":1},{\"i\":1}]}");
    tt_result_unref(r);
    SCRIPT(VIDEOS("\"cursor\":5,\"has_more\":true"), VIDEOS("\"cursor\":5,\"has_more\":true"));
    r = tt_call_text(tt, "test.list", "{}", &options);
    ck_assert_uint_eq(tt_result_warnings(r, NULL), 1);
    tt_result_unref(r);
}
END_TEST

START_TEST(an_id_comes_back_digit_for_digit)
{
    const char *p;
    size_t n;
    tt_value v;
    const char *fields[] = {"id"};
    char text[32];
    SCRIPT({.status = 200, .body = "{\"code\":0,\"data\":{\"list\":[{\"id\":7602997517160123666}]}}"});
    tt_result *r = get();
    tt_result_data(r, &p, &n);
    ck_assert_ptr_nonnull(strstr(p, "7602997517160123666"));
    tt_rows *rows = tt_rows_open(r, fields, 1);
    ck_assert_int_eq(tt_rows_next(rows, &v), 1);
    tt_value_text(&v, text, sizeof text);
    ck_assert_str_eq(text, "7602997517160123666");
    ck_assert_int_eq(tt_value_int(&v), 7602997517160123666);
    ck_assert_int_eq(tt_rows_next(rows, &v), 0);
    tt_rows_close(rows);
    tt_result_unref(r);
}
END_TEST

START_TEST(a_secret_that_a_service_echoes_is_masked)
{
    SCRIPT({.status = 200, .body = "{\"code\":40002,\"message\":\"token act.12345 is bad\"}"});
    tt_result *r = get();
    ck_assert_ptr_null(strstr(tt_result_message(r), "act.12345"));
    ck_assert_ptr_null(strstr(tt_result_error_json(r), "act.12345"));
    ck_assert_ptr_nonnull(strstr(tt_result_message(r), "***"));
    tt_result_unref(r);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("answers");
    TCase *c = tcase_create("answers");
    tcase_add_checked_fixture(c, open_test, close_test);
    tcase_add_test(c, codes_of_the_service_have_their_classes);
    tcase_add_test(c, what_is_not_json_is_said_in_words);
    tcase_add_test(c, a_partial_success_keeps_its_data);
    tcase_add_test(c, an_error_is_one_json_object);
    tcase_add_test(c, reads_are_repeated_until_they_succeed);
    tcase_add_test(c, reads_give_up_after_the_retries);
    tcase_add_test(c, throttling_that_lasts_ends_as_such);
    tcase_add_test(c, what_makes_something_new_is_never_sent_twice);
    tcase_add_test(c, what_was_not_done_may_be_sent_again);
    tcase_add_test(c, an_idempotency_key_allows_the_same_request_again);
    tcase_add_test(c, retry_writes_is_a_choice);
    tcase_add_test(c, other_envelopes_are_read);
    tcase_add_test(c, bytes_are_a_result_and_their_errors_are_judged);
    tcase_add_test(c, headers_give_the_support_id_and_a_warning);
    tcase_add_test(c, an_error_is_one_line_and_json_whatever_the_service_says);
    tcase_add_test(c, pages_by_number_are_joined_or_streamed);
    tcase_add_test(c, pages_by_cursor_follow_the_cursor);
    tcase_add_test(c, an_id_comes_back_digit_for_digit);
    tcase_add_test(c, a_secret_that_a_service_echoes_is_masked);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
