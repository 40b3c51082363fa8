/* Flows against the rules of tiktok-provider(7); tt_handle(); who may drive a context; canceling and deadlines. */
#include "core/log_internal.h"
#include "core/timers.h"
#include "script.h"
#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define OK_REPLY                                                                                             \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"    \
    }
static const char *const with_token[] = {"providers.test.access_token=act.12345", NULL};

static tt_result *flow(tt_context *tt, const char *what)
{
    json_t *params = json_pack("{s:s}", "do", what);
    tt_result *r = tt_call(tt, "test.run_flow", params, NULL);
    json_decref(params);
    return r;
}

static void expect_data(tt_result *r, const char *data)
{
    const char *p;
    size_t n;
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
    ck_assert_uint_eq(n, strlen(data));
    ck_assert_int_eq(memcmp(p, data, n), 0);
    tt_result_unref(r);
}

static void expect_failure(tt_result *r, int status, const char *words)
{
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_msg(strstr(tt_result_message(r), words) != NULL, "%s", tt_result_message(r));
    tt_result_unref(r);
}

START_TEST(a_flow_ends_with_data_or_an_answer)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    expect_data(flow(tt, "hello"), "{\"said\":\"hello\"}");
    SCRIPT(OK_REPLY);
    expect_data(flow(tt, "invoke"), "{\"x\":1}");
    ck_assert_ptr_nonnull(strstr(script.requests[0].url, "account_id=7"));
    tt_close(tt);
}
END_TEST

START_TEST(a_step_is_checked_and_judged_like_a_call)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    expect_failure(flow(tt, "bad invoke"), TT_EUSAGE, "account_id");
    SCRIPT({.status = 200, .body = "{\"code\":40002,\"message\":\"no\"}"});
    expect_failure(flow(tt, "invoke"), TT_EREMOTE, "test.run_flow: the service answered 40002: no");
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1});
    expect_failure(flow(tt, "create"), TT_EUNKNOWN, "may have happened");
    tt_close(tt);
}
END_TEST

START_TEST(a_second_end_is_ignored)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    expect_data(flow(tt, "twice"), "\"first\"");
    expect_data(flow(tt, "hello"), "{\"said\":\"hello\"}");
    tt_close(tt);
}
END_TEST

START_TEST(a_flow_that_forgets_to_end_is_ended)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    expect_failure(flow(tt, "nothing"), TT_EPROVIDER, "nothing pending and no result");
    expect_failure(flow(tt, "forget"), TT_EPROVIDER, "nothing pending and no result");
    expect_failure(flow(tt, "refuse"), TT_EPROVIDER, "could not start");
    tt_close(tt);
}
END_TEST

START_TEST(work_runs_on_another_thread)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    expect_data(flow(tt, "work"), "55");
    tt_close(tt);
}
END_TEST

START_TEST(a_source_is_opened_and_a_range_digested)
{
    char path[] = "/tmp/test_flows_XXXXXX", json[128];
    int fd = mkstemp(path);
    ck_assert_int_eq(write(fd, "xabcx", 5), 5);
    close(fd);
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    snprintf(json, sizeof json, "{\"do\":\"source\",\"path\":\"%s\"}", path);
    expect_data(tt_call_text(tt, "test.run_flow", json, NULL), "\"900150983cd24fb0d6963f7d28e17f72\"");
    unlink(path);
    expect_failure(tt_call_text(tt, "test.run_flow", json, NULL), TT_EUSAGE, "cannot be opened");
    tt_close(tt);
}
END_TEST

START_TEST(requests_of_a_flow_stay_on_allowed_hosts)
{
    static const char *const good[] = {"https://api.test/x", "https://a.files.test/y?z=1",
                                       "https://cdn.test/"};
    static const char *const bad[] = {"https://evil.test/x",      "http://api.test/x",
                                      "https://files.test.evil/", "https://api.test@evil.test/",
                                      "https://xfiles.test/",     "ftp://api.test/"};
    char json[256];
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        SCRIPT(OK_REPLY);
        snprintf(json, sizeof json, "{\"do\":\"http\",\"path\":\"%s\"}", good[i]);
        expect_data(tt_call_text(tt, "test.run_flow", json, NULL), "{\"x\":1}");
        ck_assert_str_eq(script.requests[0].url, good[i]);
        ck_assert_ptr_nonnull(strstr(script.requests[0].headers, "Access-Token: act.12345\n"));
    }
    SCRIPT(OK_REPLY);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        snprintf(json, sizeof json, "{\"do\":\"http\",\"path\":\"%s\"}", bad[i]);
        expect_failure(tt_call_text(tt, "test.run_flow", json, NULL), TT_EREMOTE,
                       "where nothing may be sent");
    }
    ck_assert_uint_eq(script.n_requests, 0);
    tt_close(tt);
}
END_TEST

