/* Which webhooks were handed on already. The file holds a line for each: its key and when it came. */
#include "cli_webhook.h"
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#define KEPT_S (80 * 3600) /* 72 hours of repeats, and some for clocks */
#define MOST   200000      /* keys in memory, about 30 MB; the older half goes first */
#define KEY    64

static int broken(const char *path)
{
    return cli_complain("Name another file with --journal.", "%s cannot be used: %s", path, strerror(errno));
}

static void remember(cli_seen *s, const char *key, int64_t when)
{
    json_object_set_new(s->keys, key, json_integer(when));
    if (json_object_size(s->keys) <= MOST)
        return;
    size_t drop = MOST / 2;
    void *i = json_object_iter(s->keys), *next;
    for (; i && drop; i = next, drop--) {
        next = json_object_iter_next(s->keys, i);
        json_object_del(s->keys, json_object_iter_key(i));
    }
}

/* A last line that was cut short is nothing. */
static void load(cli_seen *s, FILE *from)
{
    char line[128], key[KEY + 1];
    int64_t when, now = time(NULL);
    while (fgets(line, sizeof line, from))
        if (strchr(line, '\n') && sscanf(line, "%64[0-9a-f] %" SCNd64, key, &when) == 2 &&
            strlen(key) == KEY && when > now - KEPT_S)
            remember(s, key, when);
}

/* Writes what is still needed into a new file that takes the old one's place. */
static int rewrite(cli_seen *s)
{
    const char *key;
    json_t *when;
    cli_text path = {0};
    cli_text_addf(&path, "%s.new", s->path);
    int fd = open(path.p, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    s->file = fd < 0 ? NULL : fdopen(fd, "w");
    int rc = s->file && flock(fd, LOCK_EX | LOCK_NB) == 0 ? 0 : -1;
    if (rc == 0)
        json_object_foreach(s->keys, key, when)
            fprintf(s->file, "%s %" PRId64 "\n", key, (int64_t)json_integer_value(when));
    if (rc == 0)
        rc = fflush(s->file) != 0 || fsync(fd) != 0 || rename(path.p, s->path) != 0 ? -1 : 0;
    if (rc != 0)
        broken(s->path);
    cli_text_free(&path);
    return rc ? CLI_USAGE : 0;
}

int cli_seen_open(cli_seen *s, const char *path)
{
    memset(s, 0, sizeof *s);
    s->keys = json_object();
    s->path = path;
    if (!s->keys)
        return cli_complain(NULL, "Out of memory");
    if (!path)
        return 0;
    int fd = open(path, O_RDONLY | O_CREAT | O_CLOEXEC, 0600);
    FILE *old = fd < 0 ? NULL : fdopen(fd, "r");
    if (!old)
        return broken(path);
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        fclose(old);
        return cli_complain("Give each listener a journal of its own.", "%s is in use by another listener",
                            path);
    }
    load(s, old);
    int rc = rewrite(s);
    fclose(old);
    return rc;
}

int cli_seen_has(const cli_seen *s, const char *key)
{
    return json_object_get(s->keys, key) != NULL;
}

int cli_seen_add(cli_seen *s, const char *key)
{
    int64_t now = time(NULL);
    remember(s, key, now);
    if (!s->file)
        return 0;
    if (fprintf(s->file, "%s %" PRId64 "\n", key, now) > 0 && fflush(s->file) == 0 &&
        fsync(fileno(s->file)) == 0)
        return 0;
    broken(s->path);
    return -1;
}

void cli_seen_close(cli_seen *s)
{
    if (s->file)
        fclose(s->file);
    json_decref(s->keys);
    memset(s, 0, sizeof *s);
}
