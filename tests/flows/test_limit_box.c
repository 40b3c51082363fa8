/* The rate limiter against a running sandbox: several processes of one user share one limit, as the sandbox's own record
 * of times says; nothing is lost; one throttled answer slows all of them down once; and a killed one does no harm.
 *
 * Requests leave in time, but a busy machine may carry them late and together. How late is measured meanwhile, and what
 * is asserted of a stretch of time leaves that much at its ends. */
#include "tests/unit/box.h"
#include "tests/unit/box_client.h"
#include <check.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PATH "/open_api/v1.3/advertiser/info/"
#define ID   "{\"advertiser_ids\":[\"7000000000000000001\"]}"

enum { PROCESSES = 4, CALLS = 250, RATE = 200, MOST = 2000 };

static int ended, failed;
static int tell[2];         /* a pipe: how late the loops of the processes were at most, in ms */
static long long late_most; /* of everything that was measured */
static long long begun_ms;  /* Unix, as the sandbox's times: before any process was begun */

static void on_end(tt_id id, tt_result *r, void *user)
{
    (void)id;
    (void)user;
    ended++;
    if (tt_result_status(r) != TT_OK) {
        fprintf(stderr, "%s (%s)\n", tt_result_message(r), tt_result_hint(r));
        failed++;
    }
    tt_result_unref(r);
}

/* Submits its calls, flight of them at a time. Its exit status is how many of them failed. */
static int send_calls(const char *const *set, int calls, int flight)
{
    static const char *const providers[] = {"ads"};
    tt_context *tt = box_client_again(providers, 1, TT_DRIVE_POLL, set);
    json_t *params = json_loads(ID, 0, NULL);
    tt_result *why = NULL;
    tt_statistics s = TT_STATISTICS_INIT;

    for (int begun = 0; ended < calls; tt_poll(tt, 100)) {
        for (; begun < calls && begun - ended < flight; begun++) {
            ck_assert_uint_ne(tt_submit(tt, "ads.advertiser.info", params, NULL, on_end, NULL, &why), 0);
        }
    }
    ck_assert_int_eq(tt_stats(tt, NULL, &s), 0);
    ck_assert_int_eq(write(tell[1], &s.loop_lag_max_ms, sizeof s.loop_lag_max_ms), sizeof s.loop_lag_max_ms);
    json_decref(params);
    tt_close(tt);
    return failed > 254 ? 254 : failed;
}

static pid_t start_process(const char *const *set, int calls, int flight)
{
    pid_t child = fork();

    ck_assert_int_ge(child, 0);
    if (child == 0) {
        _exit(send_calls(set, calls, flight));
    }
    return child;
}

