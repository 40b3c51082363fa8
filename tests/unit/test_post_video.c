/* developer.post_video: how it asks, sends, resends, follows, goes on and ends. */
#include "tests/unit/post_kit.h"
#include "tests/unit/provider_tables.h"
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void run_developer(void)
{
    prepared_run(tables_action(tables_load("developer"), "developer.post_video")->start);
}

static const char creator[] = "{\"creator_username\":\"u\",\"privacy_level_options\":[\"PUBLIC_TO_EVERYONE\","
                              "\"MUTUAL_FOLLOW_FRIENDS\",\"SELF_ONLY\"],\"comment_disabled\":false,"
                              "\"duet_disabled\":true,\"stitch_disabled\":false}";
static const char started[] =
    "{\"publish_id\":\"v_pub_file~v2-1.77\","
    "\"upload_url\":\"https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=x\"}";

#define PUT "PUT https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=x"

START_TEST(a_direct_post_from_a_file)
{
    json_t *init;

    prepared_begin(
        post_json("{\"video_file\":\"/v/clip.MOV\",\"privacy_level\":\"SELF_ONLY\",\"title\":\"hello #x\"}"),
        NULL);
    prepared_source(1000);
    post_answers(creator);
    post_answers(started);
    post_chunk_is(201, NULL);
    post_answers("{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":1000}");
    post_answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_developer();
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_file~v2-1.77");
    ck_assert_str_eq(post_result_text("status"), "PUBLISH_COMPLETE");
    ck_assert_uint_eq(prepared_n_steps(), 5);
    post_step_is(0, "developer.post.publish.creator_info.query");
    post_step_is(1, "developer.post.publish.video.init");
    init = post_json(
        "{\"post_info\":{\"title\":\"hello #x\",\"privacy_level\":\"SELF_ONLY\",\"disable_comment\":false,"
        "\"disable_duet\":true,\"disable_stitch\":false},\"source_info\":{\"source\":\"FILE_UPLOAD\","
        "\"video_size\":1000,\"chunk_size\":1000,\"total_chunk_count\":1}}");
    ck_assert_msg(json_equal(prepared_step(1)->params, init), "%s", json_dumps(prepared_step(1)->params, 0));
    json_decref(init);
    post_step_is(2, PUT);
    ck_assert_str_eq(prepared_step(2)->headers,
                     "Content-Type: video/quicktime\nContent-Range: bytes 0-999/1000\n");
    ck_assert_uint_eq(prepared_step(2)->flags, TT_HTTP_RAW | TT_HTTP_NO_TOKEN);
    ck_assert_str_eq(prepared_step(2)->service, "upload");
    ck_assert_uint_eq(prepared_step(2)->length, 1000);
    post_step_is(4, "developer.post.publish.status.fetch");
    ck_assert_uint_eq(prepared_n_warnings(), 1); /* duets are off */
    ck_assert_ptr_nonnull(strstr(prepared_warning(0), "disable_duet"));
}
END_TEST

START_TEST(what_is_needed_later_is_saved_before_the_first_byte)
{
    prepared_begin(
        post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"), NULL);
    prepared_source(1000);
    post_answers(creator);
    post_answers(started);
    post_chunk_is(201, NULL);
    run_developer();
    ck_assert_uint_eq(prepared_saved_after(), 2); /* creator_info and init; the chunk is the third */
    ck_assert_str_eq(json_string_value(json_object_get(prepared_saved(), "publish_id")),
                     "v_pub_file~v2-1.77");
    ck_assert_ptr_nonnull(json_object_get(prepared_saved(), "upload_url"));
    ck_assert_str_eq(post_result_text("status"), "PROCESSING_UPLOAD");
}
END_TEST

START_TEST(the_privacy_must_be_chosen)
{
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\"}"), NULL);
    prepared_source(1000);
    post_answers(creator);
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "offers PUBLIC_TO_EVERYONE, MUTUAL_FOLLOW_FRIENDS, SELF_ONLY");
    ck_assert_str_eq(prepared_fault()->param, "privacy_level");
    ck_assert_uint_eq(prepared_n_steps(), 1);
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"FOLLOWER_OF_CREATOR\"}"),
                   NULL);
    prepared_source(1000);
    post_answers(creator);
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "FOLLOWER_OF_CREATOR is not offered");
}
END_TEST

