/* libtiktoktest itself: what its answers, its clock and its complaints are. Written as an author's test would be, but for
 * the tests that must see something go wrong. */
#include <check.h>
#undef fail /* check's own, of old: a flow says host->fail() */
#include <stdio.h>
#include <string.h>
#include <tiktok/test.h>

/* ------------------------------------------------------------------------------------------- a provider */

static const struct tt_envelope envelope = {
    .code_paths = "code", .ok = "0", .message_paths = "message", .data_path = "data"};
static const struct tt_code codes[] = {
    {.code = "9", .text = "Wait.", .klass = TT_CLASS_LIMIT, .flags = TT_C_NOT_DONE}};
static const struct tt_service services[] = {
    {.id = "api", .base_url = "https://kit.example", .envelope = &envelope, .codes = codes, .n_codes = 1}};
static const struct tt_token_kind tokens[] = {{.id = "key", .header = "X-Key: %s", .setting = "key"}};
static const struct tt_setting settings[] = {
    {.key = "key", .doc = "A key.", .flags = TT_P_SECRET, .type = TT_STRING}};
static const struct tt_rule md5 = {.fill = "@md5:file"};
static const struct tt_param file_params[] = {
    {.name = "file", .type = TT_FILE, .in = TT_IN_BODY},
    {.name = "sum", .rule = &md5, .type = TT_STRING, .in = TT_IN_BODY}};
static const struct tt_endpoint get = {
    .method = "GET", .path = "/get", .service = "api", .tokens = "key", .rows = "list"};
static const struct tt_endpoint csv = {
    .method = "GET", .path = "/csv", .service = "api", .gives = TT_GIVES_BYTES};
static const struct tt_endpoint upload = {
    .method = "POST", .path = "/upload", .service = "api", .bodies = TT_BODY_MULTIPART, .effect = TT_NEW};

struct state {
    const struct tt_host *host;
};

static void slept(tt_callref call, int32_t rc, void *user)
{
    struct state *s = user;
    if (rc == TT_RC_OK)
        s->host->succeed(call, json_pack("{s:s}", "slept", "an hour"));
}

static int32_t sleep_long(const struct tt_host *host, tt_callref call, void *state)
{
    struct state *s = host->alloc(call, sizeof *s);
    (void)state;
    if (!s)
        return TT_RC_NOMEM;
    s->host = host;
    host->warn(call, "this takes an hour");
    return host->timer(call, 3600 * 1000, slept, s, NULL);
}

static int32_t end_twice(const struct tt_host *host, tt_callref call, void *state)
{
    (void)state;
    host->succeed(call, json_true());
    host->succeed(call, json_true());
    return TT_RC_OK;
}

static int32_t forget_to_end(const struct tt_host *host, tt_callref call, void *state)
{
    (void)host;
    (void)call;
    (void)state;
    return TT_RC_OK;
}

/* Is cut off the first time. */
static int32_t go_on(const struct tt_host *host, tt_callref call, void *state)
{
    const struct tt_fault cut = {
        .abi = TT_ABI_OF(struct tt_fault), .kind = TT_FAULT_NETWORK, .message = "cut off"};
    json_t *before = host->resumed(call);
    (void)state;
    host->progress(call, 1, 2, "going");
    if (before) {
        host->succeed(call, before);
        return TT_RC_OK;
    }
    host->checkpoint(call, json_pack("{s:i}", "step", 1));
    host->fail(call, &cut);
    return TT_RC_OK;
}

static const struct tt_action actions[] = {
    {.name = "kit.get", .summary = "Gets.", .endpoint = &get},
    {.name = "kit.csv", .summary = "Gets bytes.", .endpoint = &csv},
    {.name = "kit.upload", .summary = "Uploads.", .params = file_params, .n_params = 2, .endpoint = &upload},
    {.name = "kit.sleep_long", .summary = "Sleeps.", .start = sleep_long},
    {.name = "kit.end_twice", .summary = "Errs.", .start = end_twice},
    {.name = "kit.forget_to_end", .summary = "Errs.", .start = forget_to_end},
    {.name = "kit.go_on", .summary = "Goes on.", .start = go_on, .effect = TT_NEW},
};
static const struct tt_provider provider = {
    TT_PROVIDER_HEAD,       .id = "kit",          .version = "1",
    .summary = "For tests", .actions = actions,   .n_actions = sizeof actions / sizeof *actions,
    .services = services,   .n_services = 1,      .tokens = tokens,
    .n_tokens = 1,          .settings = settings, .n_settings = 1};

static const struct tt_provider *entry(void)
{
    return &provider;
}

/* ------------------------------------------------------------------------------------------------ answers */

static tt_test *begin(void)
{
    tt_test *t = tt_test_new(entry);
    tt_test_setting(t, "key", "s3cret");
    return t;
}

