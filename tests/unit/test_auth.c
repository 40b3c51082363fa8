/* Signing in and the functions on stored tokens, for a host without listener or browser. */
#include "core/alloc.h"
#include "core/auth_answer.h"
#include "core/log.h"
#include "core/store.h"
#include "script.h"
#include <check.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define OK_REPLY                                                                                             \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"    \
    }
#define PAIR                                                                                                 \
    {                                                                                                        \
        .status = 200,                                                                                       \
        .body =                                                                                              \
            "{\"access_token\":\"act.secret.1\",\"refresh_token\":\"rft.secret.1\",\"open_id\":\"_000x\","   \
            "\"scope\":\"user.info.basic,video.list\",\"expires_in\":7200,\"refresh_expires_in\":86400}"     \
    }

static char folder[64], set_state[96];
static tt_context *tt;

static void setup(void)
{
    const char *set[] = {set_state, "providers.test.app_id=k1", NULL};
    snprintf(folder, sizeof folder, "/tmp/test-auth-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(set_state, sizeof set_state, "state_dir=%s", folder);
    tt = script_open(TT_DRIVE_CALLER, set);
}

static void teardown(void)
{
    char command[128];
    tt_close(tt);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    ck_assert_int_eq(system(command), 0);
}

/* The data of a success. */
static json_t *data_of(tt_result *r)
{
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s (%s)", tt_result_message(r), tt_result_hint(r));
    json_t *data = tt_result_tree(r);
    ck_assert_ptr_nonnull(data);
    tt_result_unref(r);
    return data;
}

static void expect_ok(tt_result *r)
{
    json_decref(data_of(r));
}

static void expect_fail(tt_result *r, int status, const char *words)
{
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_msg(strstr(tt_result_message(r), words) != NULL, "%s", tt_result_message(r));
    tt_result_unref(r);
}

static const char *text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));
    ck_assert_msg(text != NULL, "no %s", name);
    return text;
}

static tt_result *finish(const char *answer, const char *account)
{
    tt_auth_options o = TT_AUTH_OPTIONS_INIT;
    o.provider = "test";
    o.answer = answer;
    o.state = "s t+1";
    o.code_verifier = "verifier.1";
    o.redirect_uri = "http://127.0.0.1:7/back";
    o.account = account;
    return tt_auth_finish(tt, &o);
}

/* Compares the data with JSON text, but for times and tokens. */
static void expect_account(json_t *data, const char *expected)
{
    json_t *e = json_loads(expected, 0, NULL);
    ck_assert_ptr_nonnull(e);
    json_object_del(data, "obtained_at");
    json_object_del(data, "expires_at");
    json_object_del(data, "refresh_expires_at");
    char *text = json_dumps(data, JSON_COMPACT);
    ck_assert_msg(json_equal(data, e), "%s", text);
    free(text);
    json_decref(e);
    json_decref(data);
}

#define SIGNED_IN                                                                                            \
    "{\"provider\":\"test\",\"account\":\"_000x\",\"kind\":\"user\",\"ids\":[\"_000x\"],\"scopes\":["        \
    "\"user.info.basic\",\"video.list\"],\"access_token\":\"***\",\"refresh_token\":\"***\",\"default\":"    \
    "true,"                                                                                                  \
    "\"state\":\"ready\"}"

START_TEST(the_address_and_what_belongs_to_it)
{
    json_t *params = json_pack("{s:s}", "state", "mine");
    json_t *data = data_of(tt_auth_url(tt, "test", NULL, params));
    ck_assert_str_eq(text_of(data, "state"), "mine");
    ck_assert_uint_eq(strlen(text_of(data, "code_verifier")), 64);
    ck_assert_ptr_nonnull(
        strstr(text_of(data, "url"), "https://api.test/authorize/?state=mine&client_key=k1&"));
    json_decref(data);
    data = data_of(tt_auth_url(tt, "test", "user", NULL));
    ck_assert_uint_eq(strlen(text_of(data, "state")), 32);
    json_decref(data);
    expect_fail(tt_auth_url(tt, "nobody", NULL, NULL), TT_EUSAGE, "the provider nobody is not loaded");
    expect_fail(tt_auth_url(tt, "test", "app", NULL), TT_EUSAGE, "nobody signs in to tokens of kind \"app\"");
    expect_fail(tt_auth_url(tt, "test", "king", NULL), TT_EUSAGE, "no kind of token called \"king\"");
    json_object_set_new(params, "sate", json_string("typo"));
    expect_fail(tt_auth_url(tt, "test", NULL, params), TT_EUSAGE, "sate");
    json_decref(params);
    ck_assert_uint_eq(script.n_requests, 0);
}
END_TEST

