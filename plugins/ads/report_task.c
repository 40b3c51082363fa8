/* A report as a task: TikTok makes a file of it, which is read as it comes. A finished task's file does not change, so a
 * download that breaks is begun again, and the rows that are known are passed over. */
#include "ads/fetch_report.h"
#include "shared/flow.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { WAIT_SECONDS = 3600, FIRST_PAUSE_MS = 1000, DOWNLOADS = 5 };

static void check_task(struct report *r);
static void download(struct report *r);

static json_t *of_task(const struct report *r)
{
    json_t *params = report_params(r, "advertiser_id");

    if (params != NULL && json_object_set_new(params, "task_id", json_string(r->task_id)) != 0) {
        json_decref(params);
        params = NULL;
    }
    return params;
}

/* ---------------------------------------------------------------------------------------------- its file */

/* The first record names the columns: those that were asked for as dimensions, and the figures. */
static int take_columns(struct report *r, char **fields, size_t n)
{
    if (r->columns != NULL) {
        return n == r->n_columns ? 0 : -1;
    }
    r->columns = r->host->alloc(r->call, n * sizeof *r->columns);
    r->n_columns = n;
    for (size_t i = 0; r->columns != NULL && i < n; i++) {
        r->columns[i] = flow_copy(r->host, r->call, fields[i]);
        if (r->columns[i] == NULL) {
            r->columns = NULL;
        }
    }
    if (r->columns == NULL) {
        r->broken = CSV_NO_MEMORY;
        return -1;
    }
    return 0;
}

static int is_dimension(const struct report *r, const char *column)
{
    json_t *name;
    size_t i;

    json_array_foreach(json_object_get(r->params, "dimensions"), i, name)
    {
        if (strcmp(json_string_value(name), column) == 0) {
            return 1;
        }
    }
    return 0;
}

/* {"dimensions": {...}, "metrics": {...}}, as the pages have it. */
static int hand_on(struct report *r, char **fields, size_t n)
{
    json_t *dimensions = json_object(), *metrics = json_object();
    json_t *row = json_pack("{s:o, s:o}", "dimensions", dimensions, "metrics", metrics);
    int bad = row == NULL;
    char *text;
    int32_t rc;

    for (size_t i = 0; i < n && i < r->n_columns && !bad; i++) {
        json_t *to = is_dimension(r, r->columns[i]) ? dimensions : metrics;

        bad = json_object_set_new(to, r->columns[i], json_string(fields[i])) != 0;
    }
    text = bad ? NULL : json_dumps(row, JSON_COMPACT);
    json_decref(row);
    if (text == NULL) {
        r->broken = CSV_NO_MEMORY;
        return -1;
    }
    rc = r->host->row(r->call, text, strlen(text));
    free(text);
    r->rows++;
    r->downloads = 0;
    r->enough = rc == 1;
    if (rc < 0) {
        r->broken = CSV_NO_MEMORY;
    }
    return rc != 0;
}

static int take_record(char **fields, size_t n, void *user)
{
    struct report *r = user;

    if (r->n_columns == 0 || r->seen == 0) {
        r->seen = 1;
        return take_columns(r, fields, n);
    }
    return r->seen++ <= r->rows ? 0 : hand_on(r, fields, n);
}

static int32_t take_piece(tt_callref call, const void *bytes, uint64_t n, void *user)
{
    struct report *r = user;
    int rc = csv_read(&r->csv, bytes, (size_t)n);

    (void)call;
    if (rc == CSV_NO_MEMORY || rc == CSV_TOO_LONG) {
        r->broken = rc;
    }
    if (r->rows % 1024 == 0) {
        r->host->progress(r->call, r->rows, 0, "rows");
    }
    return rc != CSV_GO_ON;
}

static void file_failed(struct report *r, tt_answer answer)
{
    struct tt_fault why;

    if (r->broken == CSV_NO_MEMORY) {
        flow_no_memory(r->host, r->call);
    } else if (r->broken == CSV_TOO_LONG) {
        flow_fail(r->host, r->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE),
                  "The file of task %s has a line of more than a megabyte: it is no report.", r->task_id);
    } else if (flow_why(r->host, r->call, answer, &why) && why.kind == TT_FAULT_NETWORK &&
               ++r->downloads < DOWNLOADS) {
        download(r);
    } else {
        flow_answer_failed(r->host, r->call, answer, "downloading the report");
    }
}

