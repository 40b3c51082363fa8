/* All endpoints of v1.3: their list, what they insist on, and what they send. The judge is tests/flows/operations.tsv,
 * which shares nothing with the providers' tables, and a parser of raw requests. */
#include "tests/unit/minimal.h"
#include "tests/unit/operations.h"
#include "tests/unit/wire.h"
#include "tests/unit/wire_judge.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* MD5 of OPERATIONS_FILE_BYTES. */
#define FILE_MD5 "f201023c128c77f8d2186ba8cfce4d1b"

static void setup(void)
{
    operations_open(wire_start());
}

static void teardown(void)
{
    operations_close();
    wire_stop();
}

/* ------------------------------------------------------------------------------------------------- the list */

// clang-format off
static const struct { const char *name; unsigned n; } families[] = {
    {"account", 5}, {"ad", 10}, {"adgroup", 8}, {"advertiser", 7}, {"app", 8}, {"bc", 62}, {"brand_safety", 2},
    {"campaign", 9}, {"catalog", 48}, {"changelog", 4}, {"comment", 24}, {"creative", 23}, {"discovery", 9},
    {"dmp", 22}, {"event", 15}, {"file", 18}, {"gmv_max", 24}, {"identity", 9}, {"lead", 11}, {"mention", 11},
    {"message", 14}, {"mmm", 4}, {"oauth", 16}, {"optimizer", 8}, {"pangle", 3}, {"pixel", 10}, {"playable", 5},
    {"property", 4}, {"publish", 4}, {"report", 8}, {"rf", 7}, {"search_ad", 5}, {"smart_plus", 28},
    {"spark", 11}, {"split_test", 5}, {"store", 5}, {"subscription", 3}, {"tool", 38}, {"tto", 36},
    {"verification", 4}, {"webhook", 3},
};
// clang-format on

START_TEST(families_have_their_numbers)
{
    const struct operation *all = operations();
    unsigned sum = 0;

    for (size_t f = 0; f < sizeof families / sizeof *families; f++) {
        unsigned n = 0;

        for (size_t i = 0; i < N_OPERATIONS; i++) {
            n += strcmp(all[i].family, families[f].name) == 0;
        }
        ck_assert_msg(n == families[f].n, "%s: %u", families[f].name, n);
        sum += n;
    }
    ck_assert_uint_eq(sum, N_OPERATIONS);
}
END_TEST

static const char *member(const json_t *row, const char *name)
{
    const char *text = json_string_value(json_object_get(row, name));

    return text != NULL ? text : "";
}

static json_t *listed(void)
{
    tt_result *r = tt_actions(operations_context(), NULL);
    json_t *list = tt_result_tree(r);

    tt_result_unref(r);
    ck_assert(json_is_array(list));
    return list;
}

static void check_marks(const struct operation *o)
{
    json_t *description = operations_describe(o->action);

    ck_assert_msg(strcmp(member(description, "effect"), o->effect) == 0, "%s: the effect is %s", o->action,
                  member(description, "effect"));
    ck_assert_msg(
        json_is_true(json_object_get(description, "spends")) == (strstr(o->marks, "spends") != NULL) &&
            json_is_true(json_object_get(description, "deletes")) == (strstr(o->marks, "deletes") != NULL),
        "%s: its marks are not %s", o->action, o->marks);
    json_decref(description);
}

START_TEST(each_path_is_one_action_of_its_name)
{
    const struct operation *all = operations();
    json_t *list = listed(), *row;
    size_t i, n = 0;

    json_array_foreach(list, i, row)
    {
        const struct operation *is = NULL;

        if (strncmp(member(row, "path"), "/open_api/v1.3/", 15) != 0) {
            continue; /* a flow, or a page to sign in at */
        }
        for (size_t k = 0; k < N_OPERATIONS; k++) {
            is = strcmp(all[k].action, member(row, "name")) == 0 ? &all[k] : is;
        }
        ck_assert_msg(is != NULL, "%s is not expected", member(row, "name"));
        ck_assert_str_eq(member(row, "method"), is->method);
        ck_assert_str_eq(member(row, "path"), is->path);
        ck_assert_msg(strcmp(member(row, "group"), is->family) == 0, "%s is in %s", is->action,
                      member(row, "group"));
        check_marks(is);
        n++;
    }
    ck_assert_uint_eq(n, N_OPERATIONS);
    json_decref(list);
}
END_TEST

