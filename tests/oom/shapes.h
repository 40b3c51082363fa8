/* The shapes of actions as things to sweep. */
#ifndef TEST_OOM_SHAPES_H
#define TEST_OOM_SHAPES_H
#include "tests/oom/sweep.h"

struct shape {
    const char *name, *provider, *action, *params; /* $WORD: see shape_word() */
    const char *set;                               /* a setting more */
    const char *posts; /* a path that the service must see at most once; a call makes it once */
    const char *resume;
    uint32_t options, drive, flags, also, after;
    int sinks, gives_bytes;    /* bytes: how many pieces they come in says nothing */
    tt_context *(*open)(void); /* NULL: the sandbox */
    void (*run)(tt_context *, const tt_call_options *, const char *params, struct outcome *);
    void (*before)(void);
    void (*check)(const struct outcome *, int struck);
};
const struct shape *shapes(size_t *n);

void shape_words(void); /* after the sandbox has begun */
/* ADVERTISER, BUSINESS, FILE (3 MB), SMALL (1 kB), UNIQUE (another one each time). */
const char *shape_word(const char *word, size_t n);
#endif
