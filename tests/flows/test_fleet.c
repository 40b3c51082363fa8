/* Many processes, one account, tokens that live for two seconds and refresh tokens that rotate: nobody is refused, and
 * nothing is refreshed twice. And answers of refreshes that get lost. */
#include "tests/unit/box.h"
#include "tests/unit/token_client.h"
#include <check.h>
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
    ck_assert_msg(refreshes >= seconds / 2 - 1 && refreshes <= seconds + 1, "%d refreshes in %d seconds",
                  refreshes, seconds);
    token_client_end();
    box_stop();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("fleet");
    TCase *fleet = tcase_create("fleet");

    tcase_set_timeout(fleet, 120);
    tcase_add_test(fleet, sixteen_processes_share_one_account);
    suite_add_tcase(suite, fleet);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
