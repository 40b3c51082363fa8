/* tiktok batch as its users meet it: the real command against the real sandbox, each a process of its own. What was sent
 * is what the sandbox has recorded. */
#include "tests/unit/batch_kit.h"
#include "tests/unit/box.h"
#include "tests/unit/command.h"
#include <check.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void begin(void)
{
    command_begin(NULL);
}

START_TEST(results_come_in_the_order_of_the_lines)
{
    batch_fault(CAMPAIGNS ",delay=500");
    batch_run(0, LIST("a") ASK("b") ASK("c") ASK("d"),
              (const char *[]){"batch", command_file("in"), "-j4", NULL});
    ck_assert_uint_eq(command_lines(), 4);
    batch_expect(0, 1, "a", "ok");
    batch_expect(1, 2, "b", "ok");
    batch_expect(2, 3, "c", "ok");
    batch_expect(3, 4, "d", "ok");
    json_t *r = batch_result(1);
    ck_assert_str_eq(
        batch_text(json_array_get(json_object_get(json_object_get(r, "data"), "list"), 0), "advertiser_id"),
        "7000000000000000001");
    ck_assert_str_eq(batch_text(r, "action"), "ads.advertiser.info");
    json_decref(r);
    batch_says("4 lines: 4 done, 0 failed");
    batch_says("4 calls (4 succeeded, 0 failed)");
}
END_TEST

START_TEST(or_as_they_come)
{
    batch_fault(CAMPAIGNS ",delay=700");
    batch_run(0, LIST("a") ASK("b") ASK("c") ASK("d"),
              (const char *[]){"batch", "--as-completed", "-j", "4", NULL});
    ck_assert_uint_eq(command_lines(), 4);
    batch_expect(3, 1, "a", "ok");
}
END_TEST

/* How many requests were under way at once, at most, by the sandbox's own clock. */
static int most_at_once(json_t *list)
{
    int most = 0;
    json_t *one, *other;
    size_t i, k;

    json_array_foreach(list, i, one)
    {
        json_int_t at = json_integer_value(json_object_get(one, "time_ms"));
        int n = 0;
        json_array_foreach(list, k, other)
        {
            json_int_t from = json_integer_value(json_object_get(other, "time_ms"));
            n += from <= at && at < from + json_integer_value(json_object_get(other, "took_ms"));
        }
        most = n > most ? n : most;
    }
    return most;
}

START_TEST(so_many_are_in_flight_and_no_more)
{
    batch_fault(INFO ",delay=150,count=0");
    batch_run(0, ASK("1") ASK("2") ASK("3") ASK("4") ASK("5") ASK("6") ASK("7") ASK("8") ASK("9"),
              (const char *[]){"batch", "-j", "3", NULL});
    json_t *list = batch_seen(INFO);
    ck_assert_uint_eq(json_array_size(list), 9);
    ck_assert_int_eq(most_at_once(list), 3);
    json_decref(list);
}
END_TEST

