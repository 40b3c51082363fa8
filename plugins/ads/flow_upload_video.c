/* ads.upload_video: brings a video into an ad account's library, in one request or in parts, and waits until ads
 * can use it. Loop thread; its state lives in the call's memory.
 *
 * What must not happen twice is making the video: each success makes another one. So the flow remembers that it has
 * asked, and a later run that cannot know the outcome says so instead of asking again. */
#include "ads/upload_video.h"
#include "shared/flow.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum {
    CHUNK_FROM = 20 * 1024 * 1024, /* bytes; TikTok takes up to 500 MB at once, but parts can be repeated */
    WAIT_SECONDS = 300,
    FIRST_PAUSE_MS = 1000
};

static void ask_for_video(struct upload *u);

void upload_step(struct upload *u, const char *action, json_t *params, tt_answer_fn *then)
{
    json_t *whole = json_pack("{s:O}", "advertiser_id", json_object_get(u->params, "advertiser_id"));
    int failed = params == NULL || whole == NULL || json_object_update(whole, params) != 0;
    int32_t rc;

    json_decref(params);
    if (failed) {
        json_decref(whole);
        flow_no_memory(u->host, u->call);
        return;
    }
    rc = u->host->invoke(u->call, action, whole, then, u, &u->op);
    if (rc != TT_RC_OK) {
        flow_not_started(u->host, u->call, rc, action);
    }
}

/* That nothing can be remembered is no reason to stop: then only resuming is not possible. */
void upload_remember(struct upload *u, json_t *state)
{
    if (state != NULL) {
        u->host->checkpoint(u->call, state);
    }
}

int upload_take_id(struct upload *u, tt_answer answer, const char *member, char out[UPLOAD_ID_ROOM])
{
    int32_t n = u->host->text(answer, member, out, UPLOAD_ID_ROOM);

    if (n > 0 && n < UPLOAD_ID_ROOM) {
        return 0;
    }
    flow_fail(u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE), "TikTok's answer holds no usable %s.",
              member);
    return -1;
}

/* ------------------------------------------------------------------------------------- waiting for the video */

/* Older answers do not say displayable: then a known duration is the sign that the video was understood. */
static int is_usable(const json_t *video)
{
    const json_t *displayable = json_object_get(video, "displayable");

    if (json_is_boolean(displayable)) {
        return json_is_true(displayable);
    }
    return json_number_value(json_object_get(video, "duration")) > 0;
}

static void asked_again(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    if (rc == TT_RC_OK) {
        ask_for_video(user);
    }
}

static void wait_longer(struct upload *u)
{
    uint64_t now = u->host->now_ms(), pause = u->pause;
    int32_t rc;

    if (now >= u->deadline) {
        flow_fail(u->host, u->call,
                  FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                             .hint =
                                 "Do not upload it again: ask ads.file.video.ad.info for it later, or give a "
                                 "larger wait_seconds next time."),
                  "The video %s is in the library, but ads could not use it yet after %" PRIu64 " seconds.",
                  u->video_id, (uint64_t)flow_integer(u->params, "wait_seconds", WAIT_SECONDS));
        return;
    }
    if (pause > u->deadline - now) {
        pause = u->deadline - now;
    }
    u->pause = flow_longer(u->pause);
    rc = u->host->timer(u->call, pause, asked_again, u, &u->op);
    if (rc != TT_RC_OK) {
        flow_not_started(u->host, u->call, rc, "waiting for the video");
    }
}

/* The core puts the action's name before what failed; inside another sentence it stands in the way. */
static const char *without_name(const char *message)
{
    static const char name[] = "ads.upload_video: ";

    return strncmp(message, name, strlen(name)) == 0 ? message + strlen(name) : message;
}

/* The upload has succeeded, so whatever goes wrong now must still tell the video's id. That TikTok does not want to be
 * asked does not undo the video: only its end is unknown, and the run can go on. */
