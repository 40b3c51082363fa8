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

int ttc_json_iter_step(struct ttc_json_iter *it, struct tt_span *name)
{
    const char *end = it->end, *p = it->p ? ttc_json_blanks(it->p, end) : end;
    int escaped = 0;
    *name = (struct tt_span){NULL, 0};
    if (p < end && it->started && *p == ',')
        p = ttc_json_blanks(p + 1, end);
    it->started = 1;
    if (p == end || *p == '}' || *p == ']') {
        it->p = end;
        return 0;
    }
    if (it->in_object) {
        name->p = p + 1;
        p = ttc_json_skip_string(p + 1, end, &escaped);
        name->n = (uint64_t)(p - 1 - name->p);
        p = ttc_json_blanks(p, end);
        p = ttc_json_blanks(p < end ? p + 1 : end, end);
    }
    it->p = p;
    return 1;
}

int ttc_json_iter_next(struct ttc_json_iter *it, struct tt_span *name, struct tt_span *value)
{
    struct tt_span own;
    int escaped;
    if (!ttc_json_iter_step(it, &own))
        return 0;
    if (name)
        *name = own;
    const char *p = it->p;
    it->p = ttc_json_skip(p, it->end, &escaped);
    *value = (struct tt_span){p, (uint64_t)(it->p - p)};
    return 1;
}

/* The index that a label is, or SIZE_MAX. Only as it is written: 01 is none, to the row cursor neither. */
static size_t label_index(const char *label, size_t n)
{
    size_t index = 0;
    for (size_t i = 0; i < n; i++) {
        if (label[i] < '0' || label[i] > '9' || index > SIZE_MAX / 10 - 10)
            return SIZE_MAX;
        index = index * 10 + (size_t)(label[i] - '0');
    }
    return n == 1 || (n && label[0] != '0') ? index : SIZE_MAX;
}

/* Moves in to the member or element of that label, without looking for its end. 0, -1: it is not there. */
static int child(struct tt_span *in, const char *label, size_t n)
{
    struct ttc_json_iter it;
    struct tt_span name;
    int escaped;
    if (ttc_json_iter_open(*in, &it) != 0)
        return -1;
    size_t left = it.in_object ? 0 : label_index(label, n);
    while (ttc_json_iter_step(&it, &name)) {
        if (it.in_object ? ttc_json_name_is(name, label, n) : left-- == 0) {
            *in = (struct tt_span){it.p, (uint64_t)(it.end - it.p)};
            return 0;
        }
        it.p = ttc_json_skip(it.p, it.end, &escaped);
    }
    return -1;
}

static struct tt_span without_blanks(struct tt_span text)
{
    if (!text.p)
        return text;
    const char *end = text.p + text.n, *p = ttc_json_blanks(text.p, end);
    while (end > p && (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t'))
        end--;
    return (struct tt_span){p, (uint64_t)(end - p)};
}

/* From here along the path, without looking for the value's end. Its kind. */
static int reach(struct tt_span here, const char *path, size_t n, struct tt_span *out)
{
    *out = (struct tt_span){NULL, 0};
    while (here.n > 0 && n > 0) {
        const char *dot = memchr(path, '.', n);
        size_t label = dot ? (size_t)(dot - path) : n;
        if (child(&here, path, label) != 0)
            return TT_VALUE_ABSENT;
        path += dot ? label + 1 : label;
        n -= dot ? label + 1 : label;
    }
    if (here.n > 0)
        *out = here;
    return ttc_json_kind(*out);
}

static int find(struct tt_span doc, const char *path, size_t n, struct tt_span *out)
{
    int escaped, kind = reach(without_blanks(doc), path, n, out);
    if (kind != TT_VALUE_ABSENT && n > 0)
        out->n = (uint64_t)(ttc_json_skip(out->p, out->p + out->n, &escaped) - out->p);
    return kind;
}

static int doc_find(const struct ttc_json_doc *doc, const char *path, size_t n, struct tt_span *out)
{
    const char *dot = memchr(path, '.', n);
    size_t label = dot ? (size_t)(dot - path) : n, rest = dot ? n - label - 1 : 0;
    for (size_t i = 0; n > 0 && i < doc->n; i++)
        if (ttc_json_name_is(doc->member[i].name, path, label))
            return find(doc->member[i].value, path + n - rest, rest, out);
    if (n == 0 || doc->n == 0 || doc->more)
        return find(doc->text, path, n, out);
    *out = (struct tt_span){NULL, 0};
    return TT_VALUE_ABSENT;
}

int ttc_json_find(struct tt_span doc, const char *path, struct tt_span *out)
{
    return find(doc, path, strlen(path), out);
}

int ttc_json_reach(struct tt_span doc, const char *path, struct tt_span *out)
{
    return reach(without_blanks(doc), path, strlen(path), out);
}

int ttc_json_doc_find(const struct ttc_json_doc *doc, const char *path, struct tt_span *out)
{
    return doc_find(doc, path, strlen(path), out);
}

/* The first alternative that is there, in the document or in the text. */
static int find_any(const struct ttc_json_doc *doc, struct tt_span text, const char *paths,
                    struct tt_span *out)
{
    for (const char *p = paths; p;) {
        const char *bar = strchr(p, '|');
        size_t n = bar ? (size_t)(bar - p) : strlen(p);
        int kind = doc ? doc_find(doc, p, n, out) : find(text, p, n, out);
        if (kind != TT_VALUE_ABSENT && kind != TT_VALUE_NULL)
            return kind;
        p = bar ? bar + 1 : NULL;
    }
    *out = (struct tt_span){NULL, 0};
    return TT_VALUE_ABSENT;
}

int ttc_json_find_any(struct tt_span doc, const char *paths, struct tt_span *out)
{
    return find_any(NULL, doc, paths, out);
}

int ttc_json_doc_find_any(const struct ttc_json_doc *doc, const char *paths, struct tt_span *out)
{
    return find_any(doc, doc->text, paths, out);
}
