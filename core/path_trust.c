/* Who could change a file that is about to be run: see loader.h. Every folder is opened from the one before it and
 * looked at by descriptor, so that nothing can be exchanged between the look and the next step. Any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/loader.h"
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define MOST_LINKS 20

struct walk {
    const char *whole, *what;
    struct ttc_failure *f;
    ttc_path_seen *seen;
    ttc_path_looked *look; /* a survey: rules that are broken are told, and the walk goes on */
    void *user;
    int dir;             /* the folder we stand in, O_PATH */
    char here[PATH_MAX]; /* its name; "" for the root */
    char left[PATH_MAX]; /* what is still to go */
    int links;
    char why[PATH_MAX + 300], hint[PATH_MAX + 128]; /* of a survey: the rule that is broken, to be told */
};

static int refuse(struct walk *w, const char *hint, const char *why)
{
    if (w->look) {
        snprintf(w->why, sizeof w->why, "%s", why);
        snprintf(w->hint, sizeof w->hint, "%s", hint ? hint : "");
        return -1;
    }
    return ttc_fail(w->f, TT_ECONFIG, hint, "%s %s is refused: %s", w->what, w->whole, why);
}

static const char *shown(const char *name)
{
    return *name ? name : "/";
}

/* Who may own and write one component. name: its full name. */
static int check_rights(struct walk *w, const struct stat *st, const char *name)
{
    char why[PATH_MAX + 128], hint[PATH_MAX + 128];
    unsigned mode = st->st_mode & 07777u;
    const char *kind = S_ISDIR(st->st_mode) ? "the folder" : S_ISLNK(st->st_mode) ? "the link" : "the file";
    if (st->st_uid != 0 && st->st_uid != geteuid()) {
        snprintf(why, sizeof why, "%s %s belongs to user %u, and not to you or root", kind, shown(name),
                 (unsigned)st->st_uid);
        snprintf(hint, sizeof hint, "change its owner: chown root %s", shown(name));
        return refuse(w, hint, why);
    }
    if (S_ISLNK(st->st_mode) || !(mode & (S_IWGRP | S_IWOTH)))
        return 0;
    if (S_ISDIR(st->st_mode) && (mode & S_ISVTX) && st->st_uid == 0)
        return 0; /* like /tmp: others can add files and not exchange them */
    snprintf(why, sizeof why, "%s can write %s %s (mode %04o)", mode & S_IWOTH ? "everybody" : "its group",
             kind, shown(name), mode);
    snprintf(hint, sizeof hint, "take the right away: chmod go-w %s", shown(name));
    return refuse(w, hint, why);
}

/* Everything that one component must be. */
static int check_component(struct walk *w, const struct stat *st, const char *name, int last)
{
    if (last && S_ISLNK(st->st_mode))
        return refuse(w, "name the file that the link points to", "it is a symbolic link");
    if (check_rights(w, st, name) != 0)
        return -1;
    if (last && !S_ISREG(st->st_mode))
        return refuse(w, "name a file", S_ISDIR(st->st_mode) ? "it is a folder" : "it is not a regular file");
    return 0;
}

/* rc is what the rules say of the component. A survey tells it and goes on, if there is something to go on with. */
static int tell(struct walk *w, const char *name, const struct stat *st, int rc)
{
    struct ttc_path_part part = {shown(name), st, rc ? w->why : NULL, rc && *w->hint ? w->hint : NULL};
    if (!w->look)
        return rc;
    w->look(&part, w->user);
    return st ? 0 : rc;
}

