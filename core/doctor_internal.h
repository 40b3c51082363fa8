/* What the files of the doctor share. */
#ifndef TTC_DOCTOR_INTERNAL_H
#define TTC_DOCTOR_INTERNAL_H
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/context.h"
#include "core/doctor.h"
#include "core/loader.h"
#include "core/text.h"

#define TTC_BUILT_AFTER 1763856000 /* 2025-11-23: no clock that is right is before it */

struct ttc_findings {
    struct tt_context *ctx;
    struct ttc_buf out;
    int network;
    /* Members that the next finding has beside the usual ones; NULL: it does not. ttc_find() takes them. */
    const char *path, *from, *verdict;
};
enum { TTC_FINE = 0, TTC_WARNING, TTC_FAILED };
void ttc_find(struct ttc_findings *, const char *check, int state, const char *fix, const char *form, ...)
    __attribute__((format(printf, 5, 6)));
void ttc_doctor_providers(struct ttc_findings *);
void ttc_doctor_search(struct ttc_findings *);
#endif
