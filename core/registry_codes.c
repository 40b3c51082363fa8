/* Which row of the code tables speaks about an answer. Pure reads: any thread. */
#include "core/registry.h"
#include <string.h>

enum { NO_MATCH = 0, BY_STATUS = 1, BY_FAMILY = 2, EXACT = 1000 }; /* BY_FAMILY + length of what matched */

static unsigned match(const struct tt_code *row, const char *code, int http)
{
    size_t n = strlen(row->code);
    if (row->http && row->http != http)
        return NO_MATCH;
    unsigned closer = row->http ? 1 : 0;
    if (n == 0)
        return row->http ? BY_STATUS : NO_MATCH;
    if (!*code)
        return NO_MATCH;
    if (strcmp(row->code, code) == 0)
        return EXACT + closer;
    if (row->code[n - 1] == '*' && strncmp(row->code, code, n - 1) == 0)
        return BY_FAMILY + 2 * (unsigned)n + closer;
    return NO_MATCH;
}

/* The best row of one table; its quality in *best, which it must exceed. */
static int search(const struct tt_self *self, const struct tt_code *table, uint32_t n, const char *code,
                  int http, unsigned *best)
{
    int at = -1;
    for (uint32_t i = 0; i < n; i++) {
        struct tt_code scratch;
        unsigned found = match(TTC_ROW(self, TT_ROW_CODE, tt_code, table, i, &scratch), code, http);
        if (found > *best) {
            *best = found;
            at = (int)i;
        }
    }
    return at;
}

const struct tt_code *ttc_action_code(const struct ttc_action *a, const char *code, int http,
                                      struct tt_code *scratch)
{
    unsigned best = NO_MATCH;
    const struct tt_code *table = a->endpoint ? a->endpoint->codes : NULL;
    int at = -1;
    code = code ? code : "";
    if (a->endpoint)
        at = search(a->self, table, a->endpoint->n_codes, code, http, &best);
    if (best <= BY_STATUS && a->service) { /* the endpoint's own word on a code wins over the service's */
        int theirs = search(a->self, a->service->codes, a->service->n_codes, code, http, &best);
        if (theirs >= 0) {
            at = theirs;
            table = a->service->codes;
        }
    }
    return at < 0 ? NULL : TTC_ROW(a->self, TT_ROW_CODE, tt_code, table, at, scratch);
}
