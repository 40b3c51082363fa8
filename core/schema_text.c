/* What the tables ask of one text: its length in the unit that the service counts, its form, its choices. */
#include "core/schema_parts.h"
#include <stdlib.h>
#include <string.h>

/* Between the two there is no moment that anybody means: 1973 in milliseconds, the year 5138 in seconds. */
#define SECONDS_END INT64_C(100000000000)

static size_t length_in(int unit, const char *p, size_t n)
{
    size_t length = 0;
    if (unit == TT_LEN_BYTES)
        return n;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        length += (c & 0xC0) != 0x80;
        length += unit == TT_LEN_UTF16 && c >= 0xF0; /* two units for what is above U+FFFF */
    }
    return length;
}

static const char *unit_words(int unit, size_t n)
{
    if (unit == TT_LEN_BYTES)
        return n == 1 ? "byte" : "bytes";
    if (unit == TT_LEN_UTF16)
        return n == 1 ? "UTF-16 unit" : "UTF-16 units";
    return n == 1 ? "character" : "characters";
}

static int check_length(struct ttc_check *c, const struct ttc_place *place, const struct tt_rule *rule,
                        const char *text, size_t n)
{
    size_t length = length_in(rule->unit, text, n);
    const char *hint = rule->unit == TT_LEN_UTF16 && length_in(TT_LEN_CHARS, text, n) != length
                           ? "an emoji counts as two or more"
                           : NULL;
    if (rule->max_len && length > rule->max_len)
        return ttc_refuse(c, place, hint, "may have at most %u %s; it has %zu", rule->max_len,
                          unit_words(rule->unit, rule->max_len), length);
    if (length < rule->min_len)
        return ttc_refuse(c, place, NULL, "must have at least %u %s; it has %zu", rule->min_len,
                          unit_words(rule->unit, rule->min_len), length);
    return 0;
}

int ttc_check_choices(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                      const struct tt_rule *rule, const json_t *value, const char *text, size_t n)
{
    const char *wanted = ttc_arena_strndup(&c->arena, text, n);
    if (!wanted)
        return ttc_fail_nomem(c->failure);
    struct ttc_nearest near = {.wanted = wanted};
    for (const char *left = rule->choices; left;) {
        const char *p = left;
        size_t one = ttc_next_part(&left, '|');
        if (one == n && memcmp(p, text, n) == 0)
            return 0;
        const char *choice = ttc_arena_strndup(&c->arena, p, one);
        if (!choice)
            return ttc_fail_nomem(c->failure);
        ttc_nearest_try(&near, choice);
    }
    const char *mean = place->secret ? NULL : ttc_say_mean(c, ttc_nearest_best(&near));
    const char *known = ttc_say_choices(c, rule->choices);
    if (param->flags & TT_P_CLOSED)
        return ttc_refuse(c, place, mean, "must be one of %s%s", known, ttc_say_not(c, value, place->secret));
    if (c->warned_choices == param->name)
        return 0;
    c->warned_choices = param->name;
    return ttc_caution(c, place, "has %s, which is not among the known values (%s); it is sent as it is%s%s",
                       place->secret ? "a value" : ttc_say_value(c, value), known, mean ? "; " : "",
                       mean ? mean : "");
}

static int digits(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (p[i] < '0' || p[i] > '9')
            return 0;
    }
    return n > 0;
}

static int number(const char *p, size_t n)
{
    int v = 0;
    for (size_t i = 0; i < n; i++)
        v = v * 10 + (p[i] - '0');
    return v;
}

/* 2026-01-31: a day that exists. */
static int is_date(const char *p, size_t n)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (n != 10 || p[4] != '-' || p[7] != '-' || !digits(p, 4) || !digits(p + 5, 2) || !digits(p + 8, 2))
        return 0;
    int year = number(p, 4), month = number(p + 5, 2), day = number(p + 8, 2);
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap);
}

/* 23:59:59; the last second of a day may be 60 where the form knows leap seconds. */
static int is_clock(const char *p, size_t n, int last_second)
{
    return n == 8 && p[2] == ':' && p[5] == ':' && digits(p, 2) && digits(p + 3, 2) && digits(p + 6, 2) &&
           number(p, 2) < 24 && number(p + 3, 2) < 60 && number(p + 6, 2) <= last_second;
}