START_TEST(a_checkpoint_survives_and_is_removed)
{
    char dir[] = "/tmp/test_state_XXXXXX", set_dir[64], file[96];
    ck_assert_ptr_nonnull(mkdtemp(dir));
    snprintf(set_dir, sizeof set_dir, "state_dir=%s", dir);
    snprintf(file, sizeof file, "%s/flows/mine.json", dir);
    const char *const set[] = {set_dir, NULL};
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.resume = "mine";
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    tt_result *r = tt_call_text(tt, "test.run_flow", "{\"do\":\"save\"}", &options);
    ck_assert_int_eq(tt_result_status(r), TT_EUNKNOWN);
    ck_assert_msg(strstr(tt_result_hint(r), "resume \"mine\"") != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
    ck_assert_int_eq(access(file, R_OK), 0);
    r = tt_call_text(tt, "test.run_flow", "{\"do\":\"save\"}", &options);
    expect_data(r, "{\"step\":2}");
    ck_assert_int_ne(access(file, R_OK), 0);
    tt_close(tt);
    snprintf(file, sizeof file, "%s/flows", dir);
    rmdir(file);
    rmdir(dir);
}
END_TEST

static tt_result *handle(tt_context *tt, const char *json)
{
    json_t *object = json_loads(json, JSON_DECODE_ANY, NULL);
    ck_assert_ptr_nonnull(object);
    tt_result *r = tt_handle(tt, object, NULL);
    json_decref(object);
    return r;
}

START_TEST(objects_of_the_seed_are_translated)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    SCRIPT(OK_REPLY);
    expect_data(
        handle(
            tt,
            "{\"actionType\":\"oldName\",\"id\":\"5\",\"deep\":[1],\"gone\":1,\"access_token\":\"tok.1\"}"),
        "{\"x\":1}");
    ck_assert_str_eq(script.requests[0].url,
                     "https://api.test/v1/get/?account_id=5&filtering=%7B%22inner%22%3A%5B1%5D%7D&flag=true");
    ck_assert_ptr_nonnull(strstr(script.requests[0].headers, "Access-Token: tok.1\n"));
    expect_failure(handle(tt, "{\"actionType\":\"oldNaem\"}"), TT_EUSAGE,
                   "actionType \"oldNaem\" is not known");
    expect_failure(handle(tt, "{\"actionType\":\"oldName\",\"deep\":[1],\"filtering\":\"x\"}"), TT_EUSAGE,
                   "deep becomes filtering.inner, and what is given on the way there is no object");
    expect_failure(handle(tt, "{\"x\":1}"), TT_EUSAGE, "has no actionType");
    expect_failure(handle(tt, "[1]"), TT_EUSAGE, "not a JSON object");
    expect_failure(handle(tt, "{\"actionType\":\"oldName\",\"provider\":\"other\"}"), TT_EUSAGE,
                   "the provider other");
    tt_close(tt);
}
END_TEST

/* ---- driving */

struct done {
    atomic_int n; /* counted last */
    int status;
    tt_context *tt;
    int inside;
};

static void count_done(tt_id id, tt_result *r, void *user)
{
    struct done *d = user;
    ck_assert_uint_ne(id, 0);
    d->status = tt_result_status(r);
    if (d->tt) {
        tt_result *inner = tt_call_text(d->tt, "test.same", "{}", NULL);
        d->inside = tt_result_status(inner);
        tt_result_unref(inner);
    }
    tt_result_unref(r);
    d->n++;
}

START_TEST(a_polled_context_runs_submitted_calls)
{
    struct done d = {0};
    tt_context *tt = script_open(TT_DRIVE_POLL, with_token);
    SCRIPT(OK_REPLY, OK_REPLY, OK_REPLY);
    json_t *params = json_pack("{s:s}", "account_id", "1");
    for (int i = 0; i < 3; i++)
        ck_assert_uint_ne(tt_submit(tt, "test.get", params, NULL, count_done, &d, NULL), 0);
    json_object_clear(params); /* it was copied or encoded */
    for (int i = 0; i < 100 && tt_poll(tt, 100) > 0; i++)
        continue;
    ck_assert_int_eq(d.n, 3);
    ck_assert_int_eq(d.status, TT_OK);
    ck_assert_ptr_nonnull(strstr(script.requests[2].url, "account_id=1"));
    expect_failure(tt_call_text(tt, "test.same", "{}", NULL), TT_EBUSY, "driven by tt_poll()");
    json_decref(params);
    tt_close(tt);
}
END_TEST