static void got_file(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct report *r = user;
    struct tt_span data;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    /* JSON is judged, not streamed */
    if (rc == TT_RC_OK && !r->enough && r->host->data(answer, &data) == TT_RC_OK && data.n > 0) {
        flow_fail(r->host, call,
                  FLOW_FAULT(.kind = TT_FAULT_REMOTE, .hint = "Ask ads.report.task.download for it."),
                  "TikTok gave an address instead of the file of task %s.", r->task_id);
        return;
    }
    if (rc == TT_RC_OK && !r->enough && csv_last(&r->csv) < 0) {
        r->broken = CSV_NO_MEMORY;
    }
    if (r->enough || (rc == TT_RC_OK && !r->broken)) {
        report_succeed(r, "task");
    } else {
        file_failed(r, answer);
    }
}

static void *in_call(void *user, size_t n)
{
    struct report *r = user;

    return r->host->alloc(r->call, n);
}

static void download(struct report *r)
{
    json_t *params = of_task(r);
    int32_t rc;

    if (params == NULL) {
        flow_no_memory(r->host, r->call);
        return;
    }
    r->seen = 0;
    csv_begin(&r->csv, in_call, take_record, r);
    rc = r->host->invoke_stream(r->call, "ads.report.task.download", params, take_piece, got_file, r, &r->op);
    if (rc != TT_RC_OK) {
        flow_not_started(r->host, r->call, rc, "downloading the report");
    }
}

/* ------------------------------------------------------------------------------------------ waiting for it */

static void asked_again(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    if (rc == TT_RC_OK) {
        check_task(user);
    }
}

static void wait_longer(struct report *r)
{
    uint64_t now = r->host->now_ms(), pause = r->pause;
    int32_t rc;

    if (now >= r->deadline) {
        flow_fail(
            r->host, r->call,
            FLOW_FAULT(.kind = TT_FAULT_REMOTE,
                       .hint = "Ask ads.report.task.check for it later, or give a larger wait_seconds."),
            "TikTok has not finished the report, task %s, after %" PRIu64 " seconds.", r->task_id,
            (uint64_t)flow_integer(r->params, "wait_seconds", WAIT_SECONDS));
        return;
    }
    if (pause > r->deadline - now) {
        pause = r->deadline - now;
    }
    r->pause = flow_longer(r->pause);
    rc = r->host->timer(r->call, pause, asked_again, r, &r->op);
    if (rc != TT_RC_OK) {
        flow_not_started(r->host, r->call, rc, "waiting for the report");
    }
}

static void got_status(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct report *r = user;
    char status[32] = "", message[256] = "";

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        flow_answer_failed(r->host, call, answer, "asking for the report");
        return;
    }
    r->host->text(answer, "status", status, sizeof status);
    r->host->text(answer, "message", message, sizeof message);
    if (strcmp(status, "SUCCESS") == 0) {
        download(r);
    } else if (strcmp(status, "FAILED") == 0 || strcmp(status, "CANCELED") == 0) {
        flow_fail(r->host, call, FLOW_FAULT(.kind = TT_FAULT_REMOTE, .flags = TT_FAULT_RETRYABLE),
                  "TikTok ended the report, task %s, as %s%s%s.", r->task_id, status, *message ? ": " : "",
                  message);
    } else {
        r->host->progress(call, 0, 0, strcmp(status, "QUEUING") == 0 ? "queued" : "being made");
        wait_longer(r);
    }
}

static void check_task(struct report *r)
{
    report_step(r, "ads.report.task.check", of_task(r), got_status);
}

static void wait_for_task(struct report *r)
{
    r->pause = FIRST_PAUSE_MS;
    r->deadline = r->host->now_ms() + (uint64_t)flow_integer(r->params, "wait_seconds", WAIT_SECONDS) * 1000;
    check_task(r);
}

void report_task_resume(struct report *r)
{
    wait_for_task(r);
}

static void made(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct report *r = user;
    int32_t n;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        flow_answer_failed(r->host, call, answer, "asking for a report");
        return;
    }
    n = r->host->text(answer, "task_id", r->task_id, sizeof r->task_id);
    if (n <= 0 || (size_t)n >= sizeof r->task_id) {
        flow_fail(r->host, call, FLOW_FAULT(.kind = TT_FAULT_REMOTE),
                  "TikTok's answer holds no usable task_id.");
        return;
    }
    r->host->checkpoint(call, json_pack("{s:s}", "task_id", r->task_id));
    wait_for_task(r);
}

void report_task_begin(struct report *r)
{
    json_t *params =
        report_params(r, "advertiser_id|advertiser_ids|report_type|data_level|dimensions|metrics|start_date|"
                         "end_date|query_lifetime|filtering|order_field|order_type|service_type");

    if (params != NULL &&
        (json_object_set_new(params, "output_format", json_string("CSV_STRING")) != 0 ||
         json_object_set_new(params, "enable_report_title_translation", json_false()) != 0)) {
        json_decref(params);
        params = NULL;
    }
    report_step(r, "ads.report.task.create", params, made);
}
