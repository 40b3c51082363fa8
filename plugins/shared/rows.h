/* Short ways to name a table together with its length in the rows of a provider. Macros only. */
#ifndef TIKTOK_SHARED_ROWS_H
#define TIKTOK_SHARED_ROWS_H
#include <tiktok/provider.h>

#define TT_COUNT(table)   ((uint16_t)(sizeof(table) / sizeof((table)[0])))
#define TT_PARAMS(table)  .params = (table), .n_params = TT_COUNT(table)
#define TT_RESULT(table)  .result = (table), .n_result = TT_COUNT(table)
#define TT_ALIASES(table) .aliases = (table), .n_aliases = TT_COUNT(table)
#define TT_MEMBERS(table) .fields = (table), .n_fields = TT_COUNT(table)
#define TT_LIMITS(table)  .limits = (table), .n_limits = TT_COUNT(table)
#define TT_CODES(table)   .codes = (table), .n_codes = TT_COUNT(table)
#endif
