/* The sandbox's upload host: which PUTs it takes, what it answers, and that every byte counts exactly once. */
#include "build_config.h"
#include "tests/unit/box.h"
#include <arpa/inet.h>
#include <check.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SIZE  12000000
#define CHUNK 5000000

static char *video; /* SIZE bytes, no two neighbourhoods alike */
static char url[512];

/* A new upload of SIZE bytes in two chunks. */
static void begin(void)
{
    char json[256];

    snprintf(json, sizeof json,
             "{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":%d,\"chunk_size\":%d,"
             "\"total_chunk_count\":%d}}",
             SIZE, CHUNK, SIZE / CHUNK);
    struct reply r =
        box_post("/v2/post/publish/inbox/video/init/", box_said("developer", "access_token"), json);
    ck_assert_msg(r.status == 200, "%s", r.body);
    snprintf(url, sizeof url, "%s", reply_text(&r, "data.upload_url"));
    ck_assert_int_eq(strncmp(url, box_base(), strlen(box_base())), 0);
    reply_free(&r);
}

static void start(void)
{
    box_start(NULL);
    video = malloc(SIZE);
    for (unsigned i = 0; i < SIZE; i++) {
        video[i] = (char)((i * 2654435761u) >> 24);
    }
    begin();
}

static void stop(void)
{
    free(video);
    box_stop();
}

static struct reply put(const char *range, const char *type, const char *bytes, size_t size)
{
    char range_line[128], type_line[128];
    const char *headers[] = {type_line, range_line, NULL};

    snprintf(range_line, sizeof range_line, "Content-Range: %s", range);
    snprintf(type_line, sizeof type_line, "Content-Type: %s", type);
    return box_send("PUT", url, headers, bytes, size);
}

static struct reply put_chunk(long long first, long long last)
{
    char range[96];

    snprintf(range, sizeof range, "bytes %lld-%lld/%d", first, last, SIZE);
    return put(range, "video/mp4", video + first, (size_t)(last - first + 1));
}

/* The status, and the receipt unless NULL; "" for none. Frees the reply. */
static void answers(struct reply r, long status, const char *receipt)
{
    ck_assert_msg(r.status == status, "%ld %s", r.status, r.body);
    if (receipt != NULL) {
        ck_assert_str_eq(reply_header(&r, "Content-Range"), receipt);
    }
    reply_free(&r);
}

/* What the state says of the newest upload. */
static void state_says(long long received, const char *md5)
{
    json_t *state = box_state();
    json_t *upload = json_object_get(
        json_array_get(json_object_get(json_object_get(state, "developer"), "publishes"), 0), "upload");

    ck_assert_int_eq(json_integer_value(json_object_get(upload, "received")), received);
    ck_assert_str_eq(json_string_value(json_object_get(upload, "md5")), md5);
    json_decref(state);
}

static void md5_of_video(char out[33])
{
    unsigned char digest[EVP_MAX_MD_SIZE];

    EVP_Digest(video, SIZE, digest, NULL, EVP_md5(), NULL);
    for (int i = 0; i < 16; i++) {
        snprintf(out + 2 * i, 3, "%02x", digest[i]);
    }
}

START_TEST(chunks_in_order_make_the_video)
{
    char md5[33];

    md5_of_video(md5);
    answers(put_chunk(0, CHUNK - 1), 206, "bytes 0-5000000/12000000");
    state_says(CHUNK, "");
    answers(put_chunk(CHUNK, SIZE - 1), 201, "bytes 0-12000000/12000000");
    state_says(SIZE, md5);
    answers(put_chunk(CHUNK, SIZE - 1), 416, "bytes 0-12000000/12000000"); /* again */
    state_says(SIZE, md5);
}
END_TEST

START_TEST(a_chunk_out_of_order_gets_the_receipt)
{
    answers(put_chunk(CHUNK, SIZE - 1), 416, "bytes 0-0/12000000");
    answers(put_chunk(0, CHUNK - 1), 206, NULL);
    answers(put_chunk(0, CHUNK - 1), 416, "bytes 0-5000000/12000000");
    answers(put_chunk(CHUNK + 1, SIZE - 1), 416, "bytes 0-5000000/12000000");
    state_says(CHUNK, "");
    box_order("{\"receipt\":\"last\"}");
    answers(put_chunk(0, CHUNK - 1), 416, "bytes 0-4999999/12000000");
    begin();
    answers(put_chunk(CHUNK, SIZE - 1), 416, "bytes */12000000");
}
END_TEST

START_TEST(a_chunk_of_the_wrong_length_is_refused)
{
    answers(put_chunk(0, CHUNK), 416, "bytes 0-0/12000000");
    answers(put_chunk(0, CHUNK - 2), 416, "bytes 0-0/12000000");
    answers(put_chunk(0, CHUNK - 1), 206, NULL);
    answers(put_chunk(CHUNK, SIZE - 2), 416, "bytes 0-5000000/12000000");
    answers(put_chunk(CHUNK, 2 * CHUNK - 1), 416, "bytes 0-5000000/12000000"); /* as if there were three */
    answers(put_chunk(CHUNK, SIZE - 1), 201, NULL);
}
END_TEST

