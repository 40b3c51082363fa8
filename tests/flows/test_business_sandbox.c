/* The business provider against tiktok-sandbox, which shares no table and no code with it. */
#include "tests/unit/box.h"
#include "tests/unit/box_client.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

#define BUSINESS box_said("business", "business_id")
#define VIDEO    "https://verified.example/clip.mp4"

static void setup(void)
{
    static const char *const providers[] = {"business"};

    box_client_start(NULL, providers, 1);
}

/* The first post of the account. */
static void a_video(char id[32])
{
    json_t *data =
        box_client_data(box_client_call("business.video.list", "{\"business_id\":\"%s\"}", BUSINESS));

    snprintf(id, 32, "%s", box_client_text(data, "videos.0.item_id"));
    json_decref(data);
}

START_TEST(codes_and_tokens)
{
    json_t *data = box_client_data(box_client_call("business.tt_user.oauth2.token", "{\"auth_code\":\"%s\"}",
                                                   box_said("business", "auth_code")));
    char token[160], refresh[160];

    ck_assert_str_eq(box_client_text(data, "open_id"), BUSINESS);
    snprintf(token, sizeof token, "%s", box_client_text(data, "access_token"));
    snprintf(refresh, sizeof refresh, "%s", box_client_text(data, "refresh_token"));
    json_decref(data);
    box_client_refused(box_client_call("business.tt_user.oauth2.token", "{\"auth_code\":\"%s\"}",
                                       box_said("business", "auth_code")),
                       TT_EAUTH, "40110", "");
    data = box_client_data(
        box_client_call("business.tt_user.oauth2.refresh_token", "{\"refresh_token\":\"%s\"}", refresh));
    snprintf(token, sizeof token, "%s", box_client_text(data, "access_token"));
    json_decref(data);
    data = box_client_data(
        box_client_call("business.tt_user.token_info.get", "{\"access_token\":\"%s\"}", token));
    ck_assert_str_eq(box_client_text(data, "creator_id"), BUSINESS);
    json_decref(data);
    json_decref(box_client_data(
        box_client_call("business.tt_user.oauth2.revoke", "{\"access_token\":\"%s\"}", token)));
    box_client_refused(
        box_client_call("business.get", "{\"business_id\":\"%s\",\"access_token\":\"%s\"}", BUSINESS, token),
        TT_EAUTH, "40105", "");
}
END_TEST

START_TEST(an_account_and_its_posts)
{
    json_t *data = box_client_data(box_client_call(
        "business.get",
        "{\"business_id\":\"%s\",\"fields\":[\"username\",\"followers_count\",\"video_views\"]}", BUSINESS));

    ck_assert_str_ne(box_client_text(data, "username"), "");
    json_decref(data);
    data = box_client_data(box_client_call("business.video.settings", "{\"business_id\":\"%s\"}", BUSINESS));
    ck_assert(json_is_array(json_object_get(data, "privacy_level_options")));
    json_decref(data);
    data = box_client_data(box_client_call("business.hashtag.suggestion",
                                           "{\"business_id\":\"%s\",\"keyword\":\"tea\",\"language\":\"en\"}",
                                           BUSINESS));
    ck_assert_str_ne(box_client_text(data, "suggestions.0.name"), "");
    json_decref(data);
    json_decref(box_client_data(box_client_call(
        "business.benchmark", "{\"business_id\":\"%s\",\"business_category\":\"PETS\"}", BUSINESS)));
    json_decref(box_client_data(box_client_call(
        "business.publish.location", "{\"business_id\":\"%s\",\"search_query\":\"harbour\"}", BUSINESS)));
}
END_TEST

START_TEST(a_post_is_published_and_found_again)
{
    json_t *data = box_client_data(box_client_handle(
        "{\"actionType\":\"postBusinessVideo\",\"business_id\":\"%s\",\"video_url\":\"" VIDEO
        "\",\"caption\":\"@a new "
        "one\",\"disable_comment\":true,\"disable_duet\":false,\"disable_stitch\":false,\"poll_ms\":40}",
        BUSINESS));
    char id[32];

    ck_assert_str_eq(box_client_text(data, "status"), "PUBLISH_COMPLETE");
    snprintf(id, sizeof id, "%s", box_client_text(data, "post_ids.0"));
    json_decref(data);
    data = box_client_data(
        box_client_handle("{\"actionType\":\"getBusinessVideoInfo\",\"page_id\":\"%s\",\"post_ids\":[\"%s\"],"
                          "\"fields\":[\"item_id\",\"caption\",\"likes\"]}",
                          BUSINESS, id));
    ck_assert_str_eq(box_client_text(data, "videos.0.caption"), "@a new one");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", "/open_api/v1.3/business/video/publish/"), 1);
}
END_TEST