static int go_to_root(struct walk *w)
{
    struct stat st;
    if (w->dir >= 0)
        close(w->dir);
    w->here[0] = '\0';
    w->dir = open("/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (w->dir < 0 || fstat(w->dir, &st) != 0)
        return refuse(w, NULL, strerror(errno));
    int rc = check_rights(w, &st, "");
    return w->look && w->links ? 0 : tell(w, "", &st, rc); /* behind a link it was told before */
}

/* Takes the first component out of left; 0 when there is none. */
static size_t next_component(struct walk *w, char name[NAME_MAX + 1])
{
    char *p = w->left + strspn(w->left, "/");
    size_t n = strcspn(p, "/");
    if (n == 0 || n > NAME_MAX)
        return 0;
    memcpy(name, p, n);
    name[n] = '\0';
    p += n;
    p += strspn(p, "/");
    for (char *to = w->left; (*to = *p) != '\0'; to++) /* what is left moves to the front */
        p++;
    return n;
}

/* A folder that is a link: the way goes on at its target. */
static int follow(struct walk *w, int link, const char *full)
{
    char target[PATH_MAX], rest[PATH_MAX];
    ssize_t n = readlinkat(link, "", target, sizeof target - 1);
    if (n <= 0 || ++w->links > MOST_LINKS)
        return refuse(w, NULL, n <= 0 ? "a link in its path cannot be read" : "its path has too many links");
    target[n] = '\0';
    strcpy(rest, w->left);
    int length = snprintf(w->left, sizeof w->left, "%s/%s", target, rest);
    if (length < 0 || (size_t)length >= sizeof w->left)
        return refuse(w, NULL, "its path is too long");
    if (w->seen)
        w->seen(full, w->user);
    return target[0] == '/' ? go_to_root(w) : 0;
}

static void step_into(struct walk *w, int fd, const char *full)
{
    close(w->dir);
    w->dir = fd;
    snprintf(w->here, sizeof w->here, "%s", full);
    if (w->seen)
        w->seen(full, w->user);
}

static int step_up(struct walk *w)
{
    char *slash = strrchr(w->here, '/');
    int fd = openat(w->dir, "..", O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return refuse(w, NULL, strerror(errno));
    close(w->dir);
    w->dir = fd;
    if (slash)
        *slash = '\0';
    return 0;
}

static int step(struct walk *w, const char *name)
{
    char full[PATH_MAX];
    struct stat st;
    int last = w->left[0] == '\0', rc;
    if (strlen(w->here) + strlen(name) + 2 > sizeof w->here)
        return refuse(w, NULL, "its path is too long");
    if (strcmp(name, ".") == 0)
        return 0;
    if (strcmp(name, "..") == 0)
        return step_up(w);
    strcat(strcat(strcpy(full, w->here), "/"), name);
    int fd = openat(w->dir, name, O_PATH | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) != 0) {
        char why[PATH_MAX + 300];
        snprintf(why, sizeof why, "%s: %s", full, strerror(errno));
        rc = tell(w, full, NULL, refuse(w, "check the path", why));
    } else if (tell(w, full, &st, check_component(w, &st, full, last)) != 0) {
        rc = -1;
    } else if (S_ISLNK(st.st_mode)) {
        rc = last ? 0 : follow(w, fd, full);
    } else {
        step_into(w, fd, full);
        return 0;
    }
    if (fd >= 0)
        close(fd);
    return rc;
}

static int check_form(struct walk *w)
{
    const char *p = w->whole;
    if (*p != '/')
        return refuse(w, "write the whole path, beginning with /", "the path is not absolute");
    if (strlen(p) >= PATH_MAX)
        return refuse(w, NULL, "the path is too long");
    for (p = strstr(p, "/.."); p; p = strstr(p + 1, "/.."))
        if (p[3] == '/' || p[3] == '\0')
            return refuse(w, "write the path without .. in it", "the path holds ..");
    return 0;
}

static int go(struct walk *w)
{
    char name[NAME_MAX + 1];
    int rc = check_form(w);
    if (rc == 0) {
        strcpy(w->left, w->whole);
        rc = go_to_root(w);
    }
    while (rc == 0 && w->left[0]) {
        if (next_component(w, name) == 0)
            rc = refuse(w, "name a file", "the path does not end in a file's name");
        else
            rc = step(w, name);
    }
    if (w->dir >= 0)
        close(w->dir);
    return rc;
}

int ttc_path_walk(const char *path, const char *what, ttc_path_seen *seen, void *user, struct ttc_failure *f)
{
    struct walk w = {.whole = path, .what = what, .f = f, .seen = seen, .user = user, .dir = -1};
    return go(&w);
}

void ttc_path_survey(const char *path, ttc_path_looked *look, void *user)
{
    struct walk w = {.whole = path, .what = "", .look = look, .user = user, .dir = -1};
    go(&w);
}

int ttc_path_trusted(const char *path, const char *what, struct ttc_failure *f)
{
    return ttc_path_walk(path, what, NULL, NULL, f);
}
