/* The rows cursor: fields matched in one pass, values as spans, and those values as text and numbers. */
#include "build_config.h"

#include "core/alloc.h"
#include "core/json.h"
#include "core/result.h"
#include "core/rows.h"
#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct tt_span span(const char *text)
{
    return (struct tt_span){text, strlen(text)};
}

static void is(const tt_value *v, int kind, const char *json)
{
    ck_assert_int_eq(v->kind, kind);
    ck_assert_uint_eq(v->n, json ? strlen(json) : 0);
    if (json)
        ck_assert_mem_eq(v->p, json, v->n);
    else
        ck_assert_ptr_null(v->p);
}

static const char *const list =
    " [ {\"metrics\" : {\"spend\":\"20.10\", \"clicks\":7,\"deep\":{\"x\":[1,{\"y\":true}]}}, "
    "\"id\":\"7000000000000000001\"},\n"
    "{\"id\":null,\"metrics\":null,\"extra\":{\"id\":\"no\",\"metrics\":{\"spend\":\"no\"}}} ,"
    "{\"\\u0069d\":\"a\\nb\",\"metrics\":{\"spend\":-1.5e3},\"id\":\"second\"}, 5, [], {}]";

START_TEST(matches_fields_in_one_pass)
{
    const char *const fields[] = {"metrics.spend", "id", "metrics", "metrics.deep.x.1.y", "nothing", "id"};
    tt_value v[6];
    ck_assert_int_eq(ttc_json_check(list, strlen(list), NULL), 0);
    tt_rows *rows = ttc_rows_open(NULL, span(list), fields, 6);
    ck_assert_ptr_nonnull(rows);
    ck_assert_int_eq(tt_rows_next(rows, v), 1);
    is(&v[0], TT_VALUE_STRING, "\"20.10\"");
    is(&v[1], TT_VALUE_STRING, "\"7000000000000000001\"");
    is(&v[2], TT_VALUE_OBJECT, "{\"spend\":\"20.10\", \"clicks\":7,\"deep\":{\"x\":[1,{\"y\":true}]}}");
    is(&v[3], TT_VALUE_BOOLEAN, "true");
    is(&v[4], TT_VALUE_ABSENT, NULL);
    is(&v[5], TT_VALUE_STRING, "\"7000000000000000001\"");
    ck_assert_int_eq(v[1].escaped, 0);
    ck_assert_int_eq(tt_rows_next(rows, v), 1);
    is(&v[0], TT_VALUE_ABSENT, NULL);
    is(&v[1], TT_VALUE_NULL, "null");
    is(&v[2], TT_VALUE_NULL, "null");
    ck_assert_int_eq(tt_rows_next(rows, v), 1);
    is(&v[0], TT_VALUE_NUMBER, "-1.5e3");
    is(&v[1], TT_VALUE_STRING, "\"a\\nb\""); /* the first of two equal names, one of them escaped */
    ck_assert_int_eq(v[1].escaped, 1);
    is(&v[5], TT_VALUE_STRING, "\"a\\nb\"");
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(tt_rows_next(rows, v), 1);
        for (int j = 0; j < 6; j++)
            is(&v[j], TT_VALUE_ABSENT, NULL);
    }
    ck_assert_int_eq(tt_rows_next(rows, v), 0);
    ck_assert_int_eq(tt_rows_next(rows, v), 0);
    tt_rows_close(rows);
}
END_TEST

