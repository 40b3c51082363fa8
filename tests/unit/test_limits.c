/* The rate limiter in the engine: who waits, for how long, in which order, and what throttled answers do. */
#include "core/alloc.h"
#include "core/timers.h"
#include "script.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define OK_REPLY                                                                                             \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R1\",\"data\":{\"x\":1}}"    \
    }
#define SLOW_REPLY                                                                                           \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":40100,\"message\":\"slow\"}"                                       \
    }
#define HERE_REPLY                                                                                           \
    {                                                                                                        \
        .status = 200, .body = "{\"code\":40016,\"message\":\"slow\"}"                                       \
    }
#define TOKEN "providers.test.access_token=act.12345"
#define ID    "{\"account_id\":\"1\"}"

static const char *const with_token[] = {TOKEN, NULL};
static uint64_t seen_at[SCRIPT_MOST]; /* when each request reached the transport */

static void note_time(size_t request)
{
    seen_at[request] = ttc_now_ms();
}

static void answer_all_ok(void)
{
    static const struct script_reply ok = OK_REPLY;
    struct script_reply replies[SCRIPT_MOST];
    for (int i = 0; i < SCRIPT_MOST; i++)
        replies[i] = ok;
    script_answers(replies, SCRIPT_MOST);
    script_sees = note_time;
}

static tt_statistics stats_of(tt_context *tt)
{
    tt_statistics s = TT_STATISTICS_INIT;
    ck_assert_int_eq(tt_stats(tt, NULL, &s), 0);
    return s;
}

static int status_of(tt_context *tt, const char *action, const char *json)
{
    tt_result *r = tt_call_text(tt, action, json, NULL);
    int status = tt_result_status(r);
    tt_result_unref(r);
    return status;
}

/* ---- submitted calls and the order of their ends */

static struct ended {
    tt_id id;
    int status;
    char hint[256], message[256];
} ended[SCRIPT_MOST];
static int n_ended;

static void on_end(tt_id id, tt_result *r, void *user)
{
    struct ended *e = &ended[n_ended++];
    (void)user;
    e->id = id;
    e->status = tt_result_status(r);
    snprintf(e->hint, sizeof e->hint, "%s", tt_result_hint(r));
    snprintf(e->message, sizeof e->message, "%s", tt_result_message(r));
    tt_result_unref(r);
}

static tt_id submit(tt_context *tt, const char *action, const char *text, uint64_t deadline_ms)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    tt_result *why = NULL;
    json_t *params = json_loads(text, 0, NULL);
    options.deadline_ms = deadline_ms;
    tt_id id = tt_submit(tt, action, params, &options, on_end, NULL, &why);
    ck_assert_msg(id != 0, "%s", why ? tt_result_message(why) : "");
    json_decref(params);
    return id;
}

static void finish(tt_context *tt)
{
    uint64_t begun = ttc_now_ms();
    while (tt_poll(tt, 100) > 0)
        ck_assert_uint_lt(ttc_now_ms() - begun, 60000);
}

START_TEST(queued_calls_keep_to_the_rate_and_their_order)
{
    static const char *const set[] = {TOKEN, "limits.rate=10/s", NULL};
    tt_context *tt = script_open(TT_DRIVE_POLL, set);
    tt_id ids[20];
    answer_all_ok();
    for (int i = 0; i < 20; i++)
        ids[i] = submit(tt, "test.get", ID, 0);
    finish(tt);
    ck_assert_int_eq(n_ended, 20);
    for (int i = 0; i < 20; i++) {
        ck_assert_int_eq(ended[i].status, TT_OK);
        ck_assert_uint_eq(ended[i].id, ids[i]);
        if (i >= 10)
            ck_assert_uint_ge(seen_at[i] - seen_at[i - 10], 1000);
    }
    tt_statistics s = stats_of(tt);
    ck_assert_uint_eq(s.limit_waits, 10);
    ck_assert_uint_ge(s.limit_waited_ms, 10 * 1000);
    ck_assert_uint_eq(s.requests, 20);
    tt_close(tt);
}
END_TEST

