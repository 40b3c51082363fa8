/* Stored tokens in the engine: which one a call takes, and when it is refreshed. */
#include "token_kit.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* ---- which token */

START_TEST(the_call_wins_over_the_configuration_and_that_over_the_store)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    keep("stored", "id1", 0);
    SCRIPT(OK_REPLY, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, "providers.test.access_token=act.config");
    expect_ok(get());
    expect_token(0, "act.config");
    options.access_token = "act.given";
    expect_ok(tt_call_text(tt, "test.get", ONE, &options));
    expect_token(1, "act.given");
    tt_close(tt);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_token(2, "act.stored");
}
END_TEST

START_TEST(an_account_is_named_by_the_call_its_parameters_the_configuration)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    keep("one", "id1", 0);
    keep("two", "id2", 0);
    keep("three", "id3", 0);
    SCRIPT(OK_REPLY, OK_REPLY, OK_REPLY, OK_REPLY, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, "providers.test.account=three");
    options.account = "one";
    expect_ok(tt_call_text(tt, "test.get", "{\"account_id\":\"id2\"}", &options));
    expect_token(0, "act.one");
    options.account = "id1"; /* an account's own id does as well */
    expect_ok(tt_call_text(tt, "test.get", "{\"account_id\":\"id2\"}", &options));
    expect_token(1, "act.one");
    expect_ok(tt_call_text(tt, "test.get", "{\"account_id\":\"id2\"}", NULL));
    expect_token(2, "act.two");
    expect_ok(get());
    expect_token(3, "act.three");
    options.account = "four";
    expect_fail(tt_call_text(tt, "test.get", ONE, &options), TT_EAUTH,
                "no account \"four\" of test is signed in", "tiktok login test --account four");
    tt_close(tt);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_fail(get(), TT_EUSAGE, "several accounts of test are signed in", "--account");
    expect_ok(tt_token_default(tt, "test", "two"));
    expect_ok(get());
    expect_token(4, "act.two");
    tt_close(tt);
    open_with(TT_DRIVE_CALLER, "providers.test.account=gone");
    expect_fail(get(), TT_EAUTH,
                "no account \"gone\" of test is signed in, though the configuration names it", "login");
    ck_assert_uint_eq(script.n_requests, 5);
}
END_TEST

START_TEST(of_two_accounts_with_one_id_the_default_is_taken)
{
    SCRIPT(OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    for (int i = 0; i < 2; i++) {
        keep(i ? "one" : "two", "shared", 0);
        keep(i ? "two" : "one", "shared", 0);
        expect_ok(tt_token_default(tt, "test", i ? "one" : "two"));
        expect_ok(tt_call_text(tt, "test.get", "{\"account_id\":\"shared\"}", NULL));
        expect_token((size_t)i, i ? "act.one" : "act.two");
    }
}
END_TEST

START_TEST(an_account_that_the_call_names_wins_over_the_configured_token)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    keep("one", "id1", 0);
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, "providers.test.access_token=act.config");
    options.account = "one";
    expect_ok(tt_call_text(tt, "test.get", ONE, &options));
    expect_token(0, "act.one");
}
END_TEST

START_TEST(a_file_that_cannot_be_used_is_told_and_nothing_is_sent)
{
    char path[160];
    keep("one", "id1", 0);
    snprintf(path, sizeof path, "%s/tokens/test.one.json", kit_folder());
    chmod(path, 0644);
    open_with(TT_DRIVE_CALLER, NULL);
    SCRIPT(OK_REPLY);
    expect_fail(get(), TT_ECONFIG, "others can read the token file", "chmod 600");
    ck_assert_uint_eq(script.n_requests, 0);
}
END_TEST

START_TEST(flows_take_stored_tokens_too)
{
    keep("one", "id1", 0);
    keep("two", "7", 0);
    SCRIPT(OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, "providers.test.account=one");
    expect_ok(tt_call_text(tt, "test.run_flow", "{\"do\":\"invoke\"}", NULL)); /* its step names account 7 */
    expect_token(0, "act.two");
    expect_ok(tt_call_text(tt, "test.run_flow", "{\"do\":\"http\",\"path\":\"https://api.test/x\"}", NULL));
    expect_token(1, "act.one");
}
END_TEST

START_TEST(a_dry_run_refreshes_nothing)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    keep("one", "id1", -5);
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    options.flags = TT_DRY_RUN;
    tt_result *r = tt_call_text(tt, "test.get", ONE, &options);
    const char *data;
    size_t n;
    tt_result_data(r, &data, &n);
    ck_assert_ptr_nonnull(strstr(data, "\"Access-Token\":\"***\""));
    expect_ok(r);
    ck_assert_uint_eq(script.n_requests, 0);
    expect_stored("one", "act.one", "rft.one");
}
END_TEST

/* ---- when it is refreshed */

