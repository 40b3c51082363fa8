/* Rates as text, and the counts of calls. Input: a rate up to a zero byte, a byte, the bytes of a record as a file may
 * hold it (when the byte is odd), then steps: a byte of what and two of how much.
 *
 * From a new record no stretch of a window's length sees more calls than its rule allows, whatever the clock does; from
 * any record nothing hangs, and no turn lies further ahead than a day and what is queued before it. */
#include "core/limit_record.h"
#include "tests/fuzz/fuzz.h"

enum { MOST_STEPS = 300 };
#define DAY_MS UINT64_C(86400000)
#define BEGIN  UINT64_C(1764000000000)

struct run {
    struct ttc_limit_rule rules[TTC_LIMIT_RULES];
    unsigned n;
    struct ttc_limit_record record;
    uint64_t now, sent[MOST_STEPS];
    size_t n_sent;
    int ours; /* the record was not made up */
};

static void check_windows(const struct run *r)
{
    for (unsigned i = 0; r->ours && i < r->n; i++) {
        uint64_t length = (uint64_t)r->rules[i].seconds * 1000;
        size_t first = 0;
        for (size_t last = 0; last < r->n_sent; last++) {
            while (length < DAY_MS ? r->sent[last] - r->sent[first] >= length
                                   : r->sent[last] / length != r->sent[first] / length)
                first++;
            FUZZ_CHECK(last - first < r->rules[i].count, "%zu calls in %u s; %u are allowed",
                       last - first + 1, r->rules[i].seconds, r->rules[i].count);
        }
    }
}

static void check_when(struct run *r, uint64_t nth)
{
    uint64_t when = ttc_limit_record_when(&r->record, r->rules, r->n, nth, r->now);
    uint64_t later = ttc_limit_record_when(&r->record, r->rules, r->n, nth + 1, r->now);
    FUZZ_CHECK(when >= r->now, "its turn is over");
    FUZZ_CHECK(later >= when, "the next one goes first");
    FUZZ_CHECK(when <= r->now + (nth + 1) * DAY_MS + DAY_MS, "call %llu waits %llu ms",
               (unsigned long long)nth, (unsigned long long)(when - r->now));
}

static void spend(struct run *r)
{
    if (ttc_limit_record_when(&r->record, r->rules, r->n, 1, r->now) > r->now || r->n_sent >= MOST_STEPS)
        return;
    ttc_limit_record_spend(&r->record, r->rules, r->n, 1, r->now);
    r->sent[r->n_sent++] = r->now;
}

static void step(struct run *r, unsigned what, uint64_t much)
{
    struct ttc_limit_throttle t = {r->now, much * 100, (int)(what & 16)};
    uint64_t until;
    switch (what % 7) {
    case 0:
    case 1:
        r->now += much;
        break;
    case 2:
        for (uint64_t i = 0; i <= much % 32; i++)
            spend(r);
        break;
    case 3:
        check_when(r, 1 + much % 1000);
        break;
    case 4:
        t.sent_ms -= much;
        ttc_limit_record_slow(&r->record, r->rules, r->n, &t, r->now);
        break;
    case 5:
        FUZZ_CHECK(ttc_limit_record_spare(&r->record, r->rules, r->n, (uint32_t)much, r->now, &until) <= much,
                   "more are spare than were asked for");
        break;
    default:
        r->now += much * 1000;
        ttc_limit_record_mend(&r->record, r->now);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    struct run r = {.now = BEGIN, .ours = 1};
    char why[256] = "", *rate = fuzz_text(&in, '\0', NULL);
    if (ttc_limit_rate(rate, r.rules, &r.n, why) != 0) {
        FUZZ_CHECK(*why, "a refusal without a reason");
        free(rate);
        return 0;
    }
    free(rate);
    for (unsigned i = 0; i < r.n; i++)
        FUZZ_CHECK(r.rules[i].count && r.rules[i].seconds, "a rule that allows nothing");
    if (fuzz_byte(&in) & 1) {
        size_t n = in.n < sizeof r.record ? in.n : sizeof r.record;
        memcpy(&r.record, in.p, n);
        in.p += n;
        in.n -= n;
        r.ours = 0;
    }
    ttc_limit_record_mend(&r.record, r.now);
    for (int i = 0; in.n && i < MOST_STEPS; i++) {
        unsigned what = fuzz_byte(&in);
        step(&r, what, fuzz_number(&in, 2));
    }
    check_when(&r, 1);
    check_windows(&r);
    return 0;
}
