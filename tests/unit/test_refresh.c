/* Stored tokens in the engine: which one a call takes, when it is refreshed, and what remains when a process dies in the
 * middle of it. The transport is scripted; where processes die, they are real ones. */
#include "core/alloc.h"
#include "core/store.h"
#include "script.h"
#include <check.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define OK_REPLY                                                                                             \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"    \
    }
#define NEW_PAIR(n)                                                                                          \
    {                                                                                                        \
        .status = 200, .body = "{\"access_token\":\"act.stored." n "\",\"refresh_token\":\"rft.stored." n    \
                               "\",\"expires_in\":\"7200\",\"refresh_expires_in\":86400}"                    \
    }
#define SLOW_PAIR                                                                                            \
    {                                                                                                        \
        .status = 200, .slow = 20,                                                                           \
        .body = "{\"access_token\":\"act.stored.2\",\"refresh_token\":\"rft.stored.2\",\"expires_in\":7200}" \
    }
#define EXPIRED_REPLY                                                                                        \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":40105,\"message\":\"it has expired\"}"                             \
    }
#define INVALID_GRANT                                                                                        \
    {                                                                                                        \
        .status = 200, .body = "{\"error\":\"invalid_grant\",\"error_description\":\"unknown token\"}"       \
    }
#define ONE "{\"account_id\":\"1\"}"

static char folder[64], set_state[96];
static struct ttc_store *store;
static struct ttc_failure why;
static tt_context *tt;

