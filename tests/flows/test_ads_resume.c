/* ads.upload_video when an earlier run stopped: it goes on where that one was, and never makes a video twice. */
#include "tests/unit/fake_host.h"
#include "tests/unit/provider_tables.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

#define FILE_OF_25 "{\"advertiser_id\":\"7\",\"video_file\":\"dir/clip.mp4\",\"chunk_from\":20}"
#define READY      "{\"list\":[{\"displayable\":true,\"video_id\":\"v1\"}]}"
#define ASK_INFO   "invoke ads.file.video.ad.info {\"advertiser_id\":\"7\",\"video_ids\":[\"v1\"]}"
#define MAKE                                                                                                 \
    "invoke ads.file.video.ad.upload "                                                                       \
    "{\"advertiser_id\":\"7\",\"file_id\":\"f1\",\"upload_type\":\"UPLOAD_BY_FILE_ID\"}"
#define TRANSFER "http POST /open_api/v1.3/file/transfer/upload/"

static tt_start_fn *start;

static void setup(void)
{
    fake_begin();
    start = tables_action(tables_load("ads"), "ads.upload_video")->start;
    fake_file(25);
}

static void ok(const char *data)
{
    fake_step(TT_RC_OK, data, NULL);
}

static void expect_steps(const char *const *want)
{
    unsigned i = 0;

    for (; want[i] != NULL; i++) {
        ck_assert_str_eq(fake_did(i), want[i]);
    }
    ck_assert_str_eq(fake_did(i), "");
}

static void expect_in(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) != NULL, "%s", text);
}

START_TEST(a_new_run_remembers_each_part)
{
    static const char *const steps[] = {
        "open dir/clip.mp4",
        "invoke ads.file.start.upload "
        "{\"advertiser_id\":\"7\",\"content_type\":\"video\",\"name\":\"clip.mp4\",\"size\":25}",
        "digest 0+20",
        TRANSFER,
        "digest 20+5",
        TRANSFER,
        NULL,
    };

    ok(NULL);
    ok("{\"upload_id\":\"u1\",\"start_offset\":0,\"end_offset\":20}");
    ok(NULL);
    ok("{\"start_offset\":20,\"end_offset\":25}");
    ok(NULL);
    fake_step(TT_RC_FAILED, NULL, "50000");
    fake_run(start, FILE_OF_25);
    expect_steps(steps);
    ck_assert_str_eq(fake_remembered(), "{\"end\":25,\"size\":25,\"start\":20,\"upload_id\":\"u1\"}");
}
END_TEST

START_TEST(parts_go_on_where_they_stopped)
{
    static const char *const steps[] = {
        "open dir/clip.mp4",
        "digest 20+5",
        TRANSFER,
        "invoke ads.file.finish.upload {\"advertiser_id\":\"7\",\"upload_id\":\"u1\"}",
        MAKE,
        ASK_INFO,
        NULL,
    };

    fake_earlier("{\"upload_id\":\"u1\",\"start\":20,\"end\":25,\"size\":25}");
    ok(NULL);
    ok(NULL);
    ok("{\"start_offset\":25,\"end_offset\":25}");
    ok("{\"file_id\":\"f1\"}");
    ok("[{\"video_id\":\"v1\"}]");
    ok(READY);
    fake_run(start, FILE_OF_25);
    expect_steps(steps);
    ck_assert_str_eq(fake_end(), "ok {\"displayable\":true,\"video_id\":\"v1\"}");
    ck_assert_str_eq(fake_remembered(), "{\"video_id\":\"v1\"}");
}
END_TEST

START_TEST(a_changed_file_does_not_go_on)
{
    fake_earlier("{\"upload_id\":\"u1\",\"start\":20,\"end\":24,\"size\":24}");
    ok(NULL);
    fake_run(start, FILE_OF_25);
    ck_assert_str_eq(fake_did(1), "");
    expect_in(fake_end(), "has 25 bytes now and had 24");
    ck_assert_int_eq(atoi(fake_end() + strlen("failed ")), TT_FAULT_USAGE);
}
END_TEST

