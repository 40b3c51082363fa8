/* References: @env:NAME, @file:/path, @cmd:command. Each gives one text; what it is stays out of every message. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/config_internal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define LONGEST_SECRET 65536u

static int limit_s = 10; /* for a command, and for a file that is a pipe; tests shorten it */

extern char **environ;

void ttc_secret_limit(int seconds)
{
    limit_s = seconds;
}

int ttc_is_reference(const char *text)
{
    return strncmp(text, "@env:", 5) == 0 || strncmp(text, "@file:", 6) == 0 ||
           strncmp(text, "@cmd:", 5) == 0;
}

static int from_environment(const char *name, char **out, struct ttc_failure *f)
{
    const char *value = secure_getenv(name);
    if (!value || !*value)
        return ttc_fail(f, TT_ECONFIG, "set the variable and export it", "the environment variable %s is %s",
                        name, value ? "empty" : "not set");
    *out = ttc_strdup(value);
    return *out ? 0 : ttc_fail_nomem(f);
}

/* Reads until the end, or until the time is up or the text is too long: 1, 0, -1 error. */
static int drain(int fd, struct ttc_buf *b, int64_t until_ms)
{
    for (;;) {
        char piece[1024];
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        int64_t left = until_ms - ((int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000);
        struct pollfd p = {.fd = fd, .events = POLLIN};
        int ready = left > 0 ? poll(&p, 1, (int)left) : 0;
        if (ready == 0)
            return 0;
        ssize_t n = ready < 0 ? -1 : read(fd, piece, sizeof piece);
        if (n == 0)
            return 1;
        if (n < 0 && errno != EINTR)
            return -1;
        if (n > 0)
            ttc_buf_add(b, piece, (size_t)n);
        if (b->n > LONGEST_SECRET)
            return 1;
    }
}

static int64_t in_seconds(int seconds)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return ((int64_t)now.tv_sec + seconds) * 1000 + now.tv_nsec / 1000000;
}

/* The buffer's text when it can be a secret. what: the file, or "the command". */
static int finish(struct ttc_buf *b, const char *what, char **out, struct ttc_failure *f)
{
    if (b->failed)
        return ttc_fail_nomem(f);
    if (b->n == 0)
        return ttc_fail(f, TT_ECONFIG, "put the secret there", "%s gives nothing", what);
    if (b->n > LONGEST_SECRET || memchr(b->p, '\0', b->n))
        return ttc_fail(f, TT_ECONFIG, "a secret is one short text", "%s gives %s", what,
                        b->n > LONGEST_SECRET ? "more than 64 KiB" : "bytes that are no text");
    *out = ttc_buf_take(b);
    return *out ? 0 : ttc_fail_nomem(f);
}

static void cut(struct ttc_buf *b, size_t n)
{
    if (b->p && n < b->n) {
        memset(b->p + n, 0, b->n - n);
        b->n = n;
    }
}

static int from_file(const char *path, char **out, char **warning, struct ttc_failure *f)
{
    struct stat st;
    struct ttc_buf b = {0};
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (fd < 0)
        return ttc_fail(f, TT_ECONFIG, "create the file, readable by you alone (chmod 600)", "%s: %s", path,
                        strerror(errno));
    int rc = -1, known = fstat(fd, &st) == 0;
    if (known && S_ISDIR(st.st_mode))
        ttc_fail(f, TT_ECONFIG, "name the file in it", "%s is a folder", path);
    else if (drain(fd, &b, in_seconds(limit_s)) != 1)
        ttc_fail(f, TT_ECONFIG, NULL, "%s cannot be read", path);
    else {
        if (b.n && b.p[b.n - 1] == '\n')
            cut(&b, b.n - 1);
        if (b.n && b.p[b.n - 1] == '\r')
            cut(&b, b.n - 1);
        rc = finish(&b, path, out, f);
    }
    if (rc == 0 && known && S_ISREG(st.st_mode) && (st.st_mode & (S_IRWXG | S_IRWXO) & ~(S_IXGRP | S_IXOTH)))
        *warning = ttc_format("%s holds a secret and others may read or change it (mode %04o): chmod 600 %s",
                              path, (unsigned)st.st_mode & 07777u, path);
    ttc_buf_free(&b);
    close(fd);
    return rc;
}

/* /bin/sh -c command, in a process group of its own so that all of it can be ended. Its standard output in *out. */
static int start(const char *command, pid_t *pid, int *out)
{
    char *argv[] = {(char *)"sh", (char *)"-c", (char *)command, NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, usual;
    int ends[2], rc;
    if (pipe2(ends, O_CLOEXEC) != 0)
        return errno;
    sigemptyset(&none);
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGCHLD);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    rc = posix_spawn(pid, "/bin/sh", &actions, &attributes, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    close(ends[1]);
    if (rc != 0)
        close(ends[0]);
    *out = ends[0];
    return rc;
}

/* Waits for the shell until the time is up; then ends the group. 0, or -1 when the time was up. */
static int reap(pid_t pid, int64_t until_ms, int *status)
{
    const struct timespec pause = {0, 5000000};
    for (;;) {
        pid_t ended = waitpid(pid, status, WNOHANG);
        if (ended == pid)
            return 0;
        if (ended < 0 && errno != EINTR) {
            *status = 0; /* the program lets the system collect its children: the output has to speak */
            return 0;
        }
        if (in_seconds(0) >= until_ms)
            break;
        nanosleep(&pause, NULL);
    }
    kill(-pid, SIGKILL);
    while (waitpid(pid, status, 0) < 0 && errno == EINTR)
        continue;
    return -1;
}

static int from_command(const char *command, char **out, struct ttc_failure *f)
{
    const char *hint = "run the command by hand and see what it says";
    int64_t until = in_seconds(limit_s);
    struct ttc_buf b = {0};
    pid_t pid;
    int fd, status = 0, error = start(command, &pid, &fd), rc = -1;
    if (error)
        return ttc_fail(f, TT_ECONFIG, hint, "the command cannot be started: %s", strerror(error));
    int drained = drain(fd, &b, until);
    close(fd);
    if (reap(pid, drained == 1 ? until : 0, &status) != 0)
        ttc_fail(f, TT_ECONFIG, hint, "the command did not end within %d seconds", limit_s);
    else if (WIFSIGNALED(status))
        ttc_fail(f, TT_ECONFIG, hint, "the command was ended by signal %d", WTERMSIG(status));
    else if (WEXITSTATUS(status) != 0)
        ttc_fail(f, TT_ECONFIG, hint, "the command ended with exit status %d", WEXITSTATUS(status));
    else {
        const char *end = b.n ? memchr(b.p, '\n', b.n) : NULL;
        if (end)
            cut(&b, (size_t)(end - b.p));
        if (b.n && b.p[b.n - 1] == '\r')
            cut(&b, b.n - 1);
        rc = finish(&b, "the command", out, f);
    }
    ttc_buf_free(&b);
    return rc;
}

int ttc_secret_resolve(const char *reference, char **out, char **warning, struct ttc_failure *f)
{
    const char *arg = strchr(reference, ':') + 1;
    if (reference[1] == 'e')
        return from_environment(arg, out, f);
    return reference[1] == 'f' ? from_file(arg, out, warning, f) : from_command(arg, out, f);
}