static long long read_clock(clockid_t id)
{
    struct timespec t;

    clock_gettime(id, &t);
    return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static long long now_ms(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

static void note_late(long long ms)
{
    late_most = ms > late_most ? ms : late_most;
}

/* Its exit status, -1 when it was killed. Asks the sandbox meanwhile how long an answer takes. */
static int wait_for(pid_t child)
{
    int status = 0;
    uint64_t lag;

    while (waitpid(child, &status, WNOHANG) != child) {
        long long begun = now_ms();
        struct reply reply = box_get("/sandbox/faults", NULL);
        reply_free(&reply);
        poll(NULL, 0, 10);
        note_late(now_ms() - begun - 10);
    }
    if (!WIFEXITED(status)) {
        return -1;
    }
    ck_assert_int_eq(read(tell[0], &lag, sizeof lag), sizeof lag);
    note_late((long long)lag);
    return WEXITSTATUS(status);
}

static int by_time(const void *a, const void *b)
{
    long long x = *(const long long *)a, y = *(const long long *)b;

    return x < y ? -1 : x > y;
}

/* When the sandbox took up each request of this path, in order; *refused: how many it throttled. */
static int record(long long times[MOST], int *refused)
{
    struct reply log = box_get("/sandbox/log", NULL);
    json_t *entry;
    size_t i;
    int n = 0;

    *refused = 0;
    json_array_foreach(json_object_get(log.json, "requests"), i, entry)
    {
        if (strcmp(json_string_value(json_object_get(entry, "path")), PATH) == 0) {
            ck_assert_int_lt(n, MOST);
            times[n++] = json_integer_value(json_object_get(entry, "time_ms"));
            *refused += json_integer_value(json_object_get(entry, "code")) != 0;
        }
    }
    reply_free(&log);
    qsort(times, (size_t)n, sizeof *times, by_time);
    return n;
}

/* The most requests in any stretch of this length. */
static int busiest(const long long *times, int n, long long length_ms)
{
    int most = 0;

    for (int first = 0, i = 0; i < n; i++) {
        while (times[i] - times[first] >= length_ms) {
            first++;
        }
        if (i - first + 1 > most) {
            most = i - first + 1;
        }
    }
    return most;
}

/* However late requests arrive, none comes before its turn, and no turn was given before the processes were begun: so
 * many seconds later there were rate of them for each at most. And no stretch of half a second saw more than a second
 * may, though its requests may have been carried late. */
static void check_rate(const long long *times, int n, int rate)
{
    long long length = 500 - 2 * late_most;

    for (int i = 0; i < n; i++) {
        ck_assert_msg(i < rate * ((times[i] - begun_ms) / 1000 + 1), "number %d after %lld ms", i + 1,
                      times[i] - begun_ms);
    }
    if (length > 100) {
        ck_assert_msg(busiest(times, n, length) <= rate, "%d in %lld ms", busiest(times, n, length), length);
    }
}

static void start(const char *const *arguments)
{
    static const char *const providers[] = {"ads"};

    ck_assert_int_eq(pipe(tell), 0);
    box_client_start(arguments, providers, 1);
    begun_ms = read_clock(CLOCK_REALTIME);
}

START_TEST(a_thousand_calls_of_four_processes_keep_to_the_rate)
{
    static const char *const set[] = {"limits.rate=200/s", NULL};
    static long long times[MOST];
    pid_t children[PROCESSES];
    int refused;

    start(NULL);
    for (int i = 0; i < PROCESSES; i++) {
        children[i] = start_process(set, CALLS, CALLS);
    }
    for (int i = 0; i < PROCESSES; i++) {
        ck_assert_int_eq(wait_for(children[i]), 0);
    }
    ck_assert_int_eq(record(times, &refused), PROCESSES * CALLS); /* none is lost, none is sent twice */
    ck_assert_int_eq(refused, 0);
    check_rate(times, PROCESSES * CALLS, RATE);
    if (late_most < 50) { /* and the rate is used: nobody waits for nothing */
        ck_assert_int_le(times[PROCESSES * CALLS - 1] - times[0], PROCESSES * CALLS * 1000 / RATE * 2);
    }
    box_client_stop();
}
END_TEST

START_TEST(the_tables_limits_keep_a_strict_service_content)
{
    static const char *const arguments[] = {"--limits", "basic", NULL};
    static const char *const set[] = {NULL};
    static long long times[MOST];
    pid_t children[3];
    int refused;

    start(arguments);
    for (int i = 0; i < 3; i++) {
        children[i] = start_process(set, 12, 12); /* ten a second */
    }
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(wait_for(children[i]), 0);
    }
    int n = record(times, &refused);
    ck_assert_int_eq(n - refused, 36);
    check_rate(times, n, 10);
    box_client_stop();
}
END_TEST

/* Without one pause for all, those who were not told themselves would go on meanwhile. */
START_TEST(one_throttled_answer_slows_everybody_down_once)
{
    static const char *const set[] = {"limits.rate=1000/s", NULL};
    static long long times[MOST];
    pid_t children[3];
    int refused, meanwhile = 0, afterwards = 0;

    start(NULL);
    box_client_fault("GET:" PATH ",nth=60,code=40100");
    for (int i = 0; i < 3; i++) {
        children[i] = start_process(set, 150, 1);
    }
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(wait_for(children[i]), 0);
    }
    int n = record(times, &refused);
    ck_assert_int_eq(refused, 1);
    ck_assert_int_eq(n, 451); /* 450 calls, one of them twice */
    for (int i = 60; i < n; i++) {
        meanwhile += times[i] - times[59] > 250 + 2 * late_most && times[i] - times[59] < 800;
        afterwards += times[i] - times[59] >= 800;
    }
    ck_assert_int_le(meanwhile, 3);    /* each may have had one under way that came late */
    ck_assert_int_gt(afterwards, 150); /* not of one process only */
    box_client_stop();
}
END_TEST

START_TEST(who_is_killed_leaves_the_others_their_turns)
{
    static const char *const set[] = {"limits.rate=100/s", NULL};
    static long long times[MOST];
    int refused;

    start(NULL);
    for (int i = 0; i < 5; i++) {
        pid_t victim = start_process(set, 300, 100), other = start_process(set, 20, 20);
        poll(NULL, 0, 50 + 37 * i);
        kill(victim, SIGKILL);
        ck_assert_int_eq(wait_for(victim), -1);
        ck_assert_int_eq(wait_for(other), 0);
    }
    int n = record(times, &refused);
    ck_assert_int_ge(n, 100);
    check_rate(times, n, 100);
    box_client_stop();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("limits and the sandbox");
    TCase *c = tcase_create("limits and the sandbox");
    tcase_set_timeout(c, 180);
    tcase_add_test(c, a_thousand_calls_of_four_processes_keep_to_the_rate);
    tcase_add_test(c, the_tables_limits_keep_a_strict_service_content);
    tcase_add_test(c, one_throttled_answer_slows_everybody_down_once);
    tcase_add_test(c, who_is_killed_leaves_the_others_their_turns);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int bad = srunner_ntests_failed(runner);
    srunner_free(runner);
    return bad != 0;
}
