/* It does not say who it is. */
#define ZOO_ID      z_no_id
#define ZOO_SAYS_ID NULL
#include "loader/zoo.h"
