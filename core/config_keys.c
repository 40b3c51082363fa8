/* The settings of the core: names, types, bounds, defaults. Constant data; any thread. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "core/config_internal.h"
#include "core/limit_rate.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define HOUR_MS 3600000

// clang-format off
static const struct ttc_key keys[] = {
    {"plugin_path",             TTC_KEY_PATHS, 0, 0, 0, "", NULL},
    {"profile",                 TTC_KEY_TEXT,  0, 0, 0, "", NULL},
    {"state_dir",               TTC_KEY_PATH,  0, 0, 0, "", NULL},
    {"spool_dir",               TTC_KEY_PATH,  0, 0, 0, "", NULL},
    {"refresh_margin_s",        TTC_KEY_INT,   -1,   86400,                   -1,       NULL, NULL},
    {"confirm",                 TTC_KEY_BOOL,  0, 1, 0, NULL, NULL},
    {"read_only",               TTC_KEY_BOOL,  0, 1, 0, NULL, NULL},
    {"http.connect_timeout_ms", TTC_KEY_INT,   1,    HOUR_MS,                 10000,    NULL, NULL},
    {"http.send_stall_ms",      TTC_KEY_INT,   0,    HOUR_MS,                 60000,    NULL, NULL},
    {"http.answer_timeout_ms",  TTC_KEY_INT,   0,    HOUR_MS,                 120000,   NULL, NULL},
    {"http.receive_stall_ms",   TTC_KEY_INT,   0,    HOUR_MS,                 60000,    NULL, NULL},
    {"http.retries",            TTC_KEY_INT,   0,    100,                     4,        NULL, NULL},
    {"http.retry_base_ms",      TTC_KEY_INT,   1,    HOUR_MS,                 500,      NULL, NULL},
    {"http.retry_max_ms",       TTC_KEY_INT,   1,    HOUR_MS,                 30000,    NULL, NULL},
    {"http.max_answer",         TTC_KEY_INT,   4096, INT64_C(1) << 40,        67108864, NULL, NULL},
    {"http.proxy",              TTC_KEY_PROXY, 0, 0, 0, "", NULL},
    {"http.ca_file",            TTC_KEY_FILE,  0, 0, 0, "", NULL},
    {"http.ca_path",            TTC_KEY_DIR,   0, 0, 0, "", NULL},
    {"http.user_agent",         TTC_KEY_TEXT,  0, 0, 0, "", NULL},
    {"http.http2",              TTC_KEY_BOOL,  0, 1, 1, NULL, NULL},
    {"limits.enabled",          TTC_KEY_BOOL,  0, 1, 1, NULL, NULL},
    {"limits.shared",           TTC_KEY_BOOL,  0, 1, 1, NULL, NULL},
    {"limits.max_wait_s",       TTC_KEY_INT,   0,    86400,                   300,      NULL, NULL},
    {"limits.rate",             TTC_KEY_RATE,  0, 0, 0, "", NULL},
    {"log.level",               TTC_KEY_WORD,  0, 0, 0, "warning", "error|warning|info|debug|trace"},
    {"log.format",              TTC_KEY_WORD,  0, 0, 0, "text", "text|json"},
    {"log.file",                TTC_KEY_PATH,  0, 0, 0, "", NULL},
};
/* What every provider's group may hold besides what the provider declares. */
static const struct ttc_key provider_keys[] = {
    {"module",       TTC_KEY_PATH,   0, 0, 0, "", NULL},
    {"enabled",      TTC_KEY_BOOL,   0, 1, 1, NULL, NULL},
    {"critical",     TTC_KEY_BOOL,   0, 1, 0, NULL, NULL},
    {"access_level", TTC_KEY_TEXT,   0, 0, 0, "basic", NULL},
    {"account",      TTC_KEY_SCALAR, 0, 0, 0, "", NULL},
    {"rate",         TTC_KEY_RATE,   0, 0, 0, "", NULL},
};
// clang-format on
static const char *const groups[] = {"http", "limits", "log", "providers", "profiles"};
#define COUNT(list) (sizeof(list) / sizeof *(list))

const struct ttc_key *ttc_keys(size_t *n)
{
    *n = COUNT(keys);
    return keys;
}

const struct ttc_key *ttc_provider_keys(size_t *n)
{
    *n = COUNT(provider_keys);
    return provider_keys;
}

static const struct ttc_key *find(const struct ttc_key *table, size_t n, const char *path)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(table[i].path, path) == 0)
            return &table[i];
    return NULL;
}

const struct ttc_key *ttc_key(const char *path)
{
    return find(keys, COUNT(keys), path);
}

const struct ttc_key *ttc_provider_key(const char *key)
{
    return find(provider_keys, COUNT(provider_keys), key);
}

int ttc_key_is_group(const char *path)
{
    for (size_t i = 0; i < COUNT(groups); i++)
        if (strcmp(groups[i], path) == 0)
            return 1;
    return 0;
}

/* A misspelt name, or a right one in the wrong group. */
const char *ttc_key_nearest(const char *path)
{
    struct ttc_nearest near = {.wanted = path};
    for (size_t i = 0; i < COUNT(keys); i++)
        ttc_nearest_try(&near, keys[i].path);
    for (size_t i = 0; i < COUNT(groups); i++)
        ttc_nearest_try(&near, groups[i]);
    return ttc_nearest_best(&near);
}

