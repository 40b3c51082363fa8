/* business.post_video, and the flow behind <provider>.request. */
#include "tests/unit/post_kit.h"
#include "tests/unit/provider_tables.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

static void run_business(void)
{
    prepared_run(tables_action(tables_load("business"), "business.post_video")->start);
}

START_TEST(a_business_post_is_published_and_followed)
{
    json_t *publish =
        post_json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"post_info\":{"
                  "\"caption\":\"hi @you\",\"is_brand_organic\":false,\"is_branded_content\":false,"
                  "\"disable_duet\":true}}");
    json_t *status = post_json("{\"business_id\":\"b\",\"publish_id\":\"v_pub_url~v1.9\"}");

    prepared_begin(
        post_json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"caption\":\"hi @you\","
                  "\"is_brand_organic\":false,\"is_branded_content\":false,\"disable_duet\":true}"),
        NULL);
    post_answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    post_answers("{\"status\":\"PROCESSING_DOWNLOAD\"}");
    post_answers("{\"status\":\"PUBLISH_COMPLETE\"}"); /* the ids come later */
    post_answers("{\"status\":\"PUBLISH_COMPLETE\",\"post_ids\":[\"7602997517160123666\"]}");
    run_business();
    post_step_is(0, "business.video.publish");
    ck_assert_msg(json_equal(prepared_step(0)->params, publish), "%s",
                  json_dumps(prepared_step(0)->params, 0));
    post_step_is(1, "business.publish.status");
    ck_assert(json_equal(prepared_step(1)->params, status));
    ck_assert_uint_eq(prepared_saved_after(), 0); /* that it is asked for, before it is */
    ck_assert_str_eq(json_string_value(json_object_get(prepared_saved(), "publish_id")), "v_pub_url~v1.9");
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_url~v1.9");
    ck_assert_str_eq(json_string_value(json_array_get(json_object_get(prepared_result(), "post_ids"), 0)),
                     "7602997517160123666");
    ck_assert_uint_eq(prepared_n_warnings(), 0);
    json_decref(publish);
    json_decref(status);
}
END_TEST

START_TEST(ids_that_do_not_come_are_a_warning)
{
    prepared_begin(
        post_json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"post_ids_seconds\":4}"),
        NULL);
    post_answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    post_answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    post_answers("{\"status\":\"PUBLISH_COMPLETE\",\"post_ids\":[]}");
    post_answers("{\"status\":\"PUBLISH_COMPLETE\",\"post_ids\":[]}");
    run_business();
    ck_assert_str_eq(post_result_text("status"), "PUBLISH_COMPLETE");
    ck_assert_uint_eq(prepared_n_warnings(), 1);
}
END_TEST

START_TEST(a_draft_of_a_business_has_no_ids_to_wait_for)
{
    prepared_begin(
        post_json(
            "{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"upload_to_draft\":true}"),
        NULL);
    post_answers("{\"share_id\":\"v_inbox_url~v1.9\"}");
    post_answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    run_business();
    ck_assert_str_eq(post_result_text("status"), "SEND_TO_USER_INBOX");
    ck_assert_uint_eq(prepared_n_warnings(), 0);
}
END_TEST

START_TEST(a_failed_business_post_says_why)
{
    prepared_begin(post_json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\"}"), NULL);
    post_answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    post_answers("{\"status\":\"FAILED\",\"reason\":\"video_pull_failed\"}");
    run_business();
    post_failed_with(TT_FAULT_REMOTE, "could not fetch the video");
    ck_assert_str_eq(prepared_fault()->code, "video_pull_failed");
}
END_TEST

START_TEST(a_lost_publish_is_never_repeated)
{
    prepared_begin(post_json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\"}"), NULL);
    post_breaks(TT_FAULT_UNKNOWN, "lost");
    run_business();
    post_failed_with(TT_FAULT_UNKNOWN, "may be posted or not");
    ck_assert_ptr_nonnull(strstr(prepared_fault()->hint, "business.video.list"));
    ck_assert_uint_eq(prepared_n_steps(), 1);
    prepared_begin(post_json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\"}"),
                   post_json("{\"asked\":true}"));
    run_business();
    post_failed_with(TT_FAULT_UNKNOWN, "may be posted");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

START_TEST(a_business_run_that_was_cut_off_goes_on)
{
    prepared_begin(
        post_json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"is_ads_only\":true}"),
        post_json("{\"publish_id\":\"v_pub_url~v1.9\"}"));
    post_answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_business();
    ck_assert_uint_eq(prepared_n_steps(), 1);
    post_step_is(0, "business.publish.status");
}
END_TEST

