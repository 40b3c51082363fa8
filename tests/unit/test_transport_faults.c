/* The transport when things go wrong: each outcome, time-outs by phase, cancelling at any moment, no memory. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <check.h>
#include <dlfcn.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SERVE(...) ((const struct fault_step *const[]){__VA_ARGS__})
#define OK_JSON    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"

static const struct fault_step serves[] = {
    {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_AGAIN, 0, 0, 0}};
static const struct fault_step silent[] = {{FAULT_READ, 0, 0, 0}, {FAULT_STALL, 0, 0, 0}};
static const struct fault_step deaf[] = {{FAULT_READ_HEAD, 0, 0, 0}, {FAULT_STALL, 0, 0, 0}};

/* This program's resolver, found by libcurl before the C library's: one name that hangs, one that does not exist. */
int getaddrinfo(const char *restrict node, const char *restrict service,
                const struct addrinfo *restrict hints, struct addrinfo **restrict list)
{
    static int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
    if (node && strcmp(node, "hangs.test") == 0) {
        sleep(6);
        return EAI_AGAIN;
    }
    if (node && strcmp(node, "nowhere.test") == 0)
        return EAI_NONAME;
    *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
    return real(node, service, hints, list);
}

static void run(const struct fault_step *script, struct ttc_wire wire, struct got *got)
{
    struct fault_server *server = fault_start(&script, 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    wire.url = fault_url(server, "/path/?q=secret");
    kit_run(loop, &wire, got);
    ck_assert_msg(!strstr(got->text, "secret") && !strstr(got->text, "/path"), "%s", got->text);
    kit_close(loop);
    fault_stop(server);
}

/* --------------------------------------------------------------------------------------------------- outcomes */

static void broken(const struct fault_step *script, int outcome, const char *text)
{
    struct got got = {0};
    struct ttc_wire wire = kit_wire("POST", NULL, &got);
    kit_bytes(&wire, "{}");
    run(script, wire, &got);
    ck_assert_msg(got.outcome == outcome, "outcome %d: %s", got.outcome, got.text);
    ck_assert_msg(strstr(got.text, text) != NULL, "%s", got.text);
    ck_assert_int_eq(got.sent_any, 1);
}

START_TEST(connections_that_break)
{
    const struct fault_step before[] = {{FAULT_READ, 0, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step reset[] = {{FAULT_READ, 0, 0, 0}, {FAULT_RESET, 0, 0, 0}};
    const struct fault_step head[] = {{FAULT_READ, 0, 0, 0}, {FAULT_SEND, "HTTP/1.1 200 O", 0, 0}, {0}};
    const struct fault_step body[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", 0, 0}, {0}};
    const struct fault_step chunk[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc", 0, 0},
        {0}};
    const struct fault_step hint[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, "HTTP/1.1 103 Hints\r\n\r\n", 0, 0}, {0}};
    const struct fault_step other[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, "220 smtp.example.com\r\n\r\n", 0, 0}, {0}};
    broken(before, TTC_CUT, "broke before the answer came");
    broken(reset, TTC_CUT, "broke before the answer came");
    broken(head, TTC_CUT, "broke");
    broken(body, TTC_CUT, "in the middle of the answer (3 bytes had come)");
    broken(chunk, TTC_CUT, "in the middle of the answer (3 bytes had come)");
    broken(hint, TTC_CUT, "broke before the answer came");
    broken(other, TTC_BROKEN, "the exchange with 127.0.0.1:");
}
END_TEST

START_TEST(cut_while_sending)
{
    const struct fault_step script[] = {
        {FAULT_READ_HEAD, 0, 0, 0}, {FAULT_READ_SOME, 0, 1000000, 0}, {FAULT_RESET, 0, 0, 0}};
    struct got got = {0};
    struct ttc_wire wire = kit_wire("PUT", NULL, &got);
    wire.flags = TTC_WIRE_UPLOAD;
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(200000000, 1), .length = 200000000};
    run(script, wire, &got);
    close(wire.body.fd);
    ck_assert_int_eq(got.outcome, TTC_CUT);
    ck_assert_int_eq(got.sent_any, 1);
    ck_assert_msg(strstr(got.text, "while the request was being sent (") != NULL, "%s", got.text);
    ck_assert_uint_ge(got.sent, 1000000);
    ck_assert_uint_lt(got.sent, 200000000);
}
END_TEST

START_TEST(an_answer_before_the_body_was_sent)
{
    const struct fault_step script[] = {
        {FAULT_READ_HEAD, 0, 0, 0},
        {FAULT_SEND, "HTTP/1.1 413 Too large\r\nConnection: close\r\nContent-Length: 3\r\n\r\nbig", 0, 0},
        {FAULT_PAUSE, 0, 0, 200},
        {FAULT_CLOSE, 0, 0, 0}};
    struct got got = {0};
    struct ttc_wire wire = kit_wire("PUT", NULL, &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(50000000, 1), .length = 50000000};
    run(script, wire, &got);
    close(wire.body.fd);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(got.status, 413);
    ck_assert_str_eq(got.body, "big");
}
END_TEST

static void unreachable(const char *url, int outcome, const char *text)
{
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    struct ttc_wire wire = kit_wire("POST", url, &got);
    kit_bytes(&wire, "{}");
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, outcome);
    ck_assert_int_eq(got.sent_any, 0);
    ck_assert_int_eq(got.status, 0);
    ck_assert_str_eq(got.text, text);
    kit_close(loop);
}

