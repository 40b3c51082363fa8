/* The sandbox's ads endpoints: what they answer, and that they refuse what TikTok refuses. */
#include "build_config.h"
#include "tests/unit/box_v13.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void start(void)
{
    static const char *const arguments[] = {"--chunk-size", "1000", "--ready-after", "60000", NULL};

    box_start(arguments);
    v13_as("ads");
}

#define NO_TOKEN  "Access token is null, you should set it in http header with key Access-Token."
#define BAD_TOKEN "Access token is incorrect or has been revoked."

/* ---- who and where ---- */

START_TEST(no_token_is_40104_at_200)
{
    v13_as(NULL);
    v13_refused(v13_get("advertiser/info/", NULL), 40104, NO_TOKEN);
    v13_refused(v13_post("campaign/create/", "{}"), 40104, NO_TOKEN);
    v13_as("");
    v13_refused(v13_get("advertiser/info/", NULL), 40104, NO_TOKEN);
}
END_TEST

START_TEST(a_wrong_token_is_40105)
{
    v13_as("not-a-token");
    v13_refused(v13_get("user/info/", NULL), 40105, BAD_TOKEN);
    v13_as("business"); /* good, but of the other service */
    v13_refused(v13_get("user/info/", NULL), 40105, BAD_TOKEN);
}
END_TEST

START_TEST(a_token_in_the_query_does_not_count)
{
    v13_as(NULL);
    v13_refused(v13_get("user/info/", "Access-Token", box_said("ads", "access_token"), NULL), 40104,
                NO_TOKEN);
}
END_TEST

static void not_found(struct reply reply)
{
    ck_assert_int_eq(reply.status, 404);
    ck_assert_str_eq(reply.body, "404 page not found");
    ck_assert_str_eq(reply_header(&reply, "Content-Type"), "text/plain; charset=utf-8");
    reply_free(&reply);
}

START_TEST(the_slash_and_the_method_matter)
{
    not_found(v13_get("advertiser/info", NULL));
    not_found(v13_get("no/such/thing/", NULL));
    not_found(v13_post("advertiser/info/", "{}"));
    not_found(v13_get("campaign/create/", NULL));
}
END_TEST

START_TEST(an_account_that_is_not_yours_is_40001)
{
    v13_refused(v13_get("advertiser/info/", "advertiser_ids", "[\"" ADVERTISER "\",\"42\"]", NULL), 40001,
                "No permission to operate advertiser 42.");
    v13_refused(v13_get("campaign/get/", "advertiser_id", "42", NULL), 40001,
                "No permission to operate advertiser 42.");
}
END_TEST

/* ---- parameters ---- */

START_TEST(a_get_array_must_be_json_text)
{
    v13_refused(v13_get("advertiser/info/", "advertiser_ids", ADVERTISER "," ADVERTISER, NULL), 40002,
                "advertiser_ids: Must be JSON text of an array, found \"" ADVERTISER "," ADVERTISER "\".");
    v13_refused(v13_get("advertiser/info/", "advertiser_ids", ADVERTISER, NULL), 40002,
                "advertiser_ids: Must be an array.");
    v13_refused(v13_get("advertiser/info/", "advertiser_ids", "[7000000000000000001]", NULL), 40002,
                "advertiser_ids.0: Must be a string.");
    v13_refused(v13_get("campaign/get/", "advertiser_id", ADVERTISER, "filtering", "[]", NULL), 40002,
                "filtering: Must be an object.");
}
END_TEST

START_TEST(required_parameters_are_named)
{
    v13_refused(v13_get("advertiser/info/", NULL), 40002, "advertiser_ids: Missing data for required field.");
    v13_refused(v13_post("campaign/create/", "{\"advertiser_id\":\"" ADVERTISER "\"}"), 40002,
                "campaign_name: Missing data for required field.");
    v13_refused(v13_post("campaign/create/", "{\"advertiser_id\":\"\"}"), 40002,
                "advertiser_id: Missing data for required field.");
}
END_TEST