START_TEST(a_token_is_refreshed_ahead_of_its_end)
{
    keep("stored", "id1", 299); /* the provider says 300 */
    SCRIPT(NEW_PAIR("2"), OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_refresh(0, "rft.stored");
    expect_token(1, "act.stored.2");
    expect_ok(get());
    expect_token(2, "act.stored.2");
    ck_assert_uint_eq(script.n_requests, 3);
    struct ttc_token t = stored("stored");
    ck_assert_str_eq(t.refresh, "rft.stored.2");
    ck_assert_int_le(llabs(t.expires_at - now() - 7200), 3); /* lifetimes may be quoted */
    ck_assert_int_le(llabs(t.refresh_expires_at - now() - 86400), 3);
    ck_assert_int_le(llabs(t.obtained_at - now()), 3);
    ck_assert(ttc_token_is(&t, "id1")); /* what the answer does not say stays */
    ttc_token_clear(&t);
}
END_TEST

START_TEST(before_that_it_is_left_alone)
{
    keep("stored", "id1", 310);
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_token(0, "act.stored");
}
END_TEST

START_TEST(the_margin_is_a_setting)
{
    keep("stored", "id1", 310);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, "refresh_margin_s=400");
    expect_ok(get());
    ck_assert_uint_eq(script.n_requests, 2);
    tt_close(tt);
    keep("stored", "id1", 10);
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, "refresh_margin_s=0");
    expect_ok(get());
    expect_token(0, "act.stored");
}
END_TEST

START_TEST(a_short_life_is_used_for_three_quarters)
{
    struct ttc_token t = {.provider = (char *)"test",
                          .account = (char *)"one",
                          .kind = (char *)"user",
                          .access = (char *)"act.one",
                          .refresh = (char *)"rft.one",
                          .obtained_at = now() - 20,
                          .expires_at = now() + 20};
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_token(0, "act.one");
    t.expires_at = now() + 5;
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    expect_ok(get());
    ck_assert_uint_eq(script.n_requests, 2);
}
END_TEST

START_TEST(an_expired_answer_brings_one_refresh)
{
    keep("stored", "id1", 7000);
    SCRIPT(EXPIRED_REPLY, NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_token(0, "act.stored");
    expect_refresh(1, "rft.stored");
    expect_token(2, "act.stored.2");
    SCRIPT(EXPIRED_REPLY, NEW_PAIR("3"), EXPIRED_REPLY);
    expect_fail(get(), TT_EAUTH, "it has expired", "sign in again (tiktok login test --account stored)");
    ck_assert_uint_eq(script.n_requests, 3);
    expect_stored("stored", "act.stored.3", "rft.stored.3");
}
END_TEST

START_TEST(a_flow_goes_on_with_the_fresh_token)
{
    keep("stored", "id1", -5);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(tt_call_text(tt, "test.run_flow", "{\"do\":\"http\",\"path\":\"https://api.test/x\"}", NULL));
    expect_refresh(0, "rft.stored");
    expect_token(1, "act.stored.2");
}
END_TEST

START_TEST(many_calls_bring_one_refresh)
{
    struct script_reply replies[21] = {NEW_PAIR("2")};
    int n[2] = {0, 0};
    json_t *params = json_pack("{s:s}", "account_id", "1");
    for (int i = 1; i < 21; i++)
        replies[i] = (struct script_reply)OK_REPLY;
    keep("stored", "id1", -5);
    script_answers(replies, 21);
    open_with(TT_DRIVE_POLL, NULL);
    for (int i = 0; i < 20; i++)
        ck_assert_uint_ne(tt_submit(tt, "test.get", params, NULL, note, n, NULL), 0);
    while (tt_poll(tt, 100) > 0)
        ;
    json_decref(params);
    ck_assert_int_eq(n[0], 20);
    expect_refresh(0, "rft.stored");
    for (size_t i = 1; i < 21; i++)
        expect_token(i, "act.stored.2");
}
END_TEST

START_TEST(read_only_allows_a_refresh)
{
    keep("stored", "id1", -5);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, "read_only=true");
    expect_ok(get());
}
END_TEST

START_TEST(a_context_with_a_thread_refreshes)
{
    keep("stored", "id1", -5);
    SCRIPT(NEW_PAIR("2"), OK_REPLY, NEW_PAIR("3"));
    open_with(TT_DRIVE_THREAD, NULL);
    expect_ok(get());
    expect_ok(tt_token_refresh(tt, "test", NULL));
    expect_stored("stored", "act.stored.3", "rft.stored.3");
}
END_TEST