static void asking_failed(struct upload *u, tt_answer answer)
{
    struct tt_fault why;
    char *message;

    if (!flow_why(u->host, u->call, answer, &why)) {
        why = FLOW_FAULT(.kind = TT_FAULT_PROVIDER, .message = "no reason is known");
    }
    if (why.code != NULL && (strcmp(why.code, "40901") == 0 || strcmp(why.code, "40201") == 0)) {
        wait_longer(u);
        return;
    }
    message =
        flow_format(u->host, u->call, "The video %s is in the library, but asking for it failed: %s",
                    u->video_id, why.message != NULL ? without_name(why.message) : "no reason is known");
    why.message = message;
    if (why.kind == TT_FAULT_REMOTE || why.kind == TT_FAULT_USAGE) {
        why.kind = TT_FAULT_UNKNOWN;
    }
    why.hint = "Do not upload it again: ask ads.file.video.ad.info for it later.";
    u->host->fail(u->call, &why);
}

static void got_video(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct upload *u = user;
    json_t *data, *video;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        asking_failed(u, answer);
        return;
    }
    data = u->host->tree(answer);
    video = json_array_get(json_object_get(data, "list"), 0);
    if (is_usable(video)) {
        u->host->succeed(call, json_incref(video));
    } else {
        wait_longer(u);
    }
    json_decref(data);
}

static void ask_for_video(struct upload *u)
{
    u->host->progress(u->call, 0, 0, "waiting for the video");
    upload_step(u, "ads.file.video.ad.info", json_pack("{s:[s]}", "video_ids", u->video_id), got_video);
}

static void begin_waiting(struct upload *u)
{
    json_int_t seconds = flow_integer(u->params, "wait_seconds", WAIT_SECONDS);

    u->pause = FIRST_PAUSE_MS;
    u->deadline = u->host->now_ms() + (uint64_t)seconds * 1000;
    ask_for_video(u);
}

/* ---------------------------------------------------------------------------------------- making the video */

/* It was made, and only its answer was lost. */
static void found_again(struct upload *u)
{
    flow_warn(u->host, u->call,
              "The answer to the upload was lost; the library has the video %s, so it was not sent again.",
              u->video_id);
    upload_remember(u, json_pack("{s:s}", "video_id", u->video_id));
    if (flow_flag(u->params, "wait", 1)) {
        begin_waiting(u);
    } else {
        json_t *video = json_pack("{s:s}", "video_id", u->video_id);

        if (video == NULL) {
            flow_no_memory(u->host, u->call);
        } else {
            u->host->succeed(u->call, video);
        }
    }
}

/* What is not in the library now may still be on its way there: only a later run may send it again. */
static void lost_answer(struct upload *u, int found)
{
    if (found == LOOK_FOUND) {
        found_again(u);
        return;
    }
    flow_fail(u->host, u->call,
              FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                         .hint = "Look with ads.file.video.ad.search before you upload it again."),
              "TikTok was asked to make the video, and %s: %s",
              found == LOOK_NOT_THERE ? "the library does not show it yet"
                                      : "whether the library has it could not be found out",
              u->lost);
}

static void making_failed(struct upload *u, tt_answer answer)
{
    const char *name = flow_text(u->params, "file_name");
    struct tt_fault why;

    if (!flow_why(u->host, u->call, answer, &why)) {
        flow_step_failed(u->host, u->call, "making the video");
        return;
    }
    if (why.kind == TT_FAULT_UNKNOWN) {
        snprintf(u->lost, sizeof u->lost, "%s", why.message != NULL ? without_name(why.message) : "");
        look_for_video(u, lost_answer);
        return;
    }
    /* surely not made: a later run may ask again */
    upload_remember(u, u->file_id[0] != '\0' ? json_pack("{s:s}", "file_id", u->file_id) : json_object());
    if (why.code == NULL || strcmp(why.code, "40911") != 0) {
        flow_answer_failed(u->host, u->call, answer, "making the video");
        return;
    }
    why.param = "file_name";
    why.hint =
        u->file_id[0] == '\0'
            ? "Give another file_name; ads.file.name.check tells whether a name is taken."
            : flow_format(u->host, u->call,
                          "Give another file_name; the bytes need not be sent again within 24 hours: give "
                          "file_id=%s instead of the file.",
                          u->file_id);
    why.message = name != NULL ? flow_format(u->host, u->call,
                                             "The ad account has material named \"%s\" already.", name)
                               : "The ad account has material of this file's name already.";
    u->host->fail(u->call, &why);
}