START_TEST(a_draft_asks_nobody_and_ends_in_the_inbox)
{
    prepared_begin(
        post_json("{\"video_url\":\"https://a.example/v.webm?x=1\",\"mode\":\"inbox\",\"title\":\"t\"}"),
        NULL);
    prepared_source(5);
    post_answers(started);
    post_chunk_is(201, NULL);
    post_answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    run_developer();
    post_step_is(0, "developer.post.publish.inbox.video.init");
    ck_assert_uint_eq(json_object_size(prepared_step(0)->params), 1);
    ck_assert_ptr_nonnull(strstr(prepared_step(1)->headers, "Content-Type: video/webm\n"));
    ck_assert_str_eq(post_result_text("status"), "SEND_TO_USER_INBOX");
    ck_assert_uint_eq(prepared_n_warnings(), 1); /* the title is not sent */
}
END_TEST

START_TEST(tiktok_pulls_the_address)
{
    json_t *source = post_json("{\"source\":\"PULL_FROM_URL\",\"video_url\":\"https://a.example/v.mp4\"}");

    prepared_begin(post_json("{\"video_url\":\"https://a.example/"
                             "v.mp4\",\"via\":\"pull\",\"privacy_level\":\"PUBLIC_TO_EVERYONE\"}"),
                   NULL);
    post_answers(creator);
    post_answers("{\"publish_id\":\"v_pub_url~v2-1.5\"}");
    post_answers("{\"status\":\"PROCESSING_DOWNLOAD\",\"downloaded_bytes\":7}");
    post_answers("{\"status\":\"PUBLISH_COMPLETE\",\"publicaly_available_post_id\":[7602997517160123666]}");
    run_developer();
    ck_assert(json_equal(json_object_get(prepared_step(1)->params, "source_info"), source));
    ck_assert_str_eq(json_string_value(json_array_get(json_object_get(prepared_result(), "post_ids"), 0)),
                     "7602997517160123666");
    json_decref(source);
}
END_TEST

/* Starts a run of seven chunks up to the first PUT. */
static void seven_chunks(void)
{
    prepared_begin(
        post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"), NULL);
    prepared_source(70000000);
    post_answers(creator);
    post_answers(started);
}

START_TEST(chunks_go_in_order_each_from_its_place)
{
    seven_chunks();
    for (unsigned i = 1; i < 7; i++) {
        post_chunk_is(206, NULL);
    }
    post_chunk_is(201, NULL);
    run_developer();
    ck_assert_uint_eq(prepared_n_steps(), 9);
    for (unsigned i = 0; i < 7; i++) {
        ck_assert_uint_eq(prepared_step(2 + i)->offset, i * 10000000u);
        ck_assert_uint_eq(prepared_step(2 + i)->length, 10000000);
    }
    ck_assert_ptr_nonnull(
        strstr(prepared_step(8)->headers, "Content-Range: bytes 60000000-69999999/70000000\n"));
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_file~v2-1.77");
}
END_TEST

START_TEST(a_chunk_that_fails_is_sent_again)
{
    seven_chunks();
    post_chunk_is(206, NULL);
    post_breaks(TT_FAULT_UNKNOWN, "cut"); /* the second one */
    post_chunk_is(503, "Retry-After: 7");
    post_chunk_is(206, "Content-Range: bytes 0-19999999/70000000"); /* the last index */
    post_chunk_is(206, "Content-Range: bytes 0-30000000/70000000"); /* the count */
    post_chunk_is(200, NULL);                                       /* not the last one: not enough */
    post_chunk_is(416, "Content-Range: bytes 0-40000000/70000000"); /* but it had arrived */
    post_chunk_is(416, "Content-Range: bytes 0-39999999/70000000"); /* the fifth one is asked for */
    post_chunk_is(206, NULL);
    post_chunk_is(206, NULL);
    post_chunk_is(200, NULL); /* the last one */
    run_developer();
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_file~v2-1.77");
    ck_assert_uint_eq(prepared_step(3)->offset, 10000000);
    ck_assert_uint_eq(prepared_step(4)->offset, 10000000);
    ck_assert_uint_eq(prepared_step(5)->offset, 10000000);
    ck_assert_uint_eq(prepared_step(6)->offset, 20000000);
    ck_assert_uint_eq(prepared_step(8)->offset, 30000000);
    ck_assert_uint_eq(prepared_step(9)->offset, 40000000);
    ck_assert_uint_eq(prepared_step(10)->offset, 40000000);
    ck_assert_uint_eq(prepared_timer(1), 7000); /* as long as TikTok asked for */
}
END_TEST

START_TEST(a_chunk_is_tried_five_times)
{
    seven_chunks();
    for (unsigned i = 0; i < 5; i++) {
        post_breaks(TT_FAULT_NETWORK, "The connection was refused.");
    }
    run_developer();
    post_failed_with(TT_FAULT_NETWORK, "Chunk 1 of 7 could not be sent in 5 tries");
    ck_assert_ptr_nonnull(strstr(prepared_fault()->message, "The connection was refused."));
    ck_assert_uint_eq(prepared_n_steps(), 2 + 5);
    ck_assert_uint_gt(prepared_timer(3), prepared_timer(0)); /* waiting longer each time */
}
END_TEST

/* When the last chunk's answers are lost, TikTok may have it: the status tells. */
START_TEST(a_last_chunk_without_an_answer_is_looked_after)
{
    const char *const statuses[] = {"{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":1000}",
                                    "{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":12}", NULL};

    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\",\"wait\":false}"), NULL);
    prepared_source(1000);
    post_answers(started);
    for (unsigned i = 0; i < 5; i++) {
        post_breaks(TT_FAULT_NETWORK, "cut");
    }
    if (statuses[_i] != NULL) {
        post_answers(statuses[_i]);
    } else {
        post_breaks(TT_FAULT_NETWORK, "cut");
    }
    run_developer();
    post_step_is(6, "developer.post.publish.status.fetch");
    if (_i == 0) {
        ck_assert_str_eq(post_result_text("publish_id"), "v_pub_file~v2-1.77");
    } else { /* bytes are missing, or nobody knows */
        post_failed_with(statuses[_i] != NULL ? TT_FAULT_NETWORK : TT_FAULT_UNKNOWN, "v_pub_file~v2-1.77");
        ck_assert_ptr_nonnull(prepared_fault()->hint);
    }
}
END_TEST

