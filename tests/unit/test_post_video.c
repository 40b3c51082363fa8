/* The flows that post videos: how they cut, count, ask, send, resend, follow and end. */
#include "business/caption.h"
#include "developer/chunk_plan.h"
#include "tests/unit/prepared_host.h"
#include "tests/unit/provider_tables.h"
#include <check.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------------------------------------- chunk plans */

START_TEST(plans_of_the_documents)
{
    static const struct {
        uint64_t size, chunk, count, last_offset, last_length;
    } rows[] = {
        {1, 1, 1, 0, 1},
        {4194304, 4194304, 1, 0, 4194304},
        {50000123, 50000123, 1, 0, 50000123},
        {64000000, 64000000, 1, 0, 64000000},
        {64000001, 10000000, 6, 50000000, 14000001},
        {70000000, 10000000, 7, 60000000, 10000000},
        {4294967296, 10000000, 429, 4280000000, 14967296},
    };
    struct chunk_plan plan;
    uint64_t offset, length;

    ck_assert_int_eq(chunk_plan_make(rows[_i].size, 0, &plan), CHUNK_PLAN_OK);
    ck_assert_uint_eq(plan.chunk_size, rows[_i].chunk);
    ck_assert_uint_eq(plan.count, rows[_i].count);
    chunk_plan_range(&plan, plan.count - 1, &offset, &length);
    ck_assert_uint_eq(offset, rows[_i].last_offset);
    ck_assert_uint_eq(length, rows[_i].last_length);
}
END_TEST

START_TEST(a_chosen_chunk_size_is_obeyed)
{
    struct chunk_plan plan;
    uint64_t offset, length;

    ck_assert_int_eq(chunk_plan_make(50000123, 10000000, &plan), CHUNK_PLAN_OK);
    ck_assert_uint_eq(plan.count, 5);
    chunk_plan_range(&plan, 4, &offset, &length);
    ck_assert_uint_eq(offset, 40000000);
    ck_assert_uint_eq(length, 10000123);
    ck_assert_int_eq(chunk_plan_make(50000123, 5242880, &plan), CHUNK_PLAN_OK);
    ck_assert_uint_eq(plan.count, 9);
    ck_assert_int_eq(chunk_plan_make(6000000, 5242880, &plan), CHUNK_PLAN_OK); /* one chunk is the whole */
    ck_assert_uint_eq(plan.chunk_size, 6000000);
    ck_assert_int_eq(chunk_plan_make(70000000, 64000000, &plan), CHUNK_PLAN_SIZE);
}
END_TEST

START_TEST(plans_that_tiktok_refuses)
{
    static const struct {
        struct chunk_plan plan;
        int refusal;
    } rows[] = {
        {{50000123, 10000000, 6}, CHUNK_PLAN_COUNT},     {{15000000, 10000000, 1}, CHUNK_PLAN_SIZE},
        {{121000000, 64000000, 1}, CHUNK_PLAN_SIZE},     {{84000000, 84000000, 1}, CHUNK_PLAN_SIZE},
        {{20000000, 4000000, 5}, CHUNK_PLAN_SIZE},       {{0, 0, 0}, CHUNK_PLAN_EMPTY},
        {{4294967297, 10000000, 429}, CHUNK_PLAN_LARGE},
    };

    ck_assert_int_eq(chunk_plan_check(&rows[_i].plan), rows[_i].refusal);
    ck_assert_str_ne(chunk_plan_text(rows[_i].refusal), chunk_plan_text(CHUNK_PLAN_OK));
}
END_TEST

/* -------------------------------------------------------------------------------------------------- captions */

START_TEST(captions_are_counted_in_utf16)
{
    ck_assert_uint_eq(caption_units(""), 0);
    ck_assert_uint_eq(caption_units("a\xc3\xa9\xe2\x82\xac"), 3);            /* a, e acute, euro */
    ck_assert_uint_eq(caption_units("\xf0\x9f\x98\x80\xf0\x9f\x98\x80"), 4); /* two smileys */
    ck_assert_uint_eq(caption_bytes_within("a\xf0\x9f\x98\x80", 2), 1);      /* not half a smiley */
    ck_assert_uint_eq(caption_bytes_within("a\xf0\x9f\x98\x80", 3), 5);
    ck_assert_uint_eq(caption_bytes_within("\xc3\xa9\xc3\xa9", 1), 2);
}
END_TEST

