/* The sandbox's reports, campaigns and catalogs. */
#include "build_config.h"
#include "tests/unit/box_v13.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LARGE "7000000000000020000"
#define HUGE  "7000000000000025000"

static void start(void)
{
    static const char *const arguments[] = {"--ready-after", "60000", NULL};

    box_start(arguments);
    v13_as("ads");
}

/* ---- reports ---- */

static struct reply report(const char *advertiser, const char *dimensions, const char *from, const char *to,
                           const char *page, const char *size)
{
    return v13_get("report/integrated/get/", "advertiser_id", advertiser, "report_type", "BASIC",
                   "data_level", "AUCTION_AD", "dimensions", dimensions, "metrics", "[\"spend\",\"clicks\"]",
                   "start_date", from, "end_date", to, "page", page, "page_size", size, NULL);
}

START_TEST(rows_are_typed_and_the_same_each_time)
{
    struct reply once =
        report(ADVERTISER, "[\"ad_id\",\"stat_time_day\"]", "2026-01-01", "2026-01-03", "2", "5");
    struct reply again =
        report(ADVERTISER, "[\"ad_id\",\"stat_time_day\"]", "2026-01-01", "2026-01-03", "2", "5");

    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&once), "list")), 5);
    ck_assert_int_eq(v13_number(&once, "page_info.total_number"), 12 * 3);
    ck_assert_int_eq(v13_number(&once, "page_info.total_page"), 8);
    ck_assert_str_eq(v13_text(&once, "list.0.dimensions.stat_time_day"), "2026-01-03 00:00:00");
    ck_assert_str_ne(v13_text(&once, "list.0.metrics.spend"), "");
    ck_assert_str_ne(v13_text(&once, "list.0.metrics.clicks"), "");
    ck_assert(json_equal(v13_data(&once), v13_data(&again)));
    reply_free(&once);
    reply_free(&again);
}
END_TEST

START_TEST(twenty_thousand_rows_have_twenty_pages)
{
    struct reply last = report(LARGE, "[\"ad_id\"]", "2026-01-01", "2026-01-31", "20", "1000");

    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&last), "list")), 1000);
    ck_assert_int_eq(v13_number(&last, "page_info.total_number"), 20000);
    ck_assert_str_eq(v13_text(&last, "list.999.dimensions.ad_id"), "7401000000000020000");
    ck_assert_str_eq(reply_header(&last, "X-Tt-Ads-Throttle"), "");
    reply_free(&last);
}
END_TEST

START_TEST(a_report_that_is_too_large_says_so_in_a_header)
{
    struct reply reply = report(HUGE, "[\"ad_id\"]", "2026-01-01", "2026-01-31", "1", "1");

    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 20000);
    ck_assert_ptr_nonnull(strstr(reply_header(&reply, "X-Tt-Ads-Throttle"), "exceeds 20000"));
    reply_free(&reply);
}
END_TEST

START_TEST(dates_are_checked)
{
    v13_refused(report(ADVERTISER, "[\"ad_id\"]", "2026-02-30", "2026-03-01", "1", "1"), 40002,
                "start_date: Must be a date as YYYY-MM-DD, found \"2026-02-30\".");
    v13_refused(report(ADVERTISER, "[\"ad_id\"]", "2026-1-1", "2026-03-01", "1", "1"), 40002,
                "start_date: Must be a date as YYYY-MM-DD, found \"2026-1-1\".");
    v13_refused(report(ADVERTISER, "[\"ad_id\"]", "2026-03-02", "2026-03-01", "1", "1"), 40002,
                "end_date: Must not be before start_date.");
    v13_refused(report(ADVERTISER, "[\"ad_id\",\"stat_time_day\"]", "2026-01-01", "2026-01-31", "1", "1"),
                40002, "The time range is 31 days; it can be at most 30.");
    v13_refused(report(ADVERTISER, "[\"ad_id\",\"stat_time_hour\"]", "2026-01-01", "2026-01-02", "1", "1"),
                40002, "The time range is 2 days; it can be at most 1.");
    v13_fine(report(ADVERTISER, "[\"ad_id\"]", "2025-02-01", "2026-01-31", "1", "1"));
    v13_refused(report(ADVERTISER, "[\"ad_id\"]", "2025-01-31", "2026-01-31", "1", "1"), 40002,
                "The time range is 366 days; it can be at most 365.");
}
END_TEST

