/* Nothing is posted twice: every publishing action against a service that answers once on a kept connection and closes
 * it after reading the next request. The service counts the POSTs itself. Reads are repeated and succeed. */
#include "box.h"
#include "core/loader.h"
#include "tiktok/tiktok.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct publishing {
    const char *action, *path, *params;
};

static const struct publishing actions[] = {
    {"business.video.publish", "/open_api/v1.3/business/video/publish/",
     "{\"business_id\":\"-000sandboxBusinessAccount-1\",\"video_url\":\"https://verified.example/"
     "v.mp4\",\"post_info\":{"
     "\"caption\":\"x\",\"is_brand_organic\":false,\"is_branded_content\":false}}"},
    {"business.photo.publish", "/open_api/v1.3/business/photo/publish/",
     "{\"business_id\":\"-000sandboxBusinessAccount-1\",\"photo_images\":[\"https://verified.example/"
     "a.webp\"],\"post_info\":"
     "{\"privacy_level\":\"PUBLIC_TO_EVERYONE\",\"is_brand_organic\":false,\"is_branded_content\":false}}"},
    {"business.comment.create", "/open_api/v1.3/business/comment/create/",
     "{\"business_id\":\"-000sandboxBusinessAccount-1\",\"video_id\":\"7100000000000000001\",\"text\":"
     "\"hello\"}"},
    {"developer.post.publish.video.init", "/v2/post/publish/video/init/",
     "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_"
     "size\":1000,"
     "\"chunk_size\":1000,\"total_chunk_count\":1}}"},
    {"developer.post.publish.inbox.video.init", "/v2/post/publish/inbox/video/init/",
     "{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":1000,\"chunk_size\":1000,\"total_chunk_"
     "count\":1}}"},
    {"developer.post.publish.content.init", "/v2/post/publish/content/init/",
     "{\"media_type\":\"PHOTO\",\"post_mode\":\"MEDIA_UPLOAD\",\"source_info\":{\"source\":\"PULL_FROM_URL\","
     "\"photo_images\":[\"https://verified.example/a.webp\"],\"photo_cover_index\":0}}"},
    {"ads.file.video.ad.upload", "/open_api/v1.3/file/video/ad/upload/",
     "{\"advertiser_id\":\"7000000000000000001\",\"upload_type\":\"UPLOAD_BY_URL\",\"video_url\":\"https://"
     "verified.example/v.mp4\"}"},
    {"ads.ad.create", "/open_api/v1.3/ad/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"adgroup_id\":\"1\",\"creatives\":[{\"ad_name\":\"a\",\"ad_"
     "format\":"
     "\"SINGLE_VIDEO\",\"identity_id\":\"1\",\"identity_type\":\"CUSTOMIZED_USER\",\"video_id\":\"v1\"}]}"},
};

static char config[512];

static void start(void)
{
    char made[] = "/tmp/test_once_XXXXXX";
    ck_assert_int_ge(mkstemp(made), 0);
    snprintf(config, sizeof config, "%s", made);
    const char *const arguments[] = {"--write-config", config, NULL};
    box_start(arguments);
}

static void stop(void)
{
    box_stop();
    remove(config);
}

static tt_context *open_context(void)
{
    static const char *const set[] = {"http.retry_base_ms=1", "http.retry_max_ms=5"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.config = config;
    options.set = set;
    options.n_set = 2;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

static void order(const char *spec)
{
    char json[256];
    snprintf(json, sizeof json, "{\"spec\":\"%s\"}", spec);
    struct reply r = box_post("/sandbox/faults", NULL, json);
    ck_assert_msg(r.status == 200, "%s", r.body);
    reply_free(&r);
}

/* How many requests for this path the service has read. */
static size_t counted(const char *path)
{
    char query[256];
    snprintf(query, sizeof query, "/sandbox/log?path=%s", path);
    struct reply r = box_get(query, NULL);
    size_t n = json_array_size(json_object_get(r.json, "requests"));
    reply_free(&r);
    return n;
}

/* A read that leaves a kept connection behind. */
static void keep_a_connection(tt_context *tt)
{
    tt_result *r =
        tt_call_text(tt, "ads.advertiser.info", "{\"advertiser_ids\":[\"7000000000000000001\"]}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
}

START_TEST(a_publishing_action_is_sent_exactly_once)
{
    const struct publishing *p = &actions[_i];
    char fault[256];
    tt_context *tt = open_context();
    keep_a_connection(tt);
    snprintf(fault, sizeof fault, "%s,close,count=10", p->path);
    order(fault);
    tt_result *r = tt_call_text(tt, p->action, p->params, NULL);
    ck_assert_msg(tt_result_status(r) == TT_EUNKNOWN, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_ptr_nonnull(strstr(tt_result_message(r), "may have happened or not"));
    ck_assert_int_eq(tt_result_retryable(r), 0);
    ck_assert_uint_eq(counted(p->path), 1);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_read_is_repeated_and_succeeds)
{
    tt_context *tt = open_context();
    keep_a_connection(tt);
    order("/open_api/v1.3/advertiser/info/,close,count=1");
    keep_a_connection(tt);
    ck_assert_uint_eq(counted("/open_api/v1.3/advertiser/info/"), 3);
    tt_close(tt);
}
END_TEST

START_TEST(a_killed_service_in_the_middle_of_a_call_is_a_network_error)
{
    tt_context *tt = open_context();
    keep_a_connection(tt);
    box_stop();
    tt_result *r =
        tt_call_text(tt, "ads.advertiser.info", "{\"advertiser_ids\":[\"7000000000000000001\"]}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_ENETWORK);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    ck_assert_uint_gt(strlen(tt_result_hint(r)), 0);
    tt_result_unref(r);
    tt_close(tt);
    start();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("once");
    TCase *c = tcase_create("once");
    tcase_set_timeout(c, 30);
    tcase_add_checked_fixture(c, start, stop);
    tcase_add_loop_test(c, a_publishing_action_is_sent_exactly_once, 0,
                        (int)(sizeof actions / sizeof *actions));
    tcase_add_test(c, a_read_is_repeated_and_succeeds);
    tcase_add_test(c, a_killed_service_in_the_middle_of_a_call_is_a_network_error);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