START_TEST(a_sign_in_is_exchanged_and_stored)
{
    static const char *const answers[] = {"http://127.0.0.1:7/back?code=a%2Ab%21c%2Bd&state=s%20t%2B1",
                                          "code=a%2ab!c%2Bd&scopes=x&state=s+t%2B1#frag",
                                          "?state=s%20t%2B1&code=a*b!c%2bd&code=other"};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        SCRIPT(PAIR);
        expect_account(data_of(finish(answers[i], NULL)), SIGNED_IN);
        ck_assert_str_eq(script.requests[0].url, "https://api.test/token/");
        ck_assert_str_eq(
            script.requests[0].body,
            "code=a%2Ab%21c%2Bd&redirect_uri=http%3A%2F%2F127.0.0.1%3A7%2Fback&code_verifier=verifier.1"
            "&grant_type=refresh_token");
    }
    json_t *shown = data_of(tt_token_show(tt, "test", NULL, TT_TOKEN_REVEAL));
    ck_assert_str_eq(text_of(shown, "access_token"), "act.secret.1");
    ck_assert_str_eq(text_of(shown, "refresh_token"), "rft.secret.1");
    json_int_t left = json_integer_value(json_object_get(shown, "expires_at")) - (json_int_t)time(NULL);
    ck_assert_int_le(llabs(left - 7200), 3);
    json_decref(shown);
    SCRIPT(OK_REPLY);
    expect_ok(tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", NULL));
    ck_assert_ptr_nonnull(strstr(script.requests[0].headers, "Access-Token: act.secret.1\n"));
}
END_TEST

/* Nothing is sent and nothing is stored. */
static void refused(const char *answer, const char *code, const char *words)
{
    tt_result *r = finish(answer, NULL);
    ck_assert_str_eq(tt_result_code(r), code);
    ck_assert_msg(strstr(tt_result_hint(r), "tiktok login test") != NULL, "%s", tt_result_hint(r));
    expect_fail(r, TT_EAUTH, words);
    ck_assert_uint_eq(script.n_requests, 0);
    json_t *list = data_of(tt_tokens(tt));
    ck_assert_uint_eq(json_array_size(list), 0);
    json_decref(list);
}

START_TEST(what_the_page_refused_and_what_is_forged)
{
    SCRIPT(PAIR);
    refused("/back?error=access_denied&error_description=The+user%20said+no&state=s%20t%2B1", "access_denied",
            "test: the sign-in was refused: access_denied: The user said no");
    refused("error=server_error", "server_error", "the sign-in was refused: server_error");
    refused("error=access_denied&state=other", "state", "belongs to another sign-in");
    refused("code=abcd&state=s%20t%2B2", "state", "its state is not the one that was sent");
    refused("code=abcd&state=s%20t%2B", "state", "its state is not the one that was sent");
    refused("code=abcd&state=s%20t%2B11", "state", "its state is not the one that was sent");
    refused("code=abcd&state=", "state", "belongs to another sign-in");
    refused("code=abcd", "state", "its state is missing");
    refused("code=abcd&xstate=s%20t%2B1", "state", "its state is missing");
    refused("state=s%20t%2B1", "", "the answer holds no code");
    refused("state=s%20t%2B1&code=", "", "the answer holds no code");
}
END_TEST

