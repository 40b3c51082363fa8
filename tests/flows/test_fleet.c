/* Many processes, one account, tokens that live for two seconds and refresh tokens that rotate: nobody is refused, and
 * nothing is refreshed twice. And signing in at all three providers, and answers of refreshes that get lost. */
#include "tests/unit/box.h"
#include "tests/unit/token_client.h"
#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { PROCESSES = 16, CALLS = 50 };
#define REFRESH "/open_api/v1.3/tt_user/oauth2/refresh_token/"

static void pause_some(void)
{
    struct timespec pause = {0, (random() % 240) * 1000000L};

    nanosleep(&pause, NULL);
}

/* One process: its exit status is how many calls failed. */
static int call_often(int number)
{
    tt_context *tt = token_client_open("business", NULL);
    char params[128];
    int failed = 0;

    srandom((unsigned)number);
    snprintf(params, sizeof params, "{\"business_id\":\"%s\"}", box_said("business", "business_id"));
    for (int i = 0; i < CALLS; i++) {
        tt_result *r = tt_call_text(tt, "business.get", params, NULL);
        if (tt_result_status(r) != TT_OK) {
            fprintf(stderr, "process %d, call %d: %s (%s)\n", number, i, tt_result_message(r),
                    tt_result_hint(r));
            failed++;
        }
        tt_result_unref(r);
        pause_some();
    }
    tt_close(tt);
    return failed;
}

/* How many requests of this path the sandbox saw, and how many of them it answered with another code than 0. */
static int count(const char *path, int *refused)
{
    struct reply reply = box_get("/sandbox/log", NULL);
    json_t *list = json_object_get(reply.json, "requests"), *entry;
    size_t i;
    int n = 0;

    *refused = 0;
    ck_assert(json_is_array(list));
    json_array_foreach(list, i, entry)
    {
        if (strcmp(json_string_value(json_object_get(entry, "path")), path) != 0) {
            continue;
        }
        n++;
        *refused += json_integer_value(json_object_get(entry, "code")) != 0 ||
                    json_integer_value(json_object_get(entry, "status")) != 200;
    }
    reply_free(&reply);
    return n;
}

START_TEST(sixteen_processes_share_one_account)
{
    static const char *const arguments[] = {"--token-life", "2", "--rotation", "strict", NULL};
    pid_t children[PROCESSES];
    int refused, calls, refreshes, failed = 0;
    time_t begun = time(NULL);

    box_start(arguments);
    token_client_begin();
    token_client_import("business");
    for (int i = 0; i < PROCESSES; i++) {
        children[i] = fork();
        ck_assert_int_ge(children[i], 0);
        if (children[i] == 0) {
            _exit(call_often(i));
        }
    }
    for (int i = 0; i < PROCESSES; i++) {
        int status = 0;
        ck_assert_int_eq(waitpid(children[i], &status, 0), children[i]);
        failed += WIFEXITED(status) ? WEXITSTATUS(status) : CALLS;
    }
    int seconds = (int)(time(NULL) - begun);
    ck_assert_int_eq(failed, 0);
    calls = count("/open_api/v1.3/business/get/", &refused);
    ck_assert_int_ge(calls, PROCESSES * CALLS);
    /* A token that ends on its way is refused, refreshed and sent again; each of the 800 was answered in the end. */
    ck_assert_int_eq(calls - refused, PROCESSES * CALLS);
    refreshes = count(REFRESH, &refused);
    ck_assert_int_eq(refused,
                     0); /* rotation is strict: a second refresh of one generation would be refused */
    ck_assert_msg(refreshes >= 2 && refreshes <= seconds + 1, "%d refreshes in %d seconds", refreshes,
                  seconds);
    token_client_end();
    box_stop();
}
END_TEST

/* ---- signing in for real */

static tt_result *finish(tt_context *tt, const char *provider, const char *code, const char *verifier)
{
    tt_auth_options o = TT_AUTH_OPTIONS_INIT;
    char *escaped = box_escape(code), answer[512];

    snprintf(answer, sizeof answer, "http://127.0.0.1/back?auth_code=%s&code=%s&state=abc", escaped, escaped);
    free(escaped);
    o.provider = provider;
    o.answer = answer;
    o.state = "abc";
    o.code_verifier = verifier;
    return tt_auth_finish(tt, &o);
}

