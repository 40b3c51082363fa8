/* The JSON part of the core: what is accepted and refused, values by path, decoding, the request writer. */
#include "build_config.h"

#include "core/alloc.h"
#include "core/json.h"
#include "tiktok/tiktok.h"
#include <check.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct tt_span span(const char *text)
{
    return (struct tt_span){text, strlen(text)};
}

static int check(const char *text, size_t n, struct ttc_json_error *error)
{
    /* a copy of exactly n bytes: a read beyond them is found by the sanitizers */
    char *copy = malloc(n ? n : 1);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, n);
    int rc = ttc_json_check(copy, n, error);
    free(copy);
    return rc;
}

/* A generator of its own: the same sequence everywhere. */
static uint64_t random_state = 88172645463325252u;
static uint64_t random_bits(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

/* ------------------------------------------------------------------------------------------------ the check */

// clang-format off
static const char *const valid[] = {
    "0", "-0", "1", "-1", "10", "1.0", "0.5", "1e5", "1E+5", "1e-05", "123456789012345678901234567890",
    "1e999", "true", "false", "null", "\"\"", "\"a\"", "[]", "{}", "[[]]", "[{}]", "{\"a\":{}}", "[1,2]",
    "[null]", "{\"\":0}", "{\"a\":1,\"a\":2}", " [ 1 , 2 ] ", "\t\r\n{ \"a\" : [ ] }\n",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0041\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\uD800\"",
    "\"\\udc00\\ud800\"", "\"\\uAbCd\"", "\"\x7f\"", "\"/\"", "\"12345678\"", "\"1234567\\n\"",
    "\"caf\xc3\xa9\"", "[\"\",\"\",\"\"]", "[[],[[]],{\"a\":[]}]",
};
// clang-format on

START_TEST(accepts_what_the_standard_allows)
{
    struct ttc_json_error error = {0, "untouched"};
    int rc = check(valid[_i], strlen(valid[_i]), &error);
    ck_assert_msg(rc == 0, "%s: %s at %zu", valid[_i], error.why, error.offset);
    ck_assert_str_eq(error.why, "untouched");
}
END_TEST

static const struct {
    const char *text;
    size_t offset;
    const char *why;
} invalid[] = {
    {"", 0, "the text is empty"},
    {"  ", 2, "the text ends where a value is due"},
    {"[", 1, "the text ends where a value is due"},
    {"[1", 2, "a comma or the closing ] is missing"},
    {"[1,", 3, "the text ends where a value is due"},
    {"[1,]", 3, "this is no JSON value"},
    {"[,1]", 1, "this is no JSON value"},
    {"[1 2]", 3, "a comma or the closing ] is missing"},
    {"[1}", 2, "a comma or the closing ] is missing"},
    {"]", 0, "this is no JSON value"},
    {"{", 1, "a member's name in quotes is missing"},
    {"{]", 1, "a member's name in quotes is missing"},
    {"{a:1}", 1, "a member's name in quotes is missing"},
    {"{'a':1}", 1, "a member's name in quotes is missing"},
    {"{1:1}", 1, "a member's name in quotes is missing"},
    {"{\"a\"}", 4, "a colon is missing"},
    {"{\"a\" 1}", 5, "a colon is missing"},
    {"{\"a\":}", 5, "this is no JSON value"},
    {"{\"a\":1", 6, "a comma or the closing } is missing"},
    {"{\"a\":1]", 6, "a comma or the closing } is missing"},
    {"{\"a\":1,}", 7, "a member's name in quotes is missing"},
    {"{\"a\":1 \"b\":2}", 7, "a comma or the closing } is missing"},
    {"{,}", 1, "a member's name in quotes is missing"},
    {"1 2", 2, "something follows the value"},
    {"{}{}", 2, "something follows the value"},
    {"[]]", 2, "something follows the value"},
    {"true,", 4, "something follows the value"},
    {"tru", 0, "this is no JSON value"},
    {"truE", 0, "this is no JSON value"},
    {"truee", 4, "something follows the value"},
    {"True", 0, "this is no JSON value"},
    {"nul", 0, "this is no JSON value"},
    {"falsy", 0, "this is no JSON value"},
    {"NaN", 0, "this is no JSON value"},
    {"Infinity", 0, "this is no JSON value"},
    {"-Infinity", 1, "a digit is missing"},
    {"-", 1, "a digit is missing"},
    {"+1", 0, "this is no JSON value"},
    {".5", 0, "this is no JSON value"},
    {"1.", 2, "a digit is missing"},
    {"1.e5", 2, "a digit is missing"},
    {"-.5", 1, "a digit is missing"},
    {"1e", 2, "a digit is missing"},
    {"1e+", 3, "a digit is missing"},
    {"01", 0, "a number must not begin with 0"},
    {"-01", 1, "a number must not begin with 0"},
    {"00", 0, "a number must not begin with 0"},
    {"0x10", 1, "something follows the value"},
    {"1.2.3", 3, "something follows the value"},
    {"\"", 1, "the text ends inside a string"},
    {"\"abc", 4, "the text ends inside a string"},
    {"\"12345678", 9, "the text ends inside a string"},
    {"\"\\", 2, "the text ends inside a string"},
    {"\"\\\"", 3, "the text ends inside a string"},
    {"\"\\u12", 5, "the text ends inside a string"},
    {"\"\\u12\"", 1, "\\u needs four hexadecimal digits"},
    {"\"\\u123g\"", 1, "\\u needs four hexadecimal digits"},
    {"\"\\x41\"", 1, "there is no such escape"},
    {"\"\\a\"", 1, "there is no such escape"},
    {"\"\\U0041\"", 1, "there is no such escape"},
    {"\"\n\"", 1, "a control character stands unescaped in a string"},
    {"\"12345\x1f\"", 6, "a control character stands unescaped in a string"},
    {"\"a\tb\"", 2, "a control character stands unescaped in a string"},
    {"[1]//", 3, "something follows the value"},
    {"/*1*/1", 0, "this is no JSON value"},
    {"\xef\xbb\xbf{}", 0, "this is no JSON value"},
    {"\x0b[]", 0, "this is no JSON value"},
    {"\xc2\xa0[]", 0, "this is no JSON value"},
};

START_TEST(refuses_what_the_standard_forbids)
{
    struct ttc_json_error error = {99, "untouched"};
    const char *text = invalid[_i].text;
    ck_assert_msg(check(text, strlen(text), &error) == -1, "accepted: %s", text);
    ck_assert_msg(strcmp(error.why, invalid[_i].why) == 0, "%s: %s", text, error.why);
    ck_assert_msg(error.offset == invalid[_i].offset, "%s: at %zu", text, error.offset);
    ck_assert_int_eq(check(text, strlen(text), NULL), -1);
}
END_TEST

START_TEST(refuses_a_nul_byte)
{
    ck_assert_int_eq(check("\"a\0b\"", 5, NULL), -1);
    ck_assert_int_eq(check("[]\0", 3, NULL), -1);
    ck_assert_int_eq(check("\0", 1, NULL), -1);
}
END_TEST

static const struct {
    const char *bytes;
    int ok;
} utf8[] = {
    {"\xc2\x80", 1},
    {"\xdf\xbf", 1},
    {"\xe0\xa0\x80", 1},
    {"\xed\x9f\xbf", 1},
    {"\xee\x80\x80", 1},
    {"\xef\xbf\xbf", 1},
    {"\xf0\x90\x80\x80", 1},
    {"\xf4\x8f\xbf\xbf", 1},
    {"\x80", 0},
    {"\xbf", 0},
    {"\xc0\x80", 0},
    {"\xc1\xbf", 0},
    {"\xc2", 0},
    {"\xc2\x7f", 0},
    {"\xc2\xc0", 0},
    {"\xe0\x9f\xbf", 0},
    {"\xe0\xa0", 0},
    {"\xe1\x80\x7f", 0},
    {"\xed\xa0\x80", 0},
    {"\xed\xbf\xbf", 0},
    {"\xf0\x8f\xbf\xbf", 0},
    {"\xf0\x90\x80", 0},
    {"\xf4\x90\x80\x80", 0},
    {"\xf5\x80\x80\x80", 0},
    {"\xff", 0},
    {"\xf8\x88\x80\x80", 0},
    {"\xfe", 0},
    {"\xe2\x82\xac\xe2\x82", 0},
};

START_TEST(knows_utf8_to_its_edges)
{
    /* wherever the sequence falls in a word of eight bytes */
    for (int before = 0; before < 10; before++) {
        char text[64];
        int n = snprintf(text, sizeof text, "\"%.*s%s\"", before, "0123456789", utf8[_i].bytes);
        struct ttc_json_error error = {0, ""};
        ck_assert_int_eq(check(text, (size_t)n, &error), utf8[_i].ok ? 0 : -1);
        if (!utf8[_i].ok)
            ck_assert_str_eq(error.why, "these bytes are not UTF-8");
    }
}
END_TEST

START_TEST(limits_the_depth)
{
    char text[2 * TTC_JSON_DEPTH + 2];
    memset(text, '[', TTC_JSON_DEPTH + 1);
    memset(text + TTC_JSON_DEPTH + 1, ']', TTC_JSON_DEPTH + 1);
    struct ttc_json_error error;
    ck_assert_int_eq(check(text + 1, 2 * TTC_JSON_DEPTH, &error), 0);
    ck_assert_int_eq(check(text, 2 * TTC_JSON_DEPTH + 2, &error), -1);
    ck_assert_str_eq(error.why, "the values are nested too deep");
    ck_assert_uint_eq(error.offset, TTC_JSON_DEPTH);
}
END_TEST

/* Text made of pieces that are sometimes right and sometimes nearly so. */
static size_t generate(char *out, size_t room)
{
    static const char *const piece[] = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"a\"",
        "\"b\":",
        "1",
        "-0",
        "1.5e3",
        "true",
        "null",
        "false",
        " ",
        "\"\\n\"",
        "\"x\\u00e9\"",
        "\"\xc3\xa9\"",
        "\"\\",
        "\xe2\x82",
        "01",
        "[[1],{\"k\":[2,\"v\"]}]",
        "{\"k\":0}",
        "\t",
        "-",
        "tru",
    };
    size_t n = 0;
    for (unsigned left = (unsigned)(random_bits() % 7) + 1; left > 0; left--) {
        const char *p = piece[random_bits() % (sizeof piece / sizeof *piece)];
        if (n + strlen(p) < room) {
            memcpy(out + n, p, strlen(p));
            n += strlen(p);
        }
    }
    return n;
}