/* Another holder of the account's lock refreshes meanwhile: who waits holds up nobody, and takes what came of it. */
START_TEST(waiting_for_another_process_blocks_nothing)
{
    int waiting[2] = {0, 0}, other[2] = {0, 0};
    struct ttc_store_lock *lock;
    json_t *params = json_pack("{s:s}", "account_id", "1");
    keep("stored", "id1", -5);
    ck_assert_int_eq(store->ops->lock(store, "test", "stored", &lock, &why), 1);
    SCRIPT(OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_POLL, NULL);
    tt_submit(tt, "test.get", params, NULL, note, waiting, NULL);
    for (int i = 0; i < 5; i++)
        tt_poll(tt, 20);
    ck_assert_uint_eq(script.n_requests, 0);
    tt_submit(tt, "test.same", NULL, NULL, note, other, NULL);
    for (int i = 0; i < 5 && !other[0]; i++)
        tt_poll(tt, 20);
    ck_assert_int_eq(other[0], 1);
    ck_assert_int_eq(waiting[0], 0);
    keep("stored", "id1", 7000);
    struct ttc_token t = stored("stored");
    ttc_free(t.access);
    t.access = ttc_strdup("act.theirs");
    ck_assert_int_eq(store->ops->save(store, &t, NULL, lock, &why), 1);
    ttc_token_clear(&t);
    store->ops->unlock(lock);
    while (tt_poll(tt, 100) > 0)
        ;
    json_decref(params);
    ck_assert_int_eq(waiting[0], 1);
    ck_assert_uint_eq(script.n_requests, 2); /* and no refresh */
    expect_token(1, "act.theirs");
}
END_TEST

/* ---- the app's own token, and tokens given with the call */

START_TEST(the_apps_own_token_is_fetched_and_kept)
{
    struct script_reply fetched = {.status = 200, .body = "{\"access_token\":\"clt.1\",\"expires_in\":7200}"};
    SCRIPT(fetched, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(tt_call_text(tt, "test.app", NULL, NULL));
    ck_assert_str_eq(script.requests[0].body, "grant_type=client_credentials");
    ck_assert_ptr_nonnull(strstr(script.requests[1].headers, "App-Token: clt.1\n"));
    expect_ok(tt_call_text(tt, "test.app", NULL, NULL));
    ck_assert_ptr_nonnull(strstr(script.requests[2].headers, "App-Token: clt.1\n"));
    ttc_clock_shift(7300000);
    SCRIPT({.status = 200, .body = "{\"access_token\":\"clt.2\",\"expires_in\":7200}"}, OK_REPLY);
    expect_ok(tt_call_text(tt, "test.app", NULL, NULL));
    ck_assert_ptr_nonnull(strstr(script.requests[1].headers, "App-Token: clt.2\n"));
    SCRIPT(OK_REPLY);
    expect_fail(get(), TT_EAUTH, "there is none", "tiktok login test"); /* it is nobody's default account */
}
END_TEST

START_TEST(a_refresh_token_of_the_call_updates_the_store_that_knows_it)
{
    const char *tokens;
    size_t n;
    keep("stored", "id1", 7000);
    keep("other", "id2", 7000);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    tt_result *r = tt_call_text(
        tt, "test.get",
        "{\"account_id\":\"1\",\"refresh_token\":\"rft.stored\",\"should_refresh_token\":true}", NULL);
    ck_assert_int_eq(tt_result_tokens(r, &tokens, &n), 0);
    ck_assert_ptr_nonnull(strstr(tokens, "rft.stored.2"));
    expect_ok(r);
    expect_stored("stored", "act.stored.2", "rft.stored.2");
    expect_stored("other", "act.other", "rft.other");
}
END_TEST

int main(void)
{
    Suite *s = suite_create("refresh");
    TCase *c = tcase_create("refresh");
    tcase_add_checked_fixture(c, kit_setup, kit_teardown);
    tcase_set_timeout(c, 30);
    tcase_add_test(c, the_call_wins_over_the_configuration_and_that_over_the_store);
    tcase_add_test(c, an_account_is_named_by_the_call_its_parameters_the_configuration);
    tcase_add_test(c, of_two_accounts_with_one_id_the_default_is_taken);
    tcase_add_test(c, an_account_that_the_call_names_wins_over_the_configured_token);
    tcase_add_test(c, a_file_that_cannot_be_used_is_told_and_nothing_is_sent);
    tcase_add_test(c, flows_take_stored_tokens_too);
    tcase_add_test(c, a_dry_run_refreshes_nothing);
    tcase_add_test(c, a_token_is_refreshed_ahead_of_its_end);
    tcase_add_test(c, before_that_it_is_left_alone);
    tcase_add_test(c, the_margin_is_a_setting);
    tcase_add_test(c, a_short_life_is_used_for_three_quarters);
    tcase_add_test(c, an_expired_answer_brings_one_refresh);
    tcase_add_test(c, a_flow_goes_on_with_the_fresh_token);
    tcase_add_test(c, many_calls_bring_one_refresh);
    tcase_add_test(c, read_only_allows_a_refresh);
    tcase_add_test(c, a_context_with_a_thread_refreshes);
    tcase_add_test(c, waiting_for_another_process_blocks_nothing);
    tcase_add_test(c, the_apps_own_token_is_fetched_and_kept);
    tcase_add_test(c, a_refresh_token_of_the_call_updates_the_store_that_knows_it);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
