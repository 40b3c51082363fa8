/* What text from outside must be like before it is shown. Pure: any thread. */
#ifndef TTC_TEXT_H
#define TTC_TEXT_H
#include "core/buf.h"

/* Bytes of the UTF-8 character that p begins with; 0: it is none. */
size_t ttc_utf8(const char *p, size_t n);
/* 1 if the text is UTF-8 without control characters and at most most bytes long. */
int ttc_printable(const char *text, size_t most);
/* Makes it one line of UTF-8 without control characters, in place and as long as it was: line ends and tabs become
 * blanks, other control characters and stray bytes '?'. NULL is allowed. */
void ttc_text_tidy(char *text);
/* Adds text as one line: control characters and stray bytes as \xNN, newlines as \n. */
void ttc_buf_one_line(struct ttc_buf *, const char *text);
/* Adds ,"name":"text" (or "name":"text" when the buffer ends in an opening bracket); nothing when text is NULL. */
void ttc_buf_member(struct ttc_buf *, const char *name, const char *text);
#endif
