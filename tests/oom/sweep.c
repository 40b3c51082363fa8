/* See sweep.h. */
#include "tests/oom/sweep.h"
#include <ctype.h>
#include <jansson.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

uint64_t sweep_points = 40;

/* What is being tried, for whoever reads about a crash. */
static struct {
    const struct sweep *sweep;
    uint64_t n, span;
} now;

static void place(char out[160])
{
    snprintf(out, 160, "%s, allocation %llu%s", now.sweep->name, (unsigned long long)now.n,
             now.span > 1 ? " and all after it" : "");
}

static void crashed(int signal)
{
    char text[160];
    place(text);
    if (write(1, "  crashed: ", 11) > 0 && write(1, text, strlen(text)) > 0 && write(1, "\n", 1) > 0)
        signal = signal ? signal : SIGABRT;
    struct sigaction usual = {.sa_handler = SIG_DFL};
    sigaction(signal, &usual, NULL);
    raise(signal);
}

static void name_crashes(void)
{
    static const int signals[] = {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGALRM, SIGTERM};
    struct sigaction named = {.sa_handler = crashed};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaction(signals[i], &named, NULL);
}

/* ---- outcomes */

void outcome_text(struct outcome *o, int status, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    vsnprintf(o->said, sizeof o->said, format, args);
    va_end(args);
    o->status = status;
}

/* A failure can be read by people and by programs, whatever memory there is. */
static void is_sound(const tt_result *r)
{
    json_error_t error;
    int status = tt_result_status(r);
    ck_assert_msg(*tt_result_message(r) != '\0', "%s without a message", tt_status_name(status));
    json_t *json = json_loads(tt_result_error_json(r), 0, &error);
    ck_assert_msg(json != NULL, "error_json: %s: %s", error.text, tt_result_error_json(r));
    ck_assert_str_eq(json_string_value(json_object_get(json, "kind")), tt_status_name(status));
    ck_assert_int_eq(json_is_true(json_object_get(json, "retryable")), tt_result_retryable(r));
    json_decref(json);
}

void outcome_take(struct outcome *o, tt_result *r)
{
    const char *p = NULL;
    size_t n = 0;
    oom_pause();
    ck_assert_ptr_nonnull(r);
    o->status = tt_result_status(r);
    if (o->status != TT_OK)
        is_sound(r);
    if (o->status != TT_OK && o->status != TT_PARTIAL) {
        snprintf(o->said, sizeof o->said, "%s", tt_result_message(r));
    } else if (tt_result_data(r, &p, &n) != 0 && tt_result_bytes(r, &p, &n) != 0) {
        snprintf(o->said, sizeof o->said, "nothing");
    } else if (n < sizeof o->said) {
        memcpy(o->said, p, n);
        o->said[n] = '\0';
    } else {
        uint64_t sum = 0;
        for (size_t i = 0; i < n; i++)
            sum = sum * 31 + (unsigned char)p[i];
        snprintf(o->said, sizeof o->said, "%zu bytes, %llx", n, (unsigned long long)sum);
    }
    tt_result_unref(r);
    oom_go_on();
}

/* Leaves the form: words that hold a digit, and what the quoted texts after "url" and its like hold, become '#'. */
static void only_form(const char *from, char *to)
{
    while (*from) {
        size_t n = 0;
        int digit = 0;
        for (; isalnum((unsigned char)from[n]) || (n && strchr("_-.%+~*!:=&?/", from[n]) && from[n]); n++)
            digit |= isdigit((unsigned char)from[n]);
        if (!n) {
            *to++ = *from++;
        } else if (digit) {
            *to++ = '#';
            from += n;
        } else {
            memcpy(to, from, n);
            to += n;
            from += n;
        }
    }
    *to = '\0';
}

/* The names of JSON members are left: what follows a quoted name and its colon becomes '#'. */
static void only_names(const char *from, char *to)
{
    while (*from) {
        if (*from != '"') {
            if (strchr("{}[],", *from))
                *to++ = *from;
            from++;
            continue;
        }
        const char *end = from + 1;
        while (*end && *end != '"')
            end += 1 + (*end == '\\' && end[1]);
        end += *end == '"';
        if (*end == ':') {
            memcpy(to, from, (size_t)(end - from));
            to += end - from;
        }
        from = end;
    }
    *to = '\0';
}

static int same(const struct sweep *s, const char *a, const char *b)
{
    static char form[2][sizeof((struct outcome *)0)->said];
    if (!(s->flags & (SWEEP_CHANGES | SWEEP_RANDOM)))
        return strcmp(a, b) == 0;
    void (*reduce)(const char *, char *) = s->flags & SWEEP_RANDOM ? only_names : only_form;
    reduce(a, form[0]);
    reduce(b, form[1]);
    return strcmp(form[0], form[1]) == 0;
}

