/* The journal of tiktok batch: runs that are killed and started again, and what the sandbox has seen of it all. */
#include "tests/unit/batch_kit.h"
#include "tests/unit/box.h"
#include "tests/unit/command.h"
#include <check.h>
#include <fcntl.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#define CREATE  "/open_api/v1.3/campaign/create/"
#define PUBLISH "/open_api/v1.3/business/video/publish/"
#define NEW(id)                                                                                              \
    "{\"id\":\"" id "\",\"action\":\"ads.campaign.create\",\"params\":{\"advertiser_id\":"                   \
    "\"7000000000000000001\",\"objective_type\":\"TRAFFIC\",\"budget_mode\":\"BUDGET_MODE_INFINITE\","       \
    "\"campaign_name\":\"" id "\"}}\n"
#define POST(id)                                                                                             \
    "{\"id\":\"" id "\",\"action\":\"business.post_video\",\"params\":{\"business_id\":"                     \
    "\"-000sandboxBusinessAccount-1\",\"video_url\":\"https://verified.example/clip.mp4\",\"caption\":\"" id \
    "\",\"poll_ms\":200}}\n"

enum { MANY = 60 };

static void begin(void)
{
    command_begin(NULL);
}

static char *many_lines(void)
{
    char *input = calloc(MANY, 300), *at = input;

    for (int i = 0; i < MANY; i++) {
        at += sprintf(at,
                      "{\"id\":%d,\"action\":\"ads.campaign.create\",\"params\":{\"advertiser_id\":"
                      "\"7000000000000000001\",\"objective_type\":\"TRAFFIC\",\"budget_mode\":"
                      "\"BUDGET_MODE_INFINITE\",\"campaign_name\":\"campaign %d\"}}\n",
                      i, i);
    }
    return input;
}

/* How often each campaign was asked for, by the service's own record. */
static void creations(int counts[MANY])
{
    json_t *list = batch_seen(CREATE), *one;
    size_t i;
    int number;

    memset(counts, 0, MANY * sizeof *counts);
    json_array_foreach(list, i, one)
    {
        if (sscanf(batch_text(one, "body.campaign_name"), "campaign %d", &number) == 1) {
            counts[number]++;
        } else { /* the kill cut it in two */
            ck_assert_str_ne(batch_text(one, "outcome"), "answered");
        }
    }
    json_decref(list);
}

static void kill_after(const char *const *arguments, size_t n)
{
    command_start(NULL, arguments);
    batch_wait_until_seen(CREATE, n);
    kill(command_pid(), SIGKILL);
    ck_assert_int_eq(command_wait(), 1000 + SIGKILL);
    close(command_input());
    usleep(400000); /* what was on its way arrives */
}

/* Counts the lines of the output with this status. */
static int with_status(const char *status)
{
    int n = 0;

    for (size_t i = 0; i < command_lines(); i++) {
        json_t *r = batch_result(i);
        n += strcmp(batch_text(r, "status"), status) == 0;
        json_decref(r);
    }
    return n;
}

START_TEST(a_killed_run_goes_on_and_repeats_nothing)
{
    char *input = many_lines();
    const char *const arguments[] = {"batch",     command_file("lines"), "-j", "4",
                                     "--journal", command_file("j"),     NULL};
    int counts[MANY], missing = 0;

    command_write("lines", input);
    free(input);
    batch_fault(CREATE ",delay=40,count=0");
    kill_after(arguments, 12);
    kill_after(arguments, 30);
    int status = command_run("", arguments);
    ck_assert_msg(status == 0 || status == 6, "%d: %s", status, command_err());
    creations(counts);
    int unknown = with_status("unknown");
    for (int i = 0; i < MANY; i++) {
        ck_assert_msg(counts[i] <= 1, "campaign %d was created %d times", i, counts[i]);
        missing += counts[i] == 0;
    }
    /* what never arrived was announced, and is told */
    ck_assert_msg(missing <= unknown && unknown <= 8, "%d are missing, %d unknown", missing, unknown);
    ck_assert_int_eq(status, unknown ? 6 : 0);
    size_t seen = batch_count(CREATE);
    batch_run(status, "", arguments);
    ck_assert_uint_eq(batch_count(CREATE), seen);
    ck_assert_int_eq(with_status("unknown"), unknown);
    ck_assert_uint_eq(command_lines(), (size_t)unknown);
    char words[64];
    snprintf(words, sizeof words, "%d finished earlier", MANY - unknown);
    batch_says(words);
}
END_TEST

