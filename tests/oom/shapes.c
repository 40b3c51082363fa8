/* See shapes.h. */
#include "build_config.h"

#include "tests/oom/shapes.h"
#include "tests/oom/place.h"
#include "tests/unit/box.h"
#include "tests/unit/script.h"
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGE = 3000000, SMALL = 1000 };
static char large[4200], small[4200], unique[24];

void shape_words(void)
{
    char *bytes = malloc(LARGE);
    for (size_t i = 0; i < LARGE; i++)
        bytes[i] = (char)(i * 31 + i / 251);
    snprintf(large, sizeof large, "%s", place_file("large.mp4", bytes, LARGE));
    snprintf(small, sizeof small, "%s", place_file("small.mp4", bytes, SMALL));
    free(bytes);
}

static char turn[32];

/* Another one for each pair of runs. */
static void next_turn(void)
{
    static unsigned used;
    snprintf(turn, sizeof turn, "turn%u", ++used);
}

const char *shape_word(const char *word, size_t n)
{
    static const struct {
        const char *word, *is;
    } words[] = {{"ADVERTISER", "7000000000000000001"},
                 {"BUSINESS", "-000sandboxBusinessAccount-1"},
                 {"FILE", large},
                 {"SMALL", small},
                 {"TURN", turn},
                 {"UNIQUE", unique}};
    static unsigned used;
    snprintf(unique, sizeof unique, "name%u", ++used);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i].word) == n && memcmp(words[i].word, word, n) == 0)
            return words[i].is;
    ck_abort_msg("no word %.*s", (int)n, word);
    return "";
}

/* ---- runs of their own */

static void run_rows(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    static const char *const fields[] = {"advertiser_id", "name", "balance"};
    tt_value values[3];
    char text[64];
    int rc;
    tt_result *r = tt_call_text(tt, "ads.advertiser.info", params, options);
    tt_rows *rows = tt_result_status(r) == TT_OK ? tt_rows_open(r, fields, 3) : NULL;
    if (!rows && tt_result_status(r) == TT_OK) {
        outcome_text(o, SAID_NO, "no rows");
        tt_result_unref(r);
        return;
    }
    if (!rows) {
        outcome_take(o, r);
        return;
    }
    tt_result_unref(r); /* the rows hold it */
    outcome_text(o, TT_OK, "rows:");
    while ((rc = tt_rows_next(rows, values)) == 1) {
        size_t n = strlen(o->said);
        tt_value_text(&values[1], text, sizeof text);
        snprintf(o->said + n, sizeof o->said - n, " %lld %s", (long long)tt_value_int(&values[0]), text);
    }
    ck_assert_int_eq(rc, 0);
    tt_rows_close(rows);
}

static void run_handle(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    oom_pause();
    json_t *object = json_loads(params, 0, NULL);
    ck_assert_ptr_nonnull(object);
    oom_go_on();
    tt_result *r = tt_handle(tt, object, options);
    json_decref(object);
    outcome_take(o, r);
}

enum { CALLS = 4 };
static struct {
    int ended, status;
    struct outcome first;
} batch;

static void one_done(tt_id id, tt_result *r, void *user)
{
    static struct outcome one; /* the loop's thread only */
    (void)id;
    (void)user;
    outcome_take(&one, r);
    if (batch.status == TT_OK)
        batch.status = one.status;
    if (one.status == TT_OK)
        batch.first = one;
    __atomic_add_fetch(&batch.ended, 1, __ATOMIC_RELEASE);
}

