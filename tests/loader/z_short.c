/* Its descriptor ends before the actions. */
#define ZOO_ID z_short
#define ZOO_ABI                                                                                              \
    {                                                                                                        \
        8, TT_ABI_MAJOR, TT_ABI_MINOR                                                                        \
    }
#include "loader/zoo.h"
