/* How the command prints: JSON from the bytes, rows as JSON lines, CSV and columns, --fields, descriptions. */
#include "tools/tiktok/cli_describe.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

static cli_options options;
static char *said; /* stderr */
static size_t n_said;
static char *printed;
static size_t n_printed;
static FILE *to;

static void listen(void)
{
    stderr = open_memstream(&said, &n_said); /* this process is the test's own */
    to = open_memstream(&printed, &n_printed);
    cli_errors_setup(&options);
}

static cli_span span(const char *s)
{
    return (cli_span){s, strlen(s)};
}

static const char *output(void)
{
    fflush(to);
    fflush(stderr);
    return printed;
}

START_TEST(json_indented)
{
    cli_json_print(to, span(" {\"a\":[1,{}, [ ] ,\"x,{}\\\"\"],\"b\" :{\"c\":null}}"), 1, 0);
    ck_assert_str_eq(output(), "{\n"
                               "  \"a\": [\n"
                               "    1,\n"
                               "    {},\n"
                               "    [],\n"
                               "    \"x,{}\\\"\"\n"
                               "  ],\n"
                               "  \"b\": {\n"
                               "    \"c\": null\n"
                               "  }\n"
                               "}");
}
END_TEST

/* Nothing passes through a double or a decoder: what was received is what is printed. */
START_TEST(json_keeps_every_byte)
{
    static const char text[] = "{\"id\":17841400000000000001,\"cost\":20.10,\"e\":1E+2,\"s\":\"\\u0041\\/\"}";
    cli_json_print(to, span(text), 0, 0);
    ck_assert_str_eq(output(), text);
}
END_TEST

START_TEST(json_compact_drops_space_only)
{
    cli_json_print(to, span("{ \"a b\" : [ 1 ,\n2 ] }"), 0, 0);
    ck_assert_str_eq(output(), "{\"a b\":[1,2]}");
}
END_TEST

START_TEST(json_cannot_steer_a_terminal)
{
    cli_json_print(to, span("\"a\x7f\xc2\x9b!\xc3\xa9\""), 1, 0);
    ck_assert_str_eq(output(), "\"a\\u007f\\u009b!\xc3\xa9\"");
}
END_TEST

static void rows(int format, const char *fields, const char *const *list, size_t n)
{
    cli_rows r;
    options.fields = fields;
    ck_assert_int_eq(cli_rows_begin(&r, &options, to, format), 0);
    for (size_t i = 0; i < n; i++)
        cli_rows_add(&r, span(list[i]));
    cli_rows_end(&r, 1);
}
#define ROWS(...)                                                                                            \
    ((const char *const[]){__VA_ARGS__}), sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *)

START_TEST(rows_as_json)
{
    rows(CLI_OUT_JSON, NULL, ROWS("{\"a\": 1}", "{\"a\":2}"));
    ck_assert_str_eq(output(), "[{\"a\":1},{\"a\":2}]\n");
}
END_TEST

START_TEST(no_rows_as_json)
{
    rows(CLI_OUT_JSON, NULL, NULL, 0);
    ck_assert_str_eq(output(), "[]\n");
}
END_TEST

START_TEST(rows_as_jsonl)
{
    rows(CLI_OUT_JSONL, NULL, ROWS("{\"a\": 1}", "\n[ 2 ]"));
    ck_assert_str_eq(output(), "{\"a\":1}\n[2]\n");
}
END_TEST

START_TEST(fields_keep_the_shape)
{
    rows(CLI_OUT_JSONL, "id,m.spend,list.x,gone",
         ROWS("{\"m\":{\"spend\":1.50,\"clicks\":3},\"id\":\"7\",\"list\":[{\"x\":1,\"y\":2},{\"x\":3}]}"));
    ck_assert_str_eq(output(),
                     "{\"id\":\"7\",\"m\":{\"spend\":1.50},\"list\":[{\"x\":1},{\"x\":3}],\"gone\":null}\n");
    ck_assert_str_eq(said, "warning: there is no field 'gone' in what came back\n");
}
END_TEST

