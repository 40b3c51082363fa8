/* Providers that are linked into the program: when they are loaded, what wins over them and over what they win, and what
 * those who look at providers say of them. */
#include "build_config.h"

#include "core/loader.h"
#include "script.h"
#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct tt_provider *nothing(void)
{
    return NULL;
}

static const struct tt_provider nameless = {TT_PROVIDER_HEAD, .version = "1"};
static const struct tt_provider *entry_nameless(void)
{
    return &nameless;
}

static const struct tt_provider bare = {TT_PROVIDER_HEAD, .id = "bare", .version = "1", .summary = "Bare"};
static const struct tt_provider *entry_bare(void)
{
    return &bare;
}

static tt_provider_fn *const builtin[] = {nothing, entry_nameless, tt_provider_test, entry_bare};
static char folder[300], file[340], path_set[340], module_set[400];
static const char *set[8];
static tt_open_options options;

static void add_set(const char *text)
{
    set[options.n_set++] = text;
}

static void quiet(int level, const char *line, void *user)
{
    (void)level;
    (void)line;
    (void)user;
}

/* A folder with a file of the name of the provider, which is no module. */
static void setup(void)
{
    snprintf(folder, sizeof folder, "%s/builtin-XXXXXX", TEST_BUILD_DIR);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/test.so", folder);
    int fd = open(file, O_CREAT | O_WRONLY, 0600);
    ck_assert_int_ge(fd, 0);
    close(fd);
    snprintf(path_set, sizeof path_set, "plugin_path=%s", folder);
    snprintf(module_set, sizeof module_set, "providers.test.module=%s", file);
    unsetenv("TIKTOK_PLUGIN_PATH");
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options = (tt_open_options)TT_OPEN_OPTIONS_INIT;
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.log = quiet;
    options.builtin = builtin;
    options.n_builtin = sizeof builtin / sizeof *builtin;
    add_set("state_dir=" TEST_BUILD_DIR "/tests/state");
    add_set(path_set);
}

static void teardown(void)
{
    remove(file);
    remove(folder);
}

