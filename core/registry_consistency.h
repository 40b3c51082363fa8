/* Tables that can be read and that contradict themselves. */
#ifndef TTC_REGISTRY_CONSISTENCY_H
#define TTC_REGISTRY_CONSISTENCY_H
#include "core/registry.h"

struct ttc_contradiction {
    char path[256]; /* of the parameter or member; "" for the action itself */
};
/* The first contradiction in the table of an action whose rows can all be read and whose endpoint is resolved; NULL:
 * there is none. */
const char *ttc_action_contradiction(const struct ttc_action *, struct ttc_contradiction *);
#endif
