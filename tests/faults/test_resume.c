/* The real command, killed in the middle of an upload and started again: it goes on, only what was missing travels, and
 * the video is there once. The sandbox counts the bytes. */
#include "tests/unit/batch_kit.h"
#include "tests/unit/box.h"
#include "tests/unit/command.h"
#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ACCOUNT  "advertiser_id=7000000000000000001"
#define PUT      "/video/"
#define TRANSFER "/open_api/v1.3/file/transfer/upload/"
#define MAKE     "/open_api/v1.3/file/video/ad/upload/"
#define STATE    "state/tiktok/flows/film.json"

enum { CHUNK = 5242880, SIZE = 2 * CHUNK + 1000000, PART = 100000, PARTS = 3 };

static char file_argument[300];

static void make_video(size_t n)
{
    FILE *f = fopen(command_file("film.mp4"), "w");
    ck_assert_ptr_nonnull(f);
    for (size_t i = 0; i < n; i++)
        putc((int)(i * 31 + i / 251) & 255, f);
    ck_assert_int_eq(fclose(f), 0);
    snprintf(file_argument, sizeof file_argument, "video_file=%s", command_file("film.mp4"));
}

/* The state is written before each step, so it says how far the run is. */
static void wait_for_state(const char *words)
{
    int found = 0;
    for (int i = 0; i < 2000 && !found; i++) {
        char *state = command_read(STATE);
        found = strstr(state, words) != NULL;
        free(state);
        usleep(10000);
    }
    ck_assert_msg(found, "the state never had %s", words);
}

static void kill_it(void)
{
    ck_assert_int_eq(kill(command_pid(), SIGKILL), 0);
    ck_assert_int_eq(command_wait(), 1000 + SIGKILL);
}

static void succeeds(const char *const *arguments)
{
    int status = command_run("", arguments);
    ck_assert_msg(status == 0, "%d: %s", status, command_err());
}

/* Bytes of the bodies of whole requests for this path, from request number from on (0: the first). */
static size_t bytes_of(const char *path, size_t from)
{
    json_t *list = batch_seen(path), *one;
    size_t i, n = 0;
    json_array_foreach(list, i, one)
    {
        if (i >= from && strcmp(batch_text(one, "outcome"), "answered") == 0)
            n += (size_t)json_integer_value(json_object_get(one, "body_size"));
    }
    json_decref(list);
    return n;
}

static size_t videos_in_library(void)
{
    json_t *state = box_state();
    size_t n = json_array_size(json_object_get(json_object_get(state, "ads"), "videos"));
    json_decref(state);
    return n;
}

static const char *const post[] = {"call",        "developer.post_video",
                                   file_argument, "mode=inbox",
                                   "poll_ms:=40", "chunk_size:=5242880",
                                   "--resume",    "film",
                                   "--progress",  "none",
                                   NULL};

START_TEST(chunks_go_on)
{
    command_begin((const char *const[]){"--ready-after", "50", NULL});
    make_video(SIZE);
    batch_fault("PUT:/video/,nth=2,stall-body=1000000");
    command_start("", post);
    wait_for_state("\"publish_id\"");
    batch_wait_until_seen(PUT, 2); /* the second one is stuck */
    kill_it();
    ck_assert_int_eq(command_run("", (const char *const[]){"uploads", "--output", "json", NULL}), 0);
    ck_assert_msg(strstr(command_out(), "\"name\":\"film\"") != NULL, "%s", command_out());
    size_t before = batch_count(PUT);
    succeeds(post);
    ck_assert_uint_eq(bytes_of(PUT, before), SIZE - CHUNK);
    ck_assert_uint_eq(bytes_of(PUT, 0), SIZE); /* in all runs together */
    ck_assert_uint_eq(batch_count("/v2/post/publish/inbox/video/init/"), 1);
    ck_assert_int_eq(command_run("", (const char *const[]){"uploads", "--output", "json", NULL}), 0);
    ck_assert_str_eq(command_out(), "[]\n");
    command_end();
}
END_TEST

