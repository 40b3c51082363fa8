/* Finding actions by words. Pure: any thread. */
#ifndef TTC_SEARCH_H
#define TTC_SEARCH_H
#include "core/registry.h"

/* The actions of a registry that match every word of a text: in their order without words, else the best match first.
 * Free list with ttc_free(). -1: no memory. */
struct ttc_found {
    const struct ttc_action **list;
    size_t n;
};
int ttc_search(const struct ttc_registry *, const char *words, struct ttc_found *);
#endif