/* One call in flight when it dies: the service may have done it. */
static void kill_in_flight(const char *input, const char *fault)
{
    batch_fault(fault);
    command_start(NULL, (const char *[]){"batch", "--journal", command_file("j"), "-j", "1", NULL});
    ck_assert_int_eq(write(command_input(), input, strlen(input)), (ssize_t)strlen(input));
    for (int i = 0; i < 1000; i++) {
        char *journal = command_read("j");
        int begun = strstr(journal, "{\"begin\":") != NULL;
        free(journal);
        if (begun) {
            break;
        }
        usleep(10000);
    }
    usleep(400000);
    kill(command_pid(), SIGKILL);
    command_wait();
    close(command_input());
}

START_TEST(what_was_announced_is_not_sent_again)
{
    const char *const arguments[] = {"batch", "--journal", command_file("j"), NULL};

    kill_in_flight(NEW("a"), CREATE ",stall");
    batch_run(6, NEW("a") NEW("b"), arguments);
    batch_expect(0, 1, "a", "unknown");
    batch_expect(1, 2, "b", "ok");
    ck_assert_ptr_nonnull(strstr(command_out(), "it may have happened or not"));
    batch_says("2 lines: 1 done, 0 failed, 1 unknown");
    batch_says("What is unknown may have happened or not");
    usleep(100000);
    ck_assert_uint_eq(batch_count(CREATE), 1 + 1); /* a once, while it was stalled, and b */
    batch_run(6, NEW("a") NEW("b"), arguments);
    batch_run(6, NEW("a") NEW("b"),
              (const char *[]){"batch", "--journal", command_file("j"), "--retry-failed", NULL});
    ck_assert_uint_eq(batch_count(CREATE), 2);
    batch_run(0, NEW("a2"), arguments); /* another id: sent */
    ck_assert_uint_eq(batch_count(CREATE), 3);
}
END_TEST

