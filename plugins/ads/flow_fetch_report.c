/* ads.fetch_report: a report of any length, row by row. Short ones are read page by page, in windows as long as
 * TikTok allows; what is too large for that is made as a task. Loop thread; its state lives in the call's memory. */
#include "ads/fetch_report.h"
#include "shared/flow.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Rows from which on a task is quicker than pages; and what a request spans at most, in days. */
enum { TASK_FROM = 50000, PAGE_SIZE = 1000, HOUR_SPAN = 1, DAY_SPAN = 30, PLAIN_SPAN = 365 };

static void ask_for_page(struct report *r);

json_t *report_params(const struct report *r, const char *names)
{
    json_t *out = json_object();

    while (out != NULL && *names != '\0') {
        char name[64];
        size_t n = strcspn(names, "|");
        json_t *value;

        snprintf(name, sizeof name, "%.*s", (int)n, names);
        value = json_object_get(r->params, name);
        if (value != NULL && json_object_set(out, name, value) != 0) {
            json_decref(out);
            return NULL;
        }
        names += n + (names[n] == '|');
    }
    return out;
}

void report_step(struct report *r, const char *action, json_t *params, tt_answer_fn *then)
{
    int32_t rc;

    if (params == NULL) {
        flow_no_memory(r->host, r->call);
        return;
    }
    rc = r->host->invoke(r->call, action, params, then, r, &r->op);
    if (rc != TT_RC_OK) {
        flow_not_started(r->host, r->call, rc, action);
    }
}

void report_succeed(struct report *r, const char *via)
{
    json_t *data = json_pack("{s:s}", "via", via);
    int bad = data == NULL;

    if (r->windows > 1) {
        bad |= json_object_set_new(data, "windows", json_integer((json_int_t)r->windows));
    }
    if (r->task_id[0] != '\0') {
        bad |= json_object_set_new(data, "task_id", json_string(r->task_id));
    }
    if (bad) {
        json_decref(data);
        flow_no_memory(r->host, r->call);
    } else {
        r->host->succeed(r->call, data);
    }
}

/* ------------------------------------------------------------------------------------------------- pages */

static json_int_t number_of(struct report *r, tt_answer answer, const char *path)
{
    char text[32] = "";

    r->host->text(answer, path, text, sizeof text);
    return (json_int_t)strtoll(text, NULL, 10);
}

/* Is this so long, or so incomplete, that a task should make it? Only before a row was handed on. */
static int better_as_task(struct report *r, tt_answer answer)
{
    struct tt_span header;
    int64_t windows = r->has_dates ? (r->last - r->first) / r->window + 1 : 1;
    int cut = r->host->header(answer, "X-Tt-Ads-Throttle", &header) == TT_RC_OK && header.n > 0;

    if (!r->may_task || r->rows > 0) {
        return 0;
    }
    if (cut) {
        flow_warn(r->host, r->call, "TikTok left rows out of the pages, so the report is made as a task.");
    }
    return cut || number_of(r, answer, "page_info.total_number") * windows > TASK_FROM;
}

static void next_window(struct report *r)
{
    if (!r->has_dates || r->to >= r->last) {
        report_succeed(r, "pages");
        return;
    }
    r->from = r->to + 1;
    r->to = r->from + r->window - 1 < r->last ? r->from + r->window - 1 : r->last;
    r->page = 1;
    r->windows++;
    ask_for_page(r);
}

static void got_page(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct report *r = user;
    uint64_t n = 0;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        flow_answer_failed(r->host, call, answer, "asking for the report");
        return;
    }
    if (better_as_task(r, answer)) {
        report_task_begin(r);
        return;
    }
    rc = r->host->rows(call, answer, "list", &n);
    if (rc < 0) {
        flow_no_memory(r->host, call);
        return;
    }
    r->rows += n;
    r->host->progress(call, r->rows,
                      r->windows == 1 && (!r->has_dates || r->to == r->last)
                          ? (uint64_t)number_of(r, answer, "page_info.total_number")
                          : 0,
                      "rows");
    if (rc == 1) {
        report_succeed(r, "pages");
    } else if (r->page < number_of(r, answer, "page_info.total_page")) {
        r->page++;
        ask_for_page(r);
    } else {
        next_window(r);
    }
}

static void ask_for_page(struct report *r)
{
    char from[REPORT_DATE_ROOM], to[REPORT_DATE_ROOM];
    json_t *params =
        report_params(r, "advertiser_id|advertiser_ids|bc_id|report_type|data_level|dimensions|metrics|"
                         "query_lifetime|filtering|order_field|order_type|service_type|"
                         "multi_adv_report_in_utc_time");
    int bad = params == NULL || json_object_set_new(params, "page", json_integer(r->page)) != 0 ||
              json_object_set_new(params, "page_size", json_integer(PAGE_SIZE)) != 0;

    if (!bad && r->has_dates) {
        report_day_write(r->from, from);
        report_day_write(r->to, to);
        bad = json_object_set_new(params, "start_date", json_string(from)) != 0 ||
              json_object_set_new(params, "end_date", json_string(to)) != 0;
    }
    if (bad) {
        json_decref(params);
        params = NULL;
    }
    report_step(r, "ads.report.integrated.get", params, got_page);
}

