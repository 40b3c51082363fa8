/* The log of a context: see log.h. A line is made, masked, and only then written, under the log's lock; the list of
 * secrets has a lock of its own (log_mask.c), so that masking waits for no slow reader of the log. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/log_internal.h"
#include "core/buf.h"
#include "core/config.h"
#include "core/text.h"
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const char *const level_names[] = {"off", "error", "warning", "info", "debug", "trace"};
#define N_LEVELS (int)(sizeof level_names / sizeof *level_names)

static int level_of(const char *name)
{
    for (int i = 1; i < N_LEVELS; i++)
        if (strcmp(level_names[i], name) == 0)
            return i;
    return TT_LOG_WARNING;
}

static int hear_secret(const char *text, void *log)
{
    return ttc_secret_for_good(log, text);
}

static void hear_warning(const char *text, void *log)
{
    ttc_log(log, TT_LOG_WARNING, NULL, "%s", text);
}

static int open_file(struct ttc_log *log, const struct ttc_config *config, struct ttc_failure *f)
{
    const char *path = ttc_config_text(config, "log.file");
    if (!*path)
        return 0;
    log->fd = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0600);
    if (log->fd < 0)
        return ttc_fail(f, TT_ECONFIG, "name a file in a folder that you can write to",
                        "%s: log.file \"%s\" cannot be opened: %s", ttc_config_origin(config, "log.file"),
                        path, strerror(errno));
    return 0;
}

int ttc_log_open(const tt_open_options *options, struct ttc_config *config, struct ttc_log **out,
                 struct ttc_failure *f)
{
    struct ttc_log *log = ttc_alloc(sizeof *log);
    *out = NULL;
    if (!log)
        return ttc_fail_nomem(f);
    log->fd = STDERR_FILENO;
    log->level = level_of(ttc_config_text(config, "log.level"));
    log->json = strcmp(ttc_config_text(config, "log.format"), "json") == 0;
    if (options && options->log_level)
        log->level = (int)options->log_level < N_LEVELS ? (int)options->log_level : TT_LOG_TRACE;
    if (options && options->log) {
        log->fn = options->log;
        log->user = options->log_user;
    } else if (open_file(log, config, f) != 0) {
        ttc_free(log);
        return -1;
    }
    pthread_mutexattr_t recursive; /* a callback that makes the library log again must not lock up */
    pthread_mutexattr_init(&recursive);
    pthread_mutexattr_settype(&recursive, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&log->lock, &recursive);
    pthread_mutexattr_destroy(&recursive);
    pthread_rwlock_init(&log->secrets_lock, NULL);
    ttc_config_listen(config, hear_secret, hear_warning, log);
    *out = log;
    return 0;
}

void ttc_log_close(struct ttc_log *log)
{
    if (!log)
        return;
    if (log->fd > STDERR_FILENO)
        close(log->fd);
    ttc_secrets_free(log);
    pthread_rwlock_destroy(&log->secrets_lock);
    pthread_mutex_destroy(&log->lock);
    ttc_free(log);
}

int ttc_log_wants(const struct ttc_log *log, int level)
{
    return log && level <= log->level;
}

/* 2026-11-23T15:04:05.123Z */
static void add_time(struct ttc_buf *b)
{
    struct timespec now;
    struct tm utc;
    char text[32] = "";
    clock_gettime(CLOCK_REALTIME, &now);
    if (gmtime_r(&now.tv_sec, &utc))
        strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &utc);
    ttc_buf_format(b, "%s.%03ldZ", text, now.tv_nsec / 1000000);
}

static void make_line(struct ttc_buf *b, int json, int level, const char *where, const char *text)
{
    struct ttc_buf one = {0};
    const char *name = level_names[level];
    ttc_buf_one_line(&one, text);
    if (json) {
        ttc_buf_text(b, "{\"time\":\"");
        add_time(b);
        ttc_buf_format(b, "\",\"level\":\"%s\"", name);
        ttc_buf_member(b, "where", where);
        ttc_buf_member(b, "text", one.p ? one.p : "");
        ttc_buf_char(b, '}');
    } else {
        add_time(b);
        ttc_buf_format(b, " %s %s%s%s", name, where ? where : "", where ? ": " : "", one.p ? one.p : "");
    }
    b->failed |= one.failed;
    ttc_buf_free(&one);
}

static void write_line(int fd, const char *line, size_t n)
{
    while (n > 0) {
        ssize_t done = write(fd, line, n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return; /* a full disk must not stop the work */
        line += done;
        n -= (size_t)done;
    }
}

static void put(struct ttc_log *log, int level, struct ttc_buf *b)
{
    pthread_mutex_lock(&log->lock);
    if (!log->busy) {
        log->busy = 1;
        if (log->fn) {
            log->fn(level, b->p, log->user);
        } else {
            ttc_buf_char(b, '\n');
            if (!b->failed)
                write_line(log->fd, b->p, b->n);
        }
        log->busy = 0;
    }
    pthread_mutex_unlock(&log->lock);
}

void ttc_log(struct ttc_log *log, int level, const char *where, const char *form, ...)
{
    struct ttc_buf text = {0}, line = {0};
    va_list args;
    int saved = errno;
    if (!ttc_log_wants(log, level) || level < TT_LOG_ERROR)
        return;
    if (level >= N_LEVELS)
        level = TT_LOG_TRACE;
    va_start(args, form);
    ttc_buf_format_args(&text, form, args);
    va_end(args);
    /* masked before it is escaped, as secrets are known by their plain value; without memory nothing is written */
    char *masked = text.failed ? NULL : ttc_mask(log, text.p ? text.p : "");
    if (masked)
        make_line(&line, log->json, level, where, masked);
    if (masked && !line.failed)
        put(log, level, &line);
    ttc_free(masked);
    ttc_buf_free(&text);
    ttc_buf_free(&line);
    errno = saved;
}
