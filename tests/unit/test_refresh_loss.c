/* Refreshes that fail, get lost or are cut off: what remains on disk, and what a person is told. The transport is
 * scripted; where processes die, they are real ones. */
#include "token_kit.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* ---- when it cannot be */

START_TEST(a_refused_refresh_stops_at_once_and_for_good)
{
    keep("stored", "id1", -5);
    SCRIPT(INVALID_GRANT);
    open_with(TT_DRIVE_CALLER, NULL);
    for (int i = 0; i < 3; i++) {
        tt_result *r = get();
        if (i == 0)
            ck_assert_str_eq(tt_result_code(r), "invalid_grant");
        ck_assert_int_eq(tt_result_retryable(r), 0);
        ck_assert_ptr_null(strstr(tt_result_message(r), "lost"));
        expect_fail(r, TT_EAUTH, "the service refused to refresh the token",
                    "sign in again: tiktok login test --account stored");
    }
    ck_assert_uint_eq(script.n_requests, 1);
    SCRIPT(NEW_PAIR("2"), OK_REPLY); /* who insists may ask again */
    expect_ok(tt_token_refresh(tt, "test", "stored"));
    expect_ok(get());
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(a_refused_refresh_leaves_a_living_token_in_use)
{
    keep("stored", "id1", 100);
    SCRIPT(INVALID_GRANT, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    for (size_t i = 1; i <= 2; i++) {
        const char *const *warnings;
        tt_result *r = get();
        ck_assert_uint_eq(tt_result_warnings(r, &warnings), 1);
        ck_assert_ptr_nonnull(strstr(warnings[0], "sign in again: tiktok login test --account stored"));
        expect_ok(r);
        expect_token(i, "act.stored");
    }
    ck_assert_uint_eq(script.n_requests, 3);
}
END_TEST

START_TEST(a_token_without_a_refresh_token_just_ends)
{
    struct ttc_token t = {.provider = (char *)"test",
                          .account = (char *)"one",
                          .kind = (char *)"user",
                          .access = (char *)"act.one",
                          .expires_at = now() - 1};
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_fail(get(), TT_EAUTH, "the token has ended and cannot be refreshed",
                "tiktok login test --account one");
    expect_fail(tt_token_refresh(tt, "test", "one"), TT_EUSAGE, "cannot be refreshed", "");
    ck_assert_uint_eq(script.n_requests, 0);
}
END_TEST

START_TEST(trouble_on_the_way_is_repeated_and_leaves_no_mark_when_nothing_was_sent)
{
    keep("stored", "id1", 100);
    SCRIPT({.outcome = TTC_CONNECT}, {.outcome = TTC_CONNECT}, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, "http.retries=1");
    expect_ok(get()); /* the token still lives */
    expect_token(2, "act.stored");
    expect_stored("stored", "act.stored", "rft.stored");
    expect_ok(get()); /* and the next call does not try again at once */
    ck_assert_uint_eq(script.n_requests, 4);
    tt_close(tt);
    keep("stored", "id1", -5);
    SCRIPT({.outcome = TTC_CONNECT}, {.outcome = TTC_CONNECT});
    open_with(TT_DRIVE_CALLER, "http.retries=1");
    expect_fail(get(), TT_ENETWORK, "the token could not be refreshed", "");
    ck_assert_uint_eq(script.n_requests, 2);
    tt_close(tt);
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1}, NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, "http.retries=1");
    expect_ok(get());
    expect_refresh(1, "rft.stored");
}
END_TEST

START_TEST(an_answer_that_was_lost_is_told)
{
    char begun[32];
    keep("stored", "id1", -5);
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1}, INVALID_GRANT);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_fail(get(), TT_EAUTH, "its answer was lost", "sign in again: tiktok login test --account stored");
    time_t t = time(NULL);
    strftime(begun, sizeof begun, "sent at %Y-%m-%dT%H", gmtime(&t));
    expect_fail(get(), TT_EAUTH, begun, "tiktok login"); /* also later, from the store */
    ck_assert_uint_eq(script.n_requests, 2);
}
END_TEST

START_TEST(what_could_not_be_saved_is_not_sent)
{
    char tokens[128], moved[128];
    keep("stored", "id1", -5);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    snprintf(tokens, sizeof tokens, "%s/tokens/test.stored.next", kit_folder());
    snprintf(moved, sizeof moved, "%s/tokens/test.stored.json.new", kit_folder());
    ck_assert_int_eq(mkdir(tokens, 0700), 0); /* the room cannot be reserved */
    expect_fail(get(), TT_ECONFIG, "cannot be written", "");
    rmdir(tokens);
    ck_assert_int_eq(mkdir(moved, 0700), 0); /* the mark cannot be written */
    expect_fail(get(), TT_ECONFIG, "cannot be written", "");
    ck_assert_uint_eq(script.n_requests, 0);
}
END_TEST

