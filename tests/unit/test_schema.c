/* The check of parameters: every refusal with its exact sentence, every warning, what becomes of the values. */
#include "build_config.h"

#include "core/alloc.h"
#include "core/schema.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define COUNT(table)  (sizeof(table) / sizeof *(table))
#define FIELDS(table) .fields = (table), .n_fields = COUNT(table)

// clang-format off
static const struct tt_rule digits_rule = {.format = TT_F_DIGITS};
static const struct tt_rule colours = {.choices = "RED|GREEN|BLUE"};
static const struct tt_rule sizes = {.choices = "1|2|4"};
static const struct tt_rule one_to_ten = {.min = 1, .max = 10};
static const struct tt_rule half = {.min = 0.5, .max = 2.5};
static const struct tt_param inner[] = {
    {.name = "ad_name", .type = TT_STRING, .flags = TT_P_REQUIRED, .rule = TT_RULE(.max_len = 5), .doc = "Its name."},
    {.name = "ad_id", .type = TT_STRING, .rule = &digits_rule},
    {.name = "mood", .type = TT_STRING, .rule = TT_RULE(.when = "kind=B;top=true")},
    {.name = "kind", .type = TT_STRING},
};
static const struct tt_param post_info[] = {
    {.name = "caption", .type = TT_STRING},
    {.name = "token", .type = TT_STRING, .flags = TT_P_SECRET, .rule = TT_RULE(.max_len = 4)},
    {.name = "when", .type = TT_STRING, .flags = TT_P_REQUIRED | TT_P_DISPUTED},
};
static const struct tt_param params[] = {
    {.name = "text", .type = TT_STRING},
    {.name = "count", .type = TT_INTEGER, .flags = TT_P_MIN | TT_P_MAX, .rule = &one_to_ten},
    {.name = "low", .type = TT_INTEGER, .flags = TT_P_MIN, .rule = &one_to_ten},
    {.name = "high", .type = TT_NUMBER, .flags = TT_P_MAX, .rule = &half},
    {.name = "ratio", .type = TT_NUMBER, .flags = TT_P_MIN | TT_P_MAX, .rule = &half},
    {.name = "top", .type = TT_BOOLEAN},
    {.name = "ids", .type = TT_ARRAY, .items = TT_STRING, .rule = TT_RULE(.min_items = 1, .max_items = 3, .max_len = 4)},
    {.name = "numbers", .type = TT_ARRAY, .items = TT_INTEGER, .flags = TT_P_MIN | TT_P_MAX, .rule = &one_to_ten},
    {.name = "creatives", .type = TT_ARRAY, .items = TT_OBJECT, FIELDS(inner)},
    {.name = "post_info", .type = TT_OBJECT, FIELDS(post_info)},
    {.name = "free", .type = TT_OBJECT},
    {.name = "labels", .type = TT_MAP, .items = TT_STRING, .rule = TT_RULE(.max_len = 3)},
    {.name = "by_name", .type = TT_MAP, FIELDS(inner)},
    {.name = "anything", .type = TT_ANY},
    {.name = "video_file", .type = TT_FILE},
    {.name = "colour", .type = TT_STRING, .flags = TT_P_CLOSED, .rule = &colours},
    {.name = "paint", .type = TT_STRING, .rule = &colours},
    {.name = "paints", .type = TT_ARRAY, .items = TT_STRING, .rule = &colours},
    {.name = "size", .type = TT_INTEGER, .flags = TT_P_CLOSED, .rule = &sizes},
    {.name = "letters", .type = TT_STRING, .flags = TT_P_CLOSED,
     .rule = TT_RULE(.choices = "A|B|C|D|E|F|G|H|I|J|K|L|M|N")},
    {.name = "chars", .type = TT_STRING, .rule = TT_RULE(.min_len = 2, .max_len = 4)},
    {.name = "units", .type = TT_STRING, .rule = TT_RULE(.min_len = 2, .max_len = 4, .unit = TT_LEN_UTF16)},
    {.name = "bytes", .type = TT_STRING, .rule = TT_RULE(.min_len = 2, .max_len = 4, .unit = TT_LEN_BYTES)},
    {.name = "one", .type = TT_STRING, .rule = TT_RULE(.max_len = 1)},
    {.name = "date", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DATE)},
    {.name = "datetime", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DATETIME)},
    {.name = "moment", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_RFC3339)},
    {.name = "seconds", .type = TT_INTEGER, .rule = TT_RULE(.format = TT_F_EPOCH_S)},
    {.name = "millis", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_EPOCH_MS)},
    {.name = "id", .type = TT_STRING, .rule = &digits_rule},
    {.name = "url", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_URL)},
    {.name = "hex", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_HEX)},
    {.name = "json", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_JSON_TEXT)},
    {.name = "password", .type = TT_STRING, .flags = TT_P_SECRET | TT_P_CLOSED, .rule = &colours},
    {.name = "keys", .type = TT_ARRAY, .items = TT_STRING, .flags = TT_P_SECRET, .rule = &digits_rule},
    {.name = "link", .type = TT_STRING, .flags = TT_P_URL_SECRET},
    {.name = "old", .type = TT_STRING, .flags = TT_P_DEPRECATED},
    {.name = "either", .type = TT_STRING, .rule = TT_RULE(.unless = "other;top=true&text")},
    {.name = "other", .type = TT_STRING},
};
static const struct tt_param needy[] = {
    {.name = "advertiser_id", .type = TT_STRING, .flags = TT_P_REQUIRED, .doc = "The ad account."},
    {.name = "upload_type", .type = TT_STRING},
    {.name = "video_url", .type = TT_STRING, .rule = TT_RULE(.when = "upload_type=URL|LINK")},
    {.name = "secret", .type = TT_STRING, .rule = TT_RULE(.when = "!advertiser_id&upload_type")},
    {.name = "maybe", .type = TT_ARRAY, .items = TT_STRING, .rule = TT_RULE(.when = "?other")},
    {.name = "disputed", .type = TT_STRING, .flags = TT_P_REQUIRED | TT_P_DISPUTED},
};
// clang-format on

