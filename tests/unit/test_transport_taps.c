/* Taps: somebody sees a file's bytes as they leave and gives the bytes of a later part. It sees each byte once, the
 * upload waits for it without spinning and without taking that for the service's silence. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define OK_JSON "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
enum { SIZE = 30000, MOST = 7000 };

static const struct fault_step serves[] = {
    {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_AGAIN, 0, 0, 0}};

/* What the tap saw, and when it is ready. */
static struct {
    uint64_t seen;
    int wrong;                    /* a byte came that was not the next one */
    int64_t room_from, give_from; /* on kit_now_ms() */
    int fails;
} tapped;

static size_t room(void *user)
{
    (void)user;
    return kit_now_ms() >= tapped.room_from ? MOST : 0;
}

static void take(const void *bytes, size_t n, void *user)
{
    const unsigned char *p = bytes;
    (void)user;
    ck_assert_uint_le(n, MOST);
    for (size_t i = 0; i < n; i++)
        tapped.wrong |= p[i] != fault_pattern(tapped.seen++);
}

static int give(char *to, size_t n, void *user)
{
    (void)user;
    if (kit_now_ms() < tapped.give_from)
        return 1;
    if (tapped.fails)
        return -1;
    if (n)
        memcpy(to, "signature", n);
    return 0;
}

static const struct ttc_tap tap = {.room = room, .take = take, .give = give};

/* Sends the file and the part behind it; the service's record is looked at before it is gone. */
static void send_form(struct got *got, void (*look)(const struct fault_request *))
{
    const struct fault_step *const script = serves;
    struct fault_server *server = fault_start(&script, 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    int fd = kit_file(SIZE, 0);
    const struct ttc_part parts[] = {
        {"video", "v.mp4", "video/mp4", {.kind = TTC_BODY_FILE, .fd = fd, .length = SIZE, .tap = &tap}},
        {"signature", NULL, NULL, {.kind = TTC_BODY_LATE, .length = strlen("signature"), .tap = &tap}}};
    struct ttc_wire wire = kit_wire("POST", fault_url(server, "/"), got);
    wire.flags = TTC_WIRE_UPLOAD;
    wire.send_stall_ms = 300;
    wire.body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = parts, .n_parts = 2};
    kit_start(loop, &wire, got);
    for (int64_t end = kit_now_ms() + 30000; !got->done && kit_now_ms() < end;)
        kit_module()->poll(loop, 20, -1); /* as if somebody woke it now and then */
    ck_assert_int_eq(got->done, 1);
    if (look)
        look(fault_request(server, 0));
    kit_close(loop);
    fault_stop(server);
    close(fd);
}

static void is_whole(const struct fault_request *r)
{
    static const char head[] = "Content-Type: video/mp4\r\n\r\n";
    const char *file = strstr(r->body, head);
    ck_assert_int_eq(r->whole, 1);
    ck_assert_ptr_nonnull(file);
    file += strlen(head);
    for (uint64_t i = 0; i < SIZE; i++)
        ck_assert_uint_eq((unsigned char)file[i], fault_pattern(i));
    ck_assert_ptr_nonnull(memmem(file + SIZE, (size_t)(r->body + r->n_body - file) - SIZE,
                                 "name=\"signature\"\r\n\r\nsignature\r\n--", 33));
}

START_TEST(every_byte_is_seen_once_and_the_late_part_is_last)
{
    struct got got = {0};
    send_form(&got, is_whole);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    ck_assert_uint_eq(tapped.seen, SIZE);
    ck_assert_int_eq(tapped.wrong, 0);
    ck_assert_uint_eq(got.sent, got.total);
}
END_TEST

START_TEST(waiting_for_the_tap_is_no_stall_and_costs_no_time)
{
    struct got got = {0};
    clock_t cpu = clock();
    if (_i == 0)
        tapped.room_from = kit_now_ms() + 1000;
    else
        tapped.give_from = kit_now_ms() + 1000;
    send_form(&got, is_whole);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    ck_assert_int_eq(tapped.wrong, 0);
    if (!getenv("TEST_UNDER_VALGRIND")) /* which takes processor time for everything */
        ck_assert_int_lt((clock() - cpu) * 1000 / CLOCKS_PER_SEC, 500);
}
END_TEST

START_TEST(a_tap_that_fails_ends_the_request)
{
    struct got got = {0};
    tapped.fails = 1;
    send_form(&got, NULL);
    ck_assert_int_eq(got.outcome, TTC_SOURCE);
    ck_assert_str_eq(got.text, "what was to follow the file could not be computed");
    ck_assert_uint_lt(got.sent, got.total);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("transport_taps");
    TCase *taps = tcase_create("taps");
    tcase_set_timeout(taps, 60);
    tcase_add_test(taps, every_byte_is_seen_once_and_the_late_part_is_last);
    tcase_add_loop_test(taps, waiting_for_the_tap_is_no_stall_and_costs_no_time, 0, 2);
    tcase_add_test(taps, a_tap_that_fails_ends_the_request);
    suite_add_tcase(s, taps);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
