/* How a video is cut for TikTok's upload host. TikTok says MB and leaves open whether that is 10^6 or 2^20, so the
 * bounds here lie inside both readings. Pure functions, any thread. */
#include "developer/chunk_plan.h"

static const uint64_t largest_video = 4294967296; /* 4 GB */
static const uint64_t largest_chunk = 64000000;
static const uint64_t smallest_chunk = 5242880;
static const uint64_t usual_chunk = 10000000;
static const uint64_t most_chunks = 1000;

int chunk_plan_check(const struct chunk_plan *plan)
{
    uint64_t count;

    if (plan->size == 0) {
        return CHUNK_PLAN_EMPTY;
    }
    if (plan->size > largest_video) {
        return CHUNK_PLAN_LARGE;
    }
    if (plan->chunk_size == 0 || plan->chunk_size > largest_chunk) {
        return CHUNK_PLAN_SIZE;
    }
    if (plan->count == 1 ? plan->chunk_size != plan->size : plan->chunk_size < smallest_chunk) {
        return CHUNK_PLAN_SIZE;
    }
    count = plan->size / plan->chunk_size; /* rounded down: the last chunk takes the remainder */
    return plan->count == count && count <= most_chunks ? CHUNK_PLAN_OK : CHUNK_PLAN_COUNT;
}

int chunk_plan_make(uint64_t size, uint64_t chunk_size, struct chunk_plan *plan)
{
    plan->size = size;
    plan->chunk_size = chunk_size != 0 ? chunk_size : size > largest_chunk ? usual_chunk : size;
    plan->count = plan->chunk_size != 0 ? size / plan->chunk_size : 0;
    if (plan->count <= 1 && size <= largest_chunk) {
        plan->chunk_size = size;
        plan->count = 1;
    }
    return chunk_plan_check(plan);
}

void chunk_plan_range(const struct chunk_plan *plan, uint64_t index, uint64_t *offset, uint64_t *length)
{
    *offset = index * plan->chunk_size;
    *length = index + 1 < plan->count ? plan->chunk_size : plan->size - *offset;
}

const char *chunk_plan_text(int refusal)
{
    switch (refusal) {
    case CHUNK_PLAN_EMPTY:
        return "the video is empty";
    case CHUNK_PLAN_LARGE:
        return "TikTok takes videos up to 4 GB";
    case CHUNK_PLAN_SIZE:
        return "a chunk may have 5,242,880 to 64,000,000 bytes, and a single chunk must be the whole video";
    case CHUNK_PLAN_COUNT:
        return "the number of chunks must be the size divided by chunk_size, rounded down, and at most 1000";
    default:
        return "the plan is allowed";
    }
}
