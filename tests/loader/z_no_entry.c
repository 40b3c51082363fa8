/* A shared object that is no provider. */
#include <tiktok/provider.h>
TT_EXPORT int z_no_entry(void);
int z_no_entry(void)
{
    return 0;
}
