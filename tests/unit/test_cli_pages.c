/* --all-pages of the real command: a hundred pages need the memory of one, in every streaming form, and --max-items
 * stops in the middle. The pages come from a scripted server in this process. */
#include "build_config.h"
#include "tests/unit/wire.h"
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define ROWS_A_PAGE 1000

static char setting[128];

/* The first pages of so many. */
static void serve(unsigned pages, unsigned of)
{
    char *data = malloc(ROWS_A_PAGE * 200);
    for (unsigned page = 1; page <= pages; page++) {
        size_t n = (size_t)sprintf(data, "{\"list\":[");
        for (unsigned i = 0; i < ROWS_A_PAGE; i++)
            n += (size_t)sprintf(
                data + n, "%s{\"campaign_id\":\"17%010u\",\"campaign_name\":\"%040u\",\"budget\":20.10}",
                i ? "," : "", page * ROWS_A_PAGE + i, i);
        sprintf(data + n,
                "],\"page_info\":{\"page\":%u,\"page_size\":1000,\"total_page\":%u,\"total_number\":%u}}",
                page, of, of * ROWS_A_PAGE);
        wire_data(data);
    }
    free(data);
}

/* Starts the command with its standard output in a pipe. */
static pid_t start(const char *form, const char *more, int *from)
{
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    snprintf(setting, sizeof setting, "providers.ads.base_url=%s", wire_start());
    pid_t pid = fork();
    if (pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        close(ends[0]);
        close(ends[1]);
        unsetenv("TIKTOK_CONFIG");
        setenv("CLI_TEST_TOKEN", "t", 1);
        execl(TEST_BUILD_DIR "/tiktok", "tiktok", "call", "ads.campaign.get", "advertiser_id=7",
              "--all-pages", "--set", setting, "--set", "limits.enabled=false", "--set",
              "providers.ads.access_token=@env:CLI_TEST_TOKEN", "--output", form, more, (char *)NULL);
        _exit(127);
    }
    ck_assert_int_gt(pid, 0);
    close(ends[1]);
    *from = ends[0];
    return pid;
}

/* The most memory that the process has had so far, in kB. */
static long peak(pid_t pid)
{
    char path[64], line[256];
    long kb = 0;
    snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
    FILE *f = fopen(path, "r");
    ck_assert_ptr_nonnull(f);
    while (fgets(line, sizeof line, f))
        sscanf(line, "VmHWM: %ld kB", &kb);
    fclose(f);
    ck_assert_int_gt(kb, 0);
    return kb;
}

static size_t drain(int from, char *kept, size_t room)
{
    char chunk[65536];
    size_t all = 0;
    ssize_t n;
    while ((n = read(from, chunk, sizeof chunk)) > 0) {
        if (kept && all < room) {
            size_t k = (size_t)n < room - all ? (size_t)n : room - all;
            memcpy(kept + all, chunk, k);
        }
        all += (size_t)n;
    }
    close(from);
    return all;
}

static int status_of(pid_t pid)
{
    int status;
    ck_assert_int_eq(waitpid(pid, &status, 0), pid);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* Memory at the time when nearly everything has been printed and the pipe is full. */
static long peak_for(unsigned pages, const char *form, size_t *printed)
{
    int from;
    char chunk[4096];
    size_t all = 0, row = strcmp(form, "csv") == 0 ? 40 : 90;
    serve(pages, pages);
    pid_t pid = start(form, NULL, &from);
    while (all < (size_t)pages * ROWS_A_PAGE * row / 2) {
        ssize_t n = read(from, chunk, sizeof chunk);
        ck_assert_int_gt(n, 0);
        all += (size_t)n;
    }
    long kb = peak(pid);
    *printed = all + drain(from, NULL, 0);
    ck_assert_int_eq(status_of(pid), 0);
    ck_assert_uint_eq(wire_count(), pages);
    wire_stop();
    return kb;
}

static const char *const forms[] = {"json", "jsonl", "csv", "table"};

#ifdef __has_feature
#define SANITIZED __has_feature(address_sanitizer)
#else
#define SANITIZED 0
#endif

START_TEST(memory_stays_flat)
{
    size_t some, many;
    long few_pages = peak_for(4, forms[_i], &some), many_pages = peak_for(60, forms[_i], &many);
    ck_assert_uint_gt(many, 14 * some); /* it was all printed */
#if defined(__SANITIZE_ADDRESS__) || SANITIZED
    few_pages = many_pages; /* a sanitizer keeps what was freed: nothing to compare */
#endif
    ck_assert_msg(many_pages < few_pages + 1024, "4 pages need %ld kB, 60 pages %ld kB", few_pages,
                  many_pages);
}
END_TEST

START_TEST(max_items_stops)
{
    int from;
    char kept[4096];
    serve(5, 5);
    pid_t pid = start("csv", "--max-items=1001", &from);
    size_t all = drain(from, kept, sizeof kept);
    ck_assert_int_eq(status_of(pid), 0);
    ck_assert_uint_eq(wire_count(), 2);
    static const char head[] = "campaign_id,campaign_name,budget\r\n"
                               "170000001000,0000000000000000000000000000000000000000,20.10\r\n";
    ck_assert_mem_eq(kept, head, sizeof head - 1);
    ck_assert_uint_eq(all, strlen("campaign_id,campaign_name,budget\r\n") + 1001 * (12 + 1 + 40 + 1 + 5 + 2));
    wire_stop();
}
END_TEST

/* Half a list is closed all the same, so that it can be read; the exit status says that it is not all. */
START_TEST(a_failure_in_the_middle)
{
    int from;
    static char kept[1 << 20];
    serve(1, 2);
    wire_answer(200, "application/json", "{\"code\":40002,\"message\":\"no\",\"request_id\":\"r2\"}");
    pid_t pid = start("json", NULL, &from);
    size_t all = drain(from, kept, sizeof kept);
    ck_assert_int_eq(status_of(pid), 1);
    ck_assert_uint_eq(wire_count(), 2);
    ck_assert_mem_eq(kept + all - 3, "}]\n", 3);
    wire_stop();
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_pages");
    TCase *t = tcase_create("pages");
    tcase_set_timeout(t, 60);
    tcase_add_loop_test(t, memory_stays_flat, 0, 4);
    tcase_add_test(t, max_items_stops);
    tcase_add_test(t, a_failure_in_the_middle);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
