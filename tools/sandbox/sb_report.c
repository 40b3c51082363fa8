// Reports: checking the question, and computing the rows. Runs under the state lock; rows may be made without it.
#include "sb_report.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROWS_MAX = 20000, DAYS_MAX = 365 };

// ---- values --------------------------------------------------------------------------------------------------

static uint64_t mix(uint64_t n)
{
    n = (n ^ (n >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    n = (n ^ (n >> 27)) * UINT64_C(0x94d049bb133111eb);
    return n ^ (n >> 31);
}

static uint64_t hash(const char *text)
{
    uint64_t h = UINT64_C(14695981039346656037);
    for (; *text; text++)
        h = (h ^ (unsigned char)*text) * UINT64_C(1099511628211);
    return h;
}

// The same row and metric always give the same value; rates stay below one hundred, counts are in proportion.
void sb_metric_text(const char *metric, uint64_t row, char out[64])
{
    uint64_t noise = mix(row * UINT64_C(0x9e3779b97f4a7c15) + hash(metric));
    uint64_t views = 1000 + mix(row) % 90000;
    char kind = sb_metric_kind(metric);
    if (strcmp(metric, "impressions") == 0)
        snprintf(out, 64, "%llu", (unsigned long long)views);
    else if (strcmp(metric, "currency") == 0)
        snprintf(out, 64, "USD");
    else if (strcmp(metric, "spend") == 0)
        snprintf(out, 64, "%.2f", (double)views / 137.0);
    else if (noise % 97 == 0 && kind != 's')
        snprintf(out, 64, "-"); // not available
    else if (kind == 'i')
        snprintf(out, 64, "%llu", (unsigned long long)(views * (noise % 60) / 1000));
    else if (kind == 'b')
        snprintf(out, 64, "%s", noise % 2 ? "true" : "false");
    else if (kind == 's')
        snprintf(out, 64, "%.20s %llu", metric, (unsigned long long)(noise % 1000));
    else
        snprintf(out, 64, "%.2f", (double)(noise % 10000) / 100.0);
}

int64_t sb_report_ads(const char *advertiser_id)
{
    size_t n = strlen(advertiser_id);
    int64_t many = n > 5 ? atoll(advertiser_id + n - 5) : 0;
    return many >= 1000 ? many : 12;
}

// ---- dates ---------------------------------------------------------------------------------------------------

static int64_t day_number(const char *date)
{
    struct tm tm = {.tm_year = atoi(date) - 1900, .tm_mon = atoi(date + 5) - 1, .tm_mday = atoi(date + 8)};
    return (int64_t)timegm(&tm) / 86400;
}

static bool has_text(const json_t *list, const char *text)
{
    size_t i;
    json_t *item;
    json_array_foreach(list, i, item)
    {
        if (strcmp(json_string_value(item), text) == 0)
            return true;
    }
    return false;
}

// How many days; 0 when the dates are wrong (it has answered).
static int64_t read_dates(struct sb_req *req, struct sb_report *report)
{
    const char *start = sb_str(req, "start_date", NULL), *end = sb_str(req, "end_date", NULL);
    bool by_day = has_text(report->dimensions, "stat_time_day"),
         by_hour = has_text(report->dimensions, "stat_time_hour");
    int64_t limit = report->as_task ? INT32_MAX : by_hour ? 1 : by_day ? 30 : DAYS_MAX;
    if (sb_true(req, "query_lifetime") || sb_true(req, "lifetime")) {
        if (by_day || by_hour) {
            sb_v13_fail(req, 40002, "dimensions: query_lifetime cannot be used with a time dimension.");
            return 0;
        }
        return 1;
    }
    if (!start || !end) {
        sb_v13_fail(req, 40002, "%s: Missing data for required field.", start ? "end_date" : "start_date");
        return 0;
    }
    report->first_day = day_number(start);
    int64_t days = day_number(end) - report->first_day + 1;
    if (days < 1)
        sb_v13_fail(req, 40002, "end_date: Must not be before start_date.");
    else if (days > limit)
        sb_v13_fail(req, 40002, "The time range is %lld days; it can be at most %lld.", (long long)days,
                    (long long)limit);
    return days >= 1 && days <= limit ? days : 0;
}

// ---- the question --------------------------------------------------------------------------------------------

static bool is_id(const char *dimension)
{
    static const char *const ids[] = {"advertiser_id", "campaign_id", "adgroup_id",
                                      "ad_id",         "ad_id_v2",    NULL};
    for (size_t i = 0; ids[i]; i++)
        if (strcmp(dimension, ids[i]) == 0)
            return true;
    return false;
}

// Ads per object of a kind: a campaign has four, an ad group two.
static int64_t share(const char *dimension)
{
    return strcmp(dimension, "campaign_id") == 0 ? 4 : strcmp(dimension, "adgroup_id") == 0 ? 2 : 1;
}

static int64_t count_ids(const struct sb_report *report)
{
    int64_t total = 0, divisor = INT64_MAX;
    size_t i;
    json_t *item;
    json_array_foreach(report->dimensions, i, item)
    {
        const char *name = json_string_value(item);
        if (is_id(name) && strcmp(name, "advertiser_id") != 0 && share(name) < divisor)
            divisor = share(name);
    }
    json_array_foreach(report->advertisers, i, item)
    {
        int64_t ads =
            divisor == INT64_MAX ? 1 : (sb_report_ads(json_string_value(item)) + divisor - 1) / divisor;
        total += ads;
    }
    return total;
}

static int64_t count_values(const char *dimension, int64_t days)
{
    if (strcmp(dimension, "stat_time_day") == 0)
        return days;
    if (strcmp(dimension, "stat_time_hour") == 0)
        return days * 24;
    return strcmp(dimension, "age") == 0 ? 6 : 3;
}

static bool check_names(struct sb_req *req, struct sb_report *report)
{
    size_t i;
    json_t *metric;
    json_array_foreach(report->metrics, i, metric)
    {
        if (!sb_metric_kind(json_string_value(metric))) {
            sb_v13_fail(req, 40002, "metrics: \"%.60s\" is not a metric.", json_string_value(metric));
            return false;
        }
    }
    const char *order = sb_str(req, "order_field", NULL);
    if (order && !has_text(report->metrics, order)) {
        sb_v13_fail(req, 40002, "order_field: \"%.60s\" is not among the metrics.", order);
        return false;
    }
    return true;
}

// Each filter has all three members, and its value is a text that holds JSON.
static bool check_filters(struct sb_req *req)
{
    json_t *filter;
    size_t i;
    json_array_foreach(sb_arg(req, "filtering"), i, filter)
    {
        const char *name = json_string_value(json_object_get(filter, "field_name"));
        const char *type = json_string_value(json_object_get(filter, "filter_type"));
        const char *value = json_string_value(json_object_get(filter, "filter_value"));
        bool list = type && (strcmp(type, "IN") == 0 || strcmp(type, "NOT_IN") == 0);
        json_t *parsed = value ? json_loads(value, JSON_DECODE_ANY, NULL) : NULL;
        bool good = name && type && value && (!list || json_is_array(parsed));
        json_decref(parsed);
        if (!good) {
            sb_v13_fail(
                req, 40002,
                "filtering.%zu: Needs field_name, filter_type and filter_value, a string holding JSON.", i);
            return false;
        }
    }
    return true;
}

static bool check_needs(struct sb_req *req)
{
    const char *type = sb_str(req, "report_type", "BASIC");
    bool level = strcmp(type, "BASIC") == 0 || strcmp(type, "AUDIENCE") == 0 || strcmp(type, "CATALOG") == 0;
    if (level && !sb_str(req, "data_level", NULL))
        sb_v13_fail(req, 40002, "data_level: Missing data for required field.");
    else if (strcmp(type, "BC") == 0 && !sb_str(req, "bc_id", NULL))
        sb_v13_fail(req, 40002, "bc_id: Missing data for required field.");
    else if (strcmp(type, "BC") != 0 && !sb_str(req, "advertiser_id", NULL) && !sb_arg(req, "advertiser_ids"))
        sb_v13_fail(req, 40002, "advertiser_id: Missing data for required field.");
    else
        return true;
    return false;
}

static double sort_value(const char *metric, int64_t i)
{
    char text[64];
    sb_metric_text(metric, (uint64_t)i, text);
    return strtod(text, NULL); // "-" counts as nothing
}

struct sortable {
    double value;
    int64_t row;
};

static int by_value(const void *a, const void *b)
{
    const struct sortable *x = a, *y = b;
    if (x->value != y->value)
        return x->value < y->value ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

static void sort_rows(struct sb_report *report, const char *metric, bool ascending)
{
    struct sortable *rows = calloc((size_t)report->total + 1, sizeof *rows);
    report->order = calloc((size_t)report->total + 1, sizeof *report->order);
    for (int64_t i = 0; rows && report->order && i < report->total; i++)
        rows[i] = (struct sortable){sort_value(metric, i), i};
    if (rows && report->order) {
        qsort(rows, (size_t)report->total, sizeof *rows, by_value);
        for (int64_t i = 0; i < report->total; i++)
            report->order[ascending ? i : report->total - 1 - i] = rows[i].row;
    }
    free(rows);
}

// The first part is the id (one number for all id dimensions), then every other dimension.
static void count_rows(struct sb_report *report, int64_t days)
{
    size_t i;
    json_t *item;
    report->radix[0] = count_ids(report);
    report->parts = 1;
    if (report->radix[0] > ROWS_MAX && !report->as_task) {
        report->radix[0] = ROWS_MAX;
        report->cut = true;
    }
    report->total = report->radix[0];
    json_array_foreach(report->dimensions, i, item)
    {
        if (is_id(json_string_value(item)) || report->parts == SB_REPORT_PARTS)
            continue;
        report->radix[report->parts] = count_values(json_string_value(item), days);
        report->total *= report->radix[report->parts++];
    }
}

bool sb_report_open(struct sb_req *req, struct sb_report *report, bool as_task)
{
    memset(report, 0, sizeof *report);
    report->as_task = as_task;
    if (!check_needs(req) || !check_filters(req))
        return false;
    json_t *ids = sb_arg(req, "advertiser_ids");
    report->dimensions = json_deep_copy(sb_arg(req, "dimensions"));
    report->metrics = sb_arg(req, "metrics") ? json_deep_copy(sb_arg(req, "metrics"))
                                             : json_pack("[s, s]", "spend", "impressions");
    report->advertisers =
        ids ? json_deep_copy(ids) : json_pack("[s]", sb_str(req, "advertiser_id", "7000000000000000001"));
    int64_t days = check_names(req, report) ? read_dates(req, report) : 0;
    if (!days) {
        sb_report_close(report);
        return false;
    }
    count_rows(report, days);
    if (sb_str(req, "order_field", NULL) && report->total <= 1000000)
        sort_rows(report, sb_str(req, "order_field", ""),
                  strcmp(sb_str(req, "order_type", "DESC"), "ASC") == 0);
    return true;
}

void sb_report_close(struct sb_report *report)
{
    json_decref(report->dimensions);
    json_decref(report->metrics);
    json_decref(report->advertisers);
    free(report->order);
    memset(report, 0, sizeof *report);
}

// ---- rows ----------------------------------------------------------------------------------------------------

static void id_text(const struct sb_report *report, const char *dimension, int64_t n, char out[64])
{
    int64_t divisor = share(dimension);
    size_t which = (size_t)(n % (int64_t)json_array_size(report->advertisers));
    if (strcmp(dimension, "advertiser_id") == 0)
        snprintf(out, 64, "%s", json_string_value(json_array_get(report->advertisers, which)));
    else
        snprintf(out, 64, "74%02lld%015lld", (long long)divisor, (long long)(n / divisor) + 1);
}

static void other_text(const struct sb_report *report, const char *dimension, int64_t n, char out[64])
{
    static const char *const ages[] = {"AGE_13_17", "AGE_18_24", "AGE_25_34",
                                       "AGE_35_44", "AGE_45_54", "AGE_55_100"};
    static const char *const genders[] = {"FEMALE", "MALE", "NONE"}, *const countries[] = {"DE", "FR", "US"};
    char when[32];
    if (strcmp(dimension, "stat_time_day") == 0 || strcmp(dimension, "stat_time_hour") == 0) {
        int64_t step = dimension[10] == 'd' ? 86400 : 3600;
        sb_time_text(report->first_day * 86400 + n * step, true, when);
        snprintf(out, 64, "%s", when);
    } else if (strcmp(dimension, "age") == 0) {
        snprintf(out, 64, "%s", ages[n % 6]);
    } else if (strcmp(dimension, "gender") == 0) {
        snprintf(out, 64, "%s", genders[n % 3]);
    } else if (strcmp(dimension, "country_code") == 0) {
        snprintf(out, 64, "%s", countries[n % 3]);
    } else {
        snprintf(out, 64, "%.30s %lld", dimension, (long long)n + 1);
    }
}

json_t *sb_report_row(const struct sb_report *report, int64_t i)
{
    int64_t row = report->order ? report->order[i] : i, rest = row, digit[SB_REPORT_PARTS] = {0};
    json_t *dimensions = json_object(), *metrics = json_object(), *item;
    size_t at, part = 1;
    char text[64];
    for (size_t p = report->parts; p-- > 0;) { // the last dimension runs fastest
        digit[p] = rest % report->radix[p];
        rest /= report->radix[p];
    }
    json_array_foreach(report->dimensions, at, item)
    {
        const char *name = json_string_value(item);
        if (is_id(name))
            id_text(report, name, digit[0], text);
        else
            other_text(report, name, part < report->parts ? digit[part++] : 0, text);
        json_object_set_new(dimensions, name, json_string(text));
    }
    json_array_foreach(report->metrics, at, item)
    {
        sb_metric_text(json_string_value(item), (uint64_t)row, text);
        json_object_set_new(metrics, json_string_value(item), json_string(text));
    }
    return json_pack("{s:o, s:o}", "dimensions", dimensions, "metrics", metrics);
}

json_t *sb_report_totals(const struct sb_report *report)
{
    json_t *totals = json_object(), *item;
    size_t at;
    char text[64];
    json_array_foreach(report->metrics, at, item)
    {
        const char *name = json_string_value(item);
        char kind = sb_metric_kind(name);
        double sum = 0;
        for (int64_t i = 0; i < report->total && (kind == 'i' || kind == 'n'); i++)
            sum += sort_value(name, i);
        if (kind == 'i' || kind == 'n') {
            snprintf(text, sizeof text, kind == 'i' ? "%.0f" : "%.2f", sum);
            json_object_set_new(totals, name, json_string(text));
        }
    }
    return totals;
}
