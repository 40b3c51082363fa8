/* The sandbox's endpoints of TikTok accounts: tokens, publishing, posts, comments, URL properties. */
#include "build_config.h"
#include "tests/unit/box_v13.h"
#include <check.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *id; /* the account's */

static void start(void)
{
    static const char *const arguments[] = {"--ready-after", "60000", NULL};

    box_start(arguments);
    v13_as("business");
    id = box_said("business", "business_id");
}

static void start_with_limits(void)
{
    static const char *const arguments[] = {"--limits", "basic", NULL};

    box_start(arguments);
    v13_as("business");
    id = box_said("business", "business_id");
}

static void start_with_grace(void)
{
    static const char *const arguments[] = {"--rotation", "grace", NULL};

    box_start(arguments);
    v13_as("business");
}

/* ---- tokens ---- */

static struct reply refresh(const char *token)
{
    return v13_post("tt_user/oauth2/refresh_token/",
                    "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"grant_type\":\"refresh_token\","
                    "\"refresh_token\":\"%s\"}",
                    box_said("business", "client_id"), box_said("business", "client_secret"), token);
}

static struct reply exchange(const char *code, const char *redirect_uri)
{
    return v13_post("tt_user/oauth2/token/",
                    "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"grant_type\":\"authorization_code\","
                    "\"auth_code\":\"%s\",\"redirect_uri\":\"%s\"}",
                    box_said("business", "client_id"), box_said("business", "client_secret"), code,
                    redirect_uri);
}

START_TEST(a_code_gives_a_token_once)
{
    struct reply reply = exchange(box_said("business", "auth_code"), box_said("business", "redirect_uri"));

    v13_data(&reply);
    ck_assert_int_eq(strncmp(v13_text(&reply, "access_token"), "act.", 4), 0);
    ck_assert_int_eq(strncmp(v13_text(&reply, "refresh_token"), "rft.", 4), 0);
    ck_assert_int_eq(v13_number(&reply, "expires_in"), 86400);
    ck_assert_int_eq(v13_number(&reply, "refresh_token_expires_in"), 31536000);
    ck_assert_str_eq(v13_text(&reply, "open_id"), id);
    ck_assert_str_eq(v13_text(&reply, "token_type"), "Bearer");
    ck_assert_int_eq(strncmp(v13_text(&reply, "scope"), "user.info.basic,", 16), 0);
    reply_free(&reply);
    v13_refused(exchange(box_said("business", "auth_code"), box_said("business", "redirect_uri")), 40110,
                "The auth_code is used already.");
}
END_TEST

START_TEST(a_code_of_ten_minutes_and_one_address)
{
    v13_refused(exchange(box_said("business", "auth_code"), "https://elsewhere.example/"), 40002,
                "redirect_uri: Does not match the one of the authorization.");
    struct reply reply = box_post("/sandbox/reset", NULL, "{}");
    reply_free(&reply);
    box_advance(600 * 1000);
    v13_refused(exchange(box_said("business", "auth_code"), box_said("business", "redirect_uri")), 40110,
                "The auth_code is expired.");
}
END_TEST

START_TEST(the_wrong_words_of_a_token_call)
{
    v13_refused(v13_post("tt_user/oauth2/refresh_token/",
                         "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"grant_type\":\"refresh\","
                         "\"refresh_token\":\"x\"}",
                         box_said("business", "client_id"), box_said("business", "client_secret")),
                40108, "grant_type: Must be refresh_token.");
    v13_refused(v13_post("tt_user/oauth2/refresh_token/",
                         "{\"client_id\":\"1\",\"client_secret\":\"2\",\"grant_type\":\"refresh_token\","
                         "\"refresh_token\":\"x\"}"),
                40101, "The client_id or client_secret is incorrect.");
    v13_refused(refresh("rft.guessed"), 40107, "The refresh token is invalid.");
}
END_TEST

START_TEST(a_refresh_token_rotates)
{
    char newer[96], access[96];
    struct reply reply = refresh(box_said("business", "refresh_token"));

    v13_data(&reply);
    snprintf(newer, sizeof newer, "%s", v13_text(&reply, "refresh_token"));
    snprintf(access, sizeof access, "%s", v13_text(&reply, "access_token"));
    ck_assert_str_ne(newer, box_said("business", "refresh_token"));
    ck_assert_str_ne(access, box_said("business", "access_token"));
    reply_free(&reply);
    v13_refused(refresh(box_said("business", "refresh_token")), 40107, "The refresh token is invalid.");
    box_advance(1000 * 1000);
    reply = refresh(newer);
    /* life only shrinks; a slow machine takes some seconds more */
    ck_assert_int_le(v13_number(&reply, "refresh_token_expires_in"), 31536000 - 1000);
    ck_assert_int_gt(v13_number(&reply, "refresh_token_expires_in"), 31536000 - 1100);
    reply_free(&reply);
    v13_as(access);
    v13_fine(v13_get("business/get/", "business_id", id, NULL));
}
END_TEST

