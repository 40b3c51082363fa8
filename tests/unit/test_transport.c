/* The transport: what it puts on the wire, what it makes of answers, that a request is sent once. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <arpa/inet.h>
#include <check.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SERVE(...) ((const struct fault_step *const[]){__VA_ARGS__})
#define OK_JSON    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"

static const struct fault_step serves[] = {
    {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_AGAIN, 0, 0, 0}};

/* One exchange with a server of this script. */
static void exchange(const struct fault_step *script, struct ttc_wire wire, struct got *got)
{
    struct fault_server *server = fault_start(&script, 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    wire.url = fault_url(server, "/a/b/?q=secret");
    kit_run(loop, &wire, got);
    kit_close(loop);
    fault_stop(server);
}

static void answer_with(const char *answer, struct ttc_wire wire, struct got *got)
{
    const struct fault_step script[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, answer, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    exchange(script, wire, got);
}

/* ------------------------------------------------------------------------------------------------ on the wire */

START_TEST(get_as_it_is_sent)
{
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    const char *headers[] = {"Access-Token: abc"};
    struct ttc_wire wire = kit_wire("GET", fault_url(server, "/a/../b/?x=%5B1%5D"), &got);
    wire.headers = headers;
    wire.n_headers = 1;
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(got.status, 200);
    ck_assert_int_eq(got.sent_any, 1);
    ck_assert_int_eq(got.http_version, 11);
    ck_assert_str_eq(got.body, "{}");
    ck_assert_str_eq(got.headers, "Content-Type: application/json\nContent-Length: 2\n");
    const struct fault_request *r = fault_request(server, 0);
    ck_assert_ptr_eq(strstr(r->head, "GET /a/../b/?x=%5B1%5D HTTP/1.1\r\n"), r->head);
    ck_assert_str_eq(fault_header(r, "Access-Token"), "abc");
    ck_assert_ptr_nonnull(strstr(fault_header(r, "User-Agent"), "libtiktok/"));
    ck_assert_ptr_nonnull(strstr(fault_header(r, "Accept-Encoding"), "gzip"));
    ck_assert_ptr_null(fault_header(r, "Content-Length"));
    kit_close(loop);
    fault_stop(server);
}
END_TEST

/* Every body has its length, none waits for 100 Continue, none gets a type it was not given. */
static void check_body(const char *method, const char *body, const char *length)
{
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    struct ttc_wire wire = kit_wire(method, fault_url(server, "/"), &got);
    if (body)
        kit_bytes(&wire, body);
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    const struct fault_request *r = fault_request(server, 0);
    ck_assert_str_eq(r->method, method);
    if (length)
        ck_assert_str_eq(fault_header(r, "Content-Length"), length);
    else
        ck_assert_ptr_null(fault_header(r, "Content-Length"));
    ck_assert_ptr_null(fault_header(r, "Transfer-Encoding"));
    ck_assert_ptr_null(fault_header(r, "Expect"));
    ck_assert_ptr_null(fault_header(r, "Content-Type"));
    ck_assert_str_eq(r->body, body ? body : "");
    ck_assert_uint_eq(got.sent, body ? strlen(body) : 0);
    kit_close(loop);
    fault_stop(server);
}

START_TEST(bodies_as_they_are_sent)
{
    check_body("POST", "{\"a\":1}", "7");
    check_body("POST", "", "0");
    check_body("POST", NULL, "0");
    check_body("PUT", "abc", "3");
    check_body("PATCH", "abc", "3");
    check_body("DELETE", NULL, NULL);
}
END_TEST

START_TEST(a_file_is_sent_by_range)
{
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    struct ttc_wire wire = kit_wire("PUT", fault_url(server, "/"), &got);
    wire.flags = TTC_WIRE_UPLOAD;
    wire.body = (struct ttc_body){
        .kind = TTC_BODY_FILE, .fd = kit_file(3000000, 0), .offset = 1000, .length = 2500000};
    kit_run(loop, &wire, &got);
    close(wire.body.fd);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    const struct fault_request *r = fault_request(server, 0);
    ck_assert_str_eq(fault_header(r, "Content-Length"), "2500000");
    ck_assert_ptr_null(fault_header(r, "Expect")); /* libcurl would ask for large bodies */
    ck_assert_uint_eq(r->n_body, 2500000);
    ck_assert_uint_eq(r->hash, fault_pattern_hash(1000, 2500000));
    ck_assert_uint_eq(got.sent, 2500000);
    ck_assert_uint_eq(got.total, 2500000);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(a_multipart_body)
{
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    int fd = kit_file(1000, 0);
    const struct ttc_part parts[] = {
        {"advertiser_id", NULL, NULL, {.kind = TTC_BODY_BYTES, .bytes = "7000", .length = 4}},
        {"empty", NULL, NULL, {.kind = TTC_BODY_NONE}},
        {"video_file", "a.mp4", NULL, {.kind = TTC_BODY_FILE, .fd = fd, .offset = 65, .length = 26}},
        {"json", NULL, "application/json", {.kind = TTC_BODY_BYTES, .bytes = "[1]", .length = 3}}};
    struct ttc_wire wire = kit_wire("POST", fault_url(server, "/"), &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = parts, .n_parts = 4};
    kit_run(loop, &wire, &got);
    close(fd);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    const struct fault_request *r = fault_request(server, 0);
    const char *type = fault_header(r, "Content-Type");
    ck_assert_ptr_eq(strstr(type, "multipart/form-data; boundary="), type);
    char boundary[100], want[2000], file[27] = "";
    snprintf(boundary, sizeof boundary, "%s", strchr(type, '=') + 1);
    for (int i = 0; i < 26; i++)
        file[i] = (char)fault_pattern(65 + (uint64_t)i);
    int n = snprintf(want, sizeof want,
                     "--%s\r\nContent-Disposition: form-data; name=\"advertiser_id\"\r\n\r\n7000\r\n"
                     "--%s\r\nContent-Disposition: form-data; name=\"empty\"\r\n\r\n\r\n"
                     "--%s\r\nContent-Disposition: form-data; name=\"video_file\"; filename=\"a.mp4\"\r\n"
                     "Content-Type: application/octet-stream\r\n\r\n",
                     boundary, boundary, boundary);
    ck_assert_mem_eq(r->body, want, (size_t)n);
    ck_assert_mem_eq(r->body + n, file, 26);
    snprintf(want, sizeof want,
             "\r\n--%s\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: "
             "application/json\r\n\r\n[1]"
             "\r\n--%s--\r\n",
             boundary, boundary);
    ck_assert_str_eq(r->body + n + 26, want);
    ck_assert_uint_eq(strtoull(fault_header(r, "Content-Length"), NULL, 10), r->n_body);
    ck_assert_ptr_null(fault_header(r, "Transfer-Encoding"));
    ck_assert_uint_eq(got.total, r->n_body);
    ck_assert_uint_eq(got.sent, r->n_body);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(connections_are_kept_unless_fresh)
{
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    for (int i = 0; i < 4; i++) {
        struct got got = {0};
        struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &got);
        wire.flags = i == 3 ? TTC_WIRE_FRESH : 0;
        kit_run(loop, &wire, &got);
        ck_assert_int_eq(got.outcome, TTC_DONE);
        ck_assert_int_eq(fault_connections(server), i == 3 ? 2 : 1);
    }
    kit_close(loop);
    fault_stop(server);
}
END_TEST

/* What is refused before anything is sent, and how. */
static void refused(int outcome, const char *url, const char *header, const char *text)
{
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", url, &got);
    wire.headers = &header;
    wire.n_headers = 1;
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, outcome);
    ck_assert_int_eq(got.sent_any, 0);
    ck_assert_str_eq(got.text, text);
    kit_close(loop);
}

START_TEST(refused_before_sending)
{
    const char *plain = "plain http:// is allowed to this machine only; use https://";
    refused(TTC_URL, "http://192.0.2.1/?secret", "A: b", plain);
    refused(TTC_URL, "http://127.0.0.1.example.com/", "A: b", plain);
    refused(TTC_URL, "http://[::2]/", "A: b", plain);
    refused(TTC_URL, "ftp://127.0.0.1/", "A: b", "the URL is neither https:// nor http://");
    refused(TTC_URL, "not a url", "A: b", "the URL is malformed");
    refused(TTC_BROKEN, "http://127.0.0.1:1/", "A: b\r\nC: d",
            "a header of the request is not one line \"Name: value\"");
    refused(TTC_BROKEN, "http://127.0.0.1:1/", "nothing",
            "a header of the request is not one line \"Name: value\"");
}
END_TEST

START_TEST(loopback_has_three_names)
{
    const char *const urls[] = {"http://localhost:1/", "http://127.9.9.9:1/", "http://[::1]:1/"};
    struct ttc_loop *loop = kit_open(NULL);
    for (size_t i = 0; i < 3; i++) {
        struct got got = {0};
        struct ttc_wire wire = kit_wire("GET", urls[i], &got);
        kit_run(loop, &wire, &got);
        ck_assert_int_eq(got.outcome, TTC_CONNECT);
        ck_assert_int_eq(got.sent_any, 0);
    }
    kit_close(loop);
}
END_TEST

/* ---------------------------------------------------------------------------------------------------- answers */

START_TEST(any_status_is_an_answer)
{
    struct got got = {0};
    answer_with("HTTP/1.1 503 Busy\r\nRetry-After: 17\r\nX-Tt-Logid: 1\r\nContent-Length: 4\r\n\r\nbusy",
                kit_wire("GET", NULL, &got), &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(got.status, 503);
    ck_assert_uint_eq(got.retry_after_s, 17);
    ck_assert_str_eq(got.body, "busy");
    ck_assert_uint_eq(got.n_body, 4);
    ck_assert_str_eq(got.text, "");
}
END_TEST

START_TEST(retry_after_as_a_date)
{
    struct got got = {0};
    char answer[300], date[64];
    time_t then = time(NULL) + 90;
    struct tm tm;
    strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S GMT", gmtime_r(&then, &tm));
    snprintf(answer, sizeof answer, "HTTP/1.1 429 Slow\r\nRetry-After: %s\r\nContent-Length: 0\r\n\r\n",
             date);
    answer_with(answer, kit_wire("GET", NULL, &got), &got);
    ck_assert_int_eq(got.status, 429);
    ck_assert_uint_ge(got.retry_after_s, 80);
    ck_assert_uint_le(got.retry_after_s, 90);
    ck_assert_uint_eq(got.n_body, 0);
}
END_TEST

START_TEST(interim_answers_are_not_the_answer)
{
    struct got got = {0};
    answer_with("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" OK_JSON, kit_wire("GET", NULL, &got), &got);
    ck_assert_int_eq(got.status, 200);
    ck_assert_str_eq(got.headers, "Content-Type: application/json\nContent-Length: 2\n");
}
END_TEST

START_TEST(gzip_is_unpacked)
{
    /* "hello" */
    static const char answer[] =
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 25\r\n\r\n"
        "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xcb\x48\xcd\xc9\xc9\x07\x00\x86\xa6\x10"
        "\x36\x05\x00\x00\x00";
    const struct fault_step script[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, answer, sizeof answer - 1, 0}, {FAULT_CLOSE, 0, 0, 0}};
    struct got got = {0};
    exchange(script, kit_wire("GET", NULL, &got), &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_str_eq(got.body, "hello");
    ck_assert_uint_eq(got.n_body, 5);
}
END_TEST

START_TEST(a_large_answer_whole)
{
    const struct fault_step script[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND, "HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n", 0, 0},
        {FAULT_FILL, NULL, 5000000, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    wire.max_answer = 5000000;
    exchange(script, wire, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_uint_eq(got.n_body, 5000000);
    memset(&got, 0, sizeof got);
    wire.max_answer--;
    exchange(script, wire, &got);
    ck_assert_int_eq(got.outcome, TTC_TOO_LARGE);
    ck_assert_int_eq(got.sent_any, 1);
    ck_assert_ptr_nonnull(strstr(got.text, "is larger than 4999999 bytes"));
}
END_TEST

static int count_bytes(struct got *got, const void *bytes, size_t n)
{
    (void)bytes;
    got->n += (int)n;
    return 0;
}

static int stop_at_once(struct got *got, const void *bytes, size_t n)
{
    (void)got, (void)bytes, (void)n;
    return 1;
}

static struct got sunk(const char *answer, int (*in_sink)(struct got *, const void *, size_t))
{
    struct got got = {.in_sink = in_sink};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    wire.max_answer = 3; /* holds for what is kept in memory only */
    kit_sink(&wire);
    answer_with(answer, wire, &got);
    return got;
}

START_TEST(the_sink_gets_good_answers_that_are_not_json)
{
    const char *csv = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 5\r\n\r\na,b,c";
    struct got got = sunk(csv, count_bytes);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(got.n, 5);
    ck_assert_uint_eq(got.n_sunk, 5);
    ck_assert_uint_eq(got.n_body, 0);
    got = sunk(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
        count_bytes);
    ck_assert_int_eq(got.n, 0);
    ck_assert_str_eq(got.body, "{}");
    got = sunk("HTTP/1.1 404 No\r\nContent-Type: text/csv\r\nContent-Length: 2\r\n\r\nno", count_bytes);
    ck_assert_int_eq(got.n, 0);
    ck_assert_str_eq(got.body, "no");
    got = sunk(csv, stop_at_once);
    ck_assert_int_eq(got.outcome, TTC_SINK);
    ck_assert_uint_eq(got.n_sunk, 0);
}
END_TEST

START_TEST(head_only_stops_before_the_body)
{
    const struct fault_step script[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND, "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Length: 4000000000\r\n\r\n", 0, 0},
        {FAULT_STALL, 0, 0, 0}};
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    wire.flags = TTC_WIRE_HEAD_ONLY;
    exchange(script, wire, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(got.status, 200);
    ck_assert_uint_eq(got.n_body, 0);
    ck_assert_ptr_nonnull(strstr(got.headers, "Content-Length: 4000000000\n"));
    memset(&got, 0, sizeof got);
    wire.flags = 0;
    wire.method = "HEAD";
    exchange(script, wire, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_ptr_nonnull(strstr(got.headers, "Content-Length: 4000000000\n"));
}
END_TEST

START_TEST(redirects_only_when_asked_for)
{
    static const struct fault_step redirects[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND, "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 4\r\n\r\nmove", 0, 0},
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND, OK_JSON, 0, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    exchange(redirects, wire, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(got.status, 302);
    ck_assert_str_eq(got.body, "move");
    memset(&got, 0, sizeof got);
    wire.flags = TTC_WIRE_FOLLOW;
    exchange(redirects, wire, &got);
    ck_assert_int_eq(got.status, 200);
    ck_assert_str_eq(got.body, "{}");
    memset(&got, 0, sizeof got);
    wire.flags = TTC_WIRE_FOLLOW | TTC_WIRE_HEAD_ONLY;
    exchange(redirects, wire, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(got.status, 200);
    ck_assert_uint_eq(got.n_body, 0);
}
END_TEST

START_TEST(redirects_lead_to_http_only)
{
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    wire.flags = TTC_WIRE_FOLLOW;
    answer_with("HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", wire,
                &got);
    ck_assert_int_eq(got.outcome, TTC_BROKEN);
    ck_assert_str_eq(got.body, "");
}
END_TEST

/* A socket that listens on one of this machine's other addresses. -1: it has none. */
static int listen_elsewhere(char url[100])
{
    struct ifaddrs *list = NULL;
    int fd = -1;
    ck_assert_int_eq(getifaddrs(&list), 0);
    for (const struct ifaddrs *i = list; i && fd < 0; i = i->ifa_next) {
        struct sockaddr_in to;
        socklen_t n = sizeof to;
        if (!i->ifa_addr || i->ifa_addr->sa_family != AF_INET || (i->ifa_flags & IFF_LOOPBACK))
            continue;
        memcpy(&to, i->ifa_addr, sizeof to);
        to.sin_port = 0;
        fd = socket(AF_INET, SOCK_STREAM, 0);
        ck_assert_int_eq(bind(fd, (struct sockaddr *)&to, n), 0);
        ck_assert_int_eq(listen(fd, 5), 0);
        ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&to, &n), 0);
        snprintf(url, 100, "http://%s:%d/", inet_ntoa(to.sin_addr), ntohs(to.sin_port));
    }
    freeifaddrs(list);
    return fd;
}

START_TEST(redirects_stay_off_plain_http_elsewhere)
{
    char url[100] = "", answer[300];
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", NULL, &got);
    int fd = listen_elsewhere(url);
    if (fd < 0)
        return;
    wire.flags = TTC_WIRE_FOLLOW;
    wire.answer_ms = 500; /* the socket would take the request and say nothing */
    snprintf(answer, sizeof answer, "HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n", url);
    answer_with(answer, wire, &got);
    close(fd);
    ck_assert_int_eq(got.outcome, TTC_BROKEN);
    ck_assert_ptr_nonnull(strstr(got.text, "leads to plain http:// on another machine"));
}
END_TEST

/* ------------------------------------------------------------------------------------------------ sent once */

static const struct fault_step dies_after_second[] = {
    {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_READ, 0, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};

/* The second request goes over a kept connection that dies when it was read whole. How often does it arrive? */
static int arrivals(const char *method, const char *body, uint32_t flags, struct got *got)
{
    struct fault_server *server = fault_start(SERVE(dies_after_second, serves), 2, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got first = {0};
    struct ttc_wire wire = kit_wire("OPTIONS", fault_url(server, "/"), &first);
    kit_run(loop, &wire, &first);
    ck_assert_int_eq(first.status, 200);
    memset(got, 0, sizeof *got);
    wire = kit_wire(method, fault_url(server, "/"), got);
    wire.flags = flags;
    if (body)
        kit_bytes(&wire, body);
    kit_run(loop, &wire, got);
    int n = fault_count(server, method);
    if (got->outcome == TTC_DONE && body)
        ck_assert_str_eq(fault_request(server, n)->body, body);
    kit_close(loop);
    fault_stop(server);
    return n;
}

START_TEST(what_must_not_repeat_arrives_once)
{
    static char large[60000];
    memset(large, 'x', sizeof large - 1);
    const char *const bodies[] = {NULL, "", "{}", "{\"a\":1}", large};
    struct got got;
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        ck_assert_int_eq(arrivals("POST", bodies[i], 0, &got), 1);
        ck_assert_int_eq(got.outcome, TTC_CUT);
        ck_assert_int_eq(got.sent_any, 1);
        ck_assert_int_eq(got.status, 0);
        ck_assert_ptr_nonnull(strstr(got.text, "broke before the answer came"));
        ck_assert_int_eq(arrivals("PUT", bodies[i], TTC_WIRE_UPLOAD, &got), 1);
        ck_assert_int_eq(got.outcome, TTC_CUT);
    }
    ck_assert_int_eq(arrivals("GET", NULL, 0, &got), 1);
    ck_assert_int_eq(got.outcome, TTC_CUT);
    ck_assert_int_eq(got.sent_any, 1);
    ck_assert_int_eq(arrivals("DELETE", NULL, 0, &got), 1);
    ck_assert_int_eq(got.outcome, TTC_CUT);
}
END_TEST

START_TEST(what_may_repeat_does_and_succeeds)
{
    struct got got;
    ck_assert_int_eq(arrivals("GET", NULL, TTC_WIRE_REPEATABLE, &got), 2);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(arrivals("POST", "{\"a\":1}", TTC_WIRE_REPEATABLE, &got), 2);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(arrivals("POST", "", TTC_WIRE_REPEATABLE, &got), 2);
    ck_assert_int_eq(got.outcome, TTC_DONE);
}
END_TEST

START_TEST(after_a_redirect_it_is_sent_once_too)
{
    const struct fault_step dies_after_redirect[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND, "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n", 0, 0},
        {FAULT_READ, 0, 0, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    struct fault_server *server = fault_start(SERVE(dies_after_redirect, serves), 2, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &got);
    wire.flags = TTC_WIRE_FOLLOW;
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, TTC_CUT);
    ck_assert_int_eq(got.status, 0);
    ck_assert_str_eq(got.headers, "");
    ck_assert_int_eq(fault_count(server, NULL), 2); /* one here, one there */
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(fresh_avoids_the_dying_connection)
{
    struct got got;
    ck_assert_int_eq(arrivals("POST", "{\"a\":1}", TTC_WIRE_FRESH, &got), 1);
    ck_assert_int_eq(got.outcome, TTC_DONE);
}
END_TEST

START_TEST(a_multipart_body_is_never_repeated)
{
    struct fault_server *server = fault_start(SERVE(dies_after_second, serves), 2, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got first = {0}, got = {0};
    struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &first);
    kit_run(loop, &wire, &first);
    const struct ttc_part part = {"a", NULL, NULL, {.kind = TTC_BODY_BYTES, .bytes = "b", .length = 1}};
    wire = kit_wire("POST", fault_url(server, "/"), &got);
    wire.flags = TTC_WIRE_REPEATABLE;
    wire.body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = &part, .n_parts = 1};
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(fault_count(server, "POST"), 1);
    ck_assert_int_eq(got.outcome, TTC_CUT);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("transport");
    TCase *wire = tcase_create("wire");
    tcase_add_test(wire, get_as_it_is_sent);
    tcase_add_test(wire, bodies_as_they_are_sent);
    tcase_add_test(wire, a_file_is_sent_by_range);
    tcase_add_test(wire, a_multipart_body);
    tcase_add_test(wire, connections_are_kept_unless_fresh);
    tcase_add_test(wire, refused_before_sending);
    tcase_add_test(wire, loopback_has_three_names);
    suite_add_tcase(s, wire);
    TCase *answers = tcase_create("answers");
    tcase_add_test(answers, any_status_is_an_answer);
    tcase_add_test(answers, retry_after_as_a_date);
    tcase_add_test(answers, interim_answers_are_not_the_answer);
    tcase_add_test(answers, gzip_is_unpacked);
    tcase_add_test(answers, a_large_answer_whole);
    tcase_add_test(answers, the_sink_gets_good_answers_that_are_not_json);
    tcase_add_test(answers, head_only_stops_before_the_body);
    tcase_add_test(answers, redirects_only_when_asked_for);
    tcase_add_test(answers, redirects_lead_to_http_only);
    tcase_add_test(answers, redirects_stay_off_plain_http_elsewhere);
    suite_add_tcase(s, answers);
    TCase *once = tcase_create("once");
    tcase_set_timeout(once, 20);
    tcase_add_test(once, what_must_not_repeat_arrives_once);
    tcase_add_test(once, what_may_repeat_does_and_succeeds);
    tcase_add_test(once, after_a_redirect_it_is_sent_once_too);
    tcase_add_test(once, fresh_avoids_the_dying_connection);
    tcase_add_test(once, a_multipart_body_is_never_repeated);
    suite_add_tcase(s, once);
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
