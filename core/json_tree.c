/* JSON text as a tree that is whole or none. jansson's own reader is asked only for what is wrong with a text: without
 * memory it calls a good text wrong, or drops a character of a long string in silence. */
#include "core/json.h"
#include "core/alloc.h"
#include "core/json_scan.h"
#include "tiktok/tiktok.h"
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct builder {
    size_t flags;
    int refused; /* something that jansson does not take: it says what */
};

/* Half of a pair that has no other half: jansson takes none. The escapes are known to be good. */
static int has_lone_surrogate(const char *p, const char *end)
{
    while ((p = memchr(p, '\\', (size_t)(end - p))) != NULL) {
        unsigned c = 0, low = 0;
        if (p[1] != 'u') {
            p += 2;
            continue;
        }
        if (sscanf(p + 2, "%4x", &c) != 1 || (c & 0xFC00) == 0xDC00)
            return 1;
        p += 6;
        if ((c & 0xFC00) != 0xD800)
            continue;
        if (end - p < 6 || p[0] != '\\' || p[1] != 'u' || sscanf(p + 2, "%4x", &low) != 1 ||
            (low & 0xFC00) != 0xDC00)
            return 1;
        p += 6;
    }
    return 0;
}

/* The inside of a string, decoded, in *copy or in place; 0, or -1. */
static int decode(struct builder *b, struct tt_span raw, const char **text, size_t *n, char **copy)
{
    *copy = NULL;
    *text = raw.p;
    *n = raw.n;
    if (!memchr(raw.p, '\\', raw.n))
        return 0;
    if (has_lone_surrogate(raw.p, raw.p + raw.n)) {
        b->refused = 1;
        return -1;
    }
    *n = ttc_json_text((struct tt_span){raw.p - 1, raw.n + 2}, NULL, 0);
    if (!(*copy = ttc_json_text_dup((struct tt_span){raw.p - 1, raw.n + 2})))
        return -1;
    *text = *copy;
    b->refused |= strlen(*copy) != *n; /* a NUL */
    return b->refused ? -1 : 0;
}

static json_t *build_string(struct builder *b, struct tt_span value)
{
    const char *text;
    char *copy;
    size_t n;
    json_t *string = NULL;
    if (decode(b, (struct tt_span){value.p + 1, value.n - 2}, &text, &n, &copy) == 0)
        string = json_stringn_nocheck(text, n);
    ttc_free(copy);
    return string;
}

static json_t *build_number(struct builder *b, struct tt_span value)
{
    tt_value number = {.p = value.p, .n = (uint32_t)value.n, .kind = TT_VALUE_NUMBER};
    char digits[32];
    int whole = 1;
    for (size_t i = 0; i < value.n; i++)
        whole &= value.p[i] != '.' && value.p[i] != 'e' && value.p[i] != 'E';
    if (!whole) {
        double real = tt_value_real(&number);
        b->refused |= !isfinite(real);
        return b->refused ? NULL : json_real(real);
    }
    errno = ERANGE;
    long long n = 0;
    if (value.n < sizeof digits) {
        memcpy(digits, value.p, value.n);
        digits[value.n] = '\0';
        errno = 0;
        n = strtoll(digits, NULL, 10);
    }
    b->refused |= errno == ERANGE;
    return b->refused ? NULL : json_integer(n);
}

static json_t *build(struct builder *b, const char **at, const char *end);

/* The name is decoded for jansson, which wants it whole. at is behind the colon. */
static int add_member(struct builder *b, json_t *object, struct tt_span name, const char **at,
                      const char *end)
{
    const char *text;
    char *copy;
    size_t n;
    int rc = decode(b, name, &text, &n, &copy);
    if (rc == 0 && (b->flags & JSON_REJECT_DUPLICATES) && json_object_getn(object, text, n)) {
        b->refused = 1;
        rc = -1;
    }
    if (rc == 0)
        rc = json_object_setn_new_nocheck(object, text, n, build(b, at, end));
    ttc_free(copy);
    return rc;
}

/* at is behind the opening bracket, and afterwards behind the closing one; or anywhere when there is no tree. */
static json_t *build_container(struct builder *b, const char **at, const char *end, int is_object)
{
    json_t *container = is_object ? json_object() : json_array();
    int rc = container ? 0 : -1, escaped;
    const char *p = ttc_json_blanks(*at, end);
    while (rc == 0 && *p != '}' && *p != ']') {
        p = ttc_json_blanks(p + (*p == ','), end);
        if (is_object) {
            const char *behind = ttc_json_skip(p, end, &escaped);
            struct tt_span name = {p + 1, (uint64_t)(behind - p - 2)};
            p = ttc_json_blanks(behind, end) + 1;
            rc = add_member(b, container, name, &p, end);
        } else {
            rc = json_array_append_new(container, build(b, &p, end));
        }
        p = rc == 0 ? ttc_json_blanks(p, end) : p;
    }
    *at = p + 1;
    if (rc == 0)
        return container;
    json_decref(container);
    return NULL;
}

/* The value at a place in checked text, which moves behind it. No deeper than the check lets it be. */
static json_t *build(struct builder *b, const char **at, const char *end)
{
    const char *p = ttc_json_blanks(*at, end);
    int escaped;
    if (*p == '{' || *p == '[') {
        *at = p + 1;
        return build_container(b, at, end, *p == '{');
    }
    *at = ttc_json_skip(p, end, &escaped);
    struct tt_span value = {p, (uint64_t)(*at - p)};
    if (*p == '"')
        return build_string(b, value);
    if (*p == 't' || *p == 'f')
        return json_boolean(*p == 't');
    return *p == 'n' ? json_null() : build_number(b, value);
}

json_t *ttc_json_tree(const char *p, size_t n, size_t flags, json_error_t *error, int *lost)
{
    struct builder b = {.flags = flags};
    const char *at = p;
    *lost = 0;
    int kind = ttc_json_check(p, n, NULL) == 0 ? ttc_json_kind((struct tt_span){p, n}) : TT_VALUE_ABSENT;
    if (kind == TT_VALUE_OBJECT || kind == TT_VALUE_ARRAY ||
        (kind != TT_VALUE_ABSENT && (flags & JSON_DECODE_ANY))) {
        json_t *tree = build(&b, &at, p + n);
        *lost = !tree && !b.refused;
        if (tree || *lost)
            return tree;
    }
    return json_loadb(p, n, flags, error);
}
