/* tiktok batch: JSON Lines in, JSON Lines out, many calls in flight. The main thread reads, journals, submits and prints;
 * it sleeps in one poll() for input, for finished calls, for signals and for the clock. */
#include "cli_batch.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

enum { JOBS = 8, WINDOW_LEAST = 256, WINDOW_PER_JOB = 16 };
#define HELD_MOST   ((size_t)64 << 20) /* bytes of results that wait for an earlier line */
#define REPORT_MOST 10u
#define CATCH_UP_US 20000u /* what --rate makes good after the process slept */

/* A signal handler reaches nothing else than these; one batch a process. */
static volatile sig_atomic_t signals, last_signal;
static int wake_fd = -1;

static void wake(void)
{
    int kept = errno;
    uint64_t one = 1;
    ssize_t n = write(wake_fd, &one, sizeof one);
    (void)n; /* full means awake */
    errno = kept;
}

static void on_signal(int number)
{
    signals++;
    last_signal = number;
    wake();
}

static void handle_signals(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

/* --------------------------------------------------------------------------------------- lines that ended */

static void unlink_item(cli_batch *b, cli_item *item)
{
    *(item->prev ? &item->prev->next : &b->first) = item->next;
    *(item->next ? &item->next->prev : &b->last) = item->prev;
    b->items--;
    b->held -= item->held;
    cli_item_free(item);
}

static void count(cli_batch *b, const cli_item *item)
{
    if (item->earlier)
        return;
    if (item->status == TT_OK)
        b->counts.done++;
    else if (item->status == TT_EUNKNOWN)
        b->counts.unknown++;
    else if (item->status == TT_ECANCELED)
        b->counts.canceled++;
    else
        b->counts.failed++;
}

/* An item is over: counted, journaled; and with --fail-fast nothing new begins. */
static void conclude(cli_batch *b, cli_item *item)
{
    count(b, item);
    cli_batch_ended(b, item);
    if (item->earlier || item->status == TT_OK)
        return;
    if (b->o->fail_fast && item->status != TT_ECANCELED)
        b->stopping = 1;
    if (!b->o->errors_json && !b->to_terminal && b->reported < REPORT_MOST) {
        cli_batch_progress_clear(b);
        cli_item_report(item);
        if (++b->reported == REPORT_MOST)
            cli_warn("further failures stand in the results only");
    }
}

/* A flow that could not go on has learned nothing of what an earlier run did. */
static void end_with(cli_item *item, tt_result *result)
{
    const char *p;
    size_t n;
    item->result = NULL;
    if (item->resumes && strcmp(tt_result_code(result), "nothing_saved") == 0) {
        cli_batch_fail_unknown(item);
        tt_result_unref(result);
        return;
    }
    item->result = result;
    item->status = tt_result_status(result);
    item->over = 1;
    if (tt_result_bytes(result, &p, &n) == 0)
        item->held = n;
    item->batch->held += item->held;
}

/* Loop thread. */
static void on_done(tt_id id, tt_result *result, void *user)
{
    cli_item *item = user;
    cli_item *_Atomic *landed = &item->batch->landed;
    cli_item *before = atomic_load(landed);
    (void)id;
    item->result = result;
    do
        item->follows = before;
    while (!atomic_compare_exchange_weak(landed, &before, item));
    if (!before) /* from here on the item is the main thread's */
        wake();
}

static void collect(cli_batch *b)
{
    cli_item *item = atomic_exchange(&b->landed, NULL), *oldest = NULL;
    while (item) {
        cli_item *next = item->follows;
        item->follows = oldest;
        oldest = item;
        item = next;
    }
    for (item = oldest; item; item = item->follows) {
        tt_result *result = item->result;
        b->in_flight--;
        item->call = 0;
        end_with(item, result);
        conclude(b, item);
    }
}

/* Prints what may be printed: the beginning of the list, or all that is over. What was printed counts as printed when it
 * has left the process. */
static void print_ready(cli_batch *b)
{
    cli_item *printed = NULL, *next;
    for (cli_item *item = b->first; item && (item->over || b->o->as_completed); item = next) {
        next = item->next;
        if (!item->over)
            continue;
        if (item->silent) {
            unlink_item(b, item);
            continue;
        }
        if (!printed && b->to_terminal)
            cli_batch_progress_clear(b);
        cli_item_print(item, &b->fields);
        item->follows = printed;
        printed = item;
    }
    if (printed && cli_out_flush() != 0)
        b->stopping = 1;
    for (; printed; printed = next) {
        next = printed->follows;
        if (!cli_out_failed())
            cli_batch_printed(b, printed);
        unlink_item(b, printed);
    }
}

/* ------------------------------------------------------------------------------------- lines that begin */

static uint64_t now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

/* A line becomes an item: one that is over, or one to be sent. */
static cli_item *take_line(cli_batch *b, int kind, cli_span line)
{
    cli_item *item = cli_alloc(sizeof *item);
    item->batch = b;
    item->number = b->in.number;
    item->prev = b->last;
    *(b->last ? &b->last->next : &b->first) = item;
    b->last = item;
    b->items++;
    b->counts.lines++;
    if (kind == CLI_INPUT_LONG)
        cli_item_fail(item, TT_EUSAGE, "line_too_long", "large files are given by their path",
                      "The line is longer than %zu MiB", CLI_LINE_MOST >> 20);
    else if (cli_item_read(item, line) == 0 && cli_item_options(item, b->o) == 0)
        cli_batch_admit(b, item, line);
    return item;
}

static int has_room(const cli_batch *b, size_t more)
{
    return !b->stopping && b->in_flight + more < b->o->jobs && b->items < b->window && b->held < HELD_MOST;
}

/* The next lines, as many as may fly; those to be sent, in their order. */
static cli_item *take_lines(cli_batch *b)
{
    cli_item *first = NULL, **end = &first;
    cli_span line;
    size_t n = 0;
    b->dry = 0;
    while (has_room(b, n)) {
        uint64_t now = b->gap_us ? now_us() : 0;
        if (b->gap_us && now < b->next_us)
            break;
        int kind = cli_input_next(&b->in, &line);
        b->dry = kind == CLI_INPUT_NONE;
        if (b->dry)
            break;
        cli_item *item = take_line(b, kind, line);
        if (item->over) {
            conclude(b, item);
            continue;
        }
        if (b->gap_us)
            b->next_us = (b->next_us + CATCH_UP_US > now ? b->next_us : now) + b->gap_us;
        *end = item;
        end = &item->follows;
        n++;
    }
    return first;
}

static void submit(cli_batch *b, cli_item *item)
{
    tt_result *why = NULL;
    char name[CLI_JOURNAL_NAME];
    if (item->journaled && item->is_flow) {
        cli_journal_name(&item->digest, name);
        item->options.resume = name;
        item->options.flags |= item->resumes ? TT_RESUME_ONLY : 0;
    }
    b->in_flight++;
    item->call = tt_submit(b->tt, item->action, json_object_get(item->line, "params"), &item->options,
                           on_done, item, &why);
    if (!item->call) {
        b->in_flight--;
        end_with(item, why);
        conclude(b, item);
    }
    json_decref(item->line);
    item->line = NULL;
}

/* The journal is broken: nothing that it does not hold is sent. */
static void drop(cli_batch *b, cli_item *item)
{
    b->broken = b->stopping = 1;
    item->journaled = 0;
    cli_item_fail(item, TT_ECANCELED, NULL, NULL, "The journal could not be written, so it was not sent");
    conclude(b, item);
}

static void start(cli_batch *b)
{
    cli_item *next, *item = take_lines(b);
    int announced = 0;
    for (const cli_item *i = item; i; i = i->follows)
        announced |= i->announced;
    int lost = b->journal && announced && cli_journal_write(b->journal, 1) != 0;
    for (; item; item = next) {
        next = item->follows;
        if (lost)
            drop(b, item);
        else
            submit(b, item);
    }
}

/* ----------------------------------------------------------------------------------------------- the loop */

/* The first signal lets what is in flight end, the second cancels it, the third kills. */
static void obey_signals(cli_batch *b)
{
    if (!signals)
        return;
    if (!b->interrupted) {
        b->interrupted = b->stopping = 1;
        cli_batch_progress_clear(b);
        if (b->in_flight)
            cli_note("Waiting for %zu calls in flight; interrupt once more to cancel them.", b->in_flight);
    }
    if (signals < 2 || b->cancelling)
        return;
    b->cancelling = 1;
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    for (cli_item *item = b->first; item; item = item->next)
        if (item->call)
            tt_cancel(b->tt, item->call);
}

static int least(int a, int b)
{
    return a < 0 || (b >= 0 && b < a) ? b : a;
}

static void sleep_until_something(cli_batch *b)
{
    uint64_t count;
    struct pollfd fds[] = {{.fd = wake_fd, .events = POLLIN},
                           {.fd = cli_out_failed() ? -1 : STDOUT_FILENO},
                           {.fd = -1, .events = POLLIN}};
    int timeout = cli_batch_progress_wait(b);
    if (has_room(b, 0) && !b->dry) { /* a line is there and --rate holds it back */
        uint64_t now = now_us();
        timeout = least(timeout, b->next_us > now ? (int)((b->next_us - now + 999) / 1000) : 0);
    } else if (has_room(b, 0) && !b->in.ended) {
        fds[2].fd = b->in.fd;
    }
    if (poll(fds, 3, timeout) < 0)
        return;
    if (fds[0].revents) {
        ssize_t n = read(wake_fd, &count, sizeof count);
        (void)n;
    }
    if (fds[1].revents) { /* nothing was asked for, so nobody is there any more */
        cli_out_gone();
        b->stopping = 1;
    }
    if (fds[2].revents && cli_input_fill(&b->in) != 0)
        b->broken = 1;
}

static int is_over(const cli_batch *b)
{
    return !b->items && (b->stopping || (b->dry && b->in.ended));
}

static void run(cli_batch *b)
{
    cli_batch_progress_begin(b);
    for (;;) {
        obey_signals(b);
        collect(b);
        print_ready(b); /* first: when nobody takes the results, nothing more is sent */
        start(b);
        print_ready(b); /* what was refused at once */
        if (b->journal && !b->broken && cli_journal_write(b->journal, 0) != 0)
            b->broken = b->stopping = 1;
        cli_batch_progress(b);
        if (is_over(b))
            break;
        sleep_until_something(b);
    }
    cli_batch_progress_clear(b);
}

/* ----------------------------------------------------------------------------------------------- the command */

static int check_options(const cli_options *o, size_t n, const char *const *args)
{
    if (fcntl(STDOUT_FILENO, F_GETFD) < 0) /* the next file that is opened would take its place */
        return cli_complain("Results go there: > FILE", "Standard output is closed");
    if (n > 1)
        return cli_complain("tiktok batch [FILE|-]", "'%s' is one argument too many", args[1]);
    if (o->ordered && o->as_completed)
        return cli_complain("--ordered is the default", "--ordered and --as-completed contradict each other");
    if (o->output && o->output != CLI_OUT_JSON && o->output != CLI_OUT_JSONL)
        return cli_complain("Leave --output out", "The results of a batch are JSON Lines");
    if (o->journal && o->dry_run)
        return cli_complain("Leave --journal out",
                            "--dry-run sends nothing, so there is nothing to keep in a "
                            "journal");
    if (o->resume)
        return cli_complain("Give the batch a --journal", "--resume goes on with a single call");
    if (o->retry_failed && !o->journal)
        return cli_complain("Name the journal of the earlier run: --journal FILE",
                            "--retry-failed needs a journal, which knows what failed");
    if (o->jobs > 1000)
        return cli_complain("The service's limits are reached long before",
                            "-j takes a number from 1 to 1000");
    return CLI_OK;
}

static int exit_status(const cli_batch *b)
{
    if (b->broken)
        return CLI_USAGE;
    if (last_signal)
        return 128 + last_signal;
    if (b->counts.unknown)
        return CLI_UNKNOWN;
    return b->counts.failed + b->counts.failed_earlier + b->counts.canceled ? CLI_PARTIAL : CLI_OK;
}

static void free_batch(cli_batch *b)
{
    for (size_t i = 0; i < b->n_actions; i++)
        free(b->actions[i].name);
    free(b->actions);
    cli_fields_free(&b->fields);
    cli_input_close(&b->in);
}

int cli_cmd_batch(const cli_options *given, const char *const *args, size_t n)
{
    cli_options o = *given;
    cli_batch b = {.o = &o, .gap_us = o.rate_gap_us};
    int status = check_options(given, n, args);
    if (status != CLI_OK)
        return status;
    status = CLI_USAGE;
    b.to_terminal = isatty(STDOUT_FILENO);
    o.jobs = o.jobs ? o.jobs : JOBS;
    b.window = o.jobs * WINDOW_PER_JOB > WINDOW_LEAST ? o.jobs * WINDOW_PER_JOB : WINDOW_LEAST;
    if (cli_input_open(&b.in, n ? args[0] : "-") != 0)
        return status;
    if ((o.fields && cli_fields_read(&b.fields, o.fields) != 0) ||
        (o.journal && !(b.journal = cli_journal_open(o.journal))))
        goto out;
    wake_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    b.tt = wake_fd < 0 ? NULL : cli_open(&o, NULL, TT_DRIVE_THREAD, &status);
    if (!b.tt)
        goto out;
    handle_signals();
    run(&b);
    if (cli_journal_close(b.journal) != 0)
        b.broken = 1;
    b.journal = NULL;
    cli_batch_summary(&b);
    if (b.progress != CLI_PROGRESS_JSON && !o.errors_json)
        cli_stats(b.tt);
    status = exit_status(&b);
out:
    tt_close(b.tt);
    cli_journal_close(b.journal);
    free_batch(&b);
    return status;
}
