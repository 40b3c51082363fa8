/* The sandbox's display and content-posting endpoints: what it answers, what it refuses, how a post ends. */
#include "build_config.h"
#include "tests/unit/box.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void start(void)
{
    static const char *const arguments[] = {"--ready-after", "200", NULL};
    box_start(arguments);
}

static void start_public(void)
{
    static const char *const arguments[] = {"--developer", "audited=yes", "--developer=private_account=no",
                                            NULL};
    box_start(arguments);
}

static void start_limited(void)
{
    static const char *const arguments[] = {"--limits", "basic", NULL};
    box_start(arguments);
}

static struct reply post(const char *path, const char *json)
{
    return box_post(path, box_said("developer", "access_token"), json);
}

/* A refusal: status, code and, unless NULL, message. Frees the reply. */
static void refused(struct reply r, long status, const char *code, const char *message)
{
    ck_assert_msg(r.status == status, "%ld %s", r.status, r.body);
    ck_assert_str_eq(reply_text(&r, "error.code"), code);
    if (message != NULL) {
        ck_assert_str_eq(reply_text(&r, "error.message"), message);
    }
    ck_assert_ptr_nonnull(strstr(r.body, "\"data\":{}"));
    reply_free(&r);
}

static void fine(struct reply r)
{
    ck_assert_msg(r.status == 200, "%ld %s", r.status, r.body);
    ck_assert_str_eq(reply_text(&r, "error.code"), "ok");
    reply_free(&r);
}

#define VIDEO     "/v2/post/publish/video/init/"
#define INBOX     "/v2/post/publish/inbox/video/init/"
#define PHOTO     "/v2/post/publish/content/init/"
#define PULL(url) "\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"" url "\"}"
#define DIRECT(level)                                                                                        \
    "{\"post_info\":{\"privacy_level\":\"" level "\"}," PULL("https://verified.example/a.mp4") "}"

/* The publish_id of a good init, until the next one. */
static const char *begin(const char *path, const char *json)
{
    static char id[80];
    struct reply r = post(path, json);

    ck_assert_msg(r.status == 200, "%s", r.body);
    snprintf(id, sizeof id, "%s", reply_text(&r, "data.publish_id"));
    reply_free(&r);
    return id;
}

static struct reply status(const char *id)
{
    char json[128];

    snprintf(json, sizeof json, "{\"publish_id\":\"%s\"}", id);
    return post("/v2/post/publish/status/fetch/", json);
}

/* ---- display ---- */

START_TEST(fields_come_from_the_query)
{
    const char *access = box_said("developer", "access_token");

    refused(box_get("/v2/user/info/", access), 400, "invalid_params", NULL);
    refused(box_get("/v2/user/info/?fields=", access), 400, "invalid_params", NULL);
    refused(box_get("/v2/user/info/?fields=open_id,avatar_url_200", access), 400, "invalid_params", NULL);
    refused(post("/v2/video/list/", "{\"fields\":[\"id\"]}"), 400, "invalid_params", NULL);
    refused(post("/v2/video/list/?fields=id,secret", "{}"), 400, "invalid_params", NULL);
    struct reply r = box_get("/v2/user/info/?fields=is_verified,likes_count", access);
    ck_assert_ptr_nonnull(strstr(r.body, "{\"user\":{\"is_verified\":false,\"likes_count\":7890}}"));
    reply_free(&r);
}
END_TEST

START_TEST(videos_come_in_pages_newest_first)
{
    struct reply r = post("/v2/video/list/?fields=id,create_time", "{\"max_count\":2}");
    json_t *data = json_object_get(r.json, "data"), *videos = json_object_get(data, "videos");
    long long first = json_integer_value(json_object_get(json_array_get(videos, 0), "create_time"));
    long long second = json_integer_value(json_object_get(json_array_get(videos, 1), "create_time"));
    long long cursor = json_integer_value(json_object_get(data, "cursor"));
    char json[64];

    ck_assert_uint_eq(json_array_size(videos), 2);
    ck_assert(first > second);
    ck_assert(cursor == second * 1000); /* milliseconds beside seconds */
    ck_assert(json_is_true(json_object_get(data, "has_more")));
    reply_free(&r);
    snprintf(json, sizeof json, "{\"max_count\":2,\"cursor\":%lld}", cursor);
    r = post("/v2/video/list/?fields=id", json);
    data = json_object_get(r.json, "data");
    ck_assert_uint_eq(json_array_size(json_object_get(data, "videos")), 1);
    ck_assert(json_is_false(json_object_get(data, "has_more")));
    reply_free(&r);
    refused(post("/v2/video/list/?fields=id", "{\"max_count\":21}"), 400, "invalid_params", NULL);
    refused(post("/v2/video/list/?fields=id", "{\"cursor\":\"1\"}"), 400, "invalid_params", NULL);
}
END_TEST

