/* Provider modules that end the process while they are mapped; 'tiktok providers inspect' must live to tell. */
#include <stdlib.h>
#include <unistd.h>

__attribute__((constructor)) static void die(void)
{
#ifdef DIES_QUIETLY
    _exit(0);
#else
    abort();
#endif
}