/* The post was published and its publish_id saved: the second run follows it to its end. */
START_TEST(a_flow_goes_on_where_it_was)
{
    kill_in_flight(POST("p"), "/open_api/v1.3/business/publish/status/,delay=3000,count=0");
    ck_assert_uint_eq(batch_count(PUBLISH), 1);
    struct reply r = box_send("DELETE", "/sandbox/faults", NULL, NULL, 0);
    reply_free(&r);
    batch_run(0, POST("p"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    batch_expect(0, 1, "p", "ok");
    ck_assert_uint_eq(batch_count(PUBLISH), 1);
}
END_TEST

/* Nobody knows whether it was published: it is not begun anew. */
START_TEST(a_flow_that_saved_nothing_is_unknown)
{
    kill_in_flight(POST("p"), PUBLISH ",stall");
    usleep(100000);
    batch_run(6, POST("p"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    batch_expect(0, 1, "p", "unknown");
    ck_assert_uint_eq(batch_count(PUBLISH), 1);
}
END_TEST

/* What it saved cannot be read: that is no reason to begin anew, now or next time. */
START_TEST(a_flow_whose_state_is_damaged_is_not_begun_anew)
{
    const char *const again[] = {"batch", "--journal", command_file("j"), NULL};
    glob_t found;

    kill_in_flight(POST("p"), "/open_api/v1.3/business/publish/status/,delay=3000,count=0");
    ck_assert_int_eq(glob(command_file("state/tiktok/flows/batch-*.json"), 0, NULL, &found), 0);
    ck_assert_uint_eq(found.gl_pathc, 1);
    ck_assert_int_eq(truncate(found.gl_pathv[0], 20), 0);
    batch_run(7, POST("p"), again);
    batch_expect(0, 1, "p", "config");
    ck_assert_int_eq(unlink(found.gl_pathv[0]), 0);
    globfree(&found);
    batch_run(6, POST("p"), again);
    batch_expect(0, 1, "p", "unknown");
    ck_assert_uint_eq(batch_count(PUBLISH), 1);
}
END_TEST

/* What the line asked for before it was changed left a state: the changed line does not go on with that. */
START_TEST(a_changed_flow_begins_anew)
{
    const char *const failed[] = {"batch", "--journal", command_file("j"), "--retry-failed", NULL};
    static const char line[] =
        "{\"id\":\"p\",\"action\":\"business.post_video\",\"params\":{\"business_id\":"
        "\"-000sandboxBusinessAccount-1\",\"video_url\":\"https://verified.example/clip.mp4\","
        "\"caption\":\"changed\",\"poll_ms\":200}}\n";
    glob_t found;

    batch_fault(PUBLISH ",code=40105");
    batch_run(7, POST("p"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    batch_expect(0, 1, "p", "auth");
    ck_assert_int_eq(glob(command_file("state/tiktok/flows/batch-*.json"), 0, NULL, &found), 0);
    ck_assert_uint_eq(found.gl_pathc, 1);
    batch_run(0, line, failed);
    batch_expect(0, 1, "p", "ok");
    ck_assert_int_eq(access(found.gl_pathv[0], F_OK),
                     0); /* untouched: the run ended, and it was not its own */
    globfree(&found);
}
END_TEST

START_TEST(reads_are_asked_again_and_writes_are_on_disk_first)
{
    kill_in_flight(NEW("w"), CREATE ",stall");
    char *journal = command_read("j");
    ck_assert_ptr_nonnull(strstr(journal, "\"number\":1,\"id\":\"w\",\"action\":\"ads.campaign.create\"}\n"));
    ck_assert_ptr_null(strstr(journal, "TRAFFIC"));
    free(journal);
    batch_run(0, ASK("r"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    batch_run(0, ASK("r") LIST("s"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    ck_assert_uint_eq(command_lines(), 1);
    batch_expect(0, 2, "s", "ok");
    ck_assert_uint_eq(batch_count(INFO), 1);
    journal = command_read("j");
    ck_assert_ptr_null(strstr(journal, "\"r\"")); /* a read needs no announcement */
    free(journal);
}
END_TEST

START_TEST(failed_lines_wait_to_be_asked_for)
{
    const char *const again[] = {"batch", "--journal", command_file("j"), NULL};
    const char *const failed[] = {"batch", "--journal", command_file("j"), "--retry-failed", NULL};

    batch_fault(CREATE ",code=40002");
    batch_run(7, NEW("a") ASK("b"), again);
    batch_expect(0, 1, "a", "remote");
    batch_run(7, NEW("a") ASK("b"), again);
    ck_assert_str_eq(command_out(), "");
    batch_says("2 lines: 0 done, 0 failed, 1 finished earlier, 1 failed earlier");
    batch_says("--retry-failed runs again what failed earlier.");
    ck_assert_uint_eq(batch_count(CREATE), 1);
    batch_run(0, NEW("a") ASK("b"), failed);
    batch_expect(0, 1, "a", "ok");
    ck_assert_uint_eq(command_lines(), 1);
    batch_run(0, NEW("a") ASK("b"), failed);
    ck_assert_uint_eq(batch_count(CREATE), 2);
    ck_assert_uint_eq(batch_count(INFO), 1);
}
END_TEST

START_TEST(a_wrong_line_can_be_mended_and_run_again)
{
    const char *const again[] = {"batch", "--journal", command_file("j"), NULL};

    batch_run(7, "{\"id\":\"a\",\"action\":\"ads.campaign.create\",\"params\":{}}\n", again);
    batch_run(0, NEW("a"), again);
    batch_expect(0, 1, "a", "ok");
    batch_fault(CREATE ",code=40002");
    batch_run(7, NEW("b"), again);
    batch_run(7,
              "{\"id\":\"b\",\"action\":\"ads.advertiser.info\",\"params\":{\"advertiser_ids\":[\"7\"]}}\n",
              again);
    ck_assert_ptr_nonnull(strstr(command_out(), "to send it as it is now, use --retry-failed"));
}
END_TEST

START_TEST(a_changed_line_is_noticed)
{
    const char *const again[] = {"batch", "--journal", command_file("j"), NULL};

    batch_run(0, NEW("a"), again);
    batch_run(7,
              "{\"id\":\"a\",\"action\":\"ads.advertiser.info\",\"params\":{\"advertiser_ids\":[\"7\"]}}\n",
              again);
    batch_expect(0, 1, "a", "usage");
    ck_assert_ptr_nonnull(strstr(command_out(), "\"code\":\"changed_line\""));
    batch_run(0, NEW("a"), again);
    ck_assert_uint_eq(batch_count(CREATE), 1);
    ck_assert_uint_eq(batch_count(INFO), 0);
}
END_TEST

START_TEST(one_id_is_one_line)
{
    static const char line[] = "{\"action\":\"ads.advertiser.info\",\"params\":{\"advertiser_ids\":"
                               "[\"7000000000000000001\"]}}\n";
    char twice[2 * sizeof line];

    batch_run(7, NEW("a") NEW("a") NEW("b"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    batch_expect(0, 1, "a", "ok");
    batch_expect(1, 2, "a", "usage");
    batch_expect(2, 3, "b", "ok");
    ck_assert_uint_eq(batch_count(CREATE), 2);
    snprintf(twice, sizeof twice, "%s%s", line, line);
    batch_run(7, twice, (const char *[]){"batch", "--journal", command_file("k"), NULL});
    ck_assert_ptr_nonnull(strstr(command_out(), "\"code\":\"duplicate_line\""));
    ck_assert_uint_eq(batch_count(INFO), 1);
    batch_run(0, twice, (const char *[]){"batch", NULL}); /* without a journal nothing is remembered */
}
END_TEST

static void append(const char *name, const char *text)
{
    int fd = open(command_file(name), O_WRONLY | O_APPEND | O_CLOEXEC);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    close(fd);
}

START_TEST(a_torn_last_line_is_cut_off)
{
    const char *const again[] = {"batch", "--journal", command_file("j"), NULL};

    batch_run(0, NEW("a"), again);
    append("j", "{\"begin\":\"0123456789abcdef01234567");
    batch_run(0, NEW("a") NEW("b"), again);
    ck_assert_uint_eq(batch_count(CREATE), 2);
    batch_run(0, NEW("a") NEW("b"), again);
    ck_assert_str_eq(command_out(), "");
    command_write("k", "{\"journal\":\"tik"); /* killed while it was begun */
    batch_run(0, ASK("a"), (const char *[]){"batch", "--journal", command_file("k"), NULL});
}
END_TEST

START_TEST(other_files_are_left_alone)
{
    command_write("mine", "{\"id\":1}\nmy data\n");
    batch_run(2, ASK("a"), (const char *[]){"batch", "--journal", command_file("mine"), NULL});
    batch_says("is not the journal of a batch");
    char *mine = command_read("mine");
    ck_assert_str_eq(mine, "{\"id\":1}\nmy data\n");
    free(mine);
    command_write("mine", "notes");
    batch_run(2, ASK("a"), (const char *[]){"batch", "--journal", command_file("mine"), NULL});
    batch_says("is not the journal of a batch");
    batch_run(0, ASK("a"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    append("j", "rubbish\n");
    batch_run(2, ASK("a"), (const char *[]){"batch", "--journal", command_file("j"), NULL});
    batch_says("is damaged: line 3 is no record");
    batch_run(2, ASK("a"), (const char *[]){"batch", "--journal", "/dev/full", NULL});
    batch_says("is no regular file");
    batch_run(2, ASK("a"), (const char *[]){"batch", "--journal", "/nowhere/j", NULL});
    batch_says("The journal '/nowhere/j' could not be opened: No such file or directory");
    ck_assert_uint_eq(batch_count(INFO), 1);
}
END_TEST

START_TEST(two_runs_do_not_share_one)
{
    struct stat about;
    char busy[256];

    snprintf(busy, sizeof busy, "%s --journal %s </dev/null 2>&1", TEST_BUILD_DIR "/tiktok batch",
             command_file("j"));
    command_start(NULL, (const char *[]){"batch", "--journal", command_file("j"), NULL});
    ck_assert_int_eq(write(command_input(), ASK("a"), sizeof ASK("a") - 1), sizeof ASK("a") - 1);
    batch_wait_until_seen(INFO, 1);
    FILE *second = popen(busy, "r");
    char said[512] = "";
    size_t n = fread(said, 1, sizeof said - 1, second);
    said[n] = '\0';
    ck_assert_int_eq(pclose(second) >> 8, 2);
    ck_assert_msg(strstr(said, "Another run uses the journal") != NULL, "%s", said);
    close(command_input());
    ck_assert_int_eq(command_wait(), 0);
    ck_assert_int_eq(stat(command_file("j"), &about), 0);
    ck_assert_int_eq(about.st_mode & 0777, 0600);
}
END_TEST

/* The journal cannot grow any more: nothing is sent that it does not hold. */
START_TEST(a_full_disk_stops_it)
{
    struct rlimit old, small = {2000, RLIM_INFINITY};
    char *input = many_lines();
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);

    command_write("in", input);
    free(input);
    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &old), 0);
    small.rlim_max = old.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &small), 0);
    command_output(nowhere);
    command_start(NULL, (const char *[]){"batch", command_file("in"), "-q", "-j2", "--journal",
                                         command_file("j"), NULL});
    setrlimit(RLIMIT_FSIZE, &old);
    close(nowhere);
    ck_assert_int_eq(command_wait(), 2);
    close(command_input());
    batch_says("could not be written: File too large");
    char *journal = command_read("j");
    size_t announced = 0;
    for (const char *p = journal; (p = strstr(p, "{\"begin\":")) != NULL; p++) {
        announced += strchr(p, '\n') != NULL;
    }
    free(journal);
    ck_assert_uint_gt(announced, 0);
    ck_assert_uint_le(batch_count(CREATE), announced);
}
END_TEST

START_TEST(secrets_stay_out)
{
    static const char line[] =
        "{\"id\":\"s\",\"action\":\"ads.campaign.create\",\"params\":{\"access_token\":\"act.verysecret123\","
        "\"advertiser_id\":\"7000000000000000001\",\"objective_type\":\"TRAFFIC\",\"campaign_name\":\"x\","
        "\"budget_mode\":\"BUDGET_MODE_INFINITE\"}}\n";

    batch_run(7, line, (const char *[]){"batch", "-vv", "--journal", command_file("j"), NULL});
    batch_expect(0, 1, "s", "auth");
    char *journal = command_read("j");
    ck_assert_ptr_null(strstr(journal, "verysecret"));
    ck_assert_ptr_null(strstr(command_out(), "verysecret"));
    ck_assert_ptr_null(strstr(command_err(), "verysecret"));
    free(journal);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("batch_journal");
    TCase *c = tcase_create("batch_journal");

    tcase_set_timeout(c, 60);
    tcase_add_checked_fixture(c, begin, command_end);
    tcase_add_test(c, a_killed_run_goes_on_and_repeats_nothing);
    tcase_add_test(c, what_was_announced_is_not_sent_again);
    tcase_add_test(c, a_flow_goes_on_where_it_was);
    tcase_add_test(c, a_flow_that_saved_nothing_is_unknown);
    tcase_add_test(c, a_flow_whose_state_is_damaged_is_not_begun_anew);
    tcase_add_test(c, a_changed_flow_begins_anew);
    tcase_add_test(c, reads_are_asked_again_and_writes_are_on_disk_first);
    tcase_add_test(c, failed_lines_wait_to_be_asked_for);
    tcase_add_test(c, a_wrong_line_can_be_mended_and_run_again);
    tcase_add_test(c, a_changed_line_is_noticed);
    tcase_add_test(c, one_id_is_one_line);
    tcase_add_test(c, a_torn_last_line_is_cut_off);
    tcase_add_test(c, other_files_are_left_alone);
    tcase_add_test(c, two_runs_do_not_share_one);
    if (!CHECKED) {
        tcase_add_test(c, a_full_disk_stops_it);
    }
    tcase_add_test(c, secrets_stay_out);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
