/* Files that outlive a process: see state_dir.h. */
#include "core/state_dir.h"
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

char *ttc_state_dir(const struct tt_context *ctx)
{
    const char *set = ttc_config_text(ctx->config, "state_dir"), *xdg = secure_getenv("XDG_STATE_HOME");
    const char *home = secure_getenv("HOME");
    if (*set)
        return ttc_strdup(set);
    if (geteuid() == 0)
        return ttc_strdup("/var/lib/tiktok");
    if (xdg && *xdg == '/')
        return ttc_format("%s/tiktok", xdg);
    return home && *home == '/' ? ttc_format("%s/.local/state/tiktok", home) : NULL;
}

int ttc_folders_make(char *path)
{
    for (char *at = path + 1; *at; at++) {
        if (*at != '/')
            continue;
        *at = '\0';
        int rc = mkdir(path, 0700);
        *at = '/';
        if (rc != 0 && errno != EEXIST)
            return -1;
    }
    return mkdir(path, 0700) != 0 && errno != EEXIST ? -1 : 0;
}

int ttc_write_synced(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t done = write(fd, p, n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return -1;
        p += done;
        n -= (size_t)done;
    }
    return fsync(fd);
}
