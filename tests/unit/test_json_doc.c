/* Checked documents whose members are known, values reached without their end, and values laid out compactly. */
#include "core/json.h"
#include "tiktok/tiktok.h"
#include <check.h>
#include <string.h>

static struct tt_span span(const char *text)
{
    return (struct tt_span){text, strlen(text)};
}

static int equals(struct tt_span value, const char *text)
{
    return value.n == strlen(text) && memcmp(value.p, text, value.n) == 0;
}

static const char envelope[] =
    " { \"code\" : 0 , \"message\":\"OK\",\n\"data\":{\"list\":[{\"code\":1}],\"n\":null} ,\"re\\u0071\":[ "
    "1, 2 ], "
    "\"code\":5,\"error\":{\"code\":null} } ";

START_TEST(knows_the_members)
{
    static const char *const names[] = {"code", "message", "data", "re\\u0071", "code", "error"};
    static const char *const values[] = {"0",        "\"OK\"", "{\"list\":[{\"code\":1}],\"n\":null}",
                                         "[ 1, 2 ]", "5",      "{\"code\":null}"};
    struct ttc_json_doc doc;
    ck_assert_int_eq(ttc_json_check_doc(envelope, strlen(envelope), &doc, NULL), 0);
    ck_assert_uint_eq(doc.n, 6);
    ck_assert_int_eq(doc.more, 0);
    for (size_t i = 0; i < doc.n; i++) {
        ck_assert_msg(equals(doc.member[i].name, names[i]), "name %zu is %.*s", i, (int)doc.member[i].name.n,
                      doc.member[i].name.p);
        ck_assert_msg(equals(doc.member[i].value, values[i]), "value %zu is %.*s", i,
                      (int)doc.member[i].value.n, doc.member[i].value.p);
    }
}
END_TEST

/* Whatever the document, looking with known members and without them finds the same. */
START_TEST(finds_what_is_found_without_them)
{
    static const char *const docs[] = {
        envelope,
        "{}",
        "[]",
        " [{\"code\":1},{\"code\":2}] ",
        "7",
        " \"code\" ",
        "{\"1\":{\"1\":{\"1\":2}}}",
        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8}",
        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"code\":{\"n\":[9]}}",
    };
    static const char *const paths[] = {
        "",      "code", "message",  "data",   "data.list.0.code", "data.n", "req", "h",         "1",
        "1.1.1", "0",    "code.n.0", "code.n", "error.code",       ".",      "x",   "data.list", "1.code"};
    for (size_t i = 0; i < sizeof docs / sizeof *docs; i++) {
        struct ttc_json_doc doc;
        ck_assert_int_eq(ttc_json_check_doc(docs[i], strlen(docs[i]), &doc, NULL), 0);
        for (size_t k = 0; k < sizeof paths / sizeof *paths; k++) {
            struct tt_span one, other, reached;
            int kind = ttc_json_find(span(docs[i]), paths[k], &one);
            ck_assert_int_eq(ttc_json_doc_find(&doc, paths[k], &other), kind);
            ck_assert_msg(one.p == other.p && one.n == other.n, "%s in %s", paths[k], docs[i]);
            ck_assert_int_eq(ttc_json_reach(span(docs[i]), paths[k], &reached), kind);
            ck_assert_msg(reached.p == one.p && reached.n >= one.n, "%s in %s", paths[k], docs[i]);
        }
    }
}
END_TEST

START_TEST(finds_the_first_alternative)
{
    struct ttc_json_doc doc;
    struct tt_span out;
    ck_assert_int_eq(ttc_json_check_doc(envelope, strlen(envelope), &doc, NULL), 0);
    ck_assert_int_eq(ttc_json_doc_find_any(&doc, "error.code|code", &out), TT_VALUE_NUMBER);
    ck_assert(equals(out, "0"));
    ck_assert_int_eq(ttc_json_doc_find_any(&doc, "x|error.code", &out), TT_VALUE_ABSENT);
    ck_assert_ptr_null(out.p);
    ck_assert_int_eq(ttc_json_doc_find_any(&doc, NULL, &out), TT_VALUE_ABSENT);
}
END_TEST

START_TEST(refuses_what_the_check_refuses)
{
    struct ttc_json_doc doc;
    struct ttc_json_error why;
    ck_assert_int_eq(ttc_json_check_doc("{\"a\":1,\"b\"}", 11, &doc, &why), -1);
    ck_assert_uint_eq(why.offset, 10);
    ck_assert_int_eq(ttc_json_check_doc("{\"a\":[1,}", 9, &doc, &why), -1);
}
END_TEST

static const struct {
    const char *text, *value, *rest;
} compact[] = {
    {" { \"a b\" : [ 1 ,\n\t2.50 ] , \"c\" : \" \\\" \" }\r\n", "{\"a b\":[1,2.50],\"c\":\" \\\" \"}",
     "\r\n"},
    {"{\"a\":1},{\"b\":2}]", "{\"a\":1}", ",{\"b\":2}]"},
    {" [ ] ]", "[]", " ]"},
    {"[[{}],[ ]]]", "[[{}],[]]", "]"},
    {"1.5e3,2", "1.5e3", ",2"},
    {"true]", "true", "]"},
    {"null}", "null", "}"},
    {"-7 ,1", "-7", ",1"},
    {"\"} ,\\\"\",1", "\"} ,\\\"\"", ",1"},
    {"12", "12", ""},
    {"", "", ""},
};

START_TEST(lays_one_value_out)
{
    struct ttc_buf b = {0};
    const char *text = compact[_i].text, *behind = ttc_json_compact(&b, text, text + strlen(text));
    ck_assert_str_eq(b.p, compact[_i].value);
    /* blanks behind a scalar may be taken or left: who reads on skips them anyway */
    ck_assert_str_eq(behind + strspn(behind, " "), compact[_i].rest + strspn(compact[_i].rest, " "));
    ttc_buf_free(&b);
}
END_TEST

START_TEST(steps_over_values_that_others_end)
{
    static const char list[] = "[ {\"a\": [1]} , \"x\",3 ]";
    static const char *const rows[] = {"{\"a\":[1]}", "\"x\"", "3"};
    struct ttc_json_iter it;
    struct tt_span name;
    size_t n = 0;
    ck_assert_int_eq(ttc_json_iter_open(span(list), &it), 0);
    while (ttc_json_iter_step(&it, &name)) {
        struct ttc_buf b = {0};
        it.p = ttc_json_compact(&b, it.p, it.end);
        ck_assert_uint_lt(n, 3);
        ck_assert_str_eq(b.p, rows[n++]);
        ttc_buf_free(&b);
    }
    ck_assert_uint_eq(n, 3);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("json_doc");
    TCase *c = tcase_create("doc");
    tcase_add_test(c, knows_the_members);
    tcase_add_test(c, finds_what_is_found_without_them);
    tcase_add_test(c, finds_the_first_alternative);
    tcase_add_test(c, refuses_what_the_check_refuses);
    tcase_add_loop_test(c, lays_one_value_out, 0, (int)(sizeof compact / sizeof *compact));
    tcase_add_test(c, steps_over_values_that_others_end);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