START_TEST(ids_are_strings_of_digits)
{
    v13_refused(v13_post("campaign/update/", "{\"advertiser_id\":7000000000000000001,\"campaign_id\":\"1\"}"),
                40002, "advertiser_id: Not a valid string.");
    v13_refused(v13_get("campaign/get/", "advertiser_id", "12x", NULL), 40002,
                "advertiser_id: Must be a string of digits, found \"12x\".");
}
END_TEST

START_TEST(types_and_bounds_are_checked)
{
    v13_refused(v13_get("campaign/get/", "advertiser_id", ADVERTISER, "page_size", "1001", NULL), 40002,
                "page_size: Must be at most 1000.");
    v13_refused(v13_get("campaign/get/", "advertiser_id", ADVERTISER, "page", "0", NULL), 40002,
                "page: Must be at least 1.");
    v13_refused(v13_get("campaign/get/", "advertiser_id", ADVERTISER, "page", "1.5", NULL), 40002,
                "page: Not a valid integer, found \"1.5\".");
    v13_refused(
        v13_post(
            "oauth2/access_token/",
            "{\"app_id\":\"1\",\"secret\":\"s\",\"auth_code\":\"c\",\"return_advertiser_ids\":\"true\"}"),
        40002, "return_advertiser_ids: Not a valid boolean.");
    v13_refused(v13_get("file/video/suggestcover/", "advertiser_id", ADVERTISER, "video_id", "v",
                        "poster_number", "11", NULL),
                40002, "poster_number: Must be at most 10.");
}
END_TEST

START_TEST(a_body_that_is_not_json_is_refused)
{
    char url[] = "/open_api/v1.3/oauth2/access_token/";
    static const char *const form[] = {"Content-Type: application/x-www-form-urlencoded", NULL};

    v13_refused(v13_post("oauth2/access_token/", "{\"app_id\":"), 40002,
                "The body is not JSON: unexpected token near end of file");
    v13_refused(v13_post("oauth2/access_token/", "[]"), 40002, "The body must be a JSON object.");
    v13_refused(box_send("POST", url, form, "app_id=1", 8), 40002,
                "Content-Type application/x-www-form-urlencoded is not supported here, use application/json");
}
END_TEST

/* ---- authorisation ---- */

static struct reply exchange(const char *code, const char *secret)
{
    return v13_post("oauth2/access_token/", "{\"app_id\":\"%s\",\"secret\":\"%s\",\"auth_code\":\"%s\"}",
                    box_said("ads", "app_id"), secret, code);
}

START_TEST(a_code_is_good_once)
{
    struct reply reply;

    v13_as(NULL);
    v13_refused(exchange(box_said("ads", "auth_code"), "wrong"), 40101, "The app_id or secret is incorrect.");
    reply = exchange(box_said("ads", "auth_code"), box_said("ads", "secret"));
    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "advertiser_ids.0"), ADVERTISER);
    /* Numbers beyond 2^53 as they are at TikTok. */
    ck_assert_ptr_nonnull(strstr(reply.body, "\"scope\":[7043626160646946818,"));
    v13_as(v13_text(&reply, "access_token"));
    v13_fine(v13_get("user/info/", NULL));
    v13_refused(exchange(box_said("ads", "auth_code"), box_said("ads", "secret")), 40110,
                "The auth_code is used already.");
    v13_refused(exchange("guessed", box_said("ads", "secret")), 40110,
                "The auth_code is invalid or cancelled.");
    reply_free(&reply);
}
END_TEST

START_TEST(a_code_ends_after_an_hour)
{
    box_advance(3600 * 1000);
    v13_refused(exchange(box_said("ads", "auth_code"), box_said("ads", "secret")), 40110,
                "The auth_code is expired.");
}
END_TEST

START_TEST(the_variant_answers_at_the_top)
{
    char form[600];

    snprintf(form, sizeof form, "client_id=%s&client_secret=%s&code=%s&grant_type=authorization_code",
             box_said("ads", "app_id"), box_said("ads", "secret"), box_said("ads", "auth_code"));
    struct reply reply = box_form("/open_api/v1.3/oauth/token/", form);
    ck_assert_int_eq(json_integer_value(json_object_get(reply.json, "code")), 0);
    ck_assert_uint_eq(strlen(reply_text(&reply, "access_token")), 40);
    ck_assert_str_eq(reply_text(&reply, "token_type"), "Bearer");
    ck_assert_ptr_null(json_object_get(reply.json, "data"));
    reply_free(&reply);
}
END_TEST

