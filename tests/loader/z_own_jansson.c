/* Links a jansson of its own, as a module does that was built with -static: the two copies cannot read each other's
 * objects. */
#define ZOO_ID z_own_jansson
#include "loader/zoo.h"
