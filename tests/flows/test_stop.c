/* Ctrl-Z and fg: the real command is stopped for longer than its limits, and what it was doing ends well. */
#include "tests/faults/server.h"
#include <check.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OK_ANSWER                                                                                            \
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 58\r\n\r\n"                        \
    "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"

enum { SIZE = 20 * 1000 * 1000, PIECE = 3 * 1000 * 1000 };
static struct fault_server *server;

static void sleep_ms(int ms)
{
    const struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
    nanosleep(&t, NULL);
}

static pid_t run_command(const char *const *arguments)
{
    pid_t child = fork();
    ck_assert_int_ge(child, 0);
    if (child)
        return child;
    int null = open("/dev/null", O_WRONLY);
    dup2(null, 1);
    setenv("TEST_TOKEN", "act.12345", 1);
    execv(TEST_BUILD_DIR "/tiktok", (char *const *)arguments);
    _exit(127);
}

/* The command is stopped as soon as the server has what it waits for, for longer than the limit, and goes on. */
static int stop_and_go(uint64_t after, const char *const *arguments)
{
    int status = 0;
    pid_t child = run_command(arguments);
    while (fault_count(server, NULL) == 0 || fault_taken(server) < after) {
        ck_assert_int_eq(waitpid(child, &status, WNOHANG), 0);
        sleep_ms(5);
    }
    ck_assert_int_eq(kill(child, SIGSTOP), 0);
    sleep_ms(2000);
    ck_assert_int_eq(kill(child, SIGCONT), 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#define COMMAND(...)                                                                                         \
    (const char *const[])                                                                                    \
    {                                                                                                        \
        "tiktok", "--set", base, "--set", "providers.ads.access_token=@env:TEST_TOKEN", "--set",             \
            "http.retries=0", "--set", "http.send_stall_ms=1500", "--set", "http.answer_timeout_ms=1500",    \
            "call", __VA_ARGS__, NULL                                                                        \
    }

START_TEST(an_upload_outlives_a_stopped_process)
{
    /* Nobody reads for 2.5 s, of which the command sleeps 2: its limit of 1.5 s has not passed for it. */
    static const struct fault_step slow[] = {{FAULT_READ_HEAD, 0, 0, 0},    {FAULT_READ_SOME, 0, PIECE, 0},
                                             {FAULT_PAUSE, 0, 0, 2500},     {FAULT_READ_SOME, 0, 2 * SIZE, 0},
                                             {FAULT_SEND, OK_ANSWER, 0, 0}, {FAULT_STALL, 0, 0, 0}};
    char base[160], video[128];
    server = fault_start((const struct fault_step *const[]){slow}, 1, NULL);
    fault_small_window(server);
    char file[] = "test_stop_XXXXXX";
    int fd = mkstemp(file);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(ftruncate(fd, SIZE), 0);
    close(fd);
    snprintf(base, sizeof base, "providers.ads.base_url=%s", fault_url(server, ""));
    snprintf(video, sizeof video, "video_file=%s", file);
    ck_assert_int_eq(stop_and_go(PIECE, COMMAND("ads.file.video.ad.upload", "advertiser_id=7",
                                                "upload_type=UPLOAD_BY_FILE", video)),
                     0);
    ck_assert_int_eq(fault_request(server, 0)->whole, 1);
    fault_stop(server);
    remove(file);
}
END_TEST

START_TEST(an_answer_may_come_after_the_stop)
{
    static const struct fault_step slow[] = {{FAULT_READ, 0, 0, 0},
                                             {FAULT_PAUSE, 0, 0, 2500},
                                             {FAULT_SEND, OK_ANSWER, 0, 0},
                                             {FAULT_STALL, 0, 0, 0}};
    char base[160];
    server = fault_start((const struct fault_step *const[]){slow}, 1, NULL);
    snprintf(base, sizeof base, "providers.ads.base_url=%s", fault_url(server, ""));
    ck_assert_int_eq(stop_and_go(0, COMMAND("ads.advertiser.info", "advertiser_ids:=[\"7\"]")), 0);
    fault_stop(server);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("stop");
    TCase *c = tcase_create("stop");
    tcase_set_timeout(c, 60);
    tcase_add_test(c, an_upload_outlives_a_stopped_process);
    tcase_add_test(c, an_answer_may_come_after_the_stop);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