START_TEST(a_revoked_token_is_over)
{
    struct reply reply =
        v13_post("oauth2/revoke_token/", "{\"app_id\":\"%s\",\"secret\":\"%s\",\"access_token\":\"%s\"}",
                 box_said("ads", "app_id"), box_said("ads", "secret"), box_said("ads", "access_token"));

    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "app_id"), box_said("ads", "app_id"));
    reply_free(&reply);
    v13_refused(v13_get("user/info/", NULL), 40105, BAD_TOKEN);
    reply = box_post("/sandbox/reset", NULL, "{}");
    reply_free(&reply);
    v13_fine(v13_get("user/info/", NULL));
}
END_TEST

START_TEST(accounts_are_listed_and_described)
{
    struct reply reply = v13_get("oauth2/advertiser/get/", "app_id", box_said("ads", "app_id"), "secret",
                                 box_said("ads", "secret"), NULL);

    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "list.0.advertiser_id"), ADVERTISER);
    ck_assert_str_eq(v13_text(&reply, "list.0.advertiser_name"), "Harbour Bicycles");
    reply_free(&reply);
    reply = v13_get("advertiser/info/", "advertiser_ids", "[\"" ADVERTISER "\"]", "fields",
                    "[\"name\",\"balance\"]", NULL);
    ck_assert_ptr_nonnull(
        strstr(reply.body, "{\"list\":[{\"name\":\"Harbour Bicycles\",\"balance\":1234.56}]}"));
    reply_free(&reply);
    v13_refused(
        v13_get("advertiser/info/", "advertiser_ids", "[\"" ADVERTISER "\"]", "fields", "[\"nmae\"]", NULL),
        40002, "fields.0: \"nmae\" is not supported.");
}
END_TEST

/* ---- files ---- */

static struct reply upload_video(const char *name, const char *signature)
{
    return v13_upload("file/video/ad/upload/", "video_file", name, "some video", 10, "advertiser_id",
                      ADVERTISER, "video_signature", signature, NULL);
}

START_TEST(a_video_becomes_usable)
{
    char md5[33], id[64], ids[80];
    struct reply reply;

    v13_md5("some video", 10, md5);
    reply = upload_video("ride.mp4", md5);
    ck_assert(json_is_array(v13_data(&reply)));
    ck_assert_int_eq(v13_number(&reply, "0.size"), 10);
    ck_assert_str_eq(v13_text(&reply, "0.signature"), md5);
    ck_assert_str_eq(v13_text(&reply, "0.file_name"), "ride.mp4");
    ck_assert_ptr_nonnull(strstr(reply.body, "\"displayable\":false"));
    snprintf(id, sizeof id, "%s", v13_text(&reply, "0.video_id"));
    snprintf(ids, sizeof ids, "[\"%s\",\"unknown\"]", id);
    reply_free(&reply);
    v13_refused(v13_get("file/video/suggestcover/", "advertiser_id", ADVERTISER, "video_id", id, NULL), 40901,
                "The video is being transcoded. Please try again later.");
    box_advance(60000);
    reply = v13_get("file/video/ad/info/", "advertiser_id", ADVERTISER, "video_ids", ids, NULL);
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "list")),
                      1); /* the other is left out */
    ck_assert_ptr_nonnull(strstr(reply.body, "\"displayable\":true"));
    reply_free(&reply);
    reply = v13_get("file/video/suggestcover/", "advertiser_id", ADVERTISER, "video_id", id, "poster_number",
                    "3", NULL);
    ck_assert_uint_eq(json_array_size(json_object_get(v13_data(&reply), "list")), 3);
    reply_free(&reply);
}
END_TEST