/* ----------------------------------------------------------------------------------------- the developer's flow */

static json_t *json(const char *text)
{
    json_t *value = json_loads(text, 0, NULL);

    ck_assert_msg(value != NULL, "%s", text);
    return value;
}

static void run_developer(void)
{
    prepared_run(tables_action(tables_load("developer"), "developer.post_video")->start);
}

static void answers(const char *data)
{
    prepared_answer((struct prepared_answer){.rc = TT_RC_OK, .status = 200, .data = data});
}

static void chunk_is(int status, const char *content_range)
{
    prepared_answer((struct prepared_answer){.rc = TT_RC_OK, .status = status, .headers = content_range});
}

static void breaks(int32_t kind, const char *message)
{
    prepared_answer((struct prepared_answer){.rc = TT_RC_FAILED, .kind = kind, .message = message});
}

static const char creator[] = "{\"creator_username\":\"u\",\"privacy_level_options\":[\"PUBLIC_TO_EVERYONE\","
                              "\"MUTUAL_FOLLOW_FRIENDS\",\"SELF_ONLY\"],\"comment_disabled\":false,"
                              "\"duet_disabled\":true,\"stitch_disabled\":false}";
static const char started[] =
    "{\"publish_id\":\"v_pub_file~v2-1.77\","
    "\"upload_url\":\"https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=x\"}";

static void step_is(unsigned i, const char *what)
{
    ck_assert_str_eq(prepared_step(i)->what, what);
}

static void failed_with(int32_t kind, const char *part)
{
    ck_assert_msg(prepared_fault() != NULL, "the call succeeded");
    ck_assert_msg(prepared_fault()->kind == kind, "kind %d: %s", prepared_fault()->kind,
                  prepared_fault()->message);
    ck_assert_msg(strstr(prepared_fault()->message, part) != NULL, "%s", prepared_fault()->message);
}

static const char *result_text(const char *name)
{
    if (prepared_fault() != NULL) {
        ck_abort_msg("%s", prepared_fault()->message);
    }
    return json_string_value(json_object_get(prepared_result(), name));
}

#define PUT "PUT https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=x"

START_TEST(a_direct_post_from_a_file)
{
    json_t *init;

    prepared_begin(
        json("{\"video_file\":\"/v/clip.MOV\",\"privacy_level\":\"SELF_ONLY\",\"title\":\"hello #x\"}"),
        NULL);
    prepared_source(1000);
    answers(creator);
    answers(started);
    chunk_is(201, NULL);
    answers("{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":1000}");
    answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_developer();
    ck_assert_str_eq(result_text("publish_id"), "v_pub_file~v2-1.77");
    ck_assert_str_eq(result_text("status"), "PUBLISH_COMPLETE");
    ck_assert_uint_eq(prepared_n_steps(), 5);
    step_is(0, "developer.post.publish.creator_info.query");
    step_is(1, "developer.post.publish.video.init");
    init = json(
        "{\"post_info\":{\"title\":\"hello #x\",\"privacy_level\":\"SELF_ONLY\",\"disable_comment\":false,"
        "\"disable_duet\":true,\"disable_stitch\":false},\"source_info\":{\"source\":\"FILE_UPLOAD\","
        "\"video_size\":1000,\"chunk_size\":1000,\"total_chunk_count\":1}}");
    ck_assert_msg(json_equal(prepared_step(1)->params, init), "%s", json_dumps(prepared_step(1)->params, 0));
    json_decref(init);
    step_is(2, PUT);
    ck_assert_str_eq(prepared_step(2)->headers,
                     "Content-Type: video/quicktime\nContent-Range: bytes 0-999/1000\n");
    ck_assert_uint_eq(prepared_step(2)->flags, TT_HTTP_RAW | TT_HTTP_NO_TOKEN);
    ck_assert_str_eq(prepared_step(2)->service, "upload");
    ck_assert_uint_eq(prepared_step(2)->length, 1000);
    step_is(4, "developer.post.publish.status.fetch");
    ck_assert_uint_eq(prepared_n_warnings(), 1); /* duets are off */
    ck_assert_ptr_nonnull(strstr(prepared_warning(0), "disable_duet"));
}
END_TEST

