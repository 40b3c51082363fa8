/* The arithmetic of the rate limiter, in a time that the test makes. */
#include "core/limit_record.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

#define NOW UINT64_C(1790000000123) /* some day in 2026 */
#define DAY UINT64_C(86400000)

static struct ttc_limit_record record;

static void begin(void)
{
    memset(&record, 0, sizeof record);
    record.key = 1;
}

/* Sends n calls as fast as the rules allow; their times into sent. */
static void send_all(const struct ttc_limit_rule *rules, unsigned n_rules, uint64_t *sent, size_t n,
                     uint64_t now)
{
    for (size_t i = 0; i < n; i++) {
        uint64_t when;
        while ((when = ttc_limit_record_when(&record, rules, n_rules, 1, now)) > now)
            now = when;
        ttc_limit_record_spend(&record, rules, n_rules, 1, now);
        sent[i] = now;
    }
}

/* No stretch of this length holds more than most. */
static void check_rate(const uint64_t *sent, size_t n, uint64_t length_ms, size_t most)
{
    for (size_t i = most; i < n; i++)
        ck_assert_msg(sent[i] - sent[i - most] >= length_ms, "call %zu comes %d ms after call %zu", i,
                      (int)(sent[i] - sent[i - most]), i - most);
}

START_TEST(no_second_and_no_minute_sees_more_than_allowed)
{
    static const struct ttc_limit_rule rules[] = {{10, 1}, {300, 60}};
    static uint64_t sent[1000];
    begin();
    send_all(rules, 2, sent, 1000, NOW);
    check_rate(sent, 1000, 1000, 10);
    check_rate(sent, 1000, 60000, 300);
    ck_assert_uint_le(sent[9] - sent[0], 0); /* the first ten at once */
    /* three full minutes and the rest, at most a fifteenth slower than allowed */
    ck_assert_uint_le(sent[999] - sent[0], (3 * 60000 + 10000) * 16 / 15);
}
END_TEST

START_TEST(a_few_calls_a_minute_go_at_once)
{
    static const struct ttc_limit_rule rule = {6, 60};
    uint64_t sent[13];
    begin();
    send_all(&rule, 1, sent, 13, NOW);
    ck_assert_uint_eq(sent[5], NOW);
    ck_assert_uint_ge(sent[6], NOW + 60000);
    ck_assert_uint_le(sent[6], NOW + 66000);
    ck_assert_uint_ge(sent[12], NOW + 120000);
}
END_TEST

START_TEST(a_day_ends_at_midnight_utc)
{
    static const struct ttc_limit_rule rule = {1000, 86400};
    static uint64_t sent[1001];
    begin();
    send_all(&rule, 1, sent, 1001, NOW);
    ck_assert_uint_eq(sent[999], NOW);
    ck_assert_uint_eq(sent[1000], (NOW / DAY + 1) * DAY);
}
END_TEST

START_TEST(who_waits_longer_hears_so)
{
    static const struct ttc_limit_rule rule = {10, 1};
    uint64_t sent[10];
    begin();
    ck_assert_uint_eq(ttc_limit_record_when(&record, &rule, 1, 10, NOW), NOW);
    send_all(&rule, 1, sent, 10, NOW);
    uint64_t next = ttc_limit_record_when(&record, &rule, 1, 1, NOW);
    ck_assert_uint_ge(next, NOW + 1000);
    ck_assert_uint_eq(ttc_limit_record_when(&record, &rule, 1, 10, NOW), next);
    uint64_t later = ttc_limit_record_when(&record, &rule, 1, 95, NOW);
    ck_assert_uint_ge(later, NOW + 10000);
    ck_assert_uint_le(later, NOW + 11000);
}
END_TEST

START_TEST(spare_calls_are_counted_where_there_is_room_for_them)
{
    static const struct ttc_limit_rule rule = {1000, 1};
    uint64_t until = 0;
    begin();
    uint32_t spare = ttc_limit_record_spare(&record, &rule, 1, 500, NOW, &until);
    ck_assert_uint_eq(spare, 125);
    ck_assert_uint_gt(until, NOW);
    ck_assert_uint_le(until, NOW + 34);
    ttc_limit_record_spend(&record, &rule, 1, 1 + spare, NOW);
    ck_assert_uint_eq(ttc_limit_record_when(&record, &rule, 1, 1000 - 126, NOW), NOW);
    ck_assert_uint_gt(ttc_limit_record_when(&record, &rule, 1, 1000 - 125, NOW), NOW);
    ttc_limit_record_spend(&record, &rule, 1, 870, NOW);
    ck_assert_uint_eq(ttc_limit_record_spare(&record, &rule, 1, 500, NOW, &until), 0);
}
END_TEST

