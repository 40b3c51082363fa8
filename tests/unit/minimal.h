/* The smallest parameters that an action takes, built from what tt_describe() says of it: what is always required and
 * what is required because of that. Nothing of the core is used. For tests; any thread. */
#ifndef TEST_MINIMAL_H
#define TEST_MINIMAL_H
#include <jansson.h>

/* description: of tt_describe(); file: what parameters that are files get. A new reference. */
json_t *minimal_params(const json_t *description, const char *file);

/* Calls back for each member of minimal that is required, at any depth, with its path ("creatives[0].ad_id") and a copy
 * of minimal that lacks it, borrowed. Gives how many there were. */
typedef void minimal_without_fn(const char *path, json_t *without, void *user);
unsigned minimal_each_need(const json_t *description, const json_t *minimal, minimal_without_fn *,
                           void *user);
#endif
