/* The sandbox's Research API, Commercial Content Library and Data Portability: tokens, scopes, requests, answers. */
#include "build_config.h"
#include "tests/unit/box.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char client_token[128];

/* The app's own token. */
static void take_token(void)
{
    char form[512];

    snprintf(form, sizeof form, "client_key=%s&client_secret=%s&grant_type=client_credentials",
             box_said("developer", "client_key"), box_said("developer", "client_secret"));
    struct reply reply = box_form("/v2/oauth/token/", form);
    snprintf(client_token, sizeof client_token, "%s", reply_text(&reply, "access_token"));
    ck_assert_int_eq(strncmp(client_token, "clt.", 4), 0);
    reply_free(&reply);
}

static void start(void)
{
    static const char *const arguments[] = {
        "--rows", "5", "--ready-after", "60000", "--developer", "portability=single", NULL};

    box_start(arguments);
    take_token();
}

static struct reply ask(const char *path, const char *json)
{
    return box_post(path, client_token, json);
}

static void refused(struct reply reply, long status, const char *code, const char *message)
{
    ck_assert_msg(reply.status == status, "%s", reply.body);
    ck_assert_str_eq(reply_text(&reply, "error.code"), code);
    if (message)
        ck_assert_str_eq(reply_text(&reply, "error.message"), message);
    reply_free(&reply);
}

static json_t *data_of(const struct reply *reply)
{
    ck_assert_msg(reply->status == 200 && strcmp(reply_text(reply, "error.code"), "ok") == 0, "%s",
                  reply->body);
    return json_object_get(reply->json, "data");
}

#define QUERY                                                                                                \
    "\"query\":{\"and\":[{\"operation\":\"IN\",\"field_name\":\"region_code\",\"field_values\":[\"DE\"]}]}"
#define VIDEOS "/v2/research/video/query/?fields=id,like_count"

START_TEST(only_the_apps_token_opens_it)
{
    refused(box_post(VIDEOS, NULL, "{}"), 401, "access_token_invalid", NULL);
    refused(box_post(VIDEOS, box_said("developer", "access_token"), "{}"), 401, "access_token_invalid", NULL);
    box_order("{\"research\":false}");
    take_token();
    struct reply reply = ask(VIDEOS, "{}");
    ck_assert_int_eq(
        json_integer_value(json_object_get(json_object_get(reply.json, "error"), "http_status_code")), 401);
    refused(reply, 401, "scope_not_authorized", NULL);
}
END_TEST

START_TEST(videos_come_in_pages_with_the_fields_asked_for)
{
    struct reply reply =
        ask(VIDEOS, "{" QUERY ",\"start_date\":\"20261001\",\"end_date\":\"20261030\",\"max_count\":3}");
    json_t *data = data_of(&reply), *videos = json_object_get(data, "videos"),
           *first = json_array_get(videos, 0);

    ck_assert_uint_eq(json_array_size(videos), 3);
    ck_assert_uint_eq(json_object_size(first), 2);
    ck_assert_int_gt(json_integer_value(json_object_get(first, "id")), 9007199254740992);
    ck_assert(json_is_true(json_object_get(data, "has_more")));
    ck_assert_int_eq(json_integer_value(json_object_get(data, "cursor")), 3);
    reply_free(&reply);
    reply =
        ask(VIDEOS,
            "{" QUERY ",\"start_date\":\"20261001\",\"end_date\":\"20261030\",\"max_count\":3,\"cursor\":3}");
    data = data_of(&reply);
    ck_assert_uint_eq(json_array_size(json_object_get(data, "videos")), 2);
    ck_assert(json_is_false(json_object_get(data, "has_more")));
    reply_free(&reply);
}
END_TEST

