/* ads.fetch_report against the sandbox: pages, windows, tasks, downloads that break, and memory that does not grow with
 * the report. What was sent is read from the sandbox's own record. */
#include "tests/unit/ads_client.h"
#include "tests/unit/box.h"
#include "tests/unit/checked.h"
#include <check.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONG_ACCOUNT "7000000000000020000" /* twenty thousand ads */
#define CUT_ACCOUNT  "7000000000000025000" /* more than a report of pages holds */
#define PAGES        "/open_api/v1.3/report/integrated/get/"
#define CREATE       "/open_api/v1.3/report/task/create/"
#define DOWNLOAD     "/open_api/v1.3/report/task/download/"

static tt_context *tt;

static void begin(const char *fault)
{
    const char *arguments[] = {"--ready-after", "300", fault ? "--fault" : NULL, fault, NULL};

    box_start(arguments);
    tt = ads_client_open_as(box_base(), box_said("ads", "app_id"), box_said("ads", "secret"),
                            box_said("ads", "access_token"));
}

static void setup(void)
{
    begin(NULL);
}

static void teardown(void)
{
    tt_close(tt);
    box_stop();
}

/* Rows as they come: how many, a sum that order matters to, and the first. */
struct rows {
    uint64_t n, sum, enough;
    char first[256];
};

static int32_t take(const void *bytes, size_t n, void *user)
{
    struct rows *rows = user;

    if (rows->n++ == 0) {
        snprintf(rows->first, sizeof rows->first, "%.*s", (int)n, (const char *)bytes);
    }
    for (size_t i = 0; i < n; i++) {
        rows->sum = rows->sum * 31 + ((const unsigned char *)bytes)[i];
    }
    return rows->n == rows->enough;
}

static tt_result *fetch(struct rows *rows, const char *more)
{
    tt_call_options o = TT_CALL_OPTIONS_INIT;
    char params[1024];

    o.sink = rows ? take : NULL;
    o.sink_user = rows;
    snprintf(params, sizeof params, "{\"metrics\":[\"spend\",\"impressions\"],%s}", more);
    return tt_call_text(tt, "ads.fetch_report", params, &o);
}

static json_t *data_of(tt_result *r)
{
    json_t *data;

    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    data = tt_result_tree(r);
    tt_result_unref(r);
    return data;
}

static void expect(tt_result *r, const char *via, json_int_t rows)
{
    json_t *data = data_of(r);

    ck_assert_str_eq(json_string_value(json_object_get(data, "via")), via);
    ck_assert_int_eq(json_integer_value(json_object_get(data, "rows")), rows);
    json_decref(data);
}

/* How often this path was asked for; of the query's member, if one is named, the values go to out with commas. */
static int asked(const char *path, const char *member, char *out, size_t room)
{
    struct reply reply = box_get("/sandbox/log", NULL);
    const json_t *list = json_object_get(reply.json, "requests");
    int count = 0;

    if (out) {
        *out = '\0';
    }
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *entry = json_array_get(list, i);

        if (strcmp(json_string_value(json_object_get(entry, "path")), path) != 0) {
            continue;
        }
        count++;
        if (member) {
            const char *value = json_string_value(json_object_get(json_object_get(entry, "query"), member));

            snprintf(out + strlen(out), room - strlen(out), "%s,", value ? value : "");
        }
    }
    reply_free(&reply);
    return count;
}

#define ADS(account)                                                                                         \
    "\"advertiser_id\":\"" account "\",\"data_level\":\"AUCTION_AD\",\"dimensions\":[\"ad_id\"],"            \
    "\"start_date\":\"2026-01-01\",\"end_date\":\"2026-01-31\""

START_TEST(pages_and_task_give_the_same_rows)
{
    struct rows pages = {0}, task = {0};

    expect(fetch(&pages, ADS(LONG_ACCOUNT)), "pages", 20000);
    ck_assert_int_eq(asked(PAGES, NULL, NULL, 0), 20);
    ck_assert_int_eq(asked(CREATE, NULL, NULL, 0), 0);
    expect(fetch(&task, ADS(LONG_ACCOUNT) ",\"via\":\"task\""), "task", 20000);
    ck_assert_int_eq(asked(PAGES, NULL, NULL, 0), 20);
    ck_assert_int_eq(asked(DOWNLOAD, NULL, NULL, 0), 1);
    ck_assert_str_eq(pages.first, task.first);
    ck_assert_uint_eq(pages.sum, task.sum);
    ck_assert_uint_eq(task.n, 20000);
}
END_TEST

