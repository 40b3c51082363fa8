/* The log of a context: text or JSON lines, secrets masked, one line at a time. Any thread. */
#ifndef TTC_LOG_H
#define TTC_LOG_H
#include "core/failure.h"
#include "tiktok/tiktok.h"

struct ttc_log;
struct ttc_config;
/* Also listens to the configuration for secrets: nothing is asked of that once the log is closed. */
int ttc_log_open(const tt_open_options *, struct ttc_config *, struct ttc_log **, struct ttc_failure *);
void ttc_log_close(struct ttc_log *);
int ttc_log_wants(const struct ttc_log *, int level);
/* where: provider or module of the core; NULL: none. log may be NULL (then nothing). */
void ttc_log(struct ttc_log *, int level, const char *where, const char *form, ...)
    __attribute__((format(printf, 4, 5)));

/* Secrets by value: whatever was told here comes out as *** in lines and in ttc_mask(). Values under 4 bytes are
 * ignored (they would mask ordinary text). 0, or -1: there is no memory to remember it, so it must not be used. */
int ttc_secret(struct ttc_log *, const char *value);
int ttc_secret_for_good(struct ttc_log *,
                        const char *value); /* of the configuration: it is never forgotten */
/* A process that runs for months hears of new tokens all the time. What was told last before since (ttc_secrets_told()
 * when the oldest call that still runs began) is forgotten, but for some hundreds of the newest; in no case what is for
 * good. Cheap while there are few. */
uint64_t ttc_secrets_told(struct ttc_log *);
int ttc_secrets_crowded(struct ttc_log *);
void ttc_secrets_forget(struct ttc_log *, uint64_t since);
/* text with every known secret replaced (as it stands, percent-encoded and JSON-escaped); ttc_alloc memory. */
char *ttc_mask(struct ttc_log *, const char *text);
/* 1 if the text holds a known secret. */
int ttc_mask_needed(struct ttc_log *, const char *text);
#endif
