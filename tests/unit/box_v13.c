/* Asking the sandbox's v1.3 endpoints, for tests: see box_v13.h. */
#include "build_config.h"
#include "tests/unit/box_v13.h"
#include <check.h>
#include <openssl/evp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *who = "ads";

void v13_as(const char *name)
{
    who = name;
}

/* Header lines with the token and perhaps a content type; lives until the next call. */
static const char *const *headers(const char *content_type)
{
    static char token[256], type[256];
    static const char *lines[3];
    int n = 0;

    if (who != NULL) {
        int named = strcmp(who, "ads") == 0 || strcmp(who, "business") == 0;
        snprintf(token, sizeof token, "Access-Token: %s", named ? box_said(who, "access_token") : who);
        lines[n++] = token;
    }
    if (content_type != NULL) {
        snprintf(type, sizeof type, "Content-Type: %s", content_type);
        lines[n++] = type;
    }
    lines[n] = NULL;
    return lines;
}

struct reply v13_get(const char *path, ...)
{
    static char url[65536];
    const char *name;
    va_list ap;
    size_t n = (size_t)snprintf(url, sizeof url, "/open_api/v1.3/%s", path);

    va_start(ap, path);
    for (char mark = '?'; (name = va_arg(ap, const char *)) != NULL; mark = '&') {
        char *value = box_escape(va_arg(ap, const char *));
        n += (size_t)snprintf(url + n, sizeof url - n, "%c%s=%s", mark, name, value);
        ck_assert_uint_lt(n, sizeof url);
        free(value);
    }
    va_end(ap);
    return box_send("GET", url, headers(NULL), NULL, 0);
}

struct reply v13_post(const char *path, const char *format, ...)
{
    char url[300], *body = NULL;
    va_list ap;
    struct reply reply;

    snprintf(url, sizeof url, "/open_api/v1.3/%s", path);
    va_start(ap, format);
    ck_assert_int_ge(vasprintf(&body, format, ap), 0);
    va_end(ap);
    reply = box_send("POST", url, headers("application/json"), body, strlen(body));
    free(body);
    return reply;
}

struct reply v13_upload(const char *path, const char *field, const char *filename, const char *bytes,
                        size_t size, ...)
{
    static const char line[] = "--parting-line\r\n";
    char url[300], *body = malloc(size + 65536);
    const char *name;
    size_t n = 0;
    va_list ap;
    struct reply reply;

    snprintf(url, sizeof url, "/open_api/v1.3/%s", path);
    va_start(ap, size);
    while ((name = va_arg(ap, const char *)) != NULL) {
        n += (size_t)sprintf(body + n, "%sContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n", line,
                             name, va_arg(ap, const char *));
    }
    va_end(ap);
    if (field != NULL) {
        n += (size_t)sprintf(body + n,
                             "%sContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                             "Content-Type: application/octet-stream\r\n\r\n",
                             line, field, filename);
        memcpy(body + n, bytes, size);
        n += size;
        n += (size_t)sprintf(body + n, "\r\n");
    }
    n += (size_t)sprintf(body + n, "--parting-line--\r\n");
    reply = box_send("POST", url, headers("multipart/form-data; boundary=parting-line"), body, n);
    free(body);
    return reply;
}

static json_t *at(json_t *value, const char *path)
{
    char name[64];

    while (value != NULL && *path != '\0') {
        size_t n = strcspn(path, ".");
        snprintf(name, sizeof name, "%.*s", (int)n, path);
        value =
            json_is_array(value) ? json_array_get(value, (size_t)atoi(name)) : json_object_get(value, name);
        path += n + (path[n] == '.');
    }
    return value;
}

json_t *v13_data(const struct reply *reply)
{
    json_t *data = json_object_get(reply->json, "data");

    ck_assert_msg(reply->status == 200 && data != NULL, "%ld %s", reply->status, reply->body);
    ck_assert_msg(json_is_integer(json_object_get(reply->json, "code")) &&
                      json_integer_value(json_object_get(reply->json, "code")) == 0,
                  "%s", reply->body);
    ck_assert_str_eq(reply_text(reply, "message"), "OK");
    ck_assert_str_eq(reply_header(reply, "Content-Type"), "application/json; charset=utf-8");
    ck_assert_str_eq(reply_header(reply, "X-Tt-Logid"), reply_text(reply, "request_id"));
    return data;
}

void v13_refused(struct reply reply, int code, const char *message)
{
    ck_assert_int_eq(reply.status, 200);
    ck_assert_str_eq(reply_text(&reply, "message"), message);
    ck_assert_msg(json_integer_value(json_object_get(reply.json, "code")) == code, "%s", reply.body);
    ck_assert_msg(strstr(reply.body, "\"data\":{}") != NULL, "%s", reply.body);
    ck_assert_uint_gt(strlen(reply_text(&reply, "request_id")), 20);
    ck_assert_str_eq(reply_header(&reply, "X-Tt-Logid"), reply_text(&reply, "request_id"));
    reply_free(&reply);
}

void v13_fine(struct reply reply)
{
    v13_data(&reply);
    reply_free(&reply);
}

const char *v13_text(const struct reply *reply, const char *path)
{
    const char *text = json_string_value(at(json_object_get(reply->json, "data"), path));

    return text != NULL ? text : "";
}

long long v13_number(const struct reply *reply, const char *path)
{
    json_t *value = at(json_object_get(reply->json, "data"), path);

    return json_is_integer(value) ? (long long)json_integer_value(value) : -1;
}

void v13_fault(const char *spec)
{
    char json[400];

    snprintf(json, sizeof json, "{\"spec\":\"%s\"}", spec);
    struct reply reply = box_post("/sandbox/faults", NULL, json);
    ck_assert_msg(reply.status == 200, "%s", reply.body);
    reply_free(&reply);
}

long long v13_count(const char *line)
{
    struct reply reply = box_get("/sandbox/log", NULL);
    long long n = (long long)json_integer_value(json_object_get(json_object_get(reply.json, "counts"), line));

    reply_free(&reply);
    return n;
}

void v13_md5(const void *bytes, size_t size, char out[33])
{
    unsigned char digest[EVP_MAX_MD_SIZE];

    EVP_Digest(bytes, size, digest, NULL, EVP_md5(), NULL);
    for (int i = 0; i < 16; i++) {
        snprintf(out + 2 * i, 3, "%02x", digest[i]);
    }
}