START_TEST(a_refused_submit_says_why)
{
    tt_result *why = NULL;
    tt_context *tt = script_open(TT_DRIVE_POLL, with_token);
    ck_assert_uint_eq(tt_submit(tt, "test.get", NULL, NULL, count_done, NULL, &why), 0);
    expect_failure(why, TT_EUSAGE, "account_id");
    tt_close(tt);
    tt = script_open(TT_DRIVE_CALLER, with_token);
    ck_assert_uint_eq(tt_submit(tt, "test.same", NULL, NULL, count_done, NULL, &why), 0);
    expect_failure(why, TT_EBUSY, "driven by tt_call()");
    ck_assert_int_eq(tt_poll(tt, 0), -1);
    tt_close(tt);
}
END_TEST

START_TEST(a_call_from_inside_a_callback_is_busy)
{
    tt_context *tt = script_open(TT_DRIVE_THREAD, with_token);
    struct done d = {.tt = tt};
    SCRIPT(OK_REPLY, OK_REPLY);
    ck_assert_uint_ne(tt_submit(tt, "test.same", NULL, NULL, count_done, &d, NULL), 0);
    for (int i = 0; i < 200 && !d.n; i++)
        usleep(10000);
    tt_close(tt);
    ck_assert_int_eq(d.n, 1);
    ck_assert_int_eq(d.inside, TT_EBUSY);
}
END_TEST

START_TEST(a_forked_child_is_busy)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    pid_t child = fork();
    if (child == 0) {
        tt_result *r = tt_call_text(tt, "test.same", "{}", NULL);
        int busy = tt_result_status(r) == TT_EBUSY;
        tt_result_unref(r);
        tt_close(tt); /* frees the child's copy and touches nothing of the parent's */
        _exit(busy ? 0 : 1);
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(WEXITSTATUS(status), 0);
    tt_close(tt);
}
END_TEST

struct racer {
    tt_context *tt;
    int ok;
};

static void *race(void *user)
{
    struct racer *r = user;
    for (int i = 0; i < 5; i++) {
        tt_result *result = tt_call_text(r->tt, "test.same", "{}", NULL);
        r->ok += tt_result_status(result) == TT_OK;
        tt_result_unref(result);
    }
    return NULL;
}

START_TEST(many_threads_call_one_context_with_a_thread)
{
    static struct script_reply replies[40];
    pthread_t threads[8];
    struct racer racers[8];
    tt_context *tt = script_open(TT_DRIVE_THREAD, with_token);
    for (size_t i = 0; i < 40; i++)
        replies[i] = (struct script_reply)OK_REPLY;
    script_answers(replies, 40);
    for (int i = 0; i < 8; i++) {
        racers[i] = (struct racer){tt, 0};
        pthread_create(&threads[i], NULL, race, &racers[i]);
    }
    for (int i = 0; i < 8; i++) {
        pthread_join(threads[i], NULL);
        ck_assert_int_eq(racers[i].ok, 5);
    }
    tt_close(tt);
}
END_TEST

START_TEST(a_host_that_brings_a_token_with_each_call_does_not_grow)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    char token[32];
    options.flags = TT_DRY_RUN;
    options.access_token = token;
    for (int i = 0; i < 3000; i++) {
        snprintf(token, sizeof token, "act.%06d", i);
        tt_result_unref(tt_call_text(tt, "test.get", "{\"account_id\":\"7\"}", &options));
    }
    ck_assert_uint_lt(tt->log->n_hidden, 1500);
    ck_assert_int_eq(ttc_mask_needed(tt->log, token), 1);
    tt_close(tt);
}
END_TEST

START_TEST(a_cancel_ends_the_call_at_once)
{
    struct done d = {0};
    tt_context *tt = script_open(TT_DRIVE_POLL, with_token);
    SCRIPT({.never = 1});
    tt_id id = tt_submit(tt, "test.create", NULL, NULL, count_done, &d, NULL);
    tt_poll(tt, 0);
    tt_poll(tt, 0);
    ck_assert_uint_eq(script.n_requests, 1);
    uint64_t before = ttc_now_ms();
    ck_assert_int_eq(tt_cancel(tt, id), 0);
    while (tt_poll(tt, 1000) > 0)
        continue;
    ck_assert_uint_lt(ttc_now_ms() - before, 100);
    ck_assert_int_eq(d.n, 1);
    ck_assert_int_eq(d.status, TT_ECANCELED);
    ck_assert_int_eq(tt_cancel(tt, id), -1);
    ck_assert_uint_eq(script.n_canceled, 1);
    tt_close(tt);
}
END_TEST

