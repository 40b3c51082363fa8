/* Descriptions of actions: as JSON, as one line of a listing, as JSON Schema. */
#include "build_config.h"

#include "core/alloc.h"
#include "core/json.h"
#include "core/schema.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

// clang-format off
static const struct tt_param members[] = {
    {.name = "place_id", .type = TT_STRING},
    {.name = "place_name", .type = TT_STRING, .rule = TT_RULE(.when = "place_id")},
    {.name = "note", .type = TT_STRING, .rule = TT_RULE(.when = "mode=A")}, /* found one object further out */
};
static const struct tt_param params[] = {
    {.name = "account_id", .type = TT_STRING, .in = TT_IN_QUERY, .flags = TT_P_REQUIRED | TT_P_ACCOUNT,
     .rule = TT_RULE(.format = TT_F_DIGITS), .doc = "The \"account\"."},
    {.name = "mode", .type = TT_STRING, .in = TT_IN_BODY, .flags = TT_P_CLOSED, .rule = TT_RULE(.choices = "A|B", .assumed = "\"A\"")},
    {.name = "level", .type = TT_INTEGER, .in = TT_IN_BODY, .flags = TT_P_MIN | TT_P_MAX | TT_P_CLOSED,
     .rule = TT_RULE(.choices = "1|2", .min = 0.5, .max = 100, .assumed = "not JSON")},
    {.name = "tags", .type = TT_ARRAY, .items = TT_STRING, .in = TT_IN_BODY,
     .rule = TT_RULE(.choices = "x|y", .min_len = 1, .max_len = 9, .unit = TT_LEN_UTF16, .min_items = 1, .max_items = 5, .when = "mode=A&flag=false;!level")},
    {.name = "flag", .type = TT_BOOLEAN, .in = TT_IN_BODY, .flags = TT_P_DEPRECATED, .rule = TT_RULE(.unless = "level=1|2")},
    {.name = "token", .type = TT_STRING, .in = TT_IN_HEADER, .flags = TT_P_SECRET | TT_P_REQUIRED, .rule = TT_RULE(.fill = "@setting:token")},
    {.name = "link", .type = TT_STRING, .in = TT_IN_PATH, .flags = TT_P_URL_SECRET, .rule = TT_RULE(.format = TT_F_URL, .min_len = 2)},
    {.name = "video", .type = TT_FILE, .in = TT_IN_BODY, .flags = TT_P_REQUIRED | TT_P_DISPUTED},
    {.name = "key", .type = TT_STRING, .in = TT_IN_NOWHERE, .flags = TT_P_IDEMPOTENT, .rule = TT_RULE(.when = "?region=US", .unless = "token")},
    {.name = "info", .type = TT_OBJECT, .in = TT_IN_BODY, .fields = members, .n_fields = COUNT(members)},
    {.name = "by_name", .type = TT_MAP, .items = TT_NUMBER, .in = TT_IN_BODY},
    {.name = "any", .type = TT_ANY, .in = TT_IN_BODY},
};
static const struct tt_field row_fields[] = {{.name = "id", .type = TT_STRING, .flags = TT_P_ACCOUNT}};
static const struct tt_field result[] = {
    {.name = "list", .type = TT_ARRAY, .items = TT_OBJECT, .fields = row_fields, .n_fields = 1, .doc = "The rows."},
    {.name = "state", .type = TT_STRING, .choices = "ON|OFF", .flags = TT_P_SECRET},
};
static const struct tt_alias aliases[] = {
    {.name = "doIt", .renames = "page_id=account_id x=", .fills = "{ \"mode\": \"B\" }"},
    {.name = "doItToo"},
};
static const struct tt_paging paging = {.next = "page", .size = "page_size", .more_paths = "page_info.total_page", .size_max = 50, .kind = TT_PAGE_NUMBER};
static const struct tt_limit limits[] = {{.level = "basic", .per = "token", .count = 6, .seconds = 60}, {.count = 10, .seconds = 1}};
static const struct tt_endpoint endpoint = {
    .method = "POST", .path = "/v1/do/{link}/", .service = "main", .tokens = "user|client", .rows = "list", .scope = "Do things",
    .source = "https://example.com/doc", .paging = &paging, .limits = limits, .n_limits = 2, .effect = TT_NEW,
    .flags = TT_E_SPENDS | TT_E_DEPRECATED,
};
/* Maps of objects; an object with nothing but a condition that a schema cannot say. */
static const struct tt_param outward[] = {{.name = "note", .type = TT_STRING, .rule = TT_RULE(.when = "?x", .unless = "elsewhere")}};
static const struct tt_param special[] = {
    {.name = "by_id", .type = TT_MAP, .fields = outward, .n_fields = 1},
    {.name = "date", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DATE, .when = "date2")},
    {.name = "date2", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_DATETIME)},
    {.name = "moment", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_RFC3339)},
    {.name = "time", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_EPOCH_S)},
    {.name = "sum", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_HEX)},
    {.name = "text", .type = TT_STRING, .rule = TT_RULE(.format = TT_F_JSON_TEXT)},
};
static const struct tt_paging cursor = {.next = "cursor", .from_paths = "cursor", .more_paths = "has_more", .carry = "search_id", .kind = TT_PAGE_CURSOR};
static const struct tt_endpoint link_endpoint = {.method = "GET", .path = "/l/", .rows = "", .paging = &cursor, .gives = TT_GIVES_URL};
static const struct tt_action rows[] = {
    {.name = "x.do.it", .summary = "Does it.", .group = "do", .doc = "At length.", .params = params, .n_params = COUNT(params),
     .result = result, .n_result = COUNT(result), .aliases = aliases, .n_aliases = 2, .endpoint = &endpoint},
    {.name = "x.link", .params = special, .n_params = COUNT(special), .endpoint = &link_endpoint},
    {.name = "x.flow", .summary = "Flows.", .effect = TT_SAME, .effect_flags = TT_E_DELETES, .flags = TT_A_OFFLINE},
};

