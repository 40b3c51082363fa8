/* The grammar of 'tiktok call': what an argument becomes, where its text comes from, which are refused and how. */
#include "tools/tiktok/cli.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char described_text[] =
    "{\"name\":\"ads.x\",\"params\":["
    "{\"name\":\"caption\",\"type\":\"string\"},{\"name\":\"count\",\"type\":\"integer\"},"
    "{\"name\":\"budget\",\"type\":\"number\"},{\"name\":\"flag\",\"type\":\"boolean\"},"
    "{\"name\":\"ids\",\"type\":\"array\",\"items\":\"string\"},"
    "{\"name\":\"numbers\",\"type\":\"array\",\"items\":\"integer\"},"
    "{\"name\":\"filters\",\"type\":\"array\",\"items\":\"object\",\"fields\":[{\"name\":\"k\",\"type\":"
    "\"string\"}]},"
    "{\"name\":\"video_file\",\"type\":\"file\"},{\"name\":\"any\",\"type\":\"any\"},"
    "{\"name\":\"secret\",\"type\":\"string\",\"secret\":true},"
    "{\"name\":\"info\",\"type\":\"object\",\"fields\":[{\"name\":\"title\",\"type\":\"string\"},"
    "{\"name\":\"tags\",\"type\":\"array\",\"items\":\"string\"},{\"name\":\"size\",\"type\":\"integer\"},"
    "{\"name\":\"key\",\"type\":\"string\",\"secret\":true}]}]}";

static cli_options options;
static char *said; /* what went to stderr */
static size_t n_said;

static void listen(void)
{
    stderr = open_memstream(&said, &n_said); /* this process is the test's own */
    cli_errors_setup(&options);
}

static json_t *read_args(const char *const *args, size_t n)
{
    json_t *described = json_loads(described_text, 0, NULL);
    ck_assert_ptr_nonnull(described);
    json_t *params = cli_args_read(&options, "ads.x", described, args, n);
    json_decref(described);
    fflush(stderr);
    return params;
}

static void gives(const char *const *args, size_t n, const char *json)
{
    json_t *params = read_args(args, n);
    ck_assert_msg(params != NULL, "refused: %s", said);
    char *text = json_dumps(params, JSON_COMPACT | JSON_REAL_PRECISION(15));
    ck_assert_str_eq(text, json);
    free(text);
    json_decref(params);
}

static void refused(const char *const *args, size_t n, const char *sentence)
{
    ck_assert_ptr_null(read_args(args, n));
    ck_assert_str_eq(said, sentence);
}

#define ARGS(...)                                                                                            \
    ((const char *const[]){__VA_ARGS__}), sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)

START_TEST(texts_are_literal)
{
    gives(ARGS("caption=@friend look, {1} = 2"), "{\"caption\":\"@friend look, {1} = 2\"}");
    gives(ARGS("caption=@"), "{\"caption\":\"@\"}");
    gives(ARGS("caption=@environment"), "{\"caption\":\"@environment\"}");
    gives(ARGS("caption="), "{\"caption\":\"\"}");
    gives(ARGS("caption=17"), "{\"caption\":\"17\"}");
    gives(ARGS("caption={\"a\":1}"), "{\"caption\":\"{\\\"a\\\":1}\"}");
    gives(ARGS("caption==@env:HOME"), "{\"caption\":\"@env:HOME\"}");
    gives(ARGS("caption===x"), "{\"caption\":\"=x\"}");
}
END_TEST

START_TEST(types_come_from_the_table)
{
    gives(ARGS("count=20", "budget=20.1", "flag=true"), "{\"count\":20,\"budget\":20.1,\"flag\":true}");
    gives(ARGS("budget=5"), "{\"budget\":5}");
    gives(ARGS("ids=17841400000000000001"), "{\"ids\":[\"17841400000000000001\"]}");
    gives(ARGS("any={\"a\":[1]}"), "{\"any\":{\"a\":[1]}}");
    gives(ARGS("any=5"), "{\"any\":\"5\"}");
    gives(ARGS("unknown=5"), "{\"unknown\":\"5\"}");
    gives(ARGS("video_file=a b.mp4"), "{\"video_file\":\"a b.mp4\"}");
}
END_TEST

/* The library has the sentence for a wrong type; the command must not change the value. */
START_TEST(what_does_not_fit_is_passed_on)
{
    gives(ARGS("count=abc"), "{\"count\":\"abc\"}");
    gives(ARGS("count=1.5"), "{\"count\":\"1.5\"}");
    gives(ARGS("count=99999999999999999999"), "{\"count\":\"99999999999999999999\"}");
    gives(ARGS("budget=1e"), "{\"budget\":\"1e\"}");
    gives(ARGS("flag=yes"), "{\"flag\":\"yes\"}");
}
END_TEST