START_TEST(services_that_cannot_be_reached)
{
    unreachable("https://nowhere.test/?secret", TTC_RESOLVE, "could not resolve the host nowhere.test");
    unreachable("https://127.0.0.1:1/?secret", TTC_CONNECT,
                "could not connect to 127.0.0.1:1: Connection refused");
}
END_TEST

/* --------------------------------------------------------------------------------------------------- time-outs */

static void times_out(const struct fault_step *script, struct ttc_wire wire, struct got *got, int outcome)
{
    int64_t begun = kit_now_ms();
    run(script, wire, got);
    int64_t took = kit_now_ms() - begun;
    ck_assert_msg(got->outcome == outcome, "outcome %d: %s", got->outcome, got->text);
    ck_assert_msg(took >= 290 && took < 3000, "%ld ms", (long)took);
}

START_TEST(silence_after_the_last_byte_sent)
{
    struct got got = {0};
    struct ttc_wire wire = kit_wire("POST", NULL, &got);
    kit_bytes(&wire, "{}");
    wire.answer_ms = 300;
    times_out(silent, wire, &got, TTC_ANSWER_TIMEOUT);
    ck_assert_int_eq(got.sent_any, 1);
    ck_assert_msg(strstr(got.text, "did not answer within 0.300 s") != NULL, "%s", got.text);
    memset(&got, 0, sizeof got);
    wire.method = "GET";
    wire.body.kind = TTC_BODY_NONE;
    times_out(silent, wire, &got, TTC_ANSWER_TIMEOUT);
}
END_TEST

START_TEST(nobody_takes_the_body)
{
    struct got got = {0};
    struct ttc_wire wire = kit_wire("PUT", NULL, &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(100000000, 1), .length = 100000000};
    wire.send_stall_ms = 300;
    times_out(deaf, wire, &got, TTC_SEND_STALL);
    close(wire.body.fd);
    ck_assert_msg(strstr(got.text, "took no more of the request for 0.300 s") != NULL, "%s", got.text);
}
END_TEST

