/* Time-outs by phase, on our own clock: a slow upload that moves is never cut, a silence is noticed in its phase. */
#include "core/transport/loop.h"
#include <inttypes.h>
#include <time.h>

int64_t ttc_loop_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void ttc_clock_set(struct ttc_clock *clock, enum ttc_phase phase)
{
    clock->phase = phase;
    ttc_clock_touch(clock);
}

void ttc_clock_touch(struct ttc_clock *clock)
{
    clock->since_ms = ttc_loop_now_ms();
    clock->forgiven = 0;
}

static void forgive(struct ttc_clock *clock)
{
    if (clock->forgiven)
        return;
    ttc_clock_touch(clock);
    clock->forgiven = 1;
}

void ttc_request_forgive(struct ttc_request *r)
{
    forgive(&r->clock);
    for (size_t i = 0; i < r->n_readers; i++) {
        struct ttc_clock *clock = r->readers[i].pipe ? ttc_pipe_clock(r->readers[i].pipe) : NULL;
        if (clock)
            forgive(clock);
    }
}

static uint32_t limit_of(const struct ttc_wire *wire, enum ttc_phase phase)
{
    switch (phase) {
    case TTC_PHASE_CONNECT:
        return wire->connect_ms;
    case TTC_PHASE_SEND:
        return wire->send_stall_ms;
    case TTC_PHASE_ANSWER:
        return wire->answer_ms;
    case TTC_PHASE_RECEIVE:
        return wire->receive_stall_ms;
    }
    return 0;
}

static int64_t time_left(const struct ttc_wire *wire, const struct ttc_clock *clock, int64_t now)
{
    uint32_t limit = limit_of(wire, clock->phase);
    return limit ? clock->since_ms + limit - now : INT64_MAX;
}

static int waits_for_source(const struct ttc_request *r)
{
    return r->state == TTC_OPENING || ttc_request_is_starved(r);
}

int64_t ttc_request_time_left(const struct ttc_request *r, int64_t now)
{
    int64_t least = INT64_MAX;
    if (r->stopped)
        return 0;
    if (r->paused)
        return INT64_MAX;
    if (r->state == TTC_QUEUED)
        return 0;
    if (!waits_for_source(r))
        least = time_left(&r->wire, &r->clock, now);
    for (size_t i = 0; i < r->n_readers; i++) {
        const struct ttc_clock *clock = r->readers[i].pipe ? ttc_pipe_clock(r->readers[i].pipe) : NULL;
        int64_t left = clock ? time_left(&r->wire, clock, now) : INT64_MAX;
        if (left < least)
            least = left;
    }
    return least > 0 ? least : 0;
}

/* libcurl counts what it gave to the kernel, which keeps little (TCP_NOTSENT_LOWAT). */
void ttc_request_note_sent(struct ttc_request *r)
{
    curl_off_t sent = 0, total = -1;
    if (r->state != TTC_RUNNING || !r->n_readers)
        return;
    if (curl_easy_getinfo(r->easy, CURLINFO_SIZE_UPLOAD_T, &sent) != CURLE_OK || sent < 0)
        return;
    if (r->mime && curl_easy_getinfo(r->easy, CURLINFO_CONTENT_LENGTH_UPLOAD_T, &total) == CURLE_OK &&
        total >= 0)
        r->total = (uint64_t)total;
    if ((uint64_t)sent != r->sent) {
        r->sent = (uint64_t)sent;
        ttc_clock_touch(&r->clock);
    }
    if (r->clock.phase == TTC_PHASE_SEND && r->sent >= r->total && (!r->mime || total >= 0))
        ttc_clock_set(&r->clock, TTC_PHASE_ANSWER);
}

static void seconds(char out[32], uint32_t ms)
{
    if (ms % 1000)
        snprintf(out, 32, "%u.%03u s", ms / 1000, ms % 1000);
    else
        snprintf(out, 32, "%u s", ms / 1000);
}

/* What was still missing when the time for connecting was over. */
static const char *connect_step(CURL *easy)
{
    curl_off_t resolved = 0;
    const char *address = NULL;
    curl_easy_getinfo(easy, CURLINFO_NAMELOOKUP_TIME_T, &resolved);
    curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &address);
    if (address && *address)
        return "the TLS handshake did not end";
    return resolved > 0 ? "no connection came up" : "the name was not resolved";
}

static void time_is_up(struct ttc_request *r)
{
    char after[32];
    seconds(after, limit_of(&r->wire, r->clock.phase));
    const char *place = r->url.place;
    switch (r->clock.phase) {
    case TTC_PHASE_CONNECT:
        ttc_request_stop(r, TTC_CONNECT_TIMEOUT, "could not connect to %s within %s: %s", place, after,
                         connect_step(r->easy));
        break;
    case TTC_PHASE_SEND:
        ttc_request_stop(r, TTC_SEND_STALL,
                         "%s took no more of the request for %s (%" PRIu64 " of %" PRIu64 " bytes were sent)",
                         place, after, r->sent, r->total);
        break;
    case TTC_PHASE_ANSWER:
        ttc_request_stop(r, TTC_ANSWER_TIMEOUT, "%s did not answer within %s", place, after);
        break;
    case TTC_PHASE_RECEIVE:
        ttc_request_stop(r, TTC_RECEIVE_STALL, "the answer of %s stopped coming for %s", place, after);
        break;
    }
}

void ttc_request_watch(struct ttc_request *r, int64_t now)
{
    if (r->stopped || r->paused || r->state == TTC_QUEUED)
        return;
    for (size_t i = 0; i < r->n_readers; i++) {
        struct ttc_pipe *pipe = r->readers[i].pipe;
        const struct ttc_clock *clock = pipe ? ttc_pipe_clock(pipe) : NULL;
        if (!clock || time_left(&r->wire, clock, now) > 0)
            continue;
        char after[32];
        seconds(after, limit_of(&r->wire, clock->phase));
        ttc_request_stop(r, TTC_SOURCE, "the source %s sent nothing for %s", ttc_pipe_place(pipe), after);
        return;
    }
    if (r->state != TTC_RUNNING)
        return;
    ttc_request_note_sent(r);
    if (waits_for_source(r))
        ttc_clock_touch(&r->clock);
    if (time_left(&r->wire, &r->clock, now) <= 0)
        time_is_up(r);
}
