/* The transport over TLS: who is trusted, how connections are shared, which way requests go. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <check.h>
#include <dirent.h>
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define OK_JSON "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"

static const struct fault_step serves[] = {
    {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_AGAIN, 0, 0, 0}};

/* This program's fopen, found by OpenSSL before the C library's: was the bundle of all certificates read? */
static int bundles_opened;
static FILE *open_and_note(const char *name, const char *path, const char *mode)
{
    FILE *(*real)(const char *, const char *) = NULL;
    *(void **)&real = dlsym(RTLD_NEXT, name);
    bundles_opened += strstr(path, "ca-certificates.crt") != NULL;
    return real(path, mode);
}
#undef fopen
#undef fopen64
FILE *fopen(const char *restrict path, const char *restrict mode)
{
    return open_and_note("fopen", path, mode);
}
FILE *fopen64(const char *restrict path, const char *restrict mode)
{
    return open_and_note("fopen64", path, mode);
}

/* A TLS server with a certificate for this name, which is in pem. */
struct secure {
    char pem[64];
    SSL_CTX *tls;
    struct fault_server *server;
};
static void secure_open(struct secure *s, const char *name, const struct fault_step *script)
{
    snprintf(s->pem, sizeof s->pem, "test_transport_tls.XXXXXX");
    int fd = mkstemp(s->pem);
    ck_assert_int_ge(fd, 0);
    close(fd);
    s->tls = fault_tls(name, s->pem);
    s->server = fault_start(&script, 1, s->tls);
}

static void secure_close(struct secure *s)
{
    fault_stop(s->server);
    SSL_CTX_free(s->tls);
    unlink(s->pem);
}

static void post(struct ttc_loop *loop, struct fault_server *server, uint32_t flags, struct got *got)
{
    memset(got, 0, sizeof *got);
    struct ttc_wire wire = kit_wire("POST", fault_url(server, "/?q=secret"), got);
    wire.flags = flags;
    kit_bytes(&wire, "{}");
    kit_run(loop, &wire, got);
    ck_assert_ptr_null(strstr(got->text, "secret"));
}

START_TEST(trusted_by_ca_file)
{
    struct secure s;
    secure_open(&s, "IP:127.0.0.1", serves);
    struct ttc_loop *loop =
        kit_open(&(struct ttc_transport_options){.ca_file = s.pem, .ca_path = "/nowhere", .http2 = 1});
    struct got got;
    post(loop, s.server, 0, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    ck_assert_str_eq(fault_request(s.server, 0)->body, "{}");
    post(loop, s.server, 0, &got);
    ck_assert_int_eq(fault_connections(s.server), 1);
    kit_close(loop);
    secure_close(&s);
}
END_TEST

START_TEST(not_trusted_otherwise)
{
    struct secure s, other;
    struct got got;
    secure_open(&s, "IP:127.0.0.1", serves);
    secure_open(&other, "IP:127.0.0.1", serves);
    const struct ttc_transport_options options[] = {
        {.ca_file = NULL}, {.ca_file = other.pem}, {.ca_path = "/etc"}};
    for (int i = 0; i < 3; i++) {
        struct ttc_loop *loop = kit_open(&options[i]);
        post(loop, s.server, 0, &got);
        ck_assert_int_eq(got.outcome, TTC_TLS);
        ck_assert_int_eq(got.sent_any, 0);
        ck_assert_msg(strstr(got.text, "no trusted TLS connection to 127.0.0.1:") == got.text, "%s",
                      got.text);
        ck_assert_msg(strstr(got.text, "certificate") != NULL, "%s", got.text);
        kit_close(loop);
    }
    ck_assert_int_eq(fault_count(s.server, NULL), 0);
    secure_close(&other);
    secure_close(&s);
}
END_TEST

START_TEST(the_name_must_match)
{
    struct secure s;
    struct got got;
    secure_open(&s, "DNS:other.example.com", serves);
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s.pem});
    post(loop, s.server, 0, &got);
    ck_assert_int_eq(got.outcome, TTC_TLS);
    ck_assert_int_eq(got.sent_any, 0);
    ck_assert_int_eq(fault_count(s.server, NULL), 0);
    kit_close(loop);
    secure_close(&s);
}
END_TEST

/* OpenSSL's configuration may allow what libtiktok does not. It is read once, by whoever comes first. */
static void allow_old_tls(const char *path)
{
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs("openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n"
          "[c]\nMinProtocol = TLSv1\nCipherString = DEFAULT:@SECLEVEL=0\n",
          file);
    ck_assert_int_eq(fclose(file), 0);
    setenv("OPENSSL_CONF", path, 1);
}

