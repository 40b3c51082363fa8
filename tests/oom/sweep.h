/* A sweep: one thing is done again and again, each time with another allocation failing. Each time it must end with what
 * an undisturbed run gives or with a truthful failure, give back all memory, and work in the same context afterwards. */
#ifndef TEST_OOM_SWEEP_H
#define TEST_OOM_SWEEP_H
#include "tests/oom/fail.h"
#include "tiktok/tiktok.h"
#include <check.h>

/* What came of one run. Nothing in it is allocated. */
struct outcome {
    int status;       /* TT_...; of functions that give 0 or -1: TT_OK or SAID_NO */
    char said[65536]; /* data, or the message; long data: its length and a sum */
};
enum { SAID_NO = 100 };

void outcome_text(struct outcome *, int status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Status and data of a result, which is given back; checks that the result is sound. */
void outcome_take(struct outcome *, tt_result *);

#define SWEEP_CHANGES                                                                                        \
    1u /* digits and random texts in the data differ from run to run: only its form is compared */
#define SWEEP_RANDOM                                                                                         \
    8u /* texts in it are random: the names of its members are compared, and how many there are */
#define SWEEP_BARE   2u /* it may allocate nothing at all */
#define SWEEP_AFRESH 4u /* when it was done it cannot be done again in the same context */
struct sweep {
    const char *name;
    tt_context *(*open)(void); /* NULL: run needs none */
    void (*run)(tt_context *, struct outcome *);
    /* After a run with this outcome, memory back: looks at the disk and at the service. */
    void (*check)(const struct outcome *, int struck);
    void (*seen)(const struct outcome *,
                 int struck); /* the same between the two runs, while the context is open */
    void (*before)(void);     /* before the context is opened: a fresh state */
    uint32_t flags;
    uint32_t also;  /* statuses (1 << TT_...) that a failed allocation may bring beside TT_ENOMEMORY */
    uint32_t after; /* and that the second run may end with when the first has failed: half of it was done */
};

/* Runs it and adds to the numbers that sweep_say() prints. */
void sweep(const struct sweep *);

/* How many runs a sweep has with one failure each, about; 0: as many as it has allocations. Then, with all from some
 * allocation on failing, half as many. */
extern uint64_t sweep_points;
#endif