START_TEST(a_bad_line_is_that_lines_error)
{
    static const char input[] = "\xef\xbb\xbf" ASK(
        "first") "this is {not JSON, pass=hunter22}\n"
                 "[1]\n"
                 "{\"id\":\"typo\",\"action\":\"ads.advertiser.inf\"}\n"
                 "{\"id\":\"missing\",\"action\":\"ads.advertiser.info\",\"params\":{}}\n"
                 "{\"id\":\"none\"}\n"
                 "{\"id\":\"members\",\"action\":\"ads.advertiser.info\",\"parms\":{}}\n"
                 "{\"id\":\"list\",\"action\":\"ads.advertiser.info\",\"params\":[]}\n"
                 "{\"id\":{},\"action\":\"ads.advertiser.info\"}\n"
                 "{\"id\":\"option\",\"action\":\"ads.advertiser.info\",\"options\":{\"all_page\":true}}\n"
                 "{\"id\":\"value\",\"action\":\"ads.campaign.get\",\"options\":{\"max_items\":-1}}\n"
                 "{\"id\":\"twice\",\"id\":\"twice\",\"action\":\"ads.advertiser.info\"}\n"
                 "\n \r\n" ASK("last");

    batch_run(7, input, (const char *[]){"batch", NULL});
    ck_assert_uint_eq(command_lines(), 13);
    batch_expect(0, 1, "first", "ok");
    batch_expect(1, 2, "", "usage");
    batch_expect(2, 3, "", "usage");
    batch_expect(3, 4, "typo", "usage");
    batch_expect(4, 5, "missing", "usage");
    batch_expect(5, 6, "none", "usage");
    batch_expect(6, 7, "members", "usage");
    batch_expect(7, 8, "list", "usage");
    batch_expect(8, 9, "", "usage");
    batch_expect(9, 10, "option", "usage");
    batch_expect(10, 11, "value", "usage");
    batch_expect(11, 12, "", "usage");
    batch_expect(12, 15, "last", "ok");
    ck_assert_ptr_nonnull(strstr(command_out(), "did you mean ads.advertiser.info?"));
    ck_assert_ptr_nonnull(strstr(command_out(), "did you mean \\\"params\\\"?"));
    ck_assert_ptr_nonnull(strstr(command_out(), "did you mean \\\"all_pages\\\"?"));
    ck_assert_ptr_nonnull(strstr(command_out(), "\"param\":\"advertiser_ids\""));
    ck_assert_ptr_null(strstr(command_out(), "hunter22")); /* it may be a secret */
    ck_assert_ptr_null(strstr(command_err(), "hunter22"));
    ck_assert_uint_eq(batch_count(INFO), 2);
    batch_says("warning: line 4 (\"typo\"): there is no action ads.advertiser.inf");
    batch_says("warning: further failures stand in the results only");
    batch_says("13 lines: 2 done, 11 failed");
}
END_TEST

START_TEST(the_first_failure_can_end_it)
{
    batch_run(7, ASK("a") "nothing\n" ASK("c") ASK("d"),
              (const char *[]){"batch", "--fail-fast", "-j", "1", NULL});
    ck_assert_uint_eq(command_lines(), 2);
    batch_expect(0, 1, "a", "ok");
    batch_expect(1, 2, "", "usage");
    ck_assert_uint_eq(batch_count(INFO), 1);
}
END_TEST

START_TEST(a_line_without_end_is_an_error_and_no_memory)
{
    enum { LONG = 40 << 20 };
    size_t n = sizeof ASK("a") - 1;
    char *input = malloc(LONG + 2 * n + 2);

    memcpy(input, ASK("a"), n);
    memset(input + n, 'x', LONG);
    input[n + LONG] = '\n';
    memcpy(input + n + LONG + 1, ASK("b"), n + 1);
    batch_run(7, input, (const char *[]){"batch", NULL});
    free(input);
    batch_expect(0, 1, "a", "ok");
    batch_expect(1, 2, "", "usage");
    batch_expect(2, 3, "b", "ok");
    ck_assert_ptr_nonnull(strstr(command_out(), "\"code\":\"line_too_long\""));
}
END_TEST

START_TEST(a_rate_is_kept)
{
    batch_run(0, ASK("1") ASK("2") ASK("3") ASK("4") ASK("5") ASK("6") ASK("7") ASK("8"),
              (const char *[]){"batch", "--rate", "600/m", "-j", "8", NULL});
    json_t *list = batch_seen(INFO);
    json_int_t first = json_integer_value(json_object_get(json_array_get(list, 0), "time_ms"));
    json_int_t last = json_integer_value(json_object_get(json_array_get(list, 7), "time_ms"));
    /* seven gaps of 100 ms; a slow machine makes it longer, and a late start of the first makes it a bit shorter */
    ck_assert_msg(last - first >= 600, "8 requests within %d ms", (int)(last - first));
    json_decref(list);
}
END_TEST

/* One call that is answered at once, so that all is up, then four that take their time, two of them in flight. */
static void start_slow_ones(const char *fault_spec)
{
    static const char lines[] = LIST("1") LIST("2") LIST("3") LIST("4");

    batch_fault(fault_spec);
    command_start(NULL, (const char *[]){"batch", "-j", "2", NULL});
    ck_assert_int_eq(write(command_input(), ASK("0"), sizeof ASK("0") - 1), sizeof ASK("0") - 1);
    batch_wait_until_seen(INFO, 1);
    ck_assert_int_eq(write(command_input(), lines, sizeof lines - 1), sizeof lines - 1);
    usleep(400000);
}

