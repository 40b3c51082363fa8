/* The sandbox's endpoints of v1.3: how many there are, that each kind of rule refuses, and what is answered where no
 * state is kept. The bytes sent are written out here; nothing comes from a client. */
#include "build_config.h"
#include "tests/unit/box_v13.h"
#include <arpa/inet.h>
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void start(void)
{
    static const char *const arguments[] = {"--rows", "5", NULL};

    box_start(arguments);
    v13_as("ads");
}

/* ---- how many ---- */

// clang-format off
static const struct {
    const char *family;
    int count;
} families[] = {
    {".well-known", 1}, {"account", 4}, {"ad", 10}, {"adgroup", 11}, {"advertiser", 4}, {"app", 8}, {"asset", 1},
    {"audience", 2}, {"bc", 55}, {"blockedword", 8}, {"business", 55}, {"campaign", 23}, {"campaign_label", 1},
    {"catalog", 43}, {"changelog", 4}, {"comment", 8}, {"creative", 18}, {"creative_fatigue", 1}, {"crm", 2},
    {"ctm", 1}, {"custom_conversion", 5}, {"delivery", 2}, {"diagnostic", 5}, {"discovery", 9}, {"dmp", 18},
    {"dynamic_scene", 5}, {"event", 1}, {"file", 16}, {"gmv_max", 15}, {"identity", 9}, {"lead", 2}, {"minis", 1},
    {"mmm", 4}, {"oauth", 1}, {"oauth2", 8}, {"offline", 6}, {"optimizer", 8}, {"page", 9},
    {"pangle_audience_package", 1}, {"pangle_block_list", 2}, {"payment_portfolio", 6}, {"pixel", 10},
    {"playable", 5}, {"portal", 1}, {"report", 7}, {"rf", 4}, {"search", 1}, {"search_ad", 5}, {"segment", 2},
    {"showcase", 3}, {"smart_plus", 22}, {"spark_ad", 1}, {"split_test", 5}, {"store", 2}, {"subscription", 3},
    {"targeting", 1}, {"tcm", 11}, {"term", 3}, {"tiktok_inventory_filters", 2}, {"tool", 33}, {"tt_user", 4},
    {"tt_video", 4}, {"tto", 25}, {"user", 1}, {"video", 2},
};
// clang-format on

enum { FAMILIES = sizeof families / sizeof *families };

START_TEST(every_family_is_whole)
{
    int found[FAMILIES] = {0}, all = 0;
    char line[256], path[200];

    FILE *list = popen(TEST_BUILD_DIR "/tiktok-sandbox paths", "r");
    ck_assert_ptr_nonnull(list);
    while (fgets(line, sizeof line, list)) {
        if (sscanf(line, "%*s /open_api/v1.3/%199[^/]", path) != 1)
            continue;
        all++;
        for (size_t i = 0; i < FAMILIES; i++)
            found[i] += strcmp(families[i].family, path) == 0;
    }
    ck_assert_int_eq(pclose(list), 0);
    for (size_t i = 0; i < FAMILIES; i++)
        ck_assert_msg(found[i] == families[i].count, "%s has %d", families[i].family, found[i]);
    ck_assert_int_eq(all, 550);
}
END_TEST

/* ---- a sample of each family, byte for byte ---- */

/* "@business", "@app" and "@secret" stand for what this sandbox announced. */
static void fill_in(const char *text, char *out, size_t size)
{
    static const char *const names[][2] = {
        {"@business", "business_id"}, {"@app", "client_id"}, {"@secret", "client_secret"}};
    size_t n = 0;

    while (*text && n + 1 < size) {
        size_t i = 0;
        while (i < 3 && strncmp(text, names[i][0], strlen(names[i][0])) != 0)
            i++;
        if (i < 3) {
            n += (size_t)snprintf(out + n, size - n, "%s", box_said("business", names[i][1]));
            text += strlen(names[i][0]);
        } else {
            out[n++] = *text++;
        }
    }
    out[n] = '\0';
}

/* Everything that the server says until it closes. */
static void exchange(const char *request, char *out, size_t size)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    size_t n = 0, length = strlen(request);
    ssize_t got;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

    address.sin_port = htons((uint16_t)atoi(strrchr(box_base(), ':') + 1));
    ck_assert_int_eq(connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(send(fd, request, length, MSG_NOSIGNAL), (ssize_t)length);
    while (n + 1 < size && (got = recv(fd, out + n, size - n - 1, 0)) > 0)
        n += (size_t)got;
    out[n] = '\0';
    close(fd);
}

struct sample {
    const char *method, *target, *body;
    const char *complaint; /* NULL: it is answered */
};

