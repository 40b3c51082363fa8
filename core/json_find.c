/* Looking into checked JSON text in place: skipping, members and elements in order, values by path. Reentrant. */
#include "core/json.h"
#include "core/json_scan.h"
#include "tiktok/tiktok.h"

static const char *skip_container(const char *p, const char *end)
{
    size_t depth = 0;
    int escaped;
    while (p < end) {
        char c = *p++;
        if (c == '"')
            p = ttc_json_skip_string(p, end, &escaped);
        else if (c == '{' || c == '[')
            depth++;
        else if ((c == '}' || c == ']') && --depth == 0)
            return p;
    }
    return end;
}

const char *ttc_json_skip(const char *p, const char *end, int *escaped)
{
    *escaped = 0;
    if (p == end)
        return end;
    if (*p == '"')
        return ttc_json_skip_string(p + 1, end, escaped);
    if (*p == '{' || *p == '[')
        return skip_container(p, end);
    while (p < end && *p != ',' && *p != '}' && *p != ']' && *p != ' ' && *p != '\n' && *p != '\r' &&
           *p != '\t')
        p++;
    return p;
}

int ttc_json_kind(struct tt_span value)
{
    const char *p = value.p ? ttc_json_blanks(value.p, value.p + value.n) : NULL;
    if (!p || p == value.p + value.n)
        return TT_VALUE_ABSENT;
    switch (*p) {
    case '"':
        return TT_VALUE_STRING;
    case '{':
        return TT_VALUE_OBJECT;
    case '[':
        return TT_VALUE_ARRAY;
    case 't':
    case 'f':
        return TT_VALUE_BOOLEAN;
    case 'n':
        return TT_VALUE_NULL;
    default:
        return TT_VALUE_NUMBER;
    }
}

int ttc_json_iter_open(struct tt_span container, struct ttc_json_iter *it)
{
    int kind = ttc_json_kind(container);
    *it = (struct ttc_json_iter){0};
    if (kind != TT_VALUE_OBJECT && kind != TT_VALUE_ARRAY)
        return -1;
    it->end = container.p + container.n;
    it->p = ttc_json_blanks(container.p, it->end) + 1;
    it->in_object = kind == TT_VALUE_OBJECT;
    return 0;
}

int ttc_json_iter_next(struct ttc_json_iter *it, struct tt_span *name, struct tt_span *value)
{
    const char *end = it->end, *p = it->p ? ttc_json_blanks(it->p, end) : end;
    int escaped = 0;
    struct tt_span own = {NULL, 0};
    if (p < end && it->started && *p == ',')
        p = ttc_json_blanks(p + 1, end);
    it->started = 1;
    if (p == end || *p == '}' || *p == ']') {
        it->p = end;
        return 0;
    }
    if (it->in_object) {
        own.p = p + 1;
        p = ttc_json_skip_string(p + 1, end, &escaped);
        own.n = (uint64_t)(p - 1 - own.p);
        p = ttc_json_blanks(p, end);
        p = ttc_json_blanks(p < end ? p + 1 : end, end);
    }
    if (name)
        *name = own;
    it->p = ttc_json_skip(p, end, &escaped);
    *value = (struct tt_span){p, (uint64_t)(it->p - p)};
    return 1;
}

/* The index that a label is, or SIZE_MAX. */
static size_t label_index(const char *label, size_t n)
{
    size_t index = 0;
    for (size_t i = 0; i < n; i++) {
        if (label[i] < '0' || label[i] > '9' || index > SIZE_MAX / 10 - 10)
            return SIZE_MAX;
        index = index * 10 + (size_t)(label[i] - '0');
    }
    return n ? index : SIZE_MAX;
}

static int child(struct tt_span in, const char *label, size_t n, struct tt_span *out)
{
    struct ttc_json_iter it;
    struct tt_span name, value;
    if (ttc_json_iter_open(in, &it) != 0)
        return -1;
    size_t left = it.in_object ? 0 : label_index(label, n);
    while (ttc_json_iter_next(&it, &name, &value)) {
        if (it.in_object ? ttc_json_name_is(name, label, n) : left-- == 0) {
            *out = value;
            return 0;
        }
    }
    return -1;
}

static int find(struct tt_span doc, const char *path, size_t n, struct tt_span *out)
{
    const char *p = doc.p ? ttc_json_blanks(doc.p, doc.p + doc.n) : NULL;
    int escaped;
    *out = (struct tt_span){NULL, 0};
    if (!p || p == doc.p + doc.n)
        return TT_VALUE_ABSENT;
    struct tt_span here = {p, (uint64_t)(ttc_json_skip(p, doc.p + doc.n, &escaped) - p)};
    while (n > 0) {
        const char *dot = memchr(path, '.', n);
        size_t label = dot ? (size_t)(dot - path) : n;
        if (child(here, path, label, &here) != 0)
            return TT_VALUE_ABSENT;
        path += dot ? label + 1 : label;
        n -= dot ? label + 1 : label;
    }
    *out = here;
    return ttc_json_kind(here);
}

int ttc_json_find(struct tt_span doc, const char *path, struct tt_span *out)
{
    return find(doc, path, strlen(path), out);
}

int ttc_json_find_any(struct tt_span doc, const char *paths, struct tt_span *out)
{
    for (const char *p = paths; p;) {
        const char *bar = strchr(p, '|');
        int kind = find(doc, p, bar ? (size_t)(bar - p) : strlen(p), out);
        if (kind != TT_VALUE_ABSENT && kind != TT_VALUE_NULL)
            return kind;
        p = bar ? bar + 1 : NULL;
    }
    *out = (struct tt_span){NULL, 0};
    return TT_VALUE_ABSENT;
}