/* ---- the sweep */

static struct outcome usual, got, again;

/* All of them are told, up to a number, so that one run shows what there is to mend. */
enum { MOST_TOLD = 12 };
static int n_wrong;

static void wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void wrong(const char *format, ...)
{
    char where[160];
    va_list args;
    place(where);
    if (n_wrong++ >= MOST_TOLD)
        return;
    printf("  wrong: %s (%s): ", where, oom_first());
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    printf("\n");
}

static void judge(const struct sweep *s, uint64_t struck)
{
    uint32_t allowed = s->also | 1u << TT_ENOMEMORY;
    if (strncmp(oom_first(), "libcurl", 7) == 0) /* it takes some for trouble with the connection */
        allowed |= 1u << TT_ENETWORK;
    if (got.status == usual.status && !same(s, got.said, usual.said))
        wrong("%.300s, and it was: %.300s", got.said, usual.said);
    else if (got.status != usual.status && struck == 0)
        wrong("nothing failed, and it says: %s: %s", tt_status_name(got.status), got.said);
    else if (got.status != usual.status && got.status != SAID_NO &&
             (got.status >= 32 || !(allowed >> got.status & 1)))
        wrong("%s: %.300s", tt_status_name(got.status), got.said);
}

static uint64_t once(const struct sweep *s, uint64_t n, uint64_t span, uint64_t *struck)
{
    now.sweep = s;
    now.n = n;
    now.span = span;
    if (s->before)
        s->before();
    oom_note();
    tt_context *tt = s->open ? s->open() : NULL;
    memset(&got, 0, sizeof got);
    oom_fail(n, span);
    s->run(tt, &got);
    uint64_t counted = oom_stop(struck);
    if (n)
        judge(s, *struck);
    oom_pause();
    if (s->seen)
        s->seen(&got, *struck > 0);
    oom_go_on();
    if (n && !(s->flags & SWEEP_AFRESH && got.status == TT_OK)) {
        memset(&again, 0, sizeof again);
        s->run(tt, &again);
        int half = got.status != TT_OK && again.status < 32 && (s->after >> again.status & 1);
        if (!half && (again.status != usual.status || !same(s, again.said, usual.said)))
            wrong("afterwards: %s: %.300s, and it was: %.300s", tt_status_name(again.status), again.said,
                  usual.said);
    }
    tt_close(tt);
    if (oom_leaks() > 0)
        wrong("memory was lost");
    if (s->check)
        s->check(&got, *struck > 0);
    return counted;
}

static uint64_t go_through(const struct sweep *s, uint64_t all, uint64_t points, uint64_t span)
{
    const char *offset = getenv("OOM_OFFSET"), *at = getenv("OOM_AT");
    uint64_t step = points && all > points ? all / points : 1, struck = 1, tried = 0;
    uint64_t n = 1 + (offset ? strtoull(offset, NULL, 10) : strlen(s->name) + span % 7) % step;
    if (at) { /* just this one, to look at */
        once(s, strtoull(at, NULL, 10), span, &struck);
        return struck > 0;
    }
    for (; n <= all || struck; n += step) {
        once(s, n, span, &struck);
        tried += struck > 0;
        ck_assert_msg(n < 1000000, "%s does not come to an end", s->name);
    }
    return tried;
}

void sweep(const struct sweep *s)
{
    uint64_t struck;
    const char *only = getenv("OOM_ONLY"); /* a part of the name */
    if (only && !strstr(s->name, only))
        return;
    setvbuf(stdout, NULL, _IOLBF, 0);
    name_crashes();
    oom_ready();
    once(s, 0, 0, &struck); /* maps, opens and remembers what a process does once */
    oom_ready();
    uint64_t all = once(s, 0, 0, &struck);
    usual = got;
    ck_assert_msg(all > 0 || !oom_sees_all() || (s->flags & SWEEP_BARE), "%s allocates nothing", s->name);
    uint64_t ones = go_through(s, all, sweep_points, 1), on = 0;
    if (oom_sees_all())
        on = go_through(s, all, sweep_points / 2, UINT64_MAX);
    printf("%-40s %6llu allocations: failed one %llu times, all after one %llu times\n", s->name,
           (unsigned long long)all, (unsigned long long)ones, (unsigned long long)on);
    ck_assert_msg(n_wrong == 0, "%s: %d runs went wrong", s->name, n_wrong);
}
