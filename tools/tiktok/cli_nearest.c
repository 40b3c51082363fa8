/* What somebody may have meant: the word with the smallest edit distance (a swap of neighbours counts one). */
#include "cli.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static size_t min3(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

static int same(char a, char b)
{
    return tolower((unsigned char)a) == tolower((unsigned char)b);
}

static size_t distance(const char *a, const char *b)
{
    size_t na = strlen(a), nb = strlen(b), width = nb + 1;
    size_t *rows = cli_alloc(3 * width * sizeof *rows);
    size_t *older = rows, *old = rows + width, *now = rows + 2 * width;
    for (size_t j = 0; j <= nb; j++)
        old[j] = j;
    for (size_t i = 1; i <= na; i++) {
        now[0] = i;
        for (size_t j = 1; j <= nb; j++) {
            size_t change = same(a[i - 1], b[j - 1]) ? 0 : 1;
            now[j] = min3(old[j] + 1, now[j - 1] + 1, old[j - 1] + change);
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                now[j] = min3(now[j], older[j - 2] + 1, now[j]);
        }
        size_t *spare = older;
        older = old, old = now, now = spare;
    }
    size_t d = old[nb];
    free(rows);
    return d;
}

const char *cli_nearest(const char *s, const char *const *words, size_t n)
{
    size_t length = strlen(s), best = length / 3 > 2 ? length / 3 + 1 : 3;
    const char *found = NULL;
    for (size_t i = 0; i < n; i++) {
        size_t d = distance(s, words[i]);
        if (d < best && d < length)
            best = d, found = words[i];
    }
    return found;
}
