/* Takes requests apart, byte by byte, for tests. */
#include "tests/unit/wire_judge.h"
#include "tests/unit/wire.h"
#include <check.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int hex_digit(const char *what, char c)
{
    static const char digits[] = "0123456789ABCDEF";
    const char *at = c != '\0' ? strchr(digits, c) : NULL;

    ck_assert_msg(at != NULL, "%s: a percent sign without two digits", what);
    return (int)(at - digits);
}

/* Percent-encoded text; nothing but unreserved characters may stand as they are. */
static char *decoded(const char *what, const char *p, size_t n)
{
    char *text = calloc(1, n + 1), *out = text;

    for (size_t i = 0; i < n; i++) {
        if (p[i] == '%') {
            ck_assert_msg(i + 2 < n, "%s: a percent sign at the end", what);
            *out++ = (char)(hex_digit(what, p[i + 1]) << 4 | hex_digit(what, p[i + 2]));
            i += 2;
            continue;
        }
        ck_assert_msg(isalnum((unsigned char)p[i]) || strchr("-._~", p[i]) != NULL, "%s: '%c' is not encoded",
                      what, p[i]);
        *out++ = p[i];
    }
    return text;
}

/* "a=b&c=d" */
static json_t *pairs(const char *what, const char *p)
{
    json_t *all = json_object();

    while (*p != '\0') {
        size_t n = strcspn(p, "&"), name_n = strcspn(p, "=");
        char *name, *value;

        ck_assert_msg(name_n < n, "%s: %.*s has no value", what, (int)n, p);
        name = decoded(what, p, name_n);
        value = decoded(what, p + name_n + 1, n - name_n - 1);
        ck_assert_msg(json_object_get(all, name) == NULL, "%s: %s is there twice", what, name);
        ck_assert_msg(json_object_set_new(all, name, json_string(value)) == 0, "%s: %s is no UTF-8", what,
                      name);
        free(name);
        free(value);
        p += n + (p[n] == '&');
    }
    return all;
}

static const char *between(const char *text, const char *before, char end, char *out, size_t room)
{
    const char *at = strstr(text, before);
    size_t n;

    if (at == NULL) {
        return NULL;
    }
    at += strlen(before);
    n = strcspn(at, (char[]){end, '\r', '\0'});
    ck_assert_uint_lt(n, room);
    memcpy(out, at, n);
    out[n] = '\0';
    return out;
}

/* One part, from behind its boundary line to before the next one. */
static void take_part(const struct wire_expected *expected, char *part, size_t n, json_t *all)
{
    char name[128], file[256], *end = strstr(part, "\r\n\r\n");
    json_t *value;

    ck_assert_msg(end != NULL, "%s: a part without an empty line", expected->what);
    *end = '\0';
    end += 4;
    ck_assert_msg(between(part, "; name=\"", '"', name, sizeof name) != NULL, "%s: a part without a name",
                  expected->what);
    n -= (size_t)(end - part);
    if (between(part, "filename=\"", '"', file, sizeof file) != NULL) {
        ck_assert_msg(n == strlen(expected->file_bytes) && memcmp(end, expected->file_bytes, n) == 0,
                      "%s: the bytes of %s", expected->what, name);
        ck_assert_msg(file[0] != '\0', "%s: %s has an empty file name", expected->what, name);
        value = json_string("@file");
    } else {
        value = json_stringn(end, n);
    }
    ck_assert_msg(json_object_get(all, name) == NULL, "%s: %s is there twice", expected->what, name);
    json_object_set_new(all, name, value);
}

static json_t *parts(const struct wire_expected *expected, const char *type, const char *body, size_t n)
{
    char mark[128], *copy = malloc(n + 1), *at, *next;
    json_t *all = json_object();

    ck_assert_msg(strncmp(type, "multipart/form-data; boundary=", 30) == 0, "%s: %s", expected->what, type);
    snprintf(mark, sizeof mark, "--%s", type + 30);
    memcpy(copy, body, n);
    copy[n] = '\0';
    at = strstr(copy, mark);
    ck_assert_msg(at == copy, "%s: the body does not begin with its boundary", expected->what);
    for (at += strlen(mark); strncmp(at, "\r\n", 2) == 0; at = next + 2 + strlen(mark)) {
        char inner[140];

        at += 2;
        snprintf(inner, sizeof inner, "\r\n%s", mark);
        next = strstr(at, inner);
        ck_assert_msg(next != NULL, "%s: a part without an end", expected->what);
        *next = '\0';
        take_part(expected, at, (size_t)(next - at), all);
    }
    ck_assert_msg(strncmp(at, "--\r\n", 4) == 0, "%s: the body does not end with its boundary",
                  expected->what);
    free(copy);
    return all;
}

json_t *wire_judge(unsigned i, const struct wire_expected *expected)
{
    const char *line = wire_line(i), *type = wire_header(i, "Content-Type"),
               *token = wire_header(i, "Access-Token");
    size_t method_n = strlen(expected->method), path_n = strlen(expected->path), n = 0;
    const char *target = line + method_n + 1, *body = wire_body(i, &n);
    json_t *json;

    ck_assert_msg(strncmp(line, expected->method, method_n) == 0 && line[method_n] == ' ', "%s: %s",
                  expected->what, line);
    ck_assert_msg(strncmp(target, expected->path, path_n) == 0, "%s: %s", expected->what, line);
    ck_assert_msg(strcmp(token, expected->token != NULL ? expected->token : "") == 0,
                  "%s: the token sent is \"%s\"", expected->what, token);
    ck_assert_msg(wire_header(i, "Authorization")[0] == '\0', "%s: Authorization", expected->what);
    target += path_n;
    if (strcmp(expected->body, "none") == 0) {
        ck_assert_msg(n == 0, "%s: a body of %zu bytes", expected->what, n);
        ck_assert_msg(target[0] == '\0' || target[0] == '?', "%s: %s", expected->what, line);
        return pairs(expected->what, target + (target[0] == '?'));
    }
    ck_assert_msg(target[0] == '\0', "%s: something in the query: %s", expected->what, line);
    if (strcmp(expected->body, "multipart") == 0) {
        return parts(expected, type, body, n);
    }
    if (strcmp(expected->body, "form") == 0) {
        ck_assert_msg(strcmp(type, "application/x-www-form-urlencoded") == 0, "%s: %s", expected->what, type);
        return pairs(expected->what, body);
    }
    ck_assert_msg(strcmp(type, "application/json") == 0, "%s: %s", expected->what, type);
    json = json_loadb(body, n, JSON_REJECT_DUPLICATES, NULL);
    ck_assert_msg(json_is_object(json), "%s: the body is no JSON object", expected->what);
    return json;
}

int wire_stands_for(const char *text, const json_t *value)
{
    json_t *read;
    char *compact;
    int same;

    if (json_is_string(value)) {
        return strcmp(text, json_string_value(value)) == 0;
    }
    read = json_loads(text, JSON_DECODE_ANY | JSON_REJECT_DUPLICATES, NULL);
    compact =
        read != NULL ? json_dumps(read, JSON_COMPACT | JSON_ENCODE_ANY | JSON_REAL_PRECISION(15)) : NULL;
    same = compact != NULL && json_equal(read, value) && strlen(compact) == strlen(text);
    free(compact);
    json_decref(read);
    return same;
}