/* Several at once: those that were submitted all end. */
static void run_batch(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    int submitted = 0;
    memset(&batch, 0, sizeof batch);
    oom_pause();
    json_t *object = json_loads(params, 0, NULL);
    oom_go_on();
    for (int i = 0; i < CALLS; i++) {
        tt_result *why = NULL;
        if (tt_submit(tt, "ads.advertiser.info", object, options, one_done, NULL, &why))
            submitted++;
        else
            outcome_take(o, why);
    }
    for (int i = 0; i < 10000 && __atomic_load_n(&batch.ended, __ATOMIC_ACQUIRE) < submitted; i++)
        poll(NULL, 0, 1);
    ck_assert_int_eq(batch.ended, submitted);
    oom_pause();
    json_decref(object);
    oom_go_on();
    if (submitted == CALLS)
        outcome_text(o, batch.status, "%s", batch.status == TT_OK ? batch.first.said : "one of them");
}

static void run_describe(tt_context *tt, const tt_call_options *options, const char *params,
                         struct outcome *o)
{
    (void)options;
    (void)params;
    outcome_take(o, tt_describe(tt, "ads.campaign.create", TT_DESCRIBE_SCHEMA));
}

static void run_doctor(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    (void)options;
    (void)params;
    outcome_take(o, tt_doctor(tt, 1));
}

/* Each task has a number of its own. */
static void run_task(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    outcome_take(o, tt_call_text(tt, "ads.fetch_report", params, options));
    char *number = o->status == TT_OK ? strstr(o->said, ",\"task_id\"") : NULL;
    if (number)
        *number = '\0';
}

/* ---- over the scripted transport */

static tt_context *open_script(void)
{
    static const char *const with_app[] = {"providers.test.access_token=t0ken", "providers.test.app_id=k1"};
    const char *set[] = {place_state(), with_app[0], with_app[1], NULL};
    return script_open(TT_DRIVE_CALLER, set);
}

static void run_word(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    SCRIPT({.status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"data\":{\"x\":1}}"});
    tt_result *r = tt_call_text(tt, "test.word", params, options);
    outcome_take(o, r);
    if (o->status == TT_OK)
        ck_assert_str_eq(script.requests[0].url, "https://api.test/v1/a%2Fb/end/");
}

static void run_header(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    SCRIPT({.status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"data\":{\"x\":1}}"});
    outcome_take(o, tt_call_text(tt, "test.get", params, options));
    if (o->status == TT_OK)
        ck_assert_ptr_nonnull(strstr(script.requests[0].headers, "trace: abc\n"));
}

static void run_app(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    SCRIPT({.status = 200, .body = "{\"access_token\":\"app.1\",\"expires_in\":7200}"},
           {.status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"data\":{\"x\":1}}"},
           {.status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"data\":{\"x\":1}}"});
    outcome_take(o, tt_call_text(tt, "test.app", params, options));
}

static void run_steps(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    SCRIPT({.status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"data\":{\"x\":1}}"});
    outcome_take(o, tt_call_text(tt, "test.run_flow", params, options));
}

/* A step that makes something: once it was sent, nobody says that nothing happened. */
static void run_making(tt_context *tt, const tt_call_options *options, const char *params, struct outcome *o)
{
    SCRIPT({.status = 200, .body = "{\"code\":0,\"message\":\"OK\",\"data\":{\"x\":1}}"});
    outcome_take(o, tt_call_text(tt, "test.run_flow", params, options));
    ck_assert_msg(o->status == TT_OK || o->status == TT_EUNKNOWN || script.n_requests == 0, "%s: %s",
                  tt_status_name(o->status), o->said);
}

/* ---- checks */

static size_t videos_posted(void)
{
    json_t *state = box_state(), *one;
    size_t i, n = 0;
    json_array_foreach(json_object_get(json_object_get(state, "developer"), "publishes"), i, one)
    {
        n += json_object_get(json_object_get(one, "upload"), "md5") != NULL;
    }
    json_decref(state);
    return n;
}

static size_t had;

static void count_videos(void)
{
    had = videos_posted();
}

/* Two runs under one name make one video. */
static void one_video(const struct outcome *o, int struck)
{
    size_t made = videos_posted() - had;
    (void)struck;
    /* "unknown" tells to look before it is done again, and without memory no state could be kept */
    ck_assert_msg(made <= 1 || o->status == TT_OK || o->status == TT_EUNKNOWN,
                  "the video was posted %zu times; the first run said %s: %s", made,
                  tt_status_name(o->status), o->said);
}

