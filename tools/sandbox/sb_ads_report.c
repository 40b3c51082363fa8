// Ads: reports at once, and the creative report. Runs under the state lock.
#include "sb_ads.h"
#include "sb_report.h"

#include <string.h>

void sb_ads_get_report(struct sb_req *req)
{
    struct sb_report report;
    if (!sb_report_open(req, &report, false))
        return;
    int64_t page = sb_int(req, "page", 1), size = sb_int(req, "page_size", 10);
    json_t *list = json_array();
    for (int64_t i = (page - 1) * size; i < page * size && i < report.total; i++)
        json_array_append_new(list, sb_report_row(&report, i));
    json_t *data =
        json_pack("{s:o, s:{s:I, s:I, s:I, s:I}}", "list", list, "page_info", "page", (json_int_t)page,
                  "page_size", (json_int_t)size, "total_number", (json_int_t)report.total, "total_page",
                  (json_int_t)((report.total + size - 1) / size));
    if (sb_true(req, "enable_total_metrics"))
        json_object_set_new(data, "total_metrics", sb_report_totals(&report));
    sb_v13_ok(req, data);
    if (report.cut) // this header is the only sign that rows are missing
        sb_answer_header(req, "X-Tt-Ads-Throttle",
                         "The number of ads exceeds 20000, the data of some of them is not included.");
    sb_report_close(&report);
}

// ---- creative report -----------------------------------------------------------------------------------------

static const char *const default_metrics[] = {"spend", "impressions", "clicks", "conversion", NULL};

static json_t *creative_metrics(struct sb_req *req, int64_t i)
{
    json_t *names = sb_arg(req, "metrics_fields"), *metrics = json_object(), *name;
    char text[64];
    size_t at;
    json_array_foreach(names, at, name)
    {
        sb_metric_text(json_string_value(name), (uint64_t)i, text);
        json_object_set_new(metrics, json_string_value(name), json_string(text));
    }
    for (size_t k = 0; !names && default_metrics[k]; k++) {
        sb_metric_text(default_metrics[k], (uint64_t)i, text);
        json_object_set_new(metrics, default_metrics[k], json_string(text));
    }
    return metrics;
}

static json_t *creative_row(struct sb_req *req, int64_t i)
{
    char material[32], ad[32], name[40];
    bool image = strcmp(sb_str(req, "material_type", "VIDEO"), "IMAGE") == 0;
    snprintf(material, sizeof material, "7450%015lld", (long long)i + 1);
    snprintf(ad, sizeof ad, "7401%015lld", (long long)i + 1);
    snprintf(name, sizeof name, "creative %lld", (long long)i + 1);
    return json_pack("{s:{s:s, s:s, s:s, s:s, s:s, s:i, s:[s]}, s:o}", "info", "material_id", material,
                     "material_name", name, image ? "image_id" : "video_id", material, "create_time",
                     "2026-01-05 09:30:00", "source", "UPLOADED", "num_ads", 1, "related_ad_ids", ad,
                     "metrics", creative_metrics(req, i));
}

void sb_ads_get_creative_report(struct sb_req *req)
{
    json_t *metric;
    size_t i;
    if (!sb_str(req, "advertiser_id", NULL) && !sb_arg(req, "advertiser_ids")) {
        sb_v13_fail(req, 40002, "advertiser_id: Missing data for required field.");
        return;
    }
    if (!sb_str(req, "report_type", NULL) && !sb_str(req, "material_type", NULL)) {
        sb_v13_fail(req, 40002, "material_type: Missing data for required field.");
        return;
    }
    json_array_foreach(sb_arg(req, "metrics_fields"), i, metric)
    {
        if (!sb_metric_kind(json_string_value(metric))) {
            sb_v13_fail(req, 40002, "metrics_fields: \"%.60s\" is not a metric.", json_string_value(metric));
            return;
        }
    }
    int64_t total = sb_report_ads(sb_str(req, "advertiser_id", ""));
    sb_v13_ok(req, sb_v13_rows(req, total, 10, creative_row));
}
