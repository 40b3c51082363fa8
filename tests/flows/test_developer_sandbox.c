/* The developer and creative providers against tiktok-sandbox, which shares no table and no code with them. */
#include "build_config.h"

#include "tests/unit/box.h"
#include "tests/unit/box_client.h"
#include <arpa/inet.h>
#include <check.h>
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define INIT   "/v2/post/publish/video/init/"
#define INBOX  "/v2/post/publish/inbox/video/init/"
#define STATUS "/v2/post/publish/status/fetch/"
enum { TWELVE_MB = 12000000 };

static tt_context *tt;

static void setup(void)
{
    static const char *const providers[] = {"developer", "creative"};
    static const char *const arguments[] = {"--consent", "allow", NULL};

    tt = box_client_start(arguments, providers, 2);
}

/* The same, but posts take their time. */
static void setup_slow(void)
{
    static const char *const providers[] = {"developer"};
    static const char *const arguments[] = {"--ready-after", "1800", NULL};

    tt = box_client_start(arguments, providers, 1);
}

/* The same, but no post is ever published while a test runs. */
static void setup_patient(void)
{
    static const char *const providers[] = {"developer"};
    static const char *const arguments[] = {"--ready-after", "600000", NULL};

    tt = box_client_start(arguments, providers, 1);
}

static json_t *post(const char *more, size_t size)
{
    return box_client_data(box_client_call("developer.post_video", "{\"video_file\":\"%s\",\"poll_ms\":40%s}",
                                           box_client_file("clip.mp4", size), more));
}

/* ------------------------------------------------------------------------------------------------- sign-in */

/* The text behind name= in the address that a redirect leads to, percent-decoded. */
static void redirected(const struct reply *page, const char *name, char *out, size_t room)
{
    const char *at = strstr(reply_header(page, "Location"), name);
    size_t n = 0;

    ck_assert_msg(at != NULL, "%ld %s", page->status, page->head);
    for (at += strlen(name); *at != '\0' && *at != '&' && n + 1 < room; at++) {
        unsigned c = (unsigned char)*at;

        if (*at == '%') {
            ck_assert_int_eq(sscanf(at + 1, "%2x", &c), 1);
            at += 2;
        }
        out[n++] = (char)c;
    }
    out[n] = '\0';
}

START_TEST(signing_in_with_pkce)
{
    json_t *page_of = box_client_data(box_client_call("developer.sign_in_url", "{}")), *data;
    struct reply page = box_get(box_client_text(page_of, "url"), NULL);
    char code[256], state[64];

    redirected(&page, "state=", state, sizeof state);
    ck_assert_str_eq(state, box_client_text(page_of, "state"));
    redirected(&page, "code=", code, sizeof code);
    box_client_refused(
        box_client_call("developer.oauth.token",
                        "{\"grant_type\":\"authorization_code\",\"code\":\"%s\",\"code_verifier\":\"%s\"}",
                        code, "0123456789012345678901234567890123456789012"),
        TT_EREMOTE, "invalid_request", "code_verifier");
    reply_free(&page);
    page = box_get(box_client_text(page_of, "url"), NULL);
    redirected(&page, "code=", code, sizeof code);
    data = box_client_data(
        box_client_call("developer.oauth.token",
                        "{\"grant_type\":\"authorization_code\",\"code\":\"%s\",\"code_verifier\":\"%s\"}",
                        code, box_client_text(page_of, "code_verifier")));
    ck_assert_str_ne(box_client_text(data, "access_token"), "");
    json_decref(data);
    json_decref(page_of);
    reply_free(&page);
}
END_TEST

START_TEST(signing_in_with_a_qr_code)
{
    json_t *qr = box_client_data(box_client_call("developer.oauth.get_qrcode", "{\"state\":\"s\"}")), *data;
    const char *url = box_client_text(qr, "scan_qrcode_url"), *place = strstr(url, "tobefilled");
    static const char *const steps[] = {"scanned", "confirmed"};
    char order[1024];

    ck_assert_ptr_nonnull(place);
    for (int i = 0; i < 2; i++) {
        snprintf(order, sizeof order, "{\"url\":\"%.*smine%s\",\"status\":\"%s\"}", (int)(place - url), url,
                 place + strlen("tobefilled"), steps[i]);
        struct reply r = box_post("/sandbox/qrcode", NULL, order);
        ck_assert_msg(r.status == 200, "%s", r.body);
        reply_free(&r);
        data = box_client_data(box_client_call("developer.oauth.check_qrcode", "{\"token\":\"%s\"}",
                                               box_client_text(qr, "token")));
        ck_assert_str_eq(box_client_text(data, "status"), steps[i]);
        ck_assert_str_eq(box_client_text(data, "client_ticket"), "mine");
        const char *back = json_string_value(json_object_get(data, "redirect_uri"));
        ck_assert_int_eq(back && strstr(back, "?code="), i == 1);
        json_decref(data);
    }
    json_decref(qr);
}
END_TEST

