/* What a host can look at: providers, actions, descriptions, settings, modules, problems, the doctor. Only the public
 * functions are called; the providers are modules of the zoo. */
#include "build_config.h"

#include "tiktok/tiktok.h"
#include "core/loader.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The leak checker of gcc 12 crashes over thread-local storage of the libraries that the doctor maps. */
__attribute__((visibility("default"))) const char *__lsan_default_options(void);
const char *__lsan_default_options(void)
{
    return "use_tls=0";
}

static char folder[256], libs[300], path_set[320], state_set[320];
static const char *set[12];
static uint32_t n_set;
static tt_open_options options;

static void setup(void)
{
    snprintf(folder, sizeof folder, "%s/look-XXXXXX", TEST_BUILD_DIR);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(libs, sizeof libs, "%s/tests/loader/.libs", TEST_BUILD_DIR);
    snprintf(path_set, sizeof path_set, "plugin_path=%s", libs);
    snprintf(state_set, sizeof state_set, "state_dir=%s/state", folder);
    unsetenv("TIKTOK_PLUGIN_PATH");
    ttc_internal_dir(TEST_BUILD_DIR "/.libs");
    options = (tt_open_options)TT_OPEN_OPTIONS_INIT;
    options.flags = TT_OPEN_NO_FILES;
    n_set = 0;
    set[n_set++] = path_set;
    set[n_set++] = state_set;
    options.set = set;
    options.n_set = n_set;
}

static void teardown(void)
{
    char command[320];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    ck_assert_int_eq(system(command), 0);
}

static void add_set(const char *text)
{
    set[n_set++] = text;
    options.n_set = n_set;
}

static void quiet(int level, const char *line, void *user)
{
    (void)level;
    (void)line;
    (void)user;
}

static tt_context *open_context(void)
{
    tt_result *why = NULL;
    options.log = quiet;
    tt_context *tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", tt_result_message(why));
    return tt;
}

/* The data of a result as text; the result is let go. */
static const char *data(tt_result *r, int status)
{
    static char text[65536];
    const char *p;
    size_t n;
    ck_assert_msg(tt_result_status(r) == status, "%s", tt_result_message(r));
    ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
    ck_assert_uint_lt(n, sizeof text);
    memcpy(text, p, n);
    text[n] = '\0';
    json_t *tree = json_loads(text, 0, NULL);
    ck_assert_msg(tree != NULL, "%s", text);
    json_decref(tree);
    tt_result_unref(r);
    return text;
}

static void holds(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) != NULL, "%s\nis not in\n%s", part, text);
}

static void lacks(const char *text, const char *part)
{
    ck_assert_msg(strstr(text, part) == NULL, "%s\nis in\n%s", part, text);
}

/* -------------------------------------------------------------------------------------------- of a context */

START_TEST(providers)
{
    char expected[2000];
    add_set("providers.z_good.enabled=true");
    add_set("providers.z_major.enabled=true");
    add_set("providers.nix.enabled=true");
    tt_context *tt = open_context();
    const char *text = data(tt_providers(tt), TT_OK);
    snprintf(expected, sizeof expected,
             "[{\"name\":\"z_good\",\"state\":\"ready\",\"version\":\"1\",\"summary\":\"A module of the "
             "zoo\",\"abi\":\"1.0\",\"path\":\"%s/z_good.so\",\"actions\":2},",
             libs);
    holds(text, expected);
    snprintf(expected, sizeof expected,
             "{\"name\":\"z_major\",\"state\":\"refused\",\"abi\":\"7.3\",\"path\":\"%s/"
             "z_major.so\",\"actions\":0,"
             "\"why\":\"module %s/z_major.so is refused: it is made for ABI 7.3,",
             libs, libs);
    holds(text, expected);
    holds(text, "{\"name\":\"nix\",\"state\":\"refused\",\"actions\":0,\"why\":\"there is no nix.so in ");
    tt_close(tt);
}
END_TEST

