/* Its entry returns nothing. */
#define ZOO_ID z_no_descriptor
#define ZOO_NO_DESCRIPTOR
#include "loader/zoo.h"