START_TEST(a_refresh_token_is_enough)
{
    json_t *data = box_client_data(box_client_handle(
        "{\"actionType\":\"getBusinessInfo\",\"business_id\":\"%s\",\"refresh_token\":\"%s\","
        "\"should_refresh_token\":true}",
        BUSINESS, box_said("business", "refresh_token")));

    ck_assert_str_ne(box_client_text(data, "display_name"), "");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", "/open_api/v1.3/tt_user/oauth2/refresh_token/"), 1);
}
END_TEST

START_TEST(a_draft_ends_in_the_inbox)
{
    json_t *data = box_client_data(box_client_call("business.post_video",
                                                   "{\"business_id\":\"%s\",\"video_url\":\"" VIDEO
                                                   "\",\"upload_to_draft\":true,\"poll_ms\":40}",
                                                   BUSINESS));

    ck_assert_str_eq(box_client_text(data, "status"), "SEND_TO_USER_INBOX");
    json_decref(data);
}
END_TEST

START_TEST(a_post_that_fails_says_why)
{
    box_client_refused(
        box_client_call("business.post_video",
                        "{\"business_id\":\"%s\",\"video_url\":"
                        "\"https://verified.example/frame_rate_check_failed.mp4\",\"poll_ms\":40}",
                        BUSINESS),
        TT_EREMOTE, "frame_rate_check_failed", "23 to 60 frames");
}
END_TEST

/* The request arrives, the answer does not: nobody knows, and nothing is sent again. */
START_TEST(a_lost_answer_publishes_once)
{
    box_client_fault("POST:/open_api/v1.3/business/video/publish/,close");
    box_client_refused(box_client_call("business.post_video",
                                       "{\"business_id\":\"%s\",\"video_url\":\"" VIDEO "\",\"poll_ms\":40}",
                                       BUSINESS),
                       TT_EUNKNOWN, "", "business.video.list");
    ck_assert_uint_eq(box_client_seen("POST", "/open_api/v1.3/business/video/publish/"), 1);
}
END_TEST

/* Reading the status may be repeated, and is. */
START_TEST(a_lost_status_is_asked_again)
{
    json_t *data;

    box_client_fault("GET:/open_api/v1.3/business/publish/status/,close");
    data = box_client_data(
        box_client_call("business.post_video",
                        "{\"business_id\":\"%s\",\"video_url\":\"" VIDEO "\",\"poll_ms\":40}", BUSINESS));
    ck_assert_str_eq(box_client_text(data, "status"), "PUBLISH_COMPLETE");
    json_decref(data);
    ck_assert_uint_eq(box_client_seen("POST", "/open_api/v1.3/business/video/publish/"), 1);
}
END_TEST

START_TEST(photos_are_published)
{
    json_t *data = box_client_data(box_client_call(
        "business.photo.publish",
        "{\"business_id\":\"%s\",\"photo_images\":[\"https://verified.example/1.jpg\"],\"post_info\":{"
        "\"privacy_level\":\"SELF_ONLY\",\"is_brand_organic\":false,\"is_branded_content\":false}}",
        BUSINESS));
    char id[128];

    snprintf(id, sizeof id, "%s", box_client_text(data, "share_id"));
    json_decref(data);
    data = box_client_data(box_client_call("business.publish.status",
                                           "{\"business_id\":\"%s\",\"publish_id\":\"%s\"}", BUSINESS, id));
    ck_assert_str_ne(box_client_text(data, "status"), "");
    json_decref(data);
}
END_TEST

