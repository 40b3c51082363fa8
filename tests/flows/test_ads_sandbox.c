/* The ads provider against tiktok-sandbox: a day in the life of an advertiser, every request judged by a server that
 * shares no table and no code with the client. */
#include "tests/unit/ads_client.h"
#include "tests/unit/box.h"
#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TEXT = 2048 };

static tt_context *tt;
static const char *account = "7000000000000000001";
static char file[256];

/* The sandbox makes new credentials at every start. fault NULL: none. */
static void begin(const char *fault)
{
    const char *arguments[] = {"--chunk-size", "70000", "--ready-after", "300", fault ? "--fault" : NULL,
                               fault,          NULL};

    box_start(arguments);
    tt = ads_client_open_as(box_base(), box_said("ads", "app_id"), box_said("ads", "secret"),
                            box_said("ads", "access_token"));
}

static void setup(void)
{
    begin(NULL);
}

static void teardown(void)
{
    tt_close(tt);
    box_stop();
}

static void make_file(const char *name, size_t size)
{
    char *bytes = malloc(size);

    for (size_t i = 0; i < size; i++) {
        bytes[i] = (char)(i * 31 + i / 251);
    }
    ads_client_file(name, bytes, size, file, sizeof file);
    free(bytes);
}

static tt_result *ask(const char *action, const char *format, ...) __attribute__((format(printf, 2, 3)));
static tt_result *ask(const char *action, const char *format, ...)
{
    char params[TEXT];
    va_list args;

    va_start(args, format);
    vsnprintf(params, sizeof params, format, args);
    va_end(args);
    return tt_call_text(tt, action, params, NULL);
}

/* The data of a success. */
static json_t *data_of(tt_result *r)
{
    json_t *data;

    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", tt_result_code(r), tt_result_message(r));
    data = tt_result_tree(r);
    tt_result_unref(r);
    return data;
}

static const char *text_at(const json_t *data, const char *list, const char *name)
{
    const json_t *row = list != NULL ? json_array_get(json_object_get(data, list), 0) : data;
    const char *text = json_string_value(json_object_get(row, name));

    ck_assert_msg(text != NULL, "no %s", name);
    return text;
}

static void take(const char *text, char out[64])
{
    snprintf(out, 64, "%s", text);
}

START_TEST(a_code_becomes_a_token_that_works)
{
    json_t *data =
        data_of(ask("ads.oauth2.access_token", "{\"auth_code\":\"%s\"}", box_said("ads", "auth_code")));
    char token[128];

    snprintf(token, sizeof token, "%s", text_at(data, NULL, "access_token"));
    json_decref(data);
    data = data_of(ask("ads.oauth2.advertiser.get", "{\"access_token\":\"%s\"}", token));
    ck_assert_str_eq(text_at(data, "list", "advertiser_id"), account);
    json_decref(data);
    data = data_of(ask("ads.user.info", "{\"access_token\":\"%s\"}", token));
    json_decref(data);
    data = data_of(ask("ads.oauth2.revoke_token", "{\"access_token\":\"%s\"}", token));
    json_decref(data);
    tt_result *r = ask("ads.user.info", "{\"access_token\":\"%s\"}", token);
    ck_assert_int_eq(tt_result_status(r), TT_EAUTH);
    tt_result_unref(r);
}
END_TEST

START_TEST(a_code_works_once)
{
    const char *code = box_said("ads", "auth_code");

    json_decref(data_of(ask("ads.oauth2.access_token", "{\"auth_code\":\"%s\"}", code)));
    tt_result *r = ask("ads.oauth2.access_token", "{\"auth_code\":\"%s\"}", code);
    ck_assert_int_eq(tt_result_status(r), TT_EAUTH);
    ck_assert_str_eq(tt_result_code(r), "40110");
    tt_result_unref(r);
}
END_TEST

START_TEST(neighbouring_accounts_are_told_apart)
{
    json_t *data = data_of(
        ask("ads.advertiser.info", "{\"advertiser_ids\":[\"7000000000000000001\",\"7000000000000000002\"]}"));
    const json_t *list = json_object_get(data, "list");

    ck_assert_uint_eq(json_array_size(list), 2);
    ck_assert_str_eq(text_at(json_array_get(list, 1), NULL, "advertiser_id"), "7000000000000000002");
    json_decref(data);
}
END_TEST

