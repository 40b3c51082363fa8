/* Uses a function that nothing defines. */
#include <tiktok/provider.h>
#define ZOO_ID z_undefined
static int32_t init(struct tt_self *, const struct tt_host *, void **);
#define ZOO_MORE .version = "1", .init = init
#include "loader/zoo.h"

int32_t z_nobody_defines_this(void);

static int32_t init(struct tt_self *self, const struct tt_host *host, void **state)
{
    (void)self;
    (void)host;
    (void)state;
    return z_nobody_defines_this();
}
