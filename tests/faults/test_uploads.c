/* Uploads against a service in trouble: cut at every 64 KiB, refused with 5xx and 429, answers lost, stalled, slow. In the
 * end the service has each video whole and once, by its own record. */
#include "tests/faults/upload_kit.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEP = 65536, CUTS = 17, SIZE = CUTS * STEP - 1000 };

#define PUT      "PUT:/video/"
#define TRANSFER "POST:*/file/transfer/upload/"
#define MAKE     "POST:*/file/video/ad/upload/"

static struct kit_upload uploads[CUTS];

static void begin(void)
{
    static const char *const sandbox[] = {"--chunk-size", "2000000", NULL};
    static const char *const set[] = {"http.answer_timeout_ms=2000", "http.send_stall_ms=2000", NULL};
    memset(uploads, 0, sizeof uploads);
    kit_begin(sandbox, set);
}

/* So many uploads of videos of their own: chunk_from above their size or below decides between one request and parts. */
static void prepare(size_t n, const char *action, const char *more)
{
    for (size_t i = 0; i < n; i++) {
        struct kit_upload *u = &uploads[i];
        char name[32];
        u->action = action;
        snprintf(u->name, sizeof u->name, "run%zu", i);
        snprintf(name, sizeof name, "video%zu.mp4", i);
        snprintf(u->params, sizeof u->params, "{\"video_file\":\"%s\"%s}", kit_video(name, SIZE), more);
    }
}

static void prepare_posts(size_t n)
{
    prepare(n, "developer.post_video", ",\"mode\":\"inbox\",\"poll_ms\":40");
}

static void prepare_library(size_t n, int parts)
{
    char more[160];
    snprintf(more, sizeof more, ",\"advertiser_id\":\"" KIT_ACCOUNT "\",\"look_seconds\":1,\"chunk_from\":%d",
             parts ? 1 : 2 * SIZE);
    prepare(n, "ads.upload_video", more);
}

static void all_went_well(size_t n)
{
    for (size_t i = 0; i < n; i++)
        ck_assert_msg(uploads[i].status == TT_OK, "%s: %s", uploads[i].name, uploads[i].said);
}

static void each_is_posted_once(size_t n)
{
    char name[32], path[128];
    for (size_t i = 0; i < n; i++) {
        snprintf(name, sizeof name, "video%zu.mp4", i);
        snprintf(path, sizeof path, "%s/%s", kit_folder(), name);
        ck_assert_msg(kit_posts(kit_md5(path)) == 1, "%s was not posted once", name);
    }
    ck_assert_uint_eq(kit_posts_begun(), n);
}

static void each_is_in_the_library_once(size_t n)
{
    char name[32], path[128];
    for (size_t i = 0; i < n; i++) {
        snprintf(name, sizeof name, "video%zu.mp4", i);
        snprintf(path, sizeof path, "%s/%s", kit_folder(), name);
        ck_assert_msg(kit_library(name, kit_md5(path)) == 1, "%s is not there once", name);
    }
}

/* ---- cut at every 64 KiB: each of the first requests loses its connection at another place */

static void cut_everywhere(const char *request)
{
    for (int i = 0; i < CUTS; i++)
        kit_fault("%s,drop-body=%d", request, i * STEP);
}

START_TEST(a_post_survives_a_cut_anywhere)
{
    begin();
    prepare_posts(CUTS);
    cut_everywhere(PUT);
    ck_assert_uint_eq(kit_run(uploads, CUTS), 0);
    all_went_well(CUTS);
    each_is_posted_once(CUTS);
    ck_assert_uint_eq(kit_requests("/video/"), 2 * CUTS);
    kit_end();
}
END_TEST

START_TEST(parts_survive_a_cut_anywhere)
{
    begin();
    prepare_library(CUTS, 1);
    cut_everywhere(TRANSFER);
    ck_assert_uint_eq(kit_run(uploads, CUTS), 0);
    each_is_in_the_library_once(CUTS);
    ck_assert_uint_eq(kit_requests("/open_api/v1.3/file/transfer/upload/"), 2 * CUTS);
    kit_end();
}
END_TEST

/* A video in one request that was cut was not made, and this is known: it is sent again on request, not by itself. */
START_TEST(a_video_in_one_request_survives_a_cut_anywhere)
{
    begin();
    prepare_library(CUTS, 0);
    cut_everywhere(MAKE);
    ck_assert_uint_eq(kit_run(uploads, CUTS), CUTS);
    for (int i = 0; i < CUTS; i++) {
        ck_assert_msg(uploads[i].status == TT_ENETWORK, "%s", uploads[i].said);
        ck_assert_msg(strstr(uploads[i].said, uploads[i].name) != NULL, "%s", uploads[i].said);
    }
    ck_assert_uint_eq(kit_run(uploads, CUTS), 0);
    each_is_in_the_library_once(CUTS);
    ck_assert_uint_eq(kit_requests("/open_api/v1.3/file/video/ad/upload/"), 2 * CUTS);
    kit_end();
}
END_TEST

/* ---- trouble of other kinds: each upload meets one of them */

/* The drip takes longer than any of the time-outs: what moves is not cut. */
static const char *const troubles[] = {
    "status=500",    "status=502", "status=503,retry-after=1", "status=429", "close",
    "drop-answer=0", "stall",      "stall-body=200000",        "drip=300000"};
enum { TROUBLES = sizeof troubles / sizeof *troubles };

static void every_trouble(const char *request)
{
    for (int i = 0; i < TROUBLES; i++)
        kit_fault("%s,%s", request, troubles[i]);
}

/* Whoever tries again may meet the next one, so that an upload may end before its time and is gone on with. */
static void run_to_the_end(void)
{
    for (int i = 0; i < 4 && kit_run(uploads, TROUBLES) > 0; i++)
        for (int k = 0; k < TROUBLES; k++)
            ck_assert_msg(uploads[k].status == TT_OK || strstr(uploads[k].said, uploads[k].name) != NULL,
                          "%s", uploads[k].said);
    all_went_well(TROUBLES);
}

START_TEST(a_post_survives_trouble)
{
    begin();
    prepare_posts(TROUBLES);
    every_trouble(PUT);
    run_to_the_end();
    each_is_posted_once(TROUBLES);
    kit_end();
}
END_TEST

START_TEST(parts_survive_trouble)
{
    begin();
    prepare_library(TROUBLES, 1);
    every_trouble(TRANSFER);
    run_to_the_end();
    each_is_in_the_library_once(TROUBLES);
    kit_end();
}
END_TEST

/* One request makes the video: what was lost is looked for, what is known not to be made is sent on request. In no run is
 * it made twice. */
START_TEST(a_video_in_one_request_survives_trouble)
{
    begin();
    prepare_library(TROUBLES, 0);
    every_trouble(MAKE);
    run_to_the_end();
    each_is_in_the_library_once(TROUBLES);
    kit_end();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("uploads");
    TCase *c = tcase_create("uploads");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_post_survives_a_cut_anywhere);
    tcase_add_test(c, parts_survive_a_cut_anywhere);
    tcase_add_test(c, a_video_in_one_request_survives_a_cut_anywhere);
    tcase_add_test(c, a_post_survives_trouble);
    tcase_add_test(c, parts_survive_trouble);
    tcase_add_test(c, a_video_in_one_request_survives_trouble);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
