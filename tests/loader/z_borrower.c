/* Has no entry of its own; a library that it needs has one of that name. */
#include <tiktok/provider.h>
extern tt_provider_fn tt_provider_z_borrower;
TT_EXPORT tt_provider_fn *z_borrows(void);
tt_provider_fn *z_borrows(void)
{
    return tt_provider_z_borrower;
}
