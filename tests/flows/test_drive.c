/* The ways to drive a context, against a running sandbox: the host's event loop above all; who may drive; calls from many
 * threads; memory that stays flat over many calls. */
#include "tests/unit/box.h"
#include "tests/unit/checked.h"
#include "tests/unit/drive_kit.h"
#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define ACCOUNT "7000000000000000001"
#define INFO    "{\"advertiser_ids\":[\"" ACCOUNT "\"]}"
enum { MANY = 64 };

static char config[64], file[64];
static tt_context *tt;

/* faults: NULL, or one that is ordered. set: NULL-terminated. */
static void begin(uint32_t how, const char *fault, const char *const *set, int early)
{
    static char state[128];
    const char *all[16] = {state, "http.retry_base_ms=1", "http.retry_max_ms=5"};
    const char *const arguments[] = {
        "--write-config", config, "--ready-after", "50", fault ? "--fault" : NULL, fault, NULL};
    snprintf(config, sizeof config, "test_drive_XXXXXX");
    int fd = mkstemp(config);
    ck_assert_int_ge(fd, 0);
    close(fd);
    box_start(arguments);
    snprintf(state, sizeof state, "state_dir=%s/tests/state", TEST_BUILD_DIR);
    for (size_t i = 0; set && set[i]; i++)
        all[3 + i] = set[i];
    tt = drive_open(how, config, all, early);
}

static void end(void)
{
    drive_close();
    box_stop();
    remove(config);
    if (*file)
        remove(file);
}

static const char *upload_params(void)
{
    static char json[256];
    snprintf(file, sizeof file, "test_drive_XXXXXX.mp4");
    int fd = mkstemps(file, 4);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(ftruncate(fd, 3 * 1000 * 1000), 0);
    close(fd);
    snprintf(json, sizeof json, "{\"advertiser_id\":\"" ACCOUNT "\",\"video_file\":\"%s\"}", file);
    return json;
}

static void expect_ok(struct started *s)
{
    drive_finish(s);
    ck_assert_msg(s->status == TT_OK, "%s", tt_result_message(s->result));
    drive_forget(s);
}

static void expect_busy(tt_result *why, const char *words)
{
    ck_assert_ptr_nonnull(why);
    ck_assert_int_eq(tt_result_status(why), TT_EBUSY);
    ck_assert_msg(strstr(tt_result_message(why), words) != NULL, "%s", tt_result_message(why));
    tt_result_unref(why);
}

/* ---- the host's event loop */

/* Many calls at once, a digest on a worker thread, names that a thread of libcurl's resolves; and once more with a timer
 * that always comes too early. */
START_TEST(a_hosts_loop_runs_calls_uploads_and_the_resolver)
{
    struct started calls[MANY] = {0}, upload = {0};
    char base[128];
    const char *const set[] = {base, NULL};
    *file = '\0';
    begin(TT_DRIVE_SOCKETS, NULL, NULL, _i);
    drive_close();
    snprintf(base, sizeof base, "providers.ads.base_url=http://localhost%s", strrchr(box_base(), ':'));
    tt = drive_open(TT_DRIVE_SOCKETS, config, set, _i);
    ck_assert_int_eq(drive_watched(), 1); /* the one for other threads, from the beginning */
    for (int i = 0; i < MANY; i++)
        drive_start(&calls[i], "ads.advertiser.info", INFO);
    drive_start(&upload, "ads.upload_video", upload_params());
    for (int i = 0; i < MANY; i++)
        expect_ok(&calls[i]);
    expect_ok(&upload);
    ck_assert_int_eq(tt_socket_ready(tt, 9999, TT_WATCH_READ | TT_WATCH_WRITE, NULL), 0);
    ck_assert_int_eq(tt_socket_ready(tt, 0, 0, NULL), 0);
    ck_assert_int_eq(tt_timer_due(tt, NULL), 0);
    drive_for(50);
    ck_assert_int_eq(drive_timer_is_set(), 0); /* nothing in flight: nothing to wait for */
    end();
}
END_TEST

START_TEST(a_hosts_loop_spools)
{
    static const char *const set[] = {"spool_dir=/tmp", NULL};
    struct started s = {0};
    char json[512];
    *file = '\0';
    begin(TT_DRIVE_SOCKETS, NULL, set, 0);
    snprintf(json, sizeof json,
             "{\"video_url\":\"%s/sandbox/media/sample.mp4?size=6000000&ranges=no\",\"via\":\"stream\","
             "\"mode\":\"inbox\",\"poll_ms\":20}",
             box_base());
    drive_start(&s, "developer.post_video", json);
    expect_ok(&s);
    end();
}
END_TEST