START_TEST(what_is_needed_later_is_saved_before_the_first_byte)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
                   NULL);
    prepared_source(1000);
    answers(creator);
    answers(started);
    chunk_is(201, NULL);
    run_developer();
    ck_assert_uint_eq(prepared_saved_after(), 2); /* creator_info and init; the chunk is the third */
    ck_assert_str_eq(json_string_value(json_object_get(prepared_saved(), "publish_id")),
                     "v_pub_file~v2-1.77");
    ck_assert_ptr_nonnull(json_object_get(prepared_saved(), "upload_url"));
    ck_assert_str_eq(result_text("status"), "PROCESSING_UPLOAD");
}
END_TEST

START_TEST(the_privacy_must_be_chosen)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\"}"), NULL);
    prepared_source(1000);
    answers(creator);
    run_developer();
    failed_with(TT_FAULT_USAGE, "offers PUBLIC_TO_EVERYONE, MUTUAL_FOLLOW_FRIENDS, SELF_ONLY");
    ck_assert_str_eq(prepared_fault()->param, "privacy_level");
    ck_assert_uint_eq(prepared_n_steps(), 1);
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"FOLLOWER_OF_CREATOR\"}"), NULL);
    prepared_source(1000);
    answers(creator);
    run_developer();
    failed_with(TT_FAULT_USAGE, "FOLLOWER_OF_CREATOR is not offered");
}
END_TEST

START_TEST(a_draft_asks_nobody_and_ends_in_the_inbox)
{
    prepared_begin(
        json("{\"video_url\":\"https://a.example/v.webm?x=1\",\"mode\":\"inbox\",\"title\":\"t\"}"), NULL);
    prepared_source(5);
    answers(started);
    chunk_is(201, NULL);
    answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    run_developer();
    step_is(0, "developer.post.publish.inbox.video.init");
    ck_assert_uint_eq(json_object_size(prepared_step(0)->params), 1);
    ck_assert_ptr_nonnull(strstr(prepared_step(1)->headers, "Content-Type: video/webm\n"));
    ck_assert_str_eq(result_text("status"), "SEND_TO_USER_INBOX");
    ck_assert_uint_eq(prepared_n_warnings(), 1); /* the title is not sent */
}
END_TEST

START_TEST(tiktok_pulls_the_address)
{
    json_t *source = json("{\"source\":\"PULL_FROM_URL\",\"video_url\":\"https://a.example/v.mp4\"}");

    prepared_begin(json("{\"video_url\":\"https://a.example/"
                        "v.mp4\",\"via\":\"pull\",\"privacy_level\":\"PUBLIC_TO_EVERYONE\"}"),
                   NULL);
    answers(creator);
    answers("{\"publish_id\":\"v_pub_url~v2-1.5\"}");
    answers("{\"status\":\"PROCESSING_DOWNLOAD\",\"downloaded_bytes\":7}");
    answers("{\"status\":\"PUBLISH_COMPLETE\",\"publicaly_available_post_id\":[7602997517160123666]}");
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
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
                   NULL);
    prepared_source(70000000);
    answers(creator);
    answers(started);
}

START_TEST(chunks_go_in_order_each_from_its_place)
{
    seven_chunks();
    for (unsigned i = 1; i < 7; i++) {
        chunk_is(206, NULL);
    }
    chunk_is(201, NULL);
    run_developer();
    ck_assert_uint_eq(prepared_n_steps(), 9);
    for (unsigned i = 0; i < 7; i++) {
        ck_assert_uint_eq(prepared_step(2 + i)->offset, i * 10000000u);
        ck_assert_uint_eq(prepared_step(2 + i)->length, 10000000);
    }
    ck_assert_ptr_nonnull(
        strstr(prepared_step(8)->headers, "Content-Range: bytes 60000000-69999999/70000000\n"));
    ck_assert_str_eq(result_text("publish_id"), "v_pub_file~v2-1.77");
}
END_TEST