START_TEST(a_deadline_ends_what_takes_too_long)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.deadline_ms = 30;
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT({.never = 1}, {.never = 1});
    expect_failure(tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", &options), TT_ENETWORK, "deadline");
    expect_failure(tt_call_text(tt, "test.create", "{}", &options), TT_EUNKNOWN, "deadline");
    expect_failure(tt_call_text(tt, "test.run_flow", "{\"do\":\"wait\"}", &options), TT_ENETWORK, "deadline");
    tt_close(tt);
}
END_TEST

/* What was made must not be made again because a host repeats what it calls retryable. */
START_TEST(a_flow_that_made_something_is_not_retryable)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.deadline_ms = 100;
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT(OK_REPLY);
    tt_result *r = tt_call_text(tt, "test.run_flow", "{\"do\":\"create and wait\"}", &options);
    ck_assert_int_eq(script.n_requests, 1);
    ck_assert_int_eq(tt_result_status(r), TT_ENETWORK);
    ck_assert_int_eq(tt_result_retryable(r), 0);
    ck_assert_msg(strstr(tt_result_hint(r), "before repeating") != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
    r = tt_call_text(tt, "test.run_flow", "{\"do\":\"wait\"}", &options);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

/* A call that waits for its beginning when it is canceled: the loop is just beginning others. */
struct second {
    tt_context *tt;
    tt_id id;
    struct done d;
};

static void submit_and_cancel(tt_id id, tt_result *r, void *user)
{
    struct second *s = user;
    (void)id;
    tt_result_unref(r);
    s->id = tt_submit(s->tt, "test.create", NULL, NULL, count_done, &s->d, NULL);
    ck_assert_int_eq(tt_cancel(s->tt, s->id), 0);
}

START_TEST(a_cancel_before_the_beginning_is_kept)
{
    struct second s = {.tt = script_open(TT_DRIVE_POLL, with_token)};
    json_t *at_once = json_pack("{s:s}", "do", "say");
    SCRIPT({.never = 1});
    tt_submit(s.tt, "test.run_flow", at_once, NULL, submit_and_cancel, &s, NULL);
    for (int i = 0; i < 10 && !s.d.n; i++)
        tt_poll(s.tt, 50);
    ck_assert_int_eq(s.d.n, 1);
    ck_assert_int_eq(s.d.status, TT_ECANCELED);
    json_decref(at_once);
    tt_close(s.tt);
}
END_TEST

START_TEST(closing_ends_what_is_in_flight)
{
    struct done d = {0};
    tt_context *tt = script_open(TT_DRIVE_POLL, with_token);
    json_t *wait = json_pack("{s:s}", "do", "wait");
    SCRIPT({.never = 1});
    tt_submit(tt, "test.create", NULL, NULL, count_done, &d, NULL);
    tt_submit(tt, "test.run_flow", wait, NULL, count_done, &d, NULL);
    tt_poll(tt, 0);
    tt_close(tt);
    json_decref(wait);
    ck_assert_int_eq(d.n, 2);
    ck_assert_int_eq(d.status, TT_ECANCELED);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("flows");
    TCase *c = tcase_create("flows");
    tcase_add_test(c, a_flow_ends_with_data_or_an_answer);
    tcase_add_test(c, a_step_is_checked_and_judged_like_a_call);
    tcase_add_test(c, a_second_end_is_ignored);
    tcase_add_test(c, a_flow_that_forgets_to_end_is_ended);
    tcase_add_test(c, work_runs_on_another_thread);
    tcase_add_test(c, a_source_is_opened_and_a_range_digested);
    tcase_add_test(c, requests_of_a_flow_stay_on_allowed_hosts);
    tcase_add_test(c, a_checkpoint_survives_and_is_removed);
    tcase_add_test(c, objects_of_the_seed_are_translated);
    tcase_add_test(c, a_polled_context_runs_submitted_calls);
    tcase_add_test(c, a_refused_submit_says_why);
    tcase_add_test(c, a_call_from_inside_a_callback_is_busy);
    tcase_add_test(c, a_forked_child_is_busy);
    tcase_add_test(c, many_threads_call_one_context_with_a_thread);
    tcase_add_test(c, a_host_that_brings_a_token_with_each_call_does_not_grow);
    tcase_add_test(c, a_cancel_ends_the_call_at_once);
    tcase_add_test(c, a_deadline_ends_what_takes_too_long);
    tcase_add_test(c, a_flow_that_made_something_is_not_retryable);
    tcase_add_test(c, a_cancel_before_the_beginning_is_kept);
    tcase_add_test(c, closing_ends_what_is_in_flight);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
