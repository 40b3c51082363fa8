/* A video that is streamed from a host without ranges: it goes through spool_dir, or the error says what to set. */
#include "box.h"
#include "core/loader.h"
#include "tiktok/tiktok.h"
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char config[256], folder[256];

static void start(void)
{
    char made[] = "/tmp/test_spool_XXXXXX", dir[] = "/tmp/test_spool_dir_XXXXXX";
    ck_assert_int_ge(mkstemp(made), 0);
    ck_assert_ptr_nonnull(mkdtemp(dir));
    snprintf(config, sizeof config, "%s", made);
    snprintf(folder, sizeof folder, "%s", dir);
    const char *const arguments[] = {"--write-config", config, "--ready-after", "50", NULL};
    box_start(arguments);
}

static void stop(void)
{
    box_stop();
    remove(config);
    rmdir(folder);
}

static tt_result *post(const char *spool)
{
    char spool_set[300], state_set[300], json[512];
    const char *const set[] = {state_set, spool_set};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(state_set, sizeof state_set, "state_dir=%s/tests/state", TEST_BUILD_DIR);
    snprintf(spool_set, sizeof spool_set, "spool_dir=%s", spool ? spool : "");
    snprintf(json, sizeof json,
             "{\"video_url\":\"%s/sandbox/media/"
             "sample.mp4?size=12000000&ranges=no\",\"via\":\"stream\",\"mode\":\"inbox\","
             "\"poll_ms\":20}",
             box_base());
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.config = config;
    options.set = set;
    options.n_set = spool ? 2 : 1;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    tt_result *r = tt_call_text(tt, "developer.post_video", json, NULL);
    tt_close(tt);
    return r;
}

START_TEST(a_source_without_ranges_is_spooled)
{
    const char *const *warnings;
    tt_result *r = post(folder);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    size_t n = tt_result_warnings(r, &warnings);
    ck_assert_uint_ge(n, 1);
    ck_assert_msg(strstr(warnings[0], "does not serve ranges; it is fetched into spool_dir first") != NULL,
                  "%s", warnings[0]);
    tt_result_unref(r);
    struct reply state = box_get("/sandbox/state", NULL);
    ck_assert_msg(strstr(state.body, "12000000") != NULL, "%s", state.body);
    reply_free(&state);
    DIR *dir = opendir(folder);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
        ck_assert_msg(*entry->d_name == '.', "%s was left in spool_dir", entry->d_name);
    closedir(dir);
}
END_TEST

START_TEST(without_a_folder_it_says_what_to_set)
{
    tt_result *r = post(NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EREMOTE);
    ck_assert_msg(strstr(tt_result_message(r), "does not say how long it is") != NULL, "%s",
                  tt_result_message(r));
    ck_assert_msg(strstr(tt_result_hint(r), "set spool_dir") != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("spool");
    TCase *c = tcase_create("spool");
    tcase_set_timeout(c, 30);
    tcase_add_checked_fixture(c, start, stop);
    tcase_add_test(c, a_source_without_ranges_is_spooled);
    tcase_add_test(c, without_a_folder_it_says_what_to_set);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