// clang-format off
static const struct sample samples[] = {
    {"GET", ".well-known/oauth-protected-resource/open_mcp/ads/", NULL, NULL},
    {"GET", "account/verification/filetype/?business_type=BUSINESS&region_iso_code=x", NULL, NULL},
    {"GET",
     "account/verification/filetype/?business_type=BUSINESS",
     NULL,
     "region_iso_code: Missing data for required field."},
    {"GET", "ad/review_info/?advertiser_id=7000000000000000001&ad_ids=%5B%22123%22%5D", NULL, NULL},
    {"GET", "ad/review_info/?advertiser_id=7000000000000000001", NULL, "ad_ids: Missing data for required field."},
    {"GET", "adgroup/rf/estimated/info/?advertiser_id=7000000000000000001&adgroup_ids=%5B%22123%22%5D", NULL, NULL},
    {"GET",
     "adgroup/rf/estimated/info/?advertiser_id=7000000000000000001",
     NULL,
     "adgroup_ids: Missing data for required field."},
    {"GET", "advertiser/transaction/get/?bc_id=7300000000000000001", NULL, NULL},
    {"GET", "advertiser/transaction/get/", NULL, "bc_id: Missing data for required field."},
    {"GET", "app/info/?advertiser_id=7000000000000000001&app_id=123", NULL, NULL},
    {"GET", "app/info/?advertiser_id=7000000000000000001", NULL, "app_id: Missing data for required field."},
    {"GET",
     "asset/bind/quota/?advertiser_id=7000000000000000001&asset_id=7400000000000000001&asset_type=IDENTITY",
     NULL,
     NULL},
    {"GET",
     "asset/bind/quota/?advertiser_id=7000000000000000001&asset_id=7400000000000000001",
     NULL,
     "asset_type: Missing data for required field."},
    {"GET", "audience/insight/overlap/?advertiser_id=7000000000000000001&benchmark_custom_audience_id=123", NULL, NULL},
    {"GET",
     "audience/insight/overlap/?advertiser_id=7000000000000000001",
     NULL,
     "benchmark_custom_audience_id: Missing data for required field."},
    {"GET", "bc/invoice/task/get/?bc_id=7300000000000000001&task_id=7400000000000000001", NULL, NULL},
    {"GET", "bc/invoice/task/get/?bc_id=7300000000000000001", NULL, "task_id: Missing data for required field."},
    {"GET", "blockedword/task/download/?advertiser_id=7000000000000000001&task_id=7400000000000000001", NULL, NULL},
    {"GET",
     "blockedword/task/download/?advertiser_id=7000000000000000001",
     NULL,
     "task_id: Missing data for required field."},
    {"POST",
     "business/post/authorize/delete/",
     "{\"business_id\":\"@business\",\"item_id\":\"7400000000000000001\"}",
     NULL},
    {"POST",
     "business/post/authorize/delete/",
     "{\"business_id\":\"@business\"}",
     "item_id: Missing data for required field."},
    {"GET", "campaign/copy/task/check/?advertiser_id=7000000000000000001&task_id=7400000000000000001", NULL, NULL},
    {"GET",
     "campaign/copy/task/check/?advertiser_id=7000000000000000001",
     NULL,
     "task_id: Missing data for required field."},
    {"GET", "campaign_label/get/?advertiser_id=7000000000000000001", NULL, NULL},
    {"GET", "campaign_label/get/", NULL, "advertiser_id: Missing data for required field."},
    {"POST", "catalog/template_preview/create/", "{\"bc_id\":\"7300000000000000001\",\"catalog_ids\":[\"123\"]}", NULL},
    {"POST",
     "catalog/template_preview/create/",
     "{\"bc_id\":\"7300000000000000001\"}",
     "catalog_ids: Missing data for required field."},
    {"GET", "changelog/task/check/?advertiser_id=7000000000000000001&task_id=7400000000000000001", NULL, NULL},
    {"GET",
     "changelog/task/check/?advertiser_id=7000000000000000001",
     NULL,
     "task_id: Missing data for required field."},
    {"GET", "comment/task/download/?advertiser_id=7000000000000000001&task_id=7400000000000000001", NULL, NULL},
    {"GET",
     "comment/task/download/?advertiser_id=7000000000000000001",
     NULL,
     "task_id: Missing data for required field."},
    {"GET", "creative/status/get/?advertiser_id=7000000000000000001&task_id=7400000000000000001", NULL, NULL},
    {"GET",
     "creative/status/get/?advertiser_id=7000000000000000001",
     NULL,
     "task_id: Missing data for required field."},
    {"GET",
     "creative_fatigue/get/?advertiser_id=7000000000000000001&ad_id=7400000000000000001&filtering=%7B%22st"
     "art_date%22%3A%222026-11-01%22%2C%22end_date%22%3A%222026-11-01%22%7D",
     NULL,
     NULL},
    {"GET",
     "creative_fatigue/get/?advertiser_id=7000000000000000001&ad_id=7400000000000000001",
     NULL,
     "filtering: Missing data for required field."},
    {"POST", "crm/create/", "{\"advertiser_id\":\"7000000000000000001\",\"name\":\"x\"}", NULL},
    {"POST", "crm/create/", "{\"advertiser_id\":\"7000000000000000001\"}", "name: Missing data for required field."},
    {"GET",
     "ctm/message_event_set/get/?advertiser_id=7000000000000000001&messaging_app_type=MESSENGER&messaging_"
     "app_account_id=7400000000000000001",
     NULL,
     NULL},
    {"GET",
     "ctm/message_event_set/get/?advertiser_id=7000000000000000001&messaging_app_type=MESSENGER",
     NULL,
     "messaging_app_account_id: Missing data for required field."},
    {"GET",
     "custom_conversion/list/?advertiser_id=7000000000000000001&event_source_type=PIXEL&event_source_id=1",
     NULL,
     NULL},
    {"POST",
     "custom_conversion/delete/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "custom_conversion_id: Missing data for required field."},
    {"GET", "delivery/bid/recommend/?advertiser_id=7000000000000000001&adgroup_ids=%5B%22123%22%5D", NULL, NULL},
    {"GET",
     "delivery/bid/recommend/?advertiser_id=7000000000000000001",
     NULL,
     "adgroup_ids: Missing data for required field."},
    {"GET",
     "diagnostic/catalog/product/task/get/?catalog_id=7310000000000000001&bc_id=7300000000000000001&task_i"
     "d=7400000000000000001",
     NULL,
     NULL},
    {"GET",
     "diagnostic/catalog/product/task/get/?catalog_id=7310000000000000001&bc_id=7300000000000000001",
     NULL,
     "task_id: Missing data for required field."},
    {"GET", "discovery/search/keyword/?business_id=@business&query=x", NULL, NULL},
    {"GET", "discovery/search/keyword/?business_id=@business", NULL, "query: Missing data for required field."},
    {"GET", "dmp/saved_audience/list/?advertiser_id=7000000000000000001", NULL, NULL},
    {"POST",
     "dmp/saved_audience/delete/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "saved_audience_ids: Missing data for required field."},
    {"POST",
     "dynamic_scene/task/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"material_package_id\":\"7400000000000000001\"}",
     NULL},
    {"POST",
     "dynamic_scene/task/create/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "material_package_id: Missing data for required field."},
    {"POST",
     "event/track/",
     "{\"event_source\":\"web\",\"event_source_id\":\"7400000000000000001\",\"data\":[{\"event\":\"AddPaym"
     "entInfo\",\"event_time\":1}]}",
     NULL},
    {"POST",
     "event/track/",
     "{\"event_source\":\"web\",\"event_source_id\":\"7400000000000000001\"}",
     "data: Missing data for required field."},
    {"POST",
     "file/image/ad/update/",
     "{\"advertiser_id\":\"7000000000000000001\",\"file_name\":\"x\",\"image_id\":\"7400000000000000001\"}",
     NULL},
    {"POST",
     "file/image/ad/update/",
     "{\"advertiser_id\":\"7000000000000000001\",\"file_name\":\"x\"}",
     "image_id: Missing data for required field."},
    {"GET", "gmv_max/store/shop_ad_usage_check/?advertiser_id=7000000000000000001&store_id=123", NULL, NULL},
    {"GET",
     "gmv_max/store/shop_ad_usage_check/?advertiser_id=7000000000000000001",
     NULL,
     "store_id: Missing data for required field."},
    {"POST", "identity/create/", "{\"advertiser_id\":\"7000000000000000001\",\"display_name\":\"x\"}", NULL},
    {"POST",
     "identity/create/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "display_name: Missing data for required field."},
    {"GET", "minis/get/?advertiser_id=7000000000000000001", NULL, NULL},
    {"GET", "minis/get/", NULL, "advertiser_id: Missing data for required field."},
    {"GET", "mmm/api/history/?from_date=2026-11-01&end_date=2026-11-01", NULL, NULL},
    {"GET", "mmm/api/history/?from_date=2026-11-01", NULL, "end_date: Missing data for required field."},
    {"POST",
     "oauth2/access_token/tip_sdk/renew/",
     "{\"advertiser_id\":\"7000000000000000001\",\"tip_sdk_access_token\":\"x\"}",
     NULL},
    {"POST",
     "oauth2/access_token/tip_sdk/renew/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "tip_sdk_access_token: Missing data for required field."},
    {"POST", "offline/delete/", "{\"advertiser_id\":\"7000000000000000001\",\"event_set_id\":\"123\"}", NULL},
    {"POST",
     "offline/delete/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "event_set_id: Missing data for required field."},
    {"GET", "optimizer/rule/get/?advertiser_id=7000000000000000001&rule_ids=%5B%22123%22%5D", NULL, NULL},
    {"GET",
     "optimizer/rule/get/?advertiser_id=7000000000000000001",
     NULL,
     "rule_ids: Missing data for required field."},
    {"POST",
     "page/library/transfer/",
     "{\"advertiser_id\":\"7000000000000000001\",\"bc_id\":\"7300000000000000001\"}",
     NULL},
    {"POST",
     "page/library/transfer/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "bc_id: Missing data for required field."},
    {"GET", "pangle_audience_package/get/?advertiser_id=7000000000000000001", NULL, NULL},
    {"GET", "pangle_audience_package/get/", NULL, "advertiser_id: Missing data for required field."},
    {"GET", "pangle_block_list/get/?advertiser_id=7000000000000000001", NULL, NULL},
    {"GET", "pangle_block_list/get/", NULL, "advertiser_id: Missing data for required field."},
    {"POST",
     "payment_portfolio/advertiser/update/",
     "{\"payment_portfolio_id\":\"7400000000000000001\",\"advertiser_ids\":[\"7000000000000000001\"]}",
     NULL},
    {"POST",
     "payment_portfolio/advertiser/update/",
     "{\"payment_portfolio_id\":\"7400000000000000001\"}",
     "advertiser_ids: Missing data for required field."},
    {"POST", "pixel/event/delete/", "{\"advertiser_id\":\"7000000000000000001\",\"event_id\":\"123\"}", NULL},
    {"POST",
     "pixel/event/delete/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "event_id: Missing data for required field."},
    {"POST", "playable/delete/", "{\"advertiser_id\":\"7000000000000000001\",\"playable_id\":\"123\"}", NULL},
    {"POST",
     "playable/delete/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "playable_id: Missing data for required field."},
    {"GET", "portal/mcp-tt4b-authorize/", NULL, NULL},
    {"GET",
     "report/ad_benchmark/get/?advertiser_id=7000000000000000001&dimensions=%5B%22LOCATION%22%5D&filtering"
     "=%7B%7D",
     NULL,
     NULL},
    {"GET",
     "report/ad_benchmark/get/?advertiser_id=7000000000000000001&dimensions=%5B%22LOCATION%22%5D",
     NULL,
     "filtering: Missing data for required field."},
    {"POST", "rf/order/cancel/", "{\"advertiser_id\":\"7000000000000000001\",\"adgroup_ids\":[\"123\"]}", NULL},
    {"POST",
     "rf/order/cancel/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "adgroup_ids: Missing data for required field."},
    {"GET", "search/region/?advertiser_id=7000000000000000001", NULL, NULL},
    {"GET", "search/region/", NULL, "advertiser_id: Missing data for required field."},
    {"GET",
     "search_ad/negative_keyword/download/?advertiser_id=7000000000000000001&object_type=CAMPAIGN&object_i"
     "d=7400000000000000001",
     NULL,
     NULL},
    {"GET",
     "search_ad/negative_keyword/download/?advertiser_id=7000000000000000001&object_type=CAMPAIGN",
     NULL,
     "object_id: Missing data for required field."},
    {"POST",
     "segment/mapping/",
     "{\"advertiser_ids\":[\"7000000000000000001\"],\"id_schema\":[\"IDFA_MD5\"],\"batch_data\":[[\"a\"]]}",
     NULL},
    {"POST",
     "segment/mapping/",
     "{\"advertiser_ids\":[\"7000000000000000001\"],\"id_schema\":[\"IDFA_MD5\"]}",
     "batch_data: Missing data for required field."},
    {"GET",
     "showcase/region/get/?advertiser_id=7000000000000000001&identity_id=7400000000000000001&identity_type"
     "=TT_USER",
     NULL,
     NULL},
    {"GET",
     "showcase/region/get/?advertiser_id=7000000000000000001&identity_id=7400000000000000001",
     NULL,
     "identity_type: Missing data for required field."},
    {"GET",
     "smart_plus/campaign/copy/task/check/?advertiser_id=7000000000000000001&task_id=7400000000000000001",
     NULL,
     NULL},
    {"GET",
     "smart_plus/campaign/copy/task/check/?advertiser_id=7000000000000000001",
     NULL,
     "task_id: Missing data for required field."},
    {"GET", "spark_ad/recommend/?tcm_account_id=7400000000000000001", NULL, NULL},
    {"GET", "spark_ad/recommend/", NULL, "tcm_account_id: Missing data for required field."},
    {"POST",
     "split_test/end/",
     "{\"advertiser_id\":\"7000000000000000001\",\"split_test_group_id\":\"7400000000000000001\"}",
     NULL},
    {"POST",
     "split_test/end/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "split_test_group_id: Missing data for required field."},
    {"GET", "store/product/get/?bc_id=7300000000000000001&store_id=7400000000000000001", NULL, NULL},
    {"GET", "store/product/get/?bc_id=7300000000000000001", NULL, "store_id: Missing data for required field."},
    {"POST",
     "subscription/unsubscribe/",
     "{\"app_id\":\"@app\",\"secret\":\"@secret\",\"subscription_id\":\"7400000000000000001\"}",
     NULL},
    {"POST",
     "subscription/unsubscribe/",
     "{\"app_id\":\"@app\",\"secret\":\"@secret\"}",
     "subscription_id: Missing data for required field."},
    {"GET", "targeting/search/?advertiser_id=7000000000000000001&targeting_type=INTEREST_AND_BEHAVIOR", NULL, NULL},
    {"GET",
     "targeting/search/?advertiser_id=7000000000000000001",
     NULL,
     "targeting_type: Missing data for required field."},
    {"GET", "tcm/tt_video/status/?video_id=7400000000000000001&tcm_account_id=7400000000000000001", NULL, NULL},
    {"GET",
     "tcm/tt_video/status/?video_id=7400000000000000001",
     NULL,
     "tcm_account_id: Missing data for required field."},
    {"POST", "term/confirm/", "{\"advertiser_id\":\"7000000000000000001\",\"term_type\":\"InstantPage\"}", NULL},
    {"POST",
     "term/confirm/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "term_type: Missing data for required field."},
    {"POST",
     "tiktok_inventory_filters/update/",
     "{\"advertiser_id\":\"7000000000000000001\",\"cover_all_ad_objectives\":true}",
     NULL},
    {"POST",
     "tiktok_inventory_filters/update/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "cover_all_ad_objectives: Missing data for required field."},
    {"GET", "tool/content_exclusion/info/?advertiser_id=7000000000000000001&category_ids=%5B%22123%22%5D", NULL, NULL},
    {"GET",
     "tool/content_exclusion/info/?advertiser_id=7000000000000000001",
     NULL,
     "category_ids: Missing data for required field."},
    {"POST",
     "tt_video/unbind/",
     "{\"advertiser_id\":\"7000000000000000001\",\"item_id\":\"7400000000000000001\"}",
     NULL},
    {"POST",
     "tt_video/unbind/",
     "{\"advertiser_id\":\"7000000000000000001\"}",
     "item_id: Missing data for required field."},
    {"GET", "tto/oauth2/tcm/?app_id=7400000000000000001&secret=@secret", NULL, NULL},
    {"GET", "tto/oauth2/tcm/?app_id=7400000000000000001", NULL, "secret: Missing data for required field."},
    {"GET", "video/fix/task/get/?task_id=7400000000000000001&advertiser_id=7000000000000000001", NULL, NULL},
    {"GET", "video/fix/task/get/?task_id=7400000000000000001", NULL, "advertiser_id: Missing data for required field."},
};
// clang-format on

static void check_sample(const struct sample *sample)
{
    static char request[4096], answer[256 * 1024];
    char target[1024], body[2048], expected[256];
    int account = strncmp(sample->target, "business/", 9) == 0;

    fill_in(sample->target, target, sizeof target);
    fill_in(sample->body ? sample->body : "", body, sizeof body);
    snprintf(request, sizeof request,
             "%s /open_api/v1.3/%s HTTP/1.1\r\nHost: sandbox\r\nAccess-Token: %s\r\nConnection: close\r\n"
             "%sContent-Length: %zu\r\n\r\n%s",
             sample->method, target, box_said(account ? "business" : "ads", "access_token"),
             sample->body ? "Content-Type: application/json\r\n" : "", strlen(body), body);
    exchange(request, answer, sizeof answer);
    ck_assert_msg(strncmp(answer, "HTTP/1.1 200 ", 13) == 0, "%s: %.300s", target, answer);
    snprintf(expected, sizeof expected, "\r\n\r\n{\"code\":%d,\"message\":\"%s\",",
             sample->complaint ? 40002 : 0, sample->complaint ? sample->complaint : "OK");
    if (sample->complaint || !strstr(answer, "Content-Type: text/csv"))
        ck_assert_msg(strstr(answer, expected) != NULL, "%s: %s", target, answer);
}

START_TEST(a_sample_of_each_family_is_answered_or_refused)
{
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        check_sample(&samples[i]);
}
END_TEST

/* ---- the rules, one kind after the other ---- */

// clang-format off
static const struct sample rules[] = {
    // needed
    {"GET", "pixel/event/stats/", NULL, "advertiser_id: Missing data for required field."},
    // needed, empty
    {"GET", "campaign_label/get/?advertiser_id=", NULL, "advertiser_id: Missing data for required field."},
    // needed, null
    {"POST",
     "pixel/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"pixel_name\":null}",
     "pixel_name: Missing data for required field."},
    // needed member
    {"GET",
     "pixel/event/stats/?advertiser_id=7000000000000000001&pixel_ids=%5B%221%22%5D&date_range="
     "%7B%22start_date%22%3A%222026-01-01%22%7D",
     NULL,
     "date_range.end_date: Missing data for required field."},
    // needed member of a list's objects
    {"POST",
     "event/track/",
     "{\"event_source\":\"web\",\"event_source_id\":\"1\",\"data\":[{\"event\":\"Pay\",\"event_time\":1},{\"eve"
     "nt\":\"Pay\"}]}",
     "data.1.event_time: Missing data for required field."},
    // needed when the other has this value
    {"POST",
     "bc/asset_group/update/",
     "{\"bc_id\":\"7300000000000000001\",\"asset_group_id\":\"1\",\"update_entity\":\"NAME\"}",
     "asset_group_name: Missing data for required field."},
    // and not when it has another
    {"POST",
     "bc/asset_group/update/",
     "{\"bc_id\":\"7300000000000000001\",\"asset_group_id\":\"1\",\"update_entity\":\"ASSET\",\"action\":\"AD"
     "D\",\"assets\":[{\"asset_id\":\"1\"}]}",
     NULL},
    // needed when the other is absent
    {"POST",
     "business/message/send/",
     "{\"business_id\":\"@business\",\"message_type\":\"TEXT\",\"text\":{\"body\":\"x\"},\"recipient\":\"y\"}",
     "recipient_type: Missing data for required field."},
    // and not when it is given
    {"POST",
     "business/message/send/",
     "{\"business_id\":\"@business\",\"message_type\":\"TEXT\",\"text\":{\"body\":\"x\"},\"direct_reply\":{\"re"
     "ply_type\":\"z\",\"comment_reply\":{\"comment_id\":\"1\"}}}",
     NULL},
    // needed when the other has its default
    {"POST",
     "adgroup/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"campaign_id\":\"7400000000000000001\",\"adgroup_name"
     "\":\"g\",\"budget_mode\":\"BUDGET_MODE_DAY\",\"budget\":20,\"billing_event\":\"CPC\",\"optimization_go"
     "al\":\"CLICK\",\"pacing\":\"PACING_MODE_SMOOTH\",\"schedule_type\":\"SCHEDULE_FROM_NOW\",\"schedule_"
     "start_time\":\"2026-12-01 00:00:00\",\"location_ids\":[\"1\"]}",
     "placements: Missing data for required field."},
    // needed when the other is given
    {"POST",
     "catalog/product/upload/",
     "{\"bc_id\":\"7300000000000000001\",\"catalog_id\":\"1\",\"products\":[{\"sku_id\":\"a\"}]}",
     "products.0.title: Missing data for required field."},
    // text
    {"POST",
     "pixel/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"pixel_name\":5}",
     "pixel_name: Not a valid string."},
    // id
    {"GET",
     "campaign_label/get/?advertiser_id=7e18",
     NULL,
     "advertiser_id: Must be a string of digits, found \\\"7e18\\\"."},
    // id as a number
    {"POST",
     "pixel/create/",
     "{\"advertiser_id\":7000000000000000001,\"pixel_name\":\"p\"}",
     "advertiser_id: Not a valid string."},
    // integer
    {"GET",
     "comment/list/?advertiser_id=7000000000000000001&start_time=2026-01-01&end_time=2026-01-0"
     "2&search_field=ADGROUP_ID&search_value=1&page=two",
     NULL,
     "page: Not a valid integer, found \\\"two\\\"."},
    // integer, least
    {"GET",
     "comment/list/?advertiser_id=7000000000000000001&start_time=2026-01-01&end_time=2026-01-0"
     "2&search_field=ADGROUP_ID&search_value=1&page=0",
     NULL,
     "page: Must be at least 1."},
    // integer, most
    {"GET",
     "comment/list/?advertiser_id=7000000000000000001&start_time=2026-01-01&end_time=2026-01-0"
     "2&search_field=ADGROUP_ID&search_value=1&page_size=101",
     NULL,
     "page_size: Must be at most 100."},
    // number
    {"POST",
     "smart_plus/campaign/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"campaign_name\":\"c\",\"objective_type\":\"LEAD_GENERA"
     "TION\",\"request_id\":\"1\",\"budget\":\"20\"}",
     "budget: Not a valid number."},
    // boolean
    {"POST",
     "smart_plus/campaign/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"campaign_name\":\"c\",\"objective_type\":\"LEAD_GENERA"
     "TION\",\"request_id\":\"1\",\"catalog_enabled\":\"true\"}",
     "catalog_enabled: Not a valid boolean."},
    // boolean in a query
    {"GET",
     "discovery/trending/search/keyword/?business_id=@business&query=bicycle&is_personalized=T"
     "rue",
     NULL,
     "is_personalized: Not a valid boolean, found \\\"True\\\"."},
    // date
    {"GET",
     "comment/list/?advertiser_id=7000000000000000001&start_time=2026-02-30&end_time=2026-03-0"
     "1&search_field=ADGROUP_ID&search_value=1",
     NULL,
     "start_time: Must be a date as YYYY-MM-DD, found \\\"2026-02-30\\\"."},
    // time
    {"GET",
     "report/video_performance/get/?advertiser_id=7000000000000000001&filtering=%7B%22start_ti"
     "me%22%3A%222026-01-01T00%3A00%3A00Z%22%7D",
     NULL,
     "filtering.start_time: Must be a time as YYYY-MM-DD HH:MM:SS, found \\\"2026-01-01T00:00:00"
     "Z\\\"."},
    // choice
    {"GET",
     "term/check/?advertiser_id=7000000000000000001&term_type=PIXEL",
     NULL,
     "term_type: \\\"PIXEL\\\" is not one of InstantPage|LeadAds|Pixel|ReachFrequency."},
    // choice within a list
    {"POST",
     "smart_plus/campaign/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"campaign_name\":\"c\",\"objective_type\":\"LEAD_GENERA"
     "TION\",\"request_id\":\"1\",\"special_industries\":[\"CREDIT\",\"LUCK\"]}",
     "special_industries.1: \\\"LUCK\\\" is not one of CREDIT|EMPLOYMENT|HOUSING."},
    // length, most
    {"POST",
     "pixel/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"pixel_name\":\"12345678901234567890123456789012345"
     "678901\"}",
     "pixel_name: Longer than maximum length 40."},
    // length, least
    {"POST",
     "catalog/create/",
     "{\"bc_id\":\"7300000000000000001\",\"name\":\"\",\"catalog_type\":\"ECOM\",\"catalog_conf\":{\"currency"
     "\":\"EUR\",\"region_code\":\"DE\"}}",
     "name: Missing data for required field."},
    // list
    {"POST",
     "dmp/saved_audience/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"location_ids\":\"1\",\"saved_audience_name\":\"s\"}",
     "location_ids: Must be an array."},
    // list of ids
    {"POST",
     "dmp/saved_audience/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"location_ids\":[\"x\"],\"saved_audience_name\":\"s\"}",
     "location_ids.0: Must be a string of digits, found \\\"x\\\"."},
    // list of numbers
    {"POST",
     "dmp/saved_audience/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"location_ids\":[\"1\"],\"saved_audience_name\":\"s\",\"d"
     "evice_price_ranges\":[\"10\"]}",
     "device_price_ranges.0: Must be a number."},
    // list of objects
    {"POST",
     "event/track/",
     "{\"event_source\":\"web\",\"event_source_id\":\"1\",\"data\":[\"x\"]}",
     "data.0: Must be an object."},
    // list in a query
    {"GET",
     "pixel/event/stats/?advertiser_id=7000000000000000001&pixel_ids=1,2",
     NULL,
     "pixel_ids: Must be JSON text of an array, found \\\"1,2\\\"."},
    // list, most
    {"POST",
     "business/message/send/",
     "{\"business_id\":\"@business\",\"message_type\":\"TEMPLATE\",\"recipient_type\":\"a\",\"recipient\":\"b"
     "\",\"template\":{\"type\":\"t\",\"title\":\"t\",\"buttons\":[{\"type\":\"a\",\"title\":\"a\"},{\"type\":\"a\",\"ti"
     "tle\":\"a\"},{\"type\":\"a\",\"title\":\"a\"},{\"type\":\"a\",\"title\":\"a\"}]}}",
     "template.buttons: Must hold at most 3 items, found 4."},
    // list, least
    {"POST",
     "bc/asset_group/update/",
     "{\"bc_id\":\"7300000000000000001\",\"asset_group_id\":\"1\",\"update_entity\":\"ASSET\",\"action\":\"AD"
     "D\",\"assets\":[]}",
     "assets: Must hold at least 1 items."},
    // object
    {"POST",
     "catalog/create/",
     "{\"bc_id\":\"7300000000000000001\",\"name\":\"n\",\"catalog_type\":\"ECOM\",\"catalog_conf\":\"EUR\"}",
     "catalog_conf: Must be an object."},
    // deep down
    {"POST",
     "event/track/",
     "{\"event_source\":\"web\",\"event_source_id\":\"1\",\"data\":[{\"event\":\"Pay\",\"event_time\":1,\"prope"
     "rties\":{\"contents\":[{\"price\":\"9\"}]}}]}",
     "data.0.properties.contents.0.price: Not a valid number."},
    // a name that nobody knows
    {"POST",
     "pixel/create/",
     "{\"advertiser_id\":\"7000000000000000001\",\"pixel_name\":\"p\",\"pixel_nmae\":\"p\"}",
     "pixel_nmae: Unknown parameter."},
    // deep down
    {"POST",
     "event/track/",
     "{\"event_source\":\"web\",\"event_source_id\":\"1\",\"data\":[{\"event\":\"Pay\",\"event_time\":1,\"user\""
     ":{\"mail\":\"a\"}}]}",
     "data.0.user.mail: Unknown parameter."},
    // in the wrong place
    {"POST",
     "pixel/create/?partner_name=x",
     "{\"advertiser_id\":\"7000000000000000001\",\"pixel_name\":\"p\"}",
     "partner_name: Unknown parameter."},
};
// clang-format on

START_TEST(each_kind_of_rule_refuses)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        check_sample(&rules[i]);
}
END_TEST

START_TEST(what_nobody_knows_can_be_let_pass)
{
    static const char *const arguments[] = {"--unknown", "note", NULL};

    box_stop();
    box_start(arguments);
    v13_fine(
        v13_post("pixel/create/", "{\"advertiser_id\":\"" ADVERTISER "\",\"pixel_name\":\"p\",\"extra\":1}"));
    struct reply reply = box_get("/sandbox/log?path=/open_api/v1.3/pixel/create/", NULL);
    const json_t *request = json_array_get(json_object_get(reply.json, "requests"), 0);
    ck_assert_str_eq(json_string_value(json_array_get(json_object_get(request, "unknown"), 0)), "extra");
    reply_free(&reply);
}
END_TEST

START_TEST(files_and_their_fields_are_told_apart)
{
    static const char path[] = "playable/upload/", missing[] = "playable_package: Missing file part.";

    /* by file is what is meant when nothing is said */
    v13_refused(
        v13_upload(path, NULL, NULL, NULL, 0, "advertiser_id", ADVERTISER, "playable_name", "p", NULL), 40002,
        missing);
    v13_refused(
        v13_upload(path, NULL, NULL, NULL, 0, "advertiser_id", ADVERTISER, "playable_package", "x", NULL),
        40002, missing);
    v13_refused(v13_upload(path, "playable_pakcage", "a.zip", "x", 1, "advertiser_id", ADVERTISER,
                           "upload_type", "UPLOAD_BY_FILE_ID", "file_id", "x", NULL),
                40002, "playable_pakcage: Unknown parameter.");
    v13_fine(v13_upload(path, "playable_package", "a.zip", "x", 1, "advertiser_id", ADVERTISER, NULL));
}
END_TEST

START_TEST(either_token_opens_what_both_may_see)
{
    const char *account = box_said("business", "business_id");

    v13_fine(v13_get("discovery/trending/search/keyword/", "business_id", account, "query", "b", NULL));
    v13_as("business");
    v13_fine(v13_get("discovery/trending/search/keyword/", "business_id", account, "query", "b", NULL));
    v13_as("nobody's");
    v13_refused(v13_get("discovery/trending/search/keyword/", "business_id", account, "query", "b", NULL),
                40105, "Access token is incorrect or has been revoked.");
}
END_TEST

/* ---- answers without state ---- */

static struct reply pixels(const char *page, const char *size)
{
    return v13_get("pixel/list/", "advertiser_id", ADVERTISER, "page", page, "page_size", size, NULL);
}

START_TEST(pages_are_as_asked_and_end)
{
    char first[64];
    struct reply reply = pixels("1", "2");

    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "pixels")), 2);
    ck_assert_int_eq(v13_number(&reply, "page_info.page"), 1);
    ck_assert_int_eq(v13_number(&reply, "page_info.page_size"), 2);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 5);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_page"), 3);
    snprintf(first, sizeof first, "%s", v13_text(&reply, "pixels.0.pixel_id"));
    ck_assert_uint_eq(strlen(first), 19);
    ck_assert_uint_eq(strspn(first, "0123456789"), 19);
    reply_free(&reply);
    reply = pixels("3", "2");
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "pixels")), 1);
    ck_assert_str_ne(v13_text(&reply, "pixels.0.pixel_id"), first);
    reply_free(&reply);
    reply = pixels("4", "2");
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "pixels")), 0);
    reply_free(&reply);
}
END_TEST

START_TEST(cursors_end_too)
{
    const char *account = box_said("business", "business_id");

    v13_as("business");
    struct reply reply =
        v13_get("business/mention/video/list/", "business_id", account, "max_count", "3", NULL);
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "videos")), 3);
    ck_assert(json_is_true(json_object_get(v13_data(&reply), "has_more")));
    ck_assert_int_eq(v13_number(&reply, "cursor"), 3);
    reply_free(&reply);
    reply = v13_get("business/mention/video/list/", "business_id", account, "max_count", "3", "cursor", "3",
                    NULL);
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "videos")), 2);
    ck_assert(json_is_false(json_object_get(v13_data(&reply), "has_more")));
    reply_free(&reply);
}
END_TEST

