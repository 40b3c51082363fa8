/* Values of rows as text and numbers. Reentrant; no memory; the locale does not matter. */
#include "core/json.h"
#include "tiktok/tiktok.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A string without escapes: its bytes as they stand. */
static int is_plain(const tt_value *value)
{
    return value->kind == TT_VALUE_STRING && !value->escaped && value->n >= 2;
}

size_t tt_value_text(const tt_value *value, char *out, size_t room)
{
    size_t n = is_plain(value) ? value->n - 2 : 0;
    if (n > 0 && n < room) {
        memcpy(out, value->p + 1, n);
        out[n] = '\0';
        return n;
    }
    return ttc_json_text((struct tt_span){value->p, value->n}, out, room);
}

/* The usual number, such as 12.34 or "1024": at most 15 digits and no exponent. Digits and divisor are exact doubles,
 * so their quotient is the nearest one. 0: it is of another kind. */
static int usual_number(const tt_value *value, int64_t *digits, unsigned *decimals)
{
    int quoted = is_plain(value);
    if (!quoted && value->kind != TT_VALUE_NUMBER)
        return 0;
    const char *p = value->p + quoted, *end = value->p + value->n - quoted, *dot = NULL;
    int minus = p < end && *p == '-';
    p += minus;
    if (p == end || end - p > 16 || (*p == '0' && end - p > 1 && p[1] != '.'))
        return 0;
    *digits = 0;
    for (const char *at = p; at < end; at++) {
        if (*at >= '0' && *at <= '9')
            *digits = *digits * 10 + (*at - '0');
        else if (*at == '.' && !dot && at > p && at + 1 < end)
            dot = at;
        else
            return 0;
    }
    if (end - p == 16 && !dot)
        return 0;
    *decimals = dot ? (unsigned)(end - dot - 1) : 0;
    *digits = minus ? -*digits : *digits;
    return 1;
}

/* The number in a value, also in a quoted one: a copy where it fits, terminated. 0: there is none. */
static int number_text(const tt_value *value, char *out, size_t room)
{
    if (value->kind != TT_VALUE_NUMBER && value->kind != TT_VALUE_STRING)
        return 0;
    size_t n = tt_value_text(value, out, room);
    if (n == 0 || n >= room || out[n - 1] < '0' || out[n - 1] > '9')
        return 0;
    /* the grammar of JSON numbers is strict where strtod is not: no blanks, no hexadecimal, no "inf" */
    return (*out == '-' || (*out >= '0' && *out <= '9')) && ttc_json_check(out, n, NULL) == 0;
}

/* Doubles have at most 767 digits that matter; numbers longer than this are in nobody's answers. */
#define NUMBER_ROOM 800

/* The number as digits and exponent, without a decimal point, which strtod reads by the locale. */
static double real_of(const char *text)
{
    char plain[NUMBER_ROOM + 32];
    size_t n = 0;
    long exponent = 0;
    const char *p = text;
    int behind = 0;
    for (; *p && *p != 'e' && *p != 'E'; p++) {
        if (*p == '.') {
            behind = 1;
            continue;
        }
        plain[n++] = *p;
        exponent -= behind;
    }
    if (*p) {
        long given = strtol(p + 1, NULL, 10);
        exponent += given > 1000000 ? 1000000 : given < -1000000 ? -1000000 : given;
    }
    snprintf(plain + n, 32, "e%ld", exponent);
    return strtod(plain, NULL);
}

double tt_value_real(const tt_value *value)
{
    static const double tens[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                  1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    char text[NUMBER_ROOM];
    int64_t digits;
    unsigned decimals;
    if (usual_number(value, &digits, &decimals) && digits != 0)
        return (double)digits / tens[decimals];
    return number_text(value, text, sizeof text) ? real_of(text) : 0;
}

int64_t tt_value_int(const tt_value *value)
{
    char text[NUMBER_ROOM];
    int64_t digits;
    unsigned decimals;
    if (usual_number(value, &digits, &decimals) && decimals == 0)
        return digits;
    if (!number_text(value, text, sizeof text))
        return 0;
    if (!strpbrk(text, ".eE"))
        return strtoll(text, NULL, 10); /* beyond 64 bits: the nearest end */
    double real = real_of(text);
    if (real >= 9223372036854775808.0)
        return INT64_MAX;
    return real < -9223372036854775808.0 ? INT64_MIN : (int64_t)real;
}
