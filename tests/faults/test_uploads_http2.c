/* Posts and uploads behind a server of HTTP/2 that refuses streams and goes away. What was not processed is sent again
 * and succeeds; what may have been is never sent a second time, and ends as outcome unknown. The sandbox behind that
 * server has the record. Skipped where there is no python3-h2. */
#include "tests/faults/server.h"
#include "tests/faults/upload_kit.h"
#include "tests/unit/box.h"
#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define SERVER TEST_SOURCE_DIR "/tests/faults/h2_server.py"
enum { SIZE = 300000, MOST_REQUESTS = 5 };

static pid_t front;
static int front_ends[2]; /* its standard input: closed, it ends */
static char pem[96], key[96], record[96];

static int has_h2(void)
{
    return system("/usr/bin/python3 -c 'import h2' 2>/dev/null") == 0;
}

static void become_front(int in, int out, const char *const *faults)
{
    char behind[16];
    const char *argv[32] = {"python3", SERVER,     "--cert", pem,        "--key",
                            key,       "--behind", behind,   "--record", record};
    snprintf(behind, sizeof behind, "%s", strrchr(box_base(), ':') + 1);
    for (int n = 10; *faults && n < 30; faults++) {
        argv[n++] = "--fault";
        argv[n++] = *faults;
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dup2(in, STDIN_FILENO);
    dup2(out, STDOUT_FILENO);
    execv("/usr/bin/python3", (char *const *)argv);
    _exit(127);
}

static int start_front(const char *const *faults)
{
    int out[2], port = 0;
    ck_assert_int_eq(pipe(front_ends), 0);
    ck_assert_int_eq(pipe(out), 0);
    front = fork();
    if (front == 0)
        become_front(front_ends[0], out[1], faults);
    close(out[1]);
    FILE *lines = fdopen(out[0], "r");
    ck_assert_int_eq(fscanf(lines, "{\"port\": %d}", &port), 1);
    fclose(lines);
    return port;
}

/* The sandbox, the server before it with a fault for each of these requests, and a context that knows only that
 * server. */
static void begin(const char *const *requests, size_t n, const char *fault)
{
    char specs[MOST_REQUESTS][128];
    const char *faults[MOST_REQUESTS + 1] = {NULL};
    char urls[5][128];
    const char *set[7] = {urls[0], urls[1], urls[2], urls[3], urls[4], "http.http2=true", NULL};
    kit_begin_before(NULL);
    snprintf(pem, sizeof pem, "%s/h2.pem", kit_folder());
    snprintf(key, sizeof key, "%s/h2.key", kit_folder());
    snprintf(record, sizeof record, "%s/h2.record", kit_folder());
    fault_certificate("IP:127.0.0.1", pem, key);
    for (size_t i = 0; i < n; i++) {
        snprintf(specs[i], sizeof specs[i], "%s,%s", requests[i], fault);
        faults[i] = specs[i];
    }
    int port = start_front(faults);
    snprintf(urls[0], sizeof urls[0], "http.ca_file=%s", pem);
    snprintf(urls[1], sizeof urls[1], "providers.ads.base_url=https://127.0.0.1:%d", port);
    snprintf(urls[2], sizeof urls[2], "providers.business.base_url=https://127.0.0.1:%d", port);
    snprintf(urls[3], sizeof urls[3], "providers.developer.base_url=https://127.0.0.1:%d", port);
    snprintf(urls[4], sizeof urls[4], "providers.developer.upload_url=https://127.0.0.1:%d", port);
    kit_open(set);
}

static void end(void)
{
    kit_end();
    close(front_ends[1]);
    kill(front, SIGKILL);
    waitpid(front, NULL, 0);
}

/* How many requests for this path the front has handed on, and over which version of HTTP the first of them came. */
static unsigned handed_on(const char *path, int *http)
{
    char line[1024];
    unsigned n = 0;
    FILE *f = fopen(record, "r");
    ck_assert_ptr_nonnull(f);
    while (fgets(line, sizeof line, f)) {
        json_t *one = json_loads(line, 0, NULL);
        if (strcmp(json_string_value(json_object_get(one, "path")), path) == 0) {
            if (http && n == 0)
                *http = (int)json_integer_value(json_object_get(one, "http"));
            n += json_is_true(json_object_get(one, "done"));
        }
        json_decref(one);
    }
    fclose(f);
    return n;
}

/* ---- posts: one request is the post */

static const struct {
    const char *what;
    int status; /* of the call */
} faults[] = {{"refuse", TT_OK},       {"refuse-late", TT_OK},     {"goaway-below", TT_OK},
              {"goaway-after", TT_OK}, {"goaway-at", TT_EUNKNOWN}, {"reset", TT_EUNKNOWN},
              {"close", TT_EUNKNOWN},  {"close-head", TT_EUNKNOWN}};
enum { FAULTS = sizeof faults / sizeof *faults };

#define PUBLISH "/open_api/v1.3/business/video/publish/"

START_TEST(a_post_is_made_once)
{
    static const char *const request[] = {"POST:" PUBLISH};
    int http = 0;
    struct kit_upload u = {.action = "business.post_video", .name = "post"};
    begin(request, 1, faults[_i].what);
    snprintf(
        u.params, sizeof u.params,
        "{\"business_id\":\"-000sandboxBusinessAccount-1\",\"video_url\":\"https://verified.example/v.mp4\","
        "\"poll_ms\":30,\"post_ids_seconds\":1,\"is_ads_only\":true}");
    int head_only = strcmp(faults[_i].what, "close-head") == 0, whole = 1;
    for (int run = 0; run < 2; run++) { /* going on does not post it, either */
        kit_run(&u, 1);
        if (head_only &&
            run == 0) /* a slow client has sent nothing of the body yet: then it is safe to go on */
            whole = u.status != TT_ENETWORK || !strstr(u.said, "(0 of ");
        int status = whole ? faults[_i].status : run == 0 ? TT_ENETWORK : TT_OK;
        ck_assert_msg(u.status == status, "%s: %s", faults[_i].what, u.said);
        if (u.status == TT_EUNKNOWN)
            ck_assert_msg(strstr(u.said, "business.video.list") != NULL, "%s", u.said);
    }
    int sent = !head_only || !whole;
    ck_assert_uint_eq(handed_on(PUBLISH, &http), sent);
    ck_assert_uint_eq(kit_requests(PUBLISH), sent);
    ck_assert_int_eq(http, 20);
    end();
}
END_TEST

/* ---- uploads: the requests around the bytes meet the fault, or the bytes themselves (over HTTP/1.1, a cut) */

/* As many uploads as requests: each of these is met by the first upload that makes it. */
static struct kit_upload uploads[MOST_REQUESTS];

static void prepare(size_t n, const char *action)
{
    memset(uploads, 0, sizeof uploads);
    for (size_t i = 0; i < n; i++) {
        uploads[i].action = action;
        snprintf(uploads[i].name, sizeof uploads[i].name, "video%zu.mp4", i);
    }
}

/* What is cut off is gone on with; a start whose answer was lost, or that did not leave whole, is begun anew. */
static void run_to_the_end(size_t n)
{
    for (int run = 0; run < 4 && kit_run(uploads, n) > 0; run++)
        for (size_t i = 0; i < n; i++)
            ck_assert_msg(uploads[i].status == TT_OK || strstr(uploads[i].said, uploads[i].name) ||
                              strstr(uploads[i].said, "nothing was posted") ||
                              strstr(uploads[i].said, "bytes were sent)"),
                          "%s", uploads[i].said);
    for (size_t i = 0; i < n; i++)
        ck_assert_msg(uploads[i].status == TT_OK, "%s", uploads[i].said);
}

START_TEST(a_developers_video_arrives_once)
{
    static const char *const requests[] = {"POST:/v2/post/publish/inbox/video/init/", "PUT:/video/",
                                           "POST:/v2/post/publish/status/fetch/"};
    const char *videos[3];
    begin(requests, 3, faults[_i].what);
    prepare(3, "developer.post_video");
    for (int i = 0; i < 3; i++) {
        videos[i] = kit_video(uploads[i].name, SIZE);
        snprintf(uploads[i].params, sizeof uploads[i].params,
                 "{\"video_file\":\"%s\",\"mode\":\"inbox\",\"poll_ms\":30}", videos[i]);
    }
    run_to_the_end(3);
    for (int i = 0; i < 3; i++)
        ck_assert_msg(kit_posts(kit_md5(videos[i])) == 1, "%s: %s", faults[_i].what, videos[i]);
    end();
}
END_TEST

START_TEST(a_video_of_the_library_arrives_once)
{
    static const char *const requests[] = {"POST:*/file/start/upload/", "POST:*/file/transfer/upload/",
                                           "POST:*/file/finish/upload/", "POST:*/file/video/ad/upload/",
                                           "GET:*/file/video/ad/info/"};
    const char *videos[5];
    begin(requests, 5, faults[_i].what);
    prepare(5, "ads.upload_video");
    for (int i = 0; i < 5; i++) { /* the last one in one request */
        videos[i] = kit_video(uploads[i].name, SIZE);
        snprintf(uploads[i].params, sizeof uploads[i].params,
                 "{\"advertiser_id\":\"" KIT_ACCOUNT "\",\"video_file\":\"%s\",\"chunk_from\":%d,"
                 "\"look_seconds\":1}",
                 videos[i], i == 4 ? SIZE + 1 : 1);
    }
    run_to_the_end(5);
    for (int i = 0; i < 5; i++)
        ck_assert_msg(kit_library(uploads[i].name, kit_md5(videos[i])) == 1, "%s: %s", faults[_i].what,
                      videos[i]);
    end();
}
END_TEST

/* Requests over HTTP/2 and uploads over HTTP/1.1 to one host at the same time: none gets into another's connection. */
START_TEST(uploads_and_calls_keep_to_their_connections)
{
    static struct kit_upload many[20];
    static const char *const request[] = {"POST:*/file/start/upload/"};
    begin(request, 1,
          "goaway-after,count=20"); /* the connection of HTTP/2 goes while uploads are under way */
    for (int i = 0; i < 20; i++) {
        struct kit_upload *u = &many[i];
        u->action = "ads.upload_video";
        snprintf(u->name, sizeof u->name, "video%d.mp4", i);
        snprintf(u->params, sizeof u->params,
                 "{\"advertiser_id\":\"" KIT_ACCOUNT "\",\"video_file\":\"%s\",\"chunk_from\":1}",
                 kit_video(u->name, SIZE));
    }
    for (int run = 0; run < 3 && kit_run(many, 20) > 0; run++)
        for (int i = 0; i < 20; i++)
            ck_assert_msg(many[i].status == TT_OK || many[i].status == TT_EUNKNOWN, "%s", many[i].said);
    end();
}
END_TEST

/* A chunk arrives and its answer is lost: sent again, it is refused with 416 and the receipt, in either reading. */
START_TEST(a_chunk_that_had_arrived_is_not_wanted_again)
{
    static const char *const request[] = {"PUT:/video/"};
    struct kit_upload u = {.action = "developer.post_video", .name = "long"};
    begin(request, 1, "close");
    box_order(_i ? "{\"receipt\":\"last\"}" : "{\"receipt\":\"count\"}");
    const char *video = kit_video("long.mp4", 11000000);
    snprintf(u.params, sizeof u.params,
             "{\"video_file\":\"%s\",\"mode\":\"inbox\",\"poll_ms\":30,\"chunk_size\":5242880}", video);
    ck_assert_msg(kit_run(&u, 1) == 0, "%s", u.said);
    ck_assert_uint_eq(kit_posts(kit_md5(video)), 1);
    ck_assert_uint_eq(kit_posts_begun(), 1);
    ck_assert_uint_eq(kit_requests("/video/"), 3); /* two chunks, and the first one once more */
    end();
}
END_TEST

int main(void)
{
    if (!has_h2()) {
        puts("skipped: there is no python3-h2");
        return 77;
    }
    Suite *s = suite_create("uploads_http2");
    TCase *posts = tcase_create("posts"), *videos = tcase_create("videos"), *apart = tcase_create("apart");
    tcase_set_timeout(posts, 60);
    tcase_add_loop_test(posts, a_post_is_made_once, 0, FAULTS);
    suite_add_tcase(s, posts);
    tcase_set_timeout(videos, 60);
    tcase_add_loop_test(videos, a_developers_video_arrives_once, 0, FAULTS);
    tcase_add_loop_test(videos, a_chunk_that_had_arrived_is_not_wanted_again, 0, 2);
    tcase_add_loop_test(videos, a_video_of_the_library_arrives_once, 0, FAULTS);
    suite_add_tcase(s, videos);
    tcase_set_timeout(apart, 60);
    tcase_add_test(apart, uploads_and_calls_keep_to_their_connections);
    suite_add_tcase(s, apart);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