/* "@file" becomes the path of a file. Only at the top can files be. */
static int put_files(json_t *params)
{
    const char *name;
    json_t *value;
    int files = 0;

    json_object_foreach(params, name, value)
    {
        if (json_is_string(value) && strcmp(json_string_value(value), "@file") == 0) {
            json_string_set(value, operations_file());
            files++;
        }
    }
    return files;
}

/* --------------------------------------------------------------------------------------------- what they need */

static void refuses_without(const char *path, json_t *without, void *user)
{
    const char *action = user;
    tt_result *r = operations_call(action, without, TT_DRY_RUN);

    ck_assert_msg(tt_result_status(r) == TT_EUSAGE, "%s without %s: %s", action, path, tt_result_message(r));
    ck_assert_msg(strcmp(tt_result_param(r), path) == 0, "%s without %s: %s", action, path,
                  tt_result_message(r));
    tt_result_unref(r);
}

START_TEST(minimal_parameters_pass_and_each_is_needed)
{
    const struct operation *all = operations();
    unsigned needs = 0;

    for (size_t i = 0; i < N_OPERATIONS; i++) {
        json_t *description = operations_describe(all[i].action);
        json_t *params = minimal_params(description, operations_file());
        tt_result *r = operations_call(all[i].action, params, TT_DRY_RUN);
        const char *const *warnings;

        ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", all[i].action, tt_result_message(r));
        for (size_t k = 0; k < tt_result_warnings(r, &warnings); k++) {
            ck_assert_msg(strstr(warnings[k], "deprecated") != NULL ||
                              strstr(warnings[k], "may refuse") != NULL,
                          "%s: %s", all[i].action, warnings[k]);
        }
        tt_result_unref(r);
        needs += minimal_each_need(description, params, refuses_without, all[i].action);
        json_decref(params);
        json_decref(description);
    }
    ck_assert_uint_gt(needs, 1300);
}
END_TEST

/* What the list of the tests calls needed is refused when it is missing, filled ones aside. */
START_TEST(documented_needs_are_refused_by_name)
{
    static const char filled[] =
        " app_id secret client_id client_secret grant_type redirect_uri access_token "
        "refresh_token request_id video_signature image_signature music_signature signature "
        "file_signature ";
    const struct operation *all = operations();

    for (size_t i = 0; i < N_OPERATIONS; i++) {
        char *needs = strdup(all[i].needs), *rest = NULL, word[128];

        for (char *need = strtok_r(needs, " -", &rest); need != NULL; need = strtok_r(NULL, " ", &rest)) {
            json_t *params = json_loads(all[i].sample, 0, NULL);

            snprintf(word, sizeof word, " %s ", need);
            put_files(params);
            json_object_del(params, need);
            if (strstr(filled, word) == NULL) {
                refuses_without(need, params, all[i].action);
            }
            json_decref(params);
        }
        free(needs);
    }
}
END_TEST

/* --------------------------------------------------------------------------------------------- what they send */

static int is_text_place(const char *body)
{
    return strcmp(body, "json") != 0;
}

static void check_carried(const char *action, const char *body, const json_t *given, const json_t *carried)
{
    const char *name;
    json_t *value;

    json_object_foreach((json_t *)given, name, value)
    {
        const json_t *is = json_object_get(carried, name);

        ck_assert_msg(is != NULL, "%s: %s was not sent", action, name);
        if (json_is_string(is) && strcmp(json_string_value(is), "@file") == 0) {
            ck_assert_str_eq(json_string_value(value), operations_file());
            continue;
        }
        ck_assert_msg(is_text_place(body) ? wire_stands_for(json_string_value(is), value)
                                          : json_equal(is, value),
                      "%s: %s was sent as %s", action, name,
                      is_text_place(body) ? json_string_value(is) : json_dumps(is, JSON_ENCODE_ANY));
    }
}

/* What is sent beyond what was given: filled from the settings, or computed. */
static void check_filled(const char *action, const json_t *given, const json_t *carried)
{
    static const char *const fills[][2] = {
        {"app_id", "7001"},
        {"secret", "s3cret"},
        {"client_id", "7001"},
        {"client_secret", "s3cret"},
        {"grant_type", NULL},
        {"redirect_uri", "https://example.com/back"},
        {"request_id", NULL},
        {"access_token", "token-of-the-tests"},
        {"refresh_token", "rft.tests"},
        {"signature", FILE_MD5},
        {"video_signature", FILE_MD5},
        {"image_signature", FILE_MD5},
        {"music_signature", FILE_MD5},
        {"file_signature", FILE_MD5},
    };
    const char *name;
    json_t *value;

    json_object_foreach((json_t *)carried, name, value)
    {
        const char *const *fill = NULL;

        if (json_object_get(given, name) != NULL) {
            continue;
        }
        for (size_t i = 0; i < sizeof fills / sizeof *fills; i++) {
            fill = strcmp(fills[i][0], name) == 0 ? fills[i] : fill;
        }
        ck_assert_msg(fill != NULL, "%s: %s was sent and not given", action, name);
        ck_assert_msg(fill[1] == NULL || strcmp(json_string_value(value), fill[1]) == 0,
                      "%s: %s was filled with %s", action, name, json_string_value(value));
    }
}