/* ---- cancels, deadlines, the end of the context */

START_TEST(a_cancel_does_not_touch_the_refresh)
{
    int n[2] = {0, 0};
    json_t *params = json_pack("{s:s}", "account_id", "1");
    keep("stored", "id1", -5);
    SCRIPT(SLOW_PAIR);
    open_with(TT_DRIVE_POLL, NULL);
    tt_id id = tt_submit(tt, "test.get", params, NULL, note, n, NULL);
    while (script.n_requests == 0)
        tt_poll(tt, 0);
    ck_assert_int_eq(tt_cancel(tt, id), 0);
    while (tt_poll(tt, 50) > 0)
        ;
    json_decref(params);
    ck_assert_int_eq(n[1], 1);
    ck_assert_uint_eq(script.n_requests, 1);
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(closing_waits_for_the_refresh)
{
    int n[2] = {0, 0};
    json_t *params = json_pack("{s:s}", "account_id", "1");
    keep("stored", "id1", -5);
    SCRIPT(SLOW_PAIR);
    open_with(TT_DRIVE_POLL, NULL);
    tt_submit(tt, "test.get", params, NULL, note, n, NULL);
    while (script.n_requests == 0)
        tt_poll(tt, 0);
    tt_close(tt);
    tt = NULL;
    json_decref(params);
    ck_assert_int_eq(n[1], 1);
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(a_deadline_leaves_neither_lock_nor_lies)
{
    struct ttc_store_lock *lock;
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    keep("stored", "id1", -5);
    SCRIPT({.never = 1});
    open_with(TT_DRIVE_CALLER, NULL);
    options.deadline_ms = getenv("TEST_UNDER_VALGRIND") ? 10000 : 500; /* long enough to send it */
    expect_fail(tt_call_text(tt, "test.get", ONE, &options), TT_ENETWORK, "deadline", "");
    ck_assert_int_eq(store->ops->lock(store, "test", "stored", &lock, &why), 1);
    store->ops->unlock(lock);
    struct ttc_token t = stored("stored");
    ck_assert_int_ne(t.refresh_begun, 0); /* it was sent, and nobody knows what became of it */
    ttc_token_clear(&t);
}
END_TEST

/* ---- a process dies */

static int watched;

/* What is on disk when each request leaves: the mark of the refresh; then the new pair. */
static void look_at_disk(size_t request)
{
    struct ttc_token t = stored("stored");
    watched++;
    if (request == 0) {
        ck_assert_str_eq(t.access, "act.stored");
        ck_assert_int_le(llabs(t.refresh_begun - now()), 3);
    } else {
        ck_assert_str_eq(t.access, "act.stored.2");
        ck_assert_str_eq(t.refresh, "rft.stored.2");
        ck_assert_int_eq(t.refresh_begun, 0);
    }
    ttc_token_clear(&t);
}

START_TEST(the_disk_is_always_ahead_of_the_wire)
{
    keep("stored", "id1", -5);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    script_sees = look_at_disk;
    expect_ok(get());
    ck_assert_int_eq(watched, 2);
}
END_TEST

static size_t dies_at;

static void die(size_t request)
{
    if (request == dies_at)
        kill(getpid(), SIGKILL);
}

/* A process that calls and is killed when it is about to send this request. */
static void killed_at(size_t request)
{
    pid_t child = fork();
    if (child == 0) {
        dies_at = request;
        script_sees = die;
        SCRIPT(NEW_PAIR("2"), OK_REPLY);
        open_with(TT_DRIVE_CALLER, NULL);
        get();
        _exit(0);
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

START_TEST(killed_before_the_request_left)
{
    keep("stored", "id1", -5);
    killed_at(0);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_refresh(0, "rft.stored");
    expect_token(1, "act.stored.2");
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(killed_after_the_answer_was_read)
{
    keep("stored", "id1", -5);
    killed_at(1);
    expect_stored("stored", "act.stored.2", "rft.stored.2");
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_token(0, "act.stored.2");
}
END_TEST

/* A process whose refresh was sent and is killed while it waits for the answer. */
static void killed_while_waiting(void)
{
    int ends[2];
    char byte;
    ck_assert_int_eq(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        json_t *params = json_pack("{s:s}", "account_id", "1");
        int n[2];
        SCRIPT({.never = 1});
        open_with(TT_DRIVE_POLL, NULL);
        tt_submit(tt, "test.get", params, NULL, note, n, NULL);
        while (script.n_requests == 0)
            tt_poll(tt, 0);
        if (write(ends[1], "x", 1) == 1)
            pause();
        _exit(0);
    }
    ck_assert_int_eq(read(ends[0], &byte, 1), 1);
    kill(child, SIGKILL);
    int status;
    waitpid(child, &status, 0);
    ck_assert(WIFSIGNALED(status));
    struct ttc_token t = stored("stored");
    ck_assert_int_ne(t.refresh_begun, 0);
    ck_assert_str_eq(t.refresh, "rft.stored");
    ttc_token_clear(&t);
}

START_TEST(killed_between_with_a_service_that_never_saw_it)
{
    keep("stored", "id1", -5);
    killed_while_waiting();
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_refresh(0, "rft.stored");
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(killed_between_with_a_service_that_rotated)
{
    keep("stored", "id1", 100);
    killed_while_waiting();
    SCRIPT(INVALID_GRANT, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get()); /* the refresh was tried again, and the access token lives */
    expect_refresh(0, "rft.stored");
    expect_token(1, "act.stored");
    tt_result *r = get(); /* no second try */
    const char *const *warnings;
    ck_assert_uint_eq(tt_result_warnings(r, &warnings), 1);
    ck_assert_ptr_nonnull(strstr(warnings[0], "its answer was lost"));
    expect_ok(r);
    expect_token(2, "act.stored");
    ttc_clock_shift(200000);
    expect_fail(get(), TT_EAUTH, "its answer was lost; the service calls the refresh token invalid now",
                "sign in again: tiktok login test --account stored");
    ck_assert_uint_eq(script.n_requests, 3);
}
END_TEST

/* Whatever allocation fails: no crash, no leak, and afterwards the account works or says what is wrong. */
START_TEST(memory_may_end_anywhere)
{
    int worked = 0;
    for (uint64_t n = 1; n < 3000 && !worked; n++) {
        keep("stored", "id1", -5);
        SCRIPT(NEW_PAIR("2"), OK_REPLY, INVALID_GRANT, OK_REPLY);
        open_with(TT_DRIVE_CALLER, NULL);
        ttc_alloc_fail_at(n);
        tt_result *r = get(), *list = tt_tokens(tt);
        ttc_alloc_fail_at(0);
        worked = tt_result_status(r) == TT_OK && tt_result_status(list) == TT_OK && script.n_requests == 2;
        tt_result_unref(r);
        tt_result_unref(list);
        struct ttc_token t = stored("stored");
        ck_assert(strcmp(t.access, "act.stored") == 0 || strcmp(t.refresh, "rft.stored.2") == 0);
        ttc_token_clear(&t);
        tt_close(tt);
        tt = NULL;
    }
    ck_assert_int_eq(worked, 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("refresh_loss");
    TCase *c = tcase_create("refresh_loss");
    tcase_add_checked_fixture(c, kit_setup, kit_teardown);
    tcase_set_timeout(c, 30);
    tcase_add_test(c, a_refused_refresh_stops_at_once_and_for_good);
    tcase_add_test(c, a_refused_refresh_leaves_a_living_token_in_use);
    tcase_add_test(c, a_token_without_a_refresh_token_just_ends);
    tcase_add_test(c, trouble_on_the_way_is_repeated_and_leaves_no_mark_when_nothing_was_sent);
    tcase_add_test(c, an_answer_that_was_lost_is_told);
    tcase_add_test(c, what_could_not_be_saved_is_not_sent);
    tcase_add_test(c, a_cancel_does_not_touch_the_refresh);
    tcase_add_test(c, closing_waits_for_the_refresh);
    tcase_add_test(c, a_deadline_leaves_neither_lock_nor_lies);
    tcase_add_test(c, the_disk_is_always_ahead_of_the_wire);
    tcase_add_test(c, killed_before_the_request_left);
    tcase_add_test(c, killed_after_the_answer_was_read);
    tcase_add_test(c, killed_between_with_a_service_that_never_saw_it);
    tcase_add_test(c, killed_between_with_a_service_that_rotated);
    tcase_add_test(c, memory_may_end_anywhere);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
