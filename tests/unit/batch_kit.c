/* See batch_kit.h. */
#include "tests/unit/batch_kit.h"
#include "tests/unit/box.h"
#include "tests/unit/command.h"
#include <check.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

void batch_fault(const char *spec)
{
    char json[256];

    snprintf(json, sizeof json, "{\"spec\":\"%s\"}", spec);
    struct reply r = box_post("/sandbox/faults", NULL, json);
    ck_assert_msg(r.status == 200, "%s", r.body);
    reply_free(&r);
}

/* Every request for this path that the sandbox has seen: a list to be freed. */
json_t *batch_seen(const char *path)
{
    char query[256];

    snprintf(query, sizeof query, "/sandbox/log?path=%s", path);
    struct reply r = box_get(query, NULL);
    json_t *list = json_incref(json_object_get(r.json, "requests"));
    reply_free(&r);
    ck_assert(json_is_array(list));
    return list;
}

size_t batch_count(const char *path)
{
    json_t *list = batch_seen(path);
    size_t n = json_array_size(list);

    json_decref(list);
    return n;
}

void batch_wait_until_seen(const char *path, size_t n)
{
    for (int i = 0; i < 1000 && batch_count(path) < n; i++) {
        usleep(10000);
    }
    ck_assert_uint_ge(batch_count(path), n);
}

/* Line n of the output, from 0: a tree to be freed. */
json_t *batch_result(size_t n)
{
    const char *p = command_out();

    for (; n && p; n--) {
        p = strchr(p, '\n');
        p += p != NULL;
    }
    json_t *line = p ? json_loadb(p, strcspn(p, "\n"), 0, NULL) : NULL;
    ck_assert_msg(line != NULL, "there is no such line in:\n%s\n%s", command_out(), command_err());
    return line;
}

const char *batch_text(const json_t *line, const char *path)
{
    const json_t *at = line;
    char name[64];

    while (*path) {
        size_t n = strcspn(path, ".");
        snprintf(name, sizeof name, "%.*s", (int)n, path);
        at = json_object_get(at, name);
        path += n + (path[n] == '.');
    }
    return json_is_string(at) ? json_string_value(at) : "";
}

/* Line n of the output is of this line of the input and has this id and status. */
void batch_expect(size_t n, int line, const char *id, const char *status)
{
    json_t *r = batch_result(n);

    ck_assert_int_eq(json_integer_value(json_object_get(r, "line")), line);
    ck_assert_str_eq(batch_text(r, "id"), id);
    ck_assert_msg(strcmp(batch_text(r, "status"), status) == 0, "%s: %s", id, batch_text(r, "error.message"));
    json_decref(r);
}

void batch_says(const char *words)
{
    ck_assert_msg(strstr(command_err(), words) != NULL, "'%s' is not in: %s", words, command_err());
}

/* Runs it to its end, which is of this status. */
void batch_run(int status, const char *input, const char *const *arguments)
{
    int got = command_run(input, arguments);

    ck_assert_msg(got == status, "the exit status is %d, not %d: %s", got, status, command_err());
}
