/* One call: submitted, then polled until it is over, so that a signal can cancel it and progress can be shown. */
#include "cli.h"
#include <signal.h>
#include <string.h>

static volatile sig_atomic_t caught; /* set by the handler, read by the loop */

static void on_signal(int number)
{
    caught = number;
}

/* The first signal cancels; with the handler gone, the second one kills. */
static void catch_signals(struct sigaction old[2])
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    action.sa_flags = (int)SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    caught = 0;
    sigaction(SIGINT, &action, &old[0]);
    sigaction(SIGTERM, &action, &old[1]);
}

static void restore_signals(const struct sigaction old[2])
{
    sigaction(SIGINT, &old[0], NULL);
    sigaction(SIGTERM, &old[1], NULL);
}

int cli_run_signal(void)
{
    return caught;
}

/* Rows of all pages go to the printer; the bytes of a streamed answer straight to stdout. */
static int32_t on_bytes(const void *bytes, size_t n, void *user)
{
    if (user)
        cli_rows_add(user, (cli_span){bytes, n});
    else
        cli_put(stdout, bytes, n);
    return cli_out_failed();
}

static void on_done(tt_id id, tt_result *result, void *user)
{
    (void)id;
    *(tt_result **)user = result;
}

void cli_call_options(const cli_options *o, tt_call_options *call)
{
    *call = (tt_call_options)TT_CALL_OPTIONS_INIT;
    call->flags = (o->dry_run ? TT_DRY_RUN : 0) | (o->all_pages ? TT_ALL_PAGES : 0) |
                  (o->no_check ? TT_NO_CHECK : 0) | (o->allow_unknown ? TT_ALLOW_UNKNOWN : 0) |
                  (o->retry_writes ? TT_RETRY_WRITES : 0) | (o->yes ? TT_CONFIRMED : 0);
    call->account = o->account;
    call->deadline_ms = o->deadline_ms;
    call->max_items = o->max_items;
}

static tt_result *poll_until_done(tt_context *ctx, const char *action, const json_t *params,
                                  const tt_call_options *call)
{
    tt_result *result = NULL, *why = NULL;
    int cancelled = 0;
    tt_id id = tt_submit(ctx, action, params, call, on_done, &result, &why);
    if (!id)
        return why;
    while (!result) {
        if (caught && !cancelled) {
            cancelled = 1;
            tt_cancel(ctx, id);
        }
        if (!result)
            tt_poll(ctx, 50); /* a signal that comes just before the poll waits no longer than this */
    }
    return result;
}

tt_result *cli_run(tt_context *ctx, const cli_options *o, const char *action, const json_t *params,
                   uint32_t flags, cli_rows *rows)
{
    cli_progress progress;
    struct sigaction old[2];
    tt_call_options call;
    cli_call_options(o, &call);
    call.flags |= flags;
    call.resume = o->resume;
    call.sink = on_bytes;
    call.sink_user = rows;
    cli_progress_begin(&progress, o);
    if (progress.mode != CLI_PROGRESS_NONE) {
        call.progress = cli_progress_fn;
        call.progress_user = &progress;
    }
    catch_signals(old);
    tt_result *result = poll_until_done(ctx, action, params, &call);
    restore_signals(old);
    cli_progress_end(&progress);
    return result;
}
