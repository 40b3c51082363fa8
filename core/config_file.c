/* Reads one file of the configuration: who may write it, what libconfig makes of it, setting by setting. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/loader.h"
#include "core/text.h"
#include <errno.h>
#include <fcntl.h>
#include <libconfig.h>
#include <math.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST_FILE (1u << 20)

struct reading {
    struct ttc_config *config;
    struct ttc_report *report;
    struct ttc_source_file *file;
};

/* ------------------------------------------------------------------------------------------------ the bytes */

static int owner_ok(uid_t owner)
{
    return owner == 0 || owner == geteuid();
}

/* Whoever can write the file can send every token elsewhere: that is as good as running code. */
static int check_owner(const struct reading *r, const struct stat *st)
{
    unsigned mode = st->st_mode & 07777u;
    if (!S_ISREG(st->st_mode))
        return 0;
    r->file->mode = mode;
    if (!owner_ok(st->st_uid))
        ttc_report(r->report, TTC_IS_ERROR, r->file, 0, "change its owner, or copy it",
                   "the file belongs to user %u, and not to you or root", (unsigned)st->st_uid);
    else if (mode & (S_IWGRP | S_IWOTH))
        ttc_report(r->report, TTC_IS_ERROR, r->file, 0, "take the right away: chmod go-w FILE",
                   "%s can write the file (mode %04o)", mode & S_IWOTH ? "everybody" : "its group", mode);
    else
        return 0;
    return -1;
}

static int read_all(const struct reading *r, int fd, struct ttc_buf *b)
{
    char piece[4096];
    for (;;) {
        ssize_t n = read(fd, piece, sizeof piece);
        if (n == 0)
            break;
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 || b->n > LARGEST_FILE) {
            ttc_report(r->report, TTC_IS_ERROR, r->file, 0, NULL, "the file cannot be read: %s",
                       n < 0 ? strerror(errno) : "it is larger than 1 MiB");
            return -1;
        }
        ttc_buf_add(b, piece, (size_t)n);
    }
    if (b->p && memchr(b->p, '\0', b->n)) {
        ttc_report(r->report, TTC_IS_ERROR, r->file, 0, "a configuration is a text file",
                   "the file holds zero bytes");
        return -1;
    }
    return 0;
}

static int slurp(const struct reading *r, int must_exist, struct ttc_buf *b)
{
    struct stat st;
    int rc = -1, fd = open(r->file->name, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (fd < 0) {
        if (must_exist || (errno != ENOENT && errno != ENOTDIR))
            ttc_report(r->report, TTC_IS_ERROR, r->file, 0, "check the name and its permissions",
                       "the file cannot be opened: %s", strerror(errno));
        return -1;
    }
    if (fstat(fd, &st) != 0 || S_ISDIR(st.st_mode))
        ttc_report(r->report, TTC_IS_ERROR, r->file, 0, "name the file in it",
                   "this is a folder and not a file");
    else if (check_owner(r, &st) == 0)
        rc = read_all(r, fd, b);
    r->file->was_read = rc == 0;
    close(fd);
    return rc;
}

/* ----------------------------------------------------------------------------------- what libconfig gets wrong */

/* libconfig cuts a whole number that has no L at its end to 32 bits without a word. This adds the L. It also finds
 * @include, which is not offered, and numbers beyond 64 bits. Texts and comments are passed over. */
struct scan {
    const char *p;
    unsigned line;
    struct ttc_buf *out;
};

static void copy_until(struct scan *s, const char *end)
{
    for (const char *p = s->p; p < end; p++)
        s->line += *p == '\n';
    ttc_buf_add(s->out, s->p, (size_t)(end - s->p));
    s->p = end;
}

static const char *end_of_text(const char *p)
{
    for (p++; *p && *p != '"'; p++)
        if (*p == '\\' && p[1])
            p++;
    return *p ? p + 1 : p;
}

static const char *end_of_comment(const char *p)
{
    const char *end = p[0] == '/' && p[1] == '*' ? strstr(p + 2, "*/") : NULL;
    if (p[0] == '/' && p[1] == '*')
        return end ? end + 2 : p + strlen(p);
    return p + strcspn(p, "\n");
}

static int is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '*' || c == '.' || c == '+';
}

/* Decimal digits that no 64-bit number holds. */
static int too_large(const char *digits, size_t n)
{
    return n > 19 || (n == 19 && strncmp(digits, "9223372036854775807", n) > 0);
}