/* The core's own timers: a repeat after a pause, and a deadline while the service is silent. */
START_TEST(a_hosts_loop_repeats_and_keeps_deadlines)
{
    struct started again = {0}, late = {.deadline_ms = 300};
    *file = '\0';
    begin(TT_DRIVE_SOCKETS, "GET:*/advertiser/info/,nth=1,count=2,status=502", NULL, 0);
    drive_start(&again, "ads.advertiser.info", INFO);
    drive_finish(&again);
    ck_assert_int_eq(again.status, TT_OK);
    ck_assert_int_eq(tt_result_attempts(again.result), 3);
    drive_forget(&again);
    struct reply r = box_post("/sandbox/faults", NULL, "{\"spec\":\"GET:*/advertiser/info/,count=0,stall\"}");
    ck_assert_msg(r.status == 200, "%s", r.body);
    reply_free(&r);
    drive_start(&late, "ads.advertiser.info", INFO);
    drive_finish(&late);
    ck_assert_msg(strstr(tt_result_message(late.result), "the deadline of the call passed") != NULL, "%s",
                  tt_result_message(late.result));
    drive_forget(&late);
    end();
}
END_TEST

START_TEST(closing_gives_all_descriptors_back)
{
    struct started calls[8] = {0}, upload = {0};
    *file = '\0';
    begin(TT_DRIVE_SOCKETS, "*,count=0,stall", NULL, 0);
    for (int i = 0; i < 8; i++)
        drive_start(&calls[i], "ads.advertiser.info", INFO);
    drive_start(&upload, "ads.upload_video", upload_params());
    drive_for(200);
    ck_assert_int_gt(drive_watched(), 1);
    end(); /* looks that nothing is watched any more */
    ck_assert_int_eq(upload.status, TT_ECANCELED);
    for (int i = 0; i < 8; i++) {
        ck_assert_int_eq(calls[i].status, TT_ECANCELED);
        drive_forget(&calls[i]);
    }
    drive_forget(&upload);
}
END_TEST

/* ---- who may drive */

static int looked;

static void look_from_inside(void)
{
    tt_result *why = NULL;
    looked++;
    ck_assert_int_eq(tt_timer_due(tt, &why), -1);
    expect_busy(why, "from inside a callback");
    expect_busy(tt_call_text(tt, "ads.advertiser.info", INFO, NULL), "driven by the host's event loop");
}

static void *drive_from_elsewhere(void *user)
{
    tt_result *why = NULL;
    (void)user;
    ck_assert_int_eq(tt_socket_ready(tt, -1, 0, &why), -1);
    expect_busy(why, "another thread drives");
    return NULL;
}

static void done_looks(tt_id id, tt_result *result, void *user)
{
    pthread_t thread;
    (void)id, (void)result, (void)user;
    look_from_inside();
    ck_assert_int_eq(pthread_create(&thread, NULL, drive_from_elsewhere, NULL), 0);
    pthread_join(thread, NULL);
}

START_TEST(only_one_may_drive_a_hosts_loop)
{
    struct started s = {.then = done_looks};
    tt_result *why = NULL;
    int status;
    *file = '\0';
    begin(TT_DRIVE_SOCKETS, NULL, NULL, 0);
    drive_on_watch(look_from_inside);
    drive_start(&s, "ads.advertiser.info", INFO);
    expect_ok(&s);
    ck_assert_int_eq(looked, 2);
    ck_assert_int_eq(tt_poll(tt, 0), -1);
    expect_busy(tt_call_text(tt, "ads.advertiser.info", INFO, NULL), "driven by the host's event loop");
    pid_t child = fork();
    if (child == 0) {
        int refused = tt_timer_due(tt, &why) == -1 && tt_result_status(why) == TT_EBUSY &&
                      strstr(tt_result_message(why), "before the process forked") != NULL;
        tt_result_unref(why);
        _exit(refused ? 0 : 1);
    }
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(status, 0);
    end();
}
END_TEST

START_TEST(a_hosts_loop_must_be_asked_for)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    options.drive = TT_DRIVE_SOCKETS;
    options.flags = TT_OPEN_NO_FILES;
    ck_assert_ptr_null(tt_open(&options, &why));
    ck_assert_int_eq(tt_result_status(why), TT_EUSAGE);
    ck_assert_ptr_nonnull(strstr(tt_result_hint(why), "watch and timer"));
    tt_result_unref(why);
    options.drive = TT_DRIVE_POLL;
    tt = tt_open(&options, &why);
    ck_assert_ptr_nonnull(tt);
    ck_assert_int_eq(tt_socket_ready(tt, 0, TT_WATCH_READ, &why), -1);
    expect_busy(why, "not driven by the host's loop");
    ck_assert_int_eq(tt_timer_due(tt, NULL), -1);
    tt_close(tt);
}
END_TEST

/* ---- many threads */

enum { THREADS = 6, EACH = 30 };
struct submitter {
    pthread_t thread;
    struct started calls[EACH];
    int number;
};

/* Of its calls some are canceled, some are paused for a moment. */
static void *submit_many(void *user)
{
    struct submitter *s = user;
    for (int i = 0; i < EACH; i++) {
        drive_start(&s->calls[i], "ads.advertiser.info", INFO);
        if (i % 5 == 1)
            tt_cancel(tt, s->calls[i].id);
        if (i % 5 == 2) {
            tt_pause(tt, s->calls[i].id);
            usleep(1000);
            tt_resume(tt, s->calls[i].id);
        }
    }
    return NULL;
}

