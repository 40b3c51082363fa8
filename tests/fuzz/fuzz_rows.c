/* The row cursor: what it yields of a list is what looking each field up yields, and what jansson holds there.
 * Input: a line of fields with commas between them, then the list. */
#include "core/rows.h"
#include "core/json.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_tree.h"

enum { MOST_FIELDS = 12 };

struct table {
    const char *fields[MOST_FIELDS];
    size_t n;
};

static void read_fields(struct table *t, char *line)
{
    t->n = 0;
    for (char *save, *field = strtok_r(line, ",", &save); field && t->n < MOST_FIELDS;
         field = strtok_r(NULL, ",", &save))
        t->fields[t->n++] = field;
}

/* What jansson has at a path; NULL: nothing. */
static const json_t *at_path(const json_t *value, const char *path)
{
    while (value && *path) {
        size_t n = strcspn(path, ".");
        char label[256];
        if (n >= sizeof label)
            return NULL;
        memcpy(label, path, n);
        label[n] = '\0';
        if (json_is_array(value)) {
            size_t digits = strspn(label, "0123456789");
            value = n && digits == n && n < 10 && (n == 1 || *label != '0')
                        ? json_array_get(value, (size_t)atoi(label))
                        : NULL;
        } else {
            value = json_object_get(value, label);
        }
        path += n + (path[n] == '.');
    }
    return value;
}

static void check_value(const tt_value *v, const json_t *theirs, const char *field)
{
    json_t *ours = v->kind == TT_VALUE_ABSENT ? NULL : fuzz_tree((struct tt_span){v->p, v->n});
    FUZZ_CHECK((v->kind == TT_VALUE_ABSENT) == (theirs == NULL), "%s: is it there?", field);
    FUZZ_CHECK(!theirs || (ours && json_equal(ours, theirs)), "%s: another value than jansson's", field);
    json_decref(ours);
    if (v->kind == TT_VALUE_ABSENT)
        return;
    size_t n = tt_value_text(v, NULL, 0);
    char *text = malloc(n + 1);
    FUZZ_CHECK(tt_value_text(v, text, n + 1) == n, "%s: another length", field);
    if (v->kind == TT_VALUE_STRING)
        FUZZ_CHECK(n == json_string_length(theirs) && memcmp(text, json_string_value(theirs), n) == 0,
                   "%s: another text", field);
    if (json_is_integer(theirs))
        FUZZ_CHECK(tt_value_int(v) == json_integer_value(theirs), "%s: another number", field);
    if (json_is_number(theirs))
        FUZZ_CHECK(tt_value_real(v) == json_number_value(theirs), "%s: another real", field);
    free(text);
}

/* theirs: NULL when jansson would answer otherwise for a reason (equal names). */
static void check_row(const struct table *t, struct tt_span row, const tt_value *values, const json_t *theirs)
{
    for (size_t i = 0; i < t->n; i++) {
        struct tt_span found;
        int kind = ttc_json_find(row, t->fields[i], &found);
        const tt_value *v = &values[i];
        FUZZ_CHECK(v->kind == kind, "%s is of kind %d, and %d by itself", t->fields[i], v->kind, kind);
        FUZZ_CHECK(v->p == found.p && v->n == found.n, "%s is another text", t->fields[i]);
        if (theirs)
            check_value(v, at_path(theirs, t->fields[i]), t->fields[i]);
    }
    if (t->n == 0)
        FUZZ_CHECK(values->p == row.p && values->n == row.n, "without fields the row is its value");
}

static void check_list(const struct table *t, struct tt_span list, const json_t *theirs)
{
    struct ttc_json_iter it;
    struct tt_span row;
    tt_value values[MOST_FIELDS + 1];
    size_t n = 0;
    int rc;
    tt_rows *rows = ttc_rows_open(NULL, list, t->fields, t->n);
    FUZZ_CHECK((rows != NULL) == (ttc_json_kind(list) == TT_VALUE_ARRAY), "what is a list?");
    if (!rows)
        return;
    ttc_json_iter_open(list, &it);
    while ((rc = tt_rows_next(rows, values)) == 1) {
        FUZZ_CHECK(ttc_json_iter_next(&it, NULL, &row), "there are more rows than elements");
        check_row(t, row, values, json_array_get(theirs, n++));
    }
    FUZZ_CHECK(rc == 0, "the end of a checked list is an error");
    FUZZ_CHECK(!ttc_json_iter_next(&it, NULL, &row), "there are fewer rows than elements");
    FUZZ_CHECK(!theirs || n == json_array_size(theirs), "another number of rows than jansson");
    tt_rows_close(rows);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    char *line = fuzz_text(&in, '\n', NULL), *text = fuzz_copy(in.p, in.n);
    struct table t;
    read_fields(&t, line);
    if (ttc_json_check(text, in.n, NULL) == 0) {
        json_t *theirs =
            json_loadb(text, in.n, JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES, NULL);
        check_list(&t, (struct tt_span){text, in.n}, theirs);
        json_decref(theirs);
    }
    free(text);
    free(line);
    return 0;
}
