/* See fail.h. */
#include "tests/oom/fail.h"
#include "core/alloc.h"
#include "tests/oom/count.h"
#include <dlfcn.h>
#include <jansson.h>
#include <pthread.h>
#include <link.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_RANGES = 64, ROOM = 1 << 17 };

int oom_interposed;
static struct {
    uintptr_t from, to;
} ranges[MOST_RANGES];
static int n_ranges;

static _Atomic uint64_t counted, struck;
static _Atomic uint64_t fails_from, fails_to; /* counts; 0: none */
static _Atomic int counting, noting;
static _Atomic(const void *) first;
static _Thread_local int paused;

/* ---- whose allocation is it? */

static int is_counted(const char *path)
{
    static const char *const names[] = {"libjansson.so", "tiktok-",      "ads.so",
                                        "business.so",   "developer.so", "creative.so"};
    const char *name = strrchr(path, '/');
    name = name ? name + 1 : path;
    if (!*name)
        return 1; /* the program: the core is linked into it */
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strncmp(name, names[i], strlen(names[i])) == 0)
            return 1;
    return strncmp(name, "libcurl", 7) == 0 && getenv("OOM_LIBCURL") != NULL;
}

static int take_object(struct dl_phdr_info *object, size_t size, void *user)
{
    (void)size;
    (void)user;
    if (!is_counted(object->dlpi_name))
        return 0;
    for (int i = 0; i < object->dlpi_phnum && n_ranges < MOST_RANGES; i++) {
        const ElfW(Phdr) *part = &object->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_X))
            continue;
        ranges[n_ranges].from = object->dlpi_addr + part->p_vaddr;
        ranges[n_ranges].to = ranges[n_ranges].from + part->p_memsz;
        n_ranges++;
    }
    return 0;
}

static int is_ours(const void *caller)
{
    uintptr_t at = (uintptr_t)caller;
    for (int i = 0; i < n_ranges; i++)
        if (at >= ranges[i].from && at < ranges[i].to)
            return 1;
    return 0;
}

int oom_denies(const void *caller)
{
    if (!atomic_load_explicit(&counting, memory_order_relaxed) || paused || !is_ours(caller))
        return 0;
    uint64_t n = atomic_fetch_add(&counted, 1) + 1;
    if (n < atomic_load(&fails_from) || n >= atomic_load(&fails_to))
        return 0;
    if (atomic_fetch_add(&struck, 1) == 0)
        atomic_store(&first, caller);
    return 1;
}

/* ---- what is not given back */

struct block {
    void *p;
    const void *caller;
};
static struct block blocks[ROOM];
static size_t n_blocks;
static atomic_flag busy = ATOMIC_FLAG_INIT;

static void take_lock(void)
{
    while (atomic_flag_test_and_set_explicit(&busy, memory_order_acquire))
        continue;
}

static void give_lock(void)
{
    atomic_flag_clear_explicit(&busy, memory_order_release);
}

static size_t place_of(const void *p)
{
    return ((uintptr_t)p >> 4) * 0x9E3779B97F4A7C15u >> 40 & (ROOM - 1);
}

/* Under the lock: its place, or the free one where it would be. */
static size_t find(const void *p)
{
    size_t i = place_of(p);
    while (blocks[i].p && blocks[i].p != p)
        i = (i + 1) & (ROOM - 1);
    return i;
}

/* Under the lock. Those behind it move up, so that no search ends too early. */
static void take_out(size_t hole)
{
    for (size_t i = (hole + 1) & (ROOM - 1); blocks[i].p; i = (i + 1) & (ROOM - 1)) {
        size_t wants = place_of(blocks[i].p);
        if (((i - wants) & (ROOM - 1)) >= ((i - hole) & (ROOM - 1))) {
            blocks[hole] = blocks[i];
            hole = i;
        }
    }
    blocks[hole].p = NULL;
    n_blocks--;
}

