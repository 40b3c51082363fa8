/* The file that processes share: what it does to each other's counts, and what happens when it is not as it should be. */
#include "core/alloc.h"
#include "core/limit_store.h"
#include "core/config.h"
#include "core/log.h"
#include "core/timers.h"
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[64], path[96];
static struct ttc_config *config;
static struct ttc_log *logger;
static int n_warnings;
static char last_warning[512];

static void heard(int level, const char *line, void *user)
{
    (void)user;
    if (level > TT_LOG_WARNING)
        return;
    n_warnings++;
    snprintf(last_warning, sizeof last_warning, "%s", line);
}

static void begin(void)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    struct ttc_failure why = {0};
    snprintf(folder, sizeof folder, "test_limit_XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/limits", folder);
    options.flags = TT_OPEN_NO_FILES;
    options.log = heard;
    ck_assert_int_eq(ttc_config_load(&options, &config, NULL, &why), 0);
    ck_assert_int_eq(ttc_log_open(&options, config, &logger, &why), 0);
}

static void end(void)
{
    ttc_log_close(logger);
    ttc_config_free(config);
    chmod(folder, 0700);
    unlink(path);
    rmdir(folder);
}

static struct ttc_limit_store *open_store(void)
{
    struct ttc_limit_store *s = ttc_limit_file(folder, logger);
    ck_assert_ptr_nonnull(s);
    return s;
}

static int take_key(struct ttc_limit_store *s, uint64_t key, uint32_t count, uint32_t seconds)
{
    struct ttc_limit_rule rule = {count, seconds};
    struct ttc_limit_ask ask = {.key = key, .rules = &rule, .n_rules = 1};
    unsigned blocked = 9;
    uint64_t when = 0;
    int rc = s->ops->take(s, &ask, 1, 0, &blocked, &when);
    if (rc == TTC_LIMIT_LATER)
        ck_assert_uint_gt(when, ttc_unix_ms());
    return rc;
}

static int take(struct ttc_limit_store *s)
{
    return take_key(s, 42, 3, 3600);
}

START_TEST(two_of_them_count_together)
{
    struct ttc_limit_store *a = open_store(), *b = open_store();
    ck_assert_int_eq(take(a), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(b), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(a), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(b), TTC_LIMIT_LATER);
    ck_assert_int_eq(take(a), TTC_LIMIT_LATER);
    ck_assert_int_eq(take_key(b, 43, 3, 3600), TTC_LIMIT_TAKEN); /* another bucket */
    a->ops->close(a);
    a = open_store(); /* it outlives who wrote it */
    ck_assert_int_eq(take(a), TTC_LIMIT_LATER);
    a->ops->close(a);
    b->ops->close(b);
    ck_assert_int_eq(n_warnings, 0);
    struct stat st;
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0600);
}
END_TEST

START_TEST(all_or_nothing)
{
    struct ttc_limit_store *s = open_store();
    struct ttc_limit_rule wide = {2, 3600}, narrow = {1, 3600};
    struct ttc_limit_ask asks[2] = {{.key = 1, .rules = &wide, .n_rules = 1},
                                    {.key = 2, .rules = &narrow, .n_rules = 1}};
    unsigned blocked = 9;
    uint64_t when;
    ck_assert_int_eq(s->ops->take(s, asks, 2, 0, &blocked, &when), TTC_LIMIT_TAKEN);
    for (int i = 0; i < 5; i++) {
        ck_assert_int_eq(s->ops->take(s, asks, 2, 0, &blocked, &when), TTC_LIMIT_LATER);
        ck_assert_uint_eq(blocked, 1);
    }
    ck_assert_int_eq(s->ops->take(s, asks, 1, 0, &blocked, &when), TTC_LIMIT_TAKEN); /* none was lost */
    ck_assert_int_eq(s->ops->take(s, asks, 2, 1, &blocked, &when), TTC_LIMIT_TAKEN); /* anyway */
    s->ops->close(s);
}
END_TEST

