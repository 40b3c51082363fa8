/* The sandbox's webhooks: what is sent and signed, what is tried again, and which events there are by themselves. */
#include "build_config.h"
#include "tests/unit/box_v13.h"
#include "tests/unit/wire.h"
#include <check.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void start(void)
{
    static const char *const arguments[] = {
        "--ready-after", "60000", "--developer", "audited=yes", "--developer", "private_account=no", NULL};

    box_start(arguments);
    v13_as("business");
}

static struct reply control(const char *json)
{
    return box_post("/sandbox/webhook", NULL, json);
}

static void order(const char *format, const char *text)
{
    char json[1024];

    snprintf(json, sizeof json, format, text);
    struct reply reply = control(json);
    ck_assert_msg(reply.status == 200, "%s", reply.body);
    reply_free(&reply);
}

/* Both apps, to the listener of the test. */
static void listen_here(void)
{
    const char *url = wire_start();

    order("{\"callback_url\":\"%s/hook\"}", url);
    order("{\"callback_url\":\"%s/hook\",\"app\":\"business\"}", url);
}

static void pause_a_little(void)
{
    struct timespec ts = {0, 10000000};

    nanosleep(&ts, NULL);
}

/* Until delivery n (from 0) is in this state; a new reference. */
static json_t *delivery(size_t n, const char *state, size_t attempts)
{
    for (int i = 0; i < 2000; i++) {
        struct reply reply = box_get("/sandbox/webhook", NULL);
        json_t *one = json_array_get(json_object_get(reply.json, "deliveries"), n);
        const char *now = json_string_value(json_object_get(one, "state"));
        if (now && strcmp(now, state) == 0 && json_array_size(json_object_get(one, "attempts")) == attempts) {
            json_incref(one);
            reply_free(&reply);
            return one;
        }
        reply_free(&reply);
        pause_a_little();
    }
    ck_abort_msg("delivery %zu does not become %s after %zu attempts", n, state, attempts);
}

static void delivered(size_t n, size_t attempts)
{
    json_decref(delivery(n, "delivered", attempts));
}

/* The signature of request i, worked out here. */
static void expect_signature(unsigned i, const char *secret, int good)
{
    char t[32], signature[65], message[8192];
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    size_t n;
    const char *body = wire_body(i, &n);

    ck_assert_msg(sscanf(wire_header(i, "TikTok-Signature"), "t=%31[0-9],s=%64[0-9a-f]", t, signature) == 2,
                  "%s", wire_header(i, "TikTok-Signature"));
    ck_assert_uint_eq(strlen(signature), 64);
    snprintf(message, sizeof message, "%s.%s", t, body);
    HMAC(EVP_sha256(), secret, (int)strlen(secret), (unsigned char *)message, strlen(message), digest, &size);
    for (unsigned k = 0; k < size; k++)
        snprintf(message + (size_t)2 * k, 3, "%02x", digest[k]);
    ck_assert_int_eq(strcmp(message, signature) == 0, good);
}

/* ---- what is sent ---- */

START_TEST(an_event_is_signed_over_its_bytes)
{
    listen_here();
    order("{\"event\":\"post.publish.complete\",\"content\":{\"publish_id\":\"%s\"}}", "v_1");
    delivered(0, 1);
    ck_assert_str_eq(wire_line(0), "POST /hook");
    ck_assert_str_eq(wire_header(0, "Content-Type"), "application/json");
    expect_signature(0, box_said("developer", "client_secret"), 1);
    json_t *body = json_loads(wire_body(0, NULL), 0, NULL);
    ck_assert_str_eq(json_string_value(json_object_get(body, "event")), "post.publish.complete");
    ck_assert_str_eq(json_string_value(json_object_get(body, "client_key")),
                     box_said("developer", "client_key"));
    ck_assert_str_eq(json_string_value(json_object_get(body, "user_openid")),
                     box_said("developer", "open_id"));
    ck_assert_str_eq(json_string_value(json_object_get(body, "content")), "{\"publish_id\":\"v_1\"}");
    json_decref(body);
    wire_stop();
}
END_TEST

START_TEST(each_app_signs_with_its_secret)
{
    listen_here();
    order("{\"event\":\"comment.update\",\"app\":\"business\",\"content\":{\"text\":\"%s\"}}", "hello");
    delivered(0, 1);
    expect_signature(0, box_said("business", "client_secret"), 1);
    wire_stop();
}
END_TEST