START_TEST(a_chunk_that_fails_is_sent_again)
{
    seven_chunks();
    chunk_is(206, NULL);
    breaks(TT_FAULT_UNKNOWN, "cut"); /* the second one */
    chunk_is(503, "Retry-After: 7");
    chunk_is(206, "Content-Range: bytes 0-19999999/70000000"); /* the last index */
    chunk_is(206, "Content-Range: bytes 0-30000000/70000000"); /* the count */
    chunk_is(200, NULL);                                       /* not the last one: not enough */
    chunk_is(416, "Content-Range: bytes 0-40000000/70000000"); /* but it had arrived */
    chunk_is(416, "Content-Range: bytes 0-39999999/70000000"); /* the fifth one is asked for */
    chunk_is(206, NULL);
    chunk_is(206, NULL);
    chunk_is(200, NULL); /* the last one */
    run_developer();
    ck_assert_str_eq(result_text("publish_id"), "v_pub_file~v2-1.77");
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
        breaks(TT_FAULT_NETWORK, "The connection was refused.");
    }
    run_developer();
    failed_with(TT_FAULT_NETWORK, "Chunk 1 of 7 could not be sent in 5 tries");
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

    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\",\"wait\":false}"), NULL);
    prepared_source(1000);
    answers(started);
    for (unsigned i = 0; i < 5; i++) {
        breaks(TT_FAULT_NETWORK, "cut");
    }
    if (statuses[_i] != NULL) {
        answers(statuses[_i]);
    } else {
        breaks(TT_FAULT_NETWORK, "cut");
    }
    run_developer();
    step_is(6, "developer.post.publish.status.fetch");
    if (_i == 0) {
        ck_assert_str_eq(result_text("publish_id"), "v_pub_file~v2-1.77");
    } else { /* bytes are missing, or nobody knows */
        failed_with(statuses[_i] != NULL ? TT_FAULT_NETWORK : TT_FAULT_UNKNOWN, "v_pub_file~v2-1.77");
        ck_assert_ptr_nonnull(prepared_fault()->hint);
    }
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
    chunk_is(206, NULL);
    chunk_is(rows[_i].status, rows[_i].headers);
    run_developer();
    failed_with(TT_FAULT_REMOTE, rows[_i].part);
    ck_assert_ptr_nonnull(strstr(prepared_fault()->message, "not made"));
    ck_assert_uint_eq(prepared_n_steps(), 4);
}
END_TEST

START_TEST(a_file_that_changed_ends_the_run)
{
    seven_chunks();
    breaks(TT_FAULT_USAGE, "The file changed.");
    run_developer();
    failed_with(TT_FAULT_USAGE, "The file changed.");
}
END_TEST

START_TEST(the_address_for_the_upload_lives_for_an_hour)
{
    seven_chunks();
    for (unsigned i = 0; i < 17; i++) { /* three pauses of five minutes a chunk: over in the fifth */
        chunk_is(i % 4 == 3 ? 206 : 429, i % 4 == 3 ? NULL : "Retry-After: 300");
    }
    run_developer();
    failed_with(TT_FAULT_REMOTE, "lives for an hour");
}
END_TEST

START_TEST(a_lost_start_is_known_to_have_posted_nothing)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), NULL);
    prepared_source(1000);
    breaks(TT_FAULT_UNKNOWN, "lost");
    run_developer();
    failed_with(TT_FAULT_NETWORK, "nothing was posted");
    ck_assert_uint_eq(prepared_fault()->flags, TT_FAULT_RETRYABLE);
    ck_assert_uint_eq(prepared_n_steps(), 1); /* never a second init */
}
END_TEST

START_TEST(a_lost_start_of_a_pull_is_unknown)
{
    prepared_begin(json("{\"video_url\":\"https://a.example/v.mp4\",\"via\":\"pull\",\"mode\":\"inbox\"}"),
                   NULL);
    breaks(TT_FAULT_UNKNOWN, "lost");
    run_developer();
    failed_with(TT_FAULT_UNKNOWN, "may be fetching");
    ck_assert_uint_eq(prepared_n_steps(), 1);
}
END_TEST

START_TEST(what_the_service_refuses_is_passed_on)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), NULL);
    prepared_source(1000);
    prepared_answer((struct prepared_answer){.rc = TT_RC_FAILED,
                                             .kind = TT_FAULT_REMOTE,
                                             .code = "spam_risk_too_many_pending_share",
                                             .message = "five drafts"});
    run_developer();
    failed_with(TT_FAULT_REMOTE, "five drafts");
    ck_assert_str_eq(prepared_fault()->code, "spam_risk_too_many_pending_share");
}
END_TEST

static void pulled(const char *more)
{
    char text[512];

    snprintf(text, sizeof text,
             "{\"video_url\":\"https://a.example/v.mp4\",\"via\":\"pull\",\"mode\":\"inbox\"%s}", more);
    prepared_begin(json(text), NULL);
    answers("{\"publish_id\":\"v_inbox_url~v2.5\"}");
}