START_TEST(a_slow_down_is_everybodys)
{
    struct ttc_limit_store *a = open_store(), *b = open_store();
    struct ttc_limit_ask ask = {.key = 42};
    struct ttc_limit_throttle t = {ttc_unix_ms(), 60000, 0};
    uint64_t until = 0, now = ttc_unix_ms();
    ck_assert_int_eq(a->ops->slow(a, &ask, &t, &until), TTC_LIMIT_TAKEN);
    ck_assert_uint_ge(until, now + 60000);
    ck_assert_int_eq(b->ops->slow(b, &ask, &t, &until), TTC_LIMIT_LATER);
    ck_assert_int_eq(take(b), TTC_LIMIT_LATER);
    ttc_clock_shift(61000);
    ck_assert_int_eq(take(b), TTC_LIMIT_TAKEN);
    ttc_clock_shift(0);
    a->ops->close(a);
    b->ops->close(b);
}
END_TEST

START_TEST(what_is_not_ours_is_replaced_with_a_warning)
{
    static const char *const contents[] = {
        "x", "ttlimits and then something else entirely, long enough for a head", "\0\0\0\0"};
    for (size_t i = 0; i < 3; i++) {
        FILE *f = fopen(path, "w");
        ck_assert_ptr_nonnull(f);
        ck_assert_uint_gt(fwrite(contents[i], 1, i == 2 ? 4 : strlen(contents[i]), f), 0);
        fclose(f);
        chmod(path, 0600);
        struct ttc_limit_store *s = open_store();
        n_warnings = 0;
        for (int k = 0; k < 3; k++)
            ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
        ck_assert_int_eq(take(s), TTC_LIMIT_LATER);
        ck_assert_int_eq(n_warnings, 1);
        ck_assert_ptr_nonnull(strstr(last_warning, "damaged or of another version"));
        s->ops->close(s);
    }
}
END_TEST

START_TEST(another_version_is_replaced)
{
    struct ttc_limit_store *s = open_store();
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    s->ops->close(s);
    int fd = open(path, O_RDWR);
    uint32_t version = 99;
    ck_assert_int_eq(pwrite(fd, &version, sizeof version, 8), sizeof version);
    close(fd);
    s = open_store();
    for (int k = 0; k < 3; k++)
        ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(n_warnings, 1);
    s->ops->close(s);
}
END_TEST

static void counts_alone(const char *words)
{
    struct ttc_limit_store *s = open_store();
    for (int k = 0; k < 3; k++)
        ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(s), TTC_LIMIT_LATER);
    ck_assert_int_eq(n_warnings, 1);
    ck_assert_msg(strstr(last_warning, words) != NULL, "%s", last_warning);
    s->ops->close(s);
}

START_TEST(without_a_place_each_counts_for_itself)
{
    snprintf(folder + strlen(folder), 16, "/no");
    int fd = open(folder, O_WRONLY | O_CREAT, 0600); /* a file where the folder should be */
    close(fd);
    counts_alone("calls are counted for this process alone");
    unlink(folder);
    *strrchr(folder, '/') = '\0';
}
END_TEST

START_TEST(a_file_that_others_can_write_to_is_not_trusted)
{
    int fd = open(path, O_WRONLY | O_CREAT, 0600);
    fchmod(fd, 0666);
    close(fd);
    counts_alone("others can write to it");
}
END_TEST

START_TEST(a_link_is_not_followed)
{
    ck_assert_int_eq(symlink("elsewhere", path), 0);
    counts_alone("cannot be used");
    ck_assert_int_ne(access("elsewhere", F_OK), 0);
}
END_TEST

START_TEST(no_folder_means_no_file)
{
    struct ttc_limit_store *s = ttc_limit_file(NULL, logger);
    for (int k = 0; k < 3; k++)
        ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(s), TTC_LIMIT_LATER);
    ck_assert_int_eq(n_warnings, 0);
    s->ops->close(s);
}
END_TEST