START_TEST(gives_whole_rows)
{
    tt_value v;
    tt_rows *rows = ttc_rows_open(NULL, span("[1, \"two\" ,{\"a\": 3},[4]]"), NULL, 0);
    ck_assert_int_eq(tt_rows_next(rows, &v), 1);
    is(&v, TT_VALUE_NUMBER, "1");
    ck_assert_int_eq(tt_rows_next(rows, &v), 1);
    is(&v, TT_VALUE_STRING, "\"two\"");
    ck_assert_int_eq(tt_rows_next(rows, &v), 1);
    is(&v, TT_VALUE_OBJECT, "{\"a\": 3}");
    ck_assert_int_eq(tt_rows_next(rows, &v), 1);
    is(&v, TT_VALUE_ARRAY, "[4]");
    ck_assert_int_eq(tt_rows_next(rows, &v), 0);
    tt_rows_close(rows);
    const char *const whole_and_part[] = {"", "a"};
    tt_value both[2];
    rows = ttc_rows_open(NULL, span("[{\"a\":3}]"), whole_and_part, 2);
    ck_assert_int_eq(tt_rows_next(rows, both), 1);
    is(&both[0], TT_VALUE_OBJECT, "{\"a\":3}");
    is(&both[1], TT_VALUE_NUMBER, "3");
    tt_rows_close(rows);
}
END_TEST

START_TEST(takes_lists_only)
{
    ck_assert_ptr_null(ttc_rows_open(NULL, span("{}"), NULL, 0));
    ck_assert_ptr_null(ttc_rows_open(NULL, span("7"), NULL, 0));
    ck_assert_ptr_null(ttc_rows_open(NULL, (struct tt_span){NULL, 0}, NULL, 0));
    tt_value v;
    tt_rows *rows = ttc_rows_open(NULL, span(" [ ] "), NULL, 0);
    ck_assert_int_eq(tt_rows_next(rows, &v), 0);
    tt_rows_close(rows);
    tt_rows_close(NULL);
}
END_TEST

START_TEST(stops_at_broken_text)
{
    static const char *const broken[] = {"[", "[{\"a\":1", "[{\"a\":", "[{\"a\"", "[{\"a", "[1,"};
    const char *const fields[] = {"a.b"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        tt_value v;
        tt_rows *rows = ttc_rows_open(NULL, span(broken[i]), fields, 1);
        int rc, n = 0;
        while ((rc = tt_rows_next(rows, &v)) == 1 && n < 5)
            n++;
        ck_assert_msg(rc == -1, "%s gave %d", broken[i], rc);
        ck_assert_int_eq(tt_rows_next(rows, &v), -1);
        tt_rows_close(rows);
    }
}
END_TEST

START_TEST(keeps_the_result)
{
    const char *const fields[] = {"id"};
    char *text = ttc_strdup("{\"data\":{\"rows\":[{\"id\":\"1\"},{\"id\":\"2\"}]}}");
    struct ttc_result_parts parts = {.action = "x.y", .rows = "rows", .data_is_json = 1};
    parts.bytes = ttc_bytes_new(text, strlen(text));
    ttc_json_find((struct tt_span){text, strlen(text)}, "data", &parts.data);
    tt_result *r = ttc_result_make(&parts);
    tt_rows *rows = tt_rows_open(r, fields, 1);
    tt_result_unref(r); /* the cursor holds the bytes */
    tt_value v;
    ck_assert_int_eq(tt_rows_next(rows, &v), 1);
    is(&v, TT_VALUE_STRING, "\"1\"");
    ck_assert_int_eq(tt_rows_next(rows, &v), 1);
    is(&v, TT_VALUE_STRING, "\"2\"");
    ck_assert_int_eq(tt_rows_next(rows, &v), 0);
    tt_rows_close(rows);
}
END_TEST

START_TEST(needs_no_memory_for_a_row)
{
    const char *const fields[] = {"metrics.spend", "id"};
    for (uint64_t n = 1; n <= 4; n++) {
        ttc_alloc_fail_at(n);
        ck_assert_ptr_null(ttc_rows_open(NULL, span(list), fields, 2));
    }
    ttc_alloc_fail_at(0);
    tt_rows *rows = ttc_rows_open(NULL, span(list), fields, 2);
    ttc_alloc_fail_at(1);
    tt_value v[2];
    int n = 0;
    while (tt_rows_next(rows, v) == 1)
        n++;
    ck_assert_int_eq(n, 6);
    tt_rows_close(rows);
    ck_assert_ptr_null(ttc_alloc(1)); /* still waiting: nothing was allocated meanwhile */
}
END_TEST