START_TEST(fields_that_are_wrong)
{
    cli_fields f = {0};
    ck_assert_int_eq(cli_fields_read(&f, "a..b"), -1);
    cli_fields_free(&f);
    ck_assert_int_eq(cli_fields_read(&f, ","), -1);
    cli_fields_free(&f);
    output();
    ck_assert_str_eq(said,
                     "tiktok: --fields has an empty name in 'a..b'. Write names with dots between them and "
                     "commas between the fields: a,b.c\n"
                     "tiktok: --fields names no field. For example: --fields campaign_id,metrics.spend\n");
}
END_TEST

START_TEST(csv_by_the_rfc)
{
    rows(CLI_OUT_CSV, NULL,
         ROWS("{\"id\":\"17841400000000000001\",\"text\":\"a, \\\"b\\\"\\nc\",\"o\":{\"k\": [1, 2]}}",
              "{\"id\":5,\"o\":null,\"more\":true}"));
    ck_assert_str_eq(output(), "id,text,o.k,more\r\n"
                               "17841400000000000001,\"a, \"\"b\"\"\nc\",\"[1,2]\",\r\n"
                               "5,,,true\r\n");
}
END_TEST

START_TEST(csv_fields)
{
    rows(CLI_OUT_CSV, "m.spend,tags.name",
         ROWS("{\"m\":{\"spend\":\"1.5\"},\"tags\":[{\"name\":\"x\"}]}", "{}"));
    ck_assert_str_eq(output(), "m.spend,tags.name\r\n1.5,\"[\"\"x\"\"]\"\r\n,\r\n");
}
END_TEST

START_TEST(csv_single_column_has_no_empty_line)
{
    rows(CLI_OUT_CSV, "a", ROWS("{\"a\":\"\"}", "{\"a\":\"x\"}"));
    ck_assert_str_eq(output(), "a\r\n\"\"\r\nx\r\n");
}
END_TEST

/* The header is written after a hundred rows; who comes later has no column, and that is said once. */
START_TEST(csv_latecomers_are_named)
{
    cli_rows r;
    ck_assert_int_eq(cli_rows_begin(&r, &options, to, CLI_OUT_CSV), 0);
    for (int i = 0; i < 100; i++)
        cli_rows_add(&r, span("{\"a\":1}"));
    cli_rows_add(&r, span("{\"a\":2,\"b\":3}"));
    cli_rows_add(&r, span("{\"a\":2,\"b\":3}"));
    cli_rows_end(&r, 1);
    output();
    ck_assert_str_eq(printed + n_printed - 6, "2\r\n2\r\n");
    ck_assert_str_eq(
        said, "warning: row 101 has the member \"b\", which the rows before it had not and which is left "
              "out; name the columns with --fields\n");
}
END_TEST

START_TEST(table_is_aligned)
{
    rows(CLI_OUT_TABLE, NULL,
         ROWS("{\"name\":\"caf\xc3\xa9\",\"n\":7,\"x\":\"l\"}", "{\"name\":\"a longer one\",\"n\":1234}"));
    ck_assert_str_eq(output(), "name             n  x\n"
                               "caf\xc3\xa9             7  l\n"
                               "a longer one  1234\n");
}
END_TEST

START_TEST(table_cells_cannot_steer_a_terminal)
{
    rows(CLI_OUT_TABLE, NULL, ROWS("{\"a\":\"x\\u001b[31m\\ny\\u009b\"}"));
    ck_assert_str_eq(output(), "a\nx?[31m y?\n");
}
END_TEST

START_TEST(table_cuts_on_a_terminal_only)
{
    cli_rows r;
    static const char row[] =
        "{\"a\":\"0123456789012345678901234567890123456789012345678901234567890123456789\"}";
    ck_assert_int_eq(cli_rows_begin(&r, &options, to, CLI_OUT_TABLE), 0);
    r.terminal = 1;
    cli_rows_add(&r, span(row));
    cli_rows_end(&r, 1);
    ck_assert_str_eq(output(), "a\n01234567890123456789012345678901234567890123456\xe2\x80\xa6\n");
}
END_TEST

