/* The transport over HTTP/2, with nginx as the server: what shares a connection, and what is sent once there too. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <arpa/inet.h>
#include <check.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define OK_JSON "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"

static const char *const nginx_paths[] = {"/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"};

static const char *find_nginx(void)
{
    for (size_t i = 0; i < sizeof nginx_paths / sizeof *nginx_paths; i++)
        if (access(nginx_paths[i], X_OK) == 0)
            return nginx_paths[i];
    return NULL;
}

/* nginx in a folder of its own; /behind goes to the fault server. */
struct front {
    char folder[64], pem[128], url[64];
    int port;
    pid_t pid;
};

static int free_port(void)
{
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t n = sizeof to;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(fd, (struct sockaddr *)&to, sizeof to), 0);
    ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&to, &n), 0);
    close(fd);
    return ntohs(to.sin_port);
}

static int is_up(int port)
{
    struct sockaddr_in to = {
        .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    int up = connect(fd, (struct sockaddr *)&to, sizeof to) == 0;
    close(fd);
    return up;
}

static void write_configuration(const struct front *f, const char *path, int behind)
{
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fprintf(
        file,
        "daemon off; master_process off; pid nginx.pid; error_log error.log; events {}\n"
        "http { access_log off; client_max_body_size 0; client_body_temp_path body; proxy_temp_path proxy;\n"
        "fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;\n");
    fprintf(
        file,
        "server { listen 127.0.0.1:%d ssl http2; ssl_certificate cert.pem; ssl_certificate_key key.pem;\n",
        f->port);
    fprintf(file,
            "location / { return 200 \"$connection\"; }\n"
            "location /behind { proxy_request_buffering off; proxy_pass http://127.0.0.1:%d; } } }\n",
            behind);
    ck_assert_int_eq(fclose(file), 0);
}

static void front_open(struct front *f, int behind)
{
    char path[128], key[128];
    snprintf(f->folder, sizeof f->folder, "test_transport_http2.XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(f->folder));
    ck_assert_int_eq(chmod(f->folder, 0755), 0);
    f->port = free_port();
    snprintf(f->pem, sizeof f->pem, "%s/cert.pem", f->folder);
    snprintf(key, sizeof key, "%s/key.pem", f->folder);
    snprintf(path, sizeof path, "%s/nginx.conf", f->folder);
    snprintf(f->url, sizeof f->url, "https://127.0.0.1:%d/", f->port);
    fault_certificate("IP:127.0.0.1", f->pem, key);
    write_configuration(f, path, behind);
    f->pid = fork();
    if (f->pid == 0) {
        char *folder = realpath(f->folder, NULL);
        execl(find_nginx(), "nginx", "-p", folder, "-c", "nginx.conf", "-e", "error.log", (char *)NULL);
        _exit(127);
    }
    for (int i = 0; i < 500 && !is_up(f->port); i++)
        usleep(10000);
    ck_assert_int_eq(is_up(f->port), 1);
}

static void front_kill(struct front *f)
{
    if (f->pid > 0) {
        kill(f->pid, SIGKILL);
        waitpid(f->pid, NULL, 0);
    }
    f->pid = 0;
}

static void front_close(struct front *f)
{
    static const char *const left[] = {"cert.pem", "key.pem", "nginx.conf", "nginx.pid", "error.log"};
    static const char *const folders[] = {"body", "proxy", "fastcgi", "uwsgi", "scgi"};
    char path[256];
    front_kill(f);
    for (size_t i = 0; i < sizeof left / sizeof *left; i++) {
        snprintf(path, sizeof path, "%s/%s", f->folder, left[i]);
        unlink(path);
    }
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        snprintf(path, sizeof path, "%s/%s", f->folder, folders[i]);
        rmdir(path);
    }
    rmdir(f->folder);
}

static struct ttc_loop *open_loop(const struct front *f, int http2)
{
    return kit_open(&(struct ttc_transport_options){.ca_file = f->pem, .http2 = http2});
}

/* What was held back for a burst must be on its way when the turn is over. */
static void nothing_is_corked(void)
{
    for (int fd = 3; fd < 256; fd++) {
        int on = 0;
        socklen_t n = sizeof on;
        if (getsockopt(fd, IPPROTO_TCP, TCP_CORK, &on, &n) == 0)
            ck_assert_int_eq(on, 0);
    }
}

START_TEST(many_share_one_connection)
{
    static struct got got[20], first;
    struct front f;
    front_open(&f, 1);
    struct ttc_loop *loop = open_loop(&f, 1);
    struct ttc_wire warms_up = kit_wire("GET", f.url, &first);
    kit_run(loop, &warms_up, &first);
    for (int i = 0; i < 20; i++) {
        struct ttc_wire wire = kit_wire(i % 2 ? "POST" : "GET", f.url, &got[i]);
        if (i % 2)
            kit_bytes(&wire, "{}");
        kit_start(loop, &wire, &got[i]);
    }
    for (int i = 0; i < 20; i++) {
        while (!got[i].done) {
            kit_module()->poll(loop, 1000, -1);
            nothing_is_corked();
        }
        ck_assert_msg(got[i].outcome == TTC_DONE, "%s", got[i].text);
        ck_assert_int_eq(got[i].http_version, 20);
        ck_assert_str_eq(got[i].body, first.body);
    }
    kit_close(loop);
    front_close(&f);
}
END_TEST

START_TEST(uploads_and_who_wants_it_speak_http_1)
{
    struct front f;
    front_open(&f, 1);
    for (int http2 = 0; http2 < 2; http2++) {
        struct ttc_loop *loop = open_loop(&f, http2);
        struct got got = {0};
        struct ttc_wire wire = kit_wire("PUT", f.url, &got);
        kit_bytes(&wire, "abc");
        kit_run(loop, &wire, &got);
        ck_assert_int_eq(got.http_version, http2 ? 20 : 11);
        memset(&got, 0, sizeof got);
        wire.flags = TTC_WIRE_UPLOAD;
        kit_run(loop, &wire, &got);
        ck_assert_int_eq(got.http_version, 11);
        kit_close(loop);
    }
    front_close(&f);
}
END_TEST

/* The connection dies with a request on it that was read whole. */
static void dies_with(const char *method, const char *body)
{
    static const struct fault_step answers_once[] = {{FAULT_READ, 0, 0, 0}, {FAULT_STALL, 0, 0, 0}};
    const struct fault_step *const scripts[] = {answers_once};
    struct fault_server *behind = fault_start(scripts, 1, NULL);
    struct got first = {0}, got = {0};
    struct front f;
    char url[128];
    front_open(&f, fault_port(behind));
    struct ttc_loop *loop = open_loop(&f, 1);
    struct ttc_wire wire = kit_wire("GET", f.url, &first);
    kit_run(loop, &wire, &first);
    ck_assert_int_eq(first.http_version, 20);
    snprintf(url, sizeof url, "%sbehind", f.url);
    wire = kit_wire(method, url, &got);
    if (body)
        kit_bytes(&wire, body);
    kit_start(loop, &wire, &got);
    while (!fault_request(behind, 0) && !got.done)
        kit_module()->poll(loop, 10, -1);
    front_kill(&f);
    kit_finish(loop, &got);
    ck_assert_msg(got.outcome == TTC_CUT, "%d: %s", got.outcome, got.text);
    ck_assert_int_eq(got.sent_any, 1);
    ck_assert_int_eq(fault_count(behind, method), 1);
    kit_close(loop);
    front_close(&f);
    fault_stop(behind);
}

START_TEST(what_must_not_repeat_is_sent_once)
{
    dies_with("POST", "{\"a\":1}");
    dies_with("POST", "");
    dies_with("GET", NULL);
}
END_TEST

START_TEST(a_file_goes_through_whole)
{
    static const struct fault_step serves[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    const struct fault_step *const scripts[] = {serves};
    struct fault_server *behind = fault_start(scripts, 1, NULL);
    struct got got = {0};
    struct front f;
    char url[128];
    front_open(&f, fault_port(behind));
    struct ttc_loop *loop = open_loop(&f, 1);
    snprintf(url, sizeof url, "%sbehind", f.url);
    struct ttc_wire wire = kit_wire("POST", url, &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_FILE, .fd = kit_file(3000000, 0), .length = 3000000};
    kit_run(loop, &wire, &got);
    close(wire.body.fd);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    ck_assert_int_eq(got.http_version, 20);
    ck_assert_uint_eq(fault_request(behind, 0)->hash, fault_pattern_hash(0, 3000000));
    kit_close(loop);
    front_close(&f);
    fault_stop(behind);
}
END_TEST

START_TEST(a_url_goes_through_over_http_1)
{
    static const struct fault_step range[] = {
        {FAULT_READ, 0, 0, 0},
        {FAULT_SEND,
         "HTTP/1.1 206 Part\r\nContent-Range: bytes 0-999999/1000000\r\nContent-Length: 1000000\r\n\r\n", 0,
         0},
        {FAULT_FILL, NULL, 1000000, 0},
        {FAULT_CLOSE, 0, 0, 0}};
    static const struct fault_step serves[] = {
        {FAULT_READ, 0, 0, 0}, {FAULT_SEND, OK_JSON, 0, 0}, {FAULT_CLOSE, 0, 0, 0}};
    struct fault_server *source = fault_start((const struct fault_step *const[]){range}, 1, NULL);
    struct fault_server *behind = fault_start((const struct fault_step *const[]){serves}, 1, NULL);
    struct got got = {0};
    struct front f;
    char url[128];
    front_open(&f, fault_port(behind));
    struct ttc_loop *loop = open_loop(&f, 1);
    snprintf(url, sizeof url, "%sbehind", f.url);
    struct ttc_wire wire = kit_wire("POST", url, &got);
    wire.body = (struct ttc_body){.kind = TTC_BODY_URL, .url = fault_url(source, "/"), .length = 1000000};
    kit_run(loop, &wire, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%s", got.text);
    ck_assert_int_eq(got.http_version, 11);
    ck_assert_uint_eq(fault_request(behind, 0)->hash, fault_pattern_hash(0, 1000000));
    kit_close(loop);
    front_close(&f);
    fault_stop(source);
    fault_stop(behind);
}
END_TEST

int main(void)
{
    if (!find_nginx()) {
        puts("skipped: there is no nginx here");
        return 77;
    }
    Suite *s = suite_create("transport_http2");
    TCase *c = tcase_create("http2");
    tcase_set_timeout(c, 30);
    tcase_add_test(c, many_share_one_connection);
    tcase_add_test(c, uploads_and_who_wants_it_speak_http_1);
    tcase_add_test(c, what_must_not_repeat_is_sent_once);
    tcase_add_test(c, a_file_goes_through_whole);
    tcase_add_test(c, a_url_goes_through_over_http_1);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