START_TEST(sent_means_on_its_way)
{
    /* The kernel would take megabytes that nobody asked for: progress would lie, and silence be counted too early. */
    struct fault_server *server = fault_start(SERVE(deaf), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    fault_small_window(server);
    struct ttc_wire wire = kit_wire("PUT", fault_url(server, "/"), &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(100000000, 1), .length = 100000000};
    wire.send_stall_ms = 300;
    kit_run(loop, &wire, &got);
    close(wire.body.fd);
    ck_assert_int_eq(got.outcome, TTC_SEND_STALL);
    ck_assert_uint_lt(got.sent, 1024 * 1024);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(the_answer_stops_coming)
{
    const struct fault_step script[] = {{FAULT_READ, 0, 0, 0},
                                        {FAULT_SEND, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", 0, 0},
                                        {FAULT_STALL, 0, 0, 0}};
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    wire.receive_stall_ms = 300;
    times_out(script, wire, &got, TTC_RECEIVE_STALL);
    ck_assert_int_eq(got.status, 200);
}
END_TEST

START_TEST(connecting_has_its_own_limit)
{
    /* A server that accepts and says nothing: the handshake does not end. */
    const struct fault_step mute[] = {{FAULT_STALL, 0, 0, 0}};
    struct fault_server *server = fault_start(SERVE(mute), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    char url[100];
    const char *const urls[] = {url, "https://hangs.test/"};
    const char *const texts[] = {"within 1 s: the TLS handshake did not end",
                                 "within 1 s: the name was not resolved"};
    snprintf(url, sizeof url, "https://127.0.0.1:%d/", fault_port(server));
    for (int i = 0; i < 2; i++) {
        struct got got = {0};
        struct ttc_wire wire = kit_wire("POST", urls[i], &got);
        kit_bytes(&wire, "{}");
        wire.connect_ms = 1000; /* a slow machine must get as far as the handshake */
        int64_t begun = kit_now_ms();
        kit_run(loop, &wire, &got);
        ck_assert_int_lt(kit_now_ms() - begun, 5000);
        ck_assert_msg(got.outcome == TTC_CONNECT_TIMEOUT, "%d: %s", got.outcome, got.text);
        ck_assert_int_eq(got.sent_any, 0);
        ck_assert_msg(strstr(got.text, texts[i]) != NULL, "%s", got.text);
    }
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(slow_is_not_stalled)
{
    /* 1.2 s of sending and 1 s of answering, each moving more often than its limit. */
    const struct fault_step script[] = {{FAULT_READ_HEAD, 0, 0, 0},   {FAULT_READ_SOME, 0, 10000000, 0},
                                        {FAULT_PAUSE, 0, 0, 400},     {FAULT_READ_SOME, 0, 10000000, 0},
                                        {FAULT_PAUSE, 0, 0, 400},     {FAULT_READ_SOME, 0, 10000000, 0},
                                        {FAULT_PAUSE, 0, 0, 400},     {FAULT_READ_SOME, 0, 10000000, 0},
                                        {FAULT_DRIP, OK_JSON, 0, 12}, {FAULT_CLOSE, 0, 0, 0}};
    struct got got = {0};
    struct ttc_wire wire = kit_wire("PUT", NULL, &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(40000000, 1), .length = 40000000};
    wire.send_stall_ms = wire.answer_ms = wire.receive_stall_ms = 900;
    int64_t begun = kit_now_ms();
    run(script, wire, &got);
    close(wire.body.fd);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    ck_assert_int_ge(kit_now_ms() - begun, 1500);
    /* Some ten a second, and the last one says all. */
    ck_assert_int_ge(got.n_progress, 3);
    ck_assert_int_le(got.n_progress, 25);
    ck_assert_uint_eq(got.sent, 40000000);
}
END_TEST

/* -------------------------------------------------------------------------------------------------- cancelling */

static void cancel(struct got *got)
{
    kit_module()->cancel(got->loop, got->request);
}

static void check_canceled(struct ttc_loop *loop, struct got *got)
{
    int64_t begun = kit_now_ms();
    cancel(got);
    ck_assert_int_lt(kit_now_ms() - begun, 100);
    ck_assert_int_eq(got->done, 1);
    ck_assert_int_eq(got->outcome, TTC_CANCELED);
    ck_assert_int_eq(kit_module()->poll(loop, 0, -1), 0);
    ck_assert_int_eq(got->done, 1);
}

START_TEST(cancel_waiting_for_the_answer)
{
    struct fault_server *server = fault_start(SERVE(silent), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &got);
    kit_start(loop, &wire, &got);
    check_canceled(loop, &got); /* before it was taken up */
    memset(&got, 0, sizeof got);
    kit_start(loop, &wire, &got);
    while (fault_count(server, "GET") == 0)
        ck_assert_int_eq(kit_module()->poll(loop, 10, -1), 1);
    check_canceled(loop, &got);
    ck_assert_int_eq(got.sent_any, 1);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(cancel_with_a_dead_resolver)
{
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", "https://hangs.test/", &got);
    kit_start(loop, &wire, &got);
    int64_t end = kit_now_ms() + 300;
    while (kit_now_ms() < end)
        ck_assert_int_eq(kit_module()->poll(loop, 50, -1), 1);
    check_canceled(loop, &got);
    ck_assert_int_eq(got.sent_any, 0);
    memset(&got, 0, sizeof got);
    kit_start(loop, &wire, &got);
    kit_module()->poll(loop, 50, -1);
    int64_t begun = kit_now_ms();
    kit_close(loop);
    ck_assert_int_lt(kit_now_ms() - begun, 100);
    ck_assert_int_eq(got.done, 1);
    ck_assert_int_eq(got.outcome, TTC_CANCELED);
}
END_TEST

static int cancel_in_sink(struct got *got, const void *bytes, size_t n)
{
    (void)bytes, (void)n;
    cancel(got);
    ck_assert_int_eq(got->done, 0);
    return 0;
}

START_TEST(cancel_from_callbacks)
{
    const struct fault_step csv[] = {{FAULT_READ, 0, 0, 0},
                                     {FAULT_SEND, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", 0, 0},
                                     {FAULT_STALL, 0, 0, 0}};
    struct got got = {.in_sink = cancel_in_sink};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    kit_sink(&wire);
    run(csv, wire, &got);
    ck_assert_int_eq(got.outcome, TTC_CANCELED);
    memset(&got, 0, sizeof got);
    got.in_progress = cancel;
    wire = kit_wire("PUT", NULL, &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(90000000, 1), .length = 90000000};
    run(deaf, wire, &got);
    close(wire.body.fd);
    ck_assert_int_eq(got.outcome, TTC_CANCELED);
    ck_assert_int_eq(got.n_progress, 1);
}
END_TEST

static void cancel_other(struct got *got)
{
    if (got->other && !got->other->done)
        cancel(got->other);
}

START_TEST(cancel_a_neighbour)
{
    /* All three end in one step, and each cancels the next before it is its turn. */
    struct fault_server *server = fault_start(SERVE(silent), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got[3] = {0};
    for (int i = 0; i < 3; i++) {
        struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &got[i]);
        wire.answer_ms = 200;
        got[i].other = &got[(i + 1) % 3];
        got[i].in_done = cancel_other;
        kit_start(loop, &wire, &got[i]);
    }
    for (int i = 0; i < 3; i++)
        kit_finish(loop, &got[i]);
    ck_assert_int_eq(got[0].outcome, TTC_ANSWER_TIMEOUT);
    ck_assert_int_eq(got[1].outcome, TTC_CANCELED);
    ck_assert_int_eq(got[2].outcome, TTC_CANCELED);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

static void start_next(struct got *got)
{
    struct ttc_wire wire = kit_wire("GET", (const char *)got->other->body, got->other);
    kit_start(got->loop, &wire, got->other);
    ck_assert_int_eq(kit_module()->poll(got->loop, 1000, -1),
                     1); /* from inside a callback: nothing happens */
    ck_assert_int_eq(got->other->done, 0);
}

START_TEST(start_from_done)
{
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got first = {.in_done = start_next}, second = {0};
    char url[200];
    snprintf(url, sizeof url, "%s", fault_url(server, "/"));
    snprintf(second.body, sizeof second.body, "%s", url);
    first.other = &second;
    struct ttc_wire wire = kit_wire("GET", url, &first);
    kit_run(loop, &wire, &first);
    snprintf(url, sizeof url, "%s", fault_url(server, "/"));
    kit_finish(loop, &second);
    ck_assert_int_eq(second.outcome, TTC_DONE);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

static void start_in_vain(struct got *got)
{
    struct ttc_wire wire = kit_wire("GET", "http://127.0.0.1:1/", got);
    ck_assert_ptr_null(kit_module()->start(got->loop, &wire));
}

START_TEST(close_cancels)
{
    struct fault_server *server = fault_start(SERVE(silent), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got[2] = {{.in_done = start_in_vain}, {.in_done = start_in_vain}};
    for (int i = 0; i < 2; i++) {
        struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &got[i]);
        kit_start(loop, &wire, &got[i]);
        kit_module()->poll(loop, 10, -1);
    }
    kit_close(loop);
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(got[i].done, 1);
        ck_assert_int_eq(got[i].outcome, TTC_CANCELED);
    }
    fault_stop(server);
}
END_TEST

/* ---------------------------------------------------------------------------------------------- poll, memory */

START_TEST(poll_waits_and_wakes)
{
    struct fault_server *server = fault_start(SERVE(silent), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    int wake[2];
    ck_assert_int_eq(pipe(wake), 0);
    struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &got);
    for (int busy = 0; busy < 2; busy++) {
        if (busy)
            kit_start(loop, &wire, &got);
        while (busy && fault_count(server, NULL) == 0)
            kit_module()->poll(loop, 10, -1);
        clock_t cpu = clock();
        int64_t begun = kit_now_ms();
        while (kit_now_ms() - begun < 300)
            ck_assert_int_eq(kit_module()->poll(loop, 300, wake[0]), busy);
        ck_assert_int_lt((clock() - cpu) * 1000 / CLOCKS_PER_SEC, 150); /* it slept */
        ck_assert_int_eq(write(wake[1], "x", 1), 1);
        begun = kit_now_ms();
        ck_assert_int_eq(kit_module()->poll(loop, 5000, wake[0]), busy);
        ck_assert_int_lt(kit_now_ms() - begun, 1000);
        char c;
        ck_assert_int_eq(read(wake[0], &c, 1), 1); /* watched, not read */
    }
    kit_close(loop);
    fault_stop(server);
    close(wake[0]);
    close(wake[1]);
}
END_TEST

static int fail_at, n_live;
static void *failing_alloc(void *p, size_t n)
{
    if (n == 0) {
        n_live -= p != NULL;
        free(p);
        return NULL;
    }
    if (fail_at > 0 && --fail_at == 0)
        return NULL;
    n_live += p == NULL;
    return realloc(p, n);
}

/* One exchange with every kind of body; 1 when nothing failed. */
static int survives(struct fault_server *server)
{
    const struct ttc_transport_options options = {.user_agent = "a", .proxy = "", .alloc = failing_alloc};
    char why[256] = "", url[200];
    struct ttc_loop *loop = kit_module()->open(&options, why);
    if (!loop) {
        ck_assert_str_eq(why, ""); /* memory is gone */
        return 0;
    }
    struct got got = {0};
    snprintf(url, sizeof url, "%s", fault_url(server, "/"));
    const struct ttc_part parts[] = {{"a", NULL, NULL, {.kind = TTC_BODY_BYTES, .bytes = "b", .length = 1}},
                                     {"u", NULL, NULL, {.kind = TTC_BODY_URL, .url = url, .length = 2}}};
    struct ttc_wire wire = kit_wire("POST", url, &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = parts, .n_parts = 2};
    void *request = kit_module()->start(loop, &wire);
    if (request) {
        kit_finish(loop, &got);
        ck_assert_msg(got.outcome == TTC_DONE || got.outcome == TTC_NOMEM, "%d: %s", got.outcome, got.text);
    }
    kit_close(loop);
    return request && got.outcome == TTC_DONE && got.headers[0];
}

START_TEST(any_allocation_may_fail)
{
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    int n = 0, whole = 0;
    for (n = 1; n < 50 && !whole; n++) {
        fail_at = n;
        whole = survives(server);
        whole = whole && fail_at > 0;
        ck_assert_int_eq(n_live, 0);
    }
    ck_assert_int_eq(whole, 1);
    ck_assert_int_gt(n, 6);
    fault_stop(server);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("transport_faults");
    TCase *outcomes = tcase_create("outcomes");
    tcase_add_test(outcomes, connections_that_break);
    tcase_add_test(outcomes, cut_while_sending);
    tcase_add_test(outcomes, an_answer_before_the_body_was_sent);
    tcase_add_test(outcomes, services_that_cannot_be_reached);
    suite_add_tcase(s, outcomes);
    TCase *times = tcase_create("time-outs");
    tcase_set_timeout(times, 20);
    tcase_add_test(times, silence_after_the_last_byte_sent);
    tcase_add_test(times, nobody_takes_the_body);
    tcase_add_test(times, sent_means_on_its_way);
    tcase_add_test(times, the_answer_stops_coming);
    tcase_add_test(times, connecting_has_its_own_limit);
    tcase_add_test(times, slow_is_not_stalled);
    suite_add_tcase(s, times);
    TCase *cancels = tcase_create("cancel");
    tcase_add_test(cancels, cancel_waiting_for_the_answer);
    tcase_add_test(cancels, cancel_with_a_dead_resolver);
    tcase_add_test(cancels, cancel_from_callbacks);
    tcase_add_test(cancels, cancel_a_neighbour);
    tcase_add_test(cancels, start_from_done);
    tcase_add_test(cancels, close_cancels);
    suite_add_tcase(s, cancels);
    TCase *rest = tcase_create("poll and memory");
    tcase_set_timeout(rest, 30);
    tcase_add_test(rest, poll_waits_and_wakes);
    tcase_add_test(rest, any_allocation_may_fail);
    suite_add_tcase(s, rest);
    return s;
}

int main(void)
{
    SRunner *runner = srunner_create(suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