START_TEST(table_of_scalars)
{
    rows(CLI_OUT_TABLE, NULL, ROWS("\"a\"", "\"b\""));
    ck_assert_str_eq(output(), "value\na\nb\n");
}
END_TEST

START_TEST(raw_fields_are_bare)
{
    rows(CLI_OUT_RAW, "url,n", ROWS("{\"n\":1,\"url\":\"https:\\/\\/x\\u0026\"}"));
    ck_assert_str_eq(output(), "https://x&\t1\n");
}
END_TEST

START_TEST(strings_are_decoded)
{
    cli_text t = {0};
    cli_json_text(&t, span("\"\\ud83d\\ude00 \\t\\\\ \\ud800\""));
    ck_assert_str_eq(t.p, "\xf0\x9f\x98\x80 \t\\ \xef\xbf\xbd");
    cli_text_free(&t);
}
END_TEST

START_TEST(nearest_words)
{
    static const char *const words[] = {"call", "describe", "config", "version"};
    ck_assert_str_eq(cli_nearest("cal", words, 4), "call");
    ck_assert_str_eq(cli_nearest("desribe", words, 4), "describe");
    ck_assert_str_eq(cli_nearest("cofnig", words, 4), "config");
    ck_assert_ptr_null(cli_nearest("elephant", words, 4));
    ck_assert_ptr_null(cli_nearest("x", words, 4));
}
END_TEST

static int parse(cli_options *o, char *a, char *b)
{
    char *argv[] = {a, b};
    memset(o, 0, sizeof *o);
    cli_errors_setup(o);
    int result = cli_options_read(o, b ? 2 : 1, argv);
    fflush(stderr);
    return result;
}
#define A(s) ((char *)(uintptr_t)(s))

START_TEST(options_are_read)
{
    cli_options o;
    ck_assert_int_eq(parse(&o, A("--output=csv"), A("--max-items=5")), 0);
    ck_assert_int_eq(o.output, CLI_OUT_CSV);
    ck_assert_uint_eq(o.max_items, 5);
    ck_assert_int_eq(o.all_pages, 1);
    cli_options_free(&o);
    ck_assert_int_eq(parse(&o, A("--deadline"), A("1.5")), 0);
    ck_assert_uint_eq(o.deadline_ms, 1500);
    cli_options_free(&o);
    ck_assert_int_eq(parse(&o, A("-vvq"), A("--errors=json")), 0);
    ck_assert_int_eq(o.verbose, 2);
    ck_assert_int_eq(o.quiet, 1);
    ck_assert_int_eq(o.errors_json, 1);
    cli_options_free(&o);
    ck_assert_int_eq(parse(&o, A("--progress=none"), A("--set=a.b=c")), 0);
    ck_assert_int_eq(o.progress, CLI_PROGRESS_NONE);
    ck_assert_str_eq(o.set[0], "a.b=c");
    cli_options_free(&o);
    ck_assert_int_eq(parse(&o, A("--"), A("--output")), 0);
    ck_assert_str_eq(o.args[0], "--output");
    cli_options_free(&o);
}
END_TEST

static const struct {
    const char *a, *b, *sentence;
} wrong[] = {
    {"--outptu=csv", NULL, "tiktok: There is no option --outptu. Did you mean --output?\n"},
    {"--output", NULL,
     "tiktok: --output needs json|jsonl|table|csv|raw after it. 'tiktok help options' explains the "
     "options.\n"},
    {"--output", "jsno", "tiktok: --output takes json|jsonl|table|csv|raw, not 'jsno'. Did you mean json?\n"},
    {"--dry-run=1", NULL, "tiktok: --dry-run takes no value\n"},
    {"--deadline=soon", NULL,
     "tiktok: --deadline takes seconds above 0, not 'soon'. 'tiktok help options' explains the options.\n"},
    {"--max-items=-1", NULL,
     "tiktok: --max-items takes a number from 1 on, not '-1'. 'tiktok help options' explains the options.\n"},
    {"--set", "log",
     "tiktok: --set takes path=value, not 'log'. 'tiktok help options' explains the options.\n"},
    {"-x", NULL, "tiktok: There is no option -x. 'tiktok help options' lists the options.\n"},
};

