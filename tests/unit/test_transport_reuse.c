/* The transport keeps libcurl's handles from one request for the next: nothing of a request may stay in them. Every
 * kind of request runs after every other on one loop, and must be on the wire, and be answered, exactly as it is when
 * it is a loop's first. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SERVE(...) ((const struct fault_step *const[]){__VA_ARGS__})
#define OVER       "Connection: close\r\n\r\n"
#define OK_JSON    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
#define OK_CSV     "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 4\r\n"
#define LARGE      (1200 * 1000)
#define PEM        "test_transport_reuse.pem"
#define SAYS(text)                                                                                           \
    {                                                                                                        \
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, text, 0, 0},                                                     \
        {                                                                                                    \
            FAULT_CLOSE, 0, 0, 0                                                                             \
        }                                                                                                    \
    }

/* The machines that requests go to. Connections end with each answer, so that only handles are kept. */
struct town {
    struct fault_server *json, *csv, *moved, *tls_moved, *proxy, *source;
    char json_url[128], csv_url[128], moved_url[128], tls_moved_url[128], source_url[128], location[2][256];
    struct fault_step moved_script[3];
    SSL_CTX *tls;
    char *large;
};

static void town_open(struct town *t)
{
    static const struct fault_step json[] = SAYS(OK_JSON OVER "{}"), csv[] = SAYS(OK_CSV OVER "a;b\n");
    static const struct fault_step proxy[] = SAYS("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n" OVER);
    static const struct fault_step range[] =
        SAYS("HTTP/1.1 206 Part\r\nContent-Range: bytes 0-2/3\r\nContent-Length: 3\r\n" OVER "xyz");
    memset(t, 0, sizeof *t);
    t->json = fault_start(SERVE(json), 1, NULL);
    t->csv = fault_start(SERVE(csv), 1, NULL);
    t->proxy = fault_start(SERVE(proxy), 1, NULL);
    t->source = fault_start(SERVE(range), 1, NULL);
    snprintf(t->json_url, sizeof t->json_url, "%s", fault_url(t->json, "/json?x=1"));
    snprintf(t->csv_url, sizeof t->csv_url, "%s", fault_url(t->csv, "/csv"));
    snprintf(t->source_url, sizeof t->source_url, "%s", fault_url(t->source, "/source"));
    snprintf(t->location[0], sizeof t->location[0],
             "HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\n" OVER, t->json_url);
    const struct fault_step moved[] = SAYS(t->location[0]);
    memcpy(t->moved_script, moved, sizeof moved);
    t->tls = fault_tls("IP:127.0.0.1", PEM);
    t->moved = fault_start(SERVE(t->moved_script), 1, NULL);
    t->tls_moved = fault_start(SERVE(t->moved_script), 1, t->tls);
    snprintf(t->moved_url, sizeof t->moved_url, "%s", fault_url(t->moved, "/moved"));
    snprintf(t->tls_moved_url, sizeof t->tls_moved_url, "%s", fault_url(t->tls_moved, "/moved"));
    t->large = calloc(1, LARGE);
    ck_assert_ptr_nonnull(t->large);
    setenv("https_proxy", fault_url(t->proxy, ""), 1);
    unsetenv("no_proxy");
    unsetenv("NO_PROXY");
}

static void town_close(struct town *t)
{
    fault_stop(t->json);
    fault_stop(t->csv);
    fault_stop(t->moved);
    fault_stop(t->tls_moved);
    fault_stop(t->proxy);
    fault_stop(t->source);
    SSL_CTX_free(t->tls);
    free(t->large);
    unlink(PEM);
}

/* The kinds of requests. Each sets what it needs in a plain GET to the JSON server. */

static void asks(struct ttc_wire *wire, const struct town *t)
{
    (void)wire, (void)t;
}

static void asks_with_secrets(struct ttc_wire *wire, const struct town *t)
{
    static const char *const headers[] = {"Access-Token: act.first", "X-Extra: 1", "Authorization: Bearer x"};
    (void)t;
    wire->headers = headers;
    wire->n_headers = 3;
    wire->connect_ms = wire->answer_ms = 2000;
}

static void posts(struct ttc_wire *wire, const struct town *t)
{
    static const char *const headers[] = {"Content-Type: application/json", "Access-Token: act.second"};
    (void)t;
    wire->method = "POST";
    wire->headers = headers;
    wire->n_headers = 2;
    wire->flags = TTC_WIRE_REPEATABLE;
    kit_bytes(wire, "{\"secret\":\"body\"}");
}

static void posts_once(struct ttc_wire *wire, const struct town *t)
{
    posts(wire, t);
    wire->flags = TTC_WIRE_FRESH;
    kit_bytes(wire, "{}");
}