START_TEST(a_query_leaves_out_what_is_not_the_users)
{
    char json[256], expected[128];
    struct reply r = post("/v2/video/list/?fields=id", "{}");
    json_t *videos = json_object_get(json_object_get(r.json, "data"), "videos");
    const char *id = json_string_value(json_object_get(json_array_get(videos, 1), "id"));

    ck_assert_ptr_nonnull(id);
    snprintf(json, sizeof json, "{\"filters\":{\"video_ids\":[\"%s\",\"7999999999999999999\"]}}", id);
    snprintf(expected, sizeof expected, "{\"videos\":[{\"id\":\"%s\"}]}", id);
    reply_free(&r);
    r = post("/v2/video/query/?fields=id", json);
    ck_assert_msg(strstr(r.body, expected) != NULL, "%s", r.body);
    reply_free(&r);
    refused(post("/v2/video/query/?fields=id", "{\"filters\":{\"video_ids\":[]}}"), 400, "invalid_params",
            NULL);
    refused(post("/v2/video/query/?fields=id", "{\"video_ids\":[\"1\"]}"), 400, "invalid_params", NULL);
    refused(post("/v2/video/query/?fields=id",
                 "{\"filters\":{\"video_ids\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\","
                 "\"11\","
                 "\"12\",\"13\",\"14\",\"15\",\"16\",\"17\",\"18\",\"19\",\"20\",\"21\"]}}"),
            400, "invalid_params", NULL);
}
END_TEST

/* ---- the creator ---- */

START_TEST(creator_info_offers_what_the_account_allows)
{
    struct reply r =
        box_post("/v2/post/publish/creator_info/query/", box_said("developer", "access_token"), NULL);

    ck_assert_msg(r.status == 200, "%s", r.body);
    ck_assert_ptr_nonnull(strstr(r.body,
                                 "\"privacy_level_options\":[\"FOLLOWER_OF_CREATOR\","
                                 "\"MUTUAL_FOLLOW_FRIENDS\",\"SELF_ONLY\"],\"comment_disabled\":false,"
                                 "\"duet_disabled\":false,\"stitch_disabled\":false,"
                                 "\"max_video_post_duration_sec\":600"));
    reply_free(&r);
    box_order("{\"private_account\":false,\"duet_disabled\":true,\"max_duration\":300}");
    r = post("/v2/post/publish/creator_info/query/", "{}");
    ck_assert_ptr_nonnull(strstr(r.body,
                                 "\"privacy_level_options\":[\"PUBLIC_TO_EVERYONE\","
                                 "\"MUTUAL_FOLLOW_FRIENDS\",\"SELF_ONLY\"],\"comment_disabled\":false,"
                                 "\"duet_disabled\":true,\"stitch_disabled\":false,"
                                 "\"max_video_post_duration_sec\":300"));
    reply_free(&r);
}
END_TEST

START_TEST(creator_info_refuses_with_status_200)
{
    box_order("{\"banned\":true}");
    refused(post("/v2/post/publish/creator_info/query/", "{}"), 200, "spam_risk_user_banned_from_posting",
            NULL);
    box_order("{\"banned\":false,\"posts_per_day\":0}");
    refused(post("/v2/post/publish/creator_info/query/", "{}"), 200, "spam_risk_too_many_posts", NULL);
    box_order("{\"posts_per_day\":1,\"active_users_full\":true}");
    refused(post("/v2/post/publish/creator_info/query/", "{}"), 200, "reached_active_user_cap", NULL);
}
END_TEST

/* ---- who may post ---- */

