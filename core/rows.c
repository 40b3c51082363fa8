/* The row cursor: dotted fields are compiled into a tree of labels once, then each row is matched in one pass over its
 * bytes, without memory and without a JSON tree. One thread at a time; the cursor owns a reference of its result. */
#include "core/rows.h"
#include "core/alloc.h"
#include "core/json.h"
#include "core/json_scan.h"
#include <stdio.h>

#define NONE UINT32_MAX

/* One label of the fields. Children are chained; the chains hold the order in which the fields were named. */
struct label {
    const char *name; /* not terminated; inside the cursor's copy of the fields */
    size_t n;
    uint32_t field; /* the field that ends here, or NONE */
    uint32_t child, next;
    uint64_t seen; /* in which row: of members of one name the first counts */
};

struct tt_rows {
    tt_result *keep;
    const char *p, *end; /* what is left of the list */
    uint64_t row;        /* counts from 1 */
    size_t n_fields;
    struct label *labels; /* the first is the row itself */
    uint32_t n_labels;
    uint32_t *same_as; /* of each field: the earlier field of the same name, or itself */
    char *text;        /* the fields, copied */
};

/* The child of that name, made if it is missing. The array has room for every label of every field. */
static uint32_t label_child(tt_rows *rows, uint32_t parent, const char *name, size_t n)
{
    uint32_t *link = &rows->labels[parent].child;
    while (*link != NONE) {
        struct label *l = &rows->labels[*link];
        if (l->n == n && memcmp(l->name, name, n) == 0)
            return *link;
        link = &l->next;
    }
    *link = rows->n_labels;
    rows->labels[rows->n_labels] = (struct label){name, n, NONE, NONE, NONE, 0};
    return rows->n_labels++;
}

static void compile(tt_rows *rows, const char *const *fields, size_t n)
{
    char *text = rows->text;
    rows->labels[0] = (struct label){"", 0, NONE, NONE, NONE, 0};
    rows->n_labels = 1;
    for (uint32_t i = 0; i < n; i++) {
        size_t left = strlen(fields[i]);
        uint32_t at = 0;
        memcpy(text, fields[i], left);
        while (left > 0) {
            const char *dot = memchr(text, '.', left);
            size_t label = dot ? (size_t)(dot - text) : left;
            at = label_child(rows, at, text, label);
            text += dot ? label + 1 : label;
            left -= dot ? label + 1 : label;
        }
        if (rows->labels[at].field == NONE)
            rows->labels[at].field = i;
        rows->same_as[i] = rows->labels[at].field;
    }
}

tt_rows *ttc_rows_open(tt_result *keep, struct tt_span list, const char *const *fields, size_t n)
{
    size_t bytes = 0, labels = 1;
    if (ttc_json_kind(list) != TT_VALUE_ARRAY || n >= NONE)
        return NULL;
    for (size_t i = 0; i < n; i++) {
        bytes += strlen(fields[i]);
        labels++;
        for (const char *dot = fields[i]; (dot = strchr(dot, '.')); dot++)
            labels++;
    }
    tt_rows *rows = ttc_alloc(sizeof *rows);
    if (!rows)
        return NULL;
    rows->labels = ttc_alloc(labels * sizeof *rows->labels);
    rows->same_as = ttc_alloc((n + 1) * sizeof *rows->same_as);
    rows->text = ttc_alloc(bytes + 1);
    if (!rows->labels || !rows->same_as || !rows->text) {
        tt_rows_close(rows);
        return NULL;
    }
    rows->n_fields = n;
    rows->end = list.p + list.n;
    rows->p = ttc_json_blanks(list.p, rows->end) + 1;
    rows->keep = keep ? tt_result_ref(keep) : NULL;
    compile(rows, fields, n);
    return rows;
}

void tt_rows_close(tt_rows *rows)
{
    if (!rows)
        return;
    if (rows->keep)
        tt_result_unref(rows->keep);
    ttc_free(rows->labels);
    ttc_free(rows->same_as);
    ttc_free(rows->text);
    ttc_free(rows);
}

/* The label of that name in a chain, unless this row has met it already. */
static const struct label *find_label(tt_rows *rows, uint32_t at, const char *name, size_t n, int escaped)
{
    for (; at != NONE; at = rows->labels[at].next) {
        struct label *l = &rows->labels[at];
        if (escaped ? !ttc_json_name_is((struct tt_span){name, n}, l->name, l->n)
                    : l->n != n || memcmp(l->name, name, n) != 0)
            continue;
        if (l->seen == rows->row)
            return NULL;
        l->seen = rows->row;
        return l;
    }
    return NULL;
}

static const char *match(tt_rows *rows, const struct label *label, const char *p, tt_value *values);

/* The members of an object or, by their index, the elements of an array: those that a field needs. Recursion is as
 * deep as the longest field has labels. */
static const char *match_members(tt_rows *rows, const struct label *label, const char *p, tt_value *values)
{
    const char *end = rows->end;
    int in_object = *p == '{', escaped = 0;
    char index[24];
    for (size_t i = 0;; i++) {
        p = ttc_json_blanks(p + 1, end);
        if (p == end || *p == '}' || *p == ']')
            return p < end ? p + 1 : NULL;
        const char *name = p + 1;
        size_t n;
        if (in_object) {
            escaped = 0;
            p = ttc_json_skip_string(name, end, &escaped);
            n = (size_t)(p - 1 - name);
            p = ttc_json_blanks(p, end);
            p = p < end ? ttc_json_blanks(p + 1, end) : end;
        } else {
            n = (size_t)snprintf(index, sizeof index, "%zu", i);
            name = index;
        }
        const struct label *wanted = find_label(rows, label->child, name, n, escaped);
        int unused;
        p = wanted ? match(rows, wanted, p, values) : ttc_json_skip(p, end, &unused);
        p = p ? ttc_json_blanks(p, end) : end;
        if (p == end)
            return NULL;
        if (*p != ',')
            return p + 1;
    }
}

/* The value at p, which label stands for; behind it, or NULL: the text is broken. */
static const char *match(tt_rows *rows, const struct label *label, const char *p, tt_value *values)
{
    const char *end = rows->end, *after;
    int escaped = 0;
    if (label->child != NONE && p < end && (*p == '{' || *p == '['))
        after = match_members(rows, label, p, values);
    else
        after = ttc_json_skip(p, end, &escaped);
    if (!after || after == p || (uint64_t)(after - p) > UINT32_MAX)
        return NULL;
    if (label->field != NONE) {
        tt_value *v = &values[label->field];
        v->p = p;
        v->n = (uint32_t)(after - p);
        v->kind = (uint8_t)ttc_json_kind((struct tt_span){p, 1});
        v->escaped = (uint8_t)escaped;
    }
    return after;
}

int tt_rows_next(tt_rows *rows, tt_value *values)
{
    static const struct label whole = {"", 0, 0, NONE, NONE, 0};
    const char *p = rows->p ? ttc_json_blanks(rows->p, rows->end) : NULL;
    if (!p)
        return -1;
    if (p < rows->end && rows->row && *p == ',')
        p = ttc_json_blanks(p + 1, rows->end);
    rows->p = p;
    if (p < rows->end && *p == ']')
        return 0;
    rows->row++;
    memset(values, 0, (rows->n_fields ? rows->n_fields : 1) * sizeof *values);
    rows->p = match(rows, rows->n_fields ? &rows->labels[0] : &whole, p, values);
    if (!rows->p)
        return -1;
    for (size_t i = 0; i < rows->n_fields; i++)
        values[i] = values[rows->same_as[i]];
    return 1;
}