START_TEST(actions)
{
    add_set("providers.z_good.enabled=true");
    add_set("providers.z_high.enabled=true");
    tt_context *tt = open_context();
    const char *text = data(tt_actions(tt, NULL), TT_OK);
    holds(text, "[{\"name\":\"z_good.first\",\"provider\":\"z_good\",\"summary\":\"Does nothing.\"");
    holds(text, "\"kind\":\"flow\"");
    holds(text, "\"name\":\"z_high.later\"");
    text = data(tt_actions(tt, "LATER"), TT_OK);
    holds(text, "z_high.later");
    lacks(text, "z_high.first");
    text = data(tt_actions(tt, "nothing"), TT_OK); /* a word of the summary */
    holds(text, "z_good.first");
    lacks(text, "z_high.later");
    text = data(tt_actions(tt, "z_good.*"), TT_OK);
    holds(text, "z_good.second");
    lacks(text, "z_high");
    ck_assert_str_eq(data(tt_actions(tt, "no such"), TT_OK), "[]");
    ck_assert_str_eq(data(tt_actions(tt, "first*"), TT_OK), "[]"); /* wildcards are for whole names */
    text = data(tt_actions(tt, " Good  FIRST "), TT_OK);           /* every word, in any order, of any case */
    holds(text, "z_good.first");
    lacks(text, "z_good.second");
    text = data(tt_actions(tt, "z_*.first nothing"), TT_OK); /* with wildcards and without */
    holds(text, "z_good.first");
    ck_assert_str_eq(data(tt_actions(tt, "first zebra"), TT_OK), "[]");
    tt_close(tt);
}
END_TEST

static void describe_fails(tt_context *tt, const char *action, uint32_t form, int status, const char *message)
{
    tt_result *r = tt_describe(tt, action, form);
    ck_assert_int_eq(tt_result_status(r), status);
    ck_assert_str_eq(tt_result_message(r), message);
    tt_result_unref(r);
}

START_TEST(describes)
{
    add_set("providers.z_good.enabled=true");
    add_set("providers.z_high.enabled=true");
    tt_context *tt = open_context();
    holds(data(tt_describe(tt, "z_good.first", TT_DESCRIBE_JSON), TT_OK), "\"name\":\"z_good.first\"");
    holds(data(tt_describe(tt, "z_good.first", TT_DESCRIBE_SCHEMA), TT_OK), "\"type\":\"object\"");
    describe_fails(tt, "z_good.frist", TT_DESCRIBE_JSON, TT_EUSAGE, "there is no action z_good.frist");
    describe_fails(tt, NULL, TT_DESCRIBE_JSON, TT_EUSAGE, "there is no action ");
    describe_fails(tt, "z_good.first", 7, TT_EUSAGE, "form 7 is not known");
    describe_fails(tt, "z_high.later", TT_DESCRIBE_SCHEMA, TT_EPROVIDER,
                   "action z_high.later cannot be used: when has flags 0x10000, which is unknown here");
    describe_fails(tt, "other.x", TT_DESCRIBE_JSON, TT_ECONFIG,
                   "there is no action other.x, because provider other is not loaded");
    tt_close(tt);
}
END_TEST

START_TEST(shows_the_configuration)
{
    add_set("providers.z_good.account=me");
    add_set("http.retries=7");
    tt_context *tt = open_context();
    const char *text = data(tt_config_show(tt), TT_OK);
    holds(text, "{\"key\":\"http.retries\",\"value\":7,\"origin\":\"command line\"}");
    holds(text, "{\"key\":\"http.max_answer\",\"value\":67108864,\"origin\":\"the default\"}");
    holds(text, "{\"key\":\"providers.z_good.account\",\"value\":\"me\",\"origin\":\"command line\"}");
    tt_close(tt);
}
END_TEST

/* --------------------------------------------------------------------------------------------- without a context */

