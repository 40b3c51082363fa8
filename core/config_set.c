/* "path=value" of the command line: what kind of value the text is. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/buf.h"
#include "core/config_internal.h"
#include "core/json.h"
#include "core/text.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST_PATH 510u /* as in a file */

/* A whole number that comes back as typed ("007" and "+5" do not: they are texts). */
static json_t *as_integer(const char *text, int *lost)
{
    char again[32], *end;
    errno = 0;
    long long n = strtoll(text, &end, 10);
    if (errno || *end || end == text)
        return NULL;
    snprintf(again, sizeof again, "%lld", n);
    if (strcmp(again, text) != 0)
        return NULL;
    json_t *value = json_integer(n);
    *lost = !value;
    return value;
}

static json_t *as_boolean(const char *text)
{
    if (strcmp(text, "true") == 0)
        return json_true();
    return strcmp(text, "false") == 0 ? json_false() : NULL;
}

/* Lists and objects in JSON, and a list as libconfig writes it, ("a", "b"). */
static json_t *as_structure(const char *text, int *lost)
{
    size_t n = strlen(text);
    if (*text == '(' && text[n - 1] == ')') {
        char *copy = ttc_strdup(text);
        *lost = !copy;
        if (!copy)
            return NULL;
        copy[0] = '[';
        copy[n - 1] = ']';
        json_t *list = ttc_json_tree(copy, n, JSON_DECODE_ANY, NULL, lost);
        ttc_free(copy);
        return list;
    }
    if (*text != '[' && *text != '{' && *text != '"')
        return NULL;
    return ttc_json_tree(text, n, JSON_DECODE_ANY, NULL, lost);
}

/* By the type that is known; where none is, by the look. NULL: not UTF-8, or no memory. */
static json_t *to_value(const char *rest, const char *text, int *lost)
{
    const char *dot = strncmp(rest, "providers.", 10) == 0 ? strchr(rest + 10, '.') : NULL;
    const struct ttc_key *key = dot ? ttc_provider_key(dot + 1) : ttc_key(rest);
    json_t *value = NULL;
    if (key && (key->kind == TTC_KEY_TEXT || key->kind == TTC_KEY_PROXY || key->kind == TTC_KEY_WORD ||
                key->kind == TTC_KEY_RATE || key->kind == TTC_KEY_SCALAR))
        return json_string(text);
    if (!key || key->kind == TTC_KEY_BOOL)
        value = as_boolean(text);
    if (!value && (!key || key->kind == TTC_KEY_INT))
        value = as_integer(text, lost);
    if (!value && !*lost && (!key || key->kind == TTC_KEY_PATHS))
        value = as_structure(text, lost);
    return value || *lost ? value : json_string(text);
}

static int is_utf8(const char *text)
{
    struct ttc_buf quoted = {0};
    ttc_buf_json_string(&quoted, text, strlen(text));
    int is = quoted.failed || ttc_json_check(quoted.p, quoted.n, NULL) == 0;
    ttc_buf_free(&quoted);
    return is;
}

int ttc_config_set_text(struct ttc_config *c, struct ttc_report *report, const char *text)
{
    const char *equals = strchr(text, '='), *rest;
    if (!equals || equals == text) {
        /* not repeated: what was meant as a value may be a secret */
        ttc_report(report, TTC_IS_ERROR, &c->command_line, 0, "write PATH=VALUE, such as http.retries=2",
                   "a setting has no = after its name");
        return 0;
    }
    char *path = ttc_strndup(text, (size_t)(equals - text));
    if (!path)
        return ttc_fail_nomem(report->failure);
    if (!ttc_printable(path, LONGEST_PATH)) {
        ttc_report(report, TTC_IS_ERROR, &c->command_line, 0, "write PATH=VALUE, such as http.retries=2",
                   "the name of a setting is longer than %u bytes, or no UTF-8 text", LONGEST_PATH);
        ttc_free(path);
        return 0;
    }
    rest = strncmp(path, "profiles.", 9) == 0 && strchr(path + 9, '.') ? strchr(path + 9, '.') + 1 : path;
    int lost = 0, rc = 0;
    json_t *value = to_value(rest, equals + 1, &lost);
    if (!value && (lost || is_utf8(equals + 1)))
        rc = ttc_fail_nomem(report->failure);
    else if (value)
        ttc_config_take(c, report, path, value, &c->command_line, 0, equals + 1);
    else
        ttc_report(report, TTC_IS_ERROR, &c->command_line, 0, NULL, "%s is not UTF-8 text", path);
    ttc_free(path);
    return rc;
}