START_TEST(bytes_that_arrived_are_not_sent_again)
{
    static const char *const steps[] = {MAKE, ASK_INFO, NULL};

    fake_earlier("{\"file_id\":\"f1\"}");
    ok("[{\"video_id\":\"v1\"}]");
    ok(READY);
    fake_run(start, FILE_OF_25);
    expect_steps(steps);
}
END_TEST

START_TEST(a_video_that_was_made_is_waited_for)
{
    static const char *const steps[] = {ASK_INFO, "timer 1000", ASK_INFO, NULL};

    fake_earlier("{\"video_id\":\"v1\"}");
    ok("{\"list\":[]}");
    ok(NULL);
    ok(READY);
    fake_run(start, FILE_OF_25);
    expect_steps(steps);
}
END_TEST

/* An earlier run asked for the video and saw no answer. */
#define ASKED "{\"asked\":true,\"asked_ms\":1700000000000,\"file_id\":\"f1\"}"
#define SEARCH                                                                                               \
    "invoke ads.file.video.ad.search "                                                                       \
    "{\"advertiser_id\":\"7\",\"page_size\":100,\"sort_field\":\"CREATE_TIME\"}"
#define VIDEO(id, md5, when)                                                                                 \
    "{\"video_id\":\"" id "\",\"signature\":\"" md5 "\",\"file_name\":\"n\",\"create_time\":\"" when "\"}"
#define NEW "2023-11-14T22:13:30Z" /* ten seconds after it was asked for */
#define OLD "2023-11-14 20:13:30"

START_TEST(a_video_that_arrived_is_found_by_its_md5)
{
    static const char *const steps[] = {"open dir/clip.mp4", "digest 0+25", SEARCH, ASK_INFO, NULL};

    fake_earlier(ASKED);
    ok(NULL);
    ok(NULL);
    ok("{\"list\":[" VIDEO("v8", "other", NEW) "," VIDEO("v9", FAKE_DIGEST, OLD) "," VIDEO("v1", FAKE_DIGEST,
                                                                                           NEW) "]}");
    ok(READY);
    fake_run(start, FILE_OF_25);
    expect_steps(steps);
    ck_assert_str_eq(fake_remembered(), "{\"video_id\":\"v1\"}");
    expect_in(fake_warning(), "not sent again");
}
END_TEST

START_TEST(a_video_that_did_not_arrive_is_sent_whole)
{
    static const char *const steps[] = {"open dir/clip.mp4", "digest 0+25", SEARCH, "timer 1500", SEARCH,
                                        "timer 500",         SEARCH,        MAKE,   ASK_INFO,     NULL};

    fake_earlier(ASKED);
    ok(NULL);
    ok(NULL);
    for (int i = 0; i < 2; i++) {
        ok("{\"list\":[" VIDEO("v8", "other", NEW) "]}");
        ok(NULL);
    }
    ok("{\"list\":[]}");
    ok("[{\"video_id\":\"v1\"}]");
    ok(READY);
    fake_run(start, "{\"advertiser_id\":\"7\",\"video_file\":\"dir/clip.mp4\",\"look_seconds\":2}");
    expect_steps(steps);
    expect_in(fake_warning(), "sent now");
}
END_TEST

/* A hundred of others: what was asked for may be behind them, unless the last one is older than the question. */
static void library_is_full(const char *last_when)
{
    json_t *list = json_array(), *answer = json_pack("{s:o}", "list", list);
    char *text;

    for (int i = 1; i <= 100; i++) {
        json_array_append_new(list, json_pack("{s:s, s:s, s:s}", "video_id", "v8", "signature", "other",
                                              "create_time", i == 100 ? last_when : NEW));
    }
    text = json_dumps(answer, 0);
    ok(text);
    free(text);
    json_decref(answer);
}

