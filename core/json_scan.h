/* What the scanners of JSON text share: eight string bytes at a time, one UTF-8 sequence, skipping a value. */
#ifndef TTC_JSON_SCAN_H
#define TTC_JSON_SCAN_H
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define TTC_EACH_BYTE(c) (UINT64_C(0x0101010101010101) * (unsigned char)(c))
#define TTC_HIGH_BITS    TTC_EACH_BYTE(0x80)

/* The high bit of every zero byte. Bytes after the first zero one may be wrong, so only the first is looked at. */
static inline uint64_t ttc_zero_bytes(uint64_t v)
{
    return (v - TTC_EACH_BYTE(1)) & ~v & TTC_HIGH_BITS;
}

/* Eight bytes, the first one lowest. */
static inline uint64_t ttc_eight_bytes(const char *p)
{
    uint64_t v;
    memcpy(&v, p, sizeof v);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    v = __builtin_bswap64(v);
#endif
    return v;
}

/* The first byte that needs a look inside a string: a quote, a backslash, a control character, not ASCII. */
static inline const char *ttc_json_plain(const char *p, const char *end)
{
    for (; end - p >= 8; p += 8) {
        uint64_t v = ttc_eight_bytes(p);
        uint64_t odd = ttc_zero_bytes(v ^ TTC_EACH_BYTE('"')) | ttc_zero_bytes(v ^ TTC_EACH_BYTE('\\')) |
                       (((v - TTC_EACH_BYTE(0x20)) | v) & TTC_HIGH_BITS);
        if (odd)
            return p + (__builtin_ctzll(odd) >> 3);
    }
    while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= 0x20 && (unsigned char)*p < 0x80)
        p++;
    return p;
}

/* The first quote or backslash. */
static inline const char *ttc_json_quote(const char *p, const char *end)
{
    for (; end - p >= 8; p += 8) {
        uint64_t v = ttc_eight_bytes(p);
        uint64_t odd = ttc_zero_bytes(v ^ TTC_EACH_BYTE('"')) | ttc_zero_bytes(v ^ TTC_EACH_BYTE('\\'));
        if (odd)
            return p + (__builtin_ctzll(odd) >> 3);
    }
    while (p < end && *p != '"' && *p != '\\')
        p++;
    return p;
}

static inline const char *ttc_json_blanks(const char *p, const char *end)
{
    while (p < end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
        p++;
    return p;
}

/* Length of the UTF-8 sequence at p; 0: it is none (overlong, surrogate, above U+10FFFF, cut). */
static inline size_t ttc_utf8_length(const char *text, const char *end)
{
    const unsigned char *p = (const unsigned char *)text;
    size_t left = (size_t)(end - text), n;
    unsigned char from = 0x80, to = 0xBF; /* of the second byte */
    if (left == 0)
        return 0;
    if (p[0] < 0x80)
        return 1;
    if (p[0] >= 0xC2 && p[0] <= 0xDF)
        n = 2;
    else if (p[0] >= 0xE0 && p[0] <= 0xEF)
        n = 3;
    else if (p[0] >= 0xF0 && p[0] <= 0xF4)
        n = 4;
    else
        return 0;
    if (p[0] == 0xE0)
        from = 0xA0;
    else if (p[0] == 0xED)
        to = 0x9F;
    else if (p[0] == 0xF0)
        from = 0x90;
    else if (p[0] == 0xF4)
        to = 0x8F;
    if (left < n || p[1] < from || p[1] > to)
        return 0;
    for (size_t i = 2; i < n; i++) {
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    }
    return n;
}

/* Behind the closing quote of a string of checked text; p is behind the opening one. escaped may be set to 1. */
static inline const char *ttc_json_skip_string(const char *p, const char *end, int *escaped)
{
    while ((p = ttc_json_quote(p, end)) < end && *p == '\\') {
        *escaped = 1;
        p = end - p > 2 ? p + 2 : end;
    }
    return p < end ? p + 1 : end;
}

/* Behind the value at p of checked text; p is at its first byte. escaped is set to 1 if it is a string with escapes. */
const char *ttc_json_skip(const char *p, const char *end, int *escaped);
#endif