START_TEST(a_failed_post_says_why)
{
    pulled("");
    answers("{\"status\":\"FAILED\",\"fail_reason\":\"frame_rate_check_failed\"}");
    run_developer();
    failed_with(TT_FAULT_REMOTE, "23 to 60 frames");
    ck_assert_str_eq(prepared_fault()->code, "frame_rate_check_failed");
}
END_TEST

START_TEST(waiting_ends_as_unknown_with_the_publish_id)
{
    pulled(",\"wait_seconds\":60");
    for (unsigned i = 0; i < 8; i++) {
        answers(i % 2 ? "{\"status\":\"PROCESSING_DOWNLOAD\"}" : "{\"status\":\"SOMETHING_NEW\"}");
    }
    run_developer();
    failed_with(TT_FAULT_UNKNOWN, "v_inbox_url~v2.5");
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
    breaks(TT_FAULT_NETWORK, "cut");
    breaks(TT_FAULT_LIMIT, "slow down");
    answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    run_developer();
    ck_assert_str_eq(result_text("status"), "SEND_TO_USER_INBOX");
    pulled("");
    for (unsigned i = 0; i < 5; i++) {
        breaks(TT_FAULT_NETWORK, "no route");
    }
    run_developer();
    failed_with(TT_FAULT_UNKNOWN, "no route");
    pulled("");
    breaks(TT_FAULT_AUTH, "sign in again");
    run_developer();
    failed_with(TT_FAULT_UNKNOWN, "sign in again");
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
    answers(text);
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
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
                   saved_run(5));
    prepared_source(70000000);
    answers("{\"status\":\"PROCESSING_UPLOAD\",\"uploaded_bytes\":60000000}"); /* the sixth had arrived */
    chunk_is(201, NULL);
    run_developer();
    step_is(0, "developer.post.publish.status.fetch");
    step_is(1, PUT);
    ck_assert_uint_eq(prepared_step(1)->offset, 60000000);
    ck_assert_uint_eq(prepared_n_steps(), 2);
    ck_assert_str_eq(result_text("publish_id"), "v_pub_file~v2-1.77");
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\"}"), saved_run(7));
    answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_developer();
    step_is(0, "developer.post.publish.status.fetch");
    ck_assert_uint_eq(prepared_n_steps(), 1);
}
END_TEST

/* Without a status the upload host tells by its refusal, also of several chunks at once. */
START_TEST(a_run_goes_on_where_the_upload_host_says)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\",\"wait\":false}"),
                   saved_run(3));
    prepared_source(70000000);
    breaks(TT_FAULT_NETWORK, "cut");
    chunk_is(416, "Content-Range: bytes 0-59999999/70000000");
    chunk_is(201, NULL);
    run_developer();
    ck_assert_uint_eq(prepared_step(1)->offset, 30000000);
    ck_assert_uint_eq(prepared_step(2)->offset, 60000000);
    ck_assert_uint_eq(prepared_n_steps(), 3);
    ck_assert_str_eq(result_text("publish_id"), "v_pub_file~v2-1.77");
}
END_TEST

START_TEST(a_post_that_was_made_meanwhile_is_only_followed)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\"}"), saved_run(6));
    prepared_source(70000000);
    answers("{\"status\":\"PROCESSING_DOWNLOAD\"}");
    answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_developer();
    ck_assert_uint_eq(prepared_n_steps(), 2);
    ck_assert_str_eq(result_text("status"), "PUBLISH_COMPLETE");
}
END_TEST

START_TEST(a_run_does_not_go_on_as_another_post)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), saved_run(5));
    prepared_source(70000000);
    run_developer();
    failed_with(TT_FAULT_USAGE, "mode=direct");
    ck_assert_str_eq(prepared_fault()->param, "mode");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

/* A pull is a post as soon as it is asked for. */
START_TEST(a_pull_whose_answer_was_not_seen_is_not_asked_for_again)
{
    const char *pull = "{\"video_url\":\"https://a.example/v.mp4\",\"via\":\"pull\",\"mode\":\"inbox\"}";

    prepared_begin(json(pull), NULL);
    breaks(TT_FAULT_UNKNOWN, "lost");
    run_developer();
    failed_with(TT_FAULT_UNKNOWN, "may be fetching");
    ck_assert(json_is_true(json_object_get(prepared_saved(), "asked")));
    prepared_begin(json(pull), json("{\"asked\":true}"));
    run_developer();
    failed_with(TT_FAULT_UNKNOWN, "may be posted");
    ck_assert_uint_eq(prepared_n_steps(), 0);
    prepared_begin(json(pull), NULL);
    breaks(TT_FAULT_REMOTE, "no");
    run_developer();
    ck_assert_uint_eq(json_object_size(prepared_saved()), 0); /* surely not begun */
}
END_TEST

