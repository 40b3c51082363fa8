/* What the hosts with an event loop of their own do in it: sixty-four calls at once, an upload with its progress, and an
 * upload that is canceled on the way. */
#ifndef EXAMPLES_WORK_H
#define EXAMPLES_WORK_H
#include <tiktok/tiktok.h>

/* Submits all of it; account and video are an ad account's id and a file. */
void work_begin(tt_context *tt, const char *account, const char *video);
/* When nothing is in flight any more: says how it went; the exit status. */
int work_end(void);
#endif
