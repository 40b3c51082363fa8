/* One run of developer.post_video; what its steps share. Loop thread; everything lives in the call's memory.
 *
 *     begin -> open the source -> ask the account (direct posts) -> init -> upload chunk by chunk -> follow the status
 *
 * publish_id and upload_url are saved before the first byte is sent, so a run that was cut off goes on where it was
 * and never starts the post again. */
#ifndef TIKTOK_DEVELOPER_POST_VIDEO_H
#define TIKTOK_DEVELOPER_POST_VIDEO_H
#include "developer/chunk_plan.h"
#include "shared/follow_post.h"
#include <tiktok/provider.h>

struct post {
    const struct tt_host *host;
    tt_callref call;
    json_t *params;          /* borrowed from the call */
    int direct, pull;        /* mode=direct; via=pull */
    const char *from;        /* path or address of the video */
    struct tt_source source; /* opened; unused when TikTok pulls */
    struct chunk_plan plan;
    uint64_t chunk;      /* the one being sent, from 0 */
    uint32_t tries;      /* of that chunk */
    int unsure;          /* TikTok may have the last chunk although no answer said so */
    uint64_t started_ms; /* when init answered: the upload address lives for an hour */
    uint64_t saved_ms;   /* when the run was last saved */
    uint64_t poll_ms;
    int force_off[3]; /* comment, duet, stitch: switched off by the account */
    char publish_id[256], upload_url[4096];
    struct follow_post follow;
    tt_op op;
};

/* Checks the caller's choices against what the account allows (an answer of creator_info). 0, or -1 when the call has
 * ended. */
int post_obeys_creator(struct post *, const json_t *info);
/* The parameters of init: a new reference, NULL without memory. */
json_t *post_init_params(const struct post *);

/* Saves where the run stands; that TikTok was asked to fetch a video, which is a post already. */
void post_save(struct post *);
void post_save_asked(struct post *);
/* Takes up a saved run: 1 it was one and p is filled, 0 there is none, -1 the call has ended. */
int post_restore(struct post *);

/* Sends the chunks from p->chunk on, then follows the status. */
void post_upload(struct post *);
/* The same for a run that goes on: asks TikTok first how far it is. */
void post_upload_on(struct post *);
/* Follows the status, or ends the call at once when the caller does not want to wait. */
void post_follow(struct post *);
#endif
