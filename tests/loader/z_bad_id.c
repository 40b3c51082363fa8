/* What it calls itself is no name. */
#define ZOO_ID      z_bad_id
#define ZOO_SAYS_ID "Zoo-1"
#include "loader/zoo.h"