/* A process that holds the lock and waits to be killed. */
static pid_t hold_lock(void)
{
    int ready[2];
    char byte;
    ck_assert_int_eq(pipe(ready), 0);
    pid_t child = fork();
    if (child == 0) {
        int fd = open(path, O_RDWR);
        if (fd < 0 || flock(fd, LOCK_EX) != 0 || write(ready[1], "x", 1) != 1)
            _exit(1);
        for (;;)
            pause();
    }
    ck_assert_int_eq(read(ready[0], &byte, 1), 1);
    close(ready[0]);
    close(ready[1]);
    return child;
}

START_TEST(a_killed_holder_leaves_no_lock)
{
    struct ttc_limit_store *s = open_store();
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    pid_t child = hold_lock();
    ck_assert_int_eq(take(s), TTC_LIMIT_BUSY); /* at once, without waiting */
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(s), TTC_LIMIT_LATER);
    ck_assert_int_eq(n_warnings, 0);
    s->ops->close(s);
}
END_TEST

START_TEST(a_holder_that_was_stopped_is_not_waited_for_for_ever)
{
    struct ttc_limit_store *s = open_store();
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    pid_t child = hold_lock();
    uint64_t begun = ttc_now_ms();
    int rc;
    while ((rc = take(s)) == TTC_LIMIT_BUSY && ttc_now_ms() - begun < 60000)
        usleep(20000);
    ck_assert_int_eq(rc, TTC_LIMIT_TAKEN);
    ck_assert_uint_ge(ttc_now_ms() - begun, 1500);
    ck_assert_int_eq(n_warnings, 1);
    ck_assert_int_eq(kill(child, SIGKILL), 0);
    ck_assert_int_eq(waitpid(child, NULL, 0), child);
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN); /* and then the file counts again */
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(take(s), TTC_LIMIT_LATER);
    s->ops->close(s);
}
END_TEST

START_TEST(a_file_that_is_moved_away_is_noticed)
{
    struct ttc_limit_store *a = open_store();
    ck_assert_int_eq(take(a), TTC_LIMIT_TAKEN);
    unlink(path);
    usleep(1100000);
    for (int k = 0; k < 3; k++)
        ck_assert_int_eq(take(a), TTC_LIMIT_TAKEN);
    struct ttc_limit_store *b = open_store();
    ck_assert_int_eq(take(b), TTC_LIMIT_LATER);
    a->ops->close(a);
    b->ops->close(b);
}
END_TEST

START_TEST(a_file_of_the_same_name_is_noticed)
{
    char aside[112];
    snprintf(aside, sizeof aside, "%s.aside", path);
    struct ttc_limit_store *a = open_store();
    ck_assert_int_eq(take(a), TTC_LIMIT_TAKEN);
    ck_assert_int_eq(rename(path, aside), 0);
    struct ttc_limit_store *b = open_store();
    for (int k = 0; k < 3; k++)
        ck_assert_int_eq(take(b), TTC_LIMIT_TAKEN);
    usleep(1100000);
    ck_assert_int_eq(take(a), TTC_LIMIT_LATER);
    a->ops->close(a);
    b->ops->close(b);
    unlink(aside);
}
END_TEST

START_TEST(a_passing_error_costs_the_file_for_a_while_only)
{
    struct rlimit usual, none;
    struct ttc_limit_store *a = open_store();
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &usual), 0);
    none = usual;
    none.rlim_cur = 0;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &none), 0);
    ck_assert_int_eq(take(a), TTC_LIMIT_TAKEN); /* in memory */
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &usual), 0);
    ck_assert_int_eq(n_warnings, 1);
    usleep(1100000);
    for (int k = 0; k < 3; k++)
        ck_assert_int_eq(take(a), TTC_LIMIT_TAKEN);
    struct ttc_limit_store *b = open_store();
    ck_assert_int_eq(take(b), TTC_LIMIT_LATER);
    a->ops->close(a);
    b->ops->close(b);
}
END_TEST

