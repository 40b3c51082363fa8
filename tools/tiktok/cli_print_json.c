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
static size_t put_string(FILE *to, const char *p, size_t n, int escape)
{
    size_t i = 1, from = 0;
    while (i < n && p[i] != '"') {
        size_t k = escape ? steering((const unsigned char *)p + i, n - i) : 0;
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

void cli_json_print(FILE *to, cli_span s, int indented, int depth)
{
    const char *p = s.p;
    size_t n = s.n;
    while (n) {
        size_t k = spaces(p, n);
        if (!k && *p == '"') {
            k = put_string(to, p, n, indented);
        } else if (!k && is_mark(*p)) {
            if (indented) {
                k = put_mark(to, p, n, &depth);
            } else {
                cli_put(to, p, k = 1);
            }
        } else if (!k) {
            while (k < n && !is_mark(p[k]))
                k++;
            cli_put(to, p, k);
        }
        p += k;
        n -= k;
    }
}
