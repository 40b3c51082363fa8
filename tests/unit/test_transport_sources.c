/* Where bodies come from: files that change or end early, other URLs with back-pressure, memory that stays flat. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define OK_JSON "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"

static const struct fault_step serves[] = {
    {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_AGAIN, 0, 0, 0}};
static const struct fault_step swallows[] = {
    {FAULT_READ, 0, FAULT_NO_HASH, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_AGAIN, 0, 0, 0}};

/* Sends a body to a service with this script. The URL is the service's. */
static void send_body(const struct fault_step *script, struct ttc_body body, struct got *got)
{
    struct fault_server *server = fault_start(&script, 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct ttc_wire wire = kit_wire("PUT", fault_url(server, "/"), got);
    wire.flags = TTC_WIRE_UPLOAD;
    wire.body = body;
    kit_run(loop, &wire, got);
    kit_close(loop);
    fault_stop(server);
}

/* ------------------------------------------------------------------------------------------------------- files */

START_TEST(a_file_that_is_too_short)
{
    struct got got = {0};
    int fd = kit_file(1000, 0);
    send_body(serves, (struct ttc_body){.kind = TTC_BODY_FILE, .fd = fd, .offset = 500, .length = 501}, &got);
    ck_assert_int_eq(got.outcome, TTC_SOURCE);
    ck_assert_int_eq(got.sent_any, 0);
    ck_assert_str_eq(got.text, "the file to send became shorter: it has 1000 bytes, 1001 were expected");
    memset(&got, 0, sizeof got);
    send_body(serves, (struct ttc_body){.kind = TTC_BODY_FILE, .fd = fd, .offset = UINT64_MAX, .length = 2},
              &got);
    ck_assert_int_eq(got.outcome, TTC_SOURCE);
    close(fd);
    memset(&got, 0, sizeof got);
    send_body(serves, (struct ttc_body){.kind = TTC_BODY_FILE, .fd = -1, .length = 1}, &got);
    ck_assert_int_eq(got.outcome, TTC_SOURCE);
    ck_assert_str_eq(got.text, "the file to send cannot be read: Bad file descriptor");
}
END_TEST

static int changing_fd;
static void shorten(struct got *got)
{
    (void)got;
    ck_assert_int_eq(ftruncate(changing_fd, 1000), 0);
}

static void touch(struct got *got)
{
    const struct timespec times[2] = {{.tv_nsec = UTIME_OMIT}, {.tv_sec = 1}};
    (void)got;
    ck_assert_int_eq(futimens(changing_fd, times), 0);
}

/* The file changes while the service reads slowly. */
static void changing(void (*change)(struct got *), const char *text)
{
    const struct fault_step slow[] = {{FAULT_READ_HEAD, 0, 0, 0},  {FAULT_READ_SOME, 0, 2000000, 0},
                                      {FAULT_PAUSE, 0, 0, 200},    {FAULT_READ_SOME, 0, 50000000, 0},
                                      {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    struct got got = {.in_progress = change};
    changing_fd = kit_file(50000000, 1);
    send_body(slow, (struct ttc_body){.kind = TTC_BODY_FILE, .fd = changing_fd, .length = 50000000}, &got);
    close(changing_fd);
    ck_assert_msg(got.outcome == TTC_SOURCE, "%d: %s", got.outcome, got.text);
    ck_assert_msg(strstr(got.text, text) != NULL, "%s", got.text);
    ck_assert_uint_lt(got.sent, 50000000);
    ck_assert_int_eq(got.sent_any, 1);
}

START_TEST(a_file_that_changes_meanwhile)
{
    changing(shorten, "the file became shorter while it was being sent: it ended after ");
    changing(touch, "the file changed while it was being sent");
}
END_TEST

START_TEST(three_gigabytes_in_flat_memory)
{
    const uint64_t size = UINT64_C(3) << 30;
    struct got got = {0};
    int fd = kit_file(size, 1);
    send_body(swallows, (struct ttc_body){.kind = TTC_BODY_FILE, .fd = fd, .length = 1000},
              &got); /* all is mapped */
    long before = kit_peak_kb();
    memset(&got, 0, sizeof got);
    send_body(swallows, (struct ttc_body){.kind = TTC_BODY_FILE, .fd = fd, .length = size}, &got);
    close(fd);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    ck_assert_uint_eq(got.sent, size);
    kit_stayed_flat(before);
}
END_TEST

/* -------------------------------------------------------------------------------------------------- other URLs */

/* A source with this script and a service with that one; the service's first request is looked at by the caller. */
struct pair {
    struct fault_server *source, *service;
    struct ttc_loop *loop;
    char url[200];
    struct ttc_wire wire;
};
static void pair_open(struct pair *p, const struct fault_step *const *source, size_t n,
                      const struct fault_step *service, struct got *got)
{
    p->source = fault_start(source, n, NULL);
    p->service = fault_start(&service, 1, NULL);
    p->loop = kit_open(NULL);
    snprintf(p->url, sizeof p->url, "%s", fault_url(p->source, "/video.mp4?signature=secret"));
    p->wire = kit_wire("PUT", fault_url(p->service, "/"), got);
    p->wire.flags = TTC_WIRE_UPLOAD;
    p->wire.body = (struct ttc_body){.kind = TTC_BODY_URL, .url = p->url};
}

static void pair_close(struct pair *p)
{
    kit_close(p->loop);
    fault_stop(p->source);
    fault_stop(p->service);
}

START_TEST(a_range_of_a_url_goes_through)
{
    static const struct fault_step range[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 206 Part\r\nContent-Range: bytes 1000-3000999/9999999\r\nContent-Length: 3000000\r\n\r\n",
         0, 0},
        {FAULT_FILL, NULL, 3000000, 1000},
        {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step *const scripts[] = {range};
    const char *headers[] = {"Authorization: Bearer secret"};
    struct got got = {0};
    struct pair p;
    pair_open(&p, scripts, 1, serves, &got);
    p.wire.body.offset = 1000;
    p.wire.body.length = 3000000;
    p.wire.headers = headers;
    p.wire.n_headers = 1;
    kit_run(p.loop, &p.wire, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%d: %s", got.outcome, got.text);
    const struct fault_request *r = fault_request(p.service, 0);
    ck_assert_str_eq(fault_header(r, "Content-Length"), "3000000");
    ck_assert_uint_eq(r->n_body, 3000000);
    ck_assert_uint_eq(r->hash, fault_pattern_hash(1000, 3000000));
    r = fault_request(p.source, 0);
    ck_assert_str_eq(fault_header(r, "Range"), "bytes=1000-3000999");
    ck_assert_ptr_null(fault_header(r, "Authorization"));
    ck_assert_uint_eq(got.sent, 3000000);
    pair_close(&p);
}
END_TEST

START_TEST(the_beginning_of_a_source_without_ranges)
{
    static const struct fault_step whole[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND, "HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n", 0, 0},
        {FAULT_FILL, NULL, 500000, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    static const struct fault_step moved[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 0, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step *const scripts[] = {moved, whole, whole};
    const uint64_t lengths[] = {500000, 1234};
    for (int i = 0; i < 2; i++) {
        struct got got = {0};
        struct pair p;
        pair_open(&p, scripts, 3, serves, &got);
        p.wire.body.length = lengths[i];
        kit_run(p.loop, &p.wire, &got);
        ck_assert_msg(got.outcome == TTC_DONE, "%d: %s", got.outcome, got.text);
        ck_assert_uint_eq(fault_request(p.service, 0)->hash, fault_pattern_hash(0, lengths[i]));
        pair_close(&p);
    }
}
END_TEST

START_TEST(back_pressure_both_ways)
{
    /* A service that dawdles, then a source that dawdles; nothing piles up, nothing spins, nobody times out. */
    static const struct fault_step fast_source[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-99999999/*\r\nContent-Length: 100000000\r\n\r\n", 0, 0},
        {FAULT_FILL, NULL, 100000000, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    static const struct fault_step slow_source[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-99999999/*\r\nContent-Length: 100000000\r\n\r\n", 0, 0},
        {FAULT_FILL, NULL, 30000000, 0},
        {FAULT_PAUSE, 0, 0, 1000},
        {FAULT_FILL, NULL, 30000000, 30000000},
        {FAULT_PAUSE, 0, 0, 500},
        {FAULT_FILL, NULL, 40000000, 60000000},
        {FAULT_CLOSE, 0, 0, 0}};
    static const struct fault_step slow_service[] = {
        {FAULT_READ_HEAD, 0, 0, 0},  {FAULT_READ_SOME, 0, 20000000, 0},
        {FAULT_PAUSE, 0, 0, 500},    {FAULT_READ_SOME, 0, 40000000, 0},
        {FAULT_PAUSE, 0, 0, 500},    {FAULT_READ_SOME, 0, 40000000, 0},
        {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step *const sources[] = {fast_source, slow_source};
    const struct fault_step *const services[] = {slow_service, serves};
    const uint64_t hash = fault_pattern_hash(0, 100000000);
    for (int i = 0; i < 2; i++) {
        struct got got = {0};
        struct pair p;
        pair_open(&p, &sources[i], 1, services[i], &got);
        p.wire.body.length = 100000000;
        p.wire.receive_stall_ms = 2000;
        p.wire.send_stall_ms = i ? 700 : 2000; /* waiting for the source is not the service's silence */
        long before = kit_peak_kb();
        kit_run(p.loop, &p.wire, &got);
        ck_assert_msg(got.outcome == TTC_DONE, "%d: %s", got.outcome, got.text);
        ck_assert_uint_eq(fault_request(p.service, 0)->hash, hash);
        kit_stayed_flat(before);
        pair_close(&p);
    }
}
END_TEST

/* A source that is no good: the outcome is its fault, in words, and what the service saw of it (EITHER: it depends on
 * who is faster). */
enum { NOTHING = 0, SOMETHING = 1, EITHER = 2 };
static void bad_source(const struct fault_step *source, uint64_t offset, const char *text, int seen)
{
    struct got got = {0};
    struct pair p;
    pair_open(&p, &source, 1, serves, &got);
    p.wire.body.offset = offset;
    p.wire.body.length = 2000000;
    p.wire.body.etag = "\"one\"";
    p.wire.answer_ms = p.wire.receive_stall_ms = 300;
    kit_run(p.loop, &p.wire, &got);
    ck_assert_msg(got.outcome == TTC_SOURCE, "%d: %s", got.outcome, got.text);
    ck_assert_msg(strstr(got.text, text) != NULL, "%s", got.text);
    ck_assert_ptr_null(strstr(got.text, "secret"));
    if (seen != EITHER)
        ck_assert_int_eq(got.sent_any, seen);
    if (!got.sent_any)
        ck_assert_int_eq(fault_connections(p.service), 0);
    pair_close(&p);
}

#define BEGINS(status, range, etag, n)                                                                       \
    {FAULT_READ, 0, 0, 0},                                                                                   \
    {                                                                                                        \
        FAULT_SEND, "HTTP/1.1 " status "\r\n" range "ETag: " etag "\r\nContent-Length: " n "\r\n\r\n", 0, 0  \
    }

START_TEST(sources_that_fail)
{
    const struct fault_step missing[] = {
        BEGINS("404 Not found", "", "\"one\"", "4"), {FAULT_SEND, "none", 0, 0}, {0}};
    const struct fault_step empty[] = {BEGINS("416 No range", "", "\"one\"", "0"), {0}};
    const struct fault_step whole[] = {
        BEGINS("200 OK", "", "\"one\"", "9000000"), {FAULT_FILL, 0, 100000, 0}, {0}};
    const struct fault_step other[] = {
        BEGINS("206 Part", "Content-Range: bytes 0-1999999/9000000\r\n", "\"one\"", "2000000"),
        {FAULT_FILL, 0, 100000, 0},
        {0}};
    const struct fault_step changed[] = {
        BEGINS("206 Part", "Content-Range: bytes 10-2000009/9000000\r\n", "\"two\"", "2000000"),
        {FAULT_FILL, 0, 100000, 0},
        {0}};
    const struct fault_step cut[] = {
        BEGINS("206 Part", "Content-Range: bytes 10-2000009/9000000\r\n", "\"one\"", "2000000"),
        {FAULT_FILL, 0, 100000, 10},
        {0}};
    const struct fault_step shorter[] = {
        BEGINS("206 Part", "Content-Range: bytes 10-100009/100010\r\n", "\"one\"", "100000"),
        {FAULT_FILL, 0, 100000, 10},
        {0}};
    const struct fault_step mute[] = {{FAULT_READ, 0, 0, 0}, {FAULT_STALL, 0, 0, 0}};
    const struct fault_step stalls[] = {
        BEGINS("206 Part", "Content-Range: bytes 10-2000009/9000000\r\n", "\"one\"", "2000000"),
        {FAULT_FILL, 0, 100000, 10},
        {FAULT_STALL, 0, 0, 0}};
    bad_source(missing, 10, "answered with status 404", NOTHING);
    bad_source(empty, 10, "answered with status 416", NOTHING);
    bad_source(whole, 10, "does not serve ranges of bytes", NOTHING);
    bad_source(other, 10, "sent another range than was asked for", NOTHING);
    bad_source(changed, 10, "has changed since it was looked at", NOTHING);
    bad_source(cut, 10, "ended after 100000 of 2000000 bytes", EITHER);
    bad_source(shorter, 10, "ended after 100000 of 2000000 bytes", EITHER);
    bad_source(mute, 10, "sent nothing for 0.300 s", NOTHING);
    bad_source(stalls, 10, "sent nothing for 0.300 s", SOMETHING);
}
END_TEST

START_TEST(sources_that_are_refused)
{
    const char *const urls[] = {"http://192.0.2.7/v.mp4?secret", "file:///etc/passwd",
                                "https://127.0.0.1:1/?secret"};
    const char *const texts[] = {
        "the source cannot be used: plain http:// is allowed to this machine only; use https://",
        "the source cannot be used: the URL is neither https:// nor http://",
        "the source 127.0.0.1:1 gave nothing: Couldn't connect to server"};
    for (int i = 0; i < 3; i++) {
        struct got got = {0};
        send_body(serves, (struct ttc_body){.kind = TTC_BODY_URL, .url = urls[i], .length = 10}, &got);
        ck_assert_int_eq(got.outcome, TTC_SOURCE);
        ck_assert_str_eq(got.text, texts[i]);
        ck_assert_int_eq(got.sent_any, 0);
    }
}
END_TEST

START_TEST(a_url_as_a_part_of_a_form)
{
    static const struct fault_step range[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-2999999/3000000\r\nContent-Length: 3000000\r\n\r\n", 0,
         0},
        {FAULT_FILL, NULL, 1000000, 0},
        {FAULT_PAUSE, 0, 0, 100},
        {FAULT_FILL, NULL, 2000000, 1000000},
        {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step *const scripts[] = {range};
    struct got got = {0};
    struct pair p;
    pair_open(&p, scripts, 1, serves, &got);
    const struct ttc_part parts[] = {
        {"name", NULL, NULL, {.kind = TTC_BODY_BYTES, .bytes = "x", .length = 1}},
        {"video", "v.mp4", "video/mp4", {.kind = TTC_BODY_URL, .url = p.url, .length = 3000000}}};
    p.wire.method = "POST";
    p.wire.body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = parts, .n_parts = 2};
    kit_run(p.loop, &p.wire, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%d: %s", got.outcome, got.text);
    const struct fault_request *r = fault_request(p.service, 0);
    const char *at = strstr(r->body, "Content-Type: video/mp4\r\n\r\n");
    ck_assert_ptr_nonnull(at);
    at += strlen("Content-Type: video/mp4\r\n\r\n");
    for (uint64_t i = 0; i < 1000; i++)
        ck_assert_uint_eq((unsigned char)at[i], fault_pattern(i));
    ck_assert_uint_gt(r->n_body, 3000000);
    ck_assert_int_eq(r->whole, 1);
    pair_close(&p);
}
END_TEST

START_TEST(waiting_costs_no_time)
{
    static const struct fault_step stalls[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-2999999/3000000\r\nContent-Length: 3000000\r\n\r\n", 0,
         0},
        {FAULT_FILL, NULL, 1000000, 0},
        {FAULT_STALL, 0, 0, 0}};
    static const struct fault_step deaf[] = {{FAULT_READ_HEAD, 0, 0, 0}, {FAULT_STALL, 0, 0, 0}};
    static const struct fault_step full[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-99999999/*\r\nContent-Length: 100000000\r\n\r\n", 0, 0},
        {FAULT_FILL, NULL, 100000000, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step *const sources[] = {stalls, full};
    const struct fault_step *const services[] = {serves, deaf};
    const int outcomes[] = {TTC_SOURCE, TTC_SEND_STALL};
    for (int i = 0; i < 2; i++) {
        struct got got = {0};
        struct pair p;
        pair_open(&p, &sources[i], 1, services[i], &got);
        p.wire.body.length = i == 0 ? 3000000 : 100000000;
        p.wire.receive_stall_ms = p.wire.send_stall_ms = 1000;
        kit_start(p.loop, &p.wire, &got);
        for (int64_t end = kit_now_ms() + 300; kit_now_ms() < end;)
            kit_module()->poll(p.loop, 10, -1);
        clock_t cpu = clock();
        kit_finish(p.loop, &got);
        ck_assert_int_lt((clock() - cpu) * 1000 / CLOCKS_PER_SEC, 200);
        ck_assert_msg(got.outcome == outcomes[i], "%d: %s", got.outcome, got.text);
        pair_close(&p);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("transport_sources");
    TCase *files = tcase_create("files");
    tcase_set_timeout(files, 60);
    tcase_add_test(files, a_file_that_is_too_short);
    tcase_add_test(files, a_file_that_changes_meanwhile);
    tcase_add_test(files, three_gigabytes_in_flat_memory);
    suite_add_tcase(s, files);
    TCase *urls = tcase_create("urls");
    tcase_set_timeout(urls, 60);
    tcase_add_test(urls, a_range_of_a_url_goes_through);
    tcase_add_test(urls, the_beginning_of_a_source_without_ranges);
    tcase_add_test(urls, back_pressure_both_ways);
    tcase_add_test(urls, sources_that_fail);
    tcase_add_test(urls, sources_that_are_refused);
    tcase_add_test(urls, a_url_as_a_part_of_a_form);
    tcase_add_test(urls, waiting_costs_no_time);
    suite_add_tcase(s, urls);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