START_TEST(the_question_is_checked)
{
    v13_refused(v13_get("report/integrated/get/", "advertiser_id", ADVERTISER, "report_type", "BASIC",
                        "dimensions", "[\"ad_id\"]", NULL),
                40002, "data_level: Missing data for required field.");
    v13_refused(v13_get("report/integrated/get/", "report_type", "BASIC", "data_level", "AUCTION_AD",
                        "dimensions", "[\"ad_id\"]", "query_lifetime", "true", NULL),
                40002, "advertiser_id: Missing data for required field.");
    v13_refused(report(ADVERTISER, "[\"ad\"]", "2026-01-01", "2026-01-02", "1", "1"), 40002,
                "dimensions.0: \"ad\" is not supported.");
    v13_refused(v13_get("report/integrated/get/", "advertiser_id", ADVERTISER, "report_type", "BASIC",
                        "data_level", "AUCTION_AD", "dimensions", "[\"ad_id\"]", "metrics", "[\"spent\"]",
                        "query_lifetime", "true", NULL),
                40002, "metrics: \"spent\" is not a metric.");
    v13_refused(
        v13_get("report/integrated/get/", "advertiser_id", ADVERTISER, "report_type", "BASIC", "data_level",
                "AUCTION_AD", "dimensions", "[\"ad_id\"]", "query_lifetime", "true", "filtering",
                "[{\"field_name\":\"ad_ids\",\"filter_type\":\"IN\",\"filter_value\":[\"1\"]}]", NULL),
        40002, "filtering.0.filter_value: Not a valid string.");
    v13_fine(v13_get(
        "report/integrated/get/", "advertiser_id", ADVERTISER, "report_type", "BASIC", "data_level",
        "AUCTION_AD", "dimensions", "[\"ad_id\"]", "query_lifetime", "true", "filtering",
        "[{\"field_name\":\"ad_ids\",\"filter_type\":\"IN\",\"filter_value\":\"[\\\"1\\\"]\"}]", NULL));
}
END_TEST

START_TEST(rows_come_in_the_asked_order)
{
    struct reply reply =
        v13_get("report/integrated/get/", "advertiser_id", ADVERTISER, "report_type", "BASIC", "data_level",
                "AUCTION_AD", "dimensions", "[\"ad_id\"]", "query_lifetime", "true", "order_field", "spend",
                "order_type", "ASC", "page_size", "12", "enable_total_metrics", "true", NULL);
    double before = -1, sum = 0;

    v13_data(&reply);
    for (int i = 0; i < 12; i++) {
        char path[40];
        snprintf(path, sizeof path, "list.%d.metrics.spend", i);
        double value = strtod(v13_text(&reply, path), NULL);
        ck_assert_msg(value >= before, "row %d has %f after %f", i, value, before);
        before = value;
        sum += value;
    }
    ck_assert_double_eq_tol(strtod(v13_text(&reply, "total_metrics.spend"), NULL), sum, 0.01);
    reply_free(&reply);
}
END_TEST

START_TEST(the_creative_report_has_its_metrics)
{
    struct reply reply =
        v13_get("creative/report/get/", "advertiser_id", ADVERTISER, "material_type", "VIDEO", "lifetime",
                "true", "metrics_fields", "[\"spend\",\"video_watched_6s\"]", NULL);

    v13_data(&reply);
    ck_assert_str_ne(v13_text(&reply, "list.0.info.material_id"), "");
    ck_assert_str_ne(v13_text(&reply, "list.0.metrics.video_watched_6s"), "");
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 12);
    reply_free(&reply);
    v13_refused(v13_get("creative/report/get/", "advertiser_id", ADVERTISER, "material_type", "VIDEO", NULL),
                40002, "start_date: Missing data for required field.");
}
END_TEST

/* ---- tasks ---- */

static void task_of(const char *advertiser, const char *format, char id[32])
{
    struct reply reply =
        v13_post("report/task/create/",
                 "{\"advertiser_id\":\"%s\",\"report_type\":\"BASIC\",\"data_level\":\"AUCTION_AD\","
                 "\"dimensions\":[\"ad_id\"],\"query_lifetime\":true,\"output_format\":\"%s\"}",
                 advertiser, format);

    v13_data(&reply);
    snprintf(id, 32, "%s", v13_text(&reply, "task_id"));
    reply_free(&reply);
}

