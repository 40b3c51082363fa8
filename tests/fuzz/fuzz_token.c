/* Token records: what is read is written so that it reads back the same; what is refused has a reason. */
#include "core/json.h"
#include "core/store.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"

static int same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

static int same_list(json_t *a, json_t *b)
{
    return a && b ? json_equal(a, b) : a == b;
}

static void check_same(const struct ttc_token *a, const struct ttc_token *b)
{
    FUZZ_CHECK(same_text(a->provider, b->provider) && same_text(a->account, b->account) &&
                   same_text(a->kind, b->kind) && same_text(a->access, b->access) &&
                   same_text(a->refresh, b->refresh),
               "a text of %s changed", a->account);
    FUZZ_CHECK(same_list(a->ids, b->ids) && same_list(a->scopes, b->scopes), "a list changed");
    FUZZ_CHECK(a->expires_at == b->expires_at && a->refresh_expires_at == b->refresh_expires_at &&
                   a->obtained_at == b->obtained_at && a->refresh_begun == b->refresh_begun &&
                   a->refresh_refused == b->refresh_refused,
               "a time changed");
}

/* Each member comes out under the name that it went in by. */
static void check_members(const json_t *given, const json_t *written)
{
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)written, name, value)
        FUZZ_CHECK(json_equal(value, json_object_get(given, name)), "%s is another one", name);
}

static void check_token(const struct ttc_token *t, const json_t *given)
{
    struct ttc_token copy, again;
    struct ttc_buf text = {0};
    char why[160];
    FUZZ_CHECK(t->provider && t->account && t->access && *t->access, "a token without what is needed");
    FUZZ_CHECK(ttc_token_copy(&copy, t) == 0, "no copy");
    check_same(t, &copy);
    json_t *object = ttc_token_json(&copy), *read;
    FUZZ_CHECK(object && ttc_json_write(&text, object) == 0, "it cannot be written");
    check_members(given, object);
    read = json_loadb(text.p, text.n, 0, NULL);
    FUZZ_CHECK(ttc_token_from_json(&again, read, why) == 0, "it cannot be read again: %s", why);
    check_same(t, &again);
    size_t i;
    json_t *id;
    json_array_foreach(t->ids, i, id)
        FUZZ_CHECK(ttc_token_is(t, json_string_value(id)), "%s is not its id", json_string_value(id));
    ttc_token_clear(&copy);
    ttc_token_clear(&again);
    ttc_buf_free(&text);
    json_decref(object);
    json_decref(read);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ttc_token t;
    char why[160] = "";
    json_t *object = json_loadb((const char *)data, size, JSON_DECODE_ANY, NULL);
    if (object && ttc_json_check((const char *)data, size, NULL) == 0) {
        int rc = ttc_token_from_json(&t, object, why);
        FUZZ_CHECK(rc == 0 || (*why && ttc_printable(why, sizeof why)), "a refusal is one line: %s", why);
        if (rc == 0)
            check_token(&t, object);
        else
            FUZZ_CHECK(!t.access && !t.provider, "something is left of what was refused");
        ttc_token_clear(&t);
    }
    json_decref(object);
    return 0;
}