START_TEST(another_file_does_not_go_on)
{
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"privacy_level\":\"SELF_ONLY\"}"), saved_run(5));
    prepared_source(70000001);
    run_developer();
    failed_with(TT_FAULT_USAGE, "70000001");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

START_TEST(a_video_that_cannot_be_opened_or_is_too_large)
{
    prepared_begin(json("{\"video_file\":\"/v/none.mp4\",\"mode\":\"inbox\"}"), NULL);
    run_developer();
    failed_with(TT_FAULT_USAGE, "not there");
    prepared_begin(json("{\"video_file\":\"/v/clip.mp4\",\"mode\":\"inbox\"}"), NULL);
    prepared_source(4294967297);
    run_developer();
    failed_with(TT_FAULT_USAGE, "up to 4 GB");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

/* ------------------------------------------------------------------------------------------ the business's flow */

static void run_business(void)
{
    prepared_run(tables_action(tables_load("business"), "business.post_video")->start);
}

START_TEST(a_business_post_is_published_and_followed)
{
    json_t *publish = json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"post_info\":{"
                           "\"caption\":\"hi @you\",\"is_brand_organic\":false,\"is_branded_content\":false,"
                           "\"disable_duet\":true}}");
    json_t *status = json("{\"business_id\":\"b\",\"publish_id\":\"v_pub_url~v1.9\"}");

    prepared_begin(
        json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"caption\":\"hi @you\","
             "\"is_brand_organic\":false,\"is_branded_content\":false,\"disable_duet\":true}"),
        NULL);
    answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    answers("{\"status\":\"PROCESSING_DOWNLOAD\"}");
    answers("{\"status\":\"PUBLISH_COMPLETE\"}"); /* the ids come later */
    answers("{\"status\":\"PUBLISH_COMPLETE\",\"post_ids\":[\"7602997517160123666\"]}");
    run_business();
    step_is(0, "business.video.publish");
    ck_assert_msg(json_equal(prepared_step(0)->params, publish), "%s",
                  json_dumps(prepared_step(0)->params, 0));
    step_is(1, "business.publish.status");
    ck_assert(json_equal(prepared_step(1)->params, status));
    ck_assert_uint_eq(prepared_saved_after(), 0); /* that it is asked for, before it is */
    ck_assert_str_eq(json_string_value(json_object_get(prepared_saved(), "publish_id")), "v_pub_url~v1.9");
    ck_assert_str_eq(result_text("publish_id"), "v_pub_url~v1.9");
    ck_assert_str_eq(json_string_value(json_array_get(json_object_get(prepared_result(), "post_ids"), 0)),
                     "7602997517160123666");
    ck_assert_uint_eq(prepared_n_warnings(), 0);
    json_decref(publish);
    json_decref(status);
}
END_TEST

START_TEST(ids_that_do_not_come_are_a_warning)
{
    prepared_begin(
        json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"post_ids_seconds\":4}"),
        NULL);
    answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    answers("{\"status\":\"PUBLISH_COMPLETE\",\"post_ids\":[]}");
    answers("{\"status\":\"PUBLISH_COMPLETE\",\"post_ids\":[]}");
    run_business();
    ck_assert_str_eq(result_text("status"), "PUBLISH_COMPLETE");
    ck_assert_uint_eq(prepared_n_warnings(), 1);
}
END_TEST

START_TEST(a_draft_of_a_business_has_no_ids_to_wait_for)
{
    prepared_begin(
        json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"upload_to_draft\":true}"),
        NULL);
    answers("{\"share_id\":\"v_inbox_url~v1.9\"}");
    answers("{\"status\":\"SEND_TO_USER_INBOX\"}");
    run_business();
    ck_assert_str_eq(result_text("status"), "SEND_TO_USER_INBOX");
    ck_assert_uint_eq(prepared_n_warnings(), 0);
}
END_TEST

