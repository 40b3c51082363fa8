/* Saved flows: who may go on with what, with which file, and what is listed, dropped and swept away. */
#include "core/saved.h"
#include "script.h"
#include "tiktok/tiktok.h"
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SMALL = 1000, LARGE = 3000000 }; /* below and above what is its own sample */

static char folder[64], file[128];
static tt_context *tt;

/* A file system as some are: it refuses to lock. */
static int lock_error;

int flock(int fd, int kind)
{
    if (!lock_error || kind == LOCK_UN)
        return (int)syscall(SYS_flock, fd, kind);
    errno = lock_error;
    return -1;
}

static tt_context *open_as(uint32_t drive)
{
    char set_dir[PATH_MAX + 16], here[PATH_MAX];
    snprintf(set_dir, sizeof set_dir, "state_dir=%s", realpath(folder, here));
    const char *const set[] = {set_dir, NULL};
    return script_open(drive, set);
}

static void setup(void)
{
    snprintf(folder, sizeof folder, "test_saved.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/video.mp4", folder);
    tt = open_as(TT_DRIVE_CALLER);
}

static void teardown(void)
{
    char command[128];
    tt_close(tt);
    snprintf(command, sizeof command, "rm -r %s", folder);
    ck_assert_int_eq(system(command), 0);
}

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "w");
    ck_assert_ptr_nonnull(f);
    fputs(text, f);
    ck_assert_int_eq(fclose(f), 0);
}

static void make_video(size_t n)
{
    FILE *f = fopen(file, "w");
    ck_assert_ptr_nonnull(f);
    for (size_t i = 0; i < n; i++)
        putc((int)(i * 31 + i / 251) & 255, f);
    ck_assert_int_eq(fclose(f), 0);
}

static const char *state_path(const char *name)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/flows/%s.json", folder, name);
    return path;
}

/* Runs the flow that is cut off the first time. */
static tt_result *run_as(const char *name, uint32_t flags)
{
    char json[256];
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.resume = name;
    options.flags = flags;
    snprintf(json, sizeof json, "{\"do\":\"keep\",\"path\":\"%s\"}", file);
    return tt_call_text(tt, "test.run_flow", json, &options);
}

static void ends(tt_result *r, int status, const char *words)
{
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_msg(strstr(tt_result_message(r), words) || strstr(tt_result_hint(r), words), "%s | %s",
                  tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}

static json_t *listed(void)
{
    tt_result *r = tt_flows(tt);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    json_t *list = tt_result_tree(r);
    tt_result_unref(r);
    return list;
}

START_TEST(a_run_goes_on_and_leaves_nothing)
{
    struct stat st;
    make_video(_i ? LARGE : SMALL);
    ends(run_as("mine", 0), TT_ENETWORK, "resume \"mine\"");
    ck_assert_int_eq(stat(state_path("mine"), &st), 0);
    ck_assert_uint_eq(st.st_mode & 07777, 0600);
    tt_result *r = run_as("mine", TT_RESUME_ONLY);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
    ck_assert_int_ne(access(state_path("mine"), F_OK), 0);
    ends(run_as("mine", TT_RESUME_ONLY), TT_EUSAGE, "nothing is saved");
}
END_TEST

static void keep_result(tt_id id, tt_result *result, void *user)
{
    (void)id;
    *(tt_result **)user = result;
}

/* Another process ends the run after the call was taken and before it begins. */
START_TEST(what_was_ended_meanwhile_is_not_begun_anew)
{
    char json[256];
    tt_result *r = NULL;
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    make_video(SMALL);
    tt_close(tt);
    tt = open_as(TT_DRIVE_POLL);
    options.resume = "mine";
    snprintf(json, sizeof json, "{\"do\":\"keep\",\"path\":\"%s\"}", file);
    json_t *params = json_loads(json, 0, NULL);
    for (int run = 0; run < 2; run++) {
        r = NULL;
        ck_assert_uint_ne(tt_submit(tt, "test.run_flow", params, &options, keep_result, &r, NULL), 0);
        if (run == 1)
            ttc_saved_remove(tt, "mine");
        while (!r)
            ck_assert_int_ge(tt_poll(tt, 1000), 0);
        options.flags = TT_RESUME_ONLY;
        if (run == 0)
            ends(r, TT_ENETWORK, "resume \"mine\"");
    }
    json_decref(params);
    ck_assert_str_eq(tt_result_code(r), "nothing_saved");
    ends(r, TT_EUSAGE, "nothing is saved");
    ck_assert_int_ne(access(state_path("mine"), F_OK), 0);
}
END_TEST

static void grow(void)
{
    ck_assert_int_eq(truncate(file, LARGE + 1), 0);
}

static void touch(void)
{
    const struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = 1}};
    ck_assert_int_eq(utimensat(AT_FDCWD, file, times, 0), 0);
}

/* One byte changes, and the time of writing is set back as if nothing had happened. */
static void forge(off_t at)
{
    struct stat st;
    int fd = open(file, O_WRONLY);
    ck_assert_int_eq(fstat(fd, &st), 0);
    ck_assert_int_eq(pwrite(fd, "?", 1, at), 1);
    ck_assert_int_eq(futimens(fd, (const struct timespec[]){st.st_atim, st.st_mtim}), 0);
    close(fd);
}