START_TEST(without_a_sink_the_rows_are_a_list)
{
    json_t *data =
        data_of(fetch(NULL, "\"advertiser_id\":\"7000000000000000001\",\"data_level\":\"AUCTION_ADVERTISER\","
                            "\"dimensions\":[\"advertiser_id\",\"stat_time_day\"],"
                            "\"start_date\":\"2026-01-01\",\"end_date\":\"2026-01-03\""));
    const json_t *list = json_object_get(data, "list");

    ck_assert_uint_eq(json_array_size(list), 3);
    ck_assert_ptr_nonnull(json_object_get(json_object_get(json_array_get(list, 0), "metrics"), "spend"));
    ck_assert_str_eq(json_string_value(json_object_get(data, "via")), "pages");
    json_decref(data);
}
END_TEST

/* Seventy days are asked for in spans of thirty; nothing overlaps and nothing is left out. */
START_TEST(dates_are_cut_into_windows)
{
    struct rows rows = {0};
    char dates[256];
    tt_result *r =
        fetch(&rows, "\"advertiser_id\":\"7000000000000000001\",\"data_level\":\"AUCTION_ADVERTISER\","
                     "\"dimensions\":[\"advertiser_id\",\"stat_time_day\"],"
                     "\"start_date\":\"2024-01-31\",\"end_date\":\"2024-04-09\"");
    json_t *data = data_of(r);

    ck_assert_int_eq(json_integer_value(json_object_get(data, "windows")), 3);
    ck_assert_int_eq(json_integer_value(json_object_get(data, "rows")), 70);
    json_decref(data);
    asked(PAGES, "start_date", dates, sizeof dates);
    ck_assert_str_eq(dates, "2024-01-31,2024-03-01,2024-03-31,");
    asked(PAGES, "end_date", dates, sizeof dates);
    ck_assert_str_eq(dates, "2024-02-29,2024-03-30,2024-04-09,");
}
END_TEST

START_TEST(what_pages_leave_out_is_made_as_a_task)
{
    struct rows rows = {0};
    const char *const *warnings;
    tt_result *r = fetch(&rows, ADS(CUT_ACCOUNT));
    size_t n = tt_result_warnings(r, &warnings);
    int told = 0;

    for (size_t i = 0; i < n; i++) {
        told |= strstr(warnings[i], "left rows out") != NULL;
    }
    ck_assert(told);
    expect(r, "task", 25000);
    ck_assert_int_eq(asked(PAGES, NULL, NULL, 0), 1);
}
END_TEST

START_TEST(what_pages_leave_out_is_told)
{
    struct rows rows = {0};
    const char *const *warnings;
    tt_result *r = fetch(&rows, ADS(CUT_ACCOUNT) ",\"via\":\"pages\"");

    ck_assert_uint_ge(tt_result_warnings(r, &warnings), 1); /* the header's own text */
    ck_assert_ptr_nonnull(strstr(warnings[0], "20000"));
    expect(r, "pages", 20000);
}
END_TEST

START_TEST(long_spans_without_days_are_a_task)
{
    struct rows rows = {0};
    tt_result *r;

    r = fetch(&rows,
              "\"advertiser_id\":\"7000000000000000001\",\"data_level\":\"AUCTION_ADVERTISER\","
              "\"dimensions\":[\"advertiser_id\"],\"start_date\":\"2024-01-01\",\"end_date\":\"2025-12-31\"");
    expect(r, "task", 1);
    ck_assert_int_eq(asked(PAGES, NULL, NULL, 0), 0);
    r = fetch(
        &rows,
        "\"advertiser_id\":\"7000000000000000001\",\"data_level\":\"AUCTION_ADVERTISER\",\"via\":\"pages\","
        "\"dimensions\":[\"advertiser_id\"],\"start_date\":\"2024-01-01\",\"end_date\":\"2025-12-31\"");
    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    ck_assert_str_eq(tt_result_param(r), "end_date");
    tt_result_unref(r);
}
END_TEST

START_TEST(wrong_questions_send_nothing)
{
    static const struct {
        const char *more, *param;
    } rows[] = {
        {ADS("7000000000000000001") ",\"via\":\"task\",\"report_type\":\"PLAYABLE_MATERIAL\"", "via"},
        {"\"advertiser_id\":\"7\",\"data_level\":\"AUCTION_AD\",\"dimensions\":[\"ad_id\"],"
         "\"start_date\":\"2026-02-01\",\"end_date\":\"2026-01-31\"",
         "end_date"},
        {"\"advertiser_id\":\"7\",\"data_level\":\"AUCTION_AD\",\"dimensions\":[\"ad_id\"]", "start_date"}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        tt_result *r = fetch(NULL, rows[i].more);

        ck_assert_msg(tt_result_status(r) == TT_EUSAGE, "%s", tt_result_message(r));
        ck_assert_msg(strcmp(tt_result_param(r), rows[i].param) == 0, "%s: %s", tt_result_param(r),
                      tt_result_message(r));
        tt_result_unref(r);
    }
    ck_assert_int_eq(asked(PAGES, NULL, NULL, 0) + asked(CREATE, NULL, NULL, 0), 0);
}
END_TEST

