/* A growing buffer. Zero-initialise it; failed is sticky, so a writer checks once at its end. */
#ifndef TTC_BUF_H
#define TTC_BUF_H
#include <stdarg.h>
#include <stddef.h>

struct ttc_buf {
    char *p; /* terminated whenever p is not NULL */
    size_t n, room;
    int failed; /* out of memory at some point: the content is not to be used */
};
void ttc_buf_add(struct ttc_buf *, const void *bytes, size_t n);
void ttc_buf_text(struct ttc_buf *, const char *text);
void ttc_buf_char(struct ttc_buf *, char c);
void ttc_buf_format(struct ttc_buf *, const char *form, ...) __attribute__((format(printf, 2, 3)));
void ttc_buf_format_args(struct ttc_buf *, const char *form, va_list args)
    __attribute__((format(printf, 2, 0)));
void ttc_buf_json_string(struct ttc_buf *, const char *p,
                         size_t n); /* quoted and escaped; non-ASCII stays UTF-8 */
void ttc_buf_percent(struct ttc_buf *, const char *p, size_t n); /* all but A-Z a-z 0-9 - . _ ~ as %XX */
char *ttc_buf_take(struct ttc_buf *); /* the text (never NULL unless failed); the buffer is empty then */
void ttc_buf_free(struct ttc_buf *);
#endif
