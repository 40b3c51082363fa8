/* The query of a redirect: see auth_answer.h. */
#include "core/auth_answer.h"
#include "core/alloc.h"
#include <string.h>

static int hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Once, and '+' is a blank, as forms write it. A NUL would hide what follows it, so it ends up as it was written. */
static char *decode(const char *p, size_t n)
{
    char *out = ttc_alloc(n + 1);
    size_t at = 0;
    for (size_t i = 0; out && i < n; i++) {
        int high = i + 2 < n && p[i] == '%' ? hex(p[i + 1]) : -1, low = high >= 0 ? hex(p[i + 2]) : -1;
        if (low >= 0 && (high || low)) {
            out[at++] = (char)(high << 4 | low);
            i += 2;
        } else {
            out[at++] = p[i] == '+' ? ' ' : p[i];
        }
    }
    return out;
}

int ttc_auth_param(const char *answer, const char *name, char **value)
{
    const char *p = strchr(answer, '?');
    size_t n = strlen(name);
    p = p ? p + 1 : answer;
    *value = NULL;
    while (*p && *p != '#') {
        size_t length = strcspn(p, "&#");
        if (length > n + 1 && strncmp(p, name, n) == 0 && p[n] == '=')
            return (*value = decode(p + n + 1, length - n - 1)) ? 0 : -1;
        p += length + (p[length] == '&');
    }
    return 0;
}