/* The same as looking each field up by itself. */
START_TEST(agrees_with_looking_up)
{
    static const char *const names[] = {"a", "b", "c.d", "c", "c.d.e", "b.0", "f"};
    uint64_t state = 42;
    for (int round = 0; round < 3000; round++) {
        char row[400] = "{";
        static const char *const members[] = {
            "\"a\":1",
            "\"b\":[ 2,3 ]",
            "\"c\":{\"d\":{\"e\":\"x\"}}",
            "\"c\":{ \"z\":0 , \"d\":5 }",
            "\"f\":\"\\\"}\"",
            "\"b\":{}",
            "\"a\":{\"a\":2}",
            "\"\\u0061\":7",
            "\"x\":[[{\"a\":1}]]",
            "\"c\":[]",
            "\"f\":null",
        };
        for (int i = 0; i < 4; i++) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            strcat(strcat(row, i ? " , " : ""), members[(state >> 33) % 11]);
        }
        strcat(row, "}");
        char text[500];
        snprintf(text, sizeof text, "[%s]", row);
        tt_value v[7];
        tt_rows *rows = ttc_rows_open(NULL, span(text), names, 7);
        if (tt_rows_next(rows, v) != 1)
            ck_abort_msg("%s", row);
        for (int i = 0; i < 7; i++) {
            struct tt_span found;
            int kind = ttc_json_find(span(row), names[i], &found);
            const char *at = found.p ? text + 1 + (found.p - row) : NULL;
            if (v[i].kind != kind || v[i].n != found.n || v[i].p != at)
                ck_abort_msg("%s in %s", names[i], row);
        }
        if (tt_rows_next(rows, v) != 0)
            ck_abort_msg("%s", row);
        tt_rows_close(rows);
    }
}
END_TEST

/* ---------------------------------------------------------------------------------------------------- values */

static tt_value value(const char *json)
{
    return (tt_value){.p = json,
                      .n = (uint32_t)strlen(json),
                      .kind = (uint8_t)ttc_json_kind(span(json)),
                      .escaped = strchr(json, '\\') != NULL};
}

static const struct {
    const char *json;
    int64_t integer;
    double real;
} numbers[] = {
    {"0", 0, 0},
    {"-7", -7, -7},
    {"7000000000000000001", 7000000000000000001, 7e18},
    {"\"7000000000000000001\"", 7000000000000000001, 7e18},
    {"9223372036854775807", INT64_MAX, 9223372036854775807.0},
    {"9223372036854775808", INT64_MAX, 9223372036854775808.0},
    {"-9223372036854775809", INT64_MIN, -9223372036854775809.0},
    {"20.1", 20, 20.1},
    {"\"20.10\"", 20, 20.1},
    {"-0.5", 0, -0.5},
    {"1.5e3", 1500, 1500},
    {"1E-2", 0, 0.01},
    {"1e300", INT64_MAX, 1e300},
    {"-1e300", INT64_MIN, -1e300},
    {"0.30000000000000004", 0, 0.30000000000000004},
    {"2.2250738585072014e-308", 0, 2.2250738585072014e-308},
    {"5e-324", 0, 5e-324},
    {"1e-99999999999999999999", 0, 0},
    {"123456789.123456789123456789123456789", 123456789, 123456789.12345679},
    {"\"\"", 0, 0},
    {"\"abc\"", 0, 0},
    {"\" 5\"", 0, 0},
    {"\"5 \"", 0, 0},
    {"\"0x10\"", 0, 0},
    {"\"inf\"", 0, 0},
    {"\"1,5\"", 0, 0},
    {"\"-\"", 0, 0},
    {"\"-12.50\"", -12, -12.5},
    {"\"1.\"", 0, 0},
    {"\".5\"", 0, 0},
    {"\"1.2.3\"", 0, 0},
    {"\"007\"", 0, 0},
    {"\"00.7\"", 0, 0},
    {"\"\\u0037.5\"", 7, 7.5},
    {"-0", 0, -0.0},
    {"\"-0.00\"", 0, -0.0},
    {"999999999999999", 999999999999999, 999999999999999.0},
    {"9007199254740993", 9007199254740993, 9007199254740992.0},
    {"99999999999999.9", 99999999999999, 99999999999999.9},
    {"0.00000000000001", 0, 1e-14},
    {"true", 0, 0},
    {"null", 0, 0},
    {"[1]", 0, 0},
};

