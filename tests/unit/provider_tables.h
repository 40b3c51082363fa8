/* Checks of a provider's tables that hold for every provider; for the test suites of the providers. Each function
 * fails the running test with a sentence that names the row. */
#ifndef TEST_PROVIDER_TABLES_H
#define TEST_PROVIDER_TABLES_H
#include <tiktok/provider.h>

/* Maps the module that was built (NAME.so) and returns what its entry gives. */
const struct tt_provider *tables_load(const char *name);
/* Exactly one symbol is exported: the entry. */
void tables_check_exports(const char *name);
/* Every action: names, parameters at all depths, rules, fills, endpoint, paging, aliases. */
void tables_check_actions(const struct tt_provider *);
/* Token kinds name actions and parameters that exist; settings are unique and explained. */
void tables_check_tokens(const struct tt_provider *);
/* Codes of a service: unique, explained, of a known class. */
void tables_check_codes(const struct tt_service *);

/* NULL: there is none of that name. */
const struct tt_action *tables_action(const struct tt_provider *, const char *name);
const struct tt_param *tables_param(const struct tt_param *, uint32_t n, const char *name);
const struct tt_code *tables_code(const struct tt_service *, const char *code);
#endif