START_TEST(options_that_are_wrong)
{
    cli_options o;
    ck_assert_int_eq(parse(&o, A(wrong[_i].a), A(wrong[_i].b)), -1);
    ck_assert_str_eq(said, wrong[_i].sentence);
    cli_options_free(&o);
}
END_TEST

static const char described_text[] =
    "{\"name\":\"ads.campaign.create\",\"summary\":\"Creates a "
    "campaign\",\"method\":\"POST\",\"path\":\"/x/\","
    "\"effect\":\"new\",\"spends\":true,\"params\":["
    "{\"name\":\"budget\",\"type\":\"number\",\"min\":20,\"doc\":\"Money for the whole run\"},"
    "{\"name\":\"advertiser_id\",\"type\":\"string\",\"required\":true,\"format\":\"digits\"},"
    "{\"name\":\"secret\",\"type\":\"string\",\"required\":true,\"secret\":true},"
    "{\"name\":\"app_id\",\"type\":\"string\",\"required\":true,\"fill\":\"@setting:app_id\"},"
    "{\"name\":\"mode\",\"type\":\"string\",\"required\":true,\"closed\":true,\"choices\":[\"A\",\"B\"]},"
    "{\"name\":\"ids\",\"type\":\"array\",\"items\":\"string\",\"required\":true,\"max_items\":100},"
    "{\"name\":\"info\",\"type\":\"object\",\"required\":true,\"fields\":[{\"name\":\"title\",\"type\":"
    "\"string\","
    "\"required\":true},{\"name\":\"x\",\"type\":\"integer\"}]}]}";

START_TEST(examples_hold_what_is_needed)
{
    json_t *d = json_loads(described_text, 0, NULL);
    cli_text t = {0};
    cli_describe_example(&t, d);
    ck_assert_str_eq(
        t.p, "tiktok call ads.campaign.create advertiser_id=7000000000000000001 secret=@env:SECRET mode=A "
             "ids=IDS info:='{\"title\":\"TITLE\"}'");
    cli_text_free(&t);
    json_decref(d);
}
END_TEST

/* One of two files, and what the service's default for another parameter makes necessary. */
START_TEST(examples_obey_conditions)
{
    json_t *d = json_loads("{\"name\":\"x.post\",\"params\":["
                           "{\"name\":\"file\",\"type\":\"file\",\"required_when\":\"!url\"},"
                           "{\"name\":\"url\",\"type\":\"string\",\"required_when\":\"!file\"},"
                           "{\"name\":\"mode\",\"type\":\"string\",\"assumed\":\"direct\"},"
                           "{\"name\":\"level\",\"type\":\"string\",\"choices\":[\"ALL\"],\"required_when\":"
                           "\"mode=inbox|direct&file\"},"
                           "{\"name\":\"a\",\"type\":\"string\",\"required_when\":\"mode=inbox;url\"},"
                           "{\"name\":\"b\",\"type\":\"string\",\"required_when\":\"url;mode=direct\"},"
                           "{\"name\":\"c\",\"type\":\"string\",\"required_when\":\"?whenever it fits\"},"
                           "{\"name\":\"d\",\"type\":\"string\",\"required_when\":\"?mode=direct\"}]}",
                           0, NULL);
    cli_text t = {0};
    cli_describe_example(&t, d);
    ck_assert_str_eq(t.p, "tiktok call x.post file=PATH level=ALL b=B d=D");
    cli_text_free(&t);
    json_decref(d);
}
END_TEST