START_TEST(inspects)
{
    char path[400], expected[900];
    snprintf(path, sizeof path, "%s/z_high.so", libs);
    const char *text = data(tt_inspect(path), TT_OK);
    snprintf(expected, sizeof expected,
             "{\"file\":\"%s\",\"name\":\"z_high\",\"verdict\":\"ok\",\"trusted\":[\"/", path);
    holds(text, expected);
    snprintf(expected, sizeof expected, ",\"%s\",\"%s\"]", libs, path);
    holds(text, expected);
    holds(text, "\"abi\":{\"core\":\"1.0\",\"module\":\"1.0\",");
    holds(text, "\"exports\":{\"entry\":\"tt_provider_z_high\",\"found\":true}");
    holds(text, "\"actions\":{\"count\":2,\"flows\":2,\"broken\":[{\"name\":\"z_high.later\",\"why\":"
                "\"action z_high.later "
                "cannot be used: when has flags 0x10000, which is unknown here\"}]}");
    snprintf(path, sizeof path, "%s/z_no_entry.so", libs);
    text = data(tt_inspect(path), TT_OK);
    holds(text, "\"verdict\":\"refused\",\"why\":\"module /");
    holds(text, "it has no entry tt_provider_z_no_entry()\",\"fix\":\"a module exports tt_provider_NAME(),");
    holds(text, "\"found\":false}}");
    snprintf(path, sizeof path, "%s/z_major.so", libs);
    text = data(tt_inspect(path), TT_OK);
    holds(text, "\"abi\":{\"core\":\"1.0\",\"module\":\"7.3\",");
    snprintf(path, sizeof path, "%s/none.so", folder);
    text = data(tt_inspect(path), TT_OK);
    snprintf(expected, sizeof expected, "\"why\":\"module %s is refused: %s: No such file or directory\"",
             path, path);
    holds(text, expected);
    snprintf(expected, sizeof expected, "\"%s\"]", folder); /* so far it was trusted */
    holds(text, expected);
}
END_TEST

START_TEST(inspects_what_is_near)
{
    ck_assert_int_eq(chdir(libs), 0);
    holds(data(tt_inspect("z_good.so"), TT_OK), "\"verdict\":\"ok\"");
    tt_result *r = tt_inspect("none.so");
    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    ck_assert_str_eq(tt_result_message(r), "none.so: No such file or directory");
    tt_result_unref(r);
    r = tt_inspect("/usr/Other.so");
    ck_assert_str_eq(tt_result_message(r), "/usr/Other.so does not have a module's name");
    tt_result_unref(r);
    r = tt_inspect(NULL);
    ck_assert_str_eq(tt_result_message(r), "no file is named");
    tt_result_unref(r);
}
END_TEST

static char *read_source(const char *name)
{
    static char text[65536];
    char path[400];
    snprintf(path, sizeof path, "%s/%s", TEST_SOURCE_DIR, name);
    FILE *f = fopen(path, "r");
    ck_assert_msg(f != NULL, "%s", path);
    text[fread(text, 1, sizeof text - 1, f)] = '\0';
    fclose(f);
    return text;
}

/* What the providers of this package declare stands in the annotated configuration, under their names. */
START_TEST(settings_are_explained)
{
    static const char *const names[] = {"ads", "business", "developer", "creative"};
    const char *conf = read_source("conf/tiktok.conf");
    char path[400], word[100];
    size_t i;
    json_t *one;
    for (size_t p = 0; p < 4; p++) {
        snprintf(word, sizeof word, "  #%s: {", names[p]);
        const char *group = strstr(conf, word), *end = group ? strstr(group, "#};") : NULL;
        ck_assert_msg(end != NULL, "%s", word);
        snprintf(path, sizeof path, "%s/.libs/%s.so", TEST_BUILD_DIR, names[p]);
        tt_result *r = tt_inspect(path);
        json_t *tree = tt_result_tree(r);
        ck_assert_str_eq(json_string_value(json_object_get(tree, "verdict")), "ok");
        ck_assert_uint_gt(json_array_size(json_object_get(tree, "settings")), 0);
        json_array_foreach(json_object_get(tree, "settings"), i, one)
        {
            snprintf(word, sizeof word, "#%s = ", json_string_value(json_object_get(one, "key")));
            const char *at = strstr(group, word);
            ck_assert_msg(at && at < end, "conf/tiktok.conf: %s lacks %s", names[p], word);
        }
        json_decref(tree);
        tt_result_unref(r);
    }
}
END_TEST

static void empty_file(const char *name, mode_t mode)
{
    char path[400];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    ck_assert_ptr_nonnull(f);
    fclose(f);
    ck_assert_int_eq(chmod(path, mode), 0);
}

