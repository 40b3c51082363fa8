/* An action that belongs to another provider. */
#define ZOO_ID z_foreign
#define ZOO_ROWS                                                                                             \
    ZOO_ACTION("first"),                                                                                     \
    {                                                                                                        \
        .name = "z_good.third", .summary = "Steals.", .start = zoo_start                                     \
    }
#include "loader/zoo.h"