START_TEST(wrong_files_are_refused)
{
    char md5[33], expected[128];

    v13_md5("some video", 10, md5);
    snprintf(expected, sizeof expected, "The MD5 signature of the file is %s, not video_signature.", md5);
    v13_refused(upload_video("ride.mp4", "00000000000000000000000000000000"), 40900, expected);
    v13_refused(upload_video("ride.txt", md5), 40908, "The file type of ride.txt is not supported.");
    v13_refused(v13_upload("file/video/ad/upload/", "video_file", "a.mp4", "", 0, "advertiser_id", ADVERTISER,
                           "video_signature", md5, NULL),
                40906, "The file is empty.");
    v13_refused(
        v13_upload("file/video/ad/upload/", "video_file", "a.mp4", "x", 1, "advertiser_id", ADVERTISER, NULL),
        40002, "video_signature: Missing data for required field.");
    v13_refused(v13_upload("file/video/ad/upload/", NULL, NULL, NULL, 0, "advertiser_id", ADVERTISER, NULL),
                40002, "video_file: Missing file part.");
    v13_fine(upload_video("ride.mp4", md5));
    v13_refused(upload_video("ride.mp4", md5), 40911,
                "The file name \"ride.mp4\" is used already. Please choose another file name.");
}
END_TEST

START_TEST(videos_come_from_urls_ids_and_files)
{
    struct reply reply = v13_post("file/video/ad/upload/",
                                  "{\"advertiser_id\":\"" ADVERTISER "\",\"upload_type\":\"UPLOAD_BY_URL\","
                                  "\"video_url\":\"https://media.example/a/b%%20c.mp4?x=1\"}");
    char id[64];

    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "0.file_name"), "b%20c.mp4");
    snprintf(id, sizeof id, "%s", v13_text(&reply, "0.video_id"));
    reply_free(&reply);
    v13_refused(v13_post("file/video/ad/upload/",
                         "{\"advertiser_id\":\"" ADVERTISER "\",\"upload_type\":\"UPLOAD_BY_URL\","
                         "\"video_url\":\"https://media.example/a b.mp4\"}"),
                40914, "The video_url is not a valid percent-encoded http or https URL.");
    v13_refused(v13_post("file/video/ad/upload/",
                         "{\"advertiser_id\":\"" ADVERTISER "\",\"upload_type\":\"UPLOAD_BY_URL\"}"),
                40002, "video_url: Missing data for required field.");
    reply = v13_post("file/video/ad/upload/",
                     "{\"advertiser_id\":\"" ADVERTISER
                     "\",\"upload_type\":\"UPLOAD_BY_VIDEO_ID\",\"video_id\":\"%s\"}",
                     id);
    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "0.video_id"), id); /* the same, no new one */
    reply_free(&reply);
    v13_refused(v13_post("file/video/ad/upload/",
                         "{\"advertiser_id\":\"" ADVERTISER
                         "\",\"upload_type\":\"UPLOAD_BY_FILE_ID\",\"file_id\":\"9\"}"),
                40905, "The file 9 does not exist.");
}
END_TEST

START_TEST(the_library_is_searched_and_renamed)
{
    struct reply reply;
    char md5[33], id[64];

    v13_md5("some video", 10, md5);
    v13_fine(upload_video("one.mp4", md5));
    reply = upload_video("two.mp4", md5);
    snprintf(id, sizeof id, "%s", v13_text(&reply, "0.video_id"));
    reply_free(&reply);
    reply = v13_get("file/video/ad/search/", "advertiser_id", ADVERTISER, "page_size", "1", NULL);
    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "list.0.file_name"), "two.mp4"); /* newest first */
    ck_assert_int_eq(v13_number(&reply, "page_info.total_page"), 2);
    reply_free(&reply);
    reply = v13_get("file/video/ad/search/", "advertiser_id", ADVERTISER, "filtering",
                    "{\"video_name\":\"one\"}", NULL);
    ck_assert_int_eq(v13_number(&reply, "page_info.total_number"), 1);
    reply_free(&reply);
    v13_fine(v13_post(
        "file/video/ad/update/",
        "{\"advertiser_id\":\"" ADVERTISER "\",\"video_id\":\"%s\",\"file_name\":\"three.mp4\"}", id));
    reply = v13_get("file/name/check/", "advertiser_id", ADVERTISER, "file_name", "three.mp4", NULL);
    ck_assert_ptr_nonnull(strstr(reply.body, "\"duplicate\":true"));
    reply_free(&reply);
    reply = v13_get("file/name/check/", "advertiser_id", ADVERTISER, "files", "[{\"file_name\":\"two.mp4\"}]",
                    NULL);
    ck_assert_ptr_nonnull(strstr(reply.body, "\"duplicate\":false"));
    reply_free(&reply);
}
END_TEST

