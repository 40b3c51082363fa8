/* The nearest of many names, for "did you mean": bounded Damerau-Levenshtein distance; a name whose last labels are
 * the wanted ones counts as near however long its beginning is. Pure: any thread. */
#include "core/registry.h"
#include <string.h>

#define LONGEST 96u
#define FAR     1000u

/* Optimal string alignment, three rows; FAR as soon as a whole row exceeds the limit. */
static unsigned distance(const char *a, size_t na, const char *b, size_t nb, unsigned limit)
{
    unsigned rows[3][LONGEST + 1], *before = rows[0], *last = rows[1], *now = rows[2];
    if (na > LONGEST || nb > LONGEST || (na > nb ? na - nb : nb - na) > limit)
        return FAR;
    for (unsigned j = 0; j <= nb; j++) {
        before[j] = 0;
        last[j] = j;
    }
    for (unsigned i = 1; i <= na; i++) {
        unsigned least = now[0] = i;
        for (unsigned j = 1; j <= nb; j++) {
            unsigned cost = last[j - 1] + (a[i - 1] != b[j - 1]);
            if (last[j] + 1 < cost)
                cost = last[j] + 1;
            if (now[j - 1] + 1 < cost)
                cost = now[j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && before[j - 2] + 1 < cost)
                cost = before[j - 2] + 1;
            now[j] = cost;
            if (cost < least)
                least = cost;
        }
        if (least > limit)
            return FAR;
        unsigned *spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[nb] <= limit ? last[nb] : FAR;
}

/* 1 if whole ends in tail at the beginning of a label. */
static int ends_in(const char *whole, size_t n, const char *tail, size_t nt)
{
    return nt > 0 && nt < n && memcmp(whole + n - nt, tail, nt) == 0 &&
           (whole[n - nt - 1] == '.' || whole[n - nt - 1] == '_');
}

static void fold(const char *text, size_t n, char *out)
{
    for (size_t i = 0; i < n; i++)
        out[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + 32 : text[i] == '-' ? '_' : text[i]);
}

void ttc_nearest_try(struct ttc_nearest *near, const char *candidate)
{
    char a[LONGEST], b[LONGEST];
    size_t na = strlen(near->wanted), nb = candidate ? strlen(candidate) : 0; /* a table may lack a name */
    if (na == 0 || na > LONGEST || nb > LONGEST)
        return;
    fold(near->wanted, na, a);
    fold(candidate, nb, b);
    unsigned limit = na < 2 ? 0 : na < 4 ? 1 : na < 8 ? 2 : (unsigned)na / 3;
    unsigned found = distance(a, na, b, nb, limit);
    /* shared last labels: worse than any slip of the fingers, better than nothing */
    if (found == FAR && (ends_in(b, nb, a, na) || ends_in(a, na, b, nb)))
        found = LONGEST + (unsigned)(na > nb ? na - nb : nb - na);
    if (found != FAR && (!near->best || found < near->distance)) {
        near->best = candidate;
        near->distance = found;
    }
}

const char *ttc_nearest_best(const struct ttc_nearest *near)
{
    return near->best;
}
