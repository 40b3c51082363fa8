// Ads: reports at once, and the creative report. Runs under the state lock.
#include "sb_ads.h"
#include "sb_report.h"

#include <string.h>

static void get_report(struct sb_req *req)
{
    struct sb_report report;
    if (!sb_report_open(req, &report))
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

static void get_creative_report(struct sb_req *req)
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
    if (!sb_true(req, "lifetime") && (!sb_str(req, "start_date", NULL) || !sb_str(req, "end_date", NULL))) {
        sb_v13_fail(req, 40002,
                    "start_date: Missing data for required field; give start_date and end_date or lifetime.");
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

// clang-format off
static const struct sb_rule report_rules[] = {
    {"report_type", SB_STR, SB_REQUIRED, "BASIC|AUDIENCE|PLAYABLE_MATERIAL|CATALOG|BC|TT_SHOP", 0, 0, NULL},
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_IDS, 0, NULL, 1, 5, NULL},
    {"bc_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"service_type", SB_STR, 0, "AUCTION|RESERVATION", 0, 0, NULL},
    {"data_level", SB_STR, 0,
     "AUCTION_AD|AUCTION_ADGROUP|AUCTION_ADVERTISER|AUCTION_CAMPAIGN|"
     "RESERVATION_AD|RESERVATION_ADGROUP|RESERVATION_ADVERTISER|RESERVATION_CAMPAIGN", 0, 0, NULL},
    {"dimensions", SB_STRS, SB_REQUIRED,
     "advertiser_id|campaign_id|adgroup_id|ad_id|ad_id_v2|stat_time_day|stat_time_hour|country_code|ad_type|"
     "custom_event_type|event_source_id|page_id|component_name|room_id|post_id|image_id|video_material_id|minis_id|"
     "search_terms|search_keyword|match_type|skan_postback_sequence|gender|age|ac|language|platform|placement|"
     "interest_category|interest_category_v2|contextual_tag|bucket_id", 1, 11, NULL},
    {"metrics", SB_STRS, 0, NULL, 1, 0, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"query_lifetime", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJS, 0, NULL, 0, 0, NULL},
    {"order_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"order_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"enable_total_metrics", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"multi_adv_report_in_utc_time", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"query_mode", SB_STR, 0, "REGULAR|CHUNK", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 1000000, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};
static const struct sb_rule creative_rules[] = {
    {"advertiser_id", SB_ID, 0, NULL, 0, 0, NULL},
    {"advertiser_ids", SB_IDS, 0, NULL, 1, 50, NULL},
    {"report_type", SB_STR, 0, "VIDEO_INSIGHT", 0, 0, NULL},
    {"material_type", SB_STR, 0,
     "VIDEO|IMAGE|INSTANT_PAGE|SPC_VIDEO|SPC_AD_TEXT|SPC_SPARK|SPC_CATALOG_VIDEO|SPC_CATALOG_CAROUSEL", 0, 0, NULL},
    {"lifetime", SB_BOOL, 0, NULL, 0, 0, NULL},
    {"info_fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"metrics_fields", SB_STRS, 0, NULL, 0, 0, NULL},
    {"filtering", SB_OBJ, 0, NULL, 0, 0, NULL},
    {"start_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"end_date", SB_DATE, 0, NULL, 0, 0, NULL},
    {"sort_field", SB_STR, 0, NULL, 0, 0, NULL},
    {"sort_type", SB_STR, 0, "ASC|DESC", 0, 0, NULL},
    {"page", SB_INT, 0, NULL, 1, 1000000, NULL},
    {"page_size", SB_INT, 0, NULL, 1, 1000, NULL},
    {0}};

static const struct sb_route routes[] = {
    {.method = "GET", .path = "/open_api/v1.3/report/integrated/get/", .token = SB_TOKEN_ADS,
     .rules = report_rules, .handle = get_report},
    {.method = "GET", .path = "/open_api/v1.3/creative/report/get/", .token = SB_TOKEN_ADS,
     .rules = creative_rules, .handle = get_creative_report},
    {0}};
// clang-format on

const struct sb_module sb_module_ads_report = {
    .name = "ads reports", .family = &sb_v13_family, .routes = routes};
