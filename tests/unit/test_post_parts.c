/* What posts of videos are made of: how they are cut, and how captions are counted. */
#include "business/caption.h"
#include "developer/chunk_plan.h"
#include <check.h>
#include <stdlib.h>

/* ---------------------------------------------------------------------------------------------- chunk plans */

START_TEST(plans_of_the_documents)
{
    static const struct {
        uint64_t size, chunk, count, last_offset, last_length;
    } rows[] = {
        {1, 1, 1, 0, 1},
        {4194304, 4194304, 1, 0, 4194304},
        {50000123, 50000123, 1, 0, 50000123},
        {64000000, 64000000, 1, 0, 64000000},
        {64000001, 10000000, 6, 50000000, 14000001},
        {70000000, 10000000, 7, 60000000, 10000000},
        {4294967296, 10000000, 429, 4280000000, 14967296},
    };
    struct chunk_plan plan;
    uint64_t offset, length;

    ck_assert_int_eq(chunk_plan_make(rows[_i].size, 0, &plan), CHUNK_PLAN_OK);
    ck_assert_uint_eq(plan.chunk_size, rows[_i].chunk);
    ck_assert_uint_eq(plan.count, rows[_i].count);
    chunk_plan_range(&plan, plan.count - 1, &offset, &length);
    ck_assert_uint_eq(offset, rows[_i].last_offset);
    ck_assert_uint_eq(length, rows[_i].last_length);
}
END_TEST

START_TEST(a_chosen_chunk_size_is_obeyed)
{
    struct chunk_plan plan;
    uint64_t offset, length;

    ck_assert_int_eq(chunk_plan_make(50000123, 10000000, &plan), CHUNK_PLAN_OK);
    ck_assert_uint_eq(plan.count, 5);
    chunk_plan_range(&plan, 4, &offset, &length);
    ck_assert_uint_eq(offset, 40000000);
    ck_assert_uint_eq(length, 10000123);
    ck_assert_int_eq(chunk_plan_make(50000123, 5242880, &plan), CHUNK_PLAN_OK);
    ck_assert_uint_eq(plan.count, 9);
    ck_assert_int_eq(chunk_plan_make(6000000, 5242880, &plan), CHUNK_PLAN_OK); /* one chunk is the whole */
    ck_assert_uint_eq(plan.chunk_size, 6000000);
    ck_assert_int_eq(chunk_plan_make(70000000, 64000000, &plan), CHUNK_PLAN_SIZE);
}
END_TEST

START_TEST(plans_that_tiktok_refuses)
{
    static const struct {
        struct chunk_plan plan;
        int refusal;
    } rows[] = {
        {{50000123, 10000000, 6}, CHUNK_PLAN_COUNT},     {{15000000, 10000000, 1}, CHUNK_PLAN_SIZE},
        {{121000000, 64000000, 1}, CHUNK_PLAN_SIZE},     {{84000000, 84000000, 1}, CHUNK_PLAN_SIZE},
        {{20000000, 4000000, 5}, CHUNK_PLAN_SIZE},       {{0, 0, 0}, CHUNK_PLAN_EMPTY},
        {{4294967297, 10000000, 429}, CHUNK_PLAN_LARGE},
    };

    ck_assert_int_eq(chunk_plan_check(&rows[_i].plan), rows[_i].refusal);
    ck_assert_str_ne(chunk_plan_text(rows[_i].refusal), chunk_plan_text(CHUNK_PLAN_OK));
}
END_TEST

/* -------------------------------------------------------------------------------------------------- captions */

START_TEST(captions_are_counted_in_utf16)
{
    ck_assert_uint_eq(caption_units(""), 0);
    ck_assert_uint_eq(caption_units("a\xc3\xa9\xe2\x82\xac"), 3);            /* a, e acute, euro */
    ck_assert_uint_eq(caption_units("\xf0\x9f\x98\x80\xf0\x9f\x98\x80"), 4); /* two smileys */
    ck_assert_uint_eq(caption_bytes_within("a\xf0\x9f\x98\x80", 2), 1);      /* not half a smiley */
    ck_assert_uint_eq(caption_bytes_within("a\xf0\x9f\x98\x80", 3), 5);
    ck_assert_uint_eq(caption_bytes_within("\xc3\xa9\xc3\xa9", 1), 2);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("post parts");
    TCase *parts = tcase_create("plans and captions");
    SRunner *runner;
    int failed;

    tcase_add_loop_test(parts, plans_of_the_documents, 0, 7);
    tcase_add_test(parts, a_chosen_chunk_size_is_obeyed);
    tcase_add_loop_test(parts, plans_that_tiktok_refuses, 0, 7);
    tcase_add_test(parts, captions_are_counted_in_utf16);
    suite_add_tcase(suite, parts);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
