/* Memory that ends at a chosen allocation, and an account of what was not given back. One process, all its threads.
 *
 * Counted is what is ours to answer for: the core, its modules, the providers, what they ask of the C library (opendir(),
 * scandir(): one count each), and jansson, which works for them. Not counted: libconfig, which looks at
 * none of its allocations and crashes when one fails (so a program can run out of memory only after tt_open()), the
 * libcurl, where 7.88 divides by zero after one that failed (OOM_LIBCURL=1 in the environment counts it, to look),
 * the C library inside itself and the dynamic linker (libcheck needs the one, and the other may end the process), OpenSSL
 * (here it is asked for digests only, and an error of its is a failed digest), libcheck.
 *
 * The program brings its own malloc() for that, which the shared libraries find before the C library's. Sanitizers and
 * valgrind do the same for their own ends: with them only the core's allocations and jansson's are counted, and leaks
 * are theirs to find. */
#ifndef TEST_OOM_FAIL_H
#define TEST_OOM_FAIL_H
#include <stddef.h>
#include <stdint.h>

/* When everything is mapped that will be: decides what is counted. Once a process. */
void oom_ready(void);
int oom_sees_all(void); /* 0: only the core's and jansson's */

/* Notes what is allocated from now on; oom_leaks() gives the number of blocks that are not freed by now, says whose they
 * are on standard output, and notes no more. */
void oom_note(void);
size_t oom_leaks(void);

/* From now on the n-th allocation fails (0: none), and with it the span - 1 that follow (where all is seen; else one). */
void oom_fail(uint64_t n, uint64_t span);
/* No more. How many were counted; *struck: how many of them failed. */
uint64_t oom_stop(uint64_t *struck);
const char *oom_first(void); /* who asked for the first that failed: "libcurl.so.4+0x123" */

/* Around what a test does for itself in between, such as in a callback of the library's. This thread. */
void oom_pause(void);
void oom_go_on(void);
#endif