static int slow(uint64_t sent_ms, uint64_t pause_ms, int exact, uint64_t now)
{
    static const struct ttc_limit_rule rule = {10, 1};
    struct ttc_limit_throttle t = {sent_ms, pause_ms, exact};
    return ttc_limit_record_slow(&record, &rule, 1, &t, now);
}

START_TEST(many_throttled_answers_are_one_slow_down)
{
    static const struct ttc_limit_rule rule = {10, 1};
    begin();
    ck_assert_int_eq(slow(NOW - 80, 1000, 0, NOW), 1);
    for (int i = 0; i < 20; i++)
        ck_assert_int_eq(slow(NOW - 70, 1000, 0, NOW + (uint64_t)i), 0);
    ck_assert_uint_eq(ttc_limit_record_when(&record, &rule, 1, 1, NOW), NOW + 1000);
    /* an answer that is very late says nothing new either */
    ck_assert_int_eq(slow(NOW - 70, 1000, 0, NOW + 60000), 0);
}
END_TEST

START_TEST(repeated_slow_downs_grow_and_then_fade)
{
    static const struct ttc_limit_rule rule = {10, 1};
    uint64_t now = NOW, pause = 1000, begun, gap;
    begin();
    for (int i = 0; i < 8; i++) {
        ck_assert_int_eq(slow(now, 1000, 0, now), 1);
        ck_assert_uint_eq(ttc_limit_record_when(&record, &rule, 1, 1, now), now + pause);
        now += pause;
        pause *= 2;
    }
    /* afterwards one at a time, faster and faster */
    ttc_limit_record_spend(&record, &rule, 1, 1, now);
    begun = now;
    gap = ttc_limit_record_when(&record, &rule, 1, 1, now) - now;
    ck_assert_uint_ge(gap, 1000);
    now += 100000;
    ttc_limit_record_spend(&record, &rule, 1, 1, now);
    ck_assert_uint_eq(ttc_limit_record_when(&record, &rule, 1, 1, now), now);
    ck_assert_uint_gt(now, begun);
    ck_assert_int_eq(slow(now, 1000, 0, now), 1); /* and it is forgotten */
    ck_assert_uint_eq(ttc_limit_record_when(&record, &rule, 1, 1, now), now + 1000);
}
END_TEST

START_TEST(a_daily_quota_is_asked_some_twenty_times_a_day_at_most)
{
    uint64_t now = NOW;
    int asked = 0;
    begin();
    for (; now < NOW + DAY; asked++) {
        slow(now, 1000, 0, now);
        now = record.pause_until_ms;
    }
    ck_assert_int_le(asked, 12 + 24);
}
END_TEST

START_TEST(a_quota_that_our_own_count_calls_spent_waits_for_midnight)
{
    static const struct ttc_limit_rule rule = {1000, 86400};
    struct ttc_limit_throttle t = {NOW, 1000, 0};
    begin();
    ttc_limit_record_spend(&record, &rule, 1, 960, NOW);
    ck_assert_int_eq(ttc_limit_record_slow(&record, &rule, 1, &t, NOW), 1);
    ck_assert_uint_eq(record.pause_until_ms, (NOW / DAY + 1) * DAY);
    begin();
    ttc_limit_record_spend(&record, &rule, 1, 500, NOW);
    ck_assert_int_eq(ttc_limit_record_slow(&record, &rule, 1, &t, NOW), 1);
    ck_assert_uint_eq(record.pause_until_ms, NOW + 1000);
}
END_TEST

START_TEST(a_pause_that_the_service_names_is_kept_to_the_letter)
{
    begin();
    ck_assert_int_eq(slow(NOW, 7000, 1, NOW), 1);
    ck_assert_uint_eq(record.pause_until_ms, NOW + 7000);
    ck_assert_int_eq(slow(NOW + 7000, 7000, 1, NOW + 7000), 1);
    ck_assert_uint_eq(record.pause_until_ms, NOW + 14000);
    ck_assert_int_eq(slow(NOW, 30000, 1, NOW + 8000), 0); /* the same trouble, but longer */
    ck_assert_uint_eq(record.pause_until_ms, NOW + 38000);
    ck_assert_int_eq(slow(NOW + 38000, DAY * 365, 1, NOW + 38000), 1); /* nonsense has an end */
    ck_assert_uint_eq(record.pause_until_ms, NOW + 38000 + DAY);
}
END_TEST

START_TEST(a_clock_that_is_set_back_holds_nobody_for_long)
{
    static const struct ttc_limit_rule rules[] = {{10, 1}, {600, 60}, {5, 86400}};
    uint64_t sent[5];
    begin();
    send_all(rules, 3, sent, 5, NOW + 400 * DAY);
    ttc_limit_record_mend(&record, NOW);
    ck_assert_uint_eq(ttc_limit_record_when(&record, rules, 3, 1, NOW), NOW);
    begin();
    slow(NOW + 3 * DAY, 1000, 0, NOW + 3 * DAY);
    ttc_limit_record_mend(&record, NOW);
    ck_assert_uint_eq(ttc_limit_record_when(&record, rules, 3, 1, NOW), NOW);
}
END_TEST