static const struct tt_action rows[] = {
    {.name = "x.test", .params = params, .n_params = COUNT(params)},
    {.name = "x.needy", .params = needy, .n_params = COUNT(needy)},
    {.name = "x.old", .effect = TT_NEW, .effect_flags = TT_E_DEPRECATED},
};
static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static struct tt_self self = {.id = (char *)"x", .layout = &layout};

static struct ttc_action action(int i)
{
    return (struct ttc_action){.self = &self, .name = rows[i].name, .row = &rows[i]};
}

struct outcome {
    int rc;
    json_t *params, *clean;
    struct ttc_warnings warnings;
    struct ttc_failure failure;
};

static struct outcome run(int which, const char *json, uint32_t flags, const char *const *filled)
{
    struct outcome o = {0};
    struct ttc_action a = action(which);
    o.params = json_loads(json, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    ck_assert_msg(o.params != NULL, "the test's own JSON is wrong: %s", json);
    json_t *before = json_deep_copy(o.params);
    o.rc = ttc_schema_check(&a, o.params, flags, filled, &o.clean, &o.warnings, &o.failure);
    ck_assert_msg(json_equal(before, o.params), "the caller's tree was changed: %s", json);
    json_decref(before);
    return o;
}

static void drop(struct outcome *o)
{
    json_decref(o->params);
    json_decref(o->clean);
    ttc_warnings_clear(&o->warnings);
    ttc_failure_clear(&o->failure);
}

/* ----------------------------------------------------------------------------------------------- the refusals */

// clang-format off
static const struct {
    const char *json, *param, *message, *hint;
} refused[] = {
    {"{\"text\":1.5}", "text", "x.test: text must be a string, not the number 1.5", "write it in quotes"},
    {"{\"text\":true}", "text", "x.test: text must be a string, not true", NULL},
    {"{\"text\":{}}", "text", "x.test: text must be a string, not an object", NULL},
    {"{\"text\":[\"a\"]}", "text", "x.test: text must be a string, not a list", NULL},
    {"{\"count\":\"3\"}", "count", "x.test: count must be an integer, not the string \"3\"",
     "write it without quotes"},
    {"{\"count\":3.0}", "count", "x.test: count must be an integer, not the number 3.0",
     "write it without a fraction"},
    {"{\"count\":0}", "count", "x.test: count must be from 1 to 10, not 0", NULL},
    {"{\"count\":11}", "count", "x.test: count must be from 1 to 10, not 11", NULL},
    {"{\"low\":0}", "low", "x.test: low must be at least 1, not 0", NULL},
    {"{\"high\":2.51}", "high", "x.test: high must be at most 2.5, not 2.51", NULL},
    {"{\"high\":\"2\"}", "high", "x.test: high must be a number, not the string \"2\"",
     "write it without quotes"},
    {"{\"ratio\":3}", "ratio", "x.test: ratio must be from 0.5 to 2.5, not 3", NULL},
    {"{\"top\":\"true\"}", "top", "x.test: top must be true or false, not the string \"true\"",
     "write it without quotes"},
    {"{\"top\":1}", "top", "x.test: top must be true or false, not the integer 1", NULL},
    {"{\"ids\":\"7\"}", "ids", "x.test: ids must be a list of strings, not the string \"7\"",
     "write it in brackets, even one value: [...]"},
    {"{\"ids\":{}}", "ids", "x.test: ids must be a list of strings, not an object", NULL},
    {"{\"ids\":[]}", "ids", "x.test: ids must have at least 1 item; it has 0", NULL},
    {"{\"ids\":[\"1\",\"2\",\"3\",\"4\"]}", "ids", "x.test: ids may have at most 3 items; it has 4", NULL},
    {"{\"ids\":[\"1\",null]}", "ids[1]", "x.test: ids[1] must be a string, not null", NULL},
    {"{\"ids\":[\"1\",\"12345\"]}", "ids[1]", "x.test: ids[1] may have at most 4 characters; it has 5", NULL},
    {"{\"numbers\":[1,\"2\"]}", "numbers[1]", "x.test: numbers[1] must be an integer, not the string \"2\"",
     "write it without quotes"},
    {"{\"numbers\":[1,2,99]}", "numbers[2]", "x.test: numbers[2] must be from 1 to 10, not 99", NULL},
    {"{\"creatives\":[{\"ad_name\":\"a\"},{}]}", "creatives[1].ad_name",
     "x.test: creatives[1].ad_name is missing; it is a string", "Its name."},
    {"{\"creatives\":[{\"ad_name\":\"a\"},{\"ad_name\":null}]}", "creatives[1].ad_name",
     "x.test: creatives[1].ad_name is missing; it is a string", "Its name."},
    {"{\"creatives\":[1]}", "creatives[0]", "x.test: creatives[0] must be an object, not the integer 1",
     NULL},
    {"{\"creatives\":{}}", "creatives", "x.test: creatives must be a list of objects, not an object", NULL},
    {"{\"creatives\":[{\"ad_name\":\"a\",\"ad_nmae\":1}]}", "creatives[0].ad_nmae",
     "x.test: creatives[0].ad_nmae is not a parameter of this action",
     "did you mean \"ad_name\"? Pass TT_ALLOW_UNKNOWN (--allow-unknown) to send it as it is"},
    {"{\"creatives\":[{\"ad_name\":\"a\",\"kind\":\"B\"}]}", "creatives[0].mood",
     "x.test: creatives[0].mood is missing because kind is B or top is true; it is a string", NULL},
    {"{\"top\":true,\"creatives\":[{\"ad_name\":\"a\"}]}", "creatives[0].mood",
     "x.test: creatives[0].mood is missing because kind is B or top is true; it is a string", NULL},
    {"{\"post_info\":[]}", "post_info", "x.test: post_info must be an object, not a list", NULL},
    {"{\"post_info\":{\"token\":\"hunter2\"}}", "post_info.token",
     "x.test: post_info.token may have at most 4 characters; it has 7", NULL},
    {"{\"free\":1}", "free", "x.test: free must be an object, not the integer 1", NULL},
    {"{\"labels\":[]}", "labels", "x.test: labels must be an object, not a list", NULL},
    {"{\"labels\":{\"a\":\"long\"}}", "labels.a", "x.test: labels.a may have at most 3 characters; it has 4",
     NULL},
    {"{\"by_name\":{\"z\":{}}}", "by_name.z.ad_name", "x.test: by_name.z.ad_name is missing; it is a string",
     "Its name."},
    {"{\"video_file\":7}", "video_file", "x.test: video_file must be the path of a file, not the integer 7",
     NULL},
    {"{\"video_file\":\"/nowhere/a.mp4\"}", "video_file",
     "x.test: video_file names the file \"/nowhere/a.mp4\", which does not exist", NULL},
    {"{\"video_file\":\"no-such.mp4\"}", "video_file",
     "x.test: video_file names the file \"no-such.mp4\", which does not exist",
     "a relative path begins at the current folder"},
    {"{\"video_file\":\"/\"}", "video_file", "x.test: video_file names the file \"/\", which is a folder",
     NULL},
    {"{\"video_file\":\"/dev/null\"}", "video_file",
     "x.test: video_file names the file \"/dev/null\", which is no regular file", NULL},
    {"{\"colour\":\"red\"}", "colour", "x.test: colour must be one of RED, GREEN, BLUE, not \"red\"",
     "did you mean \"RED\"?"},
    {"{\"colour\":\"\"}", "colour", "x.test: colour must be one of RED, GREEN, BLUE, not \"\"", NULL},
    {"{\"colour\":\"RED|GREEN\"}", "colour",
     "x.test: colour must be one of RED, GREEN, BLUE, not \"RED|GREEN\"", NULL},
    {"{\"size\":3}", "size", "x.test: size must be one of 1, 2, 4, not 3", NULL},
    {"{\"letters\":\"QQ\"}", "letters",
     "x.test: letters must be one of A, B, C, D, E, F, G, H, I, J, K, L and 2 more, not \"QQ\"", NULL},
    {"{\"chars\":\"x\"}", "chars", "x.test: chars must have at least 2 characters; it has 1", NULL},
    {"{\"chars\":\"\xf0\x9f\x98\x80\xc3\xa9"
     "abc\"}",
     "chars", "x.test: chars may have at most 4 characters; it has 5", NULL},
    {"{\"units\":\"\xf0\x9f\x98\x80\xf0\x9f\x98\x80x\"}", "units",
     "x.test: units may have at most 4 UTF-16 units; it has 5", "an emoji counts as two or more"},
    {"{\"units\":\"abcde\"}", "units", "x.test: units may have at most 4 UTF-16 units; it has 5", NULL},
    {"{\"units\":\"a\"}", "units", "x.test: units must have at least 2 UTF-16 units; it has 1", NULL},
    {"{\"bytes\":\"\xc3\xa9\xc3\xa9\xc3\xa9\"}", "bytes", "x.test: bytes may have at most 4 bytes; it has 6",
     NULL},
    {"{\"bytes\":\"a\"}", "bytes", "x.test: bytes must have at least 2 bytes; it has 1", NULL},
    {"{\"one\":\"ab\"}", "one", "x.test: one may have at most 1 character; it has 2", NULL},
    {"{\"date\":\"2026-02-29\"}", "date",
     "x.test: date must be a date such as 2026-01-31, not \"2026-02-29\"", NULL},
    {"{\"datetime\":\"2026-01-31T10:00:00\"}", "datetime",
     "x.test: datetime must be a time such as 2026-01-31 23:59:59, not \"2026-01-31T10:00:00\"", NULL},
    {"{\"moment\":\"2026-01-31 10:00\"}", "moment",
     "x.test: moment must be a time such as 2026-01-31T23:59:59Z, not \"2026-01-31 10:00\"", NULL},
    {"{\"seconds\":1767225600000}", "seconds",
     "x.test: seconds must be a time in seconds since 1970, not 1767225600000",
     "this looks like milliseconds: drop the last three digits"},
    {"{\"seconds\":-1}", "seconds", "x.test: seconds must be a time in seconds since 1970, not -1", NULL},
    {"{\"millis\":\"1767225600\"}", "millis",
     "x.test: millis must be a time in milliseconds since 1970, not \"1767225600\"",
     "this looks like seconds: append 000"},
    {"{\"millis\":\"soon\"}", "millis",
     "x.test: millis must be a time in milliseconds since 1970, not \"soon\"", NULL},
    {"{\"id\":\"12a\"}", "id", "x.test: id must be an id of decimal digits, not \"12a\"", NULL},
    {"{\"id\":-5}", "id", "x.test: id must be an id of decimal digits, not -5", NULL},
    {"{\"id\":7e18}", "id", "x.test: id must be a string, not the number 7e18", "write it in quotes"},
    {"{\"url\":\"example.com/a\"}", "url",
     "x.test: url must be a URL such as https://example.com/video.mp4, not \"example.com/a\"", NULL},
    {"{\"hex\":\"12G\"}", "hex", "x.test: hex must be hexadecimal digits, not \"12G\"", NULL},
    {"{\"json\":\"{\\\"a\\\":}\"}", "json",
     "x.test: json must be a text that holds JSON: at byte 5 this is no JSON value", NULL},
    {"{\"password\":\"hunter2\"}", "password", "x.test: password must be one of RED, GREEN, BLUE", NULL},
    {"{\"password\":17.5}", "password", "x.test: password must be a string, not a number",
     "write it in quotes"},
    {"{\"password\":false}", "password", "x.test: password must be a string, not true or false", NULL},
    {"{\"keys\":[\"hunter2\"]}", "keys[0]", "x.test: keys[0] must be an id of decimal digits", NULL},
    {"{\"keys\":\"hunter2\"}", "keys", "x.test: keys must be a list of strings, not a string", NULL},
    {"{\"link\":[\"https://a/?sig=1\"]}", "link", "x.test: link must be a string, not a list", NULL},
    {"{\"either\":\"a\",\"other\":\"b\"}", "either",
     "x.test: either must not be given when other is given or top is true and text is given",
     "leave one of them out"},
    {"{\"either\":\"a\",\"top\":true,\"text\":\"b\"}", "either",
     "x.test: either must not be given when other is given or top is true and text is given",
     "leave one of them out"},
    {"{\"colr\":\"RED\"}", "colr", "x.test: colr is not a parameter of this action",
     "did you mean \"colour\"? Pass TT_ALLOW_UNKNOWN (--allow-unknown) to send it as it is"},
    {"{\"caption\":\"a\"}", "caption", "x.test: caption is not a parameter of this action",
     "did you mean \"post_info.caption\"? Pass TT_ALLOW_UNKNOWN (--allow-unknown) to send it as it is"},
    {"{\"zzzzzzzzzzz\":\"a\"}", "zzzzzzzzzzz", "x.test: zzzzzzzzzzz is not a parameter of this action",
     "check its spelling, or pass TT_ALLOW_UNKNOWN (--allow-unknown) to send it as it is"},
    {"{\"a\\nb\":1}", "a?b", "x.test: a?b is not a parameter of this action",
     "check its spelling, or pass TT_ALLOW_UNKNOWN (--allow-unknown) to send it as it is"},
    {"{\"count\":\"line\\nbreak and a text that is far too long to be shown\"}", "count",
     "x.test: count must be an integer, not the string \"line\\nbreak and a text that is far too lo...\"",
     NULL},
    /* never half a character */
    {"{\"count\":\"\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\"}", "count",
     "x.test: count must be an integer, not the string \"\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac...\"", NULL},
    {"[1]", NULL, "x.test: the parameters must be a JSON object", NULL},
};
// clang-format on

START_TEST(refuses_with_a_sentence)
{
    struct outcome o = run(0, refused[_i].json, 0, NULL);
    ck_assert_msg(o.rc == -1, "accepted: %s", refused[_i].json);
    ck_assert_str_eq(o.failure.message, refused[_i].message);
    ck_assert_pstr_eq(o.failure.hint, refused[_i].hint);
    ck_assert_pstr_eq(o.failure.param, refused[_i].param);
    ck_assert_int_eq(o.failure.status, TT_EUSAGE);
    ck_assert_ptr_null(o.clean);
    drop(&o);
}
END_TEST

/* ------------------------------------------------------------------------------------------------ the accepted */

static const char *const accepted[] = {
    "{}",
    "{\"text\":\"\",\"count\":1,\"low\":1,\"high\":2.5,\"ratio\":0.5,\"top\":false}",
    "{\"count\":10,\"low\":99,\"high\":-7,\"ratio\":2,\"top\":true}",
    "{\"ids\":[\"1\",\"1\",\"1\"],\"numbers\":[]}",
    "{\"creatives\":[],\"post_info\":{\"when\":\"now\"},\"free\":{\"a\":[1,{}]}}",
    "{\"creatives\":[{\"ad_name\":\"abcde\",\"kind\":\"A\"}]}",
    "{\"creatives\":[{\"ad_name\":\"b\",\"kind\":\"B\",\"mood\":\"x\"}]}",
    "{\"labels\":{\"a\":\"abc\",\"b\":\"\"},\"by_name\":{\"q\":{\"ad_name\":\"x\"}}}",
    "{\"anything\":[null,{\"a\":1.5}]}",
    "{\"anything\":\"x\"}",
    "{\"colour\":\"BLUE\",\"paint\":\"RED\",\"size\":4,\"letters\":\"N\"}",
    "{\"chars\":\"\xf0\x9f\x98\x80\xc3\xa9\xe2\x82\xacx\"}",
    "{\"units\":\"\xf0\x9f\x98\x80\xc3\xa9x\"}",
    "{\"units\":\"\xf0\x9f\x98\x80\"}",
    "{\"bytes\":\"\xf0\x9f\x98\x80\"}",
    "{\"bytes\":\"\xc3\xa9\"}",
    "{\"date\":\"2024-02-29\"}",
    "{\"date\":\"2000-02-29\"}",
    "{\"date\":\"2026-12-31\"}",
    "{\"datetime\":\"2026-01-31 23:59:59\"}",
    "{\"moment\":\"2026-01-31T23:59:59Z\"}",
    "{\"moment\":\"2026-01-31T23:59:60.1234569+05:30\"}",
    "{\"moment\":\"2026-01-31t00:00:00-00:00\"}",
    "{\"seconds\":1767225600,\"millis\":\"1767225600000\"}",
    "{\"seconds\":0,\"millis\":\"0\"}",
    "{\"seconds\":99999999999,\"millis\":\"100000000000\"}",
    "{\"id\":\"7000000000000000001\"}",
    "{\"url\":\"https://example.com/a?b=c#d\"}",
    "{\"url\":\"com.example.app://back\"}",
    "{\"url\":\"http://127.0.0.1:8080\"}",
    "{\"hex\":\"00ffAB\",\"json\":\"[1]\"}",
    "{\"either\":\"a\",\"top\":true}",
    "{\"either\":\"a\",\"other\":null}",
    "{\"password\":\"RED\",\"keys\":[\"1\"],\"link\":\"https://a\"}",
};

START_TEST(accepts_what_is_right)
{
    struct outcome o = run(0, accepted[_i], 0, NULL);
    ck_assert_msg(o.rc == 0, "%s", o.failure.message);
    ck_assert_uint_eq(o.warnings.n, 0);
    ck_assert_int_eq(o.failure.status, TT_OK);
    if (!strstr(accepted[_i], "null"))
        ck_assert_ptr_eq(o.clean, o.params);
    drop(&o);
}
END_TEST

static const struct {
    const char *param, *text;
} not_of_the_form[] = {
    {"date", "2026-13-01"},
    {"date", "2026-00-10"},
    {"date", "2026-04-31"},
    {"date", "2026-01-00"},
    {"date", "1900-02-29"},
    {"date", "2026-1-01"},
    {"date", "2026/01/01"},
    {"date", "2026-01-01 "},
    {"date", ""},
    {"datetime", "2026-01-01 24:00:00"},
    {"datetime", "2026-01-01 23:60:00"},
    {"datetime", "2026-01-01 23:59:60"},
    {"datetime", "2026-02-30 10:00:00"},
    {"datetime", "2026-01-01 10:00"},
    {"datetime", "2026-01-01 1a:00:00"},
    {"moment", "2026-01-31T23:59:59"},
    {"moment", "2026-01-31T23:59:61Z"},
    {"moment", "2026-01-31T23:59:59.Z"},
    {"moment", "2026-01-31T23:59:59+0530"},
    {"moment", "2026-01-31T23:59:59+24:00"},
    {"moment", "2026-01-31T23:59:59+05:60"},
    {"moment", "2026-01-31T23:59:59ZZ"},
    {"moment", "2026-02-30T23:59:59Z"},
    {"millis", ""},
    {"millis", "-1767225600000"},
    {"millis", "99999999999"},
    {"id", ""},
    {"id", " 1"},
    {"id", "+1"},
    {"url", ""},
    {"url", "https://"},
    {"url", "://x"},
    {"url", "https:///x"},
    {"url", "https://?x"},
    {"url", "https://a b"},
    {"url", "https://a\\nb"},
    {"url", "1http://a"},
    {"url", "http:/a"},
    {"url", "file"},
    {"hex", ""},
    {"hex", "0x1f"},
    {"hex", "1\\u00002"},
    {"json", ""},
    {"json", "{"},
};

START_TEST(knows_its_formats)
{
    char json[200];
    snprintf(json, sizeof json, "{\"%s\":\"%s\"}", not_of_the_form[_i].param, not_of_the_form[_i].text);
    struct outcome o = run(0, json, 0, NULL);
    ck_assert_msg(o.rc == -1, "accepted: %s", json);
    ck_assert_str_eq(o.failure.param, not_of_the_form[_i].param);
    drop(&o);
}
END_TEST

/* ------------------------------------------------------------------------------------------------ what changes */

static void becomes(const char *json, const char *expected)
{
    struct outcome o = run(0, json, 0, NULL);
    ck_assert_msg(o.rc == 0, "%s", o.failure.message);
    char *text = json_dumps(o.clean, JSON_COMPACT);
    ck_assert_str_eq(text, expected);
    ck_assert_ptr_ne(o.clean, o.params);
    free(text);
    drop(&o);
}

START_TEST(makes_texts_of_integers)
{
    becomes("{\"id\":7000000000000000001}", "{\"id\":\"7000000000000000001\"}");
    becomes("{\"text\":-5}", "{\"text\":\"-5\"}");
    becomes("{\"ids\":[\"1\",2,3]}", "{\"ids\":[\"1\",\"2\",\"3\"]}");
    becomes("{\"creatives\":[{\"ad_name\":\"a\"},{\"ad_name\":\"b\",\"ad_id\":12}],\"top\":false}",
            "{\"creatives\":[{\"ad_name\":\"a\"},{\"ad_name\":\"b\",\"ad_id\":\"12\"}],\"top\":false}");
    becomes("{\"labels\":{\"a\":1,\"b\":\"x\"}}", "{\"labels\":{\"a\":\"1\",\"b\":\"x\"}}");
    becomes("{\"by_name\":{\"k\":{\"ad_name\":1}}}", "{\"by_name\":{\"k\":{\"ad_name\":\"1\"}}}");
}
END_TEST

START_TEST(takes_null_for_not_given)
{
    becomes("{\"text\":null,\"count\":3}", "{\"count\":3}");
    becomes("{\"post_info\":{\"caption\":null,\"when\":\"x\"}}", "{\"post_info\":{\"when\":\"x\"}}");
    becomes("{\"anything\":null}", "{}");
}
END_TEST

START_TEST(sends_unknown_names_when_asked)
{
    struct outcome o =
        run(0, "{\"colr\":1,\"creatives\":[{\"ad_name\":\"a\",\"new\":2}]}", TT_ALLOW_UNKNOWN, NULL);
    ck_assert_int_eq(o.rc, 0);
    ck_assert_ptr_eq(o.clean, o.params);
    drop(&o);
}
END_TEST

START_TEST(checks_nothing_when_asked)
{
    struct outcome o = run(0, "{\"colr\":1,\"count\":\"x\",\"text\":null}", TT_NO_CHECK, NULL);
    ck_assert_int_eq(o.rc, 0);
    ck_assert_ptr_eq(o.clean, o.params);
    drop(&o);
}
END_TEST

/* ------------------------------------------------------------------------------------------------ the warnings */

static const struct {
    int action;
    const char *json, *warnings; /* one a line */
} warned[] = {
    {0, "{\"paint\":\"REDD\"}",
     "x.test: paint has \"REDD\", which is not among the known values (RED, GREEN, BLUE); it is sent as it "
     "is; did "
     "you mean \"RED\"?\n"},
    {0, "{\"paint\":\"TURQUOISE\"}",
     "x.test: paint has \"TURQUOISE\", which is not among the known values (RED, GREEN, BLUE); it is sent as "
     "it is\n"},
    {0, "{\"paints\":[\"RED\",\"PINK\",\"GOLD\"]}",
     "x.test: paints[1] has \"PINK\", which is not among the known values (RED, GREEN, BLUE); it is sent as "
     "it is\n"},
    {0, "{\"old\":\"x\"}", "x.test: old is deprecated\n"},
    {0, "{\"post_info\":{}}",
     "x.test: post_info.when is missing; the service may refuse the call without it\n"},
    {1, "{\"advertiser_id\":\"1\"}",
     "x.needy: disputed is missing; the service may refuse the call without it\n"},
    {2, "{}", "x.old is deprecated\n"},
};

START_TEST(warns)
{
    struct outcome o = run(warned[_i].action, warned[_i].json, 0, NULL);
    char text[1000] = "";
    ck_assert_msg(o.rc == 0, "%s", o.failure.message);
    for (size_t i = 0; i < o.warnings.n; i++)
        strcat(strcat(text, o.warnings.text[i]), "\n");
    ck_assert_str_eq(text, warned[_i].warnings);
    drop(&o);
}
END_TEST

START_TEST(stops_warning_at_fifty)
{
    struct ttc_buf json = {0};
    ttc_buf_text(&json, "{\"post_info\":{}");
    for (int i = 0; i < 60; i++)
        ttc_buf_text(&json, i ? ",{\"ad_name\":\"x\"}" : ",\"creatives\":[{\"ad_name\":\"x\"}");
    ttc_buf_text(&json, "]}");
    /* each creative is given once more, with an old parameter beside it, through a table of its own */
    static const struct tt_param old[] = {{.name = "ad_name", .type = TT_STRING, .flags = TT_P_DEPRECATED}};
    static const struct tt_param list[] = {
        {.name = "creatives", .type = TT_ARRAY, .items = TT_OBJECT, FIELDS(old)},
        {.name = "post_info", .type = TT_OBJECT},
    };
    static const struct tt_action row = {.name = "x.many", .params = list, .n_params = COUNT(list)};
    struct ttc_action a = {.self = &self, .name = row.name, .row = &row};
    struct outcome o = {.params = json_loads(json.p, 0, NULL)};
    ck_assert_int_eq(ttc_schema_check(&a, o.params, 0, NULL, &o.clean, &o.warnings, &o.failure), 0);
    ck_assert_uint_eq(o.warnings.n, 50);
    ttc_buf_free(&json);
    drop(&o);
}
END_TEST

/* ----------------------------------------------------------------------------------------------- what is missing */

static const struct {
    const char *json, *message;
    const char *filled[3];
} missing[] = {
    {"{}", "x.needy: advertiser_id is missing; it is a string", {NULL}},
    {"{\"upload_type\":\"FILE\"}", NULL, {"advertiser_id", NULL}},
    {"{\"advertiser_id\":\"1\",\"upload_type\":\"URL\"}",
     "x.needy: video_url is missing because upload_type is URL or LINK; it is a string",
     {NULL}},
    {"{\"advertiser_id\":\"1\",\"upload_type\":\"LINK\",\"video_url\":null}",
     "x.needy: video_url is missing because upload_type is URL or LINK; it is a string",
     {NULL}},
    {"{\"advertiser_id\":\"1\",\"upload_type\":\"URL\"}", NULL, {"video_url", NULL}},
    {"{\"advertiser_id\":\"1\",\"upload_type\":\"URLS\"}", NULL, {NULL}},
    {"{\"advertiser_id\":\"1\"}", NULL, {NULL}},
    /* upload_type is filled with nobody knows what: no demand hangs on it */
    {"{\"advertiser_id\":\"1\"}", NULL, {"upload_type", NULL}},
    {"{}", NULL, {"upload_type", "advertiser_id", NULL}},
};

START_TEST(finds_what_is_missing)
{
    struct outcome o = run(1, missing[_i].json, 0, missing[_i].filled);
    ck_assert_int_eq(o.rc, missing[_i].message ? -1 : 0);
    ck_assert_pstr_eq(o.failure.message, missing[_i].message);
    if (_i == 0)
        ck_assert_str_eq(o.failure.hint, "The ad account.");
    drop(&o);
}
END_TEST

static const struct {
    const char *when;
    int truth;
} conditions[] = {
    {"a", 1},
    {"z", 0},
    {"!z", 1},
    {"!a", 0},
    {"n", 0}, /* null is nothing */
    {"!n", 1},
    {"a=A", 1},
    {"a=B", 0},
    {"a=B|A", 1},
    {"a=B|AA", 0},
    {"a=", 0},
    {"e=", 1},
    {"z=A", 0},
    {"!a=B", 1},
    {"!a=A", 0},
    {"flag=false", 1},
    {"flag=true", 0},
    {"i=7", 1},
    {"r=0.5", 1},
    {"list=[\"x\",1]", 1},
    {"outer=1", 1}, /* found in the enclosing object */
    {"both=in", 1}, /* the nearest wins */
    {"both=out", 0},
    {"a&flag", 1},
    {"a&z", 0},
    {"z&a", 0},
    {"z;a", 1},
    {"z;y", 0},
    {"z&a;a&flag=false", 1},
    {"a&z;z&flag", 0},
    {"?whatever", -1},
    {"?", -1},
    {"a;?x", 1},
    {"z;?x", -1},
    {"z&?x", 0},
    {"a&?x", -1},
    {"", 0},
};

START_TEST(evaluates_conditions)
{
    json_t *outer = json_loads("{\"outer\":1,\"both\":\"out\"}", 0, NULL);
    json_t *near =
        json_loads("{\"a\":\"A\",\"e\":\"\",\"n\":null,\"flag\":false,\"i\":7,\"r\":0.5,\"list\":[\"x\",1],"
                   "\"both\":\"in\"}",
                   0, NULL);
    const json_t *objects[] = {outer, near};
    ck_assert_msg(ttc_schema_when(conditions[_i].when, objects, 2) == conditions[_i].truth, "%s",
                  conditions[_i].when);
    json_decref(outer);
    json_decref(near);
}
END_TEST

/* --------------------------------------------------------------------------------------------------- files, tables */

START_TEST(looks_at_files)
{
    char folder[] = "/tmp/tiktok-file-XXXXXX", path[64], json[100];
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/v.mp4", folder);
    FILE *f = fopen(path, "w");
    snprintf(json, sizeof json, "{\"video_file\":\"%s\"}", path);
    struct outcome o = run(0, json, 0, NULL);
    ck_assert_int_eq(o.rc, -1);
    ck_assert_ptr_nonnull(strstr(o.failure.message, "v.mp4\", which is empty"));
    drop(&o);
    fputs("bytes", f);
    fclose(f);
    o = run(0, json, 0, NULL);
    ck_assert_msg(o.rc == 0, "%s", o.failure.message);
    drop(&o);
    if (geteuid() != 0) {
        chmod(path, 0);
        o = run(0, json, 0, NULL);
        ck_assert_ptr_nonnull(strstr(o.failure.message, "which may not be read"));
        drop(&o);
    }
    unlink(path);
    rmdir(folder);
}
END_TEST

/* A module of an older header: its rows end before the newest members. */
START_TEST(reads_shorter_rows)
{
    struct {
        char bytes[2][offsetof(struct tt_param, reserved)];
    } shorter;
    struct tt_param full[2] = {
        {.name = "first", .type = TT_INTEGER},
        {.name = "second", .type = TT_ARRAY, .items = TT_INTEGER, .flags = TT_P_REQUIRED}};
    for (int i = 0; i < 2; i++)
        memcpy(shorter.bytes[i], &full[i], sizeof shorter.bytes[i]);
    struct tt_layout older = TT_PROVIDER_LAYOUT;
    older.size[TT_ROW_PARAM] = sizeof shorter.bytes[0];
    struct tt_self module = {.id = (char *)"x", .layout = &older};
    struct tt_action row = {
        .name = "x.short", .params = (const struct tt_param *)(void *)&shorter, .n_params = 2};
    struct ttc_action a = {.self = &module, .name = row.name, .row = &row};
    struct outcome o = {.params = json_pack("{s:i}", "first", 1)};
    ck_assert_int_eq(ttc_schema_check(&a, o.params, 0, NULL, &o.clean, &o.warnings, &o.failure), -1);
    ck_assert_str_eq(o.failure.message, "x.short: second is missing; it is a list of integers");
    drop(&o);
}
END_TEST

START_TEST(finds_rows_by_name)
{
    static const struct tt_service services[] = {
        {.id = "main"}, {.id = "main2"}, {.id = "upload", .base_url = "u"}};
    static const struct tt_token_kind tokens[] = {{.id = "user"}, {.id = "client", .header = "h"}};
    static const struct tt_setting settings[] = {{.key = "app"}, {.key = "app_id", .doc = "d"}};
    static const struct tt_provider provider = {.services = services,
                                                .n_services = 3,
                                                .tokens = tokens,
                                                .n_tokens = 2,
                                                .settings = settings,
                                                .n_settings = 2};
    struct tt_self module = {.layout = &layout, .provider = &provider};
    struct tt_service service;
    struct tt_token_kind token;
    struct tt_setting setting;
    ck_assert_ptr_eq(ttc_self_service(&module, "upload", &service), &services[2]);
    ck_assert_ptr_eq(ttc_self_service(&module, "main", &service), &services[0]);
    ck_assert_ptr_null(ttc_self_service(&module, "mai", &service));
    ck_assert_ptr_null(ttc_self_service(&module, NULL, &service));
    ck_assert_ptr_eq(ttc_self_token(&module, "client|user", 6, &token), &tokens[1]);
    ck_assert_ptr_null(ttc_self_token(&module, "client|user", 5, &token));
    ck_assert_ptr_null(ttc_self_token(&module, "users", 5, &token));
    ck_assert_ptr_null(ttc_self_token(&module, NULL, 0, &token));
    ck_assert_ptr_eq(ttc_self_setting(&module, "app_id", &setting), &settings[1]);
    ck_assert_ptr_null(ttc_self_setting(&module, "ap", &setting));
    ck_assert_ptr_null(ttc_self_setting(&module, NULL, &setting));
}
END_TEST

/* ------------------------------------------------------------------------------------------------------- nearest */

static const char *nearest(const char *wanted, const char *const *candidates)
{
    struct ttc_nearest near = {.wanted = wanted};
    for (; *candidates; candidates++)
        ttc_nearest_try(&near, *candidates);
    return ttc_nearest_best(&near);
}

START_TEST(names_the_nearest)
{
    static const char *const names[] = {"ads.file.video.ad.upload", "ads.advertiser.info",
                                        "business.video.list",      "developer.video.list",
                                        "ads.upload_video",         NULL};
    ck_assert_pstr_eq(nearest("ads.advertiser.inf", names), "ads.advertiser.info");
    ck_assert_pstr_eq(nearest("ads.advertsier.info", names), "ads.advertiser.info");
    ck_assert_pstr_eq(nearest("Ads.Advertiser.Info", names), "ads.advertiser.info");
    ck_assert_pstr_eq(nearest("video.ad.upload", names), "ads.file.video.ad.upload");
    ck_assert_pstr_eq(nearest("advertiser.info", names), "ads.advertiser.info");
    ck_assert_pstr_eq(nearest("ads.upload-video", names), "ads.upload_video");
    ck_assert_pstr_eq(nearest("video.list", names), "business.video.list");
    ck_assert_pstr_eq(nearest("something.else.entirely", names), NULL);
    ck_assert_pstr_eq(nearest("", names), NULL);
    static const char *const words[] = {"advertiser_ids", "advertiser_id", "fields", NULL};
    ck_assert_pstr_eq(nearest("advertiserid", words), "advertiser_id");
    ck_assert_pstr_eq(nearest("advertiser_ids", words), "advertiser_ids");
    ck_assert_pstr_eq(nearest("feilds", words), "fields");
    ck_assert_pstr_eq(nearest("id", words), "advertiser_id");
    ck_assert_pstr_eq(nearest("xyz", words), NULL);
    char longest[400];
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    ck_assert_pstr_eq(nearest(longest, words), NULL);
    const char *const long_names[] = {longest, NULL};
    ck_assert_pstr_eq(nearest("aaaa", long_names), NULL);
}
END_TEST

/* ----------------------------------------------------------------------------------------------------- no memory */

static void *counted_alloc(size_t n)
{
    return ttc_alloc(n);
}

START_TEST(survives_lost_memory)
{
    static const char *const given[] = {
        "{\"ids\":[\"1\",2],\"creatives\":[{\"ad_name\":3}],\"text\":null,\"paint\":\"PINK\",\"old\":\"x\"}",
        "{\"labels\":{\"a\":1},\"colour\":\"red\"}",
        "{\"colr\":1}",
        "{\"creatives\":[{\"ad_name\":\"a\",\"kind\":\"B\"}]}",
    };
    json_set_alloc_funcs(counted_alloc, ttc_free);
    for (size_t which = 0; which < COUNT(given); which++) {
        int done = 0, lost = 0;
        for (uint64_t n = 1; !done; n++) {
            struct ttc_action a = action(0);
            struct outcome o = {.params = json_loads(given[which], 0, NULL)};
            ttc_alloc_fail_at(n);
            o.rc = ttc_schema_check(&a, o.params, 0, NULL, &o.clean, &o.warnings, &o.failure);
            /* a failing allocation may cost words of a message only; the verdict is right all the same */
            done = n > 300;
            ttc_alloc_fail_at(0);
            ck_assert(o.rc == 0 ? o.clean && o.failure.status == TT_OK
                                : !o.clean && o.failure.status != TT_OK);
            if (which == 0)
                ck_assert_int_eq(o.rc, o.failure.status == TT_ENOMEMORY ? -1 : 0);
            else
                ck_assert_int_eq(o.rc, -1);
            lost += o.failure.status == TT_ENOMEMORY;
            drop(&o);
        }
        ck_assert_int_gt(lost, 3);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("schema");
    TCase *c = tcase_create("check");
    tcase_add_loop_test(c, refuses_with_a_sentence, 0, (int)COUNT(refused));
    tcase_add_loop_test(c, accepts_what_is_right, 0, (int)COUNT(accepted));
    tcase_add_loop_test(c, knows_its_formats, 0, (int)COUNT(not_of_the_form));
    tcase_add_test(c, makes_texts_of_integers);
    tcase_add_test(c, takes_null_for_not_given);
    tcase_add_test(c, sends_unknown_names_when_asked);
    tcase_add_test(c, checks_nothing_when_asked);
    tcase_add_loop_test(c, warns, 0, (int)COUNT(warned));
    tcase_add_test(c, stops_warning_at_fifty);
    tcase_add_loop_test(c, finds_what_is_missing, 0, (int)COUNT(missing));
    tcase_add_loop_test(c, evaluates_conditions, 0, (int)COUNT(conditions));
    tcase_add_test(c, looks_at_files);
    tcase_add_test(c, reads_shorter_rows);
    tcase_add_test(c, finds_rows_by_name);
    tcase_add_test(c, names_the_nearest);
    tcase_add_test(c, survives_lost_memory);
    tcase_set_timeout(c, 60);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
