// Ads: reports as tasks. A task waits, works and is done by the clock. Runs under the state lock.
#include "sb_ads.h"
#include "sb_report.h"
#include "sb_xlsx.h"

#include <stdlib.h>
#include <string.h>

static const char *status_of(struct sb_req *req, const json_t *task)
{
    int64_t age = sb_now_ms(req->sb) - json_integer_value(json_object_get(task, "_began_ms"));
    if (json_is_true(json_object_get(task, "_canceled")))
        return "CANCELED";
    if (age < req->sb->set.ready_ms / 3)
        return "QUEUING";
    return age < req->sb->set.ready_ms ? "PROCESSING" : "SUCCESS";
}

void sb_ads_post_task(struct sb_req *req)
{
    struct sb_report report;
    char id[24];
    if (!sb_report_open(req, &report, true)) // checks the question; it is asked again at the download
        return;
    sb_report_close(&report);
    const char *name = sb_str(req, "file_name", "");
    if (strpbrk(name, "/@#$%^&*()[]\t\b")) {
        sb_v13_fail(req, 40002, "file_name: Holds a character that is not allowed.");
        return;
    }
    sb_new_id(req->sb, id);
    json_t *task = json_pack(
        "{s:s, s:s, s:I, s:O}", "task_id", id, "_advertiser",
        sb_str(req, "advertiser_id", json_string_value(json_array_get(sb_arg(req, "advertiser_ids"), 0))),
        "_began_ms", (json_int_t)sb_now_ms(req->sb), "_args", req->args);
    json_object_set_new(req->sb->ads->tasks, id, task);
    sb_v13_ok(req, json_pack("{s:s}", "task_id", id));
}

static json_t *find_task(struct sb_req *req)
{
    json_t *task = sb_ads_own(req, req->sb->ads->tasks, sb_str(req, "task_id", ""));
    if (!task)
        sb_v13_fail(req, 40007, "The task %.40s does not exist.", sb_str(req, "task_id", ""));
    return task;
}

void sb_ads_get_task(struct sb_req *req)
{
    json_t *task = find_task(req);
    if (task)
        sb_v13_ok(req, json_pack("{s:s}", "status", status_of(req, task)));
}

void sb_ads_cancel_task(struct sb_req *req)
{
    json_t *task = find_task(req);
    if (!task)
        return;
    if (strcmp(status_of(req, task), "SUCCESS") == 0) {
        sb_v13_fail(req, 40200, "The task is done already and cannot be cancelled.");
        return;
    }
    json_object_set_new(task, "_canceled", json_true());
    sb_v13_ok(req, json_pack("{s:s}", "status", "CANCELED"));
}

// ---- the text ------------------------------------------------------------------------------------------------

static char *join(char *line, const char *text)
{
    size_t old = line ? strlen(line) : 0;
    char *longer = realloc(line, old + strlen(text) + 4);
    if (longer)
        sprintf(longer + old, "%s%s", old ? "," : "", text);
    else
        free(line);
    return longer;
}

static char *heading(const struct sb_report *report)
{
    char *line = NULL;
    json_t *item;
    size_t i;
    json_array_foreach(report->dimensions, i, item)
    {
        line = join(line, json_string_value(item));
    }
    json_array_foreach(report->metrics, i, item)
    {
        line = join(line, json_string_value(item));
    }
    return line;
}

static char *one_line(const struct sb_report *report, int64_t i)
{
    json_t *row = sb_report_row(report, i), *value;
    const char *name;
    char *line = NULL;
    json_object_foreach(json_object_get(row, "dimensions"), name, value)
    {
        line = join(line, json_string_value(value));
    }
    json_object_foreach(json_object_get(row, "metrics"), name, value)
    {
        line = join(line, json_string_value(value));
    }
    json_decref(row);
    return line;
}

// Called without the state lock while the answer is sent; the report is the answer's own.
static char *next_line(void *cls, size_t n)
{
    struct sb_report *report = cls;
    if (n > (uint64_t)report->total)
        return NULL;
    char *line = n == 0 ? heading(report) : one_line(report, (int64_t)n - 1);
    if (line)
        strcat(line, "\n"); // join leaves room
    return line;
}

static void drop_report(void *cls)
{
    sb_report_close(cls);
    free(cls);
}

static const char *format_of(const json_t *task)
{
    const char *format = json_string_value(json_object_get(json_object_get(task, "_args"), "output_format"));
    return format ? format : "CSV_STRING";
}

static void answer_file(struct sb_req *req, const json_t *task)
{
    struct sb_report *report = calloc(1, sizeof *report);
    struct sb_zip zip = {0};
    json_decref(req->args);
    req->args = json_deep_copy(json_object_get(task, "_args"));
    if (!report || !sb_report_open(req, report, true)) {
        free(report);
        return;
    }
    if (strcmp(format_of(task), "XLSX_DOWNLOAD") == 0) {
        sb_xlsx_make(report, &zip);
        drop_report(report);
        sb_answer_bytes(req, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", zip.bytes,
                        zip.used);
    } else {
        sb_answer_pieces(req, "text/csv; charset=utf-8", next_line, report, drop_report);
    }
    sb_answer_header(req, "X-Tt-Logid", req->request_id);
}

void sb_ads_get_task_file(struct sb_req *req)
{
    json_t *task = find_task(req);
    if (!task)
        return;
    if (strcmp(status_of(req, task), "SUCCESS") != 0) {
        sb_v13_fail(req, 40201, "The task is not ready: its status is %s.", status_of(req, task));
        return;
    }
    const char *format = format_of(task);
    const char *name = json_string_value(json_object_get(json_object_get(task, "_args"), "file_name"));
    if (strcmp(format, "CSV_STRING") == 0) {
        answer_file(req, task);
        return;
    }
    if (!name)
        name = strcmp(format, "XLSX_DOWNLOAD") == 0 ? "report.xlsx" : "report.csv";
    char url[256], key[24];
    sb_secret(key, "", 16);
    json_object_set_new(task, "_key", json_string(key));
    snprintf(url, sizeof url, "%s/download/report?task_id=%s&key=%s", req->sb->base_url,
             sb_str(req, "task_id", ""), key);
    sb_v13_ok(req,
              json_pack("{s:s, s:s, s:s}", "download_url", url, "file_name", name, "output_format", format));
}

// The address that was given out; no token.
static void get_file(struct sb_req *req)
{
    json_t *task =
        json_object_get(req->sb->ads->tasks, sb_query(req, "task_id") ? sb_query(req, "task_id") : "");
    const char *key = json_string_value(json_object_get(task, "_key")), *given = sb_query(req, "key");
    if (!key || !given || !sb_same_secret(key, given))
        sb_answer_text(req, 403, "text/plain; charset=utf-8", "This address is not valid or has expired.");
    else
        answer_file(req, task);
}

static const struct sb_rule file_rules[] = {
    {"task_id", SB_STR, 0, NULL, 0, 0, NULL}, {"key", SB_STR, 0, NULL, 0, 0, NULL}, {0}};
static const struct sb_route routes[] = {
    {.method = "GET", .path = "/download/report", .rules = file_rules, .handle = get_file}, {0}};

const struct sb_module sb_module_ads_task = {
    .name = "ads report tasks", .family = &sb_v13_family, .routes = routes};
