/* The arithmetic of the rate limiter: see limit_record.h. */
#include "core/limit_record.h"
#include <string.h>

#define DAY_S         86400u
#define PARTS         30u /* of a window is a slot: fewer than the ring has, which is the margin */
#define RECOVER_MS    10000u
#define HARDEST       13u /* strikes: a pause of a second has become one of more than an hour */
#define SLOWEST       6u  /* strikes that lengthen the distance between two calls */
#define LONGEST_MS    3600000u
#define LONGEST_SAID  ((uint64_t)DAY_S * 1000)
#define SPARE_MS      50u /* how long spare calls are good for */
#define DISTANCE_MS   50u /* between two calls after a slow-down where no rule says one */
#define MOST_DISTANCE 10000u

static int by_calendar(uint32_t seconds)
{
    return seconds >= DAY_S;
}

static uint64_t slot_ms(uint32_t seconds)
{
    uint64_t ms = (uint64_t)seconds * 1000;
    return by_calendar(seconds) ? ms : (ms + PARTS - 1) / PARTS;
}

/* How many slots count together. */
static uint64_t span_of(uint32_t seconds)
{
    return by_calendar(seconds) ? 1 : TTC_LIMIT_SLOTS;
}

static int has_rule(const struct ttc_limit_rule *rules, unsigned n, uint32_t seconds)
{
    for (unsigned i = 0; i < n; i++)
        if (rules[i].seconds == seconds)
            return 1;
    return 0;
}

/* The window over this time: the one there is, a free one, or one that no rule of ours needs. */
static struct ttc_limit_window *window_of(struct ttc_limit_record *r, uint32_t seconds,
                                          const struct ttc_limit_rule *rules, unsigned n)
{
    struct ttc_limit_window *other = NULL;
    for (unsigned i = 0; i < TTC_LIMIT_RULES; i++)
        if (r->windows[i].seconds == seconds)
            return &r->windows[i];
    for (unsigned i = 0; i < TTC_LIMIT_RULES; i++)
        if (!r->windows[i].seconds || (!other && !has_rule(rules, n, r->windows[i].seconds))) {
            other = &r->windows[i];
            if (!other->seconds)
                break;
        }
    if (other) {
        memset(other, 0, sizeof *other);
        other->seconds = seconds;
    }
    return other;
}

/* Moves the ring on to now. A clock that was set back by less than the ring finds the newest slot still in use. */
static void advance(struct ttc_limit_window *w, uint64_t now_ms)
{
    uint64_t now = now_ms / slot_ms(w->seconds);
    uint64_t behind = now > w->newest ? now - w->newest : w->newest - now;
    if (behind >= TTC_LIMIT_SLOTS) {
        memset(w->used, 0, sizeof w->used);
        w->newest = now;
    }
    while (w->newest < now)
        w->used[++w->newest % TTC_LIMIT_SLOTS] = 0;
}

static uint64_t sum_of(const struct ttc_limit_window *w)
{
    uint64_t sum = 0, span = span_of(w->seconds);
    for (uint64_t i = 0; i < span; i++)
        sum += w->used[(w->newest - i) % TTC_LIMIT_SLOTS];
    return sum;
}

/* When the window has room for the nth call. */
static uint64_t window_when(struct ttc_limit_window *w, uint32_t count, uint64_t nth, uint64_t now_ms)
{
    advance(w, now_ms);
    uint64_t length = slot_ms(w->seconds), span = span_of(w->seconds), sum = sum_of(w);
    uint64_t rounds = (nth - 1) / count; /* whole windows that others fill first */
    uint64_t need = sum + nth - rounds * count;
    if (need <= count)
        return rounds ? (w->newest + rounds * span) * length : now_ms;
    need -= count;
    for (uint64_t i = span; i-- > 0;) {
        uint64_t slot = w->newest - i, used = w->used[slot % TTC_LIMIT_SLOTS];
        if (used >= need)
            return (slot + (rounds + 1) * span) * length;
        need -= used;
    }
    return (w->newest + (rounds + 1) * span) * length;
}

/* Strikes fade when nothing happens: one for every while since the pause was over. */
static uint32_t level(const struct ttc_limit_record *r, uint64_t now_ms)
{
    uint64_t faded = now_ms > r->pause_until_ms ? (now_ms - r->pause_until_ms) / RECOVER_MS : 0;
    return faded < r->strikes ? r->strikes - (uint32_t)faded : 0;
}

/* Between two calls while it recovers: twice the even distance for one strike, and so on. */
static uint64_t distance(const struct ttc_limit_rule *rules, unsigned n, uint32_t strikes)
{
    uint64_t even = DISTANCE_MS;
    for (unsigned i = 0; i < n; i++) {
        uint64_t own = (uint64_t)rules[i].seconds * 1000 / rules[i].count;
        if (i == 0 || (own > even && !by_calendar(rules[i].seconds)))
            even = own;
    }
    even <<= strikes < SLOWEST ? strikes : SLOWEST;
    return even < MOST_DISTANCE ? even : MOST_DISTANCE;
}