static void setup(void)
{
    snprintf(folder, sizeof folder, "/tmp/test-refresh-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(set_state, sizeof set_state, "state_dir=%s", folder);
    store = ttc_store_files(folder);
}

static void teardown(void)
{
    char command[128];
    tt_close(tt);
    tt = NULL;
    ttc_failure_clear(&why);
    store->ops->close(store);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    ck_assert_int_eq(system(command), 0);
}

static void open_with(uint32_t drive, const char *more)
{
    const char *set[] = {set_state, more, NULL};
    tt = script_open(drive, set);
}

static int64_t now(void)
{
    return (int64_t)time(NULL);
}

/* An account whose tokens are "act.NAME" and "rft.NAME"; it was obtained an hour ago and lives so many seconds more. */
static void keep(const char *name, const char *id, int64_t lives)
{
    char access[64], refresh[64];
    snprintf(access, sizeof access, "act.%s", name);
    snprintf(refresh, sizeof refresh, "rft.%s", name);
    struct ttc_token t = {.provider = (char *)"test",
                          .account = (char *)name,
                          .kind = (char *)"user",
                          .access = access,
                          .refresh = refresh,
                          .ids = json_pack("[s]", id),
                          .obtained_at = now() - 3600,
                          .expires_at = lives ? now() + lives : 0};
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    json_decref(t.ids);
}

static struct ttc_token stored(const char *name)
{
    struct ttc_token t;
    ck_assert_int_eq(store->ops->load(store, "test", name, &t, &why), 1);
    return t;
}

static void expect_stored(const char *name, const char *access, const char *refresh)
{
    struct ttc_token t = stored(name);
    ck_assert_str_eq(t.access, access);
    ck_assert_str_eq(t.refresh, refresh);
    ck_assert_int_eq(t.refresh_begun, 0);
    ttc_token_clear(&t);
}

static void expect_ok(tt_result *r)
{
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s (%s)", tt_status_name(tt_result_status(r)),
                  tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}

static void expect_fail(tt_result *r, int status, const char *words, const char *hint)
{
    ck_assert_msg(tt_result_status(r) == status, "%s: %s", tt_status_name(tt_result_status(r)),
                  tt_result_message(r));
    ck_assert_msg(strstr(tt_result_message(r), words) != NULL, "%s", tt_result_message(r));
    ck_assert_msg(strstr(tt_result_hint(r), hint) != NULL, "%s", tt_result_hint(r));
    tt_result_unref(r);
}

static void expect_token(size_t request, const char *token)
{
    char line[96];
    snprintf(line, sizeof line, "Access-Token: %s\n", token);
    ck_assert_msg(strstr(script.requests[request].headers, line) != NULL, "%s",
                  script.requests[request].headers);
}

static void expect_refresh(size_t request, const char *token)
{
    char body[128];
    snprintf(body, sizeof body, "refresh_token=%s&grant_type=refresh_token", token);
    ck_assert_str_eq(script.requests[request].url, "https://api.test/token/");
    ck_assert_str_eq(script.requests[request].body, body);
}

static tt_result *get(void)
{
    return tt_call_text(tt, "test.get", ONE, NULL);
}

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
    snprintf(path, sizeof path, "%s/tokens/test.one.json", folder);
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

static void note(tt_id id, tt_result *r, void *user)
{
    int *n = user;
    (void)id;
    n[tt_result_status(r) == TT_OK ? 0 : 1]++;
    tt_result_unref(r);
}

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

/* ---- when it cannot be */

START_TEST(a_refused_refresh_stops_at_once_and_for_good)
{
    keep("stored", "id1", -5);
    SCRIPT(INVALID_GRANT);
    open_with(TT_DRIVE_CALLER, NULL);
    for (int i = 0; i < 3; i++) {
        tt_result *r = get();
        if (i == 0)
            ck_assert_str_eq(tt_result_code(r), "invalid_grant");
        ck_assert_int_eq(tt_result_retryable(r), 0);
        ck_assert_ptr_null(strstr(tt_result_message(r), "lost"));
        expect_fail(r, TT_EAUTH, "the service refused to refresh the token",
                    "sign in again: tiktok login test --account stored");
    }
    ck_assert_uint_eq(script.n_requests, 1);
    SCRIPT(NEW_PAIR("2"), OK_REPLY); /* who insists may ask again */
    expect_ok(tt_token_refresh(tt, "test", "stored"));
    expect_ok(get());
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(a_refused_refresh_leaves_a_living_token_in_use)
{
    keep("stored", "id1", 100);
    SCRIPT(INVALID_GRANT, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    for (size_t i = 1; i <= 2; i++) {
        const char *const *warnings;
        tt_result *r = get();
        ck_assert_uint_eq(tt_result_warnings(r, &warnings), 1);
        ck_assert_ptr_nonnull(strstr(warnings[0], "sign in again: tiktok login test --account stored"));
        expect_ok(r);
        expect_token(i, "act.stored");
    }
    ck_assert_uint_eq(script.n_requests, 3);
}
END_TEST

START_TEST(a_token_without_a_refresh_token_just_ends)
{
    struct ttc_token t = {.provider = (char *)"test",
                          .account = (char *)"one",
                          .kind = (char *)"user",
                          .access = (char *)"act.one",
                          .expires_at = now() - 1};
    ck_assert_int_eq(store->ops->save(store, &t, NULL, NULL, &why), 1);
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_fail(get(), TT_EAUTH, "the token has ended and cannot be refreshed",
                "tiktok login test --account one");
    expect_fail(tt_token_refresh(tt, "test", "one"), TT_EUSAGE, "cannot be refreshed", "");
    ck_assert_uint_eq(script.n_requests, 0);
}
END_TEST

START_TEST(trouble_on_the_way_is_repeated_and_leaves_no_mark_when_nothing_was_sent)
{
    keep("stored", "id1", 100);
    SCRIPT({.outcome = TTC_CONNECT}, {.outcome = TTC_CONNECT}, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, "http.retries=1");
    expect_ok(get()); /* the token still lives */
    expect_token(2, "act.stored");
    expect_stored("stored", "act.stored", "rft.stored");
    expect_ok(get()); /* and the next call does not try again at once */
    ck_assert_uint_eq(script.n_requests, 4);
    tt_close(tt);
    keep("stored", "id1", -5);
    SCRIPT({.outcome = TTC_CONNECT}, {.outcome = TTC_CONNECT});
    open_with(TT_DRIVE_CALLER, "http.retries=1");
    expect_fail(get(), TT_ENETWORK, "the token could not be refreshed", "");
    ck_assert_uint_eq(script.n_requests, 2);
    tt_close(tt);
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1}, NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, "http.retries=1");
    expect_ok(get());
    expect_refresh(1, "rft.stored");
}
END_TEST

START_TEST(an_answer_that_was_lost_is_told)
{
    char begun[32];
    keep("stored", "id1", -5);
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1}, INVALID_GRANT);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_fail(get(), TT_EAUTH, "its answer was lost", "sign in again: tiktok login test --account stored");
    time_t t = time(NULL);
    strftime(begun, sizeof begun, "sent at %Y-%m-%dT%H", gmtime(&t));
    expect_fail(get(), TT_EAUTH, begun, "tiktok login"); /* also later, from the store */
    ck_assert_uint_eq(script.n_requests, 2);
}
END_TEST

START_TEST(what_could_not_be_saved_is_not_sent)
{
    char tokens[128], moved[128];
    keep("stored", "id1", -5);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    snprintf(tokens, sizeof tokens, "%s/tokens/test.stored.next", folder);
    snprintf(moved, sizeof moved, "%s/tokens/test.stored.json.new", folder);
    ck_assert_int_eq(mkdir(tokens, 0700), 0); /* the room cannot be reserved */
    expect_fail(get(), TT_ECONFIG, "cannot be written", "");
    rmdir(tokens);
    ck_assert_int_eq(mkdir(moved, 0700), 0); /* the mark cannot be written */
    expect_fail(get(), TT_ECONFIG, "cannot be written", "");
    ck_assert_uint_eq(script.n_requests, 0);
}
END_TEST

