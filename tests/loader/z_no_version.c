/* It has no version. */
#define ZOO_ID   z_no_version
#define ZOO_MORE .version = NULL
#include "loader/zoo.h"