START_TEST(half_of_a_sign_in_is_not_enough)
{
    tt_auth_options o = TT_AUTH_OPTIONS_INIT;
    expect_fail(tt_auth_finish(tt, NULL), TT_EUSAGE, "TT_AUTH_OPTIONS_INIT");
    o.provider = "test";
    expect_fail(tt_auth_finish(tt, &o), TT_EUSAGE, "answer is missing");
    o.answer = "code=abcd&state=";
    expect_fail(tt_auth_finish(tt, &o), TT_EUSAGE, "state is missing");
    o.state = "";
    expect_fail(tt_auth_finish(tt, &o), TT_EUSAGE, "state is missing");
    o.state = "x";
    o.provider = "nobody";
    expect_fail(tt_auth_finish(tt, &o), TT_EUSAGE, "the provider nobody is not loaded");
    SCRIPT(
        {.status = 200, .body = "{\"error\":\"invalid_grant\",\"error_description\":\"the code was used\"}"});
    expect_fail(finish("code=abcd&state=s%20t%2B1", NULL), TT_EAUTH, "the code was used");
    SCRIPT({.status = 200, .body = "{\"access_token\":7}"});
    expect_fail(finish("code=abcd&state=s%20t%2B1", NULL), TT_EREMOTE, "holds no token (access_token)");
}
END_TEST

START_TEST(what_could_not_be_stored_is_not_exchanged)
{
    char tokens[128];
    SCRIPT(PAIR);
    expect_fail(finish("code=abcd&state=s%20t%2B1", "(me)"), TT_EUSAGE, "an account's name");
    expect_fail(finish("code=abcd&state=s%20t%2B1", "a\x1b[31m"), TT_EUSAGE, "an account's name");
    snprintf(tokens, sizeof tokens, "%s/tokens", folder);
    FILE *f = fopen(tokens, "w"); /* a file where the folder should be */
    fclose(f);
    expect_fail(finish("code=abcd&state=s%20t%2B1", NULL), TT_ECONFIG, "the token store");
    unlink(tokens);
    ck_assert_int_eq(mkdir(tokens, 0777), 0);
    chmod(tokens, 0777);
    expect_fail(finish("code=abcd&state=s%20t%2B1", NULL), TT_ECONFIG, "others can write to the token store");
    ck_assert_uint_eq(script.n_requests, 0);
}
END_TEST

START_TEST(who_signs_in_again_keeps_the_name)
{
    struct script_reply other = {.status = 200,
                                 .body = "{\"access_token\":\"act.secret.2\",\"open_id\":\"_000y\"}"};
    SCRIPT(PAIR, other, PAIR);
    json_decref(data_of(finish("code=abcd&state=s%20t%2B1", "shop")));
    json_t *data = data_of(finish("code=abcd&state=s%20t%2B1", NULL)); /* another account: under its id */
    ck_assert_str_eq(text_of(data, "account"), "_000y");
    ck_assert(json_is_false(json_object_get(data, "default")));
    json_decref(data);
    data = data_of(finish("code=abcd&state=s%20t%2B1", NULL)); /* the first one again */
    ck_assert_str_eq(text_of(data, "account"), "shop");
    ck_assert(json_is_true(json_object_get(data, "default")));
    json_decref(data);
    json_t *list = data_of(tt_tokens(tt));
    ck_assert_uint_eq(json_array_size(list), 2);
    json_decref(list);
}
END_TEST

START_TEST(a_very_long_id_makes_a_shorter_name)
{
    char body[512], id[120] = "";
    memset(id, 'i', sizeof id - 1);
    snprintf(body, sizeof body, "{\"access_token\":\"act.secret.1\",\"open_id\":\"%s\"}", id);
    SCRIPT({.status = 200, .body = body}, {.status = 200, .body = body});
    for (int i = 0; i < 2; i++) {
        json_t *data = data_of(finish("code=abcd&state=s%20t%2B1", NULL));
        ck_assert_uint_eq(strlen(text_of(data, "account")), TTC_LONGEST_ACCOUNT);
        ck_assert_str_eq(json_string_value(json_array_get(json_object_get(data, "ids"), 0)), id);
        json_decref(data);
    }
    expect_ok(tt_token_show(tt, "test", id, 0));
}
END_TEST