static void expect_ok(tt_result *r)
{
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s (%s)", tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}

static void expect_state(tt_result *r, const char *expected)
{
    json_t *data = tt_result_tree(r);
    const char *state = json_string_value(json_object_get(data, "state"));

    ck_assert_msg(state != NULL && strcmp(state, expected) == 0, "%s: %s", state ? state : "none",
                  tt_result_message(r));
    json_decref(data);
    tt_result_unref(r);
}

/* Signs in with the code that the sandbox announced, calls, refreshes, revokes. */
static void live(const char *provider, const char *code, const char *verifier, const char *action,
                 const char *params)
{
    token_client_begin();
    tt_context *tt = token_client_open(provider, NULL);
    expect_state(finish(tt, provider, code, verifier), "ready");
    expect_ok(tt_call_text(tt, action, params, NULL));
    if (strcmp(provider, "ads") != 0) {
        expect_state(tt_token_refresh(tt, provider, NULL), "ready");
        expect_ok(tt_call_text(tt, action, params, NULL));
    }
    tt_result *again = finish(tt, provider, code, verifier); /* a code is good once */
    ck_assert_int_eq(tt_result_status(again), TT_EAUTH);
    tt_result_unref(again);
    expect_ok(tt_token_revoke(tt, provider, NULL, 0));
    tt_result *r = tt_call_text(tt, action, params, NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EAUTH);
    ck_assert_msg(strstr(tt_result_hint(r), "tiktok login") != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
    tt_close(tt);
}

/* Neither in a log line of any level nor in the sandbox's own log. */
static void never_seen(const char *provider, const char *name)
{
    const char *secret = box_said(provider, name);

    ck_assert_msg(strstr(token_client_log(), secret) == NULL, "%s.%s is in the log", provider, name);
}

/* The app's own token is nobody's account: it is fetched when it is wanted, and kept. */
static void live_as_an_app(void)
{
    token_client_begin();
    tt_context *tt = token_client_open("developer", NULL);
    tt_result_unref(
        tt_call_text(tt, "developer.request", "{\"path\":\"/v2/nothing/\",\"token\":\"client\"}", NULL));
    expect_state(tt_token_show(tt, "developer", "(client)", 0), "ready");
    tt_close(tt);
    token_client_end();
}

START_TEST(each_provider_signs_in_and_out)
{
    char params[160];

    box_start(NULL);
    live("ads", box_said("ads", "auth_code"), NULL, "ads.advertiser.info",
         "{\"advertiser_ids\":[\"7000000000000000001\"]}");
    never_seen("ads", "auth_code");
    never_seen("ads", "secret");
    token_client_end();
    snprintf(params, sizeof params, "{\"business_id\":\"%s\"}", box_said("business", "business_id"));
    live("business", box_said("business", "auth_code"), NULL, "business.get", params);
    never_seen("business", "auth_code");
    never_seen("business", "client_secret");
    token_client_end();
    live("developer", box_said("developer", "code"), box_said("developer", "code_verifier"),
         "developer.user.info", "{\"fields\":[\"open_id\"]}");
    never_seen("developer", "code");
    never_seen("developer", "client_secret");
    ck_assert_ptr_null(strstr(token_client_log(), "act."));
    ck_assert_ptr_null(strstr(token_client_log(), "rft."));
    ck_assert_ptr_nonnull(strstr(token_client_log(), "refreshed"));
    token_client_end();
    live_as_an_app();
    box_stop();
}
END_TEST

/* ---- answers that get lost */

static tt_result *get(tt_context *tt)
{
    char params[128];

    snprintf(params, sizeof params, "{\"business_id\":\"%s\"}", box_said("business", "business_id"));
    return tt_call_text(tt, "business.get", params, NULL);
}

static void begin(const char *rotation, const char *fault)
{
    const char *arguments[] = {"--token-life",           "2",   "--rotation", rotation,
                               fault ? "--fault" : NULL, fault, NULL};

    box_start(arguments);
    token_client_begin();
    token_client_import("business");
    sleep(2);
}

static void end(tt_context *tt)
{
    tt_close(tt);
    token_client_end();
    box_stop();
}

START_TEST(an_answer_that_gets_lost_is_told)
{
    int refused;

    begin("strict", "tt_user/oauth2/refresh_token/,drop-answer=0");
    tt_context *tt = token_client_open("business", NULL);
    for (int i = 0; i < 2; i++) {
        tt_result *r = get(tt);
        ck_assert_int_eq(tt_result_status(r), TT_EAUTH);
        ck_assert_msg(strstr(tt_result_message(r), "its answer was lost") != NULL, "%s",
                      tt_result_message(r));
        ck_assert_msg(strstr(tt_result_hint(r), "tiktok login business") != NULL, "%s", tt_result_hint(r));
        tt_result_unref(r);
    }
    ck_assert_int_eq(count(REFRESH, &refused), 2); /* the second call asks nobody */
    end(tt);
}
END_TEST

START_TEST(within_the_services_grace_it_is_got_again)
{
    begin("grace", "tt_user/oauth2/refresh_token/,drop-answer=0");
    tt_context *tt = token_client_open("business", NULL);
    expect_ok(get(tt));
    end(tt);
}
END_TEST

START_TEST(a_process_killed_while_it_waits_loses_nothing_that_was_not_done)
{
    int status;

    begin("strict", "tt_user/oauth2/refresh_token/,stall");
    pid_t child = fork();
    if (child == 0) {
        tt_context *own = token_client_open("business", NULL);
        tt_result_unref(get(own));
        _exit(0);
    }
    usleep(700000);
    kill(child, SIGKILL);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status));
    char *file = token_client_file("business");
    ck_assert_ptr_nonnull(strstr(file, "\"refresh_begun\""));
    ck_assert_ptr_nonnull(strstr(file, box_said("business", "refresh_token")));
    free(file);
    tt_context *tt = token_client_open("business", NULL);
    expect_ok(get(tt));
    file = token_client_file("business");
    ck_assert_ptr_null(strstr(file, "\"refresh_begun\""));
    ck_assert_ptr_null(strstr(file, box_said("business", "refresh_token")));
    free(file);
    end(tt);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fleet");
    TCase *fleet = tcase_create("fleet");

    tcase_set_timeout(fleet, 120);
    tcase_add_test(fleet, each_provider_signs_in_and_out);
    tcase_add_test(fleet, an_answer_that_gets_lost_is_told);
    tcase_add_test(fleet, within_the_services_grace_it_is_got_again);
    tcase_add_test(fleet, a_process_killed_while_it_waits_loses_nothing_that_was_not_done);
    tcase_add_test(fleet, sixteen_processes_share_one_account);
    suite_add_tcase(suite, fleet);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