START_TEST(a_forgery_an_old_one_and_copies_can_be_ordered)
{
    long long t = 0;

    listen_here();
    order("{\"event\":\"x\",\"forged\":true,\"content\":{\"a\":\"%s\"}}", "b");
    delivered(0, 1);
    expect_signature(0, box_said("developer", "client_secret"), 0);
    order("{\"event\":\"x\",\"age\":900,\"copies\":1,\"content\":{\"a\":\"%s\"}}", "b");
    delivered(1, 1);
    delivered(2, 1);
    expect_signature(1, box_said("developer", "client_secret"), 1);
    ck_assert_int_eq(sscanf(wire_header(1, "TikTok-Signature"), "t=%lld", &t), 1);
    ck_assert_int_ge(time(NULL) - t, 900);
    ck_assert_str_eq(wire_body(1, NULL), wire_body(2, NULL));
    ck_assert_uint_eq(wire_count(), 3);
    wire_stop();
}
END_TEST

START_TEST(nothing_leaves_the_machine)
{
    static const char *const urls[] = {"https://example.com/hook", "ftp://127.0.0.1/", "127.0.0.1", "http://",
                                       "http://127.0.0.1.example.com/"};
    char json[256];

    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        snprintf(json, sizeof json, "{\"callback_url\":\"%s\"}", urls[i]);
        struct reply reply = control(json);
        ck_assert_int_eq(reply.status, 400);
        ck_assert_str_eq(reply_text(&reply, "error"),
                         "callback_url must be on this machine, such as http://127.0.0.1:8080/.");
        reply_free(&reply);
    }
    struct reply reply = control("{\"event\":\"x\"}");
    ck_assert_str_eq(reply_text(&reply, "error"), "Nobody wants this event: give a callback_url first.");
    reply_free(&reply);
}
END_TEST

/* ---- trying again ---- */

START_TEST(what_is_not_200_comes_again_after_growing_gaps)
{
    listen_here();
    wire_answer(500, "text/plain", "no");
    wire_answer(204, "text/plain", "");
    order("{\"event\":\"x\",\"content\":{\"a\":\"%s\"}}", "b");
    json_t *one = delivery(0, "waiting", 1);
    long long first = json_integer_value(json_object_get(one, "first_ms")),
              due = json_integer_value(json_object_get(one, "due_ms"));
    ck_assert_int_ge(due - first, 10000);
    json_decref(one);
    box_advance(10000);
    json_decref(delivery(0, "waiting", 2));
    ck_assert_uint_eq(wire_count(), 2);
    box_advance(20000);
    delivered(0, 3);
    ck_assert_str_eq(wire_body(0, NULL), wire_body(2, NULL)); /* the same event: a receiver must drop it */
    wire_stop();
}
END_TEST

START_TEST(after_three_days_it_is_over)
{
    listen_here();
    order("{\"callback_url\":\"http://127.0.0.1:%s/\"}", "1"); /* nobody is there */
    order("{\"event\":\"x\",\"content\":{\"a\":\"%s\"}}", "b");
    json_t *one = delivery(0, "waiting", 1);
    const char *error =
        json_string_value(json_object_get(json_array_get(json_object_get(one, "attempts"), 0), "error"));
    ck_assert_msg(error && *error, "the attempt says why it failed");
    json_decref(one);
    box_advance(72LL * 3600 * 1000);
    json_decref(delivery(0, "given up", 2));
    wire_stop();
}
END_TEST

/* ---- events that come by themselves ---- */

static const char *event_of(unsigned i, char out[64])
{
    json_t *body = json_loads(wire_body(i, NULL), 0, NULL);

    snprintf(out, 64, "%s", json_string_value(json_object_get(body, "event")));
    json_decref(body);
    return out;
}

START_TEST(a_post_of_a_developer_tells_its_end)
{
    static const char post[] = "{\"post_info\":{\"privacy_level\":\"PUBLIC_TO_EVERYONE\"},\"source_info\":{"
                               "\"source\":\"PULL_FROM_URL\","
                               "\"video_url\":\"https://verified.example/a.mp4\"}}";
    char event[64];

    listen_here();
    struct reply reply =
        box_post("/v2/post/publish/video/init/", box_said("developer", "access_token"), post);
    ck_assert_msg(reply.status == 200, "%s", reply.body);
    reply_free(&reply);
    box_advance(60000);
    delivered(0, 1);
    ck_assert_str_eq(event_of(0, event), "post.publish.complete");
    box_advance(60000);
    delivered(1, 1);
    ck_assert_str_eq(event_of(1, event), "post.publish.publicly_available");
    wire_stop();
}
END_TEST