START_TEST(agrees_with_jansson_on_generated_text)
{
    int accepted = 0;
    for (int i = 0; i < 50000; i++) {
        char text[256];
        size_t n = generate(text, sizeof text);
        json_error_t why;
        json_t *tree = json_loadb(text, n, JSON_DECODE_ANY, &why);
        int ours = check(text, n, NULL);
        if (!tree && ours == 0 && strstr(why.text, "overflow"))
            continue; /* 1.5e3011 is JSON all the same */
        if ((tree != NULL) != (ours == 0))
            ck_abort_msg("%.*s: ours %d, jansson: %s", (int)n, text, ours, why.text);
        accepted += ours == 0;
        json_decref(tree);
    }
    ck_assert_int_gt(accepted, 2000);
}
END_TEST

START_TEST(agrees_with_jansson_on_damaged_text)
{
    static const char good[] =
        "{\"code\":0,\"message\":\"OK \\\"\xc3\xa9\\u20ac\xf0\x9f\x98\x80\",\"data\":{\"list\":[{\"id\":"
        "\"7000000000000000001\",\"spend\":20.10,\"on\":true},{\"id\":null,\"n\":-1.5E+3}]}}";
    int accepted = 0;
    for (int i = 0; i < 50000; i++) {
        char text[sizeof good];
        memcpy(text, good, sizeof good);
        size_t n = sizeof good - 1;
        text[random_bits() % n] = (char)(random_bits() % 255 + 1);
        if (random_bits() % 4 == 0)
            n = random_bits() % n;
        json_error_t why;
        json_t *tree = json_loadb(text, n, JSON_DECODE_ANY, &why);
        int ours = check(text, n, NULL);
        /* jansson refuses \u0000 and lone surrogates, which are JSON; only the escape can have become one */
        if (!tree && ours == 0 && memchr(text, 'u', n) && strstr(why.text, "surrogate"))
            continue;
        if ((tree != NULL) != (ours == 0))
            ck_abort_msg("%.*s: ours %d, jansson: %s", (int)n, text, ours, why.text);
        accepted += ours == 0;
        json_decref(tree);
    }
    ck_assert_int_gt(accepted, 1000);
}
END_TEST