START_TEST(an_unaudited_app_posts_in_private_only)
{
    fine(post(VIDEO, DIRECT("SELF_ONLY")));
    refused(post(VIDEO, DIRECT("PUBLIC_TO_EVERYONE")), 403,
            "unaudited_client_can_only_post_to_private_accounts", NULL);
    refused(post(VIDEO, DIRECT("MUTUAL_FOLLOW_FRIENDS")), 403,
            "unaudited_client_can_only_post_to_private_accounts", NULL);
    refused(post(VIDEO, "{\"post_info\":{}," PULL("https://verified.example/a.mp4") "}"), 403,
            "privacy_level_option_mismatch", NULL);
    box_order("{\"private_account\":false}");
    refused(post(VIDEO, DIRECT("SELF_ONLY")), 403, "unaudited_client_can_only_post_to_private_accounts",
            NULL);
}
END_TEST

START_TEST(an_audited_app_chooses_among_the_options)
{
    box_order("{\"audited\":true}");
    fine(post(VIDEO, DIRECT("FOLLOWER_OF_CREATOR")));
    refused(post(VIDEO, DIRECT("PUBLIC_TO_EVERYONE")), 403, "privacy_level_option_mismatch", NULL);
    box_order("{\"private_account\":false}");
    fine(post(VIDEO, DIRECT("PUBLIC_TO_EVERYONE")));
    refused(post(VIDEO, DIRECT("FOLLOWER_OF_CREATOR")), 403, "privacy_level_option_mismatch", NULL);
    refused(post(VIDEO, DIRECT("EVERYBODY")), 403, "privacy_level_option_mismatch", NULL);
}
END_TEST

START_TEST(some_may_not_post_now)
{
    box_order("{\"banned\":true}");
    refused(post(VIDEO, DIRECT("SELF_ONLY")), 403, "spam_risk_user_banned_from_posting", NULL);
    refused(post(INBOX, "{" PULL("https://verified.example/a.mp4") "}"), 403,
            "spam_risk_user_banned_from_posting", NULL);
    box_order("{\"banned\":false,\"active_users_full\":true}");
    refused(post(VIDEO, DIRECT("SELF_ONLY")), 403, "reached_active_user_cap", NULL);
    box_order("{\"active_users_full\":false,\"posts_per_day\":1,\"pending_shares\":1}");
    fine(post(VIDEO, DIRECT("SELF_ONLY")));
    refused(post(VIDEO, DIRECT("SELF_ONLY")), 403, "spam_risk_too_many_posts", NULL);
    fine(post(INBOX, "{" PULL("https://verified.example/a.mp4") "}"));
    refused(post(INBOX, "{" PULL("https://verified.example/a.mp4") "}"), 403,
            "spam_risk_too_many_pending_share", NULL);
}
END_TEST

START_TEST(only_verified_addresses_are_pulled)
{
    char json[256];

    refused(post(INBOX, "{" PULL("https://elsewhere.example/a.mp4") "}"), 403, "url_ownership_unverified",
            NULL);
    refused(post(INBOX, "{" PULL("https://verified.example.evil/a.mp4") "}"), 403, "url_ownership_unverified",
            NULL);
    refused(post(INBOX, "{" PULL("http://elsewhere.example/a.mp4") "}"), 400, "invalid_params",
            "The request source info is empty or incorrect");
    snprintf(json, sizeof json, "{\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"%s/a.mp4\"}}",
             box_base());
    fine(post(INBOX, json));
    snprintf(json, sizeof json,
             "{\"source_info\":{\"source\":\"PULL_FROM_URL\",\"video_url\":\"%s1/a.mp4\"}}", box_base());
    refused(post(INBOX, json), 400, "invalid_params", NULL);
    box_order("{\"verified_url\":\"https://elsewhere.example/\"}");
    fine(post(INBOX, "{" PULL("https://elsewhere.example/a.mp4") "}"));
}
END_TEST

/* ---- plans ---- */

static struct reply plan(long long size, long long chunk, long long count)
{
    char json[256];

    snprintf(json, sizeof json,
             "{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":%lld,\"chunk_size\":%lld,"
             "\"total_chunk_count\":%lld}}",
             size, chunk, count);
    return post(INBOX, json);
}

START_TEST(good_plans_are_taken)
{
    static const long long plans[][3] = {
        {1, 1, 1},
        {4194304, 4194304, 1},
        {50000123, 50000123, 1},
        {64000000, 64000000, 1},
        {67108864, 67108864, 1}, /* 64 MB as others count */
        {70000000, 10000000, 7},
        {50000123, 10000000, 5},
        {4294967296, 10000000, 429},
        {5000000, 5000000, 1},
        {10000000, 5000000, 2},
        {5000000000, 5000000, 1000},
    };

    for (size_t i = 0; i < sizeof plans / sizeof plans[0]; i++) {
        fine(plan(plans[i][0], plans[i][1], plans[i][2]));
    }
}
END_TEST

