/* Which certificates are trusted. Reading one large bundle costs more than a whole request, a folder of hashed
 * links nearly nothing: the system's folder is used where there is one. What the user names wins. */
#include "core/transport/loop.h"
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char system_folder[] = "/etc/ssl/certs";

/* Eight hex digits, a dot, a number: how OpenSSL finds a certificate by its subject. */
static int is_hashed_name(const char *name)
{
    size_t i = 0;
    while (i < 8 && isxdigit((unsigned char)name[i]))
        i++;
    return i == 8 && name[8] == '.' && isdigit((unsigned char)name[9]);
}

static int holds_hashed_links(const char *folder)
{
    DIR *dir = opendir(folder);
    const struct dirent *entry;
    int found = 0;
    while (dir && !found && (entry = readdir(dir)))
        found = is_hashed_name(entry->d_name);
    if (dir)
        closedir(dir);
    return found;
}

int ttc_ca_choose(const char *ca_file, const char *ca_path, struct ttc_ca *ca, char why[256])
{
    ca->file = ca->path = NULL;
    if (ca_file)
        ca->file = ca_file;
    else if (ca_path)
        ca->path = ca_path;
    else if (holds_hashed_links(system_folder))
        ca->path = system_folder;
    const char *named = ca_file ? ca_file : ca_path;
    if (named && access(named, R_OK) != 0) {
        snprintf(why, 256, "cannot read the CA certificates in %.180s: %s", named, strerror(errno));
        return -1;
    }
    return 0;
}