/* --------------------------------------------------------------------------------------------------- looking */

static void found(const char *doc, const char *path, const char *expected)
{
    struct tt_span out = {doc, 1};
    int rc = ttc_json_find(span(doc), path, &out);
    if (!expected) {
        ck_assert_msg(rc == TT_VALUE_ABSENT && out.p == NULL && out.n == 0, "%s in %s is there", path, doc);
        return;
    }
    ck_assert_msg(rc == ttc_json_kind(span(expected)), "%s in %s is missing", path, doc);
    ck_assert_msg(out.n == strlen(expected) && memcmp(out.p, expected, out.n) == 0, "%s in %s is %.*s", path,
                  doc, (int)out.n, out.p);
}

START_TEST(finds_values_by_path)
{
    const char *doc =
        " {\"a\" : {\"b\":[10, {\"c\" : \"x}]\\\"\"} , []],\"b\":1}, \"a\":2,\"n\":null,\"\\u0061b\":3,"
        "\"e\":{},\"d\\\"q\":4,\"0\":5} ";
    ck_assert_int_eq(check(doc, strlen(doc), NULL), 0);
    found(doc, "a.b.0", "10");
    found(doc, "a.b.1", "{\"c\" : \"x}]\\\"\"}");
    found(doc, "a.b.1.c", "\"x}]\\\"\"");
    found(doc, "a.b.2", "[]");
    found(doc, "a.b.3", NULL);
    found(doc, "a.b.x", NULL);
    found(doc, "a.b.99999999999999999999999", NULL);
    found(doc, "n", "null");
    found(doc, "n.x", NULL);
    found(doc, "ab", "3");
    found(doc, "d\"q", "4");
    found(doc, "d\\\"q", NULL);
    found(doc, "\\u0061b", NULL);
    found(doc, "0", "5");
    found(doc, "e", "{}");
    found(doc, "e.x", NULL);
    found(doc, "zz", NULL);
    found(" 12 ", "", "12");
    found("\"s\"", "", "\"s\"");
    found("", "", NULL);
    found("[1,2]", "1", "2");
    found("[0,1,2,3,4,5,6,7,8,9,10]", "10", "10");
    found("[0,1,2,3,4,5,6,7,8,9,10]", ":", NULL); /* what follows 9 among the characters */
    found("[1,2]", "", "[1,2]");
}
END_TEST