START_TEST(images_are_kept)
{
    char md5[33], ids[200];
    struct reply reply;

    v13_md5("an image", 8, md5);
    v13_refused(v13_upload("file/image/ad/upload/", "image_file", "a.png", "an image", 8, "advertiser_id",
                           ADVERTISER, "upload_type", "UPLOAD_BY_FILE", NULL),
                40002, "image_signature: Missing data for required field.");
    reply = v13_upload("file/image/ad/upload/", "image_file", "a.png", "an image", 8, "advertiser_id",
                       ADVERTISER, "image_signature", md5, NULL);
    ck_assert(json_is_object(v13_data(&reply))); /* unlike videos, not an array */
    snprintf(ids, sizeof ids, "[\"%s\"]", v13_text(&reply, "image_id"));
    reply_free(&reply);
    reply = v13_get("file/image/ad/info/", "advertiser_id", ADVERTISER, "image_ids", ids, NULL);
    ck_assert_str_eq(v13_text(&reply, "list.0.signature"), md5);
    reply_free(&reply);
}
END_TEST

/* ---- chunks ---- */

static struct reply transfer(const char *upload, const char *bytes, size_t size, long long offset,
                             const char *md5)
{
    char at[24];

    snprintf(at, sizeof at, "%lld", offset);
    return v13_upload("file/transfer/upload/", "file", "chunk", bytes, size, "advertiser_id", ADVERTISER,
                      "upload_id", upload, "start_offset", at, "signature", md5, NULL);
}

static void range_is(struct reply reply, long long from, long long to)
{
    v13_data(&reply);
    ck_assert_int_eq(v13_number(&reply, "start_offset"), from);
    ck_assert_int_eq(v13_number(&reply, "end_offset"), to);
    reply_free(&reply);
}

START_TEST(chunks_follow_the_servers_ranges)
{
    char bytes[2500], first[33], second[33], third[33], all[33], upload[32], expected[128];
    struct reply reply;

    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (char)(i * 7);
    }
    v13_md5(bytes, 1000, first);
    v13_md5(bytes + 1000, 1000, second);
    v13_md5(bytes + 2000, 500, third);
    v13_md5(bytes, 2500, all);
    reply = v13_post("file/start/upload/", "{\"advertiser_id\":\"" ADVERTISER
                                           "\",\"size\":2500,\"content_type\":\"video\",\"name\":\"r.mp4\"}");
    v13_data(&reply);
    snprintf(upload, sizeof upload, "%s", v13_text(&reply, "upload_id"));
    range_is(reply, 0, 1000);
    snprintf(expected, sizeof expected, "The MD5 signature of this chunk is %s, not signature.", first);
    v13_refused(transfer(upload, bytes, 1000, 0, second), 40900, expected);
    v13_refused(transfer(upload, bytes, 999, 0, "x"), 40002, "signature: Shorter than minimum length 32.");
    v13_refused(transfer(upload, bytes + 1000, 1000, 1000, second), 40002,
                "start_offset: Expected the bytes 0 to 1000, found 1000 bytes at 1000.");
    range_is(transfer(upload, bytes, 1000, 0, first), 1000, 2000);
    range_is(transfer(upload, bytes, 1000, 0, first), 1000, 2000); /* again, after a lost answer */
    v13_refused(v13_post("file/finish/upload/", "{\"advertiser_id\":\"" ADVERTISER "\",\"upload_id\":\"%s\"}",
                         upload),
                40915, "The upload is not complete: 1000 of 2500 bytes have been received.");
    range_is(transfer(upload, bytes + 1000, 1000, 1000, second), 2000, 2500);
    range_is(transfer(upload, bytes + 2000, 500, 2000, third), 2500, 2500);
    reply = v13_post("file/finish/upload/", "{\"advertiser_id\":\"" ADVERTISER "\",\"upload_id\":\"%s\"}",
                     upload);
    v13_data(&reply);
    ck_assert_int_eq(v13_number(&reply, "size"), 2500);
    snprintf(upload, sizeof upload, "%s", v13_text(&reply, "file_id"));
    reply_free(&reply);
    reply = v13_post("file/video/ad/upload/",
                     "{\"advertiser_id\":\"" ADVERTISER
                     "\",\"upload_type\":\"UPLOAD_BY_FILE_ID\",\"file_id\":\"%s\"}",
                     upload);
    v13_data(&reply);
    ck_assert_str_eq(v13_text(&reply, "0.signature"), all); /* the whole file, in order, nothing twice */
    reply_free(&reply);
    box_advance(24LL * 3600 * 1000);
    snprintf(expected, sizeof expected, "The file %s has expired.", upload);
    v13_refused(v13_post("file/video/ad/upload/",
                         "{\"advertiser_id\":\"" ADVERTISER
                         "\",\"upload_type\":\"UPLOAD_BY_FILE_ID\",\"file_id\":\"%s\"}",
                         upload),
                40910, expected);
}
END_TEST

