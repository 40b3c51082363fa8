// tiktok-sandbox exec: run one command against the sandbox and end with its status.
#include "sb_frame.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static bool is_ours(const char *entry)
{
    return strncmp(entry, "TIKTOK_CONFIG=", 14) == 0 || strncmp(entry, "TIKTOK_SANDBOX=", 15) == 0;
}

// The environment with our two variables; the strings of the old one are borrowed.
static char **make_environment(char *config, char *sandbox)
{
    size_t n = 0, used = 0;
    while (environ[n])
        n++;
    char **env = calloc(n + 3, sizeof *env);
    if (!env)
        return NULL;
    for (size_t i = 0; i < n; i++)
        if (!is_ours(environ[i]))
            env[used++] = environ[i];
    env[used++] = config;
    env[used] = sandbox;
    return env;
}

static int start_child(pid_t *child, char **command, char **env)
{
    posix_spawnattr_t attributes;
    sigset_t none, defaults;
    sigemptyset(&none);
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int error = posix_spawnp(child, command[0], NULL, &attributes, command, env);
    posix_spawnattr_destroy(&attributes);
    return error;
}

// The signals are blocked in every thread, so they come here. A terminal sends SIGINT to the command itself.
static int wait_for(pid_t child)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGCHLD);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    for (;;) {
        int status, signal_number = 0;
        pid_t done = waitpid(child, &status, WNOHANG);
        if (done == child)
            return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        if (done < 0 && errno != EINTR)
            return 1;
        if (sigwait(&set, &signal_number) == 0 && signal_number == SIGTERM)
            kill(child, SIGTERM);
    }
}

static int run(struct sb *sb, char **command, const char *folder)
{
    char path[600], config[620], state[600], why[512];
    int result = 1;
    pid_t child;
    snprintf(path, sizeof path, "%.500s/tiktok.conf", folder);
    snprintf(config, sizeof config, "TIKTOK_CONFIG=%s", path);
    snprintf(state, sizeof state, "%.500s/state",
             folder); // whoever signs in here keeps nothing in a real store
    json_t *announcement = sb_announcement(sb);
    char *line = json_dumps(announcement, JSON_COMPACT);
    char *sandbox = line ? malloc(strlen(line) + 16) : NULL;
    char **env = sandbox ? make_environment(config, sandbox) : NULL;
    if (!env)
        goto out;
    sprintf(sandbox, "TIKTOK_SANDBOX=%s", line);
    if (!sb_config_write(sb, path, state, why, sizeof why)) {
        fprintf(stderr, "tiktok-sandbox: %s\n", why);
        goto out;
    }
    int error = start_child(&child, command, env);
    if (error) {
        fprintf(stderr, "tiktok-sandbox: %s could not be started: %s.\n", command[0], strerror(error));
        result = error == ENOENT ? 127 : 126;
    } else {
        result = wait_for(child);
    }
out:
    free(env);
    free(sandbox);
    free(line);
    json_decref(announcement);
    return result;
}

static int remove_one(const char *path, const struct stat *st, int type, struct FTW *place)
{
    (void)st;
    (void)type;
    (void)place;
    return remove(path);
}

bool sb_temporary_folder(char *out, size_t size)
{
    const char *tmp = getenv("TMPDIR");
    snprintf(out, size, "%.480s/tiktok-sandbox-XXXXXX", tmp && *tmp == '/' ? tmp : "/tmp");
    if (mkdtemp(out))
        return true;
    fprintf(stderr, "tiktok-sandbox: no temporary folder could be made: %s. Set TMPDIR.\n", strerror(errno));
    *out = '\0';
    return false;
}

int sb_exec(struct sb *sb, char **command)
{
    char folder[512];
    if (!sb_temporary_folder(folder, sizeof folder))
        return 1;
    int result = run(sb, command, folder);
    nftw(folder, remove_one, 8,
         FTW_DEPTH | FTW_PHYS | FTW_MOUNT); // the configuration, and what was signed in
    return result;
}