/* The path with its {words} replaced, which then are no parameters any more. */
static void put_words(const char *path, json_t *params, char *out, size_t room)
{
    const char *open = strchr(path, '{'), *close = strchr(path, '}');
    char name[64];

    snprintf(out, room, "%s", path);
    if (open == NULL) {
        return;
    }
    snprintf(name, sizeof name, "%.*s", (int)(close - open - 1), open + 1);
    snprintf(out, room, "%.*s%s%s", (int)(open - path), path, "A%20b%26c%3Dd%2F%C3%A9%22%2B%25~", close + 1);
    ck_assert_str_eq(json_string_value(json_object_get(params, name)), "A b&c=d/\xC3\xA9\"+%~");
    json_object_del(params, name);
}

static void sends(const struct operation *o, json_t *params)
{
    char path[256];
    unsigned before = wire_count();
    int files = put_files(params);
    struct wire_expected expected = {.what = o->action,
                                     .method = o->method,
                                     .path = path,
                                     .body = o->body,
                                     .file_bytes = OPERATIONS_FILE_BYTES};
    tt_result *r = operations_call(o->action, params, 0);
    json_t *carried;

    ck_assert_msg(wire_count() == before + 1, "%s sent %u requests: %s", o->action, wire_count() - before,
                  tt_result_message(r));
    tt_result_unref(r);
    put_words(o->path, params, path, sizeof path);
    if (strcmp(o->body, "multipart,json") == 0) {
        expected.body = files > 0 ? "multipart" : "json";
    }
    expected.token = strcmp(o->token, "token") == 0 ? "token-of-the-tests" : NULL;
    carried = wire_judge(before, &expected);
    check_carried(o->action, expected.body, params, carried);
    check_filled(o->action, params, carried);
    json_decref(carried);
}

START_TEST(every_parameter_travels_where_it_belongs)
{
    const struct operation *all = operations();

    for (size_t i = 0; i < N_OPERATIONS; i++) {
        json_t *params = json_loads(all[i].sample, 0, NULL);

        if (strcmp(all[i].body, "page") != 0) {
            sends(&all[i], params);
        }
        json_decref(params);
    }
}
END_TEST

START_TEST(minimal_requests_carry_what_was_given_and_what_is_filled)
{
    const struct operation *all = operations();

    for (size_t i = 0; i < N_OPERATIONS; i++) {
        json_t *description = operations_describe(all[i].action);
        json_t *params = minimal_params(description, "@file");

        if (strcmp(all[i].body, "page") != 0 && strchr(all[i].path, '{') == NULL) {
            sends(&all[i], params);
        }
        json_decref(params);
        json_decref(description);
    }
}
END_TEST

START_TEST(pages_for_a_browser_are_addresses)
{
    tt_result *r = operations_call("ads.portal.mcp_tt4b_authorize", NULL, 0);
    const char *p;
    size_t n;

    ck_assert_int_eq(tt_result_status(r), TT_OK);
    ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
    ck_assert_msg(n > 2 && strstr(p, "/open_api/v1.3/portal/mcp-tt4b-authorize/") != NULL, "%.*s", (int)n, p);
    ck_assert_uint_eq(wire_count(), 0);
    tt_result_unref(r);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("operations");
    TCase *tcase = tcase_create("all");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(tcase, setup, teardown);
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, families_have_their_numbers);
    tcase_add_test(tcase, each_path_is_one_action_of_its_name);
    tcase_add_test(tcase, minimal_parameters_pass_and_each_is_needed);
    tcase_add_test(tcase, documented_needs_are_refused_by_name);
    tcase_add_test(tcase, every_parameter_travels_where_it_belongs);
    tcase_add_test(tcase, minimal_requests_carry_what_was_given_and_what_is_filled);
    tcase_add_test(tcase, pages_for_a_browser_are_addresses);
    suite_add_tcase(suite, tcase);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? 0 : 1;
}
