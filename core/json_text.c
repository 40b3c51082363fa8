/* JSON values as text: strings decoded, numbers of text read without regard to the locale. Reentrant. */
#include "core/alloc.h"
#include "core/json.h"
#include "core/json_scan.h"
#include "tiktok/tiktok.h"

/* Where decoded bytes go: into out, or into a comparison with expected. */
struct sink {
    char *out;
    const char *expected;
    size_t room; /* of out, or the length of expected */
    size_t n;    /* counts on when room is used up */
    int differs;
};

static void put(struct sink *s, const char *p, size_t n)
{
    if (s->differs)
        return;
    if (s->expected)
        s->differs = n > s->room - s->n || memcmp(s->expected + s->n, p, n) != 0;
    else if (s->n < s->room)
        memcpy(s->out + s->n, p, n < s->room - s->n ? n : s->room - s->n);
    s->n += n;
}

static unsigned hex4(const char *p)
{
    unsigned v = 0;
    for (int i = 0; i < 4; i++) {
        int c = p[i];
        v = v * 16 + (unsigned)(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return v;
}

static void put_code_point(struct sink *s, unsigned c)
{
    char u[4];
    size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = n; i-- > 1; c >>= 6)
        u[i] = (char)(0x80 | (c & 0x3F));
    u[0] = (char)(lead[n] | c);
    put(s, u, n);
}

/* The escape at p (a backslash); behind it. */
static const char *put_escape(struct sink *s, const char *p, const char *end)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    if (end - p < 2)
        return end;
    if (p[1] != 'u') {
        const char *at = memchr(from, p[1], 8);
        if (at)
            put(s, &to[at - from], 1);
        return p + 2;
    }
    if (end - p < 6)
        return end;
    unsigned c = hex4(p + 2);
    p += 6;
    if (c >= 0xD800 && c < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
        unsigned low = hex4(p + 2);
        if (low >= 0xDC00 && low < 0xE000) {
            put_code_point(s, 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00));
            return p + 6;
        }
    }
    put_code_point(s, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
    return p;
}

/* Drops the part of a character that a full buffer cut at n. */
static size_t whole_characters(const char *text, size_t n)
{
    size_t from = n;
    while (from > 0 && n - from < 4 && ((unsigned char)text[from - 1] & 0xC0) == 0x80)
        from--;
    if (from == 0 || (unsigned char)text[from - 1] < 0xC0)
        return n;
    from--;
    return ttc_utf8_length(text + from, text + n) == n - from ? n : from;
}

/* p is behind the opening quote. */
static void put_string(struct sink *s, const char *p, const char *end)
{
    while (!s->differs) {
        const char *stop = ttc_json_quote(p, end);
        put(s, p, (size_t)(stop - p));
        if (stop == end || *stop == '"')
            return;
        p = put_escape(s, stop, end);
    }
}

size_t ttc_json_text(struct tt_span value, char *out, size_t room)
{
    struct sink s = {.out = out, .room = room ? room - 1 : 0};
    const char *end = value.p ? value.p + value.n : NULL, *p = value.p ? ttc_json_blanks(value.p, end) : NULL;
    if (p && p < end && *p == '"') {
        put_string(&s, p + 1, end);
    } else if (p) {
        int escaped;
        put(&s, p, (size_t)(ttc_json_skip(p, end, &escaped) - p));
    }
    if (room)
        out[s.n <= s.room ? s.n : whole_characters(out, s.room)] = '\0';
    return s.n;
}

char *ttc_json_text_dup(struct tt_span value)
{
    /* decoding never makes text longer */
    char *text = ttc_alloc((size_t)value.n + 1);
    if (text)
        ttc_json_text(value, text, (size_t)value.n + 1);
    return text;
}

int ttc_json_name_is(struct tt_span raw_name, const char *text, size_t n)
{
    if (raw_name.n == n && memcmp(raw_name.p, text, n) == 0)
        return memchr(text, '\\', n) == NULL;
    /* what is not equal as it stands can only be equal with an escape, and those are longer than their meaning */
    if (raw_name.n <= n || !memchr(raw_name.p, '\\', raw_name.n))
        return 0;
    struct sink s = {.expected = text, .room = n};
    put_string(&s, raw_name.p, raw_name.p + raw_name.n);
    return !s.differs && s.n == n;
}
