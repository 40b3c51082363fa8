/* The library's version and the names of its statuses. */
#ifdef HAVE_CONFIG_H
#include "build_config.h"
#endif
#include "tiktok/tiktok.h"

const char *tt_version(void)
{
    return PACKAGE_VERSION;
}

const char *tt_status_name(int status)
{
    static const char *const names[] = {
        "ok",           "partial", "remote",   "usage",         "config",   "auth", "network",
        "rate_limited", "unknown", "canceled", "out_of_memory", "provider", "busy"};
    if (status < 0 || (size_t)status >= sizeof names / sizeof *names)
        return "unnamed";
    return names[status];
}
