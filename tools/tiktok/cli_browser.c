/* Opening a page in the person's browser: what BROWSER names, else xdg-open where there is a screen. */
#include "cli.h"
#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The program runs on its own: no terminal of ours, nothing on our stdout. It is not waited for. */
static int run(const char *program, const char *url)
{
    posix_spawn_file_actions_t files;
    char *words[] = {cli_copy(program, strlen(program)), cli_copy(url, strlen(url)), NULL};
    pid_t pid;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    int rc = cli_spawn(words, &files, 1, &pid);
    posix_spawn_file_actions_destroy(&files);
    free(words[0]);
    free(words[1]);
    return rc ? -1 : 0;
}

int cli_browser_open(const char *url)
{
    const char *named = getenv("BROWSER");
    if (!named || !*named)
        return getenv("DISPLAY") || getenv("WAYLAND_DISPLAY") ? run("xdg-open", url) : -1;
    char *list = cli_copy(named, strlen(named)), *rest = NULL;
    int rc = -1;
    for (char *one = strtok_r(list, ":", &rest); one && rc != 0; one = strtok_r(NULL, ":", &rest))
        rc = run(one, url);
    free(list);
    return rc;
}