START_TEST(reads_numbers)
{
    tt_value v = value(numbers[_i].json);
    ck_assert_int_eq(tt_value_int(&v), numbers[_i].integer);
    ck_assert_msg(tt_value_real(&v) == numbers[_i].real, "%s is %.17g", numbers[_i].json, tt_value_real(&v));
    ck_assert_int_eq(!!signbit(tt_value_real(&v)), !!signbit(numbers[_i].real));
}
END_TEST

/* The short way that usual numbers take ends where the long one does. */
START_TEST(reads_usual_numbers_exactly)
{
    unsigned state = 1;
    for (int i = 0; i < 20000; i++) {
        char text[40];
        unsigned long long digits = 0;
        for (unsigned n = 1 + (unsigned)i % 15; n > 0; n--) {
            state = state * 1664525 + 1013904223;
            digits = digits * 10 + (state >> 24) % 10;
        }
        snprintf(text, sizeof text, "\"%llu.%0*llu\"", digits / 1000, 1 + i % 6, digits % 10);
        tt_value v = value(text);
        ck_assert_msg(tt_value_real(&v) == strtod(text + 1, NULL), "%s is %.17g", text, tt_value_real(&v));
    }
}
END_TEST

START_TEST(reads_texts)
{
    char out[16];
    tt_value v = value("\"a\\u00e9\\n\""), absent = {0};
    ck_assert_uint_eq(tt_value_text(&v, out, sizeof out), 4);
    ck_assert_str_eq(out, "a\xc3\xa9\n");
    ck_assert_uint_eq(tt_value_text(&v, out, 3), 4);
    ck_assert_str_eq(out, "a");
    ck_assert_uint_eq(tt_value_text(&v, NULL, 0), 4);
    v = value("\"123456789012345\"");
    ck_assert_uint_eq(tt_value_text(&v, out, sizeof out), 15);
    ck_assert_str_eq(out, "123456789012345");
    ck_assert_uint_eq(tt_value_text(&v, out, 15), 15);
    ck_assert_str_eq(out, "12345678901234");
    v = value("20.10");
    ck_assert_uint_eq(tt_value_text(&v, out, sizeof out), 5);
    ck_assert_str_eq(out, "20.10");
    ck_assert_uint_eq(tt_value_text(&absent, out, sizeof out), 0);
    ck_assert_str_eq(out, "");
    ck_assert_int_eq(tt_value_int(&absent), 0);
    ck_assert(tt_value_real(&absent) == 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("rows");
    TCase *c = tcase_create("cursor");
    tcase_add_test(c, matches_fields_in_one_pass);
    tcase_add_test(c, gives_whole_rows);
    tcase_add_test(c, takes_lists_only);
    tcase_add_test(c, stops_at_broken_text);
    tcase_add_test(c, keeps_the_result);
    tcase_add_test(c, needs_no_memory_for_a_row);
    tcase_add_test(c, agrees_with_looking_up);
    suite_add_tcase(suite, c);
    c = tcase_create("values");
    tcase_add_loop_test(c, reads_numbers, 0, (int)(sizeof numbers / sizeof *numbers));
    tcase_add_test(c, reads_usual_numbers_exactly);
    tcase_add_test(c, reads_texts);
    tcase_set_timeout(c, 60);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