static const uint32_t own_loops[] = {TT_DRIVE_THREAD, TT_DRIVE_SOCKETS, TT_DRIVE_POLL};

START_TEST(many_threads_submit_cancel_and_pause)
{
    static struct submitter s[THREADS];
    tt_statistics stats = TT_STATISTICS_INIT;
    *file = '\0';
    begin(own_loops[_i], NULL, NULL, 0);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&s[i].thread, NULL, submit_many, &s[i]), 0);
    for (int i = 0; i < THREADS; i++)
        for (int k = 0; k < EACH; k++) {
            while (!s[i].calls[k].id)
                drive_turn(5);
            drive_finish(&s[i].calls[k]);
            ck_assert_int_eq(tt_stats(tt, NULL, &stats), 0);
        }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(s[i].thread, NULL);
        for (int k = 0; k < EACH; k++) {
            int status = s[i].calls[k].status;
            ck_assert_msg(status == TT_OK || (k % 5 == 1 && status == TT_ECANCELED), "%s",
                          tt_result_message(s[i].calls[k].result));
            drive_forget(&s[i].calls[k]);
        }
    }
    end();
}
END_TEST

struct caller {
    pthread_t thread;
    int ok;
};

static void *call_many(void *user)
{
    struct caller *c = user;
    for (int i = 0; i < EACH; i++) {
        tt_result *r = tt_call_text(tt, "ads.advertiser.info", INFO, NULL);
        json_t *tree = tt_result_tree(r);
        c->ok += tt_result_status(r) == TT_OK && tree != NULL;
        json_decref(tree);
        tt_result_unref(r);
    }
    return NULL;
}

START_TEST(many_threads_call_and_wait)
{
    struct caller c[THREADS] = {0};
    *file = '\0';
    begin(TT_DRIVE_THREAD, NULL, NULL, 0);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&c[i].thread, NULL, call_many, &c[i]), 0);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(c[i].thread, NULL);
        ck_assert_int_eq(c[i].ok, EACH);
    }
    end();
}
END_TEST

/* ---- memory */

static long resident_kb(void)
{
    long pages = 0, ignored = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    ck_assert_ptr_nonnull(f);
    ck_assert_int_eq(fscanf(f, "%ld %ld", &ignored, &pages), 2);
    fclose(f);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static void call_often(uint32_t how, int n)
{
    static struct started calls[32];
    int width = how == TT_DRIVE_CALLER ? 1 : 32;
    for (; n > 0; n -= width) {
        memset(calls, 0, sizeof calls);
        for (int i = 0; how != TT_DRIVE_CALLER && i < width; i++)
            drive_start(&calls[i], "ads.advertiser.info", INFO);
        for (int i = 0; how != TT_DRIVE_CALLER && i < width; i++)
            expect_ok(&calls[i]);
        if (how == TT_DRIVE_CALLER) {
            tt_result *r = tt_call_text(tt, "ads.advertiser.info", INFO, NULL);
            ck_assert_int_eq(tt_result_status(r), TT_OK);
            tt_result_unref(r);
        }
    }
}

static const uint32_t drives[] = {TT_DRIVE_CALLER, TT_DRIVE_POLL, TT_DRIVE_SOCKETS, TT_DRIVE_THREAD};

static int many = 2000; /* as many as show a leak of a hundred bytes a call; 10,000 in the long checks */

START_TEST(memory_stays_flat_over_many_calls)
{
    *file = '\0';
    begin(drives[_i], NULL, NULL, 0);
    call_often(drives[_i], many / 5);
    long before = resident_kb();
    call_often(drives[_i], many - many / 5);
    long grown = resident_kb() - before;
    /* a memory checker keeps books of its own */
    ck_assert_msg(grown < 160 || getenv("TEST_UNDER_VALGRIND") || CHECKED, "%ld KiB more", grown);
    end();
}
END_TEST

int main(int argc, char **argv)
{
    int is_long = argc > 1 && strcmp(argv[1], "long") == 0;
    Suite *s = suite_create("drive");
    TCase *loop = tcase_create("host's loop"), *threads = tcase_create("threads"),
          *c = tcase_create("memory");
    if (is_long)
        many = 10000;
    tcase_set_timeout(loop, 60);
    tcase_add_loop_test(loop, a_hosts_loop_runs_calls_uploads_and_the_resolver, 0, 2);
    tcase_add_test(loop, a_hosts_loop_spools);
    tcase_add_test(loop, a_hosts_loop_repeats_and_keeps_deadlines);
    tcase_add_test(loop, closing_gives_all_descriptors_back);
    tcase_add_test(loop, only_one_may_drive_a_hosts_loop);
    tcase_add_test(loop, a_hosts_loop_must_be_asked_for);
    tcase_set_timeout(threads, 120);
    tcase_add_loop_test(threads, many_threads_submit_cancel_and_pause, 0, 3);
    tcase_add_test(threads, many_threads_call_and_wait);
    if (!is_long) {
        suite_add_tcase(s, loop);
        suite_add_tcase(s, threads);
    }
    tcase_set_timeout(c, 240);
    tcase_add_loop_test(c, memory_stays_flat_over_many_calls, 0, 4);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
