/* Made for another minor version while the major is 0. */
#define ZOO_ID z_minor
#define ZOO_ABI                                                                                              \
    {                                                                                                        \
        sizeof(struct tt_provider), TT_ABI_MAJOR, TT_ABI_MINOR + 1                                           \
    }
#include "loader/zoo.h"
