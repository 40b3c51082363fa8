/* Progress on stderr: a bar on a terminal, a line a step or a JSON object elsewhere when asked for. A call that is
 * over in a moment shows nothing. */
#include "cli.h"
#include <string.h>
#include <unistd.h>

#define PATIENCE_MS 300u /* no bar before */
#define REDRAW_MS   100u
#define BAR         30u

int cli_progress_mode(const cli_options *o)
{
    if (o->quiet)
        return CLI_PROGRESS_NONE;
    if (o->progress != CLI_PROGRESS_AUTO)
        return o->progress;
    return isatty(STDERR_FILENO) && !o->verbose ? CLI_PROGRESS_BAR : CLI_PROGRESS_NONE;
}

void cli_progress_begin(cli_progress *p, const cli_options *o)
{
    memset(p, 0, sizeof *p);
    p->mode = cli_progress_mode(o);
    p->begun_ms = cli_now_ms();
}

static void add_amount(cli_text *t, uint64_t n)
{
    if (n < 10000)
        cli_text_addf(t, "%llu", (unsigned long long)n);
    else if (n < 10000000)
        cli_text_addf(t, "%.1f k", (double)n / 1e3);
    else if (n < 10000000000u)
        cli_text_addf(t, "%.1f M", (double)n / 1e6);
    else
        cli_text_addf(t, "%.1f G", (double)n / 1e9);
}

static unsigned percent(uint64_t done, uint64_t total)
{
    return done >= total ? 100 : (unsigned)((double)done / (double)total * 100);
}

static void add_words(cli_text *t, uint64_t done, uint64_t total, const char *phase)
{
    cli_text_add_safe(t, phase, strlen(phase));
    if (!done && !total)
        return;
    cli_text_adds(t, *phase ? ": " : "");
    add_amount(t, done);
    if (total) {
        cli_text_adds(t, " of ");
        add_amount(t, total);
        cli_text_addf(t, " (%u %%)", percent(done, total));
    }
}

static void draw_bar(cli_progress *p, uint64_t done, uint64_t total, const char *phase)
{
    cli_text t = {0};
    cli_text_adds(&t, "\r\033[K");
    if (total) {
        unsigned full = percent(done, total) * BAR / 100;
        cli_text_adds(&t, "[");
        for (unsigned i = 0; i < BAR; i++)
            cli_text_adds(&t, i < full ? "#" : "-");
        cli_text_adds(&t, "] ");
    }
    add_words(&t, done, total, phase);
    fwrite(t.p, 1, t.n, stderr);
    fflush(stderr);
    cli_text_free(&t);
    p->shown = 1;
}

/* A new phase or another tenth of the way: what deserves a line. */
static int is_step(cli_progress *p, uint64_t done, uint64_t total, const char *phase)
{
    unsigned step = total ? percent(done, total) / 10 : 0;
    if (p->shown && step == p->step && strncmp(p->phase, phase, sizeof p->phase - 1) == 0)
        return 0;
    p->shown = 1;
    p->step = step;
    snprintf(p->phase, sizeof p->phase, "%s", phase);
    return 1;
}

static void put_line(const cli_progress *p, uint64_t done, uint64_t total, const char *phase)
{
    cli_text t = {0};
    if (p->mode == CLI_PROGRESS_JSON) {
        cli_text_adds(&t, "{\"phase\":");
        cli_json_quote(&t, phase, strlen(phase));
        cli_text_addf(&t, ",\"done\":%llu,\"total\":%llu}", (unsigned long long)done,
                      (unsigned long long)total);
    } else {
        add_words(&t, done, total, phase);
    }
    cli_text_adds(&t, "\n");
    fwrite(t.p, 1, t.n, stderr);
    cli_text_free(&t);
}

void cli_progress_fn(tt_id id, uint64_t done, uint64_t total, const char *phase, void *user)
{
    cli_progress *p = user;
    uint64_t now = cli_now_ms();
    (void)id;
    if (!phase)
        phase = "";
    if (p->mode == CLI_PROGRESS_BAR) {
        if (now - p->begun_ms < PATIENCE_MS || (p->shown && now - p->drawn_ms < REDRAW_MS))
            return;
        p->drawn_ms = now;
        draw_bar(p, done, total, phase);
    } else if (p->mode != CLI_PROGRESS_NONE && is_step(p, done, total, phase)) {
        put_line(p, done, total, phase);
    }
}

void cli_progress_end(cli_progress *p)
{
    if (p->mode == CLI_PROGRESS_BAR && p->shown) {
        fputs("\r\033[K", stderr);
        fflush(stderr);
    }
}