START_TEST(bad_plans_are_refused)
{
    static const char size[] = "The chunk size is invalid", count[] = "The total chunk count is invalid";

    refused(plan(50000123, 10000000, 6), 400, "invalid_params", count); /* rounded up */
    refused(plan(15000000, 10000000, 1), 400, "invalid_params", size);
    refused(plan(121000000, 64000000, 1), 400, "invalid_params", size);
    refused(plan(84000000, 84000000, 1), 400, "invalid_params", size);
    refused(plan(20000000, 4000000, 5), 400, "invalid_params", size);
    refused(plan(67108865, 67108865, 1), 400, "invalid_params", size);
    refused(plan(70000000, 4999999, 14), 400, "invalid_params", size);
    refused(plan(70000000, 10000000, 0), 400, "invalid_params", count);
    refused(plan(70000000, 0, 7), 400, "invalid_params", size);
    refused(plan(5005000000, 5000000, 1001), 400, "invalid_params", count);
    refused(plan(3000000, 3000000, 2), 400, "invalid_params", count);
    refused(plan(0, 0, 0), 400, "invalid_params", NULL);
    refused(plan(-1, -1, 1), 400, "invalid_params", NULL);
    refused(post(INBOX, "{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":\"1\",\"chunk_size\":1,"
                        "\"total_chunk_count\":1}}"),
            400, "invalid_params", NULL);
    refused(post(INBOX, "{\"source_info\":{\"source\":\"STREAM\"}}"), 400, "invalid_params",
            "The request source info is empty or incorrect");
    refused(post(INBOX, "{}"), 400, "invalid_params", NULL);
    refused(post(INBOX, "{\"source_info\":"), 400, "invalid_params", NULL);
}
END_TEST

START_TEST(parameter_errors_have_two_spellings)
{
    box_order("{\"param_singular\":true}");
    refused(plan(50000123, 10000000, 6), 400, "invalid_param", "The total chunk count is invalid");
}
END_TEST

START_TEST(captions_are_counted_in_utf16_units)
{
    char json[8192], title[5000] = "";

    for (int i = 0; i < 1100; i++) {
        strcat(title, "\xf0\x9f\x98\x80"); /* one character, two units */
    }
    snprintf(json, sizeof json,
             "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\",\"title\":\"%s\"}," PULL(
                 "https://verified.example/a.mp4") "}",
             title);
    fine(post(VIDEO, json));
    strcat(title, "x");
    snprintf(json, sizeof json,
             "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\",\"title\":\"%s\"}," PULL(
                 "https://verified.example/a.mp4") "}",
             title);
    refused(post(VIDEO, json), 400, "invalid_params", NULL);
}
END_TEST

/* ---- photos ---- */

#define PHOTOS(mode, level, source)                                                                          \
    "{\"media_type\":\"PHOTO\",\"post_mode\":\"" mode "\",\"post_info\":{\"privacy_level\":\"" level         \
    "\"},\"source_info\":{" source "}}"
#define ONE_PHOTO                                                                                            \
    "\"source\":\"PULL_FROM_URL\",\"photo_images\":[\"https://verified.example/"                             \
    "a.webp\"],\"photo_cover_index\":0"