START_TEST(finds_the_first_alternative_that_is_not_null)
{
    const char *doc = "{\"error\":{\"code\":null,\"log_id\":\"L\"},\"code\":7}";
    struct tt_span out;
    ck_assert_int_eq(ttc_json_find_any(span(doc), "error.code|code", &out), TT_VALUE_NUMBER);
    ck_assert_mem_eq(out.p, "7", 1);
    ck_assert_int_eq(ttc_json_find_any(span(doc), "error.log_id|code", &out), TT_VALUE_STRING);
    ck_assert_mem_eq(out.p, "\"L\"", 3);
    ck_assert_int_eq(ttc_json_find_any(span(doc), "x|y.z|error.code", &out), TT_VALUE_ABSENT);
    ck_assert_ptr_null(out.p);
    ck_assert_int_eq(ttc_json_find_any(span(doc), NULL, &out), TT_VALUE_ABSENT);
}
END_TEST

START_TEST(tells_kinds)
{
    ck_assert_int_eq(ttc_json_kind(span(" \"a\"")), TT_VALUE_STRING);
    ck_assert_int_eq(ttc_json_kind(span("-1")), TT_VALUE_NUMBER);
    ck_assert_int_eq(ttc_json_kind(span("{}")), TT_VALUE_OBJECT);
    ck_assert_int_eq(ttc_json_kind(span("[]")), TT_VALUE_ARRAY);
    ck_assert_int_eq(ttc_json_kind(span("true")), TT_VALUE_BOOLEAN);
    ck_assert_int_eq(ttc_json_kind(span("false")), TT_VALUE_BOOLEAN);
    ck_assert_int_eq(ttc_json_kind(span("null")), TT_VALUE_NULL);
    ck_assert_int_eq(ttc_json_kind(span("")), TT_VALUE_ABSENT);
    ck_assert_int_eq(ttc_json_kind((struct tt_span){NULL, 0}), TT_VALUE_ABSENT);
}
END_TEST