START_TEST(tokens_rotate_and_end)
{
    json_t *data = box_client_data(
        box_client_handle("{\"actionType\":\"refreshUserAccessToken\",\"refresh_token\":\"%s\"}",
                          box_said("developer", "refresh_token")));
    char token[256];

    snprintf(token, sizeof token, "%s", box_client_text(data, "access_token"));
    json_decref(data);
    box_client_refused(
        box_client_handle("{\"actionType\":\"refreshUserAccessToken\",\"refresh_token\":\"%s\"}",
                          box_said("developer", "refresh_token")),
        TT_EAUTH, "invalid_grant", "Sign in again");
    json_decref(box_client_data(box_client_call("developer.oauth.revoke", "{\"token\":\"%s\"}", token)));
    box_client_refused(box_client_handle("{\"actionType\":\"getUserInfo\",\"access_token\":\"%s\"}", token),
                       TT_EAUTH, "access_token_invalid", "expired or revoked");
    data =
        box_client_data(box_client_call("developer.oauth.token", "{\"grant_type\":\"client_credentials\"}"));
    ck_assert_int_eq(strncmp(box_client_text(data, "access_token"), "clt.", 4), 0);
    json_decref(data);
}
END_TEST

START_TEST(users_and_their_videos)
{
    json_t *data = box_client_data(box_client_handle("{\"actionType\":\"getUserInfo\",\"open_id\":\"o\"}"));
    char id[32];

    ck_assert_str_eq(box_client_text(data, "user.open_id"), box_said("developer", "open_id"));
    json_decref(data);
    data = box_client_data(
        box_client_call("developer.video.list", "{\"fields\":[\"id\",\"title\"],\"max_count\":2}"));
    snprintf(id, sizeof id, "%s", box_client_text(data, "videos.0.id"));
    json_decref(data);
    data = box_client_data(
        box_client_handle("{\"actionType\":\"getUserVideoInfo\",\"video_ids\":[\"%s\"]}", id));
    ck_assert_str_eq(box_client_text(data, "videos.0.id"), id);
    json_decref(data);
    box_client_refused(box_client_call("developer.user.info", "{\"fields\":[\"shoe_size\"]}"), TT_EREMOTE,
                       "invalid_params", "parameter");
}
END_TEST

/* ------------------------------------------------------------------------------------------------- posting */

START_TEST(a_small_file_goes_in_one_chunk)
{
    json_t *data = post(",\"privacy_level\":\"SELF_ONLY\",\"title\":\"@me #first\"", 70000);

    ck_assert_str_eq(box_client_text(data, "status"), "PUBLISH_COMPLETE");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", INIT), 1);
}
END_TEST

START_TEST(the_ids_of_a_public_post_keep_their_digits)
{
    json_t *data, *videos;

    box_order("{\"audited\":true,\"private_account\":false,\"moderation_ms\":0}");
    data = post(",\"privacy_level\":\"PUBLIC_TO_EVERYONE\",\"title\":\"seen\"", 70000);
    videos = box_client_data(box_client_call("developer.video.list", "{\"fields\":[\"id\",\"title\"]}"));
    ck_assert_str_eq(box_client_text(data, "post_ids.0"), box_client_text(videos, "videos.0.id"));
    ck_assert_uint_ge(strlen(box_client_text(data, "post_ids.0")), 17);
    json_decref(data);
    json_decref(videos);
}
END_TEST