START_TEST(lists)
{
    gives(ARGS("ids=1", "ids=2"), "{\"ids\":[\"1\",\"2\"]}");
    gives(ARGS("ids=[\"1\",\"2\"]", "ids=3"), "{\"ids\":[\"1\",\"2\",\"3\"]}");
    gives(ARGS("ids:=[\"7\"]", "ids=8"), "{\"ids\":[\"7\",\"8\"]}");
    gives(ARGS("ids==[1]"), "{\"ids\":[\"[1]\"]}");
    gives(ARGS("numbers=1", "numbers=2"), "{\"numbers\":[1,2]}");
    gives(ARGS("filters={\"k\":\"v\"}"), "{\"filters\":[{\"k\":\"v\"}]}");
    gives(ARGS("filters=[{\"k\":\"v\"}]"), "{\"filters\":[{\"k\":\"v\"}]}");
    gives(ARGS("new=1", "new=2"), "{\"new\":[\"1\",\"2\"]}");
    refused(
        ARGS("caption=a", "caption=b"),
        "tiktok: ads.x: caption: The parameter is given twice and takes one value. Only a list may be given "
        "several times\n");
}
END_TEST

START_TEST(dotted_names)
{
    gives(ARGS("info.title=@you", "info.size=3", "info.tags=a", "info.tags=b"),
          "{\"info\":{\"title\":\"@you\",\"size\":3,\"tags\":[\"a\",\"b\"]}}");
    gives(ARGS("info:={\"size\":1}", "info.title=t"), "{\"info\":{\"size\":1,\"title\":\"t\"}}");
    gives(ARGS("a.b.c=1"), "{\"a\":{\"b\":{\"c\":\"1\"}}}");
    refused(ARGS("filters.k=v"), "tiktok: ads.x: filters.k: 'filters' is a list, so a dotted name cannot say "
                                 "which element is meant. Give "
                                 "the list as JSON: name:='[{...}]'\n");
}
END_TEST

START_TEST(json_values)
{
    gives(ARGS("caption:=\"x\"", "ids:=[1]", "new:=null"), "{\"caption\":\"x\",\"ids\":[1],\"new\":null}");
    refused(ARGS("ids:=[1"), "tiktok: ads.x: ids: This is not JSON: ']' expected near end of file (line 1, "
                             "column 2). Quote JSON for "
                             "the shell: name:='{\"a\":1}'; a plain text is name=text\n");
}
END_TEST

static void plain(const char *text, const char *expected)
{
    char *copy = strdup(text);
    cli_json_uncomment(copy);
    ck_assert_str_eq(copy, expected);
    free(copy);
}

START_TEST(comments_in_files)
{
    plain("// a\n{\n  // \"b\": 1,\n\t//c\n \"d\":2}", "    \n{\n            \n    \n \"d\":2}");
    plain("{\"a\":\"// no\", \"b\":\"x\\\"// no\"}", "{\"a\":\"// no\", \"b\":\"x\\\"// no\"}");
    plain("[1, // not at the beginning\n2]", "[1, // not at the beginning\n2]");
    plain("{\"a\":[1,2, ],\n// c\n}", "{\"a\":[1,2  ] \n    \n}");
    plain("{\"a\":\",]\"}", "{\"a\":\",]\"}"); /* texts stay as they are */
    plain("[,]", "[ ]");
    plain("[1,,]", "[1, ]"); /* one comma too many is an error still */
    plain("\"\\", "\"\\");
    plain("//", "  ");
    plain("{\"a\": \"\n// still in a broken text", "{\"a\": \"\n                         ");
    plain("", "");
}
END_TEST

/* Comments belong to files: what is typed is JSON. */
START_TEST(no_comments_in_arguments)
{
    setenv("TEST_JSON", "// here\n[1,]\n", 1);
    gives(ARGS("ids:=@env:TEST_JSON"), "{\"ids\":[1]}");
    ck_assert_ptr_null(read_args(ARGS("ids:=[1,]")));
}
END_TEST

START_TEST(no_parameter)
{
    refused(ARGS("caption"),
            "tiktok: ads.x: 'caption' is no parameter. Parameters are name=text, name:=json or, "
            "from a file, @file:PATH; 'tiktok describe' lists them\n");
}
END_TEST

START_TEST(no_name)
{
    refused(ARGS("=x"),
            "tiktok: ads.x: '=x' is no parameter. Parameters are name=text, name:=json or, from a file, "
            "@file:PATH; 'tiktok describe' lists them\n");
}
END_TEST

START_TEST(names_that_are_no_text)
{
    refused(ARGS("\xff.caption=x"), "tiktok: ads.x: The name of a parameter is not valid UTF-8\n");
}
END_TEST

START_TEST(texts_from_the_environment)
{
    setenv("CLI_TEST_TEXT", "from env", 1);
    gives(ARGS("caption=@env:CLI_TEST_TEXT"), "{\"caption\":\"from env\"}");
    setenv("CLI_TEST_TEXT", "[4]", 1);
    gives(ARGS("ids:=@env:CLI_TEST_TEXT"), "{\"ids\":[4]}");
    refused(ARGS("caption=@env:CLI_TEST_NONE"), "tiktok: ads.x: caption: The environment variable "
                                                "'CLI_TEST_NONE' is not set. Set and export it, or write "
                                                "name==@env:... to send the text itself\n");
}
END_TEST