START_TEST(a_failed_business_post_says_why)
{
    prepared_begin(json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\"}"), NULL);
    answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    answers("{\"status\":\"FAILED\",\"reason\":\"video_pull_failed\"}");
    run_business();
    failed_with(TT_FAULT_REMOTE, "could not fetch the video");
    ck_assert_str_eq(prepared_fault()->code, "video_pull_failed");
}
END_TEST

START_TEST(a_lost_publish_is_never_repeated)
{
    prepared_begin(json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\"}"), NULL);
    breaks(TT_FAULT_UNKNOWN, "lost");
    run_business();
    failed_with(TT_FAULT_UNKNOWN, "may be posted or not");
    ck_assert_ptr_nonnull(strstr(prepared_fault()->hint, "business.video.list"));
    ck_assert_uint_eq(prepared_n_steps(), 1);
    prepared_begin(json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\"}"),
                   json("{\"asked\":true}"));
    run_business();
    failed_with(TT_FAULT_UNKNOWN, "may be posted");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

START_TEST(a_business_run_that_was_cut_off_goes_on)
{
    prepared_begin(
        json("{\"business_id\":\"b\",\"video_url\":\"https://a.example/v.mp4\",\"is_ads_only\":true}"),
        json("{\"publish_id\":\"v_pub_url~v1.9\"}"));
    answers("{\"status\":\"PUBLISH_COMPLETE\"}");
    run_business();
    ck_assert_uint_eq(prepared_n_steps(), 1);
    step_is(0, "business.publish.status");
}
END_TEST

/* units UTF-16 units: smileys, and one letter when the number is odd. */
static json_t *with_caption(unsigned units, int cut)
{
    char *caption = calloc(1, 4 * units + 1);
    json_t *params;

    for (unsigned i = 0; i < units / 2; i++) {
        strcat(caption, "\xf0\x9f\x98\x80");
    }
    if (units % 2) {
        strcat(caption, "a");
    }
    params = json_pack("{s:s, s:s, s:s, s:b, s:b}", "business_id", "b", "video_url",
                       "https://a.example/v.mp4", "caption", caption, "cut_caption", cut, "wait", 0);
    free(caption);
    return params;
}

START_TEST(a_caption_has_2200_units)
{
    const char *sent;

    prepared_begin(with_caption(2200, 0), NULL);
    answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    run_business();
    ck_assert_str_eq(result_text("publish_id"), "v_pub_url~v1.9");
    prepared_begin(with_caption(2201, 0), NULL);
    run_business();
    failed_with(TT_FAULT_USAGE, "2201 UTF-16 units long and may have 2200");
    ck_assert_str_eq(prepared_fault()->param, "caption");
    prepared_begin(with_caption(2301, 1), NULL);
    answers("{\"share_id\":\"v_pub_url~v1.9\"}");
    run_business();
    sent =
        json_string_value(json_object_get(json_object_get(prepared_step(0)->params, "post_info"), "caption"));
    ck_assert_uint_eq(strlen(sent), 4400);
    ck_assert_uint_eq(prepared_n_warnings(), 1);
    ck_assert_ptr_nonnull(strstr(prepared_warning(0), "2301"));
}
END_TEST

/* ------------------------------------------------------------------------------------------------- request */

START_TEST(any_request_can_be_sent)
{
    prepared_begin(json("{\"path\":\"/v2/x/\",\"query\":{\"fields\":\"a,b\",\"n\":20.1,\"list\":[\"v "
                        "1\"],\"yes\":true}}"),
                   NULL);
    answers("{\"big\":7602997517160123666}");
    prepared_run(tables_action(tables_load("developer"), "developer.request")->start);
    step_is(0, "GET /v2/x/");
    ck_assert_str_eq(prepared_step(0)->query, "fields=a,b\nn=20.1\nlist=[\"v 1\"]\nyes=true\n");
    ck_assert_str_eq(prepared_step(0)->token, "user");
    ck_assert_uint_eq(prepared_step(0)->flags, TT_HTTP_REPEATABLE);
    ck_assert_int_eq(json_integer_value(json_object_get(prepared_result(), "big")), 7602997517160123666);
    prepared_begin(
        json("{\"path\":\"/open_api/v1.3/x\",\"method\":\"POST\",\"body\":{\"a\":1},\"token\":\"none\"}"),
        NULL);
    answers("{}");
    prepared_run(tables_action(tables_load("business"), "business.request")->start);
    step_is(0, "POST /open_api/v1.3/x");
    ck_assert_str_eq(prepared_step(0)->body, "{\"a\":1}");
    ck_assert_ptr_null(prepared_step(0)->token);
    ck_assert_uint_eq(prepared_step(0)->flags, TT_HTTP_NO_TOKEN);
    ck_assert_uint_eq(prepared_n_warnings(), 1); /* no slash at the end */
}
END_TEST

