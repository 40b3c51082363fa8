/* The log: the form of lines, levels, masking by value, and what a line can never do. */
#include "build_config.h"

#include "core/alloc.h"
#include "core/config.h"
#include "core/log.h"
#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct ttc_config *config;
static struct ttc_log *sink;
static char lines[16][600];
static int levels[16];
static size_t n_lines;

static void keep(int level, const char *line, void *user)
{
    ck_assert_ptr_eq(user, lines);
    if (n_lines < 16) {
        levels[n_lines] = level;
        snprintf(lines[n_lines++], sizeof lines[0], "%s", line);
    }
}

static void open_log(const char *const *set, uint32_t n, uint32_t level, tt_log_fn *fn)
{
    struct ttc_failure why = {0};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = n;
    options.log_level = level;
    options.log = fn;
    options.log_user = lines;
    n_lines = 0;
    ck_assert_msg(ttc_config_load(&options, &config, NULL, &why) == 0, "%s", why.message);
    ck_assert_msg(ttc_log_open(&options, config, &sink, &why) == 0, "%s", why.message);
}

static void close_log(void)
{
    ttc_log_close(sink);
    ttc_config_free(config);
}

/* "2026-11-23T15:04:05.123Z" */
static void check_time(const char *p)
{
    static const char form[] = "0000-00-00T00:00:00.000Z";
    for (size_t i = 0; form[i]; i++)
        ck_assert_msg(form[i] == '0' ? p[i] >= '0' && p[i] <= '9' : p[i] == form[i], "%s", p);
}

START_TEST(text_lines)
{
    open_log(NULL, 0, 0, keep);
    ttc_log(sink, TT_LOG_WARNING, "ads", "%s %d", "slow", 5);
    ttc_log(sink, TT_LOG_ERROR, NULL, "bare");
    ttc_log(sink, TT_LOG_INFO, "ads", "not wanted");
    ck_assert_uint_eq(n_lines, 2);
    check_time(lines[0]);
    ck_assert_str_eq(lines[0] + 24, " warning ads: slow 5");
    ck_assert_str_eq(lines[1] + 24, " error bare");
    ck_assert_int_eq(levels[0], TT_LOG_WARNING);
    ck_assert_int_eq(ttc_log_wants(sink, TT_LOG_WARNING), 1);
    ck_assert_int_eq(ttc_log_wants(sink, TT_LOG_INFO), 0);
    ck_assert_int_eq(ttc_log_wants(NULL, TT_LOG_ERROR), 0);
    ttc_log(NULL, TT_LOG_ERROR, NULL, "nowhere");
    close_log();
}
END_TEST

START_TEST(json_lines)
{
    const char *const set[] = {"log.format=json", "log.level=trace"};
    open_log(set, 2, 0, keep);
    ttc_log(sink, TT_LOG_TRACE, "core", "a \"quoted\"\nline \xff \xc3\xa9");
    ck_assert_uint_eq(n_lines, 1);
    ck_assert_int_eq(strncmp(lines[0], "{\"time\":\"", 9), 0);
    check_time(lines[0] + 9);
    ck_assert_str_eq(lines[0] + 33,
                     "\",\"level\":\"trace\",\"where\":\"core\",\"text\":\"a \\\"quoted\\\"\\\\nline "
                     "\\\\xff \xc3\xa9\"}");
    close_log();
}
END_TEST

START_TEST(one_line_is_one_line)
{
    open_log(NULL, 0, 0, keep);
    ttc_log(sink, TT_LOG_ERROR, NULL, "a\nb\r\x1b[31m\x7f \xed\xa0\x80");
    ck_assert_str_eq(lines[0] + 24, " error a\\nb\\x0d\\x1b[31m\\x7f \\xed\\xa0\\x80");
    close_log();
}
END_TEST

START_TEST(option_wins_over_configuration)
{
    const char *const set[] = {"log.level=error"};
    open_log(set, 1, TT_LOG_DEBUG, keep);
    ttc_log(sink, TT_LOG_DEBUG, NULL, "seen");
    ttc_log(sink, TT_LOG_TRACE, NULL, "unseen");
    ck_assert_uint_eq(n_lines, 1);
    close_log();
}
END_TEST

static void masked(const char *text, const char *expected)
{
    char *got = ttc_mask(sink, text);
    ck_assert_str_eq(got, expected);
    ck_assert_int_eq(ttc_mask_needed(sink, text), strcmp(text, expected) != 0);
    ttc_free(got);
}

