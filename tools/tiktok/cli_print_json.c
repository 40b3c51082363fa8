/* JSON as received, laid out again: a stream over the bytes that touches nothing but the space between them. */
#include "cli.h"
#include <string.h>

static void new_line(FILE *to, int depth)
{
    cli_put(to, "\n", 1);
    for (int i = 0; i < depth; i++)
        cli_put(to, "  ", 2);
}

/* Characters that JSON allows as they are and that a terminal obeys: delete and the C1 controls. */
static size_t steering(const unsigned char *p, size_t n)
{
    if (p[0] == 0x7f)
        return 1;
    return p[0] == 0xc2 && n > 1 && p[1] >= 0x80 && p[1] <= 0x9f ? 2 : 0;
}

/* Writes the string at p and returns its length. */
static size_t put_string(FILE *to, const char *p, size_t n)
{
    size_t i = 1, from = 0;
    while (i < n && p[i] != '"') {
        size_t k = steering((const unsigned char *)p + i, n - i);
        if (k) {
            char text[8];
            snprintf(text, sizeof text, "\\u%04x", (unsigned)(unsigned char)p[i + k - 1]);
            cli_put(to, p + from, i - from);
            cli_puts(to, text);
            from = i + k;
        }
        i += k ? k : p[i] == '\\' && i + 1 < n ? 2 : 1;
    }
    if (i < n)
        i++;
    cli_put(to, p + from, i - from);
    return i;
}

static size_t spaces(const char *p, size_t n)
{
    size_t i = 0;
    while (i < n && (p[i] == ' ' || p[i] == '\n' || p[i] == '\r' || p[i] == '\t'))
        i++;
    return i;
}

static int is_mark(char c)
{
    return c == '"' || c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']' || c == ' ' ||
           c == '\n' || c == '\r' || c == '\t';
}

/* One mark of punctuation; an empty object or list stays together. How many bytes were used. */
static size_t put_mark(FILE *to, const char *p, size_t n, int *depth)
{
    if (*p == ',') {
        cli_put(to, ",", 1);
        new_line(to, *depth);
    } else if (*p == ':') {
        cli_put(to, ": ", 2);
    } else if (*p == '{' || *p == '[') {
        size_t gap = spaces(p + 1, n - 1);
        cli_put(to, p, 1);
        if (gap + 1 < n && (p[gap + 1] == '}' || p[gap + 1] == ']')) {
            cli_put(to, p + gap + 1, 1);
            return gap + 2;
        }
        new_line(to, ++*depth);
    } else {
        new_line(to, --*depth);
        cli_put(to, p, 1);
    }
    return 1;
}

/* Behind the string that begins at p. */
static const char *skip_string(const char *p, const char *end)
{
    const char *quote = memchr(p + 1, '"', (size_t)(end - p - 1));
    if (quote && !memchr(p, '\\', (size_t)(quote - p)))
        return quote + 1;
    for (p++; p < end && *p != '"'; p++)
        p += *p == '\\' && p + 1 < end;
    return p < end ? p + 1 : end;
}

/* What stands between two spaces goes out in one piece: rows come by the million. */
static void put_compact(FILE *to, const char *p, const char *end)
{
    while (p < end) {
        const char *from = p;
        while (p < end && !spaces(p, 1))
            p = *p == '"' ? skip_string(p, end) : p + 1;
        cli_put(to, from, (size_t)(p - from));
        p += spaces(p, (size_t)(end - p));
    }
}

void cli_json_print(FILE *to, cli_span s, int indented, int depth)
{
    const char *p = s.p;
    size_t n = s.n;
    if (!indented) {
        put_compact(to, p, p + n);
        return;
    }
    while (n) {
        size_t k = spaces(p, n);
        if (!k && *p == '"') {
            k = put_string(to, p, n);
        } else if (!k && is_mark(*p)) {
            k = put_mark(to, p, n, &depth);
        } else if (!k) {
            while (k < n && !is_mark(p[k]))
                k++;
            cli_put(to, p, k);
        }
        p += k;
        n -= k;
    }
}
