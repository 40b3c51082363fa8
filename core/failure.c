/* Failures: see failure.h. */
#include "core/failure.h"
#include "core/alloc.h"
#include "core/text.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void ttc_failure_clear(struct ttc_failure *f)
{
    ttc_free(f->message);
    ttc_free(f->hint);
    ttc_free(f->code);
    ttc_free(f->request_id);
    ttc_free(f->param);
    memset(f, 0, sizeof *f);
}

int ttc_fail_nomem(struct ttc_failure *f)
{
    ttc_failure_clear(f);
    f->status = TT_ENOMEMORY;
    return -1;
}

static int set(struct ttc_failure *f, int status, const char *param, const char *hint, const char *form,
               va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, form, again);
    va_end(again);
    /* the new texts may point into the old ones */
    char *message = n < 0 ? NULL : ttc_alloc((size_t)n + 1);
    char *hint_copy = ttc_strdup(hint), *param_copy = ttc_strdup(param);
    if (message)
        vsnprintf(message, (size_t)n + 1, form, args);
    /* they quote what callers and services wrote, perhaps cut */
    ttc_text_tidy(message);
    ttc_text_tidy(hint_copy);
    ttc_text_tidy(param_copy);
    ttc_failure_clear(f);
    f->status = status;
    f->message = message;
    f->hint = hint_copy;
    f->param = param_copy;
    if (!message || (hint && !hint_copy) || (param && !param_copy))
        return ttc_fail_nomem(f);
    return -1;
}

int ttc_fail(struct ttc_failure *f, int status, const char *hint, const char *form, ...)
{
    va_list args;
    va_start(args, form);
    int rc = set(f, status, NULL, hint, form, args);
    va_end(args);
    return rc;
}

int ttc_fail_param(struct ttc_failure *f, const char *param, const char *hint, const char *form, ...)
{
    va_list args;
    va_start(args, form);
    int rc = set(f, TT_EUSAGE, param, hint, form, args);
    va_end(args);
    return rc;
}

void ttc_failure_text(struct ttc_failure *f, char **member, const char *text)
{
    char *copy = ttc_strdup(text);
    if (text && !copy) {
        ttc_fail_nomem(f);
        return;
    }
    ttc_free(*member);
    *member = copy;
}

void ttc_failure_copy(struct ttc_failure *to, const struct ttc_failure *from)
{
    struct ttc_failure copy = *from;
    copy.message = copy.hint = copy.code = copy.request_id = copy.param = NULL;
    if (copy.status != TT_ENOMEMORY)
        ttc_failure_text(&copy, &copy.message, from->message);
    if (copy.status != TT_ENOMEMORY)
        ttc_failure_text(&copy, &copy.hint, from->hint);
    if (copy.status != TT_ENOMEMORY)
        ttc_failure_text(&copy, &copy.code, from->code);
    if (copy.status != TT_ENOMEMORY)
        ttc_failure_text(&copy, &copy.request_id, from->request_id);
    if (copy.status != TT_ENOMEMORY)
        ttc_failure_text(&copy, &copy.param, from->param);
    ttc_failure_clear(to);
    *to = copy;
}
