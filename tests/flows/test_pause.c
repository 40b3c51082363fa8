/* Pausing, resuming and canceling a call in each way of driving a context, by the record of a server. The limits of the
 * phases are shorter than the longest pauses: they would strike if they counted meanwhile. */
#include "core/timers.h"
#include "script.h"
#include "tests/faults/server.h"
#include "tests/unit/drive_kit.h"
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ENVELOPE             "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"
#define ANSWER(type, length) "HTTP/1.1 200 OK\r\nContent-Type: " type "\r\nContent-Length: " length "\r\n\r\n"
#define OK_ANSWER            ANSWER("application/json", "58") ENVELOPE

enum { SIZE = 20 * 1000 * 1000, PIECES = 3 * 1000 * 1000 };
static struct fault_server *server;
static tt_context *tt;
static char file[64];

static const uint32_t drives[] = {TT_DRIVE_CALLER, TT_DRIVE_POLL, TT_DRIVE_SOCKETS, TT_DRIVE_THREAD};
static uint32_t drive;

/* Longer than any limit; not every time, as the limits are the same in all drives. */
static int patience(void)
{
    return drive == TT_DRIVE_POLL ? 1300 : 300;
}

static void open_against(uint32_t how, const struct fault_step *const *scripts, size_t n)
{
    char base[160];
    tt_result *why = NULL;
    drive = how;
    server = fault_start(scripts, n, NULL);
    fault_small_window(server);
    snprintf(base, sizeof base, "providers.test.base_url=%s", fault_url(server, ""));
    const char *const set[] = {base,
                               "providers.test.access_token=act.12345",
                               "http.send_stall_ms=1000",
                               "http.answer_timeout_ms=1000",
                               "http.receive_stall_ms=1000",
                               "http.retries=0",
                               NULL};
    tt = drive_open(how, NULL, set, 0);
    ck_assert_msg(tt_add_builtin(tt, tt_provider_test, &why) == 0, "%s", why ? tt_result_message(why) : "");
}

static void close_all(void)
{
    drive_close();
    fault_stop(server);
    if (*file)
        remove(file);
}

static void make_file(off_t size)
{
    snprintf(file, sizeof file, "test_pause_XXXXXX");
    int fd = mkstemp(file);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(ftruncate(fd, size), 0);
    close(fd);
}

static void start_upload(struct started *s)
{
    char json[160];
    make_file(SIZE);
    snprintf(json, sizeof json, "{\"file\":\"%s\"}", file);
    drive_start(s, "test.upload", json);
}

static void pause_at_once(tt_id id, uint64_t done, uint64_t total, const char *phase, void *user)
{
    int *pauses = user;
    (void)total, (void)phase;
    if (done > 0 && !*pauses) {
        ++*pauses;
        ck_assert_int_eq(tt_pause(tt, id), 0);
    }
}

/* Turns until no more bytes have come for a while, then for so long: not one more may come. */
static void expect_silence(const struct started *s, int ms)
{
    uint64_t before;
    do {
        before = fault_taken(server);
        drive_for(300);
    } while (fault_taken(server) != before || before == 0);
    ck_assert_uint_lt(before, SIZE / 2);
    drive_for(ms);
    ck_assert_uint_eq(fault_taken(server), before);
    ck_assert_int_eq(s->over, 0);
}

/* The whole body is read in pieces: whoever sends it is kept busy for some turns. */
static const struct fault_step takes_all[] = {
    {FAULT_READ_HEAD, 0, 0, 0},        {FAULT_READ_SOME, 0, PIECES, 0}, {FAULT_READ_SOME, 0, PIECES, 0},
    {FAULT_READ_SOME, 0, 2 * SIZE, 0}, {FAULT_SEND, OK_ANSWER, 0, 0},   {FAULT_STALL, 0, 0, 0}};

START_TEST(a_paused_upload_sends_nothing_and_arrives_whole)
{
    int pauses = 0;
    struct started s = {.progress = pause_at_once, .user = &pauses};
    open_against(drives[_i], (const struct fault_step *const[]){takes_all}, 1);
    start_upload(&s);
    expect_silence(&s, patience());
    ck_assert_int_eq(tt_resume(tt, s.id), 0);
    drive_finish(&s);
    ck_assert_msg(s.status == TT_OK, "%s", tt_result_message(s.result));
    const struct fault_request *r = fault_request(server, 0);
    ck_assert_int_eq(fault_count(server, "POST"), 1);
    ck_assert_int_eq(r->whole, 1);
    ck_assert_uint_gt(r->n_body, SIZE);
    ck_assert_uint_eq(r->n_body, strtoull(fault_header(r, "Content-Length"), NULL, 10));
    ck_assert_int_eq(tt_pause(tt, s.id), -1);
    ck_assert_int_eq(tt_resume(tt, s.id), -1);
    drive_forget(&s);
    close_all();
}
END_TEST

START_TEST(a_paused_upload_can_be_canceled)
{
    int pauses = 0;
    struct started s = {.progress = pause_at_once, .user = &pauses};
    open_against(drives[_i], (const struct fault_step *const[]){takes_all}, 1);
    start_upload(&s);
    while (fault_taken(server) == 0)
        drive_turn(20);
    drive_for(100);
    ck_assert_int_eq(tt_cancel(tt, s.id), 0);
    drive_finish(&s);
    ck_assert_int_eq(s.status, TT_ECANCELED);
    drive_forget(&s);
    close_all();
}
END_TEST

