/* Text from outside: see text.h. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/text.h"
#include <string.h>

size_t ttc_utf8(const char *text, size_t n)
{
    const unsigned char *p = (const unsigned char *)text;
    size_t length = p[0] < 0x80   ? 1
                    : p[0] < 0xc2 ? 0
                    : p[0] < 0xe0 ? 2
                    : p[0] < 0xf0 ? 3
                    : p[0] < 0xf5 ? 4
                                  : 0;
    if (length == 0 || length > n)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    /* too long a form, a surrogate, beyond U+10FFFF */
    if ((p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) || (p[0] == 0xf0 && p[1] < 0x90) ||
        (p[0] == 0xf4 && p[1] > 0x8f))
        return 0;
    return length;
}

static int is_control(char c)
{
    return (unsigned char)c < 0x20 || c == 0x7f;
}

int ttc_printable(const char *text, size_t most)
{
    size_t n = strnlen(text, most + 1), step;
    if (n > most)
        return 0;
    for (size_t i = 0; i < n; i += step) {
        step = (unsigned char)text[i] < 0x80 ? 1 : ttc_utf8(text + i, n - i); /* summaries of all actions */
        if (step == 0 || is_control(text[i]))
            return 0;
    }
    return 1;
}

void ttc_text_tidy(char *text)
{
    size_t n = text ? strlen(text) : 0, step;
    for (size_t i = 0; i < n; i += step) {
        step = (unsigned char)text[i] < 0x80 ? 1 : ttc_utf8(text + i, n - i);
        if (step == 0 || is_control(text[i])) {
            text[i] = text[i] == '\n' || text[i] == '\r' || text[i] == '\t' ? ' ' : '?';
            step = 1;
        }
    }
}

void ttc_buf_one_line(struct ttc_buf *b, const char *text)
{
    size_t n = strlen(text), step;
    for (size_t i = 0; i < n; i += step) {
        step = ttc_utf8(text + i, n - i);
        if (step && !is_control(text[i])) {
            ttc_buf_add(b, text + i, step);
            continue;
        }
        step = 1;
        if (text[i] == '\n')
            ttc_buf_text(b, "\\n");
        else
            ttc_buf_format(b, "\\x%02x", (unsigned char)text[i]);
    }
}

void ttc_buf_member(struct ttc_buf *b, const char *name, const char *text)
{
    if (!text)
        return;
    if (b->n && b->p[b->n - 1] != '{' && b->p[b->n - 1] != '[')
        ttc_buf_char(b, ',');
    ttc_buf_format(b, "\"%s\":", name);
    ttc_buf_json_string(b, text, strlen(text));
}
