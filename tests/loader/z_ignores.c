/* A registration is refused in init, and it says that all is well. */
#include <tiktok/provider.h>
#define ZOO_ID z_ignores
static int32_t init(struct tt_self *, const struct tt_host *, void **);
static void shut(void *);
#define ZOO_MORE .version = "1", .init = init, .shutdown = shut
#include "loader/zoo.h"

static struct tt_self *me;
static const struct tt_host *core;

static int32_t init(struct tt_self *self, const struct tt_host *host, void **state)
{
    (void)state;
    me = self;
    core = host;
    host->register_actions(self, zoo_rows, 1);
    return TT_RC_OK;
}

static void shut(void *state)
{
    (void)state;
    core->log(me, 1, "init returned 0, so this is called");
}