START_TEST(what_the_request_says_comes_back)
{
    struct reply reply = v13_get("ad/review_info/", "advertiser_id", ADVERTISER, "ad_ids", "[\"11\",\"12\"]",
                                 NULL),
                 again;

    again = v13_get("ad/review_info/", "advertiser_id", ADVERTISER, "ad_ids", "[\"11\",\"12\"]", NULL);
    ck_assert(json_equal(v13_data(&reply), v13_data(&again)));
    reply_free(&reply);
    reply_free(&again);
    reply = v13_post("crm/create/", "{\"advertiser_id\":\"" ADVERTISER "\",\"name\":\"Riders\"}");
    ck_assert_uint_gt(json_object_size(v13_data(&reply)), 0);
    reply_free(&reply);
}
END_TEST

/* ---- what is kept in a simple way ---- */

START_TEST(what_is_created_is_listed_changed_and_deleted)
{
    char id[32], made_up[32];
    struct reply reply =
        v13_post("pixel/create/", "{\"advertiser_id\":\"" ADVERTISER "\",\"pixel_name\":\"Shop\"}");

    snprintf(id, sizeof id, "%s", v13_text(&reply, "pixel_id"));
    ck_assert_str_eq(v13_text(&reply, "pixel_name"), "Shop");
    reply_free(&reply);
    v13_fine(v13_post("pixel/update/",
                      "{\"advertiser_id\":\"" ADVERTISER "\",\"pixel_id\":\"%s\",\"pixel_name\":\"Store\"}",
                      id));
    reply = pixels("1", "10");
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 6); /* it and the five made-up ones */
    ck_assert_str_eq(v13_text(&reply, "pixels.0.pixel_id"), id);
    ck_assert_str_eq(v13_text(&reply, "pixels.0.pixel_name"), "Store");
    snprintf(made_up, sizeof made_up, "%s", v13_text(&reply, "pixels.1.pixel_id"));
    reply_free(&reply);
    v13_fine(v13_post("pixel/update/",
                      "{\"advertiser_id\":\"" ADVERTISER "\",\"pixel_id\":\"%s\",\"pixel_name\":\"Other\"}",
                      made_up));
    reply = v13_get("pixel/list/", "advertiser_id", ADVERTISER, "pixel_id", made_up, NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 1);
    ck_assert_str_eq(v13_text(&reply, "pixels.0.pixel_name"), "Other");
    reply_free(&reply);
    reply = v13_get("pixel/list/", "advertiser_id", "7000000000000000002", "pixel_id", id, NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 0); /* another account's */
    reply_free(&reply);
    v13_refused(v13_post("pixel/update/",
                         "{\"advertiser_id\":\"" ADVERTISER "\",\"pixel_id\":\"404\",\"pixel_name\":\"n\"}"),
                40002, "pixel_id: 404 does not exist.");
}
END_TEST

