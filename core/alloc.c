/* Memory for the core: see alloc.h. The failing counter is the one piece of global state; it is 0 outside tests. */
#include "core/alloc.h"
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Atomic uint64_t fail_countdown;

static int must_fail(void)
{
    uint64_t left = atomic_load_explicit(&fail_countdown, memory_order_relaxed);
    while (left != 0) /* never below 0, whichever threads meet here */
        if (atomic_compare_exchange_weak(&fail_countdown, &left, left - 1))
            return left == 1;
    return 0;
}

uint64_t ttc_alloc_fail_at(uint64_t n)
{
    return atomic_exchange(&fail_countdown, n);
}

void *ttc_alloc(size_t n)
{
    return must_fail() ? NULL : calloc(1, n ? n : 1);
}

void *ttc_realloc(void *p, size_t n)
{
    return must_fail() ? NULL : realloc(p, n ? n : 1);
}

void ttc_free(void *p)
{
    free(p);
}

char *ttc_strndup(const char *text, size_t n)
{
    n = strnlen(text, n);
    char *copy = ttc_alloc(n + 1);
    if (copy && n)
        memcpy(copy, text, n);
    return copy;
}

char *ttc_strdup(const char *text)
{
    return text ? ttc_strndup(text, SIZE_MAX) : NULL;
}

static char *format(void *(*get)(void *, size_t), void *from, const char *form, va_list args)
{
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, form, again);
    va_end(again);
    char *out = n < 0 ? NULL : get(from, (size_t)n + 1);
    if (out)
        vsnprintf(out, (size_t)n + 1, form, args);
    return out;
}

static void *from_heap(void *unused, size_t n)
{
    (void)unused;
    return ttc_alloc(n);
}

static void *from_arena(void *arena, size_t n)
{
    return ttc_arena_alloc(arena, n);
}

char *ttc_format(const char *form, ...)
{
    va_list args;
    va_start(args, form);
    char *out = format(from_heap, NULL, form, args);
    va_end(args);
    return out;
}

struct ttc_arena_block {
    struct ttc_arena_block *next;
    size_t used, room;
    _Alignas(max_align_t) char bytes[];
};

void *ttc_arena_alloc(struct ttc_arena *a, size_t n)
{
    /* The first block is small: most calls need no more, and the C library keeps blocks of up to 1 KiB at hand. */
    const size_t align = _Alignof(max_align_t), usual = a->blocks ? 4000 : 960;
    if (n > SIZE_MAX / 2)
        return NULL;
    n = (n + align - 1) / align * align;
    struct ttc_arena_block *b = a->blocks;
    if (!b || b->room - b->used < n) {
        size_t room = n > usual ? n : usual;
        b = ttc_alloc(sizeof *b + room);
        if (!b)
            return NULL;
        b->room = room;
        b->next = a->blocks;
        a->blocks = b;
    }
    void *p = b->bytes + b->used;
    b->used += n;
    return p;
}

char *ttc_arena_strndup(struct ttc_arena *a, const char *text, size_t n)
{
    char *copy = ttc_arena_alloc(a, n + 1);
    if (copy && n)
        memcpy(copy, text, n);
    return copy;
}

char *ttc_arena_strdup(struct ttc_arena *a, const char *text)
{
    return text ? ttc_arena_strndup(a, text, strlen(text)) : NULL;
}

char *ttc_arena_format(struct ttc_arena *a, const char *form, ...)
{
    va_list args;
    va_start(args, form);
    char *out = format(from_arena, a, form, args);
    va_end(args);
    return out;
}

void ttc_arena_free(struct ttc_arena *a)
{
    while (a->blocks) {
        struct ttc_arena_block *b = a->blocks;
        a->blocks = b->next;
        ttc_free(b);
    }
}