static void posts_nothing(struct ttc_wire *wire, const struct town *t)
{
    (void)t;
    wire->method = "POST";
}

static void puts_much(struct ttc_wire *wire, const struct town *t)
{
    wire->method = "PUT";
    wire->flags = TTC_WIRE_UPLOAD;
    wire->body = (struct ttc_body){.kind = TTC_BODY_BYTES, .bytes = t->large, .length = LARGE};
}

static void posts_parts(struct ttc_wire *wire, const struct town *t)
{
    static const struct ttc_part parts[] = {
        {"name", NULL, NULL, {.kind = TTC_BODY_BYTES, .bytes = "value", .length = 5}},
        {"file", "f.mp4", NULL, {.kind = TTC_BODY_BYTES, .bytes = "xyz", .length = 3}}};
    (void)t;
    wire->method = "POST";
    wire->body = (struct ttc_body){.kind = TTC_BODY_PARTS, .parts = parts, .n_parts = 2};
}

static void puts_a_url(struct ttc_wire *wire, const struct town *t)
{
    wire->method = "PUT";
    wire->body = (struct ttc_body){.kind = TTC_BODY_URL, .url = t->source_url, .length = 3};
}

static void deletes(struct ttc_wire *wire, const struct town *t)
{
    (void)t;
    wire->method = "DELETE";
}

static void asks_for_the_head(struct ttc_wire *wire, const struct town *t)
{
    (void)t;
    wire->method = "HEAD";
}

static void stops_after_the_head(struct ttc_wire *wire, const struct town *t)
{
    (void)t;
    wire->flags = TTC_WIRE_HEAD_ONLY;
}

static void sinks(struct ttc_wire *wire, const struct town *t)
{
    wire->url = t->csv_url;
    kit_sink(wire);
}

static void takes_little(struct ttc_wire *wire, const struct town *t)
{
    wire->url = t->csv_url;
    wire->max_answer = 1;
}

static void is_moved(struct ttc_wire *wire, const struct town *t)
{
    wire->url = t->moved_url;
}

static void follows(struct ttc_wire *wire, const struct town *t)
{
    wire->url = t->moved_url;
    wire->flags = TTC_WIRE_FOLLOW;
}

/* From https:// to http:// is refused, also here. */
static void follows_from_tls(struct ttc_wire *wire, const struct town *t)
{
    wire->url = t->tls_moved_url;
    wire->flags = TTC_WIRE_FOLLOW;
}

/* Another machine, so by the proxy that the environment names. */
static void goes_far(struct ttc_wire *wire, const struct town *t)
{
    (void)t;
    wire->url = "https://service.test/";
}

static void (*const kinds[])(struct ttc_wire *, const struct town *) = {
    asks,         asks_with_secrets, posts,   posts_once, posts_nothing,     puts_much,
    posts_parts,  puts_a_url,        deletes, sinks,      asks_for_the_head, stops_after_the_head,
    takes_little, is_moved,          follows, goes_far,   follows_from_tls,
};
enum { N_KINDS = sizeof kinds / sizeof *kinds };

/* What went out and what came of it, as text. */
struct trace {
    char sent[24 * 1024], came[8 * 1024];
};

/* The boundary of a multipart body is another one each time. */
static size_t note_request(char *out, size_t room, const struct fault_request *r)
{
    char head[FAULT_HEAD_MAX];
    snprintf(head, sizeof head, "%s", r->head);
    char *boundary = strstr(head, "boundary=");
    for (char *c = boundary ? boundary + 9 : NULL; c && *c && *c != '\r'; c++)
        *c = '*';
    return (size_t)snprintf(out, room, "%s[%llu bytes, %llx]\n", head, (unsigned long long)r->n_body,
                            boundary ? 0 : (unsigned long long)r->hash);
}

/* One request of this kind. trace may be NULL. */
static void run_kind(struct ttc_loop *loop, struct town *t, int kind, struct trace *trace)
{
    static struct got got;
    struct fault_server *const servers[] = {t->json, t->csv, t->moved, t->tls_moved, t->proxy, t->source};
    enum { N = sizeof servers / sizeof *servers };
    int before[N];
    size_t n = 0;
    memset(&got, 0, sizeof got);
    for (int i = 0; i < N; i++)
        before[i] = fault_count(servers[i], NULL);
    struct ttc_wire wire = kit_wire("GET", t->json_url, &got);
    kinds[kind](&wire, t);
    kit_run(loop, &wire, &got);
    if (!trace)
        return;
    memset(trace, 0, sizeof *trace);
    for (int i = 0; i < N; i++)
        for (int j = before[i]; j < fault_count(servers[i], NULL); j++)
            n += note_request(trace->sent + n, sizeof trace->sent - n, fault_request(servers[i], j));
    snprintf(trace->came, sizeof trace->came,
             "outcome %d, status %d, HTTP %d, %zu bytes, %llu sunk, %s\n%s%s", got.outcome, got.status,
             got.http_version, got.n_body, (unsigned long long)got.n_sunk, got.text, got.headers, got.body);
}