static void two_have_landed(int signal_number, int status)
{
    start_slow_ones(CAMPAIGNS ",delay=2000,count=0");
    kill(command_pid(), signal_number);
    ck_assert_int_eq(command_wait(), status);
    close(command_input());
    ck_assert_uint_eq(batch_count(CAMPAIGNS), 2);
    ck_assert_uint_eq(command_lines(), 3);
    batch_expect(1, 2, "1", "ok");
    batch_expect(2, 3, "2", "ok");
    batch_says("Waiting for 2 calls in flight; interrupt once more to cancel them.");
    batch_says("3 lines: 3 done");
}

START_TEST(an_interrupt_lets_what_flies_land)
{
    two_have_landed(SIGINT, 130);
}
END_TEST

START_TEST(so_does_sigterm)
{
    two_have_landed(SIGTERM, 143);
}
END_TEST

START_TEST(a_second_interrupt_cancels)
{
    time_t begun = time(NULL);

    start_slow_ones(CAMPAIGNS ",stall,count=0");
    kill(command_pid(), SIGINT);
    usleep(200000);
    kill(command_pid(), SIGINT);
    ck_assert_int_eq(command_wait(), 130);
    close(command_input());
    ck_assert_int_lt(time(NULL) - begun, 20);
    ck_assert_uint_eq(command_lines(), 3);
    batch_expect(1, 2, "1", "canceled");
    batch_expect(2, 3, "2", "canceled");
    batch_says("1 done, 0 failed, 2 cancelled");
}
END_TEST

START_TEST(an_interrupt_while_it_waits_for_input)
{
    command_start(NULL, (const char *[]){"batch", NULL});
    ck_assert_int_eq(write(command_input(), ASK("0"), sizeof ASK("0") - 1), sizeof ASK("0") - 1);
    batch_wait_until_seen(INFO, 1);
    usleep(200000);
    kill(command_pid(), SIGINT);
    ck_assert_int_eq(command_wait(), 130);
    close(command_input());
    batch_expect(0, 1, "0", "ok");
}
END_TEST

/* A line in, its result out, while the input stays open: as another program would use it. */
START_TEST(results_do_not_wait_for_more_input)
{
    int ends[2];
    char answer[65536];

    ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
    command_output(ends[1]);
    command_start(NULL, (const char *[]){"batch", "-q", NULL});
    close(ends[1]);
    for (int i = 0; i < 3; i++) {
        size_t n = 0;
        ck_assert_int_eq(write(command_input(), ASK("q"), sizeof ASK("q") - 1), sizeof ASK("q") - 1);
        while (n == 0 || answer[n - 1] != '\n') {
            struct pollfd fd = {ends[0], POLLIN, 0};
            ck_assert_int_eq(poll(&fd, 1, 20000), 1);
            ssize_t k = read(ends[0], answer + n, sizeof answer - n);
            ck_assert_int_gt(k, 0);
            n += (size_t)k;
        }
        ck_assert_int_eq(memcmp(answer, "{\"line\":", 8), 0);
    }
    close(command_input());
    ck_assert_int_eq(command_wait(), 0);
    ck_assert_str_eq(command_err(), "");
    close(ends[0]);
}
END_TEST

/* The reader goes while nothing is to be written: that is noticed all the same, and the command ends as filters do. */
START_TEST(a_closed_output_ends_it)
{
    int ends[2];

    ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
    command_output(ends[1]);
    command_start(NULL, (const char *[]){"batch", NULL});
    close(ends[1]);
    ck_assert_int_eq(write(command_input(), ASK("0"), sizeof ASK("0") - 1), sizeof ASK("0") - 1);
    batch_wait_until_seen(INFO, 1);
    close(ends[0]);
    ck_assert_int_eq(command_wait(), 1000 + SIGPIPE);
    close(command_input());
}
END_TEST

START_TEST(a_full_disk_is_told)
{
    int fd = open("/dev/full", O_WRONLY | O_CLOEXEC);

    ck_assert_int_ge(fd, 0);
    command_output(fd);
    batch_run(2, ASK("a") ASK("b"), (const char *[]){"batch", "-j1", NULL});
    close(fd);
    batch_says("The output could not be written: No space left on device");
    ck_assert_uint_le(batch_count(INFO), 1);
}
END_TEST

