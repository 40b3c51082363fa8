/* A parameter that names a file: it is there, regular, readable and not empty, before anything is sent. */
#include "build_config.h"

#include "core/schema_parts.h"
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *trouble(const char *path, const char **hint)
{
    struct stat st;
    if (stat(path, &st) != 0) {
        if (errno == ENOENT && *path != '/')
            *hint = "a relative path begins at the current folder";
        if (errno == EACCES)
            *hint = "one of its folders may not be entered";
        return errno == ENOENT ? "does not exist" : errno == EACCES ? "cannot be reached" : "is no file";
    }
    if (S_ISDIR(st.st_mode))
        return "is a folder";
    if (!S_ISREG(st.st_mode))
        return "is no regular file";
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0) {
        *hint = "check its permissions";
        return "may not be read";
    }
    close(fd);
    return st.st_size == 0 ? "is empty" : NULL;
}

int ttc_check_file(struct ttc_check *c, const struct ttc_place *place, const char *path)
{
    const char *hint = NULL, *why = trouble(path, &hint);
    if (!why)
        return 0;
    /* the whole path: its end is what tells files apart */
    return ttc_refuse(c, place, hint, "names the file \"%s\", which %s", path, why);
}