START_TEST(what_one_look_cannot_rule_out_is_not_sent_again)
{
    static const char params[] =
        "{\"advertiser_id\":\"7\",\"video_file\":\"dir/clip.mp4\",\"look_seconds\":0}";
    static const char fixed[] = "{\"advertiser_id\":\"7\",\"video_file\":\"dir/clip.mp4\",\"look_seconds\":0,"
                                "\"flaw_detect\":true,\"auto_fix_enabled\":true}";

    fake_earlier(ASKED);
    ok(NULL);
    ok(NULL);
    if (_i < 2) {
        library_is_full(_i == 0 ? NEW : OLD);
    } else {
        ok("{\"list\":[" VIDEO("v8", "other", NEW) "]}"); /* perhaps ours, repaired */
    }
    if (_i == 1) {
        ok("[{\"video_id\":\"v1\"}]");
        ok(READY);
    }
    fake_run(start, _i < 2 ? params : fixed);
    ck_assert_str_eq(fake_did(2), SEARCH);
    if (_i == 1) {
        ck_assert_str_eq(fake_did(3), MAKE);
        return;
    }
    ck_assert_str_eq(fake_did(3), "");
    expect_in(fake_end(), "may be in the library");
    ck_assert_int_eq(atoi(fake_end() + strlen("failed ")), TT_FAULT_UNKNOWN);
}
END_TEST

START_TEST(without_a_file_the_name_tells)
{
    fake_earlier("{\"asked\":true,\"asked_ms\":0,\"file_id\":\"\"}");
    ok("{\"list\":[" VIDEO("v1", "any", NEW) "]}");
    ok(READY);
    fake_run(start,
             "{\"advertiser_id\":\"7\",\"video_url\":\"https://a.example/v.mp4\",\"file_name\":\"n\"}");
    expect_in(fake_did(0), "\"filtering\":{\"video_name\":\"n\"}");
    ck_assert_str_eq(fake_remembered(), "{\"video_id\":\"v1\"}");
}
END_TEST

START_TEST(an_unseen_answer_is_not_asked_for_again)
{
    static const char *const params[] = {
        "{\"advertiser_id\":\"7\",\"video_url\":\"https://a.example/v.mp4\"}", /* nothing to know it by */
        "{\"advertiser_id\":\"7\",\"video_url\":\"https://a.example/v.mp4\",\"file_name\":\"n\"}"};

    fake_earlier("{\"asked\":true,\"asked_ms\":0,\"file_id\":\"\"}");
    if (_i == 1) {
        fake_step(TT_RC_FAILED, NULL, "50000"); /* the library does not answer */
    }
    fake_run(start, params[_i]);
    ck_assert_str_eq(fake_did((unsigned)_i), "");
    expect_in(fake_end(), "may be in the library");
    expect_in(fake_end(), "ads.file.video.ad.search");
    ck_assert_int_eq(atoi(fake_end() + strlen("failed ")), TT_FAULT_UNKNOWN);
}
END_TEST

/* In the run that lost the answer itself: found is a success, not found stays unknown. */
START_TEST(a_lost_answer_is_looked_for)
{
    fake_earlier("{\"file_id\":\"f1\"}");
    fake_step(TT_RC_FAILED, NULL, NULL);
    fake_kind(TT_FAULT_UNKNOWN);
    ok(NULL);
    ok(NULL);
    ok(_i == 0 ? "{\"list\":[" VIDEO("v1", FAKE_DIGEST, NEW) "]}" : "{\"list\":[]}");
    if (_i == 0) {
        ok(READY);
    }
    fake_run(start, "{\"advertiser_id\":\"7\",\"video_file\":\"dir/clip.mp4\",\"look_seconds\":0}");
    ck_assert_str_eq(fake_did(0), MAKE);
    ck_assert_str_eq(fake_did(3), SEARCH);
    if (_i == 0) {
        ck_assert_str_eq(fake_end(), "ok {\"displayable\":true,\"video_id\":\"v1\"}");
        return;
    }
    ck_assert_str_eq(fake_did(4), "");
    ck_assert_int_eq(atoi(fake_end() + strlen("failed ")), TT_FAULT_UNKNOWN);
    expect_in(fake_end(), "the library does not show it yet");
    expect_in(fake_remembered(), "\"asked\":true");
}
END_TEST

