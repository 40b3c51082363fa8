/* What the files of tiktok-callback share: the listener that 'tiktok login' starts for the moment of a sign-in. It is a
 * program of its own so that the command needs no web server to start. */
#ifndef TIKTOK_CALLBACK_H
#define TIKTOK_CALLBACK_H
#include <stddef.h>

/* A whole page, works without scripts and with screen readers; texts are escaped. The caller frees it; NULL: no memory. */
char *callback_page(const char *title, const char *text, size_t *size);

#endif