START_TEST(a_call_that_would_wait_past_its_deadline_fails_at_once)
{
    static const char *const set[] = {TOKEN, "limits.rate=5/min", NULL};
    tt_context *tt = script_open(TT_DRIVE_POLL, set);
    uint64_t begun = ttc_now_ms();
    answer_all_ok();
    for (int i = 0; i < 5; i++)
        submit(tt, "test.get", ID, 0);
    finish(tt);
    submit(tt, "test.get", ID, 30000);
    finish(tt);
    ck_assert_uint_lt(ttc_now_ms() - begun, 10000);
    ck_assert_int_eq(n_ended, 6);
    ck_assert_int_eq(ended[5].status, TT_ELIMIT);
    ck_assert_msg(strstr(ended[5].message, "the limit of the app leaves no room for") != NULL, "%s",
                  ended[5].message);
    ck_assert_ptr_nonnull(strstr(ended[5].message, "nothing was sent"));
    ck_assert_ptr_nonnull(strstr(ended[5].hint, "try again at 20"));
    ck_assert_uint_eq(script.n_requests, 5);
    tt_close(tt);
}
END_TEST

START_TEST(a_place_far_down_the_queue_counts_against_the_deadline)
{
    static const char *const set[] = {TOKEN, "limits.rate=5/s", NULL};
    tt_context *tt = script_open(TT_DRIVE_POLL, set);
    answer_all_ok();
    for (int i = 0; i < 9; i++)
        submit(tt, "test.get", ID, 0);
    submit(tt, "test.get", ID, 900); /* its turn comes after more than a second */
    submit(tt, "test.get", ID, 60000);
    finish(tt);
    int refused = 0;
    for (int i = 0; i < n_ended; i++)
        refused += ended[i].status == TT_ELIMIT;
    ck_assert_int_eq(n_ended, 11);
    ck_assert_int_eq(refused, 1);
    ck_assert_uint_eq(script.n_requests, 10);
    tt_close(tt);
}
END_TEST

