/* Providers that break the contract at run time: a real module, mapped by the library, whose flow does what it must not.
 * The process lives, the sentence names the provider, the action and the rule, and another provider works on. */
#include "build_config.h"

#include "tiktok/tiktok.h"
#include "wire.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FINE   "{\"unexpected\":[]}"
#define IS     "warning z_misbehaves: z_misbehaves.do_wrong "
#define ROWS   "warning z_misbehaves: z_misbehaves.give_rows "
#define OVER   IS "ends a call that is over already; that is ignored (tiktok-provider(7), F3)"
#define AUTHOR "report this to the provider's author"

static tt_context *tt;
static const char *server;
static char heard[400][600];
static size_t n_heard;

static void hear(int level, const char *line, void *user)
{
    (void)level;
    (void)user;
    if (n_heard < sizeof heard / sizeof *heard)
        snprintf(heard[n_heard++], sizeof heard[0], "%s", line + 25); /* without the time */
}

static size_t count_heard(const char *text)
{
    size_t n = 0;
    for (size_t i = 0; i < n_heard; i++)
        n += strstr(heard[i], text) != NULL;
    return n;
}

static void must_hear(const char *text)
{
    if (count_heard(text))
        return;
    for (size_t i = 0; i < n_heard; i++)
        printf("heard: %s\n", heard[i]);
    ck_abort_msg("nobody said: %s", text);
}

static tt_context *open_zoo(uint32_t drive)
{
    static const char *const names[] = {"z_misbehaves", "z_good"};
    char base[200];
    const char *const set[] = {"plugin_path=" TEST_BUILD_DIR "/tests/loader/.libs",
                               "state_dir=" TEST_BUILD_DIR "/tests/state", "limits.shared=false",
                               "http.retries=0", base};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    tt_result *why = NULL;
    snprintf(base, sizeof base, "providers.z_misbehaves.base_url=%s", server);
    options.flags = TT_OPEN_NO_FILES;
    options.drive = drive;
    options.set = set;
    options.n_set = sizeof set / sizeof *set;
    options.providers = names;
    options.n_providers = 2;
    options.log = hear;
    options.log_level = TT_LOG_DEBUG;
    tt_context *opened = tt_open(&options, &why);
    ck_assert_msg(opened != NULL, "%s", why ? tt_result_message(why) : "");
    return opened;
}

static void setup(void)
{
    unsetenv("TIKTOK_PLUGIN_PATH");
    n_heard = 0;
    server = wire_start();
    tt = open_zoo(TT_DRIVE_CALLER);
}

static void teardown(void)
{
    tt_close(tt);
    wire_stop();
}

static tt_result *sin_with(const char *action, const char *sin, const tt_call_options *options)
{
    json_t *params = json_pack("{s:s,s:I}", "sin", sin, "context", (json_int_t)(intptr_t)tt);
    tt_result *r = tt_call(tt, action, params, options);
    json_decref(params);
    return r;
}

static tt_result *commit(const char *sin)
{
    return sin_with("z_misbehaves.do_wrong", sin, NULL);
}

/* The result; it is let go. */
static void expect(tt_result *r, int status, const char *message, const char *data)
{
    const char *p = "";
    size_t n = 0;
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    if (message)
        ck_assert_str_eq(tt_result_message(r), message);
    if (data) {
        ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
        ck_assert_msg(n == strlen(data) && memcmp(p, data, n) == 0, "%.*s", (int)n, p);
    }
    json_t *error = status == TT_OK ? json_object() : json_loads(tt_result_error_json(r), 0, NULL);
    ck_assert_msg(error != NULL, "%s", tt_result_error_json(r));
    json_decref(error);
    tt_result_unref(r);
}

/* Whatever one did, it and the others can still be called. */
static void all_work_on(void)
{
    expect(tt_call_text(tt, "z_good.first", "{}", NULL), TT_OK, NULL, NULL);
    expect(tt_call_text(tt, "z_misbehaves.be_good", "{}", NULL), TT_OK, NULL, "{\"said\":\"good\"}");
}

