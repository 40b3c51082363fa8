/* Registers an action, says why it cannot go on, and fails. */
#include <tiktok/provider.h>
#define ZOO_ID z_init
static int32_t fail(struct tt_self *, const struct tt_host *, void **);
#define ZOO_MORE .version = "1", .init = fail
#include "loader/zoo.h"

static int32_t fail(struct tt_self *self, const struct tt_host *host, void **state)
{
    static const struct tt_action more[] = {ZOO_ACTION("more")};
    (void)state;
    host->register_actions(self, more, 1);
    host->log(self, 1, "the moon is in the wrong place");
    return TT_RC_FAILED;
}
