/* See command.h. */
#include "tests/unit/command.h"
#include "tests/unit/box.h"
#include <check.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_PATHS = 16 };
static char folder[64], paths[MOST_PATHS][256]; /* each path once, so that it stays where it is */
static pid_t child;
static int input_end = -1, output_fd = -1, error_fd = -1;
static long memory;
static char *out, *err;

const char *command_file(const char *name)
{
    char path[256];
    int i = 0;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    while (i < MOST_PATHS && *paths[i] != '\0' && strcmp(paths[i], path) != 0) {
        i++;
    }
    ck_assert_int_lt(i, MOST_PATHS);
    memcpy(paths[i], path, sizeof path);
    return paths[i];
}

void command_begin(const char *const *sandbox_arguments)
{
    const char *arguments[16] = {"--write-config"};
    int n = 2;

    memset(paths, 0, sizeof paths);
    snprintf(folder, sizeof folder, "/tmp/test-command-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    arguments[1] = command_file("tiktok.conf");
    for (; sandbox_arguments != NULL && *sandbox_arguments != NULL && n < 15; sandbox_arguments++) {
        arguments[n++] = *sandbox_arguments;
    }
    box_start(arguments);
}

void command_end(void)
{
    char line[128];

    snprintf(line, sizeof line, "rm -rf %s", folder);
    ck_assert_int_eq(system(line), 0);
    free(out);
    free(err);
    out = err = NULL;
    box_stop();
}

void command_write(const char *name, const char *text)
{
    FILE *f = fopen(command_file(name), "w");

    ck_assert_ptr_nonnull(f);
    ck_assert_int_ge(fputs(text, f), 0);
    ck_assert_int_eq(fclose(f), 0);
}

char *command_read(const char *name)
{
    FILE *f = fopen(command_file(name), "r");
    size_t n = 0, room = 1 << 16;
    char *text = malloc(room + 1);

    while (f != NULL) {
        n += fread(text + n, 1, room - n, f);
        if (n < room) {
            break;
        }
        room *= 2;
        text = realloc(text, room + 1);
    }
    if (f != NULL) {
        fclose(f);
    }
    text[n] = '\0';
    return text;
}

void command_output(int fd)
{
    output_fd = fd;
}

void command_errors(int fd)
{
    error_fd = fd;
}

/* To the given end, or to a file. */
static void redirect(int fd, int given, const char *name)
{
    int file = given >= 0 ? given : open(command_file(name), O_WRONLY | O_CREAT | O_TRUNC, 0600);

    dup2(file, fd);
    close(file);
}

static void become(int in, const char *const *arguments)
{
    const char *argv[32] = {TEST_BUILD_DIR "/tiktok"};

    for (int i = 0; arguments[i] && i < 30; i++) {
        argv[i + 1] = arguments[i];
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL); /* a failed test takes it along */
    signal(SIGPIPE, SIG_DFL);
    setenv("TIKTOK_CONFIG", command_file("tiktok.conf"), 1);
    setenv("XDG_STATE_HOME", command_file("state"), 1);
    dup2(in, STDIN_FILENO);
    redirect(STDERR_FILENO, error_fd, "err");
    redirect(STDOUT_FILENO, output_fd, "out");
    execv(argv[0], (char *const *)argv);
    _exit(127);
}

void command_start(const char *input, const char *const *arguments)
{
    int ends[2];

    ck_assert_int_eq(pipe2(ends, O_CLOEXEC), 0);
    if (input != NULL) {
        command_write("in", input);
        close(ends[0]);
        close(ends[1]);
        ends[0] = open(command_file("in"), O_RDONLY | O_CLOEXEC);
        ends[1] = -1;
    }
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0) {
        become(ends[0], arguments);
    }
    close(ends[0]);
    input_end = ends[1];
    output_fd = error_fd = -1;
}

int command_input(void)
{
    return input_end;
}

pid_t command_pid(void)
{
    return child;
}

int command_wait(void)
{
    struct rusage usage;
    int status;

    ck_assert_int_eq(wait4(child, &status, 0, &usage), child);
    memory = usage.ru_maxrss;
    free(out);
    free(err);
    out = command_read("out");
    err = command_read("err");
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

long command_memory(void)
{
    return memory;
}

int command_run(const char *input, const char *const *arguments)
{
    command_start(input, arguments);
    if (input_end >= 0) {
        close(input_end);
    }
    return command_wait();
}

const char *command_out(void)
{
    return out;
}

const char *command_err(void)
{
    return err;
}

size_t command_lines(void)
{
    size_t n = 0;

    for (const char *p = out; (p = strchr(p, '\n')) != NULL; p++) {
        n++;
    }
    return n;
}