START_TEST(a_refusal_leaves_the_bytes_for_another_try)
{
    fake_earlier("{\"file_id\":\"f1\"}");
    fake_step(TT_RC_FAILED, NULL, "40911");
    fake_run(start, FILE_OF_25);
    ck_assert_str_eq(fake_remembered(), "{\"file_id\":\"f1\"}");
}
END_TEST

START_TEST(waiting_grows_and_keeps_to_its_limit)
{
    fake_earlier("{\"video_id\":\"v1\"}");
    for (int i = 0; i < 2; i++) {
        ok("{\"list\":[]}");
        ok(NULL);
    }
    fake_step(TT_RC_FAILED, NULL, "40901");
    ok(NULL);
    ok("{\"list\":[]}");
    fake_run(start, "{\"advertiser_id\":\"7\",\"video_file\":\"clip.mp4\",\"wait_seconds\":4}");
    ck_assert_str_eq(fake_did(1), "timer 1000");
    ck_assert_str_eq(fake_did(3), "timer 1501");
    ck_assert_str_eq(fake_did(5), "timer 1499");
    expect_in(fake_end(), "video v1 is in the library");
    expect_in(fake_end(), "after 4 seconds");
    ck_assert_int_eq(atoi(fake_end() + strlen("failed ")), TT_FAULT_UNKNOWN); /* the state is kept */
}
END_TEST

/* A refusal would drop the state, and the next run would make the video a second time. */
START_TEST(a_video_that_cannot_be_asked_for_can_be_gone_on_with)
{
    static const int32_t kinds[][2] = {{TT_FAULT_REMOTE, TT_FAULT_UNKNOWN},
                                       {TT_FAULT_USAGE, TT_FAULT_UNKNOWN},
                                       {TT_FAULT_AUTH, TT_FAULT_AUTH}};

    fake_earlier("{\"file_id\":\"f1\"}");
    ok("[{\"video_id\":\"v1\"}]");
    fake_step(TT_RC_FAILED, NULL, "40001");
    fake_kind(kinds[_i][0]);
    fake_run(start, FILE_OF_25);
    ck_assert_str_eq(fake_did(1), ASK_INFO);
    ck_assert_str_eq(fake_did(2), "");
    expect_in(fake_end(), "video v1 is in the library");
    ck_assert_int_eq(atoi(fake_end() + strlen("failed ")), kinds[_i][1]);
    ck_assert_str_eq(fake_remembered(), "{\"video_id\":\"v1\"}");
}
END_TEST

START_TEST(a_file_that_cannot_be_opened_is_the_hosts_sentence)
{
    fake_step(TT_RC_FAILED, NULL, NULL);
    fake_run(start, FILE_OF_25);
    expect_in(fake_end(), "what the host said");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ads.upload_video resumed");
    TCase *runs = tcase_create("runs");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(runs, setup, NULL);
    tcase_add_test(runs, a_new_run_remembers_each_part);
    tcase_add_test(runs, parts_go_on_where_they_stopped);
    tcase_add_test(runs, a_changed_file_does_not_go_on);
    tcase_add_test(runs, bytes_that_arrived_are_not_sent_again);
    tcase_add_test(runs, a_video_that_was_made_is_waited_for);
    tcase_add_test(runs, a_video_that_arrived_is_found_by_its_md5);
    tcase_add_test(runs, a_video_that_did_not_arrive_is_sent_whole);
    tcase_add_loop_test(runs, what_one_look_cannot_rule_out_is_not_sent_again, 0, 3);
    tcase_add_test(runs, without_a_file_the_name_tells);
    tcase_add_loop_test(runs, an_unseen_answer_is_not_asked_for_again, 0, 2);
    tcase_add_loop_test(runs, a_lost_answer_is_looked_for, 0, 2);
    tcase_add_test(runs, a_refusal_leaves_the_bytes_for_another_try);
    tcase_add_test(runs, waiting_grows_and_keeps_to_its_limit);
    tcase_add_loop_test(runs, a_video_that_cannot_be_asked_for_can_be_gone_on_with, 0, 3);
    tcase_add_test(runs, a_file_that_cannot_be_opened_is_the_hosts_sentence);
    suite_add_tcase(suite, runs);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