START_TEST(comments_from_beginning_to_end)
{
    char video[32], comment[32];
    json_t *data;

    a_video(video);
    data = box_client_data(box_client_call(
        "business.comment.create", "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"text\":\"@thanks\"}",
        BUSINESS, video));
    snprintf(comment, sizeof comment, "%s", box_client_text(data, "comment_id"));
    json_decref(data);
    json_decref(box_client_data(box_client_call(
        "business.comment.reply.create",
        "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"comment_id\":\"%s\",\"text\":\"again\"}", BUSINESS,
        video, comment)));
    data = box_client_data(box_client_call(
        "business.comment.reply.list", "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"comment_id\":\"%s\"}",
        BUSINESS, video, comment));
    ck_assert_str_eq(box_client_text(data, "comments.0.text"), "again");
    json_decref(data);
    json_decref(box_client_data(box_client_call(
        "business.comment.like", "{\"business_id\":\"%s\",\"comment_id\":\"%s\",\"action\":\"LIKE\"}",
        BUSINESS, comment)));
    json_decref(box_client_data(box_client_call(
        "business.comment.hide",
        "{\"business_id\":\"%s\",\"comment_id\":\"%s\",\"video_id\":\"%s\",\"action\":\"HIDE\"}", BUSINESS,
        comment, video)));
    data = box_client_data(box_client_call(
        "business.comment.list",
        "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"comment_ids\":[\"%s\"],\"include_replies\":true}",
        BUSINESS, video, comment));
    ck_assert_str_eq(box_client_text(data, "comments.0.status"), "HIDDEN");
    ck_assert_str_eq(box_client_text(data, "comments.0.text"), "@thanks");
    json_decref(data);
    json_decref(box_client_data(box_client_call(
        "business.comment.delete", "{\"business_id\":\"%s\",\"comment_id\":\"%s\"}", BUSINESS, comment)));
}
END_TEST

START_TEST(a_picture_for_a_comment)
{
    json_t *data = box_client_data(box_client_call("business.comment.image.upload",
                                                   "{\"business_id\":\"%s\",\"image_file\":\"%s\"}", BUSINESS,
                                                   box_client_file("picture.jpg", 5000)));

    ck_assert_str_ne(box_client_text(data, "image_uri"), "");
    json_decref(data);
}
END_TEST

START_TEST(domains_are_added_verified_and_taken_away)
{
    static const char meta[] =
        "{\"url_property_meta\":{\"property_type\":2,\"url\":\"https://a.example/v/\"}}";
    json_t *data = box_client_data(box_client_call("business.property.add", "%s", meta));

    ck_assert_str_ne(box_client_text(data, "url_property_info.signature"), "");
    json_decref(data);
    data = box_client_data(box_client_call("business.property.verify", "%s", meta));
    json_decref(data);
    data = box_client_data(box_client_call("business.property.list", "{}"));
    ck_assert_str_eq(box_client_text(data, "url_property_info_list.0.url"), "https://a.example/v/");
    json_decref(data);
    json_decref(box_client_data(box_client_call("business.property.delete", "%s", meta)));
}
END_TEST

START_TEST(the_sign_in_page_opens)
{
    json_t *data = box_client_data(box_client_call("business.sign_in_url", "{}"));
    struct reply page = box_get(box_client_text(data, "url"), NULL);

    ck_assert_msg(page.status == 200, "%ld %s", page.status, page.body);
    reply_free(&page);
    json_decref(data);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("business sandbox");
    TCase *t = tcase_create("business");
    SRunner *runner;
    int failed;

    tcase_add_checked_fixture(t, setup, box_client_stop);
    tcase_set_timeout(t, 20);
    tcase_add_test(t, codes_and_tokens);
    tcase_add_test(t, an_account_and_its_posts);
    tcase_add_test(t, a_post_is_published_and_found_again);
    tcase_add_test(t, a_refresh_token_is_enough);
    tcase_add_test(t, a_draft_ends_in_the_inbox);
    tcase_add_test(t, a_post_that_fails_says_why);
    tcase_add_test(t, a_lost_answer_publishes_once);
    tcase_add_test(t, a_lost_status_is_asked_again);
    tcase_add_test(t, photos_are_published);
    tcase_add_test(t, comments_from_beginning_to_end);
    tcase_add_test(t, a_picture_for_a_comment);
    tcase_add_test(t, domains_are_added_verified_and_taken_away);
    tcase_add_test(t, the_sign_in_page_opens);
    suite_add_tcase(suite, t);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
