/* Its layout names too few kinds of row. */
#define ZOO_ID z_few_rows
#define ZOO_LAYOUT                                                                                           \
    {                                                                                                        \
        2,                                                                                                   \
        {                                                                                                    \
            sizeof(struct tt_action), sizeof(struct tt_param)                                                \
        }                                                                                                    \
    }
#include "loader/zoo.h"