static int scan_word(const struct reading *r, struct scan *s)
{
    const char *word = s->p, *end = word;
    while (is_word(*end))
        end++;
    size_t n = (size_t)(end - word), sign = *word == '-' || *word == '+';
    size_t digits = strspn(word + sign, "0123456789"), suffix = strspn(word + sign + digits, "L");
    int is_hex = n > 2 && word[0] == '0' && (word[1] == 'x' || word[1] == 'X');
    copy_until(s, end);
    if (is_hex && n > 9 && end[-1] != 'L')
        ttc_buf_char(s->out, 'L');
    if (digits == 0 || sign + digits + suffix != n)
        return 0; /* a name, or a fraction */
    if (too_large(word + sign, digits)) {
        ttc_report(r->report, TTC_IS_ERROR, r->file, s->line, "write long ids in quotes",
                   "the number has more than 64 bits");
        return -1;
    }
    if (digits > 9 && suffix == 0)
        ttc_buf_char(s->out, 'L');
    return 0;
}

static int mend(const struct reading *r, const char *text, struct ttc_buf *out)
{
    struct scan s = {text, 1, out};
    while (*s.p) {
        if (*s.p == '"')
            copy_until(&s, end_of_text(s.p));
        else if (*s.p == '#' || (*s.p == '/' && (s.p[1] == '/' || s.p[1] == '*')))
            copy_until(&s, end_of_comment(s.p));
        else if (*s.p == '@') {
            ttc_report(r->report, TTC_IS_ERROR, r->file, s.line, "put the settings here, or texts in quotes",
                       "a line cannot begin with @ (@include is not offered)");
            return -1;
        } else if (is_word(*s.p)) {
            if (scan_word(r, &s) != 0)
                return -1;
        } else
            copy_until(&s, s.p + 1);
    }
    return 0;
}

/* ------------------------------------------------------------------------------------------------- the tree */

static json_t *to_json(const config_setting_t *s);

static json_t *to_list(const config_setting_t *s)
{
    json_t *list = json_array();
    for (int i = 0; i < config_setting_length(s); i++)
        if (json_array_append_new(list, to_json(config_setting_get_elem(s, (unsigned)i))) != 0) {
            json_decref(list);
            return NULL;
        }
    return list;
}

static json_t *to_object(const config_setting_t *s)
{
    json_t *object = json_object();
    for (int i = 0; i < config_setting_length(s); i++) {
        const config_setting_t *one = config_setting_get_elem(s, (unsigned)i);
        if (json_object_set_new(object, config_setting_name(one), to_json(one)) != 0) {
            json_decref(object);
            return NULL;
        }
    }
    return object;
}

/* NULL: no memory, or something that JSON does not know (a text that is not UTF-8, an infinite number). */
static json_t *to_json(const config_setting_t *s)
{
    switch (config_setting_type(s)) {
    case CONFIG_TYPE_GROUP:
        return to_object(s);
    case CONFIG_TYPE_LIST:
    case CONFIG_TYPE_ARRAY:
        return to_list(s);
    case CONFIG_TYPE_INT:
    case CONFIG_TYPE_INT64:
        return json_integer(config_setting_get_int64(s));
    case CONFIG_TYPE_FLOAT:
        return json_real(config_setting_get_float(s));
    case CONFIG_TYPE_BOOL:
        return json_boolean(config_setting_get_bool(s));
    default:
        return json_string(config_setting_get_string(s));
    }
}

static int is_utf8(const char *text)
{
    for (size_t left = strlen(text), n; left; left -= n, text += n)
        if ((n = ttc_utf8(text, left)) == 0)
            return 0;
    return 1;
}

/* Can it be JSON? */
static int fits_json(const config_setting_t *s)
{
    switch (config_setting_type(s)) {
    case CONFIG_TYPE_GROUP:
    case CONFIG_TYPE_LIST:
    case CONFIG_TYPE_ARRAY:
        for (int i = 0; i < config_setting_length(s); i++) {
            const config_setting_t *one = config_setting_get_elem(s, (unsigned)i);
            const char *name = config_setting_name(one);
            if (!fits_json(one) || (name && !is_utf8(name)))
                return 0;
        }
        return 1;
    case CONFIG_TYPE_FLOAT:
        return isfinite(config_setting_get_float(s)) != 0;
    case CONFIG_TYPE_STRING:
        return is_utf8(config_setting_get_string(s));
    default:
        return 1;
    }
}

