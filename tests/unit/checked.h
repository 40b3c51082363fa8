/* Is this a checking build? Such a build keeps what was freed for a while, so its memory says nothing; and it cannot bear
 * every limit. */
#ifndef TEST_CHECKED_H
#define TEST_CHECKED_H

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CHECKED 1
#elif defined(__has_feature)
#define CHECKED (__has_feature(address_sanitizer) || __has_feature(thread_sanitizer))
#else
#define CHECKED 0
#endif

#endif