static const char *const described =
    "{\"name\":\"x.do.it\",\"provider\":\"x\",\"summary\":\"Does it.\",\"group\":\"do\",\"kind\":\"endpoint\",\"method\":\"POST\","
    "\"path\":\"/v1/do/{link}/\",\"effect\":\"new\",\"doc\":\"At length.\",\"service\":\"main\",\"spends\":true,\"deprecated\":true,"
    "\"scope\":\"Do things\",\"source\":\"https://example.com/doc\",\"tokens\":[\"user\",\"client\"],\"rows\":\"list\","
    "\"paging\":{\"kind\":\"number\",\"next\":\"page\",\"size\":\"page_size\",\"more\":\"page_info.total_page\",\"size_max\":50},"
    "\"limits\":[{\"level\":\"basic\",\"per\":\"token\",\"count\":6,\"seconds\":60},{\"count\":10,\"seconds\":1}],"
    "\"params\":["
    "{\"name\":\"account_id\",\"type\":\"string\",\"in\":\"query\",\"required\":true,\"format\":\"digits\",\"account\":true,\"doc\":\"The \\\"account\\\".\"},"
    "{\"name\":\"mode\",\"type\":\"string\",\"in\":\"body\",\"choices\":[\"A\",\"B\"],\"closed\":true,\"assumed\":\"A\"},"
    "{\"name\":\"level\",\"type\":\"integer\",\"in\":\"body\",\"choices\":[1,2],\"closed\":true,\"min\":0.5,\"max\":100,\"assumed\":\"not JSON\"},"
    "{\"name\":\"tags\",\"type\":\"array\",\"items\":\"string\",\"in\":\"body\",\"required_when\":\"mode=A&flag=false;!level\","
    "\"required_when_words\":\"mode is A and flag is false or level is not given\",\"choices\":[\"x\",\"y\"],\"min_len\":1,\"max_len\":9,"
    "\"unit\":\"UTF-16 units\",\"min_items\":1,\"max_items\":5},"
    "{\"name\":\"flag\",\"type\":\"boolean\",\"in\":\"body\",\"unless\":\"level=1|2\",\"unless_words\":\"level is 1 or 2\",\"deprecated\":true},"
    "{\"name\":\"token\",\"type\":\"string\",\"in\":\"header\",\"required\":true,\"fill\":\"@setting:token\",\"secret\":true},"
    "{\"name\":\"link\",\"type\":\"string\",\"in\":\"path\",\"min_len\":2,\"unit\":\"characters\",\"format\":\"url\",\"url_secret\":true},"
    "{\"name\":\"video\",\"type\":\"file\",\"in\":\"body\",\"required\":true,\"disputed\":true},"
    "{\"name\":\"key\",\"type\":\"string\",\"in\":\"nowhere\",\"required_when\":\"?region=US\",\"required_when_words\":\"region is US\","
    "\"unless\":\"token\",\"unless_words\":\"token is given\",\"idempotent\":true},"
    "{\"name\":\"info\",\"type\":\"object\",\"in\":\"body\",\"fields\":[{\"name\":\"place_id\",\"type\":\"string\"},"
    "{\"name\":\"place_name\",\"type\":\"string\",\"required_when\":\"place_id\",\"required_when_words\":\"place_id is given\"},"
    "{\"name\":\"note\",\"type\":\"string\",\"required_when\":\"mode=A\",\"required_when_words\":\"mode is A\"}]},"
    "{\"name\":\"by_name\",\"type\":\"map\",\"items\":\"number\",\"in\":\"body\"},"
    "{\"name\":\"any\",\"type\":\"any\",\"in\":\"body\"}],"
    "\"result\":[{\"name\":\"list\",\"type\":\"array\",\"items\":\"object\",\"doc\":\"The rows.\",\"fields\":[{\"name\":\"id\",\"type\":\"string\",\"account\":true}]},"
    "{\"name\":\"state\",\"type\":\"string\",\"choices\":[\"ON\",\"OFF\"],\"secret\":true}],"
    "\"aliases\":[{\"name\":\"doIt\",\"renames\":\"page_id=account_id x=\",\"fills\":{\"mode\":\"B\"}},{\"name\":\"doItToo\"}]}";