START_TEST(paths_of_requests_are_checked)
{
    static const char *const wrong[] = {"{\"path\":\"v2/x/\"}", "{\"path\":\"/v2/x/?a=b\"}",
                                        "{\"path\":\"\"}"};

    prepared_begin(json(wrong[_i]), NULL);
    prepared_run(tables_action(tables_load("developer"), "developer.request")->start);
    failed_with(TT_FAULT_USAGE, "The path");
    ck_assert_uint_eq(prepared_n_steps(), 0);
}
END_TEST

static TCase *pure(void)
{
    TCase *t = tcase_create("plans and captions");

    tcase_add_loop_test(t, plans_of_the_documents, 0, 7);
    tcase_add_test(t, a_chosen_chunk_size_is_obeyed);
    tcase_add_loop_test(t, plans_that_tiktok_refuses, 0, 7);
    tcase_add_test(t, captions_are_counted_in_utf16);
    return t;
}

static TCase *developer(void)
{
    TCase *t = tcase_create("developer");

    tcase_add_test(t, a_direct_post_from_a_file);
    tcase_add_test(t, what_is_needed_later_is_saved_before_the_first_byte);
    tcase_add_test(t, the_privacy_must_be_chosen);
    tcase_add_test(t, a_draft_asks_nobody_and_ends_in_the_inbox);
    tcase_add_test(t, tiktok_pulls_the_address);
    tcase_add_test(t, chunks_go_in_order_each_from_its_place);
    tcase_add_test(t, a_chunk_that_fails_is_sent_again);
    tcase_add_test(t, a_chunk_is_tried_five_times);
    tcase_add_loop_test(t, a_last_chunk_without_an_answer_is_looked_after, 0, 3);
    tcase_add_loop_test(t, refusals_of_the_upload_end_the_run, 0, 6);
    tcase_add_test(t, a_file_that_changed_ends_the_run);
    tcase_add_test(t, the_address_for_the_upload_lives_for_an_hour);
    tcase_add_test(t, a_lost_start_is_known_to_have_posted_nothing);
    tcase_add_test(t, a_lost_start_of_a_pull_is_unknown);
    tcase_add_test(t, what_the_service_refuses_is_passed_on);
    tcase_add_test(t, a_failed_post_says_why);
    tcase_add_test(t, waiting_ends_as_unknown_with_the_publish_id);
    tcase_add_test(t, a_status_that_cannot_be_asked_is_asked_again);
    tcase_add_loop_test(t, post_ids_are_kept_digit_for_digit, 0, 4);
    tcase_add_test(t, a_run_that_was_cut_off_goes_on);
    tcase_add_test(t, a_run_goes_on_where_the_upload_host_says);
    tcase_add_test(t, a_post_that_was_made_meanwhile_is_only_followed);
    tcase_add_test(t, a_run_does_not_go_on_as_another_post);
    tcase_add_test(t, a_pull_whose_answer_was_not_seen_is_not_asked_for_again);
    tcase_add_test(t, another_file_does_not_go_on);
    tcase_add_test(t, a_video_that_cannot_be_opened_or_is_too_large);
    return t;
}

static TCase *business(void)
{
    TCase *t = tcase_create("business");

    tcase_add_test(t, a_business_post_is_published_and_followed);
    tcase_add_test(t, ids_that_do_not_come_are_a_warning);
    tcase_add_test(t, a_draft_of_a_business_has_no_ids_to_wait_for);
    tcase_add_test(t, a_failed_business_post_says_why);
    tcase_add_test(t, a_lost_publish_is_never_repeated);
    tcase_add_test(t, a_business_run_that_was_cut_off_goes_on);
    tcase_add_test(t, a_caption_has_2200_units);
    tcase_add_test(t, any_request_can_be_sent);
    tcase_add_loop_test(t, paths_of_requests_are_checked, 0, 3);
    return t;
}

int main(void)
{
    Suite *suite = suite_create("post video");
    SRunner *runner;
    int failed;

    suite_add_tcase(suite, pure());
    suite_add_tcase(suite, developer());
    suite_add_tcase(suite, business());
    runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
