/* No action at all. */
#define ZOO_ID   z_empty
#define ZOO_MORE .version = "1"
#define ZOO_NO_COUNT
#include "loader/zoo.h"