START_TEST(iterates_in_order)
{
    struct ttc_json_iter it;
    struct tt_span name, value;
    ck_assert_int_eq(ttc_json_iter_open(span(" { \"a\" : 1 , \"b\\n\":[2,3] } "), &it), 0);
    ck_assert_int_eq(ttc_json_iter_next(&it, &name, &value), 1);
    ck_assert(name.n == 1 && *name.p == 'a' && value.n == 1 && *value.p == '1');
    ck_assert_int_eq(ttc_json_iter_next(&it, &name, &value), 1);
    ck_assert(ttc_json_name_is(name, "b\n", 2) && !ttc_json_name_is(name, "b", 1) && value.n == 5);
    ck_assert_int_eq(ttc_json_iter_next(&it, &name, &value), 0);
    ck_assert_int_eq(ttc_json_iter_next(&it, &name, &value), 0);

    ck_assert_int_eq(ttc_json_iter_open(span("[\"x\",[],{}]"), &it), 0);
    int n = 0;
    while (ttc_json_iter_next(&it, n ? NULL : &name, &value)) {
        ck_assert_uint_eq(name.n, 0);
        n++;
    }
    ck_assert_int_eq(n, 3);
    ck_assert_int_eq(ttc_json_iter_open(span("[ ]"), &it), 0);
    ck_assert_int_eq(ttc_json_iter_next(&it, &name, &value), 0);
    ck_assert_int_eq(ttc_json_iter_open(span("\"x\""), &it), -1);
    ck_assert_int_eq(ttc_json_iter_next(&it, &name, &value), 0);
}
END_TEST

/* -------------------------------------------------------------------------------------------------- decoding */

static void decoded(const char *json, const char *expected, size_t n)
{
    char out[64];
    memset(out, '#', sizeof out);
    ck_assert_uint_eq(ttc_json_text(span(json), out, sizeof out), n);
    ck_assert_mem_eq(out, expected, n);
    ck_assert_int_eq(out[n], 0);
    ck_assert_int_eq(out[n + 1], '#');
}

START_TEST(decodes_strings)
{
    decoded("\"plain\"", "plain", 5);
    decoded(" \"\" ", "", 0);
    decoded("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t", 8);
    decoded("\"\\u0041\\u00e9\\u20AC\"", "A\xc3\xa9\xe2\x82\xac", 6);
    decoded("\"\\ud83d\\ude00!\"", "\xf0\x9f\x98\x80!", 5);
    decoded("\"\\ud800x\"", "\xef\xbf\xbdx", 4);
    decoded("\"\\udc00\"", "\xef\xbf\xbd", 3);
    decoded("\"\\ud800\\ud83d\\ude00\"", "\xef\xbf\xbd\xf0\x9f\x98\x80", 7);
    decoded("\"\\ud83d\\u0041\"",
            "\xef\xbf\xbd"
            "A",
            4);
    decoded("\"\\ud83d\"", "\xef\xbf\xbd", 3);
    decoded("\"\\ud800\\udc00\"", "\xf0\x90\x80\x80", 4);
    decoded("\"\\ud83d\\ndc00x\"", "\xef\xbf\xbd\ndc00x", 9);
    decoded("\"\\ud83dxudc00\"", "\xef\xbf\xbdxudc00", 9);
    decoded("\"\\ud7ff\\udc00\"", "\xed\x9f\xbf\xef\xbf\xbd", 6);
    decoded("\"\\udbff\\udfff\"", "\xf4\x8f\xbf\xbf", 4);
    decoded("\"a\\u0000b\"", "a\0b", 3);
    decoded(" 20.10 ", "20.10", 5);
    decoded("true", "true", 4);
    decoded("[1, 2]", "[1, 2]", 6);
    char out[4] = "xyz";
    ck_assert_uint_eq(ttc_json_text((struct tt_span){NULL, 0}, out, sizeof out), 0);
    ck_assert_str_eq(out, "");
}
END_TEST

START_TEST(never_writes_half_a_character)
{
    const char *json = "\"ab\xe2\x82\xac\xf0\x9f\x98\x80\"";
    static const char *const at[] = {"",
                                     "",
                                     "a",
                                     "ab",
                                     "ab",
                                     "ab",
                                     "ab\xe2\x82\xac",
                                     "ab\xe2\x82\xac",
                                     "ab\xe2\x82\xac",
                                     "ab\xe2\x82\xac",
                                     "ab\xe2\x82\xac\xf0\x9f\x98\x80"};
    for (size_t room = 0; room <= 10; room++) {
        char out[16];
        memset(out, '#', sizeof out);
        ck_assert_uint_eq(ttc_json_text(span(json), room ? out : NULL, room), 9);
        if (room)
            ck_assert_str_eq(out, at[room]);
        ck_assert_int_eq(out[room], '#');
    }
}
END_TEST

