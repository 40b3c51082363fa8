// Checking one value by its rule. Texts of a query or a form get their types here.
#include "sb_check.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

bool sb_complain(struct sb_complaint *why, const char *format, ...)
{
    va_list ap;
    va_start(ap, format);
    vsnprintf(why->text, why->size, format, ap);
    va_end(ap);
    return false;
}

// A long list of choices would hide the sentence.
static bool complain_choice(struct sb_complaint *why, const struct sb_rule *rule, const char *name,
                            const char *text)
{
    if (strlen(rule->choices) > 120)
        return sb_complain(why, "%s: \"%.60s\" is not supported.", name, text);
    return sb_complain(why, "%s: \"%.60s\" is not one of %s.", name, text, rule->choices);
}

static bool digits_only(const char *text)
{
    size_t n = strspn(text, "0123456789");
    return n > 0 && n <= 19 && text[n] == '\0';
}

bool sb_chosen(const char *choices, const char *value)
{
    size_t n = strlen(value);
    for (const char *at = choices; at; at = strchr(at, '|') ? strchr(at, '|') + 1 : NULL)
        if (strncmp(at, value, n) == 0 && (at[n] == '|' || at[n] == '\0'))
            return true;
    return false;
}

// "2026-02-30" is not a date, nor is "2026-2-3".
static bool shaped(const char *text, const char *shape)
{
    size_t i;
    for (i = 0; shape[i]; i++)
        if (shape[i] == 'd' ? (text[i] < '0' || text[i] > '9') : text[i] != shape[i])
            return false;
    return text[i] == '\0';
}

static bool is_date(const char *text, bool with_time)
{
    if (!shaped(text, with_time ? "dddd-dd-dd dd:dd:dd" : "dddd-dd-dd"))
        return false;
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = atoi(text), month = atoi(text + 5), day = atoi(text + 8);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month < 1 || month > 12 || day < 1 || day > days[month - 1] + (leap && month == 2))
        return false;
    return !with_time || (atoi(text + 11) < 24 && atoi(text + 14) < 60 && atoi(text + 17) < 60);
}

// How many characters; jansson has checked the UTF-8.
static int64_t characters(const char *text)
{
    int64_t n = 0;
    for (; *text; text++)
        n += ((unsigned char)*text & 0xc0) != 0x80;
    return n;
}

size_t sb_utf16_length(const char *utf8)
{
    size_t units = 0;
    for (; *utf8; utf8++)
        if (((unsigned char)*utf8 & 0xc0) != 0x80)
            units += (unsigned char)*utf8 >= 0xf0 ? 2 : 1;
    return units;
}

static bool check_text(const struct sb_rule *rule, const json_t *value, struct sb_complaint *why)
{
    const char *text = json_string_value(value);
    if (!text)
        return sb_complain(why, "%s: Not a valid string.", why->name);
    if (rule->type == SB_ID && !digits_only(text))
        return sb_complain(why, "%s: Must be a string of digits, found \"%.60s\".", why->name, text);
    if (rule->type == SB_DATE && !is_date(text, false))
        return sb_complain(why, "%s: Must be a date as YYYY-MM-DD, found \"%.60s\".", why->name, text);
    if (rule->type == SB_TIME && !is_date(text, true))
        return sb_complain(why, "%s: Must be a time as YYYY-MM-DD HH:MM:SS, found \"%.60s\".", why->name,
                           text);
    if (rule->choices && !sb_chosen(rule->choices, text))
        return complain_choice(why, rule, why->name, text);
    int64_t n = rule->flags & SB_UTF16 ? (int64_t)sb_utf16_length(text) : characters(text);
    if (rule->type == SB_STR && rule->min > 0 && n < rule->min)
        return sb_complain(why, "%s: Shorter than minimum length %lld.", why->name, (long long)rule->min);
    if (rule->flags & SB_UTF16 && rule->max > 0 && n > rule->max) // people cannot count these themselves
        return sb_complain(why, "%s: Longer than maximum length %lld: it has %lld.", why->name,
                           (long long)rule->max, (long long)n);
    if (rule->type == SB_STR && rule->max > 0 && n > rule->max)
        return sb_complain(why, "%s: Longer than maximum length %lld.", why->name, (long long)rule->max);
    return true;
}