START_TEST(a_query_is_checked_to_its_depth)
{
    static const struct {
        const char *body, *message;
    } cases[] = {
        {"{\"start_date\":\"20261001\",\"end_date\":\"20261002\"}",
         "query: Missing data for required field."},
        {"{\"query\":{\"and\":[{\"operation\":\"LIKE\"}]}}",
         "query.and.0.operation: \"LIKE\" is not one of EQ|IN|GT|GTE|LT|LTE."},
        {"{\"query\":{\"nor\":[]},\"start_date\":\"20261001\",\"end_date\":\"20261002\"}",
         "query.nor: Unknown parameter."},
        {"{" QUERY ",\"start_date\":\"20260231\",\"end_date\":\"20261002\"}",
         "start_date: Must be a date as YYYYMMDD."},
        {"{" QUERY ",\"start_date\":\"20261001\",\"end_date\":\"20261101\"}",
         "end_date: Must be at most 30 days after start_date."},
        {"{" QUERY ",\"start_date\":\"20261001\",\"end_date\":\"20261002\",\"max_count\":101}",
         "max_count: Must be at most 100."},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        refused(ask(VIDEOS, cases[i].body), 400, "invalid_params", cases[i].message);
    refused(ask("/v2/research/video/query/?fields=id,liked",
                "{" QUERY ",\"start_date\":\"20261001\",\"end_date\":\"20261002\"}"),
            400, "invalid_params", "Fields is invalid: there is no field \"liked\"");
}
END_TEST

START_TEST(the_other_endpoints_answer)
{
    static const struct {
        const char *path, *body, *member;
    } cases[] = {
        {"/v2/research/user/info/?fields=display_name", "{\"username\":\"a\"}", "display_name"},
        {"/v2/research/user/followers/", "{\"username\":\"a\"}", "user_followers"},
        {"/v2/research/user/following/", "{\"username\":\"a\"}", "user_following"},
        {"/v2/research/user/liked_videos/?fields=id", "{\"username\":\"a\"}", "user_liked_videos"},
        {"/v2/research/user/pinned_videos/?fields=id", "{\"username\":\"a\"}", "pinned_videos_list"},
        {"/v2/research/user/reposted_videos/?fields=id", "{\"username\":\"a\"}", "user_reposted_videos"},
        {"/v2/research/video/comment/list/?fields=id,text", "{\"video_id\":7100000000000000001}", "comments"},
        {"/v2/research/playlist/info/", "{\"playlist_id\":1}", "playlist_name"},
        {"/v2/research/tts/shop/", "{\"shop_name\":\"a\"}", "shops"},
        {"/v2/research/adlib/ad/query/?fields=ad.id",
         "{\"filters\":{\"ad_published_date_range\":{\"min\":\"20221001\",\"max\":\"20221002\"}}}", "ads"},
        {"/v2/research/adlib/ad/detail/?fields=ad.id", "{\"ad_id\":1}", "ad"},
        {"/v2/research/adlib/advertiser/query/", "{\"search_term\":\"a\"}", "advertisers"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reply reply = ask(cases[i].path, cases[i].body);
        ck_assert_msg(json_object_get(data_of(&reply), cases[i].member) != NULL, "%s", reply.body);
        reply_free(&reply);
    }
    refused(ask("/v2/research/video/comment/list/?fields=id", "{}"), 400, "invalid_params",
            "video_id: Missing data for required field.");
    refused(
        ask("/v2/research/adlib/ad/query/",
            "{\"filters\":{\"ad_published_date_range\":{\"min\":\"20220901\",\"max\":\"20221002\"}}}"),
        400, "invalid_params",
        "filters.ad_published_date_range: min and max must be dates as YYYYMMDD from 20221001, in order.");
}
END_TEST

/* ---- Data Portability ---- */

static struct reply mine(const char *path, const char *format, const char *id)
{
    char json[256];

    snprintf(json, sizeof json, format, id);
    return box_post(path, box_said("developer", "access_token"), json);
}

static void status_is(const char *id, const char *status)
{
    struct reply reply = mine("/v2/user/data/check/?fields=status", "{\"request_id\":%s}", id);

    data_of(&reply);
    ck_assert_str_eq(reply_text(&reply, "data.status"), status);
    reply_free(&reply);
}

START_TEST(data_is_collected_and_fetched_as_a_zip)
{
    static const char add[] = "{\"data_format\":\"json\",\"category_selection_list\":[\"%s\"]}";
    char id[32];

    refused(mine("/v2/user/data/add/", add, "likes"), 400, "invalid_params", NULL);
    struct reply reply = mine("/v2/user/data/add/", add, "all_data");
    snprintf(id, sizeof id, "%lld",
             (long long)json_integer_value(json_object_get(data_of(&reply), "request_id")));
    reply_free(&reply);
    refused(mine("/v2/user/data/add/", add, "all_data"), 401, "scope_not_authorized", NULL); /* used up */
    status_is(id, "pending");
    refused(mine("/v2/user/data/download/", "{\"request_id\":%s}", id), 400, "invalid_params", NULL);
    box_advance(60000);
    status_is(id, "downloading");
    reply = mine("/v2/user/data/download/", "{\"request_id\":%s}", id);
    ck_assert_str_eq(reply_header(&reply, "Content-Type"), "application/zip");
    ck_assert_int_eq(memcmp(reply.body, "PK\x03\x04", 4), 0);
    reply_free(&reply);
    refused(mine("/v2/user/data/cancel/", "{\"request_id\":%s}", id), 400, "invalid_params", NULL);
    box_advance(4 * 86400000LL);
    refused(box_post("/v2/user/data/check/?fields=status", box_said("developer", "access_token"),
                     "{\"request_id\":1}"),
            401, "access_token_invalid", NULL); /* a token lives two hours */
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sandbox: research and a user's data");
    TCase *tests = tcase_create("all");

    tcase_add_checked_fixture(tests, start, box_stop);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, only_the_apps_token_opens_it);
    tcase_add_test(tests, videos_come_in_pages_with_the_fields_asked_for);
    tcase_add_test(tests, a_query_is_checked_to_its_depth);
    tcase_add_test(tests, the_other_endpoints_answer);
    tcase_add_test(tests, data_is_collected_and_fetched_as_a_zip);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