START_TEST(a_sign_in_heals_a_refused_token)
{
    SCRIPT(PAIR, {.status = 200, .body = "{\"error\":\"invalid_grant\"}"}, PAIR, OK_REPLY);
    expect_ok(finish("code=abcd&state=s%20t%2B1", NULL));
    ttc_clock_shift(8000000);
    expect_fail(tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", NULL), TT_EAUTH, "refused to refresh");
    json_t *data = data_of(tt_token_show(tt, "test", NULL, 0));
    ck_assert_str_eq(text_of(data, "state"), "ended");
    ck_assert_str_eq(text_of(data, "hint"), "tiktok login test --account _000x");
    json_decref(data);
    expect_account(data_of(finish("code=abcd&state=s%20t%2B1", NULL)), SIGNED_IN);
    expect_ok(tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", NULL));
    ck_assert_uint_eq(script.n_requests, 4);
}
END_TEST

START_TEST(read_only_allows_to_sign_in)
{
    const char *set[] = {set_state, "read_only=true", NULL};
    tt_close(tt);
    tt = script_open(TT_DRIVE_CALLER, set);
    SCRIPT(PAIR);
    expect_ok(finish("code=abcd&state=s%20t%2B1", NULL));
}
END_TEST

/* ---- stored tokens */

static tt_result *import(const char *json)
{
    json_t *tokens = json_loads(json, JSON_DECODE_ANY, NULL);
    ck_assert_ptr_nonnull(tokens);
    tt_result *r = tt_token_import(tt, tokens);
    json_decref(tokens);
    return r;
}

START_TEST(accounts_are_shown_and_one_is_the_default)
{
    expect_fail(tt_token_show(tt, "test", NULL, 0), TT_EAUTH, "nobody is signed in to test");
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\"}"));
    expect_ok(import(
        "[{\"provider\":\"test\",\"access_token\":\"act.2222\",\"account\":\"two\",\"expires_at\":1}]"));
    expect_ok(
        import("{\"provider\":\"test\",\"access_token\":\"act.3333\",\"refresh_token\":\"rft.3333\",\"ids\":["
               "\"three\"],\"expires_in\":10}"));
    json_t *data = data_of(tt_token_show(tt, "test", "two", 0));
    expect_account(data,
                   "{\"provider\":\"test\",\"account\":\"two\",\"kind\":\"user\",\"access_token\":\"***\","
                   "\"default\":false,\"state\":\"ended\",\"hint\":\"tiktok login test --account two\"}");
    ttc_clock_shift(20000);
    data = data_of(tt_token_show(tt, "test", "three", 0));
    ck_assert_str_eq(text_of(data, "state"), "stale");
    json_decref(data);
    data = data_of(tt_token_show(tt, "test", NULL, 0));
    ck_assert_str_eq(text_of(data, "account"), "one");
    json_decref(data);
    data = data_of(tt_token_default(tt, "test", "two"));
    ck_assert(json_is_true(json_object_get(data, "default")));
    json_decref(data);
    data = data_of(tt_token_show(tt, "test", NULL, 0));
    ck_assert_str_eq(text_of(data, "account"), "two");
    json_decref(data);
    expect_fail(tt_token_default(tt, "test", "four"), TT_EAUTH, "no account \"four\" of test is signed in");
    data = data_of(tt_tokens(tt));
    ck_assert_uint_eq(json_array_size(data), 3);
    char *text = json_dumps(data, 0);
    ck_assert_ptr_null(strstr(text, "act."));
    ck_assert_ptr_null(strstr(text, "rft."));
    free(text);
    json_decref(data);
}
END_TEST

START_TEST(what_is_exported_can_be_imported)
{
    const char *p;
    size_t n;
    SCRIPT(PAIR);
    expect_ok(finish("code=abcd&state=s%20t%2B1", "shop"));
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.2222\",\"account\":\"two\"}"));
    tt_result *r = tt_token_export(tt, NULL, NULL);
    tt_result_data(r, &p, &n);
    ck_assert_ptr_nonnull(strstr(p, "act.secret.1"));
    char *all = strndup(p, n);
    tt_result_unref(r);
    json_t *one = data_of(tt_token_export(tt, "test", "two"));
    ck_assert_uint_eq(json_array_size(one), 1);
    ck_assert_str_eq(text_of(json_array_get(one, 0), "access_token"), "act.2222");
    json_decref(one);
    expect_ok(tt_token_revoke(tt, "test", "shop", TT_TOKEN_LOCAL));
    expect_ok(tt_token_revoke(tt, "test", "two", TT_TOKEN_LOCAL));
    expect_ok(import(all));
    json_t *again = data_of(tt_token_export(tt, "test", NULL)), *before = json_loads(all, 0, NULL);
    ck_assert_uint_eq(json_array_size(again), 2);
    ck_assert(json_equal(again, before) || json_equal(json_array_get(again, 0), json_array_get(before, 1)));
    json_decref(again);
    json_decref(before);
    free(all);
}
END_TEST

