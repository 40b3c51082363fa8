/* The transport and a service that refuses or leaves HTTP/2 requests (tests/faults/h2_server.py): what it says was not
 * processed may be sent again, everything else is a connection that broke. */
#include "tests/faults/server.h"
#include "tests/unit/transport_kit.h"
#include <check.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define PYTHON "/usr/bin/python3"

/* The server, with one order for the first request that it gets under /f. */
struct h2_server {
    char pem[64], key[64], record[64], url[64];
    pid_t pid;
    int in;
    FILE *out;
};

static void start_server(struct h2_server *s, const char *fault)
{
    int in[2], out[2], port = 0;
    snprintf(s->pem, sizeof s->pem, "refused-%d.pem", (int)getpid());
    snprintf(s->key, sizeof s->key, "refused-%d.key", (int)getpid());
    snprintf(s->record, sizeof s->record, "refused-%d.record", (int)getpid());
    fault_certificate("IP:127.0.0.1", s->pem, s->key);
    ck_assert_int_eq(pipe2(in, O_CLOEXEC) + pipe2(out, O_CLOEXEC), 0);
    s->pid = fork();
    if (s->pid == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        execl(PYTHON, "python3", TEST_SOURCE_DIR "/tests/faults/h2_server.py", "--cert", s->pem, "--key",
              s->key, "--record", s->record, "--answer", "{}", "--fault", fault, (char *)NULL);
        _exit(127);
    }
    close(in[0]);
    close(out[1]);
    s->in = in[1];
    s->out = fdopen(out[0], "r");
    ck_assert_ptr_nonnull(s->out);
    ck_assert_int_eq(fscanf(s->out, "{\"port\": %d}", &port), 1);
    snprintf(s->url, sizeof s->url, "https://127.0.0.1:%d/f", port);
}

/* How many requests of the record hold this text. */
static int recorded(const struct h2_server *s, const char *text)
{
    char line[2048];
    int n = 0;
    FILE *file = fopen(s->record, "r");
    while (file && fgets(line, sizeof line, file))
        n += strstr(line, text) != NULL;
    if (file)
        fclose(file);
    return n;
}

static void stop_server(struct h2_server *s)
{
    kill(s->pid, SIGKILL);
    waitpid(s->pid, NULL, 0);
    close(s->in);
    fclose(s->out);
    unlink(s->pem);
    unlink(s->key);
    unlink(s->record);
}

static const struct {
    const char *fault;
    int processed; /* by its own record */
    int sent_any;  /* what a request that must not be repeated is said to be */
} rows[] = {
    {"/f,refuse", 0, 0}, {"/f,refuse-late", 0, 0}, {"/f,goaway-below", 0, 0}, {"/f,goaway-at", 1, 1},
    {"/f,reset", 1, 1},  {"/f,close", 1, 1},       {"/f,close-head", 0, 1},
};
enum { N_ROWS = sizeof rows / sizeof *rows };

/* fresh: on a connection of its own, else on one that was used before. */
static void send_one(struct h2_server *s, uint32_t flags, int fresh, struct got *got)
{
    struct ttc_loop *loop = kit_open(&(struct ttc_transport_options){.ca_file = s->pem, .http2 = 1});
    struct got first = {0};
    char url[80];
    snprintf(url, sizeof url, "%sirst", s->url);
    struct ttc_wire wire = kit_wire("GET", url, &first);
    if (!fresh) {
        kit_run(loop, &wire, &first);
        ck_assert_msg(first.outcome == TTC_DONE && first.http_version == 20, "%s", first.text);
    }
    memset(got, 0, sizeof *got);
    wire = kit_wire("POST", s->url, got);
    wire.flags = flags | (fresh ? TTC_WIRE_FRESH : 0);
    kit_bytes(&wire, "{\"a\":1}");
    kit_run(loop, &wire, got);
    kit_close(loop);
}

START_TEST(what_was_refused_is_told_apart)
{
    struct h2_server s;
    struct got got;
    for (int fresh = 0; fresh < 2; fresh++) {
        start_server(&s, rows[_i].fault);
        send_one(&s, 0, fresh, &got);
        ck_assert_msg(got.outcome == TTC_CUT, "%s: %d %s", rows[_i].fault, got.outcome, got.text);
        /* on a connection that was used before, a refusal may not be recognised: then nothing is promised */
        ck_assert_msg(got.sent_any == rows[_i].sent_any || (!fresh && got.sent_any), "%s: %s", rows[_i].fault,
                      got.text);
        ck_assert_int_eq(got.status, 0);
        ck_assert_msg((strstr(got.text, "refused the request before doing anything") != NULL) ==
                          !got.sent_any,
                      "%s: %s", rows[_i].fault, got.text);
        ck_assert_int_eq(recorded(&s, "\"method\": \"POST\""), 1); /* never sent again by libcurl */
        ck_assert_int_eq(recorded(&s, "\"method\": \"POST\", \"path\": \"/f\", \"http\": 20, \"bytes\": 7"),
                         strcmp(rows[_i].fault, "/f,refuse-late") == 0 || rows[_i].processed);
        stop_server(&s);
    }
}
END_TEST

START_TEST(what_may_be_repeated_is_repeated)
{
    /* libcurl does it by itself; what was processed once may be processed again, that is what the flag says */
    static const char *const faults[] = {"/f,refuse", "/f,refuse-late"};
    struct h2_server s;
    struct got got;
    start_server(&s, faults[_i]);
    send_one(&s, TTC_WIRE_REPEATABLE, 0, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%s: %d %s", faults[_i], got.outcome, got.text);
    ck_assert_int_eq(got.status, 200);
    ck_assert_int_eq(recorded(&s, "\"method\": \"POST\""), 2);
    stop_server(&s);
}
END_TEST

START_TEST(an_answer_before_the_end_counts)
{
    struct h2_server s;
    struct got got;
    start_server(&s, "/f,goaway-after");
    send_one(&s, 0, 1, &got);
    ck_assert_msg(got.outcome == TTC_DONE, "%d %s", got.outcome, got.text);
    ck_assert_int_eq(got.status, 200);
    ck_assert_int_eq(recorded(&s, "\"method\": \"POST\""), 1);
    stop_server(&s);
}
END_TEST

int main(void)
{
    if (system(PYTHON " -c 'import h2' 2>/dev/null") != 0) {
        puts("skipped: there is no python3-h2 here");
        return 77;
    }
    Suite *s = suite_create("transport_refused");
    TCase *c = tcase_create("refused");
    tcase_set_timeout(c, 60);
    tcase_add_loop_test(c, what_was_refused_is_told_apart, 0, N_ROWS);
    tcase_add_loop_test(c, what_may_be_repeated_is_repeated, 0, 2);
    tcase_add_test(c, an_answer_before_the_end_counts);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