START_TEST(the_old_refresh_token_may_have_a_minute)
{
    v13_fine(refresh(box_said("business", "refresh_token")));
    v13_fine(refresh(box_said("business", "refresh_token")));
    v13_fine(refresh(box_said("business", "refresh_token")));
    box_advance(61000);
    v13_refused(refresh(box_said("business", "refresh_token")), 40107, "The refresh token is invalid.");
}
END_TEST

START_TEST(tokens_end)
{
    box_advance(86400LL * 1000);
    v13_refused(v13_get("business/get/", "business_id", id, NULL), 40102, "Access token has expired.");
    box_advance(31536000LL * 1000);
    v13_refused(refresh(box_said("business", "refresh_token")), 40103, "The refresh token has expired.");
}
END_TEST

START_TEST(tokens_are_described_and_revoked)
{
    static const char info[] = "{\"app_id\":\"%s\",\"access_token\":\"%s\"}";
    const char *token = box_said("business", "access_token"), *app = box_said("business", "client_id");
    struct reply reply = v13_post("tt_user/token_info/get/", info, app, token);

    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "creator_id"), id);
    reply_free(&reply);
    v13_fine(v13_post("tt_user/oauth2/revoke/",
                      "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"access_token\":\"%s\"}", app,
                      box_said("business", "client_secret"), token));
    v13_refused(v13_post("tt_user/token_info/get/", info, app, token), 40105,
                "Access token is incorrect or has been revoked.");
    v13_refused(refresh(box_said("business", "refresh_token")), 40107, "The refresh token is invalid.");
}
END_TEST

START_TEST(a_token_belongs_to_one_account)
{
    v13_refused(v13_get("business/get/", "business_id", "another", NULL), 40105,
                "The access token does not belong to business_id another.");
    v13_as("ads");
    v13_refused(v13_get("business/get/", "business_id", id, NULL), 40105,
                "Access token is incorrect or has been revoked.");
}
END_TEST

/* ---- the account ---- */

START_TEST(only_the_asked_fields)
{
    struct reply reply = v13_get("business/get/", "business_id", id, NULL);

    ck_assert_uint_eq(json_object_size(v13_data(&reply)), 2); /* display_name, profile_image */
    reply_free(&reply);
    reply = v13_get("business/get/", "business_id", id, "fields", "[\"username\",\"video_views\"]", NULL);
    ck_assert_str_eq(v13_text(&reply, "username"), "harbour.bicycles");
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "metrics")), 7);
    ck_assert_int_ge(v13_number(&reply, "metrics.6.video_views"), 0);
    reply_free(&reply);
    v13_refused(v13_get("business/get/", "business_id", id, "start_date", "2020-01-01", NULL), 40002,
                "start_date: The range must lie within the last 60 days and end after it begins.");
}
END_TEST

/* ---- publishing ---- */

static struct reply publish(const char *url, const char *info)
{
    return v13_post("business/video/publish/",
                    "{\"business_id\":\"%s\",\"video_url\":\"%s\",\"post_info\":%s}", id, url, info);
}

static void status_is(const char *share, const char *status, const char *reason, char *post)
{
    struct reply reply = v13_get("business/publish/status/", "business_id", id, "publish_id", share, NULL);

    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "status"), status);
    ck_assert_str_eq(v13_text(&reply, "reason"), reason);
    if (post != NULL) {
        sprintf(post, "%.40s", v13_text(&reply, "post_ids.0"));
    }
    reply_free(&reply);
}

static void shared(struct reply reply, char share[64])
{
    v13_data(&reply);
    snprintf(share, 64, "%s", v13_text(&reply, "share_id"));
    reply_free(&reply);
}