START_TEST(a_small_video_is_uploaded_and_awaited)
{
    json_t *video;

    make_file("small.mp4", 50000);
    video =
        data_of(ask("ads.upload_video", "{\"advertiser_id\":\"%s\",\"video_file\":\"%s\"}", account, file));
    ck_assert_str_eq(text_at(video, NULL, "file_name"), "small.mp4");
    ck_assert(json_is_true(json_object_get(video, "displayable")));
    ck_assert_int_eq(json_integer_value(json_object_get(video, "size")), 50000);
    json_decref(video);
    ads_client_remove(file);
}
END_TEST

/* 200,000 bytes in parts of 70,000: two whole ones and a rest, each judged by its MD5. */
START_TEST(a_large_video_is_uploaded_in_parts)
{
    json_t *video;

    make_file("large.mp4", 200000);
    video = data_of(ask("ads.upload_video",
                        "{\"advertiser_id\":\"%s\",\"video_file\":\"%s\",\"chunk_from\":100000,"
                        "\"file_name\":\"spring film\"}",
                        account, file));
    ck_assert_str_eq(text_at(video, NULL, "file_name"), "spring film");
    ck_assert_int_eq(json_integer_value(json_object_get(video, "size")), 200000);
    json_decref(video);
    ads_client_remove(file);
}
END_TEST

START_TEST(a_used_name_is_refused_with_a_way_out)
{
    tt_result *r;

    json_decref(
        data_of(ask("ads.upload_video",
                    "{\"advertiser_id\":\"%s\",\"video_url\":\"https://example.com/a.mp4\",\"file_name\":"
                    "\"once\",\"wait\":false}",
                    account)));
    r = ask("ads.upload_video",
            "{\"advertiser_id\":\"%s\",\"video_url\":\"https://example.com/b.mp4\",\"file_name\":\"once\"}",
            account);
    ck_assert_str_eq(tt_result_code(r), "40911");
    ck_assert_str_eq(tt_result_param(r), "file_name");
    ck_assert_msg(strstr(tt_result_message(r), "\"once\"") != NULL, "%s", tt_result_message(r));
    tt_result_unref(r);
}
END_TEST

START_TEST(the_library_is_searched_and_renamed)
{
    char id[64];
    json_t *data =
        data_of(ask("ads.upload_video",
                    "{\"advertiser_id\":\"%s\",\"video_url\":\"https://example.com/a.mp4\"}", account));

    take(text_at(data, NULL, "video_id"), id);
    json_decref(data);
    json_decref(data_of(ask("ads.file.video.ad.update",
                            "{\"advertiser_id\":\"%s\",\"video_id\":\"%s\",\"file_name\":\"renamed\"}",
                            account, id)));
    data = data_of(ask("ads.file.video.ad.search",
                       "{\"advertiser_id\":\"%s\",\"filtering\":{\"video_ids\":[\"%s\"]}}", account, id));
    ck_assert_msg(strstr(text_at(data, "list", "file_name"), "renamed") != NULL, "%s",
                  text_at(data, "list", "file_name"));
    json_decref(data);
    data = data_of(
        ask("ads.file.video.suggestcover", "{\"advertiser_id\":\"%s\",\"video_id\":\"%s\"}", account, id));
    ck_assert_uint_gt(strlen(text_at(data, "list", "id")), 0);
    json_decref(data);
    data = data_of(ask("ads.file.name.check", "{\"advertiser_id\":\"%s\",\"file_name\":\"free\"}", account));
    ck_assert(json_is_false(json_object_get(data, "duplicate")));
    json_decref(data);
}
END_TEST

START_TEST(an_image_is_uploaded_and_shown)
{
    char id[128];
    json_t *data;

    make_file("banner.png", 3000);
    data = data_of(ask("ads.file.image.ad.upload",
                       "{\"advertiser_id\":\"%s\",\"upload_type\":\"UPLOAD_BY_FILE\",\"image_file\":\"%s\"}",
                       account, file));
    ads_client_remove(file);
    snprintf(id, sizeof id, "%s", text_at(data, NULL, "image_id"));
    json_decref(data);
    data = data_of(
        ask("ads.file.image.ad.info", "{\"advertiser_id\":\"%s\",\"image_ids\":[\"%s\"]}", account, id));
    ck_assert_str_eq(text_at(data, "list", "image_id"), id);
    json_decref(data);
}
END_TEST