/* Receipts that name the last byte as well as those that count, and a chunk that fails once. */
START_TEST(a_larger_file_goes_in_chunks)
{
    static const char *const orders[] = {"{\"receipt\":\"count\"}", "{\"receipt\":\"last\"}",
                                         "{\"fail_chunk\":2}", "{\"fail_chunk\":1,\"receipt\":\"last\"}"};
    json_t *data;

    box_order(orders[_i]);
    data = post(",\"privacy_level\":\"SELF_ONLY\",\"chunk_size\":5242880", TWELVE_MB);
    ck_assert_str_eq(box_client_text(data, "status"), "PUBLISH_COMPLETE");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("PUT", "/video/"), _i < 2 ? 2 : 3);
}
END_TEST

START_TEST(a_chunk_whose_answer_is_lost_is_not_stored_twice)
{
    json_t *data;

    box_client_fault("PUT:/video/,nth=1,drop-answer=0");
    data = post(",\"privacy_level\":\"SELF_ONLY\",\"chunk_size\":5242880", TWELVE_MB);
    ck_assert_str_eq(box_client_text(data, "status"), "PUBLISH_COMPLETE");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", INIT), 1);
}
END_TEST

START_TEST(what_an_unaudited_app_may_not_is_explained)
{
    box_order("{\"private_account\":false}");
    box_client_refused(box_client_call("developer.post_video",
                                       "{\"video_file\":\"%s\",\"privacy_level\":\"SELF_ONLY\"}",
                                       box_client_file("clip.mp4", 1000)),
                       TT_EREMOTE, "unaudited_client_can_only_post_to_private_accounts", "not audited yet");
    box_client_refused(
        box_client_call("developer.post_video", "{\"video_file\":\"%s\"}", box_client_file("clip.mp4", 1000)),
        TT_EUSAGE, "", "PUBLIC_TO_EVERYONE, MUTUAL_FOLLOW_FRIENDS, SELF_ONLY");
}
END_TEST

/* A server that has one video and knows ranges. */
static enum MHD_Result serve(void *cls, struct MHD_Connection *connection, const char *url,
                             const char *method, const char *version, const char *upload, size_t *n,
                             void **kept)
{
    static char bytes[TWELVE_MB];
    const char *range = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Range");
    unsigned long first = 0, last = TWELVE_MB - 1;
    struct MHD_Response *response;
    enum MHD_Result result;
    char text[96];

    (void)cls, (void)url, (void)method, (void)version, (void)upload, (void)n, (void)kept;
    if (range != NULL && sscanf(range, "bytes=%lu-%lu", &first, &last) >= 1 && last >= TWELVE_MB) {
        last = TWELVE_MB - 1;
    }
    response = MHD_create_response_from_buffer(last - first + 1, bytes + first, MHD_RESPMEM_PERSISTENT);
    snprintf(text, sizeof text, "bytes %lu-%lu/%d", first, last, TWELVE_MB);
    MHD_add_response_header(response, "Content-Type", "video/mp4");
    MHD_add_response_header(response, "Content-Range", text);
    result = MHD_queue_response(connection, range != NULL ? 206 : 200, response);
    MHD_destroy_response(response);
    return result;
}

START_TEST(an_address_is_streamed_through_us_into_a_draft)
{
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    struct MHD_Daemon *server = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 0, NULL, NULL, serve, NULL,
                                                 MHD_OPTION_SOCK_ADDR, &loopback, MHD_OPTION_END);
    json_t *data;

    ck_assert_ptr_nonnull(server);
    data = box_client_data(box_client_handle(
        "{\"actionType\":\"postUserVideo\",\"user_id\":\"o\",\"video_url\":\"http://127.0.0.1:%u/v.mp4\","
        "\"chunk_size\":5242880,\"poll_ms\":40}",
        (unsigned)MHD_get_daemon_info(server, MHD_DAEMON_INFO_BIND_PORT)->port));
    ck_assert_str_eq(box_client_text(data, "status"), "SEND_TO_USER_INBOX");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", INBOX), 1);
    ck_assert_uint_eq(box_client_seen("PUT", "/video/"), 2);
    MHD_stop_daemon(server);
}
END_TEST

