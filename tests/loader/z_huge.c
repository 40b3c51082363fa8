/* Its descriptor says that it is larger than anything. */
#define ZOO_ID z_huge
#define ZOO_ABI                                                                                              \
    {                                                                                                        \
        0x7fffffff, TT_ABI_MAJOR, TT_ABI_MINOR                                                               \
    }
#include "loader/zoo.h"
