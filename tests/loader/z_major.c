/* Made for another major version of the ABI. */
#define ZOO_ID z_major
#define ZOO_ABI                                                                                              \
    {                                                                                                        \
        sizeof(struct tt_provider), 7, 3                                                                     \
    }
#include "loader/zoo.h"