static void status_is(const char *advertiser, const char *task, const char *status)
{
    struct reply reply = v13_get("report/task/check/", "advertiser_id", advertiser, "task_id", task, NULL);

    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "status"), status);
    reply_free(&reply);
}

START_TEST(a_task_goes_its_way_to_a_csv)
{
    char task[32];
    size_t lines = 0;

    task_of(LARGE, "CSV_STRING", task);
    status_is(LARGE, task, "QUEUING");
    box_advance(30000);
    status_is(LARGE, task, "PROCESSING");
    v13_refused(v13_get("report/task/download/", "advertiser_id", LARGE, "task_id", task, NULL), 40201,
                "The task is not ready: its status is PROCESSING.");
    box_advance(30000);
    status_is(LARGE, task, "SUCCESS");
    struct reply reply = v13_get("report/task/download/", "advertiser_id", LARGE, "task_id", task, NULL);
    ck_assert_str_eq(reply_header(&reply, "Content-Type"), "text/csv; charset=utf-8");
    ck_assert_int_eq(strncmp(reply.body, "ad_id,spend,impressions\n7401000000000000001,", 44), 0);
    for (const char *at = reply.body; (at = strchr(at, '\n')) != NULL; at++) {
        lines++;
    }
    ck_assert_uint_eq(lines, 20001);
    reply_free(&reply);
}
END_TEST

/* What lies at the address that the download of this finished task gives. */
static struct reply file_of(const char *advertiser, const char *task, char name[64])
{
    char url[256];
    struct reply reply = v13_get("report/task/download/", "advertiser_id", advertiser, "task_id", task, NULL);

    v13_data(&reply);
    snprintf(url, sizeof url, "%s", v13_text(&reply, "download_url"));
    snprintf(name, 64, "%s", v13_text(&reply, "file_name"));
    reply_free(&reply);
    return box_get(url, NULL); /* no token */
}

