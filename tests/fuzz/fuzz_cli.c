#include "tests/fuzz/fuzz_cli.h"
#include "tests/fuzz/fuzz.h"
#include <stdarg.h>

unsigned fuzz_complaints;
char fuzz_complaint[1024];

static int keep(const char *hint, const char *format, va_list args)
{
    int n = vsnprintf(fuzz_complaint, sizeof fuzz_complaint, format, args);
    FUZZ_CHECK(n > 0, "an empty complaint");
    size_t used = strlen(fuzz_complaint);
    snprintf(fuzz_complaint + used, sizeof fuzz_complaint - used, " | %s", hint ? hint : "");
    fuzz_complaints++;
    return CLI_USAGE;
}

int __wrap_cli_complain(const char *hint, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int rc = keep(hint, format, args);
    va_end(args);
    return rc;
}

int __wrap_cli_complain_param(const char *action, const char *param, const char *hint, const char *format,
                              ...)
{
    va_list args;
    (void)action;
    (void)param;
    va_start(args, format);
    int rc = keep(hint, format, args);
    va_end(args);
    return rc;
}
