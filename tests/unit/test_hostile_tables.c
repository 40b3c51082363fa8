/* Descriptors and tables that say what cannot be: refused at load, or the one action when it is first used, each with its
 * sentence. Whatever a host looks at before that crashes nothing. Public functions only. */
#include "build_config.h"

#include "tiktok/tiktok.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIBS   TEST_BUILD_DIR "/tests/loader/.libs"
#define AUTHOR "the provider is at fault: report it to its author"
#define TABLE  "the provider's table is at fault: report it to its author"
#define NEWER  "the module needs a core of a later version: update libtiktok"

static tt_context *tt;

static void quiet(int level, const char *line, void *user)
{
    (void)level;
    (void)line;
    (void)user;
}

static void open_with(const char *name, const char *folder, const char *more)
{
    char path[400];
    const char *const names[] = {name, "z_good"}, *const set[] = {
                                                      path, "state_dir=" TEST_BUILD_DIR "/tests/state", more};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(path, sizeof path, "plugin_path=%s", folder);
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = more ? 3 : 2;
    options.providers = names;
    options.n_providers = 2;
    options.log = quiet;
    tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", why ? tt_result_message(why) : "");
}

static void close_test(void)
{
    tt_close(tt);
    tt = NULL;
}

static void good_one_works(void)
{
    tt_result *r = tt_call_text(tt, "z_good.first", "{}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
}

static void is_one_line(const char *text)
{
    for (; *text; text++)
        ck_assert_msg((unsigned char)*text >= 0x20 && *text != 0x7f, "%s", text);
}

/* ------------------------------------------------------------------------------------------------ descriptors */

static const struct {
    const char *name, *why, *hint;
} cases[] = {
    {"none", "its entry returned no descriptor", AUTHOR},
    {"flags", "its descriptor has flags 0x80000000, which are unknown here", "update libtiktok"},
    {"actions NULL", "its descriptor counts 1 actions and has no table of them", AUTHOR},
    {"actions many", "its descriptor counts 4294967295 actions; at most 10000 are allowed", AUTHOR},
    {"services NULL", "its descriptor counts 1 services and has no table of them", AUTHOR},
    {"services many", "its descriptor counts 65 services; at most 64 are allowed", AUTHOR},
    {"tokens NULL", "its descriptor counts 1 token kinds and has no table of them", AUTHOR},
    {"tokens many", "its descriptor counts 4294967295 token kinds; at most 64 are allowed", AUTHOR},
    {"settings NULL", "its descriptor counts 1 settings and has no table of them", AUTHOR},
    {"row huge", "its layout says that a row of kind action has 65528 bytes", AUTHOR},
    {"row odd", "its layout says that a row of kind action has 65535 bytes", AUTHOR},
    {"row none", "its layout says that a row of kind setting has 0 bytes", AUTHOR},
    {"id long", "the id in its descriptor is empty, not printable or longer than 255 bytes", AUTHOR},
    {"id empty", "the id in its descriptor is empty, not printable or longer than 255 bytes", AUTHOR},
    {"id control", "the id in its descriptor is empty, not printable or longer than 255 bytes", AUTHOR},
    {"version long", "the version in its descriptor is empty, not printable or longer than 255 bytes",
     AUTHOR},
    {"version control", "the version in its descriptor is empty, not printable or longer than 255 bytes",
     AUTHOR},
    {"license bytes", "the license in its descriptor is empty, not printable or longer than 255 bytes",
     AUTHOR},
    {"url empty", "the url in its descriptor is empty, not printable or longer than 255 bytes", AUTHOR},
    {"action long", "provider z_cases has an action name of 10008 bytes; 127 are allowed", NULL},
    {"action control", "provider z_cases has a badly named action: \"(not printable)\"", NULL},
    {"action NULL", "provider z_cases has an action without a name", NULL},
    {"summary NULL", "the summary of action z_cases.a is missing, too long or not printable", NULL},
    {"summary long", "the summary of action z_cases.a is missing, too long or not printable", NULL},
    {"neither", "action z_cases.a has neither an endpoint nor a start function", NULL},
    {"service twice", "it describes the service api twice", AUTHOR},
    {"service id NULL", "its descriptor has no id of a service", AUTHOR},
    {"service url", "the base_url of its service api is no https:// or http:// URL", AUTHOR},
    {"service url file", "the base_url of its service api is no https:// or http:// URL", AUTHOR},
    {"service codes NULL", "its service api counts rows and has no table of them", AUTHOR},
    {"service limits NULL", "its service api counts rows and has no table of them", AUTHOR},
    {"service code NULL", "row 0 of the codes of its service api has no code", AUTHOR},
    {"service limit count", "a limit of its service api allows no requests or lasts no seconds", AUTHOR},
    {"service limit seconds", "a limit of its service api allows no requests or lasts no seconds", AUTHOR},
    {"token twice", "it describes the token kind user twice", AUTHOR},
    {"token header NULL", "the header of its token kind user is not \"Name: %s\"", AUTHOR},
    {"token header bare", "the header of its token kind user is not \"Name: %s\"", AUTHOR},
    {"token header lines", "the header of its token kind user is not \"Name: %s\"", AUTHOR},
    {"token authorize", "the authorize of its token kind user names no action of its own", AUTHOR},
    {"token exchange", "the exchange of its token kind user names no action of its own", AUTHOR},
    {"token refresh", "the refresh of its token kind user names no action of its own", AUTHOR},
    {"token revoke", "the revoke of its token kind user names no action of its own", AUTHOR},
    {"token code", "the exchange of its token kind user has no parameter of the name that it gives", AUTHOR},
    {"setting twice", "it describes the setting a twice", AUTHOR},
    {"setting type", "its setting a has a bad name or an unknown type", AUTHOR},
    {"webhook", "its webhook_secret names a setting that is not declared", AUTHOR},
};

START_TEST(refuses_descriptors)
{
    char sentence[600];
    setenv("ZOO_CASE", cases[_i].name, 1);
    open_with("z_cases", LIBS, NULL);
    tt_result *r = tt_call_text(tt, "z_cases.first", "{}", NULL);
    snprintf(sentence, sizeof sentence,
             "z_cases.first cannot run, because provider z_cases is not loaded: module " LIBS
             "/z_cases.so is refused: %s",
             cases[_i].why);
    ck_assert_str_eq(tt_result_message(r), sentence);
    ck_assert_int_eq(tt_result_status(r), TT_EPROVIDER);
    if (cases[_i].hint)
        ck_assert_str_eq(tt_result_hint(r), cases[_i].hint);
    is_one_line(tt_result_message(r));
    tt_result_unref(r);
    good_one_works();
}
END_TEST

/* What is refused above is one thing that is wrong, not the module; and what only a later core
 * knows is no mistake. */
START_TEST(loads_the_others)
{
    const char *const fine[] = {"fine", "low flags", "service class", "token pkce"};
    for (size_t i = 0; i < 4; i++) {
        setenv("ZOO_CASE", fine[i], 1);
        open_with("z_cases", LIBS, NULL);
        tt_result *r = tt_call_text(tt, "z_cases.first", "{}", NULL);
        ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
        tt_result_unref(r);
        close_test();
    }
}
END_TEST

/* ------------------------------------------------------------------------------------------------------ tables */

static const struct {
    const char *label, *why, *hint;
} tables[] = {
    {"group_bytes", "it has a text that is not UTF-8", TABLE},
    {"doc_bytes", "a has a text that is not UTF-8", TABLE},
    {"path_bytes", "it has a text that is not UTF-8", TABLE},
    {"params_null", "it counts members and has no table of them", TABLE},
    {"name_null", "it has a member without a name", TABLE},
    {"name_control", "it has a member whose name is not printable or longer than 127 bytes", TABLE},
    {"result_null", "it counts result members and has no table of them", TABLE},
    {"aliases_null", "it counts aliases and has no table of them", TABLE},
    {"alias_unnamed", "it has an alias without a printable name", TABLE},
    {"limits_null", "it counts limits or codes and has no table of them", TABLE},
    {"codes_null", "it counts limits or codes and has no table of them", TABLE},
    {"page_kind", "it has a kind of paging 0xc8, which is unknown here", NEWER},
    {"service_null", "it names a service that is not declared", TABLE},
    {"word_null", "it has a member without a name", TABLE},
    {"twice", "a is there twice", TABLE},
    {"twice_inside", "o.a is there twice", TABLE},
    {"bounds", "a allows no value, as its lower bound is above its upper one", TABLE},
    {"bounds_unruled", "a has bounds and no rule that says them", TABLE},
    {"lengths", "a allows no text, as its shortest is longer than its longest", TABLE},
    {"items", "a allows no list, as its shortest is longer than its longest", TABLE},
    {"closed", "a is closed and has no choices", TABLE},
    {"fill_type", "a is filled with a value of another type", TABLE},
    {"fill_ghost", "a is filled from a parameter that does not exist", TABLE},
    {"assumed_type", "a has an assumed value of another type", TABLE},
    {"when_ghost", "a has a condition on a parameter that does not exist", TABLE},
    {"when_empty", "a has a condition with an empty part", TABLE},
    {"when_nothing", "a has a condition with an empty part", TABLE},
    {"when_bare", "a has a condition with an empty part", TABLE},
    {"unless_ghost", "a has a condition on a parameter that does not exist", TABLE},
    {"members", "a has members and is no object", TABLE},
    {"result_twice", "r is answered twice", TABLE},
    {"two.labels", "it is a flow and has more than one label after the provider's name", TABLE},
    {"method", "it has a method that is no word of capital letters", TABLE},
    {"path_blank", "it has a path with a blank or a control character", TABLE},
    {"body_first", "it begins with a body that is not among its bodies", TABLE},
    {"own_limits", "it has TT_E_OWN_LIMITS and no limits", TABLE},
    {"limit_requests", "it has a limit of no requests or no seconds", TABLE},
    {"limit_seconds", "it has a limit of no requests or no seconds", TABLE},
    {"limit_ghost", "it has a limit for the values of a parameter that does not exist", TABLE},
    {"code_null", "it has a row of its codes without a code", TABLE},
    {"code_class", "it has a class of codes 0x2c, which is unknown here", NEWER},
    {"pages_rowless", "it has pages and does not say where their rows are", TABLE},
    {"pages_next", "it has pages, and their next parameter does not exist", TABLE},
    {"pages_endless", "it has pages, and their next parameter does not exist", TABLE},
    {"pages_size", "it has pages, and their size parameter does not exist", TABLE},
    {"nowhere", "a does not say where it travels", TABLE},
    {"bodyless", "a travels in a body, and the endpoint has none", TABLE},
    {"fileless", "a is a file, and the endpoint has no multipart body", TABLE},
    {"window", "it has a window for repeats and no idempotency parameter", TABLE},
    {"alias_twice", "it has the same alias twice", TABLE},
    {"alias_rename", "it has an alias that renames to a parameter that does not exist", TABLE},
    {"alias_grammar", "it has an alias whose renames are not old=new", TABLE},
    {"alias_fills", "it has an alias that fills a parameter that does not exist", TABLE},
    {"alias_list", "it has an alias whose fills are no object", TABLE},
};

static void refused(tt_result *r, const char *sentence, const char *hint)
{
    ck_assert_str_eq(tt_result_message(r), sentence);
    ck_assert_str_eq(tt_result_hint(r), hint);
    ck_assert_int_eq(tt_result_status(r), TT_EPROVIDER);
    tt_result_unref(r);
}

START_TEST(refuses_tables)
{
    char sentence[300], action[100];
    open_with("z_tables", LIBS, NULL);
    snprintf(action, sizeof action, "z_tables.%s", tables[_i].label);
    snprintf(sentence, sizeof sentence, "action %s cannot be used: %s", action, tables[_i].why);
    refused(tt_call_text(tt, action, "{}", NULL), sentence, tables[_i].hint);
    refused(tt_describe(tt, action, 0), sentence, tables[_i].hint);
    const char *const fine[] = {"z_tables.fine", "z_tables.when_hint", "z_tables.alias_fine"};
    for (size_t i = 0; i < 3; i++) {
        tt_result *r = tt_call_text(tt, fine[i], "{}", NULL);
        ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
        tt_result_unref(r);
    }
    good_one_works();
}
END_TEST

static void let_go(tt_result *r)
{
    const char *text;
    size_t n;
    ck_assert_ptr_nonnull(r);
    if (tt_result_data(r, &text, &n) == 0) {
        json_t *tree = json_loadb(text, n, 0, NULL);
        ck_assert_msg(tree != NULL, "%s", text);
        json_decref(tree);
    }
    tt_result_unref(r);
}

/* Listing, searching, looking for what is near, the doctor: before any table was checked. */
START_TEST(looks_at_unchecked_tables)
{
    json_t *seed = json_pack("{s:s}", "actionType", "noSuchThing"),
           *near = json_pack("{s:s}", "actionType", "alias");
    open_with("z_tables", LIBS, NULL);
    let_go(tt_actions(tt, NULL));
    let_go(tt_actions(tt, "no such word"));
    let_go(tt_actions(tt, "z_tables.*"));
    let_go(tt_providers(tt));
    let_go(tt_call_text(tt, "z_tables.params_nul", "{}", NULL));
    let_go(tt_handle(tt, seed, NULL));
    let_go(tt_handle(tt, near, NULL));
    let_go(tt_doctor(tt, 0));
    json_decref(seed);
    json_decref(near);
    good_one_works();
    close_test();
    open_with("z_tables", LIBS, "providers.z_tables.gohst=1"); /* a setting that may be near some parameter */
    good_one_works();
}
END_TEST

/* ------------------------------------------------------------------------------------------------ our own tables */

static const char *const ours[] = {"ads", "business", "creative", "developer"};

START_TEST(our_own_tables_are_sound)
{
    const char *text;
    size_t n, i;
    json_t *row;
    open_with(ours[_i], TEST_BUILD_DIR "/.libs", NULL);
    tt_result *list = tt_actions(tt, NULL);
    ck_assert_int_eq(tt_result_data(list, &text, &n), 0);
    json_t *rows = json_loadb(text, n, 0, NULL);
    ck_assert_uint_gt(json_array_size(rows), 1);
    json_array_foreach(rows, i, row)
    {
        tt_result *r = tt_describe(tt, json_string_value(json_object_get(row, "name")), 0);
        ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
        tt_result_unref(r);
    }
    json_decref(rows);
    tt_result_unref(list);
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

int main(void)
{
    Suite *suite = suite_create("hostile tables");
    TCase *t = tcase_create("hostile tables");
    unsetenv("TIKTOK_PLUGIN_PATH");
    tcase_add_checked_fixture(t, NULL, close_test);
    tcase_set_timeout(t, 30);
    tcase_add_loop_test(t, refuses_descriptors, 0, COUNT(cases));
    tcase_add_test(t, loads_the_others);
    tcase_add_loop_test(t, refuses_tables, 0, COUNT(tables));
    tcase_add_test(t, looks_at_unchecked_tables);
    tcase_add_loop_test(t, our_own_tables_are_sound, 0, COUNT(ours));
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
