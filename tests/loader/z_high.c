/* One action uses a flag that this core does not know; the other is fine. */
#include <tiktok/provider.h>
#define ZOO_ID z_high
static const struct tt_param later[] = {{.name = "when", .type = TT_STRING, .flags = 0x00010000u}};
#define ZOO_ROWS                                                                                             \
    ZOO_ACTION("first"),                                                                                     \
    {                                                                                                        \
        .name = "z_high.later", .summary = "Later.", .params = later, .n_params = 1, .start = zoo_start      \
    }
#include "loader/zoo.h"