START_TEST(photos_have_their_own_rules)
{
    static const char bad_mode[] = "Invalid media_type or post_mode";

    fine(post(PHOTO, PHOTOS("DIRECT_POST", "SELF_ONLY", ONE_PHOTO)));
    fine(post(PHOTO, PHOTOS("MEDIA_UPLOAD", "", ONE_PHOTO)));
    refused(post(PHOTO, PHOTOS("DIRECT POST", "SELF_ONLY", ONE_PHOTO)), 400, "invalid_params", bad_mode);
    refused(post(PHOTO,
                 "{\"media_type\":\"VIDEO\",\"post_mode\":\"DIRECT_POST\",\"source_info\":{" ONE_PHOTO "}}"),
            400, "invalid_params", bad_mode);
    refused(post(PHOTO, PHOTOS("DIRECT_POST", "PUBLIC_TO_EVERYONE", ONE_PHOTO)), 403,
            "unaudited_client_can_only_post_to_private_accounts", NULL);
    refused(post(PHOTO, PHOTOS("DIRECT_POST", "SELF_ONLY", "\"source\":\"FILE_UPLOAD\"")), 400,
            "invalid_params", "The request source info is empty or incorrect");
    refused(post(PHOTO, PHOTOS("DIRECT_POST", "SELF_ONLY",
                               "\"source\":\"PULL_FROM_URL\",\"photo_images\":[],\"photo_cover_index\":0")),
            400, "invalid_params", NULL);
    refused(post(PHOTO,
                 PHOTOS("DIRECT_POST", "SELF_ONLY",
                        "\"source\":\"PULL_FROM_URL\",\"photo_images\":[\"https://verified.example/a.webp\"],"
                        "\"photo_cover_index\":1")),
            400, "invalid_params", NULL);
    refused(post(PHOTO,
                 PHOTOS("DIRECT_POST", "SELF_ONLY",
                        "\"source\":\"PULL_FROM_URL\",\"photo_images\":[\"https://verified.example/a.webp\","
                        "\"https://elsewhere.example/b.webp\"],\"photo_cover_index\":1")),
            403, "url_ownership_unverified", NULL);
}
END_TEST

/* ---- how a post ends ---- */

START_TEST(publish_ids_say_where_they_come_from)
{
    static const char file[] = "{\"post_info\":{\"privacy_level\":\"SELF_ONLY\"},\"source_info\":{\"source\":"
                               "\"FILE_UPLOAD\",\"video_size\":9,\"chunk_size\":9,\"total_chunk_count\":1}}";
    static const char draft[] =
        "{\"source_info\":{\"source\":\"FILE_UPLOAD\",\"video_size\":9,\"chunk_size\":9,"
        "\"total_chunk_count\":1}}";

    ck_assert_int_eq(strncmp(begin(VIDEO, file), "v_pub_file~v2-1.71", 18), 0);
    ck_assert_int_eq(strncmp(begin(VIDEO, DIRECT("SELF_ONLY")), "v_pub_url~v2-1.71", 17), 0);
    ck_assert_int_eq(strncmp(begin(INBOX, draft), "v_inbox_file~v2.71", 18), 0);
    ck_assert_int_eq(
        strncmp(begin(INBOX, "{" PULL("https://verified.example/a.mp4") "}"), "v_inbox_url~v2.71", 17), 0);
    refused(post(INBOX, file), 400, "invalid_params", "post_info: Unknown parameter.");
    ck_assert_int_eq(
        strncmp(begin(PHOTO, PHOTOS("DIRECT_POST", "SELF_ONLY", ONE_PHOTO)), "p_pub_url~v2.71", 15), 0);
    ck_assert_int_eq(strncmp(begin(PHOTO, PHOTOS("MEDIA_UPLOAD", "", ONE_PHOTO)), "p_inbox_url~v2.71", 17),
                     0);
}
END_TEST

static void stands(const char *id, const char *expected)
{
    struct reply r = status(id);

    ck_assert_msg(r.status == 200, "%s", r.body);
    ck_assert_str_eq(reply_text(&r, "data.status"), expected);
    reply_free(&r);
}

START_TEST(drafts_reach_the_inbox_and_posts_the_profile)
{
    const char *id = begin(INBOX, "{" PULL("https://verified.example/a.mp4") "}");

    stands(id, "PROCESSING_DOWNLOAD");
    box_advance(200);
    stands(id, "SEND_TO_USER_INBOX");
    id = begin(PHOTO, PHOTOS("MEDIA_UPLOAD", "", ONE_PHOTO));
    box_advance(200);
    stands(id, "SEND_TO_USER_INBOX");
    id = begin(PHOTO, PHOTOS("DIRECT_POST", "SELF_ONLY", ONE_PHOTO));
    box_advance(200);
    stands(id, "PUBLISH_COMPLETE");
}
END_TEST