START_TEST(copies_text)
{
    char *text = ttc_json_text_dup(span("\"a\\n\\ud800\""));
    ck_assert_str_eq(text, "a\n\xef\xbf\xbd");
    ttc_free(text);
    ttc_alloc_fail_at(1);
    ck_assert_ptr_null(ttc_json_text_dup(span("\"a\"")));
    ttc_alloc_fail_at(0);
}
END_TEST

START_TEST(compares_names_with_escapes)
{
    ck_assert(ttc_json_name_is(span("abc"), "abc", 3));
    ck_assert(!ttc_json_name_is(span("abc"), "abd", 3));
    ck_assert(!ttc_json_name_is(span("abc"), "ab", 2));
    ck_assert(!ttc_json_name_is(span("ab"), "abc", 3));
    ck_assert(ttc_json_name_is(span("\\u0061bc"), "abc", 3));
    ck_assert(!ttc_json_name_is(span("\\u0061bc"), "abcd", 4));
    ck_assert(!ttc_json_name_is(span("\\u0061bc"), "ab", 2));
    ck_assert(!ttc_json_name_is(span("a\\nb"), "a\\nb", 4));
    ck_assert(ttc_json_name_is(span("a\\\\b"), "a\\b", 3));
    ck_assert(ttc_json_name_is(span(""), "", 0));
    char raw[600], text[600];
    memset(raw, 'x', sizeof raw);
    memcpy(raw, "\\u0078", 6);
    memset(text, 'x', sizeof text);
    ck_assert(ttc_json_name_is((struct tt_span){raw, 600}, text, 595));
    ck_assert(!ttc_json_name_is((struct tt_span){raw, 600}, text, 596));
}
END_TEST

START_TEST(decodes_as_jansson_does)
{
    for (int i = 0; i < 20000; i++) {
        char json[200] = "\"";
        size_t n = 1;
        for (unsigned left = (unsigned)(random_bits() % 12); left > 0; left--) {
            unsigned c = (unsigned)(random_bits() % 0x110000);
            if (random_bits() % 2)
                c %= 0x300;
            if (c == 0 || (c >= 0xD800 && c < 0xE000))
                c = '/';
            if (c >= 0x10000)
                n += (size_t)sprintf(json + n, "\\u%04x\\u%04X", 0xD7C0 + (c >> 10), 0xDC00 + (c & 0x3FF));
            else
                n += (size_t)sprintf(json + n, "\\u%04x", c);
        }
        json[n++] = '"';
        json_t *tree = json_loadb(json, n, JSON_DECODE_ANY, NULL);
        char out[200];
        ck_assert_uint_eq(ttc_json_text((struct tt_span){json, n}, out, sizeof out),
                          json_string_length(tree));
        ck_assert_str_eq(out, json_string_value(tree));
        json_decref(tree);
    }
}
END_TEST

/* ------------------------------------------------------------------------------------------------ the writer */

