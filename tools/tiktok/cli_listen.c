/* The other end of tiktok-callback, the program that receives the browser: starting it, its visits, their pages. */
#include "cli.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

#define PROGRAM  "tiktok-callback"
#define BEGIN_MS 10000

/* Beside the command, above it (libtool keeps unfinished programs in .libs), or where it is installed. */
static void find_program(cli_text *path)
{
    char own[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", own, sizeof own - 1);
    own[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(own, '/');
    if (slash)
        *slash = '\0';
    slash = strrchr(own, '/');
    if (slash && strcmp(slash, "/.libs") == 0) {
        *slash = '\0';
        cli_text_addf(path, "%s/" PROGRAM, own);
        if (access(path->p, X_OK) == 0)
            return;
        path->n = 0;
    }
    cli_text_adds(path, CLI_HELPERS "/" PROGRAM);
}

int cli_spawn(char *const *argv, const posix_spawn_file_actions_t *files, int detached, pid_t *pid)
{
    posix_spawnattr_t how;
    sigset_t normal;
    sigemptyset(&normal);
    sigaddset(&normal, SIGPIPE); /* the command ignores it */
    posix_spawnattr_init(&how);
    posix_spawnattr_setsigdefault(&how, &normal);
    posix_spawnattr_setflags(&how, (short)(POSIX_SPAWN_SETSIGDEF | (detached ? POSIX_SPAWN_SETSID : 0)));
    int rc = posix_spawnp(pid, argv[0], files, &how, argv, environ);
    posix_spawnattr_destroy(&how);
    return rc;
}

static int start(cli_listener *l, unsigned port, const char *path, const int in[2], const int out[2])
{
    posix_spawn_file_actions_t files;
    cli_text program = {0}, number = {0};
    find_program(&program);
    cli_text_addf(&number, "%u", port);
    char *where = cli_copy(path, strlen(path));
    char *argv[] = {program.p, number.p, where, NULL};
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);
    int rc = cli_spawn(argv, &files, 0, &l->pid);
    posix_spawn_file_actions_destroy(&files);
    if (rc != 0)
        cli_complain("Install libtiktok again, or sign in with --no-browser.", "%s could not be started: %s",
                     program.p, strerror(rc));
    cli_text_free(&program);
    cli_text_free(&number);
    free(where);
    return rc ? -1 : 0;
}

uint64_t cli_now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

/* One line; the program writes the next one only after an answer, so nothing is left in the stream's buffer. */
static json_t *next_line(cli_listener *l, uint64_t until)
{
    struct pollfd p = {.fd = fileno(l->from), .events = POLLIN};
    uint64_t now;
    char *line = NULL;
    size_t room = 0;
    json_t *message = NULL;
    int rc = 0;
    while ((now = cli_now_ms()) < until) {
        rc = poll(&p, 1, until - now > INT_MAX ? INT_MAX : (int)(until - now));
        if (rc > 0 || (rc < 0 && errno != EINTR))
            break;
    }
    if (rc > 0 && getline(&line, &room, l->from) > 0)
        message = json_loads(line, 0, NULL);
    free(line);
    return message;
}

int cli_listen_begin(cli_listener *l, unsigned port, const char *path, cli_text *why)
{
    int in[2] = {-1, -1}, out[2] = {-1, -1};
    memset(l, 0, sizeof *l);
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0 || start(l, port, path, in, out) != 0) {
        cli_text_adds(why, "it could not be started");
        for (int i = 0; i < 2; i++) {
            close(in[i]);
            close(out[i]);
        }
        return -1;
    }
    close(in[0]);
    close(out[1]);
    l->to = fdopen(in[1], "w");
    l->from = fdopen(out[0], "r");
    json_t *first = l->to && l->from ? next_line(l, cli_now_ms() + BEGIN_MS) : NULL;
    const char *error = json_string_value(json_object_get(first, "error"));
    l->port = (unsigned)json_integer_value(json_object_get(first, "port"));
    if (!l->port)
        cli_text_adds(why, error ? error : "the listener did not begin");
    json_decref(first);
    if (l->port)
        return 0;
    cli_listen_end(l);
    return -1;
}

char *cli_listen_next(cli_listener *l, uint64_t until)
{
    json_t *visit = next_line(l, until);
    const char *address = json_string_value(json_object_get(visit, "answer"));
    char *copy = address ? cli_copy(address, strlen(address)) : NULL;
    json_decref(visit);
    return copy;
}

void cli_listen_answer(cli_listener *l, int status, const char *title, const char *text)
{
    json_t *page = json_pack("{s:i,s:s,s:s}", "status", status, "title", title, "text", text);
    if (page)
        json_dumpf(page, l->to, JSON_COMPACT);
    fputc('\n', l->to);
    fflush(l->to);
    json_decref(page);
}

void cli_listen_end(cli_listener *l)
{
    if (l->to)
        fclose(l->to);
    if (l->from)
        fclose(l->from);
    if (l->pid > 0)
        while (waitpid(l->pid, NULL, 0) < 0 && errno == EINTR)
            continue;
    memset(l, 0, sizeof *l);
}
