/* Rates: so many calls in so many seconds. Pure; any thread. */
#ifndef TTC_LIMIT_RATE_H
#define TTC_LIMIT_RATE_H
#include <stdint.h>

struct ttc_limit_rule {
    uint32_t count, seconds;
};
#define TTC_LIMIT_RULES 4u /* most that hold for one bucket: second, minute, hour, day */

/* "5/s 300/m 10000/d" into rules; "" gives none. 0, or -1 and what is wrong with it as a clause. */
int ttc_limit_rate(const char *text, struct ttc_limit_rule rules[TTC_LIMIT_RULES], unsigned *n,
                   char why[256]);
/* Puts a rule in the place of the one over the same time, or beside the others. replace 0: the stricter of the two
 * stays. -1: there are too many. */
int ttc_limit_rule_add(struct ttc_limit_rule rules[TTC_LIMIT_RULES], unsigned *n, struct ttc_limit_rule,
                       int replace);
#endif
