/* tiktok providers new: a copy of the template of a provider, with a name of its own in it. */
#include "cli.h"
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PLACEHOLDER "SAMPLE"
#define LONGEST     31u
#define USAGE       "tiktok providers new NAME [FOLDER]"

/* Beside the command (an installation that was moved, or a build), else where it was to be installed. 0, or -1. */
static int find_template(char out[PATH_MAX])
{
    static const char *const beside[] = {"/../share/" CLI_PACKAGE "/provider-template",
                                         "/../examples/provider-template",
                                         "/../../examples/provider-template"};
    char own[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", own, sizeof own - 1);
    own[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(own, '/');
    if (slash)
        *slash = '\0';
    for (size_t i = 0; slash && i < sizeof beside / sizeof *beside; i++) {
        int length = snprintf(out, PATH_MAX, "%s%s", own, beside[i]);
        if (length > 0 && length < PATH_MAX && access(out, R_OK | X_OK) == 0)
            return 0;
    }
    snprintf(out, PATH_MAX, "%s", CLI_TEMPLATE);
    return access(out, R_OK | X_OK);
}

static int is_name(const char *name)
{
    size_t n = strlen(name);
    return n && n <= LONGEST && name[0] >= 'a' && name[0] <= 'z' &&
           n == strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_");
}

/* The text with the name in place of each placeholder. */
static void put_name(cli_text *out, const char *text, size_t n, const char *name)
{
    const size_t skip = sizeof PLACEHOLDER - 1;
    cli_text_add(out, "", 0);
    for (size_t i = 0; i < n;) {
        if (n - i >= skip && memcmp(text + i, PLACEHOLDER, skip) == 0) {
            cli_text_adds(out, name);
            i += skip;
        } else {
            cli_text_add(out, text + i++, 1);
        }
    }
}

static int read_file(const char *path, cli_text *out)
{
    char piece[4096];
    size_t n;
    FILE *f = fopen(path, "re");
    if (!f)
        return -1;
    cli_text_add(out, "", 0);
    while ((n = fread(piece, 1, sizeof piece, f)) > 0)
        cli_text_add(out, piece, n);
    int rc = ferror(f) ? -1 : 0;
    fclose(f);
    return rc;
}

static int write_file(const char *path, const cli_text *text)
{
    FILE *f = fopen(path, "wxe");
    if (!f)
        return -1;
    int rc = fwrite(text->p, 1, text->n, f) == text->n ? 0 : -1;
    return fclose(f) == 0 ? rc : -1;
}

/* One file of the template; a leading dot is not kept in it, so that it is shipped like the others. */
static int copy_one(const char *from, const char *file, const char *to, const char *name, int dry)
{
    cli_text source = {0}, path = {0}, text = {0}, whole = {0};
    cli_text_addf(&source, "%s/%s", from, file);
    cli_text_addf(&path, "%s/%s", to, strcmp(file, "gitignore") == 0 ? "." : "");
    put_name(&path, file, strlen(file), name);
    int rc = read_file(source.p, &text);
    put_name(&whole, text.p, text.n, name);
    if (rc == 0 && !dry)
        rc = write_file(path.p, &whole);
    if (rc != 0)
        cli_complain(NULL, "%s could not be written: %s", path.p, strerror(errno));
    else
        cli_text_adds(&path, "\n"), cli_puts(stdout, path.p);
    cli_text_free(&source);
    cli_text_free(&path);
    cli_text_free(&text);
    cli_text_free(&whole);
    return rc;
}

static int is_plain(const struct dirent *one)
{
    return one->d_name[0] != '.';
}

static int copy_all(const char *from, const char *to, const char *name, int dry)
{
    struct dirent **list = NULL;
    int n = scandir(from, &list, is_plain, alphasort), rc = n > 0 ? 0 : -1;
    if (rc != 0)
        cli_complain("Install libtiktok again", "There is no template in %s", from);
    for (int i = 0; i < n; i++) {
        if (rc == 0)
            rc = copy_one(from, list[i]->d_name, to, name, dry);
        free(list[i]);
    }
    free(list);
    return rc;
}

/* A provider of that name would hide the new one, or be hidden by it. */
static void warn_of_namesake(const cli_options *o, const char *name)
{
    cli_names names = {0};
    cli_candidates(o, &names);
    for (size_t i = 0; i < names.n; i++)
        if (strcmp(names.names[i], name) == 0)
            cli_warn("there is a provider %s on the search path already", name);
    cli_names_free(&names);
}

int cli_new_provider(const cli_options *o, const char *name, const char *folder)
{
    char from[PATH_MAX];
    if (!is_name(name))
        return cli_complain(
            USAGE,
            "\"%s\" cannot name a provider: a name begins with a letter and holds at most %u of "
            "a-z, 0-9 and _",
            name, LONGEST);
    if (find_template(from) != 0)
        return cli_complain("Install libtiktok again", "There is no template in %s", from);
    if (access(folder, F_OK) == 0)
        return cli_complain(USAGE, "%s is there already", folder);
    warn_of_namesake(o, name);
    if (!o->dry_run && mkdir(folder, 0777) != 0)
        return cli_complain(NULL, "The folder %s could not be made: %s", folder, strerror(errno));
    if (copy_all(from, folder, name, o->dry_run) != 0)
        return CLI_USAGE;
    if (!o->dry_run)
        cli_note("Next: cd %s && autoreconf -i && ./configure && make check", folder);
    return CLI_OK;
}