START_TEST(masks)
{
    open_log(NULL, 0, 0, keep);
    masked("s3cr/t", "s3cr/t");
    ttc_secret(sink, "s3cr/t");
    ttc_secret(sink, "s3cr/t");
    ttc_secret(sink, "abc");
    ttc_secret(sink, "");
    ttc_secret(sink, NULL);
    ttc_secret(sink, "a\"b\\c");
    ttc_secret(sink, "longer s3cr/t here");
    masked("abc", "abc");
    masked("x s3cr/t y s3cr/t", "x *** y ***");
    masked("?t=s3cr%2Ft&", "?t=***&");
    masked("?t=s3cr%2ft&", "?t=***&");
    masked("{\"k\":\"a\\\"b\\\\c\"}", "{\"k\":\"***\"}");
    masked("a\"b\\c", "***");
    masked("<longer s3cr/t here>", "<***>");
    masked("longer%20s3cr%2Ft%20here", "***");
    masked("", "");
    ttc_log(sink, TT_LOG_ERROR, "x", "token %s", "s3cr/t");
    ck_assert_str_eq(lines[0] + 24, " error x: token ***");
    char *plain = ttc_mask(NULL, "s3cr/t");
    ck_assert_str_eq(plain, "s3cr/t");
    ttc_free(plain);
    close_log();
}
END_TEST

/* A secret with a control character is masked before the line is made safe. */
/* Values like those of tokens that come and go. */
static const char *passing(int i)
{
    static char text[32];
    snprintf(text, sizeof text, "act.%06d", i);
    return text;
}

START_TEST(old_secrets_are_forgotten_when_nothing_can_print_them)
{
    open_log(NULL, 0, 0, keep);
    ttc_secret_for_good(sink, "of the file");
    ttc_secret(sink, "of the file");
    ttc_secret(sink, passing(0));
    ck_assert_int_eq(ttc_secrets_crowded(sink), 0);
    ttc_secrets_forget(sink, UINT64_MAX);
    masked("act.000000", "***"); /* few are never forgotten */
    for (int i = 1; i < 1000; i++)
        ttc_secret(sink, passing(i));
    uint64_t since = ttc_secrets_told(sink);
    for (int i = 1000; i < 2000; i++)
        ttc_secret(sink, passing(i));
    ttc_secret(sink, passing(7)); /* told again: it is as new */
    ck_assert_int_eq(ttc_secrets_crowded(sink), 1);
    ttc_secrets_forget(sink, since); /* a call has been running since then */
    masked("act.000000", "act.000000");
    masked("act.000999", "act.000999");
    masked("act.001000", "***");
    masked("act.000007", "***");
    ttc_secrets_forget(sink, UINT64_MAX);
    masked("act.001000", "act.001000");
    masked("act.001999", "***");
    masked("act.001600", "***");
    masked("act.000007", "***");
    masked("of the file", "***");
    ck_assert_int_eq(ttc_secrets_crowded(sink), 0);
    close_log();
}
END_TEST

START_TEST(masks_before_escaping)
{
    open_log(NULL, 0, 0, keep);
    ttc_secret(sink, "two\nlines");
    ttc_log(sink, TT_LOG_ERROR, NULL, "[two\nlines]");
    ck_assert_str_eq(lines[0] + 24, " error [***]");
    close_log();
}
END_TEST

START_TEST(hears_secrets_of_the_configuration)
{
    const char *const set[] = {"providers.a.s=@env:TT_TEST_SECRET"};
    struct ttc_failure why = {0};
    const char *value;
    setenv("TT_TEST_SECRET", "resolved", 1);
    open_log(set, 1, 0, keep);
    masked("resolved", "resolved");
    ck_assert_int_eq(ttc_config_setting(config, "a", "s", &value, &why), 0);
    masked("resolved", "***");
    close_log();
}
END_TEST

START_TEST(without_memory_nothing_leaks)
{
    open_log(NULL, 0, 0, keep);
    ttc_secret(sink, "hidden value");
    for (uint64_t n = 1; n < 12; n++) {
        ttc_alloc_fail_at(n);
        ttc_log(sink, TT_LOG_ERROR, "w", "%s", "hidden value");
        ttc_alloc_fail_at(0);
    }
    for (size_t i = 0; i < n_lines; i++)
        ck_assert_str_eq(lines[i] + 24, " error w: ***");
    ck_assert_uint_gt(n_lines, 0);
    close_log();
}
END_TEST

