// The arithmetic of uploads: the chunk plan and Content-Range. Pure functions.
#include "sb_developer.h"
#include <string.h>

// TikTok says "MB" without saying which; nothing between both readings is refused here.
#define CHUNK_MIN  INT64_C(5000000)
#define CHUNK_MAX  INT64_C(67108864)
#define CHUNKS_MAX 1000

const char *sb_plan_refusal(int64_t size, int64_t chunk_size, int64_t count)
{
    static const char bad_size[] = "The chunk size is invalid";
    static const char bad_count[] = "The total chunk count is invalid";

    if (size <= 0)
        return "The video size is invalid";
    if (chunk_size <= 0 || chunk_size > CHUNK_MAX || (chunk_size < CHUNK_MIN && chunk_size != size))
        return bad_size;
    if (count == 1 && chunk_size != size)
        return bad_size;
    // Rounded down: the last chunk swallows the remainder.
    int64_t want = size / chunk_size;
    if (want == 0)
        want = 1;
    if (count != want || count > CHUNKS_MAX)
        return bad_count;
    return NULL;
}

// A decimal number without sign or blanks that fits 64 bits. Moves *text behind it.
static bool number(const char **text, int64_t *out)
{
    int64_t value = 0;
    const char *p = *text;

    for (; *p >= '0' && *p <= '9'; p++) {
        int digit = *p - '0';
        if (value > (INT64_MAX - digit) / 10)
            return false;
        value = value * 10 + digit;
    }
    if (p == *text)
        return false;
    *text = p;
    *out = value;
    return true;
}

bool sb_content_range(const char *text, int64_t *first, int64_t *last, int64_t *total)
{
    if (!text || strncmp(text, "bytes ", 6) != 0)
        return false;
    text += 6;
    return number(&text, first) && *text++ == '-' && number(&text, last) && *text++ == '/' &&
           number(&text, total) && *text == '\0';
}
