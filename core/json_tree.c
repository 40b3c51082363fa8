/* JSON text as a tree, and why there is none. jansson calls a text wrong when it had no memory for a part of it: so what
 * our own check accepts, and jansson has no limit of its own against, was lost for want of memory. */
#include "core/json.h"
#include "tiktok/tiktok.h"

static int is_a_limit(const json_error_t *error)
{
    switch (json_error_code(error)) {
    case json_error_stack_overflow:
    case json_error_null_character:
    case json_error_null_byte_in_key:
    case json_error_duplicate_key:
    case json_error_numeric_overflow:
        return 1;
    default:
        return 0;
    }
}

json_t *ttc_json_tree(const char *p, size_t n, size_t flags, json_error_t *error, int *lost)
{
    json_error_t own;
    struct tt_span text = {p, n};
    error = error ? error : &own;
    json_t *tree = json_loadb(p, n, flags, error);
    *lost = 0;
    if (tree || is_a_limit(error) || ttc_json_check(p, n, NULL) != 0)
        return tree;
    if (!(flags & JSON_DECODE_ANY)) { /* nothing but these is taken then */
        int kind = ttc_json_find(text, "", &text);
        if (kind != TT_VALUE_ARRAY && kind != TT_VALUE_OBJECT)
            return NULL;
    }
    *lost = 1;
    return NULL;
}
