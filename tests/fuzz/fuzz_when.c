/* Conditions of the tables against a slow evaluation of their grammar. Input: the condition up to a zero byte, then a
 * JSON list of one to four objects, the outermost first. */
#include "core/json.h"
#include "core/schema.h"
#include "core/schema_parts.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"

enum { DEEPEST = 4 };

struct objects {
    const json_t *list[DEEPEST];
    size_t n;
};

static int slow_atom(char *atom, const struct objects *o)
{
    const json_t *value = NULL;
    if (*atom == '?')
        return -1;
    int negated = *atom == '!', truth = 0;
    char *name = atom + negated, *values = strchr(name, '=');
    if (values)
        *values++ = '\0';
    for (size_t i = 0; i < o->n && strlen(name) < 128; i++) { /* longer names are none */
        const json_t *here = json_object_get(o->list[i], name);
        if (here && !json_is_null(here))
            value = here;
    }
    if (value && values) {
        struct ttc_buf text = {0};
        if (json_is_string(value))
            ttc_buf_add(&text, json_string_value(value), json_string_length(value));
        else
            ttc_json_write(&text, value);
        for (char *end = values; !truth && end; values = end ? end + 1 : values) {
            end = strchr(values, '|');
            size_t n = end ? (size_t)(end - values) : strlen(values);
            truth = n == text.n && (!n || memcmp(values, text.p, n) == 0);
        }
        ttc_buf_free(&text);
    } else {
        truth = value != NULL && !values;
    }
    return negated ? !truth : truth;
}

/* Joins what is between the separators: '&' by the smaller truth, ';' by the larger, unknown in between. */
static int slow(char *text, const struct objects *o)
{
    static const int rank[] = {1, 0, 2}, truth_of[] = {0, -1, 1}; /* of -1, 0, 1 */
    int any = 0;
    for (char *part = text, *next; part; part = next) {
        int every = 2;
        next = strchr(part, ';');
        if (next)
            *next++ = '\0';
        for (char *atom = part, *more; atom; atom = more) {
            more = strchr(atom, '&');
            if (more)
                *more++ = '\0';
            int r = rank[slow_atom(atom, o) + 1];
            every = r < every ? r : every;
        }
        any = every > any ? every : any;
    }
    return truth_of[any];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    struct objects o = {.n = 0};
    struct ttc_buf words = {0};
    size_t n;
    char *when = fuzz_text(&in, '\0', &n), *copy = fuzz_copy(when, n + 1);
    json_t *list = json_loadb((const char *)in.p, in.n, JSON_ALLOW_NUL, NULL);
    for (size_t i = 0; i < json_array_size(list) && o.n < DEEPEST; i++)
        o.list[o.n++] = json_array_get(list, i);
    int truth = ttc_schema_when(when, o.list, o.n), expected = slow(copy, &o);
    FUZZ_CHECK(truth == expected, "%s is %d, and %d by the grammar", when, truth, expected);
    if (ttc_printable(when, FUZZ_LONGEST)) {
        ttc_when_words(&words, when);
        FUZZ_CHECK(words.failed || !words.p || ttc_printable(words.p, FUZZ_LONGEST), "the words of %s: %s",
                   when, words.p);
    }
    ttc_buf_free(&words);
    json_decref(list);
    free(copy);
    free(when);
    return 0;
}
