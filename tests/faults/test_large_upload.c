/* Files much larger than memory should be: the command's memory does not grow with them, in one request, in parts and in
 * chunks, and all of it arrives. With "long": 6 GB. */
#include "tests/faults/server.h"
#include "tests/unit/batch_kit.h"
#include "tests/unit/box.h"
#include "tests/unit/command.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ACCOUNT "advertiser_id=7000000000000000001"

enum { MOST_KB = 14 * 1024, SMALL = 1000 };

static uint64_t large = 150000000, largest_post = 150000000;

/* A sparse file: its length is all that it needs of the disk. */
static const char *video_argument(uint64_t n)
{
    static char argument[300];
    FILE *f = fopen(command_file("film.mp4"), "w");
    ck_assert_ptr_nonnull(f);
    ck_assert_int_eq(ftruncate(fileno(f), (off_t)n), 0);
    ck_assert_int_eq(fclose(f), 0);
    snprintf(argument, sizeof argument, "video_file=%s", command_file("film.mp4"));
    return argument;
}

/* The most memory of an upload of that size, in kB. */
static long memory_of(uint64_t n, const char *action, const char *const *more)
{
    const char *arguments[16] = {"call", action, video_argument(n), "--progress", "none"};
    for (int i = 5; *more && i < 15; i++)
        arguments[i] = *more++;
    int status = command_run("", arguments);
    ck_assert_msg(status == 0, "%d: %s", status, command_err());
    return command_memory();
}

static void stays_flat(uint64_t n, const char *action, const char *const *small, const char *const *more)
{
    long before = memory_of(SMALL, action, small), most = memory_of(n, action, more);
#if !defined(__SANITIZE_ADDRESS__) /* which keeps what was freed */
    ck_assert_msg(most - before < MOST_KB, "%ld kB more", most - before);
#else
    (void)before, (void)most;
#endif
}

START_TEST(in_parts)
{
    static const char *const small[] = {ACCOUNT, "chunk_from:=1", "file_name=small", NULL};
    static const char *const more[] = {ACCOUNT, "chunk_from:=1", "file_name=large", NULL};
    command_begin((const char *const[]){"--ready-after", "50", NULL});
    stays_flat(large, "ads.upload_video", small, more);
    json_t *state = box_state(), *videos = json_object_get(json_object_get(state, "ads"), "videos");
    ck_assert_uint_eq(json_array_size(videos), 2);
    json_int_t a = json_integer_value(json_object_get(json_array_get(videos, 0), "size"));
    json_int_t b = json_integer_value(json_object_get(json_array_get(videos, 1), "size"));
    ck_assert_uint_eq((uint64_t)(a + b), large + SMALL); /* its MD5 was compared, too */
    json_decref(state);
    command_end();
}
END_TEST

START_TEST(in_chunks)
{
    static const char *const more[] = {"mode=inbox", "poll_ms:=50", NULL};
    command_begin((const char *const[]){"--ready-after", "50", NULL});
    stays_flat(largest_post, "developer.post_video", more, more);
    json_t *state = box_state(), *post;
    uint64_t received = 0;
    size_t i;
    json_array_foreach(json_object_get(json_object_get(state, "developer"), "publishes"), i, post) received +=
        (uint64_t)json_integer_value(json_object_get(json_object_get(post, "upload"), "received"));
    ck_assert_uint_eq(received, largest_post + SMALL);
    json_decref(state);
    command_end();
}
END_TEST

/* The service counts only: TikTok takes 500 MB in one request, and so does the sandbox. */
START_TEST(in_one_request)
{
    static const char answer[] =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 87\r\n\r\n"
        "{\"code\":0,\"message\":\"OK\",\"request_id\":\"r\",\"data\":[{\"video_id\":\"v1\",\"material_id\":"
        "\"m\"}]}";
    static const struct fault_step swallows[] = {
        {FAULT_READ, 0, FAULT_NO_HASH, 0}, {FAULT_SEND, answer, 0, 0}, {FAULT_AGAIN, 0, 0, 0}};
    const struct fault_step *const script = swallows;
    char base[128];
    command_begin(NULL);
    struct fault_server *server = fault_start(&script, 1, NULL);
    snprintf(base, sizeof base, "providers.ads.base_url=%s", fault_url(server, ""));
    const char *const more[] = {ACCOUNT, "upload_type=UPLOAD_BY_FILE", "--set", base, NULL};
    stays_flat(large, "ads.file.video.ad.upload", more, more);
    const struct fault_request *r = fault_request(server, 1);
    ck_assert_ptr_nonnull(r);
    ck_assert_int_eq(r->whole, 1);
    ck_assert_uint_gt(r->n_body, large);
    ck_assert_uint_lt(r->n_body, large + 4096);
    fault_stop(server);
    command_end();
}
END_TEST

int main(int argc, char **argv)
{
    int is_long = argc > 1 && strcmp(argv[1], "long") == 0;
    Suite *s = suite_create("large_upload");
    TCase *c = tcase_create("large_upload");
    if (is_long) {
        large = UINT64_C(6) << 30;
        largest_post = UINT64_C(1) << 32; /* what TikTok takes */
    }
    tcase_set_timeout(c, is_long ? 900 : 120);
    tcase_add_test(c, in_parts);
    tcase_add_test(c, in_chunks);
    tcase_add_test(c, in_one_request);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