static char path[] = "/tmp/tiktok-args-XXXXXX", at_path[64];

static void write_file(const char *text, size_t n)
{
    int fd = mkstemp(path);
    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, n), (ssize_t)n);
    close(fd);
}

START_TEST(texts_from_files)
{
    write_file("two\nlines\r\n", 11);
    snprintf(at_path, sizeof at_path, "caption=@file:%s", path);
    gives(ARGS(at_path), "{\"caption\":\"two\\nlines\"}");
    snprintf(at_path, sizeof at_path, "video_file=@file:%s", path);
    json_t *params = read_args(ARGS(at_path)); /* a file parameter wants the path itself */
    ck_assert_str_eq(json_string_value(json_object_get(params, "video_file")), path);
    json_decref(params);
    unlink(path);
    refused(ARGS("caption=@file:/nonexistent/x"), "tiktok: ads.x: caption: The file '/nonexistent/x' could "
                                                  "not be opened: No such file or directory. To send "
                                                  "the text itself, write name==@file:...\n");
}
END_TEST

START_TEST(binary_files_are_no_texts)
{
    write_file("a\0b", 3);
    snprintf(at_path, sizeof at_path, "caption=@file:%s", path);
    ck_assert_ptr_null(read_args(ARGS(at_path)));
    ck_assert_ptr_nonnull(strstr(said, "is not a text: it holds a NUL byte"));
    unlink(path);
}
END_TEST

START_TEST(whole_objects)
{
    write_file("{\"caption\":\"c\",\"secret\":\"s\"}\n", 29);
    snprintf(at_path, sizeof at_path, "@file:%s", path);
    gives(ARGS(at_path, "count=2"), "{\"caption\":\"c\",\"secret\":\"s\",\"count\":2}");
    unlink(path);
}
END_TEST

START_TEST(standard_input_once)
{
    char text[] = "typed\n";
    stdin = fmemopen(text, strlen(text), "r");
    refused(ARGS("caption=@-", "any=@-"), "tiktok: ads.x: any: Standard input can be read once only\n");
}
END_TEST

START_TEST(standard_input)
{
    char text[] = "hush\n";
    stdin = fmemopen(text, strlen(text), "r");
    gives(ARGS("secret=@-"), "{\"secret\":\"hush\"}");
}
END_TEST

static const char *const in_argv[] = {"secret=s3cr3t", "secret==s3cr3t", "secret:=\"s3cr3t\"",
                                      "info.key=s3cr3t", "info:={\"key\":\"s3cr3t\"}"};

START_TEST(secrets_are_refused_in_argv)
{
    ck_assert_ptr_null(read_args(&in_argv[_i], 1));
    ck_assert_ptr_nonnull(
        strstr(said, "This is a secret, and everybody on this machine can read a command line"));
    ck_assert_ptr_nonnull(strstr(said, _i < 3 ? "secret=@env:VARIABLE" : "info.key=@env:VARIABLE"));
    ck_assert_ptr_null(strstr(said, "s3cr3t"));
}
END_TEST

START_TEST(secrets_by_choice)
{
    options.allow_secret_args = 1;
    gives(ARGS("secret=s"), "{\"secret\":\"s\"}");
}
END_TEST

START_TEST(secrets_from_elsewhere)
{
    setenv("CLI_TEST_TEXT", "s", 1);
    gives(ARGS("secret=@env:CLI_TEST_TEXT"), "{\"secret\":\"s\"}");
}
END_TEST

START_TEST(errors_as_json)
{
    options.errors_json = 1;
    refused(
        ARGS("caption=a", "caption=b"),
        "{\"kind\":\"usage\",\"message\":\"The parameter is given twice and takes one "
        "value\",\"action\":\"ads.x\","
        "\"param\":\"caption\",\"hint\":\"Only a list may be given several times\",\"retryable\":false}\n");
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_args");
    TCase *t = tcase_create("grammar");
    tcase_add_checked_fixture(t, listen, NULL);
    tcase_add_test(t, texts_are_literal);
    tcase_add_test(t, types_come_from_the_table);
    tcase_add_test(t, what_does_not_fit_is_passed_on);
    tcase_add_test(t, lists);
    tcase_add_test(t, dotted_names);
    tcase_add_test(t, json_values);
    tcase_add_test(t, comments_in_files);
    tcase_add_test(t, no_comments_in_arguments);
    tcase_add_test(t, no_parameter);
    tcase_add_test(t, no_name);
    tcase_add_test(t, names_that_are_no_text);
    tcase_add_test(t, texts_from_the_environment);
    tcase_add_test(t, texts_from_files);
    tcase_add_test(t, binary_files_are_no_texts);
    tcase_add_test(t, whole_objects);
    tcase_add_test(t, standard_input_once);
    tcase_add_test(t, standard_input);
    tcase_add_loop_test(t, secrets_are_refused_in_argv, 0, 5);
    tcase_add_test(t, secrets_by_choice);
    tcase_add_test(t, secrets_from_elsewhere);
    tcase_add_test(t, errors_as_json);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
