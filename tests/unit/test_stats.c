/* tt_stats(): what a context says it has done. */
#include "script.h"
#include <check.h>
#include <pthread.h>
#include <string.h>

#define OK_BODY "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"

static const char *const with_token[] = {"providers.test.access_token=act.12345", NULL};

static tt_statistics stats_of(tt_context *tt, const char *provider)
{
    tt_statistics s = TT_STATISTICS_INIT;
    ck_assert_int_eq(tt_stats(tt, provider, &s), 0);
    return s;
}

static int status_of(tt_context *tt, const char *action, const char *json)
{
    tt_result *r = tt_call_text(tt, action, json, NULL);
    int status = tt_result_status(r);
    tt_result_unref(r);
    return status;
}

START_TEST(calls_requests_and_bytes_are_counted)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT({.status = 200, .body = OK_BODY}, {.outcome = TTC_CUT, .sent_any = 1},
           {.status = 200, .body = "{\"code\":40100,\"message\":\"slow\"}"}, {.status = 200, .body = OK_BODY},
           {.status = 200, .body = "{\"code\":40002,\"message\":\"bad\"}"});
    ck_assert_int_eq(status_of(tt, "test.get", "{\"account_id\":\"1\"}"), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.same", "{\"text\":\"abc\"}"), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.get", "{\"account_id\":\"1\"}"), TT_EREMOTE);
    tt_statistics s = stats_of(tt, "test");
    ck_assert_uint_eq(s.calls, 3);
    ck_assert_uint_eq(s.succeeded, 2);
    ck_assert_uint_eq(s.failed, 1);
    ck_assert_uint_eq(s.requests, 5);
    ck_assert_uint_eq(s.retries, 2);
    ck_assert_uint_eq(s.throttled, 1);
    ck_assert_uint_eq(s.refreshes, 0);
    ck_assert_uint_eq(s.bytes_sent, 3 * strlen("{\"text\":\"abc\"}"));
    ck_assert_uint_eq(s.bytes_received, 2 * strlen(OK_BODY) +
                                            strlen("{\"code\":40100,\"message\":\"slow\"}") +
                                            strlen("{\"code\":40002,\"message\":\"bad\"}"));
    tt_statistics all = stats_of(tt, NULL);
    ck_assert_int_eq(memcmp(&all, &s, sizeof all), 0);
    tt_close(tt);
}
END_TEST

START_TEST(refreshes_are_requests_and_no_calls)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    SCRIPT({.status = 200, .body = "{\"access_token\":\"act.new\",\"refresh_token\":\"rft.new\"}"},
           {.status = 200, .body = OK_BODY});
    ck_assert_int_eq(status_of(tt, "test.get", "{\"account_id\":\"1\",\"refresh_token\":\"rft.old\"}"),
                     TT_OK);
    tt_statistics s = stats_of(tt, "test");
    ck_assert_uint_eq(s.calls, 1);
    ck_assert_uint_eq(s.refreshes, 1);
    ck_assert_uint_eq(s.requests, 2);
    ck_assert_uint_eq(s.retries, 0);
    tt_close(tt);
}
END_TEST

START_TEST(a_refused_call_that_never_began_counts_nothing)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    ck_assert_int_eq(status_of(tt, "test.get", "{}"), TT_EUSAGE);
    tt_statistics s = stats_of(tt, NULL);
    ck_assert_uint_eq(s.calls + s.failed + s.requests, 0);
    tt_close(tt);
}
END_TEST

START_TEST(a_callback_that_blocks_is_counted_and_makes_the_loop_late)
{
    tt_context *tt = script_open(TT_DRIVE_POLL, with_token);
    tt_result *why = NULL;
    json_t *block = json_pack("{s:s}", "do", "block"), *wait = json_pack("{s:s}", "do", "forget");
    ck_assert_uint_ne(tt_submit(tt, "test.run_flow", wait, NULL, NULL, NULL, &why), 0);
    ck_assert_uint_ne(tt_submit(tt, "test.run_flow", block, NULL, NULL, NULL, &why), 0);
    while (tt_poll(tt, 20) > 0)
        ;
    tt_statistics s = stats_of(tt, "test");
    ck_assert_uint_eq(s.blocked, 1);
    ck_assert_uint_ge(s.loop_lag_max_ms, 60); /* the other flow's timer of 1 ms had to wait */
    ck_assert_uint_gt(s.loop_lag_mean_us, 0);
    json_decref(block);
    json_decref(wait);
    tt_close(tt);
}
END_TEST

START_TEST(an_older_hosts_struct_is_filled_as_far_as_it_goes)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    tt_statistics s = TT_STATISTICS_INIT, none = {0};
    SCRIPT({.status = 200, .body = OK_BODY});
    ck_assert_int_eq(status_of(tt, "test.get", "{\"account_id\":\"1\"}"), TT_OK);
    s.size = (uint32_t)offsetof(tt_statistics, succeeded);
    s.succeeded = 77;
    ck_assert_int_eq(tt_stats(tt, NULL, &s), 0);
    ck_assert_uint_eq(s.calls, 1);
    ck_assert_uint_eq(s.succeeded, 77);
    ck_assert_int_eq(tt_stats(tt, NULL, &none), -1);
    s.size = sizeof s;
    ck_assert_int_eq(tt_stats(tt, "nobody", &s), -1);
    tt_close(tt);
}
END_TEST

static _Atomic int over;

static void *look(void *user)
{
    tt_statistics s = TT_STATISTICS_INIT;
    uint64_t before = 0;
    while (!over) {
        ck_assert_int_eq(tt_stats(user, NULL, &s), 0);
        ck_assert_uint_ge(s.calls, before);
        before = s.calls;
    }
    return NULL;
}

START_TEST(any_thread_may_look_while_calls_run)
{
    pthread_t thread;
    struct script_reply replies[SCRIPT_MOST];
    for (int i = 0; i < SCRIPT_MOST; i++)
        replies[i] = (struct script_reply){.status = 200, .body = OK_BODY};
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    script_answers(replies, SCRIPT_MOST);
    ck_assert_int_eq(pthread_create(&thread, NULL, look, tt), 0);
    for (int i = 0; i < SCRIPT_MOST; i++)
        ck_assert_int_eq(status_of(tt, "test.get", "{\"account_id\":\"1\"}"), TT_OK);
    over = 1;
    pthread_join(thread, NULL);
    ck_assert_uint_eq(stats_of(tt, NULL).succeeded, SCRIPT_MOST);
    tt_close(tt);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("stats");
    TCase *c = tcase_create("stats");
    tcase_add_test(c, calls_requests_and_bytes_are_counted);
    tcase_add_test(c, refreshes_are_requests_and_no_calls);
    tcase_add_test(c, a_refused_call_that_never_began_counts_nothing);
    tcase_add_test(c, a_callback_that_blocks_is_counted_and_makes_the_loop_late);
    tcase_add_test(c, an_older_hosts_struct_is_filled_as_far_as_it_goes);
    tcase_add_test(c, any_thread_may_look_while_calls_run);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