const char *ttc_json_type_name(const json_t *value)
{
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        return "a group";
    case JSON_ARRAY:
        return "a list";
    case JSON_STRING:
        return "a text";
    case JSON_INTEGER:
        return "a whole number";
    case JSON_REAL:
        return "a number with a fraction";
    case JSON_TRUE:
    case JSON_FALSE:
        return "true or false";
    default:
        return "nothing";
    }
}

static int expected(const json_t *value, const char *what, char why[256])
{
    snprintf(why, 256, "must be %s, and is %s", what, ttc_json_type_name(value));
    return -1;
}

static int check_int(const struct ttc_key *key, const json_t *value, char why[256])
{
    if (!json_is_integer(value))
        return expected(value, "a whole number", why);
    json_int_t n = json_integer_value(value);
    if (n >= key->least && n <= key->most)
        return 0;
    snprintf(why, 256, "is %" JSON_INTEGER_FORMAT "; from %" PRId64 " to %" PRId64 " is allowed", n,
             key->least, key->most);
    return -1;
}

static int check_word(const struct ttc_key *key, const json_t *value, char why[256])
{
    if (!json_is_string(value))
        return expected(value, "a text", why);
    const char *word = json_string_value(value);
    size_t n = strlen(word);
    for (const char *p = key->choices; *p; p += strcspn(p, "|"), p += *p == '|')
        if (n && strncmp(p, word, n) == 0 && (p[n] == '|' || p[n] == '\0'))
            return 0;
    snprintf(why, 256, "is \"%.60s\"; allowed are: ", word);
    size_t at = strlen(why);
    for (const char *p = key->choices; *p && at + 3 < 256; p++) {
        why[at++] = *p == '|' ? ',' : *p;
        if (*p == '|')
            why[at++] = ' ';
    }
    why[at] = '\0';
    return -1;
}

static int check_rate(const json_t *value, char why[256])
{
    struct ttc_limit_rule rules[TTC_LIMIT_RULES];
    unsigned n;
    if (!json_is_string(value))
        return expected(value, "a text", why);
    return ttc_limit_rate(json_string_value(value), rules, &n, why);
}

static int check_path(const json_t *value, char why[256])
{
    if (!json_is_string(value))
        return expected(value, "a text", why);
    const char *path = json_string_value(value);
    if (*path == '/')
        return 0;
    snprintf(why, 256, "is \"%.120s\", which is not an absolute path%s", path,
             *path == '~' ? " (~ is not expanded here)" : "");
    return -1;
}

static int check_paths(const json_t *value, char why[256])
{
    size_t i;
    json_t *one;
    if (json_is_string(value)) { /* "/one:/other" */
        const char *p = json_string_value(value);
        for (;; p++) {
            if (*p != '/') {
                snprintf(why, 256, "holds \"%.*s\", which is not an absolute path", (int)strcspn(p, ":"), p);
                return -1;
            }
            p += strcspn(p, ":");
            if (!*p)
                return 0;
        }
    }
    if (!json_is_array(value))
        return expected(value, "a text or a list of texts", why);
    json_array_foreach(value, i, one)
    {
        if (check_path(one, why) != 0)
            return -1;
    }
    return 0;
}

/* What libcurl knows. Only the scheme is named: behind it may be a password. */
static int check_proxy(const json_t *value, char why[256])
{
    static const char *const schemes[] = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
    if (!json_is_string(value))
        return expected(value, "a text", why);
    const char *text = json_string_value(value), *end = strstr(text, "://");
    size_t n = end ? (size_t)(end - text) : 0;
    if (!*text || *text == '@' || (!end && !strpbrk(text, " /")))
        return 0; /* none; a reference, read later; host:port */
    for (size_t i = 0; i < COUNT(schemes); i++)
        if (end && strlen(schemes[i]) == n && strncasecmp(text, schemes[i], n) == 0 && end[3])
            return 0;
    snprintf(why, 256, "%s; write http://host:port (also https, socks4, socks4a, socks5, socks5h)",
             end && end[3] ? "has a scheme that is none of a proxy" : "is not the address of a proxy");
    return -1;
}

int ttc_key_check(const struct ttc_key *key, const json_t *value, char why[256])
{
    switch (key->kind) {
    case TTC_KEY_BOOL:
        return json_is_boolean(value) ? 0 : expected(value, "true or false", why);
    case TTC_KEY_INT:
        return check_int(key, value, why);
    case TTC_KEY_PROXY:
        return check_proxy(value, why);
    case TTC_KEY_RATE:
        return check_rate(value, why);
    case TTC_KEY_WORD:
        return check_word(key, value, why);
    case TTC_KEY_PATHS:
        return check_paths(value, why);
    case TTC_KEY_PATH:
    case TTC_KEY_FILE:
    case TTC_KEY_DIR:
        return check_path(value, why);
    case TTC_KEY_SCALAR:
        return json_is_string(value) || json_is_integer(value) ? 0 : expected(value, "a text", why);
    default:
        return json_is_string(value) ? 0 : expected(value, "a text", why);
    }
}