/* data is a list of one video; an object is accepted too. */
static void made(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct upload *u = user;
    json_t *data, *video;
    const char *id;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        making_failed(u, answer);
        return;
    }
    data = u->host->tree(answer);
    video = json_is_array(data) ? json_array_get(data, 0) : data;
    id = flow_text(video, "video_id");
    if (id != NULL && id[0] != '\0' && strlen(id) < sizeof u->video_id) {
        memcpy(u->video_id, id, strlen(id) + 1);
        upload_remember(u, json_pack("{s:s}", "video_id", id));
        if (flow_flag(u->params, "wait", 1)) {
            begin_waiting(u);
        } else {
            u->host->succeed(call, json_incref(video));
        }
    } else if (flow_text(video, "fix_task_id") != NULL) {
        flow_warn(u->host, call,
                  "TikTok is repairing the video: ads.video.fix.task.get with task_id=%s tells the result.",
                  flow_text(video, "fix_task_id"));
        u->host->succeed(call, json_incref(video));
    } else {
        flow_fail(u->host, call,
                  FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                             .hint = "Look with ads.file.video.ad.search before uploading again."),
                  "TikTok accepted the video, but its answer holds no video_id.");
    }
    json_decref(data);
}

/* Copies those of the flow's parameters that the upload endpoint has too. */
static int pass_on(const struct upload *u, json_t *params)
{
    static const char *const names[] = {"video_file",  "video_url",        "video_id",         "file_name",
                                        "flaw_detect", "auto_fix_enabled", "auto_bind_enabled"};
    int failed = 0;

    for (size_t i = 0; i < TT_COUNT(names); i++) {
        json_t *value = json_object_get(u->params, names[i]);

        failed |= value != NULL && json_object_set(params, names[i], value) != 0;
    }
    return failed ? -1 : 0;
}

static void make_video(struct upload *u, const char *upload_type)
{
    json_t *params = json_pack("{s:s}", "upload_type", upload_type);

    if (params == NULL || pass_on(u, params) != 0) {
        json_decref(params);
        flow_no_memory(u->host, u->call);
        return;
    }
    if (strcmp(upload_type, "UPLOAD_BY_FILE") != 0) {
        json_object_del(params, "video_file");
    }
    if (u->file_id[0] != '\0' && json_object_set_new(params, "file_id", json_string(u->file_id)) != 0) {
        json_decref(params);
        flow_no_memory(u->host, u->call);
        return;
    }
    u->asked_ms = u->host->now_ms();
    upload_remember(u, json_pack("{s:b, s:I, s:s}", "asked", 1, "asked_ms", (json_int_t)u->asked_ms,
                                 "file_id", u->file_id));
    upload_step(u, "ads.file.video.ad.upload", params, made);
}

void upload_by_file_id(struct upload *u)
{
    make_video(u, "UPLOAD_BY_FILE_ID");
}

/* ------------------------------------------------------------------------------------------------ beginning */

static void opened(tt_callref call, int32_t rc, void *user)
{
    struct upload *u = user;
    uint64_t limit = (uint64_t)flow_integer(u->params, "chunk_from", CHUNK_FROM);

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        flow_step_failed(u->host, call, "opening the video");
    } else if (u->source.length == 0) {
        flow_fail(u->host, call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "video_file"),
                  "The file %s is empty.", flow_text(u->params, "video_file"));
    } else if (u->upload_id[0] != '\0') {
        chunks_resume(u);
    } else if (u->source.length >= limit) {
        chunks_begin(u);
    } else {
        make_video(u, "UPLOAD_BY_FILE");
    }
}

