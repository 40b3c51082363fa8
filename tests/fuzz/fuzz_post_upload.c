/* The chunks of developer.post_video and their receipts: status, Content-Range, Retry-After, the status of the post.
 * Input: the size of the video (5 bytes), the chunk size that is asked for (4 bytes), a byte of flags; flag 1: a saved
 * state as JSON text up to a zero byte; then answers (fuzz_host.h).
 *
 * A plan covers the video without gap or overlap, in chunks of an allowed size. Every chunk that is sent is one of the
 * plan's, none before an earlier one; the flow ends once, and goes on to the status only when no chunk is left. */
#include "developer/post_video.h"
#include "tests/fuzz/fuzz_host.h"
#include <inttypes.h>

static struct post post;
static uint64_t last_chunk;
static int followed;

void follow_post(struct follow_post *f)
{
    FUZZ_CHECK(f->publish_id == post.publish_id, "another post is followed");
    FUZZ_CHECK(post.chunk >= post.plan.count || post.pull, "chunk %" PRIu64 " of %" PRIu64 " is left",
               post.chunk, post.plan.count);
    followed = 1;
    fuzz_flow_over();
}

static void check_plan(const struct chunk_plan *plan)
{
    uint64_t at = 0, offset, length;
    FUZZ_CHECK(plan->count > 0 && plan->count <= 1000, "%" PRIu64 " chunks", plan->count);
    for (uint64_t i = 0; i < plan->count; i++) {
        chunk_plan_range(plan, i, &offset, &length);
        FUZZ_CHECK(offset == at && length > 0, "chunk %" PRIu64 " begins at %" PRIu64, i, offset);
        FUZZ_CHECK(length < 128000000, "chunk %" PRIu64 " has %" PRIu64 " bytes", i, length);
        FUZZ_CHECK(plan->count == 1 || length >= 5242880, "chunk %" PRIu64 " has %" PRIu64 " bytes", i,
                   length);
        at += length;
    }
    FUZZ_CHECK(at == plan->size, "%" PRIu64 " of %" PRIu64 " bytes are sent", at, plan->size);
}

static void look(const struct tt_http *http)
{
    uint64_t offset, length, from, to, size;
    FUZZ_CHECK(post.chunk < post.plan.count && post.chunk >= last_chunk, "chunk %" PRIu64 " of %" PRIu64,
               post.chunk, post.plan.count);
    last_chunk = post.chunk;
    chunk_plan_range(&post.plan, post.chunk, &offset, &length);
    FUZZ_CHECK(http->body->offset == offset && http->body->length == length && length > 0 &&
                   offset + length <= post.plan.size,
               "%" PRIu64 " bytes from %" PRIu64 " are sent", http->body->length, http->body->offset);
    FUZZ_CHECK(sscanf(http->headers[1].value, "bytes %" SCNu64 "-%" SCNu64 "/%" SCNu64, &from, &to, &size) ==
                       3 &&
                   from == offset && to == offset + length - 1 && size == post.plan.size,
               "its range is %s", http->headers[1].value);
}

static void begin(struct fuzz_input *in, json_t *resumed)
{
    memset(&post, 0, sizeof post);
    last_chunk = 0;
    followed = 0;
    fuzz_flow_begin(in);
    fuzz_flow.look = look;
    fuzz_flow.resumed = resumed;
    post.host = &fuzz_flow.host;
    post.from = "/video.mp4";
    post.direct = 1;
}

/* Goes on with a saved run, whatever it says. */
static void resume(void)
{
    int rc = post_restore(&post);
    FUZZ_CHECK((rc < 0) == fuzz_flow.ended, "%d, and %s", rc, fuzz_flow.ended ? "ended" : "not ended");
    if (rc != 1)
        return;
    FUZZ_CHECK(post.chunk <= post.plan.count, "chunk %" PRIu64 " of %" PRIu64 " is restored", post.chunk,
               post.plan.count);
    if (post.chunk < post.plan.count)
        check_plan(&post.plan);
    last_chunk = post.chunk;
    post_upload_on(&post);
    fuzz_flow_run();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    uint64_t bytes = fuzz_number(&in, 5), chunk = fuzz_number(&in, 4);
    unsigned flags = fuzz_byte(&in);
    struct chunk_plan plan;
    json_t *resumed = NULL, *params = json_pack("{s:b}", "wait", !(flags & 2));
    if (flags & 1) {
        size_t n;
        char *text = fuzz_text(&in, '\0', &n);
        resumed = json_loadb(text, n, 0, NULL);
        free(text);
    }
    int made = chunk_plan_make(bytes, chunk, &plan) == CHUNK_PLAN_OK;
    if (made)
        check_plan(&plan);
    else
        FUZZ_CHECK(*chunk_plan_text(chunk_plan_check(&plan)), "a refusal without words");
    begin(&in, resumed);
    fuzz_flow.params = post.params = params;
    if (flags & 1) {
        resume();
    } else if (made) {
        post.plan = plan;
        post.source.length = bytes;
        post.started_ms = fuzz_flow.now;
        snprintf(post.publish_id, sizeof post.publish_id, "p");
        post_upload(&post);
        fuzz_flow_run();
    }
    fuzz_flow_free();
    json_decref(resumed);
    json_decref(params);
    return 0;
}