START_TEST(a_campaign_an_ad_group_and_an_ad_are_made)
{
    char campaign[64], adgroup[64];
    json_t *data =
        data_of(ask("ads.campaign.create",
                    "{\"advertiser_id\":\"%s\",\"campaign_name\":\"c\",\"objective_type\":\"TRAFFIC\","
                    "\"budget_mode\":\"BUDGET_MODE_DAY\",\"budget\":50.5}",
                    account));

    take(text_at(data, NULL, "campaign_id"), campaign);
    json_decref(data);
    data = data_of(ask(
        "ads.adgroup.create",
        "{\"advertiser_id\":\"%s\",\"campaign_id\":\"%s\",\"adgroup_name\":\"g\",\"billing_event\":\"CPC\","
        "\"budget\":20.1,\"budget_mode\":\"BUDGET_MODE_DAY\",\"optimization_goal\":\"CLICK\","
        "\"pacing\":\"PACING_MODE_SMOOTH\",\"schedule_type\":\"SCHEDULE_FROM_NOW\","
        "\"schedule_start_time\":\"2030-01-01 00:00:00\",\"location_ids\":[\"6252001\"],"
        "\"placement_type\":\"PLACEMENT_TYPE_AUTOMATIC\"}",
        account, campaign));
    take(text_at(data, NULL, "adgroup_id"), adgroup);
    json_decref(data);
    data = data_of(ask(
        "ads.ad.create",
        "{\"advertiser_id\":\"%s\",\"adgroup_id\":\"%s\",\"creatives\":[{\"ad_format\":\"SINGLE_VIDEO\","
        "\"ad_name\":\"a\",\"identity_id\":\"i\",\"identity_type\":\"CUSTOMIZED_USER\",\"video_id\":\"v\"}]}",
        account, adgroup));
    json_decref(data);
    data =
        data_of(ask("ads.adgroup.get", "{\"advertiser_id\":\"%s\",\"filtering\":{\"campaign_ids\":[\"%s\"]}}",
                    account, campaign));
    ck_assert_str_eq(text_at(data, "list", "adgroup_id"), adgroup);
    json_decref(data);
    data =
        data_of(ask("ads.campaign.status.update",
                    "{\"advertiser_id\":\"%s\",\"campaign_ids\":[\"%s\"],\"operation_status\":\"DISABLE\"}",
                    account, campaign));
    json_decref(data);
}
END_TEST

START_TEST(reports_come_at_once_and_as_tasks)
{
    static const char days[] =
        "\"dimensions\":[\"campaign_id\"],\"data_level\":\"AUCTION_CAMPAIGN\",\"metrics\":[\"spend\"],"
        "\"start_date\":\"2026-01-01\",\"end_date\":\"2026-01-07\"";
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    struct ads_client_sink sink = {0};
    char task[64], params[TEXT];
    json_t *data;
    tt_result *r;

    json_decref(data_of(ask("ads.report.integrated.get",
                            "{\"advertiser_id\":\"%s\",\"report_type\":\"BASIC\",%s}", account, days)));
    json_decref(
        data_of(ask("ads.creative.report.get",
                    "{\"advertiser_id\":\"%s\",\"material_type\":\"VIDEO\",\"lifetime\":true}", account)));
    data = data_of(ask("ads.report.task.create", "{\"advertiser_id\":\"%s\",\"report_type\":\"BASIC\",%s}",
                       account, days));
    take(text_at(data, NULL, "task_id"), task);
    json_decref(data);
    box_advance(5000);
    data =
        data_of(ask("ads.report.task.check", "{\"advertiser_id\":\"%s\",\"task_id\":\"%s\"}", account, task));
    ck_assert_str_eq(text_at(data, NULL, "status"), "SUCCESS");
    json_decref(data);
    options.sink = ads_client_sink;
    options.sink_user = &sink;
    snprintf(params, sizeof params, "{\"advertiser_id\":\"%s\",\"task_id\":\"%s\"}", account, task);
    r = tt_call_text(tt, "ads.report.task.download", params, &options);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_msg(strstr(sink.text, "spend") != NULL || strstr(sink.text, "Spend") != NULL, "%s", sink.text);
    tt_result_unref(r);
}
END_TEST