/* ---- cancels, deadlines, the end of the context */

START_TEST(a_cancel_does_not_touch_the_refresh)
{
    int n[2] = {0, 0};
    json_t *params = json_pack("{s:s}", "account_id", "1");
    keep("stored", "id1", -5);
    SCRIPT(SLOW_PAIR);
    open_with(TT_DRIVE_POLL, NULL);
    tt_id id = tt_submit(tt, "test.get", params, NULL, note, n, NULL);
    while (script.n_requests == 0)
        tt_poll(tt, 0);
    ck_assert_int_eq(tt_cancel(tt, id), 0);
    while (tt_poll(tt, 50) > 0)
        ;
    json_decref(params);
    ck_assert_int_eq(n[1], 1);
    ck_assert_uint_eq(script.n_requests, 1);
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(closing_waits_for_the_refresh)
{
    int n[2] = {0, 0};
    json_t *params = json_pack("{s:s}", "account_id", "1");
    keep("stored", "id1", -5);
    SCRIPT(SLOW_PAIR);
    open_with(TT_DRIVE_POLL, NULL);
    tt_submit(tt, "test.get", params, NULL, note, n, NULL);
    while (script.n_requests == 0)
        tt_poll(tt, 0);
    tt_close(tt);
    tt = NULL;
    json_decref(params);
    ck_assert_int_eq(n[1], 1);
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(a_deadline_leaves_neither_lock_nor_lies)
{
    struct ttc_store_lock *lock;
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    keep("stored", "id1", -5);
    SCRIPT({.never = 1});
    open_with(TT_DRIVE_CALLER, NULL);
    options.deadline_ms = 50;
    expect_fail(tt_call_text(tt, "test.get", ONE, &options), TT_ENETWORK, "deadline", "");
    ck_assert_int_eq(store->ops->lock(store, "test", "stored", &lock, &why), 1);
    store->ops->unlock(lock);
    struct ttc_token t = stored("stored");
    ck_assert_int_ne(t.refresh_begun, 0); /* it was sent, and nobody knows what became of it */
    ttc_token_clear(&t);
}
END_TEST

/* ---- a process dies */

static int watched;

/* What is on disk when each request leaves: the mark of the refresh; then the new pair. */
static void look_at_disk(size_t request)
{
    struct ttc_token t = stored("stored");
    watched++;
    if (request == 0) {
        ck_assert_str_eq(t.access, "act.stored");
        ck_assert_int_le(llabs(t.refresh_begun - now()), 3);
    } else {
        ck_assert_str_eq(t.access, "act.stored.2");
        ck_assert_str_eq(t.refresh, "rft.stored.2");
        ck_assert_int_eq(t.refresh_begun, 0);
    }
    ttc_token_clear(&t);
}

START_TEST(the_disk_is_always_ahead_of_the_wire)
{
    keep("stored", "id1", -5);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    script_sees = look_at_disk;
    expect_ok(get());
    ck_assert_int_eq(watched, 2);
}
END_TEST

static size_t dies_at;

static void die(size_t request)
{
    if (request == dies_at)
        kill(getpid(), SIGKILL);
}

/* A process that calls and is killed when it is about to send this request. */
static void killed_at(size_t request)
{
    pid_t child = fork();
    if (child == 0) {
        dies_at = request;
        script_sees = die;
        SCRIPT(NEW_PAIR("2"), OK_REPLY);
        open_with(TT_DRIVE_CALLER, NULL);
        get();
        _exit(0);
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

START_TEST(killed_before_the_request_left)
{
    keep("stored", "id1", -5);
    killed_at(0);
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_refresh(0, "rft.stored");
    expect_token(1, "act.stored.2");
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(killed_after_the_answer_was_read)
{
    keep("stored", "id1", -5);
    killed_at(1);
    expect_stored("stored", "act.stored.2", "rft.stored.2");
    SCRIPT(OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_token(0, "act.stored.2");
}
END_TEST

/* A process whose refresh was sent and is killed while it waits for the answer. */
static void killed_while_waiting(void)
{
    int ends[2];
    char byte;
    ck_assert_int_eq(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        json_t *params = json_pack("{s:s}", "account_id", "1");
        int n[2];
        SCRIPT({.never = 1});
        open_with(TT_DRIVE_POLL, NULL);
        tt_submit(tt, "test.get", params, NULL, note, n, NULL);
        while (script.n_requests == 0)
            tt_poll(tt, 0);
        if (write(ends[1], "x", 1) == 1)
            pause();
        _exit(0);
    }
    ck_assert_int_eq(read(ends[0], &byte, 1), 1);
    kill(child, SIGKILL);
    int status;
    waitpid(child, &status, 0);
    ck_assert(WIFSIGNALED(status));
    struct ttc_token t = stored("stored");
    ck_assert_int_ne(t.refresh_begun, 0);
    ck_assert_str_eq(t.refresh, "rft.stored");
    ttc_token_clear(&t);
}

START_TEST(killed_between_with_a_service_that_never_saw_it)
{
    keep("stored", "id1", -5);
    killed_while_waiting();
    SCRIPT(NEW_PAIR("2"), OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get());
    expect_refresh(0, "rft.stored");
    expect_stored("stored", "act.stored.2", "rft.stored.2");
}
END_TEST

START_TEST(killed_between_with_a_service_that_rotated)
{
    keep("stored", "id1", 100);
    killed_while_waiting();
    SCRIPT(INVALID_GRANT, OK_REPLY, OK_REPLY);
    open_with(TT_DRIVE_CALLER, NULL);
    expect_ok(get()); /* the refresh was tried again, and the access token lives */
    expect_refresh(0, "rft.stored");
    expect_token(1, "act.stored");
    tt_result *r = get(); /* no second try */
    const char *const *warnings;
    ck_assert_uint_eq(tt_result_warnings(r, &warnings), 1);
    ck_assert_ptr_nonnull(strstr(warnings[0], "its answer was lost"));
    expect_ok(r);
    expect_token(2, "act.stored");
    ttc_clock_shift(200000);
    expect_fail(get(), TT_EAUTH, "its answer was lost; the service calls the refresh token invalid now",
                "sign in again: tiktok login test --account stored");
    ck_assert_uint_eq(script.n_requests, 3);
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

/* Whatever allocation fails: no crash, no leak, and afterwards the account works or says what is wrong. */
START_TEST(memory_may_end_anywhere)
{
    int worked = 0;
    for (uint64_t n = 1; n < 3000 && !worked; n++) {
        keep("stored", "id1", -5);
        SCRIPT(NEW_PAIR("2"), OK_REPLY, INVALID_GRANT, OK_REPLY);
        open_with(TT_DRIVE_CALLER, NULL);
        ttc_alloc_fail_at(n);
        tt_result *r = get(), *list = tt_tokens(tt);
        ttc_alloc_fail_at(0);
        worked = tt_result_status(r) == TT_OK && tt_result_status(list) == TT_OK && script.n_requests == 2;
        tt_result_unref(r);
        tt_result_unref(list);
        struct ttc_token t = stored("stored");
        ck_assert(strcmp(t.access, "act.stored") == 0 || strcmp(t.refresh, "rft.stored.2") == 0);
        ttc_token_clear(&t);
        tt_close(tt);
        tt = NULL;
    }
    ck_assert_int_eq(worked, 1);
}
END_TEST

int main(void)
{
    Suite *s = suite_create("refresh");
    TCase *c = tcase_create("refresh");
    tcase_add_checked_fixture(c, setup, teardown);
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
    tcase_add_test(c, a_refused_refresh_stops_at_once_and_for_good);
    tcase_add_test(c, a_refused_refresh_leaves_a_living_token_in_use);
    tcase_add_test(c, a_token_without_a_refresh_token_just_ends);
    tcase_add_test(c, trouble_on_the_way_is_repeated_and_leaves_no_mark_when_nothing_was_sent);
    tcase_add_test(c, an_answer_that_was_lost_is_told);
    tcase_add_test(c, what_could_not_be_saved_is_not_sent);
    tcase_add_test(c, a_cancel_does_not_touch_the_refresh);
    tcase_add_test(c, closing_waits_for_the_refresh);
    tcase_add_test(c, a_deadline_leaves_neither_lock_nor_lies);
    tcase_add_test(c, the_disk_is_always_ahead_of_the_wire);
    tcase_add_test(c, killed_before_the_request_left);
    tcase_add_test(c, killed_after_the_answer_was_read);
    tcase_add_test(c, killed_between_with_a_service_that_never_saw_it);
    tcase_add_test(c, killed_between_with_a_service_that_rotated);
    tcase_add_test(c, the_apps_own_token_is_fetched_and_kept);
    tcase_add_test(c, a_refresh_token_of_the_call_updates_the_store_that_knows_it);
    tcase_add_test(c, memory_may_end_anywhere);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
