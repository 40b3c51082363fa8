/* Where text goes that is measured and written by the same code: counts everything, stores what fits. */
#ifndef TIKTOK_CREATIVE_SINK_H
#define TIKTOK_CREATIVE_SINK_H
#include <stddef.h>

struct sink {
    char *out;
    size_t n, room;
};

static inline void sink_put(struct sink *to, char c)
{
    if (to->n + 1 < to->room) {
        to->out[to->n] = c;
    }
    to->n++;
}

static inline void sink_text(struct sink *to, const char *text)
{
    while (*text != '\0') {
        sink_put(to, *text++);
    }
}

/* Terminates the text; returns its full length, whether it fitted or not. */
static inline size_t sink_end(struct sink *to)
{
    if (to->room > 0) {
        to->out[to->n < to->room ? to->n : to->room - 1] = '\0';
    }
    return to->n;
}
#endif