START_TEST(temporary_files_are_checked)
{
    char md5[33];
    struct reply reply;

    v13_md5("sound", 5, md5);
    reply = v13_upload("file/temporarily/upload/", "file", "a.mp3", "sound", 5, "advertiser_id", ADVERTISER,
                       "upload_type", "FILE", "content_type", "music", "signature", md5, NULL);
    v13_data(&reply);
    ck_assert_int_eq(v13_number(&reply, "file_size"), 5);
    reply_free(&reply);
    v13_refused(v13_post("file/temporarily/upload/",
                         "{\"advertiser_id\":\"" ADVERTISER
                         "\",\"upload_type\":\"URL\",\"content_type\":\"music\"}"),
                40002, "url: Missing data for required field.");
}
END_TEST

static Suite *suite(void)
{
    Suite *s = suite_create("sandbox ads");
    TCase *who = tcase_create("who"), *parameters = tcase_create("parameters"),
          *sign_in = tcase_create("sign-in");
    TCase *files = tcase_create("files");

    tcase_add_checked_fixture(who, start, box_stop);
    tcase_add_test(who, no_token_is_40104_at_200);
    tcase_add_test(who, a_wrong_token_is_40105);
    tcase_add_test(who, a_token_in_the_query_does_not_count);
    tcase_add_test(who, the_slash_and_the_method_matter);
    tcase_add_test(who, an_account_that_is_not_yours_is_40001);
    suite_add_tcase(s, who);
    tcase_add_checked_fixture(parameters, start, box_stop);
    tcase_add_test(parameters, a_get_array_must_be_json_text);
    tcase_add_test(parameters, required_parameters_are_named);
    tcase_add_test(parameters, ids_are_strings_of_digits);
    tcase_add_test(parameters, types_and_bounds_are_checked);
    tcase_add_test(parameters, a_body_that_is_not_json_is_refused);
    suite_add_tcase(s, parameters);
    tcase_add_checked_fixture(sign_in, start, box_stop);
    tcase_add_test(sign_in, a_code_is_good_once);
    tcase_add_test(sign_in, a_code_ends_after_an_hour);
    tcase_add_test(sign_in, the_variant_answers_at_the_top);
    tcase_add_test(sign_in, a_revoked_token_is_over);
    tcase_add_test(sign_in, accounts_are_listed_and_described);
    suite_add_tcase(s, sign_in);
    tcase_add_checked_fixture(files, start, box_stop);
    tcase_add_test(files, a_video_becomes_usable);
    tcase_add_test(files, wrong_files_are_refused);
    tcase_add_test(files, videos_come_from_urls_ids_and_files);
    tcase_add_test(files, the_library_is_searched_and_renamed);
    tcase_add_test(files, images_are_kept);
    tcase_add_test(files, chunks_follow_the_servers_ranges);
    tcase_add_test(files, temporary_files_are_checked);
    suite_add_tcase(s, files);
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
