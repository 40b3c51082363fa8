// Rate limits: how often in this second and in this minute. Counters have a lock of their own.
#include "sb_frame.h"

#include <stdlib.h>
#include <string.h>

struct sb_bucket {
    struct sb_bucket *next;
    char *key;
    int64_t second, minute;
    unsigned in_second, in_minute;
};

static struct sb_bucket *bucket_of(struct sb_limiter *limiter, const char *key)
{
    for (struct sb_bucket *b = limiter->first; b; b = b->next)
        if (strcmp(b->key, key) == 0)
            return b;
    struct sb_bucket *b = calloc(1, sizeof *b);
    if (!b || !(b->key = strdup(key))) {
        free(b);
        return NULL;
    }
    b->next = limiter->first;
    return limiter->first = b;
}

// Counts this request; false when it is one too many. limits: "QPS/QPM", 0 = without bound.
static bool count(struct sb_req *req, const char *key, const char *limits)
{
    unsigned qps = 0, qpm = 0;
    if (sscanf(limits, "%u/%u", &qps, &qpm) != 2)
        return true;
    struct sb_limiter *limiter = &req->sb->frame->limiter;
    int64_t now = sb_now(req->sb);
    pthread_mutex_lock(&limiter->lock);
    struct sb_bucket *b = bucket_of(limiter, key);
    bool good = true;
    if (b) {
        if (b->second != now)
            b->in_second = 0;
        if (b->minute != now / 60)
            b->in_minute = 0;
        b->second = now;
        b->minute = now / 60;
        good = (!qps || b->in_second < qps) && (!qpm || b->in_minute < qpm);
        b->in_second += good;
        b->in_minute += good;
    }
    pthread_mutex_unlock(&limiter->lock);
    return good;
}

bool sb_limit_admit(struct sb_req *req)
{
    if (!req->sb->set.limits)
        return true;
    char key[512];
    bool good = true;
    if (req->route->limits) {
        const char *token = sb_header(req, "Access-Token");
        if (!token)
            token = sb_header(req, "Authorization");
        snprintf(key, sizeof key, "%.200s %.200s", req->path, token ? token : "");
        good = count(req, key, req->route->limits);
    }
    if (good && req->family->limits)
        good = count(req, req->family->name, req->family->limits);
    if (!good)
        req->family->refuse(req, SB_THROTTLED, NULL);
    return good;
}

void sb_limit_reset(struct sb *sb)
{
    struct sb_limiter *limiter = &sb->frame->limiter;
    pthread_mutex_lock(&limiter->lock);
    while (limiter->first) {
        struct sb_bucket *b = limiter->first;
        limiter->first = b->next;
        free(b->key);
        free(b);
    }
    pthread_mutex_unlock(&limiter->lock);
}
