/* ads.upload_video against a server that answers as scripted: which requests it makes, in which order and with which
 * bytes, and what it says when something goes wrong. */
#include "tests/unit/ads_client.h"
#include "tests/unit/wire.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ACCOUNT "7000000000000000001"
#define V13     "/open_api/v1.3/"
#define VIDEO   "7000000000000000123"
#define READY   "{\"list\":[{\"video_id\":\"" VIDEO "\",\"displayable\":true,\"size\":25}]}"
#define UNREADY "{\"list\":[{\"video_id\":\"" VIDEO "\",\"displayable\":false}]}"
#define MADE    "[{\"video_id\":\"" VIDEO "\"}]"
#define LETTERS "abcdefghijklmnopqrstuvwxy"

static tt_context *tt;
static char file[256];

static void setup(void)
{
    tt = ads_client_open(wire_start());
    ads_client_file("clip.mp4", LETTERS, strlen(LETTERS), file, sizeof file);
}

static void teardown(void)
{
    ads_client_remove(file);
    tt_close(tt);
    wire_stop();
}

/* Runs the flow; more are members after the ad account, and @FILE stands for the file's path. */
static tt_result *upload(const char *more)
{
    char params[2048];
    const char *at = strstr(more, "@FILE");

    if (at != NULL) {
        snprintf(params, sizeof params, "{\"advertiser_id\":\"" ACCOUNT "\",%.*s%s%s}", (int)(at - more),
                 more, file, at + strlen("@FILE"));
    } else {
        snprintf(params, sizeof params, "{\"advertiser_id\":\"" ACCOUNT "\",%s}", more);
    }
    return tt_call_text(tt, "ads.upload_video", params, NULL);
}

static void expect_video(tt_result *r)
{
    json_t *video;

    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    video = tt_result_tree(r);
    ck_assert_str_eq(json_string_value(json_object_get(video, "video_id")), VIDEO);
    json_decref(video);
    tt_result_unref(r);
}

