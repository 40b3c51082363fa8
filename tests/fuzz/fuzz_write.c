/* The request writer: whatever tree, its text is accepted by the check and by jansson, reads back equal, and holds
 * numbers digit for digit. Input: the first byte even: JSON text, of which jansson makes the tree; odd: a tree in bytes
 * (make() below), with any double and any string. */
#include "core/json.h"
#include "tests/fuzz/fuzz.h"
#include <math.h>

enum { DEEPEST = 40 };

static json_t *make(struct fuzz_input *in, int depth, int *writable);

static json_t *make_string(struct fuzz_input *in, int *writable)
{
    size_t n = fuzz_byte(in) % 40;
    if (n > in->n)
        n = in->n;
    json_t *text = json_stringn((const char *)in->p, n);
    if (!text) { /* not UTF-8: the writer must find it, too */
        text = json_stringn_nocheck((const char *)in->p, n);
        *writable = 0;
    }
    in->p += n;
    in->n -= n;
    return text;
}

static json_t *make_real(struct fuzz_input *in)
{
    uint64_t bits = fuzz_number(in, 8);
    double v;
    memcpy(&v, &bits, sizeof v);
    return json_real(isfinite(v) ? v : 20.1);
}

static json_t *make_container(struct fuzz_input *in, int depth, json_t *made, int *writable)
{
    for (unsigned left = fuzz_byte(in) % 8; left > 0; left--) {
        char name[8];
        snprintf(name, sizeof name, "%c%u", 'a' + fuzz_byte(in) % 4, left);
        json_t *child = make(in, depth + 1, writable);
        if (json_is_array(made))
            json_array_append_new(made, child);
        else
            json_object_set_new(made, name, child);
    }
    return made;
}

static json_t *make(struct fuzz_input *in, int depth, int *writable)
{
    switch (depth < DEEPEST ? fuzz_byte(in) % 8 : 7) {
    case 0:
        return make_container(in, depth, json_object(), writable);
    case 1:
        return make_container(in, depth, json_array(), writable);
    case 2:
        return make_string(in, writable);
    case 3:
        return json_integer((json_int_t)fuzz_number(in, 8));
    case 4:
        return make_real(in);
    case 5:
        return json_boolean(fuzz_byte(in) & 1);
    case 6:
        return json_integer((json_int_t)(int8_t)fuzz_byte(in));
    default:
        return json_null();
    }
}

/* The shortest text that reads back equal: no decimal with a digit less does. */
static void check_real(double v)
{
    char text[40], shorter[40];
    ttc_json_real(v, text);
    FUZZ_CHECK(strtod(text, NULL) == v && signbit(strtod(text, NULL)) == signbit(v), "%s is not %.17g", text,
               v);
    FUZZ_CHECK(strpbrk(text, ".e"), "%s reads back as an integer", text);
    size_t digits = 0, n = strcspn(text, "e");
    int leading = 1, zeros = 0;
    for (size_t i = 0; i < n; i++) {
        if (text[i] < '0' || text[i] > '9' || (leading && text[i] == '0'))
            continue;
        leading = 0;
        digits++;
        zeros = text[i] == '0' ? zeros + 1 : 0;
    }
    digits -= (size_t)zeros;
    if (digits < 2)
        return;
    snprintf(shorter, sizeof shorter, "%.*e", (int)digits - 2, v);
    FUZZ_CHECK(strtod(shorter, NULL) != v, "%s could be %s", text, shorter);
}

static void check_numbers(const json_t *value)
{
    size_t i;
    const char *name;
    json_t *child;
    if (json_is_real(value))
        check_real(json_real_value(value));
    json_array_foreach(value, i, child) check_numbers(child);
    json_object_foreach((json_t *)(uintptr_t)value, name, child) check_numbers(child);
}

/* An integer's text is the one that was read. */
static void check_digits(const char *typed, size_t n, const json_t *tree)
{
    struct ttc_buf b = {0};
    if (!json_is_integer(tree))
        return;
    while (n && strchr(" \t\r\n", *typed))
        typed++, n--;
    while (n && strchr(" \t\r\n", typed[n - 1]))
        n--;
    ttc_json_write(&b, tree);
    FUZZ_CHECK((b.n == n && memcmp(b.p, typed, n) == 0) || (n == 2 && memcmp(typed, "-0", 2) == 0),
               "%.*s is written as %s", (int)n, typed, b.p);
    ttc_buf_free(&b);
}

static void check_tree(json_t *tree, int writable)
{
    struct ttc_buf b = {0};
    struct ttc_json_error why;
    json_error_t error;
    int rc = ttc_json_write(&b, tree);
    FUZZ_CHECK((rc == 0) == writable, "it is written (%d) although it cannot be sent, or not", rc);
    if (rc == 0) {
        FUZZ_CHECK(ttc_json_check(b.p, b.n, &why) == 0, "what is written is not JSON: at %zu %s", why.offset,
                   why.why);
        json_t *again = json_loadb(b.p, b.n, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
        FUZZ_CHECK(again != NULL, "jansson does not read it: %s", error.text);
        FUZZ_CHECK(json_equal(tree, again), "it reads back as something else: %s", b.p);
        json_decref(again);
        check_numbers(tree);
    }
    ttc_buf_free(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    int writable = 1, binary = fuzz_byte(&in) & 1;
    json_t *tree = binary ? make(&in, 0, &writable)
                          : json_loadb((const char *)in.p, in.n, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    if (tree && !binary && ttc_json_check((const char *)in.p, in.n, NULL) == 0)
        check_digits((const char *)in.p, in.n, tree);
    if (tree &&
        (binary || ttc_json_check((const char *)in.p, in.n, NULL) == 0)) /* else it is nested too deep */
        check_tree(tree, writable);
    json_decref(tree);
    return 0;
}
