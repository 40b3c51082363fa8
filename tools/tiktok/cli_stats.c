/* What the library has counted, for people: one line in all, and one a provider where there are several. */
#include "cli.h"
#include <inttypes.h>

static void add_bytes(cli_text *line, uint64_t n, const char *what)
{
    static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
    double value = (double)n;
    size_t unit = 0;
    for (; value >= 999.95 && unit < 4; unit++)
        value /= 1000;
    cli_text_addf(line, unit ? "%.1f %s %s" : "%.0f %s %s", value, units[unit], what);
}

static void add_count(cli_text *line, uint64_t n, const char *one, const char *many)
{
    cli_text_addf(line, "%" PRIu64 " %s", n, n == 1 ? one : many);
}

/* ", 3 repeats", or nothing. */
static void add_some(cli_text *line, uint64_t n, const char *one, const char *many)
{
    if (!n)
        return;
    cli_text_adds(line, ", ");
    add_count(line, n, one, many);
}

static void print(const char *who, const tt_statistics *s)
{
    cli_text line = {0};
    add_count(&line, s->calls, "call", "calls");
    cli_text_addf(&line, " (%" PRIu64 " succeeded, %" PRIu64 " failed)", s->succeeded, s->failed);
    cli_text_adds(&line, ", ");
    add_count(&line, s->requests, "request", "requests");
    add_some(&line, s->retries, "repeat", "repeats");
    add_some(&line, s->refreshes, "token refresh", "token refreshes");
    add_some(&line, s->throttled, "throttled", "throttled");
    if (s->limit_waits) {
        add_some(&line, s->limit_waits, "wait", "waits");
        cli_text_addf(&line, " for the limit (%.1f s)", (double)s->limit_waited_ms / 1000);
    }
    cli_text_adds(&line, "; ");
    add_bytes(&line, s->bytes_sent, "sent");
    cli_text_adds(&line, ", ");
    add_bytes(&line, s->bytes_received, "received");
    add_some(&line, s->blocked, "callback that blocked", "callbacks that blocked");
    if (!who)
        cli_text_addf(&line, "; loop lag %.1f ms on average, %" PRIu64 " ms at most",
                      (double)s->loop_lag_mean_us / 1000, s->loop_lag_max_ms);
    cli_note("%s%s%s", who ? who : "", who ? ": " : "", line.p);
    cli_text_free(&line);
}

void cli_stats(tt_context *ctx)
{
    tt_statistics all = TT_STATISTICS_INIT;
    tt_result *r = tt_providers(ctx);
    json_t *providers = tt_result_tree(r), *one;
    size_t i, used = 0;
    if (tt_stats(ctx, NULL, &all) != 0)
        goto out;
    for (int go = 0; go < 2; go++) { /* counted first: a single one needs no line of its own */
        json_array_foreach(providers, i, one)
        {
            tt_statistics s = TT_STATISTICS_INIT;
            const char *name = json_string_value(json_object_get(one, "name"));
            if (!name || tt_stats(ctx, name, &s) != 0 || !(s.calls || s.requests))
                continue;
            used += go == 0;
            if (go == 1 && used > 1)
                print(name, &s);
        }
    }
    print(NULL, &all);
out:
    json_decref(providers);
    tt_result_unref(r);
}