START_TEST(a_dry_run_sends_nothing)
{
    batch_run(0, ASK("a") LIST("b"), (const char *[]){"batch", "--dry-run", NULL});
    json_t *r = batch_result(0);
    ck_assert_ptr_nonnull(strstr(batch_text(r, "data.url"), INFO));
    json_decref(r);
    ck_assert_uint_eq(batch_count(INFO) + batch_count(CAMPAIGNS), 0);
}
END_TEST

START_TEST(options_accounts_and_fields_of_a_line)
{
    static const char input[] =
        "{\"action\":\"ads.campaign.get\",\"params\":{\"advertiser_id\":\"7000000000000000001\"},"
        "\"options\":{\"all_pages\":true,\"max_items\":1,\"deadline\":30}}\n"
        "{\"action\":\"ads.advertiser.info\",\"account\":\"nobody\",\"params\":{\"advertiser_ids\":"
        "[\"7000000000000000001\"]}}\n";

    batch_run(7, input, (const char *[]){"batch", "--fields", "campaign_id", NULL});
    json_t *r = batch_result(0), *rows = json_object_get(r, "data");
    ck_assert_uint_eq(json_array_size(rows), 1);
    ck_assert_uint_eq(json_object_size(json_array_get(rows, 0)), 1);
    ck_assert_str_ne(batch_text(json_array_get(rows, 0), "campaign_id"), "");
    json_decref(r);
    batch_expect(1, 2, "", "auth"); /* the configured token is not taken for somebody else's */
}
END_TEST

START_TEST(progress_as_json)
{
    batch_fault(INFO ",delay=1400");
    batch_run(7, ASK("a") "x\n", (const char *[]){"batch", "--progress", "json", NULL});
    batch_says("{\"progress\":{\"lines\":2,\"done\":0,\"failed\":1,");
    batch_says("\"in_flight\":1,");
    batch_says("{\"summary\":{\"lines\":2,\"done\":1,\"failed\":1,\"unknown\":0,");
}
END_TEST

START_TEST(progress_on_a_terminal)
{
    int terminal, ours;
    char shown[4096] = "";
    size_t n = 0;
    ssize_t k;

    ck_assert_int_eq(openpty(&ours, &terminal, NULL, NULL, NULL), 0);
    fcntl(ours, F_SETFD, FD_CLOEXEC);
    batch_fault(INFO ",delay=900");
    command_errors(terminal);
    command_start(ASK("a") LIST("b") LIST("c"), (const char *[]){"batch", "-j", "1", NULL});
    close(terminal);
    while (n < sizeof shown - 1 && (k = read(ours, shown + n, sizeof shown - 1 - n)) > 0) {
        n += (size_t)k; /* until nobody holds the other end */
    }
    close(ours);
    ck_assert_int_eq(command_wait(), 0);
    ck_assert_msg(strstr(shown, "\r\033[K0 done, 0 failed, 1 in flight, 0.0 a second, ") != NULL, "%s",
                  shown);
    ck_assert_ptr_nonnull(strstr(shown, " s left"));
    ck_assert_msg(strstr(shown, "\r\033[K3 lines: 3 done, 0 failed; ") != NULL, "%s", shown);
}
END_TEST

START_TEST(what_cannot_be_meant)
{
    static const struct {
        const char *arguments[6], *words;
    } wrong[] = {
        {{"batch", "/nowhere/at-all"}, "The file '/nowhere/at-all' could not be opened"},
        {{"batch", "/tmp"}, "/tmp could not be read: Is a directory"},
        {{"batch", "one", "two"}, "'two' is one argument too many"},
        {{"batch", "-j", "0"}, "--jobs takes a number from 1 on, not '0'"},
        {{"batch", "-j", "5000"}, "-j takes a number from 1 to 1000"},
        {{"batch", "-j"}, "-j needs a number after it"},
        {{"batch", "--rate", "fast"}, "--rate takes a rate such as 10/s"},
        {{"batch", "--rate", "10/d"}, "--rate takes a rate such as 10/s"},
        {{"batch", "--ordered", "--as-completed"}, "contradict each other"},
        {{"batch", "--output", "table"}, "The results of a batch are JSON Lines"},
        {{"batch", "--resume", "film"}, "--resume goes on with a single call"},
        {{"batch", "--retry-failed"}, "--retry-failed needs a journal"},
        {{"batch", "--journal", "j", "--dry-run"}, "nothing to keep in a journal"},
    };

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        batch_run(2, "", wrong[i].arguments);
        batch_says(wrong[i].words);
        ck_assert_str_eq(command_out(), "");
    }
    batch_run(0, "", (const char *[]){"batch", NULL});
    ck_assert_str_eq(command_out(), "");
}
END_TEST

