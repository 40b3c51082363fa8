/* Memory and growing texts. A command that runs out of memory has nothing better to do than to say so and end. */
#include "cli.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void no_memory(void)
{
    fputs("tiktok: there is not enough memory\n", stderr);
    exit(CLI_USAGE);
}

void *cli_alloc(size_t n)
{
    void *p = calloc(1, n ? n : 1);
    if (!p)
        no_memory();
    return p;
}

void *cli_grow(void *p, size_t n)
{
    void *q = realloc(p, n ? n : 1);
    if (!q)
        no_memory();
    return q;
}

char *cli_copy(const char *p, size_t n)
{
    char *s = cli_alloc(n + 1);
    memcpy(s, p, n);
    return s;
}

void cli_text_add(cli_text *t, const char *p, size_t n)
{
    if (t->n + n + 1 > t->room) {
        t->room = (t->n + n + 1) * 2;
        t->p = cli_grow(t->p, t->room);
    }
    if (n)
        memcpy(t->p + t->n, p, n);
    t->n += n;
    t->p[t->n] = '\0';
}

void cli_text_adds(cli_text *t, const char *s)
{
    cli_text_add(t, s, strlen(s));
}

void cli_text_addf(cli_text *t, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n >= 0) {
        char *s = cli_alloc((size_t)n + 1);
        vsnprintf(s, (size_t)n + 1, format, again);
        cli_text_add(t, s, (size_t)n);
        free(s);
    }
    va_end(again);
}

void cli_text_free(cli_text *t)
{
    free(t->p);
    memset(t, 0, sizeof *t);
}

/* A control character at p: how many bytes it has, or 0. C1 controls are two bytes of UTF-8. */
static size_t control(const char *p, size_t n)
{
    unsigned char c = (unsigned char)p[0];
    if (c < 0x20 || c == 0x7f)
        return 1;
    if (c == 0xc2 && n > 1 && (unsigned char)p[1] >= 0x80 && (unsigned char)p[1] <= 0x9f)
        return 2;
    return 0;
}

void cli_text_add_safe(cli_text *t, const char *p, size_t n)
{
    while (n) {
        size_t skip = control(p, n);
        if (skip)
            cli_text_add(t, *p == '\n' || *p == '\t' || *p == '\r' ? " " : "?", 1);
        else
            cli_text_add(t, p, skip = 1);
        p += skip;
        n -= skip;
    }
}

size_t cli_width(const char *p, size_t n)
{
    size_t width = 0;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    while (n) {
        wchar_t c;
        if (*p >= ' ' && *p <= '~') { /* nearly all of it, and one column wherever UTF-8 is spoken */
            p++, n--, width++;
            continue;
        }
        size_t k = mbrtowc(&c, p, n, &state);
        if (k == 0 || k > n) { /* not text in this locale: a column a byte */
            memset(&state, 0, sizeof state);
            k = 1;
            width++;
        } else {
            int w = wcwidth(c);
            width += w > 0 ? (size_t)w : 0;
        }
        p += k;
        n -= k;
    }
    return width;
}