START_TEST(a_public_post_gets_a_number_above_2_to_53)
{
    const char *id;
    char *field, text[64];

    box_order("{\"audited\":true,\"private_account\":false}");
    id = begin(VIDEO, DIRECT("PUBLIC_TO_EVERYONE"));
    stands(id, "PROCESSING_DOWNLOAD");
    box_advance(200);
    struct reply r = status(id);
    ck_assert_str_eq(reply_text(&r, "data.status"), "PUBLISH_COMPLETE");
    ck_assert_ptr_null(strstr(r.body, "publicaly_available_post_id")); /* moderation is not done */
    reply_free(&r);
    box_advance(200);
    r = status(id);
    field = strstr(r.body, "\"publicaly_available_post_id\":[");
    ck_assert_ptr_nonnull(field);
    long long number = strtoll(field + 31, NULL, 10);
    ck_assert(number > (1LL << 53) && (long long)(double)number != number);
    snprintf(text, sizeof text, "\"publicaly_available_post_id\":[%lld]", number);
    ck_assert_ptr_nonnull(strstr(r.body, text)); /* a number, not a string */
    reply_free(&r);
    r = post("/v2/video/list/?fields=id", "{\"max_count\":1}");
    snprintf(text, sizeof text, "{\"videos\":[{\"id\":\"%lld\"}]", number);
    ck_assert_msg(strstr(r.body, text) != NULL, "%s", r.body);
    reply_free(&r);
    box_order("{\"post_ids\":\"strings\"}");
    r = status(id);
    snprintf(text, sizeof text, "\"publicaly_available_post_id\":[\"%lld\"]", number);
    ck_assert_ptr_nonnull(strstr(r.body, text));
    reply_free(&r);
}
END_TEST

START_TEST(a_private_post_never_joins_the_list)
{
    const char *id = begin(VIDEO, DIRECT("SELF_ONLY"));

    box_advance(1000);
    struct reply r = status(id);
    ck_assert_str_eq(reply_text(&r, "data.status"), "PUBLISH_COMPLETE");
    ck_assert_ptr_null(strstr(r.body, "publicaly_available_post_id"));
    reply_free(&r);
    r = post("/v2/video/list/?fields=id", "{}");
    ck_assert_uint_eq(json_array_size(json_object_get(json_object_get(r.json, "data"), "videos")), 3);
    reply_free(&r);
}
END_TEST

START_TEST(a_post_can_fail_or_never_end)
{
    char failing[80], lasting[80];

    box_order("{\"fail_reason\":\"frame_rate_check_failed\"}");
    snprintf(failing, sizeof failing, "%s", begin(VIDEO, DIRECT("SELF_ONLY")));
    box_order("{\"fail_reason\":\"\",\"never_finish\":true}");
    snprintf(lasting, sizeof lasting, "%s", begin(VIDEO, DIRECT("SELF_ONLY")));
    box_advance(3600 * 1000);
    struct reply r = status(failing);
    ck_assert_int_eq(r.status, 200);
    ck_assert_str_eq(reply_text(&r, "error.code"), "ok");
    ck_assert_str_eq(reply_text(&r, "data.status"), "FAILED");
    ck_assert_str_eq(reply_text(&r, "data.fail_reason"), "frame_rate_check_failed");
    reply_free(&r);
    stands(lasting, "PROCESSING_DOWNLOAD");
}
END_TEST

START_TEST(what_runs_can_be_cancelled)
{
    char json[128];
    const char *id = begin(VIDEO, DIRECT("SELF_ONLY"));

    snprintf(json, sizeof json, "{\"publish_id\":\"%s\"}", id);
    fine(post("/v2/post/publish/cancel/", json));
    struct reply r = status(id);
    ck_assert_str_eq(reply_text(&r, "data.status"), "FAILED");
    ck_assert_str_eq(reply_text(&r, "data.fail_reason"), "publish_cancelled");
    reply_free(&r);
    refused(post("/v2/post/publish/cancel/", json), 400, "publish_not_cancellable", NULL);
    refused(post("/v2/post/publish/cancel/", "{\"publish_id\":\"v_pub_url~v2-1.1\"}"), 400,
            "invalid_publish_id", NULL);
    refused(post("/v2/post/publish/status/fetch/", "{\"publish_id\":\"7100000000000000001\"}"), 400,
            "invalid_publish_id", NULL);
    refused(post("/v2/post/publish/status/fetch/", "{}"), 400, "invalid_params", NULL);
}
END_TEST

/* ---- orders ---- */

START_TEST(orders_can_be_given_at_the_start)
{
    fine(post(VIDEO, DIRECT("PUBLIC_TO_EVERYONE")));
}
END_TEST

