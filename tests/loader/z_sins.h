/* What the files of the module z_misbehaves share. Each sin breaks one rule of tiktok-provider(7) at run time; what the
 * core answers is looked at where it happens, and what was not as it should be is in the data of the result. */
#ifndef Z_SINS_H
#define Z_SINS_H
#include <tiktok/provider.h>

struct sinner {
    const struct tt_host *host;
    tt_callref call;
    tt_op op, other;
    json_t *unexpected; /* texts */
    struct tt_source source;
    char hex[65];
    int again;
};
typedef int32_t sin_fn(struct sinner *);
struct sin {
    const char *name;
    sin_fn *commit;
};
extern const struct sin z_sins_of_ends[], z_sins_of_steps[], z_sins_of_arguments[], z_sins_of_answers[];

/* What a sinner kept of an earlier call, as no provider should. */
struct leftover {
    tt_callref call;
    tt_op op;
    tt_answer answer;
    const struct tt_host *host;
    int32_t rc;       /* of the last step that it tried to begin while it was being canceled */
    char *called_off; /* what its cancel function is to do */
};
extern struct leftover z_left;
extern struct tt_self *z_self;

/* Notes that something was not as it should be. */
void z_expect(struct sinner *, int good, const char *what);
/* Ends the call with what was noted: {"unexpected":[]} when all is well. */
void z_report(struct sinner *);
/* The same as a step's callback. */
void z_report_later(tt_callref, int32_t rc, void *sinner);
/* A step's callback that does nothing. */
void z_nothing(tt_callref, int32_t rc, void *sinner);
void z_no_answer(tt_callref, tt_answer, int32_t rc, void *sinner);
/* Every host function that takes a call, with this one: it must be over. */
void z_all_stale(struct sinner *, const struct tt_host *, tt_callref, tt_op, tt_answer);
/* A sinner that lives without a call. */
#define Z_TIMER(s, then) (s)->host->timer((s)->call, 1, (then), (s), &(s)->op)
#endif