#define MONTH                                                                                                \
    "\"advertiser_id\":\"$ADVERTISER\",\"data_level\":\"AUCTION_ADVERTISER\",\"dimensions\":[\"advertiser_"  \
    "id\",\"stat_time_day\"],"                                                                               \
    "\"metrics\":[\"spend\",\"impressions\"],\"start_date\":\"2026-01-01\",\"end_date\":"
#define DAYS MONTH "\"2026-01-31\""
#define AD_VIDEO                                                                                             \
    "\"advertiser_id\":\"$ADVERTISER\",\"upload_type\":\"UPLOAD_BY_FILE\",\"video_file\":\"$SMALL\",\"file_" \
    "name\":\"$UNIQUE.mp4\""
#define INFO "{\"advertiser_ids\":[\"$ADVERTISER\"]}"
#define PUBLISH                                                                                              \
    "{\"business_id\":\"$BUSINESS\",\"video_url\":\"https://verified.example/v.mp4\",\"post_info\":{"        \
    "\"caption\":\"x\",\"is_brand_organic\":false,\"is_branded_content\":false}}"

// clang-format off
static const struct shape all[] = {
    {.name = "GET with a query", .provider = "ads", .action = "ads.advertiser.info", .params = INFO},
    {.name = "GET under rate limits", .provider = "ads", .action = "ads.advertiser.info", .params = INFO, .set = "limits.enabled=true"},
    {.name = "words in the path", .open = open_script, .run = run_word, .params = "{\"word\":\"a/b\"}"},
    {.name = "a parameter in a header", .open = open_script, .run = run_header, .params = "{\"account_id\":\"7\",\"trace\":\"abc\"}"},
    {.name = "a JSON body that makes something", .provider = "business", .action = "business.video.publish", .params = PUBLISH,
     .posts = "/open_api/v1.3/business/video/publish/", .flags = SWEEP_CHANGES},
    {.name = "a form body", .provider = "developer", .action = "developer.oauth.token", .params = "{\"grant_type\":\"client_credentials\"}",
     .flags = SWEEP_CHANGES | SWEEP_RANDOM, .also = 1u << TT_EUNKNOWN},
    {.name = "multipart with a file and its digest", .provider = "ads", .action = "ads.file.video.ad.upload", .params = "{" AD_VIDEO "}",
     .posts = "/open_api/v1.3/file/video/ad/upload/", .flags = SWEEP_CHANGES | SWEEP_RANDOM},
    {.name = "an answer of bytes to a sink", .provider = "ads", .run = run_task, .params = "{" DAYS ",\"via\":\"task\"}",
     .sinks = 1, .gives_bytes = 0, .also = 1u << TT_EUNKNOWN},
    {.name = "an address that is never sent", .provider = "developer", .action = "developer.sign_in_url", .params = "{\"state\":\"s\"}",
     .flags = SWEEP_CHANGES | SWEEP_RANDOM},
    {.name = "pages by number", .provider = "ads", .action = "ads.report.integrated.get",
     .params = "{\"report_type\":\"BASIC\",\"page_size\":10," MONTH "\"2026-01-30\"}", .options = TT_ALL_PAGES},
    {.name = "pages by cursor, to a sink", .provider = "developer", .action = "developer.video.list",
     .params = "{\"fields\":[\"id\",\"title\"],\"max_count\":2}", .options = TT_ALL_PAGES, .sinks = 1, .flags = SWEEP_CHANGES},
    {.name = "rows without a tree", .provider = "ads", .params = INFO, .run = run_rows},
    {.name = "the app's own token", .open = open_script, .run = run_app, .params = "{}", .also = 1u << TT_EUNKNOWN},
    {.name = "a flow that invokes a step", .open = open_script, .run = run_steps, .params = "{\"do\":\"invoke\"}"},
    {.name = "a flow whose step makes something", .open = open_script, .run = run_making, .params = "{\"do\":\"create\"}", .also = 1u << TT_EUNKNOWN},
    {.name = "a flow that works in a thread", .open = open_script, .run = run_steps, .params = "{\"do\":\"work\"}"},
    {.name = "a flow with its own request", .open = open_script, .run = run_steps, .params = "{\"do\":\"http\",\"path\":\"https://api.test/x\"}"},
    {.name = "a flow that uploads in chunks and can be resumed", .provider = "developer", .action = "developer.post_video",
     .params = "{\"video_file\":\"$FILE\",\"mode\":\"inbox\",\"poll_ms\":1}", .resume = "night", .flags = SWEEP_CHANGES | SWEEP_RANDOM,
     .also = 1u << TT_EUNKNOWN, .before = count_videos, .check = one_video},
    {.name = "a flow that looks for what it made", .provider = "ads", .action = "ads.upload_video",
     .params = "{\"advertiser_id\":\"$ADVERTISER\",\"video_file\":\"$FILE\",\"file_name\":\"$TURN.mp4\",\"chunk_from\":1,\"look_seconds\":0}",
     .resume = "night", .flags = SWEEP_CHANGES | SWEEP_RANDOM | SWEEP_AFRESH, .also = 1u << TT_EUNKNOWN, .before = next_turn, .after = 1u << TT_EREMOTE},
    {.name = "a flow with rows", .provider = "ads", .action = "ads.fetch_report", .params = "{" DAYS "}"},
    {.name = "a flow with rows to a sink", .provider = "ads", .action = "ads.fetch_report", .params = "{" DAYS "}", .sinks = 1},
    {.name = "a flow without a network", .provider = "creative", .action = "creative.upload_url",
     .params = "{\"external_business_id\":\"1\",\"locale\":\"en\",\"store_name\":\"Harbour\",\"download_urls\":[\"https://verified.example/v.mp4\"]}",
     .flags = SWEEP_CHANGES | SWEEP_RANDOM},
    {.name = "any request", .provider = "ads", .action = "ads.request",
     .params = "{\"path\":\"/open_api/v1.3/advertiser/info/\",\"query\":{\"advertiser_ids\":[\"$ADVERTISER\"]}}"},
    {.name = "a dry run", .provider = "ads", .action = "ads.file.video.ad.upload", .params = "{\"advertiser_id\":\"$ADVERTISER\",\"upload_type\":\"UPLOAD_BY_FILE\",\"video_file\":\"$SMALL\"}", .options = TT_DRY_RUN},
    {.name = "a dry run of a flow", .provider = "developer", .action = "developer.post_video",
     .params = "{\"video_file\":\"$FILE\",\"mode\":\"inbox\"}", .options = TT_DRY_RUN},
    {.name = "several at once on a thread", .provider = "ads", .params = INFO, .drive = TT_DRIVE_THREAD, .run = run_batch},
    {.name = "an alias of the seed", .provider = "ads", .run = run_handle,
     .params = "{\"actionType\":\"uploadVideoToAdsAccount\",\"advertiser_id\":\"$ADVERTISER\",\"video_url\":\"https://verified.example/v.mp4\",\"file_name\":\"$UNIQUE.mp4\"}",
     .posts = "/open_api/v1.3/file/video/ad/upload/", .flags = SWEEP_CHANGES | SWEEP_RANDOM},
    {.name = "the schema of a large action", .provider = "ads", .run = run_describe, .params = ""},
    {.name = "the doctor asks the services", .provider = "ads", .run = run_doctor, .params = "", .flags = SWEEP_CHANGES},
};
// clang-format on

const struct shape *shapes(size_t *n)
{
    *n = sizeof all / sizeof *all;
    return all;
}
