/* The same action twice. */
#define ZOO_ID   z_twice
#define ZOO_ROWS ZOO_ACTION("first"), ZOO_ACTION("first")
#include "loader/zoo.h"
