/* Runs a program and prints what it cost: "process SECONDS CPU-SECONDS PEAK-KIB". With -q its output is thrown away.
 * It is small itself, because a program's peak memory counts that of the process it was started from. Exit status:
 * the program's. */
#include "bench.h"
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static double seconds(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec * 1e-6;
}

int main(int argc, char **argv)
{
    posix_spawn_file_actions_t actions;
    struct rusage used;
    int status;
    pid_t pid;
    posix_spawn_file_actions_init(&actions);
    int quiet = argc > 1 && strcmp(argv[1], "-q") == 0;
    if (quiet)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    argv += 1 + quiet;
    if (!argv[0])
        bench_fail("usage: bench_spawn [-q] PROGRAM [ARGUMENT...]");
    double begun = bench_now();
    int rc = posix_spawnp(&pid, argv[0], &actions, NULL, argv, environ);
    if (rc != 0)
        bench_fail("%s cannot be started: %s", argv[0], strerror(rc));
    if (wait4(pid, &status, 0, &used) != pid)
        bench_fail("%s got lost", argv[0]);
    double took = bench_now() - begun;
    posix_spawn_file_actions_destroy(&actions);
    printf("process %.6f %.6f %ld\n", took, seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
