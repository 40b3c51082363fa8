/* The provider of the examples: loaded from its own file, a table and a flow, against a server that records. */
#include "core/loader.h"
#include "tiktok/tiktok.h"
#include "wire.h"
#include <check.h>
#include <stdio.h>
#include <string.h>

static tt_context *open_hello(const char *base)
{
    char module[512], url[256];
    const char *const set[] = {module, url};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(module, sizeof module, "providers.hello.module=%s/examples/.libs/hello.so", TEST_BUILD_DIR);
    snprintf(url, sizeof url, "providers.hello.base_url=%s", base);
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 2;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

START_TEST(the_flow_greets_twice)
{
    const char *data;
    size_t n;
    tt_context *tt = open_hello(wire_start());
    wire_data("{\"greeting\":\"Hello\"}");
    wire_data("{\"greeting\":\"Hello again\"}");
    tt_result *r = tt_call_text(tt, "hello.greet_twice", "{\"name\":\"World\"}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_int_eq(tt_result_data(r, &data, &n), 0);
    ck_assert_int_eq(strncmp(data, "{\"greeting\":\"Hello again\"}", n), 0);
    ck_assert_uint_eq(wire_count(), 2);
    ck_assert_str_eq(wire_line(0), "GET /open_api/v1.3/hello/greet/?name=World");
    ck_assert_str_eq(wire_line(1), wire_line(0));
    tt_result_unref(r);
    tt_close(tt);
    wire_stop();
}
END_TEST

START_TEST(a_refusal_of_the_service_reaches_the_host)
{
    tt_context *tt = open_hello(wire_start());
    wire_answer(200, "application/json", "{\"code\":7,\"message\":\"not today\",\"request_id\":\"R\"}");
    tt_result *r = tt_call_text(tt, "hello.greet_twice", "{\"name\":\"World\"}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EREMOTE);
    ck_assert_str_eq(tt_result_code(r), "7");
    ck_assert_uint_eq(wire_count(), 1);
    tt_result_unref(r);
    tt_close(tt);
    wire_stop();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("hello");
    TCase *c = tcase_create("hello");
    tcase_add_test(c, the_flow_greets_twice);
    tcase_add_test(c, a_refusal_of_the_service_reaches_the_host);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