START_TEST(a_published_video_is_in_the_list)
{
    char share[64], post[48], filters[96];

    shared(publish("https://media.example/v.mp4", "{\"caption\":\"@name hello\"}"), share);
    ck_assert_int_eq(strncmp(share, "v_pub_url~v1.", 13), 0);
    status_is(share, "PROCESSING_DOWNLOAD", "", NULL);
    box_advance(60000);
    status_is(share, "PUBLISH_COMPLETE", "", post);
    status_is(share, "PUBLISH_COMPLETE", "", post); /* asking again makes no second post */
    snprintf(filters, sizeof filters, "{\"video_ids\":[\"%s\"]}", post);
    struct reply reply = v13_get("business/video/list/", "business_id", id, "fields",
                                 "[\"item_id\",\"caption\"]", "filters", filters, NULL);
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "videos")), 1);
    ck_assert_str_eq(v13_text(&reply, "videos.0.caption"), "@name hello");
    reply_free(&reply);
    json_t *state = box_state(), *business = json_object_get(state, "business");
    ck_assert_int_eq(json_integer_value(json_object_get(business, "publish_count")), 1);
    ck_assert_uint_eq(json_array_size(json_object_get(business, "posts")), 26);
    json_decref(state);
}
END_TEST

START_TEST(publishing_can_fail_or_stay_a_draft)
{
    char share[64];

    shared(publish("https://media.example/fail.mp4", "{}"), share);
    box_advance(60000);
    status_is(share, "FAILED", "video_pull_failed", NULL);
    shared(publish("https://media.example/duration_check_failed.mp4", "{}"), share);
    box_advance(60000);
    status_is(share, "FAILED", "duration_check_failed", NULL);
    shared(publish("https://media.example/v.mp4", "{\"upload_to_draft\":true}"), share);
    box_advance(60000);
    status_is(share, "SEND_TO_USER_INBOX", "", NULL);
    v13_refused(v13_get("business/publish/status/", "business_id", id, "publish_id", "v_pub_url~v1.1", NULL),
                40007, "The publish_id v_pub_url~v1.1 does not exist.");
}
END_TEST

/* n times text within {"caption":"…"}; free it. */
static char *caption_of(const char *text, size_t n)
{
    char *info = malloc(n * strlen(text) + 32);
    size_t at = (size_t)sprintf(info, "{\"caption\":\"");

    for (size_t i = 0; i < n; i++) {
        at += (size_t)sprintf(info + at, "%s", text);
    }
    sprintf(info + at, "\"}");
    return info;
}

START_TEST(captions_are_counted_in_utf16)
{
    char *fits = caption_of("\xf0\x9f\x9a\xb2", 1100), *too_long = caption_of("\xf0\x9f\x9a\xb2", 1101);

    v13_fine(publish("https://media.example/v.mp4", fits));
    v13_refused(publish("https://media.example/v.mp4", too_long), 40002,
                "post_info.caption: Longer than maximum length 2200: it has 2202.");
    free(fits);
    free(too_long);
}
END_TEST

START_TEST(publishing_checks_what_it_gets)
{
    v13_refused(publish("media.example/v.mp4", "{}"), 40002, "video_url: Not a valid URL.");
    v13_refused(publish("https://media.example/v.mp4", "[]"), 40002, "post_info: Must be an object.");
    v13_refused(publish("https://media.example/v.mp4", "{\"disable_comment\":\"true\"}"), 40002,
                "post_info.disable_comment: Not a valid boolean.");
    v13_refused(publish("https://media.example/v.mp4", "{\"location_id\":\"1\"}"), 40002,
                "post_info.location_name: Missing data for required field.");
    v13_refused(v13_post("business/photo/publish/",
                         "{\"business_id\":\"%s\",\"photo_images\":[\"https://media.example/a.jpg\"],"
                         "\"photo_cover_index\":1,\"post_info\":{\"privacy_level\":\"SELF_ONLY\"}}",
                         id),
                40002, "photo_cover_index: There are only 1 images.");
    v13_refused(
        v13_post(
            "business/photo/publish/",
            "{\"business_id\":\"%s\",\"photo_images\":[\"https://media.example/a.jpg\"],\"post_info\":{}}",
            id),
        40002, "post_info.privacy_level: Missing data for required field.");
}
END_TEST

START_TEST(six_videos_a_minute)
{
    for (int i = 0; i < 6; i++) {
        v13_fine(publish("https://media.example/v.mp4", "{}"));
    }
    v13_refused(publish("https://media.example/v.mp4", "{}"), 40133,
                "Too many posts: an account may publish 6 videos a minute and 15 a day.");
    box_advance(60000);
    v13_fine(publish("https://media.example/v.mp4", "{}"));
}
END_TEST

/* ---- the list ---- */