START_TEST(a_task_gives_a_workbook)
{
    static const char path[] = "sandbox-report.xlsx";
    char task[32], name[64];
    long long size;

    task_of(LARGE, "XLSX_DOWNLOAD", task);
    box_advance(60000);
    struct reply reply = file_of(LARGE, task, name);
    ck_assert_str_eq(name, "report.xlsx");
    ck_assert_str_eq(reply_header(&reply, "Content-Type"),
                     "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    size = atoll(reply_header(&reply, "Content-Length"));
    FILE *out = fopen(path, "wb");
    ck_assert(out && fwrite(reply.body, 1, (size_t)size, out) == (size_t)size && fclose(out) == 0);
    reply_free(&reply);
    /* Somebody else's reader: it checks the sums too. */
    FILE *sheet =
        popen("python3 -c \"import zipfile,sys; z=zipfile.ZipFile('sandbox-report.xlsx'); "
              "assert z.testzip() is None; print(z.read('xl/worksheets/sheet1.xml').count(b'<row>'))\"",
              "r");
    long long rows = 0;
    ck_assert(sheet && fscanf(sheet, "%lld", &rows) == 1 && pclose(sheet) == 0);
    remove(path);
    ck_assert_int_eq(rows, 20001);
}
END_TEST

START_TEST(a_download_has_an_address_of_its_own)
{
    char task[32], url[256];

    task_of(ADVERTISER, "CSV_DOWNLOAD", task);
    box_advance(60000);
    struct reply reply = v13_get("report/task/download/", "advertiser_id", ADVERTISER, "task_id", task, NULL);
    v13_data(&reply);
    snprintf(url, sizeof url, "%s", v13_text(&reply, "download_url"));
    ck_assert_int_eq(strncmp(url, box_base(), strlen(box_base())), 0);
    reply_free(&reply);
    reply = box_get(url, NULL); /* no token */
    ck_assert_int_eq(strncmp(reply.body, "ad_id,spend", 11), 0);
    reply_free(&reply);
    url[strlen(url) - 1] ^= 1;
    reply = box_get(url, NULL);
    ck_assert_int_eq(reply.status, 403);
    reply_free(&reply);
}
END_TEST

START_TEST(a_task_can_be_cancelled_until_it_is_done)
{
    char first[32], second[32], missing[80];

    task_of(ADVERTISER, "CSV_STRING", first);
    task_of(ADVERTISER, "CSV_STRING", second);
    v13_fine(
        v13_post("report/task/cancel/", "{\"advertiser_id\":\"" ADVERTISER "\",\"task_id\":\"%s\"}", first));
    box_advance(60000);
    status_is(ADVERTISER, first, "CANCELED");
    v13_refused(
        v13_post("report/task/cancel/", "{\"advertiser_id\":\"" ADVERTISER "\",\"task_id\":\"%s\"}", second),
        40200, "The task is done already and cannot be cancelled.");
    snprintf(missing, sizeof missing, "The task %s does not exist.", second);
    v13_refused(v13_get("report/task/check/", "advertiser_id", LARGE, "task_id", second, NULL), 40007,
                missing);
}
END_TEST

/* ---- campaigns, ad groups, ads ---- */

#define CAMPAIGN "7400000000000000001"
#define ADGROUP  "7400000000000000011"

static struct reply campaign(const char *name, const char *budget, const char *request_id)
{
    return v13_post("campaign/create/",
                    "{\"advertiser_id\":\"" ADVERTISER
                    "\",\"campaign_name\":\"%s\",\"objective_type\":\"TRAFFIC\","
                    "\"budget_mode\":\"BUDGET_MODE_DAY\",\"budget\":%s%s%s%s}",
                    name, budget, request_id ? ",\"request_id\":\"" : "", request_id ? request_id : "",
                    request_id ? "\"" : "");
}

START_TEST(a_budget_keeps_its_digits)
{
    char id[32], filter[80];
    struct reply reply = campaign("@autumn", "20.1", NULL);

    v13_data(&reply);
    ck_assert_ptr_nonnull(strstr(reply.body, "\"budget\":20.1,"));
    snprintf(id, sizeof id, "%s", v13_text(&reply, "campaign_id"));
    reply_free(&reply);
    snprintf(filter, sizeof filter, "{\"campaign_ids\":[\"%s\"]}", id);
    reply = v13_get("campaign/get/", "advertiser_id", ADVERTISER, "filtering", filter, "fields",
                    "[\"campaign_name\",\"budget\"]", NULL);
    ck_assert_ptr_nonnull(strstr(reply.body, "[{\"campaign_name\":\"@autumn\",\"budget\":20.1}]"));
    reply_free(&reply);
    v13_refused(campaign("other", "20.100000000000001", NULL), 40002,
                "budget: At most two decimal places are allowed.");
    v13_refused(campaign("other", "2e1", NULL), 40002, "budget: At most two decimal places are allowed.");
    v13_refused(campaign("other", "\"20.1\"", NULL), 40002, "budget: Not a valid number.");
    v13_refused(campaign("@autumn", "20", NULL), 40002,
                "Campaign name already exists. Please try another one.");
}
END_TEST

START_TEST(a_request_id_takes_effect_once_within_ten_seconds)
{
    struct reply first = campaign("spring", "50", "77"), second = campaign("spring", "50", "77"), third;

    ck_assert_str_eq(v13_text(&first, "campaign_id"), v13_text(&second, "campaign_id"));
    reply_free(&second);
    box_advance(10000);
    third = campaign("spring", "50", "77");
    v13_data(&third);
    ck_assert_str_ne(v13_text(&first, "campaign_id"), v13_text(&third, "campaign_id"));
    reply_free(&first);
    reply_free(&third);
}
END_TEST

START_TEST(campaigns_are_updated_and_switched)
{
    struct reply reply =
        v13_post("campaign/update/",
                 "{\"advertiser_id\":\"" ADVERTISER "\",\"campaign_id\":\"" CAMPAIGN "\",\"budget\":99.99}");

    v13_data(&reply);
    ck_assert_ptr_nonnull(strstr(reply.body, "\"budget\":99.99"));
    ck_assert_str_eq(v13_text(&reply, "campaign_name"), "Spring bicycles");
    reply_free(&reply);
    v13_refused(v13_post("campaign/update/",
                         "{\"advertiser_id\":\"" ADVERTISER "\",\"campaign_id\":\"" CAMPAIGN "\"}"),
                40012, "There is nothing to update.");
    reply = v13_post("campaign/status/update/",
                     "{\"advertiser_id\":\"" ADVERTISER "\",\"campaign_ids\":[\"" CAMPAIGN
                     "\"],\"operation_status\":\"DELETE\"}");
    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "campaign_list.0.status"), "DELETE");
    reply_free(&reply);
    reply = v13_get("campaign/get/", "advertiser_id", ADVERTISER, NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 0);
    reply_free(&reply);
    reply = v13_get("campaign/get/", "advertiser_id", ADVERTISER, "filtering",
                    "{\"primary_status\":\"STATUS_DELETE\"}", NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 1);
    reply_free(&reply);
}
END_TEST

