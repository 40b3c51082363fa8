/* What went wrong, on its way to a tt_result. Texts are owned; a zeroed struct is "nothing". */
#ifndef TTC_FAILURE_H
#define TTC_FAILURE_H
#include "tiktok/tiktok.h"

struct ttc_failure {
    int status; /* TT_E...; TT_OK: nothing */
    int http;
    int retryable;
    uint32_t retry_after_s;
    char *message, *hint, *code, *request_id, *param;
};
/* Sets status and message (a printf form) and drops what was there. hint may be NULL. Always returns -1. A lost
 * allocation turns the failure into TT_ENOMEMORY. */
int ttc_fail(struct ttc_failure *, int status, const char *hint, const char *form, ...)
    __attribute__((format(printf, 4, 5)));
int ttc_fail_param(struct ttc_failure *, const char *param, const char *hint, const char *form, ...)
    __attribute__((format(printf, 4, 5))); /* TT_EUSAGE */
/* Adds one of its texts (NULL: none). A lost allocation turns the failure into TT_ENOMEMORY. */
void ttc_failure_text(struct ttc_failure *, char **member, const char *text);
int ttc_fail_nomem(struct ttc_failure *);                                      /* always returns -1 */
void ttc_failure_copy(struct ttc_failure *to, const struct ttc_failure *from); /* drops what was in to */
void ttc_failure_clear(struct ttc_failure *);
#endif
