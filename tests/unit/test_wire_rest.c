/* What business and developer send, byte for byte: stated here, not computed by the client's code. */
#include "tests/unit/wire.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tiktok/tiktok.h>
#include <unistd.h>

static tt_context *tt;

static void open_context(void)
{
    static char urls[5][128];
    static const char *const keys[] = {"business.base_url", "business.auth_url", "developer.base_url",
                                       "developer.auth_url", "developer.upload_url"};
    static const char *const providers[] = {"business", "developer"};
    const char *set[] = {urls[0],
                         urls[1],
                         urls[2],
                         urls[3],
                         urls[4],
                         "providers.business.app_id=app1",
                         "providers.business.secret=s3cret",
                         "providers.business.redirect_uri=https://my.example/cb/",
                         "providers.business.access_token=act.biz",
                         "providers.business.refresh_token=rft.biz",
                         "providers.developer.client_key=awkey",
                         "providers.developer.client_secret=s4cret",
                         "providers.developer.redirect_uri=https://my.example/cb/",
                         "providers.developer.scope=user.info.basic,video.list",
                         "providers.developer.access_token=act.dev",
                         "providers.developer.client_access_token=clt.app"};
    tt_open_options options = TT_OPEN_OPTIONS_INIT;
    const char *base = wire_start();
    tt_result *why = NULL;

    for (size_t i = 0; i < 5; i++) {
        snprintf(urls[i], sizeof urls[i], "providers.%s=%s", keys[i], base);
    }
    options.flags = TT_OPEN_NO_FILES;
    options.set = set;
    options.n_set = sizeof set / sizeof *set;
    options.providers = providers;
    options.n_providers = 2;
    tt = tt_open(&options, &why);
    ck_assert_msg(tt != NULL, "%s", tt_result_message(why));
}

static void close_context(void)
{
    tt_close(tt);
    wire_stop();
}

static const char api_ok[] = "{\"data\":{},\"error\":{\"code\":\"ok\",\"message\":\"\",\"log_id\":\"L\"}}";
static const char token_ok[] = "{\"access_token\":\"act.2\",\"open_id\":\"o\",\"token_type\":\"Bearer\"}";
static const char v13_token_ok[] =
    "{\"code\":0,\"message\":\"OK\",\"request_id\":\"R\",\"data\":{\"access_token\":\"act.2\"}}";