/* TikTok closes an upload that is complete: refusing its last chunk a second time says nothing about the post. */
START_TEST(a_last_chunk_that_is_refused_later_is_looked_after)
{
    static const struct {
        int status;
        const char *headers;
    } rows[] = {{400, NULL}, {403, NULL}, {404, NULL}, {416, NULL}, {416, "Content-Range: bytes 0-12/1000"}};

    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), NULL);
    prepared_source(1000);
    post_answers(started);
    post_breaks(TT_FAULT_UNKNOWN, "cut");
    post_chunk_is(rows[_i].status, rows[_i].headers);
    post_answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    post_answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    run_developer();
    post_step_is(3, "developer.post.publish.status.fetch");
    ck_assert_str_eq(post_result_text("status"), "SEND_TO_USER_INBOX");
}
END_TEST

START_TEST(refusals_of_the_upload_end_the_run)
{
    static const struct {
        int status;
        const char *headers, *part;
    } rows[] = {
        {400, NULL, "malformed"},
        {403, NULL, "expired"},
        {404, NULL, "does not know this upload"},
        {401, NULL, "HTTP status 401"},
        {416, NULL, "did not say what it has"},
        {416, "Content-Range: bytes 0-3333333/70000000", "3333333"},
    };

    seven_chunks();
    post_chunk_is(206, NULL);
    post_chunk_is(rows[_i].status, rows[_i].headers);
    run_developer();
    post_failed_with(TT_FAULT_REMOTE, rows[_i].part);
    ck_assert_ptr_nonnull(strstr(prepared_fault()->message, "not made"));
    ck_assert_uint_eq(prepared_n_steps(), 4);
}
END_TEST

START_TEST(a_file_that_changed_ends_the_run)
{
    seven_chunks();
    post_breaks(TT_FAULT_USAGE, "The file changed.");
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "The file changed.");
}
END_TEST

START_TEST(the_address_for_the_upload_lives_for_an_hour)
{
    seven_chunks();
    for (unsigned i = 0; i < 17; i++) { /* three pauses of five minutes a chunk: over in the fifth */
        post_chunk_is(i % 4 == 3 ? 206 : 429, i % 4 == 3 ? NULL : "Retry-After: 300");
    }
    run_developer();
    post_failed_with(TT_FAULT_REMOTE, "lives for an hour");
}
END_TEST