START_TEST(a_bad_import_stores_nothing)
{
    static const char *const cases[][2] = {
        {"[{\"provider\":\"test\",\"access_token\":\"act.1\",\"account\":\"one\"},{\"provider\":\"test\"}]",
         "\"access_token\" is missing"},
        {"{\"provider\":\"nobody\",\"access_token\":\"act.1\"}", "the provider nobody is not loaded"},
        {"{\"access_token\":\"act.1\"}", "is not loaded"},
        {"{\"provider\":\"test\",\"acces_token\":\"act.1\"}",
         "\"acces_token\" is nothing that a stored token has"},
        {"{\"provider\":\"test\",\"access_token\":\"act.1\",\"kind\":\"king\"}",
         "no kind of token called \"king\""},
        {"{\"provider\":\"test\",\"access_token\":7}", "\"access_token\" is not a text"},
        {"{\"provider\":\"test\",\"access_token\":\"act.1\",\"expires_at\":\"soon\"}",
         "\"expires_at\" is not a time"},
        {"{\"provider\":\"test\",\"access_token\":\"act.1\",\"account\":\"(app)\"}", "an account's name"},
        {"{\"provider\":\"test\",\"access_token\":\"act.1\",\"account\":\"a\\nb\"}", "an account's name"},
        {"\"act.1\"", "one JSON object, or a list"},
        {"[7]", "one JSON object, or a list"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_fail(import(cases[i][0]), TT_EUSAGE, cases[i][1]);
    json_t *list = data_of(tt_tokens(tt));
    ck_assert_uint_eq(json_array_size(list), 0);
    json_decref(list);
}
END_TEST

START_TEST(a_damaged_file_stands_in_the_list)
{
    char path[160];
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\"}"));
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.2222\",\"account\":\"two\"}"));
    snprintf(path, sizeof path, "%s/tokens/test.one.json", folder);
    ck_assert_int_eq(truncate(path, 9), 0);
    json_t *list = data_of(tt_tokens(tt)), *entry;
    size_t i, damaged = 0;
    json_array_foreach(list, i, entry)
    {
        if (strcmp(text_of(entry, "state"), "damaged") != 0)
            continue;
        damaged++;
        ck_assert_str_eq(text_of(entry, "account"), "one");
        ck_assert_ptr_nonnull(strstr(text_of(entry, "hint"), path));
    }
    ck_assert_uint_eq(damaged, 1);
    ck_assert_uint_eq(json_array_size(list), 2);
    json_decref(list);
    expect_fail(tt_token_export(tt, "test", NULL), TT_ECONFIG, "is damaged");
    expect_fail(import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\"}"),
                TT_ECONFIG, "is damaged");
}
END_TEST

static size_t n_stored(void)
{
    json_t *list = data_of(tt_tokens(tt));
    size_t n = json_array_size(list);
    json_decref(list);
    return n;
}

START_TEST(revoking_tells_the_service_and_forgets)
{
    SCRIPT({.status = 200, .body = ""}, {.status = 200, .body = "{\"error\":\"server_error\"}"},
           {.status = 200, .body = "{\"error\":\"invalid_grant\"}"});
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\"}"));
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.2222\",\"account\":\"two\"}"));
    expect_ok(tt_token_revoke(tt, "test", "two", 0));
    ck_assert_str_eq(script.requests[0].url, "https://api.test/revoke/");
    ck_assert_str_eq(script.requests[0].body, "token=act.2222");
    ck_assert_uint_eq(n_stored(), 1);
    expect_fail(tt_token_revoke(tt, "test", NULL, 0), TT_EREMOTE, "server_error");
    ck_assert_uint_eq(n_stored(), 1); /* it may still live */
    expect_ok(tt_token_revoke(tt, "test", NULL, 0));
    ck_assert_uint_eq(n_stored(), 0);
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\"}"));
    expect_ok(tt_token_revoke(tt, "test", "one", TT_TOKEN_LOCAL));
    ck_assert_uint_eq(n_stored(), 0);
    ck_assert_uint_eq(script.n_requests, 3);
}
END_TEST