static void written(const char *in, const char *expected)
{
    json_t *tree = json_loads(in, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    ck_assert_ptr_nonnull(tree);
    struct ttc_buf b = {0};
    ck_assert_int_eq(ttc_json_write(&b, tree), 0);
    ck_assert_str_eq(b.p, expected);
    ttc_buf_free(&b);
    json_decref(tree);
}

START_TEST(writes_what_was_typed)
{
    written("20.1", "20.1");
    written("0.1", "0.1");
    written("1.0", "1.0");
    written("-2.50", "-2.5");
    written("100.0", "100.0");
    written("-0.0", "-0.0");
    written("0.0", "0.0");
    written("1e22", "1e22");
    written("1.5e300", "1.5e300");
    written("123456.789", "123456.789");
    written("0.00001234", "0.00001234");
    written("0.000001234", "1.234e-6");
    written("12345678901234567.0", "12345678901234568.0");
    written("123456789012345678.0", "1.2345678901234568e17");
    written("5e-324", "5e-324");
    written("2.2250738585072014e-308", "2.2250738585072014e-308");
    written("1.7976931348623157e308", "1.7976931348623157e308");
    written("0.30000000000000004", "0.30000000000000004");
    written("9223372036854775807", "9223372036854775807");
    written("-9223372036854775808", "-9223372036854775808");
    written("7000000000000000001", "7000000000000000001");
    written(" { \"b\" : [ 1 , true , false , null ] , \"a\" : { } , \"c\":[] } ",
            "{\"b\":[1,true,false,null],\"a\":{},\"c\":[]}");
    written("\"https://a/b \xc3\xa9 \xf0\x9f\x98\x80 @x\"", "\"https://a/b \xc3\xa9 \xf0\x9f\x98\x80 @x\"");
    written("\"\\\"\\\\\\u0001\\u0000\\n\\t\\b\\f\\r\\u001f\"",
            "\"\\\"\\\\\\u0001\\u0000\\n\\t\\b\\f\\r\\u001f\"");
    written("{\"a\\n\":1}", "{\"a\\n\":1}");
}
END_TEST

/* Digits from the first to the last that is not 0. */
static int significant(const char *number)
{
    int digits = 0, zeros = 0;
    for (const char *p = number; *p && *p != 'e'; p++) {
        if (*p == '0' && digits)
            zeros++;
        if (*p >= '1' && *p <= '9') {
            digits += zeros + 1;
            zeros = 0;
        }
    }
    return digits;
}

/* Fewer digits than written must not read back: compares with every shorter precision of printf. An assertion of
 * check costs a system call, hence the plain conditions. */
static void shortest_and_equal(double v)
{
    char out[40], shorter[40];
    ttc_json_real(v, out);
    if (strtod(out, NULL) != v || signbit(strtod(out, NULL)) != signbit(v))
        ck_abort_msg("%.17g became %s", v, out);
    if (!strpbrk(out, ".e") || ttc_json_check(out, strlen(out), NULL) != 0)
        ck_abort_msg("%s is no real in JSON", out);
    for (int n = 1; n < significant(out); n++) {
        snprintf(shorter, sizeof shorter, "%.*e", n - 1, v);
        if (strtod(shorter, NULL) == v)
            ck_abort_msg("%s could be %s", out, shorter);
    }
}

START_TEST(writes_random_doubles_shortest_and_equal)
{
    for (int i = 0; i < 20000; i++) {
        uint64_t bits = random_bits();
        double v;
        memcpy(&v, &bits, sizeof v);
        if (isfinite(v))
            shortest_and_equal(v);
        shortest_and_equal((double)(int64_t)(bits % 2000000) / 100.0);
        bits &= UINT64_C(0x800FFFFFFFFFFFFF) >> (bits % 52); /* denormals */
        memcpy(&v, &bits, sizeof v);
        shortest_and_equal(v);
    }
    for (int e = -1074; e < 1024; e++)
        shortest_and_equal(ldexp(1.0, e));
}
END_TEST

START_TEST(writes_powers_of_two_with_the_decimal_above)
{
    /* the nearest decimal of 16 digits lies below and does not read back; the one above does */
    char out[40];
    ttc_json_real(ldexp(1.0, -1017), out);
    ck_assert_str_eq(out, "7.120236347223045e-307");
    ttc_json_real(ldexp(1.0, -957), out);
    ck_assert_str_eq(out, "8.209073602596753e-289");
}
END_TEST

/* Switches to a locale with a decimal comma. It is made here, as a compiled LC_NUMERIC of glibc: machines that build
 * packages often have no locale but C. */
static void use_decimal_comma(void)
{
    static const struct {
        uint32_t magic, count, offsets[6];
        char point[2], separator[1], grouping[1];
        uint32_t wide_point, wide_separator;
        char charset[16];
    } numeric = {0x20031114, 6, {0x20, 0x22, 0x23, 0x24, 0x28, 0x2c}, ",", "", "", ',', 0, "ANSI_X3.4-1968"};
    char folder[] = "/tmp/tiktok-locale-XXXXXX", path[80];
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/comma", folder);
    ck_assert_int_eq(mkdir(path, 0700), 0);
    snprintf(path, sizeof path, "%s/comma/LC_NUMERIC", folder);
    FILE *f = fopen(path, "wb");
    ck_assert_ptr_nonnull(f);
    fwrite(&numeric, sizeof numeric, 1, f);
    fclose(f);
    setenv("LOCPATH", folder, 1);
    const char *got = setlocale(LC_NUMERIC, "comma");
    unlink(path);
    snprintf(path, sizeof path, "%s/comma", folder);
    rmdir(path);
    rmdir(folder);
    ck_assert_ptr_nonnull(got);
    ck_assert_str_eq(localeconv()->decimal_point, ",");
}

START_TEST(writes_the_same_in_every_locale)
{
    char out[40];
    use_decimal_comma();
    ttc_json_real(20.1, out);
    ck_assert_str_eq(out, "20.1");
    ttc_json_real(0.30000000000000004, out);
    ck_assert_str_eq(out, "0.30000000000000004");
    ttc_json_real(1.5e-300, out);
    ck_assert_str_eq(out, "1.5e-300");
}
END_TEST

START_TEST(refuses_to_write_what_is_no_json)
{
    struct ttc_buf b = {0};
    json_t *bad = json_pack("[o]", json_stringn_nocheck("a\xff", 2));
    ck_assert_int_eq(ttc_json_write(&b, bad), -1);
    json_decref(bad);
    bad = json_object();
    json_object_set_new_nocheck(bad, "\xc0\x80", json_null());
    ck_assert_int_eq(ttc_json_write(&b, bad), -1);
    json_decref(bad);
    bad = json_array();
    for (int i = 0; i < TTC_JSON_DEPTH; i++) {
        json_t *outer = json_array();
        json_array_append_new(outer, bad);
        bad = outer;
    }
    ck_assert_int_eq(ttc_json_write(&b, bad), -1);
    json_t *deepest = json_incref(json_array_get(bad, 0));
    ck_assert_int_eq(ttc_json_write(&b, deepest), 0);
    json_decref(bad);
    json_decref(deepest);
    ttc_buf_free(&b);
}
END_TEST

START_TEST(reports_lost_memory_when_writing)
{
    json_t *text = json_pack("{s:[s,i]}", "name", "value", 7);
    ttc_alloc_fail_at(1);
    struct ttc_buf b = {0};
    ck_assert_int_eq(ttc_json_write(&b, text), -1);
    ck_assert_int_eq(b.failed, 1);
    ttc_alloc_fail_at(0);
    ttc_buf_free(&b);
    json_decref(text);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))