START_TEST(tiktok_pulls_from_verified_domains_only)
{
    json_t *data;

    box_client_refused(box_client_call("developer.post_video",
                                       "{\"video_url\":\"https://other.example/v.mp4\",\"via\":\"pull\","
                                       "\"mode\":\"inbox\",\"poll_ms\":40}"),
                       TT_EREMOTE, "url_ownership_unverified", "via=stream");
    data = box_client_data(box_client_call(
        "developer.post_video", "{\"video_url\":\"https://verified.example/v.mp4\",\"via\":\"pull\","
                                "\"privacy_level\":\"SELF_ONLY\",\"poll_ms\":40}"));
    ck_assert_str_eq(box_client_text(data, "status"), "PUBLISH_COMPLETE");
    json_decref(data);
}
END_TEST

START_TEST(a_post_that_fails_says_why)
{
    box_order("{\"fail_reason\":\"duration_check_failed\"}");
    box_client_refused(box_client_call("developer.post_video",
                                       "{\"video_file\":\"%s\",\"mode\":\"inbox\",\"poll_ms\":40}",
                                       box_client_file("clip.mp4", 1000)),
                       TT_EREMOTE, "duration_check_failed", "too short or too long");
}
END_TEST

static tt_result *post_named(const char *name, const char *file, const char *more)
{
    tt_call_options options = TT_CALL_OPTIONS_INIT;
    char text[512];
    json_t *params;
    tt_result *r;

    snprintf(text, sizeof text, "{\"video_file\":\"%s\",\"mode\":\"inbox\",\"poll_ms\":40%s}", file, more);
    params = json_loads(text, 0, NULL);
    options.resume = name;
    r = tt_call(tt, "developer.post_video", params, &options);
    json_decref(params);
    return r;
}

/* Waiting ends as unknown; going on later asks for the same post and starts no other. */
START_TEST(a_post_that_takes_too_long_is_followed_later)
{
    const char *file = box_client_file("clip.mp4", 1000);
    json_t *data;

    box_client_refused(post_named("later", file, ",\"wait_seconds\":1"), TT_EUNKNOWN, "", "later");
    data = box_client_data(post_named("later", file, ""));
    ck_assert_str_eq(box_client_text(data, "status"), "SEND_TO_USER_INBOX");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", INBOX), 1);
    ck_assert_uint_eq(box_client_seen("PUT", "/video/"), 1);
}
END_TEST

/* An upload that breaks off goes on with the chunk that is missing. */
START_TEST(an_upload_that_broke_off_goes_on)
{
    const char *file = box_client_file("clip.mp4", 16000000);
    json_t *data;

    box_client_fault("PUT:/video/,nth=2,count=5,close");
    box_client_refused(post_named("again", file, ",\"chunk_size\":5242880"), TT_ENETWORK, "", "Chunk 2 of 3");
    data = box_client_data(post_named("again", file, ",\"chunk_size\":5242880"));
    ck_assert_str_eq(box_client_text(data, "status"), "SEND_TO_USER_INBOX");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", INBOX), 1);
    ck_assert_uint_eq(box_client_seen("PUT", "/video/"), 1 + 5 + 2);
}
END_TEST

START_TEST(a_lost_start_posts_nothing)
{
    box_client_fault("POST:" INBOX ",close");
    box_client_refused(box_client_call("developer.post_video",
                                       "{\"video_file\":\"%s\",\"mode\":\"inbox\",\"poll_ms\":40}",
                                       box_client_file("clip.mp4", 1000)),
                       TT_ENETWORK, "", "nothing was posted");
    ck_assert_uint_eq(box_client_seen("POST", INBOX), 1);
}
END_TEST

START_TEST(photos_and_cancelling)
{
    json_t *data = box_client_data(box_client_call(
        "developer.post.publish.content.init",
        "{\"post_mode\":\"DIRECT_POST\",\"post_info\":{\"title\":\"t\",\"privacy_level\":\"SELF_ONLY\"},"
        "\"source_info\":{\"photo_images\":[\"https://verified.example/1.webp\"],"
        "\"photo_cover_index\":0}}"));
    char id[128];

    snprintf(id, sizeof id, "%s", box_client_text(data, "publish_id"));
    json_decref(data);
    json_decref(
        box_client_data(box_client_call("developer.post.publish.cancel", "{\"publish_id\":\"%s\"}", id)));
    data = box_client_data(
        box_client_call("developer.post.publish.status.fetch", "{\"publish_id\":\"%s\"}", id));
    ck_assert_str_eq(box_client_text(data, "fail_reason"), "publish_cancelled");
    json_decref(data);
    box_client_refused(box_client_call("developer.post.publish.cancel", "{\"publish_id\":\"%s\"}", id),
                       TT_EREMOTE, "publish_not_cancellable", "gone too far");
}
END_TEST

