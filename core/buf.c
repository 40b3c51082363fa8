/* A growing buffer: see buf.h. */
#include "core/buf.h"
#include "core/alloc.h"
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static int make_room(struct ttc_buf *b, size_t n)
{
    if (b->failed || n > SIZE_MAX / 4) {
        b->failed = 1;
        return -1;
    }
    if (b->p && b->room - b->n > n)
        return 0;
    size_t room = b->room ? b->room * 2 : 256;
    while (room - b->n <= n)
        room *= 2;
    char *p = ttc_realloc(b->p, room);
    if (!p) {
        b->failed = 1;
        return -1;
    }
    b->p = p;
    b->room = room;
    return 0;
}

void ttc_buf_add(struct ttc_buf *b, const void *bytes, size_t n)
{
    if (make_room(b, n) != 0)
        return;
    if (n)
        memcpy(b->p + b->n, bytes, n);
    b->n += n;
    b->p[b->n] = '\0';
}

void ttc_buf_text(struct ttc_buf *b, const char *text)
{
    ttc_buf_add(b, text, strlen(text));
}

void ttc_buf_char(struct ttc_buf *b, char c)
{
    ttc_buf_add(b, &c, 1);
}

void ttc_buf_format_args(struct ttc_buf *b, const char *form, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, form, args);
    if (n < 0)
        b->failed = 1;
    else if (make_room(b, (size_t)n) == 0) {
        vsnprintf(b->p + b->n, (size_t)n + 1, form, again);
        b->n += (size_t)n;
    }
    va_end(again);
}

void ttc_buf_format(struct ttc_buf *b, const char *form, ...)
{
    va_list args;
    va_start(args, form);
    ttc_buf_format_args(b, form, args);
    va_end(args);
}

void ttc_buf_json_string(struct ttc_buf *b, const char *p, size_t n)
{
    size_t from = 0;
    ttc_buf_char(b, '"');
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        ttc_buf_add(b, p + from, i - from);
        from = i + 1;
        const char *at = c ? strchr("\"\"\\\\\bb\ff\nn\rr\tt", c) : NULL;
        if (at) {
            ttc_buf_char(b, '\\');
            ttc_buf_char(b, at[1]);
        } else {
            ttc_buf_format(b, "\\u%04x", c);
        }
    }
    ttc_buf_add(b, p + from, n - from);
    ttc_buf_char(b, '"');
}

static int is_plain(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

void ttc_buf_percent(struct ttc_buf *b, const char *p, size_t n)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t from = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (is_plain(c))
            continue;
        const char coded[] = {'%', hex[c >> 4], hex[c & 15]};
        ttc_buf_add(b, p + from, i - from);
        ttc_buf_add(b, coded, sizeof coded);
        from = i + 1;
    }
    ttc_buf_add(b, p + from, n - from);
}

char *ttc_buf_take(struct ttc_buf *b)
{
    if (!b->p)
        ttc_buf_add(b, "", 0);
    char *p = b->failed ? NULL : b->p;
    if (!p)
        ttc_free(b->p);
    memset(b, 0, sizeof *b);
    return p;
}

void ttc_buf_free(struct ttc_buf *b)
{
    ttc_free(b->p);
    memset(b, 0, sizeof *b);
}