START_TEST(bytes_that_are_no_record_hold_nobody_for_long)
{
    static const struct ttc_limit_rule rules[] = {{10, 1}, {600, 60}};
    srandom(7);
    for (int round = 0; round < 5000; round++) {
        unsigned char *bytes = (unsigned char *)&record;
        for (size_t i = 0; i < sizeof record; i++)
            bytes[i] = (unsigned char)(round % 3 ? random() : round);
        ttc_limit_record_mend(&record, NOW);
        uint64_t when = ttc_limit_record_when(&record, rules, 2, 1, NOW), until;
        ck_assert_uint_le(when, NOW + DAY);
        ttc_limit_record_spare(&record, rules, 2, 10, NOW, &until);
        ttc_limit_record_spend(&record, rules, 2, 1, NOW);
        slow(NOW, 1000, 0, NOW);
    }
}
END_TEST

START_TEST(other_rules_share_a_record)
{
    /* two programs, configured differently: each counts the other's calls in the windows that both use */
    static const struct ttc_limit_rule fast[] = {{50, 1}}, slow_one[] = {{5, 1}, {100, 3600}, {7, 60}};
    static const struct ttc_limit_rule odd[] = {{9, 7}, {9, 8}, {9, 9}, {9, 10}};
    begin();
    ttc_limit_record_spend(&record, fast, 1, 20, NOW);
    ck_assert_uint_gt(ttc_limit_record_when(&record, slow_one, 3, 1, NOW), NOW);
    ck_assert_uint_eq(ttc_limit_record_when(&record, fast, 1, 30, NOW), NOW);
    ttc_limit_record_spend(&record, odd, 4, 9, NOW); /* more windows than there is room for */
    ck_assert_uint_gt(ttc_limit_record_when(&record, odd, 4, 1, NOW), NOW);
}
END_TEST

START_TEST(rates_are_read)
{
    struct ttc_limit_rule rules[TTC_LIMIT_RULES];
    unsigned n;
    char why[256];
    static const char *const wrong[] = {"5",      "5/",   "/s",    "0/s",  "-1/s",
                                        "5/week", "5 /s", "5/s x", "5/ss", "99999999999/s"};
    ck_assert_int_eq(ttc_limit_rate("5/s 300/m, 10000/day", rules, &n, why), 0);
    ck_assert_uint_eq(n, 3);
    ck_assert_uint_eq(rules[1].count, 300);
    ck_assert_uint_eq(rules[2].seconds, 86400);
    ck_assert_int_eq(ttc_limit_rate("", rules, &n, why), 0);
    ck_assert_uint_eq(n, 0);
    ck_assert_int_eq(ttc_limit_rate("9/min 5/m 7/h", rules, &n, why), 0);
    ck_assert_uint_eq(n, 2);
    ck_assert_uint_eq(rules[0].count, 5); /* the stricter one */
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_msg(ttc_limit_rate(wrong[i], rules, &n, why) == -1, "%s", wrong[i]);
    ck_assert_ptr_nonnull(strstr(why, "a number of calls and s, m, h or d"));
}
END_TEST

int main(void)
{
    Suite *s = suite_create("limit record");
    TCase *c = tcase_create("limit record");
    tcase_add_test(c, no_second_and_no_minute_sees_more_than_allowed);
    tcase_add_test(c, a_few_calls_a_minute_go_at_once);
    tcase_add_test(c, a_day_ends_at_midnight_utc);
    tcase_add_test(c, who_waits_longer_hears_so);
    tcase_add_test(c, spare_calls_are_counted_where_there_is_room_for_them);
    tcase_add_test(c, many_throttled_answers_are_one_slow_down);
    tcase_add_test(c, repeated_slow_downs_grow_and_then_fade);
    tcase_add_test(c, a_daily_quota_is_asked_some_twenty_times_a_day_at_most);
    tcase_add_test(c, a_quota_that_our_own_count_calls_spent_waits_for_midnight);
    tcase_add_test(c, a_pause_that_the_service_names_is_kept_to_the_letter);
    tcase_add_test(c, a_clock_that_is_set_back_holds_nobody_for_long);
    tcase_add_test(c, bytes_that_are_no_record_hold_nobody_for_long);
    tcase_add_test(c, other_rules_share_a_record);
    tcase_add_test(c, rates_are_read);
    suite_add_tcase(s, c);
    SRunner *runner = srunner_create(s);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