static const char *const line =
    "{\"name\":\"x.do.it\",\"provider\":\"x\",\"summary\":\"Does it.\",\"group\":\"do\",\"kind\":\"endpoint\",\"method\":\"POST\","
    "\"path\":\"/v1/do/{link}/\",\"effect\":\"new\",\"aliases\":[\"doIt\",\"doItToo\"]}";

static const char *const schema =
    "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"x.do.it\",\"description\":\"Does it.\",\"deprecated\":true,"
    "\"type\":\"object\",\"properties\":{"
    "\"account_id\":{\"description\":\"The \\\"account\\\".\",\"type\":[\"string\",\"integer\"],\"pattern\":\"^[0-9]+$\",\"minimum\":0,\"x-account\":true},"
    "\"mode\":{\"type\":\"string\",\"enum\":[\"A\",\"B\"],\"default\":\"A\"},"
    "\"level\":{\"type\":\"integer\",\"minimum\":0.5,\"maximum\":100,\"enum\":[1,2],\"default\":\"not JSON\"},"
    "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"x-min-length\":1,\"maxLength\":9,\"x-length-unit\":\"utf-16\",\"x-choices\":[\"x\",\"y\"]},"
    "\"minItems\":1,\"maxItems\":5,\"x-required-when\":\"mode=A&flag=false;!level\"},"
    "\"flag\":{\"type\":\"boolean\",\"deprecated\":true,\"x-unless\":\"level=1|2\"},"
    "\"token\":{\"type\":\"string\",\"writeOnly\":true,\"x-secret\":true,\"x-fill\":\"@setting:token\"},"
    "\"link\":{\"type\":\"string\",\"minLength\":2,\"format\":\"uri\",\"pattern\":\"^[A-Za-z][A-Za-z0-9+.-]*://[^\\\\u0000-\\\\u0020\\\\u007f/?#:][^\\\\u0000-\\\\u0020\\\\u007f]*$\",\"x-secret\":true},"
    "\"video\":{\"type\":\"string\",\"x-file\":true,\"x-disputed\":true},"
    "\"key\":{\"type\":\"string\",\"x-required-when\":\"?region=US\",\"x-unless\":\"token\"},"
    "\"info\":{\"type\":\"object\",\"properties\":{\"place_id\":{\"type\":\"string\"},"
    "\"place_name\":{\"type\":\"string\",\"x-required-when\":\"place_id\"},\"note\":{\"type\":\"string\",\"x-required-when\":\"mode=A\"}},"
    "\"allOf\":[{\"if\":{\"required\":[\"place_id\"]},\"then\":{\"required\":[\"place_name\"]}}],\"additionalProperties\":false},"
    "\"by_name\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"number\"}},"
    "\"any\":{}},"
    /* video is disputed, token is filled by the core */
    "\"required\":[\"account_id\"],"
    "\"allOf\":[{\"if\":{\"anyOf\":[{\"allOf\":[{\"required\":[\"mode\"],\"properties\":{\"mode\":{\"enum\":[\"A\"]}}},"
    "{\"required\":[\"flag\"],\"properties\":{\"flag\":{\"enum\":[false]}}}]},{\"not\":{\"required\":[\"level\"]}}]},\"then\":{\"required\":[\"tags\"]}},"
    "{\"not\":{\"allOf\":[{\"required\":[\"flag\"]},{\"required\":[\"level\"],\"properties\":{\"level\":{\"enum\":[1,2]}}}]}}],"
    "\"additionalProperties\":false}";