/* ---- receiving */

enum { ANSWER_SIZE = 8 * 1000 * 1000 };
struct received {
    atomic_ullong n;
    atomic_int pauses;
    uint64_t wrong;
    struct started *s;
};

static int32_t receive(const void *bytes, size_t n, void *user)
{
    struct received *r = user;
    const unsigned char *p = bytes;
    for (size_t i = 0; i < n; i++)
        r->wrong += p[i] != fault_pattern(r->n + i);
    r->n += n;
    if (!r->pauses++)
        ck_assert_int_eq(tt_pause(tt, r->s->id), 0);
    return 0;
}

START_TEST(a_paused_answer_waits_for_its_reader)
{
    static const struct fault_step sends[] = {{FAULT_READ, 0, 0, 0},
                                              {FAULT_SEND, ANSWER("video/mp4", "8000000"), 0, 0},
                                              {FAULT_FILL, 0, ANSWER_SIZE, 0},
                                              {FAULT_STALL, 0, 0, 0}};
    struct received got = {0};
    struct started s = {.sink = receive, .user = &got};
    got.s = &s;
    open_against(drives[_i], (const struct fault_step *const[]){sends}, 1);
    drive_start(&s, "test.bytes", "{}");
    uint64_t before;
    do {
        before = got.n;
        drive_for(200);
    } while (got.n != before || !got.pauses);
    drive_for(patience());
    ck_assert_uint_eq(got.n, before);
    ck_assert_uint_lt(before, ANSWER_SIZE);
    ck_assert_int_eq(tt_resume(tt, s.id), 0);
    drive_finish(&s);
    ck_assert_msg(s.status == TT_OK, "%s", tt_result_message(s.result));
    ck_assert_uint_eq(got.n, ANSWER_SIZE);
    ck_assert_uint_eq(got.wrong, 0);
    drive_forget(&s);
    close_all();
}
END_TEST

START_TEST(the_deadline_of_a_call_counts_while_it_is_paused)
{
    int pauses = 0;
    struct started s = {.progress = pause_at_once, .user = &pauses};
    s.deadline_ms =
        getenv("TEST_UNDER_VALGRIND") ? 10000 : 1500; /* long enough to come as far as the pause */
    open_against(TT_DRIVE_POLL, (const struct fault_step *const[]){takes_all}, 1);
    start_upload(&s);
    drive_finish(&s);
    ck_assert_int_eq(pauses, 1);
    ck_assert_msg(strstr(tt_result_message(s.result), "the deadline of the call passed") != NULL, "%s",
                  tt_result_message(s.result));
    drive_forget(&s);
    close_all();
}
END_TEST

/* ---- what has not been sent yet */

static void count_end(tt_id id, tt_result *r, void *user)
{
    (void)id;
    *(int *)user = tt_result_status(r) == TT_OK ? 1 : -1;
    tt_result_unref(r);
}

static void poll_for(tt_context *ctx, uint64_t ms)
{
    for (uint64_t until = ttc_now_ms() + ms; ttc_now_ms() < until;)
        tt_poll(ctx, 2);
}

START_TEST(a_paused_call_begins_nothing_new)
{
    /* the wait before the repeat is over while the call is paused, and not before it is */
    static const char *const set[] = {"providers.test.access_token=act.12345", "http.retry_base_ms=700",
                                      "http.retry_max_ms=700", NULL};
    int end = 0;
    json_t *params = json_pack("{s:s}", "account_id", "7");
    tt_context *ctx = script_open(TT_DRIVE_POLL, set);
    SCRIPT({.status = 200, .body = "{\"code\":50000,\"message\":\"later\"}"},
           {.status = 200, .body = ENVELOPE});
    tt_id id = tt_submit(ctx, "test.get", params, NULL, count_end, &end, NULL);
    ck_assert_int_eq(tt_pause(ctx, id), 0);
    poll_for(ctx, 60);
    ck_assert_uint_eq(script.n_requests, 0);
    ck_assert_int_eq(tt_resume(ctx, id), 0);
    while (script.n_requests == 0)
        tt_poll(ctx, 2);
    ck_assert_int_eq(tt_pause(ctx, id), 0); /* its answer makes it wait, then be repeated: but not now */
    poll_for(ctx, 1000);
    ck_assert_uint_eq(script.n_requests, 1);
    ck_assert_int_eq(tt_pause(ctx, id), 0);
    ck_assert_int_eq(tt_resume(ctx, id), 0);
    while (!end)
        tt_poll(ctx, 100);
    ck_assert_int_eq(end, 1);
    ck_assert_uint_eq(script.n_requests, 2);
    json_decref(params);
    tt_close(ctx);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("pause");
    TCase *c = tcase_create("pause");
    const int n = sizeof drives / sizeof *drives;
    tcase_set_timeout(c, 60);
    tcase_add_loop_test(c, a_paused_upload_sends_nothing_and_arrives_whole, 0, n);
    tcase_add_loop_test(c, a_paused_upload_can_be_canceled, 0, n);
    tcase_add_loop_test(c, a_paused_answer_waits_for_its_reader, 1, n);
    tcase_add_test(c, the_deadline_of_a_call_counts_while_it_is_paused);
    tcase_add_test(c, a_paused_call_begins_nothing_new);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
