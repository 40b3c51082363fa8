/* Signing in as a person does: the real command, the sandbox's consent pages, a real browser. Not part of 'make check',
 * because it needs Chromium: 'make check-browser', which './bootstrap check-long' does. */
#include "build_config.h"
#include "tests/flows/browser_driver.h"
#include "tests/unit/box.h"
#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[] = "/tmp/tiktok-browser-XXXXXX", config[64], said[64], printed[64];
static pid_t command;

/* The sandbox's configuration without the tokens and the redirect address that it has ready. */
static void write_config(const char *from)
{
    char line[1024];
    FILE *in = fopen(from, "r"), *out = fopen(config, "w");
    ck_assert(in && out);
    while (fgets(line, sizeof line, in))
        if (!strstr(line, "_token") && !strstr(line, "redirect_uri"))
            fputs(line, out);
    fclose(in);
    ck_assert_int_eq(fclose(out), 0);
}

static void begin(void)
{
    char whole[64], profile[64];
    strcpy(folder + sizeof folder - 7, "XXXXXX");
    umask(077);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(whole, sizeof whole, "%s/whole.conf", folder);
    snprintf(config, sizeof config, "%s/tiktok.conf", folder);
    snprintf(said, sizeof said, "%s/said", folder);
    snprintf(printed, sizeof printed, "%s/printed", folder);
    snprintf(profile, sizeof profile, "%s/profile", folder);
    box_start((const char *const[]){"--write-config", whole, NULL});
    write_config(whole);
    setenv("TIKTOK_CONFIG", config, 1);
    setenv("XDG_STATE_HOME", folder, 1);
    setenv("BROWSER", "true", 1); /* the test opens the page that the command names */
    browser_start(profile);
}

static void end(void)
{
    char line[128];
    browser_stop();
    box_stop();
    snprintf(line, sizeof line, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(line), 0);
}

/* ---- the command */

static char *slurp(const char *file)
{
    char *text = calloc(1, 65536);
    FILE *in = fopen(file, "r");
    if (in) {
        size_t n = fread(text, 1, 65535, in);
        text[n] = '\0';
        fclose(in);
    }
    return text;
}

static void start_command(const char *const *words)
{
    const char *argv[16] = {TEST_BUILD_DIR "/tiktok"};
    for (int i = 0; words[i] && i < 14; i++)
        argv[i + 1] = words[i];
    command = fork();
    ck_assert_int_ge(command, 0);
    if (command == 0) {
        prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (!freopen(printed, "w", stdout) || !freopen(said, "w", stderr))
            _exit(126);
        execv(argv[0], (char *const *)argv);
        _exit(127);
    }
}

static int wait_command(void)
{
    int status = 0;
    ck_assert_int_eq(waitpid(command, &status, 0), command);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static int run(const char *const *words)
{
    start_command(words);
    return wait_command();
}

/* The line that begins with this, without it, once it is there and whole; the caller frees it. */
static char *said_after(const char *mark)
{
    for (int i = 0; i < 200; i++, usleep(50000)) {
        char *text = slurp(said), *at = strstr(text, mark);
        if (at && strchr(at + strlen(mark), '\n')) {
            at += strlen(mark);
            char *line = strndup(at, strcspn(at, " ;\n"));
            free(text);
            return line;
        }
        free(text);
    }
    ck_abort_msg("the command never said '%s'", mark);
    return NULL;
}

static void login(const char *provider)
{
    start_command((const char *const[]){"login", provider, "--account", "browser", NULL});
    char *url = said_after("\n    ");
    free(said_after("Waiting for the answer at "));
    browser_open(url);
    free(url);
}

static void expect(const char *file, const char *part)
{
    char *text = slurp(file);
    ck_assert_msg(strstr(text, part) != NULL, "'%s' is not in: %s", part, text);
    free(text);
}

static void expect_page(const char *heading, const char *words)
{
    free(browser_text("h1", heading));
    free(browser_text("main p", words));
    char *language = browser_run("return document.documentElement.lang");
    ck_assert_str_eq(language, "en");
    free(language);
}

/* ---- the cases */

static const char *const providers[] = {"ads", "business", "developer"};

START_TEST(allowed)
{
    const char *provider = providers[_i];
    login(provider);
    browser_click("button.yes");
    expect_page("You are signed in", "go back to the terminal");
    char *title = browser_title();
    ck_assert_str_eq(title, "You are signed in");
    free(title);
    ck_assert_int_eq(wait_command(), 0);
    expect(printed, "browser of ");
    ck_assert_int_eq(run((const char *const[]){"tokens", "show", provider, "browser", NULL}), 0);
    ck_assert_int_eq(run((const char *const[]){"whoami", provider, NULL}), 0);
    expect(printed, "Known as");
}
END_TEST

START_TEST(denied)
{
    const char *provider = providers[_i];
    login(provider);
    browser_click("button.no");
    expect_page("You are not signed in", "did not allow access");
    ck_assert_int_eq(wait_command(), 3);
    expect(said, "access_denied");
    ck_assert_int_eq(run((const char *const[]){"tokens", "show", provider, "browser", NULL}), 3);
}
END_TEST

START_TEST(forged_state)
{
    const char *provider = providers[_i];
    char forged[512];
    start_command((const char *const[]){"login", provider, "--account", "browser", NULL});
    char *url = said_after("\n    "), *callback = said_after("Waiting for the answer at ");
    snprintf(forged, sizeof forged, "%s?code=stolen&auth_code=stolen&state=forged", callback);
    browser_open(forged);
    expect_page("This belongs to another sign-in", "still waits");
    browser_open(url);
    browser_click("button.yes");
    expect_page("You are signed in", "go back to the terminal");
    ck_assert_int_eq(wait_command(), 0);
    expect(said, "belongs to another sign-in");
    free(url);
    free(callback);
}
END_TEST

/* What the person unticks is missing, and both sides say so. */
START_TEST(left_out)
{
    login("developer");
    browser_click("input[name='scope.video.publish']");
    browser_click("button.yes");
    expect_page("You are signed in, but not for everything", "video.publish");
    ck_assert_int_eq(wait_command(), 7);
    expect(said, "not allowed was: video.publish");
    ck_assert_int_eq(run((const char *const[]){"tokens", "show", "developer", "browser", NULL}), 0);
}
END_TEST

/* On the narrow screen that the browser has here nothing must be scrolled sideways. */
START_TEST(page_is_readable)
{
    login("developer");
    browser_click("button.yes");
    expect_page("You are signed in", "go back to the terminal");
    char *width = browser_run("return String(document.documentElement.scrollWidth <= window.innerWidth)");
    ck_assert_str_eq(width, "true");
    free(width);
    ck_assert_int_eq(wait_command(), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("browser");
    TCase *cases = tcase_create("sign-in");
    tcase_add_checked_fixture(cases, begin, end);
    tcase_set_timeout(cases, 120);
    tcase_add_loop_test(cases, allowed, 0, 3);
    tcase_add_loop_test(cases, denied, 0, 3);
    tcase_add_loop_test(cases, forged_state, 0, 3);
    tcase_add_test(cases, left_out);
    tcase_add_test(cases, page_is_readable);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
