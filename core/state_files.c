/* Files that outlive a process: see state_files.h. */
#include "core/state_files.h"
#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

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
