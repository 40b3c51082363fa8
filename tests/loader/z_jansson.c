/* Linked with a copy of jansson of its own. */
#include <tiktok/provider.h>
#define ZOO_ID z_jansson
static json_t *other_get(const json_t *object, const char *key)
{
    (void)object;
    (void)key;
    return NULL;
}
#define ZOO_JANSSON other_get
#include "loader/zoo.h"