START_TEST(a_closed_standard_output_is_told)
{
    char line[512];

    snprintf(line, sizeof line, "%s --journal %s </dev/null >&- 2>%s", TEST_BUILD_DIR "/tiktok batch",
             command_file("j"), command_file("err"));
    ck_assert_int_eq(WEXITSTATUS(system(line)), 2);
    char *err = command_read("err");
    ck_assert_ptr_nonnull(strstr(err, "Standard output is closed"));
    free(err);
}
END_TEST

/* Feeds so many lines through a pipe and gives the command's peak of memory. */
static long memory_for(int n)
{
    static const char line[] = ASK("x");
    char block[100 * sizeof line];
    size_t size = 0;

    for (int i = 0; i < 100; i++) {
        memcpy(block + size, line, sizeof line - 1);
        size += sizeof line - 1;
    }
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    command_output(nowhere);
    command_start(NULL, (const char *[]){"batch", "--dry-run", NULL});
    close(nowhere);
    for (int i = 0; i < n / 100; i++) {
        for (size_t at = 0; at < size;) {
            ssize_t k = write(command_input(), block + at, size - at);
            ck_assert_msg(k > 0, "%s", strerror(errno));
            at += (size_t)k;
        }
    }
    close(command_input());
    ck_assert_int_eq(command_wait(), 0);
    char words[64];
    snprintf(words, sizeof words, "%d lines: %d done, 0 failed", n, n);
    batch_says(words);
    return command_memory();
}

/* A leak of 40 bytes a line would show: 18,000 lines more are 720 kB. */
START_TEST(memory_is_flat)
{
    long few = memory_for(2000), many = memory_for(20000);

    ck_assert_msg(CHECKED || many - few < 700, "%ld kB after 2,000 lines, %ld kB after 20,000", few, many);
}
END_TEST

/* Not among the suite's own: for the long checks. */
START_TEST(memory_is_flat_over_a_million_lines)
{
    time_t begun = time(NULL);
    long few = memory_for(20000), many = memory_for(1000000);

    printf("%ld kB after 20,000 lines, %ld kB after 1,000,000; %d s\n", few, many, (int)(time(NULL) - begun));
    ck_assert_msg(CHECKED || many - few < 2000, "%ld kB after 20,000 lines, %ld kB after 1,000,000", few,
                  many);
}
END_TEST

int main(int argc, char **argv)
{
    Suite *suite = suite_create("batch");
    TCase *c = tcase_create("batch");

    tcase_set_timeout(c, argc > 1 ? 600 : 60);
    tcase_add_checked_fixture(c, begin, command_end);
    if (argc > 1 && strcmp(argv[1], "long") == 0) {
        tcase_add_test(c, memory_is_flat_over_a_million_lines);
    } else {
        tcase_add_test(c, results_come_in_the_order_of_the_lines);
        tcase_add_test(c, or_as_they_come);
        tcase_add_test(c, so_many_are_in_flight_and_no_more);
        tcase_add_test(c, a_bad_line_is_that_lines_error);
        tcase_add_test(c, the_first_failure_can_end_it);
        tcase_add_test(c, a_line_without_end_is_an_error_and_no_memory);
        tcase_add_test(c, a_rate_is_kept);
        tcase_add_test(c, an_interrupt_lets_what_flies_land);
        tcase_add_test(c, so_does_sigterm);
        tcase_add_test(c, a_second_interrupt_cancels);
        tcase_add_test(c, an_interrupt_while_it_waits_for_input);
        tcase_add_test(c, results_do_not_wait_for_more_input);
        tcase_add_test(c, a_closed_output_ends_it);
        tcase_add_test(c, a_full_disk_is_told);
        tcase_add_test(c, a_dry_run_sends_nothing);
        tcase_add_test(c, options_accounts_and_fields_of_a_line);
        tcase_add_test(c, progress_as_json);
        tcase_add_test(c, progress_on_a_terminal);
        tcase_add_test(c, what_cannot_be_meant);
        tcase_add_test(c, a_closed_standard_output_is_told);
        tcase_add_test(c, memory_is_flat);
    }
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
