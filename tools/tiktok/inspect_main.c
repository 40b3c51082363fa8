/* tiktok-inspect PATH [NAME]: the process in which 'tiktok providers inspect' looks at a module, so that a module that
 * crashes or hangs takes nothing with it. First what the file says, without running it; then the loader, which does.
 *
 * Each line on stdout is {"phase": "what comes next", "found": {...}}, and an answer on stdin is waited for, so whoever
 * reads knows what was going on when no more lines come. The last line is {"status", "message", "hint", "data"}. What
 * the module prints goes to stderr. */
#include "build_config.h"
#include "tools/tiktok/inspect.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <tiktok/tiktok.h>
#include <unistd.h>

static int answers = -1; /* where lines go; not stdout, which the module may write to */

static void put_line(json_t *line)
{
    char *text = json_dumps(line, JSON_COMPACT);
    size_t n = text ? strlen(text) : 0, done = 0;
    if (text)
        text[n++] = '\n'; /* instead of the terminator */
    while (done < n) {
        ssize_t k = write(answers, text + done, n - done);
        if (k < 0 && errno != EINTR)
            _exit(1);
        done += k > 0 ? (size_t)k : 0;
    }
    free(text);
    json_decref(line);
}

/* Byte by byte: nothing is left in a buffer for the module. */
static void wait_for_answer(void)
{
    char c = 0;
    while (c != '\n') {
        ssize_t n = read(STDIN_FILENO, &c, 1);
        if (n == 0 || (n < 0 && errno != EINTR))
            _exit(1);
    }
}

static void enter(const char *phase, json_t *found)
{
    json_t *line = json_pack("{s:s}", "phase", phase);
    if (found)
        json_object_set_new(line, "found", found);
    put_line(line);
    wait_for_answer();
}

static void on_phase(const char *phase, const char *found, size_t n, void *user)
{
    (void)user;
    enter(phase, json_loadb(found, n, 0, NULL));
}

static void put_result(tt_result *r)
{
    json_t *data = tt_result_tree(r);
    json_t *line = json_pack("{s:i,s:s,s:s}", "status", tt_result_status(r), "message", tt_result_message(r),
                             "hint", tt_result_hint(r));
    if (line && data)
        json_object_set(line, "data", data);
    json_decref(data);
    tt_result_unref(r);
    put_line(line);
}

/* A module that dies leaves no dump; and when the command is gone, nobody waits for this process. */
static int prepare(void)
{
    const struct rlimit none = {0, 0};
    pid_t parent = getppid();
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    answers = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 100);
    return answers < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0 || getppid() != parent ? -1 : 0;
}

int main(int argc, char **argv)
{
    if (argc < 2 || argc > 3 || prepare() != 0) {
        fputs("'tiktok providers inspect' starts this program\n", stderr);
        return 2;
    }
    enter("reading it", NULL);
    json_t *found = json_object();
    inspect_file(argv[1], found);
    inspect_libraries(argv[1], found);
    json_object_set_new(found, "warnings", inspect_warnings(found));
    enter("looking at its path", found);
    put_result(tt_inspect_watched(argv[1], argc > 2 ? argv[2] : NULL, on_phase, NULL));
    _exit(0); /* what the module left for the end of the process is not asked for */
}