static struct ttc_loop *open_loop(void)
{
    return kit_open(&(struct ttc_transport_options){.ca_file = PEM, .http2 = 1});
}

START_TEST(a_request_is_the_same_after_any_other)
{
    static struct trace alone, after;
    struct town town;
    for (int second = 0; second < N_KINDS; second++) {
        town_open(&town); /* one server takes only so many connections */
        struct ttc_loop *loop = open_loop();
        run_kind(loop, &town, second, &alone);
        kit_close(loop);
        loop = open_loop();
        for (int first = 0; first < N_KINDS; first++) {
            run_kind(loop, &town, first, NULL);
            run_kind(loop, &town, second, &after);
            ck_assert_msg(strcmp(after.sent, alone.sent) == 0 && strcmp(after.came, alone.came) == 0,
                          "kind %d after %d:\n%s%s\nalone:\n%s%s", second, first, after.sent, after.came,
                          alone.sent, alone.came);
        }
        kit_close(loop);
        town_close(&town);
    }
}
END_TEST

/* Or the comparison above would compare nothing. */
static const struct {
    void (*kind)(struct ttc_wire *, const struct town *);
    const char *sends, *sends_not, *gets;
} meanings[] = {
    {asks, "Accept-Encoding: ", "Content-", "status 200"},
    {asks_with_secrets, "Access-Token: act.first", "act.second", "status 200"},
    {posts, "Content-Length: 17", "act.first", "status 200"},
    {posts_once, "Content-Length: 2\r\n", "act.first", "status 200"},
    {posts_nothing, "Content-Length: 0", "Transfer-Encoding", "status 200"},
    {puts_much, "Content-Length: 1200000", "Content-Type", "status 200"},
    {posts_parts, "multipart/form-data; boundary=", "application/json", "status 200"},
    {puts_a_url, "Range: bytes=0-2", "Access-Token", "status 200"},
    {deletes, "DELETE /json?x=1 HTTP/1.1", "Content-Length", "status 200"},
    {sinks, "GET /csv", "Accept-Encoding", "4 sunk"},
    {asks_for_the_head, "HEAD /json?x=1 HTTP/1.1", "Content-Length", "0 bytes"},
    {stops_after_the_head, "GET /json?x=1 HTTP/1.1", "Accept-Encoding", "0 bytes"},
    {takes_little, "GET /csv", "Access-Token", "is larger than 1 bytes"},
    {is_moved, "GET /moved", "GET /json", "status 302"},
    {follows, "GET /json", "Access-Token", "status 200"},
    {goes_far, "CONNECT service.test:443", "GET ", "with status 403"},
    {follows_from_tls, "GET /moved", "GET /json", "status 302"},
};

START_TEST(the_kinds_are_what_they_are_called)
{
    static struct trace trace;
    struct town town;
    town_open(&town);
    ck_assert_uint_eq(sizeof meanings / sizeof *meanings, N_KINDS);
    struct ttc_loop *loop = open_loop();
    for (int kind = 0; kind < N_KINDS; kind++) {
        ck_assert(kinds[kind] == meanings[kind].kind);
        run_kind(loop, &town, kind, &trace);
        ck_assert_msg(strstr(trace.sent, meanings[kind].sends) != NULL, "%d sent\n%s", kind, trace.sent);
        ck_assert_msg(strstr(trace.sent, meanings[kind].sends_not) == NULL, "%d sent\n%s", kind, trace.sent);
        ck_assert_msg(strstr(trace.came, meanings[kind].gets) != NULL, "%d got\n%s", kind, trace.came);
    }
    kit_close(loop);
    town_close(&town);
}
END_TEST

