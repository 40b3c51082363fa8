/* Captions are counted in UTF-16 units, as TikTok does. Pure functions, any thread. */
#ifndef TIKTOK_BUSINESS_CAPTION_H
#define TIKTOK_BUSINESS_CAPTION_H
#include <stddef.h>

enum { CAPTION_LONGEST = 2200 };

/* Length of valid UTF-8 text in UTF-16 units. */
size_t caption_units(const char *utf8);
/* Bytes of the longest beginning that has at most so many units and ends between two characters. */
size_t caption_bytes_within(const char *utf8, size_t units);
#endif