static bool check_number(const struct sb_rule *rule, const json_t *value, struct sb_complaint *why)
{
    if (rule->type == SB_INT ? !json_is_integer(value) : !json_is_number(value))
        return sb_complain(why, "%s: Not a valid %s.", why->name,
                           rule->type == SB_INT ? "integer" : "number");
    double n = json_number_value(value);
    if ((rule->min || rule->max) && n < (double)rule->min)
        return sb_complain(why, "%s: Must be at least %lld.", why->name, (long long)rule->min);
    if (rule->max && n > (double)rule->max)
        return sb_complain(why, "%s: Must be at most %lld.", why->name, (long long)rule->max);
    return true;
}

static bool check_list(const struct sb_rule *rule, const json_t *value, struct sb_complaint *why)
{
    size_t n = json_array_size(value);
    if (!json_is_array(value))
        return sb_complain(why, "%s: Must be an array.", why->name);
    if (rule->min > 0 && n < (size_t)rule->min)
        return sb_complain(why, "%s: Must hold at least %lld items.", why->name, (long long)rule->min);
    if (rule->max > 0 && n > (size_t)rule->max)
        return sb_complain(why, "%s: Must hold at most %lld items, found %zu.", why->name,
                           (long long)rule->max, n);
    for (size_t i = 0; i < n; i++) {
        const json_t *item = json_array_get(value, i);
        const char *text = json_string_value(item);
        if (rule->type == SB_LIST)
            break;
        if (rule->type == SB_OBJS   ? !json_is_object(item)
            : rule->type == SB_NUMS ? !json_is_number(item)
                                    : !text)
            return sb_complain(why, "%s.%zu: Must be %s.", why->name, i,
                               rule->type == SB_OBJS   ? "an object"
                               : rule->type == SB_NUMS ? "a number"
                                                       : "a string");
        if (rule->type == SB_IDS && !digits_only(text))
            return sb_complain(why, "%s.%zu: Must be a string of digits, found \"%.60s\".", why->name, i,
                               text);
        if (rule->type == SB_STRS && rule->choices && !sb_chosen(rule->choices, text)) {
            char name[200];
            snprintf(name, sizeof name, "%s.%zu", why->name, i);
            return complain_choice(why, rule, name, text);
        }
    }
    return true;
}

bool sb_check_value(const struct sb_rule *rule, const json_t *value, struct sb_complaint *why)
{
    switch (rule->type) {
    case SB_ANY:
        return true;
    case SB_INT:
    case SB_NUM:
        return check_number(rule, value, why);
    case SB_BOOL:
        return json_is_boolean(value) || sb_complain(why, "%s: Not a valid boolean.", why->name);
    case SB_OBJ:
        return json_is_object(value) || sb_complain(why, "%s: Must be an object.", why->name);
    case SB_STRS:
    case SB_IDS:
    case SB_NUMS:
    case SB_OBJS:
    case SB_LIST:
        return check_list(rule, value, why);
    default:
        return check_text(rule, value, why);
    }
}

// A text of a query or form as the value that its rule wants; NULL when it is none.
json_t *sb_check_text(const struct sb_rule *rule, const char *text, struct sb_complaint *why)
{
    char *end = NULL;
    json_t *value = NULL;
    switch (rule->type) {
    case SB_INT:
        errno = 0;
        long long n = strtoll(text, &end, 10);
        if (*text && *end == '\0' && errno == 0 && (*text == '-' || (*text >= '0' && *text <= '9')))
            return json_integer(n);
        sb_complain(why, "%s: Not a valid integer, found \"%.60s\".", why->name, text);
        return NULL;
    case SB_BOOL:
        if (strcmp(text, "true") == 0 || strcmp(text, "false") == 0)
            return json_boolean(*text == 't');
        sb_complain(why, "%s: Not a valid boolean, found \"%.60s\".", why->name, text);
        return NULL;
    case SB_NUM:
    case SB_OBJ:
    case SB_STRS:
    case SB_IDS:
    case SB_NUMS:
    case SB_OBJS:
    case SB_LIST:
        value = json_loads(text, JSON_DECODE_ANY, NULL);
        if (!value)
            sb_complain(why, "%s: Must be JSON text of %s, found \"%.60s\".", why->name,
                        rule->type == SB_NUM   ? "a number"
                        : rule->type == SB_OBJ ? "an object"
                                               : "an array",
                        text);
        return value;
    default:
        return json_string(text);
    }
}