START_TEST(partial_success_keeps_its_data)
{
    struct reply reply =
        v13_post("adgroup/status/update/",
                 "{\"advertiser_id\":\"" ADVERTISER "\",\"adgroup_ids\":[\"" ADGROUP "\",\"5\"],"
                 "\"operation_status\":\"DISABLE\",\"allow_partial_success\":true}");

    ck_assert_int_eq(json_integer_value(json_object_get(reply.json, "code")), 20001);
    ck_assert_str_eq(v13_text(&reply, "adgroup_ids.0"), ADGROUP);
    ck_assert_str_eq(v13_text(&reply, "error_list.0.adgroup_id"), "5");
    reply_free(&reply);
    v13_refused(v13_post("adgroup/status/update/",
                         "{\"advertiser_id\":\"" ADVERTISER "\",\"adgroup_ids\":[\"" ADGROUP
                         "\",\"5\"],\"operation_status\":\"ENABLE\"}"),
                40002, "adgroup_ids: 5 does not exist.");
}
END_TEST

START_TEST(an_ad_group_and_its_ads)
{
    static const char group[] =
        "{\"advertiser_id\":\"" ADVERTISER "\",\"campaign_id\":\"%s\",\"adgroup_name\":\"g\","
        "\"budget_mode\":\"BUDGET_MODE_DAY\",\"budget\":20,\"billing_event\":\"CPC\","
        "\"optimization_goal\":\"CLICK\",\"pacing\":\"PACING_MODE_SMOOTH\",\"schedule_type\":"
        "\"SCHEDULE_FROM_NOW\",\"schedule_start_time\":\"2026-12-01 "
        "00:00:00\",\"location_ids\":[\"2921044\"],\"placement_type\":\"PLACEMENT_TYPE_AUTOMATIC\"}";
    char id[32];

    v13_refused(v13_post("adgroup/create/", group, "404"), 40002, "campaign_id: 404 does not exist.");
    struct reply reply = v13_post("adgroup/create/", group, CAMPAIGN);
    v13_data(&reply);
    snprintf(id, sizeof id, "%s", v13_text(&reply, "adgroup_id"));
    reply_free(&reply);
    v13_refused(v13_post("ad/create/",
                         "{\"advertiser_id\":\"" ADVERTISER "\",\"adgroup_id\":\"%s\",\"creatives\":[{}]}",
                         id),
                40002, "creatives.0.ad_format: Missing data for required field.");
    reply = v13_post("ad/create/",
                     "{\"advertiser_id\":\"" ADVERTISER
                     "\",\"adgroup_id\":\"%s\",\"creatives\":[{\"ad_name\":\"a\","
                     "\"ad_format\":\"SINGLE_VIDEO\",\"ad_text\":\"@name "
                     "hello\",\"identity_id\":\"1\",\"identity_type\":\"CUSTOMIZED_USER\"}]}",
                     id);
    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "creatives.0.ad_text"), "@name hello");
    ck_assert_str_eq(v13_text(&reply, "creatives.0.campaign_id"), CAMPAIGN);
    reply_free(&reply);
    reply = v13_get("ad/get/", "advertiser_id", ADVERTISER, NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 2);
    reply_free(&reply);
    reply = v13_get("ad/get/", "advertiser_id", LARGE, "page", "20", "page_size", "1000", NULL);
    ck_assert_str_eq(v13_text(&reply, "list.999.ad_id"), "7401000000000020000");
    reply_free(&reply);
}
END_TEST

