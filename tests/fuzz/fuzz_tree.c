#include "tests/fuzz/fuzz_tree.h"
#include "tests/fuzz/fuzz.h"
#include "core/alloc.h"
#include "tiktok/tiktok.h"
#include <errno.h>
#include <math.h>

static json_t *number(struct tt_span value)
{
    char *text = ttc_json_text_dup(value), *end;
    json_t *made = NULL;
    errno = 0;
    if (strcspn(text, ".eE") == strlen(text)) {
        long long v = strtoll(text, &end, 10);
        made = errno == 0 ? json_integer(v) : NULL;
    } else {
        double v = strtod(text, &end);
        made = isfinite(v) ? json_real(v) : NULL;
    }
    FUZZ_CHECK(*end == '\0', "the number %s", text);
    ttc_free(text);
    return made;
}

static json_t *string(struct tt_span value)
{
    size_t n = ttc_json_text(value, NULL, 0);
    char *text = malloc(n + 1);
    FUZZ_CHECK(ttc_json_text(value, text, n + 1) == n, "the length of a string changed");
    json_t *made = json_stringn(text, n);
    FUZZ_CHECK(made != NULL, "a checked string is not UTF-8");
    free(text);
    return made;
}

/* Puts child (taken) at name. 0, or -1. */
static int add_member(json_t *object, struct tt_span name, json_t *child)
{
    struct tt_span quoted = {name.p - 1, name.n + 2};
    size_t n = ttc_json_text(quoted, NULL, 0);
    char *text = malloc(n + 1);
    ttc_json_text(quoted, text, n + 1);
    int rc = strlen(text) == n ? json_object_set_new(object, text, child) : -1;
    if (strlen(text) != n)
        json_decref(child);
    else
        FUZZ_CHECK(ttc_json_name_is(name, text, n), "the name %s is not itself", text);
    free(text);
    return rc;
}

static json_t *container(struct tt_span value, json_t *made)
{
    struct ttc_json_iter it;
    struct tt_span name, one;
    int rc = ttc_json_iter_open(value, &it);
    FUZZ_CHECK(rc == 0, "a container does not open");
    while (rc == 0 && ttc_json_iter_next(&it, &name, &one)) {
        json_t *child = fuzz_tree(one);
        if (!child)
            rc = -1;
        else
            rc = json_is_array(made) ? json_array_append_new(made, child) : add_member(made, name, child);
    }
    if (rc == 0)
        return made;
    json_decref(made);
    return NULL;
}

json_t *fuzz_tree(struct tt_span value)
{
    char word[6];
    switch (ttc_json_kind(value)) {
    case TT_VALUE_OBJECT:
        return container(value, json_object());
    case TT_VALUE_ARRAY:
        return container(value, json_array());
    case TT_VALUE_STRING:
        return string(value);
    case TT_VALUE_NUMBER:
        return number(value);
    case TT_VALUE_BOOLEAN:
        ttc_json_text(value, word, sizeof word);
        return json_boolean(word[0] == 't');
    case TT_VALUE_NULL:
        return json_null();
    default:
        FUZZ_CHECK(0, "a checked value of no kind");
        return NULL;
    }
}

json_t *fuzz_load(const char *p, size_t n, json_error_t *error)
{
    return json_loadb(p, n, JSON_DECODE_ANY | JSON_ALLOW_NUL, error);
}

int fuzz_known_refusal(const json_error_t *error)
{
    int code = json_error_code(error);
    /* numbers beyond 64 bits or beyond a double; \u0000 in a name; half a surrogate pair */
    return code == json_error_numeric_overflow || code == json_error_null_byte_in_key ||
           strncmp(error->text, "invalid Unicode '\\u", 19) == 0;
}