START_TEST(a_revoke_called_directly_forgets_too_but_nothing_else_stores)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    SCRIPT(PAIR, {.status = 200, .body = ""}, {.status = 200, .body = ""}, {.status = 200, .body = ""});
    tt_result *r = tt_call_text(tt, "test.token", "{\"code\":\"abcd\"}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_OK);
    tt_result_unref(r);
    ck_assert_uint_eq(n_stored(), 0);
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\"}"));
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.2222\",\"account\":\"two\"}"));
    tt_result_unref(tt_call_text(tt, "test.sign_out", "{\"token\":\"act.9999\"}", NULL));
    ck_assert_uint_eq(n_stored(), 2);
    options.account = "two"; /* its token is filled in */
    tt_result_unref(tt_call_text(tt, "test.sign_out", NULL, &options));
    ck_assert_str_eq(script.requests[2].body, "token=act.2222");
    ck_assert_uint_eq(n_stored(), 1);
    options.flags = TT_DRY_RUN;
    options.account = "one";
    tt_result_unref(tt_call_text(tt, "test.sign_out", NULL, &options));
    ck_assert_uint_eq(n_stored(), 1);
}
END_TEST

/* What the doctor says of the provider. */
static void expect_doctor(const char *words, int said)
{
    const char *p;
    size_t n;
    tt_result *r = tt_doctor(tt, 0);
    tt_result_data(r, &p, &n);
    ck_assert_msg((strstr(p, words) != NULL) == said, "%s", p);
    tt_result_unref(r);
}

START_TEST(the_doctor_looks_into_the_store)
{
    char path[160];
    expect_doctor("the token access_token is not set", 1);
    expect_doctor("\"fix\":\"tiktok login test, or set providers.test.access_token in the configuration\"",
                  1);
    expect_ok(import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\"}"));
    expect_doctor("the token access_token is not set", 0);
    expect_doctor("nothing is missing", 1);
    expect_ok(
        import("{\"provider\":\"test\",\"access_token\":\"act.1111\",\"account\":\"one\",\"expires_at\":1}"));
    expect_doctor("the tokens of account one have ended", 1);
    expect_doctor("\"fix\":\"tiktok login test --account one\"", 1);
    expect_doctor("nothing is missing", 0);
    snprintf(path, sizeof path, "%s/tokens/test.one.json", folder);
    chmod(path, 0644);
    expect_doctor("others can read the token file", 1);
}
END_TEST

/* ---- secrets */

static char seen[1 << 20];

static void see(int level, const char *line, void *user)
{
    (void)level;
    (void)user;
    strncat(seen, line, sizeof seen - strlen(seen) - 1);
}

static void see_result(tt_result *r)
{
    const char *p, *const *warnings;
    size_t n;
    see(0, tt_result_message(r), NULL);
    see(0, tt_result_hint(r), NULL);
    see(0, tt_result_error_json(r), NULL);
    for (size_t i = 0; i < tt_result_warnings(r, &warnings); i++)
        see(0, warnings[i], NULL);
    if (tt_result_data(r, &p, &n) == 0 && n)
        strncat(seen, p, n);
    tt_result_unref(r);
}

