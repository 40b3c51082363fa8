/* Where the dynamic linker finds the libraries of a module, and which symbols it finds nowhere. It is asked as ldd -r
 * asks it: it maps and relocates, and runs no code of what it maps. */
#include "build_config.h"
#include "tools/tiktok/inspect.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Its two outputs in one stream; the kinds of line cannot be taken for each other. NULL: it could not be started. */
static FILE *ask(const char *linker, const char *path, pid_t *pid)
{
    static char traced[] = "LD_TRACE_LOADED_OBJECTS=1", warn[] = "LD_WARN=yes", now[] = "LD_BIND_NOW=yes";
    const char *where = getenv("LD_LIBRARY_PATH");
    char libraries[PATH_MAX], *environment[] = {traced, warn, now, NULL, NULL};
    char *argv[] = {(char *)(size_t)linker, (char *)(size_t)path, NULL};
    posix_spawn_file_actions_t files;
    int ends[2], rc;
    if (where && snprintf(libraries, sizeof libraries, "LD_LIBRARY_PATH=%s", where) < (int)sizeof libraries)
        environment[3] = libraries;
    if (pipe2(ends, O_CLOEXEC) != 0)
        return NULL;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDERR_FILENO);
    rc = posix_spawn(pid, linker, &files, NULL, argv, environment);
    posix_spawn_file_actions_destroy(&files);
    close(ends[1]);
    FILE *f = rc == 0 ? fdopen(ends[0], "r") : NULL;
    if (!f)
        close(ends[0]);
    if (!f && rc == 0) {
        kill(*pid, SIGKILL);
        waitpid(*pid, NULL, 0);
    }
    return f;
}

/* "	NAME => PATH (0x...)" or "	NAME => not found". */
static void read_library(char *line, json_t *needs)
{
    char *arrow = strstr(line, " => "), *name = line + strspn(line, "\t ");
    json_t *one;
    size_t i;
    if (!arrow)
        return;
    *arrow = '\0';
    char *path = arrow + 4, *end = strstr(path, " (0x");
    if (end)
        *end = '\0';
    json_array_foreach(needs, i, one)
    {
        if (strcmp(json_string_value(json_object_get(one, "name")), name) != 0)
            continue;
        json_object_set_new(one, "found", json_boolean(end != NULL));
        if (end)
            json_object_set_new(one, "path", json_string(path));
    }
}

/* "undefined symbol: NAME[, version V]	(FILE)", FILE being the module and not a library that it needs. */
static void read_symbol(char *line, const char *path, json_t *undefined)
{
    static const char head[] = "undefined symbol: ";
    char *name = line + sizeof head - 1, *file = strstr(line, "\t(");
    if (strncmp(line, head, sizeof head - 1) != 0 || !file || strncmp(file + 2, path, strlen(path)) != 0)
        return;
    name[strcspn(name, ",\t")] = '\0';
    for (size_t i = 0; i < json_array_size(undefined); i++)
        if (strcmp(json_string_value(json_array_get(undefined, i)), name) == 0)
            return;
    json_array_append_new(undefined, json_string(name));
}

/* A library that the linker itself is, or that is named by its path, stands in no line with an arrow. */
static void finish(json_t *needs, const char *linker)
{
    const char *base = strrchr(linker, '/') ? strrchr(linker, '/') + 1 : linker;
    json_t *one;
    size_t i;
    json_array_foreach(needs, i, one)
    {
        const char *name = json_string_value(json_object_get(one, "name"));
        if (json_object_get(one, "found"))
            continue;
        if (strcmp(name, base) == 0)
            name = linker;
        if (*name == '/')
            json_object_set_new(one, "found", json_boolean(access(name, R_OK) == 0));
    }
}

void inspect_libraries(const char *path, json_t *found)
{
    char linker[PATH_MAX], *line = NULL;
    size_t room = 0;
    pid_t pid;
    json_t *needs = json_object_get(found, "needs"), *undefined = json_array();
    inspect_linker(linker, sizeof linker);
    FILE *f = *linker && needs ? ask(linker, path, &pid) : NULL;
    while (f && getline(&line, &room, f) > 0) {
        line[strcspn(line, "\n")] = '\0';
        read_symbol(line, path, undefined);
        read_library(line, needs);
    }
    free(line);
    if (f) {
        fclose(f);
        while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
            continue;
        finish(needs, linker);
        json_object_set(found, "undefined", undefined);
    }
    json_decref(undefined);
}