static int is_rfc3339(const char *p, size_t n)
{
    if (n < 20 || !is_date(p, 10) || (p[10] != 'T' && p[10] != 't' && p[10] != ' ') ||
        !is_clock(p + 11, 8, 60))
        return 0;
    size_t at = 19;
    if (p[at] == '.') {
        size_t from = ++at;
        while (at < n && p[at] >= '0' && p[at] <= '9')
            at++;
        if (at == from)
            return 0;
    }
    if (n - at == 1)
        return p[at] == 'Z' || p[at] == 'z';
    return n - at == 6 && (p[at] == '+' || p[at] == '-') && p[at + 3] == ':' && digits(p + at + 1, 2) &&
           digits(p + at + 4, 2) && number(p + at + 1, 2) < 24 && number(p + at + 4, 2) < 60;
}

static int is_hex(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!strchr("0123456789abcdefABCDEF", p[i]) || !p[i])
            return 0;
    }
    return n > 0;
}

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* scheme://something, without blanks and control characters. */
static int is_url(const char *p, size_t n)
{
    size_t scheme = 0;
    while (scheme < n &&
           (is_letter(p[scheme]) || (scheme > 0 && p[scheme] && strchr("+-.0123456789", p[scheme]))))
        scheme++;
    if (scheme == 0 || n - scheme < 4 || memcmp(p + scheme, "://", 3) != 0 || strchr("/?#:", p[scheme + 3]))
        return 0;
    for (size_t i = scheme; i < n; i++) {
        if ((unsigned char)p[i] <= ' ' || p[i] == 0x7F)
            return 0;
    }
    return 1;
}

/* Seconds or milliseconds since 1970, and not the other of the two. */
static int check_epoch(struct ttc_check *c, const struct ttc_place *place, const struct tt_rule *rule,
                       const json_t *value, const char *text, size_t n)
{
    int in_ms = rule->format == TT_F_EPOCH_MS;
    const char *hint = NULL;
    int64_t moment = digits(text, n) ? n > 18 ? INT64_MAX : strtoll(text, NULL, 10) : -1;
    if (moment >= 0 && (moment == 0 || in_ms == (moment >= SECONDS_END)))
        return 0;
    if (moment > 0)
        hint = in_ms ? "this looks like seconds: append 000"
                     : "this looks like milliseconds: drop the last three digits";
    return ttc_refuse(c, place, hint, "must be a time in %s since 1970%s", in_ms ? "milliseconds" : "seconds",
                      ttc_say_not(c, value, place->secret));
}

static int check_json_text(struct ttc_check *c, const struct ttc_place *place, const char *text, size_t n)
{
    struct ttc_json_error error;
    if (ttc_json_check(text, n, &error) == 0)
        return 0;
    return ttc_refuse(c, place, NULL, "must be a text that holds JSON: at byte %zu %s", error.offset,
                      error.why);
}

int ttc_check_format(struct ttc_check *c, const struct ttc_place *place, const struct tt_rule *rule,
                     const json_t *value, const char *text, size_t n)
{
    static const struct {
        int (*fits)(const char *p, size_t n);
        const char *words;
    } forms[] = {
        [TT_F_DATE] = {is_date, "a date such as 2026-01-31"},
        [TT_F_RFC3339] = {is_rfc3339, "a time such as 2026-01-31T23:59:59Z"},
        [TT_F_DIGITS] = {digits, "an id of decimal digits"},
        [TT_F_URL] = {is_url, "a URL such as https://example.com/video.mp4"},
        [TT_F_HEX] = {is_hex, "hexadecimal digits"},
    };
    switch (rule->format) {
    case TT_F_NONE:
        return 0;
    case TT_F_EPOCH_S:
    case TT_F_EPOCH_MS:
        return check_epoch(c, place, rule, value, text, n);
    case TT_F_JSON_TEXT:
        return check_json_text(c, place, text, n);
    case TT_F_DATETIME:
        if (n == 19 && is_date(text, 10) && text[10] == ' ' && is_clock(text + 11, 8, 59))
            return 0;
        return ttc_refuse(c, place, NULL, "must be a time such as 2026-01-31 23:59:59%s",
                          ttc_say_not(c, value, place->secret));
    default:
        if (rule->format >= sizeof forms / sizeof *forms || !forms[rule->format].fits ||
            forms[rule->format].fits(text, n))
            return 0;
        return ttc_refuse(c, place, NULL, "must be %s%s", forms[rule->format].words,
                          ttc_say_not(c, value, place->secret));
    }
}

int ttc_check_text(struct ttc_check *c, const struct ttc_place *place, const struct tt_param *param,
                   const struct tt_rule *rule, const json_t *value, const char *text, size_t n)
{
    if (check_length(c, place, rule, text, n) != 0 || ttc_check_format(c, place, rule, value, text, n) != 0)
        return -1;
    return rule->choices ? ttc_check_choices(c, place, param, rule, value, text, n) : 0;
}