static void forge_first(void)
{
    forge(0);
}

static void forge_last(void)
{
    forge(LARGE - 1);
}

static void forge_between(void) /* where no sample is taken */
{
    forge(20000);
}

static const struct {
    void (*change)(void);
    const char *words;
} changes[] = {{grow, "its size is another"},
               {touch, "it was written to"},
               {forge_first, "its content is another"},
               {forge_last, "its content is another"},
               {forge_between, "it was touched"}};

START_TEST(another_file_is_never_gone_on_with)
{
    make_video(LARGE);
    ends(run_as("mine", 0), TT_ENETWORK, "");
    usleep(20000); /* the clock of file systems is coarse */
    changes[_i].change();
    for (int again = 0; again < 2; again++) { /* the state stays */
        ends(run_as("mine", 0), TT_EUSAGE, changes[_i].words);
        ck_assert_int_eq(access(state_path("mine"), F_OK), 0);
    }
    tt_result *r = tt_flow_drop(tt, "mine");
    ck_assert_int_eq(tt_result_status(r), TT_OK);
    tt_result_unref(r);
    ends(run_as("mine", 0), TT_ENETWORK, ""); /* it begins anew */
}
END_TEST

START_TEST(states_that_do_not_fit)
{
    char dir[128];
    make_video(SMALL);
    snprintf(dir, sizeof dir, "%s/flows", folder);
    ck_assert_int_eq(mkdir(dir, 0700), 0);
    write_file(state_path("other"), "{\"action\":\"test.other\",\"state\":{}}");
    ends(run_as("other", 0), TT_EUSAGE, "is of test.other and not of test.run_flow");
    write_file(state_path("broken"), "{\"action\":");
    ends(run_as("broken", 0), TT_ECONFIG, "damaged");
    write_file(state_path("empty"), "{}");
    ends(run_as("empty", 0), TT_ECONFIG, "lacks its action");
    ck_assert_int_eq(symlink("/etc/passwd", state_path("link")), 0);
    ends(run_as("link", 0), TT_ECONFIG, "cannot be opened");
    ends(run_as("a/b", 0), TT_EUSAGE, "cannot be the name");
    ends(run_as(".hidden", 0), TT_EUSAGE, "cannot be the name");
    ends(run_as("", 0), TT_EUSAGE, "cannot be the name");
    static const char *const kept[] = {"other", "broken", "empty", "link"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        ck_assert_msg(access(state_path(kept[i]), F_OK) == 0, "%s is gone", kept[i]);
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.resume = "mine";
    ends(tt_call_text(tt, "test.get", "{\"account_id\":\"7\"}", &options), TT_EUSAGE, "is one request");
}
END_TEST

/* A second process has the name; it dies without a word, and the name is free. */
START_TEST(one_run_at_a_time)
{
    int ends_of[2];
    char byte;
    struct ttc_failure why = {0};
    make_video(SMALL);
    ends(run_as("mine", 0), TT_ENETWORK, "");
    ck_assert_int_eq(pipe(ends_of), 0);
    pid_t pid = fork();
    if (pid == 0) {
        _exit(ttc_saved_lock(tt, "mine", &why) >= 0 && write(ends_of[1], "x", 1) == 1 ? pause() : 1);
    }
    ck_assert_int_eq(read(ends_of[0], &byte, 1), 1);
    ends(run_as("mine", 0), TT_EUSAGE, "another run uses");
    ends(tt_flow_drop(tt, "mine"), TT_EUSAGE, "another run uses");
    json_t *list = listed();
    ck_assert_str_eq(json_string_value(json_object_get(json_array_get(list, 0), "state")), "running");
    json_decref(list);
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    ends(run_as("mine", 0), TT_OK, "");
}
END_TEST

/* Who looks has the lock for a moment; that is nobody who runs it. */
START_TEST(who_looks_is_not_in_the_way)
{
    char path[256];
    make_video(SMALL);
    ends(run_as("mine", 0), TT_ENETWORK, "");
    snprintf(path, sizeof path, "%s/flows/mine.lock", folder);
    int looks = open(path, O_RDWR | O_CLOEXEC);
    ck_assert_int_eq(flock(looks, LOCK_SH), 0);
    ck_assert_int_eq(ttc_saved_is_locked(tt, "mine"), 0);
    pid_t pid = fork(); /* it keeps the lock a little longer */
    if (pid == 0) {
        usleep(3000);
        flock(looks, LOCK_UN);
        _exit(0);
    }
    close(looks);
    ends(run_as("mine", 0), TT_OK, "");
    waitpid(pid, NULL, 0);
}
END_TEST

START_TEST(without_locks_nothing_runs)
{
    static const int errors[] = {ENOLCK, EOPNOTSUPP};
    make_video(SMALL);
    ends(run_as("mine", 0), TT_ENETWORK, "");
    lock_error = errors[_i];
    ends(run_as("mine", 0), TT_ECONFIG, strerror(lock_error));
    ck_assert_int_eq(ttc_saved_is_locked(tt, "mine"), 0);
    ends(tt_flow_drop(tt, "mine"), TT_ECONFIG, "on a file system with locks");
    lock_error = 0;
    ck_assert_int_eq(access(state_path("mine"), F_OK), 0);
}
END_TEST

START_TEST(what_is_there_is_listed)
{
    json_t *list = listed(), *one;
    ck_assert_uint_eq(json_array_size(list), 0);
    json_decref(list);
    make_video(SMALL);
    ends(run_as("b", 0), TT_ENETWORK, "");
    ends(run_as(NULL, 0), TT_ENETWORK, "resume \"test.run_flow.");
    write_file(state_path("a"), "no JSON");
    list = listed();
    ck_assert_uint_eq(json_array_size(list), 3);
    one = json_array_get(list, 0);
    ck_assert_str_eq(json_string_value(json_object_get(one, "name")), "a");
    ck_assert_str_eq(json_string_value(json_object_get(one, "state")), "damaged");
    one = json_array_get(list, 1);
    ck_assert_str_eq(json_string_value(json_object_get(one, "name")), "b");
    ck_assert_str_eq(json_string_value(json_object_get(one, "action")), "test.run_flow");
    ck_assert_str_eq(json_string_value(json_object_get(one, "source")), file);
    ck_assert_str_eq(json_string_value(json_object_get(one, "state")), "saved");
    ck_assert_int_eq(json_integer_value(json_object_get(one, "size")), SMALL);
    ck_assert_int_ge(json_integer_value(json_object_get(one, "saved_at")),
                     json_integer_value(json_object_get(one, "begun_at")));
    json_decref(list);
    ends(tt_flow_drop(tt, "a"), TT_OK, ""); /* also a damaged one */
    ends(tt_flow_drop(tt, "none"), TT_EUSAGE, "no saved state none");
    ends(tt_flow_drop(tt, NULL), TT_EUSAGE, "no saved state is named");
    ends(tt_flow_drop(tt, "../x"), TT_EUSAGE, "cannot be the name");
}
END_TEST

START_TEST(what_nobody_wants_for_a_month_is_removed)
{
    const struct timespec old[2] = {{.tv_sec = time(NULL) - 31 * 86400}, {.tv_sec = time(NULL) - 31 * 86400}};
    static const char *const chosen[] = {"old", "batch-01ab-2c", "film.2026.1.final", "1.2.3", "a.1..3"};
    glob_t made;
    make_video(SMALL);
    ends(run_as(NULL, 0), TT_ENETWORK, "");
    ck_assert_int_eq(glob(state_path("test.run_flow.*"), 0, NULL, &made), 0);
    ck_assert_uint_eq(made.gl_pathc, 1);
    ck_assert_int_eq(utimensat(AT_FDCWD, made.gl_pathv[0], old, 0), 0);
    for (size_t i = 0; i < sizeof chosen / sizeof *chosen; i++) {
        ends(run_as(chosen[i], 0), TT_ENETWORK, "");
        ck_assert_int_eq(utimensat(AT_FDCWD, state_path(chosen[i]), old, 0), 0);
    }
    tt_close(tt); /* a context sweeps once */
    tt = open_as(TT_DRIVE_CALLER);
    ends(run_as(NULL, 0), TT_ENETWORK, "");
    ck_assert_int_ne(access(made.gl_pathv[0], F_OK), 0);
    globfree(&made);
    for (size_t i = 0; i < sizeof chosen / sizeof *chosen; i++)
        ck_assert_msg(access(state_path(chosen[i]), F_OK) == 0, "%s is gone", chosen[i]);
    ck_assert_int_eq(glob(state_path("test.run_flow.*"), 0, NULL, &made), 0);
    ck_assert_uint_eq(made.gl_pathc, 1); /* the new one */
    globfree(&made);
}
END_TEST

START_TEST(a_dry_run_touches_nothing)
{
    make_video(SMALL);
    tt_result_unref(run_as("mine", TT_DRY_RUN));
    ck_assert_int_ne(access(state_path("mine"), F_OK), 0);
    ends(run_as("mine", 0), TT_ENETWORK, "");
    tt_result_unref(run_as("mine", TT_DRY_RUN));
    ck_assert_int_eq(access(state_path("mine"), F_OK), 0);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("saved");
    TCase *c = tcase_create("saved");
    tcase_set_timeout(c, 30);
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_loop_test(c, a_run_goes_on_and_leaves_nothing, 0, 2);
    tcase_add_loop_test(c, another_file_is_never_gone_on_with, 0, (int)(sizeof changes / sizeof *changes));
    tcase_add_test(c, states_that_do_not_fit);
    tcase_add_test(c, one_run_at_a_time);
    tcase_add_test(c, what_was_ended_meanwhile_is_not_begun_anew);
    tcase_add_test(c, who_looks_is_not_in_the_way);
    tcase_add_loop_test(c, without_locks_nothing_runs, 0, 2);
    tcase_add_test(c, what_is_there_is_listed);
    tcase_add_test(c, what_nobody_wants_for_a_month_is_removed);
    tcase_add_test(c, a_dry_run_touches_nothing);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