/* ------------------------------------------------------------------------------------------------- planning */

static int has_dimension(const struct report *r, const char *wanted)
{
    json_t *name;
    size_t i;

    json_array_foreach(json_object_get(r->params, "dimensions"), i, name)
    {
        if (strcmp(json_string_value(name), wanted) == 0) {
            return 1;
        }
    }
    return 0;
}

/* What tasks know: three types of report, and filters by id only. */
static int task_fits(const struct report *r)
{
    const char *type = flow_text(r->params, "report_type");
    json_t *filter;
    size_t i;

    json_array_foreach(json_object_get(r->params, "filtering"), i, filter)
    {
        const char *field = flow_text(filter, "field_name");

        if (field == NULL || (strcmp(field, "campaign_ids") != 0 && strcmp(field, "adgroup_ids") != 0 &&
                              strcmp(field, "ad_ids") != 0)) {
            return 0;
        }
    }
    return (strcmp(type, "BASIC") == 0 || strcmp(type, "AUDIENCE") == 0 || strcmp(type, "CATALOG") == 0) &&
           flow_text(r->params, "advertiser_id") != NULL &&
           !flow_flag(r->params, "multi_adv_report_in_utc_time", 0);
}

static int read_dates(struct report *r)
{
    const char *first = flow_text(r->params, "start_date"), *last = flow_text(r->params, "end_date");

    r->has_dates = !flow_flag(r->params, "query_lifetime", 0);
    if (!r->has_dates) {
        return 0;
    }
    if (report_day_read(first, &r->first) != 0 || report_day_read(last, &r->last) != 0 ||
        r->last < r->first) {
        flow_fail(r->host, r->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "end_date"),
                  "%s to %s is no span of days.", first != NULL ? first : "(nothing)",
                  last != NULL ? last : "(nothing)");
        return -1;
    }
    r->window = has_dimension(r, "stat_time_hour")  ? HOUR_SPAN
                : has_dimension(r, "stat_time_day") ? DAY_SPAN
                                                    : PLAIN_SPAN;
    r->may_split = r->window != PLAIN_SPAN;
    r->from = r->first;
    r->to = r->from + r->window - 1 < r->last ? r->from + r->window - 1 : r->last;
    return 0;
}

/* 1: as a task; 0: as pages; -1 after ending the call. */
static int plan(struct report *r)
{
    const char *via = flow_text(r->params, "via");
    int too_long = r->has_dates && !r->may_split && r->last - r->first >= PLAIN_SPAN;

    r->may_task = task_fits(r) && (via == NULL || strcmp(via, "pages") != 0);
    if (via != NULL && strcmp(via, "task") == 0) {
        if (r->may_task) {
            return 1;
        }
        flow_fail(r->host, r->call,
                  FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "via", .hint = "Leave via out, or give pages."),
                  "A task can make BASIC, AUDIENCE and CATALOG reports of one advertiser_id, filtered by "
                  "campaign_ids, "
                  "adgroup_ids or ad_ids only.");
        return -1;
    }
    if (!too_long) {
        return 0;
    }
    if (r->may_task) {
        return 1;
    }
    flow_fail(r->host, r->call,
              FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "end_date",
                         .hint = "Add stat_time_day to the dimensions, or ask for at most 365 days."),
              "Without a dimension of time TikTok sums up at most %d days.", PLAIN_SPAN);
    return -1;
}

int32_t ads_fetch_report_start(const struct tt_host *host, tt_callref call, void *state)
{
    struct report *r = host->alloc(call, sizeof *r);
    json_t *resumed;
    const char *task;
    int as_task;

    (void)state;
    if (r == NULL) {
        return TT_RC_NOMEM;
    }
    r->host = host;
    r->call = call;
    r->params = host->params(call);
    r->page = 1;
    r->windows = 1;
    if (read_dates(r) != 0) {
        return TT_RC_OK;
    }
    resumed = host->resumed(call);
    task = flow_text(resumed, "task_id");
    if (task != NULL && strlen(task) < sizeof r->task_id) {
        strcpy(r->task_id, task);
    }
    json_decref(resumed);
    as_task = r->task_id[0] != '\0' ? 1 : plan(r);
    if (as_task == 1 && r->task_id[0] != '\0') {
        report_task_resume(r);
    } else if (as_task == 1) {
        report_task_begin(r);
    } else if (as_task == 0) {
        if (flow_text(r->params, "order_field") != NULL && r->has_dates && r->last - r->first >= r->window) {
            flow_warn(host, call,
                      "The dates are asked for in parts, so rows are sorted within each part only.");
        }
        ask_for_page(r);
    }
    return TT_RC_OK;
}
