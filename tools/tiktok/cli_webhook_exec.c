/* --exec: a shell command for each webhook. */
#include "cli_webhook.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PATIENCE_MS 30000 /* the service waits for its answer meanwhile */

/* A file in memory with the event, so that a command which reads nothing holds up nobody. */
static int event_file(const char *event, size_t n)
{
    int fd = memfd_create("event", MFD_CLOEXEC);
    size_t at = 0;
    while (fd >= 0 && at < n) {
        ssize_t wrote = write(fd, event + at, n - at);
        if (wrote <= 0)
            break;
        at += (size_t)wrote;
    }
    if (fd >= 0 && at == n && lseek(fd, 0, SEEK_SET) == 0)
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}

/* Its status, or -1 when it had to be killed. */
static int wait_for(pid_t pid)
{
    const struct timespec pause = {0, 5 * 1000 * 1000};
    uint64_t until = cli_now_ms() + PATIENCE_MS;
    int status = 0;
    while (cli_now_ms() < until) {
        pid_t got = waitpid(pid, &status, WNOHANG);
        if (got == pid)
            return status;
        if (got < 0 && errno != EINTR)
            return -1;
        nanosleep(&pause, NULL);
    }
    kill(pid, SIGKILL);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    return -1;
}

int cli_webhook_exec(const char *command, const char *event, size_t n)
{
    posix_spawn_file_actions_t files;
    char *copy = cli_copy(command, strlen(command));
    char shell[] = "/bin/sh", option[] = "-c";
    char *argv[] = {shell, option, copy, NULL};
    pid_t pid;
    int fd = event_file(event, n);
    int rc = fd < 0 ? errno : 0;
    if (rc == 0) {
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_adddup2(&files, fd, STDIN_FILENO);
        rc = cli_spawn(argv, &files, 0, &pid);
        posix_spawn_file_actions_destroy(&files);
        close(fd);
    }
    free(copy);
    int status = rc == 0 ? wait_for(pid) : 0;
    if (rc != 0)
        cli_warn("The command of --exec could not be started: %s.", strerror(rc));
    else if (status == -1)
        cli_warn(
            "The command of --exec took more than %d seconds and was killed; the webhook will come again.",
            PATIENCE_MS / 1000);
    else if (WIFSIGNALED(status))
        cli_warn("The command of --exec was killed by signal %d; the webhook will come again.",
                 WTERMSIG(status));
    else if (WEXITSTATUS(status) != 0)
        cli_warn("The command of --exec ended with status %d; the webhook will come again.",
                 WEXITSTATUS(status));
    else
        return 0;
    return -1;
}
