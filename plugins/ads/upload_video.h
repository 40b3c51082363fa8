/* The state of one run of ads.upload_video, and how its two halves meet: upload_chunks.c brings a large file to
 * TikTok in parts, flow_upload_video.c makes a video of it and waits, look_for_video.c finds one whose answer was lost. Loop thread; lives in the call's memory. */
#ifndef TIKTOK_ADS_UPLOAD_VIDEO_H
#define TIKTOK_ADS_UPLOAD_VIDEO_H
#include "ads/ads.h"

enum { UPLOAD_ID_ROOM = 256, UPLOAD_MD5_ROOM = 33, UPLOAD_NUMBER_ROOM = 24, UPLOAD_LOST_ROOM = 512 };

struct upload {
    const struct tt_host *host;
    tt_callref call;
    json_t *params;          /* of the call, borrowed */
    struct tt_source source; /* the opened file */
    char upload_id[UPLOAD_ID_ROOM], file_id[UPLOAD_ID_ROOM], video_id[UPLOAD_ID_ROOM];
    uint64_t start, end; /* the range that TikTok asked for, half open */
    uint64_t sent;       /* how far any range has reached: parts must get on */
    uint64_t was;        /* size of the file when an earlier run began; 0: no earlier run */
    unsigned stuck;      /* parts in a row that did not */
    int anew;            /* it was begun a second time */
    char md5[UPLOAD_MD5_ROOM], start_text[UPLOAD_NUMBER_ROOM];
    uint64_t deadline, pause;    /* of waiting for the video, or of looking for it; milliseconds */
    uint64_t asked_ms;           /* when TikTok was asked to make the video, Unix milliseconds */
    char lost[UPLOAD_LOST_ROOM]; /* how the answer to that was lost */
    void (*look_ended)(struct upload *, int found);
    tt_op op;
};

/* Runs another action as the next step; params (stolen, NULL: no memory) get the ad account. A step that cannot be
 * started ends the call. */
void upload_step(struct upload *, const char *action, json_t *params, tt_answer_fn *);
/* Remembers where the flow is, for a later run; state is stolen. */
void upload_remember(struct upload *, json_t *state);
/* Copies a text member of an answer; 0, or -1 after ending the call when it is missing or too long. */
int upload_take_id(struct upload *, tt_answer, const char *member, char out[UPLOAD_ID_ROOM]);

/* Sends source in parts, from the beginning or, with upload_id set, from start on. Ends in upload_by_file_id(). */
void chunks_begin(struct upload *);
void chunks_resume(struct upload *);
/* All bytes are at TikTok under file_id. */
void upload_by_file_id(struct upload *);

/* Looks into the library for a video that was asked for: LOOK_FOUND with video_id set, or surely not there within
 * look_seconds, or it cannot be told. */
enum { LOOK_FOUND = 1, LOOK_NOT_THERE, LOOK_FAILED };
void look_for_video(struct upload *, void (*ended)(struct upload *, int found));

#endif
