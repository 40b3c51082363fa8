/* What the fuzz targets share. A target is one function of libFuzzer's shape that checks what must hold for every input;
 * it is linked with libFuzzer (--enable-fuzzers), or with fuzz_driver.c. */
#ifndef TEST_FUZZ_H
#define TEST_FUZZ_H
#include "build_config.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
int LLVMFuzzerInitialize(int *argc, char ***argv); /* optional */

/* For ttc_printable(): any length. */
#define FUZZ_LONGEST ((size_t)1 << 30)

/* A property: says where and what, then aborts, so that the input is kept. */
#define FUZZ_CHECK(holds, ...)                                                                               \
    do {                                                                                                     \
        if (!(holds)) {                                                                                      \
            fprintf(stderr, "%s:%d: does not hold: %s: ", __FILE__, __LINE__, #holds);                       \
            fprintf(stderr, __VA_ARGS__);                                                                    \
            fputc('\n', stderr);                                                                             \
            abort();                                                                                         \
        }                                                                                                    \
    } while (0)

/* What is left of an input. */
struct fuzz_input {
    const uint8_t *p;
    size_t n;
};
static inline uint8_t fuzz_byte(struct fuzz_input *in)
{
    if (in->n == 0)
        return 0;
    in->n--;
    return *in->p++;
}

/* Little end first; what is missing is 0. */
static inline uint64_t fuzz_number(struct fuzz_input *in, unsigned bytes)
{
    uint64_t v = 0;
    for (unsigned i = 0; i < bytes; i++)
        v |= (uint64_t)fuzz_byte(in) << (8 * i);
    return v;
}

/* New memory of exactly that length, so that a byte too much is noticed. */
static inline char *fuzz_copy(const void *p, size_t n)
{
    char *copy = malloc(n ? n : 1);
    if (!copy)
        abort();
    if (n)
        memcpy(copy, p, n);
    return copy;
}

/* The text up to the next byte of that kind, or up to the end, without it; new memory, terminated. */
static inline char *fuzz_text(struct fuzz_input *in, char end, size_t *length)
{
    const uint8_t *at = in->n ? memchr(in->p, end, in->n) : NULL;
    size_t n = at ? (size_t)(at - in->p) : in->n;
    char *text = malloc(n + 1);
    if (!text)
        abort();
    if (n)
        memcpy(text, in->p, n);
    text[n] = '\0';
    in->p += at ? n + 1 : n;
    in->n -= at ? n + 1 : n;
    if (length)
        *length = n;
    return text;
}
#endif
