/* Needs a core that does not exist yet. */
#define ZOO_ID    z_future
#define ZOO_NEEDS 900
#include "loader/zoo.h"
