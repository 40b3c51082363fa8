/* What the actions of the ads provider send: method, path, query, headers and body of every endpoint, stated here and
 * compared with what a local server received. Bodies are compared as JSON, everything else byte for byte. */
#include "tests/unit/ads_client.h"
#include "tests/unit/wire.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ACCOUNT   "7000000000000000001"
#define ID        "\"advertiser_id\":\"" ACCOUNT "\""
#define WITH(...) "{" ID "," __VA_ARGS__ "}"
#define V13       "/open_api/v1.3/"
#define Q         "?advertiser_id=" ACCOUNT

static tt_context *tt;

static void setup(void)
{
    tt = ads_client_open(wire_start());
}

static void teardown(void)
{
    tt_close(tt);
    wire_stop();
}

/* body NULL: the request has none. */
struct sent {
    const char *action, *params, *line, *body;
};

// clang-format off
static const struct sent sent[] = {
    {"ads.oauth2.access_token", "{\"auth_code\":\"code-1\"}", "POST " V13 "oauth2/access_token/",
     "{\"app_id\":\"7001\",\"secret\":\"s3cret\",\"auth_code\":\"code-1\"}"},
    {"ads.oauth2.advertiser.get", "{}", "GET " V13 "oauth2/advertiser/get/?app_id=7001&secret=s3cret", NULL},
    {"ads.oauth2.revoke_token", "{\"access_token\":\"old\"}", "POST " V13 "oauth2/revoke_token/",
     "{\"app_id\":\"7001\",\"secret\":\"s3cret\",\"access_token\":\"old\"}"},
    {"ads.user.info", "{}", "GET " V13 "user/info/", NULL},
    {"ads.advertiser.info", "{\"advertiser_ids\":[\"" ACCOUNT "\",\"7000000000000000002\"],\"fields\":[\"name\"]}",
     "GET " V13 "advertiser/info/?advertiser_ids=%5B%227000000000000000001%22%2C%227000000000000000002%22%5D"
     "&fields=%5B%22name%22%5D", NULL},

    {"ads.file.video.ad.upload", WITH("\"upload_type\":\"UPLOAD_BY_URL\",\"video_url\":\"https://example.com/v.mp4\",\"file_name\":\"a name.mp4\",\"flaw_detect\":true"),
     "POST " V13 "file/video/ad/upload/",
     WITH("\"upload_type\":\"UPLOAD_BY_URL\",\"video_url\":\"https://example.com/v.mp4\",\"file_name\":\"a name.mp4\",\"flaw_detect\":true")},
    {"ads.file.video.ad.upload", WITH("\"upload_type\":\"UPLOAD_BY_FILE_ID\",\"file_id\":\"f1\""), "POST " V13 "file/video/ad/upload/",
     WITH("\"upload_type\":\"UPLOAD_BY_FILE_ID\",\"file_id\":\"f1\"")},
    {"ads.file.video.ad.upload", WITH("\"upload_type\":\"UPLOAD_BY_VIDEO_ID\",\"video_id\":\"v1\""), "POST " V13 "file/video/ad/upload/",
     WITH("\"upload_type\":\"UPLOAD_BY_VIDEO_ID\",\"video_id\":\"v1\"")},
    {"ads.file.video.ad.info", WITH("\"video_ids\":[\"v1\",\"v 2\"]"),
     "GET " V13 "file/video/ad/info/" Q "&video_ids=%5B%22v1%22%2C%22v%202%22%5D", NULL},
    {"ads.file.video.ad.search", WITH("\"filtering\":{\"video_name\":\"caf\303\251\"},\"page\":2,\"page_size\":50"),
     "GET " V13 "file/video/ad/search/" Q "&filtering=%7B%22video_name%22%3A%22caf%C3%A9%22%7D&page=2&page_size=50", NULL},
    {"ads.file.video.ad.update", WITH("\"file_name\":\"new\",\"video_id\":\"v1\""), "POST " V13 "file/video/ad/update/",
     WITH("\"file_name\":\"new\",\"video_id\":\"v1\"")},
    {"ads.file.video.suggestcover", WITH("\"video_id\":\"v1\",\"poster_number\":3"),
     "GET " V13 "file/video/suggestcover/" Q "&video_id=v1&poster_number=3", NULL},
    {"ads.file.image.ad.upload", WITH("\"upload_type\":\"UPLOAD_BY_URL\",\"image_url\":\"https://example.com/i.png\""),
     "POST " V13 "file/image/ad/upload/", WITH("\"upload_type\":\"UPLOAD_BY_URL\",\"image_url\":\"https://example.com/i.png\"")},
    {"ads.file.image.ad.info", WITH("\"image_ids\":[\"i1\"]"), "GET " V13 "file/image/ad/info/" Q "&image_ids=%5B%22i1%22%5D", NULL},
    {"ads.file.name.check", WITH("\"files\":[{\"file_name\":\"a\",\"file_type\":\"IMAGE\"}]"),
     "GET " V13 "file/name/check/" Q "&files=%5B%7B%22file_name%22%3A%22a%22%2C%22file_type%22%3A%22IMAGE%22%7D%5D", NULL},
    {"ads.file.start.upload", WITH("\"size\":25000000,\"content_type\":\"video\",\"name\":\"v.mp4\""), "POST " V13 "file/start/upload/",
     WITH("\"size\":25000000,\"content_type\":\"video\",\"name\":\"v.mp4\"")},
    {"ads.file.finish.upload", WITH("\"upload_id\":\"u1\""), "POST " V13 "file/finish/upload/", WITH("\"upload_id\":\"u1\"")},
    {"ads.file.temporarily.upload", WITH("\"upload_type\":\"URL\",\"content_type\":\"music\",\"url\":\"https://example.com/m.mp3\""),
     "POST " V13 "file/temporarily/upload/",
     WITH("\"upload_type\":\"URL\",\"content_type\":\"music\",\"url\":\"https://example.com/m.mp3\"")},
    {"ads.video.fix.task.get", WITH("\"task_id\":\"t1\""),
     "GET " V13 "video/fix/task/get/" Q "&task_id=t1", NULL},

    {"ads.creative.report.get", WITH("\"material_type\":\"VIDEO\",\"lifetime\":true,\"metrics_fields\":[\"spend\"]"),
     "GET " V13 "creative/report/get/" Q "&material_type=VIDEO&lifetime=true&metrics_fields=%5B%22spend%22%5D", NULL},
    {"ads.report.integrated.get",
     WITH("\"report_type\":\"BASIC\",\"dimensions\":[\"campaign_id\"],\"data_level\":\"AUCTION_CAMPAIGN\",\"start_date\":\"2026-11-01\",\"end_date\":\"2026-11-07\""),
     "GET " V13 "report/integrated/get/" Q "&report_type=BASIC&dimensions=%5B%22campaign_id%22%5D&data_level=AUCTION_CAMPAIGN"
     "&start_date=2026-11-01&end_date=2026-11-07", NULL},
    {"ads.report.task.create",
     WITH("\"dimensions\":[\"ad_id\"],\"report_type\":\"BASIC\",\"data_level\":\"AUCTION_AD\",\"output_format\":\"CSV_DOWNLOAD\",\"query_lifetime\":true"),
     "POST " V13 "report/task/create/",
     WITH("\"dimensions\":[\"ad_id\"],\"report_type\":\"BASIC\",\"data_level\":\"AUCTION_AD\",\"output_format\":\"CSV_DOWNLOAD\",\"query_lifetime\":true")},
    {"ads.report.task.check", WITH("\"task_id\":\"77\""), "GET " V13 "report/task/check/" Q "&task_id=77", NULL},
    {"ads.report.task.cancel", WITH("\"task_id\":\"77\""), "POST " V13 "report/task/cancel/", WITH("\"task_id\":\"77\"")},

    {"ads.campaign.get", WITH("\"filtering\":{\"campaign_ids\":[\"1\"]},\"page\":1,\"page_size\":1000"),
     "GET " V13 "campaign/get/" Q "&filtering=%7B%22campaign_ids%22%3A%5B%221%22%5D%7D&page=1&page_size=1000", NULL},
    {"ads.campaign.create",
     WITH("\"campaign_name\":\"c\",\"objective_type\":\"TRAFFIC\",\"budget_mode\":\"BUDGET_MODE_DAY\",\"budget\":20.5,\"request_id\":\"1234567890123456789\""),
     "POST " V13 "campaign/create/",
     WITH("\"campaign_name\":\"c\",\"objective_type\":\"TRAFFIC\",\"budget_mode\":\"BUDGET_MODE_DAY\",\"budget\":20.5,\"request_id\":\"1234567890123456789\"")},
    {"ads.campaign.update", WITH("\"campaign_id\":\"1\",\"budget\":30"), "POST " V13 "campaign/update/", WITH("\"campaign_id\":\"1\",\"budget\":30")},
    {"ads.campaign.status.update", WITH("\"campaign_ids\":[\"1\",\"2\"],\"operation_status\":\"DISABLE\""), "POST " V13 "campaign/status/update/",
     WITH("\"campaign_ids\":[\"1\",\"2\"],\"operation_status\":\"DISABLE\"")},
    {"ads.adgroup.get", WITH("\"fields\":[\"adgroup_id\"]"), "GET " V13 "adgroup/get/" Q "&fields=%5B%22adgroup_id%22%5D", NULL},
    {"ads.adgroup.create",
     WITH("\"adgroup_name\":\"g\",\"billing_event\":\"CPC\",\"budget\":50,\"budget_mode\":\"BUDGET_MODE_DAY\",\"campaign_id\":\"1\","
          "\"optimization_goal\":\"CLICK\",\"pacing\":\"PACING_MODE_SMOOTH\",\"schedule_start_time\":\"2026-12-01 00:00:00\","
          "\"schedule_type\":\"SCHEDULE_FROM_NOW\",\"location_ids\":[\"6252001\"],\"placements\":[\"PLACEMENT_TIKTOK\"],\"request_id\":\"5\""),
     "POST " V13 "adgroup/create/",
     WITH("\"adgroup_name\":\"g\",\"billing_event\":\"CPC\",\"budget\":50,\"budget_mode\":\"BUDGET_MODE_DAY\",\"campaign_id\":\"1\","
          "\"optimization_goal\":\"CLICK\",\"pacing\":\"PACING_MODE_SMOOTH\",\"schedule_start_time\":\"2026-12-01 00:00:00\","
          "\"schedule_type\":\"SCHEDULE_FROM_NOW\",\"location_ids\":[\"6252001\"],\"placements\":[\"PLACEMENT_TIKTOK\"],\"request_id\":\"5\"")},
    {"ads.adgroup.update", WITH("\"adgroup_id\":\"2\",\"budget\":60"), "POST " V13 "adgroup/update/", WITH("\"adgroup_id\":\"2\",\"budget\":60")},
    {"ads.adgroup.status.update", WITH("\"adgroup_ids\":[\"2\"],\"operation_status\":\"ENABLE\",\"allow_partial_success\":true"),
     "POST " V13 "adgroup/status/update/", WITH("\"adgroup_ids\":[\"2\"],\"operation_status\":\"ENABLE\",\"allow_partial_success\":true")},
    {"ads.ad.get", WITH("\"exclude_field_types_in_response\":[\"NULL_FIELD\"]"),
     "GET " V13 "ad/get/" Q "&exclude_field_types_in_response=%5B%22NULL_FIELD%22%5D", NULL},
    {"ads.ad.create",
     WITH("\"adgroup_id\":\"2\",\"creatives\":[{\"ad_format\":\"SINGLE_VIDEO\",\"ad_name\":\"a\",\"identity_id\":\"i\",\"identity_type\":\"TT_USER\",\"video_id\":\"v1\"}]"),
     "POST " V13 "ad/create/",
     WITH("\"adgroup_id\":\"2\",\"creatives\":[{\"ad_format\":\"SINGLE_VIDEO\",\"ad_name\":\"a\",\"identity_id\":\"i\",\"identity_type\":\"TT_USER\",\"video_id\":\"v1\"}]")},
    {"ads.ad.update", WITH("\"adgroup_id\":\"2\",\"creatives\":[{\"ad_id\":\"3\",\"ad_text\":\"new\"}],\"patch_update\":true"), "POST " V13 "ad/update/",
     WITH("\"adgroup_id\":\"2\",\"creatives\":[{\"ad_id\":\"3\",\"ad_text\":\"new\"}],\"patch_update\":true")},
    {"ads.ad.status.update", WITH("\"ad_ids\":[\"3\"],\"operation_status\":\"DELETE\""), "POST " V13 "ad/status/update/",
     WITH("\"ad_ids\":[\"3\"],\"operation_status\":\"DELETE\"")},
    {"ads.catalog.product.get", "{\"bc_id\":\"9\",\"catalog_id\":\"8\",\"sku_ids\":[\"s\"]}",
     "GET " V13 "catalog/product/get/?bc_id=9&catalog_id=8&sku_ids=%5B%22s%22%5D", NULL},
    {"ads.catalog.product.upload", "{\"bc_id\":\"9\",\"catalog_id\":\"8\",\"products\":[{\"hotel_id\":\"h\",\"name\":\"n\"}]}",
     "POST " V13 "catalog/product/upload/", "{\"bc_id\":\"9\",\"catalog_id\":\"8\",\"products\":[{\"hotel_id\":\"h\",\"name\":\"n\"}]}"},

    {"ads.request", "{\"path\":\"/open_api/v1.3/pixel/list/\",\"query\":{\"advertiser_id\":\"7\",\"ids\":[1,2]}}",
     "GET " V13 "pixel/list/?advertiser_id=7&ids=%5B1%2C2%5D", NULL},
    {"ads.request", "{\"method\":\"POST\",\"path\":\"/open_api/v1.3/pixel/create/\",\"body\":{\"bid\":20.1}}",
     "POST " V13 "pixel/create/", "{\"bid\":20.1}"},
};
// clang-format on