static const char *const link_described =
    "{\"name\":\"x.link\",\"provider\":\"x\",\"kind\":\"endpoint\",\"method\":\"GET\",\"path\":\"/l/\",\"effect\":\"read\",\"gives\":\"url\",\"rows\":\"\","
    "\"paging\":{\"kind\":\"cursor\",\"next\":\"cursor\",\"from\":\"cursor\",\"more\":\"has_more\",\"carry\":\"search_id\"},\"params\":["
    "{\"name\":\"by_id\",\"type\":\"map\",\"fields\":[{\"name\":\"note\",\"type\":\"string\",\"required_when\":\"?x\",\"required_when_words\":\"x is given\","
    "\"unless\":\"elsewhere\",\"unless_words\":\"elsewhere is given\"}]},"
    "{\"name\":\"date\",\"type\":\"string\",\"required_when\":\"date2\",\"required_when_words\":\"date2 is given\",\"format\":\"date\"},"
    "{\"name\":\"date2\",\"type\":\"string\",\"format\":\"datetime\"},{\"name\":\"moment\",\"type\":\"string\",\"format\":\"rfc3339\"},"
    "{\"name\":\"time\",\"type\":\"string\",\"format\":\"epoch_s\"},{\"name\":\"sum\",\"type\":\"string\",\"format\":\"hex\"},"
    "{\"name\":\"text\",\"type\":\"string\",\"format\":\"json\"}]}";
static const char *const link_schema =
    "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"x.link\",\"type\":\"object\",\"properties\":{"
    "\"by_id\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"properties\":{\"note\":{\"type\":\"string\",\"x-required-when\":\"?x\",\"x-unless\":\"elsewhere\"}},"
    "\"additionalProperties\":false}},"
    "\"date\":{\"type\":\"string\",\"format\":\"date\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\",\"x-required-when\":\"date2\"},"
    "\"date2\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$\"},"
    "\"moment\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$\"},"
    "\"time\":{\"type\":[\"string\",\"integer\"],\"pattern\":\"^0*[0-9]{1,11}$\",\"minimum\":0,\"maximum\":99999999999},"
    "\"sum\":{\"type\":\"string\",\"pattern\":\"^[0-9A-Fa-f]+$\"},"
    "\"text\":{\"type\":\"string\",\"contentMediaType\":\"application/json\"}},"
    "\"allOf\":[{\"if\":{\"required\":[\"date2\"]},\"then\":{\"required\":[\"date\"]}}],\"additionalProperties\":false}";
// clang-format on

static const struct tt_layout layout = TT_PROVIDER_LAYOUT;
static struct tt_self self = {.id = (char *)"x", .layout = &layout};

static void describe(int which, void (*how)(const struct ttc_action *, struct ttc_buf *), struct ttc_buf *b)
{
    /* as the registry has it before the first use: only row is set */
    struct ttc_action a = {.self = &self, .name = rows[which].name, .row = &rows[which]};
    how(&a, b);
}

static const struct {
    int action;
    void (*how)(const struct ttc_action *, struct ttc_buf *);
    const char *const *expected;
} forms[] = {
    {0, ttc_describe_json, &described},     {0, ttc_describe_line, &line},
    {0, ttc_describe_schema, &schema},      {1, ttc_describe_json, &link_described},
    {1, ttc_describe_schema, &link_schema},
};

START_TEST(says_all_that_is_stated)
{
    struct ttc_buf b = {0};
    describe(forms[_i].action, forms[_i].how, &b);
    ck_assert_int_eq(b.failed, 0);
    ck_assert_str_eq(b.p, *forms[_i].expected);
    ck_assert_int_eq(ttc_json_check(b.p, b.n, NULL), 0);
    ttc_buf_free(&b);
}
END_TEST