START_TEST(another_file_is_refused_until_it_is_asked_for)
{
    command_begin((const char *const[]){"--ready-after", "50", NULL});
    make_video(SIZE);
    batch_fault("PUT:/video/,nth=2,stall-body=1000000");
    command_start("", post);
    wait_for_state("\"publish_id\"");
    batch_wait_until_seen(PUT, 2);
    kill_it();
    make_video(SIZE); /* the same bytes, but who knows? */
    ck_assert_int_eq(command_run("", post), 2);
    ck_assert_msg(strstr(command_err(), "is not what it was") && strstr(command_err(), "tiktok uploads drop"),
                  "%s", command_err());
    ck_assert_uint_eq(batch_count("/v2/post/publish/inbox/video/init/"), 1);
    ck_assert_int_eq(command_run("", (const char *const[]){"uploads", "drop", "film", NULL}), 0);
    succeeds(post);
    ck_assert_uint_eq(batch_count("/v2/post/publish/inbox/video/init/"), 2);
    command_end();
}
END_TEST

static const char *const upload_parts[] = {"call",          "ads.upload_video", ACCOUNT, file_argument,
                                           "chunk_from:=1", "--resume",         "film",  "--progress",
                                           "none",          "look_seconds:=1",  NULL};

START_TEST(parts_go_on)
{
    command_begin((const char *const[]){"--ready-after", "50", "--chunk-size", "100000", NULL});
    make_video(PARTS * PART);
    batch_fault("POST:*/file/transfer/upload/,nth=3,stall-body=50000");
    command_start("", upload_parts);
    wait_for_state("\"start\":200000");
    usleep(100000);
    kill_it();
    size_t before = batch_count(TRANSFER), sent = bytes_of(TRANSFER, 0);
    succeeds(upload_parts);
    ck_assert_uint_eq(batch_count("/open_api/v1.3/file/start/upload/"), 1);
    ck_assert_uint_lt(bytes_of(TRANSFER, before), PART + 2000); /* one part in its form */
    ck_assert_uint_eq(bytes_of(TRANSFER, 0), sent + bytes_of(TRANSFER, before));
    ck_assert_uint_eq(videos_in_library(), 1);
    command_end();
}
END_TEST

static const char *const upload_whole[] = {"call", "ads.upload_video", ACCOUNT, file_argument,     "--resume",
                                           "film", "--progress",       "none",  "look_seconds:=1", NULL};

/* One request has no middle: what did not arrive is sent whole, what arrived is found and not sent. */
START_TEST(one_request_is_looked_for)
{
    int arrived = _i == 1;
    command_begin((const char *const[]){"--ready-after", "50", NULL});
    make_video(PARTS * PART);
    batch_fault(arrived ? "POST:*/file/video/ad/upload/,stall-answer=0"
                        : "POST:*/file/video/ad/upload/,stall-body=100000");
    command_start("", upload_whole);
    wait_for_state("\"asked\":true");
    if (arrived)
        batch_wait_until_seen(MAKE, 1);
    usleep(200000);
    kill_it();
    size_t before = batch_count(MAKE);
    succeeds(upload_whole);
    ck_assert_uint_eq(batch_count(MAKE), before + !arrived);
    ck_assert_uint_eq(videos_in_library(), 1);
    command_end();
}
END_TEST

/* Nobody can know: exit status 6, a sentence, and no second try, however often it is asked for. */
START_TEST(what_nobody_knows_is_exit_6)
{
    static const char *const publish[] = {"call",
                                          "business.post_video",
                                          "business_id=-000sandboxBusinessAccount-1",
                                          "video_url=https://verified.example/v.mp4",
                                          "--resume",
                                          "film",
                                          NULL};
    command_begin(NULL);
    batch_fault("POST:*/business/video/publish/,close");
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(command_run("", publish), 6);
        ck_assert_msg(strstr(command_err(), "business.video.list") != NULL, "%s", command_err());
    }
    ck_assert_uint_eq(batch_count("/open_api/v1.3/business/video/publish/"), 1);
    command_end();
}
END_TEST

int main(void)
{
    Suite *s = suite_create("resume");
    TCase *c = tcase_create("resume");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, chunks_go_on);
    tcase_add_test(c, another_file_is_refused_until_it_is_asked_for);
    tcase_add_test(c, parts_go_on);
    tcase_add_loop_test(c, one_request_is_looked_for, 0, 2);
    tcase_add_test(c, what_nobody_knows_is_exit_6);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
