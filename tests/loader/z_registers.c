/* Registers actions in init, as it may, and tries again at shutdown, as it may not. */
#include <tiktok/provider.h>
#define ZOO_ID z_registers
static int32_t init(struct tt_self *, const struct tt_host *, void **);
static void shut(void *);
#define ZOO_MORE .version = "1", .init = init, .shutdown = shut
#include "loader/zoo.h"

static const struct tt_action more[] = {ZOO_ACTION("third"), ZOO_ACTION("fourth")};
static struct tt_self *me;
static const struct tt_host *core;

static int32_t init(struct tt_self *self, const struct tt_host *host, void **state)
{
    me = self;
    core = host;
    *state = (void *)more;
    host->log(self, 3, "ready to go");
    return host->register_actions(self, more, 2);
}

static void shut(void *state)
{
    if (state == more && core->register_actions(me, more, 2) == TT_RC_USAGE)
        core->log(me, 1, "shut down as it should be");
}
