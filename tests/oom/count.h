/* Between fail.c and interpose.c. */
#ifndef TEST_OOM_COUNT_H
#define TEST_OOM_COUNT_H
#include <stddef.h>

int oom_denies(const void *caller); /* 1: this allocation fails */
void *oom_noted(void *block, const void *caller);
void oom_freed(void *block);
int oom_was_noted(void *block); /* and forgets it */
extern int oom_interposed;      /* set by interpose.c */
#endif