START_TEST(a_limit_that_opens_too_late_refuses)
{
    static const char *const set[] = {TOKEN, "limits.rate=2/h", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    answer_all_ok();
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    tt_result *r = tt_call_text(tt, "test.get", ID, NULL);
    ck_assert_int_eq(tt_result_status(r), TT_ELIMIT);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    ck_assert_int_eq(tt_result_attempts(r), 0);
    ck_assert_ptr_nonnull(strstr(tt_result_hint(r), "limits.max_wait_s"));
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(who_waits_can_be_canceled_and_the_others_move_up)
{
    static const char *const set[] = {TOKEN, "limits.rate=5/s", NULL};
    tt_context *tt = script_open(TT_DRIVE_POLL, set);
    tt_id ids[12];
    answer_all_ok();
    for (int i = 0; i < 12; i++)
        ids[i] = submit(tt, "test.get", ID, 0);
    while (n_ended < 5)
        tt_poll(tt, 10);
    for (int i = 5; i < 10; i++) /* the head of the queue among them */
        ck_assert_int_eq(tt_cancel(tt, ids[i]), 0);
    finish(tt);
    ck_assert_int_eq(n_ended, 12);
    for (int i = 5; i < 10; i++)
        ck_assert_int_eq(ended[i].status, TT_ECANCELED);
    ck_assert_uint_eq(ended[10].id, ids[10]);
    ck_assert_uint_eq(ended[11].id, ids[11]);
    ck_assert_int_eq(ended[11].status, TT_OK);
    ck_assert_uint_eq(script.n_requests, 7);
    tt_close(tt);
}
END_TEST

START_TEST(closing_ends_who_waits)
{
    static const char *const set[] = {TOKEN, "limits.rate=1/min", NULL};
    tt_context *tt = script_open(TT_DRIVE_POLL, set);
    answer_all_ok();
    for (int i = 0; i < 20; i++)
        submit(tt, "test.get", ID, 0);
    while (n_ended < 1)
        tt_poll(tt, 10);
    tt_close(tt);
    ck_assert_int_eq(n_ended, 20);
    ck_assert_int_eq(ended[19].status, TT_ECANCELED);
}
END_TEST

START_TEST(an_endpoints_own_limit_stops_nobody_else)
{
    tt_context *tt = script_open(TT_DRIVE_POLL, with_token);
    answer_all_ok();
    for (int i = 0; i < 6; i++)
        submit(tt, "test.few", ID, 0); /* four a second */
    for (int i = 0; i < 6; i++)
        submit(tt, "test.get", ID, 0);
    uint64_t begun = ttc_now_ms();
    finish(tt);
    ck_assert_int_eq(n_ended, 12);
    for (int i = 0; i < 10; i++) /* the two that waited come last */
        ck_assert_uint_lt(seen_at[i] - begun, 900);
    ck_assert_ptr_nonnull(strstr(script.requests[10].url, "/v1/few/"));
    ck_assert_uint_ge(seen_at[10] - seen_at[0], 1000);
    ck_assert_uint_eq(stats_of(tt).limit_waits, 2);
    tt_close(tt);
}
END_TEST

/* Nor does it wait for what the others may. */
START_TEST(limits_of_its_own_stand_in_place_of_the_services)
{
    static const char *const set[] = {TOKEN, "limits.rate=2/h", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    answer_all_ok();
    for (int i = 0; i < 10; i++)
        ck_assert_int_eq(status_of(tt, "test.own", ID), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_ELIMIT);
    ck_assert_int_eq(status_of(tt, "test.own", ID), TT_OK);
    ck_assert_uint_eq(stats_of(tt).limit_waits, 0);
    tt_close(tt);
}
END_TEST

START_TEST(limits_follow_the_access_level)
{
    static const char *const set[] = {TOKEN, "providers.test.access_level=golden", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    answer_all_ok();
    for (int i = 0; i < 20; i++)
        ck_assert_int_eq(status_of(tt, "test.few", ID), TT_OK);
    ck_assert_uint_eq(stats_of(tt).limit_waits, 0);
    tt_close(tt);
    tt = script_open(TT_DRIVE_CALLER, with_token);
    answer_all_ok();
    for (int i = 0; i < 8; i++)
        ck_assert_int_eq(status_of(tt, "test.few", ID), TT_OK);
    ck_assert_uint_ge(stats_of(tt).limit_waits, 1);
    ck_assert_int_eq(status_of(tt, "test.few", ID), TT_ELIMIT); /* eight an hour */
    tt_close(tt);
}
END_TEST

START_TEST(limits_can_be_switched_off)
{
    static const char *const set[] = {TOKEN, "limits.enabled=false", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    answer_all_ok();
    for (int i = 0; i < 20; i++)
        ck_assert_int_eq(status_of(tt, "test.few", ID), TT_OK);
    ck_assert_uint_eq(stats_of(tt).limit_waits, 0);
    tt_close(tt);
}
END_TEST

START_TEST(a_limit_may_be_that_of_a_value_or_a_token)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    tt_call_options other = TT_CALL_OPTIONS_INIT;
    answer_all_ok();
    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(status_of(tt, "test.by_account", ID), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.by_account", ID), TT_ELIMIT);
    ck_assert_int_eq(status_of(tt, "test.by_account", "{\"account_id\":\"2\"}"), TT_OK);
    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(status_of(tt, "test.by_token", ID), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.by_token", ID), TT_ELIMIT);
    other.access_token = "act.another";
    tt_result *r = tt_call_text(tt, "test.by_token", ID, &other);
    ck_assert_int_eq(tt_result_status(r), TT_OK);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_providers_rate_wins_over_everybodys)
{
    static const char *const set[] = {TOKEN, "limits.rate=1/h", "providers.test.rate=3/h", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    answer_all_ok();
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_ELIMIT);
    tt_close(tt);
}
END_TEST

START_TEST(flows_and_their_steps_are_counted_too)
{
    static const char *const set[] = {TOKEN, "limits.rate=2/h", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    answer_all_ok();
    ck_assert_int_eq(status_of(tt, "test.run_flow", "{\"do\":\"invoke\"}"), TT_OK);
    ck_assert_int_eq(status_of(tt, "test.run_flow", "{\"do\":\"http\",\"path\":\"https://cdn.test/x\"}"),
                     TT_OK);
    ck_assert_int_eq(status_of(tt, "test.run_flow", "{\"do\":\"invoke\"}"), TT_ELIMIT);
    ck_assert_uint_eq(script.n_requests, 2);
    tt_close(tt);
}
END_TEST

START_TEST(a_dry_run_costs_nothing)
{
    static const char *const set[] = {TOKEN, "limits.rate=1/h", NULL};
    tt_call_options dry = TT_CALL_OPTIONS_INIT;
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    dry.flags = TT_DRY_RUN;
    answer_all_ok();
    for (int i = 0; i < 3; i++) {
        tt_result *r = tt_call_text(tt, "test.get", ID, &dry);
        ck_assert_int_eq(tt_result_status(r), TT_OK);
        tt_result_unref(r);
    }
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    tt_close(tt);
}
END_TEST

/* ---- what throttled answers do */

START_TEST(one_throttled_answer_holds_all_calls_back_once)
{
    static const char *const set[] = {TOKEN, "http.retry_base_ms=600", "http.retry_max_ms=700", NULL};
    struct script_reply replies[18];
    static const struct script_reply ok = OK_REPLY, slow = SLOW_REPLY;
    tt_context *tt = script_open(TT_DRIVE_POLL, set);
    for (int i = 0; i < 18; i++)
        replies[i] = i < 8 ? slow : ok; /* eight are under way together, and all of them are told */
    script_answers(replies, 18);
    script_sees = note_time;
    for (int i = 0; i < 8; i++)
        submit(tt, "test.get", ID, 0);
    tt_poll(tt, 0);
    while (stats_of(tt).throttled < 8)
        tt_poll(tt, 10);
    for (int i = 0; i < 2; i++)
        submit(tt, "test.get", ID, 0); /* who comes now waits, too */
    finish(tt);
    ck_assert_int_eq(n_ended, 10);
    for (int i = 0; i < 10; i++)
        ck_assert_int_eq(ended[i].status, TT_OK);
    ck_assert_uint_eq(script.n_requests, 18);
    ck_assert_uint_ge(seen_at[8] - seen_at[7], 590); /* one pause, not one for each */
    ck_assert_uint_lt(seen_at[8] - seen_at[7], 1190);
    for (int i = 9; i < 18; i++) /* and then one after the other */
        ck_assert_uint_ge(seen_at[i] - seen_at[i - 1], 45);
    ck_assert_uint_eq(stats_of(tt).throttled, 8);
    tt_close(tt);
}
END_TEST

START_TEST(a_throttled_endpoint_stops_no_other)
{
    tt_context *tt = script_open(TT_DRIVE_POLL, with_token);
    SCRIPT(HERE_REPLY, OK_REPLY, OK_REPLY, OK_REPLY);
    script_sees = note_time;
    submit(tt, "test.get", ID, 0);
    while (stats_of(tt).throttled < 1)
        tt_poll(tt, 10);
    submit(tt, "test.get", ID, 0);
    submit(tt, "test.same", "{}", 0);
    finish(tt);
    ck_assert_int_eq(n_ended, 3);
    ck_assert_ptr_nonnull(strstr(script.requests[1].url, "/v1/same/"));
    ck_assert_uint_lt(seen_at[1] - seen_at[0], 900);
    ck_assert_uint_ge(seen_at[2] - seen_at[0], 990); /* the table's pause of a second */
    tt_close(tt);
}
END_TEST

START_TEST(retry_after_is_kept)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT({.status = 429, .type = "text/html", .body = "<p>slow</p>", .retry_after_s = 1}, OK_REPLY);
    script_sees = note_time;
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    ck_assert_uint_ge(seen_at[1] - seen_at[0], 995);
    SCRIPT({.status = 503, .type = "text/html", .body = "<p>down</p>", .retry_after_s = 1}, OK_REPLY);
    script_sees = note_time;
    tt_close(tt);
    static const char *const patient[] = {TOKEN, "http.retry_max_ms=2000", NULL};
    tt = script_open(TT_DRIVE_CALLER, patient);
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    ck_assert_uint_ge(seen_at[1] - seen_at[0], 995);
    tt_close(tt);
}
END_TEST

START_TEST(a_tables_pause_is_kept_by_other_codes)
{
    static const char *const patient[] = {TOKEN, "http.retry_max_ms=2000", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, patient);
    SCRIPT({.status = 200, .body = "{\"code\":50001,\"message\":\"rest\"}"}, OK_REPLY);
    script_sees = note_time;
    ck_assert_int_eq(status_of(tt, "test.get", ID), TT_OK);
    ck_assert_uint_ge(seen_at[1] - seen_at[0], 995);
    tt_close(tt);
    SCRIPT({.status = 200, .body = "{\"code\":50001,\"message\":\"rest\"}"});
    tt = script_open(TT_DRIVE_CALLER, with_token); /* its longest pause is 5 ms: it does not wait */
    tt_result *r = tt_call_text(tt, "test.get", ID, NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EREMOTE);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_pause_beyond_the_deadline_is_not_begun)
{
    static const char *const patient[] = {TOKEN, "http.retry_max_ms=60000", NULL};
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    tt_context *tt = script_open(TT_DRIVE_CALLER, patient);
    uint64_t begun = ttc_now_ms();
    options.deadline_ms = 20000;
    SCRIPT({.status = 503, .type = "text/html", .body = "<p>down</p>", .retry_after_s = 30});
    tt_result *r = tt_call_text(tt, "test.get", ID, &options);
    ck_assert_int_eq(tt_result_status(r), TT_EREMOTE);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    tt_result_unref(r);
    SCRIPT({.status = 429, .body = "{\"code\":1,\"message\":\"m\"}", .retry_after_s = 30});
    r = tt_call_text(tt, "test.get", ID, &options);
    ck_assert_int_eq(tt_result_status(r), TT_ELIMIT);
    ck_assert_ptr_nonnull(strstr(tt_result_message(r), "deadline"));
    tt_result_unref(r);
    ck_assert_uint_lt(ttc_now_ms() - begun, 15000);
    tt_close(tt);
}
END_TEST

START_TEST(what_is_not_ready_may_be_asked_for_again)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT({.status = 200, .body = "{\"code\":40201,\"message\":\"wait\"}"});
    tt_result *r = tt_call_text(tt, "test.get", ID, NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EREMOTE);
    ck_assert_int_eq(tt_result_retryable(r), 1);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

/* ---- never a blind second POST */

START_TEST(an_attempt_that_may_have_counted_stays_unknown)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, with_token);
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1}, {.outcome = TTC_CONNECT}, {.outcome = TTC_CONNECT},
           {.outcome = TTC_CONNECT}, {.outcome = TTC_CONNECT});
    tt_result *r = tt_call_text(tt, "test.keyed", "{}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EUNKNOWN);
    ck_assert_int_eq(tt_result_retryable(r), 0);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_turn_that_comes_after_the_key_expired_is_not_used)
{
    /* the key is good for ten seconds, five of them are trusted; the limit opens later */
    static const char *const set[] = {TOKEN, "limits.rate=1/min", NULL};
    tt_context *tt = script_open(TT_DRIVE_CALLER, set);
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    options.deadline_ms = 2000;
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1});
    tt_result *r = tt_call_text(tt, "test.keyed", "{}", &options);
    ck_assert_int_eq(tt_result_status(r), TT_EUNKNOWN);
    ck_assert_uint_eq(script.n_requests, 1);
    tt_result_unref(r);
    tt_close(tt);
}
END_TEST

START_TEST(a_deadline_in_a_pause_after_a_lost_answer_is_unknown)
{
    static const char *const set[] = {TOKEN, "http.retry_base_ms=3000", "http.retry_max_ms=3000", NULL};
    tt_context *tt = script_open(TT_DRIVE_POLL, set);
    tt_result *why;
    json_t *params = json_object();
    SCRIPT({.outcome = TTC_CUT, .sent_any = 1}, {.never = 1});
    tt_id id = tt_submit(tt, "test.keyed", params, NULL, on_end, NULL, &why);
    while (stats_of(tt).requests < 1)
        tt_poll(tt, 10);
    tt_poll(tt, 10);
    tt_cancel(tt, id);
    finish(tt);
    ck_assert_int_eq(ended[0].status, TT_ECANCELED);
    ck_assert_msg(strstr(ended[0].hint, "may have taken effect") != NULL, "%s", ended[0].hint);
    json_decref(params);
    tt_close(tt);
}
END_TEST

START_TEST(an_expired_token_is_repeated_with_once)
{
    tt_context *tt = script_open(TT_DRIVE_CALLER, NULL);
#define EXPIRED {.status = 200, .body = "{\"code\":40105,\"message\":\"old\"}"}
#define FRESH                                                                                                \
    {                                                                                                        \
        .status = 200, .body = "{\"access_token\":\"act.new\",\"refresh_token\":\"rft.new\"}"                \
    }
    SCRIPT(EXPIRED, FRESH, EXPIRED);
    ck_assert_int_eq(
        status_of(tt, "test.get",
                  "{\"account_id\":\"1\",\"access_token\":\"act.old\",\"refresh_token\":\"rft.old\"}"),
        TT_EAUTH);
    ck_assert_uint_eq(script.n_requests, 3);
    tt_close(tt);
}
END_TEST

START_TEST(memory_that_runs_out_ends_calls_and_loses_none)
{
    static const char *const set[] = {TOKEN, "limits.rate=2/s", NULL};
    for (uint64_t at = 1; at < 60; at++) {
        tt_context *tt = script_open(TT_DRIVE_POLL, set);
        answer_all_ok();
        n_ended = 0;
        for (int i = 0; i < 3; i++)
            submit(tt, "test.by_account", "{\"account_id\":\"x\"}", 0);
        ttc_alloc_fail_at(at);
        tt_poll(tt, 0);
        tt_poll(tt, 0);
        ttc_alloc_fail_at(0);
        tt_close(tt);
        ck_assert_int_eq(n_ended, 3);
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("limits");
    TCase *c = tcase_create("limits");
    tcase_set_timeout(c, 120);
    tcase_add_test(c, queued_calls_keep_to_the_rate_and_their_order);
    tcase_add_test(c, a_call_that_would_wait_past_its_deadline_fails_at_once);
    tcase_add_test(c, a_place_far_down_the_queue_counts_against_the_deadline);
    tcase_add_test(c, a_limit_that_opens_too_late_refuses);
    tcase_add_test(c, who_waits_can_be_canceled_and_the_others_move_up);
    tcase_add_test(c, closing_ends_who_waits);
    tcase_add_test(c, an_endpoints_own_limit_stops_nobody_else);
    tcase_add_test(c, limits_of_its_own_stand_in_place_of_the_services);
    tcase_add_test(c, limits_follow_the_access_level);
    tcase_add_test(c, limits_can_be_switched_off);
    tcase_add_test(c, a_limit_may_be_that_of_a_value_or_a_token);
    tcase_add_test(c, a_providers_rate_wins_over_everybodys);
    tcase_add_test(c, flows_and_their_steps_are_counted_too);
    tcase_add_test(c, a_dry_run_costs_nothing);
    tcase_add_test(c, one_throttled_answer_holds_all_calls_back_once);
    tcase_add_test(c, a_throttled_endpoint_stops_no_other);
    tcase_add_test(c, retry_after_is_kept);
    tcase_add_test(c, a_tables_pause_is_kept_by_other_codes);
    tcase_add_test(c, a_pause_beyond_the_deadline_is_not_begun);
    tcase_add_test(c, what_is_not_ready_may_be_asked_for_again);
    tcase_add_test(c, an_attempt_that_may_have_counted_stays_unknown);
    tcase_add_test(c, a_turn_that_comes_after_the_key_expired_is_not_used);
    tcase_add_test(c, a_deadline_in_a_pause_after_a_lost_answer_is_unknown);
    tcase_add_test(c, an_expired_token_is_repeated_with_once);
    tcase_add_test(c, memory_that_runs_out_ends_calls_and_loses_none);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