enum { NO_TOKEN, BUSINESS, DEVELOPER, CLIENT };
static const struct {
    const char *action, *params, *line, *body, *answer;
    int token;
} rows[] = {
    // clang-format off
    {"business.tt_user.oauth2.token", "{\"auth_code\":\"c*1!2\"}", "POST /open_api/v1.3/tt_user/oauth2/token/",
     "{\"auth_code\":\"c*1!2\",\"client_id\":\"app1\",\"client_secret\":\"s3cret\",\"grant_type\":\"authorization_code\",\"redirect_uri\":\"https://my.example/cb/\"}",
     v13_token_ok, NO_TOKEN},
    {"business.tt_user.oauth2.refresh_token", "{}", "POST /open_api/v1.3/tt_user/oauth2/refresh_token/",
     "{\"client_id\":\"app1\",\"client_secret\":\"s3cret\",\"grant_type\":\"refresh_token\",\"refresh_token\":\"rft.biz\"}",
     v13_token_ok, NO_TOKEN},
    {"business.tt_user.oauth2.revoke", "{}", "POST /open_api/v1.3/tt_user/oauth2/revoke/",
     "{\"client_id\":\"app1\",\"client_secret\":\"s3cret\",\"access_token\":\"act.biz\"}", NULL, NO_TOKEN},
    {"business.tt_user.token_info.get", "{}", "POST /open_api/v1.3/tt_user/token_info/get/",
     "{\"app_id\":\"app1\",\"access_token\":\"act.biz\"}", NULL, NO_TOKEN},
    {"business.get", "{\"business_id\":\"b1\",\"start_date\":\"2026-11-01\",\"fields\":[\"username\",\"video_views\"]}",
     "GET /open_api/v1.3/business/get/?business_id=b1&start_date=2026-11-01&fields=%5B%22username%22%2C%22video_views%22%5D",
     "", NULL, BUSINESS},
    {"business.video.list", "{\"business_id\":\"b1\",\"fields\":[\"item_id\"],\"filters\":{\"video_ids\":[\"7602997517160123666\"]},\"max_count\":20}",
     "GET /open_api/v1.3/business/video/list/?business_id=b1&fields=%5B%22item_id%22%5D&filters=%7B%22video_ids%22%3A%5B%227602997517160123666%22%5D%7D&max_count=20",
     "", NULL, BUSINESS},
    {"business.video.settings", "{\"business_id\":\"b1\"}", "GET /open_api/v1.3/business/video/settings/?business_id=b1", "", NULL, BUSINESS},
    {"business.video.publish", "{\"business_id\":\"b1\",\"video_url\":\"https://a.example/v.mp4\",\"post_info\":{\"caption\":\"@you #x\",\"is_brand_organic\":false,\"is_branded_content\":false,\"thumbnail_offset\":10}}",
     "POST /open_api/v1.3/business/video/publish/",
     "{\"business_id\":\"b1\",\"video_url\":\"https://a.example/v.mp4\",\"post_info\":{\"caption\":\"@you #x\",\"is_brand_organic\":false,\"is_branded_content\":false,\"thumbnail_offset\":10}}",
     NULL, BUSINESS},
    {"business.photo.publish", "{\"business_id\":\"b1\",\"photo_images\":[\"https://a.example/1.jpg\"],\"post_info\":{\"privacy_level\":\"SELF_ONLY\",\"is_brand_organic\":false,\"is_branded_content\":true}}",
     "POST /open_api/v1.3/business/photo/publish/",
     "{\"business_id\":\"b1\",\"photo_images\":[\"https://a.example/1.jpg\"],\"post_info\":{\"privacy_level\":\"SELF_ONLY\",\"is_brand_organic\":false,\"is_branded_content\":true}}",
     NULL, BUSINESS},
    {"business.publish.status", "{\"business_id\":\"b1\",\"publish_id\":\"v_pub_url~v1.9\"}",
     "GET /open_api/v1.3/business/publish/status/?business_id=b1&publish_id=v_pub_url~v1.9", "", NULL, BUSINESS},
    {"business.publish.location", "{\"business_id\":\"b1\",\"search_query\":\"caf\\u00e9 1\"}",
     "GET /open_api/v1.3/business/publish/location/?business_id=b1&search_query=caf%C3%A9%201", "", NULL, BUSINESS},
    {"business.hashtag.suggestion", "{\"business_id\":\"b1\",\"keyword\":\"tea\"}",
     "GET /open_api/v1.3/business/hashtag/suggestion/?business_id=b1&keyword=tea", "", NULL, BUSINESS},
    {"business.benchmark", "{\"business_id\":\"b1\",\"business_category\":\"PETS\"}",
     "GET /open_api/v1.3/business/benchmark/?business_id=b1&business_category=PETS", "", NULL, BUSINESS},
    {"business.comment.list", "{\"business_id\":\"b1\",\"video_id\":\"7\",\"include_replies\":true,\"comment_ids\":[\"8\"]}",
     "GET /open_api/v1.3/business/comment/list/?business_id=b1&video_id=7&include_replies=true&comment_ids=%5B%228%22%5D", "", NULL, BUSINESS},
    {"business.comment.reply.list", "{\"business_id\":\"b1\",\"video_id\":\"7\",\"comment_id\":\"8\"}",
     "GET /open_api/v1.3/business/comment/reply/list/?business_id=b1&video_id=7&comment_id=8", "", NULL, BUSINESS},
    {"business.comment.create", "{\"business_id\":\"b1\",\"video_id\":\"7\",\"text\":\"thanks\"}", "POST /open_api/v1.3/business/comment/create/",
     "{\"business_id\":\"b1\",\"video_id\":\"7\",\"text\":\"thanks\"}", NULL, BUSINESS},
    {"business.comment.reply.create", "{\"business_id\":\"b1\",\"video_id\":\"7\",\"comment_id\":\"8\",\"text\":\"yes\"}",
     "POST /open_api/v1.3/business/comment/reply/create/",
     "{\"business_id\":\"b1\",\"video_id\":\"7\",\"comment_id\":\"8\",\"text\":\"yes\"}", NULL, BUSINESS},
    {"business.comment.like", "{\"business_id\":\"b1\",\"comment_id\":\"8\",\"action\":\"LIKE\"}", "POST /open_api/v1.3/business/comment/like/",
     "{\"business_id\":\"b1\",\"comment_id\":\"8\",\"action\":\"LIKE\"}", NULL, BUSINESS},
    {"business.comment.hide", "{\"business_id\":\"b1\",\"comment_id\":\"8\",\"video_id\":\"7\",\"action\":\"HIDE\"}", "POST /open_api/v1.3/business/comment/hide/",
     "{\"business_id\":\"b1\",\"comment_id\":\"8\",\"video_id\":\"7\",\"action\":\"HIDE\"}", NULL, BUSINESS},
    {"business.comment.delete", "{\"business_id\":\"b1\",\"comment_id\":\"8\"}", "POST /open_api/v1.3/business/comment/delete/",
     "{\"business_id\":\"b1\",\"comment_id\":\"8\"}", NULL, BUSINESS},
    {"business.property.add", "{\"url_property_meta\":{\"property_type\":1,\"url\":\"a.example\"}}", "POST /open_api/v1.3/business/property/add/",
     "{\"url_property_meta\":{\"property_type\":1,\"url\":\"a.example\"},\"app_id\":\"app1\",\"secret\":\"s3cret\"}", NULL, NO_TOKEN},
    {"business.property.verify", "{\"url_property_meta\":{\"property_type\":2,\"url\":\"https://a.example/v/\"}}", "POST /open_api/v1.3/business/property/verify/",
     "{\"url_property_meta\":{\"property_type\":2,\"url\":\"https://a.example/v/\"},\"app_id\":\"app1\",\"secret\":\"s3cret\"}", NULL, NO_TOKEN},
    {"business.property.delete", "{\"url_property_meta\":{\"property_type\":1,\"url\":\"a.example\"}}", "POST /open_api/v1.3/business/property/delete/",
     "{\"url_property_meta\":{\"property_type\":1,\"url\":\"a.example\"},\"app_id\":\"app1\",\"secret\":\"s3cret\"}", NULL, NO_TOKEN},
    {"business.property.list", "{}", "GET /open_api/v1.3/business/property/list/?app_id=app1&secret=s3cret", "", NULL, NO_TOKEN},
    {"business.request", "{\"method\":\"POST\",\"path\":\"/open_api/v1.3/business/x/\",\"query\":{\"a\":[1,\"b c\"]},\"body\":{\"budget\":20.1}}",
     "POST /open_api/v1.3/business/x/?a=%5B1%2C%22b%20c%22%5D", "{\"budget\":20.1}", NULL, BUSINESS},

    {"developer.oauth.token", "{\"grant_type\":\"authorization_code\",\"code\":\"Zs*1!4608.va\",\"code_verifier\":\"v~1\"}",
     "POST /v2/oauth/token/",
     "grant_type=authorization_code&code=Zs%2A1%214608.va&code_verifier=v~1&client_key=awkey&client_secret=s4cret&redirect_uri=https%3A%2F%2Fmy.example%2Fcb%2F",
     token_ok, NO_TOKEN},
    {"developer.oauth.token", "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"rft.1\"}", "POST /v2/oauth/token/",
     "grant_type=refresh_token&refresh_token=rft.1&client_key=awkey&client_secret=s4cret", token_ok, NO_TOKEN},
    {"developer.oauth.token", "{\"grant_type\":\"client_credentials\"}", "POST /v2/oauth/token/",
     "grant_type=client_credentials&client_key=awkey&client_secret=s4cret", token_ok, NO_TOKEN},
    {"developer.oauth.revoke", "{}", "POST /v2/oauth/revoke/", "client_key=awkey&client_secret=s4cret&token=act.dev", "", NO_TOKEN},
    {"developer.oauth.get_qrcode", "{\"state\":\"s\"}", "POST /v2/oauth/get_qrcode/", "state=s&client_key=awkey&scope=user.info.basic%2Cvideo.list",
     "{\"token\":\"t\",\"scan_qrcode_url\":\"aweme://authorize\"}", NO_TOKEN},
    {"developer.oauth.check_qrcode", "{\"token\":\"t\"}", "POST /v2/oauth/check_qrcode/", "token=t&client_key=awkey&client_secret=s4cret",
     "{\"status\":\"new\",\"client_ticket\":\"\"}", NO_TOKEN},
    {"developer.user.info", "{\"fields\":[\"open_id\",\"display_name\"]}", "GET /v2/user/info/?fields=open_id%2Cdisplay_name", "", api_ok, DEVELOPER},
    {"developer.video.list", "{\"fields\":[\"id\",\"title\"],\"max_count\":20,\"cursor\":1666000000000}", "POST /v2/video/list/?fields=id%2Ctitle",
     "{\"max_count\":20,\"cursor\":1666000000000}", api_ok, DEVELOPER},
    {"developer.video.query", "{\"fields\":[\"id\"],\"filters\":{\"video_ids\":[\"7602997517160123666\"]}}", "POST /v2/video/query/?fields=id",
     "{\"filters\":{\"video_ids\":[\"7602997517160123666\"]}}", api_ok, DEVELOPER},
    {"developer.post.publish.creator_info.query", "{}", "POST /v2/post/publish/creator_info/query/", "{}", api_ok, DEVELOPER},
    {"developer.post.publish.video.init", "{\"post_info\":{\"title\":\"@x\",\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":50000123,\"chunk_size\":10000000,\"total_chunk_count\":5}}",
     "POST /v2/post/publish/video/init/",
     "{\"post_info\":{\"title\":\"@x\",\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":50000123,\"chunk_size\":10000000,\"total_chunk_count\":5}}",
     api_ok, DEVELOPER},
    {"developer.post.publish.inbox.video.init", "{\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"https://a.example/v.mp4\"}}",
     "POST /v2/post/publish/inbox/video/init/", "{\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"https://a.example/v.mp4\"}}", api_ok, DEVELOPER},
    {"developer.post.publish.content.init", "{\"post_mode\":\"MEDIA_UPLOAD\",\"source_info\":{\"photo_images\":[\"https://a.example/1.webp\"],\"photo_cover_index\":0}}",
     "POST /v2/post/publish/content/init/",
     "{\"post_mode\":\"MEDIA_UPLOAD\",\"source_info\":{\"photo_images\":[\"https://a.example/1.webp\"],\"photo_cover_index\":0,\"source\":\"PULL_FROM_URL\"},\"media_type\":\"PHOTO\"}",
     api_ok, DEVELOPER},
    {"developer.post.publish.status.fetch", "{\"publish_id\":\"v_pub_file~v2-1.7\"}", "POST /v2/post/publish/status/fetch/", "{\"publish_id\":\"v_pub_file~v2-1.7\"}", api_ok, DEVELOPER},
    {"developer.post.publish.cancel", "{\"publish_id\":\"v_pub_url~v2-1.7\"}", "POST /v2/post/publish/cancel/", "{\"publish_id\":\"v_pub_url~v2-1.7\"}", api_ok, DEVELOPER},
    {"developer.research.video.query", "{\"fields\":[\"id\",\"like_count\"],\"query\":{\"and\":[{\"operation\":\"IN\",\"field_name\":\"region_code\",\"field_values\":[\"US\",\"CA\"]}],\"not\":[{\"operation\":\"EQ\",\"field_name\":\"keyword\",\"field_values\":[\"a b\"]}]},\"start_date\":\"20260101\",\"end_date\":\"20260131\",\"max_count\":100,\"search_id\":\"7201388525814961198\"}",
     "POST /v2/research/video/query/?fields=id%2Clike_count", "{\"query\":{\"and\":[{\"operation\":\"IN\",\"field_name\":\"region_code\",\"field_values\":[\"US\",\"CA\"]}],\"not\":[{\"operation\":\"EQ\",\"field_name\":\"keyword\",\"field_values\":[\"a b\"]}]},\"start_date\":\"20260101\",\"end_date\":\"20260131\",\"max_count\":100,\"search_id\":\"7201388525814961198\"}", api_ok, CLIENT},
    {"developer.research.video.comment.list", "{\"fields\":[\"id\",\"text\"],\"video_id\":7602997517160123666,\"max_count\":100}",
     "POST /v2/research/video/comment/list/?fields=id%2Ctext", "{\"video_id\":7602997517160123666,\"max_count\":100}", api_ok, CLIENT},
    {"developer.research.user.info", "{\"fields\":[\"display_name\"],\"username\":\"cats\"}",
     "POST /v2/research/user/info/?fields=display_name", "{\"username\":\"cats\"}", api_ok, CLIENT},
    {"developer.research.user.liked_videos", "{\"fields\":[\"id\"],\"username\":\"cats\",\"cursor\":1666000000000}",
     "POST /v2/research/user/liked_videos/?fields=id", "{\"username\":\"cats\",\"cursor\":1666000000000}", api_ok, CLIENT},
    {"developer.research.user.reposted_videos", "{\"fields\":[\"id\"],\"username\":\"cats\",\"cursor\":1666000000000}",
     "POST /v2/research/user/reposted_videos/?fields=id", "{\"username\":\"cats\",\"cursor\":1666000000000}", api_ok, CLIENT},
    {"developer.research.user.pinned_videos", "{\"fields\":[\"id\"],\"username\":\"cats\"}",
     "POST /v2/research/user/pinned_videos/?fields=id", "{\"username\":\"cats\"}", api_ok, CLIENT},
    {"developer.research.user.followers", "{\"username\":\"cats\",\"max_count\":20,\"cursor\":1700000000}",
     "POST /v2/research/user/followers/", "{\"username\":\"cats\",\"max_count\":20,\"cursor\":1700000000}", api_ok, CLIENT},
    {"developer.research.user.following", "{\"username\":\"cats\",\"max_count\":20,\"cursor\":1700000000}",
     "POST /v2/research/user/following/", "{\"username\":\"cats\",\"max_count\":20,\"cursor\":1700000000}", api_ok, CLIENT},
    {"developer.research.playlist.info", "{\"playlist_id\":7602997517160123666}",
     "POST /v2/research/playlist/info/", "{\"playlist_id\":7602997517160123666}", api_ok, CLIENT},
    {"developer.research.tts.shop", "{\"fields\":[\"shop_name\"]}",
     "POST /v2/research/tts/shop/?fields=shop_name", "{}", api_ok, CLIENT},
    {"developer.research.tts.product", "{}",
     "POST /v2/research/tts/product/", "{}", api_ok, CLIENT},
    {"developer.research.tts.review", "{}",
     "POST /v2/research/tts/review/", "{}", api_ok, CLIENT},
    {"developer.research.validation_task_status.get", "{\"task_id\":7}",
     "POST /v2/research/validation_task_status/get/", "{\"task_id\":7}", api_ok, CLIENT},
    {"developer.research.validation_task.download", "{\"task_id\":7}",
     "POST /v2/research/validation_task/download/", "{\"task_id\":7}", api_ok, CLIENT},
    {"developer.research.adlib.ad.query", "{\"fields\":[\"ad.id\"],\"filters\":{\"ad_published_date_range\":{\"min\":\"20221001\",\"max\":\"20221101\"},\"country_code\":\"FR\",\"advertiser_business_ids\":[3847236290405]},\"search_term\":\"mobile games\",\"search_type\":\"exact_phrase\",\"max_count\":50}",
     "POST /v2/research/adlib/ad/query/?fields=ad.id", "{\"filters\":{\"ad_published_date_range\":{\"min\":\"20221001\",\"max\":\"20221101\"},\"country_code\":\"FR\",\"advertiser_business_ids\":[3847236290405]},\"search_term\":\"mobile games\",\"search_type\":\"exact_phrase\",\"max_count\":50}", api_ok, CLIENT},
    {"developer.research.adlib.ad.detail", "{\"fields\":[\"ad.reach\"],\"ad_id\":104271997065}",
     "POST /v2/research/adlib/ad/detail/?fields=ad.reach", "{\"ad_id\":104271997065}", api_ok, CLIENT},
    {"developer.research.adlib.ad.report", "{\"fields\":[\"count_time_series_by_country\"],\"filters\":{\"ad_published_date_range\":{\"min\":\"20221001\",\"max\":\"20221101\"},\"country_code\":\"FR\",\"advertiser_business_ids\":[3847236290405]}}",
     "POST /v2/research/adlib/ad/report/?fields=count_time_series_by_country", "{\"filters\":{\"ad_published_date_range\":{\"min\":\"20221001\",\"max\":\"20221101\"},\"country_code\":\"FR\",\"advertiser_business_ids\":[3847236290405]}}", api_ok, CLIENT},
    {"developer.research.adlib.advertiser.query", "{\"fields\":[\"business_id\"],\"search_term\":\"coffee\",\"max_count\":5}",
     "POST /v2/research/adlib/advertiser/query/?fields=business_id", "{\"search_term\":\"coffee\",\"max_count\":5}", api_ok, CLIENT},
    {"developer.research.adlib.commercial_content.query", "{\"fields\":[\"id\"],\"filters\":{\"content_published_date_range\":{\"min\":\"20230102\",\"max\":\"20230109\"},\"creator_country_code\":\"FR\",\"creator_usernames\":[\"a\"]},\"max_count\":10}",
     "POST /v2/research/adlib/commercial_content/query/?fields=id", "{\"filters\":{\"content_published_date_range\":{\"min\":\"20230102\",\"max\":\"20230109\"},\"creator_country_code\":\"FR\",\"creator_usernames\":[\"a\"]},\"max_count\":10}", api_ok, CLIENT},
    {"developer.user.data.add", "{\"data_format\":\"json\",\"category_selection_list\":[\"video\",\"profile\"]}",
     "POST /v2/user/data/add/?fields=request_id", "{\"data_format\":\"json\",\"category_selection_list\":[\"video\",\"profile\"]}", api_ok, DEVELOPER},
    {"developer.user.data.check", "{\"request_id\":7602997517160123666}",
     "POST /v2/user/data/check/?fields=request_id%2Cstatus%2Capply_time%2Ccollect_time%2Cdata_format%2Ccategory_selection_list", "{\"request_id\":7602997517160123666}", api_ok, DEVELOPER},
    {"developer.user.data.cancel", "{\"request_id\":7}",
     "POST /v2/user/data/cancel/", "{\"request_id\":7}", api_ok, DEVELOPER},
    {"developer.request", "{\"path\":\"/v2/x/\",\"query\":{\"fields\":\"a\"}}", "GET /v2/x/?fields=a", "", api_ok, DEVELOPER},
    // clang-format on
};

static void succeeded(tt_result *r)
{
    ck_assert_msg(tt_result_status(r) == TT_OK, "%s: %s", tt_result_action(r), tt_result_message(r));
    tt_result_unref(r);
}

START_TEST(each_endpoint_sends_these_bytes)
{
    int form = strncmp(rows[_i].line, "POST /v2/oauth", 14) == 0;

    if (rows[_i].answer != NULL) {
        wire_answer(200, "application/json", rows[_i].answer);
    }
    succeeded(tt_call_text(tt, rows[_i].action, rows[_i].params, NULL));
    ck_assert_uint_eq(wire_count(), 1);
    ck_assert_str_eq(wire_line(0), rows[_i].line);
    ck_assert_str_eq(wire_body(0, NULL), rows[_i].body);
    ck_assert_str_eq(wire_header(0, "Access-Token"), rows[_i].token == BUSINESS ? "act.biz" : "");
    ck_assert_str_eq(wire_header(0, "Authorization"), rows[_i].token == DEVELOPER ? "Bearer act.dev"
                                                      : rows[_i].token == CLIENT  ? "Bearer clt.app"
                                                                                  : "");
    if (rows[_i].body[0] != '\0') {
        ck_assert_str_eq(wire_header(0, "Content-Type"),
                         form ? "application/x-www-form-urlencoded" : "application/json");
    }
}
END_TEST

START_TEST(a_picture_travels_as_multipart)
{
    FILE *file = fopen("test_wire_rest.png", "wb");

    ck_assert_ptr_nonnull(file);
    fputs("\x89PNG not really", file);
    fclose(file);
    succeeded(tt_call_text(tt, "business.comment.image.upload",
                           "{\"business_id\":\"b1\",\"image_file\":\"test_wire_rest.png\"}", NULL));
    unlink("test_wire_rest.png");
    ck_assert_str_eq(wire_line(0), "POST /open_api/v1.3/business/comment/image/upload/");
    ck_assert(wire_has_part(0, "business_id", "b1"));
    ck_assert(wire_has_file(0, "image_file", "test_wire_rest.png", "\x89PNG not really"));
}
END_TEST

static json_t *address(const char *action, const char *params)
{
    tt_result *r = tt_call_text(tt, action, params, NULL);
    json_t *data = tt_result_tree(r);

    ck_assert_msg(json_string_value(json_object_get(data, "url")) != NULL, "%s", tt_result_message(r));
    ck_assert_uint_eq(wire_count(), 0); /* nothing is sent */
    tt_result_unref(r);
    return data;
}

START_TEST(the_sign_in_page_of_the_developer)
{
    json_t *data = address("developer.sign_in_url",
                           "{\"state\":\"s1\",\"code_challenge\":"
                           "\"13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3\"}");
    const char *url = strstr(json_string_value(json_object_get(data, "url")), "/v2/");

    ck_assert_str_eq(url, "/v2/auth/authorize/?state=s1&code_challenge="
                          "13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144566ee1894acb70f9c3&client_key=awkey&"
                          "response_type=code&scope=user.info.basic%2Cvideo.list&"
                          "redirect_uri=https%3A%2F%2Fmy.example%2Fcb%2F&code_challenge_method=S256");
    json_decref(data);
}
END_TEST

/* The verifier comes back with the address, the challenge in it is 64 hexadecimal digits. */
START_TEST(the_challenge_of_the_developer_is_hexadecimal)
{
    json_t *data = address("developer.sign_in_url", "{}");
    const char *url = json_string_value(json_object_get(data, "url"));
    const char *challenge = strstr(url, "&code_challenge=") + strlen("&code_challenge=");
    const char *verifier = json_string_value(json_object_get(data, "code_verifier"));

    ck_assert_uint_eq(strspn(challenge, "0123456789abcdef"), 64);
    ck_assert_uint_eq(strcspn(challenge, "&"), 64);
    ck_assert_ptr_nonnull(verifier);
    ck_assert_uint_ge(strlen(verifier), 43);
    ck_assert_ptr_nonnull(json_object_get(data, "state"));
    json_decref(data);
}
END_TEST

START_TEST(the_sign_in_page_of_business)
{
    json_t *data = address("business.sign_in_url",
                           "{\"state\":\"s1\",\"scope\":\"user.info.basic,video.publish\",\"rid\":\"r\"}");
    const char *url = strstr(json_string_value(json_object_get(data, "url")), "/v2/");

    ck_assert_str_eq(url,
                     "/v2/auth/authorize/?state=s1&scope=user.info.basic%2Cvideo.publish&client_key=app1&"
                     "response_type=code&redirect_uri=https%3A%2F%2Fmy.example%2Fcb%2F");
    json_decref(data);
}
END_TEST

static tt_result *handle(const char *text)
{
    json_t *object = json_loads(text, 0, NULL);
    tt_result *r;

    ck_assert_ptr_nonnull(object);
    r = tt_handle(tt, object, NULL);
    json_decref(object);
    return r;
}

static const struct {
    const char *object, *line, *body, *answer, *token;
} package[] = {
    // clang-format off
    {"{\"actionType\":\"exchangeCodeForAccessToken\",\"provider\":\"business\",\"code\":\"c1\"}", "POST /open_api/v1.3/tt_user/oauth2/token/",
     "{\"auth_code\":\"c1\",\"client_id\":\"app1\",\"client_secret\":\"s3cret\",\"grant_type\":\"authorization_code\",\"redirect_uri\":\"https://my.example/cb/\"}",
     v13_token_ok, ""},
    {"{\"actionType\":\"refreshBusinessAccessToken\",\"refresh_token\":\"rft.9\"}", "POST /open_api/v1.3/tt_user/oauth2/refresh_token/",
     "{\"refresh_token\":\"rft.9\",\"client_id\":\"app1\",\"client_secret\":\"s3cret\",\"grant_type\":\"refresh_token\"}", v13_token_ok, ""},
    {"{\"actionType\":\"getBusinessInfo\",\"business_id\":\"b1\",\"access_token\":\"act.9\"}",
     "GET /open_api/v1.3/business/get/?business_id=b1&fields=%5B%22display_name%22%2C%22profile_image%22%2C%22username%22%5D", "", NULL, "act.9"},
    {"{\"actionType\":\"getBusinessVideoInfo\",\"page_id\":\"b1\",\"post_ids\":[\"7\"],\"access_token\":\"act.9\"}",
     "GET /open_api/v1.3/business/video/list/?business_id=b1&filters=%7B%22video_ids%22%3A%5B%227%22%5D%7D&fields=%5B%22audience_countries%22%2C%22item_id%22%2C%22likes%22%2C%22video_views%22%2C%22shares%22%2C%22reach%22%2C%22comments%22%5D",
     "", NULL, "act.9"},
    {"{\"actionType\":\"exchangeCodeForAccessToken\",\"provider\":\"developer\",\"code\":\"c1\"}", "POST /v2/oauth/token/",
     "code=c1&grant_type=authorization_code&client_key=awkey&client_secret=s4cret&redirect_uri=https%3A%2F%2Fmy.example%2Fcb%2F", token_ok, ""},
    {"{\"actionType\":\"refreshUserAccessToken\",\"refresh_token\":\"rft.9\"}", "POST /v2/oauth/token/",
     "refresh_token=rft.9&grant_type=refresh_token&client_key=awkey&client_secret=s4cret", token_ok, ""},
    {"{\"actionType\":\"getUserInfo\",\"open_id\":\"o\",\"access_token\":\"act.9\"}",
     "GET /v2/user/info/?fields=open_id%2Cunion_id%2Cavatar_url%2Cavatar_url_100%2Cavatar_large_url%2Cdisplay_name", "", api_ok, "Bearer act.9"},
    {"{\"actionType\":\"getUserVideoInfo\",\"video_ids\":[\"7\"],\"fields\":[\"id\"],\"access_token\":\"act.9\"}", "POST /v2/video/query/?fields=id",
     "{\"filters\":{\"video_ids\":[\"7\"]}}", api_ok, "Bearer act.9"},
    // clang-format on
};

START_TEST(the_packages_objects_send_these_bytes)
{
    const char *header = strncmp(package[_i].token, "Bearer", 6) == 0 ? "Authorization" : "Access-Token";

    if (package[_i].answer != NULL) {
        wire_answer(200, "application/json", package[_i].answer);
    }
    succeeded(handle(package[_i].object));
    ck_assert_str_eq(wire_line(0), package[_i].line);
    ck_assert_str_eq(wire_body(0, NULL), package[_i].body);
    ck_assert_str_eq(wire_header(0, header), package[_i].token);
}
END_TEST

START_TEST(a_name_of_two_providers_is_asked_back)
{
    tt_result *r = handle("{\"actionType\":\"refreshAccessToken\",\"refresh_token\":\"rft.9\"}");

    ck_assert_int_eq(tt_result_status(r), TT_EUSAGE);
    ck_assert_ptr_nonnull(strstr(tt_result_message(r), "business"));
    ck_assert_ptr_nonnull(strstr(tt_result_message(r), "developer"));
    ck_assert_uint_eq(wire_count(), 0);
    tt_result_unref(r);
}
END_TEST

/* A refresh token that is given brings a fresh access token first. */
START_TEST(a_given_refresh_token_is_used_first)
{
    wire_answer(200, "application/json", token_ok);
    wire_answer(200, "application/json", api_ok);
    succeeded(
        handle("{\"actionType\":\"getUserInfo\",\"refresh_token\":\"rft.9\",\"should_refresh_token\":true,"
               "\"fields\":[\"open_id\"]}"));
    ck_assert_uint_eq(wire_count(), 2);
    ck_assert_str_eq(wire_line(0), "POST /v2/oauth/token/");
    ck_assert_str_eq(wire_body(0, NULL),
                     "grant_type=refresh_token&refresh_token=rft.9&client_key=awkey&client_secret=s4cret");
    ck_assert_str_eq(wire_header(1, "Authorization"), "Bearer act.2");
}
END_TEST

static const struct {
    const char *action, *params, *answer, *code, *part;
    unsigned status;
    int kind;
} refusals[] = {
    // clang-format off
    {"developer.user.info", "{\"fields\":[\"open_id\"]}", "{\"data\":{},\"error\":{\"code\":\"access_token_invalid\",\"message\":\"m\",\"log_id\":\"L1\"}}", "access_token_invalid", "expired or revoked", 401, TT_EAUTH},
    {"developer.user.info", "{\"fields\":[\"open_id\"]}", "{\"data\":{},\"error\":{\"code\":\"scope_not_authorized\",\"message\":\"m\",\"log_id\":\"L1\"}}", "scope_not_authorized", "did not grant", 401, TT_EAUTH},
    {"developer.post.publish.creator_info.query", "{}", "{\"data\":{},\"error\":{\"code\":\"spam_risk_too_many_posts\",\"message\":\"m\",\"log_id\":\"L1\"}}", "spam_risk_too_many_posts", "tomorrow", 200, TT_EREMOTE},
    {"developer.post.publish.inbox.video.init", "{\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"https://a.example/v.mp4\"}}",
     "{\"data\":{},\"error\":{\"code\":\"url_ownership_unverified\",\"message\":\"m\",\"log_id\":\"L1\"}}", "url_ownership_unverified", "via=stream", 403, TT_EREMOTE},
    {"developer.oauth.token", "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"r\"}", "{\"error\":\"invalid_grant\",\"error_description\":\"m\",\"log_id\":\"L1\"}", "invalid_grant", "Sign in again", 200, TT_EAUTH},
    {"developer.oauth.token", "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"r\"}", "{\"token_type\":\"Bearer\",\"log_id\":\"L1\"}", "", "access_token", 200, TT_EREMOTE},
    {"business.get", "{\"business_id\":\"b1\"}", "{\"code\":40105,\"message\":\"m\",\"request_id\":\"L1\",\"data\":{}}", "40105", "", 200, TT_EAUTH},
    // clang-format on
};

START_TEST(refusals_are_explained)
{
    tt_result *r;

    wire_answer(refusals[_i].status, "application/json", refusals[_i].answer);
    r = tt_call_text(tt, refusals[_i].action, refusals[_i].params, NULL);
    ck_assert_msg(tt_result_status(r) == refusals[_i].kind, "%d: %s", tt_result_status(r),
                  tt_result_message(r));
    ck_assert_str_eq(tt_result_code(r), refusals[_i].code);
    ck_assert_str_eq(tt_result_request_id(r), "L1");
    ck_assert_msg(strstr(tt_result_message(r), refusals[_i].part) != NULL ||
                      strstr(tt_result_hint(r), refusals[_i].part) != NULL,
                  "%s | %s", tt_result_message(r), tt_result_hint(r));
    tt_result_unref(r);
}
END_TEST

START_TEST(the_gateways_404_is_not_json)
{
    tt_result *r;

    wire_answer(404, "text/plain; charset=utf-8", "Unsupported path(Janus)");
    r = tt_call_text(tt, "developer.request", "{\"path\":\"/v2/nothing/\"}", NULL);
    ck_assert_int_eq(tt_result_status(r), TT_EREMOTE);
    ck_assert_int_eq(tt_result_http(r), 404);
    ck_assert_msg(strstr(tt_result_message(r), "path") != NULL || strstr(tt_result_hint(r), "path") != NULL,
                  "%s", tt_result_message(r));
    tt_result_unref(r);
}
END_TEST

static const struct {
    const char *action, *params, *param;
} wrong[] = {
    // clang-format off
    {"business.video.publish", "{\"business_id\":\"b1\",\"post_info\":{}}", "video_url"},
    {"business.comment.create", "{\"business_id\":\"b1\",\"video_id\":\"7\"}", "text"},
    {"business.comment.list", "{\"business_id\":\"b1\",\"video_id\":\"7\",\"max_count\":31}", "max_count"},
    {"business.video.list", "{\"business_id\":\"b1\",\"max_count\":21}", "max_count"},
    {"developer.user.info", "{}", "fields"},
    {"developer.oauth.token", "{\"grant_type\":\"refresh_token\"}", "refresh_token"},
    {"developer.oauth.token", "{\"grant_type\":\"authorization_code\"}", "code"},
    {"developer.oauth.token", "{\"grant_type\":\"password\"}", "grant_type"},
    {"developer.video.query", "{\"fields\":[\"id\"],\"filters\":{\"video_ids\":[]}}", "filters.video_ids"},
    {"developer.post.publish.inbox.video.init", "{\"source_info\":{\"source\":\"FILE_UPLOAD\"}}", "source_info.video_size"},
    {"developer.post.publish.content.init", "{\"post_mode\":\"DIRECT_POST\",\"source_info\":{\"photo_images\":[\"https://a.example/1.webp\"],\"photo_cover_index\":0}}", "post_info"},
    {"developer.research.video.query", "{\"fields\":[\"id\"],\"query\":{\"and\":[{\"operation\":\"LIKE\",\"field_name\":\"keyword\",\"field_values\":[\"a\"]}]},\"start_date\":\"20260101\",\"end_date\":\"20260102\"}", "query.and[0].operation"},
    {"developer.research.video.comment.list", "{\"fields\":[\"id\"]}", "video_id"},
    {"developer.research.adlib.ad.query", "{\"fields\":[\"ad.id\"],\"filters\":{}}", "filters.ad_published_date_range"},
    {"developer.user.data.add", "{\"data_format\":\"json\"}", "category_selection_list"},
    {"developer.post_video", "{\"privacy_level\":\"SELF_ONLY\"}", "video_file"},
    {"developer.request", "{}", "path"},
    // clang-format on
};

START_TEST(wrong_calls_are_refused_before_sending)
{
    tt_result *r = tt_call_text(tt, wrong[_i].action, wrong[_i].params, NULL);

    ck_assert_msg(tt_result_status(r) == TT_EUSAGE, "%d: %s", tt_result_status(r), tt_result_message(r));
    ck_assert_str_eq(tt_result_param(r), wrong[_i].param);
    ck_assert_uint_eq(wire_count(), 0);
    tt_result_unref(r);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("wire rest");
    TCase *t = tcase_create("bytes");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(t, open_context, close_context);
    tcase_add_loop_test(t, each_endpoint_sends_these_bytes, 0, (int)(sizeof rows / sizeof *rows));
    tcase_add_test(t, a_picture_travels_as_multipart);
    tcase_add_test(t, the_sign_in_page_of_the_developer);
    tcase_add_test(t, the_challenge_of_the_developer_is_hexadecimal);
    tcase_add_test(t, the_sign_in_page_of_business);
    tcase_add_loop_test(t, the_packages_objects_send_these_bytes, 0, (int)(sizeof package / sizeof *package));
    tcase_add_test(t, a_name_of_two_providers_is_asked_back);
    tcase_add_test(t, a_given_refresh_token_is_used_first);
    tcase_add_loop_test(t, refusals_are_explained, 0, (int)(sizeof refusals / sizeof *refusals));
    tcase_add_test(t, the_gateways_404_is_not_json);
    tcase_add_loop_test(t, wrong_calls_are_refused_before_sending, 0, (int)(sizeof wrong / sizeof *wrong));
    suite_add_tcase(suite, t);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