START_TEST(candidates)
{
    char expected[2000], two[700];
    empty_file("beta.so", 0600);
    empty_file("alpha.so", 0622);
    empty_file("z_good.so", 0600);
    empty_file("readme.txt", 0600);
    empty_file("Upper.so", 0600);
    snprintf(two, sizeof two, "plugin_path=%s:%s", folder, libs);
    set[0] = two;
    const char *text = data(tt_candidates(&options), TT_OK);
    snprintf(
        expected, sizeof expected,
        "[{\"name\":\"alpha\",\"path\":\"%s/alpha.so\",\"verdict\":\"module %s/alpha.so is refused: "
        "everybody can "
        "write the file %s/alpha.so (mode 0622)\",\"state\":\"untrusted\",\"from\":\"plugin_path\",\"fix\":",
        folder, folder, folder);
    holds(text, expected);
    snprintf(expected, sizeof expected,
             "{\"name\":\"beta\",\"path\":\"%s/"
             "beta.so\",\"verdict\":\"trusted\",\"state\":\"unconfigured\",\"from\":"
             "\"plugin_path\"},{\"name\":\"z_good\",\"path\":\"%s/z_good.so\",\"verdict\":\"trusted\",",
             folder, folder);
    holds(text, expected);
    snprintf(
        expected, sizeof expected,
        "{\"name\":\"z_good\",\"path\":\"%s/z_good.so\",\"verdict\":\"hidden: %s/z_good.so is found before "
        "it\",\"state\":\"hidden\",\"from\":\"plugin_path\",\"hidden_by\":\"%s/z_good.so\"}",
        libs, folder, folder);
    holds(text, expected);
    lacks(text, "readme");
    lacks(text, "Upper");
    set[0] = "plugin_path=x";
    tt_result *r = tt_candidates(&options);
    ck_assert_int_eq(tt_result_status(r), TT_ECONFIG);
    ck_assert_str_eq(tt_result_message(r),
                     "command line: plugin_path holds \"x\", which is not an absolute path");
    tt_result_unref(r);
}
END_TEST

START_TEST(checks_a_configuration)
{
    char file[400], expected[2000];
    snprintf(file, sizeof file, "%s/tiktok.conf", folder);
    FILE *f = fopen(file, "w");
    fprintf(f, "htpp: { };\nproviders: {\n z_good: { acount = \"x\"; };\n nix: { };\n z_high: { enabled = "
               "false; oops = 1; "
               "};\n z_major: { secret = \"@file:/nowhere/s\"; };\n};\n");
    fclose(f);
    chmod(file, 0600);
    options.config = file;
    tt_result *r = tt_config_check(&options);
    ck_assert_str_eq(tt_result_message(r), "the configuration has 5 errors");
    tt_result_unref(r);
    snprintf(expected, sizeof expected,
             "[{\"file\":\"%s\",\"line\":1,\"level\":\"error\",\"text\":\"htpp is not a "
             "setting\",\"hint\":\"did you mean "
             "http?\"},",
             file);
    const char *whole = data(tt_config_check(&options), TT_ECONFIG);
    holds(whole, expected);
    holds(whole, "\"line\":3,\"level\":\"error\",\"text\":\"providers.z_good.acount is no setting of "
                 "provider z_good and no "
                 "parameter of its actions\",\"hint\":\"did you mean account?\"");
    holds(whole,
          "\"line\":4,\"level\":\"error\",\"text\":\"provider nix cannot be loaded: there is no nix.so in ");
    holds(whole, "\"line\":6,\"level\":\"error\",\"text\":\"provider z_major cannot be loaded: module ");
    holds(whole, "\"line\":6,\"level\":\"error\",\"text\":\"providers.z_major.secret: /nowhere/s: No such "
                 "file or directory\"");
    lacks(whole, "oops");
}
END_TEST

START_TEST(finds_nothing_wrong)
{
    add_set("providers.z_good.account=x");
    ck_assert_str_eq(data(tt_config_check(&options), TT_OK), "[]");
    options.size = 3;
    tt_result *r = tt_config_check(&options);
    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    ck_assert_str_eq(tt_result_message(r), "the options say that they are 3 bytes long");
    tt_result_unref(r);
}
END_TEST

/* A check runs no command, and no provider is asked to do anything but to start. */
START_TEST(checks_without_running_commands)
{
    char command[600], mark[400];
    snprintf(mark, sizeof mark, "%s/ran", folder);
    snprintf(command, sizeof command, "providers.z_good.account=@cmd:touch %s", mark);
    add_set(command);
    data(tt_config_check(&options), TT_OK);
    ck_assert_int_eq(access(mark, F_OK), -1);
}
END_TEST

/* ------------------------------------------------------------------------------------------------- the doctor */

