/* Copies of trees that are whole or none. jansson's own copy goes on when there was no memory for a member, and nobody
 * hears of it. */
#include "core/json.h"

json_t *ttc_json_copy(const json_t *value)
{
    json_t *copy = json_copy((json_t *)value);
    if (copy && json_object_size(copy) == json_object_size(value) &&
        json_array_size(copy) == json_array_size(value))
        return copy;
    json_decref(copy);
    return NULL;
}

/* As deep as the parameters may be nested: the checks have a limit for that. */
json_t *ttc_json_copy_all(const json_t *value)
{
    json_t *copy = json_is_object(value) ? json_object() : json_is_array(value) ? json_array() : NULL;
    const char *name;
    json_t *one;
    size_t i;
    int rc = 0;
    if (!json_is_object(value) && !json_is_array(value))
        return json_deep_copy(value);
    json_object_foreach((json_t *)value, name, one)
    {
        rc |= json_object_set_new_nocheck(copy, name, ttc_json_copy_all(one));
    }
    json_array_foreach(value, i, one)
    {
        rc |= json_array_append_new(copy, ttc_json_copy_all(one));
    }
    if (rc == 0)
        return copy;
    json_decref(copy);
    return NULL;
}

int ttc_json_fill(json_t *to, json_t *from)
{
    const char *name;
    json_t *one;
    if (!json_is_object(to) || !json_is_object(from))
        return -1;
    json_object_foreach(from, name, one)
    {
        if (!json_object_get(to, name) && json_object_set_nocheck(to, name, one) != 0)
            return -1;
    }
    return 0;
}
