/* The request writer: jansson values as compact text whose numbers keep the value that the caller typed. jansson's
 * own writer makes 20.100000000000001 of 20.1. Reentrant. */
#include "core/json.h"
#include "core/json_scan.h"
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* The digits of text such as 2.01e+01, whatever the locale's decimal point is; sets the exponent. */
static size_t take_digits(const char *text, char digits[20], int *exponent)
{
    size_t n = 0;
    for (; *text && *text != 'e'; text++) {
        if (*text >= '0' && *text <= '9' && n < 19)
            digits[n++] = *text;
    }
    *exponent = *text ? atoi(text + 1) : 0;
    while (n > 1 && digits[n - 1] == '0')
        n--;
    digits[n] = '\0';
    return n;
}

/* The next larger decimal of as many digits. */
static void add_one(char *digits, int *exponent)
{
    size_t i = strlen(digits);
    while (i > 0 && digits[i - 1] == '9')
        digits[--i] = '0';
    if (i > 0) {
        digits[i - 1]++;
    } else {
        digits[0] = '1';
        ++*exponent;
    }
}

static int reads_back(double value, const char *digits, int exponent)
{
    /* no decimal point in it: strtod reads it alike in every locale */
    char text[40];
    snprintf(text, sizeof text, "%se%d", digits, exponent - (int)strlen(digits) + 1);
    return strtod(text, NULL) == value;
}

/* The fewest digits d.ddd x 10^exponent that read back as value, which is above 0. */
static size_t shortest(double value, char digits[20], int *exponent)
{
    char text[40];
    /* what was typed with up to 15 digits survives them; denormals hold fewer */
    for (int n = value < DBL_MIN ? 1 : DBL_DIG; n < 17; n++) {
        snprintf(text, sizeof text, "%.*e", n - 1, value);
        size_t used = take_digits(text, digits, exponent);
        if (reads_back(value, digits, *exponent))
            return used;
    }
    /* above a power of two the gap is twice the one below: the decimal above may do where the nearest does not */
    if (strlen(digits) == 16) {
        add_one(digits, exponent);
        if (reads_back(value, digits, *exponent))
            return strlen(digits);
    }
    snprintf(text, sizeof text, "%.16e", value);
    return take_digits(text, digits, exponent);
}

void ttc_json_real(double value, char out[40])
{
    char digits[20];
    int e = 0;
    char *p = out;
    if (signbit(value))
        *p++ = '-';
    value = fabs(value);
    size_t n = value > 0 ? shortest(value, digits, &e) : take_digits("0", digits, &e);
    if (e < -5 || e > 16) {
        *p++ = digits[0];
        if (n > 1)
            *p++ = '.';
        memcpy(p, digits + 1, n - 1);
        snprintf(p + n - 1, 8, "e%d", e);
        return;
    }
    if (e < 0) {
        memcpy(p, "0.00000", 7);
        p += 1 - e;
        memcpy(p, digits, n + 1);
        return;
    }
    size_t whole = (size_t)e + 1;
    for (size_t i = 0; i < whole || i < n; i++) {
        if (i == whole)
            *p++ = '.';
        *p++ = i < n ? digits[i] : '0';
    }
    memcpy(p, n > whole ? "" : ".0", n > whole ? 1 : 3);
}

static int write_string(struct ttc_buf *b, const char *p, size_t n)
{
    const char *end = p + n;
    for (const char *at = p; at < end;) {
        size_t step = ttc_utf8_length(at, end);
        if (step == 0)
            return -1;
        at += step;
    }
    ttc_buf_json_string(b, p, n);
    return 0;
}

static int write_value(struct ttc_buf *b, const json_t *value, int depth);

static int write_object(struct ttc_buf *b, const json_t *object, int depth)
{
    /* jansson's iterators take no const object; nothing is changed through them */
    json_t *o = (json_t *)(uintptr_t)object;
    ttc_buf_char(b, '{');
    for (void *it = json_object_iter(o); it; it = json_object_iter_next(o, it)) {
        const char *name = json_object_iter_key(it);
        if (it != json_object_iter(o))
            ttc_buf_char(b, ',');
        if (write_string(b, name, strlen(name)) != 0)
            return -1;
        ttc_buf_char(b, ':');
        if (write_value(b, json_object_iter_value(it), depth) != 0)
            return -1;
    }
    ttc_buf_char(b, '}');
    return 0;
}

static int write_array(struct ttc_buf *b, const json_t *array, int depth)
{
    ttc_buf_char(b, '[');
    for (size_t i = 0; i < json_array_size(array); i++) {
        if (i > 0)
            ttc_buf_char(b, ',');
        if (write_value(b, json_array_get(array, i), depth) != 0)
            return -1;
    }
    ttc_buf_char(b, ']');
    return 0;
}

static int write_value(struct ttc_buf *b, const json_t *value, int depth)
{
    char real[40];
    switch (value ? json_typeof(value) : JSON_NULL) {
    case JSON_OBJECT:
        return depth == TTC_JSON_DEPTH ? -1 : write_object(b, value, depth + 1);
    case JSON_ARRAY:
        return depth == TTC_JSON_DEPTH ? -1 : write_array(b, value, depth + 1);
    case JSON_STRING:
        return write_string(b, json_string_value(value), json_string_length(value));
    case JSON_INTEGER:
        ttc_buf_format(b, "%" PRId64, (int64_t)json_integer_value(value));
        return 0;
    case JSON_REAL:
        if (!isfinite(json_real_value(value)))
            return -1;
        ttc_json_real(json_real_value(value), real);
        ttc_buf_text(b, real);
        return 0;
    case JSON_TRUE:
        ttc_buf_text(b, "true");
        return 0;
    case JSON_FALSE:
        ttc_buf_text(b, "false");
        return 0;
    default:
        ttc_buf_text(b, "null");
        return 0;
    }
}

int ttc_json_write(struct ttc_buf *b, const json_t *value)
{
    return write_value(b, value, 0) != 0 || b->failed ? -1 : 0;
}

/* What a byte outside strings is to the copier below. */
enum { INSIDE = 0, QUOTE, OPENS, CLOSES, BLANK };
static const unsigned char role[256] = {
    ['"'] = QUOTE, ['{'] = OPENS,  ['['] = OPENS,  ['}'] = CLOSES, [']'] = CLOSES,
    [' '] = BLANK, ['\n'] = BLANK, ['\r'] = BLANK, ['\t'] = BLANK,
};

const char *ttc_json_compact(struct ttc_buf *b, const char *p, const char *end)
{
    size_t depth = 0;
    int escaped, over = 0;
    const char *from = p = ttc_json_blanks(p, end);
    while (p < end && !over) {
        switch (role[(unsigned char)*p]) {
        case QUOTE:
            p = ttc_json_skip_string(p + 1, end, &escaped);
            over = depth == 0;
            break;
        case OPENS:
            depth++;
            p++;
            break;
        case CLOSES:
            p += depth > 0;
            over = depth <= 1;
            depth -= depth > 0;
            break;
        case BLANK:
            ttc_buf_add(b, from, (size_t)(p - from));
            from = p = ttc_json_blanks(p, end);
            over = depth == 0;
            break;
        default:
            over = depth == 0 && *p == ',';
            p += !over;
        }
    }
    ttc_buf_add(b, from, (size_t)(p - from));
    return p;
}