void ttc_limit_record_mend(struct ttc_limit_record *r, uint64_t now_ms)
{
    if (r->pause_until_ms > now_ms + LONGEST_SAID || r->strikes > HARDEST) {
        r->pause_until_ms = r->next_ms = 0;
        r->strikes = 0;
    }
    if (r->next_ms > now_ms + MOST_DISTANCE && r->next_ms > r->pause_until_ms)
        r->next_ms = now_ms;
}

uint64_t ttc_limit_record_when(struct ttc_limit_record *r, const struct ttc_limit_rule *rules, unsigned n,
                               uint64_t nth, uint64_t now_ms)
{
    uint32_t strikes = level(r, now_ms);
    uint64_t when = r->pause_until_ms > now_ms ? r->pause_until_ms : now_ms;
    if (strikes) {
        uint64_t turn = (r->next_ms > now_ms ? r->next_ms : now_ms) + (nth - 1) * distance(rules, n, strikes);
        when = turn > when ? turn : when;
    }
    for (unsigned i = 0; i < n; i++) {
        struct ttc_limit_window *w = window_of(r, rules[i].seconds, rules, n);
        uint64_t room = w ? window_when(w, rules[i].count, nth, now_ms) : now_ms;
        when = room > when ? room : when;
    }
    return when;
}

uint32_t ttc_limit_record_spare(struct ttc_limit_record *r, const struct ttc_limit_rule *rules, unsigned n,
                                uint32_t most, uint64_t now_ms, uint64_t *until_ms)
{
    *until_ms = now_ms + SPARE_MS;
    if (level(r, now_ms))
        return 0;
    for (unsigned i = 0; i < n; i++) {
        struct ttc_limit_window *w = window_of(r, rules[i].seconds, rules, n);
        uint64_t end = (now_ms / slot_ms(rules[i].seconds) + 1) * slot_ms(rules[i].seconds), sum;
        if (!w)
            continue;
        advance(w, now_ms);
        sum = sum_of(w);
        uint64_t eighth = sum < rules[i].count ? (rules[i].count - sum) / 8 : 0;
        most = eighth < most ? (uint32_t)eighth : most;
        *until_ms = end < *until_ms ? end : *until_ms;
    }
    return most;
}

void ttc_limit_record_spend(struct ttc_limit_record *r, const struct ttc_limit_rule *rules, unsigned n,
                            uint32_t count, uint64_t now_ms)
{
    uint32_t strikes = level(r, now_ms);
    r->touched_ms = now_ms;
    r->next_ms = strikes ? now_ms + distance(rules, n, strikes) : 0;
    for (unsigned i = 0; i < n; i++) {
        struct ttc_limit_window *w = window_of(r, rules[i].seconds, rules, n);
        if (!w)
            continue;
        advance(w, now_ms);
        uint32_t *used = &w->used[w->newest % TTC_LIMIT_SLOTS];
        *used = *used > UINT32_MAX - count ? UINT32_MAX : *used + count;
    }
}

/* A daily quota that our own count calls nearly spent is not worth asking for before the day is over. */
static uint64_t end_of_quota(struct ttc_limit_record *r, const struct ttc_limit_rule *rules, unsigned n,
                             uint64_t now_ms)
{
    for (unsigned i = 0; i < n; i++) {
        struct ttc_limit_window *w =
            by_calendar(rules[i].seconds) ? window_of(r, rules[i].seconds, rules, n) : NULL;
        if (!w)
            continue;
        advance(w, now_ms);
        if (sum_of(w) >= rules[i].count - rules[i].count / 20)
            return (w->newest + 1) * slot_ms(w->seconds);
    }
    return 0;
}

int ttc_limit_record_slow(struct ttc_limit_record *r, const struct ttc_limit_rule *rules, unsigned n,
                          const struct ttc_limit_throttle *t, uint64_t now_ms)
{
    uint64_t said = t->pause_ms < LONGEST_SAID ? t->pause_ms : LONGEST_SAID, pause = said;
    if (t->sent_ms < r->pause_until_ms) {
        if (t->exact && now_ms + said > r->pause_until_ms)
            r->pause_until_ms = r->next_ms = now_ms + said;
        return 0;
    }
    uint32_t strikes = level(r, now_ms) + 1;
    r->strikes = strikes < HARDEST ? strikes : HARDEST;
    if (!t->exact) {
        pause = said << (r->strikes - 1);
        if (pause > LONGEST_MS && pause > said)
            pause = said > LONGEST_MS ? said : LONGEST_MS;
    }
    uint64_t quota = t->exact ? 0 : end_of_quota(r, rules, n, now_ms);
    r->pause_until_ms = now_ms + pause > quota ? now_ms + pause : quota;
    r->next_ms = r->pause_until_ms;
    r->touched_ms = now_ms;
    return 1;
}
