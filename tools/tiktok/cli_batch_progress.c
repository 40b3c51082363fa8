/* How far a batch is, on stderr: a line that is drawn over on a terminal, lines or JSON objects elsewhere when asked for;
 * and the summary at its end. Times left are only told of files, whose length is known. */
#include "cli_batch.h"
#include <string.h>

enum { REDRAW_MS = 250, JSON_MS = 1000, LINES_MS = 10000 };

void cli_batch_progress_begin(cli_batch *b)
{
    b->progress = cli_progress_mode(b->o);
    b->begun_ms = b->drawn_ms = cli_now_ms();
}

static uint64_t period(const cli_batch *b)
{
    return b->progress == CLI_PROGRESS_BAR    ? REDRAW_MS
           : b->progress == CLI_PROGRESS_JSON ? JSON_MS
                                              : LINES_MS;
}

static uint64_t ended(const cli_counts *c)
{
    return c->done + c->failed + c->unknown + c->canceled;
}

static double rate(const cli_batch *b, uint64_t now)
{
    return now > b->begun_ms ? (double)ended(&b->counts) * 1000 / (double)(now - b->begun_ms) : 0;
}

/* By what was read of the file so far; what is in flight is small beside it. */
static int64_t seconds_left(const cli_batch *b, uint64_t now)
{
    if (!b->in.size || !b->in.taken || b->in.taken > b->in.size)
        return -1;
    double gone = (double)(now - b->begun_ms) / 1000;
    return (int64_t)(gone * (double)(b->in.size - b->in.taken) / (double)b->in.taken + 0.5);
}

static void add_time(cli_text *t, int64_t s)
{
    if (s >= 3600)
        cli_text_addf(t, "%d h %d min", (int)(s / 3600), (int)(s / 60 % 60));
    else if (s >= 60)
        cli_text_addf(t, "%d min %d s", (int)(s / 60), (int)(s % 60));
    else
        cli_text_addf(t, "%d s", (int)s);
}

static void add_counts(cli_text *t, const cli_counts *c)
{
    cli_text_addf(t, "%llu done, %llu failed", (unsigned long long)c->done, (unsigned long long)c->failed);
    if (c->unknown)
        cli_text_addf(t, ", %llu unknown", (unsigned long long)c->unknown);
    if (c->canceled)
        cli_text_addf(t, ", %llu cancelled", (unsigned long long)c->canceled);
}

static void add_words(cli_text *t, const cli_batch *b, uint64_t now)
{
    int64_t left = seconds_left(b, now);
    add_counts(t, &b->counts);
    cli_text_addf(t, ", %zu in flight, %.1f a second", b->in_flight, rate(b, now));
    if (left >= 0) {
        cli_text_adds(t, ", ");
        add_time(t, left);
        cli_text_adds(t, " left");
    }
}

static void add_json_counts(cli_text *t, const cli_counts *c)
{
    cli_text_addf(t, "\"lines\":%llu,\"done\":%llu,\"failed\":%llu,\"unknown\":%llu,\"cancelled\":%llu",
                  (unsigned long long)c->lines, (unsigned long long)c->done, (unsigned long long)c->failed,
                  (unsigned long long)c->unknown, (unsigned long long)c->canceled);
    cli_text_addf(t, ",\"finished_earlier\":%llu,\"failed_earlier\":%llu",
                  (unsigned long long)c->finished_earlier, (unsigned long long)c->failed_earlier);
}

static void add_json(cli_text *t, const cli_batch *b, uint64_t now)
{
    int64_t left = seconds_left(b, now);
    cli_text_adds(t, "{\"progress\":{");
    add_json_counts(t, &b->counts);
    cli_text_addf(t, ",\"in_flight\":%zu,\"rate\":%.1f", b->in_flight, rate(b, now));
    if (left >= 0)
        cli_text_addf(t, ",\"seconds_left\":%lld", (long long)left);
    cli_text_adds(t, "}}");
}

int cli_batch_progress_wait(const cli_batch *b)
{
    if (b->progress == CLI_PROGRESS_NONE)
        return -1;
    uint64_t due = b->drawn_ms + period(b), now = cli_now_ms();
    return due > now ? (int)(due - now) : 0;
}

void cli_batch_progress(cli_batch *b)
{
    cli_text t = {0};
    if (cli_batch_progress_wait(b) != 0)
        return;
    b->drawn_ms = cli_now_ms();
    if (b->progress == CLI_PROGRESS_BAR)
        cli_text_adds(&t, "\r\033[K");
    if (b->progress == CLI_PROGRESS_JSON)
        add_json(&t, b, b->drawn_ms);
    else
        add_words(&t, b, b->drawn_ms);
    if (b->progress != CLI_PROGRESS_BAR)
        cli_text_adds(&t, "\n");
    fwrite(t.p, 1, t.n, stderr);
    fflush(stderr);
    b->drawn = b->progress == CLI_PROGRESS_BAR;
    cli_text_free(&t);
}

void cli_batch_progress_clear(cli_batch *b)
{
    if (!b->drawn)
        return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    b->drawn = 0;
}

static void add_summary(cli_text *t, const cli_batch *b, uint64_t now)
{
    const cli_counts *c = &b->counts;
    cli_text_addf(t, "%llu line%s: ", (unsigned long long)c->lines, c->lines == 1 ? "" : "s");
    add_counts(t, c);
    if (c->finished_earlier)
        cli_text_addf(t, ", %llu finished earlier", (unsigned long long)c->finished_earlier);
    if (c->failed_earlier)
        cli_text_addf(t, ", %llu failed earlier", (unsigned long long)c->failed_earlier);
    cli_text_addf(t, "; %.1f s, %.1f a second", (double)(now - b->begun_ms) / 1000, rate(b, now));
}

void cli_batch_summary(cli_batch *b)
{
    uint64_t now = cli_now_ms();
    cli_text t = {0};
    if (b->progress == CLI_PROGRESS_JSON || b->o->errors_json) {
        cli_text_adds(&t, "{\"summary\":{");
        add_json_counts(&t, &b->counts);
        cli_text_addf(&t, ",\"seconds\":%.3f,\"rate\":%.1f}}", (double)(now - b->begun_ms) / 1000,
                      rate(b, now));
        cli_note("%s", t.p);
    } else {
        add_summary(&t, b, now);
        cli_note("%s", t.p);
        if (b->counts.failed_earlier)
            cli_note("--retry-failed runs again what failed earlier.");
        if (b->counts.unknown)
            cli_note("What is unknown may have happened or not: look before you repeat it.");
    }
    cli_text_free(&t);
}