START_TEST(products_are_put_into_a_catalogue)
{
    const char *bc = box_said("ads", "bc_id"), *catalog = box_said("ads", "catalog_id");

    json_decref(data_of(
        ask("ads.catalog.product.upload",
            "{\"bc_id\":\"%s\",\"catalog_id\":\"%s\",\"products\":[{\"sku_id\":\"s1\",\"title\":\"t\","
            "\"description\":\"d\",\"availability\":\"IN_STOCK\",\"brand\":\"b\",\"image_url\":"
            "\"https://example.com/i.png\",\"product_detail\":{\"condition\":\"NEW\"},\"price_info\":"
            "{\"price\":9.99},\"landing_page\":{\"landing_page_url\":\"https://example.com\"}}]}",
            bc, catalog)));
    box_advance(5000);
    json_decref(data_of(ask("ads.catalog.product.get",
                            "{\"bc_id\":\"%s\",\"catalog_id\":\"%s\",\"sku_ids\":[\"s1\"]}", bc, catalog)));
}
END_TEST

START_TEST(any_request_can_be_sent)
{
    json_t *data = data_of(ask(
        "ads.request",
        "{\"path\":\"/open_api/v1.3/advertiser/info/\",\"query\":{\"advertiser_ids\":[\"%s\"]}}", account));

    ck_assert_str_eq(text_at(data, "list", "advertiser_id"), account);
    json_decref(data);
}
END_TEST

/* ------------------------------------------------------------------------------------ connections that break */

static char resume_name[64]; /* of this process: an earlier one may have left a state behind */

/* Uploads 200,000 bytes in three parts, under a name for going on. */
static tt_result *upload_to_resume(void)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    char params[TEXT];

    snprintf(resume_name, sizeof resume_name, "test-upload-%ld", (long)getpid());
    options.resume = resume_name;
    snprintf(params, sizeof params, "{\"advertiser_id\":\"%s\",\"video_file\":\"%s\",\"chunk_from\":100000}",
             account, file);
    return tt_call_text(tt, "ads.upload_video", params, &options);
}

static size_t videos_in_library(void)
{
    json_t *data = data_of(ask("ads.file.video.ad.search", "{\"advertiser_id\":\"%s\"}", account));
    size_t n = json_array_size(json_object_get(data, "list"));

    json_decref(data);
    return n;
}

/* The second part fails as often as it is tried: once, and four times more. */
START_TEST(an_upload_goes_on_after_the_network_came_back)
{
    json_t *video;
    tt_result *r;

    begin("POST:*/file/transfer/upload/,nth=2,count=5,close");
    make_file("resume.mp4", 200000);
    r = upload_to_resume();
    ck_assert_msg(tt_result_status(r) == TT_ENETWORK, "%s", tt_result_message(r));
    ck_assert_msg(strstr(tt_result_hint(r), resume_name) != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
    video = data_of(upload_to_resume());
    ck_assert_int_eq(json_integer_value(json_object_get(video, "size")), 200000);
    json_decref(video);
    ck_assert_uint_eq(videos_in_library(), 1);
    ads_client_remove(file);
    teardown();
}
END_TEST

START_TEST(a_video_is_not_made_twice_when_the_answer_is_lost)
{
    tt_result *r;

    begin("POST:*/file/video/ad/upload/,count=1,drop-answer=5");
    make_file("lost.mp4", 200000);
    r = upload_to_resume();
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r)); /* found in the library */
    tt_result_unref(r);
    ck_assert_uint_eq(videos_in_library(), 1);
    ads_client_remove(file);
    teardown();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ads sandbox");
    TCase *day = tcase_create("day"), *breaks = tcase_create("breaks");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(day, setup, teardown);
    tcase_set_timeout(day, 30);
    tcase_add_test(day, a_code_becomes_a_token_that_works);
    tcase_add_test(day, a_code_works_once);
    tcase_add_test(day, neighbouring_accounts_are_told_apart);
    tcase_add_test(day, a_small_video_is_uploaded_and_awaited);
    tcase_add_test(day, a_large_video_is_uploaded_in_parts);
    tcase_add_test(day, a_used_name_is_refused_with_a_way_out);
    tcase_add_test(day, the_library_is_searched_and_renamed);
    tcase_add_test(day, an_image_is_uploaded_and_shown);
    tcase_add_test(day, a_campaign_an_ad_group_and_an_ad_are_made);
    tcase_add_test(day, reports_come_at_once_and_as_tasks);
    tcase_add_test(day, products_are_put_into_a_catalogue);
    tcase_add_test(day, any_request_can_be_sent);
    suite_add_tcase(suite, day);
    tcase_set_timeout(breaks, 30);
    tcase_add_test(breaks, an_upload_goes_on_after_the_network_came_back);
    tcase_add_test(breaks, a_video_is_not_made_twice_when_the_answer_is_lost);
    suite_add_tcase(suite, breaks);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