START_TEST(the_doctor)
{
    char expected[2000];
    add_set("providers.z_good.enabled=true");
    add_set("providers.nix.enabled=true");
    add_set("http.proxy=http://me:hush@127.0.0.1:9");
    tt_context *tt = open_context();
    const char *text = data(tt_doctor(tt, 0), TT_OK);
    snprintf(expected, sizeof expected,
             "{\"check\":\"permissions\",\"state\":\"ok\",\"detail\":\"state_dir %s/state is made when it is "
             "needed\"}",
             folder);
    holds(text, expected);
    holds(text, "{\"check\":\"proxy\",\"state\":\"ok\",\"detail\":\"requests go through http.proxy (command "
                "line)\"}");
    lacks(text, "hush");
    holds(text, "\"check\":\"clock\"");
    holds(text, "\"check\":\"certificates\"");
    holds(text,
          "{\"check\":\"library\",\"state\":\"ok\",\"detail\":\"the library's own modules are there\"}");
    holds(text, "{\"check\":\"provider z_good\",\"state\":\"ok\",\"detail\":\"version 1, 2 actions, nothing "
                "is missing\"}");
    holds(text, "{\"check\":\"provider nix\",\"state\":\"failed\",\"detail\":\"there is no nix.so in ");
    snprintf(expected, sizeof expected, "%s/state", folder);
    ck_assert_int_eq(mkdir(expected, 0755), 0);
    text = data(tt_doctor(tt, 0), TT_OK);
    holds(text, "/state is open to others (mode 0755)\",\"fix\":\"chmod 700 the folder\"}");
    ck_assert_int_eq(chmod(expected, 0700), 0);
    text = data(tt_doctor(tt, 0), TT_OK);
    holds(text, "/state can be written to by you alone\"}");
    ck_assert_int_eq(rmdir(expected), 0);
    empty_file("state", 0600);
    text = data(tt_doctor(tt, 0), TT_OK);
    holds(text, "/state: it is not a folder\",\"fix\":\"name a folder that you can write to\"}");
    tt_close(tt);
}
END_TEST

START_TEST(the_doctor_names_what_is_missing)
{
    add_set("providers.z_needs.secret=@env:TT_NOT_SET");
    tt_context *tt = open_context();
    const char *text = data(tt_doctor(tt, 1), TT_OK);
    holds(text, "{\"check\":\"configuration\",\"state\":\"failed\",\"detail\":\"command line: "
                "providers.z_needs.secret: the "
                "environment variable TT_NOT_SET is not set\",\"fix\":\"set the variable and export it\"}");
    holds(text,
          "{\"check\":\"provider z_needs\",\"state\":\"warning\",\"detail\":\"the setting app_id is not set; "
          "z_needs.get and 1 other action need it\",\"fix\":\"set providers.z_needs.app_id in the "
          "configuration\"}");
    holds(text,
          "{\"check\":\"provider z_needs\",\"state\":\"warning\",\"detail\":\"the token access_token is not "
          "set; "
          "z_needs.get needs it\",\"fix\":\"set providers.z_needs.access_token in the configuration\"}");
    holds(text, "{\"check\":\"service z_needs.v1\",\"state\":\"failed\",");
    tt_close(tt);
}
END_TEST

START_TEST(the_doctor_without_providers)
{
    tt_context *tt = open_context();
    holds(data(tt_doctor(tt, 0), TT_OK), "{\"check\":\"configuration\",\"state\":\"warning\",\"detail\":\"no "
                                         "provider is configured\",\"fix\":\"add "
                                         "providers: { NAME: { } }; to the configuration\"}");
    tt_close(tt);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("introspect");
    TCase *t = tcase_create("introspect");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 30);
    tcase_add_test(t, providers);
    tcase_add_test(t, actions);
    tcase_add_test(t, describes);
    tcase_add_test(t, shows_the_configuration);
    tcase_add_test(t, inspects);
    tcase_add_test(t, inspects_what_is_near);
    tcase_add_test(t, settings_are_explained);
    tcase_add_test(t, candidates);
    tcase_add_test(t, checks_a_configuration);
    tcase_add_test(t, finds_nothing_wrong);
    tcase_add_test(t, checks_without_running_commands);
    tcase_add_test(t, the_doctor);
    tcase_add_test(t, the_doctor_names_what_is_missing);
    tcase_add_test(t, the_doctor_without_providers);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
