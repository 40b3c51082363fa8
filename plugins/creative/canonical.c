/* The text that the signature covers, and the escapes of the address. Pure functions, any thread. */
#include "creative/creative.h"
#include "creative/sink.h"
#include <stdio.h>
#include <string.h>

const char *const creative_signed[CREATIVE_N_SIGNED] = {"version", "timestamp", "locale", "business_platform",
                                                        "external_business_id"};

static void put_percent(struct sink *to, unsigned char c)
{
    static const char digits[] = "0123456789ABCDEF";

    sink_put(to, '%');
    sink_put(to, digits[c >> 4]);
    sink_put(to, digits[c & 15]);
}

/* Form encoding as browsers do it: a blank becomes '+', and only these stay. */
static void put_form(struct sink *to, const char *text)
{
    static const char stays[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-._";

    for (; *text != '\0'; text++) {
        if (*text == ' ') {
            sink_put(to, '+');
        } else if (strchr(stays, *text) != NULL) {
            sink_put(to, *text);
        } else {
            put_percent(to, (unsigned char)*text);
        }
    }
}

const char *creative_value(const json_t *payload, const char *name, char digits[24])
{
    const json_t *value = json_object_get(payload, name);

    if (json_is_string(value)) {
        return json_string_value(value);
    }
    if (json_is_integer(value)) {
        snprintf(digits, 24, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        return digits;
    }
    return "";
}

size_t creative_canonical(const json_t *payload, int form, char *out, size_t room)
{
    struct sink to = {out, 0, room};
    char digits[24];

    for (size_t i = 0; i < CREATIVE_N_SIGNED; i++) {
        const char *value = creative_value(payload, creative_signed[i], digits);

        sink_text(&to, i > 0 ? "&" : "");
        sink_text(&to, creative_signed[i]);
        sink_put(&to, '=');
        if (form) {
            put_form(&to, value);
        } else {
            sink_text(&to, value);
        }
    }
    return sink_end(&to);
}

size_t creative_escape(const char *base64, char *out, size_t room)
{
    struct sink to = {out, 0, room};

    for (; *base64 != '\0'; base64++) {
        if (strchr("+/=", *base64) != NULL) {
            put_percent(&to, (unsigned char)*base64);
        } else {
            sink_put(&to, *base64);
        }
    }
    return sink_end(&to);
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

int creative_unescape(char *text)
{
    char *to = text;

    for (; *text != '\0'; text++) {
        if (*text == '%') {
            int high = hex_digit(text[1]), low = high < 0 ? -1 : hex_digit(text[2]);

            if (low < 0) {
                return -1;
            }
            *to++ = (char)(high * 16 + low);
            text += 2;
        } else {
            *to++ = *text;
        }
    }
    *to = '\0';
    return 0;
}
