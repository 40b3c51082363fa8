/* How a video is cut for TikTok's upload host. Pure functions, any thread. */
#ifndef TIKTOK_DEVELOPER_CHUNK_PLAN_H
#define TIKTOK_DEVELOPER_CHUNK_PLAN_H
#include <stdint.h>

struct chunk_plan {
    uint64_t size, chunk_size, count;
};

enum {
    CHUNK_PLAN_OK = 0,
    CHUNK_PLAN_EMPTY, /* the video has no bytes */
    CHUNK_PLAN_LARGE, /* the video is larger than TikTok takes */
    CHUNK_PLAN_SIZE,  /* chunk_size is not allowed */
    CHUNK_PLAN_COUNT  /* the number of chunks is not size / chunk_size, or too high */
};

/* Judges a plan by TikTok's rules: CHUNK_PLAN_*. */
int chunk_plan_check(const struct chunk_plan *);
/* Plans size bytes. chunk_size 0: our own choice. */
int chunk_plan_make(uint64_t size, uint64_t chunk_size, struct chunk_plan *);
/* Where chunk number index (from 0) begins and how long it is; the last one takes the remainder. */
void chunk_plan_range(const struct chunk_plan *, uint64_t index, uint64_t *offset, uint64_t *length);
/* What a refusal means, as the end of a sentence. */
const char *chunk_plan_text(int refusal);
#endif