START_TEST(a_lost_start_is_known_to_have_posted_nothing)
{
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), NULL);
    prepared_source(1000);
    post_breaks(TT_FAULT_UNKNOWN, "lost");
    run_developer();
    post_failed_with(TT_FAULT_NETWORK, "nothing was posted");
    ck_assert_uint_eq(prepared_fault()->flags, TT_FAULT_RETRYABLE);
    ck_assert_uint_eq(prepared_n_steps(), 1); /* never a second init */
}
END_TEST

START_TEST(a_lost_start_of_a_pull_is_unknown)
{
    prepared_begin(
        post_json("{\"video_url\":\"https://a.example/v.mp4\",\"via\":\"pull\",\"mode\":\"inbox\"}"), NULL);
    post_breaks(TT_FAULT_UNKNOWN, "lost");
    run_developer();
    post_failed_with(TT_FAULT_UNKNOWN, "may be fetching");
    ck_assert_uint_eq(prepared_n_steps(), 1);
}
END_TEST

START_TEST(what_the_service_refuses_is_passed_on)
{
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), NULL);
    prepared_source(1000);
    prepared_answer((struct prepared_answer){.rc = TT_RC_FAILED,
                                             .kind = TT_FAULT_REMOTE,
                                             .code = "spam_risk_too_many_pending_share",
                                             .message = "five drafts"});
    run_developer();
    post_failed_with(TT_FAULT_REMOTE, "five drafts");
    ck_assert_str_eq(prepared_fault()->code, "spam_risk_too_many_pending_share");
}
END_TEST

static void pulled(const char *more)
{
    char text[512];

    snprintf(text, sizeof text,
             "{\"video_url\":\"https://a.example/v.mp4\",\"via\":\"pull\",\"mode\":\"inbox\"%s}", more);
    prepared_begin(post_json(text), NULL);
    post_answers("{\"publish_id\":\"v_inbox_url~v2.5\"}");
}

START_TEST(a_failed_post_says_why)
{
    pulled("");
    post_answers("{\"status\":\"FAILED\",\"fail_reason\":\"frame_rate_check_failed\"}");
    run_developer();
    post_failed_with(TT_FAULT_REMOTE, "23 to 60 frames");
    ck_assert_str_eq(prepared_fault()->code, "frame_rate_check_failed");
}
END_TEST

START_TEST(waiting_ends_as_unknown_with_the_publish_id)
{
    pulled(",\"wait_seconds\":60");
    for (unsigned i = 0; i < 8; i++) {
        post_answers(i % 2 ? "{\"status\":\"PROCESSING_DOWNLOAD\"}" : "{\"status\":\"SOMETHING_NEW\"}");
    }
    run_developer();
    post_failed_with(TT_FAULT_UNKNOWN, "v_inbox_url~v2.5");
    ck_assert_uint_eq(prepared_timer(0), 2000);
    for (unsigned i = 1; i < prepared_n_timers(); i++) {
        ck_assert_uint_gt(prepared_timer(i), prepared_timer(i - 1));
        ck_assert_uint_le(prepared_timer(i), 30000);
    }
}
END_TEST

START_TEST(a_status_that_cannot_be_asked_is_asked_again)
{
    pulled("");
    post_breaks(TT_FAULT_NETWORK, "cut");
    post_breaks(TT_FAULT_LIMIT, "slow down");
    post_answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    run_developer();
    ck_assert_str_eq(post_result_text("status"), "SEND_TO_USER_INBOX");
    pulled("");
    for (unsigned i = 0; i < 5; i++) {
        post_breaks(TT_FAULT_NETWORK, "no route");
    }
    run_developer();
    post_failed_with(TT_FAULT_UNKNOWN, "no route");
    pulled("");
    post_breaks(TT_FAULT_AUTH, "sign in again");
    run_developer();
    post_failed_with(TT_FAULT_UNKNOWN, "sign in again");
}
END_TEST

/* Lists of numbers or texts, or one alone. */
START_TEST(post_ids_are_kept_digit_for_digit)
{
    static const char *const shapes[] = {"[7602997517160123666]", "[\"7602997517160123666\"]",
                                         "7602997517160123666", "\"7602997517160123666\""};
    char text[160];
    json_t *ids;

    pulled("");
    snprintf(text, sizeof text, "{\"status\":\"PUBLISH_COMPLETE\",\"publicaly_available_post_id\":%s}",
             shapes[_i]);
    post_answers(text);
    run_developer();
    ids = json_object_get(prepared_result(), "post_ids");
    ck_assert_uint_eq(json_array_size(ids), 1);
    ck_assert_str_eq(json_string_value(json_array_get(ids, 0)), "7602997517160123666");
}
END_TEST

