/* Masking by value: every form in which a secret may come out again. Any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/log_internal.h"
#include <string.h>

#define SHORTEST 4u /* shorter values would mask ordinary text */
#define MASK     "***"

void ttc_secrets_free(struct ttc_log *log)
{
    for (size_t i = 0; i < log->n_hidden; i++) {
        memset(log->hidden[i].text, 0, log->hidden[i].n);
        ttc_free(log->hidden[i].text);
    }
    ttc_free(log->hidden);
}

/* Takes text. Under the write lock. */
static void hide(struct ttc_log *log, char *text, int is_itself)
{
    size_t n = text ? strlen(text) : 0, at = 0;
    while (at < log->n_hidden && log->hidden[at].n >= n) {
        if (log->hidden[at].n == n && strcmp(log->hidden[at].text, text ? text : "") == 0) {
            log->hidden[at].is_itself |= is_itself;
            n = 0;
        }
        at++;
    }
    if (n < SHORTEST) {
        ttc_free(text);
        return;
    }
    if (log->n_hidden == log->room_hidden) {
        size_t room = log->room_hidden ? log->room_hidden * 2 : 8;
        struct ttc_hidden *list = ttc_realloc(log->hidden, room * sizeof *list);
        if (!list) {
            ttc_free(text);
            return;
        }
        log->hidden = list;
        log->room_hidden = room;
    }
    memmove(log->hidden + at + 1, log->hidden + at, (log->n_hidden - at) * sizeof *log->hidden);
    log->hidden[at] = (struct ttc_hidden){text, n, is_itself};
    log->n_hidden++;
}

static char *percent_form(const char *value, int lower)
{
    struct ttc_buf b = {0};
    ttc_buf_percent(&b, value, strlen(value));
    for (size_t i = 0; lower && i + 2 < b.n; i++) {
        if (b.p[i] != '%')
            continue;
        for (size_t k = i + 1; k <= i + 2; k++)
            if (b.p[k] >= 'A' && b.p[k] <= 'F')
                b.p[k] = (char)(b.p[k] + 32);
    }
    return ttc_buf_take(&b);
}

static char *json_form(const char *value)
{
    struct ttc_buf b = {0};
    ttc_buf_json_string(&b, value, strlen(value));
    char *quoted = ttc_buf_take(&b);
    char *inside = quoted ? ttc_strndup(quoted + 1, strlen(quoted) - 2) : NULL;
    ttc_free(quoted);
    return inside;
}

static int is_hidden(struct ttc_log *log, const char *value)
{
    int found = 0;
    pthread_rwlock_rdlock(&log->secrets_lock);
    for (size_t i = 0; i < log->n_hidden && !found; i++)
        found = log->hidden[i].is_itself && strcmp(log->hidden[i].text, value) == 0;
    pthread_rwlock_unlock(&log->secrets_lock);
    return found;
}

void ttc_secret(struct ttc_log *log, const char *value)
{
    if (!log || !value || strlen(value) < SHORTEST ||
        is_hidden(log, value)) /* a token is told with every call */
        return;
    pthread_rwlock_wrlock(&log->secrets_lock);
    hide(log, percent_form(value, 0), 0);
    hide(log, percent_form(value, 1), 0);
    hide(log, json_form(value), 0);
    hide(log, ttc_strdup(value), 1);
    pthread_rwlock_unlock(&log->secrets_lock);
}

/* The first place in text where a secret begins, the longest there; NULL: none. */
static const char *next_secret(const struct ttc_log *log, const char *text, size_t *n)
{
    const char *first = NULL;
    for (size_t i = 0; i < log->n_hidden; i++) {
        const char *at = strstr(text, log->hidden[i].text);
        if (at && (!first || at < first)) {
            first = at;
            *n = log->hidden[i].n;
        }
    }
    return first;
}

int ttc_mask_needed(struct ttc_log *log, const char *text)
{
    size_t n;
    if (!log)
        return 0;
    pthread_rwlock_rdlock(&log->secrets_lock);
    int needed = next_secret(log, text, &n) != NULL;
    pthread_rwlock_unlock(&log->secrets_lock);
    return needed;
}

char *ttc_mask(struct ttc_log *log, const char *text)
{
    struct ttc_buf b = {0};
    const char *at;
    size_t n = 0;
    if (!log)
        return ttc_strdup(text);
    pthread_rwlock_rdlock(&log->secrets_lock);
    while ((at = next_secret(log, text, &n))) {
        ttc_buf_add(&b, text, (size_t)(at - text));
        ttc_buf_text(&b, MASK);
        text = at + n;
    }
    pthread_rwlock_unlock(&log->secrets_lock);
    ttc_buf_text(&b, text);
    return ttc_buf_take(&b);
}