/* ---- products ---- */

#define PRODUCT(sku, title)                                                                                  \
    "{\"sku_id\":\"" sku "\",\"title\":\"" title "\",\"description\":\"d\",\"availability\":\"IN_STOCK\","   \
    "\"brand\":\"b\",\"image_url\":\"https://example.com/"                                                   \
    "i.jpg\",\"product_detail\":{\"condition\":\"NEW\"},"                                                    \
    "\"price_info\":{\"price\":9.5},\"landing_page\":{\"landing_page_url\":\"https://example.com/p\"}}"

START_TEST(products_are_there_after_a_while)
{
    const char *bc = box_said("ads", "bc_id"), *catalog = box_said("ads", "catalog_id");
    char log[32];

    v13_refused(v13_post("catalog/product/upload/",
                         "{\"bc_id\":\"%s\",\"catalog_id\":\"%s\",\"products\":[{}]}", bc, catalog),
                40002, "products.0.sku_id: Missing data for required field.");
    v13_refused(v13_get("catalog/product/get/", "bc_id", "1", "catalog_id", catalog, NULL), 40001,
                "No permission to operate business center 1.");
    struct reply reply = v13_post("catalog/product/upload/",
                                  "{\"bc_id\":\"%s\",\"catalog_id\":\"%s\",\"products\":[" PRODUCT(
                                      "s1", "Bell") "," PRODUCT("s2", "Lamp") "]}",
                                  bc, catalog);
    v13_data(&reply);
    snprintf(log, sizeof log, "%s", v13_text(&reply, "feed_log_id"));
    reply_free(&reply);
    reply = v13_get("catalog/product/get/", "bc_id", bc, "catalog_id", catalog, NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 0);
    reply_free(&reply);
    box_advance(60000);
    reply = v13_get("catalog/product/get/", "bc_id", bc, "catalog_id", catalog, "sku_ids", "[\"s2\"]", NULL);
    ck_assert_str_eq(v13_text(&reply, "list.0.title"), "Lamp");
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 1);
    reply_free(&reply);
    reply = v13_get("catalog/product/log/", "bc_id", bc, "catalog_id", catalog, "feed_log_id", log, NULL);
    ck_assert_str_eq(v13_text(&reply, "product_feed_log.process_status"), "SUCCESS");
    ck_assert_int_eq(v13_number(&reply, "product_feed_log.add_count"), 2);
    reply_free(&reply);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("sandbox reports");
    TCase *reports = tcase_create("reports"), *tasks = tcase_create("tasks"),
          *objects = tcase_create("objects");

    tcase_add_checked_fixture(reports, start, box_stop);
    tcase_add_test(reports, rows_are_typed_and_the_same_each_time);
    tcase_add_test(reports, twenty_thousand_rows_have_twenty_pages);
    tcase_add_test(reports, a_report_that_is_too_large_says_so_in_a_header);
    tcase_add_test(reports, dates_are_checked);
    tcase_add_test(reports, the_question_is_checked);
    tcase_add_test(reports, rows_come_in_the_asked_order);
    tcase_add_test(reports, the_creative_report_has_its_metrics);
    suite_add_tcase(s, reports);
    tcase_add_checked_fixture(tasks, start, box_stop);
    tcase_add_test(tasks, a_task_goes_its_way_to_a_csv);
    tcase_add_test(tasks, a_task_gives_a_workbook);
    tcase_add_test(tasks, a_download_has_an_address_of_its_own);
    tcase_add_test(tasks, a_task_can_be_cancelled_until_it_is_done);
    suite_add_tcase(s, tasks);
    tcase_add_checked_fixture(objects, start, box_stop);
    tcase_add_test(objects, a_budget_keeps_its_digits);
    tcase_add_test(objects, a_request_id_takes_effect_once_within_ten_seconds);
    tcase_add_test(objects, campaigns_are_updated_and_switched);
    tcase_add_test(objects, partial_success_keeps_its_data);
    tcase_add_test(objects, an_ad_group_and_its_ads);
    tcase_add_test(objects, products_are_there_after_a_while);
    suite_add_tcase(s, objects);
    return s;
}

int main(void)
{
    SRunner *runner = srunner_create(suite());

    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