START_TEST(requests_are_answered_and_kept)
{
    tt_test *t = begin();
    tt_test_reply(t, "GET /other", 200, "{}");
    tt_test_reply(t, "GET /get", 200,
                  "{\"code\":0,\"data\":{\"list\":[{\"n\":1},{\"n\":2}],\"t\":\"a\\u00e9\"}}");
    tt_test_reply_header(t, "X-More: yes");
    ck_assert_int_eq(tt_test_run(t, "kit.get", NULL, 0), 0);
    ck_assert_uint_eq(tt_test_requests(t), 1);
    ck_assert_str_eq(tt_test_request(t, 0), "GET https://kit.example/get");
    ck_assert_ptr_nonnull(strstr(tt_test_headers(t, 0), "X-Key: s3cret\n"));
    const char *first = tt_test_value(t, "list.0.n");
    ck_assert_str_eq(tt_test_value(t, "list.1.n"), "2");
    ck_assert_str_eq(first, "1");
    ck_assert_str_eq(tt_test_value(t, "t"), "a\xc3\xa9");
    ck_assert_ptr_null(tt_test_value(t, "nothing"));
    ck_assert_str_eq(tt_test_request(t, 1), "");
    ck_assert_ptr_null(strstr(tt_test_log(t), "s3cret"));
    ck_assert_ptr_nonnull(strstr(tt_test_log(t), "kit.get begins"));
    ck_assert_uint_eq(tt_test_free(t), 1); /* nobody asked for /other */
}
END_TEST

START_TEST(failures_are_told_whole)
{
    tt_test *t = begin();
    tt_test_reply(t, NULL, 200, "{\"code\":7,\"message\":\"no such thing\"}");
    ck_assert_int_eq(tt_test_run(t, "kit.get", "{}", 0), TT_FAULT_REMOTE);
    ck_assert_str_eq(tt_test_code(t), "7");
    ck_assert_ptr_nonnull(strstr(tt_test_message(t), "no such thing"));
    ck_assert_str_eq(tt_test_data(t), "{\"code\":7,\"message\":\"no such thing\"}");
    ck_assert_int_eq(tt_test_run(t, "kit.get", "{\"oops\":1}", 0), TT_FAULT_USAGE);
    ck_assert_str_eq(tt_test_data(t), "");
    ck_assert_str_eq(tt_test_param(t), "oops");
    ck_assert_uint_eq(tt_test_requests(t), 0);
    ck_assert_int_eq(tt_test_run(t, "kit.nothing", NULL, 0), TT_FAULT_USAGE);
    ck_assert_uint_eq(tt_test_free(t), 0);
}
END_TEST

START_TEST(networks_fail_as_ordered)
{
    tt_test *t = begin();
    const char *path = tt_test_file(t, "a.txt", "abc", 3);
    char params[300];
    snprintf(params, sizeof params, "{\"file\":\"%s\"}", path);
    tt_test_config(t, "http.retries", "0");
    tt_test_no_reply(t, "POST /upload", TT_TEST_CUT);
    ck_assert_int_eq(tt_test_run(t, "kit.upload", params, 0), TT_FAULT_UNKNOWN);
    ck_assert_ptr_nonnull(strstr(tt_test_body(t, 0, NULL), "[file|a.txt|"));
    ck_assert_ptr_nonnull(strstr(tt_test_body(t, 0, NULL), "]abc"));
    ck_assert_ptr_nonnull(strstr(tt_test_body(t, 0, NULL), "900150983cd24fb0d6963f7d28e17f72"));
    tt_test_no_reply(t, "POST /upload", TT_TEST_NO_CONNECTION);
    ck_assert_int_eq(tt_test_run(t, "kit.upload", params, 0), TT_FAULT_NETWORK);
    tt_test_no_reply(t, "GET /get", TT_TEST_SILENCE);
    ck_assert_int_eq(tt_test_run(t, "kit.get", NULL, 0), TT_FAULT_NETWORK);
    ck_assert_uint_ge(tt_test_elapsed(t), 10000);
    ck_assert_uint_eq(tt_test_free(t), 0);
}
END_TEST

START_TEST(bytes_go_to_the_sink)
{
    tt_test *t = begin();
    tt_test_reply(t, "GET /csv", 200, "a,b\n1,2\n");
    tt_test_reply_header(t, "Content-Type: text/csv");
    ck_assert_int_eq(tt_test_run(t, "kit.csv", NULL, TT_TEST_SINK), 0);
    ck_assert_str_eq(tt_test_sunk(t), "a,b\n1,2\n");
    ck_assert_int_eq(tt_test_run(t, "kit.get", NULL, TT_TEST_DRY_RUN), 0);
    ck_assert_ptr_null(strstr(tt_test_data(t), "s3cret"));
    ck_assert_uint_eq(tt_test_free(t), 0);
}
END_TEST

/* ---------------------------------------------------------------------------------------------- the clock */

