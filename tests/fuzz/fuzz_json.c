/* The strict check of JSON text and the readers that rely on it, against jansson.
 *
 * Both accept the same texts but for these, which are valid by RFC 8259 and which only the core accepts: numbers that
 * fit no type of jansson's, \u0000 in a name, half a surrogate pair; and two that only jansson accepts: values nested
 * more than TTC_JSON_DEPTH deep, and a zero byte behind the value. */
#include "core/json.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_tree.h"
#include "tiktok/tiktok.h"

/* Cut to any room, a text is the beginning of itself in whole characters. */
static void check_cut(struct tt_span value)
{
    size_t n = ttc_json_text(value, NULL, 0);
    char *whole = malloc(n + 1);
    ttc_json_text(value, whole, n + 1);
    for (size_t room = 1; room <= 9 && room <= n; room++) {
        char *cut = malloc(room);
        FUZZ_CHECK(ttc_json_text(value, cut, room) == n, "another length when cut");
        size_t length = strnlen(cut, room);
        FUZZ_CHECK(length < room && memcmp(cut, whole, length) == 0, "cut to something else");
        for (size_t at = 0, step; at < length; at += step)
            FUZZ_CHECK((step = ttc_utf8(cut + at, length - at)) > 0, "half a character at %zu", at);
        free(cut);
    }
    free(whole);
}

/* Every member is found by its name, in the text and in the document whose members are known. */
static void check_members(struct tt_span text, const struct ttc_json_doc *doc)
{
    struct ttc_json_iter it;
    struct tt_span name, value, found, again;
    if (ttc_json_iter_open(text, &it) != 0)
        return;
    for (size_t i = 0; i < 40 && ttc_json_iter_next(&it, &name, &value); i++) {
        char path[80];
        size_t n = (size_t)snprintf(path, sizeof path, "%zu", i);
        if (it.in_object)
            n = ttc_json_text((struct tt_span){name.p - 1, name.n + 2}, path, sizeof path);
        check_cut(value);
        if (n == 0 || n >= sizeof path || strlen(path) != n || strchr(path, '.') || strchr(path, '|'))
            continue;
        int kind = ttc_json_find(text, path, &found);
        FUZZ_CHECK(kind != TT_VALUE_ABSENT && found.p <= value.p, "%s is not found", path);
        FUZZ_CHECK(ttc_json_doc_find(doc, path, &again) == kind && again.p == found.p && again.n == found.n,
                   "%s is found elsewhere in the document", path);
        FUZZ_CHECK(found.p < value.p || found.n == value.n, "%s has another end", path);
        FUZZ_CHECK(ttc_json_reach(text, path, &again) == kind && again.p == found.p, "%s is not reached",
                   path);
        if (kind != TT_VALUE_NULL)
            FUZZ_CHECK(ttc_json_find_any(text, path, &again) == kind && again.p == found.p, "any of %s",
                       path);
    }
}

static void check_compact(struct tt_span text, json_t *tree)
{
    struct ttc_buf once = {0}, twice = {0};
    const char *behind = ttc_json_compact(&once, text.p, text.p + text.n);
    FUZZ_CHECK(ttc_json_check(once.p, once.n, NULL) == 0, "compact text is not JSON: %.*s", (int)once.n,
               once.p);
    FUZZ_CHECK(once.n <= text.n && behind <= text.p + text.n, "compact text is longer");
    ttc_json_compact(&twice, once.p, once.p + once.n);
    FUZZ_CHECK(twice.n == once.n && memcmp(twice.p, once.p, once.n) == 0, "compacting twice changes it");
    json_t *again = tree ? fuzz_tree((struct tt_span){once.p, once.n}) : NULL;
    FUZZ_CHECK(!tree || (again && json_equal(tree, again)), "compacting changed the values");
    json_decref(again);
    ttc_buf_free(&once);
    ttc_buf_free(&twice);
}

static void check_utf8(const char *p, size_t n)
{
    size_t at = 0, step;
    while (at < n && (step = ttc_utf8(p + at, n - at)) > 0)
        at += step;
    json_t *text = json_stringn(p, n);
    FUZZ_CHECK((at == n) == (text != NULL), "is it UTF-8? at %zu of %zu", at, n);
    json_decref(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const char *p = (const char *)data;
    struct ttc_json_error why = {0}, same = {0};
    struct ttc_json_doc doc;
    json_error_t error;
    int rc = ttc_json_check_doc(p, n, &doc, &why);
    FUZZ_CHECK(ttc_json_check(p, n, &same) == rc && same.offset == why.offset, "the two checks differ");
    FUZZ_CHECK(rc == 0 || (why.why && why.offset <= n), "a refusal without its place");
    check_utf8(p, n);
    json_t *theirs = fuzz_load(p, n, &error);
    if (rc == 0) {
        struct tt_span text = {p, n};
        json_t *ours = fuzz_tree(text);
        FUZZ_CHECK(theirs || fuzz_known_refusal(&error), "jansson refuses it: %s", error.text);
        FUZZ_CHECK(!theirs || (ours && json_equal(ours, theirs)), "the trees differ");
        check_members(text, &doc);
        check_compact(text, theirs);
        json_decref(ours);
    } else {
        FUZZ_CHECK(!theirs || strstr(why.why, "too deep") || (why.offset < n && !p[why.offset]),
                   "only jansson accepts it; at %zu: %s", why.offset, why.why);
    }
    json_decref(theirs);
    return 0;
}
