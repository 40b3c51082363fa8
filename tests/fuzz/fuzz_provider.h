/* A provider of tables only, with every type, rule, format and kind of envelope that tables can have. */
#ifndef TEST_FUZZ_PROVIDER_H
#define TEST_FUZZ_PROVIDER_H
#include "core/context.h"
#include "core/registry.h"

enum { FUZZ_ACTIONS = 4, FUZZ_ENVELOPES = 8 };
/* "x.all" has every parameter there is, "x.needy" what is required, "x.post" aliases, "x.old" is deprecated. */
struct ttc_action *fuzz_action(unsigned i);
const struct tt_envelope *fuzz_envelope(unsigned i);
/* A context that has this provider and nothing else. */
struct tt_context *fuzz_context(void);
#endif