static json_t *saved_run(int chunk)
{
    return json_pack("{s:s, s:s, s:I, s:I, s:I, s:i, s:I, s:b, s:b}", "publish_id", "v_pub_file~v2-1.77",
                     "upload_url", "https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=x",
                     "size", (json_int_t)70000000, "chunk_size", (json_int_t)10000000, "count", (json_int_t)7,
                     "chunk", chunk, "started_ms", (json_int_t)1700000000000, "direct", 1, "pull", 0);
}

START_TEST(a_run_that_was_cut_off_goes_on)
{
    prepared_begin(
        post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
        saved_run(5));
    prepared_source(70000000);
    post_answers(
        "{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":60000000}"); /* the sixth had arrived */
    post_chunk_is(201, NULL);
    run_developer();
    post_step_is(0, "developer.post.publish.status.fetch");
    post_step_is(1, PUT);
    ck_assert_uint_eq(prepared_step(1)->offset, 60000000);
    ck_assert_uint_eq(prepared_n_steps(), 2);
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_file~v2-1.77");
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\"}"),
                   saved_run(7));
    post_answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_developer();
    post_step_is(0, "developer.post.publish.status.fetch");
    ck_assert_uint_eq(prepared_n_steps(), 1);
}
END_TEST

/* Without a status the upload host tells by its refusal, also of several chunks at once. */
START_TEST(a_run_goes_on_where_the_upload_host_says)
{
    prepared_begin(
        post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
        saved_run(3));
    prepared_source(70000000);
    post_breaks(TT_FAULT_NETWORK, "cut");
    post_chunk_is(416, "Content-Range: bytes 0-59999999/70000000");
    post_chunk_is(201, NULL);
    run_developer();
    ck_assert_uint_eq(prepared_step(1)->offset, 30000000);
    ck_assert_uint_eq(prepared_step(2)->offset, 60000000);
    ck_assert_uint_eq(prepared_n_steps(), 3);
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_file~v2-1.77");
}
END_TEST

START_TEST(a_last_chunk_whose_address_expired_is_looked_after)
{
    prepared_begin(
        post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
        saved_run(6));
    prepared_source(70000000);
    prepared_clock(1700000000000 + 3000000); /* ten minutes are left */
    post_answers("{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":60000000}");
    for (unsigned i = 0; i < 3; i++) {
        post_chunk_is(503, "Retry-After: 300");
    }
    post_answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_developer();
    post_step_is(4, "developer.post.publish.status.fetch");
    ck_assert_str_eq(post_result_text("publish_id"), "v_pub_file~v2-1.77");
}
END_TEST

/* Neither the status nor the upload host told: the earlier run may have sent everything. */
START_TEST(a_refusal_without_a_status_does_not_end_a_run_that_goes_on)
{
    prepared_begin(
        post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
        saved_run(3));
    prepared_source(70000000);
    post_breaks(TT_FAULT_NETWORK, "cut");
    post_chunk_is(404, NULL);
    post_breaks(TT_FAULT_NETWORK, "cut");
    run_developer();
    post_failed_with(TT_FAULT_UNKNOWN, "could not be confirmed");
    ck_assert_uint_eq(prepared_n_steps(), 3);
}
END_TEST

START_TEST(a_post_that_was_made_meanwhile_is_only_followed)
{
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\"}"),
                   saved_run(6));
    prepared_source(70000000);
    post_answers("{\"status\":\"PROCESSING_DOWNLOAD\"}");
    post_answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_developer();
    ck_assert_uint_eq(prepared_n_steps(), 2);
    ck_assert_str_eq(post_result_text("status"), "PUBLISH_COMPLETE");
}
END_TEST

START_TEST(a_run_does_not_go_on_as_another_post)
{
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), saved_run(5));
    prepared_source(70000000);
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "mode=direct");
    ck_assert_str_eq(prepared_fault()->param, "mode");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