START_TEST(a_time_for_connecting_is_for_one_request)
{
    const struct fault_step mute[] = {{FAULT_STALL, 0, 0, 0}}, serves[] = SAYS(OK_JSON OVER "{}");
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL),
                        *silent = fault_start(SERVE(mute), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    char url[100];
    snprintf(url, sizeof url, "https://127.0.0.1:%d/", fault_port(silent));
    struct ttc_wire wire = kit_wire("GET", fault_url(server, "/"), &got);
    wire.connect_ms = 400;
    kit_run(loop, &wire, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    memset(&got, 0, sizeof got);
    wire.url = url;
    wire.connect_ms = 0;
    kit_start(loop, &wire, &got);
    for (int64_t end = kit_now_ms() + 1500; kit_now_ms() < end;)
        kit_module()->poll(loop, 100, -1);
    ck_assert_msg(!got.done, "%s", got.text);
    kit_module()->cancel(loop, got.request);
    memset(&got, 0, sizeof got);
    wire.connect_ms = 400;
    kit_run(loop, &wire, &got);
    ck_assert_msg(got.outcome == TTC_CONNECT_TIMEOUT, "%s", got.text);
    kit_close(loop);
    fault_stop(server);
    fault_stop(silent);
}
END_TEST

START_TEST(trust_is_the_loops_own)
{
    /* Two loops of one process: what one trusts, the other does not, whichever came first. */
    static struct trace trace;
    struct town town;
    town_open(&town);
    struct ttc_loop *trusting = open_loop(), *other = kit_open(NULL);
    for (int i = 0; i < 2; i++) {
        run_kind(trusting, &town, N_KINDS - 1, &trace);
        ck_assert_msg(strstr(trace.came, "status 302") != NULL, "%s", trace.came);
        run_kind(other, &town, N_KINDS - 1, &trace);
        ck_assert_msg(strstr(trace.came, "no trusted TLS connection") != NULL, "%s", trace.came);
        ck_assert_str_eq(trace.sent, "");
    }
    kit_close(trusting);
    kit_close(other);
    town_close(&town);
}
END_TEST

START_TEST(once_stays_once_on_a_used_handle)
{
    /* The first may be repeated by libcurl, the second, on the same connection, may not (libcurl opens another one for
     * nothing); the fourth may again. */
    const struct fault_step dies[] = {{FAULT_READ, 0, 0, 0},
                                      {FAULT_SEND, OK_JSON "\r\n{}", 0, 0},
                                      {FAULT_READ, 0, 0, 0},
                                      {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step serves[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON "\r\n{}", 0, 0}, {FAULT_AGAIN, 0, 0, 0}};
    struct fault_server *server = fault_start(SERVE(dies, dies, dies, serves), 4, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    static const uint32_t flags[] = {TTC_WIRE_REPEATABLE, 0, TTC_WIRE_REPEATABLE, TTC_WIRE_REPEATABLE};
    static const int outcomes[] = {TTC_DONE, TTC_CUT, TTC_DONE, TTC_DONE}, posts_so_far[] = {1, 2, 3, 5};
    for (int i = 0; i < 4; i++) {
        struct got got = {0};
        struct ttc_wire wire = kit_wire("POST", fault_url(server, "/"), &got);
        wire.flags = flags[i];
        kit_bytes(&wire, "{}");
        kit_run(loop, &wire, &got);
        ck_assert_msg(got.outcome == outcomes[i], "%d: %d %s", i, got.outcome, got.text);
        ck_assert_int_eq(got.sent_any, 1);
        ck_assert_int_eq(fault_count(server, "POST"), posts_so_far[i]);
    }
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(only_the_same_place_is_known_again)
{
    /* What follows a good request and begins like it is looked at for itself. */
    const struct fault_step serves[] = SAYS(OK_JSON OVER "{}");
    struct fault_server *server = fault_start(SERVE(serves), 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    static const struct {
        const char *rest, *text;
    } rows[] = {
        {"/a b", "malformed"},           {"/a\tb", "malformed"},         {"/\x7f", "malformed"},
        {".service.test/", "malformed"}, {"@service.test/", "https://"}, {"0000/", "malformed"},
    };
    char origin[64], url[128];
    snprintf(origin, sizeof origin, "%s", fault_url(server, ""));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct got good = {0}, bad = {0};
        snprintf(url, sizeof url, "%s%s", origin, i % 2 ? "/x" : "?x=1");
        struct ttc_wire wire = kit_wire("GET", url, &good);
        kit_run(loop, &wire, &good);
        ck_assert_msg(good.outcome == TTC_DONE, "%s", good.text);
        snprintf(url, sizeof url, "%s%s", origin, rows[i].rest);
        wire = kit_wire("GET", url, &bad);
        kit_run(loop, &wire, &bad);
        ck_assert_msg(bad.outcome == TTC_URL && strstr(bad.text, rows[i].text), "%s: %d %s", url, bad.outcome,
                      bad.text);
    }
    kit_close(loop);
    fault_stop(server);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("transport_reuse");
    TCase *c = tcase_create("reuse");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, a_request_is_the_same_after_any_other);
    tcase_add_test(c, the_kinds_are_what_they_are_called);
    tcase_add_test(c, a_time_for_connecting_is_for_one_request);
    tcase_add_test(c, trust_is_the_loops_own);
    tcase_add_test(c, once_stays_once_on_a_used_handle);
    tcase_add_test(c, only_the_same_place_is_known_again);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