static void take_leaf(const struct reading *r, const config_setting_t *s, const char *path)
{
    unsigned line = config_setting_source_line(s);
    json_t *value = to_json(s);
    if (value)
        ttc_config_take(r->config, r->report, path, value, r->file, line, NULL);
    else if (fits_json(s))
        ttc_fail_nomem(r->report->failure);
    else
        ttc_report(r->report, TTC_IS_ERROR, r->file, line, "save the file as UTF-8",
                   "%s is not UTF-8 text or not a finite number", path);
}

/* Where a group stands decides what its members are. */
enum { AT_ROOT, AT_CORE_GROUP, AT_PROVIDERS, AT_PROVIDER, AT_PROFILES };

static int kind_below(int kind, const char *name, int in_profile)
{
    if (kind == AT_PROVIDERS)
        return AT_PROVIDER;
    if (kind == AT_PROFILES)
        return AT_ROOT;
    if (kind != AT_ROOT)
        return -1;
    if (strcmp(name, "providers") == 0)
        return AT_PROVIDERS;
    if (strcmp(name, "profiles") == 0)
        return in_profile ? -1 : AT_PROFILES;
    return ttc_key_is_group(name) ? AT_CORE_GROUP : -1;
}

static void walk(const struct reading *r, const config_setting_t *group, int kind, const char *prefix)
{
    int in_profile = strncmp(prefix, "profiles.", 9) == 0;
    for (int i = 0; i < config_setting_length(group); i++) {
        const config_setting_t *s = config_setting_get_elem(group, (unsigned)i);
        const char *name = config_setting_name(s);
        char path[512];
        int n = snprintf(path, sizeof path, "%s%s", prefix, name), below = kind_below(kind, name, in_profile);
        if (n < 0 || (size_t)n + 2 > sizeof path) {
            ttc_report(r->report, TTC_IS_ERROR, r->file, config_setting_source_line(s), NULL,
                       "%.60s... is too long a name", path);
            continue;
        }
        if (below < 0) {
            take_leaf(r, s, path);
            continue;
        }
        if (!config_setting_is_group(s)) {
            ttc_report(r->report, TTC_IS_ERROR, r->file, config_setting_source_line(s),
                       "a group is written NAME: { ... };", "%s must be a group", path);
            continue;
        }
        if (below == AT_PROVIDER) /* an empty group names a provider, too */
            ttc_config_take(r->config, r->report, path, json_null(), r->file, config_setting_source_line(s),
                            NULL);
        strcpy(path + n, ".");
        walk(r, s, below, path);
    }
}

static void parse(const struct reading *r, const char *text)
{
    config_t parsed;
    config_init(&parsed);
    if (config_read_string(&parsed, text))
        walk(r, config_root_setting(&parsed), AT_ROOT, "");
    else
        ttc_report(r->report, TTC_IS_ERROR, r->file, (unsigned)config_error_line(&parsed),
                   "look for a missing ; or \" there or on the line before", "%s",
                   config_error_text(&parsed) ? config_error_text(&parsed) : "the file cannot be read");
    config_destroy(&parsed);
}

/* A file that names code is trusted like code: nobody else may be able to put another in its place. */
static void check_folders(const struct reading *r)
{
    struct ttc_failure why = {0};
    struct stat st;
    char *real = r->file->runs_code && stat(r->file->name, &st) == 0 && S_ISREG(st.st_mode)
                     ? realpath(r->file->name, NULL)
                     : NULL;
    if (real && ttc_path_trusted(real, "the configuration", &why) != 0)
        ttc_report(r->report, TTC_IS_ERROR, r->file, 0, why.hint,
                   "the file names modules or commands, but: %s",
                   why.message ? why.message : "there is no memory");
    free(real);
    ttc_failure_clear(&why);
}

int ttc_config_read_file(struct ttc_config *c, struct ttc_report *report, const char *name, int must_exist)
{
    struct reading r = {c, report, ttc_config_add_file(c, name)};
    struct ttc_buf raw = {0}, text = {0};
    if (!r.file)
        return ttc_fail_nomem(report->failure);
    if (slurp(&r, must_exist, &raw) == 0 && mend(&r, raw.p ? raw.p : "", &text) == 0 && !raw.failed &&
        !text.failed)
        parse(&r, text.p ? text.p : "");
    check_folders(&r);
    int failed = raw.failed || text.failed;
    ttc_buf_free(&raw);
    ttc_buf_free(&text);
    return failed ? ttc_fail_nomem(report->failure) : 0;
}