int main(void)
{
    Suite *suite = suite_create("json");
    TCase *c = tcase_create("check");
    tcase_add_loop_test(c, accepts_what_the_standard_allows, 0, COUNT(valid));
    tcase_add_loop_test(c, refuses_what_the_standard_forbids, 0, COUNT(invalid));
    tcase_add_test(c, refuses_a_nul_byte);
    tcase_add_loop_test(c, knows_utf8_to_its_edges, 0, COUNT(utf8));
    tcase_add_test(c, limits_the_depth);
    tcase_add_test(c, agrees_with_jansson_on_generated_text);
    tcase_add_test(c, agrees_with_jansson_on_damaged_text);
    tcase_set_timeout(c, 60);
    suite_add_tcase(suite, c);
    c = tcase_create("find");
    tcase_add_test(c, finds_values_by_path);
    tcase_add_test(c, finds_the_first_alternative_that_is_not_null);
    tcase_add_test(c, tells_kinds);
    tcase_add_test(c, iterates_in_order);
    suite_add_tcase(suite, c);
    c = tcase_create("text");
    tcase_add_test(c, decodes_strings);
    tcase_add_test(c, never_writes_half_a_character);
    tcase_add_test(c, copies_text);
    tcase_add_test(c, compares_names_with_escapes);
    tcase_add_test(c, decodes_as_jansson_does);
    tcase_set_timeout(c, 60);
    suite_add_tcase(suite, c);
    c = tcase_create("write");
    tcase_add_test(c, writes_what_was_typed);
    tcase_add_test(c, writes_random_doubles_shortest_and_equal);
    tcase_add_test(c, writes_powers_of_two_with_the_decimal_above);
    tcase_add_test(c, writes_the_same_in_every_locale);
    tcase_add_test(c, refuses_to_write_what_is_no_json);
    tcase_add_test(c, reports_lost_memory_when_writing);
    tcase_set_timeout(c, 60);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