START_TEST(audiences_go_by_many_ids)
{
    static const char ids[] = "{\"advertiser_id\":\"" ADVERTISER "\",\"saved_audience_ids\":[\"%s\"]}";
    char id[32];
    struct reply reply = v13_post("dmp/saved_audience/create/",
                                  "{\"advertiser_id\":\"" ADVERTISER
                                  "\",\"location_ids\":[\"2921044\"],\"saved_audience_name\":\"Riders\"}");

    snprintf(id, sizeof id, "%s", v13_text(&reply, "saved_audience_id"));
    reply_free(&reply);
    reply = v13_get("dmp/saved_audience/list/", "advertiser_id", ADVERTISER, NULL);
    ck_assert_str_eq(v13_text(&reply, "saved_audiences.0.saved_audience_name"), "Riders");
    reply_free(&reply);
    v13_fine(v13_post("dmp/saved_audience/delete/", ids, id));
    v13_refused(v13_post("dmp/saved_audience/delete/", ids, "404"), 40002,
                "saved_audience_id: 404 does not exist.");
    reply = v13_post("dmp/saved_audience/delete/", ids, id); /* twice */
    ck_assert_int_eq(json_integer_value(json_object_get(reply.json, "code")), 40002);
    reply_free(&reply);
}
END_TEST