/* Members of an element may depend on what stands around it; bounds and counts are kept. */
START_TEST(examples_keep_the_rules)
{
    json_t *d = json_loads("{\"name\":\"x.put\",\"params\":["
                           "{\"name\":\"ads\",\"type\":\"array\",\"items\":\"object\",\"required\":true,"
                           "\"fields\":[{\"name\":\"format\",\"type\":\"string\",\"required_when\":"
                           "\"!patch;patch=false\"}]},"
                           "{\"name\":\"patch\",\"type\":\"boolean\"},"
                           "{\"name\":\"share\",\"type\":\"number\",\"required\":true,\"min\":0,\"max\":0.5},"
                           "{\"name\":\"two\",\"type\":\"array\",\"items\":\"string\",\"required\":true,"
                           "\"min_items\":2,\"choices\":[\"a\",\"b\",\"c\"]},"
                           "{\"name\":\"grid\",\"type\":\"array\",\"items\":\"array\",\"required\":true}]}",
                           0, NULL);
    cli_text t = {0};
    cli_describe_example(&t, d);
    ck_assert_str_eq(
        t.p, "tiktok call x.put ads:='[{\"format\":\"FORMAT\"}]' share=0.5 two=a two=b grid:='[[\"...\"]]'");
    cli_text_free(&t);
    json_decref(d);
}
END_TEST

START_TEST(descriptions_put_required_first)
{
    json_t *d = json_loads(described_text, 0, NULL);
    cli_describe_print(to, d, 0);
    const char *text = output();
    ck_assert_ptr_eq(strstr(text,
                            "ads.campaign.create: Creates a campaign\nPOST /x/\nChanges something each time "
                            "it runs. Costs money.\n"),
                     text);
    const char *required = strstr(text, "\nRequired parameters\n"),
               *optional = strstr(text, "\nOptional parameters\n");
    ck_assert(required && optional && required < optional);
    ck_assert(strstr(text, "  budget ") > optional);
    ck_assert(strstr(text, "  info.title ") < optional);
    ck_assert_ptr_nonnull(strstr(text, "Money for the whole run. At least 20."));
    ck_assert_ptr_nonnull(strstr(text, "One of: A, B."));
    ck_assert_ptr_nonnull(strstr(text, "At most 100 elements."));
    /* the example stays one line, to be copied; the rest fits a screen */
    for (const char *line = text, *end = strstr(text, "\nExample\n"); line < end;
         line = strchr(line, '\n') + 1)
        ck_assert_uint_le(strcspn(line, "\n"), 100);
    json_decref(d);
}
END_TEST

/* A parameter with so many choices, as it is described; the text lives until the next output(). */
static const char *described_choices(size_t n, int closed, int all)
{
    json_t *choices = json_array();
    for (size_t i = 1; i <= n; i++)
        json_array_append_new(choices, json_integer((json_int_t)i));
    json_t *d = json_pack("{s:s, s:[{s:s, s:s, s:b, s:o}]}", "name", "x.y", "params", "name", "p", "type",
                          "integer", "closed", closed, "choices", choices);
    cli_describe_print(to, d, all);
    json_decref(d);
    return output();
}

START_TEST(long_open_lists_are_cut)
{
    const char *text = described_choices(13, 0, 0);
    ck_assert_msg(strstr(text, "For example: 1, 2, 3, 4, 5, 6, 7, 8, … and 5 more (see --all).\n"), "%s",
                  text);
}
END_TEST

START_TEST(other_lists_are_whole)
{
    ck_assert_ptr_nonnull(
        strstr(described_choices(12, 0, 0), "For example: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.\n"));
    ck_assert_ptr_nonnull(
        strstr(described_choices(13, 1, 0), "One of: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13.\n"));
    ck_assert_ptr_nonnull(strstr(described_choices(13, 0, 1), "10, 11, 12, 13.\n"));
}
END_TEST

static const char *described_param(const char *param)
{
    json_t *d = json_pack("{s:s, s:[o]}", "name", "x.y", "params", json_loads(param, 0, NULL));
    cli_describe_print(to, d, 0);
    json_decref(d);
    return output();
}

