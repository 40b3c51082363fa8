/* The demo: what a person would do with all four providers, told as it goes. A host application like any other. */
#ifndef DEMO_H
#define DEMO_H
#include <jansson.h>
#include <stdio.h>
#include <tiktok/tiktok.h>

int demo_write_movie(const char *path); /* 0, or -1 */

/* Plays the person at the browser: opens the page, ticks what is ticked, presses Allow. Returns what the redirect
 * carries ({"code": ..., "state": ...}), a new reference, or NULL and says why on standard error. */
json_t *demo_consent(const char *url);
/* The status of a page, and what its <meta name="sandbox-verdict"> says. */
long demo_visit(const char *url, char *verdict, size_t room);
#endif