static void expect_says(tt_result *r, int status, const char *message, const char *hint)
{
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_msg(strstr(tt_result_message(r), message) != NULL, "%s", tt_result_message(r));
    ck_assert_msg(hint == NULL || strstr(tt_result_hint(r), hint) != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
}

static void expect_body(unsigned i, const char *want)
{
    json_t *got = json_loads(wire_body(i, NULL), 0, NULL), *wanted = json_loads(want, 0, NULL);

    ck_assert_msg(json_equal(got, wanted), "%s", wire_body(i, NULL));
    json_decref(got);
    json_decref(wanted);
}

/* ------------------------------------------------------------------------------------------ ways to upload */

START_TEST(small_file_goes_in_one_request)
{
    wire_data(MADE);
    wire_data(READY);
    expect_video(upload("\"video_file\":\"@FILE\",\"file_name\":\"spring\""));
    ck_assert_uint_eq(wire_count(), 2);
    ck_assert_str_eq(wire_line(0), "POST " V13 "file/video/ad/upload/");
    ck_assert(wire_has_part(0, "advertiser_id", ACCOUNT));
    ck_assert(wire_has_part(0, "upload_type", "UPLOAD_BY_FILE"));
    ck_assert(wire_has_part(0, "file_name", "spring"));
    ck_assert(wire_has_part(0, "video_signature", "f1784031a03a8f5b11ead16ab90cc18e"));
    ck_assert(wire_has_file(0, "video_file", "clip.mp4", LETTERS));
    ck_assert_str_eq(wire_line(1), "GET " V13 "file/video/ad/info/?advertiser_id=" ACCOUNT
                                   "&video_ids=%5B%22" VIDEO "%22%5D");
}
END_TEST

/* The ranges are the server's: the last one may reach beyond the end. */
static void script_parts(void)
{
    wire_data("{\"upload_id\":\"u1\",\"file_name\":\"clip.mp4\",\"start_offset\":0,\"end_offset\":10}");
    wire_data("{\"start_offset\":10,\"end_offset\":20}");
    wire_data("{\"start_offset\":20,\"end_offset\":30}");
    wire_data("{\"start_offset\":25,\"end_offset\":25}");
    wire_data("{\"file_id\":\"f1\",\"size\":25}");
}

static void expect_part(unsigned i, const char *start, const char *md5, const char *bytes)
{
    ck_assert_str_eq(wire_line(i), "POST " V13 "file/transfer/upload/");
    ck_assert_str_eq(wire_header(i, "Access-Token"), ADS_CLIENT_TOKEN);
    ck_assert(wire_has_part(i, "advertiser_id", ACCOUNT));
    ck_assert(wire_has_part(i, "upload_id", "u1"));
    ck_assert_msg(wire_has_part(i, "signature", md5), "%s", wire_body(i, NULL));
    ck_assert_msg(wire_has_part(i, "start_offset", start), "%s", wire_body(i, NULL));
    ck_assert_msg(wire_has_file(i, "file", "part", bytes), "%s", wire_body(i, NULL));
}

START_TEST(large_file_goes_in_the_parts_that_the_server_asks_for)
{
    script_parts();
    wire_data(MADE);
    wire_data(READY);
    expect_video(upload("\"video_file\":\"@FILE\",\"chunk_from\":25"));
    ck_assert_uint_eq(wire_count(), 7);
    ck_assert_str_eq(wire_line(0), "POST " V13 "file/start/upload/");
    expect_body(0, "{\"advertiser_id\":\"" ACCOUNT
                   "\",\"size\":25,\"content_type\":\"video\",\"name\":\"clip.mp4\"}");
    expect_part(1, "0", "a925576942e94b2ef57a066101b48876", "abcdefghij");
    expect_part(2, "10", "2753ac0e851a263fdacef8d84401e0c0", "klmnopqrst");
    expect_part(3, "20", "5185e23403b620323c7d8f87893fd9cf", "uvwxy");
    ck_assert_str_eq(wire_line(4), "POST " V13 "file/finish/upload/");
    expect_body(4, "{\"advertiser_id\":\"" ACCOUNT "\",\"upload_id\":\"u1\"}");
    ck_assert_str_eq(wire_line(5), "POST " V13 "file/video/ad/upload/");
    expect_body(5, "{\"advertiser_id\":\"" ACCOUNT
                   "\",\"upload_type\":\"UPLOAD_BY_FILE_ID\",\"file_id\":\"f1\"}");
}
END_TEST

START_TEST(a_file_one_byte_below_the_limit_is_small)
{
    wire_data(MADE);
    tt_result_unref(upload("\"video_file\":\"@FILE\",\"chunk_from\":26,\"wait\":false"));
    ck_assert_str_eq(wire_line(0), "POST " V13 "file/video/ad/upload/");
}
END_TEST

struct way {
    const char *params, *body;
};
// clang-format off
static const struct way ways[] = {
    {"\"video_url\":\"https://example.com/v.mp4\",\"flaw_detect\":true",
     "{\"advertiser_id\":\"" ACCOUNT "\",\"upload_type\":\"UPLOAD_BY_URL\",\"video_url\":\"https://example.com/v.mp4\",\"flaw_detect\":true}"},
    {"\"video_id\":\"v9\"", "{\"advertiser_id\":\"" ACCOUNT "\",\"upload_type\":\"UPLOAD_BY_VIDEO_ID\",\"video_id\":\"v9\"}"},
    {"\"file_id\":\"f9\"", "{\"advertiser_id\":\"" ACCOUNT "\",\"upload_type\":\"UPLOAD_BY_FILE_ID\",\"file_id\":\"f9\"}"},
};
// clang-format on

START_TEST(what_tiktok_can_fetch_is_not_sent)
{
    wire_data(MADE);
    wire_data(READY);
    expect_video(upload(ways[_i].params));
    ck_assert_uint_eq(wire_count(), 2);
    expect_body(0, ways[_i].body);
}
END_TEST

START_TEST(without_waiting_the_upload_is_the_result)
{
    wire_data(MADE);
    expect_video(upload("\"video_url\":\"https://example.com/v.mp4\",\"wait\":false"));
    ck_assert_uint_eq(wire_count(), 1);
}
END_TEST

/* -------------------------------------------------------------------------------------------------- waiting */

START_TEST(asks_until_the_video_is_usable)
{
    wire_data(MADE);
    wire_data("{\"list\":[]}");
    wire_data(UNREADY);
    wire_data(READY);
    expect_video(upload("\"video_url\":\"https://example.com/v.mp4\""));
    ck_assert_uint_eq(wire_count(), 4);
}
END_TEST

START_TEST(gives_up_and_tells_the_video)
{
    wire_data(MADE);
    for (int i = 0; i < 4; i++) {
        wire_data(UNREADY);
    }
    expect_says(upload("\"video_url\":\"https://example.com/v.mp4\",\"wait_seconds\":1"), TT_EUNKNOWN, VIDEO,
                "Do not upload it again");
}
END_TEST

START_TEST(failing_to_ask_tells_the_video)
{
    wire_data(MADE);
    wire_answer(200, "application/json",
                "{\"code\":40001,\"message\":\"No permission\",\"request_id\":\"r\",\"data\":{}}");
    expect_says(upload("\"video_url\":\"https://example.com/v.mp4\""), TT_EUNKNOWN, VIDEO,
                "Do not upload it again");
}
END_TEST

/* ------------------------------------------------------------------------------------------------- refusals */

START_TEST(a_taken_name_is_explained)
{
    wire_answer(200, "application/json",
                "{\"code\":40911,\"message\":\"Duplicated material name\",\"request_id\":\"r\",\"data\":{}}");
    expect_says(upload("\"video_url\":\"https://example.com/v.mp4\",\"file_name\":\"spring\""), TT_EREMOTE,
                "\"spring\"", "another file_name");
    ck_assert_uint_eq(wire_count(), 1);
}
END_TEST

START_TEST(a_taken_name_after_parts_keeps_the_bytes)
{
    script_parts();
    wire_answer(200, "application/json",
                "{\"code\":40911,\"message\":\"Duplicated material name\",\"request_id\":\"r\",\"data\":{}}");
    expect_says(upload("\"video_file\":\"@FILE\",\"chunk_from\":1"), TT_EREMOTE, "already", "file_id=f1");
}
END_TEST

START_TEST(a_range_that_does_not_exist_ends_the_upload)
{
    wire_data("{\"upload_id\":\"u1\",\"start_offset\":30,\"end_offset\":40}");
    expect_says(upload("\"video_file\":\"@FILE\",\"chunk_from\":1"), TT_EREMOTE, "does not exist", NULL);
    ck_assert_uint_eq(wire_count(), 1);
}
END_TEST

START_TEST(a_server_that_asks_for_the_same_part_for_ever_is_left)
{
    wire_data("{\"upload_id\":\"u1\",\"start_offset\":0,\"end_offset\":10}");
    for (int i = 0; i < 8; i++) {
        wire_data("{\"start_offset\":0,\"end_offset\":10}");
    }
    expect_says(upload("\"video_file\":\"@FILE\",\"chunk_from\":1"), TT_EREMOTE, "although they were sent",
                NULL);
    ck_assert_uint_le(wire_count(), 6);
}
END_TEST

START_TEST(a_success_without_a_video_is_no_success)
{
    wire_data("[]");
    expect_says(upload("\"video_url\":\"https://example.com/v.mp4\""), TT_EUNKNOWN, "no video_id",
                "ads.file.video.ad.search");
}
END_TEST

START_TEST(a_video_under_repair_is_a_success_with_a_warning)
{
    const char *const *texts;
    tt_result *r;

    wire_data("[{\"fix_task_id\":\"t1\",\"flaw_types\":[\"LOW_RESOLUTION\"]}]");
    r = upload("\"video_url\":\"https://example.com/v.mp4\",\"flaw_detect\":true,\"auto_fix_enabled\":true");
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_uint_ge(tt_result_warnings(r, &texts), 1);
    ck_assert_msg(strstr(texts[0], "task_id=t1") != NULL, "%s", texts[0]);
    tt_result_unref(r);
}
END_TEST

// clang-format off
static const char *const mistakes[] = {
    "\"file_name\":\"nothing to upload\"",
    "\"video_url\":\"https://example.com/v.mp4\",\"video_id\":\"v\"",
    "\"video_file\":\"@FILE\",\"video_url\":\"https://example.com/v.mp4\"",
    "\"video_file\":\"no/such/file.mp4\"",
    "\"video_id\":\"v\",\"wait_seconds\":0",
};
// clang-format on

START_TEST(mistakes_are_refused_before_anything_is_sent)
{
    tt_result *r = upload(mistakes[_i]);

    ck_assert_msg(tt_result_status(r) == TT_EUSAGE, "%s", tt_result_message(r));
    ck_assert_uint_eq(wire_count(), 0);
    tt_result_unref(r);
}
END_TEST

START_TEST(an_empty_file_is_refused)
{
    fclose(fopen(file, "wb"));
    expect_says(upload("\"video_file\":\"@FILE\""), TT_EUSAGE, "empty", NULL);
    ck_assert_uint_eq(wire_count(), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ads.upload_video");
    TCase *flow = tcase_create("flow");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(flow, setup, teardown);
    tcase_set_timeout(flow, 20);
    tcase_add_test(flow, small_file_goes_in_one_request);
    tcase_add_test(flow, large_file_goes_in_the_parts_that_the_server_asks_for);
    tcase_add_test(flow, a_file_one_byte_below_the_limit_is_small);
    tcase_add_loop_test(flow, what_tiktok_can_fetch_is_not_sent, 0, (int)(sizeof ways / sizeof *ways));
    tcase_add_test(flow, without_waiting_the_upload_is_the_result);
    tcase_add_test(flow, asks_until_the_video_is_usable);
    tcase_add_test(flow, gives_up_and_tells_the_video);
    tcase_add_test(flow, failing_to_ask_tells_the_video);
    tcase_add_test(flow, a_taken_name_is_explained);
    tcase_add_test(flow, a_taken_name_after_parts_keeps_the_bytes);
    tcase_add_test(flow, a_range_that_does_not_exist_ends_the_upload);
    tcase_add_test(flow, a_server_that_asks_for_the_same_part_for_ever_is_left);
    tcase_add_test(flow, a_success_without_a_video_is_no_success);
    tcase_add_test(flow, a_video_under_repair_is_a_success_with_a_warning);
    tcase_add_loop_test(flow, mistakes_are_refused_before_anything_is_sent, 0,
                        (int)(sizeof mistakes / sizeof *mistakes));
    tcase_add_test(flow, an_empty_file_is_refused);
    suite_add_tcase(suite, flow);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