START_TEST(orders_are_checked)
{
    static const char *const wrong[] = {"{\"nonsense\":true}", "{\"audited\":\"perhaps\"}",
                                        "{\"upload_life\":\"1h\"}", "{\"receipt\":\"first\"}",
                                        "{\"audited\":[]}"};

    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct reply r = box_post("/sandbox/developer", NULL, wrong[i]);
        ck_assert_msg(r.status == 400 && *reply_text(&r, "error"), "%s: %s", wrong[i], r.body);
        reply_free(&r);
    }
    struct reply r = box_post("/sandbox/developer", NULL, "{\"receipt\":\"last\",\"upload_life\":60}");
    ck_assert_str_eq(reply_text(&r, "receipt"), "last");
    ck_assert_int_eq(json_integer_value(json_object_get(r.json, "upload_life")), 60);
    reply_free(&r);
}
END_TEST

/* ---- limits ---- */

/* Minutes are counted by the clock: go to the beginning of one. */
static void next_minute(void)
{
    json_t *state = box_state();
    long long now = json_integer_value(json_object_get(state, "now"));

    json_decref(state);
    box_advance((60 - now % 60) * 1000);
}

START_TEST(six_posts_a_minute)
{
    next_minute();
    for (int i = 0; i < 6; i++) {
        fine(post(VIDEO, DIRECT("SELF_ONLY")));
    }
    refused(post(VIDEO, DIRECT("SELF_ONLY")), 429, "rate_limit_exceeded", NULL);
    fine(post("/v2/post/publish/creator_info/query/", "{}")); /* each endpoint has its own count */
    box_advance(60 * 1000);
    fine(post(VIDEO, DIRECT("SELF_ONLY")));
}
END_TEST

START_TEST(fifteen_posts_a_day_and_five_shares)
{
    for (int i = 0; i < 15; i++) {
        fine(post(VIDEO, DIRECT("SELF_ONLY")));
        box_advance(30 * 1000);
    }
    refused(post(VIDEO, DIRECT("SELF_ONLY")), 403, "spam_risk_too_many_posts", NULL);
    for (int i = 0; i < 5; i++) {
        fine(post(INBOX, "{" PULL("https://verified.example/a.mp4") "}"));
        box_advance(30 * 1000);
    }
    refused(post(INBOX, "{" PULL("https://verified.example/a.mp4") "}"), 403,
            "spam_risk_too_many_pending_share", NULL);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("sandbox: posting with the developer API");
    TCase *tests = tcase_create("all"), *limited = tcase_create("limits");
    TCase *public = tcase_create("public");

    tcase_add_checked_fixture(tests, start, box_stop);
    tcase_add_test(tests, fields_come_from_the_query);
    tcase_add_test(tests, videos_come_in_pages_newest_first);
    tcase_add_test(tests, a_query_leaves_out_what_is_not_the_users);
    tcase_add_test(tests, creator_info_offers_what_the_account_allows);
    tcase_add_test(tests, creator_info_refuses_with_status_200);
    tcase_add_test(tests, an_unaudited_app_posts_in_private_only);
    tcase_add_test(tests, an_audited_app_chooses_among_the_options);
    tcase_add_test(tests, some_may_not_post_now);
    tcase_add_test(tests, only_verified_addresses_are_pulled);
    tcase_add_test(tests, good_plans_are_taken);
    tcase_add_test(tests, bad_plans_are_refused);
    tcase_add_test(tests, parameter_errors_have_two_spellings);
    tcase_add_test(tests, captions_are_counted_in_utf16_units);
    tcase_add_test(tests, photos_have_their_own_rules);
    tcase_add_test(tests, publish_ids_say_where_they_come_from);
    tcase_add_test(tests, drafts_reach_the_inbox_and_posts_the_profile);
    tcase_add_test(tests, a_public_post_gets_a_number_above_2_to_53);
    tcase_add_test(tests, a_private_post_never_joins_the_list);
    tcase_add_test(tests, a_post_can_fail_or_never_end);
    tcase_add_test(tests, what_runs_can_be_cancelled);
    tcase_add_test(tests, orders_are_checked);
    tcase_add_checked_fixture(public, start_public, box_stop);
    tcase_add_test(public, orders_can_be_given_at_the_start);
    tcase_add_checked_fixture(limited, start_limited, box_stop);
    tcase_add_test(limited, six_posts_a_minute);
    tcase_add_test(limited, fifteen_posts_a_day_and_five_shares);
    suite_add_tcase(suite, tests);
    suite_add_tcase(suite, public);
    suite_add_tcase(suite, limited);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
