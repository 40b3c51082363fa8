/* It does not say how long its rows are. */
#define ZOO_ID z_no_layout
#define ZOO_NO_LAYOUT
#include "loader/zoo.h"