START_TEST(the_list_has_pages)
{
    char cursor[32] = "";
    int pages = 0, posts = 0;

    for (bool more = true; more; pages++) {
        struct reply reply = *cursor
                                 ? v13_get("business/video/list/", "business_id", id, "cursor", cursor, NULL)
                                 : v13_get("business/video/list/", "business_id", id, NULL);
        json_t *data = v13_data(&reply);
        posts += (int)json_array_size(json_object_get(data, "videos"));
        more = json_is_true(json_object_get(data, "has_more"));
        snprintf(cursor, sizeof cursor, "%lld", v13_number(&reply, "cursor"));
        reply_free(&reply);
        ck_assert_int_lt(pages, 4);
    }
    ck_assert_int_eq(pages, 3);
    ck_assert_int_eq(posts, 25);
    v13_refused(v13_get("business/video/list/", "business_id", id, "fields", "[\"caption\"]", NULL), 40002,
                "fields: Must contain item_id.");
    v13_refused(v13_get("business/video/list/", "business_id", id, "max_count", "21", NULL), 40002,
                "max_count: Must be at most 20.");
}
END_TEST

/* ---- comments ---- */

static void newest_video(char video[40])
{
    struct reply reply = v13_get("business/video/list/", "business_id", id, "max_count", "1", NULL);

    snprintf(video, 40, "%s", v13_text(&reply, "videos.0.item_id"));
    reply_free(&reply);
}

START_TEST(comments_live_and_go)
{
    char video[40], comment[40];
    struct reply reply;

    newest_video(video);
    reply = v13_post("business/comment/create/",
                     "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"text\":\"@you hi\"}", id, video);
    v13_data(&reply);
    snprintf(comment, sizeof comment, "%s", v13_text(&reply, "comment_id"));
    reply_free(&reply);
    v13_fine(v13_post("business/comment/reply/create/",
                      "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"comment_id\":\"%s\",\"text\":\"yes\"}",
                      id, video, comment));
    v13_fine(v13_post("business/comment/like/",
                      "{\"business_id\":\"%s\",\"comment_id\":\"%s\",\"action\":\"LIKE\"}", id, comment));
    v13_fine(
        v13_post("business/comment/hide/",
                 "{\"business_id\":\"%s\",\"comment_id\":\"%s\",\"video_id\":\"%s\",\"action\":\"HIDE\"}", id,
                 comment, video));
    reply = v13_get("business/comment/list/", "business_id", id, "video_id", video, "status", "HIDDEN",
                    "include_replies", "true", NULL);
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "comments")), 1);
    ck_assert_str_eq(v13_text(&reply, "comments.0.text"), "@you hi");
    ck_assert_int_eq(v13_number(&reply, "comments.0.likes"), 1);
    ck_assert_int_eq(v13_number(&reply, "comments.0.replies"), 1);
    reply_free(&reply);
    reply = v13_get("business/comment/reply/list/", "business_id", id, "video_id", video, "comment_id",
                    comment, NULL);
    ck_assert_str_eq(v13_text(&reply, "comments.0.text"), "yes");
    reply_free(&reply);
    v13_fine(
        v13_post("business/comment/delete/", "{\"business_id\":\"%s\",\"comment_id\":\"%s\"}", id, comment));
    reply = v13_get("business/comment/list/", "business_id", id, "video_id", video, NULL);
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "comments")), 3);
    reply_free(&reply);
}
END_TEST

START_TEST(a_comment_has_a_text_or_an_image)
{
    char video[40], uri[64];

    newest_video(video);
    v13_refused(
        v13_post("business/comment/create/", "{\"business_id\":\"%s\",\"video_id\":\"%s\"}", id, video),
        40002, "text: Missing data for required field.");
    struct reply reply = v13_upload("business/comment/image/upload/", "image_file", "a.png", "image", 5,
                                    "business_id", id, NULL);
    v13_data(&reply);
    snprintf(uri, sizeof uri, "%s", v13_text(&reply, "image_uri"));
    reply_free(&reply);
    v13_refused(
        v13_post("business/comment/create/",
                 "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"image_uri\":\"%s\",\"image_width\":720}", id,
                 video, uri),
        40002, "image_height: Missing data for required field.");
    v13_fine(v13_post("business/comment/create/",
                      "{\"business_id\":\"%s\",\"video_id\":\"%s\",\"image_uri\":\"%s\",\"image_width\":720,"
                      "\"image_height\":720}",
                      id, video, uri));
}
END_TEST

/* ---- URL properties ---- */

static struct reply property(const char *what, int type, const char *url)
{
    char path[64];