static tt_context *open_it(void)
{
    tt_result *why = NULL;
    tt_context *tt = tt_open_with(&options, json_object_get, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
    return tt;
}

/* The result as JSON; it is let go. */
static json_t *tree(tt_result *r)
{
    json_t *t = tt_result_tree(r);
    ck_assert_msg(t != NULL, "%s", tt_result_message(r));
    tt_result_unref(r);
    return t;
}

static const char *member(const json_t *o, const char *name)
{
    const char *text = json_string_value(json_object_get(o, name));
    return text ? text : "";
}

/* Opens, and gives the row of the only provider. */
static json_t *only_provider(void)
{
    tt_context *tt = open_it();
    json_t *all = tree(tt_providers(tt));
    ck_assert_uint_eq(json_array_size(all), 1);
    json_t *row = json_incref(json_array_get(all, 0));
    json_decref(all);
    tt_close(tt);
    return row;
}

START_TEST(one_is_loaded_when_it_is_named)
{
    static const char *const exactly[] = {"test"};
    tt_context *tt = open_it();
    json_t *none = tree(tt_providers(tt));
    ck_assert_uint_eq(json_array_size(none), 0);
    json_decref(none);
    tt_close(tt);
    options.providers = exactly;
    options.n_providers = 1;
    json_t *row = only_provider();
    ck_assert_str_eq(member(row, "name"), "test");
    ck_assert_str_eq(member(row, "state"), "ready");
    ck_assert(json_is_true(json_object_get(row, "built_in")));
    ck_assert_ptr_null(json_object_get(row, "path"));
    json_decref(row);
    options.providers = NULL;
    add_set("providers.test.app_id=7");
    row = only_provider();
    ck_assert_str_eq(member(row, "state"), "ready");
    json_decref(row);
}
END_TEST

START_TEST(one_that_is_not_enabled_is_not_loaded)
{
    add_set("providers.test.enabled=false");
    tt_context *tt = open_it();
    json_t *none = tree(tt_providers(tt));
    ck_assert_uint_eq(json_array_size(none), 0);
    json_decref(none);
    tt_close(tt);
}
END_TEST

START_TEST(a_module_that_is_named_wins)
{
    add_set(module_set);
    json_t *row = only_provider();
    ck_assert_str_eq(member(row, "state"), "refused");
    ck_assert_str_eq(member(row, "path"), file);
    json_decref(row);
}
END_TEST

START_TEST(one_that_breaks_a_rule_is_refused_by_its_name)
{
    add_set("providers.bare.enabled=true");
    json_t *row = only_provider();
    ck_assert_str_eq(member(row, "why"), "built-in provider bare is refused: it has no action");
    json_decref(row);
}
END_TEST

START_TEST(options_that_cannot_be_are_refused)
{
    tt_result *why = NULL;
    options.builtin = NULL;
    ck_assert_ptr_null(tt_open_with(&options, json_object_get, &why));
    ck_assert_int_eq(tt_result_status(why), TT_EUSAGE);
    ck_assert_str_eq(tt_result_message(why), "the options count 4 built-in providers and name none");
    tt_result_unref(why);
}
END_TEST

START_TEST(candidates_name_it_before_the_files)
{
    json_t *all = tree(tt_candidates(&options));
    const json_t *first = NULL, *hidden = NULL;
    for (size_t i = 0; i < json_array_size(all); i++) {
        const json_t *one = json_array_get(all, i);
        if (strcmp(member(one, "name"), "test") == 0)
            *(first ? &hidden : &first) = one;
    }
    ck_assert_str_eq(member(first, "from"), "built in");
    ck_assert_str_eq(member(first, "verdict"), "trusted");
    ck_assert_str_eq(member(first, "state"), "unconfigured");
    ck_assert_ptr_null(json_object_get(first, "path"));
    if (ttc_loader_maps) {
        ck_assert_str_eq(member(hidden, "path"), file);
        ck_assert_str_eq(member(hidden, "verdict"),
                         "hidden: the provider that is built in is found before it");
    } else {
        ck_assert_ptr_null(hidden);
    }
    json_decref(all);
}
END_TEST

START_TEST(the_configuration_is_checked_against_it)
{
    add_set("providers.test.app_id=7");
    json_t *problems = tree(tt_config_check(&options));
    ck_assert_uint_eq(json_array_size(problems), 0);
    json_decref(problems);
    options.n_set--;
    add_set("providers.test.app_di=7");
    problems = tree(tt_config_check(&options));
    ck_assert_uint_eq(json_array_size(problems), 1);
    ck_assert_ptr_nonnull(strstr(member(json_array_get(problems, 0), "text"), "app_di"));
    json_decref(problems);
}
END_TEST

START_TEST(the_doctor_says_that_it_is_taken)
{
    int told = 0, searched = 0;
    add_set("providers.test.app_id=7");
    tt_context *tt = open_it();
    json_t *all = tree(tt_doctor(tt, 0));
    for (size_t i = 0; i < json_array_size(all); i++) {
        const char *detail = member(json_array_get(all, i), "detail");
        told += strcmp(detail, "the provider that is built in is taken as provider test") == 0;
        searched += strstr(detail, "folder 1 is ") != NULL;
    }
    ck_assert_int_eq(told, 1);
    ck_assert_int_eq(searched, ttc_loader_maps);
    json_decref(all);
    tt_close(tt);
}
END_TEST

START_TEST(it_can_be_inspected)
{
    json_t *seen = tree(tt_inspect_builtin(tt_provider_test));
    ck_assert_str_eq(member(seen, "name"), "test");
    ck_assert_str_eq(member(seen, "verdict"), "ok");
    ck_assert_ptr_nonnull(json_object_get(json_object_get(seen, "actions"), "broken"));
    ck_assert_ptr_null(json_object_get(seen, "file"));
    ck_assert_ptr_null(json_object_get(seen, "trusted"));
    json_decref(seen);
    seen = tree(tt_inspect_builtin(entry_bare));
    ck_assert_str_eq(member(seen, "verdict"), "refused");
    json_decref(seen);
    tt_provider_fn *const wrong[] = {NULL, nothing, entry_nameless};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        tt_result *r = tt_inspect_builtin(wrong[i]);
        ck_assert_int_eq(tt_result_status(r), TT_EPROVIDER);
        ck_assert_str_eq(tt_result_message(r), "the built-in provider has no descriptor or no id");
        tt_result_unref(r);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("builtin");
    TCase *c = tcase_create("builtin");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, one_is_loaded_when_it_is_named);
    tcase_add_test(c, one_that_is_not_enabled_is_not_loaded);
    tcase_add_test(c, a_module_that_is_named_wins);
    tcase_add_test(c, one_that_breaks_a_rule_is_refused_by_its_name);
    tcase_add_test(c, options_that_cannot_be_are_refused);
    tcase_add_test(c, candidates_name_it_before_the_files);
    tcase_add_test(c, the_configuration_is_checked_against_it);
    tcase_add_test(c, the_doctor_says_that_it_is_taken);
    tcase_add_test(c, it_can_be_inspected);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
