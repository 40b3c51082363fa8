/* Rates as people write them: see limit_rate.h. */
#include "core/limit_rate.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BLANKS " \t,"

static uint32_t seconds_of(const char *unit, size_t n)
{
    static const struct {
        const char *name;
        uint32_t seconds;
    } units[] = {{"s", 1}, {"m", 60}, {"min", 60}, {"h", 3600}, {"d", 86400}, {"day", 86400}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (strlen(units[i].name) == n && strncmp(units[i].name, unit, n) == 0)
            return units[i].seconds;
    return 0;
}

int ttc_limit_rule_add(struct ttc_limit_rule rules[TTC_LIMIT_RULES], unsigned *n, struct ttc_limit_rule rule,
                       int replace)
{
    unsigned i = 0;
    while (i < *n && rules[i].seconds != rule.seconds)
        i++;
    if (i == TTC_LIMIT_RULES)
        return -1;
    if (i == *n)
        rules[(*n)++] = rule;
    else if (replace || rule.count < rules[i].count)
        rules[i] = rule;
    return 0;
}

int ttc_limit_rate(const char *text, struct ttc_limit_rule rules[TTC_LIMIT_RULES], unsigned *n, char why[256])
{
    *n = 0;
    for (const char *p = text + strspn(text, BLANKS); *p; p += strspn(p, BLANKS)) {
        char *end;
        size_t whole = strcspn(p, BLANKS);
        unsigned long long count = *p >= '0' && *p <= '9' ? strtoull(p, &end, 10) : 0;
        uint32_t seconds = count && *end == '/' ? seconds_of(end + 1, whole - (size_t)(end + 1 - p)) : 0;
        if (!seconds || count > UINT32_MAX) {
            snprintf(why, 256, "holds \"%.*s\"; a rate is a number of calls and s, m, h or d: 5/s 300/m",
                     (int)(whole < 80 ? whole : 80), p);
            return -1;
        }
        ttc_limit_rule_add(rules, n, (struct ttc_limit_rule){(uint32_t)count, seconds}, 0);
        p += whole;
    }
    return 0;
}
