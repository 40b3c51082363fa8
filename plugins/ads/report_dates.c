/* Days as numbers, so that a span of dates can be cut into windows. */
#include "ads/fetch_report.h"
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Days from 1970-01-01 in the proleptic Gregorian calendar; March is the first month, so that leap days come last. */
static int64_t to_day(int64_t y, int64_t m, int64_t d)
{
    int64_t shifted = (m + 9) % 12, year = m <= 2 ? y - 1 : y;

    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + d - 1 - 719468;
}

void report_day_write(int64_t day, char out[REPORT_DATE_ROOM])
{
    int64_t z = day + 719468, era = z / 146097, of_era = z % 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    int64_t d = of_year - (153 * month + 2) / 5 + 1, m = month < 10 ? month + 3 : month - 9;

    snprintf(out, REPORT_DATE_ROOM, "%04u-%02u-%02u", (unsigned)((year + era * 400 + (m <= 2)) % 10000),
             (unsigned)(m % 100), (unsigned)(d % 100));
}

int report_day_read(const char *text, int64_t *day)
{
    char back[REPORT_DATE_ROOM];
    int y, m, d;

    if (text == NULL || strlen(text) != REPORT_DATE_ROOM - 1 ||
        sscanf(text, "%4d-%2d-%2d", &y, &m, &d) != 3 || m < 1 || m > 12 || d < 1 || d > 31 || y < 1970) {
        return -1;
    }
    *day = to_day(y, m, d);
    report_day_write(*day, back); /* 2026-02-30 is written otherwise */
    return strcmp(text, back) == 0 ? 0 : -1;
}