    snprintf(path, sizeof path, "business/property/%s/", what);
    return v13_post(
        path,
        "{\"app_id\":\"%s\",\"secret\":\"%s\",\"url_property_meta\":{\"property_type\":%d,\"url\":\"%s\"}}",
        box_said("business", "client_id"), box_said("business", "client_secret"), type, url);
}

START_TEST(properties_are_added_verified_and_deleted)
{
    struct reply reply;

    v13_as(NULL); /* app and secret are what counts */
    v13_refused(property("verify", 1, "media.example"), 40007,
                "The URL property does not exist: add it first.");
    reply = property("add", 1, "media.example");
    v13_data(&reply);
    ck_assert_int_eq(v13_number(&reply, "url_property_info.property_status"), 2);
    reply_free(&reply);
    reply = property("verify", 1, "media.example");
    ck_assert_int_eq(v13_number(&reply, "url_property_info.property_status"), 1);
    reply_free(&reply);
    reply = v13_get("business/property/list/", "app_id", box_said("business", "client_id"), "secret",
                    box_said("business", "client_secret"), NULL);
    ck_assert_str_eq(v13_text(&reply, "url_property_info_list.0.url"), "media.example");
    reply_free(&reply);
    v13_fine(property("delete", 1, "media.example"));
    v13_refused(property("delete", 1, "media.example"), 40007, "The URL property does not exist.");
    v13_refused(property("add", 2, "https://media.example/v"), 40002,
                "url_property_meta.url: Not a valid prefix such as https://host/path/.");
    v13_refused(property("add", 3, "media.example"), 40002,
                "url_property_meta.property_type: Must be 1 (domain) or 2 (URL prefix).");
}
END_TEST

START_TEST(suggestions_and_settings)
{
    struct reply reply = v13_get("business/hashtag/suggestion/", "business_id", id, "keyword", "bike", NULL);

    ck_assert_str_eq(v13_text(&reply, "suggestions.0.name"), "bike");
    ck_assert_int_eq(v13_number(&reply, "suggestions.0.view_count"), 9007199254740993LL);
    reply_free(&reply);
    v13_fine(v13_get("business/publish/location/", "business_id", id, "search_query", "Hamburg", NULL));
    v13_fine(v13_get("business/benchmark/", "business_id", id, "business_category", "PETS", NULL));
    reply = v13_get("business/video/settings/", "business_id", id, NULL);
    ck_assert_int_eq(v13_number(&reply, "max_video_post_duration_sec"), 600);
    reply_free(&reply);
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("sandbox business");
    TCase *tokens = tcase_create("tokens"), *posts = tcase_create("posts"), *limits = tcase_create("limits");
    TCase *grace = tcase_create("grace"), *rest = tcase_create("rest");

    tcase_add_checked_fixture(tokens, start, box_stop);
    tcase_add_test(tokens, a_code_gives_a_token_once);
    tcase_add_test(tokens, a_code_of_ten_minutes_and_one_address);
    tcase_add_test(tokens, the_wrong_words_of_a_token_call);
    tcase_add_test(tokens, a_refresh_token_rotates);
    tcase_add_test(tokens, tokens_end);
    tcase_add_test(tokens, tokens_are_described_and_revoked);
    tcase_add_test(tokens, a_token_belongs_to_one_account);
    suite_add_tcase(s, tokens);
    tcase_add_checked_fixture(grace, start_with_grace, box_stop);
    tcase_add_test(grace, the_old_refresh_token_may_have_a_minute);
    suite_add_tcase(s, grace);
    tcase_add_checked_fixture(posts, start, box_stop);
    tcase_add_test(posts, only_the_asked_fields);
    tcase_add_test(posts, a_published_video_is_in_the_list);
    tcase_add_test(posts, publishing_can_fail_or_stay_a_draft);
    tcase_add_test(posts, captions_are_counted_in_utf16);
    tcase_add_test(posts, publishing_checks_what_it_gets);
    tcase_add_test(posts, the_list_has_pages);
    suite_add_tcase(s, posts);
    tcase_add_checked_fixture(limits, start_with_limits, box_stop);
    tcase_add_test(limits, six_videos_a_minute);
    suite_add_tcase(s, limits);
    tcase_add_checked_fixture(rest, start, box_stop);
    tcase_add_test(rest, comments_live_and_go);
    tcase_add_test(rest, a_comment_has_a_text_or_an_image);
    tcase_add_test(rest, properties_are_added_verified_and_deleted);
    tcase_add_test(rest, suggestions_and_settings);
    suite_add_tcase(s, rest);
    return s;
}

int main(void)
{
    SRunner *runner = srunner_create(suite());

    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