/* A pull is a post as soon as it is asked for. */
START_TEST(a_pull_whose_answer_was_not_seen_is_not_asked_for_again)
{
    const char *pull = "{\"video_url\":\"https://a.example/v.mp4\",\"via\":\"pull\",\"mode\":\"inbox\"}";

    prepared_begin(post_json(pull), NULL);
    post_breaks(TT_FAULT_UNKNOWN, "lost");
    run_developer();
    post_failed_with(TT_FAULT_UNKNOWN, "may be fetching");
    ck_assert(json_is_true(json_object_get(prepared_saved(), "asked")));
    prepared_begin(post_json(pull), post_json("{\"asked\":true}"));
    run_developer();
    post_failed_with(TT_FAULT_UNKNOWN, "may be posted");
    ck_assert_uint_eq(prepared_n_steps(), 0);
    prepared_begin(post_json(pull), NULL);
    post_breaks(TT_FAULT_REMOTE, "no");
    run_developer();
    ck_assert_uint_eq(json_object_size(prepared_saved()), 0); /* surely not begun */
}
END_TEST

START_TEST(another_file_does_not_go_on)
{
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\"}"),
                   saved_run(5));
    prepared_source(70000001);
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "70000001");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

START_TEST(a_run_beyond_its_last_chunk_is_damaged)
{
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\"}"),
                   saved_run(99));
    prepared_source(70000000);
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "damaged");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

START_TEST(a_video_that_cannot_be_opened_or_is_too_large)
{
    prepared_begin(post_json("{\"video_file\":\"/v/none.mp4\",\"mode\":\"inbox\"}"), NULL);
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "not there");
    prepared_begin(post_json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), NULL);
    prepared_source(4294967297);
    run_developer();
    post_failed_with(TT_FAULT_USAGE, "up to 4 GB");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("post video");
    TCase *developer = tcase_create("developer");
    SRunner *runner;
    int failed;

    tcase_add_test(developer, a_direct_post_from_a_file);
    tcase_add_test(developer, what_is_needed_later_is_saved_before_the_first_byte);
    tcase_add_test(developer, the_privacy_must_be_chosen);
    tcase_add_test(developer, a_draft_asks_nobody_and_ends_in_the_inbox);
    tcase_add_test(developer, tiktok_pulls_the_address);
    tcase_add_test(developer, chunks_go_in_order_each_from_its_place);
    tcase_add_test(developer, a_chunk_that_fails_is_sent_again);
    tcase_add_test(developer, a_chunk_is_tried_five_times);
    tcase_add_loop_test(developer, a_last_chunk_without_an_answer_is_looked_after, 0, 3);
    tcase_add_loop_test(developer, a_last_chunk_that_is_refused_later_is_looked_after, 0, 5);
    tcase_add_loop_test(developer, refusals_of_the_upload_end_the_run, 0, 6);
    tcase_add_test(developer, a_file_that_changed_ends_the_run);
    tcase_add_test(developer, the_address_for_the_upload_lives_for_an_hour);
    tcase_add_test(developer, a_lost_start_is_known_to_have_posted_nothing);
    tcase_add_test(developer, a_lost_start_of_a_pull_is_unknown);
    tcase_add_test(developer, what_the_service_refuses_is_passed_on);
    tcase_add_test(developer, a_failed_post_says_why);
    tcase_add_test(developer, waiting_ends_as_unknown_with_the_publish_id);
    tcase_add_test(developer, a_status_that_cannot_be_asked_is_asked_again);
    tcase_add_loop_test(developer, post_ids_are_kept_digit_for_digit, 0, 4);
    tcase_add_test(developer, a_run_that_was_cut_off_goes_on);
    tcase_add_test(developer, a_run_goes_on_where_the_upload_host_says);
    tcase_add_test(developer, a_last_chunk_whose_address_expired_is_looked_after);
    tcase_add_test(developer, a_refusal_without_a_status_does_not_end_a_run_that_goes_on);
    tcase_add_test(developer, a_post_that_was_made_meanwhile_is_only_followed);
    tcase_add_test(developer, a_run_does_not_go_on_as_another_post);
    tcase_add_test(developer, a_pull_whose_answer_was_not_seen_is_not_asked_for_again);
    tcase_add_test(developer, another_file_does_not_go_on);
    tcase_add_test(developer, a_run_beyond_its_last_chunk_is_damaged);
    tcase_add_test(developer, a_video_that_cannot_be_opened_or_is_too_large);
    suite_add_tcase(suite, developer);
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