START_TEST(malformed_headers_are_refused)
{
    static const char *const ranges[] = {
        "bytes 0-4999999/12000001",
        "bytes 0-4999999",
        "bytes 0-4999999/*",
        "bytes 0 - 4999999/12000000",
        "bytes=0-4999999/12000000",
        "0-4999999/12000000",
        "bytes 0-4999999/12000000 ;",
        "bytes 0-0x4c4b3f/12000000",
        "bytes +0-4999999/12000000",
        "bytes -1-4999999/12000000",
        "bytes 18446744073709551616-4999999/12000000",
        "bytes 4999999-0/12000000",
        "bytes 0-12000000/12000000",
        "bytes 0-4999998/12000000", /* the body has one byte more */
        "bytes 7000001-12000000/12000000",
    };

    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        struct reply r = put(ranges[i], "video/mp4", video, CHUNK);
        ck_assert_msg(r.status == 400, "%s: %ld %s", ranges[i], r.status, r.body);
        reply_free(&r);
    }
    answers(put("bytes 0-4999999/12000000", "application/octet-stream", video, CHUNK), 400, "");
    answers(put("bytes 0-4999999/12000000", "text/plain", video, CHUNK), 400, "");
    state_says(0, "");
    answers(put("bytes 0-4999999/12000000", "video/quicktime", video, CHUNK), 206, NULL);
}
END_TEST

START_TEST(only_a_living_address_takes_chunks)
{
    char good[512];

    snprintf(good, sizeof good, "%s", url);
    url[strlen(url) - 1] ^= 1;
    answers(put_chunk(0, CHUNK - 1), 404, "");
    snprintf(url, sizeof url, "%s/video/?upload_id=7100000000000000099&upload_token=x", box_base());
    answers(put_chunk(0, CHUNK - 1), 404, "");
    snprintf(url, sizeof url, "%s/video/", box_base());
    answers(put_chunk(0, CHUNK - 1), 404, "");
    snprintf(url, sizeof url, "%s", good);
    box_advance(3601 * 1000);
    answers(put_chunk(0, CHUNK - 1), 403, "");
}
END_TEST

START_TEST(a_cancelled_post_takes_no_chunk)
{
    json_t *state = box_state();
    json_t *publish = json_array_get(json_object_get(json_object_get(state, "developer"), "publishes"), 0);
    char json[128];

    snprintf(json, sizeof json, "{\"publish_id\":\"%s\"}",
             json_string_value(json_object_get(publish, "publish_id")));
    json_decref(state);
    struct reply r = box_post("/v2/post/publish/cancel/", box_said("developer", "access_token"), json);
    ck_assert_int_eq(r.status, 200);
    reply_free(&r);
    answers(put_chunk(0, CHUNK - 1), 404, "");
}
END_TEST

START_TEST(a_chunk_can_fail_once)
{
    char md5[33];

    md5_of_video(md5);
    box_order("{\"fail_chunk\":2}");
    answers(put_chunk(0, CHUNK - 1), 206, NULL);
    answers(put_chunk(CHUNK, SIZE - 1), 502, "");
    state_says(CHUNK, "");
    answers(put_chunk(CHUNK, SIZE - 1), 201, NULL);
    state_says(SIZE, md5);
}
END_TEST

/* Sends the head of a chunk and half of its bytes, then hangs up. */
static void hang_up_in_the_middle(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int port = 0, fd = socket(AF_INET, SOCK_STREAM, 0);
    char head[1024];
    size_t sent = 0;

    ck_assert_int_eq(sscanf(box_base(), "http://127.0.0.1:%d", &port), 1);
    address.sin_port = htons((uint16_t)port);
    ck_assert_int_eq(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    int n = snprintf(head, sizeof head,
                     "PUT %s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: video/mp4\r\nContent-Length: %d\r\n"
                     "Content-Range: bytes 0-%d/%d\r\n\r\n",
                     strstr(url, "/video/"), CHUNK, CHUNK - 1, SIZE);
    ck_assert_int_eq(write(fd, head, (size_t)n), n);
    while (sent < CHUNK / 2) {
        ssize_t now = write(fd, video + sent, CHUNK / 2 - sent);
        ck_assert_int_gt(now, 0);
        sent += (size_t)now;
    }
    close(fd);
}

START_TEST(half_a_chunk_leaves_no_trace)
{
    char md5[33];

    md5_of_video(md5);
    hang_up_in_the_middle();
    state_says(0, "");
    answers(put_chunk(0, CHUNK - 1), 206, "bytes 0-5000000/12000000");
    answers(put_chunk(CHUNK, SIZE - 1), 201, NULL);
    state_says(SIZE, md5);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sandbox: the upload host");
    TCase *tests = tcase_create("all");

    tcase_add_checked_fixture(tests, start, stop);
    tcase_add_test(tests, chunks_in_order_make_the_video);
    tcase_add_test(tests, a_chunk_out_of_order_gets_the_receipt);
    tcase_add_test(tests, a_chunk_of_the_wrong_length_is_refused);
    tcase_add_test(tests, malformed_headers_are_refused);
    tcase_add_test(tests, only_a_living_address_takes_chunks);
    tcase_add_test(tests, a_cancelled_post_takes_no_chunk);
    tcase_add_test(tests, a_chunk_can_fail_once);
    tcase_add_test(tests, half_a_chunk_leaves_no_trace);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