START_TEST(tls_1_1_is_too_old)
{
    struct secure s;
    struct got got;
    char path[] = "test_transport_tls.cnf";
    allow_old_tls(path);
    secure_open(&s, "IP:127.0.0.1", serves);
    SSL_CTX_set_security_level(s.tls, 0);
    SSL_CTX_set_min_proto_version(s.tls, TLS1_VERSION);
    SSL_CTX_set_max_proto_version(s.tls, TLS1_1_VERSION);
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s.pem});
    post(loop, s.server, 0, &got);
    unlink(path);
    ck_assert_int_eq(got.outcome, TTC_TLS);
    SSL_CTX_set_max_proto_version(s.tls, TLS1_2_VERSION);
    post(loop, s.server, 0, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    kit_close(loop);
    secure_close(&s);
}
END_TEST

START_TEST(no_redirect_leaves_tls)
{
    struct fault_server *plain = fault_start((const struct fault_step *const[]){serves}, 1, NULL);
    char answer[200];
    snprintf(answer, sizeof answer, "HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n",
             fault_url(plain, "/"));
    const struct fault_step leads_away[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, answer, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    struct secure s;
    struct got got;
    secure_open(&s, "IP:127.0.0.1", leads_away);
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s.pem});
    post(loop, s.server, TTC_WIRE_FOLLOW, &got);
    ck_assert_int_eq(got.outcome, TTC_BROKEN);
    ck_assert_int_eq(fault_connections(plain), 0);
    kit_close(loop);
    secure_close(&s);
    fault_stop(plain);
}
END_TEST

START_TEST(a_server_without_tls)
{
    const struct fault_step plain[] = {{FAULT_SEND, "HTTP/1.1 400 Speak HTTP\r\n\r\n", 0, 0},
                                       {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step *const scripts[] = {plain};
    struct fault_server *server = fault_start(scripts, 1, NULL);
    struct ttc_loop *loop = kit_open(NULL);
    struct got got = {0};
    char url[100];
    snprintf(url, sizeof url, "https://127.0.0.1:%d/", fault_port(server));
    struct ttc_wire wire = kit_wire("POST", url, &got);
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, TTC_TLS);
    ck_assert_int_eq(got.sent_any, 0);
    kit_close(loop);
    fault_stop(server);
}
END_TEST

START_TEST(a_fresh_connection_resumes_the_session)
{
    struct secure s;
    struct got got;
    secure_open(&s, "IP:127.0.0.1", serves);
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s.pem});
    /* Two in flight at once have easy handles of their own: the session is shared by the loop. */
    struct got other = {0};
    post(loop, s.server, 0, &got);
    for (int i = 0; i < 2; i++) {
        struct got *to = i ? &other : &got;
        memset(to, 0, sizeof *to);
        struct ttc_wire wire = kit_wire("GET", fault_url(s.server, "/"), to);
        wire.flags = TTC_WIRE_FRESH;
        kit_start(loop, &wire, to);
    }
    kit_finish(loop, &got);
    kit_finish(loop, &other);
    ck_assert_int_eq(fault_connections(s.server), 3);
    ck_assert_int_ge(fault_resumed(s.server), 1); /* a ticket may come too late for the next */
    kit_close(loop);
    secure_close(&s);
}
END_TEST

START_TEST(a_connection_that_dies_raises_no_signal)
{
    /* SIGPIPE has its default action here: it would end the test. */
    const struct fault_step dies[] = {
        {FAULT_READ_HEAD, 0, 0, 0}, {FAULT_READ_SOME, 0, 100000, 0}, {FAULT_RESET, 0, 0, 0}};
    struct secure s;
    struct got got = {0};
    signal(SIGPIPE, SIG_DFL);
    secure_open(&s, "IP:127.0.0.1", dies);
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s.pem});
    struct ttc_wire wire = kit_wire("PUT", fault_url(s.server, "/"), &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(100000000, 1), .length = 100000000};
    kit_run(loop, &wire, &got);
    close(wire.body.fd);
    ck_assert_int_eq(got.outcome, TTC_CUT);
    ck_assert_int_eq(got.sent_any, 1);
    kit_close(loop);
    secure_close(&s);
}
END_TEST

START_TEST(what_must_not_repeat_over_tls)
{
    const struct fault_step dies_after_second[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_READ, 0, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    struct secure s;
    struct got got;
    secure_open(&s, "IP:127.0.0.1", dies_after_second);
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s.pem, .http2 = 1});
    post(loop, s.server, 0, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    post(loop, s.server, 0, &got);
    ck_assert_int_eq(got.outcome, TTC_CUT);
    ck_assert_int_eq(fault_count(s.server, "POST"), 2); /* one each */
    kit_close(loop);
    secure_close(&s);
}
END_TEST

static int has_hashed_links(const char *folder)
{
    DIR *dir = opendir(folder);
    int found = 0;
    for (const struct dirent *e; dir && (e = readdir(dir));)
        found |= strlen(e->d_name) == 10 && strspn(e->d_name, "0123456789abcdef") == 8 &&
                 strcmp(e->d_name + 8, ".0") == 0;
    if (dir)
        closedir(dir);
    return found;
}

