/* JSON text read in place: ids and numbers reach the screen as the service sent them, because no tree is built.
 * The library has checked the syntax; nothing here reads beyond its span all the same. */
#include "cli.h"
#include <string.h>

static int is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

cli_span cli_json_trim(cli_span s)
{
    while (s.n && is_space(*s.p))
        s.p++, s.n--;
    while (s.n && is_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

/* Length of the string that begins at p with its quotes. */
static size_t string_length(const char *p, size_t n)
{
    size_t i = 1;
    while (i < n && p[i] != '"')
        i += p[i] == '\\' && i + 1 < n ? 2 : 1;
    return i < n ? i + 1 : n;
}

/* Length of the value at p, which begins without space. */
static size_t value_length(const char *p, size_t n)
{
    if (!n)
        return 0;
    if (*p == '"')
        return string_length(p, n);
    size_t i = 0, depth = 0;
    if (*p == '{' || *p == '[') {
        while (i < n) {
            if (p[i] == '"') {
                i += string_length(p + i, n - i);
                continue;
            }
            if (p[i] == '{' || p[i] == '[')
                depth++;
            else if ((p[i] == '}' || p[i] == ']') && --depth == 0)
                return i + 1;
            i++;
        }
        return n;
    }
    while (i < n && !is_space(p[i]) && p[i] != ',' && p[i] != '}' && p[i] != ']')
        i++;
    return i;
}

static void skip(cli_span *s, size_t n)
{
    s->p += n;
    s->n -= n;
    while (s->n && is_space(*s->p))
        s->p++, s->n--;
}

int cli_json_open(cli_span value, char bracket, cli_span *inside)
{
    *inside = cli_json_trim(value);
    if (!inside->n || *inside->p != bracket)
        return 0;
    skip(inside, 1);
    return 1;
}

int cli_json_item(cli_span *inside, cli_span *value)
{
    if (inside->n && *inside->p == ',')
        skip(inside, 1);
    if (!inside->n || *inside->p == ']' || *inside->p == '}')
        return 0;
    size_t n = value_length(inside->p, inside->n);
    if (!n)
        return 0;
    *value = (cli_span){inside->p, n};
    skip(inside, n);
    return 1;
}

int cli_json_member(cli_span *inside, cli_span *name, cli_span *value)
{
    if (!cli_json_item(inside, name))
        return 0;
    if (!inside->n || *inside->p != ':')
        return 0;
    skip(inside, 1);
    return cli_json_item(inside, value);
}

static unsigned hex4(const char *p)
{
    unsigned v = 0;
    for (int i = 0; i < 4; i++) {
        char c = p[i];
        v = v * 16 + (unsigned)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    return v;
}

static void add_utf8(cli_text *t, unsigned c)
{
    char b[4];
    size_t n = 0;
    if (c < 0x80) {
        b[n++] = (char)c;
    } else if (c < 0x800) {
        b[n++] = (char)(0xc0 | c >> 6);
        b[n++] = (char)(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        b[n++] = (char)(0xe0 | c >> 12);
        b[n++] = (char)(0x80 | (c >> 6 & 0x3f));
        b[n++] = (char)(0x80 | (c & 0x3f));
    } else {
        b[n++] = (char)(0xf0 | c >> 18);
        b[n++] = (char)(0x80 | (c >> 12 & 0x3f));
        b[n++] = (char)(0x80 | (c >> 6 & 0x3f));
        b[n++] = (char)(0x80 | (c & 0x3f));
    }
    cli_text_add(t, b, n);
}

/* Adds what the escape at p (after the backslash) stands for; how many bytes of it were used. */
static size_t add_escape(cli_text *t, const char *p, size_t n)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    const char *at = memchr(from, *p, sizeof from - 1);
    if (at) {
        cli_text_add(t, to + (at - from), 1);
        return 1;
    }
    if (*p != 'u' || n < 5) {
        cli_text_add(t, p, 1);
        return 1;
    }
    unsigned c = hex4(p + 1);
    if (c >= 0xd800 && c < 0xdc00 && n >= 11 && p[5] == '\\' && p[6] == 'u') {
        unsigned low = hex4(p + 7);
        if (low >= 0xdc00 && low < 0xe000) {
            add_utf8(t, 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00));
            return 11;
        }
    }
    add_utf8(t, c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
    return 5;
}

void cli_json_text(cli_text *t, cli_span v)
{
    v = cli_json_trim(v);
    if (v.n < 2 || *v.p != '"') {
        cli_text_add(t, v.p, v.n);
        return;
    }
    const char *p = v.p + 1, *end = v.p + v.n - 1;
    while (p < end) {
        const char *back = memchr(p, '\\', (size_t)(end - p));
        size_t plain = (size_t)((back ? back : end) - p);
        cli_text_add(t, p, plain);
        p += plain;
        if (back && ++p < end)
            p += add_escape(t, p, (size_t)(end - p));
    }
}

int cli_json_is_name(cli_span name, const char *s, size_t n)
{
    if (name.n < 2)
        return 0;
    if (!memchr(name.p, '\\', name.n))
        return name.n - 2 == n && memcmp(name.p + 1, s, n) == 0;
    cli_text t = {0};
    cli_json_text(&t, name);
    int same = t.n == n && (!n || memcmp(t.p, s, n) == 0);
    cli_text_free(&t);
    return same;
}

void cli_json_quote(cli_text *t, const char *p, size_t n)
{
    cli_text_add(t, "\"", 1);
    for (; n; p++, n--) {
        unsigned char c = (unsigned char)*p;
        if (c == '"' || c == '\\') {
            cli_text_add(t, "\\", 1);
            cli_text_add(t, p, 1);
        } else if (c < 0x20) {
            cli_text_addf(t, "\\u%04x", c);
        } else {
            cli_text_add(t, p, 1);
        }
    }
    cli_text_add(t, "\"", 1);
}