static void check_json(const char *action, const char *body, const char *want)
{
    json_t *got = json_loads(body, 0, NULL), *wanted = json_loads(want, 0, NULL);

    ck_assert_msg(wanted != NULL, "%s: the test's own body is no JSON", action);
    ck_assert_msg(got != NULL && json_equal(got, wanted), "%s sent %s and not %s", action, body, want);
    json_decref(got);
    json_decref(wanted);
}

/* A token goes with everything but the exchange and the giving up of one. */
static const char *expected_token(const char *action)
{
    int without = strcmp(action, "ads.oauth2.access_token") == 0 || strcmp(action, "ads.oauth.token") == 0 ||
                  strcmp(action, "ads.oauth2.revoke_token") == 0;

    return without ? "" : ADS_CLIENT_TOKEN;
}

START_TEST(endpoint_is_sent_as_documented)
{
    const struct sent *s = &sent[_i];
    tt_result *r;

    if (strcmp(s->action, "ads.oauth2.access_token") == 0) {
        wire_data("{\"access_token\":\"new\",\"advertiser_ids\":[],\"scope\":[7043626160646946818]}");
    }
    r = tt_call_text(tt, s->action, s->params, NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", s->action, tt_result_message(r));
    tt_result_unref(r);
    ck_assert_uint_eq(wire_count(), 1);
    ck_assert_str_eq(wire_line(0), s->line);
    ck_assert_str_eq(wire_header(0, "Access-Token"), expected_token(s->action));
    if (s->body == NULL) {
        ck_assert_str_eq(wire_body(0, NULL), "");
    } else {
        ck_assert_str_eq(wire_header(0, "Content-Type"), "application/json");
        check_json(s->action, wire_body(0, NULL), s->body);
    }
}
END_TEST

/* ------------------------------------------------------------------------------------------- other bodies */

START_TEST(oauth_token_is_a_form)
{
    tt_result *r;

    wire_answer(200, "application/json",
                "{\"code\":0,\"message\":\"OK\",\"request_id\":\"r\",\"access_token\":\"t\",\"token_type\":"
                "\"Bearer\"}");
    r = tt_call_text(tt, "ads.oauth.token", "{\"code\":\"c&1\"}", NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    tt_result_unref(r);
    ck_assert_str_eq(wire_line(0), "POST " V13 "oauth/token/");
    ck_assert_str_eq(wire_header(0, "Content-Type"), "application/x-www-form-urlencoded");
    ck_assert_str_eq(wire_header(0, "Access-Token"), "");
    ck_assert_str_eq(wire_body(0, NULL),
                     "code=c%261&client_id=7001&client_secret=s3cret&grant_type=authorization_code");
}
END_TEST

START_TEST(answer_without_a_token_is_no_success)
{
    tt_result *r;

    wire_data("{}");
    r = tt_call_text(tt, "ads.oauth2.access_token", "{\"auth_code\":\"c\"}", NULL);
    ck_assert_int_ne(tt_result_status(r), TT_OK);
    tt_result_unref(r);
}
END_TEST

struct upload_case {
    const char *action, *params, *file, *bytes, *signature, *md5;
};
// clang-format off
static const struct upload_case uploads[] = {
    {"ads.file.video.ad.upload", "\"file_name\":\"spring.mp4\",\"auto_fix_enabled\":false", "video_file", "not really a video\n",
     "video_signature", "ba3d594403b0521a26555e466a848fa1"},
    {"ads.file.image.ad.upload", "\"upload_type\":\"UPLOAD_BY_FILE\"", "image_file", "not really an image\n",
     "image_signature", "4b2fa4a7a3bff7b2106e618b8c1f370c"},
    {"ads.file.temporarily.upload", "\"upload_type\":\"FILE\",\"content_type\":\"video\"", "file", "not really a video\n",
     "signature", "ba3d594403b0521a26555e466a848fa1"},
    {"ads.file.transfer.upload", "\"upload_id\":\"u1\",\"start_offset\":20971520", "file", "part of a file\n",
     "signature", "24206f7e464776269535a7b75a8356cb"},
};
// clang-format on

START_TEST(files_travel_as_multipart_with_their_md5)
{
    const struct upload_case *u = &uploads[_i];
    char path[256], params[1024];
    tt_result *r;

    ads_client_file("clip.bin", u->bytes, strlen(u->bytes), path, sizeof path);
    snprintf(params, sizeof params, "{" ID ",%s,\"%s\":\"%s\"}", u->params, u->file, path);
    r = tt_call_text(tt, u->action, params, NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", u->action, tt_result_message(r));
    tt_result_unref(r);
    ads_client_remove(path);
    ck_assert(strncmp(wire_header(0, "Content-Type"), "multipart/form-data; boundary=", 30) == 0);
    ck_assert_str_eq(wire_header(0, "Access-Token"), ADS_CLIENT_TOKEN);
    ck_assert_msg(wire_has_part(0, "advertiser_id", ACCOUNT), "%s", wire_body(0, NULL));
    ck_assert_msg(wire_has_part(0, u->signature, u->md5), "%s", wire_body(0, NULL));
    ck_assert_msg(wire_has_file(0, u->file, "clip.bin", u->bytes), "%s", wire_body(0, NULL));
}
END_TEST

START_TEST(booleans_and_numbers_are_text_in_multipart)
{
    char path[256], params[1024];

    ads_client_file("clip.bin", "x", 1, path, sizeof path);
    snprintf(params, sizeof params, "{" ID ",\"flaw_detect\":true,\"video_file\":\"%s\"}", path);
    tt_result_unref(tt_call_text(tt, "ads.file.video.ad.upload", params, NULL));
    ads_client_remove(path);
    ck_assert_msg(wire_has_part(0, "flaw_detect", "true"), "%s", wire_body(0, NULL));
}
END_TEST

START_TEST(amounts_keep_their_digits)
{
    tt_result *r =
        tt_call_text(tt, "ads.campaign.update", WITH("\"campaign_id\":\"1\",\"budget\":20.1"), NULL);

    ck_assert_int_eq(tt_result_status(r), TT_OK);
    tt_result_unref(r);
    ck_assert_msg(strstr(wire_body(0, NULL), "\"budget\":20.1}") != NULL ||
                      strstr(wire_body(0, NULL), "\"budget\":20.1,") != NULL,
                  "%s", wire_body(0, NULL));
}
END_TEST

START_TEST(a_request_number_is_chosen)
{
    tt_result *r = tt_call_text(tt, "ads.campaign.create",
                                WITH("\"campaign_name\":\"c\",\"objective_type\":\"REACH\""), NULL);
    json_t *body = json_loads(wire_body(0, NULL), 0, NULL);
    const char *number = json_string_value(json_object_get(body, "request_id"));

    ck_assert_int_eq(tt_result_status(r), TT_OK);
    ck_assert_ptr_nonnull(number);
    ck_assert_uint_gt(strlen(number), 0);
    ck_assert_uint_eq(strspn(number, "0123456789"), strlen(number));
    json_decref(body);
    tt_result_unref(r);
}
END_TEST

/* ----------------------------------------------------------------------------------------------- answers */

START_TEST(sign_in_url_is_made_and_not_sent)
{
    tt_result *r = tt_call_text(tt, "ads.sign_in_url", "{\"state\":\"s t\"}", NULL);
    char want[256];
    const char *p;
    size_t n;

    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
    snprintf(want, sizeof want,
             "%s/portal/auth?state=s%%20t&app_id=7001&redirect_uri=https%%3A%%2F%%2Fexample.com%%2Fback",
             ads_client_base());
    ck_assert_msg(n >= strlen(want) && strstr(p, want) != NULL, "%.*s", (int)n, p);
    ck_assert_uint_eq(wire_count(), 0);
    tt_result_unref(r);
}
END_TEST

START_TEST(csv_is_passed_on_as_it_comes)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    struct ads_client_sink sink = {0};
    tt_result *r;

    options.sink = ads_client_sink;
    options.sink_user = &sink;
    wire_answer(200, "text/csv", "ad_id,spend\n1,20.10\n");
    r = tt_call_text(tt, "ads.report.task.download", WITH("\"task_id\":\"77\""), &options);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_str_eq(wire_line(0), "GET " V13 "report/task/download/" Q "&task_id=77");
    ck_assert_str_eq(sink.text, "ad_id,spend\n1,20.10\n");
    tt_result_unref(r);
}
END_TEST

START_TEST(a_refusal_tells_code_and_request)
{
    tt_result *r;

    wire_answer(200, "application/json",
                "{\"code\":40002,\"message\":\"budget: too low\",\"request_id\":\"r77\",\"data\":{}}");
    r = tt_call_text(tt, "ads.campaign.update", WITH("\"campaign_id\":\"1\",\"budget\":1"), NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EREMOTE);
    ck_assert_str_eq(tt_result_code(r), "40002");
    ck_assert_str_eq(tt_result_request_id(r), "r77");
    ck_assert_msg(strstr(tt_result_message(r), "budget: too low") != NULL, "%s", tt_result_message(r));
    ck_assert_uint_eq(wire_count(), 1);
    tt_result_unref(r);
}
END_TEST

START_TEST(partly_done_keeps_its_data)
{
    const char *p;
    size_t n;
    tt_result *r;

    wire_answer(
        200, "application/json",
        "{\"code\":20001,\"message\":\"partly\",\"request_id\":\"r\",\"data\":{\"adgroup_ids\":[\"2\"]}}");
    r = tt_call_text(tt, "ads.adgroup.status.update",
                     WITH("\"adgroup_ids\":[\"2\",\"3\"],\"operation_status\":\"ENABLE\""), NULL);
    ck_assert_int_eq(tt_result_status(r), TT_PARTIAL);
    ck_assert_int_eq(tt_result_data(r, &p, &n), 0);
    ck_assert_uint_eq(n, strlen("{\"adgroup_ids\":[\"2\"]}"));
    tt_result_unref(r);
}
END_TEST

START_TEST(all_pages_are_followed)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    struct ads_client_sink sink = {0};
    tt_result *r;

    options.flags = TT_ALL_PAGES;
    options.sink = ads_client_sink;
    options.sink_user = &sink;
    wire_data("{\"list\":[{\"campaign_id\":\"1\"}],\"page_info\":{\"page\":1,\"page_size\":1000,\"total_"
              "number\":2,\"total_page\":2}}");
    wire_data("{\"list\":[{\"campaign_id\":\"2\"}],\"page_info\":{\"page\":2,\"page_size\":1000,\"total_"
              "number\":2,\"total_page\":2}}");
    r = tt_call_text(tt, "ads.campaign.get", "{" ID "}", &options);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_uint_eq(wire_count(), 2);
    ck_assert_str_eq(wire_line(0), "GET " V13 "campaign/get/" Q "&page_size=1000");
    ck_assert_str_eq(wire_line(1), "GET " V13 "campaign/get/" Q "&page_size=1000&page=2");
    ck_assert_str_eq(sink.text, "{\"campaign_id\":\"1\"}{\"campaign_id\":\"2\"}");
    tt_result_unref(r);
}
END_TEST

START_TEST(throttled_calls_are_repeated)
{
    tt_result *r;

    wire_answer(200, "application/json",
                "{\"code\":40100,\"message\":\"Too many requests\",\"request_id\":\"r\",\"data\":{}}");
    r = tt_call_text(tt, "ads.campaign.update", WITH("\"campaign_id\":\"1\",\"budget\":30"), NULL);
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s", tt_result_message(r));
    ck_assert_uint_eq(wire_count(), 2);
    tt_result_unref(r);
}
END_TEST

START_TEST(a_failed_creation_is_not_repeated)
{
    tt_result *r;

    wire_answer(200, "application/json",
                "{\"code\":50002,\"message\":\"System error\",\"request_id\":\"r\",\"data\":{}}");
    r = tt_call_text(
        tt, "ads.ad.create",
        WITH("\"adgroup_id\":\"2\",\"creatives\":[{\"ad_format\":\"SINGLE_VIDEO\",\"ad_name\":\"a\","
             "\"identity_id\":\"i\",\"identity_type\":\"TT_USER\"}]"),
        NULL);
    ck_assert_int_ne(tt_result_status(r), TT_OK);
    ck_assert_uint_eq(wire_count(), 1);
    tt_result_unref(r);
}
END_TEST

START_TEST(request_refuses_other_paths)
{
    tt_result *r = tt_call_text(tt, "ads.request", "{\"path\":\"/v2/user/info/\"}", NULL);

    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    ck_assert_str_eq(tt_result_param(r), "path");
    ck_assert_uint_eq(wire_count(), 0);
    tt_result_unref(r);
}
END_TEST

/* ---------------------------------------------------------------------------------- the seed package's JSON */

struct handled {
    const char *object, *line, *body;
};
// clang-format off
static const struct handled handled[] = {
    {"{\"actionType\":\"getAdvertisersAccountInfo\",\"advertiser_ids\":[\"" ACCOUNT "\"],\"access_token\":\"own\"}",
     "GET " V13 "advertiser/info/?advertiser_ids=%5B%22" ACCOUNT "%22%5D", NULL},
    {"{\"actionType\":\"uploadVideoToAdsAccount\"," ID ",\"access_token\":\"own\",\"video_url\":\"https://example.com/v.mp4\",\"material_type\":\"SINGLE_VIDEO\"}",
     "POST " V13 "file/video/ad/upload/", WITH("\"upload_type\":\"UPLOAD_BY_URL\",\"video_url\":\"https://example.com/v.mp4\"")},
    {"{\"actionType\":\"GetVideosInfo\"," ID ",\"video_ids\":[\"v1\"],\"access_token\":\"own\"}",
     "GET " V13 "file/video/ad/info/" Q "&video_ids=%5B%22v1%22%5D", NULL},
    {"{\"actionType\":\"getVideosInfo\"," ID ",\"video_ids\":[\"v1\"],\"access_token\":\"own\"}",
     "GET " V13 "file/video/ad/info/" Q "&video_ids=%5B%22v1%22%5D", NULL},
    {"{\"actionType\":\"getCreativeReport\"," ID ",\"material_type\":\"VIDEO\",\"access_token\":\"own\"}",
     "GET " V13 "creative/report/get/" Q "&material_type=VIDEO&lifetime=true&metrics_fields=%5B%22spend%22%2C%22cpc%22%2C%22cpm%22%2C"
     "%22impressions%22%2C%22clicks%22%2C%22conversion%22%2C%22cost_per_conversion%22%2C%22ctr%22%2C%22video_play_actions%22%2C"
     "%22video_watched_2s%22%2C%22video_watched_6s%22%2C%22average_video_play%22%5D", NULL},
    {"{\"actionType\":\"getProductsOfCatalog\",\"bc_id\":\"9\",\"catalog_id\":\"8\",\"access_token\":\"own\"}",
     "GET " V13 "catalog/product/get/?bc_id=9&catalog_id=8", NULL},
    {"{\"actionType\":\"uploadProductsOfCatalog\",\"bc_id\":\"9\",\"catalog_id\":\"8\",\"products\":[{\"vin\":\"1\"}],\"access_token\":\"own\"}",
     "POST " V13 "catalog/product/upload/", "{\"bc_id\":\"9\",\"catalog_id\":\"8\",\"products\":[{\"vin\":\"1\"}]}"},
};
// clang-format on

START_TEST(old_json_is_handled)
{
    const struct handled *h = &handled[_i];
    json_t *object = json_loads(h->object, 0, NULL);
    tt_result *r = tt_handle(tt, object, NULL);

    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", h->object, tt_result_message(r));
    tt_result_unref(r);
    json_decref(object);
    ck_assert_str_eq(wire_line(0), h->line);
    ck_assert_str_eq(wire_header(0, "Access-Token"), "own");
    if (h->body != NULL) {
        check_json(h->object, wire_body(0, NULL), h->body);
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("ads wire");
    TCase *requests = tcase_create("requests"), *answers = tcase_create("answers");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(requests, setup, teardown);
    tcase_add_loop_test(requests, endpoint_is_sent_as_documented, 0, (int)(sizeof sent / sizeof *sent));
    tcase_add_loop_test(requests, files_travel_as_multipart_with_their_md5, 0,
                        (int)(sizeof uploads / sizeof *uploads));
    tcase_add_loop_test(requests, old_json_is_handled, 0, (int)(sizeof handled / sizeof *handled));
    tcase_add_test(requests, oauth_token_is_a_form);
    tcase_add_test(requests, booleans_and_numbers_are_text_in_multipart);
    tcase_add_test(requests, amounts_keep_their_digits);
    tcase_add_test(requests, a_request_number_is_chosen);
    suite_add_tcase(suite, requests);
    tcase_add_checked_fixture(answers, setup, teardown);
    tcase_set_timeout(answers, 20);
    tcase_add_test(answers, answer_without_a_token_is_no_success);
    tcase_add_test(answers, sign_in_url_is_made_and_not_sent);
    tcase_add_test(answers, csv_is_passed_on_as_it_comes);
    tcase_add_test(answers, a_refusal_tells_code_and_request);
    tcase_add_test(answers, partly_done_keeps_its_data);
    tcase_add_test(answers, all_pages_are_followed);
    tcase_add_test(answers, throttled_calls_are_repeated);
    tcase_add_test(answers, a_failed_creation_is_not_repeated);
    tcase_add_test(answers, request_refuses_other_paths);
    suite_add_tcase(suite, answers);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
