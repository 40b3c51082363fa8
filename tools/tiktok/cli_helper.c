/* The programs that the command starts for what it does not do itself (a web server, another HTTP client): starting
 * them, their messages, their end. They talk in lines of JSON over their standard input and output. */
#include "cli.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

/* Above the command (libtool keeps unfinished programs in .libs), in an installation that was moved as a whole, or where
 * it is to be installed. */
static void find_program(cli_text *path, const char *name)
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
        cli_text_addf(path, "%s/%s", own, name);
        if (access(path->p, X_OK) == 0)
            return;
        path->n = 0;
    }
    cli_text_addf(path, "%s/../libexec/" CLI_PACKAGE "/%s", own, name);
    if (*own && access(path->p, X_OK) == 0)
        return;
    path->n = 0;
    cli_text_addf(path, "%s/%s", CLI_HELPERS, name);
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

static int start(cli_helper *h, const char *name, const char *const *args, const int in[2], const int out[2],
                 cli_text *why)
{
    posix_spawn_file_actions_t files;
    cli_text program = {0};
    char *argv[CLI_HELPER_ARGS + 2] = {0};
    find_program(&program, name);
    argv[0] = program.p;
    for (int i = 0; i < CLI_HELPER_ARGS && args[i]; i++)
        argv[i + 1] = cli_copy(args[i], strlen(args[i]));
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);
    int rc = cli_spawn(argv, &files, 0, &h->pid);
    posix_spawn_file_actions_destroy(&files);
    if (rc != 0)
        cli_text_addf(why, "%s could not be started: %s; install libtiktok again", program.p, strerror(rc));
    for (int i = 1; argv[i]; i++)
        free(argv[i]);
    cli_text_free(&program);
    return rc ? -1 : 0;
}

int cli_helper_begin(cli_helper *h, const char *name, const char *const *args, cli_text *why)
{
    int in[2] = {-1, -1}, out[2] = {-1, -1};
    memset(h, 0, sizeof *h);
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0) {
        cli_text_addf(why, "%s could not be started: %s", name, strerror(errno));
    } else if (start(h, name, args, in, out, why) == 0) {
        close(in[0]);
        close(out[1]);
        h->to = fdopen(in[1], "w");
        h->from = fdopen(out[0], "r");
        if (h->to && h->from)
            return 0;
        cli_text_addf(why, "%s could not be started: out of memory", name);
        cli_helper_end(h);
        return -1;
    }
    for (int i = 0; i < 2; i++) {
        close(in[i]);
        close(out[i]);
    }
    return -1;
}

uint64_t cli_now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

json_t *cli_helper_line(cli_helper *h, uint64_t until, const volatile sig_atomic_t *stop)
{
    struct pollfd p = {.fd = fileno(h->from), .events = POLLIN};
    uint64_t now;
    char *line = NULL;
    size_t room = 0;
    json_t *message = NULL;
    int rc = 0;
    while ((now = cli_now_ms()) < until && !(stop && *stop)) {
        rc = poll(&p, 1, until - now > INT_MAX ? INT_MAX : (int)(until - now));
        if (rc > 0 || (rc < 0 && errno != EINTR))
            break;
    }
    if (rc > 0 && getline(&line, &room, h->from) > 0)
        message = json_loads(line, 0, NULL);
    free(line);
    return message;
}

void cli_helper_say(cli_helper *h, json_t *message)
{
    if (message)
        json_dumpf(message, h->to, JSON_COMPACT);
    fputc('\n', h->to);
    fflush(h->to);
    json_decref(message);
}

void cli_helper_end(cli_helper *h)
{
    if (h->to)
        fclose(h->to);
    if (h->from)
        fclose(h->from);
    if (h->pid > 0)
        while (waitpid(h->pid, NULL, 0) < 0 && errno == EINTR)
            continue;
    memset(h, 0, sizeof *h);
}
