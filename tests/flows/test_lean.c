/* What a process holds that asked for one provider only: no other module, no network library, no socket. */
#include "core/loader.h"
#include "tiktok/tiktok.h"
#include <check.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int mapped(const char *name)
{
    char line[1024];
    int found = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    ck_assert_ptr_nonnull(maps);
    while (fgets(line, sizeof line, maps))
        found |= strstr(line, name) != NULL;
    fclose(maps);
    return found;
}

static int sockets(void)
{
    char path[300], target[256];
    struct dirent *entry;
    int n = 0;
    DIR *dir = opendir("/proc/self/fd");
    ck_assert_ptr_nonnull(dir);
    while ((entry = readdir(dir)) != NULL) {
        snprintf(path, sizeof path, "/proc/self/fd/%s", entry->d_name);
        ssize_t length = readlink(path, target, sizeof target - 1);
        target[length > 0 ? length : 0] = '\0';
        n += strncmp(target, "socket:", 7) == 0;
    }
    closedir(dir);
    return n;
}

static tt_context *open_context(void)
{
    static const char *const set[] = {"providers.creative.hmac_key=0123456789",
                                      "providers.creative.business_platform=p"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 2;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

START_TEST(only_what_was_asked_for_is_in_the_process)
{
    int before = sockets();
    tt_context *tt = open_context();
    tt_result *r = tt_call_text(
        tt, "creative.upload_url",
        "{\"external_business_id\":\"s1\",\"locale\":\"en\",\"download_urls\":[\"https://a.example/v.mp4\"]}",
        NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
    ck_assert(mapped("/creative.so"));
    ck_assert(!mapped("/ads.so"));
    ck_assert(!mapped("/business.so"));
    ck_assert(!mapped("/developer.so"));
    ck_assert(!mapped("tiktok-transport"));
    ck_assert(!mapped("libcurl"));
    ck_assert_int_eq(sockets(), before);
    r = tt_call_text(tt, "ads.advertiser.info", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_ECONFIG);
    ck_assert_msg(strstr(tt_result_message(r), "ads") != NULL, "%s", tt_result_message(r));
    ck_assert(!mapped("/ads.so"));
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(preloading_maps_the_transport_at_once)
{
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options.flags = TT_OPEN_NO_FILES | TT_OPEN_PRELOAD;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    ck_assert(mapped("tiktok-transport"));
    tt_close(tt);
}
END_TEST

static json_t *other_jansson(const json_t *object, const char *key)
{
    return json_object_get(object, key);
}

START_TEST(a_host_with_another_jansson_is_refused)
{
    tt_result *why = NULL;
    ck_assert_ptr_null(tt_open_with(NULL, other_jansson, &why));
    ck_assert_int_eq(tt_result_status(why), TT_EUSAGE);
    ck_assert_ptr_nonnull(strstr(tt_result_message(why), "a copy of jansson of its own"));
    tt_result_unref(why);
}
END_TEST

START_TEST(a_host_without_jansson_says_so)
{
    tt_result *why = NULL;
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    options.flags = TT_OPEN_NO_FILES;
    tt_context *tt = tt_open_with(&options, NULL, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    tt_close(tt);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("lean");
    TCase *c = tcase_create("lean");
    tcase_add_test(c, only_what_was_asked_for_is_in_the_process);
    tcase_add_test(c, preloading_maps_the_transport_at_once);
    tcase_add_test(c, a_host_with_another_jansson_is_refused);
    tcase_add_test(c, a_host_without_jansson_says_so);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
