/* Captions are counted in UTF-16 units, as TikTok does: a character outside of the first plane counts twice. Pure
 * functions on valid UTF-8, any thread. */
#include "business/caption.h"

/* Bytes of the character that begins with this byte. */
static size_t character_bytes(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

size_t caption_bytes_within(const char *utf8, size_t units)
{
    size_t bytes = 0, used = 0;

    while (utf8[bytes] != '\0') {
        size_t n = character_bytes((unsigned char)utf8[bytes]);

        used += n == 4 ? 2 : 1;
        if (used > units) {
            break;
        }
        bytes += n;
    }
    return bytes;
}

size_t caption_units(const char *utf8)
{
    size_t units = 0;

    while (*utf8 != '\0') {
        size_t n = character_bytes((unsigned char)*utf8);

        units += n == 4 ? 2 : 1;
        utf8 += n;
    }
    return units;
}
