// The first line on stdout, and a tiktok.conf that fits it.
#include "sb_frame.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

json_t *sb_announcement(struct sb *sb)
{
    json_t *out =
        json_pack("{s:s, s:s}", "sandbox", "tiktok-sandbox " PACKAGE_VERSION, "base_url", sb->base_url);
    if (sb->tls)
        json_object_set_new(out, "ca_file", json_string(sb->ca_file));
    for (size_t i = 0; sb_modules[i]; i++)
        if (sb_modules[i]->announce)
            sb_modules[i]->announce(sb, out);
    return out;
}

static void write_text(FILE *file, const char *text)
{
    fputc('"', file);
    for (; *text; text++) {
        if (*text == '"' || *text == '\\')
            fputc('\\', file);
        fputc(*text, file);
    }
    fputc('"', file);
}

static void write_groups(FILE *file, json_t *groups)
{
    const char *group, *name;
    json_t *settings, *value;
    fputs("providers: {\n", file);
    json_object_foreach(groups, group, settings)
    {
        fprintf(file, "    %s: {\n", group);
        json_object_foreach(settings, name, value)
        {
            fprintf(file, "        %s = ", name);
            write_text(file, json_string_value(value));
            fputs(";\n", file);
        }
        fputs("    };\n", file);
    }
    fputs("};\n", file);
}

bool sb_config_write(struct sb *sb, const char *path, const char *state_dir, char *why, size_t size)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    FILE *file = fd >= 0 && fchmod(fd, 0600) == 0 ? fdopen(fd, "w") : NULL;
    if (!file) {
        snprintf(why, size, "The configuration could not be written to %.400s: %s.", path, strerror(errno));
        if (fd >= 0)
            close(fd);
        return false;
    }
    json_t *groups = json_object();
    for (size_t i = 0; sb_modules[i]; i++)
        if (sb_modules[i]->configure)
            sb_modules[i]->configure(sb, groups);
    fputs("// For the tiktok-sandbox that wrote this file; its credentials end with it.\n", file);
    if (state_dir) {
        fputs("state_dir = ", file);
        write_text(file, state_dir);
        fputs(";\n", file);
    }
    if (!sb->set.limits)
        fputs("// This one counts no calls: nothing needs to be held back.\nlimits: { enabled = false; };\n",
              file);
    write_groups(file, groups);
    json_decref(groups);
    if (sb->tls) {
        fputs("http: {\n    ca_file = ", file);
        write_text(file, sb->ca_file);
        fputs(";\n};\n", file);
    }
    bool good = fclose(file) == 0;
    if (!good)
        snprintf(why, size, "The configuration could not be written to %.400s: %s.", path, strerror(errno));
    return good;
}