void *oom_noted(void *block, const void *caller)
{
    if (!block || !atomic_load_explicit(&noting, memory_order_relaxed) || paused || !is_ours(caller))
        return block;
    take_lock();
    size_t i = find(block);
    if (!blocks[i].p && n_blocks < ROOM / 2) {
        blocks[i] = (struct block){block, caller};
        n_blocks++;
    }
    give_lock();
    return block;
}

int oom_was_noted(void *block)
{
    if (!block || !atomic_load_explicit(&noting, memory_order_relaxed))
        return 0;
    take_lock();
    size_t i = find(block);
    int is = blocks[i].p != NULL;
    if (is)
        take_out(i);
    give_lock();
    return is;
}

void oom_freed(void *block)
{
    oom_was_noted(block);
}

/* ---- the tests' side */

static void place_text(const void *address, char out[96])
{
    Dl_info info;
    if (address && dladdr(address, &info) && info.dli_fname) {
        const char *name = strrchr(info.dli_fname, '/');
        snprintf(out, 96, "%s+0x%lx%s%s", name ? name + 1 : info.dli_fname,
                 (unsigned long)((uintptr_t)address - (uintptr_t)info.dli_fbase), info.dli_sname ? " " : "",
                 info.dli_sname ? info.dli_sname : "");
    } else {
        snprintf(out, 96, "%p", address);
    }
}

static void *counted_alloc(size_t n)
{
    return paused ? malloc(n) : ttc_alloc(n);
}

int oom_sees_all(void)
{
    return oom_interposed && !getenv("TEST_UNDER_VALGRIND");
}

void oom_ready(void)
{
    void *volatile probe = malloc(1);
    free(probe);
    n_ranges = 0;
    if (oom_sees_all())
        dl_iterate_phdr(take_object, NULL);
    else
        json_set_alloc_funcs(counted_alloc, ttc_free);
}

void oom_note(void)
{
    memset(blocks, 0, sizeof blocks);
    n_blocks = 0;
    atomic_store(&noting, oom_sees_all());
}

size_t oom_leaks(void)
{
    atomic_store(&noting, 0);
    size_t left = n_blocks, said = 0;
    for (size_t i = 0; i < ROOM && said < 8; i++) {
        char where[96];
        if (!blocks[i].p)
            continue;
        place_text(blocks[i].caller, where);
        printf("  not freed: a block of %s\n", where);
        said++;
    }
    return left;
}

/* What ttc_alloc() says is left of it tells how far it came. */
#define FAR (UINT64_MAX / 2)

static uint64_t asked;

void oom_fail(uint64_t n, uint64_t span)
{
    atomic_store(&counted, 0);
    atomic_store(&struck, 0);
    atomic_store(&first, NULL);
    atomic_store(&fails_from, n);
    atomic_store(&fails_to, n ? (span > UINT64_MAX - n ? UINT64_MAX : n + span) : 0);
    asked = n ? n : FAR;
    if (oom_sees_all())
        atomic_store(&counting, 1);
    else
        ttc_alloc_fail_at(asked);
}

uint64_t oom_stop(uint64_t *hit)
{
    if (oom_sees_all()) {
        atomic_store(&counting, 0);
        *hit = atomic_load(&struck);
        return atomic_load(&counted);
    }
    uint64_t left = ttc_alloc_fail_at(0);
    *hit = left == 0;
    return asked - left;
}

const char *oom_first(void)
{
    static char text[96];
    place_text(atomic_load(&first), text);
    return text;
}

/* Where only ttc_alloc() counts, it stops for all threads while one of them pauses. */
static pthread_mutex_t pausing = PTHREAD_MUTEX_INITIALIZER;
static unsigned pausers;
static uint64_t put_by;

void oom_pause(void)
{
    if (paused++ || oom_sees_all())
        return;
    pthread_mutex_lock(&pausing);
    if (pausers++ == 0)
        put_by = ttc_alloc_fail_at(0);
    pthread_mutex_unlock(&pausing);
}

void oom_go_on(void)
{
    if (--paused || oom_sees_all())
        return;
    pthread_mutex_lock(&pausing);
    if (--pausers == 0)
        ttc_alloc_fail_at(put_by);
    pthread_mutex_unlock(&pausing);
}