START_TEST(the_bundle_is_read_only_where_there_is_no_folder)
{
    struct secure s;
    struct got got;
    FILE *seen = fopen("/nowhere/ca-certificates.crt", "r");
    ck_assert(seen == NULL && bundles_opened == 1); /* the counter counts */
    secure_open(&s, "IP:127.0.0.1", serves);
    struct ttc_loop *loop = kit_open(NULL);
    post(loop, s.server, 0, &got);
    ck_assert_int_eq(got.outcome, TTC_TLS);
    ck_assert_int_eq(bundles_opened - 1, has_hashed_links("/etc/ssl/certs") ? 0 : 1);
    kit_close(loop);
    secure_close(&s);
}
END_TEST

START_TEST(a_ca_that_is_not_there)
{
    char why[256] = "";
    const struct ttc_transport_options options[] = {{.ca_file = "/nowhere/ca.pem"},
                                                    {.ca_path = "/nowhere/certs"}};
    ck_assert_ptr_null(kit_module()->open(&options[0], why));
    ck_assert_str_eq(why, "cannot read the CA certificates in /nowhere/ca.pem: No such file or directory");
    ck_assert_ptr_null(kit_module()->open(&options[1], why));
    ck_assert_str_eq(why, "cannot read the CA certificates in /nowhere/certs: No such file or directory");
}
END_TEST

/* A proxy that refuses to tunnel: whether a request came its way can be counted. */
static const struct fault_step refuses[] = {
    {FAULT_READ, 0, 0, 0},
    {FAULT_SEND, "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", 0, 0},
    {FAULT_CLOSE, 0, 0, 0}};

START_TEST(a_named_proxy_takes_tls_only)
{
    const struct fault_step *const scripts[] = {refuses}, *const direct[] = {serves};
    struct fault_server *proxy = fault_start(scripts, 1, NULL), *plain = fault_start(direct, 1, NULL);
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.proxy = fault_url(proxy, "")});
    struct got got = {0};
    struct ttc_wire wire = kit_wire("POST", "https://service.test/?q=secret", &got);
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, TTC_CONNECT);
    ck_assert_int_eq(got.sent_any, 0);
    ck_assert_int_eq(got.status, 0); /* the proxy's answer is not the service's */
    ck_assert_str_eq(got.headers, "");
    ck_assert_str_eq(got.text, "the proxy refused the way to service.test with status 403");
    ck_assert_ptr_eq(strstr(fault_request(proxy, 0)->head, "CONNECT service.test:443 "),
                     fault_request(proxy, 0)->head);
    post(loop, plain, 0, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(fault_count(proxy, NULL), 1);
    kit_close(loop);
    fault_stop(proxy);
    fault_stop(plain);
}
END_TEST

START_TEST(the_environments_proxy_is_not_for_loopback)
{
    const struct fault_step *const scripts[] = {refuses}, *const direct[] = {serves};
    struct fault_server *proxy = fault_start(scripts, 1, NULL), *plain = fault_start(direct, 1, NULL);
    struct secure s;
    struct got got;
    secure_open(&s, "IP:127.0.0.1", serves);
    const char *const names[] = {"http_proxy", "https_proxy", "all_proxy"};
    for (int i = 0; i < 3; i++)
        setenv(names[i], fault_url(proxy, ""), 1);
    unsetenv("no_proxy");
    unsetenv("NO_PROXY");
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s.pem});
    post(loop, plain, 0, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    post(loop, s.server, 0, &got);
    ck_assert_int_eq(got.outcome, TTC_DONE);
    ck_assert_int_eq(fault_connections(proxy), 0);
    struct ttc_wire wire = kit_wire("POST", "https://service.test/?q=secret", &got);
    got.done = 0;
    kit_run(loop, &wire, &got);
    ck_assert_int_eq(got.outcome, TTC_CONNECT);
    ck_assert_int_eq(fault_count(proxy, "CONNECT"), 1);
    kit_close(loop);
    fault_stop(proxy);
    fault_stop(plain);
    secure_close(&s);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("transport_tls");
    TCase *trust = tcase_create("trust");
    tcase_add_test(trust, trusted_by_ca_file);
    tcase_add_test(trust, not_trusted_otherwise);
    tcase_add_test(trust, the_name_must_match);
    tcase_add_test(trust, tls_1_1_is_too_old);
    tcase_add_test(trust, no_redirect_leaves_tls);
    tcase_add_test(trust, a_server_without_tls);
    tcase_add_test(trust, the_bundle_is_read_only_where_there_is_no_folder);
    tcase_add_test(trust, a_ca_that_is_not_there);
    suite_add_tcase(s, trust);
    TCase *connections = tcase_create("connections");
    tcase_set_timeout(connections, 20);
    tcase_add_test(connections, a_fresh_connection_resumes_the_session);
    tcase_add_test(connections, a_connection_that_dies_raises_no_signal);
    tcase_add_test(connections, what_must_not_repeat_over_tls);
    suite_add_tcase(s, connections);
    TCase *ways = tcase_create("ways");
    tcase_add_test(ways, a_named_proxy_takes_tls_only);
    tcase_add_test(ways, the_environments_proxy_is_not_for_loopback);
    suite_add_tcase(s, ways);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