static const struct {
    const char *sin;
    int status;
    const char *message, *data, *said[4];
} sins[] = {
    {"twice at once", TT_OK, NULL, FINE, {OVER}},
    {"twice later", TT_OK, NULL, FINE, {OVER}},
    {"nothing",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider returned with nothing pending and no result (tiktok-provider(7), "
     "F4)",
     NULL,
     {NULL}},
    {"forget",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider returned with nothing pending and no result (tiktok-provider(7), "
     "F4)",
     NULL,
     {NULL}},
    {"return failed",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider could not start it: its start function returned TT_RC_FAILED (-5) "
     "and "
     "no failure",
     NULL,
     {NULL}},
    {"return odd",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider could not start it: its start function returned an unknown code "
     "(42) "
     "and no failure",
     NULL,
     {NULL}},
    {"return failed with a step pending", TT_ENOMEMORY, NULL, NULL, {NULL}},
    {"return failed after the end", TT_OK, NULL, FINE, {NULL}},
    {"no such sin", TT_EPROVIDER, NULL, NULL, {NULL}},
    {"leave steps",
     TT_OK,
     NULL,
     FINE,
     {"debug z_misbehaves: z_misbehaves.do_wrong ended with 3 steps pending, which are dropped"}},
    {"block in start",
     TT_OK,
     NULL,
     FINE,
     {IS "blocked the loop for ", " ms in start; long work belongs into work() (tiktok-provider(7), F1)"}},
    {"block in a callback",
     TT_OK,
     NULL,
     FINE,
     {IS "blocked the loop for ", " ms in a step; long work belongs into work() (tiktok-provider(7), F1)"}},
    {"host functions on a worker", TT_OK, NULL, FINE, {NULL}},
    {"invoke another provider",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong asked for the step z_good.first, which is no endpoint of its own provider",
     NULL,
     {NULL}},
    {"invoke a flow",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong asked for the step z_misbehaves.be_good, which is no endpoint of its own "
     "provider",
     NULL,
     {NULL}},
    {"invoke nothing", TT_EUSAGE, "there is no action z_misbehaves.no_such", NULL, {NULL}},
    {"send to another host",
     TT_EREMOTE,
     "z_misbehaves.do_wrong: the service named a URL on the host evil.invalid, where nothing may be sent",
     NULL,
     {NULL}},
    {"send to no service",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider describes no service \"nowhere\"",
     NULL,
     {NULL}},
    {"break a header", TT_EUSAGE, "z_misbehaves.do_wrong: a header holds a line break", NULL, {NULL}},
    {"break requests",
     TT_OK,
     NULL,
     FINE,
     {IS "makes a request that has a path that does not begin with / (tiktok-provider(7), F9)",
      IS "makes a request that has a method that is no word of capital letters (tiktok-provider(7), F9)",
      IS "makes a request that counts parts and has no table of them (tiktok-provider(7), F9)",
      IS "makes a request that has a source of bytes that cannot be there (tiktok-provider(7), F9)"}},
    {"send an unknown source", TT_EPROVIDER, "a body's source has the unknown kind 99", NULL, {NULL}},
    {"send what was never opened", TT_EPROVIDER, "a body names a source that was never opened", NULL, {NULL}},
    {"give the parameters away",
     TT_OK,
     NULL,
     NULL,
     {IS "gives away its parameters, which are borrowed (tiktok-provider(7), F5)"}},
    {"give parameters to a step",
     TT_OK,
     NULL,
     FINE,
     {IS "gives away its parameters, which are borrowed (tiktok-provider(7), F5)"}},
    {"ask for huge memory",
     TT_OK,
     NULL,
     FINE,
     {IS "asks for 18446744073709551615 bytes of memory (tiktok-provider(7), F5)"}},
    {"call the host", TT_OK, NULL, FINE, {NULL}},
    {"register late",
     TT_OK,
     NULL,
     FINE,
     {"error z_misbehaves: actions can be registered in init only (tiktok-provider(7), P7)"}},
    {"no arguments",
     TT_OK,
     NULL,
     FINE,
     {IS "calls invoke() without an argument that it must give (tiktok-provider(7), F2)",
      IS "calls source_open() without an argument that it must give (tiktok-provider(7), F2)",
      IS "calls digest() without an argument that it must give (tiktok-provider(7), F2)",
      IS "keeps a state that is no object (tiktok-provider(7), F8)"}},
    {"no lengths",
     TT_OK,
     NULL,
     FINE,
     {IS "gives a tt_http whose abi does not say how long it is; initialise it with TT_ABI_OF() "
         "(tiktok-provider(7), "
         "F11)",
      IS "gives a tt_source to fill whose abi does not say how long it is; ",
      IS "gives a tt_fault to fill whose abi does not say how long it is; ",
      IS "makes a request that has a source whose abi does not say how long it is (tiktok-provider(7), F9)"}},
    {"fail without a length",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider failed without a word",
     NULL,
     {IS "gives a tt_fault whose abi does not say how long it is; "}},
    {"no bytes",
     TT_OK,
     NULL,
     FINE,
     {"error z_misbehaves: a level below all", "debug z_misbehaves: a level above all",
      "warning z_misbehaves: two\\nlines and \\xff bytes %s %n"}},
    {"fail unclean", TT_EREMOTE, "z_misbehaves.do_wrong: \\x1b[31mred\\n\\xed\\xa0\\x80 %s", NULL, {NULL}},
    {"fail unknown",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: odd",
     NULL,
     {IS "fails with the unknown kind 99 (tiktok-provider(7), F3)"}},
    {"fail silent", TT_EPROVIDER, "z_misbehaves.do_wrong: the provider failed without a word", NULL, {NULL}},
    {"fail long", TT_PARTIAL, NULL, NULL, {NULL}},
    {"succeed with no text",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider succeeded with what cannot be written as JSON (tiktok-provider(7), "
     "F3)",
     NULL,
     {NULL}},
    {"succeed bottomless",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider succeeded with what cannot be written as JSON (tiktok-provider(7), "
     "F3)",
     NULL,
     {NULL}},
    {"use an answer late", TT_OK, NULL, FINE, {NULL}},
    {"end with an answer that is over",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider passed on an answer that was gone",
     NULL,
     {NULL}},
    {"fail with a success",
     TT_EPROVIDER,
     "z_misbehaves.do_wrong: the provider failed with an answer that was gone or a success",
     NULL,
     {NULL}},
    {"rows unasked",
     TT_OK,
     NULL,
     FINE,
     {IS "calls row(), and its action is without TT_A_ROWS (tiktok-provider(7), F10)"}},
};

START_TEST(survives)
{
    expect(commit(sins[_i].sin), sins[_i].status, sins[_i].message, sins[_i].data);
    for (size_t i = 0; i < 4 && sins[_i].said[i]; i++)
        must_hear(sins[_i].said[i]);
    all_work_on();
}
END_TEST

/* All that a provider kept of a call that is over, and handles that never were. */
START_TEST(follows_no_stale_handle)
{
    expect(commit("leave steps"), TT_OK, NULL, FINE);
    expect(commit("use what is over"), TT_OK, NULL, FINE);
    ck_assert_uint_eq(count_heard(OVER), 12);
    all_work_on();
}
END_TEST

static void done(tt_id id, tt_result *result, void *user)
{
    (void)id;
    *(tt_result **)user = result;
}

/* The handle of a call that runs in another context is as stale as one that is over. */
START_TEST(follows_no_handle_of_another_context)
{
    tt_context *other = open_zoo(TT_DRIVE_POLL);
    tt_result *ended = NULL;
    json_t *params = json_pack("{s:s}", "sin", "show the handle");
    tt_id id = tt_submit(other, "z_misbehaves.do_wrong", params, NULL, done, &ended, NULL);
    json_decref(params);
    ck_assert(id != 0);
    ck_assert_int_eq(tt_poll(other, 0), 1);
    expect(commit("use what is over"), TT_OK, NULL, FINE);
    ck_assert_int_eq(tt_poll(other, 0), 1);
    ck_assert_ptr_null(ended);
    ck_assert_int_eq(tt_cancel(other, id), 0);
    while (tt_poll(other, 10) > 0)
        ;
    expect(ended, TT_ECANCELED, "z_misbehaves.do_wrong: canceled", NULL);
    tt_close(other);
    all_work_on();
}
END_TEST

static const struct {
    const char *sin;
    int status;
    int tells; /* it tried to begin a step while it was canceled */
} waits[] = {
    {"wait", TT_ENETWORK, 0},
    {"never give up", TT_ENETWORK, 1},
    {"begin when canceled", TT_ENETWORK, 1},
    {"succeed when canceled", TT_OK, 0},
};

START_TEST(ends_what_never_ends)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.deadline_ms = 20;
    expect(sin_with("z_misbehaves.do_wrong", waits[_i].sin, &options), waits[_i].status,
           waits[_i].status == TT_OK ? NULL : "z_misbehaves.do_wrong: the deadline of the call passed",
           waits[_i].status == TT_OK ? "\"after all\"" : NULL);
    if (waits[_i].tells)
        expect(commit("tell"), TT_OK, NULL, FINE);
    all_work_on();
}
END_TEST

/* The provider's shutdown comes after its last code, and the log tells whom closing waits for. */
START_TEST(names_who_left_work_behind)
{
    size_t work = 0, shut = 0;
    expect(commit("leave work"), TT_OK, NULL, FINE);
    tt_close(tt);
    tt = NULL;
    must_hear("warning z_misbehaves: left 1 step of work running; closing the context waits for it "
              "(tiktok-provider(7), C3)");
    for (size_t i = 0; i < n_heard; i++) {
        work = strcmp(heard[i], "info z_misbehaves: the work is done") == 0 ? i : work;
        shut = strcmp(heard[i], "info z_misbehaves: shut down") == 0 ? i : shut;
    }
    ck_assert_uint_gt(work, 0);
    ck_assert_uint_lt(work, shut);
}
END_TEST

static void see(tt_id id, uint64_t done_n, uint64_t total, const char *phase, void *user)
{
    char *seen = user;
    (void)id;
    snprintf(seen + strlen(seen), 200 - strlen(seen), "%llu/%llu %s;", (unsigned long long)done_n,
             (unsigned long long)total, phase);
}

START_TEST(cleans_words)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    const char *const *warnings;
    char seen[200] = "";
    options.progress = see;
    options.progress_user = seen;
    tt_result *r = sin_with("z_misbehaves.do_wrong", "odd words", &options);
    ck_assert_uint_eq(tt_result_warnings(r, &warnings), 1);
    ck_assert_str_eq(warnings[0], "two\\nlines \\xc3( and %s");
    ck_assert_str_eq(seen, "3/3 ;18446744073709551615/0 \\xff\\n;0/18446744073709551615 end;");
    expect(r, TT_OK, NULL, FINE);
    must_hear(IS "warns without a text (tiktok-provider(7), F5)");
    all_work_on();
}
END_TEST

START_TEST(cleans_a_failure)
{
    tt_result *r = commit("fail unclean");
    json_t *error = json_loads(tt_result_error_json(r), 0, NULL);
    ck_assert_ptr_nonnull(error);
    ck_assert_str_eq(json_string_value(json_object_get(error, "code")), "\\xfe\\x01");
    ck_assert_str_eq(json_string_value(json_object_get(error, "param")), "a\\nb");
    ck_assert_str_eq(json_string_value(json_object_get(error, "hint")), "line\\x0d\\nbreak");
    ck_assert_ptr_null(json_object_get(error, "http"));
    json_decref(error);
    tt_result_unref(r);
    r = commit("fail long");
    ck_assert_uint_lt(strlen(tt_result_message(r)), 5000);
    tt_result_unref(r);
}
END_TEST

START_TEST(ends_no_call_in_a_piece)
{
    wire_answer(200, "text/csv", "a,b\n1,2\n");
    expect(commit("end in a piece"), TT_OK, NULL, FINE);
    must_hear(IS "ends its call in a piece function; that is ignored (tiktok-provider(7), F10)");
    must_hear(IS "cancels a step in a piece function; that is ignored (tiktok-provider(7), F10)");
    all_work_on();
}
END_TEST

static int32_t take_row(const void *bytes, size_t n, void *user)
{
    char *rows = user;
    snprintf(rows + strlen(rows), 200 - strlen(rows), "%.*s;", (int)n, (const char *)bytes);
    return 0;
}

START_TEST(takes_no_broken_rows)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    char rows[200] = "";
    expect(sin_with("z_misbehaves.give_rows", "rows broken", NULL), TT_OK, NULL,
           "{\"list\":[{\"a\":1}],\"unexpected\":[]}");
    must_hear(ROWS "gives a row that is not JSON (tiktok-provider(7), F10)");
    must_hear(ROWS "calls row() without an argument that it must give (tiktok-provider(7), F10)");
    options.sink = take_row;
    options.sink_user = rows;
    options.max_items = 2;
    expect(sin_with("z_misbehaves.give_rows", "rows too many", &options), TT_OK, NULL,
           "{\"rows\":2,\"unexpected\":[]}");
    ck_assert_str_eq(rows, "1;1;"); /* no more than asked for */
    expect(sin_with("z_misbehaves.give_rows", "rows alone", NULL), TT_OK, NULL, "{\"list\":[1]}");
    all_work_on();
}
END_TEST

START_TEST(takes_no_second_list)
{
    static const char message[] =
        "z_misbehaves.give_rows: the provider succeeded with what cannot be written as an "
        "object beside the list of its rows (tiktok-provider(7), F10)";
    expect(sin_with("z_misbehaves.give_rows", "rows and a list", NULL), TT_EPROVIDER, message, NULL);
    expect(sin_with("z_misbehaves.give_rows", "rows and a text", NULL), TT_EPROVIDER, message, NULL);
    all_work_on();
}
END_TEST

#define COUNT(list) (int)(sizeof(list) / sizeof *(list))

int main(void)
{
    Suite *suite = suite_create("hostile");
    TCase *t = tcase_create("hostile");
    tcase_add_checked_fixture(t, setup, teardown);
    tcase_set_timeout(t, 30);
    tcase_add_loop_test(t, survives, 0, COUNT(sins));
    tcase_add_test(t, follows_no_stale_handle);
    tcase_add_test(t, follows_no_handle_of_another_context);
    tcase_add_loop_test(t, ends_what_never_ends, 0, COUNT(waits));
    tcase_add_test(t, names_who_left_work_behind);
    tcase_add_test(t, cleans_words);
    tcase_add_test(t, cleans_a_failure);
    tcase_add_test(t, ends_no_call_in_a_piece);
    tcase_add_test(t, takes_no_broken_rows);
    tcase_add_test(t, takes_no_second_list);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