START_TEST(an_hour_takes_no_time)
{
    tt_test *t = begin();
    ck_assert_int_eq(tt_test_run(t, "kit.sleep_long", NULL, 0), 0);
    ck_assert_uint_eq(tt_test_elapsed(t), 3600 * 1000);
    ck_assert_str_eq(tt_test_warnings(t), "this takes an hour\n");
    tt_test_cancel_after(t, 5000);
    ck_assert_int_eq(tt_test_run(t, "kit.sleep_long", NULL, 0), TT_FAULT_CANCELED);
    ck_assert_uint_eq(tt_test_elapsed(t), 5000);
    ck_assert_uint_eq(tt_test_free(t), 0);
}
END_TEST

START_TEST(answers_take_their_time_and_repeats_wait)
{
    tt_test *t = begin();
    tt_test_reply(t, "GET /get", 200, "{\"code\":9,\"message\":\"wait\"}");
    tt_test_reply_header(t, "Retry-After: 30");
    tt_test_reply(t, "GET /get", 200, "{\"code\":0,\"data\":{\"list\":[]}}");
    tt_test_reply_after(t, 250);
    ck_assert_int_eq(tt_test_run(t, "kit.get", NULL, 0), 0);
    ck_assert_uint_ge(tt_test_sent_at(t, 1), 30000);
    ck_assert_uint_ge(tt_test_elapsed(t), tt_test_sent_at(t, 1) + 250);
    ck_assert_uint_eq(tt_test_free(t), 0);
}
END_TEST

START_TEST(a_flow_goes_on)
{
    tt_test *t = begin();
    tt_test_resume(t, "night");
    ck_assert_int_eq(tt_test_run(t, "kit.go_on", NULL, 0), TT_FAULT_NETWORK);
    ck_assert_str_eq(tt_test_progress(t), "1/2 going\n");
    ck_assert_int_eq(tt_test_run(t, "kit.go_on", NULL, 0), 0);
    ck_assert_str_eq(tt_test_value(t, "step"), "1");
    ck_assert_uint_eq(tt_test_free(t), 0);
}
END_TEST

/* ------------------------------------------------------------------------------------------ what is wrong */

START_TEST(a_broken_contract_counts)
{
    tt_test *t = begin();
    tt_test_run(t, "kit.end_twice", NULL, 0);
    ck_assert_uint_ge(tt_test_free(t), 1);
    t = begin();
    ck_assert_int_eq(tt_test_run(t, "kit.forget_to_end", NULL, 0), TT_FAULT_PROVIDER);
    ck_assert_uint_eq(tt_test_free(t), 1);
    t = begin();
    tt_test_run(t, "kit.get", NULL, 0); /* the script has no answer: however often it is sent */
    ck_assert_uint_ge(tt_test_free(t), 1);
    ck_assert_uint_eq(tt_test_free(NULL), 1);
}
END_TEST

START_TEST(comparisons_count)
{
    tt_test *t = begin();
    ck_assert_int_eq(TT_TEST_TEXT(t, "a", "a"), 1);
    ck_assert_int_eq(TT_TEST_TEXT(t, NULL, NULL), 1);
    ck_assert_int_eq(TT_TEST_TEXT(t, "a", NULL), 0);
    ck_assert_int_eq(TT_TEST_HAS(t, "abc", "b"), 1);
    ck_assert_int_eq(TT_TEST_HAS(t, "abc", "x"), 0);
    ck_assert_int_eq(TT_TEST_NUMBER(t, 1, 1), 1);
    ck_assert_int_eq(TT_TEST_NUMBER(t, 1, 2), 0);
    ck_assert_uint_eq(tt_test_tables(t), 0);
    ck_assert_uint_eq(tt_test_free(t), 3);
}
END_TEST

static const struct tt_provider without_summary = {TT_PROVIDER_HEAD, .id = "kit", .version = "1"};

static const struct tt_provider *nobody(void)
{
    return &without_summary;
}

START_TEST(a_refused_provider_counts)
{
    tt_test *t = tt_test_new(nobody);
    ck_assert_int_eq(tt_test_run(t, "kit.get", NULL, 0), TT_FAULT_PROVIDER);
    ck_assert_ptr_nonnull(strstr(tt_test_message(t), "has no summary"));
    ck_assert_uint_eq(tt_test_free(t), 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("testkit");
    TCase *c = tcase_create("testkit");
    tcase_add_test(c, requests_are_answered_and_kept);
    tcase_add_test(c, failures_are_told_whole);
    tcase_add_test(c, networks_fail_as_ordered);
    tcase_add_test(c, bytes_go_to_the_sink);
    tcase_add_test(c, an_hour_takes_no_time);
    tcase_add_test(c, answers_take_their_time_and_repeats_wait);
    tcase_add_test(c, a_flow_goes_on);
    tcase_add_test(c, a_broken_contract_counts);
    tcase_add_test(c, comparisons_count);
    tcase_add_test(c, a_refused_provider_counts);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