START_TEST(ranges_in_words)
{
    static const char *const params[][2] = {
        {"{\"name\":\"p\",\"type\":\"array\",\"max_items\":1}", "  At most 1 element.\n"},
        {"{\"name\":\"p\",\"type\":\"array\",\"min_items\":1,\"max_items\":1}", "  1 element.\n"},
        {"{\"name\":\"p\",\"type\":\"string\",\"min_len\":32,\"max_len\":32}", "  32 characters.\n"},
        {"{\"name\":\"p\",\"type\":\"string\",\"min_len\":1,\"unit\":\"bytes\"}", "  At least 1 byte.\n"},
        {"{\"name\":\"p\",\"type\":\"integer\",\"min\":0,\"max\":1}", "  0 to 1.\n"},
    };
    for (size_t i = 0; i < sizeof params / sizeof *params; i++)
        ck_assert_ptr_nonnull(strstr(described_param(params[i][0]), params[i][1]));
}
END_TEST

/* What is said of a parameter never breaks the columns. */
START_TEST(long_names_have_a_line_of_their_own)
{
    const char *text =
        described_param("{\"name\":\"a_name_that_is_longer_than_the_column\",\"type\":\"string\","
                        "\"doc\":\"Words.\"}");
    ck_assert_ptr_nonnull(
        strstr(text, "  a_name_that_is_longer_than_the_column  text\n                  Words.\n"));
}
END_TEST

/* A result of n members below its list. */
static const char *described_result(size_t n, int all)
{
    json_t *fields = json_array();
    for (size_t i = 1; i <= n; i++)
        json_array_append_new(fields, json_pack("{s:s, s:s}", "name", "f", "type", "string"));
    json_t *d = json_pack("{s:s, s:[{s:s, s:s, s:s, s:o}, {s:s, s:s}]}", "name", "x.y", "result", "name",
                          "list", "type", "array", "items", "object", "fields", fields, "name", "page_info",
                          "type", "object");
    cli_describe_print(to, d, all);
    json_decref(d);
    return output();
}

START_TEST(long_results_are_cut)
{
    ck_assert_ptr_null(strstr(described_result(40, 0), "more members"));
    ck_assert_ptr_null(strstr(described_result(45, 1), "more members"));
    const char *text = described_result(45, 0);
    ck_assert_ptr_nonnull(strstr(text, "\n  … and 5 more members (see --all)\n"));
    ck_assert_ptr_nonnull(strstr(text, "\n  page_info "));
}
END_TEST

/* Few optional parameters are one list; many stand under topics, in their order there. */
START_TEST(many_parameters_have_topics)
{
    json_t *params = json_array();
    for (size_t i = 0; i < 25; i++)
        json_array_append_new(params, json_pack("{s:s+, s:s}", "name", i % 2 ? "bid_" : "x",
                                                i % 2 ? "a" : "y", "type", "string"));
    json_array_append_new(
        params, json_pack("{s:s, s:s, s:b}", "name", "location_ids", "type", "string", "required", 1));
    cli_section *sections;
    ck_assert_uint_eq(cli_sections(params, &sections), 3);
    ck_assert_str_eq(sections[0].title, "Required parameters");
    ck_assert_str_eq(sections[1].title, "Budget and bids");
    ck_assert_uint_eq(sections[1].n, 12);
    ck_assert_str_eq(sections[2].title, "Others");
    cli_sections_free(sections, 3);
    json_array_remove(params, 0);
    ck_assert_uint_eq(cli_sections(params, &sections), 2);
    ck_assert_str_eq(sections[1].title, "Optional parameters");
    ck_assert_uint_eq(sections[1].n, 24);
    cli_sections_free(sections, 2);
    json_decref(params);
}
END_TEST

START_TEST(progress_as_lines)
{
    cli_progress p;
    options.progress = CLI_PROGRESS_LINES;
    cli_progress_begin(&p, &options);
    for (unsigned i = 0; i <= 100; i++)
        cli_progress_fn(1, i * 200, 20000, i < 50 ? "sending" : "waiting", &p);
    cli_progress_end(&p);
    output();
    size_t lines = 0;
    for (const char *c = said; *c; c++)
        lines += *c == '\n';
    ck_assert_uint_eq(lines, 11); /* each tenth, not each call */
    ck_assert_ptr_eq(strstr(said, "sending: 0 of 20.0 k (0 %)\n"), said);
    ck_assert_ptr_nonnull(strstr(said, "\nwaiting: 10.0 k of 20.0 k (50 %)\n"));
}
END_TEST

