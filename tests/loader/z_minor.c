/* Made with the header of a later minor version, and needs nothing of it. */
#define ZOO_ID z_minor
#define ZOO_ABI                                                                                              \
    {                                                                                                        \
        sizeof(struct tt_provider), TT_ABI_MAJOR, TT_ABI_MINOR + 1                                           \
    }
#include "loader/zoo.h"
