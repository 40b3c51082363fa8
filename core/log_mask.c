/* Masking by value: every form in which a secret may come out again. Any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/log_internal.h"
#include <string.h>

#define SHORTEST 4u /* shorter values would mask ordinary text */
#define MASK     "***"
#define FOR_GOOD UINT64_MAX
#define KEEP     500u /* so many tellings back everything is known, whatever has ended */
#define CROWD    256u /* forms of secrets; with fewer, nothing is forgotten */

void ttc_secrets_free(struct ttc_log *log)
{
    for (size_t i = 0; i < log->n_hidden; i++) {
        memset(log->hidden[i].text, 0, log->hidden[i].n);
        ttc_free(log->hidden[i].text);
    }
    ttc_free(log->hidden);
}

/* Takes text, a form of the newest secret, for which there is room. Under the write lock. */
static void hide(struct ttc_log *log, char *text, int is_itself, uint64_t told)
{
    size_t n = strlen(text), at = 0;
    while (at < log->n_hidden && log->hidden[at].n >= n) {
        struct ttc_hidden *h = &log->hidden[at++];
        if (h->secret == log->secrets && h->n == n && strcmp(h->text, text) == 0) {
            h->is_itself |= is_itself;
            n = 0;
        }
    }
    if (n < SHORTEST) {
        ttc_free(text);
        return;
    }
    memmove(log->hidden + at + 1, log->hidden + at, (log->n_hidden - at) * sizeof *log->hidden);
    log->hidden[at] = (struct ttc_hidden){text, n, is_itself, log->secrets, told};
    log->n_hidden++;
}

static int make_room(struct ttc_log *log, size_t n)
{
    if (log->n_hidden + n <= log->room_hidden)
        return 0;
    size_t room = log->room_hidden ? log->room_hidden * 2 : 8;
    struct ttc_hidden *list = ttc_realloc(log->hidden, room * sizeof *list);
    if (!list)
        return -1;
    log->hidden = list;
    log->room_hidden = room;
    return 0;
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

/* A token is told with every call: then it only is as new again. */
static int is_hidden(struct ttc_log *log, const char *value, uint64_t told)
{
    uint64_t secret = 0;
    pthread_rwlock_rdlock(&log->secrets_lock);
    for (size_t i = 0; i < log->n_hidden && !secret; i++)
        if (log->hidden[i].is_itself && strcmp(log->hidden[i].text, value) == 0)
            secret = log->hidden[i].secret;
    for (size_t i = 0; i < log->n_hidden && secret; i++)
        if (log->hidden[i].secret == secret && atomic_load(&log->hidden[i].told) < told)
            atomic_store(&log->hidden[i].told, told);
    pthread_rwlock_unlock(&log->secrets_lock);
    return secret != 0;
}

/* Every form of it, or (-1: no memory) none. */
static int tell(struct ttc_log *log, const char *value, int for_good)
{
    if (!log || !value || strlen(value) < SHORTEST)
        return 0;
    uint64_t told = for_good ? FOR_GOOD : atomic_fetch_add(&log->told, 1) + 1;
    if (is_hidden(log, value, told))
        return 0;
    char *forms[] = {percent_form(value, 0), percent_form(value, 1), json_form(value), ttc_strdup(value)};
    enum { FORMS = sizeof forms / sizeof *forms };
    pthread_rwlock_wrlock(&log->secrets_lock);
    int rc = forms[0] && forms[1] && forms[2] && forms[3] ? make_room(log, FORMS) : -1;
    log->secrets++;
    for (int i = 0; i < FORMS; i++) {
        if (rc == 0)
            hide(log, forms[i], i == FORMS - 1, told);
        else
            ttc_free(forms[i]);
    }
    pthread_rwlock_unlock(&log->secrets_lock);
    return rc;
}

int ttc_secret(struct ttc_log *log, const char *value)
{
    return tell(log, value, 0);
}

int ttc_secret_for_good(struct ttc_log *log, const char *value)
{
    return tell(log, value, 1);
}

uint64_t ttc_secrets_told(struct ttc_log *log)
{
    return atomic_load(&log->told);
}

int ttc_secrets_crowded(struct ttc_log *log)
{
    pthread_rwlock_rdlock(&log->secrets_lock);
    int crowded = log->n_hidden > CROWD && log->n_hidden > log->crowded;
    pthread_rwlock_unlock(&log->secrets_lock);
    return crowded;
}

void ttc_secrets_forget(struct ttc_log *log, uint64_t since)
{
    size_t kept = 0;
    uint64_t now = atomic_load(&log->told);
    pthread_rwlock_wrlock(&log->secrets_lock);
    for (size_t i = 0; i < log->n_hidden; i++) {
        struct ttc_hidden *h = &log->hidden[i];
        if (h->told != FOR_GOOD && h->told <= since && h->told + KEEP <= now) {
            memset(h->text, 0, h->n);
            ttc_free(h->text);
        } else {
            log->hidden[kept++] = *h;
        }
    }
    log->n_hidden = kept;
    log->crowded = 2 * kept; /* so that forgetting costs each telling little */
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