START_TEST(progress_as_json)
{
    cli_progress p;
    options.progress = CLI_PROGRESS_JSON;
    cli_progress_begin(&p, &options);
    cli_progress_fn(1, 3, 0, "row\"s", &p);
    output();
    ck_assert_str_eq(said, "{\"phase\":\"row\\\"s\",\"done\":3,\"total\":0}\n");
}
END_TEST

START_TEST(progress_is_silent_when_quiet)
{
    cli_progress p;
    options.progress = CLI_PROGRESS_LINES;
    options.quiet = 1;
    cli_progress_begin(&p, &options);
    cli_progress_fn(1, 3, 0, "rows", &p);
    output();
    ck_assert_uint_eq(n_said, 0);
}
END_TEST

START_TEST(every_status_has_its_exit)
{
    static const int pairs[][2] = {
        {TT_OK, 0},        {TT_PARTIAL, 7},   {TT_EREMOTE, 1}, {TT_EUSAGE, 2},   {TT_ECONFIG, 2},
        {TT_EAUTH, 3},     {TT_ENETWORK, 4},  {TT_ELIMIT, 5},  {TT_EUNKNOWN, 6}, {TT_ECANCELED, 130},
        {TT_ENOMEMORY, 2}, {TT_EPROVIDER, 2}, {TT_EBUSY, 2}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        ck_assert_int_eq(cli_exit_status(pairs[i][0]), pairs[i][1]);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("cli_print");
    TCase *t = tcase_create("print");
    tcase_add_checked_fixture(t, listen, NULL);
    tcase_add_test(t, json_indented);
    tcase_add_test(t, json_keeps_every_byte);
    tcase_add_test(t, json_compact_drops_space_only);
    tcase_add_test(t, json_cannot_steer_a_terminal);
    tcase_add_test(t, rows_as_json);
    tcase_add_test(t, no_rows_as_json);
    tcase_add_test(t, rows_as_jsonl);
    tcase_add_test(t, fields_keep_the_shape);
    tcase_add_test(t, fields_that_are_wrong);
    tcase_add_test(t, csv_by_the_rfc);
    tcase_add_test(t, csv_fields);
    tcase_add_test(t, csv_single_column_has_no_empty_line);
    tcase_add_test(t, csv_latecomers_are_named);
    tcase_add_test(t, table_is_aligned);
    tcase_add_test(t, table_cells_cannot_steer_a_terminal);
    tcase_add_test(t, table_cuts_on_a_terminal_only);
    tcase_add_test(t, table_of_scalars);
    tcase_add_test(t, raw_fields_are_bare);
    tcase_add_test(t, strings_are_decoded);
    tcase_add_test(t, nearest_words);
    tcase_add_test(t, options_are_read);
    tcase_add_loop_test(t, options_that_are_wrong, 0, (int)(sizeof wrong / sizeof *wrong));
    tcase_add_test(t, examples_hold_what_is_needed);
    tcase_add_test(t, examples_obey_conditions);
    tcase_add_test(t, examples_keep_the_rules);
    tcase_add_test(t, descriptions_put_required_first);
    tcase_add_test(t, long_open_lists_are_cut);
    tcase_add_test(t, other_lists_are_whole);
    tcase_add_test(t, ranges_in_words);
    tcase_add_test(t, long_names_have_a_line_of_their_own);
    tcase_add_test(t, long_results_are_cut);
    tcase_add_test(t, many_parameters_have_topics);
    tcase_add_test(t, progress_as_lines);
    tcase_add_test(t, progress_as_json);
    tcase_add_test(t, progress_is_silent_when_quiet);
    tcase_add_test(t, every_status_has_its_exit);
    suite_add_tcase(suite, t);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