START_TEST(says_nothing_that_is_not)
{
    struct ttc_buf b = {0};
    describe(2, ttc_describe_json, &b);
    ck_assert_str_eq(b.p, "{\"name\":\"x.flow\",\"provider\":\"x\",\"summary\":\"Flows.\",\"kind\":\"flow\","
                          "\"effect\":\"same\","
                          "\"deletes\":true,\"offline\":true,\"params\":[]}");
    ttc_buf_free(&b);
    describe(2, ttc_describe_line, &b);
    ck_assert_str_eq(b.p, "{\"name\":\"x.flow\",\"provider\":\"x\",\"summary\":\"Flows.\",\"kind\":\"flow\","
                          "\"effect\":\"same\"}");
    ttc_buf_free(&b);
    describe(2, ttc_describe_schema, &b);
    ck_assert_str_eq(
        b.p,
        "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"x.flow\",\"description\":"
        "\"Flows.\",\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}");
    ttc_buf_free(&b);
}
END_TEST

START_TEST(appends)
{
    struct ttc_buf b = {0};
    ttc_buf_char(&b, '[');
    describe(2, ttc_describe_line, &b);
    ttc_buf_char(&b, ',');
    describe(0, ttc_describe_line, &b);
    ttc_buf_char(&b, ']');
    ck_assert_int_eq(ttc_json_check(b.p, b.n, NULL), 0);
    ttc_buf_free(&b);
}
END_TEST

START_TEST(reads_shorter_rows)
{
    struct tt_layout older = layout;
    char table[2][offsetof(struct tt_field, items)];
    struct tt_field full[2] = {{.name = "a", .type = TT_STRING}, {.name = "b", .type = TT_INTEGER}};
    for (int i = 0; i < 2; i++)
        memcpy(table[i], &full[i], sizeof table[i]);
    older.size[TT_ROW_FIELD] = sizeof table[0];
    struct tt_self module = {.id = (char *)"x", .layout = &older};
    struct tt_action row = {.name = "x.a", .result = (const struct tt_field *)(void *)table, .n_result = 2};
    struct ttc_action a = {.self = &module, .name = row.name, .row = &row};
    struct ttc_buf b = {0};
    ttc_describe_json(&a, &b);
    ck_assert_str_eq(
        b.p,
        "{\"name\":\"x.a\",\"provider\":\"x\",\"kind\":\"flow\",\"effect\":\"read\",\"params\":[],\"result\":"
        "[{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"integer\"}]}");
    ttc_buf_free(&b);
}
END_TEST

/* A table whose object holds itself must not be described for ever. */
START_TEST(ends_with_tables_that_hold_themselves)
{
    static struct tt_param own[] = {{.name = "again", .type = TT_OBJECT, .n_fields = 1}};
    static const struct tt_action row = {.name = "x.own", .params = own, .n_params = 1};
    own[0].fields = own;
    struct ttc_action a = {.self = &self, .name = row.name, .row = &row};
    struct ttc_buf b = {0};
    ttc_describe_json(&a, &b);
    ck_assert_int_eq(ttc_json_check(b.p, b.n, NULL), 0);
    ttc_buf_free(&b);
    ttc_describe_schema(&a, &b);
    ck_assert_int_eq(ttc_json_check(b.p, b.n, NULL), 0);
    ttc_buf_free(&b);
}
END_TEST

START_TEST(reports_lost_memory)
{
    int failed = 0;
    for (uint64_t n = 1; n < 60; n++) {
        struct ttc_buf b = {0};
        ttc_alloc_fail_at(n);
        describe(forms[_i].action, forms[_i].how, &b);
        ttc_alloc_fail_at(0);
        failed += b.failed;
        if (!b.failed)
            ck_assert_str_eq(b.p, *forms[_i].expected);
        ttc_buf_free(&b);
    }
    ck_assert_int_gt(failed, 0);
    ck_assert_int_lt(failed, 59);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("describe");
    TCase *c = tcase_create("describe");
    tcase_add_loop_test(c, says_all_that_is_stated, 0, (int)COUNT(forms));
    tcase_add_test(c, says_nothing_that_is_not);
    tcase_add_test(c, appends);
    tcase_add_test(c, reads_shorter_rows);
    tcase_add_test(c, ends_with_tables_that_hold_themselves);
    tcase_add_loop_test(c, reports_lost_memory, 0, (int)COUNT(forms));
    tcase_set_timeout(c, 60);
    suite_add_tcase(suite, c);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
