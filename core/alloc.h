/* Memory for the core. All of it passes here, so that tests can make the n-th allocation fail. */
#ifndef TTC_ALLOC_H
#define TTC_ALLOC_H
#include <stddef.h>
#include <stdint.h>

void *ttc_alloc(size_t n);                     /* zeroed; NULL: no memory */
void *ttc_realloc(void *p, size_t n);          /* new bytes are not zeroed */
char *ttc_strdup(const char *text);            /* NULL gives NULL */
char *ttc_strndup(const char *text, size_t n); /* at most n bytes of it */
void ttc_free(void *p);
/* As printf, into new memory. */
char *ttc_format(const char *form, ...) __attribute__((format(printf, 1, 2)));

/* Tests: fail the n-th allocation from now (1 = the next); 0: never. Gives what was left of the one before; 0: it failed. */
uint64_t ttc_alloc_fail_at(uint64_t n);

/* An arena: many small pieces, freed together. Zero-initialise it. One thread at a time. */
struct ttc_arena {
    struct ttc_arena_block *blocks;
};
void *ttc_arena_alloc(struct ttc_arena *, size_t n); /* zeroed, aligned for anything */
char *ttc_arena_strdup(struct ttc_arena *, const char *text);
char *ttc_arena_strndup(struct ttc_arena *, const char *text, size_t n);
char *ttc_arena_format(struct ttc_arena *, const char *form, ...) __attribute__((format(printf, 2, 3)));
void ttc_arena_free(struct ttc_arena *);
#endif