static void open_file(struct upload *u)
{
    const char *path = flow_text(u->params, "video_file");
    int32_t rc = u->host->source_open(u->call, path, &u->source, opened, u, &u->op);

    if (rc != TT_RC_OK) {
        flow_not_started(u->host, u->call, rc, "opening the video");
    }
}

static void begin(struct upload *u)
{
    const char *file_id = flow_text(u->params, "file_id");

    if (flow_text(u->params, "video_file") != NULL) {
        open_file(u);
    } else if (flow_text(u->params, "video_url") != NULL) {
        make_video(u, "UPLOAD_BY_URL");
    } else if (flow_text(u->params, "video_id") != NULL) {
        make_video(u, "UPLOAD_BY_VIDEO_ID");
    } else {
        snprintf(u->file_id, sizeof u->file_id, "%s", file_id != NULL ? file_id : "");
        upload_by_file_id(u);
    }
}

static void begin_again(struct upload *u)
{
    if (u->file_id[0] != '\0') {
        upload_by_file_id(u);
    } else {
        begin(u);
    }
}

/* An earlier run asked for the video and did not see the answer. */
static void looked_for_earlier(struct upload *u, int found)
{
    if (found == LOOK_FOUND) {
        found_again(u);
    } else if (found == LOOK_NOT_THERE) {
        flow_warn(
            u->host, u->call,
            "An earlier run asked TikTok to make the video; the library does not have it, so it is sent "
            "now.");
        begin_again(u);
    } else {
        flow_fail(
            u->host, u->call,
            FLOW_FAULT(.kind = TT_FAULT_UNKNOWN,
                       .hint = "Look with ads.file.video.ad.search; if it is not there, start again without "
                               "resuming."),
            "An earlier run asked TikTok to make the video and did not see the answer: it may be in the "
            "library.");
    }
}

/* Goes on where an earlier run stopped. */
static void resume(struct upload *u, json_t *state)
{
    const char *upload_id = flow_text(state, "upload_id"), *file_id = flow_text(state, "file_id");
    const char *video_id = flow_text(state, "video_id");

    snprintf(u->file_id, sizeof u->file_id, "%s", file_id != NULL ? file_id : "");
    if (video_id != NULL) {
        snprintf(u->video_id, sizeof u->video_id, "%s", video_id);
        begin_waiting(u);
    } else if (flow_flag(state, "asked", 0)) {
        u->asked_ms = (uint64_t)flow_integer(state, "asked_ms", 0);
        look_for_video(u, looked_for_earlier);
    } else if (u->file_id[0] != '\0') {
        upload_by_file_id(u);
    } else if (upload_id != NULL && flow_text(u->params, "video_file") != NULL) {
        snprintf(u->upload_id, sizeof u->upload_id, "%s", upload_id);
        u->start = u->sent = (uint64_t)flow_integer(state, "start", 0);
        u->end = (uint64_t)flow_integer(state, "end", 0);
        u->was = (uint64_t)flow_integer(state, "size", 0);
        open_file(u);
    } else {
        begin(u);
    }
}

int32_t ads_upload_video_start(const struct tt_host *host, tt_callref call, void *state)
{
    struct upload *u = host->alloc(call, sizeof *u);
    json_t *earlier;

    (void)state;
    if (u == NULL) {
        flow_no_memory(host, call);
        return TT_RC_OK;
    }
    u->host = host;
    u->call = call;
    u->params = host->params(call);
    u->source.abi = (struct tt_abi)TT_ABI_OF(struct tt_source);
    earlier = host->resumed(call);
    if (earlier != NULL) {
        resume(u, earlier);
    } else {
        begin(u);
    }
    json_decref(earlier);
    return TT_RC_OK;
}
