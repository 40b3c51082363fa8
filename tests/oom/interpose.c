/* The program's own malloc() in front of the C library's: see fail.h. */
#include "tests/oom/count.h"
#include "tests/oom/fail.h"
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif

/* libcheck may be linked into the program: what it allocates is its own. */
void *__real_emalloc(size_t);
void *__real_erealloc(void *, size_t);
void *__wrap_emalloc(size_t);
void *__wrap_erealloc(void *, size_t);

void *__wrap_emalloc(size_t n)
{
    oom_pause();
    void *block = __real_emalloc(n);
    oom_go_on();
    return block;
}

void *__wrap_erealloc(void *block, size_t n)
{
    oom_pause();
    void *larger = __real_erealloc(block, n);
    oom_go_on();
    return larger;
}

#if !defined(SANITIZED) && defined(__GLIBC__)
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void __libc_free(void *);

#define SHOWN  __attribute__((visibility("default")))
#define CALLER __builtin_extract_return_addr(__builtin_return_address(0))

static void *denied(void)
{
    errno = ENOMEM;
    return NULL;
}

/* The C library's own function of this name. */
static void next(const char *name, void *to, size_t n)
{
    void *found = dlsym(RTLD_NEXT, name);
    memcpy(to, &found, n);
}

SHOWN void *malloc(size_t n)
{
    const void *caller = CALLER;
    oom_interposed = 1;
    return oom_denies(caller) ? denied() : oom_noted(__libc_malloc(n), caller);
}

SHOWN void *calloc(size_t n, size_t size)
{
    const void *caller = CALLER;
    return oom_denies(caller) ? denied() : oom_noted(__libc_calloc(n, size), caller);
}

SHOWN void *realloc(void *block, size_t n)
{
    const void *caller = CALLER;
    if (oom_denies(caller))
        return denied();
    int noted = oom_was_noted(block);
    void *larger = __libc_realloc(block, n);
    if (!larger && n)
        return noted ? (oom_noted(block, caller), NULL) : NULL;
    return oom_noted(larger, caller);
}

SHOWN void free(void *block)
{
    oom_freed(block);
    __libc_free(block);
}

SHOWN char *strndup(const char *text, size_t n)
{
    const void *caller = CALLER;
    n = strnlen(text, n);
    char *copy = oom_denies(caller) ? denied() : oom_noted(__libc_malloc(n + 1), caller);
    if (copy) {
        memcpy(copy, text, n);
        copy[n] = '\0';
    }
    return copy;
}

/* What else the core asks of the C library that needs memory. */
SHOWN DIR *opendir(const char *folder)
{
    static DIR *(*real)(const char *);
    if (oom_denies(CALLER))
        return denied();
    next("opendir", &real, sizeof real);
    return real(folder);
}

SHOWN DIR *fdopendir(int fd)
{
    static DIR *(*real)(int);
    if (oom_denies(CALLER))
        return denied();
    next("fdopendir", &real, sizeof real);
    return real(fd);
}

SHOWN int scandir(const char *folder, struct dirent ***list, int (*is)(const struct dirent *),
                  int (*compare)(const struct dirent **, const struct dirent **))
{
    static int (*real)(const char *, struct dirent ***, int (*)(const struct dirent *),
                       int (*)(const struct dirent **, const struct dirent **));
    if (oom_denies(CALLER))
        return denied() ? 0 : -1;
    next("scandir", &real, sizeof real);
    return real(folder, list, is, compare);
}

SHOWN char *strdup(const char *text)
{
    const void *caller = CALLER;
    size_t n = strlen(text) + 1;
    char *copy = oom_denies(caller) ? denied() : oom_noted(__libc_malloc(n), caller);
    return copy ? memcpy(copy, text, n) : NULL;
}
#else
typedef int no_interposing;
#endif