START_TEST(enough_is_enough)
{
    struct rows rows = {.enough = 1500}, task = {.enough = 1500};

    expect(fetch(&rows, ADS(LONG_ACCOUNT)), "pages", 1500);
    ck_assert_int_eq(asked(PAGES, NULL, NULL, 0), 2);
    expect(fetch(&task, ADS(LONG_ACCOUNT) ",\"via\":\"task\""), "task", 1500);
    ck_assert_uint_eq(rows.sum, task.sum);
}
END_TEST

/* The file breaks off twice; every row still comes once, and in its place. */
START_TEST(a_broken_download_goes_on)
{
    struct rows whole = {0}, broken = {0};

    begin("GET:" DOWNLOAD ",count=2,drop-answer=300000");
    expect(fetch(&broken, ADS(LONG_ACCOUNT) ",\"via\":\"task\""), "task", 20000);
    ck_assert_int_eq(asked(DOWNLOAD, NULL, NULL, 0), 3);
    expect(fetch(&whole, ADS(LONG_ACCOUNT) ",\"via\":\"task\""), "task", 20000);
    ck_assert_uint_eq(whole.sum, broken.sum);
    teardown();
}
END_TEST

START_TEST(a_download_that_always_breaks_ends)
{
    struct rows rows = {0};
    tt_result *r;

    begin("GET:" DOWNLOAD ",count=0,drop-answer=300000");
    r = fetch(&rows, ADS(LONG_ACCOUNT) ",\"via\":\"task\"");
    ck_assert_msg(tt_result_status(r) == TT_ENETWORK, "%s", tt_result_message(r));
    ck_assert_int_le(asked(DOWNLOAD, NULL, NULL, 0), 10);
    ck_assert_uint_gt(rows.n, 1000);
    tt_result_unref(r);
    teardown();
}
END_TEST

static long peak_kb(void)
{
    char line[256];
    long kb = -1;
    FILE *file = fopen("/proc/self/status", "r");

    while (kb < 0 && fgets(line, sizeof line, file)) {
        if (sscanf(line, "VmHWM: %ld", &kb) != 1) {
            kb = -1;
        }
    }
    fclose(file);
    return kb;
}

START_TEST(memory_is_flat)
{
    struct rows rows = {.enough = 1000};
    long before;

    expect(fetch(&rows, ADS(LONG_ACCOUNT)), "pages", 1000);
    rows = (struct rows){.enough = 1000};
    expect(fetch(&rows, ADS(LONG_ACCOUNT) ",\"via\":\"task\""), "task", 1000);
    before = peak_kb();
    rows = (struct rows){0};
    expect(fetch(&rows, ADS(LONG_ACCOUNT)), "pages", 20000);
    rows = (struct rows){0};
    expect(fetch(&rows, ADS(LONG_ACCOUNT) ",\"via\":\"task\""), "task", 20000);
    if (!CHECKED && getenv("TEST_UNDER_VALGRIND") == NULL) { /* it keeps its own books in the same process */
        ck_assert_int_lt(peak_kb() - before, 2048);          /* the report itself is larger */
    }
}
END_TEST

int main(void)
{
    Suite *s = suite_create("fetch report");
    TCase *tc = tcase_create("sandbox"), *own = tcase_create("faults");
    SRunner *sr;
    int failed;

    tcase_set_timeout(tc, 60);
    tcase_set_timeout(own, 60);
    tcase_add_checked_fixture(tc, setup, teardown);
    tcase_add_test(tc, pages_and_task_give_the_same_rows);
    tcase_add_test(tc, without_a_sink_the_rows_are_a_list);
    tcase_add_test(tc, dates_are_cut_into_windows);
    tcase_add_test(tc, what_pages_leave_out_is_made_as_a_task);
    tcase_add_test(tc, what_pages_leave_out_is_told);
    tcase_add_test(tc, long_spans_without_days_are_a_task);
    tcase_add_test(tc, wrong_questions_send_nothing);
    tcase_add_test(tc, enough_is_enough);
    tcase_add_test(tc, memory_is_flat);
    tcase_add_test(own, a_broken_download_goes_on);
    tcase_add_test(own, a_download_that_always_breaks_ends);
    suite_add_tcase(s, tc);
    suite_add_tcase(s, own);
    sr = srunner_create(s);
    srunner_run_all(sr, CK_ENV);
    failed = srunner_ntests_failed(sr);
    srunner_free(sr);
    return failed != 0;
}
