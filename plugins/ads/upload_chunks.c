/* Sends a large file in parts: TikTok names the range it wants, gets it with its MD5, and names the next one. Loop
 * thread; only the range in hand is read, whatever the size of the file. */
#include "ads/upload_video.h"
#include "shared/flow.h"
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    MOST_STUCK = 3, /* parts in a row after which nothing moves any more */
    NAME_MAX_CHARS = 100
};

static void send_part(struct upload *u);

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash != NULL ? slash + 1 : path;
}

/* A whole number of bytes out of an answer; 0, or -1. */
static int take_offset(struct upload *u, tt_answer answer, const char *member, uint64_t *out)
{
    char text[UPLOAD_NUMBER_ROOM], *end;
    int32_t n = u->host->text(answer, member, text, sizeof text);

    if (n <= 0 || (size_t)n >= sizeof text || text[0] < '0' || text[0] > '9') {
        return -1;
    }
    errno = 0;
    *out = strtoull(text, &end, 10);
    return errno == 0 && *end == '\0' ? 0 : -1;
}

/* The range that TikTok wants next; 0, or -1 after ending the call. */
static int take_range(struct upload *u, tt_answer answer)
{
    if (take_offset(u, answer, "start_offset", &u->start) != 0 ||
        take_offset(u, answer, "end_offset", &u->end) != 0 || u->start > u->end ||
        u->start > u->source.length) {
        flow_fail(u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE),
                  "TikTok asked for a part of the file that does not exist: its answer holds no usable "
                  "start_offset and end_offset.");
        return -1;
    }
    if (u->end > u->source.length) {
        u->end = u->source.length;
    }
    u->stuck = u->start > u->sent ? 0 : u->stuck + 1;
    if (u->start > u->sent) {
        u->sent = u->start;
    }
    if (u->stuck > MOST_STUCK && u->start != u->end) {
        flow_fail(u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_REMOTE),
                  "TikTok asked for the bytes from %" PRIu64 " on %u times although they were sent.",
                  u->start, u->stuck);
        return -1;
    }
    return 0;
}

static void remember_range(struct upload *u)
{
    upload_remember(u, json_pack("{s:s, s:I, s:I, s:I}", "upload_id", u->upload_id, "start",
                                 (json_int_t)u->start, "end", (json_int_t)u->end, "size",
                                 (json_int_t)u->source.length));
}

/* TikTok does not know the upload any more: it is too old, or it was ended and the answer to that was lost. No video
 * has been made of its bytes, so they are sent anew, once. */
static int begins_anew(struct upload *u, tt_answer answer)
{
    struct tt_fault why;

    if (u->anew || !flow_why(u->host, u->call, answer, &why) || why.code == NULL ||
        strcmp(why.code, "40007") != 0) {
        return 0;
    }
    flow_warn(u->host, u->call, "TikTok does not know the upload %s any more: the file is sent anew.",
              u->upload_id);
    u->anew = 1;
    u->sent = 0;
    chunks_begin(u);
    return 1;
}

static void finished(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct upload *u = user;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        if (!begins_anew(u, answer)) {
            flow_answer_failed(u->host, call, answer, "ending the upload");
        }
        return;
    }
    if (upload_take_id(u, answer, "file_id", u->file_id) == 0) {
        upload_remember(u, json_pack("{s:s}", "file_id", u->file_id));
        upload_by_file_id(u);
    }
}

static void go_on(struct upload *u)
{
    u->host->progress(u->call, u->start, u->source.length, "uploading");
    if (u->start == u->end) {
        upload_step(u, "ads.file.finish.upload", json_pack("{s:s}", "upload_id", u->upload_id), finished);
    } else {
        send_part(u);
    }
}

static void part_sent(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct upload *u = user;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        if (!begins_anew(u, answer)) {
            flow_answer_failed(u->host, call, answer, "sending a part of the file");
        }
        return;
    }
    if (take_range(u, answer) == 0) {
        remember_range(u);
        go_on(u);
    }
}

static struct tt_source text_source(const char *text)
{
    return (struct tt_source){
        .abi = TT_ABI_OF(struct tt_source), .kind = TT_SRC_BYTES, .bytes = text, .length = strlen(text)};
}

static struct tt_source range_source(const struct upload *u)
{
    struct tt_source source = u->source;

    source.offset = u->start;
    source.length = u->end - u->start;
    return source;
}

/* Repeating a part changes nothing, so the core may do it when the connection breaks. */
static void part_hashed(tt_callref call, int32_t rc, void *user)
{
    struct upload *u = user;
    struct tt_source account = text_source(flow_text(u->params, "advertiser_id"));
    struct tt_source upload_id = text_source(u->upload_id), md5 = text_source(u->md5);
    struct tt_source start = text_source(u->start_text), bytes = range_source(u);
    const struct tt_part parts[] = {
        {.name = "advertiser_id", .source = &account},
        {.name = "upload_id", .source = &upload_id},
        {.name = "signature", .source = &md5},
        {.name = "start_offset", .source = &start},
        {.name = "file", .filename = "part", .type = "application/octet-stream", .source = &bytes},
    };
    struct tt_http http = {
        .abi = TT_ABI_OF(struct tt_http),
        .service = V13_SERVICE_ID,
        .method = "POST",
        .path = V13_PATH "file/transfer/upload/",
        .token = "ads",
        .parts = parts,
        .n_parts = TT_COUNT(parts),
        .flags = TT_HTTP_REPEATABLE,
    };

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        flow_step_failed(u->host, call, "computing the MD5 of a part");
        return;
    }
    rc = u->host->http(call, &http, part_sent, u, &u->op);
    if (rc != TT_RC_OK) {
        flow_not_started(u->host, call, rc, "sending a part of the file");
    }
}

static void send_part(struct upload *u)
{
    struct tt_source bytes = range_source(u);
    int32_t rc;

    snprintf(u->start_text, sizeof u->start_text, "%" PRIu64, u->start);
    rc = u->host->digest(u->call, "md5", &bytes, u->md5, sizeof u->md5, part_hashed, u, &u->op);
    if (rc != TT_RC_OK) {
        flow_not_started(u->host, u->call, rc, "computing the MD5 of a part");
    }
}

static void started(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct upload *u = user;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        flow_answer_failed(u->host, call, answer, "beginning the upload");
        return;
    }
    if (upload_take_id(u, answer, "upload_id", u->upload_id) == 0 && take_range(u, answer) == 0) {
        remember_range(u);
        go_on(u);
    }
}

void chunks_begin(struct upload *u)
{
    const char *name = flow_text(u->params, "file_name");
    json_t *params = json_pack("{s:I, s:s}", "size", (json_int_t)u->source.length, "content_type", "video");

    if (name == NULL) {
        name = base_name(flow_text(u->params, "video_file"));
    }
    if (params != NULL && strlen(name) <= NAME_MAX_CHARS) {
        json_object_set_new(params, "name", json_string(name));
    }
    upload_step(u, "ads.file.start.upload", params, started);
}

void chunks_resume(struct upload *u)
{
    if (u->was == u->source.length && u->start <= u->end && u->end <= u->source.length) {
        go_on(u);
        return;
    }
    flow_fail(u->host, u->call, FLOW_FAULT(.kind = TT_FAULT_USAGE, .param = "video_file"),
              "The file has %" PRIu64 " bytes now and had %" PRIu64 " when the upload %s began.",
              u->source.length, u->was, u->upload_id);
}