START_TEST(more_buckets_than_places_forget_the_oldest)
{
    struct ttc_limit_store *s = open_store();
    for (uint64_t key = 1; key <= 40; key++) { /* all in the same corner */
        ck_assert_int_eq(take_key(s, key * 2048, 1, 3600), TTC_LIMIT_TAKEN);
        usleep(1100);
    }
    ck_assert_int_eq(take_key(s, UINT64_C(40) * 2048, 1, 3600), TTC_LIMIT_LATER);
    ck_assert_int_eq(take_key(s, UINT64_C(35) * 2048, 1, 3600), TTC_LIMIT_LATER);
    ck_assert_int_eq(take_key(s, UINT64_C(1) * 2048, 1, 3600), TTC_LIMIT_TAKEN);
    struct stat st;
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_int_lt(st.st_blocks * 512, 64 * 1024);
    s->ops->close(s);
}
END_TEST

START_TEST(processes_that_hammer_take_no_more_than_there_is)
{
    enum { PROCESSES = 6, TRIES = 400, LIMIT = 500 };
    pid_t children[PROCESSES];
    int taken = 0;
    for (int i = 0; i < PROCESSES; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            struct ttc_limit_store *s = open_store();
            int mine = 0;
            for (int k = 0; k < TRIES; k++) {
                int rc;
                while ((rc = take_key(s, 7, LIMIT, 3600)) == TTC_LIMIT_BUSY)
                    usleep(200);
                mine += rc == TTC_LIMIT_TAKEN;
            }
            s->ops->close(s);
            _exit(mine > 250 ? 250 : mine); /* 400 tries may all succeed; then the sum below says enough */
        }
    }
    for (int i = 0; i < PROCESSES; i++) {
        int status;
        ck_assert_int_eq(waitpid(children[i], &status, 0), children[i]);
        ck_assert(WIFEXITED(status));
        taken += WEXITSTATUS(status);
    }
    ck_assert_int_le(taken, LIMIT);
    struct ttc_limit_store *s = open_store();
    ck_assert_int_eq(take_key(s, 7, LIMIT, 3600), TTC_LIMIT_LATER); /* all of them were taken */
    s->ops->close(s);
}
END_TEST

START_TEST(without_memory_nothing_is_held_back)
{
    ttc_alloc_fail_at(1);
    ck_assert_ptr_null(ttc_limit_file(folder, logger));
    struct ttc_limit_store *s = ttc_limit_file(NULL, logger);
    ttc_alloc_fail_at(1);
    ck_assert_int_eq(take(s), TTC_LIMIT_TAKEN);
    ttc_alloc_fail_at(0);
    s->ops->close(s);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("limit file");
    TCase *c = tcase_create("limit file");
    tcase_add_checked_fixture(c, begin, end);
    tcase_set_timeout(c, 120);
    tcase_add_test(c, two_of_them_count_together);
    tcase_add_test(c, all_or_nothing);
    tcase_add_test(c, a_slow_down_is_everybodys);
    tcase_add_test(c, what_is_not_ours_is_replaced_with_a_warning);
    tcase_add_test(c, another_version_is_replaced);
    tcase_add_test(c, without_a_place_each_counts_for_itself);
    tcase_add_test(c, a_file_that_others_can_write_to_is_not_trusted);
    tcase_add_test(c, a_link_is_not_followed);
    tcase_add_test(c, no_folder_means_no_file);
    tcase_add_test(c, a_killed_holder_leaves_no_lock);
    tcase_add_test(c, a_holder_that_was_stopped_is_not_waited_for_for_ever);
    tcase_add_test(c, a_file_that_is_moved_away_is_noticed);
    tcase_add_test(c, a_file_of_the_same_name_is_noticed);
    tcase_add_test(c, a_passing_error_costs_the_file_for_a_while_only);
    tcase_add_test(c, more_buckets_than_places_forget_the_oldest);
    tcase_add_test(c, processes_that_hammer_take_no_more_than_there_is);
    tcase_add_test(c, without_memory_nothing_is_held_back);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