START_TEST(a_post_of_an_account_tells_why_it_failed)
{
    char event[64];

    listen_here();
    v13_fine(
        v13_post("business/video/publish/",
                 "{\"business_id\":\"%s\",\"video_url\":\"https://media.example/duration_check_failed.mp4\","
                 "\"post_info\":{\"caption\":\"c\",\"is_brand_organic\":false,\"is_branded_content\":false}}",
                 box_said("business", "business_id")));
    box_advance(60000);
    delivered(0, 1);
    ck_assert_str_eq(event_of(0, event), "post.publish.failed");
    ck_assert_ptr_nonnull(strstr(wire_body(0, NULL), "duration_check_failed"));
    wire_stop();
}
END_TEST

START_TEST(what_was_before_the_address_is_not_told)
{
    v13_fine(
        v13_post("business/video/publish/",
                 "{\"business_id\":\"%s\",\"video_url\":\"https://media.example/a.mp4\","
                 "\"post_info\":{\"caption\":\"c\",\"is_brand_organic\":false,\"is_branded_content\":false}}",
                 box_said("business", "business_id")));
    box_advance(60000);
    listen_here();
    order("{\"event\":\"x\",\"content\":{\"a\":\"%s\"}}", "b");
    delivered(0, 1);
    ck_assert_uint_eq(wire_count(), 1);
    wire_stop();
}
END_TEST

/* ---- the accounts' own way to an address ---- */

START_TEST(an_account_configures_its_events)
{
    const char *app = box_said("business", "client_id"), *secret = box_said("business", "client_secret");
    const char *url = wire_start();

    v13_as(NULL);
    v13_refused(
        v13_post("business/webhook/update/",
                 "{\"app_id\":\"%s\",\"secret\":\"no\",\"event_type\":\"VIDEO\",\"callback_url\":\"%s\"}",
                 app, url),
        40101, "The app_id or secret is incorrect.");
    v13_fine(
        v13_post("business/webhook/update/",
                 "{\"app_id\":\"%s\",\"secret\":\"%s\",\"event_type\":\"COMMENT\",\"callback_url\":\"%s\","
                 "\"item_list\":[\"11\"]}",
                 app, secret, url));
    struct reply reply =
        v13_get("business/webhook/list/", "app_id", app, "secret", secret, "event_type", "COMMENT", NULL);
    ck_assert_str_eq(v13_text(&reply, "callback_url"), url);
    ck_assert_str_eq(v13_text(&reply, "item_list.0"), "11");
    reply_free(&reply);
    reply = control("{\"app\":\"business\",\"event\":\"comment.update\",\"content\":{\"video_id\":12}}");
    ck_assert_int_eq(reply.status, 400); /* not one of those posts */
    reply_free(&reply);
    order("{\"app\":\"business\",\"event\":\"comment.update\",\"content\":{\"video_id\":%s}}", "11");
    delivered(0, 1);
    v13_fine(v13_post("business/webhook/delete/",
                      "{\"app_id\":\"%s\",\"secret\":\"%s\",\"event_type\":\"COMMENT\"}", app, secret));
    reply = v13_get("business/webhook/list/", "app_id", app, "secret", secret, "event_type", "COMMENT", NULL);
    ck_assert_str_eq(v13_text(&reply, "callback_url"), "");
    reply_free(&reply);
    wire_stop();
}
END_TEST

static Suite *webhook_suite(void)
{
    Suite *suite = suite_create("sandbox webhooks");
    TCase *tc = tcase_create("webhooks");

    tcase_add_checked_fixture(tc, start, box_stop);
    tcase_set_timeout(tc, 60);
    tcase_add_test(tc, an_event_is_signed_over_its_bytes);
    tcase_add_test(tc, each_app_signs_with_its_secret);
    tcase_add_test(tc, a_forgery_an_old_one_and_copies_can_be_ordered);
    tcase_add_test(tc, nothing_leaves_the_machine);
    tcase_add_test(tc, what_is_not_200_comes_again_after_growing_gaps);
    tcase_add_test(tc, after_three_days_it_is_over);
    tcase_add_test(tc, a_post_of_a_developer_tells_its_end);
    tcase_add_test(tc, a_post_of_an_account_tells_why_it_failed);
    tcase_add_test(tc, what_was_before_the_address_is_not_told);
    tcase_add_test(tc, an_account_configures_its_events);
    suite_add_tcase(suite, tc);
    return suite;
}

int main(void)
{
    SRunner *runner = srunner_create(webhook_suite());

    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? 1 : 0;
}
