/* Did a video arrive whose answer was lost? The library tells: by the MD5 of the file, else by the name that was given.
 * Nothing is made here. Loop thread; its state lives in the call's memory. */
#include "ads/upload_video.h"
#include "shared/flow.h"
#include <stdio.h>
#include <string.h>
#include <time.h>

enum {
    LOOK_SECONDS = 30,            /* new videos may take ten seconds to show up */
    FIRST_LOOK_MS = 1500,         /* until the second look */
    NEWEST = 100,                 /* videos that are looked at */
    CLOCKS_DIFFER_MS = 600 * 1000 /* TikTok's and ours */
};

static void look(struct upload *u);

/* "2026-01-31 23:59:59" or with T and Z, in UTC. Is it long before we asked? A video without a time is not. */
static int is_older(const struct upload *u, const char *text)
{
    struct tm tm = {0};

    if (text == NULL || sscanf(text, "%4d-%2d-%2d%*1[T ]%2d:%2d:%2d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday,
                               &tm.tm_hour, &tm.tm_min, &tm.tm_sec) != 6) {
        return 0;
    }
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    return (uint64_t)timegm(&tm) * 1000 + CLOCKS_DIFFER_MS < u->asked_ms;
}

static int is_ours(const struct upload *u, json_t *video)
{
    const char *md5 = flow_text(video, "signature"), *name = flow_text(video, "file_name");
    const char *given = flow_text(u->params, "file_name");

    if (flow_text(video, "video_id") == NULL || is_older(u, flow_text(video, "create_time"))) {
        return 0;
    }
    if (u->md5[0] != '\0') {
        return md5 != NULL && strcmp(md5, u->md5) == 0;
    }
    return given != NULL && name != NULL && strcmp(name, given) == 0;
}

static void look_again(tt_callref call, int32_t rc, void *user)
{
    (void)call;
    if (rc == TT_RC_OK) {
        look(user);
    }
}

/* Was all that could be ours among the videos? One page may not reach back to when we asked, and a repaired video has
 * another MD5. */
static int is_certain(const struct upload *u, const json_t *list)
{
    size_t n = json_array_size(list);

    if (flow_flag(u->params, "auto_fix_enabled", 0)) {
        return 0;
    }
    return n < NEWEST || is_older(u, flow_text(json_array_get(list, n - 1), "create_time"));
}

static void not_yet(struct upload *u, int certain)
{
    uint64_t now = u->host->now_ms(), pause = u->pause;
    int32_t rc;

    if (now >= u->deadline) {
        u->look_ended(u, certain ? LOOK_NOT_THERE : LOOK_FAILED);
        return;
    }
    if (pause > u->deadline - now) {
        pause = u->deadline - now;
    }
    u->pause = flow_longer(u->pause);
    rc = u->host->timer(u->call, pause, look_again, u, &u->op);
    if (rc != TT_RC_OK) {
        flow_not_started(u->host, u->call, rc, "waiting before the next look into the library");
    }
}

static void looked(tt_callref call, tt_answer answer, int32_t rc, void *user)
{
    struct upload *u = user;
    json_t *data, *list, *video = NULL;

    (void)call;
    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        u->look_ended(u, LOOK_FAILED);
        return;
    }
    data = u->host->tree(answer);
    list = json_object_get(data, "list");
    for (size_t i = 0; i < json_array_size(list) && !is_ours(u, video); i++) {
        video = json_array_get(list, i);
    }
    if (video != NULL && is_ours(u, video)) {
        snprintf(u->video_id, sizeof u->video_id, "%s", flow_text(video, "video_id"));
        u->look_ended(u, LOOK_FOUND);
    } else {
        not_yet(u, is_certain(u, list));
    }
    json_decref(data);
}

static void look(struct upload *u)
{
    const char *name = flow_text(u->params, "file_name");
    json_t *params = json_pack("{s:s, s:i}", "sort_field", "CREATE_TIME", "page_size", NEWEST);

    if (params != NULL && name != NULL) {
        json_object_set_new(params, "filtering", json_pack("{s:s}", "video_name", name));
    }
    u->host->progress(u->call, 0, 0, "looking whether the video arrived");
    upload_step(u, "ads.file.video.ad.search", params, looked);
}

static void hashed(tt_callref call, int32_t rc, void *user)
{
    struct upload *u = user;

    (void)call;
    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        u->look_ended(u, LOOK_FAILED);
        return;
    }
    look(u);
}

static void hash(struct upload *u)
{
    int32_t rc = u->host->digest(u->call, "md5", &u->source, u->md5, sizeof u->md5, hashed, u, &u->op);

    if (rc != TT_RC_OK) {
        flow_not_started(u->host, u->call, rc, "computing the MD5 of the file");
    }
}

static void opened(tt_callref call, int32_t rc, void *user)
{
    struct upload *u = user;

    if (rc == TT_RC_CANCELED) {
        return;
    }
    if (rc != TT_RC_OK) {
        flow_step_failed(u->host, call, "opening the video");
        return;
    }
    hash(u);
}

void look_for_video(struct upload *u, void (*ended)(struct upload *, int))
{
    const char *path = flow_text(u->params, "video_file");
    int32_t rc;

    u->look_ended = ended;
    u->pause = FIRST_LOOK_MS;
    u->deadline = u->host->now_ms() + (uint64_t)flow_integer(u->params, "look_seconds", LOOK_SECONDS) * 1000;
    u->md5[0] = '\0';
    if (path == NULL && flow_text(u->params, "file_name") == NULL) {
        ended(u, LOOK_FAILED); /* nothing to know it by */
    } else if (path == NULL) {
        look(u);
    } else if (u->source.length > 0) {
        hash(u);
    } else {
        rc = u->host->source_open(u->call, path, &u->source, opened, u, &u->op);
        if (rc != TT_RC_OK) {
            flow_not_started(u->host, u->call, rc, "opening the video");
        }
    }
}
