/* It says that it is somebody else. */
#define ZOO_ID      z_other_id
#define ZOO_SAYS_ID "z_good"
#include "loader/zoo.h"