START_TEST(some_endpoints_answer_with_a_file)
{
    struct reply reply =
        v13_get("page/lead/task/download/", "advertiser_id", ADVERTISER, "task_id", "1", NULL);

    ck_assert_str_eq(reply_header(&reply, "Content-Type"), "text/csv; charset=utf-8");
    reply_free(&reply);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sandbox: the endpoints of v1.3");
    TCase *tests = tcase_create("all");

    tcase_add_checked_fixture(tests, start, box_stop);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, every_family_is_whole);
    tcase_add_test(tests, a_sample_of_each_family_is_answered_or_refused);
    tcase_add_test(tests, each_kind_of_rule_refuses);
    tcase_add_test(tests, what_nobody_knows_can_be_let_pass);
    tcase_add_test(tests, files_and_their_fields_are_told_apart);
    tcase_add_test(tests, either_token_opens_what_both_may_see);
    tcase_add_test(tests, pages_are_as_asked_and_end);
    tcase_add_test(tests, cursors_end_too);
    tcase_add_test(tests, what_the_request_says_comes_back);
    tcase_add_test(tests, what_is_created_is_listed_changed_and_deleted);
    tcase_add_test(tests, audiences_go_by_many_ids);
    tcase_add_test(tests, some_endpoints_answer_with_a_file);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