/* units UTF-16 units: smileys, and one letter when the number is odd. */
static json_t *with_caption(unsigned units, int cut)
{
    char *caption = calloc(1, 4 * units + 1);
    json_t *params;

    for (unsigned i = 0; i < units / 2; i++) {
        strcat(caption, "\xf0\x9f\x98\x80");
    }
    if (units % 2) {
        strcat(caption, "a");
    }
    params = json_pack("{s:s, s:s, s:s, s:b, s:b}", "business_id", "b", "video_url",
                       "https://a.example/v.mp4", "caption", caption, "cut_caption", cut, "wait", 0);
    free(caption);
    return params;
}

START_TEST(a_caption_has_2200_units)
{
    const char *sent;

    prepared_begin(with_caption(2200, 0), NULL);
    post_answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    run_business();
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_url~v1.9");
    prepared_begin(with_caption(2201, 0), NULL);
    run_business();
    post_failed_with(TT_FAULT_USAGE, "2201 UTF-16 units long and may have 2200");
    ck_assert_str_eq(prepared_fault()->param, "caption");
    prepared_begin(with_caption(2301, 1), NULL);
    post_answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    run_business();
    sent =
        json_string_value(json_object_get(json_object_get(prepared_step(0)->params, "post_info"), "caption"));
    ck_assert_uint_eq(strlen(sent), 4400);
    ck_assert_uint_eq(prepared_n_warnings(), 1);
    ck_assert_ptr_nonnull(strstr(prepared_warning(0), "2301"));
}
END_TEST

/* ------------------------------------------------------------------------------------------------- request */

START_TEST(any_request_can_be_sent)
{
    prepared_begin(post_json("{\"path\":\"/v2/x/\",\"query\":{\"fields\":\"a,b\",\"n\":20.1,\"list\":[\"v "
                             "1\"],\"yes\":true}}"),
                   NULL);
    post_answers("{\"big\":7602997517160123666}");
    prepared_run(tables_action(tables_load("developer"), "developer.request")->start);
    post_step_is(0, "GET /v2/x/");
    ck_assert_str_eq(prepared_step(0)->query, "fields=a,b\nn=20.1\nlist=[\"v 1\"]\nyes=true\n");
    ck_assert_str_eq(prepared_step(0)->token, "user");
    ck_assert_uint_eq(prepared_step(0)->flags, TT_HTTP_REPEATABLE);
    ck_assert_int_eq(json_integer_value(json_object_get(prepared_result(), "big")), 7602997517160123666);
    prepared_begin(
        post_json(
            "{\"path\":\"/open_api/v1.3/x\",\"method\":\"POST\",\"body\":{\"a\":1},\"token\":\"none\"}"),
        NULL);
    post_answers("{}");
    prepared_run(tables_action(tables_load("business"), "business.request")->start);
    post_step_is(0, "POST /open_api/v1.3/x");
    ck_assert_str_eq(prepared_step(0)->body, "{\"a\":1}");
    ck_assert_ptr_null(prepared_step(0)->token);
    ck_assert_uint_eq(prepared_step(0)->flags, TT_HTTP_NO_TOKEN);
    ck_assert_uint_eq(prepared_n_warnings(), 1); /* no slash at the end */
}
END_TEST

START_TEST(paths_of_requests_are_checked)
{
    static const char *const wrong[] = {"{\"path\":\"v2/x/\"}", "{\"path\":\"/v2/x/?a=b\"}",
                                        "{\"path\":\"\"}"};

    prepared_begin(post_json(wrong[_i]), NULL);
    prepared_run(tables_action(tables_load("developer"), "developer.request")->start);
    post_failed_with(TT_FAULT_USAGE, "The path");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("post business");
    TCase *business = tcase_create("business");
    TCase *request = tcase_create("request");
    SRunner *runner;
    int failed;

    tcase_add_test(business, a_business_post_is_published_and_followed);
    tcase_add_test(business, ids_that_do_not_come_are_a_warning);
    tcase_add_test(business, a_draft_of_a_business_has_no_ids_to_wait_for);
    tcase_add_test(business, a_failed_business_post_says_why);
    tcase_add_test(business, a_lost_publish_is_never_repeated);
    tcase_add_test(business, a_business_run_that_was_cut_off_goes_on);
    tcase_add_test(business, a_caption_has_2200_units);
    suite_add_tcase(suite, business);
    tcase_add_test(request, any_request_can_be_sent);
    tcase_add_loop_test(request, paths_of_requests_are_checked, 0, 3);
    suite_add_tcase(suite, request);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
