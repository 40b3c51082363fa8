// tiktok-sandbox paths: which endpoints there are. A test compares them with those that the providers know.
#include "sb_frame.h"

#include <string.h>

void sb_paths_print(void)
{
    for (size_t i = 0; sb_modules[i]; i++)
        for (const struct sb_route *route = sb_modules[i]->routes; route && route->path; route++)
            if (strncmp(route->path, "/sandbox/", 9) != 0) // those are the sandbox's own
                printf("%s %s\n", route->method, route->path);
}