START_TEST(any_request)
{
    json_t *data = box_client_data(box_client_call(
        "developer.request", "{\"path\":\"/v2/user/info/\",\"query\":{\"fields\":\"open_id\"}}"));

    ck_assert_str_eq(box_client_text(data, "user.open_id"), box_said("developer", "open_id"));
    json_decref(data);
    box_client_refused(box_client_call("developer.request", "{\"path\":\"/v2/user/nothing/\"}"), TT_EREMOTE,
                       "", "path");
}
END_TEST

/* ------------------------------------------------------------------------------------------------- creative */

START_TEST(the_dialog_opens_for_half_an_hour)
{
    json_t *data =
        box_client_data(box_client_handle("{\"actionType\":\"creativePlugin\",\"storeId\":\"shop "
                                          "1\",\"locale\":\"en\",\"storeName\":\"Harbour & Sons\","
                                          "\"downloadURLS\":[\"https://verified.example/v.mp4\"]}"));
    struct reply page = box_get(box_client_text(data, "url"), NULL);

    ck_assert_msg(page.status == 200, "%ld %s", page.status, page.body);
    ck_assert_ptr_nonnull(strstr(page.body, "Harbour &amp; Sons"));
    reply_free(&page);
    json_decref(box_client_data(
        box_client_call("creative.verify", "{\"url\":\"%s\"}", box_client_text(data, "url"))));
    box_advance(30 * 60000 + 5000);
    page = box_get(box_client_text(data, "url"), NULL);
    ck_assert_msg(page.status == 400, "%ld", page.status);
    reply_free(&page);
    json_decref(data);
}
END_TEST

START_TEST(a_wrong_key_is_refused)
{
    json_t *data = box_client_data(box_client_call(
        "creative.upload_url", "{\"external_business_id\":\"1\",\"locale\":\"en\",\"hmac_key\":\"no\","
                               "\"download_urls\":[\"https://verified.example/v.mp4\"]}"));
    struct reply page = box_get(box_client_text(data, "url"), NULL);

    ck_assert_int_eq(page.status, 400);
    reply_free(&page);
    box_client_refused(box_client_call("creative.verify", "{\"url\":\"%s\"}", box_client_text(data, "url")),
                       TT_EUSAGE, "hmac", "another key");
    json_decref(data);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("developer sandbox");
    TCase *t = tcase_create("developer"), *slow = tcase_create("slow"), *patient = tcase_create("patient");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(t, setup, box_client_stop);
    tcase_set_timeout(t, 40);
    tcase_add_test(t, signing_in_with_pkce);
    tcase_add_test(t, signing_in_with_a_qr_code);
    tcase_add_test(t, tokens_rotate_and_end);
    tcase_add_test(t, users_and_their_videos);
    tcase_add_test(t, a_small_file_goes_in_one_chunk);
    tcase_add_test(t, the_ids_of_a_public_post_keep_their_digits);
    tcase_add_loop_test(t, a_larger_file_goes_in_chunks, 0, 4);
    tcase_add_test(t, a_chunk_whose_answer_is_lost_is_not_stored_twice);
    tcase_add_test(t, what_an_unaudited_app_may_not_is_explained);
    tcase_add_test(t, an_address_is_streamed_through_us_into_a_draft);
    tcase_add_test(t, tiktok_pulls_from_verified_domains_only);
    tcase_add_test(t, a_post_that_fails_says_why);
    tcase_add_test(t, an_upload_that_broke_off_goes_on);
    tcase_add_test(t, a_lost_start_posts_nothing);
    tcase_add_test(t, any_request);
    tcase_add_test(t, the_dialog_opens_for_half_an_hour);
    tcase_add_test(t, a_wrong_key_is_refused);
    suite_add_tcase(suite, t);
    tcase_add_checked_fixture(slow, setup_slow, box_client_stop);
    tcase_add_test(slow, a_post_that_takes_too_long_is_followed_later);
    suite_add_tcase(suite, slow);
    tcase_add_checked_fixture(patient, setup_patient, box_client_stop);
    tcase_set_timeout(patient, 40);
    tcase_add_test(patient, photos_and_cancelling);
    suite_add_tcase(suite, patient);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