START_TEST(no_secret_comes_out_but_where_it_was_asked_for)
{
    static const char *const secrets[] = {"act.secret", "rft.secret", "c%2Ade", "c*de", "verifier.1"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *set[] = {set_state, "http.retry_base_ms=1", "http.retry_max_ms=2"};
    tt_result *why = NULL;
    const struct ttc_transport *transport = tt->engine->transport;
    tt_close(tt);
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = 3;
    options.log_level = TT_LOG_TRACE;
    options.log = see;
    tt = tt_open(&options, &why);
    ck_assert_ptr_nonnull(tt);
    ck_assert_int_eq(tt_add_builtin(tt, tt_provider_test, &why), 0);
    ttc_engine_use_transport(tt->engine, transport);
    SCRIPT(
        PAIR, {.status = 200, .body = "{\"code\":40105,\"message\":\"no act.secret.1 here\"}"},
        {.status = 200, .body = "{\"error\":\"invalid_grant\",\"error_description\":\"bad rft.secret.1\"}"},
        {.status = 200, .body = "{\"error\":\"invalid_grant\",\"error_description\":\"bad c*de\"}"},
        {.status = 200, .body = "{\"error\":\"invalid_grant\",\"error_description\":\"bad rft.secret.1\"}"});
    see_result(finish("code=c%2Ade&state=s%20t%2B1", NULL));
    see_result(tt_call_text(tt, "test.get", "{\"account_id\":\"1\"}", NULL));
    see_result(finish("code=c%2Ade&state=s%20t%2B1", NULL));
    ck_assert_uint_eq(script.n_requests, 4);
    see_result(finish("code=c%2Ade&state=other", NULL));
    see_result(tt_tokens(tt));
    see_result(tt_token_show(tt, "test", NULL, 0));
    see_result(tt_config_show(tt));
    see_result(tt_token_refresh(tt, "test", NULL));
    ck_assert_uint_gt(strlen(seen), 500);
    for (size_t i = 0; i < sizeof secrets / sizeof *secrets; i++)
        ck_assert_msg(strstr(seen, secrets[i]) == NULL, "%s in: %.3000s", secrets[i], seen);
}
END_TEST

START_TEST(parameters_of_an_address_are_decoded_once)
{
    static const char *const cases[][3] = {
        {"a=1&b=2", "b", "2"},     {"x?a=%2525", "a", "%25"},     {"a=b+c", "a", "b c"},
        {"a=%zz%4", "a", "%zz%4"}, {"a=%00x", "a", "%00x"},       {"ab=1", "a", NULL},
        {"a", "a", NULL},          {"a=1#&b=2", "b", NULL},       {"a=&b=2", "b", "2"},
        {"a=&b=2", "a", NULL},     {"a=%c3%BC", "a", "\xc3\xbc"}, {"", "a", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char *value = NULL;
        ck_assert_int_eq(ttc_auth_param(cases[i][0], cases[i][1], &value), 0);
        if (cases[i][2])
            ck_assert_str_eq(value, cases[i][2]);
        else
            ck_assert_ptr_null(value);
        ttc_free(value);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("auth");
    TCase *c = tcase_create("auth");
    tcase_add_checked_fixture(c, setup, teardown);
    tcase_add_test(c, the_address_and_what_belongs_to_it);
    tcase_add_test(c, a_sign_in_is_exchanged_and_stored);
    tcase_add_test(c, what_the_page_refused_and_what_is_forged);
    tcase_add_test(c, half_of_a_sign_in_is_not_enough);
    tcase_add_test(c, what_could_not_be_stored_is_not_exchanged);
    tcase_add_test(c, who_signs_in_again_keeps_the_name);
    tcase_add_test(c, a_very_long_id_makes_a_shorter_name);
    tcase_add_test(c, a_sign_in_heals_a_refused_token);
    tcase_add_test(c, read_only_allows_to_sign_in);
    tcase_add_test(c, accounts_are_shown_and_one_is_the_default);
    tcase_add_test(c, what_is_exported_can_be_imported);
    tcase_add_test(c, a_bad_import_stores_nothing);
    tcase_add_test(c, a_damaged_file_stands_in_the_list);
    tcase_add_test(c, revoking_tells_the_service_and_forgets);
    tcase_add_test(c, a_revoke_called_directly_forgets_too_but_nothing_else_stores);
    tcase_add_test(c, the_doctor_looks_into_the_store);
    tcase_add_test(c, no_secret_comes_out_but_where_it_was_asked_for);
    tcase_add_test(c, parameters_of_an_address_are_decoded_once);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