START_TEST(to_a_file)
{
    char path[300], set_file[320], text[400] = "";
    const char *set[1] = {set_file};
    struct stat st;
    snprintf(path, sizeof path, "%s/log-%d", TEST_BUILD_DIR, (int)getpid());
    snprintf(set_file, sizeof set_file, "log.file=%s", path);
    for (int i = 0; i < 2; i++) { /* the second time it is added to */
        open_log(set, 1, 0, NULL);
        ttc_log(sink, TT_LOG_ERROR, NULL, "line");
        close_log();
    }
    FILE *f = fopen(path, "r");
    size_t n = fread(text, 1, sizeof text - 1, f);
    fclose(f);
    ck_assert_int_eq(stat(path, &st), 0);
    unlink(path);
    ck_assert_uint_eq(n, 2 * (24 + strlen(" error line\n")));
    ck_assert_str_eq(text + n - 12, " error line\n");
    ck_assert_uint_eq(st.st_mode & 0777, 0600);
}
END_TEST

START_TEST(refuses_a_file_it_cannot_open)
{
    const char *const set[] = {"log.file=/nowhere/log"};
    struct ttc_failure why = {0};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 1;
    ck_assert_int_eq(ttc_config_load(&options, &config, NULL, &why), 0);
    ck_assert_int_eq(ttc_log_open(&options, config, &sink, &why), -1);
    ck_assert_int_eq(why.status, TT_ECONFIG);
    ck_assert_str_eq(why.message,
                     "command line: log.file \"/nowhere/log\" cannot be opened: No such file or directory");
    ck_assert_str_eq(why.hint, "name a file in a folder that you can write to");
    ttc_failure_clear(&why);
    ttc_config_free(config);
}
END_TEST

static void log_again(int level, const char *line, void *user)
{
    keep(level, line, user);
    ttc_log(sink, TT_LOG_ERROR, NULL, "from the callback");
}

START_TEST(a_callback_may_cause_logging)
{
    open_log(NULL, 0, 0, log_again);
    ttc_log(sink, TT_LOG_ERROR, NULL, "first");
    ck_assert_uint_eq(n_lines, 1);
    ttc_log(sink, TT_LOG_ERROR, NULL, "second");
    ck_assert_uint_eq(n_lines, 2);
    close_log();
}
END_TEST

static int inside, most_inside;
static size_t n_called;

static void alone(int level, const char *line, void *user)
{
    (void)level;
    (void)line;
    (void)user;
    if (++inside > most_inside)
        most_inside = inside;
    n_called++;
    usleep(50);
    inside--;
}

static void *talk(void *unused)
{
    (void)unused;
    for (int i = 0; i < 100; i++) {
        ttc_log(sink, TT_LOG_ERROR, NULL, "line %d", i);
        ttc_secret(sink, "another secret");
    }
    return NULL;
}

START_TEST(never_two_lines_at_once)
{
    pthread_t threads[4];
    open_log(NULL, 0, 0, alone);
    for (int i = 0; i < 4; i++)
        pthread_create(&threads[i], NULL, talk, NULL);
    for (int i = 0; i < 4; i++)
        pthread_join(threads[i], NULL);
    ck_assert_int_eq(most_inside, 1);
    ck_assert_uint_eq(n_called, 400);
    close_log();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("log");
    TCase *t = tcase_create("log");
    tcase_set_timeout(t, 30);
    tcase_add_test(t, text_lines);
    tcase_add_test(t, json_lines);
    tcase_add_test(t, one_line_is_one_line);
    tcase_add_test(t, option_wins_over_configuration);
    tcase_add_test(t, masks);
    tcase_add_test(t, old_secrets_are_forgotten_when_nothing_can_print_them);
    tcase_add_test(t, masks_before_escaping);
    tcase_add_test(t, hears_secrets_of_the_configuration);
    tcase_add_test(t, without_memory_nothing_leaks);
    tcase_add_test(t, to_a_file);
    tcase_add_test(t, refuses_a_file_it_cannot_open);
    tcase_add_test(t, a_callback_may_cause_logging);
    tcase_add_test(t, never_two_lines_at_once);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
