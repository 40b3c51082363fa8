/* Writes JSON exactly as ECMAScript's JSON.stringify does, so that the payload equals the original's byte for byte:
 * no blanks, only quote, backslash and control characters escaped, members in the order they were set.
 * Pure functions, any thread. */
#include "creative/creative.h"
#include "creative/sink.h"
#include <stdio.h>
#include <string.h>

static void put_character(struct sink *to, char c)
{
    static const char named[] = "\bb\ff\nn\rr\tt\"\"\\\\";
    char text[8];

    for (size_t i = 0; named[i] != '\0'; i += 2) {
        if (c == named[i]) {
            sink_put(to, '\\');
            sink_put(to, named[i + 1]);
            return;
        }
    }
    if ((unsigned char)c < 0x20) {
        snprintf(text, sizeof text, "\\u%04x", (unsigned)(unsigned char)c);
        sink_text(to, text);
        return;
    }
    sink_put(to, c);
}

static void put_string(struct sink *to, const char *text, size_t n)
{
    sink_put(to, '"');
    for (size_t i = 0; i < n; i++) {
        put_character(to, text[i]);
    }
    sink_put(to, '"');
}

static void put_value(struct sink *to, const json_t *value);

static void put_object(struct sink *to, const json_t *object)
{
    const char *name, *comma = "";
    json_t *member;

    sink_put(to, '{');
    json_object_foreach((json_t *)object, name, member)
    {
        sink_text(to, comma);
        put_string(to, name, strlen(name));
        sink_put(to, ':');
        put_value(to, member);
        comma = ",";
    }
    sink_put(to, '}');
}

static void put_array(struct sink *to, const json_t *array)
{
    sink_put(to, '[');
    for (size_t i = 0; i < json_array_size(array); i++) {
        sink_text(to, i > 0 ? "," : "");
        put_value(to, json_array_get(array, i));
    }
    sink_put(to, ']');
}

static void put_value(struct sink *to, const json_t *value)
{
    char digits[32];

    switch (json_typeof(value)) {
    case JSON_OBJECT:
        put_object(to, value);
        break;
    case JSON_ARRAY:
        put_array(to, value);
        break;
    case JSON_STRING:
        put_string(to, json_string_value(value), json_string_length(value));
        break;
    case JSON_INTEGER:
        snprintf(digits, sizeof digits, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        sink_text(to, digits);
        break;
    case JSON_TRUE:
        sink_text(to, "true");
        break;
    case JSON_FALSE:
        sink_text(to, "false");
        break;
    default: /* the payload holds no reals; null is what JSON.stringify writes for what it cannot write */
        sink_text(to, "null");
        break;
    }
}

size_t creative_stringify(const json_t *value, char *out, size_t room)
{
    struct sink to = {out, 0, room};

    put_value(&to, value);
    return sink_end(&to);
}
