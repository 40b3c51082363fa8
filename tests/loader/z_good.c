/* Nothing is wrong with this one. */
#define ZOO_ID z_good
#include "loader/zoo.h"
