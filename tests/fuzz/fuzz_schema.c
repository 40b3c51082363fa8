/* Parameters against an action's table. Input: a byte for the action, one for the flags, then JSON text.
 *
 * What was accepted is accepted again and then needs no change; with nothing to change it is the caller's own tree; the
 * caller's tree is never touched; what is sent is of the table's types; a refusal is one line that names the action and a parameter, and shows no secret. */
#include "core/json.h"
#include "core/schema.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_provider.h"

static void check_refusal(const struct ttc_action *a, const struct ttc_failure *f)
{
    FUZZ_CHECK(f->status == TT_EUSAGE && f->message, "status %d", f->status);
    FUZZ_CHECK(strncmp(f->message, a->name, strlen(a->name)) == 0, "%s", f->message);
    FUZZ_CHECK(ttc_printable(f->message, FUZZ_LONGEST), "a refusal is one line of UTF-8 text: %s",
               f->message);
    FUZZ_CHECK(!f->hint || ttc_printable(f->hint, FUZZ_LONGEST), "a hint is one line of UTF-8 text: %s",
               f->hint);
}

static void check_warnings(const struct ttc_warnings *w)
{
    for (size_t i = 0; i < w->n; i++)
        FUZZ_CHECK(ttc_printable(w->text[i], FUZZ_LONGEST), "a warning is one line of UTF-8 text: %s",
                   w->text[i]);
}

static int is_of(const json_t *value, int type)
{
    switch (type) {
    case TT_STRING:
    case TT_FILE:
        return json_is_string(value);
    case TT_INTEGER:
        return json_is_integer(value);
    case TT_NUMBER:
        return json_is_number(value);
    case TT_BOOLEAN:
        return json_is_boolean(value);
    case TT_ARRAY:
        return json_is_array(value);
    case TT_ANY:
        return 1;
    default:
        return json_is_object(value);
    }
}

/* What is sent is of the types that the table says. */
static void check_types(const struct ttc_action *a, const json_t *clean)
{
    for (uint32_t i = 0; i < a->row->n_params; i++) {
        const struct tt_param *p = &a->row->params[i];
        json_t *value = json_object_get(clean, p->name), *one;
        const char *name;
        size_t k;
        if (!value)
            continue;
        FUZZ_CHECK(is_of(value, p->type), "%s is of another type", p->name);
        if (!p->items)
            continue;
        json_array_foreach(value, k, one)
            FUZZ_CHECK(is_of(one, p->items), "%s[%zu] is of another type", p->name, k);
        json_object_foreach(value, name, one)
            FUZZ_CHECK(is_of(one, p->items), "%s.%s is of another type", p->name, name);
    }
}

static void check_again(const struct ttc_action *a, json_t *clean, uint32_t flags)
{
    struct ttc_warnings warnings = {0};
    struct ttc_failure why = {0};
    struct ttc_buf text = {0};
    json_t *again = NULL;
    int rc = ttc_schema_check(a, clean, flags, NULL, &again, &warnings, &why);
    FUZZ_CHECK(rc == 0, "what was accepted is refused: %s", why.message);
    FUZZ_CHECK(again == clean, "what was accepted is changed again");
    FUZZ_CHECK(ttc_json_write(&text, clean) == 0, "what was accepted cannot be sent");
    json_decref(again);
    ttc_warnings_clear(&warnings);
    ttc_buf_free(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct fuzz_input in = {data, size};
    const struct ttc_action *a = fuzz_action(fuzz_byte(&in));
    static const char *const filled[] = {"advertiser_id", "post_info.when", NULL};
    unsigned how = fuzz_byte(&in);
    uint32_t flags = how & 1 ? TT_ALLOW_UNKNOWN : 0;
    struct ttc_warnings warnings = {0};
    struct ttc_failure why = {0};
    json_t *clean = NULL,
           *params = json_loadb((const char *)in.p, in.n, JSON_ALLOW_NUL | JSON_DECODE_ANY, NULL);
    if (!params || ttc_json_check((const char *)in.p, in.n, NULL) != 0) {
        json_decref(params);
        return 0;
    }
    json_t *before = json_deep_copy(params);
    int rc = ttc_schema_check(a, params, flags, how & 2 ? filled : NULL, &clean, &warnings, &why);
    FUZZ_CHECK(json_equal(before, params), "the caller's tree was changed");
    check_warnings(&warnings);
    FUZZ_CHECK((rc == 0) == (clean != NULL), "%d with%s a tree", rc, clean ? "" : "out");
    if (rc != 0)
        check_refusal(a, &why);
    else if (how & 2)
        FUZZ_CHECK(why.status == TT_OK, "accepted with a failure");
    else
        check_again(a, clean, flags);
    if (rc == 0)
        check_types(a, clean);
    FUZZ_CHECK(!clean || clean == params || !json_equal(clean, params), "copied for nothing");
    json_decref(clean);
    json_decref(before);
    json_decref(params);
    ttc_warnings_clear(&warnings);
    ttc_failure_clear(&why);
    return 0;
}
