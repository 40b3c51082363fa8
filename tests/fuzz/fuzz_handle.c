/* Objects {"actionType": ...} and their aliases: the object is never touched; what comes out is an object, or one
 * sentence that is not about memory; a plain rename moves the value. */
#include "core/call.h"
#include "core/text.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/fuzz_provider.h"

static void check_params(const json_t *object, json_t *params, const char *action)
{
    const char *type = json_string_value(json_object_get(object, "actionType"));
    FUZZ_CHECK(action && json_is_object(params), "neither an action nor parameters");
    FUZZ_CHECK(!json_object_get(params, "actionType") && !json_object_get(params, "provider"),
               "reserved members are sent");
    if (strcmp(type, "post") == 0) {
        json_t *page = json_object_get(object, "page_id"), *noise = json_object_get(params, "noise");
        FUZZ_CHECK(!page || json_equal(page, json_object_get(params, "business_id")), "page_id is lost");
        FUZZ_CHECK(!noise, "noise is sent");
        FUZZ_CHECK(json_object_get(params, "upload_type"), "what the alias fills is missing");
    } else if (strcmp(type, "plain") == 0) {
        json_t *copy = json_deep_copy(object);
        json_object_del(copy, "actionType");
        json_object_del(copy, "provider");
        FUZZ_CHECK(json_equal(copy, params), "an alias without renames changes something");
        json_decref(copy);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct ttc_failure why = {0};
    const char *action;
    json_t *object = json_loadb((const char *)data, size, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    if (!object)
        return 0;
    json_t *before = json_deep_copy(object),
           *params = ttc_handle_resolve(fuzz_context(), object, &action, &why);
    FUZZ_CHECK(json_equal(before, object), "the caller's object was changed");
    if (params)
        check_params(object, params, action);
    else
        FUZZ_CHECK(why.status == TT_EUSAGE && why.message, "refused with status %d: %s", why.status,
                   why.message ? why.message : "no sentence");
    json_decref(params);
    json_decref(before);
    json_decref(object);
    ttc_failure_clear(&why);
    return 0;
}
