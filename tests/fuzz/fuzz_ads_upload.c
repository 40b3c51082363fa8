/* The parts that TikTok asks ads.upload_video for: start_offset and end_offset of its answers. Input: the size of the file
 * (5 bytes), a byte of flags; flag 1: start and end of an earlier run (5 bytes each); then answers (fuzz_host.h).
 *
 * Every part that is hashed and sent lies in the file, has bytes, and is the same in both; the flow ends once. */
#include "ads/upload_video.h"
#include "tests/fuzz/fuzz_host.h"
#include <inttypes.h>

static struct upload upload;

void upload_step(struct upload *u, const char *action, json_t *params, tt_answer_fn *fn)
{
    u->host->invoke(u->call, action, params, fn, u, &u->op);
}

void upload_remember(struct upload *u, json_t *state)
{
    u->host->checkpoint(u->call, state);
}

int upload_take_id(struct upload *u, tt_answer answer, const char *member, char out[UPLOAD_ID_ROOM])
{
    int32_t n = u->host->text(answer, member, out, UPLOAD_ID_ROOM);
    if (n > 0 && n < UPLOAD_ID_ROOM)
        return 0;
    struct tt_fault fault = {.kind = TT_FAULT_REMOTE, .message = "no id"};
    u->host->fail(u->call, &fault);
    return -1;
}

void upload_by_file_id(struct upload *u)
{
    FUZZ_CHECK(*u->file_id, "an upload without its id has ended");
    fuzz_flow_over();
}

static void check_range(uint64_t offset, uint64_t length)
{
    FUZZ_CHECK(length > 0 && offset < upload.source.length && length <= upload.source.length - offset,
               "%" PRIu64 " bytes from %" PRIu64 " of %" PRIu64, length, offset, upload.source.length);
    FUZZ_CHECK(offset == upload.start && offset + length == upload.end, "it is another range");
}

static void look_digest(const struct tt_source *source)
{
    check_range(source->offset, source->length);
}

static void look(const struct tt_http *http)
{
    const struct tt_part *start = &http->parts[3], *file = &http->parts[http->n_parts - 1];
    char text[UPLOAD_NUMBER_ROOM];
    FUZZ_CHECK(strcmp(start->name, "start_offset") == 0 && strcmp(file->name, "file") == 0,
               "the parts changed");
    check_range(file->source->offset, file->source->length);
    snprintf(text, sizeof text, "%" PRIu64, file->source->offset);
    FUZZ_CHECK(start->source->length == strlen(text) && memcmp(start->source->bytes, text, strlen(text)) == 0,
               "start_offset is not %s", text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    uint64_t bytes = fuzz_number(&in, 5);
    unsigned flags = fuzz_byte(&in);
    json_t *params = json_pack("{s:s, s:s}", "advertiser_id", "7", "video_file", "/tmp/a.mp4");
    memset(&upload, 0, sizeof upload);
    if (flags & 1) {
        upload.start = fuzz_number(&in, 5);
        upload.end = fuzz_number(&in, 5);
        upload.was = flags & 2 ? bytes : bytes + 1;
        snprintf(upload.upload_id, sizeof upload.upload_id, "u");
    }
    fuzz_flow_begin(&in);
    fuzz_flow.look = look;
    fuzz_flow.look_digest = look_digest;
    fuzz_flow.params = upload.params = params;
    upload.host = &fuzz_flow.host;
    upload.source.length = bytes ? bytes : 1;
    if (flags & 1)
        chunks_resume(&upload);
    else
        chunks_begin(&upload);
    fuzz_flow_run();
    fuzz_flow_free();
    json_decref(params);
    return 0;
}
